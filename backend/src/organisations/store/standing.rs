//! How far organisations are set up, and a person's place in them, as the policy wants it.

use std::sync::LazyLock;

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QueryResult, Statement, Value,
};
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, OrganisationNumber, PersonId};
use shared::organisations::{OrganisationStanding, Setup, Wanted};
use shared::policy::{Actor, Profile};
use shared::registers::Organisation;

use super::places::with_place;
use super::rows::{self, Granted};
use crate::organisations::GRANTS;
use crate::organisations::quality_user::store as quality_user;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::stored::{Stored, period};
use crate::platform::store::validity::{begins_by, lasts_until};

/// An organisation, a person's place in it, and how it is called.
pub type NamedStanding = (OrganisationStanding, Organisation);

/// All organisations in which a person has a function or a grant.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_person(
    source: &impl Source,
    person: PersonId,
    today: Date,
) -> Result<Vec<NamedStanding>, Error> {
    organisations(source, Some(person), None, today).await
}

/// The organisation for which an actor acts, and their place in it; none where the profile is no
/// organisation, or no register knows it.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_actor(
    source: &impl Source,
    actor: &Actor,
    today: Date,
) -> Result<Option<NamedStanding>, Error> {
    let Profile::Organisation(number) = actor.profile else {
        return Ok(None);
    };
    let found = organisations(source, Some(actor.person), Some(number), today).await?;
    Ok(found.into_iter().next())
}

/// An organisation that may receive a mandate, whoever asks.
///
/// # Errors
/// Where the database cannot be read.
pub async fn setup(
    source: &impl Source,
    number: OrganisationNumber,
    today: Date,
) -> Result<Option<(Setup, Organisation)>, Error> {
    let found = organisations(source, None, Some(number), today).await?;
    let Some((standing, organisation)) = found.into_iter().next() else {
        return Ok(None);
    };
    let facts = standing.organisation;
    let user = quality_user::Entity::find()
        .filter(quality_user::Column::OrganisationId.eq(Stored(facts.id)))
        .filter(quality_user::Column::Quality.eq(Stored(facts.kind_for(&Wanted::FILES, today))))
        .filter(begins_by(quality_user::Column::ValidFrom, today))
        .filter(lasts_until(quality_user::Column::ValidUntil, today))
        .order_by_asc(quality_user::Column::ValidFrom)
        .one(source.connection())
        .await?;
    let setup = Setup {
        organisation: facts,
        users_since: user.map(|user| user.valid_from.0),
    };
    Ok(Some((setup, organisation)))
}

/// Of the organisation of the number `$3`.
static OF_NUMBER: LazyLock<String> = LazyLock::new(|| statement("number = $3"));

/// Of all in which the person has, had or will have a place.
static OF_PERSON: LazyLock<String> =
    LazyLock::new(|| statement(&format!("id IN ({})", with_place("$1"))));

fn statement(which: &str) -> String {
    let rows = &*rows::ALL;
    format!("WITH mine AS (SELECT id, number, name FROM organisation WHERE {which}) {rows}")
}

/// What all rows have, whichever grant they are of: an organisation without any has one.
#[derive(FromQueryResult)]
struct Row {
    organisation_id: Stored<OrganisationId>,
    number: Stored<OrganisationNumber>,
    name: String,
    granted_by: Option<i64>,
    person_id: Option<Stored<PersonId>>,
    valid_from: Option<Stored<Date>>,
    valid_until: Option<Stored<Date>>,
}

/// The organisation of a number, or else all in which a person has, had or will have a place; with what
/// that person may do in them.
async fn organisations(
    source: &impl Source,
    person: Option<PersonId>,
    number: Option<OrganisationNumber>,
    today: Date,
) -> Result<Vec<NamedStanding>, Error> {
    let person_id = person.map(|person| person.0);
    let mut values: Vec<Value> = vec![person_id.into(), NaiveDate::from(today).into()];
    values.extend(number.map(|number| number.canonical().into()));
    let sql = match number {
        Some(_) => &*OF_NUMBER,
        None => &*OF_PERSON,
    };
    let connection = source.connection();
    let backend = connection.get_database_backend();
    let statement = Statement::from_sql_and_values(backend, sql, values);
    let mut found = Vec::<NamedStanding>::new();
    for granted in connection.query_all_raw(statement).await? {
        let row = Row::from_query_result(&granted, "")?;
        let (Stored(id), Stored(number)) = (row.organisation_id, row.number);
        if found.last().is_none_or(|(last, _)| last.id() != id) {
            let name = row.name.clone();
            let standing = OrganisationStanding::of(id, number);
            found.push((standing, Organisation { id, number, name }));
        }
        if let Some((standing, _)) = found.last_mut() {
            row.add_to(standing, &granted, person)?;
        }
    }
    Ok(found)
}

impl Row {
    fn add_to(
        &self,
        standing: &mut OrganisationStanding,
        row: &QueryResult,
        person: Option<PersonId>,
    ) -> Result<(), Error> {
        let (Some(place), Some(from)) = (self.granted_by, self.valid_from) else {
            return Ok(());
        };
        let grant = usize::try_from(place)
            .ok()
            .and_then(|place| GRANTS.get(place));
        let grant = grant.ok_or_else(|| Error::internal("a row of no grant"))?;
        let granted = Granted {
            row,
            validity: period(from, self.valid_until)?,
            is_own: person.is_some() && self.person_id.map(|Stored(id)| id) == person,
        };
        (grant.read)(&granted, standing)
    }
}

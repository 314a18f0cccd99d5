//! How far organisations are set up, and a person's place in them, as the policy wants it.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Value,
};
use shared::kernel::date::{Date, Validity};
use shared::kernel::id::{OrganisationId, OrganisationNumber, PersonId};
use shared::organisations::{
    Domain, ManagerFact, ManagerRole, OrganisationFacts, OrganisationStanding, QualityFact,
    QualityKind, SecuredApplication, Setup, UserFact, Wanted,
};
use shared::policy::{Actor, Profile};
use shared::registers::{LegalFunction, Organisation};

use super::entity::quality_user;
use super::places::with_place;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::all;
use crate::platform::store::stored::{OrNone, Stored};

/// An organisation, a person's place in it, and how it is called.
pub type Known = (OrganisationStanding, Organisation);

/// All organisations in which a person has a function or a grant.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_person(
    source: &impl Source,
    person: PersonId,
    today: Date,
) -> Result<Vec<Known>, Error> {
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
) -> Result<Option<Known>, Error> {
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
    let lasts = Condition::any()
        .add(quality_user::Column::ValidUntil.is_null())
        .add(quality_user::Column::ValidUntil.gte(Stored(today)));
    let user = quality_user::Entity::find()
        .filter(quality_user::Column::OrganisationId.eq(Stored(facts.id)))
        .filter(quality_user::Column::Quality.eq(Stored(facts.kind_for(&Wanted::FILES, today))))
        .filter(quality_user::Column::ValidFrom.lte(Stored(today)))
        .filter(lasts)
        .order_by_asc(quality_user::Column::ValidFrom)
        .one(source.connection())
        .await?;
    let setup = Setup {
        organisation: facts,
        users_since: user.map(|user| user.valid_from.0),
    };
    Ok(Some((setup, organisation)))
}

/// One fact of an organisation, or an organisation without any: each kind of fact has columns of its own, and
/// the others are empty.
#[derive(FromQueryResult)]
struct FactRow {
    organisation_id: Stored<OrganisationId>,
    number: Stored<OrganisationNumber>,
    name: String,
    /// A legal function of the person.
    function: Option<Stored<LegalFunction>>,
    /// Somebody manages access.
    manager_id: Option<Stored<PersonId>>,
    role: Option<Stored<ManagerRole>>,
    managed_quality: Option<Stored<OrNone<QualityKind>>>,
    domain: Option<Stored<OrNone<Domain>>>,
    /// The organisation has a quality.
    quality: Option<Stored<QualityKind>>,
    /// The person is a user of a quality, with one application a row.
    used_quality: Option<Stored<QualityKind>>,
    application: Option<Stored<SecuredApplication>>,
    valid_from: Option<Stored<Date>>,
    valid_until: Option<Stored<Date>>,
}

/// The columns of a [`FactRow`] for each organisation of `mine`: of the person `$1`, on the day `$2`.
const FACTS: &str = "
    SELECT m.id AS organisation_id, m.number, m.name, f.function, f.manager_id, f.role, f.managed_quality, f.domain,
        f.quality, f.used_quality, f.application, f.valid_from, f.valid_until
    FROM mine m LEFT JOIN (
        SELECT organisation_id, function, NULL AS manager_id, NULL AS role, NULL AS managed_quality, NULL AS domain,
            NULL AS quality, NULL AS used_quality, NULL AS application, valid_from, valid_until
        FROM legal_function WHERE person_id = $1 AND organisation_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT organisation_id, NULL, person_id, role, quality, domain, NULL, NULL, NULL, valid_from, valid_until
        FROM access_manager WHERE organisation_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT organisation_id, NULL, NULL, NULL, NULL, NULL, kind, NULL, NULL, valid_from, valid_until
        FROM quality WHERE organisation_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT u.organisation_id, NULL, NULL, NULL, NULL, NULL, NULL, u.quality, a.application, u.valid_from, u.valid_until
        FROM quality_user u
        LEFT JOIN user_application a ON a.quality_user_id = u.id
            AND a.valid_from <= $2 AND (a.valid_until IS NULL OR a.valid_until >= $2)
        WHERE u.person_id = $1 AND u.organisation_id IN (SELECT id FROM mine)
    ) f ON f.organisation_id = m.id
    ORDER BY m.name, m.id, f.valid_from, f.valid_until, f.function, f.role, f.quality, f.used_quality, f.application";

/// The organisation of a number, or else all in which a person has, had or will have a place; with what
/// that person may do in them.
async fn organisations(
    source: &impl Source,
    person: Option<PersonId>,
    number: Option<OrganisationNumber>,
    today: Date,
) -> Result<Vec<Known>, Error> {
    let person_id = person.map(|person| person.0);
    let mut values: Vec<Value> = vec![person_id.into(), NaiveDate::from(today).into()];
    let which = match number {
        Some(number) => {
            values.push(number.canonical().into());
            "number = $3".to_owned()
        }
        None => format!("id IN ({})", with_place("$1")),
    };
    let sql =
        format!("WITH mine AS (SELECT id, number, name FROM organisation WHERE {which}) {FACTS}");
    let rows: Vec<FactRow> = all(source.connection(), &sql, values).await?;
    let mut found = Vec::<Known>::new();
    for row in rows {
        if found
            .last()
            .is_none_or(|(last, _)| last.id() != row.organisation_id.0)
        {
            found.push(row.organisation());
        }
        if let Some((standing, _)) = found.last_mut() {
            row.add_to(standing, person)?;
        }
    }
    Ok(found)
}

impl FactRow {
    /// The organisation, of which nothing else is known yet.
    fn organisation(&self) -> Known {
        let (Stored(id), Stored(number)) = (self.organisation_id, self.number);
        let standing = OrganisationStanding {
            organisation: OrganisationFacts {
                id,
                number,
                managers: vec![],
                qualities: vec![],
            },
            legal_functions: vec![],
            manages: vec![],
            uses: vec![],
        };
        let organisation = Organisation {
            id,
            number,
            name: self.name.clone(),
        };
        (standing, organisation)
    }

    fn add_to(
        self,
        standing: &mut OrganisationStanding,
        person: Option<PersonId>,
    ) -> Result<(), Error> {
        let Some(Stored(from)) = self.valid_from else {
            return Ok(());
        };
        let until = self.valid_until.map(|Stored(day)| day);
        let validity = Validity::new(from, until).map_err(Error::internal)?;
        if let Some(Stored(function)) = self.function {
            standing.legal_functions.push((function, validity));
        }
        if let Some(Stored(role)) = self.role {
            let manager = ManagerFact {
                role,
                quality: self.managed_quality.and_then(|Stored(OrNone(kind))| kind),
                domain: self.domain.and_then(|Stored(OrNone(domain))| domain),
                validity,
            };
            standing.organisation.managers.push(manager);
            if person.is_some() && self.manager_id.map(|Stored(id)| id) == person {
                standing.manages.push(manager);
            }
        }
        if let Some(Stored(kind)) = self.quality {
            standing
                .organisation
                .qualities
                .push(QualityFact { kind, validity });
        }
        if let Some(Stored(quality)) = self.used_quality {
            let application = self.application.map(|Stored(application)| application);
            add_user(standing, quality, application, validity);
        }
        Ok(())
    }
}

/// The applications of one user come as rows of their own.
fn add_user(
    standing: &mut OrganisationStanding,
    quality: QualityKind,
    application: Option<SecuredApplication>,
    validity: Validity,
) {
    let same = standing
        .uses
        .iter_mut()
        .find(|user| user.quality == quality && user.validity == validity);
    match same {
        Some(user) => user.applications.extend(application),
        None => standing.uses.push(UserFact {
            quality,
            applications: application.into_iter().collect(),
            validity,
        }),
    }
}

//! How far entities are set up, and a person's place in them, as the policy wants it.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Value,
};
use shared::kernel::date::{Date, Validity};
use shared::kernel::id::{EntityId, EntityNumber, PersonId};
use shared::organisations::{
    Domain, EntityFacts, EntityStanding, ManagerFact, ManagerRole, QualityFact, QualityKind,
    Receiver, SecuredApplication, UserFact, Wanted,
};
use shared::policy::{Actor, Profile};
use shared::registers::{LegalFunction, Organisation};

use super::entity::quality_user;
use super::places::with_place;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::all;
use crate::platform::store::stored::{OrNone, Stored};

/// An entity, a person's place in it, and how it is called.
pub type Known = (EntityStanding, Organisation);

/// All entities in which a person has a function or a grant.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_person(
    source: &impl Source,
    person: PersonId,
    today: Date,
) -> Result<Vec<Known>, Error> {
    entities(source, Some(person), None, today).await
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
    let found = entities(source, Some(actor.person), Some(number), today).await?;
    Ok(found.into_iter().next())
}

/// An entity that may receive a mandate, whoever asks.
///
/// # Errors
/// Where the database cannot be read.
pub async fn receiver(
    source: &impl Source,
    number: EntityNumber,
    today: Date,
) -> Result<Option<(Receiver, Organisation)>, Error> {
    let found = entities(source, None, Some(number), today).await?;
    let Some((standing, organisation)) = found.into_iter().next() else {
        return Ok(None);
    };
    let entity = standing.entity;
    let lasts = Condition::any()
        .add(quality_user::Column::ValidUntil.is_null())
        .add(quality_user::Column::ValidUntil.gte(Stored(today)));
    let user = quality_user::Entity::find()
        .filter(quality_user::Column::EntityId.eq(Stored(entity.id)))
        .filter(quality_user::Column::Quality.eq(Stored(entity.kind_for(&Wanted::FILES, today))))
        .filter(quality_user::Column::ValidFrom.lte(Stored(today)))
        .filter(lasts)
        .order_by_asc(quality_user::Column::ValidFrom)
        .one(source.connection())
        .await?;
    let receiver = Receiver {
        entity,
        users_since: user.map(|user| user.valid_from.0),
    };
    Ok(Some((receiver, organisation)))
}

/// One fact of an entity, or an entity without any: each kind of fact has columns of its own, and
/// the others are empty.
#[derive(FromQueryResult)]
struct FactRow {
    entity_id: Stored<EntityId>,
    number: Stored<EntityNumber>,
    name: String,
    /// A legal function of the person.
    function: Option<Stored<LegalFunction>>,
    /// Somebody manages access.
    manager_id: Option<Stored<PersonId>>,
    role: Option<Stored<ManagerRole>>,
    managed_quality: Option<Stored<OrNone<QualityKind>>>,
    domain: Option<Stored<OrNone<Domain>>>,
    /// The entity has a quality.
    quality: Option<Stored<QualityKind>>,
    /// The person is a user of a quality, with one application a row.
    used_quality: Option<Stored<QualityKind>>,
    application: Option<Stored<SecuredApplication>>,
    valid_from: Option<Stored<Date>>,
    valid_until: Option<Stored<Date>>,
}

/// The columns of a [`FactRow`] for each entity of `mine`: of the person `$1`, on the day `$2`.
const FACTS: &str = "
    SELECT m.id AS entity_id, m.number, m.name, f.function, f.manager_id, f.role, f.managed_quality, f.domain,
        f.quality, f.used_quality, f.application, f.valid_from, f.valid_until
    FROM mine m LEFT JOIN (
        SELECT entity_id, function, NULL AS manager_id, NULL AS role, NULL AS managed_quality, NULL AS domain,
            NULL AS quality, NULL AS used_quality, NULL AS application, valid_from, valid_until
        FROM legal_function WHERE person_id = $1 AND entity_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT entity_id, NULL, person_id, role, quality, domain, NULL, NULL, NULL, valid_from, valid_until
        FROM access_manager WHERE entity_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT entity_id, NULL, NULL, NULL, NULL, NULL, kind, NULL, NULL, valid_from, valid_until
        FROM quality WHERE entity_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT u.entity_id, NULL, NULL, NULL, NULL, NULL, NULL, u.quality, a.application, u.valid_from, u.valid_until
        FROM quality_user u
        LEFT JOIN user_application a ON a.quality_user_id = u.id
            AND a.valid_from <= $2 AND (a.valid_until IS NULL OR a.valid_until >= $2)
        WHERE u.person_id = $1 AND u.entity_id IN (SELECT id FROM mine)
    ) f ON f.entity_id = m.id
    ORDER BY m.name, m.id, f.valid_from, f.valid_until, f.function, f.role, f.quality, f.used_quality, f.application";

/// The entity of a number, or else all in which a person has, had or will have a place; with what
/// that person may do in them.
async fn entities(
    source: &impl Source,
    person: Option<PersonId>,
    number: Option<EntityNumber>,
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
    let sql = format!("WITH mine AS (SELECT id, number, name FROM entity WHERE {which}) {FACTS}");
    let rows: Vec<FactRow> = all(source.connection(), &sql, values).await?;
    let mut found = Vec::<Known>::new();
    for row in rows {
        if found
            .last()
            .is_none_or(|(last, _)| last.id() != row.entity_id.0)
        {
            found.push(row.entity());
        }
        if let Some((standing, _)) = found.last_mut() {
            row.add_to(standing, person)?;
        }
    }
    Ok(found)
}

impl FactRow {
    /// The entity, of which nothing else is known yet.
    fn entity(&self) -> Known {
        let (Stored(id), Stored(number)) = (self.entity_id, self.number);
        let standing = EntityStanding {
            entity: EntityFacts {
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

    fn add_to(self, standing: &mut EntityStanding, person: Option<PersonId>) -> Result<(), Error> {
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
            standing.entity.managers.push(manager);
            if person.is_some() && self.manager_id.map(|Stored(id)| id) == person {
                standing.manages.push(manager);
            }
        }
        if let Some(Stored(kind)) = self.quality {
            standing
                .entity
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
    standing: &mut EntityStanding,
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

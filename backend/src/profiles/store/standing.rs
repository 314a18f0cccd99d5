//! What the registers and the grants say of a person, as the policy wants it.

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::date::{Date, Validity};
use shared::kernel::id::{EntityId, EntityNumber, PersonId, ProviderId};
use shared::organisations::{
    Domain, EntityStanding, ManagerFact, ManagerRole, QualityFact, QualityKind, SecuredApplication,
    UserFact,
};
use shared::policy::Profile;
use shared::profiles::{AdministrativeStanding, MandatesHeld, Registration, Standing};
use shared::registers::{AdministrativeRole, LegalFunction, Organisation, Profession};

use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::{all, one, parsed, validity, word};

/// A person's standing, and the names of the entities in it.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// For the policy.
    pub standing: Standing,
    /// The entities of the standing, in the same order.
    pub organisations: Vec<Organisation>,
}

/// Which entities to look at.
#[derive(Clone, Copy)]
enum Entities {
    /// Those in which the person has a function or a grant.
    OfPerson,
    /// One, whatever the person's place in it.
    One(EntityNumber),
}

/// All that matters for the question as whom a person may act.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_person(
    source: &impl Source,
    person: PersonId,
    today: Date,
) -> Result<Known, Error> {
    let (entities, organisations) = entities(source, person, Entities::OfPerson, today).await?;
    let standing = Standing {
        registrations: registrations(source, person).await?,
        administrative: administrative(source, person).await?,
        mandates: mandates_held(source, person, today).await?,
        entities,
    };
    Ok(Known {
        standing,
        organisations,
    })
}

/// What matters for a person who acts as one profile, and no more.
///
/// # Errors
/// Where the database cannot be read.
pub async fn for_profile(
    source: &impl Source,
    person: PersonId,
    profile: Profile,
    today: Date,
) -> Result<Known, Error> {
    let mut known = Known::default();
    match profile {
        Profile::Citizen => known.standing.administrative = administrative(source, person).await?,
        Profile::Mandatary => {
            known.standing.mandates = mandates_held(source, person, today).await?
        }
        Profile::Provider(_) => {
            known.standing.registrations = registrations(source, person).await?
        }
        Profile::Organisation(number) => {
            let one = Entities::One(number);
            (known.standing.entities, known.organisations) =
                entities(source, person, one, today).await?;
        }
    }
    Ok(known)
}

#[derive(FromQueryResult)]
struct UsersRow {
    since: Option<NaiveDate>,
}

/// How far an entity is set up, whoever asks.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_entity(
    source: &impl Source,
    number: EntityNumber,
    today: Date,
) -> Result<Option<(EntityStanding, Organisation)>, Error> {
    // Nobody in particular: no row belongs to person 0.
    let nobody = PersonId(0);
    let (entities, organisations) = entities(source, nobody, Entities::One(number), today).await?;
    let Some((mut standing, organisation)) = entities.into_iter().zip(organisations).next() else {
        return Ok(None);
    };
    let row: Option<UsersRow> = one(
        source.connection(),
        "SELECT (SELECT valid_from FROM quality_user WHERE entity_id = $1 AND quality = $2
            AND valid_from <= $3 AND (valid_until IS NULL OR valid_until >= $3) LIMIT 1) AS since",
        [
            standing.id.0.into(),
            standing.mandate_kind(today).code().into(),
            NaiveDate::from(today).into(),
        ],
    )
    .await?;
    standing.users_since = row.and_then(|row| row.since).map(Date::from);
    Ok(Some((standing, organisation)))
}

#[derive(FromQueryResult)]
struct RegistrationRow {
    id: i64,
    profession: String,
    inami_number: Option<String>,
    visa: Option<String>,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    file_since: Option<NaiveDate>,
}

async fn registrations(source: &impl Source, person: PersonId) -> Result<Vec<Registration>, Error> {
    let rows: Vec<RegistrationRow> = all(
        source.connection(),
        "SELECT id, profession, inami_number, visa, valid_from, valid_until, file_since
         FROM provider WHERE person_id = $1 ORDER BY valid_from, id",
        [person.0.into()],
    )
    .await?;
    rows.into_iter().map(Registration::try_from).collect()
}

impl TryFrom<RegistrationRow> for Registration {
    type Error = Error;

    fn try_from(row: RegistrationRow) -> Result<Self, Error> {
        Ok(Self {
            provider: ProviderId(row.id),
            profession: word(Profession::from_code(&row.profession), &row.profession)?,
            validity: validity(row.valid_from, row.valid_until)?,
            has_inami: row.inami_number.is_some(),
            has_visa: row.visa.is_some(),
            file_since: row.file_since.map(Date::from),
        })
    }
}

#[derive(FromQueryResult)]
struct AdministrativeRow {
    role: String,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
}

async fn administrative(
    source: &impl Source,
    person: PersonId,
) -> Result<Vec<AdministrativeStanding>, Error> {
    let rows: Vec<AdministrativeRow> = all(
        source.connection(),
        "SELECT role, valid_from, valid_until FROM administrative_role WHERE person_id = $1",
        [person.0.into()],
    )
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(AdministrativeStanding {
                role: word(AdministrativeRole::from_code(&row.role), &row.role)?,
                validity: validity(row.valid_from, row.valid_until)?,
            })
        })
        .collect()
}

#[derive(FromQueryResult)]
struct HeldRow {
    active: i64,
    scheduled: i64,
    unsigned: i64,
    total: i64,
}

async fn mandates_held(
    source: &impl Source,
    person: PersonId,
    today: Date,
) -> Result<MandatesHeld, Error> {
    let row: Option<HeldRow> = one(
        source.connection(),
        "SELECT COUNT(CASE WHEN state = 'signed' AND valid_from <= $2
                            AND (valid_until IS NULL OR valid_until >= $2) THEN 1 END) AS active,
                COUNT(CASE WHEN state = 'signed' AND valid_from > $2 THEN 1 END) AS scheduled,
                COUNT(CASE WHEN state IN ('draft', 'awaiting-signature') THEN 1 END) AS unsigned,
                COUNT(*) AS total
         FROM mandate WHERE holder_person_id = $1",
        [person.0.into(), NaiveDate::from(today).into()],
    )
    .await?;
    let row = row.unwrap_or(HeldRow {
        active: 0,
        scheduled: 0,
        unsigned: 0,
        total: 0,
    });
    let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(MandatesHeld {
        active: count(row.active),
        scheduled: count(row.scheduled),
        unsigned: count(row.unsigned),
        over: count(row.total - row.active - row.scheduled - row.unsigned),
    })
}

/// One fact of an entity, or an entity without any. The columns `a`, `b` and `c` are words of the
/// catalogue that the kind names.
#[derive(FromQueryResult)]
struct FactRow {
    entity_id: i64,
    number: String,
    name: String,
    kind: Option<String>,
    a: Option<String>,
    b: Option<String>,
    c: Option<String>,
    valid_from: Option<NaiveDate>,
    valid_until: Option<NaiveDate>,
}

const FACTS: &str = "
    SELECT m.id AS entity_id, m.number, m.name, f.kind, f.a, f.b, f.c, f.valid_from, f.valid_until
    FROM mine m LEFT JOIN (
        SELECT entity_id, 'legal-function' AS kind, function AS a, '' AS b, '' AS c, valid_from, valid_until
        FROM legal_function WHERE person_id = $1 AND entity_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT entity_id, 'manager', role, quality, domain, valid_from, valid_until
        FROM access_manager WHERE entity_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT entity_id, 'own-management', role, quality, domain, valid_from, valid_until
        FROM access_manager WHERE person_id = $1 AND entity_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT entity_id, 'quality', kind, '', '', valid_from, valid_until
        FROM quality WHERE entity_id IN (SELECT id FROM mine)
        UNION ALL
        SELECT u.entity_id, 'user', u.quality, COALESCE(a.application, ''), '', u.valid_from, u.valid_until
        FROM quality_user u
        LEFT JOIN user_application a ON a.quality_user_id = u.id
            AND a.valid_from <= $2 AND (a.valid_until IS NULL OR a.valid_until >= $2)
        WHERE u.person_id = $1 AND u.entity_id IN (SELECT id FROM mine)
    ) f ON f.entity_id = m.id
    ORDER BY m.name, m.id, f.kind, f.valid_from, f.valid_until, f.a, f.b";

async fn entities(
    source: &impl Source,
    person: PersonId,
    which: Entities,
    today: Date,
) -> Result<(Vec<EntityStanding>, Vec<Organisation>), Error> {
    let mut values: Vec<Value> = vec![person.0.into(), NaiveDate::from(today).into()];
    let mine = match which {
        Entities::OfPerson => {
            "SELECT id, number, name FROM entity WHERE id IN (
                SELECT entity_id FROM legal_function WHERE person_id = $1
                UNION SELECT entity_id FROM quality_user WHERE person_id = $1
                UNION SELECT entity_id FROM access_manager WHERE person_id = $1)"
        }
        Entities::One(number) => {
            values.push(number.canonical().into());
            "SELECT id, number, name FROM entity WHERE number = $3"
        }
    };
    let rows: Vec<FactRow> = all(
        source.connection(),
        &format!("WITH mine AS ({mine}) {FACTS}"),
        values,
    )
    .await?;
    let (mut standings, mut organisations) = (Vec::<EntityStanding>::new(), Vec::new());
    for row in rows {
        if standings
            .last()
            .is_none_or(|last| last.id.0 != row.entity_id)
        {
            let number: EntityNumber = parsed(&row.number)?;
            let id = EntityId(row.entity_id);
            organisations.push(Organisation {
                id,
                number,
                name: row.name.clone(),
            });
            standings.push(EntityStanding {
                id,
                number,
                legal_functions: vec![],
                managers: vec![],
                qualities: vec![],
                uses: vec![],
                manages: vec![],
                users_since: None,
            });
        }
        if let Some(standing) = standings.last_mut() {
            add(standing, &row)?;
        }
    }
    Ok((standings, organisations))
}

fn add(standing: &mut EntityStanding, row: &FactRow) -> Result<(), Error> {
    let (Some(kind), Some(a), Some(b), Some(from)) = (&row.kind, &row.a, &row.b, row.valid_from)
    else {
        return Ok(());
    };
    let validity = validity(from, row.valid_until)?;
    match kind.as_str() {
        "legal-function" => standing
            .legal_functions
            .push((word(LegalFunction::from_code(a), a)?, validity)),
        "manager" | "own-management" => {
            let manager = ManagerFact {
                role: word(ManagerRole::from_code(a), a)?,
                quality: optional(QualityKind::from_code, b)?,
                domain: optional(Domain::from_code, row.c.as_deref().unwrap_or(""))?,
                validity,
            };
            match kind.as_str() {
                "manager" => standing.managers.push(manager),
                _ => standing.manages.push(manager),
            }
        }
        "quality" => standing.qualities.push(QualityFact {
            kind: word(QualityKind::from_code(a), a)?,
            validity,
        }),
        "user" => {
            let quality = word(QualityKind::from_code(a), a)?;
            add_user(
                standing,
                quality,
                optional(SecuredApplication::from_code, b)?,
                validity,
            );
        }
        _ => {}
    }
    Ok(())
}

/// The word of a catalogue; an empty code is none.
fn optional<T>(from_code: fn(&str) -> Option<T>, code: &str) -> Result<Option<T>, Error> {
    if code.is_empty() {
        Ok(None)
    } else {
        word(from_code(code), code).map(Some)
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

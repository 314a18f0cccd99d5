//! Persons, and how they use their profiles.

use sea_orm::FromQueryResult;
use shared::kernel::date::Instant;
use shared::kernel::id::{EntityId, PersonId};
use shared::kernel::language::Language;
use shared::policy::Profile;
use shared::profiles::api::{CitizenHome, KnownRole};
use shared::registers::{AdministrativeRole, Organisation, Person};

use crate::platform::error::Error;
use crate::platform::store::rows::{all, one, parsed, run, validity, word};
use crate::platform::store::{Source, Store, Write};

#[derive(FromQueryResult)]
struct PersonRow {
    id: i64,
    surname: String,
    given_names: String,
    language: String,
}

#[derive(FromQueryResult)]
struct RoleRow {
    entity_id: i64,
    number: String,
    name: String,
    role: String,
    valid_from: chrono::NaiveDate,
    valid_until: Option<chrono::NaiveDate>,
}

#[derive(FromQueryResult)]
struct NissRow {
    niss: String,
}

/// How a person used a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProfileUse {
    /// Which profile.
    pub profile: Profile,
    /// When it was last used.
    pub last_used: Option<Instant>,
    /// Whether it is a favourite.
    pub favourite: bool,
}

#[derive(FromQueryResult)]
struct UseRow {
    profile: String,
    last_used: Option<i64>,
    favourite: bool,
}

impl Store {
    /// A person of the register.
    ///
    /// # Errors
    /// Where there is none, or the database cannot be read.
    pub async fn person(&self, person: PersonId) -> Result<Person, Error> {
        let row: Option<PersonRow> = one(
            self.read(),
            "SELECT id, surname, given_names, language FROM person WHERE id = $1",
            [person.0.into()],
        )
        .await?;
        let row = row.ok_or(Error::NotFound)?;
        let language = word(Language::from_tag(&row.language), &row.language)?;
        Ok(Person {
            id: PersonId(row.id),
            surname: row.surname,
            given_names: row.given_names,
            language,
        })
    }

    /// What the registers know of a person, for the person.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn citizen_home(&self, person: PersonId) -> Result<CitizenHome, Error> {
        let Person {
            surname,
            given_names,
            ..
        } = self.person(person).await?;
        let number: Option<NissRow> = one(
            self.read(),
            "SELECT niss FROM person_number WHERE person_id = $1 AND replaced_on IS NULL",
            [person.0.into()],
        )
        .await?;
        let niss = parsed(
            &number
                .ok_or_else(|| Error::internal("a person without a number"))?
                .niss,
        )?;
        let rows: Vec<RoleRow> = all(
            self.read(),
            "SELECT r.entity_id, e.number, e.name, r.role, r.valid_from, r.valid_until
             FROM administrative_role r JOIN entity e ON e.id = r.entity_id
             WHERE r.person_id = $1 ORDER BY e.name, r.valid_from",
            [person.0.into()],
        )
        .await?;
        let roles = rows
            .into_iter()
            .map(KnownRole::try_from)
            .collect::<Result<_, _>>()?;
        Ok(CitizenHome {
            surname,
            given_names,
            niss,
            roles,
        })
    }

    /// How a person used their profiles.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn profile_uses(&self, person: PersonId) -> Result<Vec<ProfileUse>, Error> {
        let rows: Vec<UseRow> = all(
            self.read(),
            "SELECT profile, last_used, favourite FROM profile_use WHERE person_id = $1",
            [person.0.into()],
        )
        .await?;
        // A profile that this version no longer knows is simply not offered.
        let known = rows.into_iter().filter_map(|row| {
            let profile = row.profile.parse().ok()?;
            Some(ProfileUse {
                profile,
                last_used: row.last_used.map(Instant),
                favourite: row.favourite,
            })
        });
        Ok(known.collect())
    }
}

/// A person's given names and surname.
///
/// # Errors
/// `NotFound` where there is no such person.
pub async fn name(source: &impl Source, person: PersonId) -> Result<String, Error> {
    let row: Option<PersonRow> = one(
        source.connection(),
        "SELECT id, surname, given_names, language FROM person WHERE id = $1",
        [person.0.into()],
    )
    .await?;
    let row = row.ok_or(Error::NotFound)?;
    Ok(format!("{} {}", row.given_names, row.surname))
}

/// Notes that a person uses a profile.
///
/// # Errors
/// Where the database refuses.
pub async fn note_profile_used(
    write: &Write,
    person: PersonId,
    profile: Profile,
    now: Instant,
) -> Result<(), Error> {
    run(
        write.connection(),
        "INSERT INTO profile_use (person_id, profile, last_used, favourite) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, profile) DO UPDATE SET last_used = excluded.last_used",
        [
            person.0.into(),
            profile.to_string().into(),
            now.0.into(),
            false.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Makes a profile a favourite, or no longer.
///
/// # Errors
/// Where the database refuses.
pub async fn set_favourite(
    write: &Write,
    person: PersonId,
    profile: Profile,
    favourite: bool,
) -> Result<(), Error> {
    run(
        write.connection(),
        "INSERT INTO profile_use (person_id, profile, favourite) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, profile) DO UPDATE SET favourite = excluded.favourite",
        [
            person.0.into(),
            profile.to_string().into(),
            favourite.into(),
        ],
    )
    .await?;
    Ok(())
}

impl TryFrom<RoleRow> for KnownRole {
    type Error = Error;

    fn try_from(row: RoleRow) -> Result<Self, Error> {
        Ok(Self {
            organisation: Organisation {
                id: EntityId(row.entity_id),
                number: parsed(&row.number)?,
                name: row.name,
            },
            role: word(AdministrativeRole::from_code(&row.role), &row.role)?,
            validity: validity(row.valid_from, row.valid_until)?,
        })
    }
}

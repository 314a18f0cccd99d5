//! How persons use their profiles.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue, ColumnTrait, EntityTrait, QueryFilter, Set};
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;
use shared::policy::Profile;

use super::entity::profile_use::{ActiveModel, COLUMN, Column, Entity};
use crate::platform::error::Error;
use crate::platform::store::stored::Stored;
use crate::platform::store::{Store, Write, rows};

/// How a person used a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProfileUse {
    pub profile: Profile,
    pub last_used: Option<Instant>,
    pub favourite: bool,
}

impl Store {
    /// How a person used their profiles.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn profile_uses(&self, person: PersonId) -> Result<Vec<ProfileUse>, Error> {
        let rows = Entity::find()
            .filter(COLUMN.person_id.eq(Stored(person)))
            .all(self.read())
            .await?;
        // A profile that this version no longer knows is simply not offered.
        let known = rows.into_iter().filter_map(|row| {
            Some(ProfileUse {
                profile: row.profile.parse().ok()?,
                last_used: row.last_used.map(|Stored(last_used)| last_used),
                favourite: row.favourite,
            })
        });
        Ok(known.collect())
    }
}

/// Notes that a person uses a profile.
///
/// # Errors
/// Where the database refuses.
pub async fn note_used(
    write: &Write,
    person: PersonId,
    profile: Profile,
    now: Instant,
) -> Result<(), Error> {
    let row = ActiveModel {
        person_id: Set(person.into()),
        profile: Set(profile.to_string()),
        last_used: Set(Some(now.into())),
        favourite: Set(false),
    };
    put(write, row, Column::LastUsed).await
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
    let row = ActiveModel {
        person_id: Set(person.into()),
        profile: Set(profile.to_string()),
        last_used: ActiveValue::NotSet,
        favourite: Set(favourite),
    };
    put(write, row, Column::Favourite).await
}

/// Adds a row, or changes a column of the one that is there.
async fn put(write: &Write, row: ActiveModel, changed: Column) -> Result<(), Error> {
    let known = OnConflict::columns([Column::PersonId, Column::Profile])
        .update_column(changed)
        .to_owned();
    rows::put(write, row, known).await?;
    Ok(())
}

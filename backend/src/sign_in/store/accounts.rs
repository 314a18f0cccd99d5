//! Accounts of the key *user name, password and code by mobile app*, and the one-time links by
//! which they are set up.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set, SqlErr};
use shared::kernel::date::Instant;
use shared::kernel::id::PersonId;

use super::entity::{account, invitation};
use crate::platform::error::Error;
use crate::platform::store::stored::{Secret, Stored};
use crate::platform::store::{Store, Write, rows};
use crate::registers::store::entity::person;

pub use account::Model as Account;

/// A one-time link, for whom, and the account that the person has already.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub link: invitation::Model,
    pub person: person::Model,
    pub account: Option<Account>,
}

impl Invitation {
    /// Whether it can still be used.
    pub fn is_open(&self, now: Instant) -> bool {
        self.link.used_at.is_none() && now < self.link.until.0
    }
}

impl Store {
    /// The account of a user name in lower case.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn account(&self, user_name: &str) -> Result<Option<Account>, Error> {
        Ok(account::Entity::find_by_user_name(user_name)
            .one(self.read())
            .await?)
    }

    /// The account of a person.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn account_of(&self, person: PersonId) -> Result<Option<Account>, Error> {
        Ok(account::Entity::find_by_id(person).one(self.read()).await?)
    }

    /// The one-time link of a token's hash, whether or not it can still be used.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn invitation(&self, token_hash: &str) -> Result<Option<Invitation>, Error> {
        let found = invitation::Entity::find_by_id(token_hash)
            .find_also_related(person::Entity)
            .find_also(invitation::Entity, account::Entity)
            .one(self.read())
            .await?;
        let Some((link, person, account)) = found else {
            return Ok(None);
        };
        let person = person.ok_or_else(|| Error::internal("a link for nobody"))?;
        Ok(Some(Invitation {
            link,
            person,
            account,
        }))
    }
}

/// Marks a time step as used; false where it, or a later one, was used before.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn use_step(write: &Write, person: PersonId, step: i64) -> Result<bool, Error> {
    let used = account::Entity::update_many()
        .set(account::ActiveModel {
            last_step: Set(step),
            ..Default::default()
        })
        .filter(account::COLUMN.person_id.eq(Stored(person)))
        .filter(account::COLUMN.last_step.lt(step))
        .exec(write.connection())
        .await?;
    Ok(used.rows_affected == 1)
}

/// Stores an account in place of the person's earlier one; false where another person has the name.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn put(write: &Write, account: Account) -> Result<bool, Error> {
    use account::Column;

    // A new secret has used no step but the one just shown; an old one must not come back.
    let replaced = OnConflict::column(Column::PersonId)
        .update_columns([
            Column::UserName,
            Column::PasswordHash,
            Column::TotpSecret,
            Column::LastStep,
        ])
        .to_owned();
    let row = account::ActiveModel::from(account).reset_all();
    match rows::put(write, row, replaced).await {
        Ok(_) => Ok(true),
        Err(error) => match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Ok(false),
            _ => Err(error.into()),
        },
    }
}

/// Stores a one-time link, in place of those that the person has not used.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn invite(write: &Write, link: invitation::Model) -> Result<(), Error> {
    invitation::Entity::delete_many()
        .filter(invitation::COLUMN.person_id.eq(link.person_id))
        .filter(invitation::COLUMN.used_at.is_null())
        .exec(write.connection())
        .await?;
    let row = invitation::ActiveModel::from(link).reset_all();
    row.insert(write.connection()).await?;
    Ok(())
}

/// Uses a one-time link up; false where it was used before or its time is over.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn use_invitation(write: &Write, token_hash: &str, now: Instant) -> Result<bool, Error> {
    let used = invitation::Entity::update_many()
        .set(invitation::ActiveModel {
            used_at: Set(Some(now.into())),
            // The secret lives on in the account alone.
            totp_secret: Set(Secret(String::new())),
            ..Default::default()
        })
        .filter(invitation::COLUMN.token_hash.eq(token_hash))
        .filter(invitation::COLUMN.used_at.is_null())
        .filter(invitation::COLUMN.until.gt(Stored(now)))
        .exec(write.connection())
        .await?;
    Ok(used.rows_affected == 1)
}

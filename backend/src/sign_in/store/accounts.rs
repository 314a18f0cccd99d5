//! Accounts of the key *user name, password and code by mobile app*, and the one-time links by
//! which they are set up.

use sea_orm::{ConnectionTrait, FromQueryResult, SqlErr, Statement};
use shared::kernel::date::Instant;
use shared::kernel::id::{Niss, PersonId};

use crate::platform::error::Error;
use crate::platform::store::rows::{one, run};
use crate::platform::store::{Store, Write};

/// An account. No `Debug`: it holds secrets.
#[derive(Clone, FromQueryResult)]
pub struct Account {
    person_id: i64,
    /// The password's hash, with its parameters and salt.
    pub password_hash: String,
    /// The secret of the mobile app, in Base32.
    pub totp_secret: String,
}

impl Account {
    /// Whose.
    pub fn person(&self) -> PersonId {
        PersonId(self.person_id)
    }
}

/// A one-time link. No `Debug`: it holds a secret.
#[derive(Clone, FromQueryResult)]
pub struct Invitation {
    person_id: i64,
    /// The secret for the mobile app, in Base32.
    pub totp_secret: String,
    until: i64,
    used_at: Option<i64>,
    /// The person's given names.
    pub given_names: String,
    /// The person's surname.
    pub surname: String,
    /// The user name of the account that the person has already.
    pub user_name: Option<String>,
}

impl Invitation {
    /// For whom.
    pub fn person(&self) -> PersonId {
        PersonId(self.person_id)
    }

    /// Until when it can be used.
    pub fn until(&self) -> Instant {
        Instant(self.until)
    }

    /// Whether it can still be used.
    pub fn is_open(&self, now: Instant) -> bool {
        self.used_at.is_none() && now.0 < self.until
    }
}

#[derive(FromQueryResult)]
struct UserName {
    user_name: String,
}

/// An account to store.
pub struct NewAccount<'a> {
    /// Whose.
    pub person: PersonId,
    /// The user name, in lower case.
    pub user_name: &'a str,
    /// The password's hash.
    pub password_hash: &'a str,
    /// The secret of the mobile app, in Base32.
    pub totp_secret: &'a str,
    /// The step of the code that was shown: it counts as used.
    pub step: i64,
}

#[derive(FromQueryResult)]
struct Numbered {
    person_id: i64,
}

impl Store {
    /// The person of a number, of an earlier one too.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn person_of(&self, niss: &Niss) -> Result<Option<PersonId>, Error> {
        let sql = "SELECT person_id FROM person_number WHERE niss = $1";
        let row: Option<Numbered> = one(self.read(), sql, [niss.canonical().into()]).await?;
        Ok(row.map(|row| PersonId(row.person_id)))
    }

    /// The account of a user name in lower case.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn account(&self, user_name: &str) -> Result<Option<Account>, Error> {
        let sql = "SELECT person_id, password_hash, totp_secret FROM account WHERE user_name = $1";
        one(self.read(), sql, [user_name.into()]).await
    }

    /// The account of a person, with its user name.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn account_of(&self, person: PersonId) -> Result<Option<(String, Account)>, Error> {
        let sql = "SELECT user_name FROM account WHERE person_id = $1";
        let Some(UserName { user_name }) = one(self.read(), sql, [person.0.into()]).await? else {
            return Ok(None);
        };
        let account = self.account(&user_name).await?;
        Ok(account.map(|account| (user_name, account)))
    }

    /// The one-time link of a token's hash, whether or not it can still be used.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn invitation(&self, token_hash: &str) -> Result<Option<Invitation>, Error> {
        one(
            self.read(),
            "SELECT i.person_id, i.totp_secret, i.until, i.used_at,
                    p.given_names, p.surname, a.user_name
             FROM invitation i
             JOIN person p ON p.id = i.person_id
             LEFT JOIN account a ON a.person_id = i.person_id
             WHERE i.token_hash = $1",
            [token_hash.into()],
        )
        .await
    }
}

/// Marks a time step as used; false where it, or a later one, was used before.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn use_step(write: &Write, person: PersonId, step: i64) -> Result<bool, Error> {
    let sql = "UPDATE account SET last_step = $2 WHERE person_id = $1 AND last_step < $2";
    Ok(run(write.connection(), sql, [person.0.into(), step.into()]).await? == 1)
}

/// Stores an account in place of the person's earlier one; false where another person has the name.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn put(write: &Write, account: &NewAccount<'_>, now: Instant) -> Result<bool, Error> {
    let connection = write.connection();
    // A new secret has used no step but the one just shown; an old one must not come back.
    let statement = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "INSERT INTO account (person_id, user_name, password_hash, totp_secret, last_step, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (person_id) DO UPDATE SET
            user_name = excluded.user_name, password_hash = excluded.password_hash,
            totp_secret = excluded.totp_secret, last_step = excluded.last_step",
        [
            account.person.0.into(),
            account.user_name.to_owned().into(),
            account.password_hash.to_owned().into(),
            account.totp_secret.to_owned().into(),
            account.step.into(),
            now.0.into(),
        ],
    );
    match connection.execute_raw(statement).await {
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
pub async fn invite(
    write: &Write,
    person: PersonId,
    token_hash: &str,
    totp_secret: &str,
    until: Instant,
) -> Result<(), Error> {
    let connection = write.connection();
    run(
        connection,
        "DELETE FROM invitation WHERE person_id = $1 AND used_at IS NULL",
        [person.0.into()],
    )
    .await?;
    run(
        connection,
        "INSERT INTO invitation (token_hash, person_id, totp_secret, until) VALUES ($1, $2, $3, $4)",
        [token_hash.into(), person.0.into(), totp_secret.into(), until.0.into()],
    )
    .await?;
    Ok(())
}

/// Uses a one-time link up; false where it was used before or its time is over.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn use_invitation(write: &Write, token_hash: &str, now: Instant) -> Result<bool, Error> {
    // The secret lives on in the account alone.
    let sql = "UPDATE invitation SET used_at = $2, totp_secret = ''
               WHERE token_hash = $1 AND used_at IS NULL AND until > $2";
    Ok(run(write.connection(), sql, [token_hash.into(), now.0.into()]).await? == 1)
}

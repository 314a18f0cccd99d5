//! The key *user name, password and security code by mobile app*.

use std::net::IpAddr;
use std::time::Duration;

use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{CodeConfirmation, CodeSignIn};
use tokio::time::{Instant as Moment, sleep_until};

use super::{begin, confirmed, record};
use crate::platform::app::App;
use crate::platform::error::Error;
use crate::platform::http::session::SignedIn;
use crate::sign_in::happening::KeyAct;
use crate::sign_in::store::accounts::{self, Account};
use crate::sign_in::store::sessions;
use crate::sign_in::throttle::{self, Counted};
use crate::sign_in::totp;

const KEY: DigitalKey = DigitalKey::MobileApp;

/// A failure is answered at a whole multiple of this after its start: what took a little longer, or
/// less, does not show.
const BEAT: Duration = Duration::from_millis(250);

/// The secret of nobody's app: asked where there is no account, so that the answer takes as long.
const NOBODYS_SECRET: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Signs in, and ends the session that the browser had before.
///
/// # Errors
/// `WrongCredentials`, whatever is wrong; `TooMany` where it comes too early.
pub async fn sign_in(
    app: &App,
    input: CodeSignIn,
    address: IpAddr,
    earlier: Option<SessionId>,
    now: Instant,
) -> Result<(PersonId, SessionId), Error> {
    let counted = throttle::count(app.store(), &input.user_name, address, now).await?;
    let started = Moment::now();
    let account = app
        .store()
        .account(&input.user_name.trim().to_lowercase())
        .await?;
    let CodeSignIn { password, code, .. } = input;
    let step = match proven_step(app, account.as_ref(), password, &code, now).await {
        Ok(step) => step,
        Err(error) => {
            // Nothing was found out, so nobody has guessed.
            let write = app.store().begin().await?;
            counted.forgive(&write, now).await?;
            write.commit().await?;
            return Err(error);
        }
    };
    if let (Some(account), Some(step)) = (&account, step)
        && let Some(session) = accept(app, account, step, &counted, earlier, now).await?
    {
        return Ok((account.person_id.0, session));
    }
    refuse(app, account.as_ref(), now).await?;
    sleep_until(next_beat(started)).await;
    Err(Error::WrongCredentials)
}

/// Has the person of a session show again who they are.
///
/// # Errors
/// As for signing in; `NotFound` where the session began with another key.
pub async fn confirm(
    app: &App,
    signed_in: &SignedIn,
    input: CodeConfirmation,
    address: IpAddr,
    now: Instant,
) -> Result<(), Error> {
    let known = app.store().account_of(signed_in.person).await?;
    let account = known
        .filter(|_| signed_in.key == KEY.into())
        .ok_or(Error::NotFound)?;
    let counted = throttle::count(app.store(), &account.user_name, address, now).await?;
    let CodeConfirmation { password, code } = input;
    let step = proven_step(app, Some(&account), password, &code, now).await?;
    let write = app.store().begin().await?;
    let accepted = match step {
        Some(step) => accounts::use_step(&write, signed_in.person, step).await?,
        None => false,
    };
    if !accepted {
        record(
            &write,
            KeyAct::ConfirmationFailed,
            signed_in.person,
            KEY,
            now,
        )
        .await?;
        write.commit().await?;
        return Err(Error::WrongCredentials);
    }
    counted.forgive(&write, now).await?;
    confirmed(write, signed_in, now).await
}

/// The step of the code, where password and code are those of the account. Both are looked at
/// whatever the other says, and whether or not there is an account.
async fn proven_step(
    app: &App,
    account: Option<&Account>,
    password: String,
    code: &str,
    now: Instant,
) -> Result<Option<i64>, Error> {
    let hash = account.map(|account| account.password_hash.0.as_str());
    let password_is_right = app.passwords()?.verify(password, hash).await?;
    let secret = account.map_or(NOBODYS_SECRET, |account| account.totp_secret.0.as_str());
    let step = totp::step_of(secret, code, now)?;
    Ok(step.filter(|_| password_is_right))
}

/// Begins the session, unless the code was used before.
async fn accept(
    app: &App,
    account: &Account,
    step: i64,
    counted: &Counted,
    earlier: Option<SessionId>,
    now: Instant,
) -> Result<Option<SessionId>, Error> {
    let write = app.store().begin().await?;
    if !accounts::use_step(&write, account.person_id.0, step).await? {
        return Ok(None);
    }
    counted.forgive(&write, now).await?;
    if let Some(earlier) = earlier {
        sessions::end(&write, earlier, now).await?;
    }
    let session = begin(&write, account.person_id.0, KEY, now).await?;
    write.commit().await?;
    Ok(Some(session))
}

/// Tells the audit log of the account; where there is none, a transaction all the same.
async fn refuse(app: &App, account: Option<&Account>, now: Instant) -> Result<(), Error> {
    match account {
        Some(account) => {
            let write = app.store().begin().await?;
            record(&write, KeyAct::SignInFailed, account.person_id.0, KEY, now).await?;
            write.commit().await
        }
        None => throttle::sweep(app.store(), now).await.map(drop),
    }
}

fn next_beat(started: Moment) -> Moment {
    let beats = started.elapsed().as_millis() / BEAT.as_millis() + 1;
    started + BEAT * u32::try_from(beats).unwrap_or(u32::MAX)
}

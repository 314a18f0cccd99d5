//! One-time links, by which a person sets up user name, password and mobile app.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use shared::kernel::date::Instant;
use shared::kernel::id::{Niss, PersonId};
use shared::kernel::issue::{Issue, IssueKind};
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{Enrolment, NewKey};

use super::happening::KeyAct;
use super::{digest, record, totp};
use crate::app::App;
use crate::platform::error::Error;
use crate::platform::store::Store;
use crate::sign_in::store::accounts::{self, Invitation, NewAccount};
use crate::sign_in::store::sessions;

const KEY: DigitalKey = DigitalKey::MobileApp;

/// Makes a one-time link for a person: its token, of which only a hash is kept. None where the
/// register has no person of that number.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn invite(
    store: &Store,
    niss: &Niss,
    until: Instant,
    now: Instant,
) -> Result<Option<String>, Error> {
    let Some(person) = store.person_of(niss).await? else {
        return Ok(None);
    };
    invite_person(store, person, until, now).await.map(Some)
}

async fn invite_person(
    store: &Store,
    person: PersonId,
    until: Instant,
    now: Instant,
) -> Result<String, Error> {
    let token = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let write = store.begin().await?;
    accounts::invite(&write, person, &hash(&token), &totp::new_secret(), until).await?;
    record(&write, KeyAct::Invited, person, KEY, now).await?;
    write.commit().await?;
    Ok(token)
}

/// What a link offers.
///
/// # Errors
/// `LinkOver` where it was used, is over or was never made: which one is not said.
pub async fn open(app: &App, token: &str, now: Instant) -> Result<Enrolment, Error> {
    let invitation = open_invitation(app, token, now).await?;
    let name = format!("{} {}", invitation.given_names, invitation.surname);
    Ok(Enrolment {
        qr: totp::picture(&totp::address(&invitation.totp_secret, &name)?)?,
        name,
        user_name: invitation.user_name.clone(),
        until: invitation.until(),
        secret: invitation.totp_secret,
    })
}

/// Sets the key up, in place of the one that the person had; sessions begun before end.
///
/// # Errors
/// `BadRequest` with what is wrong; `LinkOver` as for [`open`].
pub async fn complete(app: &App, key: NewKey, now: Instant) -> Result<(), Error> {
    let key = key.parse().map_err(Error::BadRequest)?;
    let invitation = open_invitation(app, &key.token, now).await?;
    let step = totp::step_of(&invitation.totp_secret, &key.code, now)?;
    let step = step.ok_or_else(|| wrong("code", IssueKind::Code))?;
    let password_hash = app.passwords().hash(key.password).await?;
    let account = NewAccount {
        person: invitation.person(),
        user_name: &key.user_name,
        password_hash: &password_hash,
        totp_secret: &invitation.totp_secret,
        step,
    };
    let write = app.store().begin().await?;
    if !accounts::use_invitation(&write, &hash(&key.token), now).await? {
        return Err(Error::LinkOver);
    }
    if !accounts::put(&write, &account, now).await? {
        return Err(wrong("userName", IssueKind::Taken));
    }
    sessions::end_all(&write, account.person, now).await?;
    record(&write, KeyAct::SetUp, account.person, KEY, now).await?;
    write.commit().await
}

async fn open_invitation(app: &App, token: &str, now: Instant) -> Result<Invitation, Error> {
    let invitation = app.store().invitation(&hash(token)).await?;
    invitation
        .filter(|invitation| invitation.is_open(now))
        .ok_or(Error::LinkOver)
}

fn wrong(field: &str, kind: IssueKind) -> Error {
    Error::BadRequest(vec![Issue::new(field, kind)])
}

fn hash(token: &str) -> String {
    digest("enrolment", token.trim())
}

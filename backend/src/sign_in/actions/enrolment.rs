//! One-time links, by which a person sets up user name, password and mobile app.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use shared::kernel::date::Instant;
use shared::kernel::id::{Niss, PersonId};
use shared::kernel::issue::IssueKind;
use shared::sign_in::api::{Enrolment, NewKey};
use shared::sign_in::{DigitalKey, SignInIssue};

use super::record;
use crate::platform::app::App;
use crate::platform::error::{Error, wrong};
use crate::platform::store::Store;
use crate::platform::store::stored::Secret;
use crate::sign_in::happening::KeyAct;
use crate::sign_in::store::accounts::{self, Account, Invitation};
use crate::sign_in::store::entity::invitation;
use crate::sign_in::store::sessions;
use crate::sign_in::{digest, totp};

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
    let link = invitation::Model {
        token_hash: hash(&token),
        person_id: person.into(),
        totp_secret: Secret(totp::new_secret()),
        until: until.into(),
        used_at: None,
    };
    accounts::invite(&write, link).await?;
    record(&write, KeyAct::Invited, person, KEY, now).await?;
    write.commit().await?;
    Ok(token)
}

/// What a link offers.
///
/// # Errors
/// `LinkOver` where it was used, is over or was never made: which one is not said.
pub async fn open(app: &App, token: &str, now: Instant) -> Result<Enrolment, Error> {
    let Invitation {
        link,
        person,
        account,
    } = open_invitation(app, token, now).await?;
    let name = person.name();
    let secret = link.totp_secret.0;
    Ok(Enrolment {
        qr: totp::picture(&totp::address(&secret, &name)?)?,
        name,
        user_name: account.map(|account| account.user_name),
        until: link.until.0,
        secret,
    })
}

/// Sets the key up, in place of the one that the person had; sessions begun before end.
///
/// # Errors
/// `BadRequest` with what is wrong; `LinkOver` as for [`open`].
pub async fn complete(app: &App, key: NewKey, now: Instant) -> Result<(), Error> {
    let key = key.parse().map_err(Error::BadRequest)?;
    let link = open_invitation(app, &key.token, now).await?.link;
    let step = totp::step_of(&link.totp_secret.0, &key.code, now)?;
    let step = step.ok_or_else(|| wrong("code", SignInIssue::Code))?;
    let password_hash = app.passwords()?.hash(key.password).await?;
    let person = link.person_id.0;
    let account = Account {
        person_id: link.person_id,
        user_name: key.user_name,
        password_hash: Secret(password_hash),
        totp_secret: link.totp_secret,
        // The code that was shown counts as used.
        last_step: step,
        created_at: now.into(),
    };
    let write = app.store().begin().await?;
    if !accounts::use_invitation(&write, &hash(&key.token), now).await? {
        return Err(Error::LinkOver);
    }
    if !accounts::put(&write, account).await? {
        return Err(wrong("userName", IssueKind::Taken));
    }
    sessions::end_all(&write, person, now).await?;
    record(&write, KeyAct::SetUp, person, KEY, now).await?;
    write.commit().await
}

async fn open_invitation(app: &App, token: &str, now: Instant) -> Result<Invitation, Error> {
    let invitation = app.store().invitation(&hash(token)).await?;
    invitation
        .filter(|invitation| invitation.is_open(now))
        .ok_or(Error::LinkOver)
}

fn hash(token: &str) -> String {
    digest("enrolment", token.trim())
}

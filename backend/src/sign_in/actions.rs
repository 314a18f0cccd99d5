//! Signing in and out. Whatever a person does with a key is done by one of these, which alone change
//! rows and write the audit log.

pub mod enrolment;
pub mod test_identity;
mod with_code;

use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::policy::{Actor, Grounds, Profile};
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{CodeConfirmation, CodeSignIn, Session, TestSignIn};

use super::happening::{KeyAct, KeyHappening};
use super::session;
use super::store::sessions;
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::http::Reply;
use crate::platform::http::context::{Anyone, Context};
use crate::platform::http::session::SignedIn;
use crate::platform::metrics::Outcome;
use crate::platform::store::{Store, Write};

/// Signs in with user name, password and security code.
///
/// # Errors
/// `WrongCredentials`, whatever is wrong; `TooMany` where it comes too early.
pub async fn sign_in_with_code(
    caller: &Anyone,
    input: CodeSignIn,
) -> Result<Reply<Session>, Error> {
    let now = caller.app.now();
    let earlier = session::earlier(&caller.app, &caller.headers, now).await;
    let begun = with_code::sign_in(&caller.app, input, caller.address, earlier, now).await;
    answer(caller, DigitalKey::MobileApp, begun, now).await
}

/// Signs in as an invented person.
///
/// # Errors
/// `NotFound` where this is no demonstration, or it has no such person.
pub async fn sign_in_for_test(caller: &Anyone, input: TestSignIn) -> Result<Reply<Session>, Error> {
    let now = caller.app.now();
    let earlier = session::earlier(&caller.app, &caller.headers, now).await;
    let begun = test_identity::sign_in(&caller.app, &input.person, earlier, now).await;
    answer(caller, DigitalKey::TestIdentity, begun, now).await
}

/// Has the person of a session show again who they are, with password and security code.
///
/// # Errors
/// As for signing in; `NotFound` where the session began with another key.
pub async fn confirm_with_code(cx: &Context, input: CodeConfirmation) -> Result<Session, Error> {
    with_code::confirm(&cx.app, &cx.signed_in, input, cx.address, cx.now).await?;
    describe_confirmed(cx).await
}

/// The same for an invented person.
///
/// # Errors
/// `NotFound` where the session began with another key.
pub async fn confirm_for_test(cx: &Context) -> Result<Session, Error> {
    test_identity::confirm(&cx.app, &cx.signed_in, cx.now).await?;
    describe_confirmed(cx).await
}

async fn describe_confirmed(cx: &Context) -> Result<Session, Error> {
    let confirmed = SignedIn {
        confirmed: cx.now,
        ..cx.signed_in
    };
    session::describe(&cx.app, &confirmed).await
}

/// Counts the attempt, and answers with the session that began.
async fn answer(
    caller: &Anyone,
    key: DigitalKey,
    begun: Result<(PersonId, SessionId), Error>,
    now: Instant,
) -> Result<Reply<Session>, Error> {
    caller.app.metrics().signed_in(key.into(), outcome(&begun));
    let (person, session) = begun?;
    let level = key.level();
    let signed_in = SignedIn {
        session,
        person,
        key: key.into(),
        level,
        signed_in: now,
        confirmed: now,
        last_used: now,
    };
    let cookie = caller.app.sessions()?.cookie(session, person, level, now)?;
    Ok(Reply {
        value: session::describe(&caller.app, &signed_in).await?,
        cookie: Some(cookie),
    })
}

fn outcome<T>(begun: &Result<T, Error>) -> Outcome {
    match begun {
        Ok(_) => Outcome::Accepted,
        Err(Error::TooMany(_)) => Outcome::Throttled,
        Err(Error::WrongCredentials | Error::NotFound) => Outcome::Refused,
        Err(_) => Outcome::Failed,
    }
}

/// Begins a session and tells the audit log, in the transaction of whatever proved who it is.
///
/// # Errors
/// Where the database refuses or cannot be reached.
async fn begin(
    write: &Write,
    person: PersonId,
    key: DigitalKey,
    now: Instant,
) -> Result<SessionId, Error> {
    let session = sessions::insert(write, person, key, now).await?;
    record(write, KeyAct::SignedIn, person, key, now).await?;
    Ok(session)
}

/// Ends a session at the wish of its person.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn sign_out(store: &Store, signed_in: &SignedIn, now: Instant) -> Result<(), Error> {
    let write = store.begin().await?;
    // Two tabs may sign out at once: it happened once.
    if sessions::end(&write, signed_in.session, now).await? {
        record(
            &write,
            KeyAct::SignedOut,
            signed_in.person,
            session::digital_key(signed_in)?,
            now,
        )
        .await?;
    }
    write.commit().await
}

/// Notes that the person of a session has shown again who they are, in the transaction of whatever
/// proved it.
///
/// # Errors
/// `SignedOut` where the session has ended meanwhile.
async fn confirmed(write: Write, signed_in: &SignedIn, now: Instant) -> Result<(), Error> {
    if !sessions::confirm(&write, signed_in.session, now).await? {
        return Err(Error::SignedOut);
    }
    record(
        &write,
        KeyAct::Confirmed,
        signed_in.person,
        session::digital_key(signed_in)?,
        now,
    )
    .await?;
    write.commit().await
}

/// Tells the audit log of something that concerns a key.
async fn record(
    write: &Write,
    act: KeyAct,
    person: PersonId,
    key: DigitalKey,
    now: Instant,
) -> Result<(), Error> {
    let oneself = Grounds::of(&Actor {
        person,
        profile: Profile::Citizen,
    });
    audit::append(write, now, Some(&oneself), &KeyHappening(act, key)).await?;
    Ok(())
}

//! Digital keys: how people prove who they are, and the sessions that begin with it.

pub mod enrolment;
mod happening;
pub mod http;
pub mod password;
pub mod session;
pub mod store;
pub mod test_identity;
pub mod throttle;
pub mod totp;
pub mod with_code;

use std::time::Duration;

use sha2::{Digest, Sha256};
use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::policy::{Grounds, Profile};
use shared::sign_in::DigitalKey;

use crate::platform::audit;
use crate::platform::capability::Capability;
use crate::platform::error::Error;
use crate::platform::jobs::Job;
use crate::platform::store::{Store, Write};
use crate::sign_in::happening::{KeyAct, KeyHappening};
use crate::sign_in::session::SignedIn;
use crate::sign_in::store::sessions;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    jobs: &[Job {
        name: "old attempts",
        every: Duration::from_secs(3600),
        run: |app| Box::pin(async move { throttle::sweep(app.store(), app.now()).await }),
    }],
    ..Capability::named(happening::CAPABILITY)
};

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
            signed_in.key,
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
        signed_in.key,
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
    let oneself = Grounds {
        person,
        profile: Profile::Citizen,
        entity: None,
        mandate: None,
    };
    audit::append(write, now, Some(&oneself), &KeyHappening(act, key)).await?;
    Ok(())
}

/// The hash under which a secret or a name is stored that has to be found, but not read.
fn digest(purpose: &str, text: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(purpose.as_bytes());
    hash.update([0]);
    hash.update(text.as_bytes());
    audit::hex(&hash.finalize())
}

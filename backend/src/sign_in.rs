//! Digital keys: how people prove who they are, and the sessions that begin with it.

pub mod actions;
mod happening;
pub mod http;
pub mod password;
pub mod session;
pub mod store;
pub mod test_persons;
pub mod throttle;
pub mod totp;

use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::platform::audit;
use crate::platform::capability::Capability;
use crate::platform::http::session::KnownSessions;
use crate::platform::jobs::Job;
use password::Passwords;
use session::Sessions;

/// What this capability gives the platform.
pub static CAPABILITY: Capability = Capability {
    routes: http::routes,
    jobs: &[Job {
        name: "old attempts",
        every: Duration::from_secs(3600),
        run: |app| Box::pin(async move { throttle::sweep(app.store(), app.now()).await }),
    }],
    parts: Some(|store, settings, parts| {
        Box::pin(async move {
            let key = store.session_key().await?;
            let (idle, longest) = (settings.session_idle, settings.session_longest);
            let parts = parts.with(Sessions::new(&key, idle, longest));
            Ok(parts.with(Passwords::new()?))
        })
    }),
    sessions: Some(KnownSessions {
        current: |app, headers, now| Box::pin(session::current(app, headers, now)),
        counts: |app, session, now| Box::pin(session::counts(app, session, now)),
    }),
    tables: || store::entity::TABLES.iter().collect(),
    ..Capability::named(happening::CAPABILITY)
};

/// The hash under which a secret or a name is stored that has to be found, but not read.
fn digest(purpose: &str, text: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(purpose.as_bytes());
    hash.update([0]);
    hash.update(text.as_bytes());
    audit::hex(&hash.finalize())
}

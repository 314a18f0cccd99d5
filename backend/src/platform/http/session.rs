//! Who is signed in, as far as the platform has to know. How people sign in is a capability's, which
//! gives the way to find out.

use axum::http::{HeaderMap, HeaderValue};
use futures_util::future::BoxFuture;
use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::policy::AssuranceLevel;

use crate::platform::app::App;
use crate::platform::error::Error;

/// With what somebody signed in: a word of the capability by which people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub &'static str);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedIn {
    pub session: SessionId,
    pub person: PersonId,
    pub key: Key,
    pub level: AssuranceLevel,
    pub signed_in: Instant,
    /// When the person last showed who they are.
    pub confirmed: Instant,
    /// When the session was last used, this request included.
    pub last_used: Instant,
}

/// Who is signed in, and the session's cookie where it has to be renewed.
pub type Current = Result<(SignedIn, Option<HeaderValue>), Error>;

/// How sessions are known.
#[derive(Clone, Copy)]
pub struct KnownSessions {
    /// Whose session the headers of a request show; `SignedOut` where none counts.
    pub current: for<'a> fn(&'a App, &'a HeaderMap, Instant) -> BoxFuture<'a, Current>,
    /// Whether a session still counts; asking does not keep it alive.
    pub counts: for<'a> fn(&'a App, SessionId, Instant) -> BoxFuture<'a, Result<bool, Error>>,
}

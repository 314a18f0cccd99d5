//! Who is signed in.

use std::rc::Rc;

use shared::api::session::{ReadSession, Session};
use shared::date::Instant;
use shared::person::Person;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{Failure, Heard, call, set_listener};
use crate::{clock, draft};

/// Whether somebody is signed in.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionState {
    /// Not known yet.
    Asking,
    /// Nobody; and why, if somebody was.
    SignedOut(Option<Departure>),
    /// Somebody, until `idle_until` at least.
    SignedIn {
        /// The session as the server last told it.
        session: Rc<Session>,
        /// Until when it lasts without use, counted from the last use.
        idle_until: Instant,
    },
    /// The server could not say.
    Failed(Failure),
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Departure {
    /// The person signed out.
    Left,
    /// Its time was over, or it was ended elsewhere.
    Over,
}

/// What happens to a session.
pub enum SessionAction {
    /// Somebody signed in, or the server told of the session.
    Began(Session),
    /// An answer came under it.
    Used,
    /// The server knows of no session.
    Lost,
    /// The person signed out.
    Left,
    /// The server could not be asked.
    Failed(Failure),
    /// To be asked again.
    Asked,
}

impl Reducible for SessionState {
    type Action = SessionAction;

    fn reduce(self: Rc<Self>, action: SessionAction) -> Rc<Self> {
        match action {
            SessionAction::Began(session) => Rc::new(Self::SignedIn {
                idle_until: session.idle_until,
                session: Rc::new(session),
            }),
            SessionAction::Used => match &*self {
                Self::SignedIn { session, idle_until } => {
                    let used = idle_end(session, clock::now());
                    // Within a minute it makes no difference, and draws nothing anew.
                    if used.0 - idle_until.0 < 60_000 {
                        return self;
                    }
                    Rc::new(Self::SignedIn { session: session.clone(), idle_until: used })
                }
                _ => self,
            },
            SessionAction::Lost => match &*self {
                Self::SignedIn { .. } => Rc::new(Self::SignedOut(Some(Departure::Over))),
                Self::SignedOut(_) => self,
                Self::Asking | Self::Failed(_) => Rc::new(Self::SignedOut(None)),
            },
            SessionAction::Left => Rc::new(Self::SignedOut(Some(Departure::Left))),
            SessionAction::Failed(failure) => match &*self {
                Self::Asking | Self::Failed(_) => Rc::new(Self::Failed(failure)),
                _ => self,
            },
            SessionAction::Asked => match &*self {
                Self::SignedIn { .. } => self,
                _ => Rc::new(Self::Asking),
            },
        }
    }
}

/// Until when a session lasts that was used at an instant: as long as it was told to last without
/// use when it began, and never beyond its end.
fn idle_end(session: &Session, used: Instant) -> Instant {
    let idle = session.idle_until.0 - session.signed_in.0;
    Instant((used.0 + idle.max(0)).min(session.until.0))
}

impl SessionState {
    /// The session, if somebody is signed in.
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::SignedIn { session, .. } => Some(session),
            _ => None,
        }
    }

    /// Who is signed in.
    pub fn person(&self) -> Option<&Person> {
        self.session().map(|session| &session.person)
    }
}

/// The session in the context of all pages.
pub type SessionHandle = UseReducerHandle<SessionState>;

//! Who is signed in.

pub mod idle;

use std::rc::Rc;

use shared::kernel::date::Instant;
use shared::registers::Person;
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{ReadSession, Session, SignOut};
use wasm_bindgen_futures::spawn_local;
use web_sys::Storage;
use yew::prelude::*;

use crate::platform::api::{Failure, Heard, call, set_listener, use_send};
use crate::platform::browser::window;
use crate::platform::clock;
use crate::platform::draft::{self, Owner};

/// Whether somebody is signed in.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionState {
    /// Not known yet.
    Asking,
    /// Nobody; and why, if somebody was.
    SignedOut(Option<Departure>),
    SignedIn {
        /// The session as the server last told it.
        session: Rc<Session>,
        /// How long it lasts without use, in milliseconds.
        idle: i64,
        /// Until when it lasts without use, counted from the last use.
        idle_until: Instant,
    },
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
    /// It was used, here or in another tab.
    Used(Instant),
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
            SessionAction::Began(session) => {
                let idle = (session.idle_until.0 - clock::now().0).max(0);
                let idle_until = session.idle_until;
                Rc::new(Self::SignedIn {
                    session: Rc::new(session),
                    idle,
                    idle_until,
                })
            }
            SessionAction::Used(at) => match &*self {
                Self::SignedIn {
                    session,
                    idle,
                    idle_until,
                } => {
                    let end = idle_end(at, *idle, session.until);
                    // Within half a minute it makes no difference, and draws nothing anew.
                    if end.0 - idle_until.0 < 30_000 {
                        return self;
                    }
                    let session = session.clone();
                    Rc::new(Self::SignedIn {
                        session,
                        idle: *idle,
                        idle_until: end,
                    })
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

/// Until when a session lasts that was used at an instant: `idle` milliseconds more, and never
/// beyond its end.
fn idle_end(used: Instant, idle: i64, until: Instant) -> Instant {
    Instant((used.0 + idle).min(until.0))
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

/// Who is signed in, and how to tell of changes.
#[hook]
pub fn use_session() -> Option<SessionHandle> {
    use_context::<SessionHandle>()
}

/// Tells all pages that somebody signed in.
#[hook]
pub fn use_signed_in() -> Callback<Session> {
    let session = use_session();
    Callback::from(move |began| {
        if let Some(session) = &session {
            session.dispatch(SessionAction::Began(began));
        }
    })
}

/// Signing out: what to call, whether it is under way, and why it failed.
pub struct SignOutHandle {
    pub onclick: Callback<MouseEvent>,
    pub busy: bool,
    /// Why it failed: the session is still open.
    pub failure: Option<Failure>,
}

/// Signs out when told to.
#[hook]
pub fn use_sign_out() -> SignOutHandle {
    let session = use_session();
    let left = Callback::from(move |()| {
        if let Some(session) = &session {
            session.dispatch(SessionAction::Left);
        }
    });
    let sending = use_send::<SignOut>(left);
    let (busy, failure) = (sending.busy, sending.failure.clone());
    SignOutHandle {
        onclick: Callback::from(move |_| sending.send((), ())),
        busy,
        failure,
    }
}

#[derive(Properties, PartialEq)]
pub struct SessionProviderProps {
    /// Whether the first page can only be shown to somebody who is signed in.
    pub needed: bool,
    pub children: Html,
}

/// Knows who is signed in, and listens to what the answers say of it.
#[component]
pub fn SessionProvider(props: &SessionProviderProps) -> Html {
    let session = use_reducer(|| SessionState::Asking);
    let dispatcher = session.dispatcher();
    use_effect_with((), move |()| {
        let listener = move |heard| {
            dispatcher.dispatch(match heard {
                Heard::Alive => SessionAction::Used(note_use()),
                Heard::SignedOut => SessionAction::Lost,
            });
        };
        set_listener(Some(Callback::from(listener)));
        || set_listener(None)
    });
    {
        let (dispatcher, needed) = (session.dispatcher(), props.needed);
        let asking = *session == SessionState::Asking;
        use_effect_with(asking, move |asking| {
            // Where nobody signed in before, the question is not asked: its answer is known.
            if *asking && (needed || was_signed_in()) {
                spawn_local(async move { dispatcher.dispatch(ask().await) });
            } else if *asking {
                dispatcher.dispatch(SessionAction::Lost);
            }
        });
    }
    use_effect_with((*session).clone(), |state| match state {
        SessionState::SignedIn { session, .. } => {
            remember_signed_in(true);
            remember(KEY, session.key.code());
            draft::forget_others(session.person.id);
        }
        SessionState::SignedOut(departure) => {
            remember_signed_in(false);
            if *departure == Some(Departure::Left) {
                draft::forget_all();
            }
        }
        SessionState::Asking | SessionState::Failed(_) => {}
    });
    let owner = Owner(session.person().map(|person| person.id));
    html! {
        <ContextProvider<SessionHandle> context={session}>
            <ContextProvider<Owner> context={owner}>
                { props.children.clone() }
            </ContextProvider<Owner>>
        </ContextProvider<SessionHandle>>
    }
}

/// Asks the server who is signed in; being asked counts as a use of the session.
pub async fn ask() -> SessionAction {
    match call::<ReadSession>(&(), &()).await {
        Ok(session) => SessionAction::Began(session),
        Err(failure) if failure.kind() == Some(shared::policy::ProblemKind::SignedOut) => {
            SessionAction::Lost
        }
        Err(failure) => SessionAction::Failed(failure),
    }
}

/// Whether somebody signed in with this browser and did not sign out. No more than a hint: the
/// cookie itself cannot be read.
const HINT: &str = "mandatum-signed-in";

fn was_signed_in() -> bool {
    remembered(HINT).is_some()
}

fn remember_signed_in(signed_in: bool) {
    match (signed_in, storage()) {
        (true, _) => remember(HINT, "1"),
        // A full or forbidden storage only costs one question more.
        (false, Some(storage)) => drop(storage.remove_item(HINT)),
        (false, None) => {}
    }
}

/// The kind of key that was last used with this browser: nothing of who used it.
const KEY: &str = "mandatum-key";

/// The kind of key that was last used with this browser.
pub fn last_key() -> Option<DigitalKey> {
    DigitalKey::from_code(&remembered(KEY)?)
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn remembered(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Remembers something for the next visit, where the browser does that.
fn remember(name: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(name, value);
    }
}

/// When the session was last used, in whichever tab: milliseconds since 1970.
const USED: &str = "mandatum-used";

fn note_use() -> Instant {
    let now = clock::now();
    // Without it, other tabs warn too early; they ask the server before they give up.
    remember(USED, &now.0.to_string());
    now
}

fn last_use() -> Option<Instant> {
    remembered(USED)?.parse().ok().map(Instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_use_prolongs_a_session_beyond_its_end() {
        assert_eq!(
            idle_end(Instant(1_000), 500, Instant(9_000)),
            Instant(1_500)
        );
        assert_eq!(
            idle_end(Instant(8_800), 500, Instant(9_000)),
            Instant(9_000)
        );
    }
}

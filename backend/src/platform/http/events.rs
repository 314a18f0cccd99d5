//! What changes while a page is open, as server-sent events. They say that something changed, and
//! never what: the page asks for it, and is answered as the policy says.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::response::sse::Event;
use futures_util::future::BoxFuture;
use futures_util::stream;
use shared::kernel::date::Date;
use shared::kernel::id::{OrganisationId, PersonId, SessionId};
use shared::kernel::live::ReadEvents;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use super::Routes;
use super::reply::EventStream;
use crate::platform::app::App;
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::http::session::KnownSessions;
use crate::platform::live::{Change, Topic};
use crate::platform::store::Store;

/// How many streams a person may have open: a page each.
const MOST: usize = 20;

/// How often a stream makes sure of its session and of the person's places.
const CHECK_EVERY: Duration = Duration::from_secs(60);

/// When those may try again who have too many streams, in seconds.
const TRY_AGAIN: u32 = 60;

/// The endpoint.
pub fn routes(routes: Routes) -> Routes {
    routes.serve_events(ReadEvents, listen)
}

/// Who hears of what.
pub struct Audience {
    /// What may change while a page is open, in the order in which it is told.
    pub topics: Vec<Topic>,
    /// Where people are known to have a place.
    pub places: Vec<Places>,
}

/// In which organisations a person has a place on a day.
pub type Places =
    for<'a> fn(&'a Store, PersonId, Date) -> BoxFuture<'a, Result<BTreeSet<OrganisationId>, Error>>;

/// How many streams each person has open.
#[derive(Clone, Default)]
pub struct Streams(Arc<Mutex<HashMap<PersonId, usize>>>);

impl Streams {
    fn change<T>(&self, change: impl FnOnce(&mut HashMap<PersonId, usize>) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn open(&self, person: PersonId) -> bool {
        self.change(|streams| {
            let open = streams.entry(person).or_default();
            let allowed = *open < MOST;
            *open += usize::from(allowed);
            allowed
        })
    }

    fn close(&self, person: PersonId) {
        self.change(|streams| match streams.get_mut(&person) {
            Some(open) if *open > 1 => *open -= 1,
            _ => drop(streams.remove(&person)),
        });
    }
}

/// One of a person's streams, counted until it is dropped.
struct Counted {
    app: App,
    streams: Streams,
    person: PersonId,
}

impl Counted {
    fn new(app: &App, person: PersonId) -> Result<Self, Error> {
        let streams = app.part::<Streams>()?.clone();
        if !streams.open(person) {
            return Err(Error::TooMany(TRY_AGAIN));
        }
        Ok(Self {
            app: app.clone(),
            streams,
            person,
        })
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.streams.close(self.person);
    }
}

async fn listen(cx: Context, (): (), (): ()) -> Result<impl EventStream, Error> {
    let counted = Counted::new(&cx.app, cx.signed_in.person)?;
    let mut checks = interval_at(Instant::now() + CHECK_EVERY, CHECK_EVERY);
    checks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let listener = Listener {
        // Before the places are read: what changes meanwhile is heard.
        changes: cx.store().listen(),
        organisations: places(&cx.app, cx.signed_in.person, cx.today).await?,
        session: cx.signed_in.session,
        counted,
        checks,
        waiting: Vec::new(),
    };
    Ok(stream::unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        Some((event, listener))
    }))
}

/// The organisations in which a person has a place.
async fn places(
    app: &App,
    person: PersonId,
    today: Date,
) -> Result<BTreeSet<OrganisationId>, Error> {
    let mut organisations = BTreeSet::new();
    for places in &app.part::<Audience>()?.places {
        organisations.extend(places(app.store(), person, today).await?);
    }
    Ok(organisations)
}

/// What a stream knows of its reader.
struct Listener {
    changes: Receiver<Arc<Change>>,
    organisations: BTreeSet<OrganisationId>,
    session: SessionId,
    counted: Counted,
    checks: Interval,
    /// Names of events that are still to be sent.
    waiting: Vec<&'static str>,
}

/// What a stream woke up for.
enum Woken {
    Changed(Arc<Change>),
    Check,
    Over,
}

impl Listener {
    /// The next event; none where the stream ends.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(name) = self.waiting.pop() {
                return Some(Event::default().event(name).data("{}"));
            }
            match self.wake().await {
                Woken::Changed(change) => self.hear(&change).await?,
                Woken::Check => self.check().await?,
                Woken::Over => return None,
            }
        }
    }

    async fn wake(&mut self) -> Woken {
        let (changes, checks) = (&mut self.changes, &mut self.checks);
        let woken = async {
            tokio::select! {
                change = changes.recv() => match change {
                    Ok(change) => Woken::Changed(change),
                    Err(RecvError::Lagged(_)) => Woken::Changed(Arc::new(Change::to_everybody())),
                    Err(RecvError::Closed) => Woken::Over,
                },
                _ = checks.tick() => Woken::Check,
            }
        };
        let app = &self.counted.app;
        app.ending().unless(woken).await.unwrap_or(Woken::Over)
    }

    /// Notes what of a change concerns the reader, if the session still counts.
    async fn hear(&mut self, change: &Change) -> Option<()> {
        let person = self.counted.person;
        // The last is sent first.
        let audience = self.counted.app.part::<Audience>().ok()?;
        let topics = audience.topics.iter().rev();
        let concern = topics.filter(|topic| change.concerns(**topic, person, &self.organisations));
        self.waiting.extend(concern.map(|topic| topic.0));
        if self.waiting.is_empty() {
            return Some(());
        }
        self.check_session().await
    }

    async fn check(&mut self) -> Option<()> {
        self.check_session().await?;
        let app = &self.counted.app;
        let today = clock::day(app.now());
        self.organisations = places(app, self.counted.person, today).await.ok()?;
        Some(())
    }

    /// Listening does not keep a session alive, and stops when the session ends.
    async fn check_session(&self) -> Option<()> {
        let app = &self.counted.app;
        let KnownSessions { counts, .. } = app.part().ok()?;
        let counts = counts(app, self.session, app.now()).await.ok()?;
        counts.then_some(())
    }
}

/// Hears from PostgreSQL what other servers changed, until the program ends. With SQLite there are
/// no others.
pub async fn hear_others(app: App) {
    /// How long to wait where PostgreSQL cannot be heard.
    const AGAIN: Duration = Duration::from_secs(5);
    loop {
        let heard = app.ending().unless(app.store().hear_others()).await;
        let Some(Err(error)) = heard else { return };
        tracing::warn!(%error, "the other servers cannot be heard");
        if app
            .ending()
            .unless(tokio::time::sleep(AGAIN))
            .await
            .is_none()
        {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_person_has_so_many_streams_and_no_more() {
        let streams = Streams::default();
        let (one, other) = (PersonId(1), PersonId(2));
        assert!((0..MOST).all(|_| streams.open(one)));
        assert!(!streams.open(one) && streams.open(other));
        streams.close(one);
        assert!(streams.open(one) && !streams.open(one));
        (0..MOST).for_each(|_| streams.close(one));
        streams.close(other);
        assert!(streams.change(|streams| streams.is_empty()));
    }
}

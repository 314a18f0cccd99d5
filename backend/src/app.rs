//! What every handler needs, made once at the start.

use std::sync::Arc;

use shared::kernel::date::Instant;

use crate::capabilities;
use crate::mandates::agreement::Wordings;
use crate::mandates::bulk::Progress;
use crate::platform::capability::Capability;
use crate::platform::config::Settings;
use crate::platform::ending::Ending;
use crate::platform::error::Error;
use crate::platform::http::assets::Assets;
use crate::platform::http::events::Streams;
use crate::platform::http::guard::RateLimits;
use crate::platform::metrics::Metrics;
use crate::platform::store::Store;
use crate::platform::tell::Telling;
use crate::sign_in::password::Passwords;
use crate::sign_in::session::Sessions;

/// Where the present comes from: the clock, or in tests an instant that the test moves.
pub type Clock = Arc<dyn Fn() -> Instant + Send + Sync>;

/// What every handler needs. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    store: Store,
    settings: Settings,
    sessions: Sessions,
    passwords: Passwords,
    metrics: Metrics,
    limits: RateLimits,
    assets: Assets,
    streams: Streams,
    ending: Ending,
    bulk: Progress,
    wordings: Wordings,
    clock: Clock,
}

impl App {
    /// The program over a database.
    ///
    /// # Errors
    /// Where the database cannot be read or the session key cannot be kept in it.
    pub async fn new(store: Store, settings: Settings) -> Result<Self, Error> {
        Self::with_clock(store, settings, Arc::new(crate::platform::clock::now)).await
    }

    /// The program over a database, at the time of a clock of its own.
    ///
    /// # Errors
    /// Where the database cannot be read or the session key cannot be kept in it.
    pub async fn with_clock(store: Store, settings: Settings, clock: Clock) -> Result<Self, Error> {
        Self::with_wordings(store, settings, clock, Wordings::RELEASED).await
    }

    /// The same with versions of the text of mandates that were not released.
    ///
    /// # Errors
    /// Where the database cannot be read or the session key cannot be kept in it.
    pub async fn with_wordings(
        store: Store,
        settings: Settings,
        clock: Clock,
        wordings: Wordings,
    ) -> Result<Self, Error> {
        let store = store.telling(Telling {
            by_email: settings.mail.is_some(),
            addresses: capabilities::ALL
                .iter()
                .filter_map(|one| one.address)
                .collect(),
        });
        let key = store.session_key().await?;
        Ok(Self(Arc::new(Inner {
            sessions: Sessions::new(&key, settings.session_idle, settings.session_longest),
            passwords: Passwords::new()?,
            metrics: Metrics::new(),
            limits: RateLimits::new(&settings),
            assets: Assets::embedded(),
            streams: Streams::default(),
            ending: Ending::new(),
            bulk: Progress::default(),
            wordings,
            store,
            settings,
            clock,
        })))
    }

    /// The present instant. Handlers take the time from here and pass it on.
    pub fn now(&self) -> Instant {
        (self.0.clock)()
    }

    /// The database.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// What was configured.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The making and reading of session cookies.
    pub fn sessions(&self) -> &Sessions {
        &self.0.sessions
    }

    /// The hashing of passwords.
    pub fn passwords(&self) -> &Passwords {
        &self.0.passwords
    }

    /// What is counted.
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// How many requests an address may make.
    pub fn limits(&self) -> &RateLimits {
        &self.0.limits
    }

    /// How far the files with many mandates have come that this program works on.
    pub fn bulk(&self) -> &Progress {
        &self.0.bulk
    }

    /// All capabilities.
    pub fn capabilities(&self) -> &'static [&'static Capability] {
        &capabilities::ALL
    }

    /// The versions of the text of mandates.
    pub fn wordings(&self) -> Wordings {
        self.0.wordings
    }

    /// The single-page application.
    pub fn assets(&self) -> &Assets {
        &self.0.assets
    }

    /// How many streams of events each person has open.
    pub fn streams(&self) -> &Streams {
        &self.0.streams
    }

    /// Whether the program was told to end.
    pub fn ending(&self) -> &Ending {
        &self.0.ending
    }
}

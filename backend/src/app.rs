//! The program, put together from the platform and all capabilities.

use std::sync::Arc;

use crate::capabilities;
use crate::mandates::agreement::Wordings;
use crate::platform::clock;
use crate::platform::config::Settings;
use crate::platform::error::Error;
use crate::platform::http::events::{Audience, Streams};
use crate::platform::http::guard::RateLimits;
use crate::platform::letter::{Letters, Telling};
use crate::platform::store::Store;

pub use crate::platform::app::{App, Clock, Parts};

impl App {
    /// The program over a database.
    ///
    /// # Errors
    /// Where the database cannot be read or the session key cannot be kept in it.
    pub async fn new(store: Store, settings: Settings) -> Result<Self, Error> {
        Self::with_parts(store, settings, Arc::new(clock::now), Parts::default()).await
    }

    /// The same at the time of a clock of its own, with versions of the text of mandates that were
    /// not released.
    ///
    /// # Errors
    /// Where the database cannot be read or the session key cannot be kept in it.
    pub async fn with_wordings(
        store: Store,
        settings: Settings,
        clock: Clock,
        wordings: Wordings,
    ) -> Result<Self, Error> {
        let parts = Parts::default().with(wordings);
        Self::with_parts(store, settings, clock, parts).await
    }

    async fn with_parts(
        store: Store,
        settings: Settings,
        clock: Clock,
        parts: Parts,
    ) -> Result<Self, Error> {
        let all = || capabilities::ALL.iter();
        let store = store.telling(Telling {
            by_email: settings.mail.is_some(),
            addresses: all().filter_map(|one| one.address).collect(),
        });
        let mut parts = parts
            .with(RateLimits::new(&settings))
            .with(Streams::default())
            .with(Audience {
                topics: all().flat_map(|one| one.topics).copied().collect(),
                places: all().filter_map(|one| one.places).collect(),
            })
            .with(Letters(
                all()
                    .filter_map(|one| Some((one.name, one.letter?)))
                    .collect(),
            ));
        if let Some(sessions) = all().find_map(|one| one.sessions) {
            parts = parts.with(sessions);
        }
        for make in all().filter_map(|one| one.parts) {
            parts = make(&store, &settings, parts).await?;
        }
        Ok(Self::of(store, settings, clock, parts))
    }
}

//! What a running program has: what every handler and every job is given.

use std::any::{Any, TypeId, type_name};
use std::collections::HashMap;
use std::sync::Arc;

use shared::kernel::date::Instant;

use super::config::Settings;
use super::ending::Ending;
use super::error::Error;
use super::metrics::Metrics;
use super::store::Store;

/// Where the present comes from: the clock, or in tests an instant that the test moves.
pub type Clock = Arc<dyn Fn() -> Instant + Send + Sync>;

/// What else is kept while the program runs, by its type: each capability has its own.
#[derive(Default)]
pub struct Parts(HashMap<TypeId, Box<dyn Any + Send + Sync>>);

/// A running program. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    store: Store,
    settings: Settings,
    metrics: Metrics,
    ending: Ending,
    clock: Clock,
    parts: Parts,
}

impl Parts {
    /// With one more, in place of another of its type.
    #[must_use]
    pub fn with<T: Send + Sync + 'static>(mut self, part: T) -> Self {
        self.0.insert(TypeId::of::<T>(), Box::new(part));
        self
    }
}

impl App {
    /// The program over a database, with its parts.
    pub fn of(store: Store, settings: Settings, clock: Clock, parts: Parts) -> Self {
        Self(Arc::new(Inner {
            store,
            settings,
            metrics: Metrics::new(),
            ending: Ending::new(),
            clock,
            parts,
        }))
    }

    /// The present instant. Handlers take the time from here and pass it on.
    pub fn now(&self) -> Instant {
        (self.0.clock)()
    }

    pub fn store(&self) -> &Store {
        &self.0.store
    }

    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// Whether the program was told to end.
    pub fn ending(&self) -> &Ending {
        &self.0.ending
    }

    /// The part of a type.
    ///
    /// # Errors
    /// `Internal` where nobody gave it when the program was put together.
    pub fn part<T: 'static>(&self) -> Result<&T, Error> {
        let part = self.0.parts.0.get(&TypeId::of::<T>());
        part.and_then(|part| part.downcast_ref())
            .ok_or_else(|| Error::Internal(format!("no part {}", type_name::<T>())))
    }
}

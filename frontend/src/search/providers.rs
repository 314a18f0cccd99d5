//! The providers of a profile: fetched once, indexed in slices, and kept up to date.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use gloo_timers::future::TimeoutFuture;
use shared::search::api::ReadProviderSnapshot;
use shared::search::{Builder, Built};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::mandates::TOPIC;
use crate::platform::api::{Failure, Snapshot, fetch_tagged};
use crate::platform::browser::{document, window};
use crate::platform::live::use_live;
use crate::search::kept::{self, Catalogue, Searcher};

/// How long a slice of work lasts, in milliseconds: a quarter of a frame.
const SLICE: f64 = 4.0;

/// Items handled between two looks at the time.
const STEP: usize = 1_000;

/// How often the list is refreshed, in milliseconds.
const EVERY: u32 = 60_000;

/// After how long without a sign of life the refreshing rests, in milliseconds: a tab that nobody
/// uses must not keep its session alive.
const REST_AFTER: f64 = 300_000.0;

/// From how many providers on indexing shows its progress.
const WORTH_PROGRESS: usize = 20_000;

/// How far the providers have come.
#[derive(Clone, PartialEq)]
pub enum Providers {
    Loading,
    /// Being indexed: per cent.
    Indexing(u8),
    /// There; and whether the last refresh failed.
    Ready(Catalogue, bool),
    /// Not to be had.
    Failed(Trouble),
}

/// Why there are no providers.
#[derive(Clone, PartialEq)]
pub enum Trouble {
    /// The request brought none.
    Request(Failure),
    /// The snapshot cannot be read.
    Unreadable,
}

/// The providers of an owner, and how to ask for them anew.
#[hook]
pub fn use_providers(owner: Searcher) -> (Providers, Callback<()>) {
    let state = use_state(|| match kept::catalogue(owner) {
        Some(catalogue) => Providers::Ready(catalogue, false),
        None => Providers::Loading,
    });
    let show = {
        let setter = state.setter();
        Callback::from(move |providers| setter.set(providers))
    };
    let refresher = use_memo(owner, |owner| Rc::new(Refresher::new(*owner, show)));
    {
        let refresher = refresher.clone();
        use_effect_with(owner, move |_| {
            refresher.live.set(true);
            refresher.refresh();
            let listening = listen(&refresher);
            move || {
                drop(listening);
                refresher.live.set(false);
            }
        });
    }
    // A mandate that begins or ends is seen at once.
    {
        let refresher = refresher.clone();
        use_live(TOPIC, Callback::from(move |()| refresher.refresh()));
    }
    let again = {
        let (refresher, setter) = (refresher.clone(), state.setter());
        Callback::from(move |()| {
            setter.set(Providers::Loading);
            refresher.refresh();
        })
    };
    ((*state).clone(), again)
}

/// Refreshes when the window gets the focus, and from time to time while somebody is there.
fn listen(refresher: &Rc<Refresher>) -> (Vec<EventListener>, Interval) {
    let mut listeners = Vec::new();
    if let Some(window) = window() {
        let on_focus = refresher.clone();
        listeners.push(EventListener::new(&window, "focus", move |_| {
            on_focus.note_life();
            on_focus.refresh();
        }));
        for event in ["keydown", "pointerdown"] {
            let on_life = refresher.clone();
            listeners.push(EventListener::new(&window, event, move |_| {
                on_life.note_life()
            }));
        }
    }
    let on_time = refresher.clone();
    let interval = Interval::new(EVERY, move || {
        let hidden = document().is_some_and(|document| document.hidden());
        if !hidden && now() - on_time.last_life.get() < REST_AFTER {
            on_time.refresh();
        }
    });
    (listeners, interval)
}

struct Refresher {
    owner: Searcher,
    show: Callback<Providers>,
    live: Cell<bool>,
    busy: Cell<bool>,
    /// Whether it was to be asked again while it was being asked: the answer may be older.
    once_more: Cell<bool>,
    last_life: Cell<f64>,
    /// The snapshot that could not be read: asking for the very same again would change nothing.
    shown: RefCell<Option<Catalogue>>,
}

impl Refresher {
    fn new(owner: Searcher, show: Callback<Providers>) -> Self {
        Self {
            owner,
            show,
            live: Cell::new(true),
            busy: Cell::new(false),
            once_more: Cell::new(false),
            last_life: Cell::new(now()),
            shown: RefCell::new(kept::catalogue(owner)),
        }
    }

    fn note_life(&self) {
        self.last_life.set(now());
    }

    fn show(&self, providers: Providers) {
        if self.live.get() {
            self.show.emit(providers);
        }
    }

    /// Asks whether there is something newer; once more where that is being asked already.
    fn refresh(self: &Rc<Self>) {
        if self.busy.replace(true) {
            self.once_more.set(true);
            return;
        }
        let this = self.clone();
        spawn_local(async move {
            loop {
                this.fetch().await;
                if !this.once_more.replace(false) || !this.live.get() {
                    break;
                }
            }
            this.busy.set(false);
        });
    }

    async fn fetch(&self) {
        let before = self.shown.borrow().clone();
        let etag = before
            .as_ref()
            .and_then(|catalogue| catalogue.etag.as_deref());
        match fetch_tagged::<ReadProviderSnapshot>(&(self.owner.profile,), etag).await {
            Ok(Snapshot::NotModified) => {
                if let Some(catalogue) = before {
                    self.show(Providers::Ready(catalogue, false));
                }
            }
            Ok(Snapshot::Fresh { bytes, etag }) => self.index(bytes, etag, before.is_some()).await,
            Err(failure) => match before {
                // What the profile may no longer see goes at once; a server that is away may come
                // back.
                Some(catalogue) if failure.kind().is_none() => {
                    self.show(Providers::Ready(catalogue, true));
                }
                _ => {
                    self.keep(None);
                    self.show(Providers::Failed(Trouble::Request(failure)));
                }
            },
        }
    }

    fn keep(&self, catalogue: Option<Catalogue>) {
        self.shown.replace(catalogue.clone());
        if self.live.get() {
            kept::keep_catalogue(self.owner, catalogue);
        }
    }

    /// Builds the index slice by slice. The old one serves until the new one is there.
    async fn index(&self, bytes: Vec<u8>, etag: Option<String>, silently: bool) {
        let Ok(mut builder) = Builder::new(bytes) else {
            return self.show(Providers::Failed(Trouble::Unreadable));
        };
        let silently = silently || builder.providers() < WORTH_PROGRESS;
        let mut told = None;
        while self.live.get() {
            match slice(&mut builder) {
                Ok(Built::Working(percent)) => {
                    if !silently && told.replace(percent) != Some(percent) {
                        self.show(Providers::Indexing(percent));
                    }
                    // A timer, and not `scheduler.yield`: that comes before the drawing of frames.
                    TimeoutFuture::new(0).await;
                }
                Ok(Built::Done(index)) => {
                    let catalogue = Catalogue {
                        index: Rc::from(index),
                        etag,
                    };
                    self.keep(Some(catalogue.clone()));
                    return self.show(Providers::Ready(catalogue, false));
                }
                Err(_) => return self.show(Providers::Failed(Trouble::Unreadable)),
            }
        }
    }
}

/// Works for the time of one slice.
fn slice(builder: &mut Builder) -> Result<Built, shared::search::snapshot::BadSnapshot> {
    let end = now() + SLICE;
    loop {
        let progress = builder.step(STEP)?;
        if matches!(progress, Built::Done(_)) || now() >= end {
            return Ok(progress);
        }
    }
}

/// Milliseconds since the page was opened.
fn now() -> f64 {
    window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}

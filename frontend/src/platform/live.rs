//! What changes while a page is open: the server says so, and the pages that show it ask anew.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use shared::kernel::endpoint::Endpoint;
use shared::kernel::live::ReadEvents;
use web_sys::{EventSource, VisibilityState};
use yew::prelude::*;

use crate::platform::browser::document;

/// What may change, by the name of its event: each capability has its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic(pub &'static str);

thread_local! {
    static LISTENERS: RefCell<Vec<(u32, Topic, Callback<()>)>> = const { RefCell::new(Vec::new()) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// Tells all who listen that something has changed.
pub fn tell(topic: Topic) {
    // Taken out first: who is told may listen anew.
    let told: Vec<Callback<()>> = LISTENERS.with_borrow(|listeners| {
        let of_topic = listeners.iter().filter(|(_, of, _)| *of == topic);
        of_topic.map(|(.., told)| told.clone()).collect()
    });
    for callback in told {
        callback.emit(());
    }
}

fn listen(topic: Topic, told: Callback<()>) -> u32 {
    let id = LAST.get().wrapping_add(1);
    LAST.set(id);
    LISTENERS.with_borrow_mut(|listeners| listeners.push((id, topic, told)));
    id
}

fn unlisten(id: u32) {
    LISTENERS.with_borrow_mut(|listeners| listeners.retain(|(known, ..)| *known != id));
}

/// Is told of each change, as long as the page is shown.
#[hook]
pub fn use_live(topic: Topic, told: Callback<()>) {
    let latest = use_mut_ref(|| told.clone());
    latest.replace(told);
    use_effect_with(topic, move |topic| {
        let told = Callback::from(move |()| {
            let told = latest.borrow().clone();
            told.emit(());
        });
        let id = listen(*topic, told);
        move || unlisten(id)
    });
}

/// The stream of changes, open.
struct Stream {
    source: EventSource,
    _listeners: Vec<EventListener>,
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.source.close();
    }
}

/// Where the stream is kept, and whether one was open before.
struct Connection {
    topics: &'static [Topic],
    stream: RefCell<Option<Stream>>,
    was_open: Cell<bool>,
    /// How often it could not be opened since it was last open.
    failed: Cell<u32>,
    later: RefCell<Option<Timeout>>,
}

/// After how long a stream that was refused is asked for again, in milliseconds: after two seconds,
/// four, and so on up to a minute.
fn pause(failed: u32) -> u32 {
    (1_000_u32 << failed.min(6)).min(60_000)
}

fn open(place: &Rc<Connection>) {
    let Ok(source) = EventSource::new(ReadEvents::PATH) else {
        return;
    };
    let mut listeners: Vec<EventListener> = Vec::new();
    for topic in place.topics {
        listeners.push(EventListener::new(&source, topic.0, move |_| tell(*topic)));
    }
    let weak = Rc::downgrade(place);
    listeners.push(EventListener::new(&source, "open", {
        let weak = weak.clone();
        move |_| opened(&weak)
    }));
    listeners.push(EventListener::new(&source, "error", {
        let source = source.clone();
        move |_| failed(&weak, &source)
    }));
    place.stream.replace(Some(Stream {
        source,
        _listeners: listeners,
    }));
}

/// What happened while no stream was open is not told: all who listen ask anew.
fn opened(place: &Weak<Connection>) {
    let Some(place) = place.upgrade() else { return };
    place.failed.set(0);
    if place.was_open.replace(true) {
        place.topics.iter().copied().for_each(tell);
    }
}

/// A connection that broke is taken up by the browser; one that was refused is not.
fn failed(place: &Weak<Connection>, source: &EventSource) {
    let Some(place) = place
        .upgrade()
        .filter(|_| source.ready_state() == EventSource::CLOSED)
    else {
        return;
    };
    let again = Rc::downgrade(&place);
    place.failed.set(place.failed.get() + 1);
    let later = Timeout::new(pause(place.failed.get()), move || {
        if let Some(place) = again.upgrade().filter(|_| is_seen()) {
            open(&place);
        }
    });
    place.later.replace(Some(later));
}

fn is_seen() -> bool {
    document().is_none_or(|document| document.visibility_state() != VisibilityState::Hidden)
}

#[derive(Properties, PartialEq)]
pub struct EventsProps {
    pub topics: &'static [Topic],
}

/// Listens to the server while somebody is signed in. A tab that nobody sees needs no connection:
/// a browser has few of them, and the tab asks anew when it is seen again.
#[component]
pub fn Events(props: &EventsProps) -> Html {
    let topics = props.topics;
    use_effect_with((), move |()| {
        let place = Rc::new(Connection {
            topics,
            stream: RefCell::default(),
            was_open: Cell::default(),
            failed: Cell::default(),
            later: RefCell::default(),
        });
        if is_seen() {
            open(&place);
        }
        let seen = document().map(|document| {
            let place = place.clone();
            EventListener::new(&document, "visibilitychange", move |_| match is_seen() {
                true => open(&place),
                false => drop(place.stream.take()),
            })
        });
        move || drop((place, seen))
    });
    Html::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: Topic = Topic("files");
    const LETTERS: Topic = Topic("letters");

    #[test]
    fn asks_less_and_less_often() {
        assert_eq!([1, 2, 6, 99].map(pause), [2_000, 4_000, 60_000, 60_000]);
    }

    #[test]
    fn tells_those_who_listen_and_nobody_else() {
        let heard = Rc::new(Cell::new(0));
        let counting = |step: i32| {
            let heard = heard.clone();
            Callback::from(move |()| heard.set(heard.get() + step))
        };
        let files = listen(FILES, counting(1));
        let letters = listen(LETTERS, counting(100));
        tell(FILES);
        assert_eq!(heard.get(), 1);
        tell(LETTERS);
        assert_eq!(heard.get(), 101);
        unlisten(files);
        tell(FILES);
        assert_eq!(heard.get(), 101);
        unlisten(letters);
    }
}

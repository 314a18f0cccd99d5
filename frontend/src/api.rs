//! The only place that makes requests.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_net::http::{Request, RequestBuilder, Response};
use serde::de::DeserializeOwned;
use shared::api::providers::snapshot_address;
use shared::api::{Endpoint, Method, address};
use shared::date::Instant;
use shared::problem::{Kind, Problem};
use shared::profile::Profile;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::clock;
pub use crate::failure::Failure;

/// What happened to the session, as the answers tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// An answer came: the session lives on.
    Alive,
    /// Nobody is signed in, or no longer.
    SignedOut,
}

thread_local! {
    static LISTENER: RefCell<Option<Callback<Heard>>> = const { RefCell::new(None) };
}

/// Has the session told what the answers say of it.
pub fn set_listener(listener: Option<Callback<Heard>>) {
    LISTENER.with_borrow_mut(|place| *place = listener);
}

fn tell(heard: Heard) {
    // Cloned first: the listener may make requests of its own.
    if let Some(listener) = LISTENER.with_borrow(Clone::clone) {
        listener.emit(heard);
    }
}

/// A question to the server, without the types of its endpoint: what follows is compiled once, and
/// not for each endpoint.
#[derive(Clone, Debug, PartialEq)]
struct Question {
    method: Method,
    url: String,
    /// JSON; `null` for nothing.
    body: String,
    /// Whether it says nothing of the session.
    public: bool,
}

impl Question {
    fn of<E: Endpoint>(params: &E::Params, input: &E::Input) -> Self {
        // Inputs are plain structures of texts and numbers, which always can be written.
        let json = serde_json::to_string(input).unwrap_or_default();
        let mut url = address::<E>(params);
        let mut body = json;
        if E::METHOD == Method::Get {
            url.push_str(&query(&body));
            "null".clone_into(&mut body);
        }
        Self {
            method: E::METHOD,
            url,
            body,
            public: E::PUBLIC,
        }
    }

    /// What it asks about: a query, such as the language, only says how.
    fn subject(&self) -> String {
        let path = self.url.split('?').next().unwrap_or_default();
        format!("{path} {}", self.body)
    }

    fn request(&self) -> Result<Request, Failure> {
        let builder = match self.method {
            Method::Get => Request::get(&self.url),
            Method::Post => Request::post(&self.url),
            Method::Put => Request::put(&self.url),
            Method::Delete => Request::delete(&self.url),
        };
        let builder = builder.header("Accept", "application/json");
        let request = match self.body == "null" {
            true => builder.build(),
            false => builder
                .header("Content-Type", "application/json")
                .body(self.body.as_str()),
        };
        request.map_err(|_| Failure::Unreadable)
    }

    /// The answer, as JSON.
    async fn ask(self) -> Result<String, Failure> {
        let response = self
            .request()?
            .send()
            .await
            .map_err(|_| Failure::Unreachable)?;
        note_time(&response);
        let text = response.text().await.map_err(|_| Failure::Unreachable)?;
        if !response.ok() {
            return Err(failure(&response, &text));
        }
        if !self.public {
            tell(Heard::Alive);
        }
        Ok(text)
    }
}

/// Reads an answer.
fn read<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|_| Failure::Unreadable)
}

/// Asks an endpoint.
pub async fn call<E: Endpoint>(params: &E::Params, input: &E::Input) -> Result<E::Output, Failure> {
    read(&Question::of::<E>(params, input).ask().await?)
}

/// The fields of an input as a query, `?` included; empty if there are none.
fn query(json: &str) -> String {
    let input: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    let mut query = String::new();
    for (name, value) in input.as_object().into_iter().flatten() {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(name);
        query.push('=');
        query.push_str(&escape(&value));
    }
    query
}

/// Percent-encodes everything but letters, digits and `-._~`.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' => {
                escaped.push(char::from(byte));
            }
            _ => {
                let digit = |n: u8| {
                    char::from_digit(n.into(), 16)
                        .unwrap_or('0')
                        .to_ascii_uppercase()
                };
                escaped.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    escaped
}

fn failure(response: &Response, text: &str) -> Failure {
    let Ok(problem) = serde_json::from_str::<Problem>(text) else {
        // A proxy in between, most likely, while the server is away.
        return Failure::Unreachable;
    };
    if problem.kind == Kind::SignedOut
        || (response.status() == 401 && problem.kind == Kind::Unknown)
    {
        tell(Heard::SignedOut);
    }
    Failure::Problem(Rc::new(problem))
}

// A date in milliseconds is a whole number below 2^53.
#[allow(clippy::cast_possible_truncation)]
fn note_time(response: &Response) {
    let at = response
        .headers()
        .get("date")
        .map(|date| js_sys::Date::parse(&date));
    if let Some(at) = at.filter(|at| at.is_finite()) {
        clock::set_by_server(Instant(at as i64));
    }
}

/// The providers for the search, or that they are still the same.
pub enum Snapshot {
    /// What the browser has is what the server has.
    NotModified,
    /// Newer ones.
    Fresh {
        /// The snapshot, as [`shared::search::snapshot`] reads it.
        bytes: Vec<u8>,
        /// What to send the next time.
        etag: Option<String>,
    },
}

/// Fetches the search snapshot of a profile, unless it is the one of the `etag`.
pub async fn fetch_snapshot(profile: Profile, etag: Option<&str>) -> Result<Snapshot, Failure> {
    let builder: RequestBuilder = Request::get(&snapshot_address(profile));
    let builder = match etag {
        Some(etag) => builder.header("If-None-Match", etag),
        None => builder,
    };
    let response = builder.send().await.map_err(|_| Failure::Unreachable)?;
    note_time(&response);
    if response.status() == 304 {
        tell(Heard::Alive);
        return Ok(Snapshot::NotModified);
    }
    if !response.ok() {
        let text = response.text().await.map_err(|_| Failure::Unreachable)?;
        return Err(failure(&response, &text));
    }
    let bytes = response.binary().await.map_err(|_| Failure::Unreachable)?;
    tell(Heard::Alive);
    Ok(Snapshot::Fresh {
        bytes,
        etag: response.headers().get("etag"),
    })
}

/// What has come of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Query<T> {
    /// No answer yet.
    Loading,
    /// The answer.
    Ready(T),
    /// Why there is none.
    Failed(Failure),
}

/// A question that is asked, and can be asked anew.
#[derive(Clone, PartialEq)]
pub struct QueryHandle<T: PartialEq> {
    /// What has come of it.
    pub state: Rc<Query<T>>,
    /// Asks anew; what was there stays until the answer comes.
    pub reload: Callback<()>,
}

/// Asks an endpoint, and anew when the parameters or the input change. An answer that comes too
/// late is dropped: otherwise switching profile would show another's data.
#[hook]
pub fn use_query<E>(params: E::Params, input: E::Input) -> QueryHandle<E::Output>
where
    E: Endpoint + 'static,
    E::Output: PartialEq,
{
    let (heard, reload) = use_question(Question::of::<E>(&params, &input), ready::<E::Output>);
    let state = match heard {
        None => Rc::new(Query::Loading),
        Some(Err(failure)) => Rc::new(Query::Failed(failure)),
        Some(Ok(answer)) => answer
            .downcast()
            .unwrap_or_else(|_| Rc::new(Query::Loading)),
    };
    QueryHandle { state, reload }
}

/// An answer without its type.
type Answer = Result<Rc<dyn Any>, Failure>;

fn ready<T: DeserializeOwned + 'static>(text: &str) -> Answer {
    read(text).map(|answer| Rc::new(Query::<T>::Ready(answer)) as Rc<dyn Any>)
}

#[hook]
fn use_question(question: Question, read: fn(&str) -> Answer) -> (Option<Answer>, Callback<()>) {
    // The answer stands with what it answers: one about something else is never shown.
    let state = use_state(|| None::<(String, Answer)>);
    let attempt = use_state(|| 0u32);
    let subject = question.subject();
    {
        let state = state.clone();
        use_effect_with((question, *attempt), move |(question, _)| {
            let question = question.clone();
            let live = Rc::new(Cell::new(true));
            let guard = live.clone();
            spawn_local(async move {
                let subject = question.subject();
                let answer = question.ask().await.and_then(|text| read(&text));
                if guard.get() {
                    state.set(Some((subject, answer)));
                }
            });
            move || live.set(false)
        });
    }
    let heard = match &*state {
        Some((asked, answer)) if *asked == subject => Some(answer.clone()),
        _ => None,
    };
    (heard, Callback::from(move |()| attempt.set(*attempt + 1)))
}

/// Something to send: whether it is under way, and what went wrong the last time.
pub struct SendHandle<E: Endpoint> {
    /// Whether it is under way.
    pub busy: bool,
    /// Why it failed the last time; none before it was sent, or once it succeeded.
    pub failure: Option<Failure>,
    send: Callback<Sending>,
    clear: Callback<()>,
    on_done: Callback<E::Output>,
}

/// What is sent, and what takes the answer.
type Sending = (Question, Rc<dyn Fn(&str) -> Result<(), Failure>>);

impl<E: Endpoint> Clone for SendHandle<E> {
    fn clone(&self) -> Self {
        Self {
            busy: self.busy,
            failure: self.failure.clone(),
            send: self.send.clone(),
            clear: self.clear.clone(),
            on_done: self.on_done.clone(),
        }
    }
}

impl<E: Endpoint> SendHandle<E> {
    /// Sends; nothing happens while it is under way already.
    pub fn send(&self, params: E::Params, input: E::Input) {
        let on_done = self.on_done.clone();
        let take = move |text: &str| read(text).map(|answer| on_done.emit(answer));
        self.send
            .emit((Question::of::<E>(&params, &input), Rc::new(take)));
    }

    /// Forgets what went wrong.
    pub fn clear(&self) {
        self.clear.emit(());
    }
}

/// Sends to an endpoint when told to, and tells of the answer.
#[hook]
pub fn use_send<E>(on_done: Callback<E::Output>) -> SendHandle<E>
where
    E: Endpoint + 'static,
{
    let (busy, failure, send, clear) = use_sending();
    SendHandle {
        busy,
        failure,
        send,
        clear,
        on_done,
    }
}

#[hook]
fn use_sending() -> (bool, Option<Failure>, Callback<Sending>, Callback<()>) {
    let failure = use_state(|| None::<Failure>);
    let busy = use_state(|| false);
    let under_way = use_mut_ref(|| false);
    let live = use_mut_ref(|| true);
    {
        let live = live.clone();
        use_effect_with((), move |()| {
            *live.borrow_mut() = true;
            move || *live.borrow_mut() = false
        });
    }
    let send = {
        let (failure, busy) = (failure.clone(), busy.clone());
        Callback::from(move |(question, take): Sending| {
            if std::mem::replace(&mut *under_way.borrow_mut(), true) {
                return;
            }
            busy.set(true);
            let (failure, busy) = (failure.clone(), busy.clone());
            let (under_way, live) = (under_way.clone(), live.clone());
            spawn_local(async move {
                let answer = question.ask().await;
                *under_way.borrow_mut() = false;
                if !*live.borrow() {
                    return;
                }
                busy.set(false);
                failure.set(None);
                if let Err(error) = answer.and_then(|text| take(&text)) {
                    failure.set(Some(error));
                }
            });
        })
    };
    let clear = {
        let failure = failure.clone();
        Callback::from(move |()| failure.set(None))
    };
    (*busy, (*failure).clone(), send, clear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_inputs_as_a_query() {
        assert_eq!(query("null"), "");
        assert_eq!(query("{}"), "");
        assert_eq!(
            query(r#"{ "before": 7, "q": "é &" }"#),
            "?before=7&q=%C3%A9%20%26"
        );
    }
}

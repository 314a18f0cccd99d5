//! The only place that makes requests.

mod hooks;

use std::cell::RefCell;
use std::rc::Rc;

use shared::kernel::date::Instant;
use shared::kernel::endpoint::{Caller, Endpoint, Method, Tagged, Wire, address};
use shared::kernel::json::{self, FromJson, Object, Value};
use shared::policy::{Brief, ProblemKind};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response};
use yew::Callback;

use crate::platform::browser::window;
use crate::platform::clock;
pub use crate::platform::failure::Failure;
use crate::platform::failure::Reported;
use crate::platform::route::query;
pub use hooks::{Query, QueryHandle, SendHandle, use_query, use_send};

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
            let input = Value::parse(&body).unwrap_or(Value::Null);
            url.push_str(&query(&fields(&input)));
            "null".clone_into(&mut body);
        }
        Self {
            method: E::METHOD,
            url,
            body,
            public: E::CALLER == Caller::Everybody,
        }
    }

    /// What it asks about: a query, such as the language, only says how.
    fn subject(&self) -> String {
        let path = self.url.split('?').next().unwrap_or_default();
        format!("{path} {}", self.body)
    }

    async fn ask(self) -> Result<Value, Failure> {
        let method = match self.method {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        };
        let mut headers = vec![("Accept", "application/json")];
        let body = (self.body != "null").then_some(self.body.as_str());
        if body.is_some() {
            headers.push(("Content-Type", "application/json"));
        }
        let response = fetch(method, &self.url, &headers, body).await?;
        let text = text_of(&response).await?;
        if !response.ok() {
            return Err(failure(&response, &text));
        }
        if !self.public {
            tell(Heard::Alive);
        }
        Value::parse(&text).map_err(|_| Failure::Unreadable)
    }
}

/// Makes a request, by the browser's own means: a crate for it would weigh more than all pages of
/// signing in.
async fn fetch(
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: Option<&str>,
) -> Result<Response, Failure> {
    let unreachable = |_: JsValue| Failure::Unreachable;
    let sent = Headers::new().map_err(unreachable)?;
    for (name, value) in headers {
        sent.set(name, value).map_err(unreachable)?;
    }
    let init = RequestInit::new();
    init.set_method(method);
    init.set_headers_headers(&sent);
    if let Some(body) = body {
        init.set_body(&JsValue::from_str(body));
    }
    let window = window().ok_or(Failure::Unreachable)?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(url, &init)).await;
    let response: Response = answer.and_then(JsCast::dyn_into).map_err(unreachable)?;
    note_time(&response);
    Ok(response)
}

async fn text_of(response: &Response) -> Result<String, Failure> {
    let unreachable = |_: JsValue| Failure::Unreachable;
    let text = JsFuture::from(response.text().map_err(unreachable)?)
        .await
        .map_err(unreachable)?;
    text.as_string().ok_or(Failure::Unreachable)
}

fn header(response: &Response, name: &str) -> Option<String> {
    response.headers().get(name).ok().flatten()
}

fn read<T: FromJson>(answer: &Value) -> Result<T, Failure> {
    answer.read().map_err(|_| Failure::Unreadable)
}

/// Asks an endpoint.
pub async fn call<E: Endpoint<Output: Wire>>(
    params: &E::Params,
    input: &E::Input,
) -> Result<E::Output, Failure> {
    read(&Question::of::<E>(params, input).ask().await?)
}

/// The fields of an input. What is asked for with a query is flat: names with texts, codes, numbers or
/// whether something is so.
fn fields(input: &Value) -> Vec<(&str, String)> {
    let fields = input.object().into_iter().flat_map(Object::fields);
    let written = fields.filter_map(|(name, value)| {
        let text = match value {
            Value::Text(text) => text.clone(),
            Value::Whole(number) => number.to_string(),
            Value::Bool(is) => is.to_string(),
            Value::Null | Value::Fraction | Value::List(_) | Value::Object(_) => return None,
        };
        Some((name, text))
    });
    written.collect()
}

fn failure(response: &Response, text: &str) -> Failure {
    let Ok(brief) = json::read::<Brief>(text) else {
        // A proxy in between, most likely, while the server is away.
        return Failure::Unreachable;
    };
    if brief.kind == ProblemKind::SignedOut
        || (response.status() == 401 && brief.kind == ProblemKind::Unknown)
    {
        tell(Heard::SignedOut);
    }
    Failure::Problem(Rc::new(Reported {
        brief,
        answer: text.to_owned(),
    }))
}

// A date in milliseconds is a whole number below 2^53.
#[allow(clippy::cast_possible_truncation)]
fn note_time(response: &Response) {
    let at = header(response, "date").map(|date| js_sys::Date::parse(&date));
    if let Some(at) = at.filter(|at| at.is_finite()) {
        clock::set_by_server(Instant(at as i64));
    }
}

/// The address of what an endpoint answers, for a link.
pub fn link<E: Endpoint>(params: &E::Params, input: &E::Input) -> String {
    Question::of::<E>(params, input).url
}

/// Bytes that change seldom, or that they are still the same.
pub enum Snapshot {
    /// What the browser has is what the server has.
    NotModified,
    /// Newer ones.
    Fresh {
        bytes: Vec<u8>,
        /// What to send the next time.
        etag: Option<String>,
    },
}

/// Fetches bytes, unless they are those of the `etag`.
pub async fn fetch_tagged<E: Endpoint<Output = Tagged>>(
    params: &E::Params,
    etag: Option<&str>,
) -> Result<Snapshot, Failure> {
    let headers = etag.map(|etag| ("If-None-Match", etag));
    let response = fetch("GET", &address::<E>(params), headers.as_slice(), None).await?;
    if response.status() == 304 {
        tell(Heard::Alive);
        return Ok(Snapshot::NotModified);
    }
    if !response.ok() {
        return Err(failure(&response, &text_of(&response).await?));
    }
    let unreachable = |_: JsValue| Failure::Unreachable;
    let buffer = JsFuture::from(response.array_buffer().map_err(unreachable)?).await;
    let bytes = js_sys::Uint8Array::new(&buffer.map_err(unreachable)?).to_vec();
    tell(Heard::Alive);
    Ok(Snapshot::Fresh {
        bytes,
        etag: header(&response, "etag"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_is_asked_for_by_its_fields() {
        use shared::files::api::ActFilter;
        use shared::kernel::id::EventId;
        use shared::kernel::language::Language;
        use shared::sign_in::api::InLanguage;

        let written = |json: serde_json::Result<String>| {
            let input = Value::parse(&json.unwrap()).unwrap();
            let fields = fields(&input).into_iter();
            fields
                .map(|(name, text)| format!("{name}={text}"))
                .collect::<Vec<_>>()
        };
        assert_eq!(written(serde_json::to_string(&())), [""; 0]);
        let before = |before| {
            serde_json::to_string(&ActFilter {
                before,
                ..ActFilter::default()
            })
        };
        assert_eq!(written(before(None)), [""; 0]);
        assert_eq!(written(before(Some(EventId(7)))), ["before=7"]);
        let bad_lines = shared::mandates::bulk::LinesAfter {
            after: None,
            bad: true,
        };
        assert_eq!(written(serde_json::to_string(&bad_lines)), ["bad=true"]);
        let language = serde_json::to_string(&InLanguage {
            language: Language::Nl,
        });
        assert_eq!(written(language), ["language=nl"]);
        let filter = |party: &str| {
            serde_json::to_string(&shared::mandates::api::MandateFilter {
                party: Some(party.into()),
                before: Some(shared::kernel::id::MandateId(7)),
                ..Default::default()
            })
        };
        let party = r#"l’a: "b", \c}"#;
        assert_eq!(
            written(filter(party)),
            [&format!("party={party}"), "before=7"]
        );
    }
}

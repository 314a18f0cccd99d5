//! What of the browser more than one module needs.

use gloo_timers::callback::Timeout;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, Window};

pub fn window() -> Option<Window> {
    web_sys::window()
}

pub fn document() -> Option<Document> {
    window()?.document()
}

/// Gives the focus to the element of an id; false if there is none.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The path of the page's address, and what follows it from `?` on.
pub fn location() -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else {
        return Default::default();
    };
    let part = |part: Result<String, JsValue>| part.unwrap_or_default();
    (part(location.pathname()), part(location.search()))
}

/// The path and query of the page's address.
pub fn address() -> String {
    let (path, query) = location();
    path + &query
}

/// Does something once the browser has nothing else to do.
pub fn when_idle(act: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    // Not every browser knows when it is idle.
    if get(&window, "requestIdleCallback").is_some() {
        let act = Closure::once_into_js(act);
        // It takes any function, and there is one.
        let _ = window.request_idle_callback(act.unchecked_ref());
    } else {
        Timeout::new(1_000, act).forget();
    }
}

/// Whether the person asked the browser to load no more than it must.
pub fn saves_data() -> bool {
    let connection = window().and_then(|window| get(&window.navigator(), "connection"));
    let saves = connection.and_then(|connection| get(&connection, "saveData"));
    saves.is_some_and(|saves| saves.is_truthy())
}

/// A property that not every browser has.
fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = js_sys::Reflect::get(object, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

//! What of the browser more than one module needs.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, Window};

/// The window.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// Gives the focus to the element of an id; false if there is none.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The path and query of the page's address.
pub fn address() -> String {
    let Some(location) = window().map(|window| window.location()) else {
        return String::new();
    };
    location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()
}

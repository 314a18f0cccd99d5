//! Where one types what to search for.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::platform::browser::{self, document};
use crate::platform::form::field::typed;
use crate::platform::text::use_text;
use crate::platform::ui::icon::{Icon, Picture};

/// The id of the field.
pub const FIELD: &str = "search-field";

const KEYS: &str = "search-keys";

#[derive(Properties, PartialEq)]
pub struct SearchFieldProps {
    pub value: AttrValue,
    pub oninput: Callback<String>,
    /// The results are to get the focus: arrow down.
    pub ondown: Callback<()>,
    /// The first result is to be opened: Enter.
    pub onenter: Callback<()>,
}

/// The field of the search. `/` leads to it from anywhere on the page, Esc empties it.
#[component]
pub fn SearchField(props: &SearchFieldProps) -> Html {
    let text = use_text().search();
    use_effect_with((), |()| {
        let listener = document().map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, |event| {
                let key = event.dyn_ref::<KeyboardEvent>();
                if key.is_some_and(|key| key.key() == "/" && !is_chord(key)) && !is_typing() {
                    event.prevent_default();
                    focus_field(true);
                }
            })
        });
        move || drop(listener)
    });
    let oninput = props.oninput.reform(|event: InputEvent| typed(&event));
    let onkeydown = {
        let (down, enter, input) = (
            props.ondown.clone(),
            props.onenter.clone(),
            props.oninput.clone(),
        );
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "ArrowDown" => taken(&event, || down.emit(())),
            // A word that is being composed ends with Enter as well.
            "Enter" if !event.is_composing() => taken(&event, || enter.emit(())),
            "Escape" => taken(&event, || input.emit(String::new())),
            _ => {}
        })
    };
    let clear = {
        let input = props.oninput.clone();
        Callback::from(move |_: MouseEvent| {
            input.emit(String::new());
            focus_field(false);
        })
    };
    html! {
        <search class="find">
            <Picture icon={Icon::Search} />
            <input type="search" id={FIELD} value={props.value.clone()} {oninput} {onkeydown}
                aria-label={text.title} aria-describedby={format!("search-hint {KEYS}")} aria-keyshortcuts="/"
                autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" />
            if props.value.is_empty() {
                <kbd aria-hidden="true">{ "/" }</kbd>
            } else {
                <button type="button" aria-label={text.clear} onclick={clear}><Picture icon={Icon::Cross} /></button>
            }
            <p id={KEYS} hidden=true>{ text.keys }</p>
        </search>
    }
}

/// Keeps the browser from doing anything else with a key.
fn taken(event: &KeyboardEvent, act: impl FnOnce()) {
    event.prevent_default();
    act();
}

/// Whether a key is pressed together with one that makes it a command.
pub fn is_chord(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.alt_key()
}

/// Gives the field the focus, what is typed selected or not.
pub fn focus_field(select: bool) {
    browser::focus(FIELD);
    let field = document().and_then(|document| document.get_element_by_id(FIELD));
    if let Some(field) = field
        .filter(|_| select)
        .and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    {
        field.select();
    }
}

/// Whether the focus is where characters are typed.
fn is_typing() -> bool {
    let active: Option<Element> = document().and_then(|document| document.active_element());
    active
        .is_some_and(|active| matches!(active.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

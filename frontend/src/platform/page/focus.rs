//! Where the focus goes when a part of a page takes the place of another.

use gloo_timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::platform::ui::notice::{Notice, Tone};

#[derive(Properties, PartialEq)]
pub struct FocusedProps {
    pub tag: &'static str,
    #[prop_or_default]
    pub id: Option<AttrValue>,
    #[prop_or_default]
    pub class: Classes,
    /// Whether it takes the focus; known when it appears.
    #[prop_or(true)]
    pub wanted: bool,
    /// Told when it is pressed, if it is a button.
    #[prop_or_default]
    pub onclick: Option<Callback<MouseEvent>>,
    pub children: Html,
}

/// What has just appeared and takes the focus, so that nobody has to look for it.
#[component]
pub fn Focused(props: &FocusedProps) -> Html {
    let place = use_node_ref();
    {
        let (place, wanted) = (place.clone(), props.wanted);
        use_effect_with((), move |()| {
            // After the page's heading has had its turn.
            let later = wanted.then(|| {
                Timeout::new(0, move || {
                    if let Some(place) = place.cast::<HtmlElement>() {
                        // What cannot have the focus is still there to be read.
                        let _ = place.focus();
                    }
                })
            });
            move || drop(later)
        });
    }
    let is_button = props.tag == "button";
    html! {
        <@{props.tag} id={props.id.clone()} class={props.class.clone()} ref={place}
            type={is_button.then_some("button")} tabindex={(!is_button).then_some("-1")}
            onclick={props.onclick.clone()}>
            { props.children.clone() }
        </@>
    }
}

/// Says what was done, and takes the focus.
pub fn done(words: &'static str) -> Html {
    html! {
        <Focused tag="div" class="done"><Notice tone={Tone::Good} title={words} role="status" /></Focused>
    }
}

//! What was done, with the focus, so that nobody has to look for it.

use yew::prelude::*;

use super::focus::use_focus_once;
use crate::ui::notice::{Notice, Tone};

/// Properties of [`Done`].
#[derive(Properties, PartialEq)]
pub struct DoneProps {
    /// What was done.
    pub words: AttrValue,
}

/// A message of success.
#[component]
pub fn Done(props: &DoneProps) -> Html {
    let place = use_node_ref();
    use_focus_once(place.clone(), true);
    html! {
        <div class="done" tabindex="-1" ref={place}>
            <Notice tone={Tone::Good} title={props.words.clone()} role="status" />
        </div>
    }
}

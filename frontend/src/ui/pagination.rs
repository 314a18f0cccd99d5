//! Lists that come in parts.

use yew::prelude::*;

use crate::text::use_text;

/// Properties of [`More`].
#[derive(Properties, PartialEq)]
pub struct MoreProps {
    /// Whether the next part is on its way.
    pub busy: bool,
    /// Asks for it.
    pub onmore: Callback<()>,
}

/// Asks for the next part of a list.
#[component]
pub fn More(props: &MoreProps) -> Html {
    let text = use_text();
    let onclick = props.onmore.reform(|_: MouseEvent| ());
    let word = if props.busy { text.frame.loading } else { text.frame.more };
    html! {
        <p class="more">
            <button type="button" class="button quiet" aria-disabled={props.busy.then_some("true")} {onclick}>{ word }</button>
        </p>
    }
}

//! What the forms of a file have in common.

use shared::policy::Kind;
use yew::prelude::*;

use crate::platform::api::Failure;
use crate::platform::text::Text;
use crate::platform::ui::notice::{Failed, Notice, Tone};

/// Says that what was typed earlier was brought back, and drops it if asked to.
pub fn restored(text: &'static Text, shown: bool, ondiscard: &Callback<()>) -> Html {
    if !shown {
        return Html::default();
    }
    let onclick = ondiscard.reform(|_: MouseEvent| ());
    html! {
        <Notice tone={Tone::Good} role="status">
            <p>{ text.frame.restored }{ " " }<button type="button" class="button plain small" {onclick}>{ text.frame.discard }</button></p>
        </Notice>
    }
}

/// What went wrong with sending a form, but for what its fields and the conflict tell themselves.
pub fn rest_of_failure(failure: Option<&Failure>) -> Html {
    match failure {
        Some(failure) if failure.issues().is_empty() && failure.kind() != Some(Kind::Conflict) => {
            html! { <Failed failure={failure.clone()} /> }
        }
        _ => Html::default(),
    }
}

/// Saves a form, or gives it up; `save` is what the first button says. Where the file has closed,
/// nothing can be saved.
pub fn buttons(
    text: &'static Text,
    save: &'static str,
    (busy, closed): (bool, bool),
    oncancel: &Callback<()>,
) -> Html {
    let onclick = oncancel.reform(|_: MouseEvent| ());
    let words = if busy { text.forms.saving } else { save };
    html! {
        <p class="actions">
            <button type="submit" class="button" aria-disabled={(busy || closed).then_some("true")}>{ words }</button>
            <button type="button" class="button quiet" {onclick}>{ text.frame.cancel }</button>
        </p>
    }
}

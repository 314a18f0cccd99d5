//! What the forms of a file have in common.

use shared::problem::Kind;
use yew::prelude::*;

use crate::api::Failure;
use crate::text::use_text;
use crate::ui::notice::{Failed, Notice, Tone};

/// Properties of [`Restored`].
#[derive(Properties, PartialEq)]
pub struct RestoredProps {
    /// Whether something was brought back.
    pub shown: bool,
    /// Drops it.
    pub ondiscard: Callback<()>,
}

/// Says that what was typed earlier was brought back.
#[component]
pub fn Restored(props: &RestoredProps) -> Html {
    let text = use_text();
    if !props.shown {
        return Html::default();
    }
    let onclick = props.ondiscard.reform(|_: MouseEvent| ());
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

/// Properties of [`Buttons`].
#[derive(Properties, PartialEq)]
pub struct ButtonsProps {
    /// Whether it is being saved.
    pub busy: bool,
    /// What saves; « Enregistrer » otherwise.
    #[prop_or_default]
    pub save: Option<AttrValue>,
    /// Gives up.
    pub oncancel: Callback<()>,
}

/// Saves a form, or gives it up.
#[component]
pub fn Buttons(props: &ButtonsProps) -> Html {
    let text = use_text();
    let onclick = props.oncancel.reform(|_: MouseEvent| ());
    let save = props
        .save
        .clone()
        .unwrap_or(AttrValue::Static(text.frame.save));
    let words = if props.busy {
        AttrValue::Static(text.file.form.saving)
    } else {
        save
    };
    html! {
        <p class="actions">
            <button type="submit" class="button" aria-disabled={props.busy.then_some("true")}>{ words }</button>
            <button type="button" class="button quiet" {onclick}>{ text.frame.cancel }</button>
        </p>
    }
}

//! What may the holder do?

use shared::mandates::MandateKind;
use shared::mandates::api::{DraftStep, Obstacle};
use shared::registers::Module;
use yew::prelude::*;

use crate::mandates::parts::{kind_name, modules};
use crate::mandates::sign::sentence;
use crate::mandates::wizard::{Edit, StepProps, buttons, frame, submit};
use crate::platform::form::error_summary::{ErrorSummary, error_of, in_words};
use crate::platform::form::field::{error_line, field_id};
use crate::platform::text::{Text, use_text};

/// The first page: the type, explained by what it opens.
#[component]
pub fn KindStep(props: &StepProps) -> Html {
    let text = use_text();
    let wizard = &text.mandates().wizard;
    let errors = in_words(text, &props.issues, |_| text.mandates().common.kind);
    let error = error_of(&errors, "kind");
    let (id, error_id) = (field_id("kind"), field_id("kind") + "-error");
    let described = error.is_some().then(|| error_id.clone());
    let cards = MandateKind::ALL
        .into_iter()
        .enumerate()
        .map(|(place, kind)| {
            // The first that can be chosen has the id of the whole: links of the summary lead to it.
            let id = if place == 0 {
                id.clone()
            } else {
                format!("{id}-{}", kind.code())
            };
            let obstacle = props
                .kept
                .obstacles
                .iter()
                .find(|obstacle| obstacle.kind == kind);
            card(text, props, kind, obstacle, id)
        });
    let title = (wizard.kind_title)(props.side());
    let content = html! {
        <form novalidate=true onsubmit={submit(props)}>
            <ErrorSummary errors={errors.clone()} attempt={props.attempt} />
            <fieldset aria-describedby={described}>
                <legend class="hidden">{ title }</legend>
                { error_line(error_id, error) }
                { for cards }
            </fieldset>
            <p class="soft">{ wizard.never }</p>
            { buttons(text, props) }
        </form>
    };
    frame(text, props, DraftStep::Kind, title, content)
}

fn card(
    text: &'static Text,
    props: &StepProps,
    kind: MandateKind,
    obstacle: Option<&Obstacle>,
    id: String,
) -> Html {
    let wizard = &text.mandates().wizard;
    let opened: Vec<Module> = Module::ALL
        .into_iter()
        .filter(|module| module.is_opened_by(kind))
        .collect();
    let onchange = props.edit.reform(move |_: Event| {
        Box::new(move |draft: &mut shared::mandates::api::MandateDraft| draft.kind = Some(kind))
            as Edit
    });
    let why = obstacle.map(|obstacle| {
        html! { <small class="why"><b>{ wizard.not_possible }</b>{ " " }{ sentence(text, obstacle.issue) }</small> }
    });
    html! {
        <label class="choice card">
            <input type="radio" name="kind" {id} checked={props.draft.kind == Some(kind)} disabled={obstacle.is_some()} {onchange} />
            <b>{ kind_name(text, kind) }</b>
            <small>{ (wizard.kind_body)(kind) }</small>
            <small>{ wizard.opens }{ " " }{ modules(text, &opened) }</small>
            { why }
        </label>
    }
}

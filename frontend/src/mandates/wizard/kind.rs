//! What may the holder do?

use shared::mandates::MandateKind;
use shared::mandates::api::{DraftStep, MandateDraft};
use shared::registers::Module;
use yew::prelude::*;

use crate::mandates::parts::modules;
use crate::mandates::sign::sentence;
use crate::mandates::wizard::{StepProps, buttons, frame};
use crate::platform::form::field::{error_line, field_id};
use crate::platform::form::fields::Choice;
use crate::platform::text::{Text, use_text};

/// The first page: the type, explained by what it opens.
#[component]
pub fn KindStep(props: &StepProps) -> Html {
    let text = use_text();
    let (wizard, form) = (&text.mandates().wizard, &props.form);
    let error = form.error("kind");
    let error_id = field_id("kind") + "-error";
    let described = error.is_some().then(|| error_id.clone());
    let cards = MandateKind::ALL.into_iter().enumerate();
    let title = (wizard.kind_title)(props.side());
    let content = html! {
        <form novalidate=true onsubmit={form.onsubmit()}>
            { form.summary() }
            <p>{ wizard.difference }</p>
            <fieldset aria-describedby={described}>
                <legend class="hidden">{ title }</legend>
                { error_line(error_id, error) }
                { for cards.map(|(number, kind)| card(text, props, number, kind)) }
            </fieldset>
            <p class="soft">{ wizard.never }</p>
            { buttons(text, props) }
        </form>
    };
    frame(text, props, DraftStep::Kind, title, content)
}

fn card(text: &'static Text, props: &StepProps, number: usize, kind: MandateKind) -> Html {
    let wizard = &text.mandates().wizard;
    let opened: Vec<Module> = Module::ALL
        .into_iter()
        .filter(|module| module.is_opened_by(kind))
        .collect();
    let mut obstacles = props.kept.obstacles.iter();
    let obstacle = obstacles.find(|obstacle| obstacle.kind == kind);
    let why = obstacle.map(|obstacle| {
        html! { <small class="why"><b>{ wizard.not_possible }</b>{ " " }{ sentence(text, &obstacle.issue) }</small> }
    });
    let body = html! {
        <>
            <b>{ text.name(kind) }</b>
            <small>{ (wizard.kind_body)(kind) }</small>
            <small>{ wizard.opens }{ " " }{ modules(text, &opened) }</small>
            { why }
        </>
    };
    let place: Choice<MandateDraft, MandateKind> = |draft| &mut draft.kind;
    props
        .form
        .choice(("kind", number), (kind, place), obstacle.is_some(), body)
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn types_that_open_the_same_are_told_apart_by_name() {
        let opened = |kind: MandateKind| {
            let all = Module::ALL.into_iter();
            all.filter(|module| module.is_opened_by(kind))
                .collect::<Vec<_>>()
        };
        for text in Language::ALL.map(Text::of) {
            for (place, one) in MandateKind::ALL.into_iter().enumerate() {
                for other in MandateKind::ALL.into_iter().skip(place + 1) {
                    if opened(one) == opened(other) {
                        for kind in [one, other] {
                            let name = text.quoted(text.name(kind));
                            let said = text.mandates().wizard.difference;
                            assert!(said.contains(&name), "{name}: {said}");
                        }
                    }
                }
            }
        }
    }
}

//! From when, and until when?

use shared::mandates::api::{DraftStep, LONGEST_REFERENCE, MandateDraft};
use yew::prelude::*;

use crate::mandates::wizard::{Edit, StepProps, buttons, frame, submit};
use crate::platform::form::date_field::DateField;
use crate::platform::form::error_summary::{ErrorSummary, FieldError, error_of, in_words};
use crate::platform::form::field::{TextField, error_line, field_id};
use crate::platform::text::{Text, use_text};

/// The third page: first day, duration, reference.
#[component]
pub fn PeriodStep(props: &StepProps) -> Html {
    let text = use_text();
    let wizard = &text.mandates().wizard;
    let errors = in_words(text, &props.issues, |name| match name {
        "from" => wizard.from,
        "until" => wizard.until,
        "isFixed" => wizard.duration,
        _ => text.mandates().common.reference,
    });
    let used = props.draft.reference.trim().chars().count();
    let hint = match LONGEST_REFERENCE.checked_sub(used) {
        Some(left) if used > LONGEST_REFERENCE / 2 => {
            format!("{} {}.", wizard.reference_hint, (wizard.left)(left))
        }
        _ => wizard.reference_hint.to_owned(),
    };
    let content = html! {
        <form novalidate=true onsubmit={submit(props)}>
            <ErrorSummary errors={errors.clone()} attempt={props.attempt} />
            <DateField name="from" label={wizard.from} hint={wizard.from_hint} value={props.draft.from.clone()}
                error={error_of(&errors, "from")} oninput={props.on(|draft, value| draft.from = value)} />
            { duration(text, props, &errors) }
            <TextField name="reference" label={text.mandates().common.reference} {hint} value={props.draft.reference.clone()}
                error={error_of(&errors, "reference")} optional=true autocomplete="off"
                oninput={props.on(|draft, value| draft.reference = value)} />
            { buttons(text, props) }
        </form>
    };
    frame(text, props, DraftStep::Period, wizard.period_title, content)
}

fn duration(text: &'static Text, props: &StepProps, errors: &[FieldError]) -> Html {
    let wizard = &text.mandates().wizard;
    let error = error_of(errors, "isFixed");
    let id = field_id("isFixed");
    let error_id = format!("{id}-error");
    let radio = |id: String, is_fixed: bool, words: &'static str, hint: &'static str| {
        let onchange = props.edit.reform(move |_: Event| {
            Box::new(move |draft: &mut MandateDraft| draft.is_fixed = Some(is_fixed)) as Edit
        });
        html! {
            <label class="choice card">
                <input type="radio" name="isFixed" {id} checked={props.draft.is_fixed == Some(is_fixed)} {onchange} />
                <b>{ words }</b>
                <small>{ hint }</small>
            </label>
        }
    };
    let described = error.is_some().then(|| error_id.clone());
    html! {
        <fieldset aria-describedby={described} class={classes!(error.is_some().then_some("wrong"))}>
            <legend>{ wizard.duration }</legend>
            { error_line(error_id, error) }
            { radio(id.clone(), false, wizard.open_ended, wizard.open_ended_hint) }
            { radio(format!("{id}-fixed"), true, wizard.fixed, wizard.fixed_hint) }
            if props.draft.is_fixed == Some(true) {
                <div class="nested">
                    <DateField name="until" label={wizard.until} value={props.draft.until.clone()}
                        error={error_of(errors, "until")} oninput={props.on(|draft, value| draft.until = value)} />
                </div>
            }
        </fieldset>
    }
}

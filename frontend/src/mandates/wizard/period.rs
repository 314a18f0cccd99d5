//! From when, and until when?

use shared::mandates::Reference;
use shared::mandates::api::{DraftStep, MandateDraft};
use yew::prelude::*;

use crate::mandates::wizard::{StepProps, buttons, frame};
use crate::platform::form::Form;
use crate::platform::form::date_field::DateField;
use crate::platform::form::field::TextField;
use crate::platform::text::{Text, use_text};

/// The third page: first day, duration, reference.
#[component]
pub fn PeriodStep(props: &StepProps) -> Html {
    let text = use_text();
    let (wizard, form) = (&text.mandates().wizard, &props.form);
    let used = form.value.reference.trim().chars().count();
    let hint = match Reference::LONGEST.checked_sub(used) {
        Some(left) if used > Reference::LONGEST / 2 => {
            format!("{} {}.", wizard.reference_hint, (wizard.left)(left))
        }
        _ => wizard.reference_hint.to_owned(),
    };
    let content = html! {
        <form novalidate=true onsubmit={form.onsubmit()}>
            { form.summary() }
            <DateField hint={wizard.from_hint} ..form.day("from", |draft| &mut draft.from) />
            { duration(text, form) }
            <TextField {hint} optional=true autocomplete="off" ..form.line("reference", |draft| &mut draft.reference) />
            { buttons(text, props) }
        </form>
    };
    frame(text, props, DraftStep::Period, wizard.period_title, content)
}

fn duration(text: &'static Text, form: &Form<MandateDraft>) -> Html {
    let wizard = &text.mandates().wizard;
    let choices = [
        (false, wizard.open_ended, Some(wizard.open_ended_hint)),
        (true, wizard.fixed, Some(wizard.fixed_hint)),
    ];
    let until = (form.value.is_fixed == Some(true)).then(|| {
        html! { <div class="nested"><DateField ..form.day("until", |draft| &mut draft.until) /></div> }
    });
    form.choices(
        "isFixed",
        &choices,
        |draft| &mut draft.is_fixed,
        until.unwrap_or_default(),
    )
}

//! Why an organisation is missing: its number is asked first, and stands in no address.

use shared::profiles::api::{Question, QuestionDraft};
use yew::prelude::*;

use crate::platform::form::field::TextField;
use crate::platform::form::sending::Sending;
use crate::platform::form::typed::use_kept;
use crate::platform::form::{Called, use_form};
use crate::platform::text::use_text;
use crate::profiles::why::Answer;

/// Asks for the number of the organisation, then shows the facts.
#[component]
pub fn OrganisationQuestion() -> Html {
    let text = use_text();
    let asked = use_state(|| None::<Question>);
    let typed = use_kept("organisation", QuestionDraft::default());
    let form = use_form(
        typed,
        Called {
            label: |text, _| text.why().number,
            ask: |text, _| Some(text.why().ask_number),
        },
        QuestionDraft::parse,
        Sending::here({
            let asked = asked.setter();
            Callback::from(move |question| asked.set(Some(question)))
        }),
    );
    html! {
        <>
            { form.summary() }
            <form novalidate=true onsubmit={form.onsubmit()}>
                <TextField hint={text.why().number_hint} inputmode="numeric" autocomplete="off" verbatim=true class="w-16"
                    ..form.line("number", |draft| &mut draft.number) />
                <button type="submit" class="button">{ text.why().ask }</button>
            </form>
            if let (true, Some(question)) = (form.issues.is_empty(), *asked) {
                <Answer key={form.attempt} {question} lead={text.why().organisation.body} />
            }
        </>
    }
}

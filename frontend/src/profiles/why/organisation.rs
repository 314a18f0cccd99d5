//! Why an organisation is missing: its number is asked first, and stands in no address.

use shared::kernel::id::EntityNumber;
use shared::kernel::issue::Issue;
use shared::profiles::api::Question;
use yew::prelude::*;

use crate::platform::draft::use_draft;
use crate::platform::form::error_summary::{ErrorSummary, error_of, in_words};
use crate::platform::form::field::TextField;
use crate::platform::text::use_text;
use crate::profiles::why::Answer;

/// Asks for the number of the organisation, then shows the facts.
#[component]
pub fn OrganisationQuestion() -> Html {
    let text = use_text();
    let draft = use_draft("organisation", String::new());
    let asked = use_state(|| None::<Result<EntityNumber, Issue>>);
    let attempt = use_state(|| 0u32);
    let submit = {
        let (asked, attempt, typed) = (asked.clone(), attempt.clone(), draft.value.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let number = typed.parse::<EntityNumber>();
            asked.set(Some(
                number.map_err(|error| Issue::new("number", error.into())),
            ));
            attempt.set(*attempt + 1);
        })
    };
    let issues: Vec<Issue> = (*asked).clone().and_then(Result::err).into_iter().collect();
    let errors = in_words(text, &issues, |_| text.why().number);
    let answer = match *asked {
        Some(Ok(number)) => {
            let question = Question::Organisation(number);
            html! { <Answer key={*attempt} {question} lead={text.why().organisation.body} /> }
        }
        Some(Err(_)) | None => Html::default(),
    };
    html! {
        <>
            <ErrorSummary errors={errors.clone()} attempt={*attempt} />
            <form novalidate=true onsubmit={submit}>
                <TextField name="number" label={text.why().number} hint={text.why().number_hint} value={draft.value.clone()}
                    oninput={draft.set.clone()} error={error_of(&errors, "number")} inputmode="numeric"
                    autocomplete="off" verbatim=true class="w-16" />
                <button type="submit" class="button">{ text.why().ask }</button>
            </form>
            { answer }
        </>
    }
}

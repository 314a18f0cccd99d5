//! Those with whom the profile has or had mandates.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use shared::mandates::api::{FindKnownParties, FoundParty, KnownParties as Answer, PartyName};
use yew::prelude::*;

use crate::mandates::parts::failed;
use crate::mandates::wizard::StepProps;
use crate::mandates::wizard::party::{choice, consequences};
use crate::platform::api::{Query, QueryHandle, use_query};
use crate::platform::form::field::TextField;
use crate::platform::text::use_text;

/// After how long a pause in typing a name is looked for, in milliseconds.
const PAUSE: u32 = 250;

/// The known parties, found by typing a name.
#[component]
pub fn KnownParties(props: &StepProps) -> Html {
    let text = use_text();
    let wizard = &text.mandates().wizard;
    let typed = use_state_eq(String::new);
    let query = use_sought(props, &typed);
    // What was found stays until the next answer, and the field as long as the page.
    let last = use_mut_ref(|| None::<Rc<Query<Answer>>>);
    let many = use_mut_ref(|| false);
    if !matches!(*query.state, Query::Loading) {
        *last.borrow_mut() = Some(query.state.clone());
    }
    let state = last.borrow().clone();
    let (known, failure) = match state.as_deref() {
        Some(Query::Ready(known)) => (Some(known), None),
        Some(Query::Failed(failure)) if *many.borrow() => (None, Some(failure)),
        // Whoever is not known yet is found by number: nothing is missing without this list.
        _ => return Html::default(),
    };
    *many.borrow_mut() |= known.is_some_and(|known| known.has_more);
    let many = *many.borrow();
    let parties = known.map_or(&[][..], |known| &known.parties);
    if parties.is_empty() && !many {
        return Html::default();
    }
    let draft = &props.form.value.party;
    let is_chosen = |one: &&FoundParty| draft.known_by.is_some() && one.known_by == draft.known_by;
    let chosen = parties.iter().find(is_chosen);
    // Whoever was chosen stays in sight, whatever is looked for.
    let before = draft.found.clone();
    let before = before.filter(|_| draft.known_by.is_some() && chosen.is_none());
    let others = parties
        .iter()
        .filter(|one| before.as_ref() != Some(&one.party));
    let before = before.clone().map(|party| FoundParty {
        party,
        known_by: draft.known_by,
        obstacles: Vec::new(),
        readiness: None,
    });
    let count = known.map(|known| {
        let close = known.is_close.then_some(wizard.known_close);
        let count = (wizard.known_count)(parties.len(), known.has_more);
        html! { <p class="small soft" role="status">{ close }{ count }</p> }
    });
    let filter = many.then(|| {
        let (value, typed) = ((*typed).clone(), typed.clone());
        let oninput = Callback::from(move |text: String| typed.set(text));
        html! {
            <>
                <TextField name="knownName" label={wizard.known_filter} {value} {oninput} autocomplete="off" verbatim=true class="w-16" />
                { for failure.map(|failure| failed(failure, Some(query.reload.clone()))) }
                { count }
            </>
        }
    });
    html! {
        <fieldset>
            <legend>{ wizard.known }</legend>
            { filter }
            { for before.iter().chain(others).map(|known| choice(text, props, known, "known")) }
            { for chosen.map(|chosen| consequences(text, props, chosen)) }
        </fieldset>
    }
}

/// Those of the name that is typed, once typing pauses.
#[hook]
fn use_sought(props: &StepProps, typed: &str) -> QueryHandle<Answer> {
    let sought = use_state_eq(String::new);
    {
        let sought = sought.setter();
        use_effect_with(typed.to_owned(), move |typed| {
            let typed = typed.clone();
            let later = Timeout::new(PAUSE, move || sought.set(typed));
            move || drop(later)
        });
    }
    let name = (*sought).clone();
    use_query::<FindKnownParties>((props.profile,), PartyName { name })
}

//! Those with whom the profile has or had mandates.

use shared::mandates::api::{FoundParty, ReadKnownParties};
use yew::prelude::*;

use crate::mandates::wizard::StepProps;
use crate::mandates::wizard::party::{choice, consequences};
use crate::platform::api::{Query, use_query};
use crate::platform::fits::fits;
use crate::platform::form::field::TextField;
use crate::platform::text::use_text;

/// How many are shown at most; more are found by name.
const MOST: usize = 8;

/// The known parties, found by typing a name.
#[component]
pub fn KnownParties(props: &StepProps) -> Html {
    let text = use_text();
    let wizard = &text.mandates().wizard;
    let query = use_query::<ReadKnownParties>((props.profile,), ());
    let typed = use_state_eq(String::new);
    // Whoever is not known yet is found by number: nothing is missing without this list.
    let Query::Ready(known) = &*query.state else {
        return Html::default();
    };
    if known.is_empty() {
        return Html::default();
    }
    let fitting: Vec<&FoundParty> = known
        .iter()
        .filter(|known| fits(&known.party.name, &typed))
        .collect();
    let chosen = known.iter().find(|known| {
        known.known_by.is_some() && known.known_by == props.form.value.party.known_by
    });
    let filter = (known.len() > MOST).then(|| {
        let (value, typed) = ((*typed).clone(), typed.clone());
        let oninput = Callback::from(move |text: String| typed.set(text));
        html! {
            <>
                <TextField name="knownName" label={wizard.known_filter} {value} {oninput} autocomplete="off" verbatim=true class="w-16" />
                <p class="small soft" role="status">{ (wizard.known_count)(fitting.len()) }</p>
            </>
        }
    });
    html! {
        <fieldset>
            <legend>{ wizard.known }</legend>
            { filter }
            { for fitting.iter().take(MOST).map(|known| choice(text, props, known, "known")) }
            { for chosen.map(|chosen| consequences(text, props, chosen)) }
        </fieldset>
    }
}

//! Who is the other party?

mod known;

use shared::kernel::issue::{Issue, IssueKind};
use shared::mandates::api::{
    DraftStep, FindParty, FoundParty, MandateDraft, PartyDraft, PartyNumber, number_issue,
};
use yew::prelude::*;

use self::known::KnownParties;
use crate::mandates::parts::{failed, party, readiness};
use crate::mandates::sign::sentence;
use crate::mandates::wizard::{Edit, StepProps, buttons, frame};
use crate::platform::api::{Failure, use_send};
use crate::platform::form::error_summary::{ErrorSummary, error_of, in_words};
use crate::platform::form::field::TextField;
use crate::platform::page::focus::Focused;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Notice, Tone};

/// The second page: the other party, by number, or among those that are known.
#[component]
pub fn PartyStep(props: &StepProps) -> Html {
    let text = use_text();
    let wizard = &text.mandates().wizard;
    let look = use_lookup(props);
    let found = look.found.as_deref();
    let chosen = found_of(props, found.unwrap_or_default());
    let refused = chosen.as_ref().and_then(|chosen| obstacle(props, chosen));
    let onsubmit = {
        let (go_on, look) = (props.go_on.clone(), look.clone());
        let named = !props.draft.party.name.is_empty();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match (named, look.found.is_some(), refused) {
                (true, _, None) => go_on.emit(()),
                (true, _, Some(kind)) => look.refuse.emit(kind),
                // Whoever was found is seen before the next question.
                (false, false, _) => look.search.emit(()),
                (false, true, _) => look.refuse.emit(IssueKind::Required),
            }
        })
    };
    let of_server = look.failure.as_ref().map_or(&[][..], Failure::issues);
    let wrong = look.issue.iter().chain(of_server).chain(&props.issues);
    let wrong: Vec<Issue> = wrong
        .map(|issue| Issue::new("party", issue.kind))
        .take(1)
        .collect();
    let number = (wizard.number)(props.side());
    let errors = in_words(text, &wrong, |_| number);
    let rest = look
        .failure
        .as_ref()
        .filter(|failure| failure.issues().is_empty());
    let onclick = look.search.reform(|_: MouseEvent| ());
    let words = if look.busy {
        text.mandates().common.sending
    } else {
        wizard.search
    };
    let content = html! {
        <form novalidate=true {onsubmit}>
            <ErrorSummary errors={errors.clone()} attempt={props.attempt + look.tried} />
            <div class="find-party">
                <TextField name="party" label={number} hint={(wizard.number_hint)(props.side())} class="w-16"
                    value={props.draft.party.number.clone()} oninput={look.oninput.clone()} error={error_of(&errors, "party")}
                    autocomplete="off" verbatim=true />
                <button type="button" class="button quiet" aria-disabled={look.busy.then_some("true")} {onclick}>{ words }</button>
            </div>
            if let Some(failure) = rest {
                { failed(failure, None) }
            }
            { outcome(text, props, found, chosen.as_ref()) }
            <KnownParties ..props.clone() />
            { buttons(text, props) }
        </form>
    };
    let title = (wizard.party_title)(props.side());
    frame(text, props, DraftStep::Party, title, content)
}

/// Looking a number up.
#[derive(Clone)]
struct Lookup {
    /// Whom the number names; none before it was looked up.
    found: Option<Vec<FoundParty>>,
    busy: bool,
    failure: Option<Failure>,
    /// What is wrong, as far as it is known here.
    issue: Option<Issue>,
    /// How often something was wrong, or looked up.
    tried: u32,
    oninput: Callback<String>,
    search: Callback<()>,
    /// Says that what was found cannot be taken.
    refuse: Callback<IssueKind>,
}

#[hook]
fn use_lookup(props: &StepProps) -> Lookup {
    let found = use_state(|| None::<Vec<FoundParty>>);
    let issue = use_state(|| None::<Issue>);
    let tried = use_state(|| 0u32);
    let sending = use_send::<FindParty>({
        let (found, edit, issue) = (found.clone(), props.edit.clone(), issue.clone());
        Callback::from(move |parties: Vec<FoundParty>| {
            issue.set(
                parties
                    .is_empty()
                    .then(|| Issue::new("party", IssueKind::Nobody)),
            );
            if let [only] = parties.as_slice() {
                edit.emit(choose(only));
            }
            found.set(Some(parties));
        })
    });
    let search = {
        let (sending, issue, found) = (sending.clone(), issue.clone(), found.clone());
        let (number, profile) = (props.draft.party.number.clone(), props.profile);
        let tried = tried.clone();
        Callback::from(move |()| {
            tried.set(*tried + 1);
            sending.clear();
            found.set(None);
            let wrong = number_issue(&number).map(|kind| Issue::new("party", kind));
            if wrong.is_none() {
                let number = number.trim().to_owned();
                sending.send((profile,), PartyNumber { number });
            }
            issue.set(wrong);
        })
    };
    let refuse = {
        let (issue, tried) = (issue.clone(), tried.clone());
        Callback::from(move |kind| {
            tried.set(*tried + 1);
            issue.set(Some(Issue::new("party", kind)));
        })
    };
    let oninput = {
        let (found, issue) = (found.clone(), issue.clone());
        let typed = props.on(|draft, number| {
            draft.party = PartyDraft {
                number,
                ..PartyDraft::default()
            };
        });
        Callback::from(move |number: String| {
            found.set(None);
            issue.set(None);
            typed.emit(number);
        })
    };
    Lookup {
        found: (*found).clone(),
        busy: sending.busy,
        failure: sending.failure.clone(),
        issue: (*issue).clone(),
        tried: *tried,
        oninput,
        search,
        refuse,
    }
}

/// Takes a party into the draft.
fn choose(found: &FoundParty) -> Edit {
    let FoundParty {
        party, known_by, ..
    } = found.clone();
    Box::new(move |draft| {
        draft.party.profession = party.profession;
        draft.party.name = party.name;
        draft.party.known_by = known_by.filter(|_| draft.party.number.trim().is_empty());
    })
}

/// The one that is chosen among those that were found.
fn found_of(props: &StepProps, found: &[FoundParty]) -> Option<FoundParty> {
    let chosen = &props.draft.party;
    let fits = |found: &&FoundParty| {
        found.party.name == chosen.name && found.party.profession == chosen.profession
    };
    found.iter().find(fits).cloned()
}

/// Why the chosen type cannot be given here.
fn obstacle(props: &StepProps, found: &FoundParty) -> Option<IssueKind> {
    let of_kind = |kind| {
        found
            .obstacles
            .iter()
            .find(move |obstacle| obstacle.kind == kind)
    };
    props
        .draft
        .kind
        .and_then(of_kind)
        .map(|obstacle| obstacle.issue)
}

/// Whom the number names: the only one, or which of several professions.
fn outcome(
    text: &'static Text,
    props: &StepProps,
    found: Option<&[FoundParty]>,
    chosen: Option<&FoundParty>,
) -> Html {
    let wizard = &text.mandates().wizard;
    let draft = &props.draft.party;
    let list = match found {
        // Found at an earlier visit of the page.
        None if !draft.name.is_empty() && draft.known_by.is_none() => html! {
            <Notice tone={Tone::Good} title={wizard.found}><p class="party">{ &draft.name }</p></Notice>
        },
        None | Some([]) => return Html::default(),
        Some([only]) => html! {
            <Focused tag="div" class="found">
                <Notice tone={Tone::Good} title={wizard.found} role="status"><p class="party">{ party(text, &only.party) }</p></Notice>
            </Focused>
        },
        Some(several) => html! {
            <fieldset>
                <legend>{ wizard.which_profession }</legend>
                { for several.iter().map(|found| choice(text, props, found, "found")) }
            </fieldset>
        },
    };
    html! { <>{ list }{ for chosen.map(|chosen| consequences(text, props, chosen)) }</> }
}

/// A party that can be chosen.
pub fn choice(
    text: &'static Text,
    props: &StepProps,
    found: &FoundParty,
    name: &'static str,
) -> Html {
    let draft = &props.draft.party;
    let checked = match name {
        "known" => draft.known_by.is_some() && draft.known_by == found.known_by,
        _ => draft.name == found.party.name && draft.profession == found.party.profession,
    };
    let taken = found.clone();
    let onchange = props.edit.reform(move |_: Event| {
        let (taken, by_number) = (choose(&taken), name == "found");
        Box::new(move |draft: &mut MandateDraft| {
            if !by_number {
                draft.party.number.clear();
            }
            taken(draft);
        }) as Edit
    });
    html! {
        <label class="choice card">
            <input type="radio" {name} {checked} {onchange} />
            <span class="party">{ party(text, &found.party) }</span>
        </label>
    }
}

/// What choosing this party means: a type that is not possible, an organisation that is not ready.
pub fn consequences(text: &'static Text, props: &StepProps, found: &FoundParty) -> Html {
    html! {
        <>
            if let Some(kind) = obstacle(props, found) {
                <Notice tone={Tone::Bad} role="status"><p>{ sentence(text, kind) }</p></Notice>
            }
            { readiness(text, &found.party.name, found.readiness.as_ref()) }
        </>
    }
}

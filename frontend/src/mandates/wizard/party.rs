//! Who is the other party?

mod known;

use shared::kernel::issue::{Issue, IssueKind, Wrong};
use shared::mandates::api::{DraftStep, FindParty, FoundParty, MandateDraft, PartyDraft};
use shared::registers::RegistersIssue;
use yew::prelude::*;

use self::known::KnownParties;
use crate::mandates::parts::{failed, party, readiness};
use crate::mandates::sign::sentence;
use crate::mandates::text;
use crate::mandates::wizard::{StepProps, buttons, frame};
use crate::platform::api::use_send;
use crate::platform::form::error_summary::{ErrorSummary, FieldWords, error_of, in_words};
use crate::platform::form::field::TextField;
use crate::platform::form::typed::Edit;
use crate::platform::form::{Called, Form, use_form};
use crate::platform::page::focus::Focused;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Notice, Tone};

/// The second page: the other party, by number, or among those that are known.
#[component]
pub fn PartyStep(props: &StepProps) -> Html {
    let text = use_text();
    let (wizard, form) = (&text.mandates().wizard, &props.form);
    let look = use_lookup(props);
    let found = look.found.as_deref();
    let chosen = found_of(props, found.unwrap_or_default());
    let refused = chosen.as_ref().and_then(|chosen| obstacle(props, chosen));
    let onsubmit = {
        let (go_on, look) = (form.submit.clone(), look.clone());
        let party = &form.value.party;
        let named = party.found.is_some() || party.known_by.is_some();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match (named, look.found.is_some(), &refused) {
                (true, _, None) => go_on.emit(()),
                (true, _, Some(kind)) => look.refuse.emit(kind.clone()),
                // Whoever was found is seen before the next question.
                (false, false, _) => look.search.emit(()),
                (false, true, _) => look.refuse.emit(IssueKind::Required.into()),
            }
        })
    };
    let of_forms = look.form.issues.iter().chain(&form.issues);
    let wrong = look
        .wrong
        .clone()
        .or_else(|| of_forms.map(|issue| issue.kind.clone()).next());
    let wrong: Vec<Issue> = wrong
        .map(|kind| Issue::new("party", kind))
        .into_iter()
        .collect();
    let label = (wizard.number)(props.side());
    let words = FieldWords {
        label,
        ask: Some((wizard.ask_number)(props.side())),
    };
    let errors = in_words(text, &wrong, |_| words, text::wrong);
    let error = error_of(&errors, "party");
    let onclick = look.search.reform(|_: MouseEvent| ());
    let words = match look.form.busy {
        true => text.mandates().common.sending,
        false => wizard.search,
    };
    let content = html! {
        <form novalidate=true {onsubmit}>
            <ErrorSummary {errors} attempt={form.attempt + look.form.attempt + look.refusals} />
            <div class="find-party">
                <TextField {label} hint={(wizard.number_hint)(props.side())} class="w-16" oninput={look.oninput.clone()} {error}
                    autocomplete="off" verbatim=true ..form.line("party", |draft| &mut draft.party.number) />
                <button type="button" class="button quiet" aria-disabled={look.form.busy.then_some("true")} {onclick}>{ words }</button>
            </div>
            { for look.form.rest().map(|failure| failed(failure, None)) }
            { outcome(text, props, found, chosen.as_ref()) }
            <KnownParties ..props.clone() />
            { buttons(text, props) }
        </form>
    };
    let title = (wizard.party_title)(props.side());
    frame(text, props, DraftStep::Party, title, content)
}

/// Looking a number up: a form within the page.
#[derive(Clone)]
struct Lookup {
    form: Form<MandateDraft>,
    /// Whom the number names; none before it was looked up.
    found: Option<Vec<FoundParty>>,
    /// Why what was found cannot be taken, and how often that was said.
    wrong: Option<Wrong>,
    refusals: u32,
    oninput: Callback<String>,
    search: Callback<()>,
    /// Says that what was found cannot be taken.
    refuse: Callback<Wrong>,
}

#[hook]
fn use_lookup(props: &StepProps) -> Lookup {
    let found = use_state(|| None::<Vec<FoundParty>>);
    let refused = use_state(|| (None::<Wrong>, 0u32));
    let finding = use_send::<FindParty>({
        let (found, edit, refused) = (found.clone(), props.form.edit.clone(), refused.clone());
        Callback::from(move |parties: Vec<FoundParty>| {
            match parties.as_slice() {
                [] => refused.set((Some(RegistersIssue::Nobody.into()), refused.1)),
                [only] => edit.emit(choose(only)),
                _ => {}
            }
            found.set(Some(parties));
        })
    });
    let finding = finding.to((props.profile,));
    let parse = |draft: &MandateDraft| draft.party.to_look_up();
    let form = use_form(
        props.form.typed.clone(),
        Called::optional(|_, _| ""),
        parse,
        finding,
    );
    let forget = {
        let (found, refused) = (found.setter(), refused.clone());
        Callback::from(move |()| {
            found.set(None);
            refused.set((None, refused.1));
        })
    };
    let search = {
        let (forget, submit) = (forget.clone(), form.submit.clone());
        Callback::from(move |()| {
            forget.emit(());
            submit.emit(());
        })
    };
    let refuse = {
        let refused = refused.clone();
        Callback::from(move |kind| refused.set((Some(kind), refused.1 + 1)))
    };
    let oninput = {
        let (forget, forgive) = (forget.clone(), form.forgive.clone());
        props.form.edit.reform(move |number: String| {
            forget.emit(());
            forgive.emit(());
            let new = PartyDraft {
                number,
                ..PartyDraft::default()
            };
            Box::new(move |draft: &mut MandateDraft| draft.party = new) as Edit<MandateDraft>
        })
    };
    let (wrong, refusals) = (*refused).clone();
    Lookup {
        form,
        found: (*found).clone(),
        wrong,
        refusals,
        oninput,
        search,
        refuse,
    }
}

/// Takes a party into the draft.
fn choose(found: &FoundParty) -> Edit<MandateDraft> {
    let FoundParty {
        party, known_by, ..
    } = found.clone();
    Box::new(move |draft: &mut MandateDraft| {
        draft.party.profession = party.profession;
        draft.party.found = Some(party);
        draft.party.known_by = known_by.filter(|_| draft.party.number.trim().is_empty());
    })
}

/// The one that is chosen among those that were found.
fn found_of(props: &StepProps, found: &[FoundParty]) -> Option<FoundParty> {
    let chosen = &props.form.value.party;
    let fits = |found: &&FoundParty| Some(&found.party) == chosen.found.as_ref();
    found.iter().find(fits).cloned()
}

/// Why the chosen type cannot be given here.
fn obstacle(props: &StepProps, found: &FoundParty) -> Option<Wrong> {
    let of_kind = |kind| {
        found
            .obstacles
            .iter()
            .find(move |obstacle| obstacle.kind == kind)
    };
    props
        .form
        .value
        .kind
        .and_then(of_kind)
        .map(|obstacle| obstacle.issue.clone())
}

/// Whom the number names: the only one, or which of several professions.
fn outcome(
    text: &'static Text,
    props: &StepProps,
    found: Option<&[FoundParty]>,
    chosen: Option<&FoundParty>,
) -> Html {
    let wizard = &text.mandates().wizard;
    let draft = &props.form.value.party;
    let list = match (found, &draft.found) {
        // Found at an earlier visit of the page.
        (None, Some(earlier)) if draft.known_by.is_none() => html! {
            <Notice tone={Tone::Good} title={wizard.found}><p class="party">{ party(text, earlier) }</p></Notice>
        },
        (None | Some([]), _) => return Html::default(),
        (Some([only]), _) => html! {
            <Focused tag="div" class="found">
                <Notice tone={Tone::Good} title={wizard.found} role="status"><p class="party">{ party(text, &only.party) }</p></Notice>
            </Focused>
        },
        (Some(several), _) => html! {
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
    let draft = &props.form.value.party;
    let checked = match name {
        "known" => draft.known_by.is_some() && draft.known_by == found.known_by,
        _ => draft.found.as_ref() == Some(&found.party),
    };
    let taken = found.clone();
    let onchange = props.form.edit.reform(move |_: Event| {
        let (taken, by_number) = (choose(&taken), name == "found");
        Box::new(move |draft: &mut MandateDraft| {
            if !by_number {
                draft.party.number.clear();
            }
            taken(draft);
        }) as Edit<MandateDraft>
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
                <Notice tone={Tone::Bad} role="status"><p>{ sentence(text, &kind) }</p></Notice>
            }
            { readiness(text, &found.party.name, found.readiness.as_ref()) }
        </>
    }
}

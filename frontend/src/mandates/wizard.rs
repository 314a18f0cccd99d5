//! Starting a mandate: one question a page, kept on the server as it is written.

mod begin;
mod kind;
mod origin;
mod party;
mod period;
mod review;

use gloo_timers::callback::Timeout;
use shared::kernel::id::DraftId;
use shared::mandates::Party;
use shared::mandates::api::{
    DraftHand, DraftStep, KeptDraft, MandateDraft, Origin, ReadMandateDraft, SaveMandateDraft,
    SavedDraft,
};
use shared::mandates::columns::MandateColumn;
use shared::policy::{ProblemKind, Profile};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

pub use self::begin::Begin;
use self::begin::{Absent, Elsewhere};
use self::kind::KindStep;
use self::party::PartyStep;
use self::period::PeriodStep;
use self::review::ReviewStep;
use crate::mandates::pages::{to_list, was_begun};
use crate::mandates::parts::failed;
use crate::mandates::route::MandateRoute;
use crate::mandates::text;
use crate::platform::api::{Failure, Query, call, use_query, use_send};
use crate::platform::clock;
use crate::platform::form::typed::{Typed, use_typed};
use crate::platform::form::{Called, Form, use_form};
use crate::platform::page::Page;
use crate::platform::route::use_go;
use crate::platform::text::Text;
use crate::platform::text::named::SoMany;
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};

/// A draft of a profile.
type OfDraft = (Profile, DraftId);

/// After how long a pause in typing the draft is kept, in milliseconds.
const PAUSE: u32 = 800;

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct WizardProps {
    pub profile: Profile,
    pub draft: DraftId,
    /// Which page; none to go on where the draft was left.
    pub step: Option<DraftStep>,
}

/// The pages that start a mandate.
#[component]
pub fn Wizard(props: &WizardProps) -> Html {
    let WizardProps {
        profile,
        draft,
        step,
    } = *props;
    let query = use_query::<ReadMandateDraft>((profile, draft), ());
    match &*query.state {
        // Read anew, it is another's text: nothing that was typed stays.
        Query::Ready(kept) => html! {
            <Writing key={kept.hand.own.to_string()} {profile} {draft} {step} kept={kept.clone()} reload={query.reload.clone()} />
        },
        Query::Loading => html! { <Loading /> },
        Query::Failed(failure) => html! {
            <Absent {profile} failure={failure.clone()} retry={query.reload.clone()} />
        },
    }
}

/// What a page of the wizard works on.
#[derive(Clone, Properties, PartialEq)]
pub struct StepProps {
    pub profile: Profile,
    pub draft: DraftId,
    /// What is written so far; sending it keeps it and goes on.
    pub form: Form<MandateDraft>,
    /// The draft as the server keeps it, with what may go into it.
    pub kept: KeptDraft,
    /// Whether it was written earlier.
    pub resumed: bool,
    /// Throws it away and begins anew.
    pub discard: Callback<()>,
    /// Reads the draft again.
    pub reload: Callback<()>,
}

impl StepProps {
    /// Which party writes.
    pub fn side(&self) -> Party {
        Party::of(self.profile)
    }
}

#[derive(Properties, PartialEq)]
struct WritingProps {
    profile: Profile,
    draft: DraftId,
    step: Option<DraftStep>,
    kept: KeptDraft,
    reload: Callback<()>,
}

/// A draft that begins today and has no last day, unless it says otherwise: the review shows both, each
/// with the way to change it. Of what comes from another mandate, the period is asked.
fn starting(mut draft: MandateDraft) -> MandateDraft {
    if draft.from.is_empty() {
        draft.from = clock::today().to_string();
    }
    if draft.origin.is_none() {
        draft.is_fixed.get_or_insert(false);
    }
    draft
}

/// What is written, from each page to the next.
#[component]
fn Writing(props: &WritingProps) -> Html {
    let (profile, draft) = (props.profile, props.draft);
    // What is written is kept on the server, and read from there once.
    let first = use_memo((), |()| starting(props.kept.draft.clone()));
    let typed = use_typed((*first).clone());
    let resumed = use_state(|| !was_begun(draft) && !props.kept.draft.is_blank());
    // A page that was opened too early, or none: on to the first that is not answered yet.
    let first_open = typed.value.mine.step(clock::today());
    let step = props.step.filter(|step| *step <= first_open);
    use_guard((profile, draft), step, first_open);
    let hand = props.kept.hand;
    use_keeping((profile, draft), hand, &typed.value.mine);
    let blank = starting(MandateDraft::default());
    let emptying = use_send::<SaveMandateDraft>({
        let (edit, resumed) = (typed.edit.clone(), resumed.setter());
        let blank = blank.clone();
        Callback::from(move |()| {
            let blank = blank.clone();
            edit.emit(Box::new(|draft| *draft = blank));
            resumed.set(false);
        })
    });
    let failure = emptying.failure.clone();
    let discard = Callback::from(move |()| {
        let emptied = SavedDraft {
            draft: blank.clone(),
            hand,
        };
        emptying.send((profile, draft), emptied);
    });
    match step {
        Some(step) => html! {
            <Step key={format!("{step:?}")} {profile} {draft} {step} {typed} kept={props.kept.clone()} resumed={*resumed} {discard} reload={props.reload.clone()} {failure} />
        },
        None => html! { <Loading /> },
    }
}

#[derive(Properties, PartialEq)]
struct WizardPageProps {
    profile: Profile,
    draft: DraftId,
    step: DraftStep,
    typed: Typed<MandateDraft>,
    kept: KeptDraft,
    resumed: bool,
    discard: Callback<()>,
    reload: Callback<()>,
    /// Why it could not be thrown away.
    failure: Option<Failure>,
}

/// A page: a form of its own.
#[component]
fn Step(props: &WizardPageProps) -> Html {
    let (profile, draft, step) = (props.profile, props.draft, props.step);
    let go = use_go();
    let typed = props.typed.clone();
    let saving = use_send::<SaveMandateDraft>({
        let typed = typed.clone();
        Callback::from(move |()| {
            let next = typed.latest().step(clock::today());
            go.to(&MandateRoute::Draft(draft, Some(next)).under(profile));
        })
    });
    let hand = props.kept.hand;
    let parse = move |draft: &MandateDraft| match draft.issues(step, clock::today()) {
        issues if issues.is_empty() => Ok(SavedDraft {
            draft: draft.clone(),
            hand,
        }),
        issues => Err(issues),
    };
    let mut form =
        use_form(typed, CALLED, parse, saving.to((profile, draft))).with_own(text::wrong);
    form.failure = form.failure.or_else(|| props.failure.clone());
    let props = StepProps {
        profile,
        draft,
        form,
        kept: props.kept.clone(),
        resumed: props.resumed,
        discard: props.discard.clone(),
        reload: props.reload.clone(),
    };
    match step {
        DraftStep::Kind => html! { <KindStep ..props /> },
        DraftStep::Party => html! { <PartyStep ..props /> },
        DraftStep::Period => html! { <PeriodStep ..props /> },
        DraftStep::Review => html! { <ReviewStep ..props /> },
    }
}

const CALLED: Called = Called {
    label,
    ask: |text, name| Some((text.mandates().wizard.ask)(name)),
};

fn label(text: &'static Text, name: &str) -> &'static str {
    let wizard = &text.mandates().wizard;
    match name {
        "kind" => text.name(MandateColumn::Kind),
        "from" => wizard.from,
        "until" => wizard.until,
        "isFixed" => wizard.duration,
        _ => text.name(MandateColumn::Reference),
    }
}

/// Leads to the first page that can be answered where none is shown.
#[hook]
fn use_guard(of: OfDraft, step: Option<DraftStep>, first_open: DraftStep) {
    let (profile, draft) = of;
    let go = use_go();
    use_effect_with((step, first_open), move |(step, first_open)| {
        if step.is_none() {
            let page = MandateRoute::Draft(draft, Some(*first_open));
            go.instead(&page.under(profile));
        }
    });
}

/// Keeps the draft after each pause in typing: a closed tab loses next to nothing.
#[hook]
fn use_keeping(of: OfDraft, hand: DraftHand, draft: &MandateDraft) {
    let first = use_memo((), |()| draft.clone());
    use_effect_with(draft.clone(), move |draft| {
        let later = (*draft != *first).then(|| {
            let draft = draft.clone();
            let kept = SavedDraft { draft, hand };
            Timeout::new(PAUSE, move || {
                spawn_local(async move {
                    // Going on keeps it again, and says so where that fails.
                    let _ = call::<SaveMandateDraft>(&of, &kept).await;
                });
            })
        });
        move || drop(later)
    });
}

/// The pages that everybody passes.
fn asked(origin: Option<Origin>) -> impl Iterator<Item = DraftStep> + Clone {
    let all = DraftStep::ALL.into_iter();
    all.filter(move |step| *step != DraftStep::Period || origin.is_some())
}

/// What every page of the wizard has: its title, where one stands, and the way back.
pub fn frame(
    text: &'static Text,
    props: &StepProps,
    step: DraftStep,
    title: &'static str,
    content: Html,
) -> Html {
    let wizard = &text.mandates().wizard;
    let asked = asked(props.form.value.origin);
    let before = asked.clone().take_while(|other| *other < step).last();
    let back = match before {
        Some(before) => (
            MandateRoute::Draft(props.draft, Some(before)).under(props.profile),
            AttrValue::Static(text.frame.back),
        ),
        None => to_list(props.profile, text.mandates().common.back_to_list),
    };
    let number = asked.clone().position(|other| other == step);
    let place = number.map(|number| {
        (wizard.step)(SoMany {
            some: number + 1,
            all: asked.count(),
        })
    });
    let origin = props.form.value.origin.map(|origin| match origin {
        Origin::Renews(_) => wizard.renews,
        Origin::Transfers(_) => wizard.transfers,
    });
    let onclick = props.discard.reform(|_: MouseEvent| ());
    html! {
        <Page {title} narrow={step != DraftStep::Review} {back}>
            { for place.map(|place| html! { <p class="place">{ place }</p> }) }
            if let Some(origin) = origin {
                <Notice><p>{ origin }</p></Notice>
            }
            if props.resumed {
                <Notice tone={Tone::Good} role="status">
                    <p>
                        { wizard.resumed }{ " " }
                        <button type="button" class="button plain small" {onclick}>{ wizard.discard }</button>
                    </p>
                </Notice>
            }
            { content }
        </Page>
    }
}

/// « Continuer », and the way out that keeps the draft.
pub fn buttons(text: &'static Text, props: &StepProps) -> Html {
    let (common, wizard) = (&text.mandates().common, &text.mandates().wizard);
    html! {
        <>
            if props.form.failure.as_ref().and_then(Failure::kind) == Some(ProblemKind::Conflict) {
                <Elsewhere ..props.clone() />
            } else {
                { for props.form.failure.as_ref().map(|failure| failed(failure, None)) }
            }
            <p class="actions">
                { props.form.button(wizard.go_on, common.sending) }
                <Link to={MandateRoute::List.under(props.profile)} class="button quiet">
                    { wizard.later }
                </Link>
            </p>
        </>
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::id::MandateId;

    use super::*;

    #[test]
    fn a_period_has_to_be_chosen_only_of_what_comes_from_another_mandate() {
        let count = |origin| asked(origin).count();
        assert_eq!(count(None), 3);
        assert_eq!(count(Some(Origin::Renews(MandateId(7)))), 4);
    }
}

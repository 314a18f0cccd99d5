//! Starting a mandate: one question a page, kept on the server as it is written.

mod kind;
mod origin;
mod party;
mod period;
mod review;

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use shared::kernel::issue::Issue;
use shared::mandates::Party;
use shared::mandates::api::{
    DiscardMandateDraft, DraftStep, KeptDraft, MandateDraft, Origin, ReadMandateDraft,
    SaveMandateDraft,
};
use shared::policy::Profile;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::kind::KindStep;
use self::origin::FromOrigin;
use self::party::PartyStep;
use self::period::PeriodStep;
use self::review::ReviewStep;
use crate::mandates::pages::{side, to_list};
use crate::mandates::parts::failed;
use crate::mandates::route::MandateRoute;
use crate::platform::api::{Failure, Query, call, use_query, use_send};
use crate::platform::clock;
use crate::platform::page::Page;
use crate::platform::route::{fields_of, use_go, use_query_string};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};

/// After how long a pause in typing the draft is kept, in milliseconds.
const PAUSE: u32 = 800;

/// Properties of [`Wizard`].
#[derive(Clone, Copy, Properties, PartialEq)]
pub struct WizardProps {
    /// As which profile.
    pub profile: Profile,
    /// Which page; none to go on where the draft was left.
    pub step: Option<DraftStep>,
}

/// The pages that start a mandate.
#[component]
pub fn Wizard(props: &WizardProps) -> Html {
    let text = use_text();
    let profile = props.profile;
    let query = use_query::<ReadMandateDraft>((profile,), ());
    let searched = use_query_string();
    let origin = origin_of(fields_of(&searched)).filter(|_| props.step.is_none());
    // What was made of another mandate takes the place of the draft that was read.
    let made = use_state(|| None::<MandateDraft>);
    let kept = match &*query.state {
        Query::Ready(kept) => kept,
        Query::Loading => return html! { <Loading /> },
        Query::Failed(failure) => {
            let back = to_list(profile, text.mandates().common.back_to_list);
            let retry = Some(query.reload.clone());
            return html! { <Page title={text.mandates().common.title} narrow=true {back}>{ failed(failure, retry) }</Page> };
        }
    };
    match (origin, &*made) {
        (Some(origin), None) => {
            let onmade = Callback::from(move |draft| made.set(Some(draft)));
            html! { <FromOrigin {profile} {origin} {onmade} /> }
        }
        (_, draft) => {
            let kept = KeptDraft {
                draft: draft.clone().or_else(|| kept.draft.clone()),
                obstacles: kept.obstacles.clone(),
            };
            html! { <Writing {profile} step={props.step} {kept} /> }
        }
    }
}

/// The mandate that is to be renewed or transferred, as the address names it.
fn origin_of(field: impl Fn(&str) -> Option<String>) -> Option<Origin> {
    let mandate = |name| field(name)?.parse().ok();
    let renewed = mandate("renews").map(Origin::Renews);
    renewed.or_else(|| mandate("transfers").map(Origin::Transfers))
}

/// A change to what is written.
pub type Edit = Box<dyn FnOnce(&mut MandateDraft)>;

/// What a page of the wizard works on.
#[derive(Clone, Properties, PartialEq)]
pub struct StepProps {
    /// As which profile.
    pub profile: Profile,
    /// What is written so far.
    pub draft: MandateDraft,
    /// The types that the profile itself cannot give.
    pub kept: KeptDraft,
    /// Changes it.
    pub edit: Callback<Edit>,
    /// Keeps it and goes on, if nothing is wrong on the page.
    pub go_on: Callback<()>,
    /// What is wrong.
    pub issues: Vec<Issue>,
    /// How often going on was tried.
    pub attempt: u32,
    /// Whether it is being kept.
    pub busy: bool,
    /// Why it could not be kept.
    pub failure: Option<Failure>,
    /// Whether it was written earlier.
    pub resumed: bool,
    /// Throws it away and begins anew.
    pub discard: Callback<()>,
}

impl StepProps {
    /// Which party writes.
    pub fn side(&self) -> Party {
        side(self.profile)
    }

    /// Takes what is typed into one field.
    pub fn on(&self, field: fn(&mut MandateDraft, String)) -> Callback<String> {
        self.edit.reform(move |value| {
            Box::new(move |draft: &mut MandateDraft| field(draft, value)) as Edit
        })
    }
}

#[derive(Properties, PartialEq)]
struct WritingProps {
    profile: Profile,
    step: Option<DraftStep>,
    kept: KeptDraft,
}

/// A draft that begins today, unless it says otherwise.
fn starting(kept: Option<MandateDraft>) -> MandateDraft {
    let mut draft = kept.unwrap_or_default();
    if draft.from.is_empty() {
        draft.from = clock::today().to_string();
    }
    draft
}

#[component]
fn Writing(props: &WritingProps) -> Html {
    let profile = props.profile;
    let written = use_written(&props.kept);
    let wrong = use_state(|| None::<(DraftStep, Vec<Issue>)>);
    let attempt = use_state(|| 0u32);
    // A page that was opened too early, or none: on to the first that is not answered yet.
    let first_open = written.draft.step(clock::today());
    let step = props.step.filter(|step| *step <= first_open);
    use_guard(profile, step, first_open);
    use_keeping(profile, &written.draft);
    let go = use_go();
    let saving = use_send::<SaveMandateDraft>({
        let latest = written.latest.clone();
        Callback::from(move |()| {
            let next = latest.borrow().step(clock::today());
            go.to(&MandateRoute::Step(next).under(profile));
        })
    });
    let discarding = use_send::<DiscardMandateDraft>(written.begin_anew.clone());
    let Some(step) = step else {
        return html! { <Loading /> };
    };
    let go_on = {
        let (wrong, attempt, saving) = (wrong.clone(), attempt.clone(), saving.clone());
        let latest = written.latest.clone();
        Callback::from(move |()| {
            let draft = latest.borrow().clone();
            let issues = draft.issues(step, clock::today());
            attempt.set(*attempt + 1);
            saving.clear();
            if issues.is_empty() {
                saving.send((profile,), draft);
            }
            wrong.set(Some((step, issues)));
        })
    };
    let issues = wrong.as_ref().filter(|(of, _)| *of == step);
    let props = StepProps {
        profile,
        draft: written.draft,
        kept: props.kept.clone(),
        edit: written.edit,
        go_on,
        issues: issues.map(|(_, issues)| issues.clone()).unwrap_or_default(),
        attempt: *attempt,
        busy: saving.busy,
        failure: saving.failure.clone().or(discarding.failure.clone()),
        resumed: written.resumed,
        discard: Callback::from(move |()| discarding.send((profile,), ())),
    };
    match step {
        DraftStep::Kind => html! { <KindStep ..props /> },
        DraftStep::Party => html! { <PartyStep ..props /> },
        DraftStep::Period => html! { <PeriodStep ..props /> },
        DraftStep::Review => html! { <ReviewStep ..props /> },
    }
}

/// What is written, and how to change it.
struct Written {
    draft: MandateDraft,
    /// The same, as it stands after changes that are not drawn yet.
    latest: Rc<RefCell<MandateDraft>>,
    edit: Callback<Edit>,
    /// Whether it was written earlier.
    resumed: bool,
    begin_anew: Callback<()>,
}

#[hook]
fn use_written(kept: &KeptDraft) -> Written {
    let draft = use_state(|| starting(kept.draft.clone()));
    let latest = use_mut_ref(|| (*draft).clone());
    let resumed = use_state(|| kept.draft.is_some());
    let edit = {
        let (draft, latest) = (draft.clone(), latest.clone());
        Callback::from(move |edit: Edit| {
            let mut new = latest.borrow().clone();
            edit(&mut new);
            latest.replace(new.clone());
            draft.set(new);
        })
    };
    let begin_anew = {
        let (draft, latest, resumed) = (draft.clone(), latest.clone(), resumed.clone());
        Callback::from(move |()| {
            latest.replace(starting(None));
            draft.set(starting(None));
            resumed.set(false);
        })
    };
    Written {
        draft: (*draft).clone(),
        latest,
        edit,
        resumed: *resumed,
        begin_anew,
    }
}

/// Leads to the first page that can be answered where none is shown.
#[hook]
fn use_guard(profile: Profile, step: Option<DraftStep>, first_open: DraftStep) {
    let go = use_go();
    use_effect_with((step, first_open), move |(step, first_open)| {
        if step.is_none() {
            let page = MandateRoute::Step(*first_open);
            go.instead(&page.under(profile));
        }
    });
}

/// Keeps the draft after each pause in typing: a closed tab loses next to nothing.
#[hook]
fn use_keeping(profile: Profile, draft: &MandateDraft) {
    let first = use_memo((), |()| draft.clone());
    use_effect_with(draft.clone(), move |draft| {
        let later = (*draft != *first).then(|| {
            let draft = draft.clone();
            Timeout::new(PAUSE, move || {
                spawn_local(async move {
                    // Going on keeps it again, and says so where that fails.
                    let _ = call::<SaveMandateDraft>(&(profile,), &draft).await;
                });
            })
        });
        move || drop(later)
    });
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
    let before = DraftStep::ALL
        .into_iter()
        .take_while(|other| *other != step)
        .last();
    let back = match before {
        Some(before) => (
            MandateRoute::Step(before).under(props.profile),
            AttrValue::Static(text.frame.back),
        ),
        None => to_list(props.profile, text.mandates().common.back_to_list),
    };
    let number = DraftStep::ALL.iter().position(|other| *other == step);
    let place = (wizard.step)(number.map_or(1, |number| number + 1), DraftStep::ALL.len());
    let origin = props.draft.origin.map(|origin| match origin {
        Origin::Renews(_) => wizard.renews,
        Origin::Transfers(_) => wizard.transfers,
    });
    let onclick = props.discard.reform(|_: MouseEvent| ());
    html! {
        <Page {title} narrow={step != DraftStep::Review} {back}>
            <p class="place">{ place }</p>
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
    let wizard = &text.mandates().wizard;
    let words = if props.busy {
        text.mandates().common.sending
    } else {
        wizard.go_on
    };
    html! {
        <>
            if let Some(failure) = &props.failure {
                { failed(failure, None) }
            }
            <p class="actions">
                <button type="submit" class="button" aria-disabled={props.busy.then_some("true")}>{ words }</button>
                <Link to={MandateRoute::List.under(props.profile)} class="button quiet">
                    { wizard.later }
                </Link>
            </p>
        </>
    }
}

/// Goes on when a form is sent.
pub fn submit(props: &StepProps) -> Callback<SubmitEvent> {
    props
        .go_on
        .reform(|event: SubmitEvent| event.prevent_default())
}

#[cfg(test)]
mod tests {
    use shared::kernel::id::MandateId;

    use super::*;

    #[test]
    fn reads_the_origin_of_an_address() {
        let of = |name: &'static str, value: &'static str| {
            origin_of(move |asked| (asked == name).then(|| value.to_owned()))
        };
        assert_eq!(of("renews", "7"), Some(Origin::Renews(MandateId(7))));
        assert_eq!(of("transfers", "8"), Some(Origin::Transfers(MandateId(8))));
        assert_eq!(of("renews", "x"), None);
        assert_eq!(of("other", "7"), None);
    }
}

//! Starting a mandate: one question a page, kept on the server as it is written.

mod kind;
mod origin;
mod party;
mod period;
mod review;

use gloo_timers::callback::Timeout;
use shared::mandates::Party;
use shared::mandates::api::{
    DiscardMandateDraft, DraftStep, KeptDraft, MandateDraft, Origin, ReadMandateDraft,
    SaveMandateDraft,
};
use shared::mandates::columns::MandateColumn;
use shared::policy::Profile;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::kind::KindStep;
use self::origin::FromOrigin;
use self::party::PartyStep;
use self::period::PeriodStep;
use self::review::ReviewStep;
use crate::mandates::pages::to_list;
use crate::mandates::parts::failed;
use crate::mandates::route::MandateRoute;
use crate::mandates::text;
use crate::platform::api::{Failure, Query, call, use_query, use_send};
use crate::platform::clock;
use crate::platform::form::typed::{Typed, use_typed};
use crate::platform::form::{Called, Form, use_form};
use crate::platform::page::Page;
use crate::platform::route::{fields_of, use_go, use_query_string};
use crate::platform::text::named::SoMany;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};

/// After how long a pause in typing the draft is kept, in milliseconds.
const PAUSE: u32 = 800;

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct WizardProps {
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

/// What a page of the wizard works on.
#[derive(Clone, Properties, PartialEq)]
pub struct StepProps {
    pub profile: Profile,
    /// What is written so far; sending it keeps it and goes on.
    pub form: Form<MandateDraft>,
    /// The draft as the server keeps it, with what may go into it.
    pub kept: KeptDraft,
    /// Whether it was written earlier.
    pub resumed: bool,
    /// Throws it away and begins anew.
    pub discard: Callback<()>,
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
    step: Option<DraftStep>,
    kept: KeptDraft,
}

/// A draft that begins today and has no last day, unless it says otherwise: the review shows both, each
/// with the way to change it. Of what comes from another mandate, the period is asked.
fn starting(kept: Option<MandateDraft>) -> MandateDraft {
    let mut draft = kept.unwrap_or_default();
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
    let profile = props.profile;
    // What is written is kept on the server, and read from there once.
    let first = use_memo((), |()| starting(props.kept.draft.clone()));
    let typed = use_typed((*first).clone());
    let resumed = use_state(|| props.kept.draft.is_some());
    // A page that was opened too early, or none: on to the first that is not answered yet.
    let first_open = typed.value.mine.step(clock::today());
    let step = props.step.filter(|step| *step <= first_open);
    use_guard(profile, step, first_open);
    use_keeping(profile, &typed.value.mine);
    let discarding = use_send::<DiscardMandateDraft>({
        let (edit, resumed) = (typed.edit.clone(), resumed.setter());
        Callback::from(move |()| {
            edit.emit(Box::new(|draft| *draft = starting(None)));
            resumed.set(false);
        })
    });
    let failure = discarding.failure.clone();
    let discard = Callback::from(move |()| discarding.send((profile,), ()));
    match step {
        Some(step) => html! {
            <Step key={format!("{step:?}")} {profile} {step} {typed} kept={props.kept.clone()} resumed={*resumed} {discard} {failure} />
        },
        None => html! { <Loading /> },
    }
}

#[derive(Properties, PartialEq)]
struct WizardPageProps {
    profile: Profile,
    step: DraftStep,
    typed: Typed<MandateDraft>,
    kept: KeptDraft,
    resumed: bool,
    discard: Callback<()>,
    /// Why it could not be thrown away.
    failure: Option<Failure>,
}

/// A page: a form of its own.
#[component]
fn Step(props: &WizardPageProps) -> Html {
    let (profile, step) = (props.profile, props.step);
    let go = use_go();
    let typed = props.typed.clone();
    let saving = use_send::<SaveMandateDraft>({
        let typed = typed.clone();
        Callback::from(move |()| {
            let next = typed.latest().step(clock::today());
            go.to(&MandateRoute::Step(next).under(profile));
        })
    });
    let parse = move |draft: &MandateDraft| match draft.issues(step, clock::today()) {
        issues if issues.is_empty() => Ok(draft.clone()),
        issues => Err(issues),
    };
    let mut form = use_form(typed, CALLED, parse, saving.to((profile,))).with_own(text::wrong);
    form.failure = form.failure.or_else(|| props.failure.clone());
    let props = StepProps {
        profile,
        form,
        kept: props.kept.clone(),
        resumed: props.resumed,
        discard: props.discard.clone(),
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
            MandateRoute::Step(before).under(props.profile),
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
            { for props.form.failure.as_ref().map(|failure| failed(failure, None)) }
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

//! Beginning to write a mandate: another draft, whatever others there are. One that comes of another
//! mandate has what that one says.

use shared::mandates::api::{MandateDraft, Origin, ReadMandate, StartMandateDraft, StartedDraft};
use shared::policy::Profile;
use yew::prelude::*;

use super::origin::draft_from;
use super::{StepProps, starting};
use crate::mandates::pages::{announce_draft, to_list};
use crate::mandates::parts::failed;
use crate::mandates::route::MandateRoute;
use crate::mandates::sign::sentence;
use crate::platform::api::{Failure, Query, SendHandle, use_query, use_send};
use crate::platform::clock;
use crate::platform::page::Page;
use crate::platform::route::{fields_of, use_go, use_query_string};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Loading, Notice, Tone};

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct BeginProps {
    pub profile: Profile,
}

/// Begins a draft, and goes to its first page that is not answered.
#[component]
pub fn Begin(props: &BeginProps) -> Html {
    let profile = props.profile;
    let searched = use_query_string();
    match origin_of(fields_of(&searched)) {
        Some(origin) => html! { <BeginFrom {profile} {origin} /> },
        None => html! { <Keep {profile} draft={starting(MandateDraft::default())} /> },
    }
}

/// The mandate that is to be renewed or transferred, as the address names it.
fn origin_of(field: impl Fn(&str) -> Option<String>) -> Option<Origin> {
    let mandate = |name| field(name)?.parse().ok();
    let renewed = mandate("renews").map(Origin::Renews);
    renewed.or_else(|| mandate("transfers").map(Origin::Transfers))
}

#[derive(Clone, Copy, Properties, PartialEq)]
struct BeginFromProps {
    profile: Profile,
    origin: Origin,
}

/// Reads the other mandate and makes a draft of it.
#[component]
fn BeginFrom(props: &BeginFromProps) -> Html {
    let (profile, origin) = (props.profile, props.origin);
    let query = use_query::<ReadMandate>((profile, origin.mandate()), ());
    match &*query.state {
        Query::Ready(detail) => {
            let draft = draft_from(&detail.summary, origin, clock::today());
            html! { <Keep {profile} {draft} /> }
        }
        Query::Failed(failure) => absent(profile, failure, Some(query.reload.clone())),
        Query::Loading => html! { <Loading /> },
    }
}

#[derive(Properties, PartialEq)]
struct KeepProps {
    profile: Profile,
    draft: MandateDraft,
}

/// Keeps a new draft, and leads to it.
#[hook]
fn use_keep(profile: Profile) -> SendHandle<StartMandateDraft> {
    let go = use_go();
    use_send::<StartMandateDraft>(Callback::from(move |started: StartedDraft| {
        announce_draft(started.id);
        go.instead(&MandateRoute::Draft(started.id, None).under(profile));
    }))
}

/// Keeps a new draft, once.
#[component]
fn Keep(props: &KeepProps) -> Html {
    let profile = props.profile;
    let keeping = use_keep(profile);
    {
        let (keeping, draft) = (keeping.clone(), props.draft.clone());
        use_effect_with((), move |()| keeping.send((profile,), draft));
    }
    match &keeping.failure {
        Some(failure) => absent(profile, failure, None),
        None => html! { <Loading /> },
    }
}

fn absent(profile: Profile, failure: &Failure, retry: Option<Callback<()>>) -> Html {
    html! { <Absent {profile} failure={failure.clone()} {retry} /> }
}

#[derive(Properties, PartialEq)]
pub struct AbsentProps {
    pub profile: Profile,
    pub failure: Failure,
    pub retry: Option<Callback<()>>,
}

/// The page of a draft that is not here.
#[component]
pub fn Absent(props: &AbsentProps) -> Html {
    let text = use_text();
    let common = &text.mandates().common;
    let back = to_list(props.profile, common.back_to_list);
    html! {
        <Page title={common.title} narrow=true {back}>
            { why(text, &props.failure, props.retry.clone()) }
        </Page>
    }
}

/// Why a draft could not be begun: there may be too many.
fn why(text: &'static Text, failure: &Failure, retry: Option<Callback<()>>) -> Html {
    match failure.issues().first() {
        Some(issue) => html! {
            <Notice tone={Tone::Warn} title={text.mandates().list.drafts} role="alert">
                <p>{ sentence(text, &issue.kind) }</p>
            </Notice>
        },
        None => failed(failure, retry),
    }
}

/// Another window has written in the draft: what is written here becomes another, or gives way.
#[component]
pub fn Elsewhere(props: &StepProps) -> Html {
    let text = use_text();
    let words = &text.mandates().wizard;
    let profile = props.profile;
    let keeping = use_keep(profile);
    let onother = props.reload.reform(|_: MouseEvent| ());
    let onkeep = {
        let (keeping, mine) = (keeping.clone(), props.form.value.clone());
        Callback::from(move |_: MouseEvent| keeping.send((profile,), mine.clone()))
    };
    html! {
        <Notice tone={Tone::Warn} title={words.elsewhere} role="alert">
            <p class="actions">
                <button type="button" class="button" onclick={onkeep}>{ words.keep_apart }</button>
                <button type="button" class="button quiet" onclick={onother}>{ words.see_other }</button>
            </p>
            { for keeping.failure.as_ref().map(|failure| why(text, failure, None)) }
        </Notice>
    }
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

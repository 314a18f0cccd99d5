//! Many mandates at once, from a file: each line is checked, then all are signed together.

mod choose;
mod confirm;
mod lines;
mod sender;
mod split;

use gloo_timers::callback::Timeout;
use shared::kernel::id::BulkId;
use shared::kernel::list::Filter;
use shared::kernel::words::number;
use shared::mandates::StatusFilter;
use shared::mandates::api::MandateFilter;
use shared::mandates::bulk::{Bulk, BulkState, ReadBulk};
use shared::policy::Profile;
use yew::prelude::*;

use self::choose::Choose;
use self::confirm::Confirm;
use self::lines::Lines;
use crate::mandates::pages::to_list;
use crate::mandates::parts::{failed, use_in_language};
use crate::mandates::route::MandateRoute;
use crate::mandates::text::Checked;
use crate::platform::api::{Query, use_query};
use crate::platform::page::Page;
use crate::platform::page::focus::Focused;
use crate::platform::text::named::SoMany;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};

/// How often it is asked how far a file has come, in milliseconds.
const EVERY: u32 = 1_000;

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct BulkPageProps {
    pub profile: Profile,
    /// Which file; none while it is still to be chosen.
    pub file: Option<BulkId>,
}

/// The page « Créer plusieurs mandats ».
#[component]
pub fn BulkPage(props: &BulkPageProps) -> Html {
    let text = use_text();
    let profile = props.profile;
    let content = match props.file {
        Some(file) => html! { <OneFile {profile} {file} /> },
        None => html! { <Choose {profile} /> },
    };
    html! {
        <Page title={text.mandates().bulk.title} narrow={props.file.is_none()} back={to_list(profile, text.mandates().common.back_to_list)}>
            { content }
        </Page>
    }
}

#[derive(Clone, Copy, Properties, PartialEq)]
struct OneFileProps {
    profile: Profile,
    file: BulkId,
}

/// A file that was sent: what came of its lines, and of its mandates.
#[component]
fn OneFile(props: &OneFileProps) -> Html {
    let text = use_text();
    let (profile, file) = (props.profile, props.file);
    let query = use_query::<ReadBulk>((profile, file), ());
    use_in_language(text, query.reload.clone());
    let newer = use_state(|| None::<Bulk>);
    let bulk = match (&*query.state, &*newer) {
        // What was told later is further.
        (Query::Ready(read), Some(told)) if order(read) >= order(told) => Some(read.clone()),
        (_, Some(told)) => Some(told.clone()),
        (Query::Ready(read), None) => Some(read.clone()),
        (_, None) => None,
    };
    {
        let creating = bulk
            .as_ref()
            .filter(|bulk| bulk.state == BulkState::Creating);
        let reload = query.reload.clone();
        use_effect_with(
            (creating.cloned(), query.state.clone()),
            move |(creating, _)| {
                let later = creating
                    .is_some()
                    .then(|| Timeout::new(EVERY, move || reload.emit(())));
                move || drop(later)
            },
        );
    }
    let Some(bulk) = bulk else {
        return match &*query.state {
            Query::Failed(failure) => failed(failure, Some(query.reload.clone())),
            _ => html! { <Loading /> },
        };
    };
    let ontold = Callback::from(move |bulk| newer.set(Some(bulk)));
    stage(text, profile, bulk, ontold)
}

/// How far a file has come, to be compared.
fn order(bulk: &Bulk) -> (u8, u32) {
    let state = match bulk.state {
        BulkState::Checking => 0,
        BulkState::Checked => 1,
        BulkState::Creating => 2,
        BulkState::Done | BulkState::Failed => 3,
    };
    (state, bulk.created)
}

fn stage(text: &'static Text, profile: Profile, bulk: Bulk, ontold: Callback<Bulk>) -> Html {
    let words = &text.mandates().bulk;
    let checked = Checked {
        good: bulk.good as usize,
        bad: (bulk.checked - bulk.good) as usize,
    };
    match bulk.state {
        BulkState::Checking | BulkState::Checked => html! {
            <>
                <h2>{ words.checked }</h2>
                <p role="status"><b>{ (words.counts)(checked) }</b>{ " " }{ words.nothing_yet }</p>
                if bulk.state == BulkState::Checking {
                    { unfinished(text, profile, &bulk) }
                }
                <Lines {profile} bulk={bulk.clone()} />
                if bulk.state == BulkState::Checked {
                    <Confirm {profile} {bulk} {ontold} />
                }
            </>
        },
        BulkState::Creating => html! {
            <>
                { progress(text, words.creating, bulk.created, bulk.good) }
                <p>{ words.may_leave }</p>
            </>
        },
        BulkState::Done => {
            let awaiting = MandateFilter {
                status: Some(StatusFilter::AwaitingSignature),
                ..MandateFilter::default()
            };
            let to = MandateRoute::List.under(profile);
            html! {
                <Focused tag="div" class="panel">
                    <div role="status"><h2>{ words.done }</h2><p>{ (words.done_body)(bulk.created as usize) }</p></div>
                    <p><Link to={to.with_fields(&awaiting.pairs())}>{ words.to_list }</Link></p>
                </Focused>
            }
        }
        BulkState::Failed => html! {
            <>
                <Notice tone={Tone::Bad} title={words.failed} role="alert"><p>{ words.failed_body }</p></Notice>
                <Lines {profile} {bulk} />
                <p>{ another(text, profile) }</p>
            </>
        },
    }
}

/// Not all lines arrived: the file itself is in the browser that sent it, and nowhere else.
fn unfinished(text: &'static Text, profile: Profile, bulk: &Bulk) -> Html {
    let words = &text.mandates().bulk;
    html! {
        <Notice tone={Tone::Warn} title={words.stopped}>
            <p>{ (words.progress)(SoMany { some: &count(text, bulk.checked), all: &count(text, bulk.lines) }) }</p>
            <p>{ another(text, profile) }</p>
        </Notice>
    }
}

fn another(text: &'static Text, profile: Profile) -> Html {
    let to = MandateRoute::Bulk(None).under(profile);
    html! { <Link {to} class="button quiet">{ text.mandates().bulk.another }</Link> }
}

/// How far something has come, drawn and said.
pub fn progress(text: &'static Text, words: &'static str, done: u32, all: u32) -> Html {
    html! {
        <div class="search-progress">
            <label for="bulk-progress">{ words }</label>
            <progress id="bulk-progress" max={all.to_string()} value={done.to_string()} />
            <p class="small soft">{ (text.mandates().bulk.progress)(SoMany { some: &count(text, done), all: &count(text, all) }) }</p>
        </div>
    }
}

fn count(text: &Text, of: u32) -> String {
    number(text.language, u64::from(of))
}

//! The list of mandates that a profile gave or received.

mod filters;

use shared::mandates::api::{MandateFilter, MandatePage as Answer, MandateSummary, ReadMandates};
use shared::mandates::downloads::{ExportMandates, ListFormat};
use shared::mandates::{MandateStatus, Party};
use shared::policy::Profile;
use yew::prelude::*;

use self::filters::Filters;
pub use self::filters::kinds;
use crate::mandates::TOPIC;
use crate::mandates::filter::{FilterDraft, query};
use crate::mandates::parts::failed;
use crate::mandates::route::MandateRoute;
use crate::mandates::row::row;
use crate::platform::api::{self, Query, use_query, use_send};
use crate::platform::live::use_live;
use crate::platform::page::Page;
use crate::platform::page::focus::Focused;
use crate::platform::route::use_query_string;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading, Notice, Tone};
use crate::platform::ui::table::Table;
use crate::profiles::route::ProfilesRoute;

/// Properties of [`MandateList`].
#[derive(Clone, Copy, Properties, PartialEq)]
pub struct MandateListProps {
    /// As which profile.
    pub profile: Profile,
}

/// The fields of the page's address, each found by its name.
pub fn fields_of(query: &str) -> impl Fn(&str) -> Option<String> + use<> {
    let fields = web_sys::UrlSearchParams::new_with_str(query).ok();
    move |name| fields.as_ref().and_then(|fields| fields.get(name))
}

/// The page « Gérer mes mandats soins de santé ».
#[component]
pub fn MandateList(props: &MandateListProps) -> Html {
    let text = use_text();
    let profile = props.profile;
    let searched = use_query_string();
    let typed = FilterDraft::read(fields_of(&searched));
    let filter = typed.lenient();
    let asked = use_query::<ReadMandates>((profile,), filter.clone());
    use_live(TOPIC, asked.reload.clone());
    let title = text.mandates().common.title;
    let first = match &*asked.state {
        Query::Ready(first) => first,
        Query::Loading => return html! { <Loading /> },
        Query::Failed(failure) => {
            let other = failure.is_of_profile();
            return html! {
                <Page {title}>
                    { failed(failure, (!other).then(|| asked.reload.clone())) }
                    if other {
                        <p class="actions"><Link to={ProfilesRoute::Choice.address()} class="button quiet">{ text.why().to_profiles }</Link></p>
                    }
                </Page>
            };
        }
    };
    let is_filtered = filter != MandateFilter::default();
    html! {
        <Page {title} aside={start(text, profile, first)}>
            { lead(text, profile, first) }
            if first.mandates.is_empty() && !is_filtered {
                <Notice title={text.mandates().list.none}><p>{ text.mandates().list.none_help }</p></Notice>
            } else {
                <Filters {profile} side={first.side} {typed} {is_filtered} />
                <Rows key={query(&filter)} {profile} filter={filter.clone()} first={first.clone()} />
            }
        </Page>
    }
}

/// The ways to start a mandate, for who may.
fn start(text: &'static Text, profile: Profile, page: &Answer) -> Html {
    if !page.may_manage {
        return Html::default();
    }
    let list = &text.mandates().list;
    let (class, words) = match page.has_draft {
        true => (Icon::Pen, list.resume),
        false => (Icon::Plus, list.create),
    };
    html! {
        <p class="beside">
            if page.side == Party::Holder {
                <Link to={MandateRoute::Bulk(None).under(profile)} class="button quiet">{ list.bulk }</Link>
            }
            <Link to={MandateRoute::New.under(profile)} class="button"><Picture icon={class} />{ words }</Link>
        </p>
    }
}

/// Which mandates these are, and what awaits a signature.
fn lead(text: &'static Text, profile: Profile, page: &Answer) -> Html {
    let list = &text.mandates().list;
    let words = match page.side {
        Party::Giver => list.given,
        Party::Holder => list.received,
    };
    let to_sign = (page.to_sign > 0).then(|| {
        let awaiting = MandateFilter {
            status: Some(MandateStatus::AwaitingSignature),
            ..MandateFilter::default()
        };
        html! {
            <Notice tone={Tone::Warn} title={(list.to_sign)(page.to_sign)}>
                <p><Link to={MandateRoute::List.under(profile).with_query(query(&awaiting))}>{ list.show_to_sign }</Link></p>
            </Notice>
        }
    });
    let citizen = MandateRoute::List.under(Profile::Citizen);
    html! {
        <>
            { to_sign }
            <p class="soft">
                { words }
                if page.side == Party::Giver {
                    { " " }{ list.other_side }{ " " }<Link to={citizen}>{ list.to_citizen }</Link>
                }
            </p>
            if !page.may_manage {
                <Notice><p>{ list.only_read }</p></Notice>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RowsProps {
    profile: Profile,
    filter: MandateFilter,
    first: Answer,
}

/// The mandates, and those further down when asked for.
#[component]
fn Rows(props: &RowsProps) -> Html {
    let text = use_text();
    let words = &text.mandates().common;
    let later = use_state(Vec::<Answer>::new);
    let sending = use_send::<ReadMandates>({
        let later = later.clone();
        Callback::from(move |page| later.set(later.iter().cloned().chain([page]).collect()))
    });
    let next = later.last().unwrap_or(&props.first).next;
    let onmore = {
        let (sending, profile, filter) = (sending.clone(), props.profile, props.filter.clone());
        Callback::from(move |_: MouseEvent| {
            let filter = filter.clone();
            sending.send(
                (profile,),
                MandateFilter {
                    before: next,
                    ..filter
                },
            );
        })
    };
    let shown: Vec<&MandateSummary> = props
        .first
        .mandates
        .iter()
        .chain(later.iter().flat_map(|page| &page.mandates))
        .collect();
    let other = (words.party)(props.first.side.other());
    let columns = [words.kind, other, words.period, words.status];
    let columns = columns.map(AttrValue::Static).to_vec();
    let count = match shown.len() {
        0 => text.mandates().list.none_fits.to_owned(),
        count => (text.mandates().list.shown)(count, next.is_some()),
    };
    let more = if sending.busy {
        text.frame.loading
    } else {
        text.mandates().list.more
    };
    html! {
        <>
            <p class="search-status" role="status">{ count }</p>
            if !shown.is_empty() {
                <div class="cards">
                    <Table caption={words.title} quiet_caption=true {columns}>
                        { for shown.iter().map(|mandate| row(text, props.profile, mandate)) }
                    </Table>
                </div>
                if let Some(failure) = sending.failure.clone() {
                    <Failed {failure} />
                }
                if next.is_some() {
                    <p class="more">
                        <button type="button" class="button quiet" aria-disabled={sending.busy.then_some("true")} onclick={onmore}>{ more }</button>
                    </p>
                } else if !later.is_empty() {
                    <Focused tag="p" class="soft">{ text.mandates().list.all_shown }</Focused>
                }
                { exports(text, props.profile, &props.filter) }
            }
        </>
    }
}

/// The same list as a file.
fn exports(text: &'static Text, profile: Profile, filter: &MandateFilter) -> Html {
    let list = &text.mandates().list;
    let link = |format: ListFormat, words: &'static str| {
        let href = api::link::<ExportMandates>(&(profile, format), filter);
        html! { <a {href} download="">{ words }</a> }
    };
    html! {
        <p class="exports">{ list.export }{ " " }{ link(ListFormat::Csv, list.csv) }{ " " }{ link(ListFormat::Xlsx, list.xlsx) }</p>
    }
}

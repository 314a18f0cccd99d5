//! The list of mandates that a profile gave or received.

mod drafts;

use shared::kernel::list::Filter;
use shared::mandates::api::{MandateFilter, MandatePage as Answer, MandateSummary, ReadMandates};
use shared::mandates::columns::MandateColumn;
use shared::mandates::downloads::ExportMandates;
use shared::mandates::{Party, StatusFilter};
use shared::policy::Profile;
use yew::prelude::*;

use self::drafts::Drafts;
use crate::mandates::TOPIC;
use crate::mandates::parts::{beside_name, failed, kinds, period_of, signed_alone, status};
use crate::mandates::route::MandateRoute;
use crate::platform::api::{self, Query};
use crate::platform::form::fields::Label;
use crate::platform::list::{Column, FilterForm, Filters, ListHandle, exports, table, use_list};
use crate::platform::live::use_live;
use crate::platform::page::Page;
use crate::platform::route::{fields_of, use_query_string};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};
use crate::profiles::route::ProfilesRoute;

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct MandateListProps {
    pub profile: Profile,
}

/// The page « Gérer mes mandats soins de santé ».
#[component]
pub fn MandateList(props: &MandateListProps) -> Html {
    let text = use_text();
    let profile = props.profile;
    let typed = MandateFilter::find(fields_of(&use_query_string()));
    let (filter, _) = MandateFilter::read(&typed);
    let list = use_list::<ReadMandates>((profile,), filter.clone());
    use_live(TOPIC, list.first.reload.clone());
    let title = text.mandates().common.title;
    let first = match &*list.first.state {
        Query::Ready(first) => first,
        Query::Loading => return html! { <Loading /> },
        Query::Failed(failure) => {
            let other = failure.is_of_profile();
            return html! {
                <Page {title}>
                    { failed(failure, (!other).then(|| list.first.reload.clone())) }
                    if other {
                        <p class="actions"><Link to={ProfilesRoute::Choice.address()} class="button quiet">{ text.why().to_profiles }</Link></p>
                    }
                </Page>
            };
        }
    };
    let is_filtered = filter != MandateFilter::default();
    let words = &text.mandates().list;
    let home = MandateRoute::List.under(profile);
    html! {
        <Page {title} aside={start(text, profile, first)}>
            { lead(text, profile, first) }
            <Drafts {profile} drafts={first.drafts.clone()} onchange={list.first.reload.clone()} />
            if first.mandates.is_empty() && !is_filtered {
                <Notice title={words.none}><p>{ words.none_help }</p></Notice>
            } else {
                <Filters title={words.filters} form={form(text, first.side, first.may_manage)} {typed} {is_filtered} list={home} />
                { rows(text, profile, first, &list) }
                if !list.rows.is_empty() {
                    { exports(text, |format| api::link::<ExportMandates>(&(profile, format), &filter)) }
                }
            }
        </Page>
    }
}

/// The mandates, how many are shown, and the way to those further down.
fn rows(
    text: &'static Text,
    profile: Profile,
    first: &Answer,
    list: &ListHandle<ReadMandates>,
) -> Html {
    let words = &text.mandates().list;
    let count = match list.rows.len() {
        0 => words.none_fits.to_owned(),
        count => (words.shown)(count, list.has_more),
    };
    let columns = columns(text, profile, first.side, first.may_manage);
    let title = text.mandates().common.title;
    html! {
        <>
            <p class="search-status" role="status">{ count }</p>
            if !list.rows.is_empty() {
                <div class="cards">
                    { table(title, true, &columns, &list.rows, |mandate| mandate.id.to_string()) }
                </div>
                { list.more(text, words.more) }
            }
        </>
    }
}

fn columns(
    text: &'static Text,
    profile: Profile,
    side: Party,
    may_sign: bool,
) -> [Column<'static, MandateSummary>; 4] {
    let words = &text.mandates().common;
    let other = move |mandate: &MandateSummary| {
        let name = mandate.other.name.clone();
        let label = format!("{name}, {}", text.name(mandate.kind));
        let to = MandateRoute::One(mandate.id).under(profile);
        html! { <><Link {to} {label}>{ name }</Link>{ beside_name(text, &mandate.other) }</> }
    };
    let kind = |mandate: &MandateSummary| {
        html! {
            <>
                { text.name(mandate.kind) }
                if !mandate.reference.is_empty() {
                    <span class="below">{ &mandate.reference }</span>
                }
            </>
        }
    };
    [
        Column::new(text.name(MandateColumn::of(side.other())), other).naming(),
        Column::new(text.name(MandateColumn::Kind), kind),
        Column::new(words.period, |mandate: &MandateSummary| {
            html! { period_of(text, mandate) }
        }),
        Column::new(
            text.name(MandateColumn::Status),
            move |mandate: &MandateSummary| {
                let alone = signed_alone(text, mandate);
                html! {
                    <>
                        { status(text, mandate, may_sign) }
                        { for alone.map(|alone| html! { <span class="below">{ alone }</span> }) }
                    </>
                }
            },
        ),
    ]
}

/// The form that narrows the list.
fn form(text: &'static Text, side: Party, may_sign: bool) -> FilterForm {
    let label: Label = match side {
        Party::Giver => |text, name| label(text, name, Party::Holder),
        Party::Holder => |text, name| label(text, name, Party::Giver),
    };
    FilterForm::of::<MandateFilter>(label, |name| match name {
        "status" => statuses(text, may_sign),
        "kind" => kinds(text, text.mandates().list.all),
        _ => Vec::new(),
    })
}

fn label(text: &'static Text, name: &str, other: Party) -> &'static str {
    let words = &text.mandates().list;
    match name {
        "status" => text.name(MandateColumn::Status),
        "kind" => text.name(MandateColumn::Kind),
        "party" => (words.name)(other),
        "from" => words.from,
        _ => words.until,
    }
}

fn statuses(text: &Text, may_sign: bool) -> Vec<(AttrValue, AttrValue)> {
    // A draft is not in the list: it is the writer's own.
    let listed = StatusFilter::ALL
        .into_iter()
        .filter(|status| *status != StatusFilter::Draft);
    let each = listed.map(|status| {
        let words = match status {
            StatusFilter::ToSign if may_sign => text.mandates().common.awaits_you,
            StatusFilter::ToSign => text.mandates().common.awaits_organisation,
            status => text.name(status.status()),
        };
        (status.code().into(), words.into())
    });
    let all = (AttrValue::default(), text.mandates().list.all.into());
    std::iter::once(all).chain(each).collect()
}

/// The ways to start a mandate, for who may.
fn start(text: &'static Text, profile: Profile, page: &Answer) -> Html {
    if !page.may_manage {
        return Html::default();
    }
    let list = &text.mandates().list;
    html! {
        <p class="beside">
            if page.side == Party::Holder {
                <Link to={MandateRoute::Bulk(None).under(profile)} class="button quiet">{ list.bulk }</Link>
            }
            <Link to={MandateRoute::New.under(profile)} class="button"><Picture icon={Icon::Plus} />{ text.links().create }</Link>
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
    // Who may not sign is not asked to.
    let to_sign = (page.to_sign > 0 && page.may_manage).then(|| {
        let awaiting = MandateFilter {
            status: Some(StatusFilter::ToSign),
            ..MandateFilter::default()
        };
        html! {
            <Notice tone={Tone::Warn} title={(list.to_sign)(page.to_sign)}>
                <p><Link to={MandateRoute::List.under(profile).with_fields(&awaiting.pairs())}>{ list.show_to_sign }</Link></p>
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

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn a_filter_can_be_kept_as_an_address() {
        let typed = ["active", "prosante", " d’Exemple & fils ", "2026-01-01", ""];
        let filter = MandateFilter::parse(&typed.map(String::from)).unwrap();
        let pairs = [
            ("status", "active"),
            ("kind", "prosante"),
            ("party", "d’Exemple & fils"),
            ("from", "2026-01-01"),
        ];
        assert_eq!(
            filter.pairs(),
            pairs.map(|(name, text)| (name, text.into()))
        );
        assert_eq!(MandateFilter::default().pairs(), []);
    }

    #[test]
    fn every_field_of_the_filter_has_its_words() {
        for language in Language::ALL {
            let text = Text::of(language);
            let words = form(text, Party::Giver, true).words(text);
            assert!(words.iter().all(|(label, _)| !label.is_empty()));
            let chosen: Vec<usize> = words.iter().map(|(_, choices)| *choices).collect();
            // All of the statuses but the draft, all types, each with the choice of none.
            assert_eq!(chosen, [10, 5, 0, 0, 0]);
        }
    }
}

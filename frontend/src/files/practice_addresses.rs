//! Practice addresses (*adresses de pratique*): the list, and the pages to add, change and end one.

mod card;
mod end;
mod form;
mod list;

use shared::files::practice_addresses::{PracticeAddress, PracticeDraft, ReadPracticeAddresses};
use shared::kernel::id::{AddressId, ProviderId};
use shared::policy::{Kind, Profile};
use shared::registers::Module;
use std::cell::Cell;
use yew::prelude::*;

use self::end::EndForm;
use self::form::PracticeForm;
use self::list::PracticeList;
use crate::files::behalf::Behalf;
use crate::files::home::{FileProps, without_answer};
use crate::files::open::{closed_notice, use_while_open};
use crate::files::route::{FileRoute, PracticeRoute};
use crate::platform::api::{Failure, Query, use_query};
use crate::platform::clock;
use crate::platform::form::sending::Source;
use crate::platform::page::Page;
use crate::platform::route::Address;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::Failed;

/// Properties of [`PracticeAddressesPage`].
#[derive(Properties, PartialEq)]
pub struct PracticeAddressesPageProps {
    /// As which profile.
    pub profile: Profile,
    /// Whose file.
    pub provider: ProviderId,
    /// Which page.
    pub page: PracticeRoute,
}

/// The pages « Adresses de pratique ».
#[component]
pub fn PracticeAddressesPage(props: &PracticeAddressesPageProps) -> Html {
    let text = use_text();
    let file = FileProps {
        profile: props.profile,
        provider: props.provider,
    };
    let query = use_query::<ReadPracticeAddresses>((file.profile, file.provider), ());
    let shown = use_while_open(&query);
    let closed = shown.closed.is_some();
    let Query::Ready(addresses) = &*shown.state else {
        return without_answer(
            title(text, props.page),
            file,
            FileRoute::PracticeAddresses(props.page),
            &query,
        );
    };
    let list = (
        file.page(FileRoute::PracticeAddresses(PracticeRoute::List)),
        AttrValue::Static(module(text)),
    );
    let source = Source::from(&query);
    let content = match (props.page, of_page(addresses, props.page)) {
        (PracticeRoute::List, _) => {
            html! { <PracticeList page={file} addresses={addresses.clone()} /> }
        }
        (PracticeRoute::New, _) => {
            html! { <PracticeForm page={file} now={PracticeDraft::starting(clock::today())} {source} {closed} /> }
        }
        (PracticeRoute::Change(id), Some(address)) => {
            html! { <PracticeForm page={file} id={Some(id)} now={PracticeDraft::from(address.clone())} {source} {closed} /> }
        }
        (PracticeRoute::End(_), Some(address)) => {
            html! { <EndForm page={file} address={address.clone()} {source} {closed} /> }
        }
        (PracticeRoute::Change(_) | PracticeRoute::End(_), None) => {
            let failure = Failure::of_kind(Kind::NotFound);
            html! { <Failed {failure} /> }
        }
    };
    let back = if props.page == PracticeRoute::List {
        file.back(text)
    } else {
        list
    };
    html! {
        <Page title={title(text, props.page)} {back} aside={add(text, props.page, file)} narrow={props.page != PracticeRoute::List}>
            <Behalf profile={file.profile} provider={file.provider} />
            { closed_notice(text, file.profile, shown.closed.as_ref()) }
            { content }
        </Page>
    }
}

/// The address that a page is about.
fn of_page(addresses: &[PracticeAddress], page: PracticeRoute) -> Option<&PracticeAddress> {
    match page {
        PracticeRoute::Change(id) | PracticeRoute::End(id) => find(addresses, id),
        PracticeRoute::List | PracticeRoute::New => None,
    }
}

fn find(addresses: &[PracticeAddress], id: AddressId) -> Option<&PracticeAddress> {
    addresses.iter().find(|address| address.id == id)
}

fn module(text: &Text) -> &'static str {
    text.name(Module::PracticeAddresses)
}

fn title(text: &Text, page: PracticeRoute) -> &'static str {
    let practice = &text.file().practice;
    match page {
        PracticeRoute::List => module(text),
        PracticeRoute::New => practice.add_title,
        PracticeRoute::Change(_) => practice.change_title,
        PracticeRoute::End(_) => practice.end_title,
    }
}

/// The way to a new address, beside the heading of the list.
fn add(text: &'static Text, page: PracticeRoute, file: FileProps) -> Html {
    let to: Address = file.page(FileRoute::PracticeAddresses(PracticeRoute::New));
    match page {
        PracticeRoute::List => html! {
            <Link {to} class="button"><Picture icon={Icon::Plus} />{ text.file().practice.add }</Link>
        },
        _ => Html::default(),
    }
}

/// What was done to an address, to be said once the list is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It was added.
    Added,
    /// It was changed.
    Changed,
    /// It was ended.
    Ended,
}

thread_local! {
    static DEED: Cell<Option<Deed>> = const { Cell::new(None) };
}

/// Has the list say what was done.
fn announce(deed: Deed) {
    DEED.set(Some(deed));
}

/// What was done, said but once.
fn announced() -> Option<Deed> {
    DEED.take()
}

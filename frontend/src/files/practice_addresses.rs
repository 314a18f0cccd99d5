//! Practice addresses (*adresses de pratique*): the list, and the pages to add, change and end one.

mod card;
mod end;
mod form;
mod list;
mod take_back;
pub mod text;

use shared::files::practice_addresses::{PracticeAddress, PracticeDraft, ReadPracticeAddresses};
use shared::kernel::date::Phase;
use shared::kernel::id::ProviderId;
use shared::policy::{ProblemKind, Profile};
use shared::registers::Module;
use std::cell::Cell;
use yew::prelude::*;

use self::end::EndForm;
use self::form::PracticeForm;
use self::list::PracticeList;
use self::take_back::TakeBackForm;
use self::text::{PracticeElsewhere, PracticeText};
use crate::files::behalf::Behalf;
use crate::files::home::{FileProps, without_answer};
use crate::files::module::{self, ModulePages, ModuleShown};
use crate::files::open::{closed_notice, use_while_open};
use crate::files::route::{FileRoute, ModulePage};
use crate::platform::api::{Failure, Query, use_query};
use crate::platform::clock;
use crate::platform::form::sending::Source;
use crate::platform::group::{Shown, groups};
use crate::platform::page::Page;
use crate::platform::route::Address;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::Failed;

pub const PAGES: ModulePages = ModulePages {
    module: Module::PracticeAddresses,
    group: &PRACTICE,
    has_entries: true,
};

pub const SHOWN: ModuleShown = ModuleShown {
    module: Module::PracticeAddresses,
    icon: Icon::Address,
    content: |text, state| {
        let count = text.part::<PracticeElsewhere>().content;
        state.entries.map(count).unwrap_or_default()
    },
};

groups! {
    PRACTICE: practice in file_practice by draw;
}

fn draw(shown: &Shown) -> Html {
    module::draw(shown, |key, FileProps { profile, provider }, page| {
        html! { <PracticeAddressesPage {key} {profile} {provider} {page} /> }
    })
}

#[derive(Properties, PartialEq)]
pub struct PracticeAddressesPageProps {
    pub profile: Profile,
    pub provider: ProviderId,
    pub page: ModulePage,
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
            FileRoute::Module(Module::PracticeAddresses, props.page),
            &query,
        );
    };
    let list = (
        file.page(FileRoute::Module(
            Module::PracticeAddresses,
            ModulePage::Home,
        )),
        AttrValue::Static(name(text)),
    );
    let source = Source::from(&query);
    let address = of_page(addresses, props.page);
    let title = match (props.page, address) {
        (ModulePage::End(_), Some(address)) if is_future(address) => {
            text.part::<PracticeText>().take_back_title
        }
        _ => title(text, props.page),
    };
    let content = match (props.page, address) {
        // What may no longer be seen goes at once.
        (ModulePage::Home, _) if closed => Html::default(),
        (ModulePage::Home, _) => {
            html! { <PracticeList page={file} addresses={addresses.clone()} /> }
        }
        (ModulePage::New, _) => {
            html! { <PracticeForm page={file} now={PracticeDraft::starting(clock::today())} {source} {closed} /> }
        }
        (ModulePage::Change(_), Some(address)) => {
            html! { <PracticeForm page={file} id={Some(address.id)} now={PracticeDraft::from(address.clone())} {source} {closed} /> }
        }
        (ModulePage::End(_), Some(address)) if is_future(address) => {
            html! { <TakeBackForm page={file} address={address.clone()} {source} {closed} /> }
        }
        (ModulePage::End(_), Some(address)) => {
            html! { <EndForm page={file} address={address.clone()} {source} {closed} /> }
        }
        (ModulePage::Change(_) | ModulePage::End(_), None) => {
            let failure = Failure::of_kind(ProblemKind::NotFound);
            html! { <Failed {failure} /> }
        }
    };
    let back = if props.page == ModulePage::Home {
        file.back(text)
    } else {
        list
    };
    let aside = match closed {
        true => Html::default(),
        false => add(text, props.page, file),
    };
    html! {
        <Page {title} {back} {aside} narrow={props.page != ModulePage::Home}>
            if !closed {
                <Behalf profile={file.profile} provider={file.provider} />
            }
            { closed_notice(text, file.profile, shown.closed.as_ref()) }
            { content }
        </Page>
    }
}

/// The address that a page is about.
fn of_page(addresses: &[PracticeAddress], page: ModulePage) -> Option<&PracticeAddress> {
    match page {
        ModulePage::Change(id) | ModulePage::End(id) => find(addresses, id),
        ModulePage::Home | ModulePage::New => None,
    }
}

/// Whether it has not begun: it is taken back, and does not end.
fn is_future(address: &PracticeAddress) -> bool {
    address.validity.phase(clock::today()) == Phase::Future
}

fn find(addresses: &[PracticeAddress], id: i64) -> Option<&PracticeAddress> {
    addresses.iter().find(|address| address.id.0 == id)
}

fn name(text: &Text) -> &'static str {
    text.name(Module::PracticeAddresses)
}

fn title(text: &Text, page: ModulePage) -> &'static str {
    let practice = text.part::<PracticeText>();
    match page {
        ModulePage::Home => name(text),
        ModulePage::New => practice.add_title,
        ModulePage::Change(_) => practice.change_title,
        ModulePage::End(_) => practice.end_title,
    }
}

/// The way to a new address, beside the heading of the list.
fn add(text: &'static Text, page: ModulePage, file: FileProps) -> Html {
    let to: Address = file.page(FileRoute::Module(
        Module::PracticeAddresses,
        ModulePage::New,
    ));
    match page {
        ModulePage::Home => html! {
            <Link {to} class="button"><Picture icon={Icon::Plus} />{ text.part::<PracticeText>().add }</Link>
        },
        _ => Html::default(),
    }
}

/// What was done to an address, to be said once the list is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressDeed {
    Added,
    Changed,
    Ended,
    TakenBack,
}

thread_local! {
    static DEED: Cell<Option<AddressDeed>> = const { Cell::new(None) };
}

/// Has the list say what was done.
fn announce(deed: AddressDeed) {
    DEED.set(Some(deed));
}

/// What was done, said but once.
fn announced() -> Option<AddressDeed> {
    DEED.take()
}

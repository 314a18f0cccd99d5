//! How the pages of a provider's file are found and fetched.

use yew::prelude::*;

use super::acts::ActsPage;
use super::contact_data::ContactDataPage;
use super::home::FileHomePage;
use super::practice_addresses::PracticeAddressesPage;
use super::route::FileRoute;
use super::why::WhyModulePage;
use crate::platform::group::{Found, Pages, Shown, groups};

/// The pages of a provider's file.
pub const PAGES: Pages = Pages {
    find: |address| {
        FileRoute::parse(address).map(|(.., page)| match page {
            FileRoute::Home | FileRoute::Acts => Found::signed_in(&FILE),
            FileRoute::ContactData => Found::signed_in(&CONTACT),
            FileRoute::PracticeAddresses(_) => Found::signed_in(&PRACTICE),
            FileRoute::Why(_) => Found::signed_in(&WHY),
        })
    },
    groups: &[&FILE, &CONTACT, &PRACTICE, &WHY],
};

groups! {
    /// The home page, and who acted.
    FILE: file in file by draw;
    /// Contact data.
    CONTACT: contact in contact by draw_contact;
    /// Practice addresses.
    PRACTICE: practice in practice by draw_practice;
    /// Why a module is closed.
    WHY: why_module in why by draw_why;
}

fn draw(shown: &Shown) -> Html {
    let key = shown.page.to_string();
    match FileRoute::parse(&shown.page) {
        Some((profile, provider, FileRoute::Home)) => {
            html! { <FileHomePage {key} {profile} {provider} /> }
        }
        Some((profile, provider, FileRoute::Acts)) => {
            html! { <ActsPage {key} {profile} {provider} /> }
        }
        _ => Html::default(),
    }
}

fn draw_contact(shown: &Shown) -> Html {
    match FileRoute::parse(&shown.page) {
        Some((profile, provider, FileRoute::ContactData)) => {
            html! { <ContactDataPage key={shown.page.to_string()} {profile} {provider} /> }
        }
        _ => Html::default(),
    }
}

fn draw_practice(shown: &Shown) -> Html {
    let key = shown.page.to_string();
    match FileRoute::parse(&shown.page) {
        Some((profile, provider, FileRoute::PracticeAddresses(page))) => {
            html! { <PracticeAddressesPage {key} {profile} {provider} {page} /> }
        }
        _ => Html::default(),
    }
}

fn draw_why(shown: &Shown) -> Html {
    match FileRoute::parse(&shown.page) {
        Some((profile, provider, FileRoute::Why(module))) => {
            html! { <WhyModulePage key={shown.page.to_string()} {profile} {provider} {module} /> }
        }
        _ => Html::default(),
    }
}

//! How the pages of a provider's file are found and fetched.

use yew::prelude::*;

use super::acts::ActsPage;
use super::home::FileHomePage;
use super::module;
use super::route::FileRoute;
use super::why::WhyModulePage;
use crate::platform::group::{Found, Pages, Shown, groups};

pub const PAGES: Pages = Pages {
    find: |address| {
        let (.., page) = FileRoute::parse(address)?;
        let group = match page {
            FileRoute::Home => &FILE,
            FileRoute::Acts => &RECORD,
            FileRoute::Why(_) => &WHY,
            FileRoute::Module(module, place) => module::group(module, place)?,
        };
        Some(Found::signed_in(group))
    },
    groups: || {
        let modules = super::PAGES.iter().map(|pages| pages.group);
        [&FILE, &RECORD]
            .into_iter()
            .chain(modules)
            .chain([&WHY])
            .collect()
    },
};

groups! {
    /// The home page.
    FILE: file in file by draw;
    /// Who acted.
    RECORD: record in file_record by draw_record;
    /// Why a module is closed.
    WHY: why_module in why by draw_why;
}

fn draw(shown: &Shown) -> Html {
    let key = shown.page.to_string();
    match FileRoute::parse(&shown.page) {
        Some((profile, provider, FileRoute::Home)) => {
            html! { <FileHomePage {key} {profile} {provider} /> }
        }
        _ => Html::default(),
    }
}

fn draw_record(shown: &Shown) -> Html {
    match FileRoute::parse(&shown.page) {
        Some((profile, provider, FileRoute::Acts)) => {
            html! { <ActsPage key={shown.page.to_string()} {profile} {provider} /> }
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

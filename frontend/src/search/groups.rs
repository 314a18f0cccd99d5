//! How the search is found and fetched.

use yew::prelude::*;

use super::page::SearchPage;
use super::route::SearchRoute;
use crate::platform::group::{Found, Pages, Shown, groups};

pub const PAGES: Pages = Pages {
    find: |address| SearchRoute::parse(address).map(|_| Found::signed_in(&SEARCH)),
    groups: || vec![&SEARCH],
};

groups! {
    SEARCH: search in search by draw;
}

fn draw(shown: &Shown) -> Html {
    match SearchRoute::parse(&shown.page) {
        Some(profile) => html! { <SearchPage {profile} /> },
        None => Html::default(),
    }
}

//! How the pages to be read are found and fetched.

use yew::prelude::*;

use super::page::HelpPage;
use super::route::HelpRoute;
use crate::platform::group::{Found, Pages, Shown, groups};

pub const PAGES: Pages = Pages {
    find: |address| HelpRoute::parse(address).map(|_| Found::by_all(&PROSE)),
    groups: || vec![&PROSE],
};

groups! {
    PROSE: prose in prose by draw;
}

fn draw(shown: &Shown) -> Html {
    match HelpRoute::parse(&shown.page) {
        Some(page) => html! { <HelpPage key={shown.page.to_string()} {page} /> },
        None => Html::default(),
    }
}

//! How the pages about mandates are found and fetched.

use yew::prelude::*;

use super::act::ActPage;
use super::bulk::BulkPage;
use super::list::MandateList;
use super::route::MandateRoute;
use super::view::MandateView;
use super::wizard::{Begin, Wizard};
use crate::platform::group::{Found, Pages, Shown, groups};

/// The pages about mandates: « Gérer mes mandats soins de santé ».
pub const PAGES: Pages = Pages {
    find: |address| {
        MandateRoute::parse(address).map(|(_, page)| match page {
            MandateRoute::New | MandateRoute::Draft(..) => Found::signed_in(&STARTING),
            MandateRoute::Bulk(_) => Found::signed_in(&BULK),
            MandateRoute::List => Found::signed_in(&LIST),
            MandateRoute::One(_) => Found::signed_in(&ONE),
            MandateRoute::Act(..) => Found::signed_in(&ACTS),
        })
    },
    groups: || vec![&LIST, &ONE, &ACTS, &STARTING, &BULK],
};

groups! {
    LIST: mandates in mandates by draw_list;
    ONE: mandate in mandate by draw_one;
    /// The steps of its life.
    ACTS: acts in acts by draw_act;
    STARTING: starting in starting by draw_wizard;
    /// Many mandates at once.
    BULK: bulk in bulk by draw_bulk;
}

fn draw_list(shown: &Shown) -> Html {
    match MandateRoute::parse(&shown.page) {
        Some((profile, MandateRoute::List)) => {
            html! { <MandateList key={profile.to_string()} {profile} /> }
        }
        _ => Html::default(),
    }
}

fn draw_one(shown: &Shown) -> Html {
    match MandateRoute::parse(&shown.page) {
        Some((profile, MandateRoute::One(id))) => {
            html! { <MandateView key={shown.page.to_string()} {profile} {id} /> }
        }
        _ => Html::default(),
    }
}

fn draw_act(shown: &Shown) -> Html {
    match MandateRoute::parse(&shown.page) {
        Some((profile, MandateRoute::Act(id, step))) => {
            html! { <ActPage key={shown.page.to_string()} {profile} {id} {step} /> }
        }
        _ => Html::default(),
    }
}

/// The pages of the wizard are one: what is written stays from each to the next.
fn draw_wizard(shown: &Shown) -> Html {
    match MandateRoute::parse(&shown.page) {
        Some((profile, MandateRoute::New)) => {
            html! { <Begin key={shown.page.to_string()} {profile} /> }
        }
        Some((profile, MandateRoute::Draft(draft, step))) => {
            html! { <Wizard key={format!("{profile} {draft}")} {profile} {draft} {step} /> }
        }
        _ => Html::default(),
    }
}

fn draw_bulk(shown: &Shown) -> Html {
    match MandateRoute::parse(&shown.page) {
        Some((profile, MandateRoute::Bulk(file))) => {
            html! { <BulkPage key={shown.page.to_string()} {profile} {file} /> }
        }
        _ => Html::default(),
    }
}

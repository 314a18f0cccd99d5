//! How the pages about profiles are found and fetched.

use shared::policy::Profile;
use yew::prelude::*;

use super::applications::ApplicationsPage;
use super::choice::{OnwardPage, ProfilesPage};
use super::citizen_home::CitizenHomePage;
use super::meaning::MeaningPage;
use super::nearest::Nearest;
use super::refused::Refused;
use super::route::ProfilesRoute;
use super::why::WhyPage;
use crate::mandates::route::MandateRoute;
use crate::platform::failure::Failure;
use crate::platform::group::{Fetched, Found, Pages, Shown, groups};
use crate::platform::route::Address;

pub const PAGES: Pages = Pages {
    find: |address| {
        ProfilesRoute::parse(address).map(|page| match page {
            ProfilesRoute::Why(_) => Found::signed_in(&WHY),
            _ => Found::signed_in(&PROFILES),
        })
    },
    groups: || vec![&PROFILES, &WHY, &REFUSED, &NEAREST],
};

groups! {
    /// Choosing a profile, the citizen's home, what an organisation lets one into.
    PROFILES: profiles in profiles by draw;
    /// « Pourquoi ? »
    WHY: why in why by draw_why;
    /// The pages that a profile does not open.
    REFUSED: refused_page in refused by draw_refused;
    /// The mandates that are nearest to what is missing.
    NEAREST: nearest_mandates in refused by draw_nearest;
}

fn draw(shown: &Shown) -> Html {
    match ProfilesRoute::parse(&shown.page) {
        Some(ProfilesRoute::Onward) => html! { <OnwardPage /> },
        Some(ProfilesRoute::Choice) => html! { <ProfilesPage /> },
        Some(ProfilesRoute::CitizenMeaning) => html! { <MeaningPage /> },
        Some(ProfilesRoute::CitizenHome) => html! { <CitizenHomePage /> },
        Some(ProfilesRoute::Applications(profile)) => {
            html! { <ApplicationsPage key={profile.to_string()} {profile} /> }
        }
        Some(ProfilesRoute::Why(_)) | None => Html::default(),
    }
}

fn draw_why(shown: &Shown) -> Html {
    match ProfilesRoute::parse(&shown.page) {
        Some(ProfilesRoute::Why(page)) => html! { <WhyPage key={shown.page.to_string()} {page} /> },
        _ => Html::default(),
    }
}

fn draw_refused(shown: &Shown) -> Html {
    html! { <Refused page={shown.page.clone()} failure={shown.failure.clone()} /> }
}

fn draw_nearest(shown: &Shown) -> Html {
    match MandateRoute::parse(&shown.page) {
        Some((profile, _)) => html! { <Nearest {profile} /> },
        None => Html::default(),
    }
}

/// The mandates of a profile that are nearest to what is missing, drawn within a page.
pub fn nearest(profile: Profile) -> Html {
    let page = MandateRoute::List.under(profile);
    html! { <Fetched group={&NEAREST} {page} within=true /> }
}

/// What stands in the place of a page that the profile does not open.
pub fn refused(page: Address, failure: Failure) -> Html {
    html! { <Fetched group={&REFUSED} {page} {failure} /> }
}

//! How the pages of signing in are found and fetched.

use yew::prelude::*;

use super::enrolment::EnrolmentPage;
use super::route::SignInRoute;
use crate::platform::group::{Found, Pages, Shown, groups};
use crate::sign_in::code::SignInCodePage;
use crate::sign_in::keys::KeysPage;
use crate::sign_in::test_identity::SignInTestPage;

/// The pages of signing in; all but setting up a key come with the first load.
pub const PAGES: Pages = Pages {
    find: |address| {
        SignInRoute::parse(address).map(|page| match page {
            SignInRoute::Keys => Found::to_sign_in(|| html! { <KeysPage /> }),
            SignInRoute::Code => Found::to_sign_in(|| html! { <SignInCodePage /> }),
            SignInRoute::TestIdentity => Found::to_sign_in(|| html! { <SignInTestPage /> }),
            SignInRoute::Enrolment => Found::by_all(&ENROLMENT),
        })
    },
    groups: || vec![&ENROLMENT],
};

groups! {
    ENROLMENT: enrolment in profiles by draw;
}

fn draw(_: &Shown) -> Html {
    html! { <EnrolmentPage /> }
}

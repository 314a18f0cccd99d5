//! What each group draws. Nothing here may be named elsewhere: it would become part of the first
//! load.

use yew::prelude::*;

use crate::banner::Banner;
use crate::pages::{
    accessibility::AccessibilityPage, acts::ActsPage, citizen_home::CitizenHomePage,
    contact_data::ContactDataPage, enrolment::EnrolmentPage, file::FileHomePage, help::HelpPage,
    practice_addresses::PracticeAddressesPage, privacy::PrivacyPage, profiles::ProfilesPage,
    profiles::meaning::MeaningPage, search::SearchPage, why::WhyPage, why_module::WhyModulePage,
};
use crate::profile_switcher::ProfilesProvider;
use crate::route::{FilePage, Route};
use crate::session::idle::IdleWarning;

/// What stands around the pages of somebody who is signed in.
pub(super) fn frame(route: Route, page: Html) -> Html {
    html! {
        <>
            <IdleWarning />
            <ProfilesProvider>
                <Banner {route} />
                { page }
            </ProfilesProvider>
        </>
    }
}

/// Setting up a key, choosing a profile, « Pourquoi ? », the citizen's home.
pub(super) fn profiles(route: Route, _: Html) -> Html {
    match route {
        Route::Enrolment => html! { <EnrolmentPage /> },
        Route::Profiles => html! { <ProfilesPage /> },
        Route::CitizenMeaning => html! { <MeaningPage /> },
        Route::Why(page) => html! { <WhyPage key={route.to_string()} {page} /> },
        Route::CitizenHome => html! { <CitizenHomePage /> },
        _ => Html::default(),
    }
}

/// The search.
pub(super) fn search(route: Route, _: Html) -> Html {
    match route {
        Route::Search(profile) => html! { <SearchPage {profile} /> },
        _ => Html::default(),
    }
}

/// A provider's file.
pub(super) fn file(route: Route, _: Html) -> Html {
    let Route::File(profile, provider, page) = route else {
        return Html::default();
    };
    // Another profile or file is another page: nothing of the one before is carried over.
    let key = route.to_string();
    match page {
        FilePage::Home => html! { <FileHomePage {key} {profile} {provider} /> },
        FilePage::ContactData => html! { <ContactDataPage {key} {profile} {provider} /> },
        FilePage::PracticeAddresses(page) => {
            html! { <PracticeAddressesPage {key} {profile} {provider} {page} /> }
        }
        FilePage::Acts => html! { <ActsPage {key} {profile} {provider} /> },
        FilePage::Why(module) => html! { <WhyModulePage {key} {profile} {provider} {module} /> },
    }
}

/// Pages to be read.
pub(super) fn prose(route: Route, _: Html) -> Html {
    match route {
        Route::Accessibility => html! { <AccessibilityPage /> },
        Route::Privacy => html! { <PrivacyPage /> },
        Route::Help => html! { <HelpPage /> },
        _ => Html::default(),
    }
}

//! What each group draws. Nothing here may be named elsewhere: it would become part of the first
//! load.

use yew::prelude::*;

use super::refused::refused;
use crate::files::acts::ActsPage;
use crate::files::contact_data::ContactDataPage;
use crate::files::home::FileHomePage;
use crate::files::practice_addresses::PracticeAddressesPage;
use crate::files::why::WhyModulePage;
use crate::groups::Shown;
use crate::help::accessibility::AccessibilityPage;
use crate::help::guide::HelpPage;
use crate::help::privacy::PrivacyPage;
use crate::mandates::bulk::BulkPage;
use crate::mandates::pages::MandatesPages;
use crate::mandates::wizard::Wizard;
use crate::messages::page::MessagesPage;
use crate::platform::live::Events;
use crate::platform::session::idle::IdleWarning;
use crate::profiles::banner::Banner;
use crate::profiles::choice::ProfilesPage;
use crate::profiles::citizen_home::CitizenHomePage;
use crate::profiles::meaning::MeaningPage;
use crate::profiles::switcher::ProfilesProvider;
use crate::profiles::why::{Facts, WhyPage};
use crate::routes::{FilePage, MandatePage, Route};
use crate::search::page::SearchPage;
use crate::sign_in::enrolment::EnrolmentPage;

/// What stands around the pages of somebody who is signed in.
pub(super) fn frame(shown: &Shown) -> Html {
    html! {
        <>
            <IdleWarning />
            <Events />
            <ProfilesProvider>
                <Banner route={shown.route} />
                { shown.inside.clone() }
            </ProfilesProvider>
        </>
    }
}

/// Setting up a key, choosing a profile, the citizen's home.
pub(super) fn profiles(shown: &Shown) -> Html {
    match shown.route {
        Route::Enrolment => html! { <EnrolmentPage /> },
        Route::Profiles => html! { <ProfilesPage /> },
        Route::CitizenMeaning => html! { <MeaningPage /> },
        Route::CitizenHome => html! { <CitizenHomePage /> },
        _ => Html::default(),
    }
}

/// The search.
pub(super) fn search(shown: &Shown) -> Html {
    match shown.route {
        Route::Search(profile) => html! { <SearchPage {profile} /> },
        _ => Html::default(),
    }
}

/// A provider's file.
pub(super) fn file(shown: &Shown) -> Html {
    let Route::File(profile, provider, page) = shown.route else {
        return Html::default();
    };
    let key = key(shown);
    match page {
        FilePage::Home => html! { <FileHomePage {key} {profile} {provider} /> },
        FilePage::Acts => html! { <ActsPage {key} {profile} {provider} /> },
        _ => Html::default(),
    }
}

/// The forms of a file.
pub(super) fn forms(shown: &Shown) -> Html {
    let Route::File(profile, provider, page) = shown.route else {
        return Html::default();
    };
    let key = key(shown);
    match page {
        FilePage::ContactData => html! { <ContactDataPage {key} {profile} {provider} /> },
        FilePage::PracticeAddresses(page) => {
            html! { <PracticeAddressesPage {key} {profile} {provider} {page} /> }
        }
        _ => Html::default(),
    }
}

/// Mandates: the list, one of them, and what the person was told.
pub(super) fn mandates(shown: &Shown) -> Html {
    match shown.route {
        Route::Mandates(profile, page) => {
            html! { <MandatesPages key={profile.to_string()} {profile} {page} /> }
        }
        Route::Messages => html! { <MessagesPage /> },
        _ => Html::default(),
    }
}

/// Starting a mandate.
pub(super) fn starting(shown: &Shown) -> Html {
    // The pages of the wizard are one: what is written stays from each to the next.
    match shown.route {
        Route::Mandates(profile, MandatePage::New) => {
            html! { <Wizard key={profile.to_string()} {profile} step={None} /> }
        }
        Route::Mandates(profile, MandatePage::Step(step)) => {
            html! { <Wizard key={profile.to_string()} {profile} step={Some(step)} /> }
        }
        _ => Html::default(),
    }
}

/// Many mandates at once.
pub(super) fn bulk(shown: &Shown) -> Html {
    match shown.route {
        Route::Mandates(profile, MandatePage::Bulk(file)) => {
            html! { <BulkPage key={key(shown)} {profile} {file} /> }
        }
        _ => Html::default(),
    }
}

/// « Pourquoi ? », and the pages that a profile does not open.
pub(super) fn why(shown: &Shown) -> Html {
    if shown.facts_only {
        let (chain, failure) = (shown.chain.clone(), shown.failure.clone());
        return html! { <Facts {chain} {failure} instead={shown.route} lead={shown.lead.clone()} /> };
    }
    if let Some(failure) = &shown.failure {
        return refused(shown.route, failure);
    }
    let key = key(shown);
    match shown.route {
        Route::Why(page) => html! { <WhyPage {key} {page} /> },
        Route::File(profile, provider, FilePage::Why(module)) => {
            html! { <WhyModulePage {key} {profile} {provider} {module} /> }
        }
        _ => Html::default(),
    }
}

/// Pages to be read.
pub(super) fn prose(shown: &Shown) -> Html {
    match shown.route {
        Route::Accessibility => html! { <AccessibilityPage /> },
        Route::Privacy => html! { <PrivacyPage /> },
        Route::Help => html! { <HelpPage /> },
        _ => Html::default(),
    }
}

/// Another profile or file is another page: nothing of the one before is carried over.
fn key(shown: &Shown) -> String {
    shown.route.to_string()
}

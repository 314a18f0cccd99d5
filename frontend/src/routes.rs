//! All pages there are: each capability says which of them are its own.

mod facts;
mod frame;
mod messages;
mod texts;

use crate::platform::group::{Found, Group, Pages, Seen};
use crate::platform::route::Address;
use crate::{files, help, mandates, profiles, search, sign_in};

pub use facts::FACTS;
pub use frame::FRAME;
pub use texts::TEXTS;

/// The pages of each capability, in the order in which people need them.
const ALL: [&Pages; 7] = [
    &profiles::groups::PAGES,
    &search::groups::PAGES,
    &files::groups::PAGES,
    &mandates::groups::PAGES,
    &messages::PAGES,
    &sign_in::groups::PAGES,
    &help::groups::PAGES,
];

pub fn find(address: &Address) -> Option<Found> {
    ALL.iter().find_map(|pages| (pages.find)(address))
}

/// All groups.
fn groups() -> impl Iterator<Item = &'static Group> {
    let of_pages = ALL.iter().flat_map(|pages| (pages.groups)());
    [&FRAME].into_iter().chain(of_pages).chain([&FACTS])
}

/// Fetches all groups one after the other, for later. Whatever does not come is fetched when it is
/// needed, and what is wrong is told then.
pub async fn fetch_all() {
    for group in groups() {
        if group.fetch().await.is_err() {
            return;
        }
    }
}

/// The address to return to after signing in: a path of this very application, and not one of the
/// pages that lead to signing in. Anything else, such as `//elsewhere` or `/\elsewhere`, is dropped.
pub fn safe_return(address: &str) -> Option<&str> {
    let path = address.split(['?', '#']).next()?;
    let clean = address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains('\\')
        && !address.chars().any(|c| c.is_control() || c.is_whitespace());
    let found = find(&Address::new(path.to_owned()));
    let needs_session = found.is_some_and(|found| found.seen == Seen::SignedIn);
    (clean && needs_session).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::route::FileRoute;
    use crate::help::route::HelpRoute;
    use crate::mandates::route::MandateRoute;
    use crate::messages::route::MessagesRoute;
    use crate::profiles::route::ProfilesRoute;
    use crate::search::route::SearchRoute;
    use crate::sign_in::route::SignInRoute;

    /// What is read from an address, written again.
    fn again(address: &Address) -> Option<Address> {
        let mandates = MandateRoute::parse(address).map(|(profile, page)| page.under(profile));
        let files = FileRoute::parse(address);
        let files = files.map(|(profile, provider, page)| page.of(profile, provider));
        mandates
            .or(files)
            .or(SearchRoute::parse(address).map(|profile| SearchRoute.under(profile)))
            .or(ProfilesRoute::parse(address).map(ProfilesRoute::address))
            .or(MessagesRoute::parse(address).map(MessagesRoute::address))
            .or(SignInRoute::parse(address).map(SignInRoute::address))
            .or(HelpRoute::parse(address).map(HelpRoute::address))
    }

    #[test]
    fn each_page_has_one_address() {
        for path in [
            "/",
            "/sign-in/code",
            "/sign-in/test-identity",
            "/enrolment",
            "/onward",
            "/profiles",
            "/profiles/citizen",
            "/why/provider",
            "/why/known-to-inami",
            "/as/citizen/home",
            "/as/org-0436888493/applications",
            "/as/org-0436888493/search",
            "/as/provider-physician/files/7",
            "/as/mandatary/files/7/contact-data",
            "/as/mandatary/files/7/practice-addresses",
            "/as/mandatary/files/7/practice-addresses/new",
            "/as/mandatary/files/7/practice-addresses/9",
            "/as/mandatary/files/7/practice-addresses/9/end",
            "/as/provider-physician/files/7/acts",
            "/as/mandatary/files/7/why/accreditation",
            "/as/citizen/mandates",
            "/as/citizen/mandates/new",
            "/as/citizen/mandates/drafts/7",
            "/as/citizen/mandates/drafts/7/review",
            "/as/org-0436888493/mandates/bulk",
            "/as/org-0436888493/mandates/bulk/3",
            "/as/provider-physician/mandates/12",
            "/as/provider-physician/mandates/12/end",
            "/messages",
            "/as/provider-physician/messages",
            "/accessibility",
            "/privacy",
            "/help",
        ] {
            let address = Address::new(path);
            let found = ALL.iter().filter(|pages| (pages.find)(&address).is_some());
            assert_eq!(found.count(), 1, "{path}");
            assert_eq!(again(&address), Some(address.clone()), "{path}");
        }
    }

    #[test]
    fn each_group_has_a_name_of_its_own() {
        let names: Vec<&str> = groups().map(Group::name).collect();
        for name in &names {
            let same = names.iter().filter(|other| *other == name);
            assert_eq!(same.count(), 1, "{name}");
        }
    }

    #[test]
    fn knows_no_other_address() {
        for path in [
            "/x",
            "/why/me",
            "/as/king/search",
            "/as/king/messages",
            "/as/mandatary/files/x",
            "/as/org-1/search",
            "/as/citizen/mandates/drafts/7/other",
            "/as/citizen/mandates/x",
            "/as/citizen/mandates/7/sign",
        ] {
            assert!(find(&Address::new(path)).is_none(), "{path}");
        }
    }

    #[test]
    fn returns_to_pages_of_its_own_only() {
        for address in [
            "/profiles",
            "/as/mandatary/search?q=a",
            "/as/mandatary/files/7/contact-data",
        ] {
            assert_eq!(safe_return(address), Some(address));
        }
        for address in [
            "",
            "/",
            "//example.org/profiles",
            "/\\example.org",
            "https://example.org/profiles",
            "javascript:alert(1)",
            "profiles",
            "/help",
            "/sign-in/code",
            "/profiles\n",
            "\t//example.org",
        ] {
            assert_eq!(safe_return(address), None, "{address}");
        }
    }
}

//! The addresses of the pages. The acting profile stands in the address and nowhere else.

use std::collections::HashMap;
use std::fmt;

use crate::groups::Group;
use shared::kernel::id::{AddressId, BulkId, MandateId, ProviderId};
use shared::mandates::api::DraftStep;
use shared::policy::Profile;
use shared::registers::Module;
use yew_router::Routable;

/// A page, with all that its address says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`: choose a digital key.
    Keys,
    /// `/sign-in/code`: user name, password and code.
    SignInCode,
    /// `/sign-in/test-identity`: the persons of the demonstration.
    SignInTest,
    /// `/enrolment#TOKEN`: set up a key from a one-time link.
    Enrolment,
    /// `/profiles`: as whom to act.
    Profiles,
    /// `/profiles/citizen`: which meaning of « Citoyen ».
    CitizenMeaning,
    /// `/why/…`: why a profile is missing.
    Why(WhyPage),
    /// `/as/citizen/home`: what the registers know of a citizen.
    CitizenHome,
    /// `/as/{profile}/search`: find a provider.
    Search(Profile),
    /// `/as/{profile}/files/{provider}…`: a page of a provider's file.
    File(Profile, ProviderId, FilePage),
    /// `/as/{profile}/mandates…`: a page about mandates.
    Mandates(Profile, MandatePage),
    /// `/messages`: what the person was told.
    Messages,
    /// `/accessibility`.
    Accessibility,
    /// `/privacy`.
    Privacy,
    /// `/help`.
    Help,
    /// Any other address.
    NotFound,
}

/// A question of « Pourquoi ? » outside a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyPage {
    /// `/why/provider`.
    Provider,
    /// `/why/mandatary`.
    Mandatary,
    /// `/why/known-to-inami`.
    KnownToInami,
    /// `/why/organisation`.
    Organisation,
}

/// A page of a provider's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilePage {
    /// The home page.
    Home,
    /// `…/contact-data`.
    ContactData,
    /// `…/practice-addresses…`.
    PracticeAddresses(PracticePage),
    /// `…/acts`: « Qui a agi en mon nom ».
    Acts,
    /// `…/why/{module}`: why a module is closed.
    Why(Module),
}

/// A page about mandates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MandatePage {
    /// The list.
    List,
    /// `…/new`: start one, or go on with the draft where it was left.
    New,
    /// `…/new/{step}`: a page of the wizard.
    Step(DraftStep),
    /// `…/bulk`: many at once, from a file.
    Bulk(Option<BulkId>),
    /// `…/{mandate}`: one of them.
    One(MandateId),
    /// `…/{mandate}/{step}`: a step of its life that is confirmed on a page of its own.
    Act(MandateId, MandateStep),
}

/// A step of a mandate's life that is confirmed on a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MandateStep {
    /// `refuse`.
    Refuse,
    /// `withdraw`.
    Withdraw,
    /// `end`.
    End,
}

/// A page of the practice addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticePage {
    /// The list.
    List,
    /// `…/new`: add one.
    New,
    /// `…/{address}`: change one.
    Change(AddressId),
    /// `…/{address}/end`: end one.
    End(AddressId),
}

impl WhyPage {
    const ALL: [Self; 4] = [
        Self::Provider,
        Self::Mandatary,
        Self::KnownToInami,
        Self::Organisation,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::Mandatary => "mandatary",
            Self::KnownToInami => "known-to-inami",
            Self::Organisation => "organisation",
        }
    }
}

impl Route {
    /// The page of a path; a query or fragment is not part of it.
    pub fn parse(path: &str) -> Self {
        let segments: Vec<&str> = path
            .split('/')
            .filter(|segment| !segment.is_empty())
            .collect();
        let route = match segments.as_slice() {
            [] => Some(Self::Keys),
            ["sign-in", "code"] => Some(Self::SignInCode),
            ["sign-in", "test-identity"] => Some(Self::SignInTest),
            ["enrolment"] => Some(Self::Enrolment),
            ["profiles"] => Some(Self::Profiles),
            ["profiles", "citizen"] => Some(Self::CitizenMeaning),
            ["why", code] => WhyPage::ALL
                .into_iter()
                .find(|page| page.code() == *code)
                .map(Self::Why),
            ["as", "citizen", "home"] => Some(Self::CitizenHome),
            ["as", profile, "search"] => profile.parse().ok().map(Self::Search),
            ["as", profile, "files", provider, rest @ ..] => file(profile, provider, rest),
            ["as", profile, "mandates", rest @ ..] => mandates(profile, rest),
            ["messages"] => Some(Self::Messages),
            ["accessibility"] => Some(Self::Accessibility),
            ["privacy"] => Some(Self::Privacy),
            ["help"] => Some(Self::Help),
            _ => None,
        };
        route.unwrap_or(Self::NotFound)
    }

    /// Whether somebody has to be signed in to see it.
    pub fn needs_session(self) -> bool {
        matches!(
            self,
            Self::Profiles
                | Self::CitizenMeaning
                | Self::Why(_)
                | Self::CitizenHome
                | Self::Search(_)
                | Self::File(..)
                | Self::Mandates(..)
                | Self::Messages
        )
    }

    /// The group that it is fetched with; none for those that come with the first load.
    pub fn group(self) -> Option<Group> {
        match self {
            Self::Enrolment | Self::Profiles | Self::CitizenMeaning | Self::CitizenHome => {
                Some(Group::Profiles)
            }
            Self::Search(_) => Some(Group::Search),
            Self::File(_, _, FilePage::Home | FilePage::Acts) => Some(Group::File),
            Self::File(_, _, FilePage::ContactData | FilePage::PracticeAddresses(_)) => {
                Some(Group::Forms)
            }
            Self::Why(_) | Self::File(_, _, FilePage::Why(_)) => Some(Group::Why),
            Self::Mandates(_, MandatePage::New | MandatePage::Step(_)) => Some(Group::Starting),
            Self::Mandates(_, MandatePage::Bulk(_)) => Some(Group::Bulk),
            Self::Mandates(..) | Self::Messages => Some(Group::Mandates),
            Self::Accessibility | Self::Privacy | Self::Help => Some(Group::Prose),
            Self::Keys | Self::SignInCode | Self::SignInTest | Self::NotFound => None,
        }
    }

    /// All groups that it needs.
    pub fn groups(self) -> impl Iterator<Item = Group> {
        let frame = self.needs_session().then_some(Group::Frame);
        frame.into_iter().chain(self.group())
    }

    /// As whom one acts on it.
    pub fn profile(self) -> Option<Profile> {
        match self {
            Self::CitizenHome => Some(Profile::Citizen),
            Self::Search(profile) | Self::File(profile, ..) | Self::Mandates(profile, _) => {
                Some(profile)
            }
            _ => None,
        }
    }

    /// A page of a provider's file.
    pub fn file(profile: Profile, provider: ProviderId, page: FilePage) -> Self {
        Self::File(profile, provider, page)
    }
}

fn file(profile: &str, provider: &str, rest: &[&str]) -> Option<Route> {
    let practice = FilePage::PracticeAddresses;
    let page = match rest {
        [] => FilePage::Home,
        ["contact-data"] => FilePage::ContactData,
        ["practice-addresses"] => practice(PracticePage::List),
        ["practice-addresses", "new"] => practice(PracticePage::New),
        ["practice-addresses", id] => practice(PracticePage::Change(id.parse().ok()?)),
        ["practice-addresses", id, "end"] => practice(PracticePage::End(id.parse().ok()?)),
        ["acts"] => FilePage::Acts,
        ["why", code] => FilePage::Why(Module::from_code(code)?),
        _ => return None,
    };
    Some(Route::File(
        profile.parse().ok()?,
        provider.parse().ok()?,
        page,
    ))
}

const STEPS: [(DraftStep, &str); 4] = [
    (DraftStep::Kind, "kind"),
    (DraftStep::Party, "party"),
    (DraftStep::Period, "period"),
    (DraftStep::Review, "review"),
];

const MANDATE_STEPS: [(MandateStep, &str); 3] = [
    (MandateStep::Refuse, "refuse"),
    (MandateStep::Withdraw, "withdraw"),
    (MandateStep::End, "end"),
];

fn mandates(profile: &str, rest: &[&str]) -> Option<Route> {
    let page = match rest {
        [] => MandatePage::List,
        ["new"] => MandatePage::New,
        ["new", code] => MandatePage::Step(named(&STEPS, code)?),
        ["bulk"] => MandatePage::Bulk(None),
        ["bulk", file] => MandatePage::Bulk(Some(file.parse().ok()?)),
        [id] => MandatePage::One(id.parse().ok()?),
        [id, code] => MandatePage::Act(id.parse().ok()?, named(&MANDATE_STEPS, code)?),
        _ => return None,
    };
    Some(Route::Mandates(profile.parse().ok()?, page))
}

/// What a word of an address stands for.
fn named<T: Copy>(words: &[(T, &str)], code: &str) -> Option<T> {
    let found = words.iter().find(|(_, word)| *word == code);
    found.map(|(step, _)| *step)
}

/// The word of an address.
fn word<T: PartialEq>(words: &[(T, &'static str)], step: T) -> &'static str {
    let found = words.iter().find(|(known, _)| *known == step);
    found.map_or("", |(_, word)| word)
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keys => f.write_str("/"),
            Self::SignInCode => f.write_str("/sign-in/code"),
            Self::SignInTest => f.write_str("/sign-in/test-identity"),
            Self::Enrolment => f.write_str("/enrolment"),
            Self::Profiles => f.write_str("/profiles"),
            Self::CitizenMeaning => f.write_str("/profiles/citizen"),
            Self::Why(page) => write!(f, "/why/{}", page.code()),
            Self::CitizenHome => f.write_str("/as/citizen/home"),
            Self::Search(profile) => write!(f, "/as/{profile}/search"),
            Self::File(profile, provider, page) => {
                write!(f, "/as/{profile}/files/{provider}{page}")
            }
            Self::Mandates(profile, page) => write!(f, "/as/{profile}/mandates{page}"),
            Self::Messages => f.write_str("/messages"),
            Self::Accessibility => f.write_str("/accessibility"),
            Self::Privacy => f.write_str("/privacy"),
            Self::Help => f.write_str("/help"),
            Self::NotFound => f.write_str("/not-found"),
        }
    }
}

impl fmt::Display for FilePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::ContactData => f.write_str("/contact-data"),
            Self::PracticeAddresses(PracticePage::List) => f.write_str("/practice-addresses"),
            Self::PracticeAddresses(PracticePage::New) => f.write_str("/practice-addresses/new"),
            Self::PracticeAddresses(PracticePage::Change(id)) => {
                write!(f, "/practice-addresses/{id}")
            }
            Self::PracticeAddresses(PracticePage::End(id)) => {
                write!(f, "/practice-addresses/{id}/end")
            }
            Self::Acts => f.write_str("/acts"),
            Self::Why(module) => write!(f, "/why/{}", module.code()),
        }
    }
}

impl fmt::Display for MandatePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List => Ok(()),
            Self::New => f.write_str("/new"),
            Self::Step(step) => write!(f, "/new/{}", word(&STEPS, *step)),
            Self::Bulk(None) => f.write_str("/bulk"),
            Self::Bulk(Some(file)) => write!(f, "/bulk/{file}"),
            Self::One(id) => write!(f, "/{id}"),
            Self::Act(id, step) => write!(f, "/{id}/{}", word(&MANDATE_STEPS, *step)),
        }
    }
}

// Written by hand: the derived one would bring a route recogniser along.
impl Routable for Route {
    fn from_path(path: &str, _: &HashMap<&str, &str>) -> Option<Self> {
        Some(Self::parse(path))
    }

    fn to_path(&self) -> String {
        self.to_string()
    }

    fn routes() -> Vec<&'static str> {
        Vec::new()
    }

    fn not_found_route() -> Option<Self> {
        Some(Self::NotFound)
    }

    fn recognize(path: &str) -> Option<Self> {
        Some(Self::parse(path))
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
    let route = Route::parse(path);
    (clean && route.needs_session()).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_has_one_address() {
        for path in [
            "/",
            "/sign-in/code",
            "/sign-in/test-identity",
            "/enrolment",
            "/profiles",
            "/profiles/citizen",
            "/why/provider",
            "/why/known-to-inami",
            "/as/citizen/home",
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
            "/as/citizen/mandates/new/review",
            "/as/org-0436888493/mandates/bulk",
            "/as/org-0436888493/mandates/bulk/3",
            "/as/provider-physician/mandates/12",
            "/as/provider-physician/mandates/12/end",
            "/messages",
            "/accessibility",
            "/privacy",
            "/help",
        ] {
            let route = Route::parse(path);
            assert_ne!(route, Route::NotFound, "{path}");
            assert_eq!(route.to_string(), path);
        }
    }

    #[test]
    fn knows_no_other_address() {
        for path in [
            "/x",
            "/why/me",
            "/as/king/search",
            "/as/mandatary/files/x",
            "/as/org-1/search",
            "/as/citizen/mandates/new/other",
            "/as/citizen/mandates/x",
            "/as/citizen/mandates/7/sign",
        ] {
            assert_eq!(Route::parse(path), Route::NotFound, "{path}");
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

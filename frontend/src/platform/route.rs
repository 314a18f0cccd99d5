//! Addresses of pages, and how to go to them. The acting profile stands in the address and nowhere
//! else.

use std::fmt;

use shared::policy::Profile;
use yew::prelude::*;
use yew_router::AnyRoute;
use yew_router::prelude::*;

/// The address of a page: written and read by the routes of the capability that has the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Address(AttrValue);

impl Address {
    /// A path as it stands.
    pub fn new(path: impl Into<AttrValue>) -> Self {
        Self(path.into())
    }

    /// A page under a profile.
    pub fn under(profile: Profile, rest: impl fmt::Display) -> Self {
        Self::new(format!("/as/{profile}{rest}"))
    }

    /// The same page under another profile; itself where it stands under none.
    pub fn under_other(&self, profile: Profile) -> Self {
        match self.segments().as_slice() {
            ["as", _, rest @ ..] => Self::new(format!("/as/{profile}/{}", rest.join("/"))),
            _ => self.clone(),
        }
    }

    /// The same page, with what follows the path: `?next=…`.
    pub fn with_query(&self, query: impl fmt::Display) -> Self {
        Self::new(format!("{self}{query}"))
    }

    /// What the path consists of.
    pub fn segments(&self) -> Vec<&str> {
        let segments = self.0.split('/');
        segments.filter(|segment| !segment.is_empty()).collect()
    }

    /// As whom one acts on the page.
    pub fn profile(&self) -> Option<Profile> {
        match self.segments().as_slice() {
            ["as", profile, ..] => profile.parse().ok(),
            _ => None,
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a word of an address stands for.
pub fn named<T: Copy>(words: &[(T, &str)], code: &str) -> Option<T> {
    let found = words.iter().find(|(_, word)| *word == code);
    found.map(|(step, _)| *step)
}

/// The word of an address.
pub fn word<T: PartialEq>(words: &[(T, &'static str)], step: T) -> &'static str {
    let found = words.iter().find(|(known, _)| *known == step);
    found.map_or("", |(_, word)| word)
}

/// Properties of [`Router`].
#[derive(Properties, PartialEq)]
pub struct RouterProps {
    /// All pages.
    pub children: Html,
}

/// Knows the address of the page that is shown.
#[component]
pub fn Router(props: &RouterProps) -> Html {
    html! { <BrowserRouter>{ props.children.clone() }</BrowserRouter> }
}

/// Goes from page to page.
#[derive(Clone)]
pub struct Go(Option<Navigator>);

impl Go {
    /// Goes to a page.
    pub fn to(&self, page: &Address) {
        if let Some(navigator) = &self.0 {
            navigator.push(&AnyRoute::new(page.to_string()));
        }
    }

    /// Goes to a page in place of the one that is shown: the way back leads past it.
    pub fn instead(&self, page: &Address) {
        if let Some(navigator) = &self.0 {
            navigator.replace(&AnyRoute::new(page.to_string()));
        }
    }
}

/// The way to other pages.
#[hook]
pub fn use_go() -> Go {
    Go(use_navigator())
}

/// The address of the page that is shown, without what follows the path.
#[hook]
pub fn use_address() -> Address {
    let location = use_location();
    Address::new(location.map_or_else(String::new, |at| at.path().to_owned()))
}

/// What follows the path in the address of the page that is shown: `?next=…`, or nothing.
#[hook]
pub fn use_query_string() -> String {
    use_location().map_or_else(String::new, |at| at.query_str().to_owned())
}

/// The fields of what follows a path, each found by its name.
pub fn fields_of(query: &str) -> impl Fn(&str) -> Option<String> + use<> {
    let fields = web_sys::UrlSearchParams::new_with_str(query).ok();
    move |name| fields.as_ref().and_then(|fields| fields.get(name))
}

/// The page that somebody wanted who has to sign in first, in the context of all pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted(pub Option<AttrValue>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stands_under_a_profile() {
        let page = Address::under(Profile::Citizen, "/mandates/7");
        assert_eq!(page.to_string(), "/as/citizen/mandates/7");
        assert_eq!(page.profile(), Some(Profile::Citizen));
        assert_eq!(
            page.under_other(Profile::Mandatary).to_string(),
            "/as/mandatary/mandates/7"
        );
        let page = Address::new("/messages");
        assert_eq!(page.profile(), None);
        assert_eq!(page.under_other(Profile::Mandatary), page);
    }
}

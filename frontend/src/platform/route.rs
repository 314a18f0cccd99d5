//! Addresses of pages, and how to go to them. The acting profile stands in the address and nowhere
//! else.

use std::fmt;

use gloo_events::EventListener;
use shared::policy::Profile;
use wasm_bindgen::JsValue;
use web_sys::{Event, History, UrlSearchParams};
use yew::prelude::*;

use super::browser;

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

    /// The same page, with fields that follow the path: `?next=…`.
    pub fn with_fields(&self, fields: &[(&str, String)]) -> Self {
        Self::new(format!("{self}{}", query(fields)))
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

/// Tells [`Router`] that the address has changed: the browser does so only where a person went back
/// or forth.
const MOVED: &str = "moved";

/// The address of the page that is shown, as the browser has it.
#[derive(Clone, PartialEq)]
struct Here {
    path: String,
    query: String,
}

impl Here {
    fn now() -> Self {
        let (path, query) = browser::location();
        Self { path, query }
    }
}

#[derive(Properties, PartialEq)]
pub struct RouterProps {
    pub children: Html,
}

/// Knows the address of the page that is shown.
#[component]
pub fn Router(props: &RouterProps) -> Html {
    let here = use_state_eq(Here::now);
    let set = here.setter();
    use_effect_with((), move |()| {
        let listen = |window: web_sys::Window| {
            ["popstate", MOVED].map(|event| {
                let set = set.clone();
                EventListener::new(&window, event, move |_| set.set(Here::now()))
            })
        };
        let listeners = browser::window().map(listen);
        move || drop(listeners)
    });
    html! {
        <ContextProvider<Here> context={(*here).clone()}>{ props.children.clone() }</ContextProvider<Here>>
    }
}

/// Goes from page to page.
#[derive(Clone)]
pub struct Go;

impl Go {
    /// Goes to a page.
    pub fn to(&self, page: &Address) {
        moved(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&page.0)));
    }

    /// Goes to a page in place of the one that is shown: the way back leads past it.
    pub fn instead(&self, page: &Address) {
        moved(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&page.0)));
    }
}

/// Changes the address, and tells the router. A browser that refuses stays where it is.
fn moved(change: impl FnOnce(&History) -> Result<(), JsValue>) {
    let Some(window) = browser::window() else {
        return;
    };
    let changed = window.history().and_then(|history| change(&history));
    if let (Ok(()), Ok(event)) = (changed, Event::new(MOVED)) {
        let _ = window.dispatch_event(&event);
    }
}

/// The way to other pages.
#[hook]
pub fn use_go() -> Go {
    Go
}

/// The address of the page that is shown, without what follows the path.
#[hook]
pub fn use_address() -> Address {
    let here = use_context::<Here>();
    Address::new(here.map_or_else(String::new, |here| here.path))
}

/// What follows the path in the address of the page that is shown: `?next=…`, or nothing.
#[hook]
pub fn use_query_string() -> String {
    use_context::<Here>().map_or_else(String::new, |here| here.query)
}

/// Fields as they follow a path, written by the browser, `?` included; empty where there are none.
pub fn query(fields: &[(&str, String)]) -> String {
    match UrlSearchParams::new() {
        Ok(query) if !fields.is_empty() => {
            for (name, text) in fields {
                query.append(name, text);
            }
            format!("?{}", String::from(query.to_string()))
        }
        _ => String::new(),
    }
}

/// The fields of what follows a path, each found by its name.
pub fn fields_of(query: &str) -> impl Fn(&str) -> Option<String> + use<> {
    let fields = UrlSearchParams::new_with_str(query).ok();
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

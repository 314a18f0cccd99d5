//! The digital keys that can be used here.

use shared::sign_in::api::{Keys, ReadKeys};
use yew::prelude::*;

use crate::platform::api::{QueryHandle, use_query};

/// The digital keys of the installation, in the context of all pages.
#[derive(Clone, PartialEq)]
pub struct Installation(pub QueryHandle<Keys>);

#[derive(Properties, PartialEq)]
pub struct InstallationProps {
    pub children: Html,
}

/// Asks for the digital keys of the installation.
#[component]
pub fn InstallationProvider(props: &InstallationProps) -> Html {
    let query = use_query::<ReadKeys>((), ());
    html! {
        <ContextProvider<Installation> context={Installation(query)}>
            { props.children.clone() }
        </ContextProvider<Installation>>
    }
}

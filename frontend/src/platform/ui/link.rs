//! Links within the application.

use yew::prelude::*;
use yew_router::AnyRoute;
use yew_router::prelude::*;

use crate::routes::Route;

/// Properties of [`Link`].
#[derive(Properties, PartialEq)]
pub struct LinkProps {
    /// The page.
    pub to: Route,
    /// Classes of the link.
    #[prop_or_default]
    pub class: Classes,
    /// What of the address follows the path: `?next=…`.
    #[prop_or_default]
    pub query: Option<AttrValue>,
    /// The name for those who do not see where the link stands; its text otherwise.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Whether it leads to the page that is shown.
    #[prop_or_default]
    pub current: bool,
    /// Told before the page changes.
    #[prop_or_default]
    pub onclick: Option<Callback<()>>,
    /// What it says.
    pub children: Html,
}

/// A link to a page of the application, followed without loading it anew.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let navigator = use_navigator();
    let (to, before) = (props.to, props.onclick.clone());
    let query = props.query.clone().unwrap_or_default();
    let href = format!("{to}{query}");
    let onclick = {
        let href = href.clone();
        Callback::from(move |event: MouseEvent| {
            let other_tab =
                event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
            let Some(navigator) = navigator.as_ref().filter(|_| !other_tab) else {
                return;
            };
            event.prevent_default();
            if let Some(before) = &before {
                before.emit(());
            }
            navigator.push(&AnyRoute::new(href.clone()));
        })
    };
    let current = props.current.then_some("page");
    html! {
        <a class={props.class.clone()} {href} {onclick} aria-label={props.label.clone()} aria-current={current}>
            { props.children.clone() }
        </a>
    }
}

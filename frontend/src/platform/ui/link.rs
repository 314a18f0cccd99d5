//! Links within the application.

use yew::prelude::*;

use crate::platform::route::{Address, use_go};

#[derive(Properties, PartialEq)]
pub struct LinkProps {
    pub to: Address,
    #[prop_or_default]
    pub class: Classes,
    /// The name for those who do not see where the link stands; its text otherwise.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Whether it leads to the page that is shown.
    #[prop_or_default]
    pub current: bool,
    /// Told before the page changes.
    #[prop_or_default]
    pub onclick: Option<Callback<()>>,
    pub children: Html,
}

/// A link to a page of the application, followed without loading it anew.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let go = use_go();
    let href = props.to.to_string();
    let onclick = {
        let (to, before) = (props.to.clone(), props.onclick.clone());
        Callback::from(move |event: MouseEvent| {
            let other_tab =
                event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
            if other_tab {
                return;
            }
            event.prevent_default();
            if let Some(before) = &before {
                before.emit(());
            }
            go.to(&to);
        })
    };
    let current = props.current.then_some("page");
    html! {
        <a class={props.class.clone()} {href} {onclick} aria-label={props.label.clone()} aria-current={current}>
            { props.children.clone() }
        </a>
    }
}

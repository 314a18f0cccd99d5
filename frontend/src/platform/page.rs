//! What each page has: a title, a heading that takes the focus, a way back.

pub mod focus;

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::platform::browser::{self, document};
use crate::platform::route::Address;
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;

#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The heading, and the title of the window.
    pub title: AttrValue,
    /// Whether the content stands in one column, for questions; otherwise it takes the width.
    #[prop_or_default]
    pub narrow: bool,
    /// The page one comes back to, and what that link says.
    #[prop_or_default]
    pub back: Option<(Address, AttrValue)>,
    /// What stands beside the heading.
    #[prop_or_default]
    pub aside: Html,
    pub children: Html,
}

thread_local! {
    /// The address whose heading last had the focus; none before the first page.
    static SHOWN: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A page. It names the window after itself and, when one came here from another page, gives its
/// heading the focus, so that those who listen hear where they are.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let heading = use_node_ref();
    use_effect_with(props.title.clone(), |title| {
        if let Some(document) = document() {
            document.set_title(&format!("{title} – Mandatum"));
        }
    });
    {
        let heading = heading.clone();
        use_effect_with((), move |()| {
            let address = browser::address();
            let before = SHOWN.replace(Some(address.clone()));
            let moved = before.is_some_and(|before| before != address);
            let heading = heading
                .get()
                .and_then(|node| node.dyn_into::<HtmlElement>().ok());
            if let Some(heading) = heading.filter(|_| moved) {
                if let Some(window) = browser::window() {
                    window.scroll_to_with_x_and_y(0.0, 0.0);
                }
                // A heading that cannot be focused is still there to be read.
                let _ = heading.focus();
            }
        });
    }
    let back = props.back.clone().map(|(to, text)| {
        html! { <p class="back"><Link {to}><Picture icon={Icon::Back} />{ text }</Link></p> }
    });
    html! {
        <div class={classes!(props.narrow.then_some("question"))}>
            { back }
            <div class="heading">
                <h1 tabindex="-1" ref={heading}>{ &props.title }</h1>
                { props.aside.clone() }
            </div>
            { props.children.clone() }
        </div>
    }
}

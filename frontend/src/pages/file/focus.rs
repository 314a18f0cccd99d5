//! Where the focus goes when a part of a page takes the place of another.

use gloo_timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Gives an element the focus once it is drawn, after the page's heading has had its turn.
#[hook]
pub fn use_focus_once(place: NodeRef, wanted: bool) {
    use_effect_with((), move |()| {
        let later = wanted.then(|| {
            Timeout::new(0, move || {
                if let Some(place) = place.cast::<HtmlElement>() {
                    // What cannot have the focus is still there to be read.
                    let _ = place.focus();
                }
            })
        });
        move || drop(later)
    });
}

/// Properties of [`FocusedHeading`].
#[derive(Properties, PartialEq)]
pub struct FocusedHeadingProps {
    /// Its id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// What it says.
    pub children: Html,
}

/// The heading of a part that has just appeared.
#[component]
pub fn FocusedHeading(props: &FocusedHeadingProps) -> Html {
    let place = use_node_ref();
    use_focus_once(place.clone(), true);
    html! { <h2 id={props.id.clone()} tabindex="-1" ref={place}>{ props.children.clone() }</h2> }
}

/// Properties of [`FocusedButton`].
#[derive(Properties, PartialEq)]
pub struct FocusedButtonProps {
    /// Whether it comes back after the part that it led to.
    pub focused: bool,
    /// Told when it is pressed.
    pub onclick: Callback<MouseEvent>,
    /// What it says.
    pub children: Html,
}

/// The button that leads to a part, and takes the focus back from it.
#[component]
pub fn FocusedButton(props: &FocusedButtonProps) -> Html {
    let place = use_node_ref();
    use_focus_once(place.clone(), props.focused);
    html! {
        <button type="button" class="button" ref={place} onclick={props.onclick.clone()}>{ props.children.clone() }</button>
    }
}

//! Dialogs.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::platform::text::use_text;
use crate::platform::ui::icon::{Icon, Picture};

#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Tells the dialogs of a page apart.
    pub id: AttrValue,
    pub title: AttrValue,
    pub open: bool,
    /// Told that it was closed: by its button, or with Esc.
    pub onclose: Callback<()>,
    /// The content; drawn while it is open only.
    pub children: Html,
}

/// A native dialog: the page behind rests, Esc closes it, and the focus goes back to where it was.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let text = use_text();
    let place = use_node_ref();
    {
        let place = place.clone();
        use_effect_with(props.open, move |open| {
            let Some(dialog) = place.cast::<HtmlDialogElement>() else {
                return;
            };
            match (*open, dialog.open()) {
                // A dialog that cannot be shown modally is shown all the same.
                (true, false) if dialog.show_modal().is_err() => dialog.set_open(true),
                (false, true) => dialog.close(),
                _ => {}
            }
        });
    }
    let closed = props.onclose.reform(|_: Event| ());
    let close = props.onclose.reform(|_: MouseEvent| ());
    let title_id = format!("{}-title", props.id);
    let content = props.open.then(|| {
        html! {
            <>
                <div class="dialog-head">
                    <h2 id={title_id.clone()}>{ &props.title }</h2>
                    <button type="button" class="round" aria-label={text.frame.close} onclick={close}>
                        <Picture icon={Icon::Cross} />
                    </button>
                </div>
                { props.children.clone() }
            </>
        }
    });
    html! { <dialog ref={place} id={props.id.clone()} aria-labelledby={title_id} onclose={closed}>{ content }</dialog> }
}

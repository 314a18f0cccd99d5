//! An address that names no page.

use yew::prelude::*;

use crate::route::Route;
use crate::text::use_text;
use crate::ui::link::Link;
use crate::ui::page::Page;

/// An address that names no page.
#[component]
pub fn NotFoundPage() -> Html {
    let text = use_text();
    html! {
        <Page title={text.frame.not_found} narrow=true>
            <p>{ text.frame.not_found_body }</p>
            <p class="actions"><Link to={Route::Keys} class="button">{ text.frame.to_start }</Link></p>
        </Page>
    }
}

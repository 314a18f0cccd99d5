//! An address that names no page.

use yew::prelude::*;

use crate::platform::page::Page;
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;
use crate::sign_in::route::SignInRoute;

#[component]
pub fn NotFoundPage() -> Html {
    let text = use_text();
    html! {
        <Page title={text.frame.not_found} narrow=true>
            <p>{ text.frame.not_found_body }</p>
            <p class="actions"><Link to={SignInRoute::Keys.address()} class="button">{ text.frame.to_start }</Link></p>
        </Page>
    }
}

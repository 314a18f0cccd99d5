//! Instants on a page.

use shared::kernel::date::Instant;
use shared::kernel::words::instant;
use yew::prelude::*;

use crate::platform::clock;
use crate::platform::text::Text;

/// An instant in words, for people and for machines.
pub fn time(text: &Text, at: Instant) -> Html {
    let local = clock::local(at);
    html! { <time datetime={local.to_string()}>{ instant(text.language, local) }</time> }
}

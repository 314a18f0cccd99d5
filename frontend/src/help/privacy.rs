//! What is kept.

use yew::prelude::*;

use crate::help::prose::prose;
use crate::platform::text::use_text;

/// What is kept.
#[component]
pub fn PrivacyPage() -> Html {
    prose(&use_text().prose().privacy)
}

//! What is kept.

use yew::prelude::*;

use super::prose::prose;
use crate::text::use_text;

/// What is kept.
#[component]
pub fn PrivacyPage() -> Html {
    prose(&use_text().prose.privacy)
}

//! How accessible the pages are.

use yew::prelude::*;

use super::prose::prose;
use crate::text::use_text;

/// How accessible the pages are.
#[component]
pub fn AccessibilityPage() -> Html {
    prose(&use_text().prose.accessibility)
}

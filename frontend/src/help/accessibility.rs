//! How accessible the pages are.

use yew::prelude::*;

use crate::help::prose::prose;
use crate::platform::text::use_text;

/// How accessible the pages are.
#[component]
pub fn AccessibilityPage() -> Html {
    prose(&use_text().prose().accessibility)
}

//! Answers to frequent questions.

use yew::prelude::*;

use crate::help::prose::prose;
use crate::platform::text::use_text;

/// Answers to frequent questions.
#[component]
pub fn HelpPage() -> Html {
    prose(&use_text().prose().help)
}

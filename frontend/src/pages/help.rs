//! Answers to frequent questions.

use yew::prelude::*;

use super::prose::prose;
use crate::text::use_text;

/// Answers to frequent questions.
#[component]
pub fn HelpPage() -> Html {
    prose(&use_text().prose.help)
}

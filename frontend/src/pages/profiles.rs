//! Choosing as whom to act.

pub mod meaning;

use yew::prelude::*;

/// Choosing as whom to act.
#[component]
pub fn ProfilesPage() -> Html {
    Html::default()
}

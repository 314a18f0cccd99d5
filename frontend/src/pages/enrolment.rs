//! Setting up a key.

use yew::prelude::*;

/// Setting up a key.
#[component]
pub fn EnrolmentPage() -> Html {
    Html::default()
}

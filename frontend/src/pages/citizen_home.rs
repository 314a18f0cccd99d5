//! A citizen's home.

use yew::prelude::*;

/// A citizen's home.
#[component]
pub fn CitizenHomePage() -> Html {
    Html::default()
}

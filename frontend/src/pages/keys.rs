//! The digital keys.

use yew::prelude::*;

/// The digital keys.
#[component]
pub fn KeysPage() -> Html {
    Html::default()
}

//! Signing in for a test.

use yew::prelude::*;

/// Signing in for a test.
#[component]
pub fn SignInTestPage() -> Html {
    Html::default()
}

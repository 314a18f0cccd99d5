//! Signing in with a code.

use yew::prelude::*;

/// Signing in with a code.
#[component]
pub fn SignInCodePage() -> Html {
    Html::default()
}

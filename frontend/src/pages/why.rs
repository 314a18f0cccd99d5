//! Why a profile is missing.

use yew::prelude::*;

/// Properties of [`WhyPage`].
#[derive(Properties, PartialEq)]
pub struct WhyPageProps {
    /// Which question.
    pub page: crate::route::WhyPage,
}

/// Why a profile is missing.
#[component]
pub fn WhyPage(_props: &WhyPageProps) -> Html {
    Html::default()
}

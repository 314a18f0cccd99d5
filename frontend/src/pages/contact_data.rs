//! Contact data.

use shared::id::ProviderId;
use shared::profile::Profile;
use yew::prelude::*;

/// Properties of [`ContactDataPage`].
#[derive(Properties, PartialEq)]
pub struct ContactDataPageProps {
    /// As which profile.
    pub profile: Profile,
    /// Whose file.
    pub provider: ProviderId,
}

/// Contact data.
#[component]
pub fn ContactDataPage(_props: &ContactDataPageProps) -> Html {
    Html::default()
}

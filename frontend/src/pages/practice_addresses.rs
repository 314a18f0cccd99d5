//! Practice addresses.

use shared::id::ProviderId;
use shared::profile::Profile;
use yew::prelude::*;

/// Properties of [`PracticeAddressesPage`].
#[derive(Properties, PartialEq)]
pub struct PracticeAddressesPageProps {
    /// As which profile.
    pub profile: Profile,
    /// Whose file.
    pub provider: ProviderId,
    /// Which page.
    pub page: crate::route::PracticePage,
}

/// Practice addresses.
#[component]
pub fn PracticeAddressesPage(_props: &PracticeAddressesPageProps) -> Html {
    Html::default()
}

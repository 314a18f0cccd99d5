//! Who acted.

use shared::id::ProviderId;
use shared::profile::Profile;
use yew::prelude::*;

/// Properties of [`ActsPage`].
#[derive(Properties, PartialEq)]
pub struct ActsPageProps {
    /// As which profile.
    pub profile: Profile,
    /// Whose file.
    pub provider: ProviderId,
}

/// Who acted.
#[component]
pub fn ActsPage(_props: &ActsPageProps) -> Html {
    Html::default()
}

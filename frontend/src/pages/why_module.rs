//! Why a module is closed.

use shared::id::ProviderId;
use shared::profile::Profile;
use yew::prelude::*;

/// Properties of [`WhyModulePage`].
#[derive(Properties, PartialEq)]
pub struct WhyModulePageProps {
    /// As which profile.
    pub profile: Profile,
    /// Whose file.
    pub provider: ProviderId,
    /// The module.
    pub module: shared::provider::Module,
}

/// Why a module is closed.
#[component]
pub fn WhyModulePage(_props: &WhyModulePageProps) -> Html {
    Html::default()
}

//! A page that the profile does not open.

use shared::kernel::id::ProviderId;
use shared::policy::{Chain, Fact, Profile};
use shared::profiles::api::ReadProfilesForFile;
use yew::prelude::*;

use crate::platform::api::{Failure, Query, use_query};
use crate::platform::page::Page;
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::Loading;
use crate::policy::chain::ChainView;
use crate::profiles::wrong_profile::WrongProfile;
use crate::routes::{FilePage, Route};
use crate::search::page::no_mandate;

/// Offers the profile that does open the page. Where there is none, and the server gave the facts,
/// they are shown.
pub fn refused(route: Route, failure: &Failure) -> Html {
    match (route, failure.chain()) {
        (Route::Search(profile), Some(chain)) if lacks_mandate(&chain) => {
            html! { <NobodyToFind {profile} /> }
        }
        (Route::File(profile, provider, page), Some(chain)) => {
            html! { <Explained {profile} {provider} {page} {chain} /> }
        }
        (Route::File(profile, provider, page), None) => {
            html! { <WrongProfile {profile} file={(provider, page)} /> }
        }
        (route, _) => {
            let profile = route.profile().unwrap_or(Profile::Citizen);
            html! { <WrongProfile {profile} /> }
        }
    }
}

/// Whether a refusal says no more than that there is no mandate in force.
fn lacks_mandate(chain: &Chain) -> bool {
    chain.missing().is_some_and(|link| {
        matches!(
            link.fact,
            Fact::MandateStarted | Fact::MandateSigned | Fact::MandateInForce
        )
    })
}

/// Properties of [`NobodyToFind`].
#[derive(Properties, PartialEq)]
struct NobodyToFindProps {
    profile: Profile,
}

/// The search of a profile without a mandate.
#[component]
fn NobodyToFind(props: &NobodyToFindProps) -> Html {
    let text = use_text();
    html! { <Page title={text.search().title}>{ no_mandate(text, props.profile) }</Page> }
}

#[derive(Properties, PartialEq)]
struct ExplainedProps {
    profile: Profile,
    provider: ProviderId,
    page: FilePage,
    chain: Chain,
}

#[component]
fn Explained(props: &ExplainedProps) -> Html {
    let text = use_text();
    let query = use_query::<ReadProfilesForFile>((props.provider,), ());
    match &*query.state {
        Query::Loading => return html! { <Loading /> },
        Query::Ready(options) if options.iter().any(|option| option.profile != props.profile) => {
            return html! { <WrongProfile profile={props.profile} file={(props.provider, props.page)} /> };
        }
        Query::Ready(_) | Query::Failed(_) => {}
    }
    html! {
        <Page title={text.failures.refused.title} narrow=true>
            <ChainView chain={props.chain.clone()} />
            <p class="actions"><Link to={Route::Profiles} class="button quiet">{ text.why().to_profiles }</Link></p>
        </Page>
    }
}

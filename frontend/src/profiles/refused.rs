//! A page that the profile does not open.

use shared::kernel::id::ProviderId;
use shared::policy::Chain;
use shared::profiles::api::ReadProfilesForFile;
use yew::prelude::*;

use crate::files::route::FileRoute;
use crate::mandates::route::MandateRoute;
use crate::platform::api::{Failure, Query, use_query};
use crate::platform::page::Page;
use crate::platform::route::Address;
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::Loading;
use crate::policy::groups::Facts;
use crate::profiles::nearest::NearestOfFile;
use crate::profiles::route::ProfilesRoute;
use crate::profiles::wrong_profile::WrongProfile;

#[derive(Properties, PartialEq)]
pub struct RefusedProps {
    pub page: Address,
    /// Why it does not open.
    pub failure: Option<Failure>,
}

/// Offers the profile that does open the page. Where there is none, or the page is of the profile
/// itself, and the server gave the facts, they are shown.
#[component]
pub fn Refused(props: &RefusedProps) -> Html {
    let page = props.page.clone();
    let provider = FileRoute::parse(&page).map(|(_, provider, _)| provider);
    let chain = props.failure.as_ref().and_then(Failure::chain);
    match (provider, chain) {
        (Some(provider), Some(chain)) => html! { <Explained {page} {provider} {chain} /> },
        (None, Some(chain)) => html! { <OfProfile {page} {chain} /> },
        (_, None) => html! { <WrongProfile {page} {provider} /> },
    }
}

#[derive(Properties, PartialEq)]
struct OfProfileProps {
    page: Address,
    chain: Chain,
}

/// What the profile lacks for a page of its own, and the way to what it does open.
#[component]
fn OfProfile(props: &OfProfileProps) -> Html {
    let text = use_text();
    let mandates = props.page.profile().map(|profile| {
        let to = MandateRoute::List.under(profile);
        html! { <Link {to} class="button">{ text.links().mandates }</Link> }
    });
    html! {
        <Page title={text.failures.refused.title} narrow=true>
            <Facts chain={props.chain.clone()} />
            <p class="actions">
                { mandates }
                <Link to={ProfilesRoute::Choice.address()} class="button quiet">{ text.why().to_profiles }</Link>
            </p>
        </Page>
    }
}

#[derive(Properties, PartialEq)]
struct ExplainedProps {
    page: Address,
    provider: ProviderId,
    chain: Chain,
}

#[component]
fn Explained(props: &ExplainedProps) -> Html {
    let text = use_text();
    let query = use_query::<ReadProfilesForFile>((props.provider,), ());
    match &*query.state {
        Query::Loading => return html! { <Loading /> },
        Query::Ready(options)
            if options
                .iter()
                .any(|option| Some(option.profile) != props.page.profile()) =>
        {
            return html! { <WrongProfile page={props.page.clone()} provider={props.provider} /> };
        }
        Query::Ready(_) | Query::Failed(_) => {}
    }
    let nearest = props.page.profile().map(|profile| {
        html! { <NearestOfFile {profile} provider={props.provider} /> }
    });
    html! {
        <Page title={text.failures.refused.title} narrow=true>
            { nearest }
            <Facts chain={props.chain.clone()} />
            <p class="actions"><Link to={ProfilesRoute::Choice.address()} class="button quiet">{ text.why().to_profiles }</Link></p>
        </Page>
    }
}

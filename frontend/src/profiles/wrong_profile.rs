//! A page that was opened under a profile which does not open it.

use shared::kernel::id::ProviderId;
use shared::policy::Profile;
use shared::profiles::api::{ProfileOption, ReadProfilesForFile};
use yew::prelude::*;

use crate::platform::api::{Failure, Query, use_query};
use crate::platform::page::Page;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};
use crate::policy::chain::ChainView;
use crate::profiles::switcher::{profile_icon, profile_name, use_profiles};
use crate::routes::{FilePage, Route};

/// Properties of [`WrongProfile`].
#[derive(Properties, PartialEq)]
pub struct WrongProfileProps {
    /// Why the page does not open, where there is more to say than that.
    #[prop_or_default]
    pub failure: Option<Failure>,
    /// The profile of the address.
    pub profile: Profile,
    /// Whose file and which page of it, if it is one of a file.
    #[prop_or_default]
    pub file: Option<(ProviderId, FilePage)>,
}

/// Says why the page does not open, and offers the profiles that do open it.
#[component]
pub fn WrongProfile(props: &WrongProfileProps) -> Html {
    let (failure, profile) = (props.failure.clone(), props.profile);
    match props.file {
        Some((provider, page)) => html! { <OfFile {failure} {profile} {provider} {page} /> },
        None => html! { <OfSearch {failure} {profile} /> },
    }
}

/// Properties of [`OfFile`].
#[derive(Properties, PartialEq)]
struct OfFileProps {
    failure: Option<Failure>,
    profile: Profile,
    provider: ProviderId,
    page: FilePage,
}

#[component]
fn OfFile(props: &OfFileProps) -> Html {
    let query = use_query::<ReadProfilesForFile>((props.provider,), ());
    let routes = match &*query.state {
        Query::Loading => return html! { <Loading /> },
        // What opens the file elsewhere is unknown; why it does not open here is told all the same.
        Query::Failed(_) => Vec::new(),
        Query::Ready(options) => {
            let others = options
                .iter()
                .filter(|option| option.profile != props.profile);
            let route = |profile| Route::File(profile, props.provider, props.page);
            others
                .map(|option| (option.clone(), route(option.profile)))
                .collect()
        }
    };
    html! { <Offer failure={props.failure.clone()} {routes} /> }
}

/// Properties of [`OfSearch`].
#[derive(Properties, PartialEq)]
struct OfSearchProps {
    failure: Option<Failure>,
    profile: Profile,
}

/// Only holders of mandates search.
#[component]
fn OfSearch(props: &OfSearchProps) -> Html {
    let holders = use_profiles().options().into_iter().filter(|option| {
        option.profile != props.profile
            && matches!(
                option.profile,
                Profile::Mandatary | Profile::Organisation(_)
            )
    });
    let route = |option: ProfileOption| (option.clone(), Route::Search(option.profile));
    let routes: Vec<_> = holders.map(route).collect();
    html! { <Offer failure={props.failure.clone()} {routes} /> }
}

/// Properties of [`Offer`].
#[derive(Properties, PartialEq)]
struct OfferProps {
    failure: Option<Failure>,
    routes: Vec<(ProfileOption, Route)>,
}

#[component]
fn Offer(props: &OfferProps) -> Html {
    let text = use_text();
    let chain = props.failure.as_ref().and_then(Failure::chain);
    let why = chain.map(|chain| html! { <ChainView {chain} /> });
    let found = !props.routes.is_empty();
    let title = match (found, why.is_some()) {
        (true, _) => text.frame.wrong_profile,
        (false, true) => text.failures.refused.title,
        (false, false) => text.failures.not_found.title,
    };
    let offer = match (found, why.is_some()) {
        (true, _) => html! {
            <>
                <p>{ text.frame.wrong_profile_body }</p>
                <ul class="choices">{ for props.routes.iter().map(|(option, to)| choice(text, option, *to)) }</ul>
            </>
        },
        (false, true) => Html::default(),
        (false, false) => html! {
            <Notice tone={Tone::Warn}><p>{ text.frame.no_profile }</p></Notice>
        },
    };
    html! {
        <Page {title} narrow=true>
            { offer }
            { why }
            <p class="actions"><Link to={Route::Profiles} class="button quiet">{ text.why().to_profiles }</Link></p>
        </Page>
    }
}

fn choice(text: &'static Text, option: &ProfileOption, to: Route) -> Html {
    html! {
        <li>
            <Link {to} class="card">
                <span class="sign"><Picture icon={profile_icon(option.profile)} /></span>
                <b>{ profile_name(text, option) }</b>
                <Picture icon={Icon::Arrow} class="onward" />
            </Link>
        </li>
    }
}

//! A page that was opened under a profile which does not open it.

use shared::kernel::id::ProviderId;
use shared::policy::Profile;
use shared::profiles::api::{ProfileOption, ReadProfilesForFile};
use yew::prelude::*;

use crate::platform::api::{Query, use_query};
use crate::platform::page::Page;
use crate::platform::route::Address;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};
use crate::profiles::route::ProfilesRoute;
use crate::profiles::switcher::{profile_icon, profile_name, use_profiles};
use crate::search::route::SearchRoute;

#[derive(Properties, PartialEq)]
pub struct WrongProfileProps {
    pub page: Address,
    /// Whose file it is of, if it is one of a file.
    pub provider: Option<ProviderId>,
}

/// Says that the page does not open, and offers the profiles that do open it.
#[component]
pub fn WrongProfile(props: &WrongProfileProps) -> Html {
    let page = props.page.clone();
    match props.provider {
        Some(provider) => html! { <OfFile {page} {provider} /> },
        None => html! { <OfSearch {page} /> },
    }
}

#[derive(Properties, PartialEq)]
struct OfFileProps {
    page: Address,
    provider: ProviderId,
}

#[component]
fn OfFile(props: &OfFileProps) -> Html {
    let query = use_query::<ReadProfilesForFile>((props.provider,), ());
    let pages = match &*query.state {
        Query::Loading => return html! { <Loading /> },
        // What opens the file elsewhere is unknown; that it does not open here is told all the same.
        Query::Failed(_) => Vec::new(),
        Query::Ready(options) => {
            let others = options
                .iter()
                .filter(|option| Some(option.profile) != props.page.profile());
            others
                .map(|option| (option.clone(), props.page.under_other(option.profile)))
                .collect()
        }
    };
    html! { <Offer {pages} /> }
}

#[derive(Properties, PartialEq)]
struct OfSearchProps {
    page: Address,
}

/// Only holders of mandates search.
#[component]
fn OfSearch(props: &OfSearchProps) -> Html {
    let holders = use_profiles().options().into_iter().filter(|option| {
        Some(option.profile) != props.page.profile()
            && matches!(
                option.profile,
                Profile::Mandatary | Profile::Organisation(_)
            )
    });
    let page = |option: ProfileOption| (option.clone(), SearchRoute.under(option.profile));
    let pages: Vec<_> = holders.map(page).collect();
    html! { <Offer {pages} /> }
}

#[derive(Properties, PartialEq)]
struct OfferProps {
    pages: Vec<(ProfileOption, Address)>,
}

#[component]
fn Offer(props: &OfferProps) -> Html {
    let text = use_text();
    let (title, offer) = match props.pages.is_empty() {
        false => (
            text.banner().wrong_profile,
            html! {
                <>
                    <p>{ text.banner().wrong_profile_body }</p>
                    <ul class="choices">{ for props.pages.iter().map(|(option, to)| choice(text, option, to)) }</ul>
                </>
            },
        ),
        true => (
            text.failures.not_found.title,
            html! { <Notice tone={Tone::Warn}><p>{ text.banner().no_profile }</p></Notice> },
        ),
    };
    html! {
        <Page {title} narrow=true>
            { offer }
            <p class="actions"><Link to={ProfilesRoute::Choice.address()} class="button quiet">{ text.why().to_profiles }</Link></p>
        </Page>
    }
}

fn choice(text: &'static Text, option: &ProfileOption, to: &Address) -> Html {
    html! {
        <li>
            <Link to={to.clone()} class="card">
                <span class="sign"><Picture icon={profile_icon(option.profile)} /></span>
                <b>{ profile_name(text, option) }</b>
                <Picture icon={Icon::Arrow} class="onward" />
            </Link>
        </li>
    }
}

//! What an organisation lets a person into.

use shared::organisations::Wanted;
use shared::policy::{ProblemKind, Profile};
use shared::profiles::api::{ApplicationState, Applications, ReadApplications};
use yew::prelude::*;

use crate::mandates::route::MandateRoute;
use crate::platform::api::{Query, use_query};
use crate::platform::page::Page;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading};
use crate::policy::groups::{facts, facts_of};
use crate::profiles::route::{ProfilesRoute, WhyRoute};
use crate::search::route::SearchRoute;

#[derive(Properties, PartialEq)]
pub struct ApplicationsPageProps {
    /// The organisation's profile.
    pub profile: Profile,
}

/// The applications that are open to the person: those whose pages are not here are named, and lead
/// nowhere.
#[component]
pub fn ApplicationsPage(props: &ApplicationsPageProps) -> Html {
    let text = use_text();
    let words = text.applications();
    let query = use_query::<ReadApplications>((props.profile,), ());
    let content = match &*query.state {
        Query::Loading => html! { <Loading /> },
        Query::Failed(failure) => html! {
            <>
                <Failed failure={failure.clone()} retry={query.reload.clone()} />
                if failure.kind() == Some(ProblemKind::Refused) {
                    { facts_of(failure, WhyRoute::Organisation.address()) }
                }
            </>
        },
        Query::Ready(found) => list(text, props.profile, found),
    };
    let back = (
        ProfilesRoute::Choice.address(),
        AttrValue::from(text.why().to_profiles),
    );
    html! { <Page title={words.title} narrow=true {back}>{ content }</Page> }
}

fn list(text: &'static Text, profile: Profile, found: &Applications) -> Html {
    let words = text.applications();
    let is_open = |state: &ApplicationState| state.closed.is_none();
    let lead = match found.applications.iter().any(is_open) {
        true => (words.open)(&found.organisation.name),
        false => (words.none)(&found.organisation.name),
    };
    let items = found.applications.iter().map(|state| {
        html! {
            <li class="entry card">
                <h2>{ (text.organisations().application)(state.application) }</h2>
                { one(text, profile, state) }
            </li>
        }
    });
    html! { <><p>{ lead }</p><ul class="entries">{ for items }</ul></> }
}

/// Where an application leads, or why it does not.
fn one(text: &'static Text, profile: Profile, state: &ApplicationState) -> Html {
    let words = text.applications();
    match &state.closed {
        Some(chain) => html! {
            <>
                <p>{ words.closed }</p>
                <details>
                    <summary>{ text.frame.why }</summary>
                    { facts(chain.clone(), html! { { words.files_lead } }) }
                </details>
            </>
        },
        None if state.application == Wanted::FILES.application => html! {
            <p class="actions">
                <Link to={SearchRoute.under(profile)}>{ words.to_search }</Link>
                <Link to={MandateRoute::List.under(profile)}>{ text.links().mandates }</Link>
            </p>
        },
        None => html! { <p><Picture icon={Icon::Tick} />{ " " }{ words.to_come }</p> },
    }
}

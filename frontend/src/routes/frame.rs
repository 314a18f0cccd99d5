//! What stands around every page of somebody who is signed in.

use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::route::MandateRoute;
use crate::messages::route::MessagesRoute;
use crate::messages::unread::use_unread;
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;

use crate::platform::group::{Shown, groups};
use crate::platform::live::{Events, Topic};
use crate::profiles::banner::Banner;
use crate::profiles::switcher::ProfilesProvider;
use crate::sign_in::session::idle::IdleWarning;
use crate::{mandates, messages};

/// What the pages are told of while they are open.
const TOPICS: &[Topic] = &[mandates::TOPIC, messages::TOPIC];

groups! {
    /// The banner, the profiles, what changes meanwhile.
    FRAME: frame in frame by draw;
}

fn draw(shown: &Shown) -> Html {
    let profile = shown.page.profile();
    html! {
        <>
            <IdleWarning />
            <Events topics={TOPICS} />
            <ProfilesProvider>
                <Banner {profile} links={html! { <Links {profile} /> }} />
                { shown.inside.clone() }
            </ProfilesProvider>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct LinksProps {
    profile: Option<Profile>,
}

/// To the mandates of the profile, and to what the person was told.
#[component]
fn Links(props: &LinksProps) -> Html {
    let text = use_text();
    let unread = use_unread();
    let mandates = props.profile.map(|profile| {
        let to = MandateRoute::List.under(profile);
        html! { <Link {to}>{ text.links().mandates }</Link> }
    });
    html! {
        <nav class="links" aria-label={text.links().nav}>
            { mandates }
            <Link to={MessagesRoute.address()}>
                { text.links().messages }
                if unread > 0 {
                    <span class="count" aria-hidden="true">{ unread }</span>
                    <span class="hidden">{ format!(" ({})", (text.links().unread)(unread)) }</span>
                }
            </Link>
        </nav>
    }
}

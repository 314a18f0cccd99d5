//! What stands around every page of somebody who is signed in.

use yew::prelude::*;

use crate::platform::group::{Shown, groups};
use crate::platform::live::{Events, Topic};
use crate::platform::session::idle::IdleWarning;
use crate::profiles::banner::Banner;
use crate::profiles::switcher::ProfilesProvider;
use crate::{mandates, messages};

/// What the pages are told of while they are open.
const TOPICS: [Topic; 2] = [mandates::TOPIC, messages::TOPIC];

groups! {
    /// The banner, the profiles, what changes meanwhile.
    FRAME: frame in frame by draw;
}

fn draw(shown: &Shown) -> Html {
    html! {
        <>
            <IdleWarning />
            <Events topics={&TOPICS} />
            <ProfilesProvider>
                <Banner profile={shown.page.profile()} />
                { shown.inside.clone() }
            </ProfilesProvider>
        </>
    }
}

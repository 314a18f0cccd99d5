//! What stands around every page of somebody who is signed in.

use shared::policy::Profile;
use shared::profiles::api::Landing;
use yew::prelude::*;

use crate::mandates::route::MandateRoute;
use crate::messages::route::MessagesRoute;
use crate::messages::unread::use_unread;
use crate::platform::route::{Address, use_address};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;

use crate::platform::group::{Shown, groups};
use crate::platform::live::{Events, Topic};
use crate::profiles::banner::Banner;
use crate::profiles::switcher::{ProfilesProvider, landing_route, use_profiles};
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
            <ProfilesProvider changes={mandates::TOPIC}>
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

/// To the first page of the profile, to its mandates, and to what the person was told: the same on
/// every page.
#[component]
fn Links(props: &LinksProps) -> Html {
    let text = use_text();
    let unread = use_unread();
    let here = use_address();
    let profiles = use_profiles();
    let link = |to: Address, words: &'static str| {
        let current = to == here;
        html! { <Link {to} {current}>{ words }</Link> }
    };
    let own = props.profile.map(|profile| {
        let options = profiles.options();
        let option = options.iter().find(|option| option.profile == profile);
        let home = option.and_then(|option| {
            let words = home_words(text, option.landing)?;
            Some(link(landing_route(profile, option.landing), words))
        });
        let mandates = link(MandateRoute::List.under(profile), text.links().mandates);
        html! { <>{ for home }{ mandates }</> }
    });
    let messages = MessagesRoute(props.profile).address();
    let current = messages == here;
    html! {
        <nav class="links" aria-label={text.links().nav}>
            { own }
            <Link to={messages} {current}>
                { text.links().messages }
                if unread > 0 {
                    <span class="count" aria-hidden="true">{ unread }</span>
                    <span class="hidden">{ format!(" ({})", (text.links().unread)(unread)) }</span>
                }
            </Link>
        </nav>
    }
}

/// What the first page of a profile is called among the links; none where it is among them anyway.
fn home_words(text: &Text, landing: Landing) -> Option<&'static str> {
    match landing {
        Landing::File(_) => Some(text.links().own_file),
        Landing::Search => Some(text.links().search),
        Landing::CitizenHome => Some(text.links().home),
        Landing::Applications => Some(text.links().applications),
        Landing::Mandates => None,
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::id::ProviderId;
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn the_first_page_of_each_profile_is_among_the_links() {
        let text = Text::of(Language::Fr);
        let words = |landing| home_words(text, landing);
        assert_eq!(words(Landing::File(ProviderId(7))), Some("Mon dossier"));
        assert_eq!(words(Landing::Search), Some("Recherche"));
        for text in Language::ALL.map(Text::of) {
            let all = [
                Landing::File(ProviderId(7)),
                Landing::Search,
                Landing::CitizenHome,
                Landing::Applications,
            ];
            let mut words: Vec<_> = all
                .iter()
                .filter_map(|one| home_words(text, *one))
                .collect();
            words.extend([text.links().mandates, text.links().messages]);
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), 6, "{words:?}");
        }
    }
}

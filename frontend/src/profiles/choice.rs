//! « Je souhaite me connecter en tant que ».

mod form;

use shared::policy::Profile;
use shared::profiles::api::ProfileOption;
use yew::prelude::*;

use self::form::ProfileForm;
use crate::platform::api::Query;
use crate::platform::page::Page;
use crate::platform::route::use_go;
use crate::platform::text::use_text;
use crate::platform::ui::notice::{Failed, Loading};
use crate::profiles::route::ProfilesRoute;
use crate::profiles::switcher::{QuickList, landing_route, use_enter, use_profiles};

/// How many of the last used profiles are offered at once, besides the favourites.
const LAST_USED: usize = 3;

/// The choice of the profile: the favourites and the last used at once, and all of them as the
/// manual asks for them.
#[component]
pub fn ProfilesPage() -> Html {
    let text = use_text();
    let profiles = use_profiles();
    let enter = use_enter();
    let Some(query) = profiles.query() else {
        return Html::default();
    };
    let content = match &*query.state {
        Query::Loading => html! { <Loading /> },
        Query::Failed(failure) => {
            html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> }
        }
        Query::Ready(profiles) => {
            let quick = quick(&profiles.options);
            let quick = (!quick.is_empty()).then(|| {
                html! {
                    <section>
                        <h2>{ text.profiles().quick }</h2>
                        <QuickList options={quick} onchoose={enter} />
                    </section>
                }
            });
            html! { <>{ quick }<ProfileForm options={profiles.options.clone()} /></> }
        }
    };
    html! { <Page title={text.profiles().title} narrow=true>{ content }</Page> }
}

/// What follows on signing in: the first page of the only profile, where nothing has to be chosen,
/// or else the choice.
#[component]
pub fn OnwardPage() -> Html {
    let go = use_go();
    let profiles = use_profiles();
    let state = profiles.query().map(|query| query.state.clone());
    use_effect_with(state, move |state| {
        let only = match state.as_deref() {
            None | Some(Query::Loading) => return,
            Some(Query::Ready(profiles)) => only(&profiles.options),
            Some(Query::Failed(_)) => None,
        };
        let first = only.map(|option| landing_route(option.profile, option.landing));
        go.instead(&first.unwrap_or_else(|| ProfilesRoute::Choice.address()));
    });
    html! { <Loading /> }
}

/// The profile of somebody who has no other and has used it: at first they are shown the choice, and
/// why there is no more to it.
fn only(options: &[ProfileOption]) -> Option<ProfileOption> {
    let is_other = |option: &ProfileOption| {
        matches!(
            option.profile,
            Profile::Provider(_) | Profile::Organisation(_)
        )
    };
    match citizen_meaning(options) {
        Some(CitizenMeaning::One(option)) if !options.iter().any(is_other) => {
            Some(option).filter(|option| option.last_used.is_some())
        }
        _ => None,
    }
}

/// The profiles to go on with at once: all favourites, then the last used. Their order is kept.
fn quick(options: &[ProfileOption]) -> Vec<ProfileOption> {
    let favourites = options.iter().filter(|option| option.favourite);
    let used = options
        .iter()
        .filter(|option| !option.favourite && option.last_used.is_some());
    favourites.chain(used.take(LAST_USED)).cloned().collect()
}

/// What « Citoyen » without an organisation means for a person.
#[derive(Clone, Debug, PartialEq)]
pub enum CitizenMeaning {
    /// One thing: this profile.
    One(ProfileOption),
    /// Two, of which one has to be chosen.
    Two {
        /// Holder of mandates.
        mandatary: ProfileOption,
        /// Known to INAMI without being a provider.
        citizen: ProfileOption,
    },
}

/// A holder of mandates is led to the search; one whom INAMI knows in an administrative role, and
/// anybody else, to their home; and one who is both is asked (source: FAQ, *Si vous avez différents
/// profils*).
pub fn citizen_meaning(options: &[ProfileOption]) -> Option<CitizenMeaning> {
    let find = |profile| {
        options
            .iter()
            .find(|option| option.profile == profile)
            .cloned()
    };
    match (find(Profile::Mandatary), find(Profile::Citizen)) {
        (Some(mandatary), Some(citizen)) if citizen.is_known_to_inami => {
            Some(CitizenMeaning::Two { mandatary, citizen })
        }
        (Some(option), _) | (None, Some(option)) => Some(CitizenMeaning::One(option)),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Instant;
    use shared::profiles::api::Landing;

    use super::*;

    fn option(profile: Profile) -> ProfileOption {
        ProfileOption {
            profile,
            organisation: None,
            capacity: None,
            applications: vec![],
            is_known_to_inami: false,
            landing: Landing::CitizenHome,
            last_used: None,
            favourite: false,
        }
    }

    #[test]
    fn asks_only_where_the_citizen_has_two_meanings() {
        let (mandatary, citizen) = (option(Profile::Mandatary), option(Profile::Citizen));
        let known = ProfileOption {
            is_known_to_inami: true,
            ..citizen.clone()
        };
        assert_eq!(citizen_meaning(&[]), None);
        for (options, expected) in [
            (vec![citizen.clone()], CitizenMeaning::One(citizen.clone())),
            (vec![known.clone()], CitizenMeaning::One(known.clone())),
            (
                vec![citizen, mandatary.clone()],
                CitizenMeaning::One(mandatary.clone()),
            ),
            (
                vec![known.clone(), mandatary.clone()],
                CitizenMeaning::Two {
                    mandatary,
                    citizen: known,
                },
            ),
        ] {
            assert_eq!(citizen_meaning(&options), Some(expected));
        }
    }

    #[test]
    fn goes_on_where_nothing_has_to_be_chosen() {
        let used = |profile| ProfileOption {
            last_used: Some(Instant(9)),
            ..option(profile)
        };
        let provider = option("provider-physician".parse().unwrap());
        let organisation = option("org-0436888493".parse().unwrap());
        let (citizen, mandatary) = (used(Profile::Citizen), used(Profile::Mandatary));
        let known = ProfileOption {
            is_known_to_inami: true,
            ..citizen.clone()
        };
        for (options, expected) in [
            (vec![citizen.clone()], Some(Profile::Citizen)),
            (
                vec![citizen.clone(), mandatary.clone()],
                Some(Profile::Mandatary),
            ),
            (vec![known, mandatary.clone()], None),
            (vec![citizen.clone(), provider], None),
            (vec![mandatary, organisation], None),
            // The citizen was used, the holder of mandates never.
            (vec![citizen, option(Profile::Mandatary)], None),
            (vec![option(Profile::Citizen)], None),
            (vec![], None),
        ] {
            assert_eq!(only(&options).map(|option| option.profile), expected);
        }
    }

    #[test]
    fn offers_favourites_before_the_last_used() {
        let used = |at| ProfileOption {
            last_used: Some(Instant(at)),
            ..option(Profile::Citizen)
        };
        let favourite = ProfileOption {
            favourite: true,
            ..option(Profile::Mandatary)
        };
        let options = [
            favourite.clone(),
            used(9),
            used(8),
            used(7),
            used(6),
            option(Profile::Citizen),
        ];
        assert_eq!(quick(&options), [favourite, used(9), used(8), used(7)]);
        assert!(quick(&[option(Profile::Citizen)]).is_empty());
    }
}

//! The banner: who is signed in, and on whose behalf they act.

use shared::mandates::MandateKind;
use shared::policy::Profile;
use yew::prelude::*;

use crate::platform::route::use_address;
use crate::platform::text::{Text, use_text};
use crate::profiles::switcher::{Switcher, use_profiles};
use crate::sign_in::session::{use_session, use_sign_out};

/// The provider in whose file one acts.
#[derive(Clone, Debug, PartialEq)]
pub struct OnBehalfOf {
    pub name: AttrValue,
    /// The types of the mandates one acts under; none in the own file.
    pub mandates: Vec<MandateKind>,
}

/// The provider in whose file one acts, in the context of all pages.
pub type OnBehalfOfHandle = UseStateHandle<Option<OnBehalfOf>>;

/// Has the banner say in whose file one acts, as long as the page is shown. `None` where it is not
/// known yet, and in the own file.
#[hook]
pub fn use_on_behalf_of(provider: Option<OnBehalfOf>) {
    let setter = use_context::<OnBehalfOfHandle>().map(|handle| handle.setter());
    use_effect_with(provider, move |provider| {
        let set = setter.clone();
        if let Some(set) = setter {
            set.set(provider.clone());
        }
        move || {
            if let Some(set) = set {
                set.set(None);
            }
        }
    });
}

#[derive(Properties, PartialEq)]
pub struct BannerProps {
    /// As whom one acts on the page that is shown.
    pub profile: Option<Profile>,
    /// Where one can go from everywhere.
    pub links: Html,
}

/// Who is signed in and on whose behalf they act; the way to another profile, and out.
#[component]
pub fn Banner(props: &BannerProps) -> Html {
    let text = use_text();
    let session = use_session();
    let provider = use_context::<OnBehalfOfHandle>();
    let profiles = use_profiles();
    let switching = use_state_eq(|| false);
    let leaving = use_sign_out();
    // On a phone the banner is one line: what else there is unfolds, and folds again elsewhere.
    let unfolded = use_state_eq(|| false);
    let address = use_address();
    {
        let unfolded = unfolded.setter();
        use_effect_with(address, move |_| unfolded.set(false));
    }
    let Some(person) = session.as_ref().and_then(|session| session.person()) else {
        return Html::default();
    };
    let name = person.name().full();
    let provider = provider.and_then(|handle| (*handle).clone());
    let acting = props.profile.map(|profile| {
        let organisation = profiles
            .options()
            .into_iter()
            .find(|option| option.profile == profile);
        let organisation = organisation
            .and_then(|option| option.organisation)
            .map(|organisation| organisation.name);
        acting(text, profile, organisation, provider)
    });
    let open = {
        let switching = switching.clone();
        Callback::from(move |_: MouseEvent| switching.set(true))
    };
    let onfold = {
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| unfolded.set(!*unfolded))
    };
    let onclose = {
        let switching = switching.clone();
        Callback::from(move |()| switching.set(false))
    };
    let change = props.profile.map(|profile| {
        html! {
            <>
                <button type="button" class="button quiet small" aria-haspopup="dialog" onclick={open}>{ text.banner().change_profile }</button>
                <Switcher {profile} open={*switching} {onclose} />
            </>
        }
    });
    // Nobody is to believe that they signed out when they did not.
    let failed = leaving.failure.map(|failure| {
        html! { <strong role="alert">{ text.failure(&failure).title }</strong> }
    });
    let label = if acting.is_some() {
        text.banner().acting
    } else {
        text.banner().session
    };
    html! {
        <section class={classes!("acting", unfolded.then_some("unfolded"))} aria-label={label}>
            <div>
                <div class="who">
                    <span class={classes!(acting.is_some().then_some("signed-in"))}>{ text.banner().signed_in }{ " " }<b>{ name }</b></span>
                    { acting }
                    { failed }
                </div>
                <button type="button" class="button quiet small fold" aria-expanded={unfolded.to_string()}
                    aria-controls="beyond" onclick={onfold}>
                    { text.banner().menu }
                </button>
                <div class="beyond" id="beyond">
                { props.links.clone() }
                <span class="buttons">
                    { change }
                    <button type="button" class="button plain small" aria-disabled={leaving.busy.then_some("true")} onclick={leaving.onclick}>
                        { text.banner().sign_out }
                    </button>
                </span>
                </div>
            </div>
        </section>
    }
}

/// On whose behalf one acts, in a sentence.
fn acting(
    text: &Text,
    profile: Profile,
    organisation: Option<String>,
    provider: Option<OnBehalfOf>,
) -> Html {
    let words = text.banner();
    if let Some(provider) = provider {
        let kinds: Vec<String> = provider
            .mandates
            .iter()
            .map(|kind| text.quoted(text.name(*kind)))
            .collect();
        let under = (!kinds.is_empty())
            .then(|| format!(" · {} {}", words.mandate, kinds.join(text.frame.and)));
        let through = organisation.map(|name| format!(" · {} {name}", words.in_name_of));
        return html! {
            <span>{ words.acting_for }{ " " }<strong>{ provider.name }</strong>{ under }{ through }</span>
        };
    }
    match profile {
        Profile::Citizen => as_whom(words.acting_as, words.citizen.to_owned(), None),
        Profile::Mandatary => as_whom(words.acting_as, words.mandatary.to_owned(), None),
        Profile::Provider(profession) => {
            let name = text.within(text.name(profession));
            as_whom(words.acting_as, name, Some(words.for_yourself))
        }
        Profile::Organisation(number) => as_whom(
            words.acting_for,
            organisation.unwrap_or_else(|| number.to_string()),
            None,
        ),
    }
}

fn as_whom(lead: &str, whom: String, tail: Option<&str>) -> Html {
    let tail = tail.map(|tail| format!(", {tail}"));
    html! { <span>{ lead }{ " " }<strong>{ whom }</strong>{ tail }</span> }
}

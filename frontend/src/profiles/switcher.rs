//! The profiles that a person may act as: known to all pages, and to be changed at any time.

use shared::kernel::fold::fits;
use shared::policy::Profile;
use shared::profiles::api::{
    Capacity, Favourite, Landing, ProfileOption, Profiles, ReadProfiles, SetFavourite, UseProfile,
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::files::route::FileRoute;
use crate::mandates::route::MandateRoute;
use crate::platform::api::{Query, QueryHandle, call, use_query};
use crate::platform::form::field::TextField;
use crate::platform::live::{Topic, use_live};
use crate::platform::route::{Address, use_go};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::dialog::Dialog;
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::profiles::route::ProfilesRoute;
use crate::search::route::SearchRoute;

/// The profiles, in the context of all pages.
#[derive(Clone, PartialEq)]
pub struct ProfilesHandle {
    query: Option<QueryHandle<Profiles>>,
    /// What is told when they may have changed.
    pub changes: Topic,
}

impl ProfilesHandle {
    /// What has come of asking for them; none where nobody is signed in.
    pub fn query(&self) -> Option<&QueryHandle<Profiles>> {
        self.query.as_ref()
    }

    /// The profiles, as far as they are known.
    pub fn options(&self) -> Vec<ProfileOption> {
        match self.query.as_ref().map(|query| &*query.state) {
            Some(Query::Ready(profiles)) => profiles.options.clone(),
            _ => Vec::new(),
        }
    }

    /// Asks for them anew.
    pub fn reload(&self) {
        if let Some(query) = &self.query {
            query.reload.emit(());
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct ProfilesProviderProps {
    /// What is told when the profiles may have changed.
    pub changes: Topic,
    pub children: Html,
}

/// Knows the profiles of the person who is signed in.
#[component]
pub fn ProfilesProvider(props: &ProfilesProviderProps) -> Html {
    let query = use_query::<ReadProfiles>((), ());
    use_live(props.changes, query.reload.clone());
    let handle = ProfilesHandle {
        query: Some(query),
        changes: props.changes,
    };
    html! {
        <ContextProvider<ProfilesHandle> context={handle}>
            { props.children.clone() }
        </ContextProvider<ProfilesHandle>>
    }
}

/// The profiles of the person who is signed in.
#[hook]
pub fn use_profiles() -> ProfilesHandle {
    use_context().unwrap_or(ProfilesHandle {
        query: None,
        changes: Topic("none"),
    })
}

/// What a profile is called: « Mandataire », « Médecin », « Cercle X · en tant qu’utilisateur ».
pub fn profile_name(text: &Text, option: &ProfileOption) -> String {
    let whom = whom(text, option);
    match capacity(text, option) {
        Some(capacity) => format!("{whom} · {capacity}"),
        None => whom,
    }
}

/// The same without the capacity.
fn whom(text: &Text, option: &ProfileOption) -> String {
    match (option.profile, &option.organisation) {
        (Profile::Citizen, _) => text.profiles().citizen.to_owned(),
        (Profile::Mandatary, _) => text.profiles().mandatary.to_owned(),
        (Profile::Provider(profession), _) => text.name(profession).to_owned(),
        (Profile::Organisation(_), Some(organisation)) => organisation.name.clone(),
        (Profile::Organisation(number), None) => number.to_string(),
    }
}

/// In which capacity one acts for the organisation.
fn capacity(text: &Text, option: &ProfileOption) -> Option<String> {
    option.capacity.map(|capacity| match capacity {
        Capacity::User => text.profiles().as_user.to_owned(),
        Capacity::Manager => text.profiles().as_manager.to_owned(),
        Capacity::LegalRepresentative(function) => {
            let function = text.within(text.name(function));
            (text.profiles().as_legal)(&function)
        }
    })
}

/// The picture beside a profile.
pub fn profile_icon(profile: Profile) -> Icon {
    match profile {
        Profile::Citizen => Icon::Person,
        Profile::Mandatary => Icon::Mandate,
        Profile::Provider(_) => Icon::Care,
        Profile::Organisation(_) => Icon::Building,
    }
}

/// The first page under a profile.
pub fn landing_route(profile: Profile, landing: Landing) -> Address {
    match landing {
        Landing::File(provider) => FileRoute::Home.of(profile, provider),
        Landing::CitizenHome => ProfilesRoute::CitizenHome.address(),
        Landing::Search => SearchRoute.under(profile),
        Landing::Mandates => MandateRoute::List.under(profile),
        Landing::Applications => ProfilesRoute::Applications(profile).address(),
    }
}

/// Goes to the first page under a profile, and has it noted that the profile is used. The note may
/// fail: it only orders the list.
#[hook]
pub fn use_enter() -> Callback<ProfileOption> {
    let go = use_go();
    let profiles = use_profiles();
    Callback::from(move |option: ProfileOption| {
        let profiles = profiles.clone();
        let profile = option.profile;
        spawn_local(async move {
            if call::<UseProfile>(&(profile,), &()).await.is_ok() {
                profiles.reload();
            }
        });
        go.to(&landing_route(profile, option.landing));
    })
}

/// What of a profile can be typed to find it: its name, and an organisation's number.
fn searched(text: &Text, option: &ProfileOption) -> String {
    format!("{} {}", profile_name(text, option), option.profile)
}

/// How many profiles are shown without a field to narrow them.
pub const MANY: usize = 8;

#[derive(Properties, PartialEq)]
pub struct QuickListProps {
    pub options: Vec<ProfileOption>,
    /// The profile of the page that is shown.
    #[prop_or_default]
    pub active: Option<Profile>,
    pub onchoose: Callback<ProfileOption>,
}

/// Profiles to go on with at once, each with a star.
#[component]
pub fn QuickList(props: &QuickListProps) -> Html {
    let text = use_text();
    let profiles = use_profiles();
    let items = props.options.iter().map(|option| {
        let name = profile_name(text, option);
        let choose = {
            let (onchoose, option) = (props.onchoose.clone(), option.clone());
            Callback::from(move |_: MouseEvent| onchoose.emit(option.clone()))
        };
        let star = {
            let (profiles, profile, favourite) = (profiles.clone(), option.profile, !option.favourite);
            Callback::from(move |_: MouseEvent| {
                let profiles = profiles.clone();
                spawn_local(async move {
                    if call::<SetFavourite>(&(profile,), &Favourite { favourite }).await.is_ok() {
                        profiles.reload();
                    }
                });
            })
        };
        let hint = capacity(text, option).map(|capacity| html! { <span class="hint">{ capacity }</span> });
        let active = props.active == Some(option.profile);
        let mark = active.then(|| html! { <span class="tag">{ text.profiles().active }</span> });
        html! {
            <li key={option.profile.to_string()}>
                <button type="button" class="card" onclick={choose} aria-current={active.then_some("true")}>
                    <span class="sign"><Picture icon={profile_icon(option.profile)} /></span>
                    <span><b>{ whom(text, option) }</b>{ hint }</span>
                    { mark }
                    <Picture icon={Icon::Arrow} class="onward" />
                </button>
                <button type="button" class="round star" aria-pressed={if option.favourite { "true" } else { "false" }}
                    aria-label={(text.profiles().favourite)(&name)} onclick={star}>
                    <Picture icon={Icon::Star} />
                </button>
            </li>
        }
    });
    html! { <ul class="choices quick">{ for items }</ul> }
}

#[derive(Properties, PartialEq)]
pub struct SwitcherProps {
    /// The profile of the page that is shown.
    pub profile: Profile,
    pub open: bool,
    pub onclose: Callback<()>,
}

/// Changes the profile of this tab, without signing in again.
#[component]
pub fn Switcher(props: &SwitcherProps) -> Html {
    let text = use_text();
    let profiles = use_profiles();
    let enter = use_enter();
    let typed = use_state_eq(AttrValue::default);
    let options = profiles.options();
    let many = options.len() > MANY;
    let fitting: Vec<ProfileOption> = options
        .into_iter()
        .filter(|option| fits(&searched(text, option), &typed))
        .collect();
    let onchoose = {
        let onclose = props.onclose.clone();
        Callback::from(move |option: ProfileOption| {
            onclose.emit(());
            enter.emit(option);
        })
    };
    let filter = many.then(|| {
        let typed = typed.clone();
        let value = (*typed).clone();
        let oninput = Callback::from(move |text: String| typed.set(text.into()));
        html! {
            <TextField name="switch" label={text.profiles().switch_filter} {value} {oninput} autocomplete="off" verbatim=true />
        }
    });
    let none = fitting
        .is_empty()
        .then(|| html! { <p role="status">{ text.profiles().none_fits }</p> });
    html! {
        <Dialog id="switcher" title={text.profiles().switch_title} open={props.open} onclose={props.onclose.clone()}>
            { filter }
            { none }
            <QuickList options={fitting} active={props.profile} {onchoose} />
            <p><Link to={ProfilesRoute::Choice.address()} onclick={props.onclose.clone()}>{ text.profiles().all }</Link></p>
        </Dialog>
    }
}

//! What surrounds every page: header, banner, foot, and who may see what.

use shared::api::session::{Keys, ReadKeys};
use shared::language::Language;
use yew::prelude::*;
use yew_router::AnyRoute;
use yew_router::prelude::*;

use crate::api::{Query, QueryHandle, use_query};
use crate::banner::{Banner, OnBehalfOf, OnBehalfOfHandle};
use crate::browser::{self, window};
use crate::live::Events;
use crate::pages::{
    accessibility::AccessibilityPage, acts::ActsPage, citizen_home::CitizenHomePage,
    contact_data::ContactDataPage, enrolment::EnrolmentPage, file::FileHomePage, help::HelpPage,
    keys::KeysPage, mandates::MandatesPages, messages::MessagesPage, not_found::NotFoundPage,
    practice_addresses::PracticeAddressesPage, privacy::PrivacyPage, profiles::ProfilesPage,
    profiles::meaning::MeaningPage, search::SearchPage, sign_in_code::SignInCodePage,
    sign_in_test::SignInTestPage, why::WhyPage, why_module::WhyModulePage,
};
use crate::profile_switcher::ProfilesProvider;
use crate::route::{FilePage, Route, safe_return};
use crate::session::idle::IdleWarning;
use crate::session::{Departure, SessionAction, SessionProvider, SessionState, use_session};
use crate::text::{LanguageProvider, Text, use_language, use_text};
use crate::ui::icon::{Icon, Picture};
use crate::ui::link::Link;
use crate::ui::notice::{Failed, Loading};

/// The application.
#[component]
pub fn App() -> Html {
    let needed = use_memo((), |()| Route::parse(&path()).needs_session());
    html! {
        <LanguageProvider>
            <BrowserRouter>
                <InstallationProvider>
                    <SessionProvider needed={*needed}>
                        <Shell />
                    </SessionProvider>
                </InstallationProvider>
            </BrowserRouter>
        </LanguageProvider>
    }
}

fn path() -> String {
    browser::address()
        .split('?')
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The digital keys of the installation, in the context of all pages.
#[derive(Clone, PartialEq)]
pub struct Installation(pub QueryHandle<Keys>);

/// Properties of [`InstallationProvider`].
#[derive(Properties, PartialEq)]
struct InstallationProps {
    children: Html,
}

#[component]
fn InstallationProvider(props: &InstallationProps) -> Html {
    let query = use_query::<ReadKeys>((), ());
    html! {
        <ContextProvider<Installation> context={Installation(query)}>
            { props.children.clone() }
        </ContextProvider<Installation>>
    }
}

/// Header, banner, page and foot.
#[component]
fn Shell() -> Html {
    let text = use_text();
    let session = use_session();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    let provider: OnBehalfOfHandle = use_state_eq(|| None::<OnBehalfOf>);
    use_guard(route);
    let state = session
        .as_ref()
        .map(|session| (**session).clone())
        .unwrap_or(SessionState::Asking);
    let signed_in = state.session().is_some();
    let main = html! { <main id="main" tabindex="-1">{ page(route, &state) }</main> };
    let body = match state.person() {
        // One person's profiles are never shown to the next.
        Some(person) => html! {
            <ProfilesProvider key={person.id.to_string()}>
                <Banner {route} />
                { main }
            </ProfilesProvider>
        },
        None => main,
    };
    html! {
        <ContextProvider<OnBehalfOfHandle> context={provider}>
            <a class="skip" href="#main" onclick={skip()}>{ text.frame.skip }</a>
            <Strip />
            <Header />
            { for signed_in.then(|| html! { <><IdleWarning /><Events /></> }) }
            { body }
            <Foot {route} />
        </ContextProvider<OnBehalfOfHandle>>
    }
}

/// Goes to the content without changing the address.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        browser::focus("main");
    })
}

/// Leads those who are not signed in to the keys, and remembers where they wanted to go.
#[hook]
fn use_guard(route: Route) {
    let navigator = use_navigator();
    let session = use_session();
    let departure = match session.as_deref() {
        Some(SessionState::SignedOut(departure)) => Some(*departure),
        _ => None,
    };
    let address = browser::address();
    use_effect_with(
        (route.needs_session(), departure, address),
        move |(needed, departure, address)| {
            let (true, Some(departure), Some(navigator)) = (*needed, *departure, navigator) else {
                return;
            };
            let wanted = safe_return(address).filter(|_| departure != Some(Departure::Left));
            let target = wanted.map_or_else(|| "/".to_owned(), with_return);
            navigator.replace(&AnyRoute::new(target));
        },
    );
}

/// The address of the keys, with the page to return to.
fn with_return(address: &str) -> String {
    format!("/?next={}", crate::api::escape(address))
}

/// The page of a route, as far as it may be shown.
fn page(route: Route, state: &SessionState) -> Html {
    match state {
        SessionState::Failed(failure) if route.needs_session() => {
            html! { <AskAgain failure={failure.clone()} /> }
        }
        SessionState::Asking | SessionState::SignedOut(_) if route.needs_session() => {
            html! { <Loading /> }
        }
        _ => content(route),
    }
}

fn content(route: Route) -> Html {
    match route {
        Route::Keys => html! { <KeysPage /> },
        Route::SignInCode => html! { <SignInCodePage /> },
        Route::SignInTest => html! { <SignInTestPage /> },
        Route::Enrolment => html! { <EnrolmentPage /> },
        Route::Profiles => html! { <ProfilesPage /> },
        Route::CitizenMeaning => html! { <MeaningPage /> },
        Route::Why(page) => html! { <WhyPage key={route.to_string()} {page} /> },
        Route::CitizenHome => html! { <CitizenHomePage /> },
        Route::Search(profile) => html! { <SearchPage {profile} /> },
        Route::File(profile, provider, page) => {
            // Another profile or file is another page: nothing of the one before is carried over.
            let key = route.to_string();
            match page {
                FilePage::Home => html! { <FileHomePage {key} {profile} {provider} /> },
                FilePage::ContactData => html! { <ContactDataPage {key} {profile} {provider} /> },
                FilePage::PracticeAddresses(page) => {
                    html! { <PracticeAddressesPage {key} {profile} {provider} {page} /> }
                }
                FilePage::Acts => html! { <ActsPage {key} {profile} {provider} /> },
                FilePage::Why(module) => {
                    html! { <WhyModulePage {key} {profile} {provider} {module} /> }
                }
            }
        }
        Route::Mandates(profile, page) => {
            html! { <MandatesPages key={profile.to_string()} {profile} {page} /> }
        }
        Route::Messages => html! { <MessagesPage /> },
        Route::Accessibility => html! { <AccessibilityPage /> },
        Route::Privacy => html! { <PrivacyPage /> },
        Route::Help => html! { <HelpPage /> },
        Route::NotFound => html! { <NotFoundPage /> },
    }
}

/// Properties of [`AskAgain`].
#[derive(Properties, PartialEq)]
struct AskAgainProps {
    failure: crate::api::Failure,
}

/// The server could not say who is signed in.
#[component]
fn AskAgain(props: &AskAgainProps) -> Html {
    let session = use_session();
    let retry = Callback::from(move |()| {
        if let Some(session) = &session {
            session.dispatch(SessionAction::Asked);
        }
    });
    html! { <Failed failure={props.failure.clone()} {retry} /> }
}

/// The strip that says that all is invented.
#[component]
fn Strip() -> Html {
    let text = use_text();
    let installation = use_context::<Installation>();
    let demonstration = installation.is_some_and(
        |Installation(query)| matches!(&*query.state, Query::Ready(keys) if keys.demonstration),
    );
    match demonstration {
        true => {
            html! { <aside class="demo" aria-label={text.frame.demonstration}>{ text.frame.demonstration_strip }</aside> }
        }
        false => Html::default(),
    }
}

#[component]
fn Header() -> Html {
    let text = use_text();
    let language = use_language();
    let items = Language::ALL.into_iter().map(|offered| {
        let set = language.set.clone();
        let onclick = Callback::from(move |_: MouseEvent| set.emit(offered));
        let current = (offered == language.language).then_some("true");
        html! {
            <button type="button" lang={offered.code()} aria-label={own_name(offered)} aria-current={current} {onclick}>
                { offered.code().to_ascii_uppercase() }
            </button>
        }
    });
    html! {
        <header class="bar">
            <div>
                <Link to={Route::Keys} class="mark" label={text.frame.home}><Picture icon={Icon::Mark} />{ "Mandatum" }</Link>
                <nav class="langs" aria-label={text.frame.languages}>{ for items }</nav>
            </div>
        </header>
    }
}

/// What a language calls itself, after the letters that are seen: who speaks to the computer says those.
fn own_name(language: Language) -> &'static str {
    match language {
        Language::Fr => "FR – Français",
        Language::Nl => "NL – Nederlands",
        Language::De => "DE – Deutsch",
        Language::En => "EN – English",
    }
}

/// Properties of [`Foot`].
#[derive(Properties, PartialEq)]
struct FootProps {
    route: Route,
}

#[component]
fn Foot(props: &FootProps) -> Html {
    let text: &Text = use_text();
    let pages = [
        (Route::Accessibility, text.frame.accessibility),
        (Route::Privacy, text.frame.privacy),
        (Route::Help, text.frame.help),
    ];
    let links = pages.into_iter().map(|(to, words)| {
        html! { <li><Link {to} current={to == props.route}>{ words }</Link></li> }
    });
    html! {
        <footer>
            <span>{ "Mandatum" }</span>
            <nav aria-label={text.frame.foot}><ul>{ for links }</ul></nav>
        </footer>
    }
}

/// The page to return to, as the address of the sign-in pages carries it.
pub fn wanted_page() -> Option<String> {
    let search = window()?.location().search().ok()?;
    let next = web_sys::UrlSearchParams::new_with_str(&search)
        .ok()?
        .get("next")?;
    safe_return(&next).map(str::to_owned)
}

/// Once somebody is signed in, leads on: to the page they wanted, or to the choice of profile.
#[hook]
pub fn use_onward() {
    let navigator = use_navigator();
    let signed_in = use_session().is_some_and(|session| session.session().is_some());
    use_effect_with(signed_in, move |signed_in| {
        if let (true, Some(navigator)) = (*signed_in, navigator) {
            let target = wanted_page().unwrap_or_else(|| Route::Profiles.to_string());
            navigator.replace(&AnyRoute::new(target));
        }
    });
}

//! What surrounds every page: header, banner, foot, and who may see what.

mod not_found;

use shared::kernel::language::Language;
use shared::sign_in::api::{Keys, ReadKeys};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::AnyRoute;
use yew_router::prelude::*;

use crate::groups::{self, Fetched, Group};
use crate::platform::api::{Query, QueryHandle, use_query};
use crate::platform::browser::{self, window};
use crate::platform::session::{
    Departure, SessionAction, SessionProvider, SessionState, use_session,
};
use crate::platform::text::{LanguageHandle, LanguageProvider, Text, use_language, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading};
use crate::profiles::banner::{OnBehalfOf, OnBehalfOfHandle};
use crate::routes::{Route, safe_return};
use crate::sign_in::code::SignInCodePage;
use crate::sign_in::keys::KeysPage;
use crate::sign_in::test_identity::SignInTestPage;
use not_found::NotFoundPage;

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
    let language = use_language();
    let installation = use_context::<Installation>().map(|Installation(query)| query.state.clone());
    let answered = !matches!(installation.as_deref(), None | Some(Query::Loading));
    use_fetching(route, answered && state != SessionState::Asking);
    let main = html! { <main id="main" tabindex="-1">{ page(route, &state) }</main> };
    let body = match state.person() {
        // One person's profiles are never shown to the next.
        Some(person) => html! {
            <Fetched key={person.id.to_string()} group={Group::Frame} {route} inside={main} around=true />
        },
        None => main,
    };
    html! {
        <ContextProvider<OnBehalfOfHandle> context={provider}>
            <a class="skip" href="#main" onclick={skip()}>{ text.frame.skip }</a>
            { strip(text, installation.as_deref()) }
            { header(text, &language) }
            { body }
            { foot(text, route) }
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
    format!("/?next={}", crate::platform::api::escape(address))
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
    if let Some(group) = route.group() {
        return html! { <Fetched key={group.name()} {group} {route} /> };
    }
    match route {
        Route::Keys => html! { <KeysPage /> },
        Route::SignInCode => html! { <SignInCodePage /> },
        Route::SignInTest => html! { <SignInTestPage /> },
        _ => html! { <NotFoundPage /> },
    }
}

/// Fetches what the first page needs at once, while the server is asked who is signed in; and once
/// that page is there, all other groups, when the browser has nothing else to do.
#[hook]
fn use_fetching(route: Route, shown: bool) {
    use_effect_with((), move |()| {
        // Where nobody need be signed in, the page asks for its group itself.
        let early = route.groups().filter(|_| route.needs_session());
        for group in early {
            spawn_local(async move {
                // What is wrong is told where the group is drawn.
                let _ = groups::fetch(group).await;
            });
        }
    });
    use_effect_with(shown, |shown| {
        if *shown && !browser::saves_data() {
            browser::when_idle(|| spawn_local(groups::fetch_all()));
        }
    });
}

/// Properties of [`AskAgain`].
#[derive(Properties, PartialEq)]
struct AskAgainProps {
    failure: crate::platform::api::Failure,
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
fn strip(text: &'static Text, installation: Option<&Query<Keys>>) -> Html {
    match matches!(installation, Some(Query::Ready(keys)) if keys.demonstration) {
        true => {
            html! { <aside class="demo" aria-label={text.frame.demonstration}>{ text.frame.demonstration_strip }</aside> }
        }
        false => Html::default(),
    }
}

/// The mark, and the choice of languages.
fn header(text: &'static Text, language: &LanguageHandle) -> Html {
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

/// Where the pages to be read are.
fn foot(text: &'static Text, route: Route) -> Html {
    let pages = [
        (Route::Accessibility, text.frame.accessibility),
        (Route::Privacy, text.frame.privacy),
        (Route::Help, text.frame.help),
    ];
    let links = pages.into_iter().map(|(to, words)| {
        html! { <li><Link {to} current={to == route}>{ words }</Link></li> }
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

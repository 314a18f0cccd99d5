//! What surrounds every page: header, banner, foot, and who may see what.

mod not_found;

use shared::kernel::language::Language;
use shared::sign_in::api::Keys;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::help::route::HelpRoute;
use crate::platform::api::{Failure, Query};
use crate::platform::browser::{self, window};
use crate::platform::group::{Drawn, Fetched, Found, Seen};
use crate::platform::route::{Address, Router, Wanted, use_address, use_go};
use crate::platform::text::later::AskTexts;
use crate::platform::text::{LanguageHandle, LanguageProvider, Text, use_language, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading};
use crate::policy::groups::FactsGroup;
use crate::profiles::banner::{OnBehalfOf, OnBehalfOfHandle};
use crate::profiles::route::ProfilesRoute;
use crate::routes::{self, FACTS, FRAME, TEXTS, safe_return};
use crate::sign_in::installation::{Installation, InstallationProvider};
use crate::sign_in::route::SignInRoute;
use crate::sign_in::session::{
    Departure, SessionAction, SessionProvider, SessionState, use_session,
};
use not_found::NotFoundPage;

#[component]
pub fn App() -> Html {
    let needed = use_memo((), |()| is_for_signed_in(routes::find(&path())));
    html! {
        <LanguageProvider texts={TEXTS}>
            <Router>
                <InstallationProvider>
                    <SessionProvider needed={*needed}>
                        <Shell />
                    </SessionProvider>
                </InstallationProvider>
            </Router>
        </LanguageProvider>
    }
}

fn path() -> Address {
    let address = browser::address();
    Address::new(address.split('?').next().unwrap_or_default().to_owned())
}

fn is_for_signed_in(page: Option<Found>) -> bool {
    page.is_some_and(|page| page.seen == Seen::SignedIn)
}

/// Header, banner, page and foot.
#[component]
fn Shell() -> Html {
    let text = use_text();
    let session = use_session();
    let address = use_address();
    let page = routes::find(&address);
    let provider: OnBehalfOfHandle = use_state_eq(|| None::<OnBehalfOf>);
    use_guard(page);
    use_onward(page);
    let state = session
        .as_ref()
        .map(|session| (**session).clone())
        .unwrap_or(SessionState::Asking);
    let language = use_language();
    let installation = use_context::<Installation>().map(|Installation(query)| query.state.clone());
    let answered = !matches!(installation.as_deref(), None | Some(Query::Loading));
    use_fetching(page, answered && state != SessionState::Asking);
    let main = html! { <main id="main" tabindex="-1">{ content(page, &address, &state) }</main> };
    let body = match state.person() {
        // One person's profiles are never shown to the next.
        Some(person) => html! {
            <Fetched key={person.id.to_string()} group={&FRAME} page={address.clone()} inside={main} around=true />
        },
        None => main,
    };
    html! {
        <ContextProvider<Wanted> context={Wanted(wanted_page().map(AttrValue::from))}>
        <ContextProvider<OnBehalfOfHandle> context={provider}>
        <ContextProvider<FactsGroup> context={FactsGroup(&FACTS)}>
            <a class="skip" href="#main" onclick={skip()}>{ text.frame.skip }</a>
            { strip(text, installation.as_deref()) }
            { header(text, &language) }
            { unspoken(&language) }
            { body }
            { foot(text, &address) }
        </ContextProvider<FactsGroup>>
        </ContextProvider<OnBehalfOfHandle>>
        </ContextProvider<Wanted>>
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
fn use_guard(page: Option<Found>) {
    let go = use_go();
    let session = use_session();
    let departure = match session.as_deref() {
        Some(SessionState::SignedOut(departure)) => Some(*departure),
        _ => None,
    };
    let address = browser::address();
    use_effect_with(
        (is_for_signed_in(page), departure, address),
        move |(needed, departure, address)| {
            let (true, Some(departure)) = (*needed, *departure) else {
                return;
            };
            let wanted = safe_return(address).filter(|_| departure != Some(Departure::Left));
            let fields = wanted.map(|wanted| ("next", wanted.to_owned()));
            let keys = SignInRoute::Keys.address();
            go.instead(&keys.with_fields(fields.as_slice()));
        },
    );
}

/// Once somebody is signed in, leads on from the pages where they did: to the page they wanted, or
/// on to the profile.
#[hook]
fn use_onward(page: Option<Found>) {
    let go = use_go();
    let signed_in = use_session().is_some_and(|session| session.session().is_some());
    let is_over = signed_in && page.is_some_and(|page| page.seen == Seen::ToSignIn);
    use_effect_with(is_over, move |is_over| {
        if *is_over {
            let wanted = wanted_page().map(Address::new);
            go.instead(&wanted.unwrap_or_else(|| ProfilesRoute::Onward.address()));
        }
    });
}

/// The page to return to, as the address of the sign-in pages carries it.
fn wanted_page() -> Option<String> {
    let search = window()?.location().search().ok()?;
    let next = web_sys::UrlSearchParams::new_with_str(&search)
        .ok()?
        .get("next")?;
    safe_return(&next).map(str::to_owned)
}

/// The page, as far as it may be shown.
fn content(page: Option<Found>, address: &Address, state: &SessionState) -> Html {
    let Some(page) = page else {
        return html! { <NotFoundPage /> };
    };
    match state {
        SessionState::Failed(failure) if page.seen == Seen::SignedIn => {
            html! { <AskAgain failure={failure.clone()} /> }
        }
        SessionState::Asking | SessionState::SignedOut(_) if page.seen == Seen::SignedIn => {
            html! { <Loading /> }
        }
        _ => match page.drawn {
            Drawn::Here(draw) => draw(),
            Drawn::By(group) => {
                html! { <Fetched key={group.name()} {group} page={address.clone()} /> }
            }
        },
    }
}

/// Fetches what the first page needs at once, while the server is asked who is signed in; and once
/// that page is there, all other groups, when the browser has nothing else to do.
#[hook]
fn use_fetching(page: Option<Found>, shown: bool) {
    let language = use_language().language;
    let texts = use_context::<AskTexts>();
    let fetch_texts = move || {
        if let Some(texts) = texts {
            // What is wrong is told where something is to be drawn with them.
            spawn_local(async move { drop(texts.fetch(language).await) });
        }
    };
    use_effect_with((), move |()| {
        // Where nobody need be signed in, the page asks for its group itself.
        let group = match page {
            Some(Found {
                drawn: Drawn::By(group),
                seen: Seen::SignedIn,
            }) => group,
            _ => return,
        };
        fetch_texts();
        for group in [&FRAME, group] {
            spawn_local(async move {
                // What is wrong is told where the group is drawn.
                let _ = group.fetch().await;
            });
        }
    });
    use_effect_with(shown, move |shown| {
        if *shown && !browser::saves_data() {
            browser::when_idle(move || {
                fetch_texts();
                spawn_local(routes::fetch_all());
            });
        }
    });
}

#[derive(Properties, PartialEq)]
struct AskAgainProps {
    failure: Failure,
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
                <Link to={SignInRoute::Keys.address()} class="mark" label={text.frame.home}><Picture icon={Icon::Mark} />{ "Mandatum" }</Link>
                <nav class="langs" aria-label={text.frame.languages}>{ for items }</nav>
            </div>
        </header>
    }
}

/// Why the language that was chosen is not spoken.
fn unspoken(language: &LanguageHandle) -> Html {
    language
        .failure
        .as_ref()
        .map_or_else(Html::default, |(wanted, failure)| {
            let (set, wanted) = (language.set.clone(), *wanted);
            let retry = Callback::from(move |()| set.emit(wanted));
            html! { <Failed failure={failure.clone()} {retry} /> }
        })
}

/// What a language calls itself, beginning with the letters that are seen, so that voice control finds the button.
fn own_name(language: Language) -> &'static str {
    match language {
        Language::Fr => "FR – Français",
        Language::Nl => "NL – Nederlands",
        Language::De => "DE – Deutsch",
        Language::En => "EN – English",
    }
}

fn foot(text: &'static Text, shown: &Address) -> Html {
    let pages = [
        (HelpRoute::Accessibility, text.frame.accessibility),
        (HelpRoute::Privacy, text.frame.privacy),
        (HelpRoute::Help, text.frame.help),
    ];
    let links = pages.into_iter().map(|(to, words)| {
        let to = to.address();
        let current = to == *shown;
        html! { <li><Link {to} {current}>{ words }</Link></li> }
    });
    html! {
        <footer>
            <span>{ "Mandatum" }</span>
            <nav aria-label={text.frame.foot}><ul>{ for links }</ul></nav>
        </footer>
    }
}

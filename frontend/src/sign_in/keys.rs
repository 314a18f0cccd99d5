//! « Choisissez votre clé numérique ».

use shared::sign_in::api::Keys;
use shared::sign_in::{DigitalKey, KeyGroup};
use yew::prelude::*;

use crate::platform::api::Query;
use crate::platform::page::Page;
use crate::platform::route::{Address, Wanted, fields_of, use_go, use_query_string};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading, Notice, Tone};
use crate::sign_in::installation::Installation;
use crate::sign_in::route::SignInRoute;
use crate::sign_in::session::{Departure, SessionState, last_key, use_session};

/// The keys in their groups: those that can be used here, and those that cannot, with the reason.
#[component]
pub fn KeysPage() -> Html {
    let text = use_text();
    let wanted = use_wanted();
    let session = use_session();
    let state = session.as_deref().cloned().unwrap_or(SessionState::Asking);
    let onward = use_last_key(&state, wanted.as_ref());
    let Some(Installation(query)) = use_context::<Installation>() else {
        return Html::default();
    };
    if onward {
        return html! { <Loading /> };
    }
    let content = match (&*query.state, &state) {
        // Who is signed in already goes on at once.
        (Query::Loading, _) | (_, SessionState::SignedIn { .. }) => html! { <Loading /> },
        (Query::Failed(failure), _) => {
            html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> }
        }
        (Query::Ready(keys), _) => groups(text, keys, wanted.as_ref()),
    };
    html! {
        <Page title={text.keys().title} narrow=true>
            <Arrival />
            <p class="soft">{ text.keys().lead }</p>
            { content }
        </Page>
    }
}

/// Leads on to the key that was last used with this browser, where it can be used here: whether that
/// is so, or not known yet. Who comes from there to choose another, or has just left, stays.
#[hook]
fn use_last_key(state: &SessionState, wanted: Option<&AttrValue>) -> bool {
    let go = use_go();
    let installation = use_context::<Installation>();
    let chooses = fields_of(&use_query_string())(CHOOSES).is_some();
    let arrives = matches!(state, SessionState::Asking | SessionState::SignedOut(None));
    let last = last_key().filter(|_| arrives && !chooses);
    let onward =
        last.and_then(page)
            .zip(last)
            .and_then(|(page, key)| match &*installation?.0.state {
                Query::Loading => Some(None),
                Query::Failed(_) => None,
                Query::Ready(keys) => keys.available.contains(&key).then_some(Some(page)),
            });
    let known = onward.flatten().filter(|_| *state != SessionState::Asking);
    let next = wanted.cloned();
    use_effect_with(known, move |page| {
        if let Some(page) = page {
            go.instead(&with_wanted(*page, next.as_ref(), &[]));
        }
    });
    onward.is_some()
}

/// Says in the address of the keys that another is to be chosen than the one last used.
const CHOOSES: &str = "choose";

/// A page of signing in, which keeps what was wanted.
fn with_wanted(page: SignInRoute, wanted: Option<&AttrValue>, more: &[(&str, String)]) -> Address {
    let next = wanted.map(|next| ("next", next.to_string()));
    let fields: Vec<_> = next.into_iter().chain(more.iter().cloned()).collect();
    page.address().with_fields(&fields)
}

/// The page that somebody wanted who has to sign in first.
#[hook]
fn use_wanted() -> Option<AttrValue> {
    use_context::<Wanted>().and_then(|Wanted(page)| page)
}

/// The way from the page of a key to all of them.
#[hook]
pub fn use_other_key() -> (Address, AttrValue) {
    let words = use_text().code().other_key;
    let choose = [(CHOOSES, "1".to_owned())];
    let keys = with_wanted(SignInRoute::Keys, use_wanted().as_ref(), &choose);
    (keys, words.into())
}

/// Why one is here.
#[component]
pub fn Arrival() -> Html {
    let frame = &use_text().frame;
    let wanted = use_wanted().is_some();
    let session = use_session();
    match session.as_deref().unwrap_or(&SessionState::Asking) {
        SessionState::SignedOut(Some(Departure::Over)) => html! {
            <Notice tone={Tone::Warn} title={frame.over} role="status"><p>{ frame.over_body }</p></Notice>
        },
        SessionState::SignedOut(Some(Departure::Left)) => html! {
            <Notice tone={Tone::Good} role="status"><p>{ frame.left }</p></Notice>
        },
        SessionState::SignedOut(None) if wanted => html! {
            <Notice role="status"><p>{ frame.sign_in_first }</p></Notice>
        },
        _ => Html::default(),
    }
}

const GROUPS: [KeyGroup; 4] = [
    KeyGroup::EidOrMobile,
    KeyGroup::SecurityCode,
    KeyGroup::European,
    KeyGroup::Demonstration,
];

fn groups(text: &'static Text, keys: &Keys, wanted: Option<&AttrValue>) -> Html {
    let groups = GROUPS
        .into_iter()
        .filter(|group| *group != KeyGroup::Demonstration || keys.demonstration);
    let sections = groups.map(|group| {
        let of_group = DigitalKey::ALL
            .into_iter()
            .filter(|key| key.group() == group);
        let items = of_group
            .map(|key| html! { <li>{ item(text, key, page(key).filter(|_| keys.available.contains(&key)), wanted) }</li> });
        html! {
            <section>
                <h2>{ (text.key_names().group)(group) }</h2>
                <ul class="choices">{ for items }</ul>
            </section>
        }
    });
    html! { { for sections } }
}

/// A key, and where it leads if it can be used here.
fn item(
    text: &'static Text,
    key: DigitalKey,
    page: Option<SignInRoute>,
    wanted: Option<&AttrValue>,
) -> Html {
    let name = text.name(key);
    let sign = html! { <span class="sign"><Picture icon={icon(key)} /></span> };
    let words = |hint: &'static str| html! { <span><b>{ name }</b><span class="hint">{ hint }</span></span> };
    match page {
        Some(page) => {
            let to = with_wanted(page, wanted, &[]);
            html! {
                <Link {to} class="card">
                    { sign }
                    { words((text.key_names().hint)(key)) }
                    <Picture icon={Icon::Arrow} class="onward" />
                </Link>
            }
        }
        None => html! {
            <div class="card off">
                { sign }
                { words((text.key_names().reason)(key)) }
                <span class="tag">{ text.keys().unavailable }</span>
            </div>
        },
    }
}

/// The page of a key; none for those that this release does not serve.
fn page(key: DigitalKey) -> Option<SignInRoute> {
    match key {
        DigitalKey::MobileApp => Some(SignInRoute::Code),
        DigitalKey::TestIdentity => Some(SignInRoute::TestIdentity),
        DigitalKey::MyGov
        | DigitalKey::Itsme
        | DigitalKey::Eid
        | DigitalKey::EmailCode
        | DigitalKey::Eidas => None,
    }
}

fn icon(key: DigitalKey) -> Icon {
    match key {
        DigitalKey::MyGov | DigitalKey::MobileApp => Icon::Phone,
        DigitalKey::Itsme => Icon::Key,
        DigitalKey::Eid => Icon::Card,
        DigitalKey::EmailCode => Icon::Envelope,
        DigitalKey::Eidas => Icon::Stars,
        DigitalKey::TestIdentity => Icon::Flask,
    }
}

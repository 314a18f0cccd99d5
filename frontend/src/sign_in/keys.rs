//! « Choisissez votre clé numérique ».

use shared::sign_in::api::Keys;
use shared::sign_in::{DigitalKey, KeyGroup};
use yew::prelude::*;

use crate::platform::api::Query;
use crate::platform::page::Page;
use crate::platform::route::Wanted;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading, Notice, Tone};
use crate::sign_in::installation::Installation;
use crate::sign_in::route::SignInRoute;
use crate::sign_in::session::{Departure, SessionState, use_session};

/// The keys in their groups: those that can be used here, and those that cannot, with the reason.
#[component]
pub fn KeysPage() -> Html {
    let text = use_text();
    let wanted = use_context::<Wanted>().and_then(|Wanted(page)| page);
    let session = use_session();
    let state = session.as_deref().cloned().unwrap_or(SessionState::Asking);
    let Some(Installation(query)) = use_context::<Installation>() else {
        return Html::default();
    };
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
            { departure(text, &state, wanted.is_some()) }
            <p class="soft">{ text.keys().lead }</p>
            { content }
        </Page>
    }
}

/// Why one is here.
fn departure(text: &Text, state: &SessionState, wanted: bool) -> Html {
    let frame = &text.frame;
    match state {
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
            let fields = wanted.map(|next| ("next", next.to_string()));
            let to = page.address().with_fields(fields.as_slice());
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

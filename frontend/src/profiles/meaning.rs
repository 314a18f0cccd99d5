//! « Continuer en tant que mandataire » or « Continuer en tant que citoyen ».

use shared::profiles::api::ProfileOption;
use yew::prelude::*;

use crate::platform::api::Query;
use crate::platform::page::Page;
use crate::platform::route::use_go;
use crate::platform::text::use_text;
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::notice::{Failed, Loading};
use crate::profiles::choice::{CitizenMeaning, citizen_meaning};
use crate::profiles::route::ProfilesRoute;
use crate::profiles::switcher::{landing_route, profile_icon, use_enter, use_profiles};

/// Asks which meaning of « Citoyen » is wanted, where there are several.
#[component]
pub fn MeaningPage() -> Html {
    let text = use_text();
    let profiles = use_profiles();
    let enter = use_enter();
    let go = use_go();
    let known = match profiles.query().map(|query| &*query.state) {
        Some(Query::Ready(profiles)) => Some(citizen_meaning(&profiles.options)),
        _ => None,
    };
    // Where there is nothing to ask, the answer is followed.
    let onward = match &known {
        Some(Some(CitizenMeaning::One(option))) => {
            Some(landing_route(option.profile, option.landing))
        }
        Some(None) => Some(ProfilesRoute::Choice.address()),
        _ => None,
    };
    use_effect_with(onward, move |onward| {
        if let Some(page) = onward {
            go.instead(page);
        }
    });
    let content = match (
        known,
        profiles
            .query()
            .map(|query| (&*query.state, query.reload.clone())),
    ) {
        (Some(Some(CitizenMeaning::Two { mandatary, citizen })), _) => {
            let words = text.profiles();
            html! {
                <>
                    <p>{ words.meaning_lead }</p>
                    <ul class="choices">
                        { choice(words.as_mandatary, words.as_mandatary_hint, mandatary, &enter) }
                        { choice(words.as_citizen, words.as_citizen_hint, citizen, &enter) }
                    </ul>
                </>
            }
        }
        (_, Some((Query::Failed(failure), retry))) => {
            html! { <Failed failure={failure.clone()} {retry} /> }
        }
        _ => html! { <Loading /> },
    };
    let back = (
        ProfilesRoute::Choice.address(),
        AttrValue::from(text.frame.back),
    );
    html! { <Page title={text.profiles().meaning_title} narrow=true {back}>{ content }</Page> }
}

fn choice(
    name: &'static str,
    hint: &'static str,
    option: ProfileOption,
    enter: &Callback<ProfileOption>,
) -> Html {
    let icon = profile_icon(option.profile);
    let onclick = enter.reform(move |_: MouseEvent| option.clone());
    html! {
        <li>
            <button type="button" class="card" {onclick}>
                <span class="sign"><Picture {icon} /></span>
                <span><b>{ name }</b><span class="hint">{ hint }</span></span>
                <Picture icon={Icon::Arrow} class="onward" />
            </button>
        </li>
    }
}

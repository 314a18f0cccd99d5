//! A page of a group: drawn once the group has come.

use shared::policy::Chain;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::groups::{Draw, Group, fetch, kept};
use crate::platform::browser::{self, window};
use crate::platform::failure::Failure;
use crate::platform::page::Page;
use crate::platform::text::{Text, Words, use_text};
use crate::platform::ui::notice::{Failed, Loading, Notice, Tone};
use crate::routes::Route;

/// What is to be shown: the properties of [`Fetched`].
#[derive(Properties, PartialEq)]
pub struct Shown {
    /// The group; a page of another is another `Fetched`, with a key of its own.
    pub group: Group,
    /// The page.
    pub route: Route,
    /// Why the page cannot be shown, where it is that what is to be drawn.
    #[prop_or_default]
    pub failure: Option<Failure>,
    /// Facts that are to be drawn within a page, and what they are needed for.
    #[prop_or_default]
    pub chain: Option<Chain>,
    /// What the facts are needed for, up to their count.
    #[prop_or_default]
    pub lead: AttrValue,
    /// Whether the facts alone are to be drawn, within a page: those of the failure, if there is one.
    #[prop_or_default]
    pub facts_only: bool,
    /// What the group is to stand around, if it does.
    #[prop_or_default]
    pub inside: Html,
    /// Whether the main part of the page stands inside: until then, a stand-in takes its place.
    #[prop_or_default]
    pub around: bool,
}

/// Facts, drawn within a page; `lead` says what they are needed for, up to their count.
pub fn facts(chain: Chain, lead: String) -> Html {
    html! { <Fetched group={Group::Why} route={Route::NotFound} facts_only=true {chain} {lead} /> }
}

/// The facts on which a refusal rests, drawn within a page; a link to a question where it came
/// without any.
pub fn facts_of(failure: &Failure, instead: Route) -> Html {
    let failure = failure.clone();
    html! { <Fetched group={Group::Why} route={instead} facts_only=true {failure} /> }
}

/// Draws a page of a group, or says that it is on its way or why it did not come.
#[component]
pub fn Fetched(props: &Shown) -> Html {
    let text = use_text();
    let attempt = use_state_eq(|| 0_u32);
    let heard = use_state(|| kept(props.group).map(Ok::<Draw, Failure>));
    {
        let heard = heard.clone();
        use_effect_with((props.group, *attempt), move |(group, _)| {
            let group = *group;
            // Whether it has come meanwhile or not: fetching tells, and asks but once.
            if heard.is_none() {
                spawn_local(async move { heard.set(Some(fetch(group).await)) });
            }
        });
    }
    let instead = match &*heard {
        Some(Ok(draw)) => return draw(props),
        Some(Err(failure)) if props.facts_only => {
            html! { <Failed failure={failure.clone()} retry={again(attempt, heard.clone())} /> }
        }
        Some(Err(failure)) => absent(&text.failure(failure), text, again(attempt, heard.clone())),
        None => html! { <Loading /> },
    };
    match props.around {
        true => html! { <main id="main" tabindex="-1">{ instead }</main> },
        false => instead,
    }
}

/// Why the page did not come: in its place, so with a heading.
fn absent(words: &Words<String>, text: &Text, retry: Callback<()>) -> Html {
    let onclick = retry.reform(|_: MouseEvent| ());
    html! {
        <Page title={words.title} narrow=true>
            <Notice tone={Tone::Bad} role="alert">
                <p>{ &words.body }</p>
                <button type="button" class="button quiet" {onclick}>{ text.frame.retry }</button>
            </Notice>
        </Page>
    }
}

/// Fetches anew. What fails twice may be gone for good, with the release that it was a part of:
/// then the page is loaded anew, and with it the release that is in service.
fn again(
    attempt: UseStateHandle<u32>,
    heard: UseStateHandle<Option<Result<Draw, Failure>>>,
) -> Callback<()> {
    Callback::from(move |()| match (*attempt, window()) {
        (1.., Some(window)) => {
            // Where even that is impossible, the page stays as it is, and can be left.
            let _ = window.location().reload();
        }
        _ => {
            // The button is about to go, and would take the focus along.
            browser::focus("main");
            heard.set(None);
            attempt.set(*attempt + 1);
        }
    })
}

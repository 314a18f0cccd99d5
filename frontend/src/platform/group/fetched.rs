//! A page of a group: drawn once the group has come.

use shared::kernel::language::Language;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{Draw, Group, Shown};
use crate::platform::browser::{self, window};
use crate::platform::failure::Failure;
use crate::platform::page::Page;
use crate::platform::text::later::{AskTexts, have_come, need};
use crate::platform::text::{Text, Words, use_text};
use crate::platform::ui::notice::{Failed, Loading, Notice, Tone};

/// Draws a page of a group, or says that it is on its way or why it did not come.
#[component]
pub fn Fetched(props: &Shown) -> Html {
    let text = use_text();
    let attempt = use_state_eq(|| 0_u32);
    let heard = use_state(|| {
        let draw = props.group.kept()?;
        have_come(text.language).then_some(Ok::<Draw, Failure>(draw))
    });
    {
        let heard = heard.clone();
        let group = props.group;
        let texts = use_context::<AskTexts>();
        use_effect_with((group.name(), *attempt), move |_| {
            // Whether it has come meanwhile or not: fetching tells, and asks but once.
            if heard.is_none() {
                spawn_local(
                    async move { heard.set(Some(fetch(group, texts, text.language).await)) },
                );
            }
        });
    }
    use_effect_with((), |()| need());
    let instead = match &*heard {
        Some(Ok(draw)) => return draw(props),
        Some(Err(failure)) if props.within => {
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

/// Fetches a group, and what it says.
async fn fetch(
    group: &'static Group,
    texts: Option<AskTexts>,
    language: Language,
) -> Result<Draw, Failure> {
    if let Some(texts) = texts {
        // Both are on their way at once; whether these came is told below.
        spawn_local(async move { drop(texts.fetch(language).await) });
    }
    let draw = group.fetch().await?;
    match texts {
        Some(texts) => texts.fetch(language).await.map(|()| draw),
        None => Ok(draw),
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

//! What follows below the rows of a list.

use yew::prelude::*;

use crate::platform::failure::Failure;
use crate::platform::page::focus::Focused;
use crate::platform::text::Text;
use crate::platform::ui::notice::Failed;

/// The way to more rows, why they did not come, or that all are there.
pub fn more(
    text: &'static Text,
    words: &'static str,
    ask: Option<Callback<MouseEvent>>,
    busy: bool,
    failure: Option<Failure>,
    has_grown: bool,
) -> Html {
    let end = match ask {
        Some(onclick) => {
            let label = if busy { text.frame.loading } else { words };
            html! {
                <p class="more">
                    <button type="button" class="button quiet" aria-disabled={busy.then_some("true")} {onclick}>{ label }</button>
                </p>
            }
        }
        None if has_grown => {
            html! { <Focused tag="p" class="soft">{ text.frame.all_shown }</Focused> }
        }
        None => Html::default(),
    };
    html! {
        <>
            if let Some(failure) = failure {
                <Failed {failure} />
            }
            { end }
        </>
    }
}

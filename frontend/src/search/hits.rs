//! What was found.

use shared::search::{Hit, Index, Results};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::platform::text::Text;
use crate::search::field::{focus_field, is_chord};
use crate::search::kept::{Asked, Catalogue, PAGE, Searcher};
use crate::search::row::{Place, row};

/// The answer to what was typed. As long as nothing is, all providers in their order.
pub fn answer(index: &Index, asked: &Asked) -> Results {
    if !asked.text.trim().is_empty() {
        return index.search(&asked.text, asked.shown);
    }
    let shown = u32::try_from(asked.shown.min(index.len())).unwrap_or(u32::MAX);
    let hits = (0..shown)
        .map(|entry| Hit {
            entry,
            ..Hit::default()
        })
        .collect();
    Results {
        hits,
        total: index.len(),
        exact: true,
    }
}

/// What was asked and found, and how to ask for more.
pub struct Finding<'a> {
    pub owner: Searcher,
    pub catalogue: &'a Catalogue,
    pub asked: &'a Asked,
    pub results: &'a Results,
    pub ask: &'a Callback<Asked>,
    pub list: &'a NodeRef,
}

/// The results, as a list of links. The arrow keys move in it, Esc leads back to the field, and so
/// does typing on.
pub fn hits(text: &'static Text, found: &Finding<'_>) -> Html {
    let search = text.search();
    let is_asked = !found.asked.text.trim().is_empty();
    let results = found.results;
    let list = found.list.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| move_about(&event, &list));
    let rows = results.hits.iter().enumerate().filter_map(|(place, hit)| {
        let entry = found.catalogue.index.entry(hit.entry)?;
        // Enter in the field opens the first result, which is why it is set off.
        let place = match (results.exact, is_asked && place == 0) {
            (false, _) => Place::Close,
            (true, true) => Place::First,
            (true, false) => Place::Other,
        };
        Some(row(text, found.owner.profile, &entry, hit, place))
    });
    let left = results.total.saturating_sub(results.hits.len());
    html! {
        <>
            if !results.exact && results.total > 0 {
                <div class="close-results"><h2>{ search.close_results }</h2><p>{ search.close_results_why }</p></div>
            }
            if results.total == 0 {
                <div class="close-results"><h2>{ search.none }</h2><p>{ search.none_help }</p></div>
            } else {
                <ul class="hits card" aria-label={search.results} ref={found.list.clone()} {onkeydown}>{ for rows }</ul>
            }
            if left > 0 {
                <p class="hits-more">
                    <button type="button" class="button quiet" onclick={more(found)}>{ (search.more)(left.min(PAGE)) }</button>
                </p>
            }
        </>
    }
}

/// Shows more, and gives the focus to the first one that was not there before.
fn more(found: &Finding<'_>) -> Callback<MouseEvent> {
    let (ask, asked, list) = (found.ask.clone(), found.asked.clone(), found.list.clone());
    let first_new = found.results.hits.len();
    Callback::from(move |_| {
        ask.emit(Asked {
            shown: asked.shown + PAGE,
            ..asked.clone()
        });
        let list = list.clone();
        gloo_timers::callback::Timeout::new(0, move || focus_hit(&list, first_new)).forget();
    })
}

/// Gives the focus to a result by its place, if there is one.
pub fn focus_hit(list: &NodeRef, place: usize) {
    let links = list
        .cast::<Element>()
        .and_then(|list| list.query_selector_all("a").ok());
    let link = links.and_then(|links| links.get(u32::try_from(place).ok()?));
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        // A link that cannot have the focus can still be pressed.
        let _ = link.focus();
    }
}

/// The place of the result that has the focus.
fn focused(list: &NodeRef) -> Option<usize> {
    let active = crate::platform::browser::document()?.active_element()?;
    let links = list.cast::<Element>()?.query_selector_all("a").ok()?;
    (0..links.length())
        .find(|place| {
            links
                .get(*place)
                .is_some_and(|link| link.is_same_node(Some(&active)))
        })
        .and_then(|place| usize::try_from(place).ok())
}

fn move_about(event: &KeyboardEvent, list: &NodeRef) {
    let Some(place) = focused(list).filter(|_| !is_chord(event)) else {
        return;
    };
    match event.key().as_str() {
        "ArrowDown" => focus_hit(list, place + 1),
        "ArrowUp" if place == 0 => focus_field(false),
        "ArrowUp" => focus_hit(list, place - 1),
        "Home" => focus_hit(list, 0),
        "End" => {
            let count = list
                .cast::<Element>()
                .map_or(0, |list| list.child_element_count());
            focus_hit(list, (count as usize).saturating_sub(1));
        }
        "Escape" => focus_field(true),
        // The character arrives where the focus then is.
        key if key.chars().count() == 1 && key != " " && key != "/" => return focus_field(false),
        _ => return,
    }
    event.prevent_default();
}

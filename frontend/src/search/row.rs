//! One provider among the results.

use std::ops::Range;

use shared::mandates::MandateKind;
use shared::policy::Profile;
use shared::registers::Profession;
use shared::search::{Entry, Hit};
use yew::prelude::*;

use crate::files::route::FileRoute;
use crate::platform::text::Text;
use crate::platform::ui::link::Link;

/// How a provider came to be among the results.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Enter in the field opens it.
    First,
    Other,
    /// What was typed was taken for something else.
    Close,
}

/// A provider, with a link to the file.
pub fn row(text: &'static Text, profile: Profile, entry: &Entry, hit: &Hit, place: Place) -> Html {
    let to = FileRoute::Home.of(profile, entry.provider);
    let some = |range: &Option<Range<usize>>| range.iter().cloned().collect::<Vec<_>>();
    let inami = match &entry.inami {
        Some(inami) => {
            html! { <span class="num">{ marked(&inami.to_string(), &some(&hit.inami)) }</span> }
        }
        None => html! { <span class="who">{ text.search().no_inami }</span> },
    };
    // The number is shown to those who typed it, and to nobody else.
    let niss = hit.niss.is_some().then(|| {
        html! { <>{ " · " }<span class="num">{ marked(&entry.niss.to_string(), &some(&hit.niss)) }</span></> }
    });
    let tags = MandateKind::of_bits(entry.kinds)
        .map(|kind| html! { <span class="tag">{ (text.search().tag)(kind) }</span> });
    html! {
        <li key={entry.provider.0.to_string()} data-first={(place == Place::First).then_some("true")}>
            <Link {to}>
                <span class="name">
                    { marked(&entry.surname, &hit.surname) }{ ", " }{ marked(&entry.given_names, &hit.given_names) }
                </span>
                { inami }
                <span class="who">{ profession_and_place(text, entry) }{ niss }</span>
                <span class="tags">
                    if place == Place::Close {
                        <span class="tag warn">{ text.search().close }</span>{ " " }
                    }
                    { for tags }
                </span>
            </Link>
        </li>
    }
}

/// « Médecin · Namur ».
fn profession_and_place(text: &Text, entry: &Entry) -> String {
    let profession = Profession::from_index(entry.profession).map(|known| text.name(known));
    let place = Some(entry.municipality.as_str()).filter(|place| !place.is_empty());
    profession
        .into_iter()
        .chain(place)
        .collect::<Vec<_>>()
        .join(" · ")
}

/// A text, its parts that were typed marked.
fn marked(text: &str, ranges: &[Range<usize>]) -> Html {
    pieces(text, ranges)
        .into_iter()
        .map(|(piece, found)| {
            if found {
                html! { <mark>{ piece }</mark> }
            } else {
                html! { piece }
            }
        })
        .collect()
}

/// A text in pieces, each with whether it was typed. Ranges that do not fit are left out.
fn pieces<'a>(text: &'a str, ranges: &[Range<usize>]) -> Vec<(&'a str, bool)> {
    let mut pieces = Vec::with_capacity(ranges.len() * 2 + 1);
    let mut done = 0;
    for range in ranges {
        let (Some(before), Some(found)) = (text.get(done..range.start), text.get(range.clone()))
        else {
            continue;
        };
        pieces.extend([(before, false), (found, true)]);
        done = range.end;
    }
    pieces.push((text.get(done..).unwrap_or_default(), false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use super::*;

    #[test]
    fn marks_what_was_typed() {
        assert_eq!(
            pieces("Van den Bossche", from_ref(&(0..9))),
            [("Van den B", true), ("ossche", false)]
        );
        assert_eq!(
            pieces("Émile", &[0..2, 3..4]),
            [("É", true), ("m", false), ("i", true), ("le", false)]
        );
        assert_eq!(pieces("Émile", from_ref(&(1..2))), [("Émile", false)]);
        assert_eq!(pieces("", &[]), []);
    }
}

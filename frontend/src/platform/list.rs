//! Lists: asked for page by page, narrowed by filters that stand in the address, shown in columns.

mod columns;
mod filters;
mod more;
pub mod text;

use std::rc::Rc;

use shared::kernel::column::ListFormat;
use shared::kernel::list::List;
use yew::prelude::*;

pub use self::columns::{Column, table};
pub use self::filters::{FilterForm, Filters};
use self::more::more;
use self::text::ListText;
use crate::platform::api::{Query, QueryHandle, use_query, use_send};
use crate::platform::failure::Failure;
use crate::platform::text::Text;
use crate::platform::ui::notice::{Failed, Loading};

/// The pages of a list that came so far.
pub struct ListHandle<E: List> {
    /// The first page, which says more than its rows.
    pub first: QueryHandle<E::Output>,
    pub rows: Rc<Vec<E::Row>>,
    pub has_more: bool,
    has_grown: bool,
    busy: bool,
    failure: Option<Failure>,
    ask: Callback<MouseEvent>,
}

impl<E: List> ListHandle<E> {
    /// What stands in place of the list as long as it is not there; `frame` is put around the reason
    /// why it did not come.
    pub fn absent(&self, frame: impl FnOnce(Html) -> Html) -> Option<Html> {
        match &*self.first.state {
            Query::Ready(_) => None,
            Query::Loading => Some(html! { <Loading /> }),
            Query::Failed(failure) => Some(frame(html! {
                <Failed failure={failure.clone()} retry={self.first.reload.clone()} />
            })),
        }
    }

    /// How to see what follows, below the rows.
    pub fn more(&self, text: &'static Text, words: &'static str) -> Html {
        let ask = self.has_more.then(|| self.ask.clone());
        more(
            text,
            words,
            ask,
            self.busy,
            self.failure.clone(),
            self.has_grown,
        )
    }
}

/// What was answered to one question.
struct Held<E: List> {
    asked: (E::Params, E::Input),
    first: Option<Rc<Query<E::Output>>>,
    rows: Rc<Vec<E::Row>>,
    next: Option<E::Place>,
}

impl<E: List> Held<E> {
    fn nothing(asked: (E::Params, E::Input)) -> Self {
        Self {
            asked,
            first: None,
            rows: Rc::default(),
            next: None,
        }
    }

    /// Takes the first page, which may have been asked for anew: what followed it stays.
    fn take_first(&mut self, state: &Rc<Query<E::Output>>) {
        let is_known = self
            .first
            .as_ref()
            .is_some_and(|first| Rc::ptr_eq(first, state));
        let Query::Ready(page) = &**state else { return };
        if is_known {
            return;
        }
        let first = E::rows(page);
        let rows = carried(&self.rows, first, E::key);
        if rows.len() == first.len() || self.first.is_none() {
            self.next = E::next(page);
        }
        self.rows = Rc::new(rows);
        self.first = Some(state.clone());
    }

    fn take_later(&mut self, page: &E::Output) {
        let new = fresh(&self.rows, E::rows(page), E::key);
        Rc::make_mut(&mut self.rows).extend(new);
        self.next = E::next(page);
    }
}

/// The rows of a later page that are not shown yet: one that stood elsewhere may have changed meanwhile.
fn fresh<R: Clone, K: PartialEq>(known: &[R], later: &[R], key: fn(&R) -> K) -> Vec<R> {
    let is_shown = |row: &&R| known.iter().any(|other| key(other) == key(row));
    later.iter().filter(|row| !is_shown(row)).cloned().collect()
}

/// Rows of which the first page came anew: those after the last one that is still on it follow. Where
/// none is, nothing is known of what lies between.
fn carried<R: Clone, K: PartialEq>(known: &[R], first: &[R], key: fn(&R) -> K) -> Vec<R> {
    let is_first = |row: &R| first.iter().any(|other| key(other) == key(row));
    let after = known.iter().rposition(is_first).map(|last| last + 1);
    let rest = after.and_then(|after| known.get(after..)).unwrap_or(&[]);
    first.iter().chain(rest).cloned().collect()
}

/// Asks for a list, and anew from its beginning when the parameters or the input change.
#[hook]
pub fn use_list<E>(params: E::Params, input: E::Input) -> ListHandle<E>
where
    E: List + 'static,
{
    let asked = (params, input);
    let held = use_mut_ref(|| Held::<E>::nothing(asked.clone()));
    let drawn = use_force_update();
    let first = use_query::<E>(asked.0.clone(), asked.1.clone());
    let sending = use_send::<E>({
        let (held, asked) = (held.clone(), asked.clone());
        Callback::from(move |page| {
            let mut held = held.borrow_mut();
            // An answer that comes too late is about another list.
            if held.asked == asked {
                held.take_later(&page);
                drawn.force_update();
            }
        })
    });
    let mut now = held.borrow_mut();
    if now.asked != asked {
        *now = Held::nothing(asked);
    }
    now.take_first(&first.state);
    let shown = match &*first.state {
        Query::Ready(page) => E::rows(page).len(),
        _ => 0,
    };
    ListHandle {
        rows: now.rows.clone(),
        has_more: now.next.is_some(),
        has_grown: now.rows.len() > shown,
        busy: sending.busy,
        failure: sending.failure.clone(),
        ask: {
            let held = held.clone();
            Callback::from(move |_: MouseEvent| {
                let held = held.borrow();
                if let Some(next) = held.next {
                    let (params, input) = held.asked.clone();
                    sending.send(params, E::from(&input, next));
                }
            })
        },
        first,
    }
}

/// The same list as a file, in each of its forms.
pub fn exports(text: &'static Text, href: impl Fn(ListFormat) -> String) -> Html {
    let words = text.part::<ListText>();
    let link = |format, words| html! { <a href={href(format)} download="">{ words }</a> };
    html! {
        <p class="exports">{ words.export }{ " " }{ link(ListFormat::Csv, words.csv) }{ " " }{ link(ListFormat::Xlsx, words.xlsx) }</p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_again_is_shown_once() {
        let fresh = |known: &[u32], later: &[u32]| fresh(known, later, |row| *row);
        assert_eq!(fresh(&[4, 9, 8], &[7, 6]), [7, 6]);
        assert_eq!(fresh(&[4, 9, 8], &[5, 4, 3]), [5, 3]);
    }

    #[test]
    fn what_followed_the_first_page_stays_when_it_comes_anew() {
        let carried = |known: &[u32], first: &[u32]| carried(known, first, |row| *row);
        // Nothing was known.
        assert_eq!(carried(&[], &[9, 8, 7]), [9, 8, 7]);
        // One is new, so the last of the former first page follows it.
        assert_eq!(carried(&[9, 8, 7, 6, 5], &[10, 9, 8]), [10, 9, 8, 7, 6, 5]);
        // One is gone, so the first of what followed is now on it.
        assert_eq!(carried(&[9, 8, 7, 6, 5], &[9, 7, 6]), [9, 7, 6, 5]);
        assert_eq!(carried(&[9, 8, 7], &[9, 8, 7]), [9, 8, 7]);
        // A whole page is new.
        assert_eq!(carried(&[9, 8, 7, 6], &[14, 13, 12]), [14, 13, 12]);
        assert_eq!(carried(&[9, 8, 7], &[]), Vec::<u32>::new());
    }
}

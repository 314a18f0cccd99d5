//! What is typed into a form.

use std::cell::RefCell;
use std::rc::Rc;

use serde::Serialize;
use shared::kernel::json::FromJson;
use yew::prelude::*;

use crate::platform::draft;

/// What is typed, beside what was there when typing began. Both outlive an expired session, so
/// that a change made by somebody else meanwhile can still be told from one's own.
#[derive(Clone, Debug, PartialEq, Serialize, FromJson)]
pub struct Editing<D> {
    /// What was there.
    pub base: D,
    /// What is typed.
    pub mine: D,
}

impl<D: Clone> Editing<D> {
    /// Nothing changed yet.
    pub fn of(base: D) -> Self {
        Self {
            mine: base.clone(),
            base,
        }
    }
}

/// A change to what is typed.
pub type Edit<D> = Box<dyn FnOnce(&mut D)>;

/// What is typed, and how to change it.
#[derive(Clone, PartialEq)]
pub struct Typed<D: PartialEq> {
    /// As it was when drawn.
    pub value: Editing<D>,
    /// What is there now; what is not touched follows it.
    pub now: D,
    /// Whether it was typed earlier and brought back.
    pub restored: bool,
    /// Changes a part of what is typed; several in one go add up.
    pub edit: Callback<Edit<D>>,
    /// Goes on from another base.
    pub rebase: Callback<Editing<D>>,
    /// Drops what was typed: it was saved, or is given up.
    pub forget: Callback<()>,
    latest: Rc<RefCell<Editing<D>>>,
}

impl<D: Clone + PartialEq> Typed<D> {
    /// What is typed, with changes that are not drawn yet.
    pub fn latest(&self) -> D {
        self.latest.borrow().mine.clone()
    }
}

/// Where what is typed is kept: takes what is to be read when the page is opened again, or that
/// there is nothing.
type Keep<D> = Callback<Option<Editing<D>>>;

/// What is typed into a form that begins with what is there, and goes with the page.
#[hook]
pub fn use_typed<D>(now: D) -> Typed<D>
where
    D: Clone + PartialEq + 'static,
{
    use_typed_in(now, || None, Callback::noop())
}

/// What is typed into a form that begins with what is there, and outlives the page: an expired
/// session loses nothing. `form` tells the forms of one page apart.
#[hook]
pub fn use_kept<D>(form: &'static str, now: D) -> Typed<D>
where
    D: Clone + PartialEq + Serialize + FromJson + 'static,
{
    let key = draft::use_key(form);
    let keep = {
        let key = key.clone();
        Callback::from(move |typed: Option<Editing<D>>| {
            draft::write(key.as_deref(), typed.as_ref())
        })
    };
    use_typed_in(now, move || draft::read(key.as_deref()), keep)
}

#[hook]
fn use_typed_in<D>(now: D, kept: impl FnOnce() -> Option<Editing<D>>, keep: Keep<D>) -> Typed<D>
where
    D: Clone + PartialEq + 'static,
{
    let untouched = Editing::of(now.clone());
    // None as long as nothing is touched.
    let state = use_state(|| {
        let kept = kept().filter(|kept| *kept != untouched);
        (kept.is_some(), kept)
    });
    let value = state.1.clone().unwrap_or_else(|| untouched.clone());
    // A field can be filled in by an answer that comes between two drawings of the page.
    let latest: Rc<RefCell<Editing<D>>> = use_mut_ref(|| value.clone());
    latest.replace(value.clone());
    let rebase = {
        let (latest, state, keep) = (latest.clone(), state.clone(), keep.clone());
        Callback::from(move |new: Editing<D>| {
            latest.replace(new.clone());
            let new = Some(new).filter(|new| *new != untouched);
            keep.emit(new.clone());
            state.set((state.0, new));
        })
    };
    let edit = {
        let latest = latest.clone();
        rebase.reform(move |edit: Edit<D>| {
            let mut new = latest.borrow().clone();
            edit(&mut new.mine);
            new
        })
    };
    let restored = state.0;
    let forget = Callback::from(move |()| {
        keep.emit(None);
        state.set((false, None));
    });
    Typed {
        value,
        now,
        restored,
        edit,
        rebase,
        forget,
        latest,
    }
}

//! What is typed into a form of a file, and on what it was based.

use std::cell::RefCell;
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use yew::prelude::*;

use crate::platform::draft::use_draft;

/// What is typed, beside what was there when typing began. Both outlive an expired session, so
/// that a change made by somebody else meanwhile can still be told from one's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
pub struct EditingHandle<D: PartialEq> {
    /// As it was when drawn.
    pub value: Editing<D>,
    /// Whether it was typed earlier and brought back.
    pub restored: bool,
    /// Changes a part of what is typed; several in one go add up.
    pub edit: Callback<Edit<D>>,
    /// Goes on from another base.
    pub rebase: Callback<Editing<D>>,
    /// Drops what was typed.
    pub forget: Callback<()>,
}

impl<D: PartialEq + 'static> EditingHandle<D> {
    /// Takes what is typed into one field.
    pub fn on(&self, field: fn(&mut D, String)) -> Callback<String> {
        self.edit
            .reform(move |value| Box::new(move |draft: &mut D| field(draft, value)) as Edit<D>)
    }
}

/// A draft of a form that begins with what is there.
#[hook]
pub fn use_editing<D>(form: &'static str, base: D) -> EditingHandle<D>
where
    D: Clone + PartialEq + Serialize + DeserializeOwned + 'static,
{
    let draft = use_draft(form, Editing::of(base));
    // A field can be filled in by an answer that comes between two drawings of the page.
    let latest: Rc<RefCell<Editing<D>>> = use_mut_ref(|| draft.value.clone());
    latest.replace(draft.value.clone());
    let rebase = {
        let (latest, set) = (latest.clone(), draft.set.clone());
        Callback::from(move |new: Editing<D>| {
            latest.replace(new.clone());
            set.emit(new);
        })
    };
    let edit = rebase.reform(move |edit: Edit<D>| {
        let mut new = latest.borrow().clone();
        edit(&mut new.mine);
        new
    });
    EditingHandle {
        value: draft.value,
        restored: draft.restored,
        edit,
        rebase,
        forget: draft.forget,
    }
}

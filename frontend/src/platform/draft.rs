//! What people type, kept in the tab until it is saved: an expired session loses nothing.

use std::rc::Rc;

use serde::Serialize;
use shared::kernel::id::PersonId;
use shared::kernel::json::{self, FromJson};
use web_sys::Storage;
use yew::prelude::*;

use crate::platform::browser::{self, window};

/// Whose drafts are kept, in the context of all pages: nobody's where nobody is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner(pub Option<PersonId>);

const PREFIX: &str = "mandatum-draft:";

/// Where a draft is kept: whose it is, on which page, in which form of it.
fn key(person: PersonId, address: &str, form: &str) -> String {
    format!("{PREFIX}{person}:{address}:{form}")
}

/// Whether a key is that of a draft of somebody else.
fn is_of_another(key: &str, person: PersonId) -> bool {
    key.strip_prefix(PREFIX).is_some_and(|rest| {
        rest.split_once(':')
            .is_none_or(|(owner, _)| owner != person.to_string())
    })
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

fn forget_where(forget: impl Fn(&str) -> bool) {
    let Some(storage) = storage() else { return };
    let count = storage.length().unwrap_or(0);
    let keys: Vec<String> = (0..count)
        .filter_map(|n| storage.key(n).ok().flatten())
        .collect();
    for key in keys.iter().filter(|key| forget(key)) {
        // Nothing can be done about a storage that refuses.
        let _ = storage.remove_item(key);
    }
}

/// Drops every draft: somebody signed out.
pub fn forget_all() {
    forget_where(|key| key.starts_with(PREFIX));
}

/// Drops the drafts of all others: somebody signed in.
pub fn forget_others(person: PersonId) {
    forget_where(|key| is_of_another(key, person));
}

/// Where the draft of a form of this page is kept; none where nobody is signed in. `form` tells the
/// forms of one page apart.
#[hook]
pub fn use_key(form: &'static str) -> Rc<Option<String>> {
    let person = use_context::<Owner>().and_then(|Owner(person)| person);
    use_memo((), |()| person.map(|person| key(person, &path(), form)))
}

fn path() -> String {
    let address = browser::address();
    address.split('?').next().unwrap_or_default().to_owned()
}

/// What was kept.
pub fn read<T: FromJson>(key: Option<&str>) -> Option<T> {
    let text = storage()?.get_item(key?).ok().flatten()?;
    json::read(&text).ok()
}

/// Keeps it, or drops what was kept.
pub fn write<T: Serialize>(key: Option<&str>, value: Option<&T>) {
    let (Some(storage), Some(key)) = (storage(), key) else {
        return;
    };
    // A storage that is full or forbidden leaves the form as it is, only less safe.
    let _ = match value.and_then(|value| serde_json::to_string(value).ok()) {
        Some(text) => storage.set_item(key, &text),
        None => storage.remove_item(key),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_belong_to_one_person_and_page() {
        let mine = key(PersonId(4), "/as/mandatary/files/7/contact-data", "contact");
        assert!(!is_of_another(&mine, PersonId(4)));
        assert!(is_of_another(&mine, PersonId(42)));
        assert!(!is_of_another("mandatum-language", PersonId(42)));
        assert_ne!(
            mine,
            key(PersonId(4), "/as/mandatary/files/8/contact-data", "contact")
        );
    }
}

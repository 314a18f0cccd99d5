//! What the pages about mandates have in common.

use std::cell::Cell;

use shared::kernel::id::{DraftId, MandateId};
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::route::MandateRoute;
use crate::platform::route::Address;

pub fn to_list(profile: Profile, words: &'static str) -> (Address, AttrValue) {
    let list = MandateRoute::List.under(profile);
    (list, AttrValue::Static(words))
}

/// What was done with a mandate, to be said once its page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MandateDeed {
    /// It was started and signed.
    Started,
    /// It was signed as the second.
    Signed,
    Refused,
    Withdrawn,
    /// It was ended at once.
    Ended,
    /// Its last day was brought forward.
    EndSet,
}

thread_local! {
    static DEED: Cell<Option<(MandateId, MandateDeed)>> = const { Cell::new(None) };
    static BEGUN: Cell<Option<DraftId>> = const { Cell::new(None) };
}

/// Has the page of a mandate say what was done.
pub fn announce(mandate: MandateId, deed: MandateDeed) {
    DEED.set(Some((mandate, deed)));
}

/// What was done with this mandate, said but once.
pub fn announced(mandate: MandateId) -> Option<MandateDeed> {
    let (of, deed) = DEED.take()?;
    (of == mandate).then_some(deed)
}

/// Has the pages of a draft know that it was begun just now.
pub fn announce_draft(draft: DraftId) {
    BEGUN.set(Some(draft));
}

/// Whether a draft was begun just now, and not taken up where it was left.
pub fn was_begun(draft: DraftId) -> bool {
    BEGUN.take() == Some(draft)
}

//! Mandates: their life, their lists, and what the search shows of them.

pub mod bulk;
mod changes;
pub(super) mod concerned;
mod drafts;
pub mod entity;
mod facts;
mod giver;
mod history;
mod holder;
pub(crate) mod import;
pub(super) mod keys;
mod list;
pub mod migration;
mod parties;
mod record;
pub(super) mod reminders;
mod signatures;
mod snapshot;
pub(super) mod status;

pub use changes::{
    MandateToAdd, add, add_many, keep, make_findable, note_use, overlapping, replace,
};
pub use drafts::{discard_draft, draft, drafts, save_draft, start_draft};
pub(crate) use facts::{MANDATE, MandateRow};
pub use giver::Giver;
pub use history::history;
pub(crate) use holder::of_holder;
pub use list::{Counts, List};
pub use parties::{Candidate, giver_party, givers, holder, organisation, person};
pub use record::{Record, find, hold_giver, hold_mandates};
pub use signatures::{NewSignature, Pen, add as sign, signatures};
pub use snapshot::revision;

use crate::platform::store::held::Held;

/// Mandates, held by whoever changes or uses them.
pub(crate) const MANDATES: Held = Held("mandate");

/// Files with many mandates, held while one works at them.
pub(crate) const BULKS: Held = Held("bulk");

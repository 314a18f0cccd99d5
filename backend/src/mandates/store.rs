//! Mandates: their life, their lists, and what the search shows of them.

pub mod bulk;
mod changes;
mod detail;
mod drafts;
pub mod entity;
pub mod keys;
mod list;
mod parties;
mod record;
pub mod reminders;
mod snapshot;
mod status;

pub(crate) use changes::holder_columns;
pub use changes::{NewSignature, countersign, insert, save, transfer};
pub use detail::{history, signatures};
pub use drafts::{discard_draft, draft, has_draft, save_draft};
pub use list::{Counts, List};
pub use parties::{Candidate, entity, giver_party, givers, holder, known_parties};
pub use record::{Record, find, hold_giver};
pub use snapshot::{raise_revision, revision};

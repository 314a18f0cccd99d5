//! Mandates: their life, their lists, and what the search shows of them.

mod changes;
mod detail;
mod drafts;
mod list;
mod parties;
mod record;
mod snapshot;

pub(in crate::store) use changes::holder_columns;
pub use changes::{NewSignature, countersign, insert, save, transfer};
pub use detail::{history, signatures};
pub use drafts::{discard_draft, draft, has_draft, save_draft};
pub use list::{Counts, List};
pub use parties::{Candidate, entity, giver_party, givers, holder, known_parties};
pub use record::{Record, find, hold_giver};
pub use snapshot::{raise_revision, revision};

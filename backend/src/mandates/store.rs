//! Mandates: their life, their lists, and what the search shows of them.

pub mod bulk;
mod changes;
mod detail;
mod drafts;
pub mod entity;
mod facts;
pub mod keys;
mod list;
mod parties;
mod record;
pub mod reminders;
mod snapshot;
mod status;
pub mod told;

pub(crate) use changes::holder_columns;
pub use changes::{NewSignature, countersign, insert, save, transfer};
pub use detail::{history, signatures};
pub use drafts::{discard_draft, draft, has_draft, save_draft};
pub(crate) use facts::{MANDATE, MandateRow, of_holder};
pub use list::{Counts, List};
pub use parties::{Candidate, entity, giver_party, givers, holder, known_parties};
pub use record::{Record, find, hold_giver, hold_mandates};
pub use snapshot::revision;

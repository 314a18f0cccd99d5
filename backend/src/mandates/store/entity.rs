//! The tables of mandates.

pub mod bulk;
pub mod bulk_line;
pub mod draft;
pub mod mandate;
pub mod signature;
pub mod signing_key;

use shared::mandates::bulk::{BulkFormat, BulkState};
use shared::mandates::{MandateKind, MandateState};

use crate::platform::store::stored::stored_by_code;
use crate::platform::store::table::Table;

stored_by_code!(MandateKind, MandateState, BulkFormat, BulkState);

/// All of them.
pub static TABLES: [Table; 6] = [
    Table::of::<draft::Entity>(),
    Table::of::<bulk::Entity>(),
    Table::of::<bulk_line::Entity>(),
    Table::of::<mandate::Entity>(),
    Table::of::<signature::Entity>(),
    Table::of::<signing_key::Entity>(),
];

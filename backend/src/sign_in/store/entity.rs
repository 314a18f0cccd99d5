//! The tables of keys and sessions.

pub mod account;
pub mod invitation;
pub mod session;

use crate::platform::store::table::Table;

/// All of them.
pub static TABLES: [Table; 3] = [
    Table::of::<account::Entity>(),
    Table::of::<invitation::Entity>(),
    Table::of::<session::Entity>(),
];

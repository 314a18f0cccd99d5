//! The tables of what people are told.

pub mod email;
pub mod message;
pub mod notice_address;

use crate::platform::store::table::Table;

/// All of them.
pub static TABLES: [Table; 3] = [
    Table::of::<email::Entity>(),
    Table::of::<message::Entity>(),
    Table::of::<notice_address::Entity>(),
];

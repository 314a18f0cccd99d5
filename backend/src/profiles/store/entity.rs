//! The tables of the profiles.

pub mod profile_use;

use crate::platform::store::table::Table;

/// All of them.
pub static TABLES: [Table; 1] = [Table::of::<profile_use::Entity>()];

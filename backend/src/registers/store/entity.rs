//! The tables of the registers.

pub mod administrative_role;
pub mod legal_function;
pub mod organisation;
pub mod organisation_name;
pub mod person;
pub mod person_name;
pub mod person_number;
pub mod provider;

use crate::platform::store::table::Table;

/// All of them.
pub static TABLES: [Table; 8] = [
    Table::of::<administrative_role::Entity>(),
    Table::of::<legal_function::Entity>(),
    Table::of::<organisation::Entity>(),
    Table::of::<organisation_name::Entity>(),
    Table::of::<person::Entity>(),
    Table::of::<person_name::Entity>(),
    Table::of::<person_number::Entity>(),
    Table::of::<provider::Entity>(),
];

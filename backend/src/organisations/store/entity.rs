//! The tables of the organisations' access.

pub mod access_manager;
pub mod quality;
pub mod quality_user;
pub mod user_application;

use shared::organisations::{Domain, ManagerRole, QualityKind, SecuredApplication};

use crate::platform::store::stored::stored_by_code;
use crate::platform::store::table::Table;

stored_by_code!(Domain, ManagerRole, QualityKind, SecuredApplication);

/// All of them.
pub static TABLES: [Table; 4] = [
    Table::of::<access_manager::Entity>(),
    Table::of::<quality::Entity>(),
    Table::of::<quality_user::Entity>(),
    Table::of::<user_application::Entity>(),
];

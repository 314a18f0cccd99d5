//! The tables of the organisations' access.

pub mod access_manager;
pub mod quality;
pub mod quality_user;
pub mod user_application;

use shared::organisations::{Domain, ManagerRole, QualityKind, SecuredApplication};

use crate::platform::store::stored::stored_by_code;

stored_by_code!(Domain, ManagerRole, QualityKind, SecuredApplication);

//! A grant, as far as organisations have to know it: rows with a period, by which somebody acts or
//! manages, or without which nobody could.

use std::sync::LazyLock;

use shared::organisations::OrganisationStanding;

use super::store::{GrantRows, Granted};
use crate::platform::error::Error;
use crate::platform::import::Import;
use crate::platform::store::migration::Steps;
use crate::platform::store::table::Table;

/// What a grant gives organisations. Each says so of itself, and is listed once, in
/// `organisations.rs`.
pub struct Grant {
    /// The file that it is read from, unless that is somebody else's.
    pub import: Option<&'static LazyLock<Import>>,
    /// Its rows: those of persons give them a place in an organisation, others say something of it.
    pub rows: fn() -> GrantRows,
    /// What a row says of a person's place, or of the organisation.
    pub read: fn(&Granted<'_>, &mut OrganisationStanding) -> Result<(), Error>,
    /// Where it lets somebody represent an organisation: under which condition of SQL on its row `r`,
    /// on the day that a parameter names.
    pub represents: Option<fn(&str) -> String>,
    /// Its tables.
    pub tables: &'static [Table],
    /// The steps that made them.
    pub steps: Steps,
}

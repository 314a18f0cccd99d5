//! Enterprises, establishments and groupings.

use crate::kernel::id::{OrganisationId, OrganisationNumber};
use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

/// An enterprise, establishment or grouping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    /// Which organisation.
    pub id: OrganisationId,
    /// Its enterprise or INAMI number.
    pub number: OrganisationNumber,
    /// Its name (*dénomination*).
    pub name: String,
}

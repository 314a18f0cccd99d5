//! Enterprises, establishments and groupings.

use crate::kernel::id::{EntityId, EntityNumber};
use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

/// An enterprise, establishment or grouping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    /// Which entity.
    pub id: EntityId,
    /// Its enterprise or INAMI number.
    pub number: EntityNumber,
    /// Its name (*dénomination*).
    pub name: String,
}

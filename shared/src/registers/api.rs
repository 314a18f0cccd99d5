//! What the registers tell everybody.

use crate::kernel::contact::{BelgianPostcode, Help};
use crate::kernel::endpoint::endpoints;
use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

endpoints! {
    /// Where people find help, as the operator of this installation says.
    ReadHelp: [Get "/api/v1/help"] () () => Help;
    /// The municipalities of a Belgian postcode.
    ReadMunicipalities: [Get "/api/v1/postcodes/{postcode}"] (BelgianPostcode) () => Vec<Municipality>;
}

/// A municipality of a postcode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Municipality {
    /// French name.
    pub fr: String,
    /// Dutch name.
    pub nl: String,
}

//! What happens in a capability, in a form that the platform keeps and carries whatever it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::kernel::json::FromJson;

/// What something is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// The word by which its capability names such things.
    pub kind: String,
    /// Which one.
    pub id: i64,
}

/// What else is to be known, by name; the capability knows the names.
pub type Details = BTreeMap<String, String>;

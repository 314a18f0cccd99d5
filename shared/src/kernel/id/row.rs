//! Opaque identifiers of rows: the only ones that may stand in an address.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

macro_rules! row_id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
        #[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

row_id! {
    /// A person, whatever numbers they had: a NISS can be replaced.
    PersonId,
    /// An organisation.
    OrganisationId,
    /// A provider: one person in one profession.
    ProviderId,
    /// A mandate.
    MandateId,
    /// A mandate that is being written.
    DraftId,
    /// A practice address.
    AddressId,
    /// An event of the audit log, in its order.
    EventId,
    /// A session.
    SessionId,
    /// A message to a person.
    MessageId,
    /// A file with many mandates.
    BulkId,
}

//! What of mandates is read as a file.

use crate::kernel::column::ListFormat;
use crate::kernel::endpoint::{File, Format, endpoints};
use crate::kernel::id::MandateId;
use crate::mandates::api::MandateFilter;
use crate::policy::Profile;

endpoints! {
    /// The attestation of a mandate that both parties have signed: a page that carries the signed statement, or the statement alone (JWS).
    ReadAttestation: [Get "/api/v1/as/{profile}/mandates/{mandate}/attestation/{format}"] (Profile, MandateId, AttestationFormat) () => File<AttestationFormat>;
    /// The last day of a mandate, for a calendar.
    ReadCalendar: [Get "/api/v1/as/{profile}/mandates/{mandate}/calendar"] (Profile, MandateId) () => File<Calendar>;
    /// The list of mandates as a file, at most 50,000.
    ExportMandates: [Get "/api/v1/as/{profile}/mandate-export/{format}"] (Profile, ListFormat) MandateFilter => File<ListFormat>;
    /// The public keys with which attestations are verified (JWK set).
    ReadPublicKeys: public [Get "/.well-known/jwks.json"] () () => File<KeySet>;
}

crate::catalogue! {
    /// The forms of an attestation.
    pub enum AttestationFormat {
        /// A page that carries the signed statement.
        Pdf = "pdf",
        /// The signed statement alone.
        Jws = "jws",
    }
}

impl Format for AttestationFormat {
    const ALL: &'static [Self] = &Self::ALL;

    fn content_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jws => "application/jose",
        }
    }
}

/// The form of a calendar (iCalendar).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar;

impl Format for Calendar {
    const ALL: &'static [Self] = &[Self];

    fn content_type(self) -> &'static str {
        "text/calendar; charset=utf-8"
    }
}

/// The form of a set of public keys (RFC 7517).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeySet;

impl Format for KeySet {
    const ALL: &'static [Self] = &[Self];

    fn content_type(self) -> &'static str {
        "application/jwk-set+json"
    }

    #[cfg(feature = "openapi")]
    fn schema() -> serde_json::Value {
        serde_json::json!({ "schema": { "type": "object" } })
    }
}

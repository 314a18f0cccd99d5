//! One mandate with its signatures and its history.

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{MandateParty, MandateSummary, Origin};
use crate::catalogue;
use crate::kernel::date::{Date, Instant};
use crate::kernel::id::{EventId, MandateId, ProviderId};
use crate::kernel::issue::Wrong;
use crate::kernel::language::Language;
use crate::mandates::MandateAct;
use crate::mandates::Party;
use crate::policy::AssuranceLevel;
use crate::policy::Chain;
use crate::policy::Profile;
use crate::registers::Module;
use crate::sign_in::DigitalKey;

/// One mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MandateDetail {
    /// As in the list.
    pub summary: MandateSummary,
    /// Who gives it.
    pub giver: MandateParty,
    /// Who receives it.
    pub holder: MandateParty,
    /// Who started it.
    pub started_by: Party,
    /// What the profile may do with it now.
    pub acts: Vec<MandateAct>,
    /// The parts of the file that it opens.
    pub opens: Vec<Module>,
    /// Those that stay closed.
    pub closed: Vec<Module>,
    /// The text, in the reader's language; none for a mandate of a register that has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<MandateText>,
    /// Who signed here, the first first. Empty for a mandate that a register brought as it is.
    pub signatures: Vec<Signed>,
    /// Everything that happened, the latest first.
    pub history: Vec<HistoryEntry>,
    /// Why it was refused.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// When it was first used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_used: Option<Instant>,
    /// From which mandate it comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The mandate that came of it, by renewal or transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<MandateId>,
    /// For an organisation that is not ready: what it must still do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readiness: Option<Chain>,
    /// Where the profile's signature is awaited and it cannot sign: what is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cannot_sign: Option<Chain>,
    /// What the registers say against its kind, where the profile's signature is awaited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub obstacle: Option<Wrong>,
    /// Whether an attestation can be had: both have signed here.
    pub has_attestation: bool,
    /// The file that it opens to the reader today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<OpenedFile>,
}

/// A file that a mandate opens to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpenedFile {
    /// As whom one opens it: who received a mandate as a citizen does so as its holder.
    pub profile: Profile,
    /// Whose file it is.
    pub provider: ProviderId,
}

/// The text of a mandate, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MandateText {
    /// Which version of the text.
    pub version: u16,
    /// In which language it is shown.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// The hash (SHA-256) of the text in all languages: what both parties sign.
    pub digest: String,
}

/// A signature, as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Signed {
    /// For which party.
    pub party: Party,
    /// Who, and as whom.
    #[serde(flatten)]
    pub by: SignedAs,
    /// The instant of the signature.
    pub at: Instant,
    /// With which key.
    pub key: DigitalKey,
    /// How much that assures.
    pub level: AssuranceLevel,
    /// In which language the text was read.
    pub language: Language,
    /// Which version of the text.
    pub version: u16,
    /// The hash of the text.
    pub digest: String,
}

/// Who did something, and as whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SignedAs {
    /// Given names and surname.
    pub person: String,
    /// As which profile.
    pub profile: Profile,
    /// For which organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
}

/// Something that happened to a mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Which event of the audit log.
    pub id: EventId,
    /// The instant of the step.
    pub at: Instant,
    /// What was done.
    pub kind: HistoryKind,
    /// Who, and as whom; none for what came by itself or from a register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<SignedAs>,
    /// The last day that was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
}

catalogue! {
    /// What happened to a mandate.
    pub enum HistoryKind {
        /// Started and signed by one party.
        Started = "started",
        /// Signed by the other.
        Signed = "signed",
        /// Refused by the other.
        Refused = "refused",
        /// Withdrawn by the party that started it.
        Withdrawn = "withdrawn",
        /// Ended at once.
        Ended = "ended",
        /// Its last day was brought forward.
        EndSet = "end-set",
        /// Replaced by one to another holder.
        Transferred = "transferred",
        /// Used for the first time.
        FirstUsed = "first-used",
        ;
        /// Something that this version does not know.
        Unknown
    }
}

impl HistoryKind {
    /// What an event of the audit log means for a mandate.
    pub fn of_event(event: &str) -> Self {
        event
            .strip_prefix("mandate-")
            .map_or(Self::Unknown, Self::from_code)
    }

    /// The event of the audit log.
    pub const fn event(self) -> &'static str {
        match self {
            Self::Started => "mandate-started",
            Self::Signed => "mandate-signed",
            Self::Refused => "mandate-refused",
            Self::Withdrawn => "mandate-withdrawn",
            Self::Ended => "mandate-ended",
            Self::EndSet => "mandate-end-set",
            Self::Transferred => "mandate-transferred",
            Self::FirstUsed => "mandate-first-used",
            Self::Unknown => "unknown",
        }
    }
}

//! Mandates: a provider lets another act for them.

pub mod life;

use serde::{Deserialize, Serialize};

use crate::date::{Date, Phase, Validity};
use crate::id::{EntityId, MandateId, PersonId};

/// What a mandate opens (*type de mandat*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MandateKind {
    /// « Statut social INAMI »: the social-status file.
    SocialStatus,
    /// « Dossier administratif INAMI »: the complete file, but for accreditation.
    AdministrativeFile,
    /// « ProSanté »: the complete file, for every provider with a visa.
    #[serde(rename = "prosante")]
    ProSante,
    /// « Indemnité maître de stages »: the internship-supervisor file.
    InternshipSupervision,
}

impl MandateKind {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::AdministrativeFile,
        Self::ProSante,
        Self::SocialStatus,
        Self::InternshipSupervision,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::SocialStatus => "social-status",
            Self::AdministrativeFile => "administrative-file",
            Self::ProSante => "prosante",
            Self::InternshipSupervision => "internship-supervision",
        }
    }

    /// The type of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Its bit in a set of types, as the search snapshot carries it.
    pub fn bit(self) -> u8 {
        1 << (self as u8)
    }

    /// The types of a set of bits.
    pub fn of_bits(bits: u8) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |kind| bits & kind.bit() != 0)
    }

    /// Whether the giver needs an INAMI number; otherwise a visa is enough.
    pub fn needs_inami(self) -> bool {
        self != Self::ProSante
    }
}

/// How far a mandate has come. What depends on the day — scheduled, active, expired — is
/// [`MandateStatus`]; how it gets from one to the next is [`life`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MandateState {
    /// Being written by one party.
    Draft,
    /// Signed by one party.
    AwaitingSignature,
    /// Signed by both.
    Signed,
    /// Ended by either party.
    Ended,
    /// Refused by the other party.
    Refused,
    /// Withdrawn by the party that started it.
    Withdrawn,
    /// Replaced by one to another holder.
    Transferred,
}

impl MandateState {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Draft,
        Self::AwaitingSignature,
        Self::Signed,
        Self::Ended,
        Self::Refused,
        Self::Withdrawn,
        Self::Transferred,
    ];

    /// The code in files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::AwaitingSignature => "awaiting-signature",
            Self::Signed => "signed",
            Self::Ended => "ended",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Transferred => "transferred",
        }
    }

    /// The state of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether both parties have signed it, whatever became of it.
    pub fn was_signed(self) -> bool {
        matches!(self, Self::Signed | Self::Ended | Self::Transferred)
    }
}

/// A mandate's state on a day (*statut*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MandateStatus {
    /// Being written by one party.
    Draft,
    /// Signed by one party; the other has yet to sign.
    AwaitingSignature,
    /// Signed by both; its period has yet to begin.
    Scheduled,
    /// Signed by both and within its period.
    Active,
    /// Its period is over.
    Expired,
    /// Ended by either party.
    Ended,
    /// Refused by the other party.
    Refused,
    /// Withdrawn by the party that started it.
    Withdrawn,
    /// Replaced by one to another holder.
    Transferred,
}

impl MandateStatus {
    /// All of them, in the order of a mandate's life.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::AwaitingSignature,
        Self::Scheduled,
        Self::Active,
        Self::Expired,
        Self::Ended,
        Self::Refused,
        Self::Withdrawn,
        Self::Transferred,
    ];

    /// The code in addresses and exported files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::AwaitingSignature => "awaiting-signature",
            Self::Scheduled => "scheduled",
            Self::Active => "active",
            Self::Expired => "expired",
            Self::Ended => "ended",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Transferred => "transferred",
        }
    }

    /// The status of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether nothing can come of it any more.
    pub fn is_over(self) -> bool {
        matches!(
            self,
            Self::Expired | Self::Ended | Self::Refused | Self::Withdrawn | Self::Transferred
        )
    }
}

/// A party to a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// The provider who gives it (*mandant*).
    Giver,
    /// The person or organisation that receives it (*mandataire*).
    Holder,
}

impl Party {
    /// The code in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Giver => "giver",
            Self::Holder => "holder",
        }
    }

    /// The party of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Giver, Self::Holder]
            .into_iter()
            .find(|party| party.code() == code)
    }

    /// The party across.
    pub fn other(self) -> Self {
        match self {
            Self::Giver => Self::Holder,
            Self::Holder => Self::Giver,
        }
    }
}

/// Who holds a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A natural person.
    Person(PersonId),
    /// An enterprise, or a grouping or establishment with an INAMI number.
    Entity(EntityId),
}

/// What the policy knows of a mandate. The giver is the provider in whose file it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MandateFact {
    /// Which mandate.
    pub id: MandateId,
    /// What it opens.
    pub kind: MandateKind,
    /// Who holds it.
    pub holder: Holder,
    /// When it holds.
    pub validity: Validity,
    /// How far it has come.
    pub state: MandateState,
}

impl MandateFact {
    /// Its state on a day. A mandate that nobody signed in time expires as well.
    pub fn status(&self, today: Date) -> MandateStatus {
        match (self.state, self.validity.phase(today)) {
            (MandateState::Draft, _) => MandateStatus::Draft,
            (MandateState::AwaitingSignature, Phase::Past) => MandateStatus::Expired,
            (MandateState::AwaitingSignature, _) => MandateStatus::AwaitingSignature,
            (MandateState::Signed, Phase::Future) => MandateStatus::Scheduled,
            (MandateState::Signed, Phase::Current) => MandateStatus::Active,
            (MandateState::Signed, Phase::Past) => MandateStatus::Expired,
            (MandateState::Ended, _) => MandateStatus::Ended,
            (MandateState::Refused, _) => MandateStatus::Refused,
            (MandateState::Withdrawn, _) => MandateStatus::Withdrawn,
            (MandateState::Transferred, _) => MandateStatus::Transferred,
        }
    }
}

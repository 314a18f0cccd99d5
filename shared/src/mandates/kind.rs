//! The types of mandates.

use crate::registers::Module;
use serde::{Deserialize, Serialize};

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

impl Module {
    /// Whether a mandate of this type opens the module (source: *Donner ou recevoir un mandat*).
    pub fn is_opened_by(self, kind: MandateKind) -> bool {
        match kind {
            MandateKind::AdministrativeFile | MandateKind::ProSante => self != Self::Accreditation,
            MandateKind::SocialStatus => self == Self::SocialStatus,
            MandateKind::InternshipSupervision => self == Self::InternshipSupervision,
        }
    }
}

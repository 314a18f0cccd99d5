//! The types of mandates.

use crate::catalogue;
use crate::kernel::date::Date;
use crate::mandates::MandatesIssue;
use crate::registers::{Licence, Module};

catalogue! {
    /// What a mandate opens (*type de mandat*).
    pub enum MandateKind: PartialOrd Ord {
        /// « Dossier administratif INAMI »: the complete file, but for accreditation.
        AdministrativeFile = "administrative-file",
        /// « ProSanté »: the complete file, for every provider with a visa.
        ProSante = "prosante",
        /// « Statut social INAMI »: the social-status file.
        SocialStatus = "social-status",
        /// « Indemnité maître de stages »: the internship-supervisor file.
        InternshipSupervision = "internship-supervision",
    }
}

impl MandateKind {
    /// Its bit in a set of types, as the search snapshot carries it.
    pub fn bit(self) -> u8 {
        match self {
            Self::SocialStatus => 1,
            Self::AdministrativeFile => 2,
            Self::ProSante => 4,
            Self::InternshipSupervision => 8,
        }
    }

    /// The types of a set of bits.
    pub fn of_bits(bits: u8) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |kind| bits & kind.bit() != 0)
    }

    /// What stands in the way of giving a mandate of this type, and of using it, if anything
    /// (source: *Donner ou recevoir un mandat*, *Quelles données un mandataire peut-il gérer ?*).
    pub fn obstacle(self, giver: &Licence, today: Date) -> Option<MandatesIssue> {
        if !giver.validity.contains(today) {
            Some(MandatesIssue::NotLicensed)
        } else if self.needs_inami() && !giver.has_inami {
            Some(MandatesIssue::NeedsInami)
        } else if !self.needs_inami() && !giver.has_visa {
            Some(MandatesIssue::NeedsVisa)
        } else {
            None
        }
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

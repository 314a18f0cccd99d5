//! What somebody wants an organisation for.

use crate::kernel::id::OrganisationNumber;
use crate::organisations::{Domain, QualityKind, SecuredApplication};

/// What somebody wants an organisation for: an application, which its users open in a quality. The
/// chain of facts follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The application.
    pub application: SecuredApplication,
    /// The quality in which an enterprise uses it.
    pub by_enterprise: QualityKind,
    /// The quality in which an establishment or grouping with an INAMI number uses it.
    pub by_institution: QualityKind,
    /// The domain whose *gestionnaire d'accès* has a say in it.
    pub domain: Domain,
}

impl Wanted {
    /// The files of providers, by mandates: in the quality *Soins de santé*, by enterprise or by
    /// INAMI number (source: *Donner ou recevoir un mandat*).
    pub const FILES: Self = Self {
        application: SecuredApplication::AdministrativeData,
        by_enterprise: QualityKind::HealthCare,
        by_institution: QualityKind::HealthCareInami,
        domain: Domain::HealthCare,
    };

    /// Whether it can be used in this quality.
    pub fn fits(&self, quality: QualityKind) -> bool {
        quality == self.by_enterprise || quality == self.by_institution
    }

    /// The quality that an organisation of this number would activate for it.
    pub(super) fn expected(&self, number: OrganisationNumber) -> QualityKind {
        match number {
            OrganisationNumber::Enterprise(_) => self.by_enterprise,
            OrganisationNumber::Institution(_) => self.by_institution,
        }
    }
}

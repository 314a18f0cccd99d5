//! French names, to the letter of the manuals.

use shared::organisations::{QualityKind, SecuredApplication};
use shared::registers::{AdministrativeRole, LegalFunction};
use shared::words::fr::WORDS;

use crate::registers::text::Catalogue;

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
    profession: WORDS.profession,
    mandate: WORDS.mandate,
    module: WORDS.module,
    quality: |quality| match quality {
        QualityKind::OnssEmployer => "Employeur ONSS",
        QualityKind::HealthCare => "Soins de santé",
        QualityKind::EhealthHealthCare => "eHealth Soins de Santé",
        QualityKind::HealthCareInami => "Soins de santé (INAMI)",
        QualityKind::Hospital => "Prestataire de soins : hôpital",
        QualityKind::CareProvider => "Prestataire de soins",
        QualityKind::HealthInstitution => "Institution liée au domaine de la santé",
    },
    application: |application| match application {
        SecuredApplication::AdministrativeData => "Données administratives (INAMI)",
        SecuredApplication::FinancialData => "Gestion des données financières et fiscales (INAMI)",
        SecuredApplication::Documents => "Mes documents (INAMI)",
        SecuredApplication::AvailabilityFees => "Honoraires de disponibilité (INAMI)",
        SecuredApplication::Colindos => "Colindos",
        SecuredApplication::Hospisup => "Hospisup",
    },
    legal_function: |function| match function {
        LegalFunction::Director => "Administrateur",
        LegalFunction::ManagingDirector => "Administrateur délégué",
        LegalFunction::Manager => "Gérant",
        LegalFunction::DailyManager => "Personne déléguée à la gestion journalière",
        LegalFunction::PermanentRepresentative => "Représentant permanent",
    },
    administrative_role: |role| match role {
        AdministrativeRole::Director => "Directeur",
        AdministrativeRole::CareProvider => "Dispensateur de soins",
        AdministrativeRole::Responsible => "Responsable",
        AdministrativeRole::CertificateHolder => "Gestionnaire de certificats eHealth",
    },
};

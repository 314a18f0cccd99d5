//! German names.

use shared::organisations::{QualityKind, SecuredApplication};
use shared::registers::{AdministrativeRole, LegalFunction};
use shared::words::de::WORDS;

use crate::registers::text::Catalogue;

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
    profession: WORDS.profession,
    mandate: WORDS.mandate,
    module: WORDS.module,
    quality: |quality| match quality {
        QualityKind::OnssEmployer => "LSS-Arbeitgeber",
        QualityKind::HealthCare => "Gesundheitspflege",
        QualityKind::EhealthHealthCare => "eHealth Gesundheitspflege",
        QualityKind::HealthCareInami => "Gesundheitspflege (LIKIV)",
        QualityKind::Hospital => "Gesundheitsdienstleister: Krankenhaus",
        QualityKind::CareProvider => "Gesundheitsdienstleister",
        QualityKind::HealthInstitution => "Einrichtung des Gesundheitswesens",
    },
    application: |application| match application {
        SecuredApplication::AdministrativeData => "Verwaltungsdaten (LIKIV)",
        SecuredApplication::FinancialData => "Verwaltung der Finanz- und Steuerdaten (LIKIV)",
        SecuredApplication::Documents => "Meine Dokumente (LIKIV)",
        SecuredApplication::AvailabilityFees => "Bereitschaftshonorare (LIKIV)",
        SecuredApplication::Colindos => "Colindos",
        SecuredApplication::Hospisup => "Hospisup",
    },
    legal_function: |function| match function {
        LegalFunction::Director => "Verwalter",
        LegalFunction::ManagingDirector => "Geschäftsführender Verwalter",
        LegalFunction::Manager => "Geschäftsführer",
        LegalFunction::DailyManager => "Beauftragter der täglichen Geschäftsführung",
        LegalFunction::PermanentRepresentative => "Ständiger Vertreter",
    },
    administrative_role: |role| match role {
        AdministrativeRole::Director => "Direktor",
        AdministrativeRole::CareProvider => "Gesundheitsdienstleister",
        AdministrativeRole::Responsible => "Verantwortlicher",
        AdministrativeRole::CertificateHolder => "Verwalter von eHealth-Zertifikaten",
    },
};

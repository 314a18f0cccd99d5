//! Dutch names.

use shared::organisations::{QualityKind, SecuredApplication};
use shared::registers::{AdministrativeRole, LegalFunction};
use shared::words::nl::WORDS;

use crate::registers::text::Catalogue;

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
    profession: WORDS.profession,
    mandate: WORDS.mandate,
    module: WORDS.module,
    quality: |quality| match quality {
        QualityKind::OnssEmployer => "RSZ-werkgever",
        QualityKind::HealthCare => "Gezondheidszorg",
        QualityKind::EhealthHealthCare => "eHealth Gezondheidszorg",
        QualityKind::HealthCareInami => "Gezondheidszorg (RIZIV)",
        QualityKind::Hospital => "Zorgverlener: ziekenhuis",
        QualityKind::CareProvider => "Zorgverlener",
        QualityKind::HealthInstitution => "Instelling verbonden aan het gezondheidsdomein",
    },
    application: |application| match application {
        SecuredApplication::AdministrativeData => "Administratieve gegevens (RIZIV)",
        SecuredApplication::FinancialData => "Beheer van de financiële en fiscale gegevens (RIZIV)",
        SecuredApplication::Documents => "Mijn documenten (RIZIV)",
        SecuredApplication::AvailabilityFees => "Beschikbaarheidshonoraria (RIZIV)",
        SecuredApplication::Colindos => "Colindos",
        SecuredApplication::Hospisup => "Hospisup",
    },
    legal_function: |function| match function {
        LegalFunction::Director => "Bestuurder",
        LegalFunction::ManagingDirector => "Gedelegeerd bestuurder",
        LegalFunction::Manager => "Zaakvoerder",
        LegalFunction::DailyManager => "Persoon belast met het dagelijks bestuur",
        LegalFunction::PermanentRepresentative => "Vaste vertegenwoordiger",
    },
    administrative_role: |role| match role {
        AdministrativeRole::Director => "Directeur",
        AdministrativeRole::CareProvider => "Zorgverlener",
        AdministrativeRole::Responsible => "Verantwoordelijke",
        AdministrativeRole::CertificateHolder => "Beheerder van eHealth-certificaten",
    },
};

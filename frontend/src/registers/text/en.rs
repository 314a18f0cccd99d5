//! English names.

use shared::organisations::{QualityKind, SecuredApplication};
use shared::registers::{AdministrativeRole, LegalFunction};
use shared::words::en::WORDS;

use crate::registers::text::Catalogue;

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
    profession: WORDS.profession,
    mandate: WORDS.mandate,
    module: WORDS.module,
    quality: |quality| match quality {
        QualityKind::OnssEmployer => "NSSO employer",
        QualityKind::HealthCare => "Health care",
        QualityKind::EhealthHealthCare => "eHealth Health Care",
        QualityKind::HealthCareInami => "Health care (NIHDI)",
        QualityKind::Hospital => "Care provider: hospital",
        QualityKind::CareProvider => "Care provider",
        QualityKind::HealthInstitution => "Institution of the health sector",
    },
    application: |application| match application {
        SecuredApplication::AdministrativeData => "Administrative data (NIHDI)",
        SecuredApplication::FinancialData => "Management of financial and tax data (NIHDI)",
        SecuredApplication::Documents => "My documents (NIHDI)",
        SecuredApplication::AvailabilityFees => "Availability fees (NIHDI)",
        SecuredApplication::Colindos => "Colindos",
        SecuredApplication::Hospisup => "Hospisup",
    },
    legal_function: |function| match function {
        LegalFunction::Director => "Director",
        LegalFunction::ManagingDirector => "Managing director",
        LegalFunction::Manager => "Manager",
        LegalFunction::DailyManager => "Person in charge of daily management",
        LegalFunction::PermanentRepresentative => "Permanent representative",
    },
    administrative_role: |role| match role {
        AdministrativeRole::Director => "Director",
        AdministrativeRole::CareProvider => "Healthcare provider",
        AdministrativeRole::Responsible => "Person in charge",
        AdministrativeRole::CertificateHolder => "Holder of eHealth certificates",
    },
};

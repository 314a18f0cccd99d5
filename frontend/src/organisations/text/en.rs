//! Organisations in English.

use shared::organisations::{
    ManagerRole, OrganisationsFact, OrganisationsGranter, QualityKind, SecuredApplication,
};

use crate::organisations::text::OrganisationsText;
use crate::policy::text::{FactText, counted};

/// The names.
pub const ORGANISATIONS: OrganisationsText = OrganisationsText {
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
};

/// What « Pourquoi ? » says.
pub const FACTS: FactText<OrganisationsFact, OrganisationsGranter> = FactText {
    fact: |fact| match fact {
        OrganisationsFact::PrincipalDesignated => [
            "A principal access manager is appointed",
            "No principal access manager is appointed",
            "A principal access manager is appointed",
        ],
        OrganisationsFact::QualityActive(_) => [
            "The quality {} is active",
            "The quality {} is not active",
            "The quality {} is activated",
        ],
        OrganisationsFact::QualityManaged => [
            "This quality has a local manager",
            "This quality has no local manager",
            "A local manager is appointed for this quality",
        ],
        OrganisationsFact::QualityHasUsers => [
            "Users can act for the organisation",
            "No user can act for the organisation yet",
            "Users are added",
        ],
        OrganisationsFact::QualityUser => [
            "You are a user of this quality",
            "You are not yet a user of this quality",
            "You are added as a user of this quality",
        ],
        OrganisationsFact::Application(_) => [
            "The application {} is open to you",
            "The application {} is not open to you",
            "The application {} is opened to you",
        ],
        OrganisationsFact::AccessManager => [
            "You are an access manager there",
            "You are neither a legal representative nor an access manager there",
            "You are designated as an access manager there",
        ],
    },
    granter: |granter| match granter {
        OrganisationsGranter::LegalRepresentative => "a legal representative of the organisation",
        OrganisationsGranter::Managers(managers) => counted(
            managers.count,
            match managers.role {
                ManagerRole::Principal => [
                    "the principal access manager",
                    "{} principal access managers",
                ],
                ManagerRole::CoPrincipal => [
                    "the co-principal access manager",
                    "{} co-principal access managers",
                ],
                ManagerRole::Domain => ["the access manager", "{} access managers"],
                ManagerRole::Local => ["the local manager", "{} local managers"],
                ManagerRole::CoLocal => ["the co-local manager", "{} co-local managers"],
            },
        ),
    },
};

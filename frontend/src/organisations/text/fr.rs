//! Organisations in French, to the letter of the manuals.

use shared::organisations::{
    ManagerRole, OrganisationsFact, OrganisationsGranter, QualityKind, SecuredApplication,
};

use crate::organisations::text::OrganisationsText;
use crate::policy::text::{FactText, counted};

/// The names.
pub const ORGANISATIONS: OrganisationsText = OrganisationsText {
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
};

/// What « Pourquoi ? » says.
pub const FACTS: FactText<OrganisationsFact, OrganisationsGranter> = FactText {
    fact: |fact| match fact {
        OrganisationsFact::PrincipalDesignated => [
            "Un gestionnaire d’accès principal est désigné",
            "Aucun gestionnaire d’accès principal n’est désigné",
            "Un gestionnaire d’accès principal est désigné",
        ],
        OrganisationsFact::QualityActive(_) => [
            "La qualité {} est active",
            "La qualité {} n’est pas active",
            "La qualité {} est activée",
        ],
        OrganisationsFact::QualityManaged => [
            "Cette qualité a un gestionnaire local",
            "Cette qualité n’a pas de gestionnaire local",
            "Un gestionnaire local est désigné pour cette qualité",
        ],
        OrganisationsFact::QualityHasUsers => [
            "Des utilisateurs peuvent agir pour l’organisation",
            "Aucun utilisateur ne peut encore agir pour l’organisation",
            "Des utilisateurs sont ajoutés",
        ],
        OrganisationsFact::QualityUser => [
            "Vous êtes utilisateur de cette qualité",
            "Vous n’êtes pas encore utilisateur de cette qualité",
            "Vous êtes ajouté comme utilisateur de cette qualité",
        ],
        OrganisationsFact::Application(_) => [
            "L’application {} vous est ouverte",
            "L’application {} ne vous est pas ouverte",
            "L’application {} vous est ouverte",
        ],
        OrganisationsFact::AccessManager => [
            "Vous y êtes gestionnaire d’accès",
            "Vous n’y êtes ni représentant légal ni gestionnaire d’accès",
            "Vous y êtes désigné gestionnaire d’accès",
        ],
    },
    granter: |granter| match granter {
        OrganisationsGranter::LegalRepresentative => "un représentant légal de l’organisation",
        OrganisationsGranter::Managers(managers) => counted(
            managers.count,
            match managers.role {
                ManagerRole::Principal => [
                    "le gestionnaire d’accès principal",
                    "{} gestionnaires d’accès principaux",
                ],
                ManagerRole::CoPrincipal => [
                    "le co-gestionnaire d’accès principal",
                    "{} co-gestionnaires d’accès principaux",
                ],
                ManagerRole::Domain => ["le gestionnaire d’accès", "{} gestionnaires d’accès"],
                ManagerRole::Local => ["le gestionnaire local", "{} gestionnaires locaux"],
                ManagerRole::CoLocal => ["le co-gestionnaire local", "{} co-gestionnaires locaux"],
            },
        ),
    },
};

//! Organisations in Dutch.

use shared::organisations::{
    ManagerRole, OrganisationsFact, OrganisationsGranter, QualityKind, SecuredApplication,
};

use crate::organisations::text::OrganisationsText;
use crate::policy::text::{FactText, counted};

/// The names.
pub const ORGANISATIONS: OrganisationsText = OrganisationsText {
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
};

/// What « Pourquoi ? » says.
pub const FACTS: FactText<OrganisationsFact, OrganisationsGranter> = FactText {
    fact: |fact| match fact {
        OrganisationsFact::PrincipalDesignated => [
            "Er is een hoofdtoegangsbeheerder aangesteld",
            "Er is geen hoofdtoegangsbeheerder aangesteld",
            "Er wordt een hoofdtoegangsbeheerder aangesteld",
        ],
        OrganisationsFact::QualityActive(_) => [
            "De hoedanigheid {} is actief",
            "De hoedanigheid {} is niet actief",
            "De hoedanigheid {} wordt geactiveerd",
        ],
        OrganisationsFact::QualityManaged => [
            "Deze hoedanigheid heeft een lokale beheerder",
            "Deze hoedanigheid heeft geen lokale beheerder",
            "Voor deze hoedanigheid wordt een lokale beheerder aangesteld",
        ],
        OrganisationsFact::QualityHasUsers => [
            "Gebruikers kunnen voor de organisatie handelen",
            "Nog geen enkele gebruiker kan voor de organisatie handelen",
            "Gebruikers worden toegevoegd",
        ],
        OrganisationsFact::QualityUser => [
            "U bent gebruiker van deze hoedanigheid",
            "U bent nog geen gebruiker van deze hoedanigheid",
            "U wordt toegevoegd als gebruiker van deze hoedanigheid",
        ],
        OrganisationsFact::Application(_) => [
            "De toepassing {} staat voor u open",
            "De toepassing {} staat niet voor u open",
            "De toepassing {} wordt voor u geopend",
        ],
        OrganisationsFact::AccessManager => [
            "U bent er toegangsbeheerder",
            "U bent er geen wettelijk vertegenwoordiger en geen toegangsbeheerder",
            "U wordt er als toegangsbeheerder aangewezen",
        ],
    },
    granter: |granter| match granter {
        OrganisationsGranter::LegalRepresentative => {
            "een wettelijk vertegenwoordiger van de organisatie"
        }
        OrganisationsGranter::Managers(managers) => counted(
            managers.count,
            match managers.role {
                ManagerRole::Principal => {
                    ["de hoofdtoegangsbeheerder", "{} hoofdtoegangsbeheerders"]
                }
                ManagerRole::CoPrincipal => [
                    "de co-hoofdtoegangsbeheerder",
                    "{} co-hoofdtoegangsbeheerders",
                ],
                ManagerRole::Domain => ["de toegangsbeheerder", "{} toegangsbeheerders"],
                ManagerRole::Local => ["de lokale beheerder", "{} lokale beheerders"],
                ManagerRole::CoLocal => ["de co-lokale beheerder", "{} co-lokale beheerders"],
            },
        ),
    },
};

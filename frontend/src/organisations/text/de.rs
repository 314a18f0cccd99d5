//! Organisations in German.

use shared::organisations::{
    ManagerRole, OrganisationsFact, OrganisationsGranter, QualityKind, SecuredApplication,
};

use crate::organisations::text::OrganisationsText;
use crate::policy::text::{FactText, counted};

/// The names.
pub const ORGANISATIONS: OrganisationsText = OrganisationsText {
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
};

/// What « Pourquoi ? » says.
pub const FACTS: FactText<OrganisationsFact, OrganisationsGranter> = FactText {
    fact: |fact| match fact {
        OrganisationsFact::PrincipalDesignated => [
            "Ein Hauptzugangsverwalter ist bestimmt",
            "Es ist kein Hauptzugangsverwalter bestimmt",
            "Ein Hauptzugangsverwalter wird bestimmt",
        ],
        OrganisationsFact::QualityActive(_) => [
            "Die Eigenschaft {} ist aktiv",
            "Die Eigenschaft {} ist nicht aktiv",
            "Die Eigenschaft {} wird aktiviert",
        ],
        OrganisationsFact::QualityManaged => [
            "Diese Eigenschaft hat einen lokalen Verwalter",
            "Diese Eigenschaft hat keinen lokalen Verwalter",
            "Für diese Eigenschaft wird ein lokaler Verwalter bestimmt",
        ],
        OrganisationsFact::QualityHasUsers => [
            "Benutzer können für die Organisation handeln",
            "Noch kein Benutzer kann für die Organisation handeln",
            "Benutzer werden hinzugefügt",
        ],
        OrganisationsFact::QualityUser => [
            "Sie sind Benutzer dieser Eigenschaft",
            "Sie sind noch nicht Benutzer dieser Eigenschaft",
            "Sie werden als Benutzer dieser Eigenschaft hinzugefügt",
        ],
        OrganisationsFact::Application(_) => [
            "Die Anwendung {} steht Ihnen offen",
            "Die Anwendung {} steht Ihnen nicht offen",
            "Die Anwendung {} wird Ihnen geöffnet",
        ],
        OrganisationsFact::AccessManager => [
            "Sie sind dort Zugangsverwalter",
            "Sie sind dort weder gesetzlicher Vertreter noch Zugangsverwalter",
            "Sie werden dort als Zugangsverwalter bestellt",
        ],
    },
    granter: |granter| match granter {
        OrganisationsGranter::LegalRepresentative => "ein gesetzlicher Vertreter der Organisation",
        OrganisationsGranter::Managers(managers) => counted(
            managers.count,
            match managers.role {
                ManagerRole::Principal => ["der Hauptzugangsverwalter", "{} Hauptzugangsverwalter"],
                ManagerRole::CoPrincipal => [
                    "der Co-Hauptzugangsverwalter",
                    "{} Co-Hauptzugangsverwalter",
                ],
                ManagerRole::Domain => ["der Zugangsverwalter", "{} Zugangsverwalter"],
                ManagerRole::Local => ["der lokale Verwalter", "{} lokale Verwalter"],
                ManagerRole::CoLocal => ["der lokale Co-Verwalter", "{} lokale Co-Verwalter"],
            },
        ),
    },
};

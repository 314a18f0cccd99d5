//! What is said of organisations, in French as the manuals have it.

use shared::organisations::{
    ManagerRole, OrganisationsFact, OrganisationsGranter, QualityKind, SecuredApplication,
};

use crate::platform::text::{InLanguages, Text, later};
use crate::policy::text::{FactText, counted};

later! {
    OrganisationsText: ORGANISATIONS;
    FactText<OrganisationsFact, OrganisationsGranter>: FACTS;
}

impl Text {
    /// Organisations.
    pub fn organisations(&self) -> &'static OrganisationsText {
        OrganisationsText::of(self.language)
    }
}

/// What things of organisations are called, in one language.
pub struct OrganisationsText {
    pub quality: fn(QualityKind) -> &'static str,
    pub application: fn(SecuredApplication) -> &'static str,
}

mod fr {
    use super::*;

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
            SecuredApplication::FinancialData => {
                "Gestion des données financières et fiscales (INAMI)"
            }
            SecuredApplication::Documents => "Mes documents (INAMI)",
            SecuredApplication::AvailabilityFees => "Honoraires de disponibilité (INAMI)",
            SecuredApplication::Colindos => "Colindos",
            SecuredApplication::Hospisup => "Hospisup",
        },
    };

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
                    ManagerRole::CoLocal => {
                        ["le co-gestionnaire local", "{} co-gestionnaires locaux"]
                    }
                },
            ),
        },
    };
}

mod nl {
    use super::*;

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
            SecuredApplication::FinancialData => {
                "Beheer van de financiële en fiscale gegevens (RIZIV)"
            }
            SecuredApplication::Documents => "Mijn documenten (RIZIV)",
            SecuredApplication::AvailabilityFees => "Beschikbaarheidshonoraria (RIZIV)",
            SecuredApplication::Colindos => "Colindos",
            SecuredApplication::Hospisup => "Hospisup",
        },
    };

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
}

mod de {
    use super::*;

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
            OrganisationsGranter::LegalRepresentative => {
                "ein gesetzlicher Vertreter der Organisation"
            }
            OrganisationsGranter::Managers(managers) => counted(
                managers.count,
                match managers.role {
                    ManagerRole::Principal => {
                        ["der Hauptzugangsverwalter", "{} Hauptzugangsverwalter"]
                    }
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
}

mod en {
    use super::*;

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
            OrganisationsGranter::LegalRepresentative => {
                "a legal representative of the organisation"
            }
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
}

//! French names, to the letter of the manuals.

use shared::access::{AdministrativeRole, LegalFunction};
use shared::mandate::MandateKind;
use shared::organisation::{QualityKind, SecuredApplication};
use shared::person::{DigitalKey, KeyGroup};
use shared::provider::{Module, Profession};

use super::{Catalogue, KeyNames};

/// The names.
pub const CATALOGUE: Catalogue = Catalogue {
    profession: |profession| match profession {
        Profession::Physician => "Médecin",
        Profession::Dentist => "Dentiste",
        Profession::Pharmacist => "Pharmacien",
        Profession::Midwife => "Sage-femme",
        Profession::Nurse => "Infirmier",
        Profession::Physiotherapist => "Kinésithérapeute",
        Profession::SpeechTherapist => "Logopède",
        Profession::OccupationalTherapist => "Ergothérapeute",
        Profession::ClinicalPsychologist => "Psychologue clinicien",
        Profession::Dietitian => "Diététicien",
        Profession::Podiatrist => "Podologue",
        Profession::Orthoptist => "Orthoptiste",
        Profession::Audiologist => "Audiologue",
        Profession::Optician => "Opticien",
        Profession::TrussMaker => "Bandagiste",
        Profession::ClinicalOrthopedagogue => "Orthopédagogue clinicien",
    },
    mandate: |kind| match kind {
        MandateKind::SocialStatus => "Statut social INAMI",
        MandateKind::AdministrativeFile => "Dossier administratif INAMI",
        MandateKind::ProSante => "ProSanté",
        MandateKind::InternshipSupervision => "Indemnité maître de stages",
    },
    module: |module| match module {
        Module::ContactData => "Coordonnées",
        Module::PracticeAddresses => "Adresses de pratique",
        Module::ConventionStatus => "Statut de conventionnement",
        Module::PremiumRequests => "Demandes de prime",
        Module::SocialStatus => "Statut social INAMI",
        Module::InternshipSupervision => "Indemnité maître de stages",
        Module::FinancialData => "Données financières",
        Module::Documents => "Mes documents",
        Module::Accreditation => "Accréditation",
    },
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

/// The names of digital keys.
pub const KEY_NAMES: KeyNames = KeyNames {
    group: |group| match group {
        KeyGroup::EidOrMobile => "eID ou clés numériques via mobile",
        KeyGroup::SecurityCode => {
            "Clé(s) numérique(s) avec code de sécurité et nom d’utilisateur + mot de passe"
        }
        KeyGroup::European => "Authentification européenne",
        KeyGroup::Demonstration => "Démonstration",
    },
    key: |key| match key {
        DigitalKey::MyGov => "MyGov.be",
        DigitalKey::Itsme => "itsme",
        DigitalKey::Eid => "eID avec lecteur de cartes",
        DigitalKey::MobileApp => "Code via une application mobile",
        DigitalKey::EmailCode => "Code envoyé par e-mail",
        DigitalKey::Eidas => "Identification reconnue au plan européen",
        DigitalKey::TestIdentity => "Identité de test",
    },
    hint: |key| match key {
        DigitalKey::MyGov => "L’application de l’État sur votre téléphone",
        DigitalKey::Itsme => "L’application sur votre téléphone",
        DigitalKey::Eid => "Votre carte et votre code PIN",
        DigitalKey::MobileApp => "Six chiffres, renouvelés toutes les 30 secondes",
        DigitalKey::EmailCode => "Six chiffres dans votre boîte aux lettres",
        DigitalKey::Eidas => "eIDAS",
        DigitalKey::TestIdentity => "Une personne inventée, au choix",
    },
    reason: |key| match key {
        DigitalKey::MyGov => "Cette installation n’est pas reliée à MyGov.be.",
        DigitalKey::Itsme => "Cette installation n’est pas reliée à itsme.",
        DigitalKey::Eid => "Cette installation n’est pas reliée au service qui lit l’eID.",
        DigitalKey::MobileApp => {
            "Cette installation ne lit pas encore de codes d’application mobile."
        }
        DigitalKey::EmailCode => "Cette installation n’envoie pas de codes par e-mail.",
        DigitalKey::Eidas => "Cette installation n’est pas reliée à eIDAS.",
        DigitalKey::TestIdentity => "Réservée à la démonstration.",
    },
};

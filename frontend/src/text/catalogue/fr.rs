//! French names, to the letter of the manuals.

use shared::access::{AdministrativeRole, LegalFunction};
use shared::organisation::{QualityKind, SecuredApplication};
use shared::person::{DigitalKey, KeyGroup};
use shared::words::fr::WORDS;

use super::{Catalogue, KeyNames};

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
    key: WORDS.key,
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

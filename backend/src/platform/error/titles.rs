//! The short texts of problems, for people who read a raw answer.

use shared::kernel::language::Language;
use shared::policy::ProblemKind;

/// A problem's title in a language.
pub fn title(kind: ProblemKind, language: Language) -> &'static str {
    let [fr, nl, de, en] = match kind {
        ProblemKind::BadRequest => [
            "Données incorrectes",
            "Onjuiste gegevens",
            "Falsche Angaben",
            "Wrong input",
        ],
        ProblemKind::SignedOut => [
            "Non connecté",
            "Niet aangemeld",
            "Nicht angemeldet",
            "Signed out",
        ],
        ProblemKind::WrongCredentials => [
            "Nom d’utilisateur, mot de passe ou code incorrect",
            "Gebruikersnaam, wachtwoord of code onjuist",
            "Benutzername, Passwort oder Code falsch",
            "Wrong user name, password or code",
        ],
        ProblemKind::Refused => [
            "Accès refusé",
            "Toegang geweigerd",
            "Zugriff verweigert",
            "Access refused",
        ],
        ProblemKind::NotFound => [
            "Introuvable",
            "Niet gevonden",
            "Nicht gefunden",
            "Not found",
        ],
        ProblemKind::Conflict => [
            "Modifié entre-temps par quelqu’un d’autre",
            "Intussen gewijzigd door iemand anders",
            "Inzwischen von jemand anderem geändert",
            "Changed meanwhile by somebody else",
        ],
        ProblemKind::LinkOver => [
            "Lien expiré",
            "Link verlopen",
            "Link abgelaufen",
            "Link expired",
        ],
        ProblemKind::TooLarge => [
            "Envoi trop volumineux",
            "Te grote verzending",
            "Zu große Sendung",
            "Too large",
        ],
        ProblemKind::TooMany => [
            "Trop de demandes",
            "Te veel verzoeken",
            "Zu viele Anfragen",
            "Too many requests",
        ],
        ProblemKind::Unavailable => [
            "Momentanément indisponible",
            "Tijdelijk niet beschikbaar",
            "Vorübergehend nicht verfügbar",
            "Unavailable at the moment",
        ],
        ProblemKind::Internal | ProblemKind::Unknown => [
            "Erreur interne",
            "Interne fout",
            "Interner Fehler",
            "Internal error",
        ],
    };
    match language {
        Language::Fr => fr,
        Language::Nl => nl,
        Language::De => de,
        Language::En => en,
    }
}

//! The short texts of problems, for people who read a raw answer.

use shared::kernel::language::Language;
use shared::policy::Kind;

/// A problem's title in a language.
pub fn title(kind: Kind, language: Language) -> &'static str {
    let [fr, nl, de, en] = match kind {
        Kind::BadRequest => [
            "Données incorrectes",
            "Onjuiste gegevens",
            "Falsche Angaben",
            "Wrong input",
        ],
        Kind::SignedOut => [
            "Non connecté",
            "Niet aangemeld",
            "Nicht angemeldet",
            "Signed out",
        ],
        Kind::WrongCredentials => [
            "Nom d’utilisateur, mot de passe ou code incorrect",
            "Gebruikersnaam, wachtwoord of code onjuist",
            "Benutzername, Passwort oder Code falsch",
            "Wrong user name, password or code",
        ],
        Kind::Refused => [
            "Accès refusé",
            "Toegang geweigerd",
            "Zugriff verweigert",
            "Access refused",
        ],
        Kind::NotFound => [
            "Introuvable",
            "Niet gevonden",
            "Nicht gefunden",
            "Not found",
        ],
        Kind::Conflict => [
            "Modifié entre-temps par quelqu’un d’autre",
            "Intussen gewijzigd door iemand anders",
            "Inzwischen von jemand anderem geändert",
            "Changed meanwhile by somebody else",
        ],
        Kind::LinkOver => [
            "Lien expiré",
            "Link verlopen",
            "Link abgelaufen",
            "Link expired",
        ],
        Kind::TooLarge => [
            "Envoi trop volumineux",
            "Te grote verzending",
            "Zu große Sendung",
            "Too large",
        ],
        Kind::TooMany => [
            "Trop de demandes",
            "Te veel verzoeken",
            "Zu viele Anfragen",
            "Too many requests",
        ],
        Kind::Unavailable => [
            "Momentanément indisponible",
            "Tijdelijk niet beschikbaar",
            "Vorübergehend nicht verfügbar",
            "Unavailable at the moment",
        ],
        Kind::Internal | Kind::Unknown => [
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

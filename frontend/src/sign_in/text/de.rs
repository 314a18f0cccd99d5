//! German.

use shared::sign_in::{DigitalKey, KeyGroup, SignInIssue};

use crate::platform::text::named::NameAndDay;
use crate::platform::text::{Words, WrongText};
use crate::sign_in::text::{CodeText, EnrolmentText, IdleText, KeyNames, KeysText, TestText};

pub const KEYS: KeysText = KeysText {
    title: "Wählen Sie Ihren digitalen Schlüssel",
    lead: "Eine einzige Anmeldung öffnet alle Anwendungen.",
    unavailable: "nicht verfügbar",
};

pub const CODE: CodeText = CodeText {
    title: "Code über eine mobile App",
    user_name: "Benutzername",
    password: "Passwort",
    code: "Sicherheitscode",
    ask: |name| match name {
        "password" => "Geben Sie Ihr Passwort ein",
        "code" => "Geben Sie den Sicherheitscode ein",
        _ => "Geben Sie Ihren Benutzernamen ein",
    },
    code_hint: "Die sechs Ziffern, die Ihre mobile App gerade anzeigt",
    submit: "Anmelden",
    busy: "Anmeldung…",
    no_account: "Noch kein Schlüssel? Der Betreiber dieser Installation gibt Ihnen einen Link, um ihn zu aktivieren.",
    other_key: "Einen anderen Schlüssel wählen",
};

pub const TEST: TestText = TestText {
    title: "Wählen Sie eine Testidentität",
    lead: "Alle diese Personen sind erfunden. Jede zeigt eine Situation.",
    filter: "Personen filtern",
    count: |count| match count {
        0 => "Keine Person".to_owned(),
        1 => "1 Person".to_owned(),
        _ => format!("{count} Personen"),
    },
};

pub const ENROLMENT: EnrolmentText = EnrolmentText {
    title: "Aktivieren Sie Ihren digitalen Schlüssel",
    lead: |NameAndDay { name, day: until }| {
        format!(
            "Dieser Link ist für {name} bestimmt. Er kann einmal verwendet werden, bis {until}."
        )
    },
    no_link: Words {
        title: "Ein Teil der Adresse fehlt",
        body: "Öffnen Sie den vollständigen Link, wie Sie ihn erhalten haben. Zu Ihrer Sicherheit verschwindet er aus der Adresse, sobald er gelesen ist: Haben Sie die Seite neu geladen, öffnen Sie ihn noch einmal.",
    },
    scan: "1. Lesen Sie das Bild mit Ihrer mobilen App",
    scan_body: "Öffnen Sie auf Ihrem Telefon eine App für Sicherheitscodes, fügen Sie ein Konto hinzu, und richten Sie die Kamera auf das Bild.",
    picture: "QR-Code mit dem Geheimnis, das darunter steht",
    by_hand: "Können Sie das Bild nicht lesen? Schreiben Sie dieses Geheimnis in die App:",
    choose: "2. Wählen Sie einen Benutzernamen und ein Passwort",
    user_name_hint: "4 bis 40 Buchstaben ohne Akzent, Ziffern, Punkte, Binde- oder Unterstriche",
    password_hint: "Mindestens 10 Zeichen, mit einem Großbuchstaben, einem Kleinbuchstaben, einer Ziffer und einem Sonderzeichen",
    check: "3. Prüfen Sie mit einem ersten Code",
    code_hint: "Die sechs Ziffern, die die mobile App gerade anzeigt",
    submit: "Schlüssel aktivieren",
    done: "Ihr Schlüssel ist aktiv",
    done_body: "Sie können sich mit Ihrem Benutzernamen, Ihrem Passwort und dem Code Ihrer mobilen App anmelden. Warten Sie auf den nächsten Code: Der erste wurde soeben verwendet.",
    sign_in: "Anmelden",
};

pub const KEY_NAMES: KeyNames = KeyNames {
    group: |group| match group {
        KeyGroup::EidOrMobile => "eID oder digitale Schlüssel über Mobilgerät",
        KeyGroup::SecurityCode => {
            "Digitale(r) Schlüssel mit Sicherheitscode und Benutzername + Passwort"
        }
        KeyGroup::European => "Europäische Authentifizierung",
        KeyGroup::Demonstration => "Demonstration",
    },
    hint: |key| match key {
        DigitalKey::MyGov => "Die App der Behörden auf Ihrem Telefon",
        DigitalKey::Itsme => "Die App auf Ihrem Telefon",
        DigitalKey::Eid => "Ihre Karte und Ihr PIN-Code",
        DigitalKey::MobileApp => "Sechs Ziffern, alle 30 Sekunden neu",
        DigitalKey::EmailCode => "Sechs Ziffern in Ihrem Postfach",
        DigitalKey::Eidas => "eIDAS",
        DigitalKey::TestIdentity => "Eine erfundene Person Ihrer Wahl",
    },
    reason: |key| match key {
        DigitalKey::MyGov => "Diese Installation ist nicht mit MyGov.be verbunden.",
        DigitalKey::Itsme => "Diese Installation ist nicht mit itsme verbunden.",
        DigitalKey::Eid => {
            "Diese Installation ist nicht mit dem Dienst verbunden, der die eID liest."
        }
        DigitalKey::MobileApp => "Diese Installation liest noch keine Codes einer mobilen App.",
        DigitalKey::EmailCode => "Diese Installation versendet keine Codes per E-Mail.",
        DigitalKey::Eidas => "Diese Installation ist nicht mit eIDAS verbunden.",
        DigitalKey::TestIdentity => "Nur für die Demonstration.",
    },
};

pub const WRONG: WrongText<SignInIssue> = WrongText(|wrong| match wrong {
    SignInIssue::PasswordLength => "mindestens 10 Zeichen",
    SignInIssue::PasswordKinds => {
        "mindestens ein Großbuchstabe, ein Kleinbuchstabe, eine Ziffer und ein Sonderzeichen"
    }
    SignInIssue::UserName => {
        "4 bis 40 Buchstaben ohne Akzent, Ziffern, Punkte, Binde- oder Unterstriche"
    }
    SignInIssue::CodeForm => "geben Sie die sechs Ziffern ein, die die App gerade anzeigt",
    SignInIssue::Code => "dieser Code ist nicht der richtige; warten Sie auf den nächsten",
});

pub const IDLE: IdleText = IdleText {
    title: |minutes| match minutes {
        0 | 1 => "Ihre Sitzung endet in weniger als einer Minute".to_owned(),
        _ => format!("Ihre Sitzung endet in {minutes} Minuten"),
    },
    body: "Wenn Sie nichts tun, werden Sie abgemeldet. Was Sie geschrieben haben, bleibt erhalten.",
    last: "Sie erreicht ihre Höchstdauer. Speichern Sie Ihre Arbeit; was Sie geschrieben haben, bleibt erhalten.",
    stay: "Angemeldet bleiben",
};

//! German.

use shared::language::Language;
use shared::problem::IssueKind;

use super::{
    Apart, CodeText, EnrolmentText, Failures, FileText, Forms, Frame, KeysText, MandatesText,
    ProfilesText, TestText, Text, WhyText, Words, catalogue,
};

/// The texts.
pub const TEXT: Text = Text {
    language: Language::De,
    frame: FRAME,
    forms: FORMS,
    failures: FAILURES,
    keys: KeysText {
        title: "Wählen Sie Ihren digitalen Schlüssel",
        lead: "Eine einzige Anmeldung öffnet alle Anwendungen.",
        unavailable: "nicht verfügbar",
    },
    code: CODE,
    test: TestText {
        title: "Wählen Sie eine Testidentität",
        lead: "Alle diese Personen sind erfunden. Jede zeigt eine Situation.",
        filter: "Personen filtern",
        count: |count| match count {
            0 => "Keine Person".to_owned(),
            1 => "1 Person".to_owned(),
            _ => format!("{count} Personen"),
        },
    },
    enrolment: Apart::of(Language::De),
    profiles: Apart::of(Language::De),
    why: Apart::of(Language::De),
    key_names: &catalogue::de::KEY_NAMES,
    catalogue: Apart::of(Language::De),
    chain: Apart::of(Language::De),
    prose: Apart::of(Language::De),
    file: FileText::of(Language::De),
    mandates: MandatesText::of(Language::De),
    messages: Apart::of(Language::De),
    live: Apart::of(Language::De),
};

const FRAME: Frame = Frame {
    skip: "Zum Inhalt",
    languages: "Sprache",
    demonstration: "Vorführung",
    demonstration_strip: "Vorführung: erfundene Daten, Testschlüssel aktiv",
    home: "Mandatum, Startseite",
    foot: "Über diese Website",
    accessibility: "Barrierefreiheit",
    privacy: "Datenschutz",
    help: "Hilfe",
    loading: "Einen Augenblick…",
    retry: "Erneut versuchen",
    back: "Zurück",
    cancel: "Abbrechen",
    close: "Schließen",
    save: "Speichern",
    why: "Warum?",
    signed_in: "Angemeldet:",
    acting: "Aktives Profil",
    session: "Sitzung",
    acting_as: "Sie handeln als",
    acting_for: "Sie handeln für",
    and: " und ",
    for_yourself: "für sich selbst",
    in_name_of: "im Namen von",
    citizen: "Bürger",
    mandatary: "Mandatsinhaber",
    mandate: "Mandat",
    change_profile: "Profil wechseln",
    sign_out: "Abmelden",
    idle_title: |minutes| match minutes {
        0 | 1 => "Ihre Sitzung endet in weniger als einer Minute".to_owned(),
        _ => format!("Ihre Sitzung endet in {minutes} Minuten"),
    },
    idle_body: "Wenn Sie nichts tun, werden Sie abgemeldet. Was Sie geschrieben haben, bleibt erhalten.",
    idle_final: "Sie erreicht ihre Höchstdauer. Speichern Sie Ihre Arbeit; was Sie geschrieben haben, bleibt erhalten.",
    stay: "Angemeldet bleiben",
    over: "Ihre Sitzung ist beendet",
    over_body: "Melden Sie sich wieder an: Sie kommen auf dieselbe Seite zurück, und was Sie geschrieben haben, ist erhalten.",
    left: "Sie sind abgemeldet.",
    sign_in_first: "Melden Sie sich zuerst an: Danach kommen Sie auf die gewünschte Seite.",
    not_found: "Diese Seite gibt es nicht",
    not_found_body: "Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite neu.",
    to_start: "Zur Startseite",
    wrong_profile: "Diese Seite öffnet sich unter einem anderen Profil",
    wrong_profile_body: "Wählen Sie das Profil, unter dem Sie sie öffnen möchten:",
    no_profile: "Keines Ihrer Profile öffnet diese Seite. Vielleicht gibt es sie nicht.",
    restored: "Was Sie auf dieser Seite geschrieben hatten, ist wiederhergestellt.",
    discard: "Verwerfen",
};

const FORMS: Forms = Forms {
    optional: "(freiwillig)",
    problem: "Es gibt ein Problem",
    colon: ": ",
    show: "Anzeigen",
    hide: "Verbergen",
    show_password: "Passwort anzeigen",
    hide_password: "Passwort verbergen",
    day: "Tag",
    month: "Monat",
    year: "Jahr",
    date_hint: "Zum Beispiel 31 12 2026",
    issue: |kind| match kind {
        IssueKind::Required => "auszufüllen",
        IssueKind::TooLong => "zu lang",
        IssueKind::Character => "enthält ein Zeichen, das nicht dorthin gehört",
        IssueKind::Length => "hat nicht die richtige Anzahl Ziffern",
        IssueKind::Checksum => "enthält einen Tippfehler: Die Prüfziffern stimmen nicht",
        IssueKind::Date => "ist kein mögliches Datum",
        IssueKind::Range => "ist keine Nummer dieser Art",
        IssueKind::Phone => {
            "ist keine Telefonnummer, zum Beispiel 087 12 34 56 oder +49 241 123456"
        }
        IssueKind::Email => "ist keine E-Mail-Adresse, zum Beispiel name@beispiel.be",
        IssueKind::Postcode => "ist keine Postleitzahl dieses Landes",
        IssueKind::Country => "wählen Sie ein Land aus der Liste",
        IssueKind::EndsBeforeStart => "liegt vor dem Beginn",
        IssueKind::Past => "liegt in der Vergangenheit",
        IssueKind::PasswordLength => "mindestens 10 Zeichen",
        IssueKind::PasswordKinds => {
            "mindestens ein Großbuchstabe, ein Kleinbuchstabe, eine Ziffer und ein Sonderzeichen"
        }
        IssueKind::UserName => {
            "4 bis 40 Buchstaben ohne Akzent, Ziffern, Punkte, Binde- oder Unterstriche"
        }
        IssueKind::Taken => "schon von jemand anderem verwendet",
        IssueKind::Code => "sechs Ziffern, die die App gerade anzeigt",
        IssueKind::Nobody => "unter dieser Nummer ist niemand bekannt",
        IssueKind::NoProvider => "diese Person ist kein Gesundheitsdienstleister",
        IssueKind::Oneself => "man kann sich selbst kein Mandat geben",
        IssueKind::NeedsInami => {
            "diese Art von Mandat verlangt einen Gesundheitsdienstleister mit LIKIV-Nummer"
        }
        IssueKind::NeedsVisa => {
            "diese Art von Mandat verlangt einen Gesundheitsdienstleister mit Visum"
        }
        IssueKind::NotLicensed => {
            "die LIKIV-Nummer oder das Visum des Gesundheitsdienstleisters ist nicht gültig"
        }
        IssueKind::Overlaps => {
            "ein Mandat derselben Art zwischen denselben Parteien deckt schon einen Teil dieses Zeitraums"
        }
        IssueKind::OtherText => {
            "der Text hat sich geändert, seit er gezeigt wurde: Lesen Sie ihn erneut, und unterschreiben Sie dann"
        }
        IssueKind::Malformed | IssueKind::Unknown => "ist nicht gültig",
    },
};

const FAILURES: Failures = Failures {
    reference: "Referenz:",
    unreachable: Words {
        title: "Der Server antwortet nicht",
        body: "Prüfen Sie Ihre Internetverbindung, und versuchen Sie es erneut. Was Sie geschrieben haben, ist erhalten.",
    },
    unreadable: Words {
        title: "Diese Seite ist veraltet",
        body: "Eine neuere Version ist in Betrieb. Laden Sie die Seite neu; was Sie geschrieben haben, ist erhalten.",
    },
    bad_request: Words {
        title: "Es gibt ein Problem",
        body: "Was gesendet wurde, ist nicht gültig. Berichtigen Sie es, und versuchen Sie es erneut.",
    },
    signed_out: Words {
        title: "Ihre Sitzung ist beendet",
        body: "Melden Sie sich wieder an; was Sie geschrieben haben, ist erhalten.",
    },
    credentials: Words {
        title: "Die Anmeldung ist fehlgeschlagen",
        body: "Der Benutzername, das Passwort oder der Sicherheitscode ist nicht richtig.",
    },
    refused: Words {
        title: "Dieses Profil gibt kein Recht darauf",
        body: "Mit diesem Profil ist das nicht möglich.",
    },
    not_found: Words {
        title: "Nicht gefunden",
        body: "Das gibt es nicht, oder es öffnet sich nicht unter diesem Profil.",
    },
    conflict: Words {
        title: "Jemand anders hat diese Daten inzwischen geändert",
        body: "Nichts von dem, was Sie geschrieben haben, ist verloren. Vergleichen Sie mit den aktuellen Daten, und speichern Sie erneut.",
    },
    link_over: Words {
        title: "Dieser Link kann nicht mehr verwendet werden",
        body: "Er wurde schon verwendet, oder seine Frist ist abgelaufen. Bitten Sie um einen neuen bei der Person, die ihn Ihnen gegeben hat.",
    },
    too_large: Words {
        title: "Das ist zu lang",
        body: "Kürzen Sie, was Sie senden, und versuchen Sie es erneut.",
    },
    too_many: Words {
        title: "Zu viele Versuche",
        body: |seconds| match seconds {
            None => "Warten Sie einen Moment, und versuchen Sie es dann erneut.".to_owned(),
            Some(seconds @ 0..=90) => format!("Versuchen Sie es in {seconds} Sekunden erneut."),
            Some(seconds) => format!(
                "Versuchen Sie es in {} Minuten erneut.",
                seconds.div_ceil(60)
            ),
        },
    },
    unavailable: Words {
        title: "Im Augenblick nicht möglich",
        body: "Versuchen Sie es in einigen Augenblicken erneut.",
    },
    internal: Words {
        title: "Ein Fehler ist aufgetreten",
        body: "Der Fehler liegt bei uns und ist vermerkt. Versuchen Sie es erneut; wenn er bleibt, teilen Sie die Referenz mit.",
    },
};

const CODE: CodeText = CodeText {
    title: "Code über eine mobile App",
    user_name: "Benutzername",
    password: "Passwort",
    code: "Sicherheitscode",
    code_hint: "Die sechs Ziffern, die Ihre mobile App gerade anzeigt",
    submit: "Anmelden",
    busy: "Anmeldung…",
    no_account: "Noch kein Schlüssel? Der Betreiber dieser Installation gibt Ihnen einen Link, um ihn zu aktivieren.",
    other_key: "Einen anderen Schlüssel wählen",
};

/// Setting up a key.
pub(super) const ENROLMENT: EnrolmentText = EnrolmentText {
    title: "Aktivieren Sie Ihren digitalen Schlüssel",
    lead: |name, until| {
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

/// Choosing a profile.
pub(super) const PROFILES: ProfilesText = ProfilesText {
    title: "Wählen Sie Ihr Profil",
    quick: "Letzte Profile und Favoriten",
    legend: "Ich möchte mich anmelden als",
    citizen: "Bürger",
    citizen_hint: "Ihre eigenen Daten oder die, die man Ihnen durch ein Mandat anvertraut hat",
    provider: "Berufsmäßiger Gesundheitsdienstleister",
    provider_hint: "Ihre Akte als Gesundheitsdienstleister",
    provider_missing: "Für Sie ist keine Akte als Gesundheitsdienstleister offen.",
    profession: "Beruf",
    organisation: "Innerhalb der Organisation",
    none: "Keine: in meinem eigenen Namen",
    own_name_only: "Ein Gesundheitsdienstleister handelt im eigenen Namen. Um für eine Organisation zu handeln, wählen Sie „Bürger“.",
    filter: "Organisationen filtern",
    fitting: |count| match count {
        0 => "Keine passende Organisation".to_owned(),
        1 => "1 Organisation".to_owned(),
        _ => format!("{count} Organisationen"),
    },
    organisation_missing: "Ihre Organisation steht nicht in der Liste: warum?",
    mandatary_missing: "Sie erwarten ein Mandat und sehen es nicht: warum?",
    confirm: "Profil bestätigen",
    meaning_title: "Mit welchem Profil möchten Sie fortfahren?",
    meaning_lead: "Als Bürger haben Sie mehrere Profile.",
    as_mandatary: "Als Mandatsinhaber fortfahren",
    as_mandatary_hint: "Die Akten der Gesundheitsdienstleister, die Ihnen ein Mandat gegeben haben",
    as_citizen: "Als Bürger fortfahren",
    as_citizen_hint: "Was das LIKIV über Sie und Ihre Funktion weiß",
    favourite: |profile| format!("Favorit: {profile}"),
    as_user: "als Benutzer",
    as_manager: "als Zugangsverwalter",
    as_legal: |function| format!("als gesetzlicher Vertreter ({function})"),
    mandatary: "Mandatsinhaber",
    switch_title: "Profil wechseln",
    switch_filter: "Profile filtern",
    none_fits: "Kein passendes Profil.",
    active: "aktiv",
    all: "Alle Möglichkeiten",
};

/// « Pourquoi ? » outside a file.
pub(super) const WHY: WhyText = WhyText {
    provider: Words {
        title: "Warum kann ich mich nicht als Gesundheitsdienstleister anmelden?",
        body: "Um als Gesundheitsdienstleister zu handeln, gilt:",
    },
    mandatary: Words {
        title: "Warum kann ich mich nicht als Mandatsinhaber anmelden?",
        body: "Um als Mandatsinhaber zu handeln, gilt:",
    },
    known: Words {
        title: "Warum kennt mich das LIKIV nicht?",
        body: "Um eine Akte zu haben, ohne Gesundheitsdienstleister zu sein, gilt:",
    },
    organisation: Words {
        title: "Warum sehe ich meine Organisation nicht?",
        body: "Um im Namen dieser Organisation zu handeln, gilt:",
    },
    number: "Nummer der Organisation",
    number_hint: "Unternehmensnummer (ZDU), zum Beispiel 0436.888.493, oder LIKIV-Nummer einer Einrichtung oder Gruppierung, zum Beispiel 710087-50",
    ask: "Zeigen, warum",
    to_act_for: "Um zu handeln im Namen von",
    comma: ", gilt:",
    to_profiles: "Zurück zur Wahl des Profils",
    contact: "Eine Frage? Das Service Center des LIKIV und die Zugangsverwalter Ihrer Organisation können Ihnen helfen.",
};

//! German.

use shared::kernel::issue::IssueKind;
use shared::kernel::language::Language;
use shared::kernel::words::number;

use crate::platform::text::named::{Days, NameAndDay};
use crate::platform::text::{ConflictText, Failures, Forms, Frame, PeriodText, Text, Words};

pub const TEXT: Text = Text {
    language: Language::De,
    frame: FRAME,
    forms: FORMS,
    failures: FAILURES,
};

const FRAME: Frame = Frame {
    skip: "Zum Inhalt",
    languages: "Sprache",
    demonstration: "Demonstration",
    demonstration_strip: "Demonstration: erfundene Daten, Testschlüssel aktiv",
    home: "Mandatum, Startseite",
    foot: "Über diese Website",
    accessibility: "Barrierefreiheit",
    privacy: "Datenschutz",
    help: "Hilfe",
    loading: "Einen Augenblick…",
    all_shown: "Alles wird angezeigt.",
    retry: "Erneut versuchen",
    back: "Zurück",
    cancel: "Abbrechen",
    close: "Schließen",
    save: "Speichern",
    why: "Warum?",
    and: " und ",
    over: "Ihre Sitzung ist beendet",
    over_body: "Melden Sie sich wieder an: Sie kommen auf dieselbe Seite zurück, und was Sie geschrieben haben, ist erhalten.",
    left: "Sie sind abgemeldet.",
    sign_in_first: "Melden Sie sich zuerst an: Danach kommen Sie auf die gewünschte Seite.",
    not_found: "Diese Seite gibt es nicht",
    not_found_body: "Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite neu.",
    to_start: "Zur Startseite",
    restored: "Was Sie auf dieser Seite geschrieben hatten, ist wiederhergestellt.",
    discard: "Verwerfen",
};

const FORMS: Forms = Forms {
    saving: "Wird gespeichert…",
    not_given: "nicht angegeben",
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
        IssueKind::Required => "ergänzen Sie, was fehlt",
        IssueKind::TooLong(_) => "kürzen Sie es auf höchstens {} Zeichen",
        IssueKind::Character => "entfernen Sie das unsichtbare Zeichen",
        IssueKind::Length => "prüfen Sie die Anzahl der Ziffern",
        IssueKind::Letters => "geben Sie die Nummer ein, nicht den Namen",
        IssueKind::Digits => "geben Sie den Namen ein, nicht die Nummer",
        IssueKind::Checksum => "prüfen Sie jede Ziffer: Die Prüfziffern stimmen nicht",
        IssueKind::Date => "geben Sie ein Datum ein, das es gibt, zum Beispiel 31 12 2026",
        IssueKind::DateWithin => {
            "prüfen Sie jede Ziffer: Diese Nummer enthält ein unmögliches Datum"
        }
        IssueKind::Range => "prüfen Sie jede Ziffer: Keine Nummer dieser Art sieht so aus",
        IssueKind::Choice => "wählen Sie einen der vorgesehenen Werte",
        IssueKind::Phone => {
            "geben Sie eine Telefonnummer ein, zum Beispiel 087 12 34 56 oder +49 241 123456"
        }
        IssueKind::Email => "geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.be",
        IssueKind::Postcode => "geben Sie eine Postleitzahl dieses Landes ein",
        IssueKind::Country => "wählen Sie ein Land aus der Liste",
        IssueKind::EndsBeforeStart => "wählen Sie einen Tag, der nicht vor dem ersten liegt",
        IssueKind::Past => "wählen Sie heute oder einen späteren Tag",
        IssueKind::Taken => "wählen Sie etwas anderes: Jemand anders hat das schon",
        IssueKind::TooMany(_) => "es gibt schon {}, und mehr kann es nicht geben",
        IssueKind::Malformed => "prüfen Sie, was hier steht",
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

pub const PERIOD: PeriodText = PeriodText {
    until: |day| format!("bis zum {day}"),
    open_ended: "ohne Enddatum",
    since: |day| format!("seit dem {day}, ohne Enddatum"),
    period: |Days { from, until }| format!("vom {from} bis zum {until}"),
};

pub const CONFLICT: ConflictText = ConflictText {
    title: "Jemand anders hat diese Daten inzwischen geändert",
    by: |NameAndDay { name: who, day }| format!("Geändert durch {who} am {day}."),
    nothing_lost: "Noch ist nichts gespeichert, und nichts von Ihrer Eingabe ist verloren.",
    field: "Angabe",
    theirs: "Jetziger Wert",
    mine: "Ihre Eingabe",
    result: "Wird gespeichert",
    yours_stays: "Ihre Eingabe",
    theirs_stays: "der jetzige Wert",
    keep_mine: "Meine Änderungen auf der neuen Fassung speichern",
    keep_mine_help: "Was Sie nicht geändert haben, behält den jetzigen Wert.",
    take_theirs: "Die jetzigen Werte behalten",
    edit: "Zurück zu meiner Eingabe",
};

pub fn plural(count: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        number(Language::De, count as u64),
        if count == 1 { one } else { many }
    )
}

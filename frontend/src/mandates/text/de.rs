//! German.

use shared::kernel::language::Language;
use shared::kernel::words::number;
use shared::mandates::api::HistoryKind;
use shared::mandates::message::MandateNews;
use shared::mandates::{MandateKind, Party};

use crate::mandates::text::{
    ActText, AsText, BulkField, BulkText, Checked, Closes, CommonText, ListText, MandateOf,
    NewsText, SignText, Titled, ViewText, WizardText,
};
use crate::platform::text::named::{Days, NameAndDay, SoMany};

/// How many, with the thousands apart.
fn count(of: usize) -> String {
    number(Language::De, of as u64)
}

pub const COMMON: CommonText = CommonText {
    title: "Meine Mandate Gesundheitspflege verwalten",
    period: "Zeitraum",
    begun: |from| format!("ab dem {from}"),
    open_ended: |from| format!("ab dem {from}, unbefristet"),
    fixed: |Days { from, until }| format!("vom {from} bis einschließlich {until}"),
    recorded: |day| {
        day.map_or_else(
            || "Aus einem Register übernommen".to_owned(),
            |day| format!("Am {day} aus einem Register übernommen"),
        )
    },
    born: "Geburtsdatum",
    ending: "Ende der Nationalregister- oder BIS-Nummer",
    signed_here: |name| format!("hier unterschrieben von {name}"),
    awaits_you: "Von Ihnen zu unterschreiben",
    awaits_organisation: "Für Ihre Organisation zu unterschreiben",
    back_to_list: "Zurück zu meinen Mandaten",
    sending: "Einen Augenblick…",
    too_late: "Jemand anders war schneller",
    too_late_body: "Dieses Mandat hat sich inzwischen geändert. So steht es jetzt; nichts, was Sie geschrieben haben, ist verloren.",
    version: |version| format!("Fassung {version}"),
    overlap_link: "Dieses Mandat ansehen",
};

pub const LIST: ListText = ListText {
    given: "Die Mandate, die Sie als Mandatsgeber gegeben haben: Andere verwalten damit Ihre Daten für Sie.",
    received: "Die Mandate, die Sie als Mandatsinhaber erhalten haben: Sie verwalten damit die Daten eines Gesundheitsdienstleisters.",
    other_side: "Mandate, die Sie als natürliche Person erhalten haben, stehen unter dem Profil „Bürger“.",
    to_citizen: "Ansehen",
    to_sign: |count| match count {
        1 => "Ein Mandat wartet auf Ihre Unterschrift".to_owned(),
        _ => format!("{count} Mandate warten auf Ihre Unterschrift"),
    },
    show_to_sign: "Die wartenden Mandate anzeigen",
    drafts: "Entwürfe",
    changed: "Geändert am",
    discard: "Verwerfen",
    no_kind: "Art noch zu wählen",
    no_party: "andere Partei noch zu wählen",
    bulk: "Mehrere Mandate erstellen",
    only_read: "Sie können diese Mandate einsehen. Sie zu erstellen, zu unterschreiben oder zu beenden ist Sache der gesetzlichen Vertreter und der Zugangsverwalter der Organisation.",
    filters: "Die Mandate filtern",
    all: "Alle",
    name: |party| match party {
        Party::Giver => "Name des Mandatsgebers",
        Party::Holder => "Name des Mandatsinhabers",
    },
    from: "In Kraft ab dem",
    until: "In Kraft bis zum",
    shown: |shown, more| match (shown, more) {
        (1, false) => "1 Mandat".to_owned(),
        (_, false) => format!("{} Mandate", count(shown)),
        (_, true) => format!("Die ersten {} Mandate", count(shown)),
    },
    more: "Mehr anzeigen",
    none: "Zurzeit keine Mandate",
    none_help: "Sowohl der Gesundheitsdienstleister als auch der Mandatsinhaber können ein Mandat erstellen; es ist aktiv, sobald beide es unterschrieben haben.",
    none_fits: "Kein Mandat passt zu diesen Filtern.",
};

pub const WIZARD: WizardText = WizardText {
    step: |SoMany {
               some: step,
               all: of,
           }| format!("Schritt {step} von {of}"),
    go_on: "Weiter",
    later: "Als Entwurf behalten",
    resumed: "Ihr Entwurf wurde dort aufgenommen, wo Sie ihn verlassen hatten.",
    discard: "Neu beginnen",
    elsewhere: "Dieser Entwurf wurde in einem anderen Fenster geändert",
    keep_apart: "Meinen als weiteren Entwurf behalten",
    see_other: "Die andere Fassung anzeigen",
    renews: "Dieses Mandat erneuert ein anderes: Es beginnt, wenn das andere endet, und beide Parteien unterschreiben es.",
    transfers: "Dieses Mandat ersetzt ein anderes: Das andere endet, sobald der neue Mandatsinhaber dieses unterschrieben hat.",
    kind_title: |party| match party {
        Party::Giver => "Was soll der Mandatsinhaber verwalten können?",
        Party::Holder => "Was möchten Sie für den Gesundheitsdienstleister verwalten?",
    },
    opens: "Öffnet:",
    difference: "„Verwaltungsakte LIKIV“ und „ProSanté“ öffnen dieselben Teile der Akte. Der Unterschied: Das erste verlangt eine LIKIV-Nummer, das zweite ein Visum, mit oder ohne LIKIV-Nummer. Wer beides hat, kann das eine oder das andere wählen.",
    never: "Kein Mandat öffnet die Akkreditierung: Sie hat ein eigenes, eingebautes Mandatssystem.",
    kind_body: |kind| match kind {
        MandateKind::AdministrativeFile => {
            "Die vollständige Akte eines Gesundheitsdienstleisters mit einer LIKIV-Nummer."
        }
        MandateKind::ProSante => {
            "Die vollständige Akte, für jeden Gesundheitsdienstleister mit einem Visum."
        }
        MandateKind::SocialStatus => {
            "Nur das Sozialstatut: Vertrag, Ergebnis jedes Prämienjahres, Zahlungen, Beanstandungen."
        }
        MandateKind::InternshipSupervision => {
            "Nur die Entschädigung als Praktikumsleiter: Entscheidungen, Zahlungen, Beanstandungen."
        }
    },
    not_possible: "Nicht möglich:",
    party_title: |party| match party {
        Party::Giver => "Wem geben Sie dieses Mandat?",
        Party::Holder => "Welcher Gesundheitsdienstleister gibt Ihnen dieses Mandat?",
    },
    number: |party| match party {
        Party::Giver => "Nummer des Mandatsinhabers",
        Party::Holder => "Nummer des Gesundheitsdienstleisters",
    },
    number_hint: |party| match party {
        Party::Giver => {
            "Person: Nationalregister- oder BIS-Nummer. Unternehmen: ZDU-Nummer. Gruppierung oder Einrichtung: LIKIV-Nummer."
        }
        Party::Holder => "LIKIV-Nummer, oder Nationalregister- oder BIS-Nummer",
    },
    ask_number: |party| match party {
        Party::Giver => "Geben Sie die Nummer des Mandatsinhabers ein",
        Party::Holder => "Geben Sie die Nummer des Gesundheitsdienstleisters ein",
    },
    ask: |name| match name {
        "kind" => "Wählen Sie die Mandatsart",
        "from" => "Geben Sie den ersten Tag ein",
        "until" => "Geben Sie den letzten Tag ein",
        "isFixed" => "Wählen Sie die Dauer",
        _ => "Geben Sie die Referenz ein",
    },
    search: "Suchen",
    found: "Gefunden",
    which_profession: "Für welchen Beruf?",
    known: "Durch ein anderes Mandat schon bekannt",
    known_filter: "Einen Namen darunter suchen",
    known_count: |count, has_more| match (count, has_more) {
        (0, true) => "Viele Namen sind ähnlich: geben Sie mehr vom Namen ein.".to_owned(),
        (0, _) => "Kein Name passt.".to_owned(),
        (1, false) => "1 Name".to_owned(),
        (_, false) => format!("{count} Namen"),
        (_, true) => {
            format!("Die ersten {count} Namen: Ergänzen Sie den Namen, um andere zu sehen.")
        }
    },
    known_close: "Kein Name passt genau. Dies sind ähnliche Namen. ",
    not_ready: "Diese Organisation ist noch nicht bereit",
    not_ready_lead: |name| {
        format!(
            "Sie können sie trotzdem wählen: Das Mandat wartet. Damit {name} es unterschreiben und nutzen kann,"
        )
    },
    period_title: "Für wie lange?",
    from: "Erster Tag",
    from_hint: "Heute oder später",
    duration: "Dauer",
    open_ended: "Unbefristetes Mandat",
    open_ended_hint: "Bis eine der beiden Parteien es beendet",
    fixed: "Befristetes Mandat",
    fixed_hint: "Sie erhalten eine Nachricht 30 Tage, 7 Tage und am Tag vor dem Ende",
    until: "Letzter Tag",
    reference_hint: "Um es wiederzufinden, zum Beispiel ein Aktenzeichen. Beide Parteien sehen sie.",
    left: |left| format!("Noch {left} Zeichen"),
    review_title: "Prüfen Sie, dann unterschreiben Sie",
    change: "Ändern",
    no_reference: "keine",
};

pub const SIGN: SignText = SignText {
    title: "Was dieses Mandat ändert",
    will: |name| format!("Nach beiden Unterschriften kann {name}"),
    will_not: |name| format!("{name} kann nicht"),
    can: |module| format!("{module} einsehen und ändern"),
    cannot: |module| format!("{module} öffnen"),
    text: "Der Text, den Sie unterschreiben",
    note: "Das Mandat ist aktiv, sobald auch die andere Partei es unterschrieben hat. Jede der beiden Parteien kann es jederzeit beenden; das Ende gilt im selben Augenblick.",
    agree: "Mit Ihrer Unterschrift nehmen Sie den obigen Text an.",
    sign: "Unterschreiben",
    signing: "Wird unterschrieben…",
    confirm_title: "Bestätigen Sie, dass Sie es sind",
    confirm_body: "Sie haben sich vor mehr als fünf Minuten ausgewiesen: Bestätigen Sie Ihre Identität, um zu unterschreiben. Nichts geht verloren: Die Unterschrift folgt sofort.",
    confirm: "Bestätigen und unterschreiben",
    confirm_for_test: "Mit der Testidentität bestätigen",
    other_key: "Dieser Schlüssel kann hier nicht erneut gezeigt werden. Melden Sie sich ab und wieder an: Ihr Entwurf bleibt erhalten.",
    wrong: "Das Passwort oder der Sicherheitscode ist nicht richtig.",
    level_title: "Ihr digitaler Schlüssel genügt nicht zum Unterschreiben",
    level_body: "Melden Sie sich mit einem dieser Schlüssel neu an; Ihr Entwurf bleibt erhalten:",
};

pub const VIEW: ViewText = ViewText {
    title: |Titled { kind, name }| format!("Mandat {kind} – {name}"),
    started: "Mandat unterschrieben",
    started_body: |name| {
        format!(
            "{name} hat eine Nachricht erhalten und muss noch unterschreiben. Danach ist das Mandat aktiv, ab seinem ersten Tag. Bis dahin können Sie es zurückziehen."
        )
    },
    signed: "Mandat von beiden Parteien unterschrieben",
    signed_body: |name| format!("Es ist ab sofort aktiv. {name} hat eine Nachricht erhalten."),
    signed_later_body: |NameAndDay { name, day }| {
        format!("Es wird am {day} aktiv. {name} hat eine Nachricht erhalten.")
    },
    refused: "Mandat abgelehnt",
    refused_body: |name| format!("{name} hat eine Nachricht erhalten und kann Ihren Grund lesen."),
    withdrawn: "Mandat zurückgezogen",
    withdrawn_body: |name| {
        format!("{name} hat eine Nachricht erhalten und kann es nicht mehr unterschreiben.")
    },
    ended: "Mandat beendet",
    ended_body: |name| {
        format!("Das Ende gilt im selben Augenblick. {name} hat eine Nachricht erhalten.")
    },
    end_set: "Ende des Mandats gespeichert",
    end_set_body: |NameAndDay { name, day }| {
        format!("Der letzte Tag ist der {day}. {name} hat eine Nachricht erhalten.")
    },
    to_sign: "Dieses Mandat wartet auf Ihre Unterschrift",
    not_now: "Sie können dieses Mandat jetzt nicht unterschreiben",
    not_by_you: "Dieses Mandat wartet auf die Unterschrift Ihrer Organisation",
    to_sign_lead: "Um es zu unterschreiben,",
    to_sign_recorded: "Dieses Mandat kommt aus einem Register, ohne Unterschrift. Lesen Sie den Text, dann unterschreiben Sie oder lehnen Sie ab.",
    to_sign_body: |name| {
        format!(
            "{name} hat es erstellt und unterschrieben. Lesen Sie den Text, dann unterschreiben Sie oder lehnen Sie ab."
        )
    },
    refuse: "Ablehnen",
    withdraw: "Das Mandat zurückziehen",
    end: "Das Mandat beenden",
    renew: "Erneuern",
    transfer: "Einem anderen Mandatsinhaber übertragen",
    acts: "Was Sie tun können",
    open_file: "Akte öffnen",
    opens: "Öffnet",
    stays_closed: "Öffnet nicht",
    text: "Text des Mandats",
    no_text: "Dieses Mandat kommt aus einem Register: Es hat hier keinen Text.",
    digest: "Fingerabdruck (SHA-256)",
    signatures: "Unterschriften",
    no_signature: "Noch nicht unterschrieben",
    from_register: "Anderswo unterschrieben: Dieses Mandat wurde aus einem Register übernommen.",
    as_profile: AsText {
        giver: "als Mandatsgeber",
        person: "als Mandatsinhaber",
        organisation: |name| format!("für {name}"),
    },
    level: |level| format!("Niveau {level}"),
    history: "Verlauf",
    event: |kind, by| match kind {
        HistoryKind::Started => match by {
            Party::Giver => "Vom Mandatsgeber erstellt und unterschrieben",
            Party::Holder => "Vom Mandatsinhaber erstellt und unterschrieben",
        },
        HistoryKind::Signed => match by {
            Party::Giver => "Vom Mandatsgeber unterschrieben",
            Party::Holder => "Vom Mandatsinhaber unterschrieben",
        },
        HistoryKind::Refused => "Abgelehnt",
        HistoryKind::Withdrawn => "Zurückgezogen",
        HistoryKind::Ended => "Beendet",
        HistoryKind::EndSet => "Ende vorgezogen",
        HistoryKind::Transferred => "Einem anderen Mandatsinhaber übertragen",
        HistoryKind::FirstUsed => "Zum ersten Mal genutzt",
        HistoryKind::Unknown => "Etwas anderes",
    },
    by_the_giver: "vom Mandatsgeber, der einen anderen Mandatsinhaber gewählt hat",
    by_register: "aus einem Register übernommen",
    last_day: |day| format!("letzter Tag: {day}"),
    first_used: "Erste Nutzung",
    not_used: "noch nicht genutzt",
    reason: "Grund der Ablehnung",
    origin: "Herkunft",
    renewed_from: "Erneuert ein früheres Mandat",
    transferred_from: "Ersetzt das Mandat eines anderen Mandatsinhabers",
    successor: "Gefolgt von einem anderen Mandat",
    downloads: "Herunterladen",
    attestation: "Bescheinigung (PDF)",
    jws: "Signierte Bescheinigung, vom Computer zu prüfen (JWS)",
    calendar: "Letzter Tag in Ihrem Kalender (.ics)",
};

pub const ACTS: ActText = ActText {
    back: "Zurück zum Mandat",
    refuse_title: "Dieses Mandat ablehnen",
    reason: "Grund der Ablehnung",
    reason_hint: |name| format!("{name} wird ihn lesen."),
    refuse_consequence: |name| {
        format!(
            "Das Mandat kann nicht mehr unterschrieben werden. {name} erhält eine Nachricht und kann ein anderes erstellen."
        )
    },
    refuse: "Das Mandat ablehnen",
    withdraw_title: "Dieses Mandat zurückziehen",
    withdraw_consequence: |name| {
        format!(
            "{name} kann dieses Mandat nicht mehr unterschreiben und erhält eine Nachricht. Sie können ein anderes erstellen."
        )
    },
    withdraw: "Das Mandat zurückziehen",
    end_title: "Dieses Mandat beenden",
    when: "Wann soll das Mandat enden?",
    now: "Jetzt",
    on_a_day: "An einem Tag",
    last_day: "Letzter Tag des Mandats",
    ask: |name| match name {
        "now" => "Wählen Sie, wann das Mandat endet",
        "reason" => "Schreiben Sie den Grund der Ablehnung",
        _ => "Geben Sie den letzten Tag ein",
    },
    only_earlier: "Der letzte Tag kann nur vorgezogen werden: Wählen Sie einen vor dem, der schon feststeht",
    now_consequence: |Closes { name, modules }| {
        format!(
            "{name} kann {modules} ab sofort nicht mehr öffnen, auch nicht auf einer Seite, die schon offen ist. Das kann nicht rückgängig gemacht werden: Dazu bräuchte es ein neues Mandat, von beiden Parteien unterschrieben."
        )
    },
    now_consequence_own: |modules| {
        format!(
            "Sie können {modules} ab sofort nicht mehr öffnen, auch nicht auf einer Seite, die schon offen ist. Das kann nicht rückgängig gemacht werden: Dazu bräuchte es ein neues Mandat, von beiden Parteien unterschrieben."
        )
    },
    day_consequence: |NameAndDay { name, day }| {
        format!("Das Mandat von {name} gilt ab dem {day} nicht mehr. Bis dahin ändert sich nichts.")
    },
    choose_first: "Wählen Sie, wann: Die Folge erscheint hier, bevor Sie bestätigen.",
    end: "Das Ende bestätigen",
};

pub const BULK: BulkText = BulkText {
    title: "Mehrere Mandate erstellen",
    lead: "Aus einer Datei: Jede Zeile wird zuerst geprüft, dann unterschreiben Sie einmal für alle. Jeder Gesundheitsdienstleister unterschreibt danach sein eigenes Mandat.",
    format: "Welche Datei haben Sie?",
    ssm: "Datei des Self-Service-Systems für Mandate (SSM)",
    ssm_hint: "Sieben Felder, getrennt durch „;“, ohne Titelzeile: Nummer, E-Mail, Eigenschaft, Sprache, Referenz, Beginn und Ende (jjjjmmtt)",
    export: "Hier exportierte Liste (.csv)",
    export_hint: "So wie „Diese Liste exportieren“ sie gibt",
    kind: "Mandatsart aller Zeilen",
    file: "Datei",
    file_hint: "Text in UTF-8, höchstens 10.000 Zeilen",
    choose: "Datei wählen",
    none_chosen: "Keine Datei gewählt",
    ask: |name| match name {
        "file" => "Wählen Sie eine Datei",
        "kind" => "Wählen Sie die Mandatsart aller Zeilen",
        _ => "Wählen Sie die Form der Datei",
    },
    empty: "diese Datei ist leer",
    too_many: |most| {
        format!("diese Datei hat mehr als {most} Zeilen: Teilen Sie sie in mehrere Dateien auf")
    },
    too_long: |line, most| format!("kürzen Sie die Zeile {line} auf höchstens {most} Zeichen"),
    unreadable: "diese Datei kann nicht als Text gelesen werden",
    check: "Die Zeilen prüfen",
    checking: "Prüfung der Zeilen",
    progress: |SoMany { some: done, all }| format!("{done} Zeilen von {all}"),
    stopped: "Die Prüfung ist stehen geblieben",
    go_on: "Fortsetzen",
    another: "Eine andere Datei wählen",
    checked: "Ergebnis der Prüfung",
    counts: |Checked { good, bad }| {
        let good = match good {
            1 => "1 gültige Zeile".to_owned(),
            _ => format!("{} gültige Zeilen", count(good)),
        };
        match bad {
            0 => format!("{good}, keine abgelehnt."),
            _ => format!("{good}, {} abgelehnt.", count(bad)),
        }
    },
    nothing_yet: "Noch ist nichts erstellt.",
    only_bad: "Nur die abgelehnten Zeilen",
    export_bad: "Die abgelehnten Zeilen exportieren, um sie zu verbessern (.csv)",
    lines: "Zeilen der Datei",
    line: "Zeile",
    giver: "Mandatsgeber",
    result: "Ergebnis",
    good: "gültig",
    bad: "abgelehnt",
    more: "Mehr anzeigen",
    no_bad: "Keine Zeile ist abgelehnt.",
    field: |field| match field {
        BulkField::Id => "Nummer des Mandatsgebers",
        BulkField::Email => "E-Mail",
        BulkField::Capacity => "Eigenschaft",
        BulkField::Language => "Sprache",
        BulkField::Reference => "Referenz",
        BulkField::From => "Beginn",
        BulkField::Until => "Ende",
        BulkField::Kind => "Mandatsart",
        BulkField::Line => "Zeile",
    },
    which: "Was soll erstellt werden?",
    all_good: |good| match good {
        1 => "Die gültige Zeile".to_owned(),
        _ => format!("Alle gültigen Zeilen ({})", count(good)),
    },
    all_good_hint: "Die abgelehnten Zeilen werden nicht erstellt.",
    all_or_none: "Alle oder keine",
    all_or_none_hint: "Wenn eine einzige Zeile abgelehnt wird, wird nichts erstellt.",
    some_refused: "Nicht möglich: Zeilen sind abgelehnt. Verbessern Sie sie in der Datei, und wählen Sie sie erneut.",
    none_good: "Keine Zeile ist gültig: Verbessern Sie die Datei und wählen Sie sie erneut.",
    sign_title: "Für alle Zeilen unterschreiben",
    sign: "Unterschreiben und die Mandate erstellen",
    creating: "Erstellung der Mandate",
    may_leave: "Sie können diese Seite verlassen: Die Erstellung geht weiter.",
    done: "Die Mandate sind erstellt",
    done_body: |created| {
        match created {
        1 => "1 Mandat ist von Ihrer Seite unterschrieben. Der Gesundheitsdienstleister hat eine Nachricht erhalten und muss es noch unterschreiben.".to_owned(),
        _ => format!("{} Mandate sind von Ihrer Seite unterschrieben. Die Gesundheitsdienstleister haben eine Nachricht erhalten und müssen sie noch unterschreiben, jeder das seine.", count(created)),
    }
    },
    to_list: "Die wartenden Mandate ansehen",
    failed: "Es wurde nichts erstellt",
    failed_body: "Inzwischen ist eine Zeile nicht mehr gültig, und Sie hatten „alle oder keine“ gewählt.",
};

pub const NEWS: NewsText = NewsText {
    told: |news, day| {
        let words = match news {
            MandateNews::ToSign => "Ein Mandat wartet auf Ihre Unterschrift",
            MandateNews::Started => {
                "Ihr Mandat ist erstellt und wartet auf die andere Unterschrift"
            }
            MandateNews::Signed => "Ein Mandat ist von beiden Parteien unterschrieben",
            MandateNews::RecordedSigned => "Ein Mandat aus einem Register ist hier unterschrieben",
            MandateNews::Refused => "Ein Mandat wurde abgelehnt",
            MandateNews::Withdrawn => "Ein Mandat wurde vor der Unterschrift zurückgezogen",
            MandateNews::FirstUsed => "Ein Mandat wurde zum ersten Mal genutzt",
            MandateNews::EndSet => "Das Ende eines Mandats wurde vorgezogen",
            MandateNews::Ended => "Ein Mandat ist beendet",
            MandateNews::Transferred => "Ein Mandat wurde einem anderen Mandatsinhaber übertragen",
            MandateNews::Expiring => "Ein Mandat läuft bald ab",
            MandateNews::Expired => "Ein Mandat ist abgelaufen",
            MandateNews::Unknown => "Ein Mandat hat sich geändert",
        };
        day.map_or_else(
            || words.to_owned(),
            |day| format!("{words}: letzter Tag {day}"),
        )
    },
    of: |MandateOf {
             kind,
             giver,
             holder,
         }| format!("{kind}, gegeben von {giver} an {holder}"),
};

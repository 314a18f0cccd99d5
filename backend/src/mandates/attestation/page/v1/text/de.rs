//! German words of the attestation.

use shared::kernel::language::Language;

use super::Text;

pub const TEXT: Text = Text {
    title: "Bescheinigung eines Mandats",
    mandate: "Das Mandat",
    number: "Nummer des Mandats",
    giver: "Mandatsgeber",
    holder: "Mandatsinhaber",
    inami: "LIKIV-Nummer",
    organisation_number: "Nummer",
    kind: "Art des Mandats",
    opens: "Was es öffnet",
    period: "Zeitraum",
    fixed: |from, until| format!("Vom {from} bis einschließlich {until}"),
    open_ended: |from| format!("Ab dem {from}, auf unbestimmte Zeit"),
    statuses: &[
        ("draft", "Entwurf"),
        ("awaiting-signature", "Wartet auf die andere Unterschrift"),
        ("scheduled", "Unterschrieben, noch nicht in Kraft"),
        ("active", "Aktiv"),
        ("expired", "Abgelaufen"),
        ("ended", "Beendet"),
        ("refused", "Abgelehnt"),
        ("withdrawn", "Zurückgezogen"),
        ("transferred", "Übertragen"),
    ],
    keys: &[
        ("my-gov", "MyGov.be"),
        ("itsme", "itsme"),
        ("eid", "eID mit Kartenlesegerät"),
        ("email-code", "Code per E-Mail"),
        ("mobile-app", "Code über eine mobile App"),
        ("eidas", "Auf europäischer Ebene anerkannte Identifizierung"),
        ("test-identity", "Testidentität"),
    ],
    instant: |day, hour, minute| format!("{day} um {hour}:{minute:02}\u{a0}Uhr"),
    status: "Status am Tag der Ausstellung",
    signatures: "Die Unterschriften",
    by_giver: "Unterschrieben vom Mandatsgeber",
    by_holder: "Unterschrieben vom Mandatsinhaber",
    for_organisation: |person, organisation| format!("{person}, im Namen von {organisation}"),
    signed_at: |at| format!("Am {at} (belgische Zeit)"),
    with_key: |key, level| format!("Digitaler Schlüssel: {key} (Stufe {level})"),
    read_in: |language| match language {
        Language::Fr => "Text auf Französisch gelesen",
        Language::Nl => "Text auf Niederländisch gelesen",
        Language::De => "Text auf Deutsch gelesen",
        Language::En => "Text auf Englisch gelesen",
    },
    text: "Text, den beide Parteien unterschrieben haben",
    version: |version| format!("Version {version}, in allen Sprachen; SHA-256:"),
    proof: "Die Ausstellung und die Prüfung",
    issued_at: "Ausgestellt am",
    issued_by: "Ausgestellt von",
    no_address: "Eine Installation von Mandatum ohne öffentliche Adresse",
    since: "Diese Bescheinigung sagt, was im Augenblick der Ausstellung galt. Seither kann das Mandat beendet worden sein.",
    verify: |address| {
        let keys = address.map_or_else(
            || "/.well-known/jwks.json der Installation".to_owned(),
            |address| format!("{address}/.well-known/jwks.json"),
        );
        format!(
            "Prüfen Sie diese Datei mit dem Befehl „mandatum verify DATEI“. Ohne Mandatum prüft jede \
             JOSE-Bibliothek die signierte Erklärung (JWS, ES256) mit den öffentlichen Schlüsseln \
             unter {keys}. Der folgende QR-Code enthält die signierte Erklärung selbst: Auch eine \
             gedruckte Seite lässt sich prüfen, ohne Verbindung."
        )
    },
    picture: "QR-Code, der die signierte Erklärung (JWS) dieser Bescheinigung enthält",
    page: |number, total| format!("Seite {number} von {total}"),
};

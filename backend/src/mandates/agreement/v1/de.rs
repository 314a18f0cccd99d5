//! The German words of version 1.

use super::words::{FileWords, Words};

pub(super) const WORDS: Words = Words {
    kinds: &[
        ("administrative-file", "Verwaltungsakte LIKIV"),
        ("prosante", "ProSanté"),
        ("social-status", "Sozialstatut LIKIV"),
        ("internship-supervision", "Entschädigung Praktikumsleiter"),
    ],
    professions: &[
        ("physician", "Arzt"),
        ("dentist", "Zahnarzt"),
        ("pharmacist", "Apotheker"),
        ("midwife", "Hebamme"),
        ("nurse", "Krankenpfleger"),
        ("physiotherapist", "Kinesitherapeut"),
        ("speech-therapist", "Logopäde"),
        ("occupational-therapist", "Ergotherapeut"),
        ("clinical-psychologist", "Klinischer Psychologe"),
        ("dietitian", "Diätassistent"),
        ("podiatrist", "Podologe"),
        ("orthoptist", "Orthoptist"),
        ("audiologist", "Audiologe"),
        ("optician", "Optiker"),
        ("truss-maker", "Bandagist"),
        ("clinical-orthopedagogue", "Klinischer Heilpädagoge"),
    ],
    parts: &[
        ("contact-data", "Kontaktdaten"),
        ("practice-addresses", "Praxisadressen"),
        ("convention-status", "Konventionsstatus"),
        ("premium-requests", "Prämienanträge"),
        ("social-status", "Sozialstatut LIKIV"),
        ("internship-supervision", "Entschädigung Praktikumsleiter"),
        ("financial-data", "Finanzdaten"),
        ("documents", "Meine Dokumente"),
        ("accreditation", "Akkreditierung"),
    ],
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    day: |day, month, year| format!("{day}.\u{a0}{month} {year}"),
    thousands: '.',
    in_sentence: str::to_owned,
    title: |kind| format!("Mandat „{kind}“"),
    parties: |giver, holder| {
        format!(
            "{giver}, der Mandatsgeber, erteilt {holder}, dem Mandatsinhaber, ein Mandat, das dieser annimmt."
        )
    },
    opens: |modules| {
        format!(
            "Der Mandatsinhaber kann im Namen des Mandatsgebers und mit denselben Rechten online einsehen und verwalten: {modules}."
        )
    },
    closed: |modules| {
        format!(
            "Das Mandat öffnet nicht: {modules}. Die Akkreditierung hat ihr eigenes Mandatssystem."
        )
    },
    fixed: |from, until| {
        format!("Das Mandat gilt auf bestimmte Dauer, vom {from} bis einschließlich {until}.")
    },
    open_ended: |from| format!("Das Mandat gilt auf unbestimmte Dauer, ab dem {from}."),
    rest: [
        "Das Mandat ist aktiv, sobald Mandatsgeber und Mandatsinhaber es beide unterschrieben haben. Jeder von ihnen kann es jederzeit einsehen und beenden; das Ende gilt sofort.",
        "Jede Handlung aufgrund dieses Mandats wird mit dem Namen der handelnden Person festgehalten; der Mandatsgeber kann dies jederzeit lesen.",
        "Der Mandatsinhaber verwendet die Daten nur für Rechnung des Mandatsgebers, behandelt sie vertraulich und gibt das Mandat nicht weiter.",
    ],
    and: "und",
    inami: "LIKIV-Nummer",
    enterprise: "Nummer",
    file: FileWords {
        title: "Die Mandate einer Datei empfangen",
        parties: |holder, count| {
            format!(
                "{holder} empfängt als Mandatsinhaber die in dieser Datei aufgeführten Mandate, {count} an der Zahl: jedes von dem Gesundheitsdienstleister, von der Art und für den Zeitraum, die seine Zeile nennt."
            )
        },
        kind: |kind, opens, closed| {
            format!("„{kind}“ öffnet: {opens}. Geschlossen bleibt: {closed}.")
        },
        rest: |version| {
            [
                    format!(
                        "Mit dieser Unterschrift unterschreibt der Mandatsinhaber für jedes von ihnen den Text des Mandats, Version {version}, der diesen Gesundheitsdienstleister, diese Art und diesen Zeitraum nennt."
                    ),
                    "Jeder Gesundheitsdienstleister liest diesen Text und unterschreibt seinerseits, einer nach dem anderen. Vorher ist kein Mandat in Kraft.".to_owned(),
                ]
        },
    },
};

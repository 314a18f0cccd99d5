//! The text in German.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
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
};

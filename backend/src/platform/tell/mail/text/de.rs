//! German.

use shared::messages::api::MessageKind as Kind;

use super::Text;

pub(super) const TEXT: Text = Text {
    subject: |kind| match kind {
        Kind::ToSign => "Ein Mandat wartet auf Ihre Unterschrift",
        Kind::Started => "Mandat angelegt, die andere Unterschrift steht aus",
        Kind::Signed => "Mandat von beiden Parteien unterschrieben",
        Kind::Refused => "Mandat abgelehnt",
        Kind::Withdrawn => "Mandat zurückgezogen",
        Kind::FirstUsed => "Mandat zum ersten Mal genutzt",
        Kind::EndSet => "Mandat, das früher endet",
        Kind::Ended => "Mandat beendet",
        Kind::Transferred => "Mandat übertragen",
        Kind::Expiring => "Mandat, das bald abläuft",
        Kind::Expired => "Mandat abgelaufen",
        Kind::Unknown => "Mandat geändert",
    },
    greeting: "Guten Tag",
    told: |kind| match kind {
        Kind::ToSign => {
            "Die andere Partei hat ein Mandat angelegt und unterschrieben. Es hat keine Wirkung, solange Sie es nicht unterschrieben haben."
        }
        Kind::Started => {
            "Auf Ihrer Seite wurde ein Mandat angelegt und unterschrieben. Es hat keine Wirkung, solange die andere Partei es nicht unterschrieben hat."
        }
        Kind::Signed => "Das Mandat ist von beiden Parteien unterschrieben.",
        Kind::Refused => "Das Mandat wurde abgelehnt. Es wird keine Wirkung haben.",
        Kind::Withdrawn => {
            "Das Mandat wurde von der Partei zurückgezogen, die es angelegt hatte. Es wird keine Wirkung haben."
        }
        Kind::FirstUsed => "Das Mandat wurde soeben zum ersten Mal genutzt.",
        Kind::EndSet => "Das Mandat endet früher als vorgesehen.",
        Kind::Ended => "Das Mandat wurde beendet. Es öffnet die Akte nicht mehr.",
        Kind::Transferred => {
            "Das Mandat wurde einem anderen Bevollmächtigten übertragen. Der bisherige Bevollmächtigte hat durch dieses Mandat keinen Zugang zur Akte mehr."
        }
        Kind::Expiring => "Das Mandat läuft bald ab.",
        Kind::Expired => "Das Mandat ist abgelaufen. Es öffnet die Akte nicht mehr.",
        Kind::Unknown => "Das Mandat hat sich geändert.",
    },
    next: |kind, is_giver| match kind {
        Kind::ToSign => {
            "Melden Sie sich an, um den Text zu lesen und ihn dann zu unterschreiben oder abzulehnen."
        }
        Kind::Started => {
            "Sie brauchen nichts zu tun. Solange die andere Partei nicht unterschrieben hat, können Sie das Mandat zurückziehen."
        }
        Kind::Signed => {
            "Es gilt während des angegebenen Zeitraums. Jede Partei kann es jederzeit beenden."
        }
        Kind::FirstUsed if is_giver => {
            "Die Seite „Wer in meinem Namen gehandelt hat“ Ihrer Akte zeigt jede Handlung. Sie können das Mandat jederzeit beenden."
        }
        Kind::FirstUsed | Kind::EndSet => "Sie brauchen nichts zu tun.",
        Kind::Expiring => {
            "Möchten Sie fortfahren, so erneuern Sie es vor diesem Tag: Beide Parteien unterschreiben erneut."
        }
        Kind::Refused | Kind::Withdrawn | Kind::Ended | Kind::Expired => {
            "Falls nötig, kann ein neues Mandat angelegt werden."
        }
        Kind::Transferred | Kind::Unknown => {
            "Melden Sie sich an, um zu sehen, was sich geändert hat."
        }
    },
    kind: "Art des Mandats:",
    giver: "Vollmachtgeber:",
    holder: "Bevollmächtigter:",
    period: "Zeitraum:",
    from_until: |from, until| match until {
        Some(until) => format!("vom {from} bis zum {until}"),
        None => format!("ab dem {from}, ohne Enddatum"),
    },
    last_day: "Letzter Tag:",
    link: "Das Mandat ansehen:",
    footer: "Diese Nachricht wird automatisch verschickt; niemand liest die Antworten. Die Adresse, an der Sie sie erhalten, können Sie in der Anwendung ändern.",
};

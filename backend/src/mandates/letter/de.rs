//! German.

use shared::mandates::message::MandateNews as News;

use super::Text;

pub(super) const TEXT: Text = Text {
    subject: |news| match news {
        News::ToSign => "Ein Mandat wartet auf Ihre Unterschrift",
        News::Started => "Mandat angelegt, die andere Unterschrift steht aus",
        News::Signed => "Mandat von beiden Parteien unterschrieben",
        News::RecordedSigned => "Mandat aus einem Register unterschrieben",
        News::Refused => "Mandat abgelehnt",
        News::Withdrawn => "Mandat zurückgezogen",
        News::FirstUsed => "Mandat zum ersten Mal genutzt",
        News::EndSet => "Mandat, das früher endet",
        News::Ended => "Mandat beendet",
        News::Transferred => "Mandat übertragen",
        News::Expiring => "Mandat, das bald abläuft",
        News::Expired => "Mandat abgelaufen",
        News::Unknown => "Mandat geändert",
    },
    told: |news| match news {
        News::ToSign => {
            "Die andere Partei hat ein Mandat angelegt und unterschrieben. Es hat keine Wirkung, solange Sie es nicht unterschrieben haben."
        }
        News::Started => {
            "Auf Ihrer Seite wurde ein Mandat angelegt und unterschrieben. Es hat keine Wirkung, solange die andere Partei es nicht unterschrieben hat."
        }
        News::Signed => "Das Mandat ist von beiden Parteien unterschrieben.",
        News::RecordedSigned => {
            "Das Mandat, ohne Unterschrift aus einem Register übernommen, ist unterschrieben."
        }
        News::Refused => "Das Mandat wurde abgelehnt. Es wird keine Wirkung haben.",
        News::Withdrawn => {
            "Das Mandat wurde von der Partei zurückgezogen, die es angelegt hatte. Es wird keine Wirkung haben."
        }
        News::FirstUsed => "Das Mandat wurde soeben zum ersten Mal genutzt.",
        News::EndSet => "Das Mandat endet früher als vorgesehen.",
        News::Ended => "Das Mandat wurde beendet. Es öffnet die Akte nicht mehr.",
        News::Transferred => {
            "Das Mandat wurde einem anderen Mandatsinhaber übertragen. Der bisherige Mandatsinhaber hat durch dieses Mandat keinen Zugang zur Akte mehr."
        }
        News::Expiring => "Das Mandat läuft bald ab.",
        News::Expired => "Das Mandat ist abgelaufen. Es öffnet die Akte nicht mehr.",
        News::Unknown => "Das Mandat hat sich geändert.",
    },
    next: |news, is_giver| match news {
        News::ToSign => {
            "Melden Sie sich an, um den Text zu lesen und ihn dann zu unterschreiben oder abzulehnen."
        }
        News::Started => {
            "Sie brauchen nichts zu tun. Solange die andere Partei nicht unterschrieben hat, können Sie das Mandat zurückziehen."
        }
        News::Signed => {
            "Es gilt während des angegebenen Zeitraums. Jede Partei kann es jederzeit beenden."
        }
        News::RecordedSigned => {
            "Es gilt während des angegebenen Zeitraums. Mandatsgeber und Mandatsinhaber können es jederzeit beenden."
        }
        News::FirstUsed if is_giver => {
            "Die Seite „Wer in meinem Namen gehandelt hat“ Ihrer Akte zeigt jede Handlung. Sie können das Mandat jederzeit beenden."
        }
        News::FirstUsed | News::EndSet => "Sie brauchen nichts zu tun.",
        News::Expiring => {
            "Möchten Sie fortfahren, so erneuern Sie es vor diesem Tag: Beide Parteien unterschreiben erneut."
        }
        News::Refused | News::Withdrawn | News::Ended | News::Expired => {
            "Falls nötig, kann ein neues Mandat angelegt werden."
        }
        News::Transferred | News::Unknown => {
            "Melden Sie sich an, um zu sehen, was sich geändert hat."
        }
    },
    kind: "Art des Mandats:",
    giver: "Mandatsgeber:",
    holder: "Mandatsinhaber:",
    period: "Zeitraum:",
    from_until: |from, until| match until {
        Some(until) => format!("vom {from} bis zum {until}"),
        None => format!("ab dem {from}, unbefristet"),
    },
    begun: |from| format!("ab dem {from}"),
    last_day: "Letzter Tag:",
    link: "Das Mandat ansehen:",
};

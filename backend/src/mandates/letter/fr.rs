//! French.

use shared::mandates::message::MandateNews as News;

use super::Text;

pub(super) const TEXT: Text = Text {
    subject: |news| match news {
        News::ToSign => "Un mandat attend votre signature",
        News::Started => "Mandat créé, en attente de l’autre signature",
        News::Signed => "Mandat signé par les deux parties",
        News::RecordedSigned => "Mandat repris d’un registre et signé",
        News::Refused => "Mandat refusé",
        News::Withdrawn => "Mandat retiré",
        News::FirstUsed => "Mandat utilisé pour la première fois",
        News::EndSet => "Mandat qui se termine plus tôt",
        News::Ended => "Mandat terminé",
        News::Transferred => "Mandat transféré",
        News::Expiring => "Mandat qui expire bientôt",
        News::Expired => "Mandat expiré",
        News::Unknown => "Mandat modifié",
    },
    told: |news| match news {
        News::ToSign => {
            "L’autre partie a créé et signé un mandat. Il n’a aucun effet tant que vous ne l’avez pas signé."
        }
        News::Started => {
            "Un mandat a été créé et signé de votre côté. Il n’a aucun effet tant que l’autre partie ne l’a pas signé."
        }
        News::Signed => "Le mandat est signé par les deux parties.",
        News::RecordedSigned => "Le mandat, repris d’un registre sans signature, est signé.",
        News::Refused => "Le mandat a été refusé. Il n’aura aucun effet.",
        News::Withdrawn => {
            "Le mandat a été retiré par la partie qui l’avait créé. Il n’aura aucun effet."
        }
        News::FirstUsed => "Le mandat vient d’être utilisé pour la première fois.",
        News::EndSet => "Le mandat se terminera plus tôt que prévu.",
        News::Ended => "Il a été mis fin au mandat. Il n’ouvre plus le dossier.",
        News::Transferred => {
            "Le mandat a été transféré à un autre mandataire. L’ancien mandataire n’a plus accès au dossier par ce mandat."
        }
        News::Expiring => "Le mandat expire bientôt.",
        News::Expired => "Le mandat a expiré. Il n’ouvre plus le dossier.",
        News::Unknown => "Le mandat a changé.",
    },
    next: |news, is_giver| match news {
        News::ToSign => "Connectez-vous pour lire le texte, puis le signer ou le refuser.",
        News::Started => {
            "Vous n’avez rien à faire. Tant que l’autre partie n’a pas signé, vous pouvez retirer le mandat."
        }
        News::Signed => {
            "Il vaut pendant la période indiquée. Chaque partie peut y mettre fin à tout moment."
        }
        News::RecordedSigned => {
            "Il vaut pendant la période indiquée. Mandant et mandataire peuvent y mettre fin à tout moment."
        }
        News::FirstUsed if is_giver => {
            "La page «\u{a0}Qui a agi en mon nom\u{a0}» de votre dossier montre chaque acte. Vous pouvez mettre fin au mandat à tout moment."
        }
        News::FirstUsed | News::EndSet => "Vous n’avez rien à faire.",
        News::Expiring => {
            "Si vous souhaitez continuer, renouvelez-le avant ce jour : les deux parties signent à nouveau."
        }
        News::Refused | News::Withdrawn | News::Ended | News::Expired => {
            "Si c’est nécessaire, un nouveau mandat peut être créé."
        }
        News::Transferred | News::Unknown => "Connectez-vous pour voir ce qui a changé.",
    },
    kind: "Type de mandat :",
    giver: "Mandant :",
    holder: "Mandataire :",
    period: "Période :",
    from_until: |from, until| match until {
        Some(until) => format!("du {from} au {until}"),
        None => format!("à partir du {from}, durée indéterminée"),
    },
    begun: |from| format!("à partir du {from}"),
    last_day: "Dernier jour :",
    link: "Voir le mandat :",
};

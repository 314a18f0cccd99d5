//! French.

use shared::messages::api::MessageKind as Kind;

use super::Text;

pub(super) const TEXT: Text = Text {
    subject: |kind| match kind {
        Kind::ToSign => "Un mandat attend votre signature",
        Kind::Started => "Mandat créé, en attente de l’autre signature",
        Kind::Signed => "Mandat signé par les deux parties",
        Kind::Refused => "Mandat refusé",
        Kind::Withdrawn => "Mandat retiré",
        Kind::FirstUsed => "Mandat utilisé pour la première fois",
        Kind::EndSet => "Mandat qui se termine plus tôt",
        Kind::Ended => "Mandat terminé",
        Kind::Transferred => "Mandat transféré",
        Kind::Expiring => "Mandat qui expire bientôt",
        Kind::Expired => "Mandat expiré",
        Kind::Unknown => "Mandat modifié",
    },
    greeting: "Bonjour",
    told: |kind| match kind {
        Kind::ToSign => {
            "Un mandat a été créé et signé par l’autre partie. Il n’a aucun effet tant que vous ne l’avez pas signé."
        }
        Kind::Started => {
            "Un mandat a été créé et signé de votre côté. Il n’a aucun effet tant que l’autre partie ne l’a pas signé."
        }
        Kind::Signed => "Le mandat est signé par les deux parties.",
        Kind::Refused => "Le mandat a été refusé. Il n’aura aucun effet.",
        Kind::Withdrawn => {
            "Le mandat a été retiré par la partie qui l’avait créé. Il n’aura aucun effet."
        }
        Kind::FirstUsed => "Le mandat vient d’être utilisé pour la première fois.",
        Kind::EndSet => "Le mandat se terminera plus tôt que prévu.",
        Kind::Ended => "Il a été mis fin au mandat. Il n’ouvre plus le dossier.",
        Kind::Transferred => {
            "Le mandat a été transféré à un autre mandataire. L’ancien mandataire n’a plus accès au dossier par ce mandat."
        }
        Kind::Expiring => "Le mandat expire bientôt.",
        Kind::Expired => "Le mandat a expiré. Il n’ouvre plus le dossier.",
        Kind::Unknown => "Le mandat a changé.",
    },
    next: |kind, is_giver| match kind {
        Kind::ToSign => "Connectez-vous pour lire le texte, puis le signer ou le refuser.",
        Kind::Started => {
            "Vous n’avez rien à faire. Tant que l’autre partie n’a pas signé, vous pouvez retirer le mandat."
        }
        Kind::Signed => {
            "Il vaut pendant la période indiquée. Chaque partie peut y mettre fin à tout moment."
        }
        Kind::FirstUsed if is_giver => {
            "La page « Qui a agi en mon nom » de votre dossier montre chaque acte. Vous pouvez mettre fin au mandat à tout moment."
        }
        Kind::FirstUsed | Kind::EndSet => "Vous n’avez rien à faire.",
        Kind::Expiring => {
            "Si vous souhaitez continuer, renouvelez-le avant ce jour : les deux parties signent à nouveau."
        }
        Kind::Refused | Kind::Withdrawn | Kind::Ended | Kind::Expired => {
            "Si c’est nécessaire, un nouveau mandat peut être créé."
        }
        Kind::Transferred | Kind::Unknown => "Connectez-vous pour voir ce qui a changé.",
    },
    kind: "Type de mandat :",
    giver: "Mandant :",
    holder: "Mandataire :",
    period: "Période :",
    from_until: |from, until| match until {
        Some(until) => format!("du {from} au {until}"),
        None => format!("à partir du {from}, sans date de fin"),
    },
    last_day: "Dernier jour :",
    link: "Voir le mandat :",
    footer: "Ce message est envoyé automatiquement ; personne ne lit les réponses. Vous pouvez changer dans l’application l’adresse à laquelle vous le recevez.",
};

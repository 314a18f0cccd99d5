//! French. The labels of the manuals are used to the letter.

use shared::kernel::issue::IssueKind;
use shared::kernel::language::Language;
use shared::kernel::words::number;

use crate::platform::text::named::{Days, NameAndDay};
use crate::platform::text::{ConflictText, Failures, Forms, Frame, PeriodText, Text, Words};

pub const TEXT: Text = Text {
    language: Language::Fr,
    frame: FRAME,
    forms: FORMS,
    failures: FAILURES,
};

const FRAME: Frame = Frame {
    skip: "Aller au contenu",
    languages: "Langue",
    demonstration: "Démonstration",
    demonstration_strip: "Démonstration : données inventées, clé de test active",
    home: "Mandatum, page d’accueil",
    foot: "À propos de ce site",
    accessibility: "Accessibilité",
    privacy: "Vie privée",
    help: "Aide",
    loading: "Un instant…",
    all_shown: "Tout est affiché.",
    retry: "Réessayer",
    back: "Retour",
    cancel: "Annuler",
    close: "Fermer",
    save: "Enregistrer",
    why: "Pourquoi ?",
    and: " et ",
    over: "Votre session est terminée",
    over_body: "Reconnectez-vous : vous reviendrez à la même page, et ce que vous avez écrit est gardé.",
    left: "Vous êtes déconnecté.",
    sign_in_first: "Connectez-vous d’abord : vous reviendrez ensuite à la page demandée.",
    not_found: "Cette page n’existe pas",
    not_found_body: "Vérifiez l’adresse, ou repartez de l’accueil.",
    to_start: "Aller à l’accueil",
    restored: "Ce que vous aviez écrit sur cette page a été rétabli.",
    discard: "L’abandonner",
};

const FORMS: Forms = Forms {
    saving: "Enregistrement…",
    not_given: "non communiqué",
    optional: "(facultatif)",
    problem: "Il y a un problème",
    colon: " : ",
    show: "Afficher",
    hide: "Masquer",
    show_password: "Afficher le mot de passe",
    hide_password: "Masquer le mot de passe",
    day: "Jour",
    month: "Mois",
    year: "Année",
    date_hint: "Par exemple, 31 12 2026",
    issue: |kind| match kind {
        IssueKind::Required => "ajoutez ce qui manque",
        IssueKind::TooLong(_) => "raccourcissez à {} caractères au plus",
        IssueKind::Character => "retirez le caractère invisible",
        IssueKind::Length => "vérifiez le nombre de chiffres",
        IssueKind::Letters => "tapez le numéro, pas le nom",
        IssueKind::Digits => "tapez le nom, pas le numéro",
        IssueKind::Checksum => {
            "vérifiez chaque chiffre\u{a0}: les chiffres de contrôle ne correspondent pas"
        }
        IssueKind::Date => "indiquez une date qui existe, par exemple 31 12 2026",
        IssueKind::DateWithin => {
            "vérifiez chaque chiffre\u{a0}: ce numéro contient une date impossible"
        }
        IssueKind::Range => {
            "vérifiez chaque chiffre\u{a0}: aucun numéro de cette sorte n’est fait ainsi"
        }
        IssueKind::Choice => "choisissez une des valeurs prévues",
        IssueKind::Phone => {
            "indiquez un numéro de téléphone, par exemple 081 23 45 67 ou +33 1 23 45 67 89"
        }
        IssueKind::Email => "indiquez une adresse e-mail, par exemple nom@exemple.be",
        IssueKind::Postcode => "indiquez un code postal de ce pays",
        IssueKind::Country => "choisissez un pays de la liste",
        IssueKind::EndsBeforeStart => "choisissez un jour qui ne précède pas le premier",
        IssueKind::Past => "choisissez aujourd’hui ou un jour plus tard",
        IssueKind::Taken => "choisissez autre chose\u{a0}: quelqu’un d’autre l’a déjà",
        IssueKind::TooMany(_) => "il y en a déjà {}, et il ne peut pas y en avoir plus",
        IssueKind::Malformed => "vérifiez ce qui est écrit",
    },
};

const FAILURES: Failures = Failures {
    reference: "Référence :",
    unreachable: Words {
        title: "Le serveur ne répond pas",
        body: "Vérifiez votre connexion à l’internet, puis réessayez. Ce que vous avez écrit est gardé.",
    },
    unreadable: Words {
        title: "Cette page est dépassée",
        body: "Une version plus récente est en service. Rechargez la page ; ce que vous avez écrit est gardé.",
    },
    bad_request: Words {
        title: "Il y a un problème",
        body: "Ce qui a été envoyé n’est pas valable. Corrigez-le, puis réessayez.",
    },
    signed_out: Words {
        title: "Votre session est terminée",
        body: "Reconnectez-vous ; ce que vous avez écrit est gardé.",
    },
    credentials: Words {
        title: "La connexion a échoué",
        body: "Le nom d’utilisateur, le mot de passe ou le code de sécurité n’est pas correct.",
    },
    refused: Words {
        title: "Ce profil n’y donne pas droit",
        body: "Ce profil ne permet pas de faire ceci.",
    },
    not_found: Words {
        title: "Introuvable",
        body: "Cela n’existe pas, ou ne s’ouvre pas sous ce profil.",
    },
    conflict: Words {
        title: "Quelqu’un d’autre a modifié ces données entre-temps",
        body: "Rien de ce que vous avez écrit n’est perdu. Comparez avec les données actuelles, puis enregistrez à nouveau.",
    },
    link_over: Words {
        title: "Ce lien ne peut plus être utilisé",
        body: "Il a déjà servi, ou son délai est passé. Demandez-en un nouveau à la personne qui vous l’a donné.",
    },
    too_large: Words {
        title: "C’est trop long",
        body: "Raccourcissez ce que vous envoyez, puis réessayez.",
    },
    too_many: Words {
        title: "Trop d’essais",
        body: |seconds| match seconds {
            None => "Attendez un moment, puis réessayez.".to_owned(),
            Some(seconds @ 0..=90) => format!("Réessayez dans {seconds} secondes."),
            Some(seconds) => format!("Réessayez dans {} minutes.", seconds.div_ceil(60)),
        },
    },
    unavailable: Words {
        title: "Impossible pour le moment",
        body: "Réessayez dans quelques instants.",
    },
    internal: Words {
        title: "Une erreur s’est produite",
        body: "La faute est de notre côté, et elle est notée. Réessayez ; si cela dure, communiquez la référence.",
    },
};

pub const PERIOD: PeriodText = PeriodText {
    until: |day| format!("jusqu’au {day}"),
    open_ended: "sans date de fin",
    since: |day| format!("depuis le {day}, sans date de fin"),
    period: |Days { from, until }| format!("du {from} jusqu’au {until}"),
};

pub const CONFLICT: ConflictText = ConflictText {
    title: "Quelqu’un d’autre a modifié ces données entre-temps",
    by: |NameAndDay { name: who, day }| format!("Modifiées par {who} le {day}."),
    nothing_lost: "Rien n’est encore enregistré, et rien de votre saisie n’est perdu.",
    field: "Donnée",
    theirs: "Valeur actuelle",
    mine: "Votre saisie",
    result: "Sera enregistré",
    yours_stays: "votre saisie",
    theirs_stays: "la valeur actuelle",
    keep_mine: "Enregistrer mes modifications sur la nouvelle version",
    keep_mine_help: "Ce que vous n’avez pas modifié garde la valeur actuelle.",
    take_theirs: "Garder les valeurs actuelles",
    edit: "Revenir à ma saisie",
};

/// In French nought and one take the singular.
pub fn plural(count: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        number(Language::Fr, count as u64),
        if count < 2 { one } else { many }
    )
}

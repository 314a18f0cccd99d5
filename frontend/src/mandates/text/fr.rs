//! French, with the words of the sources.

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
    number(Language::Fr, of as u64)
}

pub const COMMON: CommonText = CommonText {
    title: "Gérer mes mandats soins de santé",
    period: "Période",
    begun: |from| format!("à partir du {from}"),
    open_ended: |from| format!("à partir du {from}, durée indéterminée"),
    fixed: |Days { from, until }| format!("du {from} au {until} inclus"),
    recorded: |day| {
        day.map_or_else(
            || "Repris d’un registre".to_owned(),
            |day| format!("Repris d’un registre le {day}"),
        )
    },
    born: "Date de naissance",
    ending: "Fin du numéro de registre national ou BIS",
    signed_here: |name| format!("signé ici par {name}"),
    awaits_you: "À signer par vous",
    awaits_organisation: "À signer pour votre organisation",
    back_to_list: "Retour à mes mandats",
    sending: "Un instant…",
    too_late: "Quelqu’un d’autre a été plus rapide",
    too_late_body: "Ce mandat a changé entre-temps. Voici son état actuel\u{a0}; rien de ce que vous avez écrit n’est perdu.",
    version: |version| format!("version {version}"),
    overlap_link: "Voir ce mandat",
};

pub const LIST: ListText = ListText {
    given: "Les mandats que vous avez donnés, en tant que mandant\u{a0}: d’autres y gèrent vos données pour vous.",
    received: "Les mandats que vous avez reçus, en tant que mandataire\u{a0}: vous y gérez les données d’un dispensateur de soins.",
    other_side: "Les mandats reçus comme personne physique se trouvent sous le profil «\u{a0}Citoyen\u{a0}».",
    to_citizen: "Les voir",
    to_sign: |count| match count {
        1 => "Un mandat attend votre signature".to_owned(),
        _ => format!("{count} mandats attendent votre signature"),
    },
    show_to_sign: "Afficher les mandats en attente",
    drafts: "Brouillons",
    changed: "Modifié le",
    discard: "Jeter",
    no_kind: "type à choisir",
    no_party: "mandataire ou mandant à choisir",
    bulk: "Créer plusieurs mandats",
    only_read: "Vous pouvez consulter ces mandats. Les créer, les signer ou y mettre fin revient aux représentants légaux et aux gestionnaires d’accès de l’organisation.",
    filters: "Filtrer les mandats",
    all: "Tous",
    name: |party| match party {
        Party::Giver => "Nom du mandant",
        Party::Holder => "Nom du mandataire",
    },
    from: "En vigueur à partir du",
    until: "En vigueur jusqu’au",
    shown: |shown, more| match (shown, more) {
        (1, false) => "1 mandat".to_owned(),
        (_, false) => format!("{} mandats", count(shown)),
        (_, true) => format!("Les {} premiers mandats", count(shown)),
    },
    more: "Afficher la suite",
    none: "Aucun mandat pour le moment",
    none_help: "Tant le dispensateur de soins que le mandataire peuvent créer un mandat\u{a0}; il est actif dès que les deux l’ont signé.",
    none_fits: "Aucun mandat ne correspond à ces filtres.",
};

pub const WIZARD: WizardText = WizardText {
    step: |SoMany {
               some: step,
               all: of,
           }| format!("Étape {step} sur {of}"),
    go_on: "Continuer",
    later: "Garder comme brouillon",
    resumed: "Votre brouillon a été repris là où vous l’aviez laissé.",
    discard: "Recommencer à zéro",
    elsewhere: "Ce brouillon a été modifié dans une autre fenêtre",
    keep_apart: "Garder le mien comme autre brouillon",
    see_other: "Voir l’autre version",
    renews: "Ce mandat en renouvelle un autre\u{a0}: il commence quand l’autre se termine, et les deux parties le signent.",
    transfers: "Ce mandat en remplace un autre\u{a0}: l’autre prend fin dès que le nouveau mandataire a signé celui-ci.",
    kind_title: |party| match party {
        Party::Giver => "Que pourra gérer le mandataire\u{a0}?",
        Party::Holder => "Que voulez-vous gérer pour le dispensateur de soins\u{a0}?",
    },
    opens: "Ouvre\u{a0}:",
    difference: "«\u{a0}Dossier administratif INAMI\u{a0}» et «\u{a0}ProSanté\u{a0}» ouvrent les mêmes parties du dossier. La différence\u{a0}: le premier demande un numéro INAMI, le second un visa, avec ou sans numéro INAMI. Qui a les deux peut choisir l’un ou l’autre.",
    never: "Aucun mandat n’ouvre l’accréditation\u{a0}: elle a son propre système de mandat intégré.",
    kind_body: |kind| match kind {
        MandateKind::AdministrativeFile => {
            "Le dossier complet d’un dispensateur de soins avec un numéro INAMI."
        }
        MandateKind::ProSante => {
            "Le dossier complet, pour tout dispensateur de soins avec un visa."
        }
        MandateKind::SocialStatus => {
            "Le statut social seul\u{a0}: contrat, résultat de chaque année de prime, paiements, contestations."
        }
        MandateKind::InternshipSupervision => {
            "L’indemnité de maître de stages seule\u{a0}: décisions, paiements, contestations."
        }
    },
    not_possible: "Pas possible\u{a0}:",
    party_title: |party| match party {
        Party::Giver => "À qui donnez-vous ce mandat\u{a0}?",
        Party::Holder => "Quel dispensateur de soins vous donne ce mandat\u{a0}?",
    },
    number: |party| match party {
        Party::Giver => "Numéro du mandataire",
        Party::Holder => "Numéro du dispensateur de soins",
    },
    number_hint: |party| match party {
        Party::Giver => {
            "Personne\u{a0}: numéro de registre national ou BIS. Entreprise\u{a0}: numéro BCE. Groupement ou établissement\u{a0}: numéro INAMI."
        }
        Party::Holder => "Numéro INAMI, ou numéro de registre national ou BIS",
    },
    ask_number: |party| match party {
        Party::Giver => "Indiquez le numéro du mandataire",
        Party::Holder => "Indiquez le numéro du dispensateur de soins",
    },
    ask: |name| match name {
        "kind" => "Choisissez le type du mandat",
        "from" => "Indiquez le premier jour",
        "until" => "Indiquez le dernier jour",
        "isFixed" => "Choisissez la durée",
        _ => "Indiquez la référence",
    },
    search: "Rechercher",
    found: "Trouvé",
    which_profession: "Pour quelle profession\u{a0}?",
    known: "Déjà connus par un autre mandat",
    known_filter: "Rechercher un nom parmi eux",
    known_count: |count, has_more| match (count, has_more) {
        (0, true) => "Beaucoup de noms ressemblent\u{a0}: précisez le nom.".to_owned(),
        (0, _) => "Aucun nom ne correspond.".to_owned(),
        (1, false) => "1 nom".to_owned(),
        (_, false) => format!("{count} noms"),
        (_, true) => {
            format!("Les {count} premiers noms\u{a0}: précisez le nom pour en voir d’autres.")
        }
    },
    known_close: "Aucun nom ne correspond exactement. Voici des noms approchants. ",
    not_ready: "Cette organisation n’est pas encore prête",
    not_ready_lead: |name| {
        format!(
            "Vous pouvez la choisir quand même\u{a0}: le mandat attendra. Pour que {name} puisse le signer et l’utiliser,"
        )
    },
    period_title: "Pour quelle durée\u{a0}?",
    from: "Premier jour",
    from_hint: "Aujourd’hui ou plus tard",
    duration: "Durée",
    open_ended: "Mandat à durée indéterminée",
    open_ended_hint: "Jusqu’à ce que l’une des deux parties y mette fin",
    fixed: "Mandat à durée déterminée",
    fixed_hint: "Vous recevez un message 30 jours, 7 jours et la veille de la fin",
    until: "Dernier jour",
    reference_hint: "Pour vous y retrouver, par exemple un numéro de dossier. Les deux parties la voient.",
    left: |left| match left {
        0 | 1 => format!("Encore {left} caractère"),
        _ => format!("Encore {left} caractères"),
    },
    review_title: "Vérifiez, puis signez",
    change: "Modifier",
    no_reference: "aucune",
};

pub const SIGN: SignText = SignText {
    title: "Ce que ce mandat change",
    will: |name| format!("Après les deux signatures, {name} pourra"),
    will_not: |name| format!("{name} ne pourra pas"),
    can: |module| format!("consulter et modifier {module}"),
    cannot: |module| format!("ouvrir {module}"),
    text: "Le texte que vous signez",
    note: "Le mandat est actif dès que l’autre partie l’a signé aussi. Chacune des deux parties peut y mettre fin à tout moment\u{a0}; la fin vaut à l’instant même.",
    agree: "En signant, vous acceptez le texte ci-dessus.",
    sign: "Signer",
    signing: "Signature…",
    confirm_title: "Confirmez que c’est bien vous",
    confirm_body: "Votre identification date de plus de cinq minutes\u{a0}: confirmez votre identité pour signer. Rien n’est perdu\u{a0}: la signature se fait aussitôt après.",
    confirm: "Confirmer et signer",
    confirm_for_test: "Confirmer avec l’identité de test",
    other_key: "Cette clé ne peut pas être montrée à nouveau ici. Déconnectez-vous puis reconnectez-vous\u{a0}: votre brouillon est gardé.",
    wrong: "Le mot de passe ou le code de sécurité n’est pas correct.",
    level_title: "Votre clé numérique ne suffit pas pour signer",
    level_body: "Reconnectez-vous avec une de ces clés\u{a0}; votre brouillon est gardé\u{a0}:",
};

pub const VIEW: ViewText = ViewText {
    title: |Titled { kind, name }| format!("Mandat {kind} – {name}"),
    started: "Mandat signé",
    started_body: |name| {
        format!(
            "{name} a reçu un message et doit encore signer. Le mandat est actif ensuite, dès son premier jour. D’ici là, vous pouvez le retirer."
        )
    },
    signed: "Mandat signé par les deux parties",
    signed_body: |name| format!("Il est actif dès maintenant. {name} a reçu un message."),
    signed_later_body: |NameAndDay { name, day }| {
        format!("Il sera actif le {day}. {name} a reçu un message.")
    },
    refused: "Mandat refusé",
    refused_body: |name| format!("{name} a reçu un message et peut lire votre raison."),
    withdrawn: "Mandat retiré",
    withdrawn_body: |name| format!("{name} a reçu un message et ne peut plus le signer."),
    ended: "Mandat terminé",
    ended_body: |name| format!("La fin vaut à l’instant même. {name} a reçu un message."),
    end_set: "Fin du mandat enregistrée",
    end_set_body: |NameAndDay { name, day }| {
        format!("Le dernier jour est le {day}. {name} a reçu un message.")
    },
    to_sign: "Ce mandat attend votre signature",
    not_now: "Vous ne pouvez pas signer ce mandat maintenant",
    not_by_you: "Ce mandat attend la signature de votre organisation",
    to_sign_lead: "Pour le signer,",
    to_sign_recorded: "Ce mandat vient d’un registre, sans signature. Lisez le texte, puis signez ou refusez.",
    to_sign_body: |name| {
        format!("{name} l’a créé et signé. Lisez le texte, puis signez ou refusez.")
    },
    refuse: "Refuser",
    withdraw: "Retirer le mandat",
    end: "Mettre fin au mandat",
    renew: "Renouveler",
    transfer: "Transférer à un autre mandataire",
    acts: "Ce que vous pouvez faire",
    open_file: "Ouvrir le dossier",
    opens: "Ouvre",
    stays_closed: "N’ouvre pas",
    text: "Texte du mandat",
    no_text: "Ce mandat vient d’un registre\u{a0}: il n’a pas de texte ici.",
    digest: "Empreinte (SHA-256)",
    signatures: "Signatures",
    no_signature: "Pas encore signé",
    from_register: "Signé ailleurs\u{a0}: ce mandat a été repris d’un registre.",
    as_profile: AsText {
        giver: "en tant que mandant",
        person: "en tant que mandataire",
        organisation: |name| format!("pour {name}"),
    },
    level: |level| format!("niveau {level}"),
    history: "Historique",
    event: |kind, by| match kind {
        HistoryKind::Started => match by {
            Party::Giver => "Créé et signé par le mandant",
            Party::Holder => "Créé et signé par le mandataire",
        },
        HistoryKind::Signed => match by {
            Party::Giver => "Signé par le mandant",
            Party::Holder => "Signé par le mandataire",
        },
        HistoryKind::Refused => "Refusé",
        HistoryKind::Withdrawn => "Retiré",
        HistoryKind::Ended => "Terminé",
        HistoryKind::EndSet => "Fin avancée",
        HistoryKind::Transferred => "Transféré à un autre mandataire",
        HistoryKind::FirstUsed => "Utilisé pour la première fois",
        HistoryKind::Unknown => "Autre événement",
    },
    by_the_giver: "par le mandant, qui a choisi un autre mandataire",
    by_register: "repris d’un registre",
    last_day: |day| format!("dernier jour\u{a0}: {day}"),
    first_used: "Première utilisation",
    not_used: "pas encore utilisé",
    reason: "Raison du refus",
    origin: "Origine",
    renewed_from: "Renouvelle un mandat précédent",
    transferred_from: "Remplace le mandat d’un autre mandataire",
    successor: "Suivi par un autre mandat",
    downloads: "Télécharger",
    attestation: "Attestation (PDF)",
    jws: "Attestation signée, à vérifier par ordinateur (JWS)",
    calendar: "Dernier jour dans votre agenda (.ics)",
};

pub const ACTS: ActText = ActText {
    back: "Retour au mandat",
    refuse_title: "Refuser ce mandat",
    reason: "Raison du refus",
    reason_hint: |name| format!("{name} la lira."),
    refuse_consequence: |name| {
        format!(
            "Le mandat ne pourra plus être signé. {name} reçoit un message et peut en créer un autre."
        )
    },
    refuse: "Refuser le mandat",
    withdraw_title: "Retirer ce mandat",
    withdraw_consequence: |name| {
        format!(
            "{name} reçoit un message et ne pourra plus signer ce mandat. Vous pouvez en créer un autre."
        )
    },
    withdraw: "Retirer le mandat",
    end_title: "Mettre fin à ce mandat",
    when: "Quand le mandat doit-il se terminer\u{a0}?",
    now: "Maintenant",
    on_a_day: "À une date",
    last_day: "Dernier jour du mandat",
    ask: |name| match name {
        "now" => "Choisissez quand le mandat se termine",
        "reason" => "Écrivez la raison du refus",
        _ => "Indiquez le dernier jour",
    },
    only_earlier: "Le dernier jour peut seulement être avancé\u{a0}: choisissez-en un avant celui qui est déjà fixé",
    now_consequence: |Closes { name, modules }| {
        format!(
            "{name} ne pourra plus ouvrir {modules} dès maintenant, même dans une page déjà ouverte. Cela ne peut pas être annulé\u{a0}: il faudrait un nouveau mandat, signé par les deux parties."
        )
    },
    now_consequence_own: |modules| {
        format!(
            "Vous ne pourrez plus ouvrir {modules} dès maintenant, même dans une page déjà ouverte. Cela ne peut pas être annulé\u{a0}: il faudrait un nouveau mandat, signé par les deux parties."
        )
    },
    day_consequence: |NameAndDay { name, day }| {
        format!("Le mandat de {name} ne vaudra plus à partir du {day}. D’ici là, rien ne change.")
    },
    choose_first: "Choisissez quand\u{a0}: la conséquence s’affiche ici avant que vous confirmiez.",
    end: "Confirmer la fin",
};

pub const BULK: BulkText = BulkText {
    title: "Créer plusieurs mandats",
    lead: "À partir d’un fichier\u{a0}: chaque ligne est d’abord vérifiée, puis vous signez une fois pour toutes. Chaque dispensateur de soins signe ensuite son propre mandat.",
    format: "Quel fichier avez-vous\u{a0}?",
    ssm: "Fichier du Self-service système de mandats (SSM)",
    ssm_hint: "Sept champs séparés par «\u{a0};\u{a0}», sans ligne de titre\u{a0}: numéro, e-mail, qualité, langue, référence, début et fin (aaaammjj)",
    export: "Liste exportée d’ici (.csv)",
    export_hint: "Telle que «\u{a0}Exporter cette liste\u{a0}» la donne",
    kind: "Type de mandat de toutes les lignes",
    file: "Fichier",
    file_hint: "Texte en UTF-8, au plus 10\u{202f}000 lignes",
    choose: "Choisir un fichier",
    none_chosen: "Aucun fichier choisi",
    ask: |name| match name {
        "file" => "Choisissez un fichier",
        "kind" => "Choisissez le type de mandat de toutes les lignes",
        _ => "Choisissez la forme du fichier",
    },
    empty: "ce fichier est vide",
    too_many: |most| {
        format!("ce fichier a plus de {most} lignes\u{a0}: divisez-le en plusieurs fichiers")
    },
    too_long: |line, most| {
        format!("raccourcissez la ligne {line}\u{a0}: au plus {most} caractères")
    },
    unreadable: "ce fichier ne peut pas être lu comme du texte",
    check: "Vérifier les lignes",
    checking: "Vérification des lignes",
    progress: |SoMany { some: done, all }| format!("{done} lignes sur {all}"),
    stopped: "La vérification s’est arrêtée",
    go_on: "Reprendre",
    another: "Choisir un autre fichier",
    checked: "Résultat de la vérification",
    counts: |Checked { good, bad }| {
        let good = match good {
            0 | 1 => format!("{} ligne valable", count(good)),
            _ => format!("{} lignes valables", count(good)),
        };
        match bad {
            0 => format!("{good}, aucune refusée."),
            1 => format!("{good}, 1 refusée."),
            _ => format!("{good}, {} refusées.", count(bad)),
        }
    },
    nothing_yet: "Rien n’est encore créé.",
    only_bad: "Seulement les lignes refusées",
    export_bad: "Exporter les lignes refusées, pour les corriger (.csv)",
    lines: "Lignes du fichier",
    line: "Ligne",
    giver: "Mandant",
    result: "Résultat",
    good: "valable",
    bad: "refusée",
    more: "Afficher la suite",
    no_bad: "Aucune ligne n’est refusée.",
    field: |field| match field {
        BulkField::Id => "numéro du mandant",
        BulkField::Email => "e-mail",
        BulkField::Capacity => "qualité",
        BulkField::Language => "langue",
        BulkField::Reference => "référence",
        BulkField::From => "début",
        BulkField::Until => "fin",
        BulkField::Kind => "type de mandat",
        BulkField::Line => "ligne",
    },
    which: "Que faut-il créer\u{a0}?",
    all_good: |good| match good {
        0 | 1 => "La ligne valable".to_owned(),
        _ => format!("Toutes les lignes valables ({})", count(good)),
    },
    all_good_hint: "Les lignes refusées ne sont pas créées.",
    all_or_none: "Toutes ou aucune",
    all_or_none_hint: "Si une seule ligne est refusée, rien n’est créé.",
    some_refused: "Pas possible\u{a0}: des lignes sont refusées. Corrigez-les dans le fichier, puis choisissez-le à nouveau.",
    none_good: "Aucune ligne n’est valable\u{a0}: corrigez le fichier, puis choisissez-le à nouveau.",
    sign_title: "Signer pour toutes les lignes",
    sign: "Signer et créer les mandats",
    creating: "Création des mandats",
    may_leave: "Vous pouvez quitter cette page\u{a0}: la création continue.",
    done: "Les mandats sont créés",
    done_body: |created| match created {
        0 | 1 => format!(
            "{} mandat est signé de votre côté. Le dispensateur de soins a reçu un message et doit encore le signer.",
            count(created)
        ),
        _ => format!(
            "{} mandats sont signés de votre côté. Les dispensateurs de soins ont reçu un message et doivent encore les signer, chacun le sien.",
            count(created)
        ),
    },
    to_list: "Voir les mandats en attente",
    failed: "Rien n’a été créé",
    failed_body: "Entre-temps, une ligne n’est plus valable, et vous aviez choisi «\u{a0}toutes ou aucune\u{a0}».",
};

pub const NEWS: NewsText = NewsText {
    told: |news, day| {
        let words = match news {
            MandateNews::ToSign => "Un mandat attend votre signature",
            MandateNews::Started => "Votre mandat est créé et attend l’autre signature",
            MandateNews::Signed => "Un mandat est signé par les deux parties",
            MandateNews::RecordedSigned => "Un mandat repris d’un registre est signé ici",
            MandateNews::Refused => "Un mandat a été refusé",
            MandateNews::Withdrawn => "Un mandat a été retiré avant d’être signé",
            MandateNews::FirstUsed => "Un mandat a été utilisé pour la première fois",
            MandateNews::EndSet => "La fin d’un mandat a été avancée",
            MandateNews::Ended => "Un mandat a pris fin",
            MandateNews::Transferred => "Un mandat a été transféré à un autre mandataire",
            MandateNews::Expiring => "Un mandat se termine bientôt",
            MandateNews::Expired => "Un mandat a expiré",
            MandateNews::Unknown => "Un mandat a changé",
        };
        day.map_or_else(
            || words.to_owned(),
            |day| format!("{words}\u{a0}: dernier jour le {day}"),
        )
    },
    of: |MandateOf {
             kind,
             giver,
             holder,
         }| format!("{kind}, donné par {giver} à {holder}"),
};

//! French. The labels of the manuals are used to the letter.

use shared::language::Language;
use shared::problem::IssueKind;

use super::{
    Apart, CodeText, EnrolmentText, Failures, FileText, Forms, Frame, KeysText, MandatesText,
    ProfilesText, TestText, Text, WhyText, Words, catalogue,
};

/// The texts.
pub const TEXT: Text = Text {
    language: Language::Fr,
    frame: FRAME,
    forms: FORMS,
    failures: FAILURES,
    keys: KeysText {
        title: "Choisissez votre clé numérique",
        lead: "Une seule connexion ouvre toutes les applications.",
        unavailable: "indisponible",
    },
    code: CODE,
    test: TestText {
        title: "Choisissez une identité de test",
        lead: "Toutes ces personnes sont inventées. Chacune montre une situation.",
        filter: "Filtrer les personnes",
        count: |count| match count {
            0 => "Aucune personne".to_owned(),
            1 => "1 personne".to_owned(),
            _ => format!("{count} personnes"),
        },
    },
    enrolment: Apart::of(Language::Fr),
    profiles: Apart::of(Language::Fr),
    why: Apart::of(Language::Fr),
    key_names: &catalogue::fr::KEY_NAMES,
    catalogue: Apart::of(Language::Fr),
    chain: Apart::of(Language::Fr),
    prose: Apart::of(Language::Fr),
    file: FileText::of(Language::Fr),
    mandates: MandatesText::of(Language::Fr),
    messages: Apart::of(Language::Fr),
    live: Apart::of(Language::Fr),
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
    retry: "Réessayer",
    back: "Retour",
    cancel: "Annuler",
    close: "Fermer",
    save: "Enregistrer",
    why: "Pourquoi ?",
    signed_in: "Connecté :",
    acting: "Profil actif",
    session: "Session",
    acting_as: "Vous agissez en tant que",
    acting_for: "Vous agissez pour",
    and: " et ",
    for_yourself: "pour vous-même",
    in_name_of: "au nom de",
    citizen: "citoyen",
    mandatary: "mandataire",
    mandate: "mandat",
    change_profile: "Changer de profil",
    sign_out: "Se déconnecter",
    idle_title: |minutes| match minutes {
        0 | 1 => "Votre session se termine dans moins d’une minute".to_owned(),
        _ => format!("Votre session se termine dans {minutes} minutes"),
    },
    idle_body: "Sans action de votre part, vous serez déconnecté. Ce que vous avez écrit sera gardé.",
    idle_final: "Elle atteint sa durée maximale. Enregistrez ce que vous faites ; ce que vous avez écrit sera gardé.",
    stay: "Rester connecté",
    over: "Votre session est terminée",
    over_body: "Reconnectez-vous : vous reviendrez à la même page, et ce que vous avez écrit est gardé.",
    left: "Vous êtes déconnecté.",
    sign_in_first: "Connectez-vous d’abord : vous reviendrez ensuite à la page demandée.",
    not_found: "Cette page n’existe pas",
    not_found_body: "Vérifiez l’adresse, ou repartez de l’accueil.",
    to_start: "Aller à l’accueil",
    wrong_profile: "Cette page s’ouvre sous un autre profil",
    wrong_profile_body: "Choisissez le profil sous lequel vous voulez l’ouvrir :",
    no_profile: "Aucun de vos profils n’ouvre cette page. Peut-être n’existe-t-elle pas.",
    restored: "Ce que vous aviez écrit sur cette page a été rétabli.",
    discard: "L’abandonner",
};

const FORMS: Forms = Forms {
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
        IssueKind::Required => "à remplir",
        IssueKind::TooLong => "trop long",
        IssueKind::Character => "contient un caractère qui n’y a pas sa place",
        IssueKind::Length => "n’a pas le bon nombre de chiffres",
        IssueKind::Checksum => {
            "contient une faute de frappe : les chiffres de contrôle ne correspondent pas"
        }
        IssueKind::Date => "n’est pas une date possible",
        IssueKind::Range => "n’est pas un numéro de cette sorte",
        IssueKind::Phone => {
            "n’est pas un numéro de téléphone, par exemple 081 23 45 67 ou +33 1 23 45 67 89"
        }
        IssueKind::Email => "n’est pas une adresse e-mail, par exemple nom@exemple.be",
        IssueKind::Postcode => "n’est pas un code postal de ce pays",
        IssueKind::Country => "choisissez un pays de la liste",
        IssueKind::EndsBeforeStart => "se situe avant le début",
        IssueKind::Past => "se situe dans le passé",
        IssueKind::PasswordLength => "au moins 10 caractères",
        IssueKind::PasswordKinds => {
            "au moins une majuscule, une minuscule, un chiffre et un caractère spécial"
        }
        IssueKind::UserName => {
            "de 4 à 40 lettres sans accent, chiffres, points, tirets ou traits de soulignement"
        }
        IssueKind::Taken => "déjà pris par quelqu’un d’autre",
        IssueKind::Code => "six chiffres, ceux que l’application montre en ce moment",
        IssueKind::Nobody => "personne n’est connu sous ce numéro",
        IssueKind::NoProvider => "cette personne n’est pas un dispensateur de soins",
        IssueKind::Oneself => "on ne peut pas se donner un mandat à soi-même",
        IssueKind::NeedsInami => {
            "ce type de mandat demande un dispensateur de soins avec un numéro INAMI"
        }
        IssueKind::NeedsVisa => "ce type de mandat demande un dispensateur de soins avec un visa",
        IssueKind::NotLicensed => {
            "le numéro INAMI ou le visa du dispensateur de soins n’est pas en cours"
        }
        IssueKind::Overlaps => {
            "un mandat du même type entre les mêmes parties couvre déjà une partie de cette période"
        }
        IssueKind::OtherText => {
            "le texte a changé depuis qu’il a été affiché : relisez-le, puis signez"
        }
        IssueKind::Malformed | IssueKind::Unknown => "n’est pas valable",
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

const CODE: CodeText = CodeText {
    title: "Code via une application mobile",
    user_name: "Nom d’utilisateur",
    password: "Mot de passe",
    code: "Code de sécurité",
    code_hint: "Les six chiffres que votre application mobile montre en ce moment",
    submit: "Se connecter",
    busy: "Connexion…",
    no_account: "Pas encore de clé ? Le gestionnaire de cette installation vous donne un lien pour l’activer.",
    other_key: "Choisir une autre clé",
};

/// Setting up a key.
pub(super) const ENROLMENT: EnrolmentText = EnrolmentText {
    title: "Activez votre clé numérique",
    lead: |name, until| {
        format!("Ce lien est destiné à {name}. Il peut servir une fois, jusqu’au {until}.")
    },
    no_link: Words {
        title: "Il manque une partie de l’adresse",
        body: "Ouvrez le lien en entier, tel que vous l’avez reçu. Pour votre sécurité, il disparaît de l’adresse dès qu’il est lu : si vous avez rechargé la page, ouvrez-le à nouveau.",
    },
    scan: "1. Lisez l’image avec votre application mobile",
    scan_body: "Ouvrez une application de codes de sécurité sur votre téléphone, ajoutez un compte et visez l’image.",
    picture: "Code QR qui contient le secret écrit ci-dessous",
    by_hand: "Vous ne pouvez pas lire l’image ? Écrivez ce secret dans l’application :",
    choose: "2. Choisissez un nom d’utilisateur et un mot de passe",
    user_name_hint: "De 4 à 40 lettres sans accent, chiffres, points, tirets ou traits de soulignement",
    password_hint: "Au moins 10 caractères, avec une majuscule, une minuscule, un chiffre et un caractère spécial",
    check: "3. Vérifiez avec un premier code",
    code_hint: "Les six chiffres que l’application mobile montre en ce moment",
    submit: "Activer la clé",
    done: "Votre clé est active",
    done_body: "Vous pouvez vous connecter avec votre nom d’utilisateur, votre mot de passe et le code de votre application mobile. Attendez le prochain code : le premier vient de servir.",
    sign_in: "Se connecter",
};

/// Choosing a profile.
pub(super) const PROFILES: ProfilesText = ProfilesText {
    title: "Choisissez votre profil",
    quick: "Derniers profils et favoris",
    legend: "Je souhaite me connecter en tant que",
    citizen: "Citoyen",
    citizen_hint: "Vos propres données, ou celles que l’on vous a confiées par mandat",
    provider: "Prestataire de soins professionnel",
    provider_hint: "Votre dossier de prestataire",
    provider_missing: "Aucun dossier de prestataire ne vous est ouvert.",
    profession: "Profession",
    organisation: "Au sein de l’organisation",
    none: "Aucune : en mon nom",
    own_name_only: "Un prestataire de soins agit en son nom. Pour agir pour une organisation, choisissez « Citoyen ».",
    filter: "Filtrer les organisations",
    fitting: |count| match count {
        0 => "Aucune organisation ne correspond".to_owned(),
        1 => "1 organisation".to_owned(),
        _ => format!("{count} organisations"),
    },
    organisation_missing: "Votre organisation n’est pas dans la liste : pourquoi ?",
    mandatary_missing: "Vous attendez un mandat et ne le voyez pas : pourquoi ?",
    confirm: "Confirmer le profil",
    meaning_title: "Avec quel profil souhaitez-vous continuer ?",
    meaning_lead: "En tant que citoyen, vous avez plusieurs profils.",
    as_mandatary: "Continuer en tant que mandataire",
    as_mandatary_hint: "Les dossiers des dispensateurs de soins qui vous ont donné un mandat",
    as_citizen: "Continuer en tant que citoyen",
    as_citizen_hint: "Ce que l’INAMI sait de vous et de votre rôle",
    favourite: |profile| format!("Favori : {profile}"),
    as_user: "en tant qu’utilisateur",
    as_manager: "comme gestionnaire d’accès",
    as_legal: |function| format!("en tant que représentant légal ({function})"),
    mandatary: "Mandataire",
    switch_title: "Changer de profil",
    switch_filter: "Filtrer les profils",
    none_fits: "Aucun profil ne correspond.",
    active: "actif",
    all: "Tous les choix",
};

/// « Pourquoi ? » outside a file.
pub(super) const WHY: WhyText = WhyText {
    provider: Words {
        title: "Pourquoi ne puis-je pas me connecter en tant que prestataire de soins ?",
        body: "Pour agir en tant que prestataire de soins,",
    },
    mandatary: Words {
        title: "Pourquoi ne puis-je pas me connecter en tant que mandataire ?",
        body: "Pour agir en tant que mandataire,",
    },
    known: Words {
        title: "Pourquoi l’INAMI ne me connaît-il pas ?",
        body: "Pour avoir un dossier sans être dispensateur de soins,",
    },
    organisation: Words {
        title: "Pourquoi ne vois-je pas mon organisation ?",
        body: "Pour agir au nom de cette organisation,",
    },
    number: "Numéro de l’organisation",
    number_hint: "Numéro d’entreprise (BCE), par exemple 0436.888.493, ou numéro INAMI d’un établissement ou d’un groupement, par exemple 710087-50",
    ask: "Voir pourquoi",
    to_act_for: "Pour agir au nom de",
    comma: ",",
    to_profiles: "Retour au choix du profil",
    contact: "Une question ? Le Service Center de l’INAMI et les gestionnaires d’accès de votre organisation peuvent vous aider.",
};

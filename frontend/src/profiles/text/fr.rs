//! French.

use shared::profiles::{ProfilesFact, ProfilesGranter};

use crate::platform::text::Words;
use crate::policy::text::FactText;
use crate::profiles::text::{
    ApplicationsText, BannerText, CitizenText, LinksText, NearestText, ProfilesText, Ways, WhyText,
};

pub const PROFILES: ProfilesText = ProfilesText {
    title: "Choisissez votre profil",
    quick: "Derniers profils et favoris",
    legend: "Je souhaite me connecter en tant que",
    citizen: "Citoyen",
    citizen_hint: "Vos propres données, ou celles que l’on vous a confiées par mandat",
    provider: "Prestataire de soins professionnel",
    provider_hint: "Votre dossier de prestataire",
    provider_missing: "Aucun dossier de prestataire ne vous est ouvert.",
    profession: "Profession",
    ask_profession: "Choisissez votre profession",
    organisation: "Au sein de l’organisation",
    none: "Aucune : en mon nom",
    own_name_only: "Un prestataire de soins agit en son nom. Pour agir pour une organisation, choisissez «\u{a0}Citoyen\u{a0}».",
    filter: "Filtrer les organisations",
    fitting: |count| match count {
        0 => "Aucune organisation ne correspond".to_owned(),
        1 => "1 organisation".to_owned(),
        _ => format!("{count} organisations"),
    },
    opened: |names| format!("Applications ouvertes : {names}"),
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

pub const WHY: WhyText = WhyText {
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
    ask_number: "Indiquez le numéro de l’organisation",
    number_hint: "Numéro d’entreprise (BCE), par exemple 0436.888.493, ou numéro INAMI d’un établissement ou d’un groupement, par exemple 710087-50",
    ask: "Voir pourquoi",
    to_act_for: "Pour agir au nom de",
    comma: ",",
    to_profiles: "Retour au choix du profil",
    contact: "Une question ? Le Service Center de l’INAMI et les gestionnaires d’accès de votre organisation peuvent vous aider.",
    managers: |names| format!("Adressez-vous à {names}."),
    obtain_number: "Obtenir un numéro INAMI",
    service_center: "Service Center de l’INAMI",
    about_mandates: "Des questions à propos d’un mandat\u{a0}?",
    nearest: NearestText {
        to_sign: "Un mandat attend votre signature",
        for_holder: "Un mandat attend la signature d’un représentant ou d’un gestionnaire de l’organisation",
        awaits: |name| format!("{name} doit encore signer un mandat"),
        active_from: |day| format!("Un mandat sera actif le {day}"),
        sign_now: "Signer maintenant",
        see: "Voir le mandat",
    },
};

pub const CITIZEN: CitizenText = CitizenText {
    surname: "Nom",
    given_names: "Prénoms",
    niss: "Numéro de registre national",
    bis: "Numéro BIS",
    data: "Vos données",
    roles: "Vos rôles administratifs connus de l’INAMI",
    roles_intro: "Vous êtes connu au sein de l’INAMI en tant que non dispensateur de soins, avec ces rôles.",
    organisation: "Organisation",
    role: "Rôle",
    period: "Période",
    ended: "terminé",
    none_title: "Ce que vous pouvez faire ici",
    none_intro: "Sous le profil «\u{a0}Citoyen\u{a0}», l’INAMI ne connaît pour vous aucun rôle administratif en cours. Voici les quatre façons d’agir ici\u{a0}; à côté de chacune, le profil s’il vous est ouvert, sinon pourquoi il ne l’est pas.",
    choose: "Choisir ce profil",
    ways: Ways {
        provider: (
            "Prestataire de soins professionnel",
            "Vous gérez votre propre dossier, avec un numéro INAMI ou un visa. Un dossier récent peut prendre quelques jours.",
        ),
        mandatary: (
            "Mandataire – personne physique",
            "Un dispensateur de soins vous a donné un mandat, signé par les deux parties\u{a0}: vous gérez ses données en son nom.",
        ),
        organisation: (
            "Représentant d’une organisation",
            "Vous agissez pour une organisation qui vous en a donné le droit, avec les mandats qu’elle a reçus.",
        ),
        known: (
            "Personne connue de l’INAMI",
            "Vous avez un rôle administratif au sein d’un établissement de santé ou d’un groupement\u{a0}: directeur, responsable, gestionnaire de certificats eHealth…",
        ),
    },
};

pub const LINKS: LinksText = LinksText {
    nav: "Aller à",
    own_file: "Mon dossier",
    search: "Recherche",
    home: "Mon accueil",
    applications: "Applications",
    mandates: "Mandats",
    mandates_hint: "Créer, consulter ou signer un mandat, ou y mettre fin",
    create: "Créer un mandat",
    messages: "Messages",
    unread: |count| match count {
        1 => "1 non lu".to_owned(),
        _ => format!("{count} non lus"),
    },
};

pub const FACTS: FactText<ProfilesFact, ProfilesGranter> = FactText {
    fact: |fact| match fact {
        ProfilesFact::FileSetUp => [
            "Votre dossier est configuré dans le système",
            "Votre dossier n’est pas encore configuré dans le système",
            "Votre dossier est configuré dans le système",
        ],
        ProfilesFact::MandateStarted => [
            "Un mandat a été créé",
            "Aucun mandat n’a été créé",
            "Un mandat est créé",
        ],
        ProfilesFact::MandateSigned => [
            "Les deux parties l’ont signé",
            "Le mandat n’est pas encore signé par les deux parties",
            "Les deux parties le signent",
        ],
        ProfilesFact::MandateInForce => [
            "Le mandat est en vigueur",
            "Aucun mandat n’est en vigueur aujourd’hui",
            "Le mandat entre en vigueur",
        ],
    },
    granter: |granter| match granter {
        ProfilesGranter::BothParties => "le dispensateur de soins et le mandataire, ensemble",
    },
};

pub const APPLICATIONS: ApplicationsText = ApplicationsText {
    title: "Vos applications",
    open: |name| format!("Voici ce que {name} vous ouvre."),
    none: |name| format!("{name} ne vous ouvre aucune application."),
    to_come: "Elle vous est ouverte. Ses pages viendront dans une prochaine version.",
    closed: "Elle ne vous est pas ouverte.",
    files_lead: "Pour gérer des dossiers et des mandats au nom de l’organisation,",
    to_search: "Rechercher un dispensateur de soins",
};

pub const BANNER: BannerText = BannerText {
    signed_in: "Connecté :",
    acting: "Profil actif",
    session: "Session",
    acting_as: "Vous agissez en tant que",
    acting_for: "Vous agissez pour",
    for_yourself: "pour vous-même",
    in_name_of: "au nom de",
    citizen: "citoyen",
    mandatary: "mandataire",
    mandate: "mandat",
    change_profile: "Changer de profil",
    menu: "Menu",
    sign_out: "Se déconnecter",
    wrong_profile: "Cette page s’ouvre sous un autre profil",
    wrong_profile_body: "Choisissez le profil sous lequel vous voulez l’ouvrir :",
    no_profile: "Aucun de vos profils n’ouvre cette page. Peut-être n’existe-t-elle pas.",
};

//! French.

use shared::sign_in::{DigitalKey, KeyGroup, SignInIssue};

use crate::platform::text::named::NameAndDay;
use crate::platform::text::{Words, WrongText};
use crate::sign_in::text::{CodeText, EnrolmentText, IdleText, KeyNames, KeysText, TestText};

pub const KEYS: KeysText = KeysText {
    title: "Choisissez votre clé numérique",
    lead: "Une seule connexion ouvre toutes les applications.",
    unavailable: "indisponible",
};

pub const CODE: CodeText = CodeText {
    title: "Code via une application mobile",
    user_name: "Nom d’utilisateur",
    password: "Mot de passe",
    code: "Code de sécurité",
    ask: |name| match name {
        "password" => "Indiquez votre mot de passe",
        "code" => "Indiquez le code de sécurité",
        _ => "Indiquez votre nom d’utilisateur",
    },
    code_hint: "Les six chiffres que votre application mobile montre en ce moment",
    submit: "Se connecter",
    busy: "Connexion…",
    no_account: "Pas encore de clé ? Le gestionnaire de cette installation vous donne un lien pour l’activer.",
    other_key: "Choisir une autre clé",
};

pub const TEST: TestText = TestText {
    title: "Choisissez une identité de test",
    lead: "Toutes ces personnes sont inventées. Chacune montre une situation.",
    filter: "Filtrer les personnes",
    count: |count| match count {
        0 => "Aucune personne".to_owned(),
        1 => "1 personne".to_owned(),
        _ => format!("{count} personnes"),
    },
};

pub const ENROLMENT: EnrolmentText = EnrolmentText {
    title: "Activez votre clé numérique",
    lead: |NameAndDay { name, day: until }| {
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

pub const KEY_NAMES: KeyNames = KeyNames {
    group: |group| match group {
        KeyGroup::EidOrMobile => "eID ou clés numériques via mobile",
        KeyGroup::SecurityCode => {
            "Clé(s) numérique(s) avec code de sécurité et nom d’utilisateur + mot de passe"
        }
        KeyGroup::European => "Authentification européenne",
        KeyGroup::Demonstration => "Démonstration",
    },
    hint: |key| match key {
        DigitalKey::MyGov => "L’application de l’État sur votre téléphone",
        DigitalKey::Itsme => "L’application sur votre téléphone",
        DigitalKey::Eid => "Votre carte et votre code PIN",
        DigitalKey::MobileApp => "Six chiffres, renouvelés toutes les 30 secondes",
        DigitalKey::EmailCode => "Six chiffres dans votre boîte aux lettres",
        DigitalKey::Eidas => "eIDAS",
        DigitalKey::TestIdentity => "Une personne inventée, au choix",
    },
    reason: |key| match key {
        DigitalKey::MyGov => "Cette installation n’est pas reliée à MyGov.be.",
        DigitalKey::Itsme => "Cette installation n’est pas reliée à itsme.",
        DigitalKey::Eid => "Cette installation n’est pas reliée au service qui lit l’eID.",
        DigitalKey::MobileApp => {
            "Cette installation ne lit pas encore de codes d’application mobile."
        }
        DigitalKey::EmailCode => "Cette installation n’envoie pas de codes par e-mail.",
        DigitalKey::Eidas => "Cette installation n’est pas reliée à eIDAS.",
        DigitalKey::TestIdentity => "Réservée à la démonstration.",
    },
};

pub const WRONG: WrongText<SignInIssue> = WrongText(|wrong| match wrong {
    SignInIssue::PasswordLength => "au moins 10 caractères",
    SignInIssue::PasswordKinds => {
        "au moins une majuscule, une minuscule, un chiffre et un caractère spécial"
    }
    SignInIssue::UserName => {
        "de 4 à 40 lettres sans accent, chiffres, points, tirets ou traits de soulignement"
    }
    SignInIssue::CodeForm => "tapez les six chiffres que l’application montre en ce moment",
    SignInIssue::Code => "ce code n’est pas le bon\u{a0}; attendez le suivant",
});

pub const IDLE: IdleText = IdleText {
    title: |minutes| match minutes {
        0 | 1 => "Votre session se termine dans moins d’une minute".to_owned(),
        _ => format!("Votre session se termine dans {minutes} minutes"),
    },
    body: "Sans action de votre part, vous serez déconnecté. Ce que vous avez écrit sera gardé.",
    last: "Elle atteint sa durée maximale. Enregistrez ce que vous faites ; ce que vous avez écrit sera gardé.",
    stay: "Rester connecté",
};

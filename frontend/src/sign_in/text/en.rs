//! English.

use shared::sign_in::{DigitalKey, KeyGroup, SignInIssue};

use crate::platform::text::named::NameAndDay;
use crate::platform::text::{Words, WrongText};
use crate::sign_in::text::{CodeText, EnrolmentText, IdleText, KeyNames, KeysText, TestText};

pub const KEYS: KeysText = KeysText {
    title: "Choose your digital key",
    lead: "Signing in once opens every application.",
    unavailable: "unavailable",
};

pub const CODE: CodeText = CodeText {
    title: "Code by mobile app",
    user_name: "User name",
    password: "Password",
    code: "Security code",
    ask: |name| match name {
        "password" => "Enter your password",
        "code" => "Enter the security code",
        _ => "Enter your user name",
    },
    code_hint: "The six digits that your mobile app shows at this moment",
    submit: "Sign in",
    busy: "Signing in…",
    no_account: "No key yet? Whoever runs this installation gives you a link to activate it.",
    other_key: "Choose another key",
};

pub const TEST: TestText = TestText {
    title: "Choose a test identity",
    lead: "All these people are invented. Each of them shows a situation.",
    filter: "Filter the people",
    count: |count| match count {
        0 => "Nobody".to_owned(),
        1 => "1 person".to_owned(),
        _ => format!("{count} people"),
    },
};

pub const ENROLMENT: EnrolmentText = EnrolmentText {
    title: "Activate your digital key",
    lead: |NameAndDay { name, day: until }| {
        format!("This link is meant for {name}. It can be used once, until {until}.")
    },
    no_link: Words {
        title: "A part of the address is missing",
        body: "Open the whole link, as you received it. For your safety it disappears from the address as soon as it is read: if you have reloaded the page, open it again.",
    },
    scan: "1. Read the picture with your mobile app",
    scan_body: "Open an app for security codes on your phone, add an account and point it at the picture.",
    picture: "QR code that contains the secret written below",
    by_hand: "You cannot read the picture? Type this secret into the app:",
    choose: "2. Choose a user name and a password",
    user_name_hint: "4 to 40 letters without accents, digits, full stops, dashes or underscores",
    password_hint: "At least 10 characters, with a capital letter, a small letter, a digit and a special character",
    check: "3. Check with a first code",
    code_hint: "The six digits that the mobile app shows at this moment",
    submit: "Activate the key",
    done: "Your key is active",
    done_body: "You can sign in with your user name, your password and the code of your mobile app. Wait for the next code: the first one has just been used.",
    sign_in: "Sign in",
};

pub const KEY_NAMES: KeyNames = KeyNames {
    group: |group| match group {
        KeyGroup::EidOrMobile => "eID or digital keys by mobile",
        KeyGroup::SecurityCode => "Digital key(s) with security code and user name + password",
        KeyGroup::European => "European authentication",
        KeyGroup::Demonstration => "Demonstration",
    },
    hint: |key| match key {
        DigitalKey::MyGov => "The government’s app on your phone",
        DigitalKey::Itsme => "The app on your phone",
        DigitalKey::Eid => "Your card and your PIN code",
        DigitalKey::MobileApp => "Six digits, renewed every 30 seconds",
        DigitalKey::EmailCode => "Six digits in your mailbox",
        DigitalKey::Eidas => "eIDAS",
        DigitalKey::TestIdentity => "An invented person of your choice",
    },
    reason: |key| match key {
        DigitalKey::MyGov => "This installation is not connected to MyGov.be.",
        DigitalKey::Itsme => "This installation is not connected to itsme.",
        DigitalKey::Eid => "This installation is not connected to the service that reads the eID.",
        DigitalKey::MobileApp => "This installation does not read codes of a mobile app yet.",
        DigitalKey::EmailCode => "This installation does not send codes by e-mail.",
        DigitalKey::Eidas => "This installation is not connected to eIDAS.",
        DigitalKey::TestIdentity => "For the demonstration only.",
    },
};

pub const WRONG: WrongText<SignInIssue> = WrongText(|wrong| match wrong {
    SignInIssue::PasswordLength => "at least 10 characters",
    SignInIssue::PasswordKinds => {
        "at least one capital letter, one small letter, one digit and one special character"
    }
    SignInIssue::UserName => {
        "4 to 40 letters without accents, digits, full stops, dashes or underscores"
    }
    SignInIssue::CodeForm => "type the six digits that the app shows at this moment",
    SignInIssue::Code => "this code is not the right one; wait for the next",
});

pub const IDLE: IdleText = IdleText {
    title: |minutes| match minutes {
        0 | 1 => "Your session ends in less than a minute".to_owned(),
        _ => format!("Your session ends in {minutes} minutes"),
    },
    body: "If you do nothing, you will be signed out. What you have typed will be kept.",
    last: "It has reached its longest duration. Save what you are doing; what you have typed will be kept.",
    stay: "Stay signed in",
};

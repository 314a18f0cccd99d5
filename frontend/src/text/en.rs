//! English.

use shared::language::Language;
use shared::problem::IssueKind;

use super::{
    Apart, CodeText, EnrolmentText, Failures, FileText, Forms, Frame, KeysText, MandatesText,
    ProfilesText, TestText, Text, WhyText, Words, catalogue,
};

/// The texts.
pub const TEXT: Text = Text {
    language: Language::En,
    frame: FRAME,
    forms: FORMS,
    failures: FAILURES,
    keys: KeysText {
        title: "Choose your digital key",
        lead: "Signing in once opens every application.",
        unavailable: "unavailable",
    },
    code: CODE,
    test: TestText {
        title: "Choose a test identity",
        lead: "All these people are invented. Each of them shows a situation.",
        filter: "Filter the people",
        count: |count| match count {
            0 => "Nobody".to_owned(),
            1 => "1 person".to_owned(),
            _ => format!("{count} people"),
        },
    },
    enrolment: Apart::of(Language::En),
    profiles: Apart::of(Language::En),
    why: Apart::of(Language::En),
    key_names: &catalogue::en::KEY_NAMES,
    catalogue: Apart::of(Language::En),
    chain: Apart::of(Language::En),
    prose: Apart::of(Language::En),
    file: FileText::of(Language::En),
    mandates: MandatesText::of(Language::En),
    messages: Apart::of(Language::En),
    live: Apart::of(Language::En),
};

const FRAME: Frame = Frame {
    skip: "Skip to content",
    languages: "Language",
    demonstration: "Demonstration",
    demonstration_strip: "Demonstration: invented data, test key active",
    home: "Mandatum, home page",
    foot: "About this site",
    accessibility: "Accessibility",
    privacy: "Privacy",
    help: "Help",
    loading: "One moment…",
    retry: "Try again",
    back: "Back",
    cancel: "Cancel",
    close: "Close",
    save: "Save",
    why: "Why?",
    signed_in: "Signed in:",
    acting: "Active profile",
    session: "Session",
    acting_as: "You are acting as",
    acting_for: "You are acting for",
    and: " and ",
    for_yourself: "for yourself",
    in_name_of: "on behalf of",
    citizen: "citizen",
    mandatary: "mandate holder",
    mandate: "mandate",
    change_profile: "Change profile",
    sign_out: "Sign out",
    idle_title: |minutes| match minutes {
        0 | 1 => "Your session ends in less than a minute".to_owned(),
        _ => format!("Your session ends in {minutes} minutes"),
    },
    idle_body: "If you do nothing, you will be signed out. What you have typed will be kept.",
    idle_final: "It has reached its longest duration. Save what you are doing; what you have typed will be kept.",
    stay: "Stay signed in",
    over: "Your session is over",
    over_body: "Sign in again: you will return to the same page, and what you typed has been kept.",
    left: "You are signed out.",
    sign_in_first: "Sign in first: you will then go to the page you asked for.",
    not_found: "There is no such page",
    not_found_body: "Check the address, or start again from the home page.",
    to_start: "Go to the home page",
    wrong_profile: "This page opens under another profile",
    wrong_profile_body: "Choose the profile under which you want to open it:",
    no_profile: "None of your profiles opens this page. Perhaps it does not exist.",
    restored: "What you had typed on this page has been restored.",
    discard: "Discard it",
};

const FORMS: Forms = Forms {
    optional: "(optional)",
    problem: "There is a problem",
    colon: ": ",
    show: "Show",
    hide: "Hide",
    show_password: "Show password",
    hide_password: "Hide password",
    day: "Day",
    month: "Month",
    year: "Year",
    date_hint: "For example, 31 12 2026",
    issue: |kind| match kind {
        IssueKind::Required => "has to be filled in",
        IssueKind::TooLong => "is too long",
        IssueKind::Character => "contains a character that does not belong there",
        IssueKind::Length => "does not have the right number of digits",
        IssueKind::Checksum => "contains a typing error: the check digits do not match",
        IssueKind::Date => "is not a possible date",
        IssueKind::Range => "is not a number of this kind",
        IssueKind::Phone => "is not a phone number, such as 02 234 56 78 or +44 20 7946 0000",
        IssueKind::Email => "is not an e-mail address, such as name@example.be",
        IssueKind::Postcode => "is not a postcode of this country",
        IssueKind::Country => "choose a country from the list",
        IssueKind::EndsBeforeStart => "is before the beginning",
        IssueKind::Past => "is in the past",
        IssueKind::PasswordLength => "at least 10 characters",
        IssueKind::PasswordKinds => {
            "at least one capital letter, one small letter, one digit and one special character"
        }
        IssueKind::UserName => {
            "4 to 40 letters without accents, digits, full stops, dashes or underscores"
        }
        IssueKind::Taken => "is already used by somebody else",
        IssueKind::Code => "six digits, those that the app shows at this moment",
        IssueKind::Nobody => "nobody is known by this number",
        IssueKind::NoProvider => "this person is not a healthcare provider",
        IssueKind::Oneself => "one cannot give a mandate to oneself",
        IssueKind::NeedsInami => {
            "this type of mandate needs a healthcare provider with an INAMI number"
        }
        IssueKind::NeedsVisa => "this type of mandate needs a healthcare provider with a visa",
        IssueKind::NotLicensed => "the healthcare provider’s INAMI number or visa is not valid",
        IssueKind::Overlaps => {
            "a mandate of the same type between the same parties already covers part of this period"
        }
        IssueKind::OtherText => "the text has changed since it was shown: read it again, then sign",
        IssueKind::Malformed | IssueKind::Unknown => "is not valid",
    },
};

const FAILURES: Failures = Failures {
    reference: "Reference:",
    unreachable: Words {
        title: "The server does not answer",
        body: "Check your internet connection, then try again. What you have typed has been kept.",
    },
    unreadable: Words {
        title: "This page is out of date",
        body: "A newer version is in service. Reload the page; what you have typed has been kept.",
    },
    bad_request: Words {
        title: "There is a problem",
        body: "What was sent is not valid. Correct it, then try again.",
    },
    signed_out: Words {
        title: "Your session is over",
        body: "Sign in again; what you have typed has been kept.",
    },
    credentials: Words {
        title: "Signing in failed",
        body: "The user name, the password or the security code is not correct.",
    },
    refused: Words {
        title: "This profile does not give the right to do this",
        body: "This is not possible with this profile.",
    },
    not_found: Words {
        title: "Not found",
        body: "This does not exist, or does not open under this profile.",
    },
    conflict: Words {
        title: "Somebody else has changed these data in the meantime",
        body: "Nothing of what you typed is lost. Compare it with the present data, then save again.",
    },
    link_over: Words {
        title: "This link can no longer be used",
        body: "It has been used already, or its time is over. Ask for a new one from the person who gave it to you.",
    },
    too_large: Words {
        title: "This is too long",
        body: "Shorten what you send, then try again.",
    },
    too_many: Words {
        title: "Too many attempts",
        body: |seconds| match seconds {
            None => "Wait a moment, then try again.".to_owned(),
            Some(seconds @ 0..=90) => format!("Try again in {seconds} seconds."),
            Some(seconds) => format!("Try again in {} minutes.", seconds.div_ceil(60)),
        },
    },
    unavailable: Words {
        title: "Not possible at the moment",
        body: "Try again in a few moments.",
    },
    internal: Words {
        title: "An error has occurred",
        body: "The fault is ours, and it has been recorded. Try again; if it lasts, pass on the reference.",
    },
};

const CODE: CodeText = CodeText {
    title: "Code by mobile app",
    user_name: "User name",
    password: "Password",
    code: "Security code",
    code_hint: "The six digits that your mobile app shows at this moment",
    submit: "Sign in",
    busy: "Signing in…",
    no_account: "No key yet? Whoever runs this installation gives you a link to activate it.",
    other_key: "Choose another key",
};

/// Setting up a key.
pub(super) const ENROLMENT: EnrolmentText = EnrolmentText {
    title: "Activate your digital key",
    lead: |name, until| {
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

/// Choosing a profile.
pub(super) const PROFILES: ProfilesText = ProfilesText {
    title: "Choose your profile",
    quick: "Last profiles and favourites",
    legend: "I wish to sign in as",
    citizen: "Citizen",
    citizen_hint: "Your own data, or those entrusted to you by a mandate",
    provider: "Professional healthcare provider",
    provider_hint: "Your file as a provider",
    provider_missing: "No provider’s file is open to you.",
    profession: "Profession",
    organisation: "Within the organisation",
    none: "None: in my own name",
    own_name_only: "A healthcare provider acts in their own name. To act for an organisation, choose ‘Citizen’.",
    filter: "Filter the organisations",
    fitting: |count| match count {
        0 => "No organisation fits".to_owned(),
        1 => "1 organisation".to_owned(),
        _ => format!("{count} organisations"),
    },
    organisation_missing: "Your organisation is not in the list: why?",
    mandatary_missing: "You expect a mandate and do not see it: why?",
    confirm: "Confirm the profile",
    meaning_title: "With which profile do you wish to continue?",
    meaning_lead: "As a citizen you have several profiles.",
    as_mandatary: "Continue as mandate holder",
    as_mandatary_hint: "The files of the healthcare providers who gave you a mandate",
    as_citizen: "Continue as citizen",
    as_citizen_hint: "What the NIHDI knows of you and your role",
    favourite: |profile| format!("Favourite: {profile}"),
    as_user: "as a user",
    as_manager: "as access manager",
    as_legal: |function| format!("as legal representative ({function})"),
    mandatary: "Mandate holder",
    switch_title: "Change profile",
    switch_filter: "Filter the profiles",
    none_fits: "No profile fits.",
    active: "active",
    all: "All choices",
};

/// « Pourquoi ? » outside a file.
pub(super) const WHY: WhyText = WhyText {
    provider: Words {
        title: "Why can I not sign in as a healthcare provider?",
        body: "To act as a healthcare provider,",
    },
    mandatary: Words {
        title: "Why can I not sign in as a mandate holder?",
        body: "To act as a mandate holder,",
    },
    known: Words {
        title: "Why does the NIHDI not know me?",
        body: "To have a file without being a healthcare provider,",
    },
    organisation: Words {
        title: "Why do I not see my organisation?",
        body: "To act on behalf of this organisation,",
    },
    number: "Number of the organisation",
    number_hint: "Enterprise number (CBE), such as 0436.888.493, or NIHDI number of an establishment or grouping, such as 710087-50",
    ask: "Show why",
    to_act_for: "To act on behalf of",
    comma: ",",
    to_profiles: "Back to the choice of profile",
    contact: "A question? The Service Center of the NIHDI and the access managers of your organisation can help you.",
};

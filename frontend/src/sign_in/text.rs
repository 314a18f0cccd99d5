//! What the pages of signing in say.

mod de;
mod en;
mod fr;
mod nl;

use shared::sign_in::{DigitalKey, KeyGroup, SignInIssue};

use crate::platform::text::named::NameAndDay;
use crate::platform::text::{InLanguages, Text, Words, WrongText, in_languages, later};

in_languages! {
    KeysText: KEYS;
    CodeText: CODE;
    TestText: TEST;
    KeyNames: KEY_NAMES;
    WrongText<SignInIssue>: WRONG;
}

later! {
    IdleText: IDLE;
    EnrolmentText: ENROLMENT;
}

impl Text {
    pub fn idle(&self) -> &'static IdleText {
        IdleText::of(self.language)
    }

    pub fn keys(&self) -> &'static KeysText {
        KeysText::of(self.language)
    }

    pub fn code(&self) -> &'static CodeText {
        CodeText::of(self.language)
    }

    pub fn test(&self) -> &'static TestText {
        TestText::of(self.language)
    }

    pub fn enrolment(&self) -> &'static EnrolmentText {
        EnrolmentText::of(self.language)
    }

    pub fn key_names(&self) -> &'static KeyNames {
        KeyNames::of(self.language)
    }
}

pub struct KeysText {
    /// *Choisissez votre clé numérique*.
    pub title: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Beside a key that cannot be used.
    pub unavailable: &'static str,
}

pub struct CodeText {
    pub title: &'static str,
    pub user_name: &'static str,
    pub password: &'static str,
    pub code: &'static str,
    /// Asks for a field that is missing, by its name in the input.
    pub ask: fn(&str) -> &'static str,
    /// Where to find it.
    pub code_hint: &'static str,
    pub submit: &'static str,
    /// While it does.
    pub busy: &'static str,
    /// Who has no account.
    pub no_account: &'static str,
    /// Leads back to the keys.
    pub other_key: &'static str,
}

pub struct TestText {
    pub title: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Narrows the list.
    pub filter: &'static str,
    /// How many are shown.
    pub count: fn(usize) -> String,
}

pub struct EnrolmentText {
    pub title: &'static str,
    /// For whom, and until when.
    pub lead: fn(NameAndDay<'_>) -> String,
    /// The address carries no link.
    pub no_link: Words,
    /// First step.
    pub scan: &'static str,
    /// What to do.
    pub scan_body: &'static str,
    /// What the picture is, for those who do not see it.
    pub picture: &'static str,
    /// Before the secret.
    pub by_hand: &'static str,
    /// Second step.
    pub choose: &'static str,
    /// What a user name may be.
    pub user_name_hint: &'static str,
    /// What a password has to be.
    pub password_hint: &'static str,
    /// Third step.
    pub check: &'static str,
    /// Where the first code comes from.
    pub code_hint: &'static str,
    pub submit: &'static str,
    /// It is set up.
    pub done: &'static str,
    /// What now.
    pub done_body: &'static str,
    /// Leads on.
    pub sign_in: &'static str,
}

/// Names of digital keys in one language: all that the first page needs of the catalogues.
pub struct KeyNames {
    /// A group of digital keys.
    pub group: fn(KeyGroup) -> &'static str,
    /// What one does with a digital key.
    pub hint: fn(DigitalKey) -> &'static str,
    /// Why a digital key cannot be used here.
    pub reason: fn(DigitalKey) -> &'static str,
}

/// A session that is about to end.
pub struct IdleText {
    /// The session is about to end, within this many minutes.
    pub title: fn(u32) -> String,
    /// What then happens.
    pub body: &'static str,
    /// What then happens, where nothing can prolong the session.
    pub last: &'static str,
    /// Prolongs the session.
    pub stay: &'static str,
}

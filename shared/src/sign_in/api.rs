//! Signing in and out.

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::kernel::date::Instant;
use crate::kernel::endpoint::{Rate, endpoints};
use crate::kernel::issue::{Issue, IssueKind, Wrong};
use crate::kernel::language::Language;
use crate::policy::AssuranceLevel;
use crate::registers::Person;
use crate::sign_in::DigitalKey;
use crate::sign_in::SignInIssue;

endpoints! {
    /// The digital keys of this installation.
    ReadKeys: public [Get "/api/v1/keys"] () () => Keys;
    /// The persons of the demonstration.
    ReadTestPersons: public [Get "/api/v1/keys/test-identity/persons"] () InLanguage => Vec<TestPerson>;
    /// Signs in with user name, password and a code by mobile app.
    SignInWithCode: public [Post "/api/v1/session/code"] () CodeSignIn => Session, limits { rate: Rate::Secret };
    /// Signs in as a person of the demonstration.
    SignInForTest: public [Post "/api/v1/session/test-identity"] () TestSignIn => Session;
    /// Who is signed in.
    ReadSession: [Get "/api/v1/session"] () () => Session;
    /// Shows again who is signed in, with the user name's password and a code by mobile app.
    ConfirmWithCode: [Post "/api/v1/session/confirmation/code"] () CodeConfirmation => Session;
    /// Shows again who is signed in, as a person of the demonstration.
    ConfirmForTest: [Post "/api/v1/session/confirmation/test-identity"] () () => Session;
    /// Signs out.
    SignOut: [Delete "/api/v1/session"] () () => ();
    /// Opens a one-time link, by which a key is set up.
    OpenEnrolment: public [Post "/api/v1/enrolment/open"] () EnrolmentLink => Enrolment, limits { rate: Rate::Secret };
    /// Sets the key up: user name, password and a first code.
    CompleteEnrolment: public [Post "/api/v1/enrolment/complete"] () NewKey => (), limits { rate: Rate::Secret };
}

/// The language in which texts of the installation are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct InLanguage {
    /// The language of the answer.
    pub language: Language,
}

/// The digital keys, and whether this is a demonstration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Keys {
    /// The keys that can be used here. All others are shown as unavailable.
    pub available: Vec<DigitalKey>,
    /// Whether the data is invented and the test identity may be used.
    pub demonstration: bool,
}

/// A person of the demonstration, and what to try as them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TestPerson {
    /// A word that names the person.
    pub code: String,
    /// Given names and surname.
    pub name: String,
    /// What to try, in the language asked for.
    pub description: String,
}

/// A sign-in with user name, password and security code.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CodeSignIn {
    /// User name.
    pub user_name: String,
    /// Password.
    pub password: String,
    /// Six digits of the mobile app.
    pub code: String,
}

impl CodeSignIn {
    /// The same, or what is missing. Whether it is right, the server alone knows.
    pub fn parse(&self) -> Result<Self, Vec<Issue>> {
        let user_name = self.user_name.trim().is_empty();
        let user_name = user_name.then(|| Issue::new("userName", IssueKind::Required));
        complete(self, user_name, &self.password, &self.code)
    }
}

/// What shows again who is signed in. The user name is the account's.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CodeConfirmation {
    /// Password.
    pub password: String,
    /// Six digits of the mobile app.
    pub code: String,
}

impl CodeConfirmation {
    /// The same, or what is missing.
    pub fn parse(&self) -> Result<Self, Vec<Issue>> {
        complete(self, None, &self.password, &self.code)
    }
}

/// What is typed, where a password and a code are.
fn complete<T: Clone>(
    typed: &T,
    wrong: Option<Issue>,
    password: &str,
    code: &str,
) -> Result<T, Vec<Issue>> {
    let password = password
        .is_empty()
        .then(|| Issue::new("password", IssueKind::Required));
    let code = match code.trim() {
        "" => Some(Wrong::from(IssueKind::Required)),
        code => (!is_code(code)).then_some(SignInIssue::CodeForm.into()),
    };
    let code = code.map(|kind| Issue::new("code", kind));
    let issues: Vec<Issue> = wrong.into_iter().chain(password).chain(code).collect();
    match issues.is_empty() {
        true => Ok(typed.clone()),
        false => Err(issues),
    }
}

/// A sign-in as a person of the demonstration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TestSignIn {
    /// The word that names the person.
    pub person: String,
}

/// A session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// Who signed in.
    pub person: Person,
    /// With which key.
    pub key: DigitalKey,
    /// How much that assures.
    pub level: AssuranceLevel,
    /// The instant of the sign-in.
    pub signed_in: Instant,
    /// When the person last showed who they are: at the sign-in, or since.
    pub confirmed: Instant,
    /// Until when it lasts without use.
    pub idle_until: Instant,
    /// Until when it lasts at most.
    pub until: Instant,
}

/// A one-time link. Its secret travels in the fragment of the page's address and in the body of
/// the request, never in an address that a server or proxy sees.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EnrolmentLink {
    /// The secret of the link.
    pub token: String,
}

/// What a one-time link offers.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Enrolment {
    /// For whom: given names and surname.
    pub name: String,
    /// The user name, if the person has an account already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// The secret for the mobile app, in Base32, to type where the picture cannot be read.
    pub secret: String,
    /// The picture to be read by the mobile app.
    pub qr: QrCode,
    /// Until when the link can be used.
    pub until: Instant,
}

/// A QR code as a picture of squares.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct QrCode {
    /// Squares to a side, the quiet zone included.
    pub size: u16,
    /// The dark squares, as the `d` of an SVG path.
    pub path: String,
}

/// A key to set up.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewKey {
    /// The secret of the link.
    pub token: String,
    /// User name: 4 to 40 letters, digits, dots, dashes and underscores.
    pub user_name: String,
    /// Password.
    pub password: String,
    /// The first code of the mobile app.
    pub code: String,
}

/// Shortest password (source: BHOD manual, *minimum 10 caractères*).
pub const PASSWORD_SHORTEST: usize = 10;
/// Longest password, in characters.
pub const PASSWORD_LONGEST: usize = 200;

impl NewKey {
    /// The same with the user name in its form, or what is wrong, as far as it can be told without the
    /// server.
    pub fn parse(&self) -> Result<Self, Vec<Issue>> {
        let mut issues = Vec::new();
        let name = self.user_name.trim();
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        if name.is_empty() {
            issues.push(Issue::new("userName", IssueKind::Required));
        } else if !(4..=40).contains(&name.len()) || !name.chars().all(allowed) {
            issues.push(Issue::new("userName", SignInIssue::UserName));
        }
        if let Some(kind) = password_issue(&self.password) {
            issues.push(Issue::new("password", kind));
        }
        if !is_code(&self.code) {
            issues.push(Issue::new("code", SignInIssue::CodeForm));
        }
        match issues.is_empty() {
            true => Ok(Self {
                user_name: name.to_lowercase(),
                ..self.clone()
            }),
            false => Err(issues),
        }
    }
}

/// What is wrong with a new password: at least ten characters, with an upper-case and a lower-case
/// letter, a digit and a special character (source: BHOD manual).
pub fn password_issue(password: &str) -> Option<Wrong> {
    let length = password.chars().count();
    if password.is_empty() {
        return Some(IssueKind::Required.into());
    }
    if length < PASSWORD_SHORTEST {
        return Some(SignInIssue::PasswordLength.into());
    }
    if length > PASSWORD_LONGEST {
        return Some(IssueKind::too_long(PASSWORD_LONGEST).into());
    }
    let has = |kind: fn(char) -> bool| password.chars().any(kind);
    let complete = has(char::is_uppercase)
        && has(char::is_lowercase)
        && has(|c| c.is_ascii_digit())
        && has(|c| !c.is_alphanumeric());
    (!complete).then_some(SignInIssue::PasswordKinds.into())
}

/// Whether a text has the form of a security code: six digits, spaces aside.
pub fn is_code(text: &str) -> bool {
    let digits: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    digits.len() == 6 && digits.iter().all(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_of_a_password_what_the_manual_asks() {
        for (password, issue) in [
            ("", Some(IssueKind::Required.into())),
            ("Ab1!", Some(SignInIssue::PasswordLength.into())),
            ("abcdefghij", Some(SignInIssue::PasswordKinds.into())),
            ("Abcdefghi1", Some(SignInIssue::PasswordKinds.into())),
            ("Abcdefgh1!", None),
        ] {
            assert_eq!(password_issue(password), issue, "{password}");
        }
    }

    #[test]
    fn asks_for_all_three_before_it_is_sent() {
        let typed = CodeSignIn {
            user_name: " ".into(),
            password: String::new(),
            code: "12 34".into(),
        };
        let issues = [
            Issue::new("userName", IssueKind::Required),
            Issue::new("password", IssueKind::Required),
            Issue::new("code", SignInIssue::CodeForm),
        ];
        assert!(typed.parse().is_err_and(|wrong| wrong == issues));
        let typed = CodeSignIn {
            user_name: "anna".into(),
            password: "x".into(),
            code: "123 456".into(),
        };
        assert!(typed.parse().is_ok());
        let confirmation = CodeConfirmation {
            password: "x".into(),
            code: String::new(),
        };
        let issues = [Issue::new("code", IssueKind::Required)];
        assert!(confirmation.parse().is_err_and(|wrong| wrong == issues));
    }

    #[test]
    fn reads_codes_with_spaces() {
        assert!(is_code("123 456") && is_code("123456"));
        assert!(
            !is_code("12345")
                && !is_code("1234567")
                && !is_code("12345a")
                && !is_code("１２３４５６")
        );
    }
}

//! What happens with keys and sessions, for the audit log. Never a secret, a number or an address.

use serde_json::{Value as Json, json};
use shared::sign_in::DigitalKey;

use crate::platform::happening::Happening;

/// The name of this capability.
pub(super) const CAPABILITY: &str = "sign_in";

/// What happens with a digital key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KeyHappening(pub(super) KeyAct, pub(super) DigitalKey);

/// What is done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyAct {
    /// A link to set it up was handed out.
    Invited,
    SetUp,
    /// A session began with it.
    SignedIn,
    /// Somebody tried to begin one and could not.
    SignInFailed,
    /// The session was ended by its person.
    SignedOut,
    /// The person of a session showed again who they are.
    Confirmed,
    /// They tried to and could not.
    ConfirmationFailed,
}

impl Happening for KeyHappening {
    const CAPABILITY: &'static str = CAPABILITY;

    fn kind(&self) -> &'static str {
        match self.0 {
            KeyAct::Invited => "key-invited",
            KeyAct::SetUp => "key-set-up",
            KeyAct::SignedIn => "sign-in",
            KeyAct::SignInFailed => "sign-in-failed",
            KeyAct::SignedOut => "sign-out",
            KeyAct::Confirmed => "identity-confirmed",
            KeyAct::ConfirmationFailed => "confirmation-failed",
        }
    }

    fn details(&self) -> Json {
        json!({ "key": self.1.code() })
    }
}

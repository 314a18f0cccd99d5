//! Attestations: a mandate as a signed statement (JWS) that anyone can verify offline, and as a
//! page for people (PDF) that carries the statement. `docs/attestation.md` describes the form.

pub mod claims;
pub mod key;
pub mod page;
pub mod verify;

pub use claims::Claims;
pub use key::{PublicKey, PublicKeys, SigningKey};

//! The page of an attestation, in the version of the drawing that its statement names. A page is a
//! pure function of the statement, the language and that version: whoever has the statement can draw
//! it again and compare it byte by byte. A version that was issued is frozen, with its words; a word
//! may be added for what it could not say before.

pub mod v1;
mod v2;

use shared::kernel::language::Language;

use super::claims::Claims;
use crate::mandates::agreement::Wordings;
use crate::platform::error::Error;

/// The version of the drawing of pages that are issued now.
pub const RENDERER: u16 = 2;

/// What begins the line after the document that carries language and statement: a comment of PDF.
pub(super) const MARK: &str = "%mandatum-attestation ";

/// Whether this program can draw the pages of a version.
pub fn is_known(renderer: u16) -> bool {
    (1..=RENDERER).contains(&renderer)
}

/// The page of a signed statement, as a PDF that carries it.
///
/// # Errors
/// Where the statement cannot be read, names a drawing that this program does not know, or is too
/// long for a QR code.
pub fn render(jws: &str, language: Language, wordings: Wordings) -> Result<Vec<u8>, Error> {
    let claims = Claims::unverified(jws).ok_or_else(|| Error::internal("not an attestation"))?;
    match claims.renderer {
        1 => v1::render(&claims, jws, language, wordings),
        2 => v2::render(&claims, jws, language, wordings),
        other => Err(Error::Internal(format!("no drawing of version {other}"))),
    }
}

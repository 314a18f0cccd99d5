//! The page of an attestation. A pure function of the statement, the language and the version of
//! this drawing: whoever has the statement can draw the page again and compare it byte by byte.

mod content;
mod draw;
mod flow;
mod font;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use qrcode::{Color, EcLevel, QrCode};
use shared::kernel::language::Language;

use super::Claims;
use crate::platform::error::Error;

/// What begins the line after the document that carries language and statement: a comment of PDF.
pub(super) const MARK: &str = "%mandatum-attestation ";

/// The largest code that is drawn with the correction of medium errors.
const LARGEST_MEDIUM: i16 = 25;

/// The page of a signed statement, as a PDF that carries it.
///
/// # Errors
/// Where the statement cannot be read, or is too long for a QR code.
pub fn render(jws: &str, language: Language) -> Result<Vec<u8>, Error> {
    let claims = unverified(jws).ok_or_else(|| Error::internal("not an attestation"))?;
    let code = code(jws)?;
    let elements = content::elements(&claims, language);
    let title = content::title(&claims, language);
    let pages = flow::pages(&elements, &code)?;
    let document = draw::document(&elements, pages, &title, language, &claims)?;
    Ok(with_statement(document, jws, language))
}

/// The squares of the QR code that holds the statement. A code that would need more than version 25
/// corrects fewer errors, so that its squares stay large.
///
/// # Errors
/// Where the statement is too long.
pub fn code(jws: &str) -> Result<Squares, Error> {
    let medium = QrCode::with_error_correction_level(jws, EcLevel::M).ok();
    let fits = |code: &QrCode| matches!(code.version(), qrcode::Version::Normal(version) if version <= LARGEST_MEDIUM);
    let code = match medium.filter(fits) {
        Some(code) => code,
        None => QrCode::with_error_correction_level(jws, EcLevel::L).map_err(Error::internal)?,
    };
    let dark = code
        .to_colors()
        .into_iter()
        .map(|color| color == Color::Dark);
    Ok(Squares {
        width: code.width(),
        dark: dark.collect(),
    })
}

/// The squares of a QR code, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Squares {
    /// Squares to a side, without the quiet zone.
    pub width: usize,
    /// Which of them are dark.
    pub dark: Vec<bool>,
}

/// What a statement says, whoever signed it.
pub(super) fn unverified(jws: &str) -> Option<Claims> {
    let body = jws.split('.').nth(1)?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(body).ok()?).ok()
}

/// Adds the statement as a comment after the document. The document's last lines stand once more
/// behind it, for programs that look for them in the last kilobyte.
fn with_statement(mut document: Vec<u8>, jws: &str, language: Language) -> Vec<u8> {
    let ending = document
        .windows(b"startxref".len())
        .rposition(|bytes| bytes == b"startxref")
        .and_then(|place| document.get(place..))
        .map(<[u8]>::to_vec)
        .unwrap_or_default();
    let line = format!("\n{MARK}{} {jws}\n", language.code());
    document.extend_from_slice(line.as_bytes());
    document.extend_from_slice(&ending);
    document
}

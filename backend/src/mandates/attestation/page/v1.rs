//! Version 1 of the drawing. It is frozen, with its words and the crates that draw it: a page that
//! was issued is genuine as long as this draws the same bytes.

pub(super) mod content;
mod draw;
pub(super) mod flow;
mod font;
mod text;

use qrcode::{Color, EcLevel, QrCode};
use shared::kernel::language::Language;

use super::MARK;
use crate::mandates::agreement::Wordings;
use crate::mandates::attestation::claims::Claims;
use crate::platform::error::Error;

/// The largest code that is drawn with the correction of medium errors.
const LARGEST_MEDIUM: i16 = 25;

/// The page of a signed statement, as a PDF that carries it.
///
/// # Errors
/// Where this version or the signed text's has no word for what the statement says, or the statement
/// is too long for a QR code.
pub(super) fn render(
    claims: &Claims,
    jws: &str,
    language: Language,
    wordings: Wordings,
) -> Result<Vec<u8>, Error> {
    let elements = content::elements(claims, language, wordings);
    let elements = elements.ok_or_else(|| Error::internal("a word is missing on the page"))?;
    drawn(claims, jws, language, &elements, &flow::FIRST)
}

/// Elements laid out and drawn, with the statement.
///
/// # Errors
/// Where the statement is too long for a QR code.
pub(super) fn drawn(
    claims: &Claims,
    jws: &str,
    language: Language,
    elements: &[content::Element],
    layout: &'static flow::Layout,
) -> Result<Vec<u8>, Error> {
    let code = code(jws)?;
    let title = content::title(claims, language);
    let pages = flow::pages(elements, &code, layout)?;
    let document = draw::document(elements, pages, &title, language, claims)?;
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

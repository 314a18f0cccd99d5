//! Version 2 of the drawing: what version 1 says, on one page, with a caption beside the QR code. It is
//! frozen once it was issued.

use shared::kernel::language::Language;

use super::v1::content::{self, Element, Kind};
use super::v1::{drawn, flow};
use crate::mandates::agreement::Wordings;
use crate::mandates::attestation::claims::Claims;
use crate::platform::error::Error;

/// The page of a signed statement, as a PDF that carries it.
///
/// # Errors
/// As version 1.
pub(super) fn render(
    claims: &Claims,
    jws: &str,
    language: Language,
    wordings: Wordings,
) -> Result<Vec<u8>, Error> {
    let elements = content::elements(claims, language, wordings);
    let mut elements = elements.ok_or_else(|| Error::internal("a word is missing on the page"))?;
    elements.push(Element {
        kind: Kind::Caption,
        text: caption(claims.mandate, language),
    });
    drawn(claims, jws, language, &elements, &flow::CLOSE)
}

/// What the QR code is, which mandate it is of, and what to do with it.
fn caption(mandate: i64, language: Language) -> String {
    match language {
        Language::Fr => format!(
            "Attestation du mandat {mandate}\nCe code QR contient la déclaration signée elle-même. Lisez-le avec un \
             lecteur de codes QR, enregistrez le texte dans un fichier .jws, puis vérifiez ce fichier comme dit ci-dessus."
        ),
        Language::Nl => format!(
            "Attest van mandaat {mandate}\nDeze QR-code bevat de ondertekende verklaring zelf. Lees hem met een \
             QR-lezer, bewaar de tekst in een .jws-bestand en controleer dat bestand zoals hierboven staat."
        ),
        Language::De => format!(
            "Bescheinigung des Mandats {mandate}\nDieser QR-Code enthält die unterschriebene Erklärung selbst. Lesen \
             Sie ihn mit einem QR-Leser, speichern Sie den Text in einer .jws-Datei, und prüfen Sie diese wie oben gesagt."
        ),
        Language::En => format!(
            "Attestation of mandate {mandate}\nThis QR code holds the signed statement itself. Read it with a QR \
             reader, save the text as a .jws file, then verify that file as said above."
        ),
    }
}

//! What stands on the page, in reading order.

use shared::kernel::date::Instant;
use shared::kernel::language::Language;
use shared::mandates::Party;

use super::text::Text;
use crate::mandates::agreement::Wordings;
use crate::mandates::agreement::v1::words::name;
use crate::mandates::agreement::v2::distinction;
use crate::mandates::attestation::claims::{Claims, Signature};

/// What kind of thing an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Kind {
    /// The title of the document.
    Title,
    Heading,
    Paragraph,
    /// The name of a fact; its value follows.
    Label,
    /// The value of the fact before, with a line for each of its parts.
    Value,
    /// The QR code; its text says what it is.
    Picture,
    /// What stands beside the QR code, for everybody; not in version 1.
    Caption,
}

/// An element of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Element {
    pub(in super::super) kind: Kind,
    pub(in super::super) text: String,
}

/// The title of the document.
pub(super) fn title(claims: &Claims, language: Language) -> String {
    format!("{} {}", Text::of(language).title, claims.mandate)
}

/// Everything on the page; none where a word is missing.
pub(in super::super) fn elements(
    claims: &Claims,
    language: Language,
    wordings: Wordings,
) -> Option<Vec<Element>> {
    let text = Text::of(language);
    let mut page = Writer::default();
    page.add(Kind::Title, text.title);
    mandate(&mut page, claims, language, wordings)?;
    page.add(Kind::Heading, text.signatures);
    for signature in &claims.signatures {
        let label = match signature.party {
            Party::Giver => text.by_giver,
            Party::Holder => text.by_holder,
        };
        page.fact(label, signed(claims, signature, language)?);
    }
    let version = (text.version)(claims.version);
    page.fact(text.text, vec![version, claims.digest()]);
    page.add(Kind::Heading, text.proof);
    let issued = Instant(claims.iat.saturating_mul(1000));
    page.fact(text.issued_at, vec![text.instant(language, issued)]);
    let by = claims.address().unwrap_or(text.no_address);
    page.fact(text.issued_by, vec![by.to_owned()]);
    page.add(Kind::Paragraph, text.since);
    page.add(Kind::Paragraph, &(text.verify)(claims.address()));
    page.add(Kind::Picture, text.picture);
    Some(page.0)
}

/// The parties, what the mandate opens, and when.
fn mandate(
    page: &mut Writer,
    claims: &Claims,
    language: Language,
    wordings: Wordings,
) -> Option<()> {
    let text = Text::of(language);
    // As the text that was signed calls them.
    let wording = wordings.of(claims.version)?;
    let names = wording.names(claims.kind, claims.giver.profession, language)?;
    page.add(Kind::Heading, text.mandate);
    page.fact(text.number, vec![claims.mandate.to_string()]);
    let giver = &claims.giver;
    let inami = giver.inami.map(|number| format!("{} {number}", text.inami));
    let mut lines = vec![giver.name.clone(), names.profession.to_owned()];
    lines.extend(inami);
    // No statement that names the first drawing says it.
    let apart = |known| distinction(known, language);
    lines.extend(giver.distinction.map(apart));
    page.fact(text.giver, lines);
    let holder = &claims.holder;
    let mut lines = vec![holder.name.clone()];
    lines.extend(
        holder
            .number
            .map(|number| format!("{} {number}", text.organisation_number)),
    );
    lines.extend(holder.distinction.map(apart));
    page.fact(text.holder, lines);
    page.fact(text.kind, vec![names.kind.to_owned()]);
    page.fact(text.opens, vec![names.opens.join(", ")]);
    let period = text.validity(language, claims.from, claims.until);
    page.fact(text.period, vec![period]);
    let status = name(text.statuses, claims.status.code())?;
    page.fact(text.status, vec![status.to_owned()]);
    Some(())
}

fn signed(claims: &Claims, signature: &Signature, language: Language) -> Option<Vec<String>> {
    let text = Text::of(language);
    let person = claims.person(signature);
    let who = match claims.organisation(signature) {
        Some(organisation) if organisation != person => {
            (text.for_organisation)(person, organisation)
        }
        _ => person.to_owned(),
    };
    let at = Instant(signature.at.saturating_mul(1000));
    let key = name(text.keys, signature.key.code())?;
    Some(vec![
        who,
        (text.signed_at)(&text.instant(language, at)),
        (text.with_key)(key, signature.level),
        (text.read_in)(signature.language).to_owned(),
    ])
}

#[derive(Default)]
struct Writer(Vec<Element>);

impl Writer {
    fn add(&mut self, kind: Kind, text: &str) {
        let text = text.to_owned();
        self.0.push(Element { kind, text });
    }

    fn fact(&mut self, label: &str, lines: Vec<String>) {
        self.add(Kind::Label, label);
        self.add(Kind::Value, &lines.join("\n"));
    }
}

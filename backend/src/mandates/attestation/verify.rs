//! Is an attestation genuine, and if not, what is wrong with it? Answered offline, from the file and
//! the public keys alone.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use shared::kernel::date::Instant;
use shared::kernel::language::Language;
use shared::kernel::words::{self, Named};

use super::claims::{Claims, Signature};
use super::key::{PublicKeys, TYPE};
use super::page::{self, RENDERER};
use crate::mandates::agreement::Wordings;
use crate::mandates::agreement::v2::distinction;
use crate::platform::clock;

/// The last characters of a PDF, among which its end stands.
const ENDING: usize = 1024;

/// The characters of a signature: 64 bytes in base64url.
const SIGNATURE: usize = 86;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verification {
    /// Nothing was changed since the issue.
    Genuine(Box<Claims>),
    /// The statement is genuine; a later version of the program drew the page.
    PageNotCompared(Box<Claims>),
    /// The statement is genuine, but the page shows something else.
    PageDiffers(Box<Claims>),
    /// Not genuine, or not to be told.
    Wrong(Wrong),
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Something else, or changed beyond recognition.
    NotAnAttestation,
    Truncated,
    /// Signed with a key that is not among the given ones.
    UnknownKey(String),
    /// The signature does not match the contents.
    Changed,
    /// Genuine, of a form that this version does not know.
    OtherForm,
}

impl Verification {
    /// Whether everything in the file is as it was issued.
    pub fn is_genuine(&self) -> bool {
        matches!(self, Self::Genuine(_))
    }
}

impl From<Wrong> for Verification {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(wrong)
    }
}

/// Checks a file: a statement (.jws) or a page (.pdf).
pub fn verify(file: &[u8], keys: &PublicKeys) -> Verification {
    if file.starts_with(b"%PDF-") {
        return verify_page(file, keys);
    }
    // People's programs end a text with a new line.
    let statement = std::str::from_utf8(file).map(str::trim_ascii);
    let claims = statement.map_or(Err(Wrong::NotAnAttestation), |jws| {
        verify_statement(jws, keys)
    });
    match claims {
        Ok(claims) => Verification::Genuine(Box::new(claims)),
        Err(wrong) => wrong.into(),
    }
}

fn verify_page(file: &[u8], keys: &PublicKeys) -> Verification {
    let Some(line) = statement_line(file) else {
        let tail = file
            .get(file.len().saturating_sub(ENDING)..)
            .unwrap_or(file);
        let ends = find(tail, b"%%EOF").is_some();
        return Verification::Wrong(match ends {
            true => Wrong::NotAnAttestation,
            false => Wrong::Truncated,
        });
    };
    let Some((language, jws)) = line.split_once(' ') else {
        return Wrong::Truncated.into();
    };
    let claims = match verify_statement(jws, keys) {
        Ok(claims) => Box::new(claims),
        Err(wrong) => return wrong.into(),
    };
    let wordings = Wordings::RELEASED;
    if !page::is_known(claims.renderer) || wordings.of(claims.version).is_none() {
        return Verification::PageNotCompared(claims);
    }
    let mut languages = Language::ALL.into_iter();
    let language = languages.find(|known| known.code() == language);
    let drawn = language.and_then(|language| page::render(jws, language, wordings).ok());
    match drawn {
        Some(drawn) if drawn == file => Verification::Genuine(claims),
        Some(drawn) if drawn.starts_with(file) => Wrong::Truncated.into(),
        _ => Verification::PageDiffers(claims),
    }
}

/// The last line that carries a statement, without what begins it.
fn statement_line(file: &[u8]) -> Option<&str> {
    let mark = page::MARK.as_bytes();
    let place = file.windows(mark.len()).rposition(|bytes| bytes == mark)?;
    let line = file.get(place + mark.len()..)?;
    let line = line.split(|byte| *byte == b'\n').next()?;
    std::str::from_utf8(line).ok()
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|bytes| bytes == part)
}

#[derive(Deserialize)]
struct Head {
    alg: String,
    typ: String,
    kid: String,
}

fn verify_statement(jws: &str, keys: &PublicKeys) -> Result<Claims, Wrong> {
    let mut parts = jws.split('.');
    let head: Option<Head> = parts.next().and_then(decoded);
    let head = head.filter(|head| head.alg == "ES256" && head.typ == TYPE);
    let head = head.ok_or(Wrong::NotAnAttestation)?;
    let (Some(body), Some(signature)) = (parts.next(), parts.next()) else {
        return Err(Wrong::Truncated);
    };
    if signature.len() < SIGNATURE {
        return Err(Wrong::Truncated);
    }
    // What nobody has signed yet is shown only where it can be nothing but a key's name.
    let is_name = head.kid.len() == 43
        && head
            .kid
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if !is_name {
        return Err(Wrong::NotAnAttestation);
    }
    let key = keys.find(&head.kid).ok_or(Wrong::UnknownKey(head.kid))?;
    let message = jws.get(..jws.len() - signature.len() - 1);
    let is_signed = message.is_some_and(|message| key.has_signed(message, signature));
    if parts.next().is_some() || !is_signed {
        return Err(Wrong::Changed);
    }
    decoded(body).ok_or(Wrong::OtherForm)
}

fn decoded<T: for<'a> Deserialize<'a>>(part: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

impl fmt::Display for Verification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Genuine(claims) => {
                writeln!(f, "Genuine: nothing was changed since it was issued.")?;
                tell(claims, f)
            }
            Self::PageNotCompared(claims) => {
                writeln!(
                    f,
                    "The signed statement is genuine. The page itself could not be compared: version {} drew it, \
                     and this program knows those up to {RENDERER}. Do not trust the page; the statement says:",
                    claims.renderer
                )?;
                tell(claims, f)
            }
            Self::PageDiffers(claims) => {
                writeln!(
                    f,
                    "Not genuine: the printed page differs from what was signed. Do not trust the page; \
                     the signed statement in the file is genuine and says:"
                )?;
                tell(claims, f)
            }
            Self::Wrong(wrong) => wrong.fmt(f),
        }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnAttestation => f.write_str(
                "Not an attestation: the file holds no signed statement of a mandate.",
            ),
            Self::Truncated => {
                f.write_str("Not genuine: the end of the file is missing. Fetch it again.")
            }
            Self::UnknownKey(key) => write!(
                f,
                "Not to be told: it names the key {key}, which is not among the given ones. If it comes from \
                 another installation, or the key is new, fetch the keys from its /.well-known/jwks.json."
            ),
            Self::Changed => f.write_str(
                "Not genuine: the content was changed after it was issued. Which part cannot be known.",
            ),
            Self::OtherForm => f.write_str(
                "The signature is genuine, but the statement has a form that this version does not know. \
                 Use a newer version.",
            ),
        }
    }
}

/// Says what a statement says.
fn tell(claims: &Claims, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let language = Language::En;
    let day = |day| words::date(language, day);
    let instant =
        |at: i64| words::instant(language, clock::local(Instant(at.saturating_mul(1000))));
    let giver = &claims.giver;
    let profession = giver.profession.name(language).to_lowercase();
    let number = giver.inami.map(|number| format!(", NIHDI number {number}"));
    let apart = |known| distinction(known, language);
    let born = giver.distinction.map(|known| format!(", {}", apart(known)));
    let holder = &claims.holder;
    let organisation = holder.number.map(|number| number.to_string());
    let beside = organisation.or_else(|| holder.distinction.map(apart));
    let beside = beside.map(|beside| format!(" ({beside})"));
    writeln!(
        f,
        "{} ({profession}{}{}) mandates {}{} for “{}” (mandate {}).",
        giver.name,
        number.unwrap_or_default(),
        born.unwrap_or_default(),
        holder.name,
        beside.unwrap_or_default(),
        claims.kind.name(language),
        claims.mandate,
    )?;
    match claims.until {
        Some(until) => writeln!(f, "Period: {} to {}.", day(claims.from), day(until))?,
        None => writeln!(f, "Period: from {} on, open-ended.", day(claims.from))?,
    }
    for signature in &claims.signatures {
        writeln!(f, "{}", signed(claims, signature, &instant(signature.at)))?;
    }
    writeln!(
        f,
        "Text: version {}, SHA-256 {}.",
        claims.version,
        claims.digest()
    )?;
    writeln!(f, "Issued on {} by {}.", instant(claims.iat), claims.iss)?;
    write!(
        f,
        "Status on that day: {}. It may have changed since.",
        claims.status.name(language).to_lowercase()
    )
}

fn signed(claims: &Claims, signature: &Signature, at: &str) -> String {
    let person = claims.person(signature);
    let organisation = claims.organisation(signature);
    let organisation = organisation.filter(|organisation| *organisation != person);
    let organisation = organisation.map(|organisation| format!(" on behalf of {organisation}"));
    format!(
        "Signed by {person}{} on {at} (Belgian time), key: {}, level {}.",
        organisation.unwrap_or_default(),
        signature.key.name(Language::En),
        signature.level
    )
}

#[cfg(test)]
mod tests;

//! The text that both parties sign. It is made from a few facts, which are kept with the mandate,
//! and from the words of a version, which is never edited once it was signed; what each party read
//! is kept word for word with the signature. Names, words and modules may change, a signed text may
//! not.

pub mod v1;
pub mod v2;

use serde::{Deserialize, Serialize};
use shared::kernel::date::Validity;
use shared::kernel::id::{Distinction, InamiNumber, OrganisationNumber, ProviderId};
use shared::kernel::language::Language;
use shared::mandates::api::{MandateParty, MandateText, Signed};
use shared::mandates::life::Digest;
use shared::mandates::{Holder, MandateKind};
use shared::registers::{Module, Profession};

use super::bulk::Asked;
use crate::platform::app::App;
use crate::platform::error::Error;

/// What a text is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// Which version of the text.
    pub version: u16,
    pub kind: MandateKind,
    pub giver: PartyNamed,
    pub holder: PartyNamed,
    pub validity: Validity,
    /// Tells parties of the same name apart: the register's row of the giver, and of the holder.
    rows: (i64, String),
}

/// A party as the text names it. A text is made of what is kept here: fields may be added for a
/// later version, and none may go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PartyNamed {
    /// Given names and surname, or the organisation's name.
    pub name: String,
    /// For a provider: in which profession.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<Profession>,
    /// For a provider: the INAMI number, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inami: Option<InamiNumber>,
    /// For an organisation: its number. The name is that under which it was kept from the first.
    #[serde(rename = "entity", default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrganisationNumber>,
    /// For a person without an INAMI number: what tells them from others of that name, since
    /// version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinction: Option<Distinction>,
}

/// What a party reads, word for word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    pub title: String,
    pub paragraphs: Vec<String>,
}

/// A signature with what was read for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedText {
    /// Who signed, when and with what.
    pub signed: Signed,
    /// What was read. None for a signature from before texts were kept: it names version 1, which
    /// says it again.
    pub text: Option<Written>,
}

/// How a version of the text calls what an attestation names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    pub kind: &'static str,
    pub profession: &'static str,
    /// The parts of the file that the type opens.
    pub opens: Vec<&'static str>,
}

/// A version of the text: its words, and what each type opens. For a type that is newer
/// than this version it has no words, and gives none.
pub trait Wording: Send + Sync {
    fn version(&self) -> u16;

    /// The text in a language.
    fn write(&self, agreement: &Agreement, language: Language) -> Option<Written>;

    /// The hash of the text in all languages, and of the register's rows of both parties.
    fn digest(&self, agreement: &Agreement) -> Option<Digest>;

    /// The parts of a file that a mandate of a type opens, and those that stay closed.
    fn opens(&self, kind: MandateKind) -> (Vec<Module>, Vec<Module>);

    fn names(&self, kind: MandateKind, profession: Profession, language: Language)
    -> Option<Names>;

    /// The text that is signed for all mandates of a file, and its hash.
    fn of_file(
        &self,
        holder: &PartyNamed,
        asked: &[Asked],
        language: Language,
    ) -> Option<(Written, Digest)>;
}

/// The versions that this program knows.
#[derive(Clone, Copy)]
pub struct Wordings {
    /// Those that were signed once.
    former: &'static [&'static dyn Wording],
    /// The one that is signed now.
    current: &'static dyn Wording,
}

impl App {
    /// The versions of the text of mandates: those that were released, unless others were given.
    pub fn wordings(&self) -> Wordings {
        self.part().copied().unwrap_or(Wordings::RELEASED)
    }
}

impl Wordings {
    pub const RELEASED: Self = Self {
        former: &[&v1::FORM],
        current: &v2::FORM,
    };

    /// These, with one more that is signed from now on.
    pub const fn new(
        former: &'static [&'static dyn Wording],
        current: &'static dyn Wording,
    ) -> Self {
        Self { former, current }
    }

    /// The version that is signed now.
    pub fn current(&self) -> &'static dyn Wording {
        self.current
    }

    pub fn of(&self, version: u16) -> Option<&'static dyn Wording> {
        let mut known = self.former.iter().copied().chain([self.current]);
        known.find(|wording| wording.version() == version)
    }

    /// The text of an agreement, to be signed for the first time.
    ///
    /// # Errors
    /// Where its version has no word for one of the facts.
    pub fn text(&self, agreement: &Agreement, language: Language) -> Result<MandateText, Error> {
        let text = self.written(agreement, language);
        text.ok_or_else(|| unworded(agreement.version))
    }

    /// The text of an agreement as it was signed: for who reads the language of a signature the
    /// words that are kept with it, for others those of the version, whose hash proves that they
    /// are the same text.
    pub fn signed(
        &self,
        agreement: &Agreement,
        signatures: &[SignedText],
        language: Language,
    ) -> Option<MandateText> {
        let kept = |signature: &SignedText| {
            let Signed {
                version, language, ..
            } = signature.signed;
            let digest = signature.signed.digest.clone();
            let text = signature.text.clone()?;
            Some(text.shown(version, language, digest))
        };
        let mut own = signatures.iter();
        let own = own.find(|signature| signature.signed.language == language);
        let is_signed = |text: &MandateText| {
            let mut all = signatures.iter();
            all.all(|signature| signature.signed.digest == text.digest)
        };
        own.and_then(kept)
            .or_else(|| self.written(agreement, language).filter(is_signed))
            .or_else(|| signatures.iter().find_map(kept))
    }

    /// The text that is signed for all mandates of a file.
    ///
    /// # Errors
    /// Where the version has no word for a type.
    pub fn of_file(
        &self,
        holder: &MandateParty,
        asked: &[Asked],
        language: Language,
    ) -> Result<MandateText, Error> {
        let version = self.current.version();
        let text = self.current.of_file(&holder.into(), asked, language);
        let (text, digest) = text.ok_or_else(|| unworded(version))?;
        Ok(text.shown(version, language, digest.to_string()))
    }

    fn written(&self, agreement: &Agreement, language: Language) -> Option<MandateText> {
        let wording = self.of(agreement.version)?;
        let text = wording.write(agreement, language)?;
        let digest = wording.digest(agreement)?.to_string();
        Some(text.shown(agreement.version, language, digest))
    }
}

fn unworded(version: u16) -> Error {
    Error::Internal(format!("version {version} of the text lacks a word"))
}

impl Agreement {
    /// What the parties are to sign, under a version of the text.
    pub fn new(
        version: u16,
        kind: MandateKind,
        giver: (ProviderId, &MandateParty),
        holder: (Holder, &MandateParty),
        validity: Validity,
    ) -> Self {
        // These words are part of what was hashed: they stay.
        let row = match holder.0 {
            Holder::Person(person) => format!("person {person}"),
            Holder::Organisation(organisation) => format!("entity {organisation}"),
        };
        Self {
            version,
            kind,
            giver: giver.1.into(),
            holder: holder.1.into(),
            validity,
            rows: (giver.0.0, row),
        }
    }
}

impl Written {
    fn shown(self, version: u16, language: Language, digest: String) -> MandateText {
        MandateText {
            version,
            language,
            title: self.title,
            paragraphs: self.paragraphs,
            digest,
        }
    }
}

impl From<&MandateText> for Written {
    fn from(text: &MandateText) -> Self {
        Self {
            title: text.title.clone(),
            paragraphs: text.paragraphs.clone(),
        }
    }
}

impl From<&MandateParty> for PartyNamed {
    fn from(party: &MandateParty) -> Self {
        Self {
            name: party.name.clone(),
            profession: party.profession,
            inami: party.inami,
            organisation: party.organisation,
            distinction: party.distinction,
        }
    }
}

impl From<&PartyNamed> for MandateParty {
    fn from(party: &PartyNamed) -> Self {
        Self {
            name: party.name.clone(),
            profession: party.profession,
            inami: party.inami,
            organisation: party.organisation,
            distinction: party.distinction,
        }
    }
}

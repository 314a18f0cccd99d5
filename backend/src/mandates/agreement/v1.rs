//! Version 1. It is frozen: under every signature that names it stands a text of these words, and
//! its hash is made of them. What is to change goes into a next version, which may take from this
//! one what stays ([`Form`]).

mod de;
mod en;
mod file;
mod fr;
mod nl;
#[cfg(test)]
mod tests;
pub mod words;

use serde_json::json;
use sha2::{Digest as _, Sha256};
use shared::kernel::id::Distinction;
use shared::kernel::language::Language;
use shared::mandates::MandateKind;
use shared::mandates::life::Digest;
use shared::registers::{Module, Profession};

use super::{Agreement, Names, PartyNamed, Wording, Written};
use crate::mandates::bulk::Asked;
use words::{Words, name};

/// A version that says things the way version 1 does: with words of its own, and a list of its own
/// of what each type of mandate opens.
pub struct Form {
    pub version: u16,
    pub words: fn(Language) -> &'static Words,
    /// Whether a mandate of a type opens a part of the file, both by their codes.
    pub opens: fn(&str, &str) -> bool,
    /// What tells a person from others of that name; nothing where it names them by name alone.
    pub distinction: fn(Distinction, Language) -> Option<String>,
}

/// Version 1.
pub const FORM: Form = Form {
    version: 1,
    words,
    opens,
    distinction: |_, _| None,
};

/// The words of version 1.
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::Fr => &fr::WORDS,
        Language::Nl => &nl::WORDS,
        Language::De => &de::WORDS,
        Language::En => &en::WORDS,
    }
}

/// What a mandate of a type opened at version 1 (source: *Donner ou recevoir un mandat*).
pub fn opens(kind: &str, part: &str) -> bool {
    match kind {
        "administrative-file" | "prosante" => part != "accreditation",
        own => part == own,
    }
}

/// The languages, in the order in which the hash covers them.
const LANGUAGES: [Language; 4] = [Language::Fr, Language::Nl, Language::De, Language::En];

/// What a type opens, and what stays closed.
type Parts<T> = (Vec<T>, Vec<T>);

impl Form {
    fn parts(&self, kind: MandateKind, words: &Words) -> Parts<words::Named> {
        let parts = words.parts.iter().copied();
        parts.partition(|(part, _)| (self.opens)(kind.code(), part))
    }

    fn part_names(&self, kind: MandateKind, words: &Words) -> Parts<&'static str> {
        let names = |parts: Vec<words::Named>| parts.into_iter().map(|(_, name)| name).collect();
        let (opens, closed) = self.parts(kind, words);
        (names(opens), names(closed))
    }

    fn apart(&self, party: &PartyNamed, language: Language) -> Option<String> {
        (self.distinction)(party.distinction?, language)
    }

    fn hash(document: &serde_json::Value) -> Digest {
        Digest(Sha256::digest(document.to_string().as_bytes()).into())
    }
}

impl Wording for Form {
    fn version(&self) -> u16 {
        self.version
    }

    fn write(&self, agreement: &Agreement, language: Language) -> Option<Written> {
        let words = (self.words)(language);
        let kind = name(words.kinds, agreement.kind.code())?;
        let (opens, closed) = self.part_names(agreement.kind, words);
        let from = words.date(agreement.validity.from());
        let period = match agreement.validity.until() {
            Some(until) => (words.fixed)(&from, &words.date(until)),
            None => (words.open_ended)(&from),
        };
        let named = |named| party(named, words, self.apart(named, language));
        let parties = (words.parties)(&named(&agreement.giver)?, &named(&agreement.holder)?);
        let mut paragraphs = vec![
            parties,
            (words.opens)(&listed(&opens, words)),
            (words.closed)(&listed(&closed, words)),
            period,
        ];
        paragraphs.extend(words.rest.map(str::to_owned));
        Some(Written {
            title: (words.title)(kind),
            paragraphs,
        })
    }

    /// The SHA-256 of a JSON array, in the order version, the register's rows of both parties, then
    /// title and paragraphs in French, Dutch, German and English.
    fn digest(&self, agreement: &Agreement) -> Option<Digest> {
        let mut texts = Vec::new();
        for language in LANGUAGES {
            let Written { title, paragraphs } = self.write(agreement, language)?;
            texts.push(json!([title, paragraphs]));
        }
        Some(Self::hash(&json!([self.version, agreement.rows, texts])))
    }

    fn opens(&self, kind: MandateKind) -> (Vec<Module>, Vec<Module>) {
        let modules = |parts: Vec<words::Named>| {
            let codes = parts.into_iter().map(|(code, _)| code);
            codes.filter_map(Module::from_code).collect()
        };
        let (opens, closed) = self.parts(kind, (self.words)(Language::Fr));
        (modules(opens), modules(closed))
    }

    fn names(
        &self,
        kind: MandateKind,
        profession: Profession,
        language: Language,
    ) -> Option<Names> {
        let words = (self.words)(language);
        Some(Names {
            kind: name(words.kinds, kind.code())?,
            profession: name(words.professions, profession.code())?,
            opens: self.part_names(kind, words).0,
        })
    }

    fn of_file(
        &self,
        holder: &PartyNamed,
        asked: &[Asked],
        language: Language,
    ) -> Option<(Written, Digest)> {
        file::text(self, holder, asked, language)
    }
}

/// A party with what tells it apart: profession and INAMI number, the organisation's number, or what
/// the version says of a person.
fn party(party: &PartyNamed, words: &Words, apart: Option<String>) -> Option<String> {
    let mut more = Vec::new();
    if let Some(profession) = party.profession {
        more.push((words.in_sentence)(name(
            words.professions,
            profession.code(),
        )?));
    }
    if let Some(inami) = &party.inami {
        more.push(format!("{} {inami}", words.inami));
    }
    if let Some(organisation) = party.organisation {
        more.push(format!("{} {organisation}", words.enterprise));
    }
    more.extend(apart);
    Some(match more.is_empty() {
        true => party.name.clone(),
        false => format!("{} ({})", party.name, more.join(", ")),
    })
}

fn listed(names: &[&str], words: &Words) -> String {
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} {} {last}", others.join(", "), words.and),
        None => String::new(),
    }
}

//! The text that is signed for all mandates of a file: what they have in common in words, while its
//! hash covers each line.

use serde_json::json;
use shared::kernel::language::Language;
use shared::mandates::MandateKind;
use shared::mandates::life::Digest;

use super::words::{Words, name};
use super::{Form, LANGUAGES};
use crate::mandates::agreement::{PartyNamed, Written};
use crate::mandates::bulk::Asked;

/// The types in the order in which the text names them.
const KINDS: [&str; 4] = [
    "administrative-file",
    "prosante",
    "social-status",
    "internship-supervision",
];

/// The text in a language, and its hash: the SHA-256 of a JSON array of the version, the holder's
/// name and number, title and paragraphs in French, Dutch, German and English, and for each good
/// line its number, the register's row of the giver, the type, the first and the last day.
pub(super) fn text(
    form: &Form,
    holder: &PartyNamed,
    asked: &[Asked],
    language: Language,
) -> Option<(Written, Digest)> {
    let kinds = kinds(asked)?;
    let written = |language| write(form, holder, asked.len(), &kinds, language);
    let mut texts = Vec::new();
    for language in LANGUAGES {
        let Written { title, paragraphs } = written(language)?;
        texts.push(json!([title, paragraphs]));
    }
    let lines = asked.iter().map(|asked| {
        let (from, until) = (asked.validity.from(), asked.validity.until());
        json!([asked.number, asked.provider, asked.kind, from, until])
    });
    let document = json!([
        form.version,
        [
            holder.name,
            holder.organisation.map(|number| number.canonical())
        ],
        texts,
        lines.collect::<Vec<_>>(),
    ]);
    Some((written(language)?, Form::hash(&document)))
}

/// The types that the lines ask for, each once; none where one of them is younger than this version.
fn kinds(asked: &[Asked]) -> Option<Vec<MandateKind>> {
    let is_known = |asked: &Asked| KINDS.contains(&asked.kind.code());
    let is_asked = |code: &&str| asked.iter().any(|asked| asked.kind.code() == *code);
    let kinds = KINDS.into_iter().filter(is_asked);
    let kinds = kinds.filter_map(MandateKind::from_code).collect();
    asked.iter().all(is_known).then_some(kinds)
}

fn write(
    form: &Form,
    holder: &PartyNamed,
    count: usize,
    kinds: &[MandateKind],
    language: Language,
) -> Option<Written> {
    let words: &Words = (form.words)(language);
    let number = holder.organisation.map(|number| number.to_string());
    let holder = match number.or_else(|| form.apart(holder, language)) {
        Some(apart) => format!("{} ({apart})", holder.name),
        None => holder.name.clone(),
    };
    let mut paragraphs = vec![(words.file.parties)(&holder, &words.number(count))];
    for kind in kinds {
        let (opens, closed) = form.part_names(*kind, words);
        let kind = name(words.kinds, kind.code())?;
        paragraphs.push((words.file.kind)(
            kind,
            &opens.join(", "),
            &closed.join(", "),
        ));
    }
    paragraphs.extend((words.file.rest)(form.version));
    Some(Written {
        title: words.file.title.to_owned(),
        paragraphs,
    })
}

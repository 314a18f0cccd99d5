//! Many mandates at once: the text that the receiver signs for all of them, and how far their
//! creation has come.

pub mod file;
mod words;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::json;
use sha2::{Digest as _, Sha256};
use shared::kernel::date::Validity;
use shared::kernel::id::{BulkId, ProviderId};
use shared::kernel::language::Language;
use shared::mandates::MandateKind;
use shared::mandates::api::{MandateParty, MandateText};
use shared::mandates::life::Digest;
use shared::words::Words;

use crate::mandates::agreement;

/// What a line of a file asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The number of the line.
    pub number: u32,
    /// Who would give.
    pub provider: ProviderId,
    /// What it would open.
    pub kind: MandateKind,
    /// When it would hold.
    pub validity: Validity,
}

/// The text that is signed for all mandates of a file: what they have in common in words, and their
/// hash covers each line.
///
/// The hash is the SHA-256 of a JSON array: version of the text, the receiver's name and number, the
/// title and paragraphs in French, Dutch, German and English, and for each good line its number,
/// the register's row of the giver, the type, the first and the last day.
pub fn text(holder: &MandateParty, asked: &[Asked], language: Language) -> MandateText {
    let kinds = kinds(asked);
    let written = |language| {
        (
            words::of(language).title.to_owned(),
            paragraphs(holder, asked.len(), &kinds, language),
        )
    };
    let lines = asked.iter().map(|asked| {
        let (from, until) = (asked.validity.from(), asked.validity.until());
        json!([asked.number, asked.provider, asked.kind, from, until])
    });
    let document = json!([
        agreement::VERSION,
        [holder.name, holder.entity.map(|number| number.canonical())],
        Language::ALL.map(written),
        lines.collect::<Vec<_>>(),
    ]);
    let digest = Digest(Sha256::digest(document.to_string().as_bytes()).into());
    let (title, paragraphs) = written(language);
    MandateText {
        version: agreement::VERSION,
        language,
        title,
        paragraphs,
        digest: digest.to_string(),
    }
}

/// The types that the lines ask for, each once.
fn kinds(asked: &[Asked]) -> Vec<MandateKind> {
    let is_asked = |kind: &MandateKind| asked.iter().any(|asked| asked.kind == *kind);
    MandateKind::ALL.into_iter().filter(is_asked).collect()
}

fn paragraphs(
    holder: &MandateParty,
    count: usize,
    kinds: &[MandateKind],
    language: Language,
) -> Vec<String> {
    let phrases = words::of(language);
    let names = Words::of(language);
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    let count = shared::kernel::words::number(language, count);
    let holder = match holder.entity {
        Some(number) => format!("{} ({number})", holder.name),
        None => holder.name.clone(),
    };
    let mut paragraphs = vec![(phrases.parties)(&holder, &count)];
    for kind in kinds {
        let (opens, closed) = agreement::modules(*kind);
        let listed = |modules: Vec<_>| {
            let names = modules.into_iter().map(names.module);
            names.collect::<Vec<_>>().join(", ")
        };
        let (opens, closed) = (listed(opens), listed(closed));
        paragraphs.push((phrases.kind)((names.mandate)(*kind), &opens, &closed));
    }
    paragraphs.extend((phrases.rest)(agreement::VERSION));
    paragraphs
}

/// How many mandates of each file were created so far, of the files that this program works on.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Mutex<HashMap<BulkId, u32>>>);

/// A file that is being worked on, until this is dropped.
pub struct Working {
    progress: Progress,
    file: BulkId,
}

impl Progress {
    /// Begins work on a file; none where that is under way.
    pub fn begin(&self, file: BulkId) -> Option<Working> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if files.contains_key(&file) {
            return None;
        }
        files.insert(file, 0);
        Some(Working {
            progress: self.clone(),
            file,
        })
    }

    /// How many mandates of a file were created; none where it is not worked on.
    pub fn of(&self, file: BulkId) -> Option<u32> {
        let files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.get(&file).copied()
    }
}

impl Working {
    /// So many were created.
    pub fn reached(&self, created: u32) {
        let files = &self.progress.0;
        let mut files = files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(self.file, created);
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        let files = &self.progress.0;
        let mut files = files.lock().unwrap_or_else(PoisonError::into_inner);
        files.remove(&self.file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(number: u32, kind: MandateKind) -> Asked {
        Asked {
            number,
            provider: ProviderId(7),
            kind,
            validity: Validity::since("2027-01-01".parse().unwrap()),
        }
    }

    #[test]
    fn the_hash_covers_every_line_and_the_receiver_alike_in_all_languages() {
        let holder = MandateParty::named("Hugo Exemple".into());
        let lines = [
            asked(1, MandateKind::ProSante),
            asked(2, MandateKind::SocialStatus),
        ];
        let first = text(&holder, &lines, Language::Fr);
        for language in Language::ALL {
            let text = text(&holder, &lines, language);
            assert_eq!(text.digest, first.digest);
            assert!(text.paragraphs[0].contains("Hugo Exemple"));
            assert_eq!(text.paragraphs.len(), 5);
        }
        let mut later = lines;
        later[1].validity = Validity::since("2027-01-02".parse().unwrap());
        let mut other = lines;
        other[0].provider = ProviderId(8);
        for lines in [&later[..], &other[..], &lines[..1]] {
            assert_ne!(text(&holder, lines, Language::Fr).digest, first.digest);
        }
        let somebody = MandateParty::named("Sara Exemple".into());
        assert_ne!(text(&somebody, &lines, Language::Fr).digest, first.digest);
    }

    #[test]
    fn one_works_on_a_file_at_a_time() {
        let progress = Progress::default();
        let working = progress.begin(BulkId(1)).unwrap();
        assert!(progress.begin(BulkId(1)).is_none());
        assert!(progress.begin(BulkId(2)).is_some());
        working.reached(250);
        assert_eq!(progress.of(BulkId(1)), Some(250));
        drop(working);
        assert_eq!(
            (progress.of(BulkId(1)), progress.of(BulkId(2))),
            (None, None)
        );
    }
}

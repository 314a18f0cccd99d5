//! The dry run: what each line of a piece would come to.

use std::collections::HashMap;

use shared::kernel::date::Date;
use shared::kernel::id::ProviderId;
use shared::kernel::issue::Issue;
use shared::mandates::bulk::{BulkFormat, LONGEST_LINE, NewLines};
use shared::mandates::{Holder, MandateFact, MandatesIssue, Planned};

use crate::mandates::bulk::Asked;
use crate::mandates::bulk::file::{self, Line};
use crate::mandates::store::Giver;
use crate::mandates::store::bulk::{self as store, Checked, File, Givers};
use crate::platform::error::Error;
use crate::platform::store::Source;

/// Checks the lines of a piece. Nothing is asked of the database line by line.
pub(super) async fn check(
    source: &impl Source,
    file: &File,
    holder: Holder,
    input: &NewLines,
    today: Date,
) -> Result<Vec<Checked>, Error> {
    let lines: Vec<(u32, &str, Line)> = (input.first..)
        .zip(&input.lines)
        .filter(|(number, line)| !line.trim().is_empty() && !is_header(file, *number, line))
        .map(|(number, line)| {
            let read = file::parse(file.format, line, file.kind);
            (number, line.as_str(), read)
        })
        .collect();
    let numbers: Vec<_> = lines.iter().filter_map(|(_, _, line)| line.giver).collect();
    let givers = store::givers(source, &numbers, holder).await?;
    let found: Vec<Found<'_>> = lines
        .into_iter()
        .map(|(number, typed, line)| Found::of(number, typed, line, &givers))
        .collect();
    let mut providers: Vec<ProviderId> = found.iter().filter_map(Found::provider).collect();
    providers.sort_unstable();
    providers.dedup();
    let mandates = store::existing(source, holder, &providers).await?;
    let earlier = store::asked(source, file.id, &providers).await?;
    let mut known = Standing::default();
    for (provider, fact) in mandates {
        known.mandates.entry(provider).or_default().push(fact);
    }
    for asked in earlier {
        known.add(asked);
    }
    let checked = |found: Found<'_>| found.checked(&mut known, holder, today);
    Ok(found.into_iter().map(checked).collect())
}

/// A line as it can be kept and given back as one line. What cannot be typed is replaced, and the end of
/// what is too long, each by something that is seen and refused again.
fn kept(line: &str) -> String {
    let mut kept: String = line
        .trim_end_matches(['\r', '\n'])
        .chars()
        .map(|character| match character.is_control() {
            true => char::REPLACEMENT_CHARACTER,
            false => character,
        })
        .take(LONGEST_LINE + 1)
        .collect();
    if let Some((end, _)) = kept.char_indices().nth(LONGEST_LINE - 1)
        && kept.chars().nth(LONGEST_LINE).is_some()
    {
        kept.truncate(end);
        kept.push('…');
    }
    kept
}

fn is_header(file: &File, number: u32, line: &str) -> bool {
    file.format == BulkFormat::Export && number == 1 && file::is_header(line)
}

/// What stands already: mandates, and earlier good lines of the file.
#[derive(Default)]
struct Standing {
    mandates: HashMap<ProviderId, Vec<MandateFact>>,
    asked: HashMap<ProviderId, Vec<Asked>>,
}

impl Standing {
    fn add(&mut self, asked: Asked) {
        self.asked.entry(asked.provider).or_default().push(asked);
    }
}

/// A line, and whom it names.
struct Found<'a> {
    number: u32,
    /// As it stands in the file.
    typed: &'a str,
    line: Line,
    giver: Option<&'a Giver>,
}

impl<'a> Found<'a> {
    fn of(number: u32, typed: &'a str, mut line: Line, givers: &'a Givers) -> Self {
        let found = line.giver.map(|giver| givers.find(giver, line.capacity));
        let giver = match found {
            Some(Ok(known)) => Some(known),
            Some(Err((name, kind))) => {
                // A field that cannot be read says so already.
                if !line.issues.iter().any(|issue| issue.name == name) {
                    line.issues.push(Issue::new(name, kind));
                }
                None
            }
            None => None,
        };
        Self {
            number,
            typed,
            line,
            giver,
        }
    }

    fn provider(&self) -> Option<ProviderId> {
        self.giver.map(|known| known.facts.provider)
    }

    fn checked(self, known: &mut Standing, holder: Holder, today: Date) -> Checked {
        let provider = self.provider();
        let Line {
            kind,
            validity,
            reference,
            email,
            mut issues,
            ..
        } = self.line;
        if let (Some(giver), Some(kind), Some(validity)) = (self.giver, kind, validity) {
            let asked = Asked {
                number: self.number,
                provider: giver.facts.provider,
                kind,
                validity,
            };
            let existing = known.mandates.get(&asked.provider);
            let planned = Planned {
                giver: giver.facts.provider,
                holder,
                kind,
                validity,
            };
            let existing = existing.map_or(&[][..], Vec::as_slice);
            issues.extend(super::issues_of(&planned, &giver.facts, existing, today));
            let earlier = known.asked.get(&asked.provider);
            let overlaps = |other: &Asked| other.kind == kind && other.validity.overlaps(&validity);
            if earlier.is_some_and(|earlier| earlier.iter().any(overlaps)) {
                issues.push(Issue::new("line", MandatesIssue::Overlaps));
            }
            if issues.is_empty() {
                known.add(asked);
            }
        }
        Checked {
            number: self.number,
            provider,
            kind,
            validity,
            email: email.map(String::from),
            reference,
            typed: kept(self.typed),
            issues,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_kept_as_one_line_that_is_not_too_long() {
        assert_eq!(kept("é;b\r\n"), "é;b");
        assert_eq!(kept("a\u{0};b\nc\td"), "a\u{fffd};b\u{fffd}c\u{fffd}d");
        let longest = "é".repeat(LONGEST_LINE);
        assert_eq!(kept(&longest), longest);
        let long = kept(&"é".repeat(LONGEST_LINE + 1));
        assert_eq!(long.chars().count(), LONGEST_LINE);
        assert!(long.ends_with("é…"), "{long}");
    }
}

//! The last day of a mandate, for a calendar (iCalendar, RFC 5545).

mod words;

use shared::kernel::date::{Date, Instant};
use shared::kernel::id::MandateId;
use shared::kernel::language::Language;
use shared::kernel::words::Named;
use shared::mandates::MandateKind;

use words::MandateOf;

/// How many days before the last one the calendar reminds.
const REMINDERS: [u32; 3] = [30, 7, 1];

/// The longest line, in bytes, without its end.
const LONGEST: usize = 75;

pub struct LastDay<'a> {
    pub mandate: MandateId,
    pub kind: MandateKind,
    pub giver: &'a str,
    pub holder: &'a str,
    pub day: Date,
    /// The host of the installation.
    pub host: &'a str,
    /// When it was asked for.
    pub now: Instant,
}

/// The entry, in the reader's language: a whole day, with reminders.
pub fn entry(last: &LastDay<'_>, language: Language) -> String {
    let words = words::of(language);
    let kind = last.kind.name(language);
    let summary = escaped(&(words.summary)(kind));
    let of = MandateOf {
        giver: last.giver,
        holder: last.holder,
        kind,
    };
    let description = escaped(&(words.description)(of));
    let mut calendar = Writer(String::new());
    calendar.lines(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    calendar.line("PRODID:-//Mandatum//Mandatum//EN");
    calendar.lines(["CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT"]);
    // The same mandate is the same entry: a calendar that knows it moves it.
    calendar.line(&format!(
        "UID:mandate-{}-last-day@{}",
        last.mandate,
        escaped(last.host)
    ));
    calendar.line(&format!("DTSTAMP:{}", stamp(last.now)));
    calendar.line(&format!("DTSTART;VALUE=DATE:{}", day(last.day)));
    calendar.line(&format!("DTEND;VALUE=DATE:{}", day(last.day.plus_days(1))));
    let tag = language.code();
    calendar.line(&format!("SUMMARY;LANGUAGE={tag}:{summary}"));
    calendar.line(&format!("DESCRIPTION;LANGUAGE={tag}:{description}"));
    calendar.lines(["CLASS:PRIVATE", "TRANSP:TRANSPARENT"]);
    for days in REMINDERS {
        calendar.lines(["BEGIN:VALARM", "ACTION:DISPLAY"]);
        calendar.line(&format!("DESCRIPTION:{summary}"));
        calendar.line(&format!("TRIGGER;RELATED=START:-P{days}D"));
        calendar.line("END:VALARM");
    }
    calendar.lines(["END:VEVENT", "END:VCALENDAR"]);
    calendar.0
}

fn day(date: Date) -> String {
    let (year, month, day) = date.ymd();
    format!("{year:04}{month:02}{day:02}")
}

/// An instant in UTC.
fn stamp(at: Instant) -> String {
    let seconds = at.0.div_euclid(1000);
    let date = Date::from_unix_days(seconds.div_euclid(86_400));
    let of_day = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    format!("{}T{hour:02}{minute:02}{second:02}Z", day(date))
}

/// A text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

struct Writer(String);

impl Writer {
    fn lines<const N: usize>(&mut self, lines: [&str; N]) {
        lines.into_iter().for_each(|line| self.line(line));
    }

    /// A line, folded between characters where it is too long (RFC 5545, 3.1).
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last<'a>(giver: &'a str, holder: &'a str) -> LastDay<'a> {
        LastDay {
            mandate: MandateId(7),
            kind: MandateKind::ProSante,
            giver,
            holder,
            day: "2026-12-31".parse().unwrap(),
            host: "mandatum.example",
            now: Instant(1_793_534_400_000),
        }
    }

    #[test]
    fn is_a_whole_day_with_reminders() {
        let entry = entry(&last("Alix Exemple", "Hugo; Sœurs, & Cie"), Language::Fr);
        let unfolded = entry.replace("\r\n ", "");
        for line in [
            "UID:mandate-7-last-day@mandatum.example",
            "DTSTAMP:20261101T120000Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "TRIGGER;RELATED=START:-P30D",
            "TRIGGER;RELATED=START:-P7D",
            "TRIGGER;RELATED=START:-P1D",
        ] {
            assert!(
                unfolded.lines().any(|other| other == line),
                "{line}: {entry}"
            );
        }
        assert!(unfolded.contains("Hugo\\; Sœurs\\, & Cie"), "{entry}");
        assert_eq!(entry.matches("BEGIN:VALARM").count(), 3);
        assert!(entry.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assert!(entry.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    #[test]
    fn lines_are_short_in_every_language_and_nothing_breaks_out() {
        let long = "é".repeat(200);
        for language in Language::ALL {
            let entry = entry(&last(&long, "x\r\nATTENDEE:mailto:a@b.be\\"), language);
            for line in entry.split("\r\n") {
                assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
            }
            let unfolded = entry.replace("\r\n ", "");
            assert!(unfolded.contains(&long));
            let (giver, holder) = (unfolded.find(&long), unfolded.find("x\\nATTENDEE"));
            assert!(giver < holder, "{unfolded}");
            assert!(!unfolded.lines().any(|line| line.starts_with("ATTENDEE")));
            assert!(unfolded.contains("x\\nATTENDEE:mailto:a@b.be\\\\"));
        }
    }
}

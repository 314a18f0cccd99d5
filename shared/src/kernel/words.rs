//! Names in four languages; days and instants in Belgian time, and their words.

use std::fmt;

use crate::kernel::date::Date;
use crate::kernel::language::Language;

/// What has a name in each language.
pub trait Named {
    /// The name.
    fn name(self, language: Language) -> &'static str;
}

/// Gives the members of catalogues their names: French, Dutch, German, English.
macro_rules! names {
    ($($type:ident { $($member:ident: $fr:literal, $nl:literal, $de:literal, $en:literal;)+ })+) => {
        $(impl $crate::kernel::words::Named for $type {
            fn name(self, language: $crate::kernel::language::Language) -> &'static str {
                use $crate::kernel::language::Language;
                match (language, self) {
                    $(
                        (Language::Fr, Self::$member) => $fr,
                        (Language::Nl, Self::$member) => $nl,
                        (Language::De, Self::$member) => $de,
                        (Language::En, Self::$member) => $en,
                    )+
                }
            }
        })+
    };
}
pub(crate) use names;

/// An instant as clocks in Belgium show it. The server and the browser each know the rules of the time
/// zone Europe/Brussels by a library of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    /// The day.
    pub date: Date,
    /// The hour, 0–23.
    pub hour: u32,
    /// The minute, 0–59.
    pub minute: u32,
}

impl fmt::Display for Local {
    /// As machines read it: `2026-12-31T09:05`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.date, self.hour, self.minute)
    }
}

const MONTHS: [[&str; 12]; 4] = [
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

/// A day in words: « 1er janvier 2027 ».
pub fn date(language: Language, date: Date) -> String {
    let (year, month, day) = date.ymd();
    let names = MONTHS.get(language as usize);
    let month = names
        .and_then(|names| names.get(month as usize - 1))
        .copied()
        .unwrap_or("");
    match language {
        Language::Fr if day == 1 => format!("1er\u{a0}{month} {year}"),
        Language::De => format!("{day}.\u{a0}{month} {year}"),
        Language::Fr | Language::Nl | Language::En => format!("{day}\u{a0}{month} {year}"),
    }
}

/// An hour of the day: « 9 h 05 ».
pub fn time(language: Language, local: Local) -> String {
    let Local { hour, minute, .. } = local;
    match language {
        Language::Fr => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
        Language::Nl => format!("{hour}.{minute:02}\u{a0}uur"),
        Language::De => format!("{hour}:{minute:02}\u{a0}Uhr"),
        Language::En => format!("{hour}:{minute:02}"),
    }
}

/// An instant in words: « 31 décembre 2026 à 9 h 05 ».
pub fn instant(language: Language, local: Local) -> String {
    let joint = match language {
        Language::Fr => " à ",
        Language::Nl => " om ",
        Language::De => " um ",
        Language::En => " at ",
    };
    date(language, local.date) + joint + &time(language, local)
}

/// A whole number with its thousands apart: « 2 148 ».
pub fn number(language: Language, number: u64) -> String {
    let separator = match language {
        Language::Fr => '\u{202f}',
        Language::Nl | Language::De => '.',
        Language::En => ',',
    };
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn writes_days_as_each_language_does() {
        let first = day("2027-01-01");
        let words: Vec<_> = Language::ALL
            .into_iter()
            .map(|language| date(language, first))
            .collect();
        assert_eq!(
            words,
            [
                "1er\u{a0}janvier 2027",
                "1\u{a0}januari 2027",
                "1.\u{a0}Januar 2027",
                "1\u{a0}January 2027"
            ]
        );
        let late = Local {
            date: day("2026-12-31"),
            hour: 23,
            minute: 5,
        };
        assert_eq!(
            instant(Language::Fr, late),
            "31\u{a0}décembre 2026 à 23\u{a0}h\u{a0}05"
        );
        assert_eq!(late.to_string(), "2026-12-31T23:05");
    }

    #[test]
    fn sets_thousands_apart() {
        assert_eq!(number(Language::Fr, 2_148), "2\u{202f}148");
        assert_eq!(number(Language::De, 1_000_000), "1.000.000");
        assert_eq!(number(Language::En, 999), "999");
    }
}

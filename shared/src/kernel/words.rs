//! Days and instants in Belgian time, and their words.

use crate::kernel::date::{Date, Instant};
use crate::kernel::language::Language;

/// An instant as clocks in Belgium show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    /// The day.
    pub date: Date,
    /// The hour, 0–23.
    pub hour: u32,
    /// The minute, 0–59.
    pub minute: u32,
}

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What the clocks in Belgium show: an hour ahead of UTC, two from the last Sunday of March to the
/// last Sunday of October, each time at 1:00 UTC (directive 2000/84/EC).
pub fn brussels(at: Instant) -> Local {
    let (year, ..) = Date::from_unix_days(at.0.div_euclid(DAY)).ymd();
    let changes = |month| last_sunday(year, month).map_or(i64::MAX, |day| day * DAY + HOUR);
    let summer = (changes(3)..changes(10)).contains(&at.0);
    let local = at.0 + if summer { 2 * HOUR } else { HOUR };
    let of_day = local.rem_euclid(DAY);
    let number = |value: i64| u32::try_from(value).unwrap_or(0);
    Local {
        date: Date::from_unix_days(local.div_euclid(DAY)),
        hour: number(of_day / HOUR),
        minute: number(of_day % HOUR / MINUTE),
    }
}

/// Days since 1970 of the last Sunday of March or October, which have 31 days.
fn last_sunday(year: i32, month: u32) -> Option<i64> {
    let last = Date::from_ymd(year, month, 31)?.unix_days();
    // 1 January 1970 was a Thursday: day 3 was the first Sunday.
    Some(last - (last - 3).rem_euclid(7))
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

/// An instant in words: « 31 décembre 2026 à 9 h 05 », in Belgian time.
pub fn instant(language: Language, at: Instant) -> String {
    let local = brussels(at);
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
    fn shows_belgian_time() {
        // 29 March 2026, 0:59:59 UTC, then 1:00: the clocks go from 2 to 3.
        for (at, expected, hour, minute) in [
            (0, "1970-01-01", 1, 0),
            (1_774_745_999_000, "2026-03-29", 1, 59),
            (1_774_746_000_000, "2026-03-29", 3, 0),
            (1_792_889_999_000, "2026-10-25", 2, 59),
            (1_792_890_000_000, "2026-10-25", 2, 0),
            (1_798_757_999_000, "2026-12-31", 23, 59),
            (1_798_758_000_000, "2027-01-01", 0, 0),
        ] {
            let local = brussels(Instant(at));
            assert_eq!(
                (local.date, local.hour, local.minute),
                (day(expected), hour, minute),
                "{at}"
            );
        }
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
        assert_eq!(
            instant(Language::Fr, Instant(1_798_757_999_000)),
            "31\u{a0}décembre 2026 à 23\u{a0}h\u{a0}59"
        );
    }

    #[test]
    fn sets_thousands_apart() {
        assert_eq!(number(Language::Fr, 2_148), "2\u{202f}148");
        assert_eq!(number(Language::De, 1_000_000), "1.000.000");
        assert_eq!(number(Language::En, 999), "999");
    }
}

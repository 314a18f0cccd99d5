//! Periods and days in words.

use shared::kernel::date::{Instant, Validity};
use shared::kernel::words::date;

use crate::platform::clock;
use crate::platform::text::named::Days;
use crate::platform::text::{InLanguages, Text, later};

later! {
    PeriodText: PERIOD in crate::platform::text;
}

/// What is said of periods.
pub struct PeriodText {
    /// Until a day.
    pub until: fn(&str) -> String,
    pub open_ended: &'static str,
    /// From a day on, without end.
    pub since: fn(&str) -> String,
    /// From a day until another.
    pub period: fn(Days<'_>) -> String,
}

impl Text {
    pub fn periods(&self) -> &'static PeriodText {
        PeriodText::of(self.language)
    }
}

/// A whole period: « du 1er mars 2026 jusqu’au 31 décembre 2027 ».
pub fn period(text: &Text, validity: Validity) -> String {
    let from = date(text.language, validity.from());
    match validity.until() {
        Some(until) => (text.periods().period)(Days {
            from: &from,
            until: &date(text.language, until),
        }),
        None => (text.periods().since)(&from),
    }
}

/// The end of a period: « jusqu’au 31 décembre 2027 ».
pub fn end(text: &Text, validity: Validity) -> String {
    match validity.until() {
        Some(until) => (text.periods().until)(&date(text.language, until)),
        None => text.periods().open_ended.to_owned(),
    }
}

/// The day of an instant, in Belgium.
pub fn day_of(text: &Text, at: Instant) -> String {
    date(text.language, clock::local(at).date)
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn says_until_when() {
        let day = |text: &str| text.parse().unwrap();
        let fixed = Validity::new(day("2026-03-01"), Some(day("2027-12-31"))).unwrap();
        let text = Text::of(Language::Fr);
        assert_eq!(end(text, fixed), "jusqu’au 31\u{a0}décembre 2027");
        assert_eq!(
            period(text, fixed),
            "du 1er\u{a0}mars 2026 jusqu’au 31\u{a0}décembre 2027"
        );
        let open = Validity::since(day("2026-03-01"));
        assert_eq!(
            period(text, open),
            "depuis le 1er\u{a0}mars 2026, sans date de fin"
        );
        assert_eq!(end(text, open), "sans date de fin");
    }
}

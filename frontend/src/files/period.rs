//! Periods and days in words.

use shared::kernel::date::{Instant, Validity};

use crate::platform::text::Text;
use shared::kernel::words::{brussels, date};

/// A whole period: « du 1er mars 2026 jusqu’au 31 décembre 2027 ».
pub fn period(text: &Text, validity: Validity) -> String {
    let from = date(text.language, validity.from());
    match validity.until() {
        Some(until) => (text.file().home.period)(&from, &date(text.language, until)),
        None => (text.file().home.since)(&from),
    }
}

/// The end of a period: « jusqu’au 31 décembre 2027 ».
pub fn end(text: &Text, validity: Validity) -> String {
    match validity.until() {
        Some(until) => (text.file().home.until)(&date(text.language, until)),
        None => text.file().home.open_ended.to_owned(),
    }
}

/// The day of an instant, in Belgium.
pub fn day_of(text: &Text, at: Instant) -> String {
    date(text.language, brussels(at).date)
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

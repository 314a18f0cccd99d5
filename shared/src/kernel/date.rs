//! Dates of validity, in the time zone Europe/Brussels, and periods of them.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar day. Written `2026-12-31` in files and on the wire.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct Date(NaiveDate);

/// The text is no date of the form `2026-12-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the form 2026-12-31")]
pub struct InvalidDate;

impl Date {
    /// The day, if it exists and lies in the years 1800 to 9999.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1800..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The day that lies so many days after 1 January 1970, or before it if negative; that very day
    /// if there is none.
    pub fn from_unix_days(days: i64) -> Self {
        let (epoch, distance) = (NaiveDate::default(), Days::new(days.unsigned_abs()));
        let day = match days < 0 {
            true => epoch.checked_sub_days(distance),
            false => epoch.checked_add_days(distance),
        };
        Self(day.unwrap_or(epoch))
    }

    /// Days since 1 January 1970.
    pub fn unix_days(self) -> i64 {
        self.0
            .signed_duration_since(NaiveDate::default())
            .num_days()
    }

    /// Year, month 1–12 and day 1–31.
    pub fn ymd(self) -> (i32, u32, u32) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The day `days` later; the last possible one if there is none.
    pub fn plus_days(self, days: u32) -> Self {
        self.0
            .checked_add_days(Days::new(days.into()))
            .map_or(self, Self)
    }

    /// The day before; the same if there is none.
    pub fn previous(self) -> Self {
        self.0.pred_opt().map_or(self, Self)
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let mut parts = text.trim().splitn(3, '-');
        let mut next = |length: usize| {
            parts
                .next()
                .filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
        };
        let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else {
            return Err(InvalidDate);
        };
        let number = |part: &str| part.parse().map_err(|_| InvalidDate);
        let year = i32::try_from(number(year)?).map_err(|_| InvalidDate)?;
        Self::from_ymd(year, number(month)?, number(day)?).ok_or(InvalidDate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TryFrom<String> for Date {
    type Error = InvalidDate;

    fn try_from(text: String) -> Result<Self, InvalidDate> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

/// An instant in UTC, in milliseconds since 1970. Shown in the time zone Europe/Brussels.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromJson,
)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Instant(pub i64);

/// A period of days: a first day, and a last day unless it is open-ended. Both count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(try_from = "Period", into = "Period", rename_all = "camelCase")]
pub struct Validity {
    from: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
}

/// The last day lies before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the last day lies before the first")]
pub struct EndsBeforeStart;

/// Where a day stands relative to a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The period has yet to begin.
    Future,
    /// The day lies within it.
    Current,
    /// It is over.
    Past,
}

impl Validity {
    /// The period from a first to a last day.
    pub fn new(from: Date, until: Option<Date>) -> Result<Self, EndsBeforeStart> {
        match until {
            Some(until) if until < from => Err(EndsBeforeStart),
            _ => Ok(Self { from, until }),
        }
    }

    /// Open-ended from a day on.
    pub fn since(from: Date) -> Self {
        Self { from, until: None }
    }

    /// The first day.
    pub fn from(&self) -> Date {
        self.from
    }

    /// The last day; none if open-ended.
    pub fn until(&self) -> Option<Date> {
        self.until
    }

    /// Whether the day lies within the period.
    pub fn contains(&self, day: Date) -> bool {
        self.phase(day) == Phase::Current
    }

    /// Where a day stands relative to the period.
    pub fn phase(&self, day: Date) -> Phase {
        if day < self.from {
            Phase::Future
        } else if self.until.is_some_and(|until| until < day) {
            Phase::Past
        } else {
            Phase::Current
        }
    }

    /// Whether some day lies within both.
    pub fn overlaps(&self, other: &Self) -> bool {
        let ends_before = |a: &Self, b: &Self| a.until.is_some_and(|until| until < b.from);
        !ends_before(self, other) && !ends_before(other, self)
    }
}

/// A period as it comes over the wire, before it is known to be one.
#[derive(Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "openapi", schemars(rename = "Validity"))]
#[serde(rename_all = "camelCase")]
struct Period {
    from: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
}

impl TryFrom<Period> for Validity {
    type Error = EndsBeforeStart;

    fn try_from(period: Period) -> Result<Self, EndsBeforeStart> {
        Self::new(period.from, period.until)
    }
}

impl From<Validity> for Period {
    fn from(validity: Validity) -> Self {
        Self {
            from: validity.from,
            until: validity.until,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: u32) -> Date {
        Date::from_ymd(2026, 1, 1).unwrap().plus_days(n)
    }

    fn validity() -> impl Strategy<Value = Validity> {
        (0u32..50, proptest::option::of(0u32..50)).prop_map(|(from, length)| {
            Validity::new(day(from), length.map(|n| day(from + n))).unwrap()
        })
    }

    #[test]
    fn reads_one_form_only() {
        assert_eq!(
            "2026-12-31".parse(),
            Ok(Date::from_ymd(2026, 12, 31).unwrap())
        );
        for text in [
            "",
            "2026-2-1",
            "31-12-2026",
            "2026-02-30",
            "+026-01-01",
            "2026-01-01T00:00",
        ] {
            assert_eq!(text.parse::<Date>(), Err(InvalidDate), "{text}");
        }
    }

    #[test]
    fn counts_days_both_ways() {
        for (text, days) in [
            ("1969-12-31", -1),
            ("1970-01-01", 0),
            ("2000-02-29", 11_016),
            ("2100-03-01", 47_541),
        ] {
            let date: Date = text.parse().unwrap();
            assert_eq!((date.unix_days(), Date::from_unix_days(days)), (days, date));
        }
    }

    proptest! {
        #[test]
        fn a_period_never_ends_before_it_starts(from in 0u32..50, until in 0u32..50) {
            prop_assert_eq!(Validity::new(day(from), Some(day(until))).is_ok(), from <= until);
        }

        #[test]
        fn periods_overlap_when_they_share_a_day(a in validity(), b in validity()) {
            let shared = (0..200).any(|n| a.contains(day(n)) && b.contains(day(n)));
            prop_assert_eq!(a.overlaps(&b), shared);
            prop_assert_eq!(b.overlaps(&a), shared);
        }

        #[test]
        fn no_day_outside_lies_within(a in validity(), n in 0u32..200) {
            let inside = a.from() <= day(n) && a.until().is_none_or(|until| day(n) <= until);
            prop_assert_eq!(a.contains(day(n)), inside);
        }
    }
}

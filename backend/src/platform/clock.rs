//! The only reader of the clock.

use chrono::{TimeZone, Timelike, Utc};
use chrono_tz::Europe::Brussels;
use shared::kernel::date::{Date, Instant};
use shared::kernel::words::Local;

const MINUTE: i64 = 60_000;

const DAY: i64 = 24 * 60 * MINUTE;

/// The present instant.
#[expect(clippy::disallowed_methods, reason = "the one place that may")]
pub fn now() -> Instant {
    Instant(Utc::now().timestamp_millis())
}

/// An instant as clocks in Belgium show it.
pub fn local(instant: Instant) -> Local {
    let utc = Utc
        .timestamp_millis_opt(instant.0)
        .single()
        .unwrap_or_default();
    let local = utc.with_timezone(&Brussels);
    Local {
        date: local.date_naive().into(),
        hour: local.hour(),
        minute: local.minute(),
    }
}

/// The day of an instant in the time zone of the dates of validity, Europe/Brussels.
pub fn day(instant: Instant) -> Date {
    local(instant).date
}

/// The instant at which a day begins there.
pub fn beginning(day: Date) -> Instant {
    let utc = Instant(day.unix_days().saturating_mul(DAY));
    // Belgium is an hour or two ahead, so the day has begun by midnight UTC.
    let Local { hour, minute, .. } = local(utc);
    Instant(utc.0 - i64::from(hour * 60 + minute) * MINUTE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_at_midnight_in_brussels() {
        let before = Instant(1_782_856_799_000); // 2026-06-30 21:59:59 UTC
        assert_eq!(day(before).to_string(), "2026-06-30");
        assert_eq!(day(Instant(before.0 + 1000)).to_string(), "2026-07-01");
    }

    #[test]
    fn a_day_begins_at_its_first_instant() {
        for text in [
            "1970-01-02",
            "2026-03-29",
            "2026-03-30",
            "2026-10-25",
            "2026-12-31",
        ] {
            let first = beginning(text.parse().unwrap());
            assert_eq!(local(first).to_string(), format!("{text}T00:00"));
            assert!(day(Instant(first.0 - 1)) < text.parse().unwrap());
        }
    }

    #[test]
    fn shows_belgian_time() {
        // 29 March 2026, 0:59:59 UTC, then 1:00: the clocks go from 2 to 3.
        for (at, shown) in [
            (0, "1970-01-01T01:00"),
            (1_774_745_999_000, "2026-03-29T01:59"),
            (1_774_746_000_000, "2026-03-29T03:00"),
            (1_792_889_999_000, "2026-10-25T02:59"),
            (1_792_890_000_000, "2026-10-25T02:00"),
            (1_798_757_999_000, "2026-12-31T23:59"),
            (1_798_758_000_000, "2027-01-01T00:00"),
        ] {
            assert_eq!(local(Instant(at)).to_string(), shown, "{at}");
        }
    }
}

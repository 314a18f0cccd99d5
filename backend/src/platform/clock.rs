//! The only reader of the clock.

use chrono::{TimeZone, Utc};
use chrono_tz::Europe::Brussels;
use shared::kernel::date::{Date, Instant};

/// The present instant.
#[expect(clippy::disallowed_methods, reason = "the one place that may")]
pub fn now() -> Instant {
    Instant(Utc::now().timestamp_millis())
}

/// The day of an instant in the time zone of the dates of validity, Europe/Brussels.
pub fn day(instant: Instant) -> Date {
    let utc = Utc
        .timestamp_millis_opt(instant.0)
        .single()
        .unwrap_or_default();
    utc.with_timezone(&Brussels).date_naive().into()
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
}

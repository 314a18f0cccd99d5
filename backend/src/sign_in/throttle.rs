//! Slowing down those who guess: by user name, whether or not there is such an account, and by
//! address.

use std::net::IpAddr;

use shared::kernel::date::Instant;

use super::digest;
use crate::platform::error::Error;
use crate::platform::http::guard::neighbourhood;
use crate::platform::store::throttle::{self, Attempt, Pace};
use crate::platform::store::{Store, Write};

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// One person who mistypes has four attempts; then half a minute, doubling to a quarter of an hour.
const NAME: Pace = Pace {
    free: 4,
    first_wait: 30 * SECOND,
    longest_wait: 15 * MINUTE,
    forget_after: 24 * HOUR,
};

/// A whole hospital may stand behind one address: more attempts, and a short longest wait.
const ADDRESS: Pace = Pace {
    free: 50,
    first_wait: 15 * SECOND,
    longest_wait: 2 * MINUTE,
    forget_after: HOUR,
};

/// An attempt that was counted and is not yet judged.
pub struct Counted {
    name: String,
    address: String,
    attempts_of_address: i32,
}

/// Counts an attempt, before anything is looked at.
///
/// # Errors
/// `TooMany` where it comes too early; then it is not counted.
pub async fn count(
    store: &Store,
    user_name: &str,
    address: IpAddr,
    now: Instant,
) -> Result<Counted, Error> {
    let (name, address) = (subject_of_name(user_name), subject_of_address(address));
    let write = store.begin().await?;
    let by_address = throttle::count(&write, &address, ADDRESS, now).await?;
    let by_name = throttle::count(&write, &name, NAME, now).await?;
    match (by_address, by_name) {
        (Attempt::Counted(attempts_of_address), Attempt::Counted(_)) => {
            write.commit().await?;
            Ok(Counted {
                name,
                address,
                attempts_of_address,
            })
        }
        // Dropped without a commit: the other of the two is not counted either.
        (Attempt::TooEarly(wait), _) | (_, Attempt::TooEarly(wait)) => Err(too_many(wait)),
    }
}

impl Counted {
    /// Takes the attempt back: it was right, or could not be judged.
    ///
    /// # Errors
    /// Where the database refuses or cannot be reached.
    pub async fn forgive(&self, write: &Write, now: Instant) -> Result<(), Error> {
        // In the order of counting, so that no two wait for each other.
        throttle::forgive(write, &self.address, self.attempts_of_address, now).await?;
        throttle::forget(write, &self.name).await
    }
}

/// Removes what no longer matters to any pace.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn sweep(store: &Store, now: Instant) -> Result<u32, Error> {
    let write = store.begin().await?;
    let removed = throttle::sweep(&write, Instant(now.0 - NAME.forget_after)).await?;
    write.commit().await?;
    Ok(u32::try_from(removed).unwrap_or(u32::MAX))
}

fn too_many(milliseconds: i64) -> Error {
    let seconds = milliseconds.max(1).div_euclid(SECOND) + i64::from(milliseconds % SECOND > 0);
    Error::TooMany(u32::try_from(seconds.max(1)).unwrap_or(u32::MAX))
}

/// Stored as a hash: a list of names that people tried would be a list of passwords typed into the
/// wrong field.
fn subject_of_name(user_name: &str) -> String {
    format!(
        "name:{}",
        digest("throttle", &user_name.trim().to_lowercase())
    )
}

fn subject_of_address(address: IpAddr) -> String {
    format!(
        "address:{}",
        digest("throttle", &neighbourhood(address).to_string())
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_customer_has_one_subject() {
        let same = |a: &str, b: &str| {
            subject_of_address(a.parse().unwrap()) == subject_of_address(b.parse().unwrap())
        };
        assert!(same("2001:db8::1", "2001:db8::ffff:1"));
        assert!(!same("2001:db8::1", "2001:db8:0:1::1"));
        assert!(same("192.0.2.1", "::ffff:192.0.2.1"));
        assert!(!same("192.0.2.1", "192.0.2.2"));
        assert_eq!(subject_of_name(" Marie "), subject_of_name("marie"));
    }

    #[test]
    fn says_whole_seconds_and_never_none() {
        for (milliseconds, seconds) in [(0, 1), (1, 1), (1000, 1), (1001, 2), (900_000, 900)] {
            assert!(matches!(too_many(milliseconds), Error::TooMany(said) if said == seconds));
        }
    }
}

//! How many requests an address may make, and how long each may be. Kept in memory: what has to
//! outlive a restart, the throttling of sign-in, is in the database.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::extract::Request;
use axum::http::header;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use shared::kernel::endpoint::Rate;

use super::neighbourhood;
use crate::platform::config::Settings;
use crate::platform::error::Error;

/// A burst is as many seconds' worth of requests: a page with all that it loads.
const BURST: u32 = 4;

/// Calls of [`Rate::Secret`]: in the long run, and at once.
const SECRET: (u32, u32) = (2, 30);

/// Calls of [`Rate::Lookup`].
const LOOKUP: (u32, u32) = (2, 40);

/// After so many questions those are forgotten who have not asked lately.
const FORGET_EVERY: u32 = 1024;

/// How many requests an address may make; none where a proxy sees to it.
pub struct RateLimits(Option<Limits>);

struct Limits {
    all: Limit,
    secret: Limit,
    lookup: Limit,
}

struct Limit {
    limiter: DefaultKeyedRateLimiter<IpAddr>,
    asked: AtomicU32,
}

impl RateLimits {
    /// The limits of an installation.
    pub fn new(settings: &Settings) -> Self {
        let limits = NonZeroU32::new(settings.requests_per_second).map(|second| Limits {
            all: Limit::new((second.get(), second.get().saturating_mul(BURST))),
            secret: Limit::new(SECRET),
            lookup: Limit::new(LOOKUP),
        });
        Self(limits)
    }

    /// Counts a request.
    ///
    /// # Errors
    /// `TooMany` where the address has made too many.
    pub(super) fn check(&self, address: IpAddr, rate: Rate) -> Result<(), Error> {
        let Some(limits) = &self.0 else { return Ok(()) };
        let address = neighbourhood(address);
        limits.all.count(address)?;
        match rate {
            Rate::Usual => Ok(()),
            Rate::Secret => limits.secret.count(address),
            Rate::Lookup => limits.lookup.count(address),
        }
    }
}

impl Limit {
    fn new((second, burst): (u32, u32)) -> Self {
        let rate = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_second(rate(second)).allow_burst(rate(burst));
        Self {
            limiter: RateLimiter::keyed(quota),
            asked: AtomicU32::new(0),
        }
    }

    fn count(&self, address: IpAddr) -> Result<(), Error> {
        if self.asked.fetch_add(1, Ordering::Relaxed) % FORGET_EVERY == FORGET_EVERY - 1 {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(&address).map_err(|early| {
            let wait = early
                .wait_time_from(DefaultClock::default().now())
                .as_secs()
                + 1;
            Error::TooMany(u32::try_from(wait).unwrap_or(u32::MAX))
        })
    }
}

/// Refuses a body that says it is longer than allowed. One that does not say is refused while it is
/// read.
pub(super) fn check_length(request: &Request, longest: usize) -> Result<(), Error> {
    let said = request.headers().get(header::CONTENT_LENGTH);
    let said = said.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    match said {
        Some(length) if length > longest => Err(Error::TooLarge),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(limits: &RateLimits, address: &str, rate: Rate) -> usize {
        (0..1000)
            .take_while(|_| limits.check(address.parse().unwrap(), rate).is_ok())
            .count()
    }

    #[test]
    fn each_address_has_its_own_limit() {
        let limits = RateLimits::new(&Settings {
            requests_per_second: 10,
            ..Settings::default()
        });
        assert!((40..60).contains(&allowed(&limits, "192.0.2.1", Rate::Usual)));
        assert!((40..60).contains(&allowed(&limits, "192.0.2.2", Rate::Usual)));
        assert!((40..60).contains(&allowed(&limits, "2001:db8::1", Rate::Usual)));
        // The same customer under another address.
        assert!(allowed(&limits, "2001:db8::2", Rate::Usual) < 5);
    }

    #[test]
    fn secrets_and_lookups_are_stricter() {
        let limits = RateLimits::new(&Settings {
            requests_per_second: 500,
            ..Settings::default()
        });
        assert_eq!(allowed(&limits, "192.0.2.1", Rate::Usual), 1000);
        assert!((30..35).contains(&allowed(&limits, "192.0.2.1", Rate::Secret)));
        assert!(allowed(&limits, "192.0.2.1", Rate::Secret) < 5);
        assert!((40..45).contains(&allowed(&limits, "192.0.2.1", Rate::Lookup)));
    }

    #[test]
    fn without_limits_nothing_is_counted() {
        let limits = RateLimits::new(&Settings {
            requests_per_second: 0,
            ..Settings::default()
        });
        assert_eq!(allowed(&limits, "192.0.2.1", Rate::Secret), 1000);
    }
}

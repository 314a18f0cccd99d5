//! How many requests an address may make, and how long each may be. Kept in memory: what has to
//! outlive a restart, the throttling of sign-in, is in the database.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::RequestExt;
use axum::body::HttpBody;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::header;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use shared::kernel::endpoint::Endpoint;
use shared::profiles::api::Explain;
use shared::sign_in::api::{CompleteEnrolment, OpenEnrolment, SignInWithCode};

use super::address::address;
use crate::app::App;
use crate::platform::config::Settings;
use crate::platform::error::Error;
use crate::sign_in::throttle::neighbourhood;

/// The most that a request may send, in bytes.
const LONGEST_BODY: usize = 64 * 1024;

/// A burst is as many seconds' worth of requests: a page with all that it loads.
const BURST: u32 = 4;

/// Sign-ins and enrolments, each of which costs a password's hash: in the long run, and at once.
const SIGN_IN: (u32, u32) = (2, 30);

/// Questions « Pourquoi ? », by which one could ask for every organisation in turn.
const WHY: (u32, u32) = (2, 40);

/// After so many questions those are forgotten who have not asked lately.
const FORGET_EVERY: u32 = 1024;

/// How many requests an address may make; none where a proxy sees to it.
pub struct RateLimits(Option<Limits>);

struct Limits {
    all: Limit,
    sign_in: Limit,
    why: Limit,
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
            sign_in: Limit::new(SIGN_IN),
            why: Limit::new(WHY),
        });
        Self(limits)
    }

    /// Counts a request.
    ///
    /// # Errors
    /// `TooMany` where the address has made too many.
    fn count(&self, address: IpAddr, path: Option<&str>) -> Result<(), Error> {
        let Some(limits) = &self.0 else { return Ok(()) };
        let address = neighbourhood(address);
        limits.all.count(address)?;
        match path {
            Some(SignInWithCode::PATH | OpenEnrolment::PATH | CompleteEnrolment::PATH) => {
                limits.sign_in.count(address)
            }
            Some(Explain::PATH) => limits.why.count(address),
            _ => Ok(()),
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

/// Refuses those who ask too often.
pub(super) fn check(app: &App, request: &Request) -> Result<(), Error> {
    let path = request
        .extensions()
        .get::<MatchedPath>()
        .map(MatchedPath::as_str);
    app.limits().count(address(request), path)
}

/// The request, of whose body no more can be read than is allowed: a length is refused where it is
/// said, or else while it is read.
pub(super) fn bounded(mut request: Request) -> Result<Request, Error> {
    let said = request.headers().get(header::CONTENT_LENGTH);
    let said = said.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if said.is_some_and(|length| length > LONGEST_BODY) {
        return Err(Error::TooLarge);
    }
    if request.body().is_end_stream() {
        return Ok(request);
    }
    DefaultBodyLimit::max(LONGEST_BODY).apply(&mut request);
    Ok(request.with_limited_body())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(limits: &RateLimits, address: &str, path: Option<&str>) -> usize {
        (0..1000)
            .take_while(|_| limits.count(address.parse().unwrap(), path).is_ok())
            .count()
    }

    #[test]
    fn each_address_has_its_own_limit() {
        let limits = RateLimits::new(&Settings {
            requests_per_second: 10,
            ..Settings::default()
        });
        assert!((40..60).contains(&allowed(&limits, "192.0.2.1", None)));
        assert!((40..60).contains(&allowed(&limits, "192.0.2.2", None)));
        assert!((40..60).contains(&allowed(&limits, "2001:db8::1", None)));
        // The same customer under another address.
        assert!(allowed(&limits, "2001:db8::2", None) < 5);
    }

    #[test]
    fn sign_in_and_why_are_stricter() {
        let limits = RateLimits::new(&Settings {
            requests_per_second: 500,
            ..Settings::default()
        });
        assert_eq!(allowed(&limits, "192.0.2.1", None), 1000);
        assert!((30..35).contains(&allowed(&limits, "192.0.2.1", Some(SignInWithCode::PATH))));
        assert!(allowed(&limits, "192.0.2.1", Some(OpenEnrolment::PATH)) < 5);
        assert!((40..45).contains(&allowed(&limits, "192.0.2.1", Some(Explain::PATH))));
    }

    #[test]
    fn without_limits_nothing_is_counted() {
        let limits = RateLimits::new(&Settings {
            requests_per_second: 0,
            ..Settings::default()
        });
        assert_eq!(
            allowed(&limits, "192.0.2.1", Some(SignInWithCode::PATH)),
            1000
        );
    }
}

//! Codes of a mobile app: six digits every thirty seconds (RFC 6238), from a secret that the app
//! reads from a QR code.

mod qr;

use shared::kernel::date::Instant;
use totp_rs::{Builder, Secret, Totp, TotpError};

pub use qr::picture;

use crate::platform::error::Error;

/// A new secret, 160 random bits in Base32.
pub fn new_secret() -> String {
    Secret::from(rand::random::<[u8; 20]>()).to_base32()
}

/// The step of which a code is: the present one, or the one before or after, for clocks that differ.
///
/// # Errors
/// Where the stored secret cannot be read.
pub fn step_of(secret: &str, code: &str, now: Instant) -> Result<Option<i64>, Error> {
    let seconds = u64::try_from(now.0 / 1000).map_err(Error::internal)?;
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = generator(secret)?.check(&digits, seconds);
    step.map(i64::try_from).transpose().map_err(Error::internal)
}

/// The code that an app shows at an instant.
///
/// # Errors
/// Where the secret cannot be read.
pub fn code_at(secret: &str, now: Instant) -> Result<String, Error> {
    let seconds = u64::try_from(now.0 / 1000).map_err(Error::internal)?;
    Ok(generator(secret)?.generate(seconds).to_string())
}

/// What the QR code says: the secret, for whom, and who asks for the codes.
///
/// # Errors
/// Where the secret cannot be read.
pub fn address(secret: &str, name: &str) -> Result<String, Error> {
    // A colon stands between the two names.
    let name = name.replace(':', " ");
    let totp = builder(secret)?
        .with_issuer(Some("Mandatum"))
        .with_account_name(name);
    totp.build().and_then(|totp| totp.to_url()).map_err(unfit)
}

fn generator(secret: &str) -> Result<Totp, Error> {
    builder(secret)?.build().map_err(unfit)
}

/// SHA-1, 6 digits, 30 s and one step of drift either way: what every mobile app can do, and what
/// the crate does unless told otherwise.
fn builder(secret: &str) -> Result<Builder, Error> {
    let secret = Secret::try_from_base32(secret).map_err(Error::internal)?;
    match secret.as_bytes().len() {
        20 => Ok(Builder::new().with_secret(secret)),
        _ => Err(Error::internal("not a secret of 160 bits")),
    }
}

fn unfit(error: TotpError) -> Error {
    Error::internal(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds that a code stands for.
    const STEP: i64 = 30;

    /// The secret of RFC 6238, « 12345678901234567890 ».
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn at(seconds: i64) -> Instant {
        Instant(seconds * 1000)
    }

    #[test]
    fn makes_the_codes_of_the_standard() {
        // RFC 6238, appendix B, the last six digits.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(code_at(SECRET, at(seconds)).unwrap(), code);
            assert_eq!(
                step_of(SECRET, code, at(seconds)).unwrap(),
                Some(seconds / STEP)
            );
        }
    }

    #[test]
    fn forgives_one_step_of_drift_and_no_more() {
        let now = 1_800_000_000;
        for (drift, found) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let code = code_at(SECRET, at(now + drift * STEP)).unwrap();
            let step = step_of(SECRET, &code, at(now)).unwrap();
            assert_eq!(step, found.then_some(now / STEP + drift), "{drift}");
        }
    }

    #[test]
    fn reads_codes_as_people_type_them() {
        assert!(step_of(SECRET, "287 082", at(59)).unwrap().is_some());
        for code in ["", "+87082", "28708", "2870820", "28708x"] {
            assert_eq!(step_of(SECRET, code, at(59)).unwrap(), None, "{code}");
        }
    }

    #[test]
    fn secrets_are_long_and_differ() {
        let (one, two) = (new_secret(), new_secret());
        assert_eq!(one.len(), 32);
        assert_ne!(one, two);
        assert!(generator(&one).is_ok());
        assert!(generator("GEZDGNBV").is_err(), "too short");
    }

    #[test]
    fn names_are_escaped_in_the_address() {
        assert_eq!(
            address(SECRET, "Zoé Van den Bossche&secret=x").unwrap(),
            format!(
                "otpauth://totp/Mandatum:Zo%C3%A9%20Van%20den%20Bossche%26secret%3Dx?secret={SECRET}&issuer=Mandatum"
            )
        );
        assert!(address(SECRET, "a:b").unwrap().contains("Mandatum:a%20b?"));
    }
}

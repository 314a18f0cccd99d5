//! The session of a browser: a short-lived signed token in a cookie says which, and its row decides
//! on every request whether it still counts.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderValue};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};
use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::policy::AssuranceLevel;
use shared::sign_in::DigitalKey;
use shared::sign_in::api::Session;

use crate::platform::app::App;
use crate::platform::error::Error;
use crate::platform::http::cookies::cookie;
use crate::platform::http::session::{Current, Key, SignedIn};
use crate::sign_in::store::sessions::StoredSession;

/// The cookie's name. Its prefix has browsers refuse it unless it is secure and of this host alone.
const COOKIE: &str = "__Host-mandatum";

/// The one algorithm that is made and accepted.
const ALGORITHM: Algorithm = Algorithm::HS256;

/// Who signs and who reads the token.
const PARTY: &str = "mandatum";

/// How long a token lasts before it is renewed, in seconds.
const LIFE: i64 = 5 * 60;

/// A token is renewed when it has less than this left, in seconds.
const RENEW_BEFORE: i64 = 60;

/// Use is written down at most so often, in milliseconds.
const TOUCH_AFTER: i64 = 60_000;

/// The making and reading of session cookies.
pub struct Sessions {
    encoding: EncodingKey,
    decoding: DecodingKey,
    validation: Validation,
    idle: i64,
    longest: i64,
}

/// What the token says. The row says it again, and wins.
#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sid: i64,
    sub: String,
    lvl: u16,
    iat: i64,
    exp: i64,
}

impl App {
    /// The making and reading of session cookies.
    ///
    /// # Errors
    /// Never in a program that people sign in to.
    pub fn sessions(&self) -> Result<&Sessions, Error> {
        self.part()
    }
}

impl Sessions {
    /// Signs with a key; sessions last so long without use, and at most.
    pub fn new(key: &[u8], idle: Duration, longest: Duration) -> Self {
        let mut validation = Validation::new(ALGORITHM);
        validation.set_issuer(&[PARTY]);
        validation.set_audience(&[PARTY]);
        validation.set_required_spec_claims(&["iss", "aud", "sub", "exp"]);
        // A token that is over is renewed where the row still counts; nothing else is decided here.
        validation.validate_exp = false;
        Self {
            encoding: EncodingKey::from_secret(key),
            decoding: DecodingKey::from_secret(key),
            validation,
            idle: milliseconds(idle),
            longest: milliseconds(longest),
        }
    }

    /// The cookie of a session, as the browser is to keep it.
    ///
    /// # Errors
    /// Where the token cannot be signed.
    pub fn cookie(
        &self,
        session: SessionId,
        person: PersonId,
        level: AssuranceLevel,
        now: Instant,
    ) -> Result<HeaderValue, Error> {
        let seconds = now.0.div_euclid(1000);
        let claims = Claims {
            iss: PARTY.into(),
            aud: PARTY.into(),
            sid: session.0,
            sub: person.0.to_string(),
            lvl: level.0,
            iat: seconds,
            exp: seconds + LIFE,
        };
        let token =
            encode(&Header::new(ALGORITHM), &claims, &self.encoding).map_err(Error::internal)?;
        set_cookie(&token, "")
    }

    /// The cookie that takes the session's away.
    ///
    /// # Errors
    /// Never in practice.
    pub fn no_cookie(&self) -> Result<HeaderValue, Error> {
        set_cookie("", "; Max-Age=0")
    }

    /// Until when a session lasts: without use, and at most.
    pub fn ends(&self, signed_in: Instant, last_used: Instant) -> (Instant, Instant) {
        let until = signed_in.0 + self.longest;
        (
            Instant((last_used.0 + self.idle).min(until)),
            Instant(until),
        )
    }

    fn counts(&self, stored: &StoredSession, claims: &Claims, now: Instant) -> bool {
        let (idle_until, until) = self.ends(stored.signed_in, stored.last_used);
        !stored.ended
            && now < idle_until
            && now < until
            && stored.person.0.to_string() == claims.sub
            && stored.level.0 == claims.lvl
    }

    fn read(&self, headers: &HeaderMap) -> Option<Claims> {
        let token = cookie(headers, COOKIE)?;
        decode::<Claims>(token, &self.decoding, &self.validation)
            .ok()
            .map(|token| token.claims)
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4)
}

fn set_cookie(value: &str, more: &str) -> Result<HeaderValue, Error> {
    HeaderValue::try_from(format!(
        "{COOKIE}={value}; Path=/; Secure; HttpOnly; SameSite=Strict{more}"
    ))
    .map_err(Error::internal)
}

/// Who is signed in, and the session's cookie where it has to be renewed.
///
/// # Errors
/// `SignedOut` where there is no session, or none that counts.
pub async fn current(app: &App, headers: &HeaderMap, now: Instant) -> Current {
    let sessions = app.sessions()?;
    let claims = sessions.read(headers).ok_or(Error::SignedOut)?;
    let session = SessionId(claims.sid);
    let stored = app
        .store()
        .session(session)
        .await?
        .ok_or(Error::SignedOut)?;
    if !sessions.counts(&stored, &claims, now) {
        return Err(Error::SignedOut);
    }
    if now.0 - stored.last_used.0 >= TOUCH_AFTER {
        app.store().touch_session(session, now).await?;
    }
    let over = now.0.div_euclid(1000) > claims.exp - RENEW_BEFORE;
    let renewed = match over {
        true => Some(sessions.cookie(session, stored.person, stored.level, now)?),
        false => None,
    };
    let StoredSession {
        person,
        key,
        level,
        signed_in,
        confirmed,
        ..
    } = stored;
    Ok((
        SignedIn {
            session,
            person,
            key: key.into(),
            level,
            signed_in,
            confirmed,
            last_used: now,
        },
        renewed,
    ))
}

/// Whether a session still counts. Asking does not keep it alive.
///
/// # Errors
/// Where the database cannot be read.
pub async fn counts(app: &App, session: SessionId, now: Instant) -> Result<bool, Error> {
    let Some(stored) = app.store().session(session).await? else {
        return Ok(false);
    };
    let (idle_until, until) = app.sessions()?.ends(stored.signed_in, stored.last_used);
    Ok(!stored.ended && now < idle_until && now < until)
}

/// The session that a browser shows when it signs in anew. It ends with that: nothing that somebody
/// left in a browser outlives a sign-in.
pub async fn earlier(app: &App, headers: &HeaderMap, now: Instant) -> Option<SessionId> {
    current(app, headers, now)
        .await
        .ok()
        .map(|(signed_in, _)| signed_in.session)
}

impl From<DigitalKey> for Key {
    fn from(key: DigitalKey) -> Self {
        Self(key.code())
    }
}

/// The digital key with which somebody signed in.
///
/// # Errors
/// Where there is none of that name: a mistake of ours.
pub fn digital_key(signed_in: &SignedIn) -> Result<DigitalKey, Error> {
    let Key(code) = signed_in.key;
    DigitalKey::from_code(code).ok_or_else(|| Error::internal("no digital key of that name"))
}

/// A session as the contract shows it.
///
/// # Errors
/// Where the person cannot be read.
pub async fn describe(app: &App, signed_in: &SignedIn) -> Result<Session, Error> {
    let (idle_until, until) = app
        .sessions()?
        .ends(signed_in.signed_in, signed_in.last_used);
    Ok(Session {
        person: app.store().person(signed_in.person).await?,
        key: digital_key(signed_in)?,
        level: signed_in.level,
        signed_in: signed_in.signed_in,
        confirmed: signed_in.confirmed,
        idle_until,
        until,
    })
}

#[cfg(test)]
mod tests {
    use axum::http::header;

    use super::*;

    fn sessions() -> Sessions {
        Sessions::new(
            &[7; 32],
            Duration::from_secs(1800),
            Duration::from_secs(43_200),
        )
    }

    fn headers(token: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("mandatum-language=fr"),
        );
        headers.append(
            header::COOKIE,
            format!("a=b; {COOKIE}={token}").parse().unwrap(),
        );
        headers
    }

    fn claims(iss: &str) -> Claims {
        let (iss, aud) = (iss.into(), PARTY.into());
        Claims {
            iss,
            aud,
            sid: 1,
            sub: "2".into(),
            lvl: 400,
            iat: 0,
            exp: 300,
        }
    }

    #[test]
    fn the_cookie_keeps_to_this_host() {
        let cookie = sessions()
            .cookie(SessionId(1), PersonId(2), AssuranceLevel(400), Instant(0))
            .unwrap();
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.starts_with("__Host-mandatum=ey"));
        assert!(cookie.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict"));
    }

    #[test]
    fn reads_its_own_tokens_alone() {
        let own = encode(
            &Header::new(ALGORITHM),
            &claims(PARTY),
            &EncodingKey::from_secret(&[7; 32]),
        )
        .unwrap();
        assert_eq!(sessions().read(&headers(&own)).unwrap().sid, 1);
        let foreign_key = encode(
            &Header::new(ALGORITHM),
            &claims(PARTY),
            &EncodingKey::from_secret(&[8; 32]),
        )
        .unwrap();
        let foreign_issuer = encode(
            &Header::new(ALGORITHM),
            &claims("x"),
            &EncodingKey::from_secret(&[7; 32]),
        )
        .unwrap();
        let other_algorithm = encode(
            &Header::new(Algorithm::HS512),
            &claims(PARTY),
            &EncodingKey::from_secret(&[7; 32]),
        )
        .unwrap();
        for token in [
            foreign_key,
            foreign_issuer,
            other_algorithm,
            String::new(),
            "a.b.c".into(),
        ] {
            assert!(sessions().read(&headers(&token)).is_none(), "{token}");
        }
    }

    #[test]
    fn reads_no_token_without_signature_or_with_another_body() {
        use base64::Engine;
        use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;

        let own = encode(
            &Header::new(ALGORITHM),
            &claims(PARTY),
            &EncodingKey::from_secret(&[7; 32]),
        )
        .unwrap();
        let [head, _, signature] = own.split('.').collect::<Vec<_>>()[..] else {
            panic!("{own}")
        };
        let body = BASE64.encode(
            serde_json::to_vec(&Claims {
                sid: 9,
                ..claims(PARTY)
            })
            .unwrap(),
        );
        assert!(
            sessions()
                .read(&headers(&format!("{head}.{body}.{signature}")))
                .is_none()
        );
        for algorithm in ["none", "None", "NONE", "HS256"] {
            let head = BASE64.encode(format!(r#"{{"alg":"{algorithm}","typ":"JWT"}}"#));
            assert!(
                sessions()
                    .read(&headers(&format!("{head}.{body}.")))
                    .is_none(),
                "{algorithm}"
            );
        }
    }
}

//! Signing in and out, and setting a key up.

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::delete;
use serde_json::Value;
use shared::kernel::date::Instant;
use shared::kernel::endpoint::Endpoint;
use shared::kernel::id::{PersonId, SessionId};
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{
    CodeConfirmation, CodeSignIn, CompleteEnrolment, ConfirmForTest, ConfirmWithCode, Enrolment,
    EnrolmentLink, InLanguage, Keys, NewKey, OpenEnrolment, ReadKeys, ReadSession, ReadTestPersons,
    Session, SignInForTest, SignInWithCode, SignOut, TestPerson, TestSignIn,
};

use crate::app::App;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::http::{Caller, json, serve, serve_public, with_cookie};
use crate::platform::metrics::Outcome;
use crate::sign_in::session::{self, SignedIn};
use crate::sign_in::{self, enrolment, test_identity, with_code};

/// An answer, and the cookie that goes with it.
type Answer<T> = Result<(T, Option<HeaderValue>), Error>;

/// The endpoints.
pub fn routes(router: Router<App>) -> Router<App> {
    let router = serve_public::<ReadKeys, _, _>(router, read_keys);
    let router = serve_public::<ReadTestPersons, _, _>(router, read_test_persons);
    let router = serve_public::<SignInWithCode, _, _>(router, sign_in_with_code);
    let router = serve_public::<SignInForTest, _, _>(router, sign_in_for_test);
    let router = serve_public::<OpenEnrolment, _, _>(router, open_enrolment);
    let router = serve_public::<CompleteEnrolment, _, _>(router, complete_enrolment);
    let router = serve::<ReadSession, _, _>(router, read_session);
    let router = serve::<ConfirmWithCode, _, _>(router, confirm_with_code);
    let router = serve::<ConfirmForTest, _, _>(router, confirm_for_test);
    // Not by `serve`: its answer takes the cookie away.
    router.route(SignOut::PATH, delete(sign_out))
}

async fn read_keys(caller: Caller, (): (), (): ()) -> Answer<Keys> {
    let demonstration = caller.app.settings().demo;
    let mut available = vec![DigitalKey::MobileApp];
    if demonstration {
        available.push(DigitalKey::TestIdentity);
    }
    Ok((
        Keys {
            available,
            demonstration,
        },
        None,
    ))
}

async fn read_test_persons(caller: Caller, (): (), input: InLanguage) -> Answer<Vec<TestPerson>> {
    Ok((
        test_identity::persons(&caller.app, input.language).await?,
        None,
    ))
}

async fn sign_in_with_code(caller: Caller, (): (), input: CodeSignIn) -> Answer<Session> {
    let now = caller.app.now();
    let earlier = session::earlier(&caller.app, &caller.headers, now).await;
    let begun = with_code::sign_in(&caller.app, input, caller.address, earlier, now).await;
    begin(&caller, DigitalKey::MobileApp, begun, now).await
}

async fn sign_in_for_test(caller: Caller, (): (), input: TestSignIn) -> Answer<Session> {
    let now = caller.app.now();
    let earlier = session::earlier(&caller.app, &caller.headers, now).await;
    let begun = test_identity::sign_in(&caller.app, &input.person, earlier, now).await;
    begin(&caller, DigitalKey::TestIdentity, begun, now).await
}

/// Counts the attempt, and answers with the session that began.
async fn begin(
    caller: &Caller,
    key: DigitalKey,
    begun: Result<(PersonId, SessionId), Error>,
    now: Instant,
) -> Answer<Session> {
    caller.app.metrics().signed_in(key, outcome(&begun));
    let (person, session) = begun?;
    let level = key.level();
    let signed_in = SignedIn {
        session,
        person,
        key,
        level,
        signed_in: now,
        confirmed: now,
        last_used: now,
    };
    let cookie = caller.app.sessions().cookie(session, person, level, now)?;
    Ok((
        session::describe(&caller.app, &signed_in).await?,
        Some(cookie),
    ))
}

fn outcome<T>(begun: &Result<T, Error>) -> Outcome {
    match begun {
        Ok(_) => Outcome::Accepted,
        Err(Error::TooMany(_)) => Outcome::Throttled,
        Err(Error::WrongCredentials | Error::NotFound) => Outcome::Refused,
        Err(_) => Outcome::Failed,
    }
}

async fn read_session(cx: Context, (): (), (): ()) -> Result<Session, Error> {
    session::describe(&cx.app, &cx.signed_in).await
}

async fn confirm_with_code(
    mut cx: Context,
    (): (),
    input: CodeConfirmation,
) -> Result<Session, Error> {
    with_code::confirm(&cx.app, &cx.signed_in, input, cx.address, cx.now).await?;
    cx.signed_in.confirmed = cx.now;
    session::describe(&cx.app, &cx.signed_in).await
}

async fn confirm_for_test(mut cx: Context, (): (), (): ()) -> Result<Session, Error> {
    test_identity::confirm(&cx.app, &cx.signed_in, cx.now).await?;
    cx.signed_in.confirmed = cx.now;
    session::describe(&cx.app, &cx.signed_in).await
}

async fn sign_out(State(app): State<App>, headers: HeaderMap) -> Result<Response, Error> {
    let now = app.now();
    let gone = app.sessions().no_cookie()?;
    // Whoever is signed out already is told so, and loses the cookie all the same.
    let answer = match session::current(&app, &headers, now).await {
        Ok((signed_in, _)) => {
            sign_in::sign_out(app.store(), &signed_in, now).await?;
            json(&Value::Null)
        }
        Err(error) => error.into_response(),
    };
    Ok(with_cookie(answer, Some(gone)))
}

async fn open_enrolment(caller: Caller, (): (), link: EnrolmentLink) -> Answer<Enrolment> {
    Ok((
        enrolment::open(&caller.app, &link.token, caller.app.now()).await?,
        None,
    ))
}

async fn complete_enrolment(caller: Caller, (): (), key: NewKey) -> Answer<()> {
    Ok((
        enrolment::complete(&caller.app, key, caller.app.now()).await?,
        None,
    ))
}

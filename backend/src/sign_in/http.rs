//! Signing in and out, and setting a key up.

use axum::extract::FromRequestParts;
use axum::http::HeaderValue;
use axum::http::request::Parts;
use shared::kernel::date::Instant;
use shared::kernel::endpoint::Caller;
use shared::kernel::id::{PersonId, SessionId};
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{
    CodeConfirmation, CodeSignIn, CompleteEnrolment, ConfirmForTest, ConfirmWithCode, Enrolment,
    EnrolmentLink, InLanguage, Keys, NewKey, OpenEnrolment, ReadKeys, ReadSession, ReadTestPersons,
    Session, SignInForTest, SignInWithCode, SignOut, TestPerson, TestSignIn,
};

use crate::app::App;
use crate::platform::error::Error;
use crate::platform::http::context::{Anyone, Asker, Context};
use crate::platform::http::{Reply, Routes};
use crate::platform::metrics::Outcome;
use crate::sign_in::session::{self, SignedIn};
use crate::sign_in::{self, enrolment, test_identity, with_code};

/// The endpoints.
pub fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadKeys, read_keys)
        .serve(ReadTestPersons, read_test_persons)
        .serve(SignInWithCode, sign_in_with_code)
        .serve(SignInForTest, sign_in_for_test)
        .serve(OpenEnrolment, open_enrolment)
        .serve(CompleteEnrolment, complete_enrolment)
        .serve(ReadSession, read_session)
        .serve(ConfirmWithCode, confirm_with_code)
        .serve(ConfirmForTest, confirm_for_test)
        .serve(SignOut, sign_out)
}

async fn read_keys(caller: Anyone, (): (), (): ()) -> Result<Keys, Error> {
    let demonstration = caller.app.settings().demo;
    let mut available = vec![DigitalKey::MobileApp];
    if demonstration {
        available.push(DigitalKey::TestIdentity);
    }
    Ok(Keys {
        available,
        demonstration,
    })
}

async fn read_test_persons(
    caller: Anyone,
    (): (),
    input: InLanguage,
) -> Result<Vec<TestPerson>, Error> {
    test_identity::persons(&caller.app, input.language).await
}

async fn sign_in_with_code(
    caller: Anyone,
    (): (),
    input: CodeSignIn,
) -> Result<Reply<Session>, Error> {
    let now = caller.app.now();
    let earlier = session::earlier(&caller.app, &caller.headers, now).await;
    let begun = with_code::sign_in(&caller.app, input, caller.address, earlier, now).await;
    begin(&caller, DigitalKey::MobileApp, begun, now).await
}

async fn sign_in_for_test(
    caller: Anyone,
    (): (),
    input: TestSignIn,
) -> Result<Reply<Session>, Error> {
    let now = caller.app.now();
    let earlier = session::earlier(&caller.app, &caller.headers, now).await;
    let begun = test_identity::sign_in(&caller.app, &input.person, earlier, now).await;
    begin(&caller, DigitalKey::TestIdentity, begun, now).await
}

/// Counts the attempt, and answers with the session that began.
async fn begin(
    caller: &Anyone,
    key: DigitalKey,
    begun: Result<(PersonId, SessionId), Error>,
    now: Instant,
) -> Result<Reply<Session>, Error> {
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
    Ok(Reply {
        value: session::describe(&caller.app, &signed_in).await?,
        cookie: Some(cookie),
    })
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

/// Whoever signs out: their session, if it still counts.
struct Leaving {
    app: App,
    now: Instant,
    signed_in: Result<SignedIn, Error>,
    gone: HeaderValue,
}

impl Asker for Leaving {
    const CALLER: Caller = Caller::Person;

    /// Whoever is signed out already is told so, and loses the cookie all the same.
    fn cookie(&mut self) -> Option<HeaderValue> {
        Some(self.gone.clone())
    }
}

impl FromRequestParts<App> for Leaving {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let now = app.now();
        let current = session::current(app, &parts.headers, now).await;
        Ok(Self {
            app: app.clone(),
            now,
            signed_in: current.map(|(signed_in, _)| signed_in),
            gone: app.sessions().no_cookie()?,
        })
    }
}

async fn sign_out(leaving: Leaving, (): (), (): ()) -> Result<(), Error> {
    let signed_in = leaving.signed_in?;
    sign_in::sign_out(leaving.app.store(), &signed_in, leaving.now).await
}

async fn open_enrolment(caller: Anyone, (): (), link: EnrolmentLink) -> Result<Enrolment, Error> {
    enrolment::open(&caller.app, &link.token, caller.app.now()).await
}

async fn complete_enrolment(caller: Anyone, (): (), key: NewKey) -> Result<(), Error> {
    enrolment::complete(&caller.app, key, caller.app.now()).await
}

//! Signing in and out, and setting a key up.

use axum::extract::FromRequestParts;
use axum::http::HeaderValue;
use axum::http::request::Parts;
use shared::kernel::date::Instant;
use shared::kernel::endpoint::Caller;
use shared::sign_in::DigitalKey;
use shared::sign_in::api::{
    CodeConfirmation, CodeSignIn, CompleteEnrolment, ConfirmForTest, ConfirmWithCode, Enrolment,
    EnrolmentLink, InLanguage, Keys, NewKey, OpenEnrolment, ReadKeys, ReadSession, ReadTestPersons,
    Session, SignInForTest, SignInWithCode, SignOut, TestPerson, TestSignIn,
};

use crate::platform::app::App;
use crate::platform::error::Error;
use crate::platform::http::context::{Anyone, Asker, Context};
use crate::platform::http::session::SignedIn;
use crate::platform::http::{Reply, Routes};
use crate::sign_in::actions::{self, enrolment, test_identity};
use crate::sign_in::session;

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
    actions::sign_in_with_code(&caller, input).await
}

async fn sign_in_for_test(
    caller: Anyone,
    (): (),
    input: TestSignIn,
) -> Result<Reply<Session>, Error> {
    actions::sign_in_for_test(&caller, input).await
}

async fn read_session(cx: Context, (): (), (): ()) -> Result<Session, Error> {
    session::describe(&cx.app, &cx.signed_in).await
}

async fn confirm_with_code(cx: Context, (): (), input: CodeConfirmation) -> Result<Session, Error> {
    actions::confirm_with_code(&cx, input).await
}

async fn confirm_for_test(cx: Context, (): (), (): ()) -> Result<Session, Error> {
    actions::confirm_for_test(&cx).await
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
            gone: app.sessions()?.no_cookie()?,
        })
    }
}

async fn sign_out(leaving: Leaving, (): (), (): ()) -> Result<(), Error> {
    let signed_in = leaving.signed_in?;
    actions::sign_out(leaving.app.store(), &signed_in, leaving.now).await
}

async fn open_enrolment(caller: Anyone, (): (), link: EnrolmentLink) -> Result<Enrolment, Error> {
    enrolment::open(&caller.app, &link.token, caller.app.now()).await
}

async fn complete_enrolment(caller: Anyone, (): (), key: NewKey) -> Result<(), Error> {
    enrolment::complete(&caller.app, key, caller.app.now()).await
}

//! Showing again who one is, in the middle of a session, with the key it began with.

use mandatum::sign_in::totp;
use shared::sign_in::api::{CodeConfirmation, ConfirmForTest, ConfirmWithCode, Session};

use super::*;
use crate::sign_in::enrolment::{PASSWORD, enrolled};

#[tokio::test]
async fn a_signature_goes_on_once_the_person_has_shown_who_they_are() {
    on_each_engine(|app| async move {
        let secret = enrolled(&app, "piet", "piet.exemple").await;
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let wanted = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let started = start(&alix, profile("provider-physician"), wanted).await;
        let id = started.good::<MandateDetail>().summary.id;
        app.wait(301);
        let signing = || sign(&piet, profile("citizen"), id);
        assert_eq!(signing().await.problem().kind, ProblemKind::Refused);
        let confirmation = |password: &str| CodeConfirmation {
            password: password.into(),
            code: totp::code_at(&secret, app.now()).unwrap(),
        };
        let wrong = piet
            .call::<ConfirmWithCode>(&(), &confirmation("Autre-mot-2"))
            .await;
        assert_eq!(wrong.problem().kind, ProblemKind::WrongCredentials);
        assert_eq!(signing().await.problem().kind, ProblemKind::Refused);
        // A session is confirmed with the key that began it, by its own person.
        let other_key = piet.call::<ConfirmForTest>(&(), &()).await;
        assert_eq!(other_key.problem().kind, ProblemKind::NotFound);
        let nobodys = alix
            .call::<ConfirmWithCode>(&(), &confirmation(PASSWORD))
            .await;
        assert_eq!(nobodys.problem().kind, ProblemKind::NotFound);
        let session: Session = piet
            .call::<ConfirmWithCode>(&(), &confirmation(PASSWORD))
            .await
            .good();
        assert_eq!(session.confirmed, app.now());
        // The same code proves nothing a second time.
        let again = piet
            .call::<ConfirmWithCode>(&(), &confirmation(PASSWORD))
            .await;
        assert_eq!(again.problem().kind, ProblemKind::WrongCredentials);
        assert_eq!(signing().await.status, 200);
    })
    .await;
}

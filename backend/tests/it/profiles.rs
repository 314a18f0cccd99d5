//! As whom people may act, and « Pourquoi ? ».

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use shared::kernel::id::ProviderId;
use shared::policy::{Fact, Granter, Kind, LinkState, Profile};
use shared::profiles::api::*;

use crate::app::{SignedIn, on_each_engine};
use crate::world::{CLINIC, FIDUCIARY};

async fn names(who: &SignedIn<'_>) -> Vec<String> {
    let profiles: Profiles = who.call::<ReadProfiles>(&(), &()).await.good();
    profiles
        .options
        .iter()
        .map(|option| option.profile.to_string())
        .collect()
}

#[tokio::test]
async fn each_person_is_offered_the_profiles_that_work() {
    on_each_engine(|app| async move {
        let fiduciary = format!("org-{FIDUCIARY}");
        for (name, expected) in [
            ("alix", vec!["citizen", "provider-physician"]),
            ("nora", vec!["citizen"]),
            ("vera", vec!["citizen", "provider-clinical-psychologist"]),
            ("hugo", vec!["citizen", "mandatary"]),
            ("emil", vec!["citizen"]),
            ("wait", vec!["citizen"]),
            ("elke", vec!["citizen", &fiduciary]),
            ("otto", vec!["citizen"]),
            ("lena", vec!["citizen", &fiduciary]),
            ("rita", vec!["citizen"]),
            ("dirk", vec!["citizen"]),
            ("piet", vec!["citizen"]),
        ] {
            assert_eq!(names(&app.signed_in(name).await).await, expected, "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn only_a_person_known_to_inami_has_the_citizens_other_meaning() {
    on_each_engine(|app| async move {
        for (name, expected) in [("dirk", true), ("piet", false), ("alix", false)] {
            let who = app.signed_in(name).await;
            let profiles: Profiles = who.call::<ReadProfiles>(&(), &()).await.good();
            assert_eq!(profiles.options[0].is_known_to_inami, expected, "{name}");
        }
        let home: CitizenHome = app
            .signed_in("dirk")
            .await
            .call::<ReadCitizenHome>(&(), &())
            .await
            .good();
        assert_eq!(
            (home.roles.len(), home.niss.canonical()),
            (1, crate::world::niss("dirk"))
        );
        let home: CitizenHome = app
            .signed_in("piet")
            .await
            .call::<ReadCitizenHome>(&(), &())
            .await
            .good();
        assert!(home.roles.is_empty());
    })
    .await;
}

#[tokio::test]
async fn favourites_come_first_and_then_the_last_used() {
    on_each_engine(|app| async move {
        let hugo = app.signed_in("hugo").await;
        hugo.call::<UseProfile>(&(Profile::Mandatary,), &())
            .await
            .good::<Landing>();
        assert_eq!(names(&hugo).await, ["mandatary", "citizen"]);
        app.wait(1);
        hugo.call::<UseProfile>(&(Profile::Citizen,), &())
            .await
            .good::<Landing>();
        assert_eq!(names(&hugo).await, ["citizen", "mandatary"]);
        hugo.call::<SetFavourite>(&(Profile::Mandatary,), &Favourite { favourite: true })
            .await
            .good::<()>();
        assert_eq!(names(&hugo).await, ["mandatary", "citizen"]);
        // Nobody else's order changes.
        assert_eq!(names(&app.signed_in("elke").await).await[0], "citizen");
    })
    .await;
}

#[tokio::test]
async fn a_profile_that_does_not_work_cannot_be_used() {
    on_each_engine(|app| async move {
        let piet = app.signed_in("piet").await;
        for text in [
            "mandatary",
            "provider-physician",
            &format!("org-{FIDUCIARY}"),
            "org-0436888493",
        ] {
            let profile: Profile = text.parse().unwrap();
            let used = piet.call::<UseProfile>(&(profile,), &()).await.problem();
            assert_eq!(used.kind, Kind::Refused, "{text}");
            let favourite = piet
                .call::<SetFavourite>(&(profile,), &Favourite { favourite: true })
                .await;
            assert_eq!(favourite.problem().kind, Kind::Refused, "{text}");
        }
    })
    .await;
}

async fn missing(who: &SignedIn<'_>, question: Question) -> Option<(Fact, Vec<Granter>)> {
    let answer: Explanation = who.call::<Explain>(&(), &question).await.good();
    answer
        .chain
        .0
        .into_iter()
        .find(|link| link.state == LinkState::Missing)
        .map(|link| (link.fact, link.granters))
}

#[tokio::test]
async fn why_names_the_missing_fact() {
    on_each_engine(|app| async move {
        let organisation = |number: &str| Question::Organisation(number.parse().unwrap());
        for (name, question, fact) in [
            ("nora", Question::Provider, Some("file-set-up")),
            ("piet", Question::Provider, Some("licensed")),
            ("alix", Question::Provider, None),
            ("piet", Question::Mandatary, Some("mandate-started")),
            ("wait", Question::Mandatary, Some("mandate-signed")),
            ("emil", Question::Mandatary, Some("mandate-in-force")),
            ("piet", Question::KnownToInami, Some("administrative-role")),
            ("dirk", Question::KnownToInami, None),
            ("otto", organisation(FIDUCIARY), Some("application")),
            ("piet", organisation(FIDUCIARY), Some("quality-user")),
            ("elke", organisation(FIDUCIARY), None),
            ("rita", organisation(CLINIC), Some("principal-designated")),
            ("piet", organisation("0436888493"), Some("entity-known")),
        ] {
            let got = missing(&app.signed_in(name).await, question).await;
            let got = got.map(|(fact, granters)| {
                assert!(
                    !granters.is_empty(),
                    "{name} {question:?}: nobody can add it"
                );
                fact.0.kind.into_owned()
            });
            assert_eq!(got.as_deref(), fact, "{name} {question:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_under_a_wrong_profile_is_offered_under_the_right_one() {
    on_each_engine(|app| async move {
        let file = app.file_of("alix").await;
        let fiduciary = format!("org-{FIDUCIARY}");
        for (name, expected) in [
            ("alix", vec!["provider-physician"]),
            ("hugo", vec!["mandatary"]),
            ("elke", vec![fiduciary.as_str()]),
            ("otto", vec![]),
            ("emil", vec![]),
            ("piet", vec![]),
        ] {
            let who = app.signed_in(name).await;
            let options: Vec<ProfileOption> =
                who.call::<ReadProfilesForFile>(&(file,), &()).await.good();
            let got: Vec<_> = options
                .iter()
                .map(|option| option.profile.to_string())
                .collect();
            assert_eq!(got, expected, "{name}");
            let none: Vec<ProfileOption> = who
                .call::<ReadProfilesForFile>(&(ProviderId(987_654),), &())
                .await
                .good();
            assert!(none.is_empty());
        }
    })
    .await;
}

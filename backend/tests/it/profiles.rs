//! As whom people may act, and « Pourquoi ? ».

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use mandatum::organisations::access_manager::MANAGERS;
use mandatum::organisations::quality::QUALITIES;
use mandatum::organisations::quality_user::USERS;
use mandatum::platform::config::Settings;
use shared::kernel::contact::{Help, Reach};
use shared::kernel::id::ProviderId;
use shared::mandates::MandateKind;
use shared::mandates::api::{MandateDetail, MandateFilter, ReadMandates};
use shared::organisations::{OrganisationsFact, QualityKind, SecuredApplication};
use shared::policy::{Fact, Granter, LinkState, PolicyGranter, ProblemKind, Profile};
use shared::profiles::ProfilesFact;
use shared::profiles::api::*;
use shared::registers::api::ReadHelp;

use crate::app::{SignedIn, TestApp, engines, on_each_engine, settings};
use crate::mandates::{new, profile, sign, start};
use crate::world::{self, CLINIC, FIDUCIARY, niss};

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
            // Another application than that of the providers' files.
            ("otto", vec!["citizen", &fiduciary]),
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
            assert_eq!(used.kind, ProblemKind::Refused, "{text}");
            let favourite = piet
                .call::<SetFavourite>(&(profile,), &Favourite { favourite: true })
                .await;
            assert_eq!(favourite.problem().kind, ProblemKind::Refused, "{text}");
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
            (
                "piet",
                organisation("0436888493"),
                Some("organisation-known"),
            ),
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
async fn why_says_you_and_names_the_day() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let you: Granter = PolicyGranter::Oneself.into();
        let clinic = Question::Organisation(CLINIC.parse().unwrap());
        // Her legal representative is she who asks.
        let rita = missing(&app.signed_in("rita").await, clinic).await.unwrap();
        assert_eq!(rita.1, std::slice::from_ref(&you));

        let later = new(MandateKind::ProSante, &niss("piet"), "2031-02-03", "");
        let started: MandateDetail = start(&alix, profile("provider-physician"), later)
            .await
            .good();
        let to_sign = missing(&piet, Question::Mandatary).await.unwrap();
        assert_eq!(to_sign.0, ProfilesFact::MandateSigned);
        assert_eq!(to_sign.1, [you]);

        let signed = sign(&piet, Profile::Citizen, started.summary.id).await;
        assert_eq!(signed.status, 200);
        let answer: Explanation = piet.call::<Explain>(&(), &Question::Mandatary).await.good();
        let link = answer.chain.missing().unwrap();
        assert_eq!(link.fact, ProfilesFact::MandateInForce);
        assert_eq!(link.since, Some("2031-02-03".parse().unwrap()));
    })
    .await;
}

/// Whoever has a place in an organisation is told by name who can add what they lack; a stranger is not.
#[tokio::test]
async fn why_names_managers_to_those_who_may_know_them() {
    on_each_engine(|app| async move {
        let fiduciary = Question::Organisation(FIDUCIARY.parse().unwrap());
        for (name, expected) in [
            ("otto", vec!["Lena Exemple"]),
            // She is the manager herself.
            ("lena", vec![]),
            ("elke", vec![]),
            ("piet", vec![]),
            ("rita", vec![]),
        ] {
            let who = app.signed_in(name).await;
            let answer: Explanation = who.call::<Explain>(&(), &fiduciary).await.good();
            assert_eq!(answer.managers, expected, "{name}");
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

/// What is open under a profile, and the first fact that is missing of what is not.
async fn applications(
    who: &SignedIn<'_>,
    profile: Profile,
) -> Vec<(SecuredApplication, Option<Fact>)> {
    let found: Applications = who.call::<ReadApplications>(&(profile,), &()).await.good();
    let missing = |state: ApplicationState| {
        let chain = state.closed;
        let missing = chain.map(|chain| chain.missing().unwrap().fact.clone());
        (state.application, missing)
    };
    found.applications.into_iter().map(missing).collect()
}

#[tokio::test]
async fn whoever_has_any_application_acts_for_the_organisation_in_it_alone() {
    on_each_engine(|app| async move {
        let qualities =
            format!("organisation,quality,valid_from,valid_until\n{CLINIC},hospital,2020-01-01,\n");
        let managers = format!(
            "niss,organisation,role,domain,quality,valid_from,valid_until\n{},{CLINIC},principal,,,2020-01-01,\n",
            niss("vera")
        );
        let users = format!(
            "niss,organisation,quality,applications,valid_from,valid_until\n\
             {},{CLINIC},hospital,colindos,2020-01-01,\n{},{CLINIC},hospital,colindos,2020-01-01,2026-10-31\n",
            niss("piet"),
            niss("emil")
        );
        world::import(app.store(), app.now(), &QUALITIES, qualities).await;
        world::import(app.store(), app.now(), &MANAGERS, managers).await;
        world::import(app.store(), app.now(), &USERS, users).await;
        let clinic = Profile::Organisation(CLINIC.parse().unwrap());
        let piet = app.signed_in("piet").await;
        let landing: Landing = piet.call::<UseProfile>(&(clinic,), &()).await.good();
        assert_eq!(landing, Landing::Applications);
        let options: Profiles = piet.call::<ReadProfiles>(&(), &()).await.good();
        let option = options.options.iter().find(|one| one.profile == clinic);
        let option = option.unwrap();
        assert_eq!(option.applications, [SecuredApplication::Colindos]);
        assert_eq!(option.capacity, Some(Capacity::User));
        let files = SecuredApplication::AdministrativeData;
        let quality = OrganisationsFact::QualityActive(QualityKind::HealthCareInami);
        assert_eq!(
            applications(&piet, clinic).await,
            [
                (files, Some(quality.into())),
                (SecuredApplication::Colindos, None)
            ]
        );
        // Mandates stay closed, and say why.
        let filter = MandateFilter::default();
        let refused = piet.call::<ReadMandates>(&(clinic,), &filter).await;
        let refused = refused.problem();
        assert_eq!(refused.kind, ProblemKind::Refused);
        assert_eq!(refused.chain.unwrap().missing().unwrap().fact, quality);
        // A right that is over is none, and a stranger has none.
        for name in ["emil", "hugo"] {
            let who = app.signed_in(name).await;
            let used = who.call::<UseProfile>(&(clinic,), &()).await.problem();
            assert_eq!(used.kind, ProblemKind::Refused, "{name}");
            let asked = who.call::<ReadApplications>(&(clinic,), &()).await.problem();
            assert_eq!(asked.kind, ProblemKind::Refused, "{name}");
        }
        // Whoever manages all access sees that nothing is open to them.
        let vera = app.signed_in("vera").await;
        let landing: Landing = vera.call::<UseProfile>(&(clinic,), &()).await.good();
        assert_eq!(landing, Landing::Applications);
        assert_eq!(
            applications(&vera, clinic).await,
            [(files, Some(quality.into()))]
        );
        let own = vera.call::<ReadApplications>(&(Profile::Citizen,), &()).await;
        assert_eq!(own.problem().kind, ProblemKind::NotFound);
    })
    .await;
}

#[tokio::test]
async fn of_one_organisation_one_application_may_be_open_and_another_not() {
    on_each_engine(|app| async move {
        let fiduciary = Profile::Organisation(FIDUCIARY.parse().unwrap());
        let (files, documents) = (
            SecuredApplication::AdministrativeData,
            SecuredApplication::Documents,
        );
        let missing: Fact = OrganisationsFact::Application(files).into();
        for (name, landing, expected) in [
            (
                "otto",
                Landing::Applications,
                vec![(files, Some(missing)), (documents, None)],
            ),
            (
                "elke",
                Landing::Search,
                vec![(files, None), (documents, None)],
            ),
            ("lena", Landing::Search, vec![(files, None)]),
        ] {
            let who = app.signed_in(name).await;
            let led: Landing = who.call::<UseProfile>(&(fiduciary,), &()).await.good();
            assert_eq!(led, landing, "{name}");
            assert_eq!(applications(&who, fiduciary).await, expected, "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn where_people_find_help_is_what_the_operator_has_set() {
    for engine in engines() {
        let help = Help {
            service_center: Reach {
                phone: "+32 2 524 97 97".parse().ok(),
                ..Reach::default()
            },
            inami_number: "https://www.inami.example/numero".parse().ok(),
            ..Help::default()
        };
        let settings = Settings {
            help: help.clone(),
            ..settings()
        };
        let app = TestApp::new(engine, settings).await;
        let alix = app.signed_in("alix").await;
        assert_eq!(alix.call::<ReadHelp>(&(), &()).await.good::<Help>(), help);
    }
}

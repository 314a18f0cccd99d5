//! A provider's file: who may open, read and change what; two people at once; the trace.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod acts;
mod contact_data;
mod practice_addresses;

use shared::files::FilesFact;
use shared::files::api::*;
use shared::files::contact_data::*;
use shared::files::practice_addresses::*;
use shared::kernel::contact::AddressDraft;
use shared::kernel::date::Date;
use shared::kernel::id::{AddressId, ProviderId};
use shared::kernel::issue::{Issue, IssueKind};
use shared::policy::{Fact, LinkState, ProblemKind, Profile};
use shared::registers::Module;

use crate::app::{SignedIn, on_each_engine};
use crate::world::{CLINIC, FIDUCIARY};

fn profile(text: &str) -> Profile {
    text.parse().expect("a profile")
}

fn organisation(number: &str) -> Profile {
    profile(&format!("org-{number}"))
}

fn contact(phone: &str, version: i64) -> NewContactData {
    let draft = ContactDraft {
        phone: phone.into(),
        email: "cabinet@exemple.example".into(),
        version,
        ..ContactDraft::default()
    };
    draft.parse().expect("good contact data")
}

fn practice(street: &str, from: &str, until: Option<&str>, version: i64) -> NewPracticeAddress {
    let draft = PracticeDraft {
        address: AddressDraft {
            street: street.into(),
            house_number: "1".into(),
            postcode: "5000".into(),
            municipality: "Namur".into(),
            country: "BE".into(),
            ..AddressDraft::default()
        },
        from: from.into(),
        until: until.unwrap_or_default().into(),
        version,
        ..PracticeDraft::default()
    };
    draft.parse().expect("a good practice address")
}

/// Asks every endpoint of a file, and gives the kinds of the answers: `None` where it was allowed.
async fn ask_everything(
    who: &SignedIn<'_>,
    profile: Profile,
    file: ProviderId,
) -> Vec<(&'static str, Option<ProblemKind>)> {
    let key = (profile, file);
    let of_address = (profile, file, AddressId(999_999));
    let end = EndOfAddress {
        last_day: "2030-01-01".parse().unwrap(),
        version: 1,
    };
    let new = practice("Rue", "2026-01-01", None, 0);
    let answers = [
        ("open", who.call::<ReadFile>(&key, &()).await),
        ("read contact", who.call::<ReadContactData>(&key, &()).await),
        // A version that cannot be: what is allowed ends in a conflict, and changes nothing.
        (
            "save contact",
            who.call::<SaveContactData>(&key, &contact("081 22 33 44", -1))
                .await,
        ),
        (
            "read practice",
            who.call::<ReadPracticeAddresses>(&key, &()).await,
        ),
        (
            "change practice",
            who.call::<ChangePracticeAddress>(&of_address, &new).await,
        ),
        (
            "end practice",
            who.call::<EndPracticeAddress>(&of_address, &end).await,
        ),
        (
            "read acts",
            who.call::<ReadActs>(&key, &ActFilter::default()).await,
        ),
    ];
    let kind =
        |answer: &crate::app::Answer| (!answer.status.is_success()).then(|| answer.problem().kind);
    answers
        .iter()
        .map(|(name, answer)| (*name, kind(answer)))
        .collect()
}

#[tokio::test]
async fn each_endpoint_answers_each_caller_as_the_policy_says() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let [hidden, refused, gone] = [
            Some(ProblemKind::NotFound),
            Some(ProblemKind::Refused),
            Some(ProblemKind::NotFound),
        ];
        let conflict = Some(ProblemKind::Conflict);
        let nothing = [hidden; 7];
        let physician = profile("provider-physician");
        let mandatary = profile("mandatary");
        let rows = [
            (
                "alix",
                physician,
                [None, None, conflict, None, gone, gone, None],
            ),
            ("alix", profile("provider-dentist"), nothing),
            ("alix", profile("citizen"), nothing),
            ("alix", mandatary, nothing),
            ("theo", physician, nothing),
            ("piet", mandatary, nothing),
            ("piet", physician, nothing),
            ("piet", organisation(FIDUCIARY), nothing),
            (
                "hugo",
                mandatary,
                [None, None, conflict, None, gone, gone, refused],
            ),
            ("hugo", profile("citizen"), nothing),
            ("hugo", physician, nothing),
            (
                "sara",
                mandatary,
                [None, refused, refused, refused, refused, refused, refused],
            ),
            ("emil", mandatary, [refused; 7]),
            ("wait", mandatary, [refused; 7]),
            (
                "elke",
                organisation(FIDUCIARY),
                [None, None, conflict, None, gone, gone, refused],
            ),
            (
                "lena",
                organisation(FIDUCIARY),
                [None, None, conflict, None, gone, gone, refused],
            ),
            ("otto", organisation(FIDUCIARY), [refused; 7]),
            ("elke", organisation(CLINIC), nothing),
            ("rita", organisation(CLINIC), nothing),
            ("elke", mandatary, nothing),
        ];
        for (name, as_profile, expected) in rows {
            let who = app.signed_in(name).await;
            let got = ask_everything(&who, as_profile, alix).await;
            for ((endpoint, got), expected) in got.into_iter().zip(expected) {
                assert_eq!(got, expected, "{name} as {as_profile}: {endpoint}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_stranger_cannot_tell_a_file_from_none() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let piet = app.signed_in("piet").await;
        for as_profile in ["mandatary", "provider-physician", "citizen"].map(profile) {
            let real = piet.call::<ReadFile>(&(as_profile, alix), &()).await;
            let none = piet
                .call::<ReadFile>(&(as_profile, ProviderId(987_654)), &())
                .await;
            let (mut real, mut none) = (real.problem(), none.problem());
            real.instance.clear();
            none.instance.clear();
            assert_eq!(real, none, "as {as_profile}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_type_that_does_not_open_a_module_says_so() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let sara = app.signed_in("sara").await;
        let home: FileHome = sara
            .call::<ReadFile>(&(profile("mandatary"), alix), &())
            .await
            .good();
        assert!(!home.is_own && home.mandates.len() == 1);
        let closed = |module| {
            let state = home
                .modules
                .iter()
                .find(|state| state.module == module)
                .unwrap();
            state
                .closed
                .as_ref()
                .and_then(|chain| chain.missing())
                .map(|link| (link.fact.clone(), link.state))
        };
        let missing = |fact: FilesFact| Some((Fact::from(fact), LinkState::Missing));
        assert_eq!(
            closed(Module::ContactData),
            missing(FilesFact::ModuleOpened(Module::ContactData))
        );
        assert_eq!(
            closed(Module::Accreditation),
            missing(FilesFact::AccreditationMandate)
        );
        let own: FileHome = app
            .signed_in("alix")
            .await
            .call::<ReadFile>(&(profile("provider-physician"), alix), &())
            .await
            .good();
        assert!(own.is_own && own.modules.iter().all(|state| state.closed.is_none()));
    })
    .await;
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

#[tokio::test]
async fn the_provider_reads_who_acted_in_their_name() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let elke = app.signed_in("elke").await;
        let key = (organisation(FIDUCIARY), alix);
        elke.call::<ReadFile>(&key, &()).await.good::<FileHome>();
        elke.call::<SaveContactData>(&key, &contact("081 22 33 44", 0))
            .await
            .good::<ContactData>();
        let own = app.signed_in("alix").await;
        let mine = (profile("provider-physician"), alix);
        own.call::<ReadFile>(&mine, &()).await.good::<FileHome>();
        let page: ActPage = own
            .call::<ReadActs>(&mine, &ActFilter::default())
            .await
            .good();
        let told: Vec<_> = page
            .acts
            .iter()
            .map(|act| {
                (
                    act.kind.as_str(),
                    act.person.as_str(),
                    act.organisation.as_deref(),
                    act.mandate.map(|kind| kind.code()),
                )
            })
            .collect();
        let by_elke = |kind: &'static str| {
            (
                kind,
                "Elke Exemple",
                Some("Fiduciaire Exemple"),
                Some("administrative-file"),
            )
        };
        assert_eq!(
            told,
            [
                by_elke(ContactAct::Changed.code()),
                by_elke(FileDeed::Opened.code())
            ]
        );
        let named: Vec<_> = page.acts[0].changes.iter().map(|it| &*it.field).collect();
        assert_eq!(named, ["phone", "email"]);
        assert_eq!(page.next, None);
    })
    .await;
}

#[tokio::test]
async fn bad_input_names_its_field_and_changes_nothing() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let own = app.signed_in("alix").await;
        let path = format!(
            "/api/v1/as/provider-physician/files/{}/contact-data",
            alix.0
        );
        for (body, field) in [
            (r#"{"phone":"12","version":0}"#, "phone"),
            (r#"{"email":"x","version":0}"#, "email"),
            (r#"{"version":"zero"}"#, "version"),
            (r#"{"phone":"#, "phone"),
            ("[]", "body"),
            ("", "body"),
        ] {
            let answer = own.put(&path, body).await;
            let problem = answer.problem();
            assert_eq!(problem.kind, ProblemKind::BadRequest, "{body}");
            assert_eq!(problem.issues[0].name, field, "{body}");
        }
        let data: ContactData = own
            .call::<ReadContactData>(&(profile("provider-physician"), alix), &())
            .await
            .good();
        assert_eq!(data.version, 0);
        // What a page would not send is told as the page would tell it.
        let path = path.replace("contact-data", "practice-addresses");
        let body = format!(r#"{{"name":"{}"}}"#, "x".repeat(81));
        let issues = own.post(&path, &body).await.problem().issues;
        assert_eq!(issues, [Issue::new("name", IssueKind::TooLong(80))]);
    })
    .await;
}

#[tokio::test]
async fn the_audit_log_proves_itself_and_names_what_was_changed() {
    use mandatum::platform::audit::Verdict;
    use sea_orm::ConnectionTrait;
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let hugo = app.signed_in("hugo").await;
        for _ in 0..5 {
            hugo.call::<ReadFile>(&(profile("mandatary"), alix), &())
                .await
                .good::<FileHome>();
        }
        let Verdict::Whole(count) = app.store().verify_audit().await.unwrap() else {
            panic!("broken")
        };
        assert!(count > 5);
        let behind = app.behind().await;
        let broken_at = i64::try_from(count).unwrap() - 2;
        behind
            .execute_unprepared(&format!(
                "UPDATE event SET at = at + 1 WHERE id = {broken_at}"
            ))
            .await
            .unwrap();
        let Verdict::Broken(event) = app.store().verify_audit().await.unwrap() else {
            panic!("whole")
        };
        assert_eq!(event.0, broken_at);
        behind
            .execute_unprepared(&format!(
                "UPDATE event SET at = at - 1 WHERE id = {broken_at}"
            ))
            .await
            .unwrap();
        behind
            .execute_unprepared(&format!("DELETE FROM event WHERE id = {broken_at}"))
            .await
            .unwrap();
        let Verdict::Broken(event) = app.store().verify_audit().await.unwrap() else {
            panic!("whole")
        };
        assert_eq!(event.0, broken_at + 1);
    })
    .await;
}

#[tokio::test]
async fn two_programs_on_one_database_make_one_chain() {
    use mandatum::platform::audit::Verdict;
    on_each_engine(|app| async move {
        let other = app.restarted().await;
        let key = (profile("mandatary"), app.file_of("alix").await);
        let (here, there) = (app.signed_in("hugo").await, other.signed_in("hugo").await);
        for _ in 0..5 {
            here.call::<ReadFile>(&key, &()).await.good::<FileHome>();
            let (one, another) = tokio::join!(
                here.call::<ReadFile>(&key, &()),
                there.call::<ReadFile>(&key, &())
            );
            one.good::<FileHome>();
            another.good::<FileHome>();
        }
        let Verdict::Whole(15..) = app.store().verify_audit().await.unwrap() else {
            panic!("broken, or too short")
        };
    })
    .await;
}

#[tokio::test]
async fn a_mandate_that_ends_stops_the_very_next_request() {
    use sea_orm::ConnectionTrait;
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let hugo = app.signed_in("hugo").await;
        let key = (profile("mandatary"), alix);
        hugo.call::<ReadContactData>(&key, &())
            .await
            .good::<ContactData>();
        app.behind()
            .await
            .execute_unprepared("UPDATE mandate SET state = 'ended'")
            .await
            .unwrap();
        assert_eq!(
            hugo.call::<ReadContactData>(&key, &()).await.problem().kind,
            ProblemKind::Refused
        );
        let save = hugo
            .call::<SaveContactData>(&key, &contact("081 22 33 44", 0))
            .await;
        assert_eq!(save.problem().kind, ProblemKind::Refused);
    })
    .await;
}

/// Of two mandates one ends: the open page follows what is open still, and that it asks is no opening.
#[tokio::test]
async fn an_open_page_follows_what_is_open() {
    use sea_orm::ConnectionTrait;
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let (own, hugo) = (app.signed_in("alix").await, app.signed_in("hugo").await);
        let behind = app.behind().await;
        let hugo_id = app.person("hugo").await.0;
        let second = format!(
            "INSERT INTO mandate (provider_id, kind, holder_person_id, valid_from, state, reference, started_by, status)
             VALUES ({}, 'social-status', {hugo_id}, '2026-01-01', 'signed', '', 'giver', 'active')",
            alix.0
        );
        behind.execute_unprepared(&second).await.unwrap();
        let key = (profile("mandatary"), alix);
        let home: FileHome = hugo.call::<ReadFile>(&key, &()).await.good();
        let closed = |modules: &[ModuleState]| -> Vec<Module> {
            let closed = modules.iter().filter(|state| state.closed.is_some());
            closed.map(|state| state.module).collect()
        };
        assert_eq!((home.mandates.len(), closed(&home.modules)), (2, vec![Module::Accreditation]));
        behind
            .execute_unprepared(
                "UPDATE mandate SET state = 'ended', status = 'ended' WHERE kind = 'administrative-file'",
            )
            .await
            .unwrap();
        let now: OpenModules = hugo.call::<ReadOpenModules>(&key, &()).await.good();
        let home = home.with_open(&now);
        let left: Vec<_> = home.mandates.iter().map(|mandate| mandate.kind.code()).collect();
        assert_eq!(left, ["social-status"]);
        let expected = [Module::ContactData, Module::PracticeAddresses, Module::Accreditation];
        assert!(expected.iter().all(|module| closed(&home.modules).contains(module)));
        assert!(now.modules.iter().all(|state| state.changed.is_none() && state.entries.is_none()));
        let mine = (profile("provider-physician"), alix);
        let acts: ActPage = own.call::<ReadActs>(&mine, &ActFilter::default()).await.good();
        assert_eq!(acts.acts.len(), 1);
        assert_eq!(acts.acts[0].repeated, None);
        // A stranger learns nothing, whoever held one that is over is refused.
        for (name, expected) in [("piet", ProblemKind::NotFound), ("emil", ProblemKind::Refused)] {
            let who = app.signed_in(name).await;
            let answer = who.call::<ReadOpenModules>(&key, &()).await;
            assert_eq!(answer.problem().kind, expected, "{name}");
        }
    })
    .await;
}

/// Whoever opens the address of a file while a mandate waits for their signature is led to it; nobody
/// else learns that there is one.
#[tokio::test]
async fn a_file_names_the_mandate_that_waits() {
    on_each_engine(|app| async move {
        let alix = app.file_of("alix").await;
        let mandatary = profile("mandatary");
        for (name, as_profile, expected) in [
            ("wait", mandatary, 1),
            ("piet", mandatary, 0),
            ("hugo", mandatary, 0),
            ("emil", mandatary, 0),
            ("rita", organisation(CLINIC), 0),
            ("wait", organisation(FIDUCIARY), 0),
            ("wait", profile("citizen"), 0),
        ] {
            let who = app.signed_in(name).await;
            let key = (as_profile, alix);
            let answer = who.call::<ReadNearestMandates>(&key, &()).await;
            if expected == 0 {
                assert_eq!(
                    answer.problem().kind,
                    ProblemKind::NotFound,
                    "{name} as {as_profile}"
                );
                continue;
            }
            let nearest: NearestMandates = answer.good();
            assert_eq!(nearest.mandates.len(), expected, "{name} as {as_profile}");
            assert!(nearest.may_sign, "{name} as {as_profile}");
        }
        let who = app.signed_in("wait").await;
        let none = (mandatary, ProviderId(987_654));
        let answer = who.call::<ReadNearestMandates>(&none, &()).await;
        assert_eq!(answer.problem().kind, ProblemKind::NotFound);
    })
    .await;
}

//! Attestations over HTTP and on the command line, the keys that sign them, and the calendar.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::process::Command;

use mandatum::mandates::actions::keys;
use mandatum::mandates::attestation::verify::{Verification, Wrong, verify};
use mandatum::mandates::attestation::{PublicKeys, SigningKey};
use shared::kernel::endpoint::Endpoint;
use shared::kernel::id::MandateId;
use shared::mandates::api::*;
use shared::mandates::downloads::{ReadAttestation, ReadCalendar, ReadPublicKeys};
use shared::mandates::{MandateKind, MandateStatus, Party};
use shared::policy::Profile;

use crate::app::{Answer, SignedIn, TestApp, on_each_engine};
use crate::mandates::{new, profile, sign, start};
use crate::world::niss;

/// A mandate from Alix to Piet, until the end of 2026, signed by both.
async fn signed(app: &TestApp) -> MandateId {
    let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
    let giver = profile("provider-physician");
    let new = new(
        MandateKind::ProSante,
        &niss("piet"),
        "2026-11-01",
        "2026-12-31",
    );
    let started: MandateDetail = start(&alix, giver, new).await.good();
    let id = started.summary.id;
    sign(&piet, profile("citizen"), id)
        .await
        .good::<MandateDetail>();
    id
}

pub fn address(path: &str, profile: Profile, mandate: MandateId, format: &str) -> String {
    path.replace("{profile}", &profile.to_string())
        .replace("{mandate}", &mandate.to_string())
        .replace("{format}", format)
}

async fn attestation(who: &SignedIn<'_>, acting: &str, id: MandateId, format: &str) -> Answer {
    who.get(&address(ReadAttestation::PATH, profile(acting), id, format))
        .await
}

async fn published(app: &TestApp) -> PublicKeys {
    let request = crate::app::get(ReadPublicKeys::PATH).body(axum::body::Body::empty());
    let answer = app.send(request.unwrap()).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), "public, max-age=3600");
    assert_eq!(answer.header("content-type"), "application/jwk-set+json");
    assert!(answer.cookie().is_none());
    // Nothing of the private halves.
    assert!(!answer.text().contains("\"d\""), "{}", answer.text());
    PublicKeys::from_json(&answer.body).unwrap()
}

#[tokio::test]
async fn both_parties_get_an_attestation_that_anyone_can_verify() {
    on_each_engine(|app| async move {
        let id = signed(&app).await;
        for (name, acting) in [("alix", "provider-physician"), ("piet", "citizen")] {
            let who = app.signed_in(name).await;
            for (format, kind) in [("pdf", "application/pdf"), ("jws", "application/jose")] {
                let answer = attestation(&who, acting, id, format).await;
                assert_eq!(answer.status, 200, "{}", answer.text());
                assert_eq!(answer.header("content-type"), kind);
                let name = format!("attachment; filename=\"mandat-{id}.{format}\"");
                assert_eq!(answer.header("content-disposition"), name);
                assert_eq!(answer.header("cache-control"), "no-store");
                let Verification::Genuine(claims) = verify(&answer.body, &published(&app).await)
                else {
                    panic!("{format} is not genuine");
                };
                assert_eq!(
                    (claims.mandate, claims.status),
                    (id.0, MandateStatus::InPeriod)
                );
                assert_eq!(claims.giver.name, "Alix Exemple");
                assert_eq!(claims.holder.name, "Piet Exemple");
                assert_eq!(claims.signatures[0].party, Party::Giver);
                assert_eq!(claims.signatures[1].level, 400);
                let text = String::from_utf8_lossy(&answer.body);
                assert!(!text.contains(&niss("piet")) && !text.contains(&niss("alix")));
                let statement = serde_json::to_string(&claims).unwrap();
                assert!(!statement.contains(&niss("piet")) && !statement.contains(&niss("alix")));
            }
        }
    })
    .await;
}

#[tokio::test]
async fn strangers_and_unsigned_mandates_have_none() {
    on_each_engine(|app| async move {
        let id = signed(&app).await;
        let alix = app.signed_in("alix").await;
        let giver = profile("provider-physician");
        let kind = MandateKind::SocialStatus;
        let unsigned = new(kind, &niss("piet"), "2026-11-01", "2026-12-31");
        let unsigned: MandateDetail = start(&alix, giver, unsigned).await.good();
        for (name, acting, id, format) in [
            ("hugo", "citizen", id, "pdf"),
            ("theo", "provider-physician", id, "jws"),
            ("alix", "citizen", id, "pdf"),
            ("alix", "provider-physician", unsigned.summary.id, "pdf"),
            ("alix", "provider-physician", MandateId(999_999), "pdf"),
            ("alix", "provider-physician", id, "html"),
        ] {
            let who = app.signed_in(name).await;
            let answer = attestation(&who, acting, id, format).await;
            assert_eq!(answer.problem().status, 404, "{name} {format}");
        }
        let hugo = app.signed_in("hugo").await;
        let path = address(ReadCalendar::PATH, profile("citizen"), id, "");
        assert_eq!(hugo.get(&path).await.problem().status, 404);
        let nobody = crate::app::get(&path).body(axum::body::Body::empty());
        assert_eq!(app.send(nobody.unwrap()).await.problem().status, 401);
    })
    .await;
}

#[tokio::test]
async fn a_retired_key_signs_no_more_and_what_it_signed_stays_valid() {
    on_each_engine(|app| async move {
        let id = signed(&app).await;
        let alix = app.signed_in("alix").await;
        let acting = "provider-physician";
        let before = attestation(&alix, acting, id, "pdf").await.body;
        let first = published(&app).await;
        app.wait(60);
        let rotation = keys::rotate(app.store(), app.now()).await.unwrap();
        let old = rotation.retired.unwrap();
        assert!(first.find(&old).is_some() && first.find(&rotation.present).is_none());
        let after = attestation(&alix, acting, id, "jws").await.body;
        let both = published(&app).await;
        assert!(verify(&before, &both).is_genuine());
        assert!(verify(&after, &both).is_genuine());
        let unknown = Wrong::UnknownKey(rotation.present);
        assert_eq!(verify(&after, &first), Verification::Wrong(unknown));
        // Another installation's key is none of ours.
        let foreign = SigningKey::generate().unwrap();
        let foreign: PublicKeys = [foreign.public().clone()].into_iter().collect();
        assert!(!verify(&before, &foreign).is_genuine());
    })
    .await;
}

#[tokio::test]
async fn servers_that_start_at_once_agree_on_a_key() {
    on_each_engine(|app| async move {
        let other = app.restarted().await;
        let now = app.now();
        let (a, b) = tokio::join!(
            keys::signing(app.store(), now),
            keys::signing(other.store(), now)
        );
        assert_eq!(a.unwrap().public(), b.unwrap().public());
        assert_eq!(keys::public(app.store()).await.unwrap().len(), 1);
        let (a, b) = tokio::join!(
            keys::rotate(app.store(), now),
            keys::rotate(other.store(), now)
        );
        let (a, b) = (a.unwrap(), b.unwrap());
        assert!(a.retired == Some(b.present.clone()) || b.retired == Some(a.present.clone()));
        assert_eq!(keys::public(app.store()).await.unwrap().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn the_last_day_goes_into_a_calendar() {
    on_each_engine(|app| async move {
        let id = signed(&app).await;
        let piet = app.signed_in("piet").await;
        let path = address(ReadCalendar::PATH, profile("citizen"), id, "");
        let answer = piet.get(&path).await;
        assert_eq!(
            answer.header("content-type"),
            "text/calendar; charset=utf-8"
        );
        let name = format!("attachment; filename=\"mandat-{id}.ics\"");
        assert_eq!(answer.header("content-disposition"), name);
        assert!(answer.text().contains("DTSTART;VALUE=DATE:20261231\r\n"));
        assert!(!answer.text().contains(&niss("piet")));
        // An open-ended mandate has no last day.
        let hugo = app.signed_in("hugo").await;
        let filter = MandateFilter::default();
        let list = hugo
            .call::<ReadMandates>(&(profile("citizen"),), &filter)
            .await;
        let open = list.good::<MandatePage>().mandates[0].id;
        let path = address(ReadCalendar::PATH, profile("citizen"), open, "");
        assert_eq!(hugo.get(&path).await.problem().status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_command_says_whether_a_file_is_genuine() {
    let settings = crate::app::settings();
    let app = TestApp::new(crate::app::Engine::Sqlite, settings).await;
    let id = signed(&app).await;
    let alix = app.signed_in("alix").await;
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let page = attestation(&alix, "provider-physician", id, "pdf")
        .await
        .body;
    let jws = attestation(&alix, "provider-physician", id, "jws")
        .await
        .body;
    let request = crate::app::get(ReadPublicKeys::PATH).body(axum::body::Body::empty());
    let keys = app.send(request.unwrap()).await.body;
    let keys = write("keys.json", &keys);
    let mut changed = page.clone();
    changed[page.len() / 2] ^= 1;
    let run = |file: &std::path::Path, offline: bool| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mandatum"));
        command.arg("verify").arg(file).env_clear();
        match offline {
            true => command.arg("--keys").arg(&keys),
            false => command.args(["--database", app.database_url()]),
        };
        let output = command.current_dir(folder.path()).output().unwrap();
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    for offline in [true, false] {
        for (name, bytes, code, said) in [
            ("a.pdf", &page, 0, "Genuine: nothing was changed"),
            ("a.jws", &jws, 0, "Genuine: nothing was changed"),
            (
                "b.pdf",
                &changed,
                1,
                "Not genuine: the printed page differs",
            ),
        ] {
            let (found, text) = run(&write(name, bytes), offline);
            assert_eq!(found, code, "{name}: {text}");
            assert!(text.starts_with(said), "{name}: {text}");
        }
    }
    let (code, _) = run(&folder.path().join("nowhere"), true);
    assert_eq!(code, 2);
}

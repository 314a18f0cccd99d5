//! The list of mandates as a file.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use mandatum::mandates::bulk::file::{self, GiverNumber};
use shared::kernel::endpoint::Endpoint;
use shared::mandates::MandateKind;
use shared::mandates::api::*;
use shared::mandates::bulk::BulkFormat;
use shared::mandates::downloads::ExportMandates;

use crate::app::on_each_engine;
use crate::mandates::{new, profile, start};
use crate::world::{FIDUCIARY, inami, niss};

fn address(acting: &str, format: &str, query: &str) -> String {
    let path = ExportMandates::PATH.replace("{profile}", acting);
    path.replace("{format}", format) + query
}

#[tokio::test]
async fn the_list_is_a_file_that_can_be_read_again() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let mut given = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "2026-12-31");
        given.reference = "=1+1;\"x\"".parse().unwrap();
        let started: MandateDetail = start(&alix, profile("provider-physician"), given)
            .await
            .good();
        let answer = alix.get(&address("provider-physician", "csv", "")).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert!(answer.header("content-type").starts_with("text/csv; charset=utf-8"));
        let name = "attachment; filename=\"mandats-2026-11-01.csv\"";
        assert_eq!(answer.header("content-disposition"), name);
        let text = answer.text();
        let mut lines = text.lines();
        assert!(file::is_header(lines.next().unwrap()));
        let lines: Vec<&str> = lines.collect();
        assert_eq!(lines.len(), 6, "{text}");
        let id = started.summary.id;
        let expected = format!(
            "{id};prosante;awaiting-signature;Alix Exemple;{};physician;Piet Exemple;;2026-11-01;2026-12-31;\
             \"'=1+1;\"\"x\"\"\";giver;",
            inami(112_345)
        );
        assert_eq!(lines[0], expected);
        let read = file::parse(BulkFormat::Export, lines[0], None);
        assert_eq!(read.issues, []);
        assert_eq!(read.reference, "=1+1;\"x\"");
        let number = inami(112_345).parse().unwrap();
        assert_eq!(read.giver, Some(GiverNumber::Provider(number)));
        for name in ["alix", "piet", "hugo"] {
            assert!(!text.contains(&niss(name)), "a national number");
        }
        let one = alix.get(&address("provider-physician", "csv", "?kind=prosante&party=pi%C3%A9t")).await;
        assert_eq!(one.text().lines().count(), 2, "{}", one.text());
    })
    .await;
}

#[tokio::test]
async fn a_receiver_exports_what_it_received_and_strangers_nothing() {
    on_each_engine(|app| async move {
        let lena = app.signed_in("lena").await;
        let acting = format!("org-{FIDUCIARY}");
        let answer = lena.get(&address(&acting, "csv", "")).await;
        let line = answer.text().lines().nth(1).unwrap().to_owned();
        assert!(line.contains(";Alix Exemple;"), "{line}");
        assert!(line.contains(&format!(";Fiduciaire Exemple;{FIDUCIARY};2020-01-01;;")));
        let sheet = lena.get(&address(&acting, "xlsx", "")).await;
        assert_eq!(sheet.status, 200);
        assert!(sheet.body.starts_with(b"PK"));
        assert!(sheet.header("content-disposition").ends_with(".xlsx\""));
        let piet = app.signed_in("piet").await;
        for path in [
            address(&acting, "csv", ""),
            address("provider-physician", "csv", ""),
            address("citizen", "pdf", ""),
            address("king", "csv", ""),
        ] {
            let status = piet.get(&path).await.problem().status;
            assert!([403, 404].contains(&status), "{path}: {status}");
        }
    })
    .await;
}

//! The program's commands, run as people run them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::path::PathBuf;
use std::process::{Command, Output};

use sea_orm::ConnectionTrait;
use tempfile::TempDir;

use crate::world;

const PERSONS: &str = "niss,surname,given_names,language\n";

/// A folder with a database, in which the program is run.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn database(&self) -> String {
        format!("sqlite://{}", self.folder.path().join("test.db").display())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mandatum"));
        command
            .args(arguments)
            .env_clear()
            .env("MANDATUM_DATABASE", self.database());
        command.current_dir(self.folder.path()).output().unwrap()
    }

    fn import(&self, text: &str, more: &[&str]) -> Output {
        let path = self.file("persons.csv", text);
        self.run(&[&["import", "persons", path.to_str().unwrap()], more].concat())
    }

    async fn behind(&self) -> sea_orm::DatabaseConnection {
        sea_orm::Database::connect(self.database()).await.unwrap()
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn person(name: &str) -> String {
    format!("{PERSONS}{},Exemple,{name},fr\n", world::niss(name))
}

#[test]
fn a_file_is_imported_and_told_of() {
    let place = Place::new();
    let rehearsed = place.import(&person("piet"), &["--dry-run"]);
    assert_eq!(code(&rehearsed), 0, "{}", err(&rehearsed));
    assert!(
        err(&rehearsed).contains("1 lines would be imported; nothing was changed (1 new"),
        "{}",
        err(&rehearsed)
    );
    let imported = place.import(&person("piet"), &[]);
    assert!(
        err(&imported).contains("1 lines imported (1 new, 0 updated, 0 unchanged)"),
        "{}",
        err(&imported)
    );
    let again = place.import(&person("piet"), &[]);
    assert!(
        err(&again).contains("(0 new, 0 updated, 1 unchanged)"),
        "{}",
        err(&again)
    );
    assert_eq!((code(&imported), code(&again)), (0, 0));
}

#[test]
fn a_bad_line_is_named_and_never_quoted() {
    let place = Place::new();
    let good = world::niss("piet");
    let bad = format!("{}{}", &good[..10], (good.as_bytes()[10] - b'0' + 1) % 10);
    let output = place.import(&format!("{}{bad},Exemple,Wrong,fr\n", person("piet")), &[]);
    assert_eq!(code(&output), 1);
    assert!(
        out(&output).starts_with("line 3, column niss: "),
        "{}",
        out(&output)
    );
    assert!(err(&output).contains("Nothing was changed"));
    assert!(!out(&output).contains(&bad) && !err(&output).contains(&bad));
    let again = place.import(&person("piet"), &[]);
    assert!(
        err(&again).contains("1 new"),
        "the good line was not kept: {}",
        err(&again)
    );
}

#[test]
fn a_command_that_makes_no_sense_is_a_matter_of_usage() {
    let place = Place::new();
    for (arguments, word) in [
        (&["import", "kings", "x.csv"][..], "kings"),
        (
            &["import", "persons", "nothing-here.csv"],
            "nothing-here.csv",
        ),
        (&["frobnicate"], "frobnicate"),
        (
            &["serve", "--demo", "--listen", "0.0.0.0:0"],
            "--allow-public-demo",
        ),
        (&["serve", "--tls-key", "k.pem"], "--tls-certificate"),
        (
            &["serve", "--trusted-proxy", "everybody"],
            "--trusted-proxy",
        ),
        (
            &["serve", "--public-url", "mandatum.example"],
            "--public-url",
        ),
        (&["serve", "--session-hours", "0"], "--session-hours"),
        (
            &["audit", "verify", "--database", "mysql://x"],
            "--database",
        ),
        (&["account", "invite", "--niss", "80010100001"], "--niss"),
    ] {
        let output = place.run(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", err(&output));
        assert!(
            err(&output).contains(word),
            "{arguments:?}: {}",
            err(&output)
        );
    }
}

#[test]
fn a_flag_can_be_set_by_the_environment() {
    let place = Place::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_mandatum"));
    command
        .arg("serve")
        .env_clear()
        .env("MANDATUM_LISTEN", "0.0.0.0:0")
        .env("MANDATUM_DEMO", "true");
    let output = command
        .env("MANDATUM_DATABASE", place.database())
        .output()
        .unwrap();
    assert_eq!(code(&output), 2);
    assert!(
        err(&output).contains("--allow-public-demo"),
        "{}",
        err(&output)
    );
}

#[test]
fn a_person_is_invited_by_a_link() {
    let place = Place::new();
    place.import(&person("piet"), &[]);
    let niss = world::niss("piet");
    let output = place.run(&[
        "account",
        "invite",
        "--niss",
        &niss,
        "--public-url",
        "https://mandatum.example",
    ]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let link = out(&output);
    let token = link
        .trim()
        .strip_prefix("https://mandatum.example/enrolment#")
        .expect("a link");
    assert_eq!(token.len(), 43);
    assert!(!link.contains(&niss) && !err(&output).contains(&niss));
    let unknown = place.run(&["account", "invite", "--niss", &world::niss("alix")]);
    assert_eq!(code(&unknown), 1);
    assert!(err(&unknown).contains("no person of that number") && out(&unknown).is_empty());
}

#[tokio::test]
async fn the_audit_log_is_checked() {
    let place = Place::new();
    place.import(&person("piet"), &[]);
    place.run(&["account", "invite", "--niss", &world::niss("piet")]);
    let whole = place.run(&["audit", "verify"]);
    assert_eq!(code(&whole), 0);
    assert!(out(&whole).contains("whole: 2 events"), "{}", out(&whole));
    let behind = place.behind().await;
    behind
        .execute_unprepared("UPDATE event SET details = '{}' WHERE id = 2")
        .await
        .unwrap();
    let broken = place.run(&["audit", "verify"]);
    assert_eq!(code(&broken), 1);
    assert!(
        out(&broken).contains("broken at event 2"),
        "{}",
        out(&broken)
    );
}

#[test]
fn the_openapi_document_is_printed() {
    let output = Place::new().run(&["openapi"]);
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(code(&output), 0);
}

#[test]
fn a_demonstration_is_not_mixed_with_anything_else() {
    let place = Place::new();
    place.import(&person("piet"), &[]);
    let output = place.run(&[
        "serve",
        "--demo",
        "--listen",
        "127.0.0.1:0",
        "--management-listen",
        "none",
    ]);
    assert_eq!(code(&output), 1);
    assert!(
        err(&output).contains("--demo: the database holds something else"),
        "{}",
        err(&output)
    );
}

/// `mandatum openapi | head`.
#[test]
fn a_reader_who_has_read_enough_is_no_failure() {
    let place = Place::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_mandatum"));
    command
        .arg("openapi")
        .env_clear()
        .current_dir(place.folder.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut running = command.spawn().unwrap();
    // More is written than a pipe holds, and nobody reads it.
    drop(running.stdout.take());
    let ended = running.wait_with_output().unwrap();
    assert_eq!((code(&ended), err(&ended).as_str()), (0, ""));
}

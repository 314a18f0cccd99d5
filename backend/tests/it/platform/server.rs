//! The program as it runs: its listeners, HTTPS, its log and its end.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// A running program.
struct Running {
    child: Child,
    public: SocketAddr,
    management: Option<SocketAddr>,
    log: Arc<Mutex<String>>,
    reader: Option<JoinHandle<()>>,
    folder: TempDir,
}

impl Running {
    fn start(folder: TempDir, flags: &[&str]) -> Self {
        let database = format!("sqlite://{}", folder.path().join("test.db").display());
        let mut command = Command::new(env!("CARGO_BIN_EXE_mandatum"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--database", &database])
            .args(flags);
        let mut child = command.env_clear().stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let log = Arc::new(Mutex::new(String::new()));
        let (mut public, mut management) = (None, None);
        let wants_management = !flags.contains(&"none");
        while public.is_none() || (wants_management && management.is_none()) {
            let line = lines.next().expect("the program says where it is").unwrap();
            if let Some(url) = line.strip_prefix("Mandatum answers on ") {
                public = Some(address(url));
            } else if let Some(url) = line.strip_prefix("Health and metrics: ") {
                management = Some(address(url));
            }
        }
        let kept = Arc::clone(&log);
        let reader = std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let mut log = kept.lock().unwrap();
                log.push_str(&line);
                log.push('\n');
            }
        });
        Self {
            child,
            public: public.unwrap(),
            management,
            log,
            reader: Some(reader),
            folder,
        }
    }

    /// Tells the program to end, and waits for it; its exit code.
    fn end(&mut self) -> Option<i32> {
        self.signal("TERM");
        let status = self.child.wait().unwrap();
        self.reader.take().map(JoinHandle::join);
        status.code()
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([&format!("-{name}"), &id])
                .status()
                .unwrap()
                .success()
        );
    }

    fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A test that failed leaves no program behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn address(url: &str) -> SocketAddr {
    url.trim().rsplit("//").next().unwrap().parse().unwrap()
}

/// Status and whole answer.
fn ask(stream: &mut (impl Read + Write), request: &str) -> (u16, String) {
    write!(
        stream,
        "{request}\r\nhost: localhost\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    // A peer that closes without saying so has said all there was to say.
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    (
        status.unwrap_or_else(|| panic!("no status in {answer:?}")),
        answer,
    )
}

fn get(address: SocketAddr, path: &str) -> (u16, String) {
    ask(
        &mut TcpStream::connect(address).unwrap(),
        &format!("GET {path} HTTP/1.1"),
    )
}

#[test]
fn serves_on_two_listeners_and_ends_when_told() {
    let mut running = Running::start(
        tempfile::tempdir().unwrap(),
        &["--management-listen", "127.0.0.1:0"],
    );
    let management = running.management.unwrap();
    assert_eq!(get(running.public, "/api/v1/keys").0, 200);
    assert_eq!(
        get(running.public, "/metrics").0 == 200,
        get(running.public, "/help").0 == 200
    );
    assert_eq!(get(management, "/health/live").0, 200);
    assert_eq!(get(management, "/health/ready").0, 200);
    let (status, metrics) = get(management, "/metrics");
    assert!(
        status == 200 && metrics.contains("mandatum_requests_total"),
        "{metrics}"
    );
    assert_eq!(get(management, "/api/v1/keys").0, 404);
    // A connection that is kept and says nothing does not keep the program alive.
    let _idle = TcpStream::connect(running.public).unwrap();
    let started = Instant::now();
    assert_eq!(running.end(), Some(0));
    assert!(started.elapsed() < Duration::from_secs(12));
    assert!(
        running.log().contains("told to end") && running.log().contains("ended"),
        "{}",
        running.log()
    );
}

#[test]
fn a_demonstration_starts_twice_on_the_same_database() {
    let mut running = Running::start(
        tempfile::tempdir().unwrap(),
        &["--demo", "--management-listen", "none"],
    );
    let (status, persons) = get(
        running.public,
        "/api/v1/keys/test-identity/persons?language=fr",
    );
    assert_eq!(status, 200, "{persons}");
    assert_eq!(running.end(), Some(0));
    let folder = std::mem::replace(&mut running.folder, tempfile::tempdir().unwrap());
    let again = Running::start(folder, &["--demo", "--management-listen", "none"]);
    assert_eq!(get(again.public, "/api/v1/keys").0, 200);
}

#[test]
fn the_log_has_one_line_a_request_and_names_nobody() {
    let mut running = Running::start(
        tempfile::tempdir().unwrap(),
        &["--management-listen", "none", "--log-format", "json"],
    );
    let secret = "80010100163";
    get(
        running.public,
        &format!("/api/v1/as/org-0812345603/files/424242?niss={secret}"),
    );
    get(
        running.public,
        &format!("/as/org-0812345603/files/424242?niss={secret}"),
    );
    let body = format!(r#"{{"userName":"somebody","password":"{secret}","code":"123456"}}"#);
    let post = format!(
        "POST /api/v1/session/code HTTP/1.1\r\nsec-fetch-site: same-origin\r\ncookie: __Host-mandatum={secret}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\nx-request-id: forged-{secret}",
        body.len()
    );
    let mut stream = TcpStream::connect(running.public).unwrap();
    write!(
        stream,
        "{post}\r\nhost: localhost\r\nconnection: close\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
    running.end();
    let log = running.log();
    let answered: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .filter(|line: &serde_json::Value| line["message"] == "answered")
        .collect();
    let routes: Vec<&str> = answered
        .iter()
        .map(|line| line["route"].as_str().unwrap())
        .collect();
    assert_eq!(
        routes,
        [
            "/api/v1/as/{profile}/files/{provider}",
            "(page)",
            "/api/v1/session/code"
        ]
    );
    assert!(
        answered
            .iter()
            .all(|line| line["span"]["id"].as_str().is_some_and(|id| id.len() == 32)),
        "{log}"
    );
    for personal in [secret, "0812345603", "424242", "somebody", "127.0.0.1"] {
        assert!(!log.contains(personal), "{personal} in\n{log}");
    }
}

/// A certificate for `localhost`, signed by itself: written into the folder, and as clients need it.
fn certificate(folder: &TempDir) -> CertificateDer<'static> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(folder.path().join("certificate.pem"), made.cert.pem()).unwrap();
    std::fs::write(
        folder.path().join("key.pem"),
        made.signing_key.serialize_pem(),
    )
    .unwrap();
    made.cert.der().clone()
}

fn over_tls(
    address: SocketAddr,
    trusted: &CertificateDer<'static>,
) -> StreamOwned<ClientConnection, TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let config = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    let connection = ClientConnection::new(Arc::new(config), name).unwrap();
    StreamOwned::new(connection, TcpStream::connect(address).unwrap())
}

#[test]
fn speaks_https_and_reads_a_new_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let first = certificate(&folder);
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (chain, key) = (path("certificate.pem"), path("key.pem"));
    let flags = [
        "--management-listen",
        "none",
        "--tls-certificate",
        &chain,
        "--tls-key",
        &key,
    ];
    let mut running = Running::start(folder, &flags);
    let (status, answer) = ask(
        &mut over_tls(running.public, &first),
        "GET /api/v1/keys HTTP/1.1",
    );
    assert_eq!(status, 200, "{answer}");
    assert!(
        answer.contains("strict-transport-security: max-age="),
        "{answer}"
    );
    let second = certificate(&running.folder);
    running.signal("HUP");
    let started = Instant::now();
    while !running.log().contains("the certificate was read again") {
        assert!(
            started.elapsed() < Duration::from_secs(10),
            "{}",
            running.log()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(
        ask(
            &mut over_tls(running.public, &second),
            "GET /api/v1/keys HTTP/1.1"
        )
        .0,
        200
    );
    assert_eq!(running.end(), Some(0));
}

#[test]
fn an_address_that_is_taken_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}", folder.path().join("test.db").display());
    let mut command = Command::new(env!("CARGO_BIN_EXE_mandatum"));
    command.args([
        "serve",
        "--listen",
        &address,
        "--database",
        &database,
        "--management-listen",
        "none",
    ]);
    let output = command.env_clear().output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains(&format!("--listen {address}")), "{text}");
}

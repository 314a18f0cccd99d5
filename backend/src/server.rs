//! Listening: the public listener, over HTTPS where configured, and the one of health and metrics;
//! and how both end.

mod tls;

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use axum::Router;
use axum_server::Handle;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::capabilities;
use crate::demo::{self, DemoError};
use crate::messages::mail;
use crate::platform::config::{InvalidSettings, Listener, Serve, Settings};
use crate::platform::error::Error;
use crate::platform::http::{events, health};
use crate::platform::jobs;
use crate::platform::store::Store;
use crate::routes;
use tls::Certificate;

/// How long requests may go on once the program is told to end.
const DRAIN: Duration = Duration::from_secs(10);

/// How long a connection may say nothing, or begin a request without finishing its head.
const PATIENCE: Duration = Duration::from_secs(20);

/// Why the program does not serve.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Flags that do not go together.
    #[error(transparent)]
    Settings(#[from] InvalidSettings),
    /// The demonstration cannot be shown from this database.
    #[error("--demo: {0}")]
    Demo(#[from] DemoError),
    /// The address is taken, or not this machine's.
    #[error("{flag} {address}: {cause}")]
    Listen {
        /// Which flag to change.
        flag: &'static str,
        /// The address.
        address: SocketAddr,
        /// What the system says.
        cause: std::io::Error,
    },
    /// The certificate or its key cannot be used.
    #[error("--tls-certificate or --tls-key: {0}")]
    Tls(std::io::Error),
    /// The database.
    #[error("the database: {0}")]
    Store(#[from] Error),
    /// The system.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// Serves until the program is told to end.
///
/// # Errors
/// Where it cannot begin.
pub async fn run(flags: Serve, store: Store) -> Result<(), Failure> {
    let settings = flags.settings()?;
    if settings.demo {
        demo::load(&store, crate::platform::clock::now()).await?;
    }
    let certificate = match (&flags.tls_certificate, &flags.tls_key) {
        (Some(chain), Some(key)) => {
            Some(Certificate::read(chain, key).await.map_err(Failure::Tls)?)
        }
        _ => None,
    };
    let public = bind("--listen", flags.listen)?;
    let management = match flags.management_listen {
        Listener::At(address) => Some(bind("--management-listen", address)?),
        Listener::Off => None,
    };
    let app = App::new(store.clone(), settings).await?;
    announce(&app, &public, management.as_ref())?;
    let handle = Handle::new();
    end_on_signal(handle.clone(), app.clone())?;
    let working = work(&app);
    if let Some(listener) = management {
        let routes = health::router(app.clone());
        let handle = handle.clone();
        tokio::spawn(async move { listen(listener, routes, None, handle).await });
    }
    listen(public, routes::router(app.clone()), certificate, handle).await?;
    app.ending().come();
    finish(working).await;
    store.close().await;
    tracing::info!("ended");
    Ok(())
}

fn bind(flag: &'static str, address: SocketAddr) -> Result<TcpListener, Failure> {
    let listener = TcpListener::bind(address).and_then(|listener| {
        listener.set_nonblocking(true)?;
        Ok(listener)
    });
    listener.map_err(|cause| Failure::Listen {
        flag,
        address,
        cause,
    })
}

async fn listen(
    listener: TcpListener,
    routes: Router,
    certificate: Option<Certificate>,
    handle: Handle<SocketAddr>,
) -> std::io::Result<()> {
    let service = routes.into_make_service_with_connect_info::<SocketAddr>();
    match certificate {
        Some(certificate) => {
            let config = certificate.kept_fresh()?;
            let mut server = axum_server::from_tcp_rustls(listener, config)?.handle(handle);
            limit_patience(server.http_builder());
            server.serve(service).await
        }
        None => {
            let mut server = axum_server::from_tcp(listener)?.handle(handle);
            limit_patience(server.http_builder());
            server.serve(service).await
        }
    }
}

/// Whoever sends a request drop by drop, or none, does not hold a connection for ever.
fn limit_patience(builder: &mut Builder<TokioExecutor>) {
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(PATIENCE)
        .keep_alive_timeout(PATIENCE);
}

/// Says to people at a terminal where the program is, and to the log.
fn announce(
    app: &App,
    public: &TcpListener,
    management: Option<&TcpListener>,
) -> std::io::Result<()> {
    let Settings {
        demo,
        tls,
        public_url,
        ..
    } = app.settings();
    let scheme = if *tls { "https" } else { "http" };
    eprintln!("Mandatum answers on {scheme}://{}", public.local_addr()?);
    if let Some(url) = public_url {
        eprintln!("People reach it as {url}");
    }
    if let Some(management) = management {
        eprintln!("Health and metrics: http://{}", management.local_addr()?);
    }
    if *demo {
        eprintln!(
            "This is a demonstration: all data is invented, and everybody may sign in as anybody."
        );
    }
    Ok(())
}

/// Ends gracefully on SIGTERM and SIGINT: no new requests, and those under way may finish.
fn end_on_signal(handle: Handle<SocketAddr>, app: App) -> std::io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("told to end");
        // Streams of events would go on for ever.
        app.ending().come();
        handle.graceful_shutdown(Some(DRAIN));
    });
    Ok(())
}

/// What goes on beside the requests: it ends when the program is told to.
fn work(app: &App) -> Vec<JoinHandle<()>> {
    let jobs = capabilities::ALL.iter().flat_map(|one| one.jobs);
    jobs.map(|job| tokio::spawn(jobs::run(app.clone(), job)))
        .chain([
            tokio::spawn(mail::run(app.clone())),
            tokio::spawn(events::hear_others(app.clone())),
        ])
        .collect()
}

/// Waits for it, as long as for requests.
async fn finish(working: Vec<JoinHandle<()>>) {
    let all = futures_util::future::join_all(working);
    if tokio::time::timeout(DRAIN, all).await.is_err() {
        tracing::warn!("something under way was not finished");
    }
}

//! E-mail: what was queued with the messages is sent over SMTP, each by one server, and tried again
//! where the other side does not take it. No address is logged.

mod text;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_util::future::join_all;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::PoolConfig;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use shared::kernel::date::Instant;

use crate::messages::store::outbox::{self, Attempted, Claim};
use crate::platform::app::App;
use crate::platform::config::{MailSettings, PublicUrl};
use crate::platform::error::Error;
use crate::platform::letter::{Letter, Letters, Said};

/// How many e-mails are claimed and sent at a time.
const AT_ONCE: u32 = 20;

/// For how long they are claimed, in milliseconds; then another server may send them.
const CLAIMED_FOR: i64 = 60_000;

/// How long sending one may take: less than it is claimed for.
const PATIENCE: Duration = Duration::from_secs(45);

/// How long the server may take for one answer.
const ANSWER: Duration = Duration::from_secs(20);

/// How many connections to the server there are at most.
const CONNECTIONS: u32 = 4;

/// How often the queue is looked at.
const EVERY: Duration = Duration::from_secs(5);

/// After how many minutes one that failed is tried again; after the last it is given up.
const AGAIN_AFTER: [i64; 5] = [1, 5, 30, 2 * 60, 12 * 60];

/// What became of the e-mails that were due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// So many were sent.
    pub sent: u32,
    /// So many were not.
    pub failed: u32,
}

/// Sends what is due until the program ends, if it sends e-mail at all.
pub async fn run(app: App) {
    let Some(settings) = &app.settings().mail else {
        return;
    };
    let transport = match transport(settings) {
        Ok(transport) => transport,
        Err(error) => {
            tracing::error!(cause = failure(&error), "no e-mail can be sent");
            return;
        }
    };
    let mut turns = tokio::time::interval(EVERY);
    turns.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    while app.ending().unless(turns.tick()).await.is_some() {
        // What was begun is finished: nothing is sent twice for a restart.
        match send_due(&app, &transport).await {
            Ok(Done { sent: 0, failed: 0 }) => {}
            Ok(Done { sent, failed }) => tracing::info!(sent, failed, "e-mail"),
            Err(error) => tracing::warn!(%error, "e-mail was not sent"),
        }
    }
}

/// The way to the server.
fn transport(settings: &MailSettings) -> Result<AsyncSmtpTransport<Tokio1Executor>, SmtpError> {
    let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(settings.url())?;
    let pool = PoolConfig::new().max_size(CONNECTIONS);
    Ok(builder.timeout(Some(ANSWER)).pool_config(pool).build())
}

/// Sends everything that is due, in small groups.
///
/// # Errors
/// Where the database cannot be read or written. What was claimed is due again after a minute.
pub async fn send_due<T>(app: &App, transport: &T) -> Result<Done, Error>
where
    T: AsyncTransport + Sync,
    T::Error: std::error::Error + 'static,
{
    let mut done = Done::default();
    let (Some(settings), Some(url)) = (&app.settings().mail, &app.settings().public_url) else {
        return Ok(done);
    };
    while !app.ending().has_come() {
        let now = app.now();
        let until = Instant(now.0 + CLAIMED_FOR);
        let claims = app.store().claim_mail(now, until, AT_ONCE).await?;
        if claims.is_empty() {
            break;
        }
        let letters = app.store().letters(&claims).await?;
        let attempts = letters.into_iter().map(|(claim, letter)| async move {
            // What this server does not know, a newer one does: it is tried again.
            let message = said(app, &letter)
                .ok_or("unknown")
                .and_then(|said| compose(claim, &letter, &said, settings.from(), url, now));
            (claim, attempt(claim, message, transport, now).await)
        });
        let attempts = join_all(attempts).await;
        let write = app.store().begin().await?;
        for (claim, attempted) in &attempts {
            outbox::note_attempt(&write, *claim, attempted, app.now()).await?;
            match attempted {
                Attempted::Sent => done.sent += 1,
                Attempted::Again(..) | Attempted::GivenUp(_) => done.failed += 1,
            }
        }
        write.commit().await?;
    }
    Ok(done)
}

/// What the capability of a letter says of it.
fn said(app: &App, letter: &Letter) -> Option<Said> {
    let Letters(known) = app.part().ok()?;
    let mut known = known.iter();
    let (_, describe) = known.find(|(capability, _)| *capability == letter.capability)?;
    describe(letter)
}

/// Sends one e-mail, or says what kept it.
async fn attempt<T>(
    claim: Claim,
    message: Result<Message, &'static str>,
    transport: &T,
    now: Instant,
) -> Attempted
where
    T: AsyncTransport + Sync,
    T::Error: std::error::Error + 'static,
{
    let failure = match message {
        Err(reason) => reason.to_owned(),
        Ok(message) => match tokio::time::timeout(PATIENCE, transport.send(message)).await {
            Ok(Ok(_)) => return Attempted::Sent,
            Ok(Err(error)) => failure(&error),
            Err(_) => "timeout".to_owned(),
        },
    };
    let place = usize::try_from(claim.attempt.saturating_sub(1)).unwrap_or(usize::MAX);
    match AGAIN_AFTER.get(place) {
        Some(minutes) => Attempted::Again(failure, Instant(now.0 + minutes * 60_000)),
        None => Attempted::GivenUp(failure),
    }
}

/// The kind of a failure: never what the server said, which may repeat the address.
fn failure(error: &(dyn std::error::Error + 'static)) -> String {
    let Some(error) = error.downcast_ref::<SmtpError>() else {
        return "failed".to_owned();
    };
    match error.status() {
        Some(code) => format!("answer {code}"),
        None if error.is_timeout() => "timeout".to_owned(),
        None if error.is_tls() => "tls".to_owned(),
        None if error.is_client() => "client".to_owned(),
        None if error.is_response() => "response".to_owned(),
        None => "connection".to_owned(),
    }
}

/// The e-mail cannot be written: the address is none.
const UNWRITABLE: &str = "unwritable";

/// That nobody wrote it, so that nothing answers it by itself (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

fn compose(
    claim: Claim,
    letter: &Letter,
    said: &Said,
    from: &Mailbox,
    url: &PublicUrl,
    now: Instant,
) -> Result<Message, &'static str> {
    let address = letter.recipient.parse().map_err(|_| UNWRITABLE)?;
    let milliseconds = u64::try_from(now.0).unwrap_or(0);
    let date: SystemTime = UNIX_EPOCH + Duration::from_millis(milliseconds);
    // Twice the same e-mail has twice the same name, by which a mailbox knows it.
    let id = format!("<{}.{}@{}>", letter.at.0, claim.id, host(url));
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, address))
        .date(date)
        .message_id(Some(id))
        .header(AutoSubmitted)
        .subject(said.subject.clone())
        .header(ContentType::TEXT_PLAIN)
        .body(text::body(letter, said, url))
        .map_err(|_| UNWRITABLE)
}

/// The installation's name without its port.
fn host(url: &PublicUrl) -> &str {
    let authority = url.authority();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        _ => authority,
    }
}

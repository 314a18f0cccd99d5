//! Settings: flags of the command line, each with an environment variable, checked once.

mod help;
mod mail;
mod network;
mod public_url;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::{Args, ValueEnum};
use lettre::message::Mailbox;
use shared::kernel::contact::Help;

pub use help::HelpFlags;
pub use mail::{InvalidMail, MailSettings};
pub use network::{Network, NotANetwork};
pub use public_url::{NotAPublicUrl, PublicUrl};

/// What the handlers need to know of the configuration.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whether the data is invented and the test identity may be used.
    pub demo: bool,
    /// Under which address people reach this installation, where that is not the one it hears.
    pub public_url: Option<PublicUrl>,
    /// Whether this program itself speaks HTTPS.
    pub tls: bool,
    /// Whose word on the client's address counts.
    pub trusted_proxies: Vec<Network>,
    /// How long a session lasts without use.
    pub session_idle: Duration,
    /// How long a session lasts at most.
    pub session_longest: Duration,
    /// Requests a second that one address may make in the long run; 0 where a proxy limits them.
    /// The throttling of sign-in is another matter, and always there.
    pub requests_per_second: u32,
    /// How e-mail is sent; none where this installation sends none.
    pub mail: Option<MailSettings>,
    /// Where people find help.
    pub help: Help,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            demo: false,
            public_url: None,
            tls: false,
            trusted_proxies: Vec::new(),
            session_idle: Duration::from_secs(30 * 60),
            session_longest: Duration::from_secs(12 * 3600),
            requests_per_second: 50,
            mail: None,
            help: Help::default(),
        }
    }
}

impl Settings {
    /// Whether people reach this installation over HTTPS.
    pub fn is_https(&self) -> bool {
        self.tls || self.public_url.as_ref().is_some_and(PublicUrl::is_https)
    }
}

/// The form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people at a terminal.
    Text,
    /// One JSON object a line.
    Json,
}

/// A listening address, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listener {
    At(SocketAddr),
    /// Not at all.
    Off,
}

impl FromStr for Listener {
    type Err = std::net::AddrParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "none" => Ok(Self::Off),
            _ => text.parse().map(Self::At),
        }
    }
}

/// The flags that every command takes.
#[derive(Args, Clone, Debug)]
pub struct Common {
    /// The database: a SQLite file (sqlite://mandatum.db) or PostgreSQL (postgres://user@host/name)
    #[arg(
        long,
        global = true,
        env = "MANDATUM_DATABASE",
        default_value = "sqlite://mandatum.db",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub database: String,
    /// Form of the log; text at a terminal and json elsewhere, if not given
    #[arg(
        long,
        global = true,
        env = "MANDATUM_LOG_FORMAT",
        value_name = "FORMAT"
    )]
    pub log_format: Option<LogFormat>,
}

/// The flags of `mandatum serve`.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    /// Where people reach the program
    #[arg(
        long,
        env = "MANDATUM_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS"
    )]
    pub listen: SocketAddr,
    /// Where health and metrics are read, or none
    #[arg(
        long,
        env = "MANDATUM_MANAGEMENT_LISTEN",
        default_value = "127.0.0.1:9464",
        value_name = "ADDRESS"
    )]
    pub management_listen: Listener,
    /// Load invented data into an empty database, and let everybody sign in with a test identity
    #[arg(long, env = "MANDATUM_DEMO")]
    pub demo: bool,
    /// Allow a demonstration that other machines can reach
    #[arg(long, env = "MANDATUM_ALLOW_PUBLIC_DEMO")]
    pub allow_public_demo: bool,
    /// Speak HTTPS with this certificate chain (PEM)
    #[arg(long, env = "MANDATUM_TLS_CERTIFICATE", value_name = "FILE")]
    pub tls_certificate: Option<PathBuf>,
    /// The private key of the certificate (PEM)
    #[arg(long, env = "MANDATUM_TLS_KEY", value_name = "FILE")]
    pub tls_key: Option<PathBuf>,
    /// The address that people use, such as `https://mandatum.example`, where a proxy stands before
    #[arg(long, env = "MANDATUM_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<PublicUrl>,
    /// An address or network whose X-Forwarded-For and request ids are believed; may be repeated
    #[arg(
        long = "trusted-proxy",
        env = "MANDATUM_TRUSTED_PROXY",
        value_delimiter = ',',
        value_name = "NETWORK"
    )]
    pub trusted_proxies: Vec<Network>,
    /// How many minutes a session lasts without use
    #[arg(long, env = "MANDATUM_SESSION_IDLE_MINUTES", default_value_t = 30,
        value_parser = clap::value_parser!(u32).range(2..=1440), value_name = "MINUTES")]
    pub session_idle_minutes: u32,
    /// How many hours a session lasts at most
    #[arg(long, env = "MANDATUM_SESSION_HOURS", default_value_t = 12,
        value_parser = clap::value_parser!(u32).range(1..=168), value_name = "HOURS")]
    pub session_hours: u32,
    /// How many requests a second one address may make in the long run; 0 where a proxy limits them
    #[arg(
        long,
        env = "MANDATUM_REQUESTS_PER_SECOND",
        default_value_t = 50,
        value_name = "NUMBER"
    )]
    pub requests_per_second: u32,
    /// Send e-mail through this server: `smtps://user:password@host`, or `smtp://host:587?tls=required`
    #[arg(
        long,
        env = "MANDATUM_SMTP_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub smtp_url: Option<String>,
    /// The sender of e-mail, such as `Mandatum <noreply@mandatum.example>`
    #[arg(long, env = "MANDATUM_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<Mailbox>,
    #[command(flatten)]
    pub help: HelpFlags,
}

/// What of the configuration cannot be, and which flag to change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSettings {
    /// One of the two files of HTTPS is missing.
    #[error("--tls-certificate and --tls-key belong together: give both or neither")]
    HalfTls,
    /// Others could sign in as anybody.
    #[error(
        "--demo lets everybody sign in as anybody, and --listen {0} can be reached by other machines; add --allow-public-demo if that is meant"
    )]
    PublicDemo(SocketAddr),
    /// The two listeners would collide.
    #[error("--listen and --management-listen are the same address")]
    SameListener,
    /// E-mail needs a server, a sender, and the address to which it leads.
    #[error("--smtp-url, --mail-from and --public-url belong together: e-mail needs all three")]
    HalfMail,
    /// E-mail cannot be sent so.
    #[error(transparent)]
    Mail(#[from] InvalidMail),
}

impl Serve {
    /// The settings, checked.
    ///
    /// # Errors
    /// Where two flags do not go together.
    pub fn settings(&self) -> Result<Settings, InvalidSettings> {
        if self.tls_certificate.is_some() != self.tls_key.is_some() {
            return Err(InvalidSettings::HalfTls);
        }
        if self.demo && !self.allow_public_demo && !self.listen.ip().is_loopback() {
            return Err(InvalidSettings::PublicDemo(self.listen));
        }
        if self.listen.port() != 0 && self.management_listen == Listener::At(self.listen) {
            return Err(InvalidSettings::SameListener);
        }
        Ok(Settings {
            demo: self.demo,
            public_url: self.public_url.clone(),
            tls: self.tls_certificate.is_some(),
            trusted_proxies: self.trusted_proxies.clone(),
            session_idle: Duration::from_secs(u64::from(self.session_idle_minutes) * 60),
            session_longest: Duration::from_secs(u64::from(self.session_hours) * 3600),
            requests_per_second: self.requests_per_second,
            mail: self.mail()?,
            help: self.help.help(),
        })
    }

    fn mail(&self) -> Result<Option<MailSettings>, InvalidSettings> {
        match (&self.smtp_url, &self.mail_from, &self.public_url) {
            (None, None, _) => Ok(None),
            (Some(url), Some(from), Some(_)) => Ok(Some(MailSettings::new(url, from.clone())?)),
            _ => Err(InvalidSettings::HalfMail),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use shared::kernel::contact::Reach;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        serve: Serve,
    }

    fn settings(flags: &[&str]) -> Result<Settings, InvalidSettings> {
        Line::try_parse_from([&["mandatum"], flags].concat())
            .unwrap()
            .serve
            .settings()
    }

    #[test]
    fn the_defaults_are_those_of_the_documentation() {
        let settings = settings(&[]).unwrap();
        assert!(!settings.demo && !settings.is_https());
        assert_eq!(settings.session_idle, Duration::from_secs(1800));
        assert_eq!(settings.session_longest, Duration::from_secs(43_200));
    }

    #[test]
    fn flags_that_do_not_go_together_are_named() {
        assert_eq!(
            settings(&["--tls-key", "k.pem"]).unwrap_err(),
            InvalidSettings::HalfTls
        );
        let public = ["--demo", "--listen", "0.0.0.0:8080"];
        assert!(
            settings(&public)
                .unwrap_err()
                .to_string()
                .contains("--allow-public-demo")
        );
        assert!(settings(&[&public[..], &["--allow-public-demo"]].concat()).is_ok());
        assert!(settings(&["--demo", "--listen", "[::1]:0"]).is_ok());
        let same = [
            "--listen",
            "127.0.0.1:80",
            "--management-listen",
            "127.0.0.1:80",
        ];
        assert_eq!(settings(&same).unwrap_err(), InvalidSettings::SameListener);
    }

    #[test]
    fn e_mail_needs_server_sender_and_public_address() {
        let server = ["--smtp-url", "smtp://127.0.0.1:2525"];
        let sender = ["--mail-from", "Mandatum <noreply@mandatum.example>"];
        let public = ["--public-url", "https://mandatum.example"];
        assert!(settings(&public).unwrap().mail.is_none());
        for half in [
            &server[..],
            &sender,
            &[server, sender].concat(),
            &[server, public].concat(),
            &[sender, public].concat(),
        ] {
            assert_eq!(settings(half).unwrap_err(), InvalidSettings::HalfMail);
        }
        let whole = settings(&[server, sender, public].concat()).unwrap();
        assert_eq!(whole.mail.unwrap().url(), server[1]);
    }

    #[test]
    fn where_people_find_help_is_what_was_set() {
        assert_eq!(settings(&[]).unwrap().help, Help::default());
        let flags = [
            ["--helpdesk-phone", "+32 2 788 51 55"],
            ["--helpdesk-email", "support@ehealth.example"],
            ["--inami-number-url", "https://www.inami.example/numero"],
        ];
        let help = settings(&flags.concat()).unwrap().help;
        assert_eq!(help.service_center, Reach::default());
        assert_eq!(help.helpdesk.phone.unwrap().as_str(), "+3227885155");
        assert_eq!(help.inami_number.unwrap().host(), "www.inami.example");
        let bad = ["mandatum", "--service-center-url", "inami.example"];
        assert!(Line::try_parse_from(bad).is_err());
    }

    #[test]
    fn a_listener_can_be_off() {
        assert_eq!("none".parse(), Ok(Listener::Off));
        assert!("nowhere".parse::<Listener>().is_err());
    }

    #[test]
    fn https_is_known_from_the_public_address() {
        assert!(
            settings(&["--public-url", "https://mandatum.example"])
                .unwrap()
                .is_https()
        );
        assert!(
            !settings(&["--public-url", "http://localhost:8080"])
                .unwrap()
                .is_https()
        );
    }
}

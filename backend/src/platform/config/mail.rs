//! Where e-mail goes out, and under which name.

use std::fmt;
use std::net::IpAddr;

use axum::http::Uri;
use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, Tokio1Executor};

#[derive(Clone)]
pub struct MailSettings {
    /// The server, with the password where it asks for one.
    url: String,
    from: Mailbox,
}

/// Why e-mail cannot be sent so. None of the texts repeats the address, which may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidMail {
    /// No such address.
    #[error(
        "--smtp-url: not an address such as smtps://user:password@host, smtp://host:587?tls=required or smtp://127.0.0.1:25"
    )]
    Url,
    /// Anybody on the way could read the password.
    #[error(
        "--smtp-url would send the password unprotected: use smtps://, or smtp:// with ?tls=required"
    )]
    ClearPassword,
}

impl MailSettings {
    /// Settings of a server's address and a sender.
    ///
    /// # Errors
    /// Where the address is none, or would send a password unprotected to another machine.
    pub fn new(url: &str, from: Mailbox) -> Result<Self, InvalidMail> {
        let uri: Uri = url.parse().map_err(|_| InvalidMail::Url)?;
        let authority = uri.authority().ok_or(InvalidMail::Url)?;
        let is_safe = uri.scheme_str() == Some("smtps")
            || uri.query() == Some("tls=required")
            || is_loopback(authority.host());
        if authority.as_str().contains('@') && !is_safe {
            return Err(InvalidMail::ClearPassword);
        }
        // What the library does not read is no address either.
        AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| InvalidMail::Url)?;
        Ok(Self {
            url: url.to_owned(),
            from,
        })
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn from(&self) -> &Mailbox {
        &self.from
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

impl fmt::Debug for MailSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MailSettings").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> Option<InvalidMail> {
        MailSettings::new(url, "noreply@mandatum.example".parse().unwrap()).err()
    }

    #[test]
    fn reads_addresses_of_servers_and_keeps_passwords_safe() {
        for url in [
            "smtp://127.0.0.1:2525",
            "smtp://user:secret@localhost:2525",
            "smtp://user:secret@[::1]:2525",
            "smtp://relay.example:25",
            "smtp://user:secret@mail.example:587?tls=required",
            "smtps://user%40mail.example:s%2Fcret@mail.example",
        ] {
            assert_eq!(read(url), None, "{url}");
        }
        for url in [
            "",
            "mail.example",
            "http://mail.example",
            "smtp://mail.example?tls=perhaps",
        ] {
            assert_eq!(read(url), Some(InvalidMail::Url), "{url}");
        }
        for url in [
            "smtp://user:secret@mail.example",
            "smtp://user:secret@mail.example:587?tls=opportunistic",
            "smtp://user:secret@127.0.0.1.example",
        ] {
            assert_eq!(read(url), Some(InvalidMail::ClearPassword), "{url}");
        }
    }

    #[test]
    fn shows_no_password() {
        let from = "noreply@mandatum.example".parse().unwrap();
        let settings = MailSettings::new("smtps://user:secret@mail.example", from).unwrap();
        assert!(!format!("{settings:?}").contains("secret"));
    }
}

//! The address that people type: scheme, host and perhaps a port, and nothing after.

use std::fmt;
use std::str::FromStr;

use axum::http::Uri;

/// The address under which people reach the installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    scheme: Scheme,
    /// Host, with the port where it is not the usual one of the scheme.
    authority: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

/// The text is no such address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an address such as https://mandatum.example, without a path")]
pub struct NotAPublicUrl;

impl PublicUrl {
    /// Whether it is reached over HTTPS.
    pub fn is_https(&self) -> bool {
        self.scheme == Scheme::Https
    }

    /// Host, with the port where it is not the usual one.
    pub fn authority(&self) -> &str {
        &self.authority
    }
}

impl FromStr for PublicUrl {
    type Err = NotAPublicUrl;

    fn from_str(text: &str) -> Result<Self, NotAPublicUrl> {
        let uri: Uri = text.parse().map_err(|_| NotAPublicUrl)?;
        let scheme = match uri.scheme_str() {
            Some("https") => Scheme::Https,
            Some("http") => Scheme::Http,
            _ => return Err(NotAPublicUrl),
        };
        let authority = uri
            .authority()
            .ok_or(NotAPublicUrl)?
            .as_str()
            .to_ascii_lowercase();
        if authority.contains('@')
            || uri.path() != "/"
            || uri.query().is_some()
            || text.contains('#')
        {
            return Err(NotAPublicUrl);
        }
        let usual = if scheme == Scheme::Https {
            ":443"
        } else {
            ":80"
        };
        let authority = authority
            .strip_suffix(usual)
            .map_or(authority.clone(), str::to_owned);
        Ok(Self { scheme, authority })
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_https() { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.authority)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_an_origin() {
        for (text, read) in [
            ("https://Mandatum.example/", "https://mandatum.example"),
            ("https://mandatum.example:443", "https://mandatum.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:80", "http://[::1]"),
        ] {
            assert_eq!(text.parse::<PublicUrl>().unwrap().to_string(), read);
        }
        for text in [
            "",
            "mandatum.example",
            "ftp://x",
            "https://x/path",
            "https://u@x",
            "https://x/?a",
            "https://x/#a",
            "null",
        ] {
            assert_eq!(text.parse::<PublicUrl>(), Err(NotAPublicUrl), "{text}");
        }
    }
}

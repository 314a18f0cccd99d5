//! A change is made from a page of this installation alone. Browsers say from where a request
//! comes, in headers that no page can forge.

use axum::extract::Request;
use axum::http::{HeaderMap, Method, Uri, header};

use crate::platform::app::App;
use crate::platform::config::PublicUrl;
use crate::platform::error::Error;

/// Refuses a change that another site asks for, or that does not say where it comes from.
pub(super) fn check(app: &App, request: &Request) -> Result<(), Error> {
    let reads = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    let public = app.settings().public_url.as_ref();
    if reads || is_own(request.headers(), request.uri(), public) {
        Ok(())
    } else {
        Err(Error::Foreign)
    }
}

fn is_own(headers: &HeaderMap, uri: &Uri, public: Option<&PublicUrl>) -> bool {
    let mut sites = headers.get_all("sec-fetch-site").iter();
    if let Some(site) = sites.next() {
        return site == "same-origin" && sites.next().is_none();
    }
    let mut origins = headers.get_all(header::ORIGIN).iter();
    let (Some(origin), None) = (origins.next(), origins.next()) else {
        return false;
    };
    let Some(origin) = origin
        .to_str()
        .ok()
        .and_then(|origin| origin.parse::<PublicUrl>().ok())
    else {
        return false;
    };
    public == Some(&origin) || host(headers, uri).is_some_and(|host| is_host(&origin, &host))
}

/// The host that was asked: HTTP/2 has it in the address, HTTP/1.1 in a header.
fn host(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let of_address = uri
        .authority()
        .map(|authority| authority.as_str().to_owned());
    of_address.or_else(|| Some(headers.get(header::HOST)?.to_str().ok()?.to_owned()))
}

fn is_host(origin: &PublicUrl, host: &str) -> bool {
    let usual = if origin.is_https() { ":443" } else { ":80" };
    let host = host.to_ascii_lowercase();
    origin.authority() == host.strip_suffix(usual).unwrap_or(&host)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn own(lines: &[(&str, &str)], public: Option<&str>) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
        }
        let public = public.map(|url| url.parse().unwrap());
        is_own(
            &headers,
            &"/api/v1/session".parse().unwrap(),
            public.as_ref(),
        )
    }

    #[test]
    fn decides_by_site_and_else_by_origin() {
        let host = ("host", "mandatum.example");
        for (lines, expected) in [
            (&[host, ("sec-fetch-site", "same-origin")][..], true),
            (&[host, ("sec-fetch-site", "same-site")], false),
            (&[host, ("sec-fetch-site", "cross-site")], false),
            (&[host, ("sec-fetch-site", "none")], false),
            (&[host, ("sec-fetch-site", "")], false),
            (
                &[
                    host,
                    ("sec-fetch-site", "same-origin"),
                    ("sec-fetch-site", "cross-site"),
                ],
                false,
            ),
            // The site decides, whatever the origin says.
            (
                &[
                    host,
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://mandatum.example"),
                ],
                false,
            ),
            (&[host, ("origin", "https://mandatum.example")], true),
            (&[host, ("origin", "https://mandatum.example:443")], true),
            (
                &[
                    ("host", "mandatum.example:80"),
                    ("origin", "http://mandatum.example"),
                ],
                true,
            ),
            (
                &[
                    ("host", "127.0.0.1:8080"),
                    ("origin", "http://127.0.0.1:8080"),
                ],
                true,
            ),
            (
                &[
                    ("host", "127.0.0.1:8080"),
                    ("origin", "http://127.0.0.1:8081"),
                ],
                false,
            ),
            (
                &[host, ("origin", "https://mandatum.example.evil.example")],
                false,
            ),
            (&[host, ("origin", "https://evil.example")], false),
            (
                &[
                    host,
                    ("origin", "https://mandatum.example"),
                    ("origin", "https://evil.example"),
                ],
                false,
            ),
            (&[host, ("origin", "null")], false),
            (&[host, ("origin", "")], false),
            (&[host], false),
            (&[("origin", "https://mandatum.example")], false),
            (&[], false),
        ] {
            assert_eq!(own(lines, None), expected, "{lines:?}");
        }
    }

    #[test]
    fn behind_a_proxy_the_public_address_counts() {
        let public = Some("https://mandatum.example");
        let host = ("host", "backend:8080");
        assert!(own(&[host, ("origin", "https://mandatum.example")], public));
        assert!(!own(&[host, ("origin", "http://mandatum.example")], public));
        assert!(!own(&[host, ("origin", "https://evil.example")], public));
    }
}

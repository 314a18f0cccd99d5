//! The single-page application, from inside the program: compressed ahead of time, and its first
//! page in the caller's language.

mod page;

use std::borrow::Cow;
use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};
use shared::kernel::language::Language;

use super::content_policy::ContentPolicy;
use crate::platform::audit::hex;
use crate::platform::error::Error;
use crate::platform::http::cookies::language;
use page::Pages;

/// A file that never changes under its name.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// A file that is asked for again each time, and sent only if it has changed.
const ASK_AGAIN: &str = "no-cache";

#[derive(RustEmbed)]
#[folder = "../dist"]
#[allow_missing = true]
struct Files;

pub struct Assets {
    pages: Option<Pages>,
    policy: ContentPolicy,
}

impl Assets {
    /// The one in this program, if it was built with one.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Assets> = LazyLock::new(Assets::read);
        &EMBEDDED
    }

    fn read() -> Self {
        let html =
            Files::get("index.html").map(|file| String::from_utf8_lossy(&file.data).into_owned());
        Self {
            policy: ContentPolicy::of_page(html.as_deref().unwrap_or_default()),
            pages: html.as_deref().map(Pages::of),
        }
    }

    /// From where its pages may load anything.
    pub fn content_policy(&self) -> &ContentPolicy {
        &self.policy
    }

    /// The first page in a language.
    fn page(&self, language: Language, headers: &HeaderMap) -> Response {
        let Some(pages) = &self.pages else {
            return not_built();
        };
        let page = pages.of_language(language);
        if is_known(headers, &page.tag) {
            return (StatusCode::NOT_MODIFIED, page_headers(&page.tag)).into_response();
        }
        let html = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
        (html, page_headers(&page.tag), page.html.clone()).into_response()
    }
}

/// Answers what is no endpoint: a file, or a page of the single-page application.
pub(super) fn answer(request: &Request) -> Response {
    let path = request.uri().path();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !reads || path.starts_with("/api/") || path == "/api" {
        return Error::NotFound.into_response();
    }
    let name = path.trim_start_matches('/');
    if name != "index.html"
        && !name.ends_with(".br")
        && let Some(file) = Files::get(name)
    {
        return self::file(name, file, request.headers());
    }
    match is_page(name) && wants_page(request.headers()) {
        true => Assets::embedded().page(language(request.headers()), request.headers()),
        false => Error::NotFound.into_response(),
    }
}

/// Pages have no extension; a file that is not there is not there.
fn is_page(name: &str) -> bool {
    name == "index.html" || !name.split('/').any(|part| part.contains('.'))
}

fn wants_page(headers: &HeaderMap) -> bool {
    let accepted = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok());
    accepted.is_none_or(|accepted| accepted.contains("text/html") || accepted.contains("*/*"))
}

fn file(name: &str, file: EmbeddedFile, headers: &HeaderMap) -> Response {
    let compressed = if accepts_brotli(headers) {
        Files::get(&format!("{name}.br"))
    } else {
        None
    };
    let hash = hex(file.metadata.sha256_hash().get(..16).unwrap_or_default());
    // The two forms of a file are two representations.
    let tag = if compressed.is_some() {
        format!("\"{hash}-br\"")
    } else {
        format!("\"{hash}\"")
    };
    let kind = content_type(name, file.metadata.mimetype());
    let cached = if is_hashed(name) { FOREVER } else { ASK_AGAIN };
    let about = [
        (header::ETAG, tag.clone()),
        (header::CACHE_CONTROL, cached.to_owned()),
    ];
    let varies = [(header::VARY, "accept-encoding")];
    if is_known(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, about, varies).into_response();
    }
    let encoding = compressed.is_some().then(|| HeaderValue::from_static("br"));
    let data = compressed.map_or(file.data, |compressed| compressed.data);
    let mut response = (about, varies, [(header::CONTENT_TYPE, kind)], body(data)).into_response();
    if let Some(encoding) = encoding {
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, encoding);
    }
    response
}

fn body(data: Cow<'static, [u8]>) -> Body {
    match data {
        Cow::Borrowed(bytes) => Body::from(bytes),
        Cow::Owned(bytes) => Body::from(bytes),
    }
}

fn content_type(name: &str, guessed: &str) -> String {
    match name.rsplit('.').next() {
        Some("js" | "mjs") => "text/javascript; charset=utf-8".into(),
        Some("css") => "text/css; charset=utf-8".into(),
        Some("webmanifest") => "application/manifest+json".into(),
        _ => guessed.to_owned(),
    }
}

/// Whether the name holds the hash of the content, as the build writes it, without leading zeros:
/// `app-123456789abcdef.js`.
fn is_hashed(name: &str) -> bool {
    let words = name.split(['-', '_', '.', '/']);
    words
        .into_iter()
        .any(|word| word.len() >= 10 && word.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn accepts_brotli(headers: &HeaderMap) -> bool {
    let lines = headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let refused = weight
            .trim()
            .strip_prefix("q=")
            .is_some_and(|q| q.trim().parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case("br") && !refused
    })
}

/// Whether the caller has this very representation already.
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let lines = headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|line| line.to_str().ok());
    lines
        .flat_map(|line| line.split(','))
        .any(|known| known.trim().trim_start_matches("W/") == tag)
}

fn page_headers(tag: &str) -> [(header::HeaderName, String); 3] {
    [
        (header::ETAG, tag.to_owned()),
        (header::CACHE_CONTROL, ASK_AGAIN.to_owned()),
        (header::VARY, "accept-language, cookie".to_owned()),
    ]
}

fn not_built() -> Response {
    let text = "Mandatum runs, but was built without its pages. `make build` builds both.\n";
    text.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_hash_are_kept_forever() {
        for (name, hashed) in [
            ("frontend-0f3a9c1e5b7d2468.js", true),
            ("frontend-f3a9c1e5b7d246.js", true),
            ("frontend-0f3a9c1e5b7d2468_bg.wasm", true),
            ("styles/base-0f3a9c1e5b7d2468.css", true),
            ("favicon.svg", false),
            ("snippets/a.js", false),
        ] {
            assert_eq!(is_hashed(name), hashed, "{name}");
        }
    }

    #[test]
    fn pages_have_no_extension() {
        for (name, page) in [
            ("", true),
            ("as/org-71008750/home", true),
            ("index.html", true),
            ("a.js", false),
            (".git/config", false),
            (".well-known/x", false),
        ] {
            assert_eq!(is_page(name), page, "{name}");
        }
    }

    #[test]
    fn compresses_for_those_who_can_read_it() {
        for (accepted, brotli) in [
            ("gzip, deflate, br", true),
            ("br;q=0, gzip", false),
            ("br; q=0.5", true),
            ("gzip", false),
            ("", false),
        ] {
            let headers =
                HeaderMap::from_iter([(header::ACCEPT_ENCODING, accepted.parse().unwrap())]);
            assert_eq!(accepts_brotli(&headers), brotli, "{accepted}");
        }
    }
}

//! What the cookies and headers of a browser say: among them, in which language to answer.

use axum::http::{HeaderMap, header};
use shared::kernel::language::Language;

/// The name of the cookie in which the page keeps its language.
const LANGUAGE_COOKIE: &str = "mandatum-language";

/// The caller's language: of the page's cookie, or else of the browser.
pub fn language(headers: &HeaderMap) -> Language {
    let of_cookie = cookie(headers, LANGUAGE_COOKIE).and_then(Language::from_tag);
    let of_browser = || {
        let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        Language::negotiate(header)
    };
    of_cookie.or_else(of_browser).unwrap_or_default()
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

//! From where the pages may load anything.

use axum::http::HeaderValue;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// From where a page may load anything.
#[derive(Clone, Debug)]
pub struct ContentPolicy(HeaderValue);

impl ContentPolicy {
    /// The policy of a page: its own files, and the scripts that stand in it, by their hash.
    pub fn of_page(html: &str) -> Self {
        let hashes: String = inline_scripts(html)
            .iter()
            .map(|script| {
                format!(
                    " 'sha256-{}'",
                    STANDARD.encode(Sha256::digest(script.as_bytes()))
                )
            })
            .collect();
        let policy = format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self'; \
             img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; \
             manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        );
        Self(
            HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'")),
        )
    }

    /// The value of its header.
    pub fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// The text of each script that stands in the page itself.
fn inline_scripts(html: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once("<script") {
        let Some((attributes, after)) = after.split_once('>') else {
            break;
        };
        let Some((text, after)) = after.split_once("</script") else {
            break;
        };
        if !attributes.contains("src=") {
            scripts.push(text);
        }
        rest = after;
    }
    scripts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_run_its_own_scripts_and_no_other() {
        let html =
            r#"<script type="module">alert(1)</script><script src="/a.js"></script><link rel="x">"#;
        let ContentPolicy(policy) = ContentPolicy::of_page(html);
        let hash = STANDARD.encode(Sha256::digest(b"alert(1)"));
        let policy = policy.to_str().unwrap();
        assert!(policy.contains(&format!(
            "'wasm-unsafe-eval' 'sha256-{hash}'; style-src 'self';"
        )));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("data:"));
        assert_eq!(inline_scripts(html), ["alert(1)"]);
    }

    #[test]
    fn a_page_without_scripts_has_no_hash() {
        let ContentPolicy(policy) = ContentPolicy::of_page("<p>none</p>");
        assert!(!policy.to_str().unwrap().contains("sha256"));
    }
}

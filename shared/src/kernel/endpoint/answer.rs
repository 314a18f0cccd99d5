//! What an endpoint answers.

use super::Wire;
#[cfg(feature = "openapi")]
use crate::kernel::openapi::Document;

/// What an endpoint answers: JSON, unless it is one of the types below.
pub trait Answer: 'static {
    /// How it stands in the OpenAPI document: the answers by their status.
    #[cfg(feature = "openapi")]
    fn responses(document: &mut Document) -> serde_json::Value;

    /// How serde and the pages read it, if it is JSON.
    #[cfg(all(test, feature = "openapi"))]
    fn travels() -> Option<crate::kernel::json::Travels> {
        None
    }
}

impl<T: Wire> Answer for T {
    #[cfg(feature = "openapi")]
    fn responses(document: &mut Document) -> serde_json::Value {
        let schema = document.schema::<T>();
        document.responses(
            "Done.",
            [("application/json", serde_json::json!({ "schema": schema }))],
        )
    }

    #[cfg(all(test, feature = "openapi"))]
    fn travels() -> Option<crate::kernel::json::Travels> {
        Some(crate::kernel::json::Travels::of::<T>())
    }
}

/// A file to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File<F> {
    /// In which form.
    pub format: F,
    /// What it is called where it is kept: a name that says nothing of any person. None for one that
    /// is read rather than kept.
    pub name: Option<String>,
    /// For how many seconds anybody may go on using it without asking again; 0 for never.
    pub fresh: u32,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl<F> File<F> {
    /// A file under a name.
    pub fn named(format: F, name: String, bytes: Vec<u8>) -> Self {
        Self {
            format,
            name: Some(name),
            fresh: 0,
            bytes,
        }
    }
}

/// The forms of a file. Where there are several, the last part of the address says which.
pub trait Format: Copy + 'static {
    /// Each.
    const ALL: &'static [Self];
    /// Its content type.
    fn content_type(self) -> &'static str;
    /// What else is known of it.
    #[cfg(feature = "openapi")]
    fn schema() -> serde_json::Value {
        serde_json::json!({})
    }
}

impl<F: Format> Answer for File<F> {
    #[cfg(feature = "openapi")]
    fn responses(document: &mut Document) -> serde_json::Value {
        let essence = |format: &F| format.content_type().split(';').next().unwrap_or_default();
        document.responses(
            "The file.",
            F::ALL.iter().map(|format| (essence(format), F::schema())),
        )
    }
}

/// Bytes with an `ETag`: sent only if the caller does not have them yet.
#[derive(Clone, Copy, Debug)]
pub enum Tagged {}

impl Answer for Tagged {
    #[cfg(feature = "openapi")]
    fn responses(document: &mut Document) -> serde_json::Value {
        let mut responses = document.responses(
            "The bytes, with an ETag.",
            [("application/octet-stream", serde_json::json!({}))],
        );
        if let Some(responses) = responses.as_object_mut() {
            let same = serde_json::json!({ "description": "Nothing has changed." });
            responses.insert("304".into(), same);
        }
        responses
    }
}

/// Server-sent events, for as long as the caller listens.
#[derive(Clone, Copy, Debug)]
pub enum Events {}

impl Answer for Events {
    #[cfg(feature = "openapi")]
    fn responses(document: &mut Document) -> serde_json::Value {
        document.responses(
            "The events, as they happen.",
            [("text/event-stream", serde_json::json!({}))],
        )
    }
}

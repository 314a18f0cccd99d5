//! What is done with a provider's file, for the audit log.

use serde_json::{Map, Value as Json, json};
use shared::files::api::FieldChange;
use shared::kernel::catalogue::Catalogue;
use shared::kernel::id::{AddressId, ProviderId};

use crate::platform::happening::{Happening, Subject};

/// The name of this capability.
pub const CAPABILITY: &str = "files";

/// A provider's file, as what something is about.
pub fn subject(provider: ProviderId) -> Subject {
    Subject {
        kind: "file",
        id: provider.0,
    }
}

/// An act on a file.
#[derive(Clone, Copy, Debug)]
pub struct FileHappening<'a, K> {
    pub provider: ProviderId,
    pub act: K,
    pub address: Option<AddressId>,
    /// What changed. The hash of the event covers it.
    pub changes: &'a [FieldChange],
    /// Whether it is the first use of the mandate under which it is done.
    pub first_use: bool,
}

impl<'a, K> FileHappening<'a, K> {
    /// An act that is no first use.
    pub fn new(provider: ProviderId, act: K, changes: &'a [FieldChange]) -> Self {
        Self {
            provider,
            act,
            address: None,
            changes,
            first_use: false,
        }
    }
}

impl<K: Catalogue> Happening for FileHappening<'_, K> {
    const CAPABILITY: &'static str = CAPABILITY;

    fn kind(&self) -> &'static str {
        self.act.code()
    }

    fn subject(&self) -> Option<Subject> {
        Some(subject(self.provider))
    }

    fn details(&self) -> Json {
        let mut details = Map::new();
        if let Some(address) = self.address {
            details.insert("address".into(), json!(address));
        }
        if !self.changes.is_empty() {
            details.insert("changes".into(), json!(self.changes));
        }
        if self.first_use {
            details.insert("firstUse".into(), json!(true));
        }
        Json::Object(details)
    }
}

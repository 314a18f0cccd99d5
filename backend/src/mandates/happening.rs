//! What happens with mandates, for the audit log.

use serde_json::{Value as Json, json};
use shared::kernel::date::Date;
use shared::kernel::id::{BulkId, MandateId};
use shared::mandates::api::HistoryKind;
use shared::mandates::message::{MandateMessage, SUBJECT};

use crate::platform::happening::{Happening, Subject};

pub use shared::mandates::message::CAPABILITY;

/// A mandate, as what something is about.
pub fn subject(mandate: MandateId) -> Subject {
    Subject {
        kind: SUBJECT,
        id: mandate.0,
    }
}

#[derive(Clone, Copy, Debug)]
pub enum MandateHappening<'a> {
    /// A step of a mandate's life, and its last day where it is about one.
    Step(MandateId, HistoryKind, Option<Date>),
    /// Somebody learnt from a number who a party is: who looked is on record, the number is not.
    PartyLookedUp,
    /// The same for so many lines of a file.
    LinesLookedUp(BulkId, u32),
    /// A file with many mandates was begun, of so many lines.
    FileBegun(BulkId, u32),
    /// So many mandates were started from it, under one text.
    FileConfirmed(BulkId, u32, &'a str),
    FileDiscarded(BulkId),
    /// A key that signs attestations was made.
    KeyMade(&'a str),
    /// It signs no more.
    KeyRetired(&'a str),
}

impl Happening for MandateHappening<'_> {
    const CAPABILITY: &'static str = CAPABILITY;

    // Whatever they are called here, stored words stay.
    fn kind(&self) -> &'static str {
        match self {
            Self::Step(_, step, _) => step.event(),
            Self::PartyLookedUp | Self::LinesLookedUp(..) => "party-looked-up",
            Self::FileBegun(..) => "mandate-file-begun",
            Self::FileConfirmed(..) => "mandate-file-confirmed",
            Self::FileDiscarded(_) => "mandate-file-discarded",
            Self::KeyMade(_) => "signing-key-made",
            Self::KeyRetired(_) => "signing-key-retired",
        }
    }

    fn subject(&self) -> Option<Subject> {
        match self {
            Self::Step(mandate, ..) => Some(subject(*mandate)),
            _ => None,
        }
    }

    fn details(&self) -> Json {
        match self {
            Self::Step(_, _, Some(day)) => json!({ "lastDay": day }),
            Self::Step(..) | Self::PartyLookedUp => json!({}),
            Self::LinesLookedUp(file, lines) | Self::FileBegun(file, lines) => {
                json!({ "file": file, "lines": lines })
            }
            Self::FileConfirmed(file, created, digest) => {
                json!({ "file": file, "created": created, "digest": digest })
            }
            Self::FileDiscarded(file) => json!({ "file": file }),
            Self::KeyMade(key) | Self::KeyRetired(key) => json!({ "key": key }),
        }
    }
}

impl Happening for MandateMessage {
    const CAPABILITY: &'static str = CAPABILITY;

    fn kind(&self) -> &'static str {
        self.news.code()
    }

    fn subject(&self) -> Option<Subject> {
        Some(subject(self.mandate))
    }

    fn details(&self) -> Json {
        json!(Self::details(self))
    }
}

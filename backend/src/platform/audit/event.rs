//! An event as it is stored, and what its hash covers.

use sea_orm::entity::prelude::*;
use sea_orm::{DerivePartialModel, IntoActiveModel, Iterable};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::kernel::date::Instant;
use shared::policy::Grounds;

use super::hex;
use crate::platform::happening::Happening;
use crate::platform::store::former;

/// The hash before the first event.
pub(super) const BEGINNING: &str =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// Which columns the hash of a new event covers, and in which order.
const FORM: i32 = 2;

/// An event. What is no longer written, the hashes of former events cover all the same: those rows
/// stay as they are.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub form: i32,
    pub at: i64,
    pub capability: String,
    pub kind: String,
    pub person_id: Option<i64>,
    pub profile: Option<String>,
    pub organisation_id: Option<i64>,
    pub mandate_id: Option<i64>,
    /// Of form 1 alone: in whose file.
    pub provider_id: Option<i64>,
    pub subject_kind: Option<String>,
    pub subject_id: Option<i64>,
    pub details: String,
    pub previous: String,
    pub hash: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// The event at the end of the chain.
#[derive(Clone, Debug, DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub(crate) struct Last {
    pub(super) id: i64,
    pub(super) hash: String,
}

impl Model {
    /// An event that has no place in the chain yet.
    pub(super) fn new<H: Happening>(
        now: Instant,
        grounds: Option<&Grounds>,
        happening: &H,
    ) -> Self {
        let subject = happening.subject();
        Self {
            id: 0,
            form: FORM,
            at: now.0,
            capability: H::CAPABILITY.to_owned(),
            kind: happening.kind().to_owned(),
            person_id: grounds.map(|grounds| grounds.person.0),
            profile: grounds.map(|grounds| grounds.profile.to_string()),
            organisation_id: grounds
                .and_then(|grounds| grounds.organisation.map(|organisation| organisation.0)),
            mandate_id: grounds.and_then(|grounds| grounds.mandate.map(|mandate| mandate.0)),
            provider_id: None,
            subject_kind: subject.map(|subject| subject.kind.to_owned()),
            subject_id: subject.map(|subject| subject.id),
            details: happening.details().to_string(),
            previous: String::new(),
            hash: String::new(),
        }
    }

    /// The same as it stands after another.
    pub(super) fn after(mut self, last: Option<Last>) -> Self {
        (self.id, self.previous) =
            last.map_or((1, BEGINNING.to_owned()), |last| (last.id + 1, last.hash));
        self.hash = self.expected_hash();
        self
    }

    pub(super) fn last(&self) -> Last {
        Last {
            id: self.id,
            hash: self.hash.clone(),
        }
    }

    /// The values, in the order of the columns.
    pub(super) fn into_values(self) -> impl Iterator<Item = Value> {
        let row = self.into_active_model();
        Column::iter().filter_map(move |column| row.get(column).into_value())
    }

    /// The hash of everything but the hash, in a form that has one way to be written.
    ///
    /// Form 1 is that of events from before they named their capability and subject. Rows are never
    /// hashed anew, or whoever can write the database could have written what they say; what came
    /// later follows from what the hash covers, and is checked against that.
    pub(super) fn expected_hash(&self) -> String {
        let fields = match self.form {
            1 => json!([
                self.id,
                self.at,
                self.kind,
                self.person_id,
                self.profile,
                self.organisation_id,
                self.mandate_id,
                self.provider_id,
                self.details,
                self.previous,
            ]),
            _ => json!([
                self.form,
                self.id,
                self.at,
                self.capability,
                self.kind,
                self.person_id,
                self.profile,
                self.organisation_id,
                self.mandate_id,
                self.subject_kind,
                self.subject_id,
                self.details,
                self.previous,
            ]),
        };
        hex(&Sha256::digest(fields.to_string().as_bytes()))
    }

    /// Whether the hash is right for what the row says, and nothing stands in the row that the hash
    /// does not cover.
    pub(super) fn is_whole(&self) -> bool {
        let rest = match self.form {
            1 => {
                let (capability, subject) =
                    former::meaning(&self.kind, self.mandate_id, self.provider_id);
                let stands = (self.subject_kind.as_deref(), self.subject_id);
                self.capability == capability && stands == subject.unzip()
            }
            FORM => self.provider_id.is_none(),
            _ => false,
        };
        rest && self.hash == self.expected_hash()
    }
}

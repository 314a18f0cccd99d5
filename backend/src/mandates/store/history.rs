//! What happened to mandates, as the audit log tells it.

use sea_orm::FromQueryResult;
use serde_json::Value as Json;
use shared::kernel::date::Instant;
use shared::kernel::id::{EventId, MandateId};
use shared::mandates::api::{HistoryEntry, HistoryKind, SignedAs};
use shared::policy::Profile;
use shared::registers::PersonName;

use crate::mandates::happening::{CAPABILITY, subject};
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::{all, parsed};
use crate::platform::store::stored::Stored;

#[derive(FromQueryResult)]
struct EventRow {
    id: Stored<EventId>,
    at: Stored<Instant>,
    kind: String,
    given_names: Option<String>,
    surname: Option<String>,
    profile: Option<Stored<Profile>>,
    organisation: Option<String>,
    details: String,
}

/// What happened to a mandate, the latest first; at most a hundred entries.
///
/// # Errors
/// Where the database cannot be read.
pub async fn history(source: &impl Source, mandate: MandateId) -> Result<Vec<HistoryEntry>, Error> {
    let subject = subject(mandate);
    let rows: Vec<EventRow> = all(
        source.connection(),
        "SELECT v.id, v.at, v.kind, p.given_names, p.surname, v.profile, e.name AS organisation, v.details
         FROM event v LEFT JOIN person p ON p.id = v.person_id LEFT JOIN organisation e ON e.id = v.organisation_id
         WHERE v.capability = $1 AND v.subject_kind = $2 AND v.subject_id = $3 ORDER BY v.id DESC LIMIT 100",
        [CAPABILITY.into(), subject.kind.into(), subject.id.into()],
    )
    .await?;
    rows.into_iter().map(HistoryEntry::try_from).collect()
}

impl TryFrom<EventRow> for HistoryEntry {
    type Error = Error;

    fn try_from(row: EventRow) -> Result<Self, Error> {
        let details: Json = serde_json::from_str(&row.details).map_err(Error::internal)?;
        let by = match (row.given_names, row.surname, row.profile) {
            (Some(given_names), Some(surname), Some(profile)) => Some(SignedAs {
                person: PersonName::new(&given_names, &surname).full(),
                profile: profile.0,
                organisation: row.organisation,
            }),
            _ => None,
        };
        let last_day = details.get("lastDay").and_then(Json::as_str);
        Ok(Self {
            id: row.id.0,
            at: row.at.0,
            kind: HistoryKind::of_event(&row.kind),
            by,
            last_day: last_day.map(parsed).transpose()?,
        })
    }
}

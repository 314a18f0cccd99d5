//! What was done with a file.

use sea_orm::FromQueryResult;
use serde_json::Value as Json;
use shared::files::api::{Act, ActPage};
use shared::kernel::date::Instant;
use shared::kernel::id::{EventId, ProviderId};
use shared::mandates::MandateKind;
use shared::registers::PersonName;

use crate::files::happening::{CAPABILITY, subject};
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::{all, parsed, word};

/// How many acts a page shows.
const PAGE: usize = 25;

/// A page of what was done in a provider's name, the latest first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn acts(
    source: &impl Source,
    provider: ProviderId,
    before: Option<EventId>,
) -> Result<ActPage, Error> {
    let subject = subject(provider);
    let rows: Vec<ActRow> = all(
        source.connection(),
        "SELECT e.id, e.at, e.kind, e.profile, e.details,
                p.given_names, p.surname, n.name AS organisation, m.kind AS mandate
         FROM event e
         LEFT JOIN person p ON p.id = e.person_id
         LEFT JOIN organisation n ON n.id = e.organisation_id
         LEFT JOIN mandate m ON m.id = e.mandate_id
         WHERE e.capability = $1 AND e.subject_kind = $2 AND e.subject_id = $3 AND e.id < $4
         ORDER BY e.id DESC LIMIT $5",
        [
            CAPABILITY.into(),
            subject.kind.into(),
            subject.id.into(),
            before.map_or(i64::MAX, |event| event.0).into(),
            i64::try_from(PAGE + 1).unwrap_or(i64::MAX).into(),
        ],
    )
    .await?;
    let more = rows.len() > PAGE;
    let acts = rows
        .into_iter()
        .take(PAGE)
        .map(Act::try_from)
        .collect::<Result<Vec<_>, _>>()?;
    let next = if more {
        acts.last().map(|act| act.id)
    } else {
        None
    };
    Ok(ActPage { acts, next })
}

#[derive(FromQueryResult)]
struct ActRow {
    id: i64,
    at: i64,
    kind: String,
    profile: Option<String>,
    details: String,
    given_names: Option<String>,
    surname: Option<String>,
    organisation: Option<String>,
    mandate: Option<String>,
}

impl TryFrom<ActRow> for Act {
    type Error = Error;

    fn try_from(row: ActRow) -> Result<Self, Error> {
        let details: Json = serde_json::from_str(&row.details).map_err(Error::internal)?;
        let fields = details
            .get("fields")
            .and_then(Json::as_array)
            .cloned()
            .unwrap_or_default();
        let mandate = row
            .mandate
            .map(|code| word(MandateKind::from_code(&code), &code))
            .transpose()?;
        let first_use = details.get("firstUse").and_then(Json::as_bool);
        Ok(Self {
            id: EventId(row.id),
            at: Instant(row.at),
            kind: row.kind,
            first_use: first_use.unwrap_or_default(),
            person: PersonName::new(
                row.given_names.as_deref().unwrap_or_default(),
                row.surname.as_deref().unwrap_or_default(),
            )
            .full(),
            profile: parsed(&row.profile.unwrap_or_default())?,
            organisation: row.organisation,
            mandate,
            fields: fields
                .iter()
                .filter_map(Json::as_str)
                .map(str::to_owned)
                .collect(),
        })
    }
}

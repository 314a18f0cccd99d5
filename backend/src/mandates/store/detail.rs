//! Who signed a mandate, and what happened to it.

use sea_orm::FromQueryResult;
use serde_json::Value as Json;
use shared::kernel::date::Instant;
use shared::kernel::id::{EventId, MandateId};
use shared::kernel::language::Language;
use shared::mandates::Party;
use shared::mandates::api::{HistoryEntry, HistoryKind, Signed, SignedAs};
use shared::policy::AssuranceLevel;
use shared::sign_in::DigitalKey;

use super::record::full_name;
use crate::mandates::agreement::SignedText;
use crate::mandates::happening::{CAPABILITY, subject};
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::{all, parsed, word};

#[derive(FromQueryResult)]
struct SignatureRow {
    party: String,
    given_names: String,
    surname: String,
    profile: String,
    organisation: Option<String>,
    digital_key: String,
    level: i32,
    language: String,
    text_version: i32,
    digest: String,
    at: i64,
    text: Option<String>,
}

/// The signatures under a mandate with what was read for each, the first first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn signatures(
    source: &impl Source,
    mandate: MandateId,
) -> Result<Vec<SignedText>, Error> {
    let rows: Vec<SignatureRow> = all(
        source.connection(),
        "SELECT s.party, p.given_names, p.surname, s.profile, e.name AS organisation, s.digital_key, s.level,
                s.language, s.text_version, s.digest, s.at, s.text
         FROM mandate_signature s JOIN person p ON p.id = s.person_id LEFT JOIN entity e ON e.id = s.entity_id
         WHERE s.mandate_id = $1 ORDER BY s.at, s.party",
        [mandate.0.into()],
    )
    .await?;
    rows.into_iter().map(SignedText::try_from).collect()
}

impl TryFrom<SignatureRow> for SignedText {
    type Error = Error;

    fn try_from(row: SignatureRow) -> Result<Self, Error> {
        let key = DigitalKey::ALL
            .into_iter()
            .find(|key| key.code() == row.digital_key);
        let text = row.text.as_deref().map(serde_json::from_str);
        let signed = Signed {
            party: word(Party::from_code(&row.party), &row.party)?,
            by: SignedAs {
                person: full_name(&row.given_names, &row.surname),
                profile: parsed(&row.profile)?,
                organisation: row.organisation,
            },
            at: Instant(row.at),
            key: word(key, &row.digital_key)?,
            level: AssuranceLevel(u16::try_from(row.level).map_err(Error::internal)?),
            language: word(Language::from_tag(&row.language), &row.language)?,
            version: u16::try_from(row.text_version).map_err(Error::internal)?,
            digest: row.digest,
        };
        Ok(Self {
            signed,
            text: text.transpose().map_err(Error::internal)?,
        })
    }
}

#[derive(FromQueryResult)]
struct EventRow {
    id: i64,
    at: i64,
    kind: String,
    given_names: Option<String>,
    surname: Option<String>,
    profile: Option<String>,
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
         FROM event v LEFT JOIN person p ON p.id = v.person_id LEFT JOIN entity e ON e.id = v.entity_id
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
                person: full_name(&given_names, &surname),
                profile: parsed(&profile)?,
                organisation: row.organisation,
            }),
            _ => None,
        };
        let last_day = details.get("lastDay").and_then(Json::as_str);
        Ok(Self {
            id: EventId(row.id),
            at: Instant(row.at),
            kind: HistoryKind::of_event(&row.kind),
            by,
            last_day: last_day.map(parsed).transpose()?,
        })
    }
}

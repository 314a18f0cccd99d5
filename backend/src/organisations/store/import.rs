//! What is checked of the files of managers and users.

use crate::platform::import::Check;

/// Whoever manages or uses a quality does so of an organisation that has it, or had it.
pub(crate) const HAS_THE_QUALITY: Check = Check {
    column: "quality",
    reason: "the organisation does not have this quality: import qualities first",
    lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match m
        WHERE organisation_id IS NOT NULL AND quality <> '' AND NOT EXISTS (
            SELECT 1 FROM quality q WHERE q.organisation_id = m.organisation_id AND q.kind = m.quality
        )",
};

//! Qualities and managers of access.

use super::{Check, Plan};

/// Qualities, known by entity, kind and first day.
pub(crate) const QUALITIES: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("number", "VARCHAR(10)"),
        ("kind", "VARCHAR(40)"),
        ("valid_from", "DATE"),
        ("valid_until", "DATE"),
    ],
    matched: "SELECT l.*, e.id AS entity_id, q.id AS known_id,
            CASE WHEN q.id IS NULL THEN 'added'
                 WHEN q.valid_until IS DISTINCT FROM l.valid_until THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM import_line l
        LEFT JOIN entity e ON e.number = l.number
        LEFT JOIN quality q ON q.entity_id = e.id AND q.kind = l.kind
            AND q.valid_from = l.valid_from",
    prepare: &[],
    checks: &[
        Check {
            column: "entity",
            reason: "no such entity: import entities first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE entity_id IS NULL",
        },
        Check {
            column: "valid_from",
            reason: "the same entity, quality and first day as on line {other}",
            lines: "SELECT line, other FROM (
                    SELECT line, MIN(line) OVER (PARTITION BY entity_id, kind, valid_from) AS other
                    FROM import_match WHERE entity_id IS NOT NULL
                ) AS d WHERE line > other",
        },
    ],
    apply: &[
        "INSERT INTO quality (entity_id, kind, valid_from, valid_until)
         SELECT entity_id, kind, valid_from, valid_until
         FROM import_match WHERE change = 'added' ORDER BY line",
        "UPDATE quality SET valid_until = m.valid_until
         FROM import_match m WHERE quality.id = m.known_id AND m.change = 'updated'",
    ],
};

/// Managers of access, known by everything but their last day.
pub(crate) const MANAGERS: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("niss", "CHAR(11)"),
        ("number", "VARCHAR(10)"),
        ("role", "VARCHAR(40)"),
        ("domain", "VARCHAR(40)"),
        ("quality", "VARCHAR(40)"),
        ("valid_from", "DATE"),
        ("valid_until", "DATE"),
    ],
    matched: "SELECT l.*, n.person_id, e.id AS entity_id, a.id AS known_id,
            CASE WHEN a.id IS NULL THEN 'added'
                 WHEN a.valid_until IS DISTINCT FROM l.valid_until THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM import_line l
        LEFT JOIN person_number n ON n.niss = l.niss
        LEFT JOIN entity e ON e.number = l.number
        LEFT JOIN access_manager a ON a.entity_id = e.id AND a.person_id = n.person_id
            AND a.role = l.role AND a.domain = l.domain AND a.quality = l.quality
            AND a.valid_from = l.valid_from",
    prepare: &[],
    checks: &[
        Check {
            column: "niss",
            reason: "no such person: import persons first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE person_id IS NULL",
        },
        Check {
            column: "entity",
            reason: "no such entity: import entities first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE entity_id IS NULL",
        },
        Check {
            column: "quality",
            reason: "the entity does not have this quality: import qualities first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match m
                WHERE entity_id IS NOT NULL AND quality <> '' AND NOT EXISTS (
                    SELECT 1 FROM quality q WHERE q.entity_id = m.entity_id AND q.kind = m.quality
                )",
        },
        Check {
            column: "valid_from",
            reason: "the same manager, role and first day as on line {other}",
            lines: "SELECT line, other FROM (
                    SELECT line, MIN(line) OVER (
                        PARTITION BY entity_id, person_id, role, domain, quality, valid_from
                    ) AS other
                    FROM import_match WHERE person_id IS NOT NULL AND entity_id IS NOT NULL
                ) AS d WHERE line > other",
        },
    ],
    apply: &[
        "INSERT INTO access_manager (entity_id, person_id, role, domain, quality, valid_from,
            valid_until)
         SELECT entity_id, person_id, role, domain, quality, valid_from, valid_until
         FROM import_match WHERE change = 'added' ORDER BY line",
        "UPDATE access_manager SET valid_until = m.valid_until
         FROM import_match m WHERE access_manager.id = m.known_id AND m.change = 'updated'",
    ],
};

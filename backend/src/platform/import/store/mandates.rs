//! Mandates, known by giver, receiver, type and first day; of several such, the latest counts.

use super::{Check, Plan};

/// Mandates. What a type asks of its giver comes with the line: `needs` is `inami`, `visa` or
/// empty.
pub(crate) const MANDATES: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("giver_niss", "CHAR(11)"),
        ("profession", "VARCHAR(40)"),
        ("receiver_niss", "CHAR(11)"),
        ("receiver_number", "VARCHAR(10)"),
        ("kind", "VARCHAR(40)"),
        ("valid_from", "DATE"),
        ("valid_until", "DATE"),
        ("state", "VARCHAR(40)"),
        ("reference", "VARCHAR(255)"),
        ("needs", "VARCHAR(5)"),
    ],
    matched: "SELECT r.*,
            CASE WHEN k.id IS NULL THEN 'added'
                 -- What was signed, refused or ended here is no longer the register's to change.
                 WHEN k.agreement IS NOT NULL OR EXISTS (
                    SELECT 1 FROM event v WHERE v.mandate_id = k.id
                        AND v.kind IN ('mandate-refused', 'mandate-withdrawn', 'mandate-ended',
                            'mandate-end-set', 'mandate-transferred')) THEN 'unchanged'
                 WHEN (k.valid_until, k.state, k.reference)
                     IS DISTINCT FROM (r.valid_until, r.state, r.reference) THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM (
            SELECT l.*, g.person_id AS giver_id, p.id AS provider_id,
                p.inami_number IS NOT NULL AS has_inami, p.visa IS NOT NULL AS has_visa,
                h.person_id AS holder_person_id, e.id AS holder_entity_id,
                (SELECT MAX(m.id) FROM mandate m
                 WHERE m.provider_id = p.id AND m.kind = l.kind AND m.valid_from = l.valid_from
                    AND (m.holder_person_id = h.person_id OR m.holder_entity_id = e.id)
                ) AS known_id
            FROM import_line l
            LEFT JOIN person_number g ON g.niss = l.giver_niss
            LEFT JOIN provider p ON p.person_id = g.person_id AND p.profession = l.profession
            LEFT JOIN person_number h ON h.niss = l.receiver_niss
            LEFT JOIN entity e ON e.number = l.receiver_number
        ) AS r
        LEFT JOIN mandate k ON k.id = r.known_id",
    prepare: &[
        "CREATE INDEX import_match_provider ON import_match (provider_id)",
        "CREATE INDEX import_match_known ON import_match (known_id)",
    ],
    checks: &[
        Check {
            column: "giver_niss",
            reason: "no such person: import persons first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE giver_id IS NULL",
        },
        Check {
            column: "giver_profession",
            reason: "the giver is no provider of this profession: import providers first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE giver_id IS NOT NULL AND provider_id IS NULL",
        },
        Check {
            column: "type",
            reason: "the giver has no INAMI number, which a mandate of this type needs",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE provider_id IS NOT NULL AND needs = 'inami' AND NOT has_inami",
        },
        Check {
            column: "type",
            reason: "the giver has no visa, which a mandate of this type needs",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE provider_id IS NOT NULL AND needs = 'visa' AND NOT has_visa",
        },
        Check {
            column: "receiver",
            reason: "no such person: import persons first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE receiver_niss IS NOT NULL AND holder_person_id IS NULL",
        },
        Check {
            column: "receiver",
            reason: "no such entity: import entities first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE receiver_number IS NOT NULL AND holder_entity_id IS NULL",
        },
        Check {
            column: "receiver",
            reason: "a mandate to oneself",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE holder_person_id = giver_id",
        },
        Check {
            column: "valid_from",
            reason: "the same giver, receiver, type and first day as on line {other}",
            lines: "SELECT line, other FROM (
                    SELECT line, MIN(line) OVER (
                        PARTITION BY provider_id, kind, holder_person_id, holder_entity_id,
                            valid_from
                    ) AS other
                    FROM import_match
                    WHERE provider_id IS NOT NULL
                        AND COALESCE(holder_person_id, holder_entity_id) IS NOT NULL
                ) AS d WHERE line > other",
        },
        Check {
            column: "valid_from",
            reason: "overlaps the mandate on line {other}, signed as well",
            lines: "SELECT b.line, MIN(a.line) AS other
                FROM import_match a
                JOIN import_match b ON b.provider_id = a.provider_id AND b.kind = a.kind
                    AND (b.holder_person_id = a.holder_person_id
                        OR b.holder_entity_id = a.holder_entity_id)
                    AND b.line > a.line AND b.valid_from <> a.valid_from
                WHERE a.state = 'signed' AND b.state = 'signed'
                    AND (a.valid_until IS NULL OR b.valid_from <= a.valid_until)
                    AND (b.valid_until IS NULL OR a.valid_from <= b.valid_until)
                GROUP BY b.line",
        },
        Check {
            column: "valid_from",
            reason: "overlaps a mandate that is known and signed as well",
            lines: "SELECT m.line, CAST(NULL AS BIGINT) AS other
                FROM import_match m
                JOIN mandate k ON k.provider_id = m.provider_id AND k.kind = m.kind
                    AND (k.holder_person_id = m.holder_person_id
                        OR k.holder_entity_id = m.holder_entity_id)
                WHERE m.state = 'signed' AND k.state = 'signed'
                    AND NOT EXISTS (SELECT 1 FROM import_match o WHERE o.known_id = k.id)
                    AND (k.valid_until IS NULL OR m.valid_from <= k.valid_until)
                    AND (m.valid_until IS NULL OR k.valid_from <= m.valid_until)
                GROUP BY m.line",
        },
    ],
    apply: &[
        "INSERT INTO mandate (provider_id, kind, holder_person_id, holder_entity_id, valid_from,
            valid_until, state, reference)
         SELECT provider_id, kind, holder_person_id, holder_entity_id, valid_from,
            valid_until, state, reference
         FROM import_match WHERE change = 'added' ORDER BY line",
        "UPDATE mandate
         SET valid_until = m.valid_until, state = m.state, reference = m.reference, status = ''
         FROM import_match m WHERE mandate.id = m.known_id AND m.change = 'updated'",
        // Lists find a mandate by the parts of its parties' names.
        "WITH RECURSIVE place (begins) AS (SELECT 1 UNION ALL SELECT begins + 1 FROM place
            WHERE begins < (SELECT MAX(LENGTH(letters)) FROM person))
         INSERT INTO person_name (letters, person_id)
         SELECT SUBSTR(n.letters, begins, 8), n.id
         FROM person n JOIN place ON begins <= LENGTH(n.letters)
         WHERE n.id IN (SELECT giver_id FROM import_match WHERE change = 'added'
            UNION SELECT holder_person_id FROM import_match WHERE change = 'added')
         ORDER BY n.id, begins ON CONFLICT DO NOTHING",
        "WITH RECURSIVE place (begins) AS (SELECT 1 UNION ALL SELECT begins + 1 FROM place
            WHERE begins < (SELECT MAX(LENGTH(letters)) FROM entity))
         INSERT INTO entity_name (letters, entity_id)
         SELECT SUBSTR(n.letters, begins, 8), n.id
         FROM entity n JOIN place ON begins <= LENGTH(n.letters)
         WHERE n.id IN (SELECT holder_entity_id FROM import_match WHERE change = 'added')
         ORDER BY n.id, begins ON CONFLICT DO NOTHING",
    ],
};

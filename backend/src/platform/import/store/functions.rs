//! Legal functions and administrative roles, known by person, entity, function and first day.

use super::{Check, Plan};

const UNKNOWN_PERSON: Check = Check {
    column: "niss",
    reason: "no such person: import persons first",
    lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match WHERE person_id IS NULL",
};

const UNKNOWN_ENTITY: Check = Check {
    column: "entity",
    reason: "no such entity: import entities first",
    lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match WHERE entity_id IS NULL",
};

/// Legal functions.
pub(crate) const LEGAL_FUNCTIONS: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("niss", "CHAR(11)"),
        ("number", "VARCHAR(10)"),
        ("function", "VARCHAR(40)"),
        ("valid_from", "DATE"),
        ("valid_until", "DATE"),
    ],
    matched: "SELECT l.*, n.person_id, e.id AS entity_id, f.id AS known_id,
            CASE WHEN f.id IS NULL THEN 'added'
                 WHEN f.valid_until IS DISTINCT FROM l.valid_until THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM import_line l
        LEFT JOIN person_number n ON n.niss = l.niss
        LEFT JOIN entity e ON e.number = l.number
        LEFT JOIN legal_function f ON f.person_id = n.person_id AND f.entity_id = e.id
            AND f.function = l.function AND f.valid_from = l.valid_from",
    prepare: &[],
    checks: &[
        UNKNOWN_PERSON,
        UNKNOWN_ENTITY,
        Check {
            column: "valid_from",
            reason: "the same person, entity, function and first day as on line {other}",
            lines: "SELECT line, other FROM (
                    SELECT line, MIN(line) OVER (
                        PARTITION BY person_id, entity_id, function, valid_from
                    ) AS other
                    FROM import_match WHERE person_id IS NOT NULL AND entity_id IS NOT NULL
                ) AS d WHERE line > other",
        },
    ],
    apply: &[
        "INSERT INTO legal_function (person_id, entity_id, function, valid_from, valid_until)
         SELECT person_id, entity_id, function, valid_from, valid_until
         FROM import_match WHERE change = 'added' ORDER BY line",
        "UPDATE legal_function SET valid_until = m.valid_until
         FROM import_match m WHERE legal_function.id = m.known_id AND m.change = 'updated'",
    ],
};

/// Administrative roles.
pub(crate) const ADMINISTRATIVE_ROLES: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("niss", "CHAR(11)"),
        ("number", "VARCHAR(10)"),
        ("role", "VARCHAR(40)"),
        ("valid_from", "DATE"),
        ("valid_until", "DATE"),
    ],
    matched: "SELECT l.*, n.person_id, e.id AS entity_id, r.id AS known_id,
            CASE WHEN r.id IS NULL THEN 'added'
                 WHEN r.valid_until IS DISTINCT FROM l.valid_until THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM import_line l
        LEFT JOIN person_number n ON n.niss = l.niss
        LEFT JOIN entity e ON e.number = l.number
        LEFT JOIN administrative_role r ON r.person_id = n.person_id AND r.entity_id = e.id
            AND r.role = l.role AND r.valid_from = l.valid_from",
    prepare: &[],
    checks: &[
        UNKNOWN_PERSON,
        UNKNOWN_ENTITY,
        Check {
            column: "valid_from",
            reason: "the same person, entity, role and first day as on line {other}",
            lines: "SELECT line, other FROM (
                    SELECT line, MIN(line) OVER (
                        PARTITION BY person_id, entity_id, role, valid_from
                    ) AS other
                    FROM import_match WHERE person_id IS NOT NULL AND entity_id IS NOT NULL
                ) AS d WHERE line > other",
        },
    ],
    apply: &[
        "INSERT INTO administrative_role (person_id, entity_id, role, valid_from, valid_until)
         SELECT person_id, entity_id, role, valid_from, valid_until
         FROM import_match WHERE change = 'added' ORDER BY line",
        "UPDATE administrative_role SET valid_until = m.valid_until
         FROM import_match m WHERE administrative_role.id = m.known_id AND m.change = 'updated'",
    ],
};

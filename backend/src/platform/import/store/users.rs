//! Users of the qualities, known by person, entity, quality and first day, and what they may open.

use super::{Check, Plan};

/// Users. `applications` is a JSON array of codes, and a file says all of them: an application
/// that it no longer names ends the day before, or today if it began today; one that has yet to
/// begin never will. One that is named again after its end begins anew.
pub(crate) const USERS: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("niss", "CHAR(11)"),
        ("number", "VARCHAR(10)"),
        ("quality", "VARCHAR(40)"),
        ("applications", "TEXT"),
        ("valid_from", "DATE"),
        ("valid_until", "DATE"),
    ],
    matched: "SELECT l.*, n.person_id, e.id AS entity_id, u.id AS user_id,
            CASE WHEN u.id IS NULL THEN 'added'
                 WHEN u.valid_until IS DISTINCT FROM l.valid_until THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM import_line l
        LEFT JOIN person_number n ON n.niss = l.niss
        LEFT JOIN entity e ON e.number = l.number
        LEFT JOIN quality_user u ON u.person_id = n.person_id AND u.entity_id = e.id
            AND u.quality = l.quality AND u.valid_from = l.valid_from",
    prepare: &[
        GRANTS,
        "UPDATE import_match SET change = 'updated'
         WHERE change = 'unchanged' AND line IN (SELECT line FROM import_grant)",
    ],
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
                WHERE entity_id IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM quality q WHERE q.entity_id = m.entity_id AND q.kind = m.quality
                )",
        },
        Check {
            column: "valid_from",
            reason: "the same user, quality and first day as on line {other}",
            lines: "SELECT line, other FROM (
                    SELECT line, MIN(line) OVER (
                        PARTITION BY person_id, entity_id, quality, valid_from
                    ) AS other
                    FROM import_match WHERE person_id IS NOT NULL AND entity_id IS NOT NULL
                ) AS d WHERE line > other",
        },
    ],
    apply: &[
        "INSERT INTO quality_user (entity_id, quality, person_id, valid_from, valid_until)
         SELECT entity_id, quality, person_id, valid_from, valid_until
         FROM import_match WHERE change = 'added' ORDER BY line",
        "UPDATE quality_user SET valid_until = m.valid_until
         FROM import_match m WHERE quality_user.id = m.user_id AND m.change = 'updated'",
        "INSERT INTO user_application (quality_user_id, application, valid_from, valid_until)
         SELECT u.id, g.application, g.valid_from, g.valid_until
         FROM import_grant g
         JOIN import_match m ON m.line = g.line
         JOIN quality_user u ON u.person_id = m.person_id AND u.entity_id = m.entity_id
            AND u.quality = m.quality AND u.valid_from = m.valid_from
         WHERE g.act = 'add' ORDER BY g.line",
        "UPDATE user_application SET valid_until = g.valid_until
         FROM import_grant g WHERE user_application.id = g.known_id AND g.act = 'end'",
        "DELETE FROM user_application
         WHERE id IN (SELECT known_id FROM import_grant WHERE act = 'drop')",
    ],
};

/// What is to be done with the applications of each line: `add` one, give one another `end`, or
/// `drop` one that never began.
const GRANTS: &str = "CREATE TEMPORARY TABLE import_grant AS
    SELECT w.line, w.living_id AS known_id, w.application,
        CASE WHEN w.living_id IS NOT NULL THEN k.valid_from
             WHEN w.is_known AND w.valid_from < {today} THEN {today}
             ELSE w.valid_from END AS valid_from,
        CASE WHEN w.valid_until < k.valid_from THEN k.valid_from
             ELSE w.valid_until END AS valid_until,
        CASE WHEN w.living_id IS NULL THEN 'add' ELSE 'end' END AS act
    FROM (
        SELECT m.line, m.valid_from, m.valid_until, a.value AS application,
            (SELECT MAX(g.id) FROM user_application g
             WHERE g.quality_user_id = m.user_id AND g.application = a.value
                AND (g.valid_until IS NULL OR g.valid_until >= {today})) AS living_id,
            EXISTS (SELECT 1 FROM user_application g
             WHERE g.quality_user_id = m.user_id AND g.application = a.value) AS is_known
        FROM import_match m, {each_application}
    ) AS w
    LEFT JOIN user_application k ON k.id = w.living_id
    WHERE CASE
        WHEN w.living_id IS NOT NULL THEN k.valid_until IS DISTINCT FROM
            CASE WHEN w.valid_until < k.valid_from THEN k.valid_from ELSE w.valid_until END
        WHEN w.is_known THEN w.valid_until IS NULL OR w.valid_until >= {today}
        ELSE TRUE END
    UNION ALL
    SELECT m.line, g.id, g.application, g.valid_from,
        CASE WHEN g.valid_from < {today} THEN {yesterday} ELSE g.valid_from END,
        CASE WHEN g.valid_from > {today} THEN 'drop' ELSE 'end' END
    FROM import_match m
    JOIN user_application g ON g.quality_user_id = m.user_id
    WHERE (g.valid_until IS NULL OR g.valid_until >= {today})
        AND (g.valid_from <> {today} OR g.valid_until IS NULL OR g.valid_until <> {today})
        AND g.application NOT IN (SELECT a.value FROM {each_application})";

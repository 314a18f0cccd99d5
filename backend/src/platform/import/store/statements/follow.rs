//! The statements for rows of another table that a line names all of.

use super::{Dialect, same_key};
use crate::platform::import::description::{Follow, Import};

/// What changes the table of the rows that follow.
pub(super) fn changes(import: &Import, follow: &Follow) -> [String; 3] {
    let Follow {
        table,
        parent,
        value,
        from,
        until,
        ..
    } = follow;
    [
        format!(
            "INSERT INTO {table} ({parent}, {value}, {from}, {until})
             SELECT k.id, f.value, f.begins, f.ends
             FROM import_follow f
             JOIN import_match m ON m.line = f.line
             JOIN {} k ON {}
             WHERE f.act = 'add' ORDER BY f.line",
            import.table,
            same_key(import, "k", "m")
        ),
        format!(
            "UPDATE {table} SET {until} = f.ends
             FROM import_follow f WHERE {table}.id = f.known_id AND f.act = 'end'"
        ),
        format!(
            "DELETE FROM {table}
             WHERE id IN (SELECT known_id FROM import_follow WHERE act = 'drop')"
        ),
    ]
}

/// Makes the table `import_follow`: what is to be done with the rows that follow each line: `add`
/// one, give one another `end`, or `drop` one that never began.
pub(super) fn table(follow: &Follow, dialect: &Dialect) -> String {
    FOLLOWERS
        .replace("{table}", follow.table)
        .replace("{parent}", follow.parent)
        .replace("{value}", follow.value)
        .replace("{from}", follow.from)
        .replace("{until}", follow.until)
        .replace("{each}", &dialect.each(follow.list))
        .replace("{today}", &format!("'{}'", dialect.today))
        .replace("{yesterday}", &format!("'{}'", dialect.today.previous()))
}

const FOLLOWERS: &str = "CREATE TEMPORARY TABLE import_follow AS
    SELECT w.line, w.living_id AS known_id, w.value,
        CASE WHEN w.living_id IS NOT NULL THEN k.{from}
             WHEN w.is_known AND w.valid_from < {today} THEN {today}
             ELSE w.valid_from END AS begins,
        CASE WHEN w.valid_until < k.{from} THEN k.{from}
             ELSE w.valid_until END AS ends,
        CASE WHEN w.living_id IS NULL THEN 'add' ELSE 'end' END AS act
    FROM (
        SELECT m.line, m.valid_from, m.valid_until, a.value,
            (SELECT MAX(g.id) FROM {table} g
             WHERE g.{parent} = m.known_id AND g.{value} = a.value
                AND (g.{until} IS NULL OR g.{until} >= {today})) AS living_id,
            EXISTS (SELECT 1 FROM {table} g
             WHERE g.{parent} = m.known_id AND g.{value} = a.value) AS is_known
        FROM import_match m, {each}
    ) AS w
    LEFT JOIN {table} k ON k.id = w.living_id
    WHERE CASE
        WHEN w.living_id IS NOT NULL THEN k.{until} IS DISTINCT FROM
            CASE WHEN w.valid_until < k.{from} THEN k.{from} ELSE w.valid_until END
        WHEN w.is_known THEN w.valid_until IS NULL OR w.valid_until >= {today}
        ELSE TRUE END
    UNION ALL
    SELECT m.line, g.id, g.{value}, g.{from},
        CASE WHEN g.{from} < {today} THEN {yesterday} ELSE g.{from} END,
        CASE WHEN g.{from} > {today} THEN 'drop' ELSE 'end' END
    FROM import_match m
    JOIN {table} g ON g.{parent} = m.known_id
    WHERE (g.{until} IS NULL OR g.{until} >= {today})
        AND (g.{from} <> {today} OR g.{until} IS NULL OR g.{until} <> {today})
        AND g.{value} NOT IN (SELECT a.value FROM {each})";

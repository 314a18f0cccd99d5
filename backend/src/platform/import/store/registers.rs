//! Persons, providers and entities.

use super::{Check, Plan};

/// Persons, known by their number.
pub(crate) const PERSONS: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("niss", "CHAR(11)"),
        ("surname", "VARCHAR(100)"),
        ("given_names", "VARCHAR(100)"),
        ("language", "VARCHAR(2)"),
        ("letters", "TEXT"),
    ],
    matched: "SELECT l.*, COALESCE(n.person_id, {new_person}) AS person_id,
            CASE WHEN n.person_id IS NULL THEN 'added'
                 WHEN (p.surname, p.given_names, p.language)
                     IS DISTINCT FROM (l.surname, l.given_names, l.language) THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM import_line l
        LEFT JOIN person_number n ON n.niss = l.niss
        LEFT JOIN person p ON p.id = n.person_id",
    prepare: &[],
    checks: &[
        Check {
            column: "niss",
            reason: "the same person as on line {other}",
            lines: "SELECT m.line, d.line AS other FROM (
                    SELECT niss, MIN(line) AS line FROM import_match
                    GROUP BY niss HAVING COUNT(*) > 1
                ) AS d JOIN import_match m ON m.niss = d.niss AND m.line > d.line",
        },
        Check {
            column: "niss",
            reason: "another number of the person on line {other}",
            lines: "SELECT m.line, d.line AS other FROM (
                    SELECT person_id, MIN(line) AS line FROM import_match
                    WHERE change <> 'added'
                    GROUP BY person_id HAVING COUNT(DISTINCT niss) > 1
                ) AS d JOIN import_match m ON m.person_id = d.person_id AND m.line > d.line",
        },
    ],
    apply: &[
        "INSERT INTO person (id, surname, given_names, language, letters)
         SELECT person_id, surname, given_names, language, letters FROM import_match
         WHERE change = 'added' ORDER BY person_id",
        "INSERT INTO person_number (niss, person_id)
         SELECT niss, person_id FROM import_match WHERE change = 'added' ORDER BY niss",
        // Who was found by the parts of a name is found by those of the new one. The former parts may
        // stay: whoever is found by one is looked at.
        "WITH RECURSIVE place (begins) AS (SELECT 1 UNION ALL SELECT begins + 1 FROM place
            WHERE begins < (SELECT MAX(LENGTH(letters)) FROM import_match))
         INSERT INTO person_name (letters, person_id)
         SELECT SUBSTR(m.letters, begins, 8), m.person_id
         FROM import_match m JOIN person p ON p.id = m.person_id
         JOIN place ON begins <= LENGTH(m.letters)
         WHERE m.change = 'updated' AND m.letters <> p.letters
            AND EXISTS (SELECT 1 FROM person_name k
                WHERE k.letters = SUBSTR(p.letters, 1, 8) AND k.person_id = p.id)
         ORDER BY m.person_id, begins ON CONFLICT DO NOTHING",
        "UPDATE person
         SET surname = m.surname, given_names = m.given_names, language = m.language,
            letters = m.letters
         FROM import_match m WHERE person.id = m.person_id AND m.change = 'updated'",
    ],
};

/// Providers, known by person and profession. The stable key of an INAMI number is nobody else's.
pub(crate) const PROVIDERS: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("niss", "CHAR(11)"),
        ("profession", "VARCHAR(40)"),
        ("inami_number", "CHAR(11)"),
        ("inami_key", "CHAR(8)"),
        ("visa", "VARCHAR(30)"),
        ("valid_from", "DATE"),
        ("valid_until", "DATE"),
        ("file_since", "DATE"),
    ],
    matched: "SELECT l.*, n.person_id, p.id AS provider_id, k.id AS key_provider_id,
            CASE WHEN p.id IS NULL THEN 'added'
                 WHEN (p.inami_number, p.visa, p.valid_from, p.valid_until, p.file_since)
                     IS DISTINCT FROM
                     (l.inami_number, l.visa, l.valid_from, l.valid_until, l.file_since)
                     THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM import_line l
        LEFT JOIN person_number n ON n.niss = l.niss
        LEFT JOIN provider p ON p.person_id = n.person_id AND p.profession = l.profession
        LEFT JOIN provider k ON k.inami_key = l.inami_key",
    prepare: &[],
    checks: &[
        Check {
            column: "niss",
            reason: "no such person: import persons first",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE person_id IS NULL",
        },
        Check {
            column: "profession",
            reason: "the same person and profession as on line {other}",
            lines: "SELECT m.line, d.line AS other FROM (
                    SELECT person_id, profession, MIN(line) AS line FROM import_match
                    WHERE person_id IS NOT NULL
                    GROUP BY person_id, profession HAVING COUNT(*) > 1
                ) AS d JOIN import_match m ON m.person_id = d.person_id
                    AND m.profession = d.profession AND m.line > d.line",
        },
        Check {
            column: "inami_number",
            reason: "the same INAMI number as on line {other}",
            lines: "SELECT m.line, d.line AS other FROM (
                    SELECT inami_key, MIN(line) AS line FROM import_match
                    WHERE inami_key IS NOT NULL
                    GROUP BY inami_key HAVING COUNT(*) > 1
                ) AS d JOIN import_match m ON m.inami_key = d.inami_key AND m.line > d.line",
        },
        Check {
            column: "inami_number",
            reason: "the INAMI number of somebody else, or of another profession",
            lines: "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match
                WHERE key_provider_id <> COALESCE(provider_id, -1)",
        },
    ],
    apply: &[
        "INSERT INTO provider (person_id, profession, inami_number, inami_key, visa,
            valid_from, valid_until, file_since)
         SELECT person_id, profession, inami_number, inami_key, visa,
            valid_from, valid_until, file_since
         FROM import_match WHERE change = 'added' ORDER BY person_id, profession",
        "UPDATE provider
         SET inami_number = m.inami_number, inami_key = m.inami_key, visa = m.visa,
            valid_from = m.valid_from, valid_until = m.valid_until, file_since = m.file_since
         FROM import_match m WHERE provider.id = m.provider_id AND m.change = 'updated'",
    ],
};

/// Entities, known by their number.
pub(crate) const ENTITIES: Plan = Plan {
    columns: &[
        ("line", "BIGINT"),
        ("number", "VARCHAR(10)"),
        ("name", "VARCHAR(200)"),
        ("legal_form", "VARCHAR(60)"),
        ("street", "VARCHAR(100)"),
        ("house_number", "VARCHAR(10)"),
        ("box_number", "VARCHAR(10)"),
        ("postcode", "VARCHAR(12)"),
        ("municipality", "VARCHAR(60)"),
        ("country", "CHAR(2)"),
        ("letters", "TEXT"),
    ],
    matched: "SELECT l.*, e.id AS entity_id,
            CASE WHEN e.id IS NULL THEN 'added'
                 WHEN (e.name, e.legal_form, e.street, e.house_number, e.box_number, e.postcode,
                       e.municipality, e.country)
                     IS DISTINCT FROM
                     (l.name, l.legal_form, l.street, l.house_number, l.box_number, l.postcode,
                      l.municipality, l.country) THEN 'updated'
                 ELSE 'unchanged' END AS change
        FROM import_line l
        LEFT JOIN entity e ON e.number = l.number",
    prepare: &[],
    checks: &[Check {
        column: "identifier",
        reason: "the same entity as on line {other}",
        lines: "SELECT line, other FROM (
                SELECT line, MIN(line) OVER (PARTITION BY number) AS other FROM import_match
            ) AS d WHERE line > other",
    }],
    apply: &[
        "INSERT INTO entity (number, name, legal_form, street, house_number, box_number, postcode,
            municipality, country, letters)
         SELECT number, name, legal_form, street, house_number, box_number, postcode,
            municipality, country, letters
         FROM import_match WHERE change = 'added' ORDER BY line",
        "WITH RECURSIVE place (begins) AS (SELECT 1 UNION ALL SELECT begins + 1 FROM place
            WHERE begins < (SELECT MAX(LENGTH(letters)) FROM import_match))
         INSERT INTO entity_name (letters, entity_id)
         SELECT SUBSTR(m.letters, begins, 8), m.entity_id
         FROM import_match m JOIN entity e ON e.id = m.entity_id
         JOIN place ON begins <= LENGTH(m.letters)
         WHERE m.change = 'updated' AND m.letters <> e.letters
            AND EXISTS (SELECT 1 FROM entity_name k
                WHERE k.letters = SUBSTR(e.letters, 1, 8) AND k.entity_id = e.id)
         ORDER BY m.entity_id, begins ON CONFLICT DO NOTHING",
        "UPDATE entity
         SET name = m.name, letters = m.letters, legal_form = m.legal_form, street = m.street,
            house_number = m.house_number, box_number = m.box_number, postcode = m.postcode,
            municipality = m.municipality, country = m.country
         FROM import_match m WHERE entity.id = m.entity_id AND m.change = 'updated'",
    ],
};

//! What is checked of the file of mandates, and which mandates it leaves as they are.

use crate::platform::import::Check;
use crate::platform::store::validity::overlap;

/// What was signed, refused or ended here is no longer the register's to change.
pub(crate) const CHANGED_HERE: &str = "k.agreement IS NOT NULL OR EXISTS (
    SELECT 1 FROM event v WHERE v.mandate_id = k.id
        AND v.kind IN ('mandate-refused', 'mandate-withdrawn', 'mandate-ended',
            'mandate-end-set', 'mandate-transferred'))";

/// The status of a mandate that changes is to be noted anew.
pub(crate) const AS_IF_NEW: &str = "UPDATE mandate SET status = ''
    WHERE id IN (SELECT known_id FROM import_match WHERE change = 'updated')";

/// The persons who have a mandate from now on.
pub(crate) const PERSONS: &str = "SELECT p.person_id FROM import_match m
        JOIN provider p ON p.id = m.provider_id WHERE m.change = 'added'
    UNION SELECT holder_person_id FROM import_match WHERE change = 'added'";

/// The organisations that have one.
pub(crate) const ORGANISATIONS: &str =
    "SELECT holder_organisation_id FROM import_match WHERE change = 'added'";

/// What no line may be.
pub(crate) const CHECKS: [Check; 5] = [
    Check {
        column: "type",
        reason: "the giver has no NIHDI number, which a mandate of this type needs",
        lines: "SELECT m.line, CAST(NULL AS BIGINT) AS other
            FROM import_match m JOIN provider p ON p.id = m.provider_id
            WHERE m.needs = 'inami' AND p.inami_number IS NULL",
    },
    Check {
        column: "type",
        reason: "the giver has no visa, which a mandate of this type needs",
        lines: "SELECT m.line, CAST(NULL AS BIGINT) AS other
            FROM import_match m JOIN provider p ON p.id = m.provider_id
            WHERE m.needs = 'visa' AND p.visa IS NULL",
    },
    Check {
        column: "holder",
        reason: "a mandate to oneself",
        lines: "SELECT m.line, CAST(NULL AS BIGINT) AS other
            FROM import_match m JOIN person_number n ON n.niss = m.giver_niss
            WHERE m.holder_person_id = n.person_id",
    },
    Check {
        column: "valid_from",
        reason: "overlaps the mandate on line {other}, signed as well",
        lines: concat!(
            "SELECT b.line, MIN(a.line) AS other
            FROM import_match a
            JOIN import_match b ON b.provider_id = a.provider_id AND b.kind = a.kind
                AND (b.holder_person_id = a.holder_person_id
                    OR b.holder_organisation_id = a.holder_organisation_id)
                AND b.line > a.line AND b.valid_from <> a.valid_from
            WHERE a.state = 'signed' AND b.state = 'signed' AND ",
            overlap!("a", "b"),
            " GROUP BY b.line"
        ),
    },
    Check {
        column: "valid_from",
        reason: "overlaps a mandate that is known and signed as well",
        lines: concat!(
            "SELECT m.line, CAST(NULL AS BIGINT) AS other
            FROM import_match m
            JOIN mandate k ON k.provider_id = m.provider_id AND k.kind = m.kind
                AND (k.holder_person_id = m.holder_person_id
                    OR k.holder_organisation_id = m.holder_organisation_id)
            WHERE m.state = 'signed' AND k.state = 'signed'
                AND NOT EXISTS (SELECT 1 FROM import_match o WHERE o.known_id = k.id) AND ",
            overlap!("k", "m"),
            " GROUP BY m.line"
        ),
    },
];

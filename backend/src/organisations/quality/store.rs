//! The qualities of organisations.

use sea_orm::entity::prelude::*;
use shared::kernel::date::Date;
use shared::kernel::id::OrganisationId;
use shared::organisations::{QualityKind, Wanted};

use crate::platform::store::stored::{Stored, stored_by_code};
use crate::platform::store::validity::row_counts;
use crate::registers::store::entity::organisation;

stored_by_code!(QualityKind);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quality")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub organisation_id: Stored<OrganisationId>,
    pub kind: Stored<QualityKind>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<organisation::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

/// The lines of a file whose organisation never had the quality that they name.
pub(super) const LACKS_THE_QUALITY: &str =
    "SELECT line, CAST(NULL AS BIGINT) AS other FROM import_match m
        WHERE organisation_id IS NOT NULL AND quality <> '' AND NOT EXISTS (
            SELECT 1 FROM quality q WHERE q.organisation_id = m.organisation_id AND q.kind = m.quality
        )";

/// The quality in which the organisation of a row `r` uses what is wanted, or would: what
/// [`OrganisationFacts::kind_for`](shared::organisations::OrganisationFacts::kind_for) says.
pub(in crate::organisations) fn kind_for(wanted: &Wanted, day: &str) -> String {
    let (first, second) = (wanted.by_enterprise.code(), wanted.by_institution.code());
    let counts = row_counts("q", day);
    // The INAMI number of an institution has eight digits, an enterprise number ten.
    format!(
        "COALESCE(
            (SELECT q.kind FROM quality q
             WHERE q.organisation_id = r.organisation_id AND q.kind IN ('{first}', '{second}')
             ORDER BY CASE WHEN {counts} THEN 0 ELSE 1 END, q.valid_from,
                CASE q.kind WHEN '{first}' THEN 0 ELSE 1 END LIMIT 1),
            (SELECT CASE LENGTH(o.number) WHEN 8 THEN '{second}' ELSE '{first}' END
             FROM organisation o WHERE o.id = r.organisation_id))"
    )
}

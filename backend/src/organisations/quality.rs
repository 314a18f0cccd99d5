//! The qualities of organisations, which are nobody's own.

pub mod store;

use std::sync::LazyLock;

use shared::organisations::{OrganisationStanding, QualityFact, QualityKind};

use super::grant::Grant;
use super::store::{GrantRows, Granted};
use crate::platform::error::Error;
use crate::platform::import::field::{code, valid_from, valid_until};
use crate::platform::import::{Check, Import};
use crate::platform::store::table::Table;
use crate::registers::import::of_organisation;

/// What this grant gives.
pub static GRANT: Grant = Grant {
    import: Some(&QUALITIES),
    rows: || GrantRows::of::<store::Entity>(&[store::Column::Kind]).of_nobody(),
    read,
    represents: None,
    tables: &[Table::of::<store::Entity>()],
    steps: Vec::new,
};

/// Qualities of organisations.
pub static QUALITIES: LazyLock<Import> = LazyLock::new(|| {
    use store::Column as To;
    Import::of::<store::Entity>("qualities", "Qualities of organisations")
        .key(of_organisation("organisation").into(To::OrganisationId))
        .key(code::<QualityKind>("quality").into(To::Kind))
        .key(valid_from().into(To::ValidFrom))
        .value(valid_until().into(To::ValidUntil))
        .repeated("valid_from", "the same organisation, quality and first day")
});

/// Whoever manages or uses a quality does so of an organisation that has it, or had it.
pub(super) const HAS_THE_QUALITY: Check = Check {
    column: "quality",
    reason: "the organisation does not have this quality: import qualities first",
    lines: store::LACKS_THE_QUALITY,
};

fn read(row: &Granted<'_>, standing: &mut OrganisationStanding) -> Result<(), Error> {
    standing.organisation.qualities.push(QualityFact {
        kind: row.get(store::Column::Kind)?,
        validity: row.validity,
    });
    Ok(())
}

//! Those who manage the access of organisations.

pub mod store;

use std::sync::LazyLock;

use shared::kernel::catalogue::Catalogue;
use shared::organisations::{Domain, ManagerFact, ManagerRole, OrganisationStanding, QualityKind};

use super::grant::Grant;
use super::quality::HAS_THE_QUALITY;
use super::store::{GrantRows, Granted};
use crate::platform::error::Error;
use crate::platform::import::field::{Field, Type, code, valid_from, valid_until};
use crate::platform::import::{Import, Line};
use crate::platform::store::stored::OrNone;
use crate::platform::store::table::Table;
use crate::registers::import::{of_organisation, of_person};

/// What this grant gives.
pub static GRANT: Grant = Grant {
    import: Some(&MANAGERS),
    rows: || {
        use store::Column::{Domain, Quality, Role};
        GrantRows::of::<store::Entity>(&[Role, Domain, Quality]).of_everybody()
    },
    read,
    represents: Some(store::represents),
    tables: &[Table::of::<store::Entity>()],
    steps: Vec::new,
};

/// Managers of access.
pub static MANAGERS: LazyLock<Import> = LazyLock::new(|| {
    use store::Column as To;
    Import::of::<store::Entity>("managers", "Who manages access in an organisation")
        .key(of_person("niss").into(To::PersonId))
        .key(of_organisation("organisation").into(To::OrganisationId))
        .key(code::<ManagerRole>("role").into(To::Role))
        .key(held_for::<Domain>("domain", |role| role == ManagerRole::Domain).into(To::Domain))
        .key(held_for::<QualityKind>("quality", ManagerRole::is_of_quality).into(To::Quality))
        .key(valid_from().into(To::ValidFrom))
        .value(valid_until().into(To::ValidUntil))
        .repeated("valid_from", "the same manager, role and first day")
        .check(HAS_THE_QUALITY)
});

/// What a manager's role is held for: it is there where the role asks for it, and only there. None
/// is an empty text, because it is part of the key.
fn held_for<C: Catalogue>(column: &'static str, asks: fn(ManagerRole) -> bool) -> Field {
    Field::new(column, Type::Text, move |line: &mut Line<'_>| {
        let code = line.optional_code::<C>(column)?;
        match (line.peek("role").map(asks), code) {
            (Some(true), None) => line.bad(column, "is empty: fill it in for this role"),
            (Some(false), Some(_)) => line.bad(column, "has to be empty for this role"),
            (_, code) => Some(code.map_or("", C::code)),
        }
    })
}

fn read(row: &Granted<'_>, standing: &mut OrganisationStanding) -> Result<(), Error> {
    let OrNone(quality) = row.get(store::Column::Quality)?;
    let OrNone(domain) = row.get(store::Column::Domain)?;
    let manager = ManagerFact {
        role: row.get(store::Column::Role)?,
        quality,
        domain,
        validity: row.validity,
    };
    standing.organisation.managers.push(manager);
    if row.is_own {
        standing.manages.push(manager);
    }
    Ok(())
}

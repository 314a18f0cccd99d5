//! The files of qualities, and of those who manage and use access.

use std::sync::LazyLock;

use shared::kernel::catalogue::Catalogue;
use shared::organisations::{Domain, ManagerRole, QualityKind, SecuredApplication};

use super::store::entity::{access_manager, quality, quality_user, user_application};
use super::store::import::HAS_THE_QUALITY;
use crate::platform::import::field::{Field, Type, code, valid_from, valid_until};
use crate::platform::import::{Import, Line};
use crate::registers::import::{of_organisation, of_person};

/// Qualities of organisations.
pub static QUALITIES: LazyLock<Import> = LazyLock::new(|| {
    use quality::Column as To;
    Import::of::<quality::Entity>("qualities", "Qualities of organisations")
        .key(of_organisation("organisation").into(To::OrganisationId))
        .key(code::<QualityKind>("quality").into(To::Kind))
        .key(valid_from().into(To::ValidFrom))
        .value(valid_until().into(To::ValidUntil))
        .repeated("valid_from", "the same organisation, quality and first day")
});

/// Managers of access.
pub static MANAGERS: LazyLock<Import> = LazyLock::new(|| {
    use access_manager::Column as To;
    Import::of::<access_manager::Entity>("managers", "Who manages access in an organisation")
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

/// Users of the qualities, and their applications.
pub static USERS: LazyLock<Import> = LazyLock::new(|| {
    use quality_user::Column as To;
    use user_application::Column as Of;
    let about = "Users of the qualities, and their applications";
    Import::of::<quality_user::Entity>("users", about)
        .key(of_person("niss").into(To::PersonId))
        .key(of_organisation("organisation").into(To::OrganisationId))
        .key(code::<QualityKind>("quality").into(To::Quality))
        .follow::<user_application::Entity>(
            codes::<SecuredApplication>("applications", "an application is there twice"),
            Of::QualityUserId,
            Of::Application,
            (Of::ValidFrom, Of::ValidUntil),
        )
        .key(valid_from().into(To::ValidFrom))
        .value(valid_until().into(To::ValidUntil))
        .repeated("valid_from", "the same user, quality and first day")
        .check(HAS_THE_QUALITY)
});

/// What a manager's role is held for: it is there where the role asks for it, and only there. None
/// is an empty text, because it is part of the key.
fn held_for<C: Catalogue>(column: &'static str, asks: fn(ManagerRole) -> bool) -> Field {
    Field::new(column, Type::Text, move |line: &mut Line<'_>| {
        let code = line.optional_code::<C>(column)?;
        match (line.peek("role").map(asks), code) {
            (Some(true), None) => line.bad(column, "has to be filled in for this role"),
            (Some(false), Some(_)) => line.bad(column, "has to be empty for this role"),
            (_, code) => Some(code.map_or("", C::code)),
        }
    })
}

/// Codes with semicolons between them, each of them once.
fn codes<C: Catalogue>(column: &'static str, twice: &'static str) -> Field {
    Field::new(column, Type::Text, move |line: &mut Line<'_>| {
        let mut known = Vec::new();
        let codes = line.field(column).split(';').map(str::trim);
        for code in codes.filter(|code| !code.is_empty()) {
            match C::read(code).map(C::code) {
                None => return line.bad(column, "none of the known codes"),
                Some(code) if known.contains(&code) => return line.bad(column, twice),
                Some(code) => known.push(code),
            }
        }
        Some(known)
    })
}

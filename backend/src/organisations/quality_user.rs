//! Those who use a quality of an organisation, and what they may open.

pub mod store;

use std::sync::LazyLock;

use shared::kernel::catalogue::Catalogue;
use shared::organisations::{OrganisationStanding, QualityKind, SecuredApplication, UserFact};

use self::store::user_application;
use super::grant::Grant;
use super::quality::HAS_THE_QUALITY;
use super::store::{GrantRows, Granted};
use crate::platform::error::Error;
use crate::platform::import::field::{Field, Type, code, valid_from, valid_until};
use crate::platform::import::{Import, Line};
use crate::platform::store::table::Table;
use crate::registers::import::{of_organisation, of_person};

/// What this grant gives.
pub static GRANT: Grant = Grant {
    import: Some(&USERS),
    rows: || {
        use user_application::Column as Of;
        GrantRows::of::<store::Entity>(&[store::Column::Quality])
            .each_with::<user_application::Entity>(Of::QualityUserId, &[Of::Application])
    },
    read,
    represents: None,
    tables: &[
        Table::of::<store::Entity>(),
        Table::of::<user_application::Entity>(),
    ],
    steps: Vec::new,
};

/// Users of the qualities, and their applications.
pub static USERS: LazyLock<Import> = LazyLock::new(|| {
    use store::Column as To;
    use user_application::Column as Of;
    let about = "Users of the qualities, and their applications";
    Import::of::<store::Entity>("users", about)
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

/// The applications of one user come as rows of their own.
fn read(row: &Granted<'_>, standing: &mut OrganisationStanding) -> Result<(), Error> {
    let (quality, validity) = (row.get(store::Column::Quality)?, row.validity);
    let application: Option<SecuredApplication> =
        row.find(user_application::Column::Application)?;
    let mut users = standing.uses.iter_mut();
    match users.find(|user| user.quality == quality && user.validity == validity) {
        Some(user) => user.applications.extend(application),
        None => standing.uses.push(UserFact {
            quality,
            applications: application.into_iter().collect(),
            validity,
        }),
    }
    Ok(())
}

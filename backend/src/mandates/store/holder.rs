//! Who holds a mandate, in the columns of its row: a person or an organisation, and never both.

use sea_orm::ColumnTrait;
use sea_orm::sea_query::Expr;
use shared::kernel::id::{OrganisationId, PersonId};
use shared::mandates::Holder;

use super::entity::mandate::Column;
use crate::platform::error::Error;
use crate::platform::store::stored::Stored;

/// The two columns.
pub(super) type Columns = (Option<Stored<PersonId>>, Option<Stored<OrganisationId>>);

/// The columns of a holder.
pub(super) fn columns(holder: Holder) -> Columns {
    match holder {
        Holder::Person(person) => (Some(person.into()), None),
        Holder::Organisation(organisation) => (None, Some(organisation.into())),
    }
}

/// The holder whom the columns name.
pub(super) fn holder((person, organisation): Columns) -> Result<Holder, Error> {
    let person = person.map(|Stored(id)| Holder::Person(id));
    let organisation = organisation.map(|Stored(id)| Holder::Organisation(id));
    let holder = person.or(organisation);
    holder.ok_or_else(|| Error::internal("a mandate without a holder"))
}

/// The mandates of a holder.
pub(super) fn held_by(holder: Holder) -> Expr {
    match holder {
        Holder::Person(person) => Column::HolderPersonId.eq(Stored(person)),
        Holder::Organisation(organisation) => Column::HolderOrganisationId.eq(Stored(organisation)),
    }
}

/// The column that names a holder, and the number in it: for statements that are written out.
pub(crate) fn of_holder(holder: Holder) -> (&'static str, i64) {
    match holder {
        Holder::Person(person) => ("holder_person_id", person.0),
        Holder::Organisation(organisation) => ("holder_organisation_id", organisation.0),
    }
}

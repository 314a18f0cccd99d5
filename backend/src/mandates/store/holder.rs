//! Who holds a mandate, in the columns of its row: a person or an organisation, and never both.

use sea_orm::ColumnTrait;
use sea_orm::sea_query::Expr;
use shared::kernel::id::{EntityId, PersonId};
use shared::mandates::Holder;

use super::entity::mandate::Column;
use crate::platform::error::Error;
use crate::platform::store::stored::Stored;

/// The two columns.
pub(super) type Columns = (Option<Stored<PersonId>>, Option<Stored<EntityId>>);

/// The columns of a holder.
pub(super) fn columns(holder: Holder) -> Columns {
    match holder {
        Holder::Person(person) => (Some(person.into()), None),
        Holder::Entity(entity) => (None, Some(entity.into())),
    }
}

/// The holder whom the columns name.
pub(super) fn holder((person, entity): Columns) -> Result<Holder, Error> {
    let person = person.map(|Stored(id)| Holder::Person(id));
    let entity = entity.map(|Stored(id)| Holder::Entity(id));
    let holder = person.or(entity);
    holder.ok_or_else(|| Error::internal("a mandate without a holder"))
}

/// The mandates of a holder.
pub(super) fn held_by(holder: Holder) -> Expr {
    match holder {
        Holder::Person(person) => Column::HolderPersonId.eq(Stored(person)),
        Holder::Entity(entity) => Column::HolderEntityId.eq(Stored(entity)),
    }
}

/// The column that names a holder, and the number in it: for statements that are written out.
pub(crate) fn of_holder(holder: Holder) -> (&'static str, i64) {
    match holder {
        Holder::Person(person) => ("holder_person_id", person.0),
        Holder::Entity(entity) => ("holder_entity_id", entity.0),
    }
}

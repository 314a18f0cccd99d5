//! Organisations.

use shared::registers::Organisation;

use super::entity::organisation;

impl From<organisation::Model> for Organisation {
    fn from(row: organisation::Model) -> Self {
        Self {
            id: row.id.0,
            number: row.number.0,
            name: row.name,
        }
    }
}

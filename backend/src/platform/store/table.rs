//! A table, as the capability that owns it names it: by its entity.

use futures_util::future::BoxFuture;
use sea_orm::{DatabaseConnection, DbErr, EntityTrait};

#[derive(Clone, Copy)]
pub struct Table {
    pub name: fn() -> String,
    /// Reads each of its rows, to see that the entity fits the table.
    pub read: for<'a> fn(&'a DatabaseConnection) -> BoxFuture<'a, Result<(), DbErr>>,
}

impl Table {
    /// The table of an entity.
    pub const fn of<E: EntityTrait>() -> Self {
        Self {
            name: || E::default().table_name().to_owned(),
            read: |connection| Box::pin(async move { E::find().all(connection).await.map(drop) }),
        }
    }
}

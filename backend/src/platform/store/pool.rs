//! The state of the connections, for health and metrics.

use sea_orm::DatabaseBackend;
use sea_orm_migration::MigratorTraitSelf;

use super::Store;
use super::reading::Reading;

pub use super::reading::PoolState;

impl Store {
    /// How many connections there are now.
    pub fn pool(&self) -> PoolState {
        let (open, idle) = match self.connection.get_database_backend() {
            DatabaseBackend::Postgres => {
                let pool = self.connection.get_postgres_connection_pool();
                (pool.size(), pool.num_idle())
            }
            _ => {
                let pool = self.connection.get_sqlite_connection_pool();
                (pool.size(), pool.num_idle())
            }
        };
        let reading = match &self.reading {
            Reading::Lanes(lanes) => lanes.state(),
            Reading::Pool(_) => PoolState::default(),
        };
        PoolState {
            open: open.saturating_add(reading.open),
            idle: u32::try_from(idle)
                .unwrap_or(u32::MAX)
                .saturating_add(reading.idle),
        }
    }

    /// Whether the schema is the one that this program knows.
    pub async fn is_current(&self) -> bool {
        self.schema
            .get_pending_migrations(&self.connection)
            .await
            .is_ok_and(|pending| pending.is_empty())
    }
}

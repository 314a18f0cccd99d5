//! A database of its own for each test.

use sea_orm::{ConnectionTrait, Database as SeaOrm};
use tempfile::TempDir;

/// A kind of database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The variable that names a PostgreSQL server whose user may create databases.
const POSTGRES: &str = "MANDATUM_TEST_POSTGRES";

/// The engines to test on.
pub fn engines() -> Vec<Engine> {
    match std::env::var(POSTGRES) {
        Ok(_) => vec![Engine::Sqlite, Engine::Postgres],
        Err(_) => vec![Engine::Sqlite],
    }
}

/// A database that goes with the test.
pub struct Database {
    pub url: String,
    _folder: Option<TempDir>,
    dropped: Option<Dropped>,
}

struct Dropped {
    server: String,
    name: String,
}

impl Database {
    /// An empty one.
    pub async fn new(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().expect("a folder");
                let url = format!("sqlite://{}", folder.path().join("test.db").display());
                Self {
                    url,
                    _folder: Some(folder),
                    dropped: None,
                }
            }
            Engine::Postgres => Self::in_postgres().await,
        }
    }

    async fn in_postgres() -> Self {
        let server = std::env::var(POSTGRES).expect("a server");
        let name = format!("mandatum_test_{:016x}", rand::random::<u64>());
        let connection = SeaOrm::connect(&server).await.expect("the server answers");
        // Not a template in use: databases are made side by side.
        let sql = format!("CREATE DATABASE {name} TEMPLATE template0");
        connection
            .execute_unprepared(&sql)
            .await
            .expect("a database is made");
        connection.close().await.expect("the connection closes");
        let (before, _) = server.rsplit_once('/').expect("a URL with a database");
        let url = format!("{before}/{name}");
        Self {
            url,
            _folder: None,
            dropped: Some(Dropped { server, name }),
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some(Dropped { server, name }) = self.dropped.take() else {
            return;
        };
        // On a thread with a runtime of its own: this one may be ending.
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime.expect("a runtime").block_on(async move {
                let connection = SeaOrm::connect(&server).await.expect("the server answers");
                let sql = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
                connection
                    .execute_unprepared(&sql)
                    .await
                    .expect("the database goes");
            });
        });
        // A database that stays behind is no reason to fail the test.
        let _ = thread.join();
    }
}

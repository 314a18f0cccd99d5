//! What a database holds, as far as the demonstration needs to know.

use sea_orm::FromQueryResult;

use crate::platform::error::Error;
use crate::platform::store::Store;
use crate::platform::store::rows::{one, run};

/// What a database holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Contents {
    /// Nothing.
    Nothing,
    /// A demonstration, of which perhaps only a part was loaded.
    Begun,
    /// A demonstration.
    Demonstration,
    /// Something else.
    Other,
}

#[derive(FromQueryResult)]
struct Found {
    word: Option<String>,
    anything: bool,
}

impl Store {
    /// What the database holds.
    pub(crate) async fn contents(&self) -> Result<Contents, Error> {
        let found: Option<Found> = one(
            self.read(),
            "SELECT (SELECT value FROM installation WHERE name = 'demonstration') AS word,
                EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM organisation)
                    OR EXISTS (SELECT 1 FROM event) AS anything",
            [],
        )
        .await?;
        let found = found.ok_or_else(|| Error::internal("no answer"))?;
        Ok(match (found.word.as_deref(), found.anything) {
            (Some("loaded"), _) => Contents::Demonstration,
            (Some(_), _) => Contents::Begun,
            (None, true) => Contents::Other,
            (None, false) => Contents::Nothing,
        })
    }

    /// Notes that the database holds a demonstration, or has begun to.
    pub(crate) async fn note_demonstration(&self, is_loaded: bool) -> Result<(), Error> {
        let write = self.begin().await?;
        let word = if is_loaded { "loaded" } else { "begun" };
        run(
            write.connection(),
            "INSERT INTO installation (name, value) VALUES ('demonstration', $1)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [word.into()],
        )
        .await?;
        write.commit().await
    }
}

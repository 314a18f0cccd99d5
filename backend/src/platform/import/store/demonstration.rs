//! What a database holds, as far as the demonstration needs to know.

use sea_orm::FromQueryResult;

use crate::platform::error::Error;
use crate::platform::import::Import;
use crate::platform::store::Store;
use crate::platform::store::installation;
use crate::platform::store::rows::one;

/// The name under which an installation keeps how far its demonstration was loaded.
const DEMONSTRATION: &str = "demonstration";

/// What a database holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Contents {
    Nothing,
    /// A demonstration, of which perhaps only a part was loaded.
    Begun,
    Demonstration,
    Other,
}

#[derive(FromQueryResult)]
struct Found {
    anything: bool,
}

impl Store {
    /// What the database holds, as far as files of some kinds are read into it and anything happened.
    pub(crate) async fn contents(
        &self,
        imports: impl Iterator<Item = &'static Import>,
    ) -> Result<Contents, Error> {
        let tables = imports.map(|import| import.table).chain(["event"]);
        let rows = tables.map(|table| format!("EXISTS (SELECT 1 FROM {table})"));
        let anything = rows.collect::<Vec<_>>().join(" OR ");
        let sql = format!("SELECT {anything} AS anything");
        let found: Option<Found> = one(self.read(), &sql, []).await?;
        let found = found.ok_or_else(|| Error::internal("no answer"))?;
        let word = installation::read(self, DEMONSTRATION).await?;
        Ok(match (word.as_deref(), found.anything) {
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
        installation::keep(&write, DEMONSTRATION, word.to_owned()).await?;
        write.commit().await
    }
}

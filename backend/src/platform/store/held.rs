//! Which rows a transaction holds until it is over, and the only order in which they are taken: that
//! of [`Held`], and of the ids within it. Then no two transactions ever wait for each other. What
//! everybody needs comes last, as the transaction is confirmed: the revision of the search, then the
//! end of the audit log. What one program at a time does has a [`Turn`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use super::rows::{list, run};
use super::{Write, lock};
use crate::platform::error::Error;

/// What is held, the first first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// A file with many mandates.
    File,
    /// A provider: nobody else gives a mandate of theirs.
    Provider,
    /// A mandate.
    Mandate,
}

impl Held {
    fn table(self) -> &'static str {
        match self {
            Self::File => "bulk",
            Self::Provider => "provider",
            Self::Mandate => "mandate",
        }
    }
}

/// How a row is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// Nobody else changes it, or holds it alone.
    Shared,
    /// It may be changed: nobody else holds it.
    Alone,
}

impl Hold {
    fn words(self) -> &'static str {
        match self {
            Self::Shared => "FOR SHARE",
            Self::Alone => "FOR NO KEY UPDATE",
        }
    }
}

/// What one program does at a time, whatever rows it holds. It takes its turn before any row, but for
/// the last. SQLite has one writer anyhow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// A register is read in.
    Import,
    /// A key that signs is made or retired.
    Keys,
    /// The end of the audit log: after everything else.
    AuditLog,
}

impl Turn {
    /// By which PostgreSQL knows it, of all programs that use it.
    fn number(self) -> i64 {
        match self {
            Self::AuditLog => 3_246_837_201,
            Self::Import => 3_246_837_202,
            Self::Keys => 3_246_837_203,
        }
    }
}

/// The rows that are held.
#[derive(Default)]
pub(super) struct Rows(Mutex<BTreeMap<(Held, i64), Hold>>);

impl Rows {
    /// Those that are not held yet, in their order.
    ///
    /// # Errors
    /// `Internal` where the order is another, whether somebody else waits or not: a mistake of ours,
    /// which every test finds that makes it.
    fn add(
        &self,
        what: Held,
        ids: impl IntoIterator<Item = i64>,
        hold: Hold,
    ) -> Result<Vec<i64>, Error> {
        let mut held = lock(&self.0);
        let mut wanted = BTreeSet::new();
        for id in ids {
            match held.get(&(what, id)) {
                Some(had) if *had < hold => {
                    let mistake = format!("{what:?} {id} is held by others as well");
                    return Err(Error::Internal(mistake));
                }
                Some(_) => {}
                None => {
                    wanted.insert(id);
                }
            }
        }
        if let (Some(first), Some((last, _))) = (wanted.first(), held.last_key_value())
            && *last > (what, *first)
        {
            let mistake = format!("{what:?} {first} is held after {last:?}");
            return Err(Error::Internal(mistake));
        }
        held.extend(wanted.iter().map(|id| ((what, *id), hold)));
        Ok(wanted.into_iter().collect())
    }
}

impl Rows {
    /// All of a kind that a question finds: none of them is held yet, nor anything that comes later.
    fn add_all(&self, what: Held, hold: Hold) -> Result<(), Error> {
        let mut held = lock(&self.0);
        if let Some((last, _)) = held.last_key_value()
            && last.0 >= what
        {
            return Err(Error::Internal(format!("{what:?} is held after {last:?}")));
        }
        held.insert((what, i64::MAX), hold);
        Ok(())
    }
}

impl Write {
    /// Holds all rows of a kind whose ids a question finds, until the transaction is over.
    ///
    /// # Errors
    /// Where the database cannot be reached, or rows are held in another order than [`Held`] says.
    pub(crate) async fn hold_all(&self, what: Held, ids: &str, hold: Hold) -> Result<(), Error> {
        self.held.add_all(what, hold)?;
        if self.is_postgres() {
            let (table, words) = (what.table(), hold.words());
            let sql = format!("SELECT id FROM {table} WHERE id IN ({ids}) ORDER BY id {words}");
            run(self.connection(), &sql, []).await?;
        }
        Ok(())
    }

    /// Holds rows until the transaction is over; all of one kind at once.
    ///
    /// # Errors
    /// Where the database cannot be reached, or rows are held in another order than [`Held`] says.
    pub(crate) async fn hold(&self, what: Held, ids: Vec<i64>, hold: Hold) -> Result<(), Error> {
        let ids = self.held.add(what, ids, hold)?;
        // SQLite has one writer at a time, who holds everything.
        if !self.is_postgres() {
            return Ok(());
        }
        for ids in ids.chunks(AT_ONCE) {
            let (table, words) = (what.table(), hold.words());
            let list = list(1, ids.len());
            let sql = format!("SELECT id FROM {table} WHERE id IN ({list}) ORDER BY id {words}");
            run(self.connection(), &sql, ids.iter().map(|id| (*id).into())).await?;
        }
        Ok(())
    }

    /// Waits for a turn, and has it until the transaction is over.
    ///
    /// # Errors
    /// Where the database cannot be reached.
    pub(crate) async fn take_turn(&self, turn: Turn) -> Result<(), Error> {
        if self.is_postgres() {
            let sql = "SELECT pg_advisory_xact_lock($1)";
            run(self.connection(), sql, [turn.number().into()]).await?;
        }
        Ok(())
    }

    /// Makes every snapshot of the search stale, as the transaction is confirmed.
    pub(crate) fn raise_revision(&self) {
        *lock(&self.raises_revision) = true;
    }

    /// What everybody needs, last.
    pub(super) async fn hold_last(&self) -> Result<(), Error> {
        if *lock(&self.raises_revision) {
            let sql = "INSERT INTO installation (name, value) VALUES ($1, '1')
                 ON CONFLICT (name) DO UPDATE
                 SET value = CAST(CAST(installation.value AS BIGINT) + 1 AS TEXT)";
            run(self.connection(), sql, [REVISION.into()]).await?;
        }
        crate::platform::audit::append_gathered(self).await
    }
}

/// The name under which the installation keeps the revision of the search.
pub(crate) const REVISION: &str = "revision";

/// How many rows one statement holds.
const AT_ONCE: usize = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_held_in_one_order_and_once() {
        let rows = Rows::default();
        let add = |what, ids: &[i64], hold| rows.add(what, ids.iter().copied(), hold).unwrap();
        assert_eq!(add(Held::Provider, &[7, 3, 7], Hold::Alone), [3, 7]);
        assert_eq!(add(Held::Mandate, &[2, 1], Hold::Shared), [1, 2]);
        assert_eq!(add(Held::Mandate, &[2, 1, 5], Hold::Shared), [5]);
        assert_eq!(add(Held::Provider, &[3], Hold::Shared), [0i64; 0]);
    }

    #[test]
    fn another_order_is_a_mistake() {
        let rows = Rows::default();
        rows.add(Held::Mandate, [2], Hold::Shared).unwrap();
        assert!(rows.add(Held::Provider, [1], Hold::Alone).is_err());
        assert!(rows.add(Held::Mandate, [1], Hold::Shared).is_err());
        assert!(rows.add(Held::Mandate, [2], Hold::Alone).is_err());
        assert_eq!(rows.add(Held::Mandate, [3], Hold::Shared).unwrap(), [3]);
    }
}

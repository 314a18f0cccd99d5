//! Which rows a transaction holds until it is over, and the only order in which they are taken: that
//! of the tables in [`Schema::held`](super::migration::Schema), and of the ids within one. Then no two
//! transactions ever wait for each other. What everybody needs comes last, as the transaction is
//! confirmed: the revision of the search, then the end of the audit log. What one program at a time
//! does has a [`Turn`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use sea_orm::Value;
use sha2::{Digest, Sha256};

use super::rows::{list, run};
use super::{Write, lock};
use crate::platform::error::Error;

/// A table whose rows are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held(pub &'static str);

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

/// What one program does at a time, whatever rows it holds: a name that nothing else has. It takes its
/// turn before any row, but for the end of the audit log. SQLite has one writer anyhow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Turn(pub(crate) &'static str);

impl Turn {
    /// By which PostgreSQL knows it, of all programs that use it.
    fn number(self) -> i64 {
        let hash = Sha256::digest(format!("mandatum turn {}", self.0));
        hash.iter()
            .take(8)
            .fold(0, |number, byte| (number << 8) | i64::from(*byte))
    }
}

/// The rows that are held: by the place of their table in the order, and their id.
pub(super) struct Rows {
    order: &'static [Held],
    held: Mutex<BTreeMap<(usize, i64), Hold>>,
}

impl Rows {
    /// None yet, of tables in an order.
    pub(super) fn of(order: &'static [Held]) -> Self {
        Self {
            order,
            held: Mutex::default(),
        }
    }

    fn place(&self, what: Held) -> Result<usize, Error> {
        let place = self.order.iter().position(|held| *held == what);
        place.ok_or_else(|| Error::Internal(format!("{what:?} has no place in the order")))
    }

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
        let place = self.place(what)?;
        let mut held = lock(&self.held);
        let mut wanted = BTreeSet::new();
        for id in ids {
            match held.get(&(place, id)) {
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
            && *last > (place, *first)
        {
            let mistake = format!("{what:?} {first} is held after {last:?}");
            return Err(Error::Internal(mistake));
        }
        held.extend(wanted.iter().map(|id| ((place, *id), hold)));
        Ok(wanted.into_iter().collect())
    }

    /// All of a kind that a question finds: none of them is held yet, nor anything that comes later.
    fn add_all(&self, what: Held, hold: Hold) -> Result<(), Error> {
        let place = self.place(what)?;
        let mut held = lock(&self.held);
        if let Some((last, _)) = held.last_key_value()
            && last.0 >= place
        {
            return Err(Error::Internal(format!("{what:?} is held after {last:?}")));
        }
        held.insert((place, i64::MAX), hold);
        Ok(())
    }
}

impl Write {
    /// Holds all rows of a kind whose ids a question finds, until the transaction is over.
    ///
    /// # Errors
    /// Where the database cannot be reached, or rows are held in another order.
    pub(crate) async fn hold_all(
        &self,
        what: Held,
        ids: &str,
        values: impl IntoIterator<Item = Value>,
        hold: Hold,
    ) -> Result<(), Error> {
        self.held.add_all(what, hold)?;
        if self.is_postgres() {
            let (table, words) = (what.0, hold.words());
            let sql = format!("SELECT id FROM {table} WHERE id IN ({ids}) ORDER BY id {words}");
            run(self.connection(), &sql, values).await?;
        }
        Ok(())
    }

    /// Holds rows until the transaction is over; all of one kind at once.
    ///
    /// # Errors
    /// Where the database cannot be reached, or rows are held in another order.
    pub(crate) async fn hold(&self, what: Held, ids: Vec<i64>, hold: Hold) -> Result<(), Error> {
        let ids = self.held.add(what, ids, hold)?;
        // SQLite has one writer at a time, who holds everything.
        if !self.is_postgres() {
            return Ok(());
        }
        for ids in ids.chunks(AT_ONCE) {
            let (table, words) = (what.0, hold.words());
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

    const FIRST: Held = Held("first");
    const SECOND: Held = Held("second");
    static ORDER: [Held; 2] = [FIRST, SECOND];

    #[test]
    fn rows_are_held_in_one_order_and_once() {
        let rows = Rows::of(&ORDER);
        let add = |what, ids: &[i64], hold| rows.add(what, ids.iter().copied(), hold).unwrap();
        assert_eq!(add(FIRST, &[7, 3, 7], Hold::Alone), [3, 7]);
        assert_eq!(add(SECOND, &[2, 1], Hold::Shared), [1, 2]);
        assert_eq!(add(SECOND, &[2, 1, 5], Hold::Shared), [5]);
        assert_eq!(add(FIRST, &[3], Hold::Shared), [0i64; 0]);
    }

    #[test]
    fn another_order_is_a_mistake() {
        let rows = Rows::of(&ORDER);
        rows.add(SECOND, [2], Hold::Shared).unwrap();
        assert!(rows.add(FIRST, [1], Hold::Alone).is_err());
        assert!(rows.add(SECOND, [1], Hold::Shared).is_err());
        assert!(rows.add(SECOND, [2], Hold::Alone).is_err());
        assert_eq!(rows.add(SECOND, [3], Hold::Shared).unwrap(), [3]);
        assert!(rows.add(Held("third"), [4], Hold::Shared).is_err());
    }
}

//! Lists of mandates, paged by key, the latest first. First the keys of a page are found by indexes
//! alone, then the rows of those.

mod keys;
mod known;
mod rows;

use sea_orm::{ConnectionTrait, DatabaseBackend, FromQueryResult, Statement};
use shared::kernel::date::Date;
use shared::kernel::id::MandateId;
use shared::mandates::api::{MandateFilter, MandateSummary};
use shared::mandates::{MandateScope, StatusFilter};

use crate::platform::error::Error;
use crate::platform::store::Store;
use crate::platform::store::list::{latest, page};

/// Which mandates to list, and for whom.
#[derive(Clone, Copy)]
pub struct List<'a> {
    pub scope: MandateScope,
    pub filter: &'a MandateFilter,
    /// The present day.
    pub today: Date,
    pub size: usize,
    /// Those that are shown elsewhere.
    pub without: &'a [MandateId],
}

/// How many mandates of a profile wait for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many await its signature.
    pub to_sign: u32,
}

#[derive(FromQueryResult)]
struct Number {
    number: i64,
}

impl List<'_> {
    /// The ways to the keys of a page, each of which finds the same: the question whether it is short
    /// enough, and the question for the keys.
    pub fn questions_for_keys(
        &self,
        backend: DatabaseBackend,
    ) -> Vec<(Option<Statement>, Statement)> {
        let ways = self.ways().into_iter();
        let questions = ways.map(|way| {
            let rarity = way.rarity.map(|rarity| backend.build(&rarity));
            (rarity, way.keys.statement(backend, self.size + 1))
        });
        questions.collect()
    }

    /// What else a page of this list may ask.
    pub fn other_questions(&self, backend: DatabaseBackend) -> [Statement; 2] {
        [
            rows::statement(backend, &[1, 2, 3]),
            backend.build(&self.awaiting()),
        ]
    }
}

impl Store {
    /// A page of mandates, the latest first, and before which one the next page begins.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn mandates(
        &self,
        list: &List<'_>,
    ) -> Result<(Vec<MandateSummary>, Option<MandateId>), Error> {
        let keys = latest(list.ways(), self.read(), list.size + 1).await?;
        // A page that is full already shows none: the next begins with the first of them.
        let first = keys.first().filter(|_| list.size == 0);
        let first = first.map(|key| MandateId(*key + 1));
        let (keys, next) = page(keys, list.size, |key| MandateId(*key));
        Ok((rows::read(self.read(), list, &keys).await?, next.or(first)))
    }

    /// The latest mandates of a list that await the signature of whoever looks, a page of them: those
    /// stand before all others, and those beyond are in their places in the list. On a later page, which
    /// of them were shown: one may be signed meanwhile, and the next does not come in its place.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn mandates_to_sign(&self, list: &List<'_>) -> Result<Vec<MandateId>, Error> {
        let MandateFilter { before, shown, .. } = *list.filter;
        if before.is_some() && shown.is_none() {
            return Ok(Vec::new());
        }
        let filter = MandateFilter {
            status: Some(StatusFilter::ToSign),
            before: None,
            ..list.filter.clone()
        };
        let first = List {
            filter: &filter,
            ..*list
        };
        let keys = latest(first.ways(), self.read(), list.size).await?;
        let keys = keys.into_iter().map(MandateId);
        Ok(keys
            .filter(|key| shown.is_none_or(|last| *key >= last))
            .collect())
    }

    /// Some mandates as a list shows them, in their order.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn mandates_of(
        &self,
        list: &List<'_>,
        mandates: &[MandateId],
    ) -> Result<Vec<MandateSummary>, Error> {
        let keys: Vec<i64> = mandates.iter().map(|mandate| mandate.0).collect();
        rows::read(self.read(), list, &keys).await
    }

    /// How many mandates wait for a profile.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn mandate_counts(&self, scope: MandateScope, today: Date) -> Result<Counts, Error> {
        let list = List {
            scope,
            filter: &MandateFilter::default(),
            today,
            size: 0,
            without: &[],
        };
        let backend = self.read().get_database_backend();
        let statement = backend.build(&list.awaiting());
        let row = Number::find_by_statement(statement)
            .one(self.read())
            .await?;
        Ok(Counts {
            to_sign: row.map_or(0, |row| u32::try_from(row.number).unwrap_or(u32::MAX)),
        })
    }
}

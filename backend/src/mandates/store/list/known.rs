//! Those with whom a profile has or had mandates: the parties of its list, each once.

use std::collections::HashSet;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::kernel::id::{MandateId, OrganisationId, PersonId, ProviderId};
use shared::mandates::Party;

use super::List;
use crate::mandates::store::entity::mandate::{Column, Entity};
use crate::mandates::store::holder::Columns;
use crate::mandates::store::record::{RECORD, Record, Row};
use crate::platform::error::Error;
use crate::platform::store::Store;
use crate::platform::store::list::latest;
use crate::platform::store::rows::{all, list as placeholders};
use crate::platform::store::stored::Stored;

/// How many mandates are looked at at once: most parties have one or two.
const PIECE: usize = 500;

impl Store {
    /// The parties across of the mandates of a list, each with the latest of these, the latest first:
    /// as many as the list is long, and whether there are more.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn known_parties(&self, list: &List<'_>) -> Result<(Vec<Record>, bool), Error> {
        let mut filter = list.filter.clone();
        let (mut seen, mut found) = (HashSet::new(), Vec::new());
        while found.len() <= list.size {
            let piece = List {
                filter: &filter,
                ..*list
            };
            let keys = latest(piece.ways(), self.read(), PIECE).await?;
            for (mandate, across) in self.across(list.scope.side(), &keys).await? {
                if seen.insert(across) {
                    found.push(mandate.0.0);
                }
            }
            match keys.last() {
                Some(last) if keys.len() == PIECE => filter.before = Some(MandateId(*last)),
                _ => break,
            }
        }
        let has_more = found.len() > list.size;
        found.truncate(list.size);
        Ok((self.records(&found).await?, has_more))
    }

    /// Who is across in some mandates, the latest first.
    async fn across(
        &self,
        side: Party,
        keys: &[i64],
    ) -> Result<Vec<(Stored<MandateId>, Across)>, Error> {
        let rows: Vec<Known> = Entity::find()
            .select_only()
            .column(Column::Id)
            .column(Column::ProviderId)
            .column(Column::HolderPersonId)
            .column(Column::HolderOrganisationId)
            .filter(Column::Id.is_in(keys.iter().copied()))
            .order_by_desc(Column::Id)
            .into_tuple()
            .all(self.read())
            .await?;
        let across = |(mandate, provider, person, organisation): Known| match side {
            Party::Giver => (mandate, (None, (person, organisation))),
            Party::Holder => (mandate, (Some(provider), (None, None))),
        };
        Ok(rows.into_iter().map(across).collect())
    }

    /// Some mandates with their parties, the latest first.
    async fn records(&self, keys: &[i64]) -> Result<Vec<Record>, Error> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "{} WHERE m.id IN ({}) ORDER BY m.id DESC",
            *RECORD,
            placeholders(1, keys.len())
        );
        let keys = keys.iter().map(|key| (*key).into());
        let rows: Vec<Row> = all(self.read(), &sql, keys).await?;
        rows.into_iter().map(Record::try_from).collect()
    }
}

/// A mandate, who gives it, and the person or the organisation that holds it.
type Known = (
    Stored<MandateId>,
    Stored<ProviderId>,
    Option<Stored<PersonId>>,
    Option<Stored<OrganisationId>>,
);

/// The provider, or the holder, who is across.
type Across = (Option<Stored<ProviderId>>, Columns);

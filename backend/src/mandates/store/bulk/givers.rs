//! Whom the lines of a piece name, looked up at once: so many questions, however many lines.

use std::collections::HashMap;

use sea_orm::sea_query::IntoCondition;
use sea_orm::{
    ColumnTrait, Condition, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use shared::kernel::date::Date;
use shared::kernel::id::{BulkId, MandateId, ProviderId};
use shared::kernel::issue::{IssueKind, Wrong};
use shared::mandates::{Holder, MandateFact, MandateKind, MandateState, Party};
use shared::registers::{Profession, RegistersIssue};

use super::lines::is_good;
use crate::mandates::bulk::file::GiverNumber;
use crate::mandates::store::entity::{bulk_line, mandate};
use crate::mandates::store::giver::Giver;
use crate::mandates::store::holder::held_by;
use crate::platform::error::Error;
use crate::platform::store::held::Hold;
use crate::platform::store::stored::{Stored, period};
use crate::platform::store::{Source, Write};
use crate::registers::store::PROVIDERS;
use crate::registers::store::entity::{person, person_number, provider};

#[derive(Debug, Default)]
pub struct Givers {
    /// The professions of those whom a NISS names; empty for who is no provider.
    by_niss: HashMap<String, Vec<Giver>>,
    by_key: HashMap<String, Giver>,
    by_mandate: HashMap<i64, Giver>,
}

/// Looks numbers up, in three questions at most.
///
/// # Errors
/// Where the database cannot be read.
pub async fn givers(
    source: &impl Source,
    numbers: &[GiverNumber],
    holder: Holder,
) -> Result<Givers, Error> {
    let (mut persons, mut keys, mut mandates) = (Vec::new(), Vec::new(), Vec::new());
    for number in numbers {
        match number {
            GiverNumber::Person(niss) => persons.push(Stored(*niss)),
            GiverNumber::Provider(inami) => keys.push(inami.stable_key()),
            GiverNumber::Known(mandate) => mandates.push(Stored(*mandate)),
            GiverNumber::Organisation(_) => {}
        }
    }
    let persons = person_number::Entity::find()
        .filter(person_number::COLUMN.niss.is_in(persons))
        .all(source.connection())
        .await?;
    let mandates = known_mandates(source, mandates, holder).await?;
    let named = Condition::any()
        .add(
            provider::COLUMN
                .person_id
                .is_in(persons.iter().map(|row| row.person_id)),
        )
        .add(provider::COLUMN.inami_key.is_in(keys))
        .add(
            provider::COLUMN
                .id
                .is_in(mandates.iter().map(|(_, giver)| *giver)),
        );
    let mut found = Givers::default();
    for number in &persons {
        found.by_niss.entry(number.niss.0.canonical()).or_default();
    }
    let rows = providers(source, named).await?;
    let givers = Giver::all(source, &rows).await?;
    for ((provider, person), giver) in rows.into_iter().zip(givers) {
        for number in persons.iter().filter(|row| row.person_id == person.id) {
            let of_person = found.by_niss.entry(number.niss.0.canonical()).or_default();
            of_person.push(giver.clone());
        }
        for (mandate, _) in mandates.iter().filter(|(_, id)| *id == provider.id) {
            found.by_mandate.insert(mandate.0.0, giver.clone());
        }
        if let Some(key) = provider.inami_key {
            found.by_key.insert(key, giver);
        }
    }
    Ok(found)
}

/// Those of the mandates that the holder knows, and who gives them.
async fn known_mandates(
    source: &impl Source,
    ids: Vec<Stored<MandateId>>,
    holder: Holder,
) -> Result<Vec<(Stored<MandateId>, Stored<ProviderId>)>, Error> {
    let is_known = Condition::any()
        .add(mandate::Column::State.ne(Stored(MandateState::Draft)))
        .add(mandate::Column::StartedBy.eq(Stored(Party::Holder)));
    let rows = mandate::Entity::find()
        .select_only()
        .columns([mandate::Column::Id, mandate::Column::ProviderId])
        .filter(mandate::Column::Id.is_in(ids))
        .filter(held_by(holder))
        .filter(is_known)
        .into_tuple()
        .all(source.connection())
        .await?;
    Ok(rows)
}

async fn providers(
    source: &impl Source,
    which: Condition,
) -> Result<Vec<(provider::Model, person::Model)>, Error> {
    let rows = provider::Entity::find()
        .filter(which)
        .order_by_asc(provider::COLUMN.id)
        .find_both_related(person::Entity)
        .all(source.connection())
        .await?;
    Ok(rows)
}

impl Givers {
    /// The provider whom a number names in a profession.
    ///
    /// # Errors
    /// The field that is wrong, and why.
    pub fn find(
        &self,
        number: GiverNumber,
        capacity: Option<Profession>,
    ) -> Result<&Giver, (&'static str, Wrong)> {
        let nobody = || ("id", RegistersIssue::Nobody.into());
        let one = match number {
            GiverNumber::Organisation(number) => {
                return Err(("id", RegistersIssue::organisation(number).into()));
            }
            GiverNumber::Provider(inami) => self.by_key.get(&inami.stable_key()),
            GiverNumber::Known(MandateId(mandate)) => self.by_mandate.get(&mandate),
            GiverNumber::Person(niss) => {
                let all = self.by_niss.get(&niss.canonical()).ok_or_else(nobody)?;
                return of_profession(all, capacity);
            }
        };
        let one = one.ok_or_else(nobody)?;
        match capacity.is_none_or(|capacity| capacity == one.facts.profession) {
            true => Ok(one),
            false => Err(("capacity", RegistersIssue::NoProvider.into())),
        }
    }
}

/// The provider in a profession; in the only one where none is named.
fn of_profession(
    all: &[Giver],
    capacity: Option<Profession>,
) -> Result<&Giver, (&'static str, Wrong)> {
    match (all, capacity) {
        ([], _) => Err(("id", RegistersIssue::NoProvider.into())),
        ([one], None) => Ok(one),
        (_, None) => Err(("capacity", IssueKind::Required.into())),
        (all, Some(capacity)) => {
            let mut all = all.iter();
            let same = all.find(|known| known.facts.profession == capacity);
            same.ok_or_else(|| ("capacity", RegistersIssue::NoProvider.into()))
        }
    }
}

/// The mandates to a holder that could stand in the way of new ones of these providers.
///
/// # Errors
/// Where the database cannot be read.
pub async fn existing(
    source: &impl Source,
    holder: Holder,
    providers: &[ProviderId],
) -> Result<Vec<(ProviderId, MandateFact)>, Error> {
    let theirs = mandate::Column::ProviderId.is_in(providers.iter().copied().map(Stored));
    standing(source, holder, theirs.into_condition()).await
}

/// The same of the givers of all good lines of a file.
///
/// # Errors
/// Where the database cannot be read.
pub async fn existing_for_file(
    source: &impl Source,
    file: BulkId,
    holder: Holder,
) -> Result<Vec<(ProviderId, MandateFact)>, Error> {
    let theirs = mandate::Column::ProviderId.in_subquery(named_by(file).into_query());
    standing(source, holder, theirs.into_condition()).await
}

/// A mandate that stands, as far as it can be in the way.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "mandate::Entity")]
struct Standing {
    id: Stored<MandateId>,
    provider_id: Stored<ProviderId>,
    kind: Stored<MandateKind>,
    valid_from: Stored<Date>,
    valid_until: Option<Stored<Date>>,
    state: Stored<MandateState>,
}

async fn standing(
    source: &impl Source,
    holder: Holder,
    which: Condition,
) -> Result<Vec<(ProviderId, MandateFact)>, Error> {
    let stands = [MandateState::AwaitingSignature, MandateState::Signed].map(Stored);
    let rows = mandate::Entity::find()
        .filter(held_by(holder))
        .filter(mandate::Column::State.is_in(stands))
        .filter(which)
        .into_partial_model::<Standing>()
        .all(source.connection())
        .await?;
    let fact = |row: Standing| {
        let fact = MandateFact {
            id: row.id.0,
            kind: row.kind.0,
            holder,
            validity: period(row.valid_from, row.valid_until)?,
            state: row.state.0,
        };
        Ok((row.provider_id.0, fact))
    };
    rows.into_iter().map(fact).collect()
}

/// The providers whom the good lines of a file name.
fn named_by(file: BulkId) -> sea_orm::Select<bulk_line::Entity> {
    bulk_line::Entity::find()
        .select_only()
        .column(bulk_line::Column::ProviderId)
        .distinct()
        .filter(bulk_line::Column::BulkId.eq(Stored(file)))
        .filter(bulk_line::Column::ProviderId.is_not_null())
        .filter(is_good())
}

/// The givers of the good lines of a file; nobody else starts a mandate of theirs until the
/// transaction is over.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_file(write: &Write, file: BulkId) -> Result<HashMap<ProviderId, Giver>, Error> {
    let ids: Vec<i64> = named_by(file).into_tuple().all(write.connection()).await?;
    write.hold(PROVIDERS, ids, Hold::Alone).await?;
    let theirs = provider::Column::Id.in_subquery(named_by(file).into_query());
    let rows = providers(write, theirs.into_condition()).await?;
    let givers = Giver::all(write, &rows).await?.into_iter();
    Ok(givers.map(|giver| (giver.facts.provider, giver)).collect())
}

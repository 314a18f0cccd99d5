//! What changes the rows of mandates. The search of whoever holds one is stale from then on.

use std::collections::HashMap;

use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{MandateId, ProviderId};
use shared::mandates::api::Origin;
use shared::mandates::life::Life;
use shared::mandates::{Holder, MandateKind, MandateState, Party, Planned};

use super::entity::mandate::{ActiveModel, Column, Entity};
use super::holder::{self, held_by};
use super::record::Record;
use super::status::{begins_by, lasts_until};
use crate::mandates::agreement::Agreement;
use crate::platform::error::Error;
use crate::platform::store::Write;
use crate::platform::store::stored::Stored;
use crate::registers::store::names;

/// A mandate that one party starts.
#[derive(Clone, Debug)]
pub struct MandateToAdd<'a> {
    pub planned: Planned,
    /// What its text is made of.
    pub agreement: &'a Agreement,
    pub started_by: Party,
    pub reference: &'a str,
    pub origin: Option<Origin>,
    /// Where the giver is told who has given no address.
    pub giver_email: Option<String>,
}

impl MandateToAdd<'_> {
    fn row(&self, today: Date) -> Result<ActiveModel, Error> {
        let Planned {
            giver,
            holder,
            kind,
            validity,
        } = self.planned;
        let (person, organisation) = holder::columns(holder);
        let until = validity.until().map(Stored);
        let (renews, transfers) = match self.origin {
            Some(Origin::Renews(id)) => (Some(id.into()), None),
            Some(Origin::Transfers(id)) => (None, Some(id.into())),
            None => (None, None),
        };
        let state = MandateState::AwaitingSignature;
        Ok(ActiveModel {
            provider_id: Set(giver.into()),
            kind: Set(kind.into()),
            holder_person_id: Set(person),
            holder_organisation_id: Set(organisation),
            valid_from: Set(validity.from().into()),
            valid_until: Set(until),
            state: Set(state.into()),
            status: Set(state.status(validity, today).code().to_owned()),
            reference: Set(self.reference.to_owned()),
            started_by: Set(self.started_by.into()),
            agreement: Set(Some(json(self.agreement)?)),
            agreed_until: Set(until),
            renews: Set(renews),
            transfers: Set(transfers),
            giver_email: Set(self.giver_email.clone()),
            ..Default::default()
        })
    }
}

fn json(agreement: &Agreement) -> Result<String, Error> {
    serde_json::to_string(agreement).map_err(Error::internal)
}

/// Stores a mandate that awaits its first signature.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn add(write: &Write, new: &MandateToAdd<'_>, today: Date) -> Result<MandateId, Error> {
    let added = Entity::insert(new.row(today)?)
        .exec(write.connection())
        .await?;
    make_findable(write, &[new.planned.giver], new.planned.holder).await?;
    write.raise_revision();
    Ok(added.last_insert_id.0)
}

/// Stores many that do not overlap; which they are, in their order.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn add_many(
    write: &Write,
    new: &[MandateToAdd<'_>],
    today: Date,
) -> Result<Vec<MandateId>, Error> {
    let rows = new.iter().map(|new| new.row(today));
    let rows: Vec<_> = rows.collect::<Result<_, _>>()?;
    let added = Entity::insert_many(rows)
        .exec_with_returning(write.connection())
        .await?;
    write.raise_revision();
    // No engine promises an order: giver, type and first day name one of them.
    type Key = (ProviderId, MandateKind, Date);
    let ids: HashMap<Key, MandateId> = added
        .into_iter()
        .map(|row| ((row.provider_id.0, row.kind.0, row.valid_from.0), row.id.0))
        .collect();
    let id = |new: &MandateToAdd<'_>| {
        let planned = &new.planned;
        let key = (planned.giver, planned.kind, planned.validity.from());
        let id = ids.get(&key).copied();
        id.ok_or_else(|| Error::internal("a mandate was not made"))
    };
    new.iter().map(id).collect()
}

/// Has lists find the mandates of these givers and this holder by the parts of their names. A
/// transaction does so once.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn make_findable(
    write: &Write,
    givers: &[ProviderId],
    holder: Holder,
) -> Result<(), Error> {
    let (person, organisation) = match holder {
        Holder::Person(person) => (Some(person), None),
        Holder::Organisation(organisation) => (None, Some(organisation)),
    };
    names::make_findable(write, givers, person, organisation).await
}

/// A signed mandate of the same type and parties that overlaps: a register may have brought it since
/// this one was started.
///
/// # Errors
/// Where the database cannot be read.
pub async fn overlapping(write: &Write, record: &Record) -> Result<Option<MandateId>, Error> {
    let mandate = &record.facts.mandate;
    let ends_later = lasts_until(mandate.validity.from());
    let begins_earlier = mandate.validity.until().map(begins_by);
    let other: Option<Stored<MandateId>> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::ProviderId.eq(Stored(record.facts.giver.provider)))
        .filter(Column::Kind.eq(Stored(mandate.kind)))
        .filter(Column::State.eq(Stored(MandateState::Signed)))
        .filter(Column::Id.ne(Stored(mandate.id)))
        .filter(held_by(mandate.holder))
        .filter(ends_later)
        .filter(Condition::all().add_option(begins_earlier))
        .order_by_asc(Column::Id)
        .into_tuple()
        .one(write.connection())
        .await?;
    Ok(other.map(|Stored(id)| id))
}

/// Keeps what the text is made of under a mandate that a register brought, now that it is signed
/// here.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn keep(write: &Write, record: &Record, agreement: &Agreement) -> Result<(), Error> {
    let mandate = &record.facts.mandate;
    let kept = ActiveModel {
        agreement: Set(Some(json(agreement)?)),
        agreed_until: Set(mandate.validity.until().map(Stored)),
        ..Default::default()
    };
    Entity::update_many()
        .set(kept)
        .filter(Column::Id.eq(Stored(mandate.id)))
        .exec(write.connection())
        .await?;
    Ok(())
}

/// Puts a step of a mandate's life in the place of the one that was read.
///
/// # Errors
/// `Conflict` where something else has happened to the mandate meanwhile.
pub async fn replace(
    write: &Write,
    record: &Record,
    life: &Life,
    reason: &str,
    today: Date,
) -> Result<(), Error> {
    let status = life.state().status(life.validity(), today);
    let change = ActiveModel {
        state: Set(life.state().into()),
        status: Set(status.code().to_owned()),
        valid_until: Set(life.validity().until().map(Stored)),
        reason: Set(reason.to_owned()),
        ..Default::default()
    };
    let changed = Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(Stored(life.id())))
        .filter(Column::State.eq(Stored(record.facts.mandate.state)))
        .exec(write.connection())
        .await?;
    write.raise_revision();
    match changed.rows_affected {
        1 => Ok(()),
        _ => Err(Error::Conflict),
    }
}

/// Notes that a mandate is used; whether for the first time. Of many at once, one is.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn note_use(write: &Write, mandate: MandateId, now: Instant) -> Result<bool, Error> {
    let used = ActiveModel {
        first_used_at: Set(Some(now.into())),
        ..Default::default()
    };
    let changed = Entity::update_many()
        .set(used)
        .filter(Column::Id.eq(Stored(mandate)))
        .filter(Column::FirstUsedAt.is_null())
        .exec(write.connection())
        .await?;
    Ok(changed.rows_affected == 1)
}

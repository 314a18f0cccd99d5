//! The audit log: a chain of events, each of which names the hash of the one before.

pub mod event;
mod verify;

use std::sync::PoisonError;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Value,
};
use shared::kernel::date::Instant;
use shared::policy::Grounds;

use super::happening::Happening;
use super::store::Write;
use super::store::held::Turn;
use super::store::hot::HotChange;
use crate::platform::error::Error;
use event::{Column, Entity, Model};

pub(crate) use event::Last;

pub use verify::Verdict;

/// How many events one statement adds.
const AT_ONCE: usize = 250;

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// What happened, not yet in its place in the chain.
pub(crate) struct Event(Model);

/// Adds an event to the chain, as the transaction of the change that it tells of is confirmed: what
/// happened, and on what grounds; none for what the installation does itself.
///
/// # Errors
/// Never, until that transaction is confirmed.
pub async fn append(
    write: &Write,
    now: Instant,
    grounds: Option<&Grounds>,
    happening: &impl Happening,
) -> Result<(), Error> {
    gather(write, [Event(Model::new(now, grounds, happening))]);
    Ok(())
}

/// Adds many events in their order.
///
/// # Errors
/// Never, until the transaction is confirmed.
pub async fn append_all<H: Happening>(
    write: &Write,
    now: Instant,
    events: &[(Grounds, H)],
) -> Result<(), Error> {
    let event = |(grounds, happening): &(Grounds, H)| {
        let event = Model::new(now, Some(grounds), happening);
        Event(event)
    };
    gather(write, events.iter().map(event));
    Ok(())
}

fn gather(write: &Write, events: impl IntoIterator<Item = Event>) {
    let mut gathered = write.events.lock().unwrap_or_else(PoisonError::into_inner);
    gathered.extend(events);
}

/// Puts what a transaction gathered at the end of the chain. Everybody waits for that end: this is
/// the last that a transaction does.
pub(in crate::platform) async fn append_gathered(write: &Write) -> Result<(), Error> {
    let events = {
        let mut gathered = write.events.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *gathered)
    };
    if events.is_empty() {
        return Ok(());
    }
    // One event after the other: two that name the same one before would break the chain.
    write.take_turn(Turn("audit log")).await?;
    match events.len() {
        1..=2 => {
            for Event(event) in events {
                append_one(write, event).await?;
            }
            Ok(())
        }
        _ => append_many(write, events).await,
    }
}

async fn append_one(write: &Write, event: Model) -> Result<(), Error> {
    // What is remembered is a guess, which saves asking: another program may have added an event.
    let remembered = match write.last_event() {
        Some(last) => insert(write, event.clone().after(Some(last))).await?,
        None => None,
    };
    let added = match remembered {
        Some(added) => added,
        None => {
            let last = last(write).await?;
            insert(write, event.after(last))
                .await?
                .ok_or_else(|| Error::internal("the event does not follow the last"))?
        }
    };
    write.remember(added);
    Ok(())
}

async fn append_many(write: &Write, events: Vec<Event>) -> Result<(), Error> {
    let mut last = last(write).await?;
    let mut events = events.into_iter().peekable();
    while events.peek().is_some() {
        let mut rows = Vec::new();
        for Event(event) in events.by_ref().take(AT_ONCE) {
            let row = event.after(last.take());
            last = Some(row.last());
            rows.push(row.into_active_model());
        }
        Entity::insert_many(rows)
            .exec_without_returning(write.connection())
            .await?;
    }
    if let Some(last) = last {
        write.remember(last);
    }
    Ok(())
}

async fn last(write: &Write) -> Result<Option<Last>, Error> {
    let last = Entity::find()
        .order_by_desc(Column::Id)
        .into_partial_model()
        .one(write.connection());
    Ok(last.await?)
}

/// An event is added where none comes later, and the one that it names is there or it is the first.
static FOLLOWING: HotChange = HotChange::new(|backend| {
    let one = || Entity::find().select_only().expr(Expr::cust("1"));
    let later = one().filter(Column::Id.gte(0));
    let before = one().filter(Column::Id.eq(0)).filter(Column::Hash.eq(""));
    let values = Query::select()
        .exprs(Column::iter().map(|_| Expr::val(0)))
        .and_where(Expr::exists(later.into_query()).not())
        .and_where(
            Expr::val(0)
                .eq(Expr::cust("1"))
                .or(Expr::exists(before.into_query())),
        )
        .take();
    let mut statement = Query::insert();
    statement.into_table(Entity).columns(Column::iter());
    // Each column has its value.
    let _ = statement.select_from(values);
    backend.build(&statement)
});

/// Adds an event, if the one that it names is the last; it is then the last itself.
async fn insert(write: &Write, row: Model) -> Result<Option<Last>, Error> {
    let (id, last, previous) = (row.id, row.last(), row.previous.clone());
    // None comes later; it is the first; or the one before is there.
    let conditions: [Value; 4] = [id.into(), id.into(), (id - 1).into(), previous.into()];
    let values = row.into_values().chain(conditions);
    let added = FOLLOWING.run(write.connection(), values).await?;
    Ok((added == 1).then_some(last))
}

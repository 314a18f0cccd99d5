//! The status of mandates, stored so that an index finds it. It depends on the day: what is stored may
//! be out of date, and is brought up to date each minute. A list is right all the same: it also looks at
//! those mandates whose stored status is out of date.

use sea_orm::sea_query::{
    CaseStatement, Condition, Expr, ExprTrait, LockBehavior, LockType, Query,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::kernel::date::Date;
use shared::kernel::id::MandateId;
use shared::mandates::{MandateState, MandateStatus};

use super::entity::mandate::{Column, Entity};
use crate::platform::error::Error;
use crate::platform::store::list::Keys;
use crate::platform::store::stored::Stored;
use crate::platform::store::{Store, Write, validity};

/// Not noted yet.
pub(super) const NOT_NOTED: &str = "";

/// The period begins on this day or before.
pub(super) fn begins_by(day: Date) -> Expr {
    validity::begins_by(Column::ValidFrom, day)
}

/// The period lasts until this day or longer.
pub(super) fn lasts_until(day: Date) -> Condition {
    validity::lasts_until(Column::ValidUntil, day)
}

/// What the period says of a status on a day.
pub(super) fn period(status: MandateStatus, today: Date) -> Condition {
    let has_begun = begins_by(today);
    let is_past = Column::ValidUntil.lt(Stored(today));
    let is_not_past = lasts_until(today);
    match status {
        MandateStatus::AwaitingSignature => is_not_past,
        MandateStatus::Scheduled => Condition::all().add(has_begun.not()),
        MandateStatus::InPeriod => Condition::all().add(has_begun).add(is_not_past),
        MandateStatus::Expired => Condition::all().add(is_past),
        MandateStatus::Draft
        | MandateStatus::Ended
        | MandateStatus::Refused
        | MandateStatus::Withdrawn
        | MandateStatus::Transferred => Condition::all(),
    }
}

/// What [`shared::mandates::MandateFact::status`] says.
pub(super) fn is(status: MandateStatus, today: Date) -> Condition {
    let state = |state| Column::State.eq(Stored(state));
    let state = match status {
        MandateStatus::Draft => state(MandateState::Draft),
        MandateStatus::AwaitingSignature => state(MandateState::AwaitingSignature),
        MandateStatus::Scheduled | MandateStatus::InPeriod => state(MandateState::Signed),
        MandateStatus::Expired => Column::State.is_in([
            Stored(MandateState::Signed),
            Stored(MandateState::AwaitingSignature),
        ]),
        MandateStatus::Ended => state(MandateState::Ended),
        MandateStatus::Refused => state(MandateState::Refused),
        MandateStatus::Withdrawn => state(MandateState::Withdrawn),
        MandateStatus::Transferred => state(MandateState::Transferred),
    };
    Condition::all().add(state).add(period(status, today))
}

/// The mandates whose stored status is out of date, each condition answered by an index of its own. None
/// is left once they were brought up to date.
pub(super) fn passed(today: Date) -> Vec<Condition> {
    let today = Stored(today);
    let noted = |status: MandateStatus| Condition::all().add(Column::Status.eq(status.code()));
    vec![
        Condition::all().add(Column::Status.eq(NOT_NOTED)),
        noted(MandateStatus::Scheduled).add(Column::ValidFrom.lte(today)),
        noted(MandateStatus::InPeriod).add(Column::ValidUntil.lt(today)),
        noted(MandateStatus::AwaitingSignature).add(Column::ValidUntil.lt(today)),
        // By a server whose clock was ahead.
        noted(MandateStatus::InPeriod).add(Column::ValidFrom.gt(today)),
        noted(MandateStatus::Expired).add(Column::ValidUntil.gte(today)),
    ]
}

/// Notes the status of mandates that have changed, in the transaction of the change.
///
/// # Errors
/// Where the database refuses.
pub(super) async fn note(write: &Write, mandates: &[MandateId], today: Date) -> Result<u64, Error> {
    let ids = mandates.iter().map(|mandate| mandate.0);
    let each = MandateStatus::ALL.iter();
    let noted = each.fold(CaseStatement::new(), |case, status| {
        case.case(is(*status, today), status.code())
    });
    let update = Query::update()
        .table(Entity)
        .value(Column::Status, noted.finally(NOT_NOTED))
        .and_where(Column::Id.is_in(ids))
        .to_owned();
    let connection = write.connection();
    let statement = connection.get_database_backend().build(&update);
    Ok(connection.execute_raw(statement).await?.rows_affected())
}

impl Store {
    /// Some mandates whose stored status is out of date.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn out_of_date(&self, today: Date) -> Result<Vec<MandateId>, Error> {
        let each = passed(today).into_iter();
        let passed = each.fold(Keys::default(), |keys, rows| {
            keys.in_no_order::<Entity>(Column::Id, rows)
        });
        let some = passed.some(self.read()).await?;
        Ok(some.into_iter().map(MandateId).collect())
    }
}

/// Brings the status of mandates up to date; of which. One that somebody is changing is noted by them:
/// nobody waits here, so nobody waits for this.
///
/// # Errors
/// Where the database refuses.
pub async fn note_free(
    write: &Write,
    mandates: &[MandateId],
    today: Date,
) -> Result<Vec<MandateId>, Error> {
    let free = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::Id.is_in(mandates.iter().copied().map(Stored)))
        .lock_with_behavior(LockType::NoKeyUpdate, LockBehavior::SkipLocked);
    let free: Vec<Stored<MandateId>> = free.into_tuple().all(write.connection()).await?;
    let free: Vec<MandateId> = free.into_iter().map(|mandate| mandate.0).collect();
    note(write, &free, today).await?;
    Ok(free)
}

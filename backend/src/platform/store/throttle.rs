//! Attempts, such as signing in or looking somebody up, counted by subject. They are counted before they are judged, so that many
//! at once are not more than many in a row, and they outlive a restart.

use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, QueryTrait, Set,
};
use shared::kernel::date::Instant;

use super::Write;
use super::entity::throttle;
use super::rows::one;
use super::stored::Stored;
use crate::platform::error::Error;

/// How a kind of subject is slowed down. Durations are milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// How many attempts in a row go unslowed.
    pub free: i32,
    /// The first wait; each further failure doubles it.
    pub first_wait: i64,
    /// The longest wait.
    pub longest_wait: i64,
    /// After how long without an attempt all is forgotten.
    pub forget_after: i64,
}

impl Pace {
    /// How long to wait after so many attempts in a row.
    pub fn wait(&self, attempts: i32) -> i64 {
        let over = attempts.saturating_sub(self.free);
        if over <= 0 {
            return 0;
        }
        let doublings = u32::try_from(over - 1).unwrap_or(0).min(30);
        self.first_wait
            .saturating_mul(1 << doublings)
            .min(self.longest_wait)
    }
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// It may be made; so many there are now in a row.
    Counted(i32),
    /// Too early; wait so many milliseconds.
    TooEarly(i64),
}

#[derive(FromQueryResult)]
struct Failures {
    failures: i32,
}

/// Counts an attempt as failed until [`forgive`] or [`forget`] says otherwise.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn count(
    write: &Write,
    subject: &str,
    pace: Pace,
    now: Instant,
) -> Result<Attempt, Error> {
    let connection = write.connection();
    // One statement, so that of two at once the second sees what the first has written.
    let counted: Option<Failures> = one(
        connection,
        "INSERT INTO throttle (subject, failures, until) VALUES ($1, 1, $2)
         ON CONFLICT (subject) DO UPDATE SET
            failures = CASE WHEN throttle.until < $3 THEN 1 ELSE throttle.failures + 1 END,
            until = $2
         WHERE throttle.until <= $2
         RETURNING failures",
        [
            subject.into(),
            now.0.into(),
            (now.0 - pace.forget_after).into(),
        ],
    )
    .await?;
    let Some(Failures { failures }) = counted else {
        let row = throttle::Entity::find_by_id(subject)
            .one(connection)
            .await?;
        let wait = row.map_or(0, |row| row.until.0.0 - now.0);
        return Ok(Attempt::TooEarly(wait.max(0)));
    };
    let wait = pace.wait(failures);
    if wait > 0 {
        let of_subject = Condition::all().add(throttle::COLUMN.subject.eq(subject));
        wait_until(write, of_subject, Instant(now.0 + wait)).await?;
    }
    Ok(Attempt::Counted(failures))
}

/// Takes one attempt back that was no failure; those of others count on.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn forgive(
    write: &Write,
    subject: &str,
    counted: i32,
    now: Instant,
) -> Result<(), Error> {
    // Where others have failed meanwhile, their wait stays.
    let of_subject = Condition::all().add(throttle::COLUMN.subject.eq(subject));
    let alone = throttle::COLUMN.failures.eq(counted);
    wait_until(write, of_subject.clone().add(alone), now).await?;
    throttle::Entity::update_many()
        .col_expr(throttle::Column::Failures, throttle::COLUMN.failures.sub(1))
        .filter(of_subject)
        .filter(throttle::COLUMN.failures.gt(0))
        .exec(write.connection())
        .await?;
    Ok(())
}

/// Lets no attempt of some subjects be made before an instant.
async fn wait_until(write: &Write, which: Condition, until: Instant) -> Result<(), Error> {
    throttle::Entity::update_many()
        .set(throttle::ActiveModel {
            until: Set(until.into()),
            ..Default::default()
        })
        .filter(which)
        .exec(write.connection())
        .await?;
    Ok(())
}

/// Forgets all attempts of a subject.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn forget(write: &Write, subject: &str) -> Result<(), Error> {
    throttle::Entity::delete_by_id(subject)
        .exec(write.connection())
        .await?;
    Ok(())
}

/// Removes what no longer matters: subjects without an attempt since an instant.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn sweep(write: &Write, since: Instant) -> Result<u64, Error> {
    // Who counts an attempt takes several rows, and in an order of their own: what they hold stays.
    let old = throttle::Entity::find()
        .select_only()
        .column(throttle::Column::Subject)
        .filter(throttle::COLUMN.until.lt(Stored(since)))
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let removed = throttle::Entity::delete_many()
        .filter(throttle::Column::Subject.in_subquery(old.into_query()))
        .exec(write.connection())
        .await?;
    Ok(removed.rows_affected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let pace = Pace {
            free: 4,
            first_wait: 30_000,
            longest_wait: 900_000,
            forget_after: 0,
        };
        let waits: Vec<i64> = (1..=11)
            .map(|attempts| pace.wait(attempts) / 1000)
            .collect();
        assert_eq!(waits, [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]);
        assert_eq!(pace.wait(i32::MAX), 900_000);
    }
}

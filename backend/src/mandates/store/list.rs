//! Lists of mandates, paged by key.

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::date::Date;
use shared::kernel::fold::contains;
use shared::kernel::id::MandateId;
use shared::mandates::api::{MandateFilter, MandateSummary};
use shared::mandates::{Holder, MandateScope, MandateStatus};

use super::record::{RECORD, Record, Row};
use crate::platform::error::Error;
use crate::platform::store::Store;
use crate::platform::store::rows::{all, one};

/// How many rows are read at once where names have to be compared.
const SLICE: usize = 500;

/// How many slices are looked at for one page; the next page goes on from there.
const MOST_SLICES: usize = 20;

/// Which mandates to list, and for whom.
pub struct List<'a> {
    pub scope: MandateScope,
    /// Which of them.
    pub filter: &'a MandateFilter,
    /// The present day.
    pub today: Date,
    /// How many at most.
    pub size: usize,
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
    fn own(&self) -> (&'static str, i64) {
        match self.scope {
            MandateScope::Given(provider) => ("m.provider_id", provider.0),
            MandateScope::Received(Holder::Person(person)) => ("m.holder_person_id", person.0),
            MandateScope::Received(Holder::Entity(entity)) => ("m.holder_entity_id", entity.0),
        }
    }

    fn conditions(&self) -> (String, Vec<Value>) {
        let (column, id) = self.own();
        let today = NaiveDate::from(self.today);
        let mut sql = format!("{column} = $1 AND (m.state <> 'draft' OR m.started_by = $2)");
        let mut values: Vec<Value> = vec![id.into(), self.scope.side().code().into()];
        let mut add = |condition: &str, value: Value| {
            values.push(value);
            sql += &format!(
                " AND {}",
                condition.replace('?', &format!("${}", values.len()))
            );
        };
        if let Some(kind) = self.filter.kind {
            add("m.kind = ?", kind.code().into());
        }
        if let Some(from) = self.filter.from {
            add(
                "(m.valid_until IS NULL OR m.valid_until >= ?)",
                NaiveDate::from(from).into(),
            );
        }
        if let Some(until) = self.filter.until {
            add("m.valid_from <= ?", NaiveDate::from(until).into());
        }
        if let Some(status) = self.filter.status {
            add(of_status(status), today.into());
        }
        (sql, values)
    }
}

/// The condition of a status, `?` being today: what [`shared::mandates::MandateFact::status`] says.
fn of_status(status: MandateStatus) -> &'static str {
    match status {
        MandateStatus::Draft => "m.state = 'draft' AND ? = ?",
        MandateStatus::AwaitingSignature => {
            "m.state = 'awaiting-signature' AND (m.valid_until IS NULL OR m.valid_until >= ?)"
        }
        MandateStatus::Scheduled => "m.state = 'signed' AND m.valid_from > ?",
        MandateStatus::Active => {
            "m.state = 'signed' AND m.valid_from <= ? AND (m.valid_until IS NULL OR m.valid_until >= ?)"
        }
        MandateStatus::Expired => {
            "m.state IN ('signed', 'awaiting-signature') AND m.valid_until < ?"
        }
        MandateStatus::Ended => "m.state = 'ended' AND ? = ?",
        MandateStatus::Refused => "m.state = 'refused' AND ? = ?",
        MandateStatus::Withdrawn => "m.state = 'withdrawn' AND ? = ?",
        MandateStatus::Transferred => "m.state = 'transferred' AND ? = ?",
    }
}

impl Store {
    /// A page of mandates, the latest first, and where the next page begins.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn mandates(
        &self,
        list: &List<'_>,
    ) -> Result<(Vec<MandateSummary>, Option<MandateId>), Error> {
        let typed = list.filter.party.as_deref().unwrap_or("").trim();
        let (conditions, values) = list.conditions();
        let slice = if typed.is_empty() {
            list.size + 1
        } else {
            SLICE
        };
        let sql = format!(
            "{} WHERE {conditions} AND m.id < ${} ORDER BY m.id DESC LIMIT {slice}",
            *RECORD,
            values.len() + 1
        );
        let mut position = list.filter.before.map_or(i64::MAX, |mandate| mandate.0);
        let mut found: Vec<MandateSummary> = Vec::new();
        for _ in 0..MOST_SLICES {
            let mut values = values.clone();
            values.push(position.into());
            let rows: Vec<Row> = all(self.read(), &sql, values).await?;
            let is_last = rows.len() < slice;
            for row in rows {
                let summary = Record::try_from(row)?.summary(list.scope.side(), list.today);
                position = summary.id.0;
                if !contains(&summary.other.name, typed) {
                    continue;
                }
                if found.len() == list.size {
                    let next = found.last().map(|last| last.id);
                    return Ok((found, next));
                }
                found.push(summary);
            }
            if is_last {
                return Ok((found, None));
            }
        }
        // Nothing more was found in so many rows: the next page goes on from here.
        Ok((found, Some(MandateId(position))))
    }

    /// How many mandates wait for a profile.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn mandate_counts(&self, scope: MandateScope, today: Date) -> Result<Counts, Error> {
        let filter = MandateFilter {
            status: Some(MandateStatus::AwaitingSignature),
            ..MandateFilter::default()
        };
        let list = List {
            scope,
            filter: &filter,
            today,
            size: 0,
        };
        let (conditions, values) = list.conditions();
        let sql = format!(
            "SELECT COUNT(*) AS number FROM mandate m WHERE {conditions} AND m.started_by <> $2"
        );
        let row: Option<Number> = one(self.read(), &sql, values).await?;
        Ok(Counts {
            to_sign: row.map_or(0, |row| u32::try_from(row.number).unwrap_or(u32::MAX)),
        })
    }
}

//! The lines of a file: what each asks for, and what is wrong with it.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
};
use shared::kernel::date::Validity;
use shared::kernel::id::{BulkId, ProviderId};
use shared::kernel::issue::Issue;
use shared::mandates::MandateKind;
use shared::mandates::bulk::{BulkLine, BulkLinePage, LinesAfter};

use super::{File, number};
use crate::mandates::bulk::Asked;
use crate::mandates::store::entity::bulk_line::{ActiveModel, Column, Entity, Model};
use crate::platform::error::Error;
use crate::platform::store::stored::{Stored, period};
use crate::platform::store::{Source, Write, list};
use crate::registers::store::entity::{person, provider};

/// How many lines a page of results shows.
const PAGE: usize = 100;

/// What stands where nothing is wrong.
const NO_ISSUES: &str = "[]";

/// A line that was checked, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its number in the file, from 1.
    pub number: u32,
    pub provider: Option<ProviderId>,
    pub kind: Option<MandateKind>,
    pub validity: Option<Validity>,
    /// Where the giver is told who has given no address.
    pub email: Option<String>,
    pub reference: String,
    /// As it stands in the file.
    pub typed: String,
    pub issues: Vec<Issue>,
}

/// What the holder wrote beside: e-mail and reference.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub email: Option<String>,
    pub reference: String,
}

/// The lines with which nothing is wrong.
pub(super) fn is_good() -> Expr {
    Column::Issues.eq(NO_ISSUES)
}

/// The lines that are refused, of which is kept how they were typed.
pub(super) fn is_given_back() -> Expr {
    Column::Issues
        .ne(NO_ISSUES)
        .and(Column::Typed.is_not_null())
}

/// Forgets how the good lines of a file were typed, which name people: nothing can become wrong with
/// them any more.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub(super) async fn forget_good(write: &Write, file: BulkId) -> Result<(), Error> {
    let nothing = ActiveModel {
        typed: Set(None),
        ..Default::default()
    };
    Entity::update_many()
        .set(nothing)
        .filter(Column::BulkId.eq(Stored(file)))
        .filter(is_good())
        .exec(write.connection())
        .await?;
    Ok(())
}

fn json(issues: &[Issue]) -> Result<String, Error> {
    serde_json::to_string(issues).map_err(Error::internal)
}

impl Checked {
    fn row(&self, file: BulkId) -> Result<Model, Error> {
        let until = self.validity.and_then(|validity| validity.until());
        Ok(Model {
            bulk_id: file.into(),
            number: number(self.number)?,
            provider_id: self.provider.map(Stored),
            kind: self.kind.map(Stored),
            valid_from: self.validity.map(|validity| validity.from().into()),
            valid_until: until.map(Stored),
            email: self.email.clone(),
            reference: Some(self.reference.clone()),
            typed: Some(self.typed.clone()),
            issues: json(&self.issues)?,
        })
    }
}

/// Keeps the next lines of a file.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn add_lines(write: &Write, file: &File, lines: &[Checked]) -> Result<(), Error> {
    let row = |line: &Checked| Ok(line.row(file.id)?.into_active_model());
    let rows: Vec<_> = lines.iter().map(row).collect::<Result<_, Error>>()?;
    Entity::insert_many(rows)
        .exec_without_returning(write.connection())
        .await?;
    Ok(())
}

/// Keeps what has become wrong with lines that were good.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn note_bad(write: &Write, file: BulkId, bad: &[(u32, Vec<Issue>)]) -> Result<(), Error> {
    for (line, issues) in bad {
        let change = ActiveModel {
            issues: Set(json(issues)?),
            ..Default::default()
        };
        Entity::update_many()
            .set(change)
            .filter(Column::BulkId.eq(Stored(file)))
            .filter(Column::Number.eq(number(*line)?))
            .exec(write.connection())
            .await?;
    }
    match bad.is_empty() {
        true => Ok(()),
        false => super::count_good(write, file).await,
    }
}

/// A page of the results of a file's lines.
///
/// # Errors
/// Where the database cannot be read.
pub async fn lines(
    source: &impl Source,
    file: BulkId,
    after: LinesAfter,
) -> Result<BulkLinePage, Error> {
    let position = i32::try_from(after.after.unwrap_or(0)).unwrap_or(i32::MAX);
    let bad = after.bad.then(|| Column::Issues.ne(NO_ISSUES));
    let rows = Entity::find()
        .filter(Column::BulkId.eq(Stored(file)))
        .filter(Column::Number.gt(position))
        .filter(Condition::all().add_option(bad))
        .order_by_asc(Column::Number)
        .limit(PAGE as u64 + 1)
        .find_also_related(provider::Entity)
        .find_also(provider::Entity, person::Entity)
        .all(source.connection())
        .await?;
    let (rows, next) = list::page(rows, PAGE, |(row, ..)| row.number);
    let lines = rows.into_iter().map(|(row, _, giver)| line(row, giver));
    Ok(BulkLinePage {
        lines: lines.collect::<Result<_, _>>()?,
        next: next
            .map(u32::try_from)
            .transpose()
            .map_err(Error::internal)?,
    })
}

fn line(row: Model, giver: Option<person::Model>) -> Result<BulkLine, Error> {
    let validity = row.valid_from.map(|from| period(from, row.valid_until));
    let issues: Vec<Issue> = serde_json::from_str(&row.issues).map_err(Error::internal)?;
    Ok(BulkLine {
        number: u32::try_from(row.number).map_err(Error::internal)?,
        giver: giver.map(|giver| giver.name()),
        kind: row.kind.map(|Stored(kind)| kind),
        validity: validity.transpose()?,
        typed: row.typed.filter(|_| !issues.is_empty()),
        issues,
    })
}

/// The lines of a file that are refused, in their order, as they stand in it.
///
/// # Errors
/// Where the database cannot be read.
pub async fn refused(source: &impl Source, file: BulkId) -> Result<Vec<String>, Error> {
    let rows = Entity::find()
        .filter(Column::BulkId.eq(Stored(file)))
        .filter(is_given_back())
        .order_by_asc(Column::Number)
        .all(source.connection())
        .await?;
    Ok(rows.into_iter().filter_map(|row| row.typed).collect())
}

/// The good lines of a file, in their order.
///
/// # Errors
/// Where the database cannot be read.
pub async fn good_lines(source: &impl Source, file: BulkId) -> Result<Vec<Asked>, Error> {
    let rows = good(source, file, None).await?;
    rows.iter().map(Asked::try_from).collect()
}

/// The good lines of a file that name one of these providers.
///
/// # Errors
/// Where the database cannot be read.
pub async fn asked(
    source: &impl Source,
    file: BulkId,
    providers: &[ProviderId],
) -> Result<Vec<Asked>, Error> {
    let theirs = Column::ProviderId.is_in(providers.iter().copied().map(Stored));
    let rows = good(source, file, Some(theirs)).await?;
    rows.iter().map(Asked::try_from).collect()
}

/// What the holder wrote beside the good lines of a file, by the number of the line.
///
/// # Errors
/// Where the database cannot be read.
pub async fn beside(
    source: &impl Source,
    file: BulkId,
) -> Result<std::collections::HashMap<u32, Beside>, Error> {
    let rows = good(source, file, None).await?;
    let beside = |row: Model| {
        let beside = Beside {
            email: row.email,
            reference: row.reference.unwrap_or_default(),
        };
        Ok((u32::try_from(row.number).map_err(Error::internal)?, beside))
    };
    rows.into_iter().map(beside).collect()
}

async fn good(
    source: &impl Source,
    file: BulkId,
    which: Option<Expr>,
) -> Result<Vec<Model>, Error> {
    let rows = Entity::find()
        .filter(Column::BulkId.eq(Stored(file)))
        .filter(is_good())
        .filter(Condition::all().add_option(which))
        .order_by_asc(Column::Number)
        .all(source.connection())
        .await?;
    Ok(rows)
}

impl TryFrom<&Model> for Asked {
    type Error = Error;

    fn try_from(row: &Model) -> Result<Self, Error> {
        let lacks = || Error::internal("a good line that lacks something");
        Ok(Self {
            number: u32::try_from(row.number).map_err(Error::internal)?,
            provider: row.provider_id.ok_or_else(lacks)?.0,
            kind: row.kind.ok_or_else(lacks)?.0,
            validity: period(row.valid_from.ok_or_else(lacks)?, row.valid_until)?,
        })
    }
}

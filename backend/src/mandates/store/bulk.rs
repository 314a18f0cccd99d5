//! Files with many mandates: what their lines say, and the mandates that come of them.

mod create;
mod givers;

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DatabaseBackend, FromQueryResult, Value};
use shared::kernel::date::{Date, Instant, Validity};
use shared::kernel::id::{BulkId, PersonId, ProviderId};
use shared::kernel::issue::Issue;
use shared::mandates::api::MandateText;
use shared::mandates::bulk::{BulkFormat, BulkLine, BulkLinePage, BulkState, LinesAfter, NewBulk};
use shared::mandates::{GiverFacts, ManageBulk, MandateFact, MandateKind, Planned};
use shared::policy::{Permit, Profile};

use crate::mandates::bulk::Asked;
use crate::mandates::happening::MandateHappening;
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::store::held::{Held, Hold};
use crate::platform::store::rows::{all, one, placeholders, run, validity, word};
use crate::platform::store::{Source, Store, Write};

pub use create::{Created, NewMandates, create};
pub use givers::{Givers, Known, Stored, existing, givers};

/// What is wrong with the mandate of a line; the other party is the one that the line identifies.
pub fn issues_of(
    planned: &Planned,
    giver: &GiverFacts,
    existing: &[MandateFact],
    today: Date,
) -> Vec<Issue> {
    let mut issues = planned.issues(giver, existing, today);
    for issue in &mut issues {
        if issue.name == "party" {
            "id".clone_into(&mut issue.name);
        }
    }
    issues
}

/// How many lines a page of results shows.
const PAGE: usize = 100;

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Which file.
    pub id: BulkId,
    /// Its form.
    pub format: BulkFormat,
    /// The type of all its mandates, if it has one.
    pub kind: Option<MandateKind>,
    /// How far it has come.
    pub state: BulkState,
    /// How many lines it has, a header included.
    pub lines: u32,
    /// How many of them were checked.
    pub checked: u32,
    /// How many of those are good.
    pub good: u32,
    /// How many mandates were created.
    pub created: u32,
    /// The text that was signed for them, once they were.
    pub text: Option<MandateText>,
    /// Whether its first line is a header.
    pub has_header: bool,
}

/// A line that was checked, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its number in the file, from 1.
    pub number: u32,
    /// Who would give.
    pub provider: Option<ProviderId>,
    /// What it would open.
    pub kind: Option<MandateKind>,
    /// When it would hold.
    pub validity: Option<Validity>,
    /// Where the giver is told who has given no address.
    pub email: Option<String>,
    /// The receiver's own reference.
    pub reference: String,
    /// What is wrong.
    pub issues: Vec<Issue>,
}

#[derive(FromQueryResult)]
struct FileRow {
    format: String,
    kind: Option<String>,
    state: String,
    lines: i32,
    checked: i32,
    good: i32,
    created: i32,
    text: Option<String>,
    firsts: i64,
}

#[derive(FromQueryResult)]
struct Id {
    id: i64,
}

/// How long the lines of a file are kept, in milliseconds: a day.
const KEPT_FOR: i64 = 24 * 60 * 60 * 1000;

/// Forgets the lines of a person's older files, which hold names and addresses of others; what was
/// created from them stays. One that was not confirmed can no longer be.
async fn forget_old(write: &Write, person: PersonId, now: Instant) -> Result<(), Error> {
    let before = now.0 - KEPT_FOR;
    for sql in [
        "UPDATE mandate_file SET state = 'failed'
         WHERE person_id = $1 AND created_at < $2 AND state IN ('checking', 'checked')",
        "DELETE FROM mandate_file_line
         WHERE file_id IN (SELECT id FROM mandate_file WHERE person_id = $1 AND created_at < $2)",
    ] {
        run(write.connection(), sql, [person.0.into(), before.into()]).await?;
    }
    Ok(())
}

/// Begins a file.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn begin(
    write: &Write,
    permit: &Permit<ManageBulk>,
    new: &NewBulk,
    now: Instant,
) -> Result<BulkId, Error> {
    let grounds = permit.grounds();
    forget_old(write, grounds.person, now).await?;
    let row: Option<Id> = one(
        write.connection(),
        "INSERT INTO mandate_file (person_id, profile, format, kind, state, lines, created_at)
         VALUES ($1, $2, $3, $4, 'checking', $5, $6) RETURNING id",
        [
            grounds.person.0.into(),
            grounds.profile.to_string().into(),
            new.format.code().into(),
            new.kind.map(MandateKind::code).into(),
            i32::try_from(new.lines).map_err(Error::internal)?.into(),
            now.0.into(),
        ],
    )
    .await?;
    let row = row.ok_or_else(|| Error::internal("no file was begun"))?;
    let begun = MandateHappening::FileBegun(BulkId(row.id), new.lines);
    audit::append(write, now, Some(grounds), &begun).await?;
    Ok(BulkId(row.id))
}

/// A file of a person and profile; to others there is none. In a transaction that may write it
/// cannot change until that is over.
///
/// # Errors
/// Where the database cannot be read.
pub async fn find(
    source: &impl Source,
    id: BulkId,
    person: PersonId,
    profile: Profile,
) -> Result<Option<File>, Error> {
    if let Some(write) = source.as_write() {
        write.hold(Held::File, vec![id.0], Hold::Alone).await?;
    }
    let sql = "SELECT f.format, f.kind, f.state, f.lines, f.checked, f.good, f.created, f.text,
                (SELECT COUNT(*) FROM mandate_file_line l WHERE l.file_id = f.id AND l.number = 1) AS firsts
         FROM mandate_file f WHERE f.id = $1 AND f.person_id = $2 AND f.profile = $3";
    let values: [Value; 3] = [id.0.into(), person.0.into(), profile.to_string().into()];
    let row: Option<FileRow> = one(source.connection(), sql, values).await?;
    row.map(|row| row.parse(id)).transpose()
}

impl FileRow {
    fn parse(self, id: BulkId) -> Result<File, Error> {
        let number = |number: i32| u32::try_from(number).map_err(Error::internal);
        let kind = self.kind.as_deref();
        let kind = kind.map(|code| word(MandateKind::from_code(code), code));
        Ok(File {
            id,
            format: word(BulkFormat::from_code(&self.format), &self.format)?,
            kind: kind.transpose()?,
            state: word(BulkState::from_code(&self.state), &self.state)?,
            lines: number(self.lines)?,
            checked: number(self.checked)?,
            good: number(self.good)?,
            created: number(self.created)?,
            text: self
                .text
                .as_deref()
                .map(serde_json::from_str)
                .transpose()
                .map_err(Error::internal)?,
            has_header: self.checked > 0 && self.firsts == 0,
        })
    }
}

impl Store {
    /// Whether another program is creating the mandates of a file: then it holds the file's row.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn is_being_created(&self, id: BulkId) -> Result<bool, Error> {
        if self.read().get_database_backend() != DatabaseBackend::Postgres {
            return Ok(false);
        }
        let sql = "SELECT id FROM mandate_file WHERE id = $1 FOR UPDATE SKIP LOCKED";
        let row: Option<Id> = one(self.read(), sql, [id.0.into()]).await?;
        Ok(row.is_none())
    }
}

/// Keeps the next lines of a file, and how far it has come.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn add_lines(
    write: &Write,
    permit: &Permit<ManageBulk>,
    file: &File,
    sent: u32,
    lines: &[Checked],
    now: Instant,
) -> Result<(), Error> {
    const COLUMNS: usize = 9;
    let mut values: Vec<Value> = Vec::with_capacity(lines.len() * COLUMNS);
    let day = |day: Date| NaiveDate::from(day);
    for line in lines {
        let until = line.validity.and_then(|validity| validity.until());
        values.extend([
            Value::from(file.id.0),
            i32::try_from(line.number).map_err(Error::internal)?.into(),
            line.provider.map(|provider| provider.0).into(),
            line.kind.map(MandateKind::code).into(),
            line.validity.map(|validity| day(validity.from())).into(),
            until.map(day).into(),
            line.email.clone().into(),
            line.reference.clone().into(),
            serde_json::to_string(&line.issues)
                .map_err(Error::internal)?
                .into(),
        ]);
    }
    if !lines.is_empty() {
        let sql = format!(
            "INSERT INTO mandate_file_line (file_id, number, provider_id, kind, valid_from, valid_until, email, reference, issues)
             VALUES {}",
            placeholders(lines.len(), COLUMNS)
        );
        run(write.connection(), &sql, values).await?;
    }
    let good = lines.iter().filter(|line| line.issues.is_empty()).count();
    let number = |number: u32| i32::try_from(number).map_err(Error::internal);
    run(
        write.connection(),
        "UPDATE mandate_file SET checked = checked + $2, good = good + $3,
            state = CASE WHEN checked + $2 >= lines THEN 'checked' ELSE state END
         WHERE id = $1",
        [
            file.id.0.into(),
            number(sent)?.into(),
            i32::try_from(good).map_err(Error::internal)?.into(),
        ],
    )
    .await?;
    let looked_up = MandateHappening::LinesLookedUp(file.id, sent);
    audit::append(write, now, Some(permit.grounds()), &looked_up).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct LineRow {
    number: i32,
    given_names: Option<String>,
    surname: Option<String>,
    kind: Option<String>,
    valid_from: Option<NaiveDate>,
    valid_until: Option<NaiveDate>,
    issues: String,
}

impl TryFrom<LineRow> for BulkLine {
    type Error = Error;

    fn try_from(row: LineRow) -> Result<Self, Error> {
        let names = row.given_names.zip(row.surname);
        let kind = row.kind.as_deref();
        let period = row.valid_from.map(|from| validity(from, row.valid_until));
        Ok(Self {
            number: u32::try_from(row.number).map_err(Error::internal)?,
            giver: names.map(|(given, surname)| format!("{given} {surname}")),
            kind: kind
                .map(|code| word(MandateKind::from_code(code), code))
                .transpose()?,
            validity: period.transpose()?,
            issues: serde_json::from_str(&row.issues).map_err(Error::internal)?,
        })
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
    let bad = if after.bad {
        " AND l.issues <> '[]'"
    } else {
        ""
    };
    let sql = format!(
        "SELECT l.number, g.given_names, g.surname, l.kind, l.valid_from, l.valid_until, l.issues
         FROM mandate_file_line l
         LEFT JOIN provider p ON p.id = l.provider_id LEFT JOIN person g ON g.id = p.person_id
         WHERE l.file_id = $1 AND l.number > $2{bad} ORDER BY l.number LIMIT {}",
        PAGE + 1
    );
    let position = i32::try_from(after.after.unwrap_or(0)).unwrap_or(i32::MAX);
    let values: [Value; 2] = [file.0.into(), position.into()];
    let mut rows: Vec<LineRow> = all(source.connection(), &sql, values).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let lines = rows.into_iter().map(BulkLine::try_from);
    let lines = lines.collect::<Result<Vec<_>, _>>()?;
    let last = lines.last().filter(|_| more);
    Ok(BulkLinePage {
        next: last.map(|line| line.number),
        lines,
    })
}

#[derive(FromQueryResult)]
struct AskedRow {
    number: i32,
    provider_id: i64,
    kind: String,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
}

/// The good lines of a file, in their order.
///
/// # Errors
/// Where the database cannot be read.
pub async fn good_lines(source: &impl Source, file: BulkId) -> Result<Vec<Asked>, Error> {
    let rows: Vec<AskedRow> = all(
        source.connection(),
        "SELECT number, provider_id, kind, valid_from, valid_until FROM mandate_file_line
         WHERE file_id = $1 AND issues = '[]' ORDER BY number",
        [file.0.into()],
    )
    .await?;
    rows.into_iter().map(Asked::try_from).collect()
}

impl TryFrom<AskedRow> for Asked {
    type Error = Error;

    fn try_from(row: AskedRow) -> Result<Self, Error> {
        Ok(Self {
            number: u32::try_from(row.number).map_err(Error::internal)?,
            provider: ProviderId(row.provider_id),
            kind: word(MandateKind::from_code(&row.kind), &row.kind)?,
            validity: validity(row.valid_from, row.valid_until)?,
        })
    }
}

/// Throws a file away. Its lines name people: nothing of them stays.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn discard(
    write: &Write,
    permit: &Permit<ManageBulk>,
    file: BulkId,
    now: Instant,
) -> Result<(), Error> {
    let connection = write.connection();
    let lines = "DELETE FROM mandate_file_line WHERE file_id = $1";
    run(connection, lines, [file.0.into()]).await?;
    let files = "DELETE FROM mandate_file WHERE id = $1";
    run(connection, files, [file.0.into()]).await?;
    let discarded = MandateHappening::FileDiscarded(file);
    audit::append(write, now, Some(permit.grounds()), &discarded).await?;
    Ok(())
}

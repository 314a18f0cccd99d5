//! What was done with a file.

use sea_orm::{ConnectionTrait, DatabaseBackend, FromQueryResult, Statement, Value};
use serde::Deserialize;
use shared::files::api::{Act, ActFilter, ActPage, FieldChange, FileDeed, Repeated};
use shared::kernel::date::{Date, Instant};
use shared::kernel::fold::words;
use shared::kernel::id::{EventId, ProviderId};
use shared::mandates::MandateKind;
use shared::registers::PersonName;

use crate::files::happening::{CAPABILITY, subject};
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::store::rows::{parsed, word};
use crate::platform::store::{Source, list};

/// How many acts a page shows, repeated ones counted once.
const PAGE: usize = 25;

/// How many events are read at a time.
const SLICE: usize = 2 * PAGE;

/// How many events a page takes at most: of a file that is opened all day, it is shorter.
const MOST: usize = 20 * SLICE;

/// What was done with a file, the latest first, as far as a filter lets through.
#[derive(Clone, Copy, Debug)]
pub struct ActList<'a> {
    pub provider: ProviderId,
    pub filter: &'a ActFilter,
}

impl ActList<'_> {
    /// The question for some of the events, from one on.
    pub fn question(
        &self,
        backend: DatabaseBackend,
        before: Option<EventId>,
        size: usize,
    ) -> Statement {
        let (subject, filter) = (subject(self.provider), self.filter);
        let beginning = |day: Option<Date>| day.map(|day| clock::beginning(day).0);
        let until = filter.until.map(|day| day.plus_days(1));
        let mut values: Vec<Value> = vec![
            CAPABILITY.into(),
            subject.kind.into(),
            subject.id.into(),
            before.map_or(i64::MAX, |event| event.0).into(),
            i64::try_from(size).unwrap_or(i64::MAX).into(),
            beginning(filter.from).unwrap_or(i64::MIN).into(),
            beginning(until).unwrap_or(i64::MAX).into(),
        ];
        let mut named = String::new();
        for (column, name) in [
            ("p.letters", &filter.person),
            ("n.letters", &filter.organisation),
        ] {
            for word in words(name.as_deref().unwrap_or_default()) {
                values.push(format!("%{word}%").into());
                let place = values.len();
                named += &format!("COALESCE({column}, '') LIKE ${place} AND ");
            }
        }
        // What narrows is one condition for which no planner has an index: it is looked at in the order
        // of the list.
        let sql = format!(
            "SELECT e.id, e.at, e.kind, e.profile, e.person_id, e.mandate_id, e.details,
                p.given_names, p.surname, n.name AS organisation, m.kind AS mandate
             FROM event e
             LEFT JOIN person p ON p.id = e.person_id
             LEFT JOIN organisation n ON n.id = e.organisation_id
             LEFT JOIN mandate m ON m.id = e.mandate_id
             WHERE e.capability = $1 AND e.subject_kind = $2 AND e.subject_id = $3 AND e.id < $4
                AND COALESCE({named}e.at >= $6 AND e.at < $7, FALSE)
             ORDER BY e.id DESC LIMIT $5"
        );
        Statement::from_sql_and_values(backend, sql, values)
    }

    async fn slice(
        &self,
        source: &impl Source,
        before: Option<EventId>,
        size: usize,
    ) -> Result<(Vec<ActRow>, Option<EventId>), Error> {
        let connection = source.connection();
        let question = self.question(connection.get_database_backend(), before, size + 1);
        let rows = ActRow::find_by_statement(question).all(connection).await?;
        Ok(list::page(rows, size, |row| EventId(row.id)))
    }
}

/// A page of what was done in a provider's name, the latest first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn acts(
    source: &impl Source,
    provider: ProviderId,
    filter: &ActFilter,
) -> Result<ActPage, Error> {
    let list = ActList { provider, filter };
    let mut page = Page::default();
    let mut before = filter.before;
    for _ in 0..MOST / SLICE {
        let (rows, next) = list.slice(source, before, SLICE).await?;
        for row in rows {
            let (id, act) = (EventId(row.id), Done::try_from(row)?);
            if !page.takes(act) {
                return Ok(page.until(before));
            }
            before = Some(id);
        }
        if next.is_none() {
            return Ok(page.until(None));
        }
    }
    Ok(page.until(before))
}

/// All that was done in a provider's name, each act alone; one more than so many, if there are more.
///
/// # Errors
/// Where the database cannot be read.
pub async fn all_acts(
    source: &impl Source,
    provider: ProviderId,
    filter: &ActFilter,
    most: usize,
) -> Result<Vec<Act>, Error> {
    let list = ActList { provider, filter };
    let (rows, _) = list.slice(source, None, most + 1).await?;
    let acts = rows.into_iter().map(Done::try_from);
    acts.map(|done| Ok(done?.act)).collect()
}

/// An act, and whose.
struct Done {
    act: Act,
    by: (Option<i64>, Option<i64>),
}

impl Done {
    fn is_opening(&self) -> bool {
        self.act.kind == FileDeed::Opened.code()
    }

    /// The same opening done again: by one person in one capacity.
    fn is_as(&self, other: &Self) -> bool {
        self.by == other.by && self.act.profile == other.act.profile
    }
}

/// The acts of a page. Openings with nothing but openings in between are told together.
#[derive(Default)]
struct Page {
    acts: Vec<Done>,
    /// Where the openings begin that nothing else follows.
    run: usize,
}

impl Page {
    /// Takes the act before all that it has; not where the page is full.
    fn takes(&mut self, act: Done) -> bool {
        if act.is_opening() {
            let mut run = self.acts.iter_mut().skip(self.run);
            if let Some(known) = run.find(|known| known.is_as(&act)) {
                known.repeat(&act.act);
                return true;
            }
        }
        if self.acts.len() == PAGE {
            return false;
        }
        let is_opening = act.is_opening();
        self.acts.push(act);
        if !is_opening {
            self.run = self.acts.len();
        }
        true
    }

    fn until(self, next: Option<EventId>) -> ActPage {
        ActPage {
            acts: self.acts.into_iter().map(|done| done.act).collect(),
            next,
        }
    }
}

impl Done {
    fn repeat(&mut self, earlier: &Act) {
        self.act.first_use |= earlier.first_use;
        self.act.repeated = Some(Repeated {
            times: self.act.repeated.map_or(1, |it| it.times) + 1,
            since: earlier.at,
        });
    }
}

#[derive(FromQueryResult)]
struct ActRow {
    id: i64,
    at: i64,
    kind: String,
    profile: Option<String>,
    person_id: Option<i64>,
    mandate_id: Option<i64>,
    details: String,
    given_names: Option<String>,
    surname: Option<String>,
    organisation: Option<String>,
    mandate: Option<String>,
}

/// What an act says of itself.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Details {
    changes: Vec<FieldChange>,
    /// Of older acts: which fields changed, without what stood in them.
    fields: Vec<String>,
    first_use: bool,
}

impl Details {
    fn changes(self) -> Vec<FieldChange> {
        let untold = |field: &str| FieldChange {
            field: field.to_owned(),
            before: None,
            after: None,
        };
        let mut changes = self.changes;
        for field in &self.fields {
            // They named each line of an address.
            let field = match field.starts_with("address.") {
                true => "address",
                false => field.as_str(),
            };
            if !changes.iter().any(|change| change.field == field) {
                changes.push(untold(field));
            }
        }
        changes
    }
}

impl TryFrom<ActRow> for Done {
    type Error = Error;

    fn try_from(row: ActRow) -> Result<Self, Error> {
        let details: Details = serde_json::from_str(&row.details).map_err(Error::internal)?;
        let mandate = row
            .mandate
            .map(|code| word(MandateKind::from_code(&code), &code))
            .transpose()?;
        let act = Act {
            id: EventId(row.id),
            at: Instant(row.at),
            kind: row.kind,
            first_use: details.first_use,
            person: PersonName::new(
                row.given_names.as_deref().unwrap_or_default(),
                row.surname.as_deref().unwrap_or_default(),
            )
            .full(),
            profile: parsed(&row.profile.unwrap_or_default())?,
            organisation: row.organisation,
            mandate,
            repeated: None,
            changes: details.changes(),
        };
        Ok(Self {
            act,
            by: (row.person_id, row.mandate_id),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_act_names_each_field_once() {
        let details = Details {
            fields: ["address.street", "phone", "address.postcode"]
                .map(str::to_owned)
                .to_vec(),
            ..Details::default()
        };
        let changes = details.changes();
        let fields: Vec<&str> = changes.iter().map(|change| change.field.as_str()).collect();
        assert_eq!(fields, ["address", "phone"]);
    }
}

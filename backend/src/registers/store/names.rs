//! An index of parts of names, kept for those persons and organisations alone that stand in a mandate.
//! For each place in a name stands what follows there, so that an index finds every part.

use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, QueryTrait};
use shared::kernel::fold::words;
use shared::kernel::id::{OrganisationId, PersonId, ProviderId};

use super::entity::{organisation, organisation_name, person, person_name};
use crate::platform::error::Error;
use crate::platform::store::Write;
use crate::platform::store::list::{MOST_UNORDERED, rarity};
use crate::platform::store::rows::{all, run};

/// How many letters are kept for each place in a name; the rest is compared with the name itself.
const KEPT: usize = 8;

/// No letter comes after this one.
const LAST: char = '\u{10FFFF}';

/// The parts of a name that are looked for, in any order, as names are compared: the longest, by which
/// an index finds those who may have all of them, and the others.
#[derive(Clone, Debug)]
pub(crate) struct NamePart {
    longest: String,
    others: Vec<String>,
}

impl NamePart {
    /// The parts that were typed; none where every name has them.
    pub(crate) fn of(typed: &str) -> Option<Self> {
        let mut words = words(typed).into_iter();
        let longest = words.next()?;
        let others = words.collect();
        Some(Self { longest, others })
    }

    /// Whether the letters of a name have each of them.
    fn all_in(&self, letters: impl Fn() -> Expr) -> Condition {
        let each = [&self.longest].into_iter().chain(&self.others);
        each.fold(Condition::all(), |all, word| {
            all.add(letters().like(format!("%{word}%")))
        })
    }

    fn range(&self) -> (String, String) {
        let start: String = self.longest.chars().take(KEPT).collect();
        let end = format!("{start}{LAST}");
        (start, end)
    }

    fn candidates_among_persons(&self) -> SelectStatement {
        let (start, end) = self.range();
        let mut query = person_name::Entity::find()
            .select_only()
            .column(person_name::Column::PersonId)
            .filter(person_name::Column::Letters.between(start, end))
            .into_query();
        query.limit(MOST_UNORDERED + 1).take()
    }

    fn candidates_among_organisations(&self) -> SelectStatement {
        let (start, end) = self.range();
        let mut query = organisation_name::Entity::find()
            .select_only()
            .column(organisation_name::Column::OrganisationId)
            .filter(organisation_name::Column::Letters.between(start, end))
            .into_query();
        query.limit(MOST_UNORDERED + 1).take()
    }

    /// The persons whose name contains them; all of them where it is rare.
    pub(crate) fn persons(&self) -> SelectStatement {
        person::Entity::find()
            .select_only()
            .column(person::Column::Id)
            .filter(person::Column::Id.in_subquery(self.candidates_among_persons()))
            .filter(self.all_in(|| person::Column::Letters.into_expr()))
            .into_query()
    }

    /// The organisations whose name contains them; all of them where it is rare.
    pub(crate) fn organisations(&self) -> SelectStatement {
        organisation::Entity::find()
            .select_only()
            .column(organisation::Column::Id)
            .filter(organisation::Column::Id.in_subquery(self.candidates_among_organisations()))
            .filter(self.all_in(|| organisation::Column::Letters.into_expr()))
            .into_query()
    }

    /// Whether a name contains them; `letters` asks for those of the name.
    pub(crate) fn is_in(&self, letters: &SelectStatement) -> Condition {
        self.all_in(|| Expr::from(letters.clone()))
    }

    /// Counts those who may have them, no further than it matters.
    pub(crate) fn rarity(&self) -> SelectStatement {
        rarity([
            self.candidates_among_persons(),
            self.candidates_among_organisations(),
        ])
    }
}

/// The letters of a person's name.
pub(crate) fn letters_of_person(id: impl Into<Expr>) -> SelectStatement {
    Query::select()
        .column(person::Column::Letters)
        .from(person::Entity)
        .and_where(Expr::col((person::Entity, person::Column::Id)).eq(id))
        .take()
}

/// The letters of an organisation's name.
pub(crate) fn letters_of_organisation(id: impl Into<Expr>) -> SelectStatement {
    Query::select()
        .column(organisation::Column::Letters)
        .from(organisation::Entity)
        .and_where(Expr::col((organisation::Entity, organisation::Column::Id)).eq(id))
        .take()
}

#[derive(FromQueryResult)]
struct Id {
    id: i64,
}

/// Has providers, and a person or an organisation, found by the parts of their names from now on. A
/// transaction does so once.
///
/// # Errors
/// Where the database refuses.
pub(crate) async fn make_findable(
    write: &Write,
    providers: &[ProviderId],
    person: Option<PersonId>,
    organisation: Option<OrganisationId>,
) -> Result<(), Error> {
    // No row has this key: PostgreSQL knows no empty list.
    let providers = [&[ProviderId(0)], providers].concat();
    let providers: Vec<String> = providers.iter().map(|id| id.0.to_string()).collect();
    let mut persons = format!(
        "SELECT person_id FROM provider WHERE id IN ({})",
        providers.join(", ")
    );
    if let Some(PersonId(person)) = person {
        persons += &format!(" UNION SELECT {person}");
    }
    add_parts(write, "person", &persons).await?;
    match organisation {
        Some(OrganisationId(organisation)) => {
            add_parts(write, "organisation", &organisation.to_string()).await
        }
        None => Ok(()),
    }
}

/// Adds the parts of the names of those who are not found yet.
async fn add_parts(write: &Write, table: &str, which: &str) -> Result<(), Error> {
    let sql = format!(
        "SELECT n.id FROM {table} n WHERE n.id IN ({which}) AND NOT EXISTS (SELECT 1 FROM {table}_name k
            WHERE k.letters = SUBSTR(n.letters, 1, {KEPT}) AND k.{table}_id = n.id)"
    );
    let missing: Vec<Id> = all(write.connection(), &sql, []).await?;
    if missing.is_empty() {
        return Ok(());
    }
    let missing: Vec<String> = missing.iter().map(|row| row.id.to_string()).collect();
    let missing = missing.join(", ");
    let sql = parts(table, &missing);
    run(write.connection(), &sql, []).await?;
    Ok(())
}

/// Adds the parts of the names of some, in the order of their keys: two who add the same wait for each
/// other and not in a circle.
pub(crate) fn parts(table: &str, which: &str) -> String {
    format!(
        "WITH RECURSIVE place (begins) AS (SELECT 1 UNION ALL SELECT begins + 1 FROM place
            WHERE begins < (SELECT MAX(LENGTH(letters)) FROM {table} WHERE id IN ({which})))
         INSERT INTO {table}_name (letters, {table}_id)
         SELECT SUBSTR(n.letters, begins, {KEPT}), n.id
         FROM {table} n JOIN place ON begins <= LENGTH(n.letters)
         WHERE n.id IN ({which}) ORDER BY n.id, begins ON CONFLICT DO NOTHING"
    )
}

/// Who was found by the parts of a name is found by those of the new one that a file brings. The former
/// parts may stay: whoever is found by one is looked at.
pub(crate) fn parts_of_changed(table: &str) -> String {
    format!(
        "WITH RECURSIVE place (begins) AS (SELECT 1 UNION ALL SELECT begins + 1 FROM place
            WHERE begins < (SELECT MAX(LENGTH(letters)) FROM import_match))
         INSERT INTO {table}_name (letters, {table}_id)
         SELECT SUBSTR(m.letters, begins, {KEPT}), n.id
         FROM import_match m JOIN {table} n ON n.id = m.known_id
         JOIN place ON begins <= LENGTH(m.letters)
         WHERE m.change = 'updated' AND m.letters <> n.letters
            AND EXISTS (SELECT 1 FROM {table}_name k
                WHERE k.letters = SUBSTR(n.letters, 1, {KEPT}) AND k.{table}_id = n.id)
         ORDER BY n.id, begins ON CONFLICT DO NOTHING"
    )
}

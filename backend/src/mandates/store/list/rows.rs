//! The rows of a page of mandates, by their keys.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DatabaseBackend, FromQueryResult, Statement, Value};
use shared::kernel::id::{EntityId, MandateId, PersonId};
use shared::mandates::api::{MandateParty, MandateSummary};
use shared::mandates::{Holder, MandateFact, MandateKind, MandateState, Party};
use shared::registers::Profession;

use super::List;
use crate::mandates::store::record::{full_name, summary};
use crate::platform::error::Error;
use crate::platform::store::rows::{list as placeholders, parsed, validity, word};

/// A mandate and the party across, of whichever side.
#[derive(FromQueryResult)]
struct Row {
    id: i64,
    kind: String,
    holder_person_id: Option<i64>,
    holder_entity_id: Option<i64>,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    state: String,
    reference: String,
    started_by: String,
    profession: String,
    inami_number: Option<String>,
    giver_surname: String,
    giver_given_names: String,
    holder_surname: Option<String>,
    holder_given_names: Option<String>,
    entity_number: Option<String>,
    entity_name: Option<String>,
}

/// The question for the rows of some keys.
pub(super) fn statement(backend: DatabaseBackend, keys: &[i64]) -> Statement {
    let sql = format!(
        "SELECT m.id, m.kind, m.holder_person_id, m.holder_entity_id, m.valid_from, m.valid_until, m.state,
            m.reference, m.started_by, p.profession, p.inami_number,
            g.surname AS giver_surname, g.given_names AS giver_given_names,
            h.surname AS holder_surname, h.given_names AS holder_given_names,
            e.number AS entity_number, e.name AS entity_name
         FROM mandate m
         JOIN provider p ON p.id = m.provider_id
         JOIN person g ON g.id = p.person_id
         LEFT JOIN person h ON h.id = m.holder_person_id
         LEFT JOIN entity e ON e.id = m.holder_entity_id
         WHERE m.id IN ({})",
        placeholders(1, keys.len())
    );
    let values = keys.iter().map(|key| Value::from(*key));
    Statement::from_sql_and_values(backend, sql, values)
}

/// The rows of some keys, in their order.
pub(super) async fn read(
    connection: &impl ConnectionTrait,
    list: &List<'_>,
    keys: &[i64],
) -> Result<Vec<MandateSummary>, Error> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let statement = statement(connection.get_database_backend(), keys);
    let rows = Row::find_by_statement(statement).all(connection).await?;
    let mut rows: HashMap<i64, Row> = rows.into_iter().map(|row| (row.id, row)).collect();
    let found = keys.iter().filter_map(|key| rows.remove(key));
    found.map(|row| row.summary(list)).collect()
}

impl Row {
    fn summary(self, list: &List<'_>) -> Result<MandateSummary, Error> {
        let holder = match (self.holder_person_id, self.holder_entity_id) {
            (Some(person), _) => Holder::Person(PersonId(person)),
            (None, Some(entity)) => Holder::Entity(EntityId(entity)),
            (None, None) => return Err(Error::internal("a mandate without a holder")),
        };
        let fact = MandateFact {
            id: MandateId(self.id),
            kind: word(MandateKind::from_code(&self.kind), &self.kind)?,
            holder,
            validity: validity(self.valid_from, self.valid_until)?,
            state: word(MandateState::from_code(&self.state), &self.state)?,
        };
        let started_by = word(Party::from_code(&self.started_by), &self.started_by)?;
        let reference = self.reference.clone();
        let other = match list.scope.side() {
            Party::Giver => self.holder()?,
            Party::Holder => self.giver()?,
        };
        let side = list.scope.side();
        Ok(summary(
            &fact,
            started_by,
            reference,
            (side, other),
            list.today,
        ))
    }

    fn giver(self) -> Result<MandateParty, Error> {
        let profession = word(Profession::from_code(&self.profession), &self.profession)?;
        Ok(MandateParty {
            profession: Some(profession),
            inami: self.inami_number.as_deref().map(parsed).transpose()?,
            ..MandateParty::named(full_name(&self.giver_given_names, &self.giver_surname))
        })
    }

    fn holder(self) -> Result<MandateParty, Error> {
        let name = self.entity_name.unwrap_or_else(|| {
            full_name(
                &self.holder_given_names.unwrap_or_default(),
                &self.holder_surname.unwrap_or_default(),
            )
        });
        Ok(MandateParty {
            entity: self.entity_number.as_deref().map(parsed).transpose()?,
            ..MandateParty::named(name)
        })
    }
}

//! The rows of a page of mandates, by their keys.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DatabaseBackend, FromQueryResult, Statement, Value};
use shared::kernel::id::{Niss, PersonId};
use shared::mandates::Party;
use shared::mandates::api::MandateSummary;

use super::List;
use crate::mandates::store::entity::mandate;
use crate::mandates::store::giver::Giver;
use crate::mandates::store::record::{Beginning, apart, holder_party, numbers, recorded, summary};
use crate::platform::error::Error;
use crate::platform::store::columns;
use crate::platform::store::rows::list as placeholders;
use crate::platform::store::stored::Stored;
use crate::registers::store::entity::{organisation, person, provider};

/// A mandate and its parties.
#[derive(FromQueryResult)]
struct Row {
    #[sea_orm(nested(prefix = "m_"))]
    mandate: mandate::Model,
    #[sea_orm(nested(prefix = "p_"))]
    provider: provider::Model,
    #[sea_orm(nested(prefix = "g_"))]
    giver: person::Model,
    #[sea_orm(nested(prefix = "h_"))]
    holder: Option<person::Model>,
    #[sea_orm(nested(prefix = "e_"))]
    organisation: Option<organisation::Model>,
    first_signer: Option<Stored<PersonId>>,
    giver_niss: Option<Stored<Niss>>,
    holder_niss: Option<Stored<Niss>>,
}

/// The question for the rows of some keys.
pub(super) fn statement(backend: DatabaseBackend, keys: &[i64]) -> Statement {
    let sql = format!(
        "SELECT {}, {}, {}, {}, {}, {},
            (SELECT s.person_id FROM mandate_signature s
             WHERE s.mandate_id = m.id AND s.party = m.started_by) AS first_signer
         FROM mandate m
         JOIN provider p ON p.id = m.provider_id
         JOIN person g ON g.id = p.person_id
         LEFT JOIN person h ON h.id = m.holder_person_id
         LEFT JOIN organisation e ON e.id = m.holder_organisation_id
         WHERE m.id IN ({})",
        columns::all::<mandate::Entity>("m"),
        columns::all::<provider::Entity>("p"),
        columns::all::<person::Entity>("g"),
        columns::all::<person::Entity>("h"),
        columns::all::<organisation::Entity>("e"),
        numbers(),
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
    let rows = rows.into_iter().map(|row| (row.mandate.id.0.0, row));
    let mut rows: HashMap<i64, Row> = rows.collect();
    let found = keys.iter().filter_map(|key| rows.remove(key));
    found.map(|row| row.summary(list)).collect()
}

impl Row {
    fn summary(self, list: &List<'_>) -> Result<MandateSummary, Error> {
        let fact = (&self.mandate).try_into()?;
        let side = list.scope.side();
        let other = match side {
            Party::Giver => holder_party(self.organisation, self.holder, apart(self.holder_niss))?,
            Party::Holder => Giver::new(&self.provider, &self.giver, apart(self.giver_niss))?.party,
        };
        let first_signer = self.first_signer.map(|Stored(person)| person);
        let beginning = Beginning {
            started_by: self.mandate.started_by.0,
            recorded: recorded(&self.mandate, first_signer),
            has_text: self.mandate.agreement.is_some(),
            reference: self.mandate.reference,
        };
        Ok(summary(&fact, beginning, (side, other), list.today))
    }
}

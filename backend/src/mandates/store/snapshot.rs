//! Which providers a holder may act for: what the search shows.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::Date;
use shared::kernel::id::{InamiNumber, Niss, ProviderId};
use shared::mandates::{Holder, MandateKind};
use shared::registers::Profession;
use shared::search::Entry;

use super::facts::COUNTS;
use super::holder::of_holder;
use crate::platform::error::Error;
use crate::platform::store::held::REVISION;
use crate::platform::store::installation;
use crate::platform::store::rows::all;
use crate::platform::store::stored::Stored;
use crate::platform::store::validity::counts_on;
use crate::platform::store::{Source, Store};

#[derive(FromQueryResult)]
struct Row {
    provider_id: Stored<ProviderId>,
    surname: String,
    given_names: String,
    niss: Stored<Niss>,
    inami_number: Option<Stored<InamiNumber>>,
    profession: Stored<Profession>,
    kind: Stored<MandateKind>,
    municipality: Option<String>,
}

impl Store {
    /// The providers whose mandate a holder may use on a day, by provider. The conditions are those
    /// of the policy: signed by both, within its period, and its giver still has what its type asks.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn mandated_providers(
        &self,
        holder: Holder,
        today: Date,
    ) -> Result<Vec<Entry>, Error> {
        let (column, id) = of_holder(holder);
        let sql = format!(
            "SELECT m.provider_id, n.surname, n.given_names, r.niss, p.inami_number, p.profession, m.kind,
                    (SELECT MIN(a.municipality) FROM practice_address a
                     WHERE a.provider_id = p.id AND {}) AS municipality
             FROM mandate m
             JOIN provider p ON p.id = m.provider_id
             JOIN person n ON n.id = p.person_id
             JOIN person_number r ON r.person_id = n.id AND r.replaced_on IS NULL
             WHERE m.{column} = $1 AND {COUNTS}
             ORDER BY m.provider_id",
            counts_on!("a", "$2")
        );
        let rows: Vec<Row> = all(
            self.read(),
            &sql,
            [id.into(), NaiveDate::from(today).into()],
        )
        .await?;
        let mut entries: Vec<Entry> = Vec::with_capacity(rows.len());
        for row in rows {
            let kind = row.kind.0.bit();
            match entries.last_mut() {
                Some(last) if last.provider == row.provider_id.0 => last.kinds |= kind,
                _ => entries.push(row.entry()),
            }
        }
        Ok(entries)
    }
}

impl Row {
    fn entry(self) -> Entry {
        Entry {
            provider: self.provider_id.0,
            surname: self.surname,
            given_names: self.given_names,
            niss: self.niss.0,
            inami: self.inami_number.map(|Stored(number)| number),
            profession: self.profession.0.index(),
            kinds: self.kind.0.bit(),
            municipality: self.municipality.unwrap_or_default(),
        }
    }
}

/// A number that grows with every change to what the search shows: registers and mandates.
///
/// # Errors
/// Where the database cannot be read.
pub async fn revision(source: &impl Source) -> Result<String, Error> {
    let revision = installation::read(source, REVISION).await?;
    Ok(revision.unwrap_or_else(|| "0".to_owned()))
}

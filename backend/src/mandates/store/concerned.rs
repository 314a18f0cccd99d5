//! Whom mandates concern on a day, as which profile.

use std::sync::LazyLock;

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::date::Date;
use shared::kernel::id::{MandateId, OrganisationId, PersonId};
use shared::mandates::{Holder, MandateFact, Party};
use shared::policy::Profile;

use super::facts::{MANDATE, MandateRow};
use super::holder::holder;
use crate::organisations::store::representatives;
use crate::platform::error::Error;
use crate::platform::store::Write;
use crate::platform::store::columns;
use crate::platform::store::rows::{all, list};
use crate::platform::store::stored::Stored;
use crate::registers::store::entity::person;

/// Somebody whom a mandate concerns, and the mandate.
#[derive(Clone, Debug)]
pub struct Concerned {
    /// On which side of it.
    pub party: Party,
    pub person: PersonId,
    /// As which profile the person can see to it.
    pub profile: Profile,
    pub mandate: MandateFact,
    pub started_by: Party,
    /// Whether a register brought it: nobody started it here.
    pub is_recorded: bool,
    /// Where the giver is told who has given no address.
    pub giver_email: Option<String>,
    /// The person who gives it.
    pub giver: PersonId,
    pub giver_name: String,
    pub holder_name: String,
}

/// From the columns of [`COLUMNS`].
#[derive(FromQueryResult)]
struct Row {
    party: Stored<Party>,
    person_id: Stored<PersonId>,
    profile: Stored<Profile>,
    #[sea_orm(nested)]
    mandate: MandateRow,
    started_by: Stored<Party>,
    first_signer: Option<Stored<PersonId>>,
    giver_email: Option<String>,
    #[sea_orm(nested(prefix = "n_"))]
    giver: person::Model,
    #[sea_orm(nested(prefix = "h_"))]
    holder: Option<person::Model>,
    organisation: Option<String>,
}

static COLUMNS: LazyLock<String> = LazyLock::new(|| {
    let (giver, holder) = (
        columns::all::<person::Entity>("n"),
        columns::all::<person::Entity>("h"),
    );
    format!(
        "t.party, t.person_id, t.profile, {MANDATE}, m.started_by, m.giver_email, {giver}, {holder},
            o.name AS organisation,
            (SELECT s.person_id FROM mandate_signature s
             WHERE s.mandate_id = m.id AND s.party = m.started_by) AS first_signer"
    )
});

impl TryFrom<Row> for Concerned {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let person = row.holder.map(|person| person.name());
        Ok(Self {
            party: row.party.0,
            person: row.person_id.0,
            profile: row.profile.0,
            mandate: (&row.mandate).try_into()?,
            started_by: row.started_by.0,
            is_recorded: row.first_signer.is_none(),
            giver_email: row.giver_email,
            giver: row.giver.id.0,
            giver_name: row.giver.name(),
            holder_name: row.organisation.or(person).unwrap_or_default(),
        })
    }
}

/// The persons concerned by mandates on a day, each once a side.
///
/// # Errors
/// Where the database cannot be read.
pub async fn concerned(
    write: &Write,
    mandates: &[MandateId],
    today: Date,
) -> Result<Vec<Concerned>, Error> {
    let sql = format!(
        "SELECT {} FROM ({}) t
         JOIN mandate m ON m.id = t.mandate_id
         JOIN provider p ON p.id = m.provider_id
         JOIN person n ON n.id = p.person_id
         LEFT JOIN person h ON h.id = m.holder_person_id
         LEFT JOIN organisation o ON o.id = m.holder_organisation_id
         ORDER BY t.mandate_id, t.party, t.person_id",
        *COLUMNS,
        sides(&list(2, mandates.len()))
    );
    let day = Value::from(NaiveDate::from(today));
    let values = [day]
        .into_iter()
        .chain(mandates.iter().map(|mandate| mandate.0.into()));
    let rows: Vec<Row> = all(write.connection(), &sql, values).await?;
    rows.into_iter().map(Concerned::try_from).collect()
}

/// The columns that name the parties of a mandate.
#[derive(FromQueryResult)]
struct PartyRow {
    person_id: Stored<PersonId>,
    holder_person_id: Option<Stored<PersonId>>,
    holder_organisation_id: Option<Stored<OrganisationId>>,
}

/// The parties of each of these mandates: the person who gives it, and its holder.
///
/// # Errors
/// Where the database cannot be read.
pub async fn parties(
    write: &Write,
    mandates: &[MandateId],
) -> Result<Vec<(PersonId, Holder)>, Error> {
    let sql = format!(
        "SELECT p.person_id, m.holder_person_id, m.holder_organisation_id
         FROM mandate m JOIN provider p ON p.id = m.provider_id WHERE m.id IN ({})",
        list(1, mandates.len())
    );
    let values = mandates.iter().map(|mandate| mandate.0.into());
    let rows: Vec<PartyRow> = all(write.connection(), &sql, values).await?;
    let both = |row: PartyRow| {
        let held_by = holder((row.holder_person_id, row.holder_organisation_id))?;
        Ok((row.person_id.0, held_by))
    };
    rows.into_iter().map(both).collect()
}

/// Who is concerned on the day `$1`: the giver; a natural holder; of an organisation who represents
/// it.
fn sides(mandates: &str) -> String {
    let (giver, holder) = (Party::Giver.code(), Party::Holder.code());
    let which =
        format!("SELECT m.holder_organisation_id FROM mandate m WHERE m.id IN ({mandates})");
    let representatives = representatives(&which, "$1");
    format!(
        "SELECT m.id AS mandate_id, '{giver}' AS party, p.person_id, 'provider-' || p.profession AS profile
         FROM mandate m JOIN provider p ON p.id = m.provider_id WHERE m.id IN ({mandates})
         UNION
         SELECT m.id, '{holder}', m.holder_person_id, 'citizen'
         FROM mandate m WHERE m.holder_person_id IS NOT NULL AND m.id IN ({mandates})
         UNION
         SELECT m.id, '{holder}', r.person_id, 'org-' || e.number
         FROM mandate m JOIN organisation e ON e.id = m.holder_organisation_id
         JOIN ({representatives}) r ON r.organisation_id = e.id WHERE m.id IN ({mandates})"
    )
}

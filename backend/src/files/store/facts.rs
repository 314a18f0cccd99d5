//! What the policy wants to know of a file.

use sea_orm::FromQueryResult;
use shared::files::{ActOnFile, FileFacts};
use shared::kernel::date::Date;
use shared::kernel::id::{MandateId, PersonId, ProviderId};
use shared::mandates::{MandateFact, Party, holder_of};
use shared::policy::Actor;

use crate::mandates::store::MANDATES;
use crate::mandates::store::{MANDATE, MandateRow, of_holder};
use crate::organisations::store as organisations;
use crate::platform::error::Error;
use crate::platform::question::{Known, Question};
use crate::platform::store::Source;
use crate::platform::store::columns;
use crate::platform::store::held::Hold;
use crate::platform::store::rows::all;
use crate::platform::store::stored::Stored;
use crate::registers::store::entity::provider;

impl Question for ActOnFile {
    type Rest = ();

    async fn facts(
        &self,
        source: &impl Source,
        actor: &Actor,
        today: Date,
    ) -> Result<Known<Self>, Error> {
        let known = organisations::of_actor(source, actor, today).await?;
        let organisation = known.map(|(standing, _)| standing);
        let (condition, id) = match holder_of(actor, organisation.as_ref()) {
            Some(holder) => {
                let (column, id) = of_holder(holder);
                (format!("m.{column} = $2"), id)
            }
            None => ("m.id = $2".to_owned(), 0),
        };
        hold_mandates(source, &condition, self.provider, id).await?;
        let file = read(source, &condition, self.provider, id).await?;
        Ok(file.map(|file| {
            let facts = FileFacts {
                organisation,
                ..file
            };
            (facts, ())
        }))
    }
}

/// The file with the mandates of a person and of all the organisations in which the person has a
/// function or a grant: for whichever profile.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_person(
    source: &impl Source,
    provider: ProviderId,
    person: PersonId,
) -> Result<Option<FileFacts>, Error> {
    let theirs = organisations::with_place("$2");
    let condition = format!("(m.holder_person_id = $2 OR m.holder_organisation_id IN ({theirs}))");
    read(source, &condition, provider, person.0).await
}

/// The provider of a file, with one of the mandates or none.
#[derive(FromQueryResult)]
struct FactRow {
    #[sea_orm(nested(prefix = "p_"))]
    provider: provider::Model,
    #[sea_orm(nested)]
    mandate: Option<MandateRow>,
    started_by: Option<Stored<Party>>,
}

impl FactRow {
    /// The mandate, if the provider started it.
    fn given(&self) -> Option<MandateId> {
        let started_by = self.started_by.as_ref()?;
        let mandate = self.mandate.as_ref()?;
        (started_by.0 == Party::Giver).then(|| mandate.id())
    }
}

async fn read(
    source: &impl Source,
    condition: &str,
    provider: ProviderId,
    id: i64,
) -> Result<Option<FileFacts>, Error> {
    let sql = format!(
        "SELECT {}, {MANDATE}, m.started_by
         FROM provider p LEFT JOIN mandate m ON m.provider_id = p.id AND {condition}
         WHERE p.id = $1",
        columns::all::<provider::Entity>("p")
    );
    let rows: Vec<FactRow> = all(source.connection(), &sql, [provider.0.into(), id.into()]).await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let owner = &first.provider;
    let mandates = rows.iter().filter_map(|row| row.mandate.as_ref());
    Ok(Some(FileFacts {
        provider,
        owner: owner.person_id.0,
        profession: owner.profession.0,
        licence: owner.licence()?,
        file_since: owner.file_since.map(|Stored(day)| day),
        given: rows.iter().filter_map(FactRow::given).collect(),
        mandates: mandates
            .map(MandateFact::try_from)
            .collect::<Result<_, _>>()?,
        organisation: None,
    }))
}

/// A mandate cannot be ended between a decision and the change that rests on it.
async fn hold_mandates(
    source: &impl Source,
    condition: &str,
    provider: ProviderId,
    id: i64,
) -> Result<(), Error> {
    let Some(write) = source.as_write() else {
        return Ok(());
    };
    let sql = format!(
        "SELECT m.id, m.first_used_at IS NULL AS is_unused FROM mandate m
         WHERE m.provider_id = $1 AND {condition}"
    );
    let rows: Vec<OpeningRow> =
        all(source.connection(), &sql, [provider.0.into(), id.into()]).await?;
    // Whoever may be the first to use one locks it for themselves: two shared locks would deadlock.
    let hold = match rows.iter().any(|row| row.is_unused) {
        true => Hold::Alone,
        false => Hold::Shared,
    };
    let ids = rows.iter().map(|row| row.id).collect();
    write.hold(MANDATES, ids, hold).await
}

#[derive(FromQueryResult)]
struct OpeningRow {
    id: i64,
    is_unused: bool,
}

//! What the policy wants to know of mandates.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::Date;
use shared::kernel::id::{MandateId, OrganisationId, PersonId};
use shared::mandates::{
    ActOnMandate, ListMandates, ManageBulk, ManageMandates, MandateFact, MandateKind, MandateState,
    PartyFacts, PlanFacts, PlanMandate, Planned, SignBulk, StartMandate, UseMandates,
};
use shared::policy::Actor;
use shared::profiles::MandatesHeld;

use super::holder::{holder, of_holder};
use super::record::{Record, find, hold_giver};
use crate::organisations::store as organisations;
use crate::platform::error::Error;
use crate::platform::question::{Known, Question};
use crate::platform::store::Source;
use crate::platform::store::columns;
use crate::platform::store::rows::{all, one};
use crate::platform::store::stored::{Stored, period};
use crate::platform::store::validity::counts_on;
use crate::profiles::store::standing::{MandatesOf, rests_on_standing};
use crate::registers::store::entity::provider;

rests_on_standing!(
    ListMandates,
    ManageMandates,
    UseMandates,
    ManageBulk,
    SignBulk
);

impl Question for ActOnMandate {
    /// The mandate as it is shown.
    type Rest = Record;

    async fn facts(
        &self,
        source: &impl Source,
        actor: &Actor,
        today: Date,
    ) -> Result<Known<Self>, Error> {
        let Some(record) = find(source, self.mandate).await? else {
            return Ok(None);
        };
        let organisation = organisations::of_actor(source, actor, today).await?;
        let facts = PartyFacts {
            mandate: record.facts,
            organisation: organisation.map(|(standing, _)| standing),
        };
        Ok(Some((facts, record)))
    }
}

impl Question for PlanMandate {
    type Rest = ();

    async fn facts(
        &self,
        source: &impl Source,
        actor: &Actor,
        today: Date,
    ) -> Result<Known<Self>, Error> {
        let facts = plan_facts(source, &self.0, actor, today).await?;
        Ok(facts.map(|facts| (facts, ())))
    }
}

impl Question for StartMandate {
    type Rest = ();

    async fn facts(
        &self,
        source: &impl Source,
        actor: &Actor,
        today: Date,
    ) -> Result<Known<Self>, Error> {
        let facts = plan_facts(source, &self.planned, actor, today).await?;
        Ok(facts.map(|facts| (facts, ())))
    }
}

/// A mandate as the policy knows it, from the columns of [`MANDATE`].
#[derive(FromQueryResult)]
pub(crate) struct MandateRow {
    mandate_id: Stored<MandateId>,
    kind: Stored<MandateKind>,
    holder_person_id: Option<Stored<PersonId>>,
    holder_organisation_id: Option<Stored<OrganisationId>>,
    mandate_from: Stored<Date>,
    mandate_until: Option<Stored<Date>>,
    state: Stored<MandateState>,
}

/// The columns of a mandate `m` that a [`MandateRow`] is read from.
pub(crate) const MANDATE: &str =
    "m.id AS mandate_id, m.kind, m.holder_person_id, m.holder_organisation_id,
    m.valid_from AS mandate_from, m.valid_until AS mandate_until, m.state";

impl MandateRow {
    /// Which mandate.
    pub(crate) fn id(&self) -> MandateId {
        self.mandate_id.0
    }
}

impl TryFrom<&MandateRow> for MandateFact {
    type Error = Error;

    fn try_from(row: &MandateRow) -> Result<Self, Error> {
        Ok(Self {
            id: row.mandate_id.0,
            kind: row.kind.0,
            holder: holder((row.holder_person_id, row.holder_organisation_id))?,
            validity: period(row.mandate_from, row.mandate_until)?,
            state: row.state.0,
        })
    }
}

/// Whether a mandate `m` of the provider `p` counts on the day `$2`: what [`MandateFact::counts`]
/// says.
pub(crate) const COUNTS: &str = concat!(
    "m.state = 'signed' AND ",
    counts_on!("m", "$2"),
    " AND ",
    counts_on!("p", "$2"),
    " AND CASE WHEN m.kind = 'prosante' THEN p.visa IS NOT NULL ELSE p.inami_number IS NOT NULL END"
);

/// The giver, with one of the mandates to the holder or none.
#[derive(FromQueryResult)]
struct PlanRow {
    #[sea_orm(nested(prefix = "p_"))]
    provider: provider::Model,
    #[sea_orm(nested)]
    mandate: Option<MandateRow>,
}

/// In a transaction that may write, nobody else starts a mandate of this giver until it is over.
async fn plan_facts(
    source: &impl Source,
    planned: &Planned,
    actor: &Actor,
    today: Date,
) -> Result<Option<PlanFacts>, Error> {
    hold_giver(source, planned.giver).await?;
    let (column, holder) = of_holder(planned.holder);
    let sql = format!(
        "SELECT {}, {MANDATE}
         FROM provider p LEFT JOIN mandate m ON m.provider_id = p.id AND m.{column} = $2 WHERE p.id = $1",
        columns::all::<provider::Entity>("p")
    );
    let values = [planned.giver.0.into(), holder.into()];
    let rows: Vec<PlanRow> = all(source.connection(), &sql, values).await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let giver = (&first.provider).try_into()?;
    let existing = rows.iter().filter_map(|row| row.mandate.as_ref());
    let organisation = organisations::of_actor(source, actor, today).await?;
    Ok(Some(PlanFacts {
        giver,
        existing: existing
            .map(MandateFact::try_from)
            .collect::<Result<_, _>>()?,
        organisation: organisation.map(|(standing, _)| standing),
    }))
}

#[derive(FromQueryResult)]
struct HeldRow {
    active: i64,
    scheduled: i64,
    unsigned: i64,
    to_sign: i64,
    total: i64,
    next: Option<Stored<Date>>,
}

impl<S: Source> MandatesOf for S {
    async fn mandates_held(&self, person: PersonId, today: Date) -> Result<MandatesHeld, Error> {
        let was_signed = MandateState::ALL
            .into_iter()
            .filter(|state| state.was_signed());
        let was_signed: Vec<String> = was_signed.map(|state| format!("'{state}'")).collect();
        let was_signed = was_signed.join(", ");
        let row: Option<HeldRow> = one(
            self.connection(),
            &format!(
                "SELECT COUNT(CASE WHEN {COUNTS} THEN 1 END) AS active,
                        COUNT(CASE WHEN m.state = 'signed' AND m.valid_from > $2 THEN 1 END) AS scheduled,
                        COUNT(CASE WHEN m.state NOT IN ({was_signed}) THEN 1 END) AS unsigned,
                        COUNT(CASE WHEN m.state = 'awaiting-signature' AND m.started_by = 'giver'
                                    AND (m.valid_until IS NULL OR m.valid_until >= $2) THEN 1 END) AS to_sign,
                        COUNT(*) AS total,
                        MIN(CASE WHEN m.state = 'signed' AND m.valid_from > $2 THEN m.valid_from END) AS next
                 FROM mandate m JOIN provider p ON p.id = m.provider_id WHERE m.holder_person_id = $1"
            ),
            [person.0.into(), NaiveDate::from(today).into()],
        )
        .await?;
        let row = row.ok_or_else(|| Error::internal("nothing was counted"))?;
        let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(MandatesHeld {
            active: count(row.active),
            scheduled: count(row.scheduled),
            unsigned: count(row.unsigned),
            to_sign: count(row.to_sign),
            next: row.next.map(|Stored(day)| day),
            over: count(row.total - row.active - row.scheduled - row.unsigned),
        })
    }
}

//! One mandate with its parties.

use chrono::NaiveDate;
use sea_orm::FromQueryResult;
use shared::kernel::date::{Date, Instant, Validity};
use shared::kernel::id::{EntityId, MandateId, PersonId, ProviderId};
use shared::mandates::api::{MandateParty, MandateSummary, Origin};
use shared::mandates::life::{Digest, Life, Recorded, Terms};
use shared::mandates::{
    GiverFacts, Holder, MandateFact, MandateFacts, MandateKind, MandateState, MandateStatus, Party,
};
use shared::registers::{Licence, Profession};

use crate::mandates::agreement::Agreement;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::held::{Held, Hold};
use crate::platform::store::rows::{one, parsed, validity, word};

/// A mandate as the database holds it.
#[derive(Clone, Debug)]
pub struct Record {
    /// The mandate and its parties, for the policy.
    pub facts: MandateFacts,
    /// What was signed here; none for a mandate of a register that nobody has signed here.
    pub agreement: Option<Agreement>,
    /// The last day that was signed; the present one may be earlier.
    pub agreed_until: Option<Date>,
    /// The starter's own reference.
    pub reference: String,
    /// Why it was refused.
    pub reason: String,
    /// When it was first used.
    pub first_used: Option<Instant>,
    /// From which mandate it comes.
    pub origin: Option<Origin>,
    /// The mandate that renews it.
    pub renewal: Option<MandateId>,
    /// The mandate to another holder that takes its place, or is to: for the giver to know.
    pub transfer: Option<MandateId>,
    /// Who gives it, as shown.
    pub giver: MandateParty,
    /// Who receives it, as shown.
    pub holder: MandateParty,
    /// Who signed first here.
    pub first_signer: Option<PersonId>,
    /// Which text that one signed.
    pub first_digest: Option<Digest>,
}

impl Record {
    /// What was signed here, or what is to be under a version of the text where a register brought
    /// the mandate with one signature: the other is given under our text.
    pub fn to_sign(&self, version: u16) -> Option<Agreement> {
        let mandate = &self.facts.mandate;
        let ours = || {
            Agreement::new(
                version,
                mandate.kind,
                (self.facts.giver.provider, &self.giver),
                (mandate.holder, &self.holder),
                mandate.validity,
            )
        };
        let is_awaiting = mandate.state == MandateState::AwaitingSignature;
        let kept = self.agreement.clone();
        kept.or_else(|| is_awaiting.then(ours))
    }

    /// Its life, to be taken up where it stands; none for a draft of a register.
    pub fn life(&self) -> Option<Life> {
        self.life_under(self.first_digest.unwrap_or(Digest([0; 32])))
    }

    /// The same where the text of a hash is to be signed.
    pub fn life_under(&self, digest: Digest) -> Option<Life> {
        let MandateFact {
            id,
            kind,
            holder,
            validity,
            state,
        } = self.facts.mandate;
        let agreed = match &self.agreement {
            Some(_) => Validity::new(validity.from(), self.agreed_until).unwrap_or(validity),
            None => validity,
        };
        Life::resume(Recorded {
            id,
            terms: Terms {
                kind,
                giver: self.facts.giver.provider,
                holder,
                validity: agreed,
                digest,
            },
            until: validity.until(),
            state,
            started_by: self.facts.started_by,
            first_signer: self.first_signer.unwrap_or(self.facts.giver.person),
            first_digest: self.first_digest.unwrap_or(digest),
        })
    }

    /// As in a list, for one of its parties.
    pub fn summary(&self, side: Party, today: Date) -> MandateSummary {
        let facts = &self.facts;
        let other = match side {
            Party::Giver => self.holder.clone(),
            Party::Holder => self.giver.clone(),
        };
        let reference = self.reference.clone();
        summary(
            &facts.mandate,
            facts.started_by,
            reference,
            (side, other),
            today,
        )
    }
}

/// A mandate as in a list, for the party that is one side of it; the other party stands with it.
pub(super) fn summary(
    mandate: &MandateFact,
    started_by: Party,
    reference: String,
    (side, other): (Party, MandateParty),
    today: Date,
) -> MandateSummary {
    let status = mandate.status(today);
    MandateSummary {
        id: mandate.id,
        kind: mandate.kind,
        status,
        side,
        other,
        validity: mandate.validity,
        // The reference is the starter's own.
        reference: match side == started_by {
            true => reference,
            false => String::new(),
        },
        awaits: (status == MandateStatus::AwaitingSignature).then(|| started_by.other()),
    }
}

/// The columns of a mandate with its parties, from `mandate m` and what [`JOINS`] joins to it.
pub(super) const COLUMNS: &str = "m.id, m.provider_id, m.kind, m.holder_person_id, m.holder_entity_id,
    m.valid_from, m.valid_until, m.state, m.reference, m.agreement, m.started_by, m.agreed_until,
    m.reason, m.first_used_at, m.renews, m.transfers,
    p.person_id AS giver_id, p.profession, p.inami_number, p.visa,
    p.valid_from AS licensed_from, p.valid_until AS licensed_until,
    g.surname AS giver_surname, g.given_names AS giver_given_names,
    h.surname AS holder_surname, h.given_names AS holder_given_names,
    e.number AS entity_number, e.name AS entity_name,
    (SELECT MAX(s.id) FROM mandate s WHERE s.renews = m.id AND s.state NOT IN ('refused', 'withdrawn')) AS renewal,
    (SELECT MAX(s.id) FROM mandate s WHERE s.transfers = m.id AND s.state NOT IN ('refused', 'withdrawn')) AS transfer,
    (SELECT s.person_id FROM mandate_signature s WHERE s.mandate_id = m.id AND s.party = m.started_by) AS first_signer,
    (SELECT s.digest FROM mandate_signature s WHERE s.mandate_id = m.id AND s.party = m.started_by) AS first_digest";

/// What belongs to a mandate.
pub(super) const JOINS: &str = "JOIN provider p ON p.id = m.provider_id
    JOIN person g ON g.id = p.person_id
    LEFT JOIN person h ON h.id = m.holder_person_id
    LEFT JOIN entity e ON e.id = m.holder_entity_id";

#[derive(FromQueryResult)]
pub(super) struct Row {
    id: i64,
    provider_id: i64,
    kind: String,
    holder_person_id: Option<i64>,
    holder_entity_id: Option<i64>,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    state: String,
    reference: String,
    agreement: Option<String>,
    started_by: String,
    agreed_until: Option<NaiveDate>,
    reason: String,
    first_used_at: Option<i64>,
    renews: Option<i64>,
    transfers: Option<i64>,
    giver_id: i64,
    profession: String,
    inami_number: Option<String>,
    visa: Option<String>,
    licensed_from: NaiveDate,
    licensed_until: Option<NaiveDate>,
    giver_surname: String,
    giver_given_names: String,
    holder_surname: Option<String>,
    holder_given_names: Option<String>,
    entity_number: Option<String>,
    entity_name: Option<String>,
    renewal: Option<i64>,
    transfer: Option<i64>,
    first_signer: Option<i64>,
    first_digest: Option<String>,
}

/// A mandate.
///
/// In a transaction that may write it cannot change until that is over.
///
/// # Errors
/// Where the database cannot be read.
pub async fn find(source: &impl Source, id: MandateId) -> Result<Option<Record>, Error> {
    hold_mandates(source, vec![id]).await?;
    let sql = format!("SELECT {COLUMNS} FROM mandate m {JOINS} WHERE m.id = $1");
    let row: Option<Row> = one(source.connection(), &sql, [id.0.into()]).await?;
    row.map(Record::try_from).transpose()
}

/// Mandates that a transaction may change, all at once: who needs several takes them before it reads
/// the first.
///
/// # Errors
/// Where the database cannot be reached.
pub async fn hold_mandates(source: &impl Source, ids: Vec<MandateId>) -> Result<(), Error> {
    let Some(write) = source.as_write() else {
        return Ok(());
    };
    let ids = ids.into_iter().map(|id| id.0).collect();
    write.hold(Held::Mandate, ids, Hold::Alone).await
}

/// Nobody else starts a mandate of this giver until the transaction is over: two that overlap
/// cannot both be checked before either is there.
///
/// # Errors
/// Where the database cannot be reached.
pub async fn hold_giver(source: &impl Source, provider: ProviderId) -> Result<(), Error> {
    let Some(write) = source.as_write() else {
        return Ok(());
    };
    let ids = vec![provider.0];
    write.hold(Held::Provider, ids, Hold::Alone).await
}

impl TryFrom<Row> for Record {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let profession = word(Profession::from_code(&row.profession), &row.profession)?;
        let holder = match (row.holder_person_id, row.holder_entity_id) {
            (Some(person), _) => Holder::Person(PersonId(person)),
            (None, Some(entity)) => Holder::Entity(EntityId(entity)),
            (None, None) => return Err(Error::internal("a mandate without a holder")),
        };
        let giver = GiverFacts {
            provider: ProviderId(row.provider_id),
            person: PersonId(row.giver_id),
            profession,
            licence: Licence {
                validity: validity(row.licensed_from, row.licensed_until)?,
                has_inami: row.inami_number.is_some(),
                has_visa: row.visa.is_some(),
            },
        };
        let mandate = MandateFact {
            id: MandateId(row.id),
            kind: word(MandateKind::from_code(&row.kind), &row.kind)?,
            holder,
            validity: validity(row.valid_from, row.valid_until)?,
            state: word(MandateState::from_code(&row.state), &row.state)?,
        };
        let kept = row.agreement.as_deref().map(serde_json::from_str);
        let renews = row.renews.map(|id| Origin::Renews(MandateId(id)));
        let transfers = row.transfers.map(|id| Origin::Transfers(MandateId(id)));
        let giver_party = MandateParty {
            name: full_name(&row.giver_given_names, &row.giver_surname),
            profession: Some(profession),
            inami: row.inami_number.as_deref().map(parsed).transpose()?,
            entity: None,
        };
        let holder_party = MandateParty {
            entity: row.entity_number.as_deref().map(parsed).transpose()?,
            ..MandateParty::named(row.entity_name.unwrap_or_else(|| {
                full_name(
                    &row.holder_given_names.unwrap_or_default(),
                    &row.holder_surname.unwrap_or_default(),
                )
            }))
        };
        Ok(Self {
            facts: MandateFacts {
                mandate,
                giver,
                started_by: word(Party::from_code(&row.started_by), &row.started_by)?,
            },
            agreement: kept.transpose().map_err(Error::internal)?,
            agreed_until: row.agreed_until.map(Into::into),
            reference: row.reference,
            reason: row.reason,
            first_used: row.first_used_at.map(Instant),
            origin: renews.or(transfers),
            renewal: row.renewal.map(MandateId),
            transfer: row.transfer.map(MandateId),
            giver: giver_party,
            holder: holder_party,
            first_signer: row.first_signer.map(PersonId),
            first_digest: row.first_digest.as_deref().map(parsed).transpose()?,
        })
    }
}

pub(super) fn full_name(given_names: &str, surname: &str) -> String {
    format!("{given_names} {surname}")
}

//! One mandate with its parties.

use std::sync::LazyLock;

use sea_orm::FromQueryResult;
use shared::kernel::date::{Date, Instant, Validity};
use shared::kernel::id::{Distinction, MandateId, Niss, PersonId, ProviderId};
use shared::mandates::api::{MandateParty, MandateSummary, Origin};
use shared::mandates::life::{self, Digest, Life, Terms};
use shared::mandates::{
    MandateFact, MandateFacts, MandateState, MandateStatus, Party, Recorded, SignedHere,
};

use super::entity::mandate;
use super::giver::Giver;
use super::holder::holder;
use crate::mandates::agreement::Agreement;
use crate::mandates::store::MANDATES;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::columns;
use crate::platform::store::held::Hold;
use crate::platform::store::rows::{one, parsed};
use crate::platform::store::stored::{Stored, period};
use crate::registers::store::PROVIDERS;
use crate::registers::store::entity::{organisation, person, provider};
use crate::registers::store::persons::valid_niss;

/// A mandate as the database holds it.
#[derive(Clone, Debug)]
pub struct Record {
    /// The mandate and its parties, for the policy.
    pub facts: MandateFacts,
    /// What was signed here; none for a mandate of a register that nobody has signed here.
    pub agreement: Option<Agreement>,
    /// The last day that was signed; the present one may be earlier.
    pub agreed_until: Option<Date>,
    /// For one that a register brought: when.
    pub recorded: Option<Recorded>,
    pub reference: String,
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
        Life::resume(life::Recorded {
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

    pub fn into_giver(self) -> Giver {
        Giver {
            facts: self.facts.giver,
            party: self.giver,
        }
    }

    /// As in a list, for one of its parties.
    pub fn summary(&self, side: Party, today: Date) -> MandateSummary {
        let other = match side {
            Party::Giver => self.holder.clone(),
            Party::Holder => self.giver.clone(),
        };
        let facts = &self.facts;
        let beginning = Beginning {
            started_by: facts.started_by,
            reference: self.reference.clone(),
            recorded: self.recorded,
            has_text: self.agreement.is_some(),
        };
        summary(&facts.mandate, beginning, (side, other), today)
    }
}

/// How a mandate came to be here.
pub(super) struct Beginning {
    pub(super) started_by: Party,
    /// The starter's own reference.
    pub(super) reference: String,
    pub(super) recorded: Option<Recorded>,
    /// Whether a text of ours was signed under it.
    pub(super) has_text: bool,
}

impl Beginning {
    fn signed_here(&self, state: MandateState) -> SignedHere {
        match self.recorded {
            Some(_) => SignedHere::of_recorded(self.started_by, self.has_text),
            None => SignedHere::of_own(self.started_by, state),
        }
    }
}

/// Whether a register brought a mandate, and when: whoever starts one here signs it.
pub(super) fn recorded(row: &mandate::Model, first_signer: Option<PersonId>) -> Option<Recorded> {
    let on = row.recorded_on.map(|Stored(day)| day);
    let is_signed = row.state.0.was_signed();
    first_signer.is_none().then_some(Recorded { on, is_signed })
}

/// A mandate as in a list, for the party that is one side of it; the other party stands with it.
pub(super) fn summary(
    mandate: &MandateFact,
    beginning: Beginning,
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
        recorded: beginning.recorded,
        signed_here: beginning.signed_here(mandate.state),
        awaits: (status == MandateStatus::AwaitingSignature).then(|| beginning.started_by.other()),
        reference: beginning.reference,
    }
}

/// Who receives it, as shown.
pub(super) fn holder_party(
    organisation: Option<organisation::Model>,
    person: Option<person::Model>,
    distinction: Option<Distinction>,
) -> Result<MandateParty, Error> {
    match (organisation, person) {
        (Some(organisation), _) => Ok(MandateParty {
            organisation: Some(organisation.number.0),
            ..MandateParty::named(organisation.name)
        }),
        (None, Some(person)) => Ok(MandateParty {
            distinction,
            ..MandateParty::named(person.name())
        }),
        (None, None) => Err(Error::internal("a mandate without a holder")),
    }
}

/// A mandate with its parties, from the columns of [`RECORD`].
#[derive(FromQueryResult)]
pub(super) struct Row {
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
    renewal: Option<Stored<MandateId>>,
    transfer: Option<Stored<MandateId>>,
    first_signer: Option<Stored<PersonId>>,
    first_digest: Option<String>,
    giver_niss: Option<Stored<Niss>>,
    holder_niss: Option<Stored<Niss>>,
}

/// The numbers of both parties, of which no more is shown than tells them from others of that name.
pub(super) fn numbers() -> String {
    let (giver, holder) = (valid_niss("p.person_id"), valid_niss("m.holder_person_id"));
    format!("{giver} AS giver_niss, {holder} AS holder_niss")
}

/// What a number tells a person apart by.
pub(super) fn apart(niss: Option<Stored<Niss>>) -> Option<Distinction> {
    niss.map(|Stored(niss)| niss.into())
}

/// What is asked for a [`Row`]; the conditions follow.
pub(super) static RECORD: LazyLock<String> = LazyLock::new(|| {
    let (mandate, provider) = (
        columns::all::<mandate::Entity>("m"),
        columns::all::<provider::Entity>("p"),
    );
    let (giver, holder) = (
        columns::all::<person::Entity>("g"),
        columns::all::<person::Entity>("h"),
    );
    let organisation = columns::all::<organisation::Entity>("e");
    let numbers = numbers();
    let successor = "SELECT MAX(s.id) FROM mandate s WHERE s.state NOT IN ('refused', 'withdrawn')";
    let first = "FROM mandate_signature s WHERE s.mandate_id = m.id AND s.party = m.started_by";
    format!(
        "SELECT {mandate}, {provider}, {giver}, {holder}, {organisation}, {numbers},
            ({successor} AND s.renews = m.id) AS renewal,
            ({successor} AND s.transfers = m.id) AS transfer,
            (SELECT s.person_id {first}) AS first_signer, (SELECT s.digest {first}) AS first_digest
         FROM mandate m
         JOIN provider p ON p.id = m.provider_id
         JOIN person g ON g.id = p.person_id
         LEFT JOIN person h ON h.id = m.holder_person_id
         LEFT JOIN organisation e ON e.id = m.holder_organisation_id"
    )
});

/// A mandate.
///
/// In a transaction that may write it cannot change until that is over.
///
/// # Errors
/// Where the database cannot be read.
pub async fn find(source: &impl Source, id: MandateId) -> Result<Option<Record>, Error> {
    hold_mandates(source, vec![id]).await?;
    let sql = format!("{} WHERE m.id = $1", *RECORD);
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
    write.hold(MANDATES, ids, Hold::Alone).await
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
    write.hold(PROVIDERS, ids, Hold::Alone).await
}

impl TryFrom<&mandate::Model> for MandateFact {
    type Error = Error;

    fn try_from(row: &mandate::Model) -> Result<Self, Error> {
        Ok(Self {
            id: row.id.0,
            kind: row.kind.0,
            holder: holder((row.holder_person_id, row.holder_organisation_id))?,
            validity: period(row.valid_from, row.valid_until)?,
            state: row.state.0,
        })
    }
}

impl TryFrom<Row> for Record {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let mandate = row.mandate;
        let kept = mandate.agreement.as_deref().map(serde_json::from_str);
        let renews = mandate.renews.map(|Stored(id)| Origin::Renews(id));
        let transfers = mandate.transfers.map(|Stored(id)| Origin::Transfers(id));
        let giver = Giver::new(&row.provider, &row.giver, apart(row.giver_niss))?;
        let holder = holder_party(row.organisation, row.holder, apart(row.holder_niss))?;
        Ok(Self {
            facts: MandateFacts {
                mandate: (&mandate).try_into()?,
                giver: giver.facts,
                started_by: mandate.started_by.0,
            },
            agreement: kept.transpose().map_err(Error::internal)?,
            agreed_until: mandate.agreed_until.map(|Stored(day)| day),
            recorded: recorded(&mandate, row.first_signer.map(|Stored(person)| person)),
            reference: mandate.reference,
            reason: mandate.reason,
            first_used: mandate.first_used_at.map(|Stored(at)| at),
            origin: renews.or(transfers),
            renewal: row.renewal.map(|Stored(id)| id),
            transfer: row.transfer.map(|Stored(id)| id),
            giver: giver.party,
            holder,
            first_signer: row.first_signer.map(|Stored(person)| person),
            first_digest: row.first_digest.as_deref().map(parsed).transpose()?,
        })
    }
}

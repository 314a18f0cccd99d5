//! What changes a mandate: each change in one transaction with its event, and only by a permit.

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{EntityId, MandateId, PersonId, ProviderId};
use shared::kernel::issue::{Issue, IssueKind};
use shared::mandates::api::{HistoryKind, MandateText, Origin};
use shared::mandates::life::{Digest, Draft, Life, Mandate, Signature, Signed, Terms};
use shared::mandates::{ActOnMandate, Holder, MandateAct, Party, StartMandate};
use shared::policy::{AssuranceLevel, Grounds, Permit};
use shared::sign_in::DigitalKey;

use super::record::Record;
use super::status;
use super::told::{self, Step};
use crate::mandates::agreement::{Agreement, Written};
use crate::mandates::happening::MandateHappening;
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::store::Write;
use crate::platform::store::rows::{one, run};
use crate::registers::store::names;

/// What is recorded of a signature beside who and what.
#[derive(Clone, Copy, Debug)]
pub struct NewSignature {
    /// With which key.
    pub key: DigitalKey,
    /// How much that assures.
    pub level: AssuranceLevel,
    pub now: Instant,
    /// On which day, in Brussels.
    pub today: Date,
}

/// The present instant, and its day in Brussels.
pub type Moment = (Instant, Date);

impl NewSignature {
    fn moment(&self) -> Moment {
        (self.now, self.today)
    }
}

#[derive(FromQueryResult)]
struct Id {
    id: i64,
}

/// What a party signs: the facts, and the text that was read.
pub type ToSign<'a> = (&'a Agreement, &'a MandateText);

/// Stores a mandate that one party starts by signing it.
///
/// # Errors
/// `Conflict` where another text was signed than the one that stands.
pub async fn insert(
    write: &Write,
    permit: &Permit<StartMandate>,
    (agreement, text): ToSign<'_>,
    reference: &str,
    origin: Option<Origin>,
    signature: NewSignature,
) -> Result<MandateId, Error> {
    let planned = &permit.action().planned;
    let party = Party::of(permit.grounds().profile);
    let (holder_person, holder_entity) = holder_columns(planned.holder);
    let (renews, transfers) = match origin {
        Some(Origin::Renews(id)) => (Some(id.0), None),
        Some(Origin::Transfers(id)) => (None, Some(id.0)),
        None => (None, None),
    };
    let until: Option<NaiveDate> = planned.validity.until().map(Into::into);
    let row: Option<Id> = one(
        write.connection(),
        "INSERT INTO mandate (provider_id, kind, holder_person_id, holder_entity_id, valid_from, valid_until,
            state, reference, agreement, started_by, agreed_until, renews, transfers)
         VALUES ($1, $2, $3, $4, $5, $6, 'awaiting-signature', $7, $8, $9, $6, $10, $11) RETURNING id",
        [
            planned.giver.0.into(),
            planned.kind.code().into(),
            holder_person.into(),
            holder_entity.into(),
            NaiveDate::from(planned.validity.from()).into(),
            until.into(),
            reference.into(),
            serde_json::to_string(agreement).map_err(Error::internal)?.into(),
            party.code().into(),
            renews.into(),
            transfers.into(),
        ],
    )
    .await?;
    let id = row
        .ok_or_else(|| Error::internal("no mandate was made"))?
        .id;
    let digest = digest(text)?;
    let terms = Terms {
        kind: planned.kind,
        giver: planned.giver,
        holder: planned.holder,
        validity: planned.validity,
        digest,
    };
    let first = signed_by(permit.grounds(), party, digest);
    let draft: Mandate<Draft> = Mandate::draft(terms);
    draft
        .sign(MandateId(id), first)
        .map_err(|_| Error::Conflict)?;
    let grounds = Grounds {
        mandate: Some(MandateId(id)),
        ..*permit.grounds()
    };
    add_signature(write, &grounds, first, text, signature).await?;
    make_findable(write, &[planned.giver], planned.holder).await?;
    note(
        write,
        &grounds,
        HistoryKind::Started,
        None,
        signature.moment(),
    )
    .await?;
    Ok(MandateId(id))
}

/// Stores the other party's signature: from now on both have signed.
///
/// # Errors
/// `Conflict` where something else has happened to the mandate, or another text was signed.
pub async fn countersign(
    write: &Write,
    permit: &Permit<ActOnMandate>,
    record: &Record,
    party: Party,
    (agreement, text): ToSign<'_>,
    signature: NewSignature,
) -> Result<Mandate<Signed>, Error> {
    allows(permit, MandateAct::Sign)?;
    let digest = digest(text)?;
    let second = signed_by(permit.grounds(), party, digest);
    if let Some(other) = overlapping(write, record).await? {
        let issue = Issue::new("from", IssueKind::Overlaps).because_of(other);
        return Err(Error::BadRequest(vec![issue]));
    }
    let awaiting = record.life_under(digest).ok_or(Error::Conflict)?.awaiting();
    let signed = awaiting
        .and_then(|awaiting| awaiting.countersign(second))
        .map_err(|_| Error::Conflict)?;
    add_signature(write, permit.grounds(), second, text, signature).await?;
    if record.agreement.is_none() {
        keep(write, record, agreement).await?;
    }
    replace(write, record, &Life::from(signed), "").await?;
    let moment = signature.moment();
    note(write, permit.grounds(), HistoryKind::Signed, None, moment).await?;
    Ok(signed)
}

/// A signed mandate of the same type and parties that overlaps: a register may have brought it since
/// this one was started.
async fn overlapping(write: &Write, record: &Record) -> Result<Option<MandateId>, Error> {
    let mandate = &record.facts.mandate;
    let (person, entity) = holder_columns(mandate.holder);
    let until: Option<NaiveDate> = mandate.validity.until().map(Into::into);
    let row: Option<Id> = one(
        write.connection(),
        "SELECT id FROM mandate WHERE provider_id = $1 AND kind = $2 AND state = 'signed' AND id <> $3
            AND (holder_person_id = $4 OR holder_entity_id = $5)
            AND (valid_until IS NULL OR valid_until >= $6)
            AND valid_from <= COALESCE($7, valid_from)
         ORDER BY id LIMIT 1",
        [
            record.facts.giver.provider.0.into(),
            mandate.kind.code().into(),
            mandate.id.0.into(),
            person.into(),
            entity.into(),
            NaiveDate::from(mandate.validity.from()).into(),
            until.into(),
        ],
    )
    .await?;
    Ok(row.map(|row| MandateId(row.id)))
}

/// Stores any other step of a mandate's life.
///
/// # Errors
/// `Conflict` where something else has happened to the mandate meanwhile.
pub async fn save(
    write: &Write,
    permit: &Permit<ActOnMandate>,
    record: &Record,
    life: &Life,
    reason: &str,
    moment: Moment,
) -> Result<(), Error> {
    if permit.action().mandate != life.id() {
        return Err(Error::internal("a permit for another mandate"));
    }
    let until = life.validity().until();
    let (kind, last_day) = match (permit.action().act, life) {
        (MandateAct::End, Life::Signed(_)) => (HistoryKind::EndSet, until),
        (MandateAct::End, Life::Over(_)) => (HistoryKind::Ended, None),
        (MandateAct::Refuse, Life::Over(_)) => (HistoryKind::Refused, None),
        (MandateAct::Withdraw, Life::Over(_)) => (HistoryKind::Withdrawn, None),
        _ => return Err(Error::internal("a permit for another act")),
    };
    replace(write, record, life, reason).await?;
    note(write, permit.grounds(), kind, last_day, moment).await
}

/// Lets a mandate give way to the one that takes its place, in the transaction in which that one
/// gets its second signature.
///
/// # Errors
/// `Conflict` where something else has happened to the mandate meanwhile.
pub async fn transfer(
    write: &Write,
    permit: &Permit<ActOnMandate>,
    old: &Record,
    successor: &Mandate<Signed>,
    moment: Moment,
) -> Result<bool, Error> {
    allows(permit, MandateAct::Sign)?;
    // One that is over already needs nobody to take its place.
    let Some(Life::Signed(signed)) = old.life() else {
        return Ok(false);
    };
    let grounds = Grounds {
        mandate: Some(old.facts.mandate.id),
        ..*permit.grounds()
    };
    let over = signed.transfer(successor).map_err(|_| Error::Conflict)?;
    let begins = successor.terms().validity.from();
    if begins <= moment.1 {
        replace(write, old, &Life::from(over), "").await?;
        note(write, &grounds, HistoryKind::Transferred, None, moment).await?;
        return Ok(true);
    }
    // One that begins later takes its place then: nobody is without a holder in between.
    if let Ok(until) = signed.end_on(begins.previous(), moment.1) {
        let last_day = until.until();
        replace(write, old, &Life::from(until), "").await?;
        note(write, &grounds, HistoryKind::EndSet, last_day, moment).await?;
    }
    Ok(true)
}

/// The hash of a text.
fn digest(text: &MandateText) -> Result<Digest, Error> {
    text.digest.parse().map_err(Error::internal)
}

fn allows(permit: &Permit<ActOnMandate>, act: MandateAct) -> Result<(), Error> {
    match permit.action().act == act {
        true => Ok(()),
        false => Err(Error::internal("a permit for another act")),
    }
}

/// Has lists find the mandates of these givers and this holder by the parts of their names.
pub(super) async fn make_findable(
    write: &Write,
    givers: &[ProviderId],
    holder: Holder,
) -> Result<(), Error> {
    let (person, organisation) = match holder {
        Holder::Person(person) => (Some(person), None),
        Holder::Entity(entity) => (None, Some(entity)),
    };
    names::make_findable(write, givers, person, organisation).await
}

pub(crate) fn holder_columns(holder: Holder) -> (Option<i64>, Option<i64>) {
    match holder {
        Holder::Person(PersonId(id)) => (Some(id), None),
        Holder::Entity(EntityId(id)) => (None, Some(id)),
    }
}

fn signed_by(grounds: &Grounds, party: Party, digest: Digest) -> Signature {
    Signature {
        party,
        person: grounds.person,
        digest,
    }
}

/// Stores the text under a mandate that a register brought, now that it is signed here.
async fn keep(write: &Write, record: &Record, agreement: &Agreement) -> Result<(), Error> {
    run(
        write.connection(),
        "UPDATE mandate SET agreement = $2, agreed_until = valid_until WHERE id = $1",
        [
            record.facts.mandate.id.0.into(),
            serde_json::to_string(agreement)
                .map_err(Error::internal)?
                .into(),
        ],
    )
    .await?;
    Ok(())
}

async fn replace(write: &Write, record: &Record, life: &Life, reason: &str) -> Result<(), Error> {
    let until: Option<NaiveDate> = life.validity().until().map(Into::into);
    let changed = run(
        write.connection(),
        "UPDATE mandate SET state = $2, valid_until = $3, reason = $4 WHERE id = $1 AND state = $5",
        [
            life.id().0.into(),
            life.state().code().into(),
            until.into(),
            reason.into(),
            record.facts.mandate.state.code().into(),
        ],
    )
    .await?;
    if changed == 1 {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}

async fn add_signature(
    write: &Write,
    grounds: &Grounds,
    signature: Signature,
    text: &MandateText,
    new: NewSignature,
) -> Result<(), Error> {
    let mandate = grounds
        .mandate
        .ok_or_else(|| Error::internal("no mandate"))?;
    let written = serde_json::to_string(&Written::from(text)).map_err(Error::internal)?;
    let values: [Value; 12] = [
        mandate.0.into(),
        signature.party.code().into(),
        signature.person.0.into(),
        grounds.profile.to_string().into(),
        grounds.entity.map(|entity| entity.0).into(),
        new.key.code().into(),
        i32::from(new.level.0).into(),
        text.language.code().into(),
        i32::from(text.version).into(),
        signature.digest.to_string().into(),
        new.now.0.into(),
        written.into(),
    ];
    let added = run(
        write.connection(),
        "INSERT INTO mandate_signature (mandate_id, party, person_id, profile, entity_id, digital_key, level,
            language, text_version, digest, at, text)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (mandate_id, party) DO NOTHING",
        values,
    )
    .await?;
    // Of several who sign for the same party at once, one has.
    if added == 1 {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}

/// The event of a change, and what both parties are told of it; the search of whoever holds the
/// mandate is stale from now on.
async fn note(
    write: &Write,
    grounds: &Grounds,
    kind: HistoryKind,
    last_day: Option<Date>,
    (now, today): Moment,
) -> Result<(), Error> {
    let mandate = grounds
        .mandate
        .ok_or_else(|| Error::internal("no mandate"))?;
    status::note(write, &[mandate], today).await?;
    let happening = MandateHappening::Step(mandate, kind, last_day);
    audit::append(write, now, Some(grounds), &happening).await?;
    let step = Step {
        kind,
        by: Some(Party::of(grounds.profile)),
        last_day,
    };
    told::tell(write, now, today, mandate, step).await?;
    write.raise_revision();
    Ok(())
}

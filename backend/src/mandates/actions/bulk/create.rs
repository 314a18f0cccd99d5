//! The mandates that come of a file, all in one transaction, with everything checked anew in it.

use std::collections::HashMap;

use shared::kernel::id::{BulkId, MandateId, ProviderId};
use shared::kernel::issue::Issue;
use shared::mandates::api::{HistoryKind, MandateText};
use shared::mandates::bulk::{BulkChoice, BulkConfirmation, BulkState};
use shared::mandates::life::{Mandate, Signature, Terms};
use shared::mandates::{Holder, MandateFact, Party, Planned, SignBulk};
use shared::policy::{Grounds, Permit, Profile};

use super::{find, holder, issues_of};
use crate::mandates::actions::{moment, own_side, pen};
use crate::mandates::agreement::Agreement;
use crate::mandates::bulk::{Asked, Working};
use crate::mandates::happening::MandateHappening;
use crate::mandates::store::bulk::{self as store, Beside};
use crate::mandates::store::{self as mandates, Candidate, Giver, MandateToAdd, NewSignature};
use crate::mandates::told::{self, Step};
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::store::{Store, Write};

/// How many mandates one statement stores.
const AT_ONCE: usize = 250;

/// Lines that have become bad, and why.
type Bad = Vec<(u32, Vec<Issue>)>;

/// Creates the mandates of a file, as far as nothing stands in their way now. Nobody else starts one
/// of the same givers until the transaction is over.
///
/// # Errors
/// As the policy answers; where the database refuses or cannot be reached: then nothing is created.
pub(super) async fn create(
    cx: Context,
    profile: Profile,
    id: BulkId,
    confirmation: BulkConfirmation,
    working: Working,
) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    let file = find(&cx, &write, profile, id).await?;
    if file.state != BulkState::Checked {
        return Ok(());
    }
    let proof = cx.proof();
    let permit = cx.permit(&write, profile, SignBulk { proof }).await?;
    let own = own_side(&cx, &write, &permit).await?;
    let asked = store::good_lines(&write, id).await?;
    let text = (cx.app.wordings()).of_file(own.party(), &asked, cx.language)?;
    if text.digest != confirmation.digest {
        return Err(Error::Conflict);
    }
    let holder = holder(&cx, &permit)?;
    let givers = store::of_file(&write, id).await?;
    let existing = store::existing_for_file(&write, id, holder).await?;
    let of_file = OfFile {
        cx: &cx,
        id,
        holder,
        own,
        text,
    };
    let (good, bad) = of_file.sorted(&asked, &givers, existing)?;
    if confirmation.choice == BulkChoice::AllOrNone && !bad.is_empty() {
        drop(write);
        return fail(cx.store(), id, &bad).await;
    }
    store::note_bad(&write, id, &bad).await?;
    let created = of_file.add(&write, &permit, &good, &working).await?;
    store::finish(&write, id, created, &of_file.text).await?;
    let confirmed = MandateHappening::FileConfirmed(id, created, &of_file.text.digest);
    audit::append(&write, cx.now, Some(permit.grounds()), &confirmed).await?;
    write.commit().await
}

/// Notes that a file has failed, and which lines have become bad.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub(super) async fn fail(
    store: &Store,
    file: BulkId,
    bad: &[(u32, Vec<Issue>)],
) -> Result<(), Error> {
    let write = store.begin().await?;
    store::note_bad(&write, file, bad).await?;
    store::fail(&write, file).await?;
    write.commit().await
}

/// What all mandates of a file share.
struct OfFile<'a> {
    cx: &'a Context,
    id: BulkId,
    holder: Holder,
    own: Candidate,
    /// What the holder read and signed for all of them.
    text: MandateText,
}

/// A line with what is to be signed.
struct New<'a> {
    asked: &'a Asked,
    planned: Planned,
    agreement: Agreement,
    giver: &'a Giver,
}

impl OfFile<'_> {
    /// The lines for which nothing stands in the way, and the others with what does.
    fn sorted<'a>(
        &self,
        asked: &'a [Asked],
        givers: &'a HashMap<ProviderId, Giver>,
        existing: Vec<(ProviderId, MandateFact)>,
    ) -> Result<(Vec<New<'a>>, Bad), Error> {
        let mut of_provider: HashMap<ProviderId, Vec<_>> = HashMap::new();
        for (provider, fact) in existing {
            of_provider.entry(provider).or_default().push(fact);
        }
        let (mut good, mut bad) = (Vec::with_capacity(asked.len()), Vec::new());
        for asked in asked {
            let giver = givers.get(&asked.provider);
            let giver = giver.ok_or_else(|| Error::internal("a line without its giver"))?;
            let planned = Planned {
                giver: giver.facts.provider,
                holder: self.holder,
                kind: asked.kind,
                validity: asked.validity,
            };
            let existing = of_provider.get(&asked.provider);
            let existing = existing.map_or(&[][..], Vec::as_slice);
            let issues = issues_of(&planned, &giver.facts, existing, self.cx.today);
            if !issues.is_empty() {
                bad.push((asked.number, issues));
                continue;
            }
            let agreement = Agreement::new(
                self.text.version,
                asked.kind,
                (asked.provider, &giver.party),
                (self.holder, self.own.party()),
                asked.validity,
            );
            good.push(New {
                asked,
                planned,
                agreement,
                giver,
            });
        }
        Ok((good, bad))
    }

    /// Stores the mandates with the holder's signature under each; how many they are.
    async fn add(
        &self,
        write: &Write,
        permit: &Permit<SignBulk>,
        good: &[New<'_>],
        working: &Working,
    ) -> Result<u32, Error> {
        let beside = store::beside(write, self.id).await?;
        let givers: Vec<ProviderId> = good.iter().map(|new| new.planned.giver).collect();
        mandates::make_findable(write, &givers, self.holder).await?;
        let mut created = 0;
        for good in good.chunks(AT_ONCE) {
            let rows: Vec<_> = good.iter().map(|new| self.row(new, &beside)).collect();
            let ids = mandates::add_many(write, &rows, self.cx.today).await?;
            self.sign(write, permit, good, &ids).await?;
            self.record(write, permit, &ids).await?;
            created += u32::try_from(good.len()).unwrap_or(u32::MAX);
            working.reached(created);
        }
        Ok(created)
    }

    fn row<'a>(&self, new: &'a New<'_>, beside: &'a HashMap<u32, Beside>) -> MandateToAdd<'a> {
        let beside = beside.get(&new.asked.number);
        // A person alone cannot have e-mail sent to addresses of their choice.
        let is_organisation = matches!(self.holder, Holder::Organisation(_));
        MandateToAdd {
            planned: new.planned,
            agreement: &new.agreement,
            started_by: Party::Holder,
            reference: beside.map_or("", |beside| beside.reference.as_str()),
            origin: None,
            giver_email: beside
                .and_then(|beside| beside.email.clone())
                .filter(|_| is_organisation),
        }
    }

    async fn sign(
        &self,
        write: &Write,
        permit: &Permit<SignBulk>,
        good: &[New<'_>],
        ids: &[MandateId],
    ) -> Result<(), Error> {
        let grounds = permit.grounds();
        let wordings = self.cx.app.wordings();
        let text = |new: &New<'_>| wordings.text(&new.agreement, self.text.language);
        let texts: Vec<_> = good.iter().map(text).collect::<Result<_, _>>()?;
        let mut signatures = Vec::with_capacity(good.len());
        for ((new, text), mandate) in good.iter().zip(&texts).zip(ids) {
            let digest = text.digest.parse().map_err(Error::internal)?;
            let signature = Signature {
                party: Party::Holder,
                person: grounds.person,
                digest,
            };
            let terms = Terms {
                kind: new.planned.kind,
                giver: new.giver.facts.provider,
                holder: self.holder,
                validity: new.planned.validity,
                digest,
            };
            let signed = Mandate::draft(terms).sign(*mandate, signature);
            signed.map_err(|_| Error::Conflict)?;
            signatures.push(NewSignature {
                mandate: *mandate,
                signature,
                text,
            });
        }
        mandates::sign(write, grounds, &signatures, pen(self.cx)?).await
    }

    /// The event of each, and what its giver is told.
    async fn record(
        &self,
        write: &Write,
        permit: &Permit<SignBulk>,
        ids: &[MandateId],
    ) -> Result<(), Error> {
        let kind = HistoryKind::Started;
        let event = |id: &MandateId| {
            let grounds = Grounds {
                mandate: Some(*id),
                ..*permit.grounds()
            };
            (grounds, MandateHappening::Step(*id, kind, None))
        };
        let events: Vec<_> = ids.iter().map(event).collect();
        audit::append_all(write, self.cx.now, &events).await?;
        let step = Step {
            kind,
            by: Some(Party::Holder),
            person: Some(permit.grounds().person),
            last_day: None,
        };
        told::tell(write, moment(self.cx), ids, step).await
    }
}

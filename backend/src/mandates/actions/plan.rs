//! A mandate that somebody wants to start: between whom, what, when, and whether it can be.

use shared::kernel::issue::IssueKind;
use shared::mandates::api::{MandateParty, NewMandate, NumberedParty, Origin, OtherParty};
use shared::mandates::{Holder, ManageMandates, MandateAct, Party, Planned};
use shared::policy::{Chain, Permit, Profile};
use shared::registers::RegistersIssue;

use super::look_up::{candidates, lacking};
use super::{action, own_side, side, wrong};
use crate::mandates::agreement::Agreement;
use crate::mandates::store::{self, Candidate};
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::store::Source;

/// Leave to start mandates, and what is known of the actor's own side.
pub(super) type Manages = Permit<ManageMandates>;

/// A mandate that somebody wants to start, with everything that the policy and the text need.
pub(super) struct Plan {
    pub(super) planned: Planned,
    pub(super) giver: MandateParty,
    pub(super) holder: MandateParty,
    /// What an organisation has still to do before it can use the mandate.
    pub(super) readiness: Option<Chain>,
}

impl Plan {
    pub(super) async fn of(
        cx: &Context,
        source: &impl Source,
        permit: &Manages,
        new: &NewMandate,
    ) -> Result<Self, Error> {
        let profile = permit.grounds().profile;
        let own = own_side(cx, source, permit).await?;
        let other = other_side(cx, source, profile, &new.party).await?;
        let (giver, holder) = match own {
            Candidate::Giver(_) => (own, other),
            _ => (other, own),
        };
        let Candidate::Giver(giver) = giver else {
            return Err(wrong("party", RegistersIssue::NoProvider));
        };
        let received_by = holder.holder();
        let planned = Planned {
            giver: giver.facts.provider,
            holder: received_by.ok_or_else(|| wrong("party", RegistersIssue::Nobody))?,
            kind: new.kind,
            validity: new.validity,
        };
        if let Some(origin) = new.origin {
            check_origin(cx, source, profile, &planned, origin).await?;
        }
        Ok(Self {
            readiness: lacking(&holder, cx.today),
            holder: holder.party().clone(),
            planned,
            giver: giver.party,
        })
    }

    /// What is to be signed, under a version of the text.
    pub(super) fn agreement(&self, version: u16) -> Agreement {
        Agreement::new(
            version,
            self.planned.kind,
            (self.planned.giver, &self.giver),
            (self.planned.holder, &self.holder),
            self.planned.validity,
        )
    }
}

async fn other_side(
    cx: &Context,
    source: &impl Source,
    profile: Profile,
    party: &OtherParty,
) -> Result<Candidate, Error> {
    match party {
        OtherParty::Number(NumberedParty { number, profession }) => {
            let mut found = candidates(cx, source, profile, number).await?;
            if let Some(profession) = profession {
                found.retain(|one| one.party().profession == Some(*profession));
            }
            match (found.pop(), found.is_empty()) {
                (Some(one), true) => Ok(one),
                (None, _) => Err(wrong("party", RegistersIssue::Nobody)),
                (Some(_), false) => Err(wrong("profession", IssueKind::Required)),
            }
        }
        OtherParty::Known(mandate) => {
            let read = action(cx, *mandate, MandateAct::Read);
            let (permit, record) = cx.read(source, profile, read).await?;
            if side(&permit)? == Party::Holder {
                return Ok(Candidate::Giver(record.into_giver()));
            }
            match (record.facts.mandate.holder, record.holder.organisation) {
                (Holder::Organisation(_), Some(number)) => {
                    store::organisation(source, number, cx.today)
                        .await?
                        .ok_or(Error::NotFound)
                }
                (Holder::Person(person), _) => Ok(Candidate::Person(person, record.holder)),
                (Holder::Organisation(_), None) => {
                    Err(Error::internal("an organisation without number"))
                }
            }
        }
    }
}

/// A renewal is of the same type between the same parties; a transfer of the same type by the same
/// giver to another holder.
async fn check_origin(
    cx: &Context,
    source: &impl Source,
    profile: Profile,
    planned: &Planned,
    origin: Origin,
) -> Result<(), Error> {
    let act = match origin {
        Origin::Renews(_) => MandateAct::Renew,
        Origin::Transfers(_) => MandateAct::Transfer,
    };
    let action = action(cx, origin.mandate(), act);
    let (_, record) = cx.read(source, profile, action).await?;
    let old = &record.facts;
    let same_holder = old.mandate.holder == planned.holder;
    let fits = old.mandate.kind == planned.kind
        && old.giver.provider == planned.giver
        && same_holder == (act == MandateAct::Renew);
    let follows = old.mandate.validity.until().map(|until| until.plus_days(1));
    if act == MandateAct::Renew && follows != Some(planned.validity.from()) {
        return Err(wrong("from", IssueKind::Range));
    }
    match fits {
        true => Ok(()),
        false => Err(wrong("origin", IssueKind::Malformed)),
    }
}

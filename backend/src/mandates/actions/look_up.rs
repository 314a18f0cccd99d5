//! Who the other party may be: whom a number names, and with whom there are mandates already.

use shared::kernel::date::Date;
use shared::kernel::id::OrganisationNumber;
use shared::mandates::api::{
    FoundParty, NewMandate, Obstacle, OtherParty, PartyNumber, number_issue,
};
use shared::mandates::{
    GiverFacts, ListMandates, ManageMandates, MandateKind, MandateScope, MandatesIssue, Party,
};
use shared::organisations::readiness;
use shared::policy::{Chain, Grounds, Profile};
use shared::registers::RegistersIssue;

use super::plan::Manages;
use super::{count, scope, wrong};
use crate::mandates::happening::MandateHappening;
use crate::mandates::store::{self, Candidate, Record};
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::store::Source;
use crate::platform::store::throttle::Pace;

/// How often a person may look up numbers, three times for each mandate: who tries many in a row has
/// to wait. Milliseconds.
const LOOKUPS: Pace = Pace {
    free: 120,
    first_wait: 30_000,
    longest_wait: 15 * 60_000,
    forget_after: 60 * 60_000,
};

/// Whom a number names.
///
/// # Errors
/// As the policy answers; `BadRequest` where it names nobody; `TooMany` where one person looks up
/// too many in a row.
pub async fn find(
    cx: &Context,
    profile: Profile,
    input: &PartyNumber,
) -> Result<Vec<FoundParty>, Error> {
    let permit = cx.permit(cx.store(), profile, ManageMandates).await?;
    if let Some(kind) = number_issue(&input.number) {
        return Err(wrong("party", kind));
    }
    note_lookup(cx, permit.grounds()).await?;
    let found = candidates(cx, cx.store(), profile, &input.number).await?;
    if found.is_empty() {
        return Err(wrong("party", nobody(cx, profile, &input.number).await?));
    }
    if found.iter().any(|one| is_oneself(cx, profile, one)) {
        return Err(wrong("party", MandatesIssue::Oneself));
    }
    Ok(found.iter().map(|one| shown(one, cx.today)).collect())
}

/// Whether a person would mandate themselves.
fn is_oneself(cx: &Context, profile: Profile, candidate: &Candidate) -> bool {
    let own = cx.signed_in.person;
    match candidate {
        Candidate::Giver(giver) => {
            giver.facts.person == own && !matches!(profile, Profile::Organisation(_))
        }
        Candidate::Person(person, _) => *person == own,
        Candidate::Organisation(..) => false,
    }
}

/// Counts that a number is looked up, and puts it on record: a number gives a name away. Who looked
/// is written down, the number is not.
async fn note_lookup(cx: &Context, grounds: &Grounds) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    count(cx, &write, "party-lookup", LOOKUPS).await?;
    let looked_up = MandateHappening::PartyLookedUp;
    audit::append(&write, cx.now, Some(grounds), &looked_up).await?;
    write.commit().await
}

/// The same for a mandate whose other party is named by number.
pub(super) async fn note_lookup_of(
    cx: &Context,
    permit: &Manages,
    new: &NewMandate,
) -> Result<(), Error> {
    match new.party {
        OtherParty::Number(_) => note_lookup(cx, permit.grounds()).await,
        OtherParty::Known(_) => Ok(()),
    }
}

/// Whom a number names, as the party across from a profile.
pub(super) async fn candidates(
    cx: &Context,
    source: &impl Source,
    profile: Profile,
    number: &str,
) -> Result<Vec<Candidate>, Error> {
    match Party::of(profile) {
        Party::Giver => Ok(store::holder(source, number, cx.today)
            .await?
            .into_iter()
            .collect()),
        Party::Holder => {
            let givers = store::givers(source, number).await?;
            Ok(givers.into_iter().map(Candidate::Giver).collect())
        }
    }
}

/// Why a number names nobody: unknown, or known and no provider.
async fn nobody(cx: &Context, profile: Profile, number: &str) -> Result<RegistersIssue, Error> {
    if Party::of(profile) == Party::Giver {
        return Ok(RegistersIssue::Nobody);
    }
    // A number of this form is an organisation's, whether or not anybody knows it.
    if let Ok(organisation) = number.parse::<OrganisationNumber>() {
        return Ok(RegistersIssue::organisation(organisation));
    }
    let known = store::holder(cx.store(), number, cx.today).await?;
    Ok(match known {
        Some(_) => RegistersIssue::NoProvider,
        None => RegistersIssue::Nobody,
    })
}

fn shown(candidate: &Candidate, today: Date) -> FoundParty {
    FoundParty {
        party: candidate.party().clone(),
        known_by: None,
        obstacles: match candidate {
            Candidate::Giver(giver) => obstacles(&giver.facts, today),
            _ => Vec::new(),
        },
        readiness: lacking(candidate, today),
    }
}

/// What an organisation has still to do before it can use a mandate.
pub(super) fn lacking(candidate: &Candidate, today: Date) -> Option<Chain> {
    match candidate {
        Candidate::Organisation(organisation, _) => {
            Some(readiness(organisation, today)).filter(|chain| !chain.holds())
        }
        _ => None,
    }
}

/// The types that a provider cannot give, and why.
pub(super) fn obstacles(giver: &GiverFacts, today: Date) -> Vec<Obstacle> {
    let of_kind = |kind: MandateKind| {
        let issue = giver.obstacle(kind, today)?;
        let issue = issue.into();
        Some(Obstacle { kind, issue })
    };
    MandateKind::ALL.into_iter().filter_map(of_kind).collect()
}

/// Those with whom a profile has or had mandates.
///
/// # Errors
/// As the policy answers.
pub async fn known(cx: &Context, profile: Profile) -> Result<Vec<FoundParty>, Error> {
    let permit = cx.permit(cx.store(), profile, ListMandates).await?;
    let scope = scope(cx, &permit)?;
    let known = store::known_parties(cx.store(), scope).await?;
    let party = |(mandate, record): (_, Record)| FoundParty {
        obstacles: match scope {
            MandateScope::Given(_) => Vec::new(),
            MandateScope::Received(_) => obstacles(&record.facts.giver, cx.today),
        },
        party: match scope {
            MandateScope::Given(_) => record.holder,
            MandateScope::Received(_) => record.giver,
        },
        known_by: Some(mandate),
        readiness: None,
    };
    Ok(known.into_iter().map(party).collect())
}

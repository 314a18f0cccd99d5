//! Who the other party may be: whom a number names, and with whom there are mandates already.

use std::collections::BTreeMap;

use shared::kernel::date::Date;
use shared::kernel::fold::near::{nearly_fits, parts_without_error};
use shared::kernel::id::OrganisationNumber;
use shared::kernel::issue::{Issue, IssueKind};
use shared::kernel::list::Filter as _;
use shared::kernel::term::Vocabulary as _;
use shared::mandates::api::{
    FoundParty, KnownParties, MandateFilter, MandateParty, NewMandate, Obstacle, OtherParty,
    PartyName, PartyNumber, number_issue,
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
use crate::mandates::store::{self, Candidate, List, Record};
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

/// How many known parties are shown at most; more are found by name.
const MOST_KNOWN: usize = 10;

/// Among how many of those who share a part of what was typed an error is forgiven.
const MOST_NEAR: usize = 1_000;

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

/// Those of a name with whom a profile has or had mandates. Of each no more is shown than on the
/// mandate itself.
///
/// # Errors
/// As the policy answers; `BadRequest` where the name is too long or holds no letters.
pub async fn known(
    cx: &Context,
    profile: Profile,
    sought: PartyName,
) -> Result<KnownParties, Error> {
    let permit = cx.permit(cx.store(), profile, ListMandates).await?;
    let scope = scope(cx, &permit)?;
    let (mut found, mut has_more) = named(cx, scope, &sought.name, MOST_KNOWN).await?;
    let mut is_close = false;
    if found.is_empty() {
        (found, has_more) = nearly_named(cx, scope, &sought.name).await?;
        is_close = !found.is_empty();
        has_more |= found.len() > MOST_KNOWN;
        found.truncate(MOST_KNOWN);
    }
    Ok(KnownParties {
        parties: found
            .into_iter()
            .map(|one| known_party(cx, scope, one))
            .collect(),
        has_more,
        is_close,
    })
}

/// The parties of the list of mandates that is narrowed by a name, and whether there are more. A
/// number is nobody's name.
async fn named(
    cx: &Context,
    scope: MandateScope,
    name: &str,
    size: usize,
) -> Result<(Vec<Record>, bool), Error> {
    let filter = MandateFilter {
        party: Some(name.to_owned()),
        ..MandateFilter::default()
    };
    let is_number = |issues: &[Issue]| {
        issues
            .iter()
            .all(|it| IssueKind::read(&it.kind.0) == Some(IssueKind::Digits))
    };
    let filter = match filter.checked() {
        Ok(filter) => filter,
        Err(issues) if is_number(&issues) => return Ok((Vec::new(), false)),
        Err(issues) => return Err(Error::BadRequest(issues)),
    };
    let list = List {
        scope,
        filter: &filter,
        today: cx.today,
        size,
        without: &[],
    };
    cx.store().known_parties(&list).await
}

/// Those whose name has one typing error in what was typed, and whether there may be more: of those who
/// share a part of it, not all were looked at.
async fn nearly_named(
    cx: &Context,
    scope: MandateScope,
    name: &str,
) -> Result<(Vec<Record>, bool), Error> {
    let mut found = BTreeMap::new();
    let mut may_be_more = false;
    for part in parts_without_error(name) {
        let (some, has_more) = named(cx, scope, &part, MOST_NEAR).await?;
        may_be_more |= has_more;
        let near = some
            .into_iter()
            .filter(|one| nearly_fits(&across(scope, one).name, name));
        found.extend(near.map(|one| (one.facts.mandate.id, one)));
    }
    Ok((found.into_values().rev().collect(), may_be_more))
}

fn across(scope: MandateScope, record: &Record) -> &MandateParty {
    match scope {
        MandateScope::Given(_) => &record.holder,
        MandateScope::Received(_) => &record.giver,
    }
}

fn known_party(cx: &Context, scope: MandateScope, record: Record) -> FoundParty {
    FoundParty {
        obstacles: match scope {
            MandateScope::Given(_) => Vec::new(),
            MandateScope::Received(_) => obstacles(&record.facts.giver, cx.today),
        },
        party: across(scope, &record).clone(),
        known_by: Some(record.facts.mandate.id),
        readiness: None,
    }
}

//! What the policy knows of a mandate and its parties.

use crate::kernel::date::{Date, Validity};
use crate::kernel::id::{MandateId, PersonId, ProviderId};
use crate::kernel::issue::{Issue, IssueKind, Wrong};
use crate::mandates::message::subject;
use crate::mandates::{Holder, MandateKind, MandateState, MandateStatus, MandatesIssue, Party};
use crate::organisations::OrganisationStanding;
use crate::registers::{Licence, Profession};

/// What the policy knows of a mandate. The giver is the provider in whose file it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MandateFact {
    /// Which mandate.
    pub id: MandateId,
    /// What it opens.
    pub kind: MandateKind,
    /// Who holds it.
    pub holder: Holder,
    /// When it holds.
    pub validity: Validity,
    /// How far it has come.
    pub state: MandateState,
}

impl MandateFact {
    /// Whether it counts on a day: signed by both, within its period, and its giver still has what
    /// its type asks of them.
    pub fn counts(&self, giver: &Licence, today: Date) -> bool {
        self.status(today) == MandateStatus::InPeriod && self.kind.obstacle(giver, today).is_none()
    }

    /// Its state on a day.
    pub fn status(&self, today: Date) -> MandateStatus {
        self.state.status(self.validity, today)
    }
}

/// What the policy knows of the provider who gives a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GiverFacts {
    /// Which provider.
    pub provider: ProviderId,
    /// The person.
    pub person: PersonId,
    /// The profession.
    pub profession: Profession,
    /// Under which number or visa they practise.
    pub licence: Licence,
}

impl GiverFacts {
    /// What stands in the way of giving a mandate of a type, if anything.
    pub fn obstacle(&self, kind: MandateKind, today: Date) -> Option<MandatesIssue> {
        kind.obstacle(&self.licence, today)
    }
}

/// A mandate that is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Who would give it.
    pub giver: ProviderId,
    /// Who would receive it.
    pub holder: Holder,
    /// What it would open.
    pub kind: MandateKind,
    /// When it would hold.
    pub validity: Validity,
}

impl Planned {
    /// The first mandate of the same type and parties that is signed or awaits a signature and
    /// whose period overlaps; of the giver's mandates to the same holder.
    pub fn overlapping(&self, existing: &[MandateFact], today: Date) -> Option<MandateId> {
        let stands = |mandate: &&MandateFact| {
            mandate.kind == self.kind
                && mandate.holder == self.holder
                && !mandate.status(today).is_over()
                && mandate.status(today) != MandateStatus::Draft
                && mandate.validity.overlaps(&self.validity)
        };
        let id = |mandate: &MandateFact| mandate.id;
        existing.iter().filter(stands).map(id).min()
    }

    /// What is wrong with it, field by field, whoever asks.
    pub fn issues(&self, giver: &GiverFacts, existing: &[MandateFact], today: Date) -> Vec<Issue> {
        let mut issues = Vec::new();
        if let Some(kind) = giver.obstacle(self.kind, today) {
            issues.push(Issue::new("kind", kind));
        }
        if self.holder == Holder::Person(giver.person) {
            issues.push(Issue::new("party", MandatesIssue::Oneself));
        }
        if let Some(kind) = first_day_issue(self.validity.from(), today) {
            issues.push(Issue::new("from", kind));
        }
        if let Some(mandate) = self.overlapping(existing, today) {
            issues.push(Issue::new("from", MandatesIssue::Overlaps).because_of(subject(mandate)));
        }
        issues
    }
}

/// In how many years a mandate may begin at most: a first day further away is a slip of the pen.
const FURTHEST_START: u16 = 10;

/// What is wrong with the first day of a mandate, whatever else it says.
pub fn first_day_issue(from: Date, today: Date) -> Option<Wrong> {
    let (year, month, day) = today.ymd();
    let (first_year, first_month, first_day) = from.ymd();
    let furthest = (year + i32::from(FURTHEST_START), month, day);
    if from < today {
        Some(IssueKind::Past.into())
    } else if (first_year, first_month, first_day) > furthest {
        Some(MandatesIssue::TooFar(FURTHEST_START).into())
    } else {
        None
    }
}

/// What the policy knows of the parties to a mandate that is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFacts {
    /// Who would give it.
    pub giver: GiverFacts,
    /// The giver's mandates to the same holder, whatever their type and state.
    pub existing: Vec<MandateFact>,
    /// The organisation for which the actor asks, and their place in it.
    pub organisation: Option<OrganisationStanding>,
}

/// What the policy knows of a mandate and its parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MandateFacts {
    /// The mandate.
    pub mandate: MandateFact,
    /// Who gives it.
    pub giver: GiverFacts,
    /// Who started it.
    pub started_by: Party,
}

/// What the policy knows of a mandate, where somebody asks for one of its parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyFacts {
    /// The mandate and its parties.
    pub mandate: MandateFacts,
    /// The organisation for which the actor asks, and their place in it.
    pub organisation: Option<OrganisationStanding>,
}

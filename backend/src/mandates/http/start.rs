//! Starting a mandate: the other party, the draft, the preview, the first signature.

use shared::kernel::date::Date;
use shared::kernel::issue::{Issue, IssueKind};
use shared::mandates::MandatesIssue;
use shared::mandates::api::{
    DiscardMandateDraft, FindParty, FoundParty, KeptDraft, MandateDetail, MandateDraft,
    MandateParty, MandatePreview, NewMandate, NumberedParty, Obstacle, Origin, OtherParty,
    PartyNumber, PreviewMandate, ReadKnownParties, ReadMandateDraft, SaveMandateDraft,
    SignedNewMandate, StartMandate as Start, number_issue,
};
use shared::mandates::{
    GiverFacts, Holder, ListMandates, ManageMandates, MandateAct, MandateKind, MandateScope, Party,
    PlanMandate, Planned, StartMandate,
};
use shared::organisations::readiness;
use shared::policy::{Chain, Grounds, Permit, Profile};
use shared::profiles::{Registration, Standing};
use shared::registers::RegistersIssue;

use super::{action, scope, side, signature, wrong};
use crate::mandates::agreement::Agreement;
use crate::mandates::happening::MandateHappening;
use crate::mandates::store::{self, Candidate};
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::platform::store::Source;
use crate::platform::store::throttle::{self, Attempt, Pace};
use crate::registers::store::persons;

/// How often a person may look up numbers, three times for each mandate: who tries many in a row has
/// to wait. Milliseconds.
const LOOKUPS: Pace = Pace {
    free: 120,
    first_wait: 30_000,
    longest_wait: 15 * 60_000,
    forget_after: 60 * 60_000,
};

/// The longest draft, in bytes of JSON.
const LONGEST_DRAFT: usize = 4_000;

/// The endpoints.
pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .serve(FindParty, find_party)
        .serve(ReadKnownParties, read_known_parties)
        .serve(ReadMandateDraft, read_draft)
        .serve(SaveMandateDraft, save_draft)
        .serve(DiscardMandateDraft, discard_draft)
        .serve(PreviewMandate, preview)
        .serve(Start, start)
}

/// Leave to start mandates, and what is known of the actor's own side.
type Manages = Permit<ManageMandates>;

async fn find_party(
    cx: Context,
    (profile,): (Profile,),
    input: PartyNumber,
) -> Result<Vec<FoundParty>, Error> {
    let permit = cx.permit(cx.store(), profile, ManageMandates).await?;
    if let Some(kind) = number_issue(&input.number) {
        return Err(wrong("party", kind));
    }
    note_lookup(&cx, permit.grounds()).await?;
    let found = candidates(&cx, cx.store(), profile, &input.number).await?;
    if found.is_empty() {
        return Err(wrong("party", nobody(&cx, profile, &input.number).await?));
    }
    Ok(found.iter().map(|one| shown(one, cx.today)).collect())
}

/// Counts that a number is looked up, and puts it on record: a number gives a name away. Who looked
/// is written down, the number is not.
///
/// # Errors
/// `TooMany` where one person looks up too many in a row.
async fn note_lookup(cx: &Context, grounds: &Grounds) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    let subject = format!("party-lookup:{}", cx.signed_in.person);
    if let Attempt::TooEarly(wait) = throttle::count(&write, &subject, LOOKUPS, cx.now).await? {
        let seconds = u32::try_from(wait / 1000 + 1).unwrap_or(u32::MAX);
        return Err(Error::TooMany(seconds));
    }
    audit::append(
        &write,
        cx.now,
        Some(grounds),
        &MandateHappening::PartyLookedUp,
    )
    .await?;
    write.commit().await
}

/// The same for a mandate whose other party is named by number.
async fn note_lookup_of(cx: &Context, permit: &Manages, new: &NewMandate) -> Result<(), Error> {
    match new.party {
        OtherParty::Number(_) => note_lookup(cx, permit.grounds()).await,
        OtherParty::Known(_) => Ok(()),
    }
}

/// Whom a number names, as the party across from a profile.
async fn candidates(
    cx: &Context,
    source: &impl Source,
    profile: Profile,
    number: &str,
) -> Result<Vec<Candidate>, Error> {
    match profile {
        Profile::Provider(_) => Ok(store::holder(source, number, cx.today)
            .await?
            .into_iter()
            .collect()),
        _ => store::givers(source, number).await,
    }
}

/// Why a number names nobody: unknown, or known and no provider.
async fn nobody(cx: &Context, profile: Profile, number: &str) -> Result<RegistersIssue, Error> {
    if matches!(profile, Profile::Provider(_)) {
        return Ok(RegistersIssue::Nobody);
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
            Candidate::Giver(giver, _) => obstacles(giver, today),
            _ => Vec::new(),
        },
        readiness: match candidate {
            Candidate::Entity(entity, _) => {
                Some(readiness(entity, today)).filter(|chain| !chain.holds())
            }
            _ => None,
        },
    }
}

/// The types that a provider cannot give, and why.
fn obstacles(giver: &GiverFacts, today: Date) -> Vec<Obstacle> {
    let of_kind = |kind: MandateKind| {
        let issue = giver.obstacle(kind, today)?;
        let issue = issue.into();
        Some(Obstacle { kind, issue })
    };
    MandateKind::ALL.into_iter().filter_map(of_kind).collect()
}

async fn read_known_parties(
    cx: Context,
    (profile,): (Profile,),
    (): (),
) -> Result<Vec<FoundParty>, Error> {
    let permit = cx.permit(cx.store(), profile, ListMandates).await?;
    let scope = scope(&cx, &permit)?;
    let known = store::known_parties(cx.store(), scope).await?;
    let party = |(mandate, record): (_, store::Record)| FoundParty {
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

async fn read_draft(cx: Context, (profile,): (Profile,), (): ()) -> Result<KeptDraft, Error> {
    let permit = cx.permit(cx.store(), profile, ManageMandates).await?;
    let obstacles = own_provider(&permit, cx.today)
        .map(|giver| obstacles(&giver, cx.today))
        .unwrap_or_default();
    Ok(KeptDraft {
        draft: store::draft(cx.store(), cx.signed_in.person, profile).await?,
        obstacles,
    })
}

async fn save_draft(cx: Context, (profile,): (Profile,), draft: MandateDraft) -> Result<(), Error> {
    let length = serde_json::to_vec(&draft).map_err(Error::internal)?.len();
    if length > LONGEST_DRAFT {
        return Err(Error::TooLarge);
    }
    let write = cx.store().begin().await?;
    let permit = cx.permit(&write, profile, ManageMandates).await?;
    store::save_draft(&write, &permit, &draft, cx.now).await?;
    write.commit().await
}

async fn discard_draft(cx: Context, (profile,): (Profile,), (): ()) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    cx.permit(&write, profile, ManageMandates).await?;
    store::discard_draft(&write, cx.signed_in.person, profile).await?;
    write.commit().await
}

async fn preview(
    cx: Context,
    (profile,): (Profile,),
    new: NewMandate,
) -> Result<MandatePreview, Error> {
    let permit = cx.permit(cx.store(), profile, ManageMandates).await?;
    note_lookup_of(&cx, &permit, &new).await?;
    let plan = plan(&cx, cx.store(), &permit, &new).await?;
    cx.permit(cx.store(), profile, PlanMandate(plan.planned))
        .await?;
    let wordings = cx.app.wordings();
    let agreement = plan.agreement(wordings.current().version());
    let (opens, closed) = wordings.current().opens(new.kind);
    Ok(MandatePreview {
        giver: plan.giver,
        holder: plan.holder,
        opens,
        closed,
        readiness: plan.readiness,
        text: wordings.text(&agreement, cx.language)?,
    })
}

async fn start(
    cx: Context,
    (profile,): (Profile,),
    signed: SignedNewMandate,
) -> Result<MandateDetail, Error> {
    let new = signed.mandate;
    let manages = cx.permit(cx.store(), profile, ManageMandates).await?;
    note_lookup_of(&cx, &manages, &new).await?;
    let giver = plan(&cx, cx.store(), &manages, &new).await?.planned.giver;
    let write = cx.store().begin().await?;
    // Once nobody else can start one, everything is read again: what is checked is what stands.
    store::hold_giver(&write, giver).await?;
    let known = match new.party {
        OtherParty::Known(mandate) => Some(mandate),
        OtherParty::Number(_) => None,
    };
    let named = known.into_iter().chain(new.origin.map(Origin::mandate));
    store::hold_mandates(&write, named.collect()).await?;
    let manages = cx.permit(&write, profile, ManageMandates).await?;
    let plan = plan(&cx, &write, &manages, &new).await?;
    if plan.planned.giver != giver {
        return Err(Error::Conflict);
    }
    let start = StartMandate {
        planned: plan.planned,
        proof: cx.proof(),
    };
    let permit = cx.permit(&write, profile, start).await?;
    let wordings = cx.app.wordings();
    let agreement = plan.agreement(wordings.current().version());
    let text = wordings.text(&agreement, cx.language)?;
    if text.digest != signed.digest {
        return Err(wrong("digest", MandatesIssue::OtherText));
    }
    let reference = new.reference.as_str();
    let mandate = store::insert(
        &write,
        &permit,
        (&agreement, &text),
        reference,
        new.origin,
        signature(&cx),
    )
    .await?;
    store::discard_draft(&write, cx.signed_in.person, profile).await?;
    write.commit().await?;
    super::detail(&cx, profile, mandate).await
}

/// A mandate that somebody wants to start, with everything that the policy and the text need.
struct Plan {
    planned: Planned,
    giver: MandateParty,
    holder: MandateParty,
    readiness: Option<Chain>,
}

impl Plan {
    fn agreement(&self, version: u16) -> Agreement {
        Agreement::new(
            version,
            self.planned.kind,
            (self.planned.giver, &self.giver),
            (self.planned.holder, &self.holder),
            self.planned.validity,
        )
    }
}

async fn plan(
    cx: &Context,
    source: &impl Source,
    permit: &Manages,
    new: &NewMandate,
) -> Result<Plan, Error> {
    let own = own_party(cx, source, permit).await?;
    let other = other_party(cx, source, permit.grounds().profile, &new.party).await?;
    let (giver, holder) = match own {
        Candidate::Giver(..) => (own, other),
        _ => (other, own),
    };
    let Candidate::Giver(facts, giver) = giver else {
        return Err(wrong("party", RegistersIssue::NoProvider));
    };
    let received_by = holder
        .holder()
        .ok_or_else(|| wrong("party", RegistersIssue::Nobody))?;
    let planned = Planned {
        giver: facts.provider,
        holder: received_by,
        kind: new.kind,
        validity: new.validity,
    };
    if let Some(origin) = new.origin {
        check_origin(cx, source, permit.grounds().profile, &planned, origin).await?;
    }
    Ok(Plan {
        readiness: shown(&holder, cx.today).readiness,
        holder: holder.party().clone(),
        planned,
        giver,
    })
}

/// The provider that the actor is, if the profile is one.
fn own_provider(permit: &Manages, today: Date) -> Option<GiverFacts> {
    let (grounds, standing) = (permit.grounds(), permit.facts());
    let (Profile::Provider(profession), Standing::Provider(registrations)) =
        (grounds.profile, standing)
    else {
        return None;
    };
    let registration = Registration::find(registrations, profession, today)?;
    Some(GiverFacts {
        provider: registration.provider,
        person: grounds.person,
        profession,
        licence: registration.licence,
    })
}

/// The actor's own side.
async fn own_party(
    cx: &Context,
    source: &impl Source,
    permit: &Manages,
) -> Result<Candidate, Error> {
    match permit.grounds().profile {
        Profile::Provider(_) => {
            let giver = own_provider(permit, cx.today).ok_or(Error::NotFound)?;
            let party = store::giver_party(source, giver.provider).await?;
            Ok(Candidate::Giver(giver, party))
        }
        Profile::Organisation(number) => store::entity(source, number, cx.today)
            .await?
            .ok_or(Error::NotFound),
        Profile::Citizen | Profile::Mandatary => {
            let person = permit.grounds().person;
            let name = persons::name(source, person).await?;
            Ok(Candidate::Person(person, MandateParty::named(name)))
        }
    }
}

async fn other_party(
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
            match side(&permit)? {
                Party::Holder => Ok(Candidate::Giver(record.facts.giver, record.giver)),
                Party::Giver => match (record.facts.mandate.holder, record.holder.entity) {
                    (Holder::Entity(_), Some(number)) => store::entity(source, number, cx.today)
                        .await?
                        .ok_or(Error::NotFound),
                    (Holder::Person(person), _) => Ok(Candidate::Person(person, record.holder)),
                    (Holder::Entity(_), None) => Err(Error::internal("an entity without number")),
                },
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
        false => Err(Error::BadRequest(vec![Issue::new(
            "origin",
            IssueKind::Malformed,
        )])),
    }
}

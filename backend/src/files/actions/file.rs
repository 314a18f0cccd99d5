//! The file as a whole: opening it.

use shared::files::api::{
    FileDeed, FileHome, HeldMandate, ModuleState, NearestMandates, OpenModules,
};
use shared::files::{ActOnFile, FileAct, FileFacts, is_built};
use shared::kernel::id::ProviderId;
use shared::mandates::{MandateAct, MandateStatus, holder_of};
use shared::policy::{self, Permit, Profile, Refusal};
use shared::profiles::api::ProfileOption;
use shared::registers::Module;

use super::permit;
use super::record::record;
use crate::files::happening::FileHappening;
use crate::files::store;
use crate::mandates::actions::read;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::question::Question as _;
use crate::profiles::options::options;
use crate::profiles::store::standing;

/// How many of the mandates are named that do not open a file yet: the others stand in the list.
const MOST_NEAREST: usize = 3;

/// The home page of a file. That somebody else than its owner opened it, the audit log tells.
///
/// # Errors
/// As the policy answers.
pub async fn open(cx: &Context, profile: Profile, provider: ProviderId) -> Result<FileHome, Error> {
    let is_own = matches!(profile, Profile::Provider(_));
    let permit = if is_own {
        permit(cx, cx.store(), profile, provider, FileAct::Open).await?
    } else {
        let write = cx.store().begin().await?;
        let permit = permit(cx, &write, profile, provider, FileAct::Open).await?;
        let opened = FileHappening::new(provider, FileDeed::Opened, &[]);
        record(&write, &permit, opened, cx.now).await?;
        write.commit().await?;
        permit
    };
    Ok(FileHome {
        is_own,
        mandates: held_mandates(cx, &permit),
        modules: modules(
            cx,
            &permit,
            &store::states(cx.store(), provider, cx.today).await?,
        ),
        ..store::home(cx.store(), provider).await?
    })
}

/// What of a file is open now. Whoever asks has opened it: that leaves no trace.
///
/// # Errors
/// As the policy answers.
pub async fn open_modules(
    cx: &Context,
    profile: Profile,
    provider: ProviderId,
) -> Result<OpenModules, Error> {
    let permit = permit(cx, cx.store(), profile, provider, FileAct::Open).await?;
    Ok(OpenModules {
        mandates: held_mandates(cx, &permit),
        modules: modules(cx, &permit, &[]),
    })
}

/// The active mandates under which the actor acts.
fn held_mandates(cx: &Context, permit: &Permit<ActOnFile>) -> Vec<HeldMandate> {
    let (actor, file) = (permit.grounds().actor(), permit.facts());
    let counting = holder_of(&actor, file.organisation.as_ref())
        .into_iter()
        .flat_map(|holder| file.counting(holder, cx.today));
    counting
        .map(|mandate| HeldMandate {
            id: mandate.id,
            kind: mandate.kind,
            validity: mandate.validity,
        })
        .collect()
}

/// The modules of this release, and those that are closed because of the mandate.
fn modules(cx: &Context, permit: &Permit<ActOnFile>, states: &[store::State]) -> Vec<ModuleState> {
    let provider = permit.action().provider;
    let actor = permit.grounds().actor();
    let state = |module| {
        let action = ActOnFile {
            provider,
            act: FileAct::Read(module),
        };
        let closed = match policy::explain(&actor, &action, permit.facts(), cx.today) {
            Ok(_) => None,
            Err(Refusal::Explained(chain)) => Some(chain),
            Err(_) => return None,
        };
        // A module that does not exist yet is shown only where the reader must know why it is closed.
        if closed.is_none() && !is_built(module) {
            return None;
        }
        let stands = states.iter().find(|state| state.module == module);
        let stands = stands.filter(|_| closed.is_none());
        Some(ModuleState {
            module,
            changed: stands.and_then(|state| state.changed),
            entries: stands.and_then(|state| state.entries),
            closed,
        })
    };
    let shown = |module: &Module| is_built(*module) || *module == Module::Accreditation;
    Module::ALL
        .into_iter()
        .filter(shown)
        .filter_map(state)
        .collect()
}

/// The mandates with the provider that do not open the file yet.
///
/// # Errors
/// `NotFound` where the profile is no party to any: a stranger learns nothing.
pub async fn nearest_mandates(
    cx: &Context,
    profile: Profile,
    provider: ProviderId,
) -> Result<NearestMandates, Error> {
    let open = ActOnFile {
        provider,
        act: FileAct::Open,
    };
    let facts = open.facts(cx.store(), &cx.actor(profile), cx.today).await?;
    let mandates = facts.map_or_else(Vec::new, |(facts, ())| facts.mandates);
    let is_near = |status| {
        matches!(
            status,
            MandateStatus::AwaitingSignature | MandateStatus::Scheduled
        )
    };
    let near = mandates.iter().filter(|it| is_near(it.status(cx.today)));
    // A person receives and signs mandates as a citizen.
    let party = match profile {
        Profile::Mandatary => Profile::Citizen,
        other => other,
    };
    let mut nearest = NearestMandates::default();
    for mandate in near.take(MOST_NEAREST) {
        match read::one(cx, party, mandate.id).await {
            Ok(detail) => {
                nearest.may_sign |= detail.acts.contains(&MandateAct::Sign);
                nearest.mandates.push(detail.summary);
            }
            Err(Error::NotFound | Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    match nearest.mandates.is_empty() {
        true => Err(Error::NotFound),
        false => Ok(nearest),
    }
}

/// Each profile under which the file opens; none where the person is a stranger to it.
///
/// # Errors
/// Where the database cannot be read.
pub async fn profiles(cx: &Context, provider: ProviderId) -> Result<Vec<ProfileOption>, Error> {
    let person = cx.signed_in.person;
    let Some(file) = store::of_person(cx.store(), provider, person).await? else {
        return Ok(Vec::new());
    };
    let known = standing::of_person(cx.store(), person, cx.today).await?;
    let open = ActOnFile {
        provider,
        act: FileAct::Open,
    };
    let mut options = options(cx, &known);
    options.retain(|option| {
        let standing = known.standings.of(option.profile);
        let file = FileFacts {
            organisation: standing.organisation().cloned(),
            ..file.clone()
        };
        policy::explain(&cx.actor(option.profile), &open, &file, cx.today).is_ok()
    });
    Ok(options)
}

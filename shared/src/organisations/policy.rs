//! What it takes to act for an organisation.

use crate::kernel::date::Date;
use crate::kernel::term::Vocabulary;
use crate::organisations::grant::Links;
use crate::organisations::{
    ManagerCount, ManagerFact, ManagerRole, OrganisationFacts, OrganisationStanding,
    OrganisationsFact, OrganisationsGranter, Setup, Wanted,
};
use crate::policy::{Actor, Chain, Granter, Grounds, PolicyGranter, Profile};
use crate::registers::{RegistersFact, RegistersGranter};

/// For what a person acts for an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To use its mandates, or to manage them.
    UseOrManage,
    /// To use its mandates: as legal representative, or as user of the quality.
    Use,
    /// To sign its mandates: as legal representative, or as one of its managers.
    Represent,
    /// To see them, whatever has become of the organisation's set-up: with any place in it.
    See,
    /// To refuse or end them, which needs nothing but the place in it: an organisation whose set-up
    /// has lapsed can still be rid of them.
    Leave,
}

/// What is known of the organisation of the actor's profile; none where the profile is none.
pub(crate) fn of_profile<'a>(
    actor: &Actor,
    organisation: Option<&'a OrganisationStanding>,
) -> Option<&'a OrganisationStanding> {
    organisation
        .filter(|organisation| actor.profile == Profile::Organisation(organisation.number()))
}

/// The grounds of one who acts for the organisation of their profile, if it is one.
pub(crate) fn grounds(actor: &Actor, organisation: Option<&OrganisationStanding>) -> Grounds {
    Grounds {
        organisation: of_profile(actor, organisation).map(OrganisationStanding::id),
        ..Grounds::of(actor)
    }
}

/// What it takes to act for an organisation at all: it is registered, and the person has a place in
/// it. What may be done there follows from what the person is let into. Whoever has no place is told
/// what it takes to do something that is wanted.
pub(crate) fn acting_chain(
    organisation: Option<&OrganisationStanding>,
    wanted: &Wanted,
    today: Date,
) -> Chain {
    let asked = organisation_chain(organisation, wanted, Purpose::UseOrManage, today);
    let other = organisation.filter(|_| !asked.holds());
    let place = other.and_then(|person| {
        let links = person.place(today)?;
        Some(linked(
            registered(&person.organisation, wanted, today),
            links,
        ))
    });
    place.filter(Chain::holds).unwrap_or(asked)
}

fn linked(chain: Chain, links: Links) -> Chain {
    let links = links.into_iter();
    links.fold(chain, |chain, (fact, since)| {
        chain.link(fact, true, since, vec![])
    })
}

/// What it takes to do what is wanted for an organisation: it is registered, has the quality with a
/// manager, and the person is its legal representative, one of its managers, or a user who may open
/// the application (sources: *Donner ou recevoir un mandat*; FAQ, *je ne vois pas mon
/// organisation*).
pub(crate) fn organisation_chain(
    organisation: Option<&OrganisationStanding>,
    wanted: &Wanted,
    purpose: Purpose,
    today: Date,
) -> Chain {
    match organisation {
        Some(person) => addressed(
            chain_for(person, wanted, purpose, today),
            person,
            wanted,
            today,
        ),
        None => unknown_organisation(),
    }
}

/// The roles of those managers who can add what a chain lacks, as far as who asks may know them by name:
/// whoever has a place in the organisation, and no stranger.
pub fn managers_to_name(
    chain: &Chain,
    person: &OrganisationStanding,
    today: Date,
) -> Vec<ManagerRole> {
    let granters = chain.missing().map(|link| link.granters.as_slice());
    let granters = granters.filter(|_| person.has_place_on(today));
    let role = |granter: &Granter| match OrganisationsGranter::read(&granter.0) {
        Some(OrganisationsGranter::Managers(managers)) => Some(managers.role),
        _ => None,
    };
    granters
        .unwrap_or_default()
        .iter()
        .filter_map(role)
        .collect()
}

/// Says « you » where the person who asks is one of those who can add what is missing.
fn addressed(
    Chain(mut links): Chain,
    person: &OrganisationStanding,
    wanted: &Wanted,
    today: Date,
) -> Chain {
    let quality = person.organisation.kind_for(wanted, today);
    let is_manager = |role| {
        let as_one = |manager: &&ManagerFact| {
            manager.role == role
                && manager.covers(wanted, Some(quality))
                && manager.validity.contains(today)
        };
        person.manages.iter().any(|manager| as_one(&manager))
    };
    for link in &mut links {
        let (mut oneself, mut others) = (false, Vec::new());
        for granter in std::mem::take(&mut link.granters) {
            match OrganisationsGranter::read(&granter.0) {
                Some(OrganisationsGranter::LegalRepresentative)
                    if person.legal_function(today).is_some() =>
                {
                    oneself = true;
                }
                Some(OrganisationsGranter::Managers(managers)) if is_manager(managers.role) => {
                    oneself = true;
                    let count = managers.count.saturating_sub(1);
                    let rest = ManagerCount { count, ..managers };
                    others.extend((count > 0).then(|| OrganisationsGranter::Managers(rest).into()));
                }
                _ => others.push(granter),
            }
        }
        let you = oneself.then(|| PolicyGranter::Oneself.into());
        link.granters = you.into_iter().chain(others).collect();
    }
    Chain(links)
}

fn chain_for(
    person: &OrganisationStanding,
    wanted: &Wanted,
    purpose: Purpose,
    today: Date,
) -> Chain {
    let organisation = &person.organisation;
    let chain = match purpose {
        Purpose::See | Purpose::Leave => {
            Chain::default().link(RegistersFact::OrganisationKnown, true, None, vec![])
        }
        _ => set_up_chain(organisation, wanted, today),
    };
    if let Some(links) = person.lets(wanted, purpose, today) {
        return linked(chain, links);
    }
    if matches!(purpose, Purpose::Represent | Purpose::Leave) {
        let upper = organisation.granters(wanted, &UPPER, None, today);
        return chain.link(OrganisationsFact::AccessManager, false, None, upper);
    }
    let kind = organisation.kind_for(wanted, today);
    let local = organisation.granters(wanted, &LOCAL, Some(kind), today);
    let user = person.user(kind, today);
    let is_user = user.is_some_and(|user| user.validity.contains(today));
    let since = user.map(|user| user.validity.from());
    let application = OrganisationsFact::Application(wanted.application);
    chain
        .link(
            OrganisationsFact::QualityUser,
            is_user,
            since,
            local.clone(),
        )
        .link(application, false, None, local)
}

/// What an organisation must have done before it can sign and use a mandate, whoever acts for it
/// (source: *Donner ou recevoir un mandat*, the steps of an enterprise or grouping).
pub fn readiness(setup: &Setup, today: Date) -> Chain {
    let Setup {
        organisation,
        users_since,
    } = setup;
    let wanted = &Wanted::FILES;
    let kind = organisation.kind_for(wanted, today);
    let local = organisation.granters(wanted, &LOCAL, Some(kind), today);
    set_up_chain(organisation, wanted, today).link(
        OrganisationsFact::QualityHasUsers,
        users_since.is_some(),
        *users_since,
        local,
    )
}

const UPPER: [ManagerRole; 3] = [
    ManagerRole::Principal,
    ManagerRole::CoPrincipal,
    ManagerRole::Domain,
];
const LOCAL: [ManagerRole; 2] = [ManagerRole::Local, ManagerRole::CoLocal];

fn unknown_organisation() -> Chain {
    Chain::default().link(
        RegistersFact::OrganisationKnown,
        false,
        None,
        vec![
            RegistersGranter::EnterpriseRegister.into(),
            RegistersGranter::Inami.into(),
        ],
    )
}

/// Known and registered.
fn registered(organisation: &OrganisationFacts, wanted: &Wanted, today: Date) -> Chain {
    let principal = ManagerRole::Principal;
    Chain::default()
        .link(RegistersFact::OrganisationKnown, true, None, vec![])
        .link(
            OrganisationsFact::PrincipalDesignated,
            organisation.managers_as(wanted, principal, None, today) > 0,
            organisation.earliest(wanted, &[principal], None, today),
            vec![OrganisationsGranter::LegalRepresentative.into()],
        )
}

/// Known, registered, with an active quality and its manager.
fn set_up_chain(organisation: &OrganisationFacts, wanted: &Wanted, today: Date) -> Chain {
    let quality = organisation.quality_for(wanted, today);
    let kind = organisation.kind_for(wanted, today);
    let active = quality.is_some_and(|quality| quality.validity.contains(today));
    let upper = organisation.granters(wanted, &UPPER, None, today);
    let managed_since = organisation.earliest(wanted, &LOCAL, Some(kind), today);
    registered(organisation, wanted, today)
        .link(
            OrganisationsFact::QualityActive(kind),
            active,
            quality
                .map(|q| q.validity.from())
                .filter(|from| active || *from > today),
            upper.clone(),
        )
        .link(
            OrganisationsFact::QualityManaged,
            active && managed_since.is_some(),
            managed_since,
            upper,
        )
}

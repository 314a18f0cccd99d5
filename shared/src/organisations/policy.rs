//! What it takes to act for an organisation.

use crate::kernel::date::Date;
use crate::organisations::{
    EntityFacts, EntityStanding, ManagerRole, OrganisationsFact, OrganisationsGranter, Receiver,
    SecuredApplication,
};
use crate::policy::{Actor, Chain, Grounds, Profile};
use crate::registers::{RegistersFact, RegistersGranter};

/// For what a person acts for an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// At all: to use its mandates, or to manage them.
    ActAs,
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
    entity: Option<&'a EntityStanding>,
) -> Option<&'a EntityStanding> {
    entity.filter(|entity| actor.profile == Profile::Organisation(entity.number()))
}

/// The grounds of one who acts for the organisation of their profile, if it is one.
pub(crate) fn grounds(actor: &Actor, entity: Option<&EntityStanding>) -> Grounds {
    Grounds {
        entity: of_profile(actor, entity).map(EntityStanding::id),
        ..Grounds::of(actor)
    }
}

/// What it takes to act for an organisation: it is registered, has the quality *Soins de santé*
/// with a manager, and the person is its legal representative, one of its managers, or a user who
/// may open the providers' files (sources: *Donner ou recevoir un mandat*; FAQ, *je ne vois pas
/// mon organisation*).
pub(crate) fn organisation_chain(
    entity: Option<&EntityStanding>,
    purpose: Purpose,
    today: Date,
) -> Chain {
    let Some(person) = entity else {
        return unknown_entity();
    };
    let entity = &person.entity;
    let chain = match purpose {
        Purpose::See | Purpose::Leave => {
            Chain::default().link(RegistersFact::EntityKnown, true, None, vec![])
        }
        _ => set_up_chain(entity, today),
    };
    let legal = person
        .legal_functions
        .iter()
        .find(|(_, validity)| validity.contains(today));
    if let Some((_, validity)) = legal {
        return chain.link(
            RegistersFact::LegalFunction,
            true,
            Some(validity.from()),
            vec![],
        );
    }
    let kind = entity.mandate_kind(today);
    if purpose != Purpose::Use {
        let managed = person.manages_since(kind, today);
        if managed.is_some() || matches!(purpose, Purpose::Represent | Purpose::Leave) {
            let upper = entity.granters(&UPPER, None, today);
            return chain.link(
                OrganisationsFact::AccessManager,
                managed.is_some(),
                managed,
                upper,
            );
        }
    }
    let local = entity.granters(&LOCAL, Some(kind), today);
    let user = person.user(kind, today);
    let is_user = user.is_some_and(|user| user.validity.contains(today));
    let application = SecuredApplication::AdministrativeData;
    let may_open = user.is_some_and(|user| user.applications.contains(&application));
    chain
        .link(
            OrganisationsFact::QualityUser,
            is_user,
            user.map(|user| user.validity.from()),
            local.clone(),
        )
        .link(
            OrganisationsFact::Application(application),
            is_user && may_open,
            None,
            local,
        )
}

/// What an organisation must have done before it can sign and use a mandate, whoever acts for it
/// (source: *Donner ou recevoir un mandat*, the steps of an enterprise or grouping).
pub fn readiness(receiver: &Receiver, today: Date) -> Chain {
    let Receiver {
        entity,
        users_since,
    } = receiver;
    let local = entity.granters(&LOCAL, Some(entity.mandate_kind(today)), today);
    set_up_chain(entity, today).link(
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

fn unknown_entity() -> Chain {
    Chain::default().link(
        RegistersFact::EntityKnown,
        false,
        None,
        vec![
            RegistersGranter::EnterpriseRegister.into(),
            RegistersGranter::Inami.into(),
        ],
    )
}

/// Known, registered, with an active quality and its manager.
fn set_up_chain(entity: &EntityFacts, today: Date) -> Chain {
    let quality = entity.mandate_quality(today);
    let kind = entity.mandate_kind(today);
    let active = quality.is_some_and(|quality| quality.validity.contains(today));
    let upper = entity.granters(&UPPER, None, today);
    let managed_since = entity.earliest(&LOCAL, Some(kind), today);
    Chain::default()
        .link(RegistersFact::EntityKnown, true, None, vec![])
        .link(
            OrganisationsFact::PrincipalDesignated,
            entity.managers_as(ManagerRole::Principal, None, today) > 0,
            entity.earliest(&[ManagerRole::Principal], None, today),
            vec![OrganisationsGranter::LegalRepresentative.into()],
        )
        .link(
            OrganisationsFact::QualityActive(kind),
            active,
            quality.map(|q| q.validity.from()),
            upper.clone(),
        )
        .link(
            OrganisationsFact::QualityManaged,
            active && managed_since.is_some(),
            managed_since,
            upper,
        )
}

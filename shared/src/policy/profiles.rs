//! As whom a person may act.

use super::chain::ManagerCount;
use super::{Action, Actor, Chain, Fact, Granter, Grounds, LinkState, Refusal};
use crate::access::{AdministrativeRole, Domain, LegalFunction, ManagerRole};
use crate::date::{Date, Phase, Validity};
use crate::id::{EntityId, EntityNumber, ProviderId};
use crate::organisation::{QualityKind, SecuredApplication};
use crate::profile::Profile;
use crate::provider::Profession;

/// What the registers and the grants say of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The professions in which the person is registered.
    pub registrations: Vec<Registration>,
    /// The administrative roles that INAMI knows.
    pub administrative: Vec<AdministrativeStanding>,
    /// The mandates held as a natural person, by how far they have come.
    pub mandates: MandatesHeld,
    /// The entities that matter for the question: all in which the person has a function or a
    /// grant, or the one asked about.
    pub entities: Vec<EntityStanding>,
}

impl Standing {
    /// What is known of the person's place in an entity.
    pub fn entity(&self, number: EntityNumber) -> Option<&EntityStanding> {
        self.entities.iter().find(|entity| entity.number == number)
    }

    /// The registration in a profession: the current one before a past or future one.
    pub fn registration(&self, profession: Profession, today: Date) -> Option<&Registration> {
        let of_profession = || {
            self.registrations
                .iter()
                .filter(|r| r.profession == profession)
        };
        of_profession()
            .find(|r| r.validity.contains(today))
            .or_else(|| of_profession().next())
    }
}

/// A person's registration in a profession.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registration {
    /// The provider, which is person and profession.
    pub provider: ProviderId,
    /// The profession.
    pub profession: Profession,
    /// When the number or visa counts.
    pub validity: Validity,
    /// Whether there is an INAMI number.
    pub has_inami: bool,
    /// Whether there is a visa.
    pub has_visa: bool,
    /// Since when the file is set up; it takes some days after the number or visa.
    pub file_since: Option<Date>,
}

/// An administrative role of a person in an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdministrativeStanding {
    /// The role.
    pub role: AdministrativeRole,
    /// When it counts.
    pub validity: Validity,
}

/// How many mandates a person holds, by how far they have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MandatesHeld {
    /// In force today.
    pub active: u32,
    /// Signed, and yet to begin.
    pub scheduled: u32,
    /// Started, and not signed by both.
    pub unsigned: u32,
    /// Over: expired, ended, refused, withdrawn.
    pub over: u32,
}

/// A person's place in an entity, and how far the entity is set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityStanding {
    /// The entity.
    pub id: EntityId,
    /// Its number.
    pub number: EntityNumber,
    /// The person's legal functions.
    pub legal_functions: Vec<(LegalFunction, Validity)>,
    /// Everybody who manages access.
    pub managers: Vec<ManagerFact>,
    /// Where the person does so.
    pub manages: Vec<ManagerFact>,
    /// The entity's qualities.
    pub qualities: Vec<QualityFact>,
    /// The person as a user of qualities.
    pub uses: Vec<UserFact>,
    /// Since when anybody is a user of a quality in which mandates can be used.
    pub users_since: Option<Date>,
}

/// That somebody manages access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManagerFact {
    /// In which role.
    pub role: ManagerRole,
    /// For which quality, if the role is of one.
    pub quality: Option<QualityKind>,
    /// For which domain, if the role is of one.
    pub domain: Option<Domain>,
    /// When.
    pub validity: Validity,
}

impl ManagerFact {
    /// Whether mandates are within what is managed: all of the entity, its health care, or the
    /// quality itself. A manager of its finances has no say in them.
    fn covers(&self, quality: Option<QualityKind>) -> bool {
        match self.role {
            ManagerRole::Principal | ManagerRole::CoPrincipal => true,
            ManagerRole::Domain => self.domain == Some(Domain::HealthCare),
            ManagerRole::Local | ManagerRole::CoLocal => self.quality == quality,
        }
    }
}

/// That an entity has a quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QualityFact {
    /// Which.
    pub kind: QualityKind,
    /// When.
    pub validity: Validity,
}

/// That a person is a user of a quality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserFact {
    /// Of which quality.
    pub quality: QualityKind,
    /// Which applications the person may open.
    pub applications: Vec<SecuredApplication>,
    /// When.
    pub validity: Validity,
}

/// May the actor act as the profile at all?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActAs;

impl Action for ActAs {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        let chain = match actor.profile {
            Profile::Citizen => Chain::default().link(Fact::SignedIn, true, None, vec![]),
            Profile::Mandatary => mandatary_chain(&actor.standing.mandates),
            Profile::Provider(profession) => provider_chain(
                actor.standing.registration(profession, today),
                Some(profession),
                today,
            ),
            Profile::Organisation(number) => {
                organisation_chain(actor.standing.entity(number), Purpose::ActAs, today)
            }
        };
        decided(chain, actor)
    }
}

/// May the actor use the mandates that the profile holds? A manager who is no user may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UseMandates;

impl Action for UseMandates {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            Profile::Organisation(number) => {
                let entity = actor.standing.entity(number);
                decided(organisation_chain(entity, Purpose::Use, today), actor)
            }
            _ => ActAs.rule(actor, today),
        }
    }
}

fn decided(chain: Chain, actor: &Actor) -> Result<(Chain, Grounds), Refusal> {
    if chain.holds() {
        Ok((chain, Grounds::of(actor)))
    } else {
        Err(Refusal::Explained(chain))
    }
}

/// May the actor search providers? Only a holder of mandates has any to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchProviders;

impl Action for SearchProviders {
    fn rule(&self, actor: &Actor, today: Date) -> Result<(Chain, Grounds), Refusal> {
        match actor.profile {
            Profile::Mandatary | Profile::Organisation(_) => UseMandates.rule(actor, today),
            Profile::Citizen | Profile::Provider(_) => Err(Refusal::Hidden),
        }
    }
}

/// What it takes to be a provider (source: FAQ, *Je suis un nouveau dispensateur de soins*).
pub(super) fn provider_chain(
    registration: Option<&Registration>,
    profession: Option<Profession>,
    today: Date,
) -> Chain {
    let licensed =
        registration.is_some_and(|r| r.validity.contains(today) && (r.has_inami || r.has_visa));
    let set_up = registration
        .and_then(|r| r.file_since)
        .is_some_and(|since| since <= today);
    Chain::default()
        .link(
            Fact::Licensed(profession),
            licensed,
            registration.map(|r| r.validity.from()),
            vec![Granter::Inami, Granter::PublicHealth],
        )
        .link(
            Fact::FileSetUp,
            licensed && set_up,
            registration.and_then(|r| r.file_since),
            vec![Granter::Time, Granter::ServiceCenter],
        )
}

/// Why a person cannot act as a provider: of several professions the one that is nearest to it.
pub fn provider_question(standing: &Standing, today: Date) -> Chain {
    let chain = |registration: &Registration| {
        provider_chain(Some(registration), Some(registration.profession), today)
    };
    let holding = |chain: &Chain| {
        chain
            .0
            .iter()
            .filter(|link| link.state == LinkState::Holds)
            .count()
    };
    let chains = standing.registrations.iter().map(chain);
    let nearest = chains.filter(|chain| !chain.holds()).max_by_key(holding);
    nearest
        .or_else(|| standing.registrations.first().map(chain))
        .unwrap_or_else(|| provider_chain(None, None, today))
}

/// What it takes to be a holder of mandates as a natural person.
fn mandatary_chain(held: &MandatesHeld) -> Chain {
    let signed = held.active + held.scheduled;
    let started = signed + held.unsigned + held.over;
    Chain::default()
        .link(
            Fact::MandateStarted,
            started > 0,
            None,
            vec![Granter::BothParties],
        )
        .link(
            Fact::MandateSigned,
            signed + held.over > 0,
            None,
            vec![Granter::BothParties],
        )
        .link(
            Fact::MandateInForce,
            held.active > 0,
            None,
            vec![if held.scheduled > 0 {
                Granter::Time
            } else {
                Granter::BothParties
            }],
        )
}

/// What it takes to be known to INAMI without being a provider (source: FAQ, *NON dispensateur*).
pub fn administrative_chain(roles: &[AdministrativeStanding], today: Date) -> Chain {
    let current = roles.iter().find(|role| role.validity.contains(today));
    Chain::default().link(
        Fact::AdministrativeRole,
        current.is_some(),
        current.map(|role| role.validity.from()),
        vec![Granter::Inami],
    )
}

/// For what a person acts for an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
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

/// What it takes to act for an organisation: it is registered, has the quality *Soins de santé*
/// with a manager, and the person is its legal representative, one of its managers, or a user who
/// may open the providers' files (sources: *Donner ou recevoir un mandat*; FAQ, *je ne vois pas
/// mon organisation*).
pub(super) fn organisation_chain(
    entity: Option<&EntityStanding>,
    purpose: Purpose,
    today: Date,
) -> Chain {
    let Some(entity) = entity else {
        return unknown_entity();
    };
    let chain = match purpose {
        Purpose::See | Purpose::Leave => {
            Chain::default().link(Fact::EntityKnown, true, None, vec![])
        }
        _ => set_up_chain(entity, today),
    };
    let legal = entity
        .legal_functions
        .iter()
        .find(|(_, validity)| validity.contains(today));
    if let Some((_, validity)) = legal {
        return chain.link(Fact::LegalFunction, true, Some(validity.from()), vec![]);
    }
    let kind = entity.mandate_kind(today);
    if purpose != Purpose::Use {
        let managed = entity.manages_since(kind, today);
        if managed.is_some() || matches!(purpose, Purpose::Represent | Purpose::Leave) {
            let upper = entity.granters(&UPPER, None, today);
            return chain.link(Fact::AccessManager, managed.is_some(), managed, upper);
        }
    }
    let local = entity.granters(&LOCAL, Some(kind), today);
    let user = entity.user(kind, today);
    let is_user = user.is_some_and(|user| user.validity.contains(today));
    let application = SecuredApplication::AdministrativeData;
    let may_open = user.is_some_and(|user| user.applications.contains(&application));
    chain
        .link(
            Fact::QualityUser,
            is_user,
            user.map(|user| user.validity.from()),
            local.clone(),
        )
        .link(
            Fact::Application(application),
            is_user && may_open,
            None,
            local,
        )
}

/// What an organisation must have done before it can sign and use a mandate, whoever acts for it
/// (source: *Donner ou recevoir un mandat*, the steps of an enterprise or grouping).
pub fn readiness(entity: &EntityStanding, today: Date) -> Chain {
    let local = entity.granters(&LOCAL, Some(entity.mandate_kind(today)), today);
    set_up_chain(entity, today).link(
        Fact::QualityHasUsers,
        entity.users_since.is_some(),
        entity.users_since,
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
        Fact::EntityKnown,
        false,
        None,
        vec![Granter::EnterpriseRegister, Granter::Inami],
    )
}

/// Known, registered, with an active quality and its manager.
fn set_up_chain(entity: &EntityStanding, today: Date) -> Chain {
    let quality = entity.mandate_quality(today);
    let kind = entity.mandate_kind(today);
    let active = quality.is_some_and(|quality| quality.validity.contains(today));
    let upper = entity.granters(&UPPER, None, today);
    let managed_since = entity.earliest(&LOCAL, Some(kind), today);
    Chain::default()
        .link(Fact::EntityKnown, true, None, vec![])
        .link(
            Fact::PrincipalDesignated,
            entity.managers_as(ManagerRole::Principal, None, today) > 0,
            entity.earliest(&[ManagerRole::Principal], None, today),
            vec![Granter::LegalRepresentative],
        )
        .link(
            Fact::QualityActive(kind),
            active,
            quality.map(|q| q.validity.from()),
            upper.clone(),
        )
        .link(
            Fact::QualityManaged,
            active && managed_since.is_some(),
            managed_since,
            upper,
        )
}

impl EntityStanding {
    /// Whether the person has, had or will have a place in the entity: a legal function, the
    /// management of access, or use of a quality. Anybody else is a stranger to it.
    pub(super) fn has_place_for_actor(&self) -> bool {
        !self.legal_functions.is_empty() || !self.uses.is_empty() || !self.manages.is_empty()
    }

    /// Since when the person manages the entity's access as far as mandates go: all of it, its
    /// health care, or the quality itself.
    pub fn manages_since(&self, quality: QualityKind, today: Date) -> Option<Date> {
        let counts = |manager: &&ManagerFact| {
            manager.validity.contains(today) && manager.covers(Some(quality))
        };
        let since = |manager: &ManagerFact| manager.validity.from();
        self.manages.iter().filter(counts).map(since).min()
    }

    /// The quality in which the entity uses mandates, or would.
    pub fn mandate_kind(&self, today: Date) -> QualityKind {
        let quality = self.mandate_quality(today);
        quality.map_or(self.expected_quality(), |quality| quality.kind)
    }

    /// The quality in which mandates can be used: the active one, or else one that was or will be.
    fn mandate_quality(&self, today: Date) -> Option<&QualityFact> {
        let carrying = || {
            self.qualities
                .iter()
                .filter(|quality| quality.kind.carries_mandates())
        };
        carrying()
            .find(|quality| quality.validity.contains(today))
            .or_else(|| carrying().next())
    }

    /// The quality that an entity of this kind would activate.
    fn expected_quality(&self) -> QualityKind {
        match self.number {
            EntityNumber::Enterprise(_) => QualityKind::HealthCare,
            EntityNumber::Institution(_) => QualityKind::HealthCareInami,
        }
    }

    fn user(&self, quality: QualityKind, today: Date) -> Option<&UserFact> {
        let of_quality = || self.uses.iter().filter(|user| user.quality == quality);
        of_quality()
            .find(|user| user.validity.contains(today))
            .or_else(|| of_quality().find(|user| user.validity.phase(today) == Phase::Future))
    }

    fn current(
        &self,
        role: ManagerRole,
        quality: Option<QualityKind>,
        today: Date,
    ) -> impl Iterator<Item = &ManagerFact> {
        self.managers.iter().filter(move |manager| {
            manager.role == role && manager.covers(quality) && manager.validity.contains(today)
        })
    }

    fn managers_as(&self, role: ManagerRole, quality: Option<QualityKind>, today: Date) -> u16 {
        u16::try_from(self.current(role, quality, today).count()).unwrap_or(u16::MAX)
    }

    fn earliest(
        &self,
        roles: &[ManagerRole],
        quality: Option<QualityKind>,
        today: Date,
    ) -> Option<Date> {
        let of_role = |role: &ManagerRole| {
            self.current(*role, quality, today)
                .map(|manager| manager.validity.from())
                .min()
        };
        roles.iter().filter_map(of_role).min()
    }

    /// Those of the roles that somebody has; if nobody, a legal representative must begin.
    fn granters(
        &self,
        roles: &[ManagerRole],
        quality: Option<QualityKind>,
        today: Date,
    ) -> Vec<Granter> {
        let granters: Vec<_> = roles
            .iter()
            .map(|role| ManagerCount {
                role: *role,
                count: self.managers_as(*role, quality, today),
            })
            .filter(|managers| managers.count > 0)
            .map(Granter::Managers)
            .collect();
        if granters.is_empty() {
            vec![Granter::LegalRepresentative]
        } else {
            granters
        }
    }
}

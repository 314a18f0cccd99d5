//! Chains of facts in words.

mod de;
mod en;
mod fr;
mod nl;

use shared::organisations::ManagerRole;
use shared::policy::{Fact, Granter, LinkState};

use crate::platform::text::{InLanguages, Text, in_languages};

in_languages! {
    ChainText: CHAIN;
}

impl Text {
    /// Chains of facts.
    pub fn chain(&self) -> &'static ChainText {
        ChainText::of(self.language)
    }
}

/// What is said of a fact that holds, is missing or waits.
pub type Said = [&'static str; 3];

/// The words of chains in one language.
pub struct ChainText {
    /// Signed in.
    pub signed_in: Said,
    /// The file has been set up.
    pub file_set_up: Said,
    /// INAMI knows an administrative role.
    pub administrative_role: Said,
    /// A mandate was started.
    pub mandate_started: Said,
    /// Both parties signed it.
    pub mandate_signed: Said,
    /// It is in force.
    pub mandate_in_force: Said,
    /// The accreditation's own mandate.
    pub accreditation_mandate: Said,
    /// One's own file.
    pub own_file: Said,
    /// The registers know the organisation.
    pub entity_known: Said,
    /// It has a principal access manager.
    pub principal_designated: Said,
    /// The quality has a local manager.
    pub quality_managed: Said,
    /// A legal function.
    pub legal_function: Said,
    /// A user of the quality.
    pub quality_user: Said,
    /// A manager of the organisation's access.
    pub access_manager: Said,
    /// Somebody is a user of the quality.
    pub quality_has_users: Said,
    /// The key assures enough.
    pub assurance_level: Said,
    /// The person has shown again who they are.
    pub identity_confirmed: Said,
    /// A party to the mandate.
    pub party_to_mandate: Said,
    /// A number or a visa; a profession may follow.
    pub licensed: Said,
    /// A mandate of a type is held; `{}` is the type.
    pub mandate_held: Said,
    /// A mandate opens a module; `{}` is the module.
    pub module_opened: Said,
    /// A quality is active; `{}` is the quality.
    pub quality_active: Said,
    /// An application is open; `{}` is the application.
    pub application: Said,
    /// Time.
    pub by_time: &'static str,
    /// INAMI.
    pub by_inami: &'static str,
    /// The public-health ministry.
    pub by_public_health: &'static str,
    /// INAMI's Service Center.
    pub by_service_center: &'static str,
    /// The provider.
    pub by_provider: &'static str,
    /// The person who asks.
    pub by_oneself: &'static str,
    /// Provider and mandate holder together.
    pub by_both_parties: &'static str,
    /// The enterprise register.
    pub by_enterprise_register: &'static str,
    /// A legal representative.
    pub by_legal_representative: &'static str,
    /// The principal access manager, and several.
    pub principal: [&'static str; 2],
    /// The co-principal access manager, and several.
    pub co_principal: [&'static str; 2],
    /// The access manager, and several.
    pub domain: [&'static str; 2],
    /// The local manager, and several.
    pub local: [&'static str; 2],
    /// The co-local manager, and several.
    pub co_local: [&'static str; 2],
    /// Small numbers, from none on.
    pub numbers: &'static [&'static str],
    /// So many facts are needed, so many of them missing: begins with a small letter.
    pub count: fn(usize, usize) -> String,
    /// Since a day.
    pub since: fn(&str) -> String,
    /// From a day on.
    pub from: fn(&str) -> String,
    /// Before those who can add a fact.
    pub can_add: &'static str,
    /// Nothing need be done but to wait.
    pub wait: &'static str,
    /// Before those who can help where waiting does not.
    pub if_it_lasts: &'static str,
    /// Waits for the facts before.
    pub waits: &'static str,
    /// Before the types of mandate that open a module.
    pub opened_by: &'static str,
    /// The name of the list of facts.
    pub list_name: &'static str,
    /// The state of a fact, for those who do not see the drawing.
    pub state: Said,
}

/// A small number in words, or else in digits.
pub(super) fn in_words(words: &[&'static str], number: usize) -> String {
    words
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// What is said in a state.
pub fn in_state(said: Said, state: LinkState) -> &'static str {
    let [holds, missing, waits] = said;
    match state {
        LinkState::Holds => holds,
        LinkState::Missing => missing,
        LinkState::Waits => waits,
    }
}

impl Text {
    /// A fact that holds, is missing or waits.
    pub fn fact(&self, fact: &Fact, state: LinkState) -> String {
        let (chain, catalogue) = (self.chain(), self.catalogue());
        let (said, name) = match fact {
            Fact::SignedIn => (chain.signed_in, ""),
            Fact::FileSetUp => (chain.file_set_up, ""),
            Fact::AdministrativeRole => (chain.administrative_role, ""),
            Fact::MandateStarted => (chain.mandate_started, ""),
            Fact::MandateSigned => (chain.mandate_signed, ""),
            Fact::MandateInForce => (chain.mandate_in_force, ""),
            Fact::AccreditationMandate => (chain.accreditation_mandate, ""),
            Fact::OwnFile => (chain.own_file, ""),
            Fact::EntityKnown => (chain.entity_known, ""),
            Fact::PrincipalDesignated => (chain.principal_designated, ""),
            Fact::QualityManaged => (chain.quality_managed, ""),
            Fact::LegalFunction => (chain.legal_function, ""),
            Fact::QualityUser => (chain.quality_user, ""),
            Fact::AccessManager => (chain.access_manager, ""),
            Fact::QualityHasUsers => (chain.quality_has_users, ""),
            Fact::AssuranceLevel(_) => (chain.assurance_level, ""),
            Fact::IdentityConfirmed => (chain.identity_confirmed, ""),
            Fact::PartyToMandate => (chain.party_to_mandate, ""),
            Fact::Licensed(profession) => {
                let words = in_state(chain.licensed, state);
                return profession.map_or_else(
                    || words.to_owned(),
                    |profession| {
                        let name = self.within((catalogue.profession)(profession));
                        format!("{words} ({name})")
                    },
                );
            }
            Fact::MandateHeld(kind) => (chain.mandate_held, (catalogue.mandate)(*kind)),
            Fact::ModuleOpened(module) => (chain.module_opened, (catalogue.module)(*module)),
            Fact::QualityActive(quality) => (chain.quality_active, (catalogue.quality)(*quality)),
            Fact::Application(application) => {
                (chain.application, (catalogue.application)(*application))
            }
        };
        in_state(said, state).replace("{}", &self.quoted(name))
    }

    /// Who can add a fact, but for time, which is told by `wait`.
    pub fn granter(&self, granter: &Granter) -> String {
        let chain = self.chain();
        let words = match granter {
            Granter::Time => chain.by_time,
            Granter::Inami => chain.by_inami,
            Granter::PublicHealth => chain.by_public_health,
            Granter::ServiceCenter => chain.by_service_center,
            Granter::Provider => chain.by_provider,
            Granter::Oneself => chain.by_oneself,
            Granter::BothParties => chain.by_both_parties,
            Granter::EnterpriseRegister => chain.by_enterprise_register,
            Granter::LegalRepresentative => chain.by_legal_representative,
            Granter::Managers(managers) => {
                let [one, many] = match managers.role {
                    ManagerRole::Principal => chain.principal,
                    ManagerRole::CoPrincipal => chain.co_principal,
                    ManagerRole::Domain => chain.domain,
                    ManagerRole::Local => chain.local,
                    ManagerRole::CoLocal => chain.co_local,
                };
                match managers.count {
                    0 | 1 => one,
                    count => return format!("{} {many}", in_words(chain.numbers, count.into())),
                }
            }
        };
        words.to_owned()
    }
}

//! How facts are fetched, and what puts those of each capability into words.

use yew::prelude::*;

use crate::platform::group::{Shown, groups};
use crate::policy::text::AllExplain;
use crate::{files, mandates, organisations, policy, profiles, registers};

/// What puts the facts of each capability into words.
const EXPLAIN: AllExplain = &[
    &policy::facts::EXPLAINS,
    &registers::facts::EXPLAINS,
    &organisations::facts::EXPLAINS,
    &profiles::facts::EXPLAINS,
    &mandates::facts::EXPLAINS,
    &files::facts::EXPLAINS,
];

groups! {
    /// Facts, drawn within a page.
    FACTS: facts_within in refused by draw;
}

fn draw(shown: &Shown) -> Html {
    policy::groups::draw(shown, EXPLAIN)
}

#[cfg(test)]
mod tests {
    use shared::files::{FilesFact, FilesGranter};
    use shared::kernel::language::Language;
    use shared::kernel::term::{Term, Vocabulary};
    use shared::mandates::MandatesFact;
    use shared::organisations::{
        ManagerCount, ManagerRole, OrganisationsFact, OrganisationsGranter, QualityKind,
    };
    use shared::policy::{Fact, Granter, LinkState, PolicyFact, PolicyGranter};
    use shared::profiles::{ProfilesFact, ProfilesGranter};
    use shared::registers::{Module, Profession, RegistersFact, RegistersGranter};

    use super::*;
    use crate::platform::text::Text;
    use crate::policy::text::{fact, granter};

    fn unknown() -> Term {
        Term {
            capability: "later".into(),
            kind: "what-nobody-knows".into(),
            of: None,
        }
    }

    #[test]
    fn a_fact_of_each_capability_is_said_in_each_language() {
        let facts: [Fact; 6] = [
            PolicyFact::SignedIn.into(),
            RegistersFact::LicensedAs(Profession::Midwife).into(),
            OrganisationsFact::QualityActive(QualityKind::HealthCare).into(),
            ProfilesFact::FileSetUp.into(),
            MandatesFact::PartyToMandate.into(),
            FilesFact::ModuleOpened(Module::Documents).into(),
        ];
        for text in Language::ALL.map(Text::of) {
            let say = |one: &Fact| fact(EXPLAIN, text, one, LinkState::Missing).said;
            let none = say(&Fact(unknown()));
            for one in &facts {
                let said = say(one);
                assert!(said != none && !said.contains("{}"), "{one:?}: {said}");
            }
        }
        let french = Text::of(Language::Fr);
        let say = |one: Fact| fact(EXPLAIN, french, &one, LinkState::Holds).said;
        assert_eq!(
            say(RegistersFact::LicensedAs(Profession::Midwife).into()),
            "Vous avez un numéro INAMI ou un visa (sage-femme)"
        );
        assert_eq!(
            say(OrganisationsFact::QualityActive(QualityKind::HealthCare).into()),
            "La qualité «\u{a0}Soins de santé\u{a0}» est active"
        );
    }

    #[test]
    fn who_can_add_a_fact_is_said() {
        let french = Text::of(Language::Fr);
        let say = |one: Granter| granter(EXPLAIN, french, &one);
        let managers =
            |role, count| OrganisationsGranter::Managers(ManagerCount { role, count }).into();
        for (one, expected) in [
            (
                managers(ManagerRole::Local, 1),
                Some("le gestionnaire local"),
            ),
            (
                managers(ManagerRole::CoLocal, 2),
                Some("deux co-gestionnaires locaux"),
            ),
            (
                RegistersGranter::ServiceCenter.into(),
                Some("le Service Center de l’INAMI"),
            ),
            (
                ProfilesGranter::BothParties.into(),
                Some("le dispensateur de soins et le mandataire, ensemble"),
            ),
            (
                FilesGranter::Provider.into(),
                Some("le dispensateur de soins, par un mandat"),
            ),
            (PolicyGranter::Oneself.into(), Some("vous-même")),
            (Granter(unknown()), None),
        ] {
            assert_eq!(say(one).as_deref(), expected);
        }
    }

    #[test]
    fn each_is_found_under_a_name_of_its_own() {
        for one in EXPLAIN {
            let same = EXPLAIN
                .iter()
                .filter(|other| other.capability == one.capability);
            assert_eq!(same.count(), 1, "{}", one.capability);
        }
        assert_eq!(EXPLAIN[0].capability, PolicyGranter::CAPABILITY);
    }
}

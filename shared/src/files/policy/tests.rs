//! Who may do what with a file: actor × act × outcome.

mod properties;

use crate::cast::*;
use crate::files::{ActOnFile, FileAct, FileFacts};
use crate::kernel::date::Date;
use crate::mandates::{Holder, MandateKind, MandateState};
use crate::organisations::OrganisationStanding;
use crate::policy::{Actor, Granter, Permit, PolicyGranter, Profile, Refusal, authorise, explain};
use crate::profiles::{ProfilesGranter, Standings};
use crate::registers::{Licence, Module};

fn decide(
    who: &Asking,
    file: FileFacts,
    act: FileAct,
    day: Date,
) -> Result<Permit<ActOnFile>, Refusal> {
    let action = ActOnFile {
        provider: FILE,
        act,
    };
    let facts = FileFacts {
        organisation: who.organisation(),
        ..file
    };
    authorise(&who.actor, action, facts, day)
}

/// How the policy answers, in a word.
fn outcome(who: &Asking, file: FileFacts, act: FileAct) -> &'static str {
    match decide(who, file, act, today()) {
        Ok(_) => "allowed",
        Err(Refusal::Hidden) => "hidden",
        Err(Refusal::Explained(_)) => "refused",
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn the_table_of_profiles_and_acts() {
    let organisation = Profile::Organisation(number());
    let to_person = |kind| mandate(kind, Holder::Person(HOLDER), always(), MandateState::Signed);
    let to_organisation = |kind| {
        mandate(
            kind,
            Holder::Organisation(ORGANISATION),
            always(),
            MandateState::Signed,
        )
    };
    let administrative = MandateKind::AdministrativeFile;
    let rows = [
        // who, as, under which mandates, does, outcome
        (ALIX, PHYSICIAN, vec![], FileAct::Open, "allowed"),
        (ALIX, PHYSICIAN, vec![], CONTACT, "allowed"),
        (ALIX, PHYSICIAN, vec![], FileAct::ReadActs, "allowed"),
        (ALIX, DENTIST, vec![], FileAct::Open, "hidden"),
        (ALIX, Profile::Citizen, vec![], FileAct::Open, "hidden"),
        (STRANGER, PHYSICIAN, vec![], FileAct::Open, "hidden"),
        (STRANGER, Profile::Citizen, vec![], FileAct::Open, "hidden"),
        (
            STRANGER,
            Profile::Mandatary,
            vec![to_person(administrative)],
            FileAct::Open,
            "hidden",
        ),
        (HOLDER, Profile::Mandatary, vec![], FileAct::Open, "hidden"),
        (
            HOLDER,
            Profile::Mandatary,
            vec![to_organisation(administrative)],
            FileAct::Open,
            "hidden",
        ),
        (
            HOLDER,
            Profile::Mandatary,
            vec![to_person(administrative)],
            FileAct::Open,
            "allowed",
        ),
        (
            HOLDER,
            Profile::Mandatary,
            vec![to_person(administrative)],
            CONTACT,
            "allowed",
        ),
        (
            HOLDER,
            Profile::Mandatary,
            vec![to_person(administrative)],
            FileAct::ReadActs,
            "refused",
        ),
        (
            HOLDER,
            Profile::Citizen,
            vec![to_person(administrative)],
            FileAct::Open,
            "hidden",
        ),
        (
            HOLDER,
            organisation,
            vec![to_person(administrative)],
            FileAct::Open,
            "hidden",
        ),
        (
            HOLDER,
            organisation,
            vec![to_organisation(administrative)],
            FileAct::Open,
            "allowed",
        ),
        (
            HOLDER,
            organisation,
            vec![to_organisation(administrative)],
            CONTACT,
            "allowed",
        ),
        (
            HOLDER,
            organisation,
            vec![to_organisation(administrative)],
            FileAct::ReadActs,
            "refused",
        ),
    ];
    for (person, profile, mandates, act, expected) in rows {
        let got = outcome(&asking(person, profile), file(mandates.clone()), act);
        assert_eq!(
            got, expected,
            "{person:?} as {profile} does {act:?} under {mandates:?}"
        );
    }
}

#[test]
fn a_stranger_to_an_organisation_does_not_learn_whose_mandates_it_holds() {
    let held = mandate(
        MandateKind::ProSante,
        Holder::Organisation(ORGANISATION),
        always(),
        MandateState::Signed,
    );
    let with = |organisation| Asking {
        actor: Actor {
            person: STRANGER,
            profile: Profile::Organisation(number()),
        },
        known: Standings {
            organisations: vec![organisation],
            ..nothing()
        },
    };
    let without_application = OrganisationStanding {
        uses: vec![user(&[])],
        ..ready_organisation()
    };
    for (organisation, expected) in [
        (ready_organisation(), "hidden"),
        (without_application, "refused"),
        (employee_of(ready_organisation()), "allowed"),
    ] {
        assert_eq!(
            outcome(&with(organisation), file(vec![held]), FileAct::Open),
            expected
        );
    }
}

#[test]
fn the_own_file_opens_once_it_is_set_up() {
    for (file_since, expected) in [
        (None, "refused"),
        (Some(day("2026-06-16")), "refused"),
        (Some(today()), "allowed"),
    ] {
        let facts = FileFacts {
            file_since,
            ..file(vec![])
        };
        assert_eq!(
            outcome(&asking(ALIX, PHYSICIAN), facts, FileAct::Open),
            expected,
            "{file_since:?}"
        );
    }
}

#[test]
fn what_each_type_of_mandate_opens() {
    use MandateKind::{AdministrativeFile, InternshipSupervision, ProSante, SocialStatus};
    let opened_by = |module| match module {
        Module::Accreditation => vec![],
        Module::SocialStatus => vec![AdministrativeFile, ProSante, SocialStatus],
        Module::InternshipSupervision => vec![AdministrativeFile, ProSante, InternshipSupervision],
        _ => vec![AdministrativeFile, ProSante],
    };
    for kind in MandateKind::ALL {
        for module in Module::ALL {
            let held = mandate(kind, Holder::Person(HOLDER), always(), MandateState::Signed);
            let expected = if opened_by(module).contains(&kind) {
                "allowed"
            } else {
                "refused"
            };
            for act in [FileAct::Read(module), FileAct::Change(module)] {
                let got = outcome(&asking(HOLDER, Profile::Mandatary), file(vec![held]), act);
                assert_eq!(got, expected, "{kind:?} {act:?}");
            }
        }
    }
}

#[test]
fn a_mandate_counts_only_signed_and_within_its_period() {
    let holder = Holder::Person(HOLDER);
    let rows = [
        (
            MandateState::Signed,
            period("2026-06-15", "2026-06-15"),
            "allowed",
        ),
        (MandateState::Signed, period("2026-06-16", ""), "refused"),
        (
            MandateState::Signed,
            period("2020-01-01", "2026-06-14"),
            "refused",
        ),
        (MandateState::Draft, always(), "refused"),
        (MandateState::AwaitingSignature, always(), "refused"),
        (MandateState::Ended, always(), "refused"),
        (MandateState::Refused, always(), "refused"),
        (MandateState::Withdrawn, always(), "refused"),
        (MandateState::Transferred, always(), "refused"),
    ];
    for (state, validity, expected) in rows {
        let held = mandate(MandateKind::ProSante, holder, validity, state);
        let got = outcome(
            &asking(HOLDER, Profile::Mandatary),
            file(vec![held]),
            FileAct::Open,
        );
        assert_eq!(got, expected, "{state:?} {validity:?}");
    }
}

#[test]
fn a_mandate_falls_with_what_its_type_asks_of_the_giver() {
    for (kind, has_inami, has_visa, expected) in [
        (MandateKind::AdministrativeFile, false, true, "refused"),
        (MandateKind::ProSante, true, false, "refused"),
        (MandateKind::ProSante, false, true, "allowed"),
    ] {
        let held = mandate(kind, Holder::Person(HOLDER), always(), MandateState::Signed);
        let facts = FileFacts {
            licence: Licence {
                has_inami,
                has_visa,
                ..licence()
            },
            ..file(vec![held])
        };
        let got = outcome(&asking(HOLDER, Profile::Mandatary), facts, FileAct::Open);
        assert_eq!(got, expected, "{kind:?}");
    }
    let held = mandate(
        MandateKind::ProSante,
        Holder::Person(HOLDER),
        always(),
        MandateState::Signed,
    );
    let retired = FileFacts {
        licence: Licence {
            validity: period("2010-01-01", "2026-01-01"),
            ..licence()
        },
        ..file(vec![held])
    };
    assert_eq!(
        outcome(&asking(HOLDER, Profile::Mandatary), retired, FileAct::Open),
        "refused"
    );
}

/// The table of the manual: which type opens which module, to read and to change alike.
#[test]
fn each_type_opens_its_modules_and_never_accreditation() {
    for kind in MandateKind::ALL {
        for module in Module::ALL {
            let whole = matches!(
                kind,
                MandateKind::AdministrativeFile | MandateKind::ProSante
            );
            let expected = match module {
                Module::Accreditation => "refused",
                Module::SocialStatus if kind == MandateKind::SocialStatus => "allowed",
                Module::InternshipSupervision if kind == MandateKind::InternshipSupervision => {
                    "allowed"
                }
                _ if whole => "allowed",
                _ => "refused",
            };
            for holder in [Holder::Person(HOLDER), Holder::Organisation(ORGANISATION)] {
                let profile = match holder {
                    Holder::Person(_) => Profile::Mandatary,
                    Holder::Organisation(_) => Profile::Organisation(number()),
                };
                for act in [FileAct::Read(module), FileAct::Change(module)] {
                    let held = mandate(kind, holder, always(), MandateState::Signed);
                    let got = outcome(&asking(HOLDER, profile), file(vec![held]), act);
                    assert_eq!(got, expected, "{kind:?} {module:?} {act:?} {holder:?}");
                }
            }
        }
    }
}

/// Nobody can add a mandate that there is not.
#[test]
fn accreditation_is_closed_and_nobody_is_named_who_could_open_it() {
    let kind = MandateKind::AdministrativeFile;
    let held = mandate(kind, Holder::Person(HOLDER), always(), MandateState::Signed);
    let action = ActOnFile {
        provider: FILE,
        act: FileAct::Read(Module::Accreditation),
    };
    let who = asking(HOLDER, Profile::Mandatary);
    let Err(Refusal::Explained(chain)) = explain(&who.actor, &action, &file(vec![held]), today())
    else {
        panic!("allowed")
    };
    assert_eq!(chain.missing().map(|link| link.granters.len()), Some(0));
}

#[test]
fn who_is_to_sign_can_add_it_alone() {
    let by = |given: bool, holder: Holder, profile: Profile| {
        let awaiting = mandate(
            MandateKind::ProSante,
            holder,
            always(),
            MandateState::AwaitingSignature,
        );
        let facts = FileFacts {
            given: Vec::from_iter(given.then_some(awaiting.id)),
            ..file(vec![awaiting])
        };
        let refused = decide(&asking(HOLDER, profile), facts, FileAct::Open, today());
        let Err(Refusal::Explained(chain)) = refused else {
            panic!("not refused with the facts")
        };
        chain.missing().unwrap().granters.clone()
    };
    let person = Holder::Person(HOLDER);
    let oneself: Vec<Granter> = vec![PolicyGranter::Oneself.into()];
    let parties: Vec<Granter> = vec![ProfilesGranter::BothParties.into()];
    assert_eq!(by(true, person, Profile::Mandatary), oneself);
    assert_eq!(by(false, person, Profile::Mandatary), parties);
}

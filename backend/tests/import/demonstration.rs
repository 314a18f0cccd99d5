//! The demonstration's data.

use mandatum::demo::{self, DemoError};
use mandatum::platform::clock;
use mandatum::profiles::store::standing;
use mandatum::registers::import::PERSONS;
use mandatum::sign_in::test_persons;
use shared::kernel::id::PersonId;
use shared::policy::{Actor, Profile, explain};
use shared::profiles::{ActAs, Standings, administrative_chain};

use crate::people::niss;
use crate::{NOW, Test, on_each_engine};

#[tokio::test]
async fn the_demonstration_is_loaded_once_and_into_nothing_else() {
    on_each_engine(async |test: Test| {
        demo::load(&test.store, NOW).await.unwrap();
        let before = test.everything().await;
        assert!(test.count("provider").await > 2000);
        demo::load(&test.store, NOW).await.unwrap();
        assert_eq!(
            test.everything().await,
            before,
            "a second start changes nothing"
        );
        // One that was cut short goes on.
        test.execute("UPDATE installation SET value = 'begun' WHERE name = 'demonstration'")
            .await;
        test.execute("DELETE FROM mandate").await;
        demo::load(&test.store, NOW).await.unwrap();
        assert!(test.count("mandate").await > 2000);
    })
    .await;
}

#[tokio::test]
async fn the_demonstration_does_not_mix_with_anything_else() {
    on_each_engine(async |test: Test| {
        test.good(&PERSONS, &[&format!("{},Exemple,Alix,fr", niss(1))])
            .await;
        let refused = demo::load(&test.store, NOW).await;
        assert!(matches!(refused, Err(DemoError::NotEmpty)));
        assert_eq!(test.count("person").await, 1);
    })
    .await;
}

/// As whom a person may act, beside as a citizen; `known` is for an administrative role.
fn profiles(standings: &Standings, person: PersonId) -> Vec<String> {
    let today = clock::day(NOW);
    let registered = standings
        .registrations
        .iter()
        .map(|r| Profile::Provider(r.profession));
    let organisations = standings
        .organisations
        .iter()
        .map(|e| Profile::Organisation(e.number()));
    let all = registered.chain([Profile::Mandatary]).chain(organisations);
    let works = |profile: &Profile| {
        let actor = Actor {
            person,
            profile: *profile,
        };
        explain(&actor, &ActAs, &standings.of(*profile), today).is_ok()
    };
    let mut found: Vec<_> = all
        .filter(works)
        .map(|profile| profile.to_string())
        .collect();
    if administrative_chain(&standings.administrative, today).holds() {
        found.push("known".to_owned());
    }
    found
}

#[tokio::test]
async fn each_test_person_may_act_as_what_they_are_there_for() {
    on_each_engine(async |test: Test| {
        demo::load(&test.store, NOW).await.unwrap();
        let today = clock::day(NOW);
        for (code, wanted) in [
            ("physician", &["provider-physician"][..]),
            (
                "physician-physio",
                &["provider-physician", "provider-physiotherapist"],
            ),
            ("new-dentist", &[]),
            ("visa-only", &["provider-clinical-psychologist"]),
            ("mandatary", &["mandatary"]),
            ("mandatary-social", &["mandatary"]),
            ("mandatary-ended", &[]),
            ("representative", &["org-1999900270"]),
            ("manager", &["org-1999900270"]),
            ("employee", &["org-1999900270"]),
            ("employee-new", &[]),
            ("representative-unready", &[]),
            ("director", &["known"]),
            // Its principal access manager, though it uses no mandates.
            (
                "director-mandatary",
                &["mandatary", "org-71023695", "known"],
            ),
            ("colindos", &["org-71008750"]),
            ("citizen", &[]),
            ("expert", &["provider-physiotherapist"]),
            ("german", &["provider-nurse"]),
        ] {
            let niss = test_persons::test_person(code).unwrap().niss;
            let person = test.store.person_of(&niss).await.unwrap().unwrap();
            let known = standing::of_person(&test.store, person, today)
                .await
                .unwrap();
            assert_eq!(profiles(&known.standings, person), wanted, "{code}");
        }
        let niss = test_persons::test_person("many").unwrap().niss;
        let person = test.store.person_of(&niss).await.unwrap().unwrap();
        let known = standing::of_person(&test.store, person, today)
            .await
            .unwrap();
        assert_eq!(profiles(&known.standings, person).len(), 17);
        assert_eq!(test_persons::test_persons().len(), 19);
    })
    .await;
}

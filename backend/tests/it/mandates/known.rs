//! The parties whom a profile knows by its mandates, found by name: all of them, however many.

use sea_orm::ConnectionTrait;
use shared::kernel::fold::letters;

use super::*;
use crate::app::TestApp;

/// As many providers as mandate the fiduciary, of whom the first is known by the oldest mandate.
const PROVIDERS: usize = 1_503;

async fn add_providers(app: &TestApp) {
    let connection = app.behind().await;
    let run = async |sql: String| connection.execute_unprepared(&sql).await.expect(&sql);
    let oldest = letters("Noël Van den Zande");
    let numbers = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {PROVIDERS})"
    );
    for sql in [
        format!(
            "INSERT INTO person (id, surname, given_names, language, letters)
             SELECT 100000 + i, CASE i WHEN 1 THEN 'Van den Zande' ELSE 'Peeters' END,
                CASE i WHEN 1 THEN 'Noël' ELSE 'An' END, 'nl',
                CASE i WHEN 1 THEN '{oldest}' ELSE 'anpeeters' END FROM n"
        ),
        "INSERT INTO provider (id, person_id, profession, visa, valid_from)
         SELECT 100000 + i, 100000 + i, 'nurse', 'V', '2020-01-01' FROM n"
            .to_owned(),
        "INSERT INTO person_name (letters, person_id)
         SELECT SUBSTR(p.letters, n.i, 8), p.id FROM person p JOIN n ON n.i <= LENGTH(p.letters)
         WHERE p.id > 100000"
            .to_owned(),
        // The first has given two.
        format!(
            "INSERT INTO mandate (id, provider_id, kind, holder_organisation_id, valid_from, state, reference, started_by)
             SELECT 100000 + i, CASE i WHEN 2 THEN 100001 ELSE 100000 + i END, 'prosante',
                (SELECT id FROM organisation WHERE number = '{FIDUCIARY}'), '2020-01-01',
                CASE i WHEN 1 THEN 'ended' ELSE 'signed' END, '', 'giver' FROM n"
        ),
    ] {
        run(format!("{numbers} {sql}")).await;
    }
    connection.close().await.unwrap();
}

async fn known(who: &SignedIn<'_>, profile: Profile, name: &str) -> KnownParties {
    let name = PartyName { name: name.into() };
    who.call::<FindKnownParties>(&(profile,), &name)
        .await
        .good()
}

fn names(known: &KnownParties) -> Vec<&str> {
    let parties = known.parties.iter();
    parties.map(|known| known.party.name.as_str()).collect()
}

#[tokio::test]
async fn all_of_them_are_found_by_name() {
    on_each_engine(|app| async move {
        add_providers(&app).await;
        let lena = app.signed_in("lena").await;
        let org = organisation(FIDUCIARY);
        let all = known(&lena, org, "").await;
        assert_eq!(
            (all.parties.len(), all.has_more, all.is_close),
            (10, true, false)
        );
        let several = known(&lena, org, "peeters").await;
        assert_eq!((several.parties.len(), several.has_more), (10, true));
        // Each once, by the latest mandate, and a type is refused where the giver lacks the number.
        for name in ["zande", "ZANDE noel", "van den zande", "Noël"] {
            let found = known(&lena, org, name).await;
            assert_eq!(names(&found), ["Noël Van den Zande"], "{name}");
            assert!(!found.has_more && !found.is_close, "{name}");
            for party in &found.parties {
                assert_eq!(party.known_by, Some(MandateId(100_002)));
                assert_eq!(party.obstacles.len(), 3);
            }
        }
        // One typing error is forgiven where nothing fits to the letter, and said to be.
        for name in ["zadne", "noel zamde", "vandenzzande"] {
            let found = known(&lena, org, name).await;
            assert_eq!(names(&found), ["Noël Van den Zande"], "{name}");
            assert!(found.is_close, "{name}");
        }
        let nobody = known(&lena, org, "kim").await;
        assert_eq!((nobody.parties.len(), nobody.is_close), (0, false));
        assert!(!nobody.has_more);
        let number = known(&lena, org, "85073003328").await;
        assert_eq!((number.parties.len(), number.has_more), (0, false));
        // Of those who share a part of it, not all were looked at: nobody is said to be missing.
        let many = known(&lena, org, "peexyz").await;
        assert_eq!((many.parties.len(), many.has_more), (0, true));
        let long = PartyName {
            name: "x".repeat(101),
        };
        let long = lena.call::<FindKnownParties>(&(org,), &long).await;
        assert_eq!(
            issues(&long),
            [("party".into(), IssueKind::TooLong(100).into())]
        );
    })
    .await;
}

#[tokio::test]
async fn a_giver_finds_persons_and_organisations_and_nobody_elses() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let giver = profile("provider-physician");
        let all = known(&alix, giver, "").await;
        assert!(!all.has_more);
        let mut found = names(&all);
        found.sort_unstable();
        let expected = [
            "Emil Exemple",
            "Fiduciaire Exemple",
            "Hugo Exemple",
            "Sara Exemple",
            "Wait Exemple",
        ];
        assert_eq!(found, expected);
        assert_eq!(
            names(&known(&alix, giver, "exemple fidu").await),
            ["Fiduciaire Exemple"]
        );
        let hugo = known(&alix, giver, "hugo").await;
        assert_eq!(hugo.parties[0].party.distinction, "1980-01-01".parse().ok());
        // Whoever is no party of the profile's is not found by name.
        let nobody = known(&alix, giver, "theo").await;
        assert_eq!(names(&nobody), Vec::<&str>::new());
        let piet = app.signed_in("piet").await;
        let name = PartyName::default();
        let refused = piet
            .call::<FindKnownParties>(&(organisation(FIDUCIARY),), &name)
            .await;
        assert_eq!(refused.problem().status, 403);
    })
    .await;
}

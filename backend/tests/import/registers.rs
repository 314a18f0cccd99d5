//! Persons, providers and organisations.

use mandatum::registers::import::{ORGANISATIONS, PERSONS, PROVIDERS};

use crate::people::{enterprise, inami, niss, settle};
use crate::{Test, on_each_engine};

#[tokio::test]
async fn persons_have_numbers_names_and_a_language() {
    on_each_engine(async |test: Test| {
        let long = "x".repeat(101);
        let lines = [
            ",Exemple,Alix,fr",
            "81043103522,Exemple,Alix,fr",
            "9902029996,Exemple,Alix,fr",
            &format!("{},{long},{long},fr", niss(1)),
            &format!("{},Ex\u{7}emple,Alix,", niss(2)),
        ];
        let faults = test.bad(&PERSONS, &lines).await;
        assert_eq!(
            faults,
            [
                "line 2, niss: is empty: fill it in",
                "line 3, niss: contains an impossible date",
                "line 4, niss: wrong number of digits",
                "line 5, given_names: longer than 100 characters",
                "line 5, surname: longer than 100 characters",
                "line 6, language: is empty: fill it in",
                "line 6, surname: a control character",
            ]
        );
        // Numbers are kept in one form, and not everybody has a given name.
        assert_eq!(
            test.good(&PERSONS, &["85.07.30-033.28,Exemple,,fr"]).await,
            (1, 0, 0)
        );
        assert_eq!(
            test.texts("SELECT niss FROM person_number").await,
            ["85073003328"]
        );
    })
    .await;
}

#[tokio::test]
async fn a_person_is_known_by_any_number_they_had() {
    on_each_engine(async |test: Test| {
        let (old, new) = (niss(1), niss(2));
        test.good(&PERSONS, &[&format!("{new},Exemple,Alix,fr")])
            .await;
        let sql = format!(
            "INSERT INTO person_number (niss, person_id, replaced_on)
             SELECT '{old}', id, '2024-05-01' FROM person"
        );
        test.execute(&sql).await;
        let both = [
            &format!("{old},Exemple,Alix,fr"),
            &format!("{new},Exemple,Lou,fr"),
        ];
        let faults = test.bad(&PERSONS, &both.map(String::as_str)).await;
        assert_eq!(
            faults,
            ["line 3, niss: another number of the person on line 2"]
        );
        assert_eq!(test.good(&PERSONS, &[both[0]]).await, (0, 0, 1));
        let provider = format!("{old},dentist,{},,2020-01-01,,", inami(1));
        assert_eq!(test.good(&PROVIDERS, &[&provider]).await, (1, 0, 0));
    })
    .await;
}

#[tokio::test]
async fn providers_are_persons_in_a_profession() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let (a, b) = (niss(1), niss(2));
        let lines = [
            &format!("{},dentist,{},,2020-01-01,,", niss(99), inami(7)),
            &format!("{a},king,{},,2020-01-01,,", inami(8)),
            &format!("{a},dentist,,,2020-01-01,,"),
            &format!("{a},nurse,12345679003,V?9,01/01/2020,2020-02-30,x"),
            &format!("{a},pharmacist,{},,2020-01-01,2019-12-31,", inami(9)),
            &format!("{a},midwife,{},,2020-01-01,,", inami(10)),
            &format!("{a},midwife,{},,2021-01-01,,", inami(11)),
            &format!("{b},midwife,{},,2021-01-01,,", inami(10)),
        ];
        let faults = test.bad(&PROVIDERS, &lines.map(String::as_str)).await;
        assert_eq!(
            faults,
            [
                "line 2, niss: no such person: import persons first",
                "line 3, profession: none of the known codes",
                "line 4, visa: neither an NIHDI number nor a visa",
                "line 5, file_since: not a date of the form 2026-12-31",
                "line 5, inami_number: check digits do not match",
                "line 5, valid_from: not a date of the form 2026-12-31",
                "line 5, valid_until: not a date of the form 2026-12-31",
                "line 5, visa: a character that does not belong there",
                "line 6, valid_until: the last day lies before the first",
                "line 8, profession: the same person and profession as on line 7",
                "line 9, inami_number: the same NIHDI number as on line 7",
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn a_provider_is_updated_and_an_inami_number_never_moves() {
    on_each_engine(async |test: Test| {
        settle(&test).await;
        let other_code = format!("{}004", &inami(1)[..8]);
        let newer = format!(
            "{},physician,{other_code},V-9,2020-01-01,2030-12-31,2020-02-01",
            niss(1)
        );
        assert_eq!(test.good(&PROVIDERS, &[&newer]).await, (0, 1, 0));
        assert_eq!(test.good(&PROVIDERS, &[&newer]).await, (0, 0, 1));
        let sql = "SELECT inami_number || ' ' || visa || ' ' || CAST(valid_until AS TEXT)
            FROM provider WHERE profession = 'physician'";
        assert_eq!(
            test.texts(sql).await,
            [format!("{other_code} V-9 2030-12-31")]
        );
        // The stable key of somebody else, even with another competence code.
        let lines = [
            &format!("{},physician,{},,2020-01-01,,", niss(4), inami(1)),
            &format!("{},physiotherapist,{other_code},,2020-01-01,,", niss(2)),
        ];
        let faults = test.bad(&PROVIDERS, &lines.map(String::as_str)).await;
        let moved = "inami_number: the NIHDI number of somebody else, or of another profession";
        assert_eq!(
            faults,
            [
                format!("line 2, {moved}"),
                format!("line 3, {moved}"),
                "line 3, inami_number: the same NIHDI number as on line 2".to_owned(),
            ]
        );
        // A number that was taken back leaves the visa.
        let without = format!(
            "{},physician,,V-9,2020-01-01,2030-12-31,2020-02-01",
            niss(1)
        );
        assert_eq!(test.good(&PROVIDERS, &[&without]).await, (0, 1, 0));
        assert_eq!(test.good(&PROVIDERS, &[lines[0]]).await, (1, 0, 0));
    })
    .await;
}

#[tokio::test]
async fn organisations_have_a_number_a_name_and_perhaps_an_address() {
    on_each_engine(async |test: Test| {
        let (a, b) = (enterprise(1), enterprise(2));
        let lines = [
            &format!("{a},,SRL,,,,,,"),
            "0884303370,Exemple,SRL,,,,,,",
            &format!("{b},Exemple,SRL,Rue de l’Exemple,,,50,Namur,XX"),
            "71008750,Exemple,ASBL,,,,,,BE",
            "710087-50-000,Exemple,ASBL,,,,,,",
        ];
        let faults = test.bad(&ORGANISATIONS, &lines).await;
        assert_eq!(
            faults,
            [
                "line 2, name: is empty: fill it in",
                "line 3, identifier: check digits do not match",
                "line 4, country: not the two letters of a country",
                "line 4, house_number: is empty: fill it in",
                "line 4, postcode: not a postcode of the country",
                "line 6, identifier: the same organisation as on line 5",
            ]
        );
        let lines = [
            "436.888.493,Exemple,SRL,Rue de l’Exemple,1 A,b2,B-5000,Namur,be",
            "710087-50,Hôpital Exemple,ASBL,,,,,,",
        ];
        assert_eq!(test.good(&ORGANISATIONS, &lines).await, (2, 0, 0));
        let sql = "SELECT number || ' ' || COALESCE(house_number || box_number || postcode || country, '')
            FROM organisation ORDER BY id";
        assert_eq!(test.texts(sql).await, ["0436888493 1 Ab25000BE", "71008750 "]);
        let moved = "BE0436888493,Exemple,SRL,Rue de l’Exemple,2,,5000,Namur,BE";
        assert_eq!(test.good(&ORGANISATIONS, &[moved, lines[1]]).await, (0, 1, 1));
        assert_eq!(test.texts(sql).await[1], "71008750 ");
        assert_eq!(test.texts("SELECT box_number FROM organisation ORDER BY id").await, ["", ""]);
    })
    .await;
}

//! Persons of one name are told apart: when they are found, in what is signed, on the mandate's page,
//! in the list and in the attestation.

use mandatum::mandates::attestation::PublicKeys;
use mandatum::mandates::attestation::verify::{Verification, verify};
use mandatum::registers::import::{PERSONS, PROVIDERS};
use shared::kernel::endpoint::Endpoint;
use shared::kernel::id::Distinction;
use shared::mandates::downloads::{ReadAttestation, ReadPublicKeys};

use super::attestation::address;
use super::*;
use crate::app::TestApp;

/// Two more called Piet, one of whom the register does not know when they were born, and another
/// psychologist called Vera.
const PIET: &str = "85073003328";
const OF_UNKNOWN_BIRTH: &str = "81000003517";
const VERA: &str = "92200006963";

async fn add_namesakes(app: &TestApp) {
    let persons = format!(
        "niss,surname,given_names,language\n{PIET},Exemple,Piet,nl\n{OF_UNKNOWN_BIRTH},Exemple,Piet,nl\n\
         {VERA},Exemple,Vera,fr\n"
    );
    let providers = format!(
        "niss,profession,inami_number,visa,valid_from,valid_until,file_since\n\
         {VERA},clinical-psychologist,,V-9,2020-01-01,,2020-01-05\n"
    );
    for (kind, text) in [(&PERSONS, persons), (&PROVIDERS, providers)] {
        world::import(app.store(), app.now(), kind, text).await;
    }
}

async fn find(who: &SignedIn<'_>, profile: Profile, number: &str) -> MandateParty {
    let number = PartyNumber {
        number: number.into(),
    };
    let found = who.call::<FindParty>(&(profile,), &number).await;
    found.good::<Vec<FoundParty>>().remove(0).party
}

fn distinction(text: &str) -> Option<Distinction> {
    Some(text.parse().unwrap())
}

#[tokio::test]
async fn a_number_finds_one_of_them_alone() {
    on_each_engine(|app| async move {
        add_namesakes(&app).await;
        let (alix, hugo) = (app.signed_in("alix").await, app.signed_in("hugo").await);
        let (giver, citizen) = (profile("provider-physician"), profile("citizen"));
        for (number, apart) in [
            (niss("piet").as_str(), "1980-01-01"),
            (PIET, "1985-07-30"),
            (OF_UNKNOWN_BIRTH, "35.17"),
        ] {
            let party = find(&alix, giver, number).await;
            assert_eq!(party.name, "Piet Exemple");
            assert_eq!(party.distinction, distinction(apart));
        }
        for (number, apart) in [(niss("vera").as_str(), "1980-01-01"), (VERA, "69.63")] {
            let party = find(&hugo, citizen, number).await;
            assert_eq!(party.distinction, distinction(apart), "{}", party.name);
        }
        // Whom a public number tells apart is told apart by that alone.
        for (who, profile, number) in [
            (&hugo, citizen, inami(112_345)),
            (&hugo, citizen, niss("alix")),
            (&alix, giver, FIDUCIARY.to_owned()),
        ] {
            assert_eq!(find(who, profile, &number).await.distinction, None);
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_signed_and_attested_says_which_of_them() {
    on_each_engine(|app| async move {
        add_namesakes(&app).await;
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let wanted = |number: &str| new(MandateKind::ProSante, number, "2026-11-01", "");
        let preview = alix.call::<PreviewMandate>(&(giver,), &wanted(PIET)).await;
        let preview: MandatePreview = preview.good();
        assert_eq!(preview.holder.distinction, distinction("1985-07-30"));
        let text = &preview.text.paragraphs[0];
        assert_eq!(preview.text.version, 2);
        assert!(
            text.contains("Piet Exemple (date de naissance\u{a0}: 30\u{a0}juillet 1985)"),
            "{text}"
        );
        // The text of one of them is not the other's.
        let signed = SignedNewMandate {
            draft: None,
            mandate: wanted(OF_UNKNOWN_BIRTH),
            digest: preview.text.digest,
        };
        let refused = alix.call::<StartMandate>(&(giver,), &signed).await;
        assert_eq!(issues(&refused)[0].1, MandatesIssue::OtherText);

        let namesake: MandateDetail = start(&alix, giver, wanted(PIET)).await.good();
        assert_eq!(namesake.holder.distinction, distinction("1985-07-30"));
        let own: MandateDetail = start(&alix, giver, wanted(&niss("piet"))).await.good();
        let id = own.summary.id;
        let own: MandateDetail = sign(&piet, holder, id).await.good();
        assert_eq!(own.holder.distinction, distinction("1980-01-01"));
        let filter = MandateFilter {
            party: Some("piet".into()),
            ..MandateFilter::default()
        };
        let list = alix.call::<ReadMandates>(&(giver,), &filter).await;
        let list = list.good::<MandatePage>().mandates.into_iter();
        let apart: Vec<_> = list.map(|mandate| mandate.other.distinction).collect();
        assert_eq!(
            apart,
            [distinction("1980-01-01"), distinction("1985-07-30")]
        );

        for format in ["pdf", "jws"] {
            let file = alix
                .get(&address(ReadAttestation::PATH, giver, id, format))
                .await;
            let keys = crate::app::get(ReadPublicKeys::PATH).body(axum::body::Body::empty());
            let keys = PublicKeys::from_json(&app.send(keys.unwrap()).await.body).unwrap();
            let Verification::Genuine(claims) = verify(&file.body, &keys) else {
                panic!("{format} is not genuine");
            };
            assert_eq!(claims.holder.distinction, distinction("1980-01-01"));
            assert_eq!((claims.giver.distinction, claims.version), (None, 2));
        }
    })
    .await;
}

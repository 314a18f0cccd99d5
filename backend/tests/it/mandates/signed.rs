//! What was signed stays what was signed: attestations and databases of versions before this one.

use mandatum::mandates::attestation::PublicKeys;
use mandatum::mandates::attestation::verify::{Verdict, verify};

use super::*;
use crate::app::{TestApp, engines};

const PAGE: &[u8] = include_bytes!("fixtures/attestation.pdf");
const STATEMENT: &[u8] = include_bytes!("fixtures/attestation.jws");
const KEYS: &[u8] = include_bytes!("fixtures/jwks.json");

#[test]
fn an_attestation_of_the_first_version_is_genuine_for_ever() {
    let keys = PublicKeys::from_json(KEYS).unwrap();
    for file in [PAGE, STATEMENT] {
        let Verdict::Genuine(claims) = verify(file, &keys) else {
            panic!("not genuine any more");
        };
        assert_eq!((claims.mandate, claims.version, claims.renderer), (7, 1, 1));
        assert_eq!(claims.giver.name, "Theo Exemple");
        assert_eq!(claims.holder.name, "Fiduciaire Exemple");
    }
}

#[tokio::test]
async fn a_database_of_the_version_before_is_carried_over() {
    for engine in engines() {
        let app = TestApp::of_version_before(engine).await;
        let lena = app.signed_in("lena").await;
        let all = MandateFilter::default();
        let list = lena
            .call::<ReadMandates>(&(organisation(FIDUCIARY),), &all)
            .await;
        let found: Vec<_> = list.good::<MandatePage>().mandates;
        assert_eq!(found.len(), 3, "{engine:?}");
    }
}

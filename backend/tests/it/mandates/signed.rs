//! What was signed stays what was signed: attestations and mandates of versions before this one, and
//! of one whose words and modules are yet to come.

use std::sync::LazyLock;

use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use mandatum::mandates::agreement::Wordings;
use mandatum::mandates::agreement::v1::words::Words;
use mandatum::mandates::agreement::v1::{self, Form};
use mandatum::mandates::agreement::v2;
use mandatum::mandates::attestation::PublicKeys;
use mandatum::mandates::attestation::verify::{Verification, verify};
use mandatum::platform::audit::Verdict;
use sea_orm::ConnectionTrait;
use shared::kernel::endpoint::Endpoint;
use shared::kernel::language::Language;
use shared::mandates::downloads::{ReadAttestation, ReadPublicKeys};
use shared::registers::Module;

use super::attestation::address;
use super::*;
use crate::app::{TestApp, engines, request};

const PAGE: &[u8] = include_bytes!("fixtures/attestation.pdf");
const STATEMENT: &[u8] = include_bytes!("fixtures/attestation.jws");
const KEYS: &[u8] = include_bytes!("fixtures/jwks.json");

/// What the version before left: signed by both; signed by Alix, who read German; brought by a
/// register with one signature.
const SIGNED: MandateId = MandateId(7);
const WAITING: MandateId = MandateId(8);
const REGISTERED: MandateId = MandateId(4);

#[test]
fn an_attestation_of_the_first_version_is_genuine_for_ever() {
    let keys = PublicKeys::from_json(KEYS).unwrap();
    for file in [PAGE, STATEMENT] {
        let Verification::Genuine(claims) = verify(file, &keys) else {
            panic!("not genuine any more");
        };
        assert_eq!((claims.mandate, claims.version, claims.renderer), (7, 1, 1));
        assert_eq!(claims.giver.name, "Theo Exemple");
        assert_eq!(claims.holder.name, "Fiduciaire Exemple");
    }
}

/// A version 3 that calls a type and a module otherwise, and knows one module more.
static INVENTED: Form = Form {
    version: 3,
    words: |language| &WORDS[language as usize],
    ..v2::FORM
};

static WORDS: LazyLock<[Words; 4]> = LazyLock::new(|| {
    Language::ALL.map(|language| Words {
        kinds: &[("prosante", "Tout ProSanté")],
        parts: &[
            ("contact-data", "Coordonnées, et plus"),
            ("guards", "Gardes"),
        ],
        ..*v1::words(language)
    })
});

const NEXT: Wordings = Wordings::new(&[&v1::FORM, &v2::FORM], &INVENTED);

/// Asks in a language.
async fn ask<E: Endpoint>(
    app: &TestApp,
    who: &SignedIn<'_>,
    language: &'static str,
    params: &E::Params,
    input: &E::Input,
) -> Answer {
    let mut asked = request::<E>(params, input, Some(&who.cookie));
    let language = language.parse().unwrap();
    asked.headers_mut().insert(ACCEPT_LANGUAGE, language);
    app.send(asked).await
}

async fn read(
    app: &TestApp,
    name: &str,
    acting: &str,
    language: &'static str,
    id: MandateId,
) -> MandateDetail {
    let who = app.signed_in(name).await;
    let key = (profile(acting), id);
    ask::<ReadMandate>(app, &who, language, &key, &())
        .await
        .good()
}

async fn sign_in_language(
    app: &TestApp,
    name: &str,
    language: &'static str,
    id: MandateId,
) -> MandateDetail {
    let read = read(app, name, "citizen", language, id).await;
    let digest = read.text.unwrap().digest;
    let (who, key) = (app.signed_in(name).await, (profile("citizen"), id));
    ask::<SignMandate>(app, &who, language, &key, &Signing { digest })
        .await
        .good()
}

/// The attestation of a mandate that Alix gave: page and statement are genuine, of a version.
async fn is_attested(app: &TestApp, id: MandateId, version: u16) {
    let alix = app.signed_in("alix").await;
    let file = async |path: &str| {
        let asked = crate::app::get(path).header(COOKIE, &alix.cookie);
        let answer = app
            .send(asked.body(axum::body::Body::empty()).unwrap())
            .await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.body
    };
    let keys = file(ReadPublicKeys::PATH).await;
    let keys = PublicKeys::from_json(&keys).unwrap();
    for format in ["pdf", "jws"] {
        let path = address(
            ReadAttestation::PATH,
            profile("provider-physician"),
            id,
            format,
        );
        let Verification::Genuine(claims) = verify(&file(&path).await, &keys) else {
            panic!("{format} is not genuine");
        };
        assert_eq!(claims.version, version);
    }
}

#[tokio::test]
async fn yesterdays_mandate_outlives_new_words_and_modules() {
    for engine in engines() {
        let before = TestApp::of_version_before(engine).await;
        let texts = async |app: &TestApp| {
            let waiting = read(app, "piet", "citizen", "fr", WAITING).await;
            let signed = read(app, "theo", "provider-physician", "nl", SIGNED).await;
            (waiting.text.unwrap(), signed.text.unwrap(), signed.opens)
        };
        let today = texts(&before).await;
        // The page tells the holder apart; the text that was signed does not, and stays so.
        let waiting = read(&before, "alix", "provider-physician", "fr", WAITING).await;
        assert_eq!(waiting.holder.distinction, "1980-01-01".parse().ok());
        assert!(today.0.paragraphs[0].contains("à Piet Exemple, le mandataire"));
        assert_eq!(
            (today.0.version, today.0.title.as_str()),
            (1, "Mandat «\u{a0}ProSanté\u{a0}»")
        );
        let next = before.restarted_with(NEXT).await;
        assert_eq!(texts(&next).await, today, "{engine:?}");

        // Signed by the second party, under the text that the first one signed.
        let signed = sign_in_language(&next, "piet", "nl", WAITING).await;
        assert_eq!(signed.summary.status, MandateStatus::Scheduled);
        let [first, second] = &signed.signatures[..] else {
            panic!("two signatures");
        };
        assert_eq!((first.version, &first.digest), (1, &today.0.digest));
        assert_eq!((second.version, &second.digest), (1, &today.0.digest));
        assert_eq!(
            (first.language, second.language),
            (Language::De, Language::Nl)
        );
        assert!(signed.opens.contains(&Module::Documents) && signed.opens.len() == 8);
        let again = read(&next, "piet", "citizen", "fr", WAITING).await;
        assert_eq!(again.text, Some(today.0));
        is_attested(&next, WAITING, 1).await;
    }
}

#[tokio::test]
async fn what_is_signed_now_says_what_is_so_now() {
    for engine in engines() {
        let before = TestApp::of_version_before(engine).await;
        let next = before.restarted_with(NEXT).await;
        // Of a register, with one signature: the other is given under our text of today.
        let signed = sign_in_language(&next, "wait", "en", REGISTERED).await;
        let text = signed.text.unwrap();
        assert_eq!(
            (text.version, text.title.as_str()),
            (3, "Mandate ‘Tout ProSanté’")
        );
        assert!(text.paragraphs[1].ends_with("Coordonnées, et plus and Gardes."));
        assert_eq!(signed.opens, [Module::ContactData]);

        let alix = next.signed_in("alix").await;
        let giver = profile("provider-physician");
        let new = new(MandateKind::ProSante, &niss("hugo"), "2026-11-01", "");
        let started: MandateDetail = start(&alix, giver, new).await.good();
        assert_eq!(started.text.unwrap().version, 3);
        let id = started.summary.id;
        let signed = sign_in_language(&next, "hugo", "nl", id).await;
        assert_eq!(signed.text.unwrap().language, Language::Nl);

        // A program that does not know that version shows what is kept, to whoever reads.
        let kept = read(&before, "alix", "provider-physician", "nl", id).await;
        assert_eq!(kept.text.unwrap().title, "Mandaat ‘Tout ProSanté’");
        let kept = read(&before, "alix", "provider-physician", "de", id)
            .await
            .text;
        let kept = kept.unwrap();
        assert_eq!((kept.version, kept.language), (3, Language::Fr));
    }
}

async fn behind(app: &TestApp, sql: &str) {
    let connection = app.behind().await;
    connection.execute_unprepared(sql).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn what_is_shown_is_what_is_kept() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let giver = profile("provider-physician");
        let new = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let started: MandateDetail = start(&alix, giver, new).await.good();
        let id = started.summary.id;
        let shown = async |language| {
            let detail = read(&app, "piet", "citizen", language, id).await;
            detail.text.unwrap()
        };
        let (french, dutch) = (shown("fr").await, shown("nl").await);
        assert_eq!(french, started.text.unwrap());
        // Whatever becomes of the facts, nobody is shown a text that nobody signed.
        let changed = format!(
            "UPDATE mandate SET agreement = REPLACE(agreement, 'Piet', 'Paul') WHERE id = {id}"
        );
        behind(&app, &changed).await;
        assert_eq!(shown("fr").await, french);
        assert_eq!(shown("nl").await, french);
        let back = changed.replace("'Piet', 'Paul'", "'Paul', 'Piet'");
        behind(&app, &back).await;
        assert_eq!(shown("nl").await, dutch);
        let words = "UPDATE mandate_signature SET text = REPLACE(text, 'consulter', 'lire')";
        behind(&app, words).await;
        assert!(shown("fr").await.paragraphs[1].starts_with("Le mandataire peut lire"));
    })
    .await;
}

#[tokio::test]
async fn a_database_of_the_version_before_is_carried_over() {
    for engine in engines() {
        let app = TestApp::of_version_before(engine).await;
        let lena = app.signed_in("lena").await;
        let all = MandateFilter::default();
        let key = (organisation(FIDUCIARY),);
        let list = lena.call::<ReadMandates>(&key, &all).await;
        assert_eq!(list.good::<MandatePage>().mandates.len(), 3, "{engine:?}");
        let audit = app.store().verify_audit().await.unwrap();
        assert!(
            matches!(audit, Verdict::Whole(count) if count > 10),
            "{audit:?}"
        );
        // Every text that it shows has the hash that was signed.
        for (name, acting, id) in [
            ("theo", "provider-physician", SIGNED),
            ("piet", "citizen", WAITING),
            ("alix", "provider-physician", MandateId(9)),
            ("piet", "citizen", MandateId(12)),
        ] {
            for language in ["fr", "nl", "de", "en"] {
                let detail = read(&app, name, acting, language, id).await;
                let text = detail.text.unwrap();
                assert_eq!(text.language.code(), language);
                for signature in &detail.signatures {
                    assert_eq!(signature.digest, text.digest);
                }
            }
        }
    }
}

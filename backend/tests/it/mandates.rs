//! The life of mandates: both parties, every step, strangers, and many at once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod attestation;
mod bulk;
mod counting;
mod drafts;
mod export;
mod imported;
mod known;
mod list;
mod many;
mod namesakes;
mod order;
mod pairs;
mod proof;
mod reminders;
mod signed;
mod strangers;

use mandatum::mandates::import::MANDATES;
use shared::files::api::ReadFile;
use shared::kernel::date::Validity;
use shared::kernel::id::{DraftId, MandateId};
use shared::kernel::issue::{IssueKind, Wrong};
use shared::kernel::term::Vocabulary;
use shared::mandates::api::*;
use shared::mandates::message::subject;
use shared::mandates::{
    MandateAct, MandateKind, MandateStatus, MandatesIssue, Party, Recorded, SignedHere,
    StatusFilter,
};
use shared::messages::api::{CountUnread, Unread};
use shared::organisations::OrganisationsFact;
use shared::policy::{PolicyFact, ProblemKind, Profile};
use shared::registers::RegistersIssue;
use shared::sign_in::DigitalKey;

use crate::app::{Answer, SignedIn, on_each_engine};
use crate::world::{self, CLINIC, FIDUCIARY, inami, niss};

pub fn profile(text: &str) -> Profile {
    text.parse().expect("a profile")
}

pub fn organisation(number: &str) -> Profile {
    profile(&format!("org-{number}"))
}

pub fn by_number(number: &str) -> OtherParty {
    OtherParty::Number(NumberedParty {
        number: number.into(),
        profession: None,
    })
}

pub fn new(kind: MandateKind, party: &str, from: &str, until: &str) -> NewMandate {
    let until = (!until.is_empty()).then(|| until.parse().unwrap());
    NewMandate {
        kind,
        party: by_number(party),
        validity: Validity::new(from.parse().unwrap(), until).unwrap(),
        reference: "Dossier 7".parse().unwrap(),
        origin: None,
    }
}

/// Previews and signs, as the wizard does.
pub async fn start(who: &SignedIn<'_>, profile: Profile, new: NewMandate) -> Answer {
    let preview = who.call::<PreviewMandate>(&(profile,), &new).await;
    if !preview.status.is_success() {
        return preview;
    }
    let digest = preview.good::<MandatePreview>().text.digest;
    let signed = SignedNewMandate {
        mandate: new,
        draft: None,
        digest,
    };
    who.call::<StartMandate>(&(profile,), &signed).await
}

/// Reads and signs, as the page does.
pub async fn sign(who: &SignedIn<'_>, profile: Profile, mandate: MandateId) -> Answer {
    let read = who.call::<ReadMandate>(&(profile, mandate), &()).await;
    if !read.status.is_success() {
        return read;
    }
    let digest = read.good::<MandateDetail>().text.unwrap().digest;
    who.call::<SignMandate>(&(profile, mandate), &Signing { digest })
        .await
}

fn issues(answer: &Answer) -> Vec<(String, Wrong)> {
    let issues = answer.problem().issues.into_iter();
    issues.map(|issue| (issue.name, issue.kind)).collect()
}

#[tokio::test]
async fn a_provider_gives_and_a_person_accepts() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let file = app.file_of("alix").await;
        let new = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let started: MandateDetail = start(&alix, giver, new).await.good();
        let id = started.summary.id;
        assert_eq!(started.summary.status, MandateStatus::AwaitingSignature);
        assert_eq!(started.summary.awaits, Some(Party::Holder));
        assert_eq!(started.acts, [MandateAct::Read, MandateAct::Withdraw]);
        assert_eq!(started.file, None);
        // Not signed by both: it opens nothing.
        let key = (profile("mandatary"), file);
        let open = || piet.call::<ReadFile>(&key, &());
        assert_eq!(open().await.problem().kind, ProblemKind::Refused);

        let page: MandatePage = piet
            .call::<ReadMandates>(&(holder,), &MandateFilter::default())
            .await
            .good();
        assert_eq!((page.to_sign, page.mandates.len()), (1, 1));
        assert_eq!(
            page.mandates[0].reference, "Dossier 7",
            "both parties see it"
        );
        let signed: MandateDetail = sign(&piet, holder, id).await.good();
        assert_eq!(signed.summary.status, MandateStatus::InPeriod);
        let parties: Vec<_> = signed.signatures.iter().map(|s| s.party).collect();
        assert_eq!(parties, [Party::Giver, Party::Holder]);
        assert_eq!(signed.signatures[0].digest, signed.signatures[1].digest);
        assert_eq!(signed.signatures[0].level.0, 400);
        assert!(signed.has_attestation);
        assert_eq!(open().await.status, 200);
        let opened = OpenedFile {
            profile: profile("mandatary"),
            provider: file,
        };
        assert_eq!(signed.file, Some(opened), "the way into the file");

        let kinds: Vec<_> = signed.history.iter().map(|entry| entry.kind).collect();
        assert_eq!(kinds, [HistoryKind::Signed, HistoryKind::Started]);
        let ended: MandateDetail = alix
            .call::<EndMandate>(&(giver, id), &MandateEnd { last_day: None })
            .await
            .good();
        assert_eq!(ended.summary.status, MandateStatus::Ended);
        let after: MandateDetail = piet.call::<ReadMandate>(&(holder, id), &()).await.good();
        assert_eq!(after.file, None);
        // The very next request is refused.
        assert_eq!(open().await.problem().kind, ProblemKind::Refused);
    })
    .await;
}

#[tokio::test]
async fn an_organisation_asks_and_a_provider_accepts() {
    on_each_engine(|app| async move {
        let (lena, theo) = (app.signed_in("lena").await, app.signed_in("theo").await);
        let (org, provider) = (organisation(FIDUCIARY), profile("provider-physician"));
        let wanted = new(
            MandateKind::AdministrativeFile,
            &inami(112_346),
            "2026-12-01",
            "2027-11-30",
        );
        let started: MandateDetail = start(&lena, org, wanted).await.good();
        assert_eq!(started.started_by, Party::Holder);
        assert_eq!(started.readiness, None, "the organisation is ready");
        let id = started.summary.id;
        app.wait(1);
        let signed: MandateDetail = sign(&theo, provider, id).await.good();
        assert_eq!(signed.summary.status, MandateStatus::Scheduled);
        assert_eq!(
            signed.signatures[0].by.organisation.as_deref(),
            Some("Fiduciaire Exemple")
        );
        // A user sees it, and may neither end it nor start another.
        let elke = app.signed_in("elke").await;
        let seen: MandateDetail = elke.call::<ReadMandate>(&(org, id), &()).await.good();
        assert_eq!(seen.acts, [MandateAct::Read]);
        let end = MandateEnd { last_day: None };
        let refused = elke.call::<EndMandate>(&(org, id), &end).await.problem();
        let chain = refused.chain.unwrap();
        assert_eq!(
            chain.missing().unwrap().fact,
            OrganisationsFact::AccessManager
        );
        let page: MandatePage = elke
            .call::<ReadMandates>(&(org,), &MandateFilter::default())
            .await
            .good();
        assert!(!page.may_manage);
    })
    .await;
}

#[tokio::test]
async fn an_organisation_that_is_not_ready_can_be_chosen() {
    on_each_engine(|app| async move {
        let theo = app.signed_in("theo").await;
        let giver = profile("provider-physician");
        let number = PartyNumber {
            number: CLINIC.into(),
        };
        let found: Vec<FoundParty> = theo.call::<FindParty>(&(giver,), &number).await.good();
        let chain = found[0].readiness.clone().unwrap();
        assert_eq!(
            chain.missing().unwrap().fact,
            OrganisationsFact::PrincipalDesignated
        );
        assert!(
            chain
                .0
                .iter()
                .any(|link| link.fact == OrganisationsFact::QualityHasUsers)
        );
        let new = new(MandateKind::ProSante, CLINIC, "2026-11-01", "");
        let started: MandateDetail = start(&theo, giver, new).await.good();
        assert!(started.readiness.is_some());
        // Its representative cannot sign before the steps are taken.
        let rita = app.signed_in("rita").await;
        let answer = sign(&rita, organisation(CLINIC), started.summary.id).await;
        assert_eq!(answer.problem().kind, ProblemKind::Refused);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_given_is_said_at_the_field() {
    on_each_engine(|app| async move {
        let (alix, vera, hugo) = (
            app.signed_in("alix").await,
            app.signed_in("vera").await,
            app.signed_in("hugo").await,
        );
        let physician = profile("provider-physician");
        let of_vera = profile("provider-clinical-psychologist");
        let (today, social) = ("2026-11-01", MandateKind::SocialStatus);
        for (who, profile, wanted, field, kind) in [
            (
                &alix,
                physician,
                new(social, &niss("alix"), today, ""),
                "party",
                Wrong::from(MandatesIssue::Oneself),
            ),
            (
                &alix,
                physician,
                new(social, &niss("piet"), "2026-10-31", ""),
                "from",
                Wrong::from(IssueKind::Past),
            ),
            (
                &vera,
                of_vera,
                new(social, &niss("piet"), today, ""),
                "kind",
                Wrong::from(MandatesIssue::NeedsInami),
            ),
            (
                &alix,
                physician,
                new(social, "0436888493", today, ""),
                "party",
                Wrong::from(RegistersIssue::Nobody),
            ),
            (
                &hugo,
                profile("citizen"),
                new(social, &niss("piet"), today, ""),
                "party",
                Wrong::from(RegistersIssue::Nobody),
            ),
            (
                &hugo,
                profile("citizen"),
                new(social, &niss("vera"), today, ""),
                "kind",
                Wrong::from(MandatesIssue::NeedsInami),
            ),
        ] {
            let answer = start(who, profile, wanted).await;
            assert_eq!(
                issues(&answer),
                [(field.to_owned(), kind)],
                "{}",
                answer.text()
            );
        }
        let mandate = new(social, &niss("piet"), today, "");
        let preview = serde_json::to_string(&mandate).unwrap();
        for (reference, kind) in [
            ("x".repeat(256), Wrong::from(IssueKind::TooLong(255))),
            ("a\\nb".into(), Wrong::from(IssueKind::Character)),
        ] {
            let preview = preview.replace("Dossier 7", &reference);
            let answer = alix
                .post("/api/v1/as/provider-physician/mandate-preview", &preview)
                .await;
            assert_eq!(issues(&answer), [("reference".into(), kind)]);
        }
    })
    .await;
}

#[tokio::test]
async fn a_second_mandate_of_the_same_period_links_to_the_first() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let giver = profile("provider-physician");
        let kind = MandateKind::ProSante;
        let first = new(kind, &niss("piet"), "2026-11-10", "2026-12-31");
        let first: MandateDetail = start(&alix, giver, first).await.good();
        let again = start(&alix, giver, new(kind, &niss("piet"), "2026-12-31", "")).await;
        let problem = again.problem();
        assert_eq!(problem.issues[0].kind, MandatesIssue::Overlaps);
        assert_eq!(problem.issues[0].subject, Some(subject(first.summary.id)));
        // Another type, another period, or after a withdrawal: no obstacle.
        for other in [
            new(MandateKind::SocialStatus, &niss("piet"), "2026-11-10", ""),
            new(kind, &niss("piet"), "2027-01-01", "2027-02-01"),
        ] {
            start(&alix, giver, other).await.good::<MandateDetail>();
        }
        let id = first.summary.id;
        alix.call::<WithdrawMandate>(&(giver, id), &())
            .await
            .good::<MandateDetail>();
        let again = new(kind, &niss("piet"), "2026-11-10", "2026-12-31");
        start(&alix, giver, again).await.good::<MandateDetail>();
    })
    .await;
}

#[tokio::test]
async fn a_signature_needs_a_fresh_and_strong_proof_of_who_signs() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let giver = profile("provider-physician");
        let new = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let started: MandateDetail = start(&alix, giver, new.clone()).await.good();
        app.wait(301);
        let late = sign(&piet, profile("citizen"), started.summary.id).await;
        let missing = |answer: &Answer| {
            let chain = answer.problem().chain.expect("a chain");
            PolicyFact::read(&chain.missing().expect("something missing").fact.0)
        };
        assert_eq!(missing(&late), Some(PolicyFact::IdentityConfirmed));
        let weak = app.signed_in_with("piet", DigitalKey::EmailCode).await;
        let answer = sign(&weak, profile("citizen"), started.summary.id).await;
        assert!(matches!(
            missing(&answer),
            Some(PolicyFact::AssuranceLevel(_))
        ));
        // Everything else goes on without.
        let refusing = Refusing {
            reason: "Pas maintenant".parse().unwrap(),
        };
        let id = started.summary.id;
        let refused: MandateDetail = piet
            .call::<RefuseMandate>(&(profile("citizen"), id), &refusing)
            .await
            .good();
        assert_eq!(refused.summary.status, MandateStatus::Refused);
        assert_eq!(refused.reason, "Pas maintenant");
        let fresh = app.signed_in("alix").await;
        start(&fresh, giver, new).await.good::<MandateDetail>();
    })
    .await;
}

#[tokio::test]
async fn only_the_text_that_was_shown_is_signed() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let giver = profile("provider-physician");
        let new = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let other = SignedNewMandate {
            mandate: new.clone(),
            draft: None,
            digest: "0".repeat(64),
        };
        let answer = alix.call::<StartMandate>(&(giver,), &other).await;
        assert_eq!(
            issues(&answer),
            [("digest".into(), Wrong::from(MandatesIssue::OtherText))]
        );
        let started: MandateDetail = start(&alix, giver, new).await.good();
        let key = (profile("citizen"), started.summary.id);
        let digest = "0".repeat(64);
        let answer = piet.call::<SignMandate>(&key, &Signing { digest }).await;
        assert_eq!(
            issues(&answer),
            [("digest".into(), Wrong::from(MandatesIssue::OtherText))]
        );
    })
    .await;
}

#[tokio::test]
async fn a_mandate_ends_on_a_day_is_renewed_and_transferred() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let kind = MandateKind::ProSante;
        let first = new(kind, &niss("piet"), "2026-11-01", "2026-12-31");
        let first: MandateDetail = start(&alix, giver, first).await.good();
        let id = first.summary.id;
        sign(&piet, holder, id).await.good::<MandateDetail>();
        for (day, expected) in [
            ("2026-10-31", 400),
            ("2027-01-01", 400),
            ("2026-12-15", 200),
        ] {
            let end = MandateEnd {
                last_day: Some(day.parse().unwrap()),
            };
            let answer = piet.call::<EndMandate>(&(holder, id), &end).await;
            assert_eq!(answer.status, expected, "{day}: {}", answer.text());
        }
        let renewal = NewMandate {
            party: OtherParty::Known(id),
            origin: Some(Origin::Renews(id)),
            ..new(kind, "", "2026-12-16", "2027-12-15")
        };
        let renewal: MandateDetail = start(&piet, holder, renewal).await.good();
        assert_eq!(renewal.origin, Some(Origin::Renews(id)));
        let renewed: MandateDetail = sign(&alix, giver, renewal.summary.id).await.good();
        assert_eq!(renewed.summary.status, MandateStatus::Scheduled);
        // The holder cannot pass it on; the giver can, and the new holder has to sign.
        let to_dirk = NewMandate {
            origin: Some(Origin::Transfers(id)),
            ..new(kind, &niss("dirk"), "2026-11-01", "")
        };
        let transfer: MandateDetail = start(&alix, giver, to_dirk).await.good();
        let old: MandateDetail = alix.call::<ReadMandate>(&(giver, id), &()).await.good();
        assert_eq!(
            old.summary.status,
            MandateStatus::InPeriod,
            "until the new one signs"
        );
        assert_eq!(
            old.successor,
            Some(transfer.summary.id.max(renewal.summary.id))
        );
        let dirk = app.signed_in("dirk").await;
        sign(&dirk, holder, transfer.summary.id)
            .await
            .good::<MandateDetail>();
        let old: MandateDetail = alix.call::<ReadMandate>(&(giver, id), &()).await.good();
        assert_eq!(old.summary.status, MandateStatus::Transferred);
        assert_eq!(old.history[0].kind, HistoryKind::Transferred);
    })
    .await;
}

#[tokio::test]
async fn a_mandate_of_a_register_is_signed_under_our_text() {
    on_each_engine(|app| async move {
        let wait = app.signed_in("wait").await;
        let holder = profile("citizen");
        let page: MandatePage = wait
            .call::<ReadMandates>(&(holder,), &MandateFilter::default())
            .await
            .good();
        let id = page.mandates[0].id;
        // Nobody has signed it, wherever it is asked.
        let recorded = Some(Recorded {
            on: Some("2026-11-01".parse().unwrap()),
            is_signed: false,
        });
        assert_eq!(page.mandates[0].recorded, recorded);
        assert_eq!(page.mandates[0].signed_here, SignedHere::Nobody);
        let signed: MandateDetail = sign(&wait, holder, id).await.good();
        assert_eq!(signed.summary.status, MandateStatus::InPeriod);
        assert_eq!(signed.signatures.len(), 1);
        let since = recorded.map(|recorded| Recorded {
            is_signed: true,
            ..recorded
        });
        assert_eq!(signed.summary.recorded, since);
        assert_eq!(signed.summary.signed_here, SignedHere::Holder);
        let page: MandatePage = wait
            .call::<ReadMandates>(&(holder,), &MandateFilter::default())
            .await
            .good();
        assert_eq!(page.mandates, std::slice::from_ref(&signed.summary));
        let line = wait.get("/api/v1/as/citizen/mandate-export/csv").await;
        let line = line.text().lines().nth(1).unwrap().to_owned();
        assert!(line.ends_with(";holder;2026-11-01"), "{line}");
        assert!(!signed.has_attestation);
        let again: MandateDetail = wait.call::<ReadMandate>(&(holder, id), &()).await.good();
        assert_eq!(again.text, signed.text);
    })
    .await;
}

#[tokio::test]
async fn a_register_does_not_undo_what_was_done_here() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let wanted = new(MandateKind::ProSante, &niss("piet"), "2026-11-01", "");
        let started: MandateDetail = start(&alix, giver, wanted).await.good();
        let id = started.summary.id;
        let line = format!(
            "giver_niss,giver_profession,holder,type,valid_from,valid_until,state,reference\n\
             {},physician,{},prosante,2026-11-01,,signed,\n",
            niss("alix"),
            niss("piet")
        );
        let import = || world::import(app.store(), app.now(), &MANDATES, line.clone());
        let status = async || {
            let read: MandateDetail = piet.call::<ReadMandate>(&(holder, id), &()).await.good();
            read.summary.status
        };
        // One signature stays one signature, and what was ended stays ended.
        import().await;
        assert_eq!(status().await, MandateStatus::AwaitingSignature);
        sign(&piet, holder, id).await.good::<MandateDetail>();
        let end = MandateEnd { last_day: None };
        let ended = alix.call::<EndMandate>(&(giver, id), &end).await;
        ended.good::<MandateDetail>();
        import().await;
        assert_eq!(status().await, MandateStatus::Ended);
    })
    .await;
}

#[tokio::test]
async fn a_transfer_that_begins_later_leaves_no_gap() {
    on_each_engine(|app| async move {
        let (alix, piet) = (app.signed_in("alix").await, app.signed_in("piet").await);
        let (giver, holder) = (profile("provider-physician"), profile("citizen"));
        let kind = MandateKind::ProSante;
        let first = new(kind, &niss("piet"), "2026-11-01", "");
        let first: MandateDetail = start(&alix, giver, first).await.good();
        let id = first.summary.id;
        sign(&piet, holder, id).await.good::<MandateDetail>();
        let later = NewMandate {
            origin: Some(Origin::Transfers(id)),
            ..new(kind, &niss("dirk"), "2027-01-01", "")
        };
        let later: MandateDetail = start(&alix, giver, later).await.good();
        let dirk = app.signed_in("dirk").await;
        sign(&dirk, holder, later.summary.id)
            .await
            .good::<MandateDetail>();
        let old: MandateDetail = piet.call::<ReadMandate>(&(holder, id), &()).await.good();
        assert_eq!(old.summary.status, MandateStatus::InPeriod);
        assert_eq!(old.summary.validity.until(), "2026-12-31".parse().ok());
        assert_eq!(
            old.successor, None,
            "whose it is next is not for the old holder"
        );
    })
    .await;
}

//! Every action that writes against every other, at once and again and again: none waits for the
//! other for ever. PostgreSQL alone: SQLite has one writer at a time.

use std::sync::atomic::{AtomicI64, Ordering};

use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use shared::files::contact_data::{ContactDraft, SaveContactData};
use shared::files::practice_addresses::{
    AddPracticeAddress, ChangePracticeAddress, EndOfAddress, EndPracticeAddress,
    NewPracticeAddress, PracticeAddress, PracticeDraft,
};
use shared::kernel::date::Date;
use shared::kernel::id::{AddressId, MessageId, ProviderId};
use shared::mandates::api::Origin;
use shared::mandates::bulk::*;
use shared::messages::api::{MarkMessagesRead, NewNoticeAddress, ReadUntil, SaveNoticeAddress};
use shared::profiles::api::{Favourite, SetFavourite, UseProfile};
use shared::sign_in::api::SignOut;

use super::*;
use crate::app::{Engine, TestApp, engines, settings};

/// How often each pair meets; fewer where the program is compiled to be tried, which is slow.
const TIMES: usize = if cfg!(debug_assertions) { 3 } else { 50 };

/// So many databases at once.
const SIDE_BY_SIDE: usize = 4;

/// An operation of the contract, and in what way it is asked for.
type Act = (&'static str, &'static str);

/// What is written, by the operation of the contract; the same from several sides where they hold
/// other rows.
const ACTIONS: [Act; 27] = [
    ("signMandate", "by the new holder of a transfer"),
    ("refuseMandate", "of the transfer"),
    ("withdrawMandate", "of the transfer"),
    ("endMandate", "by the giver"),
    ("endMandate", "by the holder"),
    ("startMandate", "by number"),
    ("startMandate", "with a known party"),
    ("startMandate", "as renewal"),
    ("saveContactData", "by the holder"),
    ("saveContactData", "by the owner"),
    ("addPracticeAddress", "by the holder"),
    ("changePracticeAddress", "by the holder"),
    ("endPracticeAddress", "by the owner"),
    ("saveNoticeAddress", ""),
    ("markMessagesRead", ""),
    ("setFavourite", ""),
    ("useProfile", ""),
    ("signOut", ""),
    ("saveMandateDraft", ""),
    ("discardMandateDraft", ""),
    ("findParty", ""),
    ("previewMandate", ""),
    ("beginBulk", ""),
    ("checkLines", ""),
    ("confirmBulk", ""),
    ("discardBulk", ""),
    ("", "reminders"),
];

/// What writes the rows of keys, and no others: an account, what counts its attempts, and its
/// sessions, always in this order.
const ALONE: [&str; 7] = [
    "completeEnrolment",
    "openEnrolment",
    "signInWithCode",
    "confirmWithCode",
    "confirmForTest",
    "signInForTest",
    "explain",
];

#[test]
fn no_action_that_writes_is_forgotten() {
    let document = shared::contract::document();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap();
            let is_tried = ACTIONS.iter().any(|(action, _)| *action == name);
            let is_known = method == "get" || is_tried || ALONE.contains(&name);
            assert!(is_known, "{name} ({path}) is in neither list");
        }
    }
}

fn practice(house_number: &str) -> NewPracticeAddress {
    let draft = PracticeDraft {
        address: shared::kernel::contact::AddressDraft {
            street: "Rue de l’Exemple".into(),
            house_number: house_number.into(),
            postcode: "5000".into(),
            municipality: "Namur".into(),
            country: "BE".into(),
            ..Default::default()
        },
        from: "2026-11-01".into(),
        ..PracticeDraft::default()
    };
    draft.parse().unwrap()
}

/// A mandate of Alix to Hugo that is to pass to Piet, and a checked file of the fiduciary.
struct Scene<'a> {
    app: &'a TestApp,
    alix: SignedIn<'a>,
    hugo: SignedIn<'a>,
    piet: SignedIn<'a>,
    lena: SignedIn<'a>,
    file: ProviderId,
    old: MandateId,
    new: MandateId,
    digest: String,
    bulk: Bulk,
    /// A practice address of Alix.
    address: AddressId,
    behind: DatabaseConnection,
    /// A day that nobody has asked for yet.
    day: AtomicI64,
}

impl<'a> Scene<'a> {
    async fn of(app: &'a TestApp) -> Self {
        let (alix, hugo) = (app.signed_in("alix").await, app.signed_in("hugo").await);
        let (piet, lena) = (app.signed_in("piet").await, app.signed_in("lena").await);
        let giver = profile("provider-physician");
        let fixed = new(
            MandateKind::ProSante,
            &niss("hugo"),
            "2026-11-01",
            "2027-12-31",
        );
        let started: MandateDetail = start(&alix, giver, fixed).await.good();
        let old = started.summary.id;
        sign(&hugo, profile("citizen"), old)
            .await
            .good::<MandateDetail>();
        let mut moved = new(
            MandateKind::ProSante,
            &niss("piet"),
            "2026-11-01",
            "2027-12-31",
        );
        moved.origin = Some(Origin::Transfers(old));
        let moved: MandateDetail = start(&alix, giver, moved).await.good();
        let wanted = NewBulk {
            format: BulkFormat::Ssm,
            kind: Some(MandateKind::ProSante),
            lines: 2,
        };
        let org = organisation(FIDUCIARY);
        let begun: Bulk = lena.call::<BeginBulk>(&(org,), &wanted).await.good();
        let line = |name: &str| format!("{};;;;;20270101;20270131", niss(name));
        let lines = NewLines {
            first: 1,
            lines: vec![line("theo"), line("alix")],
        };
        let bulk = lena.call::<CheckLines>(&(org, begun.id), &lines).await;
        let file = app.file_of("alix").await;
        let added = alix
            .call::<AddPracticeAddress>(&(giver, file), &practice("1"))
            .await;
        Self {
            file,
            address: added.good::<PracticeAddress>().id,
            new: moved.summary.id,
            digest: moved.text.unwrap().digest,
            bulk: bulk.good(),
            behind: app.behind().await,
            day: AtomicI64::new(Date::from_ymd(2031, 1, 1).unwrap().unix_days()),
            app,
            alix,
            hugo,
            piet,
            lena,
            old,
        }
    }

    /// Everything as it was, and a day further.
    async fn set(&self) {
        let (old, new, file, address) = (self.old, self.new, self.bulk.id, self.address);
        let sql = format!(
            "DELETE FROM throttle; DELETE FROM contact_data; DELETE FROM reminder;
             DELETE FROM notice_address; UPDATE message SET read_at = NULL;
             DELETE FROM practice_address WHERE id <> {address};
             UPDATE practice_address SET version = 1, valid_until = NULL WHERE id = {address};
             UPDATE mandate SET state = 'signed', valid_until = '2027-12-31', first_used_at = NULL
             WHERE id = {old};
             UPDATE mandate SET state = 'awaiting-signature', valid_until = '2027-12-31' WHERE id = {new};
             UPDATE mandate SET state = 'withdrawn' WHERE id > {new};
             DELETE FROM mandate_signature WHERE mandate_id = {new} AND party = 'holder';
             UPDATE mandate_file SET state = 'checked', text = NULL WHERE id = {file};
             UPDATE mandate_file_line SET issues = '[]' WHERE file_id = {file};"
        );
        self.behind.execute_unprepared(&sql).await.unwrap();
        self.day.fetch_add(1, Ordering::SeqCst);
    }

    fn wanted(&self, party: OtherParty, kind: MandateKind) -> NewMandate {
        let day = Date::from_unix_days(self.day.load(Ordering::SeqCst));
        NewMandate {
            party,
            validity: Validity::new(day, Some(day)).unwrap(),
            ..new(kind, "", "2026-11-01", "")
        }
    }

    async fn start(&self, who: &SignedIn<'_>, acting: &str, new: NewMandate) -> StatusCode {
        start(who, profile(acting), new).await.status
    }

    async fn save(&self, who: &SignedIn<'_>, acting: &str) -> StatusCode {
        let draft = ContactDraft {
            phone: "081 22 33 44".into(),
            email: "dossier@exemple.example".into(),
            ..ContactDraft::default()
        };
        let key = (profile(acting), self.file);
        let saved = who
            .call::<SaveContactData>(&key, &draft.parse().unwrap())
            .await;
        saved.status
    }

    async fn act(&self, (operation, how): (&str, &str)) -> StatusCode {
        let (citizen, giver) = (profile("citizen"), profile("provider-physician"));
        let (social, known) = (MandateKind::SocialStatus, OtherParty::Known(self.old));
        let end = MandateEnd { last_day: None };
        let moved = |who| (who, self.new);
        match (operation, how) {
            ("signMandate", _) => {
                let digest = self.digest.clone();
                let signing = Signing { digest };
                let answer = self
                    .piet
                    .call::<SignMandate>(&moved(citizen), &signing)
                    .await;
                answer.status
            }
            ("refuseMandate", _) => {
                let refusing = Refusing {
                    reason: "Non".parse().unwrap(),
                };
                let answer = self
                    .piet
                    .call::<RefuseMandate>(&moved(citizen), &refusing)
                    .await;
                answer.status
            }
            ("withdrawMandate", _) => {
                let answer = self.alix.call::<WithdrawMandate>(&moved(giver), &()).await;
                answer.status
            }
            ("endMandate", "by the giver") => {
                let answer = self.alix.call::<EndMandate>(&(giver, self.old), &end).await;
                answer.status
            }
            ("endMandate", _) => {
                let answer = self
                    .hugo
                    .call::<EndMandate>(&(citizen, self.old), &end)
                    .await;
                answer.status
            }
            ("startMandate", "by number") => {
                let new = self.wanted(by_number(&niss("hugo")), social);
                self.start(&self.alix, "provider-physician", new).await
            }
            ("startMandate", "as renewal") => {
                let mut new = self.wanted(known, MandateKind::ProSante);
                let from = Date::from_ymd(2028, 1, 1).unwrap();
                new.validity = Validity::since(from);
                new.origin = Some(Origin::Renews(self.old));
                self.start(&self.hugo, "citizen", new).await
            }
            ("startMandate", _) => {
                let new = self.wanted(known, social);
                self.start(&self.hugo, "citizen", new).await
            }
            ("saveContactData", "by the holder") => self.save(&self.hugo, "mandatary").await,
            ("saveContactData", _) => self.save(&self.alix, "provider-physician").await,
            ("addPracticeAddress", _) => {
                let key = (profile("mandatary"), self.file);
                let new = practice("1");
                let answer = self.hugo.call::<AddPracticeAddress>(&key, &new).await;
                answer.status
            }
            ("changePracticeAddress", _) => {
                let key = (profile("mandatary"), self.file, self.address);
                let new = NewPracticeAddress {
                    version: 1,
                    ..practice("2")
                };
                let answer = self.hugo.call::<ChangePracticeAddress>(&key, &new).await;
                answer.status
            }
            ("endPracticeAddress", _) => {
                let key = (giver, self.file, self.address);
                let last_day = Date::from_ymd(2030, 1, 1).unwrap();
                let end = EndOfAddress {
                    last_day,
                    version: 1,
                };
                let answer = self.alix.call::<EndPracticeAddress>(&key, &end).await;
                answer.status
            }
            ("saveNoticeAddress", _) => {
                let email = Some("avis@exemple.example".parse().unwrap());
                let new = NewNoticeAddress { email };
                let answer = self.alix.call::<SaveNoticeAddress>(&(), &new).await;
                answer.status
            }
            ("markMessagesRead", _) => {
                let until = MessageId(i64::MAX);
                let read = ReadUntil { until };
                let answer = self.alix.call::<MarkMessagesRead>(&(), &read).await;
                answer.status
            }
            ("setFavourite", _) => {
                let favourite = Favourite { favourite: true };
                let answer = self.alix.call::<SetFavourite>(&(giver,), &favourite).await;
                answer.status
            }
            ("useProfile", _) => {
                let answer = self.alix.call::<UseProfile>(&(giver,), &()).await;
                answer.status
            }
            ("signOut", _) => {
                let alix = self.app.signed_in("alix").await;
                alix.call::<SignOut>(&(), &()).await.status
            }
            ("saveMandateDraft", _) => {
                let draft = MandateDraft::default();
                let answer = self.alix.call::<SaveMandateDraft>(&(giver,), &draft).await;
                answer.status
            }
            ("discardMandateDraft", _) => {
                let answer = self.alix.call::<DiscardMandateDraft>(&(giver,), &()).await;
                answer.status
            }
            ("findParty", _) => {
                let number = niss("hugo");
                let party = PartyNumber { number };
                let answer = self.alix.call::<FindParty>(&(giver,), &party).await;
                answer.status
            }
            ("previewMandate", _) => {
                let new = self.wanted(by_number(&niss("hugo")), social);
                let answer = self.alix.call::<PreviewMandate>(&(giver,), &new).await;
                answer.status
            }
            ("", _) => match mandatum::mandates::reminders::run_once(&self.app.app).await {
                Ok(_) => StatusCode::OK,
                Err(error) => panic!("{error}"),
            },
            (of_a_file, _) => self.bulk(of_a_file).await,
        }
    }

    async fn bulk(&self, operation: &str) -> StatusCode {
        let org = organisation(FIDUCIARY);
        let key = (org, self.bulk.id);
        match operation {
            "beginBulk" => {
                let wanted = NewBulk {
                    format: BulkFormat::Ssm,
                    kind: Some(MandateKind::ProSante),
                    lines: 1,
                };
                let answer = self.lena.call::<BeginBulk>(&(org,), &wanted).await;
                answer.status
            }
            "checkLines" => {
                let lines = NewLines {
                    first: 1,
                    lines: vec!["x".into()],
                };
                self.lena.call::<CheckLines>(&key, &lines).await.status
            }
            "confirmBulk" => {
                let confirmation = BulkConfirmation {
                    choice: BulkChoice::Good,
                    digest: self.bulk.text.clone().unwrap().digest,
                };
                let begun = self.lena.call::<ConfirmBulk>(&key, &confirmation).await;
                while self.app.app.bulk().of(self.bulk.id).is_some() {
                    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
                }
                begun.status
            }
            // Of one that is begun for it: the scene's own has to stay.
            "discardBulk" => {
                let wanted = NewBulk {
                    format: BulkFormat::Ssm,
                    kind: Some(MandateKind::ProSante),
                    lines: 1,
                };
                let begun = self.lena.call::<BeginBulk>(&(org,), &wanted).await;
                if !begun.status.is_success() {
                    return begun.status;
                }
                let key = (org, begun.good::<Bulk>().id);
                self.lena.call::<DiscardBulk>(&key, &()).await.status
            }
            other => panic!("no way to try {other}"),
        }
    }
}

/// Lets the pairs of one database meet; what went wrong.
async fn meet(pairs: Vec<(Act, Act)>) -> Vec<String> {
    let app = TestApp::new(Engine::Postgres, settings()).await;
    let scene = Scene::of(&app).await;
    let mut wrong = Vec::new();
    for (one, other) in pairs {
        let (mut failed, mut done) = (0, 0);
        for _ in 0..TIMES {
            scene.set().await;
            let (a, b) = tokio::join!(scene.act(one), scene.act(other));
            failed += [a, b]
                .iter()
                .filter(|status| status.is_server_error())
                .count();
            done += [a, b].iter().filter(|status| status.is_success()).count();
        }
        if failed > 0 || done == 0 {
            wrong.push(format!(
                "{one:?} and {other:?}: {failed} failed, {done} done"
            ));
        }
    }
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_two_actions_wait_for_each_other() {
    if !engines().contains(&Engine::Postgres) {
        return;
    }
    let mut shares: Vec<Vec<_>> = vec![Vec::new(); SIDE_BY_SIDE];
    let mut number = 0;
    for (place, one) in ACTIONS.iter().enumerate() {
        for other in &ACTIONS[place..] {
            shares[number % SIDE_BY_SIDE].push((*one, *other));
            number += 1;
        }
    }
    let meetings = shares.into_iter().map(|pairs| tokio::spawn(meet(pairs)));
    let mut wrong = Vec::new();
    for meeting in meetings.collect::<Vec<_>>() {
        wrong.extend(meeting.await.unwrap());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

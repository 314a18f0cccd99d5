//! What the pairs act on.

use std::sync::atomic::{AtomicI64, Ordering};

use axum::http::StatusCode;
use mandatum::mandates::import::MANDATES;
use mandatum::organisations::access_manager::MANAGERS;
use mandatum::organisations::quality::QUALITIES;
use mandatum::organisations::quality_user::USERS;
use mandatum::platform::audit::event;
use mandatum::registers::import::{LEGAL_FUNCTIONS, ORGANISATIONS, PERSONS, PROVIDERS};
use sea_orm::{ConnectionTrait, DatabaseConnection, EntityTrait, QueryOrder};
use shared::files::contact_data::{ContactDraft, SaveContactData};
use shared::files::practice_addresses::{
    AddPracticeAddress, AddressTakenBack, ChangePracticeAddress, EndOfAddress, EndPracticeAddress,
    NewPracticeAddress, PracticeAddress, PracticeDraft, TakeBackPracticeAddress,
};
use shared::kernel::date::Date;
use shared::kernel::id::{AddressId, EventId, MessageId, ProviderId};
use shared::mandates::api::Origin;
use shared::mandates::bulk::*;
use shared::messages::api::{MarkMessagesRead, NewNoticeAddress, ReadUntil, SaveNoticeAddress};
use shared::profiles::api::{Favourite, SetFavourite, UseProfile};
use shared::sign_in::api::SignOut;

use super::super::*;
use crate::app::TestApp;
use crate::world;

async fn last_event(behind: &DatabaseConnection) -> EventId {
    let last = event::Entity::find().order_by_desc(event::Column::Id);
    EventId(last.one(behind).await.unwrap().unwrap().id)
}

/// One that has not begun.
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
        from: "2029-01-01".into(),
        ..PracticeDraft::default()
    };
    draft.parse().unwrap()
}

/// A mandate of Alix to Hugo that is to pass to Piet, and a checked file of the fiduciary.
pub struct Scene<'a> {
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
    /// The last event before anything met.
    event: EventId,
    /// A day that nobody has asked for yet.
    day: AtomicI64,
}

impl<'a> Scene<'a> {
    pub async fn of(app: &'a TestApp) -> Self {
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
        let (file, behind) = (app.file_of("alix").await, app.behind().await);
        let added = alix
            .call::<AddPracticeAddress>(&(giver, file), &practice("1"))
            .await;
        let keep = "CREATE TABLE practice_address_kept AS SELECT * FROM practice_address";
        behind.execute_unprepared(keep).await.unwrap();
        Self {
            file,
            address: added.good::<PracticeAddress>().id,
            new: moved.summary.id,
            digest: moved.text.unwrap().digest,
            bulk: bulk.good(),
            event: last_event(&behind).await,
            behind,
            day: AtomicI64::new(Date::from_ymd(2031, 1, 1).unwrap().unix_days()),
            app,
            alix,
            hugo,
            piet,
            lena,
            old,
        }
    }

    /// Everything as it was, and a day further. What has come since goes: else each meeting would take
    /// longer than the one before.
    pub async fn set(&self) {
        let (old, new, file) = (self.old, self.new, self.bulk.id);
        let event = self.event;
        let sql = format!(
            "DELETE FROM throttle; DELETE FROM contact_data; DELETE FROM reminder;
             DELETE FROM notice_address; DELETE FROM message WHERE id > (SELECT MIN(id) + 9 FROM message);
             UPDATE message SET read_at = NULL;
             DELETE FROM practice_address; INSERT INTO practice_address SELECT * FROM practice_address_kept;
             UPDATE mandate SET state = 'signed', valid_until = '2027-12-31', first_used_at = NULL
             WHERE id = {old};
             UPDATE mandate SET state = 'awaiting-signature', valid_until = '2027-12-31' WHERE id = {new};
             DELETE FROM event WHERE id > {event};
             DELETE FROM mandate_signature WHERE mandate_id = {new} AND party = 'holder' OR mandate_id > {new};
             UPDATE mandate SET renews = NULL, transfers = NULL WHERE id > {new};
             DELETE FROM mandate WHERE id > {new};
             UPDATE bulk SET state = 'checked', text = NULL WHERE id = {file};
             UPDATE bulk_line SET issues = '[]' WHERE bulk_id = {file};"
        );
        self.behind.execute_unprepared(&sql).await.unwrap();
        self.day.fetch_add(1, Ordering::SeqCst);
    }

    fn wanted(&self, party: OtherParty, kind: MandateKind) -> NewMandate {
        // Another day each time, none of them too far away to begin on.
        let first = Date::from_ymd(2031, 1, 1).unwrap().unix_days();
        let days = (self.day.load(Ordering::SeqCst) - first) % 1000;
        let day = Date::from_unix_days(first + days);
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

    pub async fn act(&self, (operation, how): (&str, &str)) -> StatusCode {
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
                let new = practice("3");
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
            ("takeBackPracticeAddress", _) => {
                let key = (profile("mandatary"), self.file, self.address);
                let seen = AddressTakenBack { version: 1 };
                let answer = self.hugo.call::<TakeBackPracticeAddress>(&key, &seen).await;
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
            ("startMandateDraft", _) => {
                let draft = MandateDraft::default();
                let answer = self.alix.call::<StartMandateDraft>(&(giver,), &draft).await;
                answer.status
            }
            ("saveMandateDraft", _) => {
                let draft = MandateDraft::default();
                let begun = self.alix.call::<StartMandateDraft>(&(giver,), &draft).await;
                let key = (giver, begun.good::<StartedDraft>().id);
                let hand = DraftHand { found: 0, own: 1 };
                let saved = SavedDraft { draft, hand };
                let answer = self.alix.call::<SaveMandateDraft>(&key, &saved).await;
                answer.status
            }
            ("discardMandateDraft", _) => {
                let key = (giver, DraftId(1));
                let answer = self.alix.call::<DiscardMandateDraft>(&key, &()).await;
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
            ("", "an import of mandates") => {
                self.import_mandates().await;
                StatusCode::OK
            }
            ("", "an import of providers") => {
                self.import_providers().await;
                StatusCode::OK
            }
            ("", "an import of persons") => {
                self.import_persons().await;
                StatusCode::OK
            }
            ("", "an import of access") => {
                self.import_access().await;
                StatusCode::OK
            }
            ("", _) => match mandatum::mandates::reminders::run_once(&self.app.app).await {
                Ok(_) => StatusCode::OK,
                Err(error) => panic!("{error}"),
            },
            (of_a_file, _) => self.bulk(of_a_file).await,
        }
    }

    /// A register brings mandates: two that change, and the one that is to pass to Piet.
    async fn import_mandates(&self) {
        let day = self.day.load(Ordering::SeqCst);
        let line = |giver: &str, holder: &str, rest: &str| {
            let (giver, holder) = (niss(giver), niss(holder));
            format!("{giver},physician,{holder},{rest}\n")
        };
        let text = [
            "giver_niss,giver_profession,holder,type,valid_from,valid_until,state,reference\n"
                .into(),
            line(
                "theo",
                "hugo",
                &format!("prosante,2020-01-01,,signed,{day}"),
            ),
            line(
                "alix",
                "sara",
                &format!("social-status,2020-01-01,,signed,{day}"),
            ),
            line("alix", "hugo", "prosante,2026-11-01,2027-12-31,signed,"),
        ];
        world::import(self.app.store(), self.app.now(), &MANDATES, text.concat()).await;
    }

    /// A register brings providers with other visas.
    async fn import_providers(&self) {
        let day = self.day.load(Ordering::SeqCst);
        let text = format!(
            "niss,profession,inami_number,visa,valid_from,valid_until,file_since\n\
             {},physician,{},V-{day},2020-01-01,,2020-01-05\n\
             {},physician,{},V-{day},2020-01-01,,2020-01-05\n",
            niss("theo"),
            world::inami(112_346),
            niss("alix"),
            world::inami(112_345),
        );
        world::import(self.app.store(), self.app.now(), &PROVIDERS, text).await;
    }

    /// A register brings other names of persons, and another address of the fiduciary. Those whom a
    /// text of the scene names keep their names: another text would be another to sign.
    async fn import_persons(&self) {
        let day = self.day.load(Ordering::SeqCst);
        let person = |name: &str| format!("{},Exemple-{day},{name},fr\n", niss(name));
        let persons = ["hugo", "lena"].map(person).concat();
        let persons = format!("niss,surname,given_names,language\n{persons}");
        world::import(self.app.store(), self.app.now(), &PERSONS, persons).await;
        let organisations = format!(
            "identifier,name,legal_form,street,house_number,box_number,postcode,municipality,country\n\
             {FIDUCIARY},Fiduciaire Exemple,SRL,Rue de l’Exemple,{day},,5000,Namur,BE\n"
        );
        world::import(
            self.app.store(),
            self.app.now(),
            &ORGANISATIONS,
            organisations,
        )
        .await;
    }

    /// A register brings what Lena may do for the fiduciary, until another day.
    async fn import_access(&self) {
        let until = Date::from_unix_days(self.day.load(Ordering::SeqCst) + 3650);
        let lena = niss("lena");
        let files = [
            (
                &LEGAL_FUNCTIONS,
                format!(
                    "niss,organisation,function,valid_from,valid_until\n{lena},{FIDUCIARY},manager,2020-01-01,{until}\n"
                ),
            ),
            (
                &QUALITIES,
                format!(
                    "organisation,quality,valid_from,valid_until\n{FIDUCIARY},health-care,2020-01-01,{until}\n"
                ),
            ),
            (
                &MANAGERS,
                format!(
                    "niss,organisation,role,domain,quality,valid_from,valid_until\n{lena},{FIDUCIARY},principal,,,2020-01-01,{until}\n"
                ),
            ),
            (
                &USERS,
                format!(
                    "niss,organisation,quality,applications,valid_from,valid_until\n{lena},{FIDUCIARY},health-care,documents,2021-01-01,{until}\n"
                ),
            ),
        ];
        for (kind, text) in files {
            world::import(self.app.store(), self.app.now(), kind, text).await;
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
                while self.app.app.bulk().unwrap().of(self.bulk.id).is_some() {
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

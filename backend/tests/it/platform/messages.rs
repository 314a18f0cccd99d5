//! Who is told what, and how they read it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;

use mandatum::mandates::told::{self, Step};
use mandatum::messages::store::inbox;
use mandatum::organisations::access_manager::MANAGERS;
use mandatum::organisations::quality::QUALITIES;
use mandatum::platform::audit::Verdict;
use mandatum::platform::clock;
use sea_orm::{ConnectionTrait, Statement};
use shared::files::api::{ActFilter, ActPage, FileDeed, FileHome, ReadActs, ReadFile};
use shared::files::contact_data::{ContactAct, ContactDraft, SaveContactData};
use shared::kernel::id::{MandateId, MessageId};
use shared::mandates::Party;
use shared::mandates::api::HistoryKind;
use shared::mandates::message::{MandateMessage, MandateNews};
use shared::messages::api::{
    CountUnread, MarkMessagesRead, Message, MessagePage, MessagesBefore, NewNoticeAddress,
    NoticeAddress, ReadMessages, ReadNoticeAddress, ReadUntil, SaveNoticeAddress, Unread,
};
use shared::policy::{ProblemKind, Profile};

use crate::app::{SignedIn, TestApp, on_each_engine};
use crate::world::{self, FIDUCIARY, niss};

/// The mandate of the world between a giver and a holder.
pub async fn mandate(app: &TestApp, giver: &str, holder: &str) -> MandateId {
    let connection = app.behind().await;
    let sql = "SELECT m.id FROM mandate m
         JOIN provider p ON p.id = m.provider_id
         JOIN person_number g ON g.person_id = p.person_id
         LEFT JOIN person_number h ON h.person_id = m.holder_person_id
         LEFT JOIN organisation e ON e.id = m.holder_organisation_id
         WHERE g.niss = $1 AND (h.niss = $2 OR e.number = $2) ORDER BY m.id LIMIT 1";
    let holder = match holder.parse::<u64>() {
        Ok(_) => holder.to_owned(),
        Err(_) => niss(holder),
    };
    let values = [niss(giver).into(), holder.into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let row = connection.query_one_raw(statement).await.unwrap();
    let id = row.expect("a mandate").try_get("", "id").unwrap();
    connection.close().await.unwrap();
    MandateId(id)
}

/// Tells of a happening, in a transaction of its own.
pub async fn tell(app: &TestApp, mandate: MandateId, step: Step) {
    let write = app.store().begin().await.unwrap();
    let (now, today) = (app.now(), clock::day(app.now()));
    told::tell(&write, (now, today), &[mandate], step)
        .await
        .unwrap();
    write.commit().await.unwrap();
}

/// Something that happened, without a day.
pub fn happening(kind: HistoryKind, by: Option<Party>) -> Step {
    Step {
        kind,
        by,
        person: None,
        last_day: None,
    }
}

/// What a message tells of a mandate.
pub fn about_mandate(message: &Message) -> MandateMessage {
    MandateMessage::read(&message.kind, message.subject.as_ref(), &message.details).unwrap()
}

/// Who has which messages: name, profile and kind.
async fn told(app: &TestApp) -> BTreeSet<(String, String, String)> {
    let mut told = BTreeSet::new();
    for name in world::PERSONS {
        let page = inbox::page(app.store(), app.person(name).await, None)
            .await
            .unwrap();
        for message in page.messages {
            let (profile, kind) = (message.profile.to_string(), message.kind.clone());
            assert!(
                told.insert((name.to_owned(), profile, kind)),
                "twice: {name}"
            );
        }
    }
    told
}

fn row(name: &str, profile: &str, kind: &str) -> (String, String, String) {
    (name.into(), profile.into(), kind.into())
}

#[tokio::test]
async fn each_side_is_told_what_concerns_it() {
    on_each_engine(|app| async move {
        let to_person = mandate(&app, "alix", "hugo").await;
        let to_organisation = mandate(&app, "alix", FIDUCIARY).await;
        let organisation = format!("org-{FIDUCIARY}");
        let (giver, holder) = (Some(Party::Giver), Some(Party::Holder));
        for (kind, by, to_giver, to_holder) in [
            (HistoryKind::Started, giver, "started", "to-sign"),
            (HistoryKind::Started, holder, "to-sign", "started"),
            // Who started it, the row says: the giver.
            (HistoryKind::Started, None, "started", "to-sign"),
            // A register brought it: its starter has not signed here.
            (
                HistoryKind::Signed,
                holder,
                "recorded-signed",
                "recorded-signed",
            ),
            (HistoryKind::Refused, giver, "refused", "refused"),
            (HistoryKind::Withdrawn, holder, "withdrawn", "withdrawn"),
            (HistoryKind::FirstUsed, holder, "first-used", "first-used"),
            (HistoryKind::EndSet, giver, "end-set", "end-set"),
            (HistoryKind::Ended, holder, "ended", "ended"),
            (
                HistoryKind::Transferred,
                giver,
                "transferred",
                "transferred",
            ),
        ] {
            for (mandate, expected) in [
                (to_person, vec![row("hugo", "citizen", to_holder)]),
                // Legal representative, principal and local manager at once: once. Not its users.
                (to_organisation, vec![row("lena", &organisation, to_holder)]),
            ] {
                let connection = app.behind().await;
                connection
                    .execute_unprepared("DELETE FROM message")
                    .await
                    .unwrap();
                connection.close().await.unwrap();
                tell(&app, mandate, happening(kind, by)).await;
                let mut expected = BTreeSet::from_iter(expected);
                expected.insert(row("alix", "provider-physician", to_giver));
                assert_eq!(told(&app).await, expected, "{kind:?} by {by:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn of_an_organisation_those_are_told_who_represent_it_or_manage_its_access() {
    on_each_engine(|app| async move {
        let mut managers =
            "niss,organisation,role,domain,quality,valid_from,valid_until\n".to_owned();
        for (name, role, domain, quality, until) in [
            ("otto", "co-principal", "", "", ""),
            ("nora", "domain", "health-care", "", ""),
            ("vera", "domain", "finance", "", ""),
            ("theo", "co-local", "", "health-care", ""),
            ("emil", "local", "", "onss-employer", ""),
            ("sara", "principal", "", "", "2026-10-31"),
            // On both sides: one each.
            ("alix", "co-principal", "", "", ""),
        ] {
            let niss = niss(name);
            managers +=
                &format!("{niss},{FIDUCIARY},{role},{domain},{quality},2020-01-01,{until}\n");
        }
        let qualities = format!(
            "organisation,quality,valid_from,valid_until\n{FIDUCIARY},onss-employer,2020-01-01,\n"
        );
        world::import(app.store(), app.now(), &QUALITIES, qualities).await;
        world::import(app.store(), app.now(), &MANAGERS, managers).await;
        let given = mandate(&app, "alix", FIDUCIARY).await;
        let ended = Step {
            last_day: "2026-12-31".parse().ok(),
            ..happening(HistoryKind::EndSet, Some(Party::Giver))
        };
        tell(&app, given, ended).await;
        let organisation = format!("org-{FIDUCIARY}");
        let mut expected: BTreeSet<_> = ["lena", "otto", "nora", "theo", "alix"]
            .map(|name| row(name, &organisation, "end-set"))
            .into();
        expected.insert(row("alix", "provider-physician", "end-set"));
        assert_eq!(told(&app).await, expected);
        let page = inbox::page(app.store(), app.person("otto").await, None).await;
        let message = page.unwrap().messages.remove(0);
        assert_eq!(
            (message.capability.as_str(), message.at),
            ("mandates", app.now())
        );
        let told = about_mandate(&message);
        assert_eq!(told.last_day, ended.last_day);
        assert_eq!(told.giver, "Alix Exemple");
        assert_eq!(told.holder, "Fiduciaire Exemple");
        assert_eq!((told.mandate, told.news), (given, MandateNews::EndSet));
    })
    .await;
}

#[tokio::test]
async fn messages_are_read_page_by_page_and_by_their_reader_alone() {
    on_each_engine(|app| async move {
        let given = mandate(&app, "alix", "hugo").await;
        for _ in 0..30 {
            tell(&app, given, happening(HistoryKind::Signed, None)).await;
            app.wait(1);
        }
        let (alix, hugo) = (app.signed_in("alix").await, app.signed_in("hugo").await);
        let first: MessagePage = read(&hugo, None).await;
        assert_eq!((first.messages.len(), first.unread), (25, 30));
        let second = read(&hugo, first.next).await;
        assert_eq!((second.messages.len(), second.next), (5, None));
        let all: Vec<_> = [first.messages, second.messages].concat();
        assert!(all.is_sorted_by(|one, next| one.id > next.id && one.at > next.at));
        assert!(
            all.iter()
                .all(|message| !message.is_read && about_mandate(message).holder == "Hugo Exemple")
        );

        // Up to the tenth from the end; those of others stay as they are.
        let until = ReadUntil { until: all[9].id };
        let marked = hugo.call::<MarkMessagesRead>(&(), &until).await;
        assert!(marked.status.is_success());
        let page = read(&hugo, None).await;
        assert_eq!((page.unread, unread(&hugo).await), (9, 9));
        assert!(
            page.messages
                .iter()
                .enumerate()
                .all(|(place, message)| message.is_read == (place > 8))
        );
        assert_eq!(read(&alix, None).await.unread, 30);
        assert_eq!(unread(&alix).await, 30);
        let piet = app.signed_in("piet").await;
        assert_eq!(
            read(&piet, None).await,
            MessagePage {
                messages: vec![],
                next: None,
                unread: 0
            }
        );
        assert_eq!(unread(&piet).await, 0);
        let anonymous = app.anonymous();
        let refused = anonymous
            .call::<ReadMessages>(&(), &MessagesBefore::default())
            .await;
        assert_eq!(refused.problem().kind, ProblemKind::SignedOut);
        let refused = anonymous.call::<CountUnread>(&(), &()).await;
        assert_eq!(refused.problem().kind, ProblemKind::SignedOut);
        let refused = anonymous.call::<MarkMessagesRead>(&(), &until).await;
        assert_eq!(refused.problem().kind, ProblemKind::SignedOut);
    })
    .await;
}

async fn unread(reader: &SignedIn<'_>) -> u32 {
    let answer = reader.call::<CountUnread>(&(), &()).await;
    answer.good::<Unread>().unread
}

async fn read(reader: &SignedIn<'_>, before: Option<MessageId>) -> MessagePage {
    reader
        .call::<ReadMessages>(&(), &MessagesBefore { before })
        .await
        .good()
}

#[tokio::test]
async fn an_address_is_ones_own_and_its_change_is_in_the_log() {
    on_each_engine(|app| async move {
        let alix = app.signed_in("alix").await;
        let new = NewNoticeAddress {
            email: "alix@exemple.example".parse().ok(),
        };
        let saved: NoticeAddress = alix.call::<SaveNoticeAddress>(&(), &new).await.good();
        assert_eq!(saved.email, new.email);
        // The same again changes nothing.
        alix.call::<SaveNoticeAddress>(&(), &new)
            .await
            .good::<NoticeAddress>();
        let events = "SELECT COUNT(*) FROM event WHERE kind = 'notice-address-changed'";
        assert_eq!(count(&app, events).await, 1);
        let details = "SELECT COUNT(*) FROM event WHERE details LIKE '%exemple.example%'";
        assert_eq!(count(&app, details).await, 0);
        let bad = alix
            .put("/api/v1/messages/address", r#"{"email":"none"}"#)
            .await;
        assert_eq!(bad.problem().kind, ProblemKind::BadRequest);
        let hugo = app.signed_in("hugo").await;
        let other: NoticeAddress = hugo.call::<ReadNoticeAddress>(&(), &()).await.good();
        assert_eq!(other, NoticeAddress::default());
        let refused = app.anonymous().call::<SaveNoticeAddress>(&(), &new).await;
        assert_eq!(refused.problem().kind, ProblemKind::SignedOut);
        assert!(matches!(
            app.store().verify_audit().await.unwrap(),
            Verdict::Whole(_)
        ));
    })
    .await;
}

async fn count(app: &TestApp, sql: &str) -> i64 {
    let connection = app.behind().await;
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let row = connection.query_one_raw(statement).await.unwrap().unwrap();
    connection.close().await.unwrap();
    row.try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn the_first_use_is_marked_once_however_many_begin_together() {
    on_each_engine(|app| async move {
        let file = app.file_of("alix").await;
        let key = (Profile::Mandatary, file);
        let draft = ContactDraft {
            phone: "081 22 33 44".into(),
            ..ContactDraft::default()
        };
        let new = draft.parse().unwrap();
        let hugo = app.signed_in("hugo").await;
        let open = || hugo.call::<ReadFile>(&key, &());
        let save = || hugo.call::<SaveContactData>(&key, &new);
        let (a, b, c, d, e, f) = tokio::join!(open(), save(), save(), open(), save(), open());
        let answers = [a, b, c, d, e, f].map(|answer| answer.status.as_u16());
        assert!(
            answers.iter().all(|status| [200, 409].contains(status)),
            "{answers:?}"
        );
        assert!(
            answers.iter().filter(|status| **status == 200).count() >= 4,
            "{answers:?}"
        );
        // Hugo knows that it was he.
        let expected = [row("alix", "provider-physician", "first-used")];
        assert_eq!(told(&app).await, expected.into());
        let events = "SELECT COUNT(*) FROM event WHERE kind = 'mandate-first-used'";
        assert_eq!(count(&app, events).await, 1);
        let alix = app.signed_in("alix").await;
        let own = ("provider-physician".parse().unwrap(), file);
        let acts: ActPage = alix
            .call::<ReadActs>(&own, &ActFilter::default())
            .await
            .good();
        let marked: Vec<_> = acts.acts.iter().map(|act| act.first_use).collect();
        // The latest first: the first act of all, and no other; the mandate's own event is no act.
        assert_eq!(marked.iter().filter(|first| **first).count(), 1);
        assert_eq!(marked.last(), Some(&true), "{marked:?}");
        let of_files = [FileDeed::Opened.code(), ContactAct::Changed.code()];
        assert!(
            acts.acts
                .iter()
                .all(|act| of_files.contains(&act.kind.as_str()))
        );

        // One's own file needs no mandate; another mandate has a first use of its own.
        alix.call::<ReadFile>(&own, &()).await.good::<FileHome>();
        let elke = app.signed_in("elke").await;
        let organisation: Profile = format!("org-{FIDUCIARY}").parse().unwrap();
        elke.call::<ReadFile>(&(organisation, file), &())
            .await
            .good::<FileHome>();
        assert_eq!(count(&app, events).await, 2);
        assert!(matches!(
            app.store().verify_audit().await.unwrap(),
            Verdict::Whole(_)
        ));
    })
    .await;
}

//! What people are told: a message to each person concerned, an e-mail where there is an address,
//! and a live event, all in the transaction of what happened.

mod address;
mod recipients;

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{MandateId, MessageId, PersonId};
use shared::mandates::api::HistoryKind;
use shared::mandates::{MandateKind, Party};
use shared::messages::api::{Message, MessageKind, MessagePage};

use crate::platform::error::Error;
use crate::platform::live::{self, places};
use crate::platform::store::rows::{all, one, parsed, run, word};
use crate::platform::store::{Store, Write};

pub use address::save_notice_address;

/// How many messages a page shows.
const PAGE: usize = 25;

/// How many mandates one statement tells of.
const AT_ONCE: usize = 200;

/// What happened to a mandate, for those who are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happening {
    pub kind: HistoryKind,
    /// By which party; none for what came by itself.
    pub by: Option<Party>,
    /// The last day, where it is about one.
    pub last_day: Option<Date>,
}

/// What each side is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Told {
    /// The side that started the mandate.
    starter: MessageKind,
    /// The side across.
    other: MessageKind,
}

impl Told {
    fn both(kind: MessageKind) -> Self {
        Self {
            starter: kind,
            other: kind,
        }
    }

    /// What is told of something in the history; nothing of what this version does not know.
    fn of(kind: HistoryKind) -> Option<Self> {
        Some(match kind {
            HistoryKind::Started => Self {
                starter: MessageKind::Started,
                other: MessageKind::ToSign,
            },
            HistoryKind::Signed => Self::both(MessageKind::Signed),
            HistoryKind::Refused => Self::both(MessageKind::Refused),
            HistoryKind::Withdrawn => Self::both(MessageKind::Withdrawn),
            HistoryKind::Ended => Self::both(MessageKind::Ended),
            HistoryKind::EndSet => Self::both(MessageKind::EndSet),
            HistoryKind::Transferred => Self::both(MessageKind::Transferred),
            HistoryKind::FirstUsed => Self::both(MessageKind::FirstUsed),
            HistoryKind::Unknown => return None,
        })
    }
}

/// Tells both parties, in the transaction of what happened: a message to each person concerned, an
/// e-mail where there is an address, and a live event once the transaction is confirmed.
///
/// Of a natural person that person is told; of an organisation, its legal representatives and
/// those who manage its access today.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn tell(
    write: &Write,
    now: Instant,
    today: Date,
    mandate: MandateId,
    happening: Happening,
) -> Result<(), Error> {
    tell_of_each(write, now, today, &[mandate], happening).await
}

/// The same of many mandates to which the same happened.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn tell_of_each(
    write: &Write,
    now: Instant,
    today: Date,
    mandates: &[MandateId],
    happening: Happening,
) -> Result<(), Error> {
    let Some(told) = Told::of(happening.kind) else {
        return live_only(write, mandates).await;
    };
    // Who starts it is its starter: of a mandate that a register brought, the row says so.
    let starter = match happening.kind {
        HistoryKind::Started => happening.by,
        _ => None,
    };
    let last_day = LastDay::Given(happening.last_day);
    for mandates in mandates.chunks(AT_ONCE) {
        let what = recipients::What {
            now,
            today,
            told,
            starter,
            last_day,
        };
        recipients::write_messages(write, mandates, what).await?;
    }
    live_only(write, mandates).await
}

/// Tells both parties that the period of mandates is over, or will be soon.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub(crate) async fn remind(
    write: &Write,
    now: Instant,
    today: Date,
    mandates: &[MandateId],
    kind: MessageKind,
) -> Result<(), Error> {
    for mandates in mandates.chunks(AT_ONCE) {
        let what = recipients::What {
            now,
            today,
            told: Told::both(kind),
            starter: None,
            last_day: LastDay::OfMandate,
        };
        recipients::write_messages(write, mandates, what).await?;
    }
    live_only(write, mandates).await
}

async fn live_only(write: &Write, mandates: &[MandateId]) -> Result<(), Error> {
    for mandates in mandates.chunks(AT_ONCE) {
        live::mandates_changed(write, mandates).await?;
    }
    Ok(())
}

/// Which last day a message names.
#[derive(Clone, Copy, Debug)]
enum LastDay {
    /// This one, or none.
    Given(Option<Date>),
    /// The mandate's.
    OfMandate,
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    at: i64,
    kind: String,
    mandate_id: i64,
    mandate_kind: String,
    profile: String,
    giver_names: String,
    giver_surname: String,
    holder_names: Option<String>,
    holder_surname: Option<String>,
    organisation: Option<String>,
    last_day: Option<NaiveDate>,
    read_at: Option<i64>,
}

impl TryFrom<Row> for Message {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let kind = MandateKind::from_code(&row.mandate_kind);
        Ok(Self {
            id: MessageId(row.id),
            at: Instant(row.at),
            kind: MessageKind::from_code(&row.kind),
            mandate: MandateId(row.mandate_id),
            mandate_kind: word(kind, &row.mandate_kind)?,
            profile: parsed(&row.profile)?,
            giver: format!("{} {}", row.giver_names, row.giver_surname),
            holder: holder(row.holder_names, row.holder_surname, row.organisation),
            last_day: row.last_day.map(Date::from),
            is_read: row.read_at.is_some(),
        })
    }
}

/// The name of a holder: of the organisation, or else given names and surname.
pub(crate) fn holder(
    names: Option<String>,
    surname: Option<String>,
    organisation: Option<String>,
) -> String {
    organisation.unwrap_or_else(|| {
        let (names, surname) = (names.unwrap_or_default(), surname.unwrap_or_default());
        format!("{names} {surname}")
    })
}

#[derive(FromQueryResult)]
struct Count {
    count: i64,
}

impl Store {
    /// A page of a person's messages, the latest first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn messages(
        &self,
        person: PersonId,
        before: Option<MessageId>,
    ) -> Result<MessagePage, Error> {
        let mut rows: Vec<Row> = all(
            self.read(),
            "SELECT g.id, g.at, g.kind, g.mandate_id, m.kind AS mandate_kind, g.profile, g.last_day, g.read_at,
                    n.given_names AS giver_names, n.surname AS giver_surname,
                    h.given_names AS holder_names, h.surname AS holder_surname, e.name AS organisation
             FROM message g
             JOIN mandate m ON m.id = g.mandate_id
             JOIN provider p ON p.id = m.provider_id
             JOIN person n ON n.id = p.person_id
             LEFT JOIN person h ON h.id = m.holder_person_id
             LEFT JOIN entity e ON e.id = m.holder_entity_id
             WHERE g.person_id = $1 AND g.id < $2 ORDER BY g.id DESC LIMIT $3",
            [
                person.0.into(),
                before.map_or(i64::MAX, |message| message.0).into(),
                i64::try_from(PAGE + 1).unwrap_or(i64::MAX).into(),
            ],
        )
        .await?;
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        let messages: Vec<Message> = rows
            .into_iter()
            .map(Message::try_from)
            .collect::<Result<_, _>>()?;
        let unread: Option<Count> = one(
            self.read(),
            "SELECT COUNT(*) AS count FROM message WHERE person_id = $1 AND read_at IS NULL",
            [person.0.into()],
        )
        .await?;
        Ok(MessagePage {
            next: messages.last().map(|last| last.id).filter(|_| more),
            unread: unread.map_or(0, |row| u32::try_from(row.count).unwrap_or(u32::MAX)),
            messages,
        })
    }
}

/// Notes that a person has read their messages up to one of them.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn mark_read(
    write: &Write,
    person: PersonId,
    until: MessageId,
    now: Instant,
) -> Result<(), Error> {
    let sql =
        "UPDATE message SET read_at = $3 WHERE person_id = $1 AND id <= $2 AND read_at IS NULL";
    let values: [Value; 3] = [person.0.into(), until.0.into(), now.0.into()];
    if run(write.connection(), sql, values).await? > 0 {
        live::messages_changed(write, [person]);
    }
    Ok(())
}

//! A message to each person concerned, in the transaction of what happened, and an e-mail where
//! there is an address.

use std::collections::HashMap;

use sea_orm::prelude::Expr;
use sea_orm::{
    ActiveValue, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use shared::kernel::date::Instant;
use shared::kernel::happening::Subject;
use shared::kernel::id::{MessageId, PersonId};
use shared::messages::api::{Message, MessagePage};
use shared::policy::Profile;

use super::address;
use super::entity::{email, message};
use crate::messages::TOPIC;
use crate::messages::store::MESSAGES;
use crate::platform::error::Error;
use crate::platform::happening::Happening;
use crate::platform::live::{self, Hearer};
use crate::platform::store::held::Hold;
use crate::platform::store::stored::{Secret, Stored};
use crate::platform::store::{Store, Write, list};

/// How many messages a page shows.
const PAGE: usize = 25;

/// How many messages one statement writes.
const AT_ONCE: usize = 200;

/// A message to be written.
#[derive(Clone, Debug)]
pub struct NewMessage<H> {
    /// To whom.
    pub person: PersonId,
    /// As which profile the person can see to it.
    pub profile: Profile,
    /// What happened.
    pub happening: H,
    /// Where the person is written to who has given no address and of whom none is known.
    pub address: Option<String>,
}

/// Tells people what happened, in its transaction: a message each, an e-mail where there is an
/// address, and a live event once the transaction is confirmed.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn tell<H: Happening>(
    write: &Write,
    now: Instant,
    messages: &[NewMessage<H>],
) -> Result<(), Error> {
    for messages in messages.chunks(AT_ONCE) {
        let insert = message::Entity::insert_many(messages.iter().map(|new| row(new, now)));
        if write.sends_mail() {
            let written = insert.exec_with_returning(write.connection()).await?;
            queue(write, now, messages, &written).await?;
        } else {
            insert.exec_without_returning(write.connection()).await?;
        }
    }
    let persons = messages.iter().map(|new| Hearer::Person(new.person));
    live::changed(write, TOPIC, persons);
    Ok(())
}

fn row<H: Happening>(new: &NewMessage<H>, now: Instant) -> message::ActiveModel {
    let subject = new.happening.subject();
    message::ActiveModel {
        id: ActiveValue::NotSet,
        person_id: ActiveValue::Set(Stored(new.person)),
        at: ActiveValue::Set(Stored(now)),
        capability: ActiveValue::Set(H::CAPABILITY.to_owned()),
        kind: ActiveValue::Set(new.happening.kind().to_owned()),
        subject_kind: ActiveValue::Set(subject.map(|subject| subject.kind.to_owned())),
        subject_id: ActiveValue::Set(subject.map(|subject| subject.id)),
        details: ActiveValue::Set(new.happening.details().to_string()),
        profile: ActiveValue::Set(Stored(new.profile)),
        read_at: ActiveValue::Set(None),
    }
}

/// Queues an e-mail for each message whose reader has an address: the one given for messages, else
/// one that a capability knows, else the one that came with what happened.
async fn queue<H: Happening>(
    write: &Write,
    now: Instant,
    messages: &[NewMessage<H>],
    written: &[message::Model],
) -> Result<(), Error> {
    let persons: Vec<PersonId> = messages.iter().map(|new| new.person).collect();
    let known = address::known(write, &persons).await?;
    // By what they say, and not by their order, which no engine promises to keep.
    let came_along: HashMap<_, _> = messages
        .iter()
        .filter_map(|new| {
            Some((
                (new.person, new.happening.subject()?.id),
                new.address.as_ref()?,
            ))
        })
        .collect();
    let emails = written.iter().filter_map(|row| {
        let person = row.person_id.0;
        let with_subject = || came_along.get(&(person, row.subject_id?)).copied();
        let recipient = known.get(&person).or_else(with_subject)?;
        Some(email::ActiveModel {
            message_id: ActiveValue::Set(row.id),
            recipient: ActiveValue::Set(Secret(recipient.clone())),
            due_at: ActiveValue::Set(Stored(now)),
            ..Default::default()
        })
    });
    let emails: Vec<email::ActiveModel> = emails.collect();
    if !emails.is_empty() {
        let insert = email::Entity::insert_many(emails);
        insert.exec_without_returning(write.connection()).await?;
    }
    Ok(())
}

impl TryFrom<message::Model> for Message {
    type Error = Error;

    fn try_from(row: message::Model) -> Result<Self, Error> {
        let subject = row.subject_kind.zip(row.subject_id);
        Ok(Self {
            id: row.id.0,
            at: row.at.0,
            capability: row.capability,
            kind: row.kind,
            subject: subject.map(|(kind, id)| Subject { kind, id }),
            details: serde_json::from_str(&row.details).map_err(Error::internal)?,
            profile: row.profile.0,
            is_read: row.read_at.is_some(),
        })
    }
}

/// A page of a person's messages, the latest first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn page(
    store: &Store,
    person: PersonId,
    before: Option<MessageId>,
) -> Result<MessagePage, Error> {
    let before = before.map(|before| message::Column::Id.lt(Stored(before)));
    let rows = of(person)
        .filter(sea_orm::Condition::all().add_option(before))
        .order_by_desc(message::Column::Id)
        .limit(PAGE as u64 + 1)
        .all(store.read())
        .await?;
    let (rows, next) = list::page(rows, PAGE, |row| row.id.0);
    let messages = rows.into_iter().map(Message::try_from);
    Ok(MessagePage {
        messages: messages.collect::<Result<_, _>>()?,
        next,
        unread: unread(store, person).await?,
    })
}

fn of(person: PersonId) -> Select<message::Entity> {
    message::Entity::find().filter(message::Column::PersonId.eq(Stored(person)))
}

/// How many messages a person has not read.
///
/// # Errors
/// Where the database cannot be read.
pub async fn unread(store: &Store, person: PersonId) -> Result<u32, Error> {
    let count: Option<i64> = of(person)
        .filter(message::Column::ReadAt.is_null())
        .select_only()
        .expr(message::Column::Id.count())
        .into_tuple()
        .one(store.read())
        .await?;
    Ok(count.map_or(0, |count| u32::try_from(count).unwrap_or(u32::MAX)))
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
    let unread = "SELECT id FROM message WHERE person_id = $1 AND id <= $2 AND read_at IS NULL";
    let values = [person.0.into(), until.0.into()];
    write
        .hold_all(MESSAGES, unread, values, Hold::Alone)
        .await?;
    let changed = message::Entity::update_many()
        .col_expr(message::Column::ReadAt, Expr::value(now.0))
        .filter(message::Column::PersonId.eq(Stored(person)))
        .filter(message::Column::Id.lte(Stored(until)))
        .filter(message::Column::ReadAt.is_null())
        .exec(write.connection())
        .await?;
    if changed.rows_affected > 0 {
        live::changed(write, TOPIC, [Hearer::Person(person)]);
    }
    Ok(())
}

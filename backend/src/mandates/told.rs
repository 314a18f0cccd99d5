//! Who is told of what happens to mandates, and what.

use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{MandateId, PersonId};
use shared::mandates::api::HistoryKind;
use shared::mandates::message::{MandateMessage, MandateNews};
use shared::mandates::{Holder, Party};

use super::TOPIC;
use super::store::concerned::{Concerned, concerned, parties};
use crate::messages::store::inbox::{self, NewMessage};
use crate::platform::error::Error;
use crate::platform::live::{self, Hearer};
use crate::platform::store::Write;

/// How many mandates one statement looks up.
const AT_ONCE: usize = 200;

/// The present instant, and its day in Brussels.
pub type Moment = (Instant, Date);

/// A step of a mandate's life, for those who are told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub kind: HistoryKind,
    /// By which party; none for what came by itself.
    pub by: Option<Party>,
    /// By whom: who does something knows that they did.
    pub person: Option<PersonId>,
    /// The last day, where it is about one.
    pub last_day: Option<Date>,
}

/// What each side is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Told {
    /// The side that started the mandate.
    starter: MandateNews,
    other: MandateNews,
}

impl Told {
    fn both(news: MandateNews) -> Self {
        Self {
            starter: news,
            other: news,
        }
    }

    /// What is told of a step; nothing of one that this version does not know.
    fn of(step: HistoryKind) -> Option<Self> {
        Some(match step {
            HistoryKind::Started => Self {
                starter: MandateNews::Started,
                other: MandateNews::ToSign,
            },
            HistoryKind::Signed => Self::both(MandateNews::Signed),
            HistoryKind::Refused => Self::both(MandateNews::Refused),
            HistoryKind::Withdrawn => Self::both(MandateNews::Withdrawn),
            HistoryKind::Ended => Self::both(MandateNews::Ended),
            HistoryKind::EndSet => Self::both(MandateNews::EndSet),
            HistoryKind::Transferred => Self::both(MandateNews::Transferred),
            HistoryKind::FirstUsed => Self::both(MandateNews::FirstUsed),
            HistoryKind::Unknown => return None,
        })
    }
}

/// What is told, and what of it depends on who is told.
#[derive(Clone, Copy, Debug)]
struct News {
    told: Told,
    /// Who started the mandate, where its row does not say so yet.
    starter: Option<Party>,
    /// Who did it, and is not told.
    done_by: Option<PersonId>,
    last_day: LastDay,
}

impl News {
    fn of(self, one: &Concerned) -> MandateNews {
        let is_starter = one.party == self.starter.unwrap_or(one.started_by);
        let news = match is_starter {
            true => self.told.starter,
            false => self.told.other,
        };
        match news {
            MandateNews::Signed if one.is_recorded => MandateNews::RecordedSigned,
            news => news,
        }
    }
}

/// Which last day a message names.
#[derive(Clone, Copy, Debug)]
enum LastDay {
    /// This one, or none.
    Given(Option<Date>),
    OfMandate,
}

/// Tells both parties of a step that mandates took, in its transaction, but for whoever took it.
///
/// Of a natural person that person is told; of an organisation, its legal representatives and
/// those who manage its access today.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn tell(
    write: &Write,
    moment: Moment,
    mandates: &[MandateId],
    step: Step,
) -> Result<(), Error> {
    let Some(told) = Told::of(step.kind) else {
        return Ok(());
    };
    // Who starts it is its starter; otherwise the mandate says who was.
    let starter = match step.kind {
        HistoryKind::Started => step.by,
        _ => None,
    };
    let news = News {
        told,
        starter,
        done_by: step.person,
        last_day: LastDay::Given(step.last_day),
    };
    tell_sides(write, moment, mandates, news).await
}

/// Tells both parties that the period of mandates is over, or will be soon.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn remind(
    write: &Write,
    moment: Moment,
    mandates: &[MandateId],
    news: MandateNews,
) -> Result<(), Error> {
    let news = News {
        told: Told::both(news),
        starter: None,
        done_by: None,
        last_day: LastDay::OfMandate,
    };
    tell_sides(write, moment, mandates, news).await
}

async fn tell_sides(
    write: &Write,
    (now, today): Moment,
    mandates: &[MandateId],
    news: News,
) -> Result<(), Error> {
    for mandates in mandates.chunks(AT_ONCE) {
        let concerned = concerned(write, mandates, today).await?;
        let parties = concerned.iter().map(|one| (one.giver, one.mandate.holder));
        live::changed(write, TOPIC, parties.flat_map(hearers));
        let others = concerned
            .into_iter()
            .filter(|one| news.done_by != Some(one.person));
        let messages: Vec<_> = others
            .map(|one| {
                let told = news.of(&one);
                message(one, told, news.last_day)
            })
            .collect();
        inbox::tell(write, now, &messages).await?;
    }
    Ok(())
}

/// Has the open pages of both parties follow what has become of mandates by itself; no message is sent.
///
/// # Errors
/// Where the database cannot be read.
pub async fn changed(write: &Write, mandates: &[MandateId]) -> Result<(), Error> {
    for mandates in mandates.chunks(AT_ONCE) {
        let parties = parties(write, mandates).await?;
        live::changed(write, TOPIC, parties.into_iter().flat_map(hearers));
    }
    Ok(())
}

/// Who hears that a mandate changed: its parties.
fn hearers((giver, holder): (PersonId, Holder)) -> [Hearer; 2] {
    let holder = match holder {
        Holder::Person(person) => Hearer::Person(person),
        Holder::Organisation(organisation) => Hearer::Organisation(organisation),
    };
    [Hearer::Person(giver), holder]
}

fn message(one: Concerned, news: MandateNews, last_day: LastDay) -> NewMessage<MandateMessage> {
    let mandate = one.mandate;
    let message = MandateMessage {
        mandate: mandate.id,
        news,
        kind: mandate.kind,
        giver: one.giver_name,
        holder: one.holder_name,
        validity: mandate.validity,
        last_day: match last_day {
            LastDay::Given(day) => day,
            LastDay::OfMandate => mandate.validity.until(),
        },
    };
    NewMessage {
        person: one.person,
        profile: one.profile,
        happening: message,
        // It came with the mandate, for its giver.
        address: one.giver_email.filter(|_| one.party == Party::Giver),
    }
}

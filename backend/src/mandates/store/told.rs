//! Who is told of what happens to mandates, and what.

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use serde_json::{Value as Json, json};
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{EntityId, MandateId, PersonId};
use shared::mandates::api::HistoryKind;
use shared::mandates::message::{MandateMessage, MandateNews};
use shared::mandates::{MandateKind, Party};
use shared::organisations::{Domain, ManagerRole, QualityKind};

use super::record::full_name;
use crate::mandates::TOPIC;
use crate::mandates::happening::{CAPABILITY, subject};
use crate::platform::error::Error;
use crate::platform::happening::{Happening, Subject};
use crate::platform::live::{self, Hearer};
use crate::platform::store::Write;
use crate::platform::store::rows::{all, list, parsed, validity, word};
use crate::platform::tell::messages::{self, NewMessage};

/// Of how many mandates one statement asks who is concerned.
const AT_ONCE: usize = 200;

/// A step of a mandate's life, for those who are told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which.
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
    starter: MandateNews,
    /// The side across.
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

/// Which last day a message names.
#[derive(Clone, Copy, Debug)]
enum LastDay {
    /// This one, or none.
    Given(Option<Date>),
    /// The mandate's.
    OfMandate,
}

impl Happening for MandateMessage {
    const CAPABILITY: &'static str = CAPABILITY;

    fn kind(&self) -> &'static str {
        self.news.code()
    }

    fn subject(&self) -> Option<Subject> {
        Some(subject(self.mandate))
    }

    fn details(&self) -> Json {
        json!(Self::details(self))
    }
}

/// Tells both parties of a step, in its transaction.
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
    step: Step,
) -> Result<(), Error> {
    tell_of_each(write, now, today, &[mandate], step).await
}

/// The same of many mandates that took the same step.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn tell_of_each(
    write: &Write,
    now: Instant,
    today: Date,
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
    let what = (told, starter, LastDay::Given(step.last_day));
    tell_sides(write, now, today, mandates, what).await
}

/// Tells both parties that the period of mandates is over, or will be soon.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub(super) async fn remind(
    write: &Write,
    now: Instant,
    today: Date,
    mandates: &[MandateId],
    news: MandateNews,
) -> Result<(), Error> {
    let what = (Told::both(news), None, LastDay::OfMandate);
    tell_sides(write, now, today, mandates, what).await
}

async fn tell_sides(
    write: &Write,
    now: Instant,
    today: Date,
    mandates: &[MandateId],
    (told, starter, last_day): (Told, Option<Party>, LastDay),
) -> Result<(), Error> {
    for mandates in mandates.chunks(AT_ONCE) {
        let concerned = concerned(write, mandates, today).await?;
        let hearers = concerned.iter().flat_map(Concerned::hearers);
        live::changed(write, TOPIC, hearers);
        let message = |row: Concerned| {
            let is_starter = match starter {
                Some(party) => row.party == party.code(),
                None => row.party == row.started_by,
            };
            let news = if is_starter { told.starter } else { told.other };
            row.message(news, last_day)
        };
        let messages: Vec<_> = concerned
            .into_iter()
            .map(message)
            .collect::<Result<_, _>>()?;
        messages::tell(write, now, &messages).await?;
    }
    Ok(())
}

/// Somebody whom a mandate concerns, and the mandate.
#[derive(FromQueryResult)]
struct Concerned {
    party: String,
    person_id: i64,
    profile: String,
    mandate_id: i64,
    kind: String,
    started_by: String,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    giver_email: Option<String>,
    giver_id: i64,
    giver_names: String,
    giver_surname: String,
    holder_id: Option<i64>,
    holder_names: Option<String>,
    holder_surname: Option<String>,
    organisation_id: Option<i64>,
    organisation: Option<String>,
}

/// The columns of [`Concerned`].
const COLUMNS: &str = "t.party, t.person_id, t.profile, t.mandate_id,
    m.kind, m.started_by, m.valid_from, m.valid_until, m.giver_email,
    n.id AS giver_id, n.given_names AS giver_names, n.surname AS giver_surname,
    h.id AS holder_id, h.given_names AS holder_names, h.surname AS holder_surname,
    o.id AS organisation_id, o.name AS organisation";

impl Concerned {
    /// Who hears that the mandate changed: its parties.
    fn hearers(&self) -> impl Iterator<Item = Hearer> + use<> {
        let giver = Hearer::Person(PersonId(self.giver_id));
        let person = self.holder_id.map(|id| Hearer::Person(PersonId(id)));
        let organisation = self.organisation_id.map(|id| Hearer::Entity(EntityId(id)));
        [giver].into_iter().chain(person).chain(organisation)
    }

    fn message(
        self,
        news: MandateNews,
        last_day: LastDay,
    ) -> Result<NewMessage<MandateMessage>, Error> {
        let until = self.valid_until.map(Date::from);
        let holder_names = self.holder_names.unwrap_or_default();
        let holder_surname = self.holder_surname.unwrap_or_default();
        let message = MandateMessage {
            mandate: MandateId(self.mandate_id),
            news,
            kind: word(MandateKind::from_code(&self.kind), &self.kind)?,
            giver: full_name(&self.giver_names, &self.giver_surname),
            holder: self
                .organisation
                .unwrap_or_else(|| full_name(&holder_names, &holder_surname)),
            validity: validity(self.valid_from, self.valid_until)?,
            last_day: match last_day {
                LastDay::Given(day) => day,
                LastDay::OfMandate => until,
            },
        };
        Ok(NewMessage {
            person: PersonId(self.person_id),
            profile: parsed(&self.profile)?,
            happening: message,
            // It came with the mandate, for its giver.
            address: self
                .giver_email
                .filter(|_| self.party == Party::Giver.code()),
        })
    }
}

/// The persons concerned by mandates on a day, each once a side.
async fn concerned(
    write: &Write,
    mandates: &[MandateId],
    today: Date,
) -> Result<Vec<Concerned>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM ({}) t
         JOIN mandate m ON m.id = t.mandate_id
         JOIN provider p ON p.id = m.provider_id
         JOIN person n ON n.id = p.person_id
         LEFT JOIN person h ON h.id = m.holder_person_id
         LEFT JOIN entity o ON o.id = m.holder_entity_id
         ORDER BY t.mandate_id, t.party, t.person_id",
        sides(&list(2, mandates.len()))
    );
    let day = Value::from(NaiveDate::from(today));
    let values = [day]
        .into_iter()
        .chain(mandates.iter().map(|mandate| mandate.0.into()));
    all(write.connection(), &sql, values).await
}

/// Who is concerned on the day `$1`: the giver; a natural holder; of an organisation its legal
/// representatives, and who manages its access down to the qualities that carry mandates.
fn sides(mandates: &str) -> String {
    let quoted = |codes: Vec<&str>| format!("'{}'", codes.join("', '"));
    let [principal, co_principal] = [ManagerRole::Principal, ManagerRole::CoPrincipal];
    let whole = quoted(vec![principal.code(), co_principal.code()]);
    let of_quality = ManagerRole::ALL
        .into_iter()
        .filter(|role| role.is_of_quality());
    let of_quality = quoted(of_quality.map(ManagerRole::code).collect());
    let carrying = QualityKind::ALL
        .into_iter()
        .filter(|quality| quality.carries_mandates());
    let carrying = quoted(carrying.map(QualityKind::code).collect());
    let (domain, health) = (ManagerRole::Domain.code(), Domain::HealthCare.code());
    let (giver, holder) = (Party::Giver.code(), Party::Holder.code());
    let today = "r.valid_from <= $1 AND (r.valid_until IS NULL OR r.valid_until >= $1)";
    format!(
        "SELECT m.id AS mandate_id, '{giver}' AS party, p.person_id, 'provider-' || p.profession AS profile
         FROM mandate m JOIN provider p ON p.id = m.provider_id WHERE m.id IN ({mandates})
         UNION
         SELECT m.id, '{holder}', m.holder_person_id, 'citizen'
         FROM mandate m WHERE m.holder_person_id IS NOT NULL AND m.id IN ({mandates})
         UNION
         SELECT m.id, '{holder}', r.person_id, 'org-' || e.number
         FROM mandate m JOIN entity e ON e.id = m.holder_entity_id
         JOIN legal_function r ON r.entity_id = e.id
         WHERE {today} AND m.id IN ({mandates})
         UNION
         SELECT m.id, '{holder}', r.person_id, 'org-' || e.number
         FROM mandate m JOIN entity e ON e.id = m.holder_entity_id
         JOIN access_manager r ON r.entity_id = e.id
         WHERE {today} AND m.id IN ({mandates}) AND (r.role IN ({whole})
               OR (r.role = '{domain}' AND r.domain = '{health}')
               OR (r.role IN ({of_quality}) AND r.quality IN ({carrying})))"
    )
}

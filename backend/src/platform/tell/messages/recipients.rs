//! Who is told, and where they are written to.

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{MandateId, PersonId};
use shared::mandates::Party;
use shared::organisations::{Domain, ManagerRole, QualityKind};

use super::address::OF_FILE;
use super::{LastDay, Told, live, places};
use crate::platform::error::Error;
use crate::platform::store::Write;
use crate::platform::store::rows::{all, run};

/// What is told of the mandates.
#[derive(Clone, Copy, Debug)]
pub(super) struct What {
    pub(super) now: Instant,
    pub(super) today: Date,
    pub(super) told: Told,
    /// Which party started them; where there is none, the mandate's own row says it.
    pub(super) starter: Option<Party>,
    pub(super) last_day: LastDay,
}

#[derive(FromQueryResult)]
struct Written {
    id: i64,
    person_id: i64,
}

/// Writes a message to each person concerned, and what is to be sent by e-mail.
pub(super) async fn write_messages(
    write: &Write,
    mandates: &[MandateId],
    what: What,
) -> Result<(), Error> {
    if mandates.is_empty() {
        return Ok(());
    }
    let (last_day, given) = match what.last_day {
        LastDay::Given(day) => ("$5", day),
        LastDay::OfMandate => ("COALESCE(t.valid_until, $5)", None),
    };
    let day = |day: Option<Date>| Value::from(day.map(NaiveDate::from));
    let mut values: Vec<Value> = vec![
        what.now.0.into(),
        what.starter.map(|party| party.code().to_owned()).into(),
        what.told.starter.code().into(),
        what.told.other.code().into(),
        day(given),
        day(Some(what.today)),
    ];
    let which = places(values.len() + 1, mandates.len());
    values.extend(mandates.iter().map(|mandate| Value::from(mandate.0)));
    let sql = format!(
        "INSERT INTO message (person_id, at, kind, mandate_id, profile, last_day)
         SELECT t.person_id, $1, CASE WHEN t.party = COALESCE($2, t.started_by) THEN $3 ELSE $4 END,
                t.mandate_id, t.profile, {last_day}
         FROM ({}) t ORDER BY t.mandate_id, t.party, t.person_id
         RETURNING id, person_id",
        recipients(&which)
    );
    let written: Vec<Written> = all(write.connection(), &sql, values).await?;
    live::messages_changed(write, written.iter().map(|row| PersonId(row.person_id)));
    if write.sends_mail() {
        for written in written.chunks(super::AT_ONCE) {
            queue(write, written, what.now).await?;
        }
    }
    Ok(())
}

/// The persons concerned by mandates on the day `$6`, each once a side: the giver; a natural
/// holder; of an organisation its legal representatives, and who manages its access down to the
/// qualities that carry mandates.
fn recipients(mandates: &str) -> String {
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
    let mandate = "m.id AS mandate_id, m.started_by, m.valid_until";
    let today = "r.valid_from <= $6 AND (r.valid_until IS NULL OR r.valid_until >= $6)";
    format!(
        "SELECT {mandate}, 'giver' AS party, p.person_id, 'provider-' || p.profession AS profile
         FROM mandate m JOIN provider p ON p.id = m.provider_id WHERE m.id IN ({mandates})
         UNION
         SELECT {mandate}, 'holder', m.holder_person_id, 'citizen'
         FROM mandate m WHERE m.holder_person_id IS NOT NULL AND m.id IN ({mandates})
         UNION
         SELECT {mandate}, 'holder', r.person_id, 'org-' || e.number
         FROM mandate m JOIN entity e ON e.id = m.holder_entity_id
         JOIN legal_function r ON r.entity_id = e.id
         WHERE {today} AND m.id IN ({mandates})
         UNION
         SELECT {mandate}, 'holder', r.person_id, 'org-' || e.number
         FROM mandate m JOIN entity e ON e.id = m.holder_entity_id
         JOIN access_manager r ON r.entity_id = e.id
         WHERE {today} AND m.id IN ({mandates}) AND (r.role IN ({whole})
               OR (r.role = '{domain}' AND r.domain = '{health}')
               OR (r.role IN ({of_quality}) AND r.quality IN ({carrying})))"
    )
}

/// Queues an e-mail for each message whose reader has an address: the one given for messages, else
/// that of the reader's own file, else, for a giver, the one that came with the mandate.
async fn queue(write: &Write, written: &[Written], now: Instant) -> Result<(), Error> {
    if written.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "INSERT INTO email (message_id, recipient, due_at)
         SELECT x.id, x.recipient, $1 FROM (
             SELECT g.id, COALESCE(a.email, ({OF_FILE}),
                        CASE WHEN g.profile LIKE 'provider-%' THEN m.giver_email END) AS recipient
             FROM message g
             JOIN mandate m ON m.id = g.mandate_id
             LEFT JOIN notice_address a ON a.person_id = g.person_id
             WHERE g.id IN ({})
         ) x WHERE x.recipient IS NOT NULL ORDER BY x.id",
        places(2, written.len())
    );
    let mut values = vec![Value::from(now.0)];
    values.extend(written.iter().map(|row| Value::from(row.id)));
    run(write.connection(), &sql, values).await?;
    Ok(())
}

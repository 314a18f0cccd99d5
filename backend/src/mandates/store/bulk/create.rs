//! The mandates that come of a file, all in one transaction.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{FromQueryResult, Value};
use shared::kernel::date::Date;
use shared::kernel::id::{BulkId, MandateId, ProviderId};
use shared::kernel::issue::Issue;
use shared::mandates::api::{HistoryKind, MandateParty, MandateText};
use shared::mandates::life::{Mandate, Signature, Terms};
use shared::mandates::{Holder, Party, Planned, SignBulk};
use shared::policy::{Grounds, Permit};

use super::givers::{Known, Stored, existing_for_file, of_file};
use crate::mandates::agreement::{Agreement, Wordings, Written};
use crate::mandates::bulk::Asked;
use crate::mandates::happening::MandateHappening;
use crate::mandates::store::changes::make_findable;
use crate::mandates::store::told::{self, Step};
use crate::mandates::store::{NewSignature, holder_columns, status};
use crate::platform::audit;
use crate::platform::error::Error;
use crate::platform::store::rows::{all, one, placeholders, run};
use crate::platform::store::{Store, Write};

/// How many mandates one statement stores.
const AT_ONCE: usize = 250;

/// What is to be created.
pub struct NewMandates<'a> {
    /// Of which file.
    pub file: BulkId,
    /// Who receives.
    pub holder: (Holder, MandateParty),
    /// The good lines.
    pub asked: &'a [Asked],
    /// Whether one bad line keeps all from being created.
    pub all_or_none: bool,
    /// The text that the receiver read and signed for all of them.
    pub text: &'a MandateText,
    /// The text of each.
    pub wordings: Wordings,
    /// The receiver's signature.
    pub signature: NewSignature,
    /// The present day.
    pub today: Date,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Created {
    /// So many mandates were created.
    Done(u32),
    /// These lines have become bad meanwhile, and all or none was asked: nothing was created.
    Bad(Vec<(u32, Vec<Issue>)>),
}

/// A line with what is to be signed.
struct New<'a> {
    asked: &'a Asked,
    giver: &'a Known,
    agreement: Agreement,
}

/// Creates the mandates, as far as nothing stands in their way now. Nobody else starts one of the
/// same givers until the transaction is over.
///
/// # Errors
/// Where the database refuses or cannot be reached: then nothing is created.
pub async fn create(
    write: &Write,
    permit: &Permit<SignBulk>,
    new: &NewMandates<'_>,
    reached: impl Fn(u32),
) -> Result<Created, Error> {
    let givers = of_file(write, new.file).await?;
    let existing = existing_for_file(write, new.file, new.holder.0).await?;
    let (good, bad) = sorted(new, &givers, existing)?;
    if new.all_or_none && !bad.is_empty() {
        return Ok(Created::Bad(bad));
    }
    note_bad(write, new.file, &bad).await?;
    let texts = texts(write, new.file).await?;
    let givers: Vec<ProviderId> = good.iter().map(|one| one.asked.provider).collect();
    if !givers.is_empty() {
        make_findable(write, &givers, new.holder.0).await?;
    }
    let mut created = 0;
    for good in good.chunks(AT_ONCE) {
        let ids = insert(write, new, good, &texts).await?;
        sign(write, permit, new, good, &ids).await?;
        status::note(write, &ids, new.signature.today).await?;
        created += u32::try_from(good.len()).unwrap_or(u32::MAX);
        reached(created);
    }
    finish(write, permit, new, created).await?;
    Ok(Created::Done(created))
}

/// The lines for which nothing stands in the way, and the others with what does.
type Sorted<'a> = (Vec<New<'a>>, Vec<(u32, Vec<Issue>)>);

fn sorted<'a>(
    new: &'a NewMandates<'_>,
    givers: &'a HashMap<ProviderId, Known>,
    existing: Vec<Stored>,
) -> Result<Sorted<'a>, Error> {
    let mut of_provider: HashMap<ProviderId, Vec<_>> = HashMap::new();
    for (provider, fact) in existing {
        of_provider.entry(provider).or_default().push(fact);
    }
    let (mut good, mut bad) = (Vec::with_capacity(new.asked.len()), Vec::new());
    for asked in new.asked {
        let giver = givers.get(&asked.provider);
        let giver = giver.ok_or_else(|| Error::internal("a line without its giver"))?;
        let planned = Planned {
            giver: giver.facts.provider,
            holder: new.holder.0,
            kind: asked.kind,
            validity: asked.validity,
        };
        let existing = of_provider.get(&asked.provider);
        let existing = existing.map_or(&[][..], Vec::as_slice);
        let issues = super::issues_of(&planned, &giver.facts, existing, new.today);
        if !issues.is_empty() {
            bad.push((asked.number, issues));
            continue;
        }
        let agreement = Agreement::new(
            new.text.version,
            asked.kind,
            (asked.provider, &giver.party),
            (new.holder.0, &new.holder.1),
            asked.validity,
        );
        good.push(New {
            asked,
            giver,
            agreement,
        });
    }
    Ok((good, bad))
}

/// Keeps what has become wrong with lines that were good.
async fn note_bad(write: &Write, file: BulkId, bad: &[(u32, Vec<Issue>)]) -> Result<(), Error> {
    for (number, issues) in bad {
        let issues = serde_json::to_string(issues).map_err(Error::internal)?;
        let sql = "UPDATE mandate_file_line SET issues = $3 WHERE file_id = $1 AND number = $2";
        let number = i32::try_from(*number).map_err(Error::internal)?;
        let values = [file.0.into(), number.into(), issues.into()];
        run(write.connection(), sql, values).await?;
    }
    if !bad.is_empty() {
        let sql = "UPDATE mandate_file SET good = (SELECT COUNT(*) FROM mandate_file_line
                   WHERE file_id = $1 AND issues = '[]') WHERE id = $1";
        run(write.connection(), sql, [file.0.into()]).await?;
    }
    Ok(())
}

/// What the receiver wrote beside: e-mail and reference.
#[derive(FromQueryResult)]
struct TextRow {
    number: i32,
    email: Option<String>,
    reference: Option<String>,
}

async fn texts(write: &Write, file: BulkId) -> Result<HashMap<u32, TextRow>, Error> {
    let sql = "SELECT number, email, reference FROM mandate_file_line WHERE file_id = $1 AND issues = '[]'";
    let rows: Vec<TextRow> = all(write.connection(), sql, [file.0.into()]).await?;
    let numbered = |row: TextRow| Some((u32::try_from(row.number).ok()?, row));
    Ok(rows.into_iter().filter_map(numbered).collect())
}

#[derive(FromQueryResult)]
struct Inserted {
    id: i64,
    provider_id: i64,
    kind: String,
    valid_from: NaiveDate,
}

/// Stores mandates; their ids, in the order of the lines.
async fn insert(
    write: &Write,
    new: &NewMandates<'_>,
    good: &[New<'_>],
    texts: &HashMap<u32, TextRow>,
) -> Result<Vec<MandateId>, Error> {
    const COLUMNS: usize = 12;
    let (person, entity) = holder_columns(new.holder.0);
    let mut values: Vec<Value> = Vec::with_capacity(good.len() * COLUMNS);
    for New {
        asked, agreement, ..
    } in good
    {
        let until: Option<NaiveDate> = asked.validity.until().map(Into::into);
        let text = texts.get(&asked.number);
        let reference = text.and_then(|text| text.reference.clone());
        // A person alone cannot have e-mail sent to addresses of their choice.
        let email = text
            .and_then(|text| text.email.clone())
            .filter(|_| entity.is_some());
        values.extend([
            Value::from(asked.provider.0),
            asked.kind.code().into(),
            person.into(),
            entity.into(),
            NaiveDate::from(asked.validity.from()).into(),
            until.into(),
            "awaiting-signature".into(),
            reference.unwrap_or_default().into(),
            serde_json::to_string(agreement)
                .map_err(Error::internal)?
                .into(),
            Party::Holder.code().into(),
            until.into(),
            email.into(),
        ]);
    }
    let sql = format!(
        "INSERT INTO mandate (provider_id, kind, holder_person_id, holder_entity_id, valid_from, valid_until,
            state, reference, agreement, started_by, agreed_until, giver_email)
         VALUES {} RETURNING id, provider_id, kind, valid_from",
        placeholders(good.len(), COLUMNS)
    );
    let rows: Vec<Inserted> = all(write.connection(), &sql, values).await?;
    // Two lines of a file do not overlap: giver, type and first day name one of them.
    let key = |row: &Inserted| {
        (
            row.provider_id,
            row.kind.clone(),
            Date::from(row.valid_from),
        )
    };
    let ids: HashMap<_, _> = rows.iter().map(|row| (key(row), row.id)).collect();
    let id = |new: &New<'_>| {
        let asked = new.asked;
        let key = (
            asked.provider.0,
            asked.kind.code().to_owned(),
            asked.validity.from(),
        );
        let id = ids.get(&key).copied().map(MandateId);
        id.ok_or_else(|| Error::internal("a mandate was not made"))
    };
    good.iter().map(id).collect()
}

/// Stores the receiver's signature under each mandate, and the event.
async fn sign(
    write: &Write,
    permit: &Permit<SignBulk>,
    new: &NewMandates<'_>,
    good: &[New<'_>],
    ids: &[MandateId],
) -> Result<(), Error> {
    const COLUMNS: usize = 12;
    let (grounds, signature) = (permit.grounds(), new.signature);
    let mut values: Vec<Value> = Vec::with_capacity(good.len() * COLUMNS);
    for (one, id) in good.iter().zip(ids) {
        let text = new.wordings.text(&one.agreement, new.text.language)?;
        let digest = text.digest.parse().map_err(Error::internal)?;
        let terms = Terms {
            kind: one.asked.kind,
            giver: one.giver.facts.provider,
            holder: new.holder.0,
            validity: one.asked.validity,
            digest,
        };
        let first = Signature {
            party: Party::Holder,
            person: grounds.person,
            digest,
        };
        let signed = Mandate::draft(terms).sign(*id, first);
        signed.map_err(|_| Error::Conflict)?;
        values.extend([
            Value::from(id.0),
            first.party.code().into(),
            first.person.0.into(),
            grounds.profile.to_string().into(),
            grounds.entity.map(|entity| entity.0).into(),
            signature.key.code().into(),
            i32::from(signature.level.0).into(),
            text.language.code().into(),
            i32::from(text.version).into(),
            text.digest.clone().into(),
            signature.now.0.into(),
            serde_json::to_string(&Written::from(&text))
                .map_err(Error::internal)?
                .into(),
        ]);
    }
    let sql = format!(
        "INSERT INTO mandate_signature (mandate_id, party, person_id, profile, entity_id, digital_key, level,
            language, text_version, digest, at, text) VALUES {}",
        placeholders(good.len(), COLUMNS)
    );
    run(write.connection(), &sql, values).await?;
    let event = |id: &MandateId| {
        let grounds = Grounds {
            mandate: Some(*id),
            ..*grounds
        };
        let started = MandateHappening::Step(*id, HistoryKind::Started, None);
        (grounds, started)
    };
    let events: Vec<_> = ids.iter().map(event).collect();
    audit::append_all(write, signature.now, &events).await?;
    let step = Step {
        kind: HistoryKind::Started,
        by: Some(Party::Holder),
        last_day: None,
    };
    told::tell_of_each(write, signature.now, new.today, ids, step).await
}

#[derive(FromQueryResult)]
struct State {
    state: String,
}

async fn finish(
    write: &Write,
    permit: &Permit<SignBulk>,
    new: &NewMandates<'_>,
    created: u32,
) -> Result<(), Error> {
    let row: Option<State> = one(
        write.connection(),
        "UPDATE mandate_file SET state = 'done', created = $2, text = $3
         WHERE id = $1 AND state = 'checked' RETURNING state",
        [
            new.file.0.into(),
            i32::try_from(created).map_err(Error::internal)?.into(),
            serde_json::to_string(new.text)
                .map_err(Error::internal)?
                .into(),
        ],
    )
    .await?;
    if row.is_none_or(|row| row.state != "done") {
        return Err(Error::Conflict);
    }
    let confirmed = MandateHappening::FileConfirmed(new.file, created, &new.text.digest);
    audit::append(write, new.signature.now, Some(permit.grounds()), &confirmed).await?;
    write.raise_revision();
    Ok(())
}

impl Store {
    /// Notes that a file has failed, and which lines have become bad.
    ///
    /// # Errors
    /// Where the database refuses or cannot be reached.
    pub async fn fail_bulk(&self, file: BulkId, bad: &[(u32, Vec<Issue>)]) -> Result<(), Error> {
        let write = self.begin().await?;
        note_bad(&write, file, bad).await?;
        let sql = "UPDATE mandate_file SET state = 'failed' WHERE id = $1 AND state = 'checked'";
        run(write.connection(), sql, [file.0.into()]).await?;
        write.commit().await
    }
}

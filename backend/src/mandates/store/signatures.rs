//! Who signed mandates, and what was read for it.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use shared::kernel::date::Instant;
use shared::kernel::id::MandateId;
use shared::mandates::api::{MandateText, Signed, SignedAs};
use shared::mandates::life::Signature;
use shared::policy::{AssuranceLevel, Grounds};
use shared::sign_in::DigitalKey;

use super::entity::signature::{COLUMN, Column, Entity, Model};
use crate::mandates::agreement::{SignedText, Written};
use crate::platform::error::Error;
use crate::platform::store::stored::Stored;
use crate::platform::store::{Source, Write};
use crate::registers::store::entity::{organisation, person};

/// With what is signed, and when.
#[derive(Clone, Copy, Debug)]
pub struct Pen {
    /// With which key.
    pub key: DigitalKey,
    /// How much that assures.
    pub level: AssuranceLevel,
    pub now: Instant,
}

/// A signature to be stored.
#[derive(Clone, Copy, Debug)]
pub struct NewSignature<'a> {
    pub mandate: MandateId,
    pub signature: Signature,
    /// What was read.
    pub text: &'a MandateText,
}

impl NewSignature<'_> {
    fn row(&self, grounds: &Grounds, pen: Pen) -> Result<Model, Error> {
        let Signature {
            party,
            person,
            digest,
        } = self.signature;
        let written = serde_json::to_string(&Written::from(self.text)).map_err(Error::internal)?;
        Ok(Model {
            mandate_id: self.mandate.into(),
            party: party.into(),
            person_id: person.into(),
            profile: grounds.profile.into(),
            organisation_id: grounds.organisation.map(Stored),
            digital_key: pen.key.into(),
            level: pen.level.into(),
            language: self.text.language.into(),
            text_version: self.text.version.into(),
            digest: digest.to_string(),
            at: pen.now.into(),
            text: Some(written),
        })
    }
}

/// Stores signatures of different mandates.
///
/// # Errors
/// `Conflict` where somebody has signed for the same party meanwhile: of several at once, one has.
pub async fn add(
    write: &Write,
    grounds: &Grounds,
    new: &[NewSignature<'_>],
    pen: Pen,
) -> Result<(), Error> {
    let row = |new: &NewSignature<'_>| Ok(new.row(grounds, pen)?.into_active_model());
    let rows: Vec<_> = new.iter().map(row).collect::<Result<_, Error>>()?;
    let once = OnConflict::columns([Column::MandateId, Column::Party])
        .do_nothing()
        .to_owned();
    let added = Entity::insert_many(rows)
        .on_conflict(once)
        .exec_without_returning(write.connection())
        .await?;
    match usize::try_from(added) {
        Ok(added) if added == new.len() => Ok(()),
        _ => Err(Error::Conflict),
    }
}

/// The signatures under a mandate with what was read for each, the first first.
///
/// # Errors
/// Where the database cannot be read.
pub async fn signatures(
    source: &impl Source,
    mandate: MandateId,
) -> Result<Vec<SignedText>, Error> {
    let rows = Entity::find()
        .filter(COLUMN.mandate_id.eq(Stored(mandate)))
        .order_by_asc(COLUMN.at)
        .order_by_asc(COLUMN.party)
        .find_also_related(person::Entity)
        .find_also(Entity, organisation::Entity)
        .all(source.connection())
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(
    (row, person, organisation): (Model, Option<person::Model>, Option<organisation::Model>),
) -> Result<SignedText, Error> {
    let person = person.ok_or_else(|| Error::internal("a signature of nobody"))?;
    let text = row.text.as_deref().map(serde_json::from_str);
    let signed = Signed {
        party: row.party.0,
        by: SignedAs {
            person: person.name(),
            profile: row.profile.0,
            organisation: organisation.map(|organisation| organisation.name),
        },
        at: row.at.0,
        key: row.digital_key.0,
        level: row.level.0,
        language: row.language.0,
        version: u16::try_from(row.text_version).map_err(Error::internal)?,
        digest: row.digest,
    };
    Ok(SignedText {
        signed,
        text: text.transpose().map_err(Error::internal)?,
    })
}

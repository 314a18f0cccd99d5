//! What the registers and the grants say of a person, as the policy wants it.

use std::future::Future;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::kernel::date::Date;
use shared::kernel::id::PersonId;
use shared::policy::{Actor, Profile};
use shared::profiles::{
    ActAs, AdministrativeStanding, MandatesHeld, Registration, Standing, Standings,
};
use shared::registers::Organisation;

use crate::organisations::store as organisations;
use crate::platform::error::Error;
use crate::platform::question::{self, Question};
use crate::platform::store::Source;
use crate::platform::store::stored::{Stored, period};
use crate::registers::store::entity::{administrative_role, provider};

/// What a profile rests on beside the registers: whoever keeps mandates says how many are held.
pub trait MandatesOf {
    /// The mandates that a person holds, by how far they have come on a day.
    ///
    /// # Errors
    /// Where the database cannot be read.
    fn mandates_held(
        &self,
        person: PersonId,
        today: Date,
    ) -> impl Future<Output = Result<MandatesHeld, Error>> + Send;
}

/// A person's standing, and the names of the organisations in it.
#[derive(Clone, Debug)]
pub struct Known {
    /// For the policy.
    pub standings: Standings,
    /// The organisations, in the same order.
    pub organisations: Vec<Organisation>,
}

/// All that matters for the question as whom a person may act.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_person(
    source: &impl Source,
    person: PersonId,
    today: Date,
) -> Result<Known, Error> {
    let organisations = organisations::of_person(source, person, today).await?;
    let (standings, organisations) = organisations.into_iter().unzip();
    let standings = Standings {
        registrations: registrations(source, person).await?,
        administrative: administrative(source, person).await?,
        mandates: source.mandates_held(person, today).await?,
        organisations: standings,
    };
    Ok(Known {
        standings,
        organisations,
    })
}

/// What matters for a person who acts as one profile, and no more.
///
/// # Errors
/// Where the database cannot be read.
pub async fn of_actor(source: &impl Source, actor: &Actor, today: Date) -> Result<Standing, Error> {
    let (standing, _) = read(source, actor, today).await?;
    Ok(standing)
}

async fn read(
    source: &impl Source,
    actor: &Actor,
    today: Date,
) -> Result<(Standing, Option<Organisation>), Error> {
    let person = actor.person;
    let standing = match actor.profile {
        Profile::Citizen => Standing::Citizen(administrative(source, person).await?),
        Profile::Mandatary => Standing::Mandatary(source.mandates_held(person, today).await?),
        Profile::Provider(_) => Standing::Provider(registrations(source, person).await?),
        Profile::Organisation(_) => {
            let known = organisations::of_actor(source, actor, today).await?;
            let (standing, organisation) = known.unzip();
            return Ok((Standing::Organisation(standing), organisation));
        }
    };
    Ok((standing, None))
}

/// For actions that rest on the standing of the profile, and on nothing else.
macro_rules! rests_on_standing {
    ($($action:ty),*) => {$(
        impl $crate::platform::question::Question for $action {
            type Rest = ();

            async fn facts(
                &self,
                source: &impl $crate::platform::store::Source,
                actor: &shared::policy::Actor,
                today: shared::kernel::date::Date,
            ) -> Result<$crate::platform::question::Known<Self>, $crate::platform::error::Error> {
                let standing = $crate::profiles::store::standing::of_actor(source, actor, today);
                Ok(Some((standing.await?, ())))
            }
        }
    )*};
}
pub(crate) use rests_on_standing;

impl Question for ActAs {
    /// The organisation, if the profile is one that a register knows.
    type Rest = Option<Organisation>;

    async fn facts(
        &self,
        source: &impl Source,
        actor: &Actor,
        today: Date,
    ) -> Result<question::Known<Self>, Error> {
        read(source, actor, today).await.map(Some)
    }
}

/// The professions in which a person is registered.
///
/// # Errors
/// Where the database cannot be read.
pub async fn registrations(
    source: &impl Source,
    person: PersonId,
) -> Result<Vec<Registration>, Error> {
    let rows = provider::Entity::find()
        .filter(provider::COLUMN.person_id.eq(Stored(person)))
        .order_by_asc(provider::COLUMN.valid_from)
        .order_by_asc(provider::COLUMN.id)
        .all(source.connection())
        .await?;
    rows.into_iter().map(registration).collect()
}

fn registration(row: provider::Model) -> Result<Registration, Error> {
    Ok(Registration {
        provider: row.id.0,
        profession: row.profession.0,
        licence: row.licence()?,
        file_since: row.file_since.map(|Stored(day)| day),
    })
}

/// The administrative roles of a person that INAMI knows.
///
/// # Errors
/// Where the database cannot be read.
pub async fn administrative(
    source: &impl Source,
    person: PersonId,
) -> Result<Vec<AdministrativeStanding>, Error> {
    let rows = administrative_role::Entity::find()
        .filter(administrative_role::COLUMN.person_id.eq(Stored(person)))
        .all(source.connection())
        .await?;
    let standing = |row: administrative_role::Model| {
        Ok(AdministrativeStanding {
            role: row.role.0,
            validity: period(row.valid_from, row.valid_until)?,
        })
    };
    rows.into_iter().map(standing).collect()
}

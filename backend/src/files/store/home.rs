//! What the home page of a file shows.

use std::sync::LazyLock;

use chrono::NaiveDate;
use sea_orm::{EntityTrait, FromQueryResult};
use shared::files::api::FileHome;
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::ProviderId;
use shared::registers::Module;

use crate::files::MODULES;
use crate::files::module::FileModule;
use crate::platform::error::Error;
use crate::platform::store::Source;
use crate::platform::store::rows::all;
use crate::platform::store::stored::{Stored, period};
use crate::registers::store::entity::{person, provider};

/// The home page of a file, as the register knows the provider; the rest is for the policy to
/// fill in.
///
/// # Errors
/// Where there is no such provider, or the database cannot be read.
pub async fn home(source: &impl Source, provider: ProviderId) -> Result<FileHome, Error> {
    let row = provider::Entity::find_by_id(provider)
        .find_both_related(person::Entity)
        .one(source.connection())
        .await?;
    let (row, person) = row.ok_or(Error::NotFound)?;
    Ok(FileHome {
        provider,
        surname: person.surname,
        given_names: person.given_names,
        profession: row.profession.0,
        inami: row.inami_number.map(|Stored(number)| number),
        visa: row.visa.map(|Stored(visa)| visa),
        validity: period(row.valid_from, row.valid_until)?,
        is_own: false,
        mandates: Vec::new(),
        modules: Vec::new(),
    })
}

/// How a module of a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    pub module: Module,
    /// When something in it was last changed.
    pub changed: Option<Instant>,
    /// How many entries count today, where it has entries.
    pub entries: Option<u32>,
}

#[derive(FromQueryResult)]
struct StateRow {
    place: i64,
    changed: Option<Stored<Instant>>,
    entries: Option<i64>,
}

/// All modules at once, each with its place among them.
static STATES: LazyLock<String> = LazyLock::new(|| {
    let of = |(place, module): (usize, &&FileModule)| {
        let state = module.state;
        format!("SELECT CAST({place} AS BIGINT) AS place, s.changed, s.entries FROM ({state}) AS s")
    };
    let each: Vec<String> = MODULES.iter().enumerate().map(of).collect();
    each.join(" UNION ALL ")
});

/// How those modules of a file stand that this release has, and in which there is something.
///
/// # Errors
/// Where the database cannot be read.
pub async fn states(
    source: &impl Source,
    provider: ProviderId,
    today: Date,
) -> Result<Vec<State>, Error> {
    let values = [provider.0.into(), NaiveDate::from(today).into()];
    let rows: Vec<StateRow> = all(source.connection(), &STATES, values).await?;
    let state = |row: StateRow| {
        let module = MODULES.get(usize::try_from(row.place).ok()?)?.module;
        Some(State {
            module,
            changed: row.changed.map(|Stored(at)| at),
            entries: row
                .entries
                .map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
        })
    };
    Ok(rows.into_iter().filter_map(state).collect())
}

//! What an installation has once, by name.

use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel, SelectModel};

use super::entity::installation::{Column, Entity, Model};
use super::hot::Hot;
use super::rows::put;
use super::stored::Secret;
use super::{Source, Write};
use crate::platform::error::Error;

static KEPT: Hot<SelectModel<Model>> = Hot::new(|| Entity::find_by_id("").into_model());

/// What is kept under a name, if anything is.
///
/// # Errors
/// Where the database cannot be read.
pub async fn read(source: &impl Source, name: &str) -> Result<Option<String>, Error> {
    let kept = KEPT.one(source.connection(), [name.into()]).await?;
    Ok(kept.map(|kept| kept.value.0))
}

/// Keeps something under a name, unless there is something already.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn keep_once(write: &Write, name: &str, value: String) -> Result<(), Error> {
    let once = OnConflict::column(Column::Name).do_nothing().to_owned();
    insert(write, name, value, once).await
}

/// Keeps something under a name, in the place of what was there.
///
/// # Errors
/// Where the database refuses or cannot be reached.
pub async fn keep(write: &Write, name: &str, value: String) -> Result<(), Error> {
    let mut anew = OnConflict::column(Column::Name);
    insert(
        write,
        name,
        value,
        anew.update_column(Column::Value).to_owned(),
    )
    .await
}

async fn insert(write: &Write, name: &str, value: String, known: OnConflict) -> Result<(), Error> {
    let row = Model {
        name: name.to_owned(),
        value: Secret(value),
    };
    put(write, row.into_active_model(), known).await?;
    Ok(())
}

//! The functions in which persons represent organisations by law, as the registers know them.

use shared::organisations::OrganisationStanding;

use super::grant::Grant;
use super::store::{GrantRows, Granted};
use crate::platform::error::Error;
use crate::registers::store::entity::legal_function::{Column, Entity};

/// What this grant gives.
pub static GRANT: Grant = Grant {
    import: None,
    rows: || GrantRows::of::<Entity>(&[Column::Function]),
    read,
    represents: Some(|_| "TRUE".to_owned()),
    tables: &[],
    steps: Vec::new,
};

fn read(row: &Granted<'_>, standing: &mut OrganisationStanding) -> Result<(), Error> {
    let function = (row.get(Column::Function)?, row.validity);
    standing.legal_functions.push(function);
    Ok(())
}

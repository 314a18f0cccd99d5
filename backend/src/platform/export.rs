//! Lists as files: .csv, which programs read and some of which can be imported again, and .xlsx for
//! people. What stands in them the capability says of its columns.

pub mod csv;
mod xlsx;

use shared::kernel::column::{Column, ListFormat};
use shared::kernel::date::{Date, Instant};
use shared::kernel::endpoint::File;
use shared::kernel::language::Language;

use crate::platform::error::Error;

/// The most rows of a file.
pub const MOST: usize = 50_000;

/// For whom a file is made, and when.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    pub language: Language,
    pub now: Instant,
    pub today: Date,
}

/// The rows as a file that is called so.
///
/// # Errors
/// Where the rows do not fit a sheet.
pub fn file<C: Column>(
    called: &str,
    format: ListFormat,
    rows: &[C::Row],
    made: Made,
) -> Result<File<ListFormat>, Error> {
    let bytes = match format {
        ListFormat::Csv => csv::write::<C>(rows)?,
        ListFormat::Xlsx => xlsx::write::<C>(rows, made)?,
    };
    let name = format!("{called}-{}.{format}", made.today);
    Ok(File::named(format, name, bytes))
}

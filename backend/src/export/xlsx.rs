//! The list as a spreadsheet (.xlsx), in the reader's words. Texts are cells of text: no program
//! takes one for a formula.

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, RowNum, Workbook, Worksheet, XlsxError,
};
use shared::date::{Date, Instant};
use shared::language::Language;
use shared::words::Words;

use super::{Row, words};
use crate::error::Error;

/// How wide the columns are, in characters.
const WIDTHS: [u16; super::COLUMNS.len()] = [10, 30, 28, 30, 18, 24, 36, 18, 14, 14, 40];

/// A day as spreadsheets show it.
const DAY: &str = "dd/mm/yyyy";

/// The file.
///
/// # Errors
/// Where the rows do not fit a sheet.
pub fn write(rows: &[Row], language: Language, now: Instant) -> Result<Vec<u8>, Error> {
    workbook(rows, language, now).map_err(Error::internal)
}

fn workbook(rows: &[Row], language: Language, now: Instant) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.0.div_euclid(1000))?;
    let properties = DocProperties::new().set_author("Mandatum");
    workbook.set_properties(&properties.set_creation_datetime(&made));
    let header = words::header(language);
    let sheet = workbook.add_worksheet();
    sheet.set_name(header.sheet)?;
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(header.columns) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let day = Format::new().set_num_format(DAY);
    let mut last = 0;
    for (number, row) in (1..).zip(rows) {
        write_row(sheet, number, row, language, &day)?;
        last = number;
    }
    let columns = ColNum::try_from(WIDTHS.len()).unwrap_or(ColNum::MAX);
    sheet.autofilter(0, 0, last, columns.saturating_sub(1))?;
    workbook.save_to_buffer()
}

fn write_row(
    sheet: &mut Worksheet,
    number: RowNum,
    row: &Row,
    language: Language,
    day: &Format,
) -> Result<(), XlsxError> {
    let words = Words::of(language);
    let mandate = u32::try_from(row.mandate.0).unwrap_or(u32::MAX);
    sheet.write_number(number, 0, mandate)?;
    let texts = [
        (1, (words.mandate)(row.kind).to_owned()),
        (2, (words.status)(row.status).to_owned()),
        (3, row.giver.name.clone()),
        (4, optional(row.giver.inami)),
        (5, optional(row.giver.profession.map(words.profession))),
        (6, row.holder.name.clone()),
        (7, optional(row.holder.entity)),
        (10, row.reference.clone()),
    ];
    for (column, text) in texts {
        if !text.is_empty() {
            sheet.write_string(number, column, text)?;
        }
    }
    write_day(sheet, number, 8, row.validity.from(), day)?;
    if let Some(until) = row.validity.until() {
        write_day(sheet, number, 9, until, day)?;
    }
    Ok(())
}

fn optional(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// A day as a real date; one before 1900, which spreadsheets do not know, as a text.
fn write_day(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    date: Date,
    format: &Format,
) -> Result<(), XlsxError> {
    let (year, month, day) = date.ymd();
    let small = |number: u32| u8::try_from(number).unwrap_or(0);
    let year = u16::try_from(year).unwrap_or(0);
    match ExcelDateTime::from_ymd(year, small(month), small(day)) {
        Ok(date) => sheet.write_datetime_with_format(row, column, &date, format)?,
        Err(_) => sheet.write_string(row, column, date.to_string())?,
    };
    Ok(())
}

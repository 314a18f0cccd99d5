//! A list as a spreadsheet (.xlsx), in the reader's words. Texts are cells of text: no program takes one
//! for a formula.

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, RowNum, Workbook, Worksheet, XlsxError,
};
use shared::kernel::column::{Cell, Column};
use shared::kernel::date::Date;

use super::Made;
use crate::platform::error::Error;

/// A day as spreadsheets show it.
const DAY: &str = "dd/mm/yyyy";

/// The file.
///
/// # Errors
/// Where the rows do not fit a sheet.
pub fn write<C: Column>(rows: &[C::Row], made: Made) -> Result<Vec<u8>, Error> {
    let file = workbook::<C>(rows, made).and_then(|mut book| book.save_to_buffer());
    file.map_err(Error::internal)
}

fn workbook<C: Column>(rows: &[C::Row], made: Made) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let at = ExcelDateTime::from_timestamp(made.now.0.div_euclid(1000))?;
    let properties = DocProperties::new().set_author("Mandatum");
    workbook.set_properties(&properties.set_creation_datetime(&at));
    let sheet = workbook.add_worksheet();
    sheet.set_name(C::sheet(made.language))?;
    let bold = Format::new().set_bold();
    let mut last_column = 0;
    for (place, column) in (0..).zip(C::ALL) {
        sheet.write_string_with_format(0, place, column.name(made.language), &bold)?;
        sheet.set_column_width(place, column.width())?;
        last_column = place;
    }
    sheet.set_freeze_panes(1, 0)?;
    let day = Format::new().set_num_format(DAY);
    let mut last = 0;
    for (number, row) in (1..).zip(rows) {
        for (place, column) in (0..).zip(C::ALL) {
            write_cell(sheet, number, place, column.cell(row, made.language), &day)?;
        }
        last = number;
    }
    sheet.autofilter(0, 0, last, last_column)?;
    Ok(workbook)
}

fn write_cell(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    cell: Cell<'_>,
    day: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Nothing => {}
        Cell::Number(number) => {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            sheet.write_number(row, column, number)?;
        }
        Cell::Text(text) => {
            sheet.write_string(row, column, text)?;
        }
        Cell::Known { words, .. } => {
            sheet.write_string(row, column, words)?;
        }
        Cell::Day(date) => write_day(sheet, row, column, date, day)?,
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use shared::catalogue;
    use shared::kernel::date::Instant;
    use shared::kernel::language::Language;
    use shared::kernel::words::Named;

    use super::*;

    catalogue! {
        /// A column.
        enum Note {
            /// Who wrote it.
            Writer = "writer",
            /// When.
            Day = "day",
            /// What.
            Text = "text",
        }
    }

    impl Named for Note {
        fn name(self, language: Language) -> &'static str {
            match self {
                Self::Writer => "Writer",
                Self::Day if language == Language::Fr => "Jour",
                Self::Day => "Day",
                Self::Text => "Text",
            }
        }
    }

    impl Column for Note {
        type Row = &'static str;

        fn cell(self, row: &&'static str, _: Language) -> Cell<'static> {
            match self {
                Self::Writer => Cell::Text("=Alix & Cie"),
                Self::Day => Cell::Day("2026-11-01".parse().unwrap()),
                Self::Text => Cell::text(row),
            }
        }

        fn width(self) -> u16 {
            10
        }

        fn sheet(language: Language) -> &'static str {
            match language {
                Language::Fr => "Notes à lire",
                _ => "Notes",
            }
        }
    }

    fn made(language: Language) -> Made {
        Made {
            language,
            now: Instant(0),
            today: "2026-11-01".parse().unwrap(),
        }
    }

    /// The parts of the file as text.
    fn parts(rows: &[&'static str], language: Language) -> String {
        let file = write::<Note>(rows, made(language)).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
        let mut text = String::new();
        for place in 0..archive.len() {
            let mut part = archive.by_index(place).unwrap();
            part.read_to_string(&mut text).unwrap();
        }
        text
    }

    #[test]
    fn texts_are_texts_and_days_are_days() {
        let parts = parts(&["+1-1", "=HYPERLINK(1)"], Language::Fr);
        for text in ["=Alix &amp; Cie", "+1-1", "=HYPERLINK(1)", "Jour"] {
            assert!(parts.contains(&format!("<t>{text}</t>")), "{text}");
        }
        assert!(
            !parts.contains("<f>") && !parts.contains("<f "),
            "a formula"
        );
        // 1 November 2026 is day 46327 of spreadsheets, in a cell that shows days.
        assert!(parts.contains("<v>46327</v>"), "no day");
        assert!(parts.contains(DAY));
        assert!(parts.contains("<autoFilter ref=\"A1:C3\"/>"));
        assert!(
            parts.contains("topLeftCell=\"A2\""),
            "the header is not frozen"
        );
    }

    #[test]
    fn an_empty_list_is_a_file_and_the_same_list_the_same_file() {
        for (language, name) in [(Language::Fr, "Notes à lire"), (Language::Nl, "Notes")] {
            assert!(parts(&[], language).contains(&format!("<sheet name=\"{name}\"")));
        }
        let file = write::<Note>(&[""], made(Language::En)).unwrap();
        assert!(file.starts_with(b"PK"));
        assert_eq!(file, write::<Note>(&[""], made(Language::En)).unwrap());
    }
}

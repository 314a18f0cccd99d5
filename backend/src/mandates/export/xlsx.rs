//! The list as a spreadsheet (.xlsx), in the reader's words. Texts are cells of text: no program
//! takes one for a formula.

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, RowNum, Workbook, Worksheet, XlsxError,
};
use shared::kernel::date::{Date, Instant};
use shared::kernel::language::Language;
use shared::{mandates, registers};

use super::{Row, words};
use crate::platform::error::Error;

/// How wide the columns are, in characters.
const WIDTHS: [u16; super::COLUMNS.len()] = [10, 30, 28, 30, 18, 24, 36, 18, 14, 14, 40];

/// A day as spreadsheets show it.
const DAY: &str = "dd/mm/yyyy";

/// The file.
///
/// # Errors
/// Where the rows do not fit a sheet.
pub fn write(rows: &[Row], language: Language, now: Instant) -> Result<Vec<u8>, Error> {
    let file = workbook(rows, language, now).and_then(|mut book| book.save_to_buffer());
    file.map_err(Error::internal)
}

fn workbook(rows: &[Row], language: Language, now: Instant) -> Result<Workbook, XlsxError> {
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
    Ok(workbook)
}

fn write_row(
    sheet: &mut Worksheet,
    number: RowNum,
    row: &Row,
    language: Language,
    day: &Format,
) -> Result<(), XlsxError> {
    let words = mandates::Words::of(language);
    let profession = registers::Words::of(language).profession;
    let mandate = u32::try_from(row.mandate.0).unwrap_or(u32::MAX);
    sheet.write_number(number, 0, mandate)?;
    let texts = [
        (1, (words.mandate)(row.kind).to_owned()),
        (2, (words.status)(row.status).to_owned()),
        (3, row.giver.name.clone()),
        (4, optional(row.giver.inami)),
        (5, optional(row.giver.profession.map(profession))),
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

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use shared::kernel::date::Validity;
    use shared::kernel::id::MandateId;
    use shared::mandates::api::MandateParty;
    use shared::mandates::{MandateKind, MandateStatus};

    use super::*;

    fn row(reference: &str) -> Row {
        Row {
            mandate: MandateId(7),
            kind: MandateKind::ProSante,
            status: MandateStatus::Active,
            giver: MandateParty::named("=Alix".into()),
            holder: MandateParty::named("@Hugo & Cie".into()),
            validity: Validity::since("2026-11-01".parse().unwrap()),
            reference: reference.into(),
        }
    }

    /// The parts of the file as text.
    fn parts(rows: &[Row], language: Language) -> String {
        let file = write(rows, language, Instant(0)).unwrap();
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
        let parts = parts(&[row("+1-1"), row("=HYPERLINK(1)")], Language::Fr);
        for text in [
            "=Alix",
            "@Hugo &amp; Cie",
            "+1-1",
            "=HYPERLINK(1)",
            "Dernier jour",
        ] {
            assert!(parts.contains(&format!("<t>{text}</t>")), "{text}");
        }
        assert!(
            !parts.contains("<f>") && !parts.contains("<f "),
            "a formula"
        );
        // 1 November 2026 is day 46327 of spreadsheets, in a cell that shows days.
        assert!(parts.contains("<v>46327</v>"), "no day");
        assert!(parts.contains(DAY));
        assert!(parts.contains("<autoFilter ref=\"A1:K3\"/>"));
        assert!(
            parts.contains("topLeftCell=\"A2\""),
            "the header is not frozen"
        );
    }

    #[test]
    fn every_language_has_its_words_and_an_empty_list_is_a_file() {
        for (language, word) in [
            (Language::Fr, "Mandats"),
            (Language::Nl, "Mandaten"),
            (Language::De, "Mandate"),
            (Language::En, "Mandates"),
        ] {
            assert!(parts(&[], language).contains(&format!("<sheet name=\"{word}\"")));
        }
        let file = write(&[row("")], Language::En, Instant(0)).unwrap();
        assert!(file.starts_with(b"PK"));
        assert_eq!(file, write(&[row("")], Language::En, Instant(0)).unwrap());
    }
}

//! The header row: which column stands where.

use csv::ByteRecord;

/// What is wrong with a header row.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderFault {
    #[error("the file is empty: its first line must name the columns {0}")]
    Missing(String),
    /// The first line is no text in UTF-8.
    #[error("the header row is not in UTF-8: save the file as UTF-8")]
    Encoding,
    /// Semicolons where commas should be.
    #[error("the columns are separated by semicolons: separate them by commas")]
    Separator,
    /// A column that such a file does not have. Its name is told only if it looks like one: where
    /// the header row is missing, it would be somebody's data.
    #[error("column {place} ({name}) is none of this kind of file, which has {columns}")]
    Unknown {
        /// Which column, from 1.
        place: usize,
        name: String,
        /// The columns that there should be.
        columns: String,
    },
    #[error("the column {0} is missing")]
    Lacking(&'static str),
    /// A column stands there twice.
    #[error("the column {0} is there twice")]
    Doubled(&'static str),
}

/// Where each column of a kind stands.
pub(super) struct Header {
    columns: Vec<&'static str>,
    places: Vec<usize>,
}

impl Header {
    /// Reads a header row, which must name each of the columns once, in any order.
    pub(super) fn parse(columns: Vec<&'static str>, row: &ByteRecord) -> Result<Self, HeaderFault> {
        let mut found: Vec<Option<usize>> = vec![None; columns.len()];
        for (place, name) in row.iter().enumerate() {
            let name = std::str::from_utf8(name)
                .map_err(|_| HeaderFault::Encoding)?
                .trim();
            let column = columns
                .iter()
                .zip(found.iter_mut())
                .find(|(column, _)| **column == name);
            match column {
                Some((_, at @ None)) => *at = Some(place),
                Some((column, Some(_))) => return Err(HeaderFault::Doubled(column)),
                None if row.len() == 1 && name.contains(';') => return Err(HeaderFault::Separator),
                None => return Err(unknown(&columns, place, name)),
            }
        }
        let at = |(column, place): (&&'static str, Option<usize>)| {
            place.ok_or(HeaderFault::Lacking(column))
        };
        let places = columns
            .iter()
            .zip(found)
            .map(at)
            .collect::<Result<_, _>>()?;
        Ok(Self { columns, places })
    }

    /// How many columns there are.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Where a column stands.
    pub(super) fn place(&self, column: &str) -> Option<usize> {
        let at = self.columns.iter().position(|name| *name == column)?;
        self.places.get(at).copied()
    }

    /// The column that stands at a place.
    pub(super) fn name(&self, place: usize) -> Option<&'static str> {
        let at = self.places.iter().position(|at| *at == place)?;
        self.columns.get(at).copied()
    }
}

fn unknown(columns: &[&'static str], place: usize, name: &str) -> HeaderFault {
    let is_name = name.len() <= 30
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let name = if is_name {
        name
    } else {
        "not a column's name: is the header row missing?"
    };
    HeaderFault::Unknown {
        place: place + 1,
        name: name.to_owned(),
        columns: columns.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [&str; 2] = ["niss", "surname"];

    fn parse(names: &[&str]) -> Result<Header, HeaderFault> {
        Header::parse(COLUMNS.to_vec(), &ByteRecord::from(names.to_vec()))
    }

    #[test]
    fn takes_the_columns_in_any_order() {
        let header = parse(&["surname", " niss "]).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(
            (header.place("niss"), header.name(0)),
            (Some(1), Some("surname"))
        );
    }

    #[test]
    fn names_the_column_that_is_wrong() {
        let fault = |names: &[&str]| parse(names).err();
        assert_eq!(fault(&["niss"]), Some(HeaderFault::Lacking("surname")));
        assert_eq!(
            fault(&["niss", "surname", "niss"]),
            Some(HeaderFault::Doubled("niss"))
        );
        assert_eq!(fault(&["niss;surname"]), Some(HeaderFault::Separator));
        let text = fault(&["niss", "surname", "nickname"]).map(|fault| fault.to_string());
        assert!(text.is_some_and(|text| text.starts_with("column 3 (nickname) is none")));
    }

    #[test]
    fn quotes_no_data_where_the_header_row_is_missing() {
        for data in ["85073003328", "Exemple", "v-1"] {
            let text = parse(&[data, "Alix"]).err().map(|fault| fault.to_string());
            assert!(text.is_some_and(|text| !text.contains(data) && text.contains("missing?")));
        }
    }
}

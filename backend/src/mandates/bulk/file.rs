//! The lines of a file with many mandates: of the *Self-service système de mandats*, or of our own
//! export. What a line says is told apart from whether it can be: that takes the registers.

use shared::kernel::contact::EmailAddress;
use shared::kernel::date::{Date, Validity};
use shared::kernel::fold::contains;
use shared::kernel::id::{InamiNumber, InvalidId, MandateId, Niss, OrganisationNumber};
use shared::kernel::issue::{Issue, IssueKind, Wrong};
use shared::kernel::language::Language;
use shared::kernel::words::Named;
use shared::mandates::bulk::{BulkFormat, LONGEST_LINE};
use shared::mandates::columns::MandateColumn;
use shared::mandates::{MandateKind, MandatesIssue, Reference};
use shared::registers::Profession;

use crate::platform::export::csv as exported;

/// How many fields our export had before it said who signed and what a register did.
const BEFORE_SIGNED_HERE: usize = 11;

/// Who gives the mandate of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiverNumber {
    /// A person, by NISS or BIS number.
    Person(Niss),
    /// A provider, by INAMI number.
    Provider(InamiNumber),
    /// The giver of this mandate, which the profile has or had.
    Known(MandateId),
    /// An organisation, which can give none.
    Organisation(OrganisationNumber),
}

/// What a line says, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub giver: Option<GiverNumber>,
    /// Where the giver is told who has given no address.
    pub email: Option<EmailAddress>,
    /// In which profession; none for the only one.
    pub capacity: Option<Profession>,
    pub kind: Option<MandateKind>,
    pub reference: String,
    pub validity: Option<Validity>,
    /// What is wrong, field by field; empty for a line that can be read as a whole.
    pub issues: Vec<Issue>,
}

/// Whether a line is the header of our own export.
pub fn is_header(line: &str) -> bool {
    let header = exported::header::<MandateColumn>();
    let last = MandateColumn::Reference.code();
    let named = bare(line);
    // An export of before ends with the reference.
    named == header || named.ends_with(last) && header.starts_with(named)
}

/// Reads a line. `kind` is what the mandates of the file open, where the line does not say.
pub fn parse(format: BulkFormat, line: &str, kind: Option<MandateKind>) -> Line {
    let line = bare(line);
    let wrong = if line.trim().is_empty() {
        Some(IssueKind::Required)
    } else if line.chars().count() > LONGEST_LINE {
        Some(IssueKind::too_long(LONGEST_LINE))
    } else if line.chars().any(char::is_control) {
        Some(IssueKind::Character)
    } else {
        None
    };
    if let Some(wrong) = wrong {
        return unreadable(wrong);
    }
    let read = match format {
        BulkFormat::Ssm => ssm(line, kind),
        BulkFormat::Export => own(line, kind),
    };
    read.unwrap_or_else(unreadable)
}

/// A line without what marks the encoding of the file and its end.
fn bare(line: &str) -> &str {
    let line = line.strip_prefix(exported::BYTE_ORDER_MARK).unwrap_or(line);
    line.trim_end_matches(['\r', '\n'])
}

fn unreadable(kind: impl Into<Wrong>) -> Line {
    Line {
        issues: vec![Issue::new("line", kind)],
        ..Line::default()
    }
}

/// What is wrong with a line that has so many fields, and not as many as its form asks for.
fn field_count(count: usize, of_form: fn(u16) -> MandatesIssue) -> Wrong {
    let issue = match count {
        0 | 1 => MandatesIssue::NotSeparated,
        _ => of_form(u16::try_from(count).unwrap_or(u16::MAX)),
    };
    issue.into()
}

/// Seven fields without quotes: identifier; e-mail; capacity; language; reference; start; end.
fn ssm(line: &str, kind: Option<MandateKind>) -> Result<Line, Wrong> {
    let fields: Vec<&str> = line.split(';').map(str::trim).collect();
    let [id, email, capacity, language, reference, from, until] = fields.as_slice() else {
        return Err(field_count(fields.len(), MandatesIssue::SsmFields));
    };
    let mut fields = Fields::default();
    let giver = fields.required("id", id, giver);
    let email = fields.optional("email", email, |text| text.parse().map_err(IssueKind::from));
    let capacity = fields.optional("capacity", capacity, profession);
    fields.optional("language", language, |text| {
        Language::from_tag(text).ok_or(IssueKind::Choice)
    });
    let reference = fields.optional("reference", reference, self::reference);
    let validity = fields.period((from, until), compact_day);
    if kind.is_none() {
        fields.add("kind", IssueKind::Required);
    }
    Ok(Line {
        giver,
        email,
        capacity,
        kind,
        reference: reference.unwrap_or_default(),
        validity,
        issues: fields.issues,
    })
}

/// The fields of our own export, of which the names and the status say nothing here.
fn own(line: &str, kind: Option<MandateKind>) -> Result<Line, Wrong> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(exported::SEPARATOR)
        .has_headers(false)
        .from_reader(line.as_bytes());
    let record = reader.records().next().and_then(Result::ok);
    let record = record.ok_or(IssueKind::Malformed)?;
    let texts: Vec<&str> = record.iter().map(exported::restored).collect();
    // Any other number of fields is no form of the export: its reference may have been cut at a `;`.
    if ![BEFORE_SIGNED_HERE, MandateColumn::ALL.len()].contains(&texts.len()) {
        return Err(field_count(texts.len(), MandatesIssue::ExportFields));
    }
    let [
        mandate,
        code,
        _,
        _,
        inami,
        capacity,
        _,
        _,
        from,
        until,
        reference,
        // Who signed and what a register did say nothing here; exports of before have neither.
        ..,
    ] = texts.as_slice()
    else {
        return Err(field_count(texts.len(), MandatesIssue::ExportFields));
    };
    let mut fields = Fields::default();
    // A giver with a visa alone has no number: the mandate that the line comes from names them.
    let giver = match inami.trim().is_empty() {
        false => fields.required("id", inami, |text| {
            text.parse()
                .map(GiverNumber::Provider)
                .map_err(IssueKind::from)
        }),
        true => fields.required("id", mandate, |text| {
            let known = text.parse().map(GiverNumber::Known);
            known.map_err(|_| IssueKind::Letters)
        }),
    };
    let capacity = fields.optional("capacity", capacity, profession);
    let of_line = fields.optional("kind", code, |text| {
        MandateKind::from_code(text).ok_or(IssueKind::Choice)
    });
    if code.trim().is_empty() && kind.is_none() {
        fields.add("kind", IssueKind::Required);
    }
    let reference = fields.optional("reference", reference, self::reference);
    let validity = fields.period((from, until), |text| {
        text.parse().map_err(|_| IssueKind::Date)
    });
    Ok(Line {
        giver,
        email: None,
        capacity,
        kind: of_line.or(kind),
        reference: reference.unwrap_or_default(),
        validity,
        issues: fields.issues,
    })
}

/// The fields of a line, and what is wrong with them.
#[derive(Default)]
struct Fields {
    issues: Vec<Issue>,
}

impl Fields {
    fn add(&mut self, name: &str, kind: IssueKind) {
        self.issues.push(Issue::new(name, kind));
    }

    fn optional<T>(
        &mut self,
        name: &str,
        text: &str,
        read: impl Fn(&str) -> Result<T, IssueKind>,
    ) -> Option<T> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        read(text).map_err(|kind| self.add(name, kind)).ok()
    }

    fn required<T>(
        &mut self,
        name: &str,
        text: &str,
        read: impl Fn(&str) -> Result<T, IssueKind>,
    ) -> Option<T> {
        if text.trim().is_empty() {
            self.add(name, IssueKind::Required);
        }
        self.optional(name, text, read)
    }

    fn period(
        &mut self,
        (from, until): (&str, &str),
        read: impl Fn(&str) -> Result<Date, IssueKind>,
    ) -> Option<Validity> {
        let from = self.required("from", from, &read);
        let is_open_ended = until.trim().is_empty();
        let until = self.optional("until", until, &read);
        let (from, true) = (from?, is_open_ended || until.is_some()) else {
            return None;
        };
        let validity = Validity::new(from, until);
        let wrong = |_| self.add("until", IssueKind::EndsBeforeStart);
        validity.map_err(wrong).ok()
    }
}

/// A person, or else a provider: eleven digits can be the number of either. Nine or ten are an
/// enterprise's.
fn giver(text: &str) -> Result<GiverNumber, IssueKind> {
    let person: Result<Niss, InvalidId> = text.parse();
    let wrong = match person {
        Ok(niss) => return Ok(GiverNumber::Person(niss)),
        Err(wrong) => wrong,
    };
    if let Ok(number) = text.parse() {
        return Ok(GiverNumber::Provider(number));
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    match text.parse() {
        Ok(number) => Ok(GiverNumber::Organisation(number)),
        Err(other) if (8..=10).contains(&digits) => Err(IssueKind::from(other)),
        Err(_) => Err(IssueKind::from(wrong)),
    }
}

/// A profession by its code, or by its name in any of the four languages; accents and case do not
/// matter.
fn profession(text: &str) -> Result<Profession, IssueKind> {
    let same = |name: &str| contains(name, text) && contains(text, name);
    let is_named = |profession: &Profession| {
        let in_language = |language| same(profession.name(language));
        same(profession.code()) || Language::ALL.into_iter().any(in_language)
    };
    let found = Profession::ALL.into_iter().find(is_named);
    found.ok_or(IssueKind::Choice)
}

fn reference(text: &str) -> Result<String, IssueKind> {
    text.parse::<Reference>().map(String::from)
}

/// A day of the form `yyyyMMdd`.
fn compact_day(text: &str) -> Result<Date, IssueKind> {
    let part = |from, until| {
        let digits = text.get(from..until)?;
        digits.parse().ok()
    };
    let is_day = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let day = || Date::from_ymd(i32::try_from(part(0, 4)?).ok()?, part(4, 6)?, part(6, 8)?);
    match is_day {
        true => day().ok_or(IssueKind::Date),
        false => Err(IssueKind::Date),
    }
}

#[cfg(test)]
mod tests;

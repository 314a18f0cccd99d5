//! What a line of each kind says, as the row that the store lays down. Its values stand in the
//! order of the columns of the store's plan for that kind.

use serde::Serialize;
use shared::kernel::date::Validity;
use shared::kernel::fold::letters;
use shared::kernel::id::{EntityNumber, InamiNumber, Niss, Visa};
use shared::kernel::language::Language;
use shared::mandates::{MandateKind, MandateState};
use shared::organisations::{Domain, ManagerRole, QualityKind, SecuredApplication};
use shared::registers::{AdministrativeRole, LegalFunction, Profession};

use super::line::Line;
use super::{ImportError, Kind};
use crate::platform::error::Error;

/// Rows as a JSON array of arrays.
#[derive(Default)]
pub(super) struct Rows(Vec<u8>);

impl Rows {
    /// Adds a row.
    fn push(&mut self, row: &impl Serialize) -> Result<(), ImportError> {
        self.0.push(if self.0.is_empty() { b'[' } else { b',' });
        Ok(serde_json::to_writer(&mut self.0, row).map_err(Error::internal)?)
    }

    /// All rows so far.
    pub(super) fn take(&mut self) -> String {
        if self.0.is_empty() {
            self.0.push(b'[');
        }
        self.0.push(b']');
        String::from_utf8(std::mem::take(&mut self.0)).unwrap_or_default()
    }
}

/// Reads a line of a kind; adds its row, unless it is bad.
pub(super) fn parse(kind: Kind, mut line: Line<'_>, rows: &mut Rows) -> Result<(), ImportError> {
    let line = &mut line;
    match kind {
        Kind::Persons => put(rows, person(line)),
        Kind::Providers => put(rows, provider(line)),
        Kind::Entities => put(rows, entity(line)),
        Kind::LegalFunctions => put(
            rows,
            place(
                line,
                "function",
                LegalFunction::from_code,
                LegalFunction::code,
            ),
        ),
        Kind::AdministrativeRoles => put(
            rows,
            place(
                line,
                "role",
                AdministrativeRole::from_code,
                AdministrativeRole::code,
            ),
        ),
        Kind::Mandates => put(rows, mandate(line)),
        Kind::Qualities => put(rows, quality(line)),
        Kind::Managers => put(rows, manager(line)),
        Kind::Users => put(rows, user(line)),
    }
}

fn put(rows: &mut Rows, row: Option<impl Serialize>) -> Result<(), ImportError> {
    row.map_or(Ok(()), |row| rows.push(&row))
}

fn person(line: &mut Line<'_>) -> Option<impl Serialize> {
    let niss = line.niss("niss");
    let surname = line.text("surname", 100);
    let given_names = line.optional_text("given_names", 100);
    let of = |code: &str| {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
    };
    let language = line.code("language", of);
    let (surname, given_names) = (surname?, given_names?);
    let letters = letters(&format!("{given_names} {surname}"));
    Some((
        line.number(),
        niss?,
        surname,
        given_names,
        language?.code(),
        letters,
    ))
}

fn provider(line: &mut Line<'_>) -> Option<impl Serialize> {
    let niss = line.niss("niss");
    let profession = line.code("profession", Profession::from_code);
    let inami = line.optional::<InamiNumber>("inami_number");
    let visa = line.optional::<Visa>("visa");
    let licensed = match (&inami, &visa) {
        (Some(None), Some(None)) => line.bad("visa", "neither an INAMI number nor a visa"),
        _ => Some(()),
    };
    let validity = line.validity();
    let file_since = line.optional::<shared::kernel::date::Date>("file_since");
    let (inami, validity) = (inami?, validity?);
    licensed?;
    Some((
        line.number(),
        niss?,
        profession?.code(),
        inami,
        inami.map(|number| number.stable_key()),
        visa?,
        validity.from(),
        validity.until(),
        file_since?,
    ))
}

fn entity(line: &mut Line<'_>) -> Option<impl Serialize> {
    let number = line.required::<EntityNumber>("identifier");
    let name = line.text("name", 200);
    let legal_form = line.optional_text("legal_form", 60);
    let address = line.address()?;
    let part = |of: fn(&shared::kernel::contact::PostalAddress) -> &str| {
        address.as_ref().map(|address| of(address).to_owned())
    };
    let name = name?;
    let letters = letters(&name);
    Some((
        line.number(),
        number?,
        name,
        legal_form?,
        part(|address| address.street()),
        part(|address| address.house_number()),
        address
            .as_ref()
            .and_then(|address| address.box_number())
            .map(str::to_owned),
        part(|address| address.postcode()),
        part(|address| address.municipality()),
        address.as_ref().map(|address| address.country()),
        letters,
    ))
}

/// A person's function or role in an entity.
fn place<T>(
    line: &mut Line<'_>,
    column: &'static str,
    of: fn(&str) -> Option<T>,
    code: fn(T) -> &'static str,
) -> Option<impl Serialize> {
    let niss = line.niss("niss");
    let entity = line.required::<EntityNumber>("entity");
    let place = line.code(column, of);
    let validity = line.validity();
    let validity = validity?;
    Some((
        line.number(),
        niss?,
        entity?,
        code(place?),
        validity.from(),
        validity.until(),
    ))
}

/// Who receives a mandate.
enum Receiver {
    Person(Niss),
    Entity(EntityNumber),
}

/// Eleven digits are a person's, nine or ten an enterprise's, eight an institution's.
fn receiver(line: &mut Line<'_>) -> Option<Receiver> {
    let digits = line
        .field("receiver")
        .bytes()
        .filter(u8::is_ascii_digit)
        .count();
    if digits == 11 {
        line.niss("receiver").map(Receiver::Person)
    } else {
        line.required("receiver").map(Receiver::Entity)
    }
}

fn mandate(line: &mut Line<'_>) -> Option<impl Serialize> {
    let giver = line.niss("giver_niss");
    let profession = line.code("giver_profession", Profession::from_code);
    let receiver = receiver(line);
    let kind = line.code("type", MandateKind::from_code);
    let validity = line.validity();
    let state = line.code("state", MandateState::from_code);
    let reference = line.optional_text("reference", 255);
    let (kind, validity, state) = (kind?, validity?, state?);
    let (person, entity) = match receiver? {
        Receiver::Person(niss) => (Some(niss), None),
        Receiver::Entity(number) => (None, Some(number)),
    };
    // What is over needs no licence any more.
    let living = [
        MandateState::Draft,
        MandateState::AwaitingSignature,
        MandateState::Signed,
    ];
    let needs = match (living.contains(&state), kind.needs_inami()) {
        (false, _) => "",
        (true, true) => "inami",
        (true, false) => "visa",
    };
    Some((
        line.number(),
        giver?,
        profession?.code(),
        person,
        entity,
        kind.code(),
        validity.from(),
        validity.until(),
        state.code(),
        reference?,
        needs,
    ))
}

fn quality(line: &mut Line<'_>) -> Option<impl Serialize> {
    let entity = line.required::<EntityNumber>("entity");
    let quality = line.code("quality", QualityKind::from_code);
    let validity: Validity = line.validity()?;
    Some((
        line.number(),
        entity?,
        quality?.code(),
        validity.from(),
        validity.until(),
    ))
}

fn manager(line: &mut Line<'_>) -> Option<impl Serialize> {
    let niss = line.niss("niss");
    let entity = line.required::<EntityNumber>("entity");
    let role = line.code("role", ManagerRole::from_code);
    let domain = line.optional_code("domain", Domain::from_code);
    let quality = line.optional_code("quality", QualityKind::from_code);
    let validity = line.validity();
    let (role, domain, quality, validity) = (role?, domain?, quality?, validity?);
    let domain = belongs(
        line,
        "domain",
        role == ManagerRole::Domain,
        domain.map(Domain::code),
    );
    let quality = belongs(
        line,
        "quality",
        role.is_of_quality(),
        quality.map(QualityKind::code),
    );
    Some((
        line.number(),
        niss?,
        entity?,
        role.code(),
        domain?,
        quality?,
        validity.from(),
        validity.until(),
    ))
}

/// What a manager's role is held for: it is there where the role asks for it, and only there.
fn belongs(
    line: &mut Line<'_>,
    column: &'static str,
    is_asked: bool,
    code: Option<&'static str>,
) -> Option<&'static str> {
    match (is_asked, code) {
        (true, None) => line.bad(column, "has to be filled in for this role"),
        (false, Some(_)) => line.bad(column, "has to be empty for this role"),
        (_, code) => Some(code.unwrap_or_default()),
    }
}

fn user(line: &mut Line<'_>) -> Option<impl Serialize> {
    let niss = line.niss("niss");
    let entity = line.required::<EntityNumber>("entity");
    let quality = line.code("quality", QualityKind::from_code);
    let mut applications = Some(Vec::new());
    let codes = line
        .field("applications")
        .split(';')
        .map(str::trim)
        .filter(|code| !code.is_empty());
    for code in codes {
        match (SecuredApplication::from_code(code), &mut applications) {
            (Some(application), Some(known)) if known.contains(&application.code()) => {
                applications = line.bad("applications", "an application is there twice");
                break;
            }
            (Some(application), Some(known)) => known.push(application.code()),
            _ => {
                applications = line.bad("applications", "none of the known codes");
                break;
            }
        }
    }
    let validity: Validity = line.validity()?;
    Some((
        line.number(),
        niss?,
        entity?,
        quality?.code(),
        applications?,
        validity.from(),
        validity.until(),
    ))
}

//! The files of the registers.

use std::sync::LazyLock;

use shared::kernel::date::Date;
use shared::kernel::fold::letters;
use shared::kernel::id::{InamiNumber, OrganisationNumber, Visa};
use shared::kernel::language::Language;
use shared::registers::{AdministrativeRole, LegalFunction, Profession};

use super::store::entity::{
    administrative_role, legal_function, organisation, person, person_number, provider,
};
use super::store::names;
use crate::platform::import::Import;
use crate::platform::import::field::{
    Cell, Field, On, Type, address, code, niss, optional, optional_text, required, text,
    valid_from, valid_until,
};
use crate::registers::store;

const NO_PERSON: &str = "no such person: import persons first";

pub static PERSONS: LazyLock<Import> = LazyLock::new(|| {
    use person::Column as To;
    use person_number::Column as Number;
    let another = ("niss", "another number of the person on line {other}");
    Import::of::<person::Entity>("persons", "Persons: number, names, language")
        .known_by::<person_number::Entity>(niss("niss"), (Number::Niss, Number::PersonId), another)
        .value(text("surname", 100).into(To::Surname))
        .value(optional_text("given_names", 100).into(To::GivenNames))
        .value(code::<Language>("language").into(To::Language))
        .value(folded(&["given_names", "surname"]).into(To::Letters))
        .also(names::parts_of_changed("person"))
        .repeated("niss", "the same person")
});

/// Providers. The stable key of an INAMI number is nobody else's.
pub static PROVIDERS: LazyLock<Import> = LazyLock::new(|| {
    use provider::Column as To;
    Import::of::<provider::Entity>("providers", "Providers: a person in a profession")
        .key(of_person("niss").into(To::PersonId))
        .key(code::<Profession>("profession").into(To::Profession))
        .value(inami_number().into_each(&[To::InamiNumber, To::InamiKey]))
        .value(visa().into(To::Visa))
        .value(valid_from().into(To::ValidFrom))
        .value(valid_until().into(To::ValidUntil))
        .value(optional::<Date>("file_since").into(To::FileSince))
        .repeated("profession", "the same person and profession")
        .alone(
            To::InamiKey,
            "inami_number",
            "the same NIHDI number",
            "the NIHDI number of somebody else, or of another profession",
        )
        .others_hold(store::PROVIDERS)
        .sorted()
});

pub static ORGANISATIONS: LazyLock<Import> = LazyLock::new(|| {
    use organisation::Column as To;
    let about = "Organisations: enterprises, institutions, groupings";
    Import::of::<organisation::Entity>("organisations", about)
        .key(required::<OrganisationNumber>("identifier").into(To::Number))
        .value(text("name", 200).into(To::Name))
        .value(folded(&["name"]).into(To::Letters))
        .also(names::parts_of_changed("organisation"))
        .value(optional_text("legal_form", 60).into(To::LegalForm))
        .value(address().into_each(&[
            To::Street,
            To::HouseNumber,
            To::BoxNumber,
            To::Postcode,
            To::Municipality,
            To::Country,
        ]))
        .repeated("identifier", "the same organisation")
});

pub static LEGAL_FUNCTIONS: LazyLock<Import> = LazyLock::new(|| {
    use legal_function::Column as To;
    let about = "Legal functions of persons in organisations";
    let same = "the same person, organisation, function and first day";
    Import::of::<legal_function::Entity>("legal-functions", about)
        .key(of_person("niss").into(To::PersonId))
        .key(of_organisation("organisation").into(To::OrganisationId))
        .key(code::<LegalFunction>("function").into(To::Function))
        .key(valid_from().into(To::ValidFrom))
        .value(valid_until().into(To::ValidUntil))
        .repeated("valid_from", same)
});

pub static ADMINISTRATIVE_ROLES: LazyLock<Import> = LazyLock::new(|| {
    use administrative_role::Column as To;
    let about = "Administrative roles, known to the NIHDI, of persons in organisations";
    let same = "the same person, organisation, role and first day";
    Import::of::<administrative_role::Entity>("administrative-roles", about)
        .key(of_person("niss").into(To::PersonId))
        .key(of_organisation("organisation").into(To::OrganisationId))
        .key(code::<AdministrativeRole>("role").into(To::Role))
        .key(valid_from().into(To::ValidFrom))
        .value(valid_until().into(To::ValidUntil))
        .repeated("valid_from", same)
});

/// The letters of a name, by which it is looked for.
fn folded(columns: &'static [&'static str]) -> Field {
    Field::derived("letters", Type::Text, |line| {
        let parts = columns.iter().map(|column| line.field(column));
        letters(&parts.collect::<Vec<_>>().join(" "))
    })
}

pub(crate) fn of_person(column: &'static str) -> Field {
    refers_to_person(niss(column), column)
}

pub(crate) fn of_organisation(column: &'static str) -> Field {
    refers_to_organisation(required::<OrganisationNumber>(column), column)
}

/// A provider, by profession; the person's number is in another column.
pub(crate) fn of_provider(niss: &'static str, profession: &'static str) -> Field {
    use provider::Column as Of;
    let missing = "the giver is no provider of this profession: import providers first";
    code::<Profession>(profession).refers::<provider::Entity>(
        &[
            (
                Of::PersonId,
                On::found(niss, person_number::Column::PersonId),
            ),
            (Of::Profession, On::Line(profession)),
        ],
        Of::Id,
        Some(missing),
    )
}

/// The same field, which holds a person's number where a line is laid down.
pub(crate) fn refers_to_person(field: Field, staged: &'static str) -> Field {
    use person_number::Column as Of;
    field.refers::<person_number::Entity>(
        &[(Of::Niss, On::Line(staged))],
        Of::PersonId,
        Some(NO_PERSON),
    )
}

/// The same field, which holds an organisation's number where a line is laid down.
pub(crate) fn refers_to_organisation(field: Field, staged: &'static str) -> Field {
    use organisation::Column as Of;
    let missing = "no such organisation: import organisations first";
    field.refers::<organisation::Entity>(&[(Of::Number, On::Line(staged))], Of::Id, Some(missing))
}

/// An INAMI number, and the part of it that stays the same.
fn inami_number() -> Field {
    let staged = [("number", InamiNumber::TYPE), ("key", Type::Fixed(8))];
    Field::several(&["inami_number"], &staged, |line, row| {
        let number = line.optional::<InamiNumber>("inami_number")?;
        row.put(&number);
        row.put(&number.map(|number| number.stable_key()));
        Some(())
    })
}

/// The visa of a provider, who has one or an INAMI number.
fn visa() -> Field {
    Field::new("visa", Type::Text, |line| {
        let visa = line.optional::<Visa>("visa")?;
        if visa.is_none() && line.field("inami_number").is_empty() {
            return line.bad("visa", "neither an NIHDI number nor a visa");
        }
        Some(visa)
    })
}

//! The file of mandates.

use std::sync::LazyLock;

use shared::kernel::id::{Niss, OrganisationNumber};
use shared::mandates::{MandateKind, MandateState};

use super::store::entity::mandate;
use super::store::import::{AS_IF_NEW, CHANGED_HERE, CHECKS, ORGANISATIONS, PERSONS};
use crate::mandates::store;
use crate::platform::import::field::{
    Cell, Field, Type, code, optional_text, valid_from, valid_until,
};
use crate::platform::import::{Import, Line};
use crate::registers::import::{of_person, of_provider, refers_to_organisation, refers_to_person};
use crate::registers::store::PROVIDERS;
use crate::registers::store::names;

pub static MANDATES: LazyLock<Import> = LazyLock::new(|| {
    use mandate::Column as To;
    let import = Import::of::<mandate::Entity>("mandates", "Mandates that providers gave")
        .staged(of_person("giver_niss"))
        .key(of_provider("giver_niss", "giver_profession").into(To::ProviderId))
        .key(holder().into_each(&[To::HolderPersonId, To::HolderOrganisationId]))
        .key(code::<MandateKind>("type").into(To::Kind))
        .key(valid_from().into(To::ValidFrom))
        .value(valid_until().into(To::ValidUntil))
        .value(code::<MandateState>("state").into(To::State))
        .value(optional_text("reference", 255).into(To::Reference))
        .staged(needs())
        .repeated("valid_from", "the same giver, holder, type and first day")
        .latest()
        .noted_on(To::RecordedOn)
        .kept_where(CHANGED_HERE)
        .also(AS_IF_NEW.to_owned())
        .also(names::parts("person", PERSONS))
        .also(names::parts("organisation", ORGANISATIONS))
        .under(PROVIDERS, To::ProviderId)
        .others_change(store::MANDATES);
    CHECKS.into_iter().fold(import, Import::check)
});

/// Who receives a mandate: eleven digits are a person's number, nine or ten an enterprise's, eight
/// an institution's.
fn holder() -> Field {
    let (person, organisation) = ("holder_niss", "holder_number");
    let staged = [
        (person, Niss::TYPE),
        (organisation, OrganisationNumber::TYPE),
    ];
    let field = Field::several(&["holder"], &staged, |line, row| {
        let digits = line.field("holder").bytes().filter(u8::is_ascii_digit);
        if digits.count() == 11 {
            row.put(&Some(line.niss("holder")?));
            row.put(&None::<OrganisationNumber>);
        } else {
            row.put(&None::<Niss>);
            row.put(&Some(line.required::<OrganisationNumber>("holder")?));
        }
        Some(())
    });
    refers_to_organisation(refers_to_person(field, person), organisation)
}

/// What the type asks of the giver: `inami`, `visa` or nothing. What is over needs no licence.
fn needs() -> Field {
    let living = [
        MandateState::Draft,
        MandateState::AwaitingSignature,
        MandateState::Signed,
    ];
    Field::derived("needs", Type::Text, move |line: &Line<'_>| {
        let state = line.peek::<MandateState>("state");
        let kind = line.peek::<MandateKind>("type");
        match kind.filter(|_| state.is_some_and(|state| living.contains(&state))) {
            Some(kind) if kind.needs_inami() => "inami",
            Some(_) => "visa",
            None => "",
        }
    })
}

//! The text in Dutch.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    title: |kind| format!("Mandaat ‘{kind}’"),
    parties: |giver, holder| {
        format!(
            "{giver}, de mandaatgever, geeft mandaat aan {holder}, de mandataris, die het aanvaardt."
        )
    },
    opens: |modules| {
        format!(
            "De mandataris kan online, in naam van de mandaatgever en met dezelfde rechten, raadplegen en beheren: {modules}."
        )
    },
    closed: |modules| {
        format!(
            "Het mandaat opent niet: {modules}. De accreditering heeft haar eigen mandaatsysteem."
        )
    },
    fixed: |from, until| {
        format!("Het mandaat geldt voor bepaalde duur, van {from} tot en met {until}.")
    },
    open_ended: |from| format!("Het mandaat geldt voor onbepaalde duur, vanaf {from}."),
    rest: [
        "Het mandaat is actief zodra de mandaatgever en de mandataris het beiden hebben ondertekend. Elk van hen kan het te allen tijde raadplegen en beëindigen; het einde geldt onmiddellijk.",
        "Elke handeling onder dit mandaat wordt geregistreerd met de naam van de persoon die handelt; de mandaatgever kan dit te allen tijde lezen.",
        "De mandataris gebruikt de gegevens alleen voor rekening van de mandaatgever, houdt ze vertrouwelijk en draagt het mandaat niet over.",
    ],
    and: "en",
    inami: "RIZIV-nummer",
    enterprise: "nummer",
};

//! The words of the entry, in four languages.

use shared::kernel::language::Language;

/// The words of one language.
pub(super) struct Words {
    /// What is entered, of a type of mandate.
    pub(super) summary: fn(&str) -> String,
    pub(super) description: fn(&str, &str, &str) -> String,
}

/// The words of a language.
pub(super) fn of(language: Language) -> Words {
    match language {
        Language::Fr => Words {
            summary: |kind| format!("Dernier jour du mandat «\u{a0}{kind}\u{a0}»"),
            description: |giver, holder, kind| {
                format!(
                    "Le mandat «\u{a0}{kind}\u{a0}» donné par {giver} à {holder} expire ce jour. Il peut être renouvelé dans Mandatum avant cette date."
                )
            },
        },
        Language::Nl => Words {
            summary: |kind| format!("Laatste dag van het mandaat “{kind}”"),
            description: |giver, holder, kind| {
                format!(
                    "Het mandaat “{kind}” van {giver} aan {holder} verstrijkt op deze dag. Het kan voordien in Mandatum worden verlengd."
                )
            },
        },
        Language::De => Words {
            summary: |kind| format!("Letzter Tag des Mandats „{kind}“"),
            description: |giver, holder, kind| {
                format!(
                    "Das Mandat „{kind}“ von {giver} an {holder} läuft an diesem Tag ab. Es kann vorher in Mandatum verlängert werden."
                )
            },
        },
        Language::En => Words {
            summary: |kind| format!("Last day of the mandate “{kind}”"),
            description: |giver, holder, kind| {
                format!(
                    "The mandate “{kind}” from {giver} to {holder} expires on this day. Before, it can be renewed in Mandatum."
                )
            },
        },
    }
}

//! The words of the entry, in four languages.

use shared::kernel::language::Language;

/// The words of one language.
pub(super) struct Words {
    /// What is entered, of a type of mandate.
    pub(super) summary: fn(&str) -> String,
    pub(super) description: fn(MandateOf<'_>) -> String,
}

/// Who gave which mandate to whom.
pub(super) struct MandateOf<'a> {
    pub(super) giver: &'a str,
    pub(super) holder: &'a str,
    pub(super) kind: &'a str,
}

/// The words of a language.
pub(super) fn of(language: Language) -> Words {
    match language {
        Language::Fr => Words {
            summary: |kind| format!("Dernier jour du mandat «\u{a0}{kind}\u{a0}»"),
            description: |of| {
                format!(
                    "Le mandat «\u{a0}{}\u{a0}» donné par {} à {} expire ce jour. Il peut être renouvelé dans Mandatum avant cette date.",
                    of.kind, of.giver, of.holder
                )
            },
        },
        Language::Nl => Words {
            summary: |kind| format!("Laatste dag van het mandaat “{kind}”"),
            description: |of| {
                format!(
                    "Het mandaat “{}” van {} aan {} verstrijkt op deze dag. Het kan voordien in Mandatum worden hernieuwd.",
                    of.kind, of.giver, of.holder
                )
            },
        },
        Language::De => Words {
            summary: |kind| format!("Letzter Tag des Mandats „{kind}“"),
            description: |of| {
                format!(
                    "Das Mandat „{}“ von {} an {} läuft an diesem Tag ab. Es kann vorher in Mandatum erneuert werden.",
                    of.kind, of.giver, of.holder
                )
            },
        },
        Language::En => Words {
            summary: |kind| format!("Last day of the mandate “{kind}”"),
            description: |of| {
                format!(
                    "The mandate “{}” from {} to {} expires on this day. Before, it can be renewed in Mandatum.",
                    of.kind, of.giver, of.holder
                )
            },
        },
    }
}

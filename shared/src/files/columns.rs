//! What is shown of an act in a list.

use crate::catalogue;
use crate::files::api::{Act, FieldChange};
use crate::files::{act_name, field_name};
use crate::kernel::column::{Cell, Column};
use crate::kernel::language::Language;
use crate::kernel::words::{Local, instant, names};
use crate::policy::Profile;

catalogue! {
    /// A column of the record « Qui a agi en mon nom ».
    pub enum ActColumn {
        /// The instant.
        When = "when",
        /// What was done.
        What = "act",
        /// Which field changed.
        Field = "field",
        /// What stood in it.
        Before = "before",
        /// What stands in it since.
        After = "after",
        /// Who did it.
        Who = "person",
        /// As which profile.
        Capacity = "profile",
        /// For which organisation.
        Organisation = "organisation",
        /// Under which type of mandate.
        Mandate = "mandate",
    }
}

names! {
    ActColumn {
        When: "Quand", "Wanneer", "Wann", "When";
        What: "Quoi", "Wat", "Was", "What";
        Field: "Donnée", "Gegeven", "Angabe", "Item";
        Before: "Avant", "Vóór", "Vorher", "Before";
        After: "Après", "Na", "Nachher", "After";
        Who: "Qui", "Wie", "Wer", "Who";
        Capacity: "À quel titre", "In welke hoedanigheid", "In welcher Eigenschaft", "In which capacity";
        Organisation: "Organisation", "Organisatie", "Organisation", "Organisation";
        Mandate: "Mandat", "Mandaat", "Mandat", "Mandate";
    }
}

/// A line of the record as a file: an act, and one of the fields that it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRow {
    /// The act.
    pub act: Act,
    /// When that was, in Belgium.
    pub at: Local,
    /// What changed; none where nothing did.
    pub change: Option<FieldChange>,
}

/// As which kind of profile somebody acted; the organisation has a column of its own.
fn capacity(profile: Profile, language: Language) -> &'static str {
    let words = match profile {
        Profile::Provider(_) => [
            "dispensateur",
            "zorgverlener",
            "Gesundheitsdienstleister",
            "provider",
        ],
        Profile::Mandatary => [
            "mandataire",
            "mandataris",
            "Mandatsinhaber",
            "mandate holder",
        ],
        Profile::Citizen => ["citoyen", "burger", "Bürger", "citizen"],
        Profile::Organisation(_) => [
            "organisation",
            "organisatie",
            "Organisation",
            "organisation",
        ],
    };
    words.get(language as usize).copied().unwrap_or_default()
}

fn written(text: Option<&str>) -> Cell<'_> {
    text.map_or(Cell::Nothing, Cell::text)
}

impl Column for ActColumn {
    type Row = ActRow;

    fn cell(self, row: &ActRow, language: Language) -> Cell<'_> {
        let (act, change) = (&row.act, row.change.as_ref());
        let known = |code: &str, words: Option<&str>| Cell::Known {
            code: code.to_owned(),
            words: words.unwrap_or(code).to_owned(),
        };
        match self {
            Self::When => Cell::Known {
                code: row.at.to_string(),
                words: instant(language, row.at),
            },
            Self::What => known(&act.kind, act_name(&act.kind, language)),
            Self::Field => change.map_or(Cell::Nothing, |it| {
                known(&it.field, field_name(&act.kind, &it.field, language))
            }),
            Self::Before => written(change.and_then(|it| it.before.as_deref())),
            Self::After => written(change.and_then(|it| it.after.as_deref())),
            Self::Who => Cell::text(&act.person),
            Self::Capacity => known(
                &act.profile.to_string(),
                Some(capacity(act.profile, language)),
            ),
            Self::Organisation => written(act.organisation.as_deref()),
            Self::Mandate => act
                .mandate
                .map_or(Cell::Nothing, |kind| Cell::member(kind, language)),
        }
    }

    fn width(self) -> u16 {
        match self {
            Self::Field => 16,
            Self::When | Self::Capacity => 24,
            Self::What | Self::Who | Self::Mandate => 30,
            Self::Before | Self::After | Self::Organisation => 40,
        }
    }

    fn sheet(language: Language) -> &'static str {
        match language {
            Language::Fr => "Actes",
            Language::Nl => "Handelingen",
            Language::De => "Handlungen",
            Language::En => "Acts",
        }
    }
}

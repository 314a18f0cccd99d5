//! The words of the spreadsheet, in four languages.

use shared::kernel::language::Language;

use super::COLUMNS;

/// The words of one language.
pub(super) struct Header {
    /// The name of the sheet.
    pub(super) sheet: &'static str,
    /// The names of the columns.
    pub(super) columns: [&'static str; COLUMNS.len()],
}

/// The header in a language.
pub(super) fn header(language: Language) -> Header {
    match language {
        Language::Fr => Header {
            sheet: "Mandats",
            columns: [
                "Mandat",
                "Type",
                "Statut",
                "Mandant",
                "Numéro INAMI",
                "Profession",
                "Mandataire",
                "Numéro du mandataire",
                "Premier jour",
                "Dernier jour",
                "Référence",
            ],
        },
        Language::Nl => Header {
            sheet: "Mandaten",
            columns: [
                "Mandaat",
                "Type",
                "Status",
                "Mandaatgever",
                "RIZIV-nummer",
                "Beroep",
                "Mandataris",
                "Nummer van de mandataris",
                "Eerste dag",
                "Laatste dag",
                "Referentie",
            ],
        },
        Language::De => Header {
            sheet: "Mandate",
            columns: [
                "Mandat",
                "Art",
                "Status",
                "Mandatsgeber",
                "LIKIV-Nummer",
                "Beruf",
                "Mandatsinhaber",
                "Nummer des Mandatsinhabers",
                "Erster Tag",
                "Letzter Tag",
                "Referenz",
            ],
        },
        Language::En => Header {
            sheet: "Mandates",
            columns: [
                "Mandate",
                "Type",
                "Status",
                "Given by",
                "NIHDI number",
                "Profession",
                "Mandate holder",
                "Number of the holder",
                "First day",
                "Last day",
                "Reference",
            ],
        },
    }
}

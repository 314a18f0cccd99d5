//! What every list says.

use crate::platform::text::later;

later! {
    ListText: LIST;
}

pub struct ListText {
    pub apply: &'static str,
    /// Shows all again.
    pub reset: &'static str,
    /// Before the forms of the list as a file.
    pub export: &'static str,
    pub csv: &'static str,
    pub xlsx: &'static str,
}

mod fr {
    pub const LIST: super::ListText = super::ListText {
        apply: "Filtrer",
        reset: "Effacer les filtres",
        export: "Exporter cette liste\u{a0}:",
        csv: "fichier .csv",
        xlsx: "fichier Excel (.xlsx)",
    };
}

mod nl {
    pub const LIST: super::ListText = super::ListText {
        apply: "Filteren",
        reset: "De filters wissen",
        export: "Deze lijst exporteren:",
        csv: ".csv-bestand",
        xlsx: "Excel-bestand (.xlsx)",
    };
}

mod de {
    pub const LIST: super::ListText = super::ListText {
        apply: "Filtern",
        reset: "Filter löschen",
        export: "Diese Liste exportieren:",
        csv: ".csv-Datei",
        xlsx: "Excel-Datei (.xlsx)",
    };
}

mod en {
    pub const LIST: super::ListText = super::ListText {
        apply: "Filter",
        reset: "Clear the filters",
        export: "Export this list:",
        csv: ".csv file",
        xlsx: "Excel file (.xlsx)",
    };
}

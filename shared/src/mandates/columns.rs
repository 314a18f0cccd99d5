//! What is shown of a mandate in a list.

use crate::catalogue;
use crate::kernel::column::{Cell, Column};
use crate::kernel::language::Language;
use crate::kernel::words::names;
use crate::mandates::Party;
use crate::mandates::api::{MandateParty, MandateSummary};

catalogue! {
    /// A column of the list of mandates.
    pub enum MandateColumn {
        /// Which mandate.
        Mandate = "mandate",
        /// What it opens.
        Kind = "type",
        /// Its status today.
        Status = "status",
        /// Who gives it.
        Giver = "giver",
        /// The giver's INAMI number.
        GiverInami = "giver_inami",
        /// The profession in which the giver gives it.
        GiverProfession = "giver_profession",
        /// Who receives it.
        Holder = "holder",
        /// The number of an organisation that receives it.
        HolderNumber = "holder_number",
        /// Its first day.
        From = "valid_from",
        /// Its last day.
        Until = "valid_until",
        /// The starter's own reference.
        Reference = "reference",
        /// Who signed here.
        SignedHere = "signed_here_by",
        /// On which day a register brought it.
        Recorded = "recorded_on",
    }
}

names! {
    MandateColumn {
        Mandate: "Mandat", "Mandaat", "Mandat", "Mandate";
        Kind: "Type de mandat", "Type mandaat", "Mandatsart", "Type of mandate";
        Status: "Statut", "Status", "Status", "Status";
        Giver: "Mandant", "Mandaatgever", "Mandatsgeber", "Giver";
        GiverInami: "Numéro INAMI", "RIZIV-nummer", "LIKIV-Nummer", "NIHDI number";
        GiverProfession: "Profession", "Beroep", "Beruf", "Profession";
        Holder: "Mandataire", "Mandataris", "Mandatsinhaber", "Holder";
        HolderNumber: "Numéro du mandataire", "Nummer van de mandataris", "Nummer des Mandatsinhabers", "Number of the holder";
        From: "Premier jour", "Eerste dag", "Erster Tag", "First day";
        Until: "Dernier jour", "Laatste dag", "Letzter Tag", "Last day";
        Reference: "Référence", "Referentie", "Referenz", "Reference";
        SignedHere: "Signé ici par", "Hier ondertekend door", "Hier unterschrieben von", "Signed here by";
        Recorded: "Repris d’un registre le", "Overgenomen uit een register op", "Aus einem Register übernommen am", "Taken over from a register on";
    }
}

impl MandateColumn {
    /// Who one party is.
    pub fn of(party: Party) -> Self {
        match party {
            Party::Giver => Self::Giver,
            Party::Holder => Self::Holder,
        }
    }
}

/// A mandate of a list with both its parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateRow {
    /// The mandate, and the other party.
    pub summary: MandateSummary,
    /// The party whose list it is.
    pub own: MandateParty,
}

impl MandateRow {
    fn party(&self, party: Party) -> &MandateParty {
        match self.summary.side == party {
            true => &self.own,
            false => &self.summary.other,
        }
    }
}

impl Column for MandateColumn {
    type Row = MandateRow;

    fn cell(self, row: &MandateRow, language: Language) -> Cell<'_> {
        let mandate = &row.summary;
        let (giver, holder) = (row.party(Party::Giver), row.party(Party::Holder));
        let or_nothing = |cell: Option<Cell<'static>>| cell.unwrap_or(Cell::Nothing);
        match self {
            Self::Mandate => Cell::Number(mandate.id.0),
            Self::Kind => Cell::member(mandate.kind, language),
            Self::Status => Cell::member(mandate.status, language),
            Self::Giver => Cell::text(&giver.name),
            Self::GiverInami => {
                let number = giver.inami.as_ref();
                or_nothing(number.map(|number| Cell::number(number.canonical(), number)))
            }
            Self::GiverProfession => {
                or_nothing(giver.profession.map(|known| Cell::member(known, language)))
            }
            Self::Holder => Cell::text(&holder.name),
            Self::HolderNumber => {
                let number = holder.organisation.as_ref();
                or_nothing(number.map(|number| Cell::number(number.canonical(), number)))
            }
            Self::From => Cell::Day(mandate.validity.from()),
            Self::Until => or_nothing(mandate.validity.until().map(Cell::Day)),
            Self::Reference => Cell::text(&mandate.reference),
            Self::SignedHere => Cell::member(mandate.signed_here, language),
            Self::Recorded => {
                let day = mandate.recorded.and_then(|recorded| recorded.on);
                or_nothing(day.map(Cell::Day))
            }
        }
    }

    fn width(self) -> u16 {
        match self {
            Self::Mandate => 10,
            Self::From | Self::Until => 14,
            Self::GiverInami | Self::HolderNumber | Self::SignedHere | Self::Recorded => 18,
            Self::GiverProfession => 24,
            Self::Status => 28,
            Self::Kind | Self::Giver => 30,
            Self::Holder => 36,
            Self::Reference => 40,
        }
    }

    fn sheet(language: Language) -> &'static str {
        match language {
            Language::Fr => "Mandats",
            Language::Nl => "Mandaten",
            Language::De => "Mandate",
            Language::En => "Mandates",
        }
    }
}

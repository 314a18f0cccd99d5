//! The list of mandates as a file: .csv, which can be imported again, and .xlsx for people.

pub mod csv;
mod words;
pub mod xlsx;

use shared::kernel::date::Validity;
use shared::kernel::id::MandateId;
use shared::mandates::api::{MandateParty, MandateSummary};
use shared::mandates::{MandateKind, MandateStatus, Party};

/// The most mandates of a file.
pub const MOST: usize = 50_000;

/// The columns, as the header of the .csv names them.
pub const COLUMNS: [&str; 11] = [
    "mandate",
    "type",
    "status",
    "giver",
    "giver_inami",
    "giver_profession",
    "holder",
    "holder_number",
    "valid_from",
    "valid_until",
    "reference",
];

/// A mandate in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which mandate.
    pub mandate: MandateId,
    /// What it opens.
    pub kind: MandateKind,
    /// Its status today.
    pub status: MandateStatus,
    /// Who gives it.
    pub giver: MandateParty,
    /// Who receives it.
    pub holder: MandateParty,
    /// When it holds.
    pub validity: Validity,
    /// The starter's own reference.
    pub reference: String,
}

impl Row {
    /// A mandate of a list whose other side is `own`.
    pub fn of(summary: MandateSummary, own: &MandateParty) -> Self {
        let (giver, holder) = match summary.side {
            Party::Giver => (own.clone(), summary.other),
            Party::Holder => (summary.other, own.clone()),
        };
        Self {
            mandate: summary.id,
            kind: summary.kind,
            status: summary.status,
            giver,
            holder,
            validity: summary.validity,
            reference: summary.reference,
        }
    }
}

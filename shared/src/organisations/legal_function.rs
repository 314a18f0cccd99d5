//! Who represents an organisation by law: whatever is wanted there.

use crate::kernel::date::{Date, Validity};
use crate::organisations::grant::{Asked, Grant, Links};
use crate::organisations::{OrganisationFacts, OrganisationStanding};
use crate::registers::{LegalFunction, RegistersFact};

impl Grant for (LegalFunction, Validity) {
    fn validity(&self) -> Validity {
        self.1
    }

    fn place(rows: &[Self], _: &OrganisationFacts, today: Date) -> Option<Links> {
        let (_, validity) = counting(rows, today)?;
        Some(vec![(
            RegistersFact::LegalFunction.into(),
            Some(validity.from()),
        )])
    }

    fn lets(rows: &[Self], asked: &Asked<'_>) -> Option<Links> {
        Self::place(rows, asked.organisation, asked.today)
    }
}

fn counting(rows: &[(LegalFunction, Validity)], today: Date) -> Option<&(LegalFunction, Validity)> {
    rows.iter().find(|(_, validity)| validity.contains(today))
}

impl OrganisationStanding {
    /// The legal function that the person has on a day.
    pub fn legal_function(&self, today: Date) -> Option<&(LegalFunction, Validity)> {
        counting(&self.legal_functions, today)
    }
}

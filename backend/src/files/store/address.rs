//! A postal address in its columns.

use shared::kernel::contact::{AddressDraft, PostalAddress};

use super::entity::{contact_data, practice_address};
use crate::platform::error::Error;

/// The address of contact data, if they have one.
pub(super) fn of_contact_data(row: &contact_data::Model) -> Result<Option<PostalAddress>, Error> {
    let Some(street) = row.street.clone() else {
        return Ok(None);
    };
    let text = |column: &Option<String>| column.clone().unwrap_or_default();
    let address = AddressDraft {
        street,
        house_number: text(&row.house_number),
        box_number: text(&row.box_number),
        postcode: text(&row.postcode),
        municipality: text(&row.municipality),
        country: text(&row.country),
    };
    parsed(&address).map(Some)
}

/// The address of a practice.
pub(super) fn of_practice(row: &practice_address::Model) -> Result<PostalAddress, Error> {
    parsed(&AddressDraft {
        street: row.street.clone(),
        house_number: row.house_number.clone(),
        box_number: row.box_number.clone().unwrap_or_default(),
        postcode: row.postcode.clone(),
        municipality: row.municipality.clone(),
        country: row.country.clone(),
    })
}

fn parsed(address: &AddressDraft) -> Result<PostalAddress, Error> {
    let wrong = |issues| Error::Internal(format!("an address does not parse: {issues:?}"));
    address.parse().map_err(wrong)
}

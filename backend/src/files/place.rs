//! Whether a postcode is that of the municipality, and whether two addresses are one.

use shared::files::FilesIssue;
use shared::kernel::contact::{Country, PostalAddress};
use shared::kernel::fold::letters;

use crate::platform::error::{Error, wrong};
use crate::registers::postcodes;

/// Warns of a Belgian municipality that the register of postcodes does not have there, unless it is to
/// stay: a register may be behind, and people write their village.
///
/// # Errors
/// `BadRequest` at the field.
pub fn check(address: &PostalAddress, keep: bool) -> Result<(), Error> {
    if keep || address.country() != Country::BELGIUM {
        return Ok(());
    }
    let found = postcodes::lookup(address.postcode());
    if found.is_empty() {
        return Err(wrong("address.postcode", FilesIssue::UnknownPostcode));
    }
    let written = letters(address.municipality());
    let is_known = found
        .iter()
        .flat_map(|one| [&one.fr, &one.nl])
        .any(|name| letters(name) == written);
    match is_known {
        true => Ok(()),
        false => Err(wrong("address.municipality", FilesIssue::OtherMunicipality)),
    }
}

/// Whether both lead to the same door, however they are written.
pub fn is_same(one: &PostalAddress, other: &PostalAddress) -> bool {
    let door = |address: &PostalAddress| {
        let parts = [
            address.street(),
            address.house_number(),
            address.box_number().unwrap_or_default(),
            address.postcode(),
        ];
        (parts.map(letters), address.country())
    };
    door(one) == door(other)
}

#[cfg(test)]
mod tests {
    use shared::kernel::contact::AddressDraft;

    use super::*;

    fn address(postcode: &str, municipality: &str, country: &str) -> PostalAddress {
        let draft = AddressDraft {
            street: "Rue de l’Église".into(),
            house_number: "1".into(),
            postcode: postcode.into(),
            municipality: municipality.into(),
            country: country.into(),
            ..AddressDraft::default()
        };
        draft.parse().unwrap()
    }

    #[test]
    fn tells_of_another_municipality_and_of_no_postcode() {
        for (postcode, municipality, country) in [
            ("1000", "bruxelles", "BE"),
            ("1000", "Brussel", "BE"),
            ("75001", "Ailleurs", "FR"),
        ] {
            let place = address(postcode, municipality, country);
            assert!(check(&place, false).is_ok(), "{municipality}");
        }
        for (postcode, municipality, issue) in [
            ("1000", "Liège", FilesIssue::OtherMunicipality),
            ("9999", "Nulle-part", FilesIssue::UnknownPostcode),
        ] {
            let place = address(postcode, municipality, "BE");
            let Err(Error::BadRequest(issues)) = check(&place, false) else {
                panic!("{municipality}");
            };
            assert_eq!(issues[0].kind, issue);
            assert!(check(&place, true).is_ok());
        }
    }

    #[test]
    fn one_door_is_one_however_it_is_written() {
        let one = address("1000", "Bruxelles", "BE");
        assert!(is_same(&one, &address("1000", "Brussel", "BE")));
        assert!(!is_same(&one, &address("5000", "Namur", "BE")));
    }
}

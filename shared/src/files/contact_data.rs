//! The contact data of a file.

use crate::catalogue;
use crate::kernel::contact::{AddressDraft, EmailAddress, Phone, PostalAddress};
use crate::kernel::date::Instant;
use crate::kernel::draft::{optional, part};
use crate::kernel::endpoint::endpoints;
use crate::kernel::id::ProviderId;
use crate::kernel::issue::Issue;
use crate::kernel::json::FromJson;
use crate::kernel::words::names;
use crate::policy::Profile;
use serde::{Deserialize, Serialize};

endpoints! {
    /// The contact data.
    ReadContactData: [Get "/api/v1/as/{profile}/files/{provider}/contact-data"] (Profile, ProviderId) () => ContactData;
    /// Replaces the contact data.
    SaveContactData: [Put "/api/v1/as/{profile}/files/{provider}/contact-data"] (Profile, ProviderId) NewContactData => ContactData;
}

catalogue! {
    /// What is done with contact data.
    pub enum ContactAct {
        /// They were changed.
        Changed = "contact-data-changed",
    }
}

catalogue! {
    /// What may change in contact data.
    pub enum ContactField {
        /// Phone number.
        Phone = "phone",
        /// E-mail address.
        Email = "email",
        /// Contact address.
        Address = "address",
    }
}

names! {
    ContactAct {
        Changed: "Coordonnées modifiées", "Contactgegevens gewijzigd", "Kontaktdaten geändert", "Contact data changed";
    }
    ContactField {
        Phone: "téléphone", "telefoon", "Telefon", "phone";
        Email: "e-mail", "e-mail", "E-Mail", "e-mail";
        Address: "adresse", "adres", "Adresse", "address";
    }
}

/// Contact data (*coordonnées*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ContactData {
    /// Phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Contact address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// Counts the changes: a change names the version that it was made on.
    pub version: i64,
    /// The last change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Instant>,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<String>,
}

/// Contact data to replace the present ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewContactData {
    /// Phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Contact address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// Whether the municipality stays although the postcode is another's.
    #[serde(default)]
    pub keep_place: bool,
    /// The version that it was made on.
    pub version: i64,
}

/// Contact data as people type them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[serde(rename_all = "camelCase")]
pub struct ContactDraft {
    /// Phone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Contact address; may be left empty as a whole.
    pub address: AddressDraft,
    /// Which postcode and municipality stay as they are, whatever the register knows.
    pub keep: String,
    /// The version that it was made on.
    pub version: i64,
}

impl ContactDraft {
    /// The contact data, or what is wrong with each field.
    pub fn parse(&self) -> Result<NewContactData, Vec<Issue>> {
        let mut issues = Vec::new();
        let phone = optional::<Phone>("phone", &self.phone, &mut issues);
        let email = optional::<EmailAddress>("email", &self.email, &mut issues);
        let address = match self.address.is_empty() {
            true => None,
            false => part("address", self.address.parse(), &mut issues),
        };
        if issues.is_empty() {
            Ok(NewContactData {
                phone,
                email,
                address,
                keep_place: self.keep == self.address.place(),
                version: self.version,
            })
        } else {
            Err(issues)
        }
    }
}

impl From<ContactData> for ContactDraft {
    fn from(data: ContactData) -> Self {
        let belgian = AddressDraft {
            country: "BE".into(),
            ..AddressDraft::default()
        };
        Self {
            phone: data
                .phone
                .map(|phone| phone.to_string())
                .unwrap_or_default(),
            email: data.email.map(String::from).unwrap_or_default(),
            address: data.address.map_or(belgian, AddressDraft::from),
            keep: String::new(),
            version: data.version,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contact_data_may_be_empty_but_not_half_an_address() {
        assert!(ContactDraft::default().parse().is_ok());
        let draft = ContactDraft {
            phone: "12".into(),
            email: "x".into(),
            address: AddressDraft {
                street: "Rue".into(),
                country: "BE".into(),
                ..AddressDraft::default()
            },
            ..ContactDraft::default()
        };
        let names: Vec<_> = draft
            .parse()
            .unwrap_err()
            .into_iter()
            .map(|issue| issue.name)
            .collect();
        assert_eq!(
            names,
            [
                "phone",
                "email",
                "address.houseNumber",
                "address.municipality",
                "address.postcode"
            ]
        );
    }
}

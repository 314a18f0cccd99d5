//! The practice addresses of a file.

use crate::catalogue;
use crate::kernel::contact::{AddressDraft, Phone, PostalAddress, required_line};
use crate::kernel::date::{Date, Validity};
use crate::kernel::draft::{day, optional, part};
use crate::kernel::endpoint::endpoints;
use crate::kernel::id::{AddressId, ProviderId};
use crate::kernel::issue::{Issue, IssueKind};
use crate::kernel::json::FromJson;
use crate::kernel::text::checked_texts;
use crate::kernel::words::names;
use crate::policy::Profile;
use serde::{Deserialize, Serialize};

endpoints! {
    /// The practice addresses, past ones included.
    ReadPracticeAddresses: [Get "/api/v1/as/{profile}/files/{provider}/practice-addresses"] (Profile, ProviderId) () => Vec<PracticeAddress>;
    /// Adds a practice address.
    AddPracticeAddress: [Post "/api/v1/as/{profile}/files/{provider}/practice-addresses"] (Profile, ProviderId) NewPracticeAddress => PracticeAddress;
    /// Changes a practice address.
    ChangePracticeAddress: [Put "/api/v1/as/{profile}/files/{provider}/practice-addresses/{address}"] (Profile, ProviderId, AddressId) NewPracticeAddress => PracticeAddress;
    /// Ends a practice address on a day.
    EndPracticeAddress: [Post "/api/v1/as/{profile}/files/{provider}/practice-addresses/{address}/end"] (Profile, ProviderId, AddressId) EndOfAddress => PracticeAddress;
    /// Takes back a practice address that has not begun.
    TakeBackPracticeAddress: [Post "/api/v1/as/{profile}/files/{provider}/practice-addresses/{address}/take-back"] (Profile, ProviderId, AddressId) AddressTakenBack => ();
}

catalogue! {
    /// What is done with practice addresses.
    pub enum AddressAct {
        /// One was added.
        Added = "practice-address-added",
        /// One was changed.
        Changed = "practice-address-changed",
        /// One was ended.
        Ended = "practice-address-ended",
        /// One was taken back before it began.
        TakenBack = "practice-address-taken-back",
    }
}

catalogue! {
    /// What may change of a practice address.
    pub enum PracticeField {
        /// What the practice is called.
        Name = "name",
        /// Where it is.
        Address = "address",
        /// Its phone number.
        Phone = "phone",
        /// Its first day.
        From = "from",
        /// Its last day.
        Until = "until",
    }
}

names! {
    AddressAct {
        Added: "Adresse de pratique ajoutée", "Praktijkadres toegevoegd", "Praxisadresse hinzugefügt", "Practice address added";
        Changed: "Adresse de pratique modifiée", "Praktijkadres gewijzigd", "Praxisadresse geändert", "Practice address changed";
        Ended: "Fin d’une adresse de pratique", "Praktijkadres beëindigd", "Praxisadresse beendet", "Practice address ended";
        TakenBack: "Adresse de pratique retirée", "Praktijkadres ingetrokken", "Praxisadresse zurückgenommen", "Practice address taken back";
    }
    PracticeField {
        Name: "nom", "naam", "Name", "name";
        Address: "adresse", "adres", "Adresse", "address";
        Phone: "téléphone", "telefoon", "Telefon", "phone";
        From: "premier jour", "eerste dag", "erster Tag", "first day";
        Until: "dernier jour", "laatste dag", "letzter Tag", "last day";
    }
}

checked_texts! {
    /// What a practice is called: a line of at most 80 characters.
    PracticeName by practice_name, "^.{1,80}$";
}

fn practice_name(text: &str) -> Result<String, IssueKind> {
    required_line(text, 80)
}

/// A practice address (*adresse de pratique*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PracticeAddress {
    /// The address, whatever is changed about it.
    pub id: AddressId,
    /// What the practice is called, as it stands in the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it is.
    pub address: PostalAddress,
    /// Its phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// When it counts.
    pub validity: Validity,
    /// Counts the changes.
    pub version: i64,
}

/// A practice address to add, or to replace one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewPracticeAddress {
    /// What the practice is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<PracticeName>,
    /// Where it is.
    pub address: PostalAddress,
    /// Its phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// When it counts.
    pub validity: Validity,
    /// Whether the municipality stays although the postcode is another's.
    #[serde(default)]
    pub keep_place: bool,
    /// The version that the change was made on; 0 for a new address.
    pub version: i64,
}

/// A practice address as people type it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[serde(rename_all = "camelCase")]
pub struct PracticeDraft {
    /// What the practice is called.
    pub name: String,
    /// Where it is.
    pub address: AddressDraft,
    /// Which postcode and municipality stay as they are, whatever the register knows.
    pub keep: String,
    /// Its phone number.
    pub phone: String,
    /// First day, as the date field gives it.
    pub from: String,
    /// Last day; empty if open-ended.
    pub until: String,
    /// The version that it was made on.
    pub version: i64,
}

impl PracticeDraft {
    /// An empty one, in Belgium, from a day on.
    pub fn starting(from: Date) -> Self {
        let address = AddressDraft {
            country: "BE".into(),
            ..AddressDraft::default()
        };
        Self {
            address,
            from: from.to_string(),
            ..Self::default()
        }
    }

    /// The practice address, or what is wrong with each field.
    pub fn parse(&self) -> Result<NewPracticeAddress, Vec<Issue>> {
        let mut issues = Vec::new();
        let name = optional::<PracticeName>("name", &self.name, &mut issues);
        let address = part("address", self.address.parse(), &mut issues);
        let phone = optional::<Phone>("phone", &self.phone, &mut issues);
        let from = day("from", &self.from, &mut issues);
        let until = match self.until.trim() {
            "" => None,
            _ => day("until", &self.until, &mut issues),
        };
        let validity = from.and_then(|from| {
            Validity::new(from, until)
                .map_err(|_| issues.push(Issue::new("until", IssueKind::EndsBeforeStart)))
                .ok()
        });
        match (address, validity) {
            (Some(address), Some(validity)) if issues.is_empty() => Ok(NewPracticeAddress {
                name,
                address,
                phone,
                validity,
                keep_place: self.keep == self.address.place(),
                version: self.version,
            }),
            _ => Err(issues),
        }
    }
}

impl From<PracticeAddress> for PracticeDraft {
    fn from(practice: PracticeAddress) -> Self {
        Self {
            name: practice.name.unwrap_or_default(),
            address: practice.address.into(),
            keep: String::new(),
            phone: practice
                .phone
                .map(|phone| phone.to_string())
                .unwrap_or_default(),
            from: practice.validity.from().to_string(),
            until: practice
                .validity
                .until()
                .map(|day| day.to_string())
                .unwrap_or_default(),
            version: practice.version,
        }
    }
}

/// The end of a practice address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EndOfAddress {
    /// Its last day.
    pub last_day: Date,
    /// The version that the change was made on.
    pub version: i64,
}

/// What is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AddressTakenBack {
    /// The version that was seen.
    pub version: i64,
}

/// The end of a practice address as people type it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[serde(rename_all = "camelCase")]
pub struct AddressEndDraft {
    /// Its last day, as the date field gives it.
    pub last_day: String,
}

impl AddressEndDraft {
    /// The end of an address, or what is wrong with the day: it is none, or lies before the first.
    pub fn parse(&self, address: &PracticeAddress) -> Result<EndOfAddress, Vec<Issue>> {
        let mut issues = Vec::new();
        let last_day = day("lastDay", &self.last_day, &mut issues);
        if last_day.is_some_and(|day| day < address.validity.from()) {
            issues.push(Issue::new("lastDay", IssueKind::EndsBeforeStart));
        }
        match last_day {
            Some(last_day) if issues.is_empty() => Ok(EndOfAddress {
                last_day,
                version: address.version,
            }),
            _ => Err(issues),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn practice(from: &str) -> PracticeDraft {
        PracticeDraft {
            address: AddressDraft {
                street: "Rue de l’Exemple".into(),
                house_number: "1".into(),
                postcode: "5000".into(),
                municipality: "Namur".into(),
                country: "BE".into(),
                ..AddressDraft::default()
            },
            from: from.into(),
            ..PracticeDraft::default()
        }
    }

    #[test]
    fn a_practice_ends_no_earlier_than_it_starts() {
        let draft = PracticeDraft {
            until: "2026-01-31".into(),
            ..practice("2026-02-01")
        };
        assert_eq!(
            draft.parse().unwrap_err(),
            [Issue::new("until", IssueKind::EndsBeforeStart)]
        );
    }

    #[test]
    fn an_address_ends_on_a_day_and_no_earlier_than_it_starts() {
        let address = PracticeAddress {
            id: AddressId(7),
            name: None,
            address: practice("2026-01-01").parse().unwrap().address,
            phone: None,
            validity: Validity::since("2026-01-01".parse().unwrap()),
            version: 3,
        };
        let end = |typed: &str| {
            let last_day = typed.to_owned();
            AddressEndDraft { last_day }.parse(&address)
        };
        assert_eq!(end("2026-12-31").unwrap().version, 3);
        for (typed, kind) in [
            ("", IssueKind::Required),
            ("2026-02-30", IssueKind::Date),
            ("2025-12-31", IssueKind::EndsBeforeStart),
        ] {
            let issues = [Issue::new("lastDay", kind)];
            assert_eq!(end(typed).unwrap_err(), issues, "{typed}");
        }
    }
}

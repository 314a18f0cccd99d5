//! A provider's file and its modules.

use serde::{Deserialize, Serialize};

use super::endpoint::endpoints;
use crate::contact::{AddressDraft, EmailAddress, Phone, PostalAddress, line};
use crate::date::{Date, Instant, Validity};
use crate::id::{AddressId, EventId, InamiNumber, MandateId, ProviderId, Visa};
use crate::mandate::MandateKind;
use crate::policy::Chain;
use crate::problem::{Issue, IssueKind};
use crate::profile::Profile;
use crate::provider::{Module, Profession};

/// The providers whose active mandate the profile holds, as the bytes of [`crate::search`]; with an
/// `ETag`. Not JSON, and so not an [`super::Endpoint`].
pub const SNAPSHOT_PATH: &str = "/api/v1/as/{profile}/providers";

/// The address of the search snapshot of a profile.
pub fn snapshot_address(profile: Profile) -> String {
    SNAPSHOT_PATH.replace("{profile}", &profile.to_string())
}

endpoints! {
    /// The home page of a provider's file.
    ReadFile: [Get "/api/v1/as/{profile}/files/{provider}"] (Profile, ProviderId) () => FileHome;
    /// The contact data.
    ReadContactData: [Get "/api/v1/as/{profile}/files/{provider}/contact-data"] (Profile, ProviderId) () => ContactData;
    /// Replaces the contact data.
    SaveContactData: [Put "/api/v1/as/{profile}/files/{provider}/contact-data"] (Profile, ProviderId) NewContactData => ContactData;
    /// The practice addresses, past ones included.
    ReadPracticeAddresses: [Get "/api/v1/as/{profile}/files/{provider}/practice-addresses"] (Profile, ProviderId) () => Vec<PracticeAddress>;
    /// Adds a practice address.
    AddPracticeAddress: [Post "/api/v1/as/{profile}/files/{provider}/practice-addresses"] (Profile, ProviderId) NewPracticeAddress => PracticeAddress;
    /// Changes a practice address.
    ChangePracticeAddress: [Put "/api/v1/as/{profile}/files/{provider}/practice-addresses/{address}"] (Profile, ProviderId, AddressId) NewPracticeAddress => PracticeAddress;
    /// Ends a practice address on a day.
    EndPracticeAddress: [Post "/api/v1/as/{profile}/files/{provider}/practice-addresses/{address}/end"] (Profile, ProviderId, AddressId) EndOfAddress => PracticeAddress;
    /// Who acted in the provider's name, the latest first.
    ReadActs: [Get "/api/v1/as/{profile}/files/{provider}/acts"] (Profile, ProviderId) ActsBefore => ActPage;
    /// The municipalities of a Belgian postcode.
    ReadMunicipalities: [Get "/api/v1/postcodes/{postcode}"] (String) () => Vec<Municipality>;
}

/// The home page of a provider's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FileHome {
    /// Whose file.
    pub provider: ProviderId,
    /// Surname.
    pub surname: String,
    /// Given names.
    pub given_names: String,
    /// Profession.
    pub profession: Profession,
    /// INAMI number, with its competence code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inami: Option<InamiNumber>,
    /// Licence to practise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visa: Option<Visa>,
    /// When the number or visa counts.
    pub validity: Validity,
    /// Whether it is the own file.
    pub is_own: bool,
    /// The active mandates under which the profile acts; none for the own file.
    pub mandates: Vec<HeldMandate>,
    /// The modules of this release, open or closed.
    pub modules: Vec<ModuleState>,
}

/// An active mandate under which a profile acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HeldMandate {
    /// Which.
    pub id: MandateId,
    /// Its type.
    pub kind: MandateKind,
    /// Its period.
    pub validity: Validity,
}

/// Whether a module is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ModuleState {
    /// Which module.
    pub module: Module,
    /// Why it is closed; none if it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Chain>,
    /// When something in it was last changed; only where it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Instant>,
    /// How many current entries it has; only where it is open and has entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entries: Option<u32>,
}

/// Contact data (*coordonnées*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The version that it was made on.
    pub version: i64,
}

/// Contact data as people type them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ContactDraft {
    /// Phone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Contact address; may be left empty as a whole.
    pub address: AddressDraft,
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
            version: data.version,
        }
    }
}

/// A practice address (*adresse de pratique*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PracticeAddress {
    /// Which.
    pub id: AddressId,
    /// What the practice is called.
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewPracticeAddress {
    /// What the practice is called, in at most 80 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it is.
    pub address: PostalAddress,
    /// Its phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// When it counts.
    pub validity: Validity,
    /// The version that the change was made on; 0 for a new address.
    pub version: i64,
}

/// A practice address as people type it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PracticeDraft {
    /// What the practice is called.
    pub name: String,
    /// Where it is.
    pub address: AddressDraft,
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
        let name = line("name", &self.name, 80).unwrap_or_else(|issue| {
            issues.push(issue);
            None
        });
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

fn optional<T>(name: &str, text: &str, issues: &mut Vec<Issue>) -> Option<T>
where
    T: std::str::FromStr,
    T::Err: Into<IssueKind>,
{
    if text.trim().is_empty() {
        return None;
    }
    text.parse()
        .map_err(|error: T::Err| issues.push(Issue::new(name, error.into())))
        .ok()
}

fn part<T>(name: &str, parsed: Result<T, Vec<Issue>>, issues: &mut Vec<Issue>) -> Option<T> {
    parsed
        .map_err(|wrong| issues.extend(wrong.into_iter().map(|issue| issue.within(name))))
        .ok()
}

fn day(name: &str, text: &str, issues: &mut Vec<Issue>) -> Option<Date> {
    let kind = if text.trim().is_empty() {
        IssueKind::Required
    } else {
        IssueKind::Date
    };
    text.parse()
        .map_err(|_| issues.push(Issue::new(name, kind)))
        .ok()
}

/// The end of a practice address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EndOfAddress {
    /// Its last day.
    pub last_day: Date,
    /// The version that the change was made on.
    pub version: i64,
}

/// A municipality of a postcode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Municipality {
    /// French name.
    pub fr: String,
    /// Dutch name.
    pub nl: String,
}

/// Where a page of acts begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ActsBefore {
    /// Only acts before this one; none for the latest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<EventId>,
}

/// A page of acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ActPage {
    /// The acts, the latest first.
    pub acts: Vec<Act>,
    /// Where the next page begins; none if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<EventId>,
}

/// Something that was done in a provider's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Act {
    /// Which event of the audit log.
    pub id: EventId,
    /// When.
    pub at: Instant,
    /// What.
    pub kind: ActKind,
    /// Who: given names and surname.
    pub person: String,
    /// As which profile.
    pub profile: Profile,
    /// For which organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Under which type of mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<MandateKind>,
    /// Whether it was the first act under that mandate.
    #[serde(default)]
    pub first_use: bool,
    /// The fields that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ActKind {
    /// Somebody else opened the file.
    FileOpened,
    /// The contact data were changed.
    ContactDataChanged,
    /// A practice address was added.
    PracticeAddressAdded,
    /// A practice address was changed.
    PracticeAddressChanged,
    /// A practice address was ended.
    PracticeAddressEnded,
    /// An act that this version does not know.
    #[serde(other)]
    Unknown,
}

impl ActKind {
    /// All that this version knows.
    pub const ALL: [Self; 5] = [
        Self::FileOpened,
        Self::ContactDataChanged,
        Self::PracticeAddressAdded,
        Self::PracticeAddressChanged,
        Self::PracticeAddressEnded,
    ];

    /// The code in the audit log.
    pub fn code(self) -> &'static str {
        match self {
            Self::FileOpened => "file-opened",
            Self::ContactDataChanged => "contact-data-changed",
            Self::PracticeAddressAdded => "practice-address-added",
            Self::PracticeAddressChanged => "practice-address-changed",
            Self::PracticeAddressEnded => "practice-address-ended",
            Self::Unknown => "unknown",
        }
    }

    /// The act of a code.
    pub fn from_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .unwrap_or(Self::Unknown)
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
            version: 0,
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

    #[test]
    fn a_practice_ends_no_earlier_than_it_starts() {
        let draft = PracticeDraft {
            address: AddressDraft {
                street: "Rue de l’Exemple".into(),
                house_number: "1".into(),
                postcode: "5000".into(),
                municipality: "Namur".into(),
                country: "BE".into(),
                ..AddressDraft::default()
            },
            from: "2026-02-01".into(),
            until: "2026-01-31".into(),
            ..PracticeDraft::default()
        };
        assert_eq!(
            draft.parse().unwrap_err(),
            [Issue::new("until", IssueKind::EndsBeforeStart)]
        );
    }
}

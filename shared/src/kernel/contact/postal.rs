//! Postal addresses.

use std::fmt;
use std::str::FromStr;

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use super::{Country, line, required_line};
use crate::kernel::issue::{Issue, IssueKind};

/// A postal address in Belgium or elsewhere. Made by [`AddressDraft::parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(try_from = "AddressDraft", into = "AddressDraft")]
#[cfg_attr(feature = "openapi", schemars(with = "AddressDraft"))]
pub struct PostalAddress {
    street: String,
    house_number: String,
    box_number: Option<String>,
    postcode: String,
    municipality: String,
    country: Country,
}

impl PostalAddress {
    /// Street, without the number.
    pub fn street(&self) -> &str {
        &self.street
    }

    /// House number, with a letter if it has one.
    pub fn house_number(&self) -> &str {
        &self.house_number
    }

    /// Box (*boîte*).
    pub fn box_number(&self) -> Option<&str> {
        self.box_number.as_deref()
    }

    /// Postcode in the country's usual form.
    pub fn postcode(&self) -> &str {
        &self.postcode
    }

    /// Municipality or locality.
    pub fn municipality(&self) -> &str {
        &self.municipality
    }

    /// Country.
    pub fn country(&self) -> Country {
        self.country
    }
}

impl fmt::Display for PostalAddress {
    /// In one line, the same in every language: `Rue de l’Exemple 12/3, 5000 Namur`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.street, self.house_number)?;
        if let Some(box_number) = &self.box_number {
            write!(f, "/{box_number}")?;
        }
        write!(f, ", {} {}", self.postcode, self.municipality)?;
        match self.country.code() {
            "BE" => Ok(()),
            abroad => write!(f, ", {abroad}"),
        }
    }
}

/// An address as people type it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AddressDraft {
    /// Street, without the number.
    #[serde(default)]
    pub street: String,
    /// House number.
    #[serde(default)]
    pub house_number: String,
    /// Box; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub box_number: String,
    /// Postcode.
    #[serde(default)]
    pub postcode: String,
    /// Municipality.
    #[serde(default)]
    pub municipality: String,
    /// Country, two letters.
    #[serde(default)]
    pub country: String,
}

impl AddressDraft {
    /// Whether nothing but perhaps the country is filled in.
    pub fn is_empty(&self) -> bool {
        [
            &self.street,
            &self.house_number,
            &self.box_number,
            &self.postcode,
            &self.municipality,
        ]
        .iter()
        .all(|text| text.trim().is_empty())
    }

    /// Postcode and municipality, as typed: what is kept although no register knows it.
    pub fn place(&self) -> String {
        format!("{} {}", self.postcode.trim(), self.municipality.trim())
    }

    /// The address, or what is wrong with each field.
    pub fn parse(&self) -> Result<PostalAddress, Vec<Issue>> {
        let mut issues = Vec::new();
        let mut keep = |name: &str, line: Result<String, IssueKind>| {
            line.map_err(|kind| issues.push(Issue::new(name, kind)))
                .ok()
        };
        let street = keep("street", required_line(&self.street, 100));
        let house_number = keep("houseNumber", required_line(&self.house_number, 10));
        let boxed = line(&self.box_number, 10).map(Option::unwrap_or_default);
        let box_number = keep("boxNumber", boxed);
        let municipality = keep("municipality", required_line(&self.municipality, 60));
        let country: Option<Country> = match self.country.parse() {
            Ok(country) => Some(country),
            Err(_) => {
                issues.push(Issue::new("country", IssueKind::Country));
                None
            }
        };
        let postcode = postcode(country.unwrap_or(Country::BELGIUM), &self.postcode)
            .map_err(|kind| issues.push(Issue::new("postcode", kind)))
            .ok();
        match (
            street,
            house_number,
            box_number,
            postcode,
            municipality,
            country,
        ) {
            (
                Some(street),
                Some(house_number),
                Some(boxed),
                Some(postcode),
                Some(municipality),
                Some(country),
            ) => {
                let box_number = (!boxed.is_empty()).then_some(boxed);
                Ok(PostalAddress {
                    street,
                    house_number,
                    box_number,
                    postcode,
                    municipality,
                    country,
                })
            }
            _ => Err(issues),
        }
    }
}

/// A postcode of Belgium: four digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[serde(try_from = "String", into = "String")]
pub struct BelgianPostcode(String);

impl BelgianPostcode {
    /// The four digits.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl FromStr for BelgianPostcode {
    type Err = IssueKind;

    fn from_str(text: &str) -> Result<Self, IssueKind> {
        postcode(Country::BELGIUM, text).map(Self)
    }
}

impl TryFrom<String> for BelgianPostcode {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map_err(|_| "not a postcode of Belgium")
    }
}

impl From<BelgianPostcode> for String {
    fn from(BelgianPostcode(digits): BelgianPostcode) -> Self {
        digits
    }
}

impl fmt::Display for BelgianPostcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A postcode in the country's usual form: `5000`, `1012 AB`, `75001`, `L-1234`; elsewhere two to
/// ten letters and digits. What the neighbours write before it (`B-5000`) is dropped.
fn postcode(country: Country, text: &str) -> Result<String, IssueKind> {
    let text = text.trim().to_ascii_uppercase();
    if text.is_empty() {
        return Err(IssueKind::Required);
    }
    let bare: String = text.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let digits = |prefix: &str, count: usize| {
        let digits = bare.strip_prefix(prefix).unwrap_or(&bare);
        let good = digits.len() == count && digits.bytes().all(|b| b.is_ascii_digit());
        good.then(|| digits.to_owned()).ok_or(IssueKind::Postcode)
    };
    match country.code() {
        "BE" => digits("B", 4).and_then(|code| {
            if ("1000"..="9999").contains(&code.as_str()) {
                Ok(code)
            } else {
                Err(IssueKind::Postcode)
            }
        }),
        "LU" => digits("L", 4).map(|code| format!("L-{code}")),
        "FR" => digits("F", 5),
        "DE" => digits("D", 5),
        "NL" => match bare.split_at_checked(4) {
            Some((number, letters))
                if number.bytes().all(|b| b.is_ascii_digit())
                    && !number.starts_with('0')
                    && letters.len() == 2
                    && letters.bytes().all(|b| b.is_ascii_uppercase()) =>
            {
                Ok(format!("{number} {letters}"))
            }
            _ => Err(IssueKind::Postcode),
        },
        _ if (2..=10).contains(&bare.len()) && bare.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            Ok(text)
        }
        _ => Err(IssueKind::Postcode),
    }
}

/// Whether a municipality is written as one of the names that belong to a postcode, whatever its
/// case. An empty list says nothing: then every name is.
pub fn municipality_is_written<'a>(
    municipality: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> bool {
    let wanted = municipality.to_lowercase();
    let mut any = false;
    for name in names {
        any = true;
        if name.to_lowercase() == wanted {
            return true;
        }
    }
    !any
}

impl TryFrom<AddressDraft> for PostalAddress {
    type Error = String;

    fn try_from(draft: AddressDraft) -> Result<Self, String> {
        draft.parse().map_err(|issues| {
            let names: Vec<_> = issues.into_iter().map(|issue| issue.name).collect();
            names.join(", ")
        })
    }
}

impl From<PostalAddress> for AddressDraft {
    fn from(address: PostalAddress) -> Self {
        Self {
            street: address.street,
            house_number: address.house_number,
            box_number: address.box_number.unwrap_or_default(),
            postcode: address.postcode,
            municipality: address.municipality,
            country: address.country.code().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(postcode: &str, country: &str) -> AddressDraft {
        AddressDraft {
            street: "Rue de l’Exemple".into(),
            house_number: "12 A".into(),
            postcode: postcode.into(),
            municipality: "Namur".into(),
            country: country.into(),
            ..AddressDraft::default()
        }
    }

    #[test]
    fn keeps_postcodes_in_the_form_of_their_country() {
        for (typed, country, kept) in [
            ("5000", "BE", "5000"),
            ("B-5000", "BE", "5000"),
            ("1012ab", "NL", "1012 AB"),
            ("75001", "FR", "75001"),
            ("L-1234", "LU", "L-1234"),
            ("1234", "LU", "L-1234"),
            ("SW1A 1AA", "GB", "SW1A 1AA"),
        ] {
            assert_eq!(draft(typed, country).parse().unwrap().postcode(), kept);
        }
        for (typed, country) in [
            ("500", "BE"),
            ("0999", "BE"),
            ("50000", "BE"),
            ("1012", "NL"),
            ("7500", "FR"),
            ("?", "GB"),
        ] {
            let issues = draft(typed, country).parse().unwrap_err();
            assert_eq!(
                issues,
                [Issue::new("postcode", IssueKind::Postcode)],
                "{typed} {country}"
            );
        }
    }

    #[test]
    fn names_every_wrong_field_at_once() {
        let issues = AddressDraft::default().parse().unwrap_err();
        let names: Vec<_> = issues.iter().map(|issue| issue.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "street",
                "houseNumber",
                "municipality",
                "country",
                "postcode"
            ]
        );
    }

    #[test]
    fn compares_municipalities_without_case() {
        assert!(municipality_is_written("namur", ["Namur", "Namen"]));
        assert!(!municipality_is_written("Gand", ["Namur", "Namen"]));
        assert!(municipality_is_written("Anywhere", []));
    }
}

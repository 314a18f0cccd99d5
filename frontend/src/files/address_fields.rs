//! The fields of an address, with the municipalities of a Belgian postcode.

mod municipalities;

use shared::kernel::contact::{AddressDraft, BelgianPostcode, Country};
use yew::prelude::*;

use self::municipalities::Municipalities;
use crate::files::country_field::{CountryField, country_name};
use crate::platform::form::error_summary::{FieldError, error_of};
use crate::platform::form::field::TextField;
use crate::platform::text::{Text, use_text};

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressPart {
    Street,
    HouseNumber,
    BoxNumber,
    Postcode,
    Municipality,
    Country,
}

impl AddressPart {
    /// Takes what was typed.
    pub fn put(self, address: &mut AddressDraft, value: String) {
        let part = match self {
            Self::Street => &mut address.street,
            Self::HouseNumber => &mut address.house_number,
            Self::BoxNumber => &mut address.box_number,
            Self::Postcode => &mut address.postcode,
            Self::Municipality => &mut address.municipality,
            Self::Country => &mut address.country,
        };
        *part = value;
    }
}

/// What a field of an address is called, by its name in the input; none if it is no such field.
pub fn address_label(text: &Text, name: &str) -> Option<&'static str> {
    let address = &text.file().address;
    match name.strip_prefix("address.")? {
        "street" => Some(address.street),
        "houseNumber" => Some(address.house_number),
        "boxNumber" => Some(address.box_number),
        "postcode" => Some(address.postcode),
        "municipality" => Some(address.municipality),
        "country" => Some(address.country),
        _ => None,
    }
}

/// The lines of an address, as on an envelope; the country where it is not Belgium.
pub fn address_lines(text: &Text, address: &AddressDraft) -> Vec<String> {
    let joined = |parts: [&str; 2]| {
        parts
            .iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let mut street = joined([&address.street, &address.house_number]);
    if !address.box_number.trim().is_empty() {
        street = format!(
            "{street}, {} {}",
            text.within(text.file().address.box_number),
            address.box_number.trim()
        );
    }
    let mut lines = vec![street, joined([&address.postcode, &address.municipality])];
    if address.country != "BE" && !address.is_empty() {
        lines.push(country_name(text.language, &address.country));
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Properties of [`AddressFields`].
#[derive(Properties, PartialEq)]
pub struct AddressFieldsProps {
    /// What is typed.
    pub value: AddressDraft,
    /// Takes what is typed into a part.
    pub onpart: Callback<(AddressPart, String)>,
    /// What is wrong.
    pub errors: Vec<FieldError>,
    /// Whether it is the person's own address, which the browser may know.
    pub own: bool,
}

/// The fields of an address. Their names begin with `address.`.
#[component]
pub fn AddressFields(props: &AddressFieldsProps) -> Html {
    let text = &use_text().file().address;
    let AddressFieldsProps { value, errors, .. } = props;
    let on = |part: AddressPart| props.onpart.reform(move |value| (part, value));
    let error = |name: &str| error_of(errors, name);
    let auto = |token: &'static str| AttrValue::Static(if props.own { token } else { "off" });
    let earlier = use_mut_ref(Vec::new);
    let postcode = belgian_postcode(value);
    let suggestions = postcode.is_some().then_some(municipalities::LIST);
    html! {
        <div class="address-fields">
            <CountryField name="address.country" value={value.country.clone()} error={error("address.country")}
                autocomplete={auto("country")} onchange={on(AddressPart::Country)} />
            <div>
                <TextField name="address.street" label={text.street} value={value.street.clone()}
                    error={error("address.street")} autocomplete={auto("address-line1")} oninput={on(AddressPart::Street)} />
            </div>
            <div class="span-2">
                <TextField name="address.houseNumber" label={text.house_number} value={value.house_number.clone()}
                    error={error("address.houseNumber")} autocomplete="off" class="w-8" oninput={on(AddressPart::HouseNumber)} />
            </div>
            <div class="span-4">
                <TextField name="address.boxNumber" label={text.box_number} value={value.box_number.clone()} optional=true
                    error={error("address.boxNumber")} autocomplete="off" class="w-8" oninput={on(AddressPart::BoxNumber)} />
            </div>
            <div class="span-2">
                <TextField name="address.postcode" label={text.postcode} value={value.postcode.clone()}
                    error={error("address.postcode")} autocomplete={auto("postal-code")} class="w-8" verbatim=true
                    oninput={on(AddressPart::Postcode)} />
            </div>
            <div class="span-4">
                <TextField name="address.municipality" label={text.municipality} value={value.municipality.clone()}
                    error={error("address.municipality")} autocomplete={auto("address-level2")}
                    list={suggestions.map(AttrValue::Static)} oninput={on(AddressPart::Municipality)} />
                if let Some(postcode) = postcode {
                    <Municipalities {postcode} {earlier} current={value.municipality.clone()} onfill={on(AddressPart::Municipality)} />
                }
            </div>
        </div>
    }
}

/// The Belgian postcode, once it is typed.
fn belgian_postcode(address: &AddressDraft) -> Option<BelgianPostcode> {
    let is_belgian = address.country == Country::BELGIUM.code();
    is_belgian.then(|| address.postcode.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    fn address() -> AddressDraft {
        AddressDraft {
            street: "Rue de l’Exemple".into(),
            house_number: "12 A".into(),
            box_number: "3".into(),
            postcode: "5000".into(),
            municipality: "Namur".into(),
            country: "BE".into(),
        }
    }

    #[test]
    fn writes_an_address_as_on_an_envelope() {
        let text = Text::of(Language::Fr);
        assert_eq!(
            address_lines(text, &address()),
            ["Rue de l’Exemple 12 A, boîte 3", "5000 Namur"]
        );
        assert!(
            address_lines(
                text,
                &AddressDraft {
                    country: "BE".into(),
                    ..AddressDraft::default()
                }
            )
            .is_empty()
        );
    }

    #[test]
    fn asks_for_the_municipalities_of_belgian_postcodes_only() {
        let at = |postcode: &str, country: &str| {
            belgian_postcode(&AddressDraft {
                postcode: postcode.into(),
                country: country.into(),
                ..address()
            })
        };
        let namur = "5000".parse().ok();
        assert_eq!(at("B-5000", "BE"), namur);
        assert_eq!(at(" 5000 ", "BE"), namur);
        assert_eq!(at("500", "BE"), None);
        assert_eq!(at("5000", "LU"), None);
    }

    #[test]
    fn each_part_goes_to_its_place() {
        let mut draft = AddressDraft::default();
        for (part, value) in [
            (AddressPart::Street, "s"),
            (AddressPart::HouseNumber, "h"),
            (AddressPart::BoxNumber, "b"),
            (AddressPart::Postcode, "p"),
            (AddressPart::Municipality, "m"),
            (AddressPart::Country, "c"),
        ] {
            part.put(&mut draft, value.into());
        }
        let AddressDraft {
            street,
            house_number,
            box_number,
            postcode,
            municipality,
            country,
        } = draft;
        assert_eq!(
            [
                street,
                house_number,
                box_number,
                postcode,
                municipality,
                country
            ],
            ["s", "h", "b", "p", "m", "c"]
        );
    }
}

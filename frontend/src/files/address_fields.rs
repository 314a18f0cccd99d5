//! The fields of an address, with the municipalities of a Belgian postcode.

mod municipalities;

use shared::kernel::contact::{AddressDraft, BelgianPostcode, Country};
use yew::prelude::*;

use self::municipalities::Municipalities;
use crate::files::country_field::{CountryField, country_name};
use crate::platform::form::field::TextField;
use crate::platform::form::fields::{Fields, Place};
use crate::platform::text::Text;

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

/// Asks for a field of an address that is missing.
pub fn address_ask(text: &'static Text, name: &str) -> Option<&'static str> {
    (text.file().address.ask)(name.strip_prefix("address.")?)
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

#[derive(Properties, PartialEq)]
pub struct AddressFieldsProps {
    /// The fields of the form's part `address`.
    pub fields: Fields<AddressDraft>,
    /// Whether it is the person's own address, which the browser may know.
    pub own: bool,
    /// Which postcode and municipality stay as they are.
    pub keep: AttrValue,
    pub onkeep: Callback<String>,
}

#[component]
pub fn AddressFields(props: &AddressFieldsProps) -> Html {
    let AddressFieldsProps {
        fields, own, keep, ..
    } = props;
    let place = fields.value.place();
    let kept = *keep == place;
    let onkeep = props.onkeep.reform(move |keep: bool| match keep {
        true => place.clone(),
        false => String::new(),
    });
    let auto = |token: &'static str| AttrValue::Static(if *own { token } else { "off" });
    let earlier = use_mut_ref(Vec::new);
    let postcode = belgian_postcode(&fields.value);
    let suggestions = postcode.is_some().then_some(municipalities::LIST);
    let municipality: Place<AddressDraft> = |address| &mut address.municipality;
    html! {
        <div class="address-fields">
            <CountryField value={fields.value.country.clone()} error={fields.error("country")}
                autocomplete={auto("country")} onchange={fields.on(|address| &mut address.country)} />
            <div>
                <TextField autocomplete={auto("address-line1")} ..fields.line("street", |address| &mut address.street) />
            </div>
            <div class="span-2">
                <TextField autocomplete="off" class="w-8" ..fields.line("houseNumber", |address| &mut address.house_number) />
            </div>
            <div class="span-4">
                <TextField optional=true autocomplete="off" class="w-8"
                    ..fields.line("boxNumber", |address| &mut address.box_number) />
            </div>
            <div class="span-2">
                <TextField autocomplete={auto("postal-code")} class="w-8" verbatim=true
                    ..fields.line("postcode", |address| &mut address.postcode) />
            </div>
            <div class="span-4">
                <TextField autocomplete={auto("address-level2")} list={suggestions.map(AttrValue::Static)}
                    ..fields.line("municipality", municipality) />
                if let Some(postcode) = postcode {
                    <Municipalities {postcode} {earlier} current={fields.value.municipality.clone()}
                        onfill={fields.on(municipality)} {kept} {onkeep} />
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
}

//! The choice of a country, under the names that the browser knows in each language.

use js_sys::Intl::{DisplayNames, DisplayNamesOptions, DisplayNamesType};
use js_sys::{Array, JsString, Object};
use shared::kernel::contact::Country;
use shared::kernel::language::Language;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::platform::form::field::{Control, Field, chosen};
use crate::platform::order::in_order;
use crate::platform::text::use_text;

/// Belgium and its neighbours: most addresses are there.
const NEAR: [&str; 5] = ["BE", "NL", "LU", "DE", "FR"];

/// A country's code and name.
type Named = (String, String);

#[derive(Properties, PartialEq)]
pub struct CountryFieldProps {
    pub value: AttrValue,
    pub onchange: Callback<String>,
    pub error: Option<AttrValue>,
    pub autocomplete: AttrValue,
}

/// The country of an address: Belgium and its neighbours first, then all others by name.
#[component]
pub fn CountryField(props: &CountryFieldProps) -> Html {
    let text = use_text();
    let address = &text.file().address;
    let countries = use_memo(text.language, |language| by_nearness(named(*language)));
    let (value, autocomplete) = (props.value.clone(), props.autocomplete.clone());
    let onchange = props.onchange.reform(|event: Event| chosen(&event));
    let (neighbours, others) = (address.neighbours, address.others);
    let control = Callback::from(move |control: Control| {
        let (near, far) = &*countries;
        html! {
            <select id={control.id} name="country" autocomplete={autocomplete.clone()} onchange={onchange.clone()}
                aria-describedby={control.described_by} aria-invalid={control.invalid}>
                <optgroup label={neighbours}>{ options(near, &value) }</optgroup>
                <optgroup label={others}>{ options(far, &value) }</optgroup>
            </select>
        }
    });
    html! { <Field name="address.country" label={address.country} error={props.error.clone()} {control} /> }
}

fn options(countries: &[Named], value: &str) -> Html {
    let option = |(code, name): &Named| {
        html! { <option key={code.clone()} value={code.clone()} selected={code == value}>{ name }</option> }
    };
    countries.iter().map(option).collect()
}

/// Those nearby in their order, and all others as they come.
fn by_nearness(countries: Vec<Named>) -> (Vec<Named>, Vec<Named>) {
    let (near, far): (Vec<_>, Vec<_>) = countries
        .into_iter()
        .partition(|(code, _)| NEAR.contains(&code.as_str()));
    let place = |(code, _): &Named| NEAR.iter().position(|other| other == code);
    let near = in_order(near, |a, b| place(a) < place(b));
    (near, far)
}

/// Every country with its name, in the order of the names.
fn named(language: Language) -> Vec<Named> {
    let names = names(language);
    let locales = Array::of1(&JsValue::from_str(language.code()));
    let countries = Country::all().map(|country| {
        let name = names
            .of(country.code())
            .unwrap_or_else(|| JsString::from(country.code()));
        let text = String::from(name.clone());
        (name, (country.code().to_owned(), text))
    });
    let options = Object::new();
    let countries = in_order(countries, |(a, _), (_, (_, b))| {
        a.locale_compare(b, &locales, &options) < 0
    });
    countries.into_iter().map(|(_, named)| named).collect()
}

fn names(language: Language) -> DisplayNames {
    let options = DisplayNamesOptions::new();
    options.set_type(DisplayNamesType::Region);
    DisplayNames::new(&Array::of1(&JsValue::from_str(language.code())), &options)
}

/// What a country is called; its code where the browser does not know it.
pub fn country_name(language: Language, code: &str) -> String {
    if code.parse::<Country>().is_err() {
        return code.to_owned();
    }
    names(language)
        .of(code)
        .map_or_else(|| code.to_owned(), String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_neighbours_first() {
        let named = |code: &str| (code.to_owned(), code.to_owned());
        let (near, far) = by_nearness(
            ["AT", "BE", "DE", "FR", "US", "LU", "NL"]
                .map(named)
                .to_vec(),
        );
        let codes = |countries: Vec<Named>| {
            countries
                .into_iter()
                .map(|(code, _)| code)
                .collect::<Vec<_>>()
        };
        assert_eq!(codes(near), NEAR);
        assert_eq!(codes(far), ["AT", "US"]);
    }
}

//! JSON Schemas of the types that travel as a checked text.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

macro_rules! text_schema {
    ($($name:ty, $title:literal, $description:literal, $pattern:literal;)*) => {$(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                $title.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "description": $description, "pattern": $pattern })
            }
        }
    )*};
}

text_schema! {
    crate::kernel::date::Date, "Date", "A day, in the time zone Europe/Brussels.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    crate::kernel::id::Niss, "Niss", "National register or BIS number, eleven digits.", "^[0-9]{11}$";
    crate::kernel::id::Distinction, "Distinction", "Tells a person from others of the same name: the date of birth, or where the number gives none, its last four digits.", "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\\.[0-9]{2})$";
    crate::kernel::id::EnterpriseNumber, "EnterpriseNumber", "Enterprise number, ten digits.", "^[01][0-9]{9}$";
    crate::kernel::id::OrganisationNumber, "OrganisationNumber", "Enterprise number, ten digits, or INAMI number of an institution, eight.", "^([01][0-9]{9}|[0-9]{8})$";
    crate::kernel::id::InamiNumber, "InamiNumber", "INAMI number of a provider, eleven digits.", "^[0-9]{11}$";
    crate::kernel::id::Visa, "Visa", "Number of a licence to practise.", "^[A-Za-z0-9./ -]{1,30}$";
    crate::kernel::issue::Wrong, "Wrong", "What is wrong: the capability that knows it, its word, and the number that it is about.", "^urn:problem-type:mandatum:[a-z_]+:[A-Za-z]+(:[0-9]+)?$";
    crate::policy::Profile, "Profile", "As whom a person acts.", "^(citizen|mandatary|provider-[a-z-]+|org-[0-9]{8}|org-[0-9]{10})$";
    crate::kernel::contact::BelgianPostcode, "BelgianPostcode", "Postcode of Belgium, four digits.", "^[1-9][0-9]{3}$";
    crate::kernel::contact::Phone, "Phone", "Phone number in the form of E.164.", "^\\+[1-9][0-9]{6,14}$";
    crate::kernel::contact::WebAddress, "WebAddress", "A page elsewhere.", "^https://[^ ]+$";
    crate::kernel::contact::EmailAddress, "EmailAddress", "E-mail address.", "^[^@ ]+@[^@ ]+\\.[^@ ]+$";
    crate::kernel::contact::Country, "Country", "Country, two letters of ISO 3166-1.", "^[A-Z]{2}$";
}

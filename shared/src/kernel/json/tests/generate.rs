//! JSON as a schema allows it, and spoilt.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::Union;
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value as Json, json};

/// What checks more than its schema can say.
fn checked(name: &str) -> Option<Vec<Json>> {
    let address = json!({
        "street": "Rue de l’Exemple", "houseNumber": "1", "boxNumber": "2 B",
        "postcode": "1000", "municipality": "Bruxelles", "country": "BE"
    });
    let texts: &[&str] = match name {
        "BelgianPostcode" => &["1000", "9990"],
        "Country" => &["BE", "FR"],
        "Date" => &["2026-02-28", "2026-12-31"],
        "WebAddress" => &["https://www.inami.example/page"],
        "EmailAddress" => &["alix@exemple.be"],
        "EnterpriseNumber" => &["0436888493"],
        "OrganisationNumber" => &["0436888493", "71008750"],
        "InamiNumber" => &["10000007999"],
        "Niss" => &["85073003328"],
        "Distinction" => &["1985-07-30", "35.17"],
        "Phone" => &["+3225551234"],
        "PracticeName" => &["Cabinet de l’Exemple"],
        "Reason" => &["Non merci.", "Pas\nmaintenant."],
        "Reference" => &["", "Dossier 7"],
        "PostalAddress" => return Some(vec![address]),
        "Profile" => &["citizen", "provider-physician", "org-0436888493"],
        "Visa" => &["123456"],
        "Wrong" => &[
            "urn:problem-type:mandatum:input:required",
            "urn:problem-type:mandatum:input:tooLong:255",
            "urn:later",
        ],
        _ => return None,
    };
    Some(texts.iter().copied().map(Json::from).collect())
}

/// The schemas of types, and of those that they name.
#[derive(Default)]
pub struct Schemas(Map<String, Json>);

impl Schemas {
    /// The schema of a type.
    pub fn of<T: JsonSchema>(&mut self) -> Json {
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let schema = generator.subschema_for::<T>().to_value();
        self.0.extend(generator.take_definitions(true));
        schema
    }

    /// What a schema allows.
    pub fn strategy(&self, schema: &Json) -> BoxedStrategy<Json> {
        if let Some(name) = schema["$ref"].as_str() {
            let name = name.rsplit('/').next().unwrap_or_default();
            return match checked(name) {
                Some(values) => select(values).boxed(),
                None => self.strategy(&self.0[name]),
            };
        }
        if let Some(one) = schema.get("const") {
            return Just(one.clone()).boxed();
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(several) = schema[key].as_array() {
                return Union::new(several.iter().map(|one| self.strategy(one))).boxed();
            }
        }
        match &schema["type"] {
            Json::Array(kinds) => {
                Union::new(kinds.iter().map(|kind| self.of_kind(kind, schema))).boxed()
            }
            kind => self.of_kind(kind, schema),
        }
    }

    fn of_kind(&self, kind: &Json, schema: &Json) -> BoxedStrategy<Json> {
        match kind.as_str().unwrap_or_default() {
            "null" => Just(Json::Null).boxed(),
            "boolean" => any::<bool>().prop_map(Json::from).boxed(),
            "integer" => whole(schema),
            "string" if schema.get("pattern").is_none() => prop_oneof!["[ -~]{0,8}", "\\PC{0,4}"]
                .prop_map(Json::from)
                .boxed(),
            "array" => {
                let item = self.strategy(&schema["items"]);
                prop::collection::vec(item, 0..3)
                    .prop_map(Json::from)
                    .boxed()
            }
            "object" => self.object(schema),
            _ => panic!("nothing is known of {schema}"),
        }
    }

    fn object(&self, schema: &Json) -> BoxedStrategy<Json> {
        let any_name = &schema["additionalProperties"];
        if any_name.is_object() {
            let values =
                prop::collection::btree_map("[a-zA-Z]{0,6}", self.strategy(any_name), 0..4);
            return values
                .prop_map(|values| Json::from(values.into_iter().collect::<Map<_, _>>()))
                .boxed();
        }
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let properties = schema["properties"]
            .as_object()
            .cloned()
            .unwrap_or_default();
        let mut fields = Just(Map::new()).boxed();
        for (name, schema) in properties {
            let value = self.strategy(&schema);
            let value = match required.contains(&json!(name)) {
                true => value.prop_map(Some).boxed(),
                false => prop::option::of(value).boxed(),
            };
            let with = move |(mut fields, value): (Map<String, Json>, Option<Json>)| {
                value.map(|value| fields.insert(name.clone(), value));
                fields
            };
            fields = (fields, value).prop_map(with).boxed();
        }
        fields.prop_map(Json::from).boxed()
    }
}

/// The whole numbers of a kind: small ones, and those at its ends.
fn whole(schema: &Json) -> BoxedStrategy<Json> {
    let (least, most) = match schema["format"].as_str().unwrap_or_default() {
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint" | "uint64" => (0, i64::MAX),
        "int64" => (i64::MIN, i64::MAX),
        _ => panic!("nothing is known of {schema}"),
    };
    let number = prop_oneof![Just(least), Just(most), 0..100_i64];
    number.prop_map(Json::from).boxed()
}

/// What stands in the place of something else: nothing of it is a list, as which serde takes a
/// structure, and the pages do not.
fn wrong() -> impl Strategy<Value = Json> {
    let texts = ["", "x", "unknown", "2026-02-30"].map(Json::from);
    let numbers = [7, -1, 70_000, i64::MAX].map(Json::from);
    let others = [
        json!(null),
        json!(true),
        json!(1.5),
        json!({}),
        json!({ "kind": "x" }),
    ];
    select([texts.as_slice(), &numbers, &others].concat())
}

/// Values as they are, or with one thing replaced, left out or added.
pub fn spoilt(values: BoxedStrategy<Json>) -> impl Strategy<Value = Json> {
    let spoiling = (any::<Index>(), 0..3_u8, wrong());
    (values, prop::option::of(spoiling)).prop_map(|(mut json, spoiling)| {
        if let Some((place, how, wrong)) = spoiling {
            let mut places = 0;
            visit(&mut json, &mut |_| places += 1);
            let mut left = place.index(places);
            visit(&mut json, &mut |node| {
                if left == 0 {
                    spoil(node, how, &wrong);
                }
                left = left.wrapping_sub(1);
            });
        }
        json
    })
}

fn spoil(node: &mut Json, how: u8, wrong: &Json) {
    match (how, node) {
        (0, Json::Object(fields)) => {
            let first = fields.keys().next().cloned();
            first.map(|name| fields.remove(&name));
        }
        (1, Json::Object(fields)) => {
            fields.insert("somethingNew".into(), wrong.clone());
        }
        (_, node) => *node = wrong.clone(),
    }
}

fn visit(node: &mut Json, act: &mut impl FnMut(&mut Json)) {
    match node {
        Json::Array(values) => values.iter_mut().for_each(|value| visit(value, act)),
        Json::Object(fields) => fields.values_mut().for_each(|value| visit(value, act)),
        _ => {}
    }
    act(node);
}

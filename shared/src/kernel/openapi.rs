//! The OpenAPI document, made from the list of endpoints.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::endpoint::{About, Answer, Caller, Endpoint, Method, Params};
use crate::policy::Problem;

/// The document while it is being made.
pub struct Document {
    paths: Map<String, Value>,
    generator: SchemaGenerator,
}

/// The OpenAPI 3.1 document of these endpoints.
pub(crate) fn document(endpoints: impl Iterator<Item = &'static About>) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
    });
    let mut document = Document {
        paths: Map::new(),
        generator: settings.into_generator(),
    };
    for about in endpoints {
        (about.describe)(&mut document);
    }
    let mut schemas = Map::from_iter(document.generator.take_definitions(true));
    schemas.sort_keys();
    document.paths.sort_keys();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Mandatum",
            "version": "1",
            "description": "As whom people in Belgian health care act, and who may act for whom. \
                A change needs the cookie of a session and an Origin of this installation.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" }
        },
        "paths": document.paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "session": { "type": "apiKey", "in": "cookie", "name": "__Host-mandatum" }
            }
        }
    })
}

impl Document {
    /// Adds an endpoint.
    pub(crate) fn add<E: Endpoint>(&mut self) {
        let mut operation = Map::new();
        operation.insert("operationId".into(), json!(operation_id::<E>()));
        operation.insert("summary".into(), json!(E::SUMMARY.trim()));
        match E::CALLER {
            Caller::Everybody => {}
            Caller::Person => {
                operation.insert("security".into(), json!([{ "session": [] }]));
            }
        }
        let mut parameters = self.path_parameters::<E>();
        let input = self.schema::<E::Input>();
        let has_input = input.get("type") != Some(&json!("null"));
        if has_input && E::METHOD == Method::Get {
            parameters.extend(self.query_parameters::<E::Input>());
        } else if has_input {
            let body =
                json!({ "required": true, "content": { "application/json": { "schema": input } } });
            operation.insert("requestBody".into(), body);
        }
        if !parameters.is_empty() {
            operation.insert("parameters".into(), Value::Array(parameters));
        }
        operation.insert("responses".into(), E::Output::responses(self));
        self.insert(E::PATH, E::METHOD, operation);
    }

    fn insert(&mut self, path: &str, method: Method, operation: Map<String, Value>) {
        let name = match method {
            Method::Get => "get",
            Method::Post => "post",
            Method::Put => "put",
            Method::Delete => "delete",
        };
        let item = self.paths.entry(path).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(name.into(), Value::Object(operation));
        }
    }

    /// What is answered: what was asked for, in each of these content types, or a problem.
    pub(crate) fn responses<'a>(
        &mut self,
        done: &str,
        contents: impl IntoIterator<Item = (&'a str, Value)>,
    ) -> Value {
        let problem = self.schema::<Problem>();
        let contents = contents
            .into_iter()
            .map(|(kind, schema)| (kind.to_owned(), schema));
        json!({
            "200": { "description": done, "content": contents.collect::<Map<_, _>>() },
            "default": {
                "description": "A problem (RFC 9457).",
                "content": { "application/problem+json": { "schema": problem } }
            }
        })
    }

    /// The schema of a type.
    pub(crate) fn schema<T: JsonSchema>(&mut self) -> Value {
        self.generator.subschema_for::<T>().to_value()
    }

    fn path_parameters<E: Endpoint>(&mut self) -> Vec<Value> {
        let names = E::PATH
            .split('/')
            .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        names
            .zip(E::Params::schemas(&mut self.generator))
            .map(|(name, schema)| json!({ "name": name, "in": "path", "required": true, "schema": schema }))
            .collect()
    }

    fn query_parameters<T: JsonSchema>(&mut self) -> Vec<Value> {
        let schema = T::json_schema(&mut self.generator).to_value();
        let required = schema
            .get("required")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        properties
            .into_iter()
            .map(|(name, schema)| {
                let needed = required.iter().any(|other| other.as_str() == Some(&name));
                json!({ "name": name, "in": "query", "required": needed, "schema": schema })
            })
            .collect()
    }
}

/// The endpoint's name, beginning with a small letter.
fn operation_id<E: Endpoint>() -> String {
    let name = std::any::type_name::<E>()
        .rsplit("::")
        .next()
        .unwrap_or_default();
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

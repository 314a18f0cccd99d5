//! The OpenAPI document, made from the list of endpoints.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::endpoint::{Endpoint, Method};
use crate::files::{self, contact_data, practice_addresses};
use crate::mandates::{api as mandates, bulk};
use crate::messages::api as messages;
use crate::policy::Problem;
use crate::profiles::api as profiles;
use crate::search::api as search;
use crate::sign_in::api as session;

/// The document while it is being made.
pub(crate) struct Document {
    paths: Map<String, Value>,
    generator: SchemaGenerator,
}

/// The OpenAPI 3.1 document of the whole API.
pub fn document() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
    });
    let mut document = Document {
        paths: Map::new(),
        generator: settings.into_generator(),
    };
    session::describe(&mut document);
    profiles::describe(&mut document);
    files::api::describe(&mut document);
    contact_data::describe(&mut document);
    practice_addresses::describe(&mut document);
    crate::registers::api::describe(&mut document);
    mandates::describe(&mut document);
    bulk::describe(&mut document);
    messages::describe(&mut document);
    document.add_snapshot();
    document.add_files();
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
        if !E::PUBLIC {
            operation.insert("security".into(), json!([{ "session": [] }]));
        }
        let mut parameters = self.path_parameters(E::PATH);
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
        let output = self.schema::<E::Output>();
        operation.insert(
            "responses".into(),
            self.responses(json!({
                "description": "Done.",
                "content": { "application/json": { "schema": output } }
            })),
        );
        self.insert(E::PATH, E::METHOD, operation);
    }

    fn add_snapshot(&mut self) {
        let mut operation = Map::new();
        operation.insert("operationId".into(), json!("readProviderSnapshot"));
        operation.insert(
            "summary".into(),
            json!("The providers whose active mandate the profile holds, for the search."),
        );
        operation.insert("security".into(), json!([{ "session": [] }]));
        operation.insert(
            "parameters".into(),
            Value::Array(self.path_parameters(search::SNAPSHOT_PATH)),
        );
        let mut responses = self.responses(json!({
            "description": "The snapshot, with an ETag.",
            "content": { "application/octet-stream": {} }
        }));
        if let Some(responses) = responses.as_object_mut() {
            responses.insert(
                "304".into(),
                json!({ "description": "Nothing has changed." }),
            );
        }
        operation.insert("responses".into(), responses);
        self.insert(search::SNAPSHOT_PATH, Method::Get, operation);
    }

    /// What is read as a file.
    fn add_files(&mut self) {
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        let (attestation, calendar, export, keys) = (
            mandates::ATTESTATION_PATH,
            mandates::CALENDAR_PATH,
            mandates::EXPORT_PATH,
            mandates::KEYS_PATH,
        );
        let summary = "The attestation of a mandate that both parties have signed: a page that carries the signed statement, or the statement alone (JWS).";
        let kinds = ["application/pdf", "application/jose"];
        self.add_file("readAttestation", attestation, summary, &kinds);
        let summary = "The last day of a mandate, for a calendar.";
        self.add_file("readCalendar", calendar, summary, &["text/calendar"]);
        let summary = "The list of mandates as a file, at most 50,000.";
        self.add_file("exportMandates", export, summary, &["text/csv", sheet]);
        let summary = "The public keys with which attestations are verified (JWK set).";
        let mut described = Map::new();
        described.insert("operationId".into(), json!("readPublicKeys"));
        described.insert("summary".into(), json!(summary));
        let content = json!({ "application/jwk-set+json": { "schema": { "type": "object" } } });
        let done = json!({ "description": "The keys.", "content": content });
        described.insert("responses".into(), self.responses(done));
        self.insert(keys, Method::Get, described);
    }

    /// Adds a file for those who are signed in.
    fn add_file(&mut self, name: &str, path: &str, summary: &str, kinds: &[&str]) {
        let contents = kinds.iter().map(|kind| ((*kind).to_owned(), json!({})));
        let content = Value::Object(contents.collect());
        let mut operation = Map::new();
        operation.insert("operationId".into(), json!(name));
        operation.insert("summary".into(), json!(summary));
        operation.insert("security".into(), json!([{ "session": [] }]));
        let mut parameters = self.path_parameters(path);
        if path == mandates::EXPORT_PATH {
            parameters.extend(self.query_parameters::<mandates::MandateFilter>());
        }
        operation.insert("parameters".into(), Value::Array(parameters));
        let done = json!({ "description": "The file.", "content": content });
        operation.insert("responses".into(), self.responses(done));
        self.insert(path, Method::Get, operation);
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

    fn responses(&mut self, done: Value) -> Value {
        let problem = self.schema::<Problem>();
        json!({
            "200": done,
            "default": {
                "description": "A problem (RFC 9457).",
                "content": { "application/problem+json": { "schema": problem } }
            }
        })
    }

    fn schema<T: JsonSchema>(&mut self) -> Value {
        self.generator.subschema_for::<T>().to_value()
    }

    fn path_parameters(&mut self, path: &str) -> Vec<Value> {
        let names = path
            .split('/')
            .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        names
            .map(|name| {
                let schema = match name {
                    "profile" => self.schema::<crate::policy::Profile>(),
                    "format" => json!({ "type": "string", "enum": formats(path) }),
                    "postcode" => json!({ "type": "string", "pattern": "^[0-9]{4}$" }),
                    _ => json!({ "type": "integer", "format": "int64" }),
                };
                json!({ "name": name, "in": "path", "required": true, "schema": schema })
            })
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

/// The words that `{format}` may be in an address.
fn formats(path: &str) -> &'static [&'static str] {
    match path {
        mandates::EXPORT_PATH => &["csv", "xlsx"],
        _ => &["pdf", "jws"],
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

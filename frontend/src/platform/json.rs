//! What is read from JSON: answers of the server, and what the browser kept.

use shared::kernel::json::{FromJson, Unreadable, Value};

/// What a text says.
pub fn value(text: &str) -> Result<Value, Unreadable> {
    serde_json::from_str(text).map_err(|_| Unreadable)
}

/// Reads what a text stands for.
pub fn read<T: FromJson>(text: &str) -> Result<T, Unreadable> {
    value(text)?.read()
}

//! Reading JSON by way of one dynamic value.
//!
//! serde compiles a reader anew for each type, which weighs more than the pages that show what was
//! read. The pages read the same types through [`FromJson`], derived by serde's own attributes; a
//! test holds the two against each other for every endpoint.

mod parse;
#[cfg(feature = "openapi")]
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeMap;

pub use shared_derive::FromJson;
#[cfg(all(test, feature = "openapi"))]
pub(crate) use tests::{Travels, are_read_alike};

/// What may stand in JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Another number: nothing of the contract is one.
    Fraction,
    /// A text.
    Text(String),
    /// Values in their order.
    List(Vec<Value>),
    /// Values by their names.
    Object(Object),
}

/// Values by their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(Vec<(String, Value)>);

/// The JSON is not what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not what was expected")]
pub struct Unreadable;

/// What can be read from JSON.
pub trait FromJson: Sized {
    /// Reads a value.
    fn from_json(value: &Value) -> Result<Self, Unreadable>;

    /// What a field is that is not there; only what is optional may be left out.
    fn missing() -> Result<Self, Unreadable> {
        Err(Unreadable)
    }
}

/// Reads what a text stands for.
pub fn read<T: FromJson>(text: &str) -> Result<T, Unreadable> {
    Value::parse(text)?.read()
}

impl Value {
    /// Reads what it stands for.
    pub fn read<T: FromJson>(&self) -> Result<T, Unreadable> {
        T::from_json(self)
    }

    /// The text that it is.
    pub fn text(&self) -> Result<&str, Unreadable> {
        match self {
            Self::Text(text) => Ok(text),
            _ => Err(Unreadable),
        }
    }

    /// The object that it is.
    pub fn object(&self) -> Result<&Object, Unreadable> {
        match self {
            Self::Object(object) => Ok(object),
            _ => Err(Unreadable),
        }
    }
}

impl Object {
    /// The fields in the order in which they were written.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    fn find(&self, name: &str) -> Option<&Value> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value)
    }

    /// Reads a field.
    pub fn get<T: FromJson>(&self, name: &str) -> Result<T, Unreadable> {
        self.find(name).map_or_else(T::missing, T::from_json)
    }

    /// Reads a field, or takes another value where it is not there.
    pub fn get_or<T: FromJson>(&self, name: &str, other: T) -> Result<T, Unreadable> {
        self.find(name).map_or(Ok(other), T::from_json)
    }

    /// Reads a field, or takes the usual value where it is not there.
    pub fn get_or_default<T: FromJson + Default>(&self, name: &str) -> Result<T, Unreadable> {
        self.find(name)
            .map_or_else(|| Ok(T::default()), T::from_json)
    }

    /// A field that is a text.
    pub fn text(&self, name: &str) -> Result<&str, Unreadable> {
        self.find(name).ok_or(Unreadable)?.text()
    }

    /// A field that is not there, or says nothing.
    pub fn nothing(&self, name: &str) -> Result<(), Unreadable> {
        match self.find(name) {
            None | Some(Value::Null) => Ok(()),
            Some(_) => Err(Unreadable),
        }
    }
}

impl FromJson for () {
    fn from_json(value: &Value) -> Result<Self, Unreadable> {
        match value {
            Value::Null => Ok(()),
            _ => Err(Unreadable),
        }
    }
}

impl FromJson for bool {
    fn from_json(value: &Value) -> Result<Self, Unreadable> {
        match value {
            Value::Bool(is) => Ok(*is),
            _ => Err(Unreadable),
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl FromJson for $number {
            fn from_json(value: &Value) -> Result<Self, Unreadable> {
                match value {
                    Value::Whole(number) => (*number).try_into().map_err(|_| Unreadable),
                    _ => Err(Unreadable),
                }
            }
        }
    )*};
}

whole_numbers!(u8 u16 u32 u64 usize i32 i64);

impl FromJson for String {
    fn from_json(value: &Value) -> Result<Self, Unreadable> {
        value.text().map(str::to_owned)
    }
}

impl FromJson for Cow<'static, str> {
    fn from_json(value: &Value) -> Result<Self, Unreadable> {
        value.text().map(|text| Self::Owned(text.to_owned()))
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: &Value) -> Result<Self, Unreadable> {
        match value {
            Value::Null => Ok(None),
            value => value.read().map(Some),
        }
    }

    fn missing() -> Result<Self, Unreadable> {
        Ok(None)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: &Value) -> Result<Self, Unreadable> {
        match value {
            Value::List(values) => values.iter().map(T::from_json).collect(),
            _ => Err(Unreadable),
        }
    }
}

/// Values of one kind by names that nobody knows beforehand.
impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(value: &Value) -> Result<Self, Unreadable> {
        let named = value.object()?.0.iter();
        named
            .map(|(name, value)| Ok((name.clone(), value.read()?)))
            .collect()
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(value: &Value) -> Result<Self, Unreadable> {
        value.read().map(Self::new)
    }
}

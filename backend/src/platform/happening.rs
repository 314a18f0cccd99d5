//! What happens, in the words of the capability in which it does. The platform keeps it and passes
//! it on, whatever it is.

use serde_json::{Value as Json, json};

/// What something is about: the word by which its capability names such things, and which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    pub kind: &'static str,
    pub id: i64,
}

/// Something that happens in a capability: each has a type of its own that lists what can.
pub trait Happening {
    const CAPABILITY: &'static str;

    /// What, as a word. Once it is stored it keeps its meaning for ever.
    fn kind(&self) -> &'static str;

    /// About what; none for what concerns a person or the installation as a whole.
    fn subject(&self) -> Option<Subject> {
        None
    }

    /// What else is to be known, by name. Never a secret or a person's number.
    fn details(&self) -> Json {
        json!({})
    }
}

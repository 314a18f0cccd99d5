//! A message on its way as an e-mail, and what its capability says of it.

use std::sync::Arc;

use shared::kernel::date::Instant;
use shared::kernel::happening::{Details, Subject};
use shared::kernel::language::Language;
use shared::policy::Profile;

/// A message to be sent, and to whom.
#[derive(Clone, Debug)]
pub struct Letter {
    /// When it was written.
    pub at: Instant,
    /// Where it goes.
    pub recipient: String,
    /// The reader's given names and surname.
    pub reader: String,
    /// The reader's language.
    pub language: Language,
    /// As which profile the reader can see to it.
    pub profile: Profile,
    /// In which capability something happened.
    pub capability: String,
    /// What, as a word of that capability.
    pub kind: String,
    /// About what.
    pub subject: Option<Subject>,
    /// What else it says, by name.
    pub details: Details,
}

/// What a letter says, in the reader's language. It gives nobody's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The subject of the e-mail: it names no person.
    pub subject: String,
    /// What happened.
    pub told: String,
    /// What it is about, a line each.
    pub facts: Vec<String>,
    /// What the reader can do.
    pub next: String,
    /// What the page shows that it leads to.
    pub link: String,
    /// The path of that page.
    pub path: String,
}

/// Says what a letter of a capability tells; none where it does not know.
pub type Describe = fn(&Letter) -> Option<Said>;

/// What each capability says in letters, by its name.
pub struct Letters(pub Vec<(&'static str, Describe)>);

/// How people are told.
#[derive(Clone, Default)]
pub struct Telling {
    /// Whether by e-mail as well.
    pub by_email: bool,
    /// Where they are written to who gave no address for messages: see the capabilities' `address`.
    pub addresses: Arc<[&'static str]>,
}

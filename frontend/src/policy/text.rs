//! Chains of facts in words: what is said of every chain, and how a capability says its own facts.

mod de;
mod en;
mod fr;
mod nl;

use shared::policy::{Fact, Granter, LinkState, PolicyFact, PolicyGranter};

use crate::platform::text::{InLanguages, Text, in_languages};

in_languages! {
    ChainText: CHAIN;
    FactText<PolicyFact, PolicyGranter>: FACTS;
}

impl Text {
    pub fn chain(&self) -> &'static ChainText {
        ChainText::of(self.language)
    }
}

/// What is said of a fact that holds, is missing or waits.
pub type Said = [&'static str; 3];

/// The words of every chain in one language.
pub struct ChainText {
    /// Small numbers, from none on.
    pub numbers: &'static [&'static str],
    /// So many facts are needed, so many of them missing: begins with a small letter.
    pub count: fn(usize, usize) -> String,
    /// Since a day.
    pub since: fn(&str) -> String,
    /// From a day on.
    pub from: fn(&str) -> String,
    /// Before those who can add a fact.
    pub can_add: &'static str,
    /// Nothing need be done but to wait.
    pub wait: &'static str,
    /// Before those who can help where waiting does not.
    pub if_it_lasts: &'static str,
    /// Waits for the facts before.
    pub waits: &'static str,
    /// The name of the list of facts.
    pub list_name: &'static str,
    /// The state of a fact, for those who do not see the drawing.
    pub state: Said,
    /// A fact that this version of the page does not know.
    pub unknown: Said,
}

/// What a capability says of its facts, and of those who can add them, in one language. In a text,
/// `{}` is what the fact is of, or how many there are who can add it.
pub struct FactText<F, G> {
    pub fact: fn(F) -> Said,
    pub granter: fn(G) -> &'static str,
}

/// A fact in words.
pub struct FactInWords {
    pub said: String,
    /// What else there is to say where it is missing.
    pub more: Option<String>,
}

impl From<String> for FactInWords {
    fn from(said: String) -> Self {
        Self { said, more: None }
    }
}

impl From<&str> for FactInWords {
    fn from(said: &str) -> Self {
        said.to_owned().into()
    }
}

/// What puts the facts of a capability into words; none where this version does not know them.
pub struct Explains {
    pub capability: &'static str,
    pub fact: fn(&'static Text, &Fact, LinkState) -> Option<FactInWords>,
    pub granter: fn(&'static Text, &Granter) -> Option<String>,
}

impl PartialEq for Explains {
    fn eq(&self, other: &Self) -> bool {
        self.capability == other.capability
    }
}

/// Those of all capabilities.
pub type AllExplain = &'static [&'static Explains];

/// A fact in words; one that no capability of this version knows is said to be one.
pub fn fact(all: AllExplain, text: &'static Text, fact: &Fact, state: LinkState) -> FactInWords {
    let of = all
        .iter()
        .find(|one| one.capability == fact.0.capability)
        .and_then(|one| (one.fact)(text, fact, state));
    of.unwrap_or_else(|| in_state(text.chain().unknown, state).into())
}

/// Who can add a fact, as far as this version knows them.
pub fn granter(all: AllExplain, text: &'static Text, granter: &Granter) -> Option<String> {
    let one = all
        .iter()
        .find(|one| one.capability == granter.0.capability)?;
    (one.granter)(text, granter)
}

/// A small number in words, or else in digits.
pub fn in_words(words: &[&'static str], number: usize) -> String {
    words
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// What is said of one, or of several.
pub fn counted(count: u16, [one, several]: [&'static str; 2]) -> &'static str {
    if count < 2 { one } else { several }
}

/// What is said in a state.
pub fn in_state(said: Said, state: LinkState) -> &'static str {
    let [holds, missing, waits] = said;
    match state {
        LinkState::Holds => holds,
        LinkState::Missing => missing,
        LinkState::Waits => waits,
    }
}

//! Chains of facts in words.

pub(super) mod de;
pub(super) mod en;
pub(super) mod fr;
pub(super) mod nl;

use shared::policy::{Fact, Granter, LinkState};

/// The words of chains in one language.
pub struct ChainText {
    /// A fact that holds, is missing or waits.
    pub fact: fn(&Fact, LinkState) -> String,
    /// Who can add a fact, but for time, which is told by `wait`.
    pub granter: fn(&Granter) -> String,
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
    /// Before the types of mandate that open a module.
    pub opened_by: &'static str,
    /// The name of the list of facts.
    pub list_name: &'static str,
    /// The state of a fact, for those who do not see the drawing.
    pub state: fn(LinkState) -> &'static str,
}

/// A small number in words, or else in digits.
pub(super) fn in_words(words: &[&'static str], number: usize) -> String {
    words
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

//! The provider search: over the providers whose mandate a profile holds, in the browser.
//!
//! The server writes a [`snapshot`] of the providers; the browser builds an [`Index`] from it with a
//! [`Builder`], slice by slice, and asks it at each keystroke.
//!
//! # How it finds
//!
//! Names are *folded* ([`crate::kernel::fold`]): small letters, no accents, all words glued, the places remembered
//! where words begin. Each distinct surname and each distinct given name is kept once (`names`),
//! with one *token* per word, sorted by what follows from that word to the end of the glued name. So
//! « berghe », « den berghe » and « vandenberghe » all find « Van den Berghe » by binary search.
//!
//! A query is cut into words, and neighbouring words into *segments* (`query`): « van den berghe
//! jan » is also « vandenberghe » + « jan ». A *plan* is a set of segments that together use every
//! word. `marks` notes for each name which segments are found in it; a provider matches when
//! surname and given names together have all segments of a plan. `seek` looks at the providers that
//! have the rarest segment, or, where there are many, at the surnames that begin with one, in order:
//! providers are sorted by surname, so those of one surname are neighbours.
//!
//! Numbers (`number`) are kept in four bytes each and sorted; a prefix of digits is a range.
//!
//! Only when nothing matches, one error is forgiven (`typo`).

pub mod api;
mod build;
mod find;
mod highlight;
mod index;
mod marks;
mod names;
mod number;
mod policy;
mod query;
mod seek;
pub mod snapshot;
mod sort;
mod typo;

#[cfg(test)]
mod tests;

use std::ops::Range;

pub use build::{Builder, Built};
pub use index::{Index, Memory};

pub use policy::SearchProviders;

use crate::kernel::id::{InamiNumber, Niss, ProviderId};

/// What the search knows of one provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which provider.
    pub provider: ProviderId,
    /// Surname, as the register writes it.
    pub surname: String,
    /// Given names, as the register writes them.
    pub given_names: String,
    /// Number in the national register, or BIS number.
    pub niss: Niss,
    /// INAMI number; some providers have a visa only.
    pub inami: Option<InamiNumber>,
    /// The profession's number in the catalogue.
    pub profession: u8,
    /// The types of the mandates that the profile holds, as a set of bits.
    pub kinds: u8,
    /// Municipality of the practice; empty if unknown.
    pub municipality: String,
}

/// What a query finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// The best ones, in order.
    pub hits: Vec<Hit>,
    /// How many match in all.
    pub total: usize,
    /// Whether they match to the letter; otherwise nothing did, and one error was forgiven.
    pub exact: bool,
}

/// A provider that matches, and what to highlight.
///
/// Ranges are bytes of the texts as displayed, ascending and apart from each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hit {
    /// The entry's number in the index.
    pub entry: u32,
    /// Parts of the surname.
    pub surname: Vec<Range<usize>>,
    /// Parts of the given names.
    pub given_names: Vec<Range<usize>>,
    /// Part of the INAMI number as officially printed.
    pub inami: Option<Range<usize>>,
    /// Part of the NISS as officially printed.
    pub niss: Option<Range<usize>>,
}

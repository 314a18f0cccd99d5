//! What the registers hold.

pub mod entity;
pub(crate) mod names;
mod organisations;
pub mod persons;
mod providers;

use crate::platform::store::held::Held;

/// A provider is held by whoever gives a mandate of theirs, so that nobody else does meanwhile.
pub(crate) const PROVIDERS: Held = Held("provider");

//! Who has a place in which organisation, by the rows of all grants.

mod places;
mod rows;
mod standing;

pub(crate) use places::with_place;
pub use places::{places, representatives};
pub use rows::{GrantRows, Granted};
pub use standing::{of_actor, of_person, setup};

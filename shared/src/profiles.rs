//! As whom a person may act, and « Pourquoi ? ».

pub mod api;
mod facts;
mod policy;

pub use facts::{AdministrativeStanding, MandatesHeld, Registration, Standing};
pub use policy::{ActAs, administrative_chain, provider_question};
pub(crate) use policy::{decided, provider_chain};

//! As whom a person may act, and « Pourquoi ? ».

pub mod api;
mod facts;
mod policy;
mod why;

pub use facts::{AdministrativeStanding, MandatesHeld, Registration, Standing, Standings};
pub use policy::{
    ActAs, administrative_chain, applications, organisation_question, provider_question,
};
pub(crate) use policy::{Furthest, provider_chain};
pub use why::{ProfilesFact, ProfilesGranter};

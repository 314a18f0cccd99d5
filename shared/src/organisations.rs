//! Organisations as organisations: their qualities, who manages access, and who may act for them.

mod facts;
mod managers;
mod policy;
mod quality;
mod wanted;
mod why;

pub use facts::{
    ManagerFact, OrganisationFacts, OrganisationStanding, QualityFact, Setup, UserFact,
};
pub use managers::{Domain, ManagerRole};
pub use policy::readiness;
pub(crate) use policy::{Purpose, acting_chain, grounds, of_profile, organisation_chain};
pub use quality::{QualityKind, SecuredApplication};
pub use wanted::Wanted;
pub use why::{ManagerCount, OrganisationsFact, OrganisationsGranter};

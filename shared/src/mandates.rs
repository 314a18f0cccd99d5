//! Mandates: a provider lets another act for them.

pub mod api;
pub mod bulk;
pub mod downloads;
mod facts;
mod kind;
pub mod life;
pub mod message;
mod party;
mod policy;
mod state;

pub use facts::{GiverFacts, MandateFact, MandateFacts, Planned};
pub use kind::MandateKind;
pub use party::{Holder, Party};
pub use policy::{
    ActOnMandate, ListMandates, ManageBulk, ManageMandates, MandateAct, MandateScope, PlanMandate,
    SignBulk, StartMandate, UseMandates, holder_of, mandate_scope,
};
pub use state::{MandateState, MandateStatus};

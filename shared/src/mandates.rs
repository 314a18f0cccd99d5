//! Mandates: a provider lets another act for them.

mod act;
pub mod api;
pub mod bulk;
pub mod columns;
pub mod downloads;
mod facts;
mod kind;
pub mod life;
pub mod message;
mod party;
mod policy;
mod recorded;
mod side;
mod state;
mod texts;
mod why;
mod words;
mod wrong;

pub use act::MandateAct;
pub use facts::{
    GiverFacts, MandateFact, MandateFacts, PartyFacts, PlanFacts, Planned, first_day_issue,
};
pub use kind::MandateKind;
pub use party::{Holder, Party};
pub use policy::{
    ActOnMandate, ListMandates, ManageBulk, ManageMandates, PlanMandate, SignBulk, StartMandate,
    UseMandates,
};
pub(crate) use policy::{known_to_actor, use_for_organisation};
pub use recorded::{Recorded, SignedHere};
pub use side::{MandateScope, holder_of};
pub use state::{MandateState, MandateStatus, StatusFilter};
pub use texts::{Reason, Reference};
pub use why::MandatesFact;
pub use wrong::MandatesIssue;

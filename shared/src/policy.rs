//! The one policy: *may this actor, acting as this profile, do this on this resource, today?*
//!
//! It answers from plain facts, with a [`Permit`] or a [`Refusal`], both of which carry the
//! [`Chain`] of facts why. The server enforces it on every request from live data; the client
//! shows what it says. No handler has a rule of its own, and no write is possible without a
//! permit, which only [`authorise`] can make.

mod actor;
mod chain;
mod permit;
mod problem;
mod profile;
mod proof;

pub use actor::{Actor, Grounds};
pub use chain::{Chain, Fact, Granter, Link, LinkState, PolicyFact, PolicyGranter};
pub use permit::{Action, Permit, Refusal, authorise, explain};
pub use problem::{Brief, Problem, ProblemKind};
pub use profile::{InvalidProfile, Profile};
pub use proof::{AssuranceLevel, CONFIRMED_FOR, Proof, SIGNING_LEVEL};

//! Mandatum's domain, shared by the server and the single-page application.
//!
//! Pure: no input or output, no clock, no `async`; every function takes what it needs, "now"
//! included. It depends on `serde`, `thiserror` and `chrono` alone, which CI checks.
//!
//! [`kernel`] and [`policy`] are the platform, which names no capability; each other folder is a
//! capability with its types, the facts that its rules need, its rules, what « Pourquoi ? » may say of
//! it (`why`), what can be wrong with its input (`wrong`), its words and its contract (`api`). A
//! capability uses the platform and [`registers`]; beyond that, [`profiles`] uses [`organisations`],
//! and [`mandates`], [`files`] and [`search`] use those before them. A mandate is signed with a key of
//! [`sign_in`]. [`contract`] brings their endpoints together.
//!
//! # Glossary
//!
//! | here | French | meaning |
//! |---|---|---|
//! | [`kernel::id::Niss`] | numéro de registre national ou numéro BIS | a person's number |
//! | [`kernel::id::EnterpriseNumber`] | numéro d'entreprise (BCE) | an enterprise's number |
//! | [`kernel::id::InamiNumber`] | numéro INAMI | a provider's number at the sickness insurance |
//! | [`kernel::id::InstitutionNumber`] | numéro INAMI d'un établissement ou groupement | an institution's number there |
//! | [`registers::Organisation`] | entité, organisation | an enterprise, or a grouping or establishment with an INAMI number |
//! | [`kernel::id::OrganisationNumber`] | identifiant d'une entité | the number of one, of either kind |
//! | [`registers::Profession`] | profession | what a provider is licensed for |
//! | [`registers::Module`] | module du dossier | a part of a provider's file |
//! | [`organisations::QualityKind`] | qualité | the capacity in which an organisation uses e-government |
//! | [`organisations::SecuredApplication`] | application sécurisée | what a user of a quality may open |
//! | [`organisations::Wanted`] | | what somebody acts for an organisation in: an application, in a quality |
//! | [`registers::LegalFunction`] | fonction légale | a function recorded by the enterprise register |
//! | [`organisations::ManagerRole`] | gestionnaire d'accès (GAP, co-GAP, GA, GL, co-GL) | who manages access |
//! | [`registers::AdministrativeRole`] | rôle administratif | a role known to INAMI of one who is no provider |
//! | [`mandates::MandateKind`] | type de mandat | what a mandate opens |
//! | [`mandates::Party::Giver`] | mandant | the provider who gives a mandate |
//! | [`mandates::Party::Holder`] | mandataire | who receives it: a person or an organisation |
//! | [`mandates::bulk`] | mandats en nombre | many mandates of one holder, read from a file |
//! | [`mandates::life`] | vie du mandat | what becomes of a mandate, step by step |
//! | [`policy::Profile`] | profil | as whom a person acts |
//! | [`policy::Profile::Mandatary`] | en tant que mandataire | the profile of a person who holds mandates; the party of a mandate is its holder |
//! | [`policy::Chain`] | « Pourquoi ? » | the facts that a decision rests on |
//! | [`kernel::term::Term`] | | a word of a capability, as the platform keeps it: a fact, who can add it, what is wrong |
#![warn(missing_docs)]

// The derive names this crate from within too.
extern crate self as shared;

pub mod contract;
pub mod files;
#[cfg(feature = "invent")]
pub mod invent;
pub mod kernel;
pub mod mandates;
pub mod messages;
pub mod organisations;
pub mod policy;
pub mod profiles;
pub mod registers;
pub mod search;
pub mod sign_in;

#[cfg(test)]
mod cast;

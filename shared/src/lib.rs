//! Mandatum's domain, shared by the server and the single-page application.
//!
//! Pure: no input or output, no clock, no `async`; every function takes what it needs, "now"
//! included. It depends on `serde`, `thiserror` and `chrono` alone, which CI checks. Inside, the
//! order is: `id`, `date` and `language` ← the nouns ← `policy`; `api` uses the nouns and `problem`.
//!
//! # Glossary
//!
//! | here | French | meaning |
//! |---|---|---|
//! | [`id::Niss`] | numéro de registre national ou numéro BIS | a person's number |
//! | [`id::EnterpriseNumber`] | numéro d'entreprise (BCE) | an enterprise's number |
//! | [`id::InamiNumber`] | numéro INAMI | a provider's number at the sickness insurance |
//! | [`id::InstitutionNumber`] | numéro INAMI d'un établissement ou groupement | an institution's number there |
//! | [`provider::Profession`] | profession | what a provider is licensed for |
//! | [`provider::Module`] | module du dossier | a part of a provider's file |
//! | [`organisation::QualityKind`] | qualité | the capacity in which an entity uses e-government |
//! | [`organisation::SecuredApplication`] | application sécurisée | what a user of a quality may open |
//! | [`access::LegalFunction`] | fonction légale | a function recorded by the enterprise register |
//! | [`access::ManagerRole`] | gestionnaire d'accès (GAP, co-GAP, GA, GL, co-GL) | who manages access |
//! | [`access::AdministrativeRole`] | rôle administratif | a role known to INAMI of one who is no provider |
//! | [`mandate::MandateKind`] | type de mandat | what a mandate opens |
//! | [`mandate::Party::Giver`] | mandant | the provider who gives a mandate |
//! | [`mandate::Party::Holder`] | mandataire | who receives it |
//! | [`mandate::life`] | vie du mandat | what becomes of a mandate, step by step |
//! | [`profile::Profile`] | profil | as whom a person acts |
//! | [`policy::Chain`] | « Pourquoi ? » | the facts that a decision rests on |

#[cfg(feature = "openapi")]
mod schema;

pub mod access;
pub mod api;
pub mod contact;
pub mod date;
pub mod id;
#[cfg(feature = "invent")]
pub mod invent;
pub mod language;
pub mod mandate;
pub mod organisation;
pub mod person;
pub mod policy;
pub mod problem;
pub mod profile;
pub mod provider;
pub mod search;
pub mod words;

//! What a capability gives the platform to work with. Each says so of itself, and is listed once
//! where all are brought together.

use std::sync::LazyLock;

use futures_util::future::BoxFuture;

use super::app::Parts;
use super::config::Settings;
use super::error::Error;
use super::http::Routes;
use super::http::events::Places;
use super::http::session::KnownSessions;
use super::import::Import;
use super::jobs::Job;
use super::letter::Describe;
use super::live::Topic;
use super::store::Store;
use super::store::migration::Steps;
use super::store::table::Table;

/// Adds the parts of a program that a capability keeps while it runs.
pub type MakeParts =
    for<'a> fn(&'a Store, &'a Settings, Parts) -> BoxFuture<'a, Result<Parts, Error>>;

/// A capability, as far as the platform has to know it.
pub struct Capability {
    /// Its name, which its happenings carry.
    pub name: &'static str,
    pub routes: fn(Routes) -> Routes,
    /// What of it may change while a page is open.
    pub topics: &'static [Topic],
    /// What it does by itself, now and then.
    pub jobs: &'static [Job],
    /// The files that it reads, each after those that it refers to.
    pub imports: fn() -> Vec<&'static LazyLock<Import>>,
    /// What it keeps while the program runs.
    pub parts: Option<MakeParts>,
    /// How it knows who is signed in.
    pub sessions: Option<KnownSessions>,
    /// What its messages say by e-mail.
    pub letter: Option<Describe>,
    /// The e-mail address that it knows of a person: an expression of SQL over `{person}`.
    pub address: Option<&'static str>,
    /// Where it knows people to have a place, and to hear of what changes there.
    pub places: Option<Places>,
    pub tables: fn() -> Vec<&'static Table>,
    /// The steps that make and change them.
    pub steps: Steps,
}

impl Capability {
    pub const fn named(name: &'static str) -> Self {
        Self {
            name,
            routes: |routes| routes,
            topics: &[],
            jobs: &[],
            imports: Vec::new,
            parts: None,
            sessions: None,
            letter: None,
            address: None,
            places: None,
            tables: Vec::new,
            steps: Vec::new,
        }
    }
}

//! Who asks, and when: what each handler is given.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use shared::kernel::date::{Date, Instant};
use shared::kernel::endpoint::Caller;
use shared::kernel::language::Language;
use shared::policy::{self, Actor, Permit, Profile, Proof};

use crate::platform::app::App;
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::http::cookies::language;
use crate::platform::http::guard;
use crate::platform::http::session::{KnownSessions, SignedIn};
use crate::platform::question::Question;
use crate::platform::store::{Source, Store};

/// Who asks, as a handler is given it.
pub trait Asker: FromRequestParts<App, Rejection = Error> + Send + 'static {
    /// Which endpoints it is for.
    const CALLER: Caller;

    /// A cookie that goes with the answer, whatever it is.
    fn cookie(&mut self) -> Option<HeaderValue> {
        None
    }
}

/// Anybody, signed in or not.
pub struct Anyone {
    pub app: App,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// The address from which it comes: behind a trusted proxy, the one that the proxy names.
    pub address: IpAddr,
}

impl Asker for Anyone {
    const CALLER: Caller = Caller::Everybody;
}

impl FromRequestParts<App> for Anyone {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        Ok(Self {
            app: app.clone(),
            headers: parts.headers.clone(),
            address: guard::address(&parts.extensions),
        })
    }
}

/// A request's context: who is signed in, and the present.
pub struct Context {
    pub app: App,
    /// Who is signed in, in which session.
    pub signed_in: SignedIn,
    /// The present instant.
    pub now: Instant,
    /// The present day, in Brussels.
    pub today: Date,
    pub language: Language,
    /// The address from which the request comes.
    pub address: IpAddr,
    renewed: Option<HeaderValue>,
}

impl Asker for Context {
    const CALLER: Caller = Caller::Person;

    /// The session's, where it has to be renewed.
    fn cookie(&mut self) -> Option<HeaderValue> {
        self.renewed.take()
    }
}

impl FromRequestParts<App> for Context {
    type Rejection = Error;

    /// # Errors
    /// `SignedOut` where no session counts.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let now = app.now();
        let KnownSessions { current, .. } = app.part()?;
        let (signed_in, renewed) = current(app, &parts.headers, now).await?;
        Ok(Self {
            app: app.clone(),
            signed_in,
            now,
            today: clock::day(now),
            language: language(&parts.headers),
            address: guard::address(&parts.extensions),
            renewed,
        })
    }
}

impl Context {
    /// The database.
    pub fn store(&self) -> &Store {
        self.app.store()
    }

    /// The person who signed in, acting as a profile.
    pub fn actor(&self, profile: Profile) -> Actor {
        Actor {
            person: self.signed_in.person,
            profile,
        }
    }

    /// How sure it is, now, who asks.
    pub fn proof(&self) -> Proof {
        Proof {
            level: self.signed_in.level,
            confirmed: self.signed_in.confirmed,
            now: self.now,
        }
    }

    /// Permission to do something as a profile, from facts that a transaction holds until it is over.
    ///
    /// # Errors
    /// As the policy answers; `NotFound` also where what it is about does not exist.
    pub async fn permit<A: Question>(
        &self,
        source: &impl Source,
        profile: Profile,
        action: A,
    ) -> Result<Permit<A>, Error> {
        let (permit, _) = self.read(source, profile, action).await?;
        Ok(permit)
    }

    /// The same, with what was read beside the facts.
    ///
    /// # Errors
    /// As the policy answers; `NotFound` also where what it is about does not exist.
    pub async fn read<A: Question>(
        &self,
        source: &impl Source,
        profile: Profile,
        action: A,
    ) -> Result<(Permit<A>, A::Rest), Error> {
        let actor = self.actor(profile);
        let known = action.facts(source, &actor, self.today).await?;
        let (facts, rest) = known.ok_or(Error::NotFound)?;
        let permit = policy::authorise(&actor, action, facts, self.today).map_err(|refusal| {
            self.app.metrics().refused();
            Error::from(refusal)
        })?;
        Ok((permit, rest))
    }
}

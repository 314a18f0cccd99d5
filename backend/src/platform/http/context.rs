//! Who asks, and when: what each handler is given.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use shared::files::{ActOnFile, FileAct};
use shared::kernel::date::{Date, Instant};
use shared::kernel::endpoint::Caller;
use shared::kernel::id::ProviderId;
use shared::kernel::language::Language;
use shared::mandates::holder_of;
use shared::policy::{self, Action, Actor, Permit, Profile, Proof};
use shared::profiles::Standing;

use crate::app::App;
use crate::files::store as files;
use crate::platform::clock;
use crate::platform::error::Error;
use crate::platform::http::guard;
use crate::platform::store::{Source, Store};
use crate::profiles::store::standing;
use crate::sign_in::session::{self, SignedIn};

/// The name of the cookie in which the page keeps its language.
const LANGUAGE_COOKIE: &str = "mandatum-language";

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
    /// The program.
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
    /// The program.
    pub app: App,
    /// Who is signed in, in which session.
    pub signed_in: SignedIn,
    /// The present instant.
    pub now: Instant,
    /// The present day, in Brussels.
    pub today: Date,
    /// The caller's language.
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
        let (signed_in, renewed) = session::current(app, &parts.headers, now).await?;
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

    /// The person who signed in, acting as a profile, with what is known of them now.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn actor(&self, source: &impl Source, profile: Profile) -> Result<Actor, Error> {
        let person = self.signed_in.person;
        let known = standing::for_profile(source, person, profile, self.today).await?;
        Ok(Actor {
            person,
            profile,
            standing: known.standing,
        })
    }

    /// How sure it is, now, who asks.
    pub fn proof(&self) -> Proof {
        Proof {
            level: self.signed_in.level,
            confirmed: self.signed_in.confirmed,
            now: self.now,
        }
    }

    /// Asks the policy.
    ///
    /// # Errors
    /// `Refused` or `NotFound`, as the policy answers.
    pub fn authorise<A: Action>(&self, actor: &Actor, action: A) -> Result<Permit<A>, Error> {
        policy::authorise(actor, action, self.today).map_err(|refusal| {
            self.app.metrics().refused();
            refusal.into()
        })
    }

    /// Leave to act on a provider's file, from facts that a transaction holds until it is over.
    ///
    /// # Errors
    /// As the policy answers; `NotFound` also where there is no such provider.
    pub async fn permit_file(
        &self,
        source: &impl Source,
        profile: Profile,
        provider: ProviderId,
        act: FileAct,
    ) -> Result<Permit<ActOnFile>, Error> {
        let (actor, action) = self.file_action(source, profile, provider, act).await?;
        self.authorise(&actor, action)
    }

    /// The actor and what is to be decided about a provider's file.
    ///
    /// # Errors
    /// `NotFound` where there is no such provider.
    pub async fn file_action(
        &self,
        source: &impl Source,
        profile: Profile,
        provider: ProviderId,
        act: FileAct,
    ) -> Result<(Actor, ActOnFile), Error> {
        let actor = match profile {
            Profile::Organisation(_) => self.actor(source, profile).await?,
            // The file's own facts, mandates included, decide about all others.
            _ => Actor {
                person: self.signed_in.person,
                profile,
                standing: Standing::default(),
            },
        };
        let file = files::facts_for(source, provider, holder_of(&actor)).await?;
        let file = file.ok_or(Error::NotFound)?;
        Ok((actor, ActOnFile { file, act }))
    }
}

/// The caller's language: of the page's cookie, or else of the browser.
pub fn language(headers: &HeaderMap) -> Language {
    let of_cookie = cookie(headers, LANGUAGE_COOKIE).and_then(Language::from_tag);
    let of_browser = || {
        let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        Language::negotiate(header)
    };
    of_cookie.or_else(of_browser).unwrap_or_default()
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

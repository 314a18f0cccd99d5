//! The key *test identity*: in a demonstration, everybody may sign in as an invented person.

use shared::kernel::date::Instant;
use shared::kernel::id::{PersonId, SessionId};
use shared::kernel::language::Language;
use shared::registers::Person;
use shared::sign_in::DigitalKey;
use shared::sign_in::api::TestPerson;

use super::{begin, confirmed};
use crate::platform::app::App;
use crate::platform::error::Error;
use crate::platform::http::session::SignedIn;
use crate::sign_in::store::sessions;
use crate::sign_in::test_persons;

const KEY: DigitalKey = DigitalKey::TestIdentity;

/// The persons whom one can sign in as, described in a language.
///
/// # Errors
/// `NotFound` where this is no demonstration.
pub async fn persons(app: &App, language: Language) -> Result<Vec<TestPerson>, Error> {
    if !app.settings().demo {
        return Err(Error::NotFound);
    }
    let mut persons = Vec::new();
    for person in test_persons::test_persons() {
        let Some(id) = app.store().person_of(&person.niss).await? else {
            continue;
        };
        let Person {
            given_names,
            surname,
            ..
        } = app.store().person(id).await?;
        persons.push(TestPerson {
            code: person.code.clone(),
            name: format!("{given_names} {surname}"),
            description: person.description(language).to_owned(),
        });
    }
    Ok(persons)
}

/// Signs in as an invented person, and ends the session that the browser had before.
///
/// # Errors
/// `NotFound` where this is no demonstration, or it has no such person.
pub async fn sign_in(
    app: &App,
    code: &str,
    earlier: Option<SessionId>,
    now: Instant,
) -> Result<(PersonId, SessionId), Error> {
    let person = if app.settings().demo {
        test_persons::test_person(code)
    } else {
        None
    };
    let person = person.ok_or(Error::NotFound)?;
    let person = app
        .store()
        .person_of(&person.niss)
        .await?
        .ok_or(Error::NotFound)?;
    let write = app.store().begin().await?;
    if let Some(earlier) = earlier {
        sessions::end(&write, earlier, now).await?;
    }
    let session = begin(&write, person, KEY, now).await?;
    write.commit().await?;
    Ok((person, session))
}

/// Has the person of a session show again who they are, which takes no more than asking.
///
/// # Errors
/// `NotFound` where the session began with another key.
pub async fn confirm(app: &App, signed_in: &SignedIn, now: Instant) -> Result<(), Error> {
    if signed_in.key != KEY.into() || !app.settings().demo {
        return Err(Error::NotFound);
    }
    confirmed(app.store().begin().await?, signed_in, now).await
}

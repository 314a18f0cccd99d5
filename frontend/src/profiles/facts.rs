//! What a profile rests on, in words.

use shared::kernel::term::Vocabulary;
use shared::profiles::{ProfilesFact, ProfilesGranter};

use crate::platform::text::InLanguages;
use crate::policy::text::{Explains, FactText, in_state};

pub static EXPLAINS: Explains = Explains {
    capability: ProfilesFact::CAPABILITY,
    fact: |text, fact, state| {
        let said = (FactText::of(text.language).fact)(ProfilesFact::read(&fact.0)?);
        Some(in_state(said, state).into())
    },
    granter: |text, granter| {
        let granter = ProfilesGranter::read(&granter.0)?;
        Some((FactText::<ProfilesFact, _>::of(text.language).granter)(granter).to_owned())
    },
};

//! The facts that any rule may ask for, in words.

use shared::kernel::term::Vocabulary;
use shared::policy::{PolicyFact, PolicyGranter};

use super::text::{Explains, FactText, in_state};
use crate::platform::text::InLanguages;

pub static EXPLAINS: Explains = Explains {
    capability: PolicyFact::CAPABILITY,
    fact: |text, fact, state| {
        let said = (FactText::of(text.language).fact)(PolicyFact::read(&fact.0)?);
        Some(in_state(said, state).into())
    },
    granter: |text, granter| {
        let granter = PolicyGranter::read(&granter.0)?;
        Some((FactText::<PolicyFact, _>::of(text.language).granter)(granter).to_owned())
    },
};

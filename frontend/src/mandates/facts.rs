//! What doing something with a mandate needs, in words.

use shared::kernel::term::Vocabulary;
use shared::mandates::MandatesFact;

use crate::platform::text::InLanguages;
use crate::policy::text::{Explains, FactText, in_state};

pub static EXPLAINS: Explains = Explains {
    capability: MandatesFact::CAPABILITY,
    fact: |text, fact, state| {
        let said = (FactText::of(text.language).fact)(MandatesFact::read(&fact.0)?);
        Some(in_state(said, state).into())
    },
    granter: |_, _| None,
};

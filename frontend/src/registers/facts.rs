//! What the registers know, in words.

use shared::kernel::term::Vocabulary;
use shared::registers::{RegistersFact, RegistersGranter};

use crate::platform::text::InLanguages;
use crate::policy::text::{Explains, FactText, in_state};

pub static EXPLAINS: Explains = Explains {
    capability: RegistersFact::CAPABILITY,
    fact: |text, fact, state| {
        let fact = RegistersFact::read(&fact.0)?;
        let said = in_state((FactText::of(text.language).fact)(fact), state);
        Some(match fact {
            RegistersFact::LicensedAs(profession) => {
                let name = text.within(text.name(profession));
                format!("{said} ({name})").into()
            }
            _ => said.into(),
        })
    },
    granter: |text, granter| {
        let granter = RegistersGranter::read(&granter.0)?;
        Some((FactText::<RegistersFact, _>::of(text.language).granter)(granter).to_owned())
    },
};

//! What the pages say after the first load, in each language: each capability's own.

use shared::kernel::language::Language;

use crate::platform::group::parted;
use crate::platform::text::later::{AskTexts, Part, joined};
use crate::{
    files, mandates, messages, organisations, platform, policy, profiles, registers, search,
    sign_in,
};

/// Asks for the texts of a language.
pub const TEXTS: AskTexts = AskTexts(|language| match language {
    Language::Fr => Box::pin(french()),
    Language::Nl => Box::pin(dutch()),
    Language::De => Box::pin(german()),
    Language::En => Box::pin(english()),
});

joined! {
    platform::text::period,
    platform::text::conflict,
    platform::list::text,
    policy::text,
    registers::text,
    organisations::text,
    profiles::text,
    search::text,
    files,
    mandates::text,
    messages::text,
    sign_in::text,
}

parted! { text_fr: french() -> Part { const { LATER.fr } } }
parted! { text_nl: dutch() -> Part { const { LATER.nl } } }
parted! { text_de: german() -> Part { const { LATER.de } } }
parted! { text_en: english() -> Part { const { LATER.en } } }

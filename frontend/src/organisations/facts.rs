//! What an organisation may have done, in words.

use shared::kernel::term::Vocabulary;
use shared::organisations::{OrganisationsFact, OrganisationsGranter};

use crate::platform::text::InLanguages;
use crate::policy::text::{Explains, FactText, in_state, in_words};

/// Puts it into words.
pub static EXPLAINS: Explains = Explains {
    capability: OrganisationsFact::CAPABILITY,
    fact: |text, fact, state| {
        let fact = OrganisationsFact::read(&fact.0)?;
        let said = in_state((FactText::of(text.language).fact)(fact), state);
        let names = text.organisations();
        Some(match fact {
            OrganisationsFact::QualityActive(quality) => said
                .replace("{}", &text.quoted((names.quality)(quality)))
                .into(),
            OrganisationsFact::Application(application) => said
                .replace("{}", &text.quoted((names.application)(application)))
                .into(),
            _ => said.into(),
        })
    },
    granter: |text, granter| {
        let granter = OrganisationsGranter::read(&granter.0)?;
        let said = (FactText::<OrganisationsFact, _>::of(text.language).granter)(granter);
        Some(match granter {
            OrganisationsGranter::Managers(managers) => {
                let count = in_words(text.chain().numbers, managers.count.into());
                said.replace("{}", &count)
            }
            OrganisationsGranter::LegalRepresentative => said.to_owned(),
        })
    },
};

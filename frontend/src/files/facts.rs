//! What doing something with a file needs, in words.

use shared::files::{FilesFact, FilesGranter};
use shared::kernel::term::Vocabulary;
use shared::mandates::MandateKind;
use shared::registers::Module;

use crate::platform::text::{InLanguages, Text, listed};
use crate::policy::text::{Explains, FactInWords, FactText, in_state};

pub static EXPLAINS: Explains = Explains {
    capability: FilesFact::CAPABILITY,
    fact: |text, fact, state| {
        let fact = FilesFact::read(&fact.0)?;
        let said = in_state((FactText::of(text.language).fact)(fact), state);
        Some(match fact {
            FilesFact::ModuleOpened(module) => FactInWords {
                said: said.replace("{}", &text.quoted(text.name(module))),
                more: openers(text, module),
            },
            _ => said.into(),
        })
    },
    granter: |text, granter| {
        let granter = FilesGranter::read(&granter.0)?;
        Some((FactText::<FilesFact, _>::of(text.language).granter)(granter).to_owned())
    },
};

/// The types of mandate that would open the module.
fn openers(text: &Text, module: Module) -> Option<String> {
    let kinds = MandateKind::ALL
        .into_iter()
        .filter(|kind| module.is_opened_by(*kind));
    let names: Vec<String> = kinds.map(|kind| text.name(kind).to_owned()).collect();
    let opened_by = text.file().why.opened_by;
    (!names.is_empty()).then(|| format!("{opened_by} {}.", listed(&names, text.frame.and)))
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn names_the_mandates_that_would_open_a_module() {
        let french = Text::of(Language::Fr);
        assert_eq!(
            openers(french, Module::ContactData).as_deref(),
            Some("Les types de mandat qui l’ouvrent : Dossier administratif INAMI et ProSanté.")
        );
        assert_eq!(openers(french, Module::Accreditation), None);
    }
}

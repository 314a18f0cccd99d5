//! What differs between two versions of contact data.

use shared::files::contact_data::ContactDraft;

use crate::files::address_fields::address_lines;
use crate::platform::form::conflict::{Difference, Parts, difference, merge_part};
use crate::platform::form::editing::Editing;
use crate::platform::text::Text;

impl Parts for ContactDraft {
    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self {
            phone: merge_part(&base.phone, &mine.phone, &theirs.phone),
            email: merge_part(&base.email, &mine.email, &theirs.email),
            // An address is one thing: half of one and half of another would be neither.
            address: merge_part(&base.address, &mine.address, &theirs.address),
            version: theirs.version,
        }
    }
}

/// The parts in which what is there now, or what was typed, differs.
pub fn differences(
    text: &Text,
    editing: &Editing<ContactDraft>,
    theirs: &ContactDraft,
) -> Vec<Difference> {
    let contact = &text.file().contact;
    let Editing { base, mine } = editing;
    let of = |label, part: &dyn Fn(&ContactDraft) -> String| {
        difference(label, part(base), part(mine), part(theirs))
    };
    [
        of(contact.phone, &|draft| draft.phone.clone()),
        of(contact.email, &|draft| draft.email.clone()),
        of(contact.address, &|draft| {
            address_lines(text, &draft.address).join(", ")
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;
    use crate::platform::form::conflict::on_top;

    #[test]
    fn two_changes_in_two_fields_both_stay() {
        let base = ContactDraft {
            phone: "081 22 33 44".into(),
            version: 3,
            ..ContactDraft::default()
        };
        let mine = ContactDraft {
            email: "a@exemple.be".into(),
            ..base.clone()
        };
        let theirs = ContactDraft {
            phone: "02 788 51 55".into(),
            version: 4,
            ..base.clone()
        };
        let editing = Editing {
            base: base.clone(),
            mine,
        };
        let merged = on_top(&editing, &theirs);
        assert_eq!(merged.mine.phone, "02 788 51 55");
        assert_eq!(merged.mine.email, "a@exemple.be");
        assert_eq!((merged.mine.version, merged.base), (4, theirs.clone()));
        let told = differences(Text::of(Language::Fr), &editing, &theirs);
        let kept: Vec<_> = told
            .iter()
            .map(|difference| (difference.label, difference.mine_is_kept))
            .collect();
        assert_eq!(
            kept,
            [("Numéro de téléphone", false), ("Adresse e-mail", true)]
        );
    }
}

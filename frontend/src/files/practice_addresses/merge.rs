//! What differs between two versions of a practice address.

use shared::files::practice_addresses::PracticeDraft;

use crate::files::address_fields::address_lines;
use crate::platform::form::conflict::{Difference, Parts, difference, merge_part};
use crate::platform::form::editing::Editing;
use crate::platform::text::Text;
use shared::kernel::words::date;

impl Parts for PracticeDraft {
    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        // A period is one thing: its two days have to fit each other.
        let period = |draft: &Self| (draft.from.clone(), draft.until.clone());
        let (from, until) = merge_part(&period(base), &period(mine), &period(theirs));
        Self {
            name: merge_part(&base.name, &mine.name, &theirs.name),
            address: merge_part(&base.address, &mine.address, &theirs.address),
            phone: merge_part(&base.phone, &mine.phone, &theirs.phone),
            from,
            until,
            version: theirs.version,
        }
    }
}

/// The parts in which what is there now, or what was typed, differs.
pub fn differences(
    text: &Text,
    editing: &Editing<PracticeDraft>,
    theirs: &PracticeDraft,
) -> Vec<Difference> {
    let practice = &text.file().practice;
    let Editing { base, mine } = editing;
    let of = |label, part: &dyn Fn(&PracticeDraft) -> String| {
        difference(label, part(base), part(mine), part(theirs))
    };
    let period = |draft: &PracticeDraft| match draft.until.as_str() {
        "" => (text.periods().since)(&day(text, &draft.from)),
        until => (text.periods().period)(&day(text, &draft.from), &day(text, until)),
    };
    [
        of(practice.name, &|draft| draft.name.clone()),
        of(practice.address, &|draft| {
            address_lines(text, &draft.address).join(", ")
        }),
        of(practice.phone, &|draft| draft.phone.clone()),
        of(practice.validity, &period),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A day in words; what is no day as it was typed.
fn day(text: &Text, typed: &str) -> String {
    typed
        .parse()
        .map_or_else(|_| typed.to_owned(), |day| date(text.language, day))
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;
    use crate::platform::form::conflict::on_top;

    #[test]
    fn a_period_is_merged_as_a_whole() {
        let base = PracticeDraft {
            from: "2026-01-01".into(),
            version: 1,
            ..PracticeDraft::default()
        };
        let mine = PracticeDraft {
            name: "Cabinet Exemple".into(),
            ..base.clone()
        };
        let theirs = PracticeDraft {
            from: "2025-01-01".into(),
            until: "2025-12-31".into(),
            version: 2,
            ..base.clone()
        };
        let editing = Editing { base, mine };
        let merged = on_top(&editing, &theirs).mine;
        assert_eq!(
            (merged.from.as_str(), merged.until.as_str()),
            ("2025-01-01", "2025-12-31")
        );
        assert_eq!(
            (merged.name.as_str(), merged.version),
            ("Cabinet Exemple", 2)
        );
        let told = differences(Text::of(Language::Fr), &editing, &theirs);
        let kept: Vec<_> = told
            .iter()
            .map(|difference| (difference.label, difference.mine_is_kept))
            .collect();
        assert_eq!(
            kept,
            [
                ("Nom du cabinet ou de l’établissement", true),
                ("Validité", false)
            ]
        );
    }
}

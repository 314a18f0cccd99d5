//! What is wrong with a field, in words: of every form, or of the capability that knows it.

use std::borrow::Cow;

use shared::kernel::issue::{IssueKind, Wrong};
use shared::kernel::term::Vocabulary;
use shared::kernel::words::number;

use super::{InLanguages, Text};

/// What a capability says of its own words for what is wrong, in one language. In a text, `{}` is the
/// number that it is about.
pub struct WrongText<K>(pub fn(K) -> &'static str);

/// Says what is wrong, where it is a word that only some capabilities know.
pub type SayWrong = fn(&'static Text, &Wrong) -> Option<&'static str>;

/// Says it where it is a word of `K`.
pub fn say_wrong<K: Vocabulary>(text: &'static Text, wrong: &Wrong) -> Option<&'static str>
where
    WrongText<K>: InLanguages,
{
    let WrongText(say) = WrongText::<K>::of(text.language);
    K::read(&wrong.0).map(say)
}

impl Text {
    /// What is wrong, in words; `own` knows those of the capabilities that may say it here.
    pub fn wrong(&'static self, wrong: &Wrong, own: SayWrong) -> Cow<'static, str> {
        let general = IssueKind::read(&wrong.0).map(self.forms.issue);
        let said = general
            .or_else(|| own(self, wrong))
            .unwrap_or((self.forms.issue)(IssueKind::Malformed));
        match &wrong.0.of {
            Some(of) => said.replace("{}", &self.number(of)).into(),
            None => said.into(),
        }
    }

    /// What a word is about, a number with its thousands apart.
    fn number<'a>(&self, of: &'a str) -> Cow<'a, str> {
        of.parse()
            .map_or(of.into(), |of| number(self.language, of).into())
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn what_nobody_knows_is_not_valid_all_the_same() {
        let wrong = Wrong::from("urn:problem-type:mandatum:harbour:tooDeep".to_owned());
        for text in Language::ALL.map(Text::of) {
            let not_valid = (text.forms.issue)(IssueKind::Malformed);
            assert_eq!(text.wrong(&wrong, |_, _| None), not_valid);
            assert_eq!(text.wrong(&wrong, |_, _| Some("zu tief")), "zu tief");
            let required = (text.forms.issue)(IssueKind::Required);
            let general = IssueKind::Required.into();
            assert_eq!(text.wrong(&general, |_, _| Some("zu tief")), required);
        }
    }

    #[test]
    fn what_is_too_long_is_told_with_its_longest() {
        let wrong = IssueKind::TooLong(255).into();
        for text in Language::ALL.map(Text::of) {
            let said = text.wrong(&wrong, |_, _| None);
            assert!(said.contains("255") && !said.contains('{'), "{said}");
            let most = number(text.language, 1_200);
            let said = text.wrong(&IssueKind::TooLong(1_200).into(), |_, _| None);
            assert!(said.contains(&most) && !said.contains("1200"), "{said}");
        }
    }
}

//! What the parties to a mandate write.

use crate::kernel::issue::IssueKind;
use crate::kernel::text::{checked_texts, plain, required};

checked_texts! {
    /// The starter's own reference; empty where there is none (source: domain facts, *Mandates*).
    Reference by reference, "^.{0,255}$";
    /// Why a mandate is refused, in one line or several; the other party reads it.
    Reason by reason, "^(.|\\n){1,500}$";
}

impl Reference {
    /// The longest reference, in characters.
    pub const LONGEST: usize = 255;

    /// No reference.
    pub const NONE: Self = Self(String::new());

    /// Whether there is none.
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }
}

impl Default for Reference {
    fn default() -> Self {
        Self::NONE
    }
}

impl Reason {
    /// The longest reason, in characters.
    pub const LONGEST: usize = 500;
}

fn reference(text: &str) -> Result<String, IssueKind> {
    plain(text, Reference::LONGEST, |_| false)
}

fn reason(text: &str) -> Result<String, IssueKind> {
    plain(text, Reason::LONGEST, |c| c == '\n').and_then(required)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_needs_a_reason() {
        let reason = |text: &str| text.parse::<Reason>().map(String::from);
        assert_eq!(reason("  "), Err(IssueKind::Required));
        assert_eq!(reason(&"é".repeat(501)), Err(IssueKind::TooLong(500)));
        assert_eq!(reason("a\u{7}"), Err(IssueKind::Character));
        assert_eq!(reason(" Non,\nmerci "), Ok("Non,\nmerci".to_owned()));
    }

    #[test]
    fn a_reference_may_be_missing_but_has_one_line() {
        let reference = |text: &str| text.parse::<Reference>();
        assert_eq!(reference(" "), Ok(Reference::NONE));
        assert!(reference(&"é".repeat(255)).is_ok());
        assert_eq!(reference(&"é".repeat(256)), Err(IssueKind::TooLong(255)));
        assert_eq!(reference("a\nb"), Err(IssueKind::Character));
    }
}

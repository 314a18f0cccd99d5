//! Words of a capability that the platform keeps and carries, and knows none of.
//!
//! Each capability lists its own in an enum that [`vocabulary!`](crate::vocabulary) makes; its rules
//! and its pages match on that enum. What travels is a [`Term`], of the same form for all.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::kernel::json::FromJson;

/// A word of a capability, as it travels.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// Whose word it is: the name of a capability.
    pub capability: Cow<'static, str>,
    /// The word.
    pub kind: Cow<'static, str>,
    /// What more precisely it is about, where the word alone does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}

/// The words of one kind that a capability has: an enum that [`vocabulary!`](crate::vocabulary)
/// makes.
pub trait Vocabulary: Sized {
    /// The name of the capability.
    const CAPABILITY: &'static str;

    /// The word.
    fn kind(&self) -> &'static str;

    /// What more precisely it is about.
    fn of(&self) -> Option<String>;

    /// The member that a word stands for; none where this version does not know it.
    fn find(kind: &str, of: Option<&str>) -> Option<Self>;

    /// As it travels.
    fn term(&self) -> Term {
        Term {
            capability: Cow::Borrowed(Self::CAPABILITY),
            kind: Cow::Borrowed(self.kind()),
            of: self.of(),
        }
    }

    /// What came, if it is a word of this capability and this version knows it.
    fn read(term: &Term) -> Option<Self> {
        (term.capability == Self::CAPABILITY)
            .then(|| Self::find(&term.kind, term.of.as_deref()))
            .flatten()
    }
}

/// Declares the words of a capability: an enum whose members each have a code, and may be of
/// something that can be written and read as text. `enum Name: Kept of "capability"` says as what
/// the platform keeps them.
#[macro_export]
macro_rules! vocabulary {
    (
        $(#[doc = $about:literal])+
        $vis:vis enum $name:ident: $kept:ident of $capability:literal {
            $($(#[doc = $doc:literal])+ $member:ident $(($of:ty))? = $code:literal,)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $vis enum $name {
            $($(#[doc = $doc])+ $member $(($of))?,)+
        }

        impl $crate::kernel::term::Vocabulary for $name {
            const CAPABILITY: &'static str = $capability;

            fn kind(&self) -> &'static str {
                match self {
                    $(Self::$member { .. } => $code,)+
                }
            }

            fn of(&self) -> Option<String> {
                match self {
                    $($crate::vocabulary!(@member of $member $(($of))?) => $crate::vocabulary!(@of of $(($of))?),)+
                }
            }

            fn find(kind: &str, of: Option<&str>) -> Option<Self> {
                match (kind, of) {
                    $(($code, of) => $crate::vocabulary!(@find of $member $(($of))?),)+
                    _ => None,
                }
            }
        }

        impl From<$name> for $kept {
            fn from(member: $name) -> Self {
                Self($crate::kernel::term::Vocabulary::term(&member))
            }
        }

        impl PartialEq<$name> for $kept {
            fn eq(&self, member: &$name) -> bool {
                self.0 == $crate::kernel::term::Vocabulary::term(member)
            }
        }
    };

    (@member $value:ident $member:ident) => { Self::$member };
    (@member $value:ident $member:ident ($of:ty)) => { Self::$member($value) };
    (@of $value:ident) => { None };
    (@of $value:ident ($of:ty)) => { Some(::std::string::ToString::to_string($value)) };
    (@find $value:ident $member:ident) => { $value.is_none().then_some(Self::$member) };
    (@find $value:ident $member:ident ($of:ty)) => {
        $value?.parse::<$of>().ok().map(Self::$member)
    };
}

#[cfg(test)]
mod tests {
    use super::{Term, Vocabulary};

    #[derive(Debug, PartialEq)]
    struct Kept(Term);

    vocabulary! {
        /// What a kitchen says.
        enum KitchenWord: Kept of "kitchen" {
            /// It is on the table.
            Served = "served",
            /// So many minutes more.
            Minutes(u8) = "minutes",
        }
    }

    #[test]
    fn a_word_travels_and_is_known_again() {
        for (word, json) in [
            (
                KitchenWord::Served,
                r#"{"capability":"kitchen","kind":"served"}"#,
            ),
            (
                KitchenWord::Minutes(5),
                r#"{"capability":"kitchen","kind":"minutes","of":"5"}"#,
            ),
        ] {
            let Kept(term) = word.into();
            assert_eq!(serde_json::to_string(&term).unwrap(), json);
            let read: Term = serde_json::from_str(json).unwrap();
            assert_eq!(KitchenWord::read(&read), Some(word));
            assert_eq!(Kept(read), word);
        }
    }

    #[test]
    fn what_this_version_does_not_know_is_none_of_its_words() {
        let read = |json: &str| KitchenWord::read(&serde_json::from_str(json).unwrap());
        for json in [
            r#"{"capability":"garden","kind":"served"}"#,
            r#"{"capability":"kitchen","kind":"burnt"}"#,
            r#"{"capability":"kitchen","kind":"served","of":"5"}"#,
            r#"{"capability":"kitchen","kind":"minutes"}"#,
            r#"{"capability":"kitchen","kind":"minutes","of":"some"}"#,
        ] {
            assert_eq!(read(json), None, "{json}");
        }
    }
}

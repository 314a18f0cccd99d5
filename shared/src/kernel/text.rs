//! Texts that are checked when they are made: one that is wrong cannot exist, whoever typed or sent it.

use crate::kernel::issue::IssueKind;

/// Declares such texts, each with the function that checks it and gives it its form, and the pattern
/// by which others know it.
macro_rules! checked_texts {
    ($($(#[doc = $about:literal])+ $name:ident by $check:path, $pattern:literal;)+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, $crate::kernel::json::FromJson)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::kernel::issue::IssueKind;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $check(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::kernel::issue::IssueKind;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        #[cfg(feature = "openapi")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let about = concat!($($about),+);
                schemars::json_schema!({ "type": "string", "description": about.trim(), "pattern": $pattern })
            }
        }
    )+};
}
pub(crate) use checked_texts;

/// A text of at most so many characters, without control characters but for those that are allowed;
/// what stands around it is cut off.
pub(crate) fn plain(
    text: &str,
    longest: usize,
    allowed: impl Fn(char) -> bool,
) -> Result<String, IssueKind> {
    let text = text.trim();
    if text.chars().count() > longest {
        return Err(IssueKind::too_long(longest));
    }
    if text.chars().any(|c| c.is_control() && !allowed(c)) {
        return Err(IssueKind::Character);
    }
    Ok(text.to_owned())
}

/// A text that is not empty.
pub(crate) fn required(text: String) -> Result<String, IssueKind> {
    match text.is_empty() {
        true => Err(IssueKind::Required),
        false => Ok(text),
    }
}

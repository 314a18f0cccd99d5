//! Catalogues: enums whose members each have a code, the same in JSON, addresses, files and the
//! database.

use std::fmt;
use std::marker::PhantomData;

#[doc(hidden)]
pub use serde;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

/// An enum that [`catalogue!`](crate::catalogue) makes.
pub trait Catalogue: Copy + Eq + 'static {
    /// All members that have a code, in the order in which people meet them.
    const ALL: &'static [Self];

    /// The code of a member.
    fn code(self) -> &'static str;

    /// What a code that somebody sent means. A catalogue with `Unknown` answers every code; any other
    /// gives none for a code that it does not have.
    fn read(code: &str) -> Option<Self>;
}

/// The text is no code of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a code of the catalogue")]
pub struct UnknownCode;

struct CodeOf<C>(PhantomData<C>);

impl<C: Catalogue> Visitor<'_> for CodeOf<C> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code of the catalogue")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<C, E> {
        C::read(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

#[doc(hidden)]
pub fn deserialize<'de, C: Catalogue, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<C, D::Error> {
    deserializer.deserialize_str(CodeOf(PhantomData))
}

/// Declares a catalogue: an enum with `ALL`, `code`, `from_code`, its JSON and its JSON Schema.
///
/// A catalogue that grows while old pages are open ends in `; Unknown`: a member without a place in
/// `ALL` for every code that this version does not know. `enum Name: Ord` derives more traits.
#[macro_export]
macro_rules! catalogue {
    (
        $(#[doc = $about:literal])+
        $vis:vis enum $name:ident $(: $($extra:ident)+)? {
            $($(#[doc = $doc:literal])+ $member:ident = $code:literal,)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash $($(, $extra)+)?)]
        $vis enum $name {
            $($(#[doc = $doc])+ $member,)+
        }

        impl $name {
            /// All of them.
            $vis const ALL: [Self; [$($code),+].len()] = [$(Self::$member),+];

            /// The code in JSON, addresses, files and the database.
            $vis const fn code(self) -> &'static str {
                match self {
                    $(Self::$member => $code,)+
                }
            }

            /// The member of a code.
            $vis fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$member),)+
                    _ => None,
                }
            }
        }

        $crate::catalogue!(@traits $name [$($about)+] [$($member $code [$($doc)+])+]);

        impl $crate::kernel::catalogue::Catalogue for $name {
            const ALL: &'static [Self] = &Self::ALL;

            fn code(self) -> &'static str {
                self.code()
            }

            fn read(code: &str) -> Option<Self> {
                Self::from_code(code)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::kernel::catalogue::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                Self::from_code(code).ok_or($crate::kernel::catalogue::UnknownCode)
            }
        }
    };

    (
        $(#[doc = $about:literal])+
        $vis:vis enum $name:ident $(: $($extra:ident)+)? {
            $($(#[doc = $doc:literal])+ $member:ident = $code:literal,)+
            ;
            $(#[doc = $doc_of_other:literal])+ $other:ident
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash $($(, $extra)+)?)]
        $vis enum $name {
            $($(#[doc = $doc])+ $member,)+
            $(#[doc = $doc_of_other])+ $other,
        }

        impl $name {
            /// All that this version knows.
            $vis const ALL: [Self; [$($code),+].len()] = [$(Self::$member),+];

            /// The code in JSON, addresses, files and the database.
            $vis const fn code(self) -> &'static str {
                match self {
                    $(Self::$member => $code,)+
                    Self::$other => "unknown",
                }
            }

            /// What a code means, as far as this version knows.
            $vis fn from_code(code: &str) -> Self {
                match code {
                    $($code => Self::$member,)+
                    _ => Self::$other,
                }
            }
        }

        $crate::catalogue!(@traits $name [$($about)+]
            [$($member $code [$($doc)+])+ $other "unknown" [$($doc_of_other)+]]);

        impl $crate::kernel::catalogue::Catalogue for $name {
            const ALL: &'static [Self] = &Self::ALL;

            fn code(self) -> &'static str {
                self.code()
            }

            fn read(code: &str) -> Option<Self> {
                Some(Self::from_code(code))
            }
        }
    };

    (@traits $name:ident [$($about:literal)+] [$($member:ident $code:literal [$($doc:literal)+])+]) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl $crate::kernel::catalogue::serde::Serialize for $name {
            fn serialize<S: $crate::kernel::catalogue::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> $crate::kernel::catalogue::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::kernel::catalogue::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::kernel::catalogue::deserialize(deserializer)
            }
        }

        impl $crate::kernel::json::FromJson for $name {
            fn from_json(
                value: &$crate::kernel::json::Value,
            ) -> Result<Self, $crate::kernel::json::Unreadable> {
                let code = value.text()?;
                <Self as $crate::kernel::catalogue::Catalogue>::read(code)
                    .ok_or($crate::kernel::json::Unreadable)
            }
        }

        $crate::catalogue_schema!($name [$($about)+] [$($code [$($doc)+])+]);
    };
}

/// The JSON Schema of a catalogue, where the OpenAPI document is made.
#[cfg(feature = "openapi")]
#[doc(hidden)]
#[macro_export]
macro_rules! catalogue_schema {
    ($name:ident [$($about:literal)+] [$($code:literal [$($doc:literal)+])+]) => {
        impl $crate::kernel::catalogue::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(
                _: &mut $crate::kernel::catalogue::schemars::SchemaGenerator,
            ) -> $crate::kernel::catalogue::schemars::Schema {
                $crate::kernel::catalogue::schema(
                    &[$($about),+],
                    &[$(($code, &[$($doc),+])),+],
                )
            }
        }
    };
}

#[cfg(not(feature = "openapi"))]
#[doc(hidden)]
#[macro_export]
macro_rules! catalogue_schema {
    ($($anything:tt)*) => {};
}

#[cfg(feature = "openapi")]
#[doc(hidden)]
pub use schemars;

/// The schema of a catalogue, from what it is and from each code with what that means.
#[cfg(feature = "openapi")]
#[doc(hidden)]
pub fn schema(about: &[&str], members: &[(&str, &[&str])]) -> schemars::Schema {
    let text = |lines: &[&str]| {
        let lines: Vec<_> = lines.iter().map(|line| line.trim()).collect();
        lines.join("\n")
    };
    let members: Vec<_> = members
        .iter()
        .map(|(code, doc)| {
            serde_json::json!({ "type": "string", "const": code, "description": text(doc) })
        })
        .collect();
    schemars::json_schema!({ "description": text(about), "oneOf": members })
}

#[cfg(test)]
mod tests {
    catalogue! {
        /// What may be on the table.
        enum Dish: PartialOrd Ord {
            /// With a spoon.
            Soup = "soup",
            /// With a fork.
            MainDish = "main-dish",
        }
    }

    catalogue! {
        /// What may be drunk.
        enum Drink {
            /// From the tap.
            Water = "water",
            ;
            /// What this version does not know.
            Unknown
        }
    }

    #[test]
    fn a_code_is_the_same_everywhere() {
        for dish in Dish::ALL {
            assert_eq!(Dish::from_code(dish.code()), Some(dish));
            assert_eq!(dish.to_string().parse(), Ok(dish));
            let json = serde_json::to_string(&dish).unwrap();
            assert_eq!(json, format!("\"{}\"", dish.code()));
            assert_eq!(serde_json::from_str::<Dish>(&json).unwrap(), dish);
        }
        assert_eq!(Dish::from_code("MainDish"), None);
        assert!(serde_json::from_str::<Dish>("\"dessert\"").is_err());
        assert!(serde_json::from_str::<Dish>("1").is_err());
    }

    #[test]
    fn a_catalogue_that_grows_survives_a_new_code() {
        let read = |json| serde_json::from_str::<Drink>(json).unwrap();
        assert_eq!(read("\"water\""), Drink::Water);
        assert_eq!(read("\"wine\""), Drink::Unknown);
        assert_eq!(Drink::from_code("wine"), Drink::Unknown);
        assert_eq!(Drink::ALL, [Drink::Water]);
    }
}

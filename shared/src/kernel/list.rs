//! Lists: pages that follow each other by a key, and the filters that narrow them. A filter is
//! described once; its fields in an address, in a form and in a request come from that.

use crate::kernel::catalogue::Catalogue;
use crate::kernel::date::Date;
use crate::kernel::endpoint::{Endpoint, Wire};
use crate::kernel::issue::{Issue, IssueKind};

/// An endpoint that answers a list page by page, each page from a key on.
pub trait List:
    Endpoint<Params: Clone + PartialEq, Input: Clone + PartialEq, Output: Wire + PartialEq>
{
    /// What the list is made of.
    type Row: Clone + 'static;
    /// What tells its rows apart.
    type Key: Copy + PartialEq;
    /// Where a page begins.
    type Place: Copy + PartialEq;

    /// The rows of a page.
    fn rows(page: &Self::Output) -> &[Self::Row];

    /// The key of a row.
    fn key(row: &Self::Row) -> Self::Key;

    /// Where the next page begins; none if there is none.
    fn next(page: &Self::Output) -> Option<Self::Place>;

    /// The same question from a place on.
    fn from(asked: &Self::Input, place: Self::Place) -> Self::Input;
}

/// Says which endpoints answer lists: `ReadActs: acts of Act => id, before EventId;` names the field
/// of the rows, the key of a row, and where the question says from which key on. An answer says in
/// `next` where the next one begins.
macro_rules! lists {
    ($($endpoint:ident: $rows:ident of $row:ty => $id:ident, $from:ident $key:ty;)*) => {
        $(impl $crate::kernel::list::List for $endpoint {
            type Row = $row;
            type Key = $key;
            type Place = $key;

            fn rows(page: &Self::Output) -> &[$row] {
                &page.$rows
            }

            fn key(row: &$row) -> $key {
                row.$id
            }

            fn next(page: &Self::Output) -> Option<$key> {
                page.next
            }

            fn from(asked: &Self::Input, place: $key) -> Self::Input {
                let mut asked = asked.clone();
                asked.$from = Some(place);
                asked
            }
        })*
    };
}
pub(crate) use lists;

/// How a field of a filter is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One of a catalogue.
    Choice,
    /// A text.
    Text,
    /// A day.
    Day,
}

/// A field of a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in addresses and requests.
    pub name: &'static str,
    /// How it is filled in.
    pub input: Input,
}

/// A value that a list can be narrowed by.
pub trait Narrowing: Sized {
    /// How it is filled in.
    const INPUT: Input;

    /// What was typed, a text of at most so many characters; none where it says nothing.
    ///
    /// # Errors
    /// Where it says something that cannot be.
    fn read(typed: &str, longest: usize) -> Result<Option<Self>, IssueKind>;

    /// As it stands in an address.
    fn text(&self) -> String;
}

/// How many digits make a number: the shortest is that of an institution.
const NUMBER: usize = 8;

impl Narrowing for String {
    const INPUT: Input = Input::Text;

    fn read(typed: &str, longest: usize) -> Result<Option<Self>, IssueKind> {
        let typed = typed.trim();
        if typed.chars().any(char::is_control) {
            return Err(IssueKind::Character);
        }
        if typed.chars().count() > longest {
            return Err(IssueKind::too_long(longest));
        }
        // What narrows a list stands in the address of the page, and no number of a person does.
        if typed.chars().filter(char::is_ascii_digit).count() >= NUMBER {
            return Err(IssueKind::Digits);
        }
        Ok((!typed.is_empty()).then(|| typed.to_owned()))
    }

    fn text(&self) -> String {
        self.clone()
    }
}

impl Narrowing for Date {
    const INPUT: Input = Input::Day;

    fn read(typed: &str, _: usize) -> Result<Option<Self>, IssueKind> {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        typed.parse().map(Some).map_err(|_| IssueKind::Date)
    }

    fn text(&self) -> String {
        self.to_string()
    }
}

impl<C: Catalogue> Narrowing for C {
    const INPUT: Input = Input::Choice;

    fn read(typed: &str, _: usize) -> Result<Option<Self>, IssueKind> {
        // A code that is unknown says nothing: an address may have been written by hand.
        Ok(Self::read(typed))
    }

    fn text(&self) -> String {
        self.code().to_owned()
    }
}

/// What narrows a list.
pub trait Filter: Clone + Default + PartialEq + 'static {
    /// Its fields, in the order of the form.
    const FIELDS: &'static [Field];

    /// Each field as it stands in an address; empty where it does not narrow.
    fn texts(&self) -> Vec<String>;

    /// What was typed, as far as it can be understood, and what is wrong with the rest.
    fn read(typed: &[String]) -> (Self, Vec<Issue>);

    /// What is wrong between fields that are right each for itself.
    fn conflict(&self) -> Option<Issue>;

    /// The same, with its texts folded as the search compares them.
    ///
    /// # Errors
    /// What is wrong, by field.
    fn checked(&self) -> Result<Self, Vec<Issue>>;

    /// The fields of an address, each found by its name.
    fn find(field: impl Fn(&str) -> Option<String>) -> Vec<String> {
        let each = Self::FIELDS.iter();
        each.map(|known| field(known.name).unwrap_or_default())
            .collect()
    }

    /// The filter of what was typed.
    ///
    /// # Errors
    /// What is wrong, by field.
    fn parse(typed: &[String]) -> Result<Self, Vec<Issue>> {
        let (filter, mut issues) = Self::read(typed);
        issues.extend(filter.conflict());
        match issues.is_empty() {
            true => Ok(filter),
            false => Err(issues),
        }
    }

    /// The fields that narrow, with what stands in an address.
    fn pairs(&self) -> Vec<(&'static str, String)> {
        let names = Self::FIELDS.iter().map(|field| field.name);
        let pairs = names.zip(self.texts());
        pairs.filter(|(_, text)| !text.is_empty()).collect()
    }
}

/// A field of a filter, or what is wrong with it.
pub(crate) fn narrowed<T: Narrowing>(
    name: &str,
    typed: Option<&String>,
    longest: usize,
    issues: &mut Vec<Issue>,
) -> Option<T> {
    let read = T::read(typed.map_or("", String::as_str), longest);
    read.unwrap_or_else(|kind| {
        issues.push(Issue::new(name, kind));
        None
    })
}

/// Declares a filter: its fields, each with its type (and `=> so many` characters of a text), the two
/// days of a period if it has them, and the keys that say where a page begins. Each name is one word.
macro_rules! filter {
    (
        $(#[doc = $about:literal])+
        pub struct $name:ident {
            $($(#[doc = $doc:literal])+ $field:ident: $type:ty $(=> $longest:expr)?;)*
        }
        $(period $from:ident, $until:ident;)?
        $($(#[doc = $key_doc:literal])+ key $key:ident: $key_type:ty;)+
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, $crate::kernel::json::FromJson)]
        #[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
        pub struct $name {
            $(
                $(#[doc = $doc])+
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $field: Option<$type>,
            )*
            $(
                $(#[doc = $key_doc])+
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $key: Option<$key_type>,
            )+
        }

        impl $crate::kernel::list::Filter for $name {
            const FIELDS: &'static [$crate::kernel::list::Field] = &[$($crate::kernel::list::Field {
                name: stringify!($field),
                input: <$type as $crate::kernel::list::Narrowing>::INPUT,
            },)*];

            fn texts(&self) -> Vec<String> {
                vec![$(self.$field.as_ref().map_or_else(String::new, $crate::kernel::list::Narrowing::text),)*]
            }

            #[allow(unused_mut, unused_variables)]
            fn read(typed: &[String]) -> (Self, Vec<$crate::kernel::issue::Issue>) {
                let (mut typed, mut issues) = (typed.iter(), Vec::new());
                let filter = Self {
                    $($field: $crate::kernel::list::narrowed(
                        stringify!($field),
                        typed.next(),
                        [$($longest,)? usize::MAX][0],
                        &mut issues,
                    ),)*
                    $($key: None,)+
                };
                (filter, issues)
            }

            fn conflict(&self) -> Option<$crate::kernel::issue::Issue> {
                $(if self.$from.zip(self.$until).is_some_and(|(from, until)| until < from) {
                    let kind = $crate::kernel::issue::IssueKind::EndsBeforeStart;
                    return Some($crate::kernel::issue::Issue::new(stringify!($until), kind));
                })?
                None
            }

            fn checked(&self) -> Result<Self, Vec<$crate::kernel::issue::Issue>> {
                let (mut filter, issues) = Self::read(&self.texts());
                $(filter.$key = self.$key;)+
                match issues.is_empty() {
                    true => Ok(filter),
                    false => Err(issues),
                }
            }
        }
    };
}
pub(crate) use filter;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use crate::kernel::id::MandateId;
    use crate::kernel::issue::Wrong;

    catalogue! {
        /// Of which colour.
        pub enum Colour {
            /// Like blood.
            Red = "red",
            /// Like the sky.
            Blue = "blue",
        }
    }

    filter! {
        /// Which ones.
        pub struct Wanted {
            /// Of which colour.
            colour: Colour;
            /// Whose name contains this.
            name: String => 5;
            /// From this day on.
            from: Date;
            /// Until this day.
            until: Date;
        }
        period from, until;
        /// Only those before this one.
        key before: MandateId;
    }

    #[test]
    fn a_number_is_no_name() {
        let read = |typed: &str| String::read(typed, 40);
        assert_eq!(read("85.07.30-033.28"), Err(IssueKind::Digits));
        assert_eq!(read("71008750"), Err(IssueKind::Digits));
        assert_eq!(read("Maison 1234567"), Ok(Some("Maison 1234567".into())));
    }

    fn typed(texts: [&str; 4]) -> Vec<String> {
        texts.map(String::from).to_vec()
    }

    fn issues(texts: [&str; 4]) -> Vec<(String, Wrong)> {
        let issues = Wanted::parse(&typed(texts)).unwrap_err();
        issues
            .into_iter()
            .map(|issue| (issue.name, issue.kind))
            .collect()
    }

    #[test]
    fn what_was_typed_is_read_or_named() {
        let wanted = Wanted::parse(&typed(["red", " pi ", "2026-01-01", ""])).unwrap();
        assert_eq!(wanted.colour, Some(Colour::Red));
        assert_eq!(wanted.name.as_deref(), Some("pi"));
        assert_eq!((wanted.until, wanted.before), (None, None));
        assert_eq!(Wanted::parse(&[]), Ok(Wanted::default()));
        let far = ("name".to_owned(), IssueKind::TooLong(5).into());
        let day = ("until".to_owned(), IssueKind::Date.into());
        assert_eq!(issues(["", "pierre", "", "tomorrow"]), [far, day]);
        let line = ("name".to_owned(), IssueKind::Character.into());
        assert_eq!(issues(["", "a\u{7}b", "", ""]), [line]);
        let order = ("until".to_owned(), IssueKind::EndsBeforeStart.into());
        assert_eq!(issues(["", "", "2026-01-02", "2026-01-01"]), [order]);
    }

    #[test]
    fn an_address_written_by_hand_narrows_by_what_can_be_understood() {
        let (wanted, _) = Wanted::read(&typed(["green", "pi", "yesterday", ""]));
        assert_eq!(wanted.colour, None);
        assert_eq!(wanted.pairs(), [("name", "pi".to_owned())]);
        let found = Wanted::find(|name| (name == "colour").then(|| "blue".to_owned()));
        assert_eq!(found, typed(["blue", "", "", ""]));
    }

    #[test]
    fn what_is_asked_is_checked_and_goes_on_where_it_was() {
        let asked = Wanted {
            name: Some(" pi ".into()),
            before: Some(MandateId(7)),
            ..Wanted::default()
        };
        let checked = asked.checked().unwrap();
        assert_eq!(checked.name.as_deref(), Some("pi"));
        assert_eq!(checked.before, Some(MandateId(7)));
        let long = Wanted {
            name: Some("pierre".into()),
            ..Wanted::default()
        };
        assert_eq!(
            long.checked(),
            Err(vec![Issue::new("name", IssueKind::TooLong(5))])
        );
        assert_eq!(Wanted::FIELDS.len(), asked.texts().len());
        assert!(Wanted::FIELDS.iter().all(|field| !field.name.contains('_')));
    }
}

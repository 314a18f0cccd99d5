//! Groups of pages that are fetched when they are first needed.
//!
//! A release build cuts the application at the functions that `groups!` makes (`.config/split.mjs`):
//! what only a group uses goes into a file of that group, what several groups use into the file of a
//! set of groups (`.config/sets.json`). Elsewhere the groups are linked like everything else, and are
//! there at once.

mod fetched;

use std::cell::RefCell;
use std::pin::Pin;

use shared::policy::Chain;
use yew::prelude::*;

pub use fetched::Fetched;

use super::failure::Failure;
use super::route::Address;

/// Draws a page of a group.
pub type Draw = fn(&Shown) -> Html;

/// A group on its way.
pub type Coming = Pin<Box<dyn Future<Output = Result<Draw, Failure>>>>;

/// A group of pages.
pub struct Group {
    name: &'static str,
    ask: fn() -> Coming,
}

impl PartialEq for Group {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// What is to be shown: the properties of [`Fetched`].
#[derive(Properties, PartialEq)]
pub struct Shown {
    /// The group; a page of another is another `Fetched`, with a key of its own.
    pub group: &'static Group,
    pub page: Address,
    /// Why the page cannot be shown, where it is that what is to be drawn.
    #[prop_or_default]
    pub failure: Option<Failure>,
    /// Facts that are to be drawn within a page.
    #[prop_or_default]
    pub chain: Option<Chain>,
    /// What the facts are needed for, up to their count.
    #[prop_or_default]
    pub lead: Html,
    /// Whether it is drawn within a page, and not in its place.
    #[prop_or_default]
    pub within: bool,
    /// What the group is to stand around, if it does.
    #[prop_or_default]
    pub inside: Html,
    /// Whether the main part of the page stands inside: until then, a stand-in takes its place.
    #[prop_or_default]
    pub around: bool,
}

/// The pages of a capability, as the application joins them.
pub struct Pages {
    /// The page of an address, if it is one of these.
    pub find: fn(&Address) -> Option<Found>,
    /// The groups that they are fetched in, in the order in which people need them.
    pub groups: fn() -> Vec<&'static Group>,
}

/// A page that was found by its address.
#[derive(Clone, Copy)]
pub struct Found {
    /// What draws it.
    pub drawn: Drawn,
    /// Who may see it.
    pub seen: Seen,
}

/// What draws a page.
#[derive(Clone, Copy)]
pub enum Drawn {
    /// It comes with the first load.
    Here(fn() -> Html),
    /// It comes with a group.
    By(&'static Group),
}

/// Who may see a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Whoever is signed in.
    SignedIn,
    /// Everybody.
    ByAll,
    /// Whoever is about to sign in; once they are, it leads on to the page they wanted.
    ToSignIn,
}

impl Found {
    /// A page for those who are signed in.
    pub const fn signed_in(group: &'static Group) -> Self {
        Self {
            drawn: Drawn::By(group),
            seen: Seen::SignedIn,
        }
    }

    /// A page for everybody.
    pub const fn by_all(group: &'static Group) -> Self {
        Self {
            drawn: Drawn::By(group),
            seen: Seen::ByAll,
        }
    }

    /// A page that leads to signing in.
    pub const fn to_sign_in(draw: fn() -> Html) -> Self {
        Self {
            drawn: Drawn::Here(draw),
            seen: Seen::ToSignIn,
        }
    }
}

/// A function whose outcome is fetched with a file, together with all that nothing else reaches.
macro_rules! parted {
    ($file:ident: $name:ident() -> $outcome:ty { $body:expr }) => {
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($file, fallible)]
        fn $name() -> Result<$outcome, $crate::platform::failure::Failure> {
            Ok($body)
        }

        #[cfg(not(feature = "split"))]
        async fn $name() -> Result<$outcome, $crate::platform::failure::Failure> {
            Ok($body)
        }
    };
}
pub(crate) use parted;

/// Names groups, each with the file that it is fetched in and what draws it. What draws it may be
/// named here alone: all that nothing else reaches is fetched with the group.
macro_rules! groups {
    ($($(#[$about:meta])* $group:ident: $name:ident in $file:ident by $draw:path;)+) => {$(
        $crate::platform::group::parted! {
            $file: $name() -> $crate::platform::group::Draw { $draw }
        }

        $(#[$about])*
        pub static $group: $crate::platform::group::Group =
            $crate::platform::group::Group::new(stringify!($name), || Box::pin($name()));
    )+};
}
pub(crate) use groups;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Failure {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self::Unreachable
    }
}

thread_local! {
    /// The groups that have come.
    static KEPT: RefCell<Vec<(&'static Group, Draw)>> = const { RefCell::new(Vec::new()) };
}

impl Group {
    pub const fn new(name: &'static str, ask: fn() -> Coming) -> Self {
        Self { name, ask }
    }

    /// What tells it from all others.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What draws its pages, if it has come already.
    fn kept(&self) -> Option<Draw> {
        KEPT.with_borrow(|kept| {
            let found = kept.iter().find(|(other, _)| *other == self);
            found.map(|(_, draw)| *draw)
        })
    }

    /// Fetches it, unless it has come already. One that could not be fetched is asked for anew the
    /// next time.
    pub async fn fetch(&'static self) -> Result<Draw, Failure> {
        if let Some(draw) = self.kept() {
            return Ok(draw);
        }
        let draw = (self.ask)().await?;
        KEPT.with_borrow_mut(|kept| kept.push((self, draw)));
        Ok(draw)
    }
}

//! Groups of pages that are fetched when they are first needed.
//!
//! A release build cuts the application at the functions named below (`.config/split.mjs`): what
//! only a group uses goes into a file of that group, what several groups use into the file of a set of
//! groups (`.config/sets.json`).
//! Elsewhere the groups are linked like everything else, and are there at once.

mod fetched;
mod pages;
mod refused;

use std::cell::RefCell;

use yew::Html;

pub use fetched::{Fetched, Shown, facts, facts_of};

use crate::platform::failure::Failure;

/// Draws a page of a group.
pub type Draw = fn(&Shown) -> Html;

/// Names the groups, each with its function in `pages`: all that this function alone reaches is
/// fetched with the group.
macro_rules! groups {
    ($($(#[$about:meta])* $group:ident: $draw:ident,)+) => {
        /// A group of pages that is fetched when it is first needed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Group {
            $($(#[$about])* $group,)+
        }

        impl Group {
            /// In the order in which people need them.
            const ALL: &'static [Self] = &[$(Self::$group,)+];

            /// What the files of the group are called after.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$group => stringify!($draw),)+
                }
            }
        }

        $(
            #[cfg(feature = "split")]
            #[wasm_split_helpers::wasm_split($draw, fallible)]
            fn $draw() -> Result<Draw, Failure> {
                Ok(pages::$draw)
            }

            #[cfg(not(feature = "split"))]
            async fn $draw() -> Result<Draw, Failure> {
                Ok(pages::$draw)
            }
        )+

        async fn ask(group: Group) -> Result<Draw, Failure> {
            match group {
                $(Group::$group => $draw().await,)+
            }
        }
    };
}

groups! {
    /// What stands around every page of somebody who is signed in: the banner, the profiles.
    Frame: frame,
    /// Setting up a key, choosing a profile, the citizen's home.
    Profiles: profiles,
    /// The search.
    Search: search,
    /// A provider's file.
    File: file,
    /// The forms of a file: contact data, practice addresses.
    Forms: forms,
    /// Mandates: the list, one of them, and what the person was told.
    Mandates: mandates,
    /// Starting a mandate.
    Starting: starting,
    /// Many mandates at once.
    Bulk: bulk,
    /// « Pourquoi ? », and the pages that a profile does not open.
    Why: why,
    /// Pages to be read.
    Prose: prose,
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Failure {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self::Unreachable
    }
}

thread_local! {
    /// The groups that have come.
    static KEPT: RefCell<Vec<(Group, Draw)>> = const { RefCell::new(Vec::new()) };
}

/// A group that has come already.
fn kept(group: Group) -> Option<Draw> {
    KEPT.with_borrow(|kept| {
        let found = kept.iter().find(|(other, _)| *other == group);
        found.map(|(_, draw)| *draw)
    })
}

/// Fetches a group, unless it has come already. One that could not be fetched is asked for anew the
/// next time.
pub async fn fetch(group: Group) -> Result<Draw, Failure> {
    if let Some(draw) = kept(group) {
        return Ok(draw);
    }
    let draw = ask(group).await?;
    KEPT.with_borrow_mut(|kept| kept.push((group, draw)));
    Ok(draw)
}

/// Fetches all groups one after the other, for later. Whatever does not come is fetched when it is
/// needed, and what is wrong is told then.
pub async fn fetch_all() {
    for group in Group::ALL {
        if fetch(*group).await.is_err() {
            return;
        }
    }
}

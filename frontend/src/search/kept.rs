//! What the search keeps in the memory of the tab, so that coming back from a file finds it as it
//! was. What was typed may be a national register number: it never enters an address or a storage.

use std::cell::RefCell;
use std::rc::Rc;

use shared::kernel::id::PersonId;
use shared::policy::Profile;
use shared::search::Index;

/// Whose search it is. Nobody else's is ever shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Searcher {
    /// Who is signed in.
    pub person: PersonId,
    pub profile: Profile,
}

/// The providers, and of which snapshot.
#[derive(Clone)]
pub struct Catalogue {
    pub index: Rc<Index>,
    /// What to send the next time; none where the server named none.
    pub etag: Option<String>,
}

/// Two are the same if they are one: an index is not compared name by name.
impl PartialEq for Catalogue {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.index, &other.index)
    }
}

/// What was typed, and how much of what was found is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub text: String,
    /// How many results are shown at most.
    pub shown: usize,
}

/// Results shown at first, and added at a time.
pub const PAGE: usize = 20;

impl Default for Asked {
    fn default() -> Self {
        Self {
            text: String::new(),
            shown: PAGE,
        }
    }
}

struct Kept {
    owner: Searcher,
    catalogue: Option<Catalogue>,
    asked: Asked,
}

thread_local! {
    static KEPT: RefCell<Option<Kept>> = const { RefCell::new(None) };
}

/// Works on what is kept of an owner; what belongs to anybody else is dropped.
fn of<T>(owner: Searcher, work: impl FnOnce(&mut Kept) -> T) -> T {
    KEPT.with_borrow_mut(|kept| {
        let mine = kept.take().filter(|kept| kept.owner == owner);
        let kept = kept.insert(mine.unwrap_or(Kept {
            owner,
            catalogue: None,
            asked: Asked::default(),
        }));
        work(kept)
    })
}

/// The providers that are kept.
pub fn catalogue(owner: Searcher) -> Option<Catalogue> {
    of(owner, |kept| kept.catalogue.clone())
}

/// Keeps providers, or none.
pub fn keep_catalogue(owner: Searcher, catalogue: Option<Catalogue>) {
    of(owner, |kept| kept.catalogue = catalogue);
}

/// What was typed last.
pub fn asked(owner: Searcher) -> Asked {
    of(owner, |kept| kept.asked.clone())
}

/// Keeps what was typed.
pub fn keep_asked(owner: Searcher, asked: Asked) {
    of(owner, |kept| kept.asked = asked);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_nobody_what_another_typed() {
        let owner = |person, profile| Searcher {
            person: PersonId(person),
            profile,
        };
        let typed = Asked {
            text: "85073003328".into(),
            shown: 40,
        };
        let mine = owner(1, Profile::Mandatary);
        keep_asked(mine, typed.clone());
        assert_eq!(asked(mine), typed);
        assert_eq!(asked(owner(1, Profile::Citizen)), Asked::default());
        keep_asked(mine, typed);
        assert_eq!(asked(owner(2, Profile::Mandatary)), Asked::default());
        // And what was dropped stays dropped.
        assert_eq!(asked(mine), Asked::default());
    }
}

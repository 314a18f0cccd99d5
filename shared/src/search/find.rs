//! Answering a query.

use super::index::{Index, at};
use super::number;
use super::query::Query;
use super::seek::Found;
use super::{Hit, Results, highlight};

impl Index {
    /// The best `limit` matches of a query, in order, and how many there are in all.
    ///
    /// Typed are a surname, given names, an INAMI number, a NISS, or the beginnings of any of them, in
    /// any order. A surname that begins with what was typed comes first, then whole words, then the
    /// others; within that the order is alphabetical. Numbers are in the order of the numbers.
    pub fn search(&self, text: &str, limit: usize) -> Results {
        self.answer(text, limit, true)
    }

    /// The same matches without counting all: faster where there are many. `total` is how many are
    /// returned.
    pub fn first(&self, text: &str, limit: usize) -> Results {
        let results = self.answer(text, limit, false);
        Results {
            total: results.hits.len(),
            ..results
        }
    }

    fn answer(&self, text: &str, limit: usize, counting: bool) -> Results {
        let mut query = Query::read(text);
        let mut exact = true;
        let mut found = if query.digits.is_empty() {
            self.find_name(&mut query, limit, counting)
        } else {
            self.find_number(&mut query, limit, counting)
        };
        if found.total == 0 && query.digits.is_empty() {
            query = Query::read(text);
            exact = !query.has_name();
            found = self.sought(&mut query, true, &|seek| seek.all(limit, true));
        }
        let hits = found
            .best
            .into_iter()
            .map(|entry| self.hit(&query, entry, !exact))
            .collect();
        Results {
            hits,
            total: found.total,
            exact,
        }
    }

    /// The matches of a name to the letter.
    fn find_name(&self, query: &mut Query, limit: usize, counting: bool) -> Found {
        if counting {
            return self.sought(query, false, &|seek| seek.all(limit, true));
        }
        if query.len() == 1 {
            // One word: those whose surname begins with it are neighbours, and the best.
            let surnames = self.surnames.names_with(query.segment(0));
            let (from, until) = (surnames.start as u32, surnames.end as u32);
            let first = self.providers_of(from).start;
            let mut providers = first..self.providers_of(until).start.max(first);
            if providers.len() >= limit {
                return Found::of(&mut providers, limit, false);
            }
        }
        self.sought(query, false, &|seek| seek.first(limit))
    }

    /// The providers whose INAMI number, and then those whose NISS, begins with the digits typed; if
    /// a name was typed too, they have it.
    fn find_number(&self, query: &mut Query, limit: usize, counting: bool) -> Found {
        let (from, until) = number::beginning_with(&query.digits);
        let inami = |entry: u32| number::inami_digits(at(&self.inami, entry));
        let niss = |entry: u32| Some(number::niss_digits(at(&self.niss, entry)));
        let by_inami = between(&self.by_inami, (from, until), inami);
        let by_niss = between(&self.by_niss, (from, until), niss);
        let is_new =
            |entry: &&u32| !inami(**entry).is_some_and(|number| (from..until).contains(&number));
        let mut entries = by_inami
            .iter()
            .chain(by_niss.iter().filter(is_new))
            .copied();
        if !query.has_name() {
            return Found::of(&mut entries, limit, counting);
        }
        self.sought(query, false, &|seek| {
            let matches = |entry: &u32| {
                seek.rank(self.surname_of(*entry), at(&self.given_of, *entry))
                    .is_some()
            };
            Found::of(&mut entries.clone().filter(matches), limit, counting)
        })
    }

    fn hit(&self, query: &Query, entry: u32, forgiving: bool) -> Hit {
        let given = self.givens.text(at(&self.given_of, entry));
        let surname = self.surnames.text(self.surname_of(entry));
        let (surname, given_names) = highlight::names(query, forgiving, surname, given);
        let mut hit = Hit {
            entry,
            surname,
            given_names,
            ..Hit::default()
        };
        if !query.digits.is_empty() {
            let (from, until) = number::beginning_with(&query.digits);
            let part = |digits: Option<u64>, printed: Option<String>| {
                digits.filter(|digits| (from..until).contains(digits))?;
                Some(highlight::number(&printed?, query.digits.len()))
            };
            let (niss, inami) = (at(&self.niss, entry), at(&self.inami, entry));
            hit.niss = part(
                Some(number::niss_digits(niss)),
                number::niss(niss).map(|n| n.to_string()),
            );
            hit.inami = part(
                number::inami_digits(inami),
                number::inami(inami).map(|n| n.to_string()),
            );
        }
        hit
    }
}

/// Of providers in the order of a number, those for which it lies from the first of two numbers to
/// before the second.
fn between(
    sorted: &[u32],
    (from, until): (u64, u64),
    number: impl Fn(u32) -> Option<u64>,
) -> &[u32] {
    let before = |bound: u64| sorted.partition_point(|entry| number(*entry) < Some(bound));
    sorted.get(before(from)..before(until)).unwrap_or(&[])
}

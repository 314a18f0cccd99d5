//! Answering a query.

use std::ops::Range;

use super::index::Index;
use super::marks::{Marking, Marks, RANKS, Rank};
use super::names::Names;
use super::number;
use super::query::Query;
use super::{Hit, Results, highlight, typo};

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
        Results { total: results.hits.len(), ..results }
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
            found = self.find_near(&mut query, limit);
        }
        let hits = found.best.into_iter().map(|entry| self.hit(&query, entry, !exact)).collect();
        Results { hits, total: found.total, exact }
    }

    /// The matches of a name to the letter.
    fn find_name(&self, query: &mut Query, limit: usize, counting: bool) -> Found {
        if !counting && query.len() == 1 {
            // One word: all providers whose surname begins with it are of the best rank.
            let surnames = self.surnames.names_with(query.segment(0));
            let (first, until) =
                (self.providers_of(surnames.start).0, self.providers_of(surnames.end).0);
            if until.saturating_sub(first) as usize >= limit {
                return Found { total: limit, best: (first..until).take(limit).collect() };
            }
        }
        self.marked(query, false, |query, marks| {
            // Surnames that begin with a segment hold all matches of the two best ranks.
            let mut leading: Vec<_> =
                (0..query.len()).map(|i| self.surnames.names_with(query.segment(i))).collect();
            leading.sort_unstable_by_key(|range| range.start);
            let mut ranked = Ranked::new(limit);
            let mut next = 0;
            for range in leading {
                for surname in range.start.max(next)..range.end {
                    self.rank_surname(query, surname, marks, false, &mut ranked);
                    // They come in order, so those found first are the best.
                    if !counting && ranked.is_full() {
                        return ranked.finish();
                    }
                }
                next = next.max(range.end);
            }
            let others = marks.0.touched().iter().filter(|surname| marks.0.of(**surname).first == 0);
            self.rank_others(query, others, marks, false, ranked)
        })
    }

    /// The matches of a name with one error.
    fn find_near(&self, query: &mut Query, limit: usize) -> Found {
        self.marked(query, true, |query, marks| {
            self.rank_others(query, marks.0.touched().iter(), marks, true, Ranked::new(limit))
        })
    }

    /// Marks the names that a query finds, asks, and clears the marks.
    fn marked<T>(
        &self,
        query: &mut Query,
        forgiving: bool,
        ask: impl FnOnce(&Query, (&Marking, &Marking)) -> T,
    ) -> T {
        let mut marking = self.marking.borrow_mut();
        let (surnames, givens) = &mut *marking;
        mark(&self.surnames, surnames, query, forgiving);
        mark(&self.givens, givens, query, forgiving);
        query.keep_plans_of(surnames.found | givens.found);
        let answer = ask(query, (surnames, givens));
        surnames.clear();
        givens.clear();
        answer
    }

    /// Ranks the providers of these surnames, and those of surnames without a mark.
    fn rank_others<'a>(
        &self,
        query: &Query,
        marked: impl Iterator<Item = &'a u32>,
        marks: (&Marking, &Marking),
        forgiving: bool,
        mut ranked: Ranked,
    ) -> Found {
        let (surnames, givens) = marks;
        for surname in marked {
            self.rank_surname(query, *surname, marks, forgiving, &mut ranked);
        }
        if !Marks::default().may_match(givens.found, &query.plans) {
            return ranked.finish();
        }
        let all_unmarked = surnames.touched().is_empty();
        for given in givens.touched() {
            let rank = Marks::default().rank(&givens.of(*given), &query.plans, forgiving);
            let Some(rank) = rank else { continue };
            for entry in self.providers_with(*given) {
                // Those of a marked surname were ranked with it.
                if all_unmarked || surnames.of(self.surname_of(*entry)).found == 0 {
                    ranked.add(rank, *entry);
                }
            }
        }
        ranked.finish()
    }

    /// Ranks the providers of one marked surname.
    fn rank_surname(
        &self,
        query: &Query,
        surname: u32,
        (surnames, givens): (&Marking, &Marking),
        forgiving: bool,
        ranked: &mut Ranked,
    ) {
        let marks = surnames.of(surname);
        if !marks.may_match(givens.found, &query.plans) {
            return;
        }
        let (first, until) = self.providers_of(surname);
        let alone = marks.rank(&Marks::default(), &query.plans, forgiving);
        if alone == Some(0) {
            return ranked.add_best(first..until);
        }
        let given_of = self.given_of.get(first as usize..until as usize).unwrap_or(&[]);
        for (entry, given) in (first..).zip(given_of) {
            let given = givens.of(*given);
            let rank = match given.found {
                0 => alone,
                _ => marks.rank(&given, &query.plans, forgiving),
            };
            if let Some(rank) = rank {
                ranked.add(rank, entry);
            }
        }
    }

    /// The providers whose INAMI number, and then those whose NISS, begins with the digits typed; if
    /// a name was typed too, they have it.
    fn find_number(&self, query: &mut Query, limit: usize, counting: bool) -> Found {
        let (from, until) = number::beginning_with(&query.digits);
        let inami = |entry: u32| number::inami_digits(at(&self.inami, entry));
        let niss = |entry: u32| Some(number::niss_digits(at(&self.niss, entry)));
        let by_inami = between(&self.by_inami, (from, until), inami);
        let by_niss = between(&self.by_niss, (from, until), niss);
        let is_new = |entry: &&u32| !inami(**entry).is_some_and(|number| (from..until).contains(&number));
        let entries = by_inami.iter().chain(by_niss.iter().filter(is_new)).copied();
        if !query.has_name() {
            return Found::of(entries, limit, counting);
        }
        self.marked(query, false, |query, (surnames, givens)| {
            let matches = |entry: &u32| {
                let surname = surnames.of(self.surname_of(*entry));
                let given = givens.of(at(&self.given_of, *entry));
                surname.rank(&given, &query.plans, false).is_some()
            };
            Found::of(entries.filter(matches), limit, counting)
        })
    }

    fn hit(&self, query: &Query, entry: u32, forgiving: bool) -> Hit {
        let given = self.givens.text(at(&self.given_of, entry));
        let surname = self.surnames.text(self.surname_of(entry));
        let (surname, given_names) = highlight::names(query, forgiving, surname, given);
        let mut hit = Hit { entry, surname, given_names, ..Hit::default() };
        if !query.digits.is_empty() {
            let (from, until) = number::beginning_with(&query.digits);
            let part = |digits: Option<u64>, printed: Option<String>| {
                digits.filter(|digits| (from..until).contains(digits))?;
                Some(highlight::number(&printed?, query.digits.len()))
            };
            let (niss, inami) = (at(&self.niss, entry), at(&self.inami, entry));
            hit.niss = part(Some(number::niss_digits(niss)), number::niss(niss).map(|n| n.to_string()));
            hit.inami = part(number::inami_digits(inami), number::inami(inami).map(|n| n.to_string()));
        }
        hit
    }
}

/// Marks the names that have a segment.
fn mark(names: &Names, marking: &mut Marking, query: &Query, forgiving: bool) {
    for i in 0..query.len() {
        let letters = query.segment(i);
        let exact = names.tokens_with(letters);
        let tokens = match forgiving && letters.len() >= typo::SHORTEST {
            true => typo::tokens_near(names, letters),
            false => vec![exact.clone()],
        };
        for range in tokens {
            marking.mark(names, i, letters.len(), range);
        }
        if forgiving {
            marking.mark_exact(names, i, exact);
        }
    }
}

/// Of providers in the order of a number, those for which it lies from the first of two numbers to
/// before the second.
fn between(sorted: &[u32], (from, until): (u64, u64), number: impl Fn(u32) -> Option<u64>) -> &[u32] {
    let before = |bound: u64| sorted.partition_point(|entry| number(*entry) < Some(bound));
    sorted.get(before(from)..before(until)).unwrap_or(&[])
}

fn at(column: &[u32], entry: u32) -> u32 {
    column.get(entry as usize).copied().unwrap_or(0)
}

/// The best matches, in order, and how many there are in all.
struct Found {
    total: usize,
    best: Vec<u32>,
}

impl Found {
    /// Of matches in order.
    fn of(mut entries: impl Iterator<Item = u32>, limit: usize, counting: bool) -> Self {
        let best: Vec<u32> = entries.by_ref().take(limit).collect();
        let rest = if counting { entries.count() } else { 0 };
        Self { total: best.len() + rest, best }
    }
}

/// Matches on their way to being put in order.
struct Ranked {
    limit: usize,
    total: usize,
    ranks: [Vec<u32>; RANKS],
}

impl Ranked {
    fn new(limit: usize) -> Self {
        Self { limit, total: 0, ranks: Default::default() }
    }

    fn add(&mut self, rank: Rank, entry: u32) {
        self.total += 1;
        let Some(entries) = self.ranks.get_mut(usize::from(rank)) else { return };
        entries.push(entry);
        // Only the smallest are of use: now and then, the others are dropped.
        if entries.len() > self.limit.saturating_mul(4).saturating_add(64) {
            entries.sort_unstable();
            entries.truncate(self.limit);
        }
    }

    /// Adds neighbours that are all of the best rank.
    fn add_best(&mut self, entries: Range<u32>) {
        self.total += entries.len().saturating_sub(self.limit);
        for entry in entries.take(self.limit) {
            self.add(0, entry);
        }
    }

    /// Whether there are as many of the best rank as asked for.
    fn is_full(&self) -> bool {
        self.ranks.first().is_some_and(|best| best.len() >= self.limit)
    }

    fn finish(self) -> Found {
        let sorted = self.ranks.into_iter().flat_map(|mut entries| {
            entries.sort_unstable();
            entries
        });
        Found { total: self.total, best: sorted.take(self.limit).collect() }
    }
}

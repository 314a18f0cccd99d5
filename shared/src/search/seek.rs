//! Finding names: which providers have all segments of a plan, and how well they match.

use std::ops::Range;

use super::index::Index;
use super::marks::{Marking, Marks, RANKS, Rank};
use super::names::{Names, apart};
use super::query::{Plan, Query, Segments};
use super::typo::{self, Meant};

/// Tokens that are looked at to guess how many providers a segment is found in.
const SAMPLE: usize = 64;

/// A query of which the names are marked.
pub(super) struct Seek<'a> {
    index: &'a Index,
    query: &'a Query,
    forgiving: bool,
    surnames: &'a Marking,
    givens: &'a Marking,
    /// One segment of each plan, the rarest: who matches has one of them.
    rare: Segments,
    /// About how many providers have one.
    rare_providers: usize,
}

/// Where a segment is found.
struct Places {
    surnames: Vec<Meant>,
    givens: Vec<Meant>,
    /// About how many providers have it.
    providers: usize,
}

impl Index {
    /// Marks the names that a query finds, asks, and clears the marks.
    pub(super) fn sought(
        &self,
        query: &mut Query,
        forgiving: bool,
        ask: &dyn Fn(&Seek) -> Found,
    ) -> Found {
        let places: Vec<Places> = (0..query.len())
            .map(|i| self.places(query.segment(i), forgiving))
            .collect();
        let is_found = |(_, place): &(usize, &Places)| place.providers > 0;
        let found = places
            .iter()
            .enumerate()
            .filter(is_found)
            .fold(0, |set, (i, _)| set | 1 << i);
        query.plans.retain(|plan| plan.segments & !found == 0);

        let providers = |i: &usize| places.get(*i).map_or(0, |places| places.providers);
        let rarest = |plan: &Plan| bits(plan.segments).min_by_key(providers);
        let rare = query
            .plans
            .iter()
            .filter_map(rarest)
            .fold(0, |set, i| set | 1 << i);
        let used = query.plans.iter().fold(0, |set, plan| set | plan.segments);

        let mut marking = self.marking.borrow_mut();
        let (surnames, givens) = &mut *marking;
        for i in bits(rare) {
            self.mark(query, &places, i, forgiving, surnames, givens);
        }
        surnames.end_of_rare();
        givens.end_of_rare();
        for i in bits(used & !rare) {
            self.mark(query, &places, i, forgiving, surnames, givens);
        }
        let rare_providers = bits(rare).map(|i| providers(&i)).sum();
        let answer = ask(&Seek {
            index: self,
            query,
            forgiving,
            surnames,
            givens,
            rare,
            rare_providers,
        });
        surnames.clear();
        givens.clear();
        answer
    }

    fn places(&self, letters: &[u8], forgiving: bool) -> Places {
        let meant = |names: &Names| match forgiving && letters.len() >= typo::SHORTEST {
            true => typo::tokens_near(names, letters),
            false => vec![(names.tokens_with(letters), letters.len())],
        };
        let (surnames, givens) = (meant(&self.surnames), meant(&self.givens));
        let providers = sampled(&self.surnames, &surnames, |surname| {
            self.providers_of(surname).len()
        }) + sampled(&self.givens, &givens, |given| {
            self.providers_with(given).len()
        });
        Places {
            surnames,
            givens,
            providers,
        }
    }

    fn mark(
        &self,
        query: &Query,
        places: &[Places],
        i: usize,
        forgiving: bool,
        surnames: &mut Marking,
        givens: &mut Marking,
    ) {
        let Some(places) = places.get(i) else { return };
        let sides = [
            (&self.surnames, surnames, &places.surnames),
            (&self.givens, givens, &places.givens),
        ];
        for (names, marking, meant) in sides {
            for tokens in apart(meant.iter().map(|(range, _)| range.clone()).collect()) {
                marking.mark(names, i, tokens);
            }
            for meant in meant {
                marking.mark_whole(names, i, meant);
            }
            if forgiving {
                marking.mark_exact(names, i, names.tokens_with(query.segment(i)));
            }
        }
    }
}

impl Seek<'_> {
    /// How well a provider of a surname and given names matches.
    pub(super) fn rank(&self, surname: u32, given: u32) -> Option<Rank> {
        self.rank_marks(&self.surnames.of(surname), &self.givens.of(given))
    }

    fn rank_marks(&self, surname: &Marks, given: &Marks) -> Option<Rank> {
        surname.rank(given, &self.query.plans, self.forgiving)
    }

    /// All matches; unless they are to be counted, those that cannot be among the best may be left out.
    pub(super) fn all(&self, limit: usize, counting: bool) -> Found {
        let mut ranked = Ranked::new(limit);
        for surname in self.surnames.rare() {
            self.rank_surname(*surname, &mut ranked);
        }
        for given in self.givens.rare() {
            let marks = self.givens.of(*given);
            if self.missing(marks.found, self.surnames.all.found).is_none() {
                continue;
            }
            let mut added = 0;
            for entry in self.index.providers_with(*given) {
                let surname = match self.surnames.is_empty() {
                    true => Marks::default(),
                    false => self.surnames.of(self.index.surname_of(*entry)),
                };
                // Those of a surname with a rare segment were ranked with it.
                if surname.found & self.rare != 0 {
                    continue;
                }
                if let Some(rank) = self.rank_marks(&surname, &marks) {
                    ranked.add(rank, *entry);
                    added += 1;
                }
                // They are in order, and of one word all are of the same rank.
                if !counting && added >= limit && self.query.len() == 1 {
                    break;
                }
            }
        }
        ranked.finish()
    }

    /// The best matches. Where they are many, not all need be looked at: surnames that begin with a
    /// segment hold the best ones, and they are in order.
    pub(super) fn first(&self, limit: usize) -> Found {
        let given = self.givens.all;
        let (rank, leaders) = match self.leaders(given.first & given.whole) {
            0 => (1, self.leaders(given.first)),
            leaders => (0, leaders),
        };
        let leading = bits(leaders).map(|i| self.index.surnames.names_with(self.query.segment(i)));
        let mut ranked = Ranked::new(limit);
        let mut looked_at = 0;
        for surname in apart(leading.collect()).into_iter().flatten() {
            looked_at += 1 + self.rank_surname(surname as u32, &mut ranked);
            if ranked.is_full(rank) {
                return ranked.finish();
            }
            // They are too far apart: the other way is shorter.
            if looked_at > self.rare_providers {
                break;
            }
        }
        self.all(limit, false)
    }

    /// The segments with which the surname of a best match can begin: all others of a plan are among
    /// those that can begin given names, or begin the surname as well.
    fn leaders(&self, in_given: Segments) -> Segments {
        let leads = |plan: &Plan, i: usize| {
            let others = plan.segments & !(1 << i) & !in_given;
            bits(others).all(|j| self.query.segment(i).starts_with(self.query.segment(j)))
        };
        let of_plan = |plan: &Plan| {
            let possible = bits(plan.segments & self.surnames.all.first);
            possible
                .filter(|i| leads(plan, *i))
                .fold(0, |set, i| set | 1 << i)
        };
        self.query
            .plans
            .iter()
            .fold(0, |set, plan| set | of_plan(plan))
    }

    /// Ranks the providers of a marked surname; how many were looked at.
    fn rank_surname(&self, surname: u32, ranked: &mut Ranked) -> usize {
        let marks = self.surnames.of(surname);
        let Some(missing) = self.missing(marks.found, self.givens.all.found) else {
            return 0;
        };
        let providers = self.index.providers_of(surname);
        let alone = self.rank_marks(&marks, &Marks::default());
        if alone == Some(0) {
            // Nothing in the given names can make them better.
            ranked.add_best(providers);
            return 1;
        }
        let (first, looked_at) = (providers.start, providers.len());
        let given_of = self
            .index
            .given_of
            .get(first as usize..providers.end as usize)
            .unwrap_or(&[]);
        for (entry, given) in (first..).zip(given_of) {
            let given = self.givens.of(*given);
            if given.found & missing != missing {
                continue;
            }
            let rank = if given.found == 0 {
                alone
            } else {
                self.rank_marks(&marks, &given)
            };
            if let Some(rank) = rank {
                ranked.add(rank, entry);
            }
        }
        looked_at
    }

    /// What every plan lacks that can be completed, where some segments are found and the others can
    /// only be among `elsewhere`; nothing if no plan can.
    fn missing(&self, found: Segments, elsewhere: Segments) -> Option<Segments> {
        let lacks = self.query.plans.iter().map(|plan| plan.segments & !found);
        lacks
            .filter(|lacks| lacks & !elsewhere == 0)
            .reduce(|all, lacks| all & lacks)
    }
}

/// About how many providers have the names of some tokens; not zero if there are any tokens.
fn sampled(names: &Names, meant: &[Meant], providers: impl Fn(u32) -> usize) -> usize {
    let count = |(range, _): &Meant| {
        let step = (range.len() / SAMPLE).max(1);
        let tokens = names
            .tokens
            .get(range.clone())
            .unwrap_or(&[])
            .iter()
            .step_by(step);
        tokens
            .map(|token| providers(token.owner) * step + 1)
            .sum::<usize>()
    };
    meant.iter().map(count).sum()
}

fn bits(set: Segments) -> impl Iterator<Item = usize> {
    (0..Segments::BITS as usize).filter(move |i| set & 1 << i != 0)
}

/// The best matches, in order, and how many there are in all.
pub(super) struct Found {
    pub(super) total: usize,
    pub(super) best: Vec<u32>,
}

impl Found {
    /// Of matches in order.
    pub(super) fn of(entries: &mut dyn Iterator<Item = u32>, limit: usize, counting: bool) -> Self {
        let best: Vec<u32> = (&mut *entries).take(limit).collect();
        let rest = if counting { entries.count() } else { 0 };
        Self {
            total: best.len() + rest,
            best,
        }
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
        Self {
            limit,
            total: 0,
            ranks: Default::default(),
        }
    }

    fn add(&mut self, rank: Rank, entry: u32) {
        self.total += 1;
        let Some(entries) = self.ranks.get_mut(usize::from(rank)) else {
            return;
        };
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

    /// Whether there are as many of a rank as asked for.
    fn is_full(&self, rank: Rank) -> bool {
        self.ranks
            .get(usize::from(rank))
            .is_some_and(|best| best.len() >= self.limit)
    }

    fn finish(self) -> Found {
        let sorted = self.ranks.into_iter().flat_map(|mut entries| {
            entries.sort_unstable();
            entries
        });
        Found {
            total: self.total,
            best: sorted.take(self.limit).collect(),
        }
    }
}

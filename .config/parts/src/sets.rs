//! Which groups may share a part.

use eyre::{Result, bail};
use serde::Deserialize;

/// How many groups there may be: one bit is kept for the first load.
const MOST: usize = 63;

/// Groups that need something, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needed(u64);

impl Needed {
    /// By the first load: all groups have it.
    pub const FIRST: Self = Self(u64::MAX);

    /// By one group.
    pub fn by(group: usize) -> Self {
        Self(1 << group)
    }

    /// By either.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The groups of this that are not in the other.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The groups, by their numbers.
    pub fn groups(self) -> impl Iterator<Item = usize> {
        (0..MOST).filter(move |group| self.0 & (1 << group) != 0)
    }
}

/// A set of groups as it is listed.
#[derive(Deserialize)]
pub struct Listed {
    #[serde(rename = "set")]
    name: String,
    /// Groups by their names, or by a beginning before a `*`.
    groups: Vec<String>,
    /// Those of them that have no part of their own: what they alone need stands in that of the set.
    #[serde(default)]
    whole: Vec<String>,
}

/// The sets of groups that may share a part: each group alone, unless it goes into a set whole, then
/// as they are listed.
pub struct Sets(Vec<Needed>);

impl Sets {
    /// Reads the sets, of these groups.
    pub fn new(groups: &[String], listed: &[Listed]) -> Result<Self> {
        if groups.len() > MOST {
            bail!("More than {MOST} groups");
        }
        let whole = |group: &String| listed.iter().any(|set| set.whole.contains(group));
        let alone = groups.iter().enumerate().filter(|(_, group)| !whole(group));
        let mut sets: Vec<Needed> = alone.map(|(group, _)| Needed::by(group)).collect();
        for set in listed {
            let mut needed = Needed::default();
            for member in &set.groups {
                let those = groups.iter().enumerate();
                let those = those.filter(|(_, group)| is_named(group, member));
                let those = those.fold(Needed::default(), |all, (group, _)| {
                    all.or(Needed::by(group))
                });
                if those == Needed::default() {
                    bail!("{} names {member}, which is no group of pages", set.name);
                }
                needed = needed.or(those);
            }
            if let Some(other) = set.whole.iter().find(|group| !groups.contains(group)) {
                bail!("{} names {other}, which is no group of pages", set.name);
            }
            sets.push(needed);
        }
        let all = (0..groups.len()).fold(Needed::default(), |all, group| all.or(Needed::by(group)));
        if !sets.contains(&all) {
            bail!("No set has all groups: {}", groups.join(", "));
        }
        Ok(Self(sets))
    }

    /// Which groups are to have what these need: those of the first set that has them all.
    pub fn fit(&self, needed: Needed) -> Needed {
        let fits = |set: &&Needed| needed.without(**set) == Needed::default();
        self.0.iter().find(fits).copied().unwrap_or(Needed::FIRST)
    }
}

/// Whether a group is meant: by its name, or by its beginning before a `*`.
fn is_named(group: &str, member: &str) -> bool {
    match member.strip_suffix('*') {
        Some(beginning) => group.starts_with(beginning),
        None => group == member,
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    pub fn listed(named: &[(&str, &[&str])]) -> Vec<Listed> {
        let owned = |groups: &[&str]| groups.iter().map(|&group| group.to_owned()).collect();
        let listed = named.iter().map(|(name, groups)| Listed {
            name: (*name).to_owned(),
            groups: owned(groups),
            whole: vec![],
        });
        listed.collect()
    }

    fn sets(named: &[(&str, &[&str])]) -> Result<Sets> {
        let groups = ["a", "b", "c", "d"].map(str::to_owned);
        Sets::new(&groups, &listed(named))
    }

    #[test]
    fn what_groups_share_goes_to_the_first_set_that_has_them() {
        let sets = sets(&[
            ("two", &["a", "b"]),
            ("others", &["b", "d"]),
            ("more", &["a", "b", "d"]),
            ("all", &["a", "b", "c", "d"]),
        ])
        .unwrap();
        let [a, b, c, d] = [0, 1, 2, 3].map(Needed::by);
        let all = a.or(b).or(c).or(d);
        assert_eq!(sets.fit(c), c);
        assert_eq!(sets.fit(a.or(b)), a.or(b));
        assert_eq!(sets.fit(b.or(d)), b.or(d));
        assert_eq!(sets.fit(a.or(d)), a.or(b).or(d));
        assert_eq!(sets.fit(b.or(c)), all);
        assert_eq!(sets.fit(c.or(d)), all);
        assert_eq!(sets.fit(Needed::FIRST), Needed::FIRST);
    }

    #[test]
    fn a_beginning_stands_for_all_that_begin_so() {
        let sets = sets(&[("two", &["a*", "b"]), ("all", &["*"])]).unwrap();
        let [a, b, c] = [0, 1, 2].map(Needed::by);
        assert_eq!(sets.fit(a.or(b)), a.or(b));
        assert_eq!(sets.fit(a.or(c)).groups().count(), 4);
    }

    #[test]
    fn what_a_group_alone_needs_goes_into_the_set_that_it_is_whole_in() {
        let groups = ["a", "b"].map(str::to_owned);
        let mut listed = listed(&[("all", &["*"])]);
        listed[0].whole = vec!["a".to_owned()];
        let sets = Sets::new(&groups, &listed).unwrap();
        let [a, b] = [0, 1].map(Needed::by);
        assert_eq!(sets.fit(a), a.or(b));
        assert_eq!(sets.fit(b), b);
        listed[0].whole = vec!["c".to_owned()];
        assert!(Sets::new(&groups, &listed).is_err());
    }

    #[test]
    fn a_list_that_names_no_group_or_leaves_one_out_is_refused() {
        assert!(sets(&[("all", &["a", "b", "c", "d", "e"])]).is_err());
        assert!(sets(&[("two", &["a", "b"])]).is_err());
    }
}

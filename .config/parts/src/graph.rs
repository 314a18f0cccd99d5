//! Who needs whom.

use std::collections::{BTreeMap, HashSet};

use eyre::{Context, OptionExt, Result};
use wasmparser::{DefinedDataSymbol, Operator, RelocationEntry, RelocationType, SymbolInfo};

use crate::module::{Module, Roots};
use crate::sets::{Needed, Sets};

/// A function, or data: functions first, then data by their symbols.
type Node = usize;

/// What each function and each piece of data refers to.
pub struct Graph {
    functions: usize,
    needs: Vec<Vec<Node>>,
}

/// What a group is to have besides what it needs.
#[derive(Default)]
pub struct More {
    pub functions: Vec<usize>,
    /// By their symbols.
    pub data: Vec<usize>,
}

impl Graph {
    /// Reads from the relocations who refers to whom.
    pub fn new(module: &Module) -> Result<Self> {
        let functions = module.functions.len();
        let mut graph = Self {
            functions,
            needs: vec![vec![]; functions + module.symbols.len()],
        };
        graph.read_code(module)?;
        graph.read_data(module)?;
        Ok(graph)
    }

    fn add(&mut self, from: Node, to: Node) {
        if let Some(needs) = self.needs.get_mut(from) {
            needs.push(to);
        }
    }

    /// What a relocation points at.
    fn target(&self, module: &Module, entry: &RelocationEntry) -> Option<Node> {
        // A type has an index as well, which is none of a symbol.
        if entry.ty == RelocationType::TypeIndexLeb {
            return None;
        }
        let symbol = usize::try_from(entry.index).ok()?;
        match module.symbols.get(symbol)? {
            SymbolInfo::Func { index, .. } => usize::try_from(*index).ok(),
            SymbolInfo::Data {
                symbol: Some(data), ..
            } if data.size > 0 => Some(self.functions + symbol),
            _ => None,
        }
    }

    fn read_code(&mut self, module: &Module) -> Result<()> {
        let base = module
            .sections
            .get(module.code)
            .ok_or_eyre("No code")?
            .1
            .start;
        let relocations = module
            .relocations
            .get(&module.code)
            .ok_or_eyre("No relocations")?;
        let mut entries = relocations.iter().peekable();
        for (node, body) in (module.imported.len()..).zip(&module.bodies) {
            let end = usize::try_from(body.range().end)? - base;
            let mut any = false;
            while let Some(entry) = entries.next_if(|entry| entry.offset as usize <= end) {
                any = true;
                if let Some(target) = self.target(module, entry) {
                    self.add(node, target);
                }
            }
            if !any {
                self.read_stub(node, body)
                    .wrap_err("A function without relocations")?;
            }
        }
        Ok(())
    }

    /// What the linker makes itself calls others without saying so.
    fn read_stub(&mut self, node: Node, body: &wasmparser::FunctionBody) -> Result<()> {
        for operator in body.get_operators_reader()? {
            if let Operator::Call { function_index } = operator? {
                self.add(node, usize::try_from(function_index)?);
            }
        }
        Ok(())
    }

    fn read_data(&mut self, module: &Module) -> Result<()> {
        let base = module
            .sections
            .get(module.data)
            .ok_or_eyre("No data")?
            .1
            .start;
        let place = |data: &DefinedDataSymbol| {
            let segment = module.segments.get(usize::try_from(data.index).ok()?)?;
            let start = segment - base + usize::try_from(data.offset).ok()?;
            Some(start..start + usize::try_from(data.size).ok()?)
        };
        let mut symbols = vec![];
        for (node, symbol) in (self.functions..).zip(&module.symbols) {
            if let SymbolInfo::Data {
                symbol: Some(data), ..
            } = symbol
                && data.size > 0
            {
                symbols.push((
                    place(data).ok_or_eyre("Data outside of all segments")?,
                    node,
                ));
            }
        }
        symbols.sort_by_key(|(place, node)| (place.start, std::cmp::Reverse(place.end), *node));
        let relocations = module
            .relocations
            .get(&module.data)
            .map_or(&[][..], Vec::as_slice);
        let mut entries = relocations.iter().peekable();
        let mut open: Vec<(std::ops::Range<usize>, Node)> = vec![];
        for (at, (place, node)) in symbols.iter().enumerate() {
            open.retain(|(other, _)| other.end > place.start);
            for (other, outer) in &open {
                self.add(*outer, *node);
                // One that is not within the other, or is the same: both or none.
                if other.end < place.end || other == place {
                    self.add(*node, *outer);
                }
            }
            open.push((place.clone(), *node));
            let next = symbols
                .get(at + 1)
                .map_or(usize::MAX, |(next, _)| next.start);
            while let Some(entry) = entries.next_if(|entry| (entry.offset as usize) < next) {
                let at = entry.offset as usize;
                let innermost = open.iter().rev().find(|(place, _)| place.contains(&at));
                if let (Some((_, node)), Some(target)) = (innermost, self.target(module, entry)) {
                    self.add(*node, target);
                }
            }
        }
        Ok(())
    }

    /// What belongs to the first load: what the module begins with and exports, and whoever tells
    /// wasm-bindgen of a type, for that reads the first load alone.
    fn first(&self, roots: &Roots) -> Vec<Node> {
        let describers: HashSet<Node> = roots.describers.iter().map(|&it| it as usize).collect();
        let mut first: Vec<Node> = roots.functions.iter().map(|&it| it as usize).collect();
        first.extend(roots.symbols.iter().map(|symbol| self.functions + symbol));
        for (node, needs) in self.needs.iter().enumerate() {
            if needs.iter().any(|needed| describers.contains(needed)) {
                first.push(node);
            }
        }
        first
    }

    /// Whether the first load needs any of the functions whose names hold this; none where no name does.
    pub fn is_first(&self, module: &Module, function: &str) -> Option<bool> {
        let found = module.symbols.iter().filter_map(|symbol| match symbol {
            SymbolInfo::Func {
                index,
                name: Some(name),
                ..
            } if name.contains(function) => usize::try_from(*index).ok(),
            _ => None,
        });
        let found: Vec<Node> = found.collect();
        (!found.is_empty()).then(|| self.reaches(&self.first(&module.roots()), &found))
    }

    /// Whether any of these is needed by any of those.
    fn reaches(&self, from: &[Node], to: &[Node]) -> bool {
        let mut needed = vec![Needed::default(); self.needs.len()];
        for &node in from {
            self.spread(&mut needed, node, Needed::FIRST);
        }
        to.iter()
            .any(|node| needed.get(*node) == Some(&Needed::FIRST))
    }

    /// Says for each group what it must have besides, so that everything is needed by the groups of
    /// one of the sets.
    pub fn fitted(&self, module: &Module, sets: &Sets) -> BTreeMap<usize, More> {
        let entries = module.entries();
        let entries = entries.filter_map(|(it, group)| Some((it as usize, module.group(group)?)));
        let mut more: BTreeMap<usize, More> = BTreeMap::new();
        for (group, node) in self.lacking(
            &self.first(&module.roots()),
            &entries.collect::<Vec<_>>(),
            sets,
        ) {
            let more = more.entry(group).or_default();
            match node.checked_sub(self.functions) {
                Some(symbol) => more.data.push(symbol),
                None => more.functions.push(node),
            }
        }
        more
    }

    /// Which group lacks what. Only the first of what belongs together is named: the rest follows.
    fn lacking(
        &self,
        first: &[Node],
        entries: &[(Node, usize)],
        sets: &Sets,
    ) -> Vec<(usize, Node)> {
        let mut needed = vec![Needed::default(); self.needs.len()];
        for &node in first {
            self.spread(&mut needed, node, Needed::FIRST);
        }
        for &(node, group) in entries {
            self.spread(&mut needed, node, Needed::by(group));
        }
        let mut lacking = vec![];
        let tops: Vec<Node> = entries.iter().map(|(node, _)| *node).collect();
        for node in self.downwards(&tops) {
            let now = needed.get(node).copied().unwrap_or_default();
            let fit = sets.fit(now);
            if fit != now {
                lacking.extend(fit.without(now).groups().map(|group| (group, node)));
                self.spread(&mut needed, node, fit);
            }
        }
        lacking
    }

    /// Whoever needs a thing needs what that thing needs.
    fn spread(&self, needed: &mut [Needed], from: Node, by: Needed) {
        let mut waiting = vec![from];
        while let Some(node) = waiting.pop() {
            let Some(known) = needed.get_mut(node) else {
                continue;
            };
            let now = known.or(by);
            if now != *known {
                *known = now;
                waiting.extend(self.needs.get(node).into_iter().flatten());
            }
        }
    }

    /// All that these reach, each before what it needs, as far as nothing needs itself.
    fn downwards(&self, tops: &[Node]) -> Vec<Node> {
        let mut order = vec![];
        let mut seen = vec![false; self.needs.len()];
        let mut path: Vec<(Node, usize)> = vec![];
        for &top in tops {
            path.push((top, 0));
            while let Some((node, at)) = path.pop() {
                let known = seen
                    .get_mut(node)
                    .is_none_or(|seen| std::mem::replace(seen, true));
                if at == 0 && known {
                    continue;
                }
                match self.needs.get(node).and_then(|needs| needs.get(at)) {
                    Some(&next) => path.extend([(node, at + 1), (next, 0)]),
                    None => order.push(node),
                }
            }
        }
        order.reverse();
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sets::tests::listed;

    /// Groups 0, 1, 2 enter at the nodes of the same number; 9 is the first load.
    fn lacking(edges: &[(Node, &[Node])]) -> Vec<(usize, Node)> {
        let groups = ["a", "b", "c"].map(str::to_owned);
        let listed = listed(&[("two", &["a", "b"]), ("all", &["a", "b", "c"])]);
        let sets = Sets::new(&groups, &listed).unwrap();
        let mut needs = vec![vec![]; 10];
        for (node, needed) in edges {
            needs[*node] = needed.to_vec();
        }
        let graph = Graph {
            functions: 10,
            needs,
        };
        graph.lacking(&[9], &[(0, 0), (1, 1), (2, 2)], &sets)
    }

    #[test]
    fn what_the_first_load_needs_is_found_however_far_it_is() {
        let needs = vec![vec![1], vec![2], vec![], vec![2]];
        let graph = Graph {
            functions: 4,
            needs,
        };
        assert!(graph.reaches(&[0], &[3, 2]));
        assert!(!graph.reaches(&[0], &[3]));
        assert!(!graph.reaches(&[3], &[0, 1]));
    }

    #[test]
    fn what_fits_a_set_is_left_alone() {
        assert_eq!(
            lacking(&[(0, &[3, 5]), (1, &[3, 4]), (2, &[4, 6]), (9, &[4])]),
            []
        );
    }

    #[test]
    fn what_fits_none_is_needed_by_all_and_the_first_brings_the_rest() {
        assert_eq!(
            lacking(&[(0, &[3]), (2, &[3]), (3, &[4]), (4, &[5])]),
            [(1, 3)]
        );
    }

    #[test]
    fn what_needs_itself_is_named_once() {
        assert_eq!(
            lacking(&[(0, &[3]), (2, &[4]), (3, &[4]), (4, &[3])]).len(),
            1
        );
    }
}

//! A merge sort that can be interrupted, so that a browser's frame is never blocked.

/// How many items are sorted by insertion before merging begins.
const RUN: usize = 16;

/// Items on their way to being sorted.
pub(super) struct MergeSort<T> {
    from: Vec<T>,
    to: Vec<T>,
    /// Length of the runs that are sorted by now; zero until all first runs are.
    width: usize,
    /// Where the two runs being merged begin.
    at: usize,
    /// The next items of the two runs.
    left: usize,
    right: usize,
}

impl<T: Copy> MergeSort<T> {
    pub(super) fn new(items: Vec<T>) -> Self {
        Self {
            from: items,
            to: Vec::new(),
            width: 0,
            at: 0,
            left: 0,
            right: 0,
        }
    }

    /// Handles about `budget` items; the sorted items once there are no more to handle.
    pub(super) fn step(
        &mut self,
        budget: &mut usize,
        less: &impl Fn(&T, &T) -> bool,
    ) -> Option<Vec<T>> {
        while *budget > 0 {
            if self.width == 0 {
                self.sort_run(budget, less);
            } else if self.width < self.from.len() {
                self.merge(budget, less);
            } else {
                return Some(std::mem::take(&mut self.from));
            }
        }
        None
    }

    fn sort_run(&mut self, budget: &mut usize, less: &impl Fn(&T, &T) -> bool) {
        let until = (self.at + RUN).min(self.from.len());
        let run = self.from.get_mut(self.at..until).unwrap_or(&mut []);
        for end in 1..run.len() {
            // The items before `end` are in order: the next one goes down to its place.
            for place in (0..end).rev() {
                match run.get_mut(place..place + 2) {
                    Some([before, item]) if less(item, before) => std::mem::swap(before, item),
                    _ => break,
                }
            }
        }
        *budget = budget.saturating_sub(until - self.at);
        self.at = until;
        if until == self.from.len() {
            *budget = budget.saturating_sub(1);
            self.begin(RUN);
        }
    }

    /// Begins to merge runs of a width, two by two.
    fn begin(&mut self, width: usize) {
        self.width = width;
        self.to.clear();
        self.to.reserve_exact(self.from.len());
        (self.at, self.left, self.right) = (0, 0, width.min(self.from.len()));
    }

    fn merge(&mut self, budget: &mut usize, less: &impl Fn(&T, &T) -> bool) {
        let length = self.from.len();
        let middle = (self.at + self.width).min(length);
        let end = (middle + self.width).min(length);
        while *budget > 0 {
            let left = self.from.get(self.left).filter(|_| self.left < middle);
            let right = self.from.get(self.right).filter(|_| self.right < end);
            match (left, right) {
                (Some(left), Some(right)) if !less(right, left) => {
                    self.to.push(*left);
                    self.left += 1;
                }
                (_, Some(right)) => {
                    self.to.push(*right);
                    self.right += 1;
                }
                (Some(left), None) => {
                    self.to.push(*left);
                    self.left += 1;
                }
                (None, None) => break,
            }
            *budget -= 1;
        }
        if self.left < middle || self.right < end {
            return;
        }
        (self.at, self.left, self.right) = (end, end, (end + self.width).min(length));
        if end == length {
            std::mem::swap(&mut self.from, &mut self.to);
            self.begin(self.width * 2);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_whatever_the_slices(items in proptest::collection::vec(0u32..5000, 0..5000), budget in 1usize..4000) {
            let mut sorted = items.clone();
            sorted.sort_unstable();
            let mut sort = MergeSort::new(items);
            let found = loop {
                if let Some(found) = sort.step(&mut budget.clone(), &|a, b| a < b) {
                    break found;
                }
            };
            prop_assert_eq!(found, sorted);
        }
    }
}

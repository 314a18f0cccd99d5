//! Short lists in order.

/// Items in order; those that are equal stay as they were. By insertion: for the few that a page
/// shows it is quick enough, and the library's sort would weigh more than the page's form.
pub fn in_order<T>(
    items: impl IntoIterator<Item = T>,
    comes_before: impl Fn(&T, &T) -> bool,
) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        let place = ordered.partition_point(|other| !comes_before(&item, other));
        ordered.insert(place, item);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stay_as_they_were() {
        let items = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        let ordered = in_order(items, |(a, _), (b, _)| a < b);
        assert_eq!(ordered, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}

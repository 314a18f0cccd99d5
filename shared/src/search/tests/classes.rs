//! The nine classes of queries, on invented providers.

use super::*;
use crate::invent::{Class, Crowd, Inventor, Random};

#[test]
fn every_class_of_queries_finds_its_provider_among_the_first_twenty() {
    let providers: Vec<_> = Inventor::new(11).take(30_000).collect();
    let entries = (0..)
        .zip(&providers)
        .map(|(id, p)| p.entry(ProviderId(id), 1))
        .collect();
    let index = Builder::build(encode(entries)).unwrap();
    let mut crowd = Crowd::default();
    providers.iter().for_each(|provider| crowd.add(provider));
    let mut random = Random::new(5);
    for class in Class::ALL {
        let mut tried = 0;
        for (id, provider) in (0..).zip(&providers) {
            let Some(query) = class.typed(provider, &mut random) else {
                continue;
            };
            if !crowd.singles_out(class, provider, 20) {
                continue;
            }
            let results = index.search(&query, 20);
            if class == Class::Swapped && results.exact {
                // What was mistyped is somebody else's name.
                continue;
            }
            tried += 1;
            let found = results.hits.iter().any(|hit| {
                index
                    .entry(hit.entry)
                    .is_some_and(|entry| entry.provider == ProviderId(id))
            });
            assert!(
                found,
                "{class:?}: « {query} » does not find {}, {}",
                provider.surname, provider.given_names
            );
            if tried == 300 {
                break;
            }
        }
        assert!(tried >= 100, "{class:?} was tried {tried} times only");
    }
}

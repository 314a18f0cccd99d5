//! Invented people, and what is typed to find them.

use shared::invent::{Class, Crowd, Invented, Inventor, Random};
use shared::kernel::id::ProviderId;
use shared::search::snapshot;
use wasm_bindgen::prelude::*;

/// Results that a list shows.
const SHOWN: u32 = 20;

/// Invented providers; the id of each is its place.
#[wasm_bindgen]
pub struct People(Vec<Invented>);

#[wasm_bindgen]
impl People {
    /// So many, always the same.
    #[wasm_bindgen(constructor)]
    pub fn new(count: usize, seed: u64) -> People {
        People(Inventor::new(seed).take(count).collect())
    }

    /// One line each: surname, given names, NISS and INAMI number, with tabs between them.
    pub fn lines(&self, from: usize, until: usize) -> String {
        let line = |p: &Invented| {
            let inami = p.inami.map(|inami| inami.canonical()).unwrap_or_default();
            format!(
                "{}\t{}\t{}\t{inami}\n",
                p.surname,
                p.given_names,
                p.niss.canonical()
            )
        };
        self.0
            .iter()
            .skip(from)
            .take(until - from)
            .map(line)
            .collect()
    }

    /// The snapshot that the server would send.
    pub fn snapshot(&self) -> Vec<u8> {
        let entry = |(id, p): (i64, &Invented)| p.entry(ProviderId(id), 1 + (id % 15) as u8);
        snapshot::encode((0..).zip(&self.0).map(entry).collect())
    }

    /// Up to so many queries per class, a line each: class, query, and the provider looked for.
    pub fn queries(&self, per_class: usize) -> String {
        let mut crowd = Crowd::default();
        self.0.iter().for_each(|provider| crowd.add(provider));
        let mut random = Random::new(5);
        // Far apart from each other, so that they differ.
        let stride = (self.0.len() / 5000).max(1);
        let mut lines = String::new();
        for class in Class::ALL {
            let people = (0..self.0.len()).step_by(stride).chain(0..self.0.len());
            let mut found = 0;
            for id in people {
                let Some(provider) = self.0.get(id).filter(|_| found < per_class) else {
                    break;
                };
                if !crowd.singles_out(class, provider, SHOWN) {
                    continue;
                }
                if let Some(query) = class.typed(provider, &mut random) {
                    lines += &format!("{class:?}\t{query}\t{id}\n");
                    found += 1;
                }
            }
        }
        lines
    }
}

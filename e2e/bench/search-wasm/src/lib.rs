//! The provider search alone, for the benchmark's page.

#[cfg(feature = "invent")]
mod people;

use shared::search::{Builder, Index, Built, Results};
use wasm_bindgen::prelude::*;

#[cfg(feature = "invent")]
pub use people::People;

/// An index, or one that is being built.
#[wasm_bindgen]
pub struct Search {
    builder: Option<Builder>,
    index: Index,
}

#[wasm_bindgen]
impl Search {
    /// Begins with a snapshot.
    #[wasm_bindgen(constructor)]
    pub fn new(snapshot: Vec<u8>) -> Result<Search, JsError> {
        Ok(Self {
            builder: Some(Builder::new(snapshot)?),
            index: Index::default(),
        })
    }

    /// Builds a slice; whether the index is complete.
    pub fn step(&mut self, budget: usize) -> Result<bool, JsError> {
        let Some(builder) = &mut self.builder else {
            return Ok(true);
        };
        if let Built::Done(index) = builder.step(budget)? {
            self.index = *index;
            self.builder = None;
        }
        Ok(self.builder.is_none())
    }

    /// The first matches: their number, then their ids.
    pub fn first(&self, query: &str, limit: usize) -> Vec<u32> {
        self.ids(self.index.first(query, limit))
    }

    /// The first matches, preceded by the number of all.
    pub fn counted(&self, query: &str, limit: usize) -> Vec<u32> {
        self.ids(self.index.search(query, limit))
    }

    /// Bytes of names, of the index, and of the other data.
    pub fn memory(&self) -> Vec<u32> {
        let memory = self.index.memory();
        vec![
            memory.names as u32,
            memory.index as u32,
            memory.records as u32,
        ]
    }

    fn ids(&self, results: Results) -> Vec<u32> {
        let hits = results.hits.iter();
        let ids = hits
            .filter_map(|hit| self.index.provider(hit.entry))
            .map(|id| id.0 as u32);
        [results.total as u32].into_iter().chain(ids).collect()
    }
}

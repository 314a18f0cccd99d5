//! What sentences are made of, by name: of two texts of one type neither can stand in the other's
//! place.

/// A period, its days in words.
#[derive(Clone, Copy, Debug)]
pub struct Days<'a> {
    pub from: &'a str,
    pub until: &'a str,
}

/// Somebody, and a day in words.
#[derive(Clone, Copy, Debug)]
pub struct NameAndDay<'a> {
    pub name: &'a str,
    pub day: &'a str,
}

/// So many of all.
#[derive(Clone, Copy, Debug)]
pub struct SoMany<N> {
    pub some: N,
    pub all: N,
}

//! The tables of mandates.

pub mod mandate;

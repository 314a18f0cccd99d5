//! The authentic registers: persons, providers, organisations.

pub mod postcodes;
pub mod store;

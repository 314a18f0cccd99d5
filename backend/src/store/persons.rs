//! persons

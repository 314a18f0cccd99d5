//! Qualities, managers and users, each a row with a period.

pub mod entity;

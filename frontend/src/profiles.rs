//! As whom one acts.

pub mod banner;
pub mod choice;
pub mod citizen_home;
pub mod meaning;
pub mod switcher;
pub mod text;
pub mod why;
pub mod wrong_profile;

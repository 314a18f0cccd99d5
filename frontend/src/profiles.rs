//! As whom one acts.

mod applications;
pub mod banner;
mod choice;
mod citizen_home;
pub mod facts;
pub mod groups;
mod meaning;
pub mod nearest;
mod refused;
pub mod route;
pub mod switcher;
pub mod text;
mod why;
mod wrong_profile;

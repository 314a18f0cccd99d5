//! The search for providers to act for, which runs in the page.

use shared::search::SearchProviders;

use crate::profiles::store::standing::rests_on_standing;

pub mod actions;
pub mod http;

rests_on_standing!(SearchProviders);

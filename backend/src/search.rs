//! The search for providers to act for, which runs in the page.

pub mod http;

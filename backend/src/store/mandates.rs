//! mandates

//! Parts of forms.

pub mod conflict;
pub mod date_field;
pub mod editing;
pub mod error_summary;
pub mod field;
pub mod parts;

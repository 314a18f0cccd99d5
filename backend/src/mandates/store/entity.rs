//! The tables of mandates.

pub mod draft;
pub mod file;
pub mod file_line;
pub mod mandate;
pub mod signature;
pub mod signing_key;

use shared::mandates::bulk::{BulkFormat, BulkState};
use shared::mandates::{MandateKind, MandateState};

use crate::platform::store::stored::stored_by_code;

stored_by_code!(MandateKind, MandateState, BulkFormat, BulkState);

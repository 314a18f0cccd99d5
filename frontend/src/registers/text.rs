//! What « Pourquoi ? » says of what the registers know.

mod de;
mod en;
mod fr;
mod nl;

use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

use crate::platform::text::{WrongText, in_languages};
use crate::policy::text::FactText;

in_languages! {
    FactText<RegistersFact, RegistersGranter>: FACTS;
    WrongText<RegistersIssue>: WRONG;
}

//! A module of the file, as far as the file has to know it.

use shared::registers::Module;

use crate::platform::http::Routes;
use crate::platform::store::migration::Steps;
use crate::platform::store::table::Table;

/// What a module gives the file. Each says so of itself, and is listed once, in `files.rs`.
pub struct FileModule {
    pub module: Module,
    pub routes: fn(Routes) -> Routes,
    /// One row of SQL for the home page: `changed`, when something in it was last changed, and
    /// `entries`, how many count on the day `$2`, of the provider `$1`.
    pub state: &'static str,
    pub tables: &'static [Table],
    /// The steps that made them.
    pub steps: Steps,
}

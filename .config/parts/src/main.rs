//! Cuts the single-page application into the parts that are fetched when they are needed
//! (docs/decisions/0015): `parts APPLICATION SETS FOLDER`. APPLICATION is the module as it was linked,
//! with its relocations; SETS names the groups that may share a part; the parts go to FOLDER, with
//! `groups.json`: which parts each group needs.
//!
//! The cutting is `wasm_split_cli_support`'s, which makes a part for each combination of groups that
//! share something. So that no other parts come of it than SETS has, the module is first given
//! functions that need more than the groups do: what two groups share is needed by all groups of the
//! first set listed that has both.

mod graph;
mod keep;
mod module;
mod sets;

use std::collections::BTreeMap;
use std::path::Path;

use eyre::{Context, Result, bail};

use graph::Graph;
use module::Module;
use sets::{Listed, Sets};

/// What finds the texts that come after the first load, as the compiler names it.
const LATER: &str = "4text5later5found5found";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [application, sets, folder] = arguments.as_slice() else {
        bail!("usage: parts APPLICATION SETS FOLDER");
    };
    let bytes = std::fs::read(application).wrap_err_with(|| application.clone())?;
    let sets = std::fs::read(sets).wrap_err_with(|| sets.clone())?;
    let sets: Vec<Listed> = serde_json::from_slice(&sets)?;

    let module = Module::parse(&bytes)?;
    let sets = Sets::new(&module.groups, &sets)?;
    let graph = Graph::new(&module)?;
    match graph.is_first(&module, LATER) {
        Some(false) => {}
        Some(true) => {
            bail!("The first load says what comes after it (frontend/src/platform/text/later.rs)")
        }
        None => bail!("{LATER} finds no texts: what is it called now?"),
    }
    let more = graph.fitted(&module, &sets);
    let widened = keep::widen(&module, &more)?;
    cut(&widened, Path::new(folder))
}

/// Cuts a module; writes its parts, what fetches them, and which parts each group needs.
fn cut(module: &[u8], folder: &Path) -> Result<()> {
    let main = folder.join("frontend.wasm");
    let mut options = wasm_split_cli_support::Options::new(module);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = "./frontend.js";
    let outcome = wasm_split_cli_support::transform(options)?;
    let groups: BTreeMap<_, _> = outcome.prefetch_map.into_iter().collect();
    let written = serde_json::to_vec_pretty(&groups)?;
    std::fs::write(folder.join("groups.json"), written)?;
    Ok(())
}

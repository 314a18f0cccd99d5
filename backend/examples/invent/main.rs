//! Writes files of invented people for `mandatum import`, the same ones each time.
//!
//! `invent demonstration FOLDER` writes the demonstration's files: the folder `demo` beside this one.
//! `invent persons COUNT` and `invent providers COUNT` print as many persons or providers as are
//! asked for; the providers are those persons.

mod access;
mod cast;
mod file;
mod mandates;
mod organisations;
mod providers;

use std::error::Error;
use std::path::PathBuf;

use file::File;

const USAGE: &str =
    "usage: invent demonstration FOLDER | invent persons COUNT | invent providers COUNT";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [what, of] = arguments.as_slice() else {
        return Err(USAGE.into());
    };
    match what.as_str() {
        "demonstration" => {
            let folder = PathBuf::from(of);
            for file in demonstration() {
                file.write(std::fs::File::create(folder.join(file.name()))?)?;
            }
        }
        "persons" => {
            providers::persons(&providers::invent(of.parse()?)).write(std::io::stdout().lock())?;
        }
        "providers" => {
            providers::providers(&providers::invent(of.parse()?))
                .write(std::io::stdout().lock())?;
        }
        _ => return Err(USAGE.into()),
    }
    Ok(())
}

/// How many providers are invented for the demonstration, beside those of the cast.
const PROVIDERS: usize = 2000;

fn demonstration() -> Vec<File> {
    let invented = providers::invent(PROVIDERS);
    let mut persons = cast::persons();
    persons.append(providers::persons(&invented));
    let mut registered = cast::providers();
    registered.append(providers::providers(&invented));
    let mut files = vec![
        cast::test_persons(),
        persons,
        registered,
        organisations::organisations(),
        organisations::legal_functions(),
        organisations::administrative_roles(),
        mandates::mandates(&invented),
    ];
    files.extend(access::files());
    files
}

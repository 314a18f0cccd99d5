//! Has the program built anew when the single-page application or the demonstration that it holds has
//! changed.

fn main() {
    let dist = "../dist";
    // A folder that is not there would be looked for, and the program built anew, every time.
    if let Err(error) = std::fs::create_dir_all(dist) {
        println!("cargo::warning=the folder dist cannot be made: {error}");
    }
    println!("cargo::rerun-if-changed={dist}");
    println!("cargo::rerun-if-changed=demo");
    println!("cargo::rerun-if-changed=build.rs");
}

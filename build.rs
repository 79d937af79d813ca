//! Compiles the bundled lexicon, so that no program has to when it starts: with the library's own modules, which compile a caller's rows
//! too.
#![forbid(unsafe_code)]

use lexicon::compile::Builder;
use lexicon::pack::pack;
use std::path::Path;
use std::{env, fs};

#[allow(dead_code, reason = "the parse uses the rest")]
#[path = "src/fold.rs"]
mod fold;
#[allow(dead_code, reason = "the parse uses the rest")]
#[path = "src/rules.rs"]
mod rules;
#[allow(dead_code, reason = "the parse uses the rest")]
#[path = "src/script.rs"]
mod script;
#[path = "src/symbols.rs"]
mod symbols;

/// No JSON here.
macro_rules! with_json {
    ($item:item) => {
        $item
    };
}

#[allow(dead_code, reason = "the parse uses the rest")]
#[path = "src/document/kinds.rs"]
mod kinds;
use kinds::CueClass;

#[path = "src/lexicon"]
mod lexicon {
    #[allow(dead_code, reason = "the parse uses the rest")]
    mod class;
    pub(crate) mod compile;
    #[allow(dead_code, reason = "the parse uses the rest")]
    mod entry;
    #[allow(dead_code, reason = "the parse uses the rest")]
    mod inflect;
    #[allow(dead_code, reason = "the parse uses the rest")]
    pub(crate) mod pack;
    #[allow(dead_code, reason = "the parse uses the rest")]
    mod phrases;
    mod read;
    #[allow(dead_code, reason = "the parse uses the rest")]
    mod table;
}

fn main() {
    // The modules above and the tables that `compile` includes are part of this program: when one changes it is built and run again.
    println!("cargo::rerun-if-changed=build.rs");
    let builder = Builder::bundled().unwrap_or_else(|fault| panic!("{fault}"));
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("lexicon.bin"), pack(&builder.finish())).expect("the folder is there");
}

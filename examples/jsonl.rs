//! Reads articles as JSON Lines and writes the record of each, in order. The example `parallel` does the same on every core.
//!
//!     cargo run --release --example jsonl <articles.jsonl >records.jsonl
//!
//! A line that cannot be read is reported on standard error; the others are done all the same.

#[path = "support/articles.rs"]
mod articles;
#[path = "support/line.rs"]
mod line;

use std::io::{self, Write};
use std::process::ExitCode;

use articles::{BUFFER, Lines, Reader};
use isnad::Parser;

const USAGE: &str = "\
usage: jsonl <ARTICLES >RECORDS

Reads one JSON object a line, {\"id\": ..., \"text\": \"...\"}, from standard input, and writes the record of each
text as one line, with the id (a string or a number, given back as a string; it may be missing). Other keys are ignored,
blank lines skipped. A line that cannot be read is reported with its number; the exit code is then 1.";

fn main() -> ExitCode {
    if let Some(arg) = std::env::args_os().nth(1) {
        if arg == "--help" || arg == "-h" {
            // Nothing is lost when nobody reads it.
            let _ = writeln!(io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        }
        eprintln!("jsonl: unknown argument {}\n{USAGE}", arg.to_string_lossy());
        return ExitCode::from(2);
    }
    articles::exit_code("jsonl", run())
}

/// Whether every line could be read.
fn run() -> io::Result<bool> {
    let mut lines = Lines::new(io::BufReader::with_capacity(BUFFER, io::stdin().lock()));
    let mut out = io::BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let parser = Parser::new();
    let mut reader = Reader::new(&parser);
    let mut line = Vec::new();
    let mut good = true;
    while let Some(number) = lines.append_next(&mut line)? {
        if let Err(cause) = reader.answer(&line, &mut out)? {
            eprintln!("line {number}: {cause}");
            good = false;
        }
        line.clear();
    }
    out.flush()?;
    Ok(good)
}

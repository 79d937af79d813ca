//! Reads articles as JSON Lines and writes the record of each, in order.
//!
//!     cargo run --release --example jsonl <articles.jsonl >records.jsonl
//!
//! A line that cannot be read is reported on standard error; the others are done all the same.

use std::borrow::Cow;
use std::io::{self, BufRead, ErrorKind, Write};
use std::process::ExitCode;

use isnad::{Parser, Scratch};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

const USAGE: &str = "\
usage: jsonl <ARTICLES >RECORDS

Reads one JSON object a line, {\"id\": ..., \"text\": \"...\"}, from standard input, and writes the record of each
text as one line, with the id (a string or a number, given back as a string; it may be missing). Other keys are ignored,
blank lines skipped. A line that cannot be read is reported with its number; the exit code is then 1.";

const BUFFER: usize = 1 << 16;

#[derive(Deserialize)]
struct Article<'a> {
    #[serde(borrow)]
    text: Cow<'a, str>,
    /// Raw, so that a number keeps its digits.
    #[serde(borrow)]
    id: Option<&'a RawValue>,
}

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
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // The reader of the pipe has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("jsonl: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every line could be read.
fn run() -> io::Result<bool> {
    let mut input = io::BufReader::with_capacity(BUFFER, io::stdin().lock());
    let mut out = io::BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let parser = Parser::new();
    let mut scratch = Scratch::new();
    let mut line = Vec::new();
    let mut good = true;
    for number in 1.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if number == 1 && line.starts_with("\u{feff}".as_bytes()) {
            line.drain(.."\u{feff}".len());
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match read(&line) {
            Ok((text, id)) => {
                let doc = parser.parse_with(&text, scratch);
                let mut record = doc.to_record();
                if let Some(id) = id {
                    record = record.with_id(id);
                }
                serde_json::to_writer(&mut out, &record)?;
                out.write_all(b"\n")?;
                scratch = doc.into_scratch();
            }
            Err(cause) => {
                eprintln!("line {number}: {cause}");
                good = false;
            }
        }
    }
    out.flush()?;
    Ok(good)
}

/// The text and the id of a line, or what is wrong with it.
fn read(line: &[u8]) -> Result<(Cow<'_, str>, Option<String>), String> {
    let line = std::str::from_utf8(line).map_err(|e| format!("invalid UTF-8 at byte {}", e.valid_up_to()))?;
    // A derived reader would take an array for an object.
    if !line.trim_start().starts_with('{') {
        return Err(match serde_json::from_str::<IgnoredAny>(line) {
            Ok(_) => "not an object".to_owned(),
            Err(error) => cause(&error),
        });
    }
    let article: Article<'_> = serde_json::from_str(line).map_err(|error| cause(&error))?;
    let id = match article.id.map(RawValue::get) {
        None => None,
        Some(id) if id.starts_with('"') => Some(serde_json::from_str(id).map_err(|error| cause(&error))?),
        Some(id) if id.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => Some(id.to_owned()),
        Some(_) => return Err("id is neither a string nor a number".to_owned()),
    };
    Ok((article.text, id))
}

/// The error without the line that it counts itself, which is always 1.
fn cause(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    let family = if error.is_data() { "" } else { "invalid JSON: " };
    match error.column() {
        0 => format!("{family}{message}"),
        column => format!("{family}{message} at column {column}"),
    }
}

//! Reads articles as JSON Lines and writes the record of each, in order, on every core: for archives.
//!
//!     cargo run --release --example parallel -- articles.jsonl >records.jsonl
//!
//! Writes what the example `jsonl` writes, byte for byte, and reports the same lines. What it teaches: a `Parser` is shared between
//! threads, a `Scratch` belongs to one.
//!
//! Memory is bounded, however long the input: one chunk of lines is held at a time (`CHUNK`, 4 MiB, or a single line that is
//! longer), with its records, which take about twice as much; and for each thread a scratch of the size of its longest text.

#[path = "support/articles.rs"]
mod articles;
#[path = "support/line.rs"]
mod line;

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use articles::{BUFFER, Lines, Reader};
use indicatif::{ProgressBar, ProgressStyle};
use isnad::Parser;
use rayon::prelude::*;

const USAGE: &str = "\
usage: parallel [ARTICLES.jsonl|-] >RECORDS

Reads one JSON object a line, {\"id\": ..., \"text\": \"...\"}, from a file or from standard input, and writes the record of each
text as one line, in the order of the input, with the id (a string or a number, given back as a string; it may be
missing). Other keys are ignored, blank lines skipped. A line that cannot be read is reported with its number; the exit
code is then 1.

Runs a thread for each core, or as many as RAYON_NUM_THREADS says. A terminal on standard error shows the progress.";

/// Bytes of lines that are read before the threads set to work: enough for each to have many, so that none waits long.
const CHUNK: usize = 4 << 20;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let path = args.next();
    if path.as_deref().is_some_and(|arg| arg == "--help" || arg == "-h") {
        // Nothing is lost when nobody reads it.
        let _ = writeln!(io::stdout(), "{USAGE}");
        return ExitCode::SUCCESS;
    }
    let is_option = |arg: &OsString| arg != "-" && arg.as_encoded_bytes().starts_with(b"-");
    if let Some(arg) = path.clone().filter(is_option).or_else(|| args.next()) {
        eprintln!("parallel: unknown argument {}\n{USAGE}", arg.to_string_lossy());
        return ExitCode::from(2);
    }
    match path.filter(|path| path != "-") {
        None => articles::exit_code("parallel", run(io::stdin().lock(), None)),
        Some(path) => {
            let name = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.to_string_lossy()));
            let file = open(&path).map_err(name);
            articles::exit_code("parallel", file.and_then(|(file, bytes)| run(Named { file, name }, bytes)))
        }
    }
}

/// A file whose errors tell its name.
struct Named<F> {
    file: File,
    name: F,
}

impl<F: Fn(io::Error) -> io::Error> Read for Named<F> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        self.file.read(to).map_err(&self.name)
    }
}

/// The file, and its length where it has one.
fn open(path: &OsStr) -> io::Result<(File, Option<u64>)> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    Ok((file, metadata.is_file().then_some(metadata.len())))
}

/// Whether every line could be read.
fn run(input: impl Read, bytes: Option<u64>) -> io::Result<bool> {
    let progress = progress(bytes);
    let mut lines = Lines::new(BufReader::with_capacity(BUFFER, progress.wrap_read(input)));
    let mut out = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let parser = Parser::new();
    // One for each thread, which no other asks for.
    let readers: Vec<_> = (0..rayon::current_num_threads()).map(|_| Mutex::new(Reader::new(&parser))).collect();
    let answer = |line: &[u8]| {
        let thread = rayon::current_thread_index().unwrap_or_default();
        let mut reader = readers[thread].lock().unwrap_or_else(PoisonError::into_inner);
        let mut record = Vec::new();
        reader.answer(line, &mut record).map(|read| read.map(|()| record))
    };
    let mut chunk = Chunk::default();
    let mut records = Vec::new();
    let mut good = true;
    while chunk.fill(&mut lines)? {
        chunk.lines.par_iter().map(|line| answer(&chunk.bytes[line.start..line.end])).collect_into_vec(&mut records);
        for (line, record) in chunk.lines.iter().zip(records.drain(..)) {
            match record? {
                Ok(record) => out.write_all(&record)?,
                Err(cause) => {
                    progress.suspend(|| eprintln!("line {}: {cause}", line.number));
                    good = false;
                }
            }
        }
    }
    out.flush()?;
    progress.finish();
    Ok(good)
}

/// Lines beside each other in the input.
#[derive(Default)]
struct Chunk {
    bytes: Vec<u8>,
    lines: Vec<Line>,
}

struct Line {
    number: usize,
    start: usize,
    end: usize,
}

impl Chunk {
    /// Reads the next lines; false when there are none.
    fn fill(&mut self, lines: &mut Lines<impl BufRead>) -> io::Result<bool> {
        self.bytes.clear();
        self.lines.clear();
        while self.bytes.len() < CHUNK {
            let start = self.bytes.len();
            let Some(number) = lines.append_next(&mut self.bytes)? else { break };
            self.lines.push(Line { number, start, end: self.bytes.len() });
        }
        Ok(!self.lines.is_empty())
    }
}

/// Shows the bytes that were read and the rate, on standard error where that is a terminal. Records in the same terminal
/// would tear it apart.
fn progress(bytes: Option<u64>) -> ProgressBar {
    if io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match bytes {
        Some(bytes) => (ProgressBar::new(bytes), "{bar:40} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left"),
        None => (ProgressBar::no_length(), "{spinner} {bytes}, {bytes_per_sec}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

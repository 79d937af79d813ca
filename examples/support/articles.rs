//! Articles as JSON Lines and the records that answer them: shared by `jsonl` and `parallel`.

use std::borrow::Cow;
use std::io::{self, BufRead, ErrorKind, Write};
use std::process::ExitCode;

use isnad::{Parser, Scratch};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::line;

/// Bytes that are read and written at once.
pub const BUFFER: usize = 1 << 16;

/// The lines of an input, without the blank ones.
pub struct Lines<R> {
    input: R,
    /// Lines read so far, blank ones too.
    read: usize,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Lines<R> {
        Lines { input, read: 0 }
    }

    /// Appends the next line and gives its number, from 1; none at the end.
    pub fn append_next(&mut self, to: &mut Vec<u8>) -> io::Result<Option<usize>> {
        let start = to.len();
        loop {
            if self.input.read_until(b'\n', to)? == 0 {
                return Ok(None);
            }
            self.read += 1;
            let mark = "\u{feff}".as_bytes();
            if self.read == 1 && to[start..].starts_with(mark) {
                to.drain(start..start + mark.len());
            }
            if !to[start..].trim_ascii().is_empty() {
                return Ok(Some(self.read));
            }
            to.truncate(start);
        }
    }
}

/// A parser with the memory of one thread.
pub struct Reader<'p> {
    parser: &'p Parser,
    scratch: Scratch,
}

impl<'p> Reader<'p> {
    pub fn new(parser: &'p Parser) -> Reader<'p> {
        Reader { parser, scratch: Scratch::new() }
    }

    /// Writes the record of the line's text as a line; or says what is wrong with the line.
    pub fn answer(&mut self, line: &[u8], out: &mut impl Write) -> io::Result<Result<(), String>> {
        let (text, id) = match read(line) {
            Ok(article) => article,
            Err(cause) => return Ok(Err(cause)),
        };
        let doc = self.parser.parse_with(&text, std::mem::take(&mut self.scratch));
        let mut record = doc.to_record();
        if let Some(id) = id {
            record = record.with_id(id);
        }
        serde_json::to_writer(&mut *out, &record)?;
        self.scratch = doc.into_scratch();
        out.write_all(b"\n").map(Ok)
    }
}

#[derive(Deserialize)]
struct Article<'a> {
    #[serde(borrow)]
    text: Cow<'a, str>,
    /// Raw, so that a number keeps its digits.
    #[serde(borrow)]
    id: Option<&'a RawValue>,
}

/// The text and the id of a line, or what is wrong with it.
fn read(line: &[u8]) -> Result<(Cow<'_, str>, Option<String>), String> {
    let article: Article<'_> = line::object(line)?;
    let id = match article.id.map(RawValue::get) {
        None => None,
        Some(id) if id.starts_with('"') => Some(serde_json::from_str(id).map_err(|error| line::cause(&error))?),
        Some(id) if id.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => Some(id.to_owned()),
        Some(_) => return Err("id is neither a string nor a number".to_owned()),
    };
    Ok((article.text, id))
}

/// The exit code of a run that tells whether every line could be read.
pub fn exit_code(program: &str, run: io::Result<bool>) -> ExitCode {
    match run {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // The reader of the pipe has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{program}: {error}");
            ExitCode::FAILURE
        }
    }
}

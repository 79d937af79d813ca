//! Prints who says what in a news text.
//!
//!     cargo run --release --example attribute               # a bundled article
//!     cargo run --release --example attribute -- FILE       # any UTF-8 text; `-` is standard input
//!     cargo run --release --example attribute -- --json -   # the record that JSON holds

use std::io::{self, ErrorKind, Read, Write};
use std::process::ExitCode;

use isnad::{Attribution, Document, Modality, Parser, Speaker};
use unicode_segmentation::UnicodeSegmentation;

const ARTICLE: &str = include_str!("data/article.txt");

const USAGE: &str = "\
usage: attribute [--json] [FILE]

Prints the attributions of a UTF-8 text: how the words are given, who says them, by which cue, and the words.
Without FILE it reads a bundled article, with `-` standard input.

  --json   print the document's record as JSON
  --help   print this";

fn main() -> ExitCode {
    let mut json = false;
    let mut path = None;
    for arg in std::env::args_os().skip(1) {
        match arg.to_str() {
            Some("--help" | "-h") => {
                // Nothing is lost when nobody reads it.
                let _ = writeln!(io::stdout(), "{USAGE}");
                return ExitCode::SUCCESS;
            }
            Some("--json") => json = true,
            Some(option) if option.starts_with('-') && option != "-" => {
                eprintln!("attribute: unknown option {option}\n{USAGE}");
                return ExitCode::from(2);
            }
            _ if path.is_some() => {
                eprintln!("attribute: more than one file\n{USAGE}");
                return ExitCode::from(2);
            }
            _ => path = Some(arg),
        }
    }
    let text = match path {
        None => ARTICLE.to_owned(),
        Some(path) => {
            let read = if path == "-" { read_stdin() } else { std::fs::read(&path) };
            let name = if path == "-" { "standard input".into() } else { path.to_string_lossy() };
            match read.map(String::from_utf8) {
                Ok(Ok(text)) => text,
                Ok(Err(error)) => {
                    eprintln!("attribute: {name}: invalid UTF-8 at byte {}", error.utf8_error().valid_up_to());
                    return ExitCode::FAILURE;
                }
                Err(error) => {
                    eprintln!("attribute: {name}: {error}");
                    return ExitCode::FAILURE;
                }
            }
        }
    };
    let doc = Parser::new().parse(&text);
    match if json { print_json(&doc) } else { print_table(&doc) } {
        // The reader of a pipe has seen enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("attribute: standard output: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn read_stdin() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn print_json(doc: &Document<'_>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, &doc.to_record())?;
    out.write_all(b"\n")?;
    out.flush()
}

/// One row an attribution. A speaker in parentheses is not named by the attribution itself but found elsewhere.
fn print_table(doc: &Document<'_>) -> io::Result<()> {
    let mut rows = vec![["KIND", "SPEAKER", "CUE", "CONTENT"].map(str::to_owned)];
    rows.extend(doc.attributions().map(row));
    let widths = [0, 1, 2].map(|column| rows.iter().map(|row| width(&row[column])).max().unwrap_or(0));
    let mut out = io::BufWriter::new(io::stdout().lock());
    for row in &rows {
        for (cell, column) in row.iter().zip(widths) {
            // The mark keeps a terminal from running two Arabic cells together from right to left.
            write!(out, "{cell}{:1$}\u{200e}  ", "", column - width(cell))?;
        }
        writeln!(out, "{}", row[3])?;
    }
    let (found, speakers, sentences) = (doc.attributions().len(), doc.speakers().len(), doc.sentences().len());
    writeln!(out, "\n{found} attributions of {speakers} speakers in {sentences} sentences")?;
    out.flush()
}

fn row(a: Attribution<'_>) -> [String; 4] {
    let kind = match a.modality() {
        Modality::Asserted => a.kind().to_string(),
        modality => format!("{} ({modality})", a.kind()),
    };
    let speaker = match (a.speaker(), a.unresolved()) {
        (Some(speaker), _) if a.mention().is_some() => full_name(speaker),
        (Some(speaker), _) => format!("({})", full_name(speaker)),
        (None, Some(reason)) => format!("? {reason}"),
        (None, None) => "?".to_owned(),
    };
    let content: Vec<&str> = a.parts().map(|part| part.text()).collect();
    [kind, speaker, a.cue().map_or("-", |cue| cue.text()).to_owned(), content.join(" … ")].map(|cell| one_line(&cell))
}

fn full_name(speaker: Speaker<'_>) -> String {
    match speaker.title() {
        // Somebody known by a title alone has it as name.
        Some(title) if title != speaker.name() => format!("{title} {}", speaker.name()),
        _ => speaker.name().to_owned(),
    }
}

/// A quotation may run over several lines.
fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The columns a cell takes: vowel marks stand above their letters.
fn width(cell: &str) -> usize {
    cell.graphemes(true).count()
}

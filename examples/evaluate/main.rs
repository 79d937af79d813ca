//! Scores isnad, or the predictions of another program, against annotated articles.
//!
//!     cargo run --release --example evaluate                              # isnad on the bundled articles
//!     cargo run --release --example evaluate -- GOLD.jsonl                # isnad on articles of your own
//!     cargo run --release --example evaluate -- GOLD.jsonl PREDICTED.jsonl

#[path = "../support/line.rs"]
mod line;
mod read;
mod score;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use isnad::{Parser, Scratch};
use read::{Findings, Gold, Prediction};
use score::{Counts, Figures, Prf};
use serde::Serialize;

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/gold.jsonl");

const USAGE: &str = "\
usage: evaluate [--json] [--half 0|1] [--by-source] [GOLD.jsonl [PREDICTED.jsonl]]

Prints precision, recall and F1 of predictions against annotated articles: of the bundled ones without GOLD, and of what
isnad itself finds in them without PREDICTED. Both files hold one JSON object a line; a SPAN is {\"start\", \"end\"}, byte
offsets into the text, and other keys are ignored.

GOLD       {\"id\", \"text\", \"source\"?,
            \"entities\": [{\"id\", \"kind\", \"name\": SPAN, \"title\": SPAN|null, \"mentions\": [SPAN]}],
            \"relations\": [{\"kind\", \"cue\": SPAN|null, \"speaker\": SPAN|null, \"entity\": ID|null, \"content\": SPAN}]}
PREDICTED  {\"id\", \"attributions\": [{\"kind\", \"content\": SPAN, \"cue\": SPAN|null, \"speaker\": {\"id\", \"name\"}|null,
            \"modality\"?}]}, such as the example jsonl writes

  --json        print the figures as JSON, from 0 to 1
  --half 0|1    only the articles at even (0) or odd (1) places in GOLD, counted from 0
  --by-source   the figures of each source too
  --help        print this

What cannot be read or scored is reported with its line, and the exit code is 1. What is odd but can be scored is
reported too.";

#[derive(Default)]
struct Options {
    json: bool,
    half: Option<usize>,
    by_source: bool,
    files: Vec<OsString>,
}

/// What goes wrong: with the files, or with what is written.
enum Failure {
    Files(Vec<String>),
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            // Nothing is lost when nobody reads it.
            let _ = writeln!(io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(cause) => {
            eprintln!("evaluate: {cause}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Files(faults)) => {
            faults.iter().for_each(|fault| eprintln!("evaluate: {fault}"));
            ExitCode::FAILURE
        }
        // The reader of a pipe has seen enough.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            eprintln!("evaluate: standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

/// None where help is asked for.
fn options() -> Result<Option<Options>, String> {
    let mut options = Options::default();
    let mut args = std::env::args_os().skip(1);
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--help" | "-h") => return Ok(None),
            Some("--json") => options.json = true,
            Some("--by-source") => options.by_source = true,
            Some("--half") => {
                options.half = match args.next().as_deref().and_then(|half| half.to_str()) {
                    Some("0") => Some(0),
                    Some("1") => Some(1),
                    _ => return Err("--half takes 0 or 1".to_owned()),
                }
            }
            Some(option) if option.starts_with('-') => return Err(format!("unknown option {option}")),
            _ if options.files.len() == 2 => return Err("more than two files".to_owned()),
            _ => options.files.push(arg),
        }
    }
    Ok(Some(options))
}

fn run(options: &Options) -> Result<(), Failure> {
    let bundled = OsString::from(BUNDLED);
    let mut found = Findings::default();
    let (file, bytes) = open(options.files.first().unwrap_or(&bundled))?;
    let golds = read::read_gold(&file, &bytes, &mut found);
    if options.by_source {
        for gold in golds.iter().filter(|gold| gold.source.is_none()) {
            found.fault(&file, gold.line, "missing field `source`");
        }
    }
    let mut found = settle(found)?;
    let (read, made);
    let predictions: Vec<Option<&Prediction>> = match options.files.get(1) {
        Some(path) => {
            let (file, bytes) = open(path)?;
            read = read::read_predictions(&file, &bytes, &golds, &mut found);
            golds.iter().map(|gold| read.get(&gold.id)).collect()
        }
        None => {
            made = predict(&golds)?;
            made.iter().map(Some).collect()
        }
    };
    settle(found)?;

    let mut all = Counts::default();
    let mut sources: BTreeMap<&str, Counts> = BTreeMap::new();
    for (i, (gold, prediction)) in golds.iter().zip(predictions).enumerate() {
        if options.half.is_some_and(|half| i % 2 != half) {
            continue;
        }
        all.add(gold, prediction);
        if let Some(source) = gold.source.as_deref().filter(|_| options.by_source) {
            sources.entry(source).or_default().add(gold, prediction);
        }
    }
    let sources = sources.iter().map(|(&source, counts)| (source, counts.figures())).collect();
    let report = Report { figures: all.figures(), sources };
    if options.json {
        print_json(&report)?
    } else {
        print_table(&report)?
    }
    Ok(())
}

/// The file's name to report it by, and what it holds.
fn open(path: &OsString) -> Result<(String, Vec<u8>), Failure> {
    let name = path.to_string_lossy().into_owned();
    match std::fs::read(path) {
        Ok(bytes) => Ok((name, bytes)),
        Err(error) => Err(Failure::Files(vec![format!("{name}: {error}")])),
    }
}

/// Says what was noted so far, and goes on where there is no fault.
fn settle(found: Findings) -> Result<Findings, Failure> {
    found.notes.iter().for_each(|note| eprintln!("evaluate: note: {note}"));
    if found.faults.is_empty() { Ok(Findings::default()) } else { Err(Failure::Files(found.faults)) }
}

/// What isnad finds in each article, by way of the JSON that the example jsonl writes.
fn predict(golds: &[Gold]) -> Result<Vec<Prediction>, Failure> {
    let parser = Parser::new();
    let mut scratch = Scratch::new();
    let mut predictions = Vec::with_capacity(golds.len());
    for gold in golds {
        let doc = parser.parse_with(&gold.text, scratch);
        let prediction = serde_json::to_value(doc.to_record()).and_then(serde_json::from_value);
        predictions.push(prediction.map_err(|e| Failure::Files(vec![format!("isnad's record of {}: {e}", gold.id)]))?);
        scratch = doc.into_scratch();
    }
    Ok(predictions)
}

#[derive(Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    figures: Figures,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    sources: BTreeMap<&'a str, Figures>,
}

fn print_json(report: &Report<'_>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, report)?;
    out.write_all(b"\n")?;
    out.flush()
}

fn print_table(report: &Report<'_>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let figures = &report.figures;
    writeln!(out, "{} documents, {} of them without a prediction\n", figures.documents, figures.missing)?;
    let three = ["content", "exact", "attributed"].map(|head| format!("{head:<19}")).concat();
    writeln!(out, "{:12}{:>5}{:>10}   {three}{:>8}{:>10}", "", "gold", "predicted", "speaker", "canonical")?;
    let three = format!("{:>5}{:>6}{:>6}  ", "P", "R", "F1").repeat(3);
    writeln!(out, "{:12}{:15}   {}", "", "", three.trim_end())?;
    for (name, row) in [
        ("direct", &figures.direct),
        ("mixed", &figures.mixed),
        ("indirect", &figures.indirect),
        ("paraphrase", &figures.paraphrase),
        ("core", &figures.core),
        ("all", &figures.all),
    ] {
        let three = [row.content, row.exact, row.attributed].map(percent).join("  ");
        let (speaker, canonical) = (100.0 * row.speaker_accuracy, 100.0 * row.canonical);
        writeln!(out, "{name:12}{:5}{:10}   {three}  {speaker:8.1}{canonical:10.1}", row.gold, row.predicted)?;
    }
    writeln!(out, "\n{:30}{}", "cues", percent(figures.cue))?;
    writeln!(out, "{:30}{}", "same speaker, by pairs", percent(figures.entities))?;
    writeln!(out, "{:30}{:5.1}", "kind, of the pairs", 100.0 * figures.kind_accuracy)?;
    writeln!(out, "{:30}{:5.1}", "speaker where none is named", 100.0 * figures.elided_speaker_accuracy)?;
    if !report.sources.is_empty() {
        writeln!(out, "\nCore, content and speaker:")?;
    }
    for (source, figures) in &report.sources {
        let (core, documents) = (&figures.core, figures.documents);
        writeln!(out, "{source:24}{documents:4} documents{:6} gold   {}", core.gold, percent(core.attributed))?;
    }
    out.flush()
}

fn percent(figures: Prf) -> String {
    figures.map(|figure| format!("{:5.1}", 100.0 * figure)).join(" ")
}

//! The example programs from outside: exit codes, what they print, and what they say of bad input.

#![cfg(feature = "serde")]

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use isnad::{Parser, Record};

const ARTICLE: &str = include_str!("../examples/data/article.txt");

/// The built example. Cargo builds the examples for `cargo test`, beside the directory of the test programs.
fn example(name: &str) -> Command {
    let tests = std::env::current_exe().unwrap();
    let target = tests.ancestors().nth(2).unwrap();
    let path = target.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(path.exists(), "{} is missing: run `cargo test`, or `cargo build --examples` first", path.display());
    Command::new(path)
}

/// Runs an example over an input; the rest of it is dropped when the program stops reading.
fn run<I: AsRef<OsStr>>(name: &str, args: impl IntoIterator<Item = I>, input: &[u8]) -> Output {
    let mut command = example(name);
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let _ = stdin.write_all(input);
        });
        child.wait_with_output().unwrap()
    })
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

const NO_ARGS: [&str; 0] = [];

#[test]
fn attribute_prints_a_row_for_each_attribution() {
    let output = run("attribute", NO_ARGS, b"");
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let doc = Parser::new().parse(ARTICLE);
    let lines: Vec<&str> = out(&output).lines().collect();
    // A head and, at the end, a blank line and the sum.
    assert_eq!(lines.len(), doc.attributions().len() + 3);
    for (line, a) in lines[1..].iter().zip(doc.attributions()) {
        assert!(line.starts_with(a.kind().as_str()) && line.ends_with(a.content().text()), "{line}");
        assert!(line.contains(a.speaker().map_or("?", |s| s.name())), "{line}");
    }
}

#[test]
fn attribute_reads_files_and_standard_input() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("article.txt");
    std::fs::write(&path, ARTICLE).unwrap();
    let bundled = run("attribute", NO_ARGS, b"");
    assert_eq!(run("attribute", [&path], b""), bundled);
    assert_eq!(run("attribute", ["-"], ARTICLE.as_bytes()), bundled);

    let empty = run("attribute", ["-"], b"");
    assert_eq!(empty.status.code(), Some(0));
    assert!(out(&empty).contains("0 attributions"));
}

#[test]
fn attribute_prints_the_record() {
    let output = run("attribute", ["--json"], b"");
    let record: Record = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(record, Parser::new().parse(ARTICLE).to_record());
}

#[test]
fn attribute_refuses_what_it_cannot_read() {
    let missing = run("attribute", ["no-such-file.txt"], b"");
    assert_eq!(missing.status.code(), Some(1));
    assert!(err(&missing).contains("no-such-file.txt"), "{}", err(&missing));

    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("latin1.txt");
    std::fs::write(&path, b"caf\xe9").unwrap();
    let invalid = run("attribute", [&path], b"");
    assert_eq!(invalid.status.code(), Some(1));
    assert!(err(&invalid).contains("latin1.txt: invalid UTF-8 at byte 3"), "{}", err(&invalid));
}

#[test]
fn bad_options_print_the_usage() {
    for (name, args) in [("attribute", &["--no-such-option"][..]), ("attribute", &["a", "b"]), ("jsonl", &["file"])] {
        let output = run(name, args, b"");
        assert_eq!(output.status.code(), Some(2), "{name} {args:?}");
        assert!(err(&output).contains(&format!("usage: {name}")) && out(&output).is_empty());
    }
    for name in ["attribute", "jsonl"] {
        let output = run(name, ["--help"], b"");
        assert_eq!(output.status.code(), Some(0));
        assert!(out(&output).starts_with(&format!("usage: {name}")));
    }
}

/// The records that `jsonl` writes, and what it says.
fn jsonl(input: &[u8], code: i32) -> (Vec<Record>, String) {
    let output = run("jsonl", NO_ARGS, input);
    assert_eq!(output.status.code(), Some(code), "{}", err(&output));
    let records = out(&output).lines().map(|line| serde_json::from_str(line).unwrap());
    (records.collect(), err(&output).to_owned())
}

fn ids(records: &[Record]) -> Vec<Option<&str>> {
    records.iter().map(|record| record.id()).collect()
}

#[test]
fn jsonl_writes_a_record_for_each_line() {
    let text = "وقال المدير سامي الحداد إن العمل مستمر.";
    let input = format!(
        "\u{feff}{{\"id\": \"a\\n\", \"text\": {text:?}, \"more\": [1]}}\r\n\n \t\n{{\"text\": \"\", \"id\": 1.50}}\n{{\"text\": \"x\"}}"
    );
    let (records, said) = jsonl(input.as_bytes(), 0);
    assert_eq!(said, "");
    assert_eq!(ids(&records), [Some("a\n"), Some("1.50"), None]);
    assert_eq!(records[0], Parser::new().parse(text).to_record().with_id("a\n"));
    assert_eq!(jsonl(b"", 0).0.len(), 0);
}

#[test]
fn jsonl_names_bad_lines_and_does_the_rest() {
    let bad: [(&[u8], &str); 11] = [
        (b"{\"text\": \"\xff\"}", "invalid UTF-8 at byte 10"),
        (b"{\"text\": \"a\"", "invalid JSON"),
        (b"text", "invalid JSON"),
        (b"{\"text\": \"\\ud800\"}", "invalid JSON"),
        (b"[\"a\"]", "not an object"),
        (b"null", "not an object"),
        (b"{}", "missing field `text`"),
        (b"{\"text\": null}", "expected a string"),
        (b"{\"text\": 7}", "expected a string"),
        (b"{\"text\": [\"a\"]}", "expected a string"),
        (b"{\"text\": \"a\", \"id\": {}}", "id is neither a string nor a number"),
    ];
    let mut input = Vec::new();
    for (i, (line, _)) in bad.iter().enumerate() {
        input.extend_from_slice(format!("{{\"id\": {i}, \"text\": \"وصل الوفد.\"}}\n\n").as_bytes());
        input.extend_from_slice(line);
        input.push(b'\n');
    }
    let (records, said) = jsonl(&input, 1);
    let expected: Vec<String> = (0..bad.len()).map(|i| i.to_string()).collect();
    assert_eq!(ids(&records), expected.iter().map(|id| Some(id.as_str())).collect::<Vec<_>>());
    assert_eq!(said.lines().count(), bad.len(), "{said}");
    for (i, (line, (_, cause))) in said.lines().zip(bad).enumerate() {
        assert!(line.starts_with(&format!("line {}: ", 3 * (i + 1))) && line.contains(cause), "{line}");
    }
}

#[test]
fn jsonl_takes_long_and_hostile_lines() {
    let marks = "«".repeat(100_000);
    let long = "قال سامي الحداد إن العمل بدأ. ".repeat(20_000);
    let input = format!("{{\"id\": 1, \"text\": {marks:?}}}\n{{\"id\": 2, \"text\": {long:?}}}\n");
    let (records, said) = jsonl(input.as_bytes(), 0);
    assert_eq!((ids(&records), said.as_str()), (vec![Some("1"), Some("2")], ""));
    assert_eq!(records[0].attributions().len(), 0);
    assert_eq!(records[1].attributions().len(), 20_000);
}

/// A reader that has seen enough is no error: neither program says anything.
#[test]
fn a_closed_pipe_is_no_error() {
    let text = "قال سامي الحداد إن العمل بدأ. ".repeat(5_000);
    let lines = format!("{{\"text\": {text:?}}}\n").repeat(2);
    for (name, args, input) in
        [("jsonl", &[][..], &lines), ("attribute", &["-"], &text), ("attribute", &["--json", "-"], &text)]
    {
        let mut command = example(name);
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // Closed before anything is written: the first write that leaves the buffer fails.
        drop(child.stdout.take());
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""), "{name} {args:?}");
    }
}

#[test]
fn teaching_examples_run() {
    for name in ["custom_lexicon", "speakers", "sentences"] {
        let output = run(name, NO_ARGS, b"");
        assert_eq!(output.status.code(), Some(0), "{name}: {}", err(&output));
    }
}

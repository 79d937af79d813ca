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
    for (name, args) in [
        ("attribute", &["--no-such-option"][..]),
        ("attribute", &["a", "b"]),
        ("jsonl", &["file"]),
        ("parallel", &["--no-such-option"]),
        ("parallel", &["-", "b"]),
        ("evaluate", &["--no-such-option"]),
        ("evaluate", &["--half", "2"]),
        ("evaluate", &["a", "b", "c"]),
    ] {
        let output = run(name, args, b"");
        assert_eq!(output.status.code(), Some(2), "{name} {args:?}");
        assert!(err(&output).contains(&format!("usage: {name}")) && out(&output).is_empty());
    }
    for name in ["attribute", "jsonl", "parallel", "evaluate"] {
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

/// More than one chunk of lines, some of them broken: `parallel` writes and says what `jsonl` does, from a file and from a pipe.
#[test]
fn parallel_writes_what_jsonl_writes() {
    let mut input = "\u{feff}".as_bytes().to_vec();
    input.extend_from_slice(&std::fs::read(GOLD).unwrap());
    for i in 0..5 {
        let unread = "x".repeat(2_000_000);
        let lines = format!("{{\"id\": {i}, \"text\": {ARTICLE:?}, \"more\": \"{unread}\"}}\n\n{{\"id\": {i}}}\n[]\n");
        input.extend_from_slice(lines.as_bytes());
        input.extend_from_slice(b"{\"text\": \"\xff\"}\r\n \n{\"text\": \"\"}\n");
    }
    // The last line has no end.
    input.extend_from_slice(b"{\"text\": \"x\"}");
    let expected = run("jsonl", NO_ARGS, &input);
    assert_eq!((expected.status.code(), err(&expected).lines().count()), (Some(1), 15), "{}", err(&expected));
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("articles.jsonl");
    std::fs::write(&path, &input).unwrap();
    for (args, input) in [(vec![path.as_os_str()], &b""[..]), (vec!["-".as_ref()], &input), (vec![], &input)] {
        assert!(run("parallel", &args, input) == expected, "{args:?}");
    }
    let one_thread = example("parallel").env("RAYON_NUM_THREADS", "1").arg(&path).output().unwrap();
    assert!(one_thread == expected);

    let nothing = run("parallel", NO_ARGS, b"");
    assert_eq!((nothing.status.code(), out(&nothing), err(&nothing)), (Some(0), "", ""));
    for path in ["no-such-file.jsonl", env!("CARGO_MANIFEST_DIR")] {
        let missing = run("parallel", [path], b"");
        assert_eq!((missing.status.code(), out(&missing)), (Some(1), ""));
        assert!(err(&missing).starts_with(&format!("parallel: {path}: ")), "{}", err(&missing));
    }
}

const GOLD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/evaluate/gold.jsonl");
const PREDICTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/evaluate/predicted.jsonl");

/// The figures that `evaluate` prints as JSON.
fn evaluate(args: &[&str]) -> serde_json::Value {
    let output = run("evaluate", args.iter().chain(&["--json"]), b"");
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn evaluate_scores_a_file_of_predictions() {
    let expected: serde_json::Value = serde_json::from_str(include_str!("data/evaluate/expected.json")).unwrap();
    assert_eq!(evaluate(&[GOLD, PREDICTED]), expected["whole"]);
    assert_eq!(evaluate(&["--half", "1", GOLD, PREDICTED]), expected["half 1"]);
    assert_eq!(evaluate(&["--by-source", GOLD, PREDICTED])["sources"], expected["sources"]);

    let table = run("evaluate", [GOLD, PREDICTED, "--by-source"], b"");
    assert!(out(&table).starts_with("7 documents, 1 of them without a prediction\n"), "{}", out(&table));
    let core = out(&table).lines().find(|line| line.starts_with("core ")).unwrap();
    let [precision, recall, f1] = [0, 1, 2].map(|i| expected["whole"]["core"]["attributed"][i].as_f64().unwrap());
    let printed = format!("{:5.1} {:5.1} {:5.1}", 100.0 * precision, 100.0 * recall, 100.0 * f1);
    assert!(core.contains(&printed), "{core}");
    assert!(err(&table).contains("predicted.jsonl: no line for 1 of 7 articles"), "{}", err(&table));
}

/// Without predictions it scores what `jsonl` writes; without a file, the bundled articles.
#[test]
fn evaluate_scores_isnad() {
    let records = run("jsonl", NO_ARGS, &std::fs::read(GOLD).unwrap());
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("records.jsonl");
    std::fs::write(&path, &records.stdout).unwrap();
    let figures = evaluate(&[GOLD]);
    assert_eq!((&figures["documents"], &figures["missing"]), (&7.into(), &0.into()));
    assert_eq!(evaluate(&[GOLD, path.to_str().unwrap()]), figures);

    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/gold.jsonl");
    assert_eq!(evaluate(&[]), evaluate(&[bundled]));
}

#[test]
fn evaluate_refuses_what_it_cannot_score() {
    let missing = run("evaluate", ["no-such-file.jsonl"], b"");
    assert_eq!(missing.status.code(), Some(1));
    assert!(err(&missing).contains("no-such-file.jsonl: "), "{}", err(&missing));

    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("broken.jsonl");
    std::fs::write(&path, "{\"id\": \"evaluate-1\"}\n{}\n[]\n").unwrap();
    let broken = run("evaluate", [GOLD.as_ref(), path.as_os_str()], b"");
    assert_eq!((broken.status.code(), out(&broken)), (Some(1), ""));
    for said in ["broken.jsonl: line 2: missing field `id`", "broken.jsonl: line 3: not an object"] {
        assert!(err(&broken).contains(said), "{}", err(&broken));
    }
    let no_source = std::fs::read_to_string(GOLD).unwrap().replace("\"source\"", "\"from\"");
    std::fs::write(&path, no_source).unwrap();
    let no_source = run("evaluate", ["--by-source".as_ref(), path.as_os_str()], b"");
    assert_eq!(no_source.status.code(), Some(1));
    assert!(err(&no_source).contains("broken.jsonl: line 7: missing field `source`"), "{}", err(&no_source));
}

/// A reader that has seen enough is no error: no program says anything.
#[test]
fn a_closed_pipe_is_no_error() {
    let text = "قال سامي الحداد إن العمل بدأ. ".repeat(5_000);
    let lines = format!("{{\"text\": {text:?}}}\n").repeat(2);
    for (name, args, input) in [
        ("jsonl", &[][..], &lines),
        ("parallel", &[], &lines),
        ("attribute", &["-"], &text),
        ("attribute", &["--json", "-"], &text),
        ("evaluate", &[], &text),
    ] {
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

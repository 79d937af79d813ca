//! Learns the weights of confidence from annotated articles, and measures what confidence is worth.
//!
//!     cargo run --release --features internals --example calibrate                          # on the bundled articles
//!     cargo run --release --features internals --example calibrate -- GOLD.jsonl...         # on articles of your own
//!     cargo run --release --features internals --example calibrate -- --write GOLD.jsonl... # changes the table of weights
//!
//! An attribution is right where the example evaluate counts it as attributed: its content meets an annotated relation of any
//! kind, and its speaker is the one of that relation. Its confidence is the logistic of the sum of the weights of its features. The
//! weights are the ones of the largest likelihood with a penalty on their squares, and the same on every run. Two-fold figures
//! are of each half of the articles by the weights that the other half gives.

#[path = "../support/line.rs"]
mod line;
#[path = "../evaluate/read.rs"]
#[allow(dead_code)]
mod read;
#[path = "../evaluate/score.rs"]
#[allow(dead_code)]
mod score;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use isnad::Parser;
use isnad::internals::{Scored, Stages, Weighing};
use read::{Attribution, Findings, Gold, Prediction};
use serde_json::Value;

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/gold.jsonl");
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/lexicon/data/confidence.tsv");

/// Penalty on the square of each weight but the first, which all relations have: of 1, 1.5, 2, 3, 4, 6, 10 and 16 the one with the
/// smallest two-fold loss.
const PENALTY: f64 = 2.0;
/// What a relation inherits depends on the weights: after so many fits hardly anything moves.
const ROUNDS: usize = 6;
/// Steps of Newton's method in one fit, which needs about eight.
const STEPS: usize = 30;

const USAGE: &str = "\
usage: calibrate [--write] [--list] [--penalty N] [GOLD.jsonl]...

Fits the weights of confidence to annotated articles (the bundled ones without GOLD; the example evaluate tells the format),
and prints how far confidence can be trusted: by the weights that isnad has, by the fitted ones, and two-fold.

  --write      write the fitted weights to src/lexicon/data/confidence.tsv; without it they are printed
  --list       print every attribution too, by falling two-fold confidence, with its features and their weights
  --penalty N  penalty on the square of a weight, 2 unless given
  --help       print this";

#[derive(Default)]
struct Options {
    write: bool,
    list: bool,
    penalty: Option<f64>,
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
            eprintln!("calibrate: {cause}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Files(faults)) => {
            faults.iter().for_each(|fault| eprintln!("calibrate: {fault}"));
            ExitCode::FAILURE
        }
        // The reader of a pipe has seen enough.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            eprintln!("calibrate: standard output: {error}");
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
            Some("--write") => options.write = true,
            Some("--list") => options.list = true,
            Some("--penalty") => {
                let penalty = args.next().and_then(|n| n.to_str()?.parse().ok()).filter(|n: &f64| *n > 0.0);
                options.penalty = Some(penalty.ok_or("--penalty takes a number above 0")?);
            }
            Some(option) if option.starts_with('-') => return Err(format!("unknown option {option}")),
            _ => options.files.push(arg),
        }
    }
    if options.files.is_empty() {
        options.files.push(BUNDLED.into());
    }
    Ok(Some(options))
}

/// An asserted attribution or not; only asserted ones are learned from and measured.
struct Case {
    scored: Scored,
    asserted: bool,
    verdict: Verdict,
    /// Whether another speaker that was considered is right, if one was.
    another: Option<bool>,
    /// The case it goes on from.
    from: Option<usize>,
    file: usize,
    /// By the place of its article in the file.
    half: usize,
    shown: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Right,
    Speaker,
    Content,
}

impl Case {
    fn right(&self) -> bool {
        self.verdict == Verdict::Right
    }
}

fn run(options: &Options) -> Result<(), Failure> {
    let penalty = options.penalty.unwrap_or(PENALTY);
    let mut cases = Vec::new();
    let mut articles = 0;
    for (file, path) in options.files.iter().enumerate() {
        articles += read_cases(file, path, &mut cases).map_err(Failure::Files)?;
    }
    let fitted = fit(&cases, |_| true, penalty);
    let halves = [0, 1].map(|half| fit(&cases, |case| case.half != half, penalty));
    let folds = halves.each_ref().map(|weights| confidences(&cases, weights));
    let two_fold: Vec<u8> = cases.iter().enumerate().map(|(i, case)| folds[case.half][i]).collect();
    let now = confidences(&cases, &Weighing::bundled());
    let here = confidences(&cases, &fitted);

    let mut out = io::BufWriter::new(io::stdout().lock());
    if options.list {
        list(&mut out, &cases, &two_fold, &halves)?;
    }
    for (file, path) in options.files.iter().enumerate() {
        let measure = |confidences: &[u8], half: Option<usize>| {
            let of = |case: &&Case| case.asserted && case.file == file && half.is_none_or(|half| case.half == half);
            let cases = cases.iter().zip(confidences).filter(|(case, _)| of(case));
            Measures::new(cases.map(|(case, &confidence)| (confidence, case.right())))
        };
        writeln!(out, "{}", path.to_string_lossy())?;
        print_measures(
            &mut out,
            &[
                ("bundled", measure(&now, None)),
                ("fitted", measure(&here, None)),
                ("two-fold", measure(&two_fold, None)),
                ("half 0", measure(&two_fold, Some(0))),
                ("half 1", measure(&two_fold, Some(1))),
            ],
        )?;
    }
    let table = table(&cases, &fitted, articles);
    if options.write {
        std::fs::write(TABLE, table).map_err(|e| Failure::Files(vec![format!("{TABLE}: {e}")]))?;
    } else {
        out.write_all(table.as_bytes())?;
    }
    out.flush()?;
    Ok(())
}

/// Adds the attributions of a file's articles, and tells how many articles there are.
fn read_cases(file: usize, path: &OsString, cases: &mut Vec<Case>) -> Result<usize, Vec<String>> {
    let name = path.to_string_lossy();
    let bytes = std::fs::read(path).map_err(|e| vec![format!("{name}: {e}")])?;
    let mut found = Findings::default();
    let golds = read::read_gold(&name, &bytes, &mut found);
    if !found.faults.is_empty() {
        return Err(found.faults);
    }
    // The weights are for what is not reported, too.
    let parser = Parser::builder().min_confidence(0.0).build().map_err(|e| vec![e.to_string()])?;
    let mut stages = Stages::new();
    for (place, gold) in golds.iter().enumerate() {
        let doc = parser.parse(&gold.text);
        let fault = |e| vec![format!("isnad's record of {}: {e}", gold.id)];
        let record = serde_json::to_value(doc.to_record()).map_err(fault)?;
        let others = with_other_speakers(record.clone());
        let prediction: Prediction = serde_json::from_value(record).map_err(fault)?;
        let others: Prediction = serde_json::from_value(others).map_err(fault)?;
        let (verdicts, others) = (verdicts(gold, &prediction), verdicts(gold, &others));
        let first = cases.len();
        for (i, scored) in stages.scored(&gold.text).into_iter().enumerate() {
            let a = doc.attributions().get(i).expect("both parses find the same");
            cases.push(Case {
                asserted: prediction.attributions[i].is_asserted(),
                verdict: verdicts[i],
                another: a.alternatives().next().map(|_| others[i] == Verdict::Right),
                from: scored.from.map(|from| first + from),
                scored,
                file,
                half: place % 2,
                shown: format!(
                    "{} {} {} [{}] {}: {}",
                    gold.id,
                    prediction.attributions[i].content,
                    a.kind().as_str(),
                    a.cue().map_or("-", |cue| cue.text()),
                    a.speaker().map_or("-", |speaker| speaker.name()),
                    a.content().text().replace('\n', " ")
                ),
            });
        }
    }
    Ok(golds.len())
}

/// The record with the first of the other speakers in the place of each speaker that has some.
fn with_other_speakers(mut record: Value) -> Value {
    let speakers = record["speakers"].clone();
    for a in record["attributions"].as_array_mut().into_iter().flatten() {
        if let Some(id) = a["alternatives"][0]["speaker"].as_u64() {
            a["speaker"] = speakers[id as usize].clone();
        }
    }
    record
}

fn verdicts(gold: &Gold, prediction: &Prediction) -> Vec<Verdict> {
    let asserted: Vec<&Attribution> = prediction.attributions.iter().filter(|a| a.is_asserted()).collect();
    let mut judged = score::judged(gold, &asserted).into_iter();
    let mut verdict = |a: &Attribution| match a.is_asserted().then(|| judged.next().flatten()).flatten() {
        Some(met) if met.right => Verdict::Right,
        Some(_) => Verdict::Speaker,
        None => Verdict::Content,
    };
    prediction.attributions.iter().map(&mut verdict).collect()
}

/// Confidences in hundredths by these weights.
fn confidences(cases: &[Case], weights: &[i32]) -> Vec<u8> {
    // Every case after the one it goes on from.
    let mut order: Vec<usize> = (0..cases.len()).collect();
    order.sort_by_key(|&i| cases[i].scored.turn);
    let mut out = vec![0; cases.len()];
    for i in order {
        out[i] = Weighing::share(columns(cases, &out, i).iter().map(|&c| weights[c]).sum());
    }
    out
}

fn columns(cases: &[Case], confidences: &[u8], i: usize) -> Vec<usize> {
    cases[i].scored.columns(cases[i].from.map(|from| confidences[from]))
}

/// The weights of the largest penalized likelihood, in hundredths.
fn fit(cases: &[Case], wanted: impl Fn(&Case) -> bool, penalty: f64) -> Vec<i32> {
    let learned: Vec<usize> = (0..cases.len()).filter(|&i| cases[i].asserted && wanted(&cases[i])).collect();
    let mut inherited = vec![75; cases.len()];
    let mut rounded = Vec::new();
    for _ in 0..ROUNDS {
        let row = |&i: &usize| (columns(cases, &inherited, i), cases[i].right());
        let rows: Vec<(Vec<usize>, bool)> = learned.iter().map(row).collect();
        rounded = newton(&rows, penalty).iter().map(|w| (w * 100.0).round() as i32).collect();
        inherited = confidences(cases, &rounded);
    }
    rounded[column("another")] = odds_of_another(learned.iter().map(|&i| &cases[i]));
    rounded
}

/// The log-odds, in hundredths, that the other speaker is right where the first one is wrong.
fn odds_of_another<'a>(cases: impl Iterator<Item = &'a Case>) -> i32 {
    let wrong: Vec<bool> = cases.filter(|case| !case.right()).filter_map(|case| case.another).collect();
    let right = wrong.iter().filter(|&&right| right).count();
    let half = 0.5;
    (100.0 * ((right as f64 + half) / ((wrong.len() - right) as f64 + half)).ln()).round() as i32
}

fn column(id: &str) -> usize {
    Weighing::columns().iter().position(|column| column.0 == id).expect("a feature of the crate")
}

/// Newton's method on the columns of each row and whether it is right.
fn newton(rows: &[(Vec<usize>, bool)], penalty: f64) -> Vec<f64> {
    /// Enough to make the first weight unique.
    const FREE: f64 = 1e-6;
    let n = Weighing::columns().len();
    let always = column("always");
    let penalty = |c: usize| if c == always { FREE } else { penalty };
    let mut weights = vec![0.0; n];
    for _ in 0..STEPS {
        let mut gradient: Vec<f64> = weights.iter().enumerate().map(|(c, w)| -penalty(c) * w).collect();
        let mut hessian = vec![vec![0.0; n]; n];
        for (c, row) in hessian.iter_mut().enumerate() {
            row[c] = penalty(c);
        }
        for (columns, right) in rows {
            let sum: f64 = columns.iter().map(|&c| weights[c]).sum();
            let p = 1.0 / (1.0 + (-sum).exp());
            for &a in columns {
                gradient[a] += f64::from(u8::from(*right)) - p;
                for &b in columns {
                    hessian[a][b] += p * (1.0 - p);
                }
            }
        }
        let step = solve(hessian, gradient);
        weights.iter_mut().zip(&step).for_each(|(w, s)| *w += s);
        if step.iter().all(|s| s.abs() < 1e-9) {
            break;
        }
    }
    weights
}

/// Solves a symmetric positive definite system by elimination.
fn solve(mut a: Vec<Vec<f64>>, mut b: Vec<f64>) -> Vec<f64> {
    let n = b.len();
    for k in 0..n {
        let (above, below) = a.split_at_mut(k + 1);
        let pivot = &above[k];
        for (i, row) in below.iter_mut().enumerate() {
            let factor = row[k] / pivot[k];
            if factor != 0.0 {
                row.iter_mut().zip(pivot).skip(k).for_each(|(x, p)| *x -= factor * p);
                b[k + 1 + i] -= factor * b[k];
            }
        }
    }
    for k in (0..n).rev() {
        let known: f64 = (k + 1..n).map(|j| a[k][j] * b[j]).sum();
        b[k] = (b[k] - known) / a[k][k];
    }
    b
}

/// How many attributions, how many of them right, and the sum of their confidences.
#[derive(Clone, Copy, Default)]
struct Bin {
    all: usize,
    right: usize,
    sum: f64,
}

impl Bin {
    fn right(self) -> f64 {
        percent(self.right as f64, self.all)
    }

    fn mean(self) -> f64 {
        self.sum / self.all.max(1) as f64
    }
}

fn percent(part: f64, whole: usize) -> f64 {
    100.0 * part / whole.max(1) as f64
}

struct Measures {
    all: Bin,
    high: Bin,
    low: Bin,
    bins: [Bin; 10],
    loss: f64,
}

impl Measures {
    fn new(cases: impl Iterator<Item = (u8, bool)>) -> Measures {
        let mut bins = [Bin::default(); 10];
        let mut loss = 0.0;
        for (confidence, right) in cases {
            let bin = &mut bins[usize::from(confidence / 10).min(9)];
            let share = f64::from(confidence) / 100.0;
            bin.all += 1;
            bin.right += usize::from(right);
            bin.sum += share;
            loss -= if right { share } else { 1.0 - share }.ln();
        }
        let sum = |bins: &[Bin]| {
            let add = |a: Bin, b: &Bin| Bin { all: a.all + b.all, right: a.right + b.right, sum: a.sum + b.sum };
            bins.iter().fold(Bin::default(), add)
        };
        let all = sum(&bins);
        Measures { all, high: bins[9], low: sum(&bins[..5]), bins, loss: loss / all.all.max(1) as f64 }
    }

    /// The mean distance between confidence and share of right ones over the ten bins.
    fn calibration_error(&self) -> f64 {
        let apart: f64 = self.bins.iter().map(|bin| (bin.right as f64 - bin.sum).abs()).sum();
        apart / self.all.all.max(1) as f64
    }
}

fn print_measures(out: &mut impl Write, by: &[(&str, Measures)]) -> io::Result<()> {
    write!(out, "{:28}", "weights")?;
    by.iter().try_for_each(|(name, _)| write!(out, "{name:>16}"))?;
    writeln!(out)?;
    let mut row = |name: &str, cell: &dyn Fn(&Measures) -> String| {
        write!(out, "{name:28}")?;
        by.iter().try_for_each(|(_, measures)| write!(out, "{:>16}", cell(measures)))?;
        writeln!(out)
    };
    row("attributions", &|m| m.all.all.to_string())?;
    row("right, %", &|m| format!("{:.1}", m.all.right()))?;
    row("0.9 or more, % of all", &|m| format!("{:.1}", percent(m.high.all as f64, m.all.all)))?;
    row("  right, %", &|m| format!("{:.1}", m.high.right()))?;
    row("below 0.5, % of all", &|m| format!("{:.1}", percent(m.low.all as f64, m.all.all)))?;
    row("  right, %", &|m| format!("{:.1}", m.low.right()))?;
    row("expected calibration error", &|m| format!("{:.3}", m.calibration_error()))?;
    row("loss", &|m| format!("{:.4}", m.loss))?;
    row("confidence", &|_| "n mean right".to_owned())?;
    for i in 0..10 {
        row(&format!("  0.{i}0 to 0.{i}9"), &|m| match m.bins[i] {
            bin if bin.all == 0 => "-".to_owned(),
            bin => format!("{} {:.2} {:.2}", bin.all, bin.mean(), bin.right() / 100.0),
        })?;
    }
    writeln!(out)
}

/// The data file.
fn table(cases: &[Case], weights: &[i32], articles: usize) -> String {
    let learned = cases.iter().filter(|case| case.asserted).count();
    let mut out = format!(
        "# confidence.tsv: what each feature of a relation tells of whether content and speaker are right.
# Columns (tab separated):
#  feature    id, of a rule where it is one
#  weight     added to the log-odds, in hundredths
#  statement  which relations have the feature
# Written by the example calibrate: logistic regression on {learned} attributions of {articles} annotated articles.
"
    );
    for ((id, statement), weight) in Weighing::columns().iter().zip(weights) {
        let _ = writeln!(out, "{id}\t{weight}\t{statement}");
    }
    out
}

/// Attributions from the most to the least trusted, each with its features, the weightiest first.
fn list(out: &mut impl Write, cases: &[Case], confidences: &[u8], halves: &[Vec<i32>; 2]) -> io::Result<()> {
    let names = Weighing::columns();
    let mut order: Vec<usize> = (0..cases.len()).filter(|&i| cases[i].asserted).collect();
    order.sort_by_key(|&i| std::cmp::Reverse(confidences[i]));
    for i in order {
        let case = &cases[i];
        let verdict = match case.verdict {
            Verdict::Right => "right",
            Verdict::Speaker => "speaker",
            Verdict::Content => "content",
        };
        writeln!(out, "{} {verdict} {}", confidences[i], case.shown)?;
        let weights = &halves[case.half];
        let mut features = columns(cases, confidences, i);
        features.sort_by_key(|&c| std::cmp::Reverse(weights[c].abs()));
        let shown: Vec<String> = features.iter().map(|&c| format!("{} {}", names[c].0, weights[c])).collect();
        writeln!(out, "    {}", shown.join(", "))?;
    }
    Ok(())
}

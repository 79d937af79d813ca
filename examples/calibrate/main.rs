//! Learns the weights of confidence from annotated articles, and measures what confidence is worth.
//!
//!     cargo run --release --features internals --example calibrate                       # measures, on the bundled articles
//!     cargo run --release --features internals --example calibrate -- --write GOLD.jsonl # writes the table of weights
//!
//! An attribution is right where the example evaluate counts it as attributed: content and speaker. Its confidence is the
//! logistic of the weights of its features; the weights are those of the largest likelihood with a penalty on their squares, and
//! so the same on every run. Two-fold figures are of each half by the weights that the other half gives.

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
use std::process::ExitCode;

use isnad::Parser;
use isnad::internals::{Scored, Stages, Weighing};
use read::{Findings, Prediction};

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/gold.jsonl");
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/lexicon/data/confidence.tsv");

/// Penalty on the square of each weight but the first, which all relations have.
const PENALTY: f64 = 2.0;
/// What a relation inherits depends on the weights: after so many fits nothing moves any more.
const ROUNDS: usize = 6;
const STEPS: usize = 30;

const USAGE: &str = "\
usage: calibrate [--write] [--list] [--penalty N] [GOLD.jsonl]...

Fits the weights of confidence to annotated articles (the bundled ones without GOLD, in the format of the example evaluate)
and prints how far they can be trusted.

  --write      write the weights to src/lexicon/data/confidence.tsv
  --list       print every attribution with its confidence by the other half's weights, and its features
  --penalty N  penalty on the square of a weight";

/// An attribution to learn from.
struct Case {
    scored: Scored,
    /// Whether it is asserted: others are neither learned from nor measured.
    counts: bool,
    right: bool,
    /// Content or speaker, where it is wrong.
    wrong: &'static str,
    /// What it goes on from, in all cases.
    from: Option<usize>,
    half: usize,
    file: usize,
    shown: String,
}

#[derive(Default)]
struct Options {
    write: bool,
    list: bool,
    penalty: Option<f64>,
    files: Vec<OsString>,
}

fn main() -> ExitCode {
    let mut options = Options::default();
    let mut args = std::env::args_os().skip(1);
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--help" | "-h") => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            Some("--write") => options.write = true,
            Some("--list") => options.list = true,
            Some("--penalty") => options.penalty = args.next().and_then(|n| n.to_str()?.parse().ok()),
            Some(option) if option.starts_with('-') => {
                eprintln!("calibrate: unknown option {option}\n{USAGE}");
                return ExitCode::from(2);
            }
            _ => options.files.push(arg),
        }
    }
    if options.files.is_empty() {
        options.files.push(BUNDLED.into());
    }
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("calibrate: {fault}"));
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), Vec<String>> {
    let penalty = options.penalty.unwrap_or(PENALTY);
    let mut cases = Vec::new();
    for (file, path) in options.files.iter().enumerate() {
        read_cases(file, path, &mut cases)?;
    }
    if std::env::var_os("ABLATE").is_some() {
        let loss = |without: usize| {
            let folds = [0, 1].map(|half| confidences(&cases, &fit_without(&cases, |case| case.half != half, penalty, without)));
            let two_fold = |i: usize| f64::from(folds[cases[i].half][i]) / 100.0;
            let of = |i: usize| -(if cases[i].right { two_fold(i) } else { 1.0 - two_fold(i) }).ln();
            (0..cases.len()).filter(|&i| cases[i].counts && cases[i].file == 0).map(of).sum::<f64>()
        };
        let base = loss(usize::MAX);
        println!("base {base:.2}");
        let mut found: Vec<(f64, usize, String)> = Vec::new();
        for (column, (id, _)) in Weighing::columns().iter().enumerate() {
            let count = (0..cases.len()).filter(|&i| cases[i].counts && columns(&cases, &vec![75; cases.len()], i).contains(&column)).count();
            found.push((loss(column) - base, count, id.to_string()));
        }
        found.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (gain, count, id) in found {
            println!("{gain:7.2} {count:5} {id}");
        }
        return Ok(());
    }
    let whole = fit(&cases, |_| true, penalty);
    let halves = [0, 1].map(|half| fit(&cases, |case| case.half != half, penalty));
    let folds = halves.each_ref().map(|weights| confidences(&cases, weights));
    let two_fold: Vec<u8> = cases.iter().enumerate().map(|(i, case)| folds[case.half][i]).collect();
    let bundled = confidences(&cases, &Weighing::bundled());
    let fitted = confidences(&cases, &whole);
    if options.list {
        list(&cases, &two_fold, &halves);
    }
    for (file, path) in options.files.iter().enumerate() {
        println!("{}", path.to_string_lossy());
        let all = |case: &Case| case.file == file;
        report("the bundled weights", &cases, &bundled, all);
        report("weights of all these articles", &cases, &fitted, all);
        report("two-fold", &cases, &two_fold, all);
        for half in [0, 1] {
            let name = ["two-fold, half 0", "two-fold, half 1"][half];
            report(name, &cases, &two_fold, |case| all(case) && case.half == half);
        }
    }
    let table = table(&cases, &whole);
    if options.write {
        std::fs::write(TABLE, table).map_err(|e| vec![format!("{TABLE}: {e}")])?;
    }
    Ok(())
}

fn read_cases(file: usize, path: &OsString, cases: &mut Vec<Case>) -> Result<(), Vec<String>> {
    let name = path.to_string_lossy();
    let bytes = std::fs::read(path).map_err(|e| vec![format!("{name}: {e}")])?;
    let mut found = Findings::default();
    let golds = read::read_gold(&name, &bytes, &mut found);
    if !found.faults.is_empty() {
        return Err(found.faults);
    }
    let parser = Parser::new();
    let mut stages = Stages::new();
    for (place, gold) in golds.iter().enumerate() {
        let doc = parser.parse(&gold.text);
        let prediction: Prediction = serde_json::to_value(doc.to_record())
            .and_then(serde_json::from_value)
            .map_err(|e| vec![format!("isnad's record of {}: {e}", gold.id)])?;
        let asserted: Vec<_> = prediction.attributions.iter().filter(|a| a.is_asserted()).collect();
        let mut wrong = score::judged(gold, &asserted).into_iter().map(|met| match met {
            Some(met) if met.right => "",
            Some(_) => "speaker",
            None => "content",
        });
        let first = cases.len();
        for ((a, found), scored) in doc.attributions().zip(&prediction.attributions).zip(stages.scored(&gold.text)) {
            let counts = found.is_asserted();
            let wrong = if counts { wrong.next().unwrap_or_default() } else { "" };
            cases.push(Case {
                counts,
                right: wrong.is_empty(),
                wrong,
                from: scored.from.map(|from| first + from),
                scored,
                half: place % 2,
                file,
                shown: format!(
                    "{} {} {} [{}] {}: {}",
                    gold.id,
                    found.content,
                    a.kind().as_str(),
                    a.cue().map_or("-", |cue| cue.text()),
                    a.speaker().map_or("-", |speaker| speaker.name()),
                    a.content().text().chars().take(90).collect::<String>().replace('\n', " ")
                ),
            });
        }
    }
    Ok(())
}

/// Confidences in hundredths by these weights.
fn confidences(cases: &[Case], weights: &[i32]) -> Vec<u8> {
    let mut out = vec![0; cases.len()];
    for i in in_turn(cases) {
        let sum = columns(cases, &out, i).iter().map(|&c| weights[c]).sum();
        out[i] = Weighing::share(sum);
    }
    out
}

/// Every case after the one it goes on from.
fn in_turn(cases: &[Case]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..cases.len()).collect();
    order.sort_by_key(|&i| cases[i].scored.turn);
    order
}

fn columns(cases: &[Case], confidences: &[u8], i: usize) -> Vec<usize> {
    cases[i].scored.columns(cases[i].from.map(|from| confidences[from]))
}

/// The weights of the largest penalized likelihood, by Newton's method, in hundredths.
fn fit(cases: &[Case], wanted: impl Fn(&Case) -> bool, penalty: f64) -> Vec<i32> {
    fit_without(cases, wanted, penalty, usize::MAX)
}

fn fit_without(cases: &[Case], wanted: impl Fn(&Case) -> bool, penalty: f64, without: usize) -> Vec<i32> {
    let names = Weighing::columns();
    let n = names.len();
    let always = names.iter().position(|name| name.0 == "always").expect("a feature of every relation");
    let mut known: Vec<u8> = vec![75; cases.len()];
    let mut rounded = vec![0; n];
    for _ in 0..ROUNDS {
        let rows: Vec<(Vec<usize>, f64)> = cases
            .iter()
            .enumerate()
            .filter(|(_, case)| case.counts && wanted(case))
            .map(|(i, case)| (columns(cases, &known, i), f64::from(u8::from(case.right))))
            .collect();
        let mut weights = vec![0.0; n];
        for _ in 0..STEPS {
            let mut gradient = vec![0.0; n];
            let mut hessian = vec![vec![0.0; n]; n];
            for c in 0..n {
                let p = if c == always { 1e-6 } else if c == without { 1e9 } else { penalty };
                gradient[c] = -p * weights[c];
                hessian[c][c] = p;
            }
            for (columns, right) in &rows {
                let sum: f64 = columns.iter().map(|&c| weights[c]).sum();
                let p = 1.0 / (1.0 + (-sum).exp());
                for &a in columns {
                    gradient[a] += right - p;
                    for &b in columns {
                        hessian[a][b] += p * (1.0 - p);
                    }
                }
            }
            let step = solve(hessian, gradient);
            let largest = step.iter().fold(0.0_f64, |m, s| m.max(s.abs()));
            weights.iter_mut().zip(&step).for_each(|(w, s)| *w += s);
            if largest < 1e-9 {
                break;
            }
        }
        rounded = weights.iter().map(|w| (w * 100.0).round() as i32).collect();
        known = confidences(cases, &rounded);
    }
    rounded
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
    fn add(&mut self, confidence: u8, right: bool) {
        self.all += 1;
        self.right += usize::from(right);
        self.sum += f64::from(confidence) / 100.0;
    }

    fn precision(self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }
}

fn report(name: &str, cases: &[Case], confidences: &[u8], wanted: impl Fn(&Case) -> bool) {
    let mut bins = [Bin::default(); 10];
    let (mut all, mut high, mut low) = (Bin::default(), Bin::default(), Bin::default());
    for (case, &confidence) in cases.iter().zip(confidences).filter(|(case, _)| case.counts && wanted(case)) {
        all.add(confidence, case.right);
        bins[usize::from(confidence / 10).min(9)].add(confidence, case.right);
        if confidence >= 90 {
            high.add(confidence, case.right);
        }
        if confidence < 50 {
            low.add(confidence, case.right);
        }
    }
    let share = |bin: Bin| 100.0 * bin.all as f64 / all.all.max(1) as f64;
    let error: f64 = bins.iter().map(|b| (b.right as f64 - b.sum).abs()).sum::<f64>() / all.all.max(1) as f64;
    println!("  {name}: {} attributions, {:.1} % right, expected calibration error {error:.3}", all.all, 100.0 * all.precision());
    let mut sorted: Vec<(u8, bool)> = (cases.iter().zip(confidences))
        .filter(|(case, _)| case.counts && wanted(case))
        .map(|(case, &confidence)| (confidence, case.right))
        .collect();
    sorted.sort_unstable_by_key(|&(confidence, _)| std::cmp::Reverse(confidence));
    let loss = |&(c, right): &(u8, bool)| -(f64::from(if right { c } else { 100 - c }) / 100.0).ln();
    let loss = sorted.iter().map(loss).sum::<f64>() / sorted.len().max(1) as f64;
    let top = &sorted[..sorted.len() / 2];
    let top = top.iter().filter(|case| case.1).count() as f64 / top.len().max(1) as f64;
    println!("    loss {loss:.4}, upper half {:.1} % right", 100.0 * top);
    println!("    at 0.9 or more {:.1} % of all, {:.1} % of them right", share(high), 100.0 * high.precision());
    println!("    below 0.5      {:.1} % of all, {:.1} % of them right", share(low), 100.0 * low.precision());
    for (i, bin) in bins.iter().enumerate().filter(|(_, bin)| bin.all > 0) {
        let mean = 100.0 * bin.sum / bin.all as f64;
        println!("    0.{i} to 0.{i}9  {:5} attributions, mean {mean:5.1}, right {:5.1} %", bin.all, 100.0 * bin.precision());
    }
}

fn table(cases: &[Case], weights: &[i32]) -> String {
    let mut out = String::new();
    let used = cases.iter().filter(|case| case.counts).count();
    let _ = writeln!(out, "# confidence.tsv: what each feature of a relation adds to the confidence that it is right.");
    let _ = writeln!(out, "# {used} attributions");
    for ((id, _), weight) in Weighing::columns().iter().zip(weights) {
        let _ = writeln!(out, "{id}\t{weight}");
    }
    out
}

/// Attributions from the most to the least trusted, each with its weightiest features.
fn list(cases: &[Case], confidences: &[u8], halves: &[Vec<i32>; 2]) {
    let names = Weighing::columns();
    let mut order: Vec<usize> = (0..cases.len()).filter(|&i| cases[i].counts).collect();
    order.sort_by_key(|&i| std::cmp::Reverse(confidences[i]));
    for i in order {
        let case = &cases[i];
        let weights = &halves[case.half];
        let mut features = columns(cases, confidences, i);
        features.sort_by_key(|&c| std::cmp::Reverse(weights[c].abs()));
        let shown: Vec<String> = features.iter().map(|&c| format!("{} {}", names[c].0, weights[c])).collect();
        let mark = if case.right { "right" } else { case.wrong };
        println!("{} {mark} {}\n      {}", confidences[i], case.shown, shown.join(", "));
    }
}

//! How fast is a whole parse, as a ratio to programs that only find sentence ends? Figures that one noisy machine cannot blur:
//! ours and each peer take turns on the same slice of text, and the ratio is taken slice by slice.
//!
//! Every sentence, attribution and speaker is visited, and their counts have to be those of `benches/counts.json`: a parse that
//! leaves work for later, or finds less, does not win here. `--record` writes the counts of the corpus in use, `--test` runs the
//! least that checks them.

mod corpus;
#[path = "../tests/shapes/mod.rs"]
mod shapes;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use icu_segmenter::SentenceSegmenter;
use isnad::{Parser, Scratch};
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

/// Bytes of text in a slice: ours take 5 to 20 ms for it, so that a slice of each competitor fits 50 ms.
const SLICE: usize = 1 << 20;
/// Slices that are compared at least.
const ROUNDS: usize = 60;

/// What a parse of the corpus finds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Counts {
    sentences: usize,
    attributions: usize,
    speakers: usize,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.sentences += other.sentences;
        self.attributions += other.attributions;
        self.speakers += other.speakers;
    }
}

/// One thread's parser with its memory.
struct Ours<'p> {
    parser: &'p Parser,
    scratch: Scratch,
}

impl<'p> Ours<'p> {
    fn new(parser: &'p Parser) -> Ours<'p> {
        Ours { parser, scratch: Scratch::new() }
    }

    fn run<T: AsRef<str>>(&mut self, texts: &[T]) -> Counts {
        let mut counts = Counts::default();
        for text in texts {
            let doc = self.parser.parse_with(text.as_ref(), std::mem::take(&mut self.scratch));
            for sentence in doc.sentences() {
                counts.sentences += 1;
                black_box(sentence.text());
            }
            for a in doc.attributions() {
                counts.attributions += 1;
                black_box((a.content().text(), a.cue().map(|cue| cue.text()), a.speaker().map(|s| s.name())));
            }
            for speaker in doc.speakers() {
                counts.speakers += 1;
                black_box((speaker.name(), speaker.title()));
            }
            self.scratch = doc.into_scratch();
        }
        counts
    }
}

fn icu<T: AsRef<str>>(texts: &[T]) -> usize {
    let segmenter = SentenceSegmenter::new(Default::default());
    texts.iter().map(|text| segmenter.segment_str(text.as_ref()).count()).sum()
}

fn unicode<T: AsRef<str>>(texts: &[T]) -> usize {
    texts.iter().map(|text| text.as_ref().unicode_sentences().count()).sum()
}

fn timed<T>(f: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let out = black_box(f());
    (start.elapsed().max(Duration::from_nanos(1)).as_secs_f64(), out)
}

/// Quartiles of some figures.
fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|q| values[(values.len() - 1) * q / 4])
}

fn show(what: &str, values: Vec<f64>) {
    let [low, median, high] = quartiles(values);
    println!("{what:58} {median:6.2}   ({low:.2} to {high:.2})");
}

/// Texts in slices of about the same length.
fn slices(texts: &[String]) -> Vec<&[String]> {
    let mut slices = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (i, text) in texts.iter().enumerate() {
        bytes += text.len();
        if bytes >= SLICE || i + 1 == texts.len() {
            slices.push(&texts[start..=i]);
            (start, bytes) = (i + 1, 0);
        }
    }
    slices
}

/// FNV-1a of the texts: tells one corpus from another.
fn fingerprint(texts: &[String]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in texts.iter().flat_map(|text| text.bytes().chain([0xFF])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// Compares the counts with the recorded ones; `false` if they differ.
fn check(counts: Counts, texts: &[String], record: bool) -> bool {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/counts.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut all: BTreeMap<String, Counts> =
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    // Corpora by name; one that has changed is another one.
    let name = format!("{} articles, {} bytes, {}", texts.len(), corpus::bytes(texts), fingerprint(texts));
    println!("{name}: {counts:?}");
    if record {
        all.insert(name, counts);
        let text = serde_json::to_string_pretty(&all).expect("plain numbers") + "\n";
        std::fs::write(&path, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        return true;
    }
    match all.get(&name) {
        Some(recorded) if *recorded == counts => true,
        Some(recorded) => {
            eprintln!("{}: recorded {recorded:?}", path.display());
            false
        }
        None => {
            eprintln!("{}: no counts of these texts; --record writes them", path.display());
            false
        }
    }
}

/// Ours and the peers in turn, slice by slice: seconds of each.
fn rounds(parser: &Parser, texts: &[String], least: usize) -> (Vec<[f64; 3]>, Counts) {
    let slices = slices(texts);
    let mut ours = Ours::new(parser);
    let mut counts = Counts::default();
    let mut rounds = Vec::new();
    // One slice to take memory and to fill caches.
    ours.run(slices[0]);
    while rounds.len() < least.max(slices.len()) {
        for slice in &slices {
            let (a, found) = timed(|| ours.run(slice));
            let (b, _) = timed(|| icu(slice));
            let (c, _) = timed(|| unicode(slice));
            if rounds.len() < slices.len() {
                counts += found;
            }
            rounds.push([a, b, c]);
        }
    }
    (rounds, counts)
}

/// The rate on one long text over that on articles of 4 KB, from the same words.
fn growth(parser: &Parser, texts: &[String], bytes: usize) -> Vec<f64> {
    let mut long = String::with_capacity(bytes + (1 << 16));
    for text in texts.iter().cycle() {
        if long.len() >= bytes {
            break;
        }
        long.push_str(text);
        long.push('\n');
    }
    // Cut at line ends.
    let mut articles: Vec<&str> = Vec::new();
    let mut rest = long.as_str();
    while !rest.is_empty() {
        let cut = rest.bytes().enumerate().skip(4_000).find(|&(_, b)| b == b'\n').map_or(rest.len(), |(i, _)| i + 1);
        articles.push(&rest[..cut]);
        rest = &rest[cut..];
    }
    let (mut of_long, mut of_articles) = (Ours::new(parser), Ours::new(parser));
    let pair = |_| timed(|| of_articles.run(&articles)).0 / timed(|| of_long.run(&[long.as_str()])).0;
    (0..5).map(pair).collect()
}

/// Rates on texts made to be slow, over the rate on news.
fn hostile(parser: &Parser, texts: &[String]) -> Vec<(&'static str, f64)> {
    let news = &slices(texts)[0];
    let news_bytes: usize = news.iter().map(String::len).sum();
    let mut ours = Ours::new(parser);
    let rate = |ours: &mut Ours<'_>, text: &str| {
        let pair = |_| {
            let of_news = timed(|| ours.run(news)).0 / news_bytes as f64;
            of_news / (timed(|| ours.run(&[text])).0 / text.len() as f64)
        };
        quartiles((0..5).map(pair).collect())[1]
    };
    let mut rates: Vec<_> = shapes::shapes(700_000).iter().map(|(name, text)| (*name, rate(&mut ours, text))).collect();
    rates.sort_by(|a, b| a.1.total_cmp(&b.1));
    rates
}

/// How much two threads with one parser do over what one does, for ours and for icu in turn: the ratio of both.
fn two_threads(parser: &Parser, texts: &[String]) -> Vec<f64> {
    fn both(f: impl Fn(usize) + Sync) -> f64 {
        let (one, ()) = timed(|| f(0));
        let (two, ()) = timed(|| {
            std::thread::scope(|s| {
                s.spawn(|| f(0));
                s.spawn(|| f(1));
            });
        });
        2.0 * one / two
    }
    let slices = slices(texts);
    let halves: Vec<_> = slices.chunks(2).filter(|pair| pair.len() == 2).take(20).collect();
    let scratches = [0, 1].map(|_| std::sync::Mutex::new(Ours::new(parser)));
    let pair = |pair: &&[&[String]]| {
        let ours = both(|i| {
            if let Ok(mut ours) = scratches[i].lock() {
                black_box(ours.run(pair[i]));
            }
        });
        let peer = both(|i| {
            black_box(icu(pair[i]));
        });
        ours / peer
    };
    halves.iter().map(pair).collect()
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    let (test, record) = (args.iter().any(|a| a == "--test"), args.iter().any(|a| a == "--record"));
    let texts = corpus::texts();
    let (new, parser) = timed(Parser::new);
    let (rounds, counts) = rounds(&parser, &texts, if test { 1 } else { ROUNDS });
    if !check(counts, &texts, record) {
        return ExitCode::FAILURE;
    }
    if test || record {
        return ExitCode::SUCCESS;
    }
    println!("{:58} median   (quartiles), {} rounds", "", rounds.len());
    show("parse / icu_segmenter sentences", rounds.iter().map(|[a, b, _]| b / a).collect());
    show("parse / unicode-segmentation sentences", rounds.iter().map(|[a, _, c]| c / a).collect());
    if args.iter().any(|a| a == "--short") {
        return ExitCode::SUCCESS;
    }
    show("one text of 16 MB / articles of 4 KB", growth(&parser, &texts, 16 << 20));
    show("two threads, our scaling / icu_segmenter's", two_threads(&parser, &texts));
    println!("{:58} {:6.2} ms", "first Parser::new()", new * 1e3);
    println!("slowest hostile texts / news:");
    for (name, rate) in hostile(&parser, &texts).iter().take(5) {
        println!("    {name:54} {rate:6.2}");
    }
    ExitCode::SUCCESS
}

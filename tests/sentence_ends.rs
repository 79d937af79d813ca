//! Precision and recall of sentence ends, beside two splitters that follow the Unicode rules, on annotated texts.
//!
//! `ISNAD_SENTENCES_JSONL` names a file of JSON Lines, an object a line: `text`, `ends` (the byte offset after the last character
//! of each sentence, white space left out) and, if wanted, `doubtful` (offsets on which readers may differ, ends or not) and
//! `inside` (the ends within a quotation that goes on). Without it there is nothing to measure.

use std::collections::BTreeSet;

use icu_segmenter::SentenceSegmenter;
use isnad::Parser;
use serde::Deserialize;
use unicode_segmentation::UnicodeSegmentation;

/// F1 below which the splitter has lost something: over all ends, and with the doubtful left out. `.ci/run` has the texts of it.
const FLOORS: [f64; 2] = [0.97, 0.99];

type Ends = BTreeSet<usize>;

#[derive(Deserialize)]
struct Annotated {
    #[serde(default)]
    id: String,
    text: String,
    ends: Ends,
    #[serde(default)]
    inside: Ends,
    #[serde(default)]
    doubtful: Ends,
}

#[derive(Clone, Copy, Default)]
struct Score {
    right: usize,
    found: usize,
    wanted: usize,
}

impl Score {
    fn add(&mut self, found: &Ends, wanted: &Ends) {
        self.right += found.intersection(wanted).count();
        self.found += found.len();
        self.wanted += wanted.len();
    }

    fn precision(&self) -> f64 {
        self.right as f64 / self.found as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / self.wanted as f64
    }

    fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (self.found + self.wanted) as f64
    }
}

/// The ends of the sentences between `bounds`, the white space at each sentence's end left out.
fn ends(text: &str, bounds: impl IntoIterator<Item = usize>) -> Ends {
    let mut start = 0;
    let mut ends = Ends::new();
    for end in bounds {
        let sentence = text[start..end].trim_end();
        if !sentence.is_empty() {
            ends.insert(start + sentence.len());
        }
        start = end;
    }
    ends
}

#[test]
fn sentence_ends_are_found() {
    let Some(path) = std::env::var_os("ISNAD_SENTENCES_JSONL") else {
        println!("skipped: no texts, ISNAD_SENTENCES_JSONL is not set");
        return;
    };
    let parser = Parser::new();
    let icu = SentenceSegmenter::new(Default::default());
    let names = ["isnad", "icu_segmenter", "unicode-segmentation"];
    // For each splitter: all positions, and those that are not doubtful.
    let mut scores = [[Score::default(); 2]; 3];
    // Of the ends that are right, those within a quotation.
    let mut inside = Score::default();
    let lines = std::fs::read_to_string(&path).unwrap();
    for line in lines.lines() {
        let Annotated { id, text, ends: wanted, inside: open, doubtful } = serde_json::from_str(line).unwrap();
        let text = text.as_str();
        let doc = parser.parse(text);
        let found = [
            ends(text, doc.sentences().map(|s| s.span().end())),
            ends(text, icu.segment_str(text)),
            ends(text, text.split_sentence_bound_indices().map(|(start, s)| start + s.len())),
        ];
        for (score, found) in scores.iter_mut().zip(&found) {
            score[0].add(found, &wanted);
            score[1].add(&(found - &doubtful), &(&wanted - &doubtful));
        }
        let deep = doc.sentences().filter(|s| s.depth().1 > 0).map(|s| s.span().end());
        let deep: Ends = deep.map(|end| text[..end].trim_end().len()).collect();
        inside.add(&(&deep & &wanted), &(&open & &found[0]));
        if std::env::var_os("ISNAD_SENTENCES_ERRORS").is_some() {
            for &end in found[0].symmetric_difference(&wanted) {
                let what = if wanted.contains(&end) { "missed" } else { "wrong" };
                let doubt = if doubtful.contains(&end) { ", doubtful" } else { "" };
                let before = text[..end].char_indices().rev().nth(40).map_or(0, |(i, _)| i);
                let after = text[end..].char_indices().nth(40).map_or(text.len(), |(i, _)| end + i);
                println!("{id} {end} {what}{doubt}: {:?} | {:?}", &text[before..end], &text[end..after]);
            }
        }
    }
    println!("{:22}{:>10}{:>8}{:>8}{:>26}", "", "precision", "recall", "F1", "F1, doubtful left out");
    for (name, [all, sure]) in names.iter().zip(&scores) {
        let percent = |x: f64| format!("{:.1}", 100.0 * x);
        let (p, r, f1, sure) = (all.precision(), all.recall(), all.f1(), sure.f1());
        println!("{name:22}{:>10}{:>8}{:>8}{:>26}", percent(p), percent(r), percent(f1), percent(sure));
    }
    let Score { right, found, wanted } = inside;
    println!(
        "isnad, ends in an open quotation: {right} of {wanted} known as such, {} others taken for such",
        found - right
    );
    for (sure, floor) in FLOORS.into_iter().enumerate() {
        let [ours, icu, unicode] = [0, 1, 2].map(|i| scores[i][sure].f1());
        assert!(ours >= floor, "F1 {ours:.4}, less than {floor}");
        assert!(ours > icu && ours > unicode, "F1 {ours:.4}, of the others {icu:.4} and {unicode:.4}");
    }
}

/// The lines of `tests/data/sentences.txt`.
#[test]
fn every_line_has_its_sentence_ends() {
    let parser = Parser::new();
    let mut wrong = Vec::new();
    for line in include_str!("data/sentences.txt").lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
        let (met, line) = line.strip_prefix('!').map_or((true, line), |rest| (false, rest));
        let line = line.replace('⏎', "\n");
        let text = line.replace('|', "");
        let doc = parser.parse(&text);
        let found = ends(&text, doc.sentences().map(|s| s.span().end()));
        // Each bar before shifts the text by one byte.
        let wanted: Ends = line.match_indices('|').enumerate().map(|(n, (at, _))| at - n).chain([text.len()]).collect();
        if (found == wanted) != met {
            wrong.push(doc.sentences().map(|s| s.text().to_owned()).collect::<Vec<_>>().join("|"));
        }
    }
    assert!(wrong.is_empty(), "other ends, or ends that now are right:\n{}", wrong.join("\n"));
}

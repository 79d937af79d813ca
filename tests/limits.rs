//! Texts made to be slow, to overflow or to confuse: they are analysed like any other, in time linear in their length.

mod shapes;
mod soundness;

use std::time::{Duration, Instant};

use isnad::{Parser, Scratch};
use shapes::shapes;
use soundness::assert_sound;

const LENGTH: usize = 200_000;

#[test]
fn hostile_texts_give_sound_documents() {
    let parser = Parser::new();
    let mut scratch = Scratch::new();
    for (name, text) in shapes(LENGTH) {
        let doc = parser.parse_with(&text, scratch);
        assert_sound(&doc);
        // Nothing is found more often than there is something to find it by.
        let words = doc.tokens().len();
        for (what, found) in [
            ("sentences", doc.sentences().len()),
            ("cues", doc.cues().len()),
            ("attributions", doc.attributions().len()),
            ("speakers", doc.speakers().len()),
        ] {
            assert!(found <= words, "{name}: {found} {what} in {words} tokens");
        }
        scratch = doc.into_scratch();
    }
}

#[test]
fn an_open_mark_does_not_swallow_the_text() {
    let article = "وأكدت ليلى الزيتوني أن الطريق آمن.\n".repeat(100);
    for mark in ["«", "\"", "“", "''"] {
        let text = format!("قال سامي الحداد: {mark}بدأنا العمل.\n{article}");
        let doc = Parser::new().parse(&text);
        let found = doc.attributions().filter(|a| a.content().text() == "الطريق آمن").count();
        assert_eq!(found, 100, "{mark}");
    }
}

#[test]
fn a_long_word_is_one_token() {
    let word = "ق".repeat(350_000);
    let text = format!("قال {word} إن العمل بدأ.");
    let doc = Parser::new().parse(&text);
    assert!(doc.tokens().any(|token| token.text() == word));
    assert_sound(&doc);
}

/// Growth with the length, shape by shape: eight times the text may take eight times as long, not 64 times.
#[test]
#[ignore = "needs a release build and an idle machine; .ci/run has both"]
fn time_is_linear() {
    const SHORT: usize = 60_000;
    const FACTOR: usize = 8;
    // Between the two, with room for caches that overflow and for a noisy neighbour.
    const LIMIT: f64 = 20.0;
    // Below this a clock shows little.
    const LEAST: Duration = Duration::from_micros(500);

    let parser = Parser::new();
    let mut scratch = Scratch::new();
    let mut seconds = |text: &str| -> f64 {
        let mut best = Duration::MAX;
        for _ in 0..5 {
            let start = Instant::now();
            scratch = parser.parse_with(text, std::mem::take(&mut scratch)).into_scratch();
            best = best.min(start.elapsed());
            // Long enough to be measured once.
            if best > Duration::from_secs(1) {
                break;
            }
        }
        best.max(LEAST).as_secs_f64()
    };
    let mut slow = Vec::new();
    for ((name, short), (_, long)) in shapes(SHORT).into_iter().zip(shapes(SHORT * FACTOR)) {
        let (one, many) = (seconds(&short), seconds(&long));
        println!("{name:20} {one:8.4} s {many:8.4} s  x{:.1}", many / one);
        if many / one > LIMIT {
            slow.push(format!("{name}: x{:.1}", many / one));
        }
    }
    assert!(slow.is_empty(), "more than linear: {slow:#?}");
}

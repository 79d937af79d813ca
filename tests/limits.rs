//! Texts made to be slow, to overflow or to confuse: they are analysed like any other, in time linear in their length.

mod shapes;
mod soundness;

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
fn a_list_of_verbs_is_no_report() {
    let report = "وأكدت ليلى الزيتوني أن الطريق آمن.\n";
    let news = "وصلت القافلة إلى الميناء مساء الثلاثاء بعد رحلة طويلة عبر الجبال، ونقلت معها مئة خيمة.\n".repeat(4);
    let list = "قال إن، أكد أن، أعلن أن، ذكر أن، ".repeat(100);
    let text = format!("{report}{list}\n{news}{report}");
    let doc = Parser::new().parse(&text);
    assert_eq!(doc.attributions().filter(|a| a.content().text() == "الطريق آمن").count(), 2);
    assert!(doc.cues().len() < 20, "{}", doc.cues().len());
}

#[test]
fn a_long_word_is_one_token() {
    let word = "ق".repeat(350_000);
    let text = format!("قال {word} إن العمل بدأ.");
    let doc = Parser::new().parse(&text);
    assert!(doc.tokens().any(|token| token.text() == word));
    assert_sound(&doc);
}

/// Steps are counted by the feature `steps`, the same on every machine.
#[cfg(feature = "steps")]
mod steps {
    use super::shapes::shapes;
    use isnad::internals::Stages;

    /// The steps for a byte of a text.
    fn rate(stages: &mut Stages, text: &str) -> f64 {
        stages.steps(text) as f64 / text.len() as f64
    }

    /// Shape by shape: eight times the text takes eight times the steps, and none takes many times those of news.
    #[test]
    fn steps_are_linear() {
        // Longer than the widest look to both sides, 2,000 tokens of the narration each.
        const SHORT: usize = 120_000;
        const FACTOR: usize = 8;
        // With room for what the first tokens have not yet behind them.
        const MAX_GROWTH: f64 = 9.0;
        // News takes most of its time before steps are counted: so many steps take up to four times as long as it.
        const MAX_RATE: f64 = 10.0;

        let mut stages = Stages::new();
        let articles = include_str!("data/gold.jsonl").lines().map(|line| {
            let article: serde_json::Value = serde_json::from_str(line).unwrap();
            article["text"].as_str().unwrap().to_owned()
        });
        let (mut steps, mut bytes) = (0, 0);
        for text in articles {
            steps += stages.steps(&text);
            bytes += text.len();
        }
        let news = steps as f64 / bytes as f64;
        println!("{:24} {news:8.2} steps a byte", "news");
        let mut bad = Vec::new();
        for ((name, short), (_, long)) in shapes(SHORT).into_iter().zip(shapes(SHORT * FACTOR)) {
            let (one, many) = (rate(&mut stages, &short), rate(&mut stages, &long));
            let (growth, rate) = (FACTOR as f64 * many / one, many / news);
            let line =
                format!("{name:24} {many:8.2} steps a byte, {rate:5.2} times those of news, growth x{growth:.2}");
            println!("{line}");
            if growth > MAX_GROWTH || rate > MAX_RATE {
                bad.push(line);
            }
        }
        assert!(bad.is_empty(), "more than linear, or slow: {bad:#?}");
    }
}

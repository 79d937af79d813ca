//! What a parse takes from the heap: nothing at all once a scratch has seen texts of the size, and little beside a text of any length.

use allocation_counter::{AllocationInfo, measure};
use isnad::{Parser, Scratch};

const ARTICLES: &str = include_str!("data/gold.jsonl");

/// The texts of the annotated articles and of the cases.
fn texts() -> Vec<String> {
    let text = |value: &serde_json::Value| value["text"].as_str().unwrap().to_owned();
    let mut texts: Vec<String> = ARTICLES.lines().map(|line| text(&serde_json::from_str(line).unwrap())).collect();
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data");
    let mut paths: Vec<_> = std::fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == "toml"));
    paths.sort();
    for path in paths {
        let file: serde_json::Value = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        texts.extend(file["case"].as_array().unwrap().iter().map(text));
    }
    assert!(texts.len() > 400, "{}", texts.len());
    texts
}

/// What one parse with the scratch takes.
fn parse(parser: &Parser, text: &str, scratch: &mut Scratch) -> AllocationInfo {
    measure(|| *scratch = parser.parse_with(text, std::mem::take(scratch)).into_scratch())
}

#[test]
fn a_used_scratch_needs_no_allocations() {
    // Debug builds check every document, with two lists.
    let allowed = if cfg!(debug_assertions) { 2 } else { 0 };
    let texts = texts();
    let parser = Parser::new();
    let mut scratch = Scratch::new();
    // Once to take memory.
    for text in &texts {
        parse(&parser, text, &mut scratch);
    }
    for text in &texts {
        let taken = parse(&parser, text, &mut scratch);
        let count = taken.count_total;
        assert!(count <= allowed, "{} bytes in {count} pieces for:\n{text}", taken.bytes_total);
    }
}

/// One text of 16 MB, with a scratch of its own.
#[test]
#[ignore = "needs a release build; .ci/run has one"]
fn memory_is_a_small_multiple_of_the_text() {
    const BYTES: usize = 16_000_000;
    const LIMIT: f64 = 4.8;

    let articles = ARTICLES.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let articles: Vec<String> = articles.map(|article| article["text"].as_str().unwrap().to_owned()).collect();
    let mut text = String::with_capacity(BYTES + (1 << 16));
    for article in articles.iter().cycle() {
        if text.len() >= BYTES {
            break;
        }
        text.push_str(article);
        text.push('\n');
    }
    let parser = Parser::new();
    let taken = parse(&parser, &text, &mut Scratch::new());
    let multiple = taken.bytes_max as f64 / text.len() as f64;
    println!("{} bytes of text, {} beside it: x{multiple:.2}", text.len(), taken.bytes_max);
    assert!(multiple <= LIMIT, "x{multiple:.2}");
}

//! The texts that benchmarks read.

use std::path::Path;

/// Articles from the file named in `ISNAD_BENCH_JSONL` (JSON Lines with a `text` each), else the texts of the behaviour cases.
pub fn texts() -> Vec<String> {
    let texts = match std::env::var_os("ISNAD_BENCH_JSONL") {
        Some(path) => articles(Path::new(&path)),
        None => cases(),
    };
    assert!(!texts.is_empty(), "no texts");
    texts
}

fn articles(path: &Path) -> Vec<String> {
    let lines = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let text = |line: &str| -> Option<String> {
        let article: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(article.get("text")?.as_str()?.to_owned())
    };
    let lines = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(i, line)| text(line).unwrap_or_else(|| panic!("{}:{}: no text", path.display(), i + 1))).collect()
}

fn cases() -> Vec<String> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut paths: Vec<_> = std::fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == "toml"));
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        let cases = file["case"].as_array().unwrap().iter();
        texts.extend(cases.map(|case| case["text"].as_str().unwrap().to_owned()));
    }
    texts
}

pub fn bytes(texts: &[String]) -> u64 {
    texts.iter().map(|text| text.len() as u64).sum()
}

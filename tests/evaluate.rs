//! The example `evaluate` gives the figures that the scorer of the development set gives.
//!
//! `tests/data/evaluate/` holds seven short articles, `gold.jsonl`, and predictions with errors of every sort,
//! `predicted.jsonl`, both written for this test. `expected.json` is what that scorer, a Python program that is not
//! distributed, printed for the two files with `--json`: for the whole, for each half, and for the articles of each
//! source alone. When the articles or the predictions change, it has to be made again.

#[path = "../examples/support/line.rs"]
mod line;
#[path = "../examples/evaluate/read.rs"]
mod read;
#[path = "../examples/evaluate/score.rs"]
mod score;

use std::collections::HashMap;

use read::{Findings, Gold, Id, Prediction, read_gold, read_predictions};
use score::Counts;
use serde_json::{Value, json};

const GOLD: &str = include_str!("data/evaluate/gold.jsonl");
const PREDICTED: &str = include_str!("data/evaluate/predicted.jsonl");
const EXPECTED: &str = include_str!("data/evaluate/expected.json");

fn read(gold: &str, predicted: &str) -> (Vec<Gold>, HashMap<Id, Prediction>, Findings) {
    let mut found = Findings::default();
    let golds = read_gold("gold", gold.as_bytes(), &mut found);
    let predictions = read_predictions("predicted", predicted.as_bytes(), &golds, &mut found);
    (golds, predictions, found)
}

/// The figures, of the articles at the places that are wanted.
fn figures(golds: &[Gold], predictions: &HashMap<Id, Prediction>, wanted: impl Fn(usize, &Gold) -> bool) -> Value {
    let mut counts = Counts::default();
    for (_, gold) in golds.iter().enumerate().filter(|(i, gold)| wanted(*i, gold)) {
        counts.add(gold, predictions.get(&gold.id));
    }
    serde_json::to_value(counts.figures()).unwrap()
}

#[test]
fn figures_are_those_of_the_other_scorer() {
    let (golds, predictions, found) = read(GOLD, PREDICTED);
    assert_eq!(found.faults, [""; 0]);
    assert_eq!(found.notes, [r#"predicted: no line for 1 of 7 articles, the first "evaluate-5""#]);
    assert!(golds.iter().map(|gold| gold.line).eq(1..=7));

    let expected: Value = serde_json::from_str(EXPECTED).unwrap();
    assert_eq!(figures(&golds, &predictions, |_, _| true), expected["whole"]);
    assert_eq!(figures(&golds, &predictions, |i, _| i % 2 == 0), expected["half 0"]);
    assert_eq!(figures(&golds, &predictions, |i, _| i % 2 == 1), expected["half 1"]);
    let sources = expected["sources"].as_object().unwrap();
    assert_eq!(sources.len(), 3);
    for (source, expected) in sources {
        let found = figures(&golds, &predictions, |_, gold| gold.source.as_ref() == Some(source));
        assert_eq!(found, *expected, "{source}");
    }
}

/// The annotations as predictions of themselves.
#[test]
fn what_is_annotated_is_all_right() {
    let mut predicted = String::new();
    for line in GOLD.lines() {
        let gold: Value = serde_json::from_str(line).unwrap();
        let text = gold["text"].as_str().unwrap();
        let attribution = |relation: &Value| {
            let entity = gold["entities"].as_array().unwrap().iter().find(|e| e["id"] == relation["entity"]).unwrap();
            let offset = |key| entity["name"][key].as_u64().unwrap() as usize;
            let speaker = json!({ "id": entity["id"], "name": text[offset("start")..offset("end")] });
            let mut found = relation.clone();
            found["speaker"] = speaker;
            found
        };
        let attributions: Vec<Value> = gold["relations"].as_array().unwrap().iter().map(attribution).collect();
        predicted += &format!("{}\n", json!({ "id": gold["id"], "attributions": attributions }));
    }
    let (golds, predictions, found) = read(GOLD, &predicted);
    assert!(found.faults.is_empty() && found.notes.is_empty());
    let figures = figures(&golds, &predictions, |_, _| true);
    for row in ["direct", "mixed", "indirect", "paraphrase", "core", "all"] {
        for figure in ["content", "exact", "attributed"] {
            assert_eq!(figures[row][figure], json!([1.0, 1.0, 1.0]), "{row} {figure}");
        }
        assert_eq!(figures[row]["canonical"], 1.0, "{row}");
    }
    assert_eq!(figures["entities"], json!([1.0, 1.0, 1.0]));
    // All but one of 34: a predicted cue of seven words never counts.
    assert_eq!(figures["cue"], json!([0.9706, 0.9706, 0.9706]));
}

const ARTICLE: &str = r#"{"id": 1, "text": "قال سامي", "entities": [{"id": "e", "kind": "person", "name": {"start": 7, "end": 15},
    "title": null, "mentions": []}], "relations": []}"#;

/// An article of fifteen bytes with one relation, whose fields are given.
fn article(fields: &str) -> String {
    let relation = format!(r#""relations": [{{"cue": null, "speaker": null, {fields}}}]"#);
    ARTICLE.replace('\n', "").replace(r#""relations": []"#, &relation)
}

#[test]
fn faults_name_file_line_and_cause() {
    let good = ARTICLE.replace('\n', "");
    let with = |from: &str, to: &str| good.replace(from, to);
    for (line, cause) in [
        ("{".to_owned(), "invalid JSON"),
        ("[]".to_owned(), "not an object"),
        (with(r#""id": 1, "#, ""), "missing field `id`"),
        (with(r#""id": 1"#, r#""id": null"#), "neither a string nor a number"),
        (with(r#"{"start": 7, "end": 15}"#, "[7, 15]"), "expected a map"),
        (with(r#""start": 7"#, r#""start": -7"#), "no byte offsets"),
        (article(r#""kind": "said", "entity": "e", "content": {"start": 0, "end": 6}"#), "relations[0].kind"),
        (article(r#""kind": "direct", "entity": "f", "content": {"start": 0, "end": 6}"#), "relations[0].entity"),
        (article(r#""kind": "direct", "content": {"start": 0, "end": 6}"#), "missing field `entity`"),
        (
            article(r#""kind": "direct", "entity": "e", "content": {"start": 0, "end": 16}"#),
            "relations[0].content is 0..16, in a text of 15 bytes",
        ),
    ] {
        let (_, _, found) = read(&format!("\n{line}\n"), "");
        assert_eq!(found.faults.len(), 1, "{line}: {:?}", found.faults);
        let fault = &found.faults[0];
        assert!(fault.starts_with("gold: line 2: ") && fault.contains(cause), "{fault}");
    }
    for (line, cause) in [
        ("null", "not an object"),
        ("{}", "missing field `id`"),
        (r#"{"id": 1, "attributions": [{"kind": "direct"}]}"#, "missing field `content`"),
        (
            r#"{"id": 1, "attributions": [{"kind": "direct", "content": {"start": 9, "end": 7}}]}"#,
            "attributions[0].content is 9..7, in a text of 15 bytes",
        ),
    ] {
        let (_, _, found) = read(&good, &format!("\u{feff}{{\"id\": 2}}\r\n \t\n{line}"));
        assert_eq!(found.faults.len(), 1, "{line}: {:?}", found.faults);
        let fault = &found.faults[0];
        assert!(fault.starts_with("predicted: line 3: ") && fault.contains(cause), "{fault}");
    }
}

#[test]
fn what_is_odd_is_noted_and_scored() {
    let gold = article(r#""kind": "direct", "entity": "e", "content": {"start": 7, "end": 15}"#);
    let speaker = r#""speaker": {"id": 0, "name": "سامي"}"#;
    let found = |kind: &str, cue: &str| {
        format!(
            r#"{{"id": 1, "attributions": [{{"kind": "{kind}", "content": {{"start": 7, "end": 15}}, "cue": {cue}, {speaker}}}]}}"#
        )
    };
    let predicted = [&found("direct", "null"), r#"{"id": 2}"#, &found("said", r#"{"start": 1, "end": 99}"#)].join("\n");
    let (golds, predictions, found) = read(&format!("{gold}\n{gold}"), &predicted);
    assert_eq!(found.faults, [""; 0]);
    assert_eq!(
        found.notes,
        [
            "gold: line 2: the id 1 of line 1 again; both are scored",
            "predicted: line 3: the id 1 of line 1 again; the last one counts",
            "predicted: line 3: attributions[0].kind is not one of the four",
            "predicted: line 3: attributions[0].cue, 1..99, cuts a character or leaves the text of 15 bytes",
            "predicted: no article for 1 of 3 lines, the first 2",
        ]
    );
    let figures = figures(&golds, &predictions, |_, _| true);
    assert_eq!(figures["documents"], 2);
    assert_eq!(figures["all"]["attributed"], json!([1.0, 1.0, 1.0]));
    assert_eq!(figures["kind accuracy"], 0.0);
}

/// The text does not tell who speaks: then nobody is right, and any speaker wrong.
#[test]
fn a_relation_may_have_no_speaker() {
    let gold = article(r#""kind": "direct", "entity": null, "content": {"start": 7, "end": 15}"#);
    for (speaker, right) in [("null", 1.0), (r#"{"id": 0, "name": "سامي"}"#, 0.0)] {
        let predicted = format!(
            r#"{{"id": 1, "attributions": [{{"kind": "direct", "content": {{"start": 7, "end": 15}}, "cue": null, "speaker": {speaker}}}]}}"#
        );
        let (golds, predictions, found) = read(&format!("{gold}\n"), &predicted);
        assert_eq!(found.faults, [""; 0]);
        let figures = figures(&golds, &predictions, |_, _| true);
        assert_eq!(figures["all"]["content"], json!([1.0, 1.0, 1.0]));
        assert_eq!(figures["all"]["attributed"], json!([right, right, right]), "{speaker}");
        assert_eq!(figures["all"]["canonical"], right);
    }
}

//! Annotated articles and predictions for them, read from JSON Lines and checked.

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::line;

/// An article with the relations that a reader found in it.
#[derive(Deserialize)]
pub struct Gold {
    pub id: Id,
    pub source: Option<String>,
    pub text: String,
    pub entities: Vec<Entity>,
    pub relations: Vec<Relation>,
    /// Where it stands in its file, from 1.
    #[serde(skip)]
    pub line: usize,
}

#[derive(Deserialize)]
pub struct Entity {
    pub id: Id,
    pub kind: String,
    pub name: Span,
    pub title: Option<Span>,
    pub mentions: Vec<Span>,
}

#[derive(Deserialize)]
pub struct Relation {
    pub kind: Kind,
    pub cue: Option<Span>,
    /// Where the speaker is named; none where the verb implies its subject.
    pub speaker: Option<Span>,
    /// Who speaks; null where the text does not tell, never left out.
    #[serde(deserialize_with = "Option::deserialize")]
    pub entity: Option<Id>,
    pub content: Span,
}

/// What was found in an article: the keys of isnad's record that are scored.
#[derive(Deserialize)]
pub struct Prediction {
    id: Option<Id>,
    #[serde(default)]
    pub attributions: Vec<Attribution>,
}

#[derive(Deserialize)]
pub struct Attribution {
    pub kind: Kind,
    pub content: Span,
    pub cue: Option<Span>,
    pub speaker: Option<Speaker>,
    modality: Option<String>,
}

#[derive(Deserialize)]
pub struct Speaker {
    pub id: Option<Id>,
    pub name: Option<String>,
}

impl Attribution {
    /// Gold relations are asserted ones: only such predictions are held against them.
    pub fn is_asserted(&self) -> bool {
        self.modality.as_deref().is_none_or(|modality| modality == "asserted")
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Direct,
    Mixed,
    Indirect,
    Paraphrase,
    /// A prediction may have kinds of its own.
    #[serde(other)]
    Other,
}

/// A string or a number. Held as JSON, because `"1"` is not `1`.
#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "Value")]
pub struct Id(String);

impl TryFrom<Value> for Id {
    type Error = &'static str;

    fn try_from(value: Value) -> Result<Id, Self::Error> {
        match value {
            Value::String(_) | Value::Number(_) => Ok(Id(value.to_string())),
            _ => Err("an id is neither a string nor a number"),
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Byte offsets. Not `isnad::Span`, which two numbers in brackets would do for: those may well count tokens.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl TryFrom<Map<String, Value>> for Span {
    type Error = &'static str;

    fn try_from(map: Map<String, Value>) -> Result<Span, Self::Error> {
        let offset = |key| map.get(key)?.as_u64()?.try_into().ok();
        match (offset("start"), offset("end")) {
            (Some(start), Some(end)) => Ok(Span { start, end }),
            _ => Err("a span lacks `start` or `end`, or they are no byte offsets"),
        }
    }
}

impl Span {
    fn fits(self, text: &str) -> bool {
        self.start <= self.end && self.end <= text.len()
    }

    /// Whether it begins and ends between characters of the text.
    fn is_whole(self, text: &str) -> bool {
        text.get(self.start..self.end).is_some()
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// What is wrong with the files. Faults leave nothing to score; notes tell what was scored all the same.
#[derive(Default)]
pub struct Findings {
    pub faults: Vec<String>,
    pub notes: Vec<String>,
}

impl Findings {
    pub fn fault(&mut self, file: &str, line: usize, cause: impl fmt::Display) {
        self.faults.push(format!("{file}: line {line}: {cause}"));
    }

    fn note(&mut self, file: &str, line: usize, cause: impl fmt::Display) {
        self.notes.push(format!("{file}: line {line}: {cause}"));
    }
}

/// The annotated articles of a file.
pub fn read_gold(file: &str, bytes: &[u8], found: &mut Findings) -> Vec<Gold> {
    let mut lines: HashMap<Id, usize> = HashMap::new();
    let mut golds = Vec::new();
    for (line, gold) in read::<Gold>(file, bytes, found) {
        if let Some(first) = lines.get(&gold.id) {
            found.note(file, line, format_args!("the id {} of line {first} again; both are scored", gold.id));
        }
        lines.entry(gold.id.clone()).or_insert(line);
        check_gold(file, line, &gold, found);
        golds.push(Gold { line, ..gold });
    }
    golds
}

fn check_gold(file: &str, line: usize, gold: &Gold, found: &mut Findings) {
    let Gold { text, entities, relations, .. } = gold;
    let mut ids = HashSet::new();
    let mut spans = Vec::new();
    for (i, entity) in entities.iter().enumerate() {
        if !ids.insert(&entity.id) {
            found.note(file, line, format_args!("entities[{i}] has the id {} again; the last one counts", entity.id));
        }
        spans.push((format!("entities[{i}].name"), entity.name));
        spans.extend(entity.title.map(|title| (format!("entities[{i}].title"), title)));
        spans.extend(entity.mentions.iter().map(|&mention| (format!("entities[{i}].mentions"), mention)));
    }
    for (i, relation) in relations.iter().enumerate() {
        if relation.kind == Kind::Other {
            found.fault(file, line, format_args!("relations[{i}].kind is not one of the four"));
        }
        if let Some(entity) = relation.entity.as_ref().filter(|entity| !ids.contains(entity)) {
            found.fault(file, line, format_args!("relations[{i}].entity: no entity has the id {entity}"));
        }
        check_content(file, line, &format!("relations[{i}]"), relation.content, text, found);
        spans.extend(relation.cue.map(|cue| (format!("relations[{i}].cue"), cue)));
    }
    check_others(file, line, spans, text, found);
}

/// The predictions of a file, by the id of their article. Those for other articles are left out.
pub fn read_predictions(file: &str, bytes: &[u8], golds: &[Gold], found: &mut Findings) -> HashMap<Id, Prediction> {
    let mut texts: HashMap<&Id, Vec<&str>> = HashMap::new();
    for gold in golds {
        let texts = texts.entry(&gold.id).or_default();
        if !texts.contains(&gold.text.as_str()) {
            texts.push(&gold.text);
        }
    }
    let mut lines: HashMap<Id, usize> = HashMap::new();
    let mut predictions = HashMap::new();
    let mut strangers = Vec::new();
    let read = read::<Prediction>(file, bytes, found);
    let count = read.len();
    for (line, prediction) in read {
        let Some(id) = prediction.id.clone() else {
            found.fault(file, line, "missing field `id`");
            continue;
        };
        if let Some(before) = lines.insert(id.clone(), line) {
            found.note(file, line, format_args!("the id {id} of line {before} again; the last one counts"));
        }
        let Some(texts) = texts.get(&id) else {
            strangers.push(id);
            continue;
        };
        for text in texts {
            check_prediction(file, line, &prediction, text, found);
        }
        predictions.insert(id, prediction);
    }
    // One note each: a file may well hold other articles too.
    let missing: Vec<&Id> = golds.iter().map(|gold| &gold.id).filter(|id| !lines.contains_key(id)).collect();
    if let Some(first) = missing.first() {
        found.notes.push(format!(
            "{file}: no line for {} of {} articles, the first {first}",
            missing.len(),
            golds.len()
        ));
    }
    if let Some(first) = strangers.first() {
        found.notes.push(format!("{file}: no article for {} of {count} lines, the first {first}", strangers.len()));
    }
    predictions
}

fn check_prediction(file: &str, line: usize, prediction: &Prediction, text: &str, found: &mut Findings) {
    let mut spans = Vec::new();
    for (i, a) in prediction.attributions.iter().enumerate().filter(|(_, a)| a.is_asserted()) {
        if a.kind == Kind::Other {
            found.note(file, line, format_args!("attributions[{i}].kind is not one of the four"));
        }
        check_content(file, line, &format!("attributions[{i}]"), a.content, text, found);
        spans.extend(a.cue.map(|cue| (format!("attributions[{i}].cue"), cue)));
    }
    check_others(file, line, spans, text, found);
}

/// A content has to lie in its text: it is measured.
fn check_content(file: &str, line: usize, place: &str, content: Span, text: &str, found: &mut Findings) {
    let length = text.len();
    if !content.fits(text) {
        found.fault(file, line, format_args!("{place}.content is {content}, in a text of {length} bytes"));
    } else if !content.is_whole(text) {
        found.note(file, line, format_args!("{place}.content, {content}, cuts a character"));
    }
}

/// Of other spans, what lies in the text is read.
fn check_others(file: &str, line: usize, spans: Vec<(String, Span)>, text: &str, found: &mut Findings) {
    for (place, span) in spans.into_iter().filter(|(_, span)| !span.is_whole(text)) {
        let length = text.len();
        found.note(file, line, format_args!("{place}, {span}, cuts a character or leaves the text of {length} bytes"));
    }
}

/// The lines that can be read, each with its number.
fn read<T: DeserializeOwned>(file: &str, bytes: &[u8], found: &mut Findings) -> Vec<(usize, T)> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut read = Vec::new();
    for (i, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        if line.trim_ascii().is_empty() {
            continue;
        }
        match line::object(line) {
            Ok(item) => read.push((i + 1, item)),
            Err(cause) => found.fault(file, i + 1, cause),
        }
    }
    read
}

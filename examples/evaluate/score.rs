//! How well predictions meet the annotations: counts over articles, and the figures that come of them.
//!
//! Relations and predictions of an article are paired one to one, those that overlap most first. Contents are compared
//! without the quotation marks, punctuation and spaces around them.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use crate::read::{Attribution, Entity, Gold, Id, Kind, Prediction, Relation, Span, Speaker};

/// Precision, recall and F1, from 0 to 1.
pub type Prf = [f64; 3];

#[derive(Clone, Serialize)]
pub struct Figures {
    pub documents: usize,
    /// Documents without a prediction.
    pub missing: usize,
    pub direct: Row,
    pub mixed: Row,
    pub indirect: Row,
    pub paraphrase: Row,
    /// Direct, mixed and indirect together. In this row and the four before it, a pair counts only where a paraphrase
    /// meets a paraphrase, or neither is one; what meets an annotated paraphrase is no error of the core.
    pub core: Row,
    /// Every kind; here any kind may meet any.
    pub all: Row,
    /// A predicted cue of six words or fewer meets an annotated one by half of their union.
    pub cue: Prf,
    /// Two paired relations of one speaker are predicted to have one speaker.
    pub entities: Prf,
    #[serde(rename = "kind accuracy")]
    pub kind_accuracy: f64,
    #[serde(rename = "elided speaker accuracy")]
    pub elided_speaker_accuracy: f64,
}

#[derive(Clone, Serialize)]
pub struct Row {
    pub gold: usize,
    pub predicted: usize,
    /// The contents overlap by half of their union.
    pub content: Prf,
    /// The contents are equal.
    pub exact: Prf,
    /// Content, and the right speaker.
    pub attributed: Prf,
    /// Of the pairs, how many have the right speaker.
    #[serde(rename = "speaker accuracy")]
    pub speaker_accuracy: f64,
    /// Of the pairs, how many have the right speaker by the whole name.
    pub canonical: f64,
}

/// How often each thing happened, for the four kinds and, last, for all together.
type ByKind = [usize; 5];

const ALL: usize = 4;

/// What the figures are made of; articles are added one by one.
#[derive(Default)]
pub struct Counts {
    documents: usize,
    missing: usize,
    gold: ByKind,
    predicted: ByKind,
    content: ByKind,
    exact: ByKind,
    attributed: ByKind,
    canonical: ByKind,
    kind_right: usize,
    elided: usize,
    elided_right: usize,
    gold_cues: usize,
    predicted_cues: usize,
    cues_found: usize,
    cues_right: usize,
    links_gold: usize,
    links_predicted: usize,
    links_right: usize,
}

impl Counts {
    pub fn add(&mut self, gold: &Gold, prediction: Option<&Prediction>) {
        self.documents += 1;
        self.missing += usize::from(prediction.is_none());
        let predicted: Vec<&Attribution> =
            prediction.into_iter().flat_map(|p| &p.attributions).filter(|a| a.is_asserted()).collect();
        let met = judged(gold, &predicted);
        self.add_relations(gold, &predicted, &met);
        self.add_cues(gold, &predicted);

        // Two relations whose speaker is not told have no speaker in common.
        let who: Vec<(&Id, Option<&Id>)> = met
            .iter()
            .zip(&predicted)
            .filter_map(|(met, found)| {
                let entity = gold.relations[met.as_ref()?.relation].entity.as_ref()?;
                Some((entity, found.speaker.as_ref().and_then(|speaker| speaker.id.as_ref())))
            })
            .collect();
        for (x, a) in who.iter().enumerate() {
            for b in &who[..x] {
                let (linked, found) = (a.0 == b.0, a.1.is_some() && a.1 == b.1);
                self.links_gold += usize::from(linked);
                self.links_predicted += usize::from(found);
                self.links_right += usize::from(linked && found);
            }
        }
    }

    fn add_relations(&mut self, gold: &Gold, predicted: &[&Attribution], met: &[Option<Judged>]) {
        for relation in &gold.relations {
            bump(&mut self.gold, relation.kind, true);
        }
        for (found, met) in predicted.iter().zip(met) {
            let Some(met) = met else {
                bump(&mut self.predicted, found.kind, true);
                continue;
            };
            let relation = &gold.relations[met.relation];
            let exact = trim(&gold.text, relation.content) == trim(&gold.text, found.content);
            let alike = is_paraphrase(relation.kind) == is_paraphrase(found.kind);
            for (counts, holds) in [
                (&mut self.content, true),
                (&mut self.exact, exact),
                (&mut self.attributed, met.right),
                (&mut self.canonical, met.right && met.whole_name),
            ] {
                if holds {
                    bump(counts, relation.kind, alike);
                }
            }
            self.kind_right += usize::from(relation.kind == found.kind);
            if relation.speaker.is_none() {
                self.elided += 1;
                self.elided_right += usize::from(met.right);
            }
            if alike {
                // Under the kind it ought to have: a kind mistaken within the core is told by the kind accuracy.
                bump(&mut self.predicted, relation.kind, true);
            } else {
                bump(&mut self.predicted, found.kind, is_paraphrase(found.kind));
            }
        }
    }

    fn add_cues(&mut self, gold: &Gold, predicted: &[&Attribution]) {
        const LONGEST: usize = 6;
        let annotated: HashSet<Span> = gold.relations.iter().filter_map(|relation| relation.cue).collect();
        let cues: Vec<Span> = predicted.iter().filter_map(|a| a.cue).collect();
        let (short, long): (Vec<Span>, Vec<Span>) =
            cues.into_iter().partition(|&cue| words(&get(&gold.text, cue)).len() <= LONGEST);
        let short: HashSet<Span> = short.into_iter().collect();
        self.gold_cues += annotated.len();
        // A long one is wrong each time, one used twice counts once.
        self.predicted_cues += short.len() + long.len();
        let meets = |a: &Span, others: &HashSet<Span>| others.iter().any(|&b| overlap(*a, b) >= 0.5);
        self.cues_found += annotated.iter().filter(|cue| meets(cue, &short)).count();
        self.cues_right += short.iter().filter(|cue| meets(cue, &annotated)).count();
    }

    pub fn figures(&self) -> Figures {
        let row = |kinds: std::ops::Range<usize>| {
            let sum = |counts: &ByKind| counts[kinds.clone()].iter().sum::<usize>();
            let (gold, predicted, content) = (sum(&self.gold), sum(&self.predicted), sum(&self.content));
            Row {
                gold,
                predicted,
                content: prf(content, predicted, gold),
                exact: prf(sum(&self.exact), predicted, gold),
                attributed: prf(sum(&self.attributed), predicted, gold),
                speaker_accuracy: round(share(sum(&self.attributed), content)),
                canonical: round(share(sum(&self.canonical), content)),
            }
        };
        let only = |kind: Kind| row(kind as usize..kind as usize + 1);
        Figures {
            documents: self.documents,
            missing: self.missing,
            direct: only(Kind::Direct),
            mixed: only(Kind::Mixed),
            indirect: only(Kind::Indirect),
            paraphrase: only(Kind::Paraphrase),
            core: row(0..Kind::Paraphrase as usize),
            all: row(ALL..ALL + 1),
            cue: f1(share(self.cues_right, self.predicted_cues), share(self.cues_found, self.gold_cues)),
            entities: prf(self.links_right, self.links_predicted, self.links_gold),
            kind_accuracy: round(share(self.kind_right, self.content[ALL])),
            elided_speaker_accuracy: round(share(self.elided_right, self.elided)),
        }
    }
}

/// Counts one for all kinds together, and one for its own where `own` holds and it is one of the four.
fn bump(counts: &mut ByKind, kind: Kind, own: bool) {
    counts[ALL] += 1;
    if own && kind != Kind::Other {
        counts[kind as usize] += 1;
    }
}

fn is_paraphrase(kind: Kind) -> bool {
    kind == Kind::Paraphrase
}

fn prf(right: usize, predicted: usize, gold: usize) -> Prf {
    f1(share(right, predicted), share(right, gold))
}

fn f1(precision: f64, recall: f64) -> Prf {
    let sum = precision + recall;
    [precision, recall, if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 }].map(round)
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// To hundredths of a percent.
fn round(figure: f64) -> f64 {
    to_places(figure, 4)
}

/// By way of the digits, which are exact: multiplying first would move figures that lie near a half.
fn to_places(figure: f64, places: usize) -> f64 {
    format!("{figure:.places$}").parse().unwrap_or(figure)
}

/// A prediction that meets a relation.
pub struct Judged {
    pub relation: usize,
    /// The speaker is the right one.
    pub right: bool,
    /// The prediction holds every word of the entity's name.
    whole_name: bool,
}

/// Of each prediction, which relation it meets, and whether its speaker is right.
pub fn judged(gold: &Gold, predicted: &[&Attribution]) -> Vec<Option<Judged>> {
    // Of two entities with one id the last one counts.
    let entities: HashMap<&Id, &Entity> = gold.entities.iter().map(|entity| (&entity.id, entity)).collect();
    let mut met: Vec<Option<Judged>> = predicted.iter().map(|_| None).collect();
    for (relation, j) in pair(gold, predicted) {
        let (right, whole_name) = match (&gold.relations[relation].entity, &predicted[j].speaker) {
            (Some(id), Some(speaker)) => {
                entities.get(id).map_or((false, false), |entity| is_speaker(&gold.text, entity, speaker))
            }
            // Nobody is right where the text does not tell who speaks.
            (None, None) => (true, true),
            _ => (false, false),
        };
        met[j] = Some(Judged { relation, right, whole_name });
    }
    met
}

/// Indices of relations and of the predictions they are paired with, by the relation.
fn pair(gold: &Gold, predicted: &[&Attribution]) -> Vec<(usize, usize)> {
    let relations = &gold.relations;
    let contents: Vec<Span> = predicted.iter().map(|a| trim(&gold.text, a.content)).collect();
    let mut candidates = Vec::new();
    for (i, relation) in relations.iter().enumerate() {
        let content = trim(&gold.text, relation.content);
        for (j, &found) in contents.iter().enumerate() {
            // In whole hundredths, so that a letter more or less does not outweigh the cue.
            let overlap = to_places(overlap(content, found), 2);
            if overlap >= 0.5 {
                candidates.push((overlap, same_cue(relation, predicted[j]), i, j));
            }
        }
    }
    candidates
        .sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (Reverse(a.1), a.2, a.3).cmp(&(Reverse(b.1), b.2, b.3))));
    let (mut used, mut taken) = (vec![false; relations.len()], vec![false; predicted.len()]);
    let mut pairs = Vec::new();
    for (_, _, i, j) in candidates {
        if !used[i] && !taken[j] {
            (used[i], taken[j]) = (true, true);
            pairs.push((i, j));
        }
    }
    pairs.sort_unstable();
    pairs
}

fn same_cue(relation: &Relation, found: &Attribution) -> bool {
    relation.cue.zip(found.cue).is_some_and(|(a, b)| overlap(a, b) > 0.0)
}

/// What two spans have in common, as a share of what they cover together.
fn overlap(a: Span, b: Span) -> f64 {
    let (from, to) = (a.start.max(b.start), a.end.min(b.end));
    if from >= to { 0.0 } else { share(to - from, a.end.max(b.end) - a.start.min(b.start)) }
}

/// The text of a span, as far as there is text.
fn get(text: &str, span: Span) -> Cow<'_, str> {
    let end = span.end.min(text.len());
    String::from_utf8_lossy(&text.as_bytes()[span.start.min(end)..end])
}

/// A content without the marks around it; one of marks alone stays as it is.
fn trim(text: &str, span: Span) -> Span {
    const MARKS: &str = " \t\r\n\u{a0}\"«»“”„‟'‘’()[]{}.,،؛;:!؟?…-–—*";
    let whole = get(text, span);
    let left = whole.trim_start_matches(|c| MARKS.contains(c));
    if left.is_empty() {
        return span;
    }
    let inner = left.trim_end_matches(|c| MARKS.contains(c));
    Span { start: span.start + (whole.len() - left.len()), end: span.end - (left.len() - inner.len()) }
}

/// Forms of address, folded: no matter in a name, and never enough for one.
const HONORIFICS: [&str; 15] = [
    "السيد",
    "السيده",
    "الدكتور",
    "الدكتوره",
    "د",
    "الشيخ",
    "الامير",
    "اللواء",
    "المهندس",
    "م",
    "الاستاذ",
    "معالي",
    "سمو",
    "صاحب",
    "فضيله",
];

/// Whether the predicted speaker is this entity. It may have no word that the article does not use for the entity. A
/// person needs all words of one mention, or the family name; anything else, all words of one mention.
/// Gives that, and whether it goes by every word of the entity's name.
fn is_speaker(text: &str, entity: &Entity, speaker: &Speaker) -> (bool, bool) {
    let words_at = |span: Span| words(&get(text, span));
    let predicted = words(speaker.name.as_deref().unwrap_or_default());
    let name = words_at(entity.name);
    let title = entity.title.map(words_at).unwrap_or_default();
    let mentions: Vec<Vec<String>> = entity.mentions.iter().copied().map(words_at).collect();
    let known = |word: &String| {
        let own = name.iter().chain(&title).chain(mentions.iter().flatten());
        own.map(String::as_str).chain(HONORIFICS).any(|other| same_word(word, other))
    };
    if predicted.is_empty() || !predicted.iter().all(known) {
        return (false, false);
    }
    let bare: Vec<&String> = predicted.iter().filter(|word| !HONORIFICS.contains(&word.as_str())).collect();
    if bare.is_empty() {
        return (false, false);
    }
    let holds_all = |part: &[String]| part.iter().all(|word| predicted.iter().any(|other| same_word(word, other)));
    let by_mention = mentions.iter().chain([&name]).any(|mention| !mention.is_empty() && holds_all(mention));
    let by_family_name = || {
        entity.kind == "person"
            && bare.iter().all(|word| name.iter().chain(&title).any(|other| same_word(word, other)))
            && name.last().is_some_and(|family| bare.iter().any(|word| same_word(family, word)))
    };
    (by_mention || by_family_name(), holds_all(&name))
}

fn words(text: &str) -> Vec<String> {
    text.split(|c| !is_word_character(c)).filter(|word| !word.is_empty()).map(fold).collect()
}

/// Letters, digits, and the marks of Arabic that stand inside a word.
fn is_word_character(c: char) -> bool {
    matches!(c, '_' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}') || c.is_alphanumeric() && !is_combining_mark(c)
}

/// One form for the spellings of a word: without vowel marks, hamza and tatweel.
fn fold(word: &str) -> String {
    let plain = word.nfkd().filter(|&c| canonical_combining_class(c) == 0 && c != 'ـ');
    plain
        .map(|c| match c {
            'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            c => c,
        })
        .collect()
}

/// Whether two folded words are one, perhaps with a proclitic on either. (Article and preposition in one, للوزير, go
/// with الوزير only if the first has them: both are of one length.)
fn same_word(a: &str, b: &str) -> bool {
    let (long, short) = if a.chars().count() < b.chars().count() { (b, a) } else { (a, b) };
    let proclitic = || short.chars().count() > 2 && long.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك']) == Some(short);
    let article = || long.strip_prefix("لل").zip(short.strip_prefix("ال")).is_some_and(|(a, b)| a == b);
    a == b || proclitic() || article()
}

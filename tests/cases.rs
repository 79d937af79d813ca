//! Behaviour as data: runs `tests/data/*.toml`.
//!
//! A case is a text and every relation that the text asserts; its head of rule ids says which rules it shows to fire
//! (`accepts`) and which must stay silent although the text tempts them (`refuses`):
//!
//! ```toml
//! [[case]]
//! name = "verb-subject-anna"      # unique over all files
//! text = """وأعلن وزير النقل سامي الحداد أن الجسر سيفتتح غدا."""
//! accepts = ["verb-clause"]
//! refuses = ["verb-quote"]
//!
//! [[case.expect]]                 # by the start of the content, outer before inner
//! kind = "indirect"
//! cue = "وأعلن"                   # left out: there is none
//! content = "الجسر سيفتتح غدا"    # as it stands in the text
//! nth = 1                         # which of its occurrences, from 1 (the default)
//! speaker = "سامي الحداد"         # "" = unresolved
//! title = "وزير النقل"            # this and what follows is compared only where it is given
//! mention = "وزير النقل سامي الحداد"   # "" = elided
//! speaker_kind = "person"
//! modality = "negated"            # the default is asserted
//! parent = 0                      # an index into the case's expectations
//! ```
//!
//! Relations that are not asserted need no expectation. Two lists stand beside the cases, each with one name a line
//! and `#` comments: `known_failures.txt` (cases that fail; one that passes has to be taken off) and
//! `spelling_exceptions.txt` (cases that another spelling changes, likewise).

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use isnad::{Attribution, Document, Modality, Parser, Span};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Cases show what the rules find, however sure it is.
fn all_relations() -> Parser {
    Parser::builder().min_confidence(0.0).build().unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    #[serde(default)]
    accepts: Vec<String>,
    #[serde(default)]
    refuses: Vec<String>,
    #[serde(default)]
    expect: Vec<Expect>,
    /// Not in the file: its name.
    #[serde(skip)]
    file: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    kind: String,
    cue: Option<String>,
    content: String,
    #[serde(default = "first")]
    nth: usize,
    speaker: String,
    title: Option<String>,
    mention: Option<String>,
    speaker_kind: Option<String>,
    #[serde(default = "asserted")]
    modality: String,
    parent: Option<usize>,
}

fn first() -> usize {
    1
}

fn asserted() -> String {
    "asserted".to_owned()
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

/// Every case of every file. What makes a file or a case unreadable fails the test at once.
fn cases() -> Vec<Case> {
    let mut paths: Vec<PathBuf> = fs::read_dir(data()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == "toml"));
    paths.sort();
    assert!(!paths.is_empty(), "no case files in {}", data().display());
    let mut cases: Vec<Case> = Vec::new();
    let mut names = HashSet::new();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let file: File = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"));
        for mut case in file.case {
            assert!(names.insert(case.name.clone()), "{name}: a second case {}", case.name);
            case.file.clone_from(&name);
            cases.push(case);
        }
    }
    cases
}

/// A list of case names; every name has to be one of the cases.
fn listed(file: &str, cases: &[Case]) -> BTreeSet<String> {
    let list = fs::read_to_string(data().join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    let names = list.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    let names: BTreeSet<String> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    for name in &names {
        assert!(cases.iter().any(|case| case.name == *name), "{file}: there is no case {name}");
    }
    names
}

impl Expect {
    fn span(&self, text: &str) -> Option<Span> {
        let (start, found) = text.match_indices(&self.content).nth(self.nth.checked_sub(1)?)?;
        Some(Span::new(start, start + found.len()))
    }
}

impl Case {
    /// What is wrong with the case itself.
    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for id in self.accepts.iter().chain(&self.refuses) {
            if !isnad::rules().any(|rule| rule.id() == id) {
                faults.push(format!("there is no rule {id}"));
            }
        }
        for (i, expect) in self.expect.iter().enumerate() {
            let words = [expect.cue.as_ref(), expect.mention.as_ref(), Some(&expect.speaker), expect.title.as_ref()];
            for words in words.into_iter().flatten().filter(|words| !self.text.contains(*words)) {
                faults.push(format!("expect {i}: {words:?} is not in the text"));
            }
            if expect.span(&self.text).is_none() {
                faults.push(format!("expect {i}: {:?} is not in the text {} times", expect.content, expect.nth));
            }
            if expect.parent.is_some_and(|parent| parent >= self.expect.len()) {
                faults.push(format!("expect {i}: there is no expectation for its parent"));
            }
        }
        faults
    }

    /// What the document gives otherwise than expected, a line each.
    fn differences(&self, doc: &Document<'_>) -> Vec<String> {
        let mut out = self.faults();
        if !out.is_empty() {
            return out;
        }
        let fired: BTreeSet<&str> =
            doc.attributions().flat_map(|a| [Some(a.rule()), a.speaker_rule()]).flatten().collect();
        for id in self.accepts.iter().filter(|id| !fired.contains(id.as_str())) {
            out.push(format!("rule {id} did not fire; these did: {fired:?}"));
        }
        for id in self.refuses.iter().filter(|id| fired.contains(id.as_str())) {
            out.push(format!("rule {id} fired"));
        }
        let paired = self.pair(doc);
        for (expect, got) in self.expect.iter().zip(&paired) {
            match got {
                None => out.push(format!("missing: {} {:?}", expect.kind, expect.content)),
                Some(a) => out.extend(self.compare(expect, *a, &paired)),
            }
        }
        for a in doc.attributions() {
            if a.modality() == Modality::Asserted && !paired.contains(&Some(a)) {
                out.push(format!("not expected: {}", describe(a)));
            }
        }
        out
    }

    /// The attribution meant by each expectation: the one of the same span, else the one that shares most of it.
    fn pair<'d>(&self, doc: &'d Document<'_>) -> Vec<Option<Attribution<'d>>> {
        let mut candidates = Vec::new();
        for (i, expect) in self.expect.iter().enumerate() {
            let Some(want) = expect.span(&self.text) else { continue };
            for a in doc.attributions() {
                let got = a.content().span();
                let shared = want.end().min(got.end()).saturating_sub(want.start().max(got.start()));
                let union = want.len() + got.len() - shared;
                let same_cue = a.cue().map(|cue| cue.text()) == expect.cue.as_deref();
                if shared * 3 > union || (shared > 0 && same_cue) {
                    candidates.push((shared * 1000 / union, same_cue, i, a));
                }
            }
        }
        candidates
            .sort_by_key(|&(shared, same_cue, i, a)| std::cmp::Reverse((shared, same_cue, usize::MAX - i, a.id())));
        let mut paired = vec![None; self.expect.len()];
        for (_, _, i, a) in candidates {
            if paired[i].is_none() && !paired.contains(&Some(a)) {
                paired[i] = Some(a);
            }
        }
        paired
    }

    fn compare(&self, expect: &Expect, a: Attribution<'_>, paired: &[Option<Attribution<'_>>]) -> Vec<String> {
        let mut out = Vec::new();
        let mut same = |field: &str, want: &str, got: &str| {
            if want != got {
                out.push(format!("  {field}: want {want:?}\n      {:1$}  got {got:?}", "", field.len()));
            }
        };
        let speaker = a.speaker();
        same("kind", &expect.kind, a.kind().as_str());
        same("content", &expect.content, a.content().text());
        same("cue", expect.cue.as_deref().unwrap_or("none"), a.cue().map_or("none", |cue| cue.text()));
        same("speaker", &expect.speaker, speaker.map_or("", |s| s.name()));
        same("modality", &expect.modality, a.modality().as_str());
        if let Some(title) = &expect.title {
            same("title", title, speaker.and_then(|s| s.title()).unwrap_or(""));
        }
        if let Some(mention) = &expect.mention {
            same("mention", mention, a.mention().map_or("", |m| m.text()));
        }
        if let Some(kind) = &expect.speaker_kind {
            same("speaker_kind", kind, speaker.map_or("", |s| s.kind().as_str()));
        }
        if let Some(parent) = expect.parent {
            let got = a.parent();
            if got != paired[parent] {
                same("parent", &self.expect[parent].content, got.map_or("none", |p| p.content().text()));
            }
        }
        if expect.span(&self.text).is_some_and(|span| span != a.content().span())
            && expect.content == a.content().text()
        {
            out.push("  content: another occurrence of the same words".to_owned());
        }
        if !out.is_empty() {
            out.insert(0, format!("in {}", describe(a)));
        }
        out
    }
}

fn describe(a: Attribution<'_>) -> String {
    format!(
        "{} {:?} by {:?}, cue {:?} ({}, {})",
        a.kind(),
        a.content().text(),
        a.speaker().map_or("", |s| s.name()),
        a.cue().map_or("", |cue| cue.text()),
        a.rule(),
        a.speaker_rule().unwrap_or("no speaker"),
    )
}

/// The cases that hold, by name.
fn holding<'c>(cases: &'c [Case], parser: &Parser) -> Vec<&'c Case> {
    cases.iter().filter(|case| case.differences(&parser.parse(&case.text)).is_empty()).collect()
}

#[test]
fn cases_hold() {
    let cases = cases();
    let known = listed("known_failures.txt", &cases);
    let parser = all_relations();
    let mut report = String::new();
    let mut failed = 0;
    for case in &cases {
        let differences = case.differences(&parser.parse(&case.text));
        match (differences.is_empty(), known.contains(&case.name)) {
            (false, false) => {
                failed += 1;
                let _ = writeln!(report, "\n{}: {}", case.file, case.name);
                for line in differences {
                    let _ = writeln!(report, "    {line}");
                }
            }
            (true, true) => {
                failed += 1;
                let _ = writeln!(report, "\n{}: {} holds: take it off known_failures.txt", case.file, case.name);
            }
            _ => {}
        }
    }
    assert!(failed == 0, "{report}\n{failed} of {} cases", cases.len());
}

#[test]
fn every_rule_is_shown_to_fire_and_to_stay_silent() {
    let cases = cases();
    let parser = all_relations();
    let holding = holding(&cases, &parser);
    let mut missing = Vec::new();
    for rule in isnad::rules() {
        let shown = |ids: fn(&Case) -> &[String]| holding.iter().any(|case| ids(case).iter().any(|id| id == rule.id()));
        if !shown(|case| &case.accepts) {
            missing.push(format!("{}: no case accepts it", rule.id()));
        }
        if !shown(|case| &case.refuses) {
            missing.push(format!("{}: no case refuses it", rule.id()));
        }
    }
    // Rules whose cases do not hold yet; one that comes to hold has to leave the list.
    let pending: Vec<&str> =
        include_str!("data/rules_pending.txt").lines().filter(|l| !l.starts_with('#') && !l.is_empty()).collect();
    assert_eq!(missing, pending);
}

/// A relation without its place, in one spelling.
#[derive(Debug, PartialEq)]
struct Relation {
    cue: String,
    content: String,
    speaker: String,
    /// What only a change of letters may change.
    rest: [String; 6],
}

fn relations(doc: &Document<'_>) -> Vec<Relation> {
    let asserted = doc.attributions().filter(|a| a.modality() == Modality::Asserted);
    asserted
        .map(|a| Relation {
            cue: fold(a.cue().map_or("", |cue| cue.text())),
            content: fold(a.content().text()),
            speaker: fold(a.speaker().map_or("", |s| s.name())),
            rest: [
                a.kind().to_string(),
                a.rule().to_owned(),
                a.speaker_rule().unwrap_or_default().to_owned(),
                fold(a.mention().map_or("", |m| m.text())),
                fold(a.speaker().and_then(|s| s.title()).unwrap_or_default()),
                a.speaker().map_or("", |s| s.kind().as_str()).to_owned(),
            ],
        })
        .collect()
}

/// One form for all spellings that the tests below make.
fn fold(text: &str) -> String {
    let letter = |c| match c {
        'ى' => 'ي',
        'ة' => 'ه',
        c => c,
    };
    text.nfd().filter(|&c| c != 'ـ' && !is_combining_mark(c)).map(letter).collect()
}

fn is_letter(c: char) -> bool {
    matches!(c, 'ء'..='غ' | 'ف'..='ي')
}

/// A way to write a text otherwise, with its name.
type Spelling = (&'static str, fn(&str) -> String);

/// A tatweel after every letter that joins the next.
fn stretch(text: &str) -> String {
    let joins = |c| is_letter(c) && !"ءآأؤإادذرزوةى".contains(c);
    let next = text.chars().skip(1).map(is_letter).chain([false]);
    let stretched = text.chars().zip(next).flat_map(|(c, next)| [Some(c), (next && joins(c)).then_some('ـ')]);
    stretched.flatten().collect()
}

/// A fatha on every letter that can carry one and has no mark yet.
fn vocalize(text: &str) -> String {
    let carries = |c| is_letter(c) && !"آاى".contains(c);
    let next = text.chars().skip(1).map(is_combining_mark).chain([false]);
    let vocalized = text.chars().zip(next).flat_map(|(c, next)| [Some(c), (!next && carries(c)).then_some('\u{64e}')]);
    vocalized.flatten().collect()
}

fn decompose(text: &str) -> String {
    text.nfd().collect()
}

fn without_hamza(text: &str) -> String {
    let letter = |c| match c {
        'أ' | 'إ' | 'آ' => 'ا',
        'ؤ' => 'و',
        'ئ' => 'ي',
        c => c,
    };
    text.chars().map(letter).collect()
}

/// ي for final ى and ه for final ة, as many writers have it.
fn other_finals(text: &str) -> String {
    let next = text.chars().skip(1).map(is_letter).chain([false]);
    let letter = |(c, inside): (char, bool)| match c {
        'ى' if !inside => 'ي',
        'ة' if !inside => 'ه',
        c => c,
    };
    text.chars().zip(next).map(letter).collect()
}

#[test]
fn marks_and_composition_change_nothing() {
    let cases = cases();
    let parser = all_relations();
    let mut report = String::new();
    for case in holding(&cases, &parser) {
        let want = relations(&parser.parse(&case.text));
        let spellings: [Spelling; 3] = [("tatweel", stretch), ("fatha", vocalize), ("decomposed", decompose)];
        for (spelling, write) in spellings {
            let text = write(&case.text);
            difference(&mut report, case, spelling, &want, &relations(&parser.parse(&text)));
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn loose_spelling_keeps_cue_content_and_speaker() {
    let cases = cases();
    let excepted = listed("spelling_exceptions.txt", &cases);
    let parser = all_relations();
    let mut report = String::new();
    for case in holding(&cases, &parser) {
        let bare = |doc: &Document<'_>| -> Vec<Relation> {
            relations(doc).into_iter().map(|r| Relation { rest: Default::default(), ..r }).collect()
        };
        let want = bare(&parser.parse(&case.text));
        let mut found = String::new();
        let spellings: [Spelling; 2] = [("no hamza", without_hamza), ("ي and ه", other_finals)];
        for (spelling, write) in spellings {
            let text = write(&case.text);
            difference(&mut found, case, spelling, &want, &bare(&parser.parse(&text)));
        }
        match (found.is_empty(), excepted.contains(&case.name)) {
            (true, true) => {
                let _ = writeln!(report, "\n{}: {} holds: take it off spelling_exceptions.txt", case.file, case.name);
            }
            (false, false) => report.push_str(&found),
            _ => {}
        }
    }
    assert!(report.is_empty(), "{report}");
}

fn difference(report: &mut String, case: &Case, spelling: &str, want: &[Relation], got: &[Relation]) {
    if want == got {
        return;
    }
    let _ = writeln!(report, "\n{}: {} ({spelling})", case.file, case.name);
    for (mark, one, other) in [("-", want, got), ("+", got, want)] {
        for Relation { cue, content, speaker, rest } in one.iter().filter(|r| !other.contains(r)) {
            let _ = writeln!(report, "  {mark} {cue:?} {speaker:?} {content:?} {}", rest.join(" | "));
        }
    }
}

/// The spellings differ from what they are made of, or the tests above would show nothing.
#[test]
fn spellings_are_made() {
    assert_eq!(stretch("وقال نائب"), "وقـال نـائـب");
    assert_eq!(vocalize("قال إنه"), "قَالَ إَنَهَ");
    assert_eq!(decompose("أن"), "ا\u{654}ن");
    assert_eq!(without_hamza("أن المسؤول"), "ان المسوول");
    assert_eq!(other_finals("على الوزارة وزارتها"), "علي الوزاره وزارتها");
    for text in ["وقـال", "قَالَ", "ا\u{654}ن"] {
        assert_eq!(fold(text).chars().count(), fold(text).chars().filter(|&c| is_letter(c)).count());
    }
}

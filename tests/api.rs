//! The types that a program meets: handles, spans and offsets, records. What is found in a text is tested elsewhere.

use std::panic::{RefUnwindSafe, UnwindSafe};

use isnad::{Document, Offsets, Parser, Scratch, Span, Speaker, Token, Unit};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Texts of several shapes: nothing, no speech, speech, several paragraphs, and what is no Arabic prose at all.
const TEXTS: [&str; 7] = [
    "",
    " \n\n ",
    "وصل الوفد إلى المدينة صباح أمس.",
    "وقال المدير سامي الحداد إن العمل مستمر.",
    "وقال المدير سامي الحداد إن العمل مستمر. وأضاف: \"سنفتح الجسر غدا\".\nوأكدت الباحثة ليلى الزيتوني أن النتائج مشجعة.",
    "﷽ ًٌ ـــ ' \" « ” : : 🌍\u{200f} 1.5% CNN\r\n\u{0}",
    "«««\"\"\"((( قال: قال: قال إن قال إن",
];

#[test]
fn types_cross_threads() {
    fn crosses<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}
    crosses::<Document<'static>>();
    crosses::<Scratch>();
    crosses::<isnad::Paragraph<'static>>();
    crosses::<isnad::Sentence<'static>>();
    crosses::<Token<'static>>();
    crosses::<isnad::Cue<'static>>();
    crosses::<isnad::Mention<'static>>();
    crosses::<Speaker<'static>>();
    crosses::<isnad::Attribution<'static>>();
    crosses::<isnad::Alternative<'static>>();
    crosses::<isnad::Content<'static>>();
    crosses::<isnad::Attributions<'static>>();
    crosses::<Offsets<'static>>();
    crosses::<Span>();
    crosses::<isnad::Record>();
    crosses::<isnad::Error>();
}

/// These compile only while the lifetimes are covariant and the text outlives the handles.
#[test]
fn lifetimes_shrink() {
    fn document<'short, 'long: 'short>(doc: Document<'long>) -> Document<'short> {
        doc
    }
    fn handle<'short, 'long: 'short>(speaker: Speaker<'long>) -> Speaker<'short> {
        speaker
    }
    fn outlives<'d>(doc: &'d Document<'_>) -> Option<&'d str> {
        doc.tokens().next().map(Token::text)
    }
    let doc = document(Parser::new().parse("وصل الوفد"));
    assert_eq!(outlives(&doc), Some("وصل"));
    assert_eq!(doc.speakers().next().map(handle), None);
}

#[test]
fn handles_of_two_documents_differ() {
    let parser = Parser::new();
    let [one, two] = [0, 1].map(|_| parser.parse("وصل الوفد"));
    assert_eq!(one.tokens().next(), one.tokens().next());
    assert_ne!(one.tokens().next(), one.tokens().last());
    assert_ne!(one.tokens().next(), two.tokens().next());
}

#[test]
fn iterators_agree_with_their_length() {
    fn agrees<I>(items: I)
    where
        I: DoubleEndedIterator + ExactSizeIterator + Clone,
        I::Item: PartialEq + std::fmt::Debug,
    {
        let forwards: Vec<_> = items.clone().collect();
        assert_eq!(forwards.len(), items.len());
        let mut backwards: Vec<_> = items.clone().rev().collect();
        backwards.reverse();
        assert_eq!(forwards, backwards);
        let mut both = items;
        while both.next().is_some() {
            let left = both.len();
            assert_eq!(both.next_back().is_some(), left > 0);
        }
        assert!(both.next().is_none() && both.next_back().is_none());
    }
    for text in TEXTS {
        let doc = Parser::new().parse(text);
        agrees(doc.paragraphs());
        agrees(doc.sentences());
        agrees(doc.tokens());
        agrees(doc.cues());
        agrees(doc.speakers());
        agrees(doc.attributions());
        for (i, token) in doc.tokens().enumerate() {
            assert_eq!(doc.tokens().get(i), Some(token));
        }
    }
}

#[test]
fn sentences_and_paragraphs_share_out_what_they_hold() {
    for text in TEXTS {
        let doc = Parser::new().parse(text);
        let spans: String = doc.sentences().map(|s| &text[s.span()]).collect();
        assert_eq!(spans, text, "sentences partition the text");
        assert!(doc.sentences().flat_map(|s| s.tokens()).eq(doc.tokens()), "{text:?}");
        for paragraph in doc.paragraphs() {
            for sentence in paragraph.sentences() {
                assert!(paragraph.span().overlaps(sentence.span()), "{text:?}");
            }
        }
    }
}

fn spans_of_tokens(doc: &Document<'_>) -> Vec<(Span, isnad::TokenKind)> {
    doc.tokens().map(|t| (t.span(), t.kind())).collect()
}

#[test]
fn an_owned_document_is_the_same() {
    for text in TEXTS {
        let borrowed = Parser::new().parse(text);
        // The offsets' counts are carried over when they are there already.
        let _ = borrowed.offsets(Unit::Chars);
        let owned: Document<'static> = {
            let short_lived = text.to_owned();
            Parser::new().parse(&short_lived).into_owned()
        };
        assert_eq!(owned.text(), text);
        assert_eq!(owned.to_record(), borrowed.to_record());
        assert_eq!(spans_of_tokens(&owned), spans_of_tokens(&borrowed));
        assert_eq!(borrowed.clone().into_owned().to_record(), borrowed.to_record());
    }
}

#[test]
fn a_scratch_leaves_no_trace() {
    let parser = Parser::new();
    let mut scratch = Scratch::new();
    for text in TEXTS.iter().chain(TEXTS.iter().rev()) {
        let reused = parser.parse_with(text, scratch);
        let fresh = parser.parse(text);
        assert_eq!(reused.to_record(), fresh.to_record());
        assert_eq!(spans_of_tokens(&reused), spans_of_tokens(&fresh));
        scratch = reused.into_scratch();
    }
}

#[test]
fn spans_are_ranges() {
    let text = "قال المدير";
    let span = Span::from(7..19);
    assert_eq!(&text[span], "المدير");
    assert_eq!(std::ops::Range::from(span), 7..19);
    assert_eq!(Span::new(1, 6).get(text), None, "cuts a character");
    assert_eq!(Span::new(6, 20).get(text), None, "ends after the text");
    assert_eq!(Span::new(6, 0).get(text), None, "reversed");
    assert!(span.contains(span) && !span.overlaps(Span::new(19, 19)));
    assert!(Span::new(0, 9) < Span::new(1, 2) && Span::new(1, 2) < Span::new(1, 3));
}

/// The units of the characters that end at or before a byte.
fn naive_offset(text: &str, byte: usize, unit: Unit) -> Option<usize> {
    let units = |c: char| if unit == Unit::Utf16 { c.len_utf16() } else { 1 };
    let before = text.char_indices().take_while(|(i, c)| i + c.len_utf8() <= byte);
    (byte <= text.len()).then(|| before.map(|(_, c)| units(c)).sum())
}

/// The last character boundary whose offset is at most the given one.
fn naive_byte(text: &str, offset: usize, unit: Unit) -> Option<usize> {
    let total = naive_offset(text, text.len(), unit)?;
    let boundary = |&byte: &usize| {
        text.is_char_boundary(byte) && naive_offset(text, byte, unit).is_some_and(|units| units <= offset)
    };
    if offset <= total { (0..=text.len()).rev().find(boundary) } else { None }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), ..ProptestConfig::with_cases(64) })]

    #[test]
    fn offsets_agree_with_counting(text in "[aéق\u{64b}–🌍 \\n]{0,300}") {
        let doc = Parser::new().parse(&text);
        for unit in [Unit::Utf16, Unit::Chars] {
            let offsets = doc.offsets(unit);
            prop_assert_eq!(offsets.len(), naive_offset(&text, text.len(), unit).unwrap());
            for byte in (0..=text.len() + 2).step_by(7) {
                prop_assert_eq!(offsets.offset_of(byte), naive_offset(&text, byte, unit));
            }
            for offset in (0..=offsets.len() + 2).step_by(29) {
                prop_assert_eq!(offsets.byte_of(offset), naive_byte(&text, offset, unit));
            }
            for token in doc.tokens() {
                let range = offsets.range_of(token.span()).unwrap();
                prop_assert_eq!(offsets.span_of(range), Some(token.span()));
            }
        }
    }
}

/// Records: what JSON holds, what is refused, and what the handles of an attached document give.
#[cfg(feature = "serde")]
mod record {
    use super::*;
    use isnad::{Record, Unresolved};
    use serde_json::{Value, json};

    /// Speech of every make: passed on, interrupted, nested, without a speaker.
    const TEXT: &str = "نقلت صحيفة المرفأ عن المهندسة هالة الزيتوني قولها: «بدأنا الحفر»، مضيفة \
        «وسننتهي في الربيع كما وعد المقاول بأن يلتزم».\nوأكّد أن الطريق آمن.";

    /// The hash as the documentation of `Record` defines it.
    fn hash(text: &str) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in text.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
        format!("{hash:016x}")
    }

    fn span(words: &str) -> Value {
        let start = TEXT.find(words).unwrap_or_else(|| panic!("{words} is not in the text"));
        json!({"start": start, "end": start + words.len()})
    }

    /// A span with further keys.
    fn with(words: &str, keys: Value) -> Value {
        let mut object = span(words);
        object.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
        object
    }

    fn sample() -> Value {
        let cue = |id: usize, words, lemma: &str, form: &str, class: &str| {
            with(words, json!({"id": id, "lemma": lemma, "form": form, "class": class}))
        };
        let cues = [
            cue(0, "نقلت", "نقل", "verb", "relay"),
            cue(1, "قولها", "قال", "noun", "say"),
            cue(2, "وعد", "وعد", "verb", "promise"),
            cue(3, "وأكّد", "أكد", "verb", "stress"),
        ];
        let paper = with("صحيفة المرفأ", json!({"id": 1, "kind": "name", "speaker": 0}));
        let engineer = with("المهندسة هالة الزيتوني", json!({"id": 0, "kind": "name", "speaker": 1}));
        let builder = with("المقاول", json!({"id": 2, "kind": "nominal", "speaker": 2}));
        let second = TEXT.find("وأكّد").unwrap();
        json!({
            "format": 1, "isnad": "0.1.0", "unit": "utf8", "text_len": TEXT.len(), "text_hash": hash(TEXT), "unparsed": null,
            "paragraphs": [{"start": 0, "end": second - 1}, {"start": second, "end": TEXT.len()}],
            "sentences": [
                {"start": 0, "end": second, "depth": [0, 0]},
                {"start": second, "end": TEXT.len(), "depth": [0, 0]},
            ],
            "cues": cues,
            "speakers": [
                {"id": 0, "name": "صحيفة المرفأ", "name_span": span("صحيفة المرفأ"), "title": null, "title_span": null,
                 "kind": "organization", "gender": "feminine", "key": "صحيفه المرفا", "external_id": "Q7",
                 "mentions": [paper.clone()]},
                {"id": 1, "name": "هالة الزيتوني", "name_span": span("هالة الزيتوني"), "title": "المهندسة",
                 "title_span": span("المهندسة"), "kind": "person", "gender": "feminine", "key": "هاله الزيتوني",
                 "external_id": null, "mentions": [engineer.clone()]},
                {"id": 2, "name": "المقاول", "name_span": span("المقاول"), "title": null, "title_span": null,
                 "kind": "person", "gender": "masculine", "key": "المقاول", "external_id": null,
                 "mentions": [builder.clone()]},
            ],
            "attributions": [
                {"kind": "direct", "content": span("وسننتهي في الربيع كما وعد المقاول بأن يلتزم"),
                 "parts": [span("بدأنا الحفر"), span("وسننتهي في الربيع كما وعد المقاول بأن يلتزم")],
                 "full": {"start": 0, "end": second - 2}, "cue": cues[1].clone(), "mention": engineer.clone(),
                 "speaker": {"id": 1, "name": "هالة الزيتوني", "mention": span("المهندسة هالة الزيتوني")},
                 "unresolved": null, "relayer": paper, "parent": null, "sentence": 0, "modality": "asserted",
                 "confidence": 0.93, "rule": "relay-clause", "speaker_rule": "relay-source",
                 "alternatives": [{"speaker": 0, "confidence": 0.07, "rule": "subject-after"}]},
                {"kind": "indirect", "content": span("يلتزم"), "parts": [span("يلتزم")],
                 "full": span("وعد المقاول بأن يلتزم"), "cue": cues[2].clone(), "mention": builder,
                 "speaker": {"id": 2, "name": "المقاول", "mention": span("المقاول")}, "unresolved": null,
                 "relayer": null, "parent": 0, "sentence": 0, "modality": "future", "confidence": 0.8,
                 "rule": "verb-clause", "speaker_rule": "local-subject", "alternatives": []},
                {"kind": "indirect", "content": span("الطريق آمن"), "parts": [span("الطريق آمن")],
                 "full": span("وأكّد أن الطريق آمن"), "cue": cues[3].clone(), "mention": null, "speaker": null,
                 "unresolved": "disagrees", "relayer": null, "parent": null, "sentence": 1, "modality": "asserted",
                 "confidence": 1.0, "rule": "verb-clause", "speaker_rule": null, "alternatives": []},
            ],
        })
    }

    fn read(json: &Value) -> Record {
        serde_json::from_value(json.clone()).expect("the shape of a record")
    }

    /// Asks every handle everything, so that a record that should have been refused shows.
    fn walk(doc: &Document<'_>) {
        let spans = doc.tokens().map(Token::span).chain(doc.paragraphs().map(|p| p.span()));
        assert!(spans.into_iter().all(|s| s.get(doc.text()).is_some()));
        for a in doc.attributions() {
            assert!(a.parts().any(|part| part == a.content()));
            assert!(!a.content().text().is_empty() && a.confidence() <= 1.0);
            assert_eq!(a.speaker().is_none(), a.unresolved().is_some());
            assert!(std::iter::successors(Some(a), |a| a.parent()).count() <= doc.attributions().len());
            assert_eq!(doc.attributions().get(a.id()), Some(a));
            let found = doc.attribution_at(a.content().span().start()).expect("somebody says it");
            assert!(found.parts().any(|part| part.span().contains(Span::from(found.content().span().range()))));
            for other in a.alternatives() {
                assert!(!other.speaker().name().is_empty());
            }
            let _ = (a.kind(), a.modality(), a.rule(), a.speaker_rule(), a.sentence().text(), a.full_span());
            let _ = (a.cue().map(|c| (c.text(), c.lemma(), c.form(), c.class())), a.relayer().map(|m| m.text()));
        }
        for s in doc.speakers() {
            assert!(s.mentions().all(|m| m.speaker() == s && m.span().get(doc.text()) == Some(m.text())));
            assert!(s.attributions().eq(doc.attributions().filter(|a| a.speaker() == Some(s))));
            let _ = (s.title(), s.key(), s.external_id(), s.kind(), s.gender());
        }
        assert!(!format!("{doc:?}").is_empty());
    }

    #[test]
    fn handles_give_what_the_record_holds() {
        let record = read(&sample());
        let doc = record.attach(TEXT).unwrap();
        walk(&doc);

        let [said, promised, stressed] = [0, 1, 2].map(|i| doc.attributions().get(i).unwrap());
        assert_eq!(said.parts().map(|p| p.text()).next(), Some("بدأنا الحفر"));
        assert_eq!(said.content().text(), "وسننتهي في الربيع كما وعد المقاول بأن يلتزم");
        assert_eq!(said.cue().map(|c| c.text()), Some("قولها"));
        assert_eq!(said.mention().map(|m| m.text()), Some("المهندسة هالة الزيتوني"));
        assert_eq!(said.speaker().and_then(Speaker::title), Some("المهندسة"));
        assert_eq!(said.relayer().map(|m| m.speaker().name()), Some("صحيفة المرفأ"));
        assert_eq!(said.relayer().and_then(|m| m.speaker().external_id()), Some("Q7"));
        assert_eq!((said.confidence(), said.rule()), (0.93, "relay-clause"));
        let other = said.alternatives().next().unwrap();
        assert_eq!((other.speaker().id(), other.confidence(), other.rule()), (0, 0.07, "subject-after"));
        assert_eq!(promised.parent(), Some(said));
        assert_eq!(promised.modality(), isnad::Modality::Future);
        assert_eq!((stressed.speaker(), stressed.unresolved()), (None, Some(Unresolved::Disagrees)));
        assert_eq!(stressed.sentence(), doc.sentences().last().unwrap());

        let at = |words| doc.attribution_at(TEXT.find(words).unwrap());
        assert_eq!(at("الحفر"), Some(said), "in the shorter part");
        assert_eq!(at("الربيع"), Some(said));
        assert_eq!(at("يلتزم"), Some(promised), "the inner one");
        assert_eq!(at("مضيفة"), None, "the narrator's word between the parts");
        assert_eq!(at("».\n"), None, "the end is exclusive");
        assert_eq!(doc.attribution_at(TEXT.len() + 1), None);
        assert_eq!(doc.attribution_at(usize::MAX), None);

        let names: Vec<_> = doc.speakers().map(|s| (s.name(), s.attributions().len())).collect();
        assert_eq!(names, [("صحيفة المرفأ", 0), ("هالة الزيتوني", 1), ("المقاول", 1)]);
        assert_eq!(doc.speakers().next().unwrap().key(), "صحيفه المرفا");
        assert_eq!(doc.tokens().len(), 0, "a record holds none");
    }

    #[test]
    fn json_comes_back_as_it_was() {
        let json = sample();
        let record = read(&json);
        assert_eq!(serde_json::to_value(&record).unwrap(), json, "no key is lost or added");
        assert_eq!(record.attach(TEXT).unwrap().to_record(), record);
        let text = serde_json::to_string(&record).unwrap();
        assert!(text.contains("\"confidence\":0.93,") && text.contains("\"confidence\":0.07,"), "{text}");
        assert_eq!(serde_json::from_str::<Record>(&text).unwrap(), record);
    }

    #[test]
    fn a_parse_comes_back_without_its_tokens() {
        for text in TEXTS {
            let doc = Parser::new().parse(text);
            let json = serde_json::to_string(&doc.to_record()).unwrap();
            let read: Record = serde_json::from_str(&json).unwrap();
            let attached = read.attach(text).unwrap();
            assert_eq!(attached.to_record(), doc.to_record(), "{text:?}");
            assert_eq!(format!("{attached:?}"), format!("{doc:?}"));
            walk(&doc);
            walk(&attached);
        }
    }

    #[test]
    fn the_callers_id_is_written_when_it_is_set() {
        let record = read(&sample());
        assert_eq!(record.id(), None);
        let json = serde_json::to_value(record.with_id("مقال-7")).unwrap();
        assert_eq!(json["id"], "مقال-7");
        assert_eq!(read(&json).id(), Some("مقال-7"));
    }

    #[test]
    fn unknown_keys_are_ignored() {
        let mut json = sample();
        json["later"] = json!({"new": true});
        json["cues"][0]["later"] = json!(1);
        json["attributions"][0]["later"] = json!([1]);
        assert_eq!(read(&json), read(&sample()));
    }

    #[test]
    fn a_confidence_beyond_one_is_no_record() {
        for value in [json!(1.01), json!(-0.01), json!("0.5")] {
            let mut json = sample();
            json["attributions"][0]["confidence"] = value;
            assert!(serde_json::from_value::<Record>(json).is_err());
        }
    }

    /// Sets the value at a JSON pointer.
    fn set(json: &mut Value, at: &str, value: Value) {
        *json.pointer_mut(at).unwrap_or_else(|| panic!("no {at}")) = value;
    }

    #[test]
    fn bad_records_are_refused() {
        let marks = TEXT.find("أكّد").unwrap();
        let inside = span("يلتزم")["start"].as_u64().unwrap() + 1;
        let first = TEXT.find("وأكّد").unwrap();
        let huge = json!(u64::from(u32::MAX));
        // The changes, and what the error says.
        let refused = |changes: &[(&str, Value)], message: &str| {
            let mut json = sample();
            for (at, value) in changes {
                set(&mut json, at, value.clone());
            }
            let error = read(&json).attach(TEXT).expect_err(message);
            assert!(error.is_record() && !error.is_builder() && !error.is_lexicon());
            assert!(error.to_string().contains(message), "{changes:?}: {error}, not {message}");
            let mismatch = ["/text_len", "/text_hash"].contains(&changes[0].0);
            assert_eq!(error.is_text_mismatch(), mismatch, "{changes:?}");
        };
        refused(&[("/format", json!(2))], "format 2 is not known");
        refused(&[("/unit", json!("utf16"))], "unit \"utf16\"");
        refused(&[("/text_len", json!(7))], "text of 7 bytes");
        refused(&[("/text_hash", json!("0"))], "hash 0");
        refused(&[("/unparsed", json!({"start": 0, "end": 2}))], "unparsed: does not agree with the end of the text");
        refused(&[("/unparsed", json!({"start": first, "end": TEXT.len()}))], "sentences: does not agree with");
        refused(&[("/paragraphs/1/start", json!(0))], "paragraphs[1]: out of order");
        refused(&[("/paragraphs/1/end", json!(TEXT.len() + 1))], "paragraphs[1]: the span");
        refused(&[("/sentences/0/end", json!(first - 1))], "sentences[1]: out of order");
        refused(&[("/sentences/0/depth/1", json!(256))], "sentences[0].depth");
        refused(&[("/cues/0/id", json!(1))], "cues[0].id");
        refused(&[("/cues/0/end", json!(1))], "cuts a character");
        refused(&[("/cues/3/lemma", json!("قال"))], "attributions[2].cue: does not agree with the list of cues");
        refused(&[("/cues/0/start", json!(first)), ("/cues/0/end", json!(TEXT.len()))], "cues[1]: out of order");
        refused(&[("/attributions/2/full/end", json!(marks + 4))], "parts a letter from its marks");
        refused(&[("/speakers/0/id", json!(2))], "speakers[0].id");
        refused(&[("/speakers/0/name", json!("الصحيفة"))], "speakers[0].name: does not agree with the text");
        refused(&[("/speakers/1/title", json!("الدكتورة"))], "speakers[1].title:");
        refused(&[("/speakers/1/title", Value::Null)], "speakers[1].title:");
        refused(&[("/speakers/1/title_span", Value::Null)], "speakers[1].title:");
        refused(&[("/speakers/0/mentions/0/id", json!(3))], "speakers[0].mentions: no item 3; there are 3");
        refused(&[("/speakers/0/mentions/0/id", json!(2))], "speakers[2].mentions: does not agree with the other");
        refused(&[("/speakers/0/mentions/0/speaker", json!(9))], "no item 9; there are 3");
        refused(
            &[("/speakers/0/mentions/0/speaker", json!(1)), ("/attributions/0/relayer/speaker", json!(1))],
            "of its speaker",
        );
        refused(&[("/speakers/0/mentions/0/kind", json!("pronoun"))], "attributions[0].relayer: does not agree with");
        refused(&[("/attributions/0/mention/id", json!(7))], "attributions[0].mention: no item 7");
        refused(&[("/attributions/0/speaker/name", json!("هالة"))], "attributions[0].speaker: does not agree with");
        refused(&[("/attributions/0/speaker/id", json!(3))], "attributions[0].speaker: no item 3");
        refused(
            &[("/attributions/1/mention", Value::Null)],
            "attributions[1].speaker: does not agree with the speakers and the mention",
        );
        refused(
            &[("/attributions/1/speaker/id", json!(0)), ("/attributions/1/speaker/name", json!("صحيفة المرفأ"))],
            "].mention",
        );
        refused(&[("/attributions/2/unresolved", Value::Null)], "attributions[2].unresolved");
        refused(&[("/attributions/1/unresolved", json!("author"))], "attributions[1].unresolved");
        refused(&[("/attributions/1/parent", json!(3))], "attributions[1].parent: no item 3; there are 3");
        refused(&[("/attributions/1/parent", huge.clone())], "attributions[1].parent: no item 4294967295");
        refused(&[("/attributions/1/parent", json!(1))], "its parents form a circle");
        refused(&[("/attributions/0/parent", json!(1))], "its parents form a circle");
        refused(&[("/attributions/0/sentence", json!(2))], "attributions[0].sentence: no item 2; there are 2");
        refused(&[("/attributions/0/sentence", huge)], "attributions[0].sentence");
        refused(&[("/attributions/0/cue/id", json!(4))], "attributions[0].cue: no item 4");
        refused(&[("/attributions/0/alternatives/0/speaker", json!(3))], "attributions[0].alternatives: no item 3");
        refused(&[("/attributions/0/parts", json!([]))], "attributions[0].content: does not agree with the parts");
        refused(&[("/attributions/0/parts/0", span("يلتزم"))], "attributions[0].parts: out of order");
        refused(&[("/attributions/0/full/end", json!(8))], "attributions[0].full: does not agree with");
        refused(&[("/attributions/1/content/start", json!(inside))], "attributions[1].content: the span");
        refused(&[("/attributions/1/content/end", json!(0))], "is empty or reversed");
        refused(&[("/attributions/1/content/end", json!(u64::MAX >> 1))], "ends after the text");

        let mut swapped = sample();
        swapped["attributions"].as_array_mut().unwrap().swap(1, 2);
        let error = read(&swapped).attach(TEXT).unwrap_err();
        assert_eq!(error.to_string(), "record: attributions[2].content: out of order");
        let other = TEXT.replace('ن', "م");
        assert!(read(&sample()).attach(&other).unwrap_err().is_text_mismatch(), "the same length, another text");
    }

    /// The pointers of all values that hold no others.
    fn leaves(json: &Value, at: &str, out: &mut Vec<String>) {
        match json {
            Value::Object(map) => map.iter().for_each(|(key, value)| leaves(value, &format!("{at}/{key}"), out)),
            Value::Array(list) => list.iter().zip(0..).for_each(|(value, i)| leaves(value, &format!("{at}/{i}"), out)),
            _ => out.push(at.to_owned()),
        }
    }

    #[test]
    fn whatever_is_accepted_can_be_walked() {
        let sample = sample();
        let mut at = Vec::new();
        leaves(&sample, "", &mut at);
        let mut accepted = 0;
        for at in &at {
            let old = sample.pointer(at).unwrap();
            let mut values = vec![Value::Null, json!("name"), json!(""), json!(-1), json!(0.5), json!(u64::MAX)];
            values.extend((0..8).map(|n| json!(n)));
            let near = old.as_u64().into_iter().flat_map(|n| (1..=9).flat_map(move |d| [n.saturating_sub(d), n + d]));
            values.extend(near.map(|n| json!(n)));
            for value in values {
                let mut json = sample.clone();
                set(&mut json, at, value);
                let Ok(record) = serde_json::from_value::<Record>(json) else { continue };
                let Ok(doc) = record.attach(TEXT) else { continue };
                walk(&doc);
                accepted += 1;
            }
        }
        assert!(accepted > 0, "some changes are harmless: a rule's id, a sentence's number");
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), ..ProptestConfig::with_cases(64) })]

        /// Contents that overlap as they like: the innermost is the one that begins last, then the shortest, then the last.
        #[test]
        fn attribution_at_agrees_with_a_search(mut contents in prop::collection::vec((0_usize..40, 1_usize..20), 0..12)) {
            contents.sort_by_key(|&(start, len)| (start, std::cmp::Reverse(len)));
            let text = "x".repeat(60);
            let span = |&(start, len): &(usize, usize)| json!({"start": start, "end": start + len});
            let attributions: Vec<Value> = contents
                .iter()
                .map(|content| {
                    json!({"kind": "direct", "content": span(content), "parts": [span(content)], "full": span(content),
                           "unresolved": "ambiguous", "sentence": 0, "modality": "asserted", "confidence": 0.5,
                           "rule": "test", "alternatives": []})
                })
                .collect();
            let json = json!({
                "format": 1, "isnad": "0", "unit": "utf8", "text_len": 60, "text_hash": hash(&text),
                "paragraphs": [], "sentences": [{"start": 0, "end": 60, "depth": [0, 0]}], "cues": [], "speakers": [],
                "attributions": attributions,
            });
            let record = read(&json);
            let doc = record.attach(&text).unwrap();
            for offset in 0..=60 {
                let holding = contents.iter().enumerate().filter(|(_, (start, len))| (*start..start + len).contains(&offset));
                let expected = holding.max_by_key(|(i, (start, len))| (*start, std::cmp::Reverse(*len), *i));
                prop_assert_eq!(doc.attribution_at(offset).map(|a| a.id()), expected.map(|(i, _)| i));
            }
        }
    }

    /// JSON, `as_str` and `Display` give one name, in snake case, once.
    #[test]
    fn names_are_one() {
        macro_rules! names {
            ($($Name:ident)*) => {$(
                let mut seen = std::collections::HashSet::new();
                for &value in isnad::$Name::ALL {
                    let name = value.as_str();
                    assert!(seen.insert(name) && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{name}");
                    assert_eq!(value.to_string(), name);
                    assert_eq!(serde_json::to_value(value).unwrap(), name);
                    assert_eq!(serde_json::from_value::<isnad::$Name>(json!(name)).unwrap(), value);
                }
            )*};
        }
        names! { AttributionKind Modality CueForm CueClass MentionKind SpeakerKind Gender TokenKind Unresolved }
    }
}

#[test]
fn what_is_reported_has_the_least_confidence_or_is_quoted_from_nobody() {
    let articles = include_str!("data/gold.jsonl").lines().map(|line| {
        let article: serde_json::Value = serde_json::from_str(line).unwrap();
        article["text"].as_str().unwrap().to_owned()
    });
    let all = Parser::builder().min_confidence(0.0).build().unwrap();
    let strict = Parser::builder().min_confidence(0.9).build().unwrap();
    let mut counts = [0; 3];
    for text in articles {
        for (count, (parser, least)) in counts.iter_mut().zip([(&all, 0.0), (&Parser::new(), 0.4), (&strict, 0.9)]) {
            let doc = parser.parse(&text);
            *count += doc.attributions().len();
            assert!(doc.attributions().all(|a| a.confidence() >= least || a.speaker().is_none()), "{text}");
            let paraphrase = |a: &isnad::Attribution<'_>| a.kind() == isnad::AttributionKind::Paraphrase;
            assert!(doc.attributions().filter(paraphrase).all(|a| a.confidence() >= least), "{text}");
            // What is left out leaves no speaker behind.
            assert!(doc.speakers().all(|s| {
                s.attributions().len() > 0 || doc.attributions().any(|a| a.relayer().is_some_and(|m| m.speaker() == s))
            }));
        }
    }
    assert!(counts[0] > counts[1] && counts[1] > counts[2] && counts[2] > 0, "{counts:?}");
    // Where nobody is found, a quotation is speech and so is what an excerpt begins with; أرقام يتحدثون عنها is none.
    let reported = |text: &str| Parser::new().parse(text).attributions().len();
    assert_eq!(reported("انتهى الموسم قبل أيام. وقالوا: «لن ننسى ما جرى في هذا الملعب»."), 1);
    assert_eq!(reported("وأضافوا أن العمل مستمر."), 1);
    assert_eq!(reported("انتهى الموسم قبل أيام. وهذه هي الأرقام التي يتحدثون عن تراجعها."), 0);
    assert_eq!(reported("انتهى الموسم قبل أيام. ألا ترون أن الملعب صار قديما؟"), 0);
}

/// God has one entity, whatever the text calls Him.
#[test]
fn god_is_one_speaker() {
    let text = "قال الله تعالى: \"وقل اعملوا\". وقال تعالى: \"وتعاونوا على البر\". وقال سبحانه: \"ادعوني أستجب لكم\". وقال الخطيب سالم الحداد إن الصدقة تنمي المال.";
    let doc = Parser::new().parse(text);
    let said: Vec<_> = doc.speakers().map(|s| (s.name(), s.attributions().len())).collect();
    assert_eq!(said, [("الله", 3), ("سالم الحداد", 1)]);
}

/// What a rule says is reported in a relative clause too, by default.
#[test]
fn a_rule_says() {
    let doc = Parser::new().parse("ورجع القاضي إلى المادة الخامسة التي تنص على أن التراخيص سنوية.");
    let said: Vec<_> = doc.attributions().map(|a| a.content().text()).collect();
    assert_eq!(said, ["التراخيص سنوية"]);
}

/// A source between the subject and its verb ends no report, and is by default none of its own.
#[test]
fn a_source_between_two_marks_is_inserted() {
    for clause in
        ["المعارضة، على حد قوله، ترفض الحوار", "الشركة، بحسب قوله، تخسر كل شهر", "الشركة - بحسب وصفه - تخسر كل شهر"]
    {
        let text = format!("وقال الوزير إن {clause}.");
        let doc = Parser::new().parse(&text);
        let said: Vec<_> = doc.attributions().map(|a| a.content().text()).collect();
        assert_eq!(said, [clause]);
    }
}

//! What holds of every text: arbitrary ones, and news-like ones with their marks swapped and dropped.

mod soundness;

use isnad::{Parser, Scratch};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use soundness::assert_sound;

/// The same texts in every run, so that a change is told from chance; PROPTEST_CASES=100000 asks for so many new ones.
fn config(cases: u32) -> ProptestConfig {
    let asked = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => asked,
        None => ProptestConfig { cases, rng_seed: RngSeed::Fixed(1), ..asked },
    }
}

/// Characters that a tokenizer has to tell apart, close together.
const CLOSE: &str = "[اأىةلقنوبﻻﷺﷲ\u{640}\u{64b}-\u{655}\u{670}\u{301}\u{fe0f}٣7aZé\u{200b}-\u{200f}\u{61c}\u{feff}\u{a0}\u{0}\
    \n\r\t «»“”\"'’:؛،.؟!…\\-–()\\[\\]🌍]{0,80}";

fn pick(list: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    proptest::sample::select(list)
}

/// A sentence of reported speech, or one that only looks like it, with any opening and any closing mark or none.
fn sentence() -> impl Strategy<Value = String> {
    let connective = pick(&["", "و", "ف", "من ناحيته، ", "وفي المقابل ", "كما "]);
    let cue = pick(&[
        "قال",
        "قالت",
        "أضاف",
        "أكد",
        "شدد على",
        "قائلا",
        "مشيرا إلى",
        "بحسب",
        "وفقا ل",
        "نقلت وكالة المرسى عن",
        "جاء في",
        "لم يعلن",
        "سيعلن",
        "نفى",
        "دعا إلى",
        "وصل",
        "زار",
        "كشف",
        "بين",
        "قوله",
    ]);
    let subject = pick(&[
        "",
        " وزير النقل سامي الحداد",
        " المهندسة ليلى الزيتوني",
        " الوزيرة",
        " مصدر أمني",
        " هيئة الموانئ",
        " التقرير",
        " الحداد",
        "، أمس،",
        " للصحفيين",
    ]);
    let join = pick(&["", ": ", " إن ", " أن ", " بأن ", "، ", " — ", " عن ", "\n"]);
    let open = pick(&["", "«", "»", "\"", "“", "”", "„", "''", "((", "«\"", "'"]);
    let content = pick(&[
        "العمل مستمر",
        "بدأنا الحفر، ولن نتوقف. سنصل غدا",
        "الناتو",
        "ما قاله المدير إن «الطريق آمن» صحيح",
        "أنجزنا 40.5% من المشروع د. سامي",
        "",
        "هل نتوقف؟ لا",
    ]);
    let close = pick(&["", "»", "«", "\"", "”", "“", "''", "))", "\"»", "'"]);
    let after = pick(&[
        "",
        "، يقول سامي الحداد",
        " أضاف الوزير",
        "، بحسب البيان",
        "، مشيرا إلى أن الطريق آمن",
        "، على حد قوله",
    ]);
    let end = pick(&[".", "؟", "\n", ".\n\n", " ", "...", "!", ""]);
    (connective, cue, subject, join, open, content, close, (after, end)).prop_map(
        |(connective, cue, subject, join, open, content, close, (after, end))| {
            [connective, cue, subject, join, open, content, close, after, end].concat()
        },
    )
}

/// Several sentences, at some places a mark, a tatweel or an invisible character put in.
fn news() -> impl Strategy<Value = String> {
    let noise = pick(&["\u{64e}", "\u{651}", "ـ", "\u{200f}", "\u{200b}", "\u{a0}", "\"", "«", "»", "\n"]);
    let places = proptest::collection::vec((any::<proptest::sample::Index>(), noise), 0..6);
    (proptest::collection::vec(sentence(), 1..8), places).prop_map(|(sentences, places)| {
        let mut chars: Vec<String> = sentences.join(" ").chars().map(String::from).collect();
        for (place, noise) in places {
            place.get_mut(&mut chars).push_str(noise);
        }
        chars.concat()
    })
}

/// Words in any order: phrases begin at a text's first word, and cues stand where no grammar puts them.
fn salad() -> impl Strategy<Value = String> {
    const WORDS: &str = "قال وقال قالت وأضاف وأعلن أن إن بأنه مؤكدا قائلا بحسب وفقا بقوله قوله عن في من إلى على ما الذي و كما \
        حيث إذ «كذا» \" : ، . الوزير المتحدث مصدر بيان تقرير دراسة وزارة رئيس سامي الحداد نظيره أمس الاثنين \
        طالب دعا اتهم وصف اعتبر كشف نقل جاء وثامن لاعب يسجل الزيارة تصريحات نشرها لها Tab 12 وأشارت خلال \
        الصحيفة نفى باسم لـ";
    let words = proptest::sample::select(WORDS.split(' ').collect::<Vec<_>>());
    proptest::collection::vec(words, 1..16).prop_map(|words| words.join(" "))
}

/// Each word of the bundled articles as a text's first.
#[test]
fn a_text_may_begin_at_any_word() {
    let parser = Parser::new();
    let gold = include_str!("data/gold.jsonl");
    for line in gold.lines() {
        let article: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = article["text"].as_str().unwrap();
        let starts: Vec<usize> = text.match_indices(' ').map(|(at, _)| at + 1).collect();
        for (n, &start) in starts.iter().enumerate() {
            let end = starts.get(n + 12).copied().unwrap_or(text.len());
            assert_sound(&parser.parse(&text[start..end]));
        }
    }
}

/// Texts that once gave an unsound document, or another one behind a line break.
#[test]
fn texts_that_failed_give_sound_documents() {
    for text in [
        // Marks with nothing between them are no subject.
        "نفى\"\" للصحفيين إن هل نتوقف؟ لا» أضاف الوزير.",
        "م\u{200b}ن ناحيته، دعا إلى وزير النقل سامي الحداد إن العمل مستمر.",
    ] {
        let parser = Parser::new();
        let doc = parser.parse(text);
        assert_sound(&doc);
        let behind = format!("\n\n {text}");
        let behind = parser.parse(&behind);
        assert_sound(&behind);
        let contents = |doc: &isnad::Document<'_>| -> Vec<String> {
            doc.attributions().map(|a| a.content().text().to_owned()).collect()
        };
        assert_eq!(contents(&doc), contents(&behind));
        assert!(!contents(&doc).is_empty());
    }
}

proptest! {
    #![proptest_config(config(2048))]

    #[test]
    fn any_string_gives_a_sound_document(text in any::<String>()) {
        assert_sound(&Parser::new().parse(&text));
    }

    #[test]
    fn characters_close_together_give_a_sound_document(text in CLOSE) {
        assert_sound(&Parser::new().parse(&text));
    }

    #[test]
    fn news_gives_a_sound_document(text in news()) {
        assert_sound(&Parser::new().parse(&text));
    }

    #[test]
    fn words_in_any_order_give_a_sound_document(text in salad()) {
        assert_sound(&Parser::new().parse(&text));
    }

    #[test]
    fn what_was_parsed_before_changes_nothing(texts in proptest::collection::vec(news(), 1..4)) {
        let parser = Parser::new();
        let mut scratch = Scratch::new();
        for text in &texts {
            let reused = parser.parse_with(text, scratch);
            let record = Parser::new().parse(text).to_record();
            prop_assert_eq!(reused.to_record(), record.clone());
            prop_assert_eq!(reused.clone().into_owned().to_record(), record);
            scratch = reused.into_scratch();
        }
    }

    #[test]
    fn white_space_at_the_ends_changes_no_relation(text in news()) {
        let parser = Parser::new();
        let contents = |text: &str| -> Vec<String> {
            parser.parse(text).attributions().map(|a| a.content().text().to_owned()).collect()
        };
        prop_assert_eq!(contents(&format!("\n {text}\n\n")), contents(&text));
    }
}

#[cfg(feature = "serde")]
mod record {
    use super::*;
    use isnad::Record;
    use serde_json::Value;

    /// Every number of a JSON value, by its path.
    fn numbers(value: &Value, path: String, out: &mut Vec<String>) {
        match value {
            Value::Number(_) => out.push(path),
            Value::Array(items) => items.iter().enumerate().for_each(|(i, v)| numbers(v, format!("{path}/{i}"), out)),
            Value::Object(keys) => keys.iter().for_each(|(key, v)| numbers(v, format!("{path}/{key}"), out)),
            _ => {}
        }
    }

    proptest! {
        #![proptest_config(config(512))]

        #[test]
        fn comes_back_through_json(text in news()) {
            let doc = Parser::new().parse(&text);
            let record = doc.to_record();
            let json = serde_json::to_string(&record).unwrap();
            let read: Record = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(&read, &record);
            prop_assert_eq!(read.attach(&text).unwrap().to_record(), record);
        }

        #[test]
        fn is_refused_by_another_text(text in news(), at in any::<proptest::sample::Index>(), letter in "[a-zا-ي]") {
            let record = Parser::new().parse(&text).to_record();
            let mut chars: Vec<String> = text.chars().map(String::from).collect();
            let changed = at.get_mut(&mut chars);
            prop_assume!(*changed != letter);
            *changed = letter;
            let error = record.attach(&chars.concat()).unwrap_err();
            prop_assert!(error.is_record() && error.is_text_mismatch(), "{}", error);
        }

        /// A number changed at random is refused, or leaves a document whose handles hold what they promise.
        #[test]
        fn is_refused_or_safe_with_another_number(
            text in news(),
            at in any::<proptest::sample::Index>(),
            number in prop_oneof![0..200u64, any::<u64>()],
        ) {
            let mut json = serde_json::to_value(Parser::new().parse(&text).to_record()).unwrap();
            let mut paths = Vec::new();
            numbers(&json, String::new(), &mut paths);
            let path: &String = at.get(&paths);
            *json.pointer_mut(path).unwrap() = number.into();
            let Ok(record) = serde_json::from_value::<Record>(json) else { return Ok(()) };
            if let Ok(doc) = record.attach(&text) {
                for a in doc.attributions() {
                    prop_assert!(doc.attribution_at(a.content().span().start()).is_some());
                    let ancestors = std::iter::successors(Some(a), |a| a.parent()).count();
                    prop_assert!(ancestors <= doc.attributions().len());
                    let _ = (a.cue().map(|c| c.text()), a.mention().map(|m| m.text()), a.sentence().text());
                }
                for s in doc.speakers() {
                    let _ = (s.name(), s.title(), s.mentions().map(|m| m.text().len()).sum::<usize>());
                }
                let _ = format!("{doc:?}");
            }
        }
    }
}

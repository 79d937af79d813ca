//! Reads Arabic news text and says who said what.
//!
//! A text goes in, a [`Document`] comes out: its sentences, the cues of reported speech (قال, مشيرا إلى, بحسب), and the
//! attributions, each of which links the words said to the one who said them. Subjects that the verb leaves out are looked for in
//! what came before, and all mentions of a speaker (وزير النقل سامي الحداد, الحداد, الوزير) belong to one [`Speaker`].
//!
//! The work is done by rules over a bundled lexicon: no model, no network, no files at run time, the same result on every machine. The
//! language is Modern Standard Arabic as the press writes it.
//!
//! ```
//! use isnad::{AttributionKind, Parser};
//!
//! let text = "أعلن وزير النقل سامي الحداد أن الجسر سيفتتح غدا. وأضاف: «لن نرفع الرسوم هذا العام».";
//! let parser = Parser::new();
//! let doc = parser.parse(text);
//!
//! let [first, second] = [0, 1].map(|i| doc.attributions().get(i).unwrap());
//! assert_eq!(first.kind(), AttributionKind::Indirect);
//! assert_eq!(first.content().text(), "الجسر سيفتتح غدا");
//! assert_eq!(first.speaker().unwrap().name(), "سامي الحداد");
//! assert_eq!(first.speaker().unwrap().title(), Some("وزير النقل"));
//!
//! // وأضاف names nobody; the speaker of the sentence before goes on.
//! assert_eq!(second.kind(), AttributionKind::Direct);
//! assert_eq!(second.content().text(), "لن نرفع الرسوم هذا العام");
//! assert!(second.mention().is_none());
//! assert_eq!(second.speaker(), first.speaker());
//! ```
//!
//! # Overview
//!
//! * [`Parser`] holds the compiled lexicon. It is cheap to clone and can be shared between threads; [`Parser::parse`] never fails.
//!   [`Parser::builder`] gives a [`ParserBuilder`], which adds the caller's cues, titles and entities ([`GazetteerEntry`]) or switches
//!   rules and cues off.
//! * [`Document`] is the text and everything found in it. Its items are reached through small `Copy` handles that live as long as the
//!   borrow of the document: [`Paragraph`], [`Sentence`], [`Token`], [`Cue`], [`Attribution`], [`Speaker`], [`Mention`].
//! * [`Attribution`] is one relation: the [content](Attribution::content), the [cue](Attribution::cue) that reports it, the
//!   [speaker](Attribution::speaker) or the [reason](Unresolved) why there is none, the [kind](AttributionKind) and the
//!   [modality](Modality), the [relation it is part of](Attribution::parent), and the rules that found it.
//! * [`Speaker`] is an entity of the document: fullest name, title, kind, gender, all its mentions and all it says.
//! * [`Span`] is a range of UTF-8 bytes of the original text; [`Offsets`] converts it to UTF-16 code units or characters and back.
//! * [`Record`] is the owned form without the text: what JSON holds, and what can be attached to the text again.
//! * [`Error`] comes from builders and readers only. Text never makes an error.
//!
//! # Example: quotations
//!
//! The kind tells how the words are given. Content has neither the quotation marks around it nor the أن before it; a quotation that the
//! narrator interrupts has several [parts](Attribution::parts), of which the content is the longest.
//!
//! ```
//! use isnad::{AttributionKind, Parser};
//!
//! let text = "وقالت المهندسة ليلى الزيتوني: «بدأنا الحفر». وأكدت أن الطريق «آمن في كل فصول السنة»، وشددت على أهمية الصيانة.";
//! let doc = Parser::new().parse(text);
//! let found: Vec<_> = doc.attributions().map(|a| (a.kind(), a.content().text())).collect();
//! assert_eq!(found, [
//!     (AttributionKind::Direct, "بدأنا الحفر"),
//!     (AttributionKind::Mixed, "الطريق «آمن في كل فصول السنة»"),
//!     (AttributionKind::Paraphrase, "أهمية الصيانة"),
//! ]);
//! ```
//!
//! What is only said not to have been said, or may yet be said, is found too and tells so; most programs will leave it out:
//!
//! ```
//! use isnad::{Modality, Parser};
//!
//! let doc = Parser::new().parse("ولم يعلن الوزير أن الجسر سيفتتح غدا.");
//! let a = doc.attributions().next().unwrap();
//! assert_eq!(a.modality(), Modality::Negated);
//! assert_eq!(doc.attributions().filter(|a| a.modality() == Modality::Asserted).count(), 0);
//! ```
//!
//! # Example: speakers
//!
//! ```
//! use isnad::{Gender, Parser, SpeakerKind};
//!
//! let text = "قالت وزيرة الصحة أمينة الحدّاد إن الحملة بدأت. وأضافت الحداد أن اللقاح متوفر. وذكرت هيئة الموانئ أن السفينة وصلت.";
//! let doc = Parser::new().parse(text);
//!
//! let minister = doc.speakers().next().unwrap();
//! assert_eq!(minister.name(), "أمينة الحدّاد");
//! assert_eq!(minister.title(), Some("وزيرة الصحة"));
//! assert_eq!((minister.kind(), minister.gender()), (SpeakerKind::Person, Gender::Feminine));
//! assert_eq!(minister.mentions().count(), 2);
//! let said: Vec<&str> = minister.attributions().map(|a| a.content().text()).collect();
//! assert_eq!(said, ["الحملة بدأت", "اللقاح متوفر"]);
//!
//! // The same speaker in other texts, however it is spelled there.
//! assert_eq!(minister.key(), "امينه الحداد");
//!
//! let body = doc.speakers().nth(1).unwrap();
//! assert_eq!((body.name(), body.kind()), ("هيئة الموانئ", SpeakerKind::Organization));
//! ```
//!
//! An attribution without a speaker gives a reason, so that "nobody was named" and "somebody was, but who?" stay apart:
//!
//! ```
//! use isnad::{Parser, Unresolved};
//!
//! let doc = Parser::new().parse("وأضاف أن العمل مستمر.");
//! let a = doc.attributions().next().unwrap();
//! assert!(a.speaker().is_none());
//! assert_eq!(a.unresolved(), Some(Unresolved::NoAntecedent));
//! ```
//!
//! # Example: a lexicon of one's own
//!
//! Rows have the columns of the bundled files, which their heads describe. A bad row is an error with label, line and column.
//!
//! ```
//! use isnad::{GazetteerEntry, Parser, SpeakerKind};
//!
//! let cue = "أذاع\tstate\tأذاع\tأذع\tيذيع\tيذع\tمذيع\t-\tanna,quote\tframe";
//! let company = GazetteerEntry::new("Q7", SpeakerKind::Organization, ["شركة المرسى للنقل", "المرسى"]);
//! let parser = Parser::builder().cues("house style", cue).gazetteer(company).disable_rule("verb-phrase").build()?;
//!
//! let doc = parser.parse("وأذاعت المرسى أن الرحلات تبدأ غدا. وأكدت أهمية السلامة.");
//! assert_eq!(doc.attributions().len(), 1, "the second would be a paraphrase, which is switched off");
//! let a = doc.attributions().next().unwrap();
//! assert_eq!(a.cue().unwrap().lemma(), "أذاع");
//! assert_eq!(a.speaker().unwrap().external_id(), Some("Q7"));
//!
//! let error = Parser::builder().cues("house style", "أذاع\tstate").build().unwrap_err();
//! assert_eq!((error.file(), error.line()), (Some("house style"), Some(1)));
//! # Ok::<(), isnad::Error>(())
//! ```
//!
//! # Example: JSON
//!
//! [`Record`] is the document without its text and tokens. With the feature `serde` it is written and read as JSON; attached to
//! its text again, after every span and id has been checked, it gives a document like the first.
//!
//! ```
//! # #[cfg(feature = "serde")] {
//! use isnad::{Parser, Record};
//!
//! let text = "وقال المدير سامي الحداد إن العمل مستمر.";
//! let json = serde_json::to_string(&Parser::new().parse(text).to_record().with_id("article-7")).unwrap();
//!
//! let record: Record = serde_json::from_str(&json).unwrap();
//! let doc = record.attach(text).unwrap();
//! assert_eq!(doc.attributions().next().unwrap().content().text(), "العمل مستمر");
//! assert!(record.attach("نص آخر").unwrap_err().is_text_mismatch());
//! # }
//! ```
//!
//! # Example: many texts
//!
//! A program that hands the memory of one document on to the next allocates little once it has seen its largest text.
//!
//! ```
//! use isnad::{Parser, Scratch};
//!
//! let parser = Parser::new();
//! let mut scratch = Scratch::new();
//! let mut found = 0;
//! for text in ["قال المدير إن العمل بدأ.", "وصل الوفد.", "وأكدت الوزارة أن الطريق آمن."] {
//!     let doc = parser.parse_with(text, scratch);
//!     found += doc.attributions().len();
//!     scratch = doc.into_scratch();
//! }
//! assert_eq!(found, 2);
//! ```
//!
//! # Offsets
//!
//! All spans count UTF-8 bytes of the text as it was given, end exclusive. They lie on character boundaries and never part a
//! letter from its marks. Nothing is normalized on the way: vowel marks, tatweel, direction marks and presentation forms stay where
//! they are, and do not hinder recognition. [`Document::offsets`] converts to what other languages count:
//!
//! ```
//! use isnad::{Parser, Unit};
//!
//! let text = "🌍 قالَ المديرُ إنّ العملَ مستمر.";
//! let doc = Parser::new().parse(text);
//! let content = doc.attributions().next().unwrap().content();
//! assert_eq!(content.text(), "العملَ مستمر");
//! assert_eq!(&text[content.span()], content.text());
//!
//! let utf16 = doc.offsets(Unit::Utf16);
//! let range = utf16.range_of(content.span()).unwrap();
//! let units: Vec<u16> = text.encode_utf16().collect();
//! assert_eq!(String::from_utf16(&units[range.clone()]).unwrap(), content.text());
//! assert_eq!(utf16.span_of(range), Some(content.span()));
//! ```
//!
//! Sentences partition the text: each begins where the one before ends, white space included ([`Sentence::text`] is trimmed). A
//! sentence may end inside a quotation; [`Sentence::depth`] counts the quotations open at both its ends.
//!
//! # What counts as a quotation
//!
//! An attribution needs words that are given to somebody, and something that gives them: a cue, or the layout of a headline or
//! an interview.
//!
//! * [`Direct`](AttributionKind::Direct) is the speaker's own wording: in quotation marks, or after a colon without any.
//! * [`Mixed`](AttributionKind::Mixed) is a reported clause of which three words or more stand in quotation marks.
//! * [`Indirect`](AttributionKind::Indirect) is a reported clause without.
//! * [`Paraphrase`](AttributionKind::Paraphrase) is a noun phrase that sums up what was said: شدد على أهمية العمل.
//!
//! Names, titles and scare quotes in quotation marks are no speech. Formulas without a source (يذكر أن, من المتوقع أن) and the
//! writer's own voice give no attribution.
//!
//! ```
//! let doc = isnad::Parser::new().parse("يعرف المشروع باسم «بوابة البحر». ويذكر أن الأشغال بدأت قبل عامين.");
//! assert_eq!(doc.attributions().len(), 0);
//! ```
//!
//! Every relation names the rule that found it and the rule that found its speaker. [`rules`] lists them all, each with the fact
//! about Arabic reporting that it states. Which relations are found, rule ids and confidence may change in minor versions, since a
//! better rule changes them; types, JSON keys and the names of enums may not.
//!
//! ```
//! let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
//! let a = doc.attributions().next().unwrap();
//! assert_eq!((a.rule(), a.speaker_rule()), ("verb-clause", Some("subject-after")));
//! assert!(isnad::rules().any(|rule| rule.id() == a.rule() && !rule.fact().is_empty()));
//! ```
//!
//! # Untrusted input
//!
//! [`Parser::parse`] accepts every `&str`. Time is linear in the length of the text and memory a small multiple of it, whatever it
//! holds: quotation marks without end, cues without end, one word of a megabyte. Every look forward or back has a named limit. Text beyond
//! 4 GiB is left alone, and [`Document::unparsed`] says where that begins. [`Record::attach`] refuses a record that does not fit its
//! text, and whatever it accepts is safe to walk: no handle panics or runs in circles. The crate forbids `unsafe`.
//!
//! ```
//! let text = "«".repeat(100_000);
//! let doc = isnad::Parser::new().parse(&text);
//! assert_eq!(doc.attributions().len(), 0);
//! assert_eq!(doc.sentences().map(|s| s.span().len()).sum::<usize>(), text.len());
//! ```
//!
//! # Crate features
//!
//! * **serde** (on by default): [`Record`] and its parts, [`Span`] and the enums implement `Serialize` and `Deserialize`.
//! * **internals**: shows single stages to the crate's own benchmarks; **steps** counts what they do, for the crate's own tests, and
//!   slows every parse. Not part of the API.
//!
//! No feature changes what is found.
#![forbid(unsafe_code)]
#![warn(missing_docs, missing_debug_implementations)]
#![deny(rustdoc::broken_intra_doc_links)]

mod anchors;
mod arena;
mod confidence;
mod cue;
mod document;
mod emit;
mod error;
mod fold;
mod keys;
mod lexicon;
mod link;
mod mention;
mod packed;
mod parser;
mod quote;
mod record;
mod resolve;
mod room;
mod rules;
mod script;
mod segment;
mod span;
mod steps;
mod symbols;
mod token;
mod view;

pub use document::{
    Alternative, Alternatives, Attribution, AttributionKind, Attributions, Content, Cue, CueClass, CueForm, Cues,
    Document, Gender, Mention, MentionKind, Mentions, Modality, Paragraph, Paragraphs, Parts, Scratch, Sentence,
    Sentences, Speaker, SpeakerKind, Speakers, Token, TokenKind, Tokens, Unresolved,
};
pub use error::Error;
pub use parser::{GazetteerEntry, Parser, ParserBuilder};
pub use record::{
    AlternativeRecord, AttributionRecord, CueRecord, MentionRecord, Record, SentenceRecord, SpeakerRecord, SpeakerRef,
};
pub use rules::{RuleInfo, rules};
pub use span::{Offsets, Span, Unit};

/// The single stages, for the benchmarks; not part of the API.
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals {
    pub use crate::confidence::{Scored, Weighing};
    pub use crate::parser::Stages;
}

/// The version of the bundled lexicon; it changes with every change of a data file.
pub const DATA_VERSION: u32 = 1;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

//! How fast is a whole parse, beside programs that do a small part of its work on the same texts?
//!
//! The peers find sentence ends (by Unicode's rules, which know neither quotations nor Arabic abbreviations) or the mere
//! strings of forty cues. They are here to place the speed, not to be beaten.

mod corpus;

use std::hint::black_box;

use aho_corasick::{AhoCorasick, MatchKind};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use icu_segmenter::SentenceSegmenter;
use isnad::{Document, Parser, Scratch};
use unicode_segmentation::UnicodeSegmentation;

const CUES: [&str; 40] = [
    "قال",
    "قالت",
    "أضاف",
    "أضافت",
    "أكد",
    "أكدت",
    "أوضح",
    "أوضحت",
    "أعلن",
    "أعلنت",
    "ذكر",
    "ذكرت",
    "صرح",
    "صرحت",
    "أشار",
    "أشارت",
    "شدد",
    "شددت",
    "تابع",
    "تابعت",
    "نفى",
    "نفت",
    "اعتبر",
    "اعتبرت",
    "حذر",
    "حذرت",
    "دعا",
    "دعت",
    "طالب",
    "طالبت",
    "مؤكدا",
    "مشيرا",
    "مضيفا",
    "قائلا",
    "موضحا",
    "لافتا",
    "بحسب",
    "وفقا",
    "قوله",
    "تأكيده",
];

/// Reads everything that a program printing a document would.
fn visit(doc: &Document<'_>) -> usize {
    let sentences: usize = doc.sentences().map(|s| s.text().len()).sum();
    let speakers: usize = doc.speakers().map(|s| s.name().len() + s.title().map_or(0, str::len)).sum();
    let attributions = doc.attributions().map(|a| {
        let parts: usize = a.parts().map(|part| part.text().len()).sum();
        parts + a.cue().map_or(0, |cue| cue.text().len()) + a.speaker().map_or(0, |s| s.id())
    });
    sentences + speakers + attributions.sum::<usize>()
}

fn parse(c: &mut Criterion) {
    let texts = corpus::texts();
    let mut group = c.benchmark_group("parse");
    group.throughput(Throughput::Bytes(corpus::bytes(&texts)));

    let parser = Parser::new();
    let mut scratch = Some(Scratch::new());
    group.bench_function("isnad", |b| {
        b.iter(|| {
            for text in &texts {
                let doc = parser.parse_with(text, scratch.take().unwrap_or_default());
                black_box(visit(&doc));
                scratch = Some(doc.into_scratch());
            }
        });
    });
    group.bench_function("isnad, no scratch", |b| {
        b.iter(|| texts.iter().map(|text| visit(&parser.parse(text))).sum::<usize>());
    });

    let segmenter = SentenceSegmenter::new(Default::default());
    group.bench_function("icu_segmenter sentences", |b| {
        b.iter(|| texts.iter().map(|text| segmenter.segment_str(text).count()).sum::<usize>());
    });
    group.bench_function("unicode-segmentation sentences", |b| {
        b.iter(|| texts.iter().map(|text| text.split_sentence_bounds().count()).sum::<usize>());
    });

    let cues = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(CUES).unwrap();
    group.bench_function("aho-corasick, 40 cues", |b| {
        b.iter(|| texts.iter().map(|text| cues.find_iter(text).count()).sum::<usize>());
    });
    group.finish();
}

/// What a program pays once.
fn start(c: &mut Criterion) {
    c.bench_function("build a parser with a cue of its own", |b| {
        let builder = Parser::builder().cues("bench", "أذاع\tstate\tأذاع\tأذع\tيذيع\tيذع\tمذيع\t-\tanna,quote\tframe");
        b.iter(|| builder.build().unwrap());
    });
}

criterion_group!(benches, parse, start);
criterion_main!(benches);

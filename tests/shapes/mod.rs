//! Texts made to be slow, to overflow or to confuse: each a shape that can have any length.

use std::fmt::Write as _;

/// Pieces that are repeated.
const REPEATED: [(&str, &str); 41] = [
    ("opening marks", "«"),
    ("closing marks", "»"),
    ("straight marks", "\""),
    ("brackets", "("),
    ("said", "قال "),
    ("said that", "قال إن "),
    ("said, colon", "قال: "),
    ("said, opening mark", "قال: «نعم "),
    ("mark, said", "«نعم» قال "),
    ("saying", "قائلا "),
    ("according to", "بحسب "),
    ("relays", "نقلت الوكالة عن "),
    ("nested clauses", "قال سامي إن ليلى قالت إن "),
    ("names", "سامي "),
    ("family names", "الحداد "),
    ("titles", "وزير "),
    ("conjunctions", "و"),
    ("one word", "ق"),
    ("vowel marks", "\u{64e}"),
    ("ligatures", "\u{fdfa}"),
    ("newlines", "\n"),
    ("questions", "من قال؟\n"),
    ("latin", "the minister said that "),
    ("digits", "7"),
    ("joined verbs", "وأضاف أن "),
    ("own words", "أعتقد أن "),
    ("relative clauses", "الذي قال إن "),
    ("was", "كان "),
    ("was, said", "كان قال إن "),
    ("source, comma", "بحسب الوكالة، "),
    ("sentences", "قال. "),
    ("open marks, lines", "«قال: \n"),
    ("marks in marks", "«قال “نعم "),
    ("questions, answers", "س: من قال؟\nج: قال إن.\n"),
    ("headlines", "سامي الحداد: العمل بدأ اليوم\n"),
    ("documents", "بيان في "),
    // As many cues as are still read.
    ("was, said, as may be", "كان قال إن نعم نعم "),
    ("mark, said, as may be", "«نعم نعم» قال "),
    ("colon, as may be", "قال: نعم نعم نعم "),
    ("clauses, as may be", "قال سامي إن العمل بدأ "),
    ("sources, as may be", "بحسب الوكالة، بدأ العمل. "),
];

/// Two pieces, each repeated for half the length, in a sentence that is not the first.
const HALVES: [(&str, &str, &str); 10] = [
    ("brackets, said that", "(", "قال إن "),
    ("newlines, said that", "\n", "قال إن "),
    ("open marks, said", "«", "قال: "),
    ("names, said that", "سامي ", "قال إن "),
    ("was, then said", "كان ", "قال إن "),
    ("brackets, sources", "(", "بحسب الوكالة، "),
    ("adverbs, sources", "لكن ", "بحسب الوكالة، "),
    ("brackets, as said", "(", "بدأ العمل كما قال المدير "),
    ("was, as said", "هو ", "وهو ما قاله المدير "),
    ("said, long quotation", "قال ", "«نعم نعم نعم نعم نعم» "),
];

/// Every shape by name, each a little longer than `length` bytes.
pub fn shapes(length: usize) -> Vec<(&'static str, String)> {
    let repeat = |(name, piece): (&'static str, &str)| (name, piece.repeat(length.div_ceil(piece.len())));
    let mut shapes: Vec<_> = REPEATED.into_iter().map(repeat).collect();
    let half = |piece: &str| piece.repeat((length / 2).div_ceil(piece.len()));
    shapes.extend(HALVES.map(|(name, first, second)| (name, format!("نعم.\n{}{}", half(first), half(second)))));
    let gap = format!("قال الوزير إن{}. ", " ".repeat(2000));
    shapes.push(("wide gaps", gap.repeat(length.div_ceil(gap.len()))));
    shapes.push(("many speakers", many_speakers(length)));
    shapes.push(("one open quotation", format!("قال سامي الحداد: «{}", "نعم ".repeat(length / 7))));
    shapes
}

/// Distinct speakers, then cues without a subject that may look back to any of them.
fn many_speakers(length: usize) -> String {
    let letters: Vec<char> = "بتجحخدرزسشصطعفقكلمنه".chars().collect();
    let mut text = String::with_capacity(length + 128);
    let mut n = 0;
    while text.len() < length / 2 {
        let name: String = [n, n / 20, n / 400, n / 8000].iter().map(|digit| letters[digit % 20]).collect();
        let _ = writeln!(text, "وقال الوزير سامي ال{name} إن العمل بدأ.");
        n += 1;
    }
    while text.len() < length {
        text.push_str("وأضاف أن العمل مستمر.\n");
    }
    text
}

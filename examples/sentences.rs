//! Sentences: they end neither at abbreviations nor inside numbers, know which quotations are open, and have offsets in any unit.

use isnad::{Parser, Unit};

const TEXT: &str = "وصل د. سامي الحداد إلى المرفأ عند الساعة 10.30 صباحا. وقال: «بدأنا العمل. لن نتوقف». هل يكفي ذلك؟";

fn main() {
    let doc = Parser::new().parse(TEXT);
    let utf16 = doc.offsets(Unit::Utf16);
    for sentence in doc.sentences() {
        // How many quotations are open where the sentence begins and where it ends.
        let (before, after) = sentence.depth();
        let range = utf16.range_of(sentence.span()).expect("spans lie in the text");
        println!("{range:?} {before}/{after} {}", sentence.text());
    }

    let texts: Vec<&str> = doc.sentences().map(|sentence| sentence.text()).collect();
    assert_eq!(texts[0], "وصل د. سامي الحداد إلى المرفأ عند الساعة 10.30 صباحا.");
    assert_eq!(texts.last(), Some(&"هل يكفي ذلك؟"));
    // Sentences leave nothing out: joined again, they are the text.
    assert_eq!(doc.sentences().map(|sentence| &TEXT[sentence.span()]).collect::<String>(), TEXT);
}

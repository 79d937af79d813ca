//! Who speaks in several articles, and how often: speakers grouped by key.

use std::collections::BTreeMap;

use isnad::{Parser, Scratch};

const ARTICLES: [&str; 2] = [
    "أعلنت وزيرة الصحة أمينة الحدّاد أن الحملة بدأت. وأضافت: «سنصل إلى كل قرية». من جهته، رأى الطبيب سامي المالكي أن الوقت ضيق.",
    "قالت أمينة الحداد إن نصف السكان تلقوا اللقاح.",
];

fn main() {
    let parser = Parser::new();
    let mut scratch = Scratch::new();
    // The key is one for the spellings of a name; the name is as the article has it.
    let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for text in ARTICLES {
        let doc = parser.parse_with(text, scratch);
        for speaker in doc.speakers() {
            let contents = speaker.attributions().map(|a| a.content().text().to_owned());
            said.entry(speaker.key()).or_default().extend(contents);
        }
        scratch = doc.into_scratch();
    }

    assert_eq!(said["امينه الحداد"], ["الحملة بدأت", "سنصل إلى كل قرية", "نصف السكان تلقوا اللقاح"]);
    assert_eq!(said["سامي المالكي"], ["الوقت ضيق"]);
    for (speaker, contents) in &said {
        println!("{speaker}: {}", contents.join(" | "));
    }
}

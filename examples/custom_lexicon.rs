//! Cues, titles and known entities of the caller's own, and what can be switched off.

use isnad::{GazetteerEntry, Parser, SpeakerKind};

fn main() -> Result<(), isnad::Error> {
    let text = "وأذاعت المرسى أن الرحلات تبدأ غدا. وزعمت أن الأسعار لن ترتفع.";

    // Columns: lemma, class, perfect, its short stem, imperfect, jussive, participle, noun, frames, trust.
    let cue = "أذاع\tstate\tأذاع\tأذع\tيذيع\tيذع\tمذيع\t-\tanna,quote\tframe";
    let company = GazetteerEntry::new("Q7", SpeakerKind::Organization, ["شركة المرسى للنقل البحري", "المرسى"]);
    let parser = Parser::builder().cues("house style", cue).gazetteer(company).disable_cue("زعم").build()?;

    let doc = parser.parse(text);
    let aired = doc.attributions().find(|a| a.cue().is_some_and(|cue| cue.lemma() == "أذاع")).expect("the new cue");
    assert_eq!(aired.content().text(), "الرحلات تبدأ غدا");
    assert_eq!(aired.speaker().and_then(|s| s.external_id()), Some("Q7"));
    assert!(doc.cues().all(|cue| cue.lemma() != "زعم"));

    // A row that does not fit its columns is refused with its place.
    let error = Parser::builder().cues("house style", "أذاع\tstate").build().unwrap_err();
    assert_eq!((error.file(), error.line()), (Some("house style"), Some(1)));
    println!("{doc:#?}\n\n{error}");
    Ok(())
}

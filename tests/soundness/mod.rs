//! What holds of every document, whatever its text.

use std::cmp::Reverse;

use isnad::{Document, Span};
use unicode_normalization::char::is_combining_mark;

/// Panics at the first promise that a document breaks.
pub fn assert_sound(doc: &Document<'_>) {
    let text = doc.text();
    assert_eq!(doc.unparsed(), None);

    // Tokens leave out nothing but white space and what cannot be seen.
    let mut end = 0;
    for token in doc.tokens() {
        span(text, token.span());
        assert!(!token.text().is_empty());
        assert!(token.span().start() >= end, "tokens overlap at {}", token.span());
        gap(&text[end..token.span().start()]);
        end = token.span().end();
    }
    gap(&text[end..]);

    // Sentences partition the text, and each token stands in one.
    let mut end = 0;
    for sentence in doc.sentences() {
        span(text, sentence.span());
        assert_eq!(sentence.span().start(), end, "sentences leave a gap or overlap");
        end = sentence.span().end();
        assert!(sentence.tokens().all(|token| sentence.span().contains(token.span())), "a token crosses {sentence:?}");
    }
    assert_eq!(end, text.len());

    let mut end = 0;
    for paragraph in doc.paragraphs() {
        span(text, paragraph.span());
        assert!(paragraph.span().start() >= end, "paragraphs overlap");
        end = paragraph.span().end();
    }

    assert!(doc.cues().map(|cue| cue.span()).is_sorted(), "cues out of order");
    for cue in doc.cues() {
        span(text, cue.span());
        assert!(!cue.lemma().is_empty());
    }
    for speaker in doc.speakers() {
        span(text, speaker.name_span());
        assert_eq!(speaker.name_span().get(text), Some(speaker.name()));
        assert_eq!(speaker.title_span().and_then(|title| title.get(text)), speaker.title());
        assert!(speaker.mentions().map(|mention| mention.span()).is_sorted());
        for mention in speaker.mentions() {
            span(text, mention.span());
        }
    }
    attributions(doc);
}

fn attributions(doc: &Document<'_>) {
    let text = doc.text();
    let order = doc.attributions().map(|a| a.content().span()).map(|span| (span.start(), Reverse(span.end())));
    assert!(order.is_sorted(), "attributions out of order");
    for a in doc.attributions() {
        let content = a.content().span();
        span(text, content);
        let mut end = 0;
        for part in a.parts() {
            span(text, part.span());
            assert!(part.span().start() >= end, "parts overlap");
            assert!(part.span().len() <= content.len(), "a part is longer than the content");
            assert!(a.full_span().contains(part.span()));
            // Who is asked for a byte of a part gives this attribution or one inside.
            let at = doc.attribution_at(part.span().start()).expect("somebody says it");
            assert!(at.parts().any(|part| part.span().start() >= end));
            end = part.span().end();
        }
        assert!(a.parts().any(|part| part == a.content()), "the content is one of the parts");
        if let Some(cue) = a.cue() {
            assert!(a.full_span().contains(cue.span()));
            assert!(!a.parts().any(|part| part.span().overlaps(cue.span())), "the content holds its own cue: {a:?}");
        }
        span(text, a.full_span());
        assert_eq!(a.speaker().is_none(), a.unresolved().is_some());
        assert_eq!(a.speaker().is_some(), a.speaker_rule().is_some());
        assert!((0.0..=1.0).contains(&a.confidence()));
        assert!(isnad::rules().any(|rule| rule.id() == a.rule()));
        if let Some(parent) = a.parent() {
            assert!(parent.id() < a.id(), "a parent comes first");
        }
    }
}

/// A span lies in the text, holds something, cuts no character and parts no letter from its marks.
fn span(text: &str, span: Span) {
    assert!(span.get(text).is_some_and(|s| !s.is_empty()), "{span} is no span of the text");
    for offset in [span.start(), span.end()] {
        let parts =
            text[offset..].starts_with(belongs) && text[..offset].ends_with(|c: char| c.is_alphabetic() || belongs(c));
        assert!(!parts, "{span} parts a letter from its marks");
    }
}

/// Whether a character belongs to the letter before it.
fn belongs(c: char) -> bool {
    c == 'ـ' || is_combining_mark(c)
}

fn gap(between: &str) {
    // Zero-width and directional controls have no class of their own in std.
    let invisible = |c: char| {
        matches!(c, '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{200b}'..='\u{200f}')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
    };
    assert!(between.chars().all(|c| c.is_whitespace() || c.is_control() || invisible(c)), "no token holds {between:?}");
}

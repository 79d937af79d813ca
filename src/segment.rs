//! Paragraphs and sentences.
//!
//! A sentence ends after `.`, `؟`, `?` and `!` with the closing marks that follow, and at a line break. It does not end after an
//! abbreviation (د.، ص.ب.), inside a number or a Latin name, after `؛`, nor at an ellipsis used as a pause. A full stop inside a
//! quotation ends a sentence too; the record's depth tells that the quotation goes on.

use crate::TokenKind as Kind;
use crate::arena::{SentenceRec, Token};
use crate::fold::{Key, key_of};
use crate::quote::Quote;
use crate::span::RawSpan;
use once_cell::sync::Lazy;

/// Abbreviations after which a full stop ends no sentence.
static ABBREVIATIONS: Lazy<Vec<Key>> = Lazy::new(|| {
    let mut keys: Vec<Key> = include_str!("lexicon/data/abbreviations.tsv")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| l.split('\t').next())
        .filter(|w| !w.trim().is_empty())
        .flat_map(|w| w.split('.').map(key_of))
        .filter(|k| !k.is_empty())
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
});

/// Tokens of a sentence, for the stages.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Extent {
    pub start: u32,
    /// Exclusive; the terminator and its closing marks are inside.
    pub end: u32,
}

/// Splits `tokens` of a text: spans that partition it, and the same in tokens. `marks` are the tokens that are no words.
pub(crate) fn segment(
    text: &str,
    tokens: &[Token],
    keys: &[Key],
    marks: &[u32],
    quotes: &[Quote],
    paragraphs: &mut Vec<RawSpan>,
    sentences: &mut Vec<SentenceRec>,
    extents: &mut Vec<Extent>,
) {
    let len = text.len() as u32;
    if len == 0 {
        return;
    }
    let mut start = 0;
    let mut first = 0;
    let mut next = 0;
    // First token of the paragraph.
    let mut opened = 0;
    let mut end_paragraph = |line_break: usize| {
        if opened < line_break {
            paragraphs.push(RawSpan { start: tokens[opened].start, end: tokens[line_break - 1].end });
        }
        opened = line_break + 1;
    };
    let mut depth = Depth { quotes, next: 0, open: [0; 8], n: 0 };
    let mut depth_start = 0;
    for &i in marks {
        let i = i as usize;
        let t = &tokens[i];
        // Marks that the sentence before has taken are past, too.
        if t.kind == Kind::Newline {
            end_paragraph(i);
        }
        if i < next || !ends_sentence(text, tokens, keys, i) {
            continue;
        }
        let mut last = i;
        while let Some(n) = tokens.get(last + 1).filter(|_| t.kind != Kind::Newline) {
            let closes = matches!(n.kind, Kind::Close | Kind::CloseBracket)
                || (n.kind == Kind::Quote && closes(quotes, last + 1))
                || (matches!(n.kind, Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Ellipsis)
                    && n.start == tokens[last].end);
            if !closes {
                break;
            }
            last += 1;
        }
        // "من سيدفع؟"، سأل الوزير: the comma goes on.
        if last > i && tokens.get(last + 1).is_some_and(|n| n.kind == Kind::Comma) {
            next = last + 1;
            continue;
        }
        // The line breaks that follow belong to the sentence they end.
        while tokens.get(last + 1).is_some_and(|n| n.kind == Kind::Newline) {
            last += 1;
        }
        // White space after the end belongs to the sentence before it.
        let end = tokens.get(last + 1).map_or(len, |n| n.start);
        let empty = tokens[first..=last].iter().all(|t| t.kind == Kind::Newline);
        let depth_end = depth.at(last + 1);
        if empty && !sentences.is_empty() {
            // Blank lines join the sentence before them.
            if let Some(s) = sentences.last_mut() {
                s.span.end = end;
            }
            if let Some(e) = extents.last_mut() {
                e.end = last as u32 + 1;
            }
        } else if !empty {
            sentences.push(SentenceRec { span: RawSpan { start, end }, depth_start, depth_end });
            extents.push(Extent { start: first as u32, end: last as u32 + 1 });
        }
        if !(empty && sentences.is_empty()) {
            start = end;
            first = last + 1;
            depth_start = depth_end;
        }
        next = last + 1;
    }
    end_paragraph(tokens.len());
    if start < len {
        if first < tokens.len() || sentences.is_empty() {
            sentences.push(SentenceRec { span: RawSpan { start, end: len }, depth_start, depth_end: 0 });
            extents.push(Extent { start: first as u32, end: tokens.len() as u32 });
        } else if let Some(s) = sentences.last_mut() {
            s.span.end = len;
        }
    }
}

fn closes(quotes: &[Quote], token: usize) -> bool {
    crate::quote::opened_at(quotes, token).is_none()
}

/// Quotations open at a token, counted once from left to right.
struct Depth<'a> {
    quotes: &'a [Quote],
    next: usize,
    open: [u32; 8],
    n: usize,
}

impl Depth<'_> {
    fn at(&mut self, token: usize) -> u8 {
        while let Some(q) = self.quotes.get(self.next).filter(|q| (q.open as usize) < token) {
            if (q.close as usize) >= token && self.n < self.open.len() {
                self.open[self.n] = q.close;
                self.n += 1;
            }
            self.next += 1;
        }
        let mut kept = 0;
        for i in 0..self.n {
            if self.open[i] as usize >= token {
                self.open[kept] = self.open[i];
                kept += 1;
            }
        }
        self.n = kept;
        kept as u8
    }
}

/// Does the sentence end with this token?
fn ends_sentence(text: &str, tokens: &[Token], keys: &[Key], i: usize) -> bool {
    let t = &tokens[i];
    let next = tokens.get(i + 1);
    match t.kind {
        Kind::Newline => true,
        Kind::Question | Kind::Exclamation => {
            // Damaged texts write ? for the comma: "أحمد? وزير".
            !(t.kind == Kind::Question && text.as_bytes()[t.start as usize] == b'?' && damaged(tokens, i))
        }
        Kind::Stop => {
            let Some(before) = i.checked_sub(1).map(|p| &tokens[p]) else { return false };
            let Some(next) = next else { return true };
            if next.kind == Kind::Newline {
                return true;
            }
            let tight = before.end == t.start;
            if tight
                && before.kind == Kind::Word
                && before.end - before.start <= 8
                && matches!(next.kind, Kind::Word | Kind::Number)
            {
                let key = keys[i - 1];
                // Known abbreviations end no sentence, nor does a single letter (أ. ب.).
                // After a number they are units and eras: 1446هـ.
                let unit = i >= 2 && tokens[i - 2].kind == Kind::Number;
                if !unit && key.len() <= 3 && (key.len() == 1 || ABBREVIATIONS.binary_search(&key).is_ok()) {
                    return false;
                }
            }
            // example.com, J. Smith, 3.ب
            if next.start == t.end && matches!(next.kind, Kind::Latin | Kind::Number) && before.kind != Kind::Word {
                return false;
            }
            if tight && before.kind == Kind::Latin && before.end - before.start == 1 && next.kind == Kind::Latin {
                return false;
            }
            // A list's number: "1. كذا" at the start of a line.
            if before.kind == Kind::Number
                && tight
                && before.end - before.start <= 2
                && (i < 2 || tokens[i - 2].kind == Kind::Newline)
            {
                return false;
            }
            true
        }
        Kind::Ellipsis => {
            // A pause, unless the line ends or a conjunction opens a new sentence.
            match next {
                None => true,
                Some(n) => n.kind == Kind::Newline,
            }
        }
        _ => false,
    }
}

/// "?" between two words of one clause, in a text that has no Arabic question mark or comma near.
fn damaged(tokens: &[Token], i: usize) -> bool {
    /// Tokens on each side that are asked for a comma.
    const NEAR: usize = 40;
    let next = tokens.get(i + 1);
    next.is_some_and(|n| n.kind == Kind::Word && n.start <= tokens[i].end + 1)
        && !tokens[i.saturating_sub(NEAR)..(i + NEAR).min(tokens.len())].iter().any(|t| t.kind == Kind::Comma)
}

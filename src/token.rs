//! Lossless tokenizer: words with their classes, numbers, marks and line breaks.
//!
//! Tokens are in order and do not overlap; between two of them stand only white space, controls and direction marks.

use crate::TokenKind as Kind;
use crate::arena::Token;
use crate::fold::{self, Key, read_word};
use crate::lexicon::{Class, Lexicon, WordCache};
use crate::script::{self, ARABIC, Char, T_COMPAT, T_CONTROL, T_DIGIT, T_MARK};

/// What an ASCII byte begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ascii {
    Space,
    Newline,
    Letter,
    Digit,
    Mark(Kind),
    /// More of them may make one mark: ..., <<, ''.
    Repeated,
}

const ASCII: [Ascii; 128] = {
    let mut t = [Ascii::Space; 128];
    let mut i = 0;
    while i < 128 {
        let b = i as u8;
        t[i] = match b {
            b'\n' | b'\r' | 0xb | 0xc => Ascii::Newline,
            b'0'..=b'9' => Ascii::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Ascii::Letter,
            b'"' => Ascii::Mark(Kind::Quote),
            b'`' => Ascii::Mark(Kind::Quote),
            b'.' | b'<' | b'>' | b'\'' => Ascii::Repeated,
            b'(' | b'[' | b'{' => Ascii::Mark(Kind::OpenBracket),
            b')' | b']' | b'}' => Ascii::Mark(Kind::CloseBracket),
            b':' => Ascii::Mark(Kind::Colon),
            b',' => Ascii::Mark(Kind::Comma),
            b';' => Ascii::Mark(Kind::Semicolon),
            b'?' => Ascii::Mark(Kind::Question),
            b'!' => Ascii::Mark(Kind::Exclamation),
            b'-' => Ascii::Mark(Kind::Dash),
            0x21..=0x7e => Ascii::Mark(Kind::Other),
            _ => Ascii::Space,
        };
        i += 1;
    }
    t
};

/// Words looked back over for the writer's habit of writing ى.
const NEAR: usize = 100;

/// Tokenizes `text` (at most `u32::MAX` bytes) into `out`.
///
/// `keys` gets one key a token, empty for marks and numbers: later stages compare words by it.
pub(crate) fn tokenize(text: &str, out: &mut Vec<Token>, keys: &mut Vec<Key>) {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let b = bytes[i];
        if b & 0xFC == 0xD8 {
            if let Some(w) = bytes[i..].first_chunk().and_then(fold::plain_word) {
                keys.push(Key(u128::from(w.key)));
                let (start, end) = (i as u32, (i + w.end) as u32);
                let (class, kind) = (Class::NONE, Kind::Word);
                out.push(Token { start, end, class, kind, spell: w.spell, prefix: 0, phrase: 0 });
                // What follows a word is mostly a space.
                i += w.end + usize::from(bytes[i + w.end] == b' ');
                continue;
            }
            let low = (b & 3) << 6 | (bytes[i + 1] & 0x3F);
            let t = ARABIC[low as usize];
            match t {
                T_CONTROL => i += 2,
                T_DIGIT => i = number(text, i, out, keys),
                _ if t < T_MARK || t == T_COMPAT || t == T_MARK => i = word(text, i, out, keys),
                _ => {
                    let kind = match low {
                        0x0C => Kind::Comma,
                        0x1B => Kind::Semicolon,
                        0x1F => Kind::Question,
                        0xD4 => Kind::Stop,
                        _ => Kind::Other,
                    };
                    i = mark(i, 2, kind, out, keys);
                }
            }
            continue;
        }
        if b < 0x80 {
            // One after the other, the commonest first: a jump cannot be guessed.
            let ascii = ASCII[b as usize];
            if ascii == Ascii::Space {
                i += 1;
            } else if let Ascii::Mark(kind) = ascii {
                i = mark(i, 1, kind, out, keys);
            } else {
                i = rare_ascii(text, i, ascii, out, keys);
            }
            continue;
        }
        let Some(c) = text[i..].chars().next() else { break };
        let n = c.len_utf8();
        match script::classify(c) {
            Char::Letter(_) | Char::Compatibility | Char::Foreign | Char::Mark => i = word(text, i, out, keys),
            Char::Digit => i = number(text, i, out, keys),
            Char::Newline => i = mark(i, n, Kind::Newline, out, keys),
            Char::Space | Char::Control => i += n,
            Char::Punctuation => {
                let kind = match c {
                    '«' | '“' | '„' | '‟' | '‹' | '「' | '﴿' | '❝' => Kind::Open,
                    '»' | '”' | '›' | '」' | '﴾' | '❞' => Kind::Close,
                    '‘' | '’' | '‚' | '＂' => Kind::Quote,
                    '…' => Kind::Ellipsis,
                    '–' | '—' | '―' | '−' | '‐' | '‑' | 'ـ' => Kind::Dash,
                    '،' | '、' | '﹐' => Kind::Comma,
                    '：' => Kind::Colon,
                    _ => Kind::Other,
                };
                i = mark(i, n, kind, out, keys);
            }
        }
    }
}

/// A line break, a word or number, or a mark of several characters; gives its end.
fn rare_ascii(text: &str, i: usize, ascii: Ascii, out: &mut Vec<Token>, keys: &mut Vec<Key>) -> usize {
    let bytes = text.as_bytes();
    let b = bytes[i];
    let again = bytes.get(i + 1) == Some(&b);
    let (len, kind) = match ascii {
        Ascii::Letter => return word(text, i, out, keys),
        Ascii::Digit => return number(text, i, out, keys),
        // CR LF is one line break.
        Ascii::Newline => (if b == b'\r' && bytes.get(i + 1) == Some(&b'\n') { 2 } else { 1 }, Kind::Newline),
        _ => match (b, again) {
            (b'.', false) => (1, Kind::Stop),
            (b'.', true) => (bytes[i..].iter().take_while(|&&b| b == b'.').count(), Kind::Ellipsis),
            (b'<', false) => (1, Kind::OpenBracket),
            (b'<', true) => (2, Kind::Open),
            (b'>', false) => (1, Kind::CloseBracket),
            (b'>', true) => (2, Kind::Close),
            (_, again) => (1 + usize::from(again), Kind::Quote),
        },
    };
    mark(i, len, kind, out, keys)
}

#[inline]
fn mark(start: usize, len: usize, kind: Kind, out: &mut Vec<Token>, keys: &mut Vec<Key>) -> usize {
    let end = start + len;
    keys.push(Key::EMPTY);
    out.push(Token { start: start as u32, end: end as u32, class: Class::NONE, kind, spell: 0, prefix: 0, phrase: 0 });
    end
}

/// A long word, one with marks, rare letters or letters of another script, or one near the text's end.
#[inline(never)]
fn word(text: &str, start: usize, out: &mut Vec<Token>, keys: &mut Vec<Key>) -> usize {
    let w = read_word(text, start);
    let end = w.end.max(start + 1);
    // Marks without a letter: tatweel as a dash, stray vowel marks.
    let kind = match w.key.is_empty() {
        true if text[start..].starts_with('ـ') => Kind::Dash,
        true => Kind::Other,
        false if w.latin => Kind::Latin,
        false => Kind::Word,
    };
    keys.push(w.key);
    let (start, spell) = (start as u32, w.spell);
    out.push(Token { start, end: end as u32, class: Class::NONE, kind, spell, prefix: 0, phrase: 0 });
    end
}

/// Gives the words their classes.
///
/// A few at a time: first all that the cache knows, without a branch that could be guessed wrong, then the others one by one.
pub(crate) fn classify(tokens: &mut [Token], keys: &[Key], lexicon: &Lexicon, cache: &mut WordCache) {
    const AT_ONCE: usize = 64;
    for (tokens, keys) in tokens.chunks_mut(AT_ONCE).zip(keys.chunks(AT_ONCE)) {
        let mut unknown = [0u8; AT_ONCE];
        let mut n = 0;
        for (i, (t, &key)) in tokens.iter_mut().zip(keys).enumerate() {
            let mut missing = !key.is_empty();
            if cache.is_ready() {
                let (known, hit) = cache.known(key.0 as u64);
                let hit = hit & (key.0 >> 64 == 0) & missing;
                // Words have no class so far, and numbers keep theirs.
                t.class = Class(t.class.0 | (known.class.0 * u32::from(hit)));
                t.prefix = known.prefix * u8::from(hit);
                missing &= !hit;
            }
            unknown[n % AT_ONCE] = i as u8;
            n += usize::from(missing);
        }
        for &i in &unknown[..n] {
            let key = keys[i as usize];
            let found = lexicon.look_up(key);
            let t = &mut tokens[i as usize];
            t.class = found.class;
            t.prefix = found.prefix;
            if let Ok(key) = u64::try_from(key.0) {
                cache.remember(key, &found);
            }
        }
    }
    for i in 1..tokens.len() {
        if !keys[i].is_empty() {
            let next = tokens[i].class;
            settle(&mut tokens[..i], next);
        }
    }
}

/// على and علي have one key: the preposition where ى is written, else the name beside another name or a title, and the
/// preposition otherwise.
#[inline]
fn settle(out: &mut [Token], next: Class) {
    let Some((last, before)) = out.split_last_mut() else { return };
    if last.class.has(Class::PREP) && last.class.has(Class::GIVEN) {
        settle_name(last, before, next);
    }
}

fn settle_name(last: &mut Token, before: &[Token], next: Class) {
    // A writer who writes على above does not write علي for it.
    let writes_maqsura = || before.iter().rev().take(NEAR).any(|t| t.spell & fold::spell::FINAL_MAQSURA != 0);
    if last.spell & fold::spell::FINAL_MAQSURA == 0 && writes_maqsura() {
        last.class = last.class.without(Class::PREP);
        return;
    }
    let personal = Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE).and(Class::HONORIFIC);
    let named = next.has(personal) || before.last().is_some_and(|b| b.class.has(personal) && !b.class.has(Class::PREP));
    let drop = if last.spell & fold::spell::FINAL_MAQSURA == 0 && named { Class::PREP } else { Class::GIVEN };
    last.class = last.class.without(drop);
}

/// Digits with the separators inside them: 1.8، 10:30، 2,500، 24/7، 50%.
fn number(text: &str, start: usize, out: &mut Vec<Token>, keys: &mut Vec<Key>) -> usize {
    keys.push(Key::EMPTY);
    let mut end = start;
    let mut chars = text[start..].char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let at = start + i;
        match script::classify(c) {
            Char::Digit | Char::Mark => end = at + c.len_utf8(),
            Char::Punctuation if matches!(c, '%' | '٪') => {
                end = at + c.len_utf8();
                break;
            }
            Char::Punctuation
                if matches!(c, '.' | ',' | '٫' | '٬' | ':' | '/' | '-') && {
                    // Direction marks may stand between: 4.‏436.
                    let control = |&&(_, d): &&(usize, char)| matches!(script::classify(d), Char::Control);
                    while chars.peek().filter(control).is_some() {
                        chars.next();
                    }
                    chars.peek().is_some_and(|&(_, d)| matches!(script::classify(d), Char::Digit))
                } => {}
            _ => break,
        }
    }
    out.push(Token {
        start: start as u32,
        end: end as u32,
        class: Class::NUMBER,
        kind: Kind::Number,
        spell: 0,
        prefix: 0,
        phrase: 0,
    });
    end
}

/// Marks where the lexicon's fixed phrases begin: the token's `phrase` and, with the token, the phrase itself in `out`.
pub(crate) fn phrases(tokens: &mut [Token], keys: &[Key], lexicon: &Lexicon, out: &mut Vec<(u32, u32)>) {
    for i in 0..tokens.len() {
        let t = &tokens[i];
        if !t.class.has(Class::PHRASE) || t.kind != Kind::Word {
            continue;
        }
        let complementizer = |k: usize| tokens.get(k).is_some_and(|t| t.class.has(Class::COMP) && t.prefix == 0);
        let second = keys.get(i + 1).copied().unwrap_or(Key::EMPTY);
        if !lexicon.may_be_phrase(keys[i], second, t.prefix, complementizer(i + 1)) {
            continue;
        }
        if let Some((id, len)) = lexicon.phrase_at(&keys[i..], t.prefix, |k| complementizer(i + k)) {
            tokens[i].phrase = len as u8;
            out.push((i as u32, id));
        }
    }
}

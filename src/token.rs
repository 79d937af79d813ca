//! Lossless tokenizer: words with their classes, numbers, marks and line breaks.
//!
//! Tokens are in order and do not overlap; between two of them stand only white space, controls and direction marks.

use crate::TokenKind as Kind;
use crate::fold::{self, Key, read_word};
use crate::keys::key;
use crate::lexicon::{Class, Known, Lexicon, PhraseKind, WordCache, Words, in_phrase, lists, prefix};
use crate::packed::{KeyList, Keys, Token, TokenList};
use crate::room::make_room;
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

/// أمام, إمام
const IMAM: Key = key("إمام");
/// والي, وإلى
pub(crate) const WALI: Key = key("والي");

/// What the tokenizer writes.
struct Out<'a> {
    tokens: &'a mut TokenList,
    keys: &'a mut KeyList,
    marks: &'a mut Vec<u32>,
}

impl Out<'_> {
    #[inline(always)]
    fn push(&mut self, start: usize, end: usize, kind: Kind, class: Class) {
        self.tokens.push(start, end, kind, 0, class);
        self.keys.push_short(0);
    }
}

/// Words looked back over for the writer's habit of writing ى.
const NEAR: usize = 100;

/// What is read of a text: its tokens with their keys, and which of them later stages ask for.
pub(crate) struct Lists<'a> {
    pub tokens: &'a mut TokenList,
    /// One key a token, empty for marks and numbers: later stages compare words by it.
    pub keys: &'a mut KeyList,
    /// Where in phrases the last tokens may stand (`in_phrase`).
    pub places: &'a mut Vec<u8>,
    /// The tokens that are marks or line breaks.
    pub marks: &'a mut Vec<u32>,
    /// The fixed phrases: the token at which one begins and the phrase.
    pub phrases: &'a mut Vec<(u32, u32)>,
    /// The tokens at which a cue may stand or a phrase begins.
    pub points: &'a mut Vec<u32>,
}

/// Reads `text` (at most `u32::MAX` bytes): its tokens, their classes and the fixed phrases.
///
/// Some tokens at a time go through all three steps, so that a long text is read from the nearer memory like a short one.
pub(crate) fn read(text: &str, lexicon: &Lexicon, cache: &mut WordCache, lists: &mut Lists<'_>) {
    /// Tokens at a time: with their keys 32 KiB.
    const AT_ONCE: usize = 2048;
    // What stands behind a phrase's first word must have been read.
    let ahead = lexicon.longest_phrase() + 1;
    let (mut at, mut done) = (0, 0);
    lists.places.clear();
    while at < text.len() {
        lists.tokens.make_room(AT_ONCE, at, text.len());
        lists.keys.make_room(AT_ONCE, at, text.len());
        make_room(lists.marks, AT_ONCE, at, text.len());
        make_room(lists.points, AT_ONCE + ahead, at, text.len());
        make_room(lists.phrases, AT_ONCE + ahead, at, text.len());
        let from = lists.tokens.len();
        at = tokenize(text, at, from + AT_ONCE, lists.tokens, lists.keys, lists.marks);
        let keys = lists.keys.as_keys();
        classify(&mut lists.tokens.as_mut()[from..], keys.from(from), lexicon, cache, lists.places);
        let len = lists.tokens.len();
        let until = if at < text.len() { len.saturating_sub(ahead).max(done) } else { len };
        phrases(lists.tokens.as_mut(), keys, lexicon, done..until, lists.places, lists.phrases, lists.points);
        lists.places.drain(..until - done);
        done = until;
    }
}

/// Tokenizes `text` from a token's start until there are so many tokens or it ends; gives where it stopped.
fn tokenize(
    text: &str,
    from: usize,
    most: usize,
    tokens: &mut TokenList,
    keys: &mut KeyList,
    marks: &mut Vec<u32>,
) -> usize {
    let out = &mut Out { tokens, keys, marks };
    let bytes = text.as_bytes();
    let mut i = from;
    while i < bytes.len() && out.tokens.len() < most {
        let b = bytes[i];
        if b & 0xFC == 0xD8 {
            if let Some(w) = bytes[i..].first_chunk().and_then(fold::plain_word) {
                out.tokens.push(i, i + w.end, Kind::Word, w.spell, Class::NONE);
                out.keys.push_short(w.key);
                // What follows a word is mostly a space.
                i += w.end + usize::from(bytes[i + w.end] == b' ');
                continue;
            }
            let low = (b & 3) << 6 | (bytes[i + 1] & 0x3F);
            let t = ARABIC[low as usize];
            match t {
                T_CONTROL => i += 2,
                T_DIGIT => i = number(text, i, out),
                _ if t < T_MARK || t == T_COMPAT || t == T_MARK => i = word(text, i, out),
                _ => {
                    let kind = match low {
                        0x0C => Kind::Comma,
                        0x1B => Kind::Semicolon,
                        0x1F => Kind::Question,
                        0xD4 => Kind::Stop,
                        _ => Kind::Other,
                    };
                    i = mark(i, 2, kind, out);
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
                i = mark(i, 1, kind, out);
                i += usize::from(bytes.get(i) == Some(&b' '));
            } else {
                i = rare_ascii(text, i, ascii, out);
            }
            continue;
        }
        let Some(c) = text[i..].chars().next() else { return text.len() };
        let n = c.len_utf8();
        match script::classify(c) {
            Char::Letter(_) | Char::Compatibility | Char::Foreign | Char::Mark => i = word(text, i, out),
            Char::Digit => i = number(text, i, out),
            Char::Newline => i = mark(i, n, Kind::Newline, out),
            Char::Space | Char::Control => i += n,
            Char::Punctuation => {
                let kind = match c {
                    '«' | '“' | '„' | '‟' | '‹' | '「' | '﴿' | '❝' => Kind::Open,
                    '»' | '”' | '›' | '」' | '﴾' | '❞' => Kind::Close,
                    // ″ is what typesetting programs make of a closing mark behind a number.
                    '‘' | '’' | '‚' | '＂' | '″' => Kind::Quote,
                    '…' => Kind::Ellipsis,
                    '–' | '—' | '―' | '−' | '‐' | '‑' | 'ـ' => Kind::Dash,
                    '،' | '、' | '﹐' => Kind::Comma,
                    '：' => Kind::Colon,
                    _ => Kind::Other,
                };
                i = mark(i, n, kind, out);
            }
        }
    }
    i
}

/// A line break, a word or number, or a mark of several characters; gives its end.
fn rare_ascii(text: &str, i: usize, ascii: Ascii, out: &mut Out<'_>) -> usize {
    let bytes = text.as_bytes();
    let b = bytes[i];
    let again = bytes.get(i + 1) == Some(&b);
    let (len, kind) = match ascii {
        Ascii::Letter => return word(text, i, out),
        Ascii::Digit => return number(text, i, out),
        // CR LF is one line break.
        Ascii::Newline => (if b == b'\r' && bytes.get(i + 1) == Some(&b'\n') { 2 } else { 1 }, Kind::Newline),
        _ => match (b, again) {
            (b'.', false) if is_address(&text[i + 1..]) || is_initial(text, i, out) => (1, Kind::Other),
            (b'.', false) => (1, Kind::Stop),
            (b'.', true) => (bytes[i..].iter().take_while(|&&b| b == b'.').count(), Kind::Ellipsis),
            (b'<', false) => (1, Kind::OpenBracket),
            (b'<', true) => (2, Kind::Open),
            (b'>', false) => (1, Kind::CloseBracket),
            (b'>', true) => (2, Kind::Close),
            (_, again) => (1 + usize::from(again), Kind::Quote),
        },
    };
    mark(i, len, kind, out)
}

/// Is a word a letter or what a Latin letter is called?
pub(crate) fn is_letter(key: Key) -> bool {
    key.len() == 1 || lists::LETTERS.has(key)
}

/// سي.إن.إن: a full stop between two names of Latin letters, with no space around it.
fn is_initial(text: &str, at: usize, out: &Out<'_>) -> bool {
    let last = out.tokens.len().wrapping_sub(1);
    if out.tokens.end() != Some(at) || !lists::LETTERS.has(out.keys.as_keys().get(last)) {
        return false;
    }
    let after = &text[at + 1..];
    let end = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
    lists::LETTERS.has(fold::key_of(&after[..end]))
}

/// الأخبار.نت، متجر.كوم: what follows a full stop makes it part of an address.
fn is_address(after: &str) -> bool {
    let plain = |c: &char| !matches!(*c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}');
    ["نت", "كوم"].iter().any(|domain| {
        let mut rest = after.chars().filter(plain);
        domain.chars().all(|c| rest.next() == Some(c)) && !rest.next().is_some_and(char::is_alphanumeric)
    })
}

#[inline]
fn mark(start: usize, len: usize, kind: Kind, out: &mut Out<'_>) -> usize {
    let end = start + len;
    out.marks.push(out.tokens.len() as u32);
    out.push(start, end, kind, Class::NONE);
    end
}

/// A long word, one with marks, rare letters or letters of another script, or one near the text's end.
#[inline(never)]
fn word(text: &str, start: usize, out: &mut Out<'_>) -> usize {
    let w = read_word(text, start);
    let end = w.end.max(start + 1);
    // Marks without a letter: tatweel as a dash, stray vowel marks.
    let kind = match w.key.is_empty() {
        true if text[start..].starts_with('ـ') => Kind::Dash,
        true => Kind::Other,
        false if w.latin => Kind::Latin,
        false => Kind::Word,
    };
    if w.key.is_empty() {
        out.marks.push(out.tokens.len() as u32);
    }
    out.tokens.push(start, end, kind, w.spell, Class::NONE);
    out.keys.push(w.key);
    end
}

/// Gives the words their classes, and adds where in phrases they may stand.
///
/// A few at a time: first all that the cache knows, without a branch that could be guessed wrong, then the others one by one.
fn classify(tokens: &mut [Token], keys: Keys<'_>, lexicon: &Lexicon, cache: &mut WordCache, places: &mut Vec<u8>) {
    let first = places.len();
    places.resize(first + tokens.len(), 0);
    let chunks = tokens.chunks_mut(Words::AT_ONCE).zip(keys.packed().chunks(Words::AT_ONCE));
    for ((tokens, packed), places) in chunks.zip(places[first..].chunks_mut(Words::AT_ONCE)) {
        let mut unknown = [0u8; Words::AT_ONCE];
        let mut n = 0;
        let mut list = |i: usize, is_unknown: bool| {
            unknown[n % Words::AT_ONCE] = i as u8;
            n += usize::from(is_unknown);
        };
        match cache.words() {
            Some(words) => {
                let (numbers, found) = words.find(packed);
                let tokens = tokens.iter_mut().zip(&mut *places);
                for (i, (((t, place), number), found)) in tokens.zip(numbers).zip(found).enumerate() {
                    // Numbers keep their class. What is written of an unknown word is overwritten below.
                    let Known { class, prefix, phrase } = words.known(number);
                    t.set_known(t.class.and(class), prefix);
                    *place = phrase;
                    list(i, !found);
                }
            }
            None => packed.iter().enumerate().for_each(|(i, &key)| list(i, key != 0)),
        }
        let key = |i: u8| keys.whole(packed[usize::from(i)]);
        lexicon.fetch(unknown[..n].iter().map(|&i| key(i)));
        for &i in &unknown[..n] {
            let t = &mut tokens[usize::from(i)];
            let Known { class, prefix, phrase } = cache.learn(key(i), lexicon);
            t.set_known(if t.kind() == Kind::Number { Class::NUMBER } else { class }, prefix);
            places[usize::from(i)] = phrase;
        }
    }
}

/// على and علي have one key: the preposition where ى is written, else the name beside another name or a title, and the
/// preposition otherwise. So have أمام and إمام: the hamza tells.
#[inline(never)]
fn settle(last: &mut Token, key: Key, before: &[Token], behind: Option<&Token>) {
    let next = behind.map_or(Class::NONE, |t| t.class);
    if key == IMAM {
        // إمام الحرم, إمام جامع, إمام وخطيب, but سامي إمام
        let office = behind.is_some_and(|t| match t.prefix() {
            prefix::AL => true,
            prefix::WA => next.has(Class::ROLE),
            0 => next.has(Class::ORG.and(Class::COMMON)) && !next.has(Class::ROLE),
            _ => false,
        });
        let below = last.spell & fold::spell::HAMZA_BELOW != 0;
        last.class = last.class.without(match (below, office) {
            (true, true) => Class::PREP.and(Class::GIVEN),
            (true, false) => Class::PREP.and(Class::HONORIFIC),
            _ => Class::GIVEN.and(Class::HONORIFIC),
        });
        return;
    }
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
fn number(text: &str, start: usize, out: &mut Out<'_>) -> usize {
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
    out.push(start, end, Kind::Number, Class::NUMBER);
    end
}

/// What the words around them say of some words: homographs are settled, and fixed phrases marked.
///
/// The tokens behind them that a phrase may hold have their classes already.
fn phrases(
    tokens: &mut [Token],
    keys: Keys<'_>,
    lexicon: &Lexicon,
    range: std::ops::Range<usize>,
    places: &[u8],
    out: &mut Vec<(u32, u32)>,
    points: &mut Vec<u32>,
) {
    use in_phrase::{ALONE, FIRST, POINT, SECOND};
    // First, without a branch that could be guessed wrong, where there may be something to do.
    let before = points.len();
    points.resize(before + range.len(), 0);
    let candidates = &mut points[before..];
    let mut n = 0;
    let start = range.start;
    let begins = |here: u8, next: u8| (here & FIRST != 0) & ((here & ALONE != 0) | (next & SECOND != 0));
    let place = |k: usize| places.get(k).copied().unwrap_or(0);
    let mut here = place(0);
    for i in range {
        let next = place(i + 1 - start);
        candidates[n] = i as u32;
        n += usize::from((here & POINT != 0) | begins(here, next));
        here = next;
    }
    let mut kept = before;
    for c in before..before + n {
        let i = points[c] as usize;
        let (earlier, rest) = tokens.split_at_mut(i);
        let Some((t, rest)) = rest.split_first_mut() else { break };
        if t.class.is_homograph() {
            let stem = keys.get(i).skip(u32::from(t.prefix() & prefix::CONJ != 0));
            if stem == IMAM || !keys.get(i + 1).is_empty() {
                settle(t, stem, earlier, rest.first());
            }
        }
        // عدة مصادر, where عده is "he considers it".
        if t.class.has(Class::DETERMINER) && t.spell & fold::spell::FINAL_TA != 0 {
            t.class = t.class.without(Class::CUE);
        }
        if begins(place(i - start), place(i + 1 - start)) && t.kind() == Kind::Word {
            if let Some(id) = phrase_at(tokens, keys, lexicon, i) {
                let phrase = lexicon.phrase(id);
                let name = matches!(phrase.kind, PhraseKind::Name(_) | PhraseKind::Alias(_));
                let t = &mut tokens[i];
                // بيونغ يانغ: what begins a name as it is written has no preposition.
                if name && t.prefix() & prefix::PREP != 0 && phrase.words[0] == keys.get(i) {
                    t.set_known(t.class, 0);
                }
                t.set_phrase();
                out.push((i as u32, id));
            }
        }
        if keys.get(i) == WALI
            && let Some(known) = governor(&tokens[..=i])
        {
            tokens[i].set_known(known, 0);
        }
        points[kept] = i as u32;
        kept += usize::from(tokens[i].class.has(Class::CUE) || tokens[i].begins_phrase());
    }
    points.truncate(kept);
}

/// والي الإقليم, but وإلى, والى: who writes the preposition without its hamza ends it in ى. In ليلى والي it is a family name.
fn governor(tokens: &[Token]) -> Option<Class> {
    const TO: u8 = fold::spell::HAMZA_BELOW | fold::spell::FINAL_MAQSURA;
    let (last, before) = tokens.split_last()?;
    let named = before.last().is_some_and(|b| b.class.has(Class::GIVEN) && b.prefix() == 0);
    let stands = last.spell & TO == 0 && !last.begins_phrase();
    stands.then_some(if named { Class::FAMILY } else { Class::ROLE })
}

/// The fixed phrase that begins at a token.
fn phrase_at(tokens: &[Token], keys: Keys<'_>, lexicon: &Lexicon, i: usize) -> Option<u32> {
    let complementizer = |k: usize| tokens.get(k).is_some_and(|t| t.class.has(Class::COMP) && t.prefix() == 0);
    let prefix = tokens[i].prefix();
    if !lexicon.may_be_phrase(keys.get(i), keys.get(i + 1), prefix, complementizer(i + 1)) {
        return None;
    }
    lexicon.phrase_at(keys.from(i), prefix, |k| complementizer(i + k))
}

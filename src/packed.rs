//! A text's tokens and their keys in eight bytes each: they are most of what a long text needs beside it.

use crate::TokenKind as Kind;
use crate::fold::Key;
use crate::lexicon::Class;
use crate::room::make_room;
use crate::script::{self, Char};
use crate::span::RawSpan;
use std::ops::Index;

/// A word, number, mark or line break; what lies between two tokens is white space and controls.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// What the lexicon knows of the word, its proclitics included.
    pub class: Class,
    /// Spelling that the fold drops (`fold::spell`).
    pub spell: u8,
    /// Seven proclitics, and whether a fixed phrase begins here.
    prefix: u8,
    /// Its kind; whether it stands right behind the token before it; how far from its block's start it begins, or `FAR`.
    place: u16,
}

const PHRASE: u8 = 1 << 7;
const KIND: u16 = (1 << 5) - 1;
const JOINED: u16 = 1 << 5;
const OFFSET: u32 = 6;
/// Its start is written apart.
const FAR: u32 = (1 << (16 - OFFSET)) - 1;
/// Bytes of a gap that are read again each time that the end before it is asked for.
const WIDE: u32 = 64;
/// Tokens of a block: of news 300 bytes.
const BLOCK: usize = 32;

const _: () = assert!(size_of::<Token>() == 8 && Kind::ALL.len() <= KIND as usize);

impl Token {
    #[inline]
    pub(crate) fn kind(&self) -> Kind {
        // A number, as a table would cost a look into memory.
        match self.place & KIND {
            0 => Kind::Word,
            1 => Kind::Latin,
            2 => Kind::Number,
            3 => Kind::Open,
            4 => Kind::Close,
            5 => Kind::Quote,
            6 => Kind::Colon,
            7 => Kind::Comma,
            8 => Kind::Semicolon,
            9 => Kind::Stop,
            10 => Kind::Question,
            11 => Kind::Exclamation,
            12 => Kind::Ellipsis,
            13 => Kind::Dash,
            14 => Kind::OpenBracket,
            15 => Kind::CloseBracket,
            16 => Kind::Newline,
            _ => Kind::Other,
        }
    }

    /// Proclitics that the look-up took off (`lexicon::prefix`).
    #[inline]
    pub(crate) fn prefix(&self) -> u8 {
        self.prefix & !PHRASE
    }

    /// Takes what is known of the word.
    #[inline]
    pub(crate) fn set_known(&mut self, class: Class, prefix: u8) {
        (self.class, self.prefix) = (class, prefix);
    }

    /// The mark stands for a comma, whatever it is.
    pub(crate) fn set_comma(&mut self) {
        self.place = self.place & !KIND | Kind::Comma as u16;
    }

    /// Does a fixed phrase begin here?
    #[inline]
    pub(crate) fn begins_phrase(&self) -> bool {
        self.prefix & PHRASE != 0
    }

    #[inline]
    pub(crate) fn set_phrase(&mut self) {
        self.prefix |= PHRASE;
    }
}

/// The tokens of a text, as they are read.
#[derive(Clone, Debug)]
pub(crate) struct TokenList {
    list: Vec<Token>,
    /// Where each block's first token begins.
    blocks: Vec<u32>,
    /// Tokens far from their block's start, and where they begin.
    far: Vec<(u32, u32)>,
    /// Tokens with a wide gap behind them, and where they end.
    gaps: Vec<(u32, u32)>,
    /// Where the last block begins and the last token ends.
    block: u32,
    end: u32,
}

impl Default for TokenList {
    fn default() -> TokenList {
        TokenList { list: Vec::new(), blocks: Vec::new(), far: Vec::new(), gaps: Vec::new(), block: 0, end: u32::MAX }
    }
}

impl TokenList {
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.blocks.clear();
        self.far.clear();
        self.gaps.clear();
        // Before the first token stands none.
        self.end = u32::MAX;
    }

    pub(crate) fn reserve(&mut self, tokens: usize) {
        self.list.reserve(tokens);
        self.blocks.reserve(tokens / BLOCK + 1);
    }

    pub(crate) fn make_room(&mut self, more: usize, done: usize, all: usize) {
        make_room(&mut self.list, more, done, all);
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Where the last token ends.
    pub(crate) fn end(&self) -> Option<usize> {
        (!self.list.is_empty()).then_some(self.end as usize)
    }

    #[inline(always)]
    pub(crate) fn push(&mut self, start: usize, end: usize, kind: Kind, spell: u8, class: Class) {
        let (start, n) = (start as u32, self.list.len());
        if n % BLOCK == 0 {
            self.block = start;
            self.blocks.push(start);
        }
        let offset = (start - self.block).min(FAR);
        if offset == FAR {
            self.far.push((n as u32, start));
        }
        let joined = if start == self.end { JOINED } else { 0 };
        if start.wrapping_sub(self.end) > WIDE && n > 0 {
            self.gaps.push((n as u32 - 1, self.end));
        }
        self.end = end as u32;
        self.list.push(Token { class, spell, prefix: 0, place: kind as u16 | joined | (offset << OFFSET) as u16 });
    }

    /// From which on what is known may be written.
    pub(crate) fn as_mut(&mut self) -> &mut [Token] {
        &mut self.list
    }

    /// To be asked where they stand in the text that they were read from.
    pub(crate) fn of<'a>(&'a self, text: &'a str) -> Tokens<'a> {
        Tokens { list: &self.list, blocks: &self.blocks, far: &self.far, gaps: &self.gaps, end: self.end, text }
    }
}

impl Index<usize> for TokenList {
    type Output = Token;

    #[inline]
    fn index(&self, i: usize) -> &Token {
        &self.list[i]
    }
}

/// The tokens of a text.
#[derive(Clone, Copy)]
pub(crate) struct Tokens<'a> {
    list: &'a [Token],
    blocks: &'a [u32],
    far: &'a [(u32, u32)],
    gaps: &'a [(u32, u32)],
    /// Where the last token ends.
    end: u32,
    text: &'a str,
}

impl<'a> Tokens<'a> {
    #[inline]
    pub(crate) fn len(self) -> usize {
        self.list.len()
    }

    #[inline]
    pub(crate) fn get(self, i: usize) -> Option<&'a Token> {
        self.list.get(i)
    }

    #[inline]
    pub(crate) fn as_slice(self) -> &'a [Token] {
        self.list
    }

    /// Where a token begins.
    #[inline]
    pub(crate) fn start(self, i: usize) -> u32 {
        let offset = u32::from(self.list[i].place) >> OFFSET;
        if offset == FAR { self.far_start(i) } else { self.blocks[i / BLOCK] + offset }
    }

    #[cold]
    fn far_start(self, i: usize) -> u32 {
        let at = self.far.partition_point(|&(token, _)| (token as usize) < i);
        self.far[at].1
    }

    /// Does a token stand right behind the one before it?
    #[inline]
    pub(crate) fn is_joined(self, i: usize) -> bool {
        self.list.get(i).is_some_and(|t| t.place & JOINED != 0)
    }

    /// Where a token ends: what lies between it and the next one is read again.
    pub(crate) fn end(self, i: usize) -> u32 {
        let Some(next) = self.list.get(i + 1) else { return self.end };
        let start = self.start(i + 1);
        if next.place & JOINED != 0 {
            return start;
        }
        match self.gaps.binary_search_by_key(&(i as u32), |&(token, _)| token) {
            Ok(at) => self.gaps[at].1,
            Err(_) => before_gap(&self.text[..start as usize]),
        }
    }

    pub(crate) fn span(self, i: usize) -> RawSpan {
        RawSpan::new(self.start(i), self.end(i))
    }

    /// Bytes of a token.
    pub(crate) fn bytes(self, i: usize) -> u32 {
        self.end(i) - self.start(i)
    }

    /// The token as it is written.
    pub(crate) fn written(self, i: usize) -> &'a str {
        &self.text[self.span(i).range()]
    }

    /// The first token that begins at an offset or behind it.
    pub(crate) fn first_from(self, offset: u32) -> usize {
        let block = self.blocks.partition_point(|&start| start < offset).saturating_sub(1);
        let (first, end) = ((block * BLOCK).min(self.len()), ((block + 1) * BLOCK).min(self.len()));
        (first..end).find(|&i| self.start(i) >= offset).unwrap_or(end)
    }
}

impl Index<usize> for Tokens<'_> {
    type Output = Token;

    #[inline]
    fn index(&self, i: usize) -> &Token {
        &self.list[i]
    }
}

/// Where the last token of a text ends.
fn before_gap(text: &str) -> u32 {
    let gap = |c| matches!(script::classify(c), Char::Space | Char::Control);
    text.strip_suffix(' ').unwrap_or(text).trim_end_matches(gap).len() as u32
}

/// One key a token, empty for marks and numbers.
///
/// One in a hundred has more than ten letters or another script; those stand apart, most of the repeated ones once.
#[derive(Clone, Debug, Default)]
pub(crate) struct KeyList {
    /// Keys, or `APART` with a number of `apart`.
    list: Vec<u64>,
    apart: Vec<Key>,
    /// By hash where a key may stand in `apart`.
    latest: Vec<u32>,
}

const APART: u64 = 1 << 63;

impl KeyList {
    /// Places of `latest`.
    const LATEST: usize = 1 << 12;

    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.apart.clear();
    }

    pub(crate) fn reserve(&mut self, tokens: usize) {
        self.list.reserve(tokens);
    }

    pub(crate) fn make_room(&mut self, more: usize, done: usize, all: usize) {
        make_room(&mut self.list, more, done, all);
        make_room(&mut self.apart, more, done, all);
    }

    /// A key of up to ten letters.
    #[inline(always)]
    pub(crate) fn push_short(&mut self, key: u64) {
        self.list.push(key);
    }

    #[inline]
    pub(crate) fn push(&mut self, key: Key) {
        match key.short().filter(|short| short & APART == 0) {
            Some(short) => self.push_short(short),
            None => self.push_apart(key),
        }
    }

    #[inline(never)]
    fn push_apart(&mut self, key: Key) {
        self.latest.resize(Self::LATEST, 0);
        // What stands there may be of an earlier text.
        let latest = &mut self.latest[(key.hash() >> 32) as usize % Self::LATEST];
        if self.apart.get(*latest as usize) != Some(&key) {
            *latest = self.apart.len() as u32;
            self.apart.push(key);
        }
        self.list.push(APART | u64::from(*latest));
    }

    pub(crate) fn as_keys(&self) -> Keys<'_> {
        Keys { list: &self.list, apart: &self.apart }
    }
}

/// The keys of some tokens in a row.
#[derive(Clone, Copy)]
pub(crate) struct Keys<'a> {
    list: &'a [u64],
    apart: &'a [Key],
}

impl<'a> Keys<'a> {
    /// Equal ones are of one word, those of words of up to ten letters their keys.
    #[inline]
    pub(crate) fn packed(self) -> &'a [u64] {
        self.list
    }

    #[inline]
    pub(crate) fn whole(self, packed: u64) -> Key {
        if packed & APART == 0 { Key(u128::from(packed)) } else { self.far(packed) }
    }

    #[cold]
    fn far(self, packed: u64) -> Key {
        self.apart[(packed & !APART) as usize]
    }

    #[inline]
    pub(crate) fn get(self, i: usize) -> Key {
        self.list.get(i).map_or(Key::EMPTY, |&packed| self.whole(packed))
    }

    #[inline]
    pub(crate) fn len(self) -> usize {
        self.list.len()
    }

    /// Those from one on.
    #[inline]
    pub(crate) fn from(self, i: usize) -> Keys<'a> {
        Keys { list: &self.list[i..], ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::key_of;

    #[test]
    fn kinds_are_read_back() {
        let mut list = TokenList::default();
        for (i, &kind) in Kind::ALL.iter().enumerate() {
            list.push(i, i + 1, kind, 0, Class::NONE);
            assert_eq!(list[i].kind(), kind);
        }
    }

    #[test]
    fn places_far_from_their_blocks_are_read_back() {
        let gaps = [0, 1, 2, 900, 1021, 1022, 1023, 1024, 70_000];
        let mut text = String::from("\u{200f} ");
        let mut list = TokenList::default();
        let mut spans = Vec::new();
        for n in 0..400 {
            let start = text.len();
            text.push_str(["قال", "،", "x"][n % 3]);
            spans.push(RawSpan::new(start as u32, text.len() as u32));
            list.push(start, text.len(), Kind::Word, 0, Class::NONE);
            let gap = if n % 7 == 0 { gaps[n / 7 % gaps.len()] } else { n % 2 };
            text.extend(std::iter::repeat_n(if n % 5 == 0 { '\u{200f}' } else { ' ' }, gap));
        }
        let tokens = list.of(&text);
        for (i, &span) in spans.iter().enumerate() {
            assert_eq!(tokens.span(i), span, "{i}");
            assert_eq!(tokens.is_joined(i), i > 0 && spans[i - 1].end == span.start, "{i}");
            assert_eq!(tokens.first_from(span.start), i);
            assert_eq!(tokens.first_from(span.start + 1), i + 1);
        }
        assert_eq!(tokens.first_from(0), 0);
        assert_eq!(TokenList::default().of("").first_from(3), 0);
    }

    #[test]
    fn keys_are_read_back() {
        let words = ["قال", "", "واستخداماتهم", "CNN", "اباتثجحخد", "اباتثجحخدذر", "واستخداماتهم", "BBC", "CNN"];
        let mut list = KeyList::default();
        for _ in 0..2 {
            list.clear();
            for word in words {
                list.push(key_of(word));
            }
            let keys = list.as_keys();
            for (i, word) in words.iter().enumerate() {
                assert_eq!(keys.get(i), key_of(word), "{word}");
                assert_eq!(keys.from(i).get(0), key_of(word), "{word}");
            }
            assert_eq!((keys.len(), keys.get(words.len())), (words.len(), Key::EMPTY));
            assert!(list.apart.len() < 5);
        }
    }
}

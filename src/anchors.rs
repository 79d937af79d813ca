//! Full names in the narration, to which a bare surname or title may belong. Not who is meant.
//!
//! A sentence is read for its names when it holds the word in question, and once; a long one piece by piece.

use crate::TokenKind as Kind;
use crate::fold::Key;
use crate::keys;
use crate::lexicon::{Class, prefix};
use crate::mention::{self, Denotes, Np};
use crate::room::make_room;
use crate::steps;
use crate::view::View;
use std::ops::ControlFlow;

/// Tokens on each side of a mention that are looked through for a fuller form of it: an article has 300, and what several of them
/// in one text say of each other is mostly wrong.
pub(crate) const MAX_TOKENS: usize = 2000;

#[derive(Clone, Default, Debug)]
pub(crate) struct Anchors {
    /// Made for the whole text when the first name is asked for.
    pieces: Vec<Piece>,
    names: Vec<Np>,
}

/// A sentence, or a piece of one that is longer than any of news: whoever asks for a word in it may not read a whole text.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Its words, one bit a hash: most pieces do not hold the word that is asked for.
    words: [u32; 4],
    start: u32,
    /// Its first one of `Anchors::names`, or `UNREAD`.
    first: u32,
    names: u8,
    tokens: u8,
}

/// Tokens of a piece.
const MAX_PIECE: u32 = 128;

const UNREAD: u32 = u32::MAX;

impl Piece {
    fn new(view: &View<'_>, start: u32, end: u32) -> Piece {
        let mut words = [0; 4];
        steps::add(u64::from(end - start));
        for stem in view.stems(start as usize, end as usize) {
            let (word, bit) = place(stem);
            words[word] |= bit;
        }
        Piece { words, start, first: UNREAD, names: 0, tokens: (end - start) as u8 }
    }

    fn end(&self) -> u32 {
        self.start + u32::from(self.tokens)
    }

    /// Its range of `Anchors::names`.
    fn names(&self) -> std::ops::Range<usize> {
        self.first as usize..self.first as usize + usize::from(self.names)
    }

    fn may_hold(&self, key: Key) -> bool {
        let (word, bit) = place(key);
        self.words[word] & bit != 0
    }
}

/// Word and bit of a key in `Piece::words`.
#[inline]
fn place(key: Key) -> (usize, u32) {
    let hash = (key.0 as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((hash >> 62) as usize, 1 << (hash >> 57 & 31))
}

impl Anchors {
    pub(crate) fn clear(&mut self) {
        self.pieces.clear();
        self.names.clear();
    }

    fn prepare(&mut self, view: &View<'_>) {
        if !self.pieces.is_empty() {
            return;
        }
        let pieces = view.extents.iter().map(|e| (e.end - e.start).div_ceil(MAX_PIECE) as usize);
        self.pieces.reserve_exact(pieces.sum());
        for extent in view.extents {
            let mut start = extent.start;
            while start < extent.end {
                let end = extent.end.min(start + MAX_PIECE);
                self.pieces.push(Piece::new(view, start, end));
                start = end;
            }
        }
    }

    /// The persons that a piece names with at least two words or with a title.
    fn of(&mut self, view: &View<'_>, piece: usize) -> &[Np] {
        let Piece { start, first, .. } = self.pieces[piece];
        if first == UNREAD {
            let first = self.names.len();
            let (mut i, end) = (start, self.pieces[piece].end());
            // Names end with the sentence, not with its piece.
            let sentence = view.extents.partition_point(|e| e.end <= start);
            let limit = view.extents[sentence].end;
            while i < end {
                i = match name_at(view, i as usize, limit as usize) {
                    Some(np) => {
                        make_room(&mut self.names, 1, i as usize, view.tokens.len());
                        self.names.push(np);
                        np.end
                    }
                    None => i + 1,
                };
            }
            let piece = &mut self.pieces[piece];
            (piece.first, piece.names) = (first as u32, (self.names.len() - first) as u8);
        }
        &self.names[self.pieces[piece].names()]
    }

    /// Does a piece hold the word, or عبد, which a name is written with as one word or two?
    fn holds(&self, view: &View<'_>, piece: usize, word: Key) -> bool {
        steps::add(1);
        let p = &self.pieces[piece];
        (p.may_hold(word) || p.may_hold(keys::ABD)) && has_word(view, (p.start, p.end()), word)
    }

    /// Names that begin before a mention, the nearest first, from pieces that hold one of the words.
    pub(crate) fn before(
        &mut self,
        view: &View<'_>,
        np: &Np,
        words: &[Key],
        mut f: impl FnMut(&Np) -> ControlFlow<Np>,
    ) -> Option<Np> {
        self.prepare(view);
        let floor = (np.start as usize).saturating_sub(MAX_TOKENS);
        let after = self.pieces.partition_point(|p| p.start < np.start);
        for piece in (0..after).rev() {
            if (self.pieces[piece].end() as usize) <= floor {
                break;
            }
            if !words.iter().any(|&word| self.holds(view, piece, word)) {
                continue;
            }
            for name in self.of(view, piece).iter().rev().filter(|name| name.start < np.start) {
                if let ControlFlow::Break(found) = f(name) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// Names that begin with a mention or in so many tokens behind it, in their order, from pieces that hold the word.
    pub(crate) fn after(
        &mut self,
        view: &View<'_>,
        np: &Np,
        tokens: usize,
        word: Key,
        mut f: impl FnMut(&Np) -> bool,
    ) -> Option<Np> {
        self.prepare(view);
        let limit = np.start as usize + tokens;
        let first = self.pieces.partition_point(|p| p.end() <= np.start);
        for piece in first..self.pieces.len() {
            if self.pieces[piece].start as usize >= limit {
                break;
            }
            if !self.holds(view, piece, word) {
                continue;
            }
            let names = self.of(view, piece).iter();
            if let Some(name) = names.filter(|name| name.start >= np.start).find(|name| f(name)) {
                return Some(*name);
            }
        }
        None
    }

    /// The first name around some tokens that fits, from pieces that hold both words.
    pub(crate) fn around(
        &mut self,
        view: &View<'_>,
        (start, end): (u32, u32),
        (first, last): (Key, Key),
        mut f: impl FnMut(&Np) -> bool,
    ) -> Option<Np> {
        self.prepare(view);
        let from = (start as usize).saturating_sub(MAX_TOKENS);
        let limit = end as usize + MAX_TOKENS;
        let near = self.pieces.partition_point(|p| (p.end() as usize) <= from);
        for piece in near..self.pieces.len() {
            steps::add(1);
            let p = &self.pieces[piece];
            if p.start as usize >= limit {
                break;
            }
            let own = (p.start..p.end()).contains(&start);
            if own || !p.may_hold(first) || !p.may_hold(last) {
                continue;
            }
            if let Some(name) = self.of(view, piece).iter().find(|name| f(name)) {
                return Some(*name);
            }
        }
        None
    }

    /// The nearest place before a mention, else the first one behind it, at which its word stands behind an unknown first name.
    pub(crate) fn beside(&mut self, view: &View<'_>, np: &Np, word: Key) -> Option<usize> {
        self.prepare(view);
        let start = np.start as usize;
        let (floor, limit) = (start.saturating_sub(MAX_TOKENS), start + MAX_TOKENS);
        let mid = self.pieces.partition_point(|p| p.start < np.start);
        let before = (0..mid).rev().take_while(|&i| self.pieces[i].end() as usize > floor);
        let after = (mid..self.pieces.len()).take_while(|&i| (self.pieces[i].start as usize) < limit);
        before.chain(after).find_map(|i| {
            let p = &self.pieces[i];
            steps::add(1);
            let tokens = if p.may_hold(word) { p.start as usize..p.end() as usize } else { 0..0 };
            steps::add(tokens.len() as u64);
            tokens.into_iter().find(|&k| k >= 2 && view.key(k) == word && mention::may_be_first_name(view, k - 1))
        })
    }

    /// The names among some tokens.
    pub(crate) fn within(&mut self, view: &View<'_>, from: usize, to: usize) -> impl Iterator<Item = &Np> + use<'_> {
        self.prepare(view);
        let first = self.pieces.partition_point(|p| (p.end() as usize) <= from);
        let end = self.pieces.partition_point(|p| (p.start as usize) < to).max(first);
        for piece in first..end {
            self.of(view, piece);
        }
        let Anchors { pieces, names } = self;
        let all = pieces[first..end].iter().flat_map(|p| &names[p.names()]);
        all.filter(move |np| (np.start as usize) >= from && (np.end as usize) <= to)
    }
}

/// وقال العنزي إن: the single words, of no other kind that can speak, that stand between a verb of saying and what it introduces.
/// Where a name of several words ends in the same text they know best.
pub(crate) fn voices(view: &View<'_>, out: &mut Vec<Key>) {
    /// Words that are kept: an article has three speakers, a text of many articles may have more than are worth asking for.
    const MAX: usize = 64;
    let other = Class::HEAD.and(Class::PLACE).and(Class::FUNCTION).and(Class::TIME).and(Class::ADVERB);
    let other = other.and(Class::CUE).and(Class::ABSTRACT).and(Class::PHRASE).and(Class::VERB);
    out.clear();
    steps::add(view.points.len() as u64);
    let alone = view.points.iter().map(|&i| i as usize).filter(|&i| {
        let name = i + 1;
        view.has(i, Class::CUE)
            && view.prefix(i) & !prefix::CONJ == 0
            && view.kind(name) == Kind::Word
            && view.prefix(name) & !prefix::AL == 0
            && view.key(name).len() > 2
            && !view.has(name, other)
            && !mention::is_circumstance(view, name)
            && !mention::is_unknown_participle(view, name)
            && (view.is_complementizer(name + 1)
                || matches!(view.kind(name + 1), Kind::Colon | Kind::Quote | Kind::Open)
                // وقال العنزي في حديثه
                || view.has(name + 1, Class::PREP) && mention::is_medium(view, name + 2))
    });
    for i in alone {
        let word = view.key(i + 1);
        if let Err(place) = out.binary_search(&word) {
            out.insert(place, word);
        }
        if out.len() == MAX {
            break;
        }
    }
}

/// The full name of a person that begins at a token.
fn name_at(view: &View<'_>, i: usize, limit: usize) -> Option<Np> {
    if !view.has(i, Class::GIVEN.and(Class::ROLE).and(Class::HONORIFIC)) {
        return None;
    }
    let np = mention::parse_governed(view, i, limit)?;
    let full = np.name.1 - np.name.0 > 1 || np.has_title();
    (np.denotes == Denotes::Person && np.has_name() && full).then_some(np)
}

/// Does a range of tokens hold a word of a name or title, or the عبد that it may be written with?
pub(crate) fn has_word(view: &View<'_>, (start, end): (u32, u32), word: Key) -> bool {
    steps::add(u64::from(end - start));
    view.stems(start as usize, end as usize).any(|stem| stem == word || stem == keys::ABD)
}

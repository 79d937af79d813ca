//! Full names in the narration, to which a bare surname or title may belong. Not who is meant.
//!
//! A sentence is read for its names when one that holds the word in question is asked for, and once.

use crate::fold::Key;
use crate::keys;
use crate::lexicon::Class;
use crate::mention::{self, Denotes, Np};
use crate::segment::Extent;
use crate::steps;
use crate::view::View;
use std::ops::ControlFlow;

/// Tokens on each side of a mention that are looked through for a fuller form of it: an article has 300, and what several of them
/// in one text say of each other is mostly wrong.
pub(crate) const MAX_TOKENS: usize = 2000;

#[derive(Clone, Default, Debug)]
pub(crate) struct Anchors {
    /// Made for all sentences when the first name is asked for.
    sentences: Vec<Sentence>,
    names: Vec<Np>,
}

/// What is known of a sentence.
#[derive(Clone, Copy, Debug)]
struct Sentence {
    /// Its words, one bit a hash: most sentences do not hold the word that is asked for.
    words: [u64; 4],
    /// Its range of `Anchors::names`, or `UNREAD`.
    names: (u32, u32),
}

const UNREAD: (u32, u32) = (u32::MAX, 0);

impl Sentence {
    fn new(view: &View<'_>, extent: Extent) -> Sentence {
        let mut words = [0; 4];
        steps::add(u64::from(extent.end - extent.start));
        for stem in view.stems(extent.start as usize, extent.end as usize) {
            let (word, bit) = place(stem);
            words[word] |= bit;
        }
        Sentence { words, names: UNREAD }
    }

    fn may_hold(&self, key: Key) -> bool {
        let (word, bit) = place(key);
        self.words[word] & bit != 0
    }
}

/// Word and bit of a key in `Sentence::words`.
#[inline]
fn place(key: Key) -> (usize, u64) {
    let hash = (key.0 as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((hash >> 62) as usize, 1 << (hash >> 56 & 63))
}

impl Anchors {
    pub(crate) fn clear(&mut self) {
        self.sentences.clear();
        self.names.clear();
    }

    fn prepare(&mut self, view: &View<'_>) {
        if self.sentences.is_empty() {
            self.sentences.extend(view.extents.iter().map(|&extent| Sentence::new(view, extent)));
        }
    }

    /// The persons that a sentence names with at least two words or with a title.
    fn of(&mut self, view: &View<'_>, sentence: usize) -> &[Np] {
        if self.sentences[sentence].names == UNREAD {
            let extent = view.extents[sentence];
            let first = self.names.len() as u32;
            let mut i = extent.start as usize;
            while i < extent.end as usize {
                i = match name_at(view, i, extent.end as usize) {
                    Some(np) => {
                        self.names.push(np);
                        np.end as usize
                    }
                    None => i + 1,
                };
            }
            self.sentences[sentence].names = (first, self.names.len() as u32);
        }
        let (a, b) = self.sentences[sentence].names;
        &self.names[a as usize..b as usize]
    }

    /// Does a sentence hold the word, or عبد, which a name is written with as one word or two?
    fn holds(&self, view: &View<'_>, sentence: usize, word: Key) -> bool {
        steps::add(1);
        let s = &self.sentences[sentence];
        let Extent { start, end } = view.extents[sentence];
        (s.may_hold(word) || s.may_hold(keys::ABD)) && has_word(view, (start, end), word)
    }

    /// Names that begin before a mention, the nearest first, from sentences that hold one of the words.
    pub(crate) fn before(
        &mut self,
        view: &View<'_>,
        np: &Np,
        words: &[Key],
        mut f: impl FnMut(&Np) -> ControlFlow<Np>,
    ) -> Option<Np> {
        self.prepare(view);
        let floor = (np.start as usize).saturating_sub(MAX_TOKENS);
        let after = view.extents.partition_point(|e| e.start < np.start);
        for sentence in (0..after).rev().take_while(|&s| view.extents[s].end as usize > floor) {
            if !words.iter().any(|&word| self.holds(view, sentence, word)) {
                continue;
            }
            for name in self.of(view, sentence).iter().rev().filter(|name| name.start < np.start) {
                if let ControlFlow::Break(found) = f(name) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// Names that begin with a mention or in so many tokens behind it, in their order, from sentences that hold the word.
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
        let first = view.extents.partition_point(|e| e.end <= np.start);
        for sentence in (first..view.extents.len()).take_while(|&s| (view.extents[s].start as usize) < limit) {
            if !self.holds(view, sentence, word) {
                continue;
            }
            let names = self.of(view, sentence).iter();
            if let Some(name) = names.filter(|name| name.start >= np.start).find(|name| f(name)) {
                return Some(*name);
            }
        }
        None
    }

    /// The first name around some tokens that fits, from sentences that hold both words.
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
        let near = view.extents.partition_point(|e| (e.end as usize) <= from);
        for sentence in (near..view.extents.len()).take_while(|&s| (view.extents[s].start as usize) < limit) {
            steps::add(1);
            let s = &self.sentences[sentence];
            let own = (view.extents[sentence].start..view.extents[sentence].end).contains(&start);
            if own || !s.may_hold(first) || !s.may_hold(last) {
                continue;
            }
            if let Some(name) = self.of(view, sentence).iter().find(|name| f(name)) {
                return Some(*name);
            }
        }
        None
    }

    /// The names among some tokens.
    pub(crate) fn within(&mut self, view: &View<'_>, from: usize, to: usize) -> impl Iterator<Item = &Np> + use<'_> {
        self.prepare(view);
        let first = view.extents.partition_point(|e| (e.end as usize) <= from);
        let end = view.extents.partition_point(|e| (e.start as usize) < to).max(first);
        for sentence in first..end {
            self.of(view, sentence);
        }
        let Anchors { sentences, names } = self;
        let all = sentences[first..end].iter().flat_map(|s| &names[s.names.0 as usize..s.names.1 as usize]);
        all.filter(move |np| (np.start as usize) >= from && (np.end as usize) <= to)
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

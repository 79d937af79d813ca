//! Fixed phrases, found by their first two words.

use super::class::Class;
use super::entry::PhraseKind;
use super::pack::{Pack, Packed, pack_parts, packed};
use crate::fold::Key;

/// The highest 16 bits for pairs of words: 8 KiB.
const FILTER_SHIFT: u32 = 48;
/// 2 to the power of 15 bits for some two thousand second words.
const SECONDS_SHIFT: u32 = 64 - 9;

/// A fixed phrase.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase<'a> {
    pub words: &'a [Key],
    pub kind: PhraseKind,
}

/// A phrase whose words are a range of `List::words`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    start: u32,
    len: u32,
    kind: PhraseKind,
}

packed!(Entry { start: u32, len: u32, kind: PhraseKind });

/// A number for the kind and one for what it holds.
impl Packed for PhraseKind {
    const SIZE: usize = 5;

    fn write(&self, to: &mut Vec<u8>) {
        let (kind, holds) = match *self {
            PhraseKind::Source(lemma) => (0, lemma.into()),
            PhraseKind::Shift => (1, 0),
            PhraseKind::Impersonal => (2, 0),
            PhraseKind::Formula => (3, 0),
            PhraseKind::Return => (4, 0),
            PhraseKind::Adverb => (5, 0),
            PhraseKind::Preposition => (6, 0),
            PhraseKind::Name(class) => (7, class.0),
            PhraseKind::Alias(alias) => (8, alias),
        };
        to.push(kind);
        holds.write(to);
    }

    #[inline]
    fn read(from: &[u8]) -> PhraseKind {
        let holds = u32::read(&from[1..]);
        match from[0] {
            0 => PhraseKind::Source(holds as u16),
            1 => PhraseKind::Shift,
            2 => PhraseKind::Impersonal,
            3 => PhraseKind::Formula,
            4 => PhraseKind::Return,
            5 => PhraseKind::Adverb,
            6 => PhraseKind::Preposition,
            7 => PhraseKind::Name(Class(holds)),
            _ => PhraseKind::Alias(holds),
        }
    }
}

/// Phrases as they come; sorted, what `Phrases` are made of.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct List {
    entries: Vec<Entry>,
    words: Vec<Key>,
}

pack_parts!(List { entries, words });

impl List {
    pub(crate) fn push(&mut self, words: impl IntoIterator<Item = Key>, kind: PhraseKind) {
        let start = self.words.len() as u32;
        self.words.extend(words);
        self.entries.push(Entry { start, len: self.words.len() as u32 - start, kind });
    }

    /// By their first two words, longest first.
    fn sorted(mut self) -> List {
        self.entries.sort_by_key(|e| {
            let words = words(&self.words, e);
            (words[0], second(words), std::cmp::Reverse(e.len))
        });
        let mut list =
            List { entries: Vec::with_capacity(self.entries.len()), words: Vec::with_capacity(self.words.len()) };
        for e in &self.entries {
            list.push(words(&self.words, e).iter().copied(), e.kind);
        }
        list
    }
}

fn words<'a>(all: &'a [Key], e: &Entry) -> &'a [Key] {
    &all[e.start as usize..][..e.len as usize]
}

fn second(words: &[Key]) -> Key {
    words.get(1).copied().unwrap_or(Key::EMPTY)
}

/// Phrases that share their first two words: a range of numbers, the first word empty where a place is free.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(align(64))]
pub(crate) struct Bigram {
    first: Key,
    second: Key,
    pub start: u32,
    pub end: u32,
    /// Words of the only phrase, where it has no more than the two; else 0. Most have, and are found without reading the list.
    pub only: u8,
}

/// Of the two words' hashes.
#[inline]
pub(crate) fn bigram_hash(first: u64, second: u64) -> u64 {
    first ^ second.rotate_left(23)
}

/// All phrases, sorted by their first two words, longest first.
#[derive(Debug, PartialEq)]
pub(crate) struct Phrases {
    list: List,
    longest: usize,
    /// One bit a hash: of the words that begin phrases most have another word after them.
    filter: Vec<u64>,
    /// Second words of phrases, one bit a hash.
    seconds: Vec<u64>,
    /// By hash, one cache line each.
    bigrams: Vec<Bigram>,
}

/// The list alone: the rest is soon made of it, and large.
impl Pack for Phrases {
    fn pack(&self, to: &mut Vec<u8>) {
        self.list.pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Phrases {
        Phrases::of_sorted(List::unpack(from))
    }
}

impl Phrases {
    pub(crate) fn new(list: List) -> Phrases {
        Phrases::of_sorted(list.sorted())
    }

    fn of_sorted(list: List) -> Phrases {
        let first_two = |e: &Entry| {
            let words = words(&list.words, e);
            (words[0], second(words))
        };
        let ranges = || list.entries.chunk_by(|a, b| first_two(a) == first_two(b));
        let mut bigrams = vec![Bigram::default(); (ranges().count() * 3 / 2).next_power_of_two().max(2)];
        let mask = bigrams.len() - 1;
        let mut filter = vec![0u64; 1 << (64 - FILTER_SHIFT - 6)];
        let mut seconds = vec![0u64; 1 << (64 - SECONDS_SHIFT)];
        let mut start = 0;
        for range in ranges() {
            let (first, second) = first_two(&range[0]);
            let end = start + range.len() as u32;
            let only = match *range {
                [Entry { len, .. }] if len <= 2 => len as u8,
                _ => 0,
            };
            let hash = second.hash();
            if !second.is_empty() {
                seconds[(hash >> SECONDS_SHIFT) as usize] |= 1 << (hash >> (SECONDS_SHIFT - 6) & 63);
            }
            let hash = bigram_hash(first.hash(), hash);
            let bit = (hash >> FILTER_SHIFT) as usize;
            filter[bit >> 6] |= 1 << (bit & 63);
            let mut i = hash as usize & mask;
            while !bigrams[i].first.is_empty() {
                i = (i + 1) & mask;
            }
            bigrams[i] = Bigram { first, second, start, end, only };
            start = end;
        }
        let longest = list.entries.iter().map(|e| e.len as usize).max().unwrap_or(0);
        Phrases { list, longest, filter, seconds, bigrams }
    }

    #[inline]
    pub(crate) fn get(&self, id: u32) -> Phrase<'_> {
        let entry = &self.list.entries[id as usize];
        Phrase { words: words(&self.list.words, entry), kind: entry.kind }
    }

    /// Words of the longest phrase.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// Whether a word with this hash may be the second of a phrase.
    #[inline]
    pub(crate) fn may_be_second(&self, hash: u64) -> bool {
        self.seconds[(hash >> SECONDS_SHIFT) as usize] >> (hash >> (SECONDS_SHIFT - 6) & 63) & 1 != 0
    }

    /// Whether phrases may begin with two words of this `bigram_hash`.
    #[inline]
    pub(crate) fn may_be_bigram(&self, hash: u64) -> bool {
        let bit = (hash >> FILTER_SHIFT) as usize;
        self.filter[bit >> 6] >> (bit & 63) & 1 != 0
    }

    /// The phrases with these first two words (the second empty for one word), longest first.
    #[inline]
    pub(crate) fn bigram(&self, first: Key, hash: u64, second: Key) -> Option<&Bigram> {
        let hash = bigram_hash(hash, second.hash());
        if !self.may_be_bigram(hash) {
            return None;
        }
        let mask = self.bigrams.len() - 1;
        let mut i = hash as usize & mask;
        loop {
            let b = &self.bigrams[i];
            if b.first == first && b.second == second {
                return Some(b);
            }
            if b.first.is_empty() {
                return None;
            }
            i = (i + 1) & mask;
        }
    }
}

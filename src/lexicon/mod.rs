//! The lexicon: every written form of cues, titles, names and closed-class words under its fold key, and what the parse asks of it.
//!
//! The data files in `data/` are readable tables. The build script compiles and packs them (`compile`, `pack`); a caller's rows have the
//! same columns and are compiled with them when a parser is built (`additions`).

mod additions;
pub(crate) mod class;
mod compile;
mod entry;
mod inflect;
pub(crate) mod lists;
mod pack;
mod phrases;
mod read;
mod table;

pub(crate) use additions::{Additions, Alias};
pub(crate) use class::{Class, prefix};
pub(crate) use entry::{Frames, Lemma, PhraseKind, Reading, Trust, takes};
pub(crate) use inflect::{Agreement, Form, without_pronoun, without_ta};
pub(crate) use phrases::Phrase;
pub(crate) use read::Fault;

use crate::fold::{Key, code};
use crate::packed::Keys;
use crate::room::make_room;
use crate::symbols::Symbols;
use compile::Compiled;
use once_cell::sync::Lazy;
use phrases::{Phrases, bigram_hash};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use table::{Forms, Letters, Table};

/// The bundled tables, compiled and packed by the build script.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));

/// The bundled lexicon, unpacked on first use.
pub(crate) static BUNDLED: Lazy<Arc<Lexicon>> = Lazy::new(|| Arc::new(Lexicon::new(pack::unpack(PACKED), Vec::new())));

/// What a look-up found: the classes in their context, and what was taken off.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Found {
    pub class: Class,
    pub prefix: u8,
    /// Prepositions that can go on a title (`takes`).
    pub takes: u16,
}

impl Found {
    const NOTHING: Found = Found { class: Class::NONE, prefix: 0, takes: 0 };
}

/// What the stages after the tokenizer read of a word without asking for it again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub class: Class,
    pub prefix: u8,
    /// Where it may stand in phrases (`in_phrase`).
    pub phrase: u8,
}

impl Known {
    fn pack(self) -> u64 {
        u64::from(self.class.0) | u64::from(self.prefix) << 32 | u64::from(self.phrase) << 40
    }

    #[inline(always)]
    fn unpack(packed: u64) -> Known {
        Known { class: Class(packed as u32), prefix: (packed >> 32) as u8, phrase: (packed >> 40) as u8 }
    }
}

/// The latest words and what is known of them.
///
/// A text repeats its words: seven of eight end here, with the proclitics already taken off. What counts is how little memory that
/// reads: a word takes eight bytes, as what is known of words is one of some two thousand things. Belongs to a `Scratch`; knows which
/// lexicon it remembers.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordCache {
    words: Option<Words>,
    lexicon: u64,
}

impl WordCache {
    /// A text of this many bytes repays the clearing of a new cache.
    const WORTH: usize = 1 << 18;

    /// Makes ready for a text: forgets another lexicon's words, and takes memory when it is used again or the text is long.
    pub(crate) fn prepare(&mut self, lexicon: &Lexicon, len: usize) {
        let used = self.lexicon != 0;
        if self.lexicon != lexicon.id {
            self.lexicon = lexicon.id;
            self.words = None;
        }
        if self.words.is_none() && (used || len >= Self::WORTH) {
            self.words = Words::new();
        }
    }

    #[inline]
    pub(crate) fn words(&self) -> Option<&Words> {
        self.words.as_ref()
    }

    /// Looks a word up and remembers it.
    #[inline(never)]
    pub(crate) fn learn(&mut self, key: Key, lexicon: &Lexicon) -> Known {
        let found = lexicon.look_up(key);
        let known = Known { class: found.class, prefix: found.prefix, phrase: lexicon.in_phrase(key, &found) };
        if let Some(words) = &mut self.words {
            words.put(key, known);
        }
        known
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Words {
    /// A word's hash says in which line it may stand, the latest first. The highest bits of its place are the rest of the hash, so that
    /// no other word is taken for it; the lowest say what is known of it, as a number of `known` and one more.
    lines: Box<[Line; 1 << Words::BITS]>,
    known: Box<[u64; Words::KNOWN]>,
    /// How many there are.
    len: usize,
    /// Numbers of `known` by hash, and one more; 0 where a place is free.
    numbers: Box<[u16; 2 * Words::KNOWN]>,
}

/// 0 where a place is free.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(32))]
struct Line([u64; 4]);

impl Words {
    /// Words that are asked for at once.
    pub(crate) const AT_ONCE: usize = 64;
    /// Bits of a key's hash, those of ten letters.
    const HASH: u32 = 60;
    /// Bits that number a line: 512 KiB.
    const BITS: u32 = 14;
    /// The hash of no word of up to ten letters.
    const LONG: u64 = 8;
    /// Different things that are known of words, at most.
    const KNOWN: usize = 1 << 12;

    fn new() -> Option<Words> {
        fn boxed<T: Default + Clone, const N: usize>() -> Option<Box<[T; N]>> {
            vec![T::default(); N].into_boxed_slice().try_into().ok()
        }
        Some(Words { lines: boxed()?, known: boxed()?, len: 0, numbers: boxed()? })
    }

    /// A hash from which the key could be had back, so that equal ones mean equal words, with four low bits that are 0; `LONG` for all
    /// words of more letters.
    ///
    /// The highest bits are those that depend on all letters.
    #[inline(always)]
    fn hash(packed: u64) -> u64 {
        let hash = (packed ^ packed >> (Self::HASH / 2)).wrapping_mul(0x9e37_79b9_7f4a_7c15 << (64 - Self::HASH));
        if packed >> Self::HASH == 0 { hash } else { Self::LONG }
    }

    #[inline(always)]
    fn line(hash: u64) -> usize {
        (hash >> (64 - Self::BITS)) as usize
    }

    /// What is remembered of some words with these packed keys: numbers for `known`, and whether they are that.
    ///
    /// The lines of all words are read first, so that their memory comes at once, and nothing branches on what stands there.
    #[inline(always)]
    pub(crate) fn find(&self, keys: &[u64]) -> ([u16; Self::AT_ONCE], [bool; Self::AT_ONCE]) {
        let mut hashes = [0; Self::AT_ONCE];
        let mut seen = 0;
        for (hash, &key) in hashes.iter_mut().zip(keys) {
            *hash = Self::hash(key);
            seen |= self.lines[Self::line(*hash)].0[0];
        }
        std::hint::black_box(seen);
        let (mut numbers, mut found) = ([0; Self::AT_ONCE], [false; Self::AT_ONCE]);
        for ((number, found), hash) in numbers.iter_mut().zip(&mut found).zip(hashes).take(keys.len()) {
            let Line(line) = &self.lines[Self::line(hash)];
            // Only what stands in its own place differs from it by a number alone.
            let rest = hash << Self::BITS;
            let least = line.iter().fold(u64::MAX, |least, place| least.min(place ^ rest)).wrapping_sub(1);
            *number = least as u16;
            *found = least < Self::KNOWN as u64;
        }
        (numbers, found)
    }

    /// What a number stands for.
    #[inline(always)]
    pub(crate) fn known(&self, number: u16) -> Known {
        Known::unpack(self.known[usize::from(number) % Self::KNOWN])
    }

    fn put(&mut self, key: Key, known: Known) {
        let hash = key.short().map_or(Self::LONG, Self::hash);
        if let Some(number) = self.number(known).filter(|_| hash != Self::LONG) {
            let Line([a, b, c, d]) = &mut self.lines[Self::line(hash)];
            (*a, *b, *c, *d) = (hash << Self::BITS | u64::from(number), *a, *b, *c);
        }
    }

    /// Its number and one more; none when there are too many.
    fn number(&mut self, known: Known) -> Option<u16> {
        let packed = known.pack();
        let mut i = (table::mix(packed) >> 40) as usize;
        loop {
            i %= self.numbers.len();
            match self.numbers[i] {
                0 if self.len == Self::KNOWN => return None,
                0 => {
                    self.known[self.len] = packed;
                    self.len += 1;
                    self.numbers[i] = self.len as u16;
                }
                n if self.known[usize::from(n) - 1] == packed => return Some(n),
                _ => i += 1,
            }
        }
    }
}

/// The readings of words that may be cues: a few verbs make most of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReadingCache {
    slots: Vec<Slot>,
    readings: Vec<(Reading, u8)>,
    lexicon: u64,
}

/// A word's range of `ReadingCache::readings`.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    key: u64,
    start: u32,
    end: u32,
}

impl ReadingCache {
    /// Bits of a hash: 32 KiB, for words of which a few thousand are in use.
    const BITS: u32 = 11;
    /// Readings that are kept from one text, or a part of it, to the next.
    const KEPT: usize = 1 << 14;

    /// Makes ready for a text: forgets another lexicon's readings.
    pub(crate) fn prepare(&mut self, lexicon: &Lexicon) {
        let again = self.lexicon == lexicon.id;
        if !again {
            self.lexicon = lexicon.id;
            self.forget();
        }
        self.trim();
        if again {
            // So that a text after many others takes no memory in its midst.
            self.readings.reserve((2 * Self::KEPT).saturating_sub(self.readings.len()));
        }
    }

    fn forget(&mut self) {
        self.slots.clear();
        self.slots.resize(1 << Self::BITS, Slot::default());
        self.readings.clear();
    }

    /// Forgets all when words in one slot have pushed each other out for long: not while a range is still to be read.
    pub(crate) fn trim(&mut self) {
        if self.readings.len() > Self::KEPT {
            self.forget();
        }
    }

    /// The range of a word's readings.
    pub(crate) fn range(&mut self, lexicon: &Lexicon, key: Key) -> std::ops::Range<usize> {
        /// More than one word has.
        const MORE: usize = 64;
        // Words of more than ten letters are read each time.
        let short = key.short().unwrap_or(0);
        let at = (table::mix(short) >> (64 - Self::BITS)) as usize;
        let slot = self.slots[at];
        if slot.key == short && short != 0 {
            return slot.start as usize..slot.end as usize;
        }
        let start = self.readings.len();
        make_room(&mut self.readings, MORE, start, Self::KEPT);
        lexicon.cue_readings(key, |r, p| self.readings.push((r, p)));
        let end = self.readings.len();
        self.slots[at] = Slot { key: short, start: start as u32, end: end as u32 };
        start..end
    }

    #[inline]
    pub(crate) fn get(&self, i: usize) -> Option<(Reading, u8)> {
        self.readings.get(i).copied()
    }
}

/// Where a word may stand in phrases: most words that begin one have another word after them, and this says so at once.
pub(crate) mod in_phrase {
    /// It is to be looked at in any case: a cue, or a homograph that its neighbours settle.
    pub(crate) const POINT: u8 = 1;
    /// First.
    pub(crate) const FIRST: u8 = 2;
    /// It may be a phrase by itself, as it stands or under its proclitics.
    pub(crate) const ALONE: u8 = 4;
    /// After the first word; any أن may.
    pub(crate) const SECOND: u8 = 8;
}

/// A number for each lexicon ever built, so that a cache knows its own.
static NEXT_ID: AtomicU64 = AtomicU64::new(1);

/// A word without و or ف and without ال, if it begins with them.
#[inline(always)]
fn without_article(key: u64) -> u64 {
    let first = key.at(0);
    let key = key.skip(u32::from(first == code::WAW || first == code::FA));
    key.skip(2 * u32::from(key.at(0) == code::ALEF && key.at(1) == code::LAM))
}

#[derive(Debug)]
pub(crate) struct Lexicon {
    id: u64,
    table: Table,
    /// What stands before object pronouns: the forms with them would be two thirds of all.
    stems: Table,
    lemmas: Vec<Lemma>,
    phrases: Phrases,
    /// A caller's.
    aliases: Vec<Alias>,
    symbols: Arc<Symbols>,
}

impl Lexicon {
    fn new(compiled: Compiled, aliases: Vec<Alias>) -> Lexicon {
        let Compiled { table, stems, phrases, lemmas, symbols } = compiled;
        let id = NEXT_ID.fetch_add(1, Ordering::Relaxed);
        Lexicon { id, table, stems, lemmas, phrases, aliases, symbols: Arc::new(symbols) }
    }

    /// The first reading of a word: as it stands, then without its proclitics, shortest string of them first.
    #[inline]
    pub(crate) fn look_up(&self, key: Key) -> Found {
        match u64::try_from(key.0) {
            Ok(short) => self.read(short),
            Err(_) => self.read(key),
        }
    }

    /// Reads what a look-up of each of the words will read, so that their memory comes at once.
    #[inline]
    pub(crate) fn fetch(&self, keys: impl Iterator<Item = Key>) {
        let mut seen = 0;
        for key in keys {
            let key = key.0 as u64;
            seen |= self.table.fetch(key) | self.table.fetch(without_article(key));
        }
        std::hint::black_box(seen);
    }

    #[inline]
    fn find<K: Letters>(&self, key: K) -> Option<&Forms> {
        let stem = || self.stems.find(inflect::without_pronoun(key)?.0).filter(|e| inflect::may_bear(e.base, key));
        self.table.find(key).or_else(stem)
    }

    #[inline]
    fn read<K: Letters>(&self, key: K) -> Found {
        let whole = self.find(key).filter(|e| e.base != Class::NONE);
        if let Some(e) = whole {
            let class = e.base;
            // ودعا is و and دعا before it is the dual of ودع: of two verbs the cue is meant.
            let first = key.at(0);
            if class.without(Class::FEMININE.and(Class::PLURAL)) == Class::VERB
                && (first == code::WAW || first == code::FA)
            {
                let p = if first == code::WAW { prefix::WA } else { prefix::FA };
                if let Some(r) = self.find(key.skip(1)).filter(|r| r.base.has(Class::CUE)) {
                    return Found { class: r.base, prefix: p, takes: r.takes };
                }
            }
            if class != Class::PHRASE {
                return self.known(key, e, 0);
            }
        }
        let mut found = self.without_proclitics(key);
        if whole.is_some() {
            // The word begins a phrase; its reading by itself is the one below.
            found.class = found.class.and(Class::PHRASE);
        }
        found
    }

    /// What a word is that stands in the table as it is written, but for و or ف before it.
    #[inline]
    fn known<K: Letters>(&self, key: K, e: &Forms, before: u8) -> Found {
        let mut class = e.base;
        let article = key.at(0) == code::ALEF && key.at(1) == code::LAM && key.len() > 4;
        if article && class.has(Class::VERB) {
            // القوة is not ألقوه, الزمن not ألزمن: of a verb in أل and a noun with its article the noun is meant.
            let noun = Class::COMMON.and(Class::ABSTRACT).and(Class::ORG).and(Class::TIME);
            if let Some(r) = self.find(key.skip(2)).filter(|r| r.governed.has(noun)) {
                class = class.without(Class::VERB.and(Class::FEMININE).and(Class::PLURAL));
                if class.without(Class::PHRASE) == Class::NONE {
                    return Found { class: class.and(r.definite), prefix: before | prefix::AL, takes: r.takes };
                }
            }
        }
        // العراق, البيت: a name that always has its article is definite all the same.
        // ألفريدو has none.
        let named =
            class.has(Class::NAMES) && !(class.has(Class::GIVEN) && !class.has(Class::NAMES.without(Class::GIVEN)));
        let prefix = if article && named { before | prefix::AL } else { before };
        Found { class, prefix, takes: e.takes }
    }

    #[inline]
    fn without_proclitics<K: Letters>(&self, key: K) -> Found {
        let len = key.len();
        if len == 1 {
            // A proclitic written apart: لـ «...», و قال.
            let p = match key.at(0) {
                code::WAW => prefix::WA,
                code::FA => prefix::FA,
                code::BA => prefix::BI,
                code::LAM => prefix::LI,
                code::KAF => prefix::KA,
                _ => return Found::NOTHING,
            };
            let class = if p & prefix::CONJ != 0 { Class::CONJ } else { Class::PREP };
            return Found { class, prefix: p, takes: 0 };
        }
        if len < 3 {
            return Found::NOTHING;
        }
        let first = key.at(0);
        if first == code::WAW || first == code::FA {
            let rest = key.skip(1);
            let p = if first == code::WAW { prefix::WA } else { prefix::FA };
            let whole = self.find(rest).filter(|e| e.base != Class::NONE);
            if let Some(e) = whole.filter(|e| e.base != Class::PHRASE) {
                return self.known(rest, e, p);
            }
            let first = if whole.is_some() { Class::PHRASE } else { Class::NONE };
            if let Some(found) = self.governed(rest, len - 1, p) {
                return Found { class: found.class.and(first), ..found };
            }
            if whole.is_some() {
                return Found { class: first, prefix: p, takes: 0 };
            }
        }
        self.governed(key, len, 0).unwrap_or(Found::NOTHING)
    }

    /// Takes ال، لل، ب، ل، ك، س off a word; an unknown word keeps the article as evidence.
    #[inline]
    fn governed<K: Letters>(&self, key: K, len: u32, before: u8) -> Option<Found> {
        let (a, b) = (key.at(0), key.at(1));
        let or_named = |bare: Found, named: Option<&Forms>| match named {
            Some(e) if bare.class == Class::NONE || e.governed == Class::PHRASE => {
                Found { class: bare.class.and(e.governed), prefix: bare.prefix, takes: e.takes }
            }
            _ => bare,
        };
        let article = |rest: K, p: u8| {
            let prefix = p | prefix::AL;
            match self.find(rest) {
                Some(e) if e.definite != Class::NONE => Found { class: e.definite, prefix, takes: e.takes },
                _ => Found { class: Class::NONE, prefix, takes: 0 },
            }
        };
        if a == code::ALEF && b == code::LAM && len >= 4 {
            return Some(article(key.skip(2), before));
        }
        if a == code::LAM && b == code::LAM && len >= 4 {
            // للجنة is لـ and اللجنة: the article's ل stands for the noun's own.
            let own = self.find(key.skip(1)).filter(|e| e.definite != Class::NONE);
            let p = before | prefix::LI;
            // للعراق, للأمم: a name that always has its article, whose alef is gone.
            let named = || self.find(key.with_first(code::ALEF)).filter(|e| e.governed != Class::NONE);
            if let Some(e) = own {
                return Some(Found { class: e.definite, prefix: p | prefix::AL, takes: e.takes });
            }
            return Some(or_named(article(key.skip(2), p), named()));
        }
        let p = match a {
            code::BA => prefix::BI,
            code::LAM => prefix::LI,
            code::KAF => prefix::KA,
            code::SIN => prefix::SA,
            _ => return None,
        };
        let rest = key.skip(1);
        if p != prefix::SA && len >= 5 && rest.at(0) == code::ALEF && rest.at(1) == code::LAM {
            // بالقول; but باليستي has no article, so that only a known word or one of some length counts.
            let bare = article(rest.skip(2), before | p);
            // بالعراق, بالأمم: a name that always has its article.
            let named = || self.find(rest).filter(|e| e.governed != Class::NONE);
            return Some(or_named(bare, named()));
        }
        let e = self.find(rest)?;
        let class = match p {
            prefix::SA => e.future,
            prefix::LI => e.governed.and(e.future),
            _ => e.governed,
        };
        (class != Class::NONE).then_some(Found { class, prefix: before | p, takes: e.takes })
    }

    /// Every cue reading of a word, with the proclitics each one takes off.
    pub(crate) fn cue_readings(&self, key: Key, f: impl FnMut(Reading, u8)) {
        match u64::try_from(key.0) {
            Ok(short) => self.readings(short, f),
            Err(_) => self.readings(key, f),
        }
    }

    fn readings<K: Letters>(&self, key: K, mut f: impl FnMut(Reading, u8)) {
        let mut allow = |r: Reading, p: u8| {
            let allowed = match r.form {
                Form::Perfect => p & !prefix::CONJ == 0,
                Form::Imperfect => p & !(prefix::CONJ | prefix::SA | prefix::LI) == 0,
                Form::Participle => p & !(prefix::CONJ | prefix::AL) == 0,
                Form::Noun => p & prefix::SA == 0 && !(r.pronoun && p & prefix::AL != 0),
                Form::Source => p & !(prefix::CONJ | prefix::BI) == 0,
            };
            if allowed {
                f(r, p);
            }
        };
        let mut at = |key: K, p: u8| {
            if let Some(readings) = self.table.readings(key) {
                readings.for_each(|r| allow(r, p));
            } else if let Some((stem, pronoun)) = inflect::without_pronoun(key) {
                let readings = self.stems.readings(stem).into_iter().flatten();
                readings.for_each(|r| allow(r.with(Some(pronoun)), p));
            }
        };
        at(key, 0);
        let first = key.at(0);
        let mut bases = [(key, 0), (K::default(), 0)];
        if (first == code::WAW || first == code::FA) && key.len() >= 3 {
            let p = if first == code::WAW { prefix::WA } else { prefix::FA };
            bases[1] = (key.skip(1), p);
            at(key.skip(1), p);
        }
        for (base, p) in bases {
            if base.len() < 3 {
                continue;
            }
            let (a, b) = (base.at(0), base.at(1));
            if a == code::ALEF && b == code::LAM {
                at(base.skip(2), p | prefix::AL);
            } else if a == code::LAM && b == code::LAM {
                at(base.skip(2), p | prefix::LI | prefix::AL);
            }
            let q = match a {
                code::BA => prefix::BI,
                code::LAM => prefix::LI,
                code::KAF => prefix::KA,
                code::SIN => prefix::SA,
                _ => continue,
            };
            let rest = base.skip(1);
            at(rest, p | q);
            if rest.at(0) == code::ALEF && rest.at(1) == code::LAM && rest.len() > 3 {
                at(rest.skip(2), p | q | prefix::AL);
            }
        }
    }

    /// Words of the longest phrase.
    pub(crate) fn longest_phrase(&self) -> usize {
        self.phrases.longest()
    }

    pub(crate) fn phrase(&self, id: u32) -> Phrase<'_> {
        self.phrases.get(id)
    }

    /// Where a word may stand in phrases (`in_phrase`), at the best.
    fn in_phrase(&self, key: Key, found: &Found) -> u8 {
        let class = found.class;
        let hash = key.hash();
        let second = self.phrases.may_be_second(hash);
        let alone = |skip: u32| self.phrases.may_be_bigram(bigram_hash(key.skip(skip).hash(), Key::EMPTY.hash()));
        let alone = class.has(Class::PHRASE) && (alone(0) || found.prefix != 0 && (alone(1) || alone(2)));
        let flag = |has: bool, flag: u8| u8::from(has) * flag;
        flag(class.has(Class::CUE) || class.is_homograph() || key == crate::token::WALI, in_phrase::POINT)
            | flag(class.has(Class::PHRASE), in_phrase::FIRST)
            | flag(alone, in_phrase::ALONE)
            | flag(second || class.has(Class::COMP), in_phrase::SECOND)
    }

    /// Whether [`Lexicon::phrase_at`] is worth a call: of the words that begin phrases most begin none where they stand.
    #[inline]
    pub(crate) fn may_be_phrase(&self, first: Key, second: Key, prefix: u8, any_anna: bool) -> bool {
        let second = second.hash();
        let may = |first: Key| {
            let first = first.hash();
            self.phrases.may_be_bigram(bigram_hash(first, second))
                | self.phrases.may_be_bigram(bigram_hash(first, Key::EMPTY.hash()))
                | (any_anna && self.phrases.may_be_bigram(bigram_hash(first, crate::keys::AN.hash())))
        };
        may(first) || prefix != 0 && (may(first.skip(1)) || may(first.skip(2)))
    }

    /// The longest fixed phrase that the keys begin with, by number. `any_anna` says that a word is أن with a
    /// pronoun, which stands for أن at a phrase's end.
    pub(crate) fn phrase_at(&self, keys: Keys<'_>, prefix: u8, any_anna: impl Fn(usize) -> bool) -> Option<u32> {
        let first = keys.get(0);
        let conjoined = prefix & prefix::CONJ != 0;
        // لبي بي سي: a name of several words may carry a preposition.
        let governed = prefix & (prefix::BI | prefix::LI) != 0 && prefix & prefix::AL == 0;
        let from = |first: Key, names_only: bool| self.phrase_from(first, keys, names_only, &any_anna);
        let mut found = from(first, false);
        if found.is_none() && conjoined {
            found = from(first.skip(1), false);
        }
        if found.is_none() && governed {
            found = from(first.skip(u32::from(conjoined) + 1), true);
        }
        // للأمم المتحدة: under ل the article has lost its alef; بالأمم المتحدة
        if found.is_none() && prefix & prefix::AL != 0 && prefix & (prefix::BI | prefix::LI) != 0 {
            let rest = first.skip(u32::from(conjoined));
            let with_article = if prefix & prefix::LI != 0 { rest.with_first(code::ALEF) } else { rest.skip(1) };
            found = from(with_article, true);
        }
        found
    }

    /// The longest phrase with this first word whose other words stand in `keys` from the second on.
    fn phrase_from(
        &self,
        first: Key,
        keys: Keys<'_>,
        names_only: bool,
        any_anna: &impl Fn(usize) -> bool,
    ) -> Option<u32> {
        let hash = first.hash();
        let with = |second: Key| {
            let found = self.phrases.bigram(first, hash, second)?;
            if found.only != 0 && !names_only && usize::from(found.only) <= keys.len() {
                return Some(found.start);
            }
            (found.start..found.end).find(|&id| {
                let p = self.phrases.get(id);
                p.words.len() <= keys.len()
                    && !(names_only && !matches!(p.kind, PhraseKind::Name(_) | PhraseKind::Alias(_)))
                    && p.words.iter().enumerate().skip(2).all(|(n, word)| {
                        let last = n + 1 == p.words.len();
                        keys.get(n) == *word || last && *word == crate::keys::AN && any_anna(n)
                    })
            })
        };
        let second = keys.get(1);
        let mut found = with(second);
        if found.is_none() && any_anna(1) && second != crate::keys::AN {
            found = with(crate::keys::AN);
        }
        if found.is_none() && !second.is_empty() {
            found = with(Key::EMPTY);
        }
        found
    }

    pub(crate) fn lemma(&self, id: u16) -> &Lemma {
        &self.lemmas[id as usize]
    }

    pub(crate) fn alias(&self, id: u32) -> &Alias {
        &self.aliases[id as usize]
    }

    /// The caller's entity with this id.
    pub(crate) fn alias_of(&self, external: u32) -> Option<&Alias> {
        self.aliases.iter().find(|a| a.external == external)
    }

    pub(crate) fn symbols(&self) -> &Arc<Symbols> {
        &self.symbols
    }
}

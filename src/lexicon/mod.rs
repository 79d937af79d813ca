//! The compiled lexicon: every written form of cues, titles, names and closed-class words under its fold key.
//!
//! The data files in `data/` are readable tables; a caller's rows have the same columns and go the same way.

pub(crate) mod class;
mod inflect;
pub(crate) mod lists;
mod read;
mod table;

pub(crate) use class::{Class, prefix};
pub(crate) use inflect::{Agreement, Form, without_pronoun};

use crate::error::Error;
use crate::fold::{Key, code, key_of};
use crate::symbols::Symbols;
use crate::{CueClass, Gender, SpeakerKind};
use once_cell::sync::Lazy;
use read::Row;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use table::{Forms, Letters, Table};

/// The tables that come with the crate: file name and text.
const DATA: [(&str, &str); 13] = [
    ("cues.tsv", include_str!("data/cues.tsv")),
    ("titles.tsv", include_str!("data/titles.tsv")),
    ("organisations.tsv", include_str!("data/organisations.tsv")),
    ("documents.tsv", include_str!("data/documents.tsv")),
    ("people.tsv", include_str!("data/people.tsv")),
    ("places.tsv", include_str!("data/places.tsv")),
    ("names.tsv", include_str!("data/names.tsv")),
    ("function.tsv", include_str!("data/function.tsv")),
    ("verbs.tsv", include_str!("data/verbs.tsv")),
    ("phrases.tsv", include_str!("data/phrases.tsv")),
    ("abbreviations.tsv", include_str!("data/abbreviations.tsv")),
    ("abstracts.tsv", include_str!("data/abstracts.tsv")),
    ("nouns.tsv", include_str!("data/nouns.tsv")),
];

/// The highest 16 bits for pairs of words: 8 KiB.
const BIGRAM_FILTER_SHIFT: u32 = 48;
/// 2 to the power of 15 bits for some two thousand second words.
const SECONDS_SHIFT: u32 = 64 - 9;

/// Room for the forms of the bundled tables and for the stems before object pronouns, as powers of two, and for cues: a caller's make
/// the tables grow.
const FORMS: u32 = 13;
const STEMS: u32 = 11;
const CUES: usize = 16_000;

/// The bundled lexicon, compiled on first use.
pub(crate) static BUNDLED: Lazy<Arc<Lexicon>> = Lazy::new(|| {
    Arc::new(Lexicon::build(&Additions::default()).expect("the bundled lexicon is well-formed: a test reads it"))
});

/// Complement frames as bits: what may follow a cue (`data/cues.tsv` names them).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Frames(pub u32);

impl Frames {
    pub(crate) const ANNA: Frames = Frames(1);
    pub(crate) const BI_ANNA: Frames = Frames(1 << 1);
    pub(crate) const ILA_ANNA: Frames = Frames(1 << 2);
    pub(crate) const ALA_ANNA: Frames = Frames(1 << 3);
    pub(crate) const AN_ANNA: Frames = Frames(1 << 4);
    pub(crate) const MIN_ANNA: Frames = Frames(1 << 5);
    pub(crate) const FI_ANNA: Frames = Frames(1 << 6);
    pub(crate) const QUOTE: Frames = Frames(1 << 7);
    pub(crate) const BARE: Frames = Frames(1 << 8);
    pub(crate) const NP: Frames = Frames(1 << 9);
    pub(crate) const BI: Frames = Frames(1 << 10);
    pub(crate) const ILA: Frames = Frames(1 << 11);
    pub(crate) const ALA: Frames = Frames(1 << 12);
    pub(crate) const AN: Frames = Frames(1 << 13);
    pub(crate) const MIN: Frames = Frames(1 << 14);
    pub(crate) const FI: Frames = Frames(1 << 15);
    pub(crate) const LI: Frames = Frames(1 << 16);
    /// حسبما، بحسب ما + verb
    pub(crate) const MA: Frames = Frames(1 << 17);
    /// The same frames with a person or thing before the content, `OBJECT` bits higher.
    pub(crate) const O_ANNA: Frames = Frames(1 << 18);
    pub(crate) const O_BI_ANNA: Frames = Frames(1 << 19);
    pub(crate) const O_ILA_ANNA: Frames = Frames(1 << 20);
    pub(crate) const O_NP: Frames = Frames(1 << 21);
    pub(crate) const O_BI: Frames = Frames(1 << 22);
    pub(crate) const O_ILA: Frames = Frames(1 << 23);
    pub(crate) const O_ALA: Frames = Frames(1 << 24);
    pub(crate) const O_AN: Frames = Frames(1 << 25);
    pub(crate) const O_MIN: Frames = Frames(1 << 26);
    pub(crate) const O_FI: Frames = Frames(1 << 27);
    pub(crate) const O_QUOTE: Frames = Frames(1 << 28);

    /// No frame: the verb goes on with what its speaker has said before.
    pub(crate) const MORE: Frames = Frames(1 << 29);

    /// كيف or لماذا in place of أن.
    pub(crate) const HOW: Frames = Frames(1 << 30);

    /// A noun of stance or greeting: جدد التزامه، نقل تحياته.
    pub(crate) const STANCE: Frames = Frames(1 << 31);

    /// Frames with a complementizer.
    pub(crate) const CLAUSE: Frames = Frames(
        Self::ANNA.0
            | Self::BI_ANNA.0
            | Self::ILA_ANNA.0
            | Self::ALA_ANNA.0
            | Self::AN_ANNA.0
            | Self::MIN_ANNA.0
            | Self::FI_ANNA.0
            | Self::O_ANNA.0
            | Self::O_BI_ANNA.0
            | Self::O_ILA_ANNA.0,
    );
    /// Frames with an object before the content.
    pub(crate) const OBJECT: Frames = Frames(
        Self::O_ANNA.0
            | Self::O_BI_ANNA.0
            | Self::O_ILA_ANNA.0
            | Self::O_NP.0
            | Self::O_BI.0
            | Self::O_ILA.0
            | Self::O_ALA.0
            | Self::O_AN.0
            | Self::O_MIN.0
            | Self::O_FI.0
            | Self::O_QUOTE.0,
    );

    #[inline]
    pub(crate) const fn has(self, other: Frames) -> bool {
        self.0 & other.0 != 0
    }

    const NAMES: [(&'static str, Frames); 35] = [
        ("anna", Self::ANNA),
        ("bi-anna", Self::BI_ANNA),
        ("ila-anna", Self::ILA_ANNA),
        ("ala-anna", Self::ALA_ANNA),
        ("an-anna", Self::AN_ANNA),
        ("min-anna", Self::MIN_ANNA),
        ("fi-anna", Self::FI_ANNA),
        ("quote", Self::QUOTE),
        ("bare", Self::BARE),
        ("np", Self::NP),
        ("bi", Self::BI),
        ("ila", Self::ILA),
        ("ala", Self::ALA),
        ("an", Self::AN),
        ("min", Self::MIN),
        ("fi", Self::FI),
        ("li", Self::LI),
        ("ma", Self::MA),
        ("more", Self::MORE),
        ("how", Self::HOW),
        ("stance", Self::STANCE),
        ("o:anna", Self::O_ANNA),
        ("o:bi-anna", Self::O_BI_ANNA),
        ("o:ila-anna", Self::O_ILA_ANNA),
        ("o:np", Self::O_NP),
        ("o:bi", Self::O_BI),
        ("o:ila", Self::O_ILA),
        ("o:ala", Self::O_ALA),
        ("o:an", Self::O_AN),
        ("o:min", Self::O_MIN),
        ("o:fi", Self::O_FI),
        ("o:quote", Self::O_QUOTE),
        // The complementizer after a preposition and an object reads like the plain one.
        ("o:ala-anna", Self::ALA_ANNA),
        ("o:min-anna", Self::MIN_ANNA),
        ("o:an-anna", Self::AN_ANNA),
    ];

    fn named(name: &str) -> Option<Frames> {
        Self::NAMES.iter().find(|(n, _)| *n == name).map(|&(_, f)| f)
    }
}

/// How far a cue's word alone goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Trust {
    /// Only with its frame, and a document as its subject.
    Document,
    /// Only with its frame beside it or its subject.
    Frame,
    /// Nearly every occurrence is speech.
    Word,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Lemma {
    pub symbol: u32,
    pub class: CueClass,
    pub frames: Frames,
    pub trust: Trust,
}

/// One reading of a written form as a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub lemma: u16,
    pub form: Form,
    pub agreement: Agreement,
    /// Carries an object or possessive pronoun.
    pub pronoun: bool,
    pub pronoun_feminine: bool,
    pub pronoun_plural: bool,
}

impl Reading {
    /// The reading of a stem with an object pronoun, feminine or not and plural or not.
    fn with(self, pronoun: Option<(bool, bool)>) -> Reading {
        match pronoun {
            Some((feminine, plural)) => {
                Reading { pronoun: true, pronoun_feminine: feminine, pronoun_plural: plural, ..self }
            }
            None => self,
        }
    }
}

/// What a fixed phrase does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PhraseKind {
    /// على حد قول: a source phrase follows; the lemma that stands for it.
    Source(u16),
    /// من جانبه
    Shift,
    /// من المتوقع أن: no speaker.
    Impersonal,
    /// يذكر أن: no speaker, and the narrator goes on.
    Formula,
    /// في إشارة إلى
    Return,
    Adverb,
    Preposition,
    /// A name of several words: the class it has.
    Name(Class),
    /// A caller's alias: index into `Lexicon::aliases`.
    Alias(u32),
}

#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    pub words: Box<[Key]>,
    pub kind: PhraseKind,
}

/// A caller's entity.
#[derive(Clone, Debug)]
pub(crate) struct Alias {
    pub external: u32,
    pub kind: SpeakerKind,
    pub gender: Gender,
}

/// Prepositions that can go on a title: متحدث باسم، عضو في.
pub(crate) mod takes {
    pub(crate) const FI: u16 = 1;
    pub(crate) const BI: u16 = 2;
    pub(crate) const LI: u16 = 4;
    pub(crate) const AN: u16 = 8;
    pub(crate) const ALA: u16 = 16;
    pub(crate) const ILA: u16 = 32;
    pub(crate) const MIN: u16 = 64;
    pub(crate) const LADA: u16 = 128;
    pub(crate) const BISM: u16 = 256;
}

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

/// A caller's additions to the bundled tables, already checked for shape.
#[derive(Clone, Debug, Default)]
pub(crate) struct Additions {
    /// Label and text of tables with the columns of `cues.tsv`.
    pub cues: Vec<(String, String)>,
    /// Label and text of tables with the columns of `titles.tsv`.
    pub titles: Vec<(String, String)>,
    pub gazetteer: Vec<crate::parser::GazetteerEntry>,
    /// Lemmas that shall be no cue.
    pub disabled: Vec<String>,
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
    fn hash(key: Key) -> u64 {
        let short = key.0 as u64;
        let hash = (short ^ short >> (Self::HASH / 2)).wrapping_mul(0x9e37_79b9_7f4a_7c15 << (64 - Self::HASH));
        if key.0 >> Self::HASH == 0 { hash } else { Self::LONG }
    }

    #[inline(always)]
    fn line(hash: u64) -> usize {
        (hash >> (64 - Self::BITS)) as usize
    }

    /// What is remembered of some words: numbers for `known`, and whether they are that.
    ///
    /// The lines of all words are read first, so that their memory comes at once, and nothing branches on what stands there.
    #[inline(always)]
    pub(crate) fn find(&self, keys: &[Key]) -> ([u16; Self::AT_ONCE], [bool; Self::AT_ONCE]) {
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
        let hash = Self::hash(key);
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
    /// Readings that are kept from one text to the next.
    const KEPT: usize = 1 << 14;

    /// Makes ready for a text: forgets another lexicon's readings, and all when words in one slot have pushed each other out for long.
    pub(crate) fn prepare(&mut self, lexicon: &Lexicon) {
        let again = self.lexicon == lexicon.id;
        if !again || self.readings.len() > Self::KEPT {
            self.lexicon = lexicon.id;
            self.slots.clear();
            self.slots.resize(1 << Self::BITS, Slot::default());
            self.readings.clear();
        }
        if again {
            // So that a text after many others takes no memory in its midst.
            self.readings.reserve((2 * Self::KEPT).saturating_sub(self.readings.len()));
        }
    }

    /// The range of a word's readings.
    pub(crate) fn range(&mut self, lexicon: &Lexicon, key: Key) -> std::ops::Range<usize> {
        // Words of more than ten letters are read each time.
        let short = key.short().unwrap_or(0);
        let at = (table::mix(short) >> (64 - Self::BITS)) as usize;
        let slot = self.slots[at];
        if slot.key == short && short != 0 {
            return slot.start as usize..slot.end as usize;
        }
        let start = self.readings.len();
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

/// Phrases that share their first two words: a range of `Lexicon::phrases`, the first word empty where a place is free.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
struct Bigram {
    first: Key,
    second: Key,
    start: u32,
    end: u32,
    /// Words of the only phrase, where it has no more than the two; else 0. Most have, and are found without reading `phrases`.
    only: u8,
}

/// A word without و or ف and without ال, if it begins with them.
#[inline(always)]
fn without_article(key: u64) -> u64 {
    let first = key.at(0);
    let key = key.skip(u32::from(first == code::WAW || first == code::FA));
    key.skip(2 * u32::from(key.at(0) == code::ALEF && key.at(1) == code::LAM))
}

/// Of the two words' hashes.
#[inline]
fn bigram_hash(first: u64, second: u64) -> u64 {
    first ^ second.rotate_left(23)
}

#[derive(Debug)]
pub(crate) struct Lexicon {
    id: u64,
    table: Table,
    /// What stands before object pronouns: the forms with them would be two thirds of all.
    stems: Table,
    lemmas: Vec<Lemma>,
    /// Sorted by their first two words, longest first.
    phrases: Vec<Phrase>,
    longest_phrase: usize,
    /// One bit a hash: of the words that begin phrases most have another word after them.
    bigram_filter: Vec<u64>,
    /// Second words of phrases, one bit a hash.
    seconds: Vec<u64>,
    /// By hash, one cache line each.
    bigrams: Vec<Bigram>,
    aliases: Vec<Alias>,
    symbols: Arc<Symbols>,
}

impl Lexicon {
    pub(crate) fn build(additions: &Additions) -> Result<Lexicon, Error> {
        let mut b = Builder::new();
        for (file, text) in DATA {
            match file {
                "cues.tsv" => b.cues(file, text)?,
                "titles.tsv" => b.titles(file, text)?,
                "organisations.tsv" => b.organisations(file, text)?,
                "documents.tsv" => b.documents(file, text)?,
                "people.tsv" => b.people(file, text)?,
                "places.tsv" => b.places(file, text)?,
                "names.tsv" => b.names(file, text)?,
                "function.tsv" => b.function_words(file, text)?,
                "verbs.tsv" => b.verbs(file, text)?,
                "phrases.tsv" => b.phrases(file, text)?,
                "abstracts.tsv" => b.abstracts(file, text)?,
                "nouns.tsv" => b.nouns(file, text)?,
                _ => b.abbreviations(file, text)?,
            }
        }
        b.complementizers();
        for (label, text) in &additions.cues {
            b.cues(label, text)?;
        }
        for (label, text) in &additions.titles {
            b.titles(label, text)?;
        }
        for entry in &additions.gazetteer {
            b.gazetteer(entry);
        }
        b.disable(&additions.disabled)?;
        Ok(b.finish())
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
        self.table.find(key).or_else(|| self.stems.find(inflect::without_pronoun(key)?.0))
    }

    #[inline]
    fn read<K: Letters>(&self, key: K) -> Found {
        let whole = self.find(key);
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
                // العراق, البيت: a name that always has its article is definite all the same.
                // ألفريدو has none.
                let named = class.has(Class::NAMES)
                    && !(class.has(Class::GIVEN) && !class.has(Class::NAMES.without(Class::GIVEN)));
                let article = key.at(0) == code::ALEF && key.at(1) == code::LAM && named && key.len() > 4;
                return Found { class, prefix: if article { prefix::AL } else { 0 }, takes: e.takes };
            }
        }
        let mut found = self.without_proclitics(key);
        if whole.is_some() {
            // The word begins a phrase; its reading by itself is the one below.
            found.class = found.class.and(Class::PHRASE);
        }
        found
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
            if let Some(e) = self.find(rest) {
                return Found { class: e.base, prefix: p, takes: e.takes };
            }
            if let Some(found) = self.governed(rest, len - 1, p) {
                return found;
            }
        }
        self.governed(key, len, 0).unwrap_or(Found::NOTHING)
    }

    /// Takes ال، لل، ب، ل، ك، س off a word; an unknown word keeps the article as evidence.
    #[inline]
    fn governed<K: Letters>(&self, key: K, len: u32, before: u8) -> Option<Found> {
        let (a, b) = (key.at(0), key.at(1));
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
            let bare = article(key.skip(2), p);
            return Some(match named() {
                Some(e) if bare.class == Class::NONE || e.governed == Class::PHRASE => {
                    Found { class: bare.class.and(e.governed), prefix: bare.prefix, takes: e.takes }
                }
                _ => bare,
            });
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
            return Some(article(rest.skip(2), before | p));
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
        self.longest_phrase
    }

    pub(crate) fn phrase(&self, id: u32) -> &Phrase {
        &self.phrases[id as usize]
    }

    /// Where a word may stand in phrases (`in_phrase`), at the best.
    fn in_phrase(&self, key: Key, found: &Found) -> u8 {
        let class = found.class;
        let hash = key.hash();
        let second = self.seconds[(hash >> SECONDS_SHIFT) as usize] >> (hash >> (SECONDS_SHIFT - 6) & 63) & 1 != 0;
        let alone = |skip: u32| self.may_be_bigram(bigram_hash(key.skip(skip).hash(), Key::EMPTY.hash()));
        let alone = class.has(Class::PHRASE) && (alone(0) || found.prefix != 0 && (alone(1) || alone(2)));
        let flag = |has: bool, flag: u8| u8::from(has) * flag;
        flag(class.has(Class::CUE) || class.is_homograph(), in_phrase::POINT)
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
            self.may_be_bigram(bigram_hash(first, second))
                | self.may_be_bigram(bigram_hash(first, Key::EMPTY.hash()))
                | (any_anna && self.may_be_bigram(bigram_hash(first, crate::keys::AN.hash())))
        };
        may(first) || prefix != 0 && (may(first.skip(1)) || may(first.skip(2)))
    }

    #[inline]
    fn may_be_bigram(&self, hash: u64) -> bool {
        let bit = (hash >> BIGRAM_FILTER_SHIFT) as usize;
        self.bigram_filter[bit >> 6] >> (bit & 63) & 1 != 0
    }

    /// The longest fixed phrase that the keys begin with, by number, and its length. `any_anna` says that a word is أن with a
    /// pronoun, which stands for أن at a phrase's end.
    pub(crate) fn phrase_at(&self, keys: &[Key], prefix: u8, any_anna: impl Fn(usize) -> bool) -> Option<(u32, usize)> {
        let first = keys[0];
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
        // للأمم المتحدة: under ل the article has lost its alef.
        if found.is_none() && prefix & prefix::LI != 0 && prefix & prefix::AL != 0 {
            found = from(first.skip(u32::from(conjoined)).with_first(code::ALEF), true);
        }
        found
    }

    /// The longest phrase with this first word whose other words stand in `keys` from the second on.
    fn phrase_from(
        &self,
        first: Key,
        keys: &[Key],
        names_only: bool,
        any_anna: &impl Fn(usize) -> bool,
    ) -> Option<(u32, usize)> {
        let hash = first.hash();
        let with = |second: Key| {
            let found = self.bigram(first, hash, second)?;
            if found.only != 0 && !names_only && usize::from(found.only) <= keys.len() {
                return Some((found.start, usize::from(found.only)));
            }
            let matching = (found.start..found.end).find(|&id| {
                let p = &self.phrases[id as usize];
                p.words.len() <= keys.len()
                    && !(names_only && !matches!(p.kind, PhraseKind::Name(_) | PhraseKind::Alias(_)))
                    && p.words.iter().enumerate().skip(2).all(|(n, word)| {
                        let last = n + 1 == p.words.len();
                        keys[n] == *word || last && *word == crate::keys::AN && any_anna(n)
                    })
            })?;
            Some((matching, self.phrases[matching as usize].words.len()))
        };
        let second = keys.get(1).copied().unwrap_or(Key::EMPTY);
        let mut found = with(second);
        if found.is_none() && any_anna(1) && second != crate::keys::AN {
            found = with(crate::keys::AN);
        }
        if found.is_none() && !second.is_empty() {
            found = with(Key::EMPTY);
        }
        found
    }

    /// The phrases with these first two words (the second empty for one word), longest first.
    #[inline]
    fn bigram(&self, first: Key, hash: u64, second: Key) -> Option<&Bigram> {
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

struct Builder {
    table: Table,
    stems: Table,
    /// Readings so far, in both tables.
    readings: u32,
    phrases: Vec<Phrase>,
    lemmas: Vec<Lemma>,
    aliases: Vec<Alias>,
    symbols: Symbols,
}

fn gender_number<'a>(row: &Row<'a>, gender: &'a str, number: &'a str, at: usize) -> Result<Class, Error> {
    let g = match gender {
        "f" => Class::FEMININE,
        "m" | "u" | "" => Class::NONE,
        other => return Err(row.error(at, format!("gender `{other}`; use m, f, u or -"))),
    };
    let n = match number {
        "d" | "p" => Class::PLURAL,
        "s" | "" => Class::NONE,
        other => return Err(row.error(at + 1, format!("number `{other}`; use s, d, p or -"))),
    };
    Ok(g.and(n))
}

fn cue_class(name: &str) -> Option<CueClass> {
    Some(match name {
        "say" => CueClass::Say,
        "state" => CueClass::State,
        "stress" => CueClass::Stress,
        "opinion" => CueClass::Opinion,
        "deny" => CueClass::Deny,
        "admit" => CueClass::Admit,
        "claim" => CueClass::Claim,
        "ask" => CueClass::Ask,
        "demand" => CueClass::Demand,
        "urge" => CueClass::Urge,
        "warn" => CueClass::Warn,
        "promise" => CueClass::Promise,
        "accuse" => CueClass::Accuse,
        "praise" => CueClass::Praise,
        "criticise" => CueClass::Criticise,
        "thank" => CueClass::Thank,
        "complain" => CueClass::Complain,
        "cause" => CueClass::Cause,
        "document" => CueClass::Document,
        "relay" => CueClass::Relay,
        "source" => CueClass::Source,
        _ => return None,
    })
}

impl Builder {
    fn new() -> Builder {
        // The rules come first, so that a rule's number is its symbol.
        let mut symbols = Symbols::default();
        for rule in crate::rules::Rule::ALL {
            let symbol = symbols.intern(rule.id());
            debug_assert_eq!(symbol, *rule as u32);
        }
        Builder {
            table: Table::new(FORMS, CUES),
            stems: Table::new(STEMS, CUES / 2),
            readings: 0,
            phrases: Vec::new(),
            lemmas: Vec::new(),
            aliases: Vec::new(),
            symbols,
        }
    }

    /// A word of a closed class or a verb: no article, no preposition before it.
    fn bare(&mut self, key: Key, class: Class) {
        self.table.add(key, Forms { base: class, ..Forms::default() });
    }

    /// A nominal: all proclitics may stand before it.
    fn noun(&mut self, key: Key, class: Class, takes: u16) {
        self.table.add(key, Forms { base: class, definite: class, governed: class, takes, ..Forms::default() });
    }

    fn cues(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [lemma, class, perfect, short, imperfect, jussive, participle, noun, frames, trust] =
                row.cells::<10>()?;
            if key_of(lemma).is_empty() {
                return Err(row.error(0, "a lemma needs Arabic letters".to_owned()));
            }
            let class = cue_class(class).ok_or_else(|| row.error(1, format!("unknown cue class `{class}`")))?;
            let mut bits = 0;
            for name in frames.split(',') {
                let frame =
                    Frames::named(name.trim()).ok_or_else(|| row.error(8, format!("unknown frame `{name}`")))?;
                bits |= frame.0;
            }
            let trust = match trust {
                "word" => Trust::Word,
                "frame" => Trust::Frame,
                "doc" => Trust::Document,
                other => return Err(row.error(9, format!("trust `{other}`; use word, frame or doc"))),
            };
            let id = u16::try_from(self.lemmas.len()).map_err(|_| row.error(0, "too many cues".to_owned()))?;
            let symbol = self.symbols.intern(lemma);
            self.lemmas.push(Lemma { symbol, class, frames: Frames(bits), trust });
            if class == CueClass::Source {
                let reading = Reading {
                    lemma: id,
                    form: Form::Source,
                    agreement: Agreement { person: 3, feminine: false, plural: false },
                    pronoun: false,
                    pronoun_feminine: false,
                    pronoun_plural: false,
                };
                self.table.add_reading(key_of(lemma), reading, self.readings);
                self.readings += 1;
                self.table.add(key_of(lemma), Forms { base: Class::CUE, governed: Class::CUE, ..Forms::default() });
                continue;
            }
            let mut emit = |e: inflect::Emitted| {
                let reading = Reading {
                    lemma: id,
                    form: e.form,
                    agreement: e.agreement,
                    pronoun: e.pronoun,
                    pronoun_feminine: e.pronoun_feminine,
                    pronoun_plural: e.pronoun_plural,
                };
                let table = if e.stem { &mut self.stems } else { &mut self.table };
                table.add_reading(e.key, reading, self.readings);
                self.readings += 1;
                let cue = Class::CUE;
                let forms = match e.form {
                    Form::Imperfect => Forms { base: cue, future: cue, ..Forms::default() },
                    Form::Noun => Forms { base: cue, definite: cue, governed: cue, ..Forms::default() },
                    Form::Participle => Forms { base: cue, definite: cue, ..Forms::default() },
                    _ => Forms { base: cue, ..Forms::default() },
                };
                table.add(e.key, forms);
            };
            inflect::verb(&inflect::Verb { perfect, short, imperfect, jussive }, &mut emit);
            if !participle.is_empty() {
                inflect::participle(participle, &mut emit);
            }
            if !noun.is_empty() {
                inflect::noun(noun, &mut emit);
            }
        }
        Ok(())
    }

    fn titles(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form, kind, gender, number, inflect, takes] = row.cells::<6>()?;
            let class = match kind {
                "role" => Class::ROLE,
                "rank" | "honorific" => Class::HONORIFIC,
                other => return Err(row.error(1, format!("kind `{other}`; use role, rank or honorific"))),
            };
            let features = gender_number(&row, gender, number, 2)?;
            let mut bits = 0;
            for t in takes.split(',').filter(|t| !t.is_empty()) {
                bits |= match t {
                    "في" => takes::FI,
                    "ب" => takes::BI,
                    "ل" | "لشؤون" => takes::LI,
                    "عن" => takes::AN,
                    "على" => takes::ALA,
                    "إلى" => takes::ILA,
                    "من" | "مع" | "بين" => takes::MIN,
                    "لدى" => takes::LADA,
                    "باسم" => takes::BISM,
                    other => return Err(row.error(5, format!("preposition `{other}`"))),
                };
            }
            self.nominal(form, class, features, inflect, bits);
            self.construct(form, class.and(features));
            if class == Class::ROLE && number == "s" && !form.contains(' ') {
                // محاميه, مدربهم: of the third person only, as رئيسي and the like are adjectives too.
                inflect::noun(form, |e| {
                    let last = e.key.at(e.key.len() - 1);
                    if e.pronoun && matches!(last, code::HA | code::ALEF | code::MIM) {
                        self.table.add(e.key, Forms { base: class, governed: class, ..Forms::default() });
                    }
                });
            }
        }
        Ok(())
    }

    fn nominal(&mut self, form: &str, class: Class, features: Class, inflect: &str, takes: u16) {
        if form.contains(' ') {
            self.phrase(form, PhraseKind::Name(class.and(features)));
            return;
        }
        let (f, p) = (features.has(Class::FEMININE), features.has(Class::PLURAL));
        // A form that is written with its article is looked up without it.
        let bare =
            form.strip_prefix("ال").filter(|w| w.chars().count() > 2 && !class.has(Class::PLACE.and(Class::ORG_NAME)));
        inflect::nominal(bare.unwrap_or(form), f, p, inflect == "sound", |n| {
            let mut c = class;
            if n.feminine {
                c = c.and(Class::FEMININE);
            }
            if n.plural {
                c = c.and(Class::PLURAL);
            }
            // محمدا is rare, مجيبا is a participle.
            if n.construct && class.has(Class::GIVEN.and(Class::FAMILY).and(Class::PLACE)) {
                return;
            }
            if n.construct {
                // مسؤولو الوزارة: no article before a construct plural.
                self.table.add(n.key, Forms { base: c, governed: c, takes, ..Forms::default() });
            } else {
                self.noun(n.key, c, takes);
            }
        });
    }

    fn organisations(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form, kind, gender, number, inflect] = row.cells::<5>()?;
            let class = match kind {
                "head" => Class::ORG,
                "name" | "acronym" => Class::ORG_NAME,
                other => return Err(row.error(1, format!("kind `{other}`; use head, name or acronym"))),
            };
            let features = gender_number(&row, gender, number, 2)?;
            self.nominal(form, class, features, inflect, 0);
        }
        Ok(())
    }

    fn documents(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form, gender, number, inflect] = row.cells::<4>()?;
            let features = gender_number(&row, gender, number, 1)?;
            self.nominal(form, Class::DOCUMENT, features, inflect, 0);
        }
        Ok(())
    }

    /// اقتصاديو البنك for اقتصاديون: before the noun that it is in construct with a sound plural has no ن.
    fn construct(&mut self, form: &str, class: Class) {
        let bare = form.strip_suffix('ن').filter(|bare| bare.ends_with('و') && !bare.contains(' '));
        if let Some(bare) = bare.filter(|_| class.has(Class::PLURAL)) {
            self.table.add(key_of(bare), Forms { base: class, governed: class, ..Forms::default() });
        }
    }

    fn people(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form, kind, gender, number, inflect] = row.cells::<5>()?;
            let class = match kind {
                "unnamed" => Class::UNNAMED,
                "group" => Class::GROUP,
                "human" => Class::HUMAN,
                other => return Err(row.error(1, format!("kind `{other}`; use unnamed, group or human"))),
            };
            let features = gender_number(&row, gender, number, 2)?;
            self.nominal(form, class, features, inflect, 0);
            self.construct(form, class.and(features));
            if class == Class::HUMAN && !form.contains(' ') {
                inflect::possessed(form, |key| {
                    self.table.add(key, Forms { base: class.and(features), governed: class, ..Forms::default() });
                });
            }
        }
        Ok(())
    }

    fn places(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form, kind, gender] = row.cells::<3>()?;
            if !matches!(kind, "country" | "capital" | "city" | "region") {
                return Err(row.error(1, format!("kind `{kind}`; use country, capital, city or region")));
            }
            let features = gender_number(&row, gender, "", 2)?;
            self.nominal(form, Class::PLACE, features, "", 0);
        }
        Ok(())
    }

    fn names(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form, kind, gender] = row.cells::<3>()?;
            let class = match kind {
                "given" => Class::GIVEN,
                "family" => Class::FAMILY,
                "particle" => Class::NAME_PARTICLE,
                other => return Err(row.error(1, format!("kind `{other}`; use given, family or particle"))),
            };
            let features = gender_number(&row, gender, "", 2)?;
            self.nominal(form, class, features, "", 0);
        }
        Ok(())
    }

    fn function_words(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form, class, gender, number] = row.cells::<4>()?;
            let (class, nominal) = match class {
                "prep" => (Class::PREP, false),
                "time" => (Class::TIME, true),
                "adv" => (Class::ADVERB, false),
                "conj" => (Class::CONJ, false),
                "rel" => (Class::RELATIVE, false),
                "dem" => (Class::DEMONSTRATIVE, true),
                "pron" => (Class::PRONOUN, false),
                "neg" => (Class::NEGATION, false),
                "aux" => (Class::AUX, false),
                "det" => (Class::DETERMINER, true),
                "number" => (Class::NUMBER, true),
                "first" => (Class::FIRST, false),
                // هل، ماذا: pronouns and particles alike stand outside noun phrases.
                "question" => (Class::PRONOUN, false),
                other => return Err(row.error(1, format!("unknown class `{other}`"))),
            };
            let class = class.and(gender_number(&row, gender, number, 2)?);
            if form.contains(' ') {
                self.phrase(form, PhraseKind::Adverb);
            } else if nominal {
                self.noun(key_of(form), class, 0);
            } else {
                self.bare(key_of(form), class);
            }
        }
        Ok(())
    }

    fn verbs(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [perfect, short, imperfect, jussive] = row.cells::<4>()?;
            inflect::verb(&inflect::Verb { perfect, short, imperfect, jussive }, |e| {
                let mut class = Class::VERB;
                if e.agreement.feminine {
                    class = class.and(Class::FEMININE);
                }
                if e.agreement.plural {
                    class = class.and(Class::PLURAL);
                }
                // سنعمل is no other form; سأحل without its hamza is (ساحل).
                let own = if e.agreement.person == 1 && e.agreement.plural { Class::FIRST } else { Class::NONE };
                let future = if e.form == Form::Imperfect { class.and(own) } else { Class::NONE };
                let table = if e.stem { &mut self.stems } else { &mut self.table };
                table.add(e.key, Forms { base: class, future, ..Forms::default() });
            });
        }
        Ok(())
    }

    fn abstracts(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form] = row.cells::<1>()?;
            self.noun(key_of(form), Class::ABSTRACT, 0);
            // With a possessive it is a stem, as a verb with an object pronoun is.
            inflect::noun(form, |e| {
                if let Some((stem, _)) = without_pronoun(e.key).filter(|_| e.pronoun) {
                    let class = Class::ABSTRACT;
                    self.stems.add(stem, Forms { base: class, governed: class, ..Forms::default() });
                }
            });
        }
        Ok(())
    }

    fn nouns(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [form] = row.cells::<1>()?;
            let class = Class::COMMON;
            self.table.add(key_of(form), Forms { base: class, governed: class, ..Forms::default() });
        }
        Ok(())
    }

    fn phrases(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [phrase, kind] = row.cells::<2>()?;
            let kind = match kind {
                "source" => {
                    let id = u16::try_from(self.lemmas.len()).map_err(|_| row.error(0, "too many cues".to_owned()))?;
                    let symbol = self.symbols.intern(phrase);
                    self.lemmas.push(Lemma { symbol, class: CueClass::Source, frames: Frames::NP, trust: Trust::Word });
                    PhraseKind::Source(id)
                }
                "shift" => PhraseKind::Shift,
                "impersonal" => PhraseKind::Impersonal,
                "formula" => PhraseKind::Formula,
                "return" => PhraseKind::Return,
                "adverb" => PhraseKind::Adverb,
                "prep" => PhraseKind::Preposition,
                other => return Err(row.error(1, format!("unknown phrase kind `{other}`"))),
            };
            self.phrase(phrase, kind);
            // على حد قوله: the source as possessive of the last word.
            if matches!(kind, PhraseKind::Source(_)) {
                self.possessed(phrase, kind);
            }
        }
        Ok(())
    }

    fn possessed(&mut self, phrase: &str, kind: PhraseKind) {
        let Some((head, last)) = phrase.rsplit_once(' ') else { return };
        let before: Vec<Key> = head.split_whitespace().map(key_of).collect();
        let mut found = Vec::new();
        inflect::noun(last, |e| {
            if e.pronoun {
                found.push(e.key);
            }
        });
        for key in found {
            let words: Box<[Key]> = before.iter().copied().chain([key]).collect();
            self.phrases.push(Phrase { words, kind });
        }
    }

    /// Abbreviations are read by the sentence splitter's own table; here they are only checked.
    fn abbreviations(&mut self, file: &str, text: &str) -> Result<(), Error> {
        for row in Row::all(file, text) {
            let [_form, _note] = row.cells::<2>()?;
        }
        Ok(())
    }

    fn phrase(&mut self, phrase: &str, kind: PhraseKind) {
        // A last word of one letter is a proclitic of what follows (فيما يتعلق بـ).
        let words: Box<[Key]> =
            phrase.split_whitespace().map(key_of).filter(|k| k.len() != 1 && !k.is_empty()).collect();
        if let Some(&first) = words.first() {
            let governed =
                if matches!(kind, PhraseKind::Name(_) | PhraseKind::Alias(_)) { Class::PHRASE } else { Class::NONE };
            self.table.add(first, Forms { base: Class::PHRASE, governed, ..Forms::default() });
            self.phrases.push(Phrase { words, kind });
        }
    }

    fn gazetteer(&mut self, entry: &crate::parser::GazetteerEntry) {
        let external = self.symbols.intern(entry.id());
        let alias = self.aliases.len() as u32;
        self.aliases.push(Alias { external, kind: entry.kind(), gender: entry.gender() });
        for name in entry.aliases() {
            self.phrase(name, PhraseKind::Alias(alias));
            if let Some(word) = name.split_whitespace().next() {
                let class = match entry.kind() {
                    SpeakerKind::Person => Class::GIVEN,
                    _ => Class::ORG_NAME,
                };
                self.bare(key_of(word), class);
            }
        }
    }

    /// أن and إن with every pronoun, and بأن; كأن and لأن are conjunctions of their own.
    fn complementizers(&mut self) {
        for ending in ["", "ه", "ها", "هم", "هما", "هن", "نا", "ي", "ني", "نني", "ك", "كم", "نا"]
        {
            let key = key_of(&format!("أن{ending}"));
            self.table.add(key, Forms { base: Class::COMP, ..Forms::default() });
            let key = key_of(&format!("بأن{ending}"));
            self.table.add(key, Forms { base: Class::COMP, ..Forms::default() });
        }
        self.bare(key_of("ألا"), Class::COMP);
        self.bare(key_of("بألا"), Class::COMP);
    }

    fn disable(&mut self, lemmas: &[String]) -> Result<(), Error> {
        for lemma in lemmas {
            let key = key_of(lemma);
            let ids: Vec<u16> = self
                .lemmas
                .iter()
                .enumerate()
                .filter(|(_, l)| key_of(self.symbols.get(l.symbol)) == key)
                .map(|(i, _)| i as u16)
                .collect();
            if ids.is_empty() {
                return Err(Error::unknown_cue(lemma));
            }
            self.table.retain_readings(|r| !ids.contains(&r.lemma));
            self.stems.retain_readings(|r| !ids.contains(&r.lemma));
        }
        Ok(())
    }

    fn finish(mut self) -> Lexicon {
        let second = |p: &Phrase| p.words.get(1).copied().unwrap_or(Key::EMPTY);
        self.phrases.sort_by(|a, b| {
            (a.words[0], second(a)).cmp(&(b.words[0], second(b))).then(b.words.len().cmp(&a.words.len()))
        });
        self.table.unite(&mut self.stems);
        self.table.settle(|e| {
            // Closed classes win over rare names and verbs with the same letters (بان، لا); على and علي stay apart in the text.
            let closed = Class::COMP
                .and(Class::NEGATION)
                .and(Class::CONJ)
                .and(Class::RELATIVE)
                .and(Class::PRONOUN)
                .and(Class::FIRST)
                .and(Class::AUX);
            if e.base.has(closed) {
                e.base = e.base.without(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE).and(Class::VERB));
            }
            if e.base.has(Class::PREP) {
                e.base = e.base.without(Class::FAMILY.and(Class::NAME_PARTICLE).and(Class::VERB));
            }
        });
        let mut ranges: Vec<Bigram> = Vec::new();
        for (id, p) in self.phrases.iter().enumerate() {
            let (first, second) = (p.words[0], second(p));
            match ranges.last_mut() {
                Some(b) if b.first == first && b.second == second => (b.end, b.only) = (id as u32 + 1, 0),
                _ => {
                    let only = if p.words.len() <= 2 { p.words.len() as u8 } else { 0 };
                    ranges.push(Bigram { first, second, start: id as u32, end: id as u32 + 1, only });
                }
            }
        }
        let mut bigrams = vec![Bigram::default(); (ranges.len() * 3 / 2).next_power_of_two().max(2)];
        let mask = bigrams.len() - 1;
        let mut bigram_filter = vec![0u64; 1 << (64 - BIGRAM_FILTER_SHIFT - 6)];
        let mut seconds = vec![0u64; 1 << (64 - SECONDS_SHIFT)];
        for b in ranges {
            let second = b.second.hash();
            if !b.second.is_empty() {
                seconds[(second >> SECONDS_SHIFT) as usize] |= 1 << (second >> (SECONDS_SHIFT - 6) & 63);
            }
            let hash = bigram_hash(b.first.hash(), b.second.hash());
            let bit = (hash >> BIGRAM_FILTER_SHIFT) as usize;
            bigram_filter[bit >> 6] |= 1 << (bit & 63);
            let mut i = hash as usize & mask;
            while !bigrams[i].first.is_empty() {
                i = (i + 1) & mask;
            }
            bigrams[i] = b;
        }
        Lexicon {
            id: NEXT_ID.fetch_add(1, Ordering::Relaxed),
            table: self.table,
            stems: self.stems,
            bigram_filter,
            seconds,
            bigrams,
            lemmas: self.lemmas,
            longest_phrase: self.phrases.iter().map(|p| p.words.len()).max().unwrap_or(0),
            phrases: self.phrases,
            aliases: self.aliases,
            symbols: Arc::new(self.symbols),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_row_stands_twice_and_no_phrase_stutters() {
        for (file, text) in DATA {
            let mut seen = std::collections::HashSet::new();
            for row in Row::all(file, text) {
                assert!(seen.insert(row.text()), "{file}: {} twice", row.text());
                let words: Vec<&str> = row.text().split_whitespace().collect();
                // رويدا رويدا says a word twice; three times is damage.
                let same = |w: &[&str]| w[0] != "-" && w[0] == w[1] && w[1] == w[2];
                assert!(!words.windows(3).any(same), "{file}: {}", row.text());
            }
        }
    }

    #[test]
    fn the_bundled_tables_are_well_formed() {
        let lexicon = Lexicon::build(&Additions::default()).expect("bundled tables");
        assert!(lexicon.lemmas.len() > 300);
        // The room that is taken for them at once is enough.
        for (table, bits) in [(&lexicon.table, FORMS), (&lexicon.stems, STEMS)] {
            assert!(table.len() > 3 << bits && table.len() <= 6 << bits, "{} forms", table.len());
        }
    }
}

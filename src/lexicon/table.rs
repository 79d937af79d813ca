//! The table of written forms: which classes a form has and which readings as a cue, in one cache line or two.

use super::class::Class;
use super::entry::Reading;
use super::inflect;
use super::pack::{pack_parts, packed};
use crate::fold::{BITS, Key};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// "No reading" in the chains.
const END: u32 = u32::MAX;

/// What the proclitics before a form leave of its classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forms {
    /// Classes of the word by itself (و and ف may stand before it).
    pub base: Class,
    /// Classes that remain under ال.
    pub definite: Class,
    /// Classes that remain under ب، ل، ك.
    pub governed: Class,
    /// Classes that remain under س and ل of purpose: imperfects.
    pub future: Class,
    /// Prepositions that can go on a title.
    pub takes: u16,
}

packed!(Forms { base: Class, definite: Class, governed: Class, future: Class, takes: u16 });

impl Forms {
    fn and(self, other: Forms) -> Forms {
        Forms {
            base: self.base.and(other.base),
            definite: self.definite.and(other.definite),
            governed: self.governed.and(other.governed),
            future: self.future.and(other.future),
            takes: self.takes | other.takes,
        }
    }
}

impl Hash for Forms {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let words = [self.base.0, self.definite.0, self.governed.0, self.future.0];
        let mixed = words.iter().fold(u64::from(self.takes), |h, &w| mix(h ^ u64::from(w)));
        state.write_u64(mixed);
    }
}

/// Takes one number, mixed already or mixed here.
#[derive(Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        unreachable!("keys are numbers");
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }

    fn write_u128(&mut self, value: u128) {
        self.0 = mix(value as u64 ^ mix((value >> 64) as u64));
    }
}

/// Spreads a key over the high bits.
#[inline]
pub(super) fn mix(x: u64) -> u64 {
    (x ^ x >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The key of a mixed one.
fn unmix(x: u64) -> u64 {
    let x = x.wrapping_mul(0xf1de_83e1_9937_733d);
    x ^ x >> 32
}

/// A string of folded letters: nearly all words fit 64 bits, in which they are looked up faster.
pub(crate) trait Letters: Copy + Eq + Default {
    fn at(self, i: u32) -> u8;
    fn skip(self, n: u32) -> Self;
    fn len(self) -> u32;
    /// Its first `n` letters.
    fn first(self, n: u32) -> Self;
    /// With another first letter.
    fn with_first(self, letter: u8) -> Self;
    fn get(self, map: &Map) -> Option<u32>;
    fn number(self, numbers: &Numbers) -> Option<u32>;
}

impl Letters for u64 {
    #[inline]
    fn at(self, i: u32) -> u8 {
        (self >> (i * BITS)) as u8 & 63
    }

    #[inline]
    fn skip(self, n: u32) -> u64 {
        self >> (n * BITS)
    }

    #[inline]
    fn len(self) -> u32 {
        (64 - self.leading_zeros()).div_ceil(BITS)
    }

    #[inline]
    fn first(self, n: u32) -> u64 {
        self & ((1 << (n * BITS)) - 1)
    }

    #[inline]
    fn with_first(self, letter: u8) -> u64 {
        self & !63 | u64::from(letter)
    }

    #[inline]
    fn get(self, map: &Map) -> Option<u32> {
        map.get(self)
    }

    #[inline]
    fn number(self, numbers: &Numbers) -> Option<u32> {
        numbers.get(self)
    }
}

impl Letters for Key {
    #[inline]
    fn at(self, i: u32) -> u8 {
        Key::at(self, i)
    }

    #[inline]
    fn skip(self, n: u32) -> Key {
        Key::skip(self, n)
    }

    #[inline]
    fn len(self) -> u32 {
        Key::len(self)
    }

    #[inline]
    fn first(self, n: u32) -> Key {
        Key(self.0 & ((1 << (n * BITS)) - 1))
    }

    #[inline]
    fn with_first(self, letter: u8) -> Key {
        Key::with_first(self, letter)
    }

    fn get(self, map: &Map) -> Option<u32> {
        match u64::try_from(self.0) {
            Ok(short) => map.get(short),
            Err(_) => map.long.get(&self).copied(),
        }
    }

    fn number(self, numbers: &Numbers) -> Option<u32> {
        match u64::try_from(self.0) {
            Ok(short) => numbers.get(short),
            Err(_) => numbers.others.get(&self).copied(),
        }
    }
}

/// Keys with a small number each in eight bytes: a key's hash, from which the key could be had back, tells its line of eight by its
/// highest bits and is told from others by the rest, and the bits that the line stands for hold the number.
///
/// A filter of one bit a hash stands before the lines: most look-ups are for words and stems that no table holds, and end in it. What
/// counts is that all of it stays in the processor's cache beside everything else that a parse reads.
#[derive(Debug, PartialEq)]
pub(crate) struct Numbers {
    filter: Vec<u64>,
    lines: Vec<Line>,
    /// Bits of the hash that number a line.
    bits: u32,
    len: usize,
    /// Keys of more than ten letters or of another script, and those whose line is full.
    others: HashMap<Key, u32, BuildHasherDefault<Mixed>>,
}

/// 0 where a place is free.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(align(64))]
struct Line([u64; 8]);

packed!(Line { 0: [u64; 8] });
pack_parts!(Numbers { filter, lines, bits, len, others });

impl Numbers {
    /// Room for 4 to 6 times 2 to the power of `bits` keys.
    fn new(bits: u32) -> Numbers {
        Numbers {
            filter: vec![0; 1 << bits],
            lines: vec![Line::default(); 1 << bits],
            bits,
            len: 0,
            others: HashMap::default(),
        }
    }

    /// Whether a key with this hash may be held.
    #[inline]
    fn may_hold(&self, hash: u64) -> bool {
        // 64 bits for every line.
        self.filter[(hash >> (64 - self.bits)) as usize] >> (hash >> (58 - self.bits) & 63) & 1 != 0
    }

    #[inline]
    fn get(&self, key: u64) -> Option<u32> {
        let hash = mix(key);
        if !self.may_hold(hash) || key == 0 {
            return None;
        }
        let rest = hash << self.bits;
        let Line(line) = &self.lines[(hash >> (64 - self.bits)) as usize];
        let limit = (1 << self.bits) - 1;
        let found = line.iter().map(|e| (e ^ rest).wrapping_sub(1)).find(|&number| number < limit);
        match found {
            Some(number) => Some(number as u32),
            None if line[7] != 0 => self.others.get(&Key(u128::from(key))).copied(),
            None => None,
        }
    }

    fn set(&mut self, key: Key, number: u32) {
        while u64::from(number) + 2 >= 1 << self.bits || self.len > 6 << self.bits {
            self.widen();
        }
        let Ok(short) = u64::try_from(key.0) else {
            self.others.insert(key, number);
            return;
        };
        let hash = mix(short);
        let rest = hash << self.bits;
        let limit = (1 << self.bits) - 1;
        self.filter[(hash >> (64 - self.bits)) as usize] |= 1 << (hash >> (58 - self.bits) & 63);
        let Line(line) = &mut self.lines[(hash >> (64 - self.bits)) as usize];
        match line.iter_mut().find(|e| **e == 0 || (**e ^ rest).wrapping_sub(1) < limit) {
            Some(place) => {
                self.len += usize::from(*place == 0);
                *place = rest | (u64::from(number) + 1);
            }
            None => {
                self.others.insert(key, number);
            }
        }
    }

    fn widen(&mut self) {
        let mut wider = Numbers::new(self.bits + 1);
        for (key, number) in self.iter() {
            wider.set(key, number);
        }
        *self = wider;
    }

    /// Every key with its number.
    fn iter(&self) -> impl Iterator<Item = (Key, u32)> + '_ {
        let lines = self.lines.iter().enumerate().flat_map(|(i, Line(line))| line.iter().map(move |&e| (i as u64, e)));
        let short = lines.filter(|&(_, e)| e != 0).map(|(i, e)| {
            let hash = i << (64 - self.bits) | e >> self.bits;
            (Key(u128::from(unmix(hash))), (e & ((1 << self.bits) - 1)) as u32 - 1)
        });
        short.chain(self.others.iter().map(|(&key, &number)| (key, number)))
    }
}

/// Keys and values of one cache line; a key is 0 where the place is free.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(align(64))]
struct Bucket {
    keys: [u64; Bucket::PLACES],
    values: [u32; Bucket::PLACES],
}

packed!(Bucket { keys: [u64; Bucket::PLACES], values: [u32; Bucket::PLACES] });

impl Bucket {
    const PLACES: usize = 5;
}

/// Keys with a number each, packed close, behind a filter of one bit a hash: most look-ups are for words and stems that no table
/// holds, and end in the filter. Both stay in the processor's cache.
#[derive(Debug, PartialEq)]
pub(crate) struct Map {
    filter: Vec<u64>,
    filter_shift: u32,
    buckets: Vec<Bucket>,
    /// Keys in the buckets.
    len: usize,
    /// Forms of more than ten letters or of another script.
    long: HashMap<Key, u32, BuildHasherDefault<Mixed>>,
}

pack_parts!(Map { filter, filter_shift, buckets, len, long });

impl Map {
    /// Room for so many short keys before the first growth.
    fn new(keys: usize) -> Map {
        // Ten bits a key.
        let filter_bits = (keys * 10).next_power_of_two().trailing_zeros().max(6);
        Map {
            filter: vec![0; 1 << (filter_bits - 6)],
            filter_shift: 64 - filter_bits,
            // Seven of ten places filled.
            buckets: vec![Bucket::default(); keys * 10 / (7 * Bucket::PLACES) + 1],
            len: 0,
            long: HashMap::default(),
        }
    }

    #[inline]
    fn bucket(&self, hash: u64) -> usize {
        ((u128::from(hash) * self.buckets.len() as u128) >> 64) as usize
    }

    /// Whether a key with this hash may be held.
    #[inline]
    fn may_hold(&self, hash: u64) -> bool {
        let bit = hash >> self.filter_shift;
        self.filter[(bit >> 6) as usize] >> (bit & 63) & 1 != 0
    }

    #[inline]
    fn get(&self, key: u64) -> Option<u32> {
        let hash = mix(key);
        if !self.may_hold(hash) || key == 0 {
            return None;
        }
        let mut i = self.bucket(hash);
        loop {
            let bucket = &self.buckets[i];
            if let Some(place) = bucket.keys.iter().position(|&k| k == key) {
                return Some(bucket.values[place]);
            }
            if bucket.keys[Bucket::PLACES - 1] == 0 {
                return None;
            }
            i = if i + 1 < self.buckets.len() { i + 1 } else { 0 };
        }
    }

    /// The number of a key that is not empty, `new` if it has none.
    fn entry(&mut self, key: Key, new: u32) -> &mut u32 {
        let Ok(key) = u64::try_from(key.0) else { return self.long.entry(key).or_insert(new) };
        if self.len * 10 >= self.buckets.len() * Bucket::PLACES * 8 {
            let mut wider = Map::new(self.len * 2);
            for bucket in &self.buckets {
                for (&key, &value) in bucket.keys.iter().zip(&bucket.values).filter(|(key, _)| **key != 0) {
                    *wider.entry(Key(u128::from(key)), value) = value;
                }
            }
            std::mem::swap(&mut wider.long, &mut self.long);
            *self = wider;
        }
        let hash = mix(key);
        let bit = hash >> self.filter_shift;
        self.filter[(bit >> 6) as usize] |= 1 << (bit & 63);
        let mut i = self.bucket(hash);
        let place = loop {
            let bucket = &self.buckets[i];
            if let Some(place) = bucket.keys.iter().position(|&k| k == key || k == 0) {
                break place;
            }
            i = if i + 1 < self.buckets.len() { i + 1 } else { 0 };
        };
        let bucket = &mut self.buckets[i];
        if bucket.keys[place] == 0 {
            bucket.keys[place] = key;
            bucket.values[place] = new;
            self.len += 1;
        }
        &mut bucket.values[place]
    }

    /// Every key with its number.
    fn iter(&self) -> impl Iterator<Item = (Key, u32)> + '_ {
        let short = self.buckets.iter().flat_map(|b| b.keys.iter().zip(&b.values)).filter(|(key, _)| **key != 0);
        let short = short.map(|(&key, &value)| (Key(u128::from(key)), value));
        short.chain(self.long.iter().map(|(&key, &value)| (key, value)))
    }
}

/// A reading and the next one of its form.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Linked {
    reading: Reading,
    next: u32,
}

packed!(Linked { reading: Reading, next: u32 });

/// Every written form: its classes and its readings as a cue.
#[derive(Debug, PartialEq)]
pub(crate) struct Table {
    classes: Numbers,
    /// First reading.
    cues: Map,
    /// Each set of classes once: forms have a few hundred.
    forms: Vec<Forms>,
    /// Chains, each in the order in which its readings came.
    readings: Vec<Linked>,
    /// While it is being filled.
    filling: Filling,
}

pack_parts!(Table { classes, cues, forms, readings } empty { filling });

/// What a table knows of itself until it is settled.
#[derive(Debug, Default, PartialEq)]
struct Filling {
    numbers: HashMap<Forms, u32, BuildHasherDefault<Mixed>>,
    /// The number that was asked for last: the forms of a row share their classes.
    latest: u32,
    /// When each reading came.
    orders: Vec<u32>,
}

impl Table {
    /// Room for 6 times 2 to the power of `bits` forms and for as many cues.
    pub(crate) fn new(bits: u32, cues: usize) -> Table {
        let mut table = Table {
            classes: Numbers::new(bits),
            cues: Map::new(cues),
            forms: Vec::new(),
            readings: Vec::new(),
            filling: Filling::default(),
        };
        // A new form has no classes.
        table.number(Forms::default());
        table
    }

    fn number(&mut self, forms: Forms) -> u32 {
        let Filling { numbers, latest, .. } = &mut self.filling;
        if self.forms.get(*latest as usize) == Some(&forms) {
            return *latest;
        }
        let next = self.forms.len() as u32;
        *latest = *numbers.entry(forms).or_insert(next);
        if *latest == next {
            self.forms.push(forms);
        }
        *latest
    }

    /// Gives a form more classes.
    pub(crate) fn add(&mut self, key: Key, forms: Forms) {
        if key.is_empty() {
            return;
        }
        let number = key.number(&self.classes);
        let before = self.forms[number.unwrap_or(0) as usize];
        let after = before.and(forms);
        if after != before || number.is_none() {
            let number = self.number(after);
            self.classes.set(key, number);
        }
    }

    /// Gives a form another reading; one that it has already counts once. Readings are asked for in the order of `order`.
    pub(crate) fn add_reading(&mut self, key: Key, reading: Reading, order: u32) {
        if key.is_empty() {
            return;
        }
        let new = self.readings.len() as u32;
        let mut at = *self.cues.entry(key, new);
        while at != new {
            let linked = &mut self.readings[at as usize];
            if linked.reading == reading {
                return;
            }
            if linked.next == END {
                linked.next = new;
            }
            at = linked.next;
        }
        self.readings.push(Linked { reading, next: END });
        self.filling.orders.push(order);
    }

    /// Takes readings away, and the class of cues from the forms that have none left.
    pub(crate) fn retain_readings(&mut self, keep: impl Fn(&Reading) -> bool) {
        let mut without = Vec::new();
        for (key, first) in self.cues.iter().collect::<Vec<_>>() {
            let mut kept = END;
            let mut last = END;
            let mut at = first;
            while at != END {
                let next = self.readings[at as usize].next;
                if keep(&self.readings[at as usize].reading) {
                    self.readings[at as usize].next = END;
                    if last == END {
                        kept = at;
                    } else {
                        self.readings[last as usize].next = at;
                    }
                    last = at;
                }
                at = next;
            }
            *self.cues.entry(key, END) = kept;
            if kept == END {
                without.push(key);
            }
        }
        for key in without {
            let mut forms = self.forms[key.number(&self.classes).unwrap_or(0) as usize];
            for c in [&mut forms.base, &mut forms.definite, &mut forms.governed, &mut forms.future] {
                *c = c.without(Class::CUE);
            }
            let number = self.number(forms);
            self.classes.set(key, number);
        }
    }

    /// Unites what the forms of `stems` have before an object pronoun with the forms of the same letters here, so that no form is
    /// in both.
    pub(crate) fn unite(&mut self, stems: &Table) {
        for (stem, number) in stems.classes.iter() {
            let forms = stems.forms[number as usize];
            for key in inflect::with_pronouns(stem) {
                if key.number(&self.classes).is_some() && inflect::may_bear(forms.base, key) {
                    self.add(key, forms);
                }
            }
        }
        for (stem, first) in stems.cues.iter() {
            for key in inflect::with_pronouns(stem) {
                let Some(own) = key.get(&self.cues) else { continue };
                let pronoun = inflect::without_pronoun(key).map(|(_, p)| p);
                let theirs = stems.ordered(first).map(|(order, r)| (order, r.with(pronoun)));
                let mut all: Vec<(u32, Reading)> = self.ordered(own).chain(theirs).collect();
                all.sort_by_key(|&(order, _)| order);
                let mut united: Vec<(u32, Reading)> = Vec::new();
                for (order, reading) in all {
                    if united.iter().all(|&(_, u)| u != reading) {
                        united.push((order, reading));
                    }
                }
                let start = self.readings.len() as u32;
                let n = united.len() as u32;
                for (i, (order, reading)) in (1..).zip(united) {
                    self.readings.push(Linked { reading, next: if i < n { start + i } else { END } });
                    self.filling.orders.push(order);
                }
                *self.cues.entry(key, END) = if n > 0 { start } else { END };
            }
        }
    }

    /// A chain with when each of its readings came.
    fn ordered(&self, first: u32) -> impl Iterator<Item = (u32, Reading)> + '_ {
        chain(&self.readings, first).map(|(at, reading)| (self.filling.orders[at], reading))
    }

    /// Changes every set of classes; nothing is added afterwards.
    pub(crate) fn settle(&mut self, f: impl Fn(&mut Forms)) {
        self.filling = Filling::default();
        self.forms.iter_mut().for_each(f);
    }

    /// Reads what `find` will read of a form that may be held.
    #[inline(always)]
    pub(crate) fn fetch(&self, key: u64) -> u64 {
        let hash = mix(key);
        let line = (hash >> (64 - self.classes.bits)) as usize * usize::from(self.classes.may_hold(hash));
        self.classes.lines[line].0[0]
    }

    /// The classes of a form.
    #[inline]
    pub(crate) fn find<K: Letters>(&self, key: K) -> Option<&Forms> {
        key.number(&self.classes).map(|number| &self.forms[number as usize])
    }

    /// A form's readings as a cue, in order; `None` if it is none.
    #[inline]
    pub(crate) fn readings<K: Letters>(&self, key: K) -> Option<impl Iterator<Item = Reading> + '_> {
        let first = key.get(&self.cues)?;
        Some(chain(&self.readings, first).map(|(_, reading)| reading))
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.classes.len + self.classes.others.len()
    }
}

/// The readings from this one on, each with its place.
#[inline]
fn chain(readings: &[Linked], first: u32) -> impl Iterator<Item = (usize, Reading)> + '_ {
    let mut next = first as usize;
    std::iter::from_fn(move || {
        let (at, linked) = (next, readings.get(next)?);
        next = linked.next as usize;
        Some((at, linked.reading))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::key_of;
    use crate::lexicon::{Agreement, Form};

    fn reading(lemma: u16) -> Reading {
        Reading {
            lemma,
            form: Form::Perfect,
            agreement: Agreement { person: 3, feminine: false, plural: false },
            pronoun: false,
            pronoun_feminine: false,
            pronoun_plural: false,
        }
    }

    fn forms(base: Class) -> Forms {
        Forms { base, ..Forms::default() }
    }

    fn lemmas(table: &Table, key: Key) -> Vec<u16> {
        table.readings(key).map(|r| r.map(|r| r.lemma).collect()).unwrap_or_default()
    }

    #[test]
    fn forms_unite_their_classes_and_keep_the_order_of_readings() {
        let mut table = Table::new(6, 1);
        let keys = ["قال", "المستشفياتهم", "CNN"].map(key_of);
        for key in keys {
            table.add(key, forms(Class::CUE));
            table.add(key, forms(Class::VERB));
            for (order, lemma) in [7, 3, 7, 5].into_iter().enumerate() {
                table.add_reading(key, reading(lemma), order as u32);
            }
        }
        for key in keys {
            assert_eq!(table.find(key).expect("a form").base, Class::CUE.and(Class::VERB));
            assert_eq!(lemmas(&table, key), [7, 3, 5]);
        }
        assert!(table.find(key_of("قالت")).is_none());
        assert!(table.find(Key::EMPTY).is_none());
        table.retain_readings(|r| r.lemma != 7);
        table.retain_readings(|r| r.lemma != 5);
        assert_eq!(lemmas(&table, keys[0]), [3]);
        table.retain_readings(|_| false);
        assert_eq!(table.find(keys[1]).expect("a form").base, Class::VERB);
    }

    #[test]
    fn a_form_and_a_stem_with_its_pronoun_become_one() {
        let (mut table, mut stems) = (Table::new(6, 1), Table::new(6, 1));
        table.add(key_of("قوله"), forms(Class::VERB));
        table.add_reading(key_of("قوله"), reading(2), 1);
        stems.add(key_of("قول"), forms(Class::CUE));
        stems.add_reading(key_of("قول"), reading(3), 0);
        stems.add_reading(key_of("قول"), reading(1), 2);
        table.unite(&stems);
        assert_eq!(table.find(key_of("قوله")).expect("a form").base, Class::CUE.and(Class::VERB));
        assert_eq!(lemmas(&table, key_of("قوله")), [3, 2, 1]);
        let pronouns: Vec<bool> = table.readings(key_of("قوله")).into_iter().flatten().map(|r| r.pronoun).collect();
        assert_eq!(pronouns, [true, false, true]);
        assert!(table.find(key_of("قولها")).is_none());
    }

    #[test]
    fn hashes_can_be_undone() {
        for key in ["قال", "المستشفيا", "و"].map(key_of) {
            assert_eq!(unmix(mix(key.0 as u64)), key.0 as u64);
        }
    }

    #[test]
    fn full_lines_spill_and_many_keys_or_numbers_widen() {
        let mut numbers = Numbers::new(6);
        let long = |n: u32| Key(1 << 127 | u128::from(n));
        for key in 1..3_000u32 {
            numbers.set(Key(key.into()), 0);
            numbers.set(Key(key.into()), key % 1_000);
            numbers.set(long(key), key);
        }
        for key in 1..3_000u32 {
            assert_eq!(numbers.get(key.into()), Some(key % 1_000));
            assert_eq!(long(key).number(&numbers), Some(key));
        }
        assert_eq!((numbers.get(3_000), numbers.get(0)), (None, None));
        let mut all: Vec<_> = numbers.iter().collect();
        all.sort_unstable();
        assert_eq!(all.len(), 2 * 2_999);
        assert_eq!(all[41], (Key(42), 42));
    }

    #[test]
    fn a_full_map_grows() {
        let mut map = Map::new(3);
        for key in 1..1_000 {
            *map.entry(Key(key), 0) = key as u32;
        }
        assert!((1..1_000u64).all(|key| map.get(key) == Some(key as u32)));
        assert_eq!(map.get(1_000), None);
        assert_eq!(map.iter().count(), 999);
    }
}

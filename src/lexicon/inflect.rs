//! Paradigms: all written forms of a verb, a participle, a verbal noun or a noun, as fold keys.
//!
//! The script hides short vowels and the fold hides hamza, so one written form often stands for several cells of the paradigm; the
//! commoner one in news is emitted first and the look-up keeps all.

use super::class::Class;
use super::pack::{packed, packed_list};
use super::table::Letters;
use crate::fold::{BITS, Key, code, key_of};

/// What a cue's written form says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Perfect,
    /// Imperfect indicative or subjunctive.
    Imperfect,
    Participle,
    /// Verbal noun or noun.
    Noun,
    /// Source preposition.
    Source,
}

/// Person, gender and number of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Agreement {
    /// 1 or 3; the second person is not told apart from the others in script and does not report in news.
    pub person: u8,
    pub feminine: bool,
    /// Dual or plural.
    pub plural: bool,
}

packed!(Agreement { person: u8, feminine: bool, plural: bool });
packed_list!(Form: [Form::Perfect, Form::Imperfect, Form::Participle, Form::Noun, Form::Source]);

const M: Agreement = Agreement { person: 3, feminine: false, plural: false };
const F: Agreement = Agreement { person: 3, feminine: true, plural: false };
const MP: Agreement = Agreement { person: 3, feminine: false, plural: true };
const FP: Agreement = Agreement { person: 3, feminine: true, plural: true };
const FIRST: Agreement = Agreement { person: 1, feminine: false, plural: false };
const FIRST_PLURAL: Agreement = Agreement { person: 1, feminine: false, plural: true };

/// A pronoun or possessive ending on a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Emitted {
    pub key: Key,
    pub form: Form,
    pub agreement: Agreement,
    /// An object pronoun (verbs) or the speaker as possessive (nouns): قوله.
    pub pronoun: bool,
    pub pronoun_feminine: bool,
    pub pronoun_plural: bool,
    /// Not a form but what stands before an object pronoun: `with_pronouns` makes the forms.
    pub stem: bool,
}

/// A word as a string of fold codes.
#[derive(Clone, Copy)]
struct Stem {
    key: u128,
    len: u32,
}

impl Stem {
    fn of(word: &str) -> Stem {
        let key = key_of(word);
        Stem { key: key.0, len: key.len() }
    }

    fn plus(self, ending: &[u8]) -> Stem {
        let mut out = self;
        for &c in ending {
            if out.len < crate::fold::MAX_LETTERS {
                out.key |= u128::from(c) << (out.len * BITS);
                out.len += 1;
            }
        }
        out
    }

    fn minus(self, n: u32) -> Stem {
        let len = self.len.saturating_sub(n);
        Stem { key: self.key & ((1u128 << (len * BITS)) - 1), len }
    }

    /// The imperfect of a verb that is not final-weak, before an ending that is a consonant: a hollow verb drops its weak letter
    /// (يقلن), a doubled one writes its last letter twice (يرددن). The perfect's short stem tells which it is.
    fn before_consonant(self, verb: &Verb<'_>) -> Stem {
        let last = (self.key >> (self.len.saturating_sub(1) * BITS)) as u8 & 63;
        match Stem::of(verb.short).len {
            0 => self,
            n if n > Stem::of(verb.perfect.trim_start_matches(NOUN_LIKE)).len => self.plus(&[last]),
            _ => self.minus(2).plus(&[last]),
        }
    }

    /// With another first letter: the person prefix of the imperfect.
    fn prefixed(self, c: u8) -> Stem {
        Stem { key: self.key & !63 | u128::from(c), len: self.len }
    }

    fn key(self) -> Key {
        Key(self.key)
    }
}

use code::{ALEF, HA, NUN, TA, WAW, YA};
const MIM: u8 = 24;

/// Object and possessive pronouns: letters, feminine, plural.
const PRONOUNS: [(&[u8], bool, bool); 7] = [
    (&[HA], false, false),
    (&[HA, ALEF], true, false),
    (&[HA, MIM], false, true),
    (&[HA, MIM, ALEF], false, true),
    (&[NUN, ALEF], false, true),
    (&[NUN, YA], false, false),
    (&[HA, NUN], true, true),
];

/// A stem with each object pronoun.
pub(crate) fn with_pronouns(stem: Key) -> impl Iterator<Item = Key> {
    let stem = Stem { key: stem.0, len: stem.len() };
    PRONOUNS.into_iter().map(move |(letters, ..)| stem.plus(letters).key())
}

/// استقبل of استقبلت: a perfect of three letters or more without the ت of its feminine.
#[inline]
pub(crate) fn without_ta<K: Letters>(key: K) -> K {
    let n = key.len();
    if n > 3 && key.at(n - 1) == TA { key.first(n - 1) } else { key }
}

/// A form's stem and its last letters as a pronoun, feminine or not and plural or not. No two pronouns end alike, so that there is
/// one way at most to take one off.
#[inline]
pub(crate) fn without_pronoun<K: Letters>(key: K) -> Option<(K, (bool, bool))> {
    let n = key.len();
    let at = |back: u32| if back <= n { key.at(n - back) } else { 0 };
    let (letters, pronoun) = match (at(1), at(2)) {
        (HA, _) => (1, (false, false)),
        (ALEF, HA) => (2, (true, false)),
        (ALEF, NUN) | (MIM, HA) => (2, (false, true)),
        (ALEF, MIM) if at(3) == HA => (3, (false, true)),
        (YA, NUN) => (2, (false, false)),
        (NUN, HA) => (2, (true, true)),
        _ => return None,
    };
    (n > letters).then(|| (key.first(n - letters), pronoun))
}

/// ني stands on verbs alone: أمني is no mother.
#[inline]
pub(crate) fn may_bear<K: Letters>(class: Class, key: K) -> bool {
    let n = key.len();
    n < 2 || key.at(n - 1) != YA || key.at(n - 2) != NUN || class.has(Class::VERB.and(Class::CUE))
}

/// Columns of a verb's row.
pub(crate) struct Verb<'a> {
    /// With [`NOUN_LIKE`] before it where the form by itself is mostly a noun.
    pub perfect: &'a str,
    pub short: &'a str,
    pub imperfect: &'a str,
    pub jussive: &'a str,
}

/// قدم, شكل, عمل: the third person masculine reads like a noun, and so it does with what a noun may carry as well (عمله, عملنا, عملا;
/// حملته is his campaign). قدمت, قدموا are verbs all the same.
const NOUN_LIKE: char = '~';

fn is_weak(word: &str) -> bool {
    word.ends_with(['ا', 'ى', 'و', 'ي'])
}

/// Perfect and imperfect with all persons that news uses, and the third persons with object pronouns.
pub(crate) fn verb(verb: &Verb<'_>, mut emit: impl FnMut(Emitted)) {
    let emitted = |key: Stem, form, agreement, stem| Emitted {
        key: key.key(),
        form,
        agreement,
        pronoun: false,
        pronoun_feminine: false,
        pronoun_plural: false,
        stem,
    };
    let mut put = |stem: Stem, form, agreement| emit(emitted(stem, form, agreement, false));
    let mut objects: [(Stem, Form, Agreement); 7] = [(Stem { key: 0, len: 0 }, Form::Perfect, M); 7];
    let mut n = 0;
    if !verb.perfect.is_empty() {
        let noun_like = verb.perfect.starts_with(NOUN_LIKE);
        let p = Stem::of(verb.perfect.trim_start_matches(NOUN_LIKE));
        // دعا loses its last letter before ت and وا; تنبأ, whose alef carries a hamza, does not.
        let weak = is_weak(verb.perfect);
        let trunk = if weak { p.minus(1) } else { p };
        let short = match (verb.short.is_empty(), weak) {
            (false, _) => Stem::of(verb.short),
            (true, true) => trunk.plus(if verb.perfect.ends_with('ا') { &[WAW] } else { &[YA] }),
            (true, false) => p,
        };
        if !noun_like {
            put(p, Form::Perfect, M);
        }
        put(trunk.plus(&[TA]), Form::Perfect, F);
        put(trunk.plus(&[WAW, ALEF]), Form::Perfect, MP);
        put(trunk.plus(&[TA, ALEF]), Form::Perfect, FP);
        put(short.plus(&[NUN]), Form::Perfect, FP);
        objects[n] = (trunk.plus(&[WAW]), Form::Perfect, MP);
        n += 1;
        if !noun_like {
            put(if weak { short } else { p }.plus(&[ALEF]), Form::Perfect, MP);
            put(short.plus(&[TA]), Form::Perfect, FIRST);
            put(short.plus(&[NUN, ALEF]), Form::Perfect, FIRST_PLURAL);
            objects[n] = (if weak { trunk.plus(&[ALEF]) } else { p }, Form::Perfect, M);
            objects[n + 1] = (trunk.plus(&[TA]), Form::Perfect, F);
            n += 2;
        }
    }
    if !verb.imperfect.is_empty() {
        let i = Stem::of(verb.imperfect);
        let weak = is_weak(verb.imperfect);
        let trunk = if weak { i.minus(1) } else { i };
        let dual = if verb.imperfect.ends_with('ى') { trunk.plus(&[YA]) } else { i };
        for (c, one, many) in [(YA, M, MP), (TA, F, FP)] {
            put(i.prefixed(c), Form::Imperfect, one);
            put(trunk.prefixed(c).plus(&[WAW, NUN]), Form::Imperfect, many);
            put(trunk.prefixed(c).plus(&[WAW, ALEF]), Form::Imperfect, many);
            put(dual.prefixed(c).plus(&[ALEF, NUN]), Form::Imperfect, many);
            put(dual.prefixed(c).plus(&[ALEF]), Form::Imperfect, many);
        }
        put(i.prefixed(NUN), Form::Imperfect, FIRST_PLURAL);
        put(i.prefixed(ALEF), Form::Imperfect, FIRST);
        if !verb.jussive.is_empty() {
            let j = Stem::of(verb.jussive);
            put(j.prefixed(YA), Form::Imperfect, M);
            put(j.prefixed(TA), Form::Imperfect, F);
            put(j.prefixed(NUN), Form::Imperfect, FIRST_PLURAL);
            put(j.prefixed(ALEF), Form::Imperfect, FIRST);
        }
        let before_consonant = if weak { dual } else { i.before_consonant(verb) };
        put(before_consonant.prefixed(YA).plus(&[NUN]), Form::Imperfect, FP);
        let stem = if verb.imperfect.ends_with('ى') { trunk.plus(&[ALEF]) } else { i };
        objects[n] = (stem.prefixed(YA), Form::Imperfect, M);
        objects[n + 1] = (stem.prefixed(TA), Form::Imperfect, F);
        objects[n + 2] = (trunk.prefixed(YA).plus(&[WAW, NUN]), Form::Imperfect, MP);
        objects[n + 3] = (stem.prefixed(NUN), Form::Imperfect, FIRST_PLURAL);
        n += 4;
    }
    for &(stem, form, agreement) in &objects[..n] {
        emit(emitted(stem, form, agreement, true));
    }
}

/// The active participle as circumstance: مشيرا، مشيرة، مشيرين، مشيران، مشيرون، مشيرات.
pub(crate) fn participle(word: &str, mut emit: impl FnMut(Emitted)) {
    let noun_like = word.starts_with(NOUN_LIKE);
    let word = word.trim_start_matches(NOUN_LIKE);
    let p = Stem::of(word);
    let trunk = if word.ends_with('ي') { p.minus(1) } else { p };
    let mut put = |stem: Stem, agreement| {
        emit(Emitted {
            key: stem.key(),
            form: Form::Participle,
            agreement,
            pronoun: false,
            pronoun_feminine: false,
            pronoun_plural: false,
            stem: false,
        });
    };
    put(p.plus(&[ALEF]), M);
    // متحدثا is a circumstance, متحدثة and متحدثون are who speaks.
    if noun_like {
        return;
    }
    put(p.plus(&[HA]), F);
    put(trunk.plus(&[YA, NUN]), MP);
    put(trunk.plus(&[WAW, NUN]), MP);
    put(p.plus(&[ALEF, NUN]), MP);
    put(p.plus(&[ALEF, TA]), FP);
    if word.ends_with('ي') {
        put(p.plus(&[YA, NUN]), MP);
    }
}

/// A verbal noun, bare and with the speaker as possessive: قول، قوله، قولها.
pub(crate) fn noun(word: &str, mut emit: impl FnMut(Emitted)) {
    let n = Stem::of(word);
    emit(Emitted {
        key: n.key(),
        form: Form::Noun,
        agreement: M,
        pronoun: false,
        pronoun_feminine: false,
        pronoun_plural: false,
        stem: false,
    });
    possessives(word, |key, feminine, plural| {
        emit(Emitted {
            key,
            form: Form::Noun,
            agreement: M,
            pronoun: true,
            pronoun_feminine: feminine,
            pronoun_plural: plural,
            stem: false,
        });
    });
}

/// A noun with each possessive ending: the ة becomes ت, a final hamza takes a seat by its case, a final ى becomes ا.
fn possessives(word: &str, mut emit: impl FnMut(Key, bool, bool)) {
    let n = Stem::of(word);
    let stems: [Option<Stem>; 3] = if word.ends_with('ة') {
        [Some(n.minus(1).plus(&[TA])), None, None]
    } else if word.ends_with('ء') {
        [Some(n), Some(n.minus(1).plus(&[YA])), Some(n.minus(1).plus(&[WAW]))]
    } else if word.ends_with('ى') {
        [Some(n.minus(1).plus(&[ALEF])), None, None]
    } else {
        [Some(n), None, None]
    };
    for stem in stems.into_iter().flatten() {
        for (letters, feminine, plural) in PRONOUNS {
            if letters != [NUN, YA] {
                emit(stem.plus(letters).key(), feminine, plural);
            }
        }
    }
}

/// A noun form made from a row: feminine and plural (dual too).
pub(crate) struct Nominal {
    pub key: Key,
    pub feminine: bool,
    pub plural: bool,
    /// A plural that has dropped its ن: no article stands before it.
    pub construct: bool,
}

/// Which numbers a noun's row makes.
pub(crate) struct Number {
    /// The row is a plural or dual itself.
    pub plural: bool,
    pub sound: bool,
    /// A noun in ة has a dual, before a noun too, even if its plural is a row of its own.
    pub dual: bool,
}

/// A noun's own form and, for a sound one, its feminine, dual and plural forms.
pub(crate) fn nominal(word: &str, feminine: bool, number: Number, mut emit: impl FnMut(Nominal)) {
    let Number { plural, sound, dual } = number;
    for spelled in hamza_variants(word) {
        let n = Stem::of(&spelled);
        let mut put =
            |stem: Stem, feminine, plural, construct| emit(Nominal { key: stem.key(), feminine, plural, construct });
        put(n, feminine, plural, false);
        // The accusative of an indefinite masculine: بيانا، مصدرا.
        if !feminine && !plural && !spelled.ends_with(['ة', 'ا', 'ى', 'ء', 'ي', 'و']) {
            put(n.plus(&[ALEF]), feminine, plural, true);
        }
        let trunk = n.minus(1);
        if spelled.ends_with('ة') && !plural && (sound || dual) {
            put(trunk.plus(&[TA, ALEF, NUN]), true, true, false);
            put(trunk.plus(&[TA, YA, NUN]), true, true, false);
        }
        if spelled.ends_with('ة') && !plural && dual {
            // شركتا، شركتي
            put(trunk.plus(&[TA, ALEF]), true, true, true);
            put(trunk.plus(&[TA, YA]), true, true, true);
        }
        if !sound {
            continue;
        }
        if spelled.ends_with('ة') {
            put(trunk.plus(&[ALEF, TA]), true, true, false);
        } else {
            put(n.plus(&[HA]), true, false, false);
            put(n.plus(&[WAW, NUN]), false, true, false);
            put(n.plus(&[YA, NUN]), false, true, false);
            put(n.plus(&[ALEF, NUN]), feminine, true, false);
            put(n.plus(&[ALEF, TA]), true, true, false);
            // In construct state the ن drops: مسؤولو، مسؤولي.
            for ending in [WAW, YA] {
                put(n.plus(&[ending]), false, true, true);
            }
        }
    }
}

/// A noun with the possessives that news uses of people: والدته، زوجها، والدتي, and whether it is the last.
pub(crate) fn possessed(word: &str, mut emit: impl FnMut(Key, bool)) {
    possessives(word, |key, _, _| emit(key, false));
    let n = Stem::of(word);
    let mine = if word.ends_with('ة') { n.minus(1).plus(&[TA, YA]) } else { n.plus(&[YA]) };
    emit(mine.key(), true);
}

/// مسؤول is written مسئول in Egypt: both spellings of a hamza before و.
fn hamza_variants(word: &str) -> impl Iterator<Item = String> {
    let other = if word.contains("ؤو") {
        Some(word.replace("ؤو", "ئو"))
    } else if word.contains("ئو") {
        Some(word.replace("ئو", "ؤو"))
    } else {
        None
    };
    std::iter::once(word.to_owned()).chain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(v: Verb<'_>) -> Vec<Key> {
        let mut out = Vec::new();
        verb(&v, |e| if e.stem { out.extend(with_pronouns(e.key)) } else { out.push(e.key) });
        out
    }

    fn assert_forms(have: &[Key], words: &[&str]) {
        for w in words {
            assert!(have.contains(&key_of(w)), "{w}");
        }
    }

    #[test]
    fn strong_and_hollow_verbs() {
        let have = forms(Verb { perfect: "قال", short: "قل", imperfect: "يقول", jussive: "يقل" });
        assert_forms(
            &have,
            &[
                "قال",
                "قالت",
                "قالوا",
                "قالا",
                "قالتا",
                "قلت",
                "قلنا",
                "يقول",
                "تقول",
                "نقول",
                "أقول",
                "يقولون",
                "يقلن",
                "يقل",
                "قاله",
            ],
        );
        let have = forms(Verb { perfect: "رد", short: "ردد", imperfect: "يرد", jussive: "" });
        assert_forms(&have, &["رددت", "رددن", "يردون", "يرددن"]);
        let have = forms(Verb { perfect: "وصف", short: "", imperfect: "يصف", jussive: "" });
        assert_forms(&have, &["وصفه", "وصفتها", "وصفوه", "يصفونه", "يصفها", "تصفهم"]);
        assert!(!have.contains(&key_of("وصفواه")));
    }

    #[test]
    fn final_weak_verbs() {
        let have = forms(Verb { perfect: "دعا", short: "دعو", imperfect: "يدعو", jussive: "يدع" });
        assert_forms(&have, &["دعا", "دعت", "دعوا", "دعاه", "دعته", "يدعون", "يدعوهم", "يدع"]);
        let have = forms(Verb { perfect: "نفى", short: "", imperfect: "ينفي", jussive: "ينف" });
        assert_forms(&have, &["نفى", "نفت", "نفوا", "نفاها", "نفيت", "ينفون", "ينفين", "ينفيان", "ينفيه"]);
        let have = forms(Verb { perfect: "تنبأ", short: "", imperfect: "يتنبأ", jussive: "" });
        assert_forms(&have, &["تنبأت", "تنبأوا", "يتنبأون"]);
    }

    #[test]
    fn participles_and_nouns() {
        let mut have = Vec::new();
        participle("داعي", |e| have.push(e.key));
        assert_forms(&have, &["داعيا", "داعية", "داعين", "داعون"]);
        have.clear();
        noun("دعوة", |e| have.push(e.key));
        assert_forms(&have, &["دعوة", "دعوته", "دعوتهم"]);
        have.clear();
        noun("ادعاء", |e| have.push(e.key));
        assert_forms(&have, &["ادعاؤه", "ادعائهم", "ادعاءها"]);
    }

    #[test]
    fn a_pronoun_comes_off_as_it_went_on() {
        for (word, n) in [("قال", 3), ("قالت", 4), ("يستخدمون", 8)] {
            let stem = key_of(word);
            for (key, (letters, feminine, plural)) in with_pronouns(stem).zip(PRONOUNS) {
                assert_eq!(key.len() as usize, n + letters.len());
                assert_eq!(without_pronoun(key), Some((stem, (feminine, plural))));
                if let Ok(short) = u64::try_from(key.0) {
                    assert_eq!(without_pronoun(short), Some((stem.0 as u64, (feminine, plural))));
                }
            }
        }
        for word in ["قال", "ه", "ها", "كما", "عن", "مكتبي", ""] {
            assert_eq!(without_pronoun(key_of(word)), None, "{word}");
        }
    }

    #[test]
    fn nominal_forms() {
        let mut have = Vec::new();
        let number = Number { plural: false, sound: true, dual: true };
        nominal("مسؤول", false, number, |n| have.push(n.key));
        assert_forms(&have, &["مسؤول", "مسئول", "مسؤولة", "مسؤولون", "مسئولين", "مسؤولو"]);
    }
}

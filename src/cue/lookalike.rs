//! Words that look like a verb or a participle of saying and report nothing, as what stands beside them tells.

use super::frame::clause_frame;
use super::refuse::{
    is_accusative_noun, is_attribute, is_byline, is_demanded_of, is_governed_noun, is_noun, is_preposition,
    lacks_particle,
};
use super::scan::kept_back;
use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::lexicon::{Class, Form, Frames, Lemma, Reading, lists, prefix};
use crate::view::View;
use crate::{CueClass, keys, mention};

/// A word as one of its readings, that of a verb or a participle.
#[derive(Clone, Copy)]
pub(super) struct Word<'a, 'v> {
    pub(super) view: &'a View<'v>,
    pub(super) i: usize,
    pub(super) reading: Reading,
    /// Its prefixes.
    pub(super) p: u8,
    pub(super) lemma: &'a Lemma,
    pub(super) frames: Frames,
    pub(super) participle: bool,
}

impl<'a, 'v> Word<'a, 'v> {
    pub(super) fn new(view: &'a View<'v>, i: usize, reading: Reading, p: u8) -> Word<'a, 'v> {
        let lemma = view.lexicon.lemma(reading.lemma);
        Word { view, i, reading, p, lemma, frames: lemma.frames, participle: reading.form == Form::Participle }
    }

    /// Does any rule tell that it reports nothing?
    pub(super) fn is_lookalike(&self) -> bool {
        let &Word { view, i, ref reading, p, participle, .. } = self;
        // المؤكد أن: with its article a participle is no circumstance.
        participle && p & prefix::AL != 0
            || is_preposition(view, i, reading)
            || self.is_other_by_shadda()
            || self.is_called()
            || self.is_one_person()
            || self.is_behind_rank()
            || self.is_joined_to_relative()
            || self.is_governed_participle()
            || participle && is_attribute(view, i) && !self.speaks_beside()
            || mention::is_no_verb(view, i)
            || self.is_relayed_before()
            || is_accusative_noun(view, i, reading, p)
            || is_governed_noun(view, i, reading, p)
            || lacks_particle(view, i, reading)
            || i > 0 && kept_back(view, i - 1).is_some()
            || self.is_threatened()
            || is_byline(view, i)
            || self.takes_patient() && self.is_passive()
            || self.is_all()
            || self.draws_look()
            || self.repeats_noun()
            || self.is_credit()
    }

    /// عدّ الوزير الاتفاق إنجازا: with its shadda he considers it so; وعد without promises.
    fn is_other_by_shadda(&self) -> bool {
        let key = self.view.key(self.i);
        let counts = key.skip(u32::from(self.p & prefix::CONJ != 0)).first(2) == keys::ADDA && key.len() < 6;
        let doubled = self.view.spell(self.i) & spell::SHADDA != 0;
        let considers = self.frames == Frames::O_NP && self.lemma.class == CueClass::Opinion;
        counts && considers && !doubled || doubled && self.lemma.class == CueClass::Promise && key == keys::WAADA
    }

    /// اللواء مدحت الفولي: between a rank and a family name a first name.
    fn is_behind_rank(&self) -> bool {
        let (view, i) = (self.view, self.i);
        self.p == 0
            && i > 0
            && view.has(i, Class::GIVEN)
            && view.has(i - 1, Class::HONORIFIC)
            && view.is_definite(i - 1)
            && view.prefix(i + 1) == prefix::AL
    }

    /// ، وتدعى سلمى الحداد، : "is called", where تدعي claims.
    fn is_called(&self) -> bool {
        let (view, i) = (self.view, self.i);
        lists::CALLED.has(view.key(i)) && view.spell(i) & spell::FINAL_MAQSURA != 0 && !view.is_complementizer(i + 1)
    }

    /// كل فرد, ألف فرد, أسرة وفرد: one person, where ف opens a clause in فرد الوزير.
    fn is_one_person(&self) -> bool {
        let (view, i) = (self.view, self.i);
        let joined = self.p & prefix::WA != 0;
        view.key(i).skip(u32::from(joined)) == keys::FARD
            && (joined || i > 0 && view.is_word(i - 1) && !view.is_definite(i - 1))
    }

    /// ما ورد is never ما and رد: nothing joins a relative pronoun to its clause.
    fn is_joined_to_relative(&self) -> bool {
        self.p & prefix::CONJ != 0 && self.i > 0 && self.view.has(self.i - 1, Class::RELATIVE)
    }

    /// غير مؤكدة: «…», تحت لافتة «…»
    fn is_governed_participle(&self) -> bool {
        let (view, i) = (self.view, self.i);
        let governed = || {
            view.has(i - 1, Class::PREP)
                && !mention::has_possessive_ending(view, i - 1)
                && view.key(i).back(1) == code::HA
        };
        self.participle && i > 0 && (view.key(i - 1) == keys::GHAYR || self.p & prefix::CONJ == 0 && governed())
    }

    /// ردا قويا قائلا: «…» is no attribute, whatever stands before it.
    /// شعبا معربا عن, قرارا مؤكدا أن: nor is one that takes its own complement.
    fn speaks_beside(&self) -> bool {
        let &Word { view, i, frames, .. } = self;
        let says = || {
            view.is_complementizer(i + 1)
                && view.prefix(i + 1) & prefix::CONJ == 0
                && frames.has(clause_frame(view, frames, i + 1).0)
        };
        view.kind(i + 1) == Kind::Colon
            || view.quote_at(i + 1).is_some()
            || view.key(i).back(1) != code::HA
                && !is_demanded_of(view, i)
                && (says() || view.key(i + 1) == keys::ANN && frames.has(Frames::AN))
    }

    /// في بيان نقلته الوكالة: what is relayed stands before.
    fn is_relayed_before(&self) -> bool {
        self.lemma.class == CueClass::Relay && self.reading.pronoun && !self.participle
    }

    /// بات القطاع مهددا بالإفلاس: the passive, where nothing sets it off; متوعدا has none.
    fn is_threatened(&self) -> bool {
        let (view, i) = (self.view, self.i);
        let set_off = || i == 0 || view.kind(i - 1) == Kind::Comma || self.p & prefix::CONJ != 0;
        self.participle
            && self.lemma.class == CueClass::Warn
            && view.stem(i).at(1) != code::TA
            && self.frames.has(Frames::O_BI)
            && !set_off()
    }

    /// أُعلنت الوزارة أن is a slip: only who has an object can be the passive's subject.
    pub(super) fn takes_patient(&self) -> bool {
        self.frames.has(Frames::OBJECT) || self.reading.pronoun
    }

    /// Its vowels tell the passive, whose agent nobody names.
    pub(super) fn is_passive(&self) -> bool {
        let (view, i) = (self.view, self.i);
        // نُقل عن الوزير names who speaks all the same.
        let relayed = self.lemma.class == CueClass::Relay && view.key(i + 1) == keys::ANN;
        // منشور كُتب فيه: what is written has its document.
        let held = matches!(view.key(i + 1), keys::FIHI | keys::FIHA) || view.key(i + 1).first(3) == keys::ALA;
        !relayed && !held && has_passive_vowels(view, i, &self.reading, self.p)
    }

    /// في العالم أجمع: all of it.
    fn is_all(&self) -> bool {
        let (view, i) = (self.view, self.i);
        self.p == 0 && view.key(i) == keys::AJMA && view.key(i + 1) != keys::ALA && i > 0 && view.is_definite(i - 1)
    }

    /// لفت نظري إلى: an idiom, no report.
    fn draws_look(&self) -> bool {
        self.view.key(self.i + 1).first(3) == keys::NAZAR && self.frames.has(Frames::ILA_ANNA)
    }

    /// وكرر القول إن: the noun is the cue.
    fn repeats_noun(&self) -> bool {
        let (view, noun) = (self.view, self.i + 1);
        self.lemma.class == CueClass::Stress
            && self.frames.has(Frames::STANCE)
            && view.prefix(noun) == prefix::AL
            && is_noun(view, noun)
            && view.is_complementizer(noun + 1)
    }

    /// سبأ برس - متابعة: a credit, not a circumstance.
    fn is_credit(&self) -> bool {
        let (view, i) = (self.view, self.i);
        self.participle && i > 0 && view.kind(i - 1) == Kind::Dash && view.kind(i + 1) == Kind::Colon
    }
}

/// أُعلن عن, وُصف بأنه, يُطلب من, يُتوقع: a damma that tells the passive, whose agent nobody names. Of a present tense it tells only
/// for the forms whose active has none (يُعلن and يُطالب are active).
fn has_passive_vowels(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> bool {
    /// Verbs of the first form.
    const FIRST_FORM: [Key; 16] = [
        keys::key("طلب"),
        keys::key("ذكر"),
        keys::key("نقل"),
        keys::key("زعم"),
        keys::key("كشف"),
        keys::key("رفض"),
        keys::key("وصف"),
        keys::key("عرف"),
        keys::key("نشر"),
        keys::key("علم"),
        keys::key("حسب"),
        keys::key("شكر"),
        keys::key("حمل"),
        keys::key("ظن"),
        keys::key("فهم"),
        keys::key("كتب"),
    ];
    let first = u32::from(p & prefix::CONJ != 0) + u32::from(p & prefix::SA != 0);
    let key = view.key(i).skip(first);
    match reading.form {
        // قُلت is active.
        Form::Perfect if reading.agreement.person != 3 && key.len() < 4 => false,
        // وُصف، أُعلن، اعتُبر، كُشفت
        Form::Perfect => {
            let eighth = key.len() >= 5 && key.at(0) == code::ALEF;
            view.has_damma(i, first) || eighth && view.has_damma(i, first + 2)
        }
        Form::Imperfect if reading.agreement.person == 3 => {
            let root = key.skip(1);
            let (a, b) = (root.at(0), root.at(1));
            let derived = root.len() >= 4 && b != code::ALEF && (a == code::TA || b == code::TA);
            (derived || FIRST_FORM.contains(&root)) && view.has_damma(i, first)
        }
        _ => false,
    }
}

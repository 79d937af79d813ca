//! Proper names: how far one goes, which words of no list are part of it.

use super::first::is_said;
use super::word::{
    ends_in_at, ends_in_yn, has_possessive, is_accusative, is_circumstance, is_deed_with_bi, is_general, is_manner,
    is_medium, is_name_ann, is_no_verb, is_nominal, is_other_word, is_press, is_veil, is_verbal_noun, looks_common,
    unknown_bi,
};
use super::{Denotes, Np, Reach, parse_at};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Class, Frames, PhraseKind, lists, prefix, without_pronoun};
use crate::token::is_letter;
use crate::view::View;

/// Longest proper name in words (الأمير محمد بن نواف بن عبد العزيز آل سعود).
pub(super) const MAX_NAME: usize = 10;

/// الملك فهد, الأمير محمد بن فهد as part of a body's or place's name: the token after it.
pub(super) fn honorific_name(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let named = (view.has(i, Class::HONORIFIC) || matches!(view.stem(i), keys::MALIK | keys::AMIR | keys::SULTAN))
        && !view.has(i, Class::PLURAL)
        && view.is_definite(i)
        && view.is_word(i - 1)
        && !view.is_definite(i - 1)
        && view.has(i + 1, Class::GIVEN);
    let holder = !view.has(i - 1, Class::ROLE.and(Class::HONORIFIC).and(Class::PLACE).and(Class::GIVEN));
    // رئيس بعثة الفريق | سامي الحداد: a team has no name of a person.
    if !named || !holder || i + 2 > limit || view.stem(i) == keys::FARIQ {
        return None;
    }
    let mut j = i + 2;
    while j + 1 < limit && view.has(j, Class::NAME_PARTICLE) && view.is_word(j + 1) {
        j += 2;
    }
    Some(j)
}

/// Can this token be a word of a proper name that has begun?
pub(super) fn continues_name(view: &View<'_>, i: usize) -> bool {
    if !view.is_word(i) {
        return false;
    }
    let c = view.class(i);
    if c.has(Class::COMP) && is_name_ann(view, i) {
        return true;
    }
    // كشف سالم | النقاب عن, عبد الله حمدان | السفير السابق
    let office = view.is_definite(i) && c.has(Class::HONORIFIC.and(Class::ROLE)) && lists::FORMER.has(view.stem(i + 1));
    // حمّل البلاد | كامل المسؤولية
    let full = view.key(i) == keys::KAMIL && is_other_word(view, i + 1);
    // إلى الشيخ سالم | القول إن, قالت ابنته زينب | يا أبي
    let other = matches!(view.key(i), keys::AL_QAWL | keys::YA);
    if office || full || other || is_veil(view, i) {
        return false;
    }
    if c.has(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE)) {
        return view.prefix(i) & (prefix::CONJ | prefix::PREP) == 0;
    }
    // فالاداريس has neither ف nor an article.
    let foreign =
        view.prefix(i) == prefix::FA | prefix::AL && c == Class::NONE && i > 0 && view.has(i - 1, Class::GIVEN);
    if is_no_verb(view, i) {
        return true;
    }
    // علي بن فليس: behind بن stands a name, whatever the word reads as.
    let son = i >= 2 && view.key(i - 1) == keys::BIN && view.has(i - 2, Class::GIVEN) && view.kind(i) == Kind::Word;
    if son && !view.has(i, Class::COMP.and(Class::CUE)) {
        return true;
    }
    // بن فريحان: after a particle stands a name, whatever its first letter looks like.
    let particle = i > 0 && view.has(i - 1, Class::NAME_PARTICLE) && !view.has(i - 1, Class::FAMILY);
    let closed = Class::FUNCTION.and(Class::TIME).and(Class::CUE).and(Class::VERB).and(Class::ADVERB);
    // باولو دي مايو
    let closed = if view.key(i - usize::from(i > 0)) == keys::DI { closed.without(Class::TIME) } else { closed };
    if particle && view.kind(i) == Kind::Word && !c.has(closed.without(Class::DEMONSTRATIVE)) {
        return true;
    }
    if view.prefix(i) & (prefix::CONJ | prefix::PREP) != 0 && !foreign {
        return false;
    }
    // ريكاردو | اللمسات الأخيرة: no family name ends so, but for those that are known.
    let key = view.key(i);
    let n = key.len();
    let plural = view.prefix(i) == prefix::AL && n >= 7 && ends_in_at(key);
    if plural && !c.has(Class::PLACE) {
        return false;
    }
    // المصلين, السائقين: a sound plural is an object after a name, no family name (الخنين is one).
    let known = || view.lexicon.look_up(view.stem(i)).class != Class::NONE;
    let people = c == Class::NONE || c.has(Class::GROUP.and(Class::HUMAN).and(Class::ROLE).and(Class::COMMON));
    if view.is_definite(i)
        && people
        && (n >= 7 || n == 6 && known())
        && key.back(1) == code::NUN
        && key.back(2) == code::YA
    {
        return false;
    }
    if view.kind(i) == Kind::Latin && i > 0 && view.kind(i - 1) == Kind::Word {
        return false;
    }
    // مساعد after بن is a name whatever else it means.
    if c.has(Class::PLACE) || i > 0 && view.has(i - 1, Class::NAME_PARTICLE) && is_nominal(view, i) {
        return true;
    }
    is_nominal(view, i)
        && !c.has(Class::HEAD.and(Class::DETERMINER).and(Class::NUMBER).and(Class::DEMONSTRATIVE).and(Class::PHRASE))
        && (!c.has(Class::CUE) || view.is_definite(i))
        && !looks_common(view, i)
}

/// End of the proper name that begins at `i`.
pub(crate) fn name_end(view: &View<'_>, i: usize, limit: usize) -> usize {
    let mut walk = Walk { view, i, j: i + 1, limit };
    while walk.j < limit && walk.j - i < MAX_NAME {
        match walk.step() {
            Step::On(tokens) => walk.j += tokens,
            Step::Last => {
                walk.j += 1;
                break;
            }
            Step::End => break,
        }
    }
    walk.without_particles()
}

/// What the next word is to a name.
enum Step {
    /// So many tokens of it; it may go on behind them.
    On(usize),
    /// Its last word.
    Last,
    /// None of it.
    End,
}

/// A name from `i` on whose words before `j` are known. Each rule says what it knows of the word at `j`, or nothing.
struct Walk<'a, 'v> {
    view: &'a View<'v>,
    i: usize,
    j: usize,
    limit: usize,
}

impl Walk<'_, '_> {
    /// Parts of names.
    const NAMES: Class = Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE);

    /// The first rule that says something of the word; a word of which none says anything goes on.
    fn step(&self) -> Step {
        self.compound()
            .or_else(|| self.initial())
            .or_else(|| self.hashtag())
            .or_else(|| self.voice())
            .or_else(|| self.deed())
            .or_else(|| self.honorific())
            .or_else(|| self.between())
            .or_else(|| self.clan())
            .or_else(|| self.office())
            .or_else(|| self.before_act())
            .or_else(|| self.apposed())
            .or_else(|| self.like_kaf())
            .or_else(|| self.on())
            .or_else(|| self.numbered())
            .or_else(|| self.bare_nisba())
            .or_else(|| self.la())
            .or_else(|| self.blessing())
            .or_else(|| self.servant())
            .or_else(|| self.particle())
            .or_else(|| self.no_name())
            .or_else(|| self.second_person())
            .or_else(|| self.country())
            .or_else(|| self.object())
            .or_else(|| self.long())
            .unwrap_or(Step::On(1))
    }

    /// Is the word the name's second?
    fn is_second(&self) -> bool {
        self.j == self.i + 1
    }

    /// Does a particle (بن، آل) that is not itself a family name before a place ask for this word?
    fn follows_particle(&self) -> bool {
        let (view, j) = (self.view, self.j);
        // كمال أوغلو | دمشق
        let last = view.has(j - 1, Class::FAMILY) && view.has(j, Class::PLACE);
        view.has(j - 1, Class::NAME_PARTICLE) && !last
    }

    /// آن-ماري
    fn compound(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let dash = view.kind(j) == Kind::Dash && view.tight(j) && view.tight(j - 1) && view.is_word(j + 1);
        dash.then_some(Step::On(2))
    }

    /// كيه. شانكاردي, بول ب. هيرتن, ميليسا إيه. هاريس: a letter with its full stop, before the rest of the name.
    fn initial(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let named = view.kind(j) == Kind::Word && is_letter(view.key(j)) && !view.has(j, Class::HONORIFIC);
        // The stop, and the tokens to the rest of the name.
        let (at, tokens) = if named { (j + 1, 3) } else { (j, 2) };
        let stop =
            matches!(view.kind(at), Kind::Stop | Kind::Other) && view.tight(at - 1) && view.kind(at + 1) == Kind::Word;
        // د. سامي is a doctor.
        let letter = || {
            let key = view.key(at - 1);
            view.kind(at - 1) == Kind::Word && is_letter(key) && (named || key.len() > 1 || !self.is_second())
        };
        let rest = || {
            view.prefix(at + 1) == 0 && view.class(at + 1).without(Self::NAMES) == Class::NONE && at + 1 < self.limit
        };
        (stop && letter() && rest()).then_some(Step::On(tokens))
    }

    /// روبرت #هالدن, #سالم_العمري; but ماتياس غورفيلد | #إسرائيل
    fn hashtag(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let mark = view.kind(j) == Kind::Other && view.tight(j) && j + 1 < self.limit && continues_name(view, j + 1);
        let place = view.has(j + 1, Class::PLACE) && !view.has(j + 1, Class::GIVEN.and(Class::FAMILY));
        mark.then_some(if !self.is_second() && place { Step::End } else { Step::On(2) })
    }

    /// سارة ليا | كيلسون … وقالت كيلسون: what speaks by itself elsewhere is the rest of the name; صلاح | الأجواء … وقال صلاح: behind what
    /// does, a word that means something else is none.
    fn voice(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let plain = view.kind(j) == Kind::Word && view.prefix(j) & !prefix::AL == 0;
        if !plain || view.is_voice(j) == view.is_voice(j - 1) {
            return None;
        }
        if view.is_voice(j) {
            return Some(Step::On(1));
        }
        let other = !view.has(j - 1, Class::NAME_PARTICLE) && (is_other_word(view, j) || is_deed_with_bi(view, j));
        other.then_some(Step::End)
    }

    /// الشيخ سليم | الاتفاق مع
    fn deed(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let deed = view.prefix(j) == prefix::AL
            && view.has(j - 1, Class::GIVEN.and(Class::FAMILY))
            && !view.has(j - 1, Class::ABSTRACT)
            && is_verbal_noun(view, j)
            && (is_other_word(view, j) || view.stem(j).at(1) == code::TA);
        deed.then_some(Step::End)
    }

    /// مصطفى السيد: an honorific right behind a first name is a family name, unless a name follows it (أشرف | العقيد الثمالي).
    fn honorific(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        let family_behind = || {
            view.prefix(j + 1) == prefix::AL
                && view.spell(j + 1) & spell::FINAL_YA != 0
                && view.class(j + 1).without(Class::FAMILY) == Class::NONE
        };
        let family = self.is_second()
            && view.has(j, Class::HONORIFIC)
            && view.prefix(j) == prefix::AL
            && view.has(i, Class::GIVEN)
            && !view.is_definite(i)
            && !view.has(j + 1, Class::GIVEN)
            && !family_behind();
        family.then_some(Step::On(1))
    }

    /// تشانغ ون بين إن: "between" stands before no complementizer, and the verb takes أن.
    fn between(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let last = view.key(j) == keys::BAYN
            && view.is_complementizer(j + 1)
            && view.spell(j + 1) & spell::HAMZA_BELOW != 0
            && view.spell(j) & spell::SHADDA == 0;
        last.then_some(Step::Last)
    }

    /// عبد الله بن سالم الطيار | أستاذ القانون: behind a father's name an office with its article has what it is of behind it, no other
    /// office.
    fn clan(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        // أحمد المختار | رئيس الاتحاد
        let first = self.is_second() && view.has(self.i, Class::GIVEN) && !view.is_definite(self.i);
        let clan = (first || j >= self.i + 3 && view.key(j - 2) == keys::BIN)
            && view.prefix(j) == prefix::AL
            && view.has(j, Class::ROLE.and(Class::HONORIFIC))
            && view.has(j + 1, Class::ROLE)
            && view.prefix(j + 1) == 0;
        clan.then_some(Step::On(1))
    }

    /// محمود منصور | الأمين العام, سمير شلبي | أمين عام الاتحاد, فريدريك حداد | نائب رئيس المجلس
    fn office(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let bare = || {
            !self.is_second()
                && !view.is_definite(j)
                && view.prefix(j) == 0
                && view.has(j + 1, Class::ROLE)
                && !view.has(j, Self::NAMES)
        };
        let general = || view.is_definite(j) && is_general(view, j + 1) || view.key(j + 1) == keys::AMM;
        // فاسيلي بتروف | سفير روسيا
        let of_state = || !self.is_second() && view.prefix(j) == 0 && view.has(j + 1, Class::PLACE);
        (view.has(j, Class::ROLE) && (general() || bare() || of_state())).then_some(Step::End)
    }

    /// سامر الحية، عضو المجلس, ماهر القدرة الناطق باسم: before a role set off by a comma, and between a first name and a role with its
    /// article, stands a person's name, whatever else the word means.
    fn apposed(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        let comma = view.kind(j + 1) == Kind::Comma;
        let spokesman = || view.is_definite(j + 1) && view.is_definite(j);
        if !self.is_second() || !view.has(i, Class::GIVEN) || !(comma || spokesman()) {
            return None;
        }
        let role = if comma { j + 2 } else { j + 1 };
        let office = !view.has(j, Class::HEAD) && view.has(role, Class::ROLE) && view.prefix(role) & !prefix::AL == 0;
        // سامر المعلم، قد
        let predicate = comma && view.key(role) == keys::QAD && !view.has(j, Class::HEAD.without(Class::HUMAN));
        let name = (!view.is_definite(i) || view.class(j) == Class::NONE)
            && view.kind(j) == Kind::Word
            && view.prefix(j) & !prefix::AL == 0
            && !view.has(j, Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::PHRASE));
        (name && (office || predicate)).then_some(Step::Last)
    }

    /// أعلن المدرب سمير القطب | استقالته: behind a first name a noun with its article is a family name where what he did to it stands
    /// behind.
    fn before_act(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        let next = j + 1;
        let act = view.has(next, Class::ABSTRACT)
            && view.prefix(next) == 0
            && (has_possessive(view, next)
                || view.has(next + 1, Class::DETERMINER)
                || view.is_definite(next + 1) && view.has(next + 1, Class::ABSTRACT.and(Class::COMMON)));
        // المدرب سمير القطب | إن: one who has a title before his name has no other behind it.
        let titled = i > 0 && view.is_definite(i - 1) && view.has(i - 1, Class::ROLE) && view.has(j, Class::ROLE);
        let act = act || titled && is_said(view, next);
        let family = self.is_second()
            && view.has(i, Class::GIVEN)
            && !view.is_definite(i)
            && view.prefix(j) == prefix::AL
            && view.kind(j) == Kind::Word
            && !view.has(j, Class::HEAD.without(Class::ROLE).and(Class::ABSTRACT).and(Class::TIME).and(Class::PLURAL))
            && view.spell(j) & spell::FINAL_TA == 0
            && !is_verbal_noun(view, j);
        (family && act).then_some(Step::Last)
    }

    /// ربيع كفوري إن: behind a first name, right before what is said, the first letter is no "as".
    fn like_kaf(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        let family = self.is_second()
            && view.has(i, Class::GIVEN)
            && view.kind(j) == Kind::Word
            && view.prefix(j) == prefix::KA
            && view.key(j).len() > 3
            && is_said(view, j + 1);
        family.then_some(Step::Last)
    }

    /// تيد هالمر | على شجاعته, but محمد على، and محمد على سالم in Egyptian spelling
    fn on(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let on = view.key(j) == keys::ALA && view.spell(j) & spell::FINAL_MAQSURA != 0;
        let last = || matches!(view.kind(j + 1), Kind::Comma | Kind::Colon) || view.is_complementizer(j + 1);
        let name = || view.has(j + 1, Self::NAMES) || self.is_second() && last();
        (on && !name()).then_some(Step::End)
    }

    /// محمد الخامس
    fn numbered(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let number = self.is_second()
            && view.has(j, Class::NUMBER)
            && view.prefix(j) == prefix::AL
            && view.has(self.i, Class::GIVEN);
        number.then_some(Step::On(1))
    }

    /// سالم علي جعفري, راشد الخالد الصباح: an adjective of relation without an article qualifies no name, and no time follows as a family
    /// name does.
    fn bare_nisba(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let bare_nisba = view.class(j) == Class::COMMON
            && view.prefix(j) == 0
            && view.spell(j) & spell::FINAL_YA != 0
            && view.has(self.i, Class::GIVEN)
            && view.has(j - 1, Class::GIVEN);
        let sabah = view.prefix(j) == prefix::AL && view.stem(j) == keys::SABAH && view.is_definite(j - 1);
        (bare_nisba || sabah).then_some(Step::On(1))
    }

    /// دي لا فوينتي
    fn la(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let la = view.key(j) == keys::LA && view.has(j - 1, Class::NAME_PARTICLE) && view.is_word(j + 1);
        (la && j + 1 < self.limit).then_some(Step::On(2))
    }

    /// الله | عز وجل
    fn blessing(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let ends = matches!(view.phrase(j), Some((PhraseKind::Adverb, _))) || super::eulogy(view, j).is_some();
        ends.then_some(Step::End)
    }

    /// رئيس البلدية عبد الرزاق سلال أمس: behind عبد and its noun one common word that ends the phrase is the family name.
    fn servant(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        let last = j == i + 2
            && view.key(i) == keys::ABD
            && view.class(j) == Class::COMMON
            && view.kind(j) == Kind::Word
            && view.prefix(j) == 0
            && view.spell(j) & (spell::TANWIN | spell::FINAL_TA) == 0
            && (view.is_complementizer(j + 1)
                || view.has(j + 1, Class::TIME.and(Class::ADVERB))
                || matches!(view.kind(j + 1), Kind::Comma | Kind::Colon));
        last.then_some(Step::Last)
    }

    /// بيرند فان ليندر, جان إيف لو مارون: between a name and a foreign word فان is no فإن and لو opens no condition.
    fn particle(&self) -> Option<Step> {
        let (view, j) = (self.view, self.j);
        let foreign = || {
            view.class(j + 1) == Class::NONE
                || view.has(j + 1, Self::NAMES)
                // أريك فان دير،
                || !view.has(j + 1, Class::FUNCTION.and(Class::VERB).and(Class::CUE)) && view.kind(j + 2) == Kind::Comma
        };
        let particle = (self.is_second() && view.key(j) == keys::FAN || view.key(j) == keys::LAW)
            && view.spell(j) & (spell::HAMZA_ABOVE | spell::HAMZA_BELOW) == 0
            && j + 1 < self.limit
            && view.kind(j + 1) == Kind::Word
            && view.prefix(j + 1) == 0
            && foreign()
            && continues_name(view, j + 1);
        particle.then_some(Step::On(2))
    }

    /// What cannot stand in a name ends it, but for مهدي ليمينة، : an unknown last word in ة before a mark or a complementizer is a
    /// family name.
    fn no_name(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        if continues_name(view, j) {
            return None;
        }
        let compound = j >= i + 2 && matches!(view.key(j - 2), keys::ABD | keys::BIN);
        let word = view.class(j) == Class::NONE || view.has(j, Class::GIVEN) || compound && view.has(j, Class::HEAD);
        let ends = matches!(view.kind(j + 1), Kind::Comma | Kind::Colon | Kind::Quote | Kind::Open)
            || view.is_complementizer(j + 1)
            // علي عوضة إلى
            || view.spell(j) & spell::FINAL_TA != 0
                && (matches!(view.key(j + 1), keys::ILA | keys::ANN)
                    // محمد عوضة المشرف على, علي بن موسى عوضة فقد
                    || view.has(j + 1, Class::ROLE) && view.prefix(j + 1) == prefix::AL
                    || view.key(j + 1).skip(1) == keys::QAD && view.key(j + 1).at(0) == code::FA);
        let last = word
            && ends
            && view.kind(j) == Kind::Word
            && view.prefix(j) & prefix::CONJ == 0
            // عبد الله | لصحيفة
            && !(view.prefix(j) & prefix::LI != 0 && is_press(view, j))
            // مورينيو | ضاحكا
            && !is_manner(view, j)
            && (self.is_second() || compound);
        Some(if last { Step::Last } else { Step::End })
    }

    /// Does the name stand behind a verb that takes an object, and may one follow the word?
    fn may_be_acted_on(&self) -> bool {
        let (view, i, next) = (self.view, self.i, self.j + 1);
        i > 0
            && view.has(i - 1, Class::CUE)
            && crate::cue::takes(view, i - 1, Frames::OBJECT)
            && (view.has(next, Class::PREP.and(Class::COMP).and(Class::TIME)) || view.prefix(next) & prefix::BI != 0)
    }

    /// أبلغ سوتين | الكرمي أن: behind a verb with an object two family names are two people.
    fn second_person(&self) -> Option<Step> {
        let view = self.view;
        let family = |k: usize| view.class(k) == Class::FAMILY && view.prefix(k) == 0;
        (self.is_second() && family(self.i) && family(self.j) && self.may_be_acted_on()).then_some(Step::End)
    }

    /// فلاديس زيلنسكو | المجر: a country behind a whole name is whom he speaks of; دعا سامرو | السويد إلى.
    fn country(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        if !view.has(j, Class::PLACE) || view.has(j, Class::GIVEN.and(Class::FAMILY)) {
            return None;
        }
        let spoken_of = !self.is_second()
            && !view.is_definite(j)
            && !self.follows_particle()
            && view.class(j - 1).without(Class::FAMILY) == Class::NONE
            && (view.prefix(j + 1) & prefix::PREP != 0 || view.has(j + 1, Class::PREP) || unknown_bi(view, j + 1));
        let family = view.class(i) == Class::FAMILY && view.prefix(i) == 0;
        (spoken_of || self.is_second() && family && self.may_be_acted_on()).then_some(Step::End)
    }

    /// A noun that begins something else, though a name may go on with words of its shape.
    fn object(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        // حض نصر الله | جميع الأطراف
        if view.has(j, Class::DETERMINER) && view.prefix(j) == 0 && view.prefix(j + 1) == prefix::AL {
            return Some(Step::End);
        }
        // الوزير كمال مراد | المعرض
        if !self.is_second() && view.prefix(j) == prefix::AL && lists::VISITED.has(view.stem(j)) {
            return Some(Step::End);
        }
        // توقع عبد الله | استمرار الارتفاع
        let act = view.key(j - 1) == keys::ALLAH
            && view.prefix(j) == 0
            && view.has(j, Class::ABSTRACT)
            && !view.has(j, Self::NAMES)
            && (view.is_definite(j + 1) || view.has(j + 1, Class::ABSTRACT.and(Class::COMMON)));
        if act {
            return Some(Step::End);
        }
        if self.follows_particle() {
            return None;
        }
        let unknown = view.class(j) == Class::NONE;
        // سامي الغامدي | الهدف: a common noun with its article after a family name is an object; in ة it is no family name at all.
        // وصف حسين عبدالرضا | المشهد: so is one of the shape of participles and places as a third name, where no بن tells a lineage.
        let third = || {
            !self.is_second()
                && view.stem(j).at(0) == code::MIM
                && view.spell(j) & spell::FINAL_YA == 0
                && !(i..j).any(|k| view.has(k, Class::NAME_PARTICLE))
        };
        let common = || {
            view.is_definite(j)
                && unknown
                && (view.is_definite(j - 1)
                    || third()
                    || view.spell(j) & spell::FINAL_TA != 0
                    || view.spell(j - 1) & spell::FINAL_TA != 0 && !view.has(j - 1, Class::GIVEN))
                && view.lexicon.look_up(view.stem(j)).class.has(Class::COMMON.and(Class::ABSTRACT))
        };
        // أسامة النجيفي | نظيره: behind a family name with its article no woman's name stands, but a noun with its possessive.
        let possessed = view.spell(j) & spell::FINAL_HA != 0 && view.has(j, Class::FEMININE);
        // After a family name with its article (no عبد الوهاب) a bare unknown word begins something else.
        let compound = j >= i + 2 && view.has(j - 2, Class::NAME_PARTICLE);
        let bare = view.is_definite(j - 1) && !view.is_definite(j) && (possessed || unknown && !compound);
        // An unknown word that begins with و after two words is a conjunction with a word; after one it may be a name (ويلمز).
        let joined = !self.is_second() && unknown && view.key(j).at(0) == code::WAW && view.kind(j) == Kind::Word;
        (bare || joined || common() || view.prefix(j) == prefix::AL && begins_object(view, i, j)).then_some(Step::End)
    }

    /// A name of several words goes on with what is known as one, or has its article.
    fn long(&self) -> Option<Step> {
        let (view, i, j) = (self.view, self.i, self.j);
        let most = if (i..j).any(|k| view.has(k, Class::NAME_PARTICLE)) { 7 } else { 4 };
        let ends = j - i >= most && !view.has(j, Self::NAMES) && !view.is_definite(j) && !self.follows_particle();
        ends.then_some(Step::End)
    }

    /// The end without particles that no name follows.
    fn without_particles(&self) -> usize {
        let view = self.view;
        let mut j = self.j;
        while j > self.i + 1
            && (view.has(j - 1, Class::NAME_PARTICLE) || view.key(j - 1) == keys::FAN)
            && view.class(j - 1) != Class::NONE
            && !view.has(j - 1, Class::GIVEN.and(Class::FAMILY))
        {
            j -= 1;
        }
        j
    }
}

/// ربيع ناصر | التدخل الأجنبي, غافن ويليامسن | الضربات: is a word with its article behind a name that begins at `i` no part of it, as a
/// plural, or as a noun known otherwise that has its adjective behind a family name?
fn begins_object(view: &View<'_>, i: usize, j: usize) -> bool {
    let names = Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE).and(Class::ROLE).and(Class::HONORIFIC);
    if view.has(j, names) {
        return false;
    }
    // وارن هاربر | المتخوفين: no sound plural of a participle is a family name.
    let stem = view.stem(j);
    if j > i + 1 && stem.len() >= 6 && stem.at(0) == code::MIM && ends_in_yn(stem) && view.has(j, Class::COMMON) {
        return true;
    }
    // منتصر الزيات: right behind a first name so short a word may be a family name.
    if j > i + 1 && view.key(j).len() >= 6 && ends_in_at(view.key(j)) {
        return true;
    }
    let bearer = if j == i + 1 { Class::FAMILY } else { Class::FAMILY.and(Class::GIVEN) };
    view.prefix(j + 1) == prefix::AL
        && view.has(j - 1, bearer)
        && !view.has(j - 1, Class::HEAD.and(Class::ABSTRACT).and(Class::PLACE))
        && view.spell(j) & spell::FINAL_YA == 0
        && !view.has(j + 1, names)
        && has_adjective(view, j)
        && {
            let known = view.lexicon.look_up(view.stem(j)).class;
            known != Class::NONE && !known.has(names)
        }
}

/// التدخل | الأجنبي, المظاهرات | الأخيرة, الفرقاء | الليبيين: does an adjective in its own shape follow?
fn has_adjective(view: &View<'_>, j: usize) -> bool {
    let ta = |i: usize| view.spell(i) & spell::FINAL_TA != 0;
    let relational = view.spell(j + 1) & spell::FINAL_YA != 0;
    let known = view.lexicon.look_up(view.stem(j + 1)).class.has(Class::COMMON);
    (ta(j + 1) && (ends_in_at(view.key(j)) || ta(j)) || ends_in_yn(view.key(j + 1)))
        || known && (relational || ta(j + 1) == ta(j))
}

/// قال لوران, وأكد الدكتور عبد الرحيم: a first name that ends the phrase and does not speak by itself.
pub(super) fn lacks_family(view: &View<'_>, np: &Np) -> bool {
    let last = np.end as usize - 1;
    // قائدة الفريق أورسوليا, رونو: an unknown word that is the whole name so far is a first name.
    let unknown = view.class(last) == Class::NONE && !view.is_definite(last);
    let given = |k: usize| view.has(k, Class::GIVEN) || k == last && unknown;
    let first = np.name.1 - np.name.0 == 1 && given(last) && !view.has(last, Class::FAMILY)
        || np.name.1 - np.name.0 == 2 && (view.key(last - 1) == keys::ABD || given(last - 1) && given(last))
        // علي بن موسى
        || np.name.1 - np.name.0 == 3 && view.key(last - 1) == keys::BIN && given(last);
    let person = np.denotes == Denotes::Person || np.denotes == Denotes::Unknown && unknown;
    person && !np.plural && np.name.1 == np.end && first && !view.is_voice(last)
}

/// عثمان | منقارة المدير, لوران | برود من الاتحاد, سامح | خلف في حديثه: behind a first name one word of any meaning before what can
/// only stand behind the whole name. Its ف is the word's own (هنرييتا فالك), as no clause of ف parts a verb's subject from what is said.
pub(super) fn is_last_name(view: &View<'_>, i: usize) -> bool {
    let (c, p) = (view.class(i), view.prefix(i));
    let next = i + 1;
    let office =
        |k: usize| view.has(k, Class::ROLE) && view.prefix(k) & !prefix::AL == 0 && !view.has(k, Class::PLURAL);
    let name = c == Class::NONE || c.has(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE));
    let closed = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::CUE);
    // سرحان | حق نائب المتحدث: behind what is no name an office would have its article.
    let titled = office(next) && view.prefix(next) == 0 && p == 0;
    let nouns = Class::ABSTRACT.and(Class::ORG).and(Class::DOCUMENT).and(Class::GROUP).and(Class::PLACE);
    let closed = if titled { closed } else { closed.and(nouns) };
    // وزيري
    let role = c.has(Class::ROLE) && view.spell(i) & spell::FINAL_YA == 0;
    let word = view.kind(i) == Kind::Word
        && p & (prefix::CONJ | prefix::LI) & !prefix::FA == 0
        && (p & prefix::PREP == 0 || name)
        && (!c.has(closed) || view.key(i) == keys::KHALF)
        && !role
        && !(view.is_definite(i) && (is_other_word(view, i) || is_verbal_noun(view, i)))
        && view.phrase(i).is_none()
        && (!is_accusative(view, i) && !is_circumstance(view, i) || c.has(Class::VERB) && !c.has(Class::COMMON))
        // تانبيرجيه is no noun with its possessive.
        && !(has_possessive(view, i)
            && (c != Class::NONE || without_pronoun(view.key(i)).is_none_or(|(noun, _)| {
                view.key(i).at(0) == code::LAM || view.lexicon.look_up(noun).class != Class::NONE
            })));
    // سارة ليا | كيلسون، مديرة القسم; ليو | ويكيم في بيان
    let waw = view.key(i).at(0) == code::WAW
        && view.kind(i) == Kind::Word
        && !view.has(i, Class::HEAD.and(Class::GIVEN).and(Class::FUNCTION));
    let statement = || {
        let people = Class::ROLE.and(Class::GROUP).and(Class::ORG).and(Class::PLACE).and(Class::FAMILY);
        !view.is_definite(i) && !c.has(people) && view.key(next) == keys::FI && view.has(next + 1, Class::DOCUMENT)
    };
    if waw && (view.kind(next) == Kind::Comma && office(next + 1) || statement()) {
        return true;
    }
    let after = match view.key(next) {
        keys::MIN => view.has(next + 1, Class::ORG),
        keys::FI => is_medium(view, next + 1) || view.has(next + 1, Class::DOCUMENT) || has_possessive(view, next + 1),
        _ => {
            office(next)
                || matches!(view.kind(next), Kind::Comma | Kind::Colon | Kind::Quote | Kind::Open)
                || view.is_complementizer(next)
        }
    };
    word && after
}

/// Does a known first name begin a name that ends at `stop`?
pub(crate) fn ends_in_name(view: &View<'_>, from: usize, stop: usize) -> bool {
    (from..stop).any(|k| view.has(k, Class::GIVEN) && view.prefix(k) == 0 && name_end(view, k, stop) == stop)
}

/// شاب يدعى كريم سالم، طالبة واسمها هند: the phrase with the name that a verb or noun of naming gives it.
pub(crate) fn with_given_name(view: &View<'_>, np: &Np, limit: usize) -> Option<Np> {
    /// Tokens of a name of words that mean something else, and the one behind it.
    const MAX_GIVEN: usize = 5;
    let k = np.end as usize;
    let naming = matches!(view.stem(k), keys::YUDA | keys::TUDA | keys::ISMUHU | keys::ISMUHA);
    if !naming || np.has_name() || k + 1 >= limit {
        return None;
    }
    let name = parse_at(view, k + 1, limit, Reach::CLOSE).filter(|n| n.has_name() && n.start == n.name.0);
    let end = match name {
        Some(name) => name.name.1 as usize,
        // Whatever else it means, what stands there up to the introducer is the name.
        None => {
            let end = (k + 1..limit.min(k + 1 + MAX_GIVEN)).find(|&e| !view.is_word(e) || view.is_complementizer(e))?;
            if end == k + 1 { return None } else { end }
        }
    };
    Some(Np { end: end as u32, name: (k as u32 + 1, end as u32), denotes: Denotes::Person, ..*np })
}

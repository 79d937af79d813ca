//! Proper names: where one begins, how far it goes, which words of no list are part of it.

use super::quoted::{MAX_BRACKET, is_speech};
use super::title::is_barred;
use super::word::{
    ends_in_at, ends_in_yn, feminine, has_possessive, in_construct, is_accusative, is_action_shaped, is_circumstance,
    is_deed_with_bi, is_general, is_manner, is_medium, is_no_verb, is_nominal, is_other_word, is_ours,
    is_participle_shaped, is_possessed, is_press, is_veil, is_verbal_noun, looks_common, unknown_bi,
};
use super::{Denotes, MAX_ALIAS, Np, Reach, parse_at};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Class, Frames, PhraseKind, lists, prefix, takes, without_pronoun};
use crate::view::View;

/// Longest proper name in words (الأمير محمد بن نواف بن عبد العزيز آل سعود).
const MAX_NAME: usize = 10;

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
    // كشف سالم | النقاب عن, عبد الله حمدان | السفير السابق
    let office = view.is_definite(i) && c.has(Class::HONORIFIC.and(Class::ROLE)) && lists::FORMER.has(view.stem(i + 1));
    // حمّل البلاد | كامل المسؤولية
    let full = view.key(i) == keys::KAMIL && is_other_word(view, i + 1);
    if office || full || is_veil(view, i) {
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
        && key.at(n - 1) == code::NUN
        && key.at(n - 2) == code::YA
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
    let mut j = i + 1;
    while j < limit && j - i < MAX_NAME {
        if view.kind(j) == Kind::Dash && view.tight(j) && view.tight(j - 1) && view.is_word(j + 1) {
            j += 2;
            continue;
        }
        // روبرت #مالون, #سالم_العمري
        if view.kind(j) == Kind::Other && view.tight(j) && j + 1 < limit && continues_name(view, j + 1) {
            // أنطونيو غوتيريس | #إسرائيل
            if j >= i + 2 && view.has(j + 1, Class::PLACE) && !view.has(j + 1, Class::GIVEN.and(Class::FAMILY)) {
                break;
            }
            j += 2;
            continue;
        }
        // سارة ليا | كيلسون … وقالت كيلسون: what speaks by itself elsewhere is the rest of the name; صلاح | الأجواء … وقال صلاح: behind
        // what does, a word that means something else is none.
        let plain = view.kind(j) == Kind::Word && view.prefix(j) & !prefix::AL == 0;
        if plain && view.is_voice(j) != view.is_voice(j - 1) {
            if view.is_voice(j) {
                j += 1;
                continue;
            }
            if !view.has(j - 1, Class::NAME_PARTICLE) && (is_other_word(view, j) || is_deed_with_bi(view, j)) {
                break;
            }
        }
        // الشيخ سليم | الاتفاق مع
        let bearer = Class::GIVEN.and(Class::FAMILY);
        if view.prefix(j) == prefix::AL
            && view.has(j - 1, bearer)
            && !view.has(j - 1, Class::ABSTRACT)
            && is_verbal_noun(view, j)
            && (is_other_word(view, j) || view.stem(j).at(1) == code::TA)
        {
            break;
        }
        // مصطفى السيد: an honorific right behind a first name is a family name, unless a name follows it (أشرف | العقيد الثمالي).
        let family_behind = view.prefix(j + 1) == prefix::AL
            && view.spell(j + 1) & spell::FINAL_YA != 0
            && view.class(j + 1).without(Class::FAMILY) == Class::NONE;
        let surname = j == i + 1
            && !family_behind
            && view.has(j, Class::HONORIFIC)
            && view.prefix(j) == prefix::AL
            && view.has(i, Class::GIVEN)
            && !view.is_definite(i)
            && !view.has(j + 1, Class::GIVEN);
        if surname {
            j += 1;
            continue;
        }
        // تشانغ ون بين إن: "between" stands before no complementizer, and the verb takes أن.
        let last = view.key(j) == keys::BAYN
            && view.is_complementizer(j + 1)
            && view.spell(j + 1) & spell::HAMZA_BELOW != 0
            && view.spell(j) & spell::SHADDA == 0;
        if last {
            return j + 1;
        }
        // محمود منصور | الأمين العام, سمير شلبي | أمين عام الاتحاد
        // فريدريك حداد | نائب رئيس المجلس
        let office = || {
            j >= i + 2
                && !view.is_definite(j)
                && view.prefix(j) == 0
                && view.has(j + 1, Class::ROLE)
                && !view.has(j, Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
        };
        // عبد الله بن سالم الطيار | أستاذ القانون: behind a father's name an office with its article has what it is of behind it, no other office.
        let clan = j >= i + 3
            && view.key(j - 2) == keys::BIN
            && view.prefix(j) == prefix::AL
            && view.has(j, Class::ROLE.and(Class::HONORIFIC))
            && view.has(j + 1, Class::ROLE)
            && view.prefix(j + 1) == 0;
        if clan {
            j += 1;
            continue;
        }
        if view.has(j, Class::ROLE)
            && (view.is_definite(j) && is_general(view, j + 1) || view.key(j + 1) == keys::AMM || office())
        {
            break;
        }
        // خليل الحية، عضو المجلس, أشرف القدرة الناطق باسم: before a role set off by a comma, and between a first name and a role with its
        // article, stands a person's name, whatever else the word means.
        let comma = view.kind(j + 1) == Kind::Comma;
        let spokesman = view.is_definite(j + 1) && view.is_definite(j);
        let role = if comma { j + 2 } else { j + 1 };
        let apposed = j == i + 1
            && (comma || spokesman)
            && view.has(i, Class::GIVEN)
            && (!view.is_definite(i) || view.class(j) == Class::NONE)
            && view.kind(j) == Kind::Word
            && view.prefix(j) & !prefix::AL == 0
            && !view.has(j, Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::PHRASE))
            && (!view.has(j, Class::HEAD) && view.has(role, Class::ROLE) && view.prefix(role) & !prefix::AL == 0
                // سامر المعلم، قد
                || comma && view.key(role) == keys::QAD && !view.has(j, Class::HEAD.without(Class::HUMAN)));
        if apposed {
            j += 1;
            break;
        }
        // تيد كروز | على شجاعته, but محمد على، and محمد على سالم in Egyptian spelling
        let on = view.key(j) == keys::ALA && view.spell(j) & spell::FINAL_MAQSURA != 0;
        let goes_on = || {
            view.has(j + 1, Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
                || j == i + 1
                    && (matches!(view.kind(j + 1), Kind::Comma | Kind::Colon) || view.is_complementizer(j + 1))
        };
        if on && !goes_on() {
            break;
        }
        // محمد الخامس
        if j == i + 1 && view.has(j, Class::NUMBER) && view.prefix(j) == prefix::AL && view.has(i, Class::GIVEN) {
            j += 1;
            continue;
        }
        // محمد علي جعفري, صباح الخالد الصباح: an adjective of relation without an article qualifies no name, and no time follows
        // as a family name does.
        let bare_nisba = view.class(j) == Class::COMMON
            && view.prefix(j) == 0
            && view.spell(j) & spell::FINAL_YA != 0
            && view.has(i, Class::GIVEN)
            && view.has(j - 1, Class::GIVEN);
        let sabah = view.prefix(j) == prefix::AL && view.stem(j) == keys::SABAH && view.is_definite(j - 1);
        if bare_nisba || sabah {
            j += 1;
            continue;
        }
        // دي لا فوينتي
        if view.key(j) == keys::LA && view.has(j - 1, Class::NAME_PARTICLE) && view.is_word(j + 1) && j + 1 < limit {
            j += 2;
            continue;
        }
        // الله | عز وجل
        if matches!(view.phrase(j), Some((PhraseKind::Adverb, _))) || super::eulogy(view, j).is_some() {
            break;
        }
        // رئيس الوزراء عبد المالك سلال أمس: behind عبد and its noun one common word that ends the phrase is the family name.
        let servant = j == i + 2
            && view.key(i) == keys::ABD
            && view.class(j) == Class::COMMON
            && view.kind(j) == Kind::Word
            && view.prefix(j) == 0
            && view.spell(j) & (spell::TANWIN | spell::FINAL_TA) == 0
            && (view.is_complementizer(j + 1)
                || view.has(j + 1, Class::TIME.and(Class::ADVERB))
                || matches!(view.kind(j + 1), Kind::Comma | Kind::Colon));
        if servant {
            return j + 1;
        }
        // بيرند فان ليندر, جان إيف لو مارون: between a name and a foreign word فان is no فإن and لو opens no condition.
        let foreign = || {
            view.class(j + 1) == Class::NONE
                || view.has(j + 1, Class::NAME_PARTICLE.and(Class::FAMILY).and(Class::GIVEN))
                // أريك فان دير،
                || !view.has(j + 1, Class::FUNCTION.and(Class::VERB).and(Class::CUE)) && view.kind(j + 2) == Kind::Comma
        };
        let van = (j == i + 1 && view.key(j) == keys::FAN || view.key(j) == keys::LAW)
            && view.spell(j) & (spell::HAMZA_ABOVE | spell::HAMZA_BELOW) == 0
            && j + 1 < limit
            && view.kind(j + 1) == Kind::Word
            && view.prefix(j + 1) == 0
            && foreign()
            && continues_name(view, j + 1);
        if van {
            j += 2;
            continue;
        }
        if !continues_name(view, j) {
            // مهدي ليمينة، : an unknown last word in ة before a mark or a complementizer is a family name.
            let compound = j >= i + 2 && matches!(view.key(j - 2), keys::ABD | keys::BIN);
            let compound = compound || j >= i + 3 && view.key(j - 2) == keys::BIN;
            let word =
                view.class(j) == Class::NONE || view.has(j, Class::GIVEN) || compound && view.has(j, Class::HEAD);
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
                && (j == i + 1 || compound);
            if last {
                j += 1;
            }
            break;
        }
        // كمال أوغلو | دمشق
        let last_before = view.has(j - 1, Class::FAMILY) && view.has(j, Class::PLACE);
        let particle_before = view.has(j - 1, Class::NAME_PARTICLE) && !last_before;
        // أبلغ سوتين | الكرمي أن: behind a verb with an object two family names are two people.
        let family = |k: usize| view.class(k) == Class::FAMILY && view.prefix(k) == 0;
        let object = || {
            let next = j + 1;
            crate::cue::takes(view, i - 1, Frames::OBJECT)
                && (view.has(next, Class::PREP.and(Class::COMP).and(Class::TIME))
                    || view.prefix(next) & prefix::BI != 0)
        };
        if j == i + 1 && family(i) && family(j) && i > 0 && view.has(i - 1, Class::CUE) && object() {
            break;
        }
        // فلاديس زيلنسكو | المجر: a country behind a whole name is whom he speaks of.
        let country = j >= i + 2
            && view.has(j, Class::PLACE)
            && !view.has(j, Class::GIVEN.and(Class::FAMILY))
            && !view.is_definite(j)
            && !particle_before
            && view.class(j - 1).without(Class::FAMILY) == Class::NONE
            && (view.prefix(j + 1) & prefix::PREP != 0 || view.has(j + 1, Class::PREP) || unknown_bi(view, j + 1));
        // دعا سامرو | السويد إلى
        let called = j == i + 1
            && family(i)
            && i > 0
            && view.has(i - 1, Class::CUE)
            && view.has(j, Class::PLACE)
            && !view.has(j, Class::GIVEN.and(Class::FAMILY))
            && object();
        if country || called {
            break;
        }
        // سامي الغامدي | الهدف: a common noun with its article after a family name is an object; in ة it is no family name at all.
        if view.is_definite(j)
            && view.class(j) == Class::NONE
            && !particle_before
            && (view.is_definite(j - 1)
                || view.spell(j) & spell::FINAL_TA != 0
                || view.spell(j - 1) & spell::FINAL_TA != 0 && !view.has(j - 1, Class::GIVEN))
            && view.lexicon.look_up(view.stem(j)).class.has(Class::COMMON.and(Class::ABSTRACT))
        {
            break;
        }
        // حض نصر الله | جميع الأطراف
        if view.has(j, Class::DETERMINER) && view.prefix(j) == 0 && view.prefix(j + 1) == prefix::AL {
            break;
        }
        if view.prefix(j) == prefix::AL && !particle_before && begins_object(view, i, j) {
            break;
        }
        // أسامة النجيفي | نظيره: behind a family name with its article no woman's name stands, but a noun with its possessive.
        if view.is_definite(j - 1)
            && view.spell(j) & spell::FINAL_HA != 0
            && view.has(j, Class::FEMININE)
            && !view.is_definite(j)
            && !particle_before
        {
            break;
        }
        // After a family name with its article (no عبد الوهاب) a bare unknown word begins something else.
        let compound = j >= i + 2 && view.has(j - 2, Class::NAME_PARTICLE);
        if view.is_definite(j - 1)
            && !compound
            && view.class(j) == Class::NONE
            && !view.is_definite(j)
            && !particle_before
        {
            break;
        }
        // An unknown word that begins with و after two words is a conjunction with a word; after one it may be a name (ويلمز).
        if j - i >= 2
            && view.class(j) == Class::NONE
            && view.key(j).at(0) == code::WAW
            && view.kind(j) == Kind::Word
            && !particle_before
        {
            break;
        }
        let long = if (i..j).any(|k| view.has(k, Class::NAME_PARTICLE)) { 7 } else { 4 };
        if j - i >= long
            && !view.has(j, Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
            && !view.is_definite(j)
            && !particle_before
        {
            break;
        }
        j += 1;
    }
    while j > i + 1
        && (view.has(j - 1, Class::NAME_PARTICLE) || view.key(j - 1) == keys::FAN)
        && view.class(j - 1) != Class::NONE
        && !view.has(j - 1, Class::GIVEN.and(Class::FAMILY))
    {
        j -= 1;
    }
    j
}

/// ربيع ناصر | التدخل الأجنبي, غافن ويليامسن | الضربات: is a word with its article behind a name that begins at `i` no part of it, as a
/// plural, or as a noun known otherwise that has its adjective behind a family name?
fn begins_object(view: &View<'_>, i: usize, j: usize) -> bool {
    let names = Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE).and(Class::ROLE).and(Class::HONORIFIC);
    if view.has(j, names) {
        return false;
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

/// جيبي, كريستيلا: an unknown word where a first name can begin, behind what closes a phrase or opens a clause.
pub(crate) fn may_be_first_name(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let fused = matches!(key.at(0), code::LAM | code::WAW | code::FA | code::YA | code::TA) && key.len() > 3;
    let before = i - 1;
    let b = view.class(before);
    let opens = !view.is_word(before)
        || view.is_definite(before) && !b.has(Class::VERB)
        || b.has(Class::COMP.and(Class::HONORIFIC).and(Class::PLACE))
        || b.has(Class::CUE) && view.prefix(before) & !prefix::CONJ == 0;
    view.class(i) == Class::NONE
        && view.kind(i) == Kind::Word
        && view.prefix(i) == 0
        && key.len() >= 2
        && !fused
        && opens
        && !looks_common(view, i)
        && !has_possessive(view, i)
        && !is_action_shaped(key)
}

/// عطالله, الشهري, العنزي where it speaks by itself: a word that can be nothing but a family name.
pub(super) fn is_surname(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i);
    view.kind(i) == Kind::Word
        && view.prefix(i) & !prefix::AL == 0
        && (view.is_voice(i)
            || c.has(Class::FAMILY.and(Class::GIVEN))
                && !c.has(Class::HEAD.and(Class::PLACE).and(Class::CUE).and(Class::VERB).and(Class::FUNCTION))
            || c == Class::NONE
                && !looks_common(view, i)
                && !is_other_word(view, i)
                && (view.prefix(i) == 0 || view.spell(i) & spell::FINAL_YA != 0))
}

/// العقيد صديق علي, الطالبة شهد كيوان: a word of any meaning between a title with its article and a name that is nothing else.
pub(super) fn is_first_name(view: &View<'_>, i: usize, before: usize) -> bool {
    let c = view.class(i);
    let n = view.class(i + 1);
    let name = n.has(Class::GIVEN)
        && !n.has(Class::HEAD.and(Class::PLACE).and(Class::CUE).and(Class::VERB).and(Class::ADVERB).and(Class::TIME))
        && (!n.has(Class::FUNCTION) || view.has(before, Class::HONORIFIC));
    let plain = view.prefix(i) == 0 && view.kind(i) == Kind::Word && view.is_definite(before);
    // الشيخ صباح الخالد, الدكتور نجاح بن سالم: what follows an honorific is a name where a family name or بن follows it.
    let family = view.prefix(i + 1) == prefix::AL && n.without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE;
    let unknown = |k: usize| view.lexicon.look_up(view.stem(k)).class == Class::NONE;
    let nisba = family && view.spell(i + 1) & spell::FINAL_YA != 0 && unknown(i + 1) && c.has(Class::COMMON);
    let called = view.key(i + 1) == keys::BIN && !c.has(Class::FUNCTION.and(Class::HEAD))
        || (family && c.has(Class::TIME.and(Class::HUMAN)) || nisba) && !c.has(Class::FUNCTION.and(Class::PLURAL));
    if plain && called && view.has(before, Class::HONORIFIC) && view.is_word(i + 1) {
        return true;
    }
    // المهندس رفعت عطالله, الدكتور غرامة الشهري: and any word that opens no phrase before what can be nothing but a family name.
    let closed = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::PHRASE).and(Class::CUE);
    let closed = closed.and(Class::HEAD.without(Class::HUMAN)).and(Class::ABSTRACT);
    if plain
        && view.has(before, Class::HONORIFIC)
        && !c.has(closed)
        && !is_accusative(view, i)
        && !(c.has(Class::VERB) && matches!(view.key(i).at(0), code::YA | code::TA | code::NUN))
        && is_surname(view, i + 1)
    {
        return true;
    }
    // السفير في عمان عيد الصنعي: so it is behind a place, where only a clan's name of relation follows.
    let of_place = view.has(before, Class::PLACE)
        && view.prefix(i) == 0
        && view.kind(i) == Kind::Word
        && c.has(Class::COMMON.and(Class::TIME))
        && !c.has(Class::FUNCTION.and(Class::ABSTRACT).and(Class::PLURAL).and(Class::HEAD));
    if of_place && family && view.spell(i + 1) & spell::FINAL_YA != 0 && unknown(i + 1) {
        return true;
    }
    // البروفسور ديك هابيما إن: a common noun and a foreign word that end the phrase.
    let foreign = c == Class::COMMON
        && n == Class::NONE
        && view.kind(i + 1) == Kind::Word
        && view.prefix(i + 1) == 0
        && !looks_common(view, i + 1)
        && !view.is_definite(i + 1)
        && (view.is_complementizer(i + 2)
            || view.prefix(i + 2) == prefix::LI
            || matches!(view.kind(i + 2), Kind::Comma | Kind::Colon | Kind::Quote | Kind::Open));
    let said = |k: usize| view.is_complementizer(k) || matches!(view.kind(k), Kind::Colon | Kind::Quote | Kind::Open);
    // المهندس مدني: «…»
    let one = c == Class::COMMON && said(i + 1) && view.spell(i) & (spell::TANWIN | spell::FINAL_TA) == 0;
    if plain && (foreign || one) && view.has(before, Class::HONORIFIC) {
        return true;
    }
    if plain && foreign && said(i + 2) {
        return true;
    }
    name && plain
        && view.prefix(i + 1) == 0
        && view.has(before, Class::ROLE.and(Class::HONORIFIC).and(Class::HUMAN))
        && !c.has(Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::ABSTRACT).and(Class::PHRASE))
        && !is_accusative(view, i)
}

/// الرئيس علي بونجو, مدير المعهد علي الحداد, مدير المعهد خلف الحداد: the names that look like "on" and "behind", between a complete
/// title and the rest of a name.
pub(super) fn is_ali(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i + 1);
    let closed = view.is_definite(i - 1) || view.has(i - 1, Class::PLACE.and(Class::ORG_NAME).and(Class::HONORIFIC));
    let other = Class::HEAD.and(Class::PLACE).and(Class::COMMON).and(Class::ABSTRACT).and(Class::PHRASE);
    let name =
        c.has(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE)) && !c.has(other) && view.prefix(i + 1) == 0;
    let family = c == Class::NONE
        && view.prefix(i + 1) == prefix::AL
        && view.spell(i + 1) & spell::FINAL_YA != 0
        && view.lexicon.look_up(view.stem(i + 1)).class == Class::NONE;
    let foreign = c == Class::NONE && view.prefix(i + 1) == 0 && !looks_common(view, i + 1);
    // على السيستاني in the spelling without dots
    (view.spell(i) & spell::FINAL_YA != 0 || family || view.key(i) == keys::KHALF && name)
        && view.prefix(i) == 0
        && closed
        && view.kind(i + 1) == Kind::Word
        && (name || family || foreign)
}

/// رام الله, حركة أمل: is the word the last of a place's or body's name of several words? It closes a phrase as one of one word does.
pub(super) fn ends_proper(view: &View<'_>, i: usize) -> bool {
    /// Words of such a name before its last.
    const MAX: usize = 3;
    (i.saturating_sub(MAX)..i).any(
        |k| matches!(view.phrase(k), Some((PhraseKind::Name(class), end)) if end == i + 1 && class.has(Class::PLACE.and(Class::ORG_NAME))),
    )
}

/// رئيس بلدية كوندوار | سامي حداد, مدرب روماسا | ستيفانو: an unknown bare word that a title or its place governs names the place, so
/// that the first name behind it begins the holder's.
pub(super) fn follows_unknown(view: &View<'_>, i: usize) -> bool {
    /// Letters from which on an unknown word is rather foreign than a common noun.
    const FOREIGN: u32 = 5;
    let known = Class::HEAD.and(Class::PLACE).and(Class::CUE).and(Class::FUNCTION).and(Class::TIME).and(Class::ADVERB);
    let before = i - 1;
    view.has(i, Class::GIVEN)
        && !view.has(i, known.and(Class::NAME_PARTICLE).and(Class::COMMON).and(Class::VERB))
        && view.prefix(i) == 0
        && view.class(before) == Class::NONE
        && view.kind(before) == Kind::Word
        && view.prefix(before) == 0
        && view.key(before).len() >= FOREIGN
        && !looks_common(view, before)
        // مدير عام جمرك سلوى: behind an adjective it may be any noun.
        && (view.has(before - 1, Class::ORG.and(Class::PLACE).and(Class::ROLE)) || view.key(before - 1) == keys::FI)
        && !view.is_definite(before - 1)
        && continues_name(view, i + 1)
}

/// Does a person's name begin at `i`, inside a phrase that began with a title before it?
pub(super) fn begins_name(view: &View<'_>, i: usize, start: usize) -> bool {
    if !view.is_word(i) || view.prefix(i) & (prefix::CONJ | prefix::PREP) != 0 {
        return false;
    }
    // العميد | السابق
    if in_construct(view, i) || view.is_definite(i) && lists::FORMER.has(view.stem(i)) {
        return false;
    }
    let c = view.class(i);
    let before = i - 1;
    let b = view.class(before);
    let honorific = b.has(Class::HONORIFIC) && (view.is_definite(before) || c.has(Class::GIVEN));
    let closed = view.is_definite(before)
        || b.has(Class::PLACE.and(Class::ORG_NAME))
        || is_possessed(view, before)
        || is_ours(view, before)
        || honorific
        || before > start && b.has(Class::HONORIFIC.and(Class::ROLE)) && view.has(before - 1, Class::HONORIFIC)
        || matches!(view.key(before), keys::RUKN | keys::HARB)
        || matches!(
            view.kind(before),
            Kind::Close | Kind::Quote | Kind::CloseBracket | Kind::Latin | Kind::Number | Kind::Stop
        )
        || (b.has(Class::GIVEN) && before > start)
        || before > start && (ends_proper(view, before) || follows_unknown(view, i));
    if c.has(Class::ROLE) && view.is_definite(i) {
        // معالي الأمين العام: titles follow titles.
        return false;
    }
    if view.is_definite(i) {
        // الدكتور العيسى, الحبيب خضر; but الرئيس التركي is an adjective.
        let nisba = view.spell(i) & spell::FINAL_YA != 0;
        // الأستاذ الجامعي | الدكتور سالم
        let titled = view.has(i + 1, Class::HONORIFIC) && view.prefix(i + 1) == prefix::AL;
        if nisba && !c.has(Class::GIVEN) && (titled || view.has(i + 1, Class::GIVEN) && view.prefix(i + 1) == 0) {
            return false;
        }
        // هذا الأستاذ الجامعي
        if nisba && start > 0 && view.has(start - 1, Class::DEMONSTRATIVE) {
            return false;
        }
        // قائدة الفريق البحثي: in construct it is a team, and the adjective no name.
        let team = before > start
            && b.has(Class::GROUP)
            && view.has(before - 1, Class::ROLE)
            && view.prefix(before - 1) & prefix::AL == 0;
        // الوزير الفهيد: an unknown word with its article right behind a bare office is the family name.
        let family = before == start
            && b.has(Class::ROLE)
            && view.prefix(before) == prefix::AL
            && view.prefix(i) == prefix::AL
            && c.without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
            && !nisba
            && view.spell(i) & spell::FINAL_TA == 0
            && view.lexicon.look_up(view.stem(i)).class.without(Class::GIVEN.and(Class::FAMILY)) == Class::NONE
            && (view.is_complementizer(i + 1) || view.kind(i + 1) == Kind::Colon);
        return family
            || b.has(Class::HONORIFIC)
                && view.is_definite(before)
                && c == Class::NONE
                && !(team && nisba)
                // المفوض الأوروبي
                && !(nisba && b.has(Class::ROLE) && view.lexicon.look_up(view.stem(i)).class.has(Class::COMMON))
            || c.has(Class::GIVEN) && closed && !nisba && view.is_word(i + 1) && continues_name(view, i + 1)
            // المهدي التازي
            || c.has(Class::GIVEN)
                && closed
                && b.has(Class::ORG.and(Class::GROUP))
                && view.is_definite(i + 1)
                && view.class(i + 1).without(Class::FAMILY) == Class::NONE
                && view.spell(i + 1) & spell::FINAL_YA != 0
            // الهادي بن رجب
            || c.has(Class::GIVEN) && closed && view.has(i + 1, Class::NAME_PARTICLE) && view.prefix(i + 1) == 0;
    }
    // بالمنطقة الشرقية | أمين مجلس التنمية
    if c.has(Class::ROLE) && view.has(i + 1, Class::ORG) && view.prefix(i + 1) & !prefix::AL == 0 {
        return false;
    }
    if c.has(Class::GIVEN) || closed && is_first_name(view, i, before) {
        return closed;
    }
    if c.has(Class::NAME_PARTICLE) {
        return closed && view.key(i) != keys::BIN;
    }
    // الكابتن ابراهومة قال: behind an honorific an unknown word in ة is a name where the phrase ends.
    let last = c == Class::NONE && view.kind(i) == Kind::Word && b.has(Class::HONORIFIC) && view.is_definite(before);
    if last && view.spell(i) & spell::FINAL_TA != 0 && view.has(i + 1, Class::CUE.and(Class::COMP).and(Class::AUX)) {
        return true;
    }
    // لهسبريس after a title is an addressee, not a name of one word.
    if c == Class::NONE && view.kind(i) == Kind::Word && view.key(i).at(0) == code::LAM && !continues_name(view, i + 1)
    {
        return false;
    }
    // محامية المقاول سنية الورتاني: an unknown word in ة before a family name is a woman's name.
    if c == Class::NONE && view.spell(i) & spell::FINAL_TA != 0 && feminine(view, start) {
        let family = view.is_definite(i + 1) && view.has(i + 1, Class::FAMILY.and(Class::GIVEN))
            || view.is_definite(i + 1) && view.class(i + 1) == Class::NONE && view.spell(i + 1) & spell::FINAL_YA != 0;
        return closed && family;
    }
    closed && continues_name(view, i) && !c.has(Class::PLACE) && !(view.kind(i) == Kind::Word && view.key(i).len() < 2)
}

/// حلة جابر: an unknown word in ة before a word that is nothing but a first name; كتبت دورتا جونز: right behind a verb one in ا, where an
/// accusative has its adjective in ا or a noun with its article behind it.
pub(super) fn is_unknown_first_name(view: &View<'_>, i: usize) -> bool {
    let next = view.class(i + 1);
    let bearer = Class::GIVEN.and(Class::FAMILY).and(Class::FEMININE);
    if view.class(i) != Class::NONE
        || view.spell(i) & spell::TANWIN != 0
        || view.prefix(i + 1) != 0
        || next.without(bearer) != Class::NONE
    {
        return false;
    }
    if view.spell(i) & spell::FINAL_TA != 0 {
        return next.has(Class::GIVEN);
    }
    let (key, n) = (view.key(i), view.key(i).len());
    // رسميا, ضاحكا, مبتسما: how, before who.
    let manner = n == 5 && key.at(1) == code::ALEF || is_participle_shaped(key);
    n >= 4
        && key.at(n - 1) == code::ALEF
        && !matches!(key.at(n - 2), code::YA | code::HA | code::NUN)
        && !manner
        && i > 0
        && view.has(i - 1, Class::CUE)
        && view.kind(i + 1) == Kind::Word
        && view.key(i + 1).len() >= 4
        && is_nominal(view, i + 1)
        && !looks_common(view, i + 1)
}

/// رئيس المجلس الأعلى | للشباب في الإقليم، الشيخ راشد بن سالم: the name that a title leads up to, over what completes the title.
pub(super) fn name_ahead(view: &View<'_>, np: &Np, limit: usize, barred: u16) -> Option<(usize, usize)> {
    /// Tokens that complete a title.
    const MAX: usize = 24;
    /// Tokens of a clause that describes it.
    const CLAUSE: usize = 14;
    let end = np.end as usize;
    let behind_verb = np.start > 0 && view.has(np.start as usize - 1, Class::CUE);
    let stop = limit.min(end + MAX);
    let outside = Class::TIME.and(Class::ADVERB).and(Class::VERB).and(Class::FIRST);
    let outside = outside.and(Class::FUNCTION.without(Class::PREP));
    let somebody = Class::ROLE.and(Class::HONORIFIC).and(Class::HUMAN).and(Class::GIVEN).and(Class::UNNAMED);
    let mut k = end;
    while k < stop {
        let comma = view.kind(k) == Kind::Comma;
        let closed = view.is_definite(k - 1)
            || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME))
            || !view.is_word(k - 1)
            || k > end && lists::FORMER.has(view.key(k - 1));
        if comma || closed && view.is_word(k) {
            if let Some(name) = weighed_name(view, k + usize::from(comma), limit, comma, k == end && behind_verb) {
                return Some(name);
            }
        }
        if let Some(q) = view.quote_at(k).filter(|q| q.closed) {
            let construct = view.has(k - 1, Class::ROLE) && !view.is_definite(k - 1);
            let body = view.has(k - 1, Class::ORG)
                || k > end && (view.prefix(k - 1) & prefix::LI != 0 || view.is_word(k - 1) && !view.is_definite(k - 1));
            let name = k > end && view.key(k - 1).len() == 1 || body || construct;
            let close = q.close as usize;
            let speech = is_speech(view, q.first(), close, true);
            if !name || speech || close >= stop || view.words(q.first(), close) > MAX_ALIAS {
                return None;
            }
            k = close + 1;
            continue;
        }
        // رئيس الحركة (يسار الوسط) سامي الحداد
        if view.kind(k) == Kind::OpenBracket {
            k = (k + 1..stop.min(k + MAX_BRACKET)).find(|&e| view.kind(e) == Kind::CloseBracket)? + 1;
            continue;
        }
        // مستشار الوزير سابقا فخري الحداد
        if lists::FORMER.has(view.key(k)) && view.prefix(k) == 0 {
            k += 1;
            continue;
        }
        // مستشار #صندوق_التنمية, عضو لجنة البطولة لموسم 2030 سامي
        if view.kind(k) == Kind::Other && view.tight(k) || view.kind(k) == Kind::Number && k > end {
            k += 1;
            continue;
        }
        // المتحدث باسم القوات التي تقودها البلاد، تركي الحداد، أن; الأمين العام للمجلس، وهو من أكبر الجمعيات، سامي
        let described = view.has(k, Class::RELATIVE) && view.key(k) != keys::MIN
            || comma && matches!(view.stem(k + 1), keys::HUWA | keys::HIYA) && view.prefix(k + 1) & prefix::WA != 0;
        if described {
            let ends = |e: usize| view.kind(e) == Kind::Comma;
            let inside = |e: &usize| {
                !view.is_complementizer(*e)
                    && !matches!(view.kind(*e), Kind::Colon | Kind::Stop | Kind::Newline | Kind::Quote | Kind::Open)
            };
            let comma = (k + 1..limit.min(k + CLAUSE)).take_while(inside).find(|&e| ends(e))?;
            return weighed_name(view, comma + 1, limit, true, false);
        }
        // الأمم المتحدة, البيت الأبيض
        if let Some((PhraseKind::Name(class), last)) = view.phrase(k) {
            if class.has(Class::PLACE.and(Class::ORG_NAME)) && (k > end || view.prefix(k) & prefix::PREP != 0) {
                k = last;
                continue;
            }
        } else if matches!(view.phrase(k), Some((PhraseKind::Adverb | PhraseKind::Shift | PhraseKind::Source(_), _))) {
            return None;
        }
        let (c, p) = (view.class(k), view.prefix(k));
        let preposition = c.has(Class::PREP) && p == 0;
        if preposition {
            if is_barred(view, k, barred) || is_medium(view, k + 1) || view.has(k + 1, Class::TIME) {
                return None;
            }
            k += 1;
            continue;
        }
        // في #جامعة_المدينة
        let governed =
            k > end && (view.has(k - 1, Class::PREP) || view.kind(k - 1) == Kind::Other) || p & prefix::PREP != 0;
        // مدير التنظيم | وضبط الأسواق, المحامية | ورئيسة المركز
        let joined = p & prefix::CONJ == prefix::WA
            && (k > end || closed && (view.is_definite(k) || view.is_definite(k + 1) || view.has(k, Class::ROLE)));
        // بالعاصمة الألمانية برلين،
        let city = k > end && c.has(Class::PLACE);
        let goes_on = governed || joined || view.is_definite(k) && k > end || !closed || city;
        // للتعريف بلغة الطيور: what is written with ة is no verb.
        let c = if view.spell(k) & spell::FINAL_TA != 0 { c.without(Class::VERB) } else { c };
        let other = c.has(outside) && !(joined && view.is_definite(k + 1) && !c.has(Class::CUE.and(Class::FUNCTION)))
            || c.has(Class::CUE);
        if !view.is_word(k)
            || !goes_on
            || other && !view.is_definite(k)
            || c.has(somebody) && !c.has(Class::PLURAL) && !(joined && c.has(Class::ROLE))
            || p & prefix::BI != 0 && barred & takes::BI != 0
            || p & prefix::FA != 0
            || is_press(view, k)
        {
            return None;
        }
        k += 1;
    }
    None
}

/// Do the words from a token on make a person's name? Each speaks for it or against it, and so does what stands around them: a `comma`
/// before them, or the whole title of a verb's `subject`, behind which no other verb stands.
fn weighed_name(view: &View<'_>, start: usize, limit: usize, comma: bool, subject: bool) -> Option<(usize, usize)> {
    /// What a name weighs at least.
    const LEAST: i32 = 4;
    if view.has(start, Class::HONORIFIC) && view.prefix(start) == prefix::AL || comma && view.has(start, Class::ROLE) {
        let sub = parse_at(view, start, limit, Reach::CLOSE)?;
        let named = sub.has_name() && sub.has_title() && !sub.plural && sub.denotes == Denotes::Person;
        if named && sub.name.1 == sub.end {
            return Some((sub.name.0 as usize, sub.name.1 as usize));
        }
        // الجنرال تود وولترز
        let rank = Class::NUMBER.and(Class::COMMON).and(Class::HONORIFIC).and(Class::ROLE);
        let bare = view.has(start, Class::HONORIFIC) && !view.has(start + 1, rank);
        // So that a row of titles is read once.
        return if bare { weighed_name(view, start + 1, limit, comma, subject) } else { None };
    }
    let names = Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE);
    let other = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::HEAD).and(Class::PLACE);
    // الأمين العام للحلف، النرويجي | ينس
    let nationality = comma && view.is_definite(start) && view.spell(start) & (spell::FINAL_YA | spell::FINAL_TA) != 0;
    let start = start + usize::from(nationality && !view.has(start, other.and(names)));
    // رئيس الجمعية، شرف المنصوري، : between commas a word of any meaning before what can be a family name.
    let surname = |k: usize| {
        let c = view.class(k);
        view.kind(k) == Kind::Word
            && !looks_common(view, k)
            && (view.is_voice(k) || c.has(names) || c == Class::NONE && view.prefix(k) & !prefix::AL == 0)
            && (view.kind(k + 1) == Kind::Comma || view.is_complementizer(k + 1))
    };
    let mut weight = if comma || subject { 2 } else { 0 };
    let mut j = start;
    while j < limit && j - start < MAX_NAME && view.kind(j) == Kind::Word {
        let (c, p) = (view.class(j), view.prefix(j));
        let name = c.has(names) && p & !prefix::AL == 0;
        let article = p & prefix::AL != 0;
        // فأهلك, لتعير: a conjunction with a word that nobody knows
        let joined = c == Class::NONE && matches!(view.key(j).at(0), code::FA | code::LAM) && comma && j == start;
        let noun = c.has(Class::COMMON.and(Class::ABSTRACT));
        // المحلل | راين كومينغر, رئيس المركز | خلف بيومي
        let perfect = subject && j == start && p == 0 && is_homograph(view, j);
        let common = joined || is_manner(view, j) || !noun && !perfect && looks_common(view, j);
        // رئيس الفريق، على
        let on = c.is_homograph() && view.spell(j) & spell::FINAL_YA == 0;
        // A name's first word is no other, and a later one may look like one between commas (بايك سون), the first behind a rank (تود).
        let ranked = comma && p == 0 && j == start && view.has(j - 1, Class::HONORIFIC);
        let unlike = p & !prefix::AL != 0 || !name && !is_nominal(view, j) && !ranked && !perfect;
        // مصعب المدرس، ويلكر روس،
        let first = view.has(start, Class::GIVEN) || view.class(start) == Class::NONE && p == 0;
        // الراجي قايد السعدي،
        let between = p == 0 && c.has(Class::ROLE) && is_surname(view, j + 1) && view.kind(j + 2) == Kind::Comma;
        let ends = view.kind(j + 1) == Kind::Comma || between;
        let family = comma && j == start + 1 && first && p & !prefix::AL == 0 && ends;
        if on
            || view.is_complementizer(j)
            || !name && c.has(other) && !family && !perfect
            // مارينا تريبل | جولتها, سامي الحداد | الاهتمام
            || j > start + 1 && !name && has_possessive(view, j)
            || j == start && (unlike || !name && (article || common || noun && comma && !surname(j + 1)))
            || unlike && !comma
        {
            break;
        }
        weight += match () {
            () if view.is_voice(j) => 3,
            () if name && c.has(Class::GIVEN) => 2,
            () if name => 1,
            () if common => -3,
            () if article && is_other_word(view, j) => -2,
            () if article && view.spell(j) & spell::FINAL_YA == 0 => 0,
            () if c == Class::NONE => 1,
            () => -1,
        };
        j += 1;
    }
    weight += match view.kind(j) {
        Kind::Comma if comma => 3,
        Kind::Comma | Kind::Colon | Kind::Open | Kind::Quote | Kind::OpenBracket => 2,
        _ if view.is_complementizer(j) || view.has(j, Class::RELATIVE) && view.prefix(j) == 0 => 2,
        _ if view.has(j, Class::PREP) && (is_medium(view, j + 1) || view.has(j + 1, Class::DOCUMENT)) => 2,
        _ if view.has(j, Class::PREP.and(Class::TIME).and(Class::ADVERB)) => 1,
        _ => 0,
    };
    if j <= start + 1 {
        weight -= 2;
    }
    (j > start && weight >= LEAST).then_some((start, j))
}

/// راين, كلفن, رفعت: a verb in the perfect, which follows no subject that its verb stands before; خلف and آن, the names that look like
/// "behind" and "that".
fn is_homograph(view: &View<'_>, i: usize) -> bool {
    // أعلن رئيس الاتحاد | دعم المرشح
    let other = view.has(i, Class::ABSTRACT.and(Class::AUX)) || view.is_definite(i + 1);
    let imperfect = matches!(view.key(i).at(0), code::YA | code::TA | code::NUN);
    matches!(view.key(i), keys::KHALF | keys::AN) || view.has(i, Class::VERB.and(Class::CUE)) && !imperfect && !other
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
    // فرحان | حق نائب المتحدث: behind what is no name an office would have its article.
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

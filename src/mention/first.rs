//! Where a person's name begins, behind a title or by itself.

use super::name::continues_name;
use super::word::{
    feminine, has_possessive, in_construct, is_accusative, is_action_shaped, is_foreign_in_ha, is_nominal,
    is_other_word, is_ours, is_participle_shaped, is_possessed, looks_common,
};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Class, PhraseKind, lists, prefix};
use crate::view::View;

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
        && (!has_possessive(view, i) || is_foreign_in_ha(view, i))
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

/// الغزي, الشمري: a name of relation that nobody knows as an adjective.
pub(super) fn is_family_behind(view: &View<'_>, i: usize) -> bool {
    view.kind(i) == Kind::Word
        && view.prefix(i) == prefix::AL
        && view.class(i).without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
        && view.spell(i) & spell::FINAL_YA != 0
        && view.lexicon.look_up(view.stem(i)).class.without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
}

/// What is said begins: إن, أن, a colon or a mark.
pub(super) fn is_said(view: &View<'_>, k: usize) -> bool {
    view.is_complementizer(k) && view.prefix(k) & prefix::CONJ == 0
        || matches!(view.kind(k), Kind::Colon | Kind::Quote | Kind::Open)
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
    // وزير المياه رائد العبابنة: a rank has its article, and a family name with it is no first name.
    let major = view.key(i) == keys::RAID
        && view.prefix(i + 1) == prefix::AL
        && !view.has(i + 1, Class::GIVEN.and(Class::HEAD));
    if plain && major && view.has(before, Class::COMMON.and(Class::ABSTRACT).and(Class::ROLE).and(Class::HONORIFIC)) {
        return true;
    }
    // وزيرة الدفاع آنا كوفاتش
    if plain && view.is_anna(i) && view.is_word(i + 1) {
        return true;
    }
    // قال المحافظ نجم الجبوري إن: before what is said so it is behind any title.
    let titled = plain && view.has(before, Class::HONORIFIC.and(Class::ROLE).and(Class::HUMAN));
    let light = Class::FUNCTION.without(Class::TIME).and(Class::HEAD.without(Class::HUMAN.and(Class::ROLE)));
    let act = c.has(Class::ABSTRACT) && view.spell(i + 2) & spell::HAMZA_BELOW == 0 && view.is_complementizer(i + 2);
    if titled
        && !c.has(light)
        && !act
        && view.phrase(i).is_none()
        && !has_possessive(view, i)
        && !is_accusative(view, i)
        && is_family_behind(view, i + 1)
        // أكد النائب رائد المالكي صعوبة الوضع
        && (is_said(view, i + 2) || view.has(i + 2, Class::ABSTRACT) && view.prefix(i + 2) == 0 && !c.has(Class::ABSTRACT))
    {
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

/// الرئيس علي كوماندا, مدير المعهد علي الحداد, مدير المعهد خلف الحداد: the names that look like "on" and "behind", between a complete
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
    // على الكرماني in the spelling without dots
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
    // رفع الأمير | أحر التعازي
    if view.is_definite(i + 1) && lists::FERVENT.has(view.key(i)) {
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
        // المتحدث باسمها | سامي الحداد
        || matches!(view.key(before), keys::RUKN | keys::HARB | keys::BISMIHI | keys::BISMIHA | keys::BISMIHIM)
        || matches!(
            view.kind(before),
            Kind::Close | Kind::Quote | Kind::CloseBracket | Kind::Latin | Kind::Number | Kind::Stop
        )
        || (b.has(Class::GIVEN) && before > start)
        || before > start && (ends_proper(view, before) || follows_unknown(view, i));
    // معالي الأمين العام: titles follow titles; رئيس النادي الحاج | سالم
    let honoured = c.has(Class::HONORIFIC) && view.has(i + 1, Class::GIVEN) && view.prefix(i + 1) & !prefix::AL == 0;
    if (c.has(Class::ROLE) || honoured) && view.is_definite(i) {
        return false;
    }
    if view.is_definite(i) {
        // الدكتور العيسى, الحبيب خضر; but الرئيس التركي is an adjective.
        let nisba = view.spell(i) & spell::FINAL_YA != 0;
        // الأستاذ الجامعي | الدكتور سالم
        let titled = view.has(i + 1, Class::HONORIFIC) && view.prefix(i + 1) == prefix::AL;
        let given = |k: usize| view.has(k, Class::GIVEN) && view.prefix(k) == 0;
        // الشيخ الكويتي المعارض | سلطان
        let described = view.prefix(i + 1) == prefix::AL && !view.has(i + 1, Class::FAMILY) && given(i + 2);
        if nisba && !c.has(Class::GIVEN) && (titled || given(i + 1) || described) {
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
                // مدرب الفريق الخاسر, but رئيس الأركان الفريق الخاسر
                && !(view.stem(before) == keys::FARIQ && before > start && view.prefix(before - 1) & prefix::AL == 0)
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
    // رسميا, ضاحكا, مبتسما: how, before who; ميتشورا has no known word before its ا.
    let known = Class::COMMON.and(Class::CUE).and(Class::ROLE).and(Class::HUMAN);
    let participle = || next != Class::NONE || view.lexicon.look_up(key.first(n - 1)).class.has(known);
    let manner = n == 5 && key.at(1) == code::ALEF || is_participle_shaped(key) && participle();
    n >= 4
        && key.back(1) == code::ALEF
        && !matches!(key.back(2), code::YA | code::HA | code::NUN)
        && !manner
        && i > 0
        && view.has(i - 1, Class::CUE)
        && view.kind(i + 1) == Kind::Word
        && view.key(i + 1).len() >= 4
        && is_nominal(view, i + 1)
        && !looks_common(view, i + 1)
}

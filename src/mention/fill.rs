//! A phrase that stops short of its clause's complement takes what stands between.

use super::first::{ends_proper, is_surname};
use super::name::{is_last_name, lacks_family, name_end};
use super::word::{
    feminine, fused_li, governs, has_possessive, has_possessive_ending, in_terms, is_accusative, is_action_shaped,
    is_broadcaster, is_circumstance, is_general, is_manner_noun, is_medium, is_nominal, is_possessed, is_press,
    is_unknown_participle, is_veil, is_verbal, is_verbal_noun, is_written_relational, looks_common, unknown_bi,
};
use super::{Denotes, MAX_ALIAS, Np};
use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::keys;
use crate::lexicon::{Class, PhraseKind, lists, prefix};
use crate::quote::Quote;
use crate::view::View;

/// Carries a subject on to the introducer of the speech at `stop`: between a verb and its أن nothing stands but the subject and
/// adverbials, addressees and, where the verb takes one, an `object`.
pub(crate) fn fill(view: &View<'_>, np: &mut Np, stop: usize, object: bool) {
    /// Tokens of the rest of a subject.
    const MAX: usize = 14;
    if !object && np.end < stop as u32 && lacks_family(view, np) && is_last_name(view, np.end as usize) {
        np.end += 1;
        np.name.1 = np.end;
    }
    let end = np.end as usize;
    // What ل governs behind a title belongs to the title.
    let titled = (end..stop.min(end + MAX + 1))
        .find(|&k| ends_subject(view, k) && (view.prefix(k) & prefix::LI == 0 || is_broadcaster(view, k)))
        .unwrap_or(stop);
    if titled > end && titled - end <= MAX {
        // مدرب الفريق | لبلدية الشرقية رائد الحداد أن
        let named = || np.denotes == Denotes::Person && !np.has_name() && view.prefix(end) & prefix::LI != 0;
        if named() && fill_name(view, np, titled, object) || fill_title(view, np, titled, object) {
            return;
        }
    }
    let stop = (end..stop.min(end + MAX + 1)).find(|&k| ends_subject(view, k) || is_veil(view, k)).unwrap_or(stop);
    // مصدر أفغاني | مطلع أمس أن
    if view.key(end) == keys::MUTTALI && np.denotes == Denotes::Unnamed && !view.is_definite(end + 1) {
        np.end += 1;
        return;
    }
    // مصادر مؤكدة إن: one adjective in the shape of a participle.
    let adjective = stop == end + 1
        && view.has(end, Class::CUE)
        && view.prefix(end) == 0
        && view.spell(end) & spell::FINAL_TA != 0
        && !view.is_definite(end - 1)
        && matches!(np.denotes, Denotes::Unnamed | Denotes::Document | Denotes::Group);
    if adjective {
        np.end = stop as u32;
        return;
    }
    if stop > end && stop - end <= MAX {
        // The first that applies is the last.
        if !object {
            fill_construct(view, np, stop);
        }
        let named = fill_body(view, np, stop, object)
            || fill_name(view, np, stop, object)
            || fill_family(view, np, stop, object);
        let whole = named
            || fill_joined(view, np, stop, object)
            || !object && fill_adjective(view, np, stop)
            || fill_complement(view, np, stop);
        if !whole && !object {
            fill_rest(view, np, stop);
        }
    }
}

/// عمال | إنقاذ, استطلاعات | رأي: what a noun of people or documents is in construct with, though it means an action.
fn fill_construct(view: &View<'_>, np: &mut Np, stop: usize) {
    let (head, end) = (np.head as usize, np.end as usize);
    let people = matches!(np.denotes, Denotes::Group | Denotes::Document | Denotes::Unnamed);
    // دراسة | نشرها المعهد
    let bare = |k: usize| view.prefix(k) == 0 && view.kind(k) == Kind::Word && !has_possessive_ending(view, k);
    let action = people
        && end == head + 1
        && bare(head)
        && bare(end)
        && (view.has(end, Class::ABSTRACT) || view.key(end) == keys::RAY)
        && !view.has(end, Class::FUNCTION.and(Class::TIME).and(Class::ADVERB))
        && view.spell(end) & spell::FINAL_HA == 0
        && !is_accusative(view, end)
        && !super::word::ends_in_wn(view.key(head))
        && view.phrase(end).is_none();
    if action {
        // منظمو | دورة الألعاب
        let definite = |k: &usize| *k < stop && view.prefix(*k) == prefix::AL && view.is_word(*k);
        np.end = (end + 1..).take_while(definite).last().unwrap_or(end) as u32 + 1;
    }
}

/// شركة فالتون, معدو | الدراسة, خبراء الاقتصاد | الألمان: a few words up to the introducer, none of which can be anything but the rest of the subject.
fn fill_rest(view: &View<'_>, np: &mut Np, stop: usize) {
    /// Words of such a rest.
    const MAX: usize = 3;
    let end = np.end as usize;
    let other = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::FIRST).and(Class::ABSTRACT);
    let inside = |k: usize| {
        let (c, p) = (view.class(k), view.prefix(k));
        // فالتون and كاوندا may begin with no proclitic.
        // شركة فيتور, كيارو ساندي: right behind a body's noun or an unknown name what looks like a verb is none.
        let verb = Class::VERB.and(Class::PLURAL).and(Class::FEMININE);
        let behind = k == end
            && stop == end + 1
            && (view.class(end - 1) == Class::NONE && !view.is_definite(end - 1)
                || np.len() == 1 && view.has(end - 1, Class::ORG) && !view.is_definite(end - 1));
        let known = Class::FAMILY.and(Class::GIVEN).and(Class::PLACE).and(Class::PHRASE);
        let known = if behind { known.and(verb) } else { known };
        // مايكل والدز
        let waw = stop == end + 1 && np.has_name() && p == prefix::WA | prefix::AL && c == Class::NONE;
        let foreign = c.without(known) == Class::NONE
            && (p & (prefix::WA | prefix::LI | prefix::AL) == 0 || waw)
            && view.spell(k) & (spell::FINAL_TA | spell::FINAL_HA | spell::TANWIN) == 0
            && !is_unknown_participle(view, k)
            && (!is_circumstance(view, k) || behind && c.has(Class::VERB))
            && !has_possessive(view, k)
            && !unknown_bi(view, k)
            // مصادر في المجلس | لديفنس نيوز
            // كاسبر | لاب
            && (view.key(k).at(0) != code::LAM || k > end || np.has_name() || view.key(k).len() < 4);
        let definite =
            p == prefix::AL && !c.has(other) && !is_verbal_noun(view, k) && !lists::SAYINGS.has(view.stem(k));
        view.is_word(k) && !c.has(other.and(Class::CUE)) && (foreign || definite) && view.phrase(k).is_none()
    };
    if stop - end > MAX || !view.is_word(end - 1) || !(end..stop).all(inside) {
        return;
    }
    np.end = stop as u32;
    if np.name.1 == end as u32 {
        np.name.1 = np.end;
    }
    if np.title.1 == end as u32 && !np.has_name() {
        np.title.1 = np.end;
    }
}

/// Adverbials, addressees and relative clauses end a subject before the introducer does.
fn ends_subject(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let p = view.prefix(k);
    if matches!(view.kind(k), Kind::Comma | Kind::Dash) || c.has(Class::RELATIVE) && view.key(k) != keys::MIN {
        return true;
    }
    // لـ«الساحل», لـCNN
    if view.key(k).len() == 1 && view.key(k).at(0) == code::LAM && view.quote_at(k + 1).is_some()
        || view.kind(k) == Kind::Latin && !is_nominal(view, k)
    {
        return true;
    }
    if matches!(view.phrase(k), Some((PhraseKind::Adverb | PhraseKind::Shift | PhraseKind::Source(_), _)))
        || in_terms(view, k)
    {
        return true;
    }
    if c.has(Class::TIME.and(Class::ADVERB)) && !c.has(Class::HEAD.and(Class::GIVEN)) && !is_general(view, k) {
        return true;
    }
    if p & prefix::LI != 0 && p & prefix::CONJ == 0 {
        return is_press(view, k) || c.has(Class::GIVEN.and(Class::ORG_NAME)) || view.phrase(k).is_some();
    }
    // من داخل المحافظة
    let preposition = c.has(Class::PREP) && p == 0 && view.key(k - 1) != keys::MIN;
    let inner = matches!(view.key(k), keys::FI | keys::MIN | keys::ANN | keys::ALA | keys::LADA | keys::DAKHIL)
        || view.key(k) == keys::ILA && governs(view, k - 1);
    // كتب أحد المشجعين | على صفحة النادي
    let page = view.key(k) == keys::ALA && lists::PAGES.has(view.stem(k + 1));
    preposition && (!inner || page || is_medium(view, k + 1) || view.has(k + 1, Class::TIME))
}

/// وكالة الأنباء | دوغان: a body's own name behind its kind.
fn fill_body(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    /// Words of such a name.
    const MAX: usize = 3;
    let end = np.end as usize;
    let company = matches!(view.stem(np.head as usize), keys::SHARIKA | keys::MAJMUA | keys::BANK);
    let name = |k: usize| {
        let c = view.class(k);
        // صحيفة كورييرا | الإيطالية
        let nisba = k > end
            && !object
            && view.prefix(k) == prefix::AL
            && c.without(Class::COMMON) == Class::NONE
            && is_written_relational(view, k);
        // شركة خدمات النفط | بيكر هيوز
        let firm = !object && company && c.has(Class::GIVEN.and(Class::FAMILY)) && !c.has(Class::HEAD);
        view.is_word(k)
            && (view.prefix(k) == 0 && (c == Class::NONE || c.has(Class::PLACE) || c.has(Class::ORG_NAME) || firm)
                || nisba)
    };
    // اتهمت هيئة الموانئ | روسيا
    let named = |k: usize| view.has(k, Class::PLACE.and(Class::ORG_NAME));
    let body = np.denotes == Denotes::Organization
        && !(object && (end..stop).any(named))
        && stop - end <= MAX
        && !view.has(end - 1, Class::PLACE.and(Class::ORG_NAME))
        && (end..stop).all(name);
    if body {
        np.end = stop as u32;
    }
    body
}

/// Can a word stand in the rest of a subject? Adverbials and what opens a clause cannot.
pub(super) fn fills(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let outside =
        Class::TIME.and(Class::ADVERB).and(Class::VERB).and(Class::CONJ).and(Class::RELATIVE).and(Class::FIRST);
    view.is_word(k)
        && !view.is_complementizer(k)
        && !(c.has(outside.and(Class::CUE).and(Class::NEGATION).and(Class::AUX).and(Class::PRONOUN))
            && !view.is_definite(k)
            && !c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE))
            && view.key(k) != keys::MIN)
        && !(c.has(Class::TIME) && !is_general(view, k))
        && !is_medium(view, k)
        && !is_manner_noun(view, k)
        && !view.phrase(k).is_some_and(|(kind, _)| matches!(kind, PhraseKind::Adverb | PhraseKind::Shift))
}

/// قائد فريق الإطفاء | النقيب كريم الزبيدي: words of a title and then a name that ends at the introducer.
fn fill_name(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    let end = np.end as usize;
    // المتحدث باسم مركز الملك سلمان | للإغاثة رأفت الصباغ: a name inside a body's name is not the speaker's.
    let inner = np.has_title() && (np.title.0 + 1..np.title.1).any(|k| view.has(k as usize, Class::ORG));
    // وزير الدفاع محمود الحداد | ووزير الخارجية كريم الزبيدي: a second person.
    let joined = view.prefix(end) & prefix::WA != 0;
    let named = np.has_name() && np.denotes == Denotes::Person && (!inner || joined);
    let title = matches!(np.denotes, Denotes::Person | Denotes::Unnamed)
        || np.denotes == Denotes::Unknown && view.is_definite(np.head as usize);
    if named || !title || np.plural || (object && !view.has(end, Class::HONORIFIC)) {
        return false;
    }
    // وزير الثقافة | مات هاندل أن, مدير المركز | طالب عيسى أن: all that stands between a complete title and the introducer.
    let outside = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::ROLE).and(Class::ORG);
    let whole = stop == end + 2
        && (view.is_definite(end - 1) || view.has(end - 1, Class::PLACE))
        && view.kind(end) == Kind::Word
        && view.prefix(end) == 0
        && !view.has(end, outside.and(Class::DOCUMENT).and(Class::PLURAL))
        && view.phrase(end).is_none()
        && !is_accusative(view, end)
        && (is_surname(view, end + 1) || !object && is_family_shaped(view, end + 1))
        // الكاتب | يكره اليسار ثم يزعم
        && (!is_verbal(view, end) || np.start > 0 && view.has(np.start as usize - 1, Class::CUE));
    if whole {
        np.name = (end as u32, stop as u32);
        np.title = (np.start, end as u32);
        np.end = stop as u32;
        np.denotes = Denotes::Person;
        return true;
    }
    let behind_verb = np.start > 0 && view.has(np.start as usize - 1, Class::CUE);
    let mut g = end;
    while g < stop && fills(view, g) {
        let c = view.class(g);
        let before = g - 1;
        let b = view.class(before);
        // صديق للملكة ليتيسيا: the name is hers, as it is his whom a noun behind a preposition is in construct with (اختفاء الصحفي سامي).
        let role = b.has(Class::ROLE.and(Class::HONORIFIC));
        let construct = before > end
            && view.is_definite(before)
            && !view.is_definite(before - 1)
            && !view.has(before - 1, Class::PLACE.and(Class::ORG_NAME))
            && (end..before).any(|k| view.has(k, Class::PREP) || view.prefix(k) & prefix::BI != 0);
        let others = role && (view.prefix(before) & prefix::LI != 0 || construct);
        let closed = view.is_definite(before) && !others
            || is_possessed(view, before)
            || b.has(Class::PLACE.and(Class::ORG_NAME).and(Class::HONORIFIC)) && !others
            || ends_proper(view, before) && !others
            || b == Class::NONE && view.prefix(before) == 0;
        let given = c.has(Class::GIVEN) && !c.has(Class::PREP.and(Class::CUE).and(Class::PLACE));
        // الجمعية المغربية | لموزعي الغاز
        let foreign = (c == Class::NONE || c.has(Class::FAMILY.and(Class::NAME_PARTICLE)))
            && !looks_common(view, g)
            && !fused_li(view, g)
            && !unknown_bi(view, g);
        // سعيدة حمودي, عبد الباقي نور
        let woman = c.without(Class::COMMON) == Class::NONE
            && view.spell(g) & spell::FINAL_TA != 0
            && feminine(view, np.head as usize)
            && g + 1 < stop;
        let servant = view.key(g) == keys::ABD && g + 1 < stop;
        // وزير الدفاع الإيسوري | خواجه برين إن
        let several = !object && behind_verb && stop > g + 1 && !unknown_bi(view, g);
        let begins = view.prefix(g) == 0 && (closed && (given || foreign && (g > end || several) || woman) || servant)
            || view.is_definite(g) && c == Class::NONE && b.has(Class::HONORIFIC) && g > end;
        if begins && name_end(view, g, stop) == stop {
            np.name = (g as u32, stop as u32);
            np.title = (np.start, g as u32);
            np.end = stop as u32;
            np.denotes = Denotes::Person;
            np.gendered |= given;
            np.feminine |= given && c.has(Class::FEMININE);
            return true;
        }
        g += 1;
    }
    false
}

/// محمد الحداد | المدير العام للشركة: a role with its article and more words up to the introducer is the title of the name.
fn fill_title(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    let end = np.end as usize;
    let titled = !object
        && np.has_name()
        && !np.has_title()
        && matches!(np.denotes, Denotes::Person | Denotes::Unknown)
        && view.is_definite(end)
        && view.prefix(end) == prefix::AL
        && view.has(end, Class::ROLE)
        && !view.has(end, Class::PLURAL)
        && (stop > end + 1 || np.name.1 - np.name.0 > 1 && view.is_definite(end - 1))
        && (end..stop).all(|k| fills(view, k) || view.has(k, Class::PREP));
    if titled {
        np.title = (np.end, stop as u32);
        np.end = stop as u32;
        np.denotes = Denotes::Person;
    }
    titled
}

/// نادر | القاضي, مهند | ود الريف: what stands between a given name and the introducer is the rest of the name, whatever else
/// it means.
fn fill_family(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    /// Words of such a rest.
    const MAX: usize = 3;
    let end = np.end as usize;
    let last = end - 1;
    let given = view.has(last, Class::GIVEN.and(Class::NAME_PARTICLE)) || view.class(last) == Class::NONE;
    let one = stop - end == 1
        && np.name.1 - np.name.0 == 1
        && !view.has(end, Class::TIME.and(Class::ADVERB).and(Class::FUNCTION));
    // الشيخ سليم | الاتفاق مع
    let deed = view.is_definite(end)
        && is_action_shaped(view.stem(end))
        && !view.has(end, Class::NAMES.without(Class::DOCUMENT));
    let inside = |k: usize| {
        let p = view.prefix(k);
        // سلمى | لمتابعيها
        if view.key(k).at(0) == code::LAM && has_possessive(view, k) {
            return false;
        }
        if one
            && view.kind(k) == Kind::Word
            && p & (prefix::CONJ | prefix::PREP) == 0
            && view.phrase(k).is_none()
            && !is_circumstance(view, k)
        {
            // كمال ساسي: whatever the word means, it stands where the family name does.
            return !view.is_complementizer(k);
        }
        let whole = p & (prefix::CONJ | prefix::PREP) == 0 || view.class(k) == Class::NONE && p & prefix::FA != 0;
        view.kind(k) == Kind::Word
            && whole
            && fills(view, k)
            && !view.has(k, Class::PREP)
            && !matches!(view.phrase(k), Some((PhraseKind::Name(_) | PhraseKind::Alias(_), _)))
            && !is_circumstance(view, k)
    };
    let family = !object
        && !deed
        && stop - end <= MAX
        && np.name.1 == np.end
        && np.name.1 - np.name.0 <= 2
        && given
        && !view.is_definite(last)
        && np.denotes == Denotes::Person
        && (end..stop).all(inside);
    if family {
        np.end = stop as u32;
        np.name.1 = np.end;
    }
    family
}

/// سياسيون | ومسؤولون أمنيون, وزارة البيئة | وحماية المستهلك: a second conjunct that ends at the introducer.
fn fill_joined(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    let end = np.end as usize;
    let c = view.class(end);
    let joined = view.prefix(end) & prefix::WA != 0 && view.prefix(end) & prefix::PREP == 0;
    let head = c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE));
    // المرصد | ومقره المدينة
    let body = np.denotes == Denotes::Organization
        && (c == Class::NONE || c.has(Class::COMMON.and(Class::ABSTRACT)))
        && !has_possessive(view, end);
    let inside = (end..stop).all(|k| fills(view, k) && (k == end || view.prefix(k) & prefix::FA == 0));
    let article = |key: Key| key.at(0) == code::ALEF && key.at(1) == code::LAM;
    // خبراء الصحة | والتغذية العلاجية: a second noun of what the head is in construct with.
    let inner = !object
        && !head
        && !np.has_name()
        && article(view.key(end).skip(1))
        && view.is_definite(end - 1)
        && !view.is_definite(np.head as usize);
    if !joined || !(head || body || inner) || !inside {
        return false;
    }
    np.end = stop as u32;
    if inner {
        if np.has_title() {
            np.title.1 = np.end;
        }
        return true;
    }
    let one =
        np.denotes == Denotes::Person && !np.plural && !np.has_name() && c.has(Class::ROLE) && !c.has(Class::PLURAL);
    if one {
        // الكاتب والباحث السياسي: two titles of one person.
        np.title = (np.start, np.end);
    } else if !body {
        np.denotes = Denotes::Group;
        np.plural = true;
        np.name = (0, 0);
        np.title = (0, 0);
    }
    true
}

/// الوزارة | القائمة على المشروع: an adjective that takes a complement, though without one it is a noun of its own (القائمة).
fn fill_adjective(view: &View<'_>, np: &mut Np, stop: usize) -> bool {
    let end = np.end as usize;
    let closed = view.is_definite(end - 1) || view.has(end - 1, Class::PLACE.and(Class::ORG_NAME));
    let body = np.denotes != Denotes::Person && !np.has_name();
    let adjective = body && closed && view.prefix(end) == prefix::AL && governs(view, end);
    let feminine = np.feminine || np.plural && np.denotes != Denotes::Group;
    let agrees = feminine == (view.spell(end) & spell::FINAL_TA != 0);
    let mut whole = Np { end: np.end + 1, ..*np };
    let filled = adjective && agrees && end + 1 < stop && fill_complement(view, &mut whole, stop);
    if filled {
        *np = whole;
    }
    filled
}

/// مصادر | في القوى الجنوبية, مسؤول | بالبحرية: a preposition and its noun, up to the introducer.
fn fill_complement(view: &View<'_>, np: &mut Np, stop: usize) -> bool {
    let end = np.end as usize;
    // سموه | للواء: complete by itself.
    let his = view.has(np.head as usize, Class::HONORIFIC) && has_possessive_ending(view, np.head as usize);
    // الناقد | في مداخلته: when he says it, not who he is.
    let occasion = view.key(end) == keys::FI
        && (view.is_definite(np.head as usize) || np.denotes == Denotes::Unknown)
        && has_possessive(view, end + 1)
        && !view.has(end + 1, Class::ORG.and(Class::PLACE).and(Class::HEAD));
    // المفوض | من ميدورا: where he says it.
    let from = view.key(end) == keys::MIN
        && view.has(end + 1, Class::PLACE)
        && np.denotes == Denotes::Person
        && view.is_definite(np.head as usize);
    // المسؤول | بالتنسيق مع الوزارة
    let with = view.key(end).at(0) == code::BA
        && matches!(view.phrase(end), Some((PhraseKind::Preposition, e)) if e > end + 1);
    // علق المدرب | على القرار: «…», قال المدرب المخضرم | عن ذلك: what he speaks about, unless his adjective takes the preposition.
    let topic = matches!(view.key(end), keys::ALA | keys::ANN)
        && np.denotes == Denotes::Person
        && view.is_definite(np.head as usize)
        && np.len() <= 2
        && (view.has(end + 1, Class::DEMONSTRATIVE)
            || view.prefix(end + 1) == prefix::AL
                && view.has(end + 1, Class::ABSTRACT.and(Class::COMMON).and(Class::DOCUMENT))
                && !view.has(end + 1, Class::ORG.and(Class::GROUP).and(Class::PLACE).and(Class::HUMAN)))
        && !governs(view, end - 1);
    if np.has_name() && np.denotes == Denotes::Person || his || occasion || from || with || topic {
        return false;
    }
    let definite = (np.head..np.end)
        .any(|k| view.is_definite(k as usize) || view.has(k as usize, Class::PLACE.and(Class::ORG_NAME)));
    let known = definite && !matches!(np.denotes, Denotes::Person | Denotes::Group | Denotes::Unnamed);
    let p = view.prefix(end);
    let phrase = matches!(view.phrase(end), Some((PhraseKind::Preposition, _)));
    // مصادر | داخل الحركة
    let within = view.key(end) == keys::DAKHIL && np.denotes == Denotes::Unnamed;
    let word =
        view.has(end, Class::PREP) && (within || matches!(view.key(end), keys::FI | keys::MIN | keys::ANN | keys::ALA));
    // معلومات مرسلة إلى الوكالة, المتابعون للشأن العام: what an adjective or participle takes.
    let governed = governs(view, end - 1);
    let somebody = Class::HUMAN.and(Class::GROUP).and(Class::ROLE).and(Class::UNNAMED).and(Class::GIVEN);
    let taken = governed
        && (view.key(end) == keys::ILA
            || p & prefix::LI != 0 && view.is_definite(end) && !view.has(end, somebody) && !is_press(view, end));
    let preposition = word
        || taken
        || phrase && view.has(end, Class::PREP) && matches!(np.denotes, Denotes::Unnamed | Denotes::Group)
        || p & prefix::BI != 0
        || p & prefix::LI != 0
            && np.denotes != Denotes::Unnamed
            // تمنى البابا | لمنتخب البلاد: one word with its article has no complement.
            && (np.denotes != Denotes::Person || np.len() > 1)
            && view.has(end, Class::ORG)
            && !is_press(view, end);
    // النيابة العامة | في طنجة: what a body has beside it is a place or another body.
    let word = word || taken && p == 0;
    let noun = if word { end + 1 } else { end };
    // كتيب المناخ الصادر | عن الوزارة
    // المادة (27) | من اللائحة
    let numbered = np.denotes == Denotes::Document && !view.is_word(end - 1) && view.key(end) == keys::MIN;
    // المنظمة المعنية | بشؤون الأطفال: what its adjective takes.
    let known = known && !numbered && !governed;
    let of_place = Class::PLACE.and(Class::ORG);
    let place = (noun..stop).any(|k| {
        view.has(k, of_place) || matches!(view.phrase(k), Some((PhraseKind::Name(class), _)) if class.has(of_place))
    }) && (view.key(end) == keys::FI || p & prefix::BI != 0);
    let stated = matches!(view.key(end), keys::FI) || p & prefix::BI != 0;
    // المشاركون في الاستطلاع
    let part = governed && view.is_definite(end - 1);
    let document =
        |k: usize| stated && view.has(k, Class::DOCUMENT) && !view.has(k, Class::ORG) && !(part && view.is_definite(k));
    if !preposition || known && !place {
        return false;
    }
    // من معهد «وحدة التحدي» البريطاني, but not لـ«الساحل», whom it is said to
    let quoted = |k: usize| {
        let opens = |o: usize| {
            let name = |q: &Quote| q.closed && k <= q.close as usize && view.words(o, k) <= MAX_ALIAS;
            view.key(o - 1).len() > 1 && !is_medium(view, o + 1) && view.quote_at(o).is_some_and(name)
        };
        (end.max(1)..=k).any(opens)
    };
    // السلطات في غزة | مقتل أربعة, نشطاء في | 5 يوليو
    let object = |k: usize| {
        view.has(k, Class::ABSTRACT)
            && view.prefix(k) == 0
            && (view.is_definite(k - 1) || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME)))
    };
    // المنظمة | في الرابع عشر من مايو
    let dated = view.has(noun, Class::NUMBER)
        && view.prefix(noun) == prefix::AL
        && view.stem(noun).len() > 3
        && view.has(stop - 1, Class::TIME.and(Class::NUMBER));
    if dated || view.has(stop - 1, Class::PREP) || (end + 1..stop).any(object) {
        return false;
    }
    if !(end..stop).all(|k| (fills(view, k) || k == end && (phrase || word) || quoted(k)) && !document(k)) {
        return false;
    }
    np.end = stop as u32;
    if np.denotes == Denotes::Person {
        np.title = (np.start, np.end);
    }
    true
}

/// الهابر, المفرج: a word with its article that is no other phrase's head.
fn is_family_shaped(view: &View<'_>, k: usize) -> bool {
    let other = Class::HEAD.and(Class::PLURAL).and(Class::ABSTRACT).and(Class::TIME).and(Class::FUNCTION);
    view.kind(k) == Kind::Word
        && view.prefix(k) == prefix::AL
        && !view.has(k, other)
        && view.spell(k) & spell::FINAL_TA == 0
        && !is_verbal_noun(view, k)
}

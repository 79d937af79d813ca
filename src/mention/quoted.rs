//! What stands in quotation marks or brackets inside a phrase: a name, a title, a body, a source, speech.

use super::MAX_ALIAS;
use super::title::is_barred;
use super::word::{is_accusative, is_verbal, is_verbal_noun, is_written_relational, looks_common};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Class, Form, PhraseKind, Reading, lists, prefix};
use crate::view::View;

/// Longest aside in brackets inside a noun phrase.
pub(super) const MAX_BRACKET: usize = 12;

/// Do the words between two marks read as speech rather than as a name (`body`: that of a body or a document)?
pub(crate) fn is_speech(view: &View<'_>, first: usize, close: usize, body: bool) -> bool {
    let c = view.class(first);
    c.has(Class::COMP.and(Class::FIRST))
        // إذاعة «كادينا»: what is known as a name begins with no preposition.
        || view.prefix(first) & prefix::PREP != 0 && c.without(Class::FAMILY) != Class::NONE
        || !body && c.has(Class::NEGATION.and(Class::PRONOUN))
        || !body && c.has(Class::VERB) && !view.is_definite(first) && is_verbal(view, first)
        // سنواصل العمل, العمل سيستمر; but «ساحل»
        || first + 1 < close && (first..close.min(first + MAX_ALIAS)).any(|k| {
            view.prefix(k) & prefix::SA != 0 && view.has(k, Class::VERB.and(Class::CUE)) && !view.has(k, Class::NAMES)
        })
}

/// مصادر "الصحيفة" إن, مراسل (الأفق) أن: does the name in marks after a bare nameless source say whose it is? What the verb asks
/// for has to follow, as a speech may open there.
pub(super) fn holds_source(view: &View<'_>, open: usize, close: usize, barred: u16) -> bool {
    /// Words of such a name.
    const MAX: usize = 3;
    let first = open + 1;
    let next = view.skip_commas(close + 1);
    // مصادر "النهار", but مصادر (الأربعاء)
    let other = Class::FUNCTION.and(Class::VERB);
    let other = if view.kind(open) == Kind::OpenBracket { other.and(Class::TIME) } else { other };
    // مراسل «سكاي نيوز عربية»
    let named = is_name_itself(view, first, first + 1) || matches!(view.phrase(first), Some((PhraseKind::Name(_), _)));
    let source = view.has(open - 1, Class::UNNAMED) || view.has(open - 1, Class::ROLE) && named;
    source
        && !view.is_definite(open - 1)
        && view.is_word(open - 1)
        && (1..=MAX).contains(&view.words(first, close))
        && (view.is_definite(first) || view.has(first, Class::ORG.and(Class::ORG_NAME)) || named)
        && !view.has(first, other)
        && (view.is_complementizer(next) || is_barred(view, close + 1, barred))
}

/// وكالة الأنباء الإيسورية "إيسنا", المكتب (The Bureau): right behind what names a body, or has one inside, marks hold another name of
/// it. Speech in marks has a verb or is longer, and a thing in marks is a known noun.
pub(super) fn is_alias(view: &View<'_>, head: usize, open: usize, close: usize) -> bool {
    /// Words of such a name.
    const MAX: usize = 4;
    let first = open + 1;
    let body = Class::ORG.and(Class::ORG_NAME);
    let known = |k: usize| {
        let c = view.class(k);
        let foreign = c == Class::NONE && view.prefix(k) == 0 && !is_verbal_noun(view, k);
        view.kind(k) == Kind::Word && (foreign || c.has(body.and(Class::PLACE))) || is_name_itself(view, k, k + 1)
    };
    let next = view.skip_commas(close + 1);
    let ends = || {
        view.is_complementizer(next)
            || !view.is_word(close + 1) && view.kind(close + 1) != Kind::Colon
            || view.has(close + 1, Class::PREP.and(Class::TIME).and(Class::ADVERB).and(Class::RELATIVE))
            || view.prefix(close + 1) & prefix::LI != 0
    };
    (1..=MAX).contains(&view.words(first, close))
        && view.is_word(open - 1)
        && (head..open).any(|k| view.has(k, body))
        && (first..close).all(known)
        && ends()
}

/// شركة «بوابة الغد» (Tomorrow's Gate), وزارة الدفاع (البنتاغون): what brackets right behind a name add to it, which is the name in another
/// script, or a short name of the body. The token after them.
pub(super) fn gloss(view: &View<'_>, head: usize, open: usize, limit: usize) -> Option<usize> {
    /// Words of a short name.
    const MAX: usize = 3;
    let close = (open + 1..limit.min(open + MAX_BRACKET)).find(|&k| view.kind(k) == Kind::CloseBracket)?;
    let inside = open + 1..close;
    let foreign = |k: usize| matches!(view.kind(k), Kind::Latin | Kind::Number | Kind::Other | Kind::Dash | Kind::Stop);
    let named = view.kind(open + 1) == Kind::Latin && inside.clone().all(foreign);
    let other = Class::FUNCTION.and(Class::VERB).and(Class::CUE).and(Class::TIME).and(Class::ADVERB);
    // شرطة الإقليم (جنوب غربي البلاد): where it is.
    let place = view.has(open + 1, Class::COMMON) && view.prefix(open + 1) == 0;
    let word = |k: usize| {
        view.kind(k) == Kind::Word
            && view.prefix(k) & !prefix::AL == 0
            && !place
            && !view.has(k, other.and(Class::ABSTRACT).and(Class::ROLE))
    };
    let body = || view.has(head, Class::ORG.and(Class::ORG_NAME)) || view.has(open - 1, Class::ORG);
    let short = || (1..=MAX).contains(&inside.len()) && inside.clone().all(word) && body();
    (named || short()).then_some(close + 1)
}

/// كتابه, مقالها: a work that has a title, with its author's pronoun.
fn is_own_work(view: &View<'_>, i: usize) -> bool {
    let key = view.stem(i);
    let n = key.len();
    // Not اسمه.
    let suffix = if n > 4 && key.back(1) == code::HA {
        1
    } else if n > 5 && key.back(1) == code::ALEF && key.back(2) == code::HA {
        2
    } else {
        return false;
    };
    let noun = key.first(n - suffix);
    // أغنيتها
    let in_ta = || noun.back(1) == code::TA && lists::NAMING.has(noun.first(noun.len() - 1).with(keys::key("ة")));
    view.spell(i) & spell::FINAL_TA == 0 && (lists::NAMING.has(noun) || in_ta())
}

/// «فشلت في كل شيء», «لن يتراجع», «ترفض كل الحلول»: do the words behind a mark begin as a predicate does, with a verb or its negation?
fn is_predicate(view: &View<'_>, first: usize) -> bool {
    let c = view.class(first);
    let finite = |r: &Reading| matches!(r.form, Form::Perfect | Form::Imperfect) && r.agreement.person == 3;
    let noun = Class::HEAD.and(Class::NAMES).and(Class::ABSTRACT).and(Class::COMMON);
    let verb =
        c.has(Class::VERB) && is_verbal(view, first) || c.has(Class::CUE) && view.has_reading(first, |r, _| finite(r));
    c.has(Class::NEGATION) || verb && !view.is_definite(first) && !c.has(noun)
}

/// شركة «…»، صحيفة «…»، بعنوان «…»: do the words that the mark at `open` opens name what stands before it?
pub(crate) fn names_quoted(view: &View<'_>, open: usize, words: usize) -> bool {
    /// Words of a title, and of the name of a body or a document.
    const TITLE: usize = 8;
    const NAME: usize = 5;
    if open == 0 || words > TITLE {
        return false;
    }
    // تحت شعار: «…»
    if view.kind(open - 1) == Kind::Colon && open >= 2 {
        return lists::NAMING.has(view.stem(open - 2));
    }
    // رئيس «آفاق», قائد "اللواء السابع": a role without its article is in construct.
    // منافس "من المستوى العالي" is described; in مؤتمر صحفي "…" the word is an adjective.
    let adjective = is_written_relational(view, open - 1)
        && open >= 2
        && !view.is_definite(open - 2)
        && (view.has(open - 2, Class::DOCUMENT) || lists::OCCASIONS.has(view.stem(open - 2)));
    let role = view.has(open - 1, Class::ROLE)
        && !adjective
        && view.prefix(open - 1) & (prefix::AL | prefix::PREP) == 0
        && view.spell(open - 1) & spell::TANWIN == 0
        && view.is_word(open + 1)
        && view.prefix(open + 1) & prefix::PREP == 0
        && !view.has(open + 1, Class::PREP)
        && words <= NAME;
    if role {
        return true;
    }
    let definite = view.is_definite(open - 1);
    let named = lists::NAMING.has(view.stem(open - 1)) || is_own_work(view, open - 1);
    // قال عضو المجلس "سنواصل العمل"
    let speech = || view.quote_at(open).is_some_and(|q| is_speech(view, q.first(), q.close as usize, true));
    if !named && speech() {
        return false;
    }
    // الحكومة «فشلت في كل شيء»: a predicate of the noun with its article.
    if definite && view.prefix(open - 1) & prefix::AL != 0 && words > 2 && is_predicate(view, open + 1) {
        return false;
    }
    // القرار «انتهاك صارخ للقانون»: nor is an indefinite noun the name of a document that has its article.
    let noun =
        |k: usize| view.has(k, Class::COMMON.and(Class::ABSTRACT)) && view.prefix(k) == 0 && !view.is_definite(k);
    let said = noun(open + 1) && !view.is_definite(open + 2) && words > 2;
    if definite && !named && said && view.has(open - 1, Class::DOCUMENT) && !view.has(open - 1, Class::ORG) {
        return false;
    }
    named
        || view.has(open - 1, Class::ORG) && words <= if definite { NAME } else { TITLE }
        || view.has(open - 1, Class::DOCUMENT) && words <= NAME && definite
}

/// "حركة أنصار السلام", "مجموعة العمل المالي": marks around a body's name, which begins with its kind and ends in a definite word; not
/// "لجنة تحقيق مستقلة".
pub(crate) fn is_body_quoted(view: &View<'_>, open: usize, close: usize) -> bool {
    /// Words of such a name.
    const MAX: usize = 5;
    let first = open + 1;
    // آمن في كل الفصول: names count nothing.
    let clause = Class::VERB.and(Class::CUE).and(Class::COMP).and(Class::NEGATION).and(Class::AUX).and(Class::CONJ);
    let clause = clause.and(Class::DETERMINER);
    let other = |k: usize| {
        view.has(k, clause) && !view.is_definite(k)
            || view.has(k, Class::PREP) && view.key(k) != keys::FI
            || !view.is_word(k)
    };
    let proper = Class::PLACE.and(Class::ORG_NAME).and(Class::GIVEN);
    close <= first + MAX
        && (view.is_definite(close - 1) || view.has(close - 1, proper))
        && view.has(first, Class::ORG)
        && view.prefix(first) & !prefix::AL == 0
        && view.spell(first) & spell::TANWIN == 0
        && !is_accusative(view, first)
        && !(first + 1..close).any(other)
}

/// "آفاق الاقتصاد العالمي": a few words in marks that are one noun phrase, closed by a definite word, and no sentence.
pub(crate) fn is_title_quoted(view: &View<'_>, first: usize, close: usize) -> bool {
    /// Words of such a title.
    const MAX: usize = 4;
    let sentence = Class::VERB.and(Class::CUE).and(Class::COMP).and(Class::NEGATION).and(Class::AUX).and(Class::FIRST);
    let sentence = sentence.and(Class::PRONOUN).and(Class::CONJ).and(Class::RELATIVE).and(Class::DEMONSTRATIVE);
    let noun =
        |k: usize| view.kind(k) == Kind::Word && (view.is_definite(k) || !view.has(k, sentence.and(Class::PREP)));
    first + 1 < close
        && close <= first + MAX
        && view.is_definite(close - 1)
        && (first..close).all(noun)
        && view.prefix(first) & !prefix::AL == 0
        && (view.is_definite(first)
            || view.has(first, Class::COMMON.and(Class::HEAD).and(Class::ORG).and(Class::DOCUMENT)))
        && !view.has(first, Class::ABSTRACT)
        && !is_verbal_noun(view, first)
}

/// «شارلوت تاون هيل», «سامي الحداد وكريم الزبيدي»: does a stretch in marks read as a name by its own words?
pub(crate) fn is_name_itself(view: &View<'_>, first: usize, close: usize) -> bool {
    /// Words of such a name.
    const MAX: usize = 6;
    if close <= first || close - first > MAX {
        return false;
    }
    let name = |k: usize| {
        let c = view.class(k);
        let foreign = c == Class::NONE && view.prefix(k) == 0 && !view.is_definite(k) && !looks_common(view, k);
        view.kind(k) == Kind::Latin
            || view.kind(k) == Kind::Word
                && (foreign
                    || c.has(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
                        && !c.has(Class::CUE.and(Class::VERB)))
    };
    (first..close).all(name)
}

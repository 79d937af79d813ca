//! Whose words a document holds: خطاب الرئيس، بيان صدر عن اللجنة.

use super::MAX_BEFORE;
use super::before::before_verb;
use super::main_clause::{is_other_verb, main_subject};
use crate::cue::{Cue, is_relay};
use crate::lexicon::{Class, prefix};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{keys, mention};

/// الدعوى التي رفعتها النقابة وتتهم فيها, الخطاب الذي ألقاه الوزير وقال فيه: the subject of the relative clause that the verb is joined to.
pub(super) fn relative_subject(view: &View<'_>, cue: &Cue, floor: usize) -> Option<Np> {
    /// Tokens from the relative pronoun to the joined verb.
    const MAX: usize = 14;
    let at = cue.token as usize;
    let again = at > floor && view.has(at - 1, Class::RELATIVE) && view.prefix(at - 1) & prefix::WA != 0;
    if cue.prefix & prefix::WA == 0 && !again {
        return None;
    }
    let end = at - usize::from(again);
    let from = end.saturating_sub(MAX).max(floor);
    let pronoun = (from..end).rev().find(|&k| view.has(k, Class::RELATIVE) && view.prefix(k) == 0)?;
    let verb = pronoun + 1;
    let np = mention::parse(view, crate::cue::skip_filler(view, verb + 1, end), end)?;
    let agrees = !np.gendered || np.feminine == cue.reading.agreement.feminine;
    (view.is_word(verb) && !view.is_definite(verb) && np.denotes != Denotes::Unknown && agrees).then_some(np)
}

/// خطاب الرئيس، رسالة من الوزير، فيديو لزعيم التنظيم: who stands behind the last document before the cue.
pub(super) fn owner_of_words(view: &View<'_>, cue: &Cue, floor: usize) -> Option<Np> {
    /// Adjectives of the document before its owner.
    const ADJECTIVES: usize = 2;
    let end = cue.token as usize;
    let from = end.saturating_sub(MAX_BEFORE).max(floor);
    let feminine = is_hers(view, cue.end as usize);
    let document = (from..end).rev().find(|&k| {
        let c = view.class(k);
        let agrees = c.has(Class::FEMININE.and(Class::PLURAL)) == feminine;
        let part = k > 0 && view.has(k - 1, Class::ORG) && !view.is_definite(k - 1);
        c.has(Class::DOCUMENT) && agrees && !c.has(Class::VERB) && !part
    })?;
    let fits = |np: &Np| {
        let c = view.class(np.head as usize);
        let speaks = np.denotes != Denotes::Document && (np.denotes != Denotes::Unknown || np.has_name());
        let a = cue.reading.agreement;
        let agrees = np.denotes != Denotes::Person
            || (np.plural || !a.plural || !np.has_name()) && (!np.gendered || np.feminine == a.feminine);
        speaks && agrees && !c.has(Class::DETERMINER.and(Class::NUMBER)) && !mention::is_thing(view, np)
    };
    for at in document + 1..(document + 2 + ADJECTIVES).min(end) {
        let behind = matches!(view.key(at), keys::MIN | keys::ANN).then_some(at + 1);
        // لكامبل: an unknown word keeps its ل.
        let unknown = view.class(at) == Class::NONE && view.key(at).at(0) == crate::fold::code::LAM;
        let addressed = view.prefix(at) & prefix::LI != 0 || unknown && view.key(at).len() > 4;
        let construct = at == document + 1 && !view.is_definite(document);
        let start = behind.or((addressed || construct).then_some(at));
        if let Some(np) = start.and_then(|s| mention::parse_governed(view, s, end)).filter(fits) {
            // قدمت الوزارة تقريرا للجنة قالت فيه: behind لـ it is his only where nobody else has written it; but نشر الموقع تقريرا للكاتب
            // قال فيه.
            let passed = || {
                (floor..document).any(|k| matches!(view.stem(k), keys::NUSHIRA | keys::NASHARAT) || is_relay(view, k))
            };
            let other = || !passed() && main_subject(view, cue, floor, floor, &|_| false, &mut |_| false).is_some();
            let letter = matches!(view.stem(document), keys::RISALA | keys::BARQIYA);
            return if addressed && (letter || other()) { None } else { Some(np) };
        }
        if start.is_some() && !construct || !view.is_word(at) || view.has(at, Class::FUNCTION) {
            break;
        }
    }
    None
}

/// قالت فيها, أكد خلالها, تشكو من خلاله: does a pronoun behind the verb mean what holds the words?
pub(super) fn is_within(view: &View<'_>, at: usize) -> bool {
    let at = at + usize::from(view.key(at) == keys::MIN);
    let key = view.key(at);
    matches!(key, keys::FIHI | keys::FIHA) || key.len() > 4 && key.first(4) == keys::KHILAL
}

/// فيها, خلالها, من خلالها
fn is_hers(view: &View<'_>, at: usize) -> bool {
    let key = view.key(at + usize::from(view.key(at) == keys::MIN));
    key.back(1) == crate::fold::code::ALEF
}

/// نشرت النقابة بيانا قالت فيه, لكن الوزارة أصدرت مذكرة توضح فيها, بيان أصدرته المنظمة قالت فيه: the subject of the verb that the last document before
/// the cue is the object of.
pub(super) fn issuer(view: &View<'_>, cue: &Cue, floor: usize) -> Option<Np> {
    /// Tokens from the verb to its document.
    const MAX: usize = 20;
    let at = cue.token as usize;
    let from = at.saturating_sub(MAX_BEFORE).max(floor);
    let feminine = is_hers(view, cue.end as usize);
    // عن تصريح, لخبر, but رد في بيان, تقدم بشكوى
    let governed = |k: usize| {
        let by = k > from && view.has(k - 1, Class::PREP) && view.key(k - 1) != keys::FI;
        view.prefix(k) & prefix::PREP & !prefix::BI != 0 || by
    };
    let relative = |k: usize| k + 1 + usize::from(view.has(k + 1, Class::RELATIVE));
    let verbal = |k: usize| {
        let c = view.class(k);
        let opens =
            k == floor || !view.is_word(k - 1) || view.prefix(k) & prefix::CONJ != 0 || view.has(k - 1, Class::CONJ);
        let known = c.has(Class::VERB) || crate::cue::is_verb(view, k);
        (known && !c.has(Class::HEAD.and(Class::AUX)) || opens && is_other_verb(view, k))
            && !view.is_definite(k)
            && view.prefix(k) & prefix::PREP == 0
    };
    let fits = |np: &Np| {
        let a = cue.reading.agreement;
        let speaks = np.denotes != Denotes::Document && (np.denotes != Denotes::Unknown || np.has_name());
        let agrees = match np.denotes {
            Denotes::Person => np.plural == a.plural && (!np.gendered || np.feminine == a.feminine),
            Denotes::Organization => np.plural || !np.gendered || a.plural || np.feminine == a.feminine,
            _ => a.plural || !np.plural || !view.has(np.head as usize, Class::HUMAN.and(Class::ROLE)),
        };
        speaks && agrees && !mention::is_accusative(view, np.head as usize) && !mention::is_thing(view, np)
    };
    let behind = |verb: usize, end: usize| mention::parse(view, crate::cue::skip_filler(view, verb + 1, end), end);
    let document = (from..at).rev().find(|&k| {
        let c = view.class(k);
        let agrees = c.has(Class::FEMININE.and(Class::PLURAL)) == feminine;
        c.has(Class::DOCUMENT)
            && agrees
            && !c.has(Class::VERB)
            && !mention::has_possessive(view, k)
            && (!governed(k) || verbal(relative(k)))
    })?;
    // بيان أصدرته المنظمة, البيان الذي أصدرته, تصريحات أدلى بها الوزير
    let again = relative(document);
    if again < at && verbal(again) {
        let with = mention::has_possessive_ending(view, again + 1) && view.prefix(again + 1) & prefix::PREP != 0
            || matches!(view.key(again + 1), keys::BIHI | keys::BIHA);
        if let Some(np) = behind(again + usize::from(with), at).filter(fits) {
            return Some(np);
        }
    }
    let first = document.saturating_sub(MAX).max(floor);
    let verb = (first..document).rev().find(|&k| {
        // بعد نشره تدوينة, but وجه رسالة
        let owned = view.stem(k).len() > 3 && mention::has_possessive_ending(view, k);
        verbal(k) && !owned
    })?;
    let issuing = Cue { token: verb as u32, end: verb as u32 + 1, prefix: view.prefix(verb), ..*cue };
    behind(verb, document).filter(fits).or_else(|| before_verb(view, &issuing, floor).map(|(np, _)| np).filter(fits))
}

/// قدم النادي شكره, عبر الوزير عن أمله: whose verb stands right before the noun and its subject between them.
pub(super) fn subject_between(view: &View<'_>, cue: &Cue, floor: usize) -> Option<Np> {
    let at = cue.token as usize;
    let t = at - usize::from(at > floor && matches!(view.key(at - 1), keys::ANN | keys::ALA));
    let np = mention::ending_at(view, t, floor)?;
    let verb = (np.start as usize).checked_sub(1).filter(|&k| k >= floor)?;
    let c = view.class(verb);
    // وفق ما أوردت الوكالة
    let other = verb > floor && view.has(verb - 1, Class::RELATIVE);
    let governed = other || view.prefix(np.start as usize) & prefix::PREP != 0;
    let known = c.has(Class::VERB) || crate::cue::is_verb(view, verb) || is_other_verb(view, verb);
    let agrees = np.denotes != Denotes::Person
        || np.plural == cue.reading.pronoun_plural
            && (!np.gendered || np.plural || np.feminine == cue.reading.pronoun_feminine);
    (known
        && agrees
        && !governed
        && !mention::is_accusative(view, verb)
        && !view.is_definite(verb)
        && !c.has(Class::HEAD.and(Class::AUX))
        && view.prefix(verb) & prefix::PREP == 0
        && (np.denotes != Denotes::Unknown || np.has_name())
        && np.denotes != Denotes::Document
        && !mention::is_accusative(view, np.head as usize))
    .then_some(np)
}

//! Whose words a document holds: خطاب الرئيس، بيان صدر عن اللجنة.

use super::main_clause::main_subject;
use super::{MAX_BEFORE, is_relay};
use crate::cue::Cue;
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
    let feminine = view.key(cue.end as usize) == keys::FIHA;
    let document = (from..end).rev().find(|&k| {
        let c = view.class(k);
        let agrees = c.has(Class::FEMININE.and(Class::PLURAL)) == feminine;
        let part = k > 0 && view.has(k - 1, Class::ORG) && !view.is_definite(k - 1);
        c.has(Class::DOCUMENT) && agrees && !c.has(Class::VERB) && !part
    })?;
    let fits = |np: &Np| {
        let c = view.class(np.head as usize);
        let speaks = np.denotes != Denotes::Document && (np.denotes != Denotes::Unknown || np.has_name());
        let agrees = np.denotes != Denotes::Person || !np.gendered || np.feminine == cue.reading.agreement.feminine;
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

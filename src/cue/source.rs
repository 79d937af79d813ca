//! Source prepositions: بحسب، وفق، على لسان.

use super::scan::{is_described, is_listed, past_clause};
use super::verb::skip_filler;
use super::{Cue, Intro};
use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::lexicon::{Class, Form, Frames, Reading, lists, prefix, without_pronoun};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{CueClass, keys, mention};

/// في البيان, في ختام البيان: the document behind the preposition at `k`.
pub(super) fn document_in(view: &View<'_>, k: usize, limit: usize) -> Option<Np> {
    /// Words in construct before the document.
    const LEAD: usize = 2;
    if !matches!(view.key(k), keys::FI | keys::DIMNA) {
        return None;
    }
    let at = (k + 1..=k + 1 + LEAD)
        .take_while(|&d| view.is_word(d) && view.prefix(d) & prefix::PREP == 0)
        .find(|&d| view.has(d, Class::DOCUMENT))?;
    // في كلمة الأمين العام, في تغريدة الوزير: words that somebody speaks are his.
    let spoken = matches!(view.stem(at), keys::KALIMA | keys::KHITAB | keys::TASRIH | keys::TAGHRIDA | keys::TADWINA);
    if spoken && !view.is_definite(at) {
        let by = mention::parse(view, at + 1, limit);
        if let Some(np) =
            by.filter(|np| np.denotes == Denotes::Person || np.denotes == Denotes::Unknown && np.has_name())
        {
            return Some(np);
        }
    }
    let np = mention::parse(view, at, limit).filter(|np| np.denotes == Denotes::Document);
    // جاء في التصريح أن: the document by itself.
    np.or_else(|| (spoken && view.is_complementizer(at + 1)).then(|| Np::plain(at, at + 1, Denotes::Document)))
}

/// جاء في صحيفة «الأفق» أن: the medium behind في at `k`.
pub(super) fn paper_in(view: &View<'_>, k: usize, limit: usize) -> Option<Np> {
    let paper = view.key(k) == keys::FI && lists::PRESS.has(view.stem(k + 1)) && view.prefix(k + 1) == 0;
    let np = if paper { mention::parse(view, k + 1, limit) } else { None };
    np.filter(|np| np.denotes == Denotes::Organization)
}

/// Is the word a source preposition (بحسب, وفق)?
pub(crate) fn is_source(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, _| r.form == Form::Source)
}

/// نقلا عن, and no dual.
pub(super) fn names_origin(view: &View<'_>, k: usize) -> bool {
    view.key(k + 1) == keys::ANN && is_source(view, k)
}

/// A source preposition: بحسب X, وفقا لـX, نقلا عن X, بحسب ما ذكر X.
pub(super) fn source(
    view: &View<'_>,
    i: usize,
    reading: Reading,
    p: u8,
    limit: usize,
    sentence: usize,
) -> Option<(u32, Cue)> {
    let frames = view.lexicon.lemma(reading.lemma).frames;
    let mut cue = Cue { intro: Intro::Source, intro_at: i as u32, ..Cue::at(i, sentence, reading, p) };
    let j = i + 1;
    let key = view.key(j);
    // بحسبه, بحسبهم
    if let Some((_, theirs)) = owned(view, i, reading) {
        // فهو حسبه, إن الله حسبه: who suffices him.
        if p == 0 && i > 0 && (view.has(i - 1, Class::PRONOUN) || view.key(i - 1) == keys::ALLAH) {
            return None;
        }
        return Some((7, Cue { reading: theirs, content: j as u32, ..cue }));
    }
    if frames.has(Frames::MA) {
        // وفقا لما ذكره
        let key = if key == keys::LIMA { keys::MA } else { key };
        let verb_at = if key == keys::MA { j + 1 } else { j };
        // حسبما ذكره, but وفقا لبيان
        let (own, n) = (view.key(i), view.key(i).len());
        let own_ma = n > 3 && own.back(1) == code::ALEF && own.back(2) == code::MIM && key != keys::MA;
        if key == keys::MA || own_ma && view.has(verb_at, Class::CUE.and(Class::VERB)) {
            if view.has(verb_at, Class::CUE.and(Class::VERB)) {
                let s = skip_filler(view, verb_at + 1, limit);
                // وفق ما جاء في بيان الوزارة: the document it stands in is the source.
                let held = view.has_reading(verb_at, |r, _| view.lexicon.lemma(r.lemma).frames.has(Frames::FI));
                if held && let Some(np) = document_in(view, s, limit).or_else(|| paper_in(view, s, limit)) {
                    let end = np.end as usize;
                    let described = is_described(view, np.head as usize, end);
                    let content = if described { past_clause(view, end, limit) as u32 } else { np.end };
                    let intro_at = verb_at as u32;
                    return Some((9, Cue { subject: Some(np), content, intro_at, ..cue }));
                }
                cue.subject = mention::parse(view, s, limit);
                if let Some(np) = cue.subject.as_mut() {
                    fill_source(view, np, limit);
                }
                // بحسب ما تراه, وفق ما ورد: without a subject only a verb of saying has a source.
                // بحسب ما قاله.
                if cue.subject.is_none() && !tells(view, verb_at, !view.is_word(s)) {
                    return None;
                }
                cue.content = past_details(view, cue.subject.map_or(s, |np| np.end as usize), limit) as u32;
                // The verb is part of the source phrase and no cue of its own.
                cue.origin = None;
                cue.end = i as u32 + 1;
                cue.intro_at = verb_at as u32;
                return Some((9, cue));
            }
            return None;
        }
    }
    let start = if frames.has(Frames::AN) && key == keys::ANN || frames.has(Frames::ILA) && key == keys::ILA {
        j + 1
    } else if frames.has(Frames::LI) || frames.has(Frames::NP) {
        j
    } else {
        return None;
    };
    // وفقا لـ"..." has its preposition apart.
    let start = if view.key(start).len() == 1 && view.is_word(start) && view.quote_at(start + 1).is_some() {
        start + 1
    } else {
        start
    };
    // وفق حديثه, وفقا لتعبيرها
    if let Some(reading) = speech_of(view, start, reading) {
        return Some((7, Cue { reading, end: start as u32 + 1, content: start as u32 + 1, ..cue }));
    }
    let np = mention::parse_governed(view, start, limit);
    // بحسب فورد، وفقا للخليفة: a single word that speaks by itself elsewhere in the text
    let known = np.is_some_and(|np| np.denotes != Denotes::Unknown || speaks(view, &np));
    let voice = !known && speaks_elsewhere(view, start, limit);
    let name = Np { name: (start as u32, start as u32 + 1), ..Np::plain(start, start + 1, Denotes::Unknown) };
    let np = if voice { Some(name) } else { np };
    // وفقا للخطة فإن: what stands before what فـ opens is where that is said, be it a plan or a law.
    let leads =
        np.filter(|np| np.denotes != Denotes::Unknown || speaks(view, np)).is_none_or(|np| is_measure(view, &np));
    if let Some((np, content)) = if leads { before_fa(view, start, np, limit) } else { None } {
        return Some((7, Cue { subject: Some(np), content: content as u32, ..cue }));
    }
    let mut np = np?;
    if is_measure(view, &np) {
        return None;
    }
    // وفقا لبيان صدر عن الوزارة، فإن: what a clause says of the document stands before what the document says.
    // بحسب مصدر حضر الاجتماع، : so does what it says of somebody unnamed.
    let described = matches!(np.denotes, Denotes::Document | Denotes::Unnamed)
        && is_described(view, np.head as usize, np.end as usize);
    // بحسب الحداد | من مسؤولية السلطات
    let named = voice || np.denotes == Denotes::Unknown && np.len() == 1 && view.key(np.end as usize) == keys::MIN;
    if !described && !named {
        fill_source(view, &mut np, limit);
        np.end = published_in(view, &np, limit).unwrap_or(np.end);
    }
    // نقلا عن خبراء | ودبلوماسيين أن
    if np.plural && view.prefix(np.end as usize) & prefix::WA != 0 {
        let whole = |np: &Np| view.is_complementizer(np.end as usize) || !view.is_word(np.end as usize);
        np = mention::with_conjunct(view, &np, limit).filter(whole).unwrap_or(np);
    }
    let needs_li = frames.has(Frames::LI) && !frames.has(Frames::NP);
    if needs_li
        && view.prefix(start) & prefix::LI == 0
        && view.key(start).at(0) != code::LAM
        && start == j
        && view.quote_at(start).is_none()
    {
        return None;
    }
    // حسب رغباتهم: what cannot speak is no source.
    if np.denotes == Denotes::Unknown && !named && !speaks(view, &np) {
        return None;
    }
    cue.subject = Some(np);
    let end = np.end as usize;
    cue.content = if described { past_clause(view, end, limit) } else { past_details(view, end, limit) } as u32;
    Some((7, cue))
}

/// بحسب التقرير | الذي نشرته الوكالة، ارتفع; بحسب ما أعلنت الشركة | في بيان، ارتفعت: the comma behind what is told of the source, up to
/// which nothing is its content.
fn past_details(view: &View<'_>, k: usize, limit: usize) -> usize {
    /// Tokens of such details.
    const MAX: usize = 14;
    let relative = view.has(k, Class::RELATIVE) && view.stem(k).at(0) == code::ALEF;
    // في بيان, لوكالة الأنباء
    let scene = view.key(k) == keys::FI && (mention::is_medium(view, k + 1) || view.has(k + 1, Class::DOCUMENT))
        || view.prefix(k) & prefix::LI != 0 && view.has(k, Class::ORG);
    if !(relative || scene) {
        return k;
    }
    let words = (k..limit.min(k + MAX)).take_while(|&m| {
        !matches!(view.kind(m), Kind::Comma | Kind::Stop | Kind::Newline | Kind::Colon) && !view.is_complementizer(m)
    });
    let end = k + words.count();
    if matches!(view.kind(end), Kind::Comma | Kind::Stop | Kind::Newline) { end } else { k }
}

/// وفقا للحداد: does the word stand by itself between a verb of saying and what it introduces, or before that behind a first name?
fn speaks_elsewhere(view: &View<'_>, k: usize, limit: usize) -> bool {
    /// Tokens before it: an article has some hundred.
    const BACK: usize = 400;
    let p = view.prefix(k);
    let governed = p & prefix::LI != 0;
    let key = match governed {
        true if p & prefix::AL != 0 => keys::AL.with(view.stem(k)),
        true => view.stem(k),
        false => view.key(k),
    };
    let other = Class::HEAD.and(Class::PLACE).and(Class::FUNCTION).and(Class::DOCUMENT).and(Class::NUMBER);
    let mine = key.len() > 3 && lists::SPEECHES.has(key.first(key.len() - 1));
    // وفق زارع | بور
    let next = k + 1;
    let goes_on = next < limit && view.is_word(next) && !view.has(next, Class::FUNCTION.and(Class::PREP));
    if view.kind(k) != Kind::Word || view.has(k, other) || key.len() < 3 || goes_on || mine {
        return false;
    }
    let surname = |m: usize| view.key(m) == key && view.has(m - 1, Class::GIVEN) && view.kind(m) == Kind::Word;
    view.voices.binary_search(&key).is_ok() || (k.saturating_sub(BACK).max(1)..k).any(surname)
}

/// قوله, قولها, قولهم: a noun, and the reading with its pronoun in the third person.
fn owned(view: &View<'_>, i: usize, reading: Reading) -> Option<(Key, Reading)> {
    let key = view.key(i);
    let (noun, (feminine, plural)) = without_pronoun(key)?;
    let n = noun.len();
    // إفادة ends in no pronoun.
    let written = key.len() > n + 1 || view.spell(i) & spell::FINAL_HA != 0;
    let third = n > 1 && key.at(n) == code::HA && written;
    let reading = Reading { pronoun: true, pronoun_feminine: feminine, pronoun_plural: plural, ..reading };
    third.then_some((noun, reading))
}

/// حديثه, لتعبيرها: somebody's speech or belief behind a source preposition, with whose it is.
fn speech_of(view: &View<'_>, i: usize, reading: Reading) -> Option<Reading> {
    let (noun, reading) = owned(view, i, reading)?;
    let li = u32::from(view.prefix(i) & prefix::LI != 0 || noun.at(0) == code::LAM);
    lists::SPEECHES.has(noun.skip(li)).then_some(reading)
}

/// وبحسب مشروع القانون | فإن, ووفقا للخطة | فستقوم: the words from `start` to فـ, which nothing but a document, a plan or a name
/// opens, and where the content begins.
fn before_fa(view: &View<'_>, start: usize, np: Option<Np>, limit: usize) -> Option<(Np, usize)> {
    /// Words of the source.
    const MAX: usize = 7;
    let fa = |k: usize| view.prefix(k) & prefix::FA != 0 && (view.is_complementizer(k) || view.has(k, Class::VERB));
    let inner = |k: usize| view.is_word(k) && !view.has(k, Class::RELATIVE.and(Class::CUE).and(Class::PRONOUN));
    let at = (start + 1..limit.min(start + MAX)).find(|&k| fa(k) || !inner(k))?;
    let end = at;
    let at = if view.kind(at) == Kind::Comma { at + 1 } else { at };
    let said = view.has(start, Class::DOCUMENT);
    let other = Class::DEMONSTRATIVE.and(Class::NUMBER).and(Class::TIME).and(Class::DETERMINER).and(Class::FUNCTION);
    let source = at < limit
        && fa(at)
        && inner(start)
        && !view.has(start, other)
        && !mention::has_possessive(view, start)
        && (said || !names_measure(view, start));
    let named = np.filter(|np| np.end as usize == end && !said && np.has_name());
    source.then(|| (named.unwrap_or(Np::plain(start, end, Denotes::Document)), end))
}

/// Is the word a verb of saying or telling, without an object, or with the pronoun that takes up ما where its clause `ends`?
pub(super) fn tells(view: &View<'_>, i: usize, ends: bool) -> bool {
    view.has_reading(i, |r, _| {
        let class = view.lexicon.lemma(r.lemma).class;
        let verb = matches!(r.form, Form::Perfect | Form::Imperfect) && (ends || !r.pronoun);
        verb && matches!(class, CueClass::Say | CueClass::State | CueClass::Stress | CueClass::Relay)
    })
}

/// لتقرير | في موقع «الضفاف», لبيان | من الوزارة: where a document without its article stands, or whom it comes from, is part of what
/// it is called, with the name in brackets behind it.
fn published_in(view: &View<'_>, np: &Np, limit: usize) -> Option<u32> {
    /// Tokens of the brackets.
    const MAX: usize = 8;
    let end = np.end as usize;
    // استطلاع لـ«الأفق»
    let li = np.denotes == Denotes::Document && view.key(end).len() == 1 && view.key(end).at(0) == code::LAM;
    if let Some(q) = view.quote_at(end + 1).filter(|q| li && q.closed) {
        return Some(q.close + 1);
    }
    let joins = np.denotes == Denotes::Document
        && !view.is_definite(np.head as usize)
        && matches!(view.key(end), keys::FI | keys::MIN);
    let publisher = if joins { mention::parse(view, end + 1, limit) } else { None }?;
    let last = publisher.end as usize;
    let named = publisher.has_name() || view.is_definite(last - 1) || !view.is_word(last - 1);
    let bracket = (last + 1..limit.min(last + MAX))
        .take_while(|_| view.kind(last) == Kind::OpenBracket)
        .find(|&k| view.kind(k) == Kind::CloseBracket);
    let speaks = matches!(publisher.denotes, Denotes::Document | Denotes::Organization);
    (speaks && named).then_some(bracket.map_or(publisher.end, |k| k as u32 + 1))
}

/// وفق القائمين على المستشفيات، كان: a source that a comma or the sentence closes fills the way to it.
fn fill_source(view: &View<'_>, np: &mut Np, limit: usize) {
    /// Words of such a rest.
    const MAX: usize = 10;
    /// Words of a rest that ends in a name.
    const MAX_NAMED: usize = 14;
    let end = np.end as usize;
    let closed = |k: usize| matches!(view.kind(k), Kind::Comma | Kind::Stop | Kind::Newline) || k >= limit;
    if let Some(stop) = (end..end + MAX_NAMED).find(|&k| !view.is_word(k) || k >= limit).filter(|&k| closed(k)) {
        let named = mention::ends_in_name(view, end, stop);
        if named || stop - end < MAX {
            // المحافظ رمزي | محروس،
            let family = stop == end + 1 && np.has_name();
            mention::fill(view, np, stop, !(named || family));
        }
    }
}

/// حسب العمر, وفق خطة, وفق القانون: a measure or a rule, which nobody says.
fn is_measure(view: &View<'_>, np: &Np) -> bool {
    let head = np.head as usize;
    let is = |key: Key| is_listed(view, &lists::MEASURES, head, key);
    // وفقا لعدد المقاعد, but بحسب عدد من الخبراء
    let start = np.start as usize;
    let count = start < head && is(view.stem(start)) && view.key(start + 1) != keys::MIN;
    // وفق بعض الطقوس
    let some = view.has(start, Class::DETERMINER) && is(view.stem(start + 1));
    // لائحة الاتهام says what somebody did.
    let charges = view.key(head + 1) == keys::AL_ITTIHAM;
    !charges && (count || some || names_measure(view, head))
}

/// عدد, لعمر: an unknown word keeps its ل.
fn names_measure(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k);
    let is = |key: Key| is_listed(view, &lists::MEASURES, k, key);
    is(view.stem(k)) || is(key) || key.at(0) == code::LAM && is(key.skip(1))
}

/// Can an unknown noun after a source preposition speak? A foreign name, a family name, a Latin brand, a quoted title; not a plan
/// or a measure, which are in construct or have adjectives.
pub(super) fn speaks(view: &View<'_>, np: &Np) -> bool {
    let h = np.head as usize;
    if view.kind(h) == Kind::Latin || view.quote_at(np.start as usize).is_some() {
        return true;
    }
    let name = Class::FAMILY.and(Class::NAME_PARTICLE).and(Class::GIVEN);
    let bare = (np.start..np.end)
        .filter(|&k| view.is_word(k as usize))
        .all(|k| view.class(k as usize).without(name) == Class::NONE && !view.is_definite(k as usize));
    let family = view.is_definite(h)
        && np.len() == 1
        && view.class(h).without(name) == Class::NONE
        && view.spell(h) & spell::FINAL_YA != 0;
    bare && view.spell(h) & (spell::FINAL_TA | spell::TANWIN) == 0
        && np.len() <= 3
        && !view.is_definite(np.end as usize)
        || family
}

/// على حد قول X, على لسان X.
pub(super) fn source_phrase(
    view: &View<'_>,
    lemma: u16,
    i: usize,
    after: usize,
    limit: usize,
    sentence: usize,
) -> Option<Cue> {
    let quoted = view.quote_around(i);
    let limit = quoted.map_or(limit, |q| limit.min(q.close as usize));
    // على حد ما قال الوزير: whose verb it is.
    let what = view.key(after - 1) == keys::MA;
    if what && !view.has(after, Class::CUE.and(Class::VERB)) {
        return None;
    }
    let end = after - usize::from(what);
    let after = after + usize::from(what);
    let mut reading = Reading {
        lemma,
        form: Form::Source,
        agreement: crate::lexicon::Agreement { person: 3, feminine: false, plural: false },
        pronoun: false,
        pronoun_feminine: false,
        pronoun_plural: false,
    };
    // على حد قولها; من وجهة نظره | أهم: the pronoun is the source, whatever stands behind it.
    let theirs = owned(view, after - 1, reading).filter(|_| after > i + 1 && !what);
    let mut subject = if theirs.is_some() { None } else { mention::parse(view, after, limit) };
    // تبدأ المحكمة في نظر الدعوى, من وجهة نظر علمية: neither a case nor an adjective has a view.
    let sees = subject.is_some_and(|np| {
        np.has_name()
            || !matches!(np.denotes, Denotes::Document | Denotes::Unknown)
            || view.is_definite(np.end as usize - 1)
    });
    let case = subject.is_some_and(|np| np.denotes == Denotes::Document);
    if view.key(after - 1) == keys::NAZAR && (!sees || case) {
        return None;
    }
    if let Some(np) = subject.as_mut() {
        // على لسان المتحدث باسمها | وقوع إصابات
        let (head, end) = (np.head as usize, np.end as usize);
        let act = |k: &usize| {
            let closed = view.is_definite(k - 1) || mention::has_possessive_ending(view, k - 1);
            view.has(*k, Class::ABSTRACT) && view.prefix(*k) == 0 && closed
        };
        match (head + 1..end).find(act) {
            Some(k) => np.end = k as u32,
            None => fill_source(view, np, limit),
        }
    }
    // من وجهة نظرنا, في نظري: outside speech the writer's own.
    let last = view.key(after - 1);
    let ours = last.len() > 3 && last.skip(last.len() - 2) == keys::NA;
    let mine = last.len() > 3 && last.back(1) == code::YA;
    if subject.is_none() && quoted.is_none() && (ours || mine) {
        return None;
    }
    if let Some((_, theirs)) = theirs {
        reading = theirs;
    }
    Some(Cue {
        end: end as u32,
        intro: Intro::Source,
        intro_at: i as u32,
        content: subject.map_or(after as u32, |np| np.end),
        subject,
        ..Cue::at(i, sentence, reading, view.prefix(i) & prefix::CONJ)
    })
}

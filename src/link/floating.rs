//! Quotations that come before their verb ("…"، يقول فلان), the part that goes on after it, and a bare quotation that goes on
//! after the first one.

use super::{Linker, NONE, Relation, extent};
use crate::TokenKind as Kind;
use crate::cue::{Cue, Intro};
use crate::keys;
use crate::lexicon::lists;
use crate::lexicon::{Class, Form, Frames, PhraseKind, Trust, prefix};
use crate::mention::{self, Denotes, Np};
use crate::rules::Rule;
use crate::view::View;
use crate::{AttributionKind, Modality};

/// Words of a quotation that stands by itself before its verb.
const MIN_WORDS: usize = 3;
/// The same where a comma and the verb with its subject follow ("الحوار مطلوب"، يضيف المدير): one word is a name.
const MIN_WORDS_SAID: usize = 2;
/// The same where the quotation does not open its sentence: names are shorter.
const MIN_WORDS_INSIDE: usize = 5;
/// Tokens between the subject and the second part of an interrupted quotation: an adverbial (وهو يشير إلى الحقل).
const MAX_INTERRUPTION: usize = 16;
/// Bare quotations in a row: each is a sentence or paragraph of one long speech.
const MAX_ROW: usize = 8;

/// Gives cues with the content before them to quotations that no cue introduces.
pub(crate) fn find(l: &mut Linker<'_, '_>) {
    if l.disabled.has(Rule::QuoteFloating) {
        return;
    }
    let view = l.view;
    let mut added = std::mem::take(&mut l.buffers.floating);
    added.clear();
    for q in view.quotes {
        let open = q.open as usize;
        let words = view.words(q.first(), q.close as usize);
        if !q.closed || words < MIN_WORDS_SAID || words < MIN_WORDS_INSIDE && !opens_sentence(&view, open) {
            continue;
        }
        if introduced(l.cues, q.open) {
            continue;
        }
        if open > 0 && (view.is_word(open - 1) || view.kind(open - 1) == Kind::Colon) {
            continue;
        }
        if let Some(cue) = after_quotation(&view, l.cues, q.close as usize + 1, q.open) {
            let comma = view.kind(q.close as usize + 1) == Kind::Comma;
            if words >= MIN_WORDS || comma && cue.subject.is_some() {
                added.push(cue);
            }
        }
    }
    // Of quotations that close together the inner one has the verb.
    added.sort_unstable_by_key(|c| (c.token, std::cmp::Reverse(c.intro_at)));
    added.dedup_by_key(|c| c.token);
    // The verb's own reading, if it had one, gives way: what follows it is the quotation resumed.
    let mut next = added.iter().peekable();
    l.cues.retain(|c| {
        while next.next_if(|a| a.token < c.token).is_some() {}
        next.peek().is_none_or(|a| a.token != c.token)
    });
    merge(l.cues, &added);
    l.buffers.floating = added;
}

/// Puts cues among others, both in the order of their tokens.
fn merge(cues: &mut Vec<Cue>, added: &[Cue]) {
    let mut old = cues.len();
    cues.reserve_exact(added.len());
    cues.extend_from_slice(added);
    // From the end, where there is room.
    let mut to = cues.len();
    for cue in added.iter().rev() {
        while old > 0 && cues[old - 1].token > cue.token {
            (old, to) = (old - 1, to - 1);
            cues[to] = cues[old];
        }
        to -= 1;
        cues[to] = *cue;
    }
}

/// Is the quotation at `open` the content of a cue before it?
fn introduced(cues: &[Cue], open: u32) -> bool {
    /// Cues whose content is looked at: contents begin right after their cues, so that few lie beside each other.
    const NEAR: usize = 8;
    let at = cues.partition_point(|c| c.token < open);
    cues[at.saturating_sub(NEAR)..at].iter().any(|c| c.content == open || c.content == open + 1)
}

/// Nothing but a line break, a full stop or a list's dash stands before the token.
fn opens_sentence(view: &View<'_>, open: usize) -> bool {
    let mut k = open;
    while k > 0 && matches!(view.kind(k - 1), Kind::Dash | Kind::Other) {
        k -= 1;
    }
    k == 0
        || matches!(view.kind(k - 1), Kind::Newline | Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Ellipsis)
}

/// A verb of saying and its subject right after a quotation that closed before `k`.
fn after_quotation(view: &View<'_>, cues: &[Cue], k: usize, open: u32) -> Option<Cue> {
    let comma = matches!(view.kind(k), Kind::Comma | Kind::Dash) || k >= 2 && view.kind(k - 2) == Kind::Comma;
    let mut k = match view.kind(k) {
        Kind::Dash => k + 1,
        // "…". هكذا قال سالم, "…". هذا ما قاله سالم
        Kind::Stop | Kind::Ellipsis
            if in_these_words(view, k + 1) || this_is(view, k + 1) || view.key(k + 1) == keys::HAKADHA =>
        {
            k + 1
        }
        _ => view.skip_commas(k),
    };
    let idle = |k: usize| matches!(view.phrase(k), Some((PhraseKind::Impersonal | PhraseKind::Formula, _)));
    let as_said = view.has(k, Class::CONJ.and(Class::ADVERB).and(Class::PREP)) && is_manner(view, k);
    if as_said && !idle(k) {
        k += 1;
    }
    // "…"، هذا ما قاله فلان: the verb's pronoun is the quotation.
    let this_is = this_is(view, k);
    if this_is {
        k += 2;
    }
    // "…"، بهذه الكلمات وصف فلان
    let words = in_these_words(view, k);
    if words {
        k += 2;
    }
    if idle(k) || !view.has(k, Class::CUE) || view.prefix(k) & prefix::CONJ != 0 {
        return None;
    }
    let sentence = view.extents.partition_point(|e| (e.end as usize) <= k);
    let limit = view.extents.get(sentence)?.end as usize;
    // A verb with a clause or a colon of its own reports that.
    let at = cues.partition_point(|c| (c.token as usize) < k);
    let own = cues.get(at).filter(|c| c.token as usize == k);
    let reports = own.is_some_and(|c| {
        matches!(c.intro, Intro::Clause | Intro::Colon | Intro::ColonClause)
            || c.intro == Intro::Quote && (!comma || view.kind(c.intro_at as usize) == Kind::Colon)
    });
    if reports {
        return None;
    }
    let mut found = None;
    view.cue_readings(k, |reading, p| {
        let verb = matches!(reading.form, Form::Perfect | Form::Imperfect) && reading.agreement.person == 3 && p == 0;
        let lemma = view.lexicon.lemma(reading.lemma);
        let says = (lemma.frames.has(Frames::QUOTE) || words)
            && lemma.trust != Trust::Document
            && (!reading.pronoun || this_is);
        if !verb || !says || found.is_some() {
            return;
        }
        let after = crate::cue::skip_filler(view, k + 1, limit);
        // «…»، يضيف ضاحكا، / تقول باسمة.
        let circumstance =
            view.kind(after + 1) != Kind::Word && mention::tells_how(view, after, reading.agreement.feminine);
        let subject = match own.and_then(|c| c.subject).filter(|np| !circumstance || np.end as usize > after + 1) {
            Some(np) => Some(np),
            None if circumstance => None,
            None => mention::parse(view, after, limit).or_else(|| new_name(view, after)),
        };
        let end = subject.map_or(after + usize::from(circumstance), |np| np.end as usize);
        // «…»، تقول بحزن. / يقول وهو يشير إلى الحقل.
        let end = if subject.is_none() && comma { past_manner(view, end) } else { end };
        let closes = match subject {
            Some(_) => words || closes_subject(view, end),
            // "…"، يضيف.
            None => comma && matches!(view.kind(end), Kind::Comma | Kind::Stop | Kind::Newline),
        };
        if !closes {
            return;
        }
        found = Some(Cue {
            token: k as u32,
            end: k as u32 + 1,
            sentence: sentence as u32,
            reading,
            prefix: p,
            intro: Intro::Floating,
            intro_at: open,
            content: open + 1,
            subject,
            object: None,
            origin: None,
            modality: Modality::Asserted,
            only_that: false,
        });
    });
    found
}

/// تقول | بحزن., يقول | بنبرة غاضبة، : behind a verb without a subject how it was said, up to the next mark; else the token itself.
fn past_manner(view: &View<'_>, k: usize) -> usize {
    /// Words of such an adverbial.
    const MAX: usize = 3;
    // تقول | لـ«الأخبار».
    let press = view.key(k).len() == 1 && view.prefix(k) & prefix::LI != 0;
    if let Some(q) = view.quote_at(k + 1).filter(|q| press && q.closed) {
        return q.close as usize + 1;
    }
    // تقول | وهي تمسح دموعها.
    let while_she = view.prefix(k) == prefix::WA && matches!(view.stem(k), keys::HUWA | keys::HIYA);
    let most = if while_she { MAX_INTERRUPTION } else { MAX };
    // تقول | لوكالة «نبأ»., قال | لرويترز.
    let medium =
        view.prefix(k) == prefix::LI && (lists::PRESS.has(view.stem(k)) || lists::BROADCASTERS.has(view.stem(k)));
    if !while_she && !medium && view.prefix(k) != prefix::BI || view.has(k, Class::CUE) {
        return k;
    }
    if let Some(q) = view.quote_at(k + 1).filter(|q| medium && q.closed) {
        return q.close as usize + 1;
    }
    let end = k + (k..k + most).take_while(|&m| view.is_word(m)).count();
    let plain = |m: usize| !view.is_complementizer(m) && view.prefix(m) & prefix::CONJ == 0;
    if (k + 1..end).all(plain) && matches!(view.kind(end), Kind::Comma | Kind::Stop | Kind::Newline) { end } else { k }
}

/// «…»، تقول منية، : a noun by itself between verb and mark is a name that no table has.
fn new_name(view: &View<'_>, k: usize) -> Option<Np> {
    let closed = matches!(view.kind(k + 1), Kind::Comma | Kind::Stop | Kind::Newline);
    let noun = view.kind(k) == Kind::Word && view.class(k) == Class::COMMON && view.prefix(k) == 0;
    (closed && noun && !mention::is_accusative(view, k)).then(|| Np::plain(k, k + 1, Denotes::Unknown))
}

/// بهذه الكلمات, بهذه الجملة: the quotation before is what was said.
fn in_these_words(view: &View<'_>, k: usize) -> bool {
    view.key(k) == keys::BI_HADHIHI && view.is_definite(k + 1) && lists::WORDS.has(view.stem(k + 1))
}

/// هذا ما
fn this_is(view: &View<'_>, k: usize) -> bool {
    view.key(k) == keys::HADHA && view.key(k + 1) == keys::MA
}

/// كما, هكذا, بحسب ما before the verb.
fn is_manner(view: &View<'_>, k: usize) -> bool {
    matches!(view.stem(k), keys::KAMA | keys::HAKADHA)
}

/// After the subject the sentence ends or goes on with an adverbial, not with an object or a clause.
fn closes_subject(view: &View<'_>, end: usize) -> bool {
    if !view.is_word(end) {
        return view.kind(end) != Kind::Colon;
    }
    let c = view.class(end);
    let adverbial =
        Class::PREP.and(Class::TIME).and(Class::CUE).and(Class::RELATIVE).and(Class::ADVERB).and(Class::CONJ);
    let circumstance = view.prefix(end) & prefix::WA != 0 && c.has(Class::PRONOUN.and(Class::AUX).and(Class::NEGATION));
    !view.is_complementizer(end)
        && (c.has(adverbial)
            || circumstance
            || view.prefix(end) & prefix::PREP != 0
            || mention::is_accusative(view, end))
}

/// The quotation that goes on behind its verb and subject: "…"، قال فلان، "…".
pub(crate) fn second_part(view: &View<'_>, cues: &[Cue], index: usize) -> Option<(u32, u32)> {
    let cue = &cues[index];
    let from = cue.subject.map_or(cue.end, |np| np.end) as usize;
    let mut k = from;
    while k < from + MAX_INTERRUPTION {
        let marked = match view.kind(k) {
            Kind::Comma | Kind::Dash | Kind::Colon => k + 1,
            Kind::Word | Kind::Latin | Kind::Number => {
                let other = cues[index + 1..].iter().take(4).any(|c| c.token as usize == k);
                if other || view.is_complementizer(k) {
                    return None;
                }
                k += 1;
                continue;
            }
            _ => return None,
        };
        if let Some(q) = view.quote_at(marked).filter(|q| q.closed) {
            // What another cue takes, or a name that the narrator's sentence goes on from, is no second part.
            let ends = !view.is_word(q.close as usize + 1);
            let words = view.words(q.first(), q.close as usize);
            let taken = cues[index + 1..].iter().take(4).any(|c| c.content == q.open + 1);
            return (ends && words >= 2 && !taken).then(|| extent::inner(view, (q.first() as u32, q.close)));
        }
        if view.kind(k) == Kind::Colon {
            return None;
        }
        k += 1;
    }
    None
}

/// Bare quotations right after a sentence of direct speech: the same speaker goes on.
pub(crate) fn go_on(l: &mut Linker<'_, '_>, said: Relation, mut end: usize) {
    let view = l.view;
    if said.entity == NONE || l.disabled.has(Rule::QuoteResumed) {
        return;
    }
    for _ in 0..MAX_ROW {
        let mut k = end;
        let mut stop = false;
        while matches!(view.kind(k), Kind::Stop | Kind::Newline | Kind::Ellipsis)
            && k < view.tokens.len()
            && k < end + 4
        {
            stop = true;
            k += 1;
        }
        stop |= end > 0 && k > 1 && matches!(view.kind(k - 2), Kind::Stop | Kind::Question | Kind::Exclamation);
        let Some(q) = view.quote_at(k).filter(|q| q.closed && stop) else { return };
        let close = q.close as usize;
        // Behind a report that is no quotation itself a paragraph of its own goes on with it.
        let ended = |k: usize| matches!(view.kind(k), Kind::Newline) || k >= view.tokens.len();
        let whole = view.kind(k - 1) == Kind::Newline && (ended(close + 1) || ended(close + 2));
        if said.kind != AttributionKind::Direct && !whole
            || l.out.iter().rev().take(MAX_ROW).any(|r| r.content.0 == q.open + 1)
        {
            return;
        }
        // A quotation on a line of its own without a full stop is a sub-heading.
        let stopped = view.kind(close + 1) == Kind::Stop
            || matches!(view.kind(close - 1), Kind::Stop | Kind::Question | Kind::Exclamation)
                && !matches!(view.kind(close + 1), Kind::Comma);
        let line = view.kind(k - 1) == Kind::Newline;
        let ends = stopped || !line && view.kind(close + 1) == Kind::Newline;
        if !ends || view.words(q.first(), close) < MIN_WORDS_INSIDE || is_floating(l.cues, q.open) {
            return;
        }
        let content = extent::inner(&view, (q.first() as u32, q.close));
        let sentence = view.extents.partition_point(|e| (e.end as usize) <= k) as u32;
        l.discourse.go_on(said.entity, q.open, content);
        l.out.push(Relation {
            kind: AttributionKind::Direct,
            content,
            resumed: (0, 0),
            cue: NONE,
            mention: NONE,
            sentence,
            modality: said.modality,
            confidence: 0,
            rule: Rule::QuoteResumed,
            speaker_rule: Some(Rule::Chain),
            at: content.0,
            alternative: NONE,
            relayer: NONE,
            ..said
        });
        end = close + 1;
    }
}

/// Does a verb after the quotation at `open` take it?
fn is_floating(cues: &[Cue], open: u32) -> bool {
    /// Cues inside a quotation, before the verb after it.
    const INSIDE: usize = 12;
    let at = cues.partition_point(|c| c.token < open);
    cues[at..].iter().take(INSIDE).any(|c| c.intro == Intro::Floating && c.content == open + 1)
}

/// Where the sentence of direct speech ends: behind its closing mark, or behind the verb and subject of a floating one.
pub(crate) fn end_of_speech(view: &View<'_>, cue: &Cue, relation: &Relation) -> Option<usize> {
    let last = if relation.resumed.0 < relation.resumed.1 { relation.resumed } else { relation.content };
    match cue.intro {
        Intro::Floating if relation.resumed.0 >= relation.resumed.1 => {
            let end = cue.subject.map_or(cue.end, |np| np.end) as usize;
            matches!(view.kind(end), Kind::Stop | Kind::Newline).then_some(end)
        }
        Intro::Floating | Intro::Quote => {
            let first = last.0.checked_sub(1)? as usize;
            // A quotation over several paragraphs closes in the last of them.
            view.quote_at(first).map(|q| q.close as usize + usize::from(q.closed))
        }
        // قال إن البلاد تعافت. ¶ «نحن …».
        _ => {
            let end = last.1 as usize + usize::from(matches!(view.kind(last.1 as usize), Kind::Close | Kind::Quote));
            let stop = end + usize::from(view.kind(end) == Kind::Stop);
            (view.kind(stop) == Kind::Newline).then_some(end)
        }
    }
}

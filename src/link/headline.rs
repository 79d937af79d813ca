//! Relations without a cue word: headline style (فلان: …) and a topic shift whose verb is missing.

use super::{Linker, NONE, Relation, extent};
use crate::TokenKind as Kind;
use crate::lexicon::lists;
use crate::lexicon::{Class, PhraseKind, prefix};
use crate::mention::{self, Denotes, Np};
use crate::rules::Rule;
use crate::view::View;
use crate::{AttributionKind, Modality, Unresolved};

/// Longest headline in words: a longer line is a paragraph.
const MAX_HEADLINE: usize = 30;
/// Words of the shortest statement in a headline.
const MIN_CONTENT: usize = 3;
/// Words of a group, a source or a document before the colon: a longer one is a topic.
const MAX_PLAIN: u32 = 5;
/// Commas of a statement in a headline: more of them set off a list.
const MAX_COMMAS: usize = 2;

pub(crate) fn find(l: &mut Linker<'_, '_>) {
    // Where other relations' contents begin.
    let mut taken = std::mem::take(&mut l.buffers.starts);
    taken.clear();
    taken.extend(l.out.iter().map(|r| r.content.0));
    taken.sort_unstable();
    let (mut cues, mut marks) = (0, 0);
    for s in 0..l.view.extents.len() {
        let extent = l.view.extents[s];
        let (mut start, end) = (extent.start as usize, extent.end as usize);
        // Line breaks before the text belong to its first sentence.
        while start < end && l.view.kind(start) == Kind::Newline {
            start += 1;
        }
        // Whoever is named stands right before a colon, or a shift begins the sentence.
        let mut colon = false;
        while let Some(&mark) = l.view.marks.get(marks).filter(|&&mark| (mark as usize) <= end) {
            colon |= l.view.kind(mark as usize) == Kind::Colon;
            marks += 1;
        }
        if !colon && l.view.tokens.get(start).is_none_or(|t| !t.begins_phrase()) {
            continue;
        }
        // A sentence with a cue of its own needs neither.
        while l.cues.get(cues).is_some_and(|c| (c.token as usize) < start) {
            cues += 1;
        }
        let first = l.cues.get(cues).filter(|c| (c.token as usize) < end);
        if first.is_some_and(|c| c.content as usize > start && c.token < c.content)
            && !cue_after_colon(l, cues, start, end)
        {
            continue;
        }
        self::colon(l, &taken, s, start, end);
    }
    l.buffers.starts = taken;
}

/// The sentence's first cue stands inside what a colon introduces.
fn cue_after_colon(l: &Linker<'_, '_>, at: usize, start: usize, end: usize) -> bool {
    let colon = (start..end).take(16).find(|&k| l.view.kind(k) == Kind::Colon);
    colon.is_some_and(|c| l.cues[at].token as usize > c)
}

fn colon(l: &mut Linker<'_, '_>, taken: &[u32], s: usize, start: usize, end: usize) {
    let view = l.view;
    let mut k = start;
    let mut shift = false;
    while let Some((kind, after)) =
        view.phrase(k).filter(|(kind, _)| matches!(kind, PhraseKind::Shift | PhraseKind::Adverb))
    {
        shift |= kind == PhraseKind::Shift;
        k = view.skip_commas(after);
    }
    // Whoever is named stands right before a colon.
    if !shift && !view.marks(k, end + 1).any(|i| view.kind(i) == Kind::Colon) {
        return;
    }
    let whoever = unknown_name(&view, k, start, end);
    let Some(mut np) = whoever.or_else(|| mention::parse(&view, k, end)) else { return };
    if shift {
        to_colon(&view, &mut np, end);
    }
    let e = np.end as usize;
    let rule = if shift { Rule::VerblessShift } else { Rule::HeadlineColon };
    if l.disabled.has(rule) {
        return;
    }
    let clause = shift && view.is_complementizer(e);
    if view.kind(e) != Kind::Colon && !clause {
        return;
    }
    let mut first = e + 1;
    // ومن جهتها، فلانة: إن …
    let reported = view.kind(e) == Kind::Colon && view.is_complementizer(first);
    if reported && view.is_bare_complementizer(first) {
        first += 1;
    }
    let marked = view.quote_at(first).filter(|q| q.closed);
    // Without marks only a line of its own that ends without a full stop is a headline.
    let opens = start == 0 || view.kind(start - 1) == Kind::Newline;
    let line = opens && is_headline(&view, start, end);
    let speaks = if shift { speaks_after_shift(&np) } else { whoever.is_some() || speaks_in_headline(l, &np, line) };
    if !speaks || view.words(first, end) < MIN_CONTENT || !shift && marked.is_none() && !line {
        return;
    }
    if !shift && marked.is_none() && !is_statement(&view, first, end) {
        return;
    }
    let (kind, content) = match marked {
        Some(q) if view.words(q.first(), q.close as usize) >= 3 => {
            (AttributionKind::Direct, extent::inner(&view, (q.first() as u32, q.close)))
        }
        _ if clause => (
            AttributionKind::Indirect,
            extent::trim(&view, (if view.is_bare_complementizer(e) { e as u32 + 1 } else { e as u32 }, end as u32)),
        ),
        _ if reported && !extent::has_first_person(&view, first, end) => {
            (AttributionKind::Indirect, extent::trim(&view, (first as u32, end as u32)))
        }
        _ => (AttributionKind::Direct, extent::trim(&view, (first as u32, end as u32))),
    };
    // Another relation has this content already.
    if content.0 >= content.1 || taken.binary_search(&content.0).is_ok() {
        return;
    }
    l.make_room(start);
    let mention = l.resolver.mention(&view, &np, s as u32, None);
    let entity = l.resolver.mentions[mention as usize].entity;
    l.out.push(Relation {
        kind,
        content,
        resumed: (0, 0),
        cue: NONE,
        mention,
        entity,
        relayer: NONE,
        unresolved: Unresolved::NoAntecedent,
        sentence: s as u32,
        modality: Modality::Asserted,
        confidence: 0,
        rule,
        speaker_rule: Some(Rule::SubjectBefore),
        at: content.0,
        alternative: NONE,
        alternative_rule: Rule::Chain,
    });
}

/// بدور حسن: «أشارك للمرة الثالثة …»: whatever stands before the colon at a line's start is a name where somebody speaks of himself
/// in the marks behind it.
fn unknown_name(view: &View<'_>, k: usize, start: usize, end: usize) -> Option<Np> {
    /// Words of the name, and of the quotation at least.
    const MAX: usize = 4;
    const LEAST: usize = 6;
    let other = Class::FUNCTION.and(Class::CUE).and(Class::VERB).and(Class::TIME).and(Class::ADVERB);
    let opens = k == start && (start == 0 || view.kind(start - 1) == Kind::Newline);
    let colon = (k + 1..end.min(k + MAX + 1)).find(|&i| !view.is_word(i)).filter(|&i| view.kind(i) == Kind::Colon)?;
    let q = view.quote_at(colon + 1).filter(|q| q.closed)?;
    let (first, close) = (q.first(), q.close as usize);
    let name = opens
        && (k..colon).all(|i| !view.has(i, other) && view.prefix(i) & prefix::CONJ == 0 && !is_label(view, i))
        && view.words(first, close) >= LEAST
        && extent::has_first_person(view, first, close);
    let np = mention::parse(view, k, end);
    let known = np.is_some_and(|np| np.end as usize == colon && (np.has_name() || np.denotes != Denotes::Unknown));
    (name && !known).then(|| Np { name: (k as u32, colon as u32), ..Np::plain(k, colon, Denotes::Person) })
}

/// A line without a full stop at its end and in it, not longer than a headline.
fn is_headline(view: &View<'_>, start: usize, end: usize) -> bool {
    let mut last = end;
    while last > start && view.kind(last - 1) == Kind::Newline {
        last -= 1;
    }
    let whole = last < end || end >= view.tokens.len();
    let stopped = last > start && matches!(view.kind(last - 1), Kind::Stop | Kind::Question | Kind::Colon);
    whole && !stopped && view.words(start, last) <= MAX_HEADLINE
}

/// من جانبه، الوصيف تامر شعلان: … All words between the shift and the colon name the speaker, in the lexicon or not.
fn to_colon(view: &View<'_>, np: &mut Np, end: usize) {
    /// Words of an unknown name.
    const MAX: usize = 4;
    let from = np.end as usize;
    let colon = (from..end.min(from + MAX + 1)).find(|&k| view.kind(k) == Kind::Colon);
    let Some(colon) = colon.filter(|&c| c > from) else { return };
    let plain = (from..colon).all(|k| {
        view.is_word(k)
            && view.prefix(k) & (prefix::CONJ | prefix::PREP) == 0
            && !view.has(k, Class::PREP.and(Class::CONJ).and(Class::COMP).and(Class::RELATIVE).and(Class::NEGATION))
    });
    let first = if np.has_name() && np.denotes == Denotes::Person {
        np.name.0 as usize
    } else {
        (np.head as usize + 1..colon).find(|&k| !view.is_definite(k)).unwrap_or(colon)
    };
    if !plain || first == colon || !view.is_definite(np.head as usize) && np.denotes != Denotes::Person {
        return;
    }
    np.end = colon as u32;
    np.name = (first as u32, colon as u32);
    np.title = (np.start, first as u32);
    np.denotes = Denotes::Person;
}

/// After من جانبه any phrase that can speak does.
fn speaks_after_shift(np: &Np) -> bool {
    np.denotes != Denotes::Unknown || np.has_name()
}

/// Who can stand before the colon of a headline: persons, bodies and documents, not places (datelines), topics and labels.
fn speaks_in_headline(l: &mut Linker<'_, '_>, np: &Np, line: bool) -> bool {
    let view = l.view;
    let head = np.head as usize;
    if np.len() == 1 && is_label(&view, head) || np.denotes != Denotes::Person && view.has(head, Class::PLACE) {
        return false;
    }
    match np.denotes {
        Denotes::Person if np.name.1 - np.name.0 > 1 || np.has_name() && np.has_title() => true,
        // وزير النقل: …, not ابن: …
        Denotes::Person if !np.has_name() => line && (np.len() > 1 || view.is_definite(head)),
        // A surname alone may be a topic: somebody of the article has to bear it.
        Denotes::Person | Denotes::Unknown => line && np.has_name() && l.resolver.knows_person(&view, np),
        Denotes::Organization => true,
        // A headline introduces its document: دراسة: …; a definite one is a topic (الاتفاق النووي: …).
        Denotes::Document => line && !view.is_definite(head) && np.end < np.head + MAX_PLAIN,
        Denotes::Unnamed | Denotes::Group => line && np.end < np.head + MAX_PLAIN,
    }
}

/// عاجل، تقرير، فيديو: what newspapers label their pieces with.
fn is_label(view: &View<'_>, head: usize) -> bool {
    lists::LABELS.has(view.stem(head)) || lists::LABELS.has(view.key(head))
}

/// What follows the colon says something: it is no name alone, no list, and no description of the person before it
/// (ميرتل: عالمة تقود البلاد).
fn is_statement(view: &View<'_>, first: usize, end: usize) -> bool {
    let commas = (first..end).filter(|&k| view.kind(k) == Kind::Comma).count();
    if commas > MAX_COMMAS {
        return false;
    }
    let Some(np) = mention::parse(view, first, end) else { return true };
    let head = np.head as usize;
    let whole = view.words(np.end as usize, end) == 0;
    let person = view.has(head, Class::ROLE.and(Class::HUMAN)) && !np.plural;
    // العمودي: الرئيس الذي روض خصومه
    let described = !view.is_definite(head) || view.has(np.end as usize, Class::RELATIVE);
    let description = person && described && !np.has_name() && np.start == np.head;
    !whole && !description
}

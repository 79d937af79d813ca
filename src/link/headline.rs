//! Relations without a cue word: headline style (فلان: …) and a topic shift whose verb is missing.

use super::{Linker, NONE, Relation, extent, subject};
use crate::TokenKind as Kind;
use crate::lexicon::{Class, PhraseKind};
use crate::mention::{self, Denotes};
use crate::rules::Rule;
use crate::{AttributionKind, Modality, Unresolved};

/// Longest headline in words: a longer line is a paragraph.
const MAX_HEADLINE: usize = 30;

pub(crate) fn find(l: &mut Linker<'_, '_>) {
    for s in 0..l.view.extents.len() {
        let extent = l.view.extents[s];
        let (start, end) = (extent.start as usize, extent.end as usize);
        // A sentence with a cue of its own needs neither.
        let at = l.cues.partition_point(|c| (c.token as usize) < start);
        if l.cues.get(at).is_some_and(|c| (c.token as usize) < end && c.content as usize > start && c.token < c.content)
        {
            if !cue_after_colon(l, at, start, end) {
                continue;
            }
        }
        colon(l, s, start, end);
    }
}

/// The sentence's first cue stands inside what a colon introduces.
fn cue_after_colon(l: &Linker<'_, '_>, at: usize, start: usize, end: usize) -> bool {
    let colon = (start..end).take(16).find(|&k| l.view.kind(k) == Kind::Colon);
    colon.is_some_and(|c| l.cues[at].token as usize > c)
}

fn colon(l: &mut Linker<'_, '_>, s: usize, start: usize, end: usize) {
    let view = l.view;
    let mut k = start;
    let mut shift = false;
    while let Some((kind, after)) =
        view.phrase(k).filter(|(kind, _)| matches!(kind, PhraseKind::Shift | PhraseKind::Adverb))
    {
        shift |= kind == PhraseKind::Shift;
        k = view.skip_commas(after);
    }
    let Some(np) = mention::parse(&view, k, end) else { return };
    let e = np.end as usize;
    let rule = if shift { Rule::VerblessShift } else { Rule::HeadlineColon };
    if l.disabled.has(rule) {
        return;
    }
    let clause = shift && view.is_complementizer(e);
    if view.kind(e) != Kind::Colon && !clause {
        return;
    }
    let speaks = match np.denotes {
        Denotes::Person => np.has_name() && (np.name.1 - np.name.0 > 1 || np.has_title()) || shift,
        Denotes::Organization => !view.has(np.head as usize, Class::PLACE) || shift,
        Denotes::Group | Denotes::Unnamed | Denotes::Document => shift,
        Denotes::Unknown => false,
    };
    let mut first = e + 1;
    // ومن جهتها، فلانة: إن …
    let reported = view.kind(e) == Kind::Colon && view.is_complementizer(first);
    if reported && view.is_bare_complementizer(first) {
        first += 1;
    }
    let marked = view.quote_at(first).filter(|q| q.closed);
    if !speaks || view.words(first, end) < 3 {
        return;
    }
    // Without marks only a line of its own is a headline.
    let line = (start == 0 || view.kind(start - 1) == Kind::Newline) && view.words(start, end) <= MAX_HEADLINE;
    if !shift && marked.is_none() && !line {
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
    if content.0 >= content.1 || l.out.iter().any(|r| r.content.0 == content.0) {
        return;
    }
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
        confidence: if marked.is_some() { 80 } else { 60 },
        rule,
        speaker_rule: Some(Rule::SubjectBefore),
        at: content.0,
        alternative: NONE,
        alternative_rule: Rule::Chain,
    });
    let _ = subject::Found::nobody;
}

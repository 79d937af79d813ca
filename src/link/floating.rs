//! Quotations that come before their verb: "…"، يقول فلان، and the part that goes on after it.

use super::Linker;
use crate::Modality;
use crate::TokenKind as Kind;
use crate::cue::{Cue, Intro};
use crate::lexicon::{Class, Form, Frames, prefix};
use crate::mention;
use crate::rules::Rule;
use crate::view::View;

/// Words of a quotation that can stand by itself before its verb.
const MIN_WORDS: usize = 4;

/// Gives cues with the content before them to quotations that no cue introduces.
pub(crate) fn find(l: &mut Linker<'_, '_>) {
    if l.disabled.has(Rule::QuoteFloating) {
        return;
    }
    let view = l.view;
    let mut added: Vec<(Cue, u32)> = Vec::new();
    for q in view.quotes {
        if !q.closed || view.words(q.first(), q.close as usize) < MIN_WORDS {
            continue;
        }
        // Introduced by what stands before it?
        let at = l.cues.partition_point(|c| c.content < q.open);
        if l.cues[at..].iter().take(4).any(|c| c.content == q.open || c.content == q.open + 1) {
            continue;
        }
        let open = q.open as usize;
        if open > 0 && (view.is_word(open - 1) || view.kind(open - 1) == Kind::Colon) {
            continue;
        }
        let mut k = q.close as usize + 1;
        k = view.skip_commas(k);
        if view.has(k, Class::CONJ) && view.stem(k) == crate::keys::KAMA {
            k += 1;
        }
        if let Some(cue) = after_quotation(&view, k, q.open) {
            added.push((cue, q.open));
        }
    }
    for (cue, open) in added {
        // The verb's own reading, if it had one, gives way: what follows it is the quotation resumed.
        l.cues.retain(|c| c.token != cue.token);
        let at = l.cues.partition_point(|c| c.token < cue.token);
        l.cues.insert(at, cue);
        let _ = open;
    }
}

/// A verb of saying and its subject right after a quotation.
fn after_quotation(view: &View<'_>, k: usize, open: u32) -> Option<Cue> {
    if !view.has(k, Class::CUE) || view.prefix(k) & prefix::CONJ != 0 {
        return None;
    }
    let sentence = view.extents.partition_point(|e| (e.end as usize) <= k);
    let limit = view.extents.get(sentence)?.end as usize;
    let mut found = None;
    view.cue_readings(k, |reading, p| {
        let verb = matches!(reading.form, Form::Perfect | Form::Imperfect) && reading.agreement.person == 3 && p == 0;
        let says = view.lexicon.lemma(reading.lemma).frames.has(Frames::QUOTE) && !reading.pronoun;
        if !verb || !says || found.is_some() {
            return;
        }
        let Some(np) = mention::parse(view, k + 1, limit) else { return };
        let end = np.end as usize;
        let closes = !view.is_word(end)
            || view.has(
                end,
                Class::PREP.and(Class::TIME).and(Class::CUE).and(Class::RELATIVE).and(Class::ADVERB).and(Class::CONJ),
            )
            || view.prefix(end) & prefix::PREP != 0;
        if !closes || view.is_complementizer(end) || view.kind(end) == Kind::Colon && view.quote_at(end + 1).is_some() {
            return;
        }
        found = Some(Cue {
            token: k as u32,
            end: k as u32 + 1,
            sentence: sentence as u32,
            reading,
            prefix: p,
            intro: Intro::Quote,
            intro_at: open,
            content: open + 1,
            subject: Some(np),
            object: None,
            origin: None,
            modality: Modality::Asserted,
            only_that: false,
        });
    });
    found
}

//! Paragraphs and sentences.
//!
//! A sentence ends after `.`, `؟`, `?` and `!` with the closing marks that follow, and at a line break. It does not end after an
//! abbreviation (د.، ص.ب.), inside a number or a Latin name, after `؛`, at an ellipsis unless clauses stand on both its sides, nor
//! where it goes on after the closing mark («من أنت؟» في المسرح). A full stop inside a quotation ends a sentence too; the record's
//! depth tells that the quotation goes on.

use crate::TokenKind as Kind;
use crate::arena::SentenceRec;
use crate::fold::{Key, code, key_of, spell};
use crate::keys;
use crate::lexicon::{Class, Form, prefix};
use crate::quote::Quote;
use crate::room::make_room;
use crate::span::RawSpan;
use crate::view::View;
use once_cell::sync::Lazy;

/// Abbreviations after which a full stop ends no sentence.
static ABBREVIATIONS: Lazy<Vec<Key>> = Lazy::new(|| {
    let mut keys: Vec<Key> = include_str!("lexicon/data/abbreviations.tsv")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| l.split('\t').next())
        .filter(|w| !w.trim().is_empty())
        .flat_map(|w| w.split('.').map(key_of))
        .filter(|k| !k.is_empty())
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
});

/// Tokens of a sentence, for the stages.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Extent {
    pub start: u32,
    /// Exclusive; the terminator and its closing marks are inside.
    pub end: u32,
}

/// Splits the tokens of `text`: spans that partition the text, and the same in tokens. The view has no extents yet. Lists the tokens ? that
/// stand for commas.
pub(crate) fn segment(
    text: &str,
    view: &View<'_>,
    paragraphs: &mut Vec<RawSpan>,
    sentences: &mut Vec<SentenceRec>,
    extents: &mut Vec<Extent>,
    commas: &mut Vec<u32>,
) {
    let View { tokens, marks, quotes, .. } = *view;
    let len = text.len() as u32;
    if len == 0 {
        return;
    }
    let mut start = 0;
    // Blank lines before the text are no part of its first clause.
    let mut first = tokens.as_slice().iter().take_while(|t| t.kind() == Kind::Newline).count();
    let mut next = 0;
    // First token of the paragraph.
    let mut opened = 0;
    let mut end_paragraph = |line_break: usize| {
        if opened < line_break {
            make_room(paragraphs, 1, line_break, tokens.len());
            paragraphs.push(RawSpan { start: tokens.start(opened), end: tokens.end(line_break - 1) });
        }
        opened = line_break + 1;
    };
    let mut depth = Depth { quotes, next: 0, open: [0; 8], n: 0 };
    let mut depth_start = 0;
    for &i in marks {
        let i = i as usize;
        // Marks that the run or the sentence before has taken are past, too.
        if tokens[i].kind() == Kind::Newline {
            end_paragraph(i);
        }
        if i < next {
            continue;
        }
        let mut last = run_end(view, i);
        next = last + 1;
        // Damaged texts write ? for the comma: "أحمد? وزير".
        let ascii = || text.as_bytes()[tokens.start(i) as usize] == b'?';
        if view.kind(i) == Kind::Question && ascii() && damaged(view, first, i) {
            make_room(commas, 1, i, tokens.len());
            commas.push(i as u32);
            continue;
        }
        if !ends_sentence(text, view, first, i, last) {
            continue;
        }
        // "من سيدفع؟"، سأل الوزير: the comma goes on.
        if last > i && tokens.get(last + 1).is_some_and(|n| n.kind() == Kind::Comma) {
            next = last + 1;
            continue;
        }
        // The line breaks that follow belong to the sentence they end.
        while tokens.get(last + 1).is_some_and(|n| n.kind() == Kind::Newline) {
            last += 1;
        }
        // White space after the end belongs to the sentence before it.
        let end = if last + 1 < tokens.len() { tokens.start(last + 1) } else { len };
        let empty = tokens.as_slice()[first..=last].iter().all(|t| t.kind() == Kind::Newline);
        crate::steps::add((last + 1 - first) as u64);
        let depth_end = depth.at(last + 1);
        if empty && !sentences.is_empty() {
            // Blank lines join the sentence before them.
            if let Some(s) = sentences.last_mut() {
                s.span.end = end;
            }
            if let Some(e) = extents.last_mut() {
                e.end = last as u32 + 1;
            }
        } else if !empty {
            make_room(sentences, 1, last, tokens.len());
            make_room(extents, 1, last, tokens.len());
            sentences.push(SentenceRec { span: RawSpan { start, end }, depth_start, depth_end });
            extents.push(Extent { start: first as u32, end: last as u32 + 1 });
        }
        if !(empty && sentences.is_empty()) {
            start = end;
            first = last + 1;
            depth_start = depth_end;
        }
        next = last + 1;
    }
    end_paragraph(tokens.len());
    if start < len {
        if first < tokens.len() || sentences.is_empty() {
            sentences.push(SentenceRec { span: RawSpan { start, end: len }, depth_start, depth_end: 0 });
            extents.push(Extent { start: first as u32, end: tokens.len() as u32 });
        } else if let Some(s) = sentences.last_mut() {
            s.span.end = len;
        }
    }
}

/// The last of the terminators and closing marks that stand from terminator `i` on; `i` itself for any other token.
fn run_end(view: &View<'_>, i: usize) -> usize {
    let mut last = i;
    if is_terminator(view.kind(i)) {
        while closes(view, last + 1) || is_terminator(view.kind(last + 1)) && view.tight(last) {
            last += 1;
        }
    }
    last
}

fn is_terminator(kind: Kind) -> bool {
    matches!(kind, Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Ellipsis)
}

fn closes(view: &View<'_>, i: usize) -> bool {
    match view.kind(i) {
        Kind::Close | Kind::CloseBracket => true,
        Kind::Quote => view.quote_at(i).is_none(),
        _ => false,
    }
}

/// Quotations open at a token, counted once from left to right.
struct Depth<'a> {
    quotes: &'a [Quote],
    next: usize,
    open: [u32; 8],
    n: usize,
}

impl Depth<'_> {
    fn at(&mut self, token: usize) -> u8 {
        while let Some(q) = self.quotes.get(self.next).filter(|q| (q.open as usize) < token) {
            if (q.close as usize) >= token && self.n < self.open.len() {
                self.open[self.n] = q.close;
                self.n += 1;
            }
            self.next += 1;
        }
        let mut kept = 0;
        for i in 0..self.n {
            if self.open[i] as usize >= token {
                self.open[kept] = self.open[i];
                kept += 1;
            }
        }
        self.n = kept;
        kept as u8
    }
}

/// Does the sentence that began at `first` end with the terminators and closing marks from `i` to `last`?
fn ends_sentence(text: &str, view: &View<'_>, first: usize, i: usize, last: usize) -> bool {
    match view.kind(i) {
        Kind::Newline => true,
        Kind::Question | Kind::Exclamation => !goes_on(view, i, last),
        Kind::Stop => i > 0 && !abbreviates(text, view, i) && !goes_on(view, i, last),
        // ؟.. and ..». end with a full mark.
        Kind::Ellipsis if (i + 1..=last).any(|k| is_terminator(view.kind(k))) => !goes_on(view, i, last),
        Kind::Ellipsis => pause_ends(view, first, i, last),
        _ => false,
    }
}

/// The terminator belongs to a name, a title or a short quotation, and the sentence goes on after the closing mark: كتابه «من نحن؟» عن
/// اللغة، "كفى!"، مضيفا.
fn goes_on(view: &View<'_>, i: usize, last: usize) -> bool {
    if !closes(view, last) {
        return false;
    }
    let next = last + 1;
    match view.kind(next) {
        Kind::Comma | Kind::Semicolon | Kind::Colon => true,
        Kind::Newline => false,
        // (!) and (؟) comment on a word.
        _ if i > 0 && view.kind(i - 1) == Kind::OpenBracket => true,
        // "هل تأخر؟" و"هل اعتذر؟"
        Kind::Word if view.key(next).len() == 1 && view.tight(next) => true,
        Kind::Word => {
            let p = view.prefix(next);
            p & prefix::CONJ == 0
                && (p & prefix::PREP != 0
                    || view.has(next, Class::PREP.and(Class::CONJ).and(Class::RELATIVE)) && !view.has(next, Class::AUX)
                    || view.has(next, Class::CUE) && has_form(view, next, &[Form::Participle, Form::Source]))
        }
        _ => false,
    }
}

/// The stop stands after an abbreviation, or inside a list of numbers, an address or a Latin name.
fn abbreviates(text: &str, view: &View<'_>, i: usize) -> bool {
    /// Bytes of the longest abbreviation: دبليو.
    const LONGEST: u32 = 10;
    let (before, next) = (i - 1, i + 1);
    let length = |i: usize| view.tokens.bytes(i);
    match (view.kind(before), view.kind(next)) {
        // المتهم «كريم. ع»: a letter stands for the family name.
        (Kind::Word, Kind::Word)
            if view.key(next).len() == 1 && view.has(before, Class::GIVEN) && !view.is_word(next + 1) =>
        {
            true
        }
        (Kind::Word, Kind::Word | Kind::Number | Kind::Latin) if view.tight(before) && length(before) <= LONGEST => {
            if view.tight(i) && is_spelled_out(view, i) {
                return true;
            }
            // Known abbreviations end no sentence, nor does a single letter (أ. ب.), with و or not (ود. سامي).
            let key = view.key(before);
            let letter = key.len() == 1 || key.len() == 2 && key.at(0) == code::WAW;
            if !letter && ABBREVIATIONS.binary_search(&key).is_err() {
                return false;
            }
            // The stop can be the sentence's as well: always after a number, where they are units and eras (1446هـ), but where their
            // letters have stops (0.5 ر.ع.) only before a verb.
            let head = abbreviation_start(view, before);
            let counted = head > 0 && view.kind(head - 1) == Kind::Number;
            let before_verb = || opens_clause(view, next) && (counted || view.prefix(next) & prefix::WA != 0);
            !(counted && head == before || before_verb())
        }
        // د . سامي, with a space between letter and stop
        (Kind::Word, Kind::Word) if !view.tight(before) => {
            let key = view.key(before);
            let letter = key.len() == 1 || key.len() == 2 && matches!(key.at(0), code::WAW | code::FA);
            letter && view.has(next, Class::GIVEN.and(Class::NAME_PARTICLE))
        }
        // 82 . 87 . 2001 or, with a space lost or won, 4 . 6
        (Kind::Number, Kind::Number) => true,
        // A list's number: "1. كذا" at the start of a line.
        (Kind::Number, _)
            if view.tight(before) && length(before) <= 2 && (before == 0 || view.kind(before - 1) == Kind::Newline) =>
        {
            true
        }
        // example.com, 3.ب
        (Kind::Word, _) => false,
        (_, Kind::Latin | Kind::Number) if view.tight(i) => true,
        // J. Smith, example. com
        (Kind::Latin, Kind::Latin) => {
            // (St. Mary)
            let bracketed = || {
                before > 0
                    && view.kind(before - 1) == Kind::OpenBracket
                    && (next + 1..=next + 3).any(|k| view.kind(k) == Kind::CloseBracket)
            };
            view.tight(before) && (length(before) == 1 || bracketed())
                || text.as_bytes()[view.tokens.start(next) as usize].is_ascii_lowercase()
        }
        _ => false,
    }
}

/// A stop without white space inside ق.م or إن.بي.سي: between single letters, or between short words of which one has another such
/// stop or that stand alone in marks.
fn is_spelled_out(view: &View<'_>, i: usize) -> bool {
    let letters = |i: usize| if view.kind(i) == Kind::Word { view.key(i).len() } else { 0 };
    let short = |i: usize| (1..=4).contains(&letters(i));
    let stop = |i: usize| view.kind(i) == Kind::Stop && view.tight(i - 1) && view.tight(i);
    let (before, next) = (i - 1, i + 1);
    // (تيه.اف 1)
    let bracketed = || {
        before > 0
            && matches!(view.kind(before - 1), Kind::OpenBracket | Kind::Open | Kind::Quote)
            && (next + 1..=next + 3).any(|k| matches!(view.kind(k), Kind::CloseBracket | Kind::Close | Kind::Quote))
    };
    letters(before) == 1 && letters(next) == 1
        || short(before) && short(next) && bracketed()
        || short(before) && short(next) && stop(next + 1)
        || short(before)
            && before >= 2
            && stop(before - 1)
            && short(before - 2)
            && !(view.key(next).at(0) == code::WAW && opens_clause(view, next))
}

/// The first letter of ش.م.م that ends at `i`.
fn abbreviation_start(view: &View<'_>, i: usize) -> usize {
    /// Letters with stops before the last.
    const MAX: usize = 4;
    let letter = |k: &usize| view.kind(*k) == Kind::Word && view.key(*k).len() == 1 && view.kind(k + 1) == Kind::Stop;
    (1..=MAX).map_while(|n| i.checked_sub(2 * n).filter(letter)).last().unwrap_or(i)
}

/// Dots are a pause, unless the line ends or clauses stand on both sides: a verb and some words before, and the start of another after.
fn pause_ends(view: &View<'_>, first: usize, i: usize, last: usize) -> bool {
    /// Words of the clause before, at least.
    const WORDS: usize = 3;
    /// Tokens looked back over.
    const BACK: usize = 40;
    if view.kind(last + 1) == Kind::Newline {
        return true;
    }
    if last > i || !opens_clause(view, last + 1) {
        return false;
    }
    let (mut words, mut predicate) = (0, false);
    // The clause's first word, and whether it has been met.
    let (mut head, mut comma) = (i, false);
    for k in (first.max(i.saturating_sub(BACK))..i).rev() {
        match view.kind(k) {
            Kind::Word => {
                words += 1;
                predicate |= is_predicate(view, k) || view.has(k, Class::FIRST);
                head = if comma { head } else { k };
            }
            Kind::Comma => comma = true,
            Kind::Ellipsis | Kind::Colon => break,
            // The quotation's own clause, and not what introduces it.
            _ if view.quote_at(k).is_some_and(|q| q.close as usize > i) => break,
            _ => {}
        }
    }
    // عندما وصل الوفد.. بدأ الاجتماع
    let waits =
        matches!(view.stem(head), keys::IDHA | keys::LAW | keys::HIN | keys::HINAMA | keys::INDAMA | keys::KULLAMA);
    words >= WORDS && predicate && !waits
}

/// A verb, or another word that a main clause begins with: وصل، لم، إن، هذا، هل, with و or not. After ف, ثم and لكن the clause before
/// goes on.
fn opens_clause(view: &View<'_>, i: usize) -> bool {
    if view.kind(i) != Kind::Word || view.prefix(i) & !(prefix::WA | prefix::SA) != 0 {
        return false;
    }
    let class = view.class(i);
    if class.has(Class::CONJ) && !class.has(Class::AUX) {
        return false;
    }
    let stem = view.stem(i);
    match () {
        // إن, not أن.
        _ if class.has(Class::COMP) => view.spell(i) & spell::HAMZA_BELOW != 0,
        // ذلك أن: because
        _ if class.has(Class::DEMONSTRATIVE) => !view.has(i + 1, Class::COMP),
        // لم يصل, ولا شك أن, not the phrases وليس الأول and بلا أجراس.
        _ if class.has(Class::NEGATION) => {
            let bare = view.prefix(i) & prefix::WA == 0 && stem.at(0) != code::BA;
            bare || is_predicate(view, i + 1) || view.phrase(i).is_some()
        }
        // أريد، نريد
        _ if class.has(Class::FIRST) && matches!(stem.at(0), code::ALEF | code::NUN) => true,
        _ if class.has(Class::ADVERB) => {
            matches!(stem, keys::HUNAKA | keys::THAMMA | keys::LIDHA) || is_predicate(view, i + 1)
        }
        _ => is_predicate(view, i),
    }
}

/// A verb, or a word that only clauses have: لم، هو.
fn is_predicate(view: &View<'_>, i: usize) -> bool {
    const PREDICATE: Class = Class::VERB.and(Class::NEGATION).and(Class::PRONOUN);
    let class = view.class(i);
    if class.has(Class::AUX) {
        return true;
    }
    if class.has(Class::CONJ.and(Class::RELATIVE).and(Class::PREP)) {
        return false;
    }
    class.has(PREDICATE)
        || class.has(Class::CUE) && has_form(view, i, &[Form::Perfect, Form::Imperfect])
        || looks_like_a_verb(view, i)
}

/// Most words of four letters or more that no table knows and that begin like يفعلون or end like شعرت, with و or not.
fn looks_like_a_verb(view: &View<'_>, i: usize) -> bool {
    if view.class(i) != Class::NONE || view.kind(i) != Kind::Word || view.prefix(i) != 0 {
        return false;
    }
    let key = view.key(i);
    let key = if key.at(0) == code::WAW { key.skip(1) } else { key };
    let n = key.len();
    n >= 4
        && (key.at(0) == code::YA
            || key.back(1) == code::TA && key.back(2) != code::ALEF && view.spell(i) & spell::FINAL_TA == 0)
}

/// A cue that can be one of these forms.
fn has_form(view: &View<'_>, i: usize, forms: &[Form]) -> bool {
    let mut has = false;
    view.cue_readings(i, |r, _| has |= forms.contains(&r.form));
    has
}

/// "?" for a comma: between two words, with no comma near or with a space before it, in a sentence that asks nothing.
fn damaged(view: &View<'_>, first: usize, i: usize) -> bool {
    /// Tokens on each side that are asked for a comma, and those before for a word that asks.
    const NEAR: usize = 40;
    let tokens = view.tokens;
    let near = i.saturating_sub(NEAR);
    view.kind(i + 1) == Kind::Word
        && tokens.start(i + 1) <= tokens.end(i) + 1
        && (i > 0 && !view.tight(i - 1)
            || !tokens.as_slice()[near..(i + NEAR).min(tokens.len())].iter().any(|t| t.kind() == Kind::Comma))
        && !(first.max(near)..i).any(|k| asks(view, k))
}

fn asks(view: &View<'_>, i: usize) -> bool {
    use keys::{AYNA, HAL, KAYFA, LIMADHA, MADHA, MATA};
    view.has(i, Class::PRONOUN) && matches!(view.stem(i), AYNA | HAL | KAYFA | LIMADHA | MADHA | MATA)
}

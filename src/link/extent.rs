//! Where a content begins and ends.
//!
//! Inside its sentence a content goes on by default; what ends it is the next report or the narrator's return.

use super::subject;
use crate::TokenKind as Kind;
use crate::cue::{Cue, Intro};
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::lists;
use crate::lexicon::{Class, Form, Frames, PhraseKind, Trust, prefix, without_pronoun, without_ta};
use crate::mention::{self, Denotes};
use crate::quote::Quote;
use crate::steps;
use crate::view::View;
use crate::{CueClass, Modality};

/// Quoted words that make a clause mixed; one or two are a scare quote.
const MIN_SPEECH: usize = 3;
/// Tokens of one report inside a sentence: several times the longest of news, so that nested cues cost no square.
const MAX_REPORT: usize = 600;
/// Cues inside one report: 7,000 articles have six at most; those of nested reports are passed once for each report around them.
const MAX_NESTED: usize = 8;
/// Tokens at a sentence's start where a cue makes the sentence a report.
const OPENING: usize = 4;
/// Words at which a clause may end: cues, fixed phrases, but and that.
const MAY_END: Class = Class::CUE.and(Class::PHRASE).and(Class::CONJ).and(Class::COMP);
/// Tokens that are asked for a first person.
const MAX_FIRST: usize = 60;

/// Leaves out punctuation and marks at both ends.
pub(crate) fn trim(view: &View<'_>, (mut a, mut b): (u32, u32)) -> (u32, u32) {
    let loose = |i: usize| {
        !matches!(
            view.kind(i),
            Kind::Word
                | Kind::Latin
                | Kind::Number
                | Kind::Open
                | Kind::Quote
                | Kind::Close
                | Kind::OpenBracket
                | Kind::CloseBracket
        )
    };
    while a < b && loose(b as usize - 1) {
        b -= 1;
    }
    while a < b && loose(a as usize) {
        a += 1;
    }
    // A mark whose partner is outside does not belong to the content.
    if a < b && matches!(view.kind(a as usize), Kind::Close) {
        a += 1;
    }
    if a < b && matches!(view.kind(b as usize - 1), Kind::Open | Kind::OpenBracket) {
        b -= 1;
    }
    while a < b && loose(b as usize - 1) {
        b -= 1;
    }
    (a, b)
}

/// القاهرة (رويترز) - , الرياض – , سالم العابدي- الأفق- جدة: the first token behind a dateline that opens the paragraph at `start`, else
/// `start`.
pub(crate) fn past_dateline(view: &View<'_>, start: usize) -> usize {
    /// Tokens of a dateline.
    const MAX: usize = 12;
    if start > 0 && view.kind(start - 1) != Kind::Newline {
        return start;
    }
    // The reporter, the paper and the place, with dashes between and a colon behind.
    let colon = (start..start + MAX).find(|&k| !matches!(view.kind(k), Kind::Word | Kind::Dash | Kind::Comma));
    if let Some(colon) = colon.filter(|&k| view.kind(k) == Kind::Colon) {
        let dash = (start + 1..colon).rev().find(|&k| view.kind(k) == Kind::Dash);
        return dash.filter(|&k| view.has(k + 1, Class::PLACE)).map_or(start, |_| colon + 1);
    }
    let place = Class::PLACE.and(Class::ORG_NAME);
    let inside = |k: usize| match view.kind(k) {
        // عدن (أ ف ب) -, باريس 3 مايو (رويترز) -
        Kind::Word => {
            view.has(k, place)
                || k > start && (view.is_definite(k) || view.key(k).len() == 1 || view.has(k, Class::TIME))
        }
        Kind::Number => k > start,
        Kind::Latin | Kind::Comma | Kind::OpenBracket | Kind::CloseBracket => true,
        _ => false,
    };
    let Some(dash) = (start..start + MAX).find(|&k| !inside(k)).filter(|&k| k > start && view.kind(k) == Kind::Dash)
    else {
        return start;
    };
    let agency = view.kind(dash - 1) == Kind::CloseBracket;
    let city = dash == start + 1 && view.has(start, Class::PLACE) && !view.tight(dash);
    if !agency && !city {
        return start;
    }
    (dash..dash + 4).find(|&k| view.kind(k) != Kind::Dash).unwrap_or(dash)
}

/// The text between two marks, and behind a verb without a colon what completes it (ويضيف "سنعمل" في كل القرى).
pub(crate) fn quoted(view: &View<'_>, cues: &[Cue], index: usize) -> (u32, u32) {
    let cue = &cues[index];
    let open = cue.content as usize - 1;
    match view.quote_at(open) {
        Some(q) if q.closed => {
            let close = q.close as usize;
            let beside = cue.intro == Intro::Quote && open > 0 && view.kind(open - 1) != Kind::Colon;
            let own = |n: usize| next_cue(&cues[index + 1..], n).is_none();
            let on = cue.intro == Intro::Quote && quotes_on(view, close + 1) && own(view.skip_commas(close + 1));
            if on || beside && is_completed(view, close + 1) && own(close + 1) {
                return completed(view, cues, index, q);
            }
            inner(view, (q.first() as u32, q.close))
        }
        Some(q) => {
            // Unclosed: no farther than the next paragraph or the repair's end.
            trim(view, (q.first() as u32, q.close))
        }
        None => (0, 0),
    }
}

/// "… انعدام الثقة" في النواب: right behind the marks a preposition completes the clause, unless it leads to where or when it was said
/// (في بيان, خلال المؤتمر, في ظل الجفاف).
fn is_completed(view: &View<'_>, n: usize) -> bool {
    let p = view.prefix(n);
    if !view.is_word(n) || p & prefix::CONJ != 0 || view.quote_around(n).is_some() {
        return false;
    }
    let preposition = view.has(n, Class::PREP);
    let fused = p & prefix::PREP != 0 && view.key(n).len() > 2;
    let governed = if preposition { n + 1 } else { n };
    let scene = lists::SETTINGS.has(view.key(n))
        || view.phrase(n).is_some()
        || view.has(n, Class::CUE.and(Class::TIME).and(Class::ADVERB).and(Class::CONJ))
        || mention::is_medium(view, governed)
        || view.has(governed, Class::DOCUMENT.and(Class::TIME).and(Class::RELATIVE))
        || view.kind(governed) == Kind::Number
        || lists::OCCASIONS.has(view.stem(governed));
    (preposition || fused) && !scene
}

/// «…»، حيث «…», "…"، بل إنه "…": behind a comma only a conjunction leads on to more of the same words.
fn quotes_on(view: &View<'_>, n: usize) -> bool {
    /// Words between.
    const MAX: usize = 2;
    let first = view.skip_commas(n);
    // قال خلال ندوة «…»، أن
    let that = view.is_complementizer(first) && view.prefix(first) & prefix::WA == 0;
    // «…»، «…», but «…»، «سورة الفتح»
    let again = view.quote_at(first).is_some_and(|q| view.key(q.first()) != keys::SURA);
    if first == n || that || !again && !view.has(first, Class::CONJ.and(Class::PRONOUN).and(Class::COMP)) {
        return false;
    }
    let leads = |k: usize| {
        view.is_word(k)
            && (view.has(k, Class::CONJ.and(Class::PRONOUN).and(Class::COMP))
                || k > first && view.has(k, Class::COMMON))
    };
    let mark = (first..=first + MAX).find(|&k| view.quote_at(k).is_some());
    mark.is_some_and(|k| {
        (first..k).all(leads)
            && view.quote_at(k).is_some_and(|q| q.closed && view.has_words(q.first(), q.close as usize, MIN_SPEECH))
    })
}

/// A quotation with the rest of its clause behind the marks.
fn completed(view: &View<'_>, cues: &[Cue], index: usize, q: &Quote) -> (u32, u32) {
    let after = q.close as usize + 1;
    let s = view.extents.partition_point(|e| (e.end as usize) <= after);
    let limit = view.extents.get(s).map_or(after, |e| e.end as usize);
    trim(view, (q.open, end_of_report(view, cues, index, after, limit) as u32))
}

/// The inside of a quotation without its final stop.
pub(crate) fn inner(view: &View<'_>, (a, mut b): (u32, u32)) -> (u32, u32) {
    while b > a
        && matches!(
            view.kind(b as usize - 1),
            Kind::Stop | Kind::Comma | Kind::Newline | Kind::Ellipsis | Kind::Semicolon
        )
    {
        b -= 1;
    }
    (a, b)
}

/// The clause before كما قال or وهو ما أكده; where commas or dashes set it off inside a clause (فهناك -كما يقول سامي- أمل قليل), the longer
/// side.
pub(crate) fn before(view: &View<'_>, cues: &[Cue], index: usize) -> (u32, u32) {
    /// Tokens from the subject to the mark that closes the aside.
    const MAX_ASIDE: usize = 12;
    let cue = &cues[index];
    let sentence = view.extents[cue.sentence as usize];
    let start = past_dateline(view, sentence.start as usize) as u32;
    let mark = view.kind((cue.intro_at as usize).saturating_sub(1));
    let after = cue.content as usize;
    let close = (after..after + MAX_ASIDE).find(|&k| !view.is_word(k)).filter(|&k| view.kind(k) == mark);
    if let Some(k) = close.filter(|_| matches!(mark, Kind::Comma | Kind::Dash)) {
        let end = end_of_report(view, cues, index, k + 1, sentence.end as usize);
        let joined = view.has(k + 1, Class::CONJ.and(Class::RELATIVE)) || view.prefix(k + 1) & prefix::WA != 0;
        if !joined && view.words(k + 1, end) > view.words(start as usize, cue.intro_at as usize) {
            return trim(view, (k as u32 + 1, end as u32));
        }
    }
    // قال إن القوات انسحبت، وهو ما نفته المعارضة: what the report before tells.
    let which = matches!(view.stem(cue.intro_at as usize), keys::MA | keys::ALLADHI);
    let told = cues[..index]
        .iter()
        .rev()
        .take_while(|c| c.token >= start)
        .find(|c| which && c.content < cue.intro_at && c.intro != Intro::Source);
    let start = told.map_or(start, |c| c.content);
    let mut end = cue.intro_at;
    let pronoun =
        |k: usize| matches!(view.stem(k), keys::HUWA | keys::HADHA | keys::ALA) || view.key(k) == keys::AL_AMR;
    while end > start && pronoun(end as usize - 1) {
        end -= 1;
    }
    // كما قال at the beginning of a sentence is "he also said".
    let as_said = cue.intro_at < cue.token && !which;
    if !as_said && view.words(start as usize, end as usize) == 0 {
        return sentence_before(view, cues, cue);
    }
    trim(view, (start, end))
}

/// هذا ما أكده X, صرح بذلك X at the beginning of a sentence: the one before it is what was said, unless it reports something itself.
fn sentence_before(view: &View<'_>, cues: &[Cue], cue: &Cue) -> (u32, u32) {
    let Some(sentence) = (cue.sentence as usize).checked_sub(1).map(|s| view.extents[s]) else { return (0, 0) };
    let from = past_dateline(view, sentence.start as usize) as u32;
    let told = cues[..cues.partition_point(|c| c.token < cue.token)].last().filter(|c| c.token >= from);
    let Some(told) = told else { return trim(view, (from, sentence.end)) };
    // قال المدير إن اللقاء تأجل. وهو ما نفته الوزارة: what that sentence reports.
    let which = view.stem(cue.intro_at as usize) == keys::MA
        && view.stem((cue.intro_at as usize).saturating_sub(1)) == keys::HUWA
        || view.stem(cue.intro_at as usize) == keys::ALLADHI;
    let clause = matches!(told.intro, Intro::Clause | Intro::Phrase) && told.content < sentence.end;
    if which && clause { trim(view, (told.content, sentence.end)) } else { (0, 0) }
}

/// From the content's first token to where the report ends.
pub(crate) fn clause(view: &View<'_>, cues: &[Cue], index: usize) -> (u32, u32) {
    let cue = &cues[index];
    let start = cue.content as usize;
    if cue.only_that {
        return (cue.content, cue.content + 1);
    }
    let mut limit = view.extents[cue.sentence as usize].end as usize;
    if start >= limit {
        // The content begins on the next line.
        let s = view.extents.partition_point(|e| (e.end as usize) <= start);
        limit = view.extents.get(s).map_or(start, |e| e.end as usize);
    }
    if let Some(q) = view.quote_around(cue.token as usize) {
        limit = limit.min(q.close as usize);
    }
    // خلص إلى "أن …"
    if let Some(q) = view.quote_around(start).filter(|q| q.closed && q.open > cue.token && (q.first() + 1) >= start) {
        return inner(view, (start as u32, q.close));
    }
    // A complement that is one quotation from its first word on ends with it (أن "…", أنه "…").
    let pronoun = view.is_complementizer(start) && !view.is_bare_complementizer(start);
    let whole = if pronoun { start + 1 } else { start };
    if let Some(q) = view.quote_at(whole) {
        let close = q.close as usize;
        let words = view.words(q.first(), close);
        // حذرت من "خطر داهم" في ظل الجفاف, وصفهم بـ"الأبطال" خلال الحفل
        let phrase = cue.intro == Intro::Phrase && words > 0 && q.closed;
        let scene = lists::SETTINGS.has(view.key(close + 1))
            || matches!(view.phrase(close + 1), Some((PhraseKind::Preposition | PhraseKind::Adverb, _)));
        let beside = phrase && words < MIN_SPEECH && scene;
        // الذي وصفه بـ"الهجوم المفبرك" قد بدأ: the verb is the clause's around it.
        let verb =
            phrase && words > 0 && (view.stem(close + 1) == keys::QAD || view.prefix(close + 1) & prefix::SA != 0);
        let beside = beside || verb;
        if words >= MIN_SPEECH || phrase && !view.is_word(close + 1) || beside {
            let after = close + 1;
            let ends = beside
                || !q.closed
                || !view.is_word(after)
                || view.kind(after) == Kind::Number
                || next_cue(&cues[index + 1..], after).is_some()
                || words >= 8 && !pronoun && !is_completed(view, after);
            // أن «الأجواء إيجابية»، وأن الحوار مستمر
            let second = view.skip_commas(after);
            let and_that = second > after && view.prefix(second) == prefix::WA && view.is_complementizer(second);
            if and_that && !phrase && q.closed && !pronoun {
                let (_, end) = completed(view, cues, index, q);
                return trim(view, (q.open, end));
            }
            let on = !phrase && q.closed && quotes_on(view, after);
            if on && next_cue(&cues[index + 1..], view.skip_commas(after)).is_none() {
                let (first, end) = completed(view, cues, index, q);
                return (if pronoun { cue.content } else { first }, end);
            }
            if ends && pronoun {
                return trim(view, (cue.content, after as u32));
            }
            if ends {
                return inner(view, (q.first() as u32, close as u32));
            }
            if q.closed && !pronoun && is_completed(view, after) {
                return completed(view, cues, index, q);
            }
        }
    }
    let mut end = end_of_report(view, cues, index, start, limit);
    if cue.intro == Intro::Colon && end == limit {
        end = goes_on(view, cues, index, limit);
    }
    trim(view, (start as u32, end as u32))
}

/// Own words without marks go on over the sentences of the paragraph that are in the first person too, and over one between them
/// that reports nothing. Where their cue opens a short paragraph, the whole of it is theirs.
fn goes_on(view: &View<'_>, cues: &[Cue], index: usize, mut end: usize) -> usize {
    /// Sentences of one such speech.
    const MAX_SENTENCES: usize = 8;
    /// Sentences in another person between two of them.
    const MAX_BETWEEN: usize = 1;
    let first = view.extents.partition_point(|e| (e.end as usize) <= end);
    let around = view.quote_around(cues[index].token as usize);
    let most = if around.is_none() && fills_paragraph(view, &cues[index], end) { MAX_SENTENCES } else { MAX_BETWEEN };
    let mut at = end;
    let mut between = 0;
    for e in view.extents[first..].iter().take(MAX_SENTENCES) {
        let (a, b) = (e.start as usize, e.end as usize);
        let line = at > 0 && view.kind(at - 1) == Kind::Newline;
        let rest = &cues[index + 1..];
        let from = rest.partition_point(|c| (c.token as usize) < a);
        let mut inside = rest[from..].iter().take_while(|c| (c.token as usize) < b);
        let joined = view.prefix(a) & prefix::CONJ != 0 && (is_finite(view, a) || view.stem(a) == keys::QAD);
        let own = has_first_person(view, a, b) || breaks_off(view, at, b) && !joined;
        let reports = inside.any(|c| {
            // فإن الجميع يتهم سالم بالتقصير: what others say is told inside the speech, unless it opens its sentence.
            let opens = (c.token as usize) < a + OPENING;
            let told = c.reading.form == Form::Imperfect && !opens && c.prefix == 0;
            let own_cue = c.reading.agreement.person == 1;
            // سيؤكد ذلك في الملعب: what is yet to be said is no report.
            let yet = c.modality != Modality::Asserted && c.prefix & prefix::LI == 0;
            !own_cue && !told && !yet && (!own && most == MAX_BETWEEN || between > 0 && most == MAX_BETWEEN || opens)
        });
        let leaves = around.is_some_and(|q| !own || (q.close as usize) < b);
        // ويلتقي الفريقان الأحد, or a line without a stop (سمات …), is no part of it.
        let stray = !own && most > MAX_BETWEEN && (joined || !is_stopped(view, b));
        if line || a != at || reports || leaves || stray || view.quote_at(a).is_some() || !own && between == most {
            break;
        }
        at = b;
        if !own && most == MAX_BETWEEN {
            between += 1;
            continue;
        }
        between = 0;
        end = end_of_report(view, cues, index, a, b);
        if end < b {
            break;
        }
    }
    end
}

/// Does a sentence that ends before `b` end with a stop?
fn is_stopped(view: &View<'_>, b: usize) -> bool {
    matches!(last_mark(view, b), Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Ellipsis)
}

/// The mark that ends a sentence before `b`.
fn last_mark(view: &View<'_>, b: usize) -> Kind {
    let mut marks = (b.saturating_sub(2)..b).rev().map(|k| view.kind(k));
    marks.find(|&kind| kind != Kind::Newline).unwrap_or(Kind::Newline)
}

/// كان ملعبا كبيرا... هذا ليس عذرا. متى نعود؟ وكيف يعود الجمهور؟ Does the sentence before `at` break off, or ask as the one before `b` does?
fn breaks_off(view: &View<'_>, at: usize, b: usize) -> bool {
    let before = last_mark(view, at);
    before == Kind::Ellipsis && view.is_word(at - 2) || before == Kind::Question && last_mark(view, b) == Kind::Question
}

/// ¶ وقال المدرب: كنا جاهزين. الفريق قدم مباراة كبيرة. ¶ The cue opens a paragraph that ends soon behind the sentence that ends at `end`.
fn fills_paragraph(view: &View<'_>, cue: &Cue, end: usize) -> bool {
    /// Tokens of the paragraph behind its first sentence.
    const MAX: usize = 60;
    let start = view.extents[cue.sentence as usize].start as usize;
    let opens = (cue.token as usize) < start + OPENING && (start == 0 || view.kind(start - 1) == Kind::Newline);
    opens && (end..end + MAX).any(|k| view.kind(k) == Kind::Newline)
}

/// The accepted cue at a token, among cues of which the first is mostly the one.
fn next_cue(rest: &[Cue], token: usize) -> Option<&Cue> {
    steps::add(1);
    let at = match rest.first() {
        Some(first) if (first.token as usize) < token => rest.partition_point(|c| (c.token as usize) < token),
        _ => 0,
    };
    rest.get(at).filter(|c| c.token as usize == token)
}

/// وندد الحزب، الذي طلب إلغاء القرار، | بسياسة التجويع: where what the main verb takes begins, behind the relative clause that holds the
/// cue and the comma that closes it.
fn outer_content(view: &View<'_>, cues: &[Cue], index: usize) -> Option<usize> {
    /// Cues before, the first of which may be the main verb.
    const NEAR: usize = 3;
    let own = &cues[index];
    let before = cues[..index].iter().rev().take(NEAR).filter(|c| c.sentence == own.sentence);
    let main = before.into_iter().find(|c| c.intro_at > own.content && c.intro != Intro::Floating)?;
    let at = main.intro_at as usize;
    (in_relative(view, own) && view.kind(at - 1) == Kind::Comma).then_some(at)
}

/// Scans from `start` to the first token that the speaker does not say.
pub(crate) fn end_of_report(view: &View<'_>, cues: &[Cue], index: usize, start: usize, limit: usize) -> usize {
    let own = &cues[index];
    let limit = limit.min(start + MAX_REPORT);
    let limit = outer_content(view, cues, index).filter(|&at| at > start).map_or(limit, |at| limit.min(at));
    let phrase = own.intro == Intro::Phrase;
    // A clause inside the noun phrase (الذي زار المدينة والتقى) takes the verbs that are joined to it.
    let mut open = false;
    let clause = own.intro != Intro::Phrase && view.quote_around(own.token as usize).is_none();
    // Cues that are still ahead.
    let mut rest = &cues[index + 1..];
    rest = &rest[rest.partition_point(|c| (c.token as usize) < start)..];
    let mut nested = 0;
    let mut brackets = 0;
    let mut k = start;
    loop {
        // In a noun phrase each word may begin something new.
        while !phrase && k < limit && view.is_word(k) && !view.has(k, MAY_END) {
            k += 1;
        }
        if k >= limit {
            return limit;
        }
        while let Some((passed, ahead)) = rest.split_first().filter(|(c, _)| (c.token as usize) < k) {
            debug_assert!(passed.token > own.token);
            steps::add(1);
            rest = ahead;
            nested += 1;
        }
        if nested > MAX_NESTED {
            return k;
        }
        match view.kind(k) {
            Kind::Open | Kind::Quote | Kind::Close => {
                if let Some(q) = view.quote_at(k) {
                    let close = q.close as usize;
                    if q.closed && close < limit {
                        // "…"، يضيف فلان: the next speech.
                        let next = next_cue(rest, view.skip_commas(close + 1));
                        if k > start && next.is_some_and(|c| c.intro == Intro::Floating) {
                            return k;
                        }
                        k = close + 1;
                        // A quoted end of a reported clause, and something new after it.
                        continue;
                    }
                    // Own words that begin inside the clause go on over its full stop to their closing mark.
                    if q.closed && close >= limit && clause && view.words(q.first(), close) >= MIN_SPEECH {
                        return close + 1;
                    }
                }
                k += 1;
                continue;
            }
            Kind::Comma | Kind::Dash | Kind::Semicolon | Kind::Ellipsis => {
                if let Some(mark) = past_inserted(view, rest, k + 1) {
                    let on = mark + 1;
                    if !ends_after_comma(view, own, rest, on) && !(phrase && leaves_phrase(view, own, on, open)) {
                        k = on;
                        continue;
                    }
                }
                if ends_after_comma(view, own, rest, k + 1)
                    || turns(view, own, k + 1)
                    || main_verb(view, own, start, k + 1)
                    || closes_relative(view, own, k + 1)
                    || leaves_thought(view, own, start, k + 1)
                    || turns_to_report(view, own, rest, start, k + 1)
                    || phrase && leaves_phrase(view, own, k + 1, open)
                {
                    return k;
                }
                k += 1;
                continue;
            }
            Kind::Newline => return k,
            Kind::OpenBracket => {
                brackets += 1;
                k += 1;
                continue;
            }
            Kind::CloseBracket => {
                if brackets == 0 && k > start && in_brackets(view, start) {
                    return k;
                }
                brackets -= i32::from(brackets > 0);
                k += 1;
                continue;
            }
            Kind::Word | Kind::Latin => {}
            Kind::Colon if phrase => {}
            _ => {
                k += 1;
                continue;
            }
        }
        if phrase {
            // مشيدا بالجنود: «لقد …»
            let speech = || view.quote_at(k + 1).is_some_and(|q| is_own_words(view, q.first(), q.close as usize));
            let titled = || lists::NAMING.has(view.stem(k - 1));
            if view.kind(k) == Kind::Colon && k > start && !titled() && speech() {
                return k;
            }
            // رحب بالاتفاق لكنه, أبدوا إعجابهم وإن كانوا
            let concedes = view.key(k) == keys::WA_IN && view.has(k + 1, Class::AUX);
            if k > start && (lists::CONTRASTS.has(view.key(k)) || concedes) && view.quote_around(k).is_none() {
                return k;
            }
            // أدانت الهجوم على المسجد بأشد العبارات
            if k > start && mention::in_terms(view, k) {
                return k;
            }
            // وصفه بالاتفاق السيئ أو أنه سيلغيه: a second clause is coordinated with the one around the phrase.
            let clause = view.key(k) == keys::AW && view.is_complementizer(k + 1);
            if k > start && !open && clause {
                return k;
            }
            // ولا يدعو
            let denied = matches!(view.stem(k), keys::LA | keys::LAM | keys::LAN)
                && !view.has(k - 1, Class::NEGATION)
                && is_finite(view, k + 1);
            let there_is = || view.stem(k) == keys::HUNAKA;
            if k > start && !open && view.prefix(k) & prefix::CONJ != 0 && (denied || there_is() || is_finite(view, k))
            {
                return k;
            }
            // أن دعوته إلى إنشاء منطقة في البلاد تؤكد: behind a closed phrase the verb is the clause's whose subject the noun of saying is.
            let closed = view.is_definite(k - 1) || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME));
            if k > start && !open && own.reading.form == Form::Noun && closed && is_finite(view, k) {
                return k;
            }
            // طلبت تأجيل السداد ثم سددت
            let next_act = view.key(k) == keys::THUMMA && is_finite(view, k + 1) && view.quote_around(k).is_none();
            if k > start && !open && next_act {
                return k;
            }
            // رحب بالاتفاق بعد أن وافقت عليه
            let then = matches!(view.key(k), keys::BADA | keys::QABLA) && view.is_complementizer(k + 1);
            if k > start && !open && then {
                return k;
            }
            // مقترح كان قدمه
            open |= view.has(k, Class::RELATIVE.and(Class::COMP).and(Class::AUX)) || is_finite(view, k);
        }
        if k > start {
            // ، وذلك في بيان نشره: where it was said.
            let scene = view.stem(k) == keys::DHALIKA
                && view.prefix(k) & prefix::WA != 0
                && matches!(view.key(k + 1), keys::FI | keys::KHILAL)
                && (mention::is_medium(view, k + 2)
                    || view.has(k + 2, Class::DOCUMENT)
                    || lists::OCCASIONS.has(view.stem(k + 2))
                    || appraises(view, k));
            if scene || main_clause(view, own, k) || turns_to_report(view, own, rest, start, k) {
                return k;
            }
            if let Some(next) = next_cue(rest, k) {
                // في حين رأى آخرون
                let meanwhile = k > start + 2 && view.key(k - 2) == keys::FI && view.key(k - 1) == keys::HIN;
                if meanwhile && next.reading.agreement.person == 3 {
                    return k - 2;
                }
                if ends_without_comma(view, own, next, k)
                    && !is_local(view, own, next, start)
                    && !is_others(view, own, next)
                {
                    // تقصف البلدة | كما أظهرت الصور
                    let as_told = matches!(view.stem(k - 1), keys::KAMA | keys::FIMA | keys::BAYNAMA)
                        && view.has(k - 1, Class::CONJ.and(Class::ADVERB));
                    return k - usize::from(as_told && k > start + 1);
                }
            }
            if view.class(k).has(Class::PHRASE) {
                if leaves_unsaid(view, k) {
                    return k;
                }
                // يبيع الخشب علما أنه لا يملك الغابة: without a comma the circumstance is the clause's own.
                let circumstance = view.key(k) == keys::ILMAN;
                if let Some((PhraseKind::Return | PhraseKind::Formula, _)) = view.phrase(k).filter(|_| !circumstance) {
                    // وذلك في إشارة إلى
                    let that = view.stem(k - 1) == keys::DHALIKA && view.prefix(k - 1) & prefix::WA != 0;
                    return k - usize::from(that && k > start + 1);
                }
            }
        }
        k += 1;
    }
}

/// Are the words between two marks behind a colon somebody's own, and no title?
fn is_own_words(view: &View<'_>, first: usize, close: usize) -> bool {
    /// Words of such a quotation.
    const LONG: usize = 5;
    let told = || mention::is_speech(view, first, close, false) || has_first_person(view, first, close);
    view.has_words(first, close, LONG) && (matches!(view.key(first), keys::LAQAD | keys::QAD) || told())
}

/// (قال المتحدث: لا تعليق) وغادر: does a bracket that is open at `start` hold the report too?
fn in_brackets(view: &View<'_>, start: usize) -> bool {
    /// Tokens looked back over.
    const BACK: usize = 60;
    let mut closed = 0;
    for k in (start.saturating_sub(BACK)..start).rev() {
        match view.kind(k) {
            Kind::Newline => return false,
            Kind::CloseBracket => closed += 1,
            Kind::OpenBracket if closed == 0 => return true,
            Kind::OpenBracket => closed -= 1,
            _ => {}
        }
    }
    false
}

/// تعهد الوزير بأن تعود المياه، لكن: what became of a promise, a demand or an expectation is the narrator's more often than the
/// speaker's; who states something qualifies it himself.
fn turns(view: &View<'_>, own: &Cue, n: usize) -> bool {
    let qualified = || states(view, own) && own.intro != Intro::Phrase && own.reading.form != Form::Noun;
    view.key(n) == keys::LAKIN && view.quote_around(n).is_none() && !qualified()
}

/// قول, قوله: a noun of saying
fn is_saying(view: &View<'_>, cue: &Cue) -> bool {
    view.lexicon.lemma(cue.reading.lemma).class == CueClass::Say
}

/// A verb of saying, stating or stressing, or that of a document: what it reports may go on at length.
fn states(view: &View<'_>, own: &Cue) -> bool {
    let class = view.lexicon.lemma(own.reading.lemma).class;
    matches!(class, CueClass::Say | CueClass::State | CueClass::Stress | CueClass::Document)
}

/// ، لكنه أشار, ، إلا أن مسؤولين قالوا: what sets a report against the one before is the narrator's again.
fn turns_to_report(view: &View<'_>, own: &Cue, rest: &[Cue], start: usize, n: usize) -> bool {
    /// Tokens of the subject of such a report.
    const MAX: usize = 14;
    if !view.has(n, Class::CONJ) {
        return false;
    }
    let but = lists::CONTRASTS.has(view.key(n)) || view.key(n) == keys::BAYNAMA;
    let except = matches!(view.stem(n), keys::ILLA | keys::GHAYR | keys::BAYDA) && view.is_complementizer(n + 1);
    if !but && !except || view.quote_around(n).is_some() || view.quote_around(own.token as usize).is_some() {
        return false;
    }
    let first = n + 1 + usize::from(except);
    if withholds(view, own, n, first) {
        return true;
    }
    let from = rest.partition_point(|c| (c.token as usize) < first);
    let Some(next) = rest.get(from).filter(|c| (c.token as usize) < first + MAX) else { return false };
    let at = next.token as usize;
    // لكن معارضيه يقولون إن, بينما يصر الوزير على
    // يقول الخبير إن …، لكنه يدعو إلى
    let a = own.reading.agreement;
    // قال الناشر إن الدار لم تطلب شيئا، لكنه يرى أن; ، إلا أنه يقر بأن
    let it = without_pronoun(view.key(if except { n + 1 } else { n })).is_some();
    let person = || own.subject.is_some_and(|np| np.denotes == Denotes::Person && !np.plural);
    let same = it
        && a.feminine == next.reading.agreement.feminine
        && (own.reading.form == Form::Imperfect
            || next.intro == Intro::Clause && !next.reading.agreement.plural && person());
    let present = next.reading.form == Form::Imperfect && (at > first || next.subject.is_some() || same);
    let report = next.reading.agreement.person == 3 && (next.reading.form == Form::Perfect || present);
    let own_subject = || {
        at == first
            || mention::ending_at(view, at, first).is_some_and(|np| np.start as usize == first)
            || subject::described(view, next, first).is_some()
    };
    report && own_subject() && !is_local(view, own, next, start)
}

/// ، لكنه لم يحدد موعدا, ، إلا أن المتحدثة رفضت الإفصاح عن الأسماء: what the speaker leaves unsaid the narrator tells.
fn withholds(view: &View<'_>, own: &Cue, but: usize, first: usize) -> bool {
    /// Tokens of the subject.
    const MAX: usize = 4;
    let unsaid = |k: usize| lists::UNSAID.has(view.key(k));
    let leaves = |k: usize| {
        let refuses = matches!(view.key(k).first(3), keys::RAFADA) || view.key(k).first(5) == keys::IMTANAA;
        let noun = k + 1 + usize::from(view.key(k + 1) == keys::ANN);
        view.key(k) == keys::LAM && unsaid(k + 1) || refuses && unsaid(noun)
    };
    let Some(verb) = (first..first + MAX).take_while(|&k| view.is_word(k)).find(|&k| leaves(k)) else { return false };
    let a = own.reading.agreement;
    if verb > first {
        let subject = mention::ending_at(view, verb, first).filter(|np| np.start as usize == first);
        return subject.is_some_and(|np| np.plural || np.feminine == a.feminine);
    }
    // وقال الوزير إن الشركة انسحبت، لكنها لم تحدد: she is another.
    let it = view.key(if view.is_complementizer(first - 1) { first - 1 } else { but });
    match it.back(1) {
        code::HA => !a.feminine,
        code::ALEF => a.feminine || a.plural,
        code::MIM => a.plural || own.subject.is_some_and(|np| np.plural),
        _ => true,
    }
}

/// ، وهو ما نفته المعارضة, ، الأمر الذي رفضه النواب: what somebody else says of the report; وهو ما يعني is its own conclusion.
fn is_answered(view: &View<'_>, rest: &[Cue], n: usize) -> bool {
    // وهي رواية نفاها محاميه: a noun for what was said, which the verb's pronoun takes up
    let called = || {
        !view.is_definite(n + 1)
            && view.has(n + 1, Class::COMMON.and(Class::ABSTRACT).and(Class::DOCUMENT))
            && view.prefix(n + 1) == 0
            && without_pronoun(view.key(n + 2)).is_some()
    };
    // وهو ادعاء لم يتسن التحقق منه, وهي أرقام لم يتسن
    let unverified = || {
        view.key(n + 2) == keys::LAM
            && !view.is_definite(n + 1)
            && matches!(view.phrase(n + 2), Some((PhraseKind::Impersonal, _)))
    };
    let it = view.prefix(n) == prefix::WA
        && matches!(view.stem(n), keys::HUWA | keys::HIYA)
        && (view.key(n + 1) == keys::MA || called() || unverified());
    let matter = view.key(n) == keys::AL_AMR && view.key(n + 1) == keys::ALLADHI;
    if !(it || matter) || view.quote_around(n).is_some() {
        return false;
    }
    if it && unverified() {
        return true;
    }
    // وهو ما لم تؤكده الإدارة
    let verb = n + 2 + usize::from(view.key(n + 2) == keys::LAM);
    let told = next_cue(rest, verb).is_some_and(|c| c.subject.is_some());
    let him = without_pronoun(view.key(verb)).is_some() && view.has(verb, Class::VERB.and(Class::CUE));
    // أثار الجدل, أثارت غضب
    let stirs = view.key(verb).first(4) == keys::ATHARA;
    let perfect = is_perfect(view, verb) || view.has_reading(verb, |r, _| r.form == Form::Perfect && r.pronoun);
    told || stirs || him && (perfect || verb > n + 2) && view.is_definite(verb + 1)
}

/// دون أن يفصح عن الأسماء, من دون ذكر الموعد, رافضا الإدلاء بتفاصيل: the narrator tells what the speaker keeps to himself.
fn leaves_unsaid(view: &View<'_>, n: usize) -> bool {
    let unsaid = |k: usize| lists::UNSAID.has(view.key(k));
    let at = n + usize::from(view.key(n) == keys::MIN);
    let without = view.key(at) == keys::DUNA || view.key(n) == keys::BIDUN || at > n && view.key(at) == keys::GHAYR;
    if without {
        return unsaid(at + 1 + usize::from(view.is_bare_complementizer(at + 1) && view.is_complementizer(at + 1)));
    }
    let governed = matches!(view.key(n + 1), keys::ANN | keys::ALA | keys::ADAM);
    lists::WITHHOLDING.has(view.key(n)) && unsaid(n + 1 + usize::from(governed))
}

/// مستندا إلى دراسة, مكتفيا بالقول: the speaker's, not of what he says.
fn rests_on(view: &View<'_>, n: usize) -> bool {
    let complement = view.key(n + 1) == keys::ILA || view.has_bi(n + 1);
    // ، مجددا رفض بلاده, where مجددا by itself is "again".
    let renews = view.key(n).first(4) == keys::MUJADDID && view.key(n).len() == 5 && crate::cue::is_stance(view, n + 1);
    lists::RESTING_ON.has(view.key(n)) && complement || renews
}

/// فيما رفض الجيش التعليق, بينما لم يصدر تعليق, ولم تعلق الوزارة: somebody else keeps silent.
fn others_silent(view: &View<'_>, n: usize) -> bool {
    /// Tokens of who refuses.
    const MAX: usize = 6;
    let beside = matches!(view.stem(n), keys::BAYNAMA | keys::FIMA) && view.has(n, Class::CONJ);
    let meanwhile = view.stem(n) == keys::FI && view.key(n + 1) == keys::HIN;
    let lead = usize::from(beside) + 2 * usize::from(meanwhile);
    let verb = n + lead;
    let joined = lead == 0 && view.prefix(n) == prefix::WA;
    if lead == 0 && !joined {
        return false;
    }
    let unsaid = |k: usize| lists::UNSAID.has(view.key(k));
    let stem = view.stem(verb);
    if stem == keys::LAM {
        let comments = matches!(view.key(verb + 1).skip(1), keys::SADAR_IMPERFECT | keys::COMMENTS);
        return comments || lead > 0 && unsaid(verb + 1);
    }
    let refuses = stem.first(3) == keys::RAFADA || stem.first(5) == keys::IMTANAA;
    refuses
        && (verb + 1..verb + MAX)
            .take_while(|&k| view.is_word(k))
            .any(|k| unsaid(k) && view.prefix(k) & prefix::AL != 0 || unsaid(k) && k == verb + 1)
}

/// ورغم أن محققين قالوا إنهم لن …، فإنهم: a concession or a reason that holds the cue ends where the main clause begins.
fn main_clause(view: &View<'_>, own: &Cue, k: usize) -> bool {
    /// Tokens between the sentence's start and the cue of such a clause.
    const MAX: usize = 16;
    if view.prefix(k) & prefix::FA == 0 || !view.is_complementizer(k) || view.quote_around(k).is_some() {
        return false;
    }
    let at = own.token as usize;
    let from = (view.extents[own.sentence as usize].start as usize).max(at.saturating_sub(MAX));
    opens_with_time(view, own)
        || (from..at).any(|i| lists::CONCEDING.has(view.stem(i)) && view.quote_around(i).is_none())
}

/// وبينما قالت, وفي حين تنفي, في الوقت الذي رحبت فيه: is the cue inside a clause of time or contrast that opens the sentence?
fn opens_with_time(view: &View<'_>, own: &Cue) -> bool {
    /// Tokens between the sentence's start and the cue of such a clause.
    const MAX: usize = 24;
    let first = view.extents[own.sentence as usize].start as usize;
    let k = past_dateline(view, first);
    let time = matches!(view.stem(k), keys::BAYNAMA | keys::HINAMA | keys::INDAMA | keys::BADAMA);
    let after = matches!(view.stem(k), keys::BADA | keys::MUNDHU) && view.is_complementizer(k + 1);
    // وإذ أكد الوزير أن …، شدد على; ولما أعلنت الوزارة أن …، غادر
    let at = own.token as usize;
    let verb = at == k + 1 && own.reading.form == Form::Perfect && matches!(view.stem(k), keys::IDH | keys::LIMA);
    // وعقب تأكيد الوزارة أن …، ارتفعت
    let noun = at == k + 1
        && own.reading.form == Form::Noun
        && (lists::SETTINGS.has(view.stem(k)) || matches!(view.stem(k), keys::MAA | keys::FAWRA));
    let when = view.key(k + 1) == keys::WAQT && view.has(k + 2, Class::RELATIVE);
    let meanwhile = view.stem(k) == keys::FI && (view.key(k + 1) == keys::HIN || when);
    at < first + MAX && (time || after || meanwhile || verb || noun)
}

/// ورغم إعلان الوزارة أن, على الرغم من الوعود التي يقول المدير إنه: is the cue inside a concession that opens the sentence?
fn opens_with_concession(view: &View<'_>, own: &Cue) -> bool {
    /// Tokens between the sentence's start and the cue of such a concession.
    const MAX: usize = 16;
    let first = view.extents[own.sentence as usize].start as usize;
    let k = past_dateline(view, first);
    let at = own.token as usize;
    let concedes = lists::CONCEDING.has(view.stem(k))
        || view.stem(k) == keys::ALA && lists::CONCEDING.has(view.stem(k + 1))
        || view.stem(k) == keys::MAA && view.is_complementizer(k + 1);
    concedes && at < first + MAX && !(k..at).any(|i| view.kind(i) == Kind::Comma)
}

/// وبينما قالت الشركة إن …، أغلقت البلدية; والمدرب الذي قال إنه باق، غادر: the verb of the main clause behind a relative clause, or one of
/// time or contrast that opens the sentence, which holds the cue.
fn main_verb(view: &View<'_>, own: &Cue, start: usize, n: usize) -> bool {
    /// Tokens of the reported clause that are asked for its verb.
    const MAX_CLAUSE: usize = 60;
    // ورغم تأكيده أن العمل مستمر، إلا أن الأبواب مغلقة
    let except = matches!(view.key(n), keys::ILLA | keys::GHAYR | keys::BAYDA) && view.is_complementizer(n + 1);
    if except && view.quote_around(n).is_none() && opens_with_concession(view, own) {
        return true;
    }
    // ، فقد بقيت الأبواب مغلقة
    let so = view.key(n) == keys::FAQAD && is_perfect(view, n + 1);
    if !so && (view.prefix(n) != 0 || !view.has(n, Class::VERB.and(Class::CUE).and(Class::NEGATION).and(Class::AUX))) {
        return false;
    }
    let fronted = opens_with_time(view, own) || opens_with_concession(view, own);
    if so && fronted && view.quote_around(n).is_none() {
        return true;
    }
    let opens = opens_beside(view, own) || fronted;
    if !opens && !in_relative(view, own) {
        return false;
    }
    // أن اللقاء الذي حضره الوزراء، نجح: behind a relative clause the verb may be the reported clause's own.
    let whole = || {
        let words = || (start..n.min(start + MAX_CLAUSE)).filter(|&k| view.is_word(k));
        // الذي, التي, but not من or ما
        let relatives = words().filter(|&k| view.has(k, Class::RELATIVE) && view.stem(k).at(0) == code::ALEF).count();
        let verbs = || words().filter(|&k| view.has(k, Class::AUX) || is_finite(view, k)).count();
        // A noun phrase has no verb but that of its relative clause.
        // أنه باق في النادي، غادر
        let subject = view.is_complementizer(start) && !view.is_bare_complementizer(start);
        let adverbial = Class::PREP.and(Class::TIME).and(Class::ADVERB).and(Class::CONJ);
        let predicate = subject && view.is_word(start + 1) && !view.has(start + 1, adverbial);
        let own_verb = usize::from(own.intro != Intro::Phrase && !predicate);
        relatives == 0 && opens || verbs() >= relatives + own_verb
    };
    // لم يتلق دينارا, بقيت الأبواب مغلقة, تدفق الزوار: behind a clause that is fronted what has also the letters of a noun is the verb where a
    // definite noun follows.
    let denied = view.has(n, Class::NEGATION) && view.has(n + 1, Class::VERB.and(Class::CUE).and(Class::AUX));
    let homograph = || {
        view.has(n, Class::VERB)
            && view.class(n).has(Class::COMMON.and(Class::ABSTRACT))
            && !view.is_definite(n)
            && view.is_definite(n + 1)
            && view.prefix(n + 1) & prefix::PREP == 0
    };
    let verb = is_finite(view, n) || fronted && (denied || view.has(n, Class::AUX) || homograph());
    verb && view.quote_around(n).is_none() && whole()
}

/// الذي قال إن, التي كانت قد أعلنت: is the cue the verb of a relative clause?
fn in_relative(view: &View<'_>, own: &Cue) -> bool {
    /// Particles between the pronoun and the verb.
    const MAX: usize = 2;
    let at = own.token as usize;
    let light = |k: usize| view.stem(k) == keys::QAD || view.has(k, Class::AUX);
    let verb = matches!(own.reading.form, Form::Perfect | Form::Imperfect) && own.prefix == 0;
    let before = (at.saturating_sub(MAX + 1)..at).rev().find(|&k| !light(k));
    verb && before.is_some_and(|k| {
        view.has(k, Class::RELATIVE) && view.stem(k).at(0) == code::ALEF && view.quote_around(k).is_none()
    })
}

/// وأضاف المختبر، الذي قال سابقا إن المادة سامة، أن: behind the relative clause that holds the cue the comma leads to what the main verb
/// takes.
fn closes_relative(view: &View<'_>, own: &Cue, n: usize) -> bool {
    view.is_complementizer(n) && view.prefix(n) & prefix::CONJ == 0 && in_relative(view, own)
}

/// وفيما لفت إلى أن …، أكد أن: does the cue's clause open beside the main one, which is still to come? Behind a comma فيما without و
/// belongs to the clause before it.
fn opens_beside(view: &View<'_>, cue: &Cue) -> bool {
    let Some(before) = (cue.token as usize).checked_sub(1) else { return false };
    let first = || before == past_dateline(view, view.extents[cue.sentence as usize].start as usize);
    let beside = match view.stem(before) {
        keys::FIMA => view.prefix(before) & prefix::WA != 0 || first(),
        keys::BAYNAMA => true,
        _ => false,
    };
    beside && view.has(before, Class::CONJ) && (before == 0 || !view.is_word(before - 1))
}

/// After a comma: the next cue (participle 99 %, و and a verb 90 %), كما or فيما with a cue, a fixed phrase of the narrator.
fn ends_after_comma(view: &View<'_>, own: &Cue, rest: &[Cue], n: usize) -> bool {
    let n = view.skip_commas(n);
    let leaves = appraises(view, n) || leaves_unsaid(view, n) || rests_on(view, n) || others_silent(view, n);
    let recalls = lists::RECALLING.has(view.key(n)) && view.quote_around(n).is_none();
    if leaves || recalls || is_answered(view, rest, n) || leads_on(view, own, rest, n) || acts(view, own, n) {
        return true;
    }
    let mut at = n;
    // كما أكد, فيما قال, حيث أوضح, لكنه أضاف, من جانبه قال
    let mut lead = false;
    for _ in 0..3 {
        if let Some((kind, end)) = view.phrase(at) {
            match kind {
                PhraseKind::Return | PhraseKind::Formula => return true,
                PhraseKind::Source(_) => return true,
                PhraseKind::Shift | PhraseKind::Adverb => {
                    lead |= kind == PhraseKind::Shift;
                    at = end;
                    continue;
                }
                _ => {}
            }
        }
        let key = view.stem(at);
        if matches!(key, keys::KAMA | keys::FIMA | keys::BAYNAMA | keys::HAYTHU | keys::IDH | keys::BAL)
            && view.has(at, Class::CONJ.and(Class::ADVERB).and(Class::PREP))
        {
            lead = true;
            at += 1;
            continue;
        }
        if view.has(at, Class::AUX)
            && view.prefix(at) & prefix::CONJ != 0
            && matches!(key, keys::KAN | keys::KANAT | keys::KANU)
        {
            if own.intro == Intro::Phrase || goes_back(view, rest, at) {
                return true;
            }
            lead = true;
            at += 1;
            continue;
        }
        // ؛ وقد أكدت ذلك والدتها
        if key == keys::QAD && (lead || view.prefix(at) & prefix::WA != 0) {
            lead = true;
            at += 1;
            continue;
        }
        break;
    }
    let Some(next) = next_cue(rest, at) else {
        return ends_with_saying(view, rest, at) || is_speech_circumstance(view, at);
    };
    if next.reading.agreement.person == 1 {
        // "قالوا إن الملف مغلق، وأعتقد أن": in somebody's own words a joined first person is a report beside, not inside.
        let inside = view.quote_around(own.token as usize).is_some();
        // وقالت الجمعية إن الوضع صعب، وناشدت الأمم المتحدة: outside marks this form is hers.
        let hers = own.reading.agreement.feminine
            && next.reading.form == Form::Perfect
            && !next.reading.agreement.plural
            && may_be_hers(view, at)
            && view.quote_around(at).is_none();
        return next.prefix & prefix::WA != 0
            && (own.intro == Intro::Clause && next.intro == Intro::Clause && inside || hers && !inside);
    }
    match next.reading.form {
        Form::Participle | Form::Source => true,
        // مسؤول طلب عدم ذكر اسمه - قوله
        Form::Noun => {
            next.prefix & (prefix::BI | prefix::CONJ) != 0 && next.intro == Intro::Quote
                || own.intro == Intro::Phrase && next.reading.pronoun && next.intro == Intro::Clause
        }
        Form::Perfect => {
            next.prefix & prefix::CONJ != 0 && !is_others(view, own, next)
                || lead
                || next.intro == Intro::Quote
                || next.subject.is_some_and(|np| np.has_name())
                || opens_beside(view, own) && next.intro == Intro::Clause
        }
        Form::Imperfect => {
            // ستؤجل رحلاتها، إذ تتوقع عاصفة: the reason goes on.
            let reason = at > 0 && matches!(view.stem(at - 1), keys::IDH | keys::BAL);
            // ؛ إذ يقول سامي الحداد إن
            let named = || next.intro == Intro::Clause && next.subject.is_some_and(|np| np.has_name());
            next.prefix & prefix::CONJ != 0 || lead && (!reason || named()) || next.intro == Intro::Quote
        }
    }
}

/// ناشدت, but قلت: does the form also read as her perfect?
pub(super) fn may_be_hers(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, _| r.form == Form::Perfect && r.agreement.person == 3 && r.agreement.feminine)
}

/// ، أما النقابة فأكدت, ، قبل أن يضيف, ، ثم أضاف, ، ونقلت عنه قوله, ، فيما اكتفى الوزير بالقول, ، في قرار وصفته النقابات بأنه: a word that
/// leads to the next report.
fn leads_on(view: &View<'_>, own: &Cue, rest: &[Cue], n: usize) -> bool {
    /// Tokens of what stands behind أما.
    const MAX: usize = 14;
    if view.quote_around(n).is_some() || view.quote_around(own.token as usize).is_some() {
        return false;
    }
    let speaks = |at: usize| next_cue(rest, at).is_some_and(|c| c.reading.agreement.person == 3);
    let key = view.key(n);
    match view.stem(n) {
        keys::AMMA => {
            let near = rest.iter().take_while(|c| (c.token as usize) < n + MAX);
            near.filter(|c| c.token as usize > n).any(|c| c.prefix & prefix::FA != 0 && c.reading.agreement.person == 3)
        }
        keys::QABLA if key == keys::QABLA => {
            let next = speaks(n + 2) || view.has(n + 2, Class::CUE) && speaks(n + 3);
            view.is_complementizer(n + 1) && next && own.intro != Intro::Phrase
        }
        // ثم يضيف قائلا
        keys::THUMMA => speaks(n + 1) || view.has(n + 1, Class::CUE) && speaks(n + 2),
        keys::FI if key == keys::FI => {
            let who = next_cue(rest, n + 2).is_some_and(|c| c.reading.pronoun && c.subject.is_some());
            who && !view.is_definite(n + 1) && own.intro == Intro::Phrase
        }
        keys::FIMA | keys::BAYNAMA => view.key(n + 1).first(5) == keys::IKTAFA,
        _ => {
            let relays = view.prefix(n) & prefix::WA != 0
                && view.key(n + 1) == keys::ANN
                && view.has_reading(n, |r, _| {
                    r.form == Form::Perfect && view.lexicon.lemma(r.lemma).class == CueClass::Relay
                });
            relays && rest.iter().any(|c| c.token as usize > n && (c.token as usize) < n + MAX)
        }
    }
}

/// أكد الوزير أن العمل مستمر، ووجه بتوفير المياه: what an office-holder does next, in the tense and the gender of his verb.
fn acts(view: &View<'_>, own: &Cue, n: usize) -> bool {
    let a = own.reading.agreement;
    let verb = without_ta(view.stem(n));
    let feminine = verb != view.stem(n);
    let person = own.subject.is_none_or(|np| np.denotes == Denotes::Person);
    // أكد أنه زار المريض، والتقى بأهله
    let he = view.is_complementizer(own.content as usize) && !view.is_bare_complementizer(own.content as usize);
    own.reading.form == Form::Perfect
        && own.intro == Intro::Clause
        && !he
        && view.prefix(n) == prefix::WA
        && a.person == 3
        && !a.plural
        && a.feminine == feminine
        && person
        && view.quote_around(own.token as usize).is_none()
        && lists::ACTS.has(verb)
        && !mention::parse(view, n + 1, n + 8).is_some_and(|np| np.denotes == Denotes::Person && np.has_name())
}

/// أشاد الوفد بجهود البلدية، وقدم له درعا, ، وسلمه رسالة: behind a noun phrase a joined perfect of an act, in the gender of the verb, though
/// it has also the letters of a noun.
fn goes_on_acting(view: &View<'_>, own: &Cue, n: usize) -> bool {
    let a = own.reading.agreement;
    if own.reading.form != Form::Perfect || view.prefix(n) != prefix::WA || a.person != 3 || a.plural {
        return false;
    }
    let stem = view.stem(n);
    let pronoun = without_pronoun(stem).map(|(key, _)| key);
    let verb = without_ta(stem);
    let acts = verb != stem || !a.feminine;
    // وسلمه رسالة; وقدم له درعا
    let him = pronoun.is_some_and(|key| lists::ACTS.has(without_ta(key)) && (key != without_ta(key)) == a.feminine);
    let dative = matches!(view.key(n + 1), keys::LAHU | keys::LAHA | keys::LAHUM);
    let gives = dative && view.has(n, Class::VERB.and(Class::CUE));
    him || acts && (gives || lists::ACTS.has(verb) && view.is_definite(n + 1))
}

/// ، في خطوة تهدف إلى, ، وذلك في تحد للقرار: the narrator says what the fact that was reported amounts to.
fn appraises(view: &View<'_>, n: usize) -> bool {
    let at = n + usize::from(view.stem(n) == keys::DHALIKA && view.prefix(n) & prefix::WA != 0);
    view.key(at) == keys::FI && lists::APPRAISALS.has(view.key(at + 1)) && view.quote_around(n).is_none()
}

/// وأشارت الصحيفة إلى أن المتهم اعترف، وطالب بـ: what does not agree with the verb of the report goes on with the clause inside it.
fn is_others(view: &View<'_>, own: &Cue, next: &Cue) -> bool {
    let (a, b) = (own.reading.agreement, next.reading.agreement);
    let verbs = matches!(own.reading.form, Form::Perfect | Form::Imperfect)
        && next.reading.form == Form::Perfect
        && own.intro == Intro::Clause;
    let singular = a.person == 3 && b.person == 3 && !a.plural && !b.plural;
    let subjects = own.subject.is_some_and(|np| np.end <= own.content) && next.subject.is_none();
    verbs && singular && subjects && a.feminine && !b.feminine && view.quote_around(own.token as usize).is_none()
}

/// وكان الجيش قد غادر, وكان الوزير أعلن: the pluperfect goes back behind the report; what was the case (وكانت الطريق مغلقة) is told by the
/// speaker.
fn goes_back(view: &View<'_>, rest: &[Cue], at: usize) -> bool {
    /// Tokens of the subject between.
    const MAX: usize = 12;
    let end = (at + 1..at + MAX).find(|&k| matches!(view.kind(k), Kind::Comma | Kind::Stop | Kind::Newline));
    let end = end.unwrap_or(at + MAX);
    let earlier = |c: &Cue| c.reading.form == Form::Perfect && c.prefix == 0;
    let mut cues = rest.iter().skip_while(|c| (c.token as usize) < at).take_while(|c| (c.token as usize) < end);
    (at + 1..end).any(|k| view.key(k) == keys::QAD) || cues.any(earlier)
}

/// المعارضة، | على حد قوله، تعرقل; الخلافات، | بحسب أحد القضاة، تبدأ من; تحركت، | وفق تعبيره، نحو الحدود: the second of two marks with a source
/// between them, behind which the clause goes on.
fn past_inserted(view: &View<'_>, rest: &[Cue], n: usize) -> Option<usize> {
    let phrase = match view.phrase(n) {
        Some((PhraseKind::Source(_), end)) => Some(end),
        _ => None,
    };
    let source = next_cue(rest, n).filter(|c| c.reading.form == Form::Source && c.intro_at <= c.token);
    let end = source.map(|c| c.content as usize).or(phrase)?;
    let next = end + 1;
    if view.kind(end) != view.kind(n - 1) || !view.is_word(next) || view.prefix(next) & prefix::CONJ != 0 {
        return None;
    }
    // ، على حد قوله، بعد ساعات; ، في بيان: when and where it was said is narrated.
    let scene = lists::SETTINGS.has(view.key(next))
        || view.key(next) == keys::FI && (mention::is_medium(view, next + 1) || view.has(next + 1, Class::DOCUMENT));
    // على حد وصفه، سياسة العقاب: his own wording stands inside his clause.
    let own = || {
        source.is_some_and(|c| c.subject.is_none())
            && !view.has(next, Class::CUE.and(Class::RELATIVE).and(Class::CONJ))
            && !mention::is_participle_shaped(view.key(next))
            && !scene
    };
    let verb = view.prefix(next) & !prefix::SA == 0 && is_finite(view, next);
    (verb || own()).then_some(end)
}

/// ، مبينا وجود خيارين: a participle of saying in the accusative ends the report, be it a cue or not.
fn is_speech_circumstance(view: &View<'_>, at: usize) -> bool {
    let stem = view.stem(at);
    // ، ذاكرا أسماء المشاركين
    let shaped = mention::is_participle_shaped(stem) || mention::is_first_participle(stem);
    if !view.has(at, Class::CUE) || !shaped || view.quote_around(at).is_some() {
        return false;
    }
    // مسجلا أعلى مستوياته, محملا برياح, متمسكا بعقيدته: verbs of saying only with a clause or a noun of stance or blame.
    const BOUND: Frames = Frames(Frames::ANNA.0 | Frames::BI_ANNA.0 | Frames::STANCE.0 | Frames::O_NP.0);
    view.has_reading(at, |r, _| {
        let lemma = view.lexicon.lemma(r.lemma);
        let states = matches!(lemma.class, CueClass::State | CueClass::Stress | CueClass::Accuse);
        let bound = states && lemma.trust == Trust::Frame && lemma.frames.0 & !BOUND.0 == 0;
        r.form == Form::Participle && !r.pronoun && !bound
    })
}

/// ، وختم المدير كلمته بالقول: the verb is no cue, but the noun behind it is.
fn ends_with_saying(view: &View<'_>, rest: &[Cue], at: usize) -> bool {
    /// Tokens of such a clause before its noun.
    const MAX: u32 = 10;
    // مستدلا بقوله تعالى
    let circumstance = mention::is_participle_shaped(view.key(at));
    if view.prefix(at) & prefix::CONJ == 0 && !circumstance || !view.has(at, Class::CUE) {
        return false;
    }
    let from = rest.partition_point(|c| (c.token as usize) <= at);
    rest.get(from).is_some_and(|c| {
        let near = c.token - at as u32 <= MAX;
        let speech = matches!(c.intro, Intro::Quote | Intro::Colon | Intro::Clause | Intro::ColonClause);
        let verbal = c.reading.form == Form::Noun && c.prefix & prefix::BI != 0 || c.reading.form == Form::Participle;
        near && speech && verbal && (at..c.token as usize).all(|k| view.is_word(k))
    })
}

/// After a comma a noun phrase goes on with a coordination, an apposition, a relative clause or an adverbial of its own (فضلا عن, مع);
/// a new clause or the scene of the saying (قبل, خلال, في كلمة) is the narrator's.
fn leaves_phrase(view: &View<'_>, own: &Cue, n: usize, open: bool) -> bool {
    let n = view.skip_commas(n);
    if !view.is_word(n) {
        return false;
    }
    // ، وإن الطريق مغلق, but ، وإن كان مغلقا
    let joined = view.key(n) == keys::WA_IN || view.prefix(n) & prefix::WA != 0 && view.is_complementizer(n);
    if joined && view.spell(n) & spell::HAMZA_BELOW != 0 && !view.has(n + 1, Class::AUX) {
        return true;
    }
    let c = view.class(n);
    let p = view.prefix(n);
    let key = view.stem(n);
    // ، وأن يبدأ العمل
    if p & prefix::WA != 0 && view.is_bare_complementizer(n) {
        return false;
    }
    if has_consequence(view, own, n) {
        return true;
    }
    // طالب بتوسيع الطريق، ليصل إلى البلدة: the purpose is part of it, what the narrator counts (لتصبح بذلك أول بلدة) is not.
    if p & prefix::LI != 0 && matches!(key.at(0), code::YA | code::TA) && c.has(Class::VERB) && !c.has(Class::CUE) {
        return (n + 1..n + 4).any(|k| view.key(k) == keys::AWWAL || view.stem(k) == keys::DHALIKA);
    }
    // ، وفي مقدمتها التعليم
    let foremost = key == keys::FI && view.key(n + 1).first(4) == keys::MUQADDAM;
    if p & prefix::WA != 0 && (lists::CONTAINING.has(key) || foremost) {
        return false;
    }
    // ، ثم وضع
    if key == keys::THUMMA && is_finite(view, n + 1) {
        return true;
    }
    if !open && goes_on_acting(view, own, n) {
        return true;
    }
    if p & prefix::WA != 0 {
        // على الحوار، وعلى الصبر: the same preposition goes on with the complement.
        let other =
            c.has(Class::PREP) && !matches!(key, keys::BAYN | keys::ANN) && key != view.stem(own.intro_at as usize);
        // ، وذلك لتأخرها, وذلك في إطار الخطة: the reason and the purpose are part of it, the time, the occasion (وذلك في محاولة) and the
        // source are not.
        let occasion = || view.key(n + 1) == keys::FI && view.key(n + 2) != keys::ITAR;
        let source = || view.has(n + 1, Class::CUE) && view.prefix(n + 1) & prefix::LI == 0;
        let scene = key == keys::DHALIKA && (lists::SETTINGS.has(view.key(n + 1)) || occasion() || source());
        return c.has(Class::AUX.and(Class::PRONOUN))
            || key == keys::HUNAKA
            || scene
            || other
            || is_finite(view, n) && (!open || has_own_subject(view, own, n) || goes_on_with_main_verb(view, own, n));
    }
    // خطة لبناء مركز، تشمل مكتبة; أعلن افتتاح مصنع، حيث سيعمل مئة عامل
    let detail = key == keys::HAYTHU && states(view, own);
    if lists::CONTAINING.has(view.key(n)) || detail || adds_detail(view, own, n) {
        return false;
    }
    let other = Class::RELATIVE.and(Class::HEAD).and(Class::ABSTRACT);
    if p & prefix::FA != 0 || is_finite(view, n) || c.has(Class::VERB) && !c.has(other) {
        return true;
    }
    // فيما يتعلق بـ, من أجل
    if matches!(view.phrase(n), Some((PhraseKind::Preposition, end)) if end > n + 1) {
        return false;
    }
    let scene = key == keys::FI && (view.key(n + 1) == keys::HIN || mention::is_medium(view, n + 1));
    c.has(Class::AUX.and(Class::NEGATION)) && !c.has(other)
        || scene
        || lists::SETTINGS.has(key)
        || lists::SETTINGS.has(view.key(n))
}

/// أعلنت الشركة زيادة الأسعار، ما أثار غضب التجار: what came of an announcement, a demand or a threat the narrator tells; who points at
/// a fact or complains of it (أشار إلى الجفاف، مما أدى إلى) tells its consequence too.
fn has_consequence(view: &View<'_>, own: &Cue, n: usize) -> bool {
    let at = match view.key(n) {
        keys::MA | keys::MIMMA => n + 1,
        keys::AL_AMR if view.has(n + 1, Class::RELATIVE) => n + 2,
        _ => return false,
    };
    let perfect = view.prefix(at) == 0
        && view.has(at, Class::VERB.and(Class::CUE))
        && !matches!(view.key(at).at(0), code::YA | code::TA | code::NUN);
    let class = view.lexicon.lemma(own.reading.lemma).class;
    let telling = matches!(
        class,
        CueClass::Say | CueClass::Document | CueClass::Relay | CueClass::Complain | CueClass::Cause | CueClass::Praise
    );
    perfect && !telling && view.stem(own.intro_at as usize) != keys::ILA && view.quote_around(n).is_none()
}

/// أعلن تعديل قانون أثار الجدل، تضمن تمديد المهلة: behind the complement of a main verb a bare verb that is no cue describes; behind
/// that of a relative clause, of a noun or of a participle at the sentence's head it is the main one (الذي أعلن الهدنة، غادر).
fn adds_detail(view: &View<'_>, own: &Cue, n: usize) -> bool {
    /// Tokens before the cue that may make it subordinate.
    const MAX: usize = 24;
    let verb = view.prefix(n) == 0 && view.has(n, Class::VERB) && !view.has(n, Class::CUE);
    let at = own.token as usize;
    let first = view.extents[own.sentence as usize].start as usize;
    let from = first.max(at.saturating_sub(MAX));
    let leads = Class::RELATIVE.and(Class::COMP).and(Class::CONJ);
    // فقد رفضت is no verb of losing.
    let so = view.key(n).at(0) == code::FA && view.key(n).skip(1) == keys::QAD;
    let heads = match own.reading.form {
        Form::Noun => true,
        Form::Participle => at == first,
        _ => false,
    };
    verb && !so && !heads && !(from..at).any(|k| view.is_word(k) && view.has(k, leads))
}

/// أعلن خطة تخدم ثلاث بلدات، ويستمر العمل عامين: what agrees with the verb before it is its subject, and the verb none of the relative
/// clause's.
fn has_own_subject(view: &View<'_>, own: &Cue, verb: usize) -> bool {
    /// Tokens before the verb that are asked for a complementizer.
    const BACK: usize = 40;
    let noun = verb + 1;
    if view.prefix(noun) & prefix::AL == 0 || view.prefix(noun) & prefix::PREP != 0 {
        return false;
    }
    let ends = |key: crate::fold::Key| key.back(1);
    let key = view.stem(verb);
    let she = match key.at(0) {
        code::TA => true,
        code::YA => false,
        _ => ends(key) == code::TA,
    };
    // دراسة أفادت أن الشركة تقلص الوقت، ويخفض التكاليف
    let told = || (own.content as usize..verb).rev().take(BACK).any(|k| view.is_complementizer(k));
    she == matches!(ends(view.key(noun)), code::HA | code::TA) && !told()
}

/// أعتقد أن الفريق لعب جيدا، ولذلك أنا سعيد: behind his own thought or hope the speaker goes on with a sentence of its own.
fn leaves_thought(view: &View<'_>, own: &Cue, start: usize, n: usize) -> bool {
    /// Tokens of the thought that are asked for a condition.
    const MAX: usize = 40;
    let opinion = view.lexicon.lemma(own.reading.lemma).class == CueClass::Opinion;
    if own.reading.agreement.person != 1 || own.intro != Intro::Clause || !opinion {
        return false;
    }
    let n = view.skip_commas(n);
    let (p, key) = (view.prefix(n), view.stem(n));
    // أعتقد أنه إذا فاز، فسيبقى
    let condition = || {
        (start..n.min(start + MAX)).any(|k| {
            matches!(view.stem(k), keys::IDHA | keys::LAW | keys::INDAMA) || lists::CONCEDING.has(view.stem(k))
        })
    };
    let so = p & prefix::FA != 0 && !condition();
    let first = matches!(key, keys::NAHNU | keys::ANA) && p & !prefix::WA == 0;
    let that = view.is_complementizer(n) && !view.is_bare_complementizer(n) && p == 0;
    view.is_word(n) && (so || first || that || matches!(key, keys::LIDHALIKA | keys::LIDHA))
}

/// A verb of the perfect, by its letters: فعل, تمت, but not يفعل, تفعل.
fn is_perfect(view: &View<'_>, k: usize) -> bool {
    let key = view.stem(k);
    let feminine = key.back(1) == code::TA;
    let noun = view.spell(k) & spell::FINAL_TA != 0 || view.has(k, Class::FIRST);
    !noun
        && view.prefix(k) & prefix::SA == 0
        && match key.at(0) {
            code::YA | code::NUN => false,
            code::TA => feminine,
            _ => true,
        }
}

/// تعهدت الشركة بتحسين السيارات التي تعمل بالغاز، وقدمت حوافز: a perfect that agrees with the main verb and is none of the relative clause's,
/// which is about another gender or in another tense.
fn goes_on_with_main_verb(view: &View<'_>, own: &Cue, n: usize) -> bool {
    /// Tokens of the complement that are asked for its clause.
    const BACK: usize = 40;
    let a = own.reading.agreement;
    let key = view.stem(n);
    let feminine = key.back(1) == code::TA;
    let agrees = a.person == 3 && !a.plural && feminine == a.feminine;
    if own.reading.form != Form::Perfect || !agrees || !is_perfect(view, n) || in_relative(view, own) {
        return false;
    }
    let inside = || (own.content as usize..n).rev().take(BACK).filter(|&k| view.is_word(k));
    let told = inside().any(|k| view.is_complementizer(k));
    let verb = inside().find(|&k| view.has(k, Class::AUX) || is_finite(view, k));
    let relative = inside().find(|&k| view.has(k, Class::RELATIVE) && view.stem(k).at(0) == code::ALEF);
    // التي, الذي, الذين
    let hers = relative.is_some_and(|k| view.stem(k).at(2) == code::TA);
    let other = relative.is_some() && hers != feminine;
    !told && (other || verb.is_some_and(|k| !is_perfect(view, k)))
}

/// A finite verb that reads as nothing else, a cue or not.
pub(crate) fn is_finite(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let noun = Class::HEAD
        .and(Class::NAMES)
        .and(Class::COMMON)
        .and(Class::ABSTRACT)
        .and(Class::FUNCTION)
        .and(Class::TIME)
        .and(Class::ADVERB)
        .and(Class::NUMBER);
    if c.has(noun) || !c.has(Class::VERB.and(Class::CUE)) || view.prefix(k) & (prefix::AL | prefix::PREP) != 0 {
        return false;
    }
    let stem = view.stem(k);
    // تفادي, تبني: a verbal noun that ends in ي, though its perfect in ى has the same letters.
    let last = view.spell(k) & spell::FINAL_YA != 0 && stem.at(0) == code::TA;
    // وتفاعلهم: a verb of this form has no object.
    let sixth = stem.at(0) == code::TA && stem.at(2) == code::ALEF && without_pronoun(stem).is_some();
    if last || sixth {
        return false;
    }
    c.has(Class::VERB) || c.has(Class::CUE) && crate::cue::is_verb(view, k)
}

/// Without a comma a participle and a joined verb end the report; a bare verb is nested inside it.
fn ends_without_comma(view: &View<'_>, own: &Cue, next: &Cue, k: usize) -> bool {
    if next.reading.agreement.person == 1 {
        return false;
    }
    let before = if k > 0 { view.stem(k - 1) } else { crate::fold::Key::EMPTY };
    match next.reading.form {
        Form::Participle => !view.has(k - 1, Class::CONJ.and(Class::NEGATION)) && before != keys::AN,
        // العمل مستمر على حد تعبيره, العمل مستمر بحسب الوكالة.
        Form::Source => {
            let Some(np) = next.subject else {
                let own = view.key(k) != keys::MIN && view.kind(next.content as usize) == Kind::Comma;
                return own || closes(view, next.content as usize);
            };
            // تسير وفق القضاء, تحدد حسب القرار
            let speaks =
                matches!(np.denotes, Denotes::Person | Denotes::Organization | Denotes::Group | Denotes::Unnamed);
            speaks && view.stem(next.token as usize) != keys::WAFQ && closes(view, next.content as usize)
        }
        // فسر غيابه بقوله: «…»
        Form::Noun => {
            let said = next.prefix & prefix::BI != 0 && matches!(next.intro, Intro::Quote | Intro::Colon);
            said && own.intro == Intro::Clause && is_saying(view, next)
        }
        Form::Perfect => {
            next.prefix & prefix::CONJ != 0
                && (next.subject.is_none()
                    || matches!(next.intro, Intro::Quote | Intro::Colon | Intro::ColonClause | Intro::Clause))
                || matches!(before, keys::KAMA | keys::FIMA | keys::BAYNAMA)
                    && view.has(k - 1, Class::CONJ.and(Class::ADVERB))
        }
        Form::Imperfect => {
            next.prefix & prefix::CONJ != 0 && own.reading.form == Form::Imperfect && next.intro != Intro::Phrase
        }
    }
}

/// The sentence ends, or goes on with a report or with وذلك.
fn closes(view: &View<'_>, k: usize) -> bool {
    let n = view.skip_commas(k);
    matches!(view.kind(k), Kind::Stop | Kind::Newline)
        || n > k && (view.has(n, Class::CUE) || view.stem(n) == keys::DHALIKA)
}

/// قال المتحدث إن اللجنة زارت الموقع وأكدت: a joined verb that cannot be the speaker's and agrees with the clause's own subject
/// goes on with the clause.
fn is_local(view: &View<'_>, own: &Cue, next: &Cue, start: usize) -> bool {
    /// Tokens between the clause's subject and its second verb.
    const FAR: usize = 30;
    let (a, b) = (own.reading.agreement, next.reading.agreement);
    let verbs = matches!(own.reading.form, Form::Perfect | Form::Imperfect) && next.reading.form == Form::Perfect;
    let one = |np: mention::Np| matches!(np.denotes, Denotes::Person | Denotes::Unnamed) && !np.plural;
    let person = own.subject.is_none_or(one);
    if !verbs || !person || next.subject.is_some() || a.person != 3 || b.person != 3 || a.plural {
        return false;
    }
    let end = next.token as usize;
    if a.feminine == b.feminine && !b.plural || end > start + FAR {
        return false;
    }
    let local = subject::clause_subject(view, start, end);
    local.is_some_and(|np| {
        let number = np.plural == b.plural || np.plural && np.denotes != Denotes::Group && !b.plural && b.feminine;
        np.denotes != Denotes::Unknown && np.gendered && number && (np.feminine == b.feminine || np.plural)
    })
}

/// Does a stretch hold a quotation that is speech: three words or more that name nothing?
pub(crate) fn quotes_speech(view: &View<'_>, a: usize, b: usize) -> bool {
    // The whole content may be the inside of one quotation.
    // "أن …"
    let first = if a > 0 && view.is_complementizer(a - 1) { a - 1 } else { a };
    if let Some(q) = first.checked_sub(1).and_then(|o| view.quote_at(o)) {
        if q.close as usize >= b && view.words(a, b) >= MIN_SPEECH {
            return true;
        }
    }
    let from = view.quotes.partition_point(|q| (q.open as usize) < a);
    view.quotes[from..].iter().take_while(|q| (q.open as usize) < b).any(|q| {
        let words = view.words(q.first(), (q.close as usize).min(b));
        words >= MIN_SPEECH
            && !mention::names_quoted(view, q.open as usize, words)
            && !mention::is_body_quoted(view, q.open as usize, q.close as usize)
            && !mention::is_name_itself(view, q.first(), q.close as usize)
    })
}

/// A first person in a clause: نحن، بلادنا، سنواصل.
pub(crate) fn has_first_person(view: &View<'_>, a: usize, b: usize) -> bool {
    (a..b.min(a + MAX_FIRST)).any(|i| {
        let c = view.class(i);
        if c.has(Class::FIRST) {
            return true;
        }
        if c.has(Class::CUE) {
            let mut first = false;
            let mut other = false;
            view.cue_readings(i, |r, _| {
                if r.agreement.person == 1 && !r.pronoun {
                    first = true;
                } else {
                    other = true;
                }
            });
            return first && (!other || view.is_first_by_hamza(i));
        }
        let key = view.key(i);
        // لم أشعر، سوف أبقى: an imperfect of the first person behind a negation or the future's particle.
        if i > a
            && (view.has(i - 1, Class::NEGATION) || view.stem(i - 1) == keys::SAWFA)
            && view.spell(i) & spell::HAMZA_ABOVE != 0
            && view.prefix(i) == 0
            && key.at(0) == code::ALEF
            && key.len() >= 3
            && !c.has(Class::FUNCTION.and(Class::HEAD).and(Class::DETERMINER).and(Class::NUMBER).and(Class::GIVEN))
        {
            return true;
        }
        let n = key.len();
        // سأعود with its hamza, سنحتكم: the future of a verb, known or not.
        let i_shall = key.at(1) == code::ALEF && view.spell(i) & spell::HAMZA_ABOVE != 0;
        let shall = i_shall || c == Class::NONE && key.at(1) == code::NUN;
        if shall && n >= 5 && key.at(0) == code::SIN {
            return true;
        }
        // بلدنا, لدينا: a word of four letters or more in ـنا that no lexicon knows, or that of a verb (وصلنا).
        let verb = c.has(Class::VERB)
            && !c.has(Class::COMMON.and(Class::ABSTRACT).and(Class::HEAD).and(Class::FUNCTION).and(Class::NAMES))
            && view.spell(i) & spell::TANWIN == 0;
        // مشاركتنا: no noun ends so in the accusative.
        let feminine = n >= 6 && key.back(3) == code::TA;
        let noun = feminine && !c.has(Class::GIVEN.and(Class::FAMILY).and(Class::PLACE).and(Class::FUNCTION));
        ((c == Class::NONE || verb) && n >= 5 || noun) && key.back(1) == code::ALEF && key.back(2) == code::NUN
    })
}

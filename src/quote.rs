//! Pairs quotation marks, whatever their shape, and repairs what does not pair; not whether a quotation is speech.

use crate::TokenKind as Kind;
use crate::arena::NONE;
use crate::fold::Key;
use crate::keys;
use crate::lexicon::Class;
use crate::packed::{Keys, Token, Tokens};
use crate::room::make_room;

/// Open quotations held at once; a text that opens more has lost its closing marks.
const MAX_DEPTH: usize = 8;
/// Tokens that an unclosed quotation is followed for: longer than the longest paragraph of news.
const MAX_UNCLOSED: usize = 1_000;
/// Words in front of a mark that are proclitics written apart: لـ"..."، الـ"..."
const PROCLITIC_LETTERS: u32 = 3;

/// A quotation between two marks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quote {
    /// Token of the opening mark.
    pub open: u32,
    /// Token of the closing mark, or the token after the last one where none closes it.
    pub close: u32,
    pub closed: bool,
    /// How many quotations before this one the nearest stands that may still be open here; 0 where none is.
    around: u16,
}

impl Quote {
    /// First token inside.
    pub(crate) fn first(&self) -> usize {
        self.open as usize + 1
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Family {
    Straight,
    Single,
    Angle,
    Curly,
    Other,
}

#[derive(Clone, Copy)]
enum Side {
    Open,
    Close,
    Either,
}

fn family(mark: &str) -> Family {
    match mark.chars().next() {
        Some('"' | '＂') => Family::Straight,
        Some('\'' | '`') if mark.len() == 2 => Family::Straight,
        Some('\'' | '`' | '‘' | '’' | '‚') => Family::Single,
        Some('«' | '»' | '‹' | '›' | '<' | '>') => Family::Angle,
        Some('“' | '”' | '„' | '‟') => Family::Curly,
        _ => Family::Other,
    }
}

fn is_mark(t: &Token) -> bool {
    matches!(t.kind(), Kind::Open | Kind::Close | Kind::Quote)
}

/// Writes the quotations in the order of their opening marks. `marks` are the tokens that are no words.
pub(crate) fn pair(tokens: Tokens<'_>, words: Keys<'_>, marks: &[u32], out: &mut Vec<Quote>) {
    let mut stack: [(u32, Family); MAX_DEPTH] = [(NONE, Family::Other); MAX_DEPTH];
    let mut depth = 0;
    let first = out.len();
    for &i in marks {
        let i = i as usize;
        let t = &tokens[i];
        make_room(out, 1, i, tokens.len());
        if t.kind() == Kind::Newline {
            depth = 0;
            continue;
        }
        if t.kind() == Kind::OpenBracket && out[first..].last().is_none_or(|q| q.close == NONE || q.close < i as u32) {
            if let Some(close) = verse(tokens, words, i) {
                out.push(Quote { open: i as u32, close: close as u32, closed: true, around: 0 });
            }
            continue;
        }
        if !is_mark(t) {
            continue;
        }
        let fam = family(tokens.written(i));
        let matching = stack[..depth].iter().rposition(|&(_, f)| f == fam);
        let side = match side(tokens, i, fam) {
            Some(side) => side,
            None => continue,
        };
        let opens = match side {
            Side::Open => true,
            Side::Close => false,
            Side::Either => matching.is_none(),
        };
        if opens {
            if depth == MAX_DEPTH {
                stack.rotate_left(1);
                depth -= 1;
            }
            stack[depth] = (out.len() as u32, fam);
            depth += 1;
            out.push(Quote { open: i as u32, close: NONE, closed: false, around: 0 });
            continue;
        }
        // A close takes the nearest open of its shape; with none, the nearest of any (opened «, closed ").
        let Some(at) = matching.or(depth.checked_sub(1)) else {
            // وقال" سنعود, وقال:» سنعود, قوله تعالى» وقل: written to the verb, the blessing or the colon, the mark opens all the same.
            let introduces =
                |k: usize| tokens[k].class.has(Class::CUE) || tokens[k].kind() == Kind::Colon || blesses(words.get(k));
            if tokens.is_joined(i) && introduces(i - 1) && tokens.get(i + 1).is_some_and(is_letters) {
                stack[0] = (out.len() as u32, fam);
                depth = 1;
                out.push(Quote { open: i as u32, close: NONE, closed: false, around: 0 });
            }
            continue;
        };
        for &(q, _) in &stack[at..depth] {
            // Quotations that lost their own close share this one.
            out[q as usize].close = i as u32;
            out[q as usize].closed = true;
        }
        depth = at;
    }
    repair(tokens, &mut out[first..]);
    nest(&mut out[first..]);
}

/// Writes for each quotation which one is around it.
fn nest(quotes: &mut [Quote]) {
    for i in 1..quotes.len() {
        let (earlier, rest) = quotes.split_at_mut(i);
        let open = rest[0].open;
        let around = outward(earlier, i - 1).find(|&q| open < earlier[q].close);
        rest[0].around = around.map_or(0, |q| u16::try_from(i - q).unwrap_or(0));
    }
}

/// A quotation and those around it: all that may hold what stands behind its opening mark.
fn outward(quotes: &[Quote], from: usize) -> impl Iterator<Item = usize> {
    let around = |&q: &usize| match quotes[q].around {
        0 => None,
        n => q.checked_sub(usize::from(n)),
    };
    std::iter::successors(Some(from), around).take(2 * MAX_DEPTH)
}

/// The last word of a blessing: تعالى, عز وجل, صلى الله عليه وسلم.
fn blesses(word: Key) -> bool {
    matches!(
        word,
        keys::TAALA
            | keys::WA_TAALA
            | keys::SUBHANAHU
            | keys::WA_JALL
            | keys::WA_ALA
            | keys::JALALUHU
            | keys::SHANUHU
            | keys::WA_SALLAM
            | keys::WA_SALAM
    )
}

/// قال تعالى (…)، وقال المتحدث: (…)، {…}: behind a eulogy, or a report and its colon, brackets hold a verse or a saying. Gives the closing
/// one.
fn verse(tokens: Tokens<'_>, words: Keys<'_>, open: usize) -> Option<usize> {
    /// Tokens of a verse.
    const MAX: usize = 150;
    /// Tokens between a cue and the colon of what it reports.
    const MAX_SUBJECT: usize = 8;
    /// Words of a saying; fewer are a gloss.
    const MIN: usize = 3;
    let mark = open > 0 && matches!(tokens[open - 1].kind(), Kind::Colon | Kind::Dash);
    let last = open.checked_sub(1 + usize::from(mark))?;
    let blesses = |k: usize| blesses(words.get(k));
    let brace = tokens.written(open) == "{";
    // في قوله تعالى عن الصالحين {…}
    let eulogy = blesses(last) || brace && (open.saturating_sub(MAX_SUBJECT)..last).any(blesses);
    let report = || {
        let from = open.saturating_sub(MAX_SUBJECT);
        let before = tokens.as_slice()[from..open - 1].iter().rev();
        tokens[open - 1].kind() == Kind::Colon
            && before.take_while(|t| t.kind() != Kind::Stop).any(|t| t.class.has(Class::CUE))
    };
    // بقوله (…), القاعدة تقول (…)
    let said = !mark
        && matches!(
            words.get(last),
            keys::QAWLUHU
                | keys::WA_QAWLUHU
                | keys::BI_QAWLIHI
                | keys::YAQUL
                | keys::TAQUL
                | keys::QAILAN
                | keys::AL_QAIL
        );
    if !eulogy && !said && !(mark && report()) {
        return None;
    }
    // {… (173)}: the verse's number stands in brackets of its own.
    let mut depth = 0;
    for (k, t) in tokens.as_slice().iter().enumerate().take(open + MAX).skip(open + 1) {
        match t.kind() {
            Kind::OpenBracket => depth += 1,
            Kind::CloseBracket if depth > 0 => depth -= 1,
            Kind::CloseBracket => {
                let same = (tokens.written(k) == "}") == brace;
                let said = &tokens.as_slice()[open + 1..k];
                let words = || said.iter().filter(|t| t.kind() == Kind::Word).count();
                return (eulogy && !said.is_empty() || same && words() >= MIN).then_some(k);
            }
            Kind::Newline => break,
            _ => {}
        }
    }
    None
}

/// Which way a mark faces: spaces decide first, because marks are swapped and straight ones face no way.
fn side(tokens: Tokens<'_>, i: usize, fam: Family) -> Option<Side> {
    let t = &tokens[i];
    let before = i.checked_sub(1).map(|p| &tokens[p]).filter(|p| p.kind() != Kind::Newline);
    let after = tokens.get(i + 1).filter(|n| n.kind() != Kind::Newline);
    let gap_before = before.is_none() || !tokens.is_joined(i);
    let gap_after = after.is_none() || !tokens.is_joined(i + 1);
    if fam == Family::Single
        && !gap_before
        && !gap_after
        && before.is_some_and(is_letters)
        && after.is_some_and(is_letters)
    {
        // An apostrophe: O'Neill.
        return None;
    }
    // لـ، بـ، الـ: at most two letters and a tatweel.
    let is_proclitic = |p: &Token| p.kind() == Kind::Word && tokens.bytes(i - 1) <= 2 * PROCLITIC_LETTERS;
    let joins_word_before = !gap_before && before.is_some_and(|p| is_letters(p) && !is_proclitic(p));
    let opener_before = gap_before
        || before.is_some_and(|p| {
            matches!(p.kind(), Kind::Colon | Kind::OpenBracket | Kind::Open | Kind::Dash)
                || (is_letters(p) && is_proclitic(p))
        });
    let closer_after = gap_after
        || after.is_some_and(|n| {
            matches!(
                n.kind(),
                Kind::Comma
                    | Kind::Stop
                    | Kind::Semicolon
                    | Kind::Colon
                    | Kind::CloseBracket
                    | Kind::Question
                    | Kind::Exclamation
                    | Kind::Ellipsis
                    | Kind::Dash
                    | Kind::Close
            )
        });
    // «»: nothing between them.
    let empty = t.kind() == Kind::Close && before.is_some_and(|p| p.kind() == Kind::Open) && tokens.is_joined(i);
    let side = match (opener_before && !empty, closer_after || empty) {
        (true, false) => Side::Open,
        (false, true) => Side::Close,
        _ => match t.kind() {
            Kind::Open if fam != Family::Curly => Side::Open,
            Kind::Close if fam != Family::Curly => Side::Close,
            Kind::Quote | Kind::Open | Kind::Close if joins_word_before && gap_after => Side::Close,
            _ => Side::Either,
        },
    };
    Some(side)
}

fn is_letters(t: &Token) -> bool {
    matches!(t.kind(), Kind::Word | Kind::Latin | Kind::Number)
}

/// Gives an unclosed quotation an end: the close that one inside it has at its sentence's end ("… قال "…".), else the paragraph's end
/// where quotations go on over paragraphs, else the first full stop or the next quotation that is not part of it.
fn repair(tokens: Tokens<'_>, quotes: &mut [Quote]) {
    let ends = |i: usize| tokens.get(i).is_none_or(|t| matches!(t.kind(), Kind::Newline | Kind::Stop | Kind::Ellipsis));
    for q in 0..quotes.len() {
        if quotes[q].closed {
            continue;
        }
        let open = quotes[q].open as usize;
        let starts_paragraph = open == 0 || tokens[open - 1].kind() == Kind::Newline;
        let mut next = q + 1;
        let mut stop = None;
        let mut shared = None;
        let mut other = None;
        let mut i = open + 1;
        let limit = tokens.len().min(open + MAX_UNCLOSED);
        while i < limit && tokens[i].kind() != Kind::Newline {
            if stop.is_none() && matches!(tokens[i].kind(), Kind::Stop | Kind::Question | Kind::Exclamation) {
                stop = Some(i);
            }
            if quotes.get(next).is_some_and(|n| n.open as usize == i) {
                let inner = quotes[next];
                other = other_speech(tokens, open, i);
                if !inner.closed || stop.is_some() || other.is_some() {
                    break;
                }
                let close = inner.close as usize;
                while quotes.get(next).is_some_and(|n| (n.open as usize) < close) {
                    next += 1;
                }
                if ends(close + 1) || matches!(tokens[close - 1].kind(), Kind::Stop | Kind::Question) {
                    shared = Some(close);
                    break;
                }
                i = close;
            }
            i += 1;
        }
        crate::steps::add((i - open) as u64);
        if let Some(close) = shared {
            quotes[q].close = close as u32;
            quotes[q].closed = true;
            continue;
        }
        let paragraph_ends = i >= tokens.len() || tokens[i].kind() == Kind::Newline;
        let goes_on = paragraph_ends
            && tokens.as_slice()[i.min(tokens.len())..].iter().find(|t| t.kind() != Kind::Newline).is_some_and(is_mark)
            && i < tokens.len();
        let end = if paragraph_ends && (starts_paragraph || goes_on) { i } else { stop.or(other).unwrap_or(i) };
        quotes[q].close = end.max(open + 1) as u32;
    }
}

/// Where another report begins before the mark at `mark`: the comma before its verb (، وأضاف "…"), or its colon.
fn other_speech(tokens: Tokens<'_>, open: usize, mark: usize) -> Option<usize> {
    /// Words of such a report before its mark.
    const MAX: usize = 8;
    let colon = tokens[mark - 1].kind() == Kind::Colon;
    let end = mark - usize::from(colon);
    let before = (mark.saturating_sub(MAX).max(open + 1)..end).rev().find(|&k| !is_letters(&tokens[k]));
    let verb = |k: usize| tokens.get(k + 1).is_some_and(|t| t.class.has(Class::CUE));
    before.filter(|&k| verb(k)).or(colon.then_some(end))
}

/// The quotation that the mark at `token` opens.
pub(crate) fn opened_at(quotes: &[Quote], token: usize) -> Option<&Quote> {
    quotes.binary_search_by_key(&(token as u32), |q| q.open).ok().map(|i| &quotes[i])
}

/// The innermost quotation around `token`.
pub(crate) fn around(quotes: &[Quote], token: usize) -> Option<&Quote> {
    let last = quotes.partition_point(|q| (q.open as usize) < token).checked_sub(1)?;
    outward(quotes, last).map(|q| &quotes[q]).find(|q| token < q.close as usize)
}

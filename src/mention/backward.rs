//! Noun phrases by their last word: those that end before a verb or a pronoun.

use super::fill::fills;
use super::word::{completes_participle, is_behind_particle, is_nominal};
use super::{Denotes, MAX_ALIAS, Np, Reach, parse, parse_at};
use crate::TokenKind as Kind;
use crate::fold::code;
use crate::keys;
use crate::lexicon::{Class, prefix};
use crate::view::View;

/// Words that are looked back over for the start of a phrase.
const MAX_BACK: usize = 16;

/// The noun phrase that ends right before token `end`, beginning not before `floor`.
pub(crate) fn ending_at(view: &View<'_>, end: usize, floor: usize) -> Option<Np> {
    ends_at(view, end, floor, true)
}

/// The like without a head behind a preposition.
pub(crate) fn nearest_ending_at(view: &View<'_>, end: usize, floor: usize) -> Option<Np> {
    ends_at(view, end, floor, false)
}

fn ends_at(view: &View<'_>, end: usize, floor: usize, wide: bool) -> Option<Np> {
    // الله | سبحانه وتعالى يقول
    if let Some(s) = blessed(view, end, floor) {
        let named = if s > floor { ends_at(view, s, floor, wide) } else { None };
        return named.map(|np| Np { end: end as u32, ..np }).or_else(|| parse_at(view, s, end, Reach::FULL));
    }
    let mut start = end;
    while start > floor && end - start < MAX_BACK {
        let k = start - 1;
        let p = view.prefix(k);
        let quoted = matches!(view.kind(k), Kind::Close | Kind::Quote | Kind::Open);
        if quoted && end - start < MAX_BACK {
            // Over a quoted name.
            match (floor..k)
                .rev()
                .take(MAX_ALIAS + 1)
                .find(|&o| view.quote_at(o).is_some_and(|q| q.close as usize == k))
            {
                Some(o) => {
                    start = o;
                    continue;
                }
                None => break,
            }
        }
        // مصدر في الجيش, تقرير النموذج الجديد للتنمية: a preposition inside the phrase of a nameless source or a document.
        let linked =
            view.has(k, Class::PREP) && p == 0 && matches!(view.key(k), keys::FI | keys::MIN | keys::ANN | keys::ALA);
        if wide && (linked || is_nominal(view, k) && p & prefix::PREP != 0 && p & prefix::CONJ == 0) {
            if let Some(np) = over_preposition(view, k, end, floor) {
                return Some(np);
            }
        }
        // لكن المدعى عليه قال
        if !is_nominal(view, k) && !(k > floor && completes_participle(view, k)) {
            break;
        }
        start = k;
        if p & (prefix::CONJ | prefix::PREP) != 0 && p & prefix::AL == 0 {
            break;
        }
        if p & prefix::PREP != 0 {
            break;
        }
    }
    let mut best: Option<Np> = None;
    for s in start..end {
        // A governed noun can be an antecedent (تغريدات لكيلسون الذي): its phrase begins with it.
        // فالنصوص تتحدث
        let joined = view.prefix(s) & prefix::FA != 0 && view.prefix(s) & prefix::PREP == 0;
        let np = match parse_at(view, s, end, Reach { governed: true, joined, ..Reach::FULL }) {
            Some(np) if np.end as usize == end => np,
            _ => continue,
        };
        let known = np.denotes != Denotes::Unknown;
        if known {
            // The last known head that reaches the end is nearest: but an iḍafa (نجم ريال مدريد) is taken whole.
            return Some(np);
        }
        best.get_or_insert(np);
    }
    best
}

/// لكن مسؤولا أمنيا كبيرا قال: behind a particle that governs the accusative an indefinite subject ends in ا, and so do its adjectives.
pub(crate) fn accusative_ending_at(view: &View<'_>, end: usize, floor: usize) -> Option<Np> {
    /// Words of such a phrase.
    const MAX: usize = 5;
    let ends_in_alef = |k: usize| {
        let key = view.key(k);
        view.kind(k) == Kind::Word
            && key.len() >= 4
            && key.back(1) == code::ALEF
            && view.prefix(k) & (prefix::AL | prefix::PREP | prefix::CONJ) == 0
    };
    let s = (end.saturating_sub(MAX).max(floor)..end).rev().take_while(|&k| ends_in_alef(k)).last()?;
    let who = Class::ROLE.and(Class::HUMAN).and(Class::UNNAMED).and(Class::GROUP);
    if end - s < 2 || !view.has(s, who) || !is_behind_particle(view, s) {
        return None;
    }
    parse(view, s, end).filter(|np| np.head as usize == s).map(|np| Np { end: end as u32, ..np })
}

/// Where a blessing begins that ends before token `end`.
fn blessed(view: &View<'_>, end: usize, floor: usize) -> Option<usize> {
    /// Words of a blessing.
    const MAX: usize = 5;
    (end.saturating_sub(MAX).max(floor)..end).find(|&s| super::eulogy(view, s) == Some(end))
}

/// The phrase of a nameless source, a group or a document whose complement begins with the preposition at `k` and ends at `end`.
fn over_preposition(view: &View<'_>, k: usize, end: usize, floor: usize) -> Option<Np> {
    /// Words between such a head and its preposition.
    const MAX: usize = 4;
    let head = Class::UNNAMED.and(Class::GROUP).and(Class::DOCUMENT);
    let from = k.saturating_sub(MAX).max(floor);
    // 88.8% من العينة
    if let Some(n) = (from..k).find(|&n| view.kind(n) == Kind::Number && view.key(k) == keys::MIN) {
        // المادة 33 من الميثاق
        if n > floor && view.has(n - 1, Class::DOCUMENT) {
            let article = parse(view, n - 1, end).filter(|np| np.end as usize >= k);
            return article.filter(|_| (k + 1..end).all(|i| fills(view, i))).map(|np| Np { end: end as u32, ..np });
        }
        return parse(view, n, end).filter(|np| np.end as usize == end);
    }
    (from..k).find_map(|s| {
        let mut np = view.has(s, head.and(Class::ORG)).then(|| parse(view, s, end)).flatten()?;
        // محافظ | المتحف الوطني للصور: whose office it is.
        let office = s > floor && view.has(s - 1, Class::ROLE) && view.prefix(s - 1) == 0 && !view.is_definite(s - 1);
        if office && np.denotes == Denotes::Organization && np.end as usize == end {
            let holder = parse(view, s - 1, end).filter(|np| np.denotes == Denotes::Person && np.end as usize == end);
            np = holder.unwrap_or(np);
        }
        if np.end as usize == k && view.has(s, head) && np.denotes != Denotes::Organization {
            // المدافعين | عن البيئة: any complement of theirs, as nothing else ends there.
            let rest = (k..end).all(|i| fills(view, i) || i == k);
            np.end = if rest { end as u32 } else { np.end };
        }
        (np.end as usize == end && np.denotes != Denotes::Unknown).then_some(np)
    })
}

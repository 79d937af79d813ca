//! Complement frames: what a preposition, a particle or an object opens, and whether a verb takes it.

use super::complement::{is_circumstantial, says_so};
use super::scan::opens_cue;
use crate::TokenKind as Kind;
use crate::fold::spell;
use crate::lexicon::{Class, Frames, lists, prefix, takes};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{keys, mention};

/// Prepositions of the verb's own frames: they do not continue a title in its subject.
pub(super) fn barred(frames: Frames) -> u16 {
    let mut bits = 0;
    for (frame, bit) in [
        (Frames(Frames::BI.0 | Frames::O_BI.0), takes::BI),
        (Frames(Frames::ILA.0 | Frames::O_ILA.0 | Frames::ILA_ANNA.0), takes::ILA),
        (Frames(Frames::ALA.0 | Frames::O_ALA.0 | Frames::ALA_ANNA.0), takes::ALA),
        (Frames(Frames::AN.0 | Frames::O_AN.0 | Frames::AN_ANNA.0), takes::AN),
        (Frames(Frames::MIN.0 | Frames::O_MIN.0 | Frames::MIN_ANNA.0), takes::MIN),
    ] {
        if frames.has(frame) {
            bits |= bit;
        }
    }
    bits
}

/// Can the word be a cue with one of the frames?
pub(crate) fn takes(view: &View<'_>, k: usize, frames: Frames) -> bool {
    view.has_reading(k, |r, _| view.lexicon.lemma(r.lemma).frames.has(frames))
}

/// Is the preposition at `k` the one that the definite adjective before it takes (التقرير الصادر | عن), or what says who issued a
/// document (تقرير صادر | عن)?
pub(super) fn governs_at(view: &View<'_>, k: usize) -> bool {
    if k == 0 || !view.has(k, Class::PREP) || view.prefix(k) != 0 {
        return false;
    }
    let issued = || view.key(k) == keys::ANN && matches!(view.key(k - 1), keys::SADIR | keys::SADIRA);
    view.is_definite(k - 1) && lists::GOVERNING.has(view.stem(k - 1)) || issued()
}

/// The frame that a preposition at `k` would open.
pub(super) fn complement_frame(view: &View<'_>, k: usize) -> Frames {
    let p = view.prefix(k);
    if p & prefix::CONJ != 0 {
        return Frames::default();
    }
    if p & prefix::BI != 0 {
        return Frames::BI;
    }
    if p & prefix::LI != 0 {
        return Frames::LI;
    }
    let key = view.key(k);
    // An unknown word keeps its ب or ل: bare evidence is the frame itself.
    // بشن غارات: a doubled root is noun and verb alike.
    let doubled = || key.len() == 3 && view.lexicon.look_up(key.skip(1)).class.has(Class::VERB);
    if view.class(k) == Class::NONE && p == 0 && (key.len() >= 4 || doubled()) {
        if key.at(0) == crate::fold::code::BA {
            return Frames::BI;
        }
        // للمتعاونين
        if key.at(0) == crate::fold::code::LAM && key.at(1) == crate::fold::code::LAM {
            return Frames::LI;
        }
        return Frames::default();
    }
    match key {
        keys::ILA => Frames::ILA,
        keys::ALA => Frames::ALA,
        keys::ANN => Frames::AN,
        keys::MIN => Frames::MIN,
        keys::FI => Frames::FI,
        _ => Frames::default(),
    }
}

pub(super) fn over_object(frame: Frames) -> Frames {
    match frame {
        Frames::BI => Frames::O_BI,
        Frames::ILA => Frames::O_ILA,
        Frames::ALA => Frames::O_ALA,
        Frames::AN => Frames::O_AN,
        Frames::MIN => Frames::O_MIN,
        Frames::FI => Frames::O_FI,
        _ => Frames::default(),
    }
}

/// A prepositional phrase that is an adverbial here: the verb takes a clause and one follows within a few words.
pub(super) fn adverbial(view: &View<'_>, k: usize, prep: Frames, frames: Frames) -> bool {
    if matches!(prep, Frames::FI | Frames::LI) && view.has(k + 1, Class::TIME) {
        return true;
    }
    // خلص إلى القول «…»
    if prep == Frames::ILA && view.stem(k + 1) == keys::QAWL {
        return true;
    }
    // أوضح المدير بالرياض أن; وهنأ المقيمين بالرياض بالعيد
    let again = || (k + 1..k + 3).any(|m| complement_frame(view, m) == Frames::BI && view.prefix(m) != 0);
    if prep == Frames::BI && view.has(k, Class::PLACE) && (frames.has(Frames::CLAUSE) || again()) {
        return true;
    }
    // صرح الوزير خلال حلوله بالمجلس، مساء الثلاثاء، بأن
    if prep == Frames::BI && frames.has(Frames::CLAUSE) && !view.has(k, Class::ABSTRACT) {
        /// Tokens to the complementizer that the verb waits for.
        const FAR: usize = 12;
        let mut commas = 0;
        for m in k + 1..k + FAR {
            commas += usize::from(view.kind(m) == Kind::Comma);
            let verb = view.has(m, Class::VERB.and(Class::CUE).and(Class::RELATIVE)) && !view.is_definite(m);
            if view.is_complementizer(m) && view.has_bi(m) && commas > 0 && view.kind(m - 1) == Kind::Comma {
                return true;
            }
            if verb || !view.is_word(m) && view.kind(m) != Kind::Comma {
                break;
            }
        }
    }
    let near = if matches!(prep, Frames::BI | Frames::FI | Frames::LI | Frames::ALA) { 5 } else { 2 };
    frames.has(Frames::CLAUSE)
        && (k + 1..k + 1 + near)
            // رحب بالاتفاق بعد أن, أوصى بالبيع بعد أن رأى أنه ضروري
            .take_while(|&i| {
                view.is_word(i) && !joins_cue(view, i) && !(view.is_complementizer(i) && is_circumstantial(view, i))
            })
            .any(|i| {
                view.is_complementizer(i)
                    && view.prefix(i) & prefix::CONJ == 0
                    && !view.has(i - 1, Class::ABSTRACT)
                    // أشاد بالفريق قائلا إن
                    && !says_so(view, i - 1)
            })
}

/// رحب بالقرار | وقال: a joined verb of saying begins a report of its own.
fn joins_cue(view: &View<'_>, i: usize) -> bool {
    view.prefix(i) & prefix::CONJ != 0 && view.has(i, Class::CUE) && opens_cue(view, i)
}

/// The object of a verb: any noun phrase up to the frame's preposition.
pub(super) fn object_phrase(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<Np> {
    // دعا اللجان المحلية | للتنسيق
    // حث الشركة المنفذة | على
    let own = if frames.has(Frames::LI) { takes::LI } else { 0 } | barred(frames);
    let np = mention::parse_subject(view, k, limit, own);
    // وصف الوزير القانون | "بالظالم": what the marks hold is no name of the object.
    let complement =
        |t: usize| view.quote_at(t).is_some_and(|q| frames.has(over_object(complement_frame(view, q.first()))));
    if let Some(np) = np {
        let end = (k + 1..np.end as usize).find(|&t| complement(t)).unwrap_or(np.end as usize);
        return Some(Np { end: end as u32, ..np });
    }
    // تصريحات رئيس الوزراء: heads that cannot speak are objects all the same.
    let mut end = k;
    while end < limit && end - k < 14 && view.is_word(end) {
        let c = view.class(end);
        // أرجع المعهد | تراجع الإنتاج إلى: a noun of action that is written as its verb, where the frame needs an object.
        let action = end == k && !frames.has(Frames::BI) && c.has(Class::VERB) && c.has(Class::ABSTRACT);
        if c.has(Class::FUNCTION.and(Class::VERB)) && !c.has(Class::DEMONSTRATIVE) && !action
            || view.prefix(end) & prefix::PREP != 0 && view.prefix(end) & prefix::LI == 0
            || c == Class::NONE && view.key(end).at(0) == crate::fold::code::BA && end > k && view.key(end).len() > 4
        {
            break;
        }
        end += 1;
    }
    (end > k).then_some(Np::plain(k, end, Denotes::Unknown))
}

pub(crate) fn object_frame_follows(view: &View<'_>, k: usize, frames: Frames) -> bool {
    let prep = complement_frame(view, k);
    prep != Frames::default() && frames.has(over_object(prep))
        || view.is_complementizer(k) && frames.has(Frames(Frames::O_ANNA.0 | Frames::O_BI_ANNA.0))
}

/// So too, where the complementizer is one that the verb takes behind an object: وصف الأمر بأنه صعب, but not ذكر العمري أن الأمر صعب.
pub(super) fn object_goes_before(view: &View<'_>, k: usize, frames: Frames) -> bool {
    let bare = view.is_complementizer(k) && !view.has_bi(k);
    object_frame_follows(view, k, frames) && !(bare && frames.has(Frames::ANNA) && !frames.has(Frames::O_ANNA))
}

/// Is the complement at `k` one that the verb takes only behind an object?
pub(super) fn needs_object(view: &View<'_>, k: usize, frames: Frames) -> bool {
    if view.is_complementizer(k) {
        let (plain, over) = match view.has_bi(k) {
            true => (Frames::BI_ANNA, Frames::O_BI_ANNA),
            false => (Frames::ANNA, Frames::O_ANNA),
        };
        return !frames.has(plain) && frames.has(over);
    }
    let prep = complement_frame(view, k);
    prep != Frames::default() && !frames.has(prep) && frames.has(over_object(prep))
}

/// The frames that the complementizer at `k` would fill, and the introducer's first token: its preposition, if it has one.
pub(super) fn clause_frame(view: &View<'_>, frames: Frames, k: usize) -> (Frames, usize) {
    if view.has_bi(k) {
        return (Frames(Frames::BI_ANNA.0 | Frames::O_BI_ANNA.0), k);
    }
    let before = if k > 0 { view.key(k - 1) } else { crate::fold::Key::EMPTY };
    // سامي علي أن: the family name, where the verb takes no على.
    let name = before == keys::ALA
        && view.spell(k - 1) & spell::FINAL_YA != 0
        && !frames.has(Frames::ALA_ANNA)
        && k > 1
        && view.has(k - 2, Class::GIVEN.and(Class::FAMILY));
    match before {
        _ if name => (Frames(Frames::ANNA.0 | Frames::O_ANNA.0), k),
        keys::ILA => (Frames(Frames::ILA_ANNA.0 | Frames::O_ILA_ANNA.0), k - 1),
        keys::ALA => (Frames::ALA_ANNA, k - 1),
        keys::ANN => (Frames::AN_ANNA, k - 1),
        keys::MIN => (Frames::MIN_ANNA, k - 1),
        keys::FI => (Frames::FI_ANNA, k - 1),
        _ => (Frames(Frames::ANNA.0 | Frames::O_ANNA.0), k),
    }
}

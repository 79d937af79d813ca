//! Nobody in the sentence: the speaker of the discourse goes on, or whom the narration tells of.

use super::main_clause::is_other_verb;
use super::{Found, MAX_BEFORE, MAX_RECENT, clause_floor, disagrees};
use super::{Linker, NONE};
use crate::TokenKind as Kind;
use crate::cue::Cue;
use crate::fold::code;
use crate::lexicon::{Class, Form, Frames, prefix};
use crate::mention::{Denotes, Np};
use crate::rules::Rule;
use crate::view::View;
use crate::{CueClass, Unresolved, keys, mention, resolve};

/// وجدت، أعلنا: what looks like a third person may be the first.
pub(super) fn like_first_person(view: &View<'_>, cue: &Cue) -> bool {
    let key = view.key(cue.token as usize);
    let ends = |c| key.len() > 2 && key.back(1) == c;
    cue.reading.form == Form::Perfect && (ends(code::TA) || ends(code::ALEF) && key.back(2) == code::NUN)
}

/// How well the entity fits where agreement is only a preference (bodies, documents).
fn preferred(l: &Linker<'_, '_>, cue: &Cue, entity: u32) -> bool {
    let Some(e) = l.resolver.entities.get(entity as usize) else { return false };
    let a = cue.reading.agreement;
    if matches!(cue.reading.form, Form::Noun | Form::Source) {
        return true;
    }
    match e.denotes {
        Denotes::Person => true,
        // وقالت مصادر …، وأضافت; but behind قال خبراء a masculine singular is somebody else.
        Denotes::Group | Denotes::Unnamed if e.plural => a.plural || a.feminine,
        _ => e.feminine.is_none_or(|f| f == a.feminine || e.plural),
    }
}

/// The speaker of the discourse goes on: the last turn that agrees.
pub(crate) fn chain(l: &mut Linker<'_, '_>, index: usize) -> Found {
    let cue = l.cues[index];
    if l.disabled.has(Rule::Chain) {
        return Found::nobody(Unresolved::NoAntecedent);
    }
    if let Some(np) = told_since(l, &cue) {
        let m = l.resolver.mention(&l.view, &np, cue.sentence, None);
        let entity = l.resolver.mentions[m as usize].entity;
        if !disagrees(l, &cue, entity) {
            return Found { entity, rule: Some(Rule::MainSubject), ..Found::nobody(Unresolved::NoAntecedent) };
        }
    }
    let finite = matches!(cue.reading.form, Form::Perfect | Form::Imperfect);
    if cue.reading.agreement.plural && finite {
        // ندد به زعماء ووصفوه: people of the sentence, unless those who spoke last are several.
        let last = l.discourse.turns.iter().rev().find(|t| !t.nested);
        if last.is_none_or(|t| disagrees(l, &cue, t.entity)) {
            if let Some(np) = narrated_people(&l.view, &cue) {
                return people(l, &cue, &np);
            }
        }
    }
    let mut first = NONE;
    let mut second = NONE;
    let mut fallback = NONE;
    let mut scripture = NONE;
    let mut refused = false;
    let mut seen = 0;
    let participle = cue.reading.form == Form::Participle;
    let class = l.view.lexicon.lemma(cue.reading.lemma).class;
    let stated = matches!(class, CueClass::State | CueClass::Stress) && cue.reading.form != Form::Noun;
    let floor = clause_floor(&l.view, &cue);
    for t in l.discourse.turns.iter().rev().take(24) {
        // A relative clause's subject and an agency do not go on, unless in the same sentence for a participle.
        if t.nested && !(participle && t.at as usize >= floor && !t.inside && t.from > 0) {
            continue;
        }
        if disagrees(l, &cue, t.entity) {
            refused = true;
            continue;
        }
        // وأكد المفتي أن … قال الله تعالى: «…». ونوه إلى: who is cited says, and the one who cites him goes on to state.
        let cited = |e: &resolve::Entity| resolve::is_cited(&l.view, e);
        if stated && first == NONE && l.resolver.entities.get(t.entity as usize).is_some_and(cited) {
            scripture = if scripture == NONE { t.entity } else { scripture };
            continue;
        }
        if !preferred(l, &cue, t.entity) {
            if fallback == NONE {
                fallback = t.entity;
            }
            continue;
        }
        if first == NONE {
            first = t.entity;
        } else if t.entity != first {
            second = t.entity;
            break;
        }
        seen += 1;
        if seen > MAX_RECENT {
            break;
        }
    }
    // Where no person with a title or a whole name cites him he goes on himself.
    let dignity = |e: &resolve::Entity| l.view.has(e.name.0 as usize, Class::HONORIFIC);
    let known = |e: &resolve::Entity| e.title.0 < e.title.1 || e.name.1 - e.name.0 > 1 || dignity(e);
    let cites = |e: &resolve::Entity| e.denotes == Denotes::Person && !e.plural && known(e);
    let person = |e: u32| l.resolver.entities.get(e as usize).is_some_and(cites);
    if scripture != NONE && !person(first) {
        first = scripture;
    }
    // أبدى الأعضاء غضبهم من الكاتب سامي الحداد بعدما انتقدهم ووصف: several do not go on as one where one is named.
    let several = |e: &resolve::Entity| e.plural && matches!(e.denotes, Denotes::Group | Denotes::Unnamed);
    let one = !cue.reading.agreement.plural && !cue.reading.agreement.feminine && (finite || participle);
    if first == NONE && one && l.resolver.entities.get(fallback as usize).is_some_and(several) {
        if let Some(np) = narrated(l, &cue).filter(|np| np.has_name() && np.start as usize >= floor) {
            return people(l, &cue, &np);
        }
    }
    // A body that disagrees only mildly and spoke last wins over an older one that agrees.
    if first == NONE {
        first = fallback;
    } else if fallback != NONE && second == NONE {
        second = fallback;
    }
    if first == NONE {
        // Nobody has spoken yet: the person the narration has named last.
        if let Some(np) = narrated(l, &cue) {
            return people(l, &cue, &np);
        }
        return Found::nobody(if refused { Unresolved::Disagrees } else { Unresolved::NoAntecedent });
    }
    Found {
        entity: first,
        rule: Some(Rule::Chain),
        alternative: second,
        alternative_rule: Rule::Chain,
        ..Found::nobody(Unresolved::NoAntecedent)
    }
}

/// Whom the narration names: several speak once and do not go on.
pub(super) fn people(l: &mut Linker<'_, '_>, cue: &Cue, np: &Np) -> Found {
    let m = l.resolver.mention(&l.view, np, cue.sentence, None);
    let entity = l.resolver.mentions[m as usize].entity;
    let rule = if cue.reading.agreement.plural { Rule::Antecedent } else { Rule::MainSubject };
    Found { entity, rule: Some(rule), ..Found::nobody(Unresolved::NoAntecedent) }
}

/// وكانت ليلى الحداد قد زارت المخيم. وتقول: whom the sentence since the last report tells of speaks, if what it says of him outweighs
/// the speaker before.
fn told_since(l: &mut Linker<'_, '_>, cue: &Cue) -> Option<Np> {
    /// Marks before the first word of a sentence.
    const MAX_OPENING: usize = 12;
    /// Tokens before the main verb: وردا على سؤال عن الميناء، كرر الوزير
    const MAX_OPENER: usize = 30;
    /// What outweighs the speaker before.
    const LEAST: i32 = 4;
    let view = &{ l.view };
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect);
    if !verb || cue.sentence == 0 || view.quote_around(cue.token as usize).is_some() {
        return None;
    }
    // واستعرض سالم الحداد الرواية التي عدها النقاد الأهم. وقال: who speaks in a relative clause changes nothing.
    let last = l.discourse.turns.iter().rev().find(|t| !t.nested).map_or(0, |t| (t.at).max(t.until) as usize);
    let e = view.extents[cue.sentence as usize - 1];
    let (start, end) = (e.start as usize, e.end as usize);
    // The cue opens its sentence, and nobody spoke in the one before.
    let (from, at) = (view.extents[cue.sentence as usize].start as usize, cue.token as usize);
    // وترفض الشركة البيع. وهي تعتبر أن: the pronoun means the subject before.
    let pronoun = |k: usize| k + 1 == at && matches!(view.stem(k), keys::HUWA | keys::HIYA);
    let opens = at - from <= MAX_OPENING && (from..at).all(|k| !view.is_word(k) || pronoun(k));
    if last > start || !opens {
        return None;
    }
    let first = (start..end).find(|&k| view.is_word(k))?;
    let verbal = |k: usize| view.has(k, Class::VERB.and(Class::AUX).and(Class::CUE)) && !view.is_definite(k);
    let adverbial = view.has(first, Class::PREP) || view.prefix(first) & prefix::PREP != 0;
    let behind = || {
        let until = end.min(first + MAX_OPENER);
        let comma = (first..until).find(|&k| view.kind(k) == Kind::Comma).filter(|_| adverbial)?;
        Some(comma + 1).filter(|&k| verbal(k) && view.prefix(k) == 0)
    };
    // ونصح حداد بالتريث: a verb that no lexicon knows, before somebody known.
    let other = !verbal(first) && is_other_verb(view, first);
    // أما هدى فلا تنتظر حلا. وتقول
    let turns = view.stem(first) == keys::AMMA && view.has(first, Class::CONJ);
    let main = if other || verbal(first) || turns { first } else { behind()? };
    let mut np = mention::parse(view, crate::cue::skip_filler(view, main + 1, end), end)?;
    // وترفض ليبيا | التدخل: behind a place only an adjective of relation belongs to it.
    let head = np.head as usize;
    let place = np.denotes == Denotes::Organization && view.has(head, Class::PLACE) && !np.has_name();
    if place && np.end as usize > head + 1 && view.is_definite(head + 1) && !mention::is_relational(view, head + 1) {
        np.end = np.head + 1;
    }
    let known = np.denotes == Denotes::Unknown && np.len() == 1 && l.resolver.knows_person(view, &np);
    let agreement = cue.reading.agreement;
    let definite = view.is_definite(np.head as usize)
        || view.is_definite(np.end as usize - 1)
        || view.has(np.head as usize, Class::PLACE.and(Class::ORG_NAME));
    let who = match np.denotes {
        Denotes::Person if np.has_name() => 3,
        // وأوضحت تقارير غير رسمية أن: what stands between may be a subject that was not seen.
        _ if cue.intro_at > cue.end + 1 => 0,
        _ if known => 3,
        _ if other => 0,
        Denotes::Organization if definite && !mention::is_thing(view, &np) => 2,
        Denotes::Group | Denotes::Unnamed => 2,
        Denotes::Person => 1,
        _ => return None,
    };
    if turns && view.prefix(np.end as usize) & prefix::FA == 0 {
        return None;
    }
    let agrees = (!np.gendered || agreement.plural || np.feminine == agreement.feminine)
        && (np.plural && np.denotes == Denotes::Group) == agreement.plural;
    let more = view.lexicon.lemma(cue.reading.lemma).frames.has(Frames::MORE);
    let weight = who + if main == first { 2 } else { 1 } - if more { 3 } else { 0 };
    (agrees && weight >= LEAST).then_some(np)
}

/// تصريحات العديد من المشايخ حول المسلسل، حيث انتقدوا: the last people of the sentence.
fn narrated_people(view: &View<'_>, cue: &Cue) -> Option<Np> {
    let end = cue.token as usize;
    let mut s = cue.sentence;
    if s > 0 && end <= view.extents[s as usize].start as usize + 1 && view.quote_around(end).is_none() {
        // خرج سكان القرية إلى الشارع. وطالبوا
        s -= 1;
    }
    let from = (view.extents[s as usize].start as usize).max(end.saturating_sub(MAX_BEFORE));
    let human = Class::HUMAN.and(Class::ROLE).and(Class::GROUP);
    let mut best = None;
    let mut i = from;
    while i < end && cue.reading.form != Form::Noun {
        let head = view.has(i, human.and(Class::DETERMINER));
        let Some(np) = head.then(|| mention::parse_governed(view, i, end)).flatten() else {
            i += 1;
            continue;
        };
        let after = np.end as usize;
        let words = |class: Class| (i..after).any(|k| view.has(k, class));
        let known = words(human) && (view.has(i, Class::ROLE) || (i..after).any(|k| view.is_definite(k)));
        let governed = view.prefix(i) & prefix::PREP != 0 || i > from && view.has(i - 1, Class::PREP);
        let relative = || (after..end).any(|k| view.has(k, Class::RELATIVE) && view.has(k, Class::PLURAL));
        if np.denotes == Denotes::Group && np.plural && known && (!governed || relative()) {
            best = Some(np);
        }
        i = after.max(i + 1);
    }
    best
}

/// The subject of the sentence or of the sentences right before, when nobody has spoken yet.
fn narrated(l: &Linker<'_, '_>, cue: &Cue) -> Option<Np> {
    /// Sentences that are looked back over.
    const BACK: u32 = 3;
    /// Tokens in quotation marks that may be a name.
    const MAX_MARKED: usize = 3;
    let view = &l.view;
    if cue.reading.agreement.plural {
        return narrated_people(view, cue);
    }
    let mut best = None;
    for s in (cue.sentence.saturating_sub(BACK)..=cue.sentence).rev() {
        let e = view.extents[s as usize];
        let end = (e.end as usize).min(cue.token as usize);
        let mut i = e.start as usize;
        while i < end && i < e.start as usize + 60 {
            let c = view.class(i);
            if c.has(Class::HEAD.and(Class::GIVEN)) {
                // «ورثت المهنة عن أبي»، يقول: whom a quotation that closed before tells of is not told of by the narration.
                if let Some(q) = view.quote_around(i).filter(|q| q.closed && (q.close as usize) < end) {
                    if q.close as usize > q.first() + MAX_MARKED {
                        i = q.close as usize + 1;
                        continue;
                    }
                }
                if let Some(np) = mention::parse_governed(view, i, end) {
                    // ناقشت المحكمة الشاهد، فأكد أن
                    let witness = np.denotes == Denotes::Unnamed && view.is_definite(i) && s == cue.sentence;
                    let fits = (np.denotes == Denotes::Person || witness)
                        && !np.plural
                        && !(np.gendered
                            && np.feminine != cue.reading.agreement.feminine
                            && cue.reading.form != Form::Noun);
                    if fits && (np.has_name() || best.is_none()) {
                        best = Some(np);
                        if np.has_name() {
                            return best;
                        }
                    }
                    // تصريحات الكاتب سامي الحداد: he stands inside.
                    let held = np.denotes == Denotes::Document && view.is_definite(i + 1);
                    i = if held { i + 1 } else { np.end as usize };
                    continue;
                }
            }
            i += 1;
        }
        if best.is_some() {
            return best;
        }
    }
    best
}

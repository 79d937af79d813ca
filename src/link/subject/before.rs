//! A phrase before the verb that is its subject: the antecedent of a relative clause, or what opens the clause.

use super::MAX_BEFORE;
use crate::TokenKind as Kind;
use crate::cue::Cue;
use crate::fold::spell;
use crate::lexicon::{Class, Form, lists, prefix};
use crate::mention::{Denotes, Np};
use crate::rules::Rule;
use crate::view::View;
use crate::{CueClass, keys, mention};

/// A fixed adverbial of several words (سرعان ما، من جهته) that ends right before `t`; what it is joined to stands before `floor`.
pub(super) fn adverb_before(view: &View<'_>, t: usize, floor: usize) -> Option<usize> {
    /// Words of such a phrase.
    const MAX: usize = 4;
    (t.saturating_sub(MAX).max(floor)..t.saturating_sub(1)).find(|&s| {
        use crate::lexicon::PhraseKind::{Adverb, Shift};
        matches!(view.phrase(s), Some((Adverb | Shift, end)) if end == t)
            && (s == floor || view.prefix(s) & prefix::CONJ == 0)
    })
}

/// ومن جهة أخرى ادعت: what joins the shift of topic joins the verb, so that nothing before it is its subject.
fn opens_behind_shift(view: &View<'_>, t: usize, floor: usize) -> bool {
    /// Words of such a phrase.
    const MAX: usize = 4;
    (t.saturating_sub(MAX).max(floor)..t).any(|s| {
        use crate::lexicon::PhraseKind::Shift;
        matches!(view.phrase(s), Some((Shift, end)) if end == t) && view.prefix(s) & prefix::WA != 0
    })
}

/// The token before `t` and the particles, auxiliaries and adverbials that belong to the verb there.
fn before_light(view: &View<'_>, mut t: usize, floor: usize) -> usize {
    while t > floor {
        // سرعان ما نفى
        if let Some(s) = adverb_before(view, t, floor) {
            t = s;
            continue;
        }
        // الذي سبق أن صرح
        if t >= floor + 2 && view.key(t - 1) == keys::AN && view.stem(t - 2) == keys::SABAQA {
            t -= 2;
            continue;
        }
        let c = view.class(t - 1);
        let light = view.is_word(t - 1)
            && (c.has(Class::AUX.and(Class::NEGATION))
                || c.has(Class::ADVERB) && !c.has(Class::HEAD)
                || matches!(view.key(t - 1), keys::SABAQA))
            && view.prefix(t - 1) & prefix::CONJ == 0
            // لكن المدعى عليه قال
            && !mention::completes_participle(view, t - 1);
        if !light {
            break;
        }
        t -= 1;
    }
    t
}

/// A phrase before the verb: the antecedent of a relative clause, or the subject of a clause that puts it first.
pub(super) fn before_verb(view: &View<'_>, cue: &Cue, floor: usize) -> Option<(Np, Rule)> {
    let i = cue.token as usize;
    if opens_behind_shift(view, i, floor) {
        return None;
    }
    if let Some(np) = described_behind_but(view, cue, floor) {
        return Some((np, Rule::SubjectBefore));
    }
    let (mut floor, mut outside) = (floor, false);
    let mut t = before_light(view, i, floor);
    // إن العمري "أشاد بالتنسيق": the subject stands outside a quotation that begins with the verb.
    if t == floor && cue.prefix & prefix::CONJ == 0 {
        if let Some(open) = view.quote_around(i).filter(|q| q.first() == t).map(|q| q.open as usize) {
            let start = view.extents[cue.sentence as usize].start as usize;
            if open > start && view.is_word(open - 1) {
                (floor, outside) = (start, true);
                t = before_light(view, open, floor);
            }
        }
    }
    if t <= floor {
        return None;
    }
    if let Some(np) = narrator(view, cue, floor)
        .or_else(|| blessed_aside(view, t, floor))
        .or_else(|| if cue.prefix & prefix::CONJ == 0 { mention::accusative_ending_at(view, i, floor) } else { None })
    {
        return Some((np, Rule::SubjectBefore));
    }
    // لكنه أكد, إلا أنه قال: the pronoun is the subject, somebody named before the clause.
    let pronoun = lists::CONTRASTS.has(view.key(t - 1)) && view.stem(t - 1) != keys::LAKIN
        || view.is_complementizer(t - 1) && !view.is_bare_complementizer(t - 1) && view.prefix(t - 1) & prefix::FA == 0;
    if pronoun {
        return told_of(view, t - 1, floor).map(|np| (np, Rule::Antecedent));
    }
    let joined = cue.prefix & prefix::CONJ != 0;
    // هناك من يرى, ممن يرون: nobody is named, and before a verb it is no preposition.
    if !joined && matches!(view.stem(t - 1), keys::MIN | keys::MIMMAN) {
        if let Some(np) = unnamed_relative(view, cue, t - 1, floor) {
            return Some((np, Rule::Antecedent));
        }
    }
    // الذي أكد, ممن قالوا
    if view.has(t - 1, Class::RELATIVE) && !joined && !matches!(view.stem(t - 1), keys::MA | keys::MIMMA) {
        let mut u = t - 1;
        // الذين ينتمون …، والذين يصفونه: the antecedent of the first.
        if view.prefix(t - 1) & prefix::CONJ != 0 {
            let stem = view.stem(t - 1);
            let from = u.saturating_sub(MAX_BEFORE).max(floor);
            u = (from..u).rev().find(|&k| view.key(k) == stem && view.has(k, Class::RELATIVE)).unwrap_or(u);
        }
        if cue.reading.pronoun || has_own_subject(view, cue, t - 1) {
            return None;
        }
        let u = before_aside(view, u, floor);
        return antecedent(view, t - 1, u, floor)
            .or_else(|| unnamed_people(view, t - 1, u, floor))
            .map(|np| (np, Rule::Antecedent));
    }
    if cue.prefix & prefix::FA != 0 {
        // أما سامي الحداد فقال
        let from = i.saturating_sub(MAX_BEFORE).max(floor);
        let amma = (from..i).rev().find(|&k| view.stem(k) == keys::AMMA && view.has(k, Class::CONJ))?;
        let mut np = mention::parse(view, amma + 1, i)?;
        // أما الكاتب سالم | يخلف، فيرى
        if let Some(comma) = (np.end as usize..i).find(|&k| view.kind(k) == Kind::Comma).filter(|_| np.has_name()) {
            mention::fill(view, &mut np, comma, false);
        }
        let agrees = np.denotes != Denotes::Person || !np.gendered || np.feminine == cue.reading.agreement.feminine;
        return (np.denotes != Denotes::Unknown || np.has_name())
            .then_some((np, Rule::SubjectBefore))
            .filter(|_| agrees);
    }
    if joined {
        return None;
    }
    let agrees = |np: &Np| match np.denotes {
        Denotes::Person => !np.gendered || np.feminine == cue.reading.agreement.feminine || np.plural,
        // لكن المسح الذي شمل المصارف | توقع
        Denotes::Organization => {
            let a = cue.reading.agreement;
            let joined = view.prefix(np.head as usize) & prefix::WA != 0;
            !(np.plural && np.gendered && joined) || a.feminine || a.plural
        }
        _ => true,
    };
    if view.is_word(t - 1) || view.kind(t - 1) == Kind::Close || view.kind(t - 1) == Kind::Quote {
        // نجح زميله، مقدما شكره: a circumstance; but نشرت اللجنة، أمس، تقريرا يؤكد
        let accusative = |np: &Np| {
            let s = np.start as usize;
            np.len() == 1
                && !view.has(s, Class::DOCUMENT)
                && s > floor
                && view.kind(s - 1) == Kind::Comma
                && mention::is_accusative(view, s)
        };
        // اعتبره كثيرون غير صائب: an adjective is no subject.
        let denied = |np: &Np| {
            let s = np.start as usize;
            s > floor && matches!(view.key(s - 1), keys::GHAYR | keys::SHIBH)
        };
        let subject = mention::ending_at(view, t, floor).filter(agrees);
        if let Some(np) = subject.filter(|np| !accusative(np) && !denied(np)) {
            // مشرعين على رسالة تطالب: the nearest noun is described.
            let near = || mention::nearest_ending_at(view, t, floor).filter(|near| describes(view, cue, near));
            let np = if view.is_definite(np.end as usize - 1) { np } else { near().unwrap_or(np) };
            // عتيق الرشيدي أحد سكان البلدة يقول
            let np = named_one(view, &np, floor).unwrap_or(np);
            let s = np.start as usize;
            let opens = s == floor || begins_clause(view, s);
            let indefinite_document = cue.reading.form == Form::Imperfect
                && !view.is_definite(np.head as usize)
                && view.has(np.head as usize, Class::DOCUMENT.and(Class::UNNAMED).and(Class::GROUP));
            // تلا قسم "أقسم بالله": what stands in the quotation does not describe the noun before it.
            if opens || !outside && (indefinite_document || describes(view, cue, &np)) {
                // مصر وليبيا أعلنتا
                let second = cue.reading.agreement.plural && !np.plural && view.prefix(s) & prefix::CONJ == prefix::WA;
                let first = second.then(|| mention::ending_at(view, s, floor)).flatten();
                let both = first.filter(|f| f.denotes == np.denotes && np.denotes != Denotes::Unknown);
                let np = both.map_or(np, |f| Np {
                    end: np.end,
                    denotes: Denotes::Group,
                    name: (0, 0),
                    title: (0, 0),
                    plural: true,
                    ..f
                });
                return Some((np, Rule::SubjectBefore));
            }
        }
    }
    if let Some(np) = described_thing(view, cue, t, floor).filter(|_| !outside) {
        return Some((np, Rule::SubjectBefore));
    }
    // أن شركته أعلنت: one possessed noun right behind the complementizer.
    let possessed = t > floor + 1
        && view.is_word(t - 1)
        && view.has(t - 2, Class::COMP)
        && view.is_bare_complementizer(t - 2)
        && view.prefix(t - 1) == 0
        && !view.has(t - 1, Class::FUNCTION.and(Class::ADVERB).and(Class::ABSTRACT))
        && mention::has_possessive(view, t - 1);
    if possessed {
        let feminine = cue.reading.agreement.feminine;
        let np = Np { feminine, ..Np::plain(t - 1, t, Denotes::Unknown) };
        return Some((np, Rule::SubjectBefore));
    }
    // أن لقديم أكد: between أن and a verb nothing that ل governs stands, so that the letter belongs to a name.
    let letter = t > floor + 1
        && view.kind(t - 1) == Kind::Word
        && view.has(t - 2, Class::COMP)
        && view.is_bare_complementizer(t - 2)
        && matches!(view.prefix(t - 1), prefix::LI | prefix::BI)
        && t == i
        && !view.has(t - 1, Class::FUNCTION.and(Class::ADVERB).and(Class::TIME).and(Class::DETERMINER));
    if letter {
        let name = (t as u32 - 1, t as u32);
        return Some((Np { name, ..Np::plain(t - 1, t, Denotes::Unknown) }, Rule::SubjectBefore));
    }
    // نبأ - المنامة: أعلنت: a colon closes a dateline.
    if view.kind(t - 1) == Kind::Colon {
        return None;
    }
    // The subject opened the clause and a relative clause, an apposition or adverbials came between.
    let from = t.saturating_sub(MAX_BEFORE).max(floor);
    for s in (from..t).rev() {
        let starts = s == floor || {
            let c = view.class(s - 1);
            c.has(Class::COMP) && view.is_bare_complementizer(s - 1)
                || c.has(Class::AUX) && matches!(view.stem(s - 1), keys::KAN | keys::KANAT | keys::KANU)
                || c.has(Class::CONJ)
                    && matches!(view.stem(s - 1), keys::LAKIN | keys::AMMA | keys::FIMA | keys::BAYNAMA)
        };
        if !starts {
            // والخائفون يرون: a noun that و or ف sets at the head of its clause, no thing.
            let joined = view.prefix(s) & prefix::CONJ != 0 && view.is_definite(s) && !view.is_word(s - 1);
            let fits = |np: &Np| np.end as usize == t && !mention::is_thing(view, np);
            let topic = if joined { any_phrase(view, cue, s, t).filter(fits) } else { None };
            match topic {
                Some(np) => return Some((np, Rule::SubjectBefore)),
                None => continue,
            }
        }
        let mut b = s;
        while b < t && matches!(view.kind(b), Kind::Comma) {
            b += 1;
        }
        if let Some(mut np) = mention::parse(view, b, t).filter(agrees) {
            // الفاعلين | في القطاع يؤكدون
            let mut whole = np;
            mention::fill(view, &mut whole, t, false);
            if whole.end as usize == t {
                np = whole;
            }
            let e = np.end as usize;
            let between_ok = e == t
                || view.has(e, Class::RELATIVE)
                || matches!(view.kind(e), Kind::Comma | Kind::OpenBracket | Kind::Dash)
                || view.has(e, Class::PREP.and(Class::TIME).and(Class::AUX));
            // Another verb of the clause between them takes the subject.
            let verb_between = (e..t).any(|k| view.has(k, Class::VERB) && !view.is_definite(k))
                && !view.has(e, Class::RELATIVE)
                && view.kind(e) != Kind::Comma;
            if np.denotes != Denotes::Unknown && between_ok && !verb_between {
                return Some((np, Rule::SubjectBefore));
            }
        }
        return any_phrase(view, cue, b, t).map(|np| (np, Rule::SubjectBefore));
    }
    None
}

/// وعن ابن عباس رضي الله عنهما قال: whom عن governs speaks, where a blessing stands behind him.
fn narrator(view: &View<'_>, cue: &Cue, floor: usize) -> Option<Np> {
    if cue.prefix & prefix::CONJ != 0 || cue.reading.agreement.plural || cue.reading.pronoun {
        return None;
    }
    let aside = |k: usize| matches!(view.kind(k), Kind::Dash | Kind::OpenBracket | Kind::CloseBracket);
    let mut e = cue.token as usize;
    let behind = e;
    while e > floor {
        e = match adverb_before(view, e, floor) {
            Some(s) => s,
            None if aside(e - 1) => e - 1,
            None => break,
        };
    }
    if e == behind || e <= floor + 1 {
        return None;
    }
    let np = mention::ending_at(view, e, floor)?;
    let s = np.start as usize;
    // وعن دوره أمس قال, وعن الهدف قال
    let blessed = (e..behind).any(|k| view.key(k) == keys::ALLAH);
    let person = np.denotes == Denotes::Person || np.has_name() || mention::eulogy(view, s).is_some();
    (blessed && person && s > floor && view.stem(s - 1) == keys::ANN).then_some(np)
}

/// وكان - صلى الله عليه وسلم - يقول: a blessing between marks, or behind the pronoun of whom one cites, in place of the name.
fn blessed_aside(view: &View<'_>, t: usize, floor: usize) -> Option<Np> {
    /// Words of a blessing.
    const MAX: usize = 7;
    let from = t.saturating_sub(MAX + 1).max(floor + 1);
    let marked = matches!(view.kind(t - 1), Kind::Dash | Kind::CloseBracket);
    if !marked {
        // وعنه صلى الله عليه وسلم قال
        let s = (from..t).find(|&s| view.key(s - 1).skip(u32::from(view.prefix(s - 1) != 0)) == keys::ANHU)?;
        return (mention::eulogy(view, s) == Some(t)).then(|| Np::plain(s, t, Denotes::Unknown));
    }
    let s = (from..t - 1).find(|&s| mention::eulogy(view, s) == Some(t - 1))?;
    let opens = matches!(view.kind(s - 1), Kind::Dash | Kind::OpenBracket);
    let named = s > floor + 1 && view.is_word(s - 2) && !view.has(s - 2, Class::AUX.and(Class::CONJ));
    (opens && !named).then(|| Np::plain(s, t - 1, Denotes::Unknown))
}

/// السياسيين الذين قال إنهم, ألمانيا التي قال إن, التهديد الذي قالت: a verb that does not agree with the relative pronoun before it has
/// another subject.
pub(super) fn has_own_subject(view: &View<'_>, cue: &Cue, pronoun: usize) -> bool {
    let (c, a) = (view.class(pronoun), cue.reading.agreement);
    let finite = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && a.person == 3;
    // الذين أكد بعضهم: part of them; تصريحاته التي قال خلالها: whose words they are.
    let n = cue.end as usize;
    // الطائرة التي كتب عليها is passive.
    let part =
        view.has(n, Class::DETERMINER) || view.key(n).first(4) == keys::KHILAL || view.key(n).first(3) == keys::ALA;
    if !finite || part || c.has(Class::NEGATION) {
        return false;
    }
    match view.stem(pronoun) {
        keys::ALLADHI => a.feminine || a.plural,
        keys::ALLATI => !a.feminine || a.plural,
        stem => {
            let that = cue.intro_at as usize;
            let resumed = view.is_complementizer(that) && !view.is_bare_complementizer(that);
            let men = stem.first(3) == keys::ALLADHI.first(3);
            men && !a.plural && (resumed || cue.reading.form == Form::Perfect)
        }
    }
}

/// The token behind the phrase that a relative pronoun belongs to: over a comma, a dash, an age or an abbreviation in brackets and the
/// number of a resolution or its year (القرار رقم 14 لعام 2012، الذي).
fn before_aside(view: &View<'_>, mut u: usize, floor: usize) -> usize {
    /// Tokens of an aside in brackets or dashes.
    const MAX: usize = 8;
    while u > floor + 1 {
        let k = u - 1;
        match view.kind(k) {
            Kind::Comma => u = k,
            // الجمعية -رعاها الله- التي
            Kind::Dash => {
                let from = k.saturating_sub(MAX - 2).max(floor + 1);
                let open = (from..k).rev().find(|&o| view.kind(o) == Kind::Dash && !view.tight(o + 1));
                u = open.filter(|&o| view.is_word(o - 1)).unwrap_or(k);
            }
            Kind::CloseBracket => {
                let from = k.saturating_sub(MAX).max(floor + 1);
                let open = (from..k).rev().find(|&o| view.kind(o) == Kind::OpenBracket);
                u = open.filter(|&o| view.is_word(o - 1) && !view.has(o - 1, Class::CUE)).unwrap_or(k);
            }
            Kind::Number if view.is_word(k - 1) || view.kind(k - 1) == Kind::Number => {
                let counted = matches!(view.stem(k - 1), keys::AMM | keys::RAQM | keys::SANA);
                u = k - usize::from(counted && k > floor + 1);
            }
            _ => break,
        }
    }
    u
}

/// لكن | خبراء لم يشاركوا في الدراسة حذروا: people without article whom a denied verb describes, before their own verb.
pub(crate) fn described(view: &View<'_>, cue: &Cue, first: usize) -> Option<Np> {
    let i = cue.token as usize;
    let plural = cue.prefix == 0 && cue.reading.agreement.plural;
    if !plural || !view.has(first, Class::GROUP) || view.is_definite(first) {
        return None;
    }
    let np = mention::parse(view, first, i)?;
    let k = np.end as usize;
    let denied = view.has(k, Class::NEGATION) && view.has(k + 1, Class::VERB.and(Class::CUE)) && k + 1 < i;
    (denied && np.plural && !(k..i).any(|m| !view.is_word(m))).then_some(np)
}

/// So behind the last conjunction of contrast before the verb.
fn described_behind_but(view: &View<'_>, cue: &Cue, floor: usize) -> Option<Np> {
    /// Tokens from the conjunction to the verb.
    const MAX: usize = 12;
    let i = cue.token as usize;
    if cue.prefix != 0 || !cue.reading.agreement.plural {
        return None;
    }
    let but = (i.saturating_sub(MAX).max(floor)..i)
        .rev()
        .find(|&k| view.has(k, Class::CONJ) && lists::CONTRASTS.has(view.key(k)))?;
    described(view, cue, but + 1)
}

/// بين الذين يدعون إلى: people whom nothing before the relative pronoun names.
fn unnamed_people(view: &View<'_>, pronoun: usize, end: usize, floor: usize) -> Option<Np> {
    let people = view.has(pronoun, Class::PLURAL) && view.prefix(pronoun) & !prefix::CONJ == 0;
    let bare = end == floor || view.has(end - 1, Class::PREP.and(Class::COMP)) && view.is_word(end - 1);
    (people && bare).then(|| Np { plural: true, ..Np::plain(pronoun, pronoun + 1, Denotes::Unnamed) })
}

/// لافتات تقول, عبارة تؤكد, مسيرات سلمية تطالب: a feminine noun without article, unknown or a thing, is described by the present tense that
/// nothing joins to it; but في خطوة تؤكد tells how.
fn described_thing(view: &View<'_>, cue: &Cue, t: usize, floor: usize) -> Option<Np> {
    let a = cue.reading.agreement;
    // إشارات تؤكد, إجراءات تهدد: what things show or threaten is not said.
    let class = view.lexicon.lemma(cue.reading.lemma).class;
    let says = matches!(class, CueClass::Say | CueClass::Demand | CueClass::Urge | CueClass::Criticise);
    let resumed = view.is_complementizer(cue.intro_at as usize) && !view.is_bare_complementizer(cue.intro_at as usize);
    let plain = cue.reading.form == Form::Imperfect && a.feminine && !a.plural && t == cue.token as usize;
    if !plain
        || !says
        || resumed
        || cue.reading.pronoun
        || matches!(view.key(cue.end as usize), keys::FIHI | keys::FIHA)
    {
        return None;
    }
    let other = Class::FUNCTION
        .and(Class::TIME)
        .and(Class::ADVERB)
        .and(Class::NUMBER)
        .and(Class::NAMES)
        .and(Class::PLACE)
        .and(Class::DETERMINER)
        .and(Class::VERB);
    let feminine = |k: usize| {
        view.kind(k) == Kind::Word
            && !view.is_definite(k)
            && (view.spell(k) & spell::FINAL_TA != 0 || mention::ends_in_at(view.key(k)))
            && !view.has(k, other)
    };
    let last = t.checked_sub(1).filter(|&k| k >= floor && feminine(k))?;
    let pair = last > floor && view.prefix(last) == 0 && feminine(last - 1) && !view.has(last, Class::DOCUMENT);
    let head = last - usize::from(pair);
    let governed = head > floor && view.key(head - 1) == keys::FI || view.prefix(head) & prefix::BI != 0;
    // جولة | رواية: what a noun governs may be anything, and ستون معروضة or "معلومة" دعائية is more than the word.
    let part = head > floor && matches!(view.kind(head - 1), Kind::Number | Kind::Close | Kind::Quote);
    let construct = part
        || head > floor
            && view.is_word(head - 1)
            && !view.is_definite(head - 1)
            && view.has(head - 1, Class::HEAD.and(Class::COMMON).and(Class::NAMES).and(Class::NAME_PARTICLE));
    (!governed && !construct).then(|| Np { feminine: true, ..Np::plain(head, t, Denotes::Unknown) })
}

/// رسالة تطالب, منافسين أعلنوا: the noun that the verb describes speaks; but صورا قالت إنها and خطوة وصفتها name what is spoken of.
fn describes(view: &View<'_>, cue: &Cue, np: &Np) -> bool {
    let things = matches!(np.denotes, Denotes::Document) || np.plural && np.denotes == Denotes::Organization;
    let intro = cue.intro_at as usize;
    let resumed = matches!(view.key(cue.end as usize), keys::FIHI | keys::FIHA)
        || things && view.is_complementizer(intro) && !view.is_bare_complementizer(intro);
    !cue.reading.pronoun && !resumed && mention::is_described(view, np, &cue.reading.agreement)
}

/// روي عن الحسن أنه قال: of whom something is told to have been said.
fn told_of(view: &View<'_>, that: usize, floor: usize) -> Option<Np> {
    if !view.is_complementizer(that) || that <= floor + 1 || view.prefix(that) != 0 {
        return None;
    }
    let np = mention::nearest_ending_at(view, that, floor)?;
    let start = np.start as usize;
    (start > floor && view.key(start - 1) == keys::ANN && np.denotes == Denotes::Person).then_some(np)
}

/// هناك من يرى, منهم من يقول, بين من يدعو, ممن يرون: who says so is not named; but كل من يزعم and من يصدق أن are anybody, and ليس هناك
/// من يقول nobody.
fn unnamed_relative(view: &View<'_>, cue: &Cue, who: usize, floor: usize) -> Option<Np> {
    let (before, earlier) = (who.checked_sub(1).filter(|&k| k >= floor)?, who.checked_sub(2).filter(|&k| k >= floor));
    let there = crate::cue::tells_of_some(view, before);
    let denied = earlier.is_some_and(|k| view.has(k, Class::NEGATION) || view.key(k) == keys::HAL);
    let some = view.stem(who) == keys::MIMMAN || there;
    let plural = cue.reading.agreement.plural;
    (some && !denied && !cue.reading.pronoun).then(|| Np { plural, ..Np::plain(who, who + 1, Denotes::Unnamed) })
}

/// Does a phrase at `s` open its clause?
pub(super) fn begins_clause(view: &View<'_>, s: usize) -> bool {
    let opener = Class::COMP.and(Class::CONJ).and(Class::AUX).and(Class::RELATIVE).and(Class::NEGATION);
    !view.is_word(s - 1) && view.kind(s - 1) != Kind::Number
        || view.has(s - 1, opener) && view.key(s - 1) != keys::AW
        || view.prefix(s) & prefix::CONJ != 0
}

/// لكن دولا أوروبية اعتبرت: the phrase between what opens the clause and its verb or an aside, whose words the lexicon need not know.
fn any_phrase(view: &View<'_>, cue: &Cue, start: usize, t: usize) -> Option<Np> {
    /// Tokens of such a phrase.
    const MAX: usize = 8;
    let preposition =
        |k: usize| view.has(k, Class::PREP) && matches!(view.key(k), keys::FI | keys::MIN | keys::ALA | keys::ANN);
    let mut end = start;
    // بيانا | صدر عن
    let nouns = Class::HEAD.and(Class::GIVEN).and(Class::PLACE);
    let verbal = |k: usize| {
        (crate::cue::is_verb(view, k) || mention::is_issued(view, k)) && !view.is_definite(k) && !view.has(k, nouns)
    };
    let inside = |k: usize| mention::is_nominal(view, k) && !verbal(k);
    while end < t && end - start < MAX && (inside(end) || end > start && preposition(end)) {
        end += 1;
    }
    let head = (start..end).find(|&k| !view.has(k, Class::DETERMINER.and(Class::NUMBER)))?;
    let aside = match view.kind(end) {
        Kind::OpenBracket => view.kind(t - 1) == Kind::CloseBracket,
        mark => matches!(mark, Kind::Comma | Kind::Dash) && view.kind(t - 1) == mark,
    };
    let aside = aside || view.has(end, Class::RELATIVE) || mention::is_issued(view, end);
    // أن الوزير، أكد, but not أن يرتاح، سألته: an unknown word behind أن may be a verb.
    let unknown_verb = end + 1 == t
        && view.class(head) == Class::NONE
        && matches!(view.key(head).at(0), crate::fold::code::YA | crate::fold::code::TA);
    // وهذا يؤكد, إن دل على شيء يدل
    let outside = Class::TIME.and(Class::FUNCTION).and(Class::ADVERB);
    if !(end == t || aside)
        || view.has(start, Class::DEMONSTRATIVE)
        || unknown_verb
        || preposition(end - 1)
        || view.has(head, outside)
        || view.prefix(head) & prefix::PREP != 0
        || !agrees_by_form(view, cue, start, head)
    {
        return None;
    }
    // أن بوزيان الذي يتصدر المرشحين، أشار: one word without article is a name, if it is no other word.
    let other = view.class(head).without(Class::GIVEN.and(Class::FAMILY));
    let name = end == start + 1 && other == Class::NONE && !view.is_definite(head);
    let plain = Np {
        head: head as u32,
        plural: cue.reading.agreement.plural,
        feminine: cue.reading.agreement.feminine,
        name: if name { (start as u32, end as u32) } else { (0, 0) },
        ..Np::plain(start, end, Denotes::Unknown)
    };
    // لكن دولا: behind أن the accusative.
    let key = view.stem(head);
    let n = key.len();
    let bare = if n > 3 && key.back(1) == crate::fold::code::ALEF { key.first(n - 1) } else { key };
    let c = view.lexicon.look_up(key).class.and(view.lexicon.look_up(bare).class);
    let thing = c.has(Class::COMMON.and(Class::ABSTRACT)) && !c.has(Class::HEAD.and(Class::GIVEN));
    // أن السيناريو يشير: right before the verb a thing is its subject all the same; but أن الهجوم يكشف is not said.
    let before = end == t && view.stem(t) != keys::MA && view.is_definite(head) && !c.has(Class::ABSTRACT);
    (!thing || before).then_some(plain)
}

/// Does the noun `head` of the phrase at `start` agree with the verb, by its ending where the lexicon does not know it?
fn agrees_by_form(view: &View<'_>, cue: &Cue, start: usize, head: usize) -> bool {
    let (a, key) = (cue.reading.agreement, view.key(head));
    let c = view.class(head);
    let ta = view.spell(head) & spell::FINAL_TA != 0 && !c.has(Class::GIVEN);
    let men = mention::ends_in_yn(key) || mention::ends_in_wn(key);
    let women = mention::ends_in_at(key);
    let known = c.has(Class::HEAD.and(Class::GIVEN));
    match (a.plural, a.feminine) {
        (true, false) => !ta && !women && (!known || start < head || c.has(Class::PLURAL.and(Class::GROUP))),
        (true, true) => women || c.has(Class::PLURAL) || !known,
        // الآثار تدل, خبرتها تؤكد: an unknown word with a feminine verb is of things, but not رادكليف.
        (false, true) if !known => {
            !men && (ta || women || !view.is_definite(head) && !mention::has_possessive(view, head))
        }
        (false, true) => !men && (ta || women || c.has(Class::FEMININE.and(Class::PLURAL))),
        _ => !ta && start < head || !ta && !men && !women && !c.has(Class::PLURAL.and(Class::FEMININE)),
    }
}

/// عتيق الرشيدي | أحد سكان البلدة: one of a group with the name before him.
fn named_one(view: &View<'_>, np: &Np, floor: usize) -> Option<Np> {
    let start = np.start as usize;
    if start == floor || np.has_name() || !matches!(view.key(start), keys::AHAD | keys::IHDA) {
        return None;
    }
    let name = mention::ending_at(view, start, floor)?;
    let person = name.has_name() && name.denotes == Denotes::Person && name.name.1 == np.start;
    person.then_some(Np { end: np.end, title: (np.start, np.end), ..name })
}

/// أصدرت بيانا صدر عن اللجنة قال إن: an indefinite document is the subject of a verb that nothing joins to the clause.
pub(super) fn bare_antecedent(view: &View<'_>, cue: &Cue, end: usize, floor: usize) -> Option<Np> {
    let joins = Class::FUNCTION.and(Class::ADVERB);
    let inside = matches!(view.key(cue.end as usize), keys::FIHI | keys::FIHA);
    if !view.is_word(end - 1) || view.has(end - 1, joins) || inside || cue.reading.agreement.plural {
        return None;
    }
    let from = end.saturating_sub(MAX_BEFORE).max(floor);
    let k = (from..end - 1).rev().take_while(|&k| !view.has(k, Class::COMP)).find(|&k| {
        let c = view.class(k);
        c.has(Class::DOCUMENT) && !c.has(Class::ORG.and(Class::CUE)) && view.prefix(k) == 0
    })?;
    // بعد تقارير غريبة أشارت إلى
    let fits = |np: &Np| np.feminine || np.plural && np.end as usize == end;
    let agrees = |np: &Np| np.denotes == Denotes::Document && fits(np) == cue.reading.agreement.feminine;
    let indefinite = |np: &Np| (np.start..np.end).all(|t| !view.is_definite(t as usize));
    mention::parse(view, k, end).filter(agrees).filter(indefinite)
}

/// سفيان الراوي، محافظ | المتحف الوطني، الذي قال: the person named before a comma whose office the phrase before the pronoun completes.
fn holder_before(view: &View<'_>, np: &Np, floor: usize) -> Option<Np> {
    /// Words of an office before the body that it is in.
    const MAX: usize = 4;
    if np.has_name() {
        return None;
    }
    let start = np.start as usize;
    let comma =
        (start.saturating_sub(MAX).max(floor)..=start).rev().find(|&k| k > floor && view.kind(k - 1) == Kind::Comma)?;
    let office = view.has(comma, Class::ROLE) && view.prefix(comma) == 0 && !view.has(comma, Class::PLURAL);
    let whole = || (comma..start).all(|k| view.is_word(k) && !view.has(k, Class::VERB.and(Class::CUE)));
    let person = if office && whole() { mention::ending_at(view, comma - 1, floor)? } else { return None };
    let named = person.denotes == Denotes::Person && person.has_name() && person.name.1 == person.end;
    named.then_some(Np { end: np.end, title: (comma as u32, np.end), ..person })
}

/// The noun phrase before a relative pronoun; where the nearest one disagrees with the pronoun, the one that governs it
/// (مخاوف المدافعين عن البيئة الذين).
fn antecedent(view: &View<'_>, pronoun: usize, end: usize, floor: usize) -> Option<Np> {
    /// Prepositional phrases between antecedent and pronoun.
    const MAX_STEPS: usize = 3;
    let c = view.class(pronoun);
    let fits = |np: &Np| match np.denotes {
        Denotes::Person => np.feminine == c.has(Class::FEMININE) && !c.has(Class::PLURAL) || !np.gendered,
        _ if c.has(Class::PLURAL) => np.plural || np.denotes == Denotes::Group,
        Denotes::Unknown => true,
        _ if !c.has(Class::FEMININE) => !np.plural && !np.feminine || !np.gendered,
        _ => true,
    };
    let wide = mention::ending_at(view, end, floor)?;
    // المادة (32) التي
    let numbered = wide.denotes == Denotes::Document
        && view.kind(end) == Kind::OpenBracket
        && view.kind(end + 1) == Kind::Number
        && view.kind(end + 2) == Kind::CloseBracket;
    let wide = if numbered { Np { end: wide.end + 3, ..wide } } else { wide };
    if let Some(holder) = holder_before(view, &wide, floor).filter(fits) {
        return Some(holder);
    }
    if fits(&wide) {
        return Some(wide);
    }
    let nearest = mention::nearest_ending_at(view, end, floor)?;
    let mut np = nearest;
    for _ in 0..MAX_STEPS {
        if fits(&np) {
            return Some(np);
        }
        let mut before = np.start as usize;
        if before > floor && view.has(before - 1, Class::PREP) {
            before -= 1;
        }
        let Some(wider) = mention::ending_at(view, before, floor) else { break };
        // تصريحات لوزير النقل في الحكومة الذي: whom the noun before him governs.
        let near = if fits(&wider) { None } else { mention::nearest_ending_at(view, before, floor) };
        np = near.filter(|np| np.denotes != Denotes::Unknown && fits(np)).unwrap_or(wider);
    }
    // تغريدات كيلسون الذي: a family name that the noun before it governs.
    let inner = (nearest.start as usize + 1..end).find_map(|s| {
        mention::parse_governed(view, s, end)
            .filter(|np| np.end as usize == end && view.has(s, Class::GIVEN.and(Class::FAMILY)))
    });
    Some(inner.filter(|np| !np.plural && !c.has(Class::PLURAL) && !c.has(Class::FEMININE)).unwrap_or(nearest))
}

//! The subject of another verb of the sentence, which a joined verb or a participle goes on with.

use super::MAX_BEFORE;
use super::before::adverb_before;
use crate::TokenKind as Kind;
use crate::cue::Cue;
use crate::fold::{code, spell};
use crate::lexicon::{Class, Form, lists, prefix, without_pronoun, without_ta};
use crate::mention::{Denotes, Np};
use crate::quote::Quote;
use crate::view::View;
use crate::{keys, mention};

/// The subject of a main verb that is no cue, in the same sentence before the cue and not before `last`: التقى الوزير … مؤكدا.
///
/// `spoken` tells what stands in somebody's words, `named` a name that the text has told who bears it.
pub(super) fn main_subject(
    view: &View<'_>,
    cue: &Cue,
    floor: usize,
    last: usize,
    spoken: &dyn Fn(usize) -> bool,
    named: &mut dyn FnMut(&Np) -> bool,
) -> Option<Np> {
    /// Tokens that are looked back over.
    const BACK: usize = 80;
    /// Verbs among them whose subject is asked for: 7,000 articles have eight at most.
    const MAX_VERBS: usize = 10;
    let end = cue.token as usize;
    let mut from = end.saturating_sub(BACK).max(floor);
    if last > from {
        let skipped = |q: &&Quote| q.closed && q.open as usize >= from && (q.close as usize) < end;
        let mut k = last;
        while let Some(q) = view.quote_around(k).filter(skipped) {
            k = q.close as usize + 1;
        }
        from = k;
    }
    let mut verbs = 0;
    let mut best = None;
    let mut fronted = false;
    let mut quotes = &view.quotes[view.quotes.partition_point(|q| (q.open as usize) < from)..];
    let mut was_before = Was { seen: from.saturating_sub(MAX_BEFORE).max(floor), last: None };
    let mut k = from;
    while k < end {
        while quotes.first().is_some_and(|q| (q.open as usize) < k) {
            quotes = &quotes[1..];
        }
        if let Some(q) = quotes.first().filter(|q| q.open as usize == k && q.closed && (q.close as usize) < end) {
            k = q.close as usize + 1;
            continue;
        }
        // وعما إذا كان اللاعب سيرحل، قال: what was asked is no clause of the speaker's.
        if view.key(k).len() == 3 && view.stem(k) == keys::IDHA && asks_whether(view, k) {
            if let Some(comma) = (k..end).find(|&m| view.kind(m) == Kind::Comma) {
                k = comma + 1;
                continue;
            }
        }
        let c = view.class(k);
        // A sentence's first word before a known subject is a verb, in the lexicon or not.
        // إلى ذلك رفضت الصين
        let first = k == floor || behind_time(view, floor, k) || adverb_before(view, k, floor) == Some(floor);
        let unknown = first && c == Class::NONE && view.kind(k) == Kind::Word && view.prefix(k) & !prefix::CONJ == 0;
        let was = c.has(Class::AUX) && matches!(view.stem(k), keys::KAN | keys::KANAT);
        let joined = view.prefix(k) & prefix::CONJ != 0;
        // لا يتردد الوزير
        let denied = k > floor && view.has(k - 1, Class::NEGATION) && !view.has(k - 1, Class::RELATIVE);
        // وقد دانت الوزارة
        let behind_qad = k > floor && view.stem(k - 1) == keys::QAD;
        // أتى الجد، جد الرسول: behind a comma only where an adverbial stands before it.
        let opening =
            first || joined || denied || behind_qad || view.has(k - 1, Class::CONJ) || fronted && !view.is_word(k - 1);
        // Before somebody who is known any other word that opens a clause is a verb too.
        // وفي ختام الزيارة قدم المدير: or that stands behind a whole adverbial, where the lexicon knows قدمت.
        let rest = !opening && fronted && verbs == 0 && c != Class::NONE && closes_phrase(view, k);
        let other = (opening || rest) && !unknown && !was && is_other_verb(view, k);
        let greets = view.congratulates(k);
        let verbal = view.key(k) != keys::WA_ILA
            && (c.has(Class::VERB.and(Class::CUE)) && view.stem(k) != keys::HUNA || unknown || was || greets || other)
            && !view.is_definite(k)
            && !c.has(Class::HEAD.and(Class::PLACE))
            && (!c.has(Class::PREP) || view.spell(k) & spell::SHADDA != 0)
            // ولأسر الضحايا is a noun.
            && view.prefix(k) & prefix::PREP == 0
            && !takes_object(view, k);
        let opens = first
            || !view.is_word(k - 1)
            || joined
            // فيما غادر الوفد, but بما يخدم المزارع
            || view.has(k - 1, Class::AUX.and(Class::CONJ).and(Class::NUMBER))
                && (!view.has(k - 1, Class::RELATIVE) || view.stem(k - 1) == keys::FIMA)
            // وهو ما أكده الباحث سامي الحداد في كتابه، إذ أوضح
            || verbal && is_told(view, k)
            // في المقابل هاجم الرئيس
            || verbal && adverb_before(view, k, floor).is_some();
        if opens && view.is_word(k) {
            fronted = c.has(Class::PREP.and(Class::TIME)) || view.prefix(k) & prefix::PREP != 0;
        }
        // خلال الزيارة قام المدير بشرح: the verb behind what stands before it with a preposition.
        let behind = verbal && !opens && fronted && (rest && other || is_verb_behind(view, k, verbs == 0));
        // في وقت سابق: an adjective may look like a verb. بالرغم من أن الجامعات تخرج أفواجا: a clause of its own.
        fronted &= (!verbal || rest) && !c.has(Class::COMP);
        let surely = opens && !other && !(c.has(Class::AUX) && !was);
        let opens = opens || denied || behind;
        if verbal && opens && !spoken(k) {
            verbs += 1;
            if verbs > MAX_VERBS {
                break;
            }
            if let Some(mut np) = subject_of(view, k, end, &mut was_before).filter(|_| !crate::cue::is_source(view, k))
            {
                if cue.reading.agreement.plural && !np.plural {
                    np = mention::with_conjunct(view, &np, end).unwrap_or(np);
                }
                // خلصت دراسة إلى …، وأوضحت
                let document = np.denotes == Denotes::Document
                    && c.has(Class::CUE)
                    && cue.prefix & prefix::WA != 0
                    && np.feminine == cue.reading.agreement.feminine;
                // وحدد المنشور مهلة، مضيفا أن
                let document = document
                    || np.denotes == Denotes::Document
                        && view.is_definite(np.head as usize)
                        && cue.reading.form == Form::Participle
                        && surely
                        && best.is_none()
                        && !c.has(Class::COMMON.and(Class::ABSTRACT))
                        && !lists::EVIDENCE.has(view.stem(np.head as usize))
                        && np.feminine == cue.reading.agreement.feminine;
                // كانت كيلي: the verb beside a bare name knows its bearer's gender.
                if np.denotes == Denotes::Person && np.name.0 == np.head {
                    let key = view.key(k);
                    np.feminine |= key.back(1) == crate::fold::code::TA;
                }
                let person = document
                    || matches!(
                        np.denotes,
                        Denotes::Person | Denotes::Organization | Denotes::Unnamed | Denotes::Group
                    )
                    || np.denotes == Denotes::Unknown
                        && (np.len() == 1 && (surely && !mention::is_thing(view, &np) || named(&np))
                            || surely && is_marked_name(view, &np));
                let gendered = np.denotes == Denotes::Person || np.denotes == Denotes::Organization && !np.plural;
                let fits = cue.reading.form == Form::Noun
                    || !gendered
                    || !np.gendered
                    || np.feminine == cue.reading.agreement.feminine;
                // يتهمون: not the courts.
                let things = cue.reading.agreement.plural
                    && !cue.reading.agreement.feminine
                    && np.plural
                    && np.denotes == Denotes::Organization;
                // وجه النواب رسالة … وقالت: behind its subject a verb is in the plural too.
                // حاول الفنيون
                let people = np.plural
                    && (view.has(np.head as usize, Class::HUMAN.and(Class::ROLE))
                        || mention::ends_in_wn(view.key(np.head as usize)));
                // طمأن عملاء المصرف قائلا: as a participle in the masculine is.
                let man = cue.reading.form == Form::Participle && !cue.reading.agreement.feminine;
                let finite = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) || man;
                let people = people || man && np.plural && np.denotes == Denotes::Group;
                let several = finite && people && !cue.reading.agreement.plural;
                // وإصابة 3 في قصف
                let count = view.kind(np.start as usize) == Kind::Number && np.len() == 1;
                // لا يتجاوز 5 في المائة, لم يستطع أي لاعب, نقص كثير من التحديث, بات الفريق مطالبا
                let nobody = !surely
                    && (view.kind(np.start as usize) == Kind::Number
                        || view.has(np.start as usize, Class::DETERMINER)
                            && !view.has(np.start as usize, Class::GROUP)
                        || c.has(Class::AUX) && np.end as usize == end && cue.reading.form == Form::Participle);
                let plural_fits = !nobody
                    && (np.denotes != Denotes::Person || cue.reading.agreement.plural == np.plural)
                    && !things
                    && !several
                    && !count;
                if person && fits && plural_fits {
                    best = Some(np);
                    k = (np.end as usize).max(k + 1);
                    continue;
                }
            }
        }
        k += 1;
    }
    if best.is_none() && last <= floor {
        // A nominal sentence or one that puts its subject first: الوزير يزور …، مؤكدا.
        // لكن الحزب لطالما رفض التهم ويعتبر أن
        // المدرب لم يخف غضبه، إذ حمّل
        let start = behind_turn(view, floor);
        let reason = end > 0 && matches!(view.key(end - 1), keys::IDH | keys::HAYTHU);
        let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect);
        let joined = verb && (cue.prefix & prefix::WA != 0 || reason);
        if let Some(np) = mention::parse(view, start, end) {
            let agreed = !np.gendered || np.feminine == cue.reading.agreement.feminine;
            let known =
                matches!(np.denotes, Denotes::Person | Denotes::Organization | Denotes::Unnamed | Denotes::Group);
            let fits = np.denotes != Denotes::Person || !np.gendered || np.feminine == cue.reading.agreement.feminine;
            let by_saying = cue.reading.form == Form::Noun && cue.prefix & prefix::BI != 0;
            let one = joined && agreed && !np.plural && !cue.reading.agreement.plural && np.end as usize + 1 < end;
            if known && fits && (cue.reading.form == Form::Participle || by_saying || one) {
                return Some(np);
            }
        }
    }
    if best.is_none() && last <= floor {
        best = behind_exception(view, cue, from, end);
    }
    best
}

/// ولم تعلق الوزارة، إلا أن المدير كان قد دافع عن القرار، وأكد: the subject of the clause that turns the sentence behind a comma, where
/// that of its first clause does not agree.
fn behind_exception(view: &View<'_>, cue: &Cue, from: usize, end: usize) -> Option<Np> {
    let a = cue.reading.agreement;
    let finite = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && cue.prefix & prefix::WA != 0;
    if !finite || a.plural || a.person != 3 {
        return None;
    }
    let turn = (from..end).rev().find(|&k| view.kind(k) == Kind::Comma && behind_turn(view, k + 1) > k + 1)?;
    let np = mention::parse(view, behind_turn(view, turn + 1), end)?;
    let who = matches!(np.denotes, Denotes::Person | Denotes::Organization);
    let acts = view.has(np.end as usize, Class::VERB.and(Class::AUX)) && (np.end as usize) < end;
    (who && acts && !np.plural && (!np.gendered || np.feminine == a.feminine)).then_some(np)
}

/// خفضت «بيت الغد» تصنيفها، معتبرة: several words in quotation marks are the name of a body.
fn is_marked_name(view: &View<'_>, np: &Np) -> bool {
    let quote = view.quote_at(np.start as usize);
    quote.is_some_and(|q| q.closed && q.close + 1 == np.end && q.first() + 1 < q.close as usize)
}

/// وهو ما أكده الباحث, هذا ما تراه الشركة: a verb whose object is what was told before.
fn is_told(view: &View<'_>, k: usize) -> bool {
    k >= 2
        && view.stem(k - 1) == keys::MA
        && view.has(k - 2, Class::PRONOUN.and(Class::DEMONSTRATIVE))
        && (view.has_reading(k, |r, _| r.pronoun)
            // وهو ما رفضه النواب
            || view.has(k, Class::VERB) && without_pronoun(view.key(k)).is_some() && view.is_definite(k + 1))
}

/// مخاطبا الأفراد, ويتبعون خيالات: neither a participle nor a verb in the plural stands before its subject.
fn takes_object(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    if !c.has(Class::VERB.and(Class::CUE)) {
        return false;
    }
    let key = view.key(k);
    let n = key.len();
    let plural = mention::ends_in_wn(key)
        || n > 3 && key.back(1) == crate::fold::code::ALEF && key.back(2) == crate::fold::code::WAW;
    let finite = || view.has_reading(k, |r, _| matches!(r.form, Form::Perfect | Form::Imperfect));
    if plural {
        return c.has(Class::VERB) || finite();
    }
    !c.has(Class::VERB) && view.has_reading(k, |r, _| r.form == Form::Participle) && !finite()
}

/// قدم الوزير, اطمأن المدير: may a word that opens a clause be a verb that is also a noun, or one that no lexicon knows?
pub(super) fn is_other_verb(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let noun = Class::HEAD.and(Class::NAMES).and(Class::FUNCTION).and(Class::VERB).and(Class::CUE);
    if view.kind(k) != Kind::Word
        || view.prefix(k) & !prefix::CONJ != 0
        || view.spell(k) & (spell::FINAL_TA | spell::TANWIN) != 0
        || c.has(noun.without(Class::AUX))
        // وجه الوزير: three letters hold no pronoun.
        || mention::has_possessive_ending(view, k) && view.stem(k).len() > 3
    {
        return false;
    }
    // قدمت is a verb only, so that قدم is one as well.
    c == Class::NONE
        // باتت الوزارة, but not قد
        || c.has(Class::AUX) && view.key(k).len() > 2 && view.stem(k).len() > 2
        || view.lexicon.look_up(view.stem(k).with(keys::TA)).class.has(Class::VERB.and(Class::CUE))
}

/// Can the verb at `k` begin the rest of a clause after an adverbial, and not describe the noun before it (رسالة بعثها الوزير)?
/// `first` where the clause has had none.
fn is_verb_behind(view: &View<'_>, k: usize, first: bool) -> bool {
    let c = view.class(k);
    let verb = c.has(Class::VERB) || view.has_reading(k, |r, _| matches!(r.form, Form::Perfect | Form::Imperfect));
    // خلال اللقاء عرض المدير: no noun, before the clause has had a verb.
    let other = if first { Class::NONE } else { Class::COMMON.and(Class::ABSTRACT) };
    let noun = Class::HEAD.and(Class::NAMES).and(other);
    verb && !view.has_reading(k, |r, _| r.form == Form::Noun)
        && !c.has(noun)
        && !mention::has_possessive_ending(view, k)
        && closes_phrase(view, k)
}

/// خلال الزيارة |, بعد عودته |: is the word before `k` the last of its noun phrase?
fn closes_phrase(view: &View<'_>, k: usize) -> bool {
    let closed = Class::TIME.and(Class::PLACE).and(Class::ORG_NAME);
    let joint = Class::RELATIVE.and(Class::COMP).and(Class::PREP);
    k > 0
        && !view.has(k - 1, joint)
        && (view.is_definite(k - 1)
            || view.has(k - 1, closed)
            || view.kind(k - 1) == Kind::Number
            || mention::has_possessive_ending(view, k - 1))
}

/// لكن الوزير, أما الوزير, غير أن النقابة, إلا أن الشركة, بيد أن: the token behind what turns a sentence against the one before.
fn behind_turn(view: &View<'_>, i: usize) -> usize {
    let but = view.has(i, Class::CONJ) && matches!(view.stem(i), keys::LAKIN | keys::AMMA);
    let except = matches!(view.stem(i), keys::GHAYR | keys::ILLA | keys::BAYDA)
        && view.is_complementizer(i + 1)
        && view.is_bare_complementizer(i + 1);
    i + usize::from(but) + 2 * usize::from(except)
}

/// وبحلول صباح الخميس تدفق المئات: a word between a time that opens the sentence and people with their article is the verb.
fn behind_time(view: &View<'_>, floor: usize, k: usize) -> bool {
    /// Words of such a time.
    const MAX: usize = 6;
    let people = Class::GROUP.and(Class::HUMAN).and(Class::ROLE).and(Class::UNNAMED).and(Class::NUMBER);
    k > floor
        && k - floor <= MAX
        && (view.prefix(floor) & prefix::PREP != 0 || view.has(floor, Class::PREP.and(Class::TIME)))
        && view.has(k - 1, Class::TIME)
        && view.is_definite(k + 1)
        && view.has(k + 1, people)
}

/// The last كان before a token, for tokens asked about in order.
struct Was {
    /// Tokens from here on have not been looked at.
    pub(super) seen: usize,
    pub(super) last: Option<usize>,
}

impl Was {
    fn before(&mut self, view: &View<'_>, k: usize) -> Option<usize> {
        while self.seen < k {
            if view.has(self.seen, Class::AUX) && matches!(view.stem(self.seen), keys::KAN | keys::KANAT) {
                self.last = Some(self.seen);
            }
            self.seen += 1;
        }
        self.last.filter(|&was| was + MAX_BEFORE >= k)
    }
}

/// The subject of any verb at `k`: after it, or before it behind كان.
fn subject_of(view: &View<'_>, k: usize, end: usize, was: &mut Was) -> Option<Np> {
    // كان الرئيس قد أقال الوزير: what follows is the object.
    if k > 0 && view.key(k - 1) == keys::QAD {
        let between = was.before(view, k).filter(|&at| at + 2 < k).and_then(|at| mention::parse(view, at + 1, k - 1));
        if let Some(np) = between.filter(|np| np.denotes != Denotes::Unknown || np.has_name()) {
            return Some(np);
        }
    }
    let after = crate::cue::skip_filler(view, k + 1, end);
    let subject = mention::parse(view, after, end);
    // وخاطبت الوزير بالقول: a verb in the feminine has no man as its subject.
    let she = view.stem(k).back(1) == code::TA && view.stem(k).len() > 3 && view.spell(k) & spell::FINAL_TA == 0;
    let his = |np: &Np| {
        she && np.denotes == Denotes::Person && np.gendered && !np.feminine && view.has(np.head as usize, Class::ROLE)
    };
    if let Some(np) = subject.filter(|np| {
        !his(np)
            && (np.denotes != Denotes::Unknown || np.has_name())
            && !mention::is_accusative(view, np.head as usize)
            && !mention::is_oblique_plural(view, np)
    }) {
        // استحضرت النقابة | السياق
        let end = crate::mention::noun_apart(view, &np).or_else(|| guest(view, k, &np)).unwrap_or(np.end as usize);
        return Some(Np { end: end as u32, ..np });
    }
    let was = was.before(view, k)?;
    mention::parse(view, was + 1, k).filter(|np| np.denotes != Denotes::Unknown)
}

/// التقى رئيس البرلمان | وزير الخارجية الإيراني: behind a verb of meeting a second office that no name follows is whom he met.
fn guest(view: &View<'_>, verb: usize, np: &Np) -> Option<usize> {
    let meets = lists::MEETINGS.has(without_ta(view.stem(verb)));
    let office =
        |k: usize| view.has(k, Class::ROLE) && view.prefix(k) & !prefix::AL == 0 && lists::OFFICIALS.has(view.stem(k));
    let second = |&k: &usize| view.is_definite(k - 1) && office(k);
    if !meets || np.has_name() || !office(np.head as usize) {
        return None;
    }
    (np.head as usize + 1..np.end as usize).find(second)
}

/// The subject of the reported clause before the cue and after `from`: what opens it (اللجنة زارت … وأكدت), else the nearest phrase
/// where a subject can stand.
pub(super) fn local_subject(view: &View<'_>, cue: &Cue, from: usize) -> Option<Np> {
    /// Tokens of the clause that are looked back over.
    const BACK: usize = 40;
    let end = cue.token as usize;
    let agreement = cue.reading.agreement;
    let fits = |np: &Np| {
        np.denotes != Denotes::Unknown
            && (np.denotes != Denotes::Person || !np.gendered || np.feminine == agreement.feminine)
            && (np.plural == agreement.plural
                || matches!(np.denotes, Denotes::Organization | Denotes::Document) && !agreement.plural)
    };
    let from = from.max(end.saturating_sub(BACK));
    if cue.prefix & prefix::CONJ != 0 {
        if let Some(np) = clause_subject(view, from, end).filter(fits) {
            return Some(np);
        }
    }
    let mut best: Option<Np> = None;
    let mut k = from;
    while k < end {
        let c = view.class(k);
        if c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE)) && !c.has(Class::TIME) {
            if let Some(np) = mention::parse_governed(view, k, end) {
                // A subject opens a clause or follows its verb; what a noun or a preposition governs is none.
                let opener =
                    Class::COMP.and(Class::CONJ).and(Class::VERB).and(Class::CUE).and(Class::AUX).and(Class::ADVERB);
                // أن الشركة قد استخدمت مكتبا: behind the verb of a subject that opened the clause stands its object.
                let object = best.is_some_and(|first| {
                    let opened = first.start as usize == from || view.has(first.start as usize - 1, Class::COMP);
                    opened && view.has(k - 1, Class::VERB) && view.prefix(k - 1) == 0
                });
                let free = k == from
                    || !view.is_word(k - 1)
                    || view.has(k - 1, opener) && !view.is_definite(k - 1) && !object
                    || view.prefix(k) & prefix::CONJ != 0;
                if fits(&np) && free && view.prefix(k) & prefix::PREP == 0 {
                    best = Some(np);
                }
                k = np.end as usize;
                continue;
            }
        }
        k += 1;
    }
    best
}

/// The phrase that opens the last clause with a complementizer, or the subject of the verb that does.
pub(crate) fn clause_subject(view: &View<'_>, from: usize, end: usize) -> Option<Np> {
    let complementizer = (from..end).rev().find(|&k| view.is_complementizer(k));
    let start = match complementizer {
        // أنه, أنها: somebody named before.
        Some(k) if !view.is_bare_complementizer(k) => return None,
        Some(k) => k + 1,
        None => from,
    };
    let verb = view.has(start, Class::VERB) && !view.is_definite(start);
    mention::parse(view, if verb { start + 1 } else { start }, end)
}

/// عما | إذا, حول ما | إذا: a question that is only named.
fn asks_whether(view: &View<'_>, k: usize) -> bool {
    k > 0 && (view.stem(k - 1) == keys::AMMA_ABOUT || view.key(k - 1) == keys::MA)
}

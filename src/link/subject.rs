//! Who speaks: the subject beside the cue, before it, or the one that the discourse goes on with.

use super::{Linker, NONE};
use crate::TokenKind as Kind;
use crate::cue::{Cue, Intro};
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Class, Form, Frames, Trust, lists, prefix};
use crate::mention::{self, Denotes, Np};
use crate::quote::Quote;
use crate::resolve::{self, Resolver};
use crate::rules::Rule;
use crate::view::View;
use crate::{CueClass, Unresolved};

/// Tokens between a clause's start and a subject before the cue: a relative clause or an apposition has up to 14 words.
const MAX_BEFORE: usize = 30;
/// Speakers that an elided subject may go back to.
const MAX_RECENT: usize = 6;

/// What was found, and what else could be meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub mention: u32,
    pub entity: u32,
    pub relayer: u32,
    pub rule: Option<Rule>,
    pub unresolved: Unresolved,
    pub alternative: u32,
    pub alternative_rule: Rule,
}

impl Found {
    pub(crate) fn nobody(unresolved: Unresolved) -> Found {
        Found {
            mention: NONE,
            entity: NONE,
            relayer: NONE,
            rule: None,
            unresolved,
            alternative: NONE,
            alternative_rule: Rule::Chain,
        }
    }
}

/// A relation of the discourse that an elided subject can go on with.
#[derive(Clone, Copy, Debug)]
struct Turn {
    entity: u32,
    /// Its content, to tell what stands inside it.
    from: u32,
    until: u32,
    /// Token of its cue.
    at: u32,
    nested: bool,
    /// Inside another content: whoever speaks there does not go on outside.
    inside: bool,
    /// The speaker's own words, whose first person is the speaker.
    direct: bool,
}

/// The latest speakers of the discourse, the last one last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Discourse {
    turns: Vec<Turn>,
}

impl Discourse {
    pub(crate) fn clear(&mut self) {
        self.turns.clear();
    }

    fn push(&mut self, turn: Turn) {
        /// Turns that are kept at least: nobody looks back farther than over 24.
        const KEPT: usize = 256;
        if turn.entity != NONE {
            if self.turns.len() >= 2 * KEPT {
                self.turns.drain(..KEPT);
            }
            self.turns.push(turn);
        }
    }

    /// Nobody says what the cue at `token` seemed to introduce.
    pub(crate) fn take_back(&mut self, token: u32) {
        if self.turns.last().is_some_and(|t| t.at == token) {
            self.turns.pop();
        }
    }

    /// The same speaker goes on in a quotation of his own.
    pub(crate) fn go_on(&mut self, entity: u32, at: u32, content: (u32, u32)) {
        self.push(Turn { entity, at, from: content.0, until: content.1, nested: false, inside: false, direct: true });
    }

    /// A source in a preposition: an agency or a document is not who goes on (بحسب رويترز. وأضاف), a person is.
    pub(crate) fn source(&mut self, entity: u32, resolver: &Resolver, at: u32) {
        if let Some(e) = resolver.entities.get(entity as usize) {
            let person = matches!(e.denotes, Denotes::Person | Denotes::Unknown | Denotes::Unnamed);
            self.push(Turn { entity, at, from: 0, until: 0, nested: !person, inside: false, direct: false });
        }
    }

    /// The speaker's own words that hold the token, innermost: their first person is the speaker.
    fn speech_around(&self, token: u32) -> Option<&Turn> {
        let around = |t: &&Turn| t.from <= token && token < t.until;
        let near = || self.turns.iter().rev().take(12).filter(around);
        // Without own words around, the outermost report is the nearest to them.
        near().find(|t| t.direct).or_else(|| near().next_back())
    }

    /// The relation whose content holds the token, innermost.
    fn around(&self, token: u32) -> Option<&Turn> {
        self.turns.iter().rev().take(12).find(|t| t.from <= token && token < t.until)
    }
}

/// Finds who says what the cue `index` introduces, and notes the turn.
pub(crate) fn find(l: &mut Linker<'_, '_>, index: usize, content: (u32, u32)) -> Found {
    let cue = l.cues[index];
    let inside = l.discourse.around(cue.token).copied();
    let found = overt(l, index).unwrap_or_else(|| elided(l, index, inside));
    // عددهم, الاتهامات: a thing that the verb only seems to have as its subject does not go on.
    let thing = found.mention != NONE && mention::is_thing(&l.view, &l.resolver.mentions[found.mention as usize].np);
    // في قوله تعالى, قول الشاعر: who is cited does not go on either.
    let cited = cue.reading.form == Form::Noun
        && cue.subject.is_some()
        && (cue.reading.pronoun || matches!(cue.intro, Intro::Quote | Intro::Colon));
    // وقعوا رسالة تطالب: nor is a noun described.
    let described = found.rule == Some(Rule::SubjectBefore) && {
        let s = l.resolver.mentions[found.mention as usize].np.start as usize;
        s > l.view.extents[cue.sentence as usize].start as usize && !opens_clause(&l.view, s)
    };
    let relative = matches!(found.rule, Some(Rule::Antecedent)) || thing || cited || described;
    let nested = inside.is_some() || relative || cue.intro == Intro::Before;
    l.discourse.push(Turn {
        entity: found.entity,
        at: cue.token,
        from: content.0,
        until: content.1,
        nested,
        inside: inside.is_some(),
        direct: matches!(cue.intro, Intro::Quote | Intro::Colon),
    });
    found
}

fn mention(l: &mut Linker<'_, '_>, cue: &Cue, np: &Np, rule: Rule) -> Found {
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect)
        && cue.reading.agreement.person == 3
        && !cue.reading.agreement.plural
        && rule != Rule::RelaySource;
    // نقلت عن رايت قولها
    let saying = cue.reading.form == Form::Noun && cue.reading.pronoun && !cue.reading.pronoun_plural;
    let gender =
        if saying { Some(cue.reading.pronoun_feminine) } else { verb.then_some(cue.reading.agreement.feminine) };
    let m = l.resolver.mention(&l.view, np, cue.sentence, gender);
    let entity = l.resolver.mentions[m as usize].entity;
    Found { mention: m, entity, rule: Some(rule), ..Found::nobody(Unresolved::NoAntecedent) }
}

/// The subject right after the cue, or the origin of a relay.
fn overt(l: &mut Linker<'_, '_>, index: usize) -> Option<Found> {
    let cue = l.cues[index];
    if let Some(origin) = cue.origin.filter(|_| !l.disabled.has(Rule::RelaySource)) {
        let relayer = cue.subject.map(|np| l.resolver.mention(&l.view, &np, cue.sentence, None));
        let mut found = mention(l, &cue, &origin, Rule::RelaySource);
        found.relayer = relayer.unwrap_or(NONE);
        return Some(found);
    }
    let subject = cue.subject.filter(|_| !l.disabled.has(Rule::SubjectAfter));
    if let Some(np) = subject.filter(|np| !asked_too(l, &cue, np)) {
        return Some(mention(l, &cue, &np, Rule::SubjectAfter));
    }
    // نقل عن X قوله
    if cue.reading.form == Form::Noun && cue.reading.pronoun {
        let at = cue.token as usize;
        if let Some(np) = mention::ending_at(&l.view, at, at.saturating_sub(20)) {
            let before = (np.start as usize).checked_sub(1).map(|b| l.view.key(b));
            if matches!(before, Some(keys::ANN)) && !l.disabled.has(Rule::RelaySource) {
                return Some(mention(l, &cue, &np, Rule::RelaySource));
            }
        }
        // نقلت وكالة عن مسؤول طلب عدم ذكر اسمه قوله
        let view = l.view;
        let floor = view.extents[cue.sentence as usize].start as usize;
        let from = at.saturating_sub(MAX_BEFORE).max(floor);
        // نسبت الصحيفة إلى مسؤول قوله
        let verb = |key| matches!(key, keys::NASABA | keys::NASABAT | keys::NUSIBA);
        let ascribed = |r: usize| verb(view.key(r)) || verb(view.key(r).skip(1));
        let relay = (from..at).find(|&r| ascribed(r) || view.has(r, Class::CUE) && is_relay(&view, r));
        let preposition = relay.and_then(|r| {
            // نقلت عن الوزير، بعد عودته إلى البلاد، قوله: the first of the verb's own.
            let own = if ascribed(r) { keys::ILA } else { keys::ANN };
            (r + 1..at).find(|&k| view.key(k) == own)
        });
        if let Some(k) = preposition {
            if let Some(mut np) = mention::parse(&view, k + 1, at).filter(|_| !l.disabled.has(Rule::RelaySource)) {
                // عن سكان | وناشطين قولهم
                mention::fill(&view, &mut np, at, false);
                let np = reaching(&view, &np, at);
                return Some(mention(l, &cue, &np, Rule::RelaySource));
            }
        }
    }
    None
}

/// وأوضحت الخبيرة أن الأسعار ارتفعت، ودعت الحكومة إلى خفضها: behind a demand that is joined to the report before it in the sentence
/// stands who is asked, unless he is the one who has just spoken (ودعت الخبيرة إلى).
fn asked_too(l: &mut Linker<'_, '_>, cue: &Cue, np: &Np) -> bool {
    let view = l.view;
    let lemma = view.lexicon.lemma(cue.reading.lemma);
    let asks = matches!(lemma.class, CueClass::Urge | CueClass::Demand)
        && crate::cue::object_frame_follows(&view, np.end as usize, lemma.frames);
    if cue.prefix != prefix::WA || cue.intro_at != np.end || !asks {
        return false;
    }
    let Some(last) = l.discourse.turns.last().copied() else { return false };
    let start = view.extents[cue.sentence as usize].start;
    last.at >= start
        && !last.nested
        && last.entity != NONE
        && !disagrees(l, cue, last.entity)
        && l.resolver
            .known(&view, np)
            .is_none_or(|e| e != last.entity && l.resolver.entities[e as usize].last != cue.sentence)
}

/// عن سكان القرية ومزارعين قولهم، عن المتحدث باسم الهيئة في المدينة، سامي الحداد، قوله: the source with what fills the way to the cue,
/// a second noun or a name in apposition.
fn reaching(view: &View<'_>, np: &Np, at: usize) -> Np {
    if let Some(joined) = mention::with_conjunct(view, np, at).filter(|np| np.end as usize == at) {
        return joined;
    }
    let end = if view.kind(at - 1) == Kind::Comma { at - 1 } else { at };
    let apposed = mention::ending_at(view, end, np.end as usize).filter(|name| {
        let set_off = name.start > np.end && view.kind(name.start as usize - 1) == Kind::Comma;
        set_off && name.has_name() && name.denotes == Denotes::Person
    });
    match apposed {
        Some(name) if np.denotes == Denotes::Person && !np.has_name() => Np { end: name.end, name: name.name, ..*np },
        _ => *np,
    }
}

fn is_relay(view: &View<'_>, i: usize) -> bool {
    view.has_reading(i, |r, _| view.lexicon.lemma(r.lemma).class == crate::CueClass::Relay)
}

/// Nobody stands after the cue.
fn elided(l: &mut Linker<'_, '_>, index: usize, inside: Option<Turn>) -> Found {
    let cue = l.cues[index];
    let view = l.view;
    if cue.reading.agreement.person == 1 {
        // نرى inside speech is the speaker; outside, the writer.
        return match l.discourse.speech_around(cue.token).copied() {
            Some(t) if !l.disabled.has(Rule::FirstPerson) => {
                Found { entity: t.entity, rule: Some(Rule::FirstPerson), ..Found::nobody(Unresolved::NoAntecedent) }
            }
            _ => match chain_inside_quote(l, &cue) {
                Some(found) => found,
                None => Found::nobody(Unresolved::Author),
            },
        };
    }
    let floor = clause_floor(&view, &cue);
    // بيانا جاء فيه أن: the pronoun is the document.
    let held = view.lexicon.lemma(cue.reading.lemma).trust == Trust::Document;
    if held && matches!(view.key(cue.end as usize), keys::FIHI | keys::FIHA) && !l.disabled.has(Rule::Antecedent) {
        let at = cue.token as usize;
        let from = at.saturating_sub(MAX_BEFORE).max(floor);
        let document = (from..at).rev().find(|&k| view.has(k, Class::DOCUMENT) && view.prefix(k) & prefix::CONJ == 0);
        if let Some(np) = document.and_then(|k| mention::parse_governed(&view, k, at)) {
            if np.denotes == Denotes::Document {
                return mention(l, &cue, &np, Rule::Antecedent);
            }
        }
    }
    // تغريدة الوزير التي قال فيها: with the pronoun, whose words they are and not the words.
    let within = !held && matches!(view.key(cue.end as usize), keys::FIHI | keys::FIHA);
    if within && !l.disabled.has(Rule::MainSubject) {
        if let Some(np) = relative_subject(&view, &cue, floor) {
            return mention(l, &cue, &np, Rule::MainSubject);
        }
        if let Some(np) = owner_of_words(&view, &cue, floor) {
            return mention(l, &cue, &np, Rule::MainSubject);
        }
    }
    if matches!(cue.reading.form, Form::Perfect | Form::Imperfect) {
        let before = before_verb(&view, &cue, floor).or_else(|| {
            let joined = cue.prefix & prefix::CONJ != 0 || cue.token as usize <= floor + 1;
            let np = if joined { None } else { bare_antecedent(&view, &cue, cue.token as usize, floor) };
            np.map(|np| (np, Rule::Antecedent))
        });
        let words = |np: &Np, rule| within && (rule == Rule::Antecedent || np.denotes == Denotes::Document);
        let before = before.filter(|(np, rule)| !words(np, *rule));
        if let Some((np, rule)) = before {
            if !l.disabled.has(rule) {
                let mut found = mention(l, &cue, &np, rule);
                if rule == Rule::Antecedent {
                    // The mention is not beside the cue.
                    found.rule = Some(rule);
                }
                return found;
            }
        }
    }
    // وختم الربيع ورقته بالقول: the verb right before names the speaker.
    let by_saying = cue.reading.form == Form::Noun && cue.prefix & prefix::BI != 0;
    // Whoever has spoken in the clause goes on, unless: ، وعلقت مجلة كذا بقولها has its own verb.
    let turn = l.discourse.turns.last().filter(|t| !t.nested).map(|t| t.at as usize);
    if (by_saying || turn.is_none_or(|at| at < floor))
        && (cue.reading.form == Form::Participle || by_saying || inside.is_none())
        && !l.disabled.has(Rule::MainSubject)
    {
        // The clause that the participle or joined verb belongs to may have a subject of its own, with no cue and none since. They
        // reach it over a relative clause with a cue: رد الوزير على النائبة التي قالت إن …، مؤكدا
        let over = cue.reading.form == Form::Participle || cue.prefix & prefix::CONJ != 0;
        let report = |c: &&Cue| !over && c.sentence == cue.sentence && c.intro != Intro::Source;
        let last = l.cues[..index].iter().rev().take(4).find(report).map_or(floor, |c| c.token as usize);
        let last = turn.map_or(last, |at| last.max(at + 1));
        let spoken =
            |k: usize| l.discourse.turns.iter().rev().take(8).any(|t| t.from as usize <= k && k < t.until as usize);
        let resolver = &mut l.resolver;
        let mut named = |np: &Np| resolver.knows_person(&view, np);
        if let Some(np) = main_subject(&view, &cue, floor, last, &spoken, &mut named) {
            let mut found = mention(l, &cue, &np, Rule::MainSubject);
            if disagrees(l, &cue, found.entity) {
                // A participle agrees with its subject: fall back on the discourse.
                found = chain(l, index);
            }
            return found;
        }
    }
    if let Some(t) = inside {
        // أنه يعتقد, لكنها توصي, ما وصفه بـ, الضغوط التي وصفها بـ: a pronoun or an object clause inside somebody's words goes on with him.
        let at = cue.token as usize;
        let pronoun = at > 0
            && (view.has(at - 1, Class::COMP) && !view.is_bare_complementizer(at - 1)
                || view.stem(at - 1).len() > 3
                    && view.has(at - 1, Class::CONJ)
                    && view.stem(at - 1).skip(0).at(0) == keys::LAKIN.at(0)
                || view.has(at - 1, Class::RELATIVE) && cue.reading.pronoun);
        if pronoun && !disagrees(l, &cue, t.entity) && !l.disabled.has(Rule::Chain) {
            return Found { entity: t.entity, rule: Some(Rule::Chain), ..Found::nobody(Unresolved::NoAntecedent) };
        }
        let direct = l.discourse.around(cue.token).filter(|t| t.direct).is_some();
        let first = direct && like_first_person(&view, &cue) && !l.disabled.has(Rule::FirstPerson);
        let quoter =
            Found { entity: t.entity, rule: Some(Rule::FirstPerson), ..Found::nobody(Unresolved::NoAntecedent) };
        if first && cue.reading.pronoun {
            return quoter;
        }
        // A third person inside somebody's words: a subject of that clause.
        if cue.reading.form != Form::Participle && !l.disabled.has(Rule::LocalSubject) {
            let from = (t.from as usize).max(floor);
            if let Some(np) = local_subject(&view, &cue, from) {
                return mention(l, &cue, &np, Rule::LocalSubject);
            }
        }
        // شددت على, but وقالت إنها
        let at = cue.intro_at as usize;
        let hers = view.is_complementizer(at) && !view.is_bare_complementizer(at);
        let his = |e: &resolve::Entity| e.denotes == Denotes::Person && e.feminine != Some(true);
        if first && !hers && l.resolver.entities.get(t.entity as usize).is_some_and(his) {
            return quoter;
        }
    }
    chain(l, index)
}

/// وجدت، أعلنا: what looks like a third person may be the first.
fn like_first_person(view: &View<'_>, cue: &Cue) -> bool {
    let key = view.key(cue.token as usize);
    let ends = |c| key.len() > 2 && key.at(key.len() - 1) == c;
    cue.reading.form == Form::Perfect && (ends(code::TA) || ends(code::ALEF) && key.at(key.len() - 2) == code::NUN)
}

fn chain_inside_quote(l: &mut Linker<'_, '_>, cue: &Cue) -> Option<Found> {
    l.view.quote_around(cue.token as usize)?;
    let last = l.discourse.turns.last()?;
    Some(Found { entity: last.entity, rule: Some(Rule::FirstPerson), ..Found::nobody(Unresolved::NoAntecedent) })
}

/// Where the cue's sentence begins: a full stop inside a quotation that closed before the cue ends none.
fn clause_floor(view: &View<'_>, cue: &Cue) -> usize {
    /// Sentences inside one quotation that are looked back over.
    const MAX: u32 = 12;
    let mut s = cue.sentence;
    if let Some(q) = view.quote_around(cue.token as usize) {
        return (view.extents[s as usize].start as usize).max(q.first());
    }
    for _ in 0..MAX {
        let start = view.extents[s as usize].start as usize;
        let open = view.quote_around(start).filter(|q| q.closed && (q.close as usize) < cue.token as usize);
        let Some(q) = open else { break };
        let holder = view.extents.partition_point(|e| e.end <= q.open) as u32;
        if holder >= s {
            break;
        }
        s = holder;
    }
    view.extents[s as usize].start as usize
}

/// Does the cue's form exclude the entity?
fn disagrees(l: &Linker<'_, '_>, cue: &Cue, entity: u32) -> bool {
    let Some(e) = l.resolver.entities.get(entity as usize) else { return true };
    let a = cue.reading.agreement;
    if cue.reading.form == Form::Noun {
        // قوله, قولها: the possessive agrees.
        if !cue.reading.pronoun {
            return false;
        }
        return e.denotes == Denotes::Person
            && !e.plural
            && e.feminine.is_some_and(|f| f != cue.reading.pronoun_feminine);
    }
    if cue.reading.form == Form::Source {
        return false;
    }
    match e.denotes {
        Denotes::Person => {
            if a.plural != e.plural {
                return true;
            }
            !a.plural && e.feminine.is_some_and(|f| f != a.feminine)
        }
        Denotes::Group | Denotes::Unnamed => a.plural && !e.plural && !e.feminine.is_some_and(|f| f),
        _ => false,
    }
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
fn people(l: &mut Linker<'_, '_>, cue: &Cue, np: &Np) -> Found {
    let m = l.resolver.mention(&l.view, np, cue.sentence, None);
    let entity = l.resolver.mentions[m as usize].entity;
    let rule = if cue.reading.agreement.plural { Rule::Antecedent } else { Rule::MainSubject };
    Found { entity, rule: Some(rule), ..Found::nobody(Unresolved::NoAntecedent) }
}

/// وكانت ليلى الحداد قد زارت المخيم. وتقول: whom the sentence since the last report tells of speaks, if what it says of him outweighs
/// the speaker before.
fn told_since(l: &Linker<'_, '_>, cue: &Cue) -> Option<Np> {
    /// Marks before the first word of a sentence.
    const MAX_OPENING: usize = 12;
    /// Tokens before the main verb: وردا على سؤال عن الميناء، كرر الوزير
    const MAX_OPENER: usize = 30;
    /// What outweighs the speaker before.
    const LEAST: i32 = 4;
    let view = &l.view;
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect);
    if !verb || cue.sentence == 0 || view.quote_around(cue.token as usize).is_some() {
        return None;
    }
    let last = l.discourse.turns.last().map_or(0, |t| (t.at).max(t.until) as usize);
    let e = view.extents[cue.sentence as usize - 1];
    let (start, end) = (e.start as usize, e.end as usize);
    // The cue opens its sentence, and nobody spoke in the one before.
    let (from, at) = (view.extents[cue.sentence as usize].start as usize, cue.token as usize);
    let opens = at - from <= MAX_OPENING && (from..at).all(|k| !view.is_word(k));
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
    let main = if verbal(first) { first } else { behind()? };
    let np = mention::parse(view, crate::cue::skip_filler(view, main + 1, end), end)?;
    let agreement = cue.reading.agreement;
    let definite = view.is_definite(np.head as usize)
        || view.is_definite(np.end as usize - 1)
        || view.has(np.head as usize, Class::PLACE.and(Class::ORG_NAME));
    let who = match np.denotes {
        Denotes::Person if np.has_name() => 3,
        // وأوضحت تقارير غير رسمية أن: what stands between may be a subject that was not seen.
        _ if cue.intro_at > cue.end + 1 => 0,
        Denotes::Organization if definite && !mention::is_thing(view, &np) => 2,
        Denotes::Group | Denotes::Unnamed => 2,
        Denotes::Person => 1,
        _ => return None,
    };
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
                if let Some(np) = mention::parse_governed(view, i, end) {
                    let fits = np.denotes == Denotes::Person
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
                    i = np.end as usize;
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

/// الدعوى التي رفعتها النقابة وتتهم فيها, الخطاب الذي ألقاه الوزير وقال فيه: the subject of the relative clause that the verb is joined to.
fn relative_subject(view: &View<'_>, cue: &Cue, floor: usize) -> Option<Np> {
    /// Tokens from the relative pronoun to the joined verb.
    const MAX: usize = 14;
    let at = cue.token as usize;
    let again = at > floor && view.has(at - 1, Class::RELATIVE) && view.prefix(at - 1) & prefix::WA != 0;
    if cue.prefix & prefix::WA == 0 && !again {
        return None;
    }
    let end = at - usize::from(again);
    let from = end.saturating_sub(MAX).max(floor);
    let pronoun = (from..end).rev().find(|&k| view.has(k, Class::RELATIVE) && view.prefix(k) == 0)?;
    let verb = pronoun + 1;
    let np = mention::parse(view, crate::cue::skip_filler(view, verb + 1, end), end)?;
    let agrees = !np.gendered || np.feminine == cue.reading.agreement.feminine;
    (view.is_word(verb) && !view.is_definite(verb) && np.denotes != Denotes::Unknown && agrees).then_some(np)
}

/// خطاب الرئيس، رسالة من الوزير، فيديو لزعيم التنظيم: who stands behind the last document before the cue.
fn owner_of_words(view: &View<'_>, cue: &Cue, floor: usize) -> Option<Np> {
    /// Adjectives of the document before its owner.
    const ADJECTIVES: usize = 2;
    let end = cue.token as usize;
    let from = end.saturating_sub(MAX_BEFORE).max(floor);
    let feminine = view.key(cue.end as usize) == keys::FIHA;
    let document = (from..end).rev().find(|&k| {
        let c = view.class(k);
        let agrees = c.has(Class::FEMININE.and(Class::PLURAL)) == feminine;
        let part = k > 0 && view.has(k - 1, Class::ORG) && !view.is_definite(k - 1);
        c.has(Class::DOCUMENT) && agrees && !c.has(Class::VERB) && !part
    })?;
    let fits = |np: &Np| {
        let c = view.class(np.head as usize);
        let speaks = np.denotes != Denotes::Document && (np.denotes != Denotes::Unknown || np.has_name());
        let agrees = np.denotes != Denotes::Person || !np.gendered || np.feminine == cue.reading.agreement.feminine;
        speaks && agrees && !c.has(Class::DETERMINER.and(Class::NUMBER)) && !mention::is_thing(view, np)
    };
    for at in document + 1..(document + 2 + ADJECTIVES).min(end) {
        let behind = matches!(view.key(at), keys::MIN | keys::ANN).then_some(at + 1);
        // لكامبل: an unknown word keeps its ل.
        let unknown = view.class(at) == Class::NONE && view.key(at).at(0) == crate::fold::code::LAM;
        let addressed = view.prefix(at) & prefix::LI != 0 || unknown && view.key(at).len() > 4;
        let construct = at == document + 1 && !view.is_definite(document);
        let start = behind.or((addressed || construct).then_some(at));
        if let Some(np) = start.and_then(|s| mention::parse_governed(view, s, end)).filter(fits) {
            // قدمت الوزارة تقريرا للجنة قالت فيه: behind لـ it is his only where nobody else has written it; but نشر الموقع تقريرا للكاتب
            // قال فيه.
            let passed = || {
                (floor..document).any(|k| matches!(view.stem(k), keys::NUSHIRA | keys::NASHARAT) || is_relay(view, k))
            };
            let other = || !passed() && main_subject(view, cue, floor, floor, &|_| false, &mut |_| false).is_some();
            let letter = matches!(view.stem(document), keys::RISALA | keys::BARQIYA);
            return if addressed && (letter || other()) { None } else { Some(np) };
        }
        if start.is_some() && !construct || !view.is_word(at) || view.has(at, Class::FUNCTION) {
            break;
        }
    }
    None
}

/// A fixed adverbial of several words (سرعان ما، من جهته) that ends right before `t`.
fn adverb_before(view: &View<'_>, t: usize, floor: usize) -> Option<usize> {
    /// Words of such a phrase.
    const MAX: usize = 4;
    (t.saturating_sub(MAX).max(floor)..t.saturating_sub(1)).find(|&s| {
        use crate::lexicon::PhraseKind::{Adverb, Shift};
        matches!(view.phrase(s), Some((Adverb | Shift, end)) if end == t) && view.prefix(s) & prefix::CONJ == 0
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

/// A phrase before the verb: the antecedent of a relative clause, or the subject of a clause that puts it first.
fn before_verb(view: &View<'_>, cue: &Cue, floor: usize) -> Option<(Np, Rule)> {
    let i = cue.token as usize;
    let mut t = i;
    if opens_behind_shift(view, t, floor) {
        return None;
    }
    while t > floor {
        // سرعان ما نفى
        if let Some(s) = adverb_before(view, t, floor) {
            t = s;
            continue;
        }
        let c = view.class(t - 1);
        let light = view.is_word(t - 1)
            && (c.has(Class::AUX.and(Class::NEGATION))
                || c.has(Class::ADVERB) && !c.has(Class::HEAD)
                || matches!(view.key(t - 1), keys::SABAQA))
            && view.prefix(t - 1) & prefix::CONJ == 0;
        if !light {
            break;
        }
        t -= 1;
    }
    if t <= floor {
        return None;
    }
    // لكنه أكد, إلا أنه قال: the pronoun is the subject, somebody named before the clause.
    let pronoun = lists::CONTRASTS.has(view.key(t - 1)) && view.stem(t - 1) != keys::LAKIN
        || view.is_complementizer(t - 1) && !view.is_bare_complementizer(t - 1) && view.prefix(t - 1) & prefix::FA == 0;
    if pronoun {
        return None;
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
        while u > floor && matches!(view.kind(u - 1), Kind::Comma | Kind::CloseBracket) {
            u -= 1;
        }
        if cue.reading.pronoun {
            return None;
        }
        // السياسيين الذين قال إنهم: a verb that does not agree with the pronoun has another subject.
        let (c, a) = (view.class(t - 1), cue.reading.agreement);
        let one = cue.reading.form == Form::Perfect && !c.has(Class::NEGATION) && a.person == 3 && !a.plural;
        let unlike = c.has(Class::PLURAL) || c.has(Class::FEMININE) && !a.feminine;
        // الذين أكد بعضهم: part of them; تصريحاته التي قال خلالها: whose words they are.
        let n = cue.end as usize;
        let part = view.has(n, Class::DETERMINER) || view.key(n).first(4) == keys::KHILAL;
        if one && unlike && !part && view.key(t - 1).first(3) == keys::ALLADHI.first(3) {
            return None;
        }
        return antecedent(view, t - 1, u, floor).map(|np| (np, Rule::Antecedent));
    }
    if cue.prefix & prefix::FA != 0 {
        // أما سامي الحداد فقال
        let from = i.saturating_sub(MAX_BEFORE).max(floor);
        let amma = (from..i).rev().find(|&k| view.stem(k) == keys::AMMA && view.has(k, Class::CONJ))?;
        let np = mention::parse(view, amma + 1, i)?;
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
        if let Some(np) = mention::ending_at(view, t, floor).filter(agrees).filter(|np| !accusative(np)) {
            // مشرعين على رسالة تطالب: the nearest noun is described.
            let near = || mention::nearest_ending_at(view, t, floor).filter(|near| describes(view, cue, near));
            let np = if view.is_definite(np.end as usize - 1) { np } else { near().unwrap_or(np) };
            // عتيق الرشيدي أحد سكان البلدة يقول
            let np = named_one(view, &np, floor).unwrap_or(np);
            let s = np.start as usize;
            let opens = s == floor || opens_clause(view, s);
            let indefinite_document = cue.reading.form == Form::Imperfect
                && !view.is_definite(np.head as usize)
                && view.has(np.head as usize, Class::DOCUMENT.and(Class::UNNAMED).and(Class::GROUP));
            if opens || indefinite_document || describes(view, cue, &np) {
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
            continue;
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

/// رسالة تطالب, منافسين أعلنوا: the noun that the verb describes speaks; but صورا قالت إنها and خطوة وصفتها name what is spoken of.
fn describes(view: &View<'_>, cue: &Cue, np: &Np) -> bool {
    let things = matches!(np.denotes, Denotes::Document) || np.plural && np.denotes == Denotes::Organization;
    let intro = cue.intro_at as usize;
    let resumed = matches!(view.key(cue.end as usize), keys::FIHI | keys::FIHA)
        || things && view.is_complementizer(intro) && !view.is_bare_complementizer(intro);
    !cue.reading.pronoun && !resumed && mention::is_described(view, np, &cue.reading.agreement)
}

/// هناك من يرى, منهم من يقول, بين من يدعو, ممن يرون: who says so is not named; but كل من يزعم and من يصدق أن are anybody, and ليس هناك
/// من يقول nobody.
fn unnamed_relative(view: &View<'_>, cue: &Cue, who: usize, floor: usize) -> Option<Np> {
    let (before, earlier) = (who.checked_sub(1).filter(|&k| k >= floor)?, who.checked_sub(2).filter(|&k| k >= floor));
    let there = matches!(
        view.stem(before),
        keys::HUNAKA | keys::HUNALIKA | keys::THAMMA | keys::BAYN | keys::DIMN | keys::MINHUM | keys::FIHIM
    );
    let denied = earlier.is_some_and(|k| view.has(k, Class::NEGATION) || view.key(k) == keys::HAL);
    let some = view.stem(who) == keys::MIMMAN || there;
    let plural = cue.reading.agreement.plural;
    (some && !denied && !cue.reading.pronoun).then(|| Np { plural, ..Np::plain(who, who + 1, Denotes::Unnamed) })
}

/// Does a phrase at `s` open its clause?
fn opens_clause(view: &View<'_>, s: usize) -> bool {
    let opener = Class::COMP.and(Class::CONJ).and(Class::AUX).and(Class::RELATIVE).and(Class::NEGATION);
    !view.is_word(s - 1) && view.kind(s - 1) != Kind::Number
        || view.has(s - 1, opener)
        || view.prefix(s) & prefix::CONJ != 0
}

/// لكن دولا أوروبية اعتبرت, أن كل مشاهد بالبيت يصرح: the phrase between what opens the clause and its verb or an aside, whose words the
/// lexicon need not know.
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
    let plain = Np {
        head: head as u32,
        plural: cue.reading.agreement.plural,
        feminine: cue.reading.agreement.feminine,
        ..Np::plain(start, end, Denotes::Unknown)
    };
    // لكن دولا: behind أن the accusative.
    let key = view.stem(head);
    let n = key.len();
    let bare = if key.at(n - 1) == crate::fold::code::ALEF && n > 3 { key.first(n - 1) } else { key };
    let c = view.lexicon.look_up(key).class.and(view.lexicon.look_up(bare).class);
    let thing = c.has(Class::COMMON.and(Class::ABSTRACT)) && !c.has(Class::HEAD.and(Class::GIVEN));
    (!thing).then_some(plain)
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
fn bare_antecedent(view: &View<'_>, cue: &Cue, end: usize, floor: usize) -> Option<Np> {
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
        np = wider;
    }
    // تغريدات كيلسون الذي: a family name that the noun before it governs.
    let inner = (nearest.start as usize + 1..end).find_map(|s| {
        mention::parse_governed(view, s, end)
            .filter(|np| np.end as usize == end && view.has(s, Class::GIVEN.and(Class::FAMILY)))
    });
    Some(inner.filter(|np| !np.plural && !c.has(Class::PLURAL) && !c.has(Class::FEMININE)).unwrap_or(nearest))
}

/// The subject of a main verb that is no cue, in the same sentence before the cue and not before `last`: التقى الوزير … مؤكدا.
///
/// `spoken` tells what stands in somebody's words, `named` a name that the text has told who bears it.
fn main_subject(
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
        let c = view.class(k);
        // A sentence's first word before a known subject is a verb, in the lexicon or not.
        // إلى ذلك رفضت الصين
        let first = k == floor || behind_time(view, floor, k) || adverb_before(view, k, floor) == Some(floor);
        let unknown = first && c == Class::NONE && view.kind(k) == Kind::Word && view.prefix(k) & !prefix::CONJ == 0;
        let was = c.has(Class::AUX) && matches!(view.stem(k), keys::KAN | keys::KANAT);
        let joined = view.prefix(k) & prefix::CONJ != 0;
        // لا يتردد الوزير
        let denied = k > floor && view.has(k - 1, Class::NEGATION) && !view.has(k - 1, Class::RELATIVE);
        // أتى الجد، جد الرسول: behind a comma only where an adverbial stands before it.
        let opening = first || joined || denied || view.has(k - 1, Class::CONJ) || fronted && !view.is_word(k - 1);
        // Before somebody who is known any other word that opens a clause is a verb too.
        let other = opening && !unknown && !was && is_other_verb(view, k);
        // هنأ is written like هنا but for its hamza.
        let greets = view.key(k) == keys::HUNA && view.written(k).ends_with('أ');
        let verbal = view.key(k) != keys::WA_ILA
            && (c.has(Class::VERB.and(Class::CUE)) || unknown || was || greets || other)
            && !view.is_definite(k)
            && !c.has(Class::HEAD.and(Class::PLACE))
            && (!c.has(Class::PREP) || view.spell(k) & spell::SHADDA != 0)
            // ولأسر الضحايا is a noun.
            && view.prefix(k) & prefix::PREP == 0;
        let opens = first
            || !view.is_word(k - 1)
            || joined
            || view.has(k - 1, Class::AUX.and(Class::CONJ).and(Class::NUMBER))
            // في المقابل هاجم الرئيس
            || verbal && adverb_before(view, k, floor).is_some();
        if opens && view.is_word(k) {
            fronted = c.has(Class::PREP.and(Class::TIME)) || view.prefix(k) & prefix::PREP != 0;
        }
        // خلال الزيارة قام المدير بشرح: the verb behind what stands before it with a preposition.
        let behind = verbal && !opens && fronted && is_verb_behind(view, k);
        fronted &= !verbal;
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
                // كانت كيلي: the verb beside a bare name knows its bearer's gender.
                if np.denotes == Denotes::Person && np.name.0 == np.head {
                    let key = view.key(k);
                    np.feminine |= key.at(key.len().saturating_sub(1)) == crate::fold::code::TA;
                }
                let person = document
                    || matches!(
                        np.denotes,
                        Denotes::Person | Denotes::Organization | Denotes::Unnamed | Denotes::Group
                    )
                    || np.denotes == Denotes::Unknown
                        && np.len() == 1
                        && (surely && !mention::is_thing(view, &np) || named(&np));
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
                // لا يتجاوز 5 في المائة, لم يستطع أي لاعب, نقص كثير من التحديث, بات الفريق مطالبا
                let nobody = !surely
                    && (view.kind(np.start as usize) == Kind::Number
                        || view.has(np.start as usize, Class::DETERMINER)
                            && !view.has(np.start as usize, Class::GROUP)
                        || c.has(Class::AUX) && np.end as usize == end && cue.reading.form == Form::Participle);
                let plural_fits =
                    !nobody && (np.denotes != Denotes::Person || cue.reading.agreement.plural == np.plural) && !things;
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
        // أما المدرب فبدا غاضبا، إذ حمّل
        let start = behind_turn(view, floor);
        let reason = start > floor && matches!(view.key(end - 1), keys::IDH | keys::HAYTHU);
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
    best
}

/// قدم الوزير, اطمأن المدير: may a word that opens a clause be a verb that is also a noun, or one that no lexicon knows?
fn is_other_verb(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let noun = Class::HEAD.and(Class::NAMES).and(Class::FUNCTION).and(Class::VERB).and(Class::CUE);
    if view.kind(k) != Kind::Word
        || view.prefix(k) & !prefix::CONJ != 0
        || view.spell(k) & (spell::FINAL_TA | spell::TANWIN) != 0
        || c.has(noun.without(Class::AUX))
        || mention::has_possessive_ending(view, k)
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
fn is_verb_behind(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let verb = c.has(Class::VERB) || view.has_reading(k, |r, _| matches!(r.form, Form::Perfect | Form::Imperfect));
    let noun = Class::COMMON.and(Class::ABSTRACT).and(Class::HEAD).and(Class::NAMES);
    let closed = Class::TIME.and(Class::PLACE).and(Class::ORG_NAME);
    let joint = Class::RELATIVE.and(Class::COMP).and(Class::PREP);
    verb && k > 0
        && !view.has_reading(k, |r, _| r.form == Form::Noun)
        && !c.has(noun)
        && !mention::has_possessive_ending(view, k)
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
    seen: usize,
    last: Option<usize>,
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
    let after = crate::cue::skip_filler(view, k + 1, end);
    let subject = mention::parse(view, after, end);
    if let Some(np) = subject.filter(|np| {
        (np.denotes != Denotes::Unknown || np.has_name())
            && !mention::is_accusative(view, np.head as usize)
            && !mention::is_oblique_plural(view, np)
    }) {
        return Some(np);
    }
    let was = was.before(view, k)?;
    mention::parse(view, was + 1, k).filter(|np| np.denotes != Denotes::Unknown)
}

/// The subject of the reported clause before the cue and after `from`: what opens it (اللجنة زارت … وأكدت), else the nearest phrase
/// where a subject can stand.
fn local_subject(view: &View<'_>, cue: &Cue, from: usize) -> Option<Np> {
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

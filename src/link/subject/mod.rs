//! Who speaks: the subject beside the cue, before it, or the one that the discourse goes on with.

mod before;
mod chain;
mod main_clause;
mod owner;

pub(crate) use before::described;
pub(crate) use chain::chain;
pub(crate) use main_clause::clause_subject;

use super::extent::past_dateline;
use super::{Linker, NONE};
use crate::TokenKind as Kind;
use crate::cue::{Cue, Intro};
use crate::fold::{code, spell};
use crate::lexicon::{Agreement, Class, Form, Frames, Trust, lists, prefix, without_pronoun};
use crate::mention::{Denotes, Np};
use crate::resolve::Resolver;
use crate::rules::Rule;
use crate::view::View;
use crate::{CueClass, Unresolved, keys, mention, resolve};
use before::{bare_antecedent, before_verb, begins_clause, has_own_subject};
use chain::like_first_person;
use main_clause::{local_subject, main_subject};
use owner::{is_within, issuer, owner_of_words, relative_subject, subject_between};

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

    /// A source in a preposition: an agency or a document is not who goes on (بحسب رويترز. وأضاف), a person is; but several unnamed
    /// ones `inside` another's report are not (قالت الصحيفة نقلا عن مصادر إن …، وأضافت), nor is anybody whom another person has `cited`.
    pub(crate) fn source(&mut self, entity: u32, resolver: &Resolver, at: u32, inside: bool, cited: bool) {
        if let Some(e) = resolver.entities.get(entity as usize) {
            let person = matches!(e.denotes, Denotes::Person | Denotes::Unknown)
                || e.denotes == Denotes::Unnamed && !(inside && e.plural);
            self.push(Turn { entity, at, from: 0, until: 0, nested: !person || cited, inside: false, direct: false });
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
    // وقال شيشة إن …، وأضاف: what a clause or a quotation is put in the mouth of is none.
    let lemma = l.view.lexicon.lemma(cue.reading.lemma);
    let states = matches!(lemma.class, CueClass::State | CueClass::Stress);
    // وأكد عالي أن, but وأكدت أصوات أن
    let name = |np: &Np| {
        let head = np.head as usize;
        let ta = l.view.spell(head) & spell::FINAL_TA != 0 && np.len() == 1;
        !ta && !np.plural && !l.view.is_definite(head) && !mention::has_possessive(&l.view, head)
    };
    let says = (lemma.class == CueClass::Say || states)
        && lemma.trust == Trust::Word
        && matches!(cue.intro, Intro::Clause | Intro::Quote | Intro::Colon)
        && cue.subject.is_some_and(|np| np.start == cue.end && (!states || name(&np)));
    let thing =
        found.mention != NONE && !says && mention::is_thing(&l.view, &l.resolver.mentions[found.mention as usize].np);
    // في قوله تعالى, قول الشاعر: who is cited does not go on either.
    // رفض الوزير ادعاء النقابة بأن: nor whose words are the object of somebody else's verb.
    let cited = cue.reading.form == Form::Noun
        && cue.subject.is_some()
        && (cue.reading.pronoun || matches!(cue.intro, Intro::Quote | Intro::Colon) || is_object(&l.view, &cue));
    // وقعوا رسالة تطالب: nor is a noun described.
    let described = found.rule == Some(Rule::SubjectBefore) && cue.reading.form != Form::Noun && {
        let s = l.resolver.mentions[found.mention as usize].np.start as usize;
        s > l.view.extents[cue.sentence as usize].start as usize && !begins_clause(&l.view, s)
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

/// رفض الوزير | ادعاء النقابة بأن: does the noun stand right behind the subject of a verb in its sentence?
fn is_object(view: &View<'_>, cue: &Cue) -> bool {
    let at = cue.token as usize;
    let floor = view.extents[cue.sentence as usize].start as usize;
    cue.prefix == 0
        && at > floor + 1
        && view.is_word(at - 1)
        && mention::ending_at(view, at, at.saturating_sub(MAX_BEFORE).max(floor)).is_some_and(|np| {
            let s = np.start as usize;
            let verb = Class::VERB.and(Class::CUE);
            let who = np.denotes != Denotes::Unknown || np.has_name();
            who && s > floor && view.has(s - 1, verb) && !view.is_definite(s - 1)
        })
}

fn mentioned(l: &mut Linker<'_, '_>, cue: &Cue, np: &Np, rule: Rule) -> Found {
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
        let mut found = mentioned(l, &cue, &origin, Rule::RelaySource);
        found.relayer = relayer.unwrap_or(NONE);
        return Some(found);
    }
    let subject = cue.subject.filter(|_| !l.disabled.has(Rule::SubjectAfter));
    if let Some(np) = subject.filter(|np| !asked_too(l, &cue, np) && !told_to(l, &cue, np)) {
        return Some(mentioned(l, &cue, &np, Rule::SubjectAfter));
    }
    // دفع الوزير إلى القول: whoever was led to it.
    let at = cue.token as usize;
    let led = cue.reading.form == Form::Noun && cue.prefix & prefix::AL != 0 && at > 0;
    if led && l.view.key(at - 1) == keys::ILA && !l.disabled.has(Rule::MainSubject) {
        let np = mention::ending_at(&l.view, at - 1, at.saturating_sub(MAX_BEFORE));
        let speaks = |np: &Np| matches!(np.denotes, Denotes::Person | Denotes::Group | Denotes::Organization);
        if let Some(np) = np.filter(speaks) {
            return Some(mentioned(l, &cue, &np, Rule::MainSubject));
        }
    }
    // نقل عن X قوله, نقل عن X القول
    if cue.reading.form == Form::Noun && (cue.reading.pronoun || l.view.key(cue.token as usize) == keys::AL_QAWL) {
        let at = cue.token as usize;
        if let Some(np) = mention::ending_at(&l.view, at, at.saturating_sub(20)) {
            let before = (np.start as usize).checked_sub(1).map(|b| l.view.key(b));
            if matches!(before, Some(keys::ANN)) && !l.disabled.has(Rule::RelaySource) {
                return Some(mentioned(l, &cue, &np, Rule::RelaySource));
            }
        }
        // نقلت وكالة عن مسؤول طلب عدم ذكر اسمه قوله
        let view = l.view;
        let floor = view.extents[cue.sentence as usize].start as usize;
        let from = at.saturating_sub(MAX_BEFORE).max(floor);
        if let Some(k) = crate::cue::relay_preposition(&view, from, at) {
            let np = match view.prefix(k) & prefix::LI {
                0 => mention::parse(&view, k + 1, at),
                _ => mention::parse_governed(&view, k, at),
            };
            if let Some(mut np) = np.filter(|_| !l.disabled.has(Rule::RelaySource)) {
                // عن سكان | وناشطين قولهم
                mention::fill(&view, &mut np, at, false);
                let np = reaching(&view, &np, at);
                return Some(mentioned(l, &cue, &np, Rule::RelaySource));
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
    let asks = matches!(lemma.class, CueClass::Urge | CueClass::Demand | CueClass::Thank)
        && crate::cue::object_frame_follows(&view, np.end as usize, lemma.frames);
    if cue.prefix != prefix::WA || cue.intro_at != np.end || !asks {
        return false;
    }
    let Some(last) = l.discourse.turns.last().copied() else { return false };
    let start = view.extents[cue.sentence as usize].start;
    // سامي الحداد، الذي اتهم الهيئة بالتقصير، وطالب مجلس المدينة بالتدخل: in a relative clause a body is asked too.
    let relative = !last.inside
        && np.denotes == Denotes::Organization
        && last.at > start
        && view.has(last.at as usize - 1, Class::RELATIVE);
    last.at >= start
        && (!last.nested || relative)
        && last.entity != NONE
        && !disagrees(l, cue, last.entity)
        && l.resolver
            .known(&view, np)
            .is_none_or(|e| e != last.entity && l.resolver.entities[e as usize].last != cue.sentence)
}

/// وسأل زوجته عن الدفاتر: of a verb that takes whom it is said to, kin of the other gender is that object; وأوضح الوزير …، وأبلغ وكالة
/// «نبأ» بأن: so is a medium, where somebody who agrees has spoken.
fn told_to(l: &Linker<'_, '_>, cue: &Cue, np: &Np) -> bool {
    let view = &l.view;
    let (a, head) = (cue.reading.agreement, np.head as usize);
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && a.person == 3 && !a.plural;
    let takes = view.lexicon.lemma(cue.reading.lemma).frames.has(Frames::OBJECT);
    if !verb || !takes || cue.object.is_some() || cue.reading.pronoun || np.plural {
        return false;
    }
    if np.len() == 1
        && np.start == cue.end
        && view.has(head, Class::HUMAN)
        && mention::has_possessive_ending(view, head)
    {
        // والده is not والدة: before the pronoun it ends in ت.
        let woman = without_pronoun(view.key(head)).is_some_and(|(noun, _)| noun.back(1) == code::TA);
        return woman != a.feminine;
    }
    let other = view.has(head, Class::FEMININE) != a.feminine;
    // وأبلغ «رويترز»: an agency is feminine.
    let first = head + usize::from(view.quote_at(head).is_some());
    let medium = lists::PRESS.has(view.stem(head)) && other || lists::BROADCASTERS.has(view.stem(first)) && !a.feminine;
    let behind_qad = cue.token > 0 && view.stem(cue.token as usize - 1) == keys::QAD;
    let tells = view.lexicon.lemma(cue.reading.lemma).frames.has(Frames::O_ANNA);
    let goes_on = cue.prefix == prefix::WA || behind_qad;
    if !(medium && tells && goes_on && cue.intro_at == np.end) {
        return false;
    }
    l.discourse.turns.iter().rev().find(|t| !t.nested).is_some_and(|t| !disagrees(l, cue, t.entity))
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

/// سأل الصحفي الوزير عن الموعد، فأجاب بأن; وبمواجهة المتهم اعترف: who was asked answers.
fn asked(l: &Linker<'_, '_>, index: usize) -> Option<(Np, Rule)> {
    let (view, cue) = (&l.view, &l.cues[index]);
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.agreement.plural;
    if !verb {
        return None;
    }
    let at = cue.token as usize;
    let floor = (view.extents[cue.sentence as usize].start as usize).max(at.saturating_sub(MAX_BEFORE));
    let questioned = |&k: &usize| view.prefix(k) & prefix::BI != 0 && lists::QUESTIONING.has(view.stem(k));
    if let Some(k) = (floor..at).rev().find(questioned) {
        let np = mention::parse_governed(view, k + 1, at);
        let end =
            |np: &Np| np.end as usize == at || view.kind(np.end as usize) == Kind::Comma && np.end as usize + 1 == at;
        let person = |np: &Np| matches!(np.denotes, Denotes::Person | Denotes::Unnamed);
        if let Some(np) = np.filter(|np| person(np) && end(np)) {
            return Some((np, Rule::SubjectBefore));
        }
    }
    // وسئل الوزير عن السبب، فقال
    let was_asked =
        |&k: &usize| matches!(view.stem(k), keys::SUILA | keys::SUILAT) && view.prefix(k) & !prefix::CONJ == 0;
    if let Some(k) = (floor..at).rev().find(was_asked) {
        let person = |np: &Np| np.denotes == Denotes::Person && !np.plural;
        return mention::parse(view, k + 1, at).filter(person).map(|np| (np, Rule::MainSubject));
    }
    if cue.prefix & prefix::FA == 0 {
        return None;
    }
    let question = question_before(l, index)?;
    let asks = l.view.lexicon.lemma(question.reading.lemma).class == CueClass::Ask;
    let fits = |np: &Np| !np.plural && (!np.gendered || np.feminine == cue.reading.agreement.feminine);
    question.object.filter(|np| asks && fits(np)).map(|np| (np, Rule::MainSubject))
}

/// The last report before the cue in its sentence, or in the one before where a question mark ended it: هل رأيته؟ فأجاب
fn question_before<'a>(l: &'a Linker<'_, '_>, index: usize) -> Option<&'a Cue> {
    let (view, cue) = (&l.view, &l.cues[index]);
    let start = view.extents[cue.sentence as usize].start;
    let opens = start > 0 && cue.token == start && matches!(view.written(start as usize - 1), "؟" | "?");
    let before = l.cues[..index].iter().rev();
    let mut before = before.take_while(|c| c.sentence == cue.sentence || opens && c.sentence + 1 == cue.sentence);
    before.find(|c| c.intro != Intro::Source)
}

/// وسأله القاضي عن المال، فأجاب: whom the pronoun means has spoken before.
fn asked_him(l: &Linker<'_, '_>, index: usize) -> Option<Found> {
    let cue = l.cues[index];
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && cue.prefix & prefix::FA != 0;
    if !verb {
        return None;
    }
    let question = question_before(l, index)?;
    let asks = l.view.lexicon.lemma(question.reading.lemma).class == CueClass::Ask && question.reading.pronoun;
    if !asks || question.subject.is_none() || l.disabled.has(Rule::Chain) {
        return None;
    }
    let asker = l.discourse.turns.iter().rev().find(|t| t.at == question.token)?.entity;
    let turns = l.discourse.turns.iter().rev().filter(|t| !t.nested && t.at < question.token && t.entity != asker);
    let him = turns.take(4).find(|t| t.entity != NONE && !disagrees(l, &cue, t.entity))?;
    Some(Found { entity: him.entity, rule: Some(Rule::Chain), ..Found::nobody(Unresolved::NoAntecedent) })
}

/// أما الناقد سالم الحداد فله رأي آخر، فهو يعتقد: the pronoun right before the verb is whom the sentence turns to; أما المهاجم سعيد مراد فسجل
/// هدفه الأول، مؤكدا: so is whoever the participle goes with.
fn topic(l: &Linker<'_, '_>, cue: &Cue) -> Option<Np> {
    let (view, at) = (&l.view, cue.token as usize);
    let pronoun = at > 0 && matches!(view.stem(at - 1), keys::HUWA | keys::HIYA) && cue.prefix == 0;
    let participle = cue.reading.form == Form::Participle && !cue.reading.agreement.plural;
    let floor = view.extents[cue.sentence as usize].start as usize;
    let turns = view.stem(floor) == keys::AMMA && view.has(floor, Class::CONJ);
    if !(pronoun || participle) || !turns || view.quote_around(at).is_some() {
        return None;
    }
    let np = mention::parse(view, floor + 1, at)?;
    let person = matches!(np.denotes, Denotes::Person | Denotes::Organization) && !np.plural;
    let fits = !np.gendered || np.feminine == cue.reading.agreement.feminine;
    let acts = || {
        let end = np.end as usize;
        let spoken = l.discourse.turns.iter().rev().any(|t| t.at as usize > floor);
        view.prefix(end) & prefix::FA != 0 && !(end..at).any(|k| view.kind(k) == Kind::Stop) && !spoken
    };
    (person && fits && (pronoun || acts())).then_some(np)
}

/// Nobody stands after the cue.
fn elided(l: &mut Linker<'_, '_>, index: usize, inside: Option<Turn>) -> Found {
    let cue = l.cues[index];
    let view = l.view;
    if let Some(found) = reported_third(l, &cue) {
        return found;
    }
    if cue.reading.agreement.person == 1 {
        // نرى inside speech is the speaker; outside, the writer.
        return match l.discourse.speech_around(cue.token).copied() {
            Some(t) if !l.disabled.has(Rule::FirstPerson) => {
                Found { entity: t.entity, rule: Some(Rule::FirstPerson), ..Found::nobody(Unresolved::NoAntecedent) }
            }
            _ => match chain_inside_quote(l, &cue).or_else(|| joined_hers(l, index)) {
                Some(found) => found,
                None => Found::nobody(Unresolved::Author),
            },
        };
    }
    if let Some((np, rule)) = asked(l, index).filter(|(_, rule)| !l.disabled.has(*rule)) {
        return mentioned(l, &cue, &np, rule);
    }
    if let Some(found) = asked_him(l, index) {
        return found;
    }
    if let Some(np) = topic(l, &cue).filter(|_| !l.disabled.has(Rule::MainSubject)) {
        return mentioned(l, &cue, &np, Rule::MainSubject);
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
                return mentioned(l, &cue, &np, Rule::Antecedent);
            }
        }
    }
    // تغريدة الوزير التي قال فيها: with the pronoun, whose words they are and not the words.
    let within = !held && is_within(&view, cue.end as usize);
    if within && !l.disabled.has(Rule::MainSubject) {
        if let Some(np) = relative_subject(&view, &cue, floor) {
            return mentioned(l, &cue, &np, Rule::MainSubject);
        }
        if let Some(np) = owner_of_words(&view, &cue, floor) {
            return mentioned(l, &cue, &np, Rule::MainSubject);
        }
        if let Some(np) = issuer(&view, &cue, floor) {
            return mentioned(l, &cue, &np, Rule::MainSubject);
        }
    }
    // واصلت فعاليات تنديدها: whoever spoke before.
    let owned = cue.reading.form == Form::Noun && cue.reading.pronoun;
    if owned && !l.disabled.has(Rule::MainSubject) {
        if let Some(np) = subject_between(&view, &cue, floor) {
            return mentioned(l, &cue, &np, Rule::MainSubject);
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
                let mut found = mentioned(l, &cue, &np, rule);
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
    let said = l.discourse.turns.last().filter(|t| !t.nested).copied();
    let turn = said.map(|t| t.at as usize);
    // بعدما اتهم الوزير الشركة بالإهمال، رد مديرها قائلا: a clause behind what was said.
    let at = cue.token as usize;
    let dependent = cue.reading.form != Form::Perfect && cue.reading.form != Form::Imperfect
        || cue.prefix & prefix::CONJ != 0
        || at > floor && view.has(at - 1, Class::COMP.and(Class::CONJ));
    let ended = said.filter(|t| dependent && t.at as usize >= floor && t.from < t.until && t.until <= cue.token);
    if (by_saying || ended.is_some() || turn.is_none_or(|at| at < floor))
        && (cue.reading.form == Form::Participle || by_saying || inside.is_none())
        && !l.disabled.has(Rule::MainSubject)
    {
        // The clause that the participle or joined verb belongs to may have a subject of its own, with no cue and none since. They
        // reach it over a relative clause with a cue: رد الوزير على النائبة التي قالت إن …، مؤكدا
        let over = cue.reading.form == Form::Participle || cue.prefix & prefix::CONJ != 0;
        let report = |c: &&Cue| !over && c.sentence == cue.sentence && c.intro != Intro::Source;
        let last = l.cues[..index].iter().rev().take(4).find(report).map_or(floor, |c| c.token as usize);
        let last = turn.map_or(last, |at| last.max(at + 1));
        let last = ended.map_or(last, |t| last.max(t.until as usize));
        let spoken =
            |k: usize| l.discourse.turns.iter().rev().take(8).any(|t| t.from as usize <= k && k < t.until as usize);
        let resolver = &mut l.resolver;
        let mut named = |np: &Np| resolver.knows_person(&view, np);
        if let Some(np) = main_subject(&view, &cue, floor, last, &spoken, &mut named) {
            // ورد الوزير بالقول: what was done by saying has its subject in the same breath.
            let one = by_saying && (np.end as usize..at).all(|k| view.is_word(k) || view.kind(k) == Kind::Number);
            let rule =
                if one && !l.disabled.has(Rule::SubjectBefore) { Rule::SubjectBefore } else { Rule::MainSubject };
            let mut found = mentioned(l, &cue, &np, rule);
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
                || view.has(at - 1, Class::RELATIVE) && (cue.reading.pronoun || has_own_subject(&view, &cue, at - 1)));
        // وقالت الوزارة إن الأساتذة رفضوا ما وصفوه بـ
        let body = |e: &resolve::Entity| e.denotes == Denotes::Organization && !e.plural;
        let several = cue.reading.agreement.plural
            && !cue.reading.agreement.feminine
            && l.resolver.entities.get(t.entity as usize).is_some_and(body);
        if pronoun && !several && !disagrees(l, &cue, t.entity) && !l.disabled.has(Rule::Chain) {
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
                return mentioned(l, &cue, &np, Rule::LocalSubject);
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

/// قال الوزير إن اللجنة زارت القرية وطلبت, which may be "she" or "I": a report without own words is in the third person.
fn reported_third(l: &mut Linker<'_, '_>, cue: &Cue) -> Option<Found> {
    let view = l.view;
    let (at, a) = (cue.token as usize, cue.reading.agreement);
    let either = a.person == 1 && !a.plural && like_first_person(&view, cue) && !view.is_first_by_hamza(at);
    if !either || view.quote_around(at).is_some() {
        return None;
    }
    let turn = l.discourse.speech_around(cue.token).copied().filter(|t| !t.direct)?;
    if super::has_first_person(&view, turn.from as usize, at) {
        return None;
    }
    let mut third = *cue;
    third.reading.agreement = Agreement { person: 3, feminine: true, plural: false };
    let from = clause_floor(&view, cue).max(turn.from as usize);
    let subject = before_verb(&view, &third, from)
        .or_else(|| local_subject(&view, &third, from).map(|np| (np, Rule::LocalSubject)))
        .filter(|(_, rule)| !l.disabled.has(*rule));
    match subject {
        Some((np, rule)) => Some(mentioned(l, &third, &np, rule)),
        None => disagrees(l, &third, turn.entity).then(|| Found::nobody(Unresolved::NoAntecedent)),
    }
}

/// وقالت الجمعية إن الوضع صعب، وناشدت الأمم المتحدة: behind a report of hers a joined verb is in the third person, not in the writer's first.
fn joined_hers(l: &mut Linker<'_, '_>, index: usize) -> Option<Found> {
    let (view, cue) = (l.view, l.cues[index]);
    let at = cue.token as usize;
    let before = index.checked_sub(1).map(|i| l.cues[i]).filter(|c| c.sentence == cue.sentence)?;
    let joined = cue.prefix & prefix::WA != 0 && cue.reading.form == Form::Perfect && !cue.reading.agreement.plural;
    let same = before.reading.agreement.feminine && before.reading.form == Form::Perfect;
    if !joined || !same || !super::extent::may_be_hers(&view, at) || view.is_first_by_hamza(at) {
        return None;
    }
    let found = chain(l, index);
    (found.entity != NONE).then_some(found)
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
    past_dateline(view, view.extents[s as usize].start as usize)
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
        // عدد من القادة is not who بعد إعلانها means.
        let one = e.denotes == Denotes::Person && !e.plural;
        let several = e.denotes == Denotes::Group && e.plural && !cue.reading.pronoun_plural;
        return several || one && e.feminine.is_some_and(|f| f != cue.reading.pronoun_feminine);
    }
    if cue.reading.form == Form::Source {
        // على حد قولها, على حد قولهم
        let r = cue.reading;
        return r.pronoun
            && e.denotes == Denotes::Person
            && (e.plural != r.pronoun_plural || !e.plural && e.feminine.is_some_and(|f| f != r.pronoun_feminine));
    }
    match e.denotes {
        Denotes::Person => {
            if a.plural != e.plural {
                return true;
            }
            !a.plural && e.feminine.is_some_and(|f| f != a.feminine)
        }
        Denotes::Group | Denotes::Unnamed if a.plural => !e.plural && !e.feminine.is_some_and(|f| f),
        // وقال المتحدث إن اللجنة زارت القرية وطلبت
        Denotes::Unnamed => !e.plural && a.feminine && e.feminine == Some(false),
        _ => false,
    }
}

//! Links cues to their content and their speaker: one relation a cue, and the few that have no cue.

mod extent;
mod floating;
mod headline;
mod interview;
mod prepositional;
mod subject;

pub(crate) use extent::has_first_person;
pub(crate) use subject::Discourse;

use crate::TokenKind as Kind;
use crate::cue::{Cue, Intro};
use crate::fold::Key;
use crate::keys;
use crate::lexicon::{Class, Form, Trust, prefix};
use crate::mention::Denotes;
use crate::resolve::Resolver;
use crate::room::make_room;
use crate::rules::Rule;
use crate::view::View;
use crate::{AttributionKind, CueClass, Modality, Unresolved};

/// No cue, no mention, no speaker.
pub(crate) const NONE: u32 = u32::MAX;

/// A relation, in tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Relation {
    pub kind: AttributionKind,
    /// Content, end exclusive.
    pub content: (u32, u32),
    /// Second part of an interrupted quotation; empty when there is none.
    pub resumed: (u32, u32),
    /// Index into the cues, or `NONE`.
    pub cue: u32,
    /// Index into the resolver's mentions, or `NONE`.
    pub mention: u32,
    pub entity: u32,
    pub relayer: u32,
    pub unresolved: Unresolved,
    pub sentence: u32,
    pub modality: Modality,
    /// Hundredths, given when all relations are known.
    pub confidence: u8,
    pub rule: Rule,
    pub speaker_rule: Option<Rule>,
    /// Where the relation stands in the text: its cue, or its content.
    pub at: u32,
    /// Another speaker that was considered, or `NONE`.
    pub alternative: u32,
    pub alternative_rule: Rule,
}

impl Relation {
    pub(crate) fn relayer_entity(&self, resolver: &Resolver) -> u32 {
        resolver.mentions.get(self.relayer as usize).map_or(NONE, |m| m.entity)
    }
}

/// Rules that the caller switched off.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Disabled(pub u64);

impl Disabled {
    pub(crate) fn has(self, rule: Rule) -> bool {
        self.0 >> (rule as u32) & 1 != 0
    }
}

/// What the linker knows while it goes through the text.
pub(crate) struct Linker<'a, 'b> {
    pub view: View<'a>,
    pub cues: &'b mut Vec<Cue>,
    pub resolver: &'b mut Resolver,
    pub out: &'b mut Vec<Relation>,
    pub disabled: Disabled,
    pub discourse: subject::Discourse,
    pub buffers: Buffers,
}

/// What the linker needs by the way, kept for the next document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Buffers {
    /// Cues of floating quotations.
    floating: Vec<Cue>,
    paragraphs: Vec<interview::Paragraph>,
    answers: Vec<interview::Answer>,
    /// Where contents begin.
    starts: Vec<u32>,
    /// Cues whose content is another's.
    lost: Vec<u32>,
}

impl Linker<'_, '_> {
    /// Goes through the cues in order, then looks for quotations that no cue introduced.
    pub(crate) fn run(&mut self) {
        floating::find(self);
        self.drop_parts_of_others();
        self.drop_rivals();
        // The verb of a floating quotation comes before the cues inside it: they ask who is speaking.
        interview::find(self);
        let answers = std::mem::take(&mut self.buffers.answers);
        let mut answered = answers.iter().peekable();
        let mut floating = self.next_floating(0);
        for i in 0..self.cues.len() {
            while let Some(answer) = answered.next_if(|a| a.content.0 <= self.cues[i].token) {
                interview::link(self, answer);
            }
            while let Some(f) = floating.filter(|&f| self.cues[f].content <= self.cues[i].token) {
                self.link(f);
                floating = self.next_floating(f + 1);
            }
            if self.cues[i].intro != Intro::Floating {
                self.link(i);
            }
            self.make_room(self.cues[i].token as usize);
        }
        for answer in answered {
            interview::link(self, answer);
        }
        self.buffers.answers = answers;
        headline::find(self);
    }

    /// For what the next cues bring, when all up to a token are linked; no reading is being read.
    fn make_room(&mut self, token: usize) {
        /// More than one cue brings.
        const MORE: usize = 16;
        self.view.readings.borrow_mut().trim();
        let all = self.view.tokens.len();
        make_room(self.out, MORE, token, all);
        self.resolver.make_room(MORE, token, all);
    }

    /// The first verb of a floating quotation among the cues from `from` on.
    fn next_floating(&self, from: usize) -> Option<usize> {
        (from..self.cues.len()).find(|&i| self.cues[i].intro == Intro::Floating)
    }

    /// A verb inside بحسب ما ذكر is part of the source phrase; a cue inside another's subject is part of the subject.
    fn drop_parts_of_others(&mut self) {
        let mut keep = Vec::new();
        std::mem::swap(&mut keep, self.cues);
        let mut taken_verb = NONE;
        let mut subject = (0, 0);
        let mut complement = NONE;
        let mut quoted = NONE;
        let mut held = (0, 0);
        let mut content = NONE;
        let mut told = (0, 0);
        let view = self.view;
        let lexicon = view.lexicon;
        keep.retain(|c| {
            // أبدى ترحيبه بالقرار: the noun that is the whole complement reports nothing beside the verb.
            let whole = c.token == complement && c.intro == Intro::Phrase && c.reading.form == Form::Noun;
            // قال الوزير في وصفه: «…» is one report, and the verb's.
            let direct = matches!(c.intro, Intro::Quote | Intro::Colon);
            let saying = lexicon.lemma(c.reading.lemma).class == CueClass::Say;
            let again = direct && c.content == quoted && c.reading.form == Form::Noun && !saying;
            // وصفوا تصريحات الوزير بأنها خدعة: a noun inside the object of another report has no content beside it.
            let object = c.reading.form == Form::Noun
                && !saying
                && c.content == content
                && held.0 <= c.token
                && c.token < held.1;
            // وقال وهو يشير إلى الجدار: what he does meanwhile is no report.
            let meanwhile = c.intro == Intro::Phrase
                && told.0 < c.token
                && c.token < told.1
                && crate::cue::is_meanwhile(&view, c.token as usize - 1);
            let part = c.token == taken_verb || (c.token >= subject.0 && c.token < subject.1);
            if part || whole || again || object || meanwhile {
                return false;
            }
            if matches!(c.intro, Intro::Quote | Intro::Colon) {
                told = (c.token, c.intro_at);
            }
            if direct {
                quoted = c.content;
            }
            if c.intro == Intro::Phrase {
                complement = c.content;
            }
            if c.intro == Intro::Source && c.intro_at > c.token {
                taken_verb = c.intro_at;
            }
            if let Some(np) = c.subject.or(c.origin) {
                subject = (np.start, np.end);
            }
            (held, content) = (c.object.map_or((0, 0), |np| (np.start, np.end)), c.content);
            true
        });
        *self.cues = keep;
    }

    /// Two cues have read ahead to one أن or one quotation: what is said has one cue, besides sources.
    fn drop_rivals(&mut self) {
        /// Cues between two that reach one content.
        const NEAR: usize = 4;
        let view = self.view;
        let reports = |c: &Cue| {
            let reads = matches!(c.intro, Intro::Clause | Intro::Quote | Intro::Colon | Intro::ColonClause);
            reads && c.modality == Modality::Asserted
        };
        // قال الوزير بعد القرار الذي أعلنه الرئيس «…»: the trusted verb, and the one without an object.
        let strength = |c: &Cue| {
            let trusted = view.lexicon.lemma(c.reading.lemma).trust == Trust::Word;
            2 * u32::from(trusted) + u32::from(!c.reading.pronoun || c.reading.form == Form::Noun)
        };
        let mut lost = std::mem::take(&mut self.buffers.lost);
        lost.clear();
        for (i, a) in self.cues.iter().enumerate().filter(|(_, c)| reports(c)) {
            let mut rivals = self.cues[i + 1..].iter().take(NEAR).take_while(|b| b.token < a.content);
            let Some(b) = rivals.find(|b| reports(b) && b.content == a.content) else { continue };
            let at = b.token as usize;
            let noun = b.reading.form == Form::Noun;
            // مكتفيا بالقول إن, فيما وصفوه بـ: these have their own content.
            if noun && b.prefix & prefix::BI != 0 || view.stem(at - 1) == keys::MA {
                continue;
            }
            // وقال الوزير في رده على السؤال إن
            let governed = noun
                && (view.has(at - 1, Class::PREP) && view.key(at - 1) != keys::ANN
                    || view.lexicon.lemma(b.reading.lemma).class != CueClass::Say);
            // قال سالم، الذي يعتبر شيخ القرية، إن; يقول سالم -الذي كشف النقاب عن السر- إنه; but تصريحات سالم، التي قال فيها إن
            let relative = || (a.token as usize + 1..at).any(|k| view.has(k, Class::RELATIVE));
            let opens = |k: usize| view.kind(k) == Kind::Dash && view.has(k + 1, Class::RELATIVE);
            let aside = match view.kind(a.intro_at as usize - 1) {
                Kind::Comma => relative(),
                Kind::Dash => (a.token as usize + 1..at).any(opens),
                _ => false,
            };
            // يقول نعيم ناشد إن: the end of a name.
            let name =
                a.subject.is_some_and(|np| np.end == b.token) && b.prefix == 0 && b.reading.form == Form::Perfect;
            // الذي يرى أن: right before its أن; نقلا عن مصدر: who is cited speaks.
            let owns = b.intro_at == b.end && !noun || b.origin.is_some();
            let ahead = strength(a).cmp(&strength(b));
            let weaker = governed || name || !owns && (ahead.is_gt() || aside && ahead.is_eq());
            lost.push(if weaker { b.token } else { a.token });
        }
        if !lost.is_empty() {
            lost.sort_unstable();
            self.cues.retain(|c| lost.binary_search(&c.token).is_err());
        }
        self.buffers.lost = lost;
    }

    fn link(&mut self, i: usize) {
        let cue = self.cues[i];
        if matches!(cue.intro, Intro::Source) {
            prepositional::link(self, i);
            return;
        }
        let rule = self.rule(&cue);
        if self.disabled.has(rule) {
            return;
        }
        let view = self.view;
        let content = match cue.intro {
            Intro::Before => extent::before(&view, self.cues, i),
            Intro::Quote | Intro::Floating => extent::quoted(&view, self.cues, i),
            _ => extent::clause(&view, self.cues, i),
        };
        if content.0 >= content.1 {
            return;
        }
        let resumed = match cue.intro {
            Intro::Floating => floating::second_part(&view, self.cues, i).unwrap_or((0, 0)),
            _ => (0, 0),
        };
        let rule = if resumed.0 < resumed.1 { Rule::QuoteResumed } else { rule };
        let kind = self.kind(&cue, content);
        // ندعو إلى, نشكر: a performative inside speech is the speech itself, not a report of it.
        let performs =
            cue.reading.agreement.person == 1 && cue.reading.form == Form::Imperfect && cue.intro == Intro::Phrase;
        if performs {
            return;
        }
        let class = view.lexicon.lemma(cue.reading.lemma).class;
        let found = subject::find(self, i, content);
        if !self.can_speak(&cue, &found) {
            self.discourse.take_back(cue.token);
            return;
        }
        // أعلن، اليوم، أسماء الفائزين: where nobody has spoken the masculine without a subject is passive.
        let a = cue.reading.agreement;
        let n = cue.end as usize;
        let agentless = view.kind(n) == Kind::Comma
            || view.prefix(n) == 0 && view.has(n, Class::PREP.and(Class::TIME)) && view.key(n).len() > 1
            // كشف قاع العين يستغرق دقائق: a noun that looks like a verb.
            || view.has(n - 1, Class::COMMON) && cue.content == cue.intro_at;
        let passive = agentless && cue.reading.form == Form::Perfect && a.person == 3 && !a.feminine && !a.plural;
        if passive && cue.intro == Intro::Phrase && cue.subject.is_none() && found.entity == NONE {
            return;
        }
        // وانتهى الاجتماع مع التأكيد أن: an act without its speaker.
        let act = cue.reading.form == Form::Noun
            && cue.prefix & prefix::AL != 0
            && cue.prefix & prefix::BI == 0
            && !cue.reading.pronoun;
        // يواجه اتهامات بأنه، سادت تكهنات بأن: without an owner nobody in the text says it.
        let ownerless = cue.reading.form == Form::Noun
            && cue.prefix & (prefix::AL | prefix::BI) == 0
            && !cue.reading.pronoun
            // أغلقت المتاجر وسط مخاوف من أن
            && (found.mention == NONE
                || cue.token > 0
                    && matches!(view.key(cue.token as usize - 1), keys::WASAT | keys::BADA | keys::RAGHMA))
            // بحجة أن, معربا عن مخاوف من أن: who acts or speaks in the clause says it.
            && view.key(cue.token as usize).at(0) != crate::fold::code::BA
            && !(cue.token > 0 && matches!(view.key(cue.token as usize - 1), keys::ANN | keys::MAA))
            && !view.has(cue.token as usize, Class::DOCUMENT);
        // في ظل الحديث عن أن, but ذهب إلى القول إن, كرر القول إن
        let before = if cue.token > 0 { view.key(cue.token as usize - 1) } else { Key::EMPTY };
        let introduces = view.is_complementizer(n) || view.kind(n) == Kind::Colon;
        let led_to = introduces
            && (matches!(before, keys::ALA | keys::ILA)
                || act && cue.token > 0 && crate::cue::repeats(&view, cue.token as usize - 1));
        // نقلت عن الوزير القول إن
        let relayed = found.rule == Some(Rule::RelaySource);
        let talk = act && class == CueClass::Say && before != keys::MAA && !led_to && !relayed;
        if (act && found.entity == NONE || ownerless || talk) && cue.subject.is_none() {
            self.discourse.take_back(cue.token);
            return;
        }
        if cue.reading.agreement.person == 1 && found.entity == NONE {
            // The writer's own voice reports nobody.
            return;
        }
        // لوحة تؤكد أن الحال باق: a present inside a clause without anybody is what things show.
        let shown = cue.reading.form == Form::Imperfect
            && cue.modality == Modality::Asserted
            && found.entity == NONE
            && !a.plural
            && cue.prefix & prefix::CONJ == 0
            && cue.token > 0
            && view.is_word(cue.token as usize - 1)
            && matches!(class, CueClass::State | CueClass::Stress | CueClass::Document | CueClass::Warn);
        if shown {
            self.discourse.take_back(cue.token);
            return;
        }
        let relation = Relation {
            kind,
            content,
            resumed,
            cue: i as u32,
            mention: found.mention,
            entity: found.entity,
            relayer: found.relayer,
            unresolved: found.unresolved,
            sentence: cue.sentence,
            modality: cue.modality,
            confidence: 0,
            rule,
            speaker_rule: found.rule,
            at: cue.token,
            alternative: found.alternative,
            alternative_rule: found.alternative_rule,
        };
        self.out.push(relation);
        if let Some(end) = floating::end_of_speech(&view, &cue, &relation) {
            floating::go_on(self, relation, end);
        }
    }

    /// Who went on before does not show, contain or rule (أظهر، تضمن، نص) unless it is a document.
    fn can_speak(&self, cue: &Cue, found: &subject::Found) -> bool {
        let inferred =
            matches!(found.rule, Some(Rule::Chain | Rule::MainSubject | Rule::LocalSubject | Rule::FirstPerson));
        if self.view.lexicon.lemma(cue.reading.lemma).trust != Trust::Document || !inferred {
            return true;
        }
        self.resolver.entities.get(found.entity as usize).is_some_and(|e| e.denotes == Denotes::Document)
    }

    fn rule(&self, cue: &Cue) -> Rule {
        let lemma = self.view.lexicon.lemma(cue.reading.lemma);
        let document = lemma.trust == Trust::Document
            || lemma.class == CueClass::Document && cue.subject.is_some_and(|np| np.denotes == Denotes::Document);
        match (cue.reading.form, cue.intro) {
            (_, Intro::Before) => Rule::VerbObject,
            (_, Intro::Floating) => Rule::QuoteFloating,
            (Form::Participle, Intro::Clause | Intro::ColonClause) => Rule::ParticipleClause,
            (Form::Participle, Intro::Phrase) => Rule::ParticiplePhrase,
            (Form::Participle, _) => Rule::ParticipleQuote,
            (Form::Noun, Intro::Clause | Intro::ColonClause) => Rule::NounClause,
            (Form::Noun, Intro::Phrase) => Rule::NounPhrase,
            (Form::Noun, _) => Rule::NounQuote,
            _ if lemma.trust == Trust::Document => Rule::DocumentSays,
            (_, Intro::Quote) => Rule::VerbQuote,
            (_, Intro::Colon) => Rule::VerbColon,
            (_, Intro::ColonClause) => Rule::VerbColonClause,
            (_, Intro::Bare) => Rule::VerbBare,
            (_, Intro::Clause) if cue.origin.is_some() => Rule::RelayClause,
            _ if document => Rule::DocumentSays,
            (_, Intro::Clause | Intro::Phrase) if cue.object.is_some() => Rule::VerbPerson,
            (_, Intro::Clause) => Rule::VerbClause,
            _ => Rule::VerbPhrase,
        }
    }

    /// Direct, mixed, indirect or paraphrase, by the introducer and by the marks inside the content.
    fn kind(&self, cue: &Cue, content: (u32, u32)) -> AttributionKind {
        let view = &self.view;
        let (a, b) = (content.0 as usize, content.1 as usize);
        match cue.intro {
            Intro::Quote if a < cue.content as usize => AttributionKind::Mixed,
            Intro::Quote if self.completes(cue, a) && !extent::has_first_person(view, a, b) => AttributionKind::Mixed,
            Intro::Quote | Intro::Floating => AttributionKind::Direct,
            Intro::Colon => AttributionKind::Direct,
            // "نرفض بشدة" محاولات التقسيم
            Intro::Bare if view.quote_at(a).is_some_and(|q| (q.close as usize) < b) => AttributionKind::Mixed,
            Intro::ColonClause | Intro::Bare => {
                // يا أبي
                let calls = cue.intro == Intro::Bare && view.key(a) == keys::YA;
                if calls || extent::has_first_person(view, a, b) {
                    AttributionKind::Direct
                } else if extent::quotes_speech(view, a, b) {
                    AttributionKind::Mixed
                } else {
                    AttributionKind::Indirect
                }
            }
            Intro::Clause | Intro::Before | Intro::Source => {
                if extent::quotes_speech(view, a, b) {
                    AttributionKind::Mixed
                } else {
                    AttributionKind::Indirect
                }
            }
            Intro::Phrase => {
                if extent::quotes_speech(view, a, b) {
                    AttributionKind::Mixed
                } else {
                    AttributionKind::Paraphrase
                }
            }
        }
    }

    /// نفى «كل الاتهامات»، أكد «ضرورة الحوار»: without a colon, marks behind a verb that is not of saying may hold its object.
    fn completes(&self, cue: &Cue, first: usize) -> bool {
        let view = &self.view;
        let at = cue.intro_at as usize;
        if view.kind(at) == Kind::Colon || at > 0 && view.kind(at - 1) == Kind::Colon {
            return false;
        }
        match view.lexicon.lemma(cue.reading.lemma).class {
            CueClass::Say | CueClass::Ask => false,
            // صرح "هذا فخر لنا" is a sentence, no object.
            CueClass::State
            | CueClass::Stress
            | CueClass::Admit
            | CueClass::Claim
            | CueClass::Warn
            | CueClass::Complain
            | CueClass::Document
            | CueClass::Relay => {
                view.is_complementizer(first)
                    || view.prefix(first) & prefix::PREP != 0
                    || view.has(first, Class::ABSTRACT) && !view.has(first, Class::VERB) && !view.is_definite(first)
            }
            _ => true,
        }
    }
}

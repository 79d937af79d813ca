//! The records of a document: what was found in tokens, in bytes of the text, in order and with their parents.

use crate::arena::{AlternativeRec, Arena, AttributionRec, CueRec, MentionRec, NONE, SpeakerRec};
use crate::cue::Cue;
use crate::lexicon::{Class, Form, Lexicon, prefix};
use crate::link::{self, Relation};
use crate::mention::Denotes;
use crate::packed::Tokens;
use crate::resolve::{Entity, Resolver};
use crate::room::make_room;
use crate::rules::Rule;
use crate::script::is_mark;
use crate::span::RawSpan;
use crate::{AttributionKind, CueForm, Gender, MentionKind, SpeakerKind};

/// What writing the records needs by the way, kept for the next document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Buffers {
    /// For each entity its speaker.
    speaker_of: Vec<u32>,
    /// Relations that are reported, by the place of their content.
    pub order: Vec<u32>,
    mentions: Vec<(RawSpan, u32, u32)>,
    mention_of: Vec<u32>,
    counts: Vec<u32>,
    cue_of: Vec<u32>,
    /// Attributions whose content is open.
    open: Vec<u32>,
}

/// Empties a list and fills it anew, in its old memory.
fn refill<T: Clone>(list: &mut Vec<T>, len: usize, value: T) {
    list.clear();
    list.resize(len, value);
}

/// What the stages found, to be written as records.
pub(crate) struct Emitter<'a> {
    pub text: &'a str,
    pub lexicon: &'a Lexicon,
    pub cues: &'a [Cue],
    pub relations: &'a [Relation],
    pub resolver: &'a Resolver,
    /// In hundredths.
    pub min_confidence: u8,
}

impl Emitter<'_> {
    /// Writes the records of a document whose tokens and sentences stand in the arena.
    pub(crate) fn emit(&self, arena: &mut Arena, buffers: &mut Buffers) {
        self.order(arena, buffers);
        self.speakers(arena, buffers);
        self.mentions(arena, buffers);
        group_mentions(arena, &mut buffers.counts);
        self.cues(arena, buffers);
        self.attributions(arena, buffers);
    }

    fn tokens<'a>(&'a self, arena: &'a Arena) -> Tokens<'a> {
        arena.tokens.of(self.text)
    }

    /// What nobody is found for is mostly no speech (الأرقام التي يتحدثون عنها) or somebody else's; but a quotation is speech whoever
    /// said it, and of what a text begins with the speaker may stand outside it.
    fn reports(&self, r: &Relation) -> bool {
        let quoted = matches!(r.kind, AttributionKind::Direct | AttributionKind::Mixed);
        let begins = r.sentence == 0 && r.kind == AttributionKind::Indirect;
        r.confidence >= self.min_confidence || r.entity == NONE && (quoted || begins)
    }

    fn span(&self, arena: &Arena, (a, b): (u32, u32)) -> RawSpan {
        if a >= b {
            return RawSpan::default();
        }
        let tokens = self.tokens(arena);
        RawSpan::new(tokens.start(a as usize), tokens.end(b as usize - 1))
    }

    /// A name or title without the proclitics of its first word: تقرير of لتقرير, الوزير of والوزير; للتقرير stays whole, as its
    /// article has lost a letter.
    fn bare_span(&self, arena: &Arena, (a, b): (u32, u32)) -> RawSpan {
        let mut span = self.span(arena, (a, b));
        let tokens = self.tokens(arena);
        let Some(first) = tokens.get(a as usize).filter(|_| a < b) else { return span };
        let p = first.prefix();
        let joined = p & prefix::CONJ != 0;
        let governed = p & (prefix::BI | prefix::LI) != 0;
        // وايلي, كامل: the first letter of a name is mostly its own.
        let head = first.class.has(Class::HEAD.and(Class::PLACE)) && p & prefix::KA == 0;
        let given = first.class.has(Class::GIVEN.and(Class::FAMILY).and(Class::DETERMINER)) && p == prefix::LI;
        // لمستند البنك, but لقديم may be a name.
        let noun = first.class.has(Class::COMMON) && p == prefix::LI && b - a > 1;
        // فالفلاحون, but not فالاداريس
        let known = first.class.has(Class::COMMON.and(Class::GIVEN).and(Class::DETERMINER));
        let name = given || noun || joined && p & prefix::AL != 0 && known;
        // وكل المؤشرات, وآخر
        let some = joined && first.class.has(Class::DETERMINER);
        if !(head || name || some) || first.begins_phrase() && !some || p & prefix::LI != 0 && p & prefix::AL != 0 {
            return span;
        }
        let letters = usize::from(joined) + usize::from(governed);
        let word = tokens.written(a as usize);
        let bare = word.char_indices().filter(|&(_, c)| !is_mark(c)).nth(letters);
        span.start += bare.map_or(0, |(at, _)| at as u32);
        span
    }

    /// The content, or of an interrupted one its longer part.
    fn longest(&self, arena: &Arena, r: &Relation) -> (u32, u32) {
        let len = |part| {
            let span = self.span(arena, part);
            span.end - span.start
        };
        if len(r.resumed) > len(r.content) { r.resumed } else { r.content }
    }

    /// Which relations are reported, by the place of their content, outer before inner.
    fn order(&self, arena: &Arena, buffers: &mut Buffers) {
        let order = &mut buffers.order;
        order.clear();
        order.reserve_exact(self.relations.len());
        order.extend((0..self.relations.len() as u32).filter(|&i| self.reports(&self.relations[i as usize])));
        order.sort_unstable_by_key(|&i| {
            let r = &self.relations[i as usize];
            let (a, b) = self.longest(arena, r);
            (a, std::cmp::Reverse(b), r.at, i)
        });
    }

    /// The reported relations, in their order.
    fn reported<'a>(&'a self, order: &'a [u32]) -> impl Iterator<Item = &'a Relation> {
        order.iter().map(|&i| &self.relations[i as usize])
    }

    /// The entities that speak or relay, by their first relation.
    fn speakers(&self, arena: &mut Arena, buffers: &mut Buffers) {
        let Buffers { speaker_of, order, .. } = buffers;
        refill(speaker_of, self.resolver.entities.len(), NONE);
        for (n, r) in self.reported(order).enumerate() {
            make_room(&mut arena.speakers, 2, n, order.len());
            for e in [r.entity, r.relayer_entity(self.resolver)] {
                if e != NONE && speaker_of[e as usize] == NONE {
                    speaker_of[e as usize] = arena.speakers.len() as u32;
                    let speaker = self.speaker(arena, &self.resolver.entities[e as usize]);
                    arena.speakers.push(speaker);
                }
            }
        }
    }

    fn speaker(&self, arena: &Arena, entity: &Entity) -> SpeakerRec {
        let mut name = self.bare_span(arena, entity.name);
        let title = self.bare_span(arena, entity.title);
        if name.start >= name.end {
            name = title;
        }
        // A caller's entity is what he says it is.
        let alias = self.lexicon.alias_of(entity.external).filter(|_| entity.external != u32::MAX);
        let gender = match (entity.denotes, entity.feminine) {
            (Denotes::Person, Some(true)) => Gender::Feminine,
            (Denotes::Person, Some(false)) => Gender::Masculine,
            _ => Gender::Unknown,
        };
        SpeakerRec {
            name,
            title,
            kind: alias.map_or(kind(entity.denotes), |alias| alias.kind),
            gender: alias.map_or(gender, |alias| alias.gender),
            external: if entity.external == u32::MAX { NONE } else { entity.external },
            mentions: (0, 0),
        }
    }

    /// Mentions of the speakers, in text order, each place once.
    fn mentions(&self, arena: &mut Arena, buffers: &mut Buffers) {
        let Buffers { speaker_of, mentions, mention_of, .. } = buffers;
        let all = &self.resolver.mentions;
        let spoken = all
            .iter()
            .enumerate()
            .filter(|(_, m)| speaker_of[m.entity as usize] != NONE)
            .map(|(i, m)| (self.span(arena, (m.np.start, m.np.end)), speaker_of[m.entity as usize], i as u32));
        mentions.clear();
        mentions.reserve_exact(all.len());
        mentions.extend(spoken);
        mentions.sort_unstable();
        refill(mention_of, all.len(), NONE);
        arena.mentions.reserve_exact(mentions.len());
        for &(span, speaker, i) in mentions.iter() {
            let same = arena.mentions.last().is_some_and(|m| m.span == span && m.speaker == speaker);
            if !same {
                let named = all[i as usize].np.has_name();
                let kind = if named { MentionKind::Name } else { MentionKind::Nominal };
                arena.mentions.push(MentionRec { span, kind, speaker });
            }
            mention_of[i as usize] = arena.mentions.len() as u32 - 1;
        }
    }

    /// The cues that have a relation, in text order.
    fn cues(&self, arena: &mut Arena, buffers: &mut Buffers) {
        let Buffers { order, cue_of, .. } = buffers;
        refill(cue_of, self.cues.len(), NONE);
        for r in self.reported(order).filter(|r| r.cue != link::NONE) {
            cue_of[r.cue as usize] = 0;
        }
        arena.cues.reserve_exact(cue_of.iter().filter(|&&cue| cue != NONE).count());
        for (of, c) in cue_of.iter_mut().zip(self.cues).filter(|(of, _)| **of != NONE) {
            *of = arena.cues.len() as u32;
            let lemma = self.lexicon.lemma(c.reading.lemma);
            arena.cues.push(CueRec {
                span: self.span(arena, (c.token, c.end)),
                lemma: lemma.symbol,
                form: match c.reading.form {
                    Form::Perfect | Form::Imperfect => CueForm::Verb,
                    Form::Participle => CueForm::Participle,
                    Form::Noun => CueForm::Noun,
                    Form::Source => CueForm::Preposition,
                },
                class: lemma.class,
            });
        }
    }

    /// The attributions; parents by a stack of the contents that are open.
    fn attributions(&self, arena: &mut Arena, buffers: &mut Buffers) {
        buffers.open.clear();
        arena.attributions.reserve_exact(buffers.order.len());
        for n in 0..buffers.order.len() {
            make_room(&mut arena.parts, 2, n, buffers.order.len());
            make_room(&mut arena.alternatives, 1, n, buffers.order.len());
            let r = &self.relations[buffers.order[n] as usize];
            let attribution = self.attribution(arena, buffers, r);
            buffers.open.push(arena.attributions.len() as u32);
            arena.attributions.push(attribution);
        }
    }

    /// One attribution, with its parts and alternatives written.
    fn attribution(&self, arena: &mut Arena, buffers: &mut Buffers, r: &Relation) -> AttributionRec {
        let Buffers { speaker_of, mention_of, cue_of, open, .. } = buffers;
        let cue = if r.cue == link::NONE { NONE } else { cue_of[r.cue as usize] };
        let content = self.span(arena, self.longest(arena, r));
        let cue_span = if cue == NONE { content } else { arena.cues[cue as usize].span };
        while open.last().is_some_and(|&p| arena.attributions[p as usize].content.end < content.end) {
            open.pop();
        }
        let parent = parent(arena, open, content, cue_span);
        let (first, resumed) = (self.span(arena, r.content), self.span(arena, r.resumed));
        let from = arena.parts.len() as u32;
        arena.parts.push(first);
        if resumed.start < resumed.end {
            arena.parts.push(resumed);
        }
        let parts = (from, arena.parts.len() as u32);
        let speaker = if r.entity == link::NONE { NONE } else { speaker_of[r.entity as usize] };
        // A relative clause's antecedent and a main clause's subject are not in the cue's clause.
        let mention = match r.speaker_rule {
            Some(Rule::Antecedent | Rule::MainSubject | Rule::LocalSubject | Rule::Chain | Rule::FirstPerson) => NONE,
            _ if r.mention == link::NONE => NONE,
            _ => mention_of[r.mention as usize],
        };
        let subject = (mention != NONE).then(|| arena.mentions[mention as usize].span);
        let around = [Some(first), Some(cue_span), subject, Some(resumed)].into_iter().flatten();
        let full = around
            .filter(|s| s.start < s.end)
            .fold(content, |full, s| RawSpan::new(full.start.min(s.start), full.end.max(s.end)));
        let from = arena.alternatives.len() as u32;
        if r.alternative != link::NONE && speaker_of[r.alternative as usize] != NONE && speaker != NONE {
            arena.alternatives.push(AlternativeRec {
                speaker: speaker_of[r.alternative as usize],
                confidence: crate::confidence::of_another(r.confidence),
                rule: r.alternative_rule as u32,
            });
        }
        AttributionRec {
            kind: r.kind,
            content,
            full,
            parts,
            cue,
            mention,
            speaker,
            unresolved: r.unresolved,
            relayer: if r.relayer == link::NONE { NONE } else { mention_of[r.relayer as usize] },
            parent,
            sentence: r.sentence,
            modality: r.modality,
            confidence: r.confidence,
            rule: r.rule as u32,
            speaker_rule: r.speaker_rule.filter(|_| speaker != NONE).map_or(NONE, |rule| rule as u32),
            alternatives: (from, arena.alternatives.len() as u32),
        }
    }
}

/// Groups the mentions by speaker.
fn group_mentions(arena: &mut Arena, counts: &mut Vec<u32>) {
    refill(counts, arena.speakers.len() + 1, 0);
    for m in &arena.mentions {
        counts[m.speaker as usize + 1] += 1;
    }
    for (s, speaker) in arena.speakers.iter_mut().enumerate() {
        counts[s + 1] += counts[s];
        speaker.mentions = (counts[s], counts[s + 1]);
    }
    arena.speaker_mentions.resize(arena.mentions.len(), 0);
    let next = counts;
    for (i, m) in arena.mentions.iter().enumerate() {
        let at = &mut next[m.speaker as usize];
        arena.speaker_mentions[*at as usize] = i as u32;
        *at += 1;
    }
}

/// The innermost open attribution whose content holds a cue, for a content of its own.
fn parent(arena: &Arena, open: &[u32], content: RawSpan, cue: RawSpan) -> u32 {
    /// Open contents that are looked through.
    const MAX: usize = 8;
    let holds = |&p: &u32| {
        let c = arena.attributions[p as usize].content;
        c.start <= cue.start && cue.end <= c.end && c != content
    };
    open.iter().rev().take(MAX).copied().find(holds).unwrap_or(NONE)
}

fn kind(denotes: Denotes) -> SpeakerKind {
    match denotes {
        Denotes::Person | Denotes::Unknown => SpeakerKind::Person,
        Denotes::Organization => SpeakerKind::Organization,
        Denotes::Group => SpeakerKind::Group,
        Denotes::Unnamed => SpeakerKind::Unnamed,
        Denotes::Document => SpeakerKind::Document,
    }
}

//! What the handles rely on, asked of every record that is attached and, in debug builds, of every parse.

use crate::arena::{Arena, NONE};
use crate::error::{Place, RecordFault as Fault, place};
use crate::script::is_mark;
use crate::span::RawSpan;
use crate::symbols::Symbols;

/// Tells the first fault, in time linear in the records.
pub(crate) fn check(text: &str, arena: &Arena, symbols: &Symbols) -> Result<(), Fault> {
    let at = Check { text, arena, symbols };
    at.stretches()?;
    at.cues_and_speakers()?;
    at.attributions()?;
    at.parents()
}

struct Check<'a> {
    text: &'a str,
    arena: &'a Arena,
    symbols: &'a Symbols,
}

impl Check<'_> {
    /// Tokens, paragraphs and sentences: in order, the sentences without a gap.
    fn stretches(&self) -> Result<(), Fault> {
        let parsed = RawSpan::new(0, self.arena.parsed);
        self.boundaries(parsed, place("unparsed", None, ""))?;
        let mut end = 0;
        let tokens = self.arena.tokens.of(&self.text[..parsed.end as usize]);
        for i in 0..tokens.len() {
            let place = place("tokens", Some(i), "");
            let token = tokens.span(i);
            self.span(token, place)?;
            ensure(end <= token.start, Fault::Order { place })?;
            end = token.end;
        }
        let mut end = 0;
        for (i, &span) in self.arena.paragraphs.iter().enumerate() {
            let place = place("paragraphs", Some(i), "");
            self.span(span, place)?;
            ensure(end <= span.start, Fault::Order { place })?;
            end = span.end;
        }
        let mut end = 0;
        for (i, sentence) in self.arena.sentences.iter().enumerate() {
            let place = place("sentences", Some(i), "");
            self.span(sentence.span, place)?;
            ensure(end == sentence.span.start, Fault::Order { place })?;
            end = sentence.span.end;
        }
        let with = "the end of what was analysed";
        ensure(end == self.arena.parsed, Fault::Disagrees { place: place("sentences", None, ""), with })
    }

    /// Cues in order; every mention in the list of its speaker, and of no other.
    fn cues_and_speakers(&self) -> Result<(), Fault> {
        let arena = self.arena;
        let mut start = 0;
        for (i, cue) in arena.cues.iter().enumerate() {
            let place = |field| place("cues", Some(i), field);
            self.span(cue.span, place(""))?;
            id(cue.lemma, self.symbols.len(), place("lemma"))?;
            ensure(start <= cue.span.start, Fault::Order { place: place("") })?;
            start = cue.span.start;
        }
        for (i, mention) in arena.mentions.iter().enumerate() {
            let place = |field| place("mentions", Some(i), field);
            self.boundaries(mention.span, place(""))?;
            id(mention.speaker, arena.speakers.len(), place("speaker"))?;
        }
        let mut listed = vec![false; arena.mentions.len()];
        for (i, speaker) in arena.speakers.iter().enumerate() {
            let place = |field| place("speakers", Some(i), field);
            self.span(speaker.name, place("name_span"))?;
            if !speaker.title.is_empty() {
                self.span(speaker.title, place("title_span"))?;
            }
            optional_id(speaker.external, self.symbols.len(), place("external_id"))?;
            range(speaker.mentions, arena.speaker_mentions.len(), place("mentions"))?;
            let mut start = 0;
            for &m in &arena.speaker_mentions[speaker.mentions.0 as usize..speaker.mentions.1 as usize] {
                id(m, arena.mentions.len(), place("mentions"))?;
                let mention = arena.mentions[m as usize];
                let with = "what it says of its speaker, or is there twice";
                let once = !std::mem::replace(&mut listed[m as usize], true);
                let disagrees = Fault::Disagrees { place: place("mentions"), with };
                ensure(once && mention.speaker as usize == i, disagrees)?;
                ensure(start <= mention.span.start, Fault::Order { place: place("mentions") })?;
                start = mention.span.start;
            }
        }
        match listed.iter().position(|listed| !listed) {
            Some(m) => Err(Fault::Disagrees { place: place("mentions", Some(m), ""), with: "the list of its speaker" }),
            None => Ok(()),
        }
    }

    /// Every span and id of the attributions; parts in order, the content one of them; outer before inner.
    fn attributions(&self) -> Result<(), Fault> {
        let arena = self.arena;
        let mut before = None;
        for (i, a) in arena.attributions.iter().enumerate() {
            let place = |field| place("attributions", Some(i), field);
            let disagrees = |field, with| Fault::Disagrees { place: place(field), with };
            self.span(a.content, place("content"))?;
            self.span(a.full, place("full"))?;
            range(a.parts, arena.parts.len(), place("parts"))?;
            let parts = &arena.parts[a.parts.0 as usize..a.parts.1 as usize];
            let mut end = 0;
            for &part in parts {
                self.span(part, place("parts"))?;
                ensure(end <= part.start, Fault::Order { place: place("parts") })?;
                ensure(a.full.contains(part), disagrees("full", "the parts it has to hold"))?;
                end = part.end;
            }
            ensure(parts.contains(&a.content), disagrees("content", "the parts, of which it has to be one"))?;

            optional_id(a.cue, arena.cues.len(), place("cue"))?;
            optional_id(a.mention, arena.mentions.len(), place("mention"))?;
            optional_id(a.speaker, arena.speakers.len(), place("speaker"))?;
            optional_id(a.relayer, arena.mentions.len(), place("relayer"))?;
            optional_id(a.parent, arena.attributions.len(), place("parent"))?;
            id(a.sentence, arena.sentences.len(), place("sentence"))?;
            id(a.rule, self.symbols.len(), place("rule"))?;
            optional_id(a.speaker_rule, self.symbols.len(), place("speaker_rule"))?;
            confidence(a.confidence, place("confidence"))?;
            if let Some(mention) = arena.mentions.get(a.mention as usize) {
                ensure(mention.speaker == a.speaker, disagrees("mention", "the attribution's speaker"))?;
            }
            range(a.alternatives, arena.alternatives.len(), place("alternatives"))?;
            for other in &arena.alternatives[a.alternatives.0 as usize..a.alternatives.1 as usize] {
                id(other.speaker, arena.speakers.len(), place("alternatives"))?;
                id(other.rule, self.symbols.len(), place("alternatives"))?;
                confidence(other.confidence, place("alternatives"))?;
            }

            let order = (a.content.start, std::cmp::Reverse(a.content.end));
            ensure(before <= Some(order), Fault::Order { place: place("content") })?;
            before = Some(order);
        }
        Ok(())
    }

    /// No attribution is its own ancestor.
    fn parents(&self) -> Result<(), Fault> {
        // The walk that reached an attribution first, by where it began; to meet one's own walk is to go in a circle.
        let mut reached = vec![NONE; self.arena.attributions.len()];
        for start in 0..reached.len() as u32 {
            let mut i = start;
            while let Some(walk) = reached.get_mut(i as usize).filter(|walk| **walk == NONE) {
                *walk = start;
                i = self.arena.attributions[i as usize].parent;
            }
            if reached.get(i as usize) == Some(&start) {
                return Err(Fault::Circle { place: place("attributions", Some(i as usize), "parent") });
            }
        }
        Ok(())
    }

    /// A span that holds text and ends at boundaries.
    fn span(&self, span: RawSpan, place: Place) -> Result<(), Fault> {
        ensure(!span.is_empty(), Fault::Empty { place, span: span.into() })?;
        self.boundaries(span, place)
    }

    /// A span, perhaps empty, within the text, that cuts no character and parts no letter from its marks.
    fn boundaries(&self, span: RawSpan, place: Place) -> Result<(), Fault> {
        let (start, end) = (span.start as usize, span.end as usize);
        let len = self.text.len();
        ensure(start <= end, Fault::Empty { place, span: span.into() })?;
        ensure(end <= len, Fault::OutOfRange { place, span: span.into(), len })?;
        let whole = self.text.is_char_boundary(start) && self.text.is_char_boundary(end);
        ensure(whole, Fault::CutsCharacter { place, span: span.into() })?;
        ensure(!self.parts_marks(start) && !self.parts_marks(end), Fault::PartsMarks { place, span: span.into() })
    }

    /// Does the mark that follows belong to what stands before? A mark that follows no letter is by itself.
    fn parts_marks(&self, at: usize) -> bool {
        let (before, after) = self.text.split_at(at);
        after.starts_with(is_mark) && before.ends_with(|c: char| c.is_alphabetic() || is_mark(c))
    }
}

fn ensure(holds: bool, fault: Fault) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(fault) }
}

fn id(id: u32, count: usize, place: Place) -> Result<(), Fault> {
    ensure((id as usize) < count, Fault::NoSuchId { place, id: id as usize, count })
}

fn optional_id(optional: u32, count: usize, place: Place) -> Result<(), Fault> {
    if optional == NONE { Ok(()) } else { id(optional, count, place) }
}

fn range((start, end): (u32, u32), count: usize, place: Place) -> Result<(), Fault> {
    ensure(start <= end && end as usize <= count, Fault::NoSuchId { place, id: end as usize, count })
}

fn confidence(hundredths: u8, place: Place) -> Result<(), Fault> {
    ensure(hundredths <= 100, Fault::Confidence { place })
}

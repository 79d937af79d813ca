//! The records that the stages write and the handles read: plain numbers, no lifetimes.

use crate::packed::TokenList;
use crate::span::RawSpan;
use crate::{AttributionKind, CueClass, CueForm, Gender, MentionKind, Modality, SpeakerKind, Unresolved};

/// "No such record" in every id field of the arenas.
pub(crate) const NONE: u32 = u32::MAX;

#[derive(Clone, Copy, Debug)]
pub(crate) struct SentenceRec {
    pub span: RawSpan,
    /// Open quotations at the start and at the end.
    pub depth_start: u8,
    pub depth_end: u8,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct CueRec {
    pub span: RawSpan,
    /// Symbol of the lemma.
    pub lemma: u32,
    pub form: CueForm,
    pub class: CueClass,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct MentionRec {
    pub span: RawSpan,
    pub kind: MentionKind,
    /// Speaker id; every mention has one.
    pub speaker: u32,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct SpeakerRec {
    pub name: RawSpan,
    /// Empty when there is none.
    pub title: RawSpan,
    pub kind: SpeakerKind,
    pub gender: Gender,
    /// Symbol of the caller's gazetteer id, or NONE.
    pub external: u32,
    /// Range in `Arena::speaker_mentions`.
    pub mentions: (u32, u32),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct AttributionRec {
    pub kind: AttributionKind,
    /// The longest part.
    pub content: RawSpan,
    /// Cue, source and content together.
    pub full: RawSpan,
    /// Range in `Arena::parts`.
    pub parts: (u32, u32),
    pub cue: u32,
    pub mention: u32,
    pub speaker: u32,
    /// Why there is no speaker; read only where `speaker` is NONE.
    pub unresolved: Unresolved,
    /// Mention of who passed the words on, or NONE.
    pub relayer: u32,
    pub parent: u32,
    pub sentence: u32,
    pub modality: Modality,
    /// Hundredths.
    pub confidence: u8,
    /// Symbol of the rule that found the relation.
    pub rule: u32,
    /// Symbol of the rule that found the speaker, or NONE.
    pub speaker_rule: u32,
    /// Range in `Arena::alternatives`.
    pub alternatives: (u32, u32),
}

/// Another speaker that was considered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AlternativeRec {
    pub speaker: u32,
    pub confidence: u8,
    /// Symbol of the rule that proposed it.
    pub rule: u32,
}

/// Everything that one parse writes. `Scratch` lends it and takes it back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arena {
    /// Bytes of the text that were analysed: all, but for texts beyond `u32`.
    pub parsed: u32,
    pub tokens: TokenList,
    pub paragraphs: Vec<RawSpan>,
    pub sentences: Vec<SentenceRec>,
    pub cues: Vec<CueRec>,
    pub mentions: Vec<MentionRec>,
    pub speakers: Vec<SpeakerRec>,
    /// Mention ids, grouped by speaker, in text order.
    pub speaker_mentions: Vec<u32>,
    /// Ordered by content start, outer before inner.
    pub attributions: Vec<AttributionRec>,
    pub parts: Vec<RawSpan>,
    pub alternatives: Vec<AlternativeRec>,
    /// Memory of the stages between tokens and attributions; holds nothing once a document is made.
    pub work: crate::parser::Work,
}

impl Arena {
    /// Empties every arena and keeps its memory.
    pub(crate) fn clear(&mut self) {
        self.parsed = 0;
        self.tokens.clear();
        self.paragraphs.clear();
        self.sentences.clear();
        self.cues.clear();
        self.mentions.clear();
        self.speakers.clear();
        self.speaker_mentions.clear();
        self.attributions.clear();
        self.parts.clear();
        self.alternatives.clear();
        self.work.clear();
    }
}

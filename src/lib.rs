//! Reads Arabic news text and says who said what.
#![forbid(unsafe_code)]
#![warn(missing_docs, missing_debug_implementations)]
#![deny(rustdoc::broken_intra_doc_links)]

mod arena;
mod cue;
mod document;
mod error;
mod fold;
mod keys;
mod lexicon;
mod link;
mod mention;
mod parser;
mod quote;
mod record;
mod resolve;
mod rules;
mod script;
mod segment;
mod span;
mod symbols;
mod token;
mod view;

pub use document::{
    Alternative, Alternatives, Attribution, AttributionKind, Attributions, Content, Cue, CueClass, CueForm, Cues,
    Document, Gender, Mention, MentionKind, Mentions, Modality, Paragraph, Paragraphs, Parts, Scratch, Sentence,
    Sentences, Speaker, SpeakerKind, Speakers, Token, TokenKind, Tokens, Unresolved,
};
pub use error::Error;
pub use parser::{GazetteerEntry, Parser, ParserBuilder};
pub use record::{
    AlternativeRecord, AttributionRecord, CueRecord, MentionRecord, Record, SentenceRecord, SpeakerRecord, SpeakerRef,
};
pub use rules::{RuleInfo, rules};
pub use span::{Offsets, Span, Unit};

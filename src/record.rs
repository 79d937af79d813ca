//! The owned form of a document, without its text: what JSON holds, and how it comes back.

use std::borrow::Cow;
use std::sync::Arc;

use crate::arena::{AlternativeRec, Arena, AttributionRec, CueRec, MentionRec, NONE, SentenceRec, SpeakerRec};
use crate::document::check;
use crate::error::{Place, RecordFault as Fault, place};
use crate::span::{RawSpan, Span};
use crate::symbols::Symbols;
use crate::{
    Alternative, Attribution, AttributionKind, Cue, CueClass, CueForm, Document, Error, Gender, Mention, MentionKind,
    Modality, Sentence, Speaker, SpeakerKind, Unresolved,
};

/// The version of the JSON form that is written and read.
const FORMAT: u32 = 1;
/// What the offsets count.
const UNIT: &str = "utf8";

/// A struct of private fields with an accessor for each; `$from` and `$expect` make the accessors' examples.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $Name:ident, $from:literal {
            $(
                $(#[doc = $doc:literal])+
                $([$($serde:tt)+])?
                $field:ident: $T:ty => $Ret:ty, |$this:ident| $get:expr, $expect:literal;
            )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct $Name {
            $(
                $(#[cfg_attr(feature = "serde", serde($($serde)+))])?
                $field: $T,
            )+
        }

        impl $Name {
            $(
                $(#[doc = $doc])+
                ///
                /// ```
                /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
                /// let record = doc.to_record();
                #[doc = concat!("assert_eq!(", $from, ".", $expect, ");")]
                /// ```
                #[must_use]
                pub fn $field(&self) -> $Ret {
                    let $this = self;
                    $get
                }
            )+
        }
    };
}

record! {
    /// A document without its text and its tokens: owned, to be stored, sent, and attached to the text again.
    ///
    /// Made by [`Document::to_record`]. With the feature `serde` (on by default) it implements `Serialize` and
    /// `Deserialize`; this is the JSON form, with a key for every accessor:
    ///
    /// ```json
    /// {"format": 1, "isnad": "0.1.0", "unit": "utf8", "text_len": 71, "text_hash": "5cfb0b69040b726d", "unparsed": null,
    ///  "paragraphs": [{"start": 0, "end": 71}],
    ///  "sentences": [{"start": 0, "end": 71, "depth": [0, 0]}],
    ///  "cues": [{"id": 0, "start": 0, "end": 8, "lemma": "قال", "form": "verb", "class": "say"}],
    ///  "speakers": [{"id": 0, "name": "سامي الحداد", "name_span": {"start": 22, "end": 43},
    ///                "title": "المدير", "title_span": {"start": 9, "end": 21},
    ///                "kind": "person", "gender": "masculine", "key": "سامي الحداد", "external_id": null,
    ///                "mentions": [{"id": 0, "start": 9, "end": 43, "kind": "name", "speaker": 0}]}],
    ///  "attributions": [{"kind": "indirect", "content": {"start": 49, "end": 70}, "parts": [{"start": 49, "end": 70}],
    ///                    "full": {"start": 0, "end": 70},
    ///                    "cue": {"id": 0, "start": 0, "end": 8, "lemma": "قال", "form": "verb", "class": "say"},
    ///                    "mention": {"id": 0, "start": 9, "end": 43, "kind": "name", "speaker": 0},
    ///                    "speaker": {"id": 0, "name": "سامي الحداد", "mention": {"start": 9, "end": 43}},
    ///                    "unresolved": null, "relayer": null, "parent": null, "sentence": 0, "modality": "asserted",
    ///                    "confidence": 0.93, "rule": "verb-clause", "speaker_rule": "subject-after",
    ///                    "alternatives": []}]}
    /// ```
    ///
    /// Offsets are UTF-8 bytes, end exclusive. Every id is an index into the list of its name, counted from 0. What is
    /// absent is null; only `id`, the caller's own, is left out when it is not set. Readers ignore unknown keys.
    /// Keys and names are stable within a major version of the crate.
    ///
    /// `text_hash` is the 64-bit FNV-1a hash of the text's bytes in 16 lower-case hexadecimal digits: from
    /// `cbf29ce484222325`, each byte is xored in and the result multiplied by `100000001b3`, modulo 2⁶⁴. It tells texts
    /// apart that were mixed up; it is no protection against forgery.
    ///
    /// ```
    /// # #[cfg(feature = "serde")] {
    /// let text = "وقال المدير سامي الحداد إن العمل مستمر.";
    /// let record = isnad::Parser::new().parse(text).to_record().with_id("article-7");
    /// let json = serde_json::to_string(&record).unwrap();
    ///
    /// let read: isnad::Record = serde_json::from_str(&json).unwrap();
    /// assert_eq!(read, record);
    /// assert_eq!(read.id(), Some("article-7"));
    /// let doc = read.attach(text).unwrap();
    /// assert_eq!(doc.attributions().next().unwrap().speaker().unwrap().name(), "سامي الحداد");
    /// # }
    /// ```
    Record, "record" {
        /// The version of the form.
        format: u32 => u32, |this| this.format, "format(), 1";
        /// The version of this crate that made the record.
        [rename = "isnad"]
        version: String => &str, |this| &this.version, "version(), env!(\"CARGO_PKG_VERSION\")";
        /// What offsets count: always `utf8`, bytes.
        unit: String => &str, |this| &this.unit, "unit(), \"utf8\"";
        /// The length of the text in bytes.
        text_len: usize => usize, |this| this.text_len, "text_len(), doc.text().len()";
        /// The hash of the text, in hexadecimal.
        text_hash: String => &str, |this| &this.text_hash, "text_hash(), \"5cfb0b69040b726d\"";
        /// The caller's own id of the text, as set by [`with_id`](Record::with_id).
        [default, skip_serializing_if = "Option::is_none"]
        id: Option<String> => Option<&str>, |this| this.id.as_deref(), "id(), None";
        /// What was not analysed: [`Document::unparsed`].
        unparsed: Option<Span> => Option<Span>, |this| this.unparsed, "unparsed(), None";
        /// The paragraphs' spans: [`Document::paragraphs`].
        paragraphs: Vec<Span> => &[Span], |this| &this.paragraphs,
            "paragraphs(), [doc.paragraphs().next().unwrap().span()]";
        /// The sentences: [`Document::sentences`].
        sentences: Vec<SentenceRecord> => &[SentenceRecord], |this| &this.sentences, "sentences().len(), 1";
        /// The cues: [`Document::cues`].
        cues: Vec<CueRecord> => &[CueRecord], |this| &this.cues, "cues().len(), 1";
        /// The speakers: [`Document::speakers`].
        speakers: Vec<SpeakerRecord> => &[SpeakerRecord], |this| &this.speakers, "speakers().len(), 1";
        /// The attributions: [`Document::attributions`].
        attributions: Vec<AttributionRecord> => &[AttributionRecord], |this| &this.attributions,
            "attributions().len(), 1";
    }
}

record! {
    /// A sentence of a [`Record`].
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وصل الوفد.").to_record();
    /// assert_eq!(record.sentences()[0].span(), isnad::Span::new(0, 18));
    /// ```
    SentenceRecord, "record.sentences()[0]" {
        /// Where it stands: [`Sentence::span`].
        [flatten]
        span: Span => Span, |this| this.span, "span(), doc.sentences().next().unwrap().span()";
        /// The quotations open at its start and at its end: [`Sentence::depth`].
        depth: (usize, usize) => (usize, usize), |this| this.depth, "depth(), (0, 0)";
    }
}

record! {
    /// A cue of a [`Record`].
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
    /// assert_eq!(record.cues()[0].lemma(), "قال");
    /// ```
    CueRecord, "record.cues()[0]" {
        /// Its place among [`Record::cues`].
        id: usize => usize, |this| this.id, "id(), 0";
        /// Where it stands: [`Cue::span`].
        [flatten]
        span: Span => Span, |this| this.span, "span(), doc.cues().next().unwrap().span()";
        /// The dictionary form: [`Cue::lemma`].
        lemma: String => &str, |this| &this.lemma, "lemma(), \"قال\"";
        /// The part of speech: [`Cue::form`].
        form: CueForm => CueForm, |this| this.form, "form(), isnad::CueForm::Verb";
        /// What kind of speech it reports: [`Cue::class`].
        class: CueClass => CueClass, |this| this.class, "class(), isnad::CueClass::Say";
    }
}

record! {
    /// A mention of a [`Record`].
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
    /// assert_eq!(record.speakers()[0].mentions()[0].speaker(), 0);
    /// ```
    MentionRecord, "record.speakers()[0].mentions()[0]" {
        /// Its number among the mentions of all speakers.
        id: usize => usize, |this| this.id, "id(), 0";
        /// Where it stands: [`Mention::span`].
        [flatten]
        span: Span => Span, |this| this.span, "span(), doc.attributions().next().unwrap().mention().unwrap().span()";
        /// How it names the speaker: [`Mention::kind`].
        kind: MentionKind => MentionKind, |this| this.kind, "kind(), isnad::MentionKind::Name";
        /// The id of the speaker that is meant: [`Mention::speaker`].
        speaker: usize => usize, |this| this.speaker, "speaker(), 0";
    }
}

record! {
    /// A speaker of a [`Record`].
    ///
    /// Names, titles and keys are given as text, so that records can be counted and grouped without the articles.
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
    /// assert_eq!(record.speakers()[0].name(), "سامي الحداد");
    /// ```
    SpeakerRecord, "record.speakers()[0]" {
        /// Its place among [`Record::speakers`].
        id: usize => usize, |this| this.id, "id(), 0";
        /// The fullest name: [`Speaker::name`].
        name: String => &str, |this| &this.name, "name(), \"سامي الحداد\"";
        /// Where the name is taken from: [`Speaker::name_span`].
        name_span: Span => Span, |this| this.name_span, "name_span(), doc.speakers().next().unwrap().name_span()";
        /// The role or form of address: [`Speaker::title`].
        title: Option<String> => Option<&str>, |this| this.title.as_deref(), "title(), Some(\"المدير\")";
        /// Where the title is taken from: [`Speaker::title_span`].
        title_span: Option<Span> => Option<Span>, |this| this.title_span,
            "title_span(), doc.speakers().next().unwrap().title_span()";
        /// Person, organization, group, unnamed source or document: [`Speaker::kind`].
        kind: SpeakerKind => SpeakerKind, |this| this.kind, "kind(), isnad::SpeakerKind::Person";
        /// The grammatical gender: [`Speaker::gender`].
        gender: Gender => Gender, |this| this.gender, "gender(), isnad::Gender::Masculine";
        /// The name folded: [`Speaker::key`].
        key: String => &str, |this| &this.key, "key(), \"سامي الحداد\"";
        /// The caller's id of the gazetteer entry: [`Speaker::external_id`].
        external_id: Option<String> => Option<&str>, |this| this.external_id.as_deref(), "external_id(), None";
        /// Every place that names the speaker: [`Speaker::mentions`].
        mentions: Vec<MentionRecord> => &[MentionRecord], |this| &this.mentions, "mentions().len(), 1";
    }
}

record! {
    /// The speaker of an attribution, in short.
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
    /// assert_eq!(record.attributions()[0].speaker().unwrap().name(), "سامي الحداد");
    /// ```
    SpeakerRef, "record.attributions()[0].speaker().unwrap()" {
        /// The place among [`Record::speakers`].
        id: usize => usize, |this| this.id, "id(), 0";
        /// The fullest name: [`Speaker::name`].
        name: String => &str, |this| &this.name, "name(), \"سامي الحداد\"";
        /// Where the attribution itself names the speaker: [`Attribution::mention`].
        mention: Option<Span> => Option<Span>, |this| this.mention, "mention(), Some(isnad::Span::new(9, 43))";
    }
}

record! {
    /// An attribution of a [`Record`].
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
    /// let a = &record.attributions()[0];
    /// assert_eq!(a.cue().unwrap().lemma(), "قال");
    /// assert_eq!(a.speaker().unwrap().name(), "سامي الحداد");
    /// ```
    AttributionRecord, "record.attributions()[0]" {
        /// Direct, mixed, indirect or paraphrase: [`Attribution::kind`].
        kind: AttributionKind => AttributionKind, |this| this.kind, "kind(), isnad::AttributionKind::Indirect";
        /// Where the content stands: [`Attribution::content`].
        content: Span => Span, |this| this.content, "content(), doc.attributions().next().unwrap().content().span()";
        /// The pieces of the content: [`Attribution::parts`].
        parts: Vec<Span> => &[Span], |this| &this.parts, "parts(), [record.attributions()[0].content()]";
        /// Cue, speaker and content together: [`Attribution::full_span`].
        [rename = "full"]
        full_span: Span => Span, |this| this.full_span, "full_span(), doc.attributions().next().unwrap().full_span()";
        /// The word that reports the content: [`Attribution::cue`].
        cue: Option<CueRecord> => Option<&CueRecord>, |this| this.cue.as_ref(), "cue(), Some(&record.cues()[0])";
        /// Where the attribution itself names its speaker: [`Attribution::mention`].
        mention: Option<MentionRecord> => Option<&MentionRecord>, |this| this.mention.as_ref(),
            "mention(), Some(&record.speakers()[0].mentions()[0])";
        /// Who said it: [`Attribution::speaker`].
        speaker: Option<SpeakerRef> => Option<&SpeakerRef>, |this| this.speaker.as_ref(), "speaker().unwrap().id(), 0";
        /// Why there is no speaker: [`Attribution::unresolved`].
        unresolved: Option<Unresolved> => Option<Unresolved>, |this| this.unresolved, "unresolved(), None";
        /// Who passed the words on: [`Attribution::relayer`].
        relayer: Option<MentionRecord> => Option<&MentionRecord>, |this| this.relayer.as_ref(), "relayer(), None";
        /// The place among [`Record::attributions`] of the one that this is part of: [`Attribution::parent`].
        parent: Option<usize> => Option<usize>, |this| this.parent, "parent(), None";
        /// The place among [`Record::sentences`] of the sentence that reports it: [`Attribution::sentence`].
        sentence: usize => usize, |this| this.sentence, "sentence(), 0";
        /// Whether it was said: [`Attribution::modality`].
        modality: Modality => Modality, |this| this.modality, "modality(), isnad::Modality::Asserted";
        /// How far the relation can be trusted, from 0 to 1: [`Attribution::confidence`].
        confidence: Hundredths => f32, |this| this.confidence.share(),
            "confidence(), doc.attributions().next().unwrap().confidence()";
        /// The id of the rule that found the relation: [`Attribution::rule`].
        rule: String => &str, |this| &this.rule, "rule(), \"verb-clause\"";
        /// The id of the rule that found the speaker: [`Attribution::speaker_rule`].
        speaker_rule: Option<String> => Option<&str>, |this| this.speaker_rule.as_deref(),
            "speaker_rule(), Some(\"subject-after\")";
        /// The other speakers that were considered: [`Attribution::alternatives`].
        alternatives: Vec<AlternativeRecord> => &[AlternativeRecord], |this| &this.alternatives,
            "alternatives().len(), doc.attributions().next().unwrap().alternatives().len()";
    }
}

/// Another speaker that was considered, of a [`Record`].
///
/// ```
/// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
/// for other in record.attributions()[0].alternatives() {
///     assert!(other.speaker() < record.speakers().len());
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternativeRecord {
    speaker: usize,
    confidence: Hundredths,
    rule: String,
}

impl AlternativeRecord {
    /// The place among [`Record::speakers`]: [`Alternative::speaker`].
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
    /// let others = record.attributions()[0].alternatives();
    /// assert!(others.iter().all(|other| other.speaker() < record.speakers().len()));
    /// ```
    #[must_use]
    pub fn speaker(&self) -> usize {
        self.speaker
    }

    /// How far this speaker could be trusted, from 0 to 1: [`Alternative::confidence`].
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
    /// let others = record.attributions()[0].alternatives();
    /// assert!(others.iter().all(|other| other.confidence() <= 1.0));
    /// ```
    #[must_use]
    pub fn confidence(&self) -> f32 {
        self.confidence.share()
    }

    /// The id of the rule that proposed this speaker: [`Alternative::rule`].
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.").to_record();
    /// let others = record.attributions()[0].alternatives();
    /// assert!(others.iter().all(|other| !other.rule().is_empty()));
    /// ```
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

/// A share of one that is kept whole: `0.93` in JSON is 93 here, and comes back as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hundredths(u8);

impl Hundredths {
    fn share(self) -> f32 {
        f32::from(self.0) / 100.0
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Hundredths {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        // As f64, whose shortest form has the two decimals in every format.
        to.serialize_f64(f64::from(self.0) / 100.0)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Hundredths {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Hundredths, D::Error> {
        let share = f64::deserialize(from)?;
        if (0.0..=1.0).contains(&share) {
            Ok(Hundredths((share * 100.0).round() as u8))
        } else {
            Err(serde::de::Error::custom(format_args!("{share} is not between 0 and 1")))
        }
    }
}

/// 64-bit FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

fn hex(hash: u64) -> String {
    format!("{hash:016x}")
}

impl Record {
    pub(crate) fn of(doc: &Document<'_>) -> Record {
        Record {
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            unit: UNIT.to_owned(),
            text_len: doc.text().len(),
            text_hash: hex(hash(doc.text())),
            id: None,
            unparsed: doc.unparsed(),
            paragraphs: doc.paragraphs().map(|p| p.span()).collect(),
            sentences: doc.sentences().map(SentenceRecord::of).collect(),
            cues: doc.cues().map(CueRecord::of).collect(),
            speakers: doc.speakers().map(SpeakerRecord::of).collect(),
            attributions: doc.attributions().map(AttributionRecord::of).collect(),
        }
    }

    /// The record under an id of the caller's own: a file name, an address, a key of a database.
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("وصل الوفد.").to_record().with_id("article-7");
    /// assert_eq!(record.id(), Some("article-7"));
    /// ```
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Record {
        self.id = Some(id.into());
        self
    }

    /// The document again, over the text that it was made from.
    ///
    /// All is as it was but for the tokens, which a record does not hold: [`Document::tokens`] is empty. The record may
    /// come from anywhere: whatever is accepted here, no handle panics or runs in circles.
    ///
    /// # Errors
    ///
    /// When the format or unit is unknown, when the text has another length or hash
    /// ([`Error::is_text_mismatch`]), when a span is empty, out of range, cuts a character or parts a letter from its marks,
    /// when an id names nothing, when the lists are not in the order that [`Document`] promises, and when what is written
    /// twice (a cue in the list and in its attribution, a name and its span) does not agree.
    ///
    /// ```
    /// let text = "وقال المدير سامي الحداد إن العمل مستمر.";
    /// let record = isnad::Parser::new().parse(text).to_record();
    ///
    /// let doc = record.attach(text).unwrap();
    /// assert_eq!(doc.attributions().next().unwrap().content().text(), "العمل مستمر");
    /// assert_eq!(doc.to_record(), record);
    ///
    /// let error = record.attach("وصل الوفد.").unwrap_err();
    /// assert!(error.is_text_mismatch());
    /// ```
    pub fn attach<'t>(&self, text: &'t str) -> Result<Document<'t>, Error> {
        self.read(text).map_err(Error::record)
    }

    fn read<'t>(&self, text: &'t str) -> Result<Document<'t>, Fault> {
        if self.format != FORMAT {
            return Err(Fault::Format { found: self.format, known: FORMAT });
        }
        if self.unit != UNIT {
            return Err(Fault::Unit(self.unit.as_str().into()));
        }
        if self.text_len != text.len() {
            return Err(Fault::Length { record: self.text_len, text: text.len() });
        }
        let found = hex(hash(text));
        if self.text_hash != found {
            return Err(Fault::Hash { record: self.text_hash.as_str().into(), text: found.into() });
        }
        let mut reader = Reader { record: self, text, arena: Arena::default(), symbols: Symbols::default() };
        reader.stretches()?;
        reader.speakers()?;
        for i in 0..self.attributions.len() {
            reader.attribution(i)?;
        }
        let Reader { arena, symbols, .. } = reader;
        check(text, &arena, &symbols)?;
        Ok(Document::from_arena(Cow::Borrowed(text), arena, Arc::new(symbols)))
    }
}

impl SentenceRecord {
    fn of(sentence: Sentence<'_>) -> SentenceRecord {
        SentenceRecord { span: sentence.span(), depth: sentence.depth() }
    }
}

impl CueRecord {
    fn of(cue: Cue<'_>) -> CueRecord {
        CueRecord {
            id: cue.id(),
            span: cue.span(),
            lemma: cue.lemma().to_owned(),
            form: cue.form(),
            class: cue.class(),
        }
    }
}

impl MentionRecord {
    fn of(mention: Mention<'_>) -> MentionRecord {
        MentionRecord { id: mention.id(), span: mention.span(), kind: mention.kind(), speaker: mention.speaker().id() }
    }
}

impl SpeakerRecord {
    fn of(speaker: Speaker<'_>) -> SpeakerRecord {
        SpeakerRecord {
            id: speaker.id(),
            name: speaker.name().to_owned(),
            name_span: speaker.name_span(),
            title: speaker.title().map(str::to_owned),
            title_span: speaker.title_span(),
            kind: speaker.kind(),
            gender: speaker.gender(),
            key: speaker.key(),
            external_id: speaker.external_id().map(str::to_owned),
            mentions: speaker.mentions().map(MentionRecord::of).collect(),
        }
    }
}

impl AttributionRecord {
    fn of(a: Attribution<'_>) -> AttributionRecord {
        let mention = a.mention();
        AttributionRecord {
            kind: a.kind(),
            content: a.content().span(),
            parts: a.parts().map(|p| p.span()).collect(),
            full_span: a.full_span(),
            cue: a.cue().map(CueRecord::of),
            mention: mention.map(MentionRecord::of),
            speaker: a.speaker().map(|s| SpeakerRef {
                id: s.id(),
                name: s.name().to_owned(),
                mention: mention.map(Mention::span),
            }),
            unresolved: a.unresolved(),
            relayer: a.relayer().map(MentionRecord::of),
            parent: a.parent().map(Attribution::id),
            sentence: a.sentence().id(),
            modality: a.modality(),
            confidence: Hundredths(a.hundredths()),
            rule: a.rule().to_owned(),
            speaker_rule: a.speaker_rule().map(str::to_owned),
            alternatives: a.alternatives().map(AlternativeRecord::of).collect(),
        }
    }
}

impl AlternativeRecord {
    fn of(other: Alternative<'_>) -> AlternativeRecord {
        AlternativeRecord {
            speaker: other.speaker().id(),
            confidence: Hundredths(other.hundredths()),
            rule: other.rule().to_owned(),
        }
    }
}

/// Fills an arena from a record: numbers get smaller, strings become symbols, and what is written twice has to agree.
/// Whether the arena is sound is asked afterwards, by `check`.
struct Reader<'r> {
    record: &'r Record,
    text: &'r str,
    arena: Arena,
    symbols: Symbols,
}

impl Reader<'_> {
    fn stretches(&mut self) -> Result<(), Fault> {
        let record = self.record;
        let whole = Span::new(0, self.text.len());
        let unparsed = place("unparsed", None, "");
        self.arena.parsed = self.span(record.unparsed.unwrap_or(whole), unparsed)?.end;
        if let Some(rest) = record.unparsed {
            same(rest.end() == whole.end() && !rest.is_empty(), unparsed, "the end of the text")?;
            self.arena.parsed = self.span(rest, unparsed)?.start;
        }
        for (i, &span) in record.paragraphs.iter().enumerate() {
            let span = self.span(span, place("paragraphs", Some(i), ""))?;
            self.arena.paragraphs.push(span);
        }
        for (i, sentence) in record.sentences.iter().enumerate() {
            let place = |field| place("sentences", Some(i), field);
            let depth = |depth: usize| {
                depth.try_into().map_err(|_| Fault::NoSuchId { place: place("depth"), id: depth, count: 256 })
            };
            let rec = SentenceRec {
                span: self.span(sentence.span, place(""))?,
                depth_start: depth(sentence.depth.0)?,
                depth_end: depth(sentence.depth.1)?,
            };
            self.arena.sentences.push(rec);
        }
        for (i, cue) in record.cues.iter().enumerate() {
            let place = |field| place("cues", Some(i), field);
            same(cue.id == i, place("id"), "its place in the list")?;
            let rec = CueRec {
                span: self.span(cue.span, place(""))?,
                lemma: self.symbols.intern(&cue.lemma),
                form: cue.form,
                class: cue.class,
            };
            self.arena.cues.push(rec);
        }
        Ok(())
    }

    fn speakers(&mut self) -> Result<(), Fault> {
        let record = self.record;
        let count = record.speakers.iter().map(|s| s.mentions.len()).sum();
        let missing = MentionRec { span: RawSpan::default(), kind: MentionKind::Elided, speaker: NONE };
        self.arena.mentions = vec![missing; count];
        for (i, speaker) in record.speakers.iter().enumerate() {
            let place = |field| place("speakers", Some(i), field);
            same(speaker.id == i, place("id"), "its place in the list")?;
            let first = self.arena.speaker_mentions.len() as u32;
            for mention in &speaker.mentions {
                let m = number(mention.id, count, place("mentions"))?;
                let unused = self.arena.mentions[m as usize].speaker == NONE;
                same(unused, place("mentions"), "the other mentions, which have other numbers")?;
                let rec = MentionRec {
                    span: self.span(mention.span, place("mentions"))?,
                    kind: mention.kind,
                    speaker: number(mention.speaker, record.speakers.len(), place("mentions"))?,
                };
                self.arena.mentions[m as usize] = rec;
                self.arena.speaker_mentions.push(m);
            }
            let name = self.span(speaker.name_span, place("name_span"))?;
            same(self.text.get(name.range()) == Some(&speaker.name), place("name"), "the text at its span")?;
            let title = match speaker.title_span {
                Some(span) => self.span(span, place("title_span"))?,
                None => RawSpan::default(),
            };
            let text = self.text.get(title.range()).filter(|title| !title.is_empty());
            same(text == speaker.title.as_deref(), place("title"), "the text at its span")?;
            let rec = SpeakerRec {
                name,
                title,
                kind: speaker.kind,
                gender: speaker.gender,
                external: speaker.external_id.as_deref().map_or(NONE, |id| self.symbols.intern(id)),
                mentions: (first, self.arena.speaker_mentions.len() as u32),
            };
            self.arena.speakers.push(rec);
        }
        Ok(())
    }

    fn attribution(&mut self, i: usize) -> Result<(), Fault> {
        let record = self.record;
        let a = &record.attributions[i];
        let place = |field| place("attributions", Some(i), field);
        let parts = self.arena.parts.len() as u32;
        for &part in &a.parts {
            let part = self.span(part, place("parts"))?;
            self.arena.parts.push(part);
        }
        let alternatives = self.arena.alternatives.len() as u32;
        for other in &a.alternatives {
            let rec = AlternativeRec {
                speaker: number(other.speaker, record.speakers.len(), place("alternatives"))?,
                confidence: other.confidence.0,
                rule: self.symbols.intern(&other.rule),
            };
            self.arena.alternatives.push(rec);
        }
        if let Some(cue) = &a.cue {
            number(cue.id, record.cues.len(), place("cue"))?;
            same(record.cues[cue.id] == *cue, place("cue"), "the list of cues")?;
        }
        if let Some(speaker) = &a.speaker {
            number(speaker.id, record.speakers.len(), place("speaker"))?;
            let agrees = record.speakers[speaker.id].name == speaker.name
                && speaker.mention == a.mention.as_ref().map(|mention| mention.span);
            same(agrees, place("speaker"), "the speakers and the mention")?;
        }
        same(a.speaker.is_none() == a.unresolved.is_some(), place("unresolved"), "the speaker, or its absence")?;
        let optional = |id: Option<usize>, count, field| id.map_or(Ok(NONE), |id| number(id, count, place(field)));
        let rec = AttributionRec {
            kind: a.kind,
            content: self.span(a.content, place("content"))?,
            full: self.span(a.full_span, place("full"))?,
            parts: (parts, self.arena.parts.len() as u32),
            cue: optional(a.cue.as_ref().map(|cue| cue.id), record.cues.len(), "cue")?,
            mention: self.mention(a.mention.as_ref(), place("mention"))?,
            speaker: optional(a.speaker.as_ref().map(|speaker| speaker.id), record.speakers.len(), "speaker")?,
            unresolved: a.unresolved.unwrap_or(Unresolved::NoAntecedent),
            relayer: self.mention(a.relayer.as_ref(), place("relayer"))?,
            parent: optional(a.parent, record.attributions.len(), "parent")?,
            sentence: number(a.sentence, record.sentences.len(), place("sentence"))?,
            modality: a.modality,
            confidence: a.confidence.0,
            rule: self.symbols.intern(&a.rule),
            speaker_rule: a.speaker_rule.as_deref().map_or(NONE, |rule| self.symbols.intern(rule)),
            alternatives: (alternatives, self.arena.alternatives.len() as u32),
        };
        self.arena.attributions.push(rec);
        Ok(())
    }

    /// The number of a mention that its speaker's list has to hold alike.
    fn mention(&self, mention: Option<&MentionRecord>, place: Place) -> Result<u32, Fault> {
        let Some(mention) = mention else { return Ok(NONE) };
        let id = number(mention.id, self.arena.mentions.len(), place)?;
        let listed = self.arena.mentions[id as usize];
        let agrees = Span::from(listed.span) == mention.span
            && listed.kind == mention.kind
            && listed.speaker as usize == mention.speaker;
        same(agrees, place, "the mentions of its speaker")?;
        Ok(id)
    }

    fn span(&self, span: Span, place: Place) -> Result<RawSpan, Fault> {
        span.try_into().map_err(|_| Fault::OutOfRange { place, span, len: self.text.len() })
    }
}

/// What a record says twice it has to say alike.
fn same(agrees: bool, place: Place, with: &'static str) -> Result<(), Fault> {
    if agrees { Ok(()) } else { Err(Fault::Disagrees { place, with }) }
}

/// An index into a list of this many items, of which there are fewer than `u32::MAX`.
fn number(id: usize, count: usize, place: Place) -> Result<u32, Fault> {
    match u32::try_from(id) {
        Ok(small) if id < count && small != NONE => Ok(small),
        _ => Err(Fault::NoSuchId { place, id, count }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_is_fnv_1a() {
        // The reference vectors of its authors.
        for (text, expected) in [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")] {
            assert_eq!(hex(hash(text)), expected, "{text:?}");
        }
    }
}

//! What a parse gives: the document, and the handles that read its records.

mod check;
mod iter;

/// Gives an enum of `kinds` its JSON form: its names in snake case, as a test checks.
macro_rules! with_json {
    ($item:item) => {
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
        $item
    };
}

mod kinds;

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use once_cell::sync::OnceCell;

use crate::arena::{AlternativeRec, Arena, AttributionRec, CueRec, MentionRec, NONE, SentenceRec, SpeakerRec};
use crate::packed;
use crate::script;
use crate::span::{OffsetIndex, Offsets, RawSpan, Span, Unit};
use crate::symbols::Symbols;

pub(crate) use check::check;
use iter::Ids;
pub use iter::{Alternatives, Attributions, Cues, Mentions, Paragraphs, Parts, Sentences, Speakers, Tokens};
pub use kinds::{
    AttributionKind, CueClass, CueForm, Gender, MentionKind, Modality, SpeakerKind, TokenKind, Unresolved,
};

/// A text and what was found in it.
///
/// Made by [`Parser::parse`](crate::Parser::parse), which borrows the text, or by [`Record::attach`](crate::Record::attach).
/// What it holds is reached through handles, small `Copy` values that live as long as the borrow of the document:
/// [`Attribution`], [`Speaker`], [`Mention`], [`Cue`], [`Sentence`], [`Paragraph`], [`Token`]. Handles are equal when they
/// belong to the same document (not to a copy of it) and name the same item.
///
/// A document is `Send` and `Sync`, and cloning it copies its records, not a borrowed text.
///
/// ```
/// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
/// let a = doc.attributions().next().unwrap();
/// assert_eq!(a.speaker().unwrap().name(), "سامي الحداد");
/// assert_eq!(a.cue().unwrap().lemma(), "قال");
/// assert_eq!(a.content().text(), "العمل مستمر");
/// ```
#[derive(Clone)]
pub struct Document<'t> {
    text: Cow<'t, str>,
    arena: Arena,
    /// Shared with the parser, whose lexicon holds the lemmas.
    symbols: Arc<Symbols>,
    utf16: OnceCell<OffsetIndex>,
    chars: OnceCell<OffsetIndex>,
    innermost: OnceCell<Innermost>,
    by_speaker: OnceCell<BySpeaker>,
}

impl<'t> Document<'t> {
    /// The document over what the stages wrote, which has to hold what `check` asks.
    pub(crate) fn from_arena(text: Cow<'t, str>, arena: Arena, symbols: Arc<Symbols>) -> Self {
        debug_assert_eq!(check(&text, &arena, &symbols), Ok(()));
        Document {
            text,
            arena,
            symbols,
            utf16: OnceCell::new(),
            chars: OnceCell::new(),
            innermost: OnceCell::new(),
            by_speaker: OnceCell::new(),
        }
    }

    /// The text, unchanged: what all spans index.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد.");
    /// assert_eq!(doc.text(), "وصل الوفد.");
    /// ```
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The paragraphs, in the order of the text.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد.\nغادر الضيف.");
    /// assert_eq!(doc.paragraphs().len(), 2);
    /// assert_eq!(doc.paragraphs().get(1).unwrap().text(), "غادر الضيف.");
    /// ```
    pub fn paragraphs(&self) -> Paragraphs<'_> {
        Paragraphs::new(self, Ids::all(&self.arena.paragraphs))
    }

    /// The sentences, which partition the analysed text: each begins where the one before ends.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد. غادر الضيف.");
    /// let texts: Vec<&str> = doc.sentences().map(|s| s.text()).collect();
    /// assert_eq!(texts, ["وصل الوفد.", "غادر الضيف."]);
    /// ```
    pub fn sentences(&self) -> Sentences<'_> {
        Sentences::new(self, Ids::all(&self.arena.sentences))
    }

    /// The tokens: words, numbers, marks and line breaks, in the order of the text.
    ///
    /// White space and controls lie between tokens. A document made by [`Record::attach`](crate::Record::attach) has none.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد.");
    /// let texts: Vec<&str> = doc.tokens().map(|t| t.text()).collect();
    /// assert_eq!(texts, ["وصل", "الوفد", "."]);
    /// ```
    pub fn tokens(&self) -> Tokens<'_> {
        Tokens::new(self, Ids::first(self.arena.tokens.len()))
    }

    /// The cues of reported speech, in the order of the text.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let lemmas: Vec<&str> = doc.cues().map(|c| c.lemma()).collect();
    /// assert_eq!(lemmas, ["قال"]);
    /// ```
    pub fn cues(&self) -> Cues<'_> {
        Cues::new(self, Ids::all(&self.arena.cues))
    }

    /// The attributions, ordered by the start of their contents, outer before inner.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().len(), 1);
    /// for a in doc.attributions() {
    ///     assert_eq!(a.content().text(), "العمل مستمر");
    /// }
    /// ```
    pub fn attributions(&self) -> Attributions<'_> {
        Attributions::new(self, Ids::all(&self.arena.attributions))
    }

    /// The innermost attribution whose content holds the byte at this offset, in whichever of its parts.
    ///
    /// Where contents nest, the one that begins last is the innermost. The narrator's own words belong to none.
    ///
    /// ```
    /// let text = "وقال المدير سامي الحداد إن العمل مستمر.";
    /// let doc = isnad::Parser::new().parse(text);
    /// let at = text.find("العمل").unwrap();
    /// assert_eq!(doc.attribution_at(at), doc.attributions().next());
    /// assert_eq!(doc.attribution_at(0), None);
    /// ```
    #[must_use]
    pub fn attribution_at(&self, offset: usize) -> Option<Attribution<'_>> {
        let innermost = self.innermost.get_or_init(|| Innermost::new(&self.arena));
        innermost.at(offset.try_into().ok()?).map(|id| Attribution { doc: self, id })
    }

    /// The speakers, each an entity of the document with all its mentions, by [`id`](Speaker::id).
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let names: Vec<&str> = doc.speakers().map(|s| s.name()).collect();
    /// assert_eq!(names, ["سامي الحداد"]);
    /// ```
    pub fn speakers(&self) -> Speakers<'_> {
        Speakers::new(self, Ids::all(&self.arena.speakers))
    }

    /// Converts byte offsets to another unit, and back.
    ///
    /// The first call for each unit reads the text once; the counts stay with the document.
    ///
    /// ```
    /// use isnad::Unit;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let content = doc.attributions().next().unwrap().content();
    /// let chars = doc.offsets(Unit::Chars).range_of(content.span()).unwrap();
    /// assert_eq!(chars, 27..38);
    /// ```
    pub fn offsets(&self, unit: Unit) -> Offsets<'_> {
        let cell = match unit {
            Unit::Utf16 => &self.utf16,
            Unit::Chars => &self.chars,
        };
        Offsets::new(&self.text, cell, unit)
    }

    /// The part at the end that was not analysed, because the text is longer than the records can count (4 GiB).
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد.");
    /// assert_eq!(doc.unparsed(), None);
    /// ```
    #[must_use]
    pub fn unparsed(&self) -> Option<Span> {
        let parsed = self.arena.parsed as usize;
        (parsed < self.text.len()).then(|| Span::new(parsed, self.text.len()))
    }

    /// The owned form without the text and the tokens, which is what JSON holds.
    ///
    /// ```
    /// let text = "وقال المدير سامي الحداد إن العمل مستمر.";
    /// let record = isnad::Parser::new().parse(text).to_record();
    /// let doc = record.attach(text).unwrap();
    /// assert_eq!(doc.attributions().next().unwrap().content().text(), "العمل مستمر");
    /// ```
    #[must_use]
    pub fn to_record(&self) -> crate::Record {
        crate::Record::of(self)
    }

    /// The same document with a text of its own, which outlives the one it was made from.
    ///
    /// ```
    /// fn read() -> isnad::Document<'static> {
    ///     let text = String::from("وقال المدير سامي الحداد إن العمل مستمر.");
    ///     isnad::Parser::new().parse(&text).into_owned()
    /// }
    ///
    /// assert_eq!(read().speakers().next().unwrap().name(), "سامي الحداد");
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Document<'static> {
        Document {
            text: Cow::Owned(self.text.into_owned()),
            arena: self.arena,
            symbols: self.symbols,
            utf16: self.utf16,
            chars: self.chars,
            innermost: self.innermost,
            by_speaker: self.by_speaker,
        }
    }

    /// Gives the document's memory back, for the next parse.
    ///
    /// ```
    /// let parser = isnad::Parser::new();
    /// let mut scratch = isnad::Scratch::new();
    /// for text in ["وصل الوفد.", "غادر الضيف."] {
    ///     let doc = parser.parse_with(text, scratch);
    ///     assert_eq!(doc.sentences().len(), 1);
    ///     scratch = doc.into_scratch();
    /// }
    /// ```
    #[must_use]
    pub fn into_scratch(self) -> Scratch {
        let mut arena = self.arena;
        arena.clear();
        Scratch { arena }
    }

    fn packed(&self) -> packed::Tokens<'_> {
        self.arena.tokens.of(&self.text[..self.arena.parsed as usize])
    }

    fn str_at(&self, span: RawSpan) -> &str {
        &self.text[span.range()]
    }

    fn by_speaker(&self, speaker: u32) -> &[u32] {
        self.by_speaker.get_or_init(|| BySpeaker::new(&self.arena)).of(speaker)
    }
}

/// Prints the sizes and the attributions, not the text.
impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("text_len", &self.text.len())
            .field("sentences", &self.sentences().len())
            .field("speakers", &self.speakers())
            .field("attributions", &self.attributions())
            .finish_non_exhaustive()
    }
}

/// The memory of an earlier parse, for [`Parser::parse_with`](crate::Parser::parse_with) to use again.
///
/// Reading many texts one after the other, a program that hands the memory on stops allocating once the largest text has
/// been seen. A scratch holds nothing of the texts before.
///
/// ```
/// use isnad::Scratch;
///
/// let parser = isnad::Parser::new();
/// let scratch = parser.parse_with("وصل الوفد.", Scratch::new()).into_scratch();
/// let doc = parser.parse_with("وقال المدير سامي الحداد إن العمل مستمر.", scratch);
/// assert_eq!(doc.attributions().len(), 1);
/// ```
#[derive(Default)]
pub struct Scratch {
    arena: Arena,
}

impl Scratch {
    /// Without any memory yet.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse_with("وصل الوفد.", isnad::Scratch::new());
    /// assert_eq!(doc.sentences().len(), 1);
    /// ```
    #[must_use]
    pub fn new() -> Scratch {
        Scratch::default()
    }

    /// The arena, empty.
    pub(crate) fn into_arena(self) -> Arena {
        self.arena
    }
}

impl fmt::Debug for Scratch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scratch").finish_non_exhaustive()
    }
}

/// Which attribution holds an offset: the text cut into stretches, sorted by start, with the innermost attribution of each.
///
/// Contents may overlap without nesting and lie in several parts, so that neither the order of the attributions nor
/// their parents could answer in bounded time.
#[derive(Clone, Debug)]
struct Innermost {
    starts: Vec<u32>,
    /// Attribution ids, or NONE.
    ids: Vec<u32>,
}

impl Innermost {
    fn new(arena: &Arena) -> Innermost {
        let mut edges = Vec::with_capacity(arena.parts.len() * 2);
        for (id, a) in arena.attributions.iter().enumerate() {
            for part in &arena.parts[a.parts.0 as usize..a.parts.1 as usize] {
                // Ordered by depth: the innermost begins last, ends first, and stands behind its parent.
                let depth = (part.start, Reverse(part.end), id as u32);
                edges.push((part.start, true, depth));
                edges.push((part.end, false, depth));
            }
        }
        edges.sort_unstable();
        let mut open = BTreeSet::new();
        let mut index = Innermost { starts: Vec::new(), ids: Vec::new() };
        for group in edges.chunk_by(|a, b| a.0 == b.0) {
            for &(_, opens, depth) in group {
                if opens {
                    open.insert(depth);
                } else {
                    open.remove(&depth);
                }
            }
            let id = open.last().map_or(NONE, |depth| depth.2);
            if index.ids.last() != Some(&id) {
                index.starts.push(group[0].0);
                index.ids.push(id);
            }
        }
        index
    }

    fn at(&self, offset: u32) -> Option<u32> {
        let i = self.starts.partition_point(|&start| start <= offset).checked_sub(1)?;
        some(self.ids[i])
    }
}

/// The attributions of every speaker, grouped.
#[derive(Clone, Debug)]
struct BySpeaker {
    /// At `s`: where the group of speaker `s` ends.
    ends: Vec<u32>,
    ids: Vec<u32>,
}

impl BySpeaker {
    fn new(arena: &Arena) -> BySpeaker {
        let speakers = || arena.attributions.iter().map(|a| a.speaker).zip(0..).filter(|&(s, _)| s != NONE);
        // First the size of each group, then its beginning, which moves to its end as the group fills.
        let mut ends = vec![0; arena.speakers.len()];
        for (s, _) in speakers() {
            ends[s as usize] += 1;
        }
        let mut total = 0;
        for end in &mut ends {
            total += std::mem::replace(end, total);
        }
        let mut ids = vec![NONE; total as usize];
        for (s, id) in speakers() {
            let next = &mut ends[s as usize];
            ids[*next as usize] = id;
            *next += 1;
        }
        BySpeaker { ends, ids }
    }

    fn of(&self, speaker: u32) -> &[u32] {
        let s = speaker as usize;
        let start = s.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.ids[start as usize..self.ends[s] as usize]
    }
}

/// The id, unless it stands for no record.
fn some(id: u32) -> Option<u32> {
    (id != NONE).then_some(id)
}

/// What a handle gives for its confidence.
fn share(hundredths: u8) -> f32 {
    f32::from(hundredths) / 100.0
}

/// A handle: a document and the id of a record in one of its arenas.
macro_rules! handle {
    ($(#[$meta:meta])* $Name:ident, $list:ident: $Rec:ty) => {
        $(#[$meta])*
        #[derive(Clone, Copy)]
        pub struct $Name<'d> {
            doc: &'d Document<'d>,
            id: u32,
        }

        impl<'d> $Name<'d> {
            fn rec(self) -> &'d $Rec {
                &self.doc.arena.$list[self.id as usize]
            }
        }

        impl PartialEq for $Name<'_> {
            fn eq(&self, other: &Self) -> bool {
                std::ptr::eq(self.doc, other.doc) && self.id == other.id
            }
        }

        impl Eq for $Name<'_> {}

        impl Hash for $Name<'_> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                std::ptr::from_ref(self.doc).hash(state);
                self.id.hash(state);
            }
        }
    };
}

handle! {
    /// A paragraph: what stands between line breaks.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد.\nغادر الضيف.");
    /// let texts: Vec<&str> = doc.paragraphs().map(|p| p.text()).collect();
    /// assert_eq!(texts, ["وصل الوفد.", "غادر الضيف."]);
    /// ```
    Paragraph, paragraphs: RawSpan
}

impl<'d> Paragraph<'d> {
    /// Where the paragraph stands.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد.\nغادر الضيف.");
    /// let [first, second] = [0, 1].map(|i| doc.paragraphs().get(i).unwrap().span());
    /// assert!(first.end() <= second.start());
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        (*self.rec()).into()
    }

    /// The paragraph without the white space around it.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("  وصل الوفد. \n");
    /// assert_eq!(doc.paragraphs().next().unwrap().text(), "وصل الوفد.");
    /// ```
    #[must_use]
    pub fn text(self) -> &'d str {
        script::trim(self.doc.str_at(*self.rec()))
    }

    /// The sentences that begin in the paragraph.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد. غادر الضيف.\nانتهى اللقاء.");
    /// let counts: Vec<usize> = doc.paragraphs().map(|p| p.sentences().len()).collect();
    /// assert_eq!(counts, [2, 1]);
    /// ```
    pub fn sentences(self) -> Sentences<'d> {
        let sentences = &self.doc.arena.sentences;
        Sentences::new(self.doc, beginning_in(sentences, *self.rec(), |s| s.span.start))
    }
}

impl fmt::Debug for Paragraph<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paragraph").field("span", &self.span()).field("text", &self.text()).finish()
    }
}

/// The ids of the records that begin in a span, out of a list that is sorted by start.
fn beginning_in<T>(list: &[T], span: RawSpan, start: impl Fn(&T) -> u32) -> Ids<'static> {
    let id = |offset| list.partition_point(|item| start(item) < offset) as u32;
    Ids::Range(id(span.start)..id(span.end))
}

handle! {
    /// A sentence. The sentences of a document partition its text.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد. غادر الضيف.");
    /// let [first, second] = [0, 1].map(|i| doc.sentences().get(i).unwrap());
    /// assert_eq!(first.text(), "وصل الوفد.");
    /// assert_eq!(first.span().end(), second.span().start());
    /// ```
    Sentence, sentences: SentenceRec
}

impl<'d> Sentence<'d> {
    /// The place of the sentence among [`Document::sentences`], from 0.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد. غادر الضيف.");
    /// assert_eq!(doc.sentences().last().unwrap().id(), 1);
    /// ```
    #[must_use]
    pub fn id(self) -> usize {
        self.id as usize
    }

    /// Where the sentence stands, with the white space up to the next one.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد. غادر الضيف.");
    /// assert_eq!(doc.sentences().next().unwrap().span().start(), 0);
    /// assert_eq!(doc.sentences().last().unwrap().span().end(), doc.text().len());
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        self.rec().span.into()
    }

    /// The sentence without the white space around it.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد. غادر الضيف.");
    /// assert_eq!(doc.sentences().next().unwrap().text(), "وصل الوفد.");
    /// ```
    #[must_use]
    pub fn text(self) -> &'d str {
        script::trim(self.doc.str_at(self.rec().span))
    }

    /// How many quotations are open where the sentence begins, and where it ends.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد.");
    /// assert_eq!(doc.sentences().next().unwrap().depth(), (0, 0));
    /// ```
    #[must_use]
    pub fn depth(self) -> (usize, usize) {
        let rec = self.rec();
        (rec.depth_start.into(), rec.depth_end.into())
    }

    /// The tokens of the sentence; none in a document made by [`Record::attach`](crate::Record::attach).
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد. غادر الضيف.");
    /// let second = doc.sentences().get(1).unwrap();
    /// assert_eq!(second.tokens().next().unwrap().text(), "غادر");
    /// assert_eq!(second.tokens().len(), 3);
    /// ```
    pub fn tokens(self) -> Tokens<'d> {
        let RawSpan { start, end } = self.rec().span;
        let tokens = self.doc.packed();
        Tokens::new(self.doc, Ids::Range(tokens.first_from(start) as u32..tokens.first_from(end) as u32))
    }
}

impl fmt::Debug for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sentence").field("span", &self.span()).field("text", &self.text()).finish()
    }
}

handle! {
    /// A word, number, mark or line break.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل 3 ضيوف");
    /// let token = doc.tokens().get(1).unwrap();
    /// assert_eq!((token.text(), token.kind()), ("3", isnad::TokenKind::Number));
    /// ```
    Token, tokens: packed::Token
}

impl<'d> Token<'d> {
    fn raw(self) -> RawSpan {
        self.doc.packed().span(self.id as usize)
    }

    /// Where the token stands.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد");
    /// assert_eq!(doc.tokens().next().unwrap().span(), isnad::Span::new(0, 6));
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        self.raw().into()
    }

    /// The token as it is written.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد");
    /// assert_eq!(doc.tokens().last().unwrap().text(), "الوفد");
    /// ```
    #[must_use]
    pub fn text(self) -> &'d str {
        self.doc.str_at(self.raw())
    }

    /// What the token is.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد");
    /// assert_eq!(doc.tokens().next().unwrap().kind(), isnad::TokenKind::Word);
    /// ```
    #[must_use]
    pub fn kind(self) -> TokenKind {
        self.rec().kind()
    }
}

impl fmt::Debug for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("span", &self.span())
            .field("text", &self.text())
            .field("kind", &self.kind())
            .finish()
    }
}

handle! {
    /// A word that reports speech: a verb, participle, noun or preposition.
    ///
    /// ```
    /// use isnad::{CueClass, CueForm};
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let cue = doc.cues().next().unwrap();
    /// assert_eq!((cue.text(), cue.lemma()), ("وقال", "قال"));
    /// assert_eq!((cue.form(), cue.class()), (CueForm::Verb, CueClass::Say));
    /// ```
    Cue, cues: CueRec
}

impl<'d> Cue<'d> {
    /// The place of the cue among [`Document::cues`], from 0.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.cues().next().unwrap().id(), 0);
    /// ```
    #[must_use]
    pub fn id(self) -> usize {
        self.id as usize
    }

    /// Where the cue stands, the particles written onto it included.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.cues().next().unwrap().span(), isnad::Span::new(0, 8));
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        self.rec().span.into()
    }

    /// The cue as it is written.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.cues().next().unwrap().text(), "وقال");
    /// ```
    #[must_use]
    pub fn text(self) -> &'d str {
        self.doc.str_at(self.rec().span)
    }

    /// The dictionary form: a verb's third person masculine perfect, also for its participles and nouns; the word itself
    /// for the others.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.cues().next().unwrap().lemma(), "قال");
    /// ```
    #[must_use]
    pub fn lemma(self) -> &'d str {
        self.doc.symbols.get(self.rec().lemma)
    }

    /// The part of speech.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.cues().next().unwrap().form(), isnad::CueForm::Verb);
    /// ```
    #[must_use]
    pub fn form(self) -> CueForm {
        self.rec().form
    }

    /// What kind of speech it reports.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.cues().next().unwrap().class(), isnad::CueClass::Say);
    /// ```
    #[must_use]
    pub fn class(self) -> CueClass {
        self.rec().class
    }
}

impl fmt::Debug for Cue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cue")
            .field("span", &self.span())
            .field("text", &self.text())
            .field("lemma", &self.lemma())
            .field("form", &self.form())
            .field("class", &self.class())
            .finish()
    }
}

handle! {
    /// A place of the text that names a speaker.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let mention = doc.attributions().next().unwrap().mention().unwrap();
    /// assert_eq!(mention.text(), "المدير سامي الحداد");
    /// assert_eq!(mention.speaker().name(), "سامي الحداد");
    /// ```
    Mention, mentions: MentionRec
}

impl<'d> Mention<'d> {
    /// The number of the mention among those of all speakers, from 0.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().mentions().next().unwrap().id(), 0);
    /// ```
    #[must_use]
    pub fn id(self) -> usize {
        self.id as usize
    }

    /// Where the mention stands, titles included.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let mention = doc.attributions().next().unwrap().mention().unwrap();
    /// assert_eq!(mention.span().get(doc.text()), Some("المدير سامي الحداد"));
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        self.rec().span.into()
    }

    /// The mention as it is written.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let mention = doc.speakers().next().unwrap().mentions().next().unwrap();
    /// assert_eq!(mention.text(), "المدير سامي الحداد");
    /// ```
    #[must_use]
    pub fn text(self) -> &'d str {
        self.doc.str_at(self.rec().span)
    }

    /// How it names the speaker.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let mention = doc.speakers().next().unwrap().mentions().next().unwrap();
    /// assert_eq!(mention.kind(), isnad::MentionKind::Name);
    /// ```
    #[must_use]
    pub fn kind(self) -> MentionKind {
        self.rec().kind
    }

    /// The speaker that is meant.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let speaker = doc.speakers().next().unwrap();
    /// assert!(speaker.mentions().all(|m| m.speaker() == speaker));
    /// ```
    #[must_use]
    pub fn speaker(self) -> Speaker<'d> {
        Speaker { doc: self.doc, id: self.rec().speaker }
    }
}

impl fmt::Debug for Mention<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mention")
            .field("span", &self.span())
            .field("text", &self.text())
            .field("kind", &self.kind())
            .finish()
    }
}

handle! {
    /// An entity of the document that speaks, under whatever names the text gives it.
    ///
    /// ```
    /// use isnad::{Gender, SpeakerKind};
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let speaker = doc.speakers().next().unwrap();
    /// assert_eq!(speaker.name(), "سامي الحداد");
    /// assert_eq!(speaker.title(), Some("المدير"));
    /// assert_eq!((speaker.kind(), speaker.gender()), (SpeakerKind::Person, Gender::Masculine));
    /// ```
    Speaker, speakers: SpeakerRec
}

impl<'d> Speaker<'d> {
    /// The place of the speaker among [`Document::speakers`], from 0.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let speaker = doc.attributions().next().unwrap().speaker().unwrap();
    /// assert_eq!(doc.speakers().get(speaker.id()), Some(speaker));
    /// ```
    #[must_use]
    pub fn id(self) -> usize {
        self.id as usize
    }

    /// The fullest name that the text gives, without titles; for whoever has no proper name, the noun phrase.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().name(), "سامي الحداد");
    /// ```
    #[must_use]
    pub fn name(self) -> &'d str {
        self.doc.str_at(self.rec().name)
    }

    /// Where the [`name`](Speaker::name) is taken from.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let speaker = doc.speakers().next().unwrap();
    /// assert_eq!(speaker.name_span().get(doc.text()), Some(speaker.name()));
    /// ```
    #[must_use]
    pub fn name_span(self) -> Span {
        self.rec().name.into()
    }

    /// The role stated next to the name, or the form of address.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().title(), Some("المدير"));
    /// ```
    #[must_use]
    pub fn title(self) -> Option<&'d str> {
        let title = self.rec().title;
        (!title.is_empty()).then(|| self.doc.str_at(title))
    }

    /// Where the [`title`](Speaker::title) is taken from.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let span = doc.speakers().next().unwrap().title_span().unwrap();
    /// assert_eq!(span.get(doc.text()), Some("المدير"));
    /// ```
    #[must_use]
    pub fn title_span(self) -> Option<Span> {
        let title = self.rec().title;
        (!title.is_empty()).then(|| title.into())
    }

    /// Person, organization, group, unnamed source or document.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().kind(), isnad::SpeakerKind::Person);
    /// ```
    #[must_use]
    pub fn kind(self) -> SpeakerKind {
        self.rec().kind
    }

    /// The grammatical gender.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().gender(), isnad::Gender::Masculine);
    /// ```
    #[must_use]
    pub fn gender(self) -> Gender {
        self.rec().gender
    }

    /// Every place that names the speaker, in the order of the text.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let texts: Vec<&str> = doc.speakers().next().unwrap().mentions().map(|m| m.text()).collect();
    /// assert_eq!(texts, ["المدير سامي الحداد"]);
    /// ```
    pub fn mentions(self) -> Mentions<'d> {
        Mentions::new(self.doc, Ids::List(&self.doc.arena.speaker_mentions[index(self.rec().mentions)]))
    }

    /// What the speaker says, in the order of [`Document::attributions`].
    ///
    /// What somebody else says and the speaker passes on ([`relayer`](Attribution::relayer)) is not among it.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let speaker = doc.speakers().next().unwrap();
    /// assert_eq!(speaker.attributions().next().unwrap().content().text(), "العمل مستمر");
    /// ```
    pub fn attributions(self) -> Attributions<'d> {
        Attributions::new(self.doc, Ids::List(self.doc.by_speaker(self.id)))
    }

    /// The name folded, to find the same speaker in other documents: one form for the spellings of the same letters, no
    /// vowel marks, one space between words.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقالت المديرة أمينة الحدّاد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().key(), "امينه الحداد");
    /// ```
    #[must_use]
    pub fn key(self) -> String {
        crate::fold::fold_str(self.name())
    }

    /// The caller's own id, when an entry of the caller's gazetteer matched.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().external_id(), None);
    /// ```
    #[must_use]
    pub fn external_id(self) -> Option<&'d str> {
        some(self.rec().external).map(|symbol| self.doc.symbols.get(symbol))
    }
}

impl fmt::Debug for Speaker<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Speaker")
            .field("id", &self.id)
            .field("name", &self.name())
            .field("title", &self.title())
            .field("kind", &self.kind())
            .field("gender", &self.gender())
            .finish()
    }
}

/// The range of another arena that a record holds.
fn index((start, end): (u32, u32)) -> std::ops::Range<usize> {
    start as usize..end as usize
}

/// A stretch of words that an attribution gives to its speaker.
///
/// ```
/// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
/// let content = doc.attributions().next().unwrap().content();
/// assert_eq!(content.text(), "العمل مستمر");
/// assert_eq!(&doc.text()[content.span()], content.text());
/// ```
#[derive(Clone, Copy)]
pub struct Content<'d> {
    doc: &'d Document<'d>,
    span: RawSpan,
}

impl<'d> Content<'d> {
    /// Where the words stand, without the quotation marks around them.
    ///
    /// ```
    /// let text = "وقال المدير سامي الحداد إن العمل مستمر.";
    /// let doc = isnad::Parser::new().parse(text);
    /// let span = doc.attributions().next().unwrap().content().span();
    /// assert_eq!(span.start(), text.find("العمل").unwrap());
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        self.span.into()
    }

    /// The words as they are written.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().content().text(), "العمل مستمر");
    /// ```
    #[must_use]
    pub fn text(self) -> &'d str {
        self.doc.str_at(self.span)
    }
}

impl PartialEq for Content<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.doc, other.doc) && self.span == other.span
    }
}

impl Eq for Content<'_> {}

impl Hash for Content<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.doc).hash(state);
        self.span.hash(state);
    }
}

impl fmt::Debug for Content<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content").field("span", &self.span()).field("text", &self.text()).finish()
    }
}

handle! {
    /// One relation: this content was said by this speaker, and this cue says so.
    ///
    /// ```
    /// use isnad::AttributionKind;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert_eq!(a.kind(), AttributionKind::Indirect);
    /// assert_eq!(a.speaker().unwrap().name(), "سامي الحداد");
    /// assert_eq!(a.cue().unwrap().text(), "وقال");
    /// assert_eq!(a.content().text(), "العمل مستمر");
    /// ```
    Attribution, attributions: AttributionRec
}

impl<'d> Attribution<'d> {
    /// The place of the attribution among [`Document::attributions`], from 0.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert_eq!(doc.attributions().get(a.id()), Some(a));
    /// ```
    #[must_use]
    pub fn id(self) -> usize {
        self.id as usize
    }

    /// Direct, mixed, indirect or paraphrase.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().kind(), isnad::AttributionKind::Indirect);
    /// ```
    #[must_use]
    pub fn kind(self) -> AttributionKind {
        self.rec().kind
    }

    /// What was said; of a quotation that the narrator interrupts, the longest of its [`parts`](Attribution::parts).
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().content().text(), "العمل مستمر");
    /// ```
    #[must_use]
    pub fn content(self) -> Content<'d> {
        Content { doc: self.doc, span: self.rec().content }
    }

    /// The pieces of the content, in the order of the text: one, unless the narrator interrupts. They never hold the
    /// narrator's words.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert!(a.parts().eq([a.content()]));
    /// ```
    pub fn parts(self) -> Parts<'d> {
        let (start, end) = self.rec().parts;
        Parts::new(self.doc, Ids::Range(start..end))
    }

    /// Cue, speaker and content together, with whatever stands between.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert!(a.full_span().contains(a.content().span()));
    /// assert!(a.full_span().contains(a.cue().unwrap().span()));
    /// ```
    #[must_use]
    pub fn full_span(self) -> Span {
        self.rec().full.into()
    }

    /// The word that reports the content; `None` where only the layout does (an answer in an interview, a headline).
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().cue(), doc.cues().next());
    /// ```
    #[must_use]
    pub fn cue(self) -> Option<Cue<'d>> {
        some(self.rec().cue).map(|id| Cue { doc: self.doc, id })
    }

    /// Where the attribution itself names its speaker; `None` where the subject is left out or stands elsewhere.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert_eq!(a.mention().unwrap().text(), "المدير سامي الحداد");
    /// ```
    #[must_use]
    pub fn mention(self) -> Option<Mention<'d>> {
        some(self.rec().mention).map(|id| Mention { doc: self.doc, id })
    }

    /// Who said it; `None` where [`unresolved`](Attribution::unresolved) gives the reason.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert_eq!(a.speaker().map_or("؟", |s| s.name()), "سامي الحداد");
    /// ```
    #[must_use]
    pub fn speaker(self) -> Option<Speaker<'d>> {
        some(self.rec().speaker).map(|id| Speaker { doc: self.doc, id })
    }

    /// Why there is no speaker; `None` where there is one.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert!(doc.attributions().all(|a| a.speaker().is_some() != a.unresolved().is_some()));
    /// ```
    #[must_use]
    pub fn unresolved(self) -> Option<Unresolved> {
        let rec = self.rec();
        (rec.speaker == NONE).then_some(rec.unresolved)
    }

    /// Who passed the words on: the agency in نقلت الوكالة عن الوزير قوله.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().relayer(), None, "the text itself does");
    /// ```
    #[must_use]
    pub fn relayer(self) -> Option<Mention<'d>> {
        some(self.rec().relayer).map(|id| Mention { doc: self.doc, id })
    }

    /// The attribution whose content this one is part of.
    ///
    /// Following parents always comes to an end.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().parent(), None);
    /// ```
    #[must_use]
    pub fn parent(self) -> Option<Attribution<'d>> {
        some(self.rec().parent).map(|id| Attribution { doc: self.doc, id })
    }

    /// The sentence that reports it.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وصل الوفد. وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert_eq!(a.sentence().id(), 1);
    /// ```
    #[must_use]
    pub fn sentence(self) -> Sentence<'d> {
        Sentence { doc: self.doc, id: self.rec().sentence }
    }

    /// Whether it was said, denied to have been said, or may yet be.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().modality(), isnad::Modality::Asserted);
    /// ```
    #[must_use]
    pub fn modality(self) -> Modality {
        self.rec().modality
    }

    /// How far the relation can be trusted, from 0 to 1 in steps of a hundredth.
    ///
    /// The logistic of the sum of the weights of what is known of the relation: its rules, its cue, how the speaker is named or left
    /// out, where the content ends. The weights stand in `src/lexicon/data/confidence.tsv` and were fitted to annotated articles by
    /// the example `calibrate`: of many relations with 0.8 about eight in ten have the right content and speaker, in news like that
    /// which was annotated. The same on every machine.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let confidence = doc.attributions().next().unwrap().confidence();
    /// assert!(confidence > 0.5 && confidence <= 1.0);
    /// ```
    #[must_use]
    pub fn confidence(self) -> f32 {
        share(self.hundredths())
    }

    pub(crate) fn hundredths(self) -> u8 {
        self.rec().confidence
    }

    /// The id of the rule that found the relation.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().rule(), "verb-clause");
    /// ```
    #[must_use]
    pub fn rule(self) -> &'d str {
        self.doc.symbols.get(self.rec().rule)
    }

    /// The id of the rule that found the speaker.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().speaker_rule(), Some("subject-after"));
    /// ```
    #[must_use]
    pub fn speaker_rule(self) -> Option<&'d str> {
        some(self.rec().speaker_rule).map(|symbol| self.doc.symbols.get(symbol))
    }

    /// The other speakers that were considered.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert!(a.alternatives().all(|other| Some(other.speaker()) != a.speaker()));
    /// ```
    pub fn alternatives(self) -> Alternatives<'d> {
        let (start, end) = self.rec().alternatives;
        Alternatives::new(self.doc, Ids::Range(start..end))
    }
}

impl fmt::Debug for Attribution<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attribution")
            .field("kind", &self.kind())
            .field("cue", &self.cue().map(Cue::text))
            .field("speaker", &self.speaker().map(Speaker::name))
            .field("span", &self.content().span())
            .field("content", &self.content().text())
            .finish_non_exhaustive()
    }
}

handle! {
    /// Another speaker that was considered for an attribution.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// for other in doc.attributions().next().unwrap().alternatives() {
    ///     assert!(!other.speaker().name().is_empty());
    /// }
    /// ```
    Alternative, alternatives: AlternativeRec
}

impl<'d> Alternative<'d> {
    /// Who else may have said it.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert!(a.alternatives().all(|other| Some(other.speaker()) != a.speaker()));
    /// ```
    #[must_use]
    pub fn speaker(self) -> Speaker<'d> {
        Speaker { doc: self.doc, id: self.rec().speaker }
    }

    /// How far this speaker could be trusted, from 0 to 1 in steps of a hundredth.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert!(a.alternatives().all(|other| (0.0..=1.0).contains(&other.confidence())));
    /// ```
    #[must_use]
    pub fn confidence(self) -> f32 {
        share(self.hundredths())
    }

    pub(crate) fn hundredths(self) -> u8 {
        self.rec().confidence
    }

    /// The id of the rule that proposed this speaker.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let a = doc.attributions().next().unwrap();
    /// assert!(a.alternatives().all(|other| !other.rule().is_empty()));
    /// ```
    #[must_use]
    pub fn rule(self) -> &'d str {
        self.doc.symbols.get(self.rec().rule)
    }
}

impl fmt::Debug for Alternative<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Alternative")
            .field("speaker", &self.speaker().name())
            .field("confidence", &self.confidence())
            .field("rule", &self.rule())
            .finish()
    }
}

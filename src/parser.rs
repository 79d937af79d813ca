//! The parser: calls the stages once each and hands their records to a document.

use crate::arena::Arena;
use crate::confidence::Scorer;
use crate::cue::{Candidate, Cue};
use crate::document::{Document, Scratch};
use crate::emit::{self, Emitter};
use crate::error::Error;
use crate::fold::Key;
use crate::keys;
use crate::lexicon::{Additions, BUNDLED, Lexicon, ReadingCache, WordCache};
use crate::link::{self, Disabled, Linker, Relation};
use crate::packed::{KeyList, TokenList};
use crate::quote::Quote;
use crate::resolve::Resolver;
use crate::rules::Rule;
use crate::segment::Extent;
use crate::span::RawSpan;
use crate::view::View;
use crate::{Gender, SpeakerKind, TokenKind};
use regex::Regex;
use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::Arc;

/// What the stages write for each other and no document keeps.
#[derive(Clone, Debug, Default)]
pub(crate) struct Work {
    words: WordCache,
    readings: ReadingCache,
    keys: KeyList,
    places: Vec<u8>,
    /// Tokens that are marks or line breaks.
    marks: Vec<u32>,
    phrases: Vec<(u32, u32)>,
    /// Tokens at which a cue may stand or a phrase begins.
    points: Vec<u32>,
    quotes: Vec<Quote>,
    extents: Vec<Extent>,
    /// Tokens ? that stand for commas.
    commas: Vec<u32>,
    /// Words that speak by themselves somewhere in the text, in order.
    voices: Vec<Key>,
    candidates: Vec<Candidate>,
    cues: Vec<Cue>,
    relations: Vec<Relation>,
    resolver: Resolver,
    discourse: link::Discourse,
    linking: link::Buffers,
    scorer: Scorer,
    output: emit::Buffers,
}

impl Work {
    fn read(&mut self, text: &str, lexicon: &Lexicon, tokens: &mut TokenList) {
        let Work { words, keys, places, marks, phrases, points, .. } = self;
        crate::token::read(
            text,
            lexicon,
            words,
            &mut crate::token::Lists { tokens, keys, places, marks, phrases, points },
        );
    }

    pub(crate) fn clear(&mut self) {
        self.keys.clear();
        self.marks.clear();
        self.phrases.clear();
        self.points.clear();
        self.quotes.clear();
        self.extents.clear();
        self.commas.clear();
        self.cues.clear();
        self.relations.clear();
        self.resolver.clear();
        self.discourse.clear();
    }
}

/// What is reported at least, in hundredths: of what is below, on articles that nobody tuned for, one relation in seven is right.
const MIN_CONFIDENCE: u8 = 40;

/// Finds attributions in Arabic text.
///
/// Cheap to clone and to share between threads: the lexicon is loaded once and only read.
///
/// ```
/// let parser = isnad::Parser::new();
/// let doc = parser.parse("وقال وزير النقل سامي الحداد إن الجسر سيفتتح غدا.");
/// let a = doc.attributions().next().unwrap();
/// assert_eq!(a.speaker().unwrap().name(), "سامي الحداد");
/// assert_eq!(a.content().text(), "الجسر سيفتتح غدا");
/// ```
#[derive(Clone, Debug)]
pub struct Parser {
    lexicon: Arc<Lexicon>,
    /// The caller's shapes of paragraphs that are no part of an article.
    outside: Vec<Regex>,
    disabled: Disabled,
    /// In hundredths.
    min_confidence: u8,
}

impl Default for Parser {
    fn default() -> Parser {
        Parser::new()
    }
}

impl Parser {
    /// A parser with the bundled lexicon and every rule.
    ///
    /// ```
    /// assert_eq!(isnad::Parser::new().parse("").sentences().len(), 0);
    /// ```
    #[must_use]
    pub fn new() -> Parser {
        Parser {
            lexicon: Arc::clone(&BUNDLED),
            outside: Vec::new(),
            disabled: Disabled::default(),
            min_confidence: MIN_CONFIDENCE,
        }
    }

    /// A builder for a parser with the caller's own cues, titles and entities, or without some rules.
    ///
    /// ```
    /// let parser = isnad::Parser::builder().disable_rule("verb-phrase").build()?;
    /// let doc = parser.parse("وأكد الوزير أهمية المشروع.");
    /// assert_eq!(doc.attributions().len(), 0);
    /// # Ok::<(), isnad::Error>(())
    /// ```
    #[must_use]
    pub fn builder() -> ParserBuilder {
        ParserBuilder::default()
    }

    /// Analyses a text. Never fails: whatever the string holds, a document comes back.
    ///
    /// Time and memory are linear in the length of the text. Texts beyond `u32::MAX` bytes are analysed up to a paragraph's end
    /// before it; [`Document::unparsed`] names the rest.
    ///
    /// ```
    /// let text = String::from("قالت الوزارة: \"نتابع الوضع عن قرب\".");
    /// let doc = isnad::Parser::new().parse(&text);
    /// assert_eq!(doc.attributions().next().unwrap().content().text(), "نتابع الوضع عن قرب");
    /// ```
    #[must_use]
    pub fn parse<'t>(&self, text: &'t str) -> Document<'t> {
        self.parse_with(text, Scratch::new())
    }

    /// Like [`Parser::parse`], in the memory of an earlier document.
    ///
    /// ```
    /// let parser = isnad::Parser::new();
    /// let mut scratch = isnad::Scratch::new();
    /// for text in ["قال المدير إن العمل بدأ.", "وصل الوفد."] {
    ///     scratch = parser.parse_with(text, scratch).into_scratch();
    /// }
    /// ```
    #[must_use]
    pub fn parse_with<'t>(&self, text: &'t str, scratch: Scratch) -> Document<'t> {
        let mut arena = scratch.into_arena();
        let mut work = std::mem::take(&mut arena.work);
        self.analyse(text, &mut arena, &mut work);
        work.clear();
        arena.work = work;
        Document::from_arena(Cow::Borrowed(text), arena, Arc::clone(self.lexicon.symbols()))
    }

    fn analyse(&self, text: &str, arena: &mut Arena, work: &mut Work) {
        let text = analysed(text);
        arena.parsed = text.len() as u32;
        work.words.prepare(&self.lexicon, text.len());
        reserve(text, arena, work);
        work.read(text, &self.lexicon, &mut arena.tokens);
        crate::quote::pair(arena.tokens.of(text), work.keys.as_keys(), &work.marks, &mut work.quotes);
        // Those of the stages so far: one a token each.
        crate::steps::add(4 * arena.tokens.len() as u64);
        work.readings.prepare(&self.lexicon);
        let readings = RefCell::new(std::mem::take(&mut work.readings));
        macro_rules! view {
            ($extents:expr) => {
                View {
                    tokens: arena.tokens.of(text),
                    keys: work.keys.as_keys(),
                    marks: &work.marks,
                    points: &work.points,
                    phrases: &work.phrases,
                    lexicon: &self.lexicon,
                    quotes: &work.quotes,
                    extents: $extents,
                    voices: &[],
                    readings: &readings,
                }
            };
        }
        let view = view!(&[]);
        let (paragraphs, sentences) = (&mut arena.paragraphs, &mut arena.sentences);
        crate::segment::segment(text, &view, paragraphs, sentences, &mut work.extents, &mut work.commas);
        for &i in &work.commas {
            arena.tokens.as_mut()[i as usize].set_comma();
        }
        let view = view!(&work.extents);
        crate::anchors::voices(&view, &mut work.voices);
        let view = View { voices: &work.voices, ..view };
        crate::cue::find(&view, &mut work.candidates, &mut work.cues);
        self.drop_remains(text, &view, &arena.paragraphs, &mut work.cues);
        let mut linker = Linker {
            view,
            cues: &mut work.cues,
            resolver: &mut work.resolver,
            out: &mut work.relations,
            disabled: self.disabled,
            discourse: std::mem::take(&mut work.discourse),
            buffers: std::mem::take(&mut work.linking),
        };
        linker.run();
        (work.discourse, work.linking) = (linker.discourse, linker.buffers);
        work.scorer.run(&view, &work.cues, &work.resolver, &mut work.relations);
        work.readings = readings.into_inner();
        let Work { cues, relations, resolver, output, .. } = work;
        let (lexicon, min_confidence) = (&self.lexicon, self.min_confidence);
        Emitter { text, lexicon, cues, relations, resolver, min_confidence }.emit(arena, output);
    }
}

impl Parser {
    /// Leaves out the cues of paragraphs that are no part of the article.
    fn drop_remains(&self, text: &str, view: &View<'_>, paragraphs: &[RawSpan], cues: &mut Vec<Cue>) {
        let mut rest = paragraphs.iter();
        // The paragraph of the cue before, and whether it is left out.
        let mut paragraph = RawSpan::default();
        let mut remains = false;
        cues.retain(|c| {
            let at = view.tokens.start(c.token as usize);
            while paragraph.end <= at {
                let Some(&next) = rest.next() else { break };
                paragraph = next;
                if at < next.end {
                    let whole = &text[next.range()];
                    remains = is_remains(view, next) || self.outside.iter().any(|shape| shape.is_match(whole));
                }
            }
            !(remains && at < paragraph.end)
        });
    }
}

/// Does a paragraph begin like what web pages leave behind an article, in any spelling: tags, links, "read also"?
fn is_remains(view: &View<'_>, paragraph: RawSpan) -> bool {
    let from = view.tokens.first_from(paragraph.start);
    let inside = (from..view.tokens.len()).take_while(|&i| view.tokens.start(i) < paragraph.end);
    let mut words = inside.filter(|&i| view.is_word(i) || view.kind(i) == TokenKind::Number);
    let mut next = || words.next().map(|i| view.key(i));
    match next() {
        Some(keys::RABIT) => next() == Some(keys::AL_KHABAR),
        Some(keys::SIMAT) => next().is_some(),
        Some(keys::IQRA) => matches!(next(), Some(keys::AYDAN | keys::AL_MAZID)),
        Some(keys::SHAHID) => next() == Some(keys::AYDAN),
        Some(keys::INTAHA) => next().is_none(),
        _ => false,
    }
}

/// The part of a text that fits `u32` offsets, up to the last line break before the limit.
fn analysed(text: &str) -> &str {
    const LIMIT: usize = u32::MAX as usize - 1;
    if text.len() <= LIMIT {
        return text;
    }
    let mut end = LIMIT;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    match text[..end].rfind('\n') {
        Some(line) => &text[..=line],
        None => &text[..end],
    }
}

/// Takes the memory for the tokens of a long text at once: a list that grows by doubling ends up to twice as large.
fn reserve(text: &str, arena: &mut Arena, work: &mut Work) {
    /// Bytes of a text that repays the counting.
    const LONG: usize = 1 << 18;
    if text.len() < LONG {
        return;
    }
    // A token has a space before it or is a mark: one of ASCII, or with a byte of ، ؛ ؟ or of a quotation mark.
    const APART: [u8; 256] = {
        let mut table = [0; 256];
        let mut b = 0;
        while b < 256 {
            let ascii = b < 0x80 && !(b as u8).is_ascii_alphanumeric();
            table[b] = (ascii || matches!(b, 0x8C | 0x9B | 0x9F | 0xC2 | 0xE2)) as u8;
            b += 1;
        }
        table
    };
    let counted: usize = text.bytes().map(|b| usize::from(APART[usize::from(b)])).sum();
    // Few have neither: ١٢كم.
    let tokens = counted + counted / 64 + 1;
    arena.tokens.reserve(tokens);
    work.keys.reserve(tokens);
}

/// An entity that the caller knows: its id and the names it goes by.
///
/// ```
/// use isnad::{GazetteerEntry, Parser, SpeakerKind};
///
/// let entry = GazetteerEntry::new("Q1", SpeakerKind::Organization, ["شركة المرسى", "المرسى"]);
/// let parser = Parser::builder().gazetteer(entry).build()?;
/// let doc = parser.parse("وأعلنت المرسى أن السفينة وصلت.");
/// assert_eq!(doc.speakers().next().unwrap().external_id(), Some("Q1"));
/// # Ok::<(), isnad::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct GazetteerEntry {
    id: String,
    kind: SpeakerKind,
    gender: Gender,
    aliases: Vec<String>,
}

impl GazetteerEntry {
    /// An entity with the caller's id, its kind and every name it goes by.
    ///
    /// ```
    /// let entry = isnad::GazetteerEntry::new("p7", isnad::SpeakerKind::Person, ["ليلى الكرمي"]);
    /// assert_eq!(entry.id(), "p7");
    /// ```
    pub fn new<A: Into<String>>(
        id: impl Into<String>,
        kind: SpeakerKind,
        aliases: impl IntoIterator<Item = A>,
    ) -> GazetteerEntry {
        GazetteerEntry {
            id: id.into(),
            kind,
            gender: Gender::Unknown,
            aliases: aliases.into_iter().map(Into::into).collect(),
        }
    }

    /// The same with its grammatical gender, which elided subjects agree with.
    ///
    /// ```
    /// use isnad::{GazetteerEntry, Gender, SpeakerKind};
    ///
    /// let entry = GazetteerEntry::new("p7", SpeakerKind::Person, ["ليلى الكرمي"]).with_gender(Gender::Feminine);
    /// assert_eq!(entry.gender(), Gender::Feminine);
    /// ```
    #[must_use]
    pub fn with_gender(mut self, gender: Gender) -> GazetteerEntry {
        self.gender = gender;
        self
    }

    /// The caller's id.
    ///
    /// ```
    /// let entry = isnad::GazetteerEntry::new("p7", isnad::SpeakerKind::Person, ["ليلى الكرمي"]);
    /// assert_eq!(entry.id(), "p7");
    /// ```
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What kind of speaker it is.
    ///
    /// ```
    /// use isnad::{GazetteerEntry, SpeakerKind};
    ///
    /// assert_eq!(GazetteerEntry::new("g", SpeakerKind::Group, ["الأهالي"]).kind(), SpeakerKind::Group);
    /// ```
    pub fn kind(&self) -> SpeakerKind {
        self.kind
    }

    /// Its gender, [`Gender::Unknown`] unless set.
    ///
    /// ```
    /// use isnad::{GazetteerEntry, Gender, SpeakerKind};
    ///
    /// assert_eq!(GazetteerEntry::new("g", SpeakerKind::Group, ["الأهالي"]).gender(), Gender::Unknown);
    /// ```
    pub fn gender(&self) -> Gender {
        self.gender
    }

    /// The names it goes by.
    ///
    /// ```
    /// let entry = isnad::GazetteerEntry::new("p7", isnad::SpeakerKind::Person, ["ليلى الكرمي", "الكرمي"]);
    /// assert_eq!(entry.aliases().len(), 2);
    /// ```
    pub fn aliases(&self) -> &[String] {
        &self.aliases
    }
}

/// Builds a [`Parser`] with additions and switches.
///
/// ```
/// // A verb of a caller's corpus, in the columns of the bundled cues: lemma, class, perfect, its short stem, imperfect,
/// // jussive, participle, verbal noun, frames, trust.
/// let rows = "أذاع\tstate\tأذاع\tأذع\tيذيع\tيذع\tمذيع\t-\tanna,quote\tframe";
/// let parser = isnad::Parser::builder().cues("house style", rows).build()?;
/// let doc = parser.parse("وأذاعت الوزارة أن الطريق مغلق.");
/// assert_eq!(doc.attributions().next().unwrap().cue().unwrap().lemma(), "أذاع");
/// # Ok::<(), isnad::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ParserBuilder {
    additions: Additions,
    disabled_rules: Vec<String>,
    outside: Vec<String>,
    min_confidence: Option<f32>,
}

impl ParserBuilder {
    /// Adds cues with their frames: tab-separated rows with the columns of the bundled `cues.tsv` (its header describes them). The
    /// label names the rows in errors.
    ///
    /// ```
    /// let error = isnad::Parser::builder().cues("mine", "أذاع\tstate").build().unwrap_err();
    /// assert_eq!((error.file(), error.line()), (Some("mine"), Some(1)));
    /// ```
    #[must_use]
    pub fn cues(mut self, label: impl Into<String>, rows: impl Into<String>) -> ParserBuilder {
        self.additions.cues.push((label.into(), rows.into()));
        self
    }

    /// Adds titles: tab-separated rows with the columns of the bundled `titles.tsv`.
    ///
    /// ```
    /// let parser = isnad::Parser::builder().titles("mine", "شهبندر\trole\tm\ts\t-\t-").build()?;
    /// let doc = parser.parse("وقال شهبندر التجار سامي الحداد إن السوق هادئة.");
    /// assert_eq!(doc.speakers().next().unwrap().title(), Some("شهبندر التجار"));
    /// # Ok::<(), isnad::Error>(())
    /// ```
    #[must_use]
    pub fn titles(mut self, label: impl Into<String>, rows: impl Into<String>) -> ParserBuilder {
        self.additions.titles.push((label.into(), rows.into()));
        self
    }

    /// Adds an entity that the caller knows; its aliases win over guesses.
    ///
    /// ```
    /// use isnad::{GazetteerEntry, Parser, SpeakerKind};
    ///
    /// let entry = GazetteerEntry::new("p7", SpeakerKind::Person, ["ليلى الكرمي", "الكرمي"]);
    /// let parser = Parser::builder().gazetteer(entry).build()?;
    /// let doc = parser.parse("وقالت ليلى الكرمي إن المعرض ناجح.");
    /// assert_eq!(doc.speakers().next().unwrap().external_id(), Some("p7"));
    /// # Ok::<(), isnad::Error>(())
    /// ```
    #[must_use]
    pub fn gazetteer(mut self, entry: GazetteerEntry) -> ParserBuilder {
        self.additions.gazetteer.push(entry);
        self
    }

    /// Adds a regular expression for paragraphs that are no part of an article (credits, "read also"): nothing is reported in
    /// them. Matched against the paragraph as it is written; begin with `^` for its start.
    ///
    /// ```
    /// let parser = isnad::Parser::builder().outside("^إعلان").build()?;
    /// assert_eq!(parser.parse("إعلان: قال المدير إن العمل بدأ.").attributions().len(), 0);
    /// assert!(isnad::Parser::builder().outside("(").build().unwrap_err().is_builder());
    /// # Ok::<(), isnad::Error>(())
    /// ```
    #[must_use]
    pub fn outside(mut self, shape: impl Into<String>) -> ParserBuilder {
        self.outside.push(shape.into());
        self
    }

    /// Reports no relation of a lower [confidence](crate::Attribution::confidence), from 0 to 1 in steps of a hundredth: the default
    /// is 0.4. A quotation that nobody is found for is reported whatever it is, and so is an indirect one that the text begins with.
    ///
    /// More is right of what a higher figure leaves, and less is found; 0 reports all.
    ///
    /// ```
    /// let text = "وقال المدير سامي الحداد إن العمل مستمر.";
    /// let strict = isnad::Parser::builder().min_confidence(1.0).build()?;
    /// assert_eq!(strict.parse(text).attributions().len(), 0);
    /// assert_eq!(isnad::Parser::new().parse(text).attributions().len(), 1);
    /// assert!(isnad::Parser::builder().min_confidence(25.0).build().unwrap_err().is_builder());
    /// # Ok::<(), isnad::Error>(())
    /// ```
    #[must_use]
    pub fn min_confidence(mut self, least: f32) -> ParserBuilder {
        self.min_confidence = Some(least);
        self
    }

    /// Switches a rule off by its id, as [`crate::Attribution::rule`] and [`crate::Attribution::speaker_rule`] report it.
    ///
    /// ```
    /// assert!(isnad::Parser::builder().disable_rule("no-such-rule").build().unwrap_err().is_builder());
    /// ```
    #[must_use]
    pub fn disable_rule(mut self, id: impl Into<String>) -> ParserBuilder {
        self.disabled_rules.push(id.into());
        self
    }

    /// Takes a cue out by its lemma, in any spelling.
    ///
    /// ```
    /// let parser = isnad::Parser::builder().disable_cue("زعم").build()?;
    /// assert_eq!(parser.parse("وزعم المدير أن العمل انتهى.").attributions().len(), 0);
    /// # Ok::<(), isnad::Error>(())
    /// ```
    #[must_use]
    pub fn disable_cue(mut self, lemma: impl Into<String>) -> ParserBuilder {
        self.additions.disabled.push(lemma.into());
        self
    }

    /// Makes the parser; the builder can be used again.
    ///
    /// With cues, titles or entities of the caller's, or with cues switched off, the lexicon is compiled anew, which takes some tens of
    /// milliseconds; all other parsers share the bundled one.
    ///
    /// # Errors
    ///
    /// A row that does not fit its columns (with label, line and column), an unknown rule id or cue lemma, an alias without
    /// letters.
    ///
    /// ```
    /// assert!(isnad::Parser::builder().disable_cue("قلم").build().is_err());
    /// ```
    pub fn build(&self) -> Result<Parser, Error> {
        let mut disabled = Disabled::default();
        for id in &self.disabled_rules {
            let rule = Rule::ALL.iter().find(|r| r.id() == id).ok_or_else(|| Error::unknown_rule(id))?;
            disabled.0 |= 1 << (*rule as u64);
        }
        for entry in &self.additions.gazetteer {
            for alias in &entry.aliases {
                if crate::fold::key_of(alias).is_empty() {
                    return Err(Error::empty_alias(&entry.id, alias));
                }
            }
        }
        let a = &self.additions;
        let plain = a.cues.is_empty() && a.titles.is_empty() && a.gazetteer.is_empty() && a.disabled.is_empty();
        let lexicon = if plain { Arc::clone(&BUNDLED) } else { Arc::new(Lexicon::build(a)?) };
        let outside =
            self.outside.iter().map(|s| Regex::new(s).map_err(|e| Error::shape(s, e))).collect::<Result<_, _>>()?;
        let min_confidence = match self.min_confidence {
            None => MIN_CONFIDENCE,
            Some(least) if (0.0..=1.0).contains(&least) => (least * 100.0).round() as u8,
            Some(least) => return Err(Error::confidence(least)),
        };
        Ok(Parser { lexicon, outside, disabled, min_confidence })
    }
}

/// The stages one by one, for the benchmarks; each method does the stages before it too and gives a count of what it wrote.
#[cfg(feature = "internals")]
#[doc(hidden)]
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Stages {
    parser: Parser,
    arena: Arena,
    work: Work,
}

#[cfg(feature = "internals")]
#[allow(missing_docs)]
impl Stages {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Stages {
        let parser = Parser { min_confidence: 0, ..Parser::new() };
        Stages { parser, arena: Arena::default(), work: Work::default() }
    }

    pub fn tokenize(&mut self, text: &str) -> usize {
        self.arena.clear();
        self.work.clear();
        let (work, lexicon) = (&mut self.work, &self.parser.lexicon);
        work.words.prepare(lexicon, text.len());
        work.read(text, lexicon, &mut self.arena.tokens);
        self.arena.tokens.len()
    }

    pub fn segment(&mut self, text: &str) -> usize {
        self.tokenize(text);
        let (a, work) = (&mut self.arena, &mut self.work);
        crate::quote::pair(a.tokens.of(text), work.keys.as_keys(), &work.marks, &mut work.quotes);
        work.readings.prepare(&self.parser.lexicon);
        let readings = RefCell::new(std::mem::take(&mut work.readings));
        let view = View {
            tokens: a.tokens.of(text),
            keys: work.keys.as_keys(),
            marks: &work.marks,
            points: &work.points,
            phrases: &work.phrases,
            lexicon: &self.parser.lexicon,
            quotes: &work.quotes,
            extents: &[],
            voices: &[],
            readings: &readings,
        };
        let (paragraphs, sentences) = (&mut a.paragraphs, &mut a.sentences);
        crate::segment::segment(text, &view, paragraphs, sentences, &mut work.extents, &mut work.commas);
        work.readings = readings.into_inner();
        a.sentences.len()
    }

    pub fn cues(&mut self, text: &str) -> usize {
        self.segment(text);
        let work = &mut self.work;
        work.readings.prepare(&self.parser.lexicon);
        let readings = RefCell::new(std::mem::take(&mut work.readings));
        let view = View {
            tokens: self.arena.tokens.of(text),
            keys: work.keys.as_keys(),
            marks: &work.marks,
            points: &work.points,
            phrases: &work.phrases,
            lexicon: &self.parser.lexicon,
            quotes: &work.quotes,
            extents: &work.extents,
            voices: &work.voices,
            readings: &readings,
        };
        crate::cue::find(&view, &mut work.candidates, &mut work.cues);
        work.readings = readings.into_inner();
        work.cues.len()
    }

    pub fn link(&mut self, text: &str) -> usize {
        self.arena.clear();
        self.work.clear();
        self.parser.analyse(text, &mut self.arena, &mut self.work);
        self.arena.attributions.len()
    }

    /// The steps of a whole parse.
    #[cfg(feature = "steps")]
    pub fn steps(&mut self, text: &str) -> u64 {
        crate::steps::take();
        self.link(text);
        crate::steps::take()
    }

    /// What each attribution's confidence is made of.
    pub fn scored(&mut self, text: &str) -> Vec<crate::confidence::Scored> {
        self.link(text);
        self.work.scorer.scored(&self.work.output.order)
    }

    /// The tokens with their classes, the noun phrase that begins at each, and the cues: to see why a text is read as it is.
    pub fn dump(&mut self, text: &str) -> String {
        use std::fmt::Write as _;
        let mut out = String::new();
        self.cues(text);
        let readings = RefCell::new(std::mem::take(&mut self.work.readings));
        let view = View {
            tokens: self.arena.tokens.of(text),
            keys: self.work.keys.as_keys(),
            marks: &self.work.marks,
            points: &self.work.points,
            phrases: &self.work.phrases,
            lexicon: &self.parser.lexicon,
            quotes: &self.work.quotes,
            extents: &self.work.extents,
            voices: &self.work.voices,
            readings: &readings,
        };
        let shown = |(a, b): (u32, u32)| {
            if a >= b {
                ""
            } else {
                &text[view.tokens.start(a as usize) as usize..view.tokens.end(b as usize - 1) as usize]
            }
        };
        for (i, t) in view.tokens.as_slice().iter().enumerate() {
            let word = view.written(i);
            let _ = write!(out, "{i} {word} {:?} {} p{:x}", t.kind(), t.class.names(), t.prefix());
            if let Some((kind, end)) = view.phrase(i) {
                let _ = write!(out, " {kind:?}..{end}");
            }
            if let Some(np) = crate::mention::parse(&view, i, view.tokens.len()) {
                let _ = write!(out, " [{}] name [{}] {:?}", shown((np.start, np.end)), shown(np.name), np.denotes);
            }
            out.push('\n');
        }
        for c in &self.work.cues {
            let subject = c.subject.map_or("", |np| shown((np.start, np.end)));
            let _ = writeln!(
                out,
                "CUE {} {:?} {:?} at {} content {} subject [{subject}] object {:?}",
                shown((c.token, c.end)),
                c.reading.form,
                c.intro,
                c.intro_at,
                c.content,
                c.object.map(|np| shown((np.start, np.end)))
            );
        }
        out
    }
}

#[cfg(all(test, feature = "internals"))]
mod tests {
    use super::Stages;

    #[test]
    fn a_dump_shows_classes_phrases_and_cues() {
        let dump = Stages::new().dump("قال الوزير سامي الحداد إن العمل بدأ.");
        assert!(dump.contains("1 الوزير Word ROLE p40 [الوزير سامي الحداد] name [سامي الحداد] Person"), "{dump}");
        assert!(dump.lines().any(|l| l.starts_with("CUE قال Perfect Clause")), "{dump}");
    }
}

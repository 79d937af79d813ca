//! The one error type: opaque, with place and cause. Text never makes an error; builders and readers do.

use std::fmt;

use crate::lexicon::Fault;
use crate::span::Span;

/// Why a builder or a reader refused what it was given.
///
/// Parsing never fails: errors come from [`ParserBuilder`](crate::ParserBuilder), from the reading of lexicon files, and from
/// [`Record::attach`](crate::Record::attach). What went wrong is in the message, with its place; the predicates tell the
/// families apart, [`file`](Error::file), [`line`](Error::line) and [`column`](Error::column) give the place in a lexicon file.
///
/// ```
/// let parser = isnad::Parser::new();
/// let record = parser.parse("وصل الوفد.").to_record();
/// let error = record.attach("وصل الوفد أمس.").unwrap_err();
/// assert!(error.is_record() && error.is_text_mismatch());
/// assert_eq!(error.to_string(), "record: made from a text of 18 bytes, but this one has 25");
/// ```
#[derive(Clone, Debug)]
pub struct Error(
    // Boxed, so that a `Result` stays as small as its `Ok` side.
    Box<ErrorKind>,
);

#[derive(Clone, Debug, thiserror::Error)]
enum ErrorKind {
    #[error("{0}")]
    Lexicon(Fault),
    #[error("record: {0}")]
    Record(RecordFault),
    #[error("unknown rule id {0:?}")]
    UnknownRule(Box<str>),
    #[error("no cue has the lemma {0:?}")]
    UnknownCue(Box<str>),
    #[error("{of}: an alias without a letter or digit: {alias:?}")]
    EmptyAlias { of: Box<str>, alias: Box<str> },
    #[error("a least confidence of {0}; it lies between 0 and 1")]
    Confidence(f32),
    #[error("the shape {shape:?} is no regular expression")]
    Shape { shape: Box<str>, source: regex::Error },
}

/// Where in a record: `attributions[3].content`, `text_hash`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub list: &'static str,
    pub index: Option<usize>,
    /// Empty for the list's item itself.
    pub field: &'static str,
}

pub(crate) fn place(list: &'static str, index: Option<usize>, field: &'static str) -> Place {
    Place { list, index, field }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.list)?;
        if let Some(index) = self.index {
            write!(f, "[{index}]")?;
        }
        if !self.field.is_empty() {
            write!(f, ".{}", self.field)?;
        }
        Ok(())
    }
}

/// What is wrong with a record, or with what a parse wrote.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RecordFault {
    #[error("format {found} is not known; this version reads {known}")]
    Format { found: u32, known: u32 },
    #[error("offsets in the unit {0:?}; only \"utf8\" can be attached")]
    Unit(Box<str>),
    #[error("made from a text of {record} bytes, but this one has {text}")]
    Length { record: usize, text: usize },
    #[error("made from another text of the same length: hash {record}, but this one has {text}")]
    Hash { record: Box<str>, text: Box<str> },
    #[error("{place}: the span {span} is empty or reversed")]
    Empty { place: Place, span: Span },
    #[error("{place}: the span {span} ends after the text, which has {len} bytes")]
    OutOfRange { place: Place, span: Span, len: usize },
    #[error("{place}: the span {span} cuts a character")]
    CutsCharacter { place: Place, span: Span },
    #[error("{place}: the span {span} parts a letter from its marks")]
    PartsMarks { place: Place, span: Span },
    #[error("{place}: no item {id}; there are {count}")]
    NoSuchId { place: Place, id: usize, count: usize },
    #[error("{place}: out of order")]
    Order { place: Place },
    #[error("{place}: does not agree with {with}")]
    Disagrees { place: Place, with: &'static str },
    #[error("{place}: its parents form a circle")]
    Circle { place: Place },
    #[error("{place}: not between 0 and 1")]
    Confidence { place: Place },
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Error {
        Error::new(ErrorKind::Lexicon(fault))
    }
}

impl Error {
    fn new(kind: ErrorKind) -> Error {
        Error(Box::new(kind))
    }

    pub(crate) fn record(fault: RecordFault) -> Error {
        Error::new(ErrorKind::Record(fault))
    }

    pub(crate) fn unknown_rule(id: &str) -> Error {
        Error::new(ErrorKind::UnknownRule(id.into()))
    }

    pub(crate) fn unknown_cue(lemma: &str) -> Error {
        Error::new(ErrorKind::UnknownCue(lemma.into()))
    }

    /// An alias whose fold is empty; `of` names the entry it belongs to.
    pub(crate) fn empty_alias(of: &str, alias: &str) -> Error {
        Error::new(ErrorKind::EmptyAlias { of: of.into(), alias: alias.into() })
    }

    pub(crate) fn confidence(least: f32) -> Error {
        Error::new(ErrorKind::Confidence(least))
    }

    pub(crate) fn shape(shape: &str, source: regex::Error) -> Error {
        Error::new(ErrorKind::Shape { shape: shape.into(), source })
    }

    /// The label of the lexicon file, as it was given to the reader.
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("خبر").to_record();
    /// assert_eq!(record.attach("نبأ آخر").unwrap_err().file(), None, "not about a file");
    /// ```
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        match &*self.0 {
            ErrorKind::Lexicon(fault) => Some(&fault.file),
            _ => None,
        }
    }

    /// The line in the lexicon file, from 1.
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("خبر").to_record();
    /// assert_eq!(record.attach("نبأ آخر").unwrap_err().line(), None, "not about a file");
    /// ```
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match &*self.0 {
            ErrorKind::Lexicon(fault) => Some(fault.line),
            _ => None,
        }
    }

    /// The column in that line, in characters, from 1.
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("خبر").to_record();
    /// assert_eq!(record.attach("نبأ آخر").unwrap_err().column(), None, "not about a file");
    /// ```
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        match &*self.0 {
            ErrorKind::Lexicon(fault) => Some(fault.column),
            _ => None,
        }
    }

    /// Whether a lexicon file is at fault: [`file`](Error::file), [`line`](Error::line) and [`column`](Error::column) say where.
    ///
    /// ```
    /// let error = isnad::Parser::builder().disable_rule("no-such-rule").build().unwrap_err();
    /// assert!(!error.is_lexicon());
    /// ```
    #[must_use]
    pub fn is_lexicon(&self) -> bool {
        matches!(*self.0, ErrorKind::Lexicon(_))
    }

    /// Whether a record could not be attached to a text.
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("خبر").to_record();
    /// assert!(record.attach("نبأ").is_err_and(|e| e.is_record()));
    /// ```
    #[must_use]
    pub fn is_record(&self) -> bool {
        matches!(*self.0, ErrorKind::Record(_))
    }

    /// Whether a record is sound as far as it was read, but made from a text of another length or hash.
    ///
    /// ```
    /// let record = isnad::Parser::new().parse("خبر").to_record();
    /// assert!(record.attach("نبأ").is_err_and(|e| e.is_text_mismatch()));
    /// ```
    #[must_use]
    pub fn is_text_mismatch(&self) -> bool {
        matches!(*self.0, ErrorKind::Record(RecordFault::Length { .. } | RecordFault::Hash { .. }))
    }

    /// Whether a builder was given what it cannot use: an unknown rule or cue, an alias without letters, a bad shape, a confidence beyond 0 to 1.
    ///
    /// ```
    /// let error = isnad::Parser::builder().disable_rule("no-such-rule").build().unwrap_err();
    /// assert!(error.is_builder());
    /// assert_eq!(error.to_string(), "unknown rule id \"no-such-rule\"");
    /// ```
    #[must_use]
    pub fn is_builder(&self) -> bool {
        match *self.0 {
            ErrorKind::UnknownRule(_)
            | ErrorKind::UnknownCue(_)
            | ErrorKind::Confidence(_)
            | ErrorKind::EmptyAlias { .. }
            | ErrorKind::Shape { .. } => true,
            ErrorKind::Lexicon(_) | ErrorKind::Record(_) => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&*self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error as _;

    #[test]
    fn a_lexicon_error_has_a_place() {
        let fault = Fault { file: "cues.tsv".into(), line: 12, column: 3, cause: "a row of 9 columns".to_owned() };
        let error = Error::from(fault);
        assert_eq!(error.to_string(), "cues.tsv:12:3: a row of 9 columns");
        assert_eq!((error.file(), error.line(), error.column()), (Some("cues.tsv"), Some(12), Some(3)));
        assert!(error.is_lexicon() && !error.is_record() && !error.is_builder());
    }

    #[test]
    fn builder_errors_name_what_was_given() {
        let open = String::from("(");
        let shape = Error::shape(&open, regex::Regex::new(&open).unwrap_err());
        assert!(shape.source().is_some());
        let rows = [
            (Error::unknown_rule("verb-claus"), "unknown rule id \"verb-claus\""),
            (Error::unknown_cue("قفز"), "no cue has the lemma \"قفز\""),
            (Error::empty_alias("Q42", " . "), "Q42: an alias without a letter or digit: \" . \""),
            (Error::confidence(1.5), "a least confidence of 1.5; it lies between 0 and 1"),
            (shape, "the shape \"(\" is no regular expression"),
        ];
        for (error, text) in rows {
            assert!(error.is_builder() && error.file().is_none(), "{text}");
            assert_eq!(error.to_string(), text);
        }
    }

    #[test]
    fn places_print_as_paths() {
        let at = |index, field| place("attributions", index, field).to_string();
        assert_eq!(at(Some(3), "content"), "attributions[3].content");
        assert_eq!(at(Some(3), ""), "attributions[3]");
        assert_eq!(at(None, ""), "attributions");
    }

    #[test]
    fn a_result_stays_small() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}

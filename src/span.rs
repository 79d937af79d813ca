//! Spans of the text, and conversion of offsets to the units of other languages.

use std::fmt;
use std::ops::{Index, Range};

use once_cell::sync::OnceCell;

/// A range of the text: UTF-8 byte offsets, end exclusive.
///
/// The spans that a [`Document`](crate::Document) gives index the text it was made from, unchanged: they lie on character
/// boundaries and never between a letter and its marks. A span made by [`Span::new`] promises nothing, so that
/// [`get`](Span::get) returns an `Option`; indexing a `str` by a span panics where `get` gives `None`.
///
/// Spans compare by start, then by end.
///
/// ```
/// use isnad::Span;
///
/// let text = "قال المدير";
/// let span = Span::new(0, 6);
/// assert_eq!(span.get(text), Some("قال"));
/// assert_eq!(&text[span], "قال");
/// assert_eq!(Span::new(0, 5).get(text), None, "inside a letter");
/// assert_eq!(format!("{span:?}"), "0..6");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// A span from two byte offsets.
    ///
    /// A span whose end lies before its start is empty, and [`get`](Span::get) refuses it.
    ///
    /// ```
    /// const HEAD: isnad::Span = isnad::Span::new(0, 6);
    /// assert_eq!(HEAD.range(), 0..6);
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Span {
        Span { start, end }
    }

    /// The byte offset of the first character.
    ///
    /// ```
    /// assert_eq!(isnad::Span::new(2, 8).start(), 2);
    /// ```
    #[inline]
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte offset after the last character.
    ///
    /// ```
    /// assert_eq!(isnad::Span::new(2, 8).end(), 8);
    /// ```
    #[inline]
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// The length in bytes.
    ///
    /// ```
    /// assert_eq!(isnad::Span::new(2, 8).len(), 6);
    /// assert_eq!(isnad::Span::new(8, 2).len(), 0);
    /// ```
    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    ///
    /// ```
    /// assert!(isnad::Span::new(3, 3).is_empty());
    /// assert!(!isnad::Span::new(3, 4).is_empty());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// The span as a range, to slice with.
    ///
    /// ```
    /// let span = isnad::Span::new(0, 6);
    /// assert_eq!(&"قال المدير".as_bytes()[span.range()], "قال".as_bytes());
    /// ```
    #[inline]
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The text of the span; `None` when the span does not fit this text or cuts a character.
    ///
    /// ```
    /// let span = isnad::Span::new(7, 19);
    /// assert_eq!(span.get("قال المدير"), Some("المدير"));
    /// assert_eq!(span.get("قال"), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn get(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// Whether `other` lies inside this span; a span contains itself.
    ///
    /// ```
    /// use isnad::Span;
    ///
    /// assert!(Span::new(2, 8).contains(Span::new(2, 6)));
    /// assert!(!Span::new(2, 8).contains(Span::new(6, 10)));
    /// ```
    #[inline]
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share a byte; spans that only touch do not.
    ///
    /// ```
    /// use isnad::Span;
    ///
    /// assert!(Span::new(2, 8).overlaps(Span::new(6, 10)));
    /// assert!(!Span::new(2, 6).overlaps(Span::new(6, 10)));
    /// ```
    #[inline]
    #[must_use]
    pub const fn overlaps(self, other: Span) -> bool {
        let start = if self.start > other.start { self.start } else { other.start };
        let end = if self.end < other.end { self.end } else { other.end };
        start < end
    }
}

/// Prints as a range: `2..8`.
impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// Prints as a range: `2..8`.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Range<usize> {
        span.range()
    }
}

impl Index<Span> for str {
    type Output = str;

    #[inline]
    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

/// A span as the arenas hold it: half the size, since a parse covers at most `u32::MAX` bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct RawSpan {
    pub start: u32,
    pub end: u32,
}

impl RawSpan {
    #[inline]
    pub(crate) const fn new(start: u32, end: u32) -> RawSpan {
        RawSpan { start, end }
    }

    #[inline]
    pub(crate) const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    #[inline]
    pub(crate) const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    #[inline]
    pub(crate) const fn contains(self, other: RawSpan) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl From<RawSpan> for Span {
    #[inline]
    fn from(span: RawSpan) -> Span {
        Span::new(span.start as usize, span.end as usize)
    }
}

/// `Err` past `u32::MAX`.
impl TryFrom<Span> for RawSpan {
    type Error = std::num::TryFromIntError;

    fn try_from(span: Span) -> Result<RawSpan, Self::Error> {
        Ok(RawSpan::new(span.start.try_into()?, span.end.try_into()?))
    }
}

/// What other languages and tools count text in. All spans of this crate are UTF-8 bytes.
///
/// ```
/// use isnad::Unit;
///
/// let doc = isnad::Parser::new().parse("قال 🌍");
/// assert_eq!(doc.text().len(), 11);
/// assert_eq!(doc.offsets(Unit::Utf16).len(), 6);
/// assert_eq!(doc.offsets(Unit::Chars).len(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// UTF-16 code units, as in JavaScript, Java, C# and the language server protocol.
    Utf16,
    /// Unicode code points, as in Python.
    Chars,
}

/// Bytes between two checkpoints: a conversion reads at most this many, and the index takes 3 % of the text.
const STEP: usize = 256;

/// The counts that [`Offsets`] starts from, made by one pass over the text.
#[derive(Clone, Debug)]
pub(crate) struct OffsetIndex {
    /// At `k`: the units of the characters that begin before byte `k * STEP`.
    checkpoints: Box<[usize]>,
    /// The units of the whole text.
    total: usize,
}

impl OffsetIndex {
    fn new(text: &str, unit: Unit) -> OffsetIndex {
        let mut total = 0;
        let checkpoints = text
            .as_bytes()
            .chunks(STEP)
            .map(|chunk| {
                let before = total;
                total += count(chunk, unit);
                before
            })
            .collect();
        OffsetIndex { checkpoints, total }
    }
}

/// Units of the character that begins with this byte: 0 for a byte inside a character.
#[inline]
fn width(byte: u8, unit: Unit) -> usize {
    let begins = byte & 0xC0 != 0x80;
    match unit {
        // A character of four bytes is a surrogate pair.
        Unit::Utf16 => usize::from(begins) + usize::from(byte >= 0xF0),
        Unit::Chars => usize::from(begins),
    }
}

/// Units of the characters that begin in `bytes`.
fn count(bytes: &[u8], unit: Unit) -> usize {
    bytes.iter().map(|&byte| width(byte, unit)).sum()
}

/// Converts between byte offsets and another [`Unit`], both ways.
///
/// Made by [`Document::offsets`](crate::Document::offsets). The first one of each unit reads the text once; after that, a
/// conversion costs at most a few hundred bytes of reading, wherever the offset lies.
///
/// An offset inside a character (a byte that does not begin one, the second half of a surrogate pair) is rounded down to
/// the character's beginning. The text's length is an offset; beyond it there is `None`.
///
/// ```
/// use isnad::{Span, Unit};
///
/// let doc = isnad::Parser::new().parse("🌍 قال");
/// let utf16 = doc.offsets(Unit::Utf16);
/// let verb = Span::new(5, 11);
/// assert_eq!(&doc.text()[verb], "قال");
/// assert_eq!(utf16.range_of(verb), Some(3..6));
/// assert_eq!(utf16.span_of(3..6), Some(verb));
/// ```
#[derive(Clone, Copy)]
pub struct Offsets<'d> {
    text: &'d str,
    index: &'d OffsetIndex,
    unit: Unit,
}

impl<'d> Offsets<'d> {
    /// The conversion for a text whose index is built here, once.
    pub(crate) fn new(text: &'d str, cell: &'d OnceCell<OffsetIndex>, unit: Unit) -> Offsets<'d> {
        Offsets { text, index: cell.get_or_init(|| OffsetIndex::new(text, unit)), unit }
    }

    /// The unit that is converted to and from.
    ///
    /// ```
    /// use isnad::Unit;
    ///
    /// let doc = isnad::Parser::new().parse("خبر");
    /// assert_eq!(doc.offsets(Unit::Chars).unit(), Unit::Chars);
    /// ```
    #[must_use]
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// The length of the text in the unit.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("خبر");
    /// assert_eq!(doc.offsets(isnad::Unit::Chars).len(), 3);
    /// ```
    #[must_use]
    pub fn len(self) -> usize {
        self.index.total
    }

    /// Whether the text is empty.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("");
    /// assert!(doc.offsets(isnad::Unit::Chars).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.text.is_empty()
    }

    /// The offset in the unit of a byte offset; `None` past the end of the text.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("خبر");
    /// let chars = doc.offsets(isnad::Unit::Chars);
    /// assert_eq!(chars.offset_of(4), Some(2));
    /// assert_eq!(chars.offset_of(5), Some(2), "inside the third letter");
    /// assert_eq!(chars.offset_of(6), Some(3));
    /// assert_eq!(chars.offset_of(7), None);
    /// ```
    #[must_use]
    pub fn offset_of(self, byte: usize) -> Option<usize> {
        if byte > self.text.len() {
            return None;
        }
        let mut byte = byte;
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let k = byte / STEP;
        // At the end of a text of whole steps there is no checkpoint: nothing begins there.
        let Some(&before) = self.index.checkpoints.get(k) else { return Some(self.index.total) };
        Some(before + count(&self.text.as_bytes()[k * STEP..byte], self.unit))
    }

    /// The byte offset of an offset in the unit; `None` past the end of the text.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("🌍 خبر");
    /// let utf16 = doc.offsets(isnad::Unit::Utf16);
    /// assert_eq!(utf16.byte_of(3), Some(5));
    /// assert_eq!(utf16.byte_of(1), Some(0), "inside the surrogate pair");
    /// assert_eq!(utf16.byte_of(7), None);
    /// ```
    #[must_use]
    pub fn byte_of(self, offset: usize) -> Option<usize> {
        if offset > self.index.total {
            return None;
        }
        let Some(k) = self.index.checkpoints.partition_point(|&before| before <= offset).checked_sub(1) else {
            return Some(0);
        };
        let mut at = self.index.checkpoints[k];
        for (i, &byte) in self.text.as_bytes().iter().enumerate().skip(k * STEP) {
            let width = width(byte, self.unit);
            if at + width > offset {
                return Some(i);
            }
            at += width;
        }
        Some(self.text.len())
    }

    /// The range in the unit of a span; `None` when it reaches past the end of the text.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("خبر عاجل");
    /// let chars = doc.offsets(isnad::Unit::Chars);
    /// assert_eq!(chars.range_of(isnad::Span::new(7, 15)), Some(4..8));
    /// ```
    #[must_use]
    pub fn range_of(self, span: Span) -> Option<Range<usize>> {
        Some(self.offset_of(span.start)?..self.offset_of(span.end)?)
    }

    /// The span of a range in the unit; `None` when it reaches past the end of the text.
    ///
    /// ```
    /// let doc = isnad::Parser::new().parse("خبر عاجل");
    /// let span = doc.offsets(isnad::Unit::Chars).span_of(4..8).unwrap();
    /// assert_eq!(&doc.text()[span], "عاجل");
    /// ```
    #[must_use]
    pub fn span_of(self, range: Range<usize>) -> Option<Span> {
        Some(Span::new(self.byte_of(range.start)?, self.byte_of(range.end)?))
    }
}

impl fmt::Debug for Offsets<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Offsets").field("unit", &self.unit).field("len", &self.index.total).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The obvious way: every character counted from the beginning.
    fn naive(text: &str, byte: usize, unit: Unit) -> Option<usize> {
        if byte > text.len() {
            return None;
        }
        let whole = text.char_indices().take_while(|(i, c)| i + c.len_utf8() <= byte);
        Some(whole.map(|(_, c)| if unit == Unit::Utf16 { c.len_utf16() } else { 1 }).sum())
    }

    #[test]
    fn agrees_with_counting_around_every_checkpoint() {
        // Each shift moves the characters of two, three and four bytes across the checkpoints.
        for shift in 0..8 {
            for repeat in [0, 1, 40, 64] {
                let text = "a".repeat(shift) + &"بـ–🌍 ق".repeat(repeat);
                for unit in [Unit::Utf16, Unit::Chars] {
                    let cell = OnceCell::new();
                    let offsets = Offsets::new(&text, &cell, unit);
                    for byte in 0..=text.len() + 1 {
                        let found = offsets.offset_of(byte);
                        assert_eq!(found, naive(&text, byte, unit), "{unit:?} {shift} {repeat} {byte}");
                        if let Some(found) = found {
                            let floor = (0..=byte).rev().find(|&b| text.is_char_boundary(b));
                            assert_eq!(offsets.byte_of(found), floor, "{unit:?} {shift} {repeat} {byte}");
                        }
                    }
                    assert_eq!(offsets.byte_of(offsets.len() + 1), None);
                }
            }
        }
    }

    #[test]
    fn text_of_whole_steps() {
        let text = "ق".repeat(STEP);
        let cell = OnceCell::new();
        let offsets = Offsets::new(&text, &cell, Unit::Chars);
        assert_eq!(offsets.offset_of(text.len()), Some(STEP));
        assert_eq!(offsets.byte_of(STEP), Some(text.len()));
    }

    #[test]
    fn second_half_of_a_pair_rounds_down() {
        let text = "ق".repeat(127) + "🌍";
        let cell = OnceCell::new();
        let offsets = Offsets::new(&text, &cell, Unit::Utf16);
        assert_eq!(offsets.byte_of(128), Some(254));
        assert_eq!(offsets.byte_of(129), Some(258));
    }
}

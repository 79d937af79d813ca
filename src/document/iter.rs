//! The named iterators over a document's items.

use std::iter::FusedIterator;
use std::ops::Range;

use super::{Alternative, Attribution, Content, Cue, Document, Mention, Paragraph, Sentence, Speaker, Token};

/// The ids that an iterator has yet to give: consecutive ones, or those of a list.
#[derive(Clone, Debug)]
pub(super) enum Ids<'d> {
    Range(Range<u32>),
    List(&'d [u32]),
}

impl Ids<'_> {
    /// All ids of a list of records; there are fewer than `u32::MAX`, which stands for none.
    pub(super) fn all<T>(list: &[T]) -> Ids<'static> {
        Ids::first(list.len())
    }

    pub(super) fn first(len: usize) -> Ids<'static> {
        Ids::Range(0..len as u32)
    }

    fn len(&self) -> usize {
        match self {
            Ids::Range(range) => range.len(),
            Ids::List(list) => list.len(),
        }
    }

    fn get(&self, i: usize) -> Option<u32> {
        match self {
            Ids::Range(range) => (i < range.len()).then(|| range.start + i as u32),
            Ids::List(list) => list.get(i).copied(),
        }
    }

    fn next(&mut self) -> Option<u32> {
        match self {
            Ids::Range(range) => range.next(),
            Ids::List(list) => {
                let (&id, rest) = list.split_first()?;
                *list = rest;
                Some(id)
            }
        }
    }

    fn next_back(&mut self) -> Option<u32> {
        match self {
            Ids::Range(range) => range.next_back(),
            Ids::List(list) => {
                let (&id, rest) = list.split_last()?;
                *list = rest;
                Some(id)
            }
        }
    }
}

/// An iterator over ids that gives handles; `$from` is the expression of its examples.
macro_rules! items {
    ($(#[$meta:meta])* $Name:ident, $Item:ident, $from:literal, |$doc:ident, $id:ident| $make:expr) => {
        $(#[$meta])*
        ///
        /// ```
        /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
        #[doc = concat!("let items = ", $from, ";")]
        /// let forwards: Vec<_> = items.clone().collect();
        /// let mut backwards: Vec<_> = items.rev().collect();
        /// backwards.reverse();
        /// assert_eq!(forwards, backwards);
        /// ```
        #[derive(Clone)]
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct $Name<'d> {
            doc: &'d Document<'d>,
            ids: Ids<'d>,
        }

        impl<'d> $Name<'d> {
            pub(super) fn new(doc: &'d Document<'d>, ids: Ids<'d>) -> $Name<'d> {
                $Name { doc, ids }
            }

            fn item(&self, $id: u32) -> $Item<'d> {
                let $doc = self.doc;
                $make
            }

            /// The item at this place among those still to come, counted from 0.
            ///
            /// ```
            /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
            #[doc = concat!("let mut items = ", $from, ";")]
            /// assert_eq!(items.get(items.len()), None);
            /// assert_eq!(items.get(0), items.next());
            /// ```
            #[must_use]
            pub fn get(&self, i: usize) -> Option<$Item<'d>> {
                self.ids.get(i).map(|id| self.item(id))
            }
        }

        impl<'d> Iterator for $Name<'d> {
            type Item = $Item<'d>;

            fn next(&mut self) -> Option<$Item<'d>> {
                self.ids.next().map(|id| self.item(id))
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.ids.len(), Some(self.ids.len()))
            }
        }

        impl<'d> DoubleEndedIterator for $Name<'d> {
            fn next_back(&mut self) -> Option<$Item<'d>> {
                self.ids.next_back().map(|id| self.item(id))
            }
        }

        impl ExactSizeIterator for $Name<'_> {}

        impl FusedIterator for $Name<'_> {}

        /// Prints the items still to come.
        impl std::fmt::Debug for $Name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_list().entries(self.clone()).finish()
            }
        }
    };
}

items! {
    /// Paragraphs in the order of the text; see [`Document::paragraphs`].
    Paragraphs, Paragraph, "doc.paragraphs()", |doc, id| Paragraph { doc, id }
}

items! {
    /// Sentences in the order of the text; see [`Document::sentences`] and [`Paragraph::sentences`].
    Sentences, Sentence, "doc.sentences()", |doc, id| Sentence { doc, id }
}

items! {
    /// Tokens in the order of the text; see [`Document::tokens`] and [`Sentence::tokens`].
    Tokens, Token, "doc.tokens()", |doc, id| Token { doc, id }
}

items! {
    /// Cues in the order of the text; see [`Document::cues`].
    Cues, Cue, "doc.cues()", |doc, id| Cue { doc, id }
}

items! {
    /// Attributions by the start of their contents, outer before inner; see [`Document::attributions`] and
    /// [`Speaker::attributions`].
    Attributions, Attribution, "doc.attributions()", |doc, id| Attribution { doc, id }
}

items! {
    /// Speakers by id; see [`Document::speakers`].
    Speakers, Speaker, "doc.speakers()", |doc, id| Speaker { doc, id }
}

items! {
    /// The mentions of one speaker in the order of the text; see [`Speaker::mentions`].
    Mentions, Mention, "doc.speakers().next().unwrap().mentions()", |doc, id| Mention { doc, id }
}

items! {
    /// The pieces of one attribution's content in the order of the text; see [`Attribution::parts`].
    Parts, Content, "doc.attributions().next().unwrap().parts()",
    |doc, id| Content { doc, span: doc.arena.parts[id as usize] }
}

items! {
    /// The other speakers considered for one attribution; see [`Attribution::alternatives`].
    Alternatives, Alternative, "doc.attributions().next().unwrap().alternatives()", |doc, id| Alternative { doc, id }
}

//! What the later stages read: the tokens with their classes, and questions about single ones.

use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::keys;
use crate::lexicon::{Class, Found, Lexicon, PhraseKind, Reading, ReadingCache, prefix};
use crate::packed::{Keys, Tokens};
use crate::quote::{self, Quote};
use crate::segment::Extent;
use crate::steps;
use std::cell::RefCell;

#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub tokens: Tokens<'a>,
    pub keys: Keys<'a>,
    /// Tokens that are marks or line breaks.
    pub marks: &'a [u32],
    /// Tokens at which a cue may stand or a phrase begins.
    pub points: &'a [u32],
    /// Tokens at which a fixed phrase begins, with the phrase.
    pub phrases: &'a [(u32, u32)],
    pub lexicon: &'a Lexicon,
    pub quotes: &'a [Quote],
    pub extents: &'a [Extent],
    /// Words that speak by themselves somewhere in the text, in order.
    pub voices: &'a [Key],
    pub readings: &'a RefCell<ReadingCache>,
}

impl<'a> View<'a> {
    #[inline]
    pub(crate) fn kind(&self, i: usize) -> Kind {
        steps::add(1);
        self.tokens.get(i).map_or(Kind::Newline, |t| t.kind())
    }

    #[inline]
    pub(crate) fn class(&self, i: usize) -> Class {
        steps::add(1);
        self.tokens.get(i).map_or(Class::NONE, |t| t.class)
    }

    #[inline]
    pub(crate) fn has(&self, i: usize, class: Class) -> bool {
        self.class(i).has(class)
    }

    #[inline]
    pub(crate) fn prefix(&self, i: usize) -> u8 {
        steps::add(1);
        self.tokens.get(i).map_or(0, |t| t.prefix())
    }

    #[inline]
    pub(crate) fn spell(&self, i: usize) -> u8 {
        self.tokens.get(i).map_or(0, |t| t.spell)
    }

    /// The token as it is written, for the vowels and letters that the fold drops: to be asked at cues only.
    pub(crate) fn written(&self, i: usize) -> &'a str {
        steps::add(1);
        if i < self.tokens.len() { self.tokens.written(i) } else { "" }
    }

    /// Does `fits` hold of one of the word's readings as a cue (with its proclitics)?
    pub(crate) fn has_reading(&self, i: usize, mut fits: impl FnMut(&Reading, u8) -> bool) -> bool {
        let mut found = false;
        self.cue_readings(i, |r, p| found |= fits(&r, p));
        found
    }

    /// Does the letter (counted from 0) carry a damma?
    pub(crate) fn has_damma(&self, i: usize, letter: u32) -> bool {
        let mut letters = 0;
        for c in self.written(i).chars() {
            match c {
                '\u{64F}' if letters == letter + 1 => return true,
                '\u{64B}'..='\u{655}' | '\u{640}' | '\u{670}' => {}
                _ if letters > letter => return false,
                _ => letters += 1,
            }
        }
        false
    }

    #[inline]
    pub(crate) fn is_word(&self, i: usize) -> bool {
        matches!(self.kind(i), Kind::Word | Kind::Latin)
    }

    pub(crate) fn is_definite(&self, i: usize) -> bool {
        self.prefix(i) & prefix::AL != 0
    }

    #[inline]
    pub(crate) fn key(&self, i: usize) -> Key {
        steps::add(1);
        self.keys.get(i)
    }

    /// The key without the proclitics that the look-up took off.
    #[inline(never)]
    pub(crate) fn stem(&self, i: usize) -> Key {
        steps::add(1);
        without(self.keys.get(i), self.tokens.get(i).map_or(0, |t| t.prefix()))
    }

    /// The keys of some tokens without their proclitics.
    pub(crate) fn stems(&self, start: usize, end: usize) -> impl Iterator<Item = Key> + use<'a> {
        let keys = self.keys;
        let tokens = self.tokens.as_slice()[start..end].iter();
        tokens.zip(&keys.packed()[start..end]).map(move |(t, &packed)| match t.prefix() {
            0 => keys.whole(packed),
            prefix => without(keys.whole(packed), prefix),
        })
    }

    pub(crate) fn found(&self, i: usize) -> Found {
        steps::look_up();
        self.lexicon.look_up(self.key(i))
    }

    /// Does the word speak by itself somewhere in the text (وقال العنزي إن)?
    pub(crate) fn is_voice(&self, i: usize) -> bool {
        steps::add(1);
        !self.voices.is_empty() && self.voices.binary_search(&self.key(i)).is_ok()
    }

    /// No white space between token `i` and the one after it.
    pub(crate) fn tight(&self, i: usize) -> bool {
        self.tokens.is_joined(i + 1)
    }

    /// هنأ, وهنأ: "he congratulated", written like "here" but for its hamza.
    pub(crate) fn congratulates(&self, i: usize) -> bool {
        self.stem(i) == keys::HUNA && self.written(i).contains(['أ', '\u{654}'])
    }

    /// The word's readings as a cue, without those that its spelling excludes: ة is no pronoun (تابعة, إشارة), هنا no هنأ.
    pub(crate) fn cue_readings(&self, i: usize, mut f: impl FnMut(Reading, u8)) {
        steps::look_up();
        if self.stem(i) == keys::HUNA && !self.congratulates(i) {
            return;
        }
        let ta = self.spell(i) & spell::FINAL_TA != 0;
        let range = self.readings.borrow_mut().range(self.lexicon, self.key(i));
        for n in range {
            // Read one by one, as what is done with a reading may ask for those of other words.
            let reading = self.readings.borrow().get(n);
            if let Some((r, p)) = reading.filter(|(r, _)| !(ta && r.pronoun)) {
                f(r, p);
            }
        }
    }

    /// آنا, where أنا is "I".
    pub(crate) fn is_anna(&self, i: usize) -> bool {
        self.key(i) == keys::ANA
            && (self.tokens.written(i).starts_with('آ') || self.tokens.written(i).starts_with("ا\u{653}"))
    }

    /// أعتقد with its hamza is "I think": verbs of this form write no hamza in the perfect (اعتقد).
    pub(crate) fn is_first_by_hamza(&self, i: usize) -> bool {
        // Joined, most are slips for the perfect (وأعتبر الوزير), but nobody says "he has believed".
        let alone = self.prefix(i) == 0 || self.stem(i) == keys::ITAQADA;
        self.spell(i) & spell::HAMZA_ABOVE != 0 && alone && self.is_eighth_form(i)
    }

    /// اعتقد, اعتبر, with a conjunction or not.
    pub(crate) fn is_eighth_form(&self, i: usize) -> bool {
        let key = self.stem(i);
        key.len() >= 5 && key.at(0) == code::ALEF && key.at(2) == code::TA && self.prefix(i) & !prefix::CONJ == 0
    }

    /// The longest fixed phrase that begins at `i`: its kind and the token after it.
    #[inline(never)]
    pub(crate) fn phrase(&self, i: usize) -> Option<(PhraseKind, usize)> {
        steps::add(1);
        if !self.tokens.get(i)?.begins_phrase() {
            return None;
        }
        let at = self.phrases.binary_search_by_key(&(i as u32), |&(t, _)| t).ok()?;
        let phrase = self.lexicon.phrase(self.phrases[at].1);
        Some((phrase.kind, i + phrase.words.len()))
    }

    /// فرانس برس: does a name of several words begin with the word as it is written, so that its first letter is no proclitic?
    pub(crate) fn is_whole_name(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.begins_phrase())
            && self.phrases.binary_search_by_key(&(i as u32), |&(t, _)| t).is_ok_and(|at| {
                let phrase = self.lexicon.phrase(self.phrases[at].1);
                matches!(phrase.kind, PhraseKind::Name(_) | PhraseKind::Alias(_)) && phrase.words[0] == self.key(i)
            })
    }

    #[inline(never)]
    pub(crate) fn quote_at(&self, i: usize) -> Option<&'a Quote> {
        if !matches!(self.kind(i), Kind::Open | Kind::Quote | Kind::Close | Kind::OpenBracket) {
            return None;
        }
        quote::opened_at(self.quotes, i)
    }

    #[inline(never)]
    pub(crate) fn quote_around(&self, i: usize) -> Option<&'a Quote> {
        steps::add(1);
        quote::around(self.quotes, i)
    }

    /// Words between two tokens.
    ///
    /// Counts on for `MAX_COUNTED` tokens: whoever asks compares with far fewer, and nested quotations may not cost a square.
    #[inline(never)]
    pub(crate) fn words(&self, start: usize, end: usize) -> usize {
        const MAX_COUNTED: usize = 200;
        let end = end.min(start + MAX_COUNTED);
        (start..end.min(self.tokens.len()))
            .filter(|&i| matches!(self.kind(i), Kind::Word | Kind::Latin | Kind::Number))
            .count()
    }

    /// Are there so many words between two tokens?
    #[inline(never)]
    pub(crate) fn has_words(&self, start: usize, end: usize, least: usize) -> bool {
        let word = |&i: &usize| matches!(self.kind(i), Kind::Word | Kind::Latin | Kind::Number);
        (start..end.min(self.tokens.len())).filter(word).take(least).count() == least
    }

    /// A complementizer, told from its homographs by what the writer distinguishes: ألا is "that not" only with its hamza above.
    #[inline(never)]
    pub(crate) fn is_complementizer(&self, i: usize) -> bool {
        if !self.has(i, Class::COMP) || self.prefix(i) & !(prefix::CONJ | prefix::BI) != 0 {
            return false;
        }
        // آن-ماري is a name, سي.إن.إن another.
        let compound = self.kind(i + 1) == Kind::Dash && self.tight(i) && self.tight(i + 1);
        if compound || i > 0 && self.kind(i - 1) == Kind::Other && self.tight(i - 1) {
            return false;
        }
        let key = self.stem(i);
        if key == keys::ALLA {
            return self.spell(i) & spell::HAMZA_ABOVE != 0;
        }
        !self.is_ann(i)
    }

    /// آن of في آن واحد, آن الأوان and the name آن هولمر, which has a madda, however it is composed.
    pub(crate) fn is_ann(&self, i: usize) -> bool {
        self.stem(i) == keys::AN
            && self.spell(i) & (spell::HAMZA_ABOVE | spell::HAMZA_BELOW) == 0
            && self.written(i).contains(['آ', '\u{653}'])
    }

    /// Does the complementizer carry بـ?
    pub(crate) fn has_bi(&self, i: usize) -> bool {
        let key = self.key(i);
        let key = if self.prefix(i) & prefix::CONJ != 0 { key.skip(1) } else { key };
        key.at(0) == code::BA
    }

    /// A complementizer with nothing attached stands outside the content.
    pub(crate) fn is_bare_complementizer(&self, i: usize) -> bool {
        let key = self.stem(i);
        key == keys::AN || key == keys::BI_AN
    }

    /// The marks and line breaks among some tokens.
    pub(crate) fn marks(&self, start: usize, end: usize) -> impl Iterator<Item = usize> + use<'a> {
        among(self.marks, start, end)
    }

    /// The points among some tokens.
    pub(crate) fn points(&self, start: usize, end: usize) -> impl Iterator<Item = usize> + use<'a> {
        among(self.points, start, end)
    }

    /// Past marks that only separate: commas, colons are not among them.
    #[inline(never)]
    pub(crate) fn skip_commas(&self, mut i: usize) -> usize {
        while matches!(self.kind(i), Kind::Comma) {
            i += 1;
        }
        i
    }
}

/// A key without these proclitics.
#[inline]
fn without(key: Key, p: u8) -> Key {
    /// Letters of each set of proclitics: of و and ف one can stand, of ب ل ك س another, and two make ال.
    const LETTERS: [u8; 128] = {
        let mut table = [0; 128];
        let mut p = 0;
        while p < 128 {
            let joined = (p & prefix::CONJ != 0) as u8;
            let governed = (p & (prefix::PREP | prefix::SA) != 0) as u8;
            table[p as usize] = joined + governed + 2 * (p & prefix::AL != 0) as u8;
            p += 1;
        }
        table
    };
    let letters = u32::from(LETTERS[usize::from(p & 127)]);
    // للوزير has lost the alef of its article.
    let lost = p & (prefix::AL | prefix::LI) == prefix::AL | prefix::LI && key.at(letters - 2) == code::LAM;
    key.skip(letters - u32::from(lost))
}

/// Those of some numbers in order that lie in a range.
fn among<'a>(numbers: &'a [u32], start: usize, end: usize) -> impl Iterator<Item = usize> + use<'a> {
    let from = numbers.partition_point(|&i| (i as usize) < start);
    numbers[from..].iter().map(|&i| i as usize).take_while(move |&i| {
        steps::add(1);
        i < end
    })
}

//! Letters, marks, controls, digits and punctuation: what a character is, never what a word means.

use crate::fold::spell;
use unicode_normalization::char::is_combining_mark;

/// What the tokenizer does with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Char {
    /// An Arabic letter with its fold code (1 to 62).
    Letter(u8),
    /// Belongs to the letter before it and has no fold code: vowel mark, tatweel.
    Mark,
    /// Invisible and inside words without meaning: joiner, direction mark.
    Control,
    /// An Arabic letter or ligature that has to be decomposed first.
    Compatibility,
    /// A letter of another script.
    Foreign,
    Digit,
    /// White space, controls and whatever else ends a word without being a token.
    Space,
    Newline,
    Punctuation,
}

/// `str::trim`, which asks each character at an end: Arabic letters and ASCII are told by a byte.
pub(crate) fn trim(text: &str) -> &str {
    let plain = |b: u8| b.is_ascii_graphic() || b & 0xFC == 0xD8;
    let start = text.bytes().take_while(|&b| b == b' ').count();
    let end = text.len() - text[start..].bytes().rev().take_while(|&b| b == b' ' || b == b'\n').count();
    let text = &text[start..end];
    match *text.as_bytes() {
        [first, .., last] if plain(first) && last.is_ascii_graphic() => text,
        [first, .., lead, _] if plain(first) && lead & 0xFC == 0xD8 => text,
        _ => text.trim(),
    }
}

/// Fold codes of the letters, 1 to 62; 0 is no letter.
///
/// The code order is the order of `ALPHABET`.
pub(crate) const ALPHABET: [char; 41] = [
    'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك', 'ل',
    'م', 'ن', 'ه', 'و', 'ي', 'ء', 'پ', 'چ', 'ژ', 'ڤ', 'گ', 'ڭ', 'ڨ', 'ں', 'ٹ', 'ڈ', 'ڑ', 'ې',
];

/// The letter that a code stands for.
pub(crate) fn letter(code: u8) -> char {
    ALPHABET[code as usize - 1]
}

const fn code_of(c: char) -> u8 {
    let mut i = 0;
    while i < ALPHABET.len() {
        if ALPHABET[i] as u32 == c as u32 {
            return i as u8 + 1;
        }
        i += 1;
    }
    0
}

/// Letters that fold onto another one.
const MERGED: [(char, char); 16] = [
    ('أ', 'ا'),
    ('إ', 'ا'),
    ('آ', 'ا'),
    ('ٱ', 'ا'),
    ('ٲ', 'ا'),
    ('ٳ', 'ا'),
    ('ى', 'ي'),
    ('ة', 'ه'),
    ('ؤ', 'و'),
    ('ئ', 'ي'),
    ('ی', 'ي'),
    ('ک', 'ك'),
    ('ہ', 'ه'),
    ('ھ', 'ه'),
    ('ۀ', 'ه'),
    ('ۃ', 'ه'),
];

/// Values of the table of U+0600 to U+06FF above the letter codes.
pub(crate) const T_MARK: u8 = 0x40;
pub(crate) const T_CONTROL: u8 = 0x41;
pub(crate) const T_DIGIT: u8 = 0x42;
pub(crate) const T_PUNCT: u8 = 0x43;
pub(crate) const T_COMPAT: u8 = 0x44;

/// One entry a code point of the Arabic block, by its low byte.
pub(crate) static ARABIC: [u8; 256] = ARABIC_TABLE;

/// The same for constants.
pub(crate) const ARABIC_TABLE: [u8; 256] = arabic_table();

const fn arabic_table() -> [u8; 256] {
    let mut t = [T_PUNCT; 256];
    let mut i = 0;
    while i < 256 {
        let cp = 0x600 + i as u32;
        t[i] = match cp {
            0x600..=0x605 | 0x61C | 0x6DD => T_CONTROL,
            0x610..=0x61A
            | 0x640
            | 0x64B..=0x65F
            | 0x670
            | 0x6D6..=0x6DC
            | 0x6DF..=0x6E4
            | 0x6E7..=0x6E8
            | 0x6EA..=0x6ED => T_MARK,
            0x660..=0x669 | 0x6F0..=0x6F9 => T_DIGIT,
            0x620..=0x64A | 0x66E..=0x6D3 | 0x6D5 | 0x6E5..=0x6E6 | 0x6EE..=0x6EF | 0x6FA..=0x6FF => T_COMPAT,
            _ => T_PUNCT,
        };
        i += 1;
    }
    let mut i = 0;
    while i < ALPHABET.len() {
        t[(ALPHABET[i] as u32 - 0x600) as usize] = code_of(ALPHABET[i]);
        i += 1;
    }
    let mut i = 0;
    while i < MERGED.len() {
        t[(MERGED[i].0 as u32 - 0x600) as usize] = code_of(MERGED[i].1);
        i += 1;
    }
    t
}

/// Spelling evidence in a letter of the block, as `fold::spell` bits: its hamza, and what it says as a last letter.
pub(crate) static SPELLING: [u8; 256] = {
    let mut t = [0; 256];
    t[0x23] = spell::HAMZA_ABOVE;
    t[0x25] = spell::HAMZA_BELOW;
    t[0x49] = spell::FINAL_MAQSURA;
    t[0x29] = spell::FINAL_TA;
    t[0x47] = spell::FINAL_HA;
    t[0x4A] = spell::FINAL_YA;
    t
};

/// Classifies any character; the tokenizer has tables for the common ones.
pub(crate) fn classify(c: char) -> Char {
    let cp = c as u32;
    if (0x600..0x700).contains(&cp) {
        return match ARABIC[(cp - 0x600) as usize] {
            T_MARK => Char::Mark,
            T_CONTROL => Char::Control,
            T_DIGIT => Char::Digit,
            T_PUNCT => Char::Punctuation,
            T_COMPAT => Char::Compatibility,
            code => Char::Letter(code),
        };
    }
    match c {
        ' ' => Char::Space,
        '«' | '»' | '\u{2010}'..='\u{2027}' => Char::Punctuation,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Char::Newline,
        '0'..='9' => Char::Digit,
        'a'..='z' | 'A'..='Z' => Char::Foreign,
        '!'..='/' | ':'..='@' | '['..='`' | '{'..='~' => Char::Punctuation,
        // Zero-width joiners, directional marks and isolates, soft hyphen, variation selectors.
        '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' => {
            Char::Control
        }
        '\u{fe00}'..='\u{fe0f}' => Char::Mark,
        '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fd3d}' | '\u{fd50}'..='\u{fdfc}' | '\u{fe70}'..='\u{fefc}' => {
            Char::Compatibility
        }
        '\u{750}'..='\u{77f}' | '\u{870}'..='\u{8d2}' => {
            if is_combining_mark(c) {
                Char::Mark
            } else {
                Char::Compatibility
            }
        }
        _ if c.is_whitespace() || c.is_control() || c == '\u{200b}' || c == '\u{feff}' => Char::Space,
        _ if is_combining_mark(c) => Char::Mark,
        _ if c.is_numeric() => Char::Digit,
        _ if c.is_alphabetic() => Char::Foreign,
        _ => Char::Punctuation,
    }
}

/// A mark stands with the letter before it: no span begins with one.
///
/// Tatweel counts as one, because it lengthens the letter it follows.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(classify(c), Char::Mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trimming_is_that_of_strings() {
        let ends =
            ["", " ", "\n", " \n ", "\t", "\u{a0}", "\u{2028}", "\u{200f}", ".", "ن", "»", "\u{3000}", "a", "\u{64e}"];
        for (a, b) in ends.iter().flat_map(|a| ends.map(|b| (a, b))) {
            for middle in ["", "ب", "وصل الوفد", " ", "\u{a0}x"] {
                let text = format!("{a}{middle}{b}");
                assert_eq!(trim(&text), text.trim(), "{text:?}");
            }
        }
    }

    #[test]
    fn codes_are_distinct_and_fit_six_bits() {
        for (i, &c) in ALPHABET.iter().enumerate() {
            assert_eq!(classify(c), Char::Letter(i as u8 + 1), "{c}");
            assert_eq!(letter(i as u8 + 1), c);
        }
        const { assert!(ALPHABET.len() < 63) }
    }

    #[test]
    fn merged_letters_share_a_code() {
        for (from, to) in MERGED {
            assert_eq!(classify(from), classify(to), "{from} {to}");
        }
    }

    #[test]
    fn marks_controls_and_spaces() {
        for c in ['\u{64b}', '\u{651}', '\u{640}', '\u{670}', '\u{654}', '\u{301}'] {
            assert!(is_mark(c), "{:x}", c as u32);
        }
        assert_eq!(classify('\u{200f}'), Char::Control);
        for c in ['\u{200b}', '\u{a0}', ' ', '\t', '\0', '\u{feff}'] {
            assert_eq!(classify(c), Char::Space, "{:x}", c as u32);
        }
        assert_eq!(classify('٣'), Char::Digit);
        assert_eq!(classify('é'), Char::Foreign);
        assert_eq!(classify('ﻻ'), Char::Compatibility);
    }
}

//! Word classes as bits, and the proclitics a look-up took off.

use super::pack::packed;

/// A set of word classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(pub u32);

impl Class {
    pub(crate) const NONE: Class = Class(0);
    /// Has readings as a cue.
    pub(crate) const CUE: Class = Class(1);
    /// أن، إن with or without a pronoun.
    pub(crate) const COMP: Class = Class(1 << 1);
    /// وزير، متحدث
    pub(crate) const ROLE: Class = Class(1 << 2);
    /// الدكتور، اللواء، معالي
    pub(crate) const HONORIFIC: Class = Class(1 << 3);
    /// وزارة، شركة
    pub(crate) const ORG: Class = Class(1 << 4);
    /// حماس، رويترز
    pub(crate) const ORG_NAME: Class = Class(1 << 5);
    /// تقرير، بيان
    pub(crate) const DOCUMENT: Class = Class(1 << 6);
    /// مصدر، شهود
    pub(crate) const UNNAMED: Class = Class(1 << 7);
    /// خبراء، سكان
    pub(crate) const GROUP: Class = Class(1 << 8);
    /// رجل، معلمة
    pub(crate) const HUMAN: Class = Class(1 << 9);
    pub(crate) const PLACE: Class = Class(1 << 10);
    pub(crate) const GIVEN: Class = Class(1 << 11);
    pub(crate) const FAMILY: Class = Class(1 << 12);
    /// بن، آل، أبو
    pub(crate) const NAME_PARTICLE: Class = Class(1 << 13);
    pub(crate) const PREP: Class = Class(1 << 14);
    pub(crate) const TIME: Class = Class(1 << 15);
    pub(crate) const ADVERB: Class = Class(1 << 16);
    pub(crate) const CONJ: Class = Class(1 << 17);
    pub(crate) const RELATIVE: Class = Class(1 << 18);
    pub(crate) const DEMONSTRATIVE: Class = Class(1 << 19);
    pub(crate) const PRONOUN: Class = Class(1 << 20);
    pub(crate) const NEGATION: Class = Class(1 << 21);
    pub(crate) const AUX: Class = Class(1 << 22);
    /// بعض، جميع، نفس
    pub(crate) const DETERMINER: Class = Class(1 << 23);
    pub(crate) const NUMBER: Class = Class(1 << 24);
    /// A verb that is no cue.
    pub(crate) const VERB: Class = Class(1 << 25);
    /// First word of a phrase or of a caller's alias.
    pub(crate) const PHRASE: Class = Class(1 << 26);
    /// Unambiguous first person: نحن، بلادنا
    pub(crate) const FIRST: Class = Class(1 << 27);
    /// A common noun or adjective without its article: no part of a name.
    pub(crate) const COMMON: Class = Class(1 << 28);
    pub(crate) const FEMININE: Class = Class(1 << 29);
    pub(crate) const PLURAL: Class = Class(1 << 30);
    /// A noun of action or quality that heads an object, not a subject: أهمية، ضرورة.
    pub(crate) const ABSTRACT: Class = Class(1 << 31);

    /// Heads of phrases that can speak.
    pub(crate) const HEAD: Class = Class(
        Self::ROLE.0
            | Self::HONORIFIC.0
            | Self::ORG.0
            | Self::ORG_NAME.0
            | Self::DOCUMENT.0
            | Self::UNNAMED.0
            | Self::GROUP.0
            | Self::HUMAN.0,
    );
    /// Proper names and what they are made of.
    pub(crate) const NAMES: Class = Class(
        Self::PLACE.0
            | Self::ORG.0
            | Self::ORG_NAME.0
            | Self::GIVEN.0
            | Self::FAMILY.0
            | Self::GROUP.0
            | Self::DOCUMENT.0,
    );
    /// Words that belong to the closed classes and stand in no noun phrase but as said elsewhere.
    pub(crate) const FUNCTION: Class = Class(
        Self::COMP.0
            | Self::PREP.0
            | Self::CONJ.0
            | Self::RELATIVE.0
            | Self::DEMONSTRATIVE.0
            | Self::PRONOUN.0
            | Self::NEGATION.0
            | Self::AUX.0,
    );

    /// The names of its bits, for `Stages::dump`.
    #[cfg(feature = "internals")]
    pub(crate) fn names(self) -> String {
        const NAMES: [&str; 32] = [
            "CUE",
            "COMP",
            "ROLE",
            "HONORIFIC",
            "ORG",
            "ORG_NAME",
            "DOCUMENT",
            "UNNAMED",
            "GROUP",
            "HUMAN",
            "PLACE",
            "GIVEN",
            "FAMILY",
            "NAME_PARTICLE",
            "PREP",
            "TIME",
            "ADVERB",
            "CONJ",
            "RELATIVE",
            "DEMONSTRATIVE",
            "PRONOUN",
            "NEGATION",
            "AUX",
            "DETERMINER",
            "NUMBER",
            "VERB",
            "PHRASE",
            "FIRST",
            "COMMON",
            "FEMININE",
            "PLURAL",
            "ABSTRACT",
        ];
        let set: Vec<&str> = (0..32).filter(|b| self.0 >> b & 1 != 0).map(|b| NAMES[b]).collect();
        set.join("|")
    }

    #[inline]
    pub(crate) const fn has(self, other: Class) -> bool {
        self.0 & other.0 != 0
    }

    /// على and علي, أمام and إمام, which have one key.
    #[inline]
    pub(crate) const fn is_homograph(self) -> bool {
        const BOTH: u32 = Class::PREP.0 | Class::GIVEN.0;
        self.0 & BOTH == BOTH
    }

    #[inline]
    pub(crate) const fn and(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }

    #[inline]
    pub(crate) const fn without(self, other: Class) -> Class {
        Class(self.0 & !other.0)
    }
}

packed!(Class { 0: u32 });

/// Proclitics in front of a word, as bits.
pub(crate) mod prefix {
    pub(crate) const WA: u8 = 1;
    pub(crate) const FA: u8 = 2;
    pub(crate) const BI: u8 = 4;
    pub(crate) const LI: u8 = 8;
    pub(crate) const KA: u8 = 16;
    pub(crate) const SA: u8 = 32;
    pub(crate) const AL: u8 = 64;
    /// و or ف
    pub(crate) const CONJ: u8 = WA | FA;
    /// ب، ل or ك
    pub(crate) const PREP: u8 = BI | LI | KA;
}

//! What the lexicon says of cues, fixed phrases and titles.

use super::class::Class;
use super::inflect::{Agreement, Form};
use super::pack::{packed, packed_list};
use crate::CueClass;

/// Complement frames as bits: what may follow a cue (`data/cues.tsv` names them).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Frames(pub u32);

impl Frames {
    pub(crate) const ANNA: Frames = Frames(1);
    pub(crate) const BI_ANNA: Frames = Frames(1 << 1);
    pub(crate) const ILA_ANNA: Frames = Frames(1 << 2);
    pub(crate) const ALA_ANNA: Frames = Frames(1 << 3);
    pub(crate) const AN_ANNA: Frames = Frames(1 << 4);
    pub(crate) const MIN_ANNA: Frames = Frames(1 << 5);
    pub(crate) const FI_ANNA: Frames = Frames(1 << 6);
    pub(crate) const QUOTE: Frames = Frames(1 << 7);
    pub(crate) const BARE: Frames = Frames(1 << 8);
    pub(crate) const NP: Frames = Frames(1 << 9);
    pub(crate) const BI: Frames = Frames(1 << 10);
    pub(crate) const ILA: Frames = Frames(1 << 11);
    pub(crate) const ALA: Frames = Frames(1 << 12);
    pub(crate) const AN: Frames = Frames(1 << 13);
    pub(crate) const MIN: Frames = Frames(1 << 14);
    pub(crate) const FI: Frames = Frames(1 << 15);
    pub(crate) const LI: Frames = Frames(1 << 16);
    /// حسبما، بحسب ما + verb
    pub(crate) const MA: Frames = Frames(1 << 17);
    /// The same frames with a person or thing before the content, `OBJECT` bits higher.
    pub(crate) const O_ANNA: Frames = Frames(1 << 18);
    pub(crate) const O_BI_ANNA: Frames = Frames(1 << 19);
    pub(crate) const O_ILA_ANNA: Frames = Frames(1 << 20);
    pub(crate) const O_NP: Frames = Frames(1 << 21);
    pub(crate) const O_BI: Frames = Frames(1 << 22);
    pub(crate) const O_ILA: Frames = Frames(1 << 23);
    pub(crate) const O_ALA: Frames = Frames(1 << 24);
    pub(crate) const O_AN: Frames = Frames(1 << 25);
    pub(crate) const O_MIN: Frames = Frames(1 << 26);
    pub(crate) const O_FI: Frames = Frames(1 << 27);
    pub(crate) const O_QUOTE: Frames = Frames(1 << 28);

    /// No frame: the verb goes on with what its speaker has said before.
    pub(crate) const MORE: Frames = Frames(1 << 29);

    /// كيف or لماذا in place of أن.
    pub(crate) const HOW: Frames = Frames(1 << 30);

    /// A noun of stance or greeting: جدد التزامه، نقل تحياته.
    pub(crate) const STANCE: Frames = Frames(1 << 31);

    /// Frames with a complementizer.
    pub(crate) const CLAUSE: Frames = Frames(
        Self::ANNA.0
            | Self::BI_ANNA.0
            | Self::ILA_ANNA.0
            | Self::ALA_ANNA.0
            | Self::AN_ANNA.0
            | Self::MIN_ANNA.0
            | Self::FI_ANNA.0
            | Self::O_ANNA.0
            | Self::O_BI_ANNA.0
            | Self::O_ILA_ANNA.0,
    );
    /// Frames with an object before the content.
    pub(crate) const OBJECT: Frames = Frames(
        Self::O_ANNA.0
            | Self::O_BI_ANNA.0
            | Self::O_ILA_ANNA.0
            | Self::O_NP.0
            | Self::O_BI.0
            | Self::O_ILA.0
            | Self::O_ALA.0
            | Self::O_AN.0
            | Self::O_MIN.0
            | Self::O_FI.0
            | Self::O_QUOTE.0,
    );

    #[inline]
    pub(crate) const fn has(self, other: Frames) -> bool {
        self.0 & other.0 != 0
    }

    const NAMES: [(&'static str, Frames); 35] = [
        ("anna", Self::ANNA),
        ("bi-anna", Self::BI_ANNA),
        ("ila-anna", Self::ILA_ANNA),
        ("ala-anna", Self::ALA_ANNA),
        ("an-anna", Self::AN_ANNA),
        ("min-anna", Self::MIN_ANNA),
        ("fi-anna", Self::FI_ANNA),
        ("quote", Self::QUOTE),
        ("bare", Self::BARE),
        ("np", Self::NP),
        ("bi", Self::BI),
        ("ila", Self::ILA),
        ("ala", Self::ALA),
        ("an", Self::AN),
        ("min", Self::MIN),
        ("fi", Self::FI),
        ("li", Self::LI),
        ("ma", Self::MA),
        ("more", Self::MORE),
        ("how", Self::HOW),
        ("stance", Self::STANCE),
        ("o:anna", Self::O_ANNA),
        ("o:bi-anna", Self::O_BI_ANNA),
        ("o:ila-anna", Self::O_ILA_ANNA),
        ("o:np", Self::O_NP),
        ("o:bi", Self::O_BI),
        ("o:ila", Self::O_ILA),
        ("o:ala", Self::O_ALA),
        ("o:an", Self::O_AN),
        ("o:min", Self::O_MIN),
        ("o:fi", Self::O_FI),
        ("o:quote", Self::O_QUOTE),
        // The complementizer after a preposition and an object reads like the plain one.
        ("o:ala-anna", Self::ALA_ANNA),
        ("o:min-anna", Self::MIN_ANNA),
        ("o:an-anna", Self::AN_ANNA),
    ];

    pub(super) fn named(name: &str) -> Option<Frames> {
        Self::NAMES.iter().find(|(n, _)| *n == name).map(|&(_, f)| f)
    }
}

/// How far a cue's word alone goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Trust {
    /// Only with its frame, and a document as its subject.
    Document,
    /// Only with its frame beside it or its subject.
    Frame,
    /// Nearly every occurrence is speech.
    Word,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lemma {
    pub symbol: u32,
    pub class: CueClass,
    pub frames: Frames,
    pub trust: Trust,
}

/// One reading of a written form as a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub lemma: u16,
    pub form: Form,
    pub agreement: Agreement,
    /// Carries an object or possessive pronoun.
    pub pronoun: bool,
    pub pronoun_feminine: bool,
    pub pronoun_plural: bool,
}

impl Reading {
    /// The reading of a stem with an object pronoun, feminine or not and plural or not.
    pub(super) fn with(self, pronoun: Option<(bool, bool)>) -> Reading {
        match pronoun {
            Some((feminine, plural)) => {
                Reading { pronoun: true, pronoun_feminine: feminine, pronoun_plural: plural, ..self }
            }
            None => self,
        }
    }
}

/// What a fixed phrase does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PhraseKind {
    /// على حد قول: a source phrase follows; the lemma that stands for it.
    Source(u16),
    /// من جانبه
    Shift,
    /// من المتوقع أن: no speaker.
    Impersonal,
    /// يذكر أن: no speaker, and the narrator goes on.
    Formula,
    /// في إشارة إلى
    Return,
    Adverb,
    Preposition,
    /// A name of several words: the class it has.
    Name(Class),
    /// A caller's alias: index into `Lexicon::aliases`.
    Alias(u32),
}

/// Prepositions that can go on a title: متحدث باسم، عضو في.
pub(crate) mod takes {
    pub(crate) const FI: u16 = 1;
    pub(crate) const BI: u16 = 2;
    pub(crate) const LI: u16 = 4;
    pub(crate) const AN: u16 = 8;
    pub(crate) const ALA: u16 = 16;
    pub(crate) const ILA: u16 = 32;
    pub(crate) const MIN: u16 = 64;
    pub(crate) const LADA: u16 = 128;
    pub(crate) const BISM: u16 = 256;
}

packed!(Frames { 0: u32 });
packed!(Lemma { symbol: u32, class: CueClass, frames: Frames, trust: Trust });
packed!(Reading {
    lemma: u16,
    form: Form,
    agreement: Agreement,
    pronoun: bool,
    pronoun_feminine: bool,
    pronoun_plural: bool
});
packed_list!(Trust: [Trust::Document, Trust::Frame, Trust::Word]);
packed_list!(CueClass: CueClass::ALL);

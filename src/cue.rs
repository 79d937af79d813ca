//! Cues: words of saying whose complement frame holds. Not who speaks, and not where the content ends.
//!
//! A word alone says little (بين is "between", عبر "through"), so each reading is tried against the frames of its lemma: the words
//! after it are read once, left to right, as [subject] [object] [adverbials] [introducer].

use crate::TokenKind as Kind;
use crate::fold::{Key, spell};
use crate::keys;
use crate::lexicon::lists;
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Reading, Trust, prefix, takes, without_pronoun};
use crate::mention::{self, Denotes, Np};
use crate::quote::Quote;
use crate::room::make_room;
use crate::view::View;
use crate::{CueClass, Modality};

/// Words between cue and introducer, subject included: 99 % of the elided ones have at most 12, subjects up to 18.
const MAX_BETWEEN: usize = 32;
/// Words of a quotation that make it speech after a saying verb without a colon.
const MIN_QUOTED: usize = 3;

/// Words that head or end what people are called.
const PERSONS: Class = Class::ROLE
    .and(Class::HONORIFIC)
    .and(Class::HUMAN)
    .and(Class::GROUP)
    .and(Class::GIVEN)
    .and(Class::FAMILY)
    .and(Class::PLACE);

/// How the content is introduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Intro {
    /// أن، إن and the like.
    Clause,
    /// An opening mark, a colon before it or not.
    Quote,
    /// A colon without a mark.
    Colon,
    /// `: إن` without a mark.
    ColonClause,
    /// Nothing between a saying verb and a clause.
    Bare,
    /// A noun phrase or a preposition.
    Phrase,
    /// The content stands before the cue: وهو ما أكده، كما قال.
    Before,
    /// A source preposition: the clause around it.
    Source,
    /// A quotation in marks that stands before the verb: "…"، يقول فلان.
    Floating,
}

/// A cue whose frame holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cue {
    pub token: u32,
    /// Exclusive; a phrase such as على حد قول has several tokens.
    pub end: u32,
    pub sentence: u32,
    pub reading: Reading,
    pub prefix: u8,
    pub intro: Intro,
    /// Introducer's first token.
    pub intro_at: u32,
    /// First token of the content (for `Source` and `Before`: the token after the source phrase or subject).
    pub content: u32,
    pub subject: Option<Np>,
    pub object: Option<Np>,
    /// The noun phrase after عن or من in a relay.
    pub origin: Option<Np>,
    pub modality: Modality,
    /// The content is the one word ذلك.
    pub only_that: bool,
}

/// Candidates whose complements are read at a time: enough that the code for it is fetched seldom, and little memory.
const AT_ONCE: usize = 64;

/// Finds the cues of all sentences, in order.
///
/// First the subjects of some candidates are read, then their complements: either is more code than a processor keeps at hand
/// beside the other.
pub(crate) fn find(view: &View<'_>, candidates: &mut Vec<Candidate>, out: &mut Vec<Cue>) {
    let mut points = view.points.iter().map(|&i| i as usize).peekable();
    let mut crowd = Crowd::default();
    for (s, extent) in view.extents.iter().enumerate() {
        let end = extent.end as usize;
        // Tokens of a phrase that has been read.
        let mut from = extent.start as usize;
        while let Some(i) = points.next_if(|&i| i < end) {
            if i < from {
                continue;
            }
            if candidates.len() >= AT_ONCE {
                choose(view, candidates, out);
                view.readings.borrow_mut().trim();
            }
            let class = view.class(i);
            match view.phrase(i) {
                Some((PhraseKind::Source(lemma), after)) => {
                    if !crowd.holds(i) {
                        let cue = source_phrase(view, lemma, i, after, end, s);
                        candidates.extend(cue.map(|cue| Candidate::new(i, false, What::Cue(cue))));
                    }
                    from = after;
                    continue;
                }
                // أنه يعتقد أن: with its subject before it the verb is personal.
                // أما سامي، وهو شاب من القرية، فيعتقد أن: so does ف after أما.
                Some((PhraseKind::Impersonal, _))
                    if class.has(Class::CUE)
                        && (behind_subject(view, i)
                            || view.prefix(i) & prefix::FA != 0
                            || behind_speaker(view, i, extent.start as usize)) => {}
                Some((PhraseKind::Impersonal | PhraseKind::Formula | PhraseKind::Return, after)) => {
                    from = after;
                    continue;
                }
                Some((PhraseKind::Adverb | PhraseKind::Preposition | PhraseKind::Shift, after)) if after > i + 1 => {
                    from = after;
                    continue;
                }
                _ => {}
            }
            // تحسبا is an adverb before it is a dual.
            let number = class.has(Class::NUMBER) && view.spell(i) & spell::FINAL_MAQSURA == 0;
            if class.has(Class::CUE) && !number && !(class.has(Class::ADVERB) && dual(view, i)) && !crowd.holds(i) {
                readings(view, i, end, s, candidates);
            }
        }
    }
    choose(view, candidates, out);
}

/// The latest words that may be cues, in turn.
#[derive(Default)]
struct Crowd {
    tokens: [usize; Crowd::MOST],
    next: usize,
}

impl Crowd {
    /// So many words that may be cues stand in no report among as few tokens: they are a list of words or a text made to be slow, and
    /// what follows them is not read.
    const MOST: usize = 12;
    const AMONG: usize = 48;

    /// Counts a word that may be a cue; is it one too many?
    fn holds(&mut self, i: usize) -> bool {
        let earliest = std::mem::replace(&mut self.tokens[self.next], i + 1);
        self.next = (self.next + 1) % Self::MOST;
        earliest > 0 && i + 1 - earliest <= Self::AMONG
    }
}

/// The cues that the candidates are.
fn choose(view: &View<'_>, candidates: &mut Vec<Candidate>, out: &mut Vec<Cue>) {
    let mut rest = candidates.as_slice();
    while let Some(first) = rest.first() {
        let readings = rest.iter().take_while(|c| c.token == first.token).count();
        make_room(out, 1, first.token as usize, view.tokens.len());
        out.extend(best(view, &rest[..readings]));
        rest = &rest[readings..];
    }
    candidates.clear();
}

/// Does a pronoun or a relative pronoun right before the verb stand for its subject?
fn behind_subject(view: &View<'_>, i: usize) -> bool {
    // الخلية التي يعتقد أنها: a masculine verb has no feminine subject.
    let stem = view.stem(i);
    let plural = stem.len() > 4 && stem.at(stem.len() - 1) == crate::fold::code::NUN;
    let masculine = stem.at(0) == crate::fold::code::YA && !plural;
    // الذي تبين أنه is impersonal: no feminine verb has a masculine subject.
    let feminine = stem.at(0) == crate::fold::code::TA && !plural;
    i > 0
        && view.prefix(i) & prefix::CONJ == 0
        && (view.is_complementizer(i - 1) && !view.is_bare_complementizer(i - 1)
            || view.has(i - 1, Class::RELATIVE.and(Class::PRONOUN))
                && !view.has(i - 1, Class::NEGATION)
                && !matches!(view.stem(i - 1), keys::MA | keys::MIN | keys::MIMMA | keys::FIMA))
        && !(masculine && matches!(view.stem(i - 1), keys::ALLATI | keys::HIYA))
        && !(feminine && matches!(view.stem(i - 1), keys::ALLADHI | keys::HUWA))
}

/// الجميع يعتقد أن, وكان سالم يتوقع أن: does who can speak stand right before the verb, at the head of its clause?
fn behind_speaker(view: &View<'_>, i: usize, start: usize) -> bool {
    /// Tokens of such a phrase.
    const BACK: usize = 12;
    if view.prefix(i) != 0 || i == start || !view.is_word(i - 1) || view.has(i - 1, Class::AUX.and(Class::FUNCTION)) {
        return false;
    }
    mention::ending_at(view, i, start.max(i.saturating_sub(BACK))).is_some_and(|np| {
        let s = np.start as usize;
        let feminine = view.stem(i).at(0) == crate::fold::code::TA;
        // المواطنون يعتقدون, but الجميع يعتقد
        let all = matches!(view.stem(np.head as usize), keys::JAMI | keys::BAAD);
        let number = if np.plural { all } else { np.feminine == feminine };
        let speaks = matches!(np.denotes, Denotes::Person | Denotes::Group) && number;
        speaks && opens_clause(view, s, start) && view.prefix(s) & prefix::PREP == 0
    })
}

/// Does a noun phrase at `start` stand at the head of its clause, in the sentence that begins at `floor`?
fn opens_clause(view: &View<'_>, start: usize, floor: usize) -> bool {
    let opener = Class::COMP.and(Class::CONJ).and(Class::AUX).and(Class::NEGATION);
    start <= floor || !view.is_word(start - 1) || view.has(start - 1, opener) || view.prefix(start) & prefix::CONJ != 0
}

/// انتقد, أشاد, نفى: is what the verb has as its object or complement judged?
fn judges(lemma: &Lemma) -> bool {
    matches!(lemma.class, CueClass::Deny | CueClass::Criticise | CueClass::Praise)
}

/// An adverb in ـا that a verb's dual looks like.
fn dual(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    key.at(key.len().saturating_sub(1)) == crate::fold::code::ALEF
}

/// A reading of a word that may be a cue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    token: u32,
    /// It stands in a quotation.
    quoted: bool,
    what: What,
}

#[derive(Clone, Copy, Debug)]
enum What {
    /// A source phrase.
    Cue(Cue),
    Verb(Verb),
    /// A noun or a source preposition.
    Other {
        reading: Reading,
        prefix: u8,
        limit: u32,
        sentence: u32,
    },
    /// Verbs in the first person, which are tried only where nothing else fits: أكدت is "she" before it is "I".
    First {
        limit: u32,
        sentence: u32,
    },
}

impl Candidate {
    fn new(token: usize, quoted: bool, what: What) -> Candidate {
        Candidate { token: token as u32, quoted, what }
    }
}

/// The readings of a word as a cue.
fn readings(view: &View<'_>, i: usize, sentence_end: usize, sentence: usize, out: &mut Vec<Candidate>) {
    let around = view.quote_around(i);
    let limit = around.map_or(sentence_end, |q| sentence_end.min(q.close as usize));
    let quoted = around.is_some();
    let by_hamza = view.is_first_by_hamza(i);
    let mut first_person = false;
    view.cue_readings(i, |reading, prefix| {
        if reading.agreement.person == 1 && !by_hamza && !quoted {
            first_person = true;
        } else {
            let what = match reading.form {
                Form::Source | Form::Noun => {
                    Some(What::Other { reading, prefix, limit: limit as u32, sentence: sentence as u32 })
                }
                _ => verb(view, i, reading, prefix, limit, sentence).map(What::Verb),
            };
            out.extend(what.map(|what| Candidate::new(i, quoted, what)));
        }
    });
    if first_person {
        let what = What::First { limit: limit as u32, sentence: sentence as u32 };
        out.push(Candidate::new(i, quoted, what));
    }
}

/// The cue that a word is, of its readings the one whose frame fits best.
fn best(view: &View<'_>, readings: &[Candidate]) -> Option<Cue> {
    let mut best: Option<(u32, Cue)> = None;
    for c in readings {
        let i = c.token as usize;
        let found = match &c.what {
            What::Cue(cue) => Some((0, *cue)),
            What::Verb(verb) => complement(view, verb),
            &What::Other { reading, prefix, limit, sentence } => {
                let (limit, sentence) = (limit as usize, sentence as usize);
                match reading.form {
                    Form::Source => source(view, i, reading, prefix, limit, sentence),
                    _ => noun(view, i, reading, prefix, limit, sentence),
                }
            }
            &What::First { limit, sentence } => {
                if best.is_none() {
                    view.cue_readings(i, |reading, prefix| {
                        if reading.agreement.person == 1 {
                            let verb = verb(view, i, reading, prefix, limit as usize, sentence as usize);
                            let found = verb.and_then(|verb| complement(view, &verb));
                            best = best.or_else(|| found.and_then(|found| judge(view, found, c.quoted)));
                        }
                    });
                }
                None
            }
        };
        let found = found.and_then(|found| judge(view, found, c.quoted));
        if let Some((score, cue)) = found.filter(|&(score, _)| best.is_none_or(|(b, _)| score > b)) {
            best = Some((score, cue));
        }
    }
    best.map(|(_, cue)| cue)
}

/// اعتبر is "he considered" before it is "I consider": the first person only where nothing else fits. Its hamza tells, and in somebody's
/// own words an opinion is his.
fn judge(view: &View<'_>, (score, cue): (u32, Cue), quoted: bool) -> Option<(u32, Cue)> {
    let (i, reading) = (cue.token as usize, cue.reading);
    let opinion = view.lexicon.lemma(reading.lemma).class == CueClass::Opinion;
    let clause = quoted && opinion && cue.intro == Intro::Clause;
    let ours = clause && is_ours(view, i, &reading);
    if ours && reading.pronoun {
        return None;
    }
    let first = view.is_first_by_hamza(i) || ours || clause && view.is_eighth_form(i);
    let a = reading.agreement;
    if first && a.person == 3 && !a.feminine && !a.plural && cue.subject.is_none() {
        return None;
    }
    Some((if a.person == 1 && !first { score.min(1) } else { score }, cue))
}

/// توقعنا أن: in somebody's own words "we expected", not "he expected us".
fn is_ours(view: &View<'_>, i: usize, reading: &Reading) -> bool {
    let key = view.key(i);
    let n = key.len();
    let ending = n > 4 && key.at(n - 1) == crate::fold::code::ALEF && key.at(n - 2) == crate::fold::code::NUN;
    reading.form == Form::Perfect && ending && (reading.pronoun || reading.agreement.person == 1)
}

/// Negation, future and hypothesis before a verb: what is reported as not (yet) said.
fn modality(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> Modality {
    if p & prefix::SA != 0 {
        return Modality::Future;
    }
    if p & prefix::LI != 0 && reading.form == Form::Imperfect {
        return Modality::Hypothetical;
    }
    if i == 0 {
        return Modality::Asserted;
    }
    let before = view.stem(i - 1);
    let negation = view.has(i - 1, Class::NEGATION);
    match before {
        keys::LAN | keys::LAM => Modality::Negated,
        // لم أكن أتوقع، لم تكن تقول
        _ if view.has(i - 1, Class::AUX) && i >= 2 && view.stem(i - 2) == keys::LAM => Modality::Negated,
        // لا اعتقد without its hamza reads like a perfect.
        keys::LA if negation => Modality::Negated,
        keys::SAWFA => Modality::Future,
        keys::LAW | keys::IDHA | keys::HAL => Modality::Hypothetical,
        // عندما يتحدث المدير عن: whenever, no report of one time.
        keys::INDAMA if reading.form == Form::Imperfect => Modality::Hypothetical,
        keys::QAD if reading.form == Form::Imperfect => Modality::Hypothetical,
        // وكأنها تقول, not كانت تقول
        _ if view.has(i - 1, Class::CONJ) && !view.has(i - 1, Class::AUX) && before.first(3) == keys::KAN => {
            Modality::Hypothetical
        }
        keys::MA if reading.form == Form::Perfect && i >= 2 && view.stem(i - 2) == keys::IDHA => Modality::Hypothetical,
        // قبل أن تضيف: «…» tells what was said next.
        keys::AN if i >= 2 && view.stem(i - 2) == keys::QABLA => Modality::Asserted,
        keys::AN if reading.form == Form::Imperfect && !view.has(i - 1, Class::NONE) => Modality::Hypothetical,
        _ => Modality::Asserted,
    }
}

/// الشخصي, الرسمي behind a medium: an adjective, before which no name and no title begins.
fn describes_medium(view: &View<'_>, k: usize) -> bool {
    let known = Class::NAMES.and(Class::HEAD).and(Class::HUMAN);
    let next = k + 1;
    let name = view.is_word(next)
        && !view.is_definite(next)
        && view.prefix(next) == 0
        && !view.is_complementizer(next)
        && !view.has(next, Class::FUNCTION.and(Class::ADVERB).and(Class::TIME).and(Class::ABSTRACT).and(Class::CUE));
    !view.has(k, known) && !name
}

/// Filler that may stand between verb and subject: لي، فيه، أيضا، أمس, and fixed adverbials.
pub(crate) fn skip_filler(view: &View<'_>, mut j: usize, limit: usize) -> usize {
    while j < limit {
        match view.phrase(j) {
            Some((PhraseKind::Adverb | PhraseKind::Shift, end)) => {
                let medium = view.has(j, Class::PREP) && mention::has_possessive(view, end - 1);
                j = end;
                // عبر حسابه | الشخصي
                while medium && j < limit && mention::is_relational(view, j) && describes_medium(view, j) {
                    j += 1;
                }
                // في تغريدة | أخرى
                if matches!(view.key(j), keys::UKHRA | keys::AKHAR) && j < limit {
                    j += 1;
                }
                continue;
            }
            // قال عليه الصلاة والسلام
            Some((PhraseKind::Name(_), _)) => break,
            _ => {}
        }
        let c = view.class(j);
        let filler = c.has(Class::ADVERB)
            && !c.has(Class::COMP.and(Class::CUE).and(Class::HEAD).and(Class::GIVEN).and(Class::PREP));
        let that = matches!(view.key(j), keys::DHALIKA | keys::LI_ME | keys::LI_US);
        // أكد أمس | وزير الصحة, أعلنت الاثنين | الشركة
        let time = c.has(Class::TIME) && view.prefix(j) & !prefix::AL == 0;
        // كشف الخميس الماضي | رفض الخطة: whatever else the word of time may be.
        let dated = time && is_dated(view, j);
        let day = dated || time && is_day(view, j);
        // كشف النقاب عن, لفت النظر إلى
        let veil = mention::is_veil(view, j)
            || matches!(view.key(j), keys::AL_NAZAR | keys::AL_INTIBAH | keys::AL_ANZAR)
                && view.key(j + 1) == keys::ILA;
        // طلب مني أن, where منى has another last letter
        let that = that || view.key(j) == keys::MINNI && view.spell(j) & spell::FINAL_YA != 0;
        if !filler && !that && !veil && !day {
            break;
        }
        j += 1 + usize::from(dated);
    }
    j.min(limit)
}

/// الأربعاء الماضي: a word of time before what places it.
fn is_dated(view: &View<'_>, i: usize) -> bool {
    view.has(i, Class::TIME) && view.is_definite(i + 1) && lists::DEICTICS.has(view.stem(i + 1))
}

/// أمس, الاثنين: a word of time that stands by itself.
fn is_day(view: &View<'_>, i: usize) -> bool {
    let other = Class::HEAD.and(Class::GIVEN).and(Class::FAMILY).and(Class::CUE).and(Class::FUNCTION);
    let key = view.key(i);
    let article = key.at(0) == crate::fold::code::ALEF && key.at(1) == crate::fold::code::LAM;
    (article || key == keys::AMS) && !view.has(i, other)
}

/// Prepositions of the verb's own frames: they do not continue a title in its subject.
fn barred(frames: Frames) -> u16 {
    let mut bits = 0;
    for (frame, bit) in [
        (Frames(Frames::BI.0 | Frames::O_BI.0), takes::BI),
        (Frames(Frames::ILA.0 | Frames::O_ILA.0 | Frames::ILA_ANNA.0), takes::ILA),
        (Frames(Frames::ALA.0 | Frames::O_ALA.0 | Frames::ALA_ANNA.0), takes::ALA),
        (Frames(Frames::AN.0 | Frames::O_AN.0 | Frames::AN_ANNA.0), takes::AN),
        (Frames(Frames::MIN.0 | Frames::O_MIN.0 | Frames::MIN_ANNA.0), takes::MIN),
    ] {
        if frames.has(frame) {
            bits |= bit;
        }
    }
    bits
}

/// Whether a phrase can be this verb's subject.
fn agrees(view: &View<'_>, reading: &Reading, np: &Np) -> bool {
    let a = reading.agreement;
    let head_at = np.head as usize;
    // أكد فريقا المدينة, قال 12 مسؤولا: a dual in construct, and what a number counts, end in ا as an object does.
    let dual = || {
        np.end > np.head + 1 && view.has(head_at, Class::HEAD) && !view.has(head_at, Class::ABSTRACT) && {
            let next = head_at + 1;
            view.prefix(next) & !prefix::AL == 0 && (view.is_definite(next) || view.has(next, Class::NAMES))
        }
    };
    let counted = np.start < np.head && view.kind(head_at - 1) == Kind::Number;
    let accusative = mention::is_accusative(view, head_at) && !counted && !dual();
    if a.person == 1 || a.plural || accusative {
        return false;
    }
    // Accusative sound plurals and duals (المواطنين) are objects.
    if mention::is_oblique_plural(view, np) {
        return false;
    }
    // حث الزعماء الدينيين: the adjective's ending shows the accusative.
    let last = np.end as usize - 1;
    let end = view.key(last);
    if last > np.head as usize
        && np.head == np.start
        && view.has(np.head as usize, Class::PLURAL)
        && view.is_definite(np.head as usize)
        && view.prefix(last) == prefix::AL
        && end.len() > 6
        && end.at(end.len() - 1) == crate::fold::code::NUN
        && end.at(end.len() - 2) == crate::fold::code::YA
        && !view.has(last, Class::NAMES)
    {
        return false;
    }
    // نفى هذه الاتهامات: only persons deny and condemn.
    let persons = matches!(
        view.lexicon.lemma(reading.lemma).class,
        CueClass::Deny | CueClass::Criticise | CueClass::Praise | CueClass::Accuse
    );
    if persons && view.has(np.start as usize, Class::DEMONSTRATIVE) && mention::is_thing(view, np) {
        return false;
    }
    // وعد مواطني البلدة: in construct the accusative ends in ي.
    if np.plural
        && np.head == np.start
        && view.has(np.head as usize, Class::HUMAN.and(Class::GROUP).and(Class::ROLE))
        && view.spell(np.head as usize) & spell::FINAL_YA != 0
        && view.is_definite(np.head as usize + 1)
        && !view.is_definite(np.head as usize)
    {
        return false;
    }
    // طالبت وزراء الدول: men in the plural are no subject of a feminine verb.
    let head = view.class(np.head as usize);
    // نصحت السكان, تحث سكان القرية على: nor is a people that is called on.
    let urged = view.lexicon.lemma(reading.lemma).class == CueClass::Urge;
    let people = head.has(Class::GROUP) && urged && np.start == np.head;
    let men =
        (head.has(Class::ROLE) || people) && head.has(Class::PLURAL) && !head.has(Class::FEMININE.and(Class::ORG));
    if a.feminine && men && np.denotes == Denotes::Group && np.head == np.start {
        return false;
    }
    match np.denotes {
        // A title's form tells its gender; of a bare name the verb knows better.
        // عضو المجلس سلمى: titles stay masculine before a woman's name, so that only a man's name excludes a feminine verb.
        Denotes::Person if np.gendered && np.name.0 != np.head => {
            let name = np.name.0 as usize;
            let man = || view.has(name, Class::GIVEN) && !view.has(name, Class::FEMININE);
            // قال الفرنسي أرسين: of a man's title the verb knows better too.
            let titled = !a.feminine && view.spell(head_at) & spell::FINAL_TA == 0;
            np.feminine == a.feminine || np.plural || titled || a.feminine && np.has_name() && !man()
        }
        // A masculine verb rules out a feminine singular head; the inverse is common with non-human plurals.
        Denotes::Organization | Denotes::Document | Denotes::Unnamed if !a.feminine => {
            !(np.feminine && (view.is_definite(np.head as usize) || view.has(np.head as usize, Class::PLACE)))
        }
        _ => true,
    }
}

/// The subject with a second one that و joins to it: two names of their kind.
fn joined_subject(view: &View<'_>, np: &Np, limit: usize) -> Np {
    let n = np.end as usize;
    let place = Class::PLACE.and(Class::ORG_NAME).and(Class::ORG);
    let kind = match np.denotes {
        Denotes::Organization => place,
        Denotes::Person if np.has_name() => Class::GIVEN,
        _ => return *np,
    };
    let named = view.has(n, kind) && !view.has(n, Class::CUE.and(Class::VERB).and(Class::FUNCTION)) && n < limit;
    let known = view.is_definite(n)
        || view.has(n, Class::PLACE.and(Class::ORG_NAME).and(Class::GIVEN))
        || view.is_definite(n + 1);
    mention::with_conjunct(view, np, limit).filter(|_| named && known).unwrap_or(*np)
}

/// لكنه, ولكنها: the subject of the verb after it.
fn but_he(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k);
    lists::CONTRASTS.has(key) && key.at(key.len() - 1) != crate::fold::code::NUN
}

/// أوضح للصحافة العقيد سامي: a person with title or name behind the addressee.
fn behind_addressee(view: &View<'_>, reading: &Reading, frames: Frames, j: usize, limit: usize) -> Option<Np> {
    /// Words of a medium's name in marks.
    const MAX: usize = 4;
    if frames.has(Frames::LI) {
        return None;
    }
    // كشفت لـ«الأفق» مصادر مطلعة أن
    let marked = view.key(j).len() == 1 && view.key(j).at(0) == crate::fold::code::LAM;
    if let Some(q) =
        view.quote_at(j + 1).filter(|q| marked && q.closed && view.words(q.first(), q.close as usize) <= MAX)
    {
        let np = mention::parse_subject(view, q.close as usize + 1, limit, barred(frames))?;
        let speaks = np.denotes == Denotes::Person || matches!(np.denotes, Denotes::Unnamed | Denotes::Group);
        // قال لـ«الأفق» سامي الحداد رئيس النادي، يقدم ما لديه, where it is who is talked about
        let next = view.skip_commas(np.end as usize);
        let asked = next == np.end as usize
            || view.is_complementizer(next)
            || view.has(next, Class::PREP.and(Class::TIME).and(Class::RELATIVE).and(Class::ADVERB));
        return (speaks && asked && agrees(view, reading, &np)).then_some(np);
    }
    if view.prefix(j) & prefix::LI == 0 || view.prefix(j) & prefix::CONJ != 0 {
        return None;
    }
    let after = mention::parse_governed(view, j, limit)?.end as usize;
    let title = view.has(after, Class::HONORIFIC.and(Class::ROLE)) && view.prefix(after) & !prefix::AL == 0;
    let np = mention::parse_subject(view, after, limit, barred(frames)).filter(|_| title)?;
    (np.has_name() && np.denotes == Denotes::Person && agrees(view, reading, &np)).then_some(np)
}

/// وكانت الوزارة قد أوضحت: the subject stands between كان and قد.
fn fronted(view: &View<'_>, i: usize, p: u8) -> bool {
    /// Tokens between كان and the verb.
    const MAX: usize = 24;
    if i < 3 || p & prefix::CONJ != 0 || view.stem(i - 1) != keys::QAD {
        return false;
    }
    (i.saturating_sub(MAX)..i - 2)
        .rev()
        .take_while(|&k| !matches!(view.kind(k), Kind::Stop | Kind::Newline))
        .any(|k| view.has(k, Class::AUX) && matches!(view.stem(k), keys::KAN | keys::KANAT))
}

/// أُعلن عن, وُصف بأنه, يُطلب من, يُتوقع: a damma that tells the passive, whose agent nobody names. Of a present tense it tells only
/// for the forms whose active has none (يُعلن and يُطالب are active).
fn is_passive(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> bool {
    /// Verbs of the first form.
    const FIRST_FORM: [Key; 16] = [
        keys::key("طلب"),
        keys::key("ذكر"),
        keys::key("نقل"),
        keys::key("زعم"),
        keys::key("كشف"),
        keys::key("رفض"),
        keys::key("وصف"),
        keys::key("عرف"),
        keys::key("نشر"),
        keys::key("علم"),
        keys::key("حسب"),
        keys::key("شكر"),
        keys::key("حمل"),
        keys::key("ظن"),
        keys::key("فهم"),
        keys::key("كتب"),
    ];
    let first = u32::from(p & prefix::CONJ != 0) + u32::from(p & prefix::SA != 0);
    let key = view.key(i).skip(first);
    match reading.form {
        // قُلت is active.
        Form::Perfect if reading.agreement.person != 3 && key.len() < 4 => false,
        // وُصف، أُعلن، اعتُبر، كُشفت
        Form::Perfect => {
            let eighth = key.len() >= 5 && key.at(0) == crate::fold::code::ALEF;
            view.has_damma(i, first) || eighth && view.has_damma(i, first + 2)
        }
        Form::Imperfect if reading.agreement.person == 3 => {
            let root = key.skip(1);
            let (a, b) = (root.at(0), root.at(1));
            let derived = root.len() >= 4
                && b != crate::fold::code::ALEF
                && (a == crate::fold::code::TA || b == crate::fold::code::TA);
            (derived || FIRST_FORM.contains(&root)) && view.has_damma(i, first)
        }
        _ => false,
    }
}

/// A verb or participle whose subject has been looked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verb {
    cue: Cue,
    /// Where its sentence or the quotation around it ends.
    limit: usize,
    /// The token behind it and what adverbials follow it.
    after: usize,
    /// The token behind its subject.
    end: usize,
    passive: bool,
    takes_subject: bool,
    /// Of one that has its complement already.
    score: Option<u32>,
}

/// Where an object begins inside what was read as one phrase: a body behind a place or a name, a dual or plural that is no subject.
fn object_inside(view: &View<'_>, np: &Np) -> Option<usize> {
    let head = np.head as usize;
    if np.start != np.head {
        return None;
    }
    let place = view.has(head, Class::PLACE) && !view.is_definite(head) && !view.has(head, Class::ORG);
    let body = |k: usize| k == head + 1 && view.has(k, Class::ORG) && view.prefix(k) & !prefix::AL == 0;
    let oblique = |k: usize| {
        view.prefix(k) == prefix::AL
            && (head + 1..k).all(|m| view.prefix(m) == prefix::AL && !mention::ends_in_yn(view.key(m)))
            && mention::ends_in_yn(view.key(k))
            && view.is_definite(k - 1)
            && !view.has(k, Class::NAMES)
    };
    (head + 1..np.end as usize)
        // دعا إمام المسجد | المصلين
        .find(|&k| place && body(k) || !np.plural && (view.is_definite(head) || k > head + 1) && oblique(k))
        .filter(|&k| !np.has_name() || np.name.1 as usize <= k)
}

/// ووصف خبراء روس | الوضع بأنه, اتهم رئيس الحكومة | نظيره بـ, انتقد زعيم بارز | روسيا: where in what was read as one phrase, of `end` tokens,
/// a noun stands that cannot be an adjective of the head nor in construct with it. So begins what a verb with an object is about.
fn second_noun(view: &View<'_>, np: &Np) -> Option<usize> {
    let head = np.head as usize;
    let named = |k: usize| np.denotes == Denotes::Person && (np.name.0 as usize..np.name.1 as usize).contains(&k);
    let ta = |k: usize| view.spell(k) & spell::FINAL_TA != 0;
    let person = matches!(np.denotes, Denotes::Person | Denotes::Unnamed);
    let things = |k: usize| {
        let key = view.key(k);
        let n = key.len();
        n > 5 && key.at(n - 1) == crate::fold::code::TA && key.at(n - 2) == crate::fold::code::ALEF
    };
    let alone = |k: usize| view.is_word(k) && view.prefix(k) & !prefix::AL == 0;
    (head + 1..np.end as usize).find(|&k| {
        let closed = view.is_definite(k - 1) || mention::has_possessive(view, k - 1);
        // رئيس الحكومة | نظيره
        if closed && mention::has_possessive(view, k) && view.prefix(k) == 0 && !lists::REFLEXIVES.has(view.key(k)) {
            return !view.has(k, Class::GIVEN) || view.has(k, Class::ROLE.and(Class::HUMAN));
        }
        let persons = PERSONS.without(Class::PLACE).and(Class::NUMBER).and(Class::TIME);
        if !alone(k) || !view.is_word(k - 1) || view.has(k, persons) || named(k) {
            return false;
        }
        // Behind an indefinite adjective nothing is in construct any more.
        let adjective = (head + 1..k).any(|m| {
            let bare = view.has(m, Class::COMMON) && !view.has(m, Class::HEAD);
            view.prefix(m) == 0
                && (bare && view.spell(m) & spell::FINAL_YA != 0 || mention::is_feminine_relational(view.key(m)))
        });
        if adjective && np.start == np.head && !view.is_definite(head) && (head + 1..k).all(|m| !view.is_definite(m)) {
            return view.prefix(k) == prefix::AL || view.has(k, Class::PLACE.and(Class::ORG_NAME));
        }
        if !closed {
            return false;
        }
        // محاموها | فرنسا
        if k == head + 1 && mention::has_possessive(view, head) && view.has(k, Class::PLACE.and(Class::ORG_NAME)) {
            return true;
        }
        // العالم | التفاوت, العابدي | الزيارة, الحكومة | التطور
        let unlike =
            k == head + 1 && view.is_definite(head) && !np.plural && ta(k) && !ta(head) && person_like(view, head);
        view.prefix(k) == prefix::AL
            && !mention::is_relational(view, k)
            && !lists::FORMER.has(view.stem(k))
            && !lists::OF_OFFICE.has(view.stem(k))
            && (mention::is_verbal_noun(view, k) && (person || view.is_definite(head))
                || unlike
                || things(k) && !np.plural && !things(k - 1))
    })
}

/// المهنيون: the plural of an adjective of relation in the nominative.
fn is_nominative(key: Key) -> bool {
    let n = key.len();
    let ending = [crate::fold::code::YA, crate::fold::code::WAW, crate::fold::code::NUN];
    n > 5 && (0..3).all(|i| key.at(n - 3 + i as u32) == ending[i])
}

/// العابدي, الوزير, أحدهم: does a definite noun that is no feminine denote a person, so that no noun in ة is its adjective?
fn person_like(view: &View<'_>, head: usize) -> bool {
    let surname = view.spell(head) & spell::FINAL_YA != 0 && view.class(head).without(Class::FAMILY) == Class::NONE;
    surname || view.has(head, Class::ROLE) && !view.has(head, Class::PLURAL.and(Class::FEMININE))
}

/// A verb or participle with its subject.
fn verb(view: &View<'_>, i: usize, reading: Reading, p: u8, limit: usize, sentence: usize) -> Option<Verb> {
    let lemma = view.lexicon.lemma(reading.lemma);
    let frames = lemma.frames;
    let participle = reading.form == Form::Participle;
    if participle && p & prefix::AL != 0 {
        return None;
    }
    if is_preposition(view, i, &reading) {
        return None;
    }
    // ما ورد is never ما and رد: nothing joins a relative pronoun to its clause.
    if p & prefix::CONJ != 0 && i > 0 && view.has(i - 1, Class::RELATIVE) {
        return None;
    }
    // ردا قويا قائلا: «…» is no attribute, whatever stands before it.
    // شعبا معربا عن, قرارا مؤكدا أن: nor is one that takes its own complement.
    let speaks = || {
        view.kind(i + 1) == Kind::Colon
            || view.quote_at(i + 1).is_some()
            || view.key(i).at(view.key(i).len() - 1) != crate::fold::code::HA
                && !is_demanded_of(view, i)
                && (view.is_complementizer(i + 1)
                    && view.prefix(i + 1) & prefix::CONJ == 0
                    && frames.has(clause_frame(view, frames, i + 1).0)
                    || view.key(i + 1) == keys::ANN && frames.has(Frames::AN))
    };
    // غير مؤكدة: «…», تحت لافتة «…»
    let governed = || {
        view.has(i - 1, Class::PREP)
            && !mention::has_possessive_ending(view, i - 1)
            && view.key(i).at(view.key(i).len() - 1) == crate::fold::code::HA
    };
    if participle && i > 0 && (view.key(i - 1) == keys::GHAYR || p & prefix::CONJ == 0 && governed()) {
        return None;
    }
    if participle && is_attribute(view, i) && !speaks() || mention::is_no_verb(view, i) {
        return None;
    }
    // في بيان نقلته الوكالة: what is relayed stands before.
    if lemma.class == CueClass::Relay && reading.pronoun && !participle {
        return None;
    }
    if is_accusative_noun(view, i, &reading, p)
        || is_governed_noun(view, i, &reading, p)
        || lacks_particle(view, i, &reading)
    {
        return None;
    }
    if is_byline(view, i) {
        return None;
    }
    // نُقل عن الوزير names who speaks all the same.
    let relayed = lemma.class == CueClass::Relay && view.key(i + 1) == keys::ANN;
    // منشور كُتب فيه: what is written has its document.
    let held = matches!(view.key(i + 1), keys::FIHI | keys::FIHA) || view.key(i + 1).first(3) == keys::ALA;
    let passive = !relayed && !held && is_passive(view, i, &reading, p);
    // أُعلنت الوزارة أن is a slip: only who has an object can be its subject.
    if passive && (frames.has(Frames::OBJECT) || reading.pronoun) {
        return None;
    }
    // في العالم أجمع: all of it.
    let all = p == 0 && view.key(i) == keys::AJMA && view.key(i + 1) != keys::ALA;
    if all && i > 0 && view.is_definite(i - 1) {
        return None;
    }
    // لفت نظري إلى: an idiom, no report.
    if view.key(i + 1).first(3) == keys::NAZAR && frames.has(Frames::ILA_ANNA) {
        return None;
    }
    // سبأ برس - متابعة: a credit, not a circumstance.
    if participle && i > 0 && view.kind(i - 1) == Kind::Dash && view.kind(i + 1) == Kind::Colon {
        return None;
    }
    let mut cue = Cue {
        token: i as u32,
        end: i as u32 + 1,
        sentence: sentence as u32,
        reading,
        prefix: p,
        intro: Intro::Clause,
        intro_at: 0,
        content: 0,
        subject: None,
        object: None,
        origin: None,
        modality: modality(view, i, &reading, p),
        only_that: false,
    };
    let after = skip_filler(view, i + 1, limit);
    let mut j = after;
    // وأنها توصي الشركات: the pronoun is the subject, the noun the object.
    let pronoun_before = i > 0
        && (view.is_complementizer(i - 1) && !view.is_bare_complementizer(i - 1) || but_he(view, i - 1))
        && frames.has(Frames::OBJECT);
    // تابع وهو يتذكر التفاصيل: «…»
    let while_he = reading.form == Form::Imperfect
        && i > 0
        && view.prefix(i - 1) == prefix::WA
        && matches!(view.stem(i - 1), keys::HUWA | keys::HIYA);
    let takes_subject = !participle
        && reading.agreement.person == 3
        && !reading.agreement.plural
        && !pronoun_before
        && !while_he
        && !fronted(view, i, p);
    let mut first: Option<Np> = None;
    if !view.is_complementizer(j) && view.kind(j) != Kind::Colon {
        let start = if view.kind(j) == Kind::Comma { j + 1 } else { j };
        // صرح مثلا، رئيس البعثة
        let set_off = start > j && after > i + 1;
        first = if start == j || set_off { mention::parse_subject(view, start, limit, barred(frames)) } else { None };
        first = first.filter(|np| start == j || np.denotes == Denotes::Person && np.has_name());
    }
    // اتهمت تركيا | الاتحاد الأوروبي, النيابة العامة | الشخصين
    if let Some(np) = first.as_mut().filter(|_| frames.has(Frames(Frames::OBJECT.0 | Frames::NP.0))) {
        let due = |np: &Np| object_goes_before(view, np.end as usize, frames);
        if let Some(k) = object_inside(view, np).or_else(|| second_noun(view, np).filter(|_| due(np))) {
            let k = k as u32;
            np.end = k;
            let within = |(start, end): (u32, u32)| if start < k { (start, end.min(k)) } else { (0, 0) };
            (np.name, np.title) = (within(np.name), within(np.title));
        }
    }
    // واتهم مدير المستشفى سامي الحداد | رئيس النادي: behind a name that has its title another office is somebody else's.
    if let Some(np) = first.as_mut().filter(|np| frames.has(Frames::OBJECT) && np.has_name()) {
        let behind = np.name.1 as usize;
        if np.has_title() && np.title.0 < np.name.0 && np.end > np.name.1 && view.has(behind, Class::ROLE) {
            np.end = np.name.1;
        }
    }
    // وحملت حكومة المدينة المسؤولية: with one phrase before what it is blamed for, that is who is blamed.
    if let Some(np) = first.filter(|_| lemma.class == CueClass::Accuse && frames.has(Frames::O_NP)) {
        let blame = |k: &u32| matches!(view.stem(*k as usize), keys::MASULIYA);
        // حمل خط الدفاع مسؤولية الخسارة: the words that complete an unknown noun have their article.
        let mut end = np.end;
        while np.denotes == Denotes::Unknown && end < np.end + 2 && view.is_definite(end as usize) && !blame(&end) {
            end += 1;
        }
        let at = (np.start + 1..=end).find(blame).filter(|&at| (at as usize) < limit);
        let of_what = |at: usize| (at..at + 3).any(|k| view.is_definite(k));
        let one = |at: &u32| participle || of_what(*at as usize) && np.denotes != Denotes::Person;
        if let Some(at) = at.filter(one) {
            cue.object = Some(Np { end: at, ..np });
            phrase(&mut cue, at as usize, at as usize, 0);
            return Some(Verb { cue, limit, after, end: j, passive, takes_subject, score: Some(5) });
        }
    }
    // الذي أبلغ صحيفة كذا أن, التي دعت الوزير إلى: the antecedent speaks to the one noun phrase before the complement.
    let relative = i > 0
        && after == i + 1
        && match view.stem(i - 1) {
            keys::ALLADHI => !reading.agreement.feminine,
            keys::ALLATI => reading.agreement.feminine,
            _ => false,
        }
        && !reading.pronoun
        && first.is_some_and(|np| object_goes_before(view, np.end as usize, frames));
    // لكن الشركة وعدت الحكومة بدعم القرية: where the subject stands before its verb, the one phrase behind it is whom he speaks to.
    let told = takes_subject
        && !relative
        && !reading.pronoun
        && first.is_some_and(|np| object_goes_before(view, np.end as usize, frames));
    // رسالة تطالب السلطات بالتحقيق: so is the noun that the verb describes.
    let before = told && p & prefix::CONJ == 0 && i > 0 && {
        let floor = view.extents[sentence].start as usize;
        mention::nearest_ending_at(view, i, floor).is_some_and(|np| {
            let opens = opens_clause(view, np.start as usize, floor);
            opens && np.denotes != Denotes::Unknown && !mention::is_thing(view, &np) && agrees(view, &reading, &np)
                || !matches!(view.key(i + 1), keys::FIHI | keys::FIHA)
                    && mention::is_described(view, &np, &reading.agreement)
        })
    };
    // ووبخ رئيس النادي على: a verb that has no such complement without an object has it in the one phrase behind it.
    let goes_on = p & prefix::CONJ != 0 || i > 0 && view.key(i - 1) == keys::KAMA;
    let needed = told && goes_on && first.is_some_and(|np| needs_object(view, np.end as usize, frames));
    let takes_subject = takes_subject && !relative && !before && !needed;
    // مؤكدا الوزير أن: a title right behind a participle without objects is its subject.
    let behind_participle = participle
        && !frames.has(Frames::OBJECT)
        && p & prefix::AL == 0
        && first.is_some_and(|np| {
            let head = np.head as usize;
            np.denotes == Denotes::Person
                && !np.plural
                && view.has(head, Class::ROLE)
                && view.prefix(head) & !prefix::AL == 0
        });
    if takes_subject || behind_participle {
        let governed = |np: &Np| {
            // بشطب after a verb that takes بـ: an unknown word whose ب is the preposition.
            let key = view.key(np.head as usize);
            np.start == np.head
                && view.class(np.head as usize) == Class::NONE
                && view.prefix(np.head as usize) == 0
                && key.len() >= 4
                && key.at(0) == crate::fold::code::BA
                && frames.has(Frames(Frames::BI.0 | Frames::O_BI.0))
                // بولانسكي بإقامة علاقة
                && view.prefix(np.end as usize) & prefix::BI == 0
        };
        // ودعا الجميع إلى الهدوء
        let addressed = |np: &Np| {
            // ودعا الله أن يرحمه
            if view.key(np.head as usize) == keys::ALLAH && lemma.class == CueClass::Urge {
                return true;
            }
            // كما دعا جميع الأطراف إلى
            let joined = p & prefix::CONJ != 0 || i > 0 && view.key(i - 1) == keys::KAMA;
            // سكان القرية may speak; السكان behind his verb are called on.
            let whole = view.is_definite(np.head as usize) || view.has(np.start as usize, Class::DETERMINER);
            joined
                && whole
                && matches!(lemma.class, CueClass::Urge | CueClass::Demand)
                && (lists::ADDRESSED.has(view.stem(np.head as usize))
                    || lists::ADDRESSED.has(view.stem(np.start as usize)))
                && frames.has(over_object(complement_frame(view, np.end as usize)))
        };
        // النقابة انتقدت الاتفاق: behind who judges stands what is judged.
        let judges = judges(lemma);
        let judged = |np: &Np| {
            judges
                && frames.has(Frames::NP)
                && i > 0
                && p == 0
                && view.is_definite(i - 1)
                && view.has(i - 1, Class::HEAD.and(Class::NAMES).and(Class::COMMON))
                && (np.denotes == Denotes::Document || mention::is_thing(view, np))
        };
        // ووصف الأمر بأنه صعب: one thing with its article before what is said of it is described, and does not speak.
        let described = |np: &Np| {
            let head = np.head as usize;
            np.denotes == Denotes::Unknown
                && np.end == np.start + 1
                && view.is_definite(head)
                && view.prefix(head) == prefix::AL
                && frames.has(Frames::OBJECT)
                && object_goes_before(view, np.end as usize, frames)
                && !view.has(head, Class::HEAD.and(Class::NAMES))
                // ويطالب المهنيون بـ
                && !is_nominative(view.key(head))
                && view.lexicon.look_up(view.stem(head)).class.has(Class::COMMON.and(Class::ABSTRACT))
        };
        let other = |np: &Np| governed(np) || addressed(np) || judged(np) || described(np);
        let subject = first.filter(|np| agrees(view, &reading, np) && !other(np));
        if let Some(np) = subject.or_else(|| behind_addressee(view, &reading, frames, j, limit)) {
            // أعلنت مصر وليبيا انتهاء: behind the verb a joined name is a second subject.
            let np = if participle { np } else { joined_subject(view, &np, limit) };
            let np = mention::with_given_name(view, &np, limit).unwrap_or(np);
            cue.subject = Some(np);
            j = np.end as usize;
            // وأظهر تقرير | نشر أمس أن
            if np.denotes == Denotes::Document && mention::is_issued(view, j) {
                j = past_clause(view, j, limit);
            }
        }
    }
    Some(Verb { cue, limit, after, end: j, passive, takes_subject, score: None })
}

/// What a verb or participle is a cue of: looks for its complement.
fn complement(view: &View<'_>, verb: &Verb) -> Option<(u32, Cue)> {
    let &Verb { mut cue, limit, after, end: mut j, passive, takes_subject, score } = verb;
    if let Some(score) = score {
        return Some((score, cue));
    }
    let (i, reading, p) = (cue.token as usize, cue.reading, cue.prefix);
    let lemma = view.lexicon.lemma(reading.lemma);
    let frames = lemma.frames;
    let participle = reading.form == Form::Participle;
    // جاء في البيان أن: the document after في speaks.
    let held = lemma.trust == Trust::Document && frames.has(Frames::FI);
    // تطبيق ما جاء في العقود: what stands there is the word before.
    if held && i > 0 && view.key(i - 1) == keys::MA && view.has(i - 1, Class::RELATIVE) {
        return None;
    }
    if held {
        // في بيان صادر عن is an adverbial by itself, but here who speaks.
        let document = document_in(view, i + 1, limit);
        if let Some(np) = document.or_else(|| if after > i + 1 { document_in(view, after, limit) } else { None }) {
            cue.subject = Some(np);
            j = np.end as usize;
            // جاء في بيان للمجلس | أوردته الوكالة أن
            if is_described(view, np.head as usize, j) {
                j = past_clause(view, j, limit);
            }
        } else if !(matches!(view.key(i + 1), keys::FIHI | keys::FIHA)
            || cue.subject.is_some_and(|np| np.denotes == Denotes::Document))
        {
            return None;
        }
    }
    // A document is no first person.
    let inside = lemma.trust == Trust::Document && is_inside_clause(view, i, &reading, p);
    if lemma.trust == Trust::Document && (reading.agreement.person == 1 || inside && !frames.has(Frames::ALA)) {
        return None;
    }
    // A quotation in marks may be read as a nickname of the subject only if something introduces the content after it.
    // ذلك is filler before a subject, but what a cause or an opinion is about: it belongs to the content.
    let that = (i + 1..j)
        .find(|&k| view.key(k) == keys::DHALIKA)
        .filter(|_| lemma.class == CueClass::Cause || frames.has(Frames::O_NP));
    let scan = scan(view, &mut cue, lemma, j, limit);
    // وزعوا نص البيان على المارة, but الديون نص القانون على إلغاء
    let ruled = |k: usize| {
        // التخلي
        let fifth = view.prefix(k) == prefix::AL && view.stem(k).at(0) == crate::fold::code::TA;
        cue.intro == Intro::Clause || view.has(k, Class::ABSTRACT) || fifth
    };
    if inside && !(view.key(cue.intro_at as usize) == keys::ALA && ruled(cue.content as usize)) {
        return None;
    }
    if let Some(that) = that.filter(|_| scan.is_some() && cue.intro == Intro::Phrase && cue.subject.is_none()) {
        cue.content = that as u32;
    }
    let score = match scan {
        Some(score) => score,
        None => {
            // The phrase after the verb may be its object: أعلن الحرب.
            if cue.subject.is_some()
                && frames.has(Frames(Frames::NP.0 | Frames::O_NP.0))
                && reinterpret(view, &mut cue, lemma, i)
            {
                1
            } else if let Some(that) =
                (i + 1..j).find(|&k| view.key(k) == keys::DHALIKA).filter(|_| frames.has(Frames::NP) && !participle)
            {
                // نفت ذلك، أكدت ذلك والدتها
                cue.content = that as u32;
                cue.intro_at = that as u32;
                cue.intro = Intro::Phrase;
                cue.only_that = true;
                3
            } else if sees_in(view, &mut cue, lemma, j, limit) {
                3
            } else if split_object(view, &mut cue, lemma) {
                2
            } else if late_quote(view, &mut cue, lemma, j, limit) {
                5
            } else if let Some(score) = late_introducer(view, &mut cue, lemma, j, limit)
                .or_else(|| late_complement(view, &mut cue, lemma, j, limit))
            {
                score
            } else if bare(view, &mut cue, lemma, j, limit) || before(view, &mut cue, i) {
                2
            } else {
                late_clause(view, &mut cue, lemma, j, limit)?
            }
        }
    };
    if lemma.class == CueClass::Relay && !relays(view, &cue) {
        return None;
    }
    // وختم الكاتب بأن, but التي اختتمت في المدينة بأمل بأن
    let ends = frames.has(Frames::MORE) && !frames.has(Frames::ANNA) && cue.intro == Intro::Clause;
    if ends && cue.subject.is_none() && cue.intro_at as usize > i + 2 {
        return None;
    }
    // من بينهم لأننا نعرف أن, حادث شهدته البلدة أن: what is stated is not both the pronoun and a clause.
    // أفادنا ذووه بأنه: whom one tells is.
    // أخبرنا, أفادني: so it is where the reporter is told.
    let key = view.key(i);
    let n = key.len();
    let us = n > 4
        && key.at(n - 2) == crate::fold::code::NUN
        && matches!(key.at(n - 1), crate::fold::code::ALEF | crate::fold::code::YA);
    let doubled = reading.pronoun
        && !us
        && !participle
        && cue.intro == Intro::Clause
        && lemma.class != CueClass::Say
        && view.is_complementizer(cue.intro_at as usize)
        && !view.has_bi(cue.intro_at as usize)
        && !frames.has(Frames(Frames::OBJECT.0 | Frames::O_NP.0));
    if doubled {
        return None;
    }
    let speaks = |np: Np| matches!(np.denotes, Denotes::Person | Denotes::Organization | Denotes::Group);
    if passive && !(cue.intro == Intro::Clause && cue.subject.is_some_and(speaks)) {
        return None;
    }
    // ومقترحات كاد العمل بها أن: a plural in ات is a circumstance only right before what is said.
    let plural = participle && {
        let key = view.key(i);
        let n = key.len();
        n > 5 && key.at(n - 1) == crate::fold::code::TA && key.at(n - 2) == crate::fold::code::ALEF
    };
    if plural && cue.intro_at as usize > after && cue.subject.is_none() && cue.object.is_none() {
        return None;
    }
    // الرجل الذي وصف بأنه خبير: without its object the verb is passive.
    let described = !participle
        && cue.intro == Intro::Clause
        && frames.has(Frames::O_BI)
        && !frames.has(Frames::BI)
        && !reading.pronoun
        && cue.subject.is_none()
        && cue.object.is_none()
        && cue.intro_at as usize == i + 1
        && view.has_bi(i + 1)
        && !view.is_bare_complementizer(i + 1);
    if described {
        return None;
    }
    // حث المجتمع الدولي على, دعا الشعب إلى: who is called on by a speaker named before.
    let called = frames.has(Frames::OBJECT)
        && !frames.has(Frames(Frames::O_BI.0 | Frames::BI.0))
        && cue.subject.is_some_and(|np| {
            let head = np.head as usize;
            view.is_definite(head) && matches!(view.stem(head), keys::SHAAB | keys::MUJTAMA)
        });
    if called {
        cue.object = cue.subject.take();
    }
    // وذكر العابدي أن, وصفه خصومه بأنه: what stands between the verb and a complement that asks for no object, or whose object is a
    // pronoun, is the subject.
    let whole = cue.object.is_none_or(|np| np.start as usize == after);
    // حثه المتكرر على may be a noun with its adjective.
    let about = reading.pronoun && (cue.intro == Intro::Clause || mention::has_possessive(view, after));
    if takes_subject && cue.subject.is_none() && whole && (about || asks_no_object(view, &cue, frames)) {
        cue.subject = adjacent_noun(view, &cue, after);
        if cue.subject.is_some() {
            cue.object = None;
        }
    }
    let takes_object = frames.has(Frames::OBJECT) && !asks_no_object(view, &cue, frames);
    // وذكرت موسوعة | ويكيبيديا أن
    if !takes_object && cue.object.is_some_and(|object| cue.subject.is_some_and(|np| np.end == object.start)) {
        cue.object = None;
    }
    if let Some(np) = cue.subject.as_mut().filter(|_| cue.intro != Intro::Bare) {
        // أرجع تقرير البنك للتنمية | الانخفاض إلى: where the words before it are complete, an object ends the subject; behind a bare
        // title it may be the name.
        let object = cue.object.map(|object| object.start as usize).filter(|&k| {
            let bare = np.denotes == Denotes::Person && !np.has_name();
            let closed = view.is_definite(k - 1) || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME));
            let own = view.prefix(k) & !prefix::AL == 0 && view.kind(k) == Kind::Word;
            closed && own && !bare && !mention::is_relational(view, k)
        });
        // طلبت مصر وليبيا | من المصرف
        let asked = cue
            .object
            .map(|o| o.start as usize)
            .filter(|&k| lemma.class == CueClass::Demand && k > np.end as usize && view.key(k - 1) == keys::MIN);
        let stop = asked.map(|k| k - 1).or(object).unwrap_or(cue.intro_at as usize).min(cue.intro_at as usize);
        mention::fill(view, np, stop, takes_object);
    }
    // يعتبر X Y is mostly passive: "is considered".
    let passive = reading.form == Form::Imperfect
        && cue.intro == Intro::Phrase
        && frames.has(Frames::O_NP)
        && !reading.pronoun
        // يعتبرون الاتفاق خطأ, but تعتبران من
        && (!reading.agreement.plural || reading.agreement.feminine)
        && reading.agreement.person == 3;
    if passive
        && !cue.subject.is_some_and(|np| matches!(np.denotes, Denotes::Person | Denotes::Group | Denotes::Organization))
    {
        return None;
    }
    // كما تعتبر المدينة من أقدم الأسواق
    let compared = cue.intro == Intro::Before && frames.has(Frames::O_NP) && reading.form == Form::Imperfect;
    let behind = cue.subject.map_or(cue.content, |np| if compared { np.end } else { cue.content });
    if (passive || compared) && takes_subject && is_predicate(view, behind as usize) {
        return None;
    }
    // ويتوقع هطول الأمطار, فيما يرجح وصول: without a subject beside it the masculine is passive, "is expected".
    let expected = reading.form == Form::Imperfect
        && cue.intro == Intro::Phrase
        && lemma.class == CueClass::Opinion
        && frames.has(Frames::NP)
        && frames.has(Frames::ANNA)
        && cue.subject.is_none()
        && !reading.agreement.feminine
        && !reading.agreement.plural
        && reading.agreement.person == 3
        && !behind_subject(view, i)
        && (i == 0
            || !view.is_word(i - 1)
            || p & prefix::CONJ != 0
            || view.has(i - 1, Class::CONJ.and(Class::ADVERB).and(Class::TIME))
            || view.key(i - 1) == keys::HIN);
    if expected {
        return None;
    }
    // ويشترط للاشتراك أن, أنه يشترط لصرفه: a condition that nobody is named for.
    let nobody = i > 0 && view.is_complementizer(i - 1) && view.prefix(i + 1) & prefix::LI != 0
        || !behind_subject(view, i)
            && (i == 0 || !view.is_word(i - 1) || p & prefix::CONJ != 0 || view.has(i - 1, Class::CONJ));
    let required = reading.form == Form::Imperfect
        && matches!(cue.intro, Intro::Clause | Intro::Phrase)
        && lemma.class == CueClass::Demand
        && frames.has(Frames::NP)
        && !frames.has(Frames::OBJECT)
        && cue.subject.is_none()
        && !reading.agreement.feminine
        && !reading.agreement.plural
        && reading.agreement.person == 3
        && nobody;
    if required {
        return None;
    }
    // محمود عزت، إلى: a name behind a name.
    if cue.intro == Intro::Phrase
        && p == 0
        && i > 0
        && view.has(i, Class::GIVEN.and(Class::FAMILY))
        && view.has(i - 1, Class::GIVEN)
        && cue.subject.is_none()
    {
        return None;
    }
    // زار مدحت شلبي الملعب, طريقة مدحت شلبي: behind a verb or a noun without its article a given name is a name.
    let named = cue.intro == Intro::Phrase
        && p == 0
        && i > 0
        && view.has(i, Class::GIVEN)
        && view.has(i - 1, Class::VERB.and(Class::ABSTRACT).and(Class::COMMON))
        && !view.is_definite(i - 1)
        && !view.has(i - 1, Class::FUNCTION.and(Class::ADVERB))
        && cue.subject.is_some_and(|np| np.start as usize == i + 1 && np.len() <= 2 && !view.is_definite(i + 1));
    if named {
        return None;
    }
    // ثمن السيارة is its price.
    let price = reading.form == Form::Perfect
        && !reading.agreement.feminine
        && view.key(i).skip(u32::from(p & prefix::CONJ != 0)).first(3) == keys::THAMAN
        && view.spell(i) & spell::SHADDA == 0;
    if price {
        let opens =
            i == 0 || !view.is_word(i - 1) || p & prefix::WA != 0 || view.has(i - 1, Class::AUX.and(Class::CONJ));
        let speaks = cue.subject.is_some_and(|np| matches!(np.denotes, Denotes::Person | Denotes::Organization));
        if !opens || !speaks {
            return None;
        }
    }
    // وأبرز المدير أهمية التدريب, but أبرز المشاركين في الحفل
    let shows = lemma.class == CueClass::State && lemma.trust == Trust::Frame && cue.intro == Intro::Phrase;
    if shows && frames.has(Frames::NP) && !participle {
        let one = |np: Np| matches!(np.denotes, Denotes::Person | Denotes::Organization) && !np.plural;
        if !cue.subject.is_some_and(one) || !view.has(cue.content as usize, Class::ABSTRACT) {
            return None;
        }
    }
    // يحمل النقابة | مسؤولية الحادث
    if lemma.class == CueClass::Accuse && frames == Frames::O_NP {
        cue.content = blamed(view, cue.content as usize)? as u32;
    }
    if lemma.trust == Trust::Document && !document_subject(view, &cue, i) || held && cue.intro == Intro::Phrase {
        return None;
    }
    if !participle && is_inference(view, &cue, i) {
        return None;
    }
    if cue.intro == Intro::Phrase && !participle && resumes(view, &cue, i) {
        return None;
    }
    if !participle && shown_by_thing(view, &cue, i) {
        return None;
    }
    // الذي أقره المجلس بالإجماع is no admission: a verb without objects has no pronoun for one.
    if cue.intro == Intro::Phrase
        && reading.pronoun
        && lemma.class == CueClass::Admit
        && !frames.has(Frames(Frames::NP.0 | Frames::OBJECT.0))
    {
        return None;
    }
    if cue.intro == Intro::Phrase && cue.content == cue.intro_at && is_object_itself(view, &cue, i) {
        return None;
    }
    Some((score, cue))
}

/// Does the verb take the complement that was found without an object, and only so?
fn asks_no_object(view: &View<'_>, cue: &Cue, frames: Frames) -> bool {
    if !frames.has(Frames::OBJECT) {
        return true;
    }
    let at = cue.intro_at as usize;
    match cue.intro {
        Intro::Clause if view.is_complementizer(at) && view.has_bi(at) => {
            frames.has(Frames::BI_ANNA) && !frames.has(Frames::O_BI_ANNA)
        }
        Intro::Clause if view.is_complementizer(at) => frames.has(Frames::ANNA) && !frames.has(Frames::O_ANNA),
        _ => false,
    }
}

/// نقلت الوكالة عن الوزير "…", عن مصادر بأن: a quotation is relayed from somebody or stands right behind who prints it, and a noun of
/// speech beside it (قوله إن) is its cue.
fn relays(view: &View<'_>, cue: &Cue) -> bool {
    /// Words of a quotation that is no name.
    const SPEECH: usize = 5;
    let (at, content) = (cue.intro_at as usize, cue.content as usize);
    let noun = |k: usize| view.is_word(k) && is_noun(view, k) && mention::has_possessive(view, k);
    match cue.intro {
        Intro::Quote | Intro::Colon | Intro::ColonClause => {
            let printed = cue.subject.is_some_and(|np| {
                matches!(np.denotes, Denotes::Document | Denotes::Organization) && at <= np.end as usize + 1
            });
            let source = cue.origin.is_some() || printed && view.has_words(content, content + 2 * SPEECH, SPEECH);
            source && !noun(content)
        }
        Intro::Clause if view.has_bi(at) => (cue.subject.is_some() || cue.origin.is_some()) && !noun(at - 1),
        _ => true,
    }
}

/// كشفت دورة تدريبية أن: an unknown noun between the verb and its introducer is the subject all the same.
fn adjacent_noun(view: &View<'_>, cue: &Cue, after: usize) -> Option<Np> {
    /// Words of such a subject.
    const MAX: usize = 12;
    let stop = cue.intro_at as usize;
    let prepositional = cue.intro == Intro::Phrase && view.has(stop, Class::PREP.and(Class::ABSTRACT));
    if !matches!(cue.intro, Intro::Clause | Intro::Quote | Intro::Colon | Intro::ColonClause) && !prepositional {
        return None;
    }
    // قال كلاين, وأشار هويت: what looks like a verb, or like a noun behind كـ, is a name before what only follows a whole phrase.
    let name = after < stop && !prepositional && is_bare_name(view, cue, after);
    let mut end = after + usize::from(name);
    // وقال فان غال: between a verb and a foreign word فان is no فإن.
    if view.key(after) == keys::FAN && view.class(after + 1).without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE {
        end = after + 1;
    }
    while end < stop && end - after < MAX {
        let c = view.class(end);
        let closed = c.has(Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::VERB).and(Class::FIRST))
            || view.phrase(end).is_some_and(|(kind, _)| !matches!(kind, PhraseKind::Name(_) | PhraseKind::Alias(_)))
            || view.prefix(end) & (prefix::PREP | prefix::FA) != 0
            || c.has(Class::CUE) && !view.is_definite(end);
        let governed = view.prefix(end) & prefix::PREP != 0;
        if !view.is_word(end) || closed && (!view.is_definite(end) || governed) {
            break;
        }
        end += 1;
    }
    let key = view.key(after);
    // مخاطبا الحضور, but موريرا is a name, and so is مونيكا behind a feminine verb.
    let participle = end > after + 1 && !cue.reading.agreement.feminine && mention::is_unknown_participle(view, after);
    if end == after
        || view.prefix(after) & prefix::WA != 0
        || prepositional && end == after + 1 && view.has(after, Class::COMMON)
        || mention::is_circumstance(view, after)
        || participle
        || key.len() < 3
        || key.at(0) == crate::fold::code::BA
        || end < stop
            && !matches!(view.kind(end), Kind::Comma | Kind::Dash)
            && !view.has(end, Class::PREP.and(Class::TIME).and(Class::ADVERB).and(Class::PHRASE).and(Class::RELATIVE))
            && view.prefix(end) & prefix::LI == 0
    {
        return None;
    }
    let np = mention::parse(view, after, end).filter(|np| np.end as usize == end && np.start == np.head);
    // وقال ميسوري: a place is somebody's name where the verb does not agree with it.
    let known = |np: &Np| (np.has_name() || np.denotes == Denotes::Organization) && agrees(view, &cue.reading, np);
    if let Some(np) = np.filter(known) {
        return Some(np);
    }
    let one = end == after + 1 && view.spell(after) & (spell::FINAL_TA | spell::FINAL_HA) == 0;
    let name = if one && (!view.is_definite(after) || view.has(after, Class::NAMES)) {
        (after as u32, end as u32)
    } else {
        (0, 0)
    };
    Some(Np { feminine: cue.reading.agreement.feminine, name, ..Np::plain(after, end, Denotes::Unknown) })
}

/// Is the word right behind a verb of saying a name, though it looks like a verb or like a noun behind كـ: what only follows a whole
/// phrase stands behind it?
fn is_bare_name(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    let c = view.class(i);
    let like = view.prefix(i) == prefix::KA && c.has(Class::GIVEN.and(Class::FAMILY));
    // قال يخاطب الحضور, قالت تخاطبهم
    let present = if cue.reading.agreement.feminine { crate::fold::code::TA } else { crate::fold::code::YA };
    let verb = view.prefix(i) == 0
        && c.has(Class::VERB)
        && !c.has(Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::CUE).and(Class::PHRASE))
        && view.key(i).at(0) != present
        && view.key(i).len() >= 3;
    let next = i + 1;
    let ends = next == cue.intro_at as usize
        || view.kind(next) == Kind::Comma
        || view.has(next, Class::PREP)
        || view.prefix(next) & prefix::LI != 0 && view.has(next, Class::ORG_NAME.and(Class::ROLE));
    view.kind(i) == Kind::Word && (like || verb) && ends
}

/// رفضت طلبا: what looks like a dual of the perfect inside a clause is an object, unless two persons stand before it (الوزيران طلبا).
fn is_accusative_noun(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> bool {
    /// Words of a second subject (والشيخ محمد بن زايد).
    const JOINED: usize = 5;
    let key = view.key(i);
    let dual = reading.form == Form::Perfect
        && reading.agreement.plural
        && reading.agreement.person == 3
        && !reading.pronoun
        && !reading.agreement.feminine
        && key.at(key.len() - 1) == crate::fold::code::ALEF
        && key.at(key.len() - 2) != crate::fold::code::WAW;
    // وردا على سؤال: in answer to it
    if dual && view.key(i).skip(u32::from(p & prefix::CONJ != 0)) == keys::RADDAN && view.key(i + 1) == keys::ALA {
        return true;
    }
    // Only verbs whose perfect is written like their noun: طلب, وعد, تعهد.
    let nominal = key.len() <= 4 || key.at(0) == crate::fold::code::TA;
    if !dual || !nominal || p & prefix::CONJ != 0 {
        return false;
    }
    // شكرا للجميع، 4848 طلبا
    let demand = view.lexicon.lemma(reading.lemma).class == CueClass::Demand;
    if i == 0
        || matches!(view.kind(i - 1), Kind::Stop | Kind::Newline | Kind::Open | Kind::Quote | Kind::Colon)
        || demand && view.kind(i - 1) == Kind::Number
    {
        return true;
    }
    if !view.is_word(i - 1) {
        return false;
    }
    let before = view.key(i - 1);
    let n = before.len();
    let two = n > 3
        && before.at(n - 1) == crate::fold::code::NUN
        && matches!(before.at(n - 2), crate::fold::code::ALEF | crate::fold::code::YA);
    let joined = (i.saturating_sub(JOINED)..i)
        .any(|k| view.prefix(k) & prefix::WA != 0 && view.has(k, Class::HEAD.and(Class::NAMES)));
    !two && !joined
        && !view.has(i - 1, Class::AUX.and(Class::CONJ).and(Class::COMP).and(Class::RELATIVE).and(Class::PRONOUN))
}

/// يومنا, يردا: what looks like a dual without its ن stands only behind أن and its like.
fn lacks_particle(view: &View<'_>, i: usize, reading: &Reading) -> bool {
    let key = view.key(i);
    let n = key.len();
    let dual = reading.form == Form::Imperfect
        && reading.agreement.plural
        && !reading.pronoun
        && key.at(n - 1) == crate::fold::code::ALEF
        && key.at(n - 2) != crate::fold::code::WAW;
    dual && !(i > 0 && (view.is_complementizer(i - 1) || view.has(i - 1, Class::NEGATION)))
}

/// كتب - سالم العمري, كتب ـ سالم العمري: افتتح الوزير: a line or the start of one that names the article's writer.
fn is_byline(view: &View<'_>, i: usize) -> bool {
    /// Tokens of such a line.
    const MAX: usize = 10;
    let wrote = matches!(view.key(i), keys::KATABA | keys::KATABAT);
    if !wrote || i > 0 && view.kind(i - 1) != Kind::Newline || view.is_complementizer(i + 1) {
        return false;
    }
    let ends = |&k: &usize| view.kind(k) == Kind::Newline || k > i + 1 && view.kind(k) == Kind::Colon;
    let Some(end) = (i + 1..i + MAX).find(ends) else { return false };
    let mark = |k: usize| matches!(view.kind(k), Kind::Dash | Kind::Colon | Kind::Other);
    (mark(i + 1) || mark(end - 1)) && (i + 1..end).all(|k| view.is_word(k) || mark(k) || view.kind(k) == Kind::Comma)
}

/// بعد تعهد الدول, تقديم طلب, تم طلب: behind a preposition, a noun of action or تم what looks like a perfect is a noun.
fn is_governed_noun(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> bool {
    let key = view.key(i);
    let bare = reading.form == Form::Perfect && !reading.agreement.feminine && !reading.agreement.plural;
    let nominal = key.len() <= 4 && key.at(0) != crate::fold::code::ALEF || key.at(0) == crate::fold::code::TA;
    if !bare || p & prefix::CONJ != 0 || i == 0 {
        return false;
    }
    // 250 طلب مشاركة
    let demand = view.lexicon.lemma(reading.lemma).class == CueClass::Demand;
    if view.kind(i - 1) == Kind::Number && nominal && demand {
        return true;
    }
    if !view.is_word(i - 1) {
        return false;
    }
    // قال في وصفه, عبر عن شكرهم, رجال من بينهم, يمكن وصفها
    if reading.pronoun {
        return matches!(view.stem(i - 1), keys::YUMKIN | keys::TAMMA | keys::YATIMM)
            || matches!(view.key(i - 1), keys::FI | keys::ANN)
            || view.key(i - 1) == keys::MIN && view.has(i, Class::ADVERB);
    }
    // عن أبلغ التهاني: no verb stands behind a preposition.
    if matches!(view.key(i - 1), keys::ANN | keys::FI | keys::ALA) && view.prefix(i - 1) == 0 {
        return true;
    }
    if !nominal {
        return false;
    }
    let c = view.class(i - 1);
    // هو طلب الصنعة: a predicate.
    if demand && c.has(Class::PRONOUN) && view.prefix(i - 1) == 0 && view.is_definite(i + 1) {
        return true;
    }
    // بعد أيام من تعهد الدول, but من طلب "who asked".
    let from = view.key(i - 1) == keys::MIN
        && i > 1
        && (view.has(i - 2, Class::TIME.and(Class::NUMBER).and(Class::COMMON).and(Class::ABSTRACT))
            // تمكن من كشف الخلل
            || view.has(i - 2, Class::VERB) && !view.has(i - 2, Class::CUE));
    let preposition = c.has(Class::PREP)
        && !c.has(Class::RELATIVE.and(Class::CONJ).and(Class::ADVERB))
        && view.key(i - 1) != keys::MUNDHU
        || from;
    // وعن سبب استقالته قال: with its possessive a noun of action governs nothing.
    let action = c.has(Class::ABSTRACT)
        && !c.has(Class::NAMES)
        && !view.is_definite(i - 1)
        && !mention::has_possessive(view, i - 1);
    preposition || action || matches!(view.stem(i - 1), keys::TAMMA | keys::YATIMM)
}

/// معلومات مؤكدة, حصارا مشددا, إلى متابعة: a participle that describes the indefinite noun before it, or a verbal noun in ة of the
/// same letters behind a preposition or a verb.
fn is_attribute(view: &View<'_>, i: usize) -> bool {
    if i == 0 || !view.is_word(i - 1) {
        return false;
    }
    let b = i - 1;
    let c = view.class(b);
    // نفسها قائلا: a pronoun is no accusative.
    let ends_in_alef = |k: usize| {
        let key = view.key(k);
        let n = key.len();
        n >= 4 && key.at(n - 1) == crate::fold::code::ALEF && key.at(n - 2) != crate::fold::code::HA
    };
    let feminine = view.spell(i) & (spell::FINAL_TA | spell::FINAL_HA) != 0;
    if feminine && view.prefix(i) & prefix::CONJ == 0 && c.has(Class::PREP.and(Class::VERB)) && !c.has(Class::CUE) {
        return true;
    }
    // كان متوقعا, أنها مطالبة: a predicate, and then passive.
    if c.has(Class::AUX) && matches!(view.stem(b), keys::KAN | keys::KANAT | keys::YAKUN) {
        return true;
    }
    if is_demanded_of(view, i) || is_predicate_of_noun(view, i) {
        return true;
    }
    // خمسة متهمين
    if view.prefix(i) == 0 && c.has(Class::NUMBER) && mention::ends_in_yn(view.key(i)) {
        return true;
    }
    // وجود مطالبات
    let plural = {
        let key = view.key(i);
        let n = key.len();
        n > 5 && key.at(n - 1) == crate::fold::code::TA && key.at(n - 2) == crate::fold::code::ALEF
    };
    if plural && view.prefix(i) == 0 && c.has(Class::PREP.and(Class::ABSTRACT)) && !view.is_definite(b) {
        return true;
    }
    let noun = c.has(Class::COMMON.and(Class::UNNAMED).and(Class::DOCUMENT))
        && !c.has(Class::CUE.and(Class::VERB).and(Class::PREP));
    let indefinite = !view.is_definite(b) && view.prefix(i) == 0;
    if ends_in_alef(i) {
        return indefinite && ends_in_alef(b) && (noun || mention::is_circumstance(view, b));
    }
    // لجنة متابعة الأسعار
    let in_he = view.key(i).at(view.key(i).len().saturating_sub(1)) == crate::fold::code::HA;
    if c.has(Class::ORG) && indefinite && in_he && view.prefix(i + 1) == prefix::AL {
        return true;
    }
    let plural_of_things = view.key(b).at(view.key(b).len().saturating_sub(1)) == crate::fold::code::TA;
    noun && indefinite && feminine && (view.spell(b) & spell::FINAL_TA != 0 || plural_of_things || c.has(Class::PLURAL))
}

/// أن الحكومة مطالبة بـ, كانت النتيجة مفيدة: with no verb in its clause a participle is the predicate of the noun phrase before it.
fn is_predicate_of_noun(view: &View<'_>, i: usize) -> bool {
    /// Words of the noun phrase.
    const BACK: usize = 8;
    let opens = |k: usize| view.is_bare_complementizer(k) || view.has(k, Class::AUX);
    let floor = i.saturating_sub(BACK);
    view.prefix(i) == 0
        && (floor..i).any(opens)
        && mention::ending_at(view, i, floor).is_some_and(|np| np.start > 0 && opens(np.start as usize - 1))
}

/// أنها مطالبة بفرض, هو مطالب: a predicate, "is required to".
fn is_demanded_of(view: &View<'_>, i: usize) -> bool {
    let b = i.wrapping_sub(1);
    let pronoun = view.is_complementizer(b) && !view.is_bare_complementizer(b) || view.has(b, Class::PRONOUN);
    pronoun && view.prefix(i) == 0 && view.key(i).first(4) == keys::MUTALAB
}

/// ، مما يشير إلى, ، ما يؤكد أن: what a fact shows, said by nobody.
fn is_inference(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    if i < 2 || cue.subject.is_some() || cue.reading.pronoun || cue.prefix & prefix::CONJ != 0 {
        return false;
    }
    // لا شيء يشير إلى, لا دليل يؤكد أن: what there is not says nothing.
    let none = view.has(i - 2, Class::NEGATION)
        && view.stem(i - 2) == keys::LA
        && view.has(i - 1, Class::COMMON.and(Class::ABSTRACT))
        && !view.has(i - 1, Class::HUMAN.and(Class::ROLE).and(Class::GROUP).and(Class::DETERMINER))
        && !view.is_definite(i - 1)
        && view.prefix(i - 1) == 0;
    if none {
        return true;
    }
    let before = view.stem(i - 1);
    // بما يؤكد, لا يوجد ما يدعو إلى: with a noun phrase only what somebody shows or brings about.
    // سرعان ما أبدى, كثيرا ما أكد
    let often = view.has(i - 2, Class::ADVERB) || matches!(view.phrase(i - 2), Some((_, end)) if end == i);
    let which = view.has(i - 1, Class::RELATIVE) && before == keys::MA && !often || view.key(i - 1) == keys::BIMA;
    // وهذا يؤكد أن, ذلك يشير إلى: what was told, not who tells it.
    let told = view.has(i - 1, Class::DEMONSTRATIVE)
        && cue.reading.form == Form::Imperfect
        && (!view.is_word(i - 2)
            || view.prefix(i - 1) & prefix::CONJ != 0
            || view.has(i - 2, Class::CONJ.and(Class::COMP)))
        && matches!(
            view.lexicon.lemma(cue.reading.lemma).class,
            CueClass::State | CueClass::Stress | CueClass::Document
        );
    before == keys::MIMMA
        || told
        || view.key(i - 1) == keys::MA && matches!(view.kind(i - 2), Kind::Comma)
        || which && cue.intro == Intro::Phrase
        || view.has(i - 1, Class::RELATIVE) && view.key(i - 2) == keys::AL_AMR
}

/// القمة التي دعا إليها المجلس لبحث الأزمة, ما أعلنه الوزير: a pronoun holds the complement's place, so that no other phrase is one.
fn resumes(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    let relative = i > 0 && view.has(i - 1, Class::RELATIVE);
    let frames = view.lexicon.lemma(cue.reading.lemma).frames;
    if !relative || frames.has(Frames::O_NP) {
        return false;
    }
    let key = view.key(i + 1);
    let n = key.len();
    let pronoun = view.has(i + 1, Class::ADVERB)
        && (3..=5).contains(&n)
        && [
            (keys::ILA, Frames(Frames::ILA.0 | Frames::O_ILA.0)),
            (keys::ALA, Frames(Frames::ALA.0 | Frames::O_ALA.0)),
            (keys::ANN, Frames(Frames::AN.0 | Frames::O_AN.0)),
            (keys::MIN, Frames(Frames::MIN.0 | Frames::O_MIN.0)),
        ]
        .iter()
        .any(|&(prep, frame)| frames.has(frame) && key.first(prep.len()) == prep && n > prep.len());
    let bi = matches!(key, keys::BIHI | keys::BIHA | keys::BIHIM) && frames.has(Frames(Frames::BI.0 | Frames::O_BI.0));
    pronoun || bi
}

/// أرسل المصرف كشف حساب, اشترى كاشفا ضوئيا: what looks like a cue with an object is a noun that ends another clause.
fn is_object_itself(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    let k = cue.content as usize;
    if cue.reading.form == Form::Participle {
        // معتبرا إياه عالما خطيرا has its object before.
        return k == i + 1 && mention::is_circumstance(view, k) && mention::is_circumstance(view, k + 1);
    }
    let nominal = view.has(i, Class::COMMON) && cue.prefix == 0 && cue.subject.is_none();
    if !nominal || i == 0 || !view.is_word(i - 1) || view.has(i - 1, Class::FUNCTION.and(Class::ADVERB)) {
        return false;
    }
    // مصدر في الوزارة كشف تفاصيل: the phrase before it opens the clause.
    let opener = Class::COMP.and(Class::CONJ).and(Class::AUX).and(Class::RELATIVE);
    !mention::ending_at(view, i, i.saturating_sub(MAX_BETWEEN)).is_some_and(|np| {
        let s = np.start as usize;
        s == 0 || !view.is_word(s - 1) || view.has(s - 1, opener)
    })
}

/// لافتات تحذر من, مزايا تدعو إلى: the thing right before a verb without a subject shows or brings about, nobody says.
fn shown_by_thing(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    /// Tokens of such a phrase.
    const BACK: usize = 8;
    // Only persons accuse, deny, promise, praise.
    let class = view.lexicon.lemma(cue.reading.lemma).class;
    let shows = matches!(
        class,
        CueClass::Say
            | CueClass::State
            | CueClass::Stress
            | CueClass::Opinion
            | CueClass::Urge
            | CueClass::Demand
            | CueClass::Warn
            | CueClass::Document
    );
    let introduced = matches!(cue.intro, Intro::Clause | Intro::Phrase);
    // أظهرت لقطات أن, إلا أن الإعادة أثبتت أن: whatever the tense.
    let proves = introduced && matches!(class, CueClass::State | CueClass::Stress | CueClass::Document);
    let evidence = |np: &Np| proves && lists::EVIDENCE.has(view.stem(np.head as usize));
    // توضح لهجاتهم أنهم, الواقع يؤكد أن: a truth, not a report.
    let general = cue.intro == Intro::Clause && cue.reading.form == Form::Imperfect;
    if cue.subject.is_some_and(|np| evidence(&np)) {
        return true;
    }
    if let Some(np) = cue.subject.filter(|_| cue.reading.form == Form::Imperfect) {
        // ويوضح الأسدي: a nisba may be a family name.
        let nisba = view.spell(np.head as usize) & spell::FINAL_YA != 0;
        let stated = matches!(class, CueClass::State | CueClass::Stress);
        // توضح لهجاتهم
        let owned = np.denotes == Denotes::Unknown && np.len() == 1 && mention::has_possessive(view, np.head as usize);
        return stated && introduced && !nisba && (owned || mention::is_thing(view, &np));
    }
    // With a perfect a clause is reported, but for what only documents state.
    let document = class == CueClass::Document;
    let general = cue.intro == Intro::Phrase && !document
        || general && !document
        || introduced
            && document
            && view.lexicon.lemma(cue.reading.lemma).trust == Trust::Document
            && !rules(view, cue);
    if !shows
        || !(general || proves)
        || cue.reading.pronoun
        || cue.subject.is_some()
        || cue.prefix & prefix::CONJ != 0
        || i == 0
        || cue.reading.agreement.plural
    {
        return false;
    }
    let mut end = i;
    if view.has(i - 1, Class::RELATIVE) && !matches!(view.stem(i - 1), keys::MA | keys::MIN | keys::MIMMA) {
        end -= 1;
    }
    if end == 0 || !view.is_word(end - 1) || cue.reading.agreement.person == 1 {
        return false;
    }
    // كتب المراسل قبل سنوات يقول
    if view.has(end - 1, Class::TIME) {
        return false;
    }
    let last = view.key(end - 1);
    let n = last.len();
    let things = n > 4
        && last.at(n - 1) == crate::fold::code::TA
        && last.at(n - 2) == crate::fold::code::ALEF
        && !view.is_definite(end - 1)
        && !view.has(end - 1, Class::HEAD.and(Class::NAMES));
    general && things
        || mention::ending_at(view, end, end.saturating_sub(BACK)).is_some_and(|np| {
            let (start, head) = (np.start as usize, np.head as usize);
            // نقابة في البلاد دعت: what a preposition governs is the subject of nothing but its own relative clause.
            let governed = view.prefix(start) & prefix::PREP != 0 || start > 0 && view.has(start - 1, Class::PREP);
            // وللبلدة | أجواء تدعو إلى
            let inner = governed.then(|| mention::nearest_ending_at(view, end, start + 1)).flatten();
            let thing = |np: &Np| general && mention::is_thing(view, np) || evidence(np);
            // عثر المحققون على أدلة تشير إلى
            let nearest = || proves.then(|| mention::nearest_ending_at(view, end, start)).flatten();
            inner.is_some_and(|np| thing(&np) && !view.is_definite(np.head as usize))
                || nearest().is_some_and(|np| evidence(&np))
                || thing(&np) && !(governed && view.is_definite(head))
        })
}

/// وتعتبر المدينة | موقعا مهما, ثالث ميناء, من أقدم المدن: what one is considered, where who considers has an object before it.
fn is_predicate(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k);
    let bare = view.prefix(k) == 0 && !view.is_definite(k) && !view.has(k, Class::NAMES);
    let ordinal = view.has(k, Class::NUMBER) && view.kind(k) == Kind::Word && !view.is_definite(k);
    // أقدم, أكبر
    let elative =
        key.len() == 4 && key.at(0) == crate::fold::code::ALEF && !view.has(k, Class::HUMAN.and(Class::GROUP));
    let among = matches!(key, keys::MIN | keys::AHAD | keys::IHDA | keys::AHAMM);
    among || ordinal || bare && (elative || mention::is_circumstance(view, k))
}

/// حمل الحكومة المسؤولية: what somebody is made to bear.
fn blamed(view: &View<'_>, k: usize) -> Option<usize> {
    /// Tokens before it (حمل الجيش في المنطقة كامل المسؤولية).
    const MAX: usize = 16;
    let blame = |w: usize| lists::BLAME.has(view.stem(w)) || lists::BLAME.has(view.key(w));
    let mut words = (k..=k + MAX).take_while(|&w| !matches!(view.kind(w), Kind::Stop | Kind::Newline | Kind::Colon));
    let at = words.find(|&w| blame(w))?;
    // كامل المسؤولية
    Some(if at > k && view.has(at - 1, Class::DETERMINER) { at - 1 } else { at })
}

/// Words that are prepositions or nouns far more often than verbs: only a frame right beside them makes them cues.
fn is_preposition(view: &View<'_>, i: usize, reading: &Reading) -> bool {
    reading.form == Form::Perfect && !reading.agreement.feminine && view.has(i, Class::PREP) && {
        // بين أن, وبين: with a complementizer, a colon or a mark after it or its subject; عبر عن.
        let next = i + 1;
        // إبان تأسيسه, but أبان
        if view.spell(i) & (spell::HAMZA_BELOW | spell::HAMZA_ABOVE) != 0 {
            return view.spell(i) & spell::HAMZA_BELOW != 0;
        }
        // عبر فيها عن
        let held = matches!(view.key(next), keys::FIHI | keys::FIHA) && view.key(next + 1) == keys::ANN;
        // وقال المتحدث تشانغ بين إن: with its hamza below the complementizer is that of a verb before it.
        if i > 0 && view.is_word(i - 1) && view.prefix(i) & prefix::CONJ == 0 {
            let other = view.is_complementizer(next) && view.spell(next) & spell::HAMZA_BELOW != 0;
            if other && view.spell(i) & spell::SHADDA == 0 {
                return true;
            }
        }
        let direct = view.is_complementizer(next)
            || view.kind(next) == Kind::Colon
            || view.key(next) == keys::ANN
            || held
            || view.spell(i) & spell::SHADDA != 0;
        let subject = || {
            mention::parse(view, next, next + 24).is_some_and(|np| {
                let end = view.skip_commas(np.end as usize);
                let family = view.is_definite(np.head as usize) && view.is_complementizer(end);
                // عبر الوزير، الذي زار القرية، عن
                let relative = view.has(end, Class::RELATIVE) && view.kind(end - 1) == Kind::Comma;
                let close = (end..end + 14).find(|&k| !view.is_word(k)).filter(|_| relative);
                let end = close.filter(|&k| view.kind(k) == Kind::Comma).map_or(end, |k| k + 1);
                // بيّن الدكتور سالم العمري في حديث صحفي أن
                // وعبر سموه في تصريح لوكالة الأنباء عن
                let person = np.has_name()
                    || np.has_title()
                    || view.has(next, Class::HONORIFIC) && mention::has_possessive_ending(view, next);
                // وعبر مصدر أمني أيضا عن
                let end = skip_filler(view, end, end + 4);
                let scene = (np.denotes != Denotes::Person || person)
                    && matches!(view.key(end), keys::FI | keys::KHILAL)
                    && (end..end + 8)
                        .take_while(|&k| view.is_word(k))
                        .any(|k| view.is_bare_complementizer(k) || view.key(k) == keys::ANN);
                (np.denotes != Denotes::Unknown || family)
                    && (scene
                        || view.is_complementizer(end)
                        || view.key(end) == keys::ANN
                        || view.has(end, Class::TIME))
            })
        };
        let opens = i == 0
            || !view.is_word(i - 1)
            || view.prefix(i) & prefix::WA != 0
            // وقد عبر المجلس عن, فيما عبر
            || view.key(i) != keys::BAYN && (view.has(i - 1, Class::CONJ) || view.stem(i - 1) == keys::QAD);
        let person = || view.has(next, Class::ROLE.and(Class::HONORIFIC)) && !view.has(next, Class::PLURAL);
        // في اجتماع الأحد عبر سالم عن
        let expresses = || {
            mention::parse(view, next, next + 8).is_some_and(|np| {
                np.denotes == Denotes::Person
                    && (np.has_name() || np.has_title())
                    && view.key(np.end as usize) == keys::ANN
            })
        };
        let feels = || view.key(i) != keys::BAYN && expresses_feeling(view, i, opens);
        !(direct || (opens || person()) && subject() || expresses() || feels())
    }
}

/// عبر مسؤولون روس، أمس، عن قلقهم: with no verb between, عن and a noun of feeling are what the عبر at the head of a clause tells, and
/// with its possessive what any does that somebody stands beside.
fn expresses_feeling(view: &View<'_>, i: usize, opens: bool) -> bool {
    /// Tokens of who feels it, with adverbials.
    const MAX: usize = 20;
    let next = i + 1;
    let inside = |&k: &usize| !matches!(view.kind(k), Kind::Stop | Kind::Newline | Kind::Colon);
    let Some(at) = (next..next + MAX).take_while(inside).find(|&k| view.key(k) == keys::ANN) else { return false };
    let verb = |k: usize| {
        view.has(k, Class::VERB.and(Class::CUE)) && !view.is_definite(k) && !view.has(k, Class::HEAD.and(Class::NAMES))
    };
    // تعبيرا عن غضبهم, فضلا عن
    let governed = view.has(at - 1, Class::ABSTRACT) && !view.is_definite(at - 1)
        || view.phrase(at - 1).is_some_and(|(_, end)| end == at + 1);
    if (next..at).any(verb) || governed || !view.has(at + 1, Class::ABSTRACT) {
        return false;
    }
    // الذي عبر أمس عن, but وقته عبر البحث عن حاجته
    let felt = || {
        let set_off = matches!(view.kind(next), Kind::Comma | Kind::Dash) || skip_filler(view, next, at) > next;
        let before = i > 0 && view.has(i - 1, Class::RELATIVE.and(Class::NAMES));
        set_off || before || mention::parse(view, next, at).is_some_and(|np| np.denotes != Denotes::Unknown)
    };
    let own = mention::has_possessive(view, at + 1) || mention::has_possessive_ending(view, at + 1);
    opens && view.kind(i.saturating_sub(1)) != Kind::Dash || own && felt()
}

/// في البيان, في ختام البيان: the document behind the preposition at `k`.
fn document_in(view: &View<'_>, k: usize, limit: usize) -> Option<Np> {
    /// Words in construct before the document.
    const LEAD: usize = 2;
    if !matches!(view.key(k), keys::FI | keys::DIMNA) {
        return None;
    }
    let at = (k + 1..=k + 1 + LEAD)
        .take_while(|&d| view.is_word(d) && view.prefix(d) & prefix::PREP == 0)
        .find(|&d| view.has(d, Class::DOCUMENT))?;
    // في كلمة الأمين العام, في تغريدة الوزير: words that somebody speaks are his.
    let spoken = matches!(view.stem(at), keys::KALIMA | keys::KHITAB | keys::TASRIH | keys::TAGHRIDA | keys::TADWINA);
    if spoken && !view.is_definite(at) {
        let by = mention::parse(view, at + 1, limit);
        if let Some(np) =
            by.filter(|np| np.denotes == Denotes::Person || np.denotes == Denotes::Unknown && np.has_name())
        {
            return Some(np);
        }
    }
    mention::parse(view, at, limit).filter(|np| np.denotes == Denotes::Document)
}

/// ووزع الموسيقيون نص البيان: a masculine perfect right behind another clause's noun is a noun itself.
fn is_inside_clause(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> bool {
    /// Words between a document and its verb.
    const NEAR: usize = 8;
    let bare =
        reading.form == Form::Perfect && !reading.agreement.feminine && !reading.pronoun && p & prefix::CONJ == 0;
    let opener = Class::AUX
        .and(Class::CONJ)
        .and(Class::COMP)
        .and(Class::RELATIVE)
        .and(Class::NEGATION)
        .and(Class::ADVERB)
        .and(Class::TIME)
        .and(Class::DOCUMENT);
    bare && i > 0
        && view.is_word(i - 1)
        && !view.has(i - 1, opener)
        && !(i.saturating_sub(NEAR)..i).any(|k| view.has(k, Class::DOCUMENT))
}

/// Verbs whose subject is a document (نص, أظهر): the subject after or right before the cue has to be one.
fn document_subject(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    match cue.subject {
        // The one in whose words it stands (جاء في كلمة الوزير) follows his document.
        Some(np) if np.start > 0 && view.has(np.start as usize - 1, Class::DOCUMENT) => true,
        Some(np) => matches!(np.denotes, Denotes::Document | Denotes::Organization) || rules(view, cue),
        None => {
            // التقرير الذي أظهر, دراسة أظهرت, and an elided one that goes on.
            let from = i.saturating_sub(12);
            (from..i).any(|k| view.has(k, Class::DOCUMENT)) || cue.intro == Intro::Clause || rules(view, cue)
        }
    }
}

/// وينص المقترح على: whatever a text is called, it is one.
fn rules(view: &View<'_>, cue: &Cue) -> bool {
    view.lexicon.lemma(cue.reading.lemma).frames.has(Frames::ALA)
}

/// The comma that closes an office set off right behind a named subject, which has another title before its name.
fn apposed_office(view: &View<'_>, cue: &Cue, k: usize, limit: usize) -> Option<usize> {
    let subject = cue.subject.filter(|np| np.has_name() && np.has_title() && np.end as usize == k)?;
    let office = subject.denotes == Denotes::Person && view.has(k + 1, Class::ROLE) && !view.is_definite(k + 1);
    let np = mention::parse(view, k + 1, limit).filter(|np| office && !np.has_name())?;
    let end = np.end as usize;
    (np.denotes == Denotes::Person && view.kind(end) == Kind::Comma).then_some(end)
}

/// Reads on from `j` to the introducer. Fills in the cue and gives a score, or `None`.
fn scan(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    let frames = lemma.frames;
    let mut k = j;
    let mut words = 0;
    let mut relative = false;
    let mut stolen = 0usize;
    // Those of verbs that take only بأن.
    let mut stolen_bi = 0usize;
    let mut verbs = 0usize;
    // Nothing but adverbials since the subject: a frame's preposition may still be the complement.
    let mut beside = true;
    let mut comma = false;
    // The token behind the comma that closed a relative clause.
    let mut resumed = None;
    // Every comma so far only set off a time or another adverbial: حثت شركاتها، الخميس، على.
    let mut adverbials = true;
    // أرجع ذلك إلى
    let that = (cue.token as usize + 1..j).any(|t| view.key(t) == keys::DHALIKA);
    let mut object = cue.reading.pronoun || that && frames.has(Frames::OBJECT);
    let mut about = None;
    let participle = cue.reading.form == Form::Participle;
    while k < limit && words <= MAX_BETWEEN {
        match view.kind(k) {
            Kind::Dash if k == j && !participle && past_aside_in_dashes(view, k, limit).is_some() => {
                k = past_aside_in_dashes(view, k, limit)?;
                continue;
            }
            Kind::Comma => {
                // The comma that closes an apposition of the subject separates nothing.
                let closes = words == 0
                    && cue.subject.is_some_and(|np| (np.start..np.end).any(|t| view.kind(t as usize) == Kind::Comma));
                // المهندس سامح الطوخي، رئيس الشعبة، : an office set off behind the name is his.
                if let Some(end) = apposed_office(view, cue, k, limit).filter(|_| words == 0 && !comma) {
                    if let Some(np) = cue.subject.as_mut() {
                        np.end = end as u32;
                    }
                    k = end + 1;
                    continue;
                }
                // ويعتقد خبراء في الملاحة، تحدثت إليهم الجريدة، بأن
                if let Some(end) = past_aside(view, k, limit, frames).filter(|_| verbs == 0) {
                    words += view.words(k + 1, end);
                    comma = true;
                    k = end + 1;
                    continue;
                }
                comma |= !closes;
                resumed = (relative && !closes).then_some(k + 1);
                relative = false;
                k += 1;
                continue;
            }
            Kind::Colon => {
                let marked = view.quote_at(k + 1).is_some();
                // تحت شعار: «…»
                if marked && view.is_word(k - 1) && lists::NAMING.has(view.stem(k - 1)) {
                    k = view.quote_at(k + 1).map_or(k + 1, |q| q.close as usize + usize::from(q.closed));
                    continue;
                }
                // الاتصال على الرقم: 9200
                if view.kind(k + 1) == Kind::Number && is_numbered(view, k - 1) {
                    k += 1;
                    continue;
                }
                // وسجل الوزير: «…»
                let stated = marked
                    && k == j
                    && lemma.class == CueClass::State
                    && frames.has(Frames::ANNA)
                    && cue.subject.is_none_or(|np| np.denotes != Denotes::Document && !mention::is_thing(view, &np));
                if !frames.has(Frames::QUOTE) && !stated || verbs > usize::from(marked) && !comma {
                    return None;
                }
                return colon(view, cue, k);
            }
            Kind::Open | Kind::Quote | Kind::Close | Kind::OpenBracket => {
                let Some(q) = view.quote_at(k) else {
                    // An aside.
                    let close = || (k + 1..limit.min(k + 16)).find(|&c| view.kind(c) == Kind::CloseBracket);
                    let aside = if view.kind(k) == Kind::OpenBracket { close() } else { None };
                    k = aside.unwrap_or(k) + 1;
                    continue;
                };
                let (first, close) = (q.first(), q.close as usize);
                let n = view.words(first, close);
                let next = close + usize::from(q.closed);
                // ندد الرئيس "بحرب اقتصادية": the preposition stands inside the marks.
                let prep = complement_frame(view, first);
                let fused =
                    matches!(prep, Frames::BI | Frames::LI) && verbs == 0 && n > 0 && !view.is_complementizer(first);
                let due = frames.has(over_object(prep)) && (object || cue.object.is_some() || cue.subject.is_some());
                if fused && (!frames.has(Frames::QUOTE) && frames.has(prep) || due) {
                    if !frames.has(prep) && !object && cue.object.is_none() {
                        cue.object = cue.subject.take();
                    }
                    return phrase(cue, k, k, 5);
                }
                // لـ«الشرق الأوسط», لشبكة "سي إن إن": an addressee or a medium; but للصحفيين "…".
                let governed = k > 0
                    && (view.has(k - 1, Class::PREP) && view.key(k - 1) != keys::ILA
                        || view.prefix(k - 1) & prefix::PREP != 0
                            && (!view.is_definite(k - 1)
                                || view.has(k - 1, Class::ORG) && !mention::is_speech(view, first, close, true)))
                    && n <= 6;
                // من معهد «البحار الدافئة» أن: a noun without its article that the marks name.
                // برنامج التحقيقات "أسرار البحر العميق", no sentence: a title behind the noun that it names.
                let named = !view.is_definite(k - 1) && mention::names_quoted(view, k, n)
                    || (k > j || cue.subject.is_some_and(|np| lists::NAMING.has(view.stem(np.head as usize))))
                        && view.kind(k - 1) == Kind::Word
                        && mention::is_title_quoted(view, first, close);
                let introduced_later = governed && !frames.has(complement_frame(view, k - 1))
                    || named
                    || n <= 4
                        && (view.is_complementizer(next)
                            || view.kind(next) == Kind::Colon
                            || frames.has(complement_frame(view, next)) && n < MIN_QUOTED
                            || !frames.has(Frames::O_NP) && introduces_later(view, next, limit));
                // قال "نعم": right behind قال or its subject a single word is what was said; a word or two farther on are no speech
                // (أن يكون رد الحكومة على الهجوم "حازما").
                // متابعة «الفجر» is no participle.
                let plain = cue.reading.form != Form::Participle
                    || lemma.frames.has(Frames::BARE) && !lemma.frames.has(Frames::MORE);
                let said =
                    lemma.class == CueClass::Say && plain && beside && !comma && n > 0 && (k == j || n >= MIN_QUOTED);
                // أبلغ الوزير المجلس في برقيته بـ"...": what a preposition governs is its noun phrase, not the whole speech.
                // وأضاف علي "…"
                let ali = view.key(k - 1) == keys::ALA && view.spell(k - 1) & spell::FINAL_YA != 0;
                let behind_preposition = k > 0
                    && (view.has(k - 1, Class::PREP) && view.prefix(k - 1) & prefix::CONJ == 0 && !ali
                        || view.is_word(k - 1) && view.key(k - 1).len() == 1);
                // إن الجيش يواصل "ضرباته": a verb of going on that opens no clause has the marks' words for its object.
                let goes_on_with = lemma.trust == Trust::Frame
                    && frames.has(Frames::MORE)
                    && cue.reading.form == Form::Imperfect
                    && cue.prefix & prefix::CONJ == 0
                    && cue.subject.is_none()
                    && cue.token > 0
                    && view.is_word(cue.token as usize - 1);
                // وقال الوزير "نرفض بشدة" محاولات التقسيم: the marks hold the beginning of his clause.
                let clause = said && n <= 4 && q.closed && goes_on(view, next);
                if clause && frames.has(Frames::QUOTE) && !introduced_later && verbs == 0 {
                    cue.intro = Intro::Bare;
                    cue.intro_at = k as u32;
                    cue.content = k as u32;
                    return Some(8);
                }
                // مبرزا «…»: a participle right before the mark, whatever its verb takes.
                let participle = cue.reading.form == Form::Participle
                    && k == cue.token as usize + 1
                    && frames.has(Frames::CLAUSE)
                    && matches!(lemma.class, CueClass::State | CueClass::Stress);
                if n >= MIN_QUOTED && verbs == 0 && q.closed && (beside || comma) {
                    // وخلص إلى "أن ...", وأضاف البيان "أن ..."; but «إن …» is how speech itself begins.
                    let bare = view.is_bare_complementizer(first);
                    let that = view.key(first) == keys::BI_AN || view.spell(first) & spell::HAMZA_ABOVE != 0;
                    let that = bare && that && !introduced_later;
                    if (behind_preposition && view.is_complementizer(first) || that) && frames.has(Frames::CLAUSE) {
                        cue.intro = Intro::Clause;
                        cue.intro_at = k as u32 - 1;
                        cue.content = first as u32 + u32::from(bare);
                        return Some(9);
                    }
                }
                if behind_preposition && n >= MIN_QUOTED && verbs == 0 && q.closed && (beside || comma) {
                    let prep = complement_frame(view, k - 1);
                    if prep != Frames::default() && (frames.has(prep) || object && frames.has(over_object(prep))) {
                        return phrase(cue, k - 1, k, 5);
                    }
                }
                if (frames.has(Frames::QUOTE) || participle)
                    && (n >= MIN_QUOTED || said)
                    && !introduced_later
                    && !behind_preposition
                    && !goes_on_with
                    && (beside || comma)
                    && verbs == 0
                {
                    cue.intro = Intro::Quote;
                    cue.intro_at = k as u32;
                    cue.content = first as u32;
                    return Some(if beside { 8 } else { 5 });
                }
                if beside && !introduced_later && n > 0 && frames.has(Frames(Frames::NP.0 | Frames::O_NP.0)) && !comma {
                    return phrase(cue, k, k, 4);
                }
                words += n;
                // وكتبت «المساء»، كبرى الصحف، إن: what the marks name is the subject.
                let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect)
                    && !cue.reading.pronoun
                    && !frames.has(Frames::OBJECT);
                if introduced_later && verb && n > 0 && k == cue.token as usize + 1 && q.closed && cue.subject.is_none()
                {
                    let feminine = cue.reading.agreement.feminine;
                    let name = Np::plain(k, next, Denotes::Organization);
                    cue.subject = Some(Np { head: first as u32, feminine, gendered: true, ..name });
                    k = next;
                    continue;
                }
                let governed = k > 0 && (view.has(k - 1, Class::PREP) || view.prefix(k - 1) & prefix::PREP != 0);
                beside &= governed;
                adverbials &= governed;
                k = next.max(k + 1);
                continue;
            }
            // سالم د. العمري
            Kind::Stop if view.is_word(k + 1) && k + 1 < limit => {
                k += 1;
                continue;
            }
            Kind::Stop | Kind::Newline | Kind::Question | Kind::Exclamation | Kind::Semicolon => break,
            Kind::Word | Kind::Latin | Kind::Number => {}
            _ => {
                k += 1;
                continue;
            }
        }
        // كشف الوزير النقاب عن
        if mention::is_veil(view, k) {
            k += 1;
            continue;
        }
        let c = view.class(k);
        let p = view.prefix(k);
        if p & prefix::CONJ == 0 && view.is_complementizer(k) {
            // التي وصفها بأنها, but الذي وصفته بالمأذون إن
            if stolen_bi > 0 && !comma && view.has_bi(k) {
                stolen_bi -= 1;
                words += 1;
                k += 1;
                continue;
            }
            if stolen > 0 && !comma {
                stolen -= 1;
                words += 1;
                k += 1;
                continue;
            }
            // بعد أن, في حين أن, باعتبار أن: the conjunction of another clause.
            let before = k - 1;
            let conjunction = before >= j
                && (view.has(before, Class::PREP)
                    && !matches!(
                        view.key(before),
                        keys::ILA | keys::ALA | keys::ANN | keys::MIN | keys::FI | keys::BAYN
                    )
                    // من مصادرها الخاصة أن, وأكد الوزير خصوصا أن
                    || lists::CONJOINED.has(view.stem(before))
                        && !view.is_definite(before)
                        && !(before == j && view.has(before, Class::ADVERB)));
            if conjunction {
                return None;
            }
            let prepositional = verbs == 1 && matches!(view.key(before), keys::ILA | keys::ALA);
            let own = verbs == 0 || prepositional || comma || view.spell(k) & spell::HAMZA_BELOW != 0;
            return if own { clause(view, cue, lemma, k, words) } else { None };
        }
        // سأل عما إذا كان, نفى علمه بما إذا
        let whether = matches!(view.key(k), keys::AMMA_ABOUT | keys::MA) && view.key(k + 1) == keys::IDHA;
        // روى كيف نجا, أوضح لماذا تأخر المشروع
        let how = matches!(view.key(k), keys::KAYFA | keys::LIMADHA) && frames.has(Frames::HOW);
        if whether && verbs == 0 && frames.has(Frames(Frames::CLAUSE.0 | Frames::AN.0)) || how && (verbs == 0 || comma)
        {
            cue.intro = Intro::Clause;
            cue.intro_at = k as u32;
            cue.content = k as u32;
            return Some(8);
        }
        if let Some((kind, end)) = view.phrase(k) {
            match kind {
                PhraseKind::Formula | PhraseKind::Return => break,
                PhraseKind::Impersonal => {
                    words += end - k;
                    k = end;
                    continue;
                }
                PhraseKind::Source(_) => {
                    words += end - k;
                    k = end;
                    continue;
                }
                PhraseKind::Adverb | PhraseKind::Shift => {
                    words += end - k;
                    k = end;
                    // عبر حسابه | الرسمي
                    while view.is_definite(k) && view.class(k).without(Class::FEMININE) == Class::NONE && k < limit {
                        words += 1;
                        k += 1;
                    }
                    k = past_description(view, k, limit, &mut words, &mut stolen);
                    continue;
                }
                // أبدى البعض استعدادا للدفع
                PhraseKind::Preposition
                    if words == 0
                        && frames.has(Frames::NP)
                        && mention::is_circumstance(view, k)
                        && view
                            .lexicon
                            .look_up(view.key(k).first(view.key(k).len() - 1))
                            .class
                            .has(Class::ABSTRACT) =>
                {
                    return phrase(cue, k, k, 4);
                }
                // في ختام الزيارة, بالتعاون مع الوزارة: the noun it governs is part of the adverbial.
                PhraseKind::Preposition => {
                    words += end - 1 - k;
                    k = past_governed(view, end - 1, is_fused(view, end - 1), limit, &mut words, &mut stolen);
                    continue;
                }
                _ => {}
            }
        }
        // وكشف المدير، بحسب ما أكدته مصادر حضرت اللقاء، أن: the source's own verb takes nothing of the content.
        if view.key(k + 1) == keys::MA
            && c.has(Class::CUE)
            && is_source(view, k)
            && view.has(k + 2, Class::CUE.and(Class::VERB))
        {
            relative = true;
            words += 3;
            k += 3;
            continue;
        }
        // وأكد كريم (18 سنة) and كريم 18 سنة أن
        let age = view.kind(k) == Kind::Number
            && cue.subject.is_some_and(|np| np.end as usize == k && np.denotes == Denotes::Person)
            && view.has(k + 1, Class::TIME)
            && (view.is_complementizer(k + 2) || matches!(view.kind(k + 2), Kind::Comma | Kind::Colon));
        if age {
            words += 2;
            k += 2;
            continue;
        }
        // أظهرت دراسة أجرتها جامعة أن: a verb with a pronoun behind an indefinite document is its relative clause.
        // رحب بما تحقق
        let with_what = view.key(k) == keys::BIMA && frames.has(Frames::BI);
        let pronoun = c.has(Class::RELATIVE) && view.key(k) != keys::MA && view.key(k) != keys::MIN && !with_what;
        // بلاغ توصلت به الصحيفة أن
        let held = matches!(view.key(k + 1), keys::BIHI | keys::BIHA);
        let described = || describes(view, cue, k) && (held || !(c.has(Class::CUE) && opens_cue(view, k)));
        if pronoun || k == j && described() {
            relative = true;
            words += 1;
            beside = false;
            adverbials = false;
            k += 1;
            continue;
        }
        // أحوال: قائلا, بالقول carry the introducer themselves.
        // وختم المدرب حديثه: «…»
        let medium = lemma.class == CueClass::Say && beside && !comma && p == 0 && is_own_speech(view, k);
        if c.has(Class::CUE) && k > cue.token as usize && !medium && opens_cue(view, k) {
            if relative {
                // الذين تحدثوا للجريدة أن: a verb that opens no clause takes none of the complementizers.
                let own = takes(view, k, Frames::ANNA);
                stolen += usize::from(own);
                stolen_bi += usize::from(!own && takes(view, k, Frames(Frames::BI_ANNA.0 | Frames::O_BI_ANNA.0)));
                words += 1;
                k += 1;
                continue;
            }
            break;
        }
        if c.has(Class::VERB)
            && !view.is_definite(k)
            && !c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE).and(Class::PREP))
        {
            verbs += usize::from(!relative);
            if verbs > 2 {
                break;
            }
        }
        // وصف المحافظ ما جرى بأنه «…»: the clause is the object.
        if view.key(k) == keys::MA && !object && beside && frames.has(Frames::O_BI_ANNA) && cue.subject.is_some() {
            /// Tokens of such a clause.
            const MAX: usize = 8;
            let end = (k + 2..limit.min(k + MAX)).take_while(|&m| view.is_word(m));
            if let Some(m) = end.into_iter().find(|&m| view.is_complementizer(m) && view.has_bi(m)) {
                object = true;
                words += m - k;
                k = m;
                continue;
            }
        }
        // نافيا ما تردد, انتقد ما وصفه بالتقصير
        let what = view.key(k) == keys::MA
            && frames.has(Frames(Frames::NP.0 | Frames::O_NP.0))
            && matches!(
                lemma.class,
                CueClass::Deny | CueClass::Criticise | CueClass::Opinion | CueClass::State | CueClass::Stress
            )
            && (view.has(k + 1, Class::VERB.and(Class::CUE)) || view.class(k + 1) == Class::NONE)
            && view.is_word(k + 1)
            && !view.is_definite(k + 1)
            // أعلن ما يسمى المجلس أن
            && !lists::SO_CALLED.has(view.key(k + 1));
        // واستنكر الحزب، في بيان نشره، ما وصفه بالتضييق
        let aside = comma && view.kind(k - 1) == Kind::Comma && cue.subject.is_some();
        if (with_what || what) && beside && (!comma || aside) && verbs == 0 && !view.is_complementizer(k + 1) {
            return phrase(cue, k, k, 5);
        }
        // يومي 28 و29
        let dates = view.kind(k - 1) == Kind::Number && view.kind(k + 1) == Kind::Number;
        if c.has(Class::CONJ) && !relative && !dates && !c.has(Class::PREP.and(Class::HEAD).and(Class::ADVERB)) {
            break;
        }
        // Prepositional complements.
        let prep = complement_frame(view, k);
        // ذكر النادي بصفحته صباح السبت: «…»
        let says = frames.has(Frames::QUOTE);
        let after_subject = comma && cue.subject.is_some() && view.kind(k - 1) == Kind::Comma;
        // أكد البنك في تقريره عن الوظائف على ضرورة: a noun of need or act is no adverbial, however far.
        let far = verbs == 0
            && prep != Frames::LI
            && view.has(if view.key(k).len() > 1 && p & prefix::PREP != 0 { k } else { k + 1 }, Class::ABSTRACT);
        // الشركة المسؤولة عن التطبيق: the complement of the subject's adjective.
        if beside && (k > j || cue.subject.is_some_and(|np| np.end as usize == k)) && governs_at(view, k) {
            if let Some(np) = mention::parse(view, k + 1, limit) {
                words += np.len();
                k = np.end as usize;
                continue;
            }
        }
        // دعا الوسطاء وصناع القرار في المنطقة إلى: behind the object the frame's own preposition, whatever describes the object.
        let awaited = cue.object.is_some() && verbs == 0 && words <= 10 && frames.has(over_object(prep));
        // ويكشف الفيديو، الذي صورته …، عن أسلحة
        let resumes = resumed == Some(k) && verbs == 0 && cue.subject.is_some() && prep != Frames::LI;
        if prep != Frames::default()
            && (beside || words <= 3 && verbs == 0 || far || awaited || resumes)
            && (!comma || after_subject || adverbials || far)
        {
            // خلص إلى أن, إلى «أن …»
            let clause_next = view.is_complementizer(k + 1) && view.prefix(k + 1) & prefix::CONJ == 0
                || view.quote_at(k + 1).is_some_and(|q| view.is_complementizer(q.first()));
            if !clause_next {
                // شكره للمتعاونين is a noun; the verb takes على.
                let plain = frames.has(prep) && !(prep == Frames::LI && lemma.class == CueClass::Thank);
                let with_object = frames.has(over_object(prep))
                    && (object || cue.object.is_some() || cue.subject.is_some() && !plain);
                if (plain || with_object)
                    && !adverbial(view, k, prep, frames)
                    && !(says && speech_ahead(view, k, limit))
                {
                    if with_object && !object && cue.object.is_none() && !plain {
                        // One phrase only: the object, the subject is elided (اتهم إيران بـ).
                        cue.object = cue.subject.take();
                    }
                    let content = if let Some(that) = about {
                        that
                    } else if lemma.class == CueClass::Cause && k > j {
                        // أرجع ذلك إلى: cause and effect are both the content.
                        cue.object.map_or(j, |np| np.start as usize)
                    } else if matches!(prep, Frames::BI | Frames::LI) && view.key(k).len() > 1 {
                        // A fused preposition stays with its word.
                        k
                    } else {
                        k + 1
                    };
                    return phrase(cue, k, content, if plain { 5 } else { 6 });
                }
            }
        }
        // تحدث بشأن القضية
        let about_it = lemma.class == CueClass::Say
            && frames.has(Frames::AN_ANNA)
            && beside
            && verbs == 0
            && (k == j || !view.has(k - 1, Class::DOCUMENT.and(Class::COMMON)));
        if about_it && matches!(view.key(k), keys::HAWL | keys::BISHAN) && view.is_word(k + 1) {
            if view.is_complementizer(k + 1) {
                cue.intro = Intro::Clause;
                cue.intro_at = k as u32;
                cue.content = k as u32 + 1 + u32::from(view.is_bare_complementizer(k + 1));
                return Some(8);
            }
            return phrase(cue, k, k + 1, 5);
        }
        // طلب من المصرف تمويل المشروع
        if lemma.class == CueClass::Demand && view.key(k) == keys::MIN && beside && !comma {
            let asked = mention::parse(view, k + 1, limit).filter(|np| np.denotes != Denotes::Unknown);
            if let Some(np) = asked {
                words += np.len();
                k = np.end as usize;
                // من الدول | الموقعة على الاتفاق
                let feminine = |k: usize| {
                    let key = view.key(k);
                    view.is_definite(k) && key.at(key.len().saturating_sub(1)) == crate::fold::code::HA
                };
                while (np.feminine || np.plural) && view.is_word(k) && view.class(k) == Class::NONE && feminine(k) {
                    k += 1;
                }
                cue.object = Some(np);
                continue;
            }
        }
        if beside && relay_origin(view, cue, lemma, k, limit) {
            let np = cue.origin?;
            k = np.end as usize;
            words += np.len();
            continue;
        }
        // واصفا إياه بـ: the pronoun by itself is the object.
        if !object
            && c.has(Class::PRONOUN)
            && view.key(k).skip(3).len() <= 3
            && view.key(k).at(1) == crate::fold::code::YA
            && frames.has(Frames::OBJECT)
        {
            object = true;
            k += 1;
            continue;
        }
        // وأكد الوزير، الذي زار المدينة أمس، ضرورة الحوار; … بحضور نظيره، الأحد تدشين المعبر
        let open = (j..k).rev().find(|&t| !view.has(t, Class::TIME)).unwrap_or(j);
        let set_off = comma && view.kind(open) == Kind::Comma && verbs == 0 && cue.subject.is_some();
        if set_off && p == 0 && c.has(Class::ABSTRACT) && frames.has(Frames::NP) && !view.is_definite(k) {
            return phrase(cue, k, k, 4);
        }
        // جددت الوزارة التزامها, نقل المدير تحيات
        if frames.has(Frames::STANCE) && beside && p & !prefix::AL == 0 && c.has(Class::ABSTRACT) && is_stance(view, k)
        {
            return phrase(cue, k, k, 4);
        }
        // أرجع المدير ذلك إلى
        if beside && !comma && view.key(k) == keys::DHALIKA && frames.has(Frames::OBJECT) && !frames.has(Frames::O_NP) {
            object = true;
            about = Some(k);
            words += 1;
            k += 1;
            continue;
        }
        // اعتبرت النقابة ذلك إجهازا
        if beside && !comma && view.key(k) == keys::DHALIKA && frames.has(Frames(Frames::O_NP.0 | Frames::NP.0)) {
            return phrase(cue, k, k, 4);
        }
        // A second noun phrase: the object of اتهم X بـ, دعا X إلى, the content of أعلن X استقالته.
        let noun = Class::ABSTRACT.and(Class::COMMON);
        let bare_object = !comma || adverbials && words <= 4 && (c.has(noun) || frames.has(Frames::OBJECT));
        let demonstrative = c.has(Class::DEMONSTRATIVE) && (view.is_definite(k + 1) || view.quote_at(k + 1).is_some());
        if beside
            && (!c.has(Class::FUNCTION.and(Class::TIME).and(Class::ADVERB)) || c.has(Class::ABSTRACT) || demonstrative)
            && p & (prefix::PREP | prefix::CONJ) == 0
            && bare_object
            && (c.has(Class::ABSTRACT) || !relayed(view, k))
        {
            if frames.has(Frames::OBJECT) && !object && cue.object.is_none() {
                if let Some(np) = object_phrase(view, k, limit, frames) {
                    let after = np.end as usize;
                    let urged = lemma.class == CueClass::Urge;
                    // ناشد المواطنين | عدم الاقتراب
                    if urged && view.has(after, Class::ABSTRACT) && view.prefix(after) & !prefix::AL == 0 {
                        cue.object = Some(np);
                        return phrase(cue, after, after, 4);
                    }
                    if frames.has(Frames::O_NP) && !urged && !object_frame_follows(view, after, frames) {
                        return phrase(cue, k, k, 4);
                    }
                    let np = mention::with_conjunct(view, &np, limit).unwrap_or(np);
                    words += np.len();
                    k = np.end as usize;
                    cue.object = Some(np);
                    continue;
                }
            }
            // القرار الذي أعلنه: what is announced is the pronoun.
            let second =
                frames.has(Frames::O_NP) && object && !(cue.reading.pronoun && lemma.class == CueClass::Demand);
            if frames.has(Frames::NP) && !cue.reading.pronoun || second {
                let clause = clause_ahead(view, k, limit, frames);
                // What fills the way to the clause is a longer subject, no object.
                let filled = |at: usize| {
                    cue.subject.is_some_and(|mut np| {
                        np.end as usize == k && {
                            mention::fill(view, &mut np, at, frames.has(Frames::OBJECT));
                            np.end as usize == at
                        }
                    })
                };
                // كشفت صحيفة كورييرا الإيطالية عن: the verb's preposition ahead tells that this is still the subject.
                if let Some(at) = introducer_ahead(view, cue, k, limit, frames) {
                    if view.is_complementizer(at) {
                        return self::clause(view, cue, lemma, at, words);
                    }
                    let content = if view.has(at, Class::PREP) { at + 1 } else { at };
                    return phrase(cue, at, content, 4);
                }
                let near = |at: usize| view.words(k, at) <= 3 && lemma.trust == Trust::Word;
                if let Some(at) = clause.filter(|&at| near(at) || filled(at)) {
                    return self::clause(view, cue, lemma, at, words);
                }
                return phrase(cue, k, k, 4);
            }
        }
        if c.has(Class::PREP) && p & prefix::CONJ == 0 {
            k = past_governed(view, k, false, limit, &mut words, &mut stolen);
            continue;
        }
        // في تصريحات لقناة | محلية: the adjective of a noun behind a fused preposition.
        if p & prefix::PREP != 0
            && !view.is_definite(k)
            && view.has(k + 1, Class::COMMON)
            && !view.has(k + 1, Class::ABSTRACT.and(Class::HEAD).and(Class::CUE))
            && view.prefix(k + 1) == 0
            && view.spell(k + 1) & (spell::FINAL_TA | spell::FINAL_YA) != 0
        {
            words += 1;
            k += 1;
        }
        // خطة لتطوير الميناء: what the noun of an act is in construct with
        if p & prefix::PREP != 0 && p & prefix::CONJ == 0 && c.has(Class::ABSTRACT) && view.is_definite(k + 1) {
            k = past_governed(view, k, true, limit, &mut words, &mut stolen);
            beside = false;
            continue;
        }
        // الأربعاء الماضي
        if is_dated(view, k) {
            words += 1;
            k += 1;
        }
        if !c.has(Class::TIME.and(Class::ADVERB)) && p & prefix::PREP == 0 {
            beside = beside && c.has(Class::NUMBER);
            adverbials = false;
        }
        words += 1;
        k += 1;
    }
    // كشف الوزير تفاصيل: what was taken for an object is the content, since nothing follows it.
    if let Some(np) = cue.object.filter(|_| frames.has(Frames::NP) && cue.subject.is_some()) {
        cue.object = None;
        return phrase(cue, np.start as usize, np.start as usize, 3);
    }
    None
}

/// للزيارة, but لـ«الساحل»: does the word hold a preposition and what it governs?
fn is_fused(view: &View<'_>, k: usize) -> bool {
    view.prefix(k) & prefix::PREP != 0 && view.key(k).len() > 1
}

/// An adverbial: the token behind the preposition at `k` and the noun it governs, which may be fused with it.
fn past_governed(
    view: &View<'_>,
    mut k: usize,
    fused: bool,
    limit: usize,
    words: &mut usize,
    stolen: &mut usize,
) -> usize {
    let noun_of_action = Class::ABSTRACT.and(Class::COMMON);
    *words += 1;
    k += 1;
    if !fused {
        if !view.is_word(k) || view.is_complementizer(k) || view.has(k, Class::PREP) {
            return k;
        }
        *words += 1;
        k += 1;
    }
    // شجب في بيان | جهود الوسطاء: the noun by itself is complete, but for an adjective.
    let document = view.has(k - 1, Class::DOCUMENT) && !view.is_definite(k - 1) && !view.has(k - 1, Class::PLURAL);
    if document && view.has(k, noun_of_action.and(Class::DOCUMENT)) && mention::heads_construct(view, k) {
        return k;
    }
    while k < limit
        && view.is_word(k)
        && !view.has(k, Class::FUNCTION.and(Class::CUE))
        && view.prefix(k) & prefix::PREP == 0
        && !view.is_complementizer(k)
        && *words <= MAX_BETWEEN
        && view.phrase(k).is_none()
        // في العقد الخامس | مشاركة, مساء الأحد | صرف: a bare noun after a definite one is not governed any more.
        && !(view.has(k, noun_of_action)
            && !view.is_definite(k)
            && (view.is_definite(k - 1) || view.has(k, Class::ABSTRACT) && view.has(k - 1, Class::TIME)))
        && !(view.has(k, Class::VERB) && describes_document(view, k))
        // خلال مؤتمر صحفي | الشركة إلى
        && !(view.prefix(k) == prefix::AL
            && view.has(k, Class::ORG.and(Class::ROLE).and(Class::GROUP))
            && !view.is_definite(k - 1)
            && view.spell(k - 1) & spell::FINAL_YA != 0
            && (view.has(k - 2, Class::DOCUMENT) || lists::OCCASIONS.has(view.stem(k - 2))))
        // عبر تليغرام | مقتل شخص
        && !(view.has(k, Class::ABSTRACT)
            && !view.is_definite(k)
            && (view.class(k - 1) == Class::NONE || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME))))
    {
        *words += 1;
        k += 1;
    }
    past_description(view, k, limit, words, stolen)
}

/// في بيان | نشره النادي على موقعه: the token behind a clause at `k` that describes the document before it.
fn past_description(view: &View<'_>, k: usize, limit: usize, words: &mut usize, stolen: &mut usize) -> usize {
    if !describes_document(view, k) {
        return k;
    }
    let end = past_clause(view, k, limit);
    // في بيان ذكر أن: the clause takes a complementizer of its own; توصلت به takes none.
    *stolen += usize::from(takes(view, k, Frames::ANNA) && view.is_complementizer(end));
    *words += view.words(k, end);
    end
}

/// ، تحدثت إليهم الجريدة، بأن: the comma that closes the clause of a finite verb between the one at `k` and an introducer of the frames.
fn past_aside(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    /// Tokens between the two commas.
    const MAX: usize = 16;
    let verb = view.prefix(k + 1) == 0
        && view.has(k + 1, Class::VERB.and(Class::CUE))
        && (view.has(k + 1, Class::VERB) || is_verb(view, k + 1));
    if !verb {
        return None;
    }
    let inner = |m: usize| !matches!(view.kind(m), Kind::Comma | Kind::Stop | Kind::Newline | Kind::Colon);
    let close = (k + 1..limit.min(k + MAX)).find(|&m| !inner(m) || view.is_complementizer(m))?;
    let at = close + 1 + usize::from(matches!(view.key(close + 1), keys::ILA | keys::ALA));
    let takes = view.is_complementizer(at)
        && view.prefix(at) & prefix::CONJ == 0
        && frames.has(clause_frame(view, frames, at).0);
    (view.kind(close) == Kind::Comma && takes).then_some(close)
}

/// Can the word be a cue with one of the frames?
pub(crate) fn takes(view: &View<'_>, k: usize, frames: Frames) -> bool {
    view.has_reading(k, |r, _| view.lexicon.lemma(r.lemma).frames.has(frames))
}

/// في بلاغ | توصلت الجريدة بنسخة منه: a verb right behind an indefinite document is a clause that describes it.
fn describes_document(view: &View<'_>, k: usize) -> bool {
    view.has(k - 1, Class::DOCUMENT) && is_described(view, k - 1, k)
}

/// Does a verb follow at `k` on what an indefinite noun heads?
fn is_described(view: &View<'_>, head: usize, k: usize) -> bool {
    // في بيان نشره النادي: with a pronoun no noun.
    let noun = view.has(k, Class::ABSTRACT) && without_pronoun(view.key(k)).is_none();
    view.has(k, Class::VERB.and(Class::CUE))
        && !noun
        && !view.has(k, Class::HEAD.and(Class::COMMON).and(Class::NAMES.without(Class::FAMILY)))
        && view.prefix(k) == 0
        && !view.is_definite(head)
}

/// Where a clause ends that describes a document before the content: at a mark, at a complementizer, or at a noun of action that no
/// word before it governs (أصدرته مساء الأحد | صرف).
fn past_clause(view: &View<'_>, k: usize, limit: usize) -> usize {
    /// Tokens of such a clause.
    const MAX: usize = 14;
    let closed = |m: usize| {
        view.is_definite(m)
            || view.has(m, Class::TIME.and(Class::PLACE))
            || view.has(m, Class::ADVERB) && !view.has(m, Class::PREP)
    };
    let action = |m: usize| view.has(m, Class::ABSTRACT) && view.prefix(m) == 0 && closed(m - 1);
    let end = limit.min(k + MAX);
    (k + 1..end).find(|&m| !view.is_word(m) || view.is_complementizer(m) || action(m)).unwrap_or(end)
}

/// الرقم, الهاتف: what a colon gives the number of.
fn is_numbered(view: &View<'_>, k: usize) -> bool {
    const NUMBERED: [Key; 6] = [
        keys::key("رقم"),
        keys::key("أرقام"),
        keys::key("هاتف"),
        keys::key("هواتف"),
        keys::key("واتساب"),
        keys::key("جوال"),
    ];
    view.is_word(k) && NUMBERED.contains(&view.stem(k))
}

/// قال رئيس حركة «الفجر» في المدينة سامي الحداد إن, وكتبت «المساء»، كبرى الصحف: «…»: behind a short quotation a clause, a colon or
/// longer words introduce what was said, so that the marks hold a name.
fn introduces_later(view: &View<'_>, next: usize, limit: usize) -> bool {
    /// Tokens to the introducer.
    const MAX: usize = 20;
    for k in next..limit.min(next + MAX) {
        match view.kind(k) {
            Kind::Stop | Kind::Newline | Kind::Question | Kind::Exclamation | Kind::Semicolon => return false,
            Kind::Colon => return true,
            Kind::Open | Kind::Quote => {
                return view.quote_at(k).is_some_and(|q| view.words(q.first(), q.close as usize) > MIN_QUOTED);
            }
            _ => {}
        }
        if view.is_complementizer(k) && view.prefix(k) & prefix::CONJ == 0 {
            return view.is_bare_complementizer(k) || view.spell(k) & spell::HAMZA_BELOW != 0;
        }
        if view.has(k, Class::CUE.and(Class::CONJ)) && (!view.has(k, Class::CUE) || opens_cue(view, k)) {
            return false;
        }
    }
    false
}

/// Behind a closing mark an object without its article, which is no adverbial and no report.
fn goes_on(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let noun = c.has(Class::ABSTRACT.and(Class::COMMON))
        && !c.has(
            Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::CUE).and(Class::VERB).and(Class::PHRASE),
        );
    view.is_word(k) && noun && view.prefix(k) == 0 && !mention::is_accusative(view, k)
}

/// Is the word a source preposition (بحسب, وفق)?
pub(crate) fn is_source(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, _| r.form == Form::Source)
}

/// Is the word at `k`, right behind an indefinite document as subject, the verb of a clause that describes it?
fn describes(view: &View<'_>, cue: &Cue, k: usize) -> bool {
    let Some(np) = cue.subject.filter(|np| np.denotes == Denotes::Document) else { return false };
    let key = view.key(k);
    let n = key.len();
    let indefinite = (np.start..np.end).all(|t| !view.is_definite(t as usize));
    let pronoun = n >= 4
        && (key.at(n - 1) == crate::fold::code::HA && view.spell(k) & spell::FINAL_TA == 0
            || key.at(n - 1) == crate::fold::code::ALEF && key.at(n - 2) == crate::fold::code::HA);
    let held = matches!(view.key(k + 1), keys::BIHI | keys::BIHA);
    let verb = view.has(k, Class::VERB) || held && view.has(k, Class::CUE) && !view.is_definite(k);
    indefinite && pronoun && !view.is_definite(k) && !view.has(k, Class::FUNCTION.and(Class::ABSTRACT))
        || indefinite && verb && !view.has(k, Class::HEAD.and(Class::ABSTRACT))
}

/// التزامه, التحيات
fn is_stance(view: &View<'_>, k: usize) -> bool {
    is_listed(view, &lists::STANCES, k, view.stem(k))
}

/// Is the noun at `k` in the list, with a possessive or without (ثقته, ظروفهم)?
fn is_listed(view: &View<'_>, list: &lists::WordList, k: usize, noun: Key) -> bool {
    let owned = || {
        // شرطة is not شرطه.
        let (noun, _) = without_pronoun(noun).filter(|_| view.spell(k) & spell::FINAL_TA == 0)?;
        let n = noun.len();
        let feminine = n > 0 && noun.at(n - 1) == crate::fold::code::TA;
        Some(list.has(noun) || feminine && list.has(noun.first(n - 1).with(keys::key("ة"))))
    };
    list.has(noun) || owned().unwrap_or(false)
}

/// بيان نقلته الوكالة: a verb of relaying with its object belongs to the noun before it.
fn relayed(view: &View<'_>, k: usize) -> bool {
    view.has(k, Class::CUE)
        && view.has_reading(k, |r, _| {
            r.pronoun && r.form == Form::Perfect && view.lexicon.lemma(r.lemma).class == CueClass::Relay
        })
}

/// حديثه, كلمتها: what the speaker goes on with or ends, right before a colon.
fn is_own_speech(view: &View<'_>, k: usize) -> bool {
    const OWN: [Key; 18] = [
        keys::key("حديثه"),
        keys::key("حديثها"),
        keys::key("كلامه"),
        keys::key("كلامها"),
        keys::key("كلمته"),
        keys::key("كلمتها"),
        keys::key("خطابه"),
        keys::key("خطابها"),
        keys::key("تصريحه"),
        keys::key("تصريحها"),
        keys::key("تصريحاته"),
        keys::key("تصريحاتها"),
        keys::key("مداخلته"),
        keys::key("مداخلتها"),
        keys::key("شهادته"),
        keys::key("شهادتها"),
        keys::key("رسالته"),
        keys::key("رسالتها"),
    ];
    view.kind(k + 1) == Kind::Colon && OWN.contains(&view.key(k))
}

/// Does the clause from `k` on end in a colon and a mark, with nothing but words and asides before them?
fn speech_ahead(view: &View<'_>, k: usize, limit: usize) -> bool {
    /// Tokens to the colon.
    const MAX: usize = 16;
    let inner = |i: usize| {
        matches!(view.kind(i), Kind::OpenBracket | Kind::CloseBracket)
            || view.is_word(i) && !view.is_complementizer(i) && !(view.has(i, Class::CUE) && opens_cue(view, i))
    };
    let end = (k..limit.min(k + MAX)).find(|&i| !inner(i));
    end.is_some_and(|i| view.kind(i) == Kind::Colon && view.quote_at(i + 1).is_some())
}

/// Do the words from `k` on hold an accepted complementizer before the next comma?
fn clause_ahead(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    if !frames.has(Frames::CLAUSE) {
        return None;
    }
    (k..limit.min(k + 8))
        .take_while(|&i| view.is_word(i) && !(view.has(i, Class::CUE) && opens_cue(view, i)))
        .find(|&i| view.is_complementizer(i) && view.prefix(i) & prefix::CONJ == 0)
}

/// Can the word be a verbal noun of saying?
fn is_noun(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, _| r.form == Form::Noun)
}

/// Can the word be a participle of saying?
fn is_participle(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, p| r.form == Form::Participle && p == 0)
}

/// Can the word be a finite verb of saying?
pub(crate) fn is_verb(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, _| matches!(r.form, Form::Perfect | Form::Imperfect) && r.agreement.person == 3)
}

/// عن, على or إلى of the verb's own frames, or its أن, behind words at `k` that are no object of it: names, or anything where no
/// subject has been found.
fn introducer_ahead(view: &View<'_>, cue: &Cue, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    /// Tokens of the rest of a subject with its adverbials.
    const MAX: usize = 28;
    let c = view.class(k);
    // كشف تحقيق صحفي عن
    let described = cue.subject.is_none()
        && view.has(k + 1, Class::COMMON.and(Class::ROLE))
        && view.spell(k + 1) & spell::FINAL_YA != 0
        && !view.is_definite(k + 1);
    let object = c.has(Class::ABSTRACT.and(Class::DEMONSTRATIVE)) && !c.has(Class::NAMES) && !described
        || mention::has_verbal_shape(view, k)
        || cue.subject.is_some() && (c.has(Class::COMMON) || mention::is_circumstance(view, k));
    if object || cue.object.is_some() {
        return None;
    }
    let mut relative = false;
    let quoted = |m: usize| view.quote_around(m).map(|q| q.open);
    let inside = quoted(cue.token as usize);
    let mut aside = (cue.token as usize..k).filter(|&m| view.kind(m) == Kind::Dash).count() % 2 == 1;
    for m in k + 1..limit.min(k + MAX) {
        // أكدت سولينا -عبر حسابها على تويتر- أن
        aside ^= view.kind(m) == Kind::Dash;
        if aside || view.kind(m) == Kind::Dash || quoted(m) != inside {
            continue;
        }
        let stop = matches!(view.kind(m), Kind::Stop | Kind::Newline | Kind::Colon | Kind::Semicolon | Kind::Ellipsis);
        relative |= view.has(m, Class::RELATIVE) && view.key(m) != keys::MIN;
        let verb = view.has(m, Class::VERB.and(Class::CUE)) && !view.is_definite(m) && !view.has(m, Class::NAMES);
        if view.is_complementizer(m) {
            let clause = frames.has(Frames::ANNA) && view.is_bare_complementizer(m) && !view.has(m - 1, Class::PREP);
            return (clause && view.prefix(m) == 0 && !relative).then_some(m);
        }
        if stop || verb && !relative {
            return None;
        }
        if view.kind(m) == Kind::Comma {
            relative = false;
        }
        // أعلن سلاح الهندسة المحلي | إجراء مناورة: a noun of action behind a closed phrase begins the object.
        let action = view.has(m, Class::ABSTRACT) && !view.is_definite(m) && view.prefix(m) == 0;
        if action && cue.subject.is_none() && !relative && m > k + 1 && view.is_definite(m - 1) {
            return Some(m);
        }
        let prep = complement_frame(view, m);
        let own = matches!(prep, Frames::AN | Frames::ALA | Frames::ILA) && frames.has(prep);
        // التقرير الصادر عن
        let governed = lists::GOVERNING.has(view.stem(m - 1)) || m > k + 1 && lists::GOVERNING.has(view.stem(m - 2));
        if own && !relative && !governed && !view.is_complementizer(m + 1) {
            return Some(m);
        }
    }
    None
}

/// A cue word that starts a report of its own here (verb, participle, قوله, بالقول).
fn opens_cue(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    if c.has(Class::GIVEN.and(Class::PLACE).and(Class::NUMBER))
        || view.is_definite(k) && view.prefix(k) & prefix::BI == 0
    {
        return false;
    }
    let mut opens = false;
    view.cue_readings(k, |r, p| {
        opens |= match r.form {
            // بيان نقلته الوكالة reports nothing by itself.
            Form::Perfect | Form::Imperfect => {
                let relayed = r.pronoun && view.lexicon.lemma(r.lemma).class == CueClass::Relay;
                !relayed && !view.has(k, Class::PREP.and(Class::HEAD))
            }
            Form::Participle => !is_attribute(view, k),
            // في تعليقه على النتيجة is an adverbial; قوله after a verb opens a report.
            Form::Noun => {
                let governed = view.has(k - 1, Class::PREP) && view.stem(k - 1) != keys::ANN;
                let says = view.lexicon.lemma(r.lemma).class == CueClass::Say;
                let introduces =
                    view.is_complementizer(k + 1) || view.kind(k + 1) == Kind::Colon || view.quote_at(k + 1).is_some();
                // وتابع حديثه، الذي: the occasion, unless it introduces.
                let says = says && (introduces || !mention::is_medium(view, k));
                (r.pronoun && !c.has(Class::HEAD) && (says || introduces) || p & prefix::BI != 0 && says) && !governed
            }
            Form::Source => false,
        };
    });
    opens
}

fn phrase(cue: &mut Cue, intro_at: usize, content: usize, score: u32) -> Option<u32> {
    cue.intro = Intro::Phrase;
    cue.intro_at = intro_at as u32;
    cue.content = content as u32;
    Some(score)
}

/// Is the preposition at `k` the one that the definite adjective before it takes: التقرير الصادر | عن?
fn governs_at(view: &View<'_>, k: usize) -> bool {
    k > 0
        && view.has(k, Class::PREP)
        && view.prefix(k) == 0
        && view.is_definite(k - 1)
        && lists::GOVERNING.has(view.stem(k - 1))
}

/// The frame that a preposition at `k` would open.
fn complement_frame(view: &View<'_>, k: usize) -> Frames {
    let p = view.prefix(k);
    if p & prefix::CONJ != 0 {
        return Frames::default();
    }
    if p & prefix::BI != 0 {
        return Frames::BI;
    }
    if p & prefix::LI != 0 {
        return Frames::LI;
    }
    let key = view.key(k);
    // An unknown word keeps its ب or ل: bare evidence is the frame itself.
    // بشن غارات: a doubled root is noun and verb alike.
    let doubled = || key.len() == 3 && view.lexicon.look_up(key.skip(1)).class.has(Class::VERB);
    if view.class(k) == Class::NONE && p == 0 && (key.len() >= 4 || doubled()) {
        if key.at(0) == crate::fold::code::BA {
            return Frames::BI;
        }
        // للمتعاونين
        if key.at(0) == crate::fold::code::LAM && key.at(1) == crate::fold::code::LAM {
            return Frames::LI;
        }
        return Frames::default();
    }
    match key {
        keys::ILA => Frames::ILA,
        keys::ALA => Frames::ALA,
        keys::ANN => Frames::AN,
        keys::MIN => Frames::MIN,
        keys::FI => Frames::FI,
        _ => Frames::default(),
    }
}

fn over_object(frame: Frames) -> Frames {
    match frame {
        Frames::BI => Frames::O_BI,
        Frames::ILA => Frames::O_ILA,
        Frames::ALA => Frames::O_ALA,
        Frames::AN => Frames::O_AN,
        Frames::MIN => Frames::O_MIN,
        Frames::FI => Frames::O_FI,
        _ => Frames::default(),
    }
}

/// A prepositional phrase that is an adverbial here: the verb takes a clause and one follows within a few words.
fn adverbial(view: &View<'_>, k: usize, prep: Frames, frames: Frames) -> bool {
    if matches!(prep, Frames::FI | Frames::LI) && view.has(k + 1, Class::TIME) {
        return true;
    }
    // خلص إلى القول «…»
    if prep == Frames::ILA && view.stem(k + 1) == keys::QAWL {
        return true;
    }
    // أوضح المدير بالرياض أن
    if prep == Frames::BI && frames.has(Frames::CLAUSE) && view.has(k, Class::PLACE) {
        return true;
    }
    // صرح الوزير خلال حلوله بالمجلس، مساء الثلاثاء، بأن
    if prep == Frames::BI && frames.has(Frames::CLAUSE) && !view.has(k, Class::ABSTRACT) {
        /// Tokens to the complementizer that the verb waits for.
        const FAR: usize = 12;
        let mut commas = 0;
        for m in k + 1..k + FAR {
            commas += usize::from(view.kind(m) == Kind::Comma);
            let verb = view.has(m, Class::VERB.and(Class::CUE).and(Class::RELATIVE)) && !view.is_definite(m);
            if view.is_complementizer(m) && view.has_bi(m) && commas > 0 && view.kind(m - 1) == Kind::Comma {
                return true;
            }
            if verb || !view.is_word(m) && view.kind(m) != Kind::Comma {
                break;
            }
        }
    }
    let near = if matches!(prep, Frames::BI | Frames::FI | Frames::LI | Frames::ALA) { 5 } else { 2 };
    frames.has(Frames::CLAUSE)
        && (k + 1..k + 1 + near).take_while(|&i| view.is_word(i) && !joins_cue(view, i)).any(|i| {
            view.is_complementizer(i)
                && view.prefix(i) & prefix::CONJ == 0
                && !view.has(i - 1, Class::ABSTRACT)
                // رحب بالاتفاق بعد أن, أشاد بالفريق قائلا إن
                && !is_circumstantial(view, i)
                && !says_so(view, i - 1)
        })
}

/// رحب بالقرار | وقال: a joined verb of saying begins a report of its own.
fn joins_cue(view: &View<'_>, i: usize) -> bool {
    view.prefix(i) & prefix::CONJ != 0 && view.has(i, Class::CUE) && opens_cue(view, i)
}

/// The object of a verb: any noun phrase up to the frame's preposition.
fn object_phrase(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<Np> {
    // دعا اللجان المحلية | للتنسيق
    // حث الشركة المنفذة | على
    let own = if frames.has(Frames::LI) { takes::LI } else { 0 } | barred(frames);
    let np = mention::parse_subject(view, k, limit, own);
    // وصف الوزير القانون | "بالظالم": what the marks hold is no name of the object.
    let complement =
        |t: usize| view.quote_at(t).is_some_and(|q| frames.has(over_object(complement_frame(view, q.first()))));
    if let Some(np) = np {
        let end = (k + 1..np.end as usize).find(|&t| complement(t)).unwrap_or(np.end as usize);
        return Some(Np { end: end as u32, ..np });
    }
    // تصريحات رئيس الوزراء: heads that cannot speak are objects all the same.
    let mut end = k;
    while end < limit && end - k < 14 && view.is_word(end) {
        let c = view.class(end);
        if c.has(Class::FUNCTION.and(Class::VERB)) && !c.has(Class::DEMONSTRATIVE)
            || view.prefix(end) & prefix::PREP != 0 && view.prefix(end) & prefix::LI == 0
            || c == Class::NONE && view.key(end).at(0) == crate::fold::code::BA && end > k && view.key(end).len() > 4
        {
            break;
        }
        end += 1;
    }
    (end > k).then_some(Np::plain(k, end, Denotes::Unknown))
}

pub(crate) fn object_frame_follows(view: &View<'_>, k: usize, frames: Frames) -> bool {
    let prep = complement_frame(view, k);
    prep != Frames::default() && frames.has(over_object(prep))
        || view.is_complementizer(k) && frames.has(Frames(Frames::O_ANNA.0 | Frames::O_BI_ANNA.0))
}

/// So too, where the complementizer is one that the verb takes behind an object: وصف الأمر بأنه صعب, but not ذكر العمري أن الأمر صعب.
fn object_goes_before(view: &View<'_>, k: usize, frames: Frames) -> bool {
    let bare = view.is_complementizer(k) && !view.has_bi(k);
    object_frame_follows(view, k, frames) && !(bare && frames.has(Frames::ANNA) && !frames.has(Frames::O_ANNA))
}

/// Is the complement at `k` one that the verb takes only behind an object?
fn needs_object(view: &View<'_>, k: usize, frames: Frames) -> bool {
    if view.is_complementizer(k) {
        let (plain, over) = match view.has_bi(k) {
            true => (Frames::BI_ANNA, Frames::O_BI_ANNA),
            false => (Frames::ANNA, Frames::O_ANNA),
        };
        return !frames.has(plain) && frames.has(over);
    }
    let prep = complement_frame(view, k);
    prep != Frames::default() && !frames.has(prep) && frames.has(over_object(prep))
}

/// نقلت X عن Y, علمت X من Y: the noun phrase after the preposition.
fn relay_origin(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, k: usize, limit: usize) -> bool {
    if lemma.class != CueClass::Relay || cue.origin.is_some() {
        return false;
    }
    let key = view.key(k);
    if key != keys::ANN && key != keys::MIN {
        return false;
    }
    cue.origin = mention::parse(view, k + 1, limit);
    cue.origin.is_some()
}

/// The frames that the complementizer at `k` would fill, and the introducer's first token: its preposition, if it has one.
fn clause_frame(view: &View<'_>, frames: Frames, k: usize) -> (Frames, usize) {
    if view.has_bi(k) {
        return (Frames(Frames::BI_ANNA.0 | Frames::O_BI_ANNA.0), k);
    }
    let before = if k > 0 { view.key(k - 1) } else { crate::fold::Key::EMPTY };
    // سامي علي أن: the family name, where the verb takes no على.
    let name = before == keys::ALA
        && view.spell(k - 1) & spell::FINAL_YA != 0
        && !frames.has(Frames::ALA_ANNA)
        && k > 1
        && view.has(k - 2, Class::GIVEN.and(Class::FAMILY));
    match before {
        _ if name => (Frames(Frames::ANNA.0 | Frames::O_ANNA.0), k),
        keys::ILA => (Frames(Frames::ILA_ANNA.0 | Frames::O_ILA_ANNA.0), k - 1),
        keys::ALA => (Frames::ALA_ANNA, k - 1),
        keys::ANN => (Frames::AN_ANNA, k - 1),
        keys::MIN => (Frames::MIN_ANNA, k - 1),
        keys::FI => (Frames::FI_ANNA, k - 1),
        _ => (Frames(Frames::ANNA.0 | Frames::O_ANNA.0), k),
    }
}

/// بعد أن, قبل أن, دون أن: an adverbial clause.
fn is_circumstantial(view: &View<'_>, k: usize) -> bool {
    k > 0 && matches!(view.stem(k - 1), keys::BADA | keys::QABLA | keys::DUNA | keys::RAGHMA | keys::MUNDHU)
}

/// A complementizer at `k`: does the lemma take it, with the preposition before it?
fn clause(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, k: usize, words: usize) -> Option<u32> {
    let (frame, intro_at) = clause_frame(view, lemma.frames, k);
    if words > 0 && is_circumstantial(view, k) {
        return None;
    }
    if of_other_word(view, lemma, k, words) {
        return None;
    }
    // A trusted verb takes any complementizer right beside it or its subject: writers vary the preposition.
    let loose = lemma.trust == Trust::Word && lemma.frames.has(Frames::CLAUSE) && words <= 6;
    if !lemma.frames.has(frame) && !loose {
        return None;
    }
    cue.intro = Intro::Clause;
    cue.intro_at = intro_at as u32;
    cue.content = if view.is_bare_complementizer(k) { k as u32 + 1 } else { k as u32 };
    // وقال المتحدث إن: «…»
    if view.is_bare_complementizer(k) && view.kind(k + 1) == Kind::Colon && view.quote_at(k + 2).is_some() {
        cue.content = k as u32 + 2;
    }
    if view.words(cue.content as usize, cue.content as usize + 2) == 0 && view.quote_at(cue.content as usize).is_none()
    {
        return None;
    }
    Some(if words <= 12 { 10 } else { 6 })
}

/// أن يفعل, أن تبقى: a bare أن before a verb.
fn is_subjunctive(view: &View<'_>, k: usize) -> bool {
    let next = view.class(k + 1);
    let nominal = Class::HEAD.and(Class::NAMES).and(Class::COMMON).and(Class::ABSTRACT).and(Class::TIME);
    view.is_bare_complementizer(k)
        && view.spell(k) & spell::HAMZA_BELOW == 0
        && view.prefix(k + 1) == 0
        && (next.has(Class::VERB.and(Class::AUX)) || next.has(Class::CUE) && is_verb(view, k + 1))
        && !next.has(nominal)
}

/// أن يفعل, أن تبقى, أن يصمتا: far from a verb of saying it is what another word takes.
fn opens_subjunctive(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k + 1);
    let unknown = view.class(k + 1) == Class::NONE && view.is_bare_complementizer(k) && view.prefix(k + 1) == 0;
    match key.at(0) {
        crate::fold::code::YA => unknown || is_subjunctive(view, k),
        crate::fold::code::TA | crate::fold::code::NUN => is_subjunctive(view, k),
        _ => false,
    }
}

/// قال إنه زار قصرا لا يمكن أن يوصف: what is said or stated is أنّ with a noun, so that أن with a verb is what another word takes.
/// طلب الوزير، كما يجب أن يفعل، أن: other cues take it too, but not behind another verb.
fn of_other_word(view: &View<'_>, lemma: &Lemma, k: usize, words: usize) -> bool {
    let key = view.key(k + 1);
    let nominal = Class::HEAD.and(Class::NAMES).and(Class::COMMON).and(Class::ABSTRACT).and(Class::TIME);
    let subjunctive = is_subjunctive(view, k);
    let verb = view.has(k - 1, Class::VERB) && !view.has(k - 1, nominal.and(Class::CUE).and(Class::AUX));
    let governed = words > 0 && verb && !view.is_definite(k - 1);
    let stated = matches!(lemma.class, CueClass::Say | CueClass::State);
    match key.at(0) {
        crate::fold::code::YA => subjunctive && (governed || stated),
        // أن تعمد الشركة may be a noun.
        crate::fold::code::TA | crate::fold::code::NUN => subjunctive && governed,
        _ => false,
    }
}

/// A colon at `k`: a quotation in marks, or one without.
fn colon(view: &View<'_>, cue: &mut Cue, k: usize) -> Option<u32> {
    let mut n = k + 1;
    // The quotation may begin on the next line.
    while view.kind(n) == Kind::Newline && n < view.tokens.len() && n < k + 4 {
        n += 1;
    }
    if n >= view.tokens.len() {
        return None;
    }
    while matches!(view.kind(n), Kind::Dash | Kind::Ellipsis) {
        n += 1;
    }
    cue.intro_at = k as u32;
    if let Some(q) = view.quote_at(n) {
        cue.intro = Intro::Quote;
        cue.content = q.first() as u32;
        // A short quotation that the sentence goes on from is a name, not the whole speech.
        let words = view.words(q.first(), q.close as usize);
        let goes_on = q.closed && view.is_word(q.close as usize + 1);
        if words <= 2 && goes_on && !view.has(q.close as usize + 1, Class::CUE) {
            cue.intro = Intro::Colon;
            cue.content = n as u32;
        }
        return Some(12);
    }
    if n != k + 1 && view.kind(k + 1) == Kind::Newline {
        // A colon at a line's end without a quotation introduces a list; what follows is the content all the same.
        cue.intro = Intro::Colon;
        cue.content = n as u32;
        return Some(5);
    }
    if view.is_complementizer(n) {
        cue.intro = Intro::ColonClause;
        cue.content = if view.is_bare_complementizer(n) { n as u32 + 1 } else { n as u32 };
        if let Some(q) = view.quote_at(n + 1).filter(|_| view.is_bare_complementizer(n)) {
            cue.intro = Intro::Clause;
            cue.content = q.open;
        }
        return Some(10);
    }
    if !view.is_word(n) && view.kind(n) != Kind::Number && view.kind(n) != Kind::OpenBracket {
        return None;
    }
    cue.intro = Intro::Colon;
    cue.content = n as u32;
    Some(10)
}

/// وقال أحد الحراس ورفض كشف هويته لصحيفة «…», وقال قبل أن يغادر: «…»: a long quotation in the sentence of a verb of saying, or one
/// behind a colon, is what was said, whatever the narrator puts between, unless another report begins there.
fn late_quote(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> bool {
    /// Words of such a quotation.
    const LONG: usize = 5;
    /// Words before it that may be cues of their own: three at most in 7,000 articles.
    const MAX_OTHERS: usize = 8;
    // وتابعت بنبرة حزينة «نحن …»: what else the verb means, nobody follows his own words.
    let trusted = lemma.trust == Trust::Word;
    if !trusted && cue.reading.pronoun || !lemma.frames.has(Frames::QUOTE) {
        return false;
    }
    // وكتب ترامب على تويتر "…", but كتبت لهم النجاة
    let named = |np: Np| np.has_name() && np.start == cue.token + 1;
    let wrote = lemma.class == CueClass::Say && cue.subject.is_some_and(named);
    let end = limit.min(j + 2 * MAX_BETWEEN);
    let colon = |k: usize| k > j && view.kind(k - 1) == Kind::Colon;
    let is_long = |k: usize| {
        // "إن.تي.في" is a name.
        let told = |q: &Quote| {
            let (first, close) = (q.first(), q.close as usize);
            colon(k) || view.is_word(first + 1) && mention::is_speech(view, first, close, false)
        };
        let enough = |q: &Quote| {
            let (first, close) = (q.first(), q.close as usize);
            view.has_words(first, close, LONG) || view.has_words(first, close, MIN_QUOTED) && told(q)
        };
        view.quote_at(k).filter(|q| enough(q)).is_some_and(|q| {
            // تحت عنوان: «…»
            if colon(k) {
                return k >= 2 && (view.is_definite(k - 2) || !lists::NAMING.has(view.stem(k - 2)));
            }
            // من «…», لـ«…», و«…»
            let construct =
                k > 0 && (view.has(k - 1, Class::PREP) || view.is_word(k - 1) && view.key(k - 1).len() == 1);
            let words = view.words(q.first(), q.close as usize);
            let named = !view.is_definite(k - 1) && mention::names_quoted(view, k, words);
            let own = || crate::link::has_first_person(view, q.first(), q.close as usize);
            !construct && !named && (trusted || wrote || own())
        })
    };
    // وقال المدرب في مؤتمر عقده أمس: نحن جاهزون.
    let tells = matches!(lemma.class, CueClass::Say | CueClass::State | CueClass::Stress) && cue.subject.is_some();
    let own_colon = |k: usize| tells && view.kind(k) == Kind::Colon && view.quote_at(k + 1).is_none();
    // Most sentences hold no such quotation: the words before it are read once there is one.
    if !view.marks(j, end).any(|k| is_long(k) || own_colon(k)) {
        return false;
    }
    // Tokens outside shorter quotations and fixed adverbials, each with the one behind it.
    let passed = |k: usize| match (view.quote_at(k), view.phrase(k)) {
        (Some(q), _) => Some(if q.closed { q.close as usize + 1 } else { k + 1 }),
        (None, Some((PhraseKind::Adverb | PhraseKind::Shift, end))) => Some(end),
        _ => None,
    };
    let tokens = || std::iter::successors(Some(j), |&k| Some(passed(k).unwrap_or(k + 1))).take_while(|&k| k < end);
    let stops = |k: usize| {
        view.kind(k) == Kind::Colon && view.quote_at(k + 1).is_none()
            || matches!(view.kind(k), Kind::Newline | Kind::Question | Kind::Exclamation)
            // سالم د. العمري
            || view.kind(k) == Kind::Stop && !(view.is_word(k + 1) && k + 1 < limit)
    };
    let unmarked = |k: usize| passed(k).is_none() && own_colon(k) && view.has_words(k + 1, limit, LONG);
    let open = |k: &usize| passed(*k).is_some() || !stops(*k) || unmarked(*k);
    let Some(at) = tokens().take_while(open).find(|&k| is_long(k) || unmarked(k)) else {
        return false;
    };
    let bare = view.kind(at) == Kind::Colon;
    let said = colon(at);
    // فيما بدا أنه رد, بعد أن غادر
    let taken = |k: usize| is_circumstantial(view, k) || opens_subjunctive(view, k) || view.has(k - 1, Class::VERB);
    let open = |k: usize| view.is_complementizer(k) && passed(k).is_none() && (bare || !taken(k));
    if !said && tokens().take_while(|&k| k < at).any(open) {
        return false;
    }
    let mut others = tokens().take_while(|&k| k < at).filter(|&k| view.has(k, Class::CUE) && passed(k).is_none());
    let reports = |k: usize| {
        // ويضيف متأسفا: «…»: what takes no quotation does not take this one.
        // كما نقلت الصحيفة: «…»
        let takes = view.has_reading(k, |r, _| {
            let lemma = view.lexicon.lemma(r.lemma);
            lemma.frames.has(Frames::QUOTE) && lemma.class != CueClass::Relay
        });
        let compound = || cue_is_compound(view, k);
        let joined = || said && view.prefix(k) & prefix::CONJ != 0;
        // علق على القرار مضيفا "…", مضيفا: «…»
        let beside = k + 1 == at || said && k + 2 == at && compound() && takes;
        let other = || takes && !view.has(k, Class::HEAD.and(Class::NUMBER)) && (!trusted || joined() || compound());
        opens_cue(view, k) && (beside || other())
    };
    if others.by_ref().take(MAX_OTHERS).any(reports) || others.next().is_some() {
        return false;
    }
    if bare {
        return self::colon(view, cue, at).is_some();
    }
    cue.intro = Intro::Quote;
    cue.intro_at = at as u32;
    cue.content = at as u32 + 1;
    true
}

/// وكشف رئيس المجلس الأعلى للشباب والمسرح في الإقليم عن: behind an overt subject a trusted verb's own عن, على, إلى or أن is its
/// complement, whatever stands between that is no verb.
fn late_introducer(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect);
    // وأضاف الوزير قائلا إن
    let other = view.has(j, Class::CUE) && says_so(view, j);
    if !verb || other || lemma.trust != Trust::Word || cue.subject.is_none() || cue.reading.pronoun {
        return None;
    }
    let at = introducer_ahead(view, cue, j, limit, lemma.frames)?;
    if view.is_complementizer(at) {
        // وقال سالم نأمل أن: what a clause without an introducer holds.
        if lemma.frames.has(Frames::BARE) && view.spell(at) & spell::HAMZA_BELOW == 0 {
            return None;
        }
        return clause(view, cue, lemma, at, MAX_BETWEEN);
    }
    phrase(cue, at, if view.has(at, Class::PREP) { at + 1 } else { at }, 3)
}

/// انتقد المحامي سامي، الذي يقاضي الشركة، قرار المحكمة: a verb of judging, promising or calling has a complement, whatever its subject is
/// described by.
fn late_complement(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    /// Tokens between the verb and its complement.
    const MAX: usize = 40;
    let frames = lemma.frames;
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.pronoun;
    // واقترحت بريطانيا وفرنسا، عقوبات
    let judges = judges(lemma) || lemma.class == CueClass::Urge && frames.has(Frames::NP);
    let calls =
        matches!(lemma.class, CueClass::Promise | CueClass::Warn | CueClass::Accuse | CueClass::Urge | CueClass::Admit);
    let states = matches!(lemma.class, CueClass::State | CueClass::Stress | CueClass::Opinion);
    if !verb || !(judges || calls || states) || cue.subject.is_none() {
        return None;
    }
    // أعلن وزير النقل، سامي الحداد، الموانئ المؤهلة; but كما يؤكد الباحثان، لأن
    let as_said = cue.token > 0 && view.stem(cue.token as usize - 1) == keys::KAMA;
    let announces = states && lemma.trust == Trust::Word && !as_said;
    let light = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::NUMBER);
    let (mut k, mut open, mut relative, mut past, mut words, mut stolen) = (j, false, false, false, 0, 0);
    let mut object: Option<Np> = cue.object;
    while k < limit.min(j + MAX) {
        match view.kind(k) {
            Kind::Comma => {
                (open, relative, past) = (true, false, false);
                k += 1;
                continue;
            }
            Kind::OpenBracket => {
                k = (k + 1..limit.min(k + MAX)).find(|&c| view.kind(c) == Kind::CloseBracket).unwrap_or(k) + 1;
                open = true;
                continue;
            }
            Kind::Dash if past_aside_in_dashes(view, k, limit).is_some() => {
                k = past_aside_in_dashes(view, k, limit)?;
                open = true;
                continue;
            }
            Kind::Dash | Kind::Number | Kind::Latin => {
                k += 1;
                continue;
            }
            Kind::Open | Kind::Quote => {
                let q = view.quote_at(k)?;
                let words = view.words(q.first(), q.close as usize);
                // استنكرت منظمات دولية "خروقات دستورية"
                let object = !past && view.prefix(k - 1) & prefix::PREP == 0 && !view.has(k - 1, Class::PREP);
                if judges && frames.has(Frames::NP) && object && words > 1 && !mention::names_quoted(view, k, words) {
                    return phrase(cue, k, k, 3);
                }
                k = q.close as usize + 1;
                continue;
            }
            Kind::Word => {}
            _ => return None,
        }
        let (c, p) = (view.class(k), view.prefix(k));
        if view.is_complementizer(k) {
            return None;
        }
        match view.phrase(k) {
            Some((PhraseKind::Adverb | PhraseKind::Shift | PhraseKind::Source(_), end)) => {
                (k, open) = (end, true);
                continue;
            }
            Some((PhraseKind::Preposition, end)) => {
                k = past_governed(view, end - 1, is_fused(view, end - 1), limit, &mut words, &mut stolen);
                (open, past) = (true, true);
                continue;
            }
            Some((PhraseKind::Impersonal | PhraseKind::Formula | PhraseKind::Return, _)) => return None,
            _ => {}
        }
        if c.has(Class::RELATIVE) && !matches!(view.key(k), keys::MA | keys::MIN) {
            relative = true;
            k += 1;
            continue;
        }
        let objects = frames.has(Frames::NP) && !relative && p & !prefix::AL == 0;
        // استنكر الوزير، مطالبة شخصيات بحذفها; استنكرت النقابة أمس ما وصفته بالتضييق
        let demand = open && view.spell(k) & spell::FINAL_TA != 0 && view.has(k, Class::CUE) && is_noun(view, k);
        let what = view.key(k) == keys::MA && view.has(k + 1, Class::CUE.and(Class::VERB));
        if judges && objects && (demand || what && !lists::SO_CALLED.has(view.key(k + 1))) {
            return phrase(cue, k, k, 3);
        }
        let verbal =
            c.has(Class::CUE) && opens_cue(view, k) || c.has(Class::VERB) && !c.has(PERSONS.and(Class::ABSTRACT));
        if verbal && !view.is_definite(k) && !c.has(light) {
            if !relative {
                return None;
            }
            k += 1;
            continue;
        }
        let prep = complement_frame(view, k);
        let own = matches!(prep, Frames::BI | Frames::AN | Frames::ALA | Frames::ILA | Frames::MIN);
        let governed = k > 0 && lists::GOVERNING.has(view.stem(k - 1));
        let clause = view.is_complementizer(k + 1);
        if own && !governed && !clause && (frames.has(prep) || object.is_some() && frames.has(over_object(prep))) {
            cue.object = object;
            let fused = prep == Frames::BI && view.key(k).len() > 1;
            return phrase(cue, k, if fused { k } else { k + 1 }, 3);
        }
        if c.has(Class::PREP) || p & prefix::PREP != 0 {
            let fused = !c.has(Class::PREP);
            k = past_governed(view, k, fused, limit, &mut words, &mut stolen);
            (open, past) = (true, true);
            continue;
        }
        let bare = p & !prefix::AL == 0 && !c.has(light.and(PERSONS)) && !relative;
        let closed = view.is_definite(k - 1) || view.has(k - 1, Class::NAMES.and(Class::PLACE).and(Class::ORG_NAME));
        let action = c.has(Class::ABSTRACT) && !view.is_definite(k) && (closed || open);
        let noun = open
            && (c.has(Class::COMMON.and(Class::DOCUMENT)) || view.is_definite(k) || mention::is_circumstance(view, k));
        let set_off = view.kind(k - 1) == Kind::Comma;
        // توقعت الرئاسة في تقريرها طقسا حارا
        let expected = lemma.class == CueClass::Opinion && open && mention::is_circumstance(view, k);
        if (judges || states) && objects && bare && (action || noun && (judges || announces && set_off) || expected) {
            return phrase(cue, k, k, 3);
        }
        if calls && frames.has(Frames::OBJECT) && object.is_none() && open && !relative && p & !prefix::AL == 0 {
            object = mention::parse(view, k, limit);
            if let Some(np) = object {
                (k, open) = (np.end as usize, false);
                continue;
            }
        }
        open = c.has(Class::TIME.and(Class::ADVERB)) || open && (c.has(light) || lists::DEICTICS.has(view.stem(k)));
        k += 1;
    }
    None
}

/// وقال المدير في القرية حيث يزور أهله إن: the first complementizer of the sentence is the verb's own, unless a word between takes it,
/// another report begins or a clause is joined.
fn late_clause(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    /// Tokens to it.
    const MAX: usize = 48;
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.pronoun;
    let tells = matches!(lemma.class, CueClass::Say | CueClass::State | CueClass::Stress);
    let own = Frames(Frames::ANNA.0 | Frames::ILA_ANNA.0 | Frames::ALA_ANNA.0);
    let end = limit.min(j + MAX);
    if !verb || !tells || !lemma.frames.has(own) || !(j..end).any(|k| view.is_complementizer(k)) {
        return None;
    }
    let i = cue.token as usize;
    let known = match cue.subject {
        Some(np) => lemma.trust == Trust::Word || np.denotes != Denotes::Unknown,
        // ميزة تضيف نوعا من المتعة, but وأضاف من أمام المقر
        None => {
            lemma.trust == Trust::Word
                && (cue.prefix & prefix::CONJ != 0
                    || i == 0
                    || !view.is_word(i - 1)
                    || view.has(i - 1, Class::RELATIVE))
        }
    };
    // كما قال المدير، ما يعرفه الجميع أن: an aside that the comma closes.
    let aside = i > 0 && view.stem(i - 1) == keys::KAMA && view.kind(j) == Kind::Comma;
    // أبلغ المدير الوكالة لاحقا أن: who is told may stand behind the verb.
    if !known || aside || lemma.frames.has(Frames::O_ANNA) {
        return None;
    }
    // Verbs between that take a complementizer of their own: أن, or only بأن.
    let (mut owed, mut owed_bi) = (0, 0);
    let mut k = j;
    while k < end {
        if let Some(q) = view.quote_at(k) {
            k = if q.closed { q.close as usize + 1 } else { k + 1 };
            continue;
        }
        match view.kind(k) {
            Kind::OpenBracket => {
                k = (k + 1..end).find(|&c| view.kind(c) == Kind::CloseBracket).unwrap_or(k) + 1;
                continue;
            }
            Kind::Newline | Kind::Question | Kind::Exclamation | Kind::Semicolon | Kind::Colon | Kind::Ellipsis => {
                return None;
            }
            Kind::Word => {}
            _ => {
                k = past_aside_in_dashes(view, k, limit).unwrap_or(k + 1);
                continue;
            }
        }
        match view.phrase(k) {
            Some((PhraseKind::Formula | PhraseKind::Return, _)) => return None,
            Some((PhraseKind::Adverb | PhraseKind::Shift | PhraseKind::Source(_) | PhraseKind::Impersonal, past)) => {
                k = past;
                continue;
            }
            _ => {}
        }
        let joined = view.prefix(k) & prefix::CONJ != 0;
        if view.is_complementizer(k) {
            if is_circumstantial(view, k) || opens_subjunctive(view, k) {
                k += 1;
                continue;
            }
            // غير أن, مع أن, مع التأكيد أن
            let other = lists::CONJOINED.has(view.stem(k - 1)) && !view.is_definite(k - 1)
                || view.has(k - 1, Class::PREP) && !matches!(view.key(k - 1), keys::ILA | keys::ALA)
                || is_noun(view, k - 1)
                || view.key(k - 1).len() == 1;
            if joined || view.is_word(k - 1) && other {
                return None;
            }
            let due = if view.has_bi(k) { &mut owed_bi } else { &mut owed };
            if *due > 0 && view.spell(k) & spell::HAMZA_BELOW == 0 {
                *due -= 1;
                k += 1;
                continue;
            }
            return clause(view, cue, lemma, k, MAX);
        }
        let c = view.class(k);
        let finite =
            c.has(Class::VERB) && !view.is_definite(k) && !c.has(PERSONS.and(Class::ABSTRACT).and(Class::PREP));
        let reports = c.has(Class::CUE) && opens_cue(view, k);
        // حيث يزور أهله, but إذ فوجئ
        let conjunction = c.has(Class::CONJ)
            && !c.has(Class::PREP.and(Class::HEAD).and(Class::ADVERB))
            && !matches!(view.stem(k), keys::HAYTHU | keys::AW | keys::INDAMA | keys::GHAYR)
            && view.key(k).len() > 1;
        if joined && (finite || reports) || reports && cue_is_compound(view, k) || conjunction {
            return None;
        }
        if reports {
            let bare = takes(view, k, Frames(Frames::ANNA.0 | Frames::ILA_ANNA.0 | Frames::ALA_ANNA.0));
            owed += usize::from(bare);
            owed_bi += usize::from(!bare && takes(view, k, Frames::BI_ANNA));
        }
        k += 1;
    }
    None
}

/// The token behind an aside that the dash at `k` opens: قال الوزير -في كلمة ألقاها أمس- إن.
fn past_aside_in_dashes(view: &View<'_>, k: usize, limit: usize) -> Option<usize> {
    /// Tokens of such an aside.
    const MAX: usize = 32;
    if view.kind(k) != Kind::Dash || view.tight(k) && view.tight(k + 1) {
        return None;
    }
    (k + 1..limit.min(k + MAX))
        .take_while(|&m| !matches!(view.kind(m), Kind::Stop | Kind::Newline | Kind::Colon | Kind::Question))
        .find(|&m| view.kind(m) == Kind::Dash && !(view.tight(m) && view.tight(m + 1)))
        .map(|m| m + 1)
}

/// قائلا, بالقول, قوله
fn says_so(view: &View<'_>, k: usize) -> bool {
    let says = view.has_reading(k, |r, p| view.lexicon.lemma(r.lemma).class == CueClass::Say && is_compound(r, p));
    says && opens_cue(view, k) && !view.has(k, Class::HEAD)
}

/// A saying verb with a clause and nothing between: قال سنواصل, وقال الوزير، العمل مستمر.
fn bare(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> bool {
    // ومتابعة تقدمه is an act.
    let act = cue.reading.form == Form::Participle && lemma.trust != Trust::Word;
    if !lemma.frames.has(Frames::BARE) || act {
        return false;
    }
    let i = cue.token as usize;
    let opens = i == 0
        || !view.is_word(i - 1)
        || cue.prefix & prefix::CONJ != 0
        || cue.subject.is_some()
        || view.has(i - 1, Class::AUX.and(Class::CONJ)) && view.stem(i - 1) != keys::KAMA
        || cue.reading.form == Form::Participle;
    if !opens {
        return false;
    }
    // قلت له لديكم مكتب, قال هناك خلل: what looks like an adverbial may be the clause's first word.
    let exists = |k: usize| {
        let key = view.key(k);
        matches!(key, keys::HUNAKA | keys::THAMMA) || key.len() > 3 && key.first(3) == keys::LADAY
    };
    let mut k = (i + 1..j).find(|&k| exists(k)).unwrap_or(j);
    // قال للسائق لا تسرع
    if k == j && view.is_word(k) && view.prefix(k) & prefix::LI != 0 && view.prefix(k) & prefix::CONJ == 0 {
        k = mention::parse_governed(view, k, limit).map_or(k, |np| np.end as usize);
    }
    let comma = view.kind(k) == Kind::Comma;
    k = view.skip_commas(k);
    if !view.has_words(k, limit, MIN_QUOTED) || !view.is_word(k) {
        return false;
    }
    let c = view.class(k);
    // قال وهو ينظر, وقد: a circumstance, not what was said.
    let circumstance = view.prefix(k) & prefix::WA != 0 && (c.has(Class::PRONOUN) || view.stem(k) == keys::QAD);
    if circumstance {
        return false;
    }
    // A clause begins with a verb, a negation, an auxiliary, a pronoun or a definite subject, not with a preposition of place.
    let opens = c.has(
        Class::VERB
            .and(Class::NEGATION)
            .and(Class::AUX)
            .and(Class::PRONOUN)
            .and(Class::FIRST)
            .and(Class::DEMONSTRATIVE),
    ) || c.has(Class::CUE) && opens_cue(view, k) && !cue_is_compound(view, k)
        || exists(k)
        // قال يا رسول الله
        || view.key(k) == keys::YA
        || view.prefix(k) & prefix::SA != 0
        || cue.subject.is_some()
            && comma
            && !c.has(Class::PREP.and(Class::CONJ).and(Class::TIME).and(Class::RELATIVE).and(Class::ROLE))
            && view.prefix(k) & prefix::PREP == 0
        || cue.subject.is_none() && view.is_definite(k) && !comma && cue.reading.form == Form::Participle;
    if !opens || c.has(Class::CUE) && cue_is_compound(view, k) {
        return false;
    }
    cue.intro = Intro::Bare;
    cue.intro_at = k as u32;
    cue.content = k as u32;
    true
}

/// قائلا, بالقول, قوله after a verb: the compound is one relation whose cue is the second word.
fn cue_is_compound(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, is_compound)
}

/// A reading as قائلا, بالقول or قوله.
fn is_compound(r: &Reading, p: u8) -> bool {
    r.form == Form::Participle || r.form == Form::Noun && (r.pronoun || p & prefix::BI != 0)
}

/// أعلن الحرب, نفى التهمة: the only phrase after the verb is its object and the subject is left out.
fn reinterpret(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, i: usize) -> bool {
    let Some(np) = cue.subject else { return false };
    let frames = lemma.frames;
    // تنظيم يزعم الدفاع, الذي نفى التهمة: the subject stands before the verb.
    let before = behind_subject(view, i)
        || i > 0
            && view.is_word(i - 1)
            && cue.prefix & prefix::CONJ == 0
            && view.spell(i - 1) & spell::FINAL_YA != 0
            && !view.has(i - 1, Class::FUNCTION);
    let person =
        matches!(np.denotes, Denotes::Person | Denotes::Unnamed) || np.has_name() && !mention::is_thing(view, &np);
    let body = matches!(np.denotes, Denotes::Group | Denotes::Organization);
    let bare = !view.is_definite(np.head as usize) && np.denotes == Denotes::Unknown && np.len() == 1;
    if person && !(before && np.denotes == Denotes::Unknown) || body && !before || bare {
        return false;
    }
    if !frames.has(Frames::NP) || cue.reading.pronoun || lemma.trust != Trust::Word && !before {
        return false;
    }
    cue.content = np.start;
    cue.intro_at = np.start;
    cue.intro = Intro::Phrase;
    cue.subject = None;
    true
}

/// يرون فيه تهديدا, رأى في القرار اعتداء على: what is seen in it is the second object.
fn sees_in(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> bool {
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.pronoun;
    // رأى, not شك
    let sees = lemma.class == CueClass::Opinion && lemma.frames.has(Frames::FI_ANNA) && lemma.frames.has(Frames::QUOTE);
    if !verb || !sees {
        return false;
    }
    let i = cue.token as usize;
    let it = matches!(view.key(i + 1), keys::FIHI | keys::FIHA);
    let (at, seen) = if it {
        (i + 1, i + 2)
    } else if view.key(j) == keys::FI {
        let Some(np) = mention::parse_governed(view, j + 1, limit) else { return false };
        (j, np.end as usize)
    } else {
        return false;
    };
    let c = view.class(seen);
    let noun = c.has(Class::ABSTRACT.and(Class::COMMON)) || mention::is_circumstance(view, seen);
    let other = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::VERB);
    let bare = view.is_word(seen) && view.prefix(seen) == 0 && !view.is_definite(seen) && !c.has(other);
    seen < limit && noun && bare && phrase(cue, at, at, 3).is_some()
}

/// أدان الوزير | الهجوم المسلح: who is behind a verb that has to have an object ends where a definite noun is no adjective of his.
fn split_object(view: &View<'_>, cue: &mut Cue, lemma: &Lemma) -> bool {
    /// Words of a place behind the subject.
    const MAX: usize = 6;
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.pronoun;
    let Some(np) = cue.subject.filter(|_| verb && judges(lemma) && lemma.frames.has(Frames::NP)) else { return false };
    let own = PERSONS.and(Class::NUMBER).and(Class::TIME);
    let head = np.head as usize;
    let ends = |k: usize| !view.is_word(k) || view.is_complementizer(k);
    let leaves = |k: usize| k as u32 >= np.end && view.has(k, Class::CUE.and(Class::VERB));
    // مصادر إسرائيلية | التقارير
    let indefinite = |k: usize| k > head && mention::is_feminine_relational(view.key(k));
    let closed = view.is_definite(head) || view.is_definite(head + 1);
    let object = (head + 1..np.end as usize + MAX).take_while(|&k| !ends(k) && !leaves(k)).find(|&k| {
        view.prefix(k) == prefix::AL
            && (closed && (view.is_definite(k - 1) || view.has(k - 1, Class::PLACE)) || indefinite(k - 1))
            && !(k == head + 1 && view.has(head, Class::PLACE))
            && !mention::is_relational(view, k)
            && !lists::FORMER.has(view.stem(k))
            && !lists::OF_OFFICE.has(view.stem(k))
            && !view.has(k, own)
    });
    let Some(k) = object.filter(|&k| !np.has_name() || np.name.1 as usize <= k) else { return false };
    cue.subject = Some(Np { end: np.end.min(k as u32), ..np });
    phrase(cue, k, k, 2).is_some()
}

/// كما قال X, على ما أفاد X, وهو ما أكده X: the content is the clause before.
fn before(view: &View<'_>, cue: &mut Cue, i: usize) -> bool {
    if i < 2 || cue.subject.is_none() {
        return false;
    }
    let prev = view.stem(i - 1);
    // ارتفعت الأسعار كما أعلنت الوزارة.
    let closes = cue.subject.is_some_and(|np| {
        let end = np.end as usize;
        // كما أعلن المبعوث مبديا شكوكه
        let circumstance = view.has(end, Class::CUE) && is_participle(view, end) && !says_so(view, end);
        (circumstance || matches!(view.kind(end), Kind::Stop | Kind::Newline | Kind::Comma))
            && np.denotes != Denotes::Unknown
    });
    // كما طلب معلومات: a demand has somebody who makes it.
    let demand = view.lexicon.lemma(cue.reading.lemma).class == CueClass::Demand;
    if demand && cue.subject.is_some_and(|np| matches!(np.denotes, Denotes::Document | Denotes::Unknown)) {
        return false;
    }
    // كما أقر اتفاقية التوازن: a masculine verb has no feminine subject behind it.
    let object = cue.subject.is_some_and(|np| np.denotes == Denotes::Document && np.feminine)
        && !cue.reading.agreement.feminine
        && view.lexicon.lemma(cue.reading.lemma).trust != Trust::Document;
    let as_said = prev == keys::KAMA && !object && (matches!(view.kind(i - 2), Kind::Comma | Kind::Dash) || closes);
    // وهو ما أكده X، على ما أفاد X
    let which = prev == keys::MA
        && i >= 3
        && (cue.reading.pronoun && view.stem(i - 2) == keys::HUWA || view.stem(i - 2) == keys::ALA);
    if !as_said && !which {
        return false;
    }
    cue.intro = Intro::Before;
    cue.intro_at = i as u32 - 1;
    cue.content = cue.subject.map_or(i as u32 + 1, |np| np.end);
    true
}

/// A verbal noun: قوله إن, تأكيده أن, إعلان الوزير عن, تصريح بأن, بالقول:
fn noun(view: &View<'_>, i: usize, reading: Reading, p: u8, limit: usize, sentence: usize) -> Option<(u32, Cue)> {
    let lemma = view.lexicon.lemma(reading.lemma);
    let frames = lemma.frames;
    if is_demanded_of(view, i) {
        return None;
    }
    // ما زعم أنه is a verb.
    if !reading.pronoun && p == 0 && i > 0 && view.key(i - 1) == keys::MA && view.has(i - 1, Class::RELATIVE) {
        return None;
    }
    // يمكن وصفها بأنها: nobody has done so.
    if reading.pronoun && i > 0 && matches!(view.stem(i - 1), keys::YUMKIN | keys::TAMMA | keys::YATIMM) {
        return None;
    }
    // بالتأكيد أن is "certainly"; only على makes it a word of speech.
    if view.stem(i) == keys::TAKID && p & prefix::BI != 0 && view.key(i + 1) != keys::ALA {
        return None;
    }
    // ووُصف الفوز بأنه is a passive; with م it is a noun (مُطالبة).
    let letter = u32::from(p & prefix::CONJ != 0);
    if p & !prefix::CONJ == 0 && view.key(i).at(letter) != crate::fold::code::MIM && view.has_damma(i, letter) {
        return None;
    }
    // بالوعد, الطلب: with its article an act and no report of one.
    if p & prefix::AL != 0 && matches!(lemma.class, CueClass::Promise | CueClass::Demand) {
        return None;
    }
    // اتفقوا على القول إن, ذهب إلى القول إن
    let led_to = i > 0
        && matches!(view.key(i - 1), keys::ALA | keys::ILA)
        && lemma.class == CueClass::Say
        && view.is_complementizer(i + 1);
    if p & prefix::AL != 0
        && p & prefix::BI == 0
        && !led_to
        && !view.has(i, Class::DOCUMENT)
        && !matches!(lemma.class, CueClass::Stress)
    {
        return None;
    }
    let mut cue = Cue {
        token: i as u32,
        end: i as u32 + 1,
        sentence: sentence as u32,
        reading,
        prefix: p,
        intro: Intro::Clause,
        intro_at: 0,
        content: 0,
        subject: None,
        object: None,
        origin: None,
        modality: Modality::Asserted,
        only_that: false,
    };
    let mut j = skip_filler(view, i + 1, limit);
    if !reading.pronoun && p & prefix::AL == 0 {
        // Its subject stands in construct: إعلان الوزير.
        if let Some(np) =
            mention::parse(view, i + 1, limit).filter(|np| np.denotes != Denotes::Unknown || np.has_name())
        {
            if view.is_definite(np.head as usize)
                || np.has_name()
                || view.has(np.head as usize, Class::HEAD.and(Class::PLACE))
            {
                // كشف مقطع فيديو عن
                if lists::EVIDENCE.has(view.stem(np.head as usize)) {
                    return None;
                }
                // تأكيد هذه المعلومات: what is said, nobody who says it.
                let told = matches!(np.denotes, Denotes::Document | Denotes::Unknown);
                if told && view.has(np.start as usize, Class::DEMONSTRATIVE) {
                    return None;
                }
                // بشكر الرئيس لجهوده: whom one thanks.
                let thanked = lemma.class == CueClass::Thank && p & prefix::BI != 0;
                if thanked {
                    cue.object = Some(np);
                } else {
                    cue.subject = Some(np);
                }
                j = np.end as usize;
            }
        }
    }
    // قوله تعالى: a eulogy stands for him whom the pronoun means.
    if reading.pronoun && is_eulogy(view, j) {
        cue.subject = mention::parse(view, j, limit);
        j = cue.subject.map_or(j, |np| np.end as usize);
    }
    let owned = reading.pronoun || p & prefix::BI != 0;
    let said = cue.subject.is_some() && lemma.class == CueClass::Say && !view.has(i, Class::DOCUMENT);
    // صحفي, له, أمس between noun and introducer.
    let mut k = j;
    let mut words = 0;
    // Of them times: بالقول، الخميس، «…»
    let mut times = 0;
    while k < limit && words <= 8 {
        match view.kind(k) {
            // بالقول: …, قول الشاعر: «…»
            Kind::Colon
                if frames.has(Frames::QUOTE) && (owned || said && view.quote_at(k + 1).is_some()) && words <= 3 =>
            {
                return colon(view, &mut cue, k).map(|s| (s, cue));
            }
            Kind::Open | Kind::Quote | Kind::Close | Kind::OpenBracket => {
                let q = view.quote_at(k)?;
                let n = view.words(q.first(), q.close as usize);
                if frames.has(Frames::QUOTE) && n >= MIN_QUOTED && owned && words == times {
                    cue.intro = Intro::Quote;
                    cue.intro_at = k as u32;
                    cue.content = q.first() as u32;
                    return Some((8, cue));
                }
                break;
            }
            Kind::Word | Kind::Latin => {}
            Kind::Comma if words == times => {
                k += 1;
                continue;
            }
            _ => break,
        }
        let c = view.class(k);
        if view.is_complementizer(k) && view.prefix(k) & prefix::CONJ == 0 {
            // وسط توقعات بأن: an opinion that is nobody's.
            let opinion = lemma.class == CueClass::Opinion && p & prefix::BI == 0;
            if opinion && !reading.pronoun && cue.subject.is_none() {
                return None;
            }
            return clause(view, &mut cue, lemma, k, words).map(|s| (s, cue));
        }
        let prep = complement_frame(view, k);
        // مع التأكيد على: a circumstance of the clause's speaker, as a participle is.
        let beside = i > 0 && view.key(i - 1) == keys::MAA && p & prefix::AL != 0;
        let possessed = reading.pronoun || cue.subject.is_some() || cue.object.is_some() || beside;
        if prep != Frames::default()
            && words == 0
            && possessed
            && !view.is_complementizer(k + 1)
            && (view.class(k) != Class::NONE || view.prefix(k) != 0 || prep == Frames::LI)
        {
            // دعوته لحضور الحفل is an invitation, دعوته لوقف القتال a call.
            let act =
                prep != Frames::LI || lemma.class != CueClass::Urge || reading.pronoun && view.has(k, Class::ABSTRACT);
            // عن ترحيبه بالقرار: what another verb expresses.
            let expressed = reading.pronoun && i > 0 && view.key(i - 1) == keys::ANN;
            if frames.has(prep) && prep != Frames::FI && act && !expressed {
                let content = if view.prefix(k) & (prefix::BI | prefix::LI) != 0 { k } else { k + 1 };
                let score = phrase(&mut cue, k, content, 3);
                return score.map(|s| (s, cue));
            }
        }
        if words == 0 && possessed && frames.has(Frames::OBJECT) {
            if let Some(at) = behind_object(view, k, limit, frames) {
                let fused = view.prefix(at) & (prefix::BI | prefix::LI) != 0 || view.key(at).len() > 3;
                return phrase(&mut cue, at, if fused { at } else { at + 1 }, 3).map(|s| (s, cue));
            }
        }
        // إعلان الحكومة هزيمة التنظيم, إعلان واشنطن الانسحاب
        let object = frames.has(Frames(Frames::NP.0 | Frames::O_NP.0))
            && (cue.subject.is_some() || reading.pronoun)
            && view.prefix(k) & !prefix::AL == 0
            && (words == 0 && (c.has(Class::ABSTRACT) && !view.is_definite(k) || mention::is_verbal_noun(view, k))
                || c.has(Class::ABSTRACT) && view.spell(k) & spell::FINAL_HA != 0);
        if object {
            return phrase(&mut cue, k, k, 3).map(|s| (s, cue));
        }
        if c.has(Class::CUE.and(Class::VERB).and(Class::CONJ)) && !c.has(Class::HEAD) && !view.is_definite(k) {
            break;
        }
        times += usize::from(c.has(Class::TIME));
        words += 1;
        k += 1;
    }
    // نقل عنه قوله للصحفيين قبل مغادرته المدينة: «…»
    let far = (reading.pronoun && lemma.class == CueClass::Say || said) && late_quote(view, &mut cue, lemma, j, limit);
    (far && view.kind(cue.intro_at as usize - 1) == Kind::Colon).then_some((5, cue))
}

/// اتهامه للمعارضة بالتآمر, اتهامه لها بـ: the frame's preposition behind the object that ل joins to a verbal noun.
fn behind_object(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    /// Tokens of the object.
    const MAX: usize = 16;
    let pronoun = matches!(view.key(k), keys::LAHU | keys::LAHA | keys::LAHUM);
    if !pronoun && complement_frame(view, k) != Frames::LI {
        return None;
    }
    (k + 1..limit.min(k + MAX))
        .take_while(|&m| (view.is_word(m) || view.kind(m) == Kind::Comma) && !view.is_complementizer(m))
        .find(|&m| {
            let prep = complement_frame(view, m);
            prep != Frames::default() && prep != Frames::LI && frames.has(over_object(prep))
        })
}

/// تعالى, صلى الله عليه وسلم
fn is_eulogy(view: &View<'_>, k: usize) -> bool {
    view.has(k, Class::HUMAN) && view.has(k, Class::VERB)
        || matches!(view.phrase(k), Some((PhraseKind::Name(class), _)) if class.has(Class::HUMAN))
}

/// A source preposition: بحسب X, وفقا لـX, نقلا عن X, بحسب ما ذكر X.
fn source(view: &View<'_>, i: usize, reading: Reading, p: u8, limit: usize, sentence: usize) -> Option<(u32, Cue)> {
    let frames = view.lexicon.lemma(reading.lemma).frames;
    let mut cue = Cue {
        token: i as u32,
        end: i as u32 + 1,
        sentence: sentence as u32,
        reading,
        prefix: p,
        intro: Intro::Source,
        intro_at: i as u32,
        content: 0,
        subject: None,
        object: None,
        origin: None,
        modality: Modality::Asserted,
        only_that: false,
    };
    let j = i + 1;
    let key = view.key(j);
    if frames.has(Frames::MA) {
        // وفقا لما ذكره
        let key = if key == keys::LIMA { keys::MA } else { key };
        let verb_at = if key == keys::MA { j + 1 } else { j };
        // حسبما ذكره, but وفقا لبيان
        let (own, n) = (view.key(i), view.key(i).len());
        let own_ma = n > 3
            && own.at(n - 1) == crate::fold::code::ALEF
            && own.at(n - 2) == crate::fold::code::MIM
            && key != keys::MA;
        if key == keys::MA || own_ma && view.has(verb_at, Class::CUE.and(Class::VERB)) {
            if view.has(verb_at, Class::CUE.and(Class::VERB)) {
                let s = skip_filler(view, verb_at + 1, limit);
                cue.subject = mention::parse(view, s, limit);
                if let Some(np) = cue.subject.as_mut() {
                    fill_source(view, np, limit);
                }
                // بحسب ما تراه, وفق ما ورد: without a subject only a verb of saying has a source.
                // بحسب ما قاله.
                if cue.subject.is_none() && !tells(view, verb_at, !view.is_word(s)) {
                    return None;
                }
                cue.content = cue.subject.map_or(s as u32, |np| np.end);
                // The verb is part of the source phrase and no cue of its own.
                cue.origin = None;
                cue.end = i as u32 + 1;
                cue.intro_at = verb_at as u32;
                return Some((9, cue));
            }
            return None;
        }
    }
    let start = if frames.has(Frames::AN) && key == keys::ANN || frames.has(Frames::ILA) && key == keys::ILA {
        j + 1
    } else if frames.has(Frames::LI) || frames.has(Frames::NP) {
        j
    } else {
        return None;
    };
    // وفقا لـ"..." has its preposition apart.
    let start = if view.key(start).len() == 1 && view.is_word(start) && view.quote_at(start + 1).is_some() {
        start + 1
    } else {
        start
    };
    let mut np = mention::parse_governed(view, start, limit)?;
    if is_measure(view, &np) {
        return None;
    }
    // وفقا لبيان صدر عن الوزارة، فإن: what a clause says of the document stands before what the document says.
    let described = np.denotes == Denotes::Document && is_described(view, np.head as usize, np.end as usize);
    if !described {
        fill_source(view, &mut np, limit);
    }
    let needs_li = frames.has(Frames::LI) && !frames.has(Frames::NP);
    if needs_li
        && view.prefix(start) & prefix::LI == 0
        && view.key(start).at(0) != crate::fold::code::LAM
        && start == j
        && view.quote_at(start).is_none()
    {
        return None;
    }
    // حسب رغباتهم: what cannot speak is no source.
    if np.denotes == Denotes::Unknown && !speaks(view, &np) {
        return None;
    }
    cue.subject = Some(np);
    cue.content = if described { past_clause(view, np.end as usize, limit) as u32 } else { np.end };
    Some((7, cue))
}

/// Is the word a verb of saying or telling, without an object, or with the pronoun that takes up ما where its clause `ends`?
fn tells(view: &View<'_>, i: usize, ends: bool) -> bool {
    view.has_reading(i, |r, _| {
        let class = view.lexicon.lemma(r.lemma).class;
        let verb = matches!(r.form, Form::Perfect | Form::Imperfect) && (ends || !r.pronoun);
        verb && matches!(class, CueClass::Say | CueClass::State | CueClass::Stress | CueClass::Relay)
    })
}

/// وفق القائمين على المستشفيات، كان: a source that a comma or the sentence closes fills the way to it.
fn fill_source(view: &View<'_>, np: &mut Np, limit: usize) {
    /// Words of such a rest.
    const MAX: usize = 10;
    /// Words of a rest that ends in a name.
    const MAX_NAMED: usize = 14;
    let end = np.end as usize;
    let closed = |k: usize| matches!(view.kind(k), Kind::Comma | Kind::Stop | Kind::Newline) || k >= limit;
    if let Some(stop) = (end..end + MAX_NAMED).find(|&k| !view.is_word(k) || k >= limit).filter(|&k| closed(k)) {
        let named = mention::ends_in_name(view, end, stop);
        if named || stop - end < MAX {
            mention::fill(view, np, stop, !named);
        }
    }
}

/// حسب العمر, وفق خطة, وفق القانون: a measure or a rule, which nobody says.
fn is_measure(view: &View<'_>, np: &Np) -> bool {
    let head = np.head as usize;
    let key = view.key(head);
    let is = |key: Key| is_listed(view, &lists::MEASURES, head, key);
    // وفقا لعدد المقاعد, but بحسب عدد من الخبراء
    let start = np.start as usize;
    let count = start < head && is(view.stem(start)) && view.key(start + 1) != keys::MIN;
    // وفق بعض الطقوس
    let some = view.has(start, Class::DETERMINER) && is(view.stem(start + 1));
    // لعمر: an unknown word keeps its ل.
    count || some || is(view.stem(head)) || is(key) || key.at(0) == crate::fold::code::LAM && is(key.skip(1))
}

/// Can an unknown noun after a source preposition speak? A foreign name, a family name, a Latin brand, a quoted title; not a plan
/// or a measure, which are in construct or have adjectives.
fn speaks(view: &View<'_>, np: &Np) -> bool {
    let h = np.head as usize;
    if view.kind(h) == Kind::Latin || view.quote_at(np.start as usize).is_some() {
        return true;
    }
    let name = Class::FAMILY.and(Class::NAME_PARTICLE).and(Class::GIVEN);
    let bare = (np.start..np.end)
        .filter(|&k| view.is_word(k as usize))
        .all(|k| view.class(k as usize).without(name) == Class::NONE && !view.is_definite(k as usize));
    let family =
        view.is_definite(h) && np.len() == 1 && view.class(h) == Class::NONE && view.spell(h) & spell::FINAL_YA != 0;
    bare && view.spell(h) & (spell::FINAL_TA | spell::TANWIN) == 0
        && np.len() <= 3
        && !view.is_definite(np.end as usize)
        || family
}

/// على حد قول X, على لسان X.
fn source_phrase(view: &View<'_>, lemma: u16, i: usize, after: usize, limit: usize, sentence: usize) -> Option<Cue> {
    let quoted = view.quote_around(i);
    let limit = quoted.map_or(limit, |q| limit.min(q.close as usize));
    let mut subject = mention::parse(view, after, limit);
    // تبدأ المحكمة في نظر الدعوى, من وجهة نظر علمية: neither a case nor an adjective has a view.
    let sees = subject.is_some_and(|np| {
        np.has_name()
            || !matches!(np.denotes, Denotes::Document | Denotes::Unknown)
            || view.is_definite(np.end as usize - 1)
    });
    let case = subject.is_some_and(|np| np.denotes == Denotes::Document);
    if view.key(after - 1) == keys::NAZAR && (!sees || case) {
        return None;
    }
    if let Some(np) = subject.as_mut() {
        fill_source(view, np, limit);
    }
    // من وجهة نظرنا, في نظري: outside speech the writer's own.
    let last = view.key(after - 1);
    let ours = last.len() > 3 && last.skip(last.len() - 2) == keys::NA;
    let mine = last.len() > 3 && last.at(last.len() - 1) == crate::fold::code::YA;
    if subject.is_none() && quoted.is_none() && (ours || mine) {
        return None;
    }
    let reading = Reading {
        lemma,
        form: Form::Source,
        agreement: crate::lexicon::Agreement { person: 3, feminine: false, plural: false },
        pronoun: false,
        pronoun_feminine: false,
        pronoun_plural: false,
    };
    Some(Cue {
        token: i as u32,
        end: after as u32,
        sentence: sentence as u32,
        reading,
        prefix: view.prefix(i) & prefix::CONJ,
        intro: Intro::Source,
        intro_at: i as u32,
        content: subject.map_or(after as u32, |np| np.end),
        subject,
        object: None,
        origin: None,
        modality: Modality::Asserted,
        only_that: false,
    })
}

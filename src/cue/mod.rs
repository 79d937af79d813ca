//! Cues: words of saying whose complement frame holds. Not who speaks, and not where the content ends.
//!
//! A word alone says little (بين is "between", عبر "through"), so each reading is tried against the frames of its lemma: the words
//! after it are read once, left to right, as [subject] [object] [adverbials] [introducer].

mod complement;
mod frame;
mod late;
mod lookalike;
mod noun;
mod refuse;
mod report;
mod scan;
mod source;
mod subject;
mod verb;

pub(crate) use complement::is_meanwhile;
pub(crate) use frame::{object_frame_follows, takes};
pub(crate) use noun::{is_relay, relay_preposition, repeats};
pub(crate) use refuse::is_verb;
pub(crate) use scan::is_stance;
pub(crate) use source::is_source;
pub(crate) use verb::{Verb, skip_filler};

use crate::TokenKind as Kind;
use crate::fold::spell;
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Reading, lists, prefix};
use crate::mention::{Denotes, Np, PERSONS};
use crate::room::make_room;
use crate::view::View;
use crate::{CueClass, Modality, keys, mention};
use noun::noun;
use report::report;
use source::{source, source_phrase};
use subject::verb;

/// Words between cue and introducer, subject included: 99 % of the elided ones have at most 12, subjects up to 18.
const MAX_BETWEEN: usize = 32;

/// Words of a quotation that make it speech after a saying verb without a colon.
const MIN_QUOTED: usize = 3;

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

impl Cue {
    /// A cue of one token of which nothing else is known yet.
    fn at(i: usize, sentence: usize, reading: Reading, prefix: u8) -> Cue {
        Cue {
            token: i as u32,
            end: i as u32 + 1,
            sentence: sentence as u32,
            reading,
            prefix,
            intro: Intro::Clause,
            intro_at: 0,
            content: 0,
            subject: None,
            object: None,
            origin: None,
            modality: Modality::Asserted,
            only_that: false,
        }
    }
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
                        // روى أن, where روي is the passive.
                        && (view.stem(i) == keys::RAWA && view.spell(i) & spell::FINAL_MAQSURA != 0
                            || goes_on_in_present(view, i, extent.start as usize)
                            || behind_subject(view, i)
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
            let adverb = class.has(Class::ADVERB) && dual(view, i) && !view.congratulates(i);
            let other = || number || adverb || scan::is_poll(view, i);
            if class.has(Class::CUE) && !other() && !crowd.holds(i) {
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
        let cue = best(view, &rest[..readings]).filter(|cue| !out.last().is_some_and(|last| offers(view, last, cue)));
        out.extend(cue);
        rest = &rest[readings..];
    }
    candidates.clear();
}

/// قدم شكره, قدم خالص شكره: the thanks are what the verb before reports.
fn offers(view: &View<'_>, verb: &Cue, thanks: &Cue) -> bool {
    let thank = |cue: &Cue| view.lexicon.lemma(cue.reading.lemma).class == CueClass::Thank;
    verb.intro == Intro::Phrase
        && (verb.content..=verb.content + 2).contains(&thanks.token)
        && thank(thanks)
        && thank(verb)
        && view.lexicon.lemma(verb.reading.lemma).frames.has(Frames::STANCE)
}

/// Does a pronoun or a relative pronoun right before the verb stand for its subject?
fn behind_subject(view: &View<'_>, i: usize) -> bool {
    // الخلية التي يعتقد أنها: a masculine verb has no feminine subject.
    let stem = view.stem(i);
    let plural = stem.len() > 4 && stem.back(1) == crate::fold::code::NUN;
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

/// يوضح الخبير أن …، ويرجح أن: joined to a report in the present, with a man as its subject, that opened the sentence, he expects it.
fn goes_on_in_present(view: &View<'_>, i: usize, start: usize) -> bool {
    let first = start + usize::from(view.kind(start) != Kind::Word);
    let masculine = |k: usize| view.stem(k).at(0) == crate::fold::code::YA && !mention::ends_in_wn(view.stem(k));
    let joined = view.prefix(i) == prefix::WA && i > 0 && view.kind(i - 1) == Kind::Comma;
    joined
        && masculine(i)
        && view.has(first, Class::CUE)
        && masculine(first)
        && view.phrase(first).is_none_or(|(kind, _)| kind != PhraseKind::Impersonal)
        && mention::parse(view, first + 1, i)
            .is_some_and(|np| np.denotes == Denotes::Person && !np.plural && !np.feminine)
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

/// لكن الشركة وعدت: is the phrase before a verb its subject, which opens the clause?
fn opens_as_subject(view: &View<'_>, reading: &Reading, np: &Np, floor: usize) -> bool {
    opens_clause(view, np.start as usize, floor)
        && np.denotes != Denotes::Unknown
        && !mention::is_thing(view, np)
        && verb::agrees(view, reading, np)
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
    key.back(1) == crate::fold::code::ALEF
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
    // نقلا عن is a source before it is a dual.
    let source = source::names_origin(view, i);
    view.cue_readings(i, |reading, prefix| {
        if source && reading.form != Form::Source {
            return;
        }
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
            What::Verb(verb) => report(view, verb),
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
                            let found = verb.and_then(|verb| report(view, &verb));
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
    let clause = opinion && cue.intro == Intro::Clause;
    let ours = clause && (quoted || cue.subject.is_none()) && is_ours(view, i, &reading);
    if ours && reading.pronoun {
        return None;
    }
    let first = view.is_first_by_hamza(i) || ours || quoted && clause && view.is_eighth_form(i);
    let a = reading.agreement;
    if first && a.person == 3 && !a.feminine && !a.plural && cue.subject.is_none() {
        return None;
    }
    Some((if a.person == 1 && !first { score.min(1) } else { score }, cue))
}

/// توقعنا أن: in somebody's own words, or where nobody else is the subject, "we expected", not "he expected us".
fn is_ours(view: &View<'_>, i: usize, reading: &Reading) -> bool {
    let key = view.key(i);
    let n = key.len();
    let ending = n > 4 && key.back(1) == crate::fold::code::ALEF && key.back(2) == crate::fold::code::NUN;
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
        // لم تكن الإدارة قد أعلنت
        keys::QAD if reading.form == Form::Perfect && was_not(view, i - 1) => Modality::Negated,
        // لا أحد يقول
        keys::AHAD if i >= 2 && view.key(i - 2) == keys::LA => Modality::Negated,
        // لا اعتقد without its hamza reads like a perfect.
        keys::LA if negation => Modality::Negated,
        keys::SAWFA => Modality::Future,
        // كل من يظن أن, ويخطئ من يقول إن: whoever, no report of one who did.
        keys::MIN if reading.form == Form::Imperfect && is_whoever(view, i - 1, reading, p) => Modality::Hypothetical,
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
        // أود أن أشير إلى أن: who would like to say says it.
        keys::AN if reading.agreement.person == 1 && i >= 2 && lists::WOULD_SAY.has(view.stem(i - 2)) => {
            Modality::Asserted
        }
        keys::AN if reading.form == Form::Imperfect && !view.has(i - 1, Class::NONE) => Modality::Hypothetical,
        _ => Modality::Asserted,
    }
}

/// لم تكن الإدارة | قد: is the verb behind قد denied with كان before its subject?
fn was_not(view: &View<'_>, qad: usize) -> bool {
    /// Tokens of the subject.
    const MAX: usize = 8;
    let was = |k: &usize| view.has(*k, Class::AUX) && view.stem(*k).back(1) == crate::fold::code::NUN;
    let at = (qad.saturating_sub(MAX)..qad).rev().take_while(|&k| view.is_word(k)).find(was);
    at.is_some_and(|k| k > 0 && view.stem(k - 1) == keys::LAM)
}

/// هناك من, ثمة من, بين من, منهم من: there are some who.
pub(crate) fn tells_of_some(view: &View<'_>, k: usize) -> bool {
    let key = view.stem(k);
    matches!(key, keys::HUNAKA | keys::HUNALIKA | keys::THAMMA | keys::BAYN | keys::DIMNA | keys::FIHIM)
        || key.first(3) == keys::MINHUM.first(3) && key.len() > 2
}

/// يخطئ من يظن أن: does من right before a verb in the singular stand for whoever it may be? هناك من يرى and بين من يقول tell that there are
/// some who do.
fn is_whoever(view: &View<'_>, who: usize, reading: &Reading, p: u8) -> bool {
    // من يصفهم, whom he calls so
    if p != 0
        || reading.agreement.plural
        || reading.pronoun
        || view.prefix(who) & prefix::PREP != 0
        || !view.has(who, Class::RELATIVE)
    {
        return false;
    }
    who == 0 || !tells_of_some(view, who - 1)
}

//! Noun phrases that can speak: where one begins and ends, its name and its title. Not who it is.
//!
//! Arabic writes no case, so that a phrase's end has to be read off its words: an adjective agrees in definiteness, a name begins
//! where a definite title ends, a new bare noun begins an object.

mod ahead;
mod apart;
mod backward;
mod complement;
mod extends;
mod fill;
mod first;
mod name;
mod opening;
mod phrase;
mod quoted;
mod title;
mod word;

pub(crate) use apart::noun_apart;
pub(crate) use backward::{accusative_ending_at, ending_at, nearest_ending_at};
pub(crate) use fill::fill;
pub(crate) use first::may_be_first_name;
pub(crate) use name::{ends_in_name, with_given_name};
pub(crate) use quoted::{is_body_quoted, is_name_itself, is_speech, is_title_quoted, names_quoted};
pub(crate) use word::{
    completes_participle, ends_in_at, ends_in_wn, ends_in_yn, has_possessive, has_possessive_ending, has_verbal_shape,
    heads_construct, in_terms, is_accusative, is_behind_particle, is_circumstance, is_feminine_relational,
    is_first_participle, is_how_she_says, is_issued, is_medium, is_no_verb, is_nominal, is_oblique_plural,
    is_participle_shaped, is_relational, is_unknown_participle, is_veil, is_verbal_noun, may_be_bi, tells_how,
};

use crate::TokenKind as Kind;
use crate::fold::code;
use crate::keys;
use crate::lexicon::{Agreement, Class, PhraseKind, prefix};
use crate::view::View;
use opening::Opening;
use word::looks_common;

/// Longest quoted nickname or brand inside a noun phrase.
const MAX_ALIAS: usize = 5;

/// Words that head or end what people are called.
pub(crate) const PERSONS: Class = Class::ROLE
    .and(Class::HONORIFIC)
    .and(Class::HUMAN)
    .and(Class::GROUP)
    .and(Class::GIVEN)
    .and(Class::FAMILY)
    .and(Class::PLACE);

/// What the head says the phrase denotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denotes {
    Person,
    Organization,
    Group,
    Unnamed,
    Document,
    /// A word that no lexicon knows.
    Unknown,
}

/// A noun phrase, in tokens, ends exclusive.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Np {
    pub start: u32,
    pub end: u32,
    pub head: u32,
    pub denotes: Denotes,
    /// The proper name of a person; empty for a bare title and for everything else.
    pub name: (u32, u32),
    pub title: (u32, u32),
    pub feminine: bool,
    /// Gender is known from a word, not assumed.
    pub gendered: bool,
    pub plural: bool,
}

impl Np {
    /// A phrase of which no more is known than what it denotes; its first word is its head.
    pub(crate) fn plain(start: usize, end: usize, denotes: Denotes) -> Np {
        Np {
            start: start as u32,
            end: end as u32,
            head: start as u32,
            denotes,
            name: (0, 0),
            title: (0, 0),
            feminine: false,
            gendered: false,
            plural: false,
        }
    }

    pub(crate) fn has_name(&self) -> bool {
        self.name.0 < self.name.1
    }

    pub(crate) fn has_title(&self) -> bool {
        self.title.0 < self.title.1
    }

    pub(crate) fn len(&self) -> usize {
        (self.end - self.start) as usize
    }
}

/// The speaker phrase that begins at token `i`; `limit` is exclusive.
pub(crate) fn parse(view: &View<'_>, i: usize, limit: usize) -> Option<Np> {
    parse_at(view, i, limit, Reach::FULL)
}

/// The subject of a verb that has prepositions (`takes` bits) of its own: they end it.
pub(crate) fn parse_subject(view: &View<'_>, i: usize, limit: usize, barred: u16) -> Option<Np> {
    parse_at(view, i, limit, Reach { barred, ..Reach::FULL })
}

/// How far a phrase may go.
#[derive(Clone, Copy)]
struct Reach {
    /// Over a comma, to the name of a title or the title of a name.
    apposition: bool,
    /// Prepositions (`takes` bits) that end it.
    barred: u16,
    /// Its first word may carry a preposition.
    governed: bool,
    /// Its first word carries و or ف.
    joined: bool,
}

impl Reach {
    const FULL: Reach = Reach { apposition: true, barred: 0, governed: false, joined: false };
    const CLOSE: Reach = Reach { apposition: false, barred: 0, governed: false, joined: false };
}

/// تعالى, عز وجل, عليه الصلاة والسلام, (ص): a blessing that names God or the Prophet by itself. The token after it.
pub(crate) fn eulogy(view: &View<'_>, i: usize) -> Option<usize> {
    if view.kind(i) == Kind::OpenBracket {
        let blessing = matches!(view.key(i + 1), keys::SAD | keys::SALAM_ABBREVIATED);
        return (blessing && view.kind(i + 2) == Kind::CloseBracket).then_some(i + 3);
    }
    // Nearly every word neither begins a phrase nor means a person.
    let token = view.tokens.get(i)?;
    if !token.begins_phrase() && !token.class.has(Class::HUMAN) {
        return None;
    }
    let key = view.key(i);
    let blesses = blesses_god(key) || matches!(key, keys::SALLA | keys::SALAWAT | keys::ALAYHI);
    match if blesses { view.phrase(i) } else { None } {
        Some((PhraseKind::Name(class), end)) if class.has(Class::HUMAN) => Some(end),
        _ => matches!(key, keys::TAALA | keys::SUBHANAHU).then_some(i + 1),
    }
}

/// The first word of what is said of God alone: تعالى, عز وجل
pub(crate) fn blesses_god(first: crate::fold::Key) -> bool {
    matches!(first, keys::TAALA | keys::SUBHANAHU | keys::TABARAK | keys::AZZA | keys::JALLA)
}

fn parse_at(view: &View<'_>, i: usize, limit: usize, reach: Reach) -> Option<Np> {
    if is_verb_before_office(view, i) {
        return None;
    }
    let mut np = Opening::read(view, i, limit, reach)?;
    // الله | عز وجل, النبي | صلى الله عليه وسلم
    let end = np.end as usize;
    if let Some(end) = eulogy(view, end).filter(|&end| end <= limit) {
        np.end = end as u32;
    }
    Some(np)
}

/// أشرف رئيس الحكومة على الحفل: before an office what opens a sentence is no first name, but a verb.
fn is_verb_before_office(view: &View<'_>, i: usize) -> bool {
    view.has(i, Class::GIVEN)
        && view.has(i, Class::VERB)
        && view.stem(i).len() == 4
        && view.stem(i).at(0) == code::ALEF
        && (i == 0 || !view.is_word(i - 1))
        && view.has(i + 1, Class::ROLE)
        && !view.has(i + 1, Class::HONORIFIC)
        && !view.is_definite(i + 1)
}

/// حسن | وعلي الزريق: with a second conjunct that a name or a title begins, where the verb asks for more than one.
pub(crate) fn with_conjunct(view: &View<'_>, np: &Np, limit: usize) -> Option<Np> {
    let n = np.end as usize;
    let joined = view.prefix(n) & prefix::WA != 0 && view.has(n, Class::HEAD.and(Class::GIVEN).and(Class::PLACE));
    let second = parse_at(view, n, limit, Reach { joined: true, ..Reach::CLOSE }).filter(|_| joined)?;
    Some(Np { end: second.end, denotes: Denotes::Group, name: (0, 0), title: (0, 0), plural: true, ..*np })
}

/// A common noun that no table of speakers holds.
pub(crate) fn is_thing(view: &View<'_>, np: &Np) -> bool {
    let head = np.head as usize;
    np.denotes == Denotes::Unknown
        && view.is_word(head)
        && (looks_common(view, head)
            || view.lexicon.look_up(view.stem(head)).class.has(Class::COMMON.and(Class::ABSTRACT)))
}

/// رسالة تطالب, منافسين أعلنوا: an indefinite noun that can speak before a verb that agrees with it and that nothing joins to it: the clause
/// describes the noun.
pub(crate) fn is_described(view: &View<'_>, np: &Np, verb: &Agreement) -> bool {
    let (head, last) = (np.head as usize, np.end as usize - 1);
    let speaks =
        Class::DOCUMENT.and(Class::UNNAMED).and(Class::GROUP).and(Class::ORG).and(Class::HUMAN).and(Class::ROLE);
    let proper = Class::PLACE.and(Class::ORG_NAME).and(Class::GIVEN).and(Class::FAMILY);
    // عريضه is a known word, رسالتها none.
    let owned = |k: usize| has_possessive(view, k) && !view.has(k, speaks);
    let bare = |k: usize| !view.is_definite(k) && !view.has(k, proper) && !owned(k);
    if !view.has(head, speaks) || np.has_name() || !(head..=last).all(bare) {
        return false;
    }
    let things = np.plural && matches!(np.denotes, Denotes::Document | Denotes::Organization);
    match (things, np.plural) {
        (true, _) => verb.feminine && !verb.plural,
        (_, true) => verb.plural,
        _ => !verb.plural && np.feminine == verb.feminine,
    }
}

/// A noun phrase whose first word may carry a preposition.
pub(crate) fn parse_governed(view: &View<'_>, i: usize, limit: usize) -> Option<Np> {
    parse_at(view, i, limit, Reach { governed: true, ..Reach::FULL })
}

//! Noun phrases that can speak: where one begins and ends, its name and its title. Not who it is.
//!
//! Arabic writes no case, so that a phrase's end has to be read off its words: an adjective agrees in definiteness, a name begins
//! where a definite title ends, a new bare noun begins an object.

mod ahead;
mod backward;
mod fill;
mod first;
mod name;
mod quoted;
mod title;
mod word;

pub(crate) use backward::{ending_at, nearest_ending_at};
pub(crate) use fill::fill;
pub(crate) use first::may_be_first_name;
pub(crate) use name::{ends_in_name, with_given_name};
pub(crate) use quoted::{is_body_quoted, is_name_itself, is_speech, is_title_quoted, names_quoted};
pub(crate) use word::{
    ends_in_at, ends_in_wn, ends_in_yn, has_possessive, has_possessive_ending, has_verbal_shape, heads_construct,
    is_accusative, is_circumstance, is_feminine_relational, is_first_participle, is_issued, is_medium, is_no_verb,
    is_nominal, is_oblique_plural, is_participle_shaped, is_relational, is_unknown_participle, is_veil, is_verbal_noun,
    may_be_bi,
};

use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Agreement, Class, PhraseKind, lists, prefix};
use crate::view::View;
use ahead::name_ahead;
use first::{begins_name, is_ali, is_first_name, is_unknown_first_name};
use name::{continues_name, honorific_name, name_end};
use quoted::{gloss, holds_source, is_alias};
use title::{appositive, extends, holder_name, is_barred, joined_title, title_complement};
use word::{
    abbreviation, age, feminine, fused_li, in_construct, is_broadcaster, is_ours, is_scrap, is_taken, looks_common,
    never_speaks,
};

/// Longest noun phrase; the longest annotated mention has 18 words.
const MAX_WORDS: usize = 24;

/// Longest quoted nickname or brand inside a noun phrase.
const MAX_ALIAS: usize = 5;

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

/// قال راي بادار، رئيس البلدية،: two words of any meaning before a role that commas set off are a foreign name, where the first
/// cannot begin a phrase of another kind. The token after it.
fn set_off(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let end = i + 2;
    if view.kind(end) != Kind::Comma
        || end + 1 >= limit
        || !view.has(end + 1, Class::ROLE)
        || view.has(end + 1, Class::PLURAL)
    {
        return None;
    }
    let known =
        Class::HEAD.and(Class::GIVEN).and(Class::PLACE).and(Class::FUNCTION).and(Class::TIME).and(Class::ADVERB);
    let bare = |k: usize| {
        view.kind(k) == Kind::Word
            && view.prefix(k) & !(prefix::BI | prefix::FA) == 0
            && view.spell(k) & (spell::FINAL_TA | spell::TANWIN | spell::FINAL_HA) == 0
            && !view.has(k, known.and(Class::PHRASE))
    };
    // A noun that another one follows in construct is written with its hamza and has no foreign letter pair; a cue has neither.
    let foreign = view.has(i, Class::CUE.and(Class::VERB)) && view.prefix(i) == 0;
    let after_verb = i > 0 && view.has(i - 1, Class::CUE);
    (foreign && after_verb && bare(i) && bare(i + 1)).then_some(end)
}

/// تعالى, عز وجل, عليه الصلاة والسلام: a blessing that names God or the Prophet by itself. The token after it.
pub(crate) fn eulogy(view: &View<'_>, i: usize) -> Option<usize> {
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
    let mut np = unblessed(view, i, limit, reach)?;
    // الله | عز وجل, النبي | صلى الله عليه وسلم
    let end = np.end as usize;
    if let Some(end) = eulogy(view, end).filter(|&end| end <= limit) {
        np.end = end as u32;
    }
    Some(np)
}

fn unblessed(view: &View<'_>, i: usize, limit: usize, reach: Reach) -> Option<Np> {
    let limit = limit.min(i + MAX_WORDS);
    // جل شأنه, where جل by itself is "most"
    if view.has(i, Class::PHRASE) {
        if let Some(end) = eulogy(view, i).filter(|&end| end <= limit) {
            return Some(Np::plain(i, end, Denotes::Unknown));
        }
    }
    if let Some(np) = bracketed(view, i, limit, reach) {
        return Some(np);
    }
    let mut j = i;
    // كل من, عدد من, 46% من, بعض, هذا, نفس
    let mut quantity = false;
    while j < limit {
        let c = view.class(j);
        let counts = view.kind(j) == Kind::Number
            || c.has(Class::NUMBER.and(Class::DETERMINER).and(Class::DEMONSTRATIVE))
                && !c.has(Class::FUNCTION.without(Class::DEMONSTRATIVE))
                && !c.has(Class::HEAD)
            // كلا الجانبين, where كلا by itself is "no"
            // كلا من الوزير والسفير
            || c.has(Class::DETERMINER)
                && c.has(Class::NEGATION)
                && (view.prefix(j + 1) == prefix::AL || view.key(j + 1) == keys::MIN && view.is_definite(j + 2))
            // العديد من السيدات, مجموعة من الناشطين
            || c.has(Class::GROUP.and(Class::DETERMINER))
                && view.key(j + 1) == keys::MIN
                && (view.has(j + 2, Class::GROUP.and(Class::PLURAL).and(Class::UNNAMED).and(Class::HUMAN))
                    // مجموعة من 9 خبراء
                    || view.kind(j + 2) == Kind::Number && view.has(j + 3, Class::HUMAN.and(Class::ROLE).and(Class::GROUP)));
        if !counts || view.prefix(j) & prefix::PREP != 0 && !(j == i && reach.governed) {
            break;
        }
        quantity |= !c.has(Class::DEMONSTRATIVE);
        j += 1;
        let counted = is_nominal(view, j + 1) || view.kind(j + 1) == Kind::Number;
        if quantity && view.key(j) == keys::MIN && j + 1 < limit && counted {
            j += 1;
        }
    }
    if j > i && view.has(j - 1, Class::DEMONSTRATIVE) && !view.is_definite(j) && !view.has(j - 1, Class::PLURAL) {
        // هذا and ذلك by themselves do not speak.
        return None;
    }
    if j > i && (j >= limit || !is_nominal(view, j) || view.prefix(j) & prefix::PREP != 0) {
        // سأل نفسه, كشف أي تلاعب, قالت كل ما تود: what is asked or said, not who.
        let last = view.key(j - 1);
        let whole = last == keys::KULL && (view.has(j, Class::RELATIVE) || view.key(j) == keys::MA);
        if lists::REFLEXIVES.has(last) || last == keys::AYY || whole {
            return None;
        }
        // البعض, هؤلاء, الكثيرون by themselves
        let alone = view.has(j - 1, Class::DETERMINER.and(Class::DEMONSTRATIVE)) && view.is_word(j - 1)
            || view.has(j - 1, Class::NUMBER) && view.is_definite(j - 1)
            || view.kind(j - 1) == Kind::Number && view.has(j - 1, Class::NUMBER) && quantity && view.is_word(j);
        if !alone {
            return None;
        }
        let denotes = if quantity { Denotes::Group } else { Denotes::Unknown };
        return Some(Np { head: j as u32 - 1, plural: quantity, ..Np::plain(i, j, denotes) });
    }
    // "المالكي" in marks by itself
    if let Some(q) = view.quote_at(j) {
        let (first, close) = (q.first(), q.close as usize);
        let words = view.words(first, close);
        if !q.closed || words == 0 || words > MAX_ALIAS || close >= limit {
            return None;
        }
        // كانت "نزاهة" أعلنت
        let was = i > 0
            && view.has(i - 1, Class::AUX)
            && matches!(view.stem(i - 1), keys::KAN | keys::KANAT)
            && view.has(close + 1, Class::CUE)
            && view.prefix(close + 1) == 0;
        let had = view.key(close + 1) == keys::QAD || was;
        // كان "المالكي" قد تطاول
        if had && words == 1 && view.is_definite(first) && view.class(first).without(Class::FAMILY) == Class::NONE {
            let name = (first as u32, close as u32);
            return Some(Np { head: first as u32, name, ..Np::plain(i, close + 1, Denotes::Person) });
        }
        let inner = parse_at(view, first, close, Reach::CLOSE).filter(|np| np.end as usize == close);
        let (start, end) = (i as u32, close as u32 + 1);
        if let Some(inner) = inner {
            return Some(Np { start, end, ..inner });
        }
        // «تومسون رويترز»: the name of a body.
        let body = (first..close).any(|k| view.has(k, Class::ORG.and(Class::ORG_NAME)))
            && (first..close).all(|k| view.is_word(k) && !view.has(k, Class::FUNCTION.and(Class::VERB)));
        // عبرت "حماية المستهلك" عن, قالت «نيسان»، إن: what the verb asks for stands behind the mark.
        let next = view.skip_commas(close + 1);
        let asked = (view.is_complementizer(next) || had) && words <= 3 || is_barred(view, close + 1, reach.barred);
        let called = asked
            && (first..close).all(|k| view.is_word(k) && !view.is_complementizer(k))
            && !view.has(first, Class::FUNCTION.and(Class::VERB).and(Class::CUE));
        return (body || called).then_some(Np { head: first as u32, ..Np::plain(i, close + 1, Denotes::Organization) });
    }
    // #كيلسون
    if j == i && view.kind(j) == Kind::Other && view.tight(j) && view.is_word(j + 1) && (j == 0 || !view.tight(j - 1)) {
        return parse_at(view, j + 1, limit, reach);
    }
    if let Some(after) = abbreviation(view, j).filter(|_| j == i) {
        let mut inner = parse_at(view, after, limit, reach)?;
        // م. فقيه: one bare role is the name.
        if !inner.has_name() && inner.len() == 1 && view.has(after, Class::ROLE) && view.prefix(after) == 0 {
            inner.name = (inner.start, inner.end);
        }
        inner.start = i as u32;
        if inner.has_name() {
            inner.denotes = Denotes::Person;
            if !inner.has_title() {
                inner.title = (i as u32, after as u32 - 1);
            }
        }
        return Some(inner);
    }
    if let Some(end) = set_off(view, j, limit).filter(|_| j == i && reach.apposition) {
        let mut np = Np { name: (i as u32, end as u32), ..Np::plain(i, end, Denotes::Person) };
        if let Some(end) = appositive(view, view.skip_commas(end), limit, &mut np, reach.barred) {
            np.end = end as u32;
            return Some(np);
        }
    }
    if j >= limit || !is_nominal(view, j) {
        return None;
    }
    let head = j;
    let c = view.class(head);
    if view.prefix(head) & prefix::FA != 0 && !view.is_whole_name(head) && !reach.joined
        || view.prefix(head) & prefix::PREP != 0 && !(reach.governed && j == i)
        || view.prefix(head) & prefix::WA != 0
            && j == i
            && !reach.joined
            && !c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE))
    {
        return None;
    }
    // رأيت is a verb, رايت may be a name.
    let family = c.has(Class::FAMILY) && view.spell(head) & (spell::HAMZA_ABOVE | spell::HAMZA_BELOW) == 0;
    if c.has(Class::CUE)
        && !family
        && !c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE))
        && !view.is_definite(head)
    {
        return None;
    }
    if c.has(Class::ABSTRACT) && !c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE)) && !view.is_definite(head) {
        return None;
    }
    // كرر القول إن, جدد التأكيد على: what is said, not who.
    let said = lists::SAYINGS.has(view.stem(head)) && view.prefix(head) == prefix::AL;
    if said && (view.stem(head) == keys::QAWL || view.is_complementizer(head + 1) || view.has(head + 1, Class::PREP)) {
        return None;
    }
    if is_scrap(view, head) {
        return None;
    }
    if j == i && never_speaks(view, head) || in_construct(view, head) {
        return None;
    }
    if denotes(view, head, quantity) == Denotes::Unknown
        && !quantity
        && !view.is_definite(head)
        && looks_common(view, head)
        && !is_unknown_first_name(view, head)
        && view.phrase(head).is_none()
    {
        return None;
    }
    let mut np = Np {
        start: i as u32,
        end: head as u32 + 1,
        head: head as u32,
        denotes: denotes(view, head, quantity),
        name: (0, 0),
        title: (0, 0),
        feminine: feminine(view, head),
        gendered: c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE)),
        plural: c.has(Class::PLURAL),
    };
    j = head + 1;
    if let Some((PhraseKind::Name(class), end)) = view.phrase(head).filter(|&(_, end)| end <= limit) {
        // البيت الأبيض, آية الله: a name or title of several words.
        j = end;
        np.end = end as u32;
        if class.has(Class::ORG_NAME.and(Class::ORG).and(Class::PLACE)) {
            np.denotes = Denotes::Organization;
        } else if class.has(Class::ROLE.and(Class::HONORIFIC)) {
            np.denotes = if class.has(Class::PLURAL) { Denotes::Group } else { Denotes::Person };
        } else if class.has(Class::GROUP) {
            np.denotes = Denotes::Group;
        } else if class.has(Class::UNNAMED) {
            np.denotes = Denotes::Unnamed;
        } else if class.has(Class::DOCUMENT) {
            np.denotes = Denotes::Document;
        }
    }
    // معاليه, سموه: complete by themselves.
    if c.has(Class::HONORIFIC) && view.spell(head) & spell::FINAL_HA != 0 && view.key(head).len() > 3 {
        np.title = (np.start, np.end);
        return Some(np);
    }
    let after_head = j;
    let personal = np.denotes == Denotes::Person;
    // A name first: أحمد المستوري، كيلسون
    // عماد الرشيد: a rank without its article before a family name is a first name.
    let rank = c.has(Class::HONORIFIC)
        && !(c.has(Class::GIVEN)
            && !view.is_definite(head)
            && view.is_definite(head + 1)
            && !view.has(head + 1, Class::HEAD.and(Class::PLACE)));
    let name_first = (c.has(Class::GIVEN.and(Class::NAME_PARTICLE)) && !rank && !c.has(Class::ROLE.and(Class::ORG)))
        || (np.denotes == Denotes::Unknown && !view.is_definite(head));
    if name_first {
        j = name_end(view, head, limit).max(after_head);
        if np.denotes != Denotes::Organization {
            np.name = (head as u32, j as u32);
            if np.denotes == Denotes::Unknown
                && j - head > 1
                && ((head + 1..j).all(|k| view.class(k) == Class::NONE && !view.is_definite(k))
                    || is_unknown_first_name(view, head))
            {
                // Two unknown words are a foreign name.
                np.denotes = Denotes::Person;
            }
        }
        np.end = j as u32;
    } else if np.denotes == Denotes::Unknown {
        // المستيري: a family name or an unknown noun with its adjectives.
        np.name = (head as u32, j as u32);
    }
    let mut named = name_first && np.has_name();
    while j < limit {
        match view.kind(j) {
            Kind::Word | Kind::Latin => {
                let c = view.class(j);
                let p = view.prefix(j);
                let key = view.key(j);
                // محمد لطفي | كبير مصوري الصحيفة, بوفرون | حارس مرمى: a title of several words
                let office = c.has(Class::PHRASE)
                    && matches!(view.phrase(j), Some((PhraseKind::Name(class), _)) if class.has(Class::ROLE));
                let to_medium = is_broadcaster(view, j);
                if let Some((PhraseKind::Name(_) | PhraseKind::Alias(_), end)) =
                    view.phrase(j).filter(|_| c.has(Class::PHRASE) && !(office && named || to_medium))
                {
                    // إدارة مورغن | كوريا الشمالية
                    let closed = j > head + 1
                        && view.class(j - 1).without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
                        && view.kind(j - 1) == Kind::Word
                        && !view.is_definite(j - 1)
                        && view.spell(j - 1) & (spell::FINAL_TA | spell::FINAL_YA) == 0;
                    // دعا المركز | الأمم المتحدة إلى
                    let body = view.prefix(j) == prefix::AL
                        && view.is_word(j - 1)
                        && view.is_definite(j - 1)
                        && !is_relational(view, j)
                        && c.has(Class::ORG_NAME.and(Class::ORG).and(Class::PLACE));
                    if closed || body {
                        break;
                    }
                    if end <= limit && !named {
                        j = end;
                        np.end = j as u32;
                        continue;
                    }
                }
                if matches!(key, keys::BISM | keys::BILISAN | keys::BISMIHI | keys::BISMIHA | keys::BISMIHIM)
                    && title_complement(view, j, limit, &np, named, reach.barred).is_some()
                {
                    j = title_complement(view, j, limit, &np, named, reach.barred).unwrap_or(j + 1);
                    np.end = j as u32;
                    continue;
                }
                if lists::REFLEXIVES.has(key) {
                    j += 1;
                    np.end = j as u32;
                    continue;
                }
                if c.has(Class::PHRASE)
                    && matches!(view.phrase(j), Some((k, _)) if !matches!(k, PhraseKind::Name(_) | PhraseKind::Alias(_)))
                {
                    break;
                }
                // السفير غير المقيم
                // تقديرات غير رسمية, الوكالة شبه الرسمية
                let alike = view.is_definite(j + 1)
                    || view.has(j + 1, Class::COMMON)
                        && (view.spell(j + 1) & (spell::FINAL_TA | spell::FINAL_YA) != 0
                            || ends_in_yn(view.key(j + 1)));
                let alike = alike && view.is_definite(j - 1) == view.is_definite(j + 1);
                if matches!(key, keys::GHAYR | keys::SHIBH) && p == 0 && view.is_word(j - 1) && alike && !named {
                    j = (j + 2).min(limit);
                    np.end = j as u32;
                    continue;
                }
                if matches!(key, keys::ALA | keys::KHALF) && personal && !named && is_ali(view, j) && j + 1 < limit {
                    np.title = (np.start, j as u32);
                    j = name_end(view, j, limit);
                    np.name = (np.title.1, j as u32);
                    np.end = j as u32;
                    named = true;
                    continue;
                }
                if c.has(Class::PREP) && p & prefix::CONJ == 0 {
                    let Some(end) = title_complement(view, j, limit, &np, named, reach.barred) else { break };
                    j = end;
                    np.end = j as u32;
                    continue;
                }
                if p & prefix::CONJ != 0 {
                    if let Some(sub) = joined_title(view, j, limit, &np, named) {
                        np.end = if sub.has_name() { sub.name.1 } else { sub.end };
                        np.title = if named { (np.title.0, np.end) } else { (np.start, sub.name.0) };
                        if sub.has_name() {
                            np.name = sub.name;
                            np.gendered |= sub.gendered;
                            np.feminine |= sub.gendered && sub.feminine;
                        }
                        named = true;
                        j = np.end as usize;
                        continue;
                    }
                    // رؤساء | وأعضاء اللجان: two plurals that one noun is in construct with.
                    let both = p == prefix::WA
                        && j == head + 1
                        && np.plural
                        && np.denotes == Denotes::Group
                        && !view.is_definite(head)
                        && c.has(Class::PLURAL)
                        && c.has(Class::ROLE.and(Class::HUMAN).and(Class::GROUP))
                        && view.prefix(j + 1) == prefix::AL
                        && is_nominal(view, j + 1);
                    if both && j + 1 < limit {
                        j += 2;
                        np.end = j as u32;
                        continue;
                    }
                    // مصادر أمنية وطبية: a second adjective of relation.
                    let adjective = p == prefix::WA
                        && j > head + 1
                        && np.plural
                        && !view.is_definite(j - 1)
                        && is_feminine_relational(view.key(j - 1))
                        && is_feminine_relational(view.key(j))
                        && !c.has(Class::HEAD.and(Class::CUE).and(Class::VERB));
                    if adjective {
                        j += 1;
                        np.end = j as u32;
                        continue;
                    }
                    // الخارجية والتعاون, البيئة والمياه: a second definite noun of the same title or body.
                    let joins = p & prefix::WA != 0
                        && p & prefix::AL != 0
                        && p & prefix::PREP == 0
                        && !named
                        && !c.has(Class::ROLE.and(Class::HONORIFIC).and(Class::GROUP).and(Class::TIME))
                        && view.is_definite(j - 1)
                        && !c.has(Class::FUNCTION);
                    if !joins {
                        break;
                    }
                    j += 1;
                    np.end = j as u32;
                    continue;
                }
                if p & prefix::PREP != 0 && !c.has(Class::GIVEN) || fused_li(view, j) {
                    let Some(end) = title_complement(view, j, limit, &np, named, reach.barred) else { break };
                    j = end;
                    np.end = j as u32;
                    continue;
                }
                // شاب اسمه محمد ياسين, محامية تدعى سلمى
                let called = !named
                    && !np.plural
                    && matches!(np.denotes, Denotes::Person | Denotes::Unnamed)
                    && !view.is_definite(j)
                    && lists::CALLED.has(key)
                    && continues_name(view, j + 1);
                if called && j + 1 < limit {
                    np.title = (np.start, j as u32);
                    j = name_end(view, j + 1, limit);
                    np.name = (np.title.1 + 1, j as u32);
                    np.end = j as u32;
                    np.denotes = Denotes::Person;
                    named = true;
                    continue;
                }
                // العقيد ركن تركي, المقدم دكتور سالم
                let staff = key == keys::ARKAN && view.key(j + 1) == keys::HARB && view.has(j - 1, Class::HONORIFIC);
                if staff && !named && view.has(j + 2, Class::GIVEN.and(Class::NAME_PARTICLE)) {
                    j += 2;
                    np.end = j as u32;
                    continue;
                }
                let arm = !named
                    && personal
                    && p == 0
                    && view.has(j - 1, Class::HONORIFIC)
                    && view.is_definite(j - 1)
                    && (c.has(Class::HONORIFIC.and(Class::ROLE)) && !c.has(Class::GIVEN) || key == keys::RUKN)
                    && !matches!(key, keys::AMIR | keys::MALIK | keys::SULTAN | keys::SAYYID)
                    && view.has(j + 1, Class::GIVEN.and(Class::NAME_PARTICLE).and(Class::HONORIFIC));
                if arm {
                    j += 1;
                    np.end = j as u32;
                    continue;
                }
                if is_taken(view, j) && (j > head + 1 || ends_in_wn(view.key(head)) || ends_in_yn(view.key(head))) {
                    j += 1;
                    np.end = j as u32;
                    if np.denotes == Denotes::Unknown {
                        np.name.1 = np.end;
                    }
                    continue;
                }
                if let Some(end) = age(view, j).filter(|&end| !named && personal && end <= limit) {
                    np.title = (np.start, j as u32);
                    j = end;
                    np.end = j as u32;
                    continue;
                }
                let first_name = !named && personal && is_first_name(view, j, j - 1);
                // رئيس بعثة منتخبنا
                if personal && !named && is_ours(view, j) && !view.is_definite(j - 1) {
                    j += 1;
                    np.end = j as u32;
                    continue;
                }
                if !is_nominal(view, j) && !first_name {
                    break;
                }
                if named {
                    // نايف المطيري مدير المركز
                    // هاني العبادي | السفير: with its article a role may be the object; `fill` knows better.
                    let plural = c.has(Class::PLURAL) && !np.plural;
                    let appositive = (c.has(Class::ROLE) || office) && !plural && np.denotes != Denotes::Organization;
                    let titled = np.has_title();
                    if !appositive || titled && (np.title.0 >= np.name.0 || view.is_definite(j)) {
                        break;
                    }
                    let Some(sub) = parse_at(view, j, limit, Reach { barred: reach.barred, ..Reach::CLOSE }) else {
                        break;
                    };
                    // مدير التخطيط محمد طه | فقيه: of one who has a title, a bare role that ends the phrase is the family name.
                    let ends = view.is_complementizer(j + 1) || view.kind(j + 1) == Kind::Colon;
                    if titled && sub.len() == 1 && p == 0 && ends && !view.is_definite(j - 1) {
                        j += 1;
                        np.end = j as u32;
                        np.name.1 = np.end;
                        continue;
                    }
                    // Of three words or more it is no object: الناطق الإعلامي لهيئة الإسعاف.
                    if sub.has_name() && sub.name.0 as usize <= j || view.is_definite(j) && sub.len() < 3 {
                        break;
                    }
                    // الدكتور سامي النجار أستاذ القانون: the title before the name stays the title.
                    np.end = if sub.has_name() { sub.name.0 } else { sub.end };
                    if !titled {
                        np.title = (j as u32, np.end);
                    }
                    np.denotes = Denotes::Person;
                    j = np.end as usize;
                    continue;
                }
                // السياسي المخضرم أحمد: definite nouns before a given name are a title, in the lexicon or not.
                let nisba = c.has(Class::FAMILY.and(Class::NAME_PARTICLE)) | (c == Class::NONE)
                    && (continues_name(view, j + 1)
                        || !view.is_word(j + 1)
                        || view.prefix(j + 1) & prefix::PREP != 0
                        || view.has(j + 1, Class::FUNCTION.and(Class::TIME)));
                let given =
                    c.has(Class::GIVEN) && !c.has(Class::PLACE.and(Class::ORG_NAME).and(Class::ORG).and(Class::ROLE));
                let descriptive = !view.has(np.start as usize, Class::DEMONSTRATIVE)
                    && (np.denotes == Denotes::Unknown || given && !personal && !named)
                    && view.is_definite(head)
                    && view.is_definite(j - 1)
                    && !view.is_definite(j)
                    && (c.has(Class::GIVEN) || nisba && !looks_common(view, j) && is_nominal(view, j));
                if descriptive {
                    np.denotes = Denotes::Person;
                    np.name = (0, 0);
                }
                if (personal || descriptive) && !np.plural {
                    // مستشفى الملك فهد: an honorific after a bare noun of place belongs to its name.
                    if let Some(end) = honorific_name(view, j, limit).filter(|_| j > head + 1) {
                        j = end;
                        np.end = j as u32;
                        continue;
                    }
                    // مدير المستشفى د. محمد
                    if let Some(end) = abbreviation(view, j) {
                        // م. عجب الحمداني
                        let other = Class::HEAD.and(Class::FUNCTION).and(Class::TIME).and(Class::CUE).and(Class::VERB);
                        let called = view.has(end, Class::COMMON) && view.prefix(end) == 0 && !view.has(end, other);
                        if continues_name(view, end) || called && is_nominal(view, end) {
                            let last = name_end(view, end, limit);
                            np.title = (np.start, end as u32);
                            np.name = (end as u32, last as u32);
                            np.end = last as u32;
                            named = true;
                            j = last;
                            continue;
                        }
                    }
                    if begins_name(view, j, head) {
                        let end = name_end(view, j, limit);
                        // مدرب ليستر روفرز السابق | توني غراهام
                        if let Some(k) = (j + 1..end).find(|&k| view.is_definite(k) && lists::FORMER.has(view.stem(k)))
                        {
                            j = k + 1;
                            np.end = j as u32;
                            continue;
                        }
                        np.name = (j as u32, end as u32);
                        np.title = (np.start, j as u32);
                        named = true;
                        np.gendered |= view.has(j, Class::GIVEN);
                        np.feminine |= view.has(j, Class::GIVEN) && view.has(j, Class::FEMININE);
                        j = end;
                        np.end = j as u32;
                        continue;
                    }
                }
                // ضيف بلال مرميد, والد سالم العمري: whose guest or father he is.
                let of_person = personal
                    && !named
                    && !np.plural
                    && p == 0
                    && j == head + 1
                    && c.has(Class::GIVEN)
                    && !c.has(Class::HEAD.and(Class::PLACE))
                    && view.has(head, Class::ROLE.and(Class::HUMAN))
                    && !view.has(head, Class::HONORIFIC.and(Class::GIVEN))
                    && !view.is_definite(head);
                if of_person {
                    j = name_end(view, j, limit);
                    np.end = j as u32;
                    continue;
                }
                if let Some(end) = honorific_name(view, j, limit).or_else(|| holder_name(view, j, limit, &np)) {
                    j = end;
                    np.end = j as u32;
                    continue;
                }
                if !extends(view, j, head, &np) {
                    break;
                }
                j += 1;
                np.end = j as u32;
                if np.denotes == Denotes::Unknown {
                    np.name = (np.name.0, j as u32);
                }
            }
            Kind::Number => {
                // المادة 5, القناة 12, مدير مهرجان الزهور 12 سامي الحداد
                let holder = personal
                    && !named
                    && view.has(j + 1, Class::GIVEN)
                    && view.prefix(j + 1) == 0
                    && begins_name(view, j + 1, head);
                if !view.has(j - 1, Class::DOCUMENT.and(Class::ORG)) && !holder {
                    break;
                }
                j += 1;
                np.end = j as u32;
            }
            Kind::Open | Kind::Quote | Kind::Close => {
                let Some(q) = view.quote_at(j).filter(|q| q.closed) else { break };
                let close = q.close as usize;
                let words = view.words(q.first(), close);
                // صحيفة "..." is a name; after other nouns a name goes on behind the mark (الحلف "..." فلان).
                let names = view.has(j - 1, Class::ORG.and(Class::DOCUMENT).and(Class::GROUP));
                // رئيس حركة المقاومة "حماس" في غزة
                let within = personal
                    && !named
                    && words == 1
                    && view.key(close + 1) == keys::FI
                    && view.has(close + 2, Class::PLACE.and(Class::ORG).and(Class::COMMON))
                    && (head..j).any(|k| view.has(k, Class::ORG));
                let goes_on = within
                    || words <= 2
                        && (view.is_definite(j - 1) || view.has(head, Class::ORG))
                        && is_nominal(view, close + 1)
                        && view.prefix(close + 1) & (prefix::CONJ | prefix::PREP) == 0;
                // رئيس بلدة «وادي النور» إن, رئيس "حماية المستهلك" الدكتور: an indefinite noun of a title is in construct.
                // رئيس «نبض» يقول, مدير “Delta” قائلا: so is a role's without an article.
                let own = j == head + 1 && view.has(head, Class::ROLE) && view.is_word(close + 1);
                // رئيس «حركة أنصار السلام» is, whatever follows.
                let governed = personal
                    && !named
                    && !view.is_definite(j - 1)
                    && view.is_word(j - 1)
                    && (is_body_quoted(view, j, close)
                        || words <= 3
                            && (view.is_complementizer(close + 1)
                                || own
                                || view.has(close + 1, Class::GIVEN.and(Class::HONORIFIC))
                                    && !view.has(q.first(), Class::CUE.and(Class::VERB))));
                // أكد أحدهم "للنهار" أن: whom it is said to.
                let addressee = words == 1 && view.prefix(q.first()) & prefix::LI != 0;
                if words == 0
                    || words > MAX_ALIAS
                    || addressee
                    || close >= limit
                    || !(names
                        || goes_on
                        || governed
                        || holds_source(view, j, close, reach.barred)
                        || is_alias(view, head, j, close))
                    || is_speech(view, q.first(), close, (names || governed) && !view.is_definite(j - 1))
                {
                    break;
                }
                j = close + 1;
                np.end = j as u32;
            }
            // السيد/ سالم, المهندس/ كريم
            Kind::Other
                if personal
                    && !named
                    && (view.has(j - 1, Class::HONORIFIC.and(Class::ROLE)) || view.tight(j) && !view.tight(j - 1))
                    && (view.has(j + 1, Class::GIVEN) || view.has(j + 1, Class::HONORIFIC)) =>
            {
                j += 1;
                if view.has(j, Class::GIVEN) {
                    let end = name_end(view, j, limit);
                    np.name = (j as u32, end as u32);
                    np.title = (np.start, j as u32 - 1);
                    np.gendered = true;
                    np.feminine |= view.has(j, Class::FEMININE);
                    named = true;
                    j = end;
                }
                np.end = j as u32;
            }
            // رئيس جامعة #حلوان الدكتور: what a hashtag names.
            Kind::Other
                if view.written(j) == "#"
                    && view.tight(j)
                    && !named
                    && (view.has(j - 1, Class::ORG) || view.has(j - 1, Class::ROLE) && !view.is_definite(j - 1))
                    && view.is_word(j + 1)
                    && j + 1 < limit =>
            {
                j += 2;
                np.end = j as u32;
            }
            // #الهيئة_العامة_للطيران: the words of a hashtag are one name.
            Kind::Other if view.tight(j) && view.tight(j - 1) && view.is_word(j + 1) && j + 1 < limit => {
                j += 2;
                np.end = j as u32;
            }
            // شركة بترو-لوجيك: a foreign name goes on behind a dash without blanks.
            Kind::Dash
                if j > head + 1
                    && view.tight(j)
                    && view.tight(j - 1)
                    && j + 1 < limit
                    && view.class(j - 1).without(Class::FAMILY.and(Class::GIVEN).and(Class::ORG_NAME))
                        == Class::NONE
                    && view.is_word(j + 1)
                    && view.prefix(j + 1) & !prefix::AL == 0 =>
            {
                j += 2;
                np.end = j as u32;
            }
            Kind::OpenBracket => {
                if let Some(end) = gloss(view, head, j, limit) {
                    j = end;
                    np.end = j as u32;
                    continue;
                }
                let Some(close) = (j + 1..limit.min(j + 6)).find(|&k| view.kind(k) == Kind::CloseBracket) else {
                    break;
                };
                let goes_on = view.is_word(close + 1)
                    && is_nominal(view, close + 1)
                    && view.prefix(close + 1) & prefix::CONJ == 0
                    && !is_broadcaster(view, close + 1);
                // المادة (27) من اللائحة
                let numbered = view.has(j - 1, Class::DOCUMENT) && view.kind(j + 1) == Kind::Number && close == j + 2;
                let alias = view.has(head, Class::ORG) && view.words(j, close) <= 2
                    || numbered
                    || is_alias(view, head, j, close);
                if !goes_on && !alias && !holds_source(view, j, close, reach.barred) {
                    break;
                }
                j = close + 1;
                np.end = j as u32;
            }
            Kind::Comma if reach.apposition => {
                let n = view.skip_commas(j);
                let Some(end) = appositive(view, n, limit, &mut np, reach.barred) else { break };
                j = end;
                np.end = j as u32;
                named = np.has_name();
            }
            _ => break,
        }
    }
    // المتحدث باسم رئيسة الوزراء ليلى الكرمي: behind a man's title the woman's name is hers whose office it holds.
    let first = np.name.0 as usize;
    let hers = |k: usize| view.has(k, Class::ROLE) && view.spell(k) & spell::FINAL_TA != 0;
    let woman = view.has(first, Class::GIVEN) && view.has(first, Class::FEMININE);
    if np.has_name()
        && first > head + 1
        && woman
        && view.spell(head) & spell::FINAL_TA == 0
        && (head + 1..first).any(hers)
    {
        np.name = (0, 0);
        np.title = (np.start, np.end);
        np.feminine = false;
    }
    // مسؤول الإعلام في النادي، سامي الحداد،
    let holder = np.denotes == Denotes::Unnamed && view.has(head, Class::ROLE) && np.len() > 1;
    if reach.apposition && (personal || holder) && !np.plural && !np.has_name() {
        if let Some((start, end)) = name_ahead(view, &np, limit, reach.barred) {
            np.title = (np.start, start as u32 - u32::from(view.kind(start - 1) == Kind::Comma));
            np.name = (start as u32, end as u32);
            np.end = end as u32;
        }
    }
    if np.denotes == Denotes::Person && !np.has_name() && !np.has_title() {
        np.title = (np.start, np.end);
    }
    if np.denotes == Denotes::Unnamed && np.has_name() {
        np.denotes = Denotes::Person;
    }
    Some(np)
}

/// وقال (شان مونغ) مستشار الحزب: a name that the writer sets in brackets, right behind its verb.
fn bracketed(view: &View<'_>, i: usize, limit: usize, reach: Reach) -> Option<Np> {
    /// Tokens of such a name.
    const MAX: usize = 5;
    if view.kind(i) != Kind::OpenBracket || i == 0 || !view.has(i - 1, Class::CUE) || !reach.apposition {
        return None;
    }
    let close = (i + 1..limit.min(i + 1 + MAX)).find(|&k| view.kind(k) == Kind::CloseBracket)?;
    let office = view.has(close + 1, Class::ROLE) && view.prefix(close + 1) & !prefix::AL == 0;
    let other = Class::FUNCTION.and(Class::VERB).and(Class::TIME).and(Class::ADVERB);
    let word = |k: usize| view.kind(k) == Kind::Word && view.prefix(k) == 0 && !view.has(k, other);
    if !quoted::is_name_itself(view, i + 1, close) && !(office && (i + 1..close).all(word)) {
        return None;
    }
    let name = (i as u32 + 1, close as u32);
    let mut np = Np { head: name.0, name, ..Np::plain(i, close + 1, Denotes::Person) };
    let title = office.then(|| appositive(view, close + 1, limit, &mut np, reach.barred));
    np.end = title.flatten().map_or(np.end, |end| end as u32);
    Some(np)
}

fn denotes(view: &View<'_>, head: usize, quantity: bool) -> Denotes {
    let c = view.class(head);
    let plural = c.has(Class::PLURAL);
    if c.has(Class::GIVEN) && !view.is_definite(head) && !c.has(Class::ROLE.and(Class::ORG)) {
        return Denotes::Person;
    }
    if quantity && plural || c.has(Class::GROUP) {
        return Denotes::Group;
    }
    if c.has(Class::UNNAMED) && !view.is_definite(head) {
        return Denotes::Unnamed;
    }
    // منظمة, مؤسسة: a body, though also a woman's role, but محافظة الإقليم سلمى.
    let ta = view.key(head).at(view.key(head).len().saturating_sub(1)) == code::HA;
    let body = c.has(Class::ORG) && ta && view.stem(head) != keys::MUHAFAZA;
    if c.has(Class::ROLE.and(Class::HONORIFIC).and(Class::HUMAN)) && !body {
        return if plural { Denotes::Group } else { Denotes::Person };
    }
    if c.has(Class::UNNAMED) {
        return Denotes::Unnamed;
    }
    if c.has(Class::DOCUMENT) && !c.has(Class::ORG) {
        return Denotes::Document;
    }
    if c.has(Class::ORG.and(Class::ORG_NAME).and(Class::PLACE)) {
        return Denotes::Organization;
    }
    if c.has(Class::NAME_PARTICLE) {
        return Denotes::Person;
    }
    Denotes::Unknown
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

//! Titles with what belongs to them, and what stands in apposition.

use super::name::name_end;
use super::word::{has_possessive, is_accusative, is_possessed};
use super::{Denotes, Np, Reach, parse_at};
use crate::TokenKind as Kind;
use crate::fold::spell;
use crate::keys;
use crate::lexicon::{Class, Form, prefix, takes};
use crate::view::View;

/// سالم العمري وزير المالية | ورئيس المجلس, رئيس النادي | وعضو الاتحاد سالم العمري: a second title of one person, behind the first
/// and after the name without a name of its own, before it with the name.
pub(super) fn joined_title(view: &View<'_>, j: usize, limit: usize, np: &Np, named: bool) -> Option<Np> {
    let role = view.prefix(j) & !prefix::AL == prefix::WA && view.has(j, Class::ROLE) && !view.has(j, Class::PLURAL);
    let behind = named && np.title.0 >= np.name.1 && np.title.1 as usize == j;
    let closed = view.is_definite(j - 1) || view.has(j - 1, Class::PLACE.and(Class::ORG_NAME));
    // إمام | وخطيب الجامع سالم العمري: two that one noun is in construct with.
    let both = j == np.head as usize + 1
        && view.prefix(j - 1) & !prefix::CONJ == 0
        && view.has(j - 1, Class::ROLE.and(Class::HONORIFIC));
    let before = !named && np.denotes == Denotes::Person && !np.plural && (j > np.head as usize + 1 && closed || both);
    // الرئيس الأمريكي | وأمير الجزيرة سليم: two heads of states are two persons.
    let state = matches!(view.stem(j), keys::AMIR | keys::MALIK | keys::WAZIR)
        || view.stem(j) == keys::RAIS && view.stem(np.head as usize) == keys::RAIS;
    if !role || !(behind || before && !state) {
        return None;
    }
    let sub = parse_at(view, j, limit, Reach { joined: true, ..Reach::CLOSE })?;
    (sub.denotes == Denotes::Person && sub.has_name() == before && (!before || sub.title.0 == sub.start)).then_some(sub)
}

/// مكتب المستشارة أنيتا ميرتل, حزب الرئيس المجري رائد الحداد: who holds the role that a body's name ends in; the token after.
pub(super) fn holder_name(view: &View<'_>, j: usize, limit: usize, np: &Np) -> Option<usize> {
    let role = matches!(np.denotes, Denotes::Organization | Denotes::Document)
        && view.has(j, Class::ROLE)
        && !view.has(j, Class::PLURAL)
        && view.prefix(j) == prefix::AL
        && !view.is_definite(j - 1);
    let nisba = role
        && view.prefix(j + 1) == prefix::AL
        && view.spell(j + 1) & (spell::FINAL_YA | spell::FINAL_TA) != 0
        && !view.has(j + 1, Class::HEAD.and(Class::GIVEN));
    let name = j + 1 + usize::from(nisba);
    let named = role && name < limit && view.has(name, Class::GIVEN) && view.prefix(name) == 0;
    (named && !view.has(name, Class::HEAD)).then(|| name_end(view, name, limit))
}

/// Is the token one of the prepositions (`takes` bits)?
pub(super) fn is_barred(view: &View<'_>, i: usize, barred: u16) -> bool {
    let bit = match view.key(i) {
        keys::ANN => takes::AN,
        keys::ALA => takes::ALA,
        keys::ILA => takes::ILA,
        keys::MIN => takes::MIN,
        _ => return false,
    };
    barred & bit != 0
}

/// An apposition after a comma: the name of a title, or the title of a name. Gives its end and completes `np`.
pub(super) fn appositive(view: &View<'_>, n: usize, limit: usize, np: &mut Np, barred: u16) -> Option<usize> {
    // أحد سكان الحي، أحمد العلي
    let one = np.denotes == Denotes::Unnamed && matches!(view.key(np.start as usize), keys::AHAD | keys::IHDA);
    if np.denotes != Denotes::Person && np.denotes != Denotes::Unknown && !one || view.prefix(n) & prefix::CONJ != 0 {
        return None;
    }
    // يقول الحداد، مضيفا: «…»
    // تقول سعاد، مضيفة
    let said = view.has(n, Class::CUE)
        && view.spell(n) & spell::FINAL_TA != 0
        && view.prefix(n) == 0
        && !view.has(n, Class::HEAD)
        && view.has_reading(n, |r, _| r.form == Form::Participle);
    if view.has(n, Class::CUE) && is_accusative(view, n) || said {
        return None;
    }
    // أحد الجيران، فضل عدم ذكر اسمه،
    if view.key(n + 1) == keys::ADAM {
        return None;
    }
    let mut sub = parse_at(view, n, limit, Reach { barred, ..Reach::CLOSE })?;
    // السياسي العراقي المستقل، سالم الراجي، : several words with their article that no table knows are a title before a first name.
    let described = np.denotes == Denotes::Unknown
        && np.name == (np.start, np.end)
        && np.len() > 1
        && (np.start..np.end).all(|k| view.prefix(k as usize) == prefix::AL)
        && sub.name == (n as u32, sub.end)
        && sub.len() > 1
        && view.has(n, Class::GIVEN)
        && view.kind(sub.end as usize) == Kind::Comma;
    if described {
        np.name = (0, 0);
    }
    // المتحدث باسم الوزارة، أشرف القدوة، : what a first name has with it up to the second comma is its family name.
    let last = sub.end as usize;
    let other = Class::HEAD.and(Class::TIME).and(Class::FUNCTION).and(Class::CUE).and(Class::VERB).and(Class::ADVERB);
    let family = !np.has_name()
        && sub.name == (n as u32, n as u32 + 1)
        && sub.end == sub.name.1
        && view.has(n, Class::GIVEN)
        && view.kind(last) == Kind::Word
        && (view.prefix(last) == prefix::AL || view.class(last) == Class::NONE && !has_possessive(view, last))
        && !view.has(last, other)
        && view.kind(last + 1) == Kind::Comma
        && last < limit;
    if family {
        sub.end += 1;
        sub.name.1 += 1;
    }
    let end = sub.end as usize;
    let stops = matches!(
        view.kind(end),
        Kind::Comma | Kind::Colon | Kind::Open | Kind::Quote | Kind::Stop | Kind::Newline | Kind::OpenBracket
    ) || view.has(end, Class::COMP.and(Class::PREP).and(Class::RELATIVE).and(Class::TIME).and(Class::CUE))
        || view.prefix(end) & (prefix::BI | prefix::LI) != 0
        // توقع الباحث، محلل الطقس، عبدالرحمن الغامدي دخول البلاد
        || view.has(end, Class::ABSTRACT.and(Class::COMMON)) && view.prefix(end) == 0 && sub.has_name() && view.has(n, Class::GIVEN);
    if !stops {
        return None;
    }
    // سعاد مراد، صاحبة المطعم،
    let owner = matches!(view.stem(n), keys::SAHIB | keys::SAHIBA) && view.is_definite(n + 1);
    if np.has_name()
        && !np.has_title()
        && !sub.has_name()
        && sub.denotes == Denotes::Person
        && (view.has(n, Class::ROLE.and(Class::HUMAN)) || owner)
    {
        np.title = (sub.start, sub.end);
        np.denotes = Denotes::Person;
        return Some(end);
    }
    // الدكتور سامي الحداد، وزير الإسكان، : behind a rank or a degree and the name stands the office.
    let ranked = np.has_title()
        && np.title.1 <= np.name.0
        && (np.title.0..np.title.1).all(|k| view.has(k as usize, Class::HONORIFIC));
    if np.has_name() && ranked && !sub.has_name() && sub.denotes == Denotes::Person && view.has(n, Class::ROLE) {
        return Some(end);
    }
    // الباحث، محلل الطقس، عبدالرحمن: a second title before the name.
    if !np.has_name()
        && !sub.has_name()
        && sub.denotes == Denotes::Person
        && view.has(n, Class::ROLE)
        // وزير الداخلية، نظيره
        && !is_possessed(view, n)
        && view.kind(end) == Kind::Comma
    {
        np.title = (np.start, np.end);
        return Some(end);
    }
    if !np.has_name()
        && sub.has_name()
        // منسقة التقرير، الباحثة ليلى المنصوري،
        && (!view.is_definite(n)
            || view.has(n, Class::HONORIFIC)
            || view.has(n, Class::ROLE.and(Class::HUMAN)) && sub.has_title())
        && sub.denotes != Denotes::Organization
    {
        if sub.denotes == Denotes::Unknown && sub.len() < 2 {
            return None;
        }
        np.title = (np.start, np.end);
        np.name = sub.name;
        np.denotes = Denotes::Person;
        np.gendered |= sub.gendered;
        np.feminine |= sub.feminine && sub.gendered;
        return Some(end);
    }
    None
}

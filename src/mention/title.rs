//! Titles with what belongs to them, and what stands in apposition.

pub(super) use super::extends::extends;
use super::extends::organises;
use super::first::{ends_proper, follows_unknown};
use super::name::{honorific_name, name_end};
use super::quoted::is_speech;
use super::word::{
    fused_li, governs, has_possessive, is_accusative, is_broadcaster, is_district, is_manner_noun, is_nominal,
    is_possessed, is_press, is_relational, is_verbal_noun,
};
use super::{Denotes, MAX_ALIAS, Np, Reach, parse_at};
use crate::TokenKind as Kind;
use crate::fold::spell;
use crate::keys;
use crate::lexicon::{Class, Form, PhraseKind, lists, prefix, takes};
use crate::quote::Quote;
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

/// Adjectives between a body and its members.
const MAX_ADJECTIVES: usize = 2;

/// متحدث باسم الخارجية, عضو في المجلس, الأمين العام لحلف: the complement of a title, if it has one at `j`; the token after it.
pub(super) fn title_complement(
    view: &View<'_>,
    j: usize,
    limit: usize,
    np: &Np,
    named: bool,
    barred: u16,
) -> Option<usize> {
    if named && !np.has_title() {
        return None;
    }
    if named && np.title.0 < np.name.0 {
        return None;
    }
    // وزير الخارجية | للجزيرة, الباحث الأثري | لبي بي سي: whom it is said to.
    if is_broadcaster(view, j)
        && np.denotes != Denotes::Document
        && !(j == np.head as usize + 1 && view.has(j - 1, Class::UNNAMED))
    {
        return None;
    }
    let head = np.head as usize;
    let key = view.key(j);
    let p = view.prefix(j);
    let title = (head..j).any(|k| view.has(k, Class::ROLE));
    // وزير المالية بالوكالة, مدير المركز بالإنابة
    if lists::ACTING.has(key) && title && !named {
        return Some(j + 1);
    }
    // متحدث باسمها
    if matches!(key, keys::BISMIHI | keys::BISMIHA | keys::BISMIHIM) && view.found(head).takes & takes::BISM != 0 {
        return Some(j + 1);
    }
    let (bit, first) = if matches!(key, keys::BISM | keys::BILISAN) {
        (takes::BISM, j + 1)
    } else if p & prefix::BI != 0 {
        (takes::BI, j)
    } else if p & prefix::LI != 0 || fused_li(view, j) {
        (takes::LI, j)
    } else {
        let bit = match key {
            keys::FI => takes::FI,
            keys::ANN => takes::AN,
            keys::ALA => takes::ALA,
            keys::ILA => takes::ILA,
            keys::MIN => takes::MIN,
            keys::LADA => takes::LADA,
            keys::BISM => takes::BISM,
            _ => return None,
        };
        (bit, j + 1)
    };
    // استطلاع | للرأي
    if bit == takes::LI && view.stem(first) == keys::RAY && view.has(j - 1, Class::DOCUMENT) {
        return Some(j + 1);
    }
    // وأعرب الوزير | في لقائه بالوفد
    if bit == takes::FI && has_possessive(view, first) && !view.has(first, Class::ORG.and(Class::PLACE)) {
        return None;
    }
    // قال الخبير | لدى سؤاله عن المستقبل: when he said it.
    let who = Class::ORG.and(Class::PLACE).and(Class::HUMAN).and(Class::ROLE);
    if bit == takes::LADA && has_possessive(view, first) && !view.has(first, who) {
        return None;
    }
    // كتب الباحثون | في مجلة «…»: where they published it.
    if bit == takes::FI && is_press(view, first) && lists::RESEARCHERS.has(view.stem(head)) {
        return None;
    }
    // يستطرد الخبير | بالقول
    if view.is_definite(first) && view.stem(first) == keys::QAWL {
        return None;
    }
    // بيان الناطق | باسم القوات: what its author's title takes.
    let author = bit == takes::BISM && view.has(head, Class::DOCUMENT) && view.has(j - 1, Class::ROLE);
    let wants = view.found(head).takes | if author { view.found(j - 1).takes } else { 0 };
    // أشاد مدير الصحة بمنطقة كذا بالجهود: where an office is says no verb.
    // وعد مدير التسويق بالنادي بول هيلدر: what stands between a title and a name belongs to the title.
    let inner = title
        && !named
        && view.has(first, Class::ORG.and(Class::PLACE))
        && view.is_definite(first)
        && view.has(first + 1, Class::GIVEN)
        && view.prefix(first + 1) == 0;
    // ويطالب مسؤولون بشركات المقاولات الحكومة بـ
    let theirs = j == head + 1
        && view.has(head, Class::UNNAMED)
        && !view.is_definite(head)
        && view.has(first, Class::ORG)
        && view.is_definite(first + 1);
    let barred =
        if bit == takes::BI && (inner || theirs || (title || view.has(head, Class::ORG)) && is_district(view, first)) {
            0
        } else {
            barred
        };
    // المتحدث لهسبريس: right behind a spokesman a name is whom he talks to.
    let talks = bit == takes::LI && wants & takes::BISM != 0 && j == head + 1 && !view.is_definite(first);
    if barred & bit != 0 || talks {
        return None;
    }
    // قوات التحالف لـ"دعم الشرعية", الأمين العام لـ«المجلس الوطني»
    let body = |q: &Quote| {
        view.has(head, Class::ORG)
            || title && j > head + 1 && view.has(q.first(), Class::ORG) && !is_press(view, q.first())
    };
    if let Some(q) = view.quote_at(j + 1).filter(|q| q.closed && bit == takes::LI && body(q)) {
        let close = q.close as usize;
        if key.len() == 1 && close < limit && (1..=MAX_ALIAS + 1).contains(&view.words(q.first(), close)) {
            return Some(close + 1);
        }
    }
    // مدير الطوارئ بـ"صحة المنطقة" سامي الحداد
    let own = title && (bit == takes::FI || bit == takes::BI && j > head + 1);
    let first_mark = if key.len() == 1 { j + 1 } else { first };
    if let Some(q) = view.quote_at(first_mark).filter(|q| q.closed && wants & bit != 0 || own) {
        let words = view.words(q.first(), q.close as usize);
        if q.closed && words <= 3 && (q.close as usize) < limit && is_nominal(view, q.close as usize + 1) {
            return Some(q.close as usize + 1);
        }
    }
    let proper = view.phrase(first).filter(|&(kind, end)| {
        matches!(kind, PhraseKind::Name(class) if class.has(Class::PLACE.and(Class::ORG_NAME))) && end <= limit
    });
    let c = view.class(first);
    let place = c.has(Class::ORG.and(Class::ORG_NAME).and(Class::PLACE))
        || view.is_definite(first)
        || view.is_definite(first + 1)
        // الوكالة الوطنية لتنمية تربية الأسماك
        || view.is_definite(first + 2) && is_nominal(view, first) && is_nominal(view, first + 1);
    // المعهد لبحوث السياسات, الوكالة للأنباء: what a body is for may be a document.
    let body = (head..j).any(|k| view.has(k, Class::ORG));
    // المؤلفة الرئيسية للدراسة: nor is what one is the author of an addressee.
    let authored = title && j > head + 1 && view.is_definite(first) && !is_press(view, first);
    let document =
        c.has(Class::DOCUMENT) && !(bit == takes::LI && (body || view.has(head, Class::DOCUMENT) || authored));
    // المدير الفني للفريق: a group that is a body is no addressee.
    let group = c.has(Class::GROUP) && !c.has(Class::ORG);
    // بالمغرب
    let time = c.has(Class::TIME) && !(bit == takes::BI && c.has(Class::PLACE));
    let people = c.has(Class::HUMAN.and(Class::UNNAMED).and(Class::GIVEN)) || time || group || document;
    // الهيئة الوطنية للمهندسين: whom a body is for, behind its adjective.
    // رئيس الاتحاد الدولي للصحفيين فيليب: before the name it is no addressee.
    let goes_on = view.has(first + 1, Class::GIVEN.and(Class::HONORIFIC));
    // رئيس المجلس الأعلى للشباب والرياضة: nor beside what is no person.
    let n = view.class(first + 1);
    let beside = view.prefix(first + 1) & prefix::WA != 0
        && view.prefix(first + 1) & prefix::AL != 0
        && !n.has(
            Class::HUMAN.and(Class::GROUP).and(Class::UNNAMED).and(Class::GIVEN).and(Class::ROLE).and(Class::PLURAL),
        );
    // النقابة الوطنية للصحفيين: nor are its members of a union.
    let union = bit == takes::LI
        && c.has(Class::PLURAL)
        && view.is_definite(first)
        && (j.saturating_sub(MAX_ADJECTIVES + 1).max(head)..j)
            .any(|k| lists::UNIONS.has(view.stem(k)) && (k + 1..j).all(|k| view.is_definite(k)));
    let press = is_press(view, first) && !(title && goes_on) && !union;
    let members = union
        || bit == takes::LI
            && body
            && j > head + 1
            && view.is_definite(j - 1)
            && view.is_definite(first)
            && c.has(Class::PLURAL)
            && (view.has(head, Class::ORG) || goes_on || beside)
            && !press;
    let definite = view.is_definite(head);
    // البيان الصادر | عن الوزارة, المعلومات المتاحة | على الموقع
    let sent = matches!(view.stem(j - 1), keys::SADIR | keys::SADIRA);
    let issued = if sent { bit == takes::AN } else { bit & (takes::FI | takes::ALA) != 0 };
    // الشركة المنفذة | في بيان
    let said =
        bit == takes::FI && c.has(Class::DOCUMENT) && !view.is_definite(first) && !view.has(head, Class::DOCUMENT);
    let governed = j > head + 1
        && !said
        && (!view.has(head, Class::ROLE) || view.has(head, Class::PLURAL) && view.has(j - 1, Class::PLURAL))
        && definite == view.is_definite(j - 1)
        // طالب الشركة المنفذة | بإصلاح الطريق, but البيان الصادر عن الاجتماع
        && !(definite && (view.has(head, Class::DOCUMENT) && !issued || bit == takes::BI))
        && governs(view, j - 1);
    // المادة السادسة من الدستور, الفقرة الأولى من هذا القرار
    let article = bit == takes::MIN
        && view.has(head, Class::DOCUMENT)
        && view.has(j - 1, Class::NUMBER)
        && (c.has(Class::DOCUMENT) || c.has(Class::DEMONSTRATIVE) && view.has(first + 1, Class::DOCUMENT));
    let allowed = members
        || article
        || wants & bit != 0
        // مصدر بوزارة النقل, مسؤولة في البنك: whose an unnamed source is.
        || bit & (takes::FI | takes::BI) != 0 && view.has(head, Class::UNNAMED) && c.has(Class::ORG)
        // مصادر في قطاع النفط
        || bit == takes::FI && view.has(head, Class::UNNAMED) && view.key(first) == keys::QITA && view.is_definite(first + 1)
        // الرئيس التنفيذي للشركة, المدير العام لهيئة
        || bit == takes::LI
            && title
            && place
            && !people
            && j > head + 1
            && (view.is_definite(j - 1)
                || view.has(j - 1, Class::GIVEN.and(Class::PLACE))
                || body && matches!(view.kind(j - 1), Kind::Close | Kind::Quote))
            && !press
        // مدير الشرطة بالقاهرة, وكيل الشؤون بالرئاسة, النادي الأهلي بالرياض
        || bit == takes::BI
            && (title || view.has(head, Class::ORG))
            // بمنطقة نجران
            && (c.has(Class::PLACE.and(Class::ORG)) || c.has(Class::COMMON) && view.has(first + 1, Class::PLACE))
        // الهيئة العامة للغذاء, بيان القيادة العامة للقوات
        || bit == takes::LI
            && view.has(head, Class::ORG.and(Class::DOCUMENT))
            && place
            && (c.has(Class::HEAD.and(Class::PLACE))
                || view.has(head, Class::ORG)
                || view.phrase(first).is_some()
                // المذكرة التقديمية للمقترح
                || view.has(head, Class::DOCUMENT) && view.is_definite(head)
                // استطلاع للرأي
                || view.is_definite(first) && c.has(Class::COMMON.and(Class::ABSTRACT))
                // تقرير المنظمة الدولية | للهجرة
                || body && is_relational(view, j - 1))
            && !people
            && (j > head + 1 || view.has(head, Class::DOCUMENT) && !view.is_definite(head))
            && (!is_press(view, first) || view.has(head, Class::DOCUMENT))
        // هيئات تابعة للأمم المتحدة, تقرير منشور في, اللجنة المشرفة على: what the head's own adjective governs.
        || governed
        || bit == takes::FI && (title || view.has(head, Class::UNNAMED.and(Class::GROUP))) && c.has(Class::ORG) && !people;
    // المشرفة على فعاليات
    let people = people && !article && !(governed && definite && c.has(Class::GROUP.and(Class::DOCUMENT)));
    if !allowed || !view.is_word(first) || people && bit != takes::BISM && !members {
        return None;
    }
    // المدير التنفيذي لشبكة: of a director or editor it is what he directs, of others the addressee.
    let directs = || {
        wants & bit != 0
            && wants & takes::BISM == 0
            && j > head + 1
            && view.is_definite(j - 1)
            && view.has(head, Class::ROLE)
            && !view.has(head, Class::UNNAMED)
            // مستشار الرئيس | لشبكة «الأفق»
            && (view.is_definite(head) || view.is_definite(first) || lists::DIRECTING.has(view.stem(head)))
    };
    if bit == takes::LI && press && !directs() && !view.has(head, Class::DOCUMENT) {
        return None;
    }
    if c.has(Class::FUNCTION) && !place {
        return None;
    }
    if is_manner_noun(view, j) {
        return None;
    }
    // The complement: a noun and what is in construct or agreement with it.
    let mut k = proper.map_or(first + 1, |(_, end)| end);
    while k < limit && k - first < 8 {
        let p = view.prefix(k);
        let joined = p & prefix::WA != 0 && p & prefix::AL != 0;
        if let Some(q) = view.quote_at(k).filter(|q| q.closed) {
            let words = view.words(q.first(), q.close as usize);
            let goes_on = words <= 2 && is_nominal(view, q.close as usize + 1);
            if is_speech(view, q.first(), q.close as usize, true) {
                break;
            }
            if (q.close as usize) < limit
                && words <= MAX_ALIAS
                // فعاليات "مسيرة القرى" إن
                && (goes_on
                    || view.has(k - 1, Class::ORG)
                    || view.has(first, Class::ORG)
                    || !view.is_definite(k - 1) && view.is_complementizer(q.close as usize + 1))
            {
                k = q.close as usize + 1;
                continue;
            }
        }
        // رئيس هيئة الأرصاد | وحماية البيئة: a second noun with what it is in construct with.
        let second = p == prefix::WA
            && title
            && k > first
            && k + 1 < limit
            && view.is_definite(k - 1)
            && view.has(k, Class::ABSTRACT.and(Class::COMMON))
            && !view.has(k, Class::CUE.and(Class::VERB).and(Class::FUNCTION).and(Class::HUMAN))
            && view.prefix(k + 1) == prefix::AL
            && is_nominal(view, k + 1)
            && is_nominal(view, k);
        if second {
            k += 2;
            continue;
        }
        if !is_nominal(view, k) || p & prefix::PREP != 0 || p & prefix::CONJ != 0 && !joined {
            break;
        }
        if matches!(view.kind(k - 1), Kind::Close | Kind::Quote) && !view.is_definite(k) {
            break;
        }
        if view.is_definite(k - 1) && is_verbal_noun(view, k) {
            break;
        }
        // نائب رئيس اتحاد المدينة لكرة القدم | الاتحاد الكويتي: a body with its article is no adjective.
        let body = p == prefix::AL && view.has(k, Class::ORG) && !is_relational(view, k);
        let body = body && !organises(view, k);
        if view.prefix(k - 1) & prefix::AL != 0 && body && !view.has(k, Class::ROLE.and(Class::COMMON)) {
            break;
        }
        let closed = view.is_definite(k - 1)
            || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME))
            || ends_proper(view, k - 1)
            || title && follows_unknown(view, k);
        if !view.is_definite(k)
            && closed
            && !(view.has(k, Class::PLACE) && view.has(k - 1, Class::ORG.and(Class::PLACE)))
        {
            break;
        }
        if let Some(end) = honorific_name(view, k, limit) {
            k = end;
            continue;
        }
        if view.has(k, Class::HONORIFIC.and(Class::GIVEN)) && closed {
            // مصادر مقربة من عائلة الإعلامي جمال الحداد
            let inside = np.denotes == Denotes::Unnamed && view.has(k, Class::GIVEN) && view.has(first, Class::GROUP);
            if !inside {
                break;
            }
            k = name_end(view, k, limit);
            continue;
        }
        k += 1;
    }
    Some(k)
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
        && (!view.is_definite(n) || view.has(n, Class::HONORIFIC) || view.has(n, Class::ROLE) && sub.has_title())
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

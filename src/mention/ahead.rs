//! The name that a title leads up to, over what completes the title.

use super::first::is_surname;
use super::name::MAX_NAME;
use super::quoted::{MAX_BRACKET, is_speech};
use super::title::is_barred;
use super::word::{
    has_possessive, is_manner, is_medium, is_nominal, is_other_word, is_participle_shaped, is_press, looks_common,
};
use super::{Denotes, MAX_ALIAS, Np, Reach, parse_at};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Class, PhraseKind, lists, prefix, takes};
use crate::view::View;

/// رئيس المجلس الأعلى | للشباب في الإقليم، الشيخ راشد بن سالم: the name that a title leads up to, over what completes the title.
pub(super) fn name_ahead(view: &View<'_>, np: &Np, limit: usize, barred: u16) -> Option<(usize, usize)> {
    /// Tokens that complete a title.
    const MAX: usize = 24;
    /// Tokens of a clause that describes it.
    const CLAUSE: usize = 14;
    let end = np.end as usize;
    let behind_verb = np.start > 0 && view.has(np.start as usize - 1, Class::CUE);
    let stop = limit.min(end + MAX);
    let outside = Class::TIME.and(Class::ADVERB).and(Class::VERB).and(Class::FIRST);
    let outside = outside.and(Class::FUNCTION.without(Class::PREP));
    let somebody = Class::ROLE.and(Class::HONORIFIC).and(Class::HUMAN).and(Class::GIVEN).and(Class::UNNAMED);
    let mut k = end;
    while k < stop {
        let comma = view.kind(k) == Kind::Comma;
        let closed = view.is_definite(k - 1)
            || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME))
            || !view.is_word(k - 1)
            || k > end && lists::FORMER.has(view.key(k - 1));
        if comma || closed && view.is_word(k) {
            if let Some(name) = weighed_name(view, k + usize::from(comma), limit, comma, k == end && behind_verb) {
                return Some(name);
            }
        }
        if let Some(q) = view.quote_at(k).filter(|q| q.closed) {
            let construct = view.has(k - 1, Class::ROLE) && !view.is_definite(k - 1);
            let body = view.has(k - 1, Class::ORG)
                || k > end && (view.prefix(k - 1) & prefix::LI != 0 || view.is_word(k - 1) && !view.is_definite(k - 1));
            let name = k > end && view.key(k - 1).len() == 1 || body || construct;
            let close = q.close as usize;
            let speech = is_speech(view, q.first(), close, true);
            if !name || speech || close >= stop || view.words(q.first(), close) > MAX_ALIAS {
                return None;
            }
            k = close + 1;
            continue;
        }
        // رئيس الحركة (يسار الوسط) سامي الحداد
        if view.kind(k) == Kind::OpenBracket {
            k = (k + 1..stop.min(k + MAX_BRACKET)).find(|&e| view.kind(e) == Kind::CloseBracket)? + 1;
            continue;
        }
        // مستشار الوزير سابقا فخري الحداد
        if lists::FORMER.has(view.key(k)) && view.prefix(k) == 0 {
            k += 1;
            continue;
        }
        // مستشار #صندوق_التنمية, عضو لجنة البطولة لموسم 2030 سامي
        if view.kind(k) == Kind::Other && view.tight(k) || view.kind(k) == Kind::Number && k > end {
            k += 1;
            continue;
        }
        // المتحدث باسم القوات التي تقودها البلاد، تركي الحداد، أن; الأمين العام للمجلس، وهو من أكبر الجمعيات، سامي
        let described = view.has(k, Class::RELATIVE) && view.key(k) != keys::MIN
            || comma && matches!(view.stem(k + 1), keys::HUWA | keys::HIYA) && view.prefix(k + 1) & prefix::WA != 0;
        if described {
            let ends = |e: usize| view.kind(e) == Kind::Comma;
            let inside = |e: &usize| {
                !view.is_complementizer(*e)
                    && !matches!(view.kind(*e), Kind::Colon | Kind::Stop | Kind::Newline | Kind::Quote | Kind::Open)
            };
            let comma = (k + 1..limit.min(k + CLAUSE)).take_while(inside).find(|&e| ends(e))?;
            return weighed_name(view, comma + 1, limit, true, false);
        }
        // الأمم المتحدة, البيت الأبيض
        if let Some((PhraseKind::Name(class), last)) = view.phrase(k) {
            if class.has(Class::PLACE.and(Class::ORG_NAME)) && (k > end || view.prefix(k) & prefix::PREP != 0) {
                k = last;
                continue;
            }
        } else if matches!(view.phrase(k), Some((PhraseKind::Adverb | PhraseKind::Shift | PhraseKind::Source(_), _))) {
            return None;
        }
        // المتحدث الرسمي، لمديرية الساحل، بالإقليم، الرائد سامي: commas around what a title governs.
        let governed = |k: usize| view.prefix(k) & prefix::PREP != 0 && !view.has(k, outside.and(Class::CUE));
        if comma && governed(k + 1) && !is_press(view, k + 1) {
            k += 1;
            continue;
        }
        let (c, p) = (view.class(k), view.prefix(k));
        let preposition = c.has(Class::PREP) && p == 0;
        if preposition {
            if is_barred(view, k, barred) || is_medium(view, k + 1) || view.has(k + 1, Class::TIME) {
                return None;
            }
            k += 1;
            continue;
        }
        // في #جامعة_المدينة
        let governed =
            k > end && (view.has(k - 1, Class::PREP) || view.kind(k - 1) == Kind::Other) || p & prefix::PREP != 0;
        // مدير التنظيم | وضبط الأسواق, المحامية | ورئيسة المركز
        let joined = p & prefix::CONJ == prefix::WA
            && (k > end || closed && (view.is_definite(k) || view.is_definite(k + 1) || view.has(k, Class::ROLE)));
        // بالعاصمة الألمانية برلين،
        let city = k > end && c.has(Class::PLACE);
        let goes_on = governed || joined || view.is_definite(k) && k > end || !closed || city;
        // للتعريف بلغة الطيور: what is written with ة is no verb.
        let c = if view.spell(k) & spell::FINAL_TA != 0 { c.without(Class::VERB) } else { c };
        let other = c.has(outside) && !(joined && view.is_definite(k + 1) && !c.has(Class::CUE.and(Class::FUNCTION)))
            || c.has(Class::CUE);
        if !view.is_word(k)
            || !goes_on
            || other && !view.is_definite(k)
            || c.has(somebody) && !c.has(Class::PLURAL) && !(joined && c.has(Class::ROLE))
            || p & prefix::BI != 0 && barred & takes::BI != 0
            || p & prefix::FA != 0
            || is_press(view, k)
        {
            return None;
        }
        k += 1;
    }
    None
}

/// Do the words from a token on make a person's name? Each speaks for it or against it, and so does what stands around them: a `comma`
/// before them, or the whole title of a verb's `subject`, behind which no other verb stands.
fn weighed_name(view: &View<'_>, start: usize, limit: usize, comma: bool, subject: bool) -> Option<(usize, usize)> {
    /// What a name weighs at least.
    const LEAST: i32 = 4;
    if view.has(start, Class::HONORIFIC) && view.prefix(start) == prefix::AL || comma && view.has(start, Class::ROLE) {
        let sub = parse_at(view, start, limit, Reach::CLOSE)?;
        let named = sub.has_name() && sub.has_title() && !sub.plural && sub.denotes == Denotes::Person;
        if named && sub.name.1 == sub.end {
            return Some((sub.name.0 as usize, sub.name.1 as usize));
        }
        // الجنرال تود وولترز
        let rank = Class::NUMBER.and(Class::COMMON).and(Class::HONORIFIC).and(Class::ROLE);
        let bare = view.has(start, Class::HONORIFIC) && !view.has(start + 1, rank);
        // So that a row of titles is read once.
        return if bare { weighed_name(view, start + 1, limit, comma, subject) } else { None };
    }
    // قال المدرب | مخاطبا لاعبيه
    if view.has(start, Class::CUE) && is_participle_shaped(view.key(start)) {
        return None;
    }
    let names = Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE);
    let other = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::HEAD).and(Class::PLACE);
    // الأمين العام للحلف، النرويجي | ينس
    let nationality = comma && view.is_definite(start) && view.spell(start) & (spell::FINAL_YA | spell::FINAL_TA) != 0;
    let start = start + usize::from(nationality && !view.has(start, other.and(names)));
    // رئيس الجمعية، شرف المنصوري، : between commas a word of any meaning before what can be a family name.
    let surname = |k: usize| {
        let c = view.class(k);
        view.kind(k) == Kind::Word
            && !looks_common(view, k)
            && (view.is_voice(k) || c.has(names) || c == Class::NONE && view.prefix(k) & !prefix::AL == 0)
            && (view.kind(k + 1) == Kind::Comma || view.is_complementizer(k + 1))
    };
    let mut weight = if comma || subject { 2 } else { 0 };
    let mut j = start;
    while j < limit && j - start < MAX_NAME && view.kind(j) == Kind::Word {
        let (c, p) = (view.class(j), view.prefix(j));
        let name = c.has(names) && p & !prefix::AL == 0;
        let article = p & prefix::AL != 0;
        // فأهلك, لتعير: a conjunction with a word that nobody knows, but ليفانو جاكسون،
        let joined = c == Class::NONE
            && matches!(view.key(j).at(0), code::FA | code::LAM)
            && comma
            && j == start
            && !(surname(j + 1) && view.has(j + 1, names));
        let noun = c.has(Class::COMMON.and(Class::ABSTRACT));
        // المحلل | راين كومنغار, رئيس المركز | خلف الزهراني
        let perfect = subject && j == start && p == 0 && is_homograph(view, j);
        // بيرتييه, كيلرفيه
        let foreign = || {
            let n = view.key(j).len();
            comma
                && c == Class::NONE
                && view.spell(j) & spell::FINAL_HA != 0
                && n > 4
                && view.key(j).at(n - 2) == code::YA
        };
        let common = joined || is_manner(view, j) || !noun && !perfect && looks_common(view, j) && !foreign();
        // رئيس الفريق، على
        let on = c.is_homograph() && view.spell(j) & spell::FINAL_YA == 0;
        // A name's first word is no other, and a later one may look like one between commas (بايك سون), the first behind a rank (تود).
        let ranked = comma && p == 0 && j == start && view.has(j - 1, Class::HONORIFIC);
        let unlike = p & !prefix::AL != 0 || !name && !is_nominal(view, j) && !ranked && !perfect;
        // مصعب المدرس، ويلكر روس،
        let first = view.has(start, Class::GIVEN) || view.class(start) == Class::NONE && p == 0;
        // الراجي قايد السعدي،
        let between = p == 0 && c.has(Class::ROLE) && is_surname(view, j + 1) && view.kind(j + 2) == Kind::Comma;
        let ends = view.kind(j + 1) == Kind::Comma || between;
        let family = comma && j == start + 1 && first && p & !prefix::AL == 0 && ends;
        if on
            || view.is_complementizer(j)
            || !name && c.has(other) && !family && !perfect
            // مارينا تريبل | جولتها, سامي الحداد | الاهتمام
            || j > start + 1 && !name && has_possessive(view, j)
            // أعلن رئيس الاتحاد | دعم الفرنسي سامي الحداد
            || j == start && subject && !name && c.has(Class::ABSTRACT)
            || j == start && (unlike || !name && (article || common || noun && comma && !surname(j + 1)))
            || unlike && !comma
        {
            break;
        }
        weight += match () {
            () if view.is_voice(j) => 3,
            () if name && c.has(Class::GIVEN) => 2,
            () if name => 1,
            () if common => -3,
            () if article && is_other_word(view, j) => -2,
            () if article && view.spell(j) & spell::FINAL_YA == 0 => 0,
            () if c == Class::NONE => 1,
            () => -1,
        };
        j += 1;
    }
    // سامي آل | الشيخ: whatever stands behind a particle.
    let particle =
        j > start && view.has(j - 1, Class::NAME_PARTICLE) && !view.has(j - 1, Class::GIVEN.and(Class::FAMILY));
    j += usize::from(particle && j < limit && view.kind(j) == Kind::Word && view.prefix(j) & !prefix::AL == 0);
    weight += match view.kind(j) {
        Kind::Comma if comma => 3,
        Kind::Comma | Kind::Colon | Kind::Open | Kind::Quote | Kind::OpenBracket => 2,
        _ if view.is_complementizer(j) || view.has(j, Class::RELATIVE) && view.prefix(j) == 0 => 2,
        _ if view.has(j, Class::PREP) && (is_medium(view, j + 1) || view.has(j + 1, Class::DOCUMENT)) => 2,
        _ if view.has(j, Class::PREP.and(Class::TIME).and(Class::ADVERB)) => 1,
        _ => 0,
    };
    if j <= start + 1 {
        weight -= 2;
    } else if start > 0 && view.has(start - 1, Class::PLACE) && view.has(start, Class::GIVEN) && view.prefix(start) == 0
    {
        // رئيس الحكومة في لبنان | نجيب الحداد الوزراء إلى: behind a place a first name is no adjective.
        weight += 1;
    }
    (j > start && weight >= LEAST).then_some((start, j))
}

/// راين, كلفن, رفعت: a verb in the perfect, which follows no subject that its verb stands before; خلف and آن, the names that look like
/// "behind" and "that".
fn is_homograph(view: &View<'_>, i: usize) -> bool {
    // أعلن رئيس الاتحاد | دعم المرشح
    let other = view.has(i, Class::ABSTRACT.and(Class::AUX)) || view.is_definite(i + 1);
    let imperfect = matches!(view.key(i).at(0), code::YA | code::TA | code::NUN);
    matches!(view.key(i), keys::KHALF | keys::AN) || view.has(i, Class::VERB.and(Class::CUE)) && !imperfect && !other
}

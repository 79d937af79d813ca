//! Noun phrases that can speak: where one begins and ends, its name and its title. Not who it is.
//!
//! Arabic writes no case, so that a phrase's end has to be read off its words: an adjective agrees in definiteness, a name begins
//! where a definite title ends, a new bare noun begins an object.

use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::keys;
use crate::lexicon::lists;
use crate::lexicon::{Agreement, Class, Frames, PhraseKind, prefix, takes, without_pronoun};
use crate::quote::Quote;
use crate::view::View;

/// Longest noun phrase; the longest annotated mention has 18 words.
const MAX_WORDS: usize = 24;
/// Longest proper name in words (الأمير محمد بن نواف بن عبد العزيز آل سعود).
const MAX_NAME: usize = 10;
/// Longest quoted nickname or brand inside a noun phrase.
const MAX_ALIAS: usize = 5;
/// Longest aside in brackets inside a noun phrase.
const MAX_BRACKET: usize = 12;
/// Words that are looked back over for the start of a phrase.
const MAX_BACK: usize = 16;

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

/// Titles show their gender by ة; for other nouns the lexicon knows.
fn feminine(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i);
    let key = view.key(i);
    let ta = key.at(key.len().saturating_sub(1)) == code::HA && view.kind(i) == Kind::Word;
    if is_possessed(view, i) {
        // والده, شقيقه: with its pronoun a man's noun is spelt as a woman's.
        let man = view.spell(i) & spell::FINAL_HA != 0 && {
            let owner = view.lexicon.look_up(key.first(key.len() - 1)).class;
            owner.has(Class::HUMAN) && !owner.has(Class::FEMININE)
        };
        return c.has(Class::FEMININE) && !c.has(Class::ROLE) && !man;
    }
    // أسامة, حمزة: the names of men.
    if c.has(Class::GIVEN) && !view.is_definite(i) {
        return c.has(Class::FEMININE);
    }
    // تجمع is feminine as a verb only.
    if c.has(Class::VERB.and(Class::CUE)) && c.has(Class::ORG) && key.at(0) == code::TA && !ta {
        return false;
    }
    if c.has(Class::ROLE.and(Class::HONORIFIC)) {
        // عمدة is a man's title.
        return ta && c.has(Class::FEMININE);
    }
    c.has(Class::FEMININE) || view.spell(i) & spell::FINAL_TA != 0
}

/// د. م. أ. before a name: a letter and a full stop, read as an honorific. Gives the token after it.
fn abbreviation(view: &View<'_>, i: usize) -> Option<usize> {
    let letter = view.kind(i) == Kind::Word && view.key(i).len() == 1 && view.prefix(i) & prefix::CONJ == 0;
    (letter && matches!(view.kind(i + 1), Kind::Stop | Kind::Other) && view.tight(i) && view.is_word(i + 2))
        .then_some(i + 2)
}

/// الملك فهد, الأمير محمد بن فهد as part of a body's or place's name: the token after it.
fn honorific_name(view: &View<'_>, i: usize, limit: usize) -> Option<usize> {
    let named = (view.has(i, Class::HONORIFIC) || matches!(view.stem(i), keys::MALIK | keys::AMIR | keys::SULTAN))
        && !view.has(i, Class::PLURAL)
        && view.is_definite(i)
        && view.is_word(i - 1)
        && !view.is_definite(i - 1)
        && view.has(i + 1, Class::GIVEN);
    let holder = !view.has(i - 1, Class::ROLE.and(Class::HONORIFIC).and(Class::PLACE).and(Class::GIVEN));
    // رئيس بعثة الفريق | سامي الحداد: a team has no name of a person.
    if !named || !holder || i + 2 > limit || view.stem(i) == keys::FARIQ {
        return None;
    }
    let mut j = i + 2;
    while j + 1 < limit && view.has(j, Class::NAME_PARTICLE) && view.is_word(j + 1) {
        j += 2;
    }
    Some(j)
}

/// محاميه, والدتها, مدربهم: a noun of role or kin with its possessive; a name can follow it as after an article.
fn is_possessed(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    // وزير خارجيتها: a noun that the title governs.
    let governed = i > 0 && view.has(i - 1, Class::ROLE) && !view.is_definite(i - 1) && view.prefix(i) == 0;
    if n < 4 || view.is_definite(i) || !view.has(i, Class::ROLE.and(Class::HUMAN)) && !governed {
        return false;
    }
    match key.at(n - 1) {
        code::HA => view.spell(i) & spell::FINAL_HA != 0,
        code::ALEF | code::MIM => key.at(n - 2) == code::HA,
        _ => false,
    }
}

/// منتخبنا, فريقنا: a body of the writer's own, definite by its pronoun.
fn is_ours(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    view.has(i, Class::FIRST)
        && view.prefix(i) == 0
        && n >= 5
        && key.at(n - 1) == code::ALEF
        && key.at(n - 2) == code::NUN
        && view.lexicon.look_up(key.first(n - 2)).class.has(Class::ORG.and(Class::GROUP))
}

/// Does a word look like a common noun with a possessive, an adverb or an abstract noun: an object, never a name?
fn looks_common(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i);
    if c.has(Class::GIVEN.and(Class::FAMILY).and(Class::PLACE)) {
        return false;
    }
    if c.has(Class::ABSTRACT.and(Class::COMMON)) {
        return true;
    }
    if view.kind(i) == Kind::Latin || view.is_definite(i) {
        return false;
    }
    let s = view.spell(i);
    let key = view.key(i);
    let n = key.len();
    // استعداده, but not عبدالله: a pronoun ending on four letters or more.
    if s & spell::FINAL_HA != 0 && n >= 5 && key.at(n - 2) != code::LAM {
        return true;
    }
    if n >= 5 && key.at(n - 1) == code::ALEF && key.at(n - 2) == code::HA {
        return true;
    }
    if c == Class::NONE && is_circumstance(view, i) {
        return true;
    }
    if is_unknown_participle(view, i) {
        return true;
    }
    s & (spell::TANWIN | spell::FINAL_TA) != 0
}

/// مخاطبا, متأثرا: a word that no lexicon knows in the shape of a participle as circumstance.
pub(crate) fn is_unknown_participle(view: &View<'_>, i: usize) -> bool {
    view.class(i) == Class::NONE && is_participle_shaped(view.key(i))
}

/// مخاطبا, مستدلا: the shape of a participle of the derived forms in the indefinite accusative.
pub(crate) fn is_participle_shaped(key: Key) -> bool {
    let n = key.len();
    n >= 5 && key.at(0) == code::MIM && key.at(n - 1) == code::ALEF
}

/// سعودي, سعودية: the ending of an adjective of relation; ى is no other letter here.
fn is_relational_ending(key: Key) -> bool {
    let n = key.len();
    n > 3 && key.at(n - 1) == code::YA || is_feminine_relational(key)
}

/// سعودية
pub(crate) fn is_feminine_relational(key: Key) -> bool {
    let n = key.len();
    n > 3 && key.at(n - 1) == code::HA && key.at(n - 2) == code::YA
}

/// سعودي, سعودية, but not مستشفى: an adjective of relation by what the writer distinguishes.
fn is_written_relational(view: &View<'_>, i: usize) -> bool {
    view.spell(i) & spell::FINAL_YA != 0 && view.key(i).len() > 3 || is_feminine_relational(view.key(i))
}

/// المظاهرات, لمسات
pub(crate) fn ends_in_at(key: Key) -> bool {
    let n = key.len();
    n > 3 && key.at(n - 1) == code::TA && key.at(n - 2) == code::ALEF
}

/// المواطنون
pub(crate) fn ends_in_wn(key: Key) -> bool {
    let n = key.len();
    n > 4 && key.at(n - 1) == code::NUN && key.at(n - 2) == code::WAW
}

/// المواطنين, زعيمين
pub(crate) fn ends_in_yn(key: Key) -> bool {
    let n = key.len();
    n > 4 && key.at(n - 1) == code::NUN && key.at(n - 2) == code::YA
}

/// المواطنين, المتدربين: a sound plural or dual whose ending shows that it is no subject, in the lexicon or by the shape of a participle.
pub(crate) fn is_oblique_plural(view: &View<'_>, np: &Np) -> bool {
    let head = np.head as usize;
    let stem = view.stem(head);
    let participles = view.prefix(head) == prefix::AL
        && view.class(head).without(Class::COMMON) == Class::NONE
        && (stem.at(0) == code::MIM && stem.len() >= 5
            || stem.at(1) == code::ALEF && stem.at(0) != code::TA && stem.len() >= 6);
    (np.plural || participles)
        && np.head == np.start
        && ends_in_yn(view.key(head))
        && !view.has(head, Class::GIVEN.and(Class::ORG_NAME).and(Class::PLACE))
}

/// An indefinite accusative (صورا، مجيبا): object or circumstance, never the subject after its verb.
pub(crate) fn is_accusative(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    view.kind(i) == Kind::Word
        && n >= 4
        && key.at(n - 1) == code::ALEF
        && key.at(n - 2) != code::HA
        && view.prefix(i) & prefix::AL == 0
        && !view.has(i, Class::GIVEN.and(Class::FAMILY).and(Class::PLACE).and(Class::ORG_NAME))
        // خبراء, علماء
        && !(view.has(i, Class::PLURAL) && view.has(i, Class::GROUP))
        && (view.class(i) != Class::NONE || view.spell(i) & spell::TANWIN != 0)
}

/// إيدن, إبكر: no verb begins with إ, but for the sloppy spelling of the derived forms (إستقبل, إنتقد, إعتبر).
fn is_verbless(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    view.spell(i) & spell::HAMZA_BELOW != 0
        && view.prefix(i) == 0
        && key.at(0) == code::ALEF
        && !matches!(key.at(1), code::NUN | code::TA | code::SIN)
        && key.at(2) != code::TA
}

/// ذكر جان فيردون: right behind one name that a verb has as its subject no plural verb follows with ف.
pub(crate) fn is_no_verb(view: &View<'_>, i: usize) -> bool {
    view.prefix(i) == prefix::FA
        && i >= 2
        && view.has(i, Class::PLURAL)
        && view.has(i, Class::CUE.and(Class::VERB))
        && view.has(i - 1, Class::GIVEN)
        && !view.has(i - 1, Class::PLACE)
        && view.prefix(i - 1) == 0
        && view.has(i - 2, Class::CUE)
}

/// الكاتب | يكره اليسار: an unknown word in يـ before one with an article that is no family name in ي.
fn is_unknown_verb(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    view.class(i) == Class::NONE
        && view.kind(i) == Kind::Word
        && view.prefix(i) == 0
        && key.at(0) == code::YA
        && (4..=6).contains(&key.len())
        // جانيت يلين | الاتحاد
        && (i == 0 || !view.is_word(i - 1) || view.is_definite(i - 1))
        && view.is_definite(i + 1)
        && view.prefix(i + 1) == prefix::AL
        && view.spell(i + 1) & spell::FINAL_YA == 0
}

/// وقال قي رسالته: a word of two letters that nobody knows begins a name only before another name or what is said.
fn is_scrap(view: &View<'_>, i: usize) -> bool {
    let next = i + 1;
    let noun = Class::COMMON.and(Class::ABSTRACT).and(Class::DOCUMENT).and(Class::TIME);
    view.class(i) == Class::NONE
        && view.kind(i) == Kind::Word
        && view.prefix(i) == 0
        && view.key(i).len() <= 2
        && view.is_word(next)
        && (view.is_definite(next) && !view.has(next, Class::ROLE)
            || has_possessive(view, next) && view.class(next) != Class::NONE
            || view.has(next, noun) && !view.has(next, Class::NAMES.and(Class::ROLE)))
}

/// A word with the verb forms of a cue and no reading as a noun.
fn is_verbal(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i);
    let names = Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE).and(Class::PLACE);
    let nominal = Class::HEAD.and(names).and(Class::ABSTRACT);
    if c.has(nominal) || view.is_definite(i) || is_verbless(view, i) {
        return false;
    }
    if c.has(Class::VERB) || is_unknown_verb(view, i) {
        return true;
    }
    if c.has(Class::CUE) {
        return view.has_reading(i, |r, _| r.form != crate::lexicon::Form::Noun);
    }
    false
}

/// العام after a definite title is "general", not "the year".
fn is_general(view: &View<'_>, i: usize) -> bool {
    // مصدر مطلع is an adjective, مطلع الشهر is not.
    if i > 0
        && view.has(i - 1, Class::UNNAMED)
        && !view.is_definite(i)
        && !view.is_definite(i + 1)
        && view.prefix(i) == 0
    {
        return true;
    }
    // صحيفة اليوم, موقع الغد: behind a bare noun of a medium a time with its article is the medium's name.
    let kind = Class::ORG_NAME.and(Class::PLURAL).and(Class::HUMAN);
    if i > 0
        && (view.prefix(i) == prefix::AL || view.key(i) == keys::AL_YAWM)
        && !view.is_definite(i - 1)
        && is_press(view, i - 1)
        && !view.has(i - 1, kind)
    {
        return view.has(i - 1, Class::ORG);
    }
    i > 0 && view.is_definite(i) && view.is_definite(i - 1) && matches!(view.stem(i), keys::AMM | keys::AMMAH)
}

/// كشف سالم | النقاب عن: the noun that makes one verb of saying with كشف.
pub(crate) fn is_veil(view: &View<'_>, i: usize) -> bool {
    view.key(i) == keys::AL_NIQAB && view.key(i + 1) == keys::ANN
}

/// Can this word stand inside a noun phrase at all?
pub(crate) fn is_nominal(view: &View<'_>, i: usize) -> bool {
    // مصدر | لـCNN
    if !view.is_word(i) || view.kind(i) == Kind::Latin && view.written(i).starts_with('ل') {
        return false;
    }
    let c = view.class(i);
    if c.has(Class::FUNCTION.without(Class::DEMONSTRATIVE).and(Class::FIRST)) || c.has(Class::ADVERB) {
        // A name may look like a function word; the name lexicon wins.
        // قالت أم أخرى: behind a verb no conjunction stands.
        let behind_verb = c.has(Class::HUMAN) && i > 0 && view.has(i - 1, Class::CUE) && view.prefix(i) == 0;
        return c.has(Class::GIVEN.and(Class::NAME_PARTICLE)) && !c.has(Class::PREP) || behind_verb;
    }
    // الآن is Alan only where its hamza stands on the first letter.
    let alan = || {
        view.key(i) != keys::AL_AN || view.written(i).starts_with(['آ', 'أ']) || view.written(i).starts_with("ا\u{653}")
    };
    let time = c.has(Class::TIME) && !(c.has(Class::GIVEN.and(Class::ROLE)) && alan()) && !is_general(view, i);
    // شركة أفق: in construct a word that is noun and verb is a noun.
    let construct = || {
        c.has(Class::COMMON) && i > 0 && view.has(i - 1, Class::ORG) && view.is_word(i - 1) && !view.is_definite(i - 1)
    };
    !time && (!is_verbal(view, i) || construct())
}

/// Can this token be a word of a proper name that has begun?
fn continues_name(view: &View<'_>, i: usize) -> bool {
    if !view.is_word(i) {
        return false;
    }
    let c = view.class(i);
    // كشف سالم | النقاب عن, عبد الله حمدان | السفير السابق
    let office = view.is_definite(i) && c.has(Class::HONORIFIC.and(Class::ROLE)) && lists::FORMER.has(view.stem(i + 1));
    if office || is_veil(view, i) {
        return false;
    }
    if c.has(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE)) {
        return view.prefix(i) & (prefix::CONJ | prefix::PREP) == 0;
    }
    // فالاداريس has neither ف nor an article.
    let foreign =
        view.prefix(i) == prefix::FA | prefix::AL && c == Class::NONE && i > 0 && view.has(i - 1, Class::GIVEN);
    if is_no_verb(view, i) {
        return true;
    }
    // علي بن فليس: behind بن stands a name, whatever the word reads as.
    let son = i >= 2 && view.key(i - 1) == keys::BIN && view.has(i - 2, Class::GIVEN) && view.kind(i) == Kind::Word;
    if son && !view.has(i, Class::COMP.and(Class::CUE)) {
        return true;
    }
    // بن فريحان: after a particle stands a name, whatever its first letter looks like.
    let particle = i > 0 && view.has(i - 1, Class::NAME_PARTICLE) && !view.has(i - 1, Class::FAMILY);
    let closed = Class::FUNCTION.and(Class::TIME).and(Class::CUE).and(Class::VERB).and(Class::ADVERB);
    if particle && view.kind(i) == Kind::Word && !c.has(closed.without(Class::DEMONSTRATIVE)) {
        return true;
    }
    if view.prefix(i) & (prefix::CONJ | prefix::PREP) != 0 && !foreign {
        return false;
    }
    // ريكاردو | اللمسات الأخيرة: no family name ends so, but for those that are known.
    let key = view.key(i);
    let n = key.len();
    let plural = view.prefix(i) == prefix::AL && n >= 7 && ends_in_at(key);
    if plural && !c.has(Class::PLACE) {
        return false;
    }
    // المصلين, السائقين: a sound plural is an object after a name, no family name (الخنين is one).
    let known = || view.lexicon.look_up(view.stem(i)).class != Class::NONE;
    let people = c == Class::NONE || c.has(Class::GROUP.and(Class::HUMAN).and(Class::ROLE).and(Class::COMMON));
    if view.is_definite(i)
        && people
        && (n >= 7 || n == 6 && known())
        && key.at(n - 1) == code::NUN
        && key.at(n - 2) == code::YA
    {
        return false;
    }
    if view.kind(i) == Kind::Latin && i > 0 && view.kind(i - 1) == Kind::Word {
        return false;
    }
    // مساعد after بن is a name whatever else it means.
    if c.has(Class::PLACE) || i > 0 && view.has(i - 1, Class::NAME_PARTICLE) && is_nominal(view, i) {
        return true;
    }
    is_nominal(view, i)
        && !c.has(Class::HEAD.and(Class::DETERMINER).and(Class::NUMBER).and(Class::DEMONSTRATIVE).and(Class::PHRASE))
        && (!c.has(Class::CUE) || view.is_definite(i))
        && !looks_common(view, i)
}

/// الأجواء, السويد, محبيها: a word that means something and is no name.
fn is_other_word(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i).and(view.lexicon.look_up(view.stem(i)).class);
    let other = Class::COMMON.and(Class::ABSTRACT).and(Class::PLACE).and(Class::HEAD).and(Class::TIME);
    !view.has(i, Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
        && (c.has(other) && !(view.is_definite(i) && view.spell(i) & spell::FINAL_YA != 0) || looks_common(view, i))
}

/// بارتكاب: an unknown word whose ب may be the preposition.
fn unknown_bi(view: &View<'_>, i: usize) -> bool {
    view.class(i) == Class::NONE && view.key(i).len() >= 5 && view.key(i).at(0) == code::BA
}

/// باطراد, بهواجس: ب on a noun, known or in the shape of a noun of action.
fn is_deed_with_bi(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    let known = || view.lexicon.look_up(key.skip(1)).class.has(Class::COMMON.and(Class::ABSTRACT));
    unknown_bi(view, i) && (n >= 6 && key.at(1) == code::ALEF && key.at(n - 2) == code::ALEF || known())
}

/// End of the proper name that begins at `i`.
pub(crate) fn name_end(view: &View<'_>, i: usize, limit: usize) -> usize {
    let mut j = i + 1;
    while j < limit && j - i < MAX_NAME {
        if view.kind(j) == Kind::Dash && view.tight(j) && view.tight(j - 1) && view.is_word(j + 1) {
            j += 2;
            continue;
        }
        // روبرت #مالون, #سالم_العمري
        if view.kind(j) == Kind::Other && view.tight(j) && j + 1 < limit && continues_name(view, j + 1) {
            // أنطونيو غوتيريس | #إسرائيل
            if j >= i + 2 && view.has(j + 1, Class::PLACE) && !view.has(j + 1, Class::GIVEN.and(Class::FAMILY)) {
                break;
            }
            j += 2;
            continue;
        }
        // سارة ليا | كيلسون … وقالت كيلسون: what speaks by itself elsewhere is the rest of the name; صلاح | الأجواء … وقال صلاح: behind
        // what does, a word that means something else is none.
        let plain = view.kind(j) == Kind::Word && view.prefix(j) & !prefix::AL == 0;
        if plain && view.is_voice(j) != view.is_voice(j - 1) {
            if view.is_voice(j) {
                j += 1;
                continue;
            }
            if !view.has(j - 1, Class::NAME_PARTICLE) && (is_other_word(view, j) || is_deed_with_bi(view, j)) {
                break;
            }
        }
        // الشيخ سليم | الاتفاق مع
        let bearer = Class::GIVEN.and(Class::FAMILY);
        if view.prefix(j) == prefix::AL
            && view.has(j - 1, bearer)
            && !view.has(j - 1, Class::ABSTRACT)
            && is_verbal_noun(view, j)
            && (is_other_word(view, j) || view.stem(j).at(1) == code::TA)
        {
            break;
        }
        // مصطفى السيد: an honorific right behind a first name is a family name, unless a name follows it (أشرف | العقيد الثمالي).
        let family_behind = view.prefix(j + 1) == prefix::AL
            && view.spell(j + 1) & spell::FINAL_YA != 0
            && view.class(j + 1).without(Class::FAMILY) == Class::NONE;
        let surname = j == i + 1
            && !family_behind
            && view.has(j, Class::HONORIFIC)
            && view.prefix(j) == prefix::AL
            && view.has(i, Class::GIVEN)
            && !view.is_definite(i)
            && !view.has(j + 1, Class::GIVEN);
        if surname {
            j += 1;
            continue;
        }
        // تشانغ ون بين إن: "between" stands before no complementizer, and the verb takes أن.
        let last = view.key(j) == keys::BAYN
            && view.is_complementizer(j + 1)
            && view.spell(j + 1) & spell::HAMZA_BELOW != 0
            && view.spell(j) & spell::SHADDA == 0;
        if last {
            return j + 1;
        }
        // محمود منصور | الأمين العام, سمير شلبي | أمين عام الاتحاد
        // فريدريك حداد | نائب رئيس المجلس
        let office = || {
            j >= i + 2
                && !view.is_definite(j)
                && view.prefix(j) == 0
                && view.has(j + 1, Class::ROLE)
                && !view.has(j, Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
        };
        if view.has(j, Class::ROLE)
            && (view.is_definite(j) && is_general(view, j + 1) || view.key(j + 1) == keys::AMM || office())
        {
            break;
        }
        // خليل الحية، عضو المجلس, أشرف القدرة الناطق باسم: before a role set off by a comma, and between a first name and a role with its
        // article, stands a person's name, whatever else the word means.
        let comma = view.kind(j + 1) == Kind::Comma;
        let spokesman = view.is_definite(j + 1) && view.is_definite(j);
        let role = if comma { j + 2 } else { j + 1 };
        let apposed = j == i + 1
            && (comma || spokesman)
            && view.has(i, Class::GIVEN)
            && (!view.is_definite(i) || view.class(j) == Class::NONE)
            && view.kind(j) == Kind::Word
            && view.prefix(j) & !prefix::AL == 0
            && !view.has(j, Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::HEAD).and(Class::PHRASE))
            && view.has(role, Class::ROLE)
            && view.prefix(role) & !prefix::AL == 0;
        if apposed {
            j += 1;
            break;
        }
        // تيد كروز | على شجاعته, but محمد على، and محمد على سالم in Egyptian spelling
        let on = view.key(j) == keys::ALA && view.spell(j) & spell::FINAL_MAQSURA != 0;
        let goes_on = || {
            view.has(j + 1, Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
                || j == i + 1
                    && (matches!(view.kind(j + 1), Kind::Comma | Kind::Colon) || view.is_complementizer(j + 1))
        };
        if on && !goes_on() {
            break;
        }
        // محمد الخامس
        if j == i + 1 && view.has(j, Class::NUMBER) && view.prefix(j) == prefix::AL && view.has(i, Class::GIVEN) {
            j += 1;
            continue;
        }
        // محمد علي جعفري, صباح الخالد الصباح: an adjective of relation without an article qualifies no name, and no time follows
        // as a family name does.
        let bare_nisba = view.class(j) == Class::COMMON
            && view.prefix(j) == 0
            && view.spell(j) & spell::FINAL_YA != 0
            && view.has(i, Class::GIVEN)
            && view.has(j - 1, Class::GIVEN);
        let sabah = view.prefix(j) == prefix::AL && view.stem(j) == keys::SABAH && view.is_definite(j - 1);
        if bare_nisba || sabah {
            j += 1;
            continue;
        }
        // دي لا فوينتي
        if view.key(j) == keys::LA && view.has(j - 1, Class::NAME_PARTICLE) && view.is_word(j + 1) && j + 1 < limit {
            j += 2;
            continue;
        }
        // الله | عز وجل
        if matches!(view.phrase(j), Some((PhraseKind::Adverb, _))) {
            break;
        }
        // رئيس الوزراء عبد المالك سلال أمس: behind عبد and its noun one common word that ends the phrase is the family name.
        let servant = j == i + 2
            && view.key(i) == keys::ABD
            && view.class(j) == Class::COMMON
            && view.kind(j) == Kind::Word
            && view.prefix(j) == 0
            && view.spell(j) & (spell::TANWIN | spell::FINAL_TA) == 0
            && (view.is_complementizer(j + 1)
                || view.has(j + 1, Class::TIME.and(Class::ADVERB))
                || matches!(view.kind(j + 1), Kind::Comma | Kind::Colon));
        if servant {
            return j + 1;
        }
        // بيرند فان ليندر: between a name and a foreign word فان is no فإن.
        let van = j == i + 1
            && view.key(j) == keys::FAN
            && view.spell(j) & (spell::HAMZA_ABOVE | spell::HAMZA_BELOW) == 0
            && j + 1 < limit
            && view.kind(j + 1) == Kind::Word
            && view.prefix(j + 1) == 0
            && (view.class(j + 1) == Class::NONE || view.has(j + 1, Class::NAME_PARTICLE.and(Class::FAMILY)))
            && continues_name(view, j + 1);
        if van {
            j += 2;
            continue;
        }
        if !continues_name(view, j) {
            // مهدي ليمينة، : an unknown last word in ة before a mark or a complementizer is a family name.
            let compound = j >= i + 2 && view.key(j - 2) == keys::ABD;
            let word =
                view.class(j) == Class::NONE || view.has(j, Class::GIVEN) || compound && view.has(j, Class::HEAD);
            let ends = matches!(view.kind(j + 1), Kind::Comma | Kind::Colon | Kind::Quote | Kind::Open)
                || view.is_complementizer(j + 1)
                // علي عوضة إلى
                || view.spell(j) & spell::FINAL_TA != 0 && matches!(view.key(j + 1), keys::ILA | keys::ANN);
            let last = word
                && ends
                && view.kind(j) == Kind::Word
                && view.prefix(j) & prefix::CONJ == 0
                // عبد الله | لصحيفة
                && !(view.prefix(j) & prefix::LI != 0 && is_press(view, j))
                // مورينيو | ضاحكا
                && !is_manner(view, j)
                && (j == i + 1 || compound);
            if last {
                j += 1;
            }
            break;
        }
        let particle_before = view.has(j - 1, Class::NAME_PARTICLE);
        // أبلغ سوتين | الكرمي أن: behind a verb with an object two family names are two people.
        let family = |k: usize| view.class(k) == Class::FAMILY && view.prefix(k) == 0;
        let object = || {
            let next = j + 1;
            crate::cue::takes(view, i - 1, Frames::OBJECT)
                && (view.has(next, Class::PREP.and(Class::COMP).and(Class::TIME))
                    || view.prefix(next) & prefix::BI != 0)
        };
        if j == i + 1 && family(i) && family(j) && i > 0 && view.has(i - 1, Class::CUE) && object() {
            break;
        }
        // فلاديس زيلنسكو | المجر: a country behind a whole name is whom he speaks of.
        let country = j >= i + 2
            && view.has(j, Class::PLACE)
            && !view.has(j, Class::GIVEN.and(Class::FAMILY))
            && !view.is_definite(j)
            && !particle_before
            && view.class(j - 1).without(Class::FAMILY) == Class::NONE
            && (view.prefix(j + 1) & prefix::PREP != 0 || view.has(j + 1, Class::PREP) || unknown_bi(view, j + 1));
        if country {
            break;
        }
        // سامي الغامدي | الهدف: a common noun with its article after a family name is an object; in ة it is no family name at all.
        if view.is_definite(j)
            && view.class(j) == Class::NONE
            && !particle_before
            && (view.is_definite(j - 1) || view.spell(j) & spell::FINAL_TA != 0)
            && view.lexicon.look_up(view.stem(j)).class.has(Class::COMMON.and(Class::ABSTRACT))
        {
            break;
        }
        // حض نصر الله | جميع الأطراف
        if view.has(j, Class::DETERMINER) && view.prefix(j) == 0 && view.prefix(j + 1) == prefix::AL {
            break;
        }
        if view.prefix(j) == prefix::AL && !particle_before && begins_object(view, i, j) {
            break;
        }
        // أسامة النجيفي | نظيره: behind a family name with its article no woman's name stands, but a noun with its possessive.
        if view.is_definite(j - 1)
            && view.spell(j) & spell::FINAL_HA != 0
            && view.has(j, Class::FEMININE)
            && !view.is_definite(j)
            && !particle_before
        {
            break;
        }
        // After a family name with its article (no عبد الوهاب) a bare unknown word begins something else.
        let compound = j >= i + 2 && view.has(j - 2, Class::NAME_PARTICLE);
        if view.is_definite(j - 1)
            && !compound
            && view.class(j) == Class::NONE
            && !view.is_definite(j)
            && !particle_before
        {
            break;
        }
        // An unknown word that begins with و after two words is a conjunction with a word; after one it may be a name (ويلمز).
        if j - i >= 2
            && view.class(j) == Class::NONE
            && view.key(j).at(0) == code::WAW
            && view.kind(j) == Kind::Word
            && !particle_before
        {
            break;
        }
        let long = if (i..j).any(|k| view.has(k, Class::NAME_PARTICLE)) { 7 } else { 4 };
        if j - i >= long
            && !view.has(j, Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
            && !view.is_definite(j)
            && !particle_before
        {
            break;
        }
        j += 1;
    }
    while j > i + 1
        && (view.has(j - 1, Class::NAME_PARTICLE) || view.key(j - 1) == keys::FAN)
        && view.class(j - 1) != Class::NONE
        && !view.has(j - 1, Class::GIVEN.and(Class::FAMILY))
    {
        j -= 1;
    }
    j
}

/// ربيع ناصر | التدخل الأجنبي, غافن ويليامسن | الضربات: is a word with its article behind a name that begins at `i` no part of it, as a
/// plural, or as a noun known otherwise that has its adjective behind a family name?
fn begins_object(view: &View<'_>, i: usize, j: usize) -> bool {
    let names = Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE).and(Class::ROLE).and(Class::HONORIFIC);
    if view.has(j, names) {
        return false;
    }
    // منتصر الزيات: right behind a first name so short a word may be a family name.
    if j > i + 1 && view.key(j).len() >= 6 && ends_in_at(view.key(j)) {
        return true;
    }
    let bearer = if j == i + 1 { Class::FAMILY } else { Class::FAMILY.and(Class::GIVEN) };
    view.prefix(j + 1) == prefix::AL
        && view.has(j - 1, bearer)
        && !view.has(j - 1, Class::HEAD.and(Class::ABSTRACT).and(Class::PLACE))
        && view.spell(j) & spell::FINAL_YA == 0
        && !view.has(j + 1, names)
        && has_adjective(view, j)
        && {
            let known = view.lexicon.look_up(view.stem(j)).class;
            known != Class::NONE && !known.has(names)
        }
}

/// التدخل | الأجنبي, المظاهرات | الأخيرة, الفرقاء | الليبيين: does an adjective in its own shape follow?
fn has_adjective(view: &View<'_>, j: usize) -> bool {
    let ta = |i: usize| view.spell(i) & spell::FINAL_TA != 0;
    let relational = view.spell(j + 1) & spell::FINAL_YA != 0;
    let known = view.lexicon.look_up(view.stem(j + 1)).class.has(Class::COMMON);
    (ta(j + 1) && (ends_in_at(view.key(j)) || ta(j)) || ends_in_yn(view.key(j + 1)))
        || known && (relational || ta(j + 1) == ta(j))
}

/// جيبي, كريستيلا: an unknown word where a first name can begin, behind what closes a phrase or opens a clause.
pub(crate) fn may_be_first_name(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let fused = matches!(key.at(0), code::LAM | code::WAW | code::FA | code::YA | code::TA) && key.len() > 3;
    let before = i - 1;
    let b = view.class(before);
    let opens = !view.is_word(before)
        || view.is_definite(before) && !b.has(Class::VERB)
        || b.has(Class::COMP.and(Class::HONORIFIC).and(Class::PLACE))
        || b.has(Class::CUE) && view.prefix(before) & !prefix::CONJ == 0;
    view.class(i) == Class::NONE
        && view.kind(i) == Kind::Word
        && view.prefix(i) == 0
        && key.len() >= 2
        && !fused
        && opens
        && !looks_common(view, i)
        && !has_possessive(view, i)
        && !is_action_shaped(key)
}

/// عطالله, الشهري, العنزي where it speaks by itself: a word that can be nothing but a family name.
fn is_surname(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i);
    view.kind(i) == Kind::Word
        && view.prefix(i) & !prefix::AL == 0
        && (view.is_voice(i)
            || c.has(Class::FAMILY.and(Class::GIVEN))
                && !c.has(Class::HEAD.and(Class::PLACE).and(Class::CUE).and(Class::VERB).and(Class::FUNCTION))
            || c == Class::NONE
                && !looks_common(view, i)
                && !is_other_word(view, i)
                && (view.prefix(i) == 0 || view.spell(i) & spell::FINAL_YA != 0))
}

/// العقيد صديق علي, الطالبة شهد كيوان: a word of any meaning between a title with its article and a name that is nothing else.
fn is_first_name(view: &View<'_>, i: usize, before: usize) -> bool {
    let c = view.class(i);
    let n = view.class(i + 1);
    let name = n.has(Class::GIVEN)
        && !n.has(Class::HEAD.and(Class::PLACE).and(Class::CUE).and(Class::VERB).and(Class::ADVERB).and(Class::TIME))
        && (!n.has(Class::FUNCTION) || view.has(before, Class::HONORIFIC));
    let plain = view.prefix(i) == 0 && view.kind(i) == Kind::Word && view.is_definite(before);
    // الشيخ صباح الخالد, الدكتور نجاح بن سالم: what follows an honorific is a name where a family name or بن follows it.
    let family = view.prefix(i + 1) == prefix::AL && n.without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE;
    let unknown = |k: usize| view.lexicon.look_up(view.stem(k)).class == Class::NONE;
    let nisba = family && view.spell(i + 1) & spell::FINAL_YA != 0 && unknown(i + 1) && c.has(Class::COMMON);
    let called = view.key(i + 1) == keys::BIN && !c.has(Class::FUNCTION.and(Class::HEAD))
        || (family && c.has(Class::TIME.and(Class::HUMAN)) || nisba) && !c.has(Class::FUNCTION.and(Class::PLURAL));
    if plain && called && view.has(before, Class::HONORIFIC) && view.is_word(i + 1) {
        return true;
    }
    // المهندس رفعت عطالله, الدكتور غرامة الشهري: and any word that opens no phrase before what can be nothing but a family name.
    let closed = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::PHRASE).and(Class::CUE);
    let closed = closed.and(Class::HEAD.without(Class::HUMAN)).and(Class::ABSTRACT);
    if plain
        && view.has(before, Class::HONORIFIC)
        && !c.has(closed)
        && !is_accusative(view, i)
        && !(c.has(Class::VERB) && matches!(view.key(i).at(0), code::YA | code::TA | code::NUN))
        && is_surname(view, i + 1)
    {
        return true;
    }
    // السفير في عمان عيد الصنعي: so it is behind a place, where only a clan's name of relation follows.
    let of_place = view.has(before, Class::PLACE)
        && view.prefix(i) == 0
        && view.kind(i) == Kind::Word
        && c.has(Class::COMMON.and(Class::TIME))
        && !c.has(Class::FUNCTION.and(Class::ABSTRACT).and(Class::PLURAL).and(Class::HEAD));
    if of_place && family && view.spell(i + 1) & spell::FINAL_YA != 0 && unknown(i + 1) {
        return true;
    }
    // البروفسور ديك هابيما إن: a common noun and a foreign word that end the phrase.
    let foreign = c == Class::COMMON
        && n == Class::NONE
        && view.kind(i + 1) == Kind::Word
        && view.prefix(i + 1) == 0
        && !looks_common(view, i + 1)
        && !view.is_definite(i + 1)
        && (view.is_complementizer(i + 2)
            || view.prefix(i + 2) == prefix::LI
            || matches!(view.kind(i + 2), Kind::Comma | Kind::Colon | Kind::Quote | Kind::Open));
    let said = |k: usize| view.is_complementizer(k) || matches!(view.kind(k), Kind::Colon | Kind::Quote | Kind::Open);
    // المهندس مدني: «…»
    let one = c == Class::COMMON && said(i + 1) && view.spell(i) & (spell::TANWIN | spell::FINAL_TA) == 0;
    if plain && (foreign || one) && view.has(before, Class::HONORIFIC) {
        return true;
    }
    if plain && foreign && said(i + 2) {
        return true;
    }
    name && plain
        && view.prefix(i + 1) == 0
        && view.has(before, Class::ROLE.and(Class::HONORIFIC).and(Class::HUMAN))
        && !c.has(Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::ABSTRACT).and(Class::PHRASE))
        && !is_accusative(view, i)
}

/// الرئيس علي بونجو, مدير المعهد علي الحداد, مدير المعهد خلف الحداد: the names that look like "on" and "behind", between a complete
/// title and the rest of a name.
fn is_ali(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i + 1);
    let closed = view.is_definite(i - 1) || view.has(i - 1, Class::PLACE.and(Class::ORG_NAME).and(Class::HONORIFIC));
    let other = Class::HEAD.and(Class::PLACE).and(Class::COMMON).and(Class::ABSTRACT).and(Class::PHRASE);
    let name =
        c.has(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE)) && !c.has(other) && view.prefix(i + 1) == 0;
    let family = c == Class::NONE
        && view.prefix(i + 1) == prefix::AL
        && view.spell(i + 1) & spell::FINAL_YA != 0
        && view.lexicon.look_up(view.stem(i + 1)).class == Class::NONE;
    let foreign = c == Class::NONE && view.prefix(i + 1) == 0 && !looks_common(view, i + 1);
    // على السيستاني in the spelling without dots
    (view.spell(i) & spell::FINAL_YA != 0 || family || view.key(i) == keys::KHALF && name)
        && view.prefix(i) == 0
        && closed
        && view.kind(i + 1) == Kind::Word
        && (name || family || foreign)
}

/// رام الله, حركة أمل: is the word the last of a place's or body's name of several words? It closes a phrase as one of one word does.
fn ends_proper(view: &View<'_>, i: usize) -> bool {
    /// Words of such a name before its last.
    const MAX: usize = 3;
    (i.saturating_sub(MAX)..i).any(
        |k| matches!(view.phrase(k), Some((PhraseKind::Name(class), end)) if end == i + 1 && class.has(Class::PLACE.and(Class::ORG_NAME))),
    )
}

/// رئيس بلدية كوندوار | سامي حداد, مدرب روماسا | ستيفانو: an unknown bare word that a title or its place governs names the place, so
/// that the first name behind it begins the holder's.
fn follows_unknown(view: &View<'_>, i: usize) -> bool {
    /// Letters from which on an unknown word is rather foreign than a common noun.
    const FOREIGN: u32 = 5;
    let known = Class::HEAD.and(Class::PLACE).and(Class::CUE).and(Class::FUNCTION).and(Class::TIME).and(Class::ADVERB);
    let before = i - 1;
    view.has(i, Class::GIVEN)
        && !view.has(i, known.and(Class::NAME_PARTICLE).and(Class::COMMON).and(Class::VERB))
        && view.prefix(i) == 0
        && view.class(before) == Class::NONE
        && view.kind(before) == Kind::Word
        && view.prefix(before) == 0
        && view.key(before).len() >= FOREIGN
        && !looks_common(view, before)
        // مدير عام جمرك سلوى: behind an adjective it may be any noun.
        && (view.has(before - 1, Class::ORG.and(Class::PLACE).and(Class::ROLE)) || view.key(before - 1) == keys::FI)
        && !view.is_definite(before - 1)
        && continues_name(view, i + 1)
}

/// Does a person's name begin at `i`, inside a phrase that began with a title before it?
fn begins_name(view: &View<'_>, i: usize, start: usize) -> bool {
    if !view.is_word(i) || view.prefix(i) & (prefix::CONJ | prefix::PREP) != 0 {
        return false;
    }
    // العميد | السابق
    if in_construct(view, i) || view.is_definite(i) && lists::FORMER.has(view.stem(i)) {
        return false;
    }
    let c = view.class(i);
    let before = i - 1;
    let b = view.class(before);
    let honorific = b.has(Class::HONORIFIC) && (view.is_definite(before) || c.has(Class::GIVEN));
    let closed = view.is_definite(before)
        || b.has(Class::PLACE.and(Class::ORG_NAME))
        || is_possessed(view, before)
        || is_ours(view, before)
        || honorific
        || before > start && b.has(Class::HONORIFIC.and(Class::ROLE)) && view.has(before - 1, Class::HONORIFIC)
        || matches!(view.key(before), keys::RUKN | keys::HARB)
        || matches!(
            view.kind(before),
            Kind::Close | Kind::Quote | Kind::CloseBracket | Kind::Latin | Kind::Number | Kind::Stop
        )
        || (b.has(Class::GIVEN) && before > start)
        || before > start && (ends_proper(view, before) || follows_unknown(view, i));
    if c.has(Class::ROLE) && view.is_definite(i) {
        // معالي الأمين العام: titles follow titles.
        return false;
    }
    if view.is_definite(i) {
        // الدكتور العيسى, الحبيب خضر; but الرئيس التركي is an adjective.
        let nisba = view.spell(i) & spell::FINAL_YA != 0;
        // هذا الأستاذ الجامعي
        if nisba && start > 0 && view.has(start - 1, Class::DEMONSTRATIVE) {
            return false;
        }
        // قائدة الفريق البحثي: in construct it is a team, and the adjective no name.
        let team = before > start
            && b.has(Class::GROUP)
            && view.has(before - 1, Class::ROLE)
            && view.prefix(before - 1) & prefix::AL == 0;
        // الوزير الفهيد: an unknown word with its article right behind a bare office is the family name.
        let family = before == start
            && b.has(Class::ROLE)
            && view.prefix(before) == prefix::AL
            && view.prefix(i) == prefix::AL
            && c.without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
            && !nisba
            && view.spell(i) & spell::FINAL_TA == 0
            && view.lexicon.look_up(view.stem(i)).class.without(Class::GIVEN.and(Class::FAMILY)) == Class::NONE
            && (view.is_complementizer(i + 1) || view.kind(i + 1) == Kind::Colon);
        return family
            || b.has(Class::HONORIFIC) && view.is_definite(before) && c == Class::NONE && !(team && nisba)
            || c.has(Class::GIVEN) && closed && !nisba && view.is_word(i + 1) && continues_name(view, i + 1)
            // المهدي التازي
            || c.has(Class::GIVEN)
                && closed
                && b.has(Class::ORG.and(Class::GROUP))
                && view.is_definite(i + 1)
                && view.class(i + 1).without(Class::FAMILY) == Class::NONE
                && view.spell(i + 1) & spell::FINAL_YA != 0
            // الهادي بن رجب
            || c.has(Class::GIVEN) && closed && view.has(i + 1, Class::NAME_PARTICLE) && view.prefix(i + 1) == 0;
    }
    // بالمنطقة الشرقية | أمين مجلس التنمية
    if c.has(Class::ROLE) && view.has(i + 1, Class::ORG) && view.prefix(i + 1) & !prefix::AL == 0 {
        return false;
    }
    if c.has(Class::GIVEN) || closed && is_first_name(view, i, before) {
        return closed;
    }
    if c.has(Class::NAME_PARTICLE) {
        return closed && view.key(i) != keys::BIN;
    }
    // الكابتن ابراهومة قال: behind an honorific an unknown word in ة is a name where the phrase ends.
    let last = c == Class::NONE && view.kind(i) == Kind::Word && b.has(Class::HONORIFIC) && view.is_definite(before);
    if last && view.spell(i) & spell::FINAL_TA != 0 && view.has(i + 1, Class::CUE.and(Class::COMP).and(Class::AUX)) {
        return true;
    }
    // لهسبريس after a title is an addressee, not a name of one word.
    if c == Class::NONE && view.kind(i) == Kind::Word && view.key(i).at(0) == code::LAM && !continues_name(view, i + 1)
    {
        return false;
    }
    // محامية المقاول سنية الورتاني: an unknown word in ة before a family name is a woman's name.
    if c == Class::NONE && view.spell(i) & spell::FINAL_TA != 0 && feminine(view, start) {
        let family = view.is_definite(i + 1) && view.has(i + 1, Class::FAMILY.and(Class::GIVEN))
            || view.is_definite(i + 1) && view.class(i + 1) == Class::NONE && view.spell(i + 1) & spell::FINAL_YA != 0;
        return closed && family;
    }
    closed && continues_name(view, i) && !c.has(Class::PLACE) && !(view.kind(i) == Kind::Word && view.key(i).len() < 2)
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

/// بلة جابر: an unknown word in ة before a word that is nothing but a first name.
fn is_unknown_first_name(view: &View<'_>, i: usize) -> bool {
    let next = view.class(i + 1);
    view.class(i) == Class::NONE
        && view.spell(i) & spell::FINAL_TA != 0
        && view.spell(i) & spell::TANWIN == 0
        && view.prefix(i + 1) == 0
        && next.has(Class::GIVEN)
        && next.without(Class::GIVEN.and(Class::FAMILY).and(Class::FEMININE)) == Class::NONE
}

/// الخميس الماضي, الآتي, ارتكاب: a word by itself that is never who speaks, whatever else it means.
fn never_speaks(view: &View<'_>, i: usize) -> bool {
    // Most heads are known to speak.
    if view.has(i, Class::HEAD.and(Class::NAMES)) {
        return false;
    }
    // قال يا رسول الله
    if !view.is_definite(i) {
        return view.key(i) == keys::YA || is_deed(view, i);
    }
    // كشف الخميس الماضي, في يناير المقبل، فيما أشاروا, وفق الآتي; but الأخير is the one named last.
    let stem = view.stem(i);
    !matches!(stem, keys::AKHIR | keys::AKHIRA) && lists::DEICTICS.has(stem) || is_deed(view, i)
}

/// تنفي ارتكاب أي مخالفات, رفضت التكهن: an unknown word of the shapes افتعال, استفعال and التفعل is what is done.
fn is_deed(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    if view.prefix(i) == prefix::AL {
        let named = Class::NAMES.and(Class::HEAD);
        return (6..=7).contains(&n)
            && key.at(2) == code::TA
            && !matches!(key.at(n - 1), code::YA | code::HA)
            && !view.lexicon.look_up(view.stem(i)).class.has(named);
    }
    (n == 6 || n == 7)
        && key.at(0) == code::ALEF
        && key.at(n - 2) == code::ALEF
        && (n == 6 && key.at(2) == code::TA || n == 7 && key.at(1) == code::SIN && key.at(2) == code::TA)
        && view.class(i) == Class::NONE
        && view.prefix(i) == 0
        && view.kind(i) == Kind::Word
}

/// جهود الوسطاء, خطة لتطوير: a bare noun, no adjective, with what completes it.
pub(crate) fn heads_construct(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    view.prefix(i) == 0
        && !view.is_definite(i)
        && !is_relational_ending(key)
        && !(n > 3 && key.at(0) == code::MIM)
        && !governs(view, i)
        && (view.prefix(i + 1) == prefix::AL || view.prefix(i + 1) & prefix::LI != 0 || view.is_definite(i + 2))
}

/// سلامة البعثة, نجاح كافة: a first name that is a noun too, before the noun it is in construct with.
fn in_construct(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i);
    if !c.has(Class::GIVEN) || !c.has(Class::ABSTRACT) || view.is_definite(i) {
        return false;
    }
    let next = view.class(i + 1);
    let noun = Class::COMMON.and(Class::ABSTRACT).and(Class::ORG).and(Class::GROUP);
    let other = Class::GIVEN.and(Class::FAMILY).and(Class::ROLE).and(Class::HONORIFIC);
    view.prefix(i + 1) & !prefix::AL == 0
        && !next.has(other)
        && (next.has(Class::DETERMINER)
            || view.is_definite(i + 1) && (next.has(noun) || view.spell(i + 1) & spell::FINAL_TA != 0))
}

fn parse_at(view: &View<'_>, i: usize, limit: usize, reach: Reach) -> Option<Np> {
    let limit = limit.min(i + MAX_WORDS);
    let mut j = i;
    // كل من, عدد من, 46% من, بعض, هذا, نفس
    let mut quantity = false;
    while j < limit {
        let c = view.class(j);
        let counts = view.kind(j) == Kind::Number
            || c.has(Class::NUMBER.and(Class::DETERMINER).and(Class::DEMONSTRATIVE))
                && !c.has(Class::FUNCTION.without(Class::DEMONSTRATIVE))
                && !c.has(Class::HEAD)
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
                // تقديرات غير رسمية
                let alike = view.is_definite(j + 1)
                    || view.has(j + 1, Class::COMMON)
                        && (view.spell(j + 1) & (spell::FINAL_TA | spell::FINAL_YA) != 0
                            || ends_in_yn(view.key(j + 1)));
                let alike = alike && view.is_definite(j - 1) == view.is_definite(j + 1);
                if key == keys::GHAYR && p == 0 && view.is_word(j - 1) && alike && !named {
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
                if words == 0
                    || words > MAX_ALIAS
                    || close >= limit
                    || !(names || goes_on || governed || holds_source(view, j, close, reach.barred))
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
                let Some(close) = (j + 1..limit.min(j + 6)).find(|&k| view.kind(k) == Kind::CloseBracket) else {
                    break;
                };
                let goes_on = view.is_word(close + 1)
                    && is_nominal(view, close + 1)
                    && view.prefix(close + 1) & prefix::CONJ == 0
                    && !is_broadcaster(view, close + 1);
                // المادة (27) من اللائحة
                let numbered = view.has(j - 1, Class::DOCUMENT) && view.kind(j + 1) == Kind::Number && close == j + 2;
                let alias = view.has(head, Class::ORG) && view.words(j, close) <= 2 || numbered;
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
    // المتحدث باسم رئيسة الوزراء تيريزا ماي: behind a man's title the woman's name is hers whose office it holds.
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
    if reach.apposition && personal && !np.plural && !np.has_name() {
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

/// رئيس المجلس الأعلى | للشباب في الإقليم، الشيخ راشد بن سالم: the name that a title leads up to, over what completes the title.
fn name_ahead(view: &View<'_>, np: &Np, limit: usize, barred: u16) -> Option<(usize, usize)> {
    /// Tokens that complete a title.
    const MAX: usize = 24;
    /// Tokens of a clause that describes it.
    const CLAUSE: usize = 14;
    let end = np.end as usize;
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
            if let Some(name) = weighed_name(view, k + usize::from(comma), limit, comma) {
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
            return weighed_name(view, comma + 1, limit, true);
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

/// Do the words from a token on make a person's name? Each speaks for it or against it, and so does what stands around them.
fn weighed_name(view: &View<'_>, start: usize, limit: usize, comma: bool) -> Option<(usize, usize)> {
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
        return if bare { weighed_name(view, start + 1, limit, comma) } else { None };
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
    let mut weight = if comma { 2 } else { 0 };
    let mut j = start;
    while j < limit && j - start < MAX_NAME && view.kind(j) == Kind::Word {
        let (c, p) = (view.class(j), view.prefix(j));
        let name = c.has(names) && p & !prefix::AL == 0;
        let article = p & prefix::AL != 0;
        // فأهلك, لتعير: a conjunction with a word that nobody knows
        let joined = c == Class::NONE && matches!(view.key(j).at(0), code::FA | code::LAM) && comma && j == start;
        let noun = c.has(Class::COMMON.and(Class::ABSTRACT));
        let common = joined || is_manner(view, j) || !noun && looks_common(view, j);
        // رئيس الفريق، على
        let on = c.is_homograph() && view.spell(j) & spell::FINAL_YA == 0;
        // A name's first word is no other, and a later one may look like one between commas (بايك سون), the first behind a rank (تود).
        let ranked = comma && p == 0 && j == start && view.has(j - 1, Class::HONORIFIC);
        let unlike = p & !prefix::AL != 0 || !name && !is_nominal(view, j) && !ranked;
        // مصعب المدرس، ويلكر روس،
        let first = view.has(start, Class::GIVEN) || view.class(start) == Class::NONE && p == 0;
        // الراجي قايد السعدي،
        let between = p == 0 && c.has(Class::ROLE) && is_surname(view, j + 1) && view.kind(j + 2) == Kind::Comma;
        let ends = view.kind(j + 1) == Kind::Comma || between;
        let family = comma && j == start + 1 && first && p & !prefix::AL == 0 && ends;
        if on
            || view.is_complementizer(j)
            || !name && c.has(other) && !family
            // مارينا تريبل | جولتها, سامي الحداد | الاهتمام
            || j > start + 1 && !name && has_possessive(view, j)
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
    weight += match view.kind(j) {
        Kind::Comma if comma => 3,
        Kind::Comma | Kind::Colon | Kind::Open | Kind::Quote | Kind::OpenBracket => 2,
        _ if view.is_complementizer(j) || view.has(j, Class::RELATIVE) && view.prefix(j) == 0 => 2,
        _ if view.has(j, Class::PREP) && is_medium(view, j + 1) => 2,
        _ if view.has(j, Class::PREP.and(Class::TIME).and(Class::ADVERB)) => 1,
        _ => 0,
    };
    if j <= start + 1 {
        weight -= 2;
    }
    (j > start && weight >= LEAST).then_some((start, j))
}

/// سالم العمري وزير المالية | ورئيس المجلس, رئيس النادي | وعضو الاتحاد سالم العمري: a second title of one person, behind the first
/// and after the name without a name of its own, before it with the name.
fn joined_title(view: &View<'_>, j: usize, limit: usize, np: &Np, named: bool) -> Option<Np> {
    let role = view.prefix(j) & !prefix::AL == prefix::WA && view.has(j, Class::ROLE) && !view.has(j, Class::PLURAL);
    let behind = named && np.title.0 >= np.name.1 && np.title.1 as usize == j;
    let closed = view.is_definite(j - 1) || view.has(j - 1, Class::PLACE.and(Class::ORG_NAME));
    let before = !named && np.denotes == Denotes::Person && !np.plural && j > np.head as usize + 1 && closed;
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
fn holder_name(view: &View<'_>, j: usize, limit: usize, np: &Np) -> Option<usize> {
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

/// Do the words between two marks read as speech rather than as a name (`body`: that of a body or a document)?
pub(crate) fn is_speech(view: &View<'_>, first: usize, close: usize, body: bool) -> bool {
    let c = view.class(first);
    c.has(Class::COMP.and(Class::FIRST))
        || view.prefix(first) & prefix::PREP != 0 && c != Class::NONE
        || !body && c.has(Class::NEGATION.and(Class::PRONOUN))
        || !body && c.has(Class::VERB) && !view.is_definite(first) && is_verbal(view, first)
        // سنواصل العمل, العمل سيستمر; but «ساحل»
        || first + 1 < close && (first..close.min(first + MAX_ALIAS)).any(|k| {
            view.prefix(k) & prefix::SA != 0 && view.has(k, Class::VERB.and(Class::CUE)) && !view.has(k, Class::NAMES)
        })
}

/// مصادر "الصحيفة" إن, مراسل (الأفق) أن: does the name in marks after a bare nameless source say whose it is? What the verb asks
/// for has to follow, as a speech may open there.
fn holds_source(view: &View<'_>, open: usize, close: usize, barred: u16) -> bool {
    /// Words of such a name.
    const MAX: usize = 3;
    let first = open + 1;
    let next = view.skip_commas(close + 1);
    // مصادر "النهار", but مصادر (الأربعاء)
    let other = Class::FUNCTION.and(Class::VERB);
    let other = if view.kind(open) == Kind::OpenBracket { other.and(Class::TIME) } else { other };
    view.has(open - 1, Class::UNNAMED)
        && !view.is_definite(open - 1)
        && view.is_word(open - 1)
        && (1..=MAX).contains(&view.words(first, close))
        && (view.is_definite(first) || view.has(first, Class::ORG.and(Class::ORG_NAME)))
        && !view.has(first, other)
        && (view.is_complementizer(next) || is_barred(view, close + 1, barred))
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

/// Does the nominal at `j` belong to the phrase before it? Adjectives and construct nouns do; a new bare noun after a closed
/// phrase begins an object.
fn extends(view: &View<'_>, j: usize, head: usize, np: &Np) -> bool {
    let c = view.class(j);
    // بيان | صدر: a verb of its own, not a family name.
    let name = Class::HEAD.and(Class::GIVEN).and(Class::PLACE).and(Class::NAME_PARTICLE);
    if c.has(Class::VERB)
        && c.has(Class::FAMILY)
        && !c.has(name)
        && !view.is_definite(j)
        && matches!(np.denotes, Denotes::Document | Denotes::Unnamed | Denotes::Group)
    {
        return false;
    }
    if c.has(Class::TIME) && !is_general(view, j) {
        return false;
    }
    // مسؤول كبير | ضيفا, دبلوماسي | طالبا: the accusative is no adjective of a subject.
    let behind = |k: usize, n: u32| view.key(k).at(view.key(k).len().saturating_sub(n));
    // تكنولوجيا, عليا
    let in_ya = behind(j, 2) == code::YA && view.spell(j) & spell::TANWIN == 0;
    if is_accusative(view, j) && is_circumstance(view, j) && behind(j - 1, 1) != code::ALEF && !in_ya {
        return false;
    }
    let b = view.class(j - 1);
    // كشف باحثو الأمن | النقاب عن
    if is_veil(view, j) {
        return false;
    }
    // انتقدت جهة رسمية | شركة كبرى, تقرير حديث | نشر في: behind its adjective a bare noun has nothing more in construct.
    let relation = is_relational_ending(view.key(j - 1)) && b.without(Class::FAMILY) == Class::COMMON;
    let adjective = j > head + 1 && relation && view.prefix(j - 1) == 0 && !view.is_definite(head);
    let body = c.has(Class::ORG.and(Class::DOCUMENT)) && !c.has(Class::COMMON.and(Class::ROLE).and(Class::HUMAN));
    // نبه مصدر أمني | رئيس النادي
    let office = c.has(Class::ROLE) && view.prefix(j + 1) == prefix::AL;
    if adjective && !view.is_definite(j) && view.prefix(j) == 0 && (body || office) {
        return false;
    }
    let told = np.denotes == Denotes::Document && j > head + 1 && !view.is_definite(head);
    if told && c.has(Class::VERB) && !view.is_definite(j) && is_issued(view, j) {
        return false;
    }
    // عن مصدر رفيع | قوله إن
    if matches!(view.key(j), keys::QAWLUHU | keys::QAWLUHA | keys::QAWLUHUM) {
        return false;
    }
    let itself = j > head + 1 && lists::REFLEXIVES.has(view.key(j - 1));
    let closed = view.is_definite(j - 1) || b.has(Class::PLACE.and(Class::ORG_NAME)) || itself;
    // وزارة خارجيتها | الطلب, إحدى صديقاتها | والدة
    let owner = Class::ROLE.and(Class::ORG).and(Class::HUMAN).and(Class::DETERMINER);
    let noun = || c.has(Class::HEAD.and(Class::COMMON).and(Class::ABSTRACT)) && !c.has(Class::GIVEN.and(Class::ROLE));
    let possessed = j == head + 2 && b == Class::NONE && view.has(head, owner) && has_possessive(view, j - 1);
    if possessed && (view.is_definite(j) && !is_relational(view, j) || noun()) {
        return false;
    }
    // المصدر ذاته | صعوبة التنفيذ
    if itself && !view.is_definite(j) && c.has(Class::ABSTRACT.and(Class::COMMON)) {
        return false;
    }
    if view.is_definite(j) && np.denotes == Denotes::Person && c.has(Class::HUMAN) && !c.has(Class::PLURAL) {
        // الطيار المتقاعد زهير: a participle between a title and a name is an adjective.
        if view.has(j + 1, Class::GIVEN) && view.prefix(j + 1) == 0 {
            return true;
        }
    }
    // بوزارة الصحة | اللواء الدكتور سالم
    if np.denotes == Denotes::Person && !np.plural && view.is_definite(j) && closed && c.has(Class::HONORIFIC) {
        // اللفتنانت كولونيل بيتر
        let rank = |k: usize| k > j && view.prefix(k) == 0 && !view.has(k, Class::GIVEN);
        let honorific = |k: usize| view.has(k, Class::HONORIFIC) && (view.prefix(k) == prefix::AL || rank(k));
        let named = |k: usize| {
            let c = view.class(k);
            view.prefix(k) == 0
                && (c.has(Class::GIVEN.and(Class::NAME_PARTICLE))
                    || view.is_word(k) && c == Class::NONE && !looks_common(view, k))
        };
        if (j + 1..j + 4).find(|&k| !honorific(k)).is_some_and(|k| named(k) || is_first_name(view, k, k - 1)) {
            return true;
        }
    }
    if view.is_definite(j)
        && closed
        && np.denotes == Denotes::Organization
        && c.has(Class::HONORIFIC)
        && !c.has(Class::ORG)
    {
        // الصحافة | العقيد سامي
        return false;
    }
    // لجنة حكومية | إنشاء: after an indefinite adjective of relation a bare noun is the object.
    let key = view.key(j);
    let last = key.at(key.len().saturating_sub(1));
    // مديرة جمعية | حماية المستهلك
    let relation = !b.has(Class::ORG) && is_written_relational(view, j - 1);
    if j >= head + 2
        && relation
        && !view.is_definite(j)
        && !view.is_definite(j - 1)
        && !view.is_definite(head)
        && !matches!(np.denotes, Denotes::Person | Denotes::Unnamed)
        && c.has(Class::COMMON.and(Class::ABSTRACT))
        && last != code::HA
        && last != code::YA
    {
        return false;
    }
    // مسؤول أمني كبير | صحة الخبر, لجنة هندسية | سلامة المبنى: behind an indefinite adjective nothing is in construct any more, so
    // that a noun of action, or one that cannot be an adjective of the feminine head, begins the object.
    if c.has(Class::ABSTRACT) && !c.has(Class::NAMES) && !view.is_word(j - 1) {
        return false;
    }
    let agrees = np.plural
        || (view.key(j - 1).at(view.key(j - 1).len().saturating_sub(1)) == code::HA)
            == (np.feminine || view.has(head, Class::FEMININE));
    let described = j >= head + 2
        && agrees
        && !view.is_definite(head)
        && !view.is_definite(j - 1)
        && (relation || !b.has(Class::HEAD) && b.has(Class::COMMON))
        && !view.is_definite(j)
        && !c.has(Class::PLACE.and(Class::ORG_NAME).and(Class::ORG));
    let unlike = view.has(head, Class::FEMININE)
        && view.key(head).at(view.key(head).len().saturating_sub(1)) == code::HA
        && last != code::HA
        && last != code::YA
        && view.is_definite(j + 1)
        && !c.has(Class::GIVEN.and(Class::ROLE).and(Class::HONORIFIC));
    if described && (c.has(Class::ABSTRACT) && !(c.has(Class::GIVEN) && !view.is_definite(j + 1)) || unlike) {
        return false;
    }
    // أستراليا | السفير, حركة الواحة | الرئيس
    let proper = np.denotes == Denotes::Organization && b.has(Class::ORG_NAME) && !view.is_definite(j - 1);
    if view.is_definite(j) && c.has(Class::ROLE) && (view.has(head, Class::PLACE) && j == head + 1 || proper) {
        return false;
    }
    let key_before = view.key(j - 1);
    // مستشفى مصري | التسبب: after an indefinite adjective nothing definite goes on.
    let adjective = j >= head + 2
        && view.spell(j - 1) & spell::FINAL_YA != 0
        && !view.is_definite(j - 1)
        && !view.is_definite(head)
        && !b.has(Class::HEAD.and(Class::GIVEN).and(Class::FAMILY).and(Class::PLACE).and(Class::NAME_PARTICLE))
        // أعضاء مجلسي | النواب
        // but مصدر أمني | العثور
        && (view.has(head, Class::UNNAMED)
            || !view.lexicon.look_up(key_before.first(key_before.len() - 1)).class.has(Class::ORG))
        // كبير مصوري | الصحيفة
        && !view.phrase(head).is_some_and(|(_, end)| end == j);
    if view.is_definite(j) && adjective && !c.has(Class::GIVEN.and(Class::FAMILY)) {
        return false;
    }
    if view.is_definite(j) && np.denotes == Denotes::Unknown && c.has(Class::ROLE) {
        // العبادي | السفير
        return false;
    }
    // النادي | المزيد من التفاصيل
    if view.key(j) == keys::AL_MAZID {
        return false;
    }
    if view.is_definite(j) {
        // البيان | الدول العربية: a second definite noun of its own, no adjective (adjectives of place end in ي or ية).
        let key = view.key(j);
        let nisba = is_relational_ending(key);
        let noun = c.has(
            Class::ORG.and(Class::ORG_NAME).and(Class::GROUP).and(Class::HUMAN).and(Class::PLACE).and(Class::DOCUMENT),
        ) && !c.has(Class::ROLE);
        let agrees = c.has(Class::PLURAL) && b.has(Class::PLURAL);
        // العقوبات after a closed singular is no adjective of it.
        let last = view.key(j - 1);
        // الدفاع المدني | السائقين: a sound plural in the accusative agrees with no singular.
        let sound_plural = |k: Key| k.len() > 5 && ends_in_yn(k);
        let object = (j > head + 1 || view.is_definite(head))
            && view.is_definite(j - 1)
            && sound_plural(key)
            && !b.has(Class::PLURAL.and(Class::GROUP))
            && !sound_plural(last)
            && !c.has(Class::GIVEN.and(Class::FAMILY).and(Class::PLACE));
        let verbal_noun = view.is_definite(j - 1) && is_verbal_noun(view, j) || object;
        let other = ends_in_at(key) && !ends_in_at(last) || c.has(Class::ABSTRACT) || verbal_noun;
        return !(closed && (noun || other) && !nisba && !agrees);
    }
    if c.has(Class::ROLE) && closed && np.denotes == Denotes::Person && j > head + 1 {
        // وزير العدل رئيس المجلس
        return true;
    }
    if closed && looks_common(view, j) {
        return false;
    }
    // بيانا توضيحيا: an adjective agrees with its accusative head.
    let ends_in_alef = |k: Key| k.len() >= 4 && k.at(k.len() - 1) == code::ALEF;
    if j == head + 1 && np.denotes == Denotes::Document && ends_in_alef(view.key(head)) {
        // بيانا | صدر عن اللجنة
        // مؤشرا آخر
        return ends_in_alef(view.key(j)) || view.key(j).at(0) == code::ALEF;
    }
    // An indefinite accusative (هجوما) is an object or an adverb; a speaker stands in the nominative (مدير مكتبها).
    if c == Class::NONE
        && view.kind(j) == Kind::Word
        && behind(j, 1) == code::ALEF
        && view.key(j).len() >= 4
        // مدير مكتبها, but الوزير | استقالتها
        && !(!closed && j == head + 1 && view.has(head, owner) && !view.has(head, Class::GIVEN) && has_possessive(view, j))
    {
        return false;
    }
    if c.has(Class::ABSTRACT)
        && (closed || j == head + 1 && np.denotes != Denotes::Organization)
        && np.denotes != Denotes::Person
    {
        return false;
    }
    if !closed {
        // In construct: وزير خارجية روسيا, شرطة دبي, مصدر أمني.
        return true;
    }
    c.has(Class::PLACE.and(Class::ORG_NAME)) && b.has(Class::ORG)
}

/// Is the token one of the prepositions (`takes` bits)?
fn is_barred(view: &View<'_>, i: usize, barred: u16) -> bool {
    let bit = match view.key(i) {
        keys::ANN => takes::AN,
        keys::ALA => takes::ALA,
        keys::ILA => takes::ILA,
        keys::MIN => takes::MIN,
        _ => return false,
    };
    barred & bit != 0
}

/// متحدث باسم الخارجية, عضو في المجلس, الأمين العام لحلف: the complement of a title, if it has one at `j`; the token after it.
fn title_complement(view: &View<'_>, j: usize, limit: usize, np: &Np, named: bool, barred: u16) -> Option<usize> {
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
    // وأعرب الوزير | في لقائه بالوفد
    if bit == takes::FI && has_possessive(view, first) && !view.has(first, Class::ORG.and(Class::PLACE)) {
        return None;
    }
    // يستطرد الخبير | بالقول
    if view.is_definite(first) && view.stem(first) == keys::QAWL {
        return None;
    }
    let wants = view.found(head).takes;
    // أشاد مدير الصحة بمنطقة كذا بالجهود: where an office is says no verb.
    // وعد مدير التسويق بالنادي بول هيلدر: what stands between a title and a name belongs to the title.
    let inner = title
        && !named
        && view.has(first, Class::ORG.and(Class::PLACE))
        && view.is_definite(first)
        && view.has(first + 1, Class::GIVEN)
        && view.prefix(first + 1) == 0;
    let barred = if bit == takes::BI && (inner || (title || view.has(head, Class::ORG)) && is_district(view, first)) {
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
        || view.is_definite(first + 1);
    // المعهد لبحوث السياسات, الوكالة للأنباء: what a body is for may be a document.
    let body = (head..j).any(|k| view.has(k, Class::ORG));
    let document = c.has(Class::DOCUMENT) && !(bit == takes::LI && (body || view.has(head, Class::DOCUMENT)));
    // المدير الفني للفريق: a group that is a body is no addressee.
    let group = c.has(Class::GROUP) && !c.has(Class::ORG);
    let people = c.has(Class::HUMAN.and(Class::UNNAMED).and(Class::TIME).and(Class::GIVEN)) || group || document;
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
    let press = is_press(view, first) && !(title && goes_on);
    let members = bit == takes::LI
        && body
        && j > head + 1
        && view.is_definite(j - 1)
        && view.is_definite(first)
        && c.has(Class::PLURAL)
        && (view.has(head, Class::ORG) || goes_on || beside)
        && !press;
    let definite = view.is_definite(head);
    let governed = j > head + 1
        && !view.has(head, Class::ROLE)
        && definite == view.is_definite(j - 1)
        // طالب الشركة المنفذة | بإصلاح الطريق
        && !(definite && (view.has(head, Class::DOCUMENT) || bit == takes::BI))
        && governs(view, j - 1);
    let allowed = members
        || wants & bit != 0
        // مصدر بوزارة النقل, مسؤولة في البنك: whose an unnamed source is.
        || bit & (takes::FI | takes::BI) != 0 && view.has(head, Class::UNNAMED) && c.has(Class::ORG)
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
                || view.has(head, Class::DOCUMENT) && view.is_definite(head))
            && !people
            && (j > head + 1 || view.has(head, Class::DOCUMENT) && !view.is_definite(head))
            && (!is_press(view, first) || view.has(head, Class::DOCUMENT))
        // هيئات تابعة للأمم المتحدة, تقرير منشور في, اللجنة المشرفة على: what the head's own adjective governs.
        || governed
        || bit == takes::FI && (title || view.has(head, Class::UNNAMED.and(Class::GROUP))) && c.has(Class::ORG) && !people;
    // المشرفة على فعاليات
    let people = people && !(governed && definite && c.has(Class::GROUP));
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
    };
    if bit == takes::LI && press && !directs() && !view.has(head, Class::DOCUMENT) {
        return None;
    }
    if c.has(Class::FUNCTION) && !place {
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

/// منطقة حائل, محافظة الأفلاج: a district with its name.
fn is_district(view: &View<'_>, i: usize) -> bool {
    matches!(view.stem(i), keys::MINTAQA | keys::MUHAFAZA | keys::MADINA)
        && !view.is_definite(i)
        && (view.has(i + 1, Class::PLACE) || view.is_definite(i + 1))
}

/// الانخفاض, الارتفاع: a verbal noun with its article by its shape; after a definite noun it is an object, no adjective.
pub(crate) fn is_verbal_noun(view: &View<'_>, i: usize) -> bool {
    let key = view.stem(i);
    let n = key.len();
    view.prefix(i) == prefix::AL
        && (is_action_shaped(key)
            // التفريق, التأجيل
            || n == 5 && key.at(0) == code::TA && key.at(3) == code::YA && view.prefix(i - 1) & prefix::LI == 0)
        && !view.has(i, Class::HEAD.and(Class::GIVEN).and(Class::FAMILY).and(Class::PLACE))
}

/// انخفاض, اتفاق, إنجاز: the shape of a noun of action.
fn is_action_shaped(key: Key) -> bool {
    let n = key.len();
    n >= 5 && key.at(0) == code::ALEF && key.at(n - 2) == code::ALEF
}

/// اعتزام, استكمال, إنجاز: a verbal noun without article, by its shape.
pub(crate) fn has_verbal_shape(view: &View<'_>, i: usize) -> bool {
    view.prefix(i) == 0 && is_action_shaped(view.stem(i)) && !view.has(i, Class::HEAD.and(Class::NAMES))
}

/// شركته, إدارتها: a noun of four letters or more that ends in a possessive pronoun.
pub(crate) fn has_possessive(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    let before = |last: u8| n >= 6 && key.at(n - 1) == last && key.at(n - 2) == code::HA;
    n >= 5 && view.spell(i) & spell::FINAL_HA != 0 || before(code::ALEF) || before(code::MIM)
}

/// سموه, معاليها, سعادته
pub(crate) fn has_possessive_ending(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    view.spell(i) & spell::FINAL_HA != 0 || n > 4 && key.at(n - 1) == code::ALEF && key.at(n - 2) == code::HA
}

/// لحقوق الإنسان after a definite noun: a ل on a word that no lexicon knows.
fn fused_li(view: &View<'_>, j: usize) -> bool {
    let key = view.key(j);
    view.class(j) == Class::NONE
        && view.prefix(j) == 0
        && view.kind(j) == Kind::Word
        && key.len() >= 4
        && key.at(0) == code::LAM
        && j > 0
        && view.is_definite(j - 1)
        && view.is_definite(j + 1)
}

/// تقرير | نشر أمس, بيان | صدر عن: the verb of a clause that says where a document comes from.
pub(crate) fn is_issued(view: &View<'_>, i: usize) -> bool {
    matches!(view.key(i), keys::NUSHIRA | keys::SADARA)
}

/// تابعة, منشور, صادر: adjectives that take a complement.
fn governs(view: &View<'_>, i: usize) -> bool {
    lists::GOVERNING.has(view.stem(i))
}

/// Media as addressees: قال لصحيفة, لوكالة, لقناة.
pub(crate) fn is_press(view: &View<'_>, i: usize) -> bool {
    lists::PRESS.has(view.stem(i))
}

/// للجزيرة, لبي بي سي, لرويترز: a medium's own name behind ل.
fn is_broadcaster(view: &View<'_>, i: usize) -> bool {
    view.prefix(i) & prefix::LI != 0 && view.prefix(i) & prefix::CONJ == 0 && lists::BROADCASTERS.has(view.stem(i))
}

/// Occasions and media that something is said at or in: مؤتمر, حديث, لقاء, حساب.
pub(crate) fn is_medium(view: &View<'_>, i: usize) -> bool {
    lists::OCCASIONS.has(view.stem(i)) || is_press(view, i)
}

/// An apposition after a comma: the name of a title, or the title of a name. Gives its end and completes `np`.
fn appositive(view: &View<'_>, n: usize, limit: usize, np: &mut Np, barred: u16) -> Option<usize> {
    // أحد سكان الحي، أحمد العلي
    let one = np.denotes == Denotes::Unnamed && matches!(view.key(np.start as usize), keys::AHAD | keys::IHDA);
    if np.denotes != Denotes::Person && np.denotes != Denotes::Unknown && !one || view.prefix(n) & prefix::CONJ != 0 {
        return None;
    }
    // يقول الحداد، مضيفا: «…»
    if view.has(n, Class::CUE) && is_accusative(view, n) {
        return None;
    }
    let mut sub = parse_at(view, n, limit, Reach { barred, ..Reach::CLOSE })?;
    // المتحدث باسم الوزارة، أشرف القدوة، : what a first name has with it up to the second comma is its family name.
    let last = sub.end as usize;
    let other = Class::HEAD.and(Class::TIME).and(Class::FUNCTION).and(Class::CUE).and(Class::VERB).and(Class::ADVERB);
    let family = !np.has_name()
        && sub.name == (n as u32, n as u32 + 1)
        && sub.end == sub.name.1
        && view.has(n, Class::GIVEN)
        && view.kind(last) == Kind::Word
        && view.prefix(last) == prefix::AL
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
    if np.has_name()
        && !np.has_title()
        && !sub.has_name()
        && sub.denotes == Denotes::Person
        && view.has(n, Class::ROLE.and(Class::HUMAN))
    {
        np.title = (sub.start, sub.end);
        np.denotes = Denotes::Person;
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

/// Carries a subject on to the introducer of the speech at `stop`: between a verb and its أن nothing stands but the subject and
/// adverbials, addressees and, where the verb takes one, an `object`.
pub(crate) fn fill(view: &View<'_>, np: &mut Np, stop: usize, object: bool) {
    /// Tokens of the rest of a subject.
    const MAX: usize = 14;
    if !object && np.end < stop as u32 && lacks_family(view, np) && is_last_name(view, np.end as usize) {
        np.end += 1;
        np.name.1 = np.end;
    }
    let end = np.end as usize;
    // What ل governs behind a title belongs to the title.
    let titled = (end..stop.min(end + MAX + 1))
        .find(|&k| ends_subject(view, k) && (view.prefix(k) & prefix::LI == 0 || is_broadcaster(view, k)))
        .unwrap_or(stop);
    if titled > end && titled - end <= MAX {
        // مدرب الفريق | لبلدية الشرقية رائد الحداد أن
        let named = || np.denotes == Denotes::Person && !np.has_name() && view.prefix(end) & prefix::LI != 0;
        if named() && fill_name(view, np, titled, object) || fill_title(view, np, titled, object) {
            return;
        }
    }
    let stop = (end..stop.min(end + MAX + 1)).find(|&k| ends_subject(view, k) || is_veil(view, k)).unwrap_or(stop);
    // مصادر مؤكدة إن: one adjective in the shape of a participle.
    let adjective = stop == end + 1
        && view.has(end, Class::CUE)
        && view.prefix(end) == 0
        && view.spell(end) & spell::FINAL_TA != 0
        && !view.is_definite(end - 1)
        && matches!(np.denotes, Denotes::Unnamed | Denotes::Document | Denotes::Group);
    if adjective {
        np.end = stop as u32;
        return;
    }
    if stop > end && stop - end <= MAX {
        // The first that applies is the last.
        let named = fill_body(view, np, stop, object)
            || fill_name(view, np, stop, object)
            || fill_family(view, np, stop, object);
        if !named && !fill_joined(view, np, stop, object) && !fill_complement(view, np, stop) && !object {
            fill_rest(view, np, stop);
        }
    }
}

/// شركة فالتون, معدو | الدراسة, خبراء الاقتصاد | الألمان: a few words up to the introducer, none of which can be anything but the rest of the subject.
fn fill_rest(view: &View<'_>, np: &mut Np, stop: usize) {
    /// Words of such a rest.
    const MAX: usize = 3;
    let end = np.end as usize;
    let other = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::FIRST).and(Class::ABSTRACT);
    let inside = |k: usize| {
        let (c, p) = (view.class(k), view.prefix(k));
        // فالتون and كاوندا may begin with no proclitic.
        // شركة فيتول, كياري ساندا: right behind a body's noun or an unknown name what looks like a verb is none.
        let verb = Class::VERB.and(Class::PLURAL).and(Class::FEMININE);
        let behind = k == end
            && stop == end + 1
            && (view.class(end - 1) == Class::NONE && !view.is_definite(end - 1)
                || np.len() == 1 && view.has(end - 1, Class::ORG) && !view.is_definite(end - 1));
        let known = Class::FAMILY.and(Class::GIVEN).and(Class::PLACE).and(Class::PHRASE);
        let known = if behind { known.and(verb) } else { known };
        // مايكل والدز
        let waw = stop == end + 1 && np.has_name() && p == prefix::WA | prefix::AL && c == Class::NONE;
        let foreign = c.without(known) == Class::NONE
            && (p & (prefix::WA | prefix::LI | prefix::AL) == 0 || waw)
            && view.spell(k) & (spell::FINAL_TA | spell::FINAL_HA | spell::TANWIN) == 0
            && !is_unknown_participle(view, k)
            && (!is_circumstance(view, k) || behind && c.has(Class::VERB))
            && !has_possessive(view, k)
            && !unknown_bi(view, k)
            // مصادر في المجلس | لديفنس نيوز
            && (view.key(k).at(0) != code::LAM || k > end || np.has_name());
        let definite =
            p == prefix::AL && !c.has(other) && !is_verbal_noun(view, k) && !lists::SAYINGS.has(view.stem(k));
        view.is_word(k) && !c.has(other.and(Class::CUE)) && (foreign || definite) && view.phrase(k).is_none()
    };
    if stop - end > MAX || !view.is_word(end - 1) || !(end..stop).all(inside) {
        return;
    }
    np.end = stop as u32;
    if np.name.1 == end as u32 {
        np.name.1 = np.end;
    }
    if np.title.1 == end as u32 && !np.has_name() {
        np.title.1 = np.end;
    }
}

/// قال لوران, وأكد الدكتور عبد الرحيم: a first name that ends the phrase and does not speak by itself.
fn lacks_family(view: &View<'_>, np: &Np) -> bool {
    let last = np.end as usize - 1;
    // قائدة الفريق أورسوليا, رونو: an unknown word that is the whole name so far is a first name.
    let unknown = view.class(last) == Class::NONE && !view.is_definite(last);
    let given = |k: usize| view.has(k, Class::GIVEN) || k == last && unknown;
    let first = np.name.1 - np.name.0 == 1 && given(last) && !view.has(last, Class::FAMILY)
        || np.name.1 - np.name.0 == 2 && (view.key(last - 1) == keys::ABD || given(last - 1) && given(last))
        // علي بن موسى
        || np.name.1 - np.name.0 == 3 && view.key(last - 1) == keys::BIN && given(last);
    let person = np.denotes == Denotes::Person || np.denotes == Denotes::Unknown && unknown;
    person && !np.plural && np.name.1 == np.end && first && !view.is_voice(last)
}

/// عثمان | منقارة المدير, لوران | برود من الاتحاد, سامح | خلف في حديثه: behind a first name one word of any meaning before what can
/// only stand behind the whole name.
fn is_last_name(view: &View<'_>, i: usize) -> bool {
    let (c, p) = (view.class(i), view.prefix(i));
    let name = c == Class::NONE || c.has(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE));
    let closed = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::CUE).and(Class::ABSTRACT);
    let closed = closed.and(Class::ORG).and(Class::DOCUMENT).and(Class::GROUP).and(Class::PLACE);
    // وزيري
    let role = c.has(Class::ROLE) && view.spell(i) & spell::FINAL_YA == 0;
    let word = view.kind(i) == Kind::Word
        && p & (prefix::CONJ | prefix::LI) == 0
        && (p & prefix::PREP == 0 || name)
        && (!c.has(closed) || view.key(i) == keys::KHALF)
        && !role
        && !(view.is_definite(i) && (is_other_word(view, i) || is_verbal_noun(view, i)))
        && view.phrase(i).is_none()
        && (!is_accusative(view, i) && !is_circumstance(view, i) || c.has(Class::VERB) && !c.has(Class::COMMON))
        // تانبيرجيه is no noun with its possessive.
        && !(has_possessive(view, i)
            && (c != Class::NONE || without_pronoun(view.key(i)).is_none_or(|(noun, _)| {
                view.key(i).at(0) == code::LAM || view.lexicon.look_up(noun).class != Class::NONE
            })));
    let next = i + 1;
    let office =
        |k: usize| view.has(k, Class::ROLE) && view.prefix(k) & !prefix::AL == 0 && !view.has(k, Class::PLURAL);
    // سارة ليا | كيلسون، مديرة القسم
    let waw = view.key(i).at(0) == code::WAW
        && view.kind(i) == Kind::Word
        && !view.has(i, Class::HEAD.and(Class::GIVEN).and(Class::FUNCTION));
    if waw && view.kind(next) == Kind::Comma && office(next + 1) {
        return true;
    }
    let after = match view.key(next) {
        keys::MIN => view.has(next + 1, Class::ORG),
        keys::FI => is_medium(view, next + 1) || has_possessive(view, next + 1),
        _ => {
            office(next)
                || matches!(view.kind(next), Kind::Comma | Kind::Colon | Kind::Quote | Kind::Open)
                || view.is_complementizer(next)
        }
    };
    word && after
}

/// الاصطناعية, السعودي: a definite adjective of relation by its shape.
pub(crate) fn is_relational(view: &View<'_>, i: usize) -> bool {
    view.is_definite(i) && view.key(i).len() > 4 && is_relational_ending(view.key(i))
}

/// Does a known first name begin a name that ends at `stop`?
pub(crate) fn ends_in_name(view: &View<'_>, from: usize, stop: usize) -> bool {
    (from..stop).any(|k| view.has(k, Class::GIVEN) && view.prefix(k) == 0 && name_end(view, k, stop) == stop)
}

/// Adverbials, addressees and relative clauses end a subject before the introducer does.
fn ends_subject(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let p = view.prefix(k);
    if matches!(view.kind(k), Kind::Comma | Kind::Dash) || c.has(Class::RELATIVE) && view.key(k) != keys::MIN {
        return true;
    }
    // لـ«الساحل», لـCNN
    if view.key(k).len() == 1 && view.key(k).at(0) == code::LAM && view.quote_at(k + 1).is_some()
        || view.kind(k) == Kind::Latin && !is_nominal(view, k)
    {
        return true;
    }
    if matches!(view.phrase(k), Some((PhraseKind::Adverb | PhraseKind::Shift | PhraseKind::Source(_), _))) {
        return true;
    }
    if c.has(Class::TIME.and(Class::ADVERB)) && !c.has(Class::HEAD.and(Class::GIVEN)) && !is_general(view, k) {
        return true;
    }
    if p & prefix::LI != 0 && p & prefix::CONJ == 0 {
        return is_press(view, k) || c.has(Class::GIVEN.and(Class::ORG_NAME)) || view.phrase(k).is_some();
    }
    // من داخل المحافظة
    let preposition = c.has(Class::PREP) && p == 0 && view.key(k - 1) != keys::MIN;
    let inner = matches!(view.key(k), keys::FI | keys::MIN | keys::ANN | keys::ALA | keys::LADA);
    preposition && (!inner || is_medium(view, k + 1) || view.has(k + 1, Class::TIME))
}

/// وكالة الأنباء | دوغان: a body's own name behind its kind.
fn fill_body(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    /// Words of such a name.
    const MAX: usize = 3;
    let end = np.end as usize;
    let company = matches!(view.stem(np.head as usize), keys::SHARIKA | keys::MAJMUA | keys::BANK);
    let name = |k: usize| {
        let c = view.class(k);
        // صحيفة كورييرا | الإيطالية
        let nisba =
            k > end && !object && view.prefix(k) == prefix::AL && c == Class::NONE && is_written_relational(view, k);
        // شركة خدمات النفط | بيكر هيوز
        let firm = !object && company && c.has(Class::GIVEN.and(Class::FAMILY)) && !c.has(Class::HEAD);
        view.is_word(k)
            && (view.prefix(k) == 0 && (c == Class::NONE || c.has(Class::PLACE) || c.has(Class::ORG_NAME) || firm)
                || nisba)
    };
    // اتهمت هيئة الموانئ | روسيا
    let named = |k: usize| view.has(k, Class::PLACE.and(Class::ORG_NAME));
    let body = np.denotes == Denotes::Organization
        && !(object && (end..stop).any(named))
        && stop - end <= MAX
        && !view.has(end - 1, Class::PLACE.and(Class::ORG_NAME))
        && (end..stop).all(name);
    if body {
        np.end = stop as u32;
    }
    body
}

/// Can a word stand in the rest of a subject? Adverbials and what opens a clause cannot.
fn fills(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let outside =
        Class::TIME.and(Class::ADVERB).and(Class::VERB).and(Class::CONJ).and(Class::RELATIVE).and(Class::FIRST);
    view.is_word(k)
        && !view.is_complementizer(k)
        && !(c.has(outside.and(Class::CUE).and(Class::NEGATION).and(Class::AUX).and(Class::PRONOUN))
            && !view.is_definite(k)
            && !c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE))
            && view.key(k) != keys::MIN)
        && !(c.has(Class::TIME) && !is_general(view, k))
        && !is_medium(view, k)
        && !view.phrase(k).is_some_and(|(kind, _)| matches!(kind, PhraseKind::Adverb | PhraseKind::Shift))
}

/// قائد فريق الإطفاء | النقيب كريم الزبيدي: words of a title and then a name that ends at the introducer.
fn fill_name(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    let end = np.end as usize;
    // المتحدث باسم مركز الملك سلمان | للإغاثة رأفت الصباغ: a name inside a body's name is not the speaker's.
    let inner = np.has_title() && (np.title.0 + 1..np.title.1).any(|k| view.has(k as usize, Class::ORG));
    let named = np.has_name() && np.denotes == Denotes::Person && !inner;
    let title = matches!(np.denotes, Denotes::Person | Denotes::Unnamed)
        || np.denotes == Denotes::Unknown && view.is_definite(np.head as usize);
    if named || !title || np.plural || (object && !view.has(end, Class::HONORIFIC)) {
        return false;
    }
    // وزير الثقافة | مات هاندل أن, مدير المركز | طالب عيسى أن: all that stands between a complete title and the introducer.
    let outside = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::ROLE).and(Class::ORG);
    let whole = stop == end + 2
        && (view.is_definite(end - 1) || view.has(end - 1, Class::PLACE))
        && view.kind(end) == Kind::Word
        && view.prefix(end) == 0
        && !view.has(end, outside.and(Class::DOCUMENT).and(Class::PLURAL))
        && view.phrase(end).is_none()
        && !is_accusative(view, end)
        && is_surname(view, end + 1)
        // الكاتب | يكره اليسار ثم يزعم
        && (!is_verbal(view, end) || np.start > 0 && view.has(np.start as usize - 1, Class::CUE));
    if whole {
        np.name = (end as u32, stop as u32);
        np.title = (np.start, end as u32);
        np.end = stop as u32;
        np.denotes = Denotes::Person;
        return true;
    }
    let mut g = end;
    while g < stop && fills(view, g) {
        let c = view.class(g);
        let before = g - 1;
        let b = view.class(before);
        // صديق للملكة ليتيسيا: the name is hers, as it is his whom a noun behind a preposition is in construct with (اختفاء الصحفي سامي).
        let role = b.has(Class::ROLE.and(Class::HONORIFIC));
        let construct = before > end
            && view.is_definite(before)
            && !view.is_definite(before - 1)
            && !view.has(before - 1, Class::PLACE.and(Class::ORG_NAME))
            && (end..before).any(|k| view.has(k, Class::PREP) || view.prefix(k) & prefix::BI != 0);
        let others = role && (view.prefix(before) & prefix::LI != 0 || construct);
        let closed = view.is_definite(before) && !others
            || is_possessed(view, before)
            || b.has(Class::PLACE.and(Class::ORG_NAME).and(Class::HONORIFIC)) && !others
            || ends_proper(view, before) && !others
            || b == Class::NONE && view.prefix(before) == 0;
        let given = c.has(Class::GIVEN) && !c.has(Class::PREP.and(Class::CUE).and(Class::PLACE));
        let foreign = (c == Class::NONE || c.has(Class::FAMILY.and(Class::NAME_PARTICLE))) && !looks_common(view, g);
        // سعيدة حمودي, عبد الباقي نور
        let woman = c.without(Class::COMMON) == Class::NONE
            && view.spell(g) & spell::FINAL_TA != 0
            && feminine(view, np.head as usize)
            && g + 1 < stop;
        let servant = view.key(g) == keys::ABD && g + 1 < stop;
        let begins = view.prefix(g) == 0 && (closed && (given || foreign && g > end || woman) || servant)
            || view.is_definite(g) && c == Class::NONE && b.has(Class::HONORIFIC) && g > end;
        if begins && name_end(view, g, stop) == stop {
            np.name = (g as u32, stop as u32);
            np.title = (np.start, g as u32);
            np.end = stop as u32;
            np.denotes = Denotes::Person;
            np.gendered |= given;
            np.feminine |= given && c.has(Class::FEMININE);
            return true;
        }
        g += 1;
    }
    false
}

/// محمد الحداد | المدير العام للشركة: a role with its article and more words up to the introducer is the title of the name.
fn fill_title(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    let end = np.end as usize;
    let titled = !object
        && np.has_name()
        && !np.has_title()
        && matches!(np.denotes, Denotes::Person | Denotes::Unknown)
        && view.is_definite(end)
        && view.prefix(end) == prefix::AL
        && view.has(end, Class::ROLE)
        && !view.has(end, Class::PLURAL)
        && (stop > end + 1 || np.name.1 - np.name.0 > 1 && view.is_definite(end - 1))
        && (end..stop).all(|k| fills(view, k) || view.has(k, Class::PREP));
    if titled {
        np.title = (np.end, stop as u32);
        np.end = stop as u32;
        np.denotes = Denotes::Person;
    }
    titled
}

/// نادر | القاضي, مهند | ود الريف: what stands between a given name and the introducer is the rest of the name, whatever else
/// it means.
fn fill_family(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    /// Words of such a rest.
    const MAX: usize = 3;
    let end = np.end as usize;
    let last = end - 1;
    let given = view.has(last, Class::GIVEN.and(Class::NAME_PARTICLE)) || view.class(last) == Class::NONE;
    let one = stop - end == 1
        && np.name.1 - np.name.0 == 1
        && !view.has(end, Class::TIME.and(Class::ADVERB).and(Class::FUNCTION));
    // الشيخ سليم | الاتفاق مع
    let deed = view.is_definite(end)
        && is_action_shaped(view.stem(end))
        && !view.has(end, Class::NAMES.without(Class::DOCUMENT));
    let inside = |k: usize| {
        let p = view.prefix(k);
        // سلمى | لمتابعيها
        if view.key(k).at(0) == code::LAM && has_possessive(view, k) {
            return false;
        }
        if one
            && view.kind(k) == Kind::Word
            && p & (prefix::CONJ | prefix::PREP) == 0
            && view.phrase(k).is_none()
            && !is_circumstance(view, k)
        {
            // كمال ساسي: whatever the word means, it stands where the family name does.
            return !view.is_complementizer(k);
        }
        let whole = p & (prefix::CONJ | prefix::PREP) == 0 || view.class(k) == Class::NONE && p & prefix::FA != 0;
        view.kind(k) == Kind::Word
            && whole
            && fills(view, k)
            && !view.has(k, Class::PREP)
            && !matches!(view.phrase(k), Some((PhraseKind::Name(_) | PhraseKind::Alias(_), _)))
            && !is_circumstance(view, k)
    };
    let family = !object
        && !deed
        && stop - end <= MAX
        && np.name.1 == np.end
        && np.name.1 - np.name.0 <= 2
        && given
        && !view.is_definite(last)
        && np.denotes == Denotes::Person
        && (end..stop).all(inside);
    if family {
        np.end = stop as u32;
        np.name.1 = np.end;
    }
    family
}

/// ضاحكا, غاضبا: a participle of that shape, where دانيلو براغا has a family name.
fn is_manner(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let participle = key.len() == 5 && key.at(1) == code::ALEF && key.at(4) == code::ALEF;
    view.spell(i) & spell::TANWIN != 0
        || participle && view.prefix(i) == 0 && view.lexicon.look_up(key.first(4)).class == Class::COMMON
}

/// غاضبا, مبتسما: a known word in the indefinite accusative says how, not who.
pub(crate) fn is_circumstance(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    n >= 4
        && key.at(n - 1) == code::ALEF
        && !view.is_definite(i)
        && (view.spell(i) & spell::TANWIN != 0
            // A family name in ا is not a first name with it: رايونا, رايون.
            || view.lexicon.look_up(key.first(n - 1)).class.without(Class::GIVEN.and(Class::FAMILY)) != Class::NONE)
}

/// سياسيون | ومسؤولون أمنيون, وزارة البيئة | وحماية المستهلك: a second conjunct that ends at the introducer.
fn fill_joined(view: &View<'_>, np: &mut Np, stop: usize, object: bool) -> bool {
    let end = np.end as usize;
    let c = view.class(end);
    let joined = view.prefix(end) & prefix::WA != 0 && view.prefix(end) & prefix::PREP == 0;
    let head = c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE));
    // المرصد | ومقره المدينة
    let body = np.denotes == Denotes::Organization
        && (c == Class::NONE || c.has(Class::COMMON.and(Class::ABSTRACT)))
        && !has_possessive(view, end);
    let inside = (end..stop).all(|k| fills(view, k) && (k == end || view.prefix(k) & prefix::FA == 0));
    let article = |key: Key| key.at(0) == code::ALEF && key.at(1) == code::LAM;
    // خبراء الصحة | والتغذية العلاجية: a second noun of what the head is in construct with.
    let inner = !object
        && !head
        && !np.has_name()
        && article(view.key(end).skip(1))
        && view.is_definite(end - 1)
        && !view.is_definite(np.head as usize);
    if !joined || !(head || body || inner) || !inside {
        return false;
    }
    np.end = stop as u32;
    if inner {
        if np.has_title() {
            np.title.1 = np.end;
        }
        return true;
    }
    let one =
        np.denotes == Denotes::Person && !np.plural && !np.has_name() && c.has(Class::ROLE) && !c.has(Class::PLURAL);
    if one {
        // الكاتب والباحث السياسي: two titles of one person.
        np.title = (np.start, np.end);
    } else if !body {
        np.denotes = Denotes::Group;
        np.plural = true;
        np.name = (0, 0);
        np.title = (0, 0);
    }
    true
}

/// مصادر | في القوى الجنوبية, مسؤول | بالبحرية: a preposition and its noun, up to the introducer.
fn fill_complement(view: &View<'_>, np: &mut Np, stop: usize) -> bool {
    let end = np.end as usize;
    // سموه | للواء: complete by itself.
    let his = view.has(np.head as usize, Class::HONORIFIC) && has_possessive_ending(view, np.head as usize);
    // الناقد | في مداخلته: when he says it, not who he is.
    let occasion = view.key(end) == keys::FI
        && (view.is_definite(np.head as usize) || np.denotes == Denotes::Unknown)
        && has_possessive(view, end + 1)
        && !view.has(end + 1, Class::ORG.and(Class::PLACE).and(Class::HEAD));
    if np.has_name() && np.denotes == Denotes::Person || his || occasion {
        return false;
    }
    let definite = (np.head..np.end)
        .any(|k| view.is_definite(k as usize) || view.has(k as usize, Class::PLACE.and(Class::ORG_NAME)));
    let known = definite && !matches!(np.denotes, Denotes::Person | Denotes::Group | Denotes::Unnamed);
    let p = view.prefix(end);
    let phrase = matches!(view.phrase(end), Some((PhraseKind::Preposition, _)));
    let word = view.has(end, Class::PREP) && matches!(view.key(end), keys::FI | keys::MIN | keys::ANN | keys::ALA);
    let preposition = word
        || phrase && view.has(end, Class::PREP) && matches!(np.denotes, Denotes::Unnamed | Denotes::Group)
        || p & prefix::BI != 0
        || p & prefix::LI != 0
            && np.denotes != Denotes::Unnamed
            // تمنى البابا | لمنتخب البلاد: one word with its article has no complement.
            && (np.denotes != Denotes::Person || np.len() > 1)
            && view.has(end, Class::ORG)
            && !is_press(view, end);
    // النيابة العامة | في طنجة: what a body has beside it is a place or another body.
    let noun = if word { end + 1 } else { end };
    // كتيب المناخ الصادر | عن الوزارة
    // المادة (27) | من اللائحة
    let numbered = np.denotes == Denotes::Document && !view.is_word(end - 1) && view.key(end) == keys::MIN;
    let known = known && !numbered && !(np.denotes == Denotes::Document && governs(view, end - 1));
    let of_place = Class::PLACE.and(Class::ORG);
    let place = (noun..stop).any(|k| {
        view.has(k, of_place) || matches!(view.phrase(k), Some((PhraseKind::Name(class), _)) if class.has(of_place))
    }) && (view.key(end) == keys::FI || p & prefix::BI != 0);
    let stated = matches!(view.key(end), keys::FI) || p & prefix::BI != 0;
    let document = |k: usize| stated && view.has(k, Class::DOCUMENT) && !view.has(k, Class::ORG);
    if !preposition || known && !place {
        return false;
    }
    // من معهد «وحدة التحدي» البريطاني, but not لـ«الساحل», whom it is said to
    let quoted = |k: usize| {
        let opens = |o: usize| {
            let name = |q: &Quote| q.closed && k <= q.close as usize && view.words(o, k) <= MAX_ALIAS;
            view.key(o - 1).len() > 1 && !is_medium(view, o + 1) && view.quote_at(o).is_some_and(name)
        };
        (end.max(1)..=k).any(opens)
    };
    // السلطات في غزة | مقتل أربعة, نشطاء في | 5 يوليو
    let object = |k: usize| {
        view.has(k, Class::ABSTRACT)
            && view.prefix(k) == 0
            && (view.is_definite(k - 1) || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME)))
    };
    if view.has(stop - 1, Class::PREP) || (end + 1..stop).any(object) {
        return false;
    }
    if !(end..stop).all(|k| (fills(view, k) || k == end && (phrase || word) || quoted(k)) && !document(k)) {
        return false;
    }
    np.end = stop as u32;
    if np.denotes == Denotes::Person {
        np.title = (np.start, np.end);
    }
    true
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

/// The noun phrase that ends right before token `end`, beginning not before `floor`.
pub(crate) fn ending_at(view: &View<'_>, end: usize, floor: usize) -> Option<Np> {
    ends_at(view, end, floor, true)
}

/// The like without a head behind a preposition.
pub(crate) fn nearest_ending_at(view: &View<'_>, end: usize, floor: usize) -> Option<Np> {
    ends_at(view, end, floor, false)
}

fn ends_at(view: &View<'_>, end: usize, floor: usize, wide: bool) -> Option<Np> {
    let mut start = end;
    while start > floor && end - start < MAX_BACK {
        let k = start - 1;
        let p = view.prefix(k);
        let quoted = matches!(view.kind(k), Kind::Close | Kind::Quote | Kind::Open);
        if quoted && end - start < MAX_BACK {
            // Over a quoted name.
            match (floor..k)
                .rev()
                .take(MAX_ALIAS + 1)
                .find(|&o| view.quote_at(o).is_some_and(|q| q.close as usize == k))
            {
                Some(o) => {
                    start = o;
                    continue;
                }
                None => break,
            }
        }
        // مصدر في الجيش, تقرير النموذج الجديد للتنمية: a preposition inside the phrase of a nameless source or a document.
        let linked =
            view.has(k, Class::PREP) && p == 0 && matches!(view.key(k), keys::FI | keys::MIN | keys::ANN | keys::ALA);
        if wide && (linked || is_nominal(view, k) && p & prefix::PREP != 0 && p & prefix::CONJ == 0) {
            if let Some(np) = over_preposition(view, k, end, floor) {
                return Some(np);
            }
        }
        if !is_nominal(view, k) {
            break;
        }
        start = k;
        if p & (prefix::CONJ | prefix::PREP) != 0 && p & prefix::AL == 0 {
            break;
        }
        if p & prefix::PREP != 0 {
            break;
        }
    }
    let mut best: Option<Np> = None;
    for s in start..end {
        // A governed noun can be an antecedent (تغريدات لكيلسون الذي): its phrase begins with it.
        // فالنصوص تتحدث
        let joined = view.prefix(s) & prefix::FA != 0 && view.prefix(s) & prefix::PREP == 0;
        let np = match parse_at(view, s, end, Reach { governed: true, joined, ..Reach::FULL }) {
            Some(np) if np.end as usize == end => np,
            _ => continue,
        };
        let known = np.denotes != Denotes::Unknown;
        if known {
            // The last known head that reaches the end is nearest: but an iḍafa (نجم ريال مدريد) is taken whole.
            return Some(np);
        }
        best.get_or_insert(np);
    }
    best
}

/// The phrase of a nameless source, a group or a document whose complement begins with the preposition at `k` and ends at `end`.
fn over_preposition(view: &View<'_>, k: usize, end: usize, floor: usize) -> Option<Np> {
    /// Words between such a head and its preposition.
    const MAX: usize = 4;
    let head = Class::UNNAMED.and(Class::GROUP).and(Class::DOCUMENT);
    let from = k.saturating_sub(MAX).max(floor);
    // 88.8% من العينة
    if let Some(n) = (from..k).find(|&n| view.kind(n) == Kind::Number && view.key(k) == keys::MIN) {
        // المادة 33 من الميثاق
        if n > floor && view.has(n - 1, Class::DOCUMENT) {
            let article = parse(view, n - 1, end).filter(|np| np.end as usize >= k);
            return article.filter(|_| (k + 1..end).all(|i| fills(view, i))).map(|np| Np { end: end as u32, ..np });
        }
        return parse(view, n, end).filter(|np| np.end as usize == end);
    }
    (from..k).find_map(|s| {
        let mut np = view.has(s, head.and(Class::ORG)).then(|| parse(view, s, end)).flatten()?;
        if np.end as usize == k && view.has(s, head) && np.denotes != Denotes::Organization {
            // المدافعين | عن البيئة: any complement of theirs, as nothing else ends there.
            let rest = (k..end).all(|i| fills(view, i) || i == k);
            np.end = if rest { end as u32 } else { np.end };
        }
        (np.end as usize == end && np.denotes != Denotes::Unknown).then_some(np)
    })
}

/// A noun phrase whose first word may carry a preposition.
pub(crate) fn parse_governed(view: &View<'_>, i: usize, limit: usize) -> Option<Np> {
    parse_at(view, i, limit, Reach { governed: true, ..Reach::FULL })
}

/// كتابه, مقالها: a work that has a title, with its author's pronoun.
fn is_own_work(view: &View<'_>, i: usize) -> bool {
    let key = view.stem(i);
    let n = key.len();
    // Not اسمه.
    let suffix = if n > 4 && key.at(n - 1) == code::HA {
        1
    } else if n > 5 && key.at(n - 1) == code::ALEF && key.at(n - 2) == code::HA {
        2
    } else {
        return false;
    };
    view.spell(i) & spell::FINAL_TA == 0 && lists::NAMING.has(key.first(n - suffix))
}

/// شركة «…»، صحيفة «…»، بعنوان «…»: do the words that the mark at `open` opens name what stands before it?
pub(crate) fn names_quoted(view: &View<'_>, open: usize, words: usize) -> bool {
    /// Words of a title, and of the name of a body or a document.
    const TITLE: usize = 8;
    const NAME: usize = 5;
    if open == 0 || words > TITLE {
        return false;
    }
    // تحت شعار: «…»
    if view.kind(open - 1) == Kind::Colon && open >= 2 {
        return lists::NAMING.has(view.stem(open - 2));
    }
    // رئيس «آفاق», قائد "اللواء السابع": a role without its article is in construct.
    // منافس "من المستوى العالي" is described; in مؤتمر صحفي "…" the word is an adjective.
    let adjective = is_written_relational(view, open - 1)
        && open >= 2
        && !view.is_definite(open - 2)
        && (view.has(open - 2, Class::DOCUMENT) || lists::OCCASIONS.has(view.stem(open - 2)));
    let role = view.has(open - 1, Class::ROLE)
        && !adjective
        && view.prefix(open - 1) & (prefix::AL | prefix::PREP) == 0
        && view.spell(open - 1) & spell::TANWIN == 0
        && view.is_word(open + 1)
        && view.prefix(open + 1) & prefix::PREP == 0
        && !view.has(open + 1, Class::PREP)
        && words <= NAME;
    if role {
        return true;
    }
    let definite = view.is_definite(open - 1);
    let named = lists::NAMING.has(view.stem(open - 1)) || is_own_work(view, open - 1);
    // قال عضو المجلس "سنواصل العمل"
    let speech = || view.quote_at(open).is_some_and(|q| is_speech(view, q.first(), q.close as usize, true));
    if !named && speech() {
        return false;
    }
    named
        || view.has(open - 1, Class::ORG) && words <= if definite { NAME } else { TITLE }
        || view.has(open - 1, Class::DOCUMENT) && words <= NAME && definite
}

/// "حركة أنصار السلام", "مجموعة العمل المالي": marks around a body's name, which begins with its kind and ends in a definite word; not
/// "لجنة تحقيق مستقلة".
pub(crate) fn is_body_quoted(view: &View<'_>, open: usize, close: usize) -> bool {
    /// Words of such a name.
    const MAX: usize = 5;
    let first = open + 1;
    // آمن في كل الفصول: names count nothing.
    let clause = Class::VERB.and(Class::CUE).and(Class::COMP).and(Class::NEGATION).and(Class::AUX).and(Class::CONJ);
    let clause = clause.and(Class::DETERMINER);
    let other = |k: usize| {
        view.has(k, clause) && !view.is_definite(k)
            || view.has(k, Class::PREP) && view.key(k) != keys::FI
            || !view.is_word(k)
    };
    let proper = Class::PLACE.and(Class::ORG_NAME).and(Class::GIVEN);
    close <= first + MAX
        && (view.is_definite(close - 1) || view.has(close - 1, proper))
        && view.has(first, Class::ORG)
        && view.prefix(first) & !prefix::AL == 0
        && view.spell(first) & spell::TANWIN == 0
        && !is_accusative(view, first)
        && !(first + 1..close).any(other)
}

/// "آفاق الاقتصاد العالمي": a few words in marks that are one noun phrase, closed by a definite word, and no sentence.
pub(crate) fn is_title_quoted(view: &View<'_>, first: usize, close: usize) -> bool {
    /// Words of such a title.
    const MAX: usize = 4;
    let sentence = Class::VERB.and(Class::CUE).and(Class::COMP).and(Class::NEGATION).and(Class::AUX).and(Class::FIRST);
    let sentence = sentence.and(Class::PRONOUN).and(Class::CONJ).and(Class::RELATIVE).and(Class::DEMONSTRATIVE);
    let noun =
        |k: usize| view.kind(k) == Kind::Word && (view.is_definite(k) || !view.has(k, sentence.and(Class::PREP)));
    first + 1 < close
        && close <= first + MAX
        && view.is_definite(close - 1)
        && (first..close).all(noun)
        && view.prefix(first) & !prefix::AL == 0
        && (view.is_definite(first)
            || view.has(first, Class::COMMON.and(Class::HEAD).and(Class::ORG).and(Class::DOCUMENT)))
        && !view.has(first, Class::ABSTRACT)
        && !is_verbal_noun(view, first)
}

/// «شارلوت تاون هيل», «سامي الحداد وكريم الزبيدي»: does a stretch in marks read as a name by its own words?
pub(crate) fn is_name_itself(view: &View<'_>, first: usize, close: usize) -> bool {
    /// Words of such a name.
    const MAX: usize = 6;
    if close <= first || close - first > MAX {
        return false;
    }
    let name = |k: usize| {
        let c = view.class(k);
        let foreign = c == Class::NONE && view.prefix(k) == 0 && !view.is_definite(k) && !looks_common(view, k);
        view.kind(k) == Kind::Latin
            || view.kind(k) == Kind::Word
                && (foreign
                    || c.has(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
                        && !c.has(Class::CUE.and(Class::VERB)))
    };
    (first..close).all(name)
}

/// شاب يدعى كريم سالم، طالبة واسمها هند: the phrase with the name that a verb or noun of naming gives it.
pub(crate) fn with_given_name(view: &View<'_>, np: &Np, limit: usize) -> Option<Np> {
    /// Tokens of a name of words that mean something else, and the one behind it.
    const MAX_GIVEN: usize = 5;
    let k = np.end as usize;
    let naming = matches!(view.stem(k), keys::YUDA | keys::TUDA | keys::ISMUHU | keys::ISMUHA);
    if !naming || np.has_name() || k + 1 >= limit {
        return None;
    }
    let name = parse_at(view, k + 1, limit, Reach::CLOSE).filter(|n| n.has_name() && n.start == n.name.0);
    let end = match name {
        Some(name) => name.name.1 as usize,
        // Whatever else it means, what stands there up to the introducer is the name.
        None => {
            let end = (k + 1..limit.min(k + 1 + MAX_GIVEN)).find(|&e| !view.is_word(e) || view.is_complementizer(e))?;
            if end == k + 1 { return None } else { end }
        }
    };
    Some(Np { end: end as u32, name: (k as u32 + 1, end as u32), denotes: Denotes::Person, ..*np })
}

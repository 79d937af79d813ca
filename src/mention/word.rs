//! What a word says by its class and shape alone: nouns, participles, verbal nouns, nisbas, verbs that no list holds.

use super::Np;
use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::keys;
use crate::lexicon::{Class, lists, prefix};
use crate::view::View;

/// Titles show their gender by ة; for other nouns the lexicon knows.
pub(super) fn feminine(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i);
    let key = view.key(i);
    let ta = key.back(1) == code::HA && view.kind(i) == Kind::Word;
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
        return is_womans(view, i);
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
pub(super) fn abbreviation(view: &View<'_>, i: usize) -> Option<usize> {
    let letter = view.kind(i) == Kind::Word && view.key(i).len() == 1 && view.prefix(i) & prefix::CONJ == 0;
    // د . سامي
    let tight = || view.tight(i) || view.has(i + 2, Class::GIVEN.and(Class::NAME_PARTICLE));
    (letter && matches!(view.kind(i + 1), Kind::Stop | Kind::Other) && view.is_word(i + 2) && tight()).then_some(i + 2)
}

/// محاميه, والدتها, مدربهم: a noun of role or kin with its possessive; a name can follow it as after an article.
pub(super) fn is_possessed(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    // وزير خارجيتها: a noun that the title governs.
    let governed = i > 0 && view.has(i - 1, Class::ROLE) && !view.is_definite(i - 1) && view.prefix(i) == 0;
    if n < 4 || view.is_definite(i) || !view.has(i, Class::ROLE.and(Class::HUMAN)) && !governed {
        return false;
    }
    match key.back(1) {
        code::HA => view.spell(i) & spell::FINAL_HA != 0,
        code::ALEF | code::MIM => key.back(2) == code::HA,
        _ => false,
    }
}

/// منتخبنا, فريقنا: a body of the writer's own, definite by its pronoun.
pub(super) fn is_ours(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    view.has(i, Class::FIRST)
        && view.prefix(i) == 0
        && n >= 5
        && key.back(1) == code::ALEF
        && key.back(2) == code::NUN
        && view.lexicon.look_up(key.first(n - 2)).class.has(Class::ORG.and(Class::GROUP))
}

/// Does a word look like a common noun with a possessive, an adverb or an abstract noun: an object, never a name?
pub(super) fn looks_common(view: &View<'_>, i: usize) -> bool {
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
    if s & spell::FINAL_HA != 0 && n >= 5 && key.back(2) != code::LAM && !is_foreign_in_ha(view, i) {
        return true;
    }
    if n >= 5 && key.back(1) == code::ALEF && key.back(2) == code::HA {
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

/// مبتسمة, ضاحكا: a word in the form of a participle, with the ending of a circumstance; محذرا where it is a cue.
pub(crate) fn tells_how(view: &View<'_>, i: usize, feminine: bool) -> bool {
    let key = view.key(i);
    let n = key.len();
    let derived = n >= 6 || n == 5 && view.has(i, Class::CUE);
    let shaped = derived && key.at(0) == code::MIM || n == 5 && key.at(1) == code::ALEF;
    let ends = if feminine { view.spell(i) & spell::FINAL_TA != 0 } else { n > 0 && key.back(1) == code::ALEF };
    let plain = view.class(i).without(Class::COMMON.and(Class::FEMININE).and(Class::CUE)) == Class::NONE;
    view.kind(i) == Kind::Word && view.prefix(i) == 0 && plain && shaped && ends
}

/// وأضافت | مبتسمة: «…»: between a verb of saying and what is said a participle in the feminine is nobody.
pub(crate) fn is_how_she_says(view: &View<'_>, i: usize) -> bool {
    let said = matches!(view.kind(i + 1), Kind::Colon | Kind::Open | Kind::Quote);
    said && i > 0 && view.has(i - 1, Class::CUE) && tells_how(view, i, true)
}

/// غوتييه, لوفيه: a word that no lexicon knows in يه, with or without it, where محاميه and لاعبيه are nouns with their pronoun.
pub(super) fn is_foreign_in_ha(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    n >= 5
        && view.class(i) == Class::NONE
        && view.spell(i) & spell::FINAL_HA != 0
        && key.back(2) == code::YA
        && (1..=2).all(|letters| view.lexicon.look_up(key.first(n - letters)).class == Class::NONE)
}

/// مخاطبا, متأثرا: a word that no lexicon knows in the shape of a participle as circumstance.
pub(crate) fn is_unknown_participle(view: &View<'_>, i: usize) -> bool {
    view.class(i) == Class::NONE && is_participle_shaped(view.key(i))
}

/// مخاطبا, مستدلا: the shape of a participle of the derived forms in the indefinite accusative.
pub(crate) fn is_participle_shaped(key: Key) -> bool {
    let n = key.len();
    n >= 5 && key.at(0) == code::MIM && key.back(1) == code::ALEF
}

/// ضاحكا, ذاكرا: the shape of an accusative participle of the first form.
pub(crate) fn is_first_participle(key: Key) -> bool {
    key.len() == 5 && key.at(1) == code::ALEF && key.at(4) == code::ALEF
}

/// سعودي, سعودية: the ending of an adjective of relation; ى is no other letter here.
pub(super) fn is_relational_ending(key: Key) -> bool {
    let n = key.len();
    n > 3 && key.back(1) == code::YA || is_feminine_relational(key)
}

/// سعودية
pub(crate) fn is_feminine_relational(key: Key) -> bool {
    let n = key.len();
    n > 3 && key.back(1) == code::HA && key.back(2) == code::YA
}

/// سعودي, سعودية, but not مستشفى: an adjective of relation by what the writer distinguishes.
pub(super) fn is_written_relational(view: &View<'_>, i: usize) -> bool {
    view.spell(i) & spell::FINAL_YA != 0 && view.key(i).len() > 3 || is_feminine_relational(view.key(i))
}

/// المظاهرات, لمسات
pub(crate) fn ends_in_at(key: Key) -> bool {
    let n = key.len();
    n > 3 && key.back(1) == code::TA && key.back(2) == code::ALEF
}

/// المواطنون
pub(crate) fn ends_in_wn(key: Key) -> bool {
    let n = key.len();
    n > 4 && key.back(1) == code::NUN && key.back(2) == code::WAW
}

/// المواطنين, زعيمين
pub(crate) fn ends_in_yn(key: Key) -> bool {
    let n = key.len();
    n > 4 && key.back(1) == code::NUN && key.back(2) == code::YA
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
        && key.back(1) == code::ALEF
        && key.back(2) != code::HA
        && view.prefix(i) & prefix::AL == 0
        && !view.has(i, Class::GIVEN.and(Class::FAMILY).and(Class::PLACE).and(Class::ORG_NAME))
        // خبراء, علماء
        && !(view.has(i, Class::PLURAL) && view.has(i, Class::GROUP))
        && (view.class(i) != Class::NONE || view.spell(i) & spell::TANWIN != 0)
}

/// أن مسؤولا, لكن خبيرا: right behind a particle that governs the accusative.
pub(crate) fn is_behind_particle(view: &View<'_>, i: usize) -> bool {
    i > 0 && view.is_word(i - 1) && (view.is_bare_complementizer(i - 1) || view.stem(i - 1) == keys::LAKIN)
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
pub(super) fn is_scrap(view: &View<'_>, i: usize) -> bool {
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
pub(super) fn is_verbal(view: &View<'_>, i: usize) -> bool {
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
pub(super) fn is_general(view: &View<'_>, i: usize) -> bool {
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

/// آن هولمر, سو آن هاربر: the name, beside another word that can be one; not في آن واحد, آن الأوان.
pub(super) fn is_name_ann(view: &View<'_>, i: usize) -> bool {
    let next = i + 1;
    view.prefix(i) == 0
        && view.is_ann(i)
        && view.is_word(next)
        && view.prefix(next) == 0
        && view.class(next).without(Class::GIVEN.and(Class::FAMILY)) == Class::NONE
        && !(i > 0 && view.has(i - 1, Class::PREP))
        && !looks_common(view, next)
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
        // غادرت أم خليل: behind another verb before a name.
        let verb = |k: usize| view.has(k, Class::CUE) || view.has(k, Class::VERB) && view.has(i + 1, Class::GIVEN);
        let behind_verb = c.has(Class::HUMAN) && i > 0 && view.prefix(i) == 0 && verb(i - 1);
        return c.has(Class::GIVEN.and(Class::NAME_PARTICLE)) && !c.has(Class::PREP)
            || behind_verb
            || c.has(Class::COMP) && is_name_ann(view, i);
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

/// الأجواء, السويد, محبيها: a word that means something and is no name.
pub(super) fn is_other_word(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i).and(view.lexicon.look_up(view.stem(i)).class);
    let other = Class::COMMON.and(Class::ABSTRACT).and(Class::PLACE).and(Class::HEAD).and(Class::TIME);
    !view.has(i, Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE))
        && (c.has(other) && !(view.is_definite(i) && view.spell(i) & spell::FINAL_YA != 0) || looks_common(view, i))
}

/// بارتكاب: an unknown word whose ب may be the preposition.
pub(super) fn unknown_bi(view: &View<'_>, i: usize) -> bool {
    view.class(i) == Class::NONE && view.key(i).len() >= 5 && view.key(i).at(0) == code::BA
}

/// باطراد, بهواجس: ب on a noun, known or in the shape of a noun of action.
pub(super) fn is_deed_with_bi(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    let known = || view.lexicon.look_up(key.skip(1)).class.has(Class::COMMON.and(Class::ABSTRACT));
    unknown_bi(view, i) && (n >= 6 && key.at(1) == code::ALEF && key.back(2) == code::ALEF || known())
}

/// بوضوح, بارتكاب, بموجبه, بنبرة حزينة, but بركة and بلدة have no preposition; `end` is where the phrase ends.
pub(crate) fn may_be_bi(view: &View<'_>, i: usize, end: usize) -> bool {
    let s = view.spell(i);
    let unknown = view.class(i) == Class::NONE && view.key(i).at(0) == code::BA;
    view.prefix(i) & prefix::BI != 0
        || is_deed_with_bi(view, i)
        || unknown && (s & spell::FINAL_HA != 0 || s & spell::FINAL_TA != 0 && end > i + 1)
}

/// الخميس الماضي, الآتي, ارتكاب: a word by itself that is never who speaks, whatever else it means.
pub(super) fn never_speaks(view: &View<'_>, i: usize) -> bool {
    // Most heads are known to speak; but غير صائب is no name.
    if view.has(i, Class::HEAD.and(Class::NAMES)) {
        return i > 0 && view.key(i - 1) == keys::GHAYR && !view.is_definite(i);
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
            && !matches!(key.back(1), code::YA | code::HA)
            && !view.lexicon.look_up(view.stem(i)).class.has(named);
    }
    (n == 6 || n == 7)
        && key.at(0) == code::ALEF
        && key.back(2) == code::ALEF
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
pub(super) fn in_construct(view: &View<'_>, i: usize) -> bool {
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

/// منطقة حائل, محافظة الأفلاج: a district with its name.
pub(super) fn is_district(view: &View<'_>, i: usize) -> bool {
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
            || n == 5 && key.at(0) == code::TA && key.at(3) == code::YA && view.prefix(i - 1) & prefix::LI == 0
            || is_fifth_form(view, i))
        && !view.has(i, Class::HEAD.and(Class::GIVEN).and(Class::FAMILY).and(Class::PLACE))
}

/// التوقف, التعاون, but التابع and التركية: a definite noun that no list knows, but for the verb of its shape.
fn is_fifth_form(view: &View<'_>, i: usize) -> bool {
    let key = view.stem(i);
    matches!(key.len(), 4 | 5)
        && key.at(0) == code::TA
        && key.at(1) != code::ALEF
        && view.class(i).without(Class::VERB) == Class::NONE
        && view.spell(i) & spell::FINAL_TA == 0
        && !is_relational(view, i)
}

/// انخفاض, اتفاق, إنجاز: the shape of a noun of action.
pub(super) fn is_action_shaped(key: Key) -> bool {
    let n = key.len();
    n >= 5 && key.at(0) == code::ALEF && key.back(2) == code::ALEF
}

/// سلمى; not تامر, which is feminine as a verb (تأمر) only.
pub(super) fn is_womans(view: &View<'_>, i: usize) -> bool {
    let c = view.class(i);
    c.has(Class::GIVEN) && c.has(Class::FEMININE) && !(c.has(Class::VERB) && view.key(i).at(0) == code::TA)
}

/// اعتزام, استكمال, إنجاز: a verbal noun without article, by its shape.
pub(crate) fn has_verbal_shape(view: &View<'_>, i: usize) -> bool {
    view.prefix(i) == 0 && is_action_shaped(view.stem(i)) && !view.has(i, Class::HEAD.and(Class::NAMES))
}

/// شركته, إدارتها: a noun of four letters or more that ends in a possessive pronoun.
pub(crate) fn has_possessive(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    let before = |last: u8| n >= 6 && key.back(1) == last && key.back(2) == code::HA;
    n >= 5 && view.spell(i) & spell::FINAL_HA != 0 || before(code::ALEF) || before(code::MIM)
}

/// سموه, معاليها, سعادته
pub(crate) fn has_possessive_ending(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    view.spell(i) & spell::FINAL_HA != 0 || n > 4 && key.back(1) == code::ALEF && key.back(2) == code::HA
}

/// لحقوق الإنسان after a definite noun: a ل on a word that no lexicon knows.
pub(super) fn fused_li(view: &View<'_>, j: usize) -> bool {
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
pub(super) fn governs(view: &View<'_>, i: usize) -> bool {
    lists::GOVERNING.has(view.stem(i))
}

/// المقربون | منه, الداعون | إليها: a preposition with its pronoun behind an adjective that takes one.
pub(super) fn is_taken(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let (a, b) = (key.at(0), key.at(1));
    let preposition = matches!((a, b), (code::MIM | code::AIN, code::NUN) | (code::ALEF | code::AIN, code::LAM))
        || (a, b) == (code::FA, code::YA);
    view.has(i, Class::ADVERB) && preposition && key.len() > 2 && governs(view, i - 1)
}

/// البالغ من العمر 45 عاما, البالغة 30 سنة: an age behind whom it belongs to; the token after it.
pub(super) fn age(view: &View<'_>, i: usize) -> Option<usize> {
    if !matches!(view.stem(i), keys::BALIGH | keys::BALIGHA) || view.prefix(i) & !prefix::AL != 0 {
        return None;
    }
    let years = match view.kind(i + 1) {
        Kind::Number => i + 1,
        _ => i + 2 + usize::from(view.key(i + 1) == keys::MIN),
    };
    let unit = view.key(years + 1);
    let counted =
        view.kind(years) == Kind::Number && matches!(unit, keys::AMAN | keys::AMM | keys::SANA | keys::SANAWAT);
    counted.then_some(years + 2)
}

/// Media as addressees: قال لصحيفة, لوكالة, لقناة.
pub(crate) fn is_press(view: &View<'_>, i: usize) -> bool {
    // لهيئة الإذاعة
    let stem = view.stem(i);
    lists::PRESS.has(stem) || stem == keys::HAYA && view.key(i + 1) == keys::AL_IDHAA
}

/// للجزيرة, لبي بي سي, لرويترز: a medium's own name behind ل.
pub(super) fn is_broadcaster(view: &View<'_>, i: usize) -> bool {
    view.prefix(i) & prefix::LI != 0 && view.prefix(i) & prefix::CONJ == 0 && lists::BROADCASTERS.has(view.stem(i))
}

/// Occasions and media that something is said at or in: مؤتمر, حديث, لقاء, حساب.
pub(crate) fn is_medium(view: &View<'_>, i: usize) -> bool {
    lists::OCCASIONS.has(view.stem(i)) || is_press(view, i)
}

/// الاصطناعية, السعودي: a definite adjective of relation by its shape; النادي, المستشفى are none.
pub(crate) fn is_relational(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let relational = view.is_definite(i) && key.len() > 4 && is_relational_ending(key);
    relational && !(view.has(i, Class::ORG) && !is_feminine_relational(key))
}

/// بشكل خاطئ, بوضوح: how something is done or said.
pub(super) fn is_manner_noun(view: &View<'_>, i: usize) -> bool {
    view.prefix(i) == prefix::BI && lists::MANNERS.has(view.stem(i)) || in_terms(view, i)
}

/// بأشد العبارات, بأقوى العبارات: how something is condemned or welcomed.
pub(crate) fn in_terms(view: &View<'_>, i: usize) -> bool {
    view.key(i + 1) == keys::IBARAT && view.key(i).at(0) == code::BA && view.key(i).len() > 3
}

/// ضاحكا, غاضبا: a participle of that shape, where دانيلو براغا has a family name.
pub(super) fn is_manner(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let participle = is_first_participle(key);
    view.spell(i) & spell::TANWIN != 0
        || participle && view.prefix(i) == 0 && view.lexicon.look_up(key.first(4)).class == Class::COMMON
}

/// غاضبا, مبتسما: a known word in the indefinite accusative says how, not who.
pub(crate) fn is_circumstance(view: &View<'_>, i: usize) -> bool {
    let key = view.key(i);
    let n = key.len();
    n >= 4
        && key.back(1) == code::ALEF
        && !view.is_definite(i)
        && (view.spell(i) & spell::TANWIN != 0
            // A family name in ا is not a first name with it: رايونا, رايون.
            || view.lexicon.look_up(key.first(n - 1)).class.without(Class::GIVEN.and(Class::FAMILY)) != Class::NONE)
}

/// المدعى | عليه, المشتبه | به: does the word complete the participle before it?
pub(crate) fn completes_participle(view: &View<'_>, j: usize) -> bool {
    let him = matches!(view.key(j), keys::ALAYHI | keys::ALAYHA | keys::ALAYHIM | keys::ALAYHIMA);
    let of_him = || {
        matches!(view.key(j), keys::BIHI | keys::BIHA | keys::BIHIM | keys::FIHI | keys::FIHA | keys::FIHIM)
            && view.stem(j - 1) == keys::MUSHTABAH
    };
    j > 0 && view.is_definite(j - 1) && (him && lists::AGAINST.has(view.stem(j - 1)) || of_him())
}

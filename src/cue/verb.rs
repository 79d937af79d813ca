//! Verbs and participles with their subject: what stands between, who is addressed, passives.

use super::complement::{phrase, resumptive};
use super::frame::{barred, clause_frame, complement_frame, needs_object, object_goes_before, over_object};
use super::refuse::{
    is_accusative_noun, is_attribute, is_bare_name, is_byline, is_demanded_of, is_governed_noun, is_noun,
    is_preposition, lacks_particle,
};
use super::scan::{kept_back, past_clause};
use super::{Cue, Intro, PERSONS, judges, modality, opens_as_subject};
use crate::TokenKind as Kind;
use crate::fold::{Key, spell};
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Reading, lists, prefix, without_pronoun};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{CueClass, keys, mention};

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
    j = past_set_off_time(view, j, limit).unwrap_or(j);
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

/// أعلنت | ، مساء أمس، | الوزارة: the token behind a time that commas set off.
fn past_set_off_time(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    /// Words of such a time.
    const MAX: usize = 4;
    if view.kind(j) != Kind::Comma {
        return None;
    }
    let time = |k: usize| {
        let c = view.class(k);
        view.is_word(k) && c.has(Class::TIME) || k > j + 1 && lists::DEICTICS.has(view.stem(k)) && view.is_definite(k)
    };
    let close = (j + 1..limit.min(j + 2 + MAX)).find(|&k| !time(k))?;
    (close > j + 1 && view.kind(close) == Kind::Comma).then_some(close + 1)
}

/// الأربعاء الماضي: a word of time before what places it.
pub(super) fn is_dated(view: &View<'_>, i: usize) -> bool {
    view.has(i, Class::TIME) && view.is_definite(i + 1) && lists::DEICTICS.has(view.stem(i + 1))
}

/// أمس, الاثنين: a word of time that stands by itself.
fn is_day(view: &View<'_>, i: usize) -> bool {
    let other = Class::HEAD.and(Class::GIVEN).and(Class::FAMILY).and(Class::CUE).and(Class::FUNCTION);
    let key = view.key(i);
    let article = key.at(0) == crate::fold::code::ALEF && key.at(1) == crate::fold::code::LAM;
    (article || key == keys::AMS) && !view.has(i, other)
}

/// Whether a phrase can be this verb's subject.
pub(super) fn agrees(view: &View<'_>, reading: &Reading, np: &Np) -> bool {
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
    // حتى أن مسؤولا كبيرا أبلغ الصحيفة: a particle that governs the accusative has its subject in it.
    let accusative =
        mention::is_accusative(view, head_at) && !counted && !dual() && !mention::is_behind_particle(view, head_at);
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
        && end.back(1) == crate::fold::code::NUN
        && end.back(2) == crate::fold::code::YA
        && !view.has(last, Class::NAMES)
    {
        return false;
    }
    // اعتبر العلاقة مرضية: a thing in ة right behind a masculine verb is its object.
    let thing = Class::ABSTRACT.and(Class::COMMON);
    let object = np.denotes == Denotes::Unknown
        && !a.feminine
        && reading.form != Form::Participle
        && view.prefix(head_at) == prefix::AL
        && view.spell(head_at) & spell::FINAL_TA != 0
        && view.has(head_at, thing)
        && !view.has(head_at, Class::HEAD.and(Class::NAMES))
        && !view.is_voice(head_at);
    if object {
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
    // وعد مواطني البلدة: in construct the accusative ends in ي, but أهالي is a broken plural.
    if np.plural
        && view.stem(head_at) != keys::AHALI
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
        // وحض البلدان المجاورة على: a plural of things takes a feminine verb.
        Denotes::Group if !a.feminine && np.head == np.start => {
            !(head.has(Class::ORG) && head.has(Class::FEMININE) && head.has(Class::PLURAL) && view.is_definite(head_at))
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

/// منه, منهم, مني: who is asked.
pub(super) fn is_from_them(view: &View<'_>, k: usize) -> bool {
    let it = matches!(view.key(k), keys::MINHU | keys::MINHA | keys::MINHUM | keys::MINNA | keys::MINHUMA);
    it || view.key(k) == keys::MINNI && view.spell(k) & spell::FINAL_YA != 0
}

/// لكنه, ولكنها: the subject of the verb after it.
fn but_he(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k);
    lists::CONTRASTS.has(key) && key.back(1) != crate::fold::code::NUN
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
    // أوضح لـ(الأفق) المتحدث أن
    let bracket = (marked && view.kind(j + 1) == Kind::OpenBracket)
        .then(|| (j + 2..j + 3 + MAX).find(|&k| view.kind(k) == Kind::CloseBracket))
        .flatten();
    let quote = view.quote_at(j + 1).filter(|q| marked && q.closed && view.words(q.first(), q.close as usize) <= MAX);
    if let Some(last) = bracket.or(quote.map(|q| q.close as usize)) {
        let close = last + 1;
        let np = mention::parse_subject(view, view.skip_commas(close), limit, barred(frames))?;
        // أوضح لـ«الأفق»، سامي الحداد رئيس المجلس، أن
        if np.start as usize > close && !(np.has_name() && np.has_title()) {
            return None;
        }
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

/// وكانت الوزارة قد أوضحت: the subject stands between كان and قد; وقد and فقد begin a clause of their own.
fn fronted(view: &View<'_>, i: usize, p: u8) -> bool {
    /// Tokens between كان and the verb.
    const MAX: usize = 24;
    if i < 3 || p & prefix::CONJ != 0 || view.prefix(i - 1) != 0 || view.key(i - 1) != keys::QAD {
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
    pub(super) cue: Cue,
    /// Where its sentence or the quotation around it ends.
    pub(super) limit: usize,
    /// The token behind it and what adverbials follow it.
    pub(super) after: usize,
    /// The token behind its subject.
    pub(super) end: usize,
    pub(super) passive: bool,
    pub(super) takes_subject: bool,
    /// Of one that has its complement already.
    pub(super) score: Option<u32>,
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
    let things = |k: usize| view.key(k).len() > 5 && mention::ends_in_at(view.key(k));
    let alone = |k: usize| view.is_word(k) && view.prefix(k) & !prefix::AL == 0;
    (head + 1..np.end as usize).find(|&k| {
        let closed = view.is_definite(k - 1) || mention::has_possessive(view, k - 1);
        // رئيس الحكومة | نظيره
        if closed && mention::has_possessive(view, k) && view.prefix(k) == 0 && !lists::REFLEXIVES.has(view.key(k)) {
            return !view.has(k, Class::GIVEN) || view.has(k, Class::ROLE.and(Class::HUMAN));
        }
        // الحكومة المحلية | مجلس المدينة, حركة الوفاء (وفاء) | قوات الحدود: nor is another body, with its article or what it is in
        // construct with.
        let name = Class::PLACE.and(Class::ORG_NAME);
        let shut = view.is_definite(k - 1) || view.has(k - 1, name) || view.kind(k - 1) == Kind::CloseBracket;
        let other = PERSONS.without(name.and(Class::GROUP)).and(Class::ADVERB);
        // سكان الحي | البلدية: no adjective either, as its gender tells.
        let unlike = ta(k) && ![k - 1, head].into_iter().any(|m| ta(m) || things(m));
        let whole = view.prefix(k) == prefix::AL && (unlike || !mention::is_relational(view, k))
            || view.prefix(k) == 0 && (view.is_definite(k + 1) || view.has(k + 1, name));
        if shut && whole && !named(k) && view.has(k, Class::ORG) && !view.has(k, other) {
            return true;
        }
        // والدة الطفل | المدير: nor is an office with its article that nothing else is said of.
        let holder =
            view.has(k, Class::ROLE) && !view.has(k, PERSONS.without(Class::ROLE.and(Class::HUMAN)).and(Class::PLURAL));
        let owned = !view.is_definite(head) && !np.plural;
        let last = k + 1 == np.end as usize && view.prefix(k) == prefix::AL && view.kind(k) == Kind::Word;
        if closed && owned && holder && last && !named(k) && !describes_office(view, k) {
            return true;
        }
        // سامر | النرويج, هارت | كروسبي: two who speak by themselves elsewhere, or a country behind one.
        let second = named(k) && alone(k) && k > np.name.0 as usize && view.is_voice(k - 1);
        let land = || view.has(k, Class::PLACE) && !view.has(k, Class::GIVEN.and(Class::FAMILY));
        if second && (view.is_voice(k) || land()) {
            return true;
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
        // الاتحاد الأوروبي | الزيارة: behind an adjective in the masculine none is in ة.
        let man = k > head + 1 && mention::is_relational(view, k - 1) && !ta(k - 1);
        // السلطات | الموضوع, الصحيفة | المشهد: nor is a masculine noun of a body or a document in the feminine.
        let last = view.key(k).back(1);
        let body = matches!(np.denotes, Denotes::Organization | Denotes::Document) && (ta(head) || things(head));
        let unlike = unlike
            || k == head + 1
                && body
                && view.prefix(head) == prefix::AL
                && view.prefix(k) == prefix::AL
                && view.class(k) == Class::NONE
                && view.stem(k).len() > 2
                && view.stem(k) != keys::UMM
                // الأكثر, الأبرز
                && !(view.stem(k).len() == 4 && view.stem(k).at(0) == crate::fold::code::ALEF)
                && !ta(k)
                && !things(k)
                && !matches!(last, crate::fold::code::YA | crate::fold::code::ALEF | crate::fold::code::HA);
        let unlike = unlike || man && !np.plural && view.is_definite(head) && ta(k) && !ta(head);
        // رئيس النادي | الصفقة: nor behind two nouns in the masculine.
        let masculine =
            |m: usize| view.has(m, Class::HEAD) && !view.has(m, Class::FEMININE.and(Class::PLURAL)) && !ta(m);
        let unlike = unlike || k == head + 2 && person && ta(k) && masculine(head) && masculine(k - 1);
        view.prefix(k) == prefix::AL
            && !describes_office(view, k)
            && (mention::is_verbal_noun(view, k) && (person || view.is_definite(head))
                || unlike
                || things(k) && !np.plural && !things(k - 1))
    })
}

/// السابق, الأول, السعودي: is a definite word an adjective that titles have?
fn describes_office(view: &View<'_>, k: usize) -> bool {
    let stem = view.stem(k);
    mention::is_relational(view, k) || lists::FORMER.has(stem) || lists::OF_OFFICE.has(stem)
}

/// المهنيون: the plural of an adjective of relation in the nominative.
fn is_nominative(key: Key) -> bool {
    key.len() > 5 && mention::ends_in_wn(key) && key.back(3) == crate::fold::code::YA
}

/// العابدي, الوزير, أحدهم: does a definite noun that is no feminine denote a person, so that no noun in ة is its adjective?
fn person_like(view: &View<'_>, head: usize) -> bool {
    let surname = view.spell(head) & spell::FINAL_YA != 0 && view.class(head).without(Class::FAMILY) == Class::NONE;
    surname || view.has(head, Class::ROLE) && !view.has(head, Class::PLURAL.and(Class::FEMININE))
}

/// وقال لو مارسان إن, وأضافت فان هولدن: «…»: a foreign particle and a word that nobody knows, right between a verb of saying and what
/// is said, the press or a time; but قال لو تعادلنا لفرحت.
fn particle_name(view: &View<'_>, lemma: &Lemma, j: usize, limit: usize) -> Option<Np> {
    let (name, end) = (j + 1, j + 2);
    let says = matches!(lemma.class, CueClass::Say | CueClass::State | CueClass::Stress);
    if !says || !is_particle_of_name(view, j) || end >= limit {
        return None;
    }
    let behind = view.is_complementizer(end) && view.prefix(end) & prefix::CONJ == 0
        || view.kind(end) == Kind::Colon
        || view.quote_at(end).is_some()
        || view.prefix(end) & prefix::LI != 0 && mention::is_medium(view, end)
        || view.has(end, Class::TIME);
    let named = Np { name: (j as u32, name as u32 + 1), ..Np::plain(j, end, Denotes::Person) };
    behind.then_some(named)
}

/// لو مارسان, فان هولدن
fn is_particle_of_name(view: &View<'_>, k: usize) -> bool {
    let name = k + 1;
    matches!(view.key(k), keys::LAW | keys::FAN)
        && view.kind(name) == Kind::Word
        && view.prefix(name) == 0
        && view.class(name).without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
}

/// وقال جان إيف | لو مارسان، إن: the name goes on.
fn with_particle(view: &View<'_>, np: Np, limit: usize) -> Np {
    let end = np.end as usize;
    let goes_on = np.has_name() && np.name.1 == np.end && end + 2 < limit && is_particle_of_name(view, end);
    let closed = |k: usize| {
        matches!(view.kind(k), Kind::Comma | Kind::Colon)
            || view.is_complementizer(k)
            || view.has(k, Class::TIME.and(Class::PREP))
    };
    if goes_on && closed(end + 2) {
        return Np { end: np.end + 2, name: (np.name.0, np.name.1 + 2), ..np };
    }
    np
}

/// A verb or participle with its subject.
pub(super) fn verb(view: &View<'_>, i: usize, reading: Reading, p: u8, limit: usize, sentence: usize) -> Option<Verb> {
    let lemma = view.lexicon.lemma(reading.lemma);
    let frames = lemma.frames;
    let participle = reading.form == Form::Participle;
    if participle && p & prefix::AL != 0 {
        return None;
    }
    if is_preposition(view, i, &reading) {
        return None;
    }
    // عدّ الوزير الاتفاق إنجازا: with its shadda he considers it so; وعد without promises.
    let counts = view.key(i).skip(u32::from(p & prefix::CONJ != 0)).first(2) == keys::ADDA && view.key(i).len() < 6;
    let doubled = view.spell(i) & spell::SHADDA != 0;
    let considers = frames == Frames::O_NP && lemma.class == CueClass::Opinion;
    if counts && considers && !doubled || doubled && lemma.class == CueClass::Promise && view.key(i) == keys::WAADA {
        return None;
    }
    // ، وتدعى سلمى الحداد، : "is called", where تدعي claims.
    if lists::CALLED.has(view.key(i)) && view.spell(i) & spell::FINAL_MAQSURA != 0 && !view.is_complementizer(i + 1) {
        return None;
    }
    // كل فرد, ألف فرد, أسرة وفرد: one person, where ف opens a clause in فرد الوزير.
    let person = view.key(i).skip(u32::from(p & prefix::WA != 0)) == keys::FARD;
    if person && (p & prefix::WA != 0 || i > 0 && view.is_word(i - 1) && !view.is_definite(i - 1)) {
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
            || view.key(i).back(1) != crate::fold::code::HA
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
            && view.key(i).back(1) == crate::fold::code::HA
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
        || i > 0 && kept_back(view, i - 1).is_some()
    {
        return None;
    }
    // بات القطاع مهددا بالإفلاس: the passive, where nothing sets it off; متوعدا has none.
    let stem = view.stem(i);
    let threatened = participle && lemma.class == CueClass::Warn && stem.at(1) != crate::fold::code::TA;
    let set_off = i == 0 || view.kind(i - 1) == Kind::Comma || p & prefix::CONJ != 0;
    if threatened && frames.has(Frames::O_BI) && !set_off || is_byline(view, i) {
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
    // وكرر القول إن: the noun is the cue.
    let repeats = lemma.class == CueClass::Stress && frames.has(Frames::STANCE) && view.prefix(i + 1) == prefix::AL;
    if repeats && is_noun(view, i + 1) && view.is_complementizer(i + 2) {
        return None;
    }
    // سبأ برس - متابعة: a credit, not a circumstance.
    if participle && i > 0 && view.kind(i - 1) == Kind::Dash && view.kind(i + 1) == Kind::Colon {
        return None;
    }
    let mut cue = Cue { modality: modality(view, i, &reading, p), ..Cue::at(i, sentence, reading, p) };
    let after = skip_filler(view, resumptive(view, i).unwrap_or(i) + 1, limit);
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
    // قال - صلى الله عليه وسلم -: «…»
    let blessed = matches!(view.kind(j), Kind::Dash | Kind::OpenBracket) && mention::eulogy(view, j + 1).is_some();
    if (!view.is_complementizer(j) || is_particle_of_name(view, j)) && view.kind(j) != Kind::Colon {
        let start = if view.kind(j) == Kind::Comma { j + 1 } else { j };
        j += usize::from(blessed);
        let start = start.max(j);
        // صرح مثلا، رئيس البعثة
        let set_off = start > j && after > i + 1;
        first = if start == j || set_off { mention::parse_subject(view, start, limit, barred(frames)) } else { None };
        first = first.filter(|np| start == j || np.denotes == Denotes::Person && np.has_name());
        first = match first {
            Some(np) => Some(with_particle(view, np, limit)),
            None => particle_name(view, lemma, j, limit),
        };
        first = first.filter(|np| np.denotes != Denotes::Unknown || !describes_adverbial(view, i, j));
    }
    // اتهمت تركيا | الاتحاد الأوروبي, النيابة العامة | الشخصين
    if let Some(np) = first.as_mut().filter(|_| frames.has(Frames(Frames::OBJECT.0 | Frames::NP.0))) {
        let due = |np: &Np| object_goes_before(view, np.end as usize, frames);
        // أرجع خبراء | هذا التراجع إلى
        let effect = |np: &Np| {
            let act = |k: usize| view.prefix(k) == prefix::AL && view.has(k, Class::ABSTRACT);
            let this = |k: usize| view.has(k, Class::DEMONSTRATIVE) && act(k + 1);
            let caused = lemma.class == CueClass::Cause && due(np);
            let head = np.head as usize;
            // وعزا مدير الدفاع المدني | الحريق إلى: nobody is an effect.
            let thing = |k: usize| {
                np.denotes == Denotes::Person
                    && k > head + 1
                    && !np.has_name()
                    && view.prefix(k) == prefix::AL
                    && view.is_definite(k - 1)
                    && !view.has(k, PERSONS.and(Class::ORG))
                    && !describes_office(view, k)
            };
            let mut words = (head + 1..np.end as usize).filter(|_| caused);
            words.clone().find(|&k| this(k) || act(k)).or_else(|| words.find(|&k| thing(k)))
        };
        let second = |np: &Np| effect(np).or_else(|| second_noun(view, np).filter(|_| due(np)));
        let second = |np: &Np| second(np).or_else(|| mention::noun_apart(view, np));
        if let Some(k) = object_inside(view, np).or_else(|| second(np)) {
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
    // لكن الشركة ترى ضرورة الحوار, أن الحزب يعتبر خصومه: no person is its object too.
    let thing = takes_subject
        && !reading.pronoun
        && first.is_some_and(|np| {
            // الشيخ طلب الجميلي: a family name behind a given name that looks like a verb.
            let family = np.denotes == Denotes::Unknown && view.spell(np.start as usize) & spell::FINAL_YA != 0;
            !matches!(np.denotes, Denotes::Person | Denotes::Unnamed) && !family
        });
    // رسالة تطالب السلطات بالتحقيق: so is the noun that the verb describes.
    let before = (told || thing) && p & prefix::CONJ == 0 && i > 0 && view.is_word(i - 1) && {
        let floor = view.extents[sentence].start as usize;
        let phrase = mention::nearest_ending_at(view, i, floor);
        phrase.or_else(|| mention::accusative_ending_at(view, i, floor)).is_some_and(|np| {
            // القاهرة أعلنت الوزارة: the place of a report opens its line.
            let dateline = view.has(np.head as usize, Class::PLACE) && np.start as usize == floor;
            // والآن أعلنت الشركة is no name, فيلم سالم ونعيم يحكي قصة is another's story.
            let s = np.start as usize;
            let second = view.prefix(s) & prefix::CONJ != 0 && (np.len() == 1 || s > 0 && view.is_word(s - 1));
            let shown = view.has(s, Class::DEMONSTRATIVE) || dateline || second;
            opens_as_subject(view, &reading, &np, floor) && (told || !shown)
                || told
                    && !matches!(view.key(i + 1), keys::FIHI | keys::FIHA)
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
            // ودعا الله أن يرحمه, سأل الله أن يشفيه
            let prays = matches!(lemma.class, CueClass::Urge | CueClass::Ask | CueClass::Thank);
            if view.key(np.head as usize) == keys::ALLAH && prays {
                return true;
            }
            // ودعا أولئك الذين يرفضون إلى
            let those = view.key(np.start as usize) == keys::ULAIKA && view.has(np.end as usize, Class::RELATIVE);
            if those && frames.has(Frames::OBJECT) {
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
        // طلبت منه الجلوس, وتمنى لهم التوفيق: behind the pronoun of whom it is asked or wished what is no person is the object.
        let asked = |np: &Np| {
            let to = |k: usize| match lemma.class {
                CueClass::Demand => is_from_them(view, k),
                CueClass::Opinion => matches!(view.key(k), keys::LAHU | keys::LAHA | keys::LAHUM),
                _ => false,
            };
            np.denotes == Denotes::Unknown && frames.has(Frames::NP) && (i + 1..np.start as usize).any(to)
        };
        // أصدر بيانا اعتبر فيه القرار «خطأ»: behind the pronoun of the document a thing is what is considered.
        let considered = |np: &Np| {
            let held = matches!(view.key(i + 1), keys::FIHI | keys::FIHA) && np.start as usize == i + 2;
            held && frames.has(Frames::O_NP)
                && (np.denotes == Denotes::Document || mention::is_thing(view, np))
                && view.quote_at(np.end as usize).is_some()
        };
        let other =
            |np: &Np| governed(np) || addressed(np) || judged(np) || described(np) || asked(np) || considered(np);
        let subject = first.filter(|np| agrees(view, &reading, np) && !other(np));
        if let Some(np) = subject.or_else(|| behind_addressee(view, &reading, frames, j, limit)) {
            // أعلنت مصر وليبيا انتهاء: behind the verb a joined name is a second subject.
            let np = if participle { np } else { joined_subject(view, &np, limit) };
            let np = mention::with_given_name(view, &np, limit).unwrap_or(np);
            cue.subject = Some(np);
            j = np.end as usize;
            // - صلى الله عليه وسلم | -
            if blessed && matches!(view.kind(j), Kind::Dash | Kind::CloseBracket) {
                j += 1;
            }
            // وأظهر تقرير | نشر أمس أن
            if np.denotes == Denotes::Document && mention::is_issued(view, j) {
                j = past_clause(view, j, limit);
            }
        }
    }
    Some(Verb { cue, limit, after, end: j, passive, takes_subject, score: None })
}

/// قال في مؤتمر صحافي | عقده في المدينة: behind a verb's adverbial of several words a word with a pronoun that means no person is the
/// adverbial's relative clause.
fn describes_adverbial(view: &View<'_>, verb: usize, k: usize) -> bool {
    k > verb + 2
        && view.has(verb + 1, Class::PREP)
        && !view.is_definite(k)
        && view.prefix(k) & prefix::CONJ == 0
        && !view.has(k, PERSONS)
        && without_pronoun(view.key(k)).is_some_and(|(noun, _)| noun.len() > 1)
        && matches!(view.phrase(verb + 1), Some((PhraseKind::Adverb, end)) if end == k)
}

/// Does the verb take the complement that was found without an object, and only so?
pub(super) fn asks_no_object(view: &View<'_>, cue: &Cue, frames: Frames) -> bool {
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

/// كشفت دورة تدريبية أن: an unknown noun between the verb and its introducer is the subject all the same.
pub(super) fn adjacent_noun(view: &View<'_>, cue: &Cue, after: usize) -> Option<Np> {
    /// Words of such a subject.
    const MAX: usize = 12;
    let stop = cue.intro_at as usize;
    if describes_adverbial(view, cue.token as usize, after) || mention::is_how_she_says(view, after) {
        return None;
    }
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
        || !name && mention::may_be_bi(view, after, end)
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
    let one =
        (end == after + 1 || name && end == after + 2) && view.spell(after) & (spell::FINAL_TA | spell::FINAL_HA) == 0;
    // وكرر القول إن
    if view.is_definite(after) && lists::SAYINGS.has(view.stem(after)) {
        return None;
    }
    let name = if one && (!view.is_definite(after) || view.has(after, Class::NAMES)) {
        (after as u32, end as u32)
    } else {
        (0, 0)
    };
    Some(Np { feminine: cue.reading.agreement.feminine, name, ..Np::plain(after, end, Denotes::Unknown) })
}

/// The comma that closes an office set off right behind a named subject, which has another title before its name.
pub(super) fn apposed_office(view: &View<'_>, cue: &Cue, k: usize, limit: usize) -> Option<usize> {
    let subject = cue.subject.filter(|np| np.has_name() && np.has_title() && np.end as usize == k)?;
    let office = subject.denotes == Denotes::Person && view.has(k + 1, Class::ROLE) && !view.is_definite(k + 1);
    let np = mention::parse(view, k + 1, limit).filter(|np| office && !np.has_name())?;
    let end = np.end as usize;
    (np.denotes == Denotes::Person && view.kind(end) == Kind::Comma).then_some(end)
}

/// أدان الوزير | الهجوم المسلح: who is behind a verb that has to have an object ends where a definite noun is no adjective of his.
pub(super) fn split_object(view: &View<'_>, cue: &mut Cue, lemma: &Lemma) -> bool {
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
            && !describes_office(view, k)
            && !view.has(k, own)
    });
    let Some(k) = object.filter(|&k| !np.has_name() || np.name.1 as usize <= k) else { return false };
    cue.subject = Some(Np { end: np.end.min(k as u32), ..np });
    phrase(cue, k, k, 2).is_some()
}

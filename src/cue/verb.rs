//! What stands between a verb or participle and its subject, whom it addresses, and how far the subject goes.

use super::complement::phrase;
use super::frame::barred;
use super::refuse::is_bare_name;
use super::{Cue, Intro, PERSONS, judges};
use crate::TokenKind as Kind;
use crate::fold::spell;
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
        // أدانت | بأشد العبارات | الهجوم
        if mention::in_terms(view, j) {
            j += 2;
            continue;
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
pub(super) fn joined_subject(view: &View<'_>, np: &Np, limit: usize) -> Np {
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

/// أوضح للصحافة العقيد سامي: a person with title or name behind the addressee.
pub(super) fn behind_addressee(
    view: &View<'_>,
    reading: &Reading,
    frames: Frames,
    j: usize,
    limit: usize,
) -> Option<Np> {
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
pub(super) fn object_inside(view: &View<'_>, np: &Np) -> Option<usize> {
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
pub(super) fn second_noun(view: &View<'_>, np: &Np) -> Option<usize> {
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
pub(super) fn describes_office(view: &View<'_>, k: usize) -> bool {
    let stem = view.stem(k);
    mention::is_relational(view, k) || lists::FORMER.has(stem) || lists::OF_OFFICE.has(stem)
}

/// العابدي, الوزير, أحدهم: does a definite noun that is no feminine denote a person, so that no noun in ة is its adjective?
fn person_like(view: &View<'_>, head: usize) -> bool {
    let surname = view.spell(head) & spell::FINAL_YA != 0 && view.class(head).without(Class::FAMILY) == Class::NONE;
    surname || view.has(head, Class::ROLE) && !view.has(head, Class::PLURAL.and(Class::FEMININE))
}

/// وقال لو مارسان إن, وأضافت فان هولدن: «…»: a foreign particle and a word that nobody knows, right between a verb of saying and what
/// is said, the press or a time; but قال لو تعادلنا لفرحت.
pub(super) fn particle_name(view: &View<'_>, lemma: &Lemma, j: usize, limit: usize) -> Option<Np> {
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
pub(super) fn is_particle_of_name(view: &View<'_>, k: usize) -> bool {
    let name = k + 1;
    matches!(view.key(k), keys::LAW | keys::FAN)
        && view.kind(name) == Kind::Word
        && view.prefix(name) == 0
        && view.class(name).without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
}

/// وقال جان إيف | لو مارسان، إن: the name goes on.
pub(super) fn with_particle(view: &View<'_>, np: Np, limit: usize) -> Np {
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

/// قال في مؤتمر صحافي | عقده في المدينة: behind a verb's adverbial of several words a word with a pronoun that means no person is the
/// adverbial's relative clause.
pub(super) fn describes_adverbial(view: &View<'_>, verb: usize, k: usize) -> bool {
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

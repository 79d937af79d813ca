//! What looks like a cue and is none: nouns, names, attributes, inferences, things that show.

use super::late::is_subjunctive;
use super::verb::skip_filler;
use super::{Cue, Intro, MAX_BETWEEN};
use crate::TokenKind as Kind;
use crate::fold::spell;
use crate::lexicon::{Class, Form, Frames, Reading, Trust, lists, prefix, without_pronoun};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{CueClass, keys, mention};

/// Is the word right behind a verb of saying a name, though it looks like a verb or like a noun behind كـ or بـ: what only follows a
/// whole phrase stands behind it, or behind one more name (قال تود جونز في)?
pub(super) fn is_bare_name(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    let c = view.class(i);
    let like = matches!(view.prefix(i), prefix::KA | prefix::BI) && c.has(Class::GIVEN.and(Class::FAMILY));
    // قال يخاطب الحضور, قالت تخاطبهم
    let present = if cue.reading.agreement.feminine { crate::fold::code::TA } else { crate::fold::code::YA };
    let verb = view.prefix(i) == 0
        && c.has(Class::VERB)
        && !c.has(Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::CUE).and(Class::PHRASE))
        && view.key(i).at(0) != present
        && view.key(i).len() >= 3;
    let bearer = Class::GIVEN.and(Class::FAMILY);
    let two = view.has(i + 1, bearer) && view.class(i + 1).without(bearer) == Class::NONE && view.prefix(i + 1) == 0;
    let next = i + 1 + usize::from(two);
    let ends = next == cue.intro_at as usize
        || view.kind(next) == Kind::Comma
        || view.has(next, Class::PREP.and(Class::PRONOUN))
        || view.prefix(next) & prefix::LI != 0 && view.has(next, Class::ORG_NAME.and(Class::ROLE));
    view.kind(i) == Kind::Word && (like || verb) && ends
}

/// رفضت طلبا: what looks like a dual of the perfect inside a clause is an object, unless two persons stand before it (الوزيران طلبا).
pub(super) fn is_accusative_noun(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> bool {
    /// Words of a second subject (والشيخ محمد بن زايد).
    const JOINED: usize = 5;
    let key = view.key(i);
    let dual = reading.form == Form::Perfect
        && reading.agreement.plural
        && reading.agreement.person == 3
        && !reading.pronoun
        && !reading.agreement.feminine
        && key.back(1) == crate::fold::code::ALEF
        && key.back(2) != crate::fold::code::WAW;
    // وردا على سؤال: in answer to it
    if dual && view.key(i).skip(u32::from(p & prefix::CONJ != 0)) == keys::RADDAN && view.key(i + 1) == keys::ALA {
        return true;
    }
    // Only verbs whose perfect is written like their noun: طلب, وعد, تعهد.
    let nominal = key.len() <= 4 || key.at(0) == crate::fold::code::TA;
    if !dual || !nominal || p & prefix::CONJ != 0 {
        return false;
    }
    // شكرا للجميع، 4848 طلبا
    let demand = view.lexicon.lemma(reading.lemma).class == CueClass::Demand;
    if i == 0
        || matches!(view.kind(i - 1), Kind::Stop | Kind::Newline | Kind::Open | Kind::Quote | Kind::Colon)
        || demand && view.kind(i - 1) == Kind::Number
    {
        return true;
    }
    if !view.is_word(i - 1) {
        return false;
    }
    let before = view.key(i - 1);
    let n = before.len();
    let two = n > 3
        && before.back(1) == crate::fold::code::NUN
        && matches!(before.back(2), crate::fold::code::ALEF | crate::fold::code::YA);
    let joined = (i.saturating_sub(JOINED)..i)
        .any(|k| view.prefix(k) & prefix::WA != 0 && view.has(k, Class::HEAD.and(Class::NAMES)));
    !two && !joined
        && !view.has(i - 1, Class::AUX.and(Class::CONJ).and(Class::COMP).and(Class::RELATIVE).and(Class::PRONOUN))
}

/// يومنا, يردا: what looks like a dual without its ن stands only behind أن and its like.
pub(super) fn lacks_particle(view: &View<'_>, i: usize, reading: &Reading) -> bool {
    let key = view.key(i);
    let dual = reading.form == Form::Imperfect
        && reading.agreement.plural
        && !reading.pronoun
        && key.back(1) == crate::fold::code::ALEF
        && key.back(2) != crate::fold::code::WAW;
    dual && !(i > 0 && (view.is_complementizer(i - 1) || view.has(i - 1, Class::NEGATION)))
}

/// كتب - سالم العمري, كتب ـ سالم العمري: افتتح الوزير: a line or the start of one that names the article's writer.
pub(super) fn is_byline(view: &View<'_>, i: usize) -> bool {
    /// Tokens of such a line.
    const MAX: usize = 10;
    let wrote = matches!(view.key(i), keys::KATABA | keys::KATABAT);
    if !wrote || i > 0 && view.kind(i - 1) != Kind::Newline || view.is_complementizer(i + 1) {
        return false;
    }
    let ends = |&k: &usize| view.kind(k) == Kind::Newline || k > i + 1 && view.kind(k) == Kind::Colon;
    let Some(end) = (i + 1..i + MAX).find(ends) else { return false };
    let mark = |k: usize| matches!(view.kind(k), Kind::Dash | Kind::Colon | Kind::Other);
    // كتب سالم العمري: and a line break
    let alone = view.kind(end) == Kind::Colon && view.kind(end + 1) == Kind::Newline;
    // كتب سالم العمري: افتتح الوزير: where the text begins so, and goes on in the third person.
    let report = || {
        let verb = view.has(end + 1, Class::VERB.and(Class::CUE)) && is_verb(view, end + 1);
        i == 0 && view.kind(end) == Kind::Colon && verb && !crate::link::has_first_person(view, end + 1, end + 1 + MAX)
    };
    (mark(i + 1) || mark(end - 1) || alone || report())
        && (i + 1..end).all(|k| view.is_word(k) || mark(k) || view.kind(k) == Kind::Comma)
}

/// بعد تعهد الدول, تقديم طلب, تم طلب: behind a preposition, a noun of action or تم what looks like a perfect is a noun.
pub(super) fn is_governed_noun(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> bool {
    let key = view.key(i);
    let bare = reading.form == Form::Perfect && !reading.agreement.feminine && !reading.agreement.plural;
    let nominal = key.len() <= 4 && key.at(0) != crate::fold::code::ALEF || key.at(0) == crate::fold::code::TA;
    if !bare || p & prefix::CONJ != 0 || i == 0 {
        return false;
    }
    // 250 طلب مشاركة
    let demand = view.lexicon.lemma(reading.lemma).class == CueClass::Demand;
    if view.kind(i - 1) == Kind::Number && nominal && demand {
        return true;
    }
    if !view.is_word(i - 1) {
        return false;
    }
    // قال في وصفه, عبر عن شكرهم, رجال من بينهم, يمكن وصفها
    if reading.pronoun {
        return matches!(view.stem(i - 1), keys::YUMKIN | keys::TAMMA | keys::YATIMM)
            || matches!(view.key(i - 1), keys::FI | keys::ANN)
            || view.key(i - 1) == keys::MIN && view.has(i, Class::ADVERB);
    }
    // عن أبلغ التهاني: no verb stands behind a preposition.
    if matches!(view.key(i - 1), keys::ANN | keys::FI | keys::ALA) && view.prefix(i - 1) == 0 {
        return true;
    }
    if !nominal {
        return false;
    }
    let c = view.class(i - 1);
    // هو طلب الصنعة: a predicate.
    if demand && c.has(Class::PRONOUN) && view.prefix(i - 1) == 0 && view.is_definite(i + 1) {
        return true;
    }
    // بعد أيام من تعهد الدول, but من طلب "who asked".
    let from = view.key(i - 1) == keys::MIN
        && i > 1
        && (view.has(i - 2, Class::TIME.and(Class::NUMBER).and(Class::COMMON).and(Class::ABSTRACT))
            // تمكن من كشف الخلل
            || view.has(i - 2, Class::VERB) && !view.has(i - 2, Class::CUE));
    let preposition = c.has(Class::PREP)
        && !c.has(Class::RELATIVE.and(Class::CONJ).and(Class::ADVERB))
        && view.key(i - 1) != keys::MUNDHU
        || from;
    // وعن سبب استقالته قال: with its possessive a noun of action governs nothing.
    let action = c.has(Class::ABSTRACT)
        && !c.has(Class::NAMES)
        && !view.is_definite(i - 1)
        && !mention::has_possessive(view, i - 1);
    preposition || action || matches!(view.stem(i - 1), keys::TAMMA | keys::YATIMM)
}

/// معلومات مؤكدة, حصارا مشددا, إلى متابعة: a participle that describes the indefinite noun before it, or a verbal noun in ة of the
/// same letters behind a preposition or a verb.
pub(super) fn is_attribute(view: &View<'_>, i: usize) -> bool {
    if i == 0 || !view.is_word(i - 1) {
        return false;
    }
    let b = i - 1;
    let c = view.class(b);
    // نفسها قائلا: a pronoun is no accusative.
    let ends_in_alef = |k: usize| {
        let key = view.key(k);
        let n = key.len();
        n >= 4 && key.back(1) == crate::fold::code::ALEF && key.back(2) != crate::fold::code::HA
    };
    let feminine = view.spell(i) & (spell::FINAL_TA | spell::FINAL_HA) != 0;
    // هربوا مؤكدة أن: before its own introducer it is none.
    let introduces = || {
        let next = view.key(i + 1);
        view.is_complementizer(i + 1)
            || matches!(next, keys::ILA | keys::ALA | keys::MIN) && view.is_complementizer(i + 2)
    };
    if feminine
        && view.prefix(i) & prefix::CONJ == 0
        && c.has(Class::PREP.and(Class::VERB))
        && !c.has(Class::CUE)
        && !(c.has(Class::VERB) && introduces())
    {
        return true;
    }
    // كان متوقعا, أنها مطالبة: a predicate, and then passive.
    if c.has(Class::AUX) && matches!(view.stem(b), keys::KAN | keys::KANAT | keys::YAKUN) {
        return true;
    }
    if is_demanded_of(view, i) || is_predicate_of_noun(view, i) {
        return true;
    }
    // خمسة متهمين
    if view.prefix(i) == 0 && c.has(Class::NUMBER) && mention::ends_in_yn(view.key(i)) {
        return true;
    }
    // وجود مطالبات
    let plural = {
        let key = view.key(i);
        let n = key.len();
        n > 5 && key.back(1) == crate::fold::code::TA && key.back(2) == crate::fold::code::ALEF
    };
    if plural && view.prefix(i) == 0 && c.has(Class::PREP.and(Class::ABSTRACT)) && !view.is_definite(b) {
        return true;
    }
    let noun = c.has(Class::COMMON.and(Class::UNNAMED).and(Class::DOCUMENT))
        && !c.has(Class::CUE.and(Class::VERB).and(Class::PREP));
    let indefinite = !view.is_definite(b) && view.prefix(i) == 0;
    if ends_in_alef(i) {
        return indefinite && ends_in_alef(b) && (noun || mention::is_circumstance(view, b));
    }
    // لجنة متابعة الأسعار
    let in_he = view.key(i).back(1) == crate::fold::code::HA;
    if c.has(Class::ORG) && indefinite && in_he && view.prefix(i + 1) == prefix::AL {
        return true;
    }
    let plural_of_things = view.key(b).back(1) == crate::fold::code::TA;
    noun && indefinite && feminine && (view.spell(b) & spell::FINAL_TA != 0 || plural_of_things || c.has(Class::PLURAL))
}

/// أن الحكومة مطالبة بـ, كانت النتيجة مفيدة: with no verb in its clause a participle is the predicate of the noun phrase before it.
fn is_predicate_of_noun(view: &View<'_>, i: usize) -> bool {
    /// Words of the noun phrase.
    const BACK: usize = 8;
    let opens = |k: usize| view.is_bare_complementizer(k) || view.has(k, Class::AUX);
    let floor = i.saturating_sub(BACK);
    view.prefix(i) == 0
        && (floor..i).any(opens)
        && mention::ending_at(view, i, floor).is_some_and(|np| np.start > 0 && opens(np.start as usize - 1))
}

/// أنها مطالبة بفرض, هو مطالب, كل الأندية مطالبون: a predicate, "is required to". A nominative is no circumstance.
pub(super) fn is_demanded_of(view: &View<'_>, i: usize) -> bool {
    let b = i.wrapping_sub(1);
    let key = view.key(i);
    let pronoun = view.is_complementizer(b) && !view.is_bare_complementizer(b) || view.has(b, Class::PRONOUN);
    key.first(4) == keys::MUTALAB && (pronoun || mention::ends_in_wn(key)) && view.prefix(i) == 0
}

/// ، مما يشير إلى, ، ما يؤكد أن: what a fact shows, said by nobody.
pub(super) fn is_inference(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    if i < 2 || cue.subject.is_some() || cue.reading.pronoun || cue.prefix & prefix::CONJ != 0 {
        return false;
    }
    // لا شيء يشير إلى, لا دليل يؤكد أن: what there is not says nothing.
    let none = view.has(i - 2, Class::NEGATION)
        && view.stem(i - 2) == keys::LA
        && view.has(i - 1, Class::COMMON.and(Class::ABSTRACT))
        && !view.has(i - 1, Class::HUMAN.and(Class::ROLE).and(Class::GROUP).and(Class::DETERMINER))
        && !view.is_definite(i - 1)
        && view.prefix(i - 1) == 0;
    if none {
        return true;
    }
    let before = view.stem(i - 1);
    // بما يؤكد, لا يوجد ما يدعو إلى: with a noun phrase only what somebody shows or brings about.
    // سرعان ما أبدى, كثيرا ما أكد, but ليس فيه ما يشير إلى
    let held = matches!(view.key(i - 2), keys::FIHI | keys::FIHA | keys::BIHI | keys::BIHA);
    let often = view.has(i - 2, Class::ADVERB) && !held || matches!(view.phrase(i - 2), Some((_, end)) if end == i);
    let which = view.has(i - 1, Class::RELATIVE) && before == keys::MA && !often || view.key(i - 1) == keys::BIMA;
    // وهو ما يؤكد أن, لم نجد ما يشير إلى أن, but خرجوا بما يفيد أن
    let concludes = cue.reading.form == Form::Imperfect
        && matches!(
            view.lexicon.lemma(cue.reading.lemma).class,
            CueClass::State | CueClass::Stress | CueClass::Document
        );
    // وهذا يؤكد أن, ذلك يشير إلى: what was told, not who tells it.
    let told = view.has(i - 1, Class::DEMONSTRATIVE)
        && concludes
        && (!view.is_word(i - 2)
            || view.prefix(i - 1) & prefix::CONJ != 0
            || view.has(i - 2, Class::CONJ.and(Class::COMP)));
    before == keys::MIMMA
        || told
        || view.key(i - 1) == keys::MA && matches!(view.kind(i - 2), Kind::Comma)
        || which && cue.intro == Intro::Phrase
        || which && view.key(i - 1) != keys::BIMA && concludes
        || view.has(i - 1, Class::RELATIVE) && view.key(i - 2) == keys::AL_AMR
}

/// القمة التي دعا إليها المجلس لبحث الأزمة, ما أعلنه الوزير: a pronoun holds the complement's place, so that no other phrase is one.
pub(super) fn resumes(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    let relative = i > 0 && view.has(i - 1, Class::RELATIVE);
    let frames = view.lexicon.lemma(cue.reading.lemma).frames;
    if !relative || frames.has(Frames::O_NP) {
        return false;
    }
    let key = view.key(i + 1);
    let n = key.len();
    let pronoun = view.has(i + 1, Class::ADVERB)
        && (3..=5).contains(&n)
        && [
            (keys::ILA, Frames(Frames::ILA.0 | Frames::O_ILA.0)),
            (keys::ALA, Frames(Frames::ALA.0 | Frames::O_ALA.0)),
            (keys::ANN, Frames(Frames::AN.0 | Frames::O_AN.0)),
            (keys::MIN, Frames(Frames::MIN.0 | Frames::O_MIN.0)),
        ]
        .iter()
        .any(|&(prep, frame)| frames.has(frame) && key.first(prep.len()) == prep && n > prep.len());
    let bi = matches!(key, keys::BIHI | keys::BIHA | keys::BIHIM) && frames.has(Frames(Frames::BI.0 | Frames::O_BI.0));
    pronoun || bi
}

/// أرسل المصرف كشف حساب, اشترى كاشفا ضوئيا: what looks like a cue with an object is a noun that ends another clause.
pub(super) fn is_object_itself(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    let k = cue.content as usize;
    if cue.reading.form == Form::Participle {
        // معتبرا إياه عالما خطيرا has its object before.
        return k == i + 1 && mention::is_circumstance(view, k) && mention::is_circumstance(view, k + 1);
    }
    let nominal = view.has(i, Class::COMMON) && cue.prefix == 0 && cue.subject.is_none();
    if !nominal || i == 0 || !view.is_word(i - 1) || view.has(i - 1, Class::FUNCTION.and(Class::ADVERB)) {
        return false;
    }
    // مصدر في الوزارة كشف تفاصيل: the phrase before it opens the clause.
    let opener = Class::COMP.and(Class::CONJ).and(Class::AUX).and(Class::RELATIVE);
    !mention::ending_at(view, i, i.saturating_sub(MAX_BETWEEN)).is_some_and(|np| {
        let s = np.start as usize;
        s == 0 || !view.is_word(s - 1) || view.has(s - 1, opener)
    })
}

/// لافتات تحذر من, مزايا تدعو إلى: the thing right before a verb without a subject shows or brings about, nobody says.
pub(super) fn shown_by_thing(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    /// Tokens of such a phrase.
    const BACK: usize = 8;
    // Only persons accuse, deny, promise, praise.
    let class = view.lexicon.lemma(cue.reading.lemma).class;
    let shows = matches!(
        class,
        CueClass::Say
            | CueClass::State
            | CueClass::Stress
            | CueClass::Opinion
            | CueClass::Urge
            | CueClass::Demand
            | CueClass::Warn
            | CueClass::Document
    );
    let introduced = matches!(cue.intro, Intro::Clause | Intro::Phrase);
    // أظهرت لقطات أن, إلا أن الإعادة أثبتت أن: whatever the tense.
    let proves = introduced && matches!(class, CueClass::State | CueClass::Stress | CueClass::Document);
    let evidence = |np: &Np| proves && lists::EVIDENCE.has(view.stem(np.head as usize));
    // توضح لهجاتهم أنهم, الواقع يؤكد أن: a truth, not a report.
    let general = cue.intro == Intro::Clause && cue.reading.form == Form::Imperfect;
    if cue.subject.is_some_and(|np| evidence(&np)) {
        return true;
    }
    if let Some(np) = cue.subject.filter(|_| cue.reading.form == Form::Imperfect) {
        // ويوضح الأسدي: a nisba may be a family name.
        let nisba = view.spell(np.head as usize) & spell::FINAL_YA != 0;
        let stated = matches!(class, CueClass::State | CueClass::Stress);
        // توضح لهجاتهم
        let owned = np.denotes == Denotes::Unknown && np.len() == 1 && mention::has_possessive(view, np.head as usize);
        return stated && introduced && !nisba && (owned || mention::is_thing(view, &np));
    }
    // With a perfect a clause is reported, but for what only documents state.
    let document = class == CueClass::Document;
    let general = cue.intro == Intro::Phrase && !document
        || general && !document
        || introduced
            && document
            && view.lexicon.lemma(cue.reading.lemma).trust == Trust::Document
            && !rules(view, cue);
    if !shows
        || !(general || proves)
        || cue.reading.pronoun
        || cue.subject.is_some()
        || cue.prefix & prefix::CONJ != 0
        || i == 0
        || cue.reading.agreement.plural
    {
        return false;
    }
    let stated = proves || cue.reading.form == Form::Imperfect;
    if general && stated && fronted_thing(view, i, cue.reading.agreement.feminine) {
        return true;
    }
    let mut end = i;
    if view.has(i - 1, Class::RELATIVE) && !matches!(view.stem(i - 1), keys::MA | keys::MIN | keys::MIMMA) {
        end -= 1;
    }
    if end == 0 || !view.is_word(end - 1) || cue.reading.agreement.person == 1 {
        return false;
    }
    // كتب المراسل قبل سنوات يقول
    if view.has(end - 1, Class::TIME) {
        return false;
    }
    let last = view.key(end - 1);
    let n = last.len();
    let things = n > 4
        && last.back(1) == crate::fold::code::TA
        && last.back(2) == crate::fold::code::ALEF
        && !view.is_definite(end - 1)
        && !view.has(end - 1, Class::HEAD.and(Class::NAMES));
    general && things
        || mention::ending_at(view, end, end.saturating_sub(BACK)).is_some_and(|np| {
            let (start, head) = (np.start as usize, np.head as usize);
            // نقابة في البلاد دعت: what a preposition governs is the subject of nothing but its own relative clause.
            let governed = view.prefix(start) & prefix::PREP != 0 || start > 0 && view.has(start - 1, Class::PREP);
            // وللبلدة | أجواء تدعو إلى
            let inner = governed.then(|| mention::nearest_ending_at(view, end, start + 1)).flatten();
            let thing = |np: &Np| general && mention::is_thing(view, np) || evidence(np);
            // عثر المحققون على أدلة تشير إلى
            let nearest = || proves.then(|| mention::nearest_ending_at(view, end, start)).flatten();
            inner.is_some_and(|np| thing(&np) && !view.is_definite(np.head as usize))
                || nearest().is_some_and(|np| evidence(&np))
                || thing(&np) && !(governed && view.is_definite(head))
        })
}

/// وتعتبر المدينة | موقعا مهما, ثالث ميناء, من أقدم المدن: what one is considered, where who considers has an object before it.
pub(super) fn is_predicate(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k);
    let bare = view.prefix(k) == 0 && !view.is_definite(k) && !view.has(k, Class::NAMES);
    let ordinal = view.has(k, Class::NUMBER) && view.kind(k) == Kind::Word && !view.is_definite(k);
    // أقدم, أكبر
    let elative =
        key.len() == 4 && key.at(0) == crate::fold::code::ALEF && !view.has(k, Class::HUMAN.and(Class::GROUP));
    let among = matches!(key, keys::MIN | keys::AHAD | keys::IHDA | keys::AHAMM);
    among || ordinal || bare && (elative || mention::is_circumstance(view, k))
}

/// أن التباين الكبير بين أرقام الطرفين يشير إلى: does the clause of the verb at `i` open with a thing that agrees with it, and does no other
/// verb stand between?
fn fronted_thing(view: &View<'_>, i: usize, feminine: bool) -> bool {
    /// Tokens from the opener to the verb.
    const BACK: usize = 20;
    // بين أعداد
    let other = Class::COMMON.and(Class::ABSTRACT).and(Class::HEAD).and(Class::PREP);
    let verb = |k: usize| view.has(k, Class::VERB.and(Class::CUE)) && !view.is_definite(k) && !view.has(k, other);
    let marks = |k: usize| {
        matches!(view.kind(k), Kind::Comma | Kind::OpenBracket | Kind::CloseBracket | Kind::Open | Kind::Quote)
    };
    let ends = |k: usize| {
        !(view.is_word(k) || marks(k))
            || verb(k)
            || view.has(k, Class::CONJ.and(Class::NEGATION))
            || view.has(k, Class::RELATIVE) && view.key(k) != keys::MIN
    };
    let opens = |k: usize| {
        view.is_bare_complementizer(k)
            || matches!(view.kind(k), Kind::Stop | Kind::Newline)
            || view.has(k, Class::CONJ) && matches!(view.stem(k), keys::LAKIN | keys::FIMA | keys::BAYNAMA)
    };
    let far = i.saturating_sub(BACK);
    let inside = (far..i).rev().find(|&k| opens(k) || ends(k));
    let first = match inside {
        Some(k) => opens(k).then_some(k + 1),
        None => (far == 0).then_some(0),
    };
    let Some(start) = first.and_then(|first| (first..i).find(|&k| !marks(k))) else { return false };
    // البيت الأبيض يؤكد, أن أحد السكان كشف, بعد أنباء تفيد بأن
    let speaks = Class::HEAD.and(Class::NAMES).and(Class::DOCUMENT);
    let speaker = mention::parse(view, start, i).is_some_and(|np| np.denotes != Denotes::Unknown || np.has_name())
        || view.has(i - 1, speaks) && !view.is_definite(i - 1);
    // أن كل هذه الأحداث
    let head = (start..i).find(|&k| !view.has(k, Class::DETERMINER.and(Class::DEMONSTRATIVE)));
    let plain = |&k: &usize| view.prefix(k) & !prefix::AL == 0 && view.kind(k) == Kind::Word;
    let Some(head) = head.filter(plain).filter(|_| !speaker) else { return false };
    // تحقيقها, إدارته
    let owned = without_pronoun(view.key(head)).filter(|_| mention::has_possessive(view, head));
    let c = view.class(head).and(owned.map_or(Class::NONE, |(noun, _)| {
        let feminine = noun.first(noun.len().saturating_sub(1)).with(keys::key("ة"));
        view.lexicon.look_up(noun).class.and(view.lexicon.look_up(feminine).class)
    }));
    let closed = view.is_definite(head) || view.is_definite(head + 1) || owned.is_some();
    let women = view.spell(head) & spell::FINAL_TA != 0
        || mention::ends_in_at(view.key(head))
        || c.has(Class::PLURAL.and(Class::FEMININE));
    // تأخر المدرب ليقول may be a verb and its subject.
    let noun = view.is_definite(head) || !view.has(head, Class::VERB);
    closed
        && noun
        && women == feminine
        && !c.has(speaks.and(Class::FUNCTION).and(Class::TIME).and(Class::NUMBER))
        && mention::is_thing(view, &Np::plain(head, head + 1, Denotes::Unknown))
}

/// وتعتبر القناة | منصة تجمع, بمثابة شريان, من أبرز: nobody considers where right behind the subject something stands that cannot be the
/// object which a predicate follows.
pub(super) fn is_considered(view: &View<'_>, cue: &Cue) -> bool {
    let Some(np) = cue.subject else { return false };
    let end = np.end as usize;
    // من أشد, من أقوى; but مسؤولون من الحزب
    let elative = |k: usize| view.key(k).len() == 4 && view.key(k).at(0) == crate::fold::code::ALEF;
    let among = view.key(end) == keys::MIN && elative(end + 1);
    let in_place = view.key(end) == keys::BI_MATHABA;
    // منصة تجمع, هيئة عامة; but تحويل البلاد, an object in construct
    let k = cue.content as usize;
    let indefinite = |k: usize| view.kind(k) == Kind::Word && view.prefix(k) == 0 && !view.is_definite(k);
    let known = Class::COMMON.and(Class::ABSTRACT);
    let noun = indefinite(k)
        && !view.has(k, Class::NAMES.and(Class::FUNCTION).and(Class::DETERMINER))
        && (view.has(k, known) || view.spell(k) & spell::FINAL_TA != 0)
        && !mention::has_possessive(view, k);
    let construct = view.is_definite(k + 1)
        || view.has(k + 1, Class::NAMES)
        || view.class(k + 1) == Class::NONE
        || mention::has_possessive(view, k + 1);
    let alone = k == end && noun && view.is_word(k + 1) && !construct;
    among || in_place || alone
}

/// ويتوقع على نطاق واسع أن, ويخشى أن, ينصح بـ: of these the masculine without a subject is passive at the head of a clause; ويعتقد أن may go
/// on with who spoke before.
pub(super) fn is_expected(view: &View<'_>, i: usize, p: u8) -> bool {
    // كان يخشى أن has its subject before.
    let was = i > 0 && view.has(i - 1, Class::AUX);
    !was && lists::EXPECTED.has(view.key(i).skip(u32::from(p & prefix::CONJ != 0)))
}

/// المرض الذي يعتقد أنه انتشر, الجهاز الذي يتوقع أن يصدر, الذي يتوقع إصداره: what a relative clause goes on about is expected; but الخبير
/// الذي يعتقد أن الأسعار سترتفع has an opinion of something else.
pub(super) fn is_expected_of_antecedent(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    let feminine = i > 0 && view.stem(i - 1) == keys::ALLATI;
    let relative = i > 0 && view.has(i - 1, Class::RELATIVE) && view.stem(i - 1).first(4) == keys::ALLADHI.first(4);
    let expected = || lists::EXPECTED.has(view.key(i)) || lists::BELIEVED.has(view.key(i));
    if !(relative || feminine) || !expected() {
        return false;
    }
    let content = cue.content as usize;
    let verb = |k: usize| {
        matches!(view.key(k).at(0), crate::fold::code::YA | crate::fold::code::TA)
            && view.has(k, Class::VERB.and(Class::CUE))
            && !view.is_definite(k)
    };
    match cue.intro {
        // الذين يعتقد أن, التي يزعم أنها: nor is a plural the subject of a singular, nor a woman or a thing in ة of a masculine.
        _ if feminine || view.has(i - 1, Class::PLURAL) => true,
        Intro::Clause => content <= i + 3 && (view.is_complementizer(content) || verb(content)),
        Intro::Phrase => content == i + 1 && mention::has_possessive(view, content),
        _ => false,
    }
}

/// حمل الحكومة المسؤولية: what somebody is made to bear.
pub(super) fn blamed(view: &View<'_>, k: usize) -> Option<usize> {
    /// Tokens before it (حمل الجيش في المنطقة كامل المسؤولية).
    const MAX: usize = 16;
    let blame = |w: usize| lists::BLAME.has(view.stem(w)) || lists::BLAME.has(view.key(w));
    let mut words = (k..=k + MAX).take_while(|&w| !matches!(view.kind(w), Kind::Stop | Kind::Newline | Kind::Colon));
    let at = words.find(|&w| blame(w))?;
    // كامل المسؤولية
    Some(if at > k && view.has(at - 1, Class::DETERMINER) { at - 1 } else { at })
}

/// Words that are prepositions or nouns far more often than verbs: only a frame right beside them makes them cues.
pub(super) fn is_preposition(view: &View<'_>, i: usize, reading: &Reading) -> bool {
    reading.form == Form::Perfect && !reading.agreement.feminine && view.has(i, Class::PREP) && {
        // بين أن, وبين: with a complementizer, a colon or a mark after it or its subject; عبر عن.
        let next = i + 1;
        // إبان تأسيسه, but أبان
        if view.spell(i) & (spell::HAMZA_BELOW | spell::HAMZA_ABOVE) != 0 {
            return view.spell(i) & spell::HAMZA_BELOW != 0;
        }
        // أعلن النادي عبر رئيسه سامي الحداد، عن: behind a noun whose own representative stands there it is through whom he speaks.
        let through = i > 0
            && view.prefix(i) == 0
            && view.is_word(i - 1)
            && view.has(next, Class::ROLE)
            && mention::has_possessive_ending(view, next)
            && !view.has(i - 1, Class::AUX.and(Class::FUNCTION));
        if through {
            return true;
        }
        // عبر فيها عن
        let held = matches!(view.key(next), keys::FIHI | keys::FIHA) && view.key(next + 1) == keys::ANN;
        // وقال المتحدث تشانغ بين إن: with its hamza below the complementizer is that of a verb before it.
        if i > 0 && view.is_word(i - 1) && view.prefix(i) & prefix::CONJ == 0 {
            let other = view.is_complementizer(next) && view.spell(next) & spell::HAMZA_BELOW != 0;
            if other && view.spell(i) & spell::SHADDA == 0 {
                return true;
            }
        }
        let direct = view.is_complementizer(next)
            || view.kind(next) == Kind::Colon
            || view.key(next) == keys::ANN
            || held
            || view.spell(i) & spell::SHADDA != 0;
        let subject = || {
            mention::parse(view, next, next + 24).is_some_and(|np| {
                let end = view.skip_commas(np.end as usize);
                let family = view.is_definite(np.head as usize) && view.is_complementizer(end);
                // عبر الوزير، الذي زار القرية، عن
                let relative = view.has(end, Class::RELATIVE) && view.kind(end - 1) == Kind::Comma;
                let close = (end..end + 14).find(|&k| !view.is_word(k)).filter(|_| relative);
                let end = close.filter(|&k| view.kind(k) == Kind::Comma).map_or(end, |k| k + 1);
                // بيّن الدكتور سالم العمري في حديث صحفي أن
                // وعبر سموه في تصريح لوكالة الأنباء عن
                let person = np.has_name()
                    || np.has_title()
                    || view.has(next, Class::HONORIFIC) && mention::has_possessive_ending(view, next);
                // وعبر مصدر أمني أيضا عن
                let end = skip_filler(view, end, end + 4);
                let scene = (np.denotes != Denotes::Person || person)
                    && matches!(view.key(end), keys::FI | keys::KHILAL)
                    && (end..end + 8)
                        .take_while(|&k| view.is_word(k))
                        .any(|k| view.is_bare_complementizer(k) || view.key(k) == keys::ANN);
                (np.denotes != Denotes::Unknown || family)
                    && (scene
                        || view.is_complementizer(end)
                        || view.key(end) == keys::ANN
                        || view.has(end, Class::TIME))
            })
        };
        let opens = i == 0
            || !view.is_word(i - 1)
            || view.prefix(i) & prefix::WA != 0
            // وقد عبر المجلس عن, فيما عبر
            || view.key(i) != keys::BAYN && (view.has(i - 1, Class::CONJ) || view.stem(i - 1) == keys::QAD);
        let person = || view.has(next, Class::ROLE.and(Class::HONORIFIC)) && !view.has(next, Class::PLURAL);
        // في اجتماع الأحد عبر سالم عن
        let expresses = || {
            mention::parse(view, next, next + 8).is_some_and(|np| {
                np.denotes == Denotes::Person
                    && (np.has_name() || np.has_title())
                    && view.key(np.end as usize) == keys::ANN
            })
        };
        let feels = || view.key(i) != keys::BAYN && expresses_feeling(view, i, opens);
        !(direct || (opens || person()) && subject() || expresses() || feels() || states_at_head(view, i))
    }
}

/// وبين العمري في تصريح صحفي أن: at the head of a sentence with nothing but nouns up to أن, وبين is no preposition.
fn states_at_head(view: &View<'_>, i: usize) -> bool {
    /// Tokens of who states it, with adverbials.
    const MAX: usize = 26;
    let head = view.stem(i) == keys::BAYN;
    if !head || view.prefix(i) & prefix::WA == 0 || i > 0 && view.is_word(i - 1) || !view.is_word(i + 1) {
        return false;
    }
    let inside = |&k: &usize| !matches!(view.kind(k), Kind::Stop | Kind::Newline | Kind::Colon | Kind::Semicolon);
    let other = |k: usize| {
        let c = view.class(k);
        // وبين الضحايا شرطي عرض, وبين الشرق والغرب
        let verb = c.has(Class::VERB.and(Class::CUE).and(Class::AUX))
            && !view.is_definite(k)
            && !c.has(Class::HEAD.and(Class::NAMES).and(Class::ABSTRACT).and(Class::PREP).and(Class::COMMON));
        verb || c.has(Class::RELATIVE.and(Class::NEGATION).and(Class::PRONOUN).and(Class::DEMONSTRATIVE))
            || k <= i + 2 && view.prefix(k) & prefix::WA != 0
            || c.has(Class::CONJ) && !c.has(Class::PREP.and(Class::NAMES))
    };
    let mut way = (i + 1..i + MAX).take_while(inside);
    way.find(|&k| view.is_complementizer(k) || other(k)).is_some_and(|k| {
        k > i + 1
            && view.is_complementizer(k)
            && view.is_bare_complementizer(k)
            && view.spell(k) & spell::HAMZA_BELOW == 0
            && !super::complement::is_circumstantial(view, k)
            && !is_subjunctive(view, k)
    })
}

/// عبر مسؤولون روس، أمس، عن قلقهم: with no verb between, عن and a noun of feeling are what the عبر at the head of a clause tells, and
/// with its possessive what any does that somebody stands beside.
fn expresses_feeling(view: &View<'_>, i: usize, opens: bool) -> bool {
    /// Tokens of who feels it, with adverbials.
    const MAX: usize = 20;
    let next = i + 1;
    let inside = |&k: &usize| !matches!(view.kind(k), Kind::Stop | Kind::Newline | Kind::Colon);
    let Some(at) = (next..next + MAX).take_while(inside).find(|&k| view.key(k) == keys::ANN) else { return false };
    let verb = |k: usize| {
        view.has(k, Class::VERB.and(Class::CUE)) && !view.is_definite(k) && !view.has(k, Class::HEAD.and(Class::NAMES))
    };
    // تعبيرا عن غضبهم, فضلا عن
    let governed = view.has(at - 1, Class::ABSTRACT) && !view.is_definite(at - 1)
        || view.phrase(at - 1).is_some_and(|(_, end)| end == at + 1);
    if (next..at).any(verb) || governed || !view.has(at + 1, Class::ABSTRACT) {
        return false;
    }
    // الذي عبر أمس عن, but وقته عبر البحث عن حاجته
    let felt = || {
        let set_off = matches!(view.kind(next), Kind::Comma | Kind::Dash) || skip_filler(view, next, at) > next;
        let before = i > 0 && view.has(i - 1, Class::RELATIVE.and(Class::NAMES));
        set_off || before || mention::parse(view, next, at).is_some_and(|np| np.denotes != Denotes::Unknown)
    };
    let own = mention::has_possessive(view, at + 1) || mention::has_possessive_ending(view, at + 1);
    opens && view.kind(i.saturating_sub(1)) != Kind::Dash || own && felt()
}

/// ووزع الموسيقيون نص البيان: a masculine perfect right behind another clause's noun is a noun itself.
pub(super) fn is_inside_clause(view: &View<'_>, i: usize, reading: &Reading, p: u8) -> bool {
    /// Words between a document and its verb.
    const NEAR: usize = 8;
    let bare =
        reading.form == Form::Perfect && !reading.agreement.feminine && !reading.pronoun && p & prefix::CONJ == 0;
    let opener = Class::AUX
        .and(Class::CONJ)
        .and(Class::COMP)
        .and(Class::RELATIVE)
        .and(Class::NEGATION)
        .and(Class::ADVERB)
        .and(Class::TIME)
        .and(Class::DOCUMENT);
    bare && i > 0
        && view.is_word(i - 1)
        && !view.has(i - 1, opener)
        && !(i.saturating_sub(NEAR)..i).any(|k| view.has(k, Class::DOCUMENT))
}

/// Verbs whose subject is a document (نص, أظهر): the subject after or right before the cue has to be one.
pub(super) fn document_subject(view: &View<'_>, cue: &Cue, i: usize) -> bool {
    match cue.subject {
        // The one in whose words it stands (جاء في كلمة الوزير) follows his document.
        Some(np) if np.start > 0 && view.has(np.start as usize - 1, Class::DOCUMENT) => true,
        Some(np) => {
            // معظم الدراسات, عدد من التقارير
            let some = (np.start as usize..np.end as usize).take(3).any(|k| view.has(k, Class::DOCUMENT));
            let counted = some && view.has(np.start as usize, Class::DETERMINER);
            // أثبت العلماء أن, أظهر فريق من الباحثين أن
            let found = || (np.start as usize..np.end as usize).take(4).any(|k| lists::RESEARCHERS.has(view.stem(k)));
            let found = cue.intro == Intro::Clause && found();
            matches!(np.denotes, Denotes::Document | Denotes::Organization) || counted || found || rules(view, cue)
        }
        None => {
            // التقرير الذي أظهر, دراسة أظهرت, and an elided one that goes on.
            let from = i.saturating_sub(12);
            (from..i).any(|k| view.has(k, Class::DOCUMENT)) || cue.intro == Intro::Clause || rules(view, cue)
        }
    }
}

/// وينص المقترح على: whatever a text is called, it is one.
fn rules(view: &View<'_>, cue: &Cue) -> bool {
    view.lexicon.lemma(cue.reading.lemma).frames.has(Frames::ALA)
}

/// Can the word be a verbal noun of saying?
pub(super) fn is_noun(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, _| r.form == Form::Noun)
}

/// Can the word be a participle of saying?
pub(super) fn is_participle(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, p| r.form == Form::Participle && p == 0)
}

/// Can the word be a finite verb of saying?
pub(crate) fn is_verb(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, |r, _| matches!(r.form, Form::Perfect | Form::Imperfect) && r.agreement.person == 3)
}

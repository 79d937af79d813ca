//! What follows a verb and its subject: the kinds of complement that make it a cue.

use super::frame::clause_frame;
use super::late::is_subjunctive;
use super::refuse::{is_noun, is_participle, is_verb};
use super::scan::{opens_cue, sees};
use super::{Cue, Intro, MIN_QUOTED, behind_subject, opens_as_subject};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Reading, Trust, lists, prefix};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{CueClass, keys, mention};

/// سئل عن موعده ليجيب بأنه: the ل of purpose before what was said, or at the head of its clause, tells what came of the act before.
pub(super) fn tells_next(view: &View<'_>, cue: &Cue) -> bool {
    let i = cue.token as usize;
    let purpose = cue.prefix == prefix::LI && cue.reading.form == Form::Imperfect && i > 0;
    if !purpose
        || cue.reading.agreement.person != 3
        || view.lexicon.lemma(cue.reading.lemma).class == CueClass::Opinion
        || matches!(view.kind(i - 1), Kind::Open | Kind::Quote)
    {
        return false;
    }
    match cue.intro {
        Intro::Clause | Intro::Quote | Intro::Colon | Intro::ColonClause => true,
        Intro::Phrase => view.kind(i - 1) == Kind::Comma && view.key(cue.intro_at as usize) == keys::ANN,
        _ => false,
    }
}

/// نقلت الوكالة عن الوزير "…", عن مصادر بأن: a quotation is relayed from somebody or stands right behind who prints it, and a noun of
/// speech beside it (قوله إن) is its cue.
pub(super) fn relays(view: &View<'_>, cue: &Cue) -> bool {
    /// Words of a quotation that is no name.
    const SPEECH: usize = 5;
    let (at, content) = (cue.intro_at as usize, cue.content as usize);
    let noun = |k: usize| view.is_word(k) && is_noun(view, k) && mention::has_possessive(view, k);
    match cue.intro {
        Intro::Quote | Intro::Colon | Intro::ColonClause => {
            let printed = cue.subject.is_some_and(|np| {
                matches!(np.denotes, Denotes::Document | Denotes::Organization) && at <= np.end as usize + 1
            });
            let source = cue.origin.is_some() || printed && view.has_words(content, content + 2 * SPEECH, SPEECH);
            source && !noun(content)
        }
        Intro::Clause if view.has_bi(at) => (cue.subject.is_some() || cue.origin.is_some()) && !noun(at - 1),
        _ => true,
    }
}

pub(super) fn phrase(cue: &mut Cue, intro_at: usize, content: usize, score: u32) -> Option<u32> {
    cue.intro = Intro::Phrase;
    cue.intro_at = intro_at as u32;
    cue.content = content as u32;
    Some(score)
}

/// نقلت X عن Y, علمت X من Y: the noun phrase after the preposition.
pub(super) fn relay_origin(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, k: usize, limit: usize) -> bool {
    if lemma.class != CueClass::Relay || cue.origin.is_some() {
        return false;
    }
    let key = view.key(k);
    if key != keys::ANN && key != keys::MIN {
        return false;
    }
    cue.origin = mention::parse(view, k + 1, limit);
    cue.origin.is_some()
}

/// بعد أن, قبل أن, دون أن: an adverbial clause; but قال من قبل إن.
pub(super) fn is_circumstantial(view: &View<'_>, k: usize) -> bool {
    k > 0
        && matches!(view.stem(k - 1), keys::BADA | keys::QABLA | keys::DUNA | keys::RAGHMA | keys::MUNDHU)
        && !is_earlier(view, k - 1)
        && !is_later(view, k)
}

/// فيما بعد | إن: the adverb, no conjunction.
pub(super) fn is_later(view: &View<'_>, k: usize) -> bool {
    k > 1 && view.key(k - 1) == keys::BADA && matches!(view.phrase(k - 2), Some((PhraseKind::Adverb, end)) if end == k)
}

/// من قبل before what was said then: an adverb, "earlier". من قبل أن يغادر is a conjunction.
pub(super) fn is_earlier(view: &View<'_>, k: usize) -> bool {
    k > 0
        && view.key(k) == keys::QABLA
        && view.key(k - 1) == keys::MIN
        && view.is_complementizer(k + 1)
        && !is_subjunctive(view, k + 1)
}

/// A complementizer at `k`: does the lemma take it, with the preposition before it?
pub(super) fn clause(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, k: usize, words: usize) -> Option<u32> {
    let (frame, intro_at) = clause_frame(view, lemma.frames, k);
    if words > 0 && is_circumstantial(view, k) {
        return None;
    }
    if of_other_word(view, lemma, k, words) {
        return None;
    }
    if wishes(view, k) {
        return None;
    }
    // A trusted verb takes any complementizer right beside it or its subject: writers vary the preposition.
    let loose = lemma.trust == Trust::Word && lemma.frames.has(Frames::CLAUSE) && words <= 6;
    if !lemma.frames.has(frame) && !loose {
        return None;
    }
    cue.intro = Intro::Clause;
    cue.intro_at = intro_at as u32;
    cue.content = if view.is_bare_complementizer(k) { k as u32 + 1 } else { k as u32 };
    // وقال المتحدث إن: «…»
    if view.is_bare_complementizer(k) && view.kind(k + 1) == Kind::Colon && view.quote_at(k + 2).is_some() {
        cue.content = k as u32 + 2;
    }
    if view.words(cue.content as usize, cue.content as usize + 2) == 0 && view.quote_at(cue.content as usize).is_none()
    {
        return None;
    }
    Some(if words <= 12 { 10 } else { 6 })
}

/// سننجح إن شاء الله: no clause of a report.
pub(super) fn wishes(view: &View<'_>, k: usize) -> bool {
    view.key(k + 1) == keys::SHAA && view.key(k + 2) == keys::ALLAH
}

/// قال إنه زار قصرا لا يمكن أن يوصف: what is said or stated is أنّ with a noun, so that أن with a verb is what another word takes.
/// طلب الوزير، كما يجب أن يفعل، أن: other cues take it too, but not behind another verb.
fn of_other_word(view: &View<'_>, lemma: &Lemma, k: usize, words: usize) -> bool {
    let key = view.key(k + 1);
    let nominal = Class::HEAD.and(Class::NAMES).and(Class::COMMON).and(Class::ABSTRACT).and(Class::TIME);
    let subjunctive = is_subjunctive(view, k);
    let verb = view.has(k - 1, Class::VERB) && !view.has(k - 1, nominal.and(Class::CUE).and(Class::AUX));
    let governed = words > 0 && verb && !view.is_definite(k - 1);
    let stated = matches!(lemma.class, CueClass::Say | CueClass::State);
    match key.at(0) {
        crate::fold::code::YA => subjunctive && (governed || stated),
        // أن تعمد الشركة may be a noun.
        crate::fold::code::TA | crate::fold::code::NUN => subjunctive && governed,
        _ => false,
    }
}

/// A colon at `k`: a quotation in marks, or one without.
pub(super) fn colon(view: &View<'_>, cue: &mut Cue, k: usize) -> Option<u32> {
    let mut n = k + 1;
    // The quotation may begin on the next line.
    while view.kind(n) == Kind::Newline && n < view.tokens.len() && n < k + 4 {
        n += 1;
    }
    if n >= view.tokens.len() {
        return None;
    }
    while matches!(view.kind(n), Kind::Dash | Kind::Ellipsis) {
        n += 1;
    }
    cue.intro_at = k as u32;
    if let Some(q) = view.quote_at(n) {
        cue.intro = Intro::Quote;
        cue.content = q.first() as u32;
        if that_inside(view, q.first()) && view.has_words(q.first() + 1, q.close as usize, MIN_QUOTED) {
            cue.intro = Intro::Clause;
            cue.content += 1;
            return Some(12);
        }
        // A short quotation that the sentence goes on from is a name, not the whole speech.
        let words = view.words(q.first(), q.close as usize);
        let goes_on = q.closed && view.is_word(q.close as usize + 1);
        if words <= 2 && goes_on && !view.has(q.close as usize + 1, Class::CUE) {
            cue.intro = Intro::Colon;
            cue.content = n as u32;
        }
        return Some(12);
    }
    if n != k + 1 && view.kind(k + 1) == Kind::Newline {
        // A colon at a line's end without a quotation introduces a list; what follows is the content all the same.
        cue.intro = Intro::Colon;
        cue.content = n as u32;
        return Some(5);
    }
    if view.is_complementizer(n) {
        cue.intro = Intro::ColonClause;
        cue.content = if view.is_bare_complementizer(n) { n as u32 + 1 } else { n as u32 };
        if let Some(q) = view.quote_at(n + 1).filter(|_| view.is_bare_complementizer(n)) {
            cue.intro = Intro::Clause;
            cue.content = q.open;
        }
        return Some(10);
    }
    if !view.is_word(n) && view.kind(n) != Kind::Number && view.kind(n) != Kind::OpenBracket {
        return None;
    }
    cue.intro = Intro::Colon;
    cue.content = n as u32;
    Some(10)
}

/// وأكد البيان "أن …": the complementizer inside the marks is none of his words; but «إن …» is how speech itself begins.
pub(super) fn that_inside(view: &View<'_>, first: usize) -> bool {
    let that = view.key(first) == keys::BI_AN || view.spell(first) & spell::HAMZA_ABOVE != 0;
    // «أن تغادر الآن خطأ» is his.
    that && view.is_bare_complementizer(first) && view.prefix(first) & prefix::CONJ == 0 && !is_subjunctive(view, first)
}

/// قائلا, بالقول, قوله
pub(super) fn says_so(view: &View<'_>, k: usize) -> bool {
    let says = view.has_reading(k, |r, p| view.lexicon.lemma(r.lemma).class == CueClass::Say && is_compound(r, p));
    says && opens_cue(view, k) && !view.has(k, Class::HEAD)
}

/// A saying verb with a clause and nothing between: قال سنواصل, وقال الوزير، العمل مستمر.
pub(super) fn bare(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> bool {
    // ومتابعة تقدمه is an act.
    let act = cue.reading.form == Form::Participle && lemma.trust != Trust::Word;
    if !lemma.frames.has(Frames::BARE) || act {
        return false;
    }
    let i = cue.token as usize;
    let opens = i == 0
        || !view.is_word(i - 1)
        || cue.prefix & prefix::CONJ != 0
        || cue.subject.is_some()
        || view.has(i - 1, Class::AUX.and(Class::CONJ)) && view.stem(i - 1) != keys::KAMA
        || matches!(cue.reading.form, Form::Participle | Form::Noun);
    // قال سامي فرد عليه الحضور: what ف joins is the next thing told.
    let next = view.prefix(j) & prefix::FA != 0 && view.has(j, Class::CUE);
    if !opens || next {
        return false;
    }
    // قلت له لديكم مكتب, قال هناك خلل, قال لابد من الحوار: what looks like an adverbial may be the clause's first word.
    let exists = |k: usize| {
        let key = view.key(k);
        matches!(key, keys::HUNAKA | keys::THAMMA | keys::LABUDD) || key.len() > 3 && key.first(3) == keys::LADAY
    };
    // أضافت ماري طوق | أن: a verb by itself before a complementizer is the rest of the name.
    let first_name = |np: Np| np.end as usize == j && np.name == (np.end - 1, np.end) && view.has(j - 1, Class::GIVEN);
    // يجب أن
    let imperfect = matches!(view.key(j).at(0), code::YA | code::TA | code::NUN | code::ALEF);
    let rest = view.has(j, Class::VERB) && !imperfect && view.is_complementizer(j + 1);
    if rest && lemma.frames.has(Frames::ANNA) && cue.subject.is_some_and(first_name) {
        return false;
    }
    let mut k = (i + 1..j).find(|&k| exists(k)).unwrap_or(j);
    // قال للسائق لا تسرع
    if k == j && view.is_word(k) && view.prefix(k) & prefix::LI != 0 && view.prefix(k) & prefix::CONJ == 0 {
        k = mention::parse_governed(view, k, limit).map_or(k, |np| np.end as usize);
    }
    let comma = view.kind(k) == Kind::Comma;
    k = view.skip_commas(k);
    if !view.has_words(k, limit, MIN_QUOTED) || !view.is_word(k) {
        return false;
    }
    let c = view.class(k);
    if is_meanwhile(view, k) {
        return false;
    }
    // A clause begins with a verb, a negation, an auxiliary, a pronoun or a definite subject, not with a preposition of place.
    let opens = c.has(
        Class::VERB
            .and(Class::NEGATION)
            .and(Class::AUX)
            .and(Class::PRONOUN)
            .and(Class::FIRST)
            .and(Class::DEMONSTRATIVE),
    ) || c.has(Class::CUE) && opens_cue(view, k) && !cue_is_compound(view, k)
        || exists(k)
        // قال يا رسول الله
        || view.key(k) == keys::YA
        || is_conditional(view, k)
        || view.prefix(k) & prefix::SA != 0
        || cue.subject.is_some()
            && comma
            && !c.has(Class::PREP.and(Class::CONJ).and(Class::TIME).and(Class::RELATIVE).and(Class::ROLE))
            && view.prefix(k) & prefix::PREP == 0
        || cue.subject.is_none() && view.is_definite(k) && !comma && cue.reading.form == Form::Participle;
    if !opens || c.has(Class::CUE) && cue_is_compound(view, k) {
        return false;
    }
    cue.intro = Intro::Bare;
    cue.intro_at = k as u32;
    cue.content = k as u32;
    true
}

/// قال وهو ينظر, قلت وقد تعبت: does a clause at `k` tell what the speaker does meanwhile, not what he said?
pub(crate) fn is_meanwhile(view: &View<'_>, k: usize) -> bool {
    view.prefix(k) & prefix::WA != 0 && (view.has(k, Class::PRONOUN) || view.stem(k) == keys::QAD)
}

/// إذا استمر الوضع, كلما اقتربنا, لو أن, but not لو مارسان: does a conditional clause begin at `k`?
fn is_conditional(view: &View<'_>, k: usize) -> bool {
    match view.key(k) {
        keys::IDHA | keys::KULLAMA => true,
        keys::LAW => {
            let next = k + 1;
            view.has(next, Class::VERB.and(Class::AUX).and(Class::NEGATION).and(Class::FIRST))
                || view.is_complementizer(next)
                || view.has(next, Class::CUE) && is_verb(view, next)
        }
        _ => false,
    }
}

/// قائلا, بالقول, قوله after a verb: the compound is one relation whose cue is the second word.
pub(super) fn cue_is_compound(view: &View<'_>, k: usize) -> bool {
    view.has_reading(k, is_compound)
}

/// A reading as قائلا, بالقول or قوله.
fn is_compound(r: &Reading, p: u8) -> bool {
    r.form == Form::Participle || r.form == Form::Noun && (r.pronoun || p & prefix::BI != 0)
}

/// أعلن الحرب, نفى التهمة: the only phrase after the verb is its object and the subject is left out.
pub(super) fn reinterpret(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, i: usize) -> bool {
    let Some(np) = cue.subject else { return false };
    let frames = lemma.frames;
    let family = view.spell(np.start as usize) & spell::FINAL_YA != 0;
    // تنظيم يزعم الدفاع, الذي نفى التهمة: the subject stands before the verb.
    let before = behind_subject(view, i)
        || i > 0
            && view.is_word(i - 1)
            && cue.prefix & prefix::CONJ == 0
            && !view.has(i - 1, Class::FUNCTION)
            && (view.spell(i - 1) & spell::FINAL_YA != 0 || {
                // لكن الشركة انتقدت القرار, but تلك الأرقام استبعدت المركبات and الشيخ طلب الحدادي
                let floor = view.extents[cue.sentence as usize].start as usize;
                mention::ending_at(view, i, floor).is_some_and(|np| {
                    np.denotes != Denotes::Document
                        && !family
                        && view.prefix(np.start as usize) == view.prefix(np.head as usize) & prefix::AL
                        && opens_as_subject(view, &cue.reading, &np, floor)
                })
            });
    let person =
        matches!(np.denotes, Denotes::Person | Denotes::Unnamed) || np.has_name() && !mention::is_thing(view, &np);
    // تنظيم انتخابات مبكرة is an act; a body is named by a definite noun (تنظيم الدولة).
    let head = np.head as usize;
    let organised = view.stem(head) == keys::TANZIM
        && view.prefix(head) == 0
        && !view.is_definite(head + 1)
        && view.has(head + 1, Class::COMMON.and(Class::ABSTRACT))
        && !view.has(head + 1, Class::NAMES.and(Class::PLACE).and(Class::ORG_NAME));
    let body = matches!(np.denotes, Denotes::Group | Denotes::Organization) && !organised;
    let bare = !view.is_definite(np.head as usize) && np.denotes == Denotes::Unknown && np.len() == 1;
    if person && !(before && np.denotes == Denotes::Unknown) || body && !before || bare {
        return false;
    }
    // وأدان الهجوم, كما تمنى الشفاء للمصابين: a verb that only judges or wishes does so to a thing.
    let joined = i == 0 || cue.prefix & prefix::CONJ != 0 && !view.is_word(i - 1) || view.key(i - 1) == keys::KAMA;
    let wishes = matches!(lemma.class, CueClass::Criticise | CueClass::Praise | CueClass::Deny | CueClass::Opinion);
    let thing = mention::is_thing(view, &np) && view.prefix(np.head as usize) == prefix::AL;
    let judged = joined && wishes && thing && !family && !mention::is_relational(view, np.head as usize);
    let trusted = lemma.trust == Trust::Word || before || judged;
    if !frames.has(Frames::NP) || cue.reading.pronoun || !trusted {
        return false;
    }
    cue.content = np.start;
    cue.intro_at = np.start;
    cue.intro = Intro::Phrase;
    cue.subject = None;
    true
}

/// يرون فيه تهديدا, رأى في القرار اعتداء على: what is seen in it is the second object.
pub(super) fn sees_in(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> bool {
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.pronoun;
    if !verb || !sees(lemma) {
        return false;
    }
    let i = cue.token as usize;
    let it = matches!(view.key(i + 1), keys::FIHI | keys::FIHA);
    let (at, seen) = if it {
        (i + 1, i + 2)
    } else if view.key(j) == keys::FI {
        let Some(np) = mention::parse_governed(view, j + 1, limit) else { return false };
        (j, np.end as usize)
    } else {
        return false;
    };
    let c = view.class(seen);
    let noun = c.has(Class::ABSTRACT.and(Class::COMMON)) || mention::is_circumstance(view, seen);
    let other = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::VERB);
    let bare = view.is_word(seen) && view.prefix(seen) == 0 && !view.is_definite(seen) && !c.has(other);
    seen < limit && noun && bare && phrase(cue, at, at, 3).is_some()
}

/// كما أعلنت الناطقة باسمه | في بيان أمس: past where and when it was said.
fn past_scene(view: &View<'_>, mut k: usize) -> usize {
    /// Phrases of such a scene.
    const MAX: usize = 3;
    for _ in 0..MAX {
        let occasion = view.key(k) == keys::FI && (mention::is_medium(view, k + 1) || view.has(k + 1, Class::DOCUMENT));
        let end = match view.phrase(k) {
            Some((PhraseKind::Adverb, end)) => end,
            _ if occasion => k + 2,
            _ if view.has(k, Class::TIME) || lists::DEICTICS.has(view.stem(k)) && view.is_definite(k) => k + 1,
            _ => break,
        };
        k = end;
    }
    k
}

/// صرح بذلك | X, ما صرح به | X: the word behind the verb that stands for what was said before.
pub(super) fn resumptive(view: &View<'_>, i: usize) -> Option<usize> {
    let next = view.key(i + 1);
    let that = matches!(next, keys::BI_DHALIKA | keys::BI_HADHA);
    let it =
        i > 0 && view.key(i - 1) == keys::MA && matches!(next, keys::BIHI | keys::ILAYHI | keys::ANHU | keys::ALAYHI);
    (that || it).then_some(i + 1)
}

/// كما قال X, على ما أفاد X, وهو ما أكده X, صرح بذلك X: the content is the clause or the sentence before.
pub(super) fn before(view: &View<'_>, cue: &mut Cue, i: usize) -> bool {
    // كما قدم المدير شكره
    let offers = view.lexicon.lemma(cue.reading.lemma).frames == Frames::STANCE;
    if i < 2 || cue.subject.is_none() || offers {
        return false;
    }
    let prev = view.stem(i - 1);
    // ارتفعت الأسعار كما أعلنت الوزارة.
    let closes = |np: Np| {
        let end = past_scene(view, np.end as usize);
        // كما أعلن المبعوث مبديا شكوكه
        let circumstance = view.has(end, Class::CUE) && is_participle(view, end) && !says_so(view, end);
        (circumstance || matches!(view.kind(end), Kind::Stop | Kind::Newline | Kind::Comma))
            && np.denotes != Denotes::Unknown
    };
    // كما طلب معلومات: a demand has somebody who makes it.
    let demand = view.lexicon.lemma(cue.reading.lemma).class == CueClass::Demand;
    if demand && cue.subject.is_some_and(|np| matches!(np.denotes, Denotes::Document | Denotes::Unknown)) {
        return false;
    }
    // كما أقر اتفاقية التوازن: a masculine verb has no feminine subject behind it.
    let object = cue.subject.is_some_and(|np| np.denotes == Denotes::Document && np.feminine)
        && !cue.reading.agreement.feminine
        && view.lexicon.lemma(cue.reading.lemma).trust != Trust::Document;
    let as_said = matches!(prev, keys::KAMA | keys::MITHLAMA)
        && !object
        && (matches!(view.kind(i - 2), Kind::Comma | Kind::Dash) || cue.subject.is_some_and(closes));
    // وهو ما أكده X، هذا ما صرح به X، على ما أفاد X
    let resumes = resumptive(view, i).is_some();
    let this = matches!(view.stem(i - 2), keys::HUWA | keys::HADHA);
    // الأمر الذي نفته الوزارة
    let matter = prev == keys::ALLADHI && view.key(i - 2) == keys::AL_AMR && (cue.reading.pronoun || resumes);
    let which = matter
        || prev == keys::MA && i >= 2 && ((cue.reading.pronoun || resumes) && this || view.stem(i - 2) == keys::ALA);
    // ينطلق المعرض غدا. أعلن ذلك X: joined by و the verb goes on from another report.
    let that = (resumes || view.key(i + 1) == keys::DHALIKA)
        && cue.reading.form == Form::Perfect
        && cue.prefix & prefix::CONJ == 0
        && !view.is_word(i - 1)
        && cue.subject.is_some_and(closes);
    if !as_said && !which && !that {
        return false;
    }
    cue.intro = Intro::Before;
    cue.intro_at = i as u32 - u32::from(!that);
    cue.content = cue.subject.map_or(i as u32 + 1, |np| np.end);
    true
}

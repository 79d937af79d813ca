//! What follows a verb and its subject: the complement that makes it a cue.

use super::frame::clause_frame;
use super::late::{
    clause_behind, is_subjunctive, late_bare, late_clause, late_complement, late_introducer, late_quote,
    preposition_behind,
};
use super::refuse::{
    blamed, document_subject, is_considered, is_expected, is_expected_of_antecedent, is_inference, is_inside_clause,
    is_noun, is_object_itself, is_participle, is_predicate, is_verb, resumes, shown_by_thing,
};
use super::scan::{is_closed_plural, is_described, opens_cue, past_clause, scan, sees};
use super::source::{document_in, paper_in};
use super::verb::{Verb, adjacent_noun, asks_no_object, split_object};
use super::{Cue, Intro, MIN_QUOTED, behind_subject, opens_as_subject};
use crate::TokenKind as Kind;
use crate::fold::spell;
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Reading, Trust, lists, prefix};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{CueClass, Modality, keys, mention};

/// What a verb or participle is a cue of: looks for its complement.
pub(super) fn complement(view: &View<'_>, verb: &Verb) -> Option<(u32, Cue)> {
    let &Verb { mut cue, limit, after, end: mut j, passive, takes_subject, score } = verb;
    if let Some(score) = score {
        return Some((score, cue));
    }
    let (i, reading, p) = (cue.token as usize, cue.reading, cue.prefix);
    let lemma = view.lexicon.lemma(reading.lemma);
    let frames = lemma.frames;
    let participle = reading.form == Form::Participle;
    // جاء في البيان أن: the document after في speaks.
    let held = lemma.trust == Trust::Document && frames.has(Frames::FI);
    // تطبيق ما جاء في العقود: what stands there is the word before.
    if held && i > 0 && view.key(i - 1) == keys::MA && view.has(i - 1, Class::RELATIVE) {
        return None;
    }
    if held {
        // في بيان صادر عن is an adverbial by itself, but here who speaks.
        let document = document_in(view, i + 1, limit).or_else(|| paper_in(view, i + 1, limit));
        if let Some(np) = document.or_else(|| if after > i + 1 { document_in(view, after, limit) } else { None }) {
            cue.subject = Some(np);
            j = np.end as usize;
            // جاء في بيان للمجلس | أوردته الوكالة أن, في استطلاع للرأي | أعدته
            if is_described(view, np.head as usize, j) {
                j = past_clause(view, j, limit);
            }
        } else if !(matches!(view.key(i + 1), keys::FIHI | keys::FIHA)
            || cue.subject.is_some_and(|np| np.denotes == Denotes::Document))
        {
            return None;
        }
    }
    // A document is no first person.
    let inside = lemma.trust == Trust::Document && is_inside_clause(view, i, &reading, p);
    if lemma.trust == Trust::Document && (reading.agreement.person == 1 || inside && !frames.has(Frames::ALA)) {
        return None;
    }
    // A quotation in marks may be read as a nickname of the subject only if something introduces the content after it.
    // ذلك is filler before a subject, but what a cause or an opinion is about: it belongs to the content.
    let that = (i + 1..j)
        .find(|&k| view.key(k) == keys::DHALIKA)
        .filter(|_| lemma.class == CueClass::Cause || frames.has(Frames::O_NP));
    let mut scan = scan(view, &mut cue, lemma, j, limit);
    if let Some((score, whole)) = clause_behind(view, &cue, lemma, after, limit).filter(|_| scan.is_some()) {
        scan = Some(score);
        cue = whole;
    }
    preposition_behind(view, &mut cue, lemma, limit);
    // وزعوا نص البيان على المارة, but الديون نص القانون على إلغاء
    let ruled = |k: usize| {
        // التخلي
        let fifth = view.prefix(k) == prefix::AL && view.stem(k).at(0) == crate::fold::code::TA;
        cue.intro == Intro::Clause || view.has(k, Class::ABSTRACT) || fifth
    };
    if inside && !(view.key(cue.intro_at as usize) == keys::ALA && ruled(cue.content as usize)) {
        return None;
    }
    if let Some(that) = that.filter(|_| scan.is_some() && cue.intro == Intro::Phrase && cue.subject.is_none()) {
        cue.content = that as u32;
    }
    let score = match scan {
        Some(score) => score,
        None => {
            // The phrase after the verb may be its object: أعلن الحرب.
            if cue.subject.is_some()
                && frames.has(Frames(Frames::NP.0 | Frames::O_NP.0))
                && reinterpret(view, &mut cue, lemma, i)
            {
                1
            } else if let Some(that) =
                (i + 1..j).find(|&k| view.key(k) == keys::DHALIKA).filter(|_| frames.has(Frames::NP) && !participle)
            {
                // نفت ذلك، أكدت ذلك والدتها
                cue.content = that as u32;
                cue.intro_at = that as u32;
                cue.intro = Intro::Phrase;
                cue.only_that = true;
                3
            } else if sees_in(view, &mut cue, lemma, j, limit) {
                3
            } else if split_object(view, &mut cue, lemma) {
                2
            } else if late_quote(view, &mut cue, lemma, j, limit) {
                5
            } else if let Some(score) = late_introducer(view, &mut cue, lemma, j, limit)
                .or_else(|| late_complement(view, &mut cue, lemma, j, limit))
            {
                score
            } else if bare(view, &mut cue, lemma, j, limit)
                || before(view, &mut cue, i)
                || late_bare(view, &mut cue, lemma, j, limit)
            {
                2
            } else {
                late_clause(view, &mut cue, lemma, j, limit)?
            }
        }
    };
    if lemma.class == CueClass::Relay && !relays(view, &cue) {
        return None;
    }
    // وختم الكاتب بأن, but التي اختتمت في المدينة بأمل بأن
    let ends = frames.has(Frames::MORE) && !frames.has(Frames::ANNA) && cue.intro == Intro::Clause;
    if ends && cue.subject.is_none() && cue.intro_at as usize > i + 2 {
        return None;
    }
    // من بينهم لأننا نعرف أن, حادث شهدته البلدة أن: what is stated is not both the pronoun and a clause.
    // أفادنا ذووه بأنه: whom one tells is.
    // أخبرنا, أفادني: so it is where the reporter is told, but not يراني.
    let key = view.key(i);
    let n = key.len();
    let us = n > 4
        && key.back(2) == crate::fold::code::NUN
        && matches!(key.back(1), crate::fold::code::ALEF | crate::fold::code::YA);
    let doubled = reading.pronoun
        && (!us || lemma.class == CueClass::Opinion)
        && !participle
        && cue.intro == Intro::Clause
        && lemma.class != CueClass::Say
        && view.is_complementizer(cue.intro_at as usize)
        && !view.has_bi(cue.intro_at as usize)
        && !frames.has(Frames(Frames::OBJECT.0 | Frames::O_NP.0));
    if doubled {
        return None;
    }
    let speaks = |np: Np| matches!(np.denotes, Denotes::Person | Denotes::Organization | Denotes::Group);
    if passive && !(cue.intro == Intro::Clause && cue.subject.is_some_and(speaks)) {
        return None;
    }
    // ومقترحات كاد العمل بها أن: a plural in ات is a circumstance only right before what is said.
    let plural = participle && {
        let key = view.key(i);
        let n = key.len();
        n > 5 && key.back(1) == crate::fold::code::TA && key.back(2) == crate::fold::code::ALEF
    };
    if plural && cue.intro_at as usize > after && cue.subject.is_none() && cue.object.is_none() {
        return None;
    }
    // الرجل الذي وصف بأنه خبير: without its object the verb is passive.
    let described = !participle
        && cue.intro == Intro::Clause
        && frames.has(Frames::O_BI)
        && !frames.has(Frames::BI)
        && !reading.pronoun
        && cue.subject.is_none()
        && cue.object.is_none()
        && cue.intro_at as usize == i + 1
        && view.has_bi(i + 1)
        && !view.is_bare_complementizer(i + 1);
    if described {
        return None;
    }
    // حث المجتمع الدولي على, دعا الشعب إلى: who is called on by a speaker named before.
    let called = frames.has(Frames::OBJECT)
        && !frames.has(Frames(Frames::O_BI.0 | Frames::BI.0))
        && cue.subject.is_some_and(|np| {
            let head = np.head as usize;
            view.is_definite(head) && matches!(view.stem(head), keys::SHAAB | keys::MUJTAMA)
        });
    if called {
        cue.object = cue.subject.take();
    }
    // وذكر العابدي أن, وصفه خصومه بأنه: what stands between the verb and a complement that asks for no object, or whose object is a
    // pronoun, is the subject.
    let whole = cue.object.is_none_or(|np| np.start as usize == after);
    // حثه المتكرر على may be a noun with its adjective.
    let about = reading.pronoun && (cue.intro == Intro::Clause || mention::has_possessive(view, after));
    if takes_subject && cue.subject.is_none() && whole && (about || asks_no_object(view, &cue, frames)) {
        cue.subject = adjacent_noun(view, &cue, after);
        if cue.subject.is_some() {
            cue.object = None;
        }
    }
    let takes_object = frames.has(Frames::OBJECT) && !asks_no_object(view, &cue, frames);
    // وذكرت موسوعة | ويكيبيديا أن
    if !takes_object && cue.object.is_some_and(|object| cue.subject.is_some_and(|np| np.end == object.start)) {
        cue.object = None;
    }
    if let Some(np) = cue.subject.as_mut().filter(|_| cue.intro != Intro::Bare) {
        // أرجع تقرير البنك للتنمية | الانخفاض إلى: where the words before it are complete, an object ends the subject; behind a bare
        // title it may be the name.
        let object = cue.object.map(|object| object.start as usize).filter(|&k| {
            let bare = np.denotes == Denotes::Person && !np.has_name();
            let closed = view.is_definite(k - 1)
                || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME))
                || is_closed_plural(view, k - 1) && view.prefix(k) == prefix::AL;
            let own = view.prefix(k) & !prefix::AL == 0 && view.kind(k) == Kind::Word;
            closed && own && !bare && !mention::is_relational(view, k)
        });
        // طلبت مصر وليبيا | من المصرف
        let asked = cue
            .object
            .map(|o| o.start as usize)
            .filter(|&k| lemma.class == CueClass::Demand && k > np.end as usize && view.key(k - 1) == keys::MIN);
        let stop = asked.map(|k| k - 1).or(object).unwrap_or(cue.intro_at as usize).min(cue.intro_at as usize);
        mention::fill(view, np, stop, takes_object);
    }
    // يعتبر X Y is mostly passive: "is considered".
    let passive = reading.form == Form::Imperfect
        && cue.intro == Intro::Phrase
        && frames.has(Frames::O_NP)
        && !reading.pronoun
        // يعتبرون الاتفاق خطأ, but تعتبران من
        && (!reading.agreement.plural || reading.agreement.feminine)
        && reading.agreement.person == 3;
    if passive
        && !cue.subject.is_some_and(|np| matches!(np.denotes, Denotes::Person | Denotes::Group | Denotes::Organization))
    {
        return None;
    }
    // تعتبر هذه المدينة «أقدم مدينة في الإقليم»: what a place is considered to be.
    let called = cue.intro == Intro::Quote
        && reading.form == Form::Imperfect
        && frames.has(Frames::O_NP)
        && !reading.agreement.plural
        && cue.subject.is_some_and(|np| !matches!(np.denotes, Denotes::Person | Denotes::Group | Denotes::Unnamed))
        && view
            .quote_around(cue.content as usize)
            .is_some_and(|q| !mention::is_speech(view, q.first(), q.close as usize, false));
    if called {
        return None;
    }
    // كما تعتبر المدينة من أقدم الأسواق
    let compared = cue.intro == Intro::Before && frames.has(Frames::O_NP) && reading.form == Form::Imperfect;
    let behind = cue.subject.map_or(cue.content, |np| if compared { np.end } else { cue.content });
    if (passive || compared) && takes_subject && is_predicate(view, behind as usize) {
        return None;
    }
    if passive && takes_subject && !behind_subject(view, i) && is_considered(view, &cue) {
        return None;
    }
    if cue.subject.is_none() && is_expected_of_antecedent(view, &cue, i) {
        return None;
    }
    // ويتوقع هطول الأمطار, فيما يرجح وصول: without a subject beside it the masculine is passive, "is expected".
    let thing = cue.intro == Intro::Phrase
        && lemma.class == CueClass::Opinion
        && frames.has(Frames::NP)
        && frames.has(Frames::ANNA);
    // وينسب الهجوم إلى الجماعة
    let ascribed = cue.intro == Intro::Phrase && lemma.class == CueClass::Cause && lemma.frames == Frames::O_ILA;
    let expected = reading.form == Form::Imperfect
        && (thing
            || ascribed
            || cue.object.is_none() && matches!(cue.intro, Intro::Clause | Intro::Phrase) && is_expected(view, i, p))
        && cue.subject.is_none()
        && !reading.agreement.feminine
        && !reading.agreement.plural
        && reading.agreement.person == 3
        && !behind_subject(view, i)
        && (i == 0
            || !view.is_word(i - 1)
            || p & prefix::CONJ != 0
            || view.has(i - 1, Class::CONJ.and(Class::ADVERB).and(Class::TIME))
            || view.key(i - 1) == keys::HIN);
    if expected {
        return None;
    }
    // ويشترط للاشتراك أن, أنه يشترط لصرفه: a condition that nobody is named for.
    // يشترط في المتقدم أن
    let of_whom = view.prefix(i + 1) & prefix::LI != 0 || view.key(i + 1) == keys::FI;
    let nobody = i > 0 && view.is_complementizer(i - 1) && of_whom
        || !behind_subject(view, i)
            && (i == 0 || !view.is_word(i - 1) || p & prefix::CONJ != 0 || view.has(i - 1, Class::CONJ));
    let required = reading.form == Form::Imperfect
        && matches!(cue.intro, Intro::Clause | Intro::Phrase)
        && lemma.class == CueClass::Demand
        && frames.has(Frames::NP)
        && !frames.has(Frames::OBJECT)
        && cue.subject.is_none()
        && !reading.agreement.feminine
        && !reading.agreement.plural
        && reading.agreement.person == 3
        && nobody;
    if required {
        return None;
    }
    // محمود عزت، إلى: a name behind a name.
    if cue.intro == Intro::Phrase
        && p == 0
        && i > 0
        && view.has(i, Class::GIVEN.and(Class::FAMILY))
        && view.has(i - 1, Class::GIVEN)
        && cue.subject.is_none()
    {
        return None;
    }
    // زار مدحت شلبي الملعب, طريقة مدحت شلبي: behind a verb or a noun without its article a given name is a name.
    let named = cue.intro == Intro::Phrase
        && p == 0
        && i > 0
        && view.has(i, Class::GIVEN)
        && view.has(i - 1, Class::VERB.and(Class::ABSTRACT).and(Class::COMMON))
        && !view.is_definite(i - 1)
        && !view.has(i - 1, Class::FUNCTION.and(Class::ADVERB))
        && cue.subject.is_some_and(|np| np.start as usize == i + 1 && np.len() <= 2 && !view.is_definite(i + 1));
    if named {
        return None;
    }
    // ثمن السيارة is its price.
    let price = reading.form == Form::Perfect
        && !reading.agreement.feminine
        && view.key(i).skip(u32::from(p & prefix::CONJ != 0)).first(3) == keys::THAMAN
        && view.spell(i) & spell::SHADDA == 0;
    if price {
        // من جانبه ثمن الوزير الجهود
        let shifts =
            || (i.saturating_sub(3)..i).any(|k| matches!(view.phrase(k), Some((PhraseKind::Shift, end)) if end == i));
        let opens = i == 0
            || !view.is_word(i - 1)
            || p & prefix::WA != 0
            || view.has(i - 1, Class::AUX.and(Class::CONJ))
            || shifts();
        // وثمن الجانبان الجهود
        let speaks = |np: Np| matches!(np.denotes, Denotes::Person | Denotes::Organization | Denotes::Group);
        if !opens || !cue.subject.is_some_and(speaks) {
            return None;
        }
    }
    // وأبرز المدير أهمية التدريب, but أبرز المشاركين في الحفل
    let shows = lemma.class == CueClass::State && lemma.trust == Trust::Frame && cue.intro == Intro::Phrase;
    if shows && frames.has(Frames::NP) && !participle {
        let one = |np: Np| matches!(np.denotes, Denotes::Person | Denotes::Organization) && !np.plural;
        if !cue.subject.is_some_and(one) || !view.has(cue.content as usize, Class::ABSTRACT) {
            return None;
        }
    }
    // يحمل النقابة | مسؤولية الحادث
    if lemma.class == CueClass::Accuse && frames == Frames::O_NP {
        cue.content = blamed(view, cue.content as usize)? as u32;
    }
    // تطبيقات تكشف هوية المتصل: what is uncovered stands right behind the verb; who tells of it is named there, or tells عن.
    let letters = u32::from(p & prefix::CONJ != 0) + u32::from(reading.form == Form::Imperfect);
    let uncovers = cue.intro == Intro::Phrase
        && cue.subject.is_none()
        && cue.content as usize == i + 1
        && cue.intro_at == cue.content
        && view.is_word(i + 1)
        && !participle
        && view.key(i).skip(letters).first(3) == keys::KASHF;
    if uncovers {
        return None;
    }
    // أثبت التقرير وجود ثغرات; but أثبت الفريق قدرته, أظهر النظام تفوقه: what is seen of them, in nobody's words.
    let some = |np: Np| (np.start as usize..np.end as usize).take(3).any(|k| view.has(k, Class::DOCUMENT));
    let document = |np: Np| np.denotes == Denotes::Document || some(np);
    // رصدت الطائرة حريقا: nor is what is only seen.
    let shows = lemma.class == CueClass::Document || lemma.trust == Trust::Document;
    if shows && cue.intro == Intro::Phrase && frames.has(Frames::NP) && !cue.subject.is_some_and(document) {
        return None;
    }
    if lemma.trust == Trust::Document && !document_subject(view, &cue, i) || held && cue.intro == Intro::Phrase {
        return None;
    }
    if !participle && is_inference(view, &cue, i) {
        return None;
    }
    if cue.intro == Intro::Phrase && !participle && resumes(view, &cue, i) {
        return None;
    }
    if !participle && shown_by_thing(view, &cue, i) {
        return None;
    }
    // الذي أقره المجلس بالإجماع is no admission: a verb without objects has no pronoun for one.
    if cue.intro == Intro::Phrase
        && reading.pronoun
        && lemma.class == CueClass::Admit
        && !frames.has(Frames(Frames::NP.0 | Frames::OBJECT.0))
    {
        return None;
    }
    if cue.intro == Intro::Phrase && cue.content == cue.intro_at && is_object_itself(view, &cue, i) {
        return None;
    }
    if cue.intro == Intro::Clause && wishes(view, cue.intro_at as usize) {
        return None;
    }
    if tells_next(view, &cue) {
        cue.modality = Modality::Asserted;
    }
    Some((score, cue))
}

/// سئل عن موعده ليجيب بأنه: the ل of purpose before what was said, or at the head of its clause, tells what came of the act before.
fn tells_next(view: &View<'_>, cue: &Cue) -> bool {
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
fn relays(view: &View<'_>, cue: &Cue) -> bool {
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
fn wishes(view: &View<'_>, k: usize) -> bool {
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
    if !opens {
        return false;
    }
    // قلت له لديكم مكتب, قال هناك خلل, قال لابد من الحوار: what looks like an adverbial may be the clause's first word.
    let exists = |k: usize| {
        let key = view.key(k);
        matches!(key, keys::HUNAKA | keys::THAMMA | keys::LABUDD) || key.len() > 3 && key.first(3) == keys::LADAY
    };
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
    // قال وهو ينظر, وقد: a circumstance, not what was said.
    let circumstance = view.prefix(k) & prefix::WA != 0 && (c.has(Class::PRONOUN) || view.stem(k) == keys::QAD);
    if circumstance {
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
fn reinterpret(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, i: usize) -> bool {
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
fn sees_in(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> bool {
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

/// كما قال X, على ما أفاد X, وهو ما أكده X: the content is the clause before.
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
    // وهو ما أكده X، على ما أفاد X
    let which = prev == keys::MA
        && i >= 3
        && (cue.reading.pronoun && view.stem(i - 2) == keys::HUWA || view.stem(i - 2) == keys::ALA);
    if !as_said && !which {
        return false;
    }
    cue.intro = Intro::Before;
    cue.intro_at = i as u32 - 1;
    cue.content = cue.subject.map_or(i as u32 + 1, |np| np.end);
    true
}

//! Complements far behind their verb: quotations, introducers and colons after circumstances.

use super::complement::{
    clause, colon, cue_is_compound, is_circumstantial, is_meanwhile, phrase, says_so, that_inside,
};
use super::frame::{complement_frame, over_object, takes};
use super::refuse::{is_noun, is_verb};
use super::scan::{introducer_ahead, is_fused, opens_cue, past_aside_in_dashes, past_governed, talks};
use super::source::is_source;
use super::{Cue, Intro, MAX_BETWEEN, MIN_QUOTED, PERSONS, judges, opens_as_subject};
use crate::TokenKind as Kind;
use crate::fold::spell;
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Trust, lists, prefix};
use crate::mention::{Denotes, Np};
use crate::quote::Quote;
use crate::view::View;
use crate::{CueClass, keys, mention};

/// أن يفعل, أن تبقى: a bare أن before a verb.
pub(super) fn is_subjunctive(view: &View<'_>, k: usize) -> bool {
    let next = view.class(k + 1);
    let nominal = Class::HEAD.and(Class::NAMES).and(Class::COMMON).and(Class::ABSTRACT).and(Class::TIME);
    view.is_bare_complementizer(k)
        && view.spell(k) & spell::HAMZA_BELOW == 0
        && view.prefix(k + 1) == 0
        && (next.has(Class::VERB.and(Class::AUX)) || next.has(Class::CUE) && is_verb(view, k + 1))
        && !next.has(nominal)
}

/// أن يفعل, أن تبقى, أن يصمتا: far from a verb of saying it is what another word takes.
fn opens_subjunctive(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k + 1);
    let unknown = view.class(k + 1) == Class::NONE && view.is_bare_complementizer(k) && view.prefix(k + 1) == 0;
    match key.at(0) {
        crate::fold::code::YA => unknown || is_subjunctive(view, k),
        crate::fold::code::TA | crate::fold::code::NUN => is_subjunctive(view, k),
        _ => false,
    }
}

/// وقال أحد الحراس ورفض كشف هويته لصحيفة «…», وقال قبل أن يغادر: «…»: a long quotation in the sentence of a verb of saying, or one
/// behind a colon, is what was said, whatever the narrator puts between, unless another report begins there.
pub(super) fn late_quote(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> bool {
    /// Words of such a quotation.
    const LONG: usize = 5;
    /// Words before it that may be cues of their own: three at most in 7,000 articles.
    const MAX_OTHERS: usize = 8;
    // وتابعت بنبرة حزينة «نحن …»: what else the verb means, nobody follows his own words.
    let trusted = lemma.trust == Trust::Word;
    if !trusted && cue.reading.pronoun || !lemma.frames.has(Frames::QUOTE) {
        return false;
    }
    // وكتب الحداد على تويتر "…", but كتبت لهم النجاة
    let named = |np: Np| np.has_name() && np.start == cue.token + 1;
    let wrote = lemma.class == CueClass::Say && cue.subject.is_some_and(named);
    let end = limit.min(j + 2 * MAX_BETWEEN);
    let colon = |k: usize| k > j && view.kind(k - 1) == Kind::Colon;
    let is_long = |k: usize| {
        // "إن.تي.في" is a name.
        let told = |q: &Quote| {
            let (first, close) = (q.first(), q.close as usize);
            colon(k) || view.is_word(first + 1) && mention::is_speech(view, first, close, false)
        };
        let enough = |q: &Quote| {
            let (first, close) = (q.first(), q.close as usize);
            view.has_words(first, close, LONG) || view.has_words(first, close, MIN_QUOTED) && told(q)
        };
        view.quote_at(k).filter(|q| enough(q)).is_some_and(|q| {
            // تحت عنوان: «…»
            if colon(k) {
                return k >= 2 && (view.is_definite(k - 2) || !lists::NAMING.has(view.stem(k - 2)));
            }
            // من «…», لـ«…», و«…»
            let construct =
                k > 0 && (view.has(k - 1, Class::PREP) || view.is_word(k - 1) && view.key(k - 1).len() == 1);
            let words = view.words(q.first(), q.close as usize);
            let named = !view.is_definite(k - 1) && mention::names_quoted(view, k, words);
            let own = || crate::link::has_first_person(view, q.first(), q.close as usize);
            !construct && !named && (trusted || wrote || own())
        })
    };
    // وقال وهو ينظر إلى حقله: خسرنا المحصول.
    let beside = is_meanwhile(view, cue.subject.map_or(j, |np| np.end as usize));
    // وقال المدرب في مؤتمر عقده أمس: نحن جاهزون.
    let tells = matches!(lemma.class, CueClass::Say | CueClass::State | CueClass::Stress)
        && (cue.subject.is_some() || beside && lemma.class == CueClass::Say);
    let enough = if beside { MIN_QUOTED } else { LONG };
    let own_colon = |k: usize| tells && view.kind(k) == Kind::Colon && view.quote_at(k + 1).is_none();
    // Most sentences hold no such quotation: the words before it are read once there is one.
    if !view.marks(j, end).any(|k| is_long(k) || own_colon(k)) {
        return false;
    }
    // Tokens outside shorter quotations and fixed adverbials, each with the one behind it.
    let passed = |k: usize| match (view.quote_at(k), view.phrase(k)) {
        (Some(q), _) => Some(if q.closed { q.close as usize + 1 } else { k + 1 }),
        (None, Some((PhraseKind::Adverb | PhraseKind::Shift, end))) => Some(end),
        _ => None,
    };
    let tokens = || std::iter::successors(Some(j), |&k| Some(passed(k).unwrap_or(k + 1))).take_while(|&k| k < end);
    let stops = |k: usize| {
        view.kind(k) == Kind::Colon && view.quote_at(k + 1).is_none()
            || matches!(view.kind(k), Kind::Newline | Kind::Question | Kind::Exclamation)
            // سالم د. العمري
            || view.kind(k) == Kind::Stop && !(view.is_word(k + 1) && k + 1 < limit)
    };
    let unmarked = |k: usize| passed(k).is_none() && own_colon(k) && view.has_words(k + 1, limit, enough);
    let open = |k: &usize| passed(*k).is_some() || !stops(*k) || unmarked(*k);
    let Some(at) = tokens().take_while(open).find(|&k| is_long(k) || unmarked(k)) else {
        return false;
    };
    let bare = view.kind(at) == Kind::Colon;
    let said = colon(at);
    // فيما بدا أنه رد, بعد أن غادر
    let taken = |k: usize| is_circumstantial(view, k) || opens_subjunctive(view, k) || view.has(k - 1, Class::VERB);
    let open = |k: usize| view.is_complementizer(k) && passed(k).is_none() && (bare || !taken(k));
    if !said && tokens().take_while(|&k| k < at).any(open) {
        return false;
    }
    let mut others = tokens().take_while(|&k| k < at).filter(|&k| view.has(k, Class::CUE) && passed(k).is_none());
    let reports = |k: usize| {
        // ويضيف متأسفا: «…»: what takes no quotation does not take this one.
        // كما نقلت الصحيفة: «…»
        let takes = view.has_reading(k, |r, _| {
            let lemma = view.lexicon.lemma(r.lemma);
            // معلنا انسحاب بلاده: «…»
            let object = lemma.frames.has(Frames::NP) && view.has(k + 1, Class::ABSTRACT);
            lemma.frames.has(Frames::QUOTE) && lemma.class != CueClass::Relay && !object
        });
        let compound = || cue_is_compound(view, k);
        let joined = || said && view.prefix(k) & prefix::CONJ != 0;
        // علق على القرار مضيفا "…", مضيفا: «…»
        let beside = k + 1 == at || said && k + 2 == at && compound() && takes;
        let other = || takes && !view.has(k, Class::HEAD.and(Class::NUMBER)) && (!trusted || joined() || compound());
        opens_cue(view, k) && (beside || other())
    };
    if others.by_ref().take(MAX_OTHERS).any(reports) || others.next().is_some() {
        return false;
    }
    if bare {
        return self::colon(view, cue, at).is_some();
    }
    let inside = that_inside(view, at + 1);
    cue.intro = if inside { Intro::Clause } else { Intro::Quote };
    cue.intro_at = at as u32;
    cue.content = at as u32 + 1 + u32::from(inside);
    true
}

/// وكشف رئيس المجلس الأعلى للشباب والمسرح في الإقليم عن: behind an overt subject a trusted verb's own عن, على, إلى or أن is its
/// complement, whatever stands between that is no verb.
pub(super) fn late_introducer(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect);
    // وأضاف الوزير قائلا إن
    let other = view.has(j, Class::CUE) && says_so(view, j);
    // ينص القانون التكميلي لسنة 2012 على
    let rules = lemma.trust == Trust::Document && lemma.frames.has(Frames::ALA);
    let trusted = lemma.trust == Trust::Word || rules;
    if !verb || other || !trusted || cue.subject.is_none() || cue.reading.pronoun {
        return None;
    }
    let at = introducer_ahead(view, cue, j, limit, lemma.frames)?;
    if view.is_complementizer(at) {
        // وقال سالم نأمل أن: what a clause without an introducer holds.
        if lemma.frames.has(Frames::BARE) && view.spell(at) & spell::HAMZA_BELOW == 0 {
            return None;
        }
        return clause(view, cue, lemma, at, MAX_BETWEEN);
    }
    phrase(cue, at, if view.has(at, Class::PREP) { at + 1 } else { at }, 3)
}

/// انتقد المحامي سامي، الذي يقاضي الشركة، قرار المحكمة: a verb of judging, promising or calling has a complement, whatever its subject is
/// described by.
pub(super) fn late_complement(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    /// Tokens between the verb and its complement.
    const MAX: usize = 40;
    let frames = lemma.frames;
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.pronoun;
    // واقترحت بريطانيا وفرنسا، عقوبات
    let judges = judges(lemma) || lemma.class == CueClass::Urge && frames.has(Frames::NP);
    let calls =
        matches!(lemma.class, CueClass::Promise | CueClass::Warn | CueClass::Accuse | CueClass::Urge | CueClass::Admit);
    let states = matches!(lemma.class, CueClass::State | CueClass::Stress | CueClass::Opinion);
    if !verb || !(judges || calls || states || talks(lemma)) {
        return None;
    }
    // وكانت الوزارة أعلنت، أمس الثلاثاء، النتائج: the subject stands before the verb.
    let i = cue.token as usize;
    let before = || {
        let floor = view.extents[cue.sentence as usize].start as usize;
        // كريم بشر، نائب المدير is a name.
        let name = view.has(i, Class::GIVEN.and(Class::FAMILY));
        let set_off = view.kind(i + 1) == Kind::Comma && cue.prefix == 0 && i > floor && view.is_word(i - 1) && !name;
        let np = if set_off { mention::ending_at(view, i, floor) } else { None };
        np.is_some_and(|np| opens_as_subject(view, &cue.reading, &np, floor))
    };
    if cue.subject.is_none() && !before() {
        return None;
    }
    // أعلن وزير النقل، سامي الحداد، الموانئ المؤهلة; but كما يؤكد الباحثان، لأن
    let as_said = cue.token > 0 && view.stem(cue.token as usize - 1) == keys::KAMA;
    let announces = states && lemma.trust == Trust::Word && !as_said;
    let light = Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::NUMBER);
    let (mut k, mut open, mut relative, mut past, mut words, mut stolen) = (j, false, false, false, 0, 0);
    // Behind a comma that closes an adverbial or an apposition of the subject nothing describes him any more.
    let (mut commas, mut apart) = (0, false);
    let mut object: Option<Np> = cue.object;
    while k < limit.min(j + MAX) {
        match view.kind(k) {
            Kind::Comma => {
                commas += 1;
                apart = past || commas > 1;
                (open, relative, past) = (true, false, false);
                k += 1;
                continue;
            }
            Kind::OpenBracket => {
                k = (k + 1..limit.min(k + MAX)).find(|&c| view.kind(c) == Kind::CloseBracket).unwrap_or(k) + 1;
                open = true;
                continue;
            }
            Kind::Dash if past_aside_in_dashes(view, k, limit).is_some() => {
                k = past_aside_in_dashes(view, k, limit)?;
                open = true;
                continue;
            }
            Kind::Dash | Kind::Number | Kind::Latin => {
                k += 1;
                continue;
            }
            Kind::Open | Kind::Quote => {
                let q = view.quote_at(k)?;
                let words = view.words(q.first(), q.close as usize);
                // استنكرت منظمات دولية "خروقات دستورية"
                let object = !past && view.prefix(k - 1) & prefix::PREP == 0 && !view.has(k - 1, Class::PREP);
                if judges && frames.has(Frames::NP) && object && words > 1 && !mention::names_quoted(view, k, words) {
                    return phrase(cue, k, k, 3);
                }
                k = q.close as usize + 1;
                continue;
            }
            Kind::Word => {}
            _ => return None,
        }
        let (c, p) = (view.class(k), view.prefix(k));
        if view.is_complementizer(k) {
            return None;
        }
        // نفى المصدر، وفقا لما نقلته الوكالة، الأنباء: a source set off by commas
        if c.has(Class::CUE) && view.kind(k - 1) == Kind::Comma && is_source(view, k) {
            k = (k + 1..limit.min(j + MAX)).find(|&m| view.kind(m) == Kind::Comma)?;
            continue;
        }
        match view.phrase(k) {
            Some((PhraseKind::Adverb | PhraseKind::Shift | PhraseKind::Source(_), end)) => {
                (k, open) = (end, true);
                continue;
            }
            Some((PhraseKind::Preposition, end)) => {
                k = past_governed(view, end - 1, is_fused(view, end - 1), limit, &mut words, &mut stolen);
                (open, past) = (true, true);
                continue;
            }
            Some((PhraseKind::Impersonal | PhraseKind::Formula | PhraseKind::Return, _)) => return None,
            _ => {}
        }
        if c.has(Class::RELATIVE) && !matches!(view.key(k), keys::MA | keys::MIN) {
            relative = true;
            k += 1;
            continue;
        }
        let objects = frames.has(Frames::NP) && !relative && p & !prefix::AL == 0;
        // استنكر الوزير، مطالبة شخصيات بحذفها; استنكرت النقابة أمس ما وصفته بالتضييق
        let demand = open && view.spell(k) & spell::FINAL_TA != 0 && view.has(k, Class::CUE) && is_noun(view, k);
        let what = view.key(k) == keys::MA && view.has(k + 1, Class::CUE.and(Class::VERB));
        if judges && objects && (demand || what && !lists::SO_CALLED.has(view.key(k + 1))) {
            return phrase(cue, k, k, 3);
        }
        let verbal =
            c.has(Class::CUE) && opens_cue(view, k) || c.has(Class::VERB) && !c.has(PERSONS.and(Class::ABSTRACT));
        if verbal && !view.is_definite(k) && !c.has(light) {
            if !relative {
                return None;
            }
            k += 1;
            continue;
        }
        let prep = complement_frame(view, k);
        // وتحدث المذيع طويلا، ثم شاهد فيلما عن البحر
        let told = talks(lemma) && (c.has(Class::CONJ) || prep == Frames::AN && mention::is_accusative(view, k - 1));
        if told {
            return None;
        }
        // ودعت المنظمات الدولية، في بيان، للضغط على
        let act = prep == Frames::LI
            && lemma.class == CueClass::Urge
            && object.is_some_and(|np| np.end as usize + 2 > k)
            && c.has(Class::ABSTRACT);
        let own = act || matches!(prep, Frames::BI | Frames::AN | Frames::ALA | Frames::ILA | Frames::MIN);
        // سفير البلاد بالرياض
        let admits = lemma.class == CueClass::Admit;
        let place = prep == Frames::BI && !judges && !admits && view.has(k, Class::PLACE);
        let governed = place || k > 0 && lists::GOVERNING.has(view.stem(k - 1));
        let clause = view.is_complementizer(k + 1);
        if own && !governed && !clause && (frames.has(prep) || object.is_some() && frames.has(over_object(prep))) {
            cue.object = object;
            let fused = matches!(prep, Frames::BI | Frames::LI) && view.key(k).len() > 1;
            return phrase(cue, k, if fused { k } else { k + 1 }, 3);
        }
        if c.has(Class::PREP) || p & prefix::PREP != 0 {
            let fused = !c.has(Class::PREP);
            k = past_governed(view, k, fused, limit, &mut words, &mut stolen);
            (open, past) = (true, true);
            continue;
        }
        let bare = p & !prefix::AL == 0 && !c.has(light.and(PERSONS)) && !relative;
        let closed = view.is_definite(k - 1) || view.has(k - 1, Class::NAMES.and(Class::PLACE).and(Class::ORG_NAME));
        let action = c.has(Class::ABSTRACT) && !view.is_definite(k) && (closed || open);
        let noun = open
            && (c.has(Class::COMMON.and(Class::DOCUMENT)) || view.is_definite(k) || mention::is_circumstance(view, k));
        let set_off = view.kind(k - 1) == Kind::Comma;
        // توقعت الرئاسة في تقريرها طقسا حارا
        let expected = lemma.class == CueClass::Opinion && open && mention::is_circumstance(view, k);
        // انتقد المدرب، أمس، حكم المباراة; انتقد سامي، والد الضحية، هيئة المحكمة
        let judged = judges && objects && set_off && apart && c.has(PERSONS) && !c.has(light);
        if judged {
            return phrase(cue, k, k, 3);
        }
        if (judges || states) && objects && bare && (action || noun && (judges || announces && set_off) || expected) {
            return phrase(cue, k, k, 3);
        }
        if calls && frames.has(Frames::OBJECT) && object.is_none() && open && !relative && p & !prefix::AL == 0 {
            object = mention::parse(view, k, limit);
            if let Some(np) = object {
                (k, open) = (np.end as usize, false);
                continue;
            }
        }
        open = c.has(Class::TIME.and(Class::ADVERB)) || open && (c.has(light) || lists::DEICTICS.has(view.stem(k)));
        k += 1;
    }
    None
}

/// وأوضحت الشؤون الصحية في منطقة الجبل، أنه من المتوقع: what was read as an object behind a verb that also takes a clause is the rest of
/// the subject, its office or its place, where the complementizer behind it is the verb's own.
pub(super) fn clause_behind(
    view: &View<'_>,
    cue: &Cue,
    lemma: &Lemma,
    after: usize,
    limit: usize,
) -> Option<(u32, Cue)> {
    if cue.intro != Intro::Phrase || !tells(lemma) && lemma.class != CueClass::Document {
        return None;
    }
    let k = cue.content as usize;
    // أظهرت دراسة نشرها المعهد أمس أن: no noun of action with its owner.
    let published = || {
        let of = |np: Np| np.denotes == Denotes::Document && !view.is_definite(np.head as usize);
        lemma.class == CueClass::Document && cue.subject.is_some_and(of) && mention::has_possessive_ending(view, k)
    };
    // معتبرة في تصريح لإذاعة | صوت الوادي أن, وكانت الشركة أعلنت في | 22 مايو أنها: whoever speaks, that is no object.
    let rest = || {
        cue.intro_at == cue.content
            && !cue.only_that
            && (view.is_word(k) || view.kind(k) == Kind::Number)
            && !view.has(k, Class::ABSTRACT.and(Class::DEMONSTRATIVE).and(Class::RELATIVE))
            && !mention::has_verbal_shape(view, k)
            && !mention::is_circumstance(view, k)
            && !mention::has_possessive(view, k)
    };
    let rest = published() || rest();
    if lemma.class == CueClass::Document && !rest || !waits_for_clause(view, cue, lemma, k) && !rest {
        return None;
    }
    let mut whole = *cue;
    // أبلغ المدير لجنة | المتابعة أن: whom one tells stays the object.
    if !lemma.frames.has(Frames(Frames::O_ANNA.0 | Frames::O_BI_ANNA.0)) {
        whole.object = None;
        whole.subject = cue.subject.or(cue.object.filter(|np| np.start as usize == after));
    }
    let Some(score) = own_clause(view, &mut whole, lemma, k, limit) else {
        return quote_behind(view, whole, lemma, k, limit).filter(|_| rest).map(|whole| (5, whole));
    };
    let that = whole.intro_at as usize;
    // تعلن النتائج إن وجدت
    let conditional = view.is_bare_complementizer(that)
        && view.spell(that) & spell::HAMZA_BELOW != 0
        && view.has(that + 1, Class::VERB.and(Class::CUE).and(Class::NEGATION).and(Class::AUX));
    if conditional && lemma.class != CueClass::Say {
        return None;
    }
    // أعلن مشروعا مفاده أن, رفضها أن: what a noun takes stands right behind it.
    let set_off = !view.is_word(that - 1);
    let noun = Class::ABSTRACT.and(Class::COMMON).and(Class::DOCUMENT);
    let published = published() && !takes(view, that - 1, Frames::ANNA);
    // كشف عن الخطة، مضيفا: behind the verb's own preposition only what is set off; صادرة عن المكتب is none.
    let own = cue.content != cue.intro_at && lemma.frames.has(complement_frame(view, cue.intro_at as usize));
    // التقرير الذي تلقت الوكالة نسخة منه أن
    let resumed = matches!(view.key(that - 1), keys::MINHU | keys::MINHA | keys::BIHI | keys::BIHA);
    let named = !own
        && (view.is_definite(that - 1)
            || view.has(that - 1, Class::NAMES.and(Class::PLACE).and(Class::TIME))
            || resumed);
    // في بيان أن, في تصريح لها أن
    let its = matches!(view.key(that - 1), keys::LAHU | keys::LAHA);
    let at = that - 1 - usize::from(its);
    let occasion = view.key(at - 1) == keys::FI && (mention::is_medium(view, at) || view.has(at, Class::DOCUMENT));
    (set_off || named && (published || !view.has(that - 1, noun)) || occasion).then_some((score, whole))
}

/// وأوضحت سلمى الحداد لوكالة | نجم الشمال عبر الهاتف «نحن …»: behind the rest of the subject or of an adverbial stand the speaker's own words.
fn quote_behind(view: &View<'_>, mut whole: Cue, lemma: &Lemma, k: usize, limit: usize) -> Option<Cue> {
    let verb = matches!(whole.reading.form, Form::Perfect | Form::Imperfect);
    let name = PERSONS.and(Class::PLACE).and(Class::ORG_NAME).and(Class::NAMES).and(Class::NAME_PARTICLE);
    let part = view.class(k) == Class::NONE || view.has(k, name.and(Class::NUMBER)) || is_fused(view, k);
    // ندد الوزير | بالهجوم «…»
    let own = is_fused(view, k) && lemma.frames.has(complement_frame(view, k));
    if !verb || !part || own || whole.object.is_some() || !late_quote(view, &mut whole, lemma, k, limit) {
        return None;
    }
    let (at, first) = (whole.intro_at as usize, whole.content as usize);
    let close = view.quote_at(at)?.close as usize;
    let set_off = view.kind(at - 1) == Kind::Colon || view.kind(at - 1) == Kind::Comma && whole.subject.is_some();
    let told = mention::is_speech(view, first, close, false) || crate::link::has_first_person(view, first, close);
    let other = (k..at).any(|m| view.has(m, Class::CUE) && opens_cue(view, m));
    (!other && (set_off || told && whole.subject.is_some())).then_some(whole)
}

/// كشفت شركة النجم، رائدة البحث على الشبكة، عن تقنيات: what was read as an object is the rest of the subject where the verb's own
/// preposition stands behind a comma.
pub(super) fn preposition_behind(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, limit: usize) {
    /// Tokens to it.
    const MAX: usize = 24;
    let own = Frames(Frames::AN.0 | Frames::ALA.0 | Frames::ILA.0);
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.pronoun;
    let k = cue.content as usize;
    let object = Class::ABSTRACT.and(Class::DEMONSTRATIVE).and(Class::RELATIVE);
    let bare = cue.intro == Intro::Phrase && cue.intro_at == cue.content && cue.object.is_none() && !cue.only_that;
    if !bare || !verb || cue.subject.is_none() || !lemma.frames.has(own) || view.has(k, object) || !view.is_word(k) {
        return;
    }
    for m in k + 1..limit.min(k + MAX) {
        let verb = view.has(m, Class::VERB) && !view.is_definite(m) && !view.has(m, PERSONS.and(Class::ABSTRACT));
        let stop = matches!(view.kind(m), Kind::Stop | Kind::Newline | Kind::Colon | Kind::Semicolon | Kind::Question);
        if stop || view.is_complementizer(m) || verb || view.has(m, Class::CUE) && opens_cue(view, m) {
            return;
        }
        let prep = complement_frame(view, m);
        let due = matches!(prep, Frames::AN | Frames::ALA | Frames::ILA) && lemma.frames.has(prep);
        // رحل عن عمر ناهز الثمانين
        if due && view.kind(m - 1) == Kind::Comma && view.key(m + 1) != keys::UMR && !view.is_complementizer(m + 1) {
            cue.intro_at = m as u32;
            cue.content = m as u32 + 1;
            return;
        }
    }
}

/// Verbs that a clause farther on may still be the complement of.
fn tells(lemma: &Lemma) -> bool {
    matches!(lemma.class, CueClass::Say | CueClass::State | CueClass::Stress | CueClass::Opinion)
}

/// وقال المدير في القرية حيث يزور أهله إن: the first complementizer of the sentence is the verb's own, unless a word between takes it,
/// another report begins or a clause is joined.
pub(super) fn late_clause(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    if !tells(lemma) || !waits_for_clause(view, cue, lemma, j) {
        return None;
    }
    own_clause(view, cue, lemma, j, limit)
}

/// Is the verb one with a speaker, and nobody told, so that a clause from `j` on is what it says?
fn waits_for_clause(view: &View<'_>, cue: &Cue, lemma: &Lemma, j: usize) -> bool {
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && !cue.reading.pronoun;
    // أبلغ المدير الوكالة لاحقا أن: who is told may stand behind the verb.
    if !verb || lemma.frames.has(Frames::O_ANNA) {
        return false;
    }
    let i = cue.token as usize;
    let known = match cue.subject {
        Some(np) => lemma.trust == Trust::Word || np.denotes != Denotes::Unknown,
        // ميزة تضيف نوعا من المتعة, but وأضاف من أمام المقر
        None => {
            lemma.trust == Trust::Word
                && (cue.prefix & prefix::CONJ != 0
                    || i == 0
                    || !view.is_word(i - 1)
                    || view.has(i - 1, Class::RELATIVE))
        }
    };
    // كما قال المدير، ما يعرفه الجميع أن: an aside that the comma closes.
    let aside = i > 0 && view.stem(i - 1) == keys::KAMA && view.kind(j) == Kind::Comma;
    known && !aside
}

/// The first complementizer from `j` on that no word between takes, before another report or a joined clause.
fn own_clause(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    /// Tokens to it.
    const MAX: usize = 48;
    let own = Frames(Frames::ANNA.0 | Frames::ILA_ANNA.0 | Frames::ALA_ANNA.0 | Frames::O_BI_ANNA.0);
    let end = limit.min(j + MAX);
    if !lemma.frames.has(own) || !(j..end).any(|k| view.is_complementizer(k)) {
        return None;
    }
    // Verbs between that take a complementizer of their own: أن, or only بأن.
    let (mut owed, mut owed_bi) = (0, 0);
    // Is one of them قال or its like, which takes إن?
    let mut says = false;
    // Inside a relative clause: الذي زار القرية والتقى أهلها.
    let mut relative = false;
    let mut k = j;
    while k < end {
        if let Some(q) = view.quote_at(k) {
            k = if q.closed { q.close as usize + 1 } else { k + 1 };
            continue;
        }
        match view.kind(k) {
            Kind::OpenBracket => {
                k = (k + 1..end).find(|&c| view.kind(c) == Kind::CloseBracket).unwrap_or(k) + 1;
                continue;
            }
            // صرح المتحدث الأمني بوزارة الداخلية: بأن
            Kind::Colon if view.is_complementizer(k + 1) => {}
            Kind::Newline | Kind::Question | Kind::Exclamation | Kind::Semicolon | Kind::Colon | Kind::Ellipsis => {
                return None;
            }
            Kind::Word => {}
            _ => {
                relative &= view.kind(k) != Kind::Comma;
                k = past_aside_in_dashes(view, k, limit).unwrap_or(k + 1);
                continue;
            }
        }
        match view.phrase(k) {
            Some((PhraseKind::Formula | PhraseKind::Return, _)) => return None,
            Some((PhraseKind::Adverb | PhraseKind::Shift | PhraseKind::Source(_) | PhraseKind::Impersonal, past)) => {
                k = past;
                continue;
            }
            _ => {}
        }
        let joined = view.prefix(k) & prefix::CONJ != 0;
        if view.is_complementizer(k) {
            // وتوقع المدير في مؤتمر عقده أمس، أن ترتفع الأسعار
            let expected = lemma.class == CueClass::Opinion && view.kind(k - 1) == Kind::Comma;
            if is_circumstantial(view, k) || opens_subjunctive(view, k) && !expected {
                k += 1;
                continue;
            }
            // غير أن, مع أن, مع التأكيد أن
            let other = lists::CONJOINED.has(view.stem(k - 1)) && !view.is_definite(k - 1)
                || view.has(k - 1, Class::PREP) && !matches!(view.key(k - 1), keys::ILA | keys::ALA)
                || is_noun(view, k - 1)
                || view.key(k - 1).len() == 1;
            if joined || view.is_word(k - 1) && other {
                return None;
            }
            let due = if view.has_bi(k) { &mut owed_bi } else { &mut owed };
            // أوضح خلال الحلقة التي شهدت نقاشا إن: what is said; شهدت takes أن.
            let said = view.spell(k) & spell::HAMZA_BELOW != 0 && (lemma.class == CueClass::Say || !says);
            if *due > 0 && !said {
                *due -= 1;
                k += 1;
                continue;
            }
            return clause(view, cue, lemma, k, MAX);
        }
        let c = view.class(k);
        let finite =
            c.has(Class::VERB) && !view.is_definite(k) && !c.has(PERSONS.and(Class::ABSTRACT).and(Class::PREP));
        let reports = c.has(Class::CUE) && opens_cue(view, k);
        // حيث يزور أهله, but إذ فوجئ
        let conjunction = c.has(Class::CONJ)
            && !c.has(Class::PREP.and(Class::HEAD).and(Class::ADVERB))
            && !matches!(view.stem(k), keys::HAYTHU | keys::AW | keys::INDAMA | keys::GHAYR)
            && view.key(k).len() > 1;
        relative |= c.has(Class::RELATIVE) && view.stem(k).at(0) == crate::fold::code::ALEF;
        let bare = || takes(view, k, Frames(Frames::ANNA.0 | Frames::ILA_ANNA.0 | Frames::ALA_ANNA.0));
        // مضيفا إن, but مخاطبا الأهالي إن
        let compound = || cue_is_compound(view, k) && (bare() || takes(view, k, Frames::BI_ANNA) || is_noun(view, k));
        if joined && (finite && !relative || reports) || reports && compound() || conjunction {
            return None;
        }
        if reports {
            let bare = bare();
            owed += usize::from(bare);
            owed_bi += usize::from(!bare && takes(view, k, Frames::BI_ANNA));
            // الذي يتابع الصادرات: a verb of going on mostly has an object.
            says |= view.has_reading(k, |r, _| {
                let other = view.lexicon.lemma(r.lemma);
                other.class == CueClass::Say && !other.frames.has(Frames::MORE)
            });
        }
        k += 1;
    }
    None
}

/// وأضاف من أمام المقر في تصريح للصحيفة نؤكد على مطلبنا: behind adverbials a clause in the first person without an introducer is what a
/// third person says.
pub(super) fn late_bare(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> bool {
    /// Tokens of the adverbials.
    const MAX: usize = 32;
    let i = cue.token as usize;
    let told = cue.subject.is_some() || cue.prefix & prefix::CONJ != 0 || i == 0 || !view.is_word(i - 1);
    let says = lemma.class == CueClass::Say && lemma.trust == Trust::Word && lemma.frames.has(Frames::BARE);
    let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect) && cue.reading.agreement.person == 3;
    if !told || !says || !verb || cue.reading.pronoun || view.quote_around(i).is_some() {
        return false;
    }
    // قال لي كلاما
    if (i + 1..j).any(|k| view.has(k, Class::FIRST)) {
        return false;
    }
    let end = limit.min(j + MAX);
    let mut relative = false;
    let mut k = j;
    while k < end {
        if let Some(q) = view.quote_at(k) {
            k = if q.closed { q.close as usize + 1 } else { return false };
            continue;
        }
        match view.kind(k) {
            Kind::Comma => relative = false,
            Kind::Word | Kind::Latin | Kind::Number | Kind::OpenBracket | Kind::CloseBracket | Kind::Dash => {}
            _ => return false,
        }
        let c = view.class(k);
        if c.has(Class::FIRST) {
            // نؤكد, أرى, وجدنا, نحن, but قال لي, تعود بنا
            let key = view.key(k);
            let imperfect = matches!(key.at(0), crate::fold::code::NUN | crate::fold::code::ALEF) && key.len() > 2;
            let ours = imperfect || c.has(Class::PRONOUN.and(Class::CUE.and(Class::VERB)));
            // مع أنني, ، فإننا
            let with = k > j && view.key(k - 1) == keys::MAA;
            let due = !c.has(Class::COMP) && view.prefix(k) == 0 || with || view.kind(k - 1) == Kind::Comma;
            if !ours && !c.has(Class::COMP) || !due {
                return false;
            }
            // عندما نرى, إذا أردنا
            let opens = view.has(k - 1, Class::CONJ.and(Class::NEGATION)) && view.prefix(k - 1) == 0;
            let opener = k > j && (with || opens);
            let at = k - usize::from(opener);
            if relative || !view.has_words(at, limit, MIN_QUOTED + 1) {
                return false;
            }
            cue.intro = Intro::Bare;
            cue.intro_at = at as u32;
            cue.content = at as u32;
            return true;
        }
        // قال المدير خلال الحفل أمس لقد بدأنا: لقد opens a main clause and nothing else.
        if view.key(k) == keys::LAQAD && view.has_words(k, limit, MIN_QUOTED + 1) {
            cue.intro = Intro::Bare;
            cue.intro_at = k as u32;
            cue.content = k as u32;
            return true;
        }
        if view.is_complementizer(k) || c.has(Class::CUE) && opens_cue(view, k) && !relative {
            return false;
        }
        relative |= c.has(Class::RELATIVE) && !matches!(view.key(k), keys::MA | keys::MIN);
        k += 1;
    }
    false
}

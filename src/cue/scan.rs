//! From a verb's subject to its complement: what may stand between, and what means that there is none.

use super::complement::{clause, colon, phrase, relay_origin};
use super::frame::{
    adverbial, clause_frame, complement_frame, governs_at, object_frame_follows, object_phrase, over_object, takes,
};
use super::refuse::{is_attribute, is_verb};
use super::source::is_source;
use super::verb::{apposed_office, is_dated};
use super::{Cue, Intro, MAX_BETWEEN, MIN_QUOTED};
use crate::TokenKind as Kind;
use crate::fold::{Key, spell};
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Trust, lists, prefix, without_pronoun};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{CueClass, keys, mention};

/// Reads on from `j` to the introducer. Fills in the cue and gives a score, or `None`.
pub(super) fn scan(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    let frames = lemma.frames;
    let mut k = j;
    let mut words = 0;
    let mut relative = false;
    let mut stolen = 0usize;
    // Those of verbs that take only بأن.
    let mut stolen_bi = 0usize;
    let mut verbs = 0usize;
    // Nothing but adverbials since the subject: a frame's preposition may still be the complement.
    let mut beside = true;
    let mut comma = false;
    // The token behind the comma that closed a relative clause.
    let mut resumed = None;
    // Every comma so far only set off a time or another adverbial: حثت شركاتها، الخميس، على.
    let mut adverbials = true;
    // أرجع ذلك إلى
    let that = (cue.token as usize + 1..j).any(|t| view.key(t) == keys::DHALIKA);
    let mut object = cue.reading.pronoun || that && frames.has(Frames::OBJECT);
    let mut about = None;
    let participle = cue.reading.form == Form::Participle;
    while k < limit && words <= MAX_BETWEEN {
        match view.kind(k) {
            Kind::Dash if k == j && !participle && past_aside_in_dashes(view, k, limit).is_some() => {
                k = past_aside_in_dashes(view, k, limit)?;
                continue;
            }
            Kind::Comma => {
                // The comma that closes an apposition of the subject separates nothing.
                let closes = words == 0
                    && cue.subject.is_some_and(|np| (np.start..np.end).any(|t| view.kind(t as usize) == Kind::Comma));
                // المهندس سامح الطوخي، رئيس الشعبة، : an office set off behind the name is his.
                if let Some(end) = apposed_office(view, cue, k, limit).filter(|_| words == 0 && !comma) {
                    if let Some(np) = cue.subject.as_mut() {
                        np.end = end as u32;
                    }
                    k = end + 1;
                    continue;
                }
                // ويعتقد خبراء في الملاحة، تحدثت إليهم الجريدة، بأن
                if let Some(end) = past_aside(view, k, limit, frames).filter(|_| verbs == 0) {
                    words += view.words(k + 1, end);
                    comma = true;
                    k = end + 1;
                    continue;
                }
                comma |= !closes;
                resumed = (relative && !closes).then_some(k + 1);
                relative = false;
                k += 1;
                continue;
            }
            Kind::Colon => {
                let marked = view.quote_at(k + 1).is_some();
                // تحت شعار: «…»
                if marked && view.is_word(k - 1) && lists::NAMING.has(view.stem(k - 1)) {
                    k = view.quote_at(k + 1).map_or(k + 1, |q| q.close as usize + usize::from(q.closed));
                    continue;
                }
                // الاتصال على الرقم: 9200
                if view.kind(k + 1) == Kind::Number && is_numbered(view, k - 1) {
                    k += 1;
                    continue;
                }
                // وسجل الوزير: «…»
                let stated = marked
                    && k == j
                    && lemma.class == CueClass::State
                    && frames.has(Frames::ANNA)
                    && cue.subject.is_none_or(|np| np.denotes != Denotes::Document && !mention::is_thing(view, &np));
                if !frames.has(Frames::QUOTE) && !stated || verbs > usize::from(marked) && !comma {
                    return None;
                }
                return colon(view, cue, k);
            }
            Kind::Open | Kind::Quote | Kind::Close | Kind::OpenBracket => {
                let Some(q) = view.quote_at(k) else {
                    // An aside.
                    let close = || (k + 1..limit.min(k + 16)).find(|&c| view.kind(c) == Kind::CloseBracket);
                    let aside = if view.kind(k) == Kind::OpenBracket { close() } else { None };
                    k = aside.unwrap_or(k) + 1;
                    continue;
                };
                let (first, close) = (q.first(), q.close as usize);
                let n = view.words(first, close);
                let next = close + usize::from(q.closed);
                // ندد الرئيس "بحرب اقتصادية": the preposition stands inside the marks.
                let prep = complement_frame(view, first);
                let fused =
                    matches!(prep, Frames::BI | Frames::LI) && verbs == 0 && n > 0 && !view.is_complementizer(first);
                let due = frames.has(over_object(prep)) && (object || cue.object.is_some() || cue.subject.is_some());
                if fused && (!frames.has(Frames::QUOTE) && frames.has(prep) || due) {
                    if !frames.has(prep) && !object && cue.object.is_none() {
                        cue.object = cue.subject.take();
                    }
                    return phrase(cue, k, k, 5);
                }
                // لـ«الشرق الأوسط», لشبكة "سي إن إن": an addressee or a medium; but للصحفيين "…".
                let governed = k > 0
                    && (view.has(k - 1, Class::PREP) && view.key(k - 1) != keys::ILA
                        || view.prefix(k - 1) & prefix::PREP != 0
                            && (!view.is_definite(k - 1)
                                || view.has(k - 1, Class::ORG) && !mention::is_speech(view, first, close, true)))
                    && n <= 6;
                // من معهد «البحار الدافئة» أن: a noun without its article that the marks name.
                // برنامج التحقيقات "أسرار البحر العميق", no sentence: a title behind the noun that it names.
                let named = !view.is_definite(k - 1) && mention::names_quoted(view, k, n)
                    || (k > j || cue.subject.is_some_and(|np| lists::NAMING.has(view.stem(np.head as usize))))
                        && view.kind(k - 1) == Kind::Word
                        && mention::is_title_quoted(view, first, close);
                let introduced_later = governed && !frames.has(complement_frame(view, k - 1))
                    || named
                    || n <= 4
                        && (view.is_complementizer(next)
                            || view.kind(next) == Kind::Colon
                            || frames.has(complement_frame(view, next)) && n < MIN_QUOTED
                            || !frames.has(Frames::O_NP) && introduces_later(view, next, limit));
                // قال "نعم": right behind قال or its subject a single word is what was said; a word or two farther on are no speech
                // (أن يكون رد الحكومة على الهجوم "حازما").
                // متابعة «الفجر» is no participle.
                let plain = cue.reading.form != Form::Participle
                    || lemma.frames.has(Frames::BARE) && !lemma.frames.has(Frames::MORE);
                let said =
                    lemma.class == CueClass::Say && plain && beside && !comma && n > 0 && (k == j || n >= MIN_QUOTED);
                // أبلغ الوزير المجلس في برقيته بـ"...": what a preposition governs is its noun phrase, not the whole speech.
                // وأضاف علي "…"
                let ali = view.key(k - 1) == keys::ALA && view.spell(k - 1) & spell::FINAL_YA != 0;
                let behind_preposition = k > 0
                    && (view.has(k - 1, Class::PREP) && view.prefix(k - 1) & prefix::CONJ == 0 && !ali
                        || view.is_word(k - 1) && view.key(k - 1).len() == 1);
                // إن الجيش يواصل "ضرباته": a verb of going on that opens no clause has the marks' words for its object.
                let goes_on_with = lemma.trust == Trust::Frame
                    && frames.has(Frames::MORE)
                    && cue.reading.form == Form::Imperfect
                    && cue.prefix & prefix::CONJ == 0
                    && cue.subject.is_none()
                    && cue.token > 0
                    && view.is_word(cue.token as usize - 1);
                // وقال الوزير "نرفض بشدة" محاولات التقسيم: the marks hold the beginning of his clause.
                let clause = said && n <= 4 && q.closed && goes_on(view, next);
                if clause && frames.has(Frames::QUOTE) && !introduced_later && verbs == 0 {
                    cue.intro = Intro::Bare;
                    cue.intro_at = k as u32;
                    cue.content = k as u32;
                    return Some(8);
                }
                // مبرزا «…»: a participle right before the mark, whatever its verb takes.
                let participle = cue.reading.form == Form::Participle
                    && k == cue.token as usize + 1
                    && frames.has(Frames::CLAUSE)
                    && matches!(lemma.class, CueClass::State | CueClass::Stress);
                if n >= MIN_QUOTED && verbs == 0 && q.closed && (beside || comma) {
                    // وخلص إلى "أن ...", وأضاف البيان "أن ..."; but «إن …» is how speech itself begins.
                    let bare = view.is_bare_complementizer(first);
                    let that = view.key(first) == keys::BI_AN || view.spell(first) & spell::HAMZA_ABOVE != 0;
                    let that = bare && that && !introduced_later;
                    if (behind_preposition && view.is_complementizer(first) || that) && frames.has(Frames::CLAUSE) {
                        cue.intro = Intro::Clause;
                        cue.intro_at = k as u32 - 1;
                        cue.content = first as u32 + u32::from(bare);
                        return Some(9);
                    }
                }
                if behind_preposition && n >= MIN_QUOTED && verbs == 0 && q.closed && (beside || comma) {
                    let prep = complement_frame(view, k - 1);
                    if prep != Frames::default() && (frames.has(prep) || object && frames.has(over_object(prep))) {
                        return phrase(cue, k - 1, k, 5);
                    }
                }
                if (frames.has(Frames::QUOTE) || participle)
                    && (n >= MIN_QUOTED || said)
                    && !introduced_later
                    && !behind_preposition
                    && !goes_on_with
                    && (beside || comma)
                    && verbs == 0
                {
                    cue.intro = Intro::Quote;
                    cue.intro_at = k as u32;
                    cue.content = first as u32;
                    return Some(if beside { 8 } else { 5 });
                }
                if beside && !introduced_later && n > 0 && frames.has(Frames(Frames::NP.0 | Frames::O_NP.0)) && !comma {
                    return phrase(cue, k, k, 4);
                }
                words += n;
                // وكتبت «المساء»، كبرى الصحف، إن: what the marks name is the subject.
                let verb = matches!(cue.reading.form, Form::Perfect | Form::Imperfect)
                    && !cue.reading.pronoun
                    && !frames.has(Frames::OBJECT);
                if introduced_later && verb && n > 0 && k == cue.token as usize + 1 && q.closed && cue.subject.is_none()
                {
                    let feminine = cue.reading.agreement.feminine;
                    let name = Np::plain(k, next, Denotes::Organization);
                    cue.subject = Some(Np { head: first as u32, feminine, gendered: true, ..name });
                    k = next;
                    continue;
                }
                let governed = k > 0 && (view.has(k - 1, Class::PREP) || view.prefix(k - 1) & prefix::PREP != 0);
                beside &= governed;
                adverbials &= governed;
                k = next.max(k + 1);
                continue;
            }
            // سالم د. العمري
            Kind::Stop if view.is_word(k + 1) && k + 1 < limit => {
                k += 1;
                continue;
            }
            Kind::Stop | Kind::Newline | Kind::Question | Kind::Exclamation | Kind::Semicolon => break,
            Kind::Word | Kind::Latin | Kind::Number => {}
            _ => {
                k += 1;
                continue;
            }
        }
        // كشف الوزير النقاب عن
        if mention::is_veil(view, k) {
            k += 1;
            continue;
        }
        let c = view.class(k);
        let p = view.prefix(k);
        if p & prefix::CONJ == 0 && view.is_complementizer(k) {
            // التي وصفها بأنها, but الذي وصفته بالمأذون إن
            if stolen_bi > 0 && !comma && view.has_bi(k) {
                stolen_bi -= 1;
                words += 1;
                k += 1;
                continue;
            }
            if stolen > 0 && !comma {
                stolen -= 1;
                words += 1;
                k += 1;
                continue;
            }
            // بعد أن, في حين أن, باعتبار أن: the conjunction of another clause.
            let before = k - 1;
            let conjunction = before >= j
                && (view.has(before, Class::PREP)
                    && !matches!(
                        view.key(before),
                        keys::ILA | keys::ALA | keys::ANN | keys::MIN | keys::FI | keys::BAYN
                    )
                    // من مصادرها الخاصة أن, وأكد الوزير خصوصا أن
                    || lists::CONJOINED.has(view.stem(before))
                        && !view.is_definite(before)
                        && !(before == j && view.has(before, Class::ADVERB)));
            if conjunction {
                return None;
            }
            let prepositional = verbs == 1 && matches!(view.key(before), keys::ILA | keys::ALA);
            let own = verbs == 0 || prepositional || comma || view.spell(k) & spell::HAMZA_BELOW != 0;
            return if own { clause(view, cue, lemma, k, words) } else { None };
        }
        // سأل عما إذا كان, نفى علمه بما إذا
        let whether = matches!(view.key(k), keys::AMMA_ABOUT | keys::MA) && view.key(k + 1) == keys::IDHA;
        // روى كيف نجا, أوضح لماذا تأخر المشروع
        let how = matches!(view.key(k), keys::KAYFA | keys::LIMADHA) && frames.has(Frames::HOW);
        if whether && verbs == 0 && frames.has(Frames(Frames::CLAUSE.0 | Frames::AN.0)) || how && (verbs == 0 || comma)
        {
            cue.intro = Intro::Clause;
            cue.intro_at = k as u32;
            cue.content = k as u32;
            return Some(8);
        }
        if let Some((kind, end)) = view.phrase(k) {
            match kind {
                PhraseKind::Formula | PhraseKind::Return => break,
                PhraseKind::Impersonal => {
                    words += end - k;
                    k = end;
                    continue;
                }
                PhraseKind::Source(_) => {
                    words += end - k;
                    k = end;
                    continue;
                }
                PhraseKind::Adverb | PhraseKind::Shift => {
                    words += end - k;
                    k = end;
                    // عبر حسابه | الرسمي
                    while view.is_definite(k) && view.class(k).without(Class::FEMININE) == Class::NONE && k < limit {
                        words += 1;
                        k += 1;
                    }
                    k = past_description(view, k, limit, &mut words, &mut stolen);
                    continue;
                }
                // أبدى البعض استعدادا للدفع
                PhraseKind::Preposition
                    if words == 0
                        && frames.has(Frames::NP)
                        && mention::is_circumstance(view, k)
                        && view
                            .lexicon
                            .look_up(view.key(k).first(view.key(k).len() - 1))
                            .class
                            .has(Class::ABSTRACT) =>
                {
                    return phrase(cue, k, k, 4);
                }
                // في ختام الزيارة, بالتعاون مع الوزارة: the noun it governs is part of the adverbial.
                PhraseKind::Preposition => {
                    words += end - 1 - k;
                    k = past_governed(view, end - 1, is_fused(view, end - 1), limit, &mut words, &mut stolen);
                    continue;
                }
                _ => {}
            }
        }
        // وكشف المدير، بحسب ما أكدته مصادر حضرت اللقاء، أن: the source's own verb takes nothing of the content.
        if view.key(k + 1) == keys::MA
            && c.has(Class::CUE)
            && is_source(view, k)
            && view.has(k + 2, Class::CUE.and(Class::VERB))
        {
            relative = true;
            words += 3;
            k += 3;
            continue;
        }
        // وأكد كريم (18 سنة) and كريم 18 سنة أن
        let age = view.kind(k) == Kind::Number
            && cue.subject.is_some_and(|np| np.end as usize == k && np.denotes == Denotes::Person)
            && view.has(k + 1, Class::TIME)
            && (view.is_complementizer(k + 2) || matches!(view.kind(k + 2), Kind::Comma | Kind::Colon));
        if age {
            words += 2;
            k += 2;
            continue;
        }
        // أظهرت دراسة أجرتها جامعة أن: a verb with a pronoun behind an indefinite document is its relative clause.
        // رحب بما تحقق
        let with_what = view.key(k) == keys::BIMA && frames.has(Frames::BI);
        let pronoun = c.has(Class::RELATIVE) && view.key(k) != keys::MA && view.key(k) != keys::MIN && !with_what;
        // بلاغ توصلت به الصحيفة أن
        let held = matches!(view.key(k + 1), keys::BIHI | keys::BIHA);
        let described = || describes(view, cue, k) && (held || !(c.has(Class::CUE) && opens_cue(view, k)));
        if pronoun || k == j && described() {
            relative = true;
            words += 1;
            beside = false;
            adverbials = false;
            k += 1;
            continue;
        }
        // أحوال: قائلا, بالقول carry the introducer themselves.
        // وختم المدرب حديثه: «…»
        let medium = lemma.class == CueClass::Say && beside && !comma && p == 0 && is_own_speech(view, k);
        if c.has(Class::CUE) && k > cue.token as usize && !medium && opens_cue(view, k) {
            if relative {
                // الذين تحدثوا للجريدة أن: a verb that opens no clause takes none of the complementizers.
                let own = takes(view, k, Frames::ANNA);
                stolen += usize::from(own);
                stolen_bi += usize::from(!own && takes(view, k, Frames(Frames::BI_ANNA.0 | Frames::O_BI_ANNA.0)));
                words += 1;
                k += 1;
                continue;
            }
            break;
        }
        if c.has(Class::VERB)
            && !view.is_definite(k)
            && !c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE).and(Class::PREP))
        {
            verbs += usize::from(!relative);
            if verbs > 2 {
                break;
            }
        }
        // وصف المحافظ ما جرى بأنه «…»: the clause is the object.
        if view.key(k) == keys::MA && !object && beside && frames.has(Frames::O_BI_ANNA) && cue.subject.is_some() {
            /// Tokens of such a clause.
            const MAX: usize = 8;
            let end = (k + 2..limit.min(k + MAX)).take_while(|&m| view.is_word(m));
            if let Some(m) = end.into_iter().find(|&m| view.is_complementizer(m) && view.has_bi(m)) {
                object = true;
                words += m - k;
                k = m;
                continue;
            }
        }
        // نافيا ما تردد, انتقد ما وصفه بالتقصير
        let what = view.key(k) == keys::MA
            && frames.has(Frames(Frames::NP.0 | Frames::O_NP.0))
            && matches!(
                lemma.class,
                CueClass::Deny | CueClass::Criticise | CueClass::Opinion | CueClass::State | CueClass::Stress
            )
            && (view.has(k + 1, Class::VERB.and(Class::CUE)) || view.class(k + 1) == Class::NONE)
            && view.is_word(k + 1)
            && !view.is_definite(k + 1)
            // أعلن ما يسمى المجلس أن
            && !lists::SO_CALLED.has(view.key(k + 1));
        // واستنكر الحزب، في بيان نشره، ما وصفه بالتضييق
        let aside = comma && view.kind(k - 1) == Kind::Comma && cue.subject.is_some();
        if (with_what || what) && beside && (!comma || aside) && verbs == 0 && !view.is_complementizer(k + 1) {
            return phrase(cue, k, k, 5);
        }
        // يومي 28 و29
        let dates = view.kind(k - 1) == Kind::Number && view.kind(k + 1) == Kind::Number;
        if c.has(Class::CONJ) && !relative && !dates && !c.has(Class::PREP.and(Class::HEAD).and(Class::ADVERB)) {
            break;
        }
        // Prepositional complements.
        let prep = complement_frame(view, k);
        // ذكر النادي بصفحته صباح السبت: «…»
        let says = frames.has(Frames::QUOTE);
        let after_subject = comma && cue.subject.is_some() && view.kind(k - 1) == Kind::Comma;
        // أكد البنك في تقريره عن الوظائف على ضرورة: a noun of need or act is no adverbial, however far.
        let far = verbs == 0
            && prep != Frames::LI
            && view.has(if view.key(k).len() > 1 && p & prefix::PREP != 0 { k } else { k + 1 }, Class::ABSTRACT);
        // الشركة المسؤولة عن التطبيق: the complement of the subject's adjective.
        if beside && (k > j || cue.subject.is_some_and(|np| np.end as usize == k)) && governs_at(view, k) {
            if let Some(np) = mention::parse(view, k + 1, limit) {
                words += np.len();
                k = np.end as usize;
                continue;
            }
        }
        // دعا الوسطاء وصناع القرار في المنطقة إلى: behind the object the frame's own preposition, whatever describes the object.
        // أرجعت الصحيفة قرار منح الجائزة إلى: a noun of action in the effect may be written as a verb is.
        let few = verbs == 0 || verbs == 1 && lemma.class == CueClass::Cause;
        let awaited = cue.object.is_some() && few && words <= 10 && frames.has(over_object(prep));
        // ويكشف الفيديو، الذي صورته …، عن أسلحة
        let resumes = resumed == Some(k) && verbs == 0 && cue.subject.is_some() && prep != Frames::LI;
        if prep != Frames::default()
            && (beside || words <= 3 && verbs == 0 || far || awaited || resumes)
            && (!comma || after_subject || adverbials || far)
        {
            // خلص إلى أن, إلى «أن …»
            let clause_next = view.is_complementizer(k + 1) && view.prefix(k + 1) & prefix::CONJ == 0
                || view.quote_at(k + 1).is_some_and(|q| view.is_complementizer(q.first()));
            // عزت الدراسة التراجع إلى أن: an effect's cause may be a clause.
            let cause = lemma.class == CueClass::Cause && prep == Frames::ILA;
            if !clause_next || cause {
                // شكره للمتعاونين is a noun; the verb takes على.
                let plain = frames.has(prep) && !(prep == Frames::LI && lemma.class == CueClass::Thank);
                let with_object = frames.has(over_object(prep))
                    && (object || cue.object.is_some() || cue.subject.is_some() && !plain);
                if (plain || with_object)
                    && !adverbial(view, k, prep, frames)
                    && !(says && speech_ahead(view, k, limit))
                {
                    if with_object && !object && cue.object.is_none() && !plain {
                        // One phrase only: the object, the subject is elided (اتهم إيران بـ).
                        cue.object = cue.subject.take();
                    }
                    let content = if let Some(that) = about {
                        that
                    } else if lemma.class == CueClass::Cause && k > j {
                        // أرجع ذلك إلى: cause and effect are both the content.
                        cue.object.map_or(j, |np| np.start as usize)
                    } else if matches!(prep, Frames::BI | Frames::LI) && view.key(k).len() > 1 {
                        // A fused preposition stays with its word.
                        k
                    } else {
                        k + 1
                    };
                    return phrase(cue, k, content, if plain { 5 } else { 6 });
                }
            }
        }
        // تحدث بشأن القضية
        let about_it = lemma.class == CueClass::Say
            && frames.has(Frames::AN_ANNA)
            && beside
            && verbs == 0
            && (k == j || !view.has(k - 1, Class::DOCUMENT.and(Class::COMMON)));
        if about_it && matches!(view.key(k), keys::HAWL | keys::BISHAN) && view.is_word(k + 1) {
            if view.is_complementizer(k + 1) {
                cue.intro = Intro::Clause;
                cue.intro_at = k as u32;
                cue.content = k as u32 + 1 + u32::from(view.is_bare_complementizer(k + 1));
                return Some(8);
            }
            return phrase(cue, k, k + 1, 5);
        }
        // طلب من المصرف تمويل المشروع
        if lemma.class == CueClass::Demand && view.key(k) == keys::MIN && beside && !comma {
            if let Some(at) = demanded(view, k + 1, limit).filter(|_| frames.has(Frames::NP)) {
                cue.object = Some(Np::plain(k + 1, at, Denotes::Unknown));
                return phrase(cue, at, at, 4);
            }
            let asked = mention::parse(view, k + 1, limit).filter(|np| np.denotes != Denotes::Unknown);
            if let Some(np) = asked {
                words += np.len();
                k = np.end as usize;
                // من الدول | الموقعة على الاتفاق
                let feminine = |k: usize| {
                    let key = view.key(k);
                    view.is_definite(k) && key.at(key.len().saturating_sub(1)) == crate::fold::code::HA
                };
                while (np.feminine || np.plural) && view.is_word(k) && view.class(k) == Class::NONE && feminine(k) {
                    k += 1;
                }
                cue.object = Some(np);
                continue;
            }
        }
        if beside && relay_origin(view, cue, lemma, k, limit) {
            let np = cue.origin?;
            k = np.end as usize;
            words += np.len();
            continue;
        }
        // واصفا إياه بـ: the pronoun by itself is the object.
        if !object
            && c.has(Class::PRONOUN)
            && view.key(k).skip(3).len() <= 3
            && view.key(k).at(1) == crate::fold::code::YA
            && frames.has(Frames::OBJECT)
        {
            object = true;
            k += 1;
            continue;
        }
        // وأكد الوزير، الذي زار المدينة أمس، ضرورة الحوار; … بحضور نظيره، الأحد تدشين المعبر
        let open = (j..k).rev().find(|&t| !view.has(t, Class::TIME)).unwrap_or(j);
        let set_off = comma && view.kind(open) == Kind::Comma && verbs == 0 && cue.subject.is_some();
        if set_off && p == 0 && c.has(Class::ABSTRACT) && frames.has(Frames::NP) && !view.is_definite(k) {
            return phrase(cue, k, k, 4);
        }
        // جددت الوزارة التزامها, نقل المدير تحيات
        if frames.has(Frames::STANCE) && beside && p & !prefix::AL == 0 && c.has(Class::ABSTRACT) && is_stance(view, k)
        {
            return phrase(cue, k, k, 4);
        }
        // أرجع المدير ذلك إلى
        if beside && !comma && view.key(k) == keys::DHALIKA && frames.has(Frames::OBJECT) && !frames.has(Frames::O_NP) {
            object = true;
            about = Some(k);
            words += 1;
            k += 1;
            continue;
        }
        // اعتبرت النقابة ذلك إجهازا
        if beside && !comma && view.key(k) == keys::DHALIKA && frames.has(Frames(Frames::O_NP.0 | Frames::NP.0)) {
            return phrase(cue, k, k, 4);
        }
        // A second noun phrase: the object of اتهم X بـ, دعا X إلى, the content of أعلن X استقالته.
        let noun = Class::ABSTRACT.and(Class::COMMON);
        let bare_object = !comma || adverbials && words <= 4 && (c.has(noun) || frames.has(Frames::OBJECT));
        let demonstrative = c.has(Class::DEMONSTRATIVE) && (view.is_definite(k + 1) || view.quote_at(k + 1).is_some());
        if beside
            && (!c.has(Class::FUNCTION.and(Class::TIME).and(Class::ADVERB)) || c.has(Class::ABSTRACT) || demonstrative)
            && p & (prefix::PREP | prefix::CONJ) == 0
            && bare_object
            && (c.has(Class::ABSTRACT) || !relayed(view, k))
        {
            if frames.has(Frames::OBJECT) && !object && cue.object.is_none() {
                if let Some(np) = object_phrase(view, k, limit, frames) {
                    let after = np.end as usize;
                    let urged = lemma.class == CueClass::Urge;
                    // ناشد المواطنين | عدم الاقتراب
                    if urged && view.has(after, Class::ABSTRACT) && view.prefix(after) & !prefix::AL == 0 {
                        cue.object = Some(np);
                        return phrase(cue, after, after, 4);
                    }
                    if frames.has(Frames::O_NP) && !urged && !object_frame_follows(view, after, frames) {
                        return phrase(cue, k, k, 4);
                    }
                    let np = mention::with_conjunct(view, &np, limit).unwrap_or(np);
                    words += np.len();
                    k = np.end as usize;
                    cue.object = Some(np);
                    continue;
                }
            }
            // القرار الذي أعلنه: what is announced is the pronoun.
            let second =
                frames.has(Frames::O_NP) && object && !(cue.reading.pronoun && lemma.class == CueClass::Demand);
            if frames.has(Frames::NP) && !cue.reading.pronoun || second {
                let clause = clause_ahead(view, k, limit, frames);
                // What fills the way to the clause is a longer subject, no object.
                let filled = |at: usize| {
                    cue.subject.is_some_and(|mut np| {
                        np.end as usize == k && {
                            mention::fill(view, &mut np, at, frames.has(Frames::OBJECT));
                            np.end as usize == at
                        }
                    })
                };
                // كشفت صحيفة كورييرا الإيطالية عن: the verb's preposition ahead tells that this is still the subject.
                if let Some(at) = introducer_ahead(view, cue, k, limit, frames) {
                    if view.is_complementizer(at) {
                        return self::clause(view, cue, lemma, at, words);
                    }
                    let content = if view.has(at, Class::PREP) { at + 1 } else { at };
                    return phrase(cue, at, content, 4);
                }
                let near = |at: usize| view.words(k, at) <= 3 && lemma.trust == Trust::Word;
                if let Some(at) = clause.filter(|&at| near(at) || filled(at)) {
                    return self::clause(view, cue, lemma, at, words);
                }
                return phrase(cue, k, k, 4);
            }
        }
        if c.has(Class::PREP) && p & prefix::CONJ == 0 {
            k = past_governed(view, k, false, limit, &mut words, &mut stolen);
            continue;
        }
        // في تصريحات لقناة | محلية: the adjective of a noun behind a fused preposition.
        if p & prefix::PREP != 0
            && !view.is_definite(k)
            && view.has(k + 1, Class::COMMON)
            && !view.has(k + 1, Class::ABSTRACT.and(Class::HEAD).and(Class::CUE))
            && view.prefix(k + 1) == 0
            && view.spell(k + 1) & (spell::FINAL_TA | spell::FINAL_YA) != 0
        {
            words += 1;
            k += 1;
        }
        // خطة لتطوير الميناء: what the noun of an act is in construct with
        if p & prefix::PREP != 0 && p & prefix::CONJ == 0 && c.has(Class::ABSTRACT) && view.is_definite(k + 1) {
            k = past_governed(view, k, true, limit, &mut words, &mut stolen);
            beside = false;
            continue;
        }
        // الأربعاء الماضي
        if is_dated(view, k) {
            words += 1;
            k += 1;
        }
        if !c.has(Class::TIME.and(Class::ADVERB)) && p & prefix::PREP == 0 {
            beside = beside && c.has(Class::NUMBER);
            adverbials = false;
        }
        words += 1;
        k += 1;
    }
    // كشف الوزير تفاصيل: what was taken for an object is the content, since nothing follows it.
    if let Some(np) = cue.object.filter(|_| frames.has(Frames::NP) && cue.subject.is_some()) {
        cue.object = None;
        return phrase(cue, np.start as usize, np.start as usize, 3);
    }
    None
}

/// من دول العالم | التوقف عن, من نظرائهم | إبعاد: the noun of action behind whoever is asked, whose words are complete before it.
fn demanded(view: &View<'_>, k: usize, limit: usize) -> Option<usize> {
    /// Words that name whoever is asked.
    const MAX: usize = 5;
    let name = Class::PLACE.and(Class::ORG_NAME).and(Class::GIVEN).and(Class::FAMILY);
    let closed = |t: usize| {
        view.is_definite(t) || mention::has_possessive(view, t) || view.has(t, name) || view.class(t) == Class::NONE
    };
    (k + 1..limit.min(k + 1 + MAX))
        .take_while(|&t| view.is_word(t) && view.prefix(t) & !prefix::AL == 0 && !view.is_complementizer(t))
        .find(|&t| {
            let stem = view.stem(t);
            // التوقف, التعاون, but التابع and التركية
            let fifth = view.prefix(t) == prefix::AL
                && matches!(stem.len(), 4 | 5)
                && stem.at(0) == crate::fold::code::TA
                && stem.at(1) != crate::fold::code::ALEF
                && view.class(t).without(Class::VERB) == Class::NONE
                && view.spell(t) & spell::FINAL_TA == 0
                && !mention::is_relational(view, t);
            let act = fifth
                || view.has(t, Class::ABSTRACT)
                || mention::is_verbal_noun(view, t)
                || mention::has_verbal_shape(view, t);
            // أثناء زيارته
            let other = Class::TIME.and(Class::ADVERB).and(Class::FUNCTION).and(Class::PHRASE);
            act && closed(t - 1) && !view.has(t, other.and(name))
        })
}

/// للزيارة, but لـ«الساحل»: does the word hold a preposition and what it governs?
pub(super) fn is_fused(view: &View<'_>, k: usize) -> bool {
    view.prefix(k) & prefix::PREP != 0 && view.key(k).len() > 1
}

/// An adverbial: the token behind the preposition at `k` and the noun it governs, which may be fused with it.
pub(super) fn past_governed(
    view: &View<'_>,
    mut k: usize,
    fused: bool,
    limit: usize,
    words: &mut usize,
    stolen: &mut usize,
) -> usize {
    let noun_of_action = Class::ABSTRACT.and(Class::COMMON);
    *words += 1;
    k += 1;
    if !fused {
        if !view.is_word(k) || view.is_complementizer(k) || view.has(k, Class::PREP) {
            return k;
        }
        *words += 1;
        k += 1;
    }
    // شجب في بيان | جهود الوسطاء: the noun by itself is complete, but for an adjective.
    let document = view.has(k - 1, Class::DOCUMENT) && !view.is_definite(k - 1) && !view.has(k - 1, Class::PLURAL);
    if document && view.has(k, noun_of_action.and(Class::DOCUMENT)) && mention::heads_construct(view, k) {
        return k;
    }
    while k < limit
        && view.is_word(k)
        && !view.has(k, Class::FUNCTION.and(Class::CUE))
        && view.prefix(k) & prefix::PREP == 0
        && !view.is_complementizer(k)
        && *words <= MAX_BETWEEN
        && view.phrase(k).is_none()
        // في العقد الخامس | مشاركة, مساء الأحد | صرف: a bare noun after a definite one is not governed any more.
        && !(view.has(k, noun_of_action)
            && !view.is_definite(k)
            && (view.is_definite(k - 1) || view.has(k, Class::ABSTRACT) && view.has(k - 1, Class::TIME)))
        && !(view.has(k, Class::VERB) && describes_document(view, k))
        // خلال مؤتمر صحفي | الشركة إلى
        && !(view.prefix(k) == prefix::AL
            && view.has(k, Class::ORG.and(Class::ROLE).and(Class::GROUP))
            && !view.is_definite(k - 1)
            && view.spell(k - 1) & spell::FINAL_YA != 0
            && (view.has(k - 2, Class::DOCUMENT) || lists::OCCASIONS.has(view.stem(k - 2))))
        // عبر تليغرام | مقتل شخص
        && !(view.has(k, Class::ABSTRACT)
            && !view.is_definite(k)
            && (view.class(k - 1) == Class::NONE || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME))))
    {
        *words += 1;
        k += 1;
    }
    past_description(view, k, limit, words, stolen)
}

/// في بيان | نشره النادي على موقعه: the token behind a clause at `k` that describes the document before it.
fn past_description(view: &View<'_>, k: usize, limit: usize, words: &mut usize, stolen: &mut usize) -> usize {
    if !describes_document(view, k) {
        return k;
    }
    let end = past_clause(view, k, limit);
    // في بيان ذكر أن: the clause takes a complementizer of its own; توصلت به takes none.
    *stolen += usize::from(takes(view, k, Frames::ANNA) && view.is_complementizer(end));
    *words += view.words(k, end);
    end
}

/// ، تحدثت إليهم الجريدة، بأن: the comma that closes the clause of a finite verb between the one at `k` and an introducer of the frames.
fn past_aside(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    /// Tokens between the two commas.
    const MAX: usize = 16;
    let verb = view.prefix(k + 1) == 0
        && view.has(k + 1, Class::VERB.and(Class::CUE))
        && (view.has(k + 1, Class::VERB) || is_verb(view, k + 1));
    if !verb {
        return None;
    }
    let inner = |m: usize| !matches!(view.kind(m), Kind::Comma | Kind::Stop | Kind::Newline | Kind::Colon);
    let close = (k + 1..limit.min(k + MAX)).find(|&m| !inner(m) || view.is_complementizer(m))?;
    let at = close + 1 + usize::from(matches!(view.key(close + 1), keys::ILA | keys::ALA));
    let takes = view.is_complementizer(at)
        && view.prefix(at) & prefix::CONJ == 0
        && frames.has(clause_frame(view, frames, at).0);
    (view.kind(close) == Kind::Comma && takes).then_some(close)
}

/// في بلاغ | توصلت الجريدة بنسخة منه: a verb right behind an indefinite document is a clause that describes it.
fn describes_document(view: &View<'_>, k: usize) -> bool {
    view.has(k - 1, Class::DOCUMENT) && is_described(view, k - 1, k)
}

/// Does a verb follow at `k` on what an indefinite noun heads?
pub(super) fn is_described(view: &View<'_>, head: usize, k: usize) -> bool {
    // في بيان نشره النادي: with a pronoun no noun.
    let noun = view.has(k, Class::ABSTRACT) && without_pronoun(view.key(k)).is_none();
    view.has(k, Class::VERB.and(Class::CUE))
        && !noun
        && !view.has(k, Class::HEAD.and(Class::COMMON).and(Class::NAMES.without(Class::FAMILY)))
        && view.prefix(k) == 0
        && !view.is_definite(head)
}

/// Where a clause ends that describes a document before the content: at a mark, at a complementizer, or at a noun of action that no
/// word before it governs (أصدرته مساء الأحد | صرف).
pub(super) fn past_clause(view: &View<'_>, k: usize, limit: usize) -> usize {
    /// Tokens of such a clause.
    const MAX: usize = 14;
    let closed = |m: usize| {
        view.is_definite(m)
            || view.has(m, Class::TIME.and(Class::PLACE))
            || view.has(m, Class::ADVERB) && !view.has(m, Class::PREP)
    };
    let action = |m: usize| view.has(m, Class::ABSTRACT) && view.prefix(m) == 0 && closed(m - 1);
    let end = limit.min(k + MAX);
    (k + 1..end).find(|&m| !view.is_word(m) || view.is_complementizer(m) || action(m)).unwrap_or(end)
}

/// الرقم, الهاتف: what a colon gives the number of.
fn is_numbered(view: &View<'_>, k: usize) -> bool {
    const NUMBERED: [Key; 6] = [
        keys::key("رقم"),
        keys::key("أرقام"),
        keys::key("هاتف"),
        keys::key("هواتف"),
        keys::key("واتساب"),
        keys::key("جوال"),
    ];
    view.is_word(k) && NUMBERED.contains(&view.stem(k))
}

/// قال رئيس حركة «الفجر» في المدينة سامي الحداد إن, وكتبت «المساء»، كبرى الصحف: «…»: behind a short quotation a clause, a colon or
/// longer words introduce what was said, so that the marks hold a name.
fn introduces_later(view: &View<'_>, next: usize, limit: usize) -> bool {
    /// Tokens to the introducer.
    const MAX: usize = 20;
    for k in next..limit.min(next + MAX) {
        match view.kind(k) {
            Kind::Stop | Kind::Newline | Kind::Question | Kind::Exclamation | Kind::Semicolon => return false,
            Kind::Colon => return true,
            Kind::Open | Kind::Quote => {
                return view.quote_at(k).is_some_and(|q| view.words(q.first(), q.close as usize) > MIN_QUOTED);
            }
            _ => {}
        }
        if view.is_complementizer(k) && view.prefix(k) & prefix::CONJ == 0 {
            return view.is_bare_complementizer(k) || view.spell(k) & spell::HAMZA_BELOW != 0;
        }
        if view.has(k, Class::CUE.and(Class::CONJ)) && (!view.has(k, Class::CUE) || opens_cue(view, k)) {
            return false;
        }
    }
    false
}

/// Behind a closing mark an object without its article, which is no adverbial and no report.
pub(super) fn goes_on(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    let noun = c.has(Class::ABSTRACT.and(Class::COMMON))
        && !c.has(
            Class::FUNCTION.and(Class::TIME).and(Class::ADVERB).and(Class::CUE).and(Class::VERB).and(Class::PHRASE),
        );
    view.is_word(k) && noun && view.prefix(k) == 0 && !mention::is_accusative(view, k)
}

/// Is the word at `k`, right behind an indefinite document as subject, the verb of a clause that describes it?
fn describes(view: &View<'_>, cue: &Cue, k: usize) -> bool {
    let Some(np) = cue.subject.filter(|np| np.denotes == Denotes::Document) else { return false };
    let key = view.key(k);
    let n = key.len();
    let indefinite = (np.start..np.end).all(|t| !view.is_definite(t as usize));
    let pronoun = n >= 4
        && (key.at(n - 1) == crate::fold::code::HA && view.spell(k) & spell::FINAL_TA == 0
            || key.at(n - 1) == crate::fold::code::ALEF && key.at(n - 2) == crate::fold::code::HA);
    let held = matches!(view.key(k + 1), keys::BIHI | keys::BIHA);
    let verb = view.has(k, Class::VERB) || held && view.has(k, Class::CUE) && !view.is_definite(k);
    indefinite && pronoun && !view.is_definite(k) && !view.has(k, Class::FUNCTION.and(Class::ABSTRACT))
        || indefinite && verb && !view.has(k, Class::HEAD.and(Class::ABSTRACT))
}

/// التزامه, التحيات
pub(super) fn is_stance(view: &View<'_>, k: usize) -> bool {
    is_listed(view, &lists::STANCES, k, view.stem(k))
}

/// Is the noun at `k` in the list, with a possessive or without (ثقته, ظروفهم)?
pub(super) fn is_listed(view: &View<'_>, list: &lists::WordList, k: usize, noun: Key) -> bool {
    let owned = || {
        // شرطة is not شرطه.
        let (noun, _) = without_pronoun(noun).filter(|_| view.spell(k) & spell::FINAL_TA == 0)?;
        let n = noun.len();
        let feminine = n > 0 && noun.at(n - 1) == crate::fold::code::TA;
        Some(list.has(noun) || feminine && list.has(noun.first(n - 1).with(keys::key("ة"))))
    };
    list.has(noun) || owned().unwrap_or(false)
}

/// بيان نقلته الوكالة: a verb of relaying with its object belongs to the noun before it.
pub(super) fn relayed(view: &View<'_>, k: usize) -> bool {
    view.has(k, Class::CUE)
        && view.has_reading(k, |r, _| {
            r.pronoun && r.form == Form::Perfect && view.lexicon.lemma(r.lemma).class == CueClass::Relay
        })
}

/// حديثه, كلمتها: what the speaker goes on with or ends, right before a colon.
fn is_own_speech(view: &View<'_>, k: usize) -> bool {
    const OWN: [Key; 18] = [
        keys::key("حديثه"),
        keys::key("حديثها"),
        keys::key("كلامه"),
        keys::key("كلامها"),
        keys::key("كلمته"),
        keys::key("كلمتها"),
        keys::key("خطابه"),
        keys::key("خطابها"),
        keys::key("تصريحه"),
        keys::key("تصريحها"),
        keys::key("تصريحاته"),
        keys::key("تصريحاتها"),
        keys::key("مداخلته"),
        keys::key("مداخلتها"),
        keys::key("شهادته"),
        keys::key("شهادتها"),
        keys::key("رسالته"),
        keys::key("رسالتها"),
    ];
    view.kind(k + 1) == Kind::Colon && OWN.contains(&view.key(k))
}

/// Does the clause from `k` on end in a colon and a mark, with nothing but words and asides before them?
fn speech_ahead(view: &View<'_>, k: usize, limit: usize) -> bool {
    /// Tokens to the colon.
    const MAX: usize = 16;
    let inner = |i: usize| {
        matches!(view.kind(i), Kind::OpenBracket | Kind::CloseBracket)
            || view.is_word(i) && !view.is_complementizer(i) && !(view.has(i, Class::CUE) && opens_cue(view, i))
    };
    let end = (k..limit.min(k + MAX)).find(|&i| !inner(i));
    end.is_some_and(|i| view.kind(i) == Kind::Colon && view.quote_at(i + 1).is_some())
}

/// Do the words from `k` on hold an accepted complementizer before the next comma?
fn clause_ahead(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    if !frames.has(Frames::CLAUSE) {
        return None;
    }
    (k..limit.min(k + 8))
        .take_while(|&i| view.is_word(i) && !(view.has(i, Class::CUE) && opens_cue(view, i)))
        .find(|&i| view.is_complementizer(i) && view.prefix(i) & prefix::CONJ == 0)
}

/// عن, على or إلى of the verb's own frames, or its أن, behind words at `k` that are no object of it: names, or anything where no
/// subject has been found.
pub(super) fn introducer_ahead(view: &View<'_>, cue: &Cue, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    /// Tokens of the rest of a subject with its adverbials.
    const MAX: usize = 28;
    let c = view.class(k);
    // كشف تحقيق صحفي عن
    let described = cue.subject.is_none()
        && view.has(k + 1, Class::COMMON.and(Class::ROLE))
        && view.spell(k + 1) & spell::FINAL_YA != 0
        && !view.is_definite(k + 1);
    let object = c.has(Class::ABSTRACT.and(Class::DEMONSTRATIVE)) && !c.has(Class::NAMES) && !described
        || mention::has_verbal_shape(view, k)
        || cue.subject.is_some() && (c.has(Class::COMMON) || mention::is_circumstance(view, k));
    if object || cue.object.is_some() {
        return None;
    }
    let mut relative = false;
    let quoted = |m: usize| view.quote_around(m).map(|q| q.open);
    let inside = quoted(cue.token as usize);
    let mut aside = (cue.token as usize..k).filter(|&m| view.kind(m) == Kind::Dash).count() % 2 == 1;
    for m in k + 1..limit.min(k + MAX) {
        // أكدت سولينا -عبر حسابها على تويتر- أن
        aside ^= view.kind(m) == Kind::Dash;
        if aside || view.kind(m) == Kind::Dash || quoted(m) != inside {
            continue;
        }
        let stop = matches!(view.kind(m), Kind::Stop | Kind::Newline | Kind::Colon | Kind::Semicolon | Kind::Ellipsis);
        relative |= view.has(m, Class::RELATIVE) && view.key(m) != keys::MIN;
        let verb = view.has(m, Class::VERB.and(Class::CUE)) && !view.is_definite(m) && !view.has(m, Class::NAMES);
        if view.is_complementizer(m) {
            let clause = frames.has(Frames::ANNA) && view.is_bare_complementizer(m) && !view.has(m - 1, Class::PREP);
            return (clause && view.prefix(m) == 0 && !relative).then_some(m);
        }
        if stop || verb && !relative {
            return None;
        }
        if view.kind(m) == Kind::Comma {
            relative = false;
        }
        // أعلن سلاح الهندسة المحلي | إجراء مناورة: a noun of action behind a closed phrase begins the object.
        let action = view.has(m, Class::ABSTRACT) && !view.is_definite(m) && view.prefix(m) == 0;
        if action && cue.subject.is_none() && !relative && m > k + 1 && view.is_definite(m - 1) {
            return Some(m);
        }
        let prep = complement_frame(view, m);
        let own = matches!(prep, Frames::AN | Frames::ALA | Frames::ILA) && frames.has(prep);
        // التقرير الصادر عن
        let governed = lists::GOVERNING.has(view.stem(m - 1)) || m > k + 1 && lists::GOVERNING.has(view.stem(m - 2));
        if own && !relative && !governed && !view.is_complementizer(m + 1) {
            return Some(m);
        }
    }
    None
}

/// A cue word that starts a report of its own here (verb, participle, قوله, بالقول).
pub(super) fn opens_cue(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    if c.has(Class::GIVEN.and(Class::PLACE).and(Class::NUMBER))
        || view.is_definite(k) && view.prefix(k) & prefix::BI == 0
    {
        return false;
    }
    let mut opens = false;
    view.cue_readings(k, |r, p| {
        opens |= match r.form {
            // بيان نقلته الوكالة reports nothing by itself.
            Form::Perfect | Form::Imperfect => {
                let relayed = r.pronoun && view.lexicon.lemma(r.lemma).class == CueClass::Relay;
                !relayed && !view.has(k, Class::PREP.and(Class::HEAD))
            }
            Form::Participle => !is_attribute(view, k),
            // في تعليقه على النتيجة is an adverbial; قوله after a verb opens a report.
            Form::Noun => {
                let governed = view.has(k - 1, Class::PREP) && view.stem(k - 1) != keys::ANN;
                let says = view.lexicon.lemma(r.lemma).class == CueClass::Say;
                let introduces =
                    view.is_complementizer(k + 1) || view.kind(k + 1) == Kind::Colon || view.quote_at(k + 1).is_some();
                // وتابع حديثه، الذي: the occasion, unless it introduces.
                let says = says && (introduces || !mention::is_medium(view, k));
                (r.pronoun && !c.has(Class::HEAD) && (says || introduces) || p & prefix::BI != 0 && says) && !governed
            }
            Form::Source => false,
        };
    });
    opens
}

/// The token behind an aside that the dash at `k` opens: قال الوزير -في كلمة ألقاها أمس- إن.
pub(super) fn past_aside_in_dashes(view: &View<'_>, k: usize, limit: usize) -> Option<usize> {
    /// Tokens of such an aside.
    const MAX: usize = 32;
    if view.kind(k) != Kind::Dash || view.tight(k) && view.tight(k + 1) {
        return None;
    }
    (k + 1..limit.min(k + MAX))
        .take_while(|&m| !matches!(view.kind(m), Kind::Stop | Kind::Newline | Kind::Colon | Kind::Question))
        .find(|&m| view.kind(m) == Kind::Dash && !(view.tight(m) && view.tight(m + 1)))
        .map(|m| m + 1)
}

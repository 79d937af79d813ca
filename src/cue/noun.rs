//! Verbal nouns and nouns of saying as cues.

use super::complement::{bare, clause, colon, phrase};
use super::frame::{complement_frame, over_object};
use super::late::late_quote;
use super::refuse::is_demanded_of;
use super::scan::is_stance;
use super::verb::skip_filler;
use super::{Cue, Intro, MIN_QUOTED};
use crate::TokenKind as Kind;
use crate::fold::spell;
use crate::lexicon::{Class, Form, Frames, Reading, lists, prefix};
use crate::mention::Denotes;
use crate::view::View;
use crate::{CueClass, keys, mention};

/// A verbal noun: قوله إن, تأكيده أن, إعلان الوزير عن, تصريح بأن, بالقول:
pub(super) fn noun(
    view: &View<'_>,
    i: usize,
    reading: Reading,
    p: u8,
    limit: usize,
    sentence: usize,
) -> Option<(u32, Cue)> {
    /// Tokens from a verb of relaying to the noun.
    const MAX_RELAY: usize = 24;
    /// Words of an addressee's or a medium's name in marks.
    const MAX_NAME: usize = 4;
    let lemma = view.lexicon.lemma(reading.lemma);
    let frames = lemma.frames;
    if is_demanded_of(view, i) {
        return None;
    }
    // ما زعم أنه is a verb.
    if !reading.pronoun && p == 0 && i > 0 && view.key(i - 1) == keys::MA && view.has(i - 1, Class::RELATIVE) {
        return None;
    }
    // يمكن وصفها بأنها, يجب التأكيد على: nobody has done so.
    if i > 0 && matches!(view.stem(i - 1), keys::YUMKIN | keys::YAJIB | keys::TAMMA | keys::YATIMM) {
        return None;
    }
    // بالتأكيد أن is "certainly"; only على makes it a word of speech.
    if view.stem(i) == keys::TAKID && p & prefix::BI != 0 && view.key(i + 1) != keys::ALA {
        return None;
    }
    // ووُصف الفوز بأنه is a passive; with م it is a noun (مُطالبة).
    let letter = u32::from(p & prefix::CONJ != 0);
    if p & !prefix::CONJ == 0 && view.key(i).at(letter) != crate::fold::code::MIM && view.has_damma(i, letter) {
        return None;
    }
    // بالوعد, الطلب: with its article an act and no report of one.
    if p & prefix::AL != 0 && matches!(lemma.class, CueClass::Promise | CueClass::Demand) {
        return None;
    }
    // اتفقوا على القول إن, ذهب إلى القول إن
    let led_to = i > 0
        && matches!(view.key(i - 1), keys::ALA | keys::ILA)
        && lemma.class == CueClass::Say
        && (view.is_complementizer(i + 1) || view.kind(i + 1) == Kind::Colon);
    let renewed = p == prefix::AL && i > 0 && !view.has(i - 1, Class::PREP) && is_renewed(view, i, sentence);
    // نقلت عنه الصحيفة القول إن
    let introduces = || {
        let mark = matches!(view.kind(i + 1), Kind::Colon | Kind::Comma | Kind::Open | Kind::Quote);
        mark || view.is_complementizer(i + 1)
    };
    let floor = view.extents[sentence].start as usize;
    let relayed = view.key(i) == keys::AL_QAWL
        && introduces()
        && relay_preposition(view, floor.max(i.saturating_sub(MAX_RELAY)), i).is_some();
    if p & prefix::AL != 0
        && p & prefix::BI == 0
        && !led_to
        && !renewed
        && !relayed
        && !view.has(i, Class::DOCUMENT)
        && !matches!(lemma.class, CueClass::Stress)
    {
        return None;
    }
    let mut cue = Cue::at(i, sentence, reading, p);
    let mut j = skip_filler(view, i + 1, limit);
    if !reading.pronoun && p & prefix::AL == 0 {
        // Its subject stands in construct: إعلان الوزير.
        if let Some(np) =
            mention::parse(view, i + 1, limit).filter(|np| np.denotes != Denotes::Unknown || np.has_name())
        {
            if view.is_definite(np.head as usize)
                || np.has_name()
                || view.has(np.head as usize, Class::HEAD.and(Class::PLACE))
            {
                // كشف مقطع فيديو عن
                if lists::EVIDENCE.has(view.stem(np.head as usize)) {
                    return None;
                }
                // تأكيد هذه المعلومات: what is said, nobody who says it.
                let told = matches!(np.denotes, Denotes::Document | Denotes::Unknown);
                if told && view.has(np.start as usize, Class::DEMONSTRATIVE) {
                    return None;
                }
                // تشديد العقوبات على, طلب العلاج من: a thing is the object, and nobody speaks; but إقرار القانون بأن.
                if mention::is_thing(view, &np) && !view.is_complementizer(np.end as usize) {
                    return None;
                }
                // بشكر الرئيس لجهوده, وختم بيانه بدعوة الأهالي إلى الحوار: whom one thanks or calls on.
                let called = matches!(lemma.class, CueClass::Urge | CueClass::Demand) && frames.has(Frames::OBJECT);
                let addressed = lemma.class == CueClass::Thank || called;
                if addressed && p & prefix::BI != 0 {
                    cue.object = Some(np);
                } else {
                    cue.subject = Some(np);
                }
                j = np.end as usize;
            }
        }
    }
    // قوله تعالى: a eulogy stands for him whom the pronoun means.
    // قوله - تعالى -: «…»
    let aside = usize::from(view.kind(j) == Kind::Dash);
    let blessed = mention::eulogy(view, j + aside).is_some();
    if reading.pronoun && blessed {
        cue.subject = mention::parse(view, j + aside, limit);
        j = cue.subject.map_or(j, |np| np.end as usize);
        j += usize::from(aside > 0 && view.kind(j) == Kind::Dash);
    }
    // عن ترحيبه بالقرار, عن بالغ شكره: what another verb expresses.
    let ann = |back: usize| i >= back && view.key(i - back) == keys::ANN;
    let expressed = reading.pronoun && (ann(1) || ann(2));
    // شكره وتقديره للحضور على
    if lemma.class == CueClass::Thank && reading.pronoun && !expressed {
        let joined = |k: usize| view.prefix(k) == prefix::WA && is_stance(view, k);
        while j < limit && view.is_word(j) && joined(j) {
            j += 1;
        }
    }
    let owned = reading.pronoun || p & prefix::BI != 0 || led_to || relayed;
    let said = cue.subject.is_some() && lemma.class == CueClass::Say && !view.has(i, Class::DOCUMENT);
    // صحفي, له, أمس between noun and introducer.
    let mut k = j;
    let mut words = 0;
    // Of them times: بالقول، الخميس، «…»
    let mut times = 0;
    while k < limit && words <= 8 {
        match view.kind(k) {
            // بالقول: …, قول الشاعر: «…»
            Kind::Colon
                if frames.has(Frames::QUOTE) && (owned || said && view.quote_at(k + 1).is_some()) && words <= 3 =>
            {
                return colon(view, &mut cue, k).map(|s| (s, cue));
            }
            Kind::Open | Kind::Quote | Kind::Close | Kind::OpenBracket => {
                let q = view.quote_at(k)?;
                let n = view.words(q.first(), q.close as usize);
                if frames.has(Frames::QUOTE) && n >= MIN_QUOTED && (owned || said) && (words == times || blessed) {
                    cue.intro = Intro::Quote;
                    cue.intro_at = k as u32;
                    cue.content = q.first() as u32;
                    return Some((8, cue));
                }
                // بقوله لـ«الساحل» إن
                let governed = view.has(k - 1, Class::PREP) || view.prefix(k - 1) & prefix::PREP != 0;
                if n <= MAX_NAME && q.closed && (governed || view.key(k - 1).len() == 1) {
                    words += n;
                    k = q.close as usize + 1;
                    continue;
                }
                break;
            }
            Kind::Word | Kind::Latin => {}
            Kind::Comma if words == times => {
                k += 1;
                continue;
            }
            _ => break,
        }
        let c = view.class(k);
        if view.is_complementizer(k) && view.prefix(k) & prefix::CONJ == 0 {
            // وسط توقعات بأن: an opinion that is nobody's. وهذه إشارة إلى أن: a sign.
            let sign = lemma.class == CueClass::State && frames == Frames::ILA_ANNA;
            let opinion = (lemma.class == CueClass::Opinion || sign) && p & prefix::BI == 0;
            if opinion && !reading.pronoun && cue.subject.is_none() {
                return None;
            }
            return clause(view, &mut cue, lemma, k, words).map(|s| (s, cue));
        }
        let prep = complement_frame(view, k);
        // مع التأكيد على: a circumstance of the clause's speaker, as a participle is.
        // اختتم اللقاء بالتأكيد على أهمية, جدد الوزير التأكيد على دعم
        // ألقى السفير باللوم على
        let settled = matches!(lemma.class, CueClass::Stress | CueClass::Accuse);
        let by = p & prefix::BI != 0 && p & prefix::AL != 0 && settled;
        let beside = i > 0 && view.key(i - 1) == keys::MAA && p & prefix::AL != 0 || by || renewed;
        // اجتمعوا لمطالبة الحكومة بوقف الحرب, لكشف النقاب عن: what somebody is about to do, and the phrase is its object.
        let purpose = p & !prefix::CONJ == prefix::LI;
        let possessed = !purpose && (reading.pronoun || cue.subject.is_some() || cue.object.is_some() || beside);
        if prep != Frames::default()
            && words == 0
            && possessed
            && !view.is_complementizer(k + 1)
            && (view.class(k) != Class::NONE || view.prefix(k) != 0 || prep == Frames::LI)
        {
            // دعوته لحضور الحفل is an invitation, دعوته لوقف القتال a call.
            let act =
                prep != Frames::LI || lemma.class != CueClass::Urge || reading.pronoun && view.has(k, Class::ABSTRACT);
            // شكره للحضور على: for what one thanks, not whom.
            let whom = lemma.class == CueClass::Thank && behind_object(view, k, limit, frames).is_some();
            if frames.has(prep) && prep != Frames::FI && act && !expressed && !whom {
                let content = if view.prefix(k) & (prefix::BI | prefix::LI) != 0 { k } else { k + 1 };
                let score = phrase(&mut cue, k, content, 3);
                return score.map(|s| (s, cue));
            }
        }
        // اتهامه الشركة بالإهمال, دعوته الحكومة إلى الحوار
        if words == 0 && reading.pronoun && !purpose && !expressed {
            if let Some(at) = behind_accusative(view, k, limit, frames) {
                let fused = view.prefix(at) & prefix::BI != 0;
                return phrase(&mut cue, at, if fused { at } else { at + 1 }, 3).map(|s| (s, cue));
            }
        }
        if words == 0 && possessed && frames.has(Frames::OBJECT) {
            if let Some(at) = behind_object(view, k, limit, frames) {
                let fused = view.prefix(at) & (prefix::BI | prefix::LI) != 0 || view.key(at).len() > 3;
                return phrase(&mut cue, at, if fused { at } else { at + 1 }, 3).map(|s| (s, cue));
            }
        }
        // إعلان الحكومة هزيمة التنظيم, إعلان واشنطن الانسحاب
        let object = frames.has(Frames(Frames::NP.0 | Frames::O_NP.0))
            && (cue.subject.is_some() || reading.pronoun)
            && view.prefix(k) & !prefix::AL == 0
            && (words == 0 && (c.has(Class::ABSTRACT) && !view.is_definite(k) || mention::is_verbal_noun(view, k))
                || c.has(Class::ABSTRACT) && view.spell(k) & spell::FINAL_HA != 0);
        if object {
            return phrase(&mut cue, k, k, 3).map(|s| (s, cue));
        }
        if c.has(Class::CUE.and(Class::VERB).and(Class::CONJ)) && !c.has(Class::HEAD) && !view.is_definite(k) {
            break;
        }
        times += usize::from(c.has(Class::TIME));
        words += 1;
        k += 1;
    }
    // نقل عنه قوله للصحفيين قبل مغادرته المدينة "…", اكتفى بالقول ردا على سؤال "…", but قول الوزير أمس: «…»
    let own = owned && lemma.class == CueClass::Say && !view.has(i, Class::DOCUMENT);
    let far = (own || said) && late_quote(view, &mut cue, lemma, j, limit);
    if far && (own || view.kind(cue.intro_at as usize - 1) == Kind::Colon) {
        return Some((5, cue));
    }
    // اكتفى بالقول لا تعليق لدينا
    (own && !far && p & prefix::BI != 0 && bare(view, &mut cue, lemma, j, limit)).then_some((2, cue))
}

/// نسبت الوكالة إلى الوزير قوله, نقلت الصحيفة عن مسؤول القول: the word before him to whom a verb of ascribing or relaying gives what the
/// noun at `at` says, its preposition or the word it is fused with.
pub(crate) fn relay_preposition(view: &View<'_>, floor: usize, at: usize) -> Option<usize> {
    // Written like "a share", نسب is no cue by itself.
    let ascribes = |k: usize| {
        let verb = |key| matches!(key, keys::NASABA | keys::NASABAT | keys::NUSIBA);
        verb(view.key(k)) || verb(view.key(k).skip(1))
    };
    let relays = |k: usize| view.has(k, Class::CUE) && is_relay(view, k);
    let verb = (floor..at).find(|&k| ascribes(k) || relays(k))?;
    // نقلت عن الوزير، بعد عودته إلى البلاد، قوله: the first of the verb's own.
    let own = |k: usize| match view.key(k) {
        keys::ANN => !ascribes(verb),
        keys::ILA => ascribes(verb),
        _ => ascribes(verb) && view.prefix(k) & prefix::LI != 0,
    };
    (verb + 1..at).find(|&k| own(k))
}

/// نقل, أفاد عن: can the word be a verb of relaying?
pub(crate) fn is_relay(view: &View<'_>, i: usize) -> bool {
    view.has_reading(i, |r, _| view.lexicon.lemma(r.lemma).class == CueClass::Relay)
}

/// جدد الوزير، الاثنين، التأكيد على: does a verb of renewing or repeating before the noun take it for its object?
fn is_renewed(view: &View<'_>, i: usize, sentence: usize) -> bool {
    /// Tokens of the verb's subject and of times.
    const MAX: usize = 12;
    let floor = (view.extents[sentence].start as usize).max(i.saturating_sub(MAX));
    let way = |k: &usize| view.is_word(*k) || matches!(view.kind(*k), Kind::Comma | Kind::Number);
    (floor..i).rev().take_while(way).any(|k| repeats(view, k))
}

/// جدد, كرر: a verb of renewing or repeating.
pub(crate) fn repeats(view: &View<'_>, k: usize) -> bool {
    view.has(k, Class::CUE)
        && view.has_reading(k, |r, _| {
            let lemma = view.lexicon.lemma(r.lemma);
            let verb = matches!(r.form, Form::Perfect | Form::Imperfect) && r.agreement.person == 3;
            verb && lemma.class == CueClass::Stress && lemma.frames.has(Frames::STANCE)
        })
}

/// اتهامه الشركة بالإهمال, مطالبتها السلطات بالتحقيق: the frame's preposition right behind the object of a verbal noun with its owner.
fn behind_accusative(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    let bare = view.prefix(k) & !prefix::AL == 0 && !view.has(k, Class::PREP.and(Class::FUNCTION));
    let np = mention::parse(view, k, limit).filter(|_| bare && frames.has(Frames::OBJECT))?;
    let at = np.end as usize;
    let prep = complement_frame(view, at);
    let own = matches!(prep, Frames::BI | Frames::ILA | Frames::ALA) && frames.has(over_object(prep));
    // دعوته الوزير إلى المدينة is an invitation.
    let act = prep != Frames::ILA || view.has(at + 1, Class::ABSTRACT);
    (at < limit && own && act && !view.is_complementizer(at + 1)).then_some(at)
}

/// اتهامه للمعارضة بالتآمر, اتهامه لها بـ: the frame's preposition behind the object that ل joins to a verbal noun.
fn behind_object(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    /// Tokens of the object.
    const MAX: usize = 16;
    let pronoun = matches!(view.key(k), keys::LAHU | keys::LAHA | keys::LAHUM);
    let to = complement_frame(view, k);
    // شكره إلى المدير على
    let other = to == Frames::ILA && !frames.has(Frames(Frames::ILA.0 | Frames::O_ILA.0));
    if !pronoun && to != Frames::LI && !other {
        return None;
    }
    (k + 1..limit.min(k + MAX))
        .take_while(|&m| (view.is_word(m) || view.kind(m) == Kind::Comma) && !view.is_complementizer(m))
        .find(|&m| {
            let prep = complement_frame(view, m);
            prep != Frames::default() && prep != Frames::LI && frames.has(over_object(prep))
        })
}

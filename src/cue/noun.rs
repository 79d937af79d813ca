//! Verbal nouns and nouns of saying as cues.

use super::complement::{bare, clause, colon, phrase};
use super::frame::{complement_frame, over_object};
use super::late::late_quote;
use super::refuse::is_demanded_of;
use super::scan::is_stance;
use super::verb::skip_filler;
use super::{Cue, Intro, MIN_QUOTED};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::lexicon::{Class, Form, Frames, Lemma, Reading, lists, prefix};
use crate::mention::{Denotes, Np};
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
    let mut noun = Noun::new(view, Cue::at(i, sentence, reading, p), limit);
    if noun.is_no_report() {
        return None;
    }
    noun.look_before();
    if noun.is_act() {
        return None;
    }
    noun.from = skip_filler(view, i + 1, limit);
    noun.find_owner()?;
    noun.pass_eulogy();
    noun.pass_second_thanks();
    let score = match noun.read() {
        Some(score) => score,
        None => noun.find_farther(),
    };
    score.map(|score| (score, noun.cue))
}

/// A noun of saying and what was read behind it. Each rule of the token at `k` says what it knows of it, or nothing.
struct Noun<'a, 'v> {
    view: &'a View<'v>,
    lemma: &'a Lemma,
    frames: Frames,
    cue: Cue,
    /// The noun's token.
    i: usize,
    limit: usize,
    /// اتفقوا على القول إن: a preposition leads to it.
    led_to: bool,
    /// جدد الوزير التأكيد على: it is the object of a verb before it.
    renewed: bool,
    /// نقلت عنه الصحيفة القول إن: a verb before it relays it.
    relayed: bool,
    /// عن ترحيبه بالقرار: another verb expresses it.
    expressed: bool,
    /// A eulogy stands behind it.
    blessed: bool,
    /// The token behind its owner.
    from: usize,
    k: usize,
    /// Words from its owner to `k`: صحفي, له, أمس.
    words: usize,
    /// Of them times: بالقول، الخميس، «…»
    times: usize,
}

/// What a token behind the noun is to it.
enum Next {
    /// Nothing that introduces what is said; `k` is behind it.
    On,
    /// The end of what can stand between.
    End,
    /// The introducer, and how well it fits, if it does.
    Found(Option<u32>),
}

impl<'a, 'v> Noun<'a, 'v> {
    fn new(view: &'a View<'v>, cue: Cue, limit: usize) -> Noun<'a, 'v> {
        let lemma = view.lexicon.lemma(cue.reading.lemma);
        Noun {
            view,
            lemma,
            frames: lemma.frames,
            cue,
            i: cue.token as usize,
            limit,
            led_to: false,
            renewed: false,
            relayed: false,
            expressed: false,
            blessed: false,
            from: 0,
            k: 0,
            words: 0,
            times: 0,
        }
    }

    /// The word has one of the prefixes.
    fn has(&self, prefixes: u8) -> bool {
        self.cue.prefix & prefixes != 0
    }

    /// Whose saying it is can be told from the noun or the words before it.
    fn is_owned(&self) -> bool {
        self.cue.reading.pronoun || self.has(prefix::BI) || self.led_to || self.relayed
    }

    /// قول الوزير: an act of saying with who says it.
    fn is_said(&self) -> bool {
        self.cue.subject.is_some() && self.is_saying()
    }

    /// قول, but not بيان
    fn is_saying(&self) -> bool {
        self.lemma.class == CueClass::Say && !self.view.has(self.i, Class::DOCUMENT)
    }

    /// It is another word, or tells of what nobody has said.
    fn is_no_report(&self) -> bool {
        is_demanded_of(self.view, self.i)
            || self.is_verb_behind_relative()
            || self.is_possible()
            || self.is_certainly()
            || self.is_passive()
            || self.is_definite_act()
    }

    /// ما زعم أنه is a verb.
    fn is_verb_behind_relative(&self) -> bool {
        let (view, i) = (self.view, self.i);
        !self.cue.reading.pronoun
            && self.cue.prefix == 0
            && i > 0
            && view.key(i - 1) == keys::MA
            && view.has(i - 1, Class::RELATIVE)
    }

    /// يمكن وصفها بأنها, يجب التأكيد على: nobody has done so.
    fn is_possible(&self) -> bool {
        let i = self.i;
        i > 0 && matches!(self.view.stem(i - 1), keys::YUMKIN | keys::YAJIB | keys::TAMMA | keys::YATIMM)
    }

    /// بالتأكيد أن is "certainly"; only على makes it a word of speech.
    fn is_certainly(&self) -> bool {
        let (view, i) = (self.view, self.i);
        view.stem(i) == keys::TAKID && self.has(prefix::BI) && view.key(i + 1) != keys::ALA
    }

    /// ووُصف الفوز بأنه is a passive; with م it is a noun (مُطالبة).
    fn is_passive(&self) -> bool {
        let (view, i) = (self.view, self.i);
        let letter = u32::from(self.has(prefix::CONJ));
        !self.has(!prefix::CONJ) && view.key(i).at(letter) != code::MIM && view.has_damma(i, letter)
    }

    /// بالوعد, الطلب: with its article an act and no report of one.
    fn is_definite_act(&self) -> bool {
        self.has(prefix::AL) && matches!(self.lemma.class, CueClass::Promise | CueClass::Demand)
    }

    /// Reads what the words before the noun say of it.
    fn look_before(&mut self) {
        self.led_to = self.is_led_to();
        self.renewed = self.is_renewed();
        self.relayed = self.is_relayed();
        self.expressed = self.is_expressed();
    }

    /// اتفقوا على القول إن, ذهب إلى القول إن
    fn is_led_to(&self) -> bool {
        let (view, i) = (self.view, self.i);
        i > 0
            && matches!(view.key(i - 1), keys::ALA | keys::ILA)
            && self.lemma.class == CueClass::Say
            && (view.is_complementizer(i + 1) || view.kind(i + 1) == Kind::Colon)
    }

    /// جدد الوزير، الاثنين، التأكيد على: a verb of renewing or repeating before the noun takes it for its object.
    fn is_renewed(&self) -> bool {
        /// Tokens of the verb's subject and of times.
        const MAX: usize = 12;
        let (view, i) = (self.view, self.i);
        if self.cue.prefix != prefix::AL || i == 0 || view.has(i - 1, Class::PREP) {
            return false;
        }
        let floor = (view.extents[self.cue.sentence as usize].start as usize).max(i.saturating_sub(MAX));
        let way = |k: &usize| view.is_word(*k) || matches!(view.kind(*k), Kind::Comma | Kind::Number);
        (floor..i).rev().take_while(way).any(|k| repeats(view, k))
    }

    /// نقلت عنه الصحيفة القول إن
    fn is_relayed(&self) -> bool {
        /// Tokens from a verb of relaying to the noun.
        const MAX: usize = 24;
        let (view, i) = (self.view, self.i);
        let introduces = || {
            let mark = matches!(view.kind(i + 1), Kind::Colon | Kind::Comma | Kind::Open | Kind::Quote);
            mark || view.is_complementizer(i + 1)
        };
        let floor = view.extents[self.cue.sentence as usize].start as usize;
        view.key(i) == keys::AL_QAWL
            && introduces()
            && relay_preposition(view, floor.max(i.saturating_sub(MAX)), i).is_some()
    }

    /// عن ترحيبه بالقرار, عن بالغ شكره: what another verb expresses.
    fn is_expressed(&self) -> bool {
        let ann = |back: usize| self.i >= back && self.view.key(self.i - back) == keys::ANN;
        self.cue.reading.pronoun && (ann(1) || ann(2))
    }

    /// الإعلان: with its article the act as such, unless the words before say whose it is.
    fn is_act(&self) -> bool {
        self.has(prefix::AL)
            && !self.has(prefix::BI)
            && !self.led_to
            && !self.renewed
            && !self.relayed
            && !self.view.has(self.i, Class::DOCUMENT)
            && self.lemma.class != CueClass::Stress
    }

    /// إعلان الوزير: its subject stands in construct. Nothing, where what stands there shows that nobody speaks.
    fn find_owner(&mut self) -> Option<()> {
        if self.cue.reading.pronoun || self.has(prefix::AL) {
            return Some(());
        }
        let Some(np) = mention::parse(self.view, self.i + 1, self.limit).filter(|np| self.is_owner(np)) else {
            return Some(());
        };
        if self.is_evidence(&np) || self.is_what_is_said(&np) || self.is_object(&np) {
            return None;
        }
        if self.is_addressee() {
            self.cue.object = Some(np);
        } else {
            self.cue.subject = Some(np);
        }
        self.from = np.end as usize;
        Some(())
    }

    /// A phrase that is known or has a name, and is closed.
    fn is_owner(&self, np: &Np) -> bool {
        let head = np.head as usize;
        (np.denotes != Denotes::Unknown || np.has_name())
            && (self.view.is_definite(head) || np.has_name() || self.view.has(head, Class::HEAD.and(Class::PLACE)))
    }

    /// كشف مقطع فيديو عن
    fn is_evidence(&self, np: &Np) -> bool {
        lists::EVIDENCE.has(self.view.stem(np.head as usize))
    }

    /// تأكيد هذه المعلومات: what is said, nobody who says it.
    fn is_what_is_said(&self, np: &Np) -> bool {
        let told = matches!(np.denotes, Denotes::Document | Denotes::Unknown);
        told && self.view.has(np.start as usize, Class::DEMONSTRATIVE)
    }

    /// تشديد العقوبات على, طلب العلاج من: a thing is the object, and nobody speaks; but إقرار القانون بأن.
    fn is_object(&self, np: &Np) -> bool {
        mention::is_thing(self.view, np) && !self.view.is_complementizer(np.end as usize)
    }

    /// بشكر الرئيس لجهوده, وختم بيانه بدعوة الأهالي إلى الحوار: whom one thanks or calls on.
    fn is_addressee(&self) -> bool {
        let class = self.lemma.class;
        let called = matches!(class, CueClass::Urge | CueClass::Demand) && self.frames.has(Frames::OBJECT);
        (class == CueClass::Thank || called) && self.has(prefix::BI)
    }

    /// قوله تعالى: a eulogy stands for him whom the pronoun means.
    fn pass_eulogy(&mut self) {
        let view = self.view;
        // قوله - تعالى -: «…»
        let aside = usize::from(view.kind(self.from) == Kind::Dash);
        self.blessed = mention::eulogy(view, self.from + aside).is_some();
        if self.cue.reading.pronoun && self.blessed {
            self.cue.subject = mention::parse(view, self.from + aside, self.limit);
            self.from = self.cue.subject.map_or(self.from, |np| np.end as usize);
            self.from += usize::from(aside > 0 && view.kind(self.from) == Kind::Dash);
        }
    }

    /// شكره وتقديره للحضور على
    fn pass_second_thanks(&mut self) {
        let view = self.view;
        if self.lemma.class != CueClass::Thank || !self.cue.reading.pronoun || self.expressed {
            return;
        }
        let joined = |k: usize| view.prefix(k) == prefix::WA && is_stance(view, k);
        while self.from < self.limit && view.is_word(self.from) && joined(self.from) {
            self.from += 1;
        }
    }

    /// Goes from the owner to the introducer: how well it fits, if it does; or nothing, where none was met.
    fn read(&mut self) -> Option<Option<u32>> {
        /// Words between the owner and the introducer.
        const MAX: usize = 8;
        self.k = self.from;
        while self.k < self.limit && self.words <= MAX {
            let next = match self.view.kind(self.k) {
                Kind::Word | Kind::Latin => self.word(),
                Kind::Colon => self.colon(),
                Kind::Open | Kind::Quote | Kind::Close | Kind::OpenBracket => self.quotation(),
                Kind::Comma => self.comma(),
                _ => Next::End,
            };
            match next {
                Next::On => {}
                Next::End => break,
                Next::Found(score) => return Some(score),
            }
        }
        None
    }

    /// بالقول: …, قول الشاعر: «…»
    fn colon(&mut self) -> Next {
        let opens = self.frames.has(Frames::QUOTE)
            && (self.is_owned() || self.is_said() && self.view.quote_at(self.k + 1).is_some())
            && self.words <= 3;
        if opens { Next::Found(colon(self.view, &mut self.cue, self.k)) } else { Next::End }
    }

    /// بالقول، الخميس، «…»: a comma behind nothing but times.
    fn comma(&mut self) -> Next {
        if self.words != self.times {
            return Next::End;
        }
        self.k += 1;
        Next::On
    }

    /// قوله «…»: what is said in marks, or a name in marks between.
    fn quotation(&mut self) -> Next {
        /// Words of an addressee's or a medium's name in marks.
        const MAX: usize = 4;
        let (view, k) = (self.view, self.k);
        let Some(q) = view.quote_at(k) else { return Next::Found(None) };
        let n = view.words(q.first(), q.close as usize);
        let near = self.words == self.times || self.blessed;
        if self.frames.has(Frames::QUOTE) && n >= MIN_QUOTED && (self.is_owned() || self.is_said()) && near {
            self.cue.intro = Intro::Quote;
            self.cue.intro_at = k as u32;
            self.cue.content = q.first() as u32;
            return Next::Found(Some(8));
        }
        // بقوله لـ«الساحل» إن
        let governed = view.has(k - 1, Class::PREP) || view.prefix(k - 1) & prefix::PREP != 0;
        if n <= MAX && q.closed && (governed || view.key(k - 1).len() == 1) {
            self.words += n;
            self.k = q.close as usize + 1;
            return Next::On;
        }
        Next::End
    }

    /// The first rule that says something of the word.
    fn word(&mut self) -> Next {
        self.complementizer()
            .or_else(|| self.preposition())
            .or_else(|| self.accusative())
            .or_else(|| self.joined_object())
            .or_else(|| self.object())
            .or_else(|| self.other_cue())
            .unwrap_or_else(|| self.between())
    }

    /// صحفي, له, أمس between noun and introducer.
    fn between(&mut self) -> Next {
        self.times += usize::from(self.view.has(self.k, Class::TIME));
        self.words += 1;
        self.k += 1;
        Next::On
    }

    /// The content is a phrase that begins at `content` or behind `intro_at`.
    fn phrase(&mut self, intro_at: usize, content: usize) -> Option<Next> {
        Some(Next::Found(phrase(&mut self.cue, intro_at, content, 3)))
    }

    /// قوله إن, تصريح بأن
    fn complementizer(&mut self) -> Option<Next> {
        let (view, k) = (self.view, self.k);
        if !view.is_complementizer(k) || view.prefix(k) & prefix::CONJ != 0 {
            return None;
        }
        // أعرب عن ثقته بأن: the verb has it for its content.
        let anothers = self.expressed && !matches!(self.lemma.class, CueClass::Say | CueClass::State);
        let found =
            if self.is_nobodys() || anothers { None } else { clause(view, &mut self.cue, self.lemma, k, self.words) };
        Some(Next::Found(found))
    }

    /// وسط توقعات بأن: an opinion that is nobody's. وهذه إشارة إلى أن: a sign.
    fn is_nobodys(&self) -> bool {
        let sign = self.lemma.class == CueClass::State && self.frames == Frames::ILA_ANNA;
        (self.lemma.class == CueClass::Opinion || sign)
            && !self.has(prefix::BI)
            && !self.cue.reading.pronoun
            && self.cue.subject.is_none()
    }

    /// إعلان الوزير عن, ترحيبه بالقرار: the frame's preposition right behind whose saying it is.
    fn preposition(&mut self) -> Option<Next> {
        let (view, k, frames) = (self.view, self.k, self.frames);
        if self.words != 0 || !self.is_possessed() {
            return None;
        }
        let prep = complement_frame(view, k);
        let opens = prep != Frames::default()
            && !view.is_complementizer(k + 1)
            && (view.class(k) != Class::NONE || view.prefix(k) != 0 || prep == Frames::LI)
            && frames.has(prep)
            && prep != Frames::FI
            && self.is_call(prep)
            && !self.expressed
            && !self.is_whom();
        if !opens {
            return None;
        }
        let fused = view.prefix(k) & (prefix::BI | prefix::LI) != 0;
        self.phrase(k, if fused { k } else { k + 1 })
    }

    /// It is known whose it is, and that it is said.
    fn is_possessed(&self) -> bool {
        let cue = &self.cue;
        let owned = cue.reading.pronoun || cue.subject.is_some() || cue.object.is_some();
        !self.is_purpose() && (owned || self.is_beside())
    }

    /// اجتمعوا لمطالبة الحكومة بوقف الحرب, لكشف النقاب عن: what somebody is about to do, and the phrase is its object.
    fn is_purpose(&self) -> bool {
        self.cue.prefix & !prefix::CONJ == prefix::LI
    }

    /// مع التأكيد على: a circumstance of the clause's speaker, as a participle is.
    fn is_beside(&self) -> bool {
        let (view, i) = (self.view, self.i);
        // اختتم اللقاء بالتأكيد على أهمية, جدد الوزير التأكيد على دعم
        // ألقى السفير باللوم على
        let settled = matches!(self.lemma.class, CueClass::Stress | CueClass::Accuse);
        let by = self.has(prefix::BI) && self.has(prefix::AL) && settled;
        i > 0 && view.key(i - 1) == keys::MAA && self.has(prefix::AL) || by || self.renewed
    }

    /// دعوته لحضور الحفل is an invitation, دعوته لوقف القتال a call.
    fn is_call(&self, prep: Frames) -> bool {
        prep != Frames::LI
            || self.lemma.class != CueClass::Urge
            || self.cue.reading.pronoun && self.view.has(self.k, Class::ABSTRACT)
    }

    /// شكره للحضور على: for what one thanks, not whom.
    fn is_whom(&self) -> bool {
        self.lemma.class == CueClass::Thank && behind_object(self.view, self.k, self.limit, self.frames).is_some()
    }

    /// اتهامه الشركة بالإهمال, دعوته الحكومة إلى الحوار
    fn accusative(&mut self) -> Option<Next> {
        let view = self.view;
        if self.words != 0 || !self.cue.reading.pronoun || self.is_purpose() || self.expressed {
            return None;
        }
        let at = behind_accusative(view, self.k, self.limit, self.frames)?;
        let fused = view.prefix(at) & prefix::BI != 0;
        self.phrase(at, if fused { at } else { at + 1 })
    }

    /// اتهامه للمعارضة بالتآمر
    fn joined_object(&mut self) -> Option<Next> {
        let view = self.view;
        if self.words != 0 || !self.is_possessed() || !self.frames.has(Frames::OBJECT) {
            return None;
        }
        let at = behind_object(view, self.k, self.limit, self.frames)?;
        let fused = view.prefix(at) & (prefix::BI | prefix::LI) != 0 || view.key(at).len() > 3;
        self.phrase(at, if fused { at } else { at + 1 })
    }

    /// إعلان الحكومة هزيمة التنظيم, إعلان واشنطن الانسحاب
    fn object(&mut self) -> Option<Next> {
        let (view, k) = (self.view, self.k);
        let thing = || view.has(k, Class::ABSTRACT);
        let first = || thing() && !view.is_definite(k) || mention::is_verbal_noun(view, k);
        let object = self.frames.has(Frames(Frames::NP.0 | Frames::O_NP.0))
            && (self.cue.subject.is_some() || self.cue.reading.pronoun)
            && view.prefix(k) & !prefix::AL == 0
            && (self.words == 0 && first() || thing() && view.spell(k) & spell::FINAL_HA != 0);
        if object { self.phrase(k, k) } else { None }
    }

    /// A verb or another cue, behind which nothing belongs to the noun.
    fn other_cue(&self) -> Option<Next> {
        let c = self.view.class(self.k);
        let other = c.has(Class::CUE.and(Class::VERB).and(Class::CONJ))
            && !c.has(Class::HEAD)
            && !self.view.is_definite(self.k);
        other.then_some(Next::End)
    }

    /// نقل عنه قوله للصحفيين قبل مغادرته المدينة "…", اكتفى بالقول ردا على سؤال "…", but قول الوزير أمس: «…»
    fn find_farther(&mut self) -> Option<u32> {
        let (view, lemma, from, limit) = (self.view, self.lemma, self.from, self.limit);
        let own = self.is_owned() && self.is_saying();
        let far = (own || self.is_said()) && late_quote(view, &mut self.cue, lemma, from, limit);
        if far && (own || view.kind(self.cue.intro_at as usize - 1) == Kind::Colon) {
            return Some(5);
        }
        // اكتفى بالقول لا تعليق لدينا
        (own && !far && self.has(prefix::BI) && bare(view, &mut self.cue, lemma, from, limit)).then_some(2)
    }
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

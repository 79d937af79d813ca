//! From a verb's subject to its complement: what may stand between, and what means that there is none.

use super::complement::{clause, colon, is_earlier, is_later, phrase, relay_origin, that_inside};
use super::frame::{
    adverbial, clause_frame, complement_frame, governs_at, object_frame_follows, object_phrase, over_object, takes,
};
use super::refuse::{is_attribute, is_verb};
use super::source::{is_source, names_origin};
use super::verb::{apposed_office, is_dated, is_from_them};
use super::{Cue, Intro, MAX_BETWEEN, MIN_QUOTED, PERSONS};
use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Trust, lists, prefix, without_pronoun};
use crate::mention::{Denotes, Np};
use crate::quote::Quote;
use crate::view::View;
use crate::{CueClass, keys, mention};

/// Reads on from `j` to the introducer. Fills in the cue and gives a score, or `None`.
pub(super) fn scan(view: &View<'_>, cue: &mut Cue, lemma: &Lemma, j: usize, limit: usize) -> Option<u32> {
    Scan::new(view, cue, lemma, j, limit).run()
}

/// What one token of the way leads to.
enum Step {
    /// Farther on.
    On,
    /// The introducer stands here.
    Found(u32),
    /// No complement can follow.
    Lost,
    /// The way ends; what was passed may be the complement itself.
    End,
}

impl Step {
    fn of(score: Option<u32>) -> Step {
        score.map_or(Step::Lost, Step::Found)
    }
}

/// The way from a verb, its subject and what adverbials follow it to the introducer.
struct Scan<'a, 't> {
    view: &'a View<'t>,
    cue: &'a mut Cue,
    lemma: &'a Lemma,
    frames: Frames,
    /// Where it begins, and before which token it ends.
    j: usize,
    limit: usize,
    k: usize,
    words: usize,
    /// Inside a relative clause.
    relative: bool,
    /// Complementizers that verbs of relative clauses take.
    stolen: usize,
    /// Those of verbs that take only بأن.
    stolen_bi: usize,
    /// Verbs that are no cues.
    verbs: usize,
    /// Nothing but adverbials since the subject: a frame's preposition may still be the complement.
    beside: bool,
    comma: bool,
    /// The token behind the comma that closed a relative clause.
    resumed: Option<usize>,
    /// Every comma so far only set off a time or another adverbial: حثت شركاتها، الخميس، على.
    adverbials: bool,
    /// An object that is no noun phrase.
    object: bool,
    /// أرجع ذلك إلى: what is spoken of.
    about: Option<usize>,
    /// أشاد بقوة المصارف, طالب بسرعة الإفراج: a ب that was passed as an adverbial, with the noun behind it.
    passed: Option<usize>,
    /// في 22 آذار | نقل السفارة: the token behind a date, where a noun may look like another report.
    dated: Option<usize>,
}

impl<'a, 't> Scan<'a, 't> {
    fn new(view: &'a View<'t>, cue: &'a mut Cue, lemma: &'a Lemma, j: usize, limit: usize) -> Self {
        let frames = lemma.frames;
        // أرجع ذلك إلى
        let that = (cue.token as usize + 1..j).any(|t| view.key(t) == keys::DHALIKA);
        let object = cue.reading.pronoun || that && frames.has(Frames::OBJECT);
        Scan {
            view,
            cue,
            lemma,
            frames,
            j,
            limit,
            k: j,
            words: 0,
            relative: false,
            stolen: 0,
            stolen_bi: 0,
            verbs: 0,
            beside: true,
            comma: false,
            resumed: None,
            adverbials: true,
            object,
            about: None,
            passed: None,
            dated: None,
        }
    }

    fn run(mut self) -> Option<u32> {
        while self.k < self.limit && self.words <= MAX_BETWEEN {
            match self.step() {
                Step::On => {}
                Step::Found(score) => return Some(score),
                Step::Lost => return None,
                Step::End => break,
            }
        }
        if let Some(k) = self.passed {
            return phrase(self.cue, k, k, 4);
        }
        let objects = self.frames.has(Frames::NP) && self.cue.subject.is_some() && !self.cue.reading.pronoun;
        let noun = Class::ABSTRACT.and(Class::COMMON);
        let act = |k: usize| k == self.k && self.view.has(k, noun) && self.view.prefix(k) == 0;
        if let Some(k) = self.dated.filter(|&k| objects && act(k)) {
            return phrase(self.cue, k, k, 3);
        }
        // كشف الوزير تفاصيل: what was taken for an object is the content, since nothing follows it.
        let np = self.cue.object.filter(|_| self.frames.has(Frames::NP) && self.cue.subject.is_some())?;
        self.cue.object = None;
        phrase(self.cue, np.start as usize, np.start as usize, 3)
    }

    fn step(&mut self) -> Step {
        let (view, k) = (self.view, self.k);
        match view.kind(k) {
            Kind::Dash if k == self.j && self.cue.reading.form != Form::Participle => {
                self.k = past_aside_in_dashes(view, k, self.limit).unwrap_or(k + 1);
                Step::On
            }
            Kind::Comma => self.comma(),
            Kind::Colon => self.colon(),
            Kind::Open | Kind::Quote | Kind::Close | Kind::OpenBracket => self.mark(),
            // سالم د. العمري
            Kind::Stop if view.is_word(k + 1) && k + 1 < self.limit => self.past(1, 0),
            Kind::Stop | Kind::Newline | Kind::Question | Kind::Exclamation | Kind::Semicolon => Step::End,
            Kind::Word | Kind::Latin | Kind::Number => self.word(),
            _ => self.past(1, 0),
        }
    }

    /// Over tokens of which so many are words.
    fn past(&mut self, tokens: usize, words: usize) -> Step {
        self.k += tokens;
        self.words += words;
        Step::On
    }

    /// Over a noun phrase.
    fn past_phrase(&mut self, np: &Np) -> Step {
        self.words += np.len();
        self.k = np.end as usize;
        Step::On
    }

    /// Over the preposition here and what it governs, which may be fused with it.
    fn past_governed(&mut self, at: usize, fused: bool) -> Step {
        self.k = past_governed(self.view, at, fused, self.limit, &mut self.words, &mut self.stolen);
        Step::On
    }

    /// What is said begins at `content`, introduced at `at`.
    fn introduced(&mut self, intro: Intro, at: usize, content: usize, score: u32) -> Step {
        (self.cue.intro, self.cue.intro_at, self.cue.content) = (intro, at as u32, content as u32);
        Step::Found(score)
    }

    fn phrase(&mut self, intro_at: usize, content: usize, score: u32) -> Step {
        Step::of(phrase(self.cue, intro_at, content, score))
    }

    fn comma(&mut self) -> Step {
        let (view, k) = (self.view, self.k);
        // The comma that closes an apposition of the subject separates nothing.
        let closes = self.words == 0
            && self.cue.subject.is_some_and(|np| (np.start..np.end).any(|t| view.kind(t as usize) == Kind::Comma));
        // المهندس سامح الطوخي، رئيس الشعبة، : an office set off behind the name is his.
        if let Some(end) = apposed_office(view, self.cue, k, self.limit).filter(|_| self.words == 0 && !self.comma) {
            if let Some(np) = self.cue.subject.as_mut() {
                np.end = end as u32;
            }
            self.k = end + 1;
            return Step::On;
        }
        // ويعتقد خبراء في الملاحة، تحدثت إليهم الجريدة، بأن
        if let Some(end) = past_aside(view, k, self.limit, self.frames).filter(|_| self.verbs == 0) {
            self.comma = true;
            return self.past(end + 1 - k, view.words(k + 1, end));
        }
        // وشدد الوزير، في تغريدة على «إكس»، على
        let scene =
            past_scene(view, k, self.limit, self.frames).filter(|_| self.verbs == 0 && self.words == 0 && !self.comma);
        if let Some(end) = scene {
            return self.past(end + 1 - k, 0);
        }
        self.comma |= !closes;
        self.resumed = (self.relative && !closes).then_some(k + 1);
        self.relative = false;
        self.past(1, 0)
    }

    fn colon(&mut self) -> Step {
        let (view, k, frames) = (self.view, self.k, self.frames);
        let marked = view.quote_at(k + 1).is_some();
        // تحت شعار: «…»
        if marked && view.is_word(k - 1) && lists::NAMING.has(view.stem(k - 1)) {
            self.k = view.quote_at(k + 1).map_or(k + 1, |q| q.close as usize + usize::from(q.closed));
            return Step::On;
        }
        // وأجاد الممثل في: «…»: a preposition governs the title.
        if marked && k > self.j && matches!(view.key(k - 1), keys::FI | keys::MIN) {
            self.k = view.quote_at(k + 1).map_or(k + 1, |q| q.close as usize + usize::from(q.closed));
            return Step::On;
        }
        // الاتصال على الرقم: 9200
        if view.kind(k + 1) == Kind::Number && is_numbered(view, k - 1) {
            return self.past(1, 0);
        }
        // وسجل الوزير: «…»
        let stated = marked
            && k == self.j
            && self.lemma.class == CueClass::State
            && frames.has(Frames::ANNA)
            && self.cue.subject.is_none_or(|np| np.denotes != Denotes::Document && !mention::is_thing(view, &np));
        let talked = k > self.j && self.talks_of_itself(marked.then_some(k + 1));
        if !frames.has(Frames::QUOTE) && !stated && !talked || self.verbs > usize::from(marked) && !self.comma {
            return Step::Lost;
        }
        Step::of(colon(view, self.cue, k))
    }

    /// وتحدث المدرب عن الفوز: «…»: are the marks there what he said of it?
    fn talks_of_itself(&self, mark: Option<usize>) -> bool {
        let whose = self.cue.subject.is_some() || self.cue.reading.form == Form::Participle;
        talks(self.lemma) && whose && mark.is_some_and(|k| self.view.kind(k) != Kind::OpenBracket)
    }

    /// A quotation or a bracket.
    fn mark(&mut self) -> Step {
        let (view, k, frames, lemma) = (self.view, self.k, self.frames, self.lemma);
        let Some(q) = view.quote_at(k) else {
            // An aside.
            let close = || (k + 1..self.limit.min(k + 16)).find(|&c| view.kind(c) == Kind::CloseBracket);
            let aside = if view.kind(k) == Kind::OpenBracket { close() } else { None };
            self.k = aside.unwrap_or(k) + 1;
            return Step::On;
        };
        let (first, close) = (q.first(), q.close as usize);
        let n = view.words(first, close);
        let next = close + usize::from(q.closed);
        // ندد الرئيس "بحرب اقتصادية": the preposition stands inside the marks.
        let prep = complement_frame(view, first);
        let fused =
            matches!(prep, Frames::BI | Frames::LI) && self.verbs == 0 && n > 0 && !view.is_complementizer(first);
        let acted_on = self.object || self.cue.object.is_some();
        let due = frames.has(over_object(prep)) && (acted_on || self.cue.subject.is_some());
        if fused && (!frames.has(Frames::QUOTE) && frames.has(prep) || due) {
            if !frames.has(prep) && !acted_on {
                self.cue.object = self.cue.subject.take();
            }
            return self.phrase(k, k, 5);
        }
        let introduced_later = self.is_introduced_later(q, n, next);
        // قال "نعم": right behind قال or its subject a single word is what was said; a word or two farther on are no speech
        // (أن يكون رد الحكومة على الهجوم "حازما").
        // متابعة «الفجر» is no participle.
        let plain = self.cue.reading.form != Form::Participle || frames.has(Frames::BARE) && !frames.has(Frames::MORE);
        let said = lemma.class == CueClass::Say
            && plain
            && self.beside
            && !self.comma
            && n > 0
            && (k == self.j || n >= MIN_QUOTED);
        // وقال الوزير "نرفض بشدة" محاولات التقسيم: the marks hold the beginning of his clause.
        let clause = said && n <= 4 && q.closed && goes_on(view, next);
        if clause && frames.has(Frames::QUOTE) && !introduced_later && self.verbs == 0 {
            return self.introduced(Intro::Bare, k, k, 8);
        }
        // أبلغ الوزير المجلس في برقيته بـ"...": what a preposition governs is its noun phrase, not the whole speech.
        // وأضاف علي "…"
        let ali = view.key(k - 1) == keys::ALA && view.spell(k - 1) & spell::FINAL_YA != 0;
        let behind_preposition = k > 0
            && (view.has(k - 1, Class::PREP) && view.prefix(k - 1) & prefix::CONJ == 0 && !ali
                || view.is_word(k - 1) && view.key(k - 1).len() == 1);
        if n >= MIN_QUOTED && self.verbs == 0 && q.closed && (self.beside || self.comma) {
            // وخلص إلى "أن ...", وأضاف البيان "أن ..."
            let bare = view.is_bare_complementizer(first);
            let that = that_inside(view, first) && !introduced_later;
            if (behind_preposition && view.is_complementizer(first) || that) && frames.has(Frames::CLAUSE) {
                return self.introduced(Intro::Clause, k - 1, first + usize::from(bare), 9);
            }
            let prep = if behind_preposition { complement_frame(view, k - 1) } else { Frames::default() };
            if prep != Frames::default() && (frames.has(prep) || self.object && frames.has(over_object(prep))) {
                return self.phrase(k - 1, k, 5);
            }
        }
        // مبرزا «…»: a participle right before the mark, whatever its verb takes.
        let participle = self.cue.reading.form == Form::Participle
            && k == self.cue.token as usize + 1
            && frames.has(Frames::CLAUSE)
            && matches!(lemma.class, CueClass::State | CueClass::Stress);
        // معتبرا إياه "مفاجأة الموسم": the second object.
        let second = view.has(k - 1, Class::PRONOUN) || self.cue.object.is_some_and(|np| np.end as usize == k);
        if acted_on && second && !self.comma && n > 0 && frames.has(Frames::O_NP) {
            return self.phrase(k, k, 5);
        }
        if (frames.has(Frames::QUOTE) || participle)
            && (n >= MIN_QUOTED || said)
            && !introduced_later
            && !behind_preposition
            && !self.goes_on_with_object()
            && (self.beside || self.comma)
            && self.verbs == 0
        {
            return self.introduced(Intro::Quote, k, first, if self.beside { 8 } else { 5 });
        }
        let object = frames.has(Frames(Frames::NP.0 | Frames::O_NP.0));
        if self.beside && !introduced_later && n > 0 && object && !self.comma {
            return self.phrase(k, k, 4);
        }
        self.words += n;
        // وكتبت «المساء»، كبرى الصحف، إن: what the marks name is the subject.
        let verb = matches!(self.cue.reading.form, Form::Perfect | Form::Imperfect)
            && !self.cue.reading.pronoun
            && !frames.has(Frames::OBJECT);
        let beside_verb = k == self.cue.token as usize + 1 && self.cue.subject.is_none();
        if introduced_later && verb && n > 0 && beside_verb && q.closed {
            let feminine = self.cue.reading.agreement.feminine;
            let name = Np::plain(k, next, Denotes::Organization);
            self.cue.subject = Some(Np { head: first as u32, feminine, gendered: true, ..name });
            self.k = next;
            return Step::On;
        }
        let governed = k > 0 && (view.has(k - 1, Class::PREP) || view.prefix(k - 1) & prefix::PREP != 0);
        self.beside &= governed;
        self.adverbials &= governed;
        self.k = next.max(k + 1);
        Step::On
    }

    /// Is what was said introduced behind these `n` words in marks, so that they are a name, a medium or a title?
    fn is_introduced_later(&self, q: &Quote, n: usize, next: usize) -> bool {
        let (view, k, frames) = (self.view, self.k, self.frames);
        let (first, close) = (q.first(), q.close as usize);
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
            || (k > self.j || self.cue.subject.is_some_and(|np| lists::NAMING.has(view.stem(np.head as usize))))
                && view.kind(k - 1) == Kind::Word
                && mention::is_title_quoted(view, first, close);
        governed && !frames.has(complement_frame(view, k - 1))
            || named
            || n <= 4
                && (view.is_complementizer(next)
                    || view.kind(next) == Kind::Colon
                    || frames.has(complement_frame(view, next)) && n < MIN_QUOTED
                    || !frames.has(Frames::O_NP) && introduces_later(view, next, self.limit))
    }

    /// إن الجيش يواصل "ضرباته": a verb of going on that opens no clause has the marks' words for its object.
    fn goes_on_with_object(&self) -> bool {
        let cue = &*self.cue;
        self.lemma.trust == Trust::Frame
            && self.frames.has(Frames::MORE)
            && cue.reading.form == Form::Imperfect
            && cue.prefix & prefix::CONJ == 0
            && cue.subject.is_none()
            && cue.token > 0
            && self.view.is_word(cue.token as usize - 1)
    }

    /// Each question answers only what it knows; a word that none does is passed.
    fn word(&mut self) -> Step {
        // كشف الوزير النقاب عن
        if mention::is_veil(self.view, self.k) {
            return self.past(1, 0);
        }
        self.complementizer()
            .or_else(|| self.no_adverb())
            .or_else(|| self.kept_back())
            .or_else(|| self.question())
            .or_else(|| self.call())
            .or_else(|| self.chant())
            .or_else(|| self.fixed())
            .or_else(|| self.beside_subject())
            .or_else(|| self.described())
            .or_else(|| self.stance())
            .or_else(|| self.act())
            .or_else(|| self.other_verb())
            .or_else(|| self.what())
            .or_else(|| self.conjunction())
            .or_else(|| self.preposition())
            .or_else(|| self.whom())
            .or_else(|| self.second_phrase())
            .unwrap_or_else(|| self.adverbial())
    }

    /// أن, إن, بأن: the verb's own, another word's, or a conjunction's.
    fn complementizer(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        if view.prefix(k) & prefix::CONJ != 0 || !view.is_complementizer(k) {
            return None;
        }
        // التي وصفها بأنها, but الذي وصفته بالمأذون إن
        // وأضاف المختبر، الذي قال إن المادة سامة، أن: up to the comma that closes it the relative clause takes its own.
        let inside = self.relative || !self.comma;
        if self.stolen_bi > 0 && inside && view.has_bi(k) {
            self.stolen_bi -= 1;
            return Some(self.past(1, 1));
        }
        if self.stolen > 0 && inside {
            self.stolen -= 1;
            return Some(self.past(1, 1));
        }
        // الذي سبق له أن درب الفريق, but صحيفة سبق أن
        let precedes = |n: usize| k > n && view.key(k - n) == keys::SABAQA;
        if precedes(2) && view.key(k - 1).at(0) == code::LAM || precedes(1) && view.has(k - 2, Class::RELATIVE) {
            return Some(self.past(1, 1));
        }
        // بعد أن, في حين أن, باعتبار أن: the conjunction of another clause.
        let before = k - 1;
        let conjunction = before >= self.j
            && !is_later(view, k)
            && (view.has(before, Class::PREP)
                && !matches!(view.key(before), keys::ILA | keys::ALA | keys::ANN | keys::MIN | keys::FI | keys::BAYN)
                && !is_earlier(view, before)
                // من مصادرها الخاصة أن, وأكد الوزير خصوصا أن
                || lists::CONJOINED.has(view.stem(before))
                    && !view.is_definite(before)
                    && !(before == self.j && view.has(before, Class::ADVERB)));
        if conjunction {
            return Some(Step::Lost);
        }
        let prepositional = self.verbs == 1 && matches!(view.key(before), keys::ILA | keys::ALA);
        let own = self.verbs == 0 || prepositional || self.comma || view.spell(k) & spell::HAMZA_BELOW != 0;
        let score = if own { clause(view, self.cue, self.lemma, k, self.words) } else { None };
        Some(Step::of(score))
    }

    /// اعترف | بقوة خصمه, اقترح | إضافة مادة: what is in construct is no adverbial.
    fn no_adverb(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        if !view.has(k, Class::ADVERB) || view.prefix(k) != 0 || self.verbs > 0 || self.comma || !self.beside {
            return None;
        }
        let next = k + 1;
        let owned = view.is_definite(next) || view.is_word(next) && mention::has_possessive_ending(view, next);
        let noun = || view.lexicon.look_up(view.key(k).skip(1)).class.has(Class::ABSTRACT.and(Class::COMMON));
        // أشاد الوزير بقوة بالقرار
        let fused = view.prefix(next) & prefix::PREP != 0;
        let with = view.key(k).at(0) == code::BA
            && owned
            && !fused
            && noun()
            && self.frames.has(Frames::BI)
            && !self.frames.has(Frames::NP);
        let adding = view.key(k) == keys::IDAFA
            && view.key(next) != keys::ILA
            && view.has(next, Class::COMMON.and(Class::DOCUMENT).and(Class::ORG).and(Class::ABSTRACT))
            && self.frames.has(Frames::NP);
        (with || adding).then(|| self.phrase(k, k, 4))
    }

    /// عن مصادر لم تكشف عن هويتها أن: what is not told of who speaks.
    fn kept_back(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        let end = kept_back(view, k)?;
        Some(self.past(end - k, end - k))
    }

    /// سأل عما إذا كان, روى كيف نجا: a reported question.
    fn question(&mut self) -> Option<Step> {
        let (view, k, frames) = (self.view, self.k, self.frames);
        // نفى علمه بما إذا
        let whether = matches!(view.key(k), keys::AMMA_ABOUT | keys::MA) && view.key(k + 1) == keys::IDHA;
        let whether = whether && self.verbs == 0 && frames.has(Frames(Frames::CLAUSE.0 | Frames::AN.0));
        // أوضح لماذا تأخر المشروع
        let how = matches!(view.key(k), keys::KAYFA | keys::LIMADHA) && frames.has(Frames::HOW);
        if !(whether || how && (self.verbs == 0 || self.comma)) {
            return None;
        }
        Some(self.introduced(Intro::Clause, k, k, 8))
    }

    /// قالت ابنته زينب يا أبي, هتف المتظاهرون يا حكومة: whoever calls on somebody has begun to speak.
    fn call(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        let says = self.lemma.class == CueClass::Say && self.frames.has(Frames::QUOTE);
        if k != self.j || !says || view.key(k) != keys::YA || !view.is_word(k + 1) {
            return None;
        }
        Some(self.introduced(Intro::Bare, k, k, 8))
    }

    /// ردد المتظاهرون هتافات من بينها «…», مرددين شعار «…»: what is shouted is named, then given.
    fn chant(&mut self) -> Option<Step> {
        /// Tokens from the noun to the mark.
        const MAX: usize = 5;
        let (view, k) = (self.view, self.k);
        let shouts =
            self.lemma.class == CueClass::Say && self.frames.has(Frames::QUOTE) && !self.frames.has(Frames::BARE);
        let named = k == self.j && view.prefix(k) & !prefix::AL == 0 && lists::CHANTS.has(view.stem(k));
        if !shouts || !named {
            return None;
        }
        let way = |m: &usize| view.is_word(*m) && !view.is_complementizer(*m) || view.kind(*m) == Kind::Colon;
        let at = (k + 1..self.limit.min(k + MAX)).find(|&m| view.quote_at(m).is_some())?;
        let q = view.quote_at(at)?;
        if !(k + 1..at).all(|m| way(&m)) || view.words(q.first(), q.close as usize) < 2 {
            return None;
        }
        Some(self.introduced(Intro::Quote, k, q.first(), 8))
    }

    /// Fixed phrases of the lexicon.
    fn fixed(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        // أدانت الوزارة | بأشد العبارات | الهجوم
        if mention::in_terms(view, k) {
            return Some(self.past(2, 2));
        }
        let (kind, end) = view.phrase(k)?;
        // وقال الوزير في إشارة إلى الأزمة إن: before what he says the narrator tells only what he means.
        let alludes = kind == PhraseKind::Return && view.key(k) == keys::FI;
        match kind {
            _ if alludes => {
                self.words += end - 1 - k;
                Some(self.past_governed(end - 1, is_fused(view, end - 1)))
            }
            PhraseKind::Formula | PhraseKind::Return => Some(Step::End),
            // نفت الوزارة على لسان المتحدث باسمها | وقوع إصابات
            PhraseKind::Source(_) if view.is_word(end) => {
                let holder = mention::parse(view, end, self.limit).filter(|np| np.denotes != Denotes::Unknown);
                let own =
                    |np: &Np| (end + 1..np.end as usize).find(|&m| view.has(m, Class::ABSTRACT) && view.prefix(m) == 0);
                let to = holder.map_or(end, |np| own(&np).unwrap_or(np.end as usize));
                Some(self.past(to - k, to - k))
            }
            PhraseKind::Impersonal | PhraseKind::Source(_) => Some(self.past(end - k, end - k)),
            PhraseKind::Adverb | PhraseKind::Shift => {
                self.past(end - k, end - k);
                // عبر حسابه | الرسمي
                let adjective = |k: usize| view.is_definite(k) && view.class(k).without(Class::FEMININE) == Class::NONE;
                while adjective(self.k) && self.k < self.limit {
                    self.past(1, 1);
                }
                self.k = past_description(view, self.k, self.limit, &mut self.words, &mut self.stolen);
                Some(Step::On)
            }
            PhraseKind::Preposition => {
                self.pass_bi(end);
                // أبدى البعض استعدادا للدفع
                let act = || {
                    let bare = view.key(k).first(view.key(k).len() - 1);
                    view.lexicon.look_up(bare).class.has(Class::ABSTRACT)
                };
                if self.words == 0 && self.frames.has(Frames::NP) && mention::is_circumstance(view, k) && act() {
                    return Some(self.phrase(k, k, 4));
                }
                // في ختام الزيارة, بالتعاون مع الوزارة: the noun it governs is part of the adverbial.
                self.words += end - 1 - k;
                Some(self.past_governed(end - 1, is_fused(view, end - 1)))
            }
            _ => None,
        }
    }

    /// Remembers the adverbial of manner here, which ends at a token: what the verb takes ب with, if nothing else follows.
    fn pass_bi(&mut self, end: usize) {
        let (view, k) = (self.view, self.k);
        let acted_on = self.object || self.cue.object.is_some();
        let takes = self.frames.has(Frames::BI) || acted_on && self.frames.has(over_object(Frames::BI));
        let act = || {
            let key = view.key(k);
            let stem = if key.at(1) == code::ALEF && key.at(2) == code::LAM { key.skip(3) } else { key.skip(1) };
            view.lexicon.look_up(stem).class.has(Class::ABSTRACT.and(Class::COMMON))
        };
        let noun =
            view.is_definite(end) || view.is_definite(end + 1) && view.has(end, Class::ABSTRACT.and(Class::COMMON));
        let manner = view.key(k).at(0) == code::BA && noun && self.beside && !self.comma && self.verbs == 0;
        if takes && manner && self.passed.is_none() && act() {
            self.passed = Some(k);
        }
    }

    /// What tells more of the subject: a second one that و joins to it, his age, and whose words it is by.
    fn beside_subject(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        // انتقد عدد من التجار والمزارعين | تأجيل القرار
        if view.prefix(k) & prefix::WA != 0 && self.beside && !self.comma {
            let subject = self.cue.subject.filter(|np| np.end as usize == k && np.denotes != Denotes::Unknown);
            if let Some(np) = subject.and_then(|np| mention::with_conjunct(view, &np, self.limit)) {
                // خبراء ومزارعون | الوزارة; مؤسسات وهيئات | قلقها
                let end = (k + 1..np.end as usize)
                    .find(|&m| {
                        is_closed_plural(view, m - 1)
                            || view.has(m, Class::ABSTRACT) && mention::has_possessive(view, m)
                    })
                    .unwrap_or(np.end as usize);
                return Some(self.past(end - k, view.words(k, end)));
            }
        }
        // وكشف المدير، بحسب ما أكدته مصادر حضرت اللقاء، أن: the source's own verb takes nothing of the content.
        let by = matches!(view.key(k + 1), keys::MA | keys::LIMA) && view.has(k, Class::CUE) && is_source(view, k);
        if by && view.has(k + 2, Class::CUE.and(Class::VERB)) {
            self.relative = true;
            return Some(self.past(3, 3));
        }
        // وذكرت الوكالة نقلا عن مصادر أن; وتوقع الخبير، وفق تقرير للبنك، ارتفاع الأسعار
        if view.has(k, Class::CUE) && (view.kind(k - 1) == Kind::Comma && is_source(view, k) || names_origin(view, k)) {
            let at = k + 1 + usize::from(view.key(k + 1) == keys::ANN);
            if let Some(np) = mention::parse_governed(view, at, self.limit) {
                return Some(self.past_phrase(&np));
            }
            // وأعلنت القناة نقلا عن التحالف، تدمير الطائرة
            if at > k + 1 && view.is_word(at) {
                return Some(self.past(at + 1 - k, at + 1 - k));
            }
        }
        // الدول الـ57 | المنضوية, التقرير الـ 51
        if view.key(k) == keys::AL && view.kind(k + 1) == Kind::Number {
            let adjective = |m: usize| view.is_word(m) && view.is_definite(m) && !view.has(m, Class::ABSTRACT);
            let more = (k + 2..self.limit).take_while(|&m| adjective(m)).count();
            let governs = more > 0 && lists::GOVERNING.has(view.stem(k + 1 + more));
            self.past(2 + more, 1 + more);
            // الصادر أمس عن المصرف
            let light = |m: &usize| view.has(*m, Class::TIME.and(Class::ADVERB)) && !view.has(*m, Class::PREP);
            let at = self.k + (self.k..self.limit).take_while(light).count();
            if governs && view.has(at, Class::PREP) {
                self.k = at;
                return Some(self.past_governed(at, false));
            }
            return Some(Step::On);
        }
        // وأكد المتحدث لوكالة الأناضول | مقتل تسعة أشخاص
        let agency = view.prefix(k) & prefix::LI != 0 && view.stem(k) == keys::WIKALA && self.beside && !self.comma;
        if let Some(np) = if agency { mention::parse_governed(view, k, self.limit) } else { None } {
            let act = (k + 1..np.end as usize).find(|&m| view.has(m, Class::ABSTRACT) && view.prefix(m) == 0);
            let end = act.unwrap_or(np.end as usize);
            return Some(self.past(end - k, 1));
        }
        // وأكد كريم (18 سنة) and كريم 18 سنة أن
        let age = view.kind(k) == Kind::Number
            && self.cue.subject.is_some_and(|np| np.end as usize == k && np.denotes == Denotes::Person)
            && view.has(k + 1, Class::TIME)
            && (view.is_complementizer(k + 2) || matches!(view.kind(k + 2), Kind::Comma | Kind::Colon));
        age.then(|| self.past(2, 2))
    }

    /// رحب بما تحقق, اشتكى مما وصفه, كشف عما جرى
    fn with_what(&self) -> bool {
        match self.view.key(self.k) {
            keys::BIMA => self.frames.has(Frames::BI),
            keys::MIMMA => self.frames.has(Frames::MIN),
            keys::AMMA_ABOUT => self.frames.has(Frames::AN),
            _ => false,
        }
    }

    /// A relative clause begins.
    fn described(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        let c = view.class(k);
        let pronoun = c.has(Class::RELATIVE) && !matches!(view.key(k), keys::MA | keys::MIN) && !self.with_what();
        // أظهرت دراسة أجرتها جامعة أن: a verb with a pronoun behind an indefinite document is its relative clause.
        // بلاغ توصلت به الصحيفة أن
        let held = matches!(view.key(k + 1), keys::BIHI | keys::BIHA);
        // تقرير بالصحيفة كتبته مراسلتها إلى أن: nor does one open a report that introduces nothing.
        let introduces = || {
            let next = k + 1;
            view.is_complementizer(next) || view.kind(next) == Kind::Colon || view.quote_at(next).is_some()
        };
        let owned = || without_pronoun(view.key(k)).is_some() && !introduces();
        let first = k == self.j;
        let near = first || self.beside && !self.comma;
        let plain = || first && (held || !(c.has(Class::CUE) && opens_cue(view, k)));
        if !(pronoun || near && describes(view, self.cue, k) && (plain() || owned())) {
            return None;
        }
        // خبراء التقتهم الصحيفة | من: a medium that met them takes nothing more.
        let met = first && owned() && !held && without_pronoun(view.key(k)).is_some();
        if let Some(np) = if met { mention::parse(view, k + 1, self.limit) } else { None } {
            let medium = view.has(np.head as usize, Class::DOCUMENT.and(Class::ORG)) && np.denotes != Denotes::Person;
            let own = complement_frame(view, np.end as usize);
            if medium && own.0 != 0 && self.frames.has(own) {
                return Some(self.past_phrase(&np));
            }
        }
        self.relative = true;
        self.beside = false;
        self.adverbials = false;
        Some(self.past(1, 1))
    }

    /// جددت الوزارة التزامها, نقل المدير تحيات, قدم خالص شكره, but قدم الدعم
    fn stance(&mut self) -> Option<Step> {
        /// Words before the greeting.
        const LEAD: usize = 2;
        let (view, k) = (self.view, self.k);
        if !self.frames.has(Frames::STANCE) || !self.beside || view.prefix(k) & !prefix::AL != 0 {
            return None;
        }
        let greets = self.lemma.class == CueClass::Thank;
        // كرر شكره للمتطوعين: what is said again is a cue by itself.
        // جدد تمسكه: what looks like a verb with its object.
        let by_itself = |k: usize| opens_cue(view, k) && view.has_reading(k, |r, _| r.form == Form::Noun);
        let listed = |k: usize| if greets { is_greeting(view, k) } else { is_stance(view, k) && !by_itself(k) };
        let fervent = (k..k + LEAD).take_while(|&m| greets && lists::FERVENT.has(view.key(m))).count();
        let noun = k + fervent;
        // نقل تعازيه, نقل التعازي, but نقل تحيات الرئيس: another's are none of his words.
        let anothers = self.lemma.class == CueClass::Relay
            && view.prefix(noun) & prefix::AL == 0
            && without_pronoun(view.key(noun)).is_none();
        // كرر معارضته: by itself the noun is a body.
        let act = view.has(noun, Class::ABSTRACT) || !greets && mention::has_possessive(view, noun);
        (act && listed(noun) && !anothers).then(|| self.phrase(k, k, 4))
    }

    /// تعهد الرئيس | مواصلة الضغط, يشكو المزارعون | ارتفاع الأسعار: an act that a promise or a complaint has without its preposition.
    fn act(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        let without = match self.lemma.class {
            CueClass::Promise => self.frames.has(Frames::BI),
            CueClass::Complain => self.frames.has(Frames::MIN),
            _ => false,
        };
        let closed = |np: Np| {
            let last = np.end as usize - 1;
            last + 1 == k && np.denotes != Denotes::Unknown && (np.has_name() || view.is_definite(last))
        };
        let verb = matches!(self.cue.reading.form, Form::Perfect | Form::Imperfect) && !self.cue.reading.pronoun;
        let act = view.has(k, Class::ABSTRACT) && view.prefix(k) == 0 && !view.has(k, Class::HEAD);
        (without && verb && act && k == self.j && self.cue.subject.is_some_and(closed)).then(|| self.phrase(k, k, 4))
    }

    /// Another cue ends the way, outside a relative clause; other verbs are counted.
    fn other_verb(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        let c = view.class(k);
        // أحوال: قائلا, بالقول carry the introducer themselves.
        // وختم المدرب حديثه: «…»
        let medium = || {
            let own = self.lemma.class == CueClass::Say && self.beside && !self.comma && view.prefix(k) == 0;
            own && is_own_speech(view, k)
        };
        if c.has(Class::CUE) && k > self.cue.token as usize && !medium() && opens_cue(view, k) {
            // أعلنت الوزارة | نقل السفارة: right behind a definite subject no verb begins another clause.
            // وأعلن النادي، الخميس، | نقل المباراة; أبدى كثيرون | تخوفهم
            let noun = c.has(Class::ABSTRACT.and(Class::COMMON)) && view.prefix(k) == 0 && self.frames.has(Frames::NP);
            let noun = noun && !view.is_complementizer(k + 1);
            // كشف المدير | أبرز ملامح الخطة: an elative, as أهم is.
            let key = view.key(k);
            let elative = key.len() == 4 && key.at(0) == code::ALEF && !view.is_definite(k + 1);
            let most = k == self.j && elative && view.has(k + 1, Class::COMMON.and(Class::ABSTRACT));
            let noun = noun || most && self.frames.has(Frames::NP) && view.prefix(k) == 0;
            let owned = c.has(Class::ABSTRACT) && mention::has_possessive(view, k);
            let closed = |np: Np| {
                let last = np.end as usize - 1;
                last < k && np.denotes != Denotes::Unknown && (np.has_name() || view.is_definite(last) || owned)
            };
            let apart = view.is_word(k + 1) && !view.has(k + 1, Class::PREP);
            let beside = k == self.j || apart && self.adverbials && self.words <= 2;
            // برر المسؤول | نقل المعرض بـ
            let object = c.has(Class::ABSTRACT.and(Class::COMMON)) && self.frames.has(Frames::OBJECT) && k == self.j;
            if object && !noun && self.cue.subject.is_some_and(closed) && view.prefix(k) == 0 {
                return None;
            }
            if noun && beside && self.cue.subject.is_some_and(closed) && !self.cue.reading.pronoun {
                return Some(self.phrase(k, k, 4));
            }
            if !self.relative {
                return Some(Step::End);
            }
            // الذين تحدثوا للجريدة أن: a verb that opens no clause takes none of the complementizers.
            let own = takes(view, k, Frames::ANNA);
            self.stolen += usize::from(own);
            self.stolen_bi += usize::from(!own && takes(view, k, Frames(Frames::BI_ANNA.0 | Frames::O_BI_ANNA.0)));
            return Some(self.past(1, 1));
        }
        let verb = c.has(Class::VERB)
            && !view.is_definite(k)
            && !is_accusative_act(view, k)
            && !c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE).and(Class::PREP));
        self.verbs += usize::from(verb && !self.relative);
        (verb && self.verbs > 2).then_some(Step::End)
    }

    /// ما with a verb: the object, or what is spoken of.
    fn what(&mut self) -> Option<Step> {
        let (view, k, frames) = (self.view, self.k, self.frames);
        let ma = view.key(k) == keys::MA;
        let with_what = self.with_what();
        if !ma && !with_what {
            return None;
        }
        // وصف المحافظ ما جرى بأنه «…», واصفا ما جرى بالكارثة, أرجعت الصحيفة ما حدث إلى: the clause is the object.
        let joined = self.cue.prefix & prefix::CONJ != 0;
        let acts = self.cue.subject.is_some() || self.cue.reading.form == Form::Participle || joined;
        let takes_object = Frames(Frames::O_BI_ANNA.0 | Frames::O_BI.0 | Frames::O_ILA.0);
        if ma && !self.object && self.beside && frames.has(takes_object) && acts {
            /// Tokens of such a clause.
            const MAX: usize = 8;
            let mut words = (k + 2..self.limit.min(k + MAX)).take_while(|&m| view.is_word(m));
            let clause = |m: usize| frames.has(Frames::O_BI_ANNA) && view.is_complementizer(m) && view.has_bi(m);
            // اتهم الرئيس ما وصفهم بانفصاليين: what the verb inside takes is its own.
            let own = view.has(k + 1, Class::CUE) && takes(view, k + 1, Frames(Frames::BI.0 | Frames::O_BI.0));
            let phrase = |m: usize| {
                let prep = complement_frame(view, m);
                !own && matches!(prep, Frames::BI | Frames::ILA)
                    && frames.has(over_object(prep))
                    && !view.is_complementizer(m)
            };
            if let Some(m) = words.find(|&m| clause(m) || phrase(m)) {
                self.object = true;
                self.about = (self.lemma.class == CueClass::Cause).then_some(k);
                return Some(self.past(m - k, m - k));
            }
        }
        // نافيا ما تردد, انتقد ما وصفه بالتقصير
        let what = ma
            && frames.has(Frames(Frames::NP.0 | Frames::O_NP.0))
            && matches!(
                self.lemma.class,
                CueClass::Deny | CueClass::Criticise | CueClass::Opinion | CueClass::State | CueClass::Stress
            )
            && (view.has(k + 1, Class::VERB.and(Class::CUE)) || view.class(k + 1) == Class::NONE)
            && view.is_word(k + 1)
            && !view.is_definite(k + 1)
            // أعلن ما يسمى المجلس أن
            && !lists::SO_CALLED.has(view.key(k + 1));
        // واستنكر الحزب، في بيان نشره، ما وصفه بالتضييق
        let aside = self.comma && view.kind(k - 1) == Kind::Comma && self.cue.subject.is_some();
        let own = (with_what || what) && self.beside && (!self.comma || aside) && self.verbs == 0;
        (own && !view.is_complementizer(k + 1)).then(|| self.phrase(k, k, 5))
    }

    fn conjunction(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        let c = view.class(k);
        // يومي 28 و29
        let dates = || view.kind(k - 1) == Kind::Number && view.kind(k + 1) == Kind::Number;
        let ends = c.has(Class::CONJ) && !self.relative && !c.has(Class::PREP.and(Class::HEAD).and(Class::ADVERB));
        (ends && !dates()).then_some(Step::End)
    }

    /// Prepositional complements.
    fn preposition(&mut self) -> Option<Step> {
        let (view, k, frames, lemma) = (self.view, self.k, self.frames, self.lemma);
        // وتساءل النائب سعيد المرابط | عن حزب الاستقلال | عن مصير السدود: whom he stands for.
        let party = view.key(k) == keys::ANN && lists::PARTIES.has(view.key(k + 1));
        if party && self.cue.subject.is_some_and(|np| np.end as usize == k && np.denotes == Denotes::Person) {
            let goes_on = |k: usize| view.key(k) == keys::ANN || view.is_complementizer(k);
            if let Some(np) = mention::parse(view, k + 1, self.limit).filter(|np| goes_on(np.end as usize)) {
                return Some(self.past_phrase(&np));
            }
        }
        // وأهابت الوزارة بالمواطنين | عدم الاقتراب: who is called on, then what to.
        let called = self.lemma.class == CueClass::Urge
            && view.prefix(k) & prefix::BI != 0
            && frames.has(over_object(Frames::BI))
            && !frames.has(Frames::NP);
        if called && self.verbs == 0 && self.cue.object.is_none() {
            let people =
                mention::parse_governed(view, k, self.limit).filter(|np| np.plural && np.denotes == Denotes::Group);
            if let Some(np) = people {
                let at = np.end as usize;
                let act = view.has(at, Class::ABSTRACT) && view.prefix(at) & !prefix::AL == 0;
                if act {
                    self.cue.object = Some(np);
                    return Some(self.phrase(at, at, 4));
                }
            }
        }
        // أعلن الوزير قرب افتتاح المستشفى: that it is near.
        let near = view.key(k) == keys::QURB && view.has(k + 1, Class::ABSTRACT) && view.prefix(k + 1) == 0;
        if near && frames.has(Frames::NP) && self.beside && self.verbs == 0 {
            return Some(self.phrase(k, k, 4));
        }
        let prep = complement_frame(view, k);
        // الشركة المسؤولة عن التطبيق: the complement of the subject's adjective.
        let adjective = self.beside && (k > self.j || self.cue.subject.is_some_and(|np| np.end as usize == k));
        if adjective && governs_at(view, k) {
            if let Some(np) = mention::parse(view, k + 1, self.limit) {
                return Some(self.past_phrase(&np));
            }
        }
        if prep != Frames::default() && self.may_take(prep) {
            // خلص إلى أن, إلى «أن …»
            let clause_next = view.is_complementizer(k + 1) && view.prefix(k + 1) & prefix::CONJ == 0
                || view.quote_at(k + 1).is_some_and(|q| view.is_complementizer(q.first()));
            // شكره للمتعاونين is a noun; the verb takes على.
            let plain = frames.has(prep) && !(prep == Frames::LI && lemma.class == CueClass::Thank);
            let acted_on = self.object || self.cue.object.is_some();
            let with_object = frames.has(over_object(prep)) && (acted_on || self.cue.subject.is_some() && !plain);
            // ذكر النادي بصفحته صباح السبت: «…»
            let says = frames.has(Frames::QUOTE) || self.talks_of_itself(marks_ahead(view, k, self.limit));
            // عزت الدراسة التراجع إلى أن: an effect's cause may be a clause.
            let cause = lemma.class == CueClass::Cause && prep == Frames::ILA;
            if (!clause_next || cause)
                && (plain || with_object)
                && !adverbial(view, k, prep, frames)
                && !(says && speech_ahead(view, k, self.limit))
            {
                if with_object && !acted_on && !plain {
                    // One phrase only: the object, the subject is elided (اتهم إيران بـ).
                    self.cue.object = self.cue.subject.take();
                }
                // A fused preposition stays with its word.
                let fused = matches!(prep, Frames::BI | Frames::LI) && view.key(k).len() > 1;
                let content = if let Some(that) = self.about {
                    that
                } else if lemma.class == CueClass::Cause && k > self.j {
                    // أرجع ذلك إلى: cause and effect are both the content.
                    self.cue.object.map_or(self.j, |np| np.start as usize)
                } else {
                    k + usize::from(!fused)
                };
                return Some(self.phrase(k, content, if plain { 5 } else { 6 }));
            }
        }
        // توصلت الدراسة إلى وجود علاقة: what a document comes to need not be a clause.
        let comes_to = prep == Frames::ILA && lemma.class == CueClass::Document && frames.has(Frames::ILA_ANNA);
        let document = || self.cue.subject.is_some_and(|np| np.denotes == Denotes::Document);
        if comes_to && document() && self.may_take(prep) && !view.is_complementizer(k + 1) && view.is_word(k + 1) {
            return Some(self.phrase(k, k + 1, 4));
        }
        // يعتبرها الخبراء من أهم الاكتشافات
        let one_of = prep == Frames::MIN && frames.has(Frames::O_NP) && lemma.class == CueClass::Opinion;
        let itself = self.cue.reading.pronoun && self.cue.subject.is_some() && self.beside && !self.comma;
        if one_of && itself && view.is_word(k + 1) {
            return Some(self.phrase(k, k, 4));
        }
        self.topic()
    }

    /// Is the preposition here still the verb's, as far as what stands before it tells?
    fn may_take(&self, prep: Frames) -> bool {
        let (view, k) = (self.view, self.k);
        let subject = self.cue.subject.is_some();
        let after_subject = self.comma && subject && view.kind(k - 1) == Kind::Comma;
        // أكد البنك في تقريره عن الوظائف على ضرورة: a noun of need or act is no adverbial, however far.
        let fused = view.key(k).len() > 1 && view.prefix(k) & prefix::PREP != 0;
        let far = self.verbs == 0 && prep != Frames::LI && view.has(k + usize::from(!fused), Class::ABSTRACT);
        // تحدث في تجمع خلال الحملة عن الأسعار: talk is about what عن governs, but for a report about something.
        let about = prep == Frames::AN && talks(self.lemma) && self.verbs == 0;
        let far = far || about && !view.has(k - 1, Class::DOCUMENT) && !lists::GOVERNING.has(view.stem(k - 1));
        // دعا الوسطاء وصناع القرار في المنطقة إلى: behind the object the frame's own preposition, whatever describes the object.
        // دعا خبراء الجهات ذات الصلة لتقديم الدعم
        let act = || prep == Frames::LI && self.lemma.class == CueClass::Urge && view.has(k, Class::ABSTRACT);
        let object = self.cue.object.is_some() && (self.frames.has(over_object(prep)) || act());
        // أرجعت الصحيفة قرار منح الجائزة إلى: a noun of action in the effect may be written as a verb is.
        let few = self.verbs == 0 || self.verbs == 1 && self.lemma.class == CueClass::Cause;
        let awaited = object && few && self.words <= 10;
        // ويكشف الفيديو، الذي صورته …، عن أسلحة
        let resumes = self.resumed == Some(k) && self.verbs == 0 && subject && prep != Frames::LI;
        (self.beside || self.words <= 3 && self.verbs == 0 || far || awaited || resumes)
            && (!self.comma || after_subject || self.adverbials || far)
    }

    /// تحدث بشأن القضية
    fn topic(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        let topic = matches!(view.key(k), keys::HAWL | keys::BISHAN)
            && self.lemma.class == CueClass::Say
            && self.frames.has(Frames::AN_ANNA)
            && self.beside
            && self.verbs == 0
            && (k == self.j || !view.has(k - 1, Class::DOCUMENT.and(Class::COMMON)))
            && view.is_word(k + 1);
        if !topic {
            return None;
        }
        if view.is_complementizer(k + 1) {
            return Some(self.introduced(Intro::Clause, k, k + 1 + usize::from(view.is_bare_complementizer(k + 1)), 8));
        }
        Some(self.phrase(k, k + 1, 5))
    }

    /// Who is asked, relayed from or meant: طلب من المصرف, نقلت عن مصدر, واصفا إياه.
    fn whom(&mut self) -> Option<Step> {
        let (view, k) = (self.view, self.k);
        let demand = self.lemma.class == CueClass::Demand && self.beside && !self.comma;
        // طلب منهم عدم التأخر
        // طلبت منه المساعدة: behind the pronoun any noun is what is asked for.
        let bare = || view.prefix(k + 1) & !prefix::AL == 0 && !view.is_complementizer(k + 1);
        let thing = || is_act(view, k + 1) || is_thing_asked(view, k + 1);
        if demand && is_from_them(view, k) && bare() && thing() {
            return Some(self.phrase(k + 1, k + 1, 4));
        }
        // طلب من المصرف تمويل المشروع
        // خمسة آلاف طالب من المدرسة
        let i = self.cue.token as usize;
        let opens = self.frames.has(Frames::NP)
            || self.cue.subject.is_some()
            || self.cue.prefix & prefix::CONJ != 0
            || i == 0
            || !view.is_word(i - 1)
            || view.has(i - 1, Class::CONJ.and(Class::AUX));
        if demand && view.key(k) == keys::MIN {
            if let Some(at) = demanded(view, k + 1, self.limit).filter(|_| opens) {
                self.cue.object = Some(Np::plain(k + 1, at, Denotes::Unknown));
                return Some(self.phrase(at, at, 4));
            }
            let asked = mention::parse(view, k + 1, self.limit).filter(|np| np.denotes != Denotes::Unknown);
            if let Some(np) = asked {
                self.past_phrase(&np);
                // من الدول | الموقعة على الاتفاق
                let feminine = |k: usize| {
                    let key = view.key(k);
                    view.is_definite(k) && key.back(1) == crate::fold::code::HA
                };
                let adjective = |k: usize| view.is_word(k) && view.class(k) == Class::NONE && feminine(k);
                while (np.feminine || np.plural) && adjective(self.k) {
                    self.k += 1;
                }
                self.cue.object = Some(np);
                return Some(Step::On);
            }
        }
        if self.beside && relay_origin(view, self.cue, self.lemma, k, self.limit) {
            let np = self.cue.origin?;
            return Some(self.past_phrase(&np));
        }
        // واصفا إياه بـ: the pronoun by itself is the object.
        let itself = !self.object
            && view.has(k, Class::PRONOUN)
            && view.key(k).skip(3).len() <= 3
            && view.key(k).at(1) == crate::fold::code::YA
            && self.frames.has(Frames::OBJECT);
        itself.then(|| {
            self.object = true;
            self.past(1, 0)
        })
    }

    /// A second noun phrase: the object of اتهم X بـ, دعا X إلى, the content of أعلن X استقالته.
    fn second_phrase(&mut self) -> Option<Step> {
        let (view, k, frames) = (self.view, self.k, self.frames);
        let (c, p) = (view.class(k), view.prefix(k));
        if is_date(view, k) {
            let part = |m: usize| {
                matches!(view.kind(m), Kind::Number | Kind::Other)
                    || view.has(m, Class::TIME)
                    || lists::DEICTICS.has(view.stem(m))
            };
            let end = (k + 1..self.limit).find(|&m| !part(m)).unwrap_or(self.limit);
            self.dated = Some(end);
            return Some(self.past(end - k, end - k));
        }
        // وأكد الوزير، الذي زار المدينة أمس، ضرورة الحوار; … بحضور نظيره، الأحد تدشين المعبر
        let act = c.has(Class::ABSTRACT);
        // انتقدت، في بيان رسمي، القبض على ناشطات: what takes no clause has nothing else behind its adverbials.
        let whole = || {
            p == prefix::AL
                && !frames.has(Frames::CLAUSE)
                && view.kind(k - 1) == Kind::Comma
                && view.lexicon.look_up(view.stem(k)).class.has(Class::ABSTRACT)
        };
        let behind = self.comma && self.verbs == 0 && self.cue.subject.is_some() && frames.has(Frames::NP);
        if behind && (act && p == 0 || whole()) {
            let open = (self.j..k).rev().find(|&t| !view.has(t, Class::TIME)).unwrap_or(self.j);
            if view.kind(open) == Kind::Comma && (!view.is_definite(k) || p == prefix::AL) {
                return Some(self.phrase(k, k, 4));
            }
        }
        if !self.beside {
            return None;
        }
        if view.key(k) == keys::DHALIKA && !self.comma {
            // أرجع المدير ذلك إلى
            if frames.has(Frames::OBJECT) && !frames.has(Frames::O_NP) {
                self.object = true;
                self.about = Some(k);
                return Some(self.past(1, 1));
            }
            // اعتبرت النقابة ذلك إجهازا
            if frames.has(Frames(Frames::O_NP.0 | Frames::NP.0)) {
                return Some(self.phrase(k, k, 4));
            }
        }
        let noun = act || c.has(Class::COMMON) || is_accusative_act(view, k);
        let bare_object = !self.comma || self.adverbials && self.words <= 4 && (noun || frames.has(Frames::OBJECT));
        let demonstrative =
            || c.has(Class::DEMONSTRATIVE) && (view.is_definite(k + 1) || view.quote_at(k + 1).is_some());
        let nominal = act || !c.has(Class::FUNCTION.and(Class::TIME).and(Class::ADVERB)) || demonstrative();
        // تبنى مقترحا يهدف إلى
        let verb = self.cue.reading.form == Form::Participle && k == self.j && lists::CONTAINING.has(view.key(k));
        if !nominal || verb || p & (prefix::PREP | prefix::CONJ) != 0 || !bare_object || !act && relayed(view, k) {
            return None;
        }
        self.object_of_frame().or_else(|| self.content_itself())
    }

    /// The object of a frame that has one, and the content right behind it.
    fn object_of_frame(&mut self) -> Option<Step> {
        let (view, k, frames) = (self.view, self.k, self.frames);
        if !frames.has(Frames::OBJECT) || self.object || self.cue.object.is_some() {
            return None;
        }
        let np = object_phrase(view, k, self.limit, frames)?;
        let after = np.end as usize;
        let urged = self.lemma.class == CueClass::Urge;
        // ناشد المواطنين | عدم الاقتراب
        if urged && view.has(after, Class::ABSTRACT) && view.prefix(after) & !prefix::AL == 0 {
            self.cue.object = Some(np);
            return Some(self.phrase(after, after, 4));
        }
        if frames.has(Frames::O_NP) && !urged && !object_frame_follows(view, after, frames) {
            return Some(self.phrase(k, k, 4));
        }
        let np = mention::with_conjunct(view, &np, self.limit).unwrap_or(np);
        self.cue.object = Some(np);
        Some(self.past_phrase(&np))
    }

    /// The noun phrase here is the content, unless the verb's own introducer tells that it is still the subject.
    fn content_itself(&mut self) -> Option<Step> {
        let (view, k, frames) = (self.view, self.k, self.frames);
        // القرار الذي أعلنه: what is announced is the pronoun.
        let demanded = self.cue.reading.pronoun && self.lemma.class == CueClass::Demand;
        // ما يراه خصومه حملة على المعارضة
        let reading = self.cue.reading;
        // يراهن is a verb of its own.
        let them = reading.pronoun_feminine && reading.pronoun_plural;
        let object = reading.pronoun && !them && self.cue.subject.is_some();
        let seen = object && sees(self.lemma) && !view.is_definite(k);
        let second = (frames.has(Frames::O_NP) || seen) && self.object && !demanded;
        if !(frames.has(Frames::NP) && !self.cue.reading.pronoun || second) {
            return None;
        }
        // وأكد مسؤولون شاركوا في الاجتماع | صحة الأنباء: a verb behind an indefinite subject describes it, and what is said comes later.
        let told = self.cue.subject.filter(|np| np.end as usize == k && view.has(k, Class::VERB));
        if told.is_some_and(|np| is_described(view, np.head as usize, k)) {
            let at = past_clause(view, k, self.limit);
            let act = at < self.limit && view.has(at, Class::ABSTRACT) && view.prefix(at) == 0;
            if act {
                return Some(self.phrase(at, at, 4));
            }
        }
        let clause = clause_ahead(view, k, self.limit, frames);
        // كشفت صحيفة كورييرا الإيطالية عن: the verb's preposition ahead tells that this is still the subject.
        if let Some(at) = introducer_ahead(view, self.cue, k, self.limit, frames) {
            if view.is_complementizer(at) {
                return Some(Step::of(self::clause(view, self.cue, self.lemma, at, self.words)));
            }
            let content = if view.has(at, Class::PREP) { at + 1 } else { at };
            return Some(self.phrase(at, content, 4));
        }
        // What fills the way to the clause is a longer subject, no object.
        let filled = |at: usize| {
            self.cue.subject.is_some_and(|mut np| {
                np.end as usize == k && {
                    mention::fill(view, &mut np, at, frames.has(Frames::OBJECT));
                    np.end as usize == at
                }
            })
        };
        let near = |at: usize| view.words(k, at) <= 3 && self.lemma.trust == Trust::Word;
        if let Some(at) = clause.filter(|&at| near(at) || filled(at)) {
            return Some(Step::of(self::clause(view, self.cue, self.lemma, at, self.words)));
        }
        Some(self.phrase(k, k, 4))
    }

    /// What is neither the complement nor on the way to it is an adverbial, or the rest of one.
    fn adverbial(&mut self) -> Step {
        let (view, c, p) = (self.view, self.view.class(self.k), self.view.prefix(self.k));
        if c.has(Class::PREP) && p & prefix::CONJ == 0 {
            return self.past_governed(self.k, false);
        }
        // في تصريحات لقناة | محلية: the adjective of a noun behind a fused preposition.
        let next = self.k + 1;
        if p & prefix::PREP != 0
            && !view.is_definite(self.k)
            && view.has(next, Class::COMMON)
            && !view.has(next, Class::ABSTRACT.and(Class::HEAD).and(Class::CUE))
            && view.prefix(next) == 0
            && view.spell(next) & (spell::FINAL_TA | spell::FINAL_YA) != 0
        {
            self.past(1, 1);
        }
        // خطة لتطوير الميناء: what the noun of an act is in construct with
        let act = p & prefix::PREP != 0 && p & prefix::CONJ == 0 && c.has(Class::ABSTRACT);
        if act && view.is_definite(self.k + 1) {
            self.beside = false;
            return self.past_governed(self.k, true);
        }
        if c.has(Class::ADVERB) {
            self.pass_bi(self.k + 1);
        }
        // الأربعاء الماضي
        if is_dated(view, self.k) {
            self.past(1, 1);
        }
        if !c.has(Class::TIME.and(Class::ADVERB)) && p & prefix::PREP == 0 {
            self.beside &= c.has(Class::NUMBER);
            self.adverbials = false;
        }
        self.past(1, 1)
    }
}

/// لم تكشف عن هويته, لم يذكر أسماءهم, لم تسمه: the token behind what is kept back of a source.
pub(super) fn kept_back(view: &View<'_>, k: usize) -> Option<usize> {
    if !matches!(view.key(k), keys::LAM | keys::LA) {
        return None;
    }
    let verb = view.key(k + 1);
    let object = if view.key(k + 2) == keys::ANN { k + 3 } else { k + 2 };
    if lists::UNSAID.has(verb) && lists::ANONYMOUS.has(view.key(object)) {
        return Some(object + 1);
    }
    // لم تسمه, لم يحددها
    let named = without_pronoun(verb).is_some_and(|(stem, _)| lists::UNSAID.has(stem));
    named.then_some(k + 2)
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
        .find(|&t| is_act(view, t) && closed(t - 1) && !view.has(t, name))
}

/// مزارعون: the sound plural without its article is in no construct, so that no noun behind it belongs to it.
pub(super) fn is_closed_plural(view: &View<'_>, k: usize) -> bool {
    let key = view.stem(k);
    let n = key.len();
    n > 3 && key.back(1) == crate::fold::code::NUN && key.back(2) == crate::fold::code::WAW && !view.is_definite(k)
}

/// رأى, not شك
pub(super) fn sees(lemma: &Lemma) -> bool {
    lemma.class == CueClass::Opinion && lemma.frames.has(Frames::FI_ANNA) && lemma.frames.has(Frames::QUOTE)
}

/// تحدث, تكلم: verbs whose content stands behind عن.
pub(super) fn talks(lemma: &Lemma) -> bool {
    lemma.class == CueClass::Say && lemma.frames.has(Frames::AN) && lemma.frames.has(Frames::AN_ANNA)
}

/// الجلوس, سلفة: a noun that is neither a name nor a time.
fn is_thing_asked(view: &View<'_>, k: usize) -> bool {
    let other = PERSONS.and(Class::TIME).and(Class::ADVERB).and(Class::FUNCTION).and(Class::VERB).and(Class::CUE);
    view.is_word(k) && (view.is_definite(k) || view.has(k, Class::COMMON)) && !view.has(k, other)
}

/// المساعدة, المشاركة: a noun of the third form, which may also be a woman's title.
fn is_third_form(view: &View<'_>, k: usize) -> bool {
    let stem = view.stem(k);
    view.prefix(k) == prefix::AL
        && view.spell(k) & (spell::FINAL_TA | spell::FINAL_HA) != 0
        && stem.len() == 6
        && stem.at(0) == crate::fold::code::MIM
        && stem.at(2) == crate::fold::code::ALEF
}

/// إبعاد, التوقف, but not أثناء: does the word at `k` name an act?
fn is_act(view: &View<'_>, k: usize) -> bool {
    let other = Class::TIME.and(Class::ADVERB).and(Class::FUNCTION).and(Class::PHRASE);
    let act = view.has(k, Class::ABSTRACT)
        || mention::is_verbal_noun(view, k)
        || mention::has_verbal_shape(view, k)
        || is_third_form(view, k);
    // عدم التأخر
    act && (!view.has(k, other) || view.has(k, Class::NEGATION))
}

/// تراجعا, ارتفاعا: the accusative of a noun of action.
fn is_accusative_act(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k);
    let n = key.len();
    n > 4
        && key.back(1) == crate::fold::code::ALEF
        && view.prefix(k) == 0
        && view.lexicon.look_up(key.first(n - 1)).class.has(Class::ABSTRACT)
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
        // في تقريره | تراجعا كبيرا, في كلمة | ألقاها
        && !is_accusative_act(view, k)
        && !describes_occasion(view, k)
        && view.prefix(k) & prefix::PREP == 0
        && !view.is_complementizer(k)
        && *words <= MAX_BETWEEN
        && view.phrase(k).is_none()
        // في العقد الخامس | مشاركة, مساء الأحد | صرف: a bare noun after a definite one is not governed any more.
        && !(view.has(k, noun_of_action.and(Class::DOCUMENT))
            && !view.is_definite(k)
            && (view.is_definite(k - 1) || view.has(k, Class::ABSTRACT) && view.has(k - 1, Class::TIME)))
        // في جلسته الاعتيادية | الهجوم على: nor is a noun of action of its own, behind a word with its article or a pronoun.
        && !(view.prefix(k) == prefix::AL
            && (view.is_definite(k - 1) || mention::has_possessive(view, k - 1))
            && !mention::is_relational(view, k)
            && view.lexicon.look_up(view.stem(k)).class.has(Class::ABSTRACT))
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

/// في بيان | نشره النادي على موقعه: the token behind a clause at `k` that describes the document or the occasion before it.
fn past_description(view: &View<'_>, k: usize, limit: usize, words: &mut usize, stolen: &mut usize) -> usize {
    let document = describes_document(view, k);
    let end = if document { past_clause(view, k, limit) } else { k };
    if !(document && view.is_word(end)) && describes_occasion(view, k) {
        let end = past_holding(view, k, limit);
        *words += view.words(k, end);
        return end;
    }
    if !document {
        return k;
    }
    // في بيان ذكر أن: the clause takes a complementizer of its own; توصلت به takes none.
    *stolen += usize::from(takes(view, k, Frames::ANNA) && view.is_complementizer(end));
    *words += view.words(k, end);
    end
}

/// في كلمة | ألقاها أمس, خلال مؤتمر صحفي | عقده, في تصريحات | أدلى بها: a verb with a pronoun right behind an indefinite occasion, or its
/// adjective, says who held it and when.
fn describes_occasion(view: &View<'_>, k: usize) -> bool {
    if k < 2 || !view.has(k, Class::VERB.and(Class::CUE)) || view.prefix(k) != 0 {
        return false;
    }
    let occasion = |n: usize| {
        let said = view.has(n, Class::DOCUMENT) || lists::OCCASIONS.has(view.stem(n));
        view.is_word(n) && said && !view.is_definite(n) && !mention::has_possessive(view, n)
    };
    let adjective = |n: usize| view.spell(n) & (spell::FINAL_TA | spell::FINAL_YA) != 0 && !view.is_definite(n);
    let held = matches!(view.key(k + 1), keys::BIHI | keys::BIHA) || without_pronoun(view.key(k)).is_some();
    held && !view.has(k, Class::HEAD.and(Class::PREP)) && (occasion(k - 1) || adjective(k - 1) && occasion(k - 2))
}

/// ألقاها أمس, أجرتها معه القناة الأولى: the token behind the verb of such a clause, its times and a subject that agrees with it.
fn past_holding(view: &View<'_>, k: usize, limit: usize) -> usize {
    /// Words that only place the verb.
    const MAX: usize = 4;
    let light = |m: &usize| {
        let with = matches!(view.key(*m), keys::BIHI | keys::BIHA);
        with || view.has(*m, Class::TIME.and(Class::ADVERB)) && !view.has(*m, Class::PREP)
    };
    let past = |m: usize| m + (m..limit.min(m + MAX)).take_while(light).count();
    // أصدره | مكتبه
    let at = past(k + 1);
    let at = at + usize::from(mention::has_possessive(view, at) && view.prefix(at) == 0);
    let verb = without_pronoun(view.key(k)).map_or(view.key(k), |(verb, _)| verb);
    let feminine = verb.len() > 2 && verb.back(1) == crate::fold::code::TA;
    let holder = mention::parse_subject(view, at, limit, 0).filter(|np| {
        let speaks = matches!(np.denotes, Denotes::Person | Denotes::Organization | Denotes::Group);
        speaks && np.feminine == feminine && !mention::is_oblique_plural(view, np)
    });
    // نشرته صحيفة "الأفق" أمس
    let name = |n: usize| view.quote_at(n).filter(|q| q.closed).map_or(n, |q| q.close as usize + 1);
    holder.map_or(at, |np| past(name(np.end as usize)))
}

/// ، تحدثت إليهم الجريدة، بأن: the comma that closes the clause of a finite verb between the one at `k` and an introducer of the frames.
fn past_aside(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    /// Tokens between the two commas.
    const MAX: usize = 16;
    let verb = view.prefix(k + 1) == 0
        && view.has(k + 1, Class::VERB.and(Class::CUE))
        && (view.has(k + 1, Class::VERB) || is_verb(view, k + 1));
    // ، ويدعى سامي الحداد، إن; ، فضل عدم ذكر اسمه، أن
    if !verb && !lists::CALLED.has(view.key(k + 1)) && view.key(k + 2) != keys::ADAM {
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

/// ، في تغريدة على «إكس»، على: the comma that closes where or how it was said, right before the verb's own complement.
fn past_scene(view: &View<'_>, k: usize, limit: usize, frames: Frames) -> Option<usize> {
    /// Tokens between the two commas.
    const MAX: usize = 14;
    let governed = view.has(k + 1, Class::PREP) && view.prefix(k + 1) & prefix::CONJ == 0;
    if !governed {
        return None;
    }
    let inner = |m: usize| !matches!(view.kind(m), Kind::Comma | Kind::Stop | Kind::Newline | Kind::Colon);
    let close = (k + 1..limit.min(k + MAX)).find(|&m| !inner(m) || view.is_complementizer(m))?;
    let prep = complement_frame(view, close + 1);
    let own = prep.0 != 0 && (frames.has(prep) || frames.has(over_object(prep)));
    let person = || {
        frames.has(Frames::OBJECT)
            && mention::parse(view, close + 1, limit).is_some_and(|np| np.denotes != Denotes::Unknown)
    };
    (view.kind(close) == Kind::Comma && (own || person())).then_some(close)
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

/// في 22 آذار, في العام 2014, أواخر 2017: a number that dates what is told.
fn is_date(view: &View<'_>, k: usize) -> bool {
    if view.kind(k) != Kind::Number || k == 0 {
        return false;
    }
    let led = matches!(view.key(k - 1), keys::FI | keys::MUNDHU);
    let year = || view.written(k).chars().count() == 4;
    let time = view.has(k - 1, Class::TIME) || matches!(view.stem(k - 1), keys::AMM | keys::SANA);
    time || led && (view.has(k + 1, Class::TIME) || year())
}

/// الرقم, الهاتف: what a colon gives the number of.
fn is_numbered(view: &View<'_>, k: usize) -> bool {
    view.is_word(k) && lists::NUMBERED.has(view.stem(k))
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
        && (key.back(1) == crate::fold::code::HA && view.spell(k) & spell::FINAL_TA == 0
            || key.back(1) == crate::fold::code::ALEF && key.back(2) == crate::fold::code::HA);
    let held = matches!(view.key(k + 1), keys::BIHI | keys::BIHA);
    let verb = view.has(k, Class::VERB) || held && view.has(k, Class::CUE) && !view.is_definite(k);
    indefinite && pronoun && !view.is_definite(k) && !view.has(k, Class::FUNCTION.and(Class::ABSTRACT))
        || indefinite && verb && !view.has(k, Class::HEAD.and(Class::ABSTRACT))
}

/// التزامه, التحيات
pub(crate) fn is_stance(view: &View<'_>, k: usize) -> bool {
    is_listed(view, &lists::STANCES, k, view.stem(k)) || is_greeting(view, k)
}

/// شكره, التحيات
fn is_greeting(view: &View<'_>, k: usize) -> bool {
    is_listed(view, &lists::GREETINGS, k, view.stem(k))
}

/// Is the noun at `k` in the list, with a possessive or without (ثقته, ظروفهم)?
pub(super) fn is_listed(view: &View<'_>, list: &lists::WordList, k: usize, noun: Key) -> bool {
    let owned = || {
        // شرطة is not شرطه.
        let (noun, _) = without_pronoun(noun).filter(|_| view.spell(k) & spell::FINAL_TA == 0)?;
        let n = noun.len();
        let feminine = n > 0 && noun.back(1) == crate::fold::code::TA;
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

/// حديثه, كلمتها: what the speaker goes on with or ends, right before a colon or بأن.
fn is_own_speech(view: &View<'_>, k: usize) -> bool {
    let introduced = view.kind(k + 1) == Kind::Colon || view.is_complementizer(k + 1) && view.has_bi(k + 1);
    introduced && lists::OWN_SPEECH.has(view.key(k))
}

/// Does the clause from `k` on end in a colon and a mark, with nothing but words and asides before them?
fn speech_ahead(view: &View<'_>, k: usize, limit: usize) -> bool {
    marks_ahead(view, k, limit).is_some()
}

/// The mark behind the colon that the clause from `k` on ends in.
fn marks_ahead(view: &View<'_>, k: usize, limit: usize) -> Option<usize> {
    /// Tokens to the colon.
    const MAX: usize = 16;
    let inner = |i: usize| {
        matches!(view.kind(i), Kind::OpenBracket | Kind::CloseBracket)
            || view.is_word(i) && !view.is_complementizer(i) && !(view.has(i, Class::CUE) && opens_cue(view, i))
    };
    let end = (k..limit.min(k + MAX)).find(|&i| !inner(i));
    end.filter(|&i| view.kind(i) == Kind::Colon && view.quote_at(i + 1).is_some()).map(|i| i + 1)
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
            // الطريق الذي أعلنت عنه البلدية، إلا أن: the أن of a conjunction is not the verb's.
            let other = view.has(m - 1, Class::PREP)
                || lists::CONJOINED.has(view.stem(m - 1))
                    && !view.is_definite(m - 1)
                    && m > 1
                    && view.kind(m - 2) == Kind::Comma;
            let clause = frames.has(Frames::ANNA) && view.is_bare_complementizer(m) && !other;
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

/// استطلاعات رأي: no رأى.
pub(super) fn is_poll(view: &View<'_>, k: usize) -> bool {
    k > 0 && view.key(k) == keys::RAY && view.key(k - 1).first(keys::ISTITLA.len()) == keys::ISTITLA
}

/// A cue word that starts a report of its own here (verb, participle, قوله, بالقول).
pub(super) fn opens_cue(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    if c.has(Class::GIVEN.and(Class::PLACE).and(Class::NUMBER))
        || view.is_definite(k) && view.prefix(k) & prefix::BI == 0
    {
        return false;
    }
    if is_poll(view, k) {
        return false;
    }
    let mut opens = false;
    let source = names_origin(view, k);
    view.cue_readings(k, |r, p| {
        opens |= match r.form {
            _ if source => false,
            // بيان نقلته الوكالة reports nothing by itself.
            Form::Perfect | Form::Imperfect => {
                let lemma = view.lexicon.lemma(r.lemma);
                let relayed = r.pronoun && lemma.class == CueClass::Relay;
                // حصة قدرها 25 في المئة is a noun.
                let amount = r.pronoun && view.kind(k + 1) == Kind::Number && view.key(k).first(3) == keys::QADR;
                // رفع الأسعار, قدم الدعم
                !relayed && !amount && lemma.frames != Frames::STANCE && !view.has(k, Class::PREP.and(Class::HEAD))
            }
            Form::Participle => !is_attribute(view, k) && has_complement(view, k, view.lexicon.lemma(r.lemma)),
            // في تعليقه على النتيجة is an adverbial; قوله after a verb opens a report.
            Form::Noun => {
                let governed = view.has(k - 1, Class::PREP) && view.stem(k - 1) != keys::ANN;
                let says = view.lexicon.lemma(r.lemma).class == CueClass::Say;
                let introduces =
                    view.is_complementizer(k + 1) || view.kind(k + 1) == Kind::Colon || view.quote_at(k + 1).is_some();
                // في معرض ترحيبه بالوفد
                let construct = k >= 2
                    && p == 0
                    && view.is_word(k - 1)
                    && !view.is_definite(k - 1)
                    && view.prefix(k - 1) == 0
                    && view.has(k - 2, Class::PREP);
                let governed = governed || construct && !introduces;
                // وتابع حديثه، الذي: the occasion, unless it introduces.
                let says = says && (introduces || !mention::is_medium(view, k));
                (r.pronoun && !c.has(Class::HEAD) && (says || introduces) || p & prefix::BI != 0 && says) && !governed
            }
            Form::Source => false,
        };
    });
    opens
}

/// متحدثا عن, but متحدثا في المؤتمر; مقدما شكره, but مقدما الدعم: does a participle that is mostly no cue stand before its complement?
fn has_complement(view: &View<'_>, k: usize, lemma: &Lemma) -> bool {
    // ، مهددا بالانسحاب, but بات مهددا بالإفلاس
    if lemma.class == CueClass::Warn && lemma.frames.has(Frames::O_BI) && view.key(k).at(1) != crate::fold::code::TA {
        return view.kind(k - 1) == Kind::Comma;
    }
    if talks(lemma) {
        return matches!(view.key(k + 1), keys::ANN | keys::HAWL | keys::AMMA_ABOUT);
    }
    lemma.frames != Frames::STANCE || (k + 1..k + 3).any(|m| is_greeting(view, m))
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

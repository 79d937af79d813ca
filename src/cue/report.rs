//! Whether a verb with what follows it is a report, and who stands in it.
//!
//! A verb's complement is looked for, then the words between are shared out between its subject and its object. Before and after,
//! each rule tells one kind of clause in which nobody reports anything.

use super::complement::{bare, before, phrase, reinterpret, relays, sees_in, tells_next, wishes};
use super::late::{
    clause_behind, late_bare, late_clause, late_complement, late_introducer, late_quote, preposition_behind,
};
use super::refuse::{
    blamed, document_subject, is_considered, is_expected, is_expected_of_antecedent, is_inference, is_inside_clause,
    is_object_itself, is_predicate, resumes, shown_by_thing,
};
use super::scan::{is_closed_plural, is_described, past_clause, scan, talks};
use super::source::{document_in, paper_in};
use super::verb::{Verb, adjacent_noun, asks_no_object, split_object};
use super::{Cue, Intro, behind_subject};
use crate::fold::{code, spell};
use crate::lexicon::{Class, Form, Frames, Lemma, PhraseKind, Trust, prefix};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{CueClass, Modality, keys, mention};

/// What a verb or participle is a cue of, and how well its complement fits.
pub(super) fn report(view: &View<'_>, verb: &Verb) -> Option<(u32, Cue)> {
    if let Some(score) = verb.score {
        return Some((score, verb.cue));
    }
    let mut report = Report::new(view, verb);
    if !report.has_document() || report.stands_beside() {
        return None;
    }
    let score = report.find_content()?;
    if report.says_nothing() {
        return None;
    }
    report.share_out();
    if report.is_nobodys() {
        return None;
    }
    report.blame()?;
    if report.is_none() {
        return None;
    }
    if tells_next(view, &report.cue) {
        report.cue.modality = Modality::Asserted;
    }
    Some((score, report.cue))
}

/// A verb or participle and what was found to follow it.
struct Report<'a, 'v> {
    view: &'a View<'v>,
    lemma: &'a Lemma,
    frames: Frames,
    cue: Cue,
    /// The verb's token.
    i: usize,
    limit: usize,
    /// The token behind it and its adverbials, at which a subject or an object begins.
    after: usize,
    /// The token at which its complement may begin.
    from: usize,
    /// By its vowels or its context it is in the passive.
    passive: bool,
    takes_subject: bool,
    participle: bool,
    /// جاء في البيان أن: the document after في speaks.
    held: bool,
    /// It stands behind another clause's noun.
    inside: bool,
}

impl<'a, 'v> Report<'a, 'v> {
    fn new(view: &'a View<'v>, verb: &Verb) -> Report<'a, 'v> {
        let &Verb { cue, limit, after, end: from, passive, takes_subject, .. } = verb;
        let lemma = view.lexicon.lemma(cue.reading.lemma);
        let frames = lemma.frames;
        let participle = cue.reading.form == Form::Participle;
        let held = lemma.trust == Trust::Document && frames.has(Frames::FI);
        let i = cue.token as usize;
        let inside = lemma.trust == Trust::Document && is_inside_clause(view, i, &cue.reading, cue.prefix);
        Report { view, lemma, frames, cue, i, limit, after, from, passive, takes_subject, participle, held, inside }
    }

    /// Nothing or another clause stands before the verb.
    fn opens(&self) -> bool {
        self.i == 0 || !self.view.is_word(self.i - 1) || self.cue.prefix & prefix::CONJ != 0
    }

    /// يعتبر, يتوقع: the imperfect of "he", which is the passive's too.
    fn is_masculine_imperfect(&self) -> bool {
        let agreement = self.cue.reading.agreement;
        self.cue.reading.form == Form::Imperfect
            && !agreement.feminine
            && !agreement.plural
            && agreement.person == 3
            && self.cue.subject.is_none()
    }

    /// جاء في البيان أن: finds the document that speaks, where the verb has it after في.
    fn has_document(&mut self) -> bool {
        let (view, i) = (self.view, self.i);
        if !self.held {
            return true;
        }
        // تطبيق ما جاء في العقود: what stands there is the word before.
        if i > 0 && view.key(i - 1) == keys::MA && view.has(i - 1, Class::RELATIVE) {
            return false;
        }
        // في بيان صادر عن is an adverbial by itself, but here who speaks.
        let beside = document_in(view, i + 1, self.limit).or_else(|| paper_in(view, i + 1, self.limit));
        let behind = || if self.after > i + 1 { document_in(view, self.after, self.limit) } else { None };
        let Some(np) = beside.or_else(behind) else {
            return matches!(view.key(i + 1), keys::FIHI | keys::FIHA)
                || self.cue.subject.is_some_and(|np| np.denotes == Denotes::Document);
        };
        self.cue.subject = Some(np);
        self.from = np.end as usize;
        // جاء في بيان للمجلس | أوردته الوكالة أن, في استطلاع للرأي | أعدته
        if is_described(view, np.head as usize, self.from) {
            self.from = past_clause(view, self.from, self.limit);
        }
        true
    }

    /// A document is no first person, nor does it stand behind another clause's noun, but for نص القانون على.
    fn stands_beside(&self) -> bool {
        let document = self.lemma.trust == Trust::Document;
        document && (self.cue.reading.agreement.person == 1 || self.inside && !self.frames.has(Frames::ALA))
    }

    /// Looks for what is said: where it should stand, else farther off.
    fn find_content(&mut self) -> Option<u32> {
        let view = self.view;
        // ذلك is filler before a subject, but what a cause or an opinion is about: it belongs to the content.
        let that = (self.i + 1..self.from)
            .find(|&k| view.key(k) == keys::DHALIKA)
            .filter(|_| self.lemma.class == CueClass::Cause || self.frames.has(Frames::O_NP));
        // A quotation in marks may be read as a nickname of the subject only if something introduces the content after it.
        let mut found = scan(view, &mut self.cue, self.lemma, self.from, self.limit);
        let behind = clause_behind(view, &self.cue, self.lemma, self.after, self.limit);
        if let Some((score, whole)) = behind.filter(|_| found.is_some()) {
            found = Some(score);
            self.cue = whole;
        }
        preposition_behind(view, &mut self.cue, self.lemma, self.limit);
        if self.inside && !self.is_ruled() {
            return None;
        }
        if let Some(that) =
            that.filter(|_| found.is_some() && self.cue.intro == Intro::Phrase && self.cue.subject.is_none())
        {
            self.cue.content = that as u32;
        }
        found.or_else(|| self.find_elsewhere())
    }

    /// وزعوا نص البيان على المارة, but الديون نص القانون على إلغاء: an act or a clause behind على.
    fn is_ruled(&self) -> bool {
        let (view, k) = (self.view, self.cue.content as usize);
        // التخلي
        let fifth = view.prefix(k) == prefix::AL && view.stem(k).at(0) == code::TA;
        let ruled = self.cue.intro == Intro::Clause || view.has(k, Class::ABSTRACT) || fifth;
        view.key(self.cue.intro_at as usize) == keys::ALA && ruled
    }

    /// No complement stands behind the subject: what was read as one may be it, or it stands before or farther off.
    fn find_elsewhere(&mut self) -> Option<u32> {
        let (view, lemma, from, limit) = (self.view, self.lemma, self.from, self.limit);
        let cue = &mut self.cue;
        // أعلن ذلك الوزير
        if (self.i + 1..from).any(|k| view.key(k) == keys::DHALIKA) && before(view, cue, self.i) {
            return Some(2);
        }
        // The phrase after the verb may be its object: أعلن الحرب.
        let object = cue.subject.is_some() && self.frames.has(Frames(Frames::NP.0 | Frames::O_NP.0));
        if object && reinterpret(view, cue, lemma, self.i) {
            return Some(1);
        }
        // نفت ذلك، أكدت ذلك والدتها
        if self.frames.has(Frames::NP) && !self.participle {
            if let Some(that) = (self.i + 1..from).find(|&k| view.key(k) == keys::DHALIKA) {
                cue.only_that = true;
                return phrase(cue, that, that, 3);
            }
        }
        if sees_in(view, cue, lemma, from, limit) {
            Some(3)
        } else if split_object(view, cue, lemma) {
            Some(2)
        } else if late_quote(view, cue, lemma, from, limit) {
            Some(5)
        } else if let Some(score) =
            late_introducer(view, cue, lemma, from, limit).or_else(|| late_complement(view, cue, lemma, from, limit))
        {
            Some(score)
        } else if bare(view, cue, lemma, from, limit)
            || before(view, cue, self.i)
            || late_bare(view, cue, lemma, from, limit)
        {
            Some(2)
        } else {
            late_clause(view, cue, lemma, from, limit)
        }
    }

    /// What was found is no complement of this verb.
    fn says_nothing(&self) -> bool {
        self.lemma.class == CueClass::Relay && !relays(self.view, &self.cue)
            || self.ends_with_clause()
            || self.states_twice()
            || self.is_passive()
            || self.is_plural_attribute()
            || self.is_described()
            || self.asks_him()
    }

    /// نازحون تحدثت إليهم الصحيفة عن: whom the medium talked to says the rest.
    fn asks_him(&self) -> bool {
        let to = matches!(self.view.key(self.i + 1), keys::ILAYHI | keys::ILAYHA | keys::ILAYHIM);
        to && talks(self.lemma) && self.cue.intro == Intro::Phrase && !self.opens()
    }

    /// وختم الكاتب بأن, but التي اختتمت في المدينة بأمل بأن
    fn ends_with_clause(&self) -> bool {
        self.cue.intro == Intro::Clause
            && self.frames.has(Frames::MORE)
            && !self.frames.has(Frames::ANNA)
            && self.cue.subject.is_none()
            && self.cue.intro_at as usize > self.i + 2
    }

    /// من بينهم لأننا نعرف أن, حادث شهدته البلدة أن: what is stated is not both the pronoun and a clause.
    fn states_twice(&self) -> bool {
        let (view, at) = (self.view, self.cue.intro_at as usize);
        // أفادنا ذووه بأنه: whom one tells is.
        // أخبرنا, أفادني: so it is where the reporter is told, but not يراني.
        let key = view.key(self.i);
        let us = || key.len() > 4 && key.back(2) == code::NUN && matches!(key.back(1), code::ALEF | code::YA);
        self.cue.reading.pronoun
            && self.cue.intro == Intro::Clause
            && !self.participle
            && self.lemma.class != CueClass::Say
            && (self.lemma.class == CueClass::Opinion || !us())
            && view.is_complementizer(at)
            && !view.has_bi(at)
            && !self.frames.has(Frames(Frames::OBJECT.0 | Frames::O_NP.0))
    }

    /// أُعلن أن: a passive has nobody, unless who speaks stands behind it.
    fn is_passive(&self) -> bool {
        let speaks = |np: Np| matches!(np.denotes, Denotes::Person | Denotes::Organization | Denotes::Group);
        self.passive && !(self.cue.intro == Intro::Clause && self.cue.subject.is_some_and(speaks))
    }

    /// ومقترحات كاد العمل بها أن: a plural in ات is a circumstance only right before what is said.
    fn is_plural_attribute(&self) -> bool {
        let key = self.view.key(self.i);
        self.participle
            && self.cue.intro_at as usize > self.after
            && self.cue.subject.is_none()
            && self.cue.object.is_none()
            && key.len() > 5
            && key.back(1) == code::TA
            && key.back(2) == code::ALEF
    }

    /// الرجل الذي وصف بأنه خبير: without its object the verb is passive.
    fn is_described(&self) -> bool {
        let next = self.i + 1;
        self.cue.intro == Intro::Clause
            && !self.participle
            && self.cue.intro_at as usize == next
            && self.frames.has(Frames::O_BI)
            && !self.frames.has(Frames::BI)
            && !self.cue.reading.pronoun
            && self.cue.subject.is_none()
            && self.cue.object.is_none()
            && self.view.has_bi(next)
            && !self.view.is_bare_complementizer(next)
    }

    /// Whose the words between the verb and its complement are: its subject, its object, or both.
    fn share_out(&mut self) {
        let (view, frames) = (self.view, self.frames);
        // حث المجتمع الدولي على, دعا الشعب إلى: who is called on by a speaker named before.
        let called = frames.has(Frames::OBJECT)
            && !frames.has(Frames(Frames::O_BI.0 | Frames::BI.0))
            && self.cue.subject.is_some_and(|np| {
                let head = np.head as usize;
                view.is_definite(head) && matches!(view.stem(head), keys::SHAAB | keys::MUJTAMA)
            });
        if called {
            self.cue.object = self.cue.subject.take();
        }
        // وذكر العابدي أن, وصفه خصومه بأنه: what stands between the verb and a complement that asks for no object, or whose object
        // is a pronoun, is the subject.
        let asks_none = asks_no_object(view, &self.cue, frames);
        if self.takes_subject && self.cue.subject.is_none() {
            let whole = self.cue.object.is_none_or(|np| np.start as usize == self.after);
            // حثه المتكرر على may be a noun with its adjective.
            let about = self.cue.reading.pronoun
                && (self.cue.intro == Intro::Clause || mention::has_possessive(view, self.after));
            if whole && (about || asks_none) {
                self.cue.subject = adjacent_noun(view, &self.cue, self.after);
                if self.cue.subject.is_some() {
                    self.cue.object = None;
                }
            }
        }
        let takes_object = frames.has(Frames::OBJECT) && !asks_no_object(view, &self.cue, frames);
        let beside = |object: Np| self.cue.subject.is_some_and(|np| np.end == object.start);
        // وذكرت موسوعة | ويكيبيديا أن
        if !takes_object && self.cue.object.is_some_and(beside) {
            self.cue.object = None;
        }
        if self.cue.intro != Intro::Bare {
            if let Some(mut np) = self.cue.subject {
                let end = self.end_of_subject(&np);
                mention::fill(view, &mut np, end, takes_object);
                self.cue.subject = Some(np);
            }
        }
    }

    /// The token at which the subject ends at the latest.
    fn end_of_subject(&self, np: &Np) -> usize {
        let view = self.view;
        let at = self.cue.intro_at as usize;
        let Some(object) = self.cue.object.map(|object| object.start as usize) else { return at };
        // طلبت مصر وليبيا | من المصرف
        let asks = self.lemma.class == CueClass::Demand;
        if asks && object > np.end as usize && view.key(object - 1) == keys::MIN {
            return at.min(object - 1);
        }
        // أرجع تقرير البنك للتنمية | الانخفاض إلى: where the words before it are complete, an object ends the subject; behind a bare
        // title it may be the name.
        let bare = np.denotes == Denotes::Person && !np.has_name();
        let closed = view.is_definite(object - 1)
            || view.has(object - 1, Class::PLACE.and(Class::ORG_NAME))
            || is_closed_plural(view, object - 1) && view.prefix(object) == prefix::AL;
        let own = view.prefix(object) & !prefix::AL == 0 && view.kind(object) == crate::TokenKind::Word;
        let ends = closed && own && !bare && !mention::is_relational(view, object);
        if ends { at.min(object) } else { at }
    }

    /// It is thought, expected or required: by whom, nobody says.
    fn is_nobodys(&self) -> bool {
        let considered = self.is_considered_so();
        considered && !self.has_judge()
            || self.is_called_so()
            || (considered || self.compares()) && self.takes_subject && self.has_predicate_behind()
            || considered
                && self.takes_subject
                && !behind_subject(self.view, self.i)
                && is_considered(self.view, &self.cue)
            || self.cue.subject.is_none() && is_expected_of_antecedent(self.view, &self.cue, self.i)
            || self.is_masculine_imperfect() && (self.is_expected() || self.is_required())
            || self.is_learned()
    }

    /// وعلم أن الوفد سيغادر: a relay's masculine perfect without anybody is the passive.
    fn is_learned(&self) -> bool {
        let agreement = self.cue.reading.agreement;
        self.lemma.class == CueClass::Relay
            && self.cue.intro == Intro::Clause
            && self.cue.reading.form == Form::Perfect
            && !(agreement.feminine || agreement.plural)
            && agreement.person == 3
            && self.cue.subject.or(self.cue.origin).or(self.cue.object).is_none()
            && self.opens()
            && !behind_subject(self.view, self.i)
    }

    /// يعتبر X Y is mostly passive: "is considered".
    fn is_considered_so(&self) -> bool {
        let reading = self.cue.reading;
        reading.form == Form::Imperfect
            && self.cue.intro == Intro::Phrase
            && self.frames.has(Frames::O_NP)
            && !reading.pronoun
            // يعتبرون الاتفاق خطأ, but تعتبران من
            && (!reading.agreement.plural || reading.agreement.feminine)
            && reading.agreement.person == 3
    }

    /// Somebody stands behind the verb who can hold an opinion.
    fn has_judge(&self) -> bool {
        let judge = |np: Np| matches!(np.denotes, Denotes::Person | Denotes::Group | Denotes::Organization);
        self.cue.subject.is_some_and(judge)
    }

    /// تعتبر هذه المدينة «أقدم مدينة في الإقليم»: what a place is considered to be.
    fn is_called_so(&self) -> bool {
        let view = self.view;
        let thing = |np: Np| !matches!(np.denotes, Denotes::Person | Denotes::Group | Denotes::Unnamed);
        self.cue.intro == Intro::Quote
            && self.cue.reading.form == Form::Imperfect
            && self.frames.has(Frames::O_NP)
            && !self.cue.reading.agreement.plural
            && self.cue.subject.is_some_and(thing)
            && view
                .quote_around(self.cue.content as usize)
                .is_some_and(|q| !mention::is_speech(view, q.first(), q.close as usize, false))
    }

    /// كما تعتبر المدينة من أقدم الأسواق
    fn compares(&self) -> bool {
        self.cue.intro == Intro::Before && self.frames.has(Frames::O_NP) && self.cue.reading.form == Form::Imperfect
    }

    fn has_predicate_behind(&self) -> bool {
        let content = self.cue.content;
        let behind = self.cue.subject.map_or(content, |np| if self.compares() { np.end } else { content });
        is_predicate(self.view, behind as usize)
    }

    /// ويتوقع هطول الأمطار, فيما يرجح وصول: without a subject beside it the masculine is passive, "is expected".
    fn is_expected(&self) -> bool {
        let (view, i) = (self.view, self.i);
        let thing = self.cue.intro == Intro::Phrase
            && self.lemma.class == CueClass::Opinion
            && self.frames.has(Frames::NP)
            && self.frames.has(Frames::ANNA);
        // وينسب الهجوم إلى الجماعة
        let ascribed = self.cue.intro == Intro::Phrase
            && self.lemma.class == CueClass::Cause
            && self.lemma.frames == Frames::O_ILA;
        let alone = self.cue.object.is_none() && matches!(self.cue.intro, Intro::Clause | Intro::Phrase);
        let start = view.extents[self.cue.sentence as usize].start as usize;
        (thing || ascribed || alone && is_expected(view, i, self.cue.prefix))
            && !behind_subject(view, i)
            && !super::goes_on_in_present(view, i, start)
            && (self.opens()
                || view.has(i - 1, Class::CONJ.and(Class::ADVERB).and(Class::TIME))
                || view.key(i - 1) == keys::HIN)
    }

    /// ويشترط للاشتراك أن, أنه يشترط لصرفه: a condition that nobody is named for.
    fn is_required(&self) -> bool {
        let (view, i) = (self.view, self.i);
        // يشترط في المتقدم أن
        let of_whom = || view.prefix(i + 1) & prefix::LI != 0 || view.key(i + 1) == keys::FI;
        self.lemma.class == CueClass::Demand
            && matches!(self.cue.intro, Intro::Clause | Intro::Phrase)
            && self.frames.has(Frames::NP)
            && !self.frames.has(Frames::OBJECT)
            && (i > 0 && view.is_complementizer(i - 1) && of_whom()
                || !behind_subject(view, i) && (self.opens() || view.has(i - 1, Class::CONJ)))
    }

    /// يحمل النقابة | مسؤولية الحادث: the content is what one is blamed with; without it nobody is blamed.
    fn blame(&mut self) -> Option<()> {
        if self.lemma.class == CueClass::Accuse && self.frames == Frames::O_NP {
            self.cue.content = blamed(self.view, self.cue.content as usize)? as u32;
            // أبدى المدرب أسفه، وحمل الدفاع | مسؤوليتها: of two noun phrases the first is whom he blames.
            let alone = self.cue.subject.filter(|np| np.end == self.cue.content && !self.cue.reading.pronoun);
            let floor = self.view.extents[self.cue.sentence as usize].start as usize;
            if self.cue.object.is_none() && self.cue.prefix & prefix::CONJ != 0 && self.i > floor && alone.is_some() {
                self.cue.object = self.cue.subject.take();
            }
        }
        Some(())
    }

    /// A name, a price, what is only seen: nobody says anything.
    fn is_none(&self) -> bool {
        let (view, cue, i) = (self.view, &self.cue, self.i);
        let finite = !self.participle;
        match cue.intro {
            Intro::Phrase => {
                self.is_name_behind_name()
                    || self.is_given_name()
                    || self.is_price()
                    || self.is_adjective()
                    || self.uncovers()
                    || self.is_shown()
                    || self.lemma.trust == Trust::Document && !document_subject(view, cue, i)
                    || self.held
                    || finite && is_inference(view, cue, i)
                    || finite && resumes(view, cue, i)
                    || finite && shown_by_thing(view, cue, i)
                    || self.is_no_admission()
                    || self.permits()
                    || cue.content == cue.intro_at && is_object_itself(view, cue, i)
            }
            _ => {
                self.is_price()
                    || self.lemma.trust == Trust::Document && !document_subject(view, cue, i)
                    || finite && is_inference(view, cue, i)
                    || finite && shown_by_thing(view, cue, i)
                    || cue.intro == Intro::Clause && wishes(view, cue.intro_at as usize)
            }
        }
    }

    /// محمود عزت، إلى: a name behind a name.
    fn is_name_behind_name(&self) -> bool {
        let (view, i) = (self.view, self.i);
        self.cue.prefix == 0
            && i > 0
            && view.has(i, Class::GIVEN.and(Class::FAMILY))
            && view.has(i - 1, Class::GIVEN)
            && self.cue.subject.is_none()
    }

    /// زار مدحت شلبي الملعب, طريقة مدحت شلبي: behind a verb or a noun without its article a given name is a name.
    fn is_given_name(&self) -> bool {
        let (view, i) = (self.view, self.i);
        let beside = |np: Np| np.start as usize == i + 1 && np.len() <= 2 && !view.is_definite(i + 1);
        self.cue.prefix == 0
            && i > 0
            && view.has(i, Class::GIVEN)
            && view.has(i - 1, Class::VERB.and(Class::ABSTRACT).and(Class::COMMON))
            && !view.is_definite(i - 1)
            && !view.has(i - 1, Class::FUNCTION.and(Class::ADVERB))
            && self.cue.subject.is_some_and(beside)
    }

    /// ثمن السيارة is its price, but وثمن الجانبان الجهود: who values something stands behind a verb that opens its clause.
    fn is_price(&self) -> bool {
        let (view, i) = (self.view, self.i);
        let letters = u32::from(self.cue.prefix & prefix::CONJ != 0);
        let price = self.cue.reading.form == Form::Perfect
            && !self.cue.reading.agreement.feminine
            && view.key(i).skip(letters).first(3) == keys::THAMAN
            && view.spell(i) & spell::SHADDA == 0;
        if !price {
            return false;
        }
        // من جانبه ثمن الوزير الجهود
        let shift = |k: usize| matches!(view.phrase(k), Some((PhraseKind::Shift, end)) if end == i);
        let opens = i == 0
            || !view.is_word(i - 1)
            || self.cue.prefix & prefix::WA != 0
            || view.has(i - 1, Class::AUX.and(Class::CONJ))
            || (i.saturating_sub(3)..i).any(shift);
        !opens || !self.has_judge()
    }

    /// وأبرز المدير أهمية التدريب, but أبرز المشاركين في الحفل: "the most prominent".
    fn is_adjective(&self) -> bool {
        let one = |np: Np| matches!(np.denotes, Denotes::Person | Denotes::Organization) && !np.plural;
        self.lemma.class == CueClass::State
            && self.lemma.trust == Trust::Frame
            && self.frames.has(Frames::NP)
            && !self.participle
            && !(self.cue.subject.is_some_and(one) && self.view.has(self.cue.content as usize, Class::ABSTRACT))
    }

    /// تطبيقات تكشف هوية المتصل: what is uncovered stands right behind the verb; who tells of it is named there, or tells عن.
    fn uncovers(&self) -> bool {
        let (view, i) = (self.view, self.i);
        let letters =
            u32::from(self.cue.prefix & prefix::CONJ != 0) + u32::from(self.cue.reading.form == Form::Imperfect);
        self.cue.subject.is_none()
            && self.cue.content as usize == i + 1
            && self.cue.intro_at == self.cue.content
            && view.is_word(i + 1)
            && !self.participle
            && view.key(i).skip(letters).first(3) == keys::KASHF
    }

    /// أثبت التقرير وجود ثغرات; but أثبت الفريق قدرته, أظهر النظام تفوقه: what is seen of them, in nobody's words.
    fn is_shown(&self) -> bool {
        let some = |np: Np| (np.start..np.end).take(3).any(|k| self.view.has(k as usize, Class::DOCUMENT));
        let document = |np: Np| np.denotes == Denotes::Document || some(np);
        // رصدت الطائرة حريقا: nor is what is only seen.
        let shows = self.lemma.class == CueClass::Document || self.lemma.trust == Trust::Document;
        shows && self.frames.has(Frames::NP) && !self.cue.subject.is_some_and(document)
    }

    /// وصرحت النيابة بدفن الجثمان: she permits it.
    fn permits(&self) -> bool {
        let stem = self.view.stem(self.cue.content as usize);
        self.lemma.class == CueClass::State
            && matches!(stem, keys::DAFN | keys::TASHRIH)
            && self.view.has_bi(self.cue.content as usize)
    }

    /// الذي أقره المجلس بالإجماع is no admission: a verb without objects has no pronoun for one.
    fn is_no_admission(&self) -> bool {
        self.cue.reading.pronoun
            && self.lemma.class == CueClass::Admit
            && !self.frames.has(Frames(Frames::NP.0 | Frames::OBJECT.0))
    }
}

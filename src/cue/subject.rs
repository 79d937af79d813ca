//! The subject of a verb or participle: the phrase behind it, how much of that is its object, and whether the rest can be who speaks.

use super::complement::{phrase, resumptive};
use super::frame::{barred, complement_frame, needs_object, object_goes_before, over_object};
use super::lookalike::Word;
use super::scan::past_clause;
use super::verb::{
    Verb, agrees, behind_addressee, describes_adverbial, describes_office, is_from_them, is_particle_of_name,
    joined_subject, object_inside, particle_name, second_noun, skip_filler, with_particle,
};
use super::{Cue, PERSONS, judges, modality, opens_as_subject};
use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::lexicon::{Class, Form, Frames, Reading, lists, prefix};
use crate::mention::{Denotes, Np};
use crate::view::View;
use crate::{CueClass, keys, mention};

/// A verb or participle with its subject.
pub(super) fn verb(view: &View<'_>, i: usize, reading: Reading, p: u8, limit: usize, sentence: usize) -> Option<Verb> {
    let word = Word::new(view, i, reading, p);
    if word.is_lookalike() {
        return None;
    }
    let mut search = Search::new(word, limit, sentence);
    search.find_first();
    search.cut_object();
    search.cut_office();
    if !search.is_blamed() {
        search.verb.takes_subject = search.verb.takes_subject && !search.has_subject_before();
        if search.verb.takes_subject || search.names_holder() {
            search.settle();
        }
    }
    Some(search.verb)
}

/// A verb or participle whose subject is looked for.
struct Search<'a, 'v> {
    word: Word<'a, 'v>,
    /// What is known of it so far.
    verb: Verb,
    /// The phrase behind it.
    first: Option<Np>,
    /// قال - صلى الله عليه وسلم -: «…»
    blessed: bool,
}

impl<'a, 'v> Search<'a, 'v> {
    fn new(word: Word<'a, 'v>, limit: usize, sentence: usize) -> Search<'a, 'v> {
        let Word { view, i, reading, p, .. } = word;
        let cue = Cue { modality: modality(view, i, &reading, p), ..Cue::at(i, sentence, reading, p) };
        let after = skip_filler(view, resumptive(view, i).unwrap_or(i) + 1, limit);
        let blessed =
            matches!(view.kind(after), Kind::Dash | Kind::OpenBracket) && mention::eulogy(view, after + 1).is_some();
        let passive = !word.takes_patient() && word.is_passive();
        let takes_subject = !word.participle
            && reading.agreement.person == 3
            && !reading.agreement.plural
            && !is_behind_its_pronoun(&word)
            && !is_while_he(&word)
            && !fronted(view, i, p);
        let verb = Verb { cue, limit, after, end: after, passive, takes_subject, score: None };
        Search { word, verb, first: None, blessed }
    }

    /// The phrase right behind the verb or set off behind its adverbials.
    fn find_first(&mut self) {
        let Word { view, i, lemma, frames, .. } = self.word;
        let Verb { after, limit, .. } = self.verb;
        if view.is_complementizer(after) && !is_particle_of_name(view, after) || view.kind(after) == Kind::Colon {
            return;
        }
        self.verb.end += usize::from(self.blessed);
        let at = self.verb.end;
        // صرح مثلا، رئيس البعثة
        let start = if view.kind(after) == Kind::Comma { after + 1 } else { at };
        let reads = start == at || after > i + 1;
        let found = if reads { mention::parse_subject(view, start, limit, barred(frames)) } else { None };
        let found = match found.filter(|np| start == at || np.denotes == Denotes::Person && np.has_name()) {
            Some(np) => Some(with_particle(view, np, limit)),
            None => particle_name(view, lemma, at, limit),
        };
        self.first = found.filter(|np| np.denotes != Denotes::Unknown || !describes_adverbial(view, i, at));
    }

    /// Does the phrase of an object stand before a complement that the verb takes only behind one?
    fn goes_before(&self, np: &Np) -> bool {
        object_goes_before(self.word.view, np.end as usize, self.word.frames)
    }

    /// So for the first phrase.
    fn first_goes_before(&self) -> bool {
        self.first.is_some_and(|np| self.goes_before(&np))
    }

    /// اتهمت تركيا | الاتحاد الأوروبي, النيابة العامة | الشخصين: the first phrase ends where the object begins.
    fn cut_object(&mut self) {
        let Word { view, frames, .. } = self.word;
        let Some(mut np) = self.first.filter(|_| frames.has(Frames(Frames::OBJECT.0 | Frames::NP.0))) else { return };
        let k = object_inside(view, &np)
            .or_else(|| self.effect(&np))
            .or_else(|| second_noun(view, &np).filter(|_| self.goes_before(&np)))
            .or_else(|| mention::noun_apart(view, &np));
        let Some(k) = k.map(|k| k as u32) else { return };
        np.end = k;
        let within = |(start, end): (u32, u32)| if start < k { (start, end.min(k)) } else { (0, 0) };
        (np.name, np.title) = (within(np.name), within(np.title));
        self.first = Some(np);
    }

    /// أرجع خبراء | هذا التراجع إلى
    fn effect(&self, np: &Np) -> Option<usize> {
        let view = self.word.view;
        if self.word.lemma.class != CueClass::Cause || !self.goes_before(np) {
            return None;
        }
        let act = |k: usize| view.prefix(k) == prefix::AL && view.has(k, Class::ABSTRACT);
        let this = |k: usize| view.has(k, Class::DEMONSTRATIVE) && act(k + 1);
        let mut words = np.head as usize + 1..np.end as usize;
        words.clone().find(|&k| this(k) || act(k)).or_else(|| words.find(|&k| self.is_caused_thing(np, k)))
    }

    /// وعزا مدير الدفاع المدني | الحريق إلى: nobody is an effect.
    fn is_caused_thing(&self, np: &Np, k: usize) -> bool {
        let view = self.word.view;
        np.denotes == Denotes::Person
            && k > np.head as usize + 1
            && !np.has_name()
            && view.prefix(k) == prefix::AL
            && view.is_definite(k - 1)
            && !view.has(k, PERSONS.and(Class::ORG))
            && !describes_office(view, k)
    }

    /// واتهم مدير المستشفى سامي الحداد | رئيس النادي: behind a name that has its title another office is somebody else's.
    fn cut_office(&mut self) {
        let Word { view, frames, .. } = self.word;
        let Some(np) = self.first.as_mut().filter(|np| frames.has(Frames::OBJECT) && np.has_name()) else { return };
        let behind = np.name.1 as usize;
        if np.has_title() && np.title.0 < np.name.0 && np.end > np.name.1 && view.has(behind, Class::ROLE) {
            np.end = np.name.1;
        }
    }

    /// وحملت حكومة المدينة المسؤولية: with one phrase before what it is blamed for, that is who is blamed.
    fn is_blamed(&mut self) -> bool {
        let Word { view, lemma, frames, participle, .. } = self.word;
        if lemma.class != CueClass::Accuse || !frames.has(Frames::O_NP) {
            return false;
        }
        let Some(np) = self.first else { return false };
        let blame = |k: &u32| matches!(view.stem(*k as usize), keys::MASULIYA);
        // حمل خط الدفاع مسؤولية الخسارة: the words that complete an unknown noun have their article.
        let mut end = np.end;
        while np.denotes == Denotes::Unknown && end < np.end + 2 && view.is_definite(end as usize) && !blame(&end) {
            end += 1;
        }
        let at = (np.start + 1..=end).find(blame).filter(|&at| (at as usize) < self.verb.limit);
        let of_what = |at: usize| (at..at + 3).any(|k| view.is_definite(k));
        let one = |at: &u32| participle || of_what(*at as usize) && np.denotes != Denotes::Person;
        let Some(at) = at.filter(one) else { return false };
        self.verb.cue.object = Some(Np { end: at, ..np });
        phrase(&mut self.verb.cue, at as usize, at as usize, 0);
        self.verb.score = Some(5);
        true
    }

    /// The phrase behind a verb that takes a subject is its object, as who speaks stands before it.
    fn has_subject_before(&self) -> bool {
        if self.is_antecedents() {
            return true;
        }
        let told = self.is_told();
        (told || self.is_about_thing()) && self.stands_behind_speaker(told) || told && self.needs_object()
    }

    /// الذي أبلغ صحيفة كذا أن, التي دعت الوزير إلى: the antecedent speaks to the one noun phrase before the complement.
    fn is_antecedents(&self) -> bool {
        let Word { view, i, reading, .. } = self.word;
        let agrees = |k: usize| match view.stem(k) {
            keys::ALLADHI => !reading.agreement.feminine,
            keys::ALLATI => reading.agreement.feminine,
            _ => false,
        };
        i > 0 && self.verb.after == i + 1 && agrees(i - 1) && !reading.pronoun && self.first_goes_before()
    }

    /// لكن الشركة وعدت الحكومة بدعم القرية: where the subject stands before its verb, the one phrase behind it is whom he speaks to.
    fn is_told(&self) -> bool {
        !self.word.reading.pronoun && self.first_goes_before()
    }

    /// لكن الشركة ترى ضرورة الحوار, أن الحزب يعتبر خصومه: no person is its object too.
    fn is_about_thing(&self) -> bool {
        let thing = |np: Np| {
            // الشيخ طلب الجميلي: a family name behind a given name that looks like a verb.
            let family =
                np.denotes == Denotes::Unknown && self.word.view.spell(np.start as usize) & spell::FINAL_YA != 0;
            !matches!(np.denotes, Denotes::Person | Denotes::Unnamed) && !family
        };
        !self.word.reading.pronoun && self.first.is_some_and(thing)
    }

    /// Does a phrase right before the verb speak: its subject, or, of a verb that tells somebody, the noun that the verb describes?
    fn stands_behind_speaker(&self, told: bool) -> bool {
        let Word { view, i, reading, p, .. } = self.word;
        if p & prefix::CONJ != 0 || i == 0 || !view.is_word(i - 1) {
            return false;
        }
        let floor = view.extents[self.verb.cue.sentence as usize].start as usize;
        let before = mention::nearest_ending_at(view, i, floor);
        before.or_else(|| mention::accusative_ending_at(view, i, floor)).is_some_and(|np| {
            opens_as_subject(view, &reading, &np, floor) && (told || !self.is_apart(&np, floor))
                || told && self.describes(&np)
        })
    }

    /// Is the phrase before the verb no part of its clause?
    fn is_apart(&self, np: &Np, floor: usize) -> bool {
        let (view, s) = (self.word.view, np.start as usize);
        // القاهرة أعلنت الوزارة: the place of a report opens its line.
        let dateline = view.has(np.head as usize, Class::PLACE) && s == floor;
        // والآن أعلنت الشركة is no name, فيلم سالم ونعيم يحكي قصة is another's story.
        let second = view.prefix(s) & prefix::CONJ != 0 && (np.len() == 1 || s > 0 && view.is_word(s - 1));
        view.has(s, Class::DEMONSTRATIVE) || dateline || second
    }

    /// رسالة تطالب السلطات بالتحقيق: the noun that the verb describes speaks too.
    fn describes(&self, np: &Np) -> bool {
        let Word { view, i, reading, .. } = self.word;
        !matches!(view.key(i + 1), keys::FIHI | keys::FIHA) && mention::is_described(view, np, &reading.agreement)
    }

    /// ووبخ رئيس النادي على: a verb that has no such complement without an object has it in the one phrase behind it.
    fn needs_object(&self) -> bool {
        let Word { view, frames, .. } = self.word;
        self.goes_on() && self.first.is_some_and(|np| needs_object(view, np.end as usize, frames))
    }

    /// ودعا, كما دعا: it goes on from what was said before.
    fn goes_on(&self) -> bool {
        let Word { view, i, p, .. } = self.word;
        p & prefix::CONJ != 0 || i > 0 && view.key(i - 1) == keys::KAMA
    }

    /// مؤكدا الوزير أن: a title right behind a participle without objects is its subject.
    fn names_holder(&self) -> bool {
        let Word { view, frames, p, participle, .. } = self.word;
        participle
            && !frames.has(Frames::OBJECT)
            && p & prefix::AL == 0
            && self.first.is_some_and(|np| {
                let head = np.head as usize;
                np.denotes == Denotes::Person
                    && !np.plural
                    && view.has(head, Class::ROLE)
                    && view.prefix(head) & !prefix::AL == 0
            })
    }

    /// The first phrase is the subject if it can speak, else who stands behind the addressee.
    fn settle(&mut self) {
        let Word { view, ref reading, frames, participle, .. } = self.word;
        let limit = self.verb.limit;
        let subject = self.first.filter(|np| agrees(view, reading, np) && !self.is_none(np));
        let Some(np) = subject.or_else(|| behind_addressee(view, reading, frames, self.verb.end, limit)) else {
            return;
        };
        // أعلنت مصر وليبيا انتهاء: behind the verb a joined name is a second subject.
        let np = if participle { np } else { joined_subject(view, &np, limit) };
        let np = mention::with_given_name(view, &np, limit).unwrap_or(np);
        let mut end = np.end as usize;
        // - صلى الله عليه وسلم | -
        if self.blessed && matches!(view.kind(end), Kind::Dash | Kind::CloseBracket) {
            end += 1;
        }
        // وأظهر تقرير | نشر أمس أن
        if np.denotes == Denotes::Document && mention::is_issued(view, end) {
            end = past_clause(view, end, limit);
        }
        (self.verb.cue.subject, self.verb.end) = (Some(np), end);
    }

    /// A phrase that agrees with the verb and is not who speaks.
    fn is_none(&self, np: &Np) -> bool {
        self.is_governed(np)
            || self.is_addressed(np)
            || self.is_judged(np)
            || self.is_described(np)
            || self.is_asked(np)
            || self.is_considered(np)
    }

    /// بشطب after a verb that takes بـ: an unknown word whose ب is the preposition.
    fn is_governed(&self, np: &Np) -> bool {
        let (view, head) = (self.word.view, np.head as usize);
        let key = view.key(head);
        np.start == np.head
            && view.class(head) == Class::NONE
            && view.prefix(head) == 0
            && key.len() >= 4
            && key.at(0) == code::BA
            && self.word.frames.has(Frames(Frames::BI.0 | Frames::O_BI.0))
            // بولانسكي بإقامة علاقة
            && view.prefix(np.end as usize) & prefix::BI == 0
    }

    /// ودعا الجميع إلى الهدوء
    fn is_addressed(&self, np: &Np) -> bool {
        self.is_prayed_to(np) || self.are_those_who(np) || self.are_called_on(np)
    }

    /// ودعا الله أن يرحمه, سأل الله أن يشفيه
    fn is_prayed_to(&self, np: &Np) -> bool {
        self.word.view.key(np.head as usize) == keys::ALLAH
            && matches!(self.word.lemma.class, CueClass::Urge | CueClass::Ask | CueClass::Thank)
    }

    /// ودعا أولئك الذين يرفضون إلى
    fn are_those_who(&self, np: &Np) -> bool {
        let view = self.word.view;
        view.key(np.start as usize) == keys::ULAIKA
            && view.has(np.end as usize, Class::RELATIVE)
            && self.word.frames.has(Frames::OBJECT)
    }

    /// كما دعا جميع الأطراف إلى
    fn are_called_on(&self, np: &Np) -> bool {
        let Word { view, lemma, frames, .. } = self.word;
        let (start, head) = (np.start as usize, np.head as usize);
        self.goes_on()
            // سكان القرية may speak; السكان behind his verb are called on.
            && (view.is_definite(head) || view.has(start, Class::DETERMINER))
            && matches!(lemma.class, CueClass::Urge | CueClass::Demand)
            && (lists::ADDRESSED.has(view.stem(head)) || lists::ADDRESSED.has(view.stem(start)))
            && frames.has(over_object(complement_frame(view, np.end as usize)))
    }

    /// النقابة انتقدت الاتفاق: behind who judges stands what is judged.
    fn is_judged(&self, np: &Np) -> bool {
        let Word { view, i, lemma, frames, p, .. } = self.word;
        judges(lemma)
            && frames.has(Frames::NP)
            && i > 0
            && p == 0
            && view.is_definite(i - 1)
            && view.has(i - 1, Class::HEAD.and(Class::NAMES).and(Class::COMMON))
            && (np.denotes == Denotes::Document || mention::is_thing(view, np))
    }

    /// ووصف الأمر بأنه صعب: one thing with its article before what is said of it is described, and does not speak.
    fn is_described(&self, np: &Np) -> bool {
        let (view, head) = (self.word.view, np.head as usize);
        np.denotes == Denotes::Unknown
            && np.end == np.start + 1
            && view.is_definite(head)
            && view.prefix(head) == prefix::AL
            && self.word.frames.has(Frames::OBJECT)
            && self.goes_before(np)
            && !view.has(head, Class::HEAD.and(Class::NAMES))
            // ويطالب المهنيون بـ
            && !is_nominative(view.key(head))
            && view.lexicon.look_up(view.stem(head)).class.has(Class::COMMON.and(Class::ABSTRACT))
    }

    /// طلبت منه الجلوس, وتمنى لهم التوفيق: behind the pronoun of whom it is asked or wished what is no person is the object.
    fn is_asked(&self, np: &Np) -> bool {
        let Word { view, i, lemma, frames, .. } = self.word;
        let to = |k: usize| match lemma.class {
            CueClass::Demand => is_from_them(view, k),
            CueClass::Opinion => matches!(view.key(k), keys::LAHU | keys::LAHA | keys::LAHUM),
            _ => false,
        };
        np.denotes == Denotes::Unknown && frames.has(Frames::NP) && (i + 1..np.start as usize).any(to)
    }

    /// أصدر بيانا اعتبر فيه القرار «خطأ»: behind the pronoun of the document a thing is what is considered.
    fn is_considered(&self, np: &Np) -> bool {
        let Word { view, i, frames, .. } = self.word;
        matches!(view.key(i + 1), keys::FIHI | keys::FIHA)
            && np.start as usize == i + 2
            && frames.has(Frames::O_NP)
            && (np.denotes == Denotes::Document || mention::is_thing(view, np))
            && view.quote_at(np.end as usize).is_some()
    }
}

/// وأنها توصي الشركات: the pronoun is the subject, the noun the object.
fn is_behind_its_pronoun(word: &Word<'_, '_>) -> bool {
    let &Word { view, i, frames, .. } = word;
    i > 0
        && (view.is_complementizer(i - 1) && !view.is_bare_complementizer(i - 1) || but_he(view, i - 1))
        && frames.has(Frames::OBJECT)
}

/// تابع وهو يتذكر التفاصيل: «…»
fn is_while_he(word: &Word<'_, '_>) -> bool {
    let &Word { view, i, ref reading, .. } = word;
    reading.form == Form::Imperfect
        && i > 0
        && view.prefix(i - 1) == prefix::WA
        && matches!(view.stem(i - 1), keys::HUWA | keys::HIYA)
}

/// لكنه, ولكنها: the subject of the verb after it.
fn but_he(view: &View<'_>, k: usize) -> bool {
    let key = view.key(k);
    lists::CONTRASTS.has(key) && key.back(1) != code::NUN
}

/// وكانت الوزارة قد أوضحت: the subject stands between كان and قد; وقد and فقد begin a clause of their own.
fn fronted(view: &View<'_>, i: usize, p: u8) -> bool {
    /// Tokens between كان and the verb.
    const MAX: usize = 24;
    if i < 3 || p & prefix::CONJ != 0 || view.prefix(i - 1) != 0 || view.key(i - 1) != keys::QAD {
        return false;
    }
    (i.saturating_sub(MAX)..i - 2)
        .rev()
        .take_while(|&k| !matches!(view.kind(k), Kind::Stop | Kind::Newline))
        .any(|k| view.has(k, Class::AUX) && matches!(view.stem(k), keys::KAN | keys::KANAT))
}

/// المهنيون: the plural of an adjective of relation in the nominative.
fn is_nominative(key: Key) -> bool {
    key.len() > 5 && mention::ends_in_wn(key) && key.back(3) == code::YA
}

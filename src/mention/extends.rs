//! Whether a word belongs to the phrase before it: as an adjective, or as a noun that the phrase is in construct with.

use super::first::is_first_name;
use super::word::{
    completes_participle, ends_in_at, ends_in_wn, ends_in_yn, governs, has_possessive, is_accusative, is_circumstance,
    is_feminine_relational, is_general, is_issued, is_relational, is_relational_ending, is_veil, is_verbal_noun,
    is_written_relational, looks_common, unknown_bi,
};
use super::{Denotes, Np};
use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::keys;
use crate::lexicon::{Class, lists, prefix};
use crate::view::View;

/// Nouns that a verb has as its object: قرار, عرض, دعوة.
const OBJECTS: Class = Class::ABSTRACT.and(Class::DOCUMENT).and(Class::CUE);

/// Whom or what somebody has: وزارة خارجيتها, إحدى صديقاتها.
const OWNED: Class = Class::ROLE.and(Class::ORG).and(Class::HUMAN).and(Class::DETERMINER);

/// Does the nominal at `j` belong to the phrase before it? Adjectives and construct nouns do; a new bare noun after a closed
/// phrase begins an object.
pub(super) fn extends(view: &View<'_>, j: usize, head: usize, np: &Np) -> bool {
    let nominal = Nominal::at(view, j, head, np);
    if nominal.is_apart() {
        return false;
    }
    if nominal.is_participle_before_name() || nominal.is_rank_before_name() {
        return true;
    }
    if nominal.is_behind_whole() {
        return false;
    }
    if nominal.definite { !nominal.is_second_definite() } else { nominal.extends_bare() }
}

/// A nominal behind a phrase. Each rule says whether it is what the rule's name says.
#[derive(Clone, Copy)]
struct Nominal<'a, 'v> {
    view: &'a View<'v>,
    np: &'a Np,
    head: usize,
    j: usize,
    /// Of the word at `j`.
    class: Class,
    prefix: u8,
    definite: bool,
    /// Of the word before it.
    before: Class,
    definite_before: bool,
    definite_head: bool,
    /// The word before is a reflexive: المصدر ذاته.
    itself: bool,
    /// The word before is in construct with nothing.
    closed: bool,
}

impl<'a, 'v> Nominal<'a, 'v> {
    #[inline]
    fn at(view: &'a View<'v>, j: usize, head: usize, np: &'a Np) -> Nominal<'a, 'v> {
        let (class, prefix, before) = (view.class(j), view.prefix(j), view.class(j - 1));
        let definite_before = view.is_definite(j - 1);
        let itself = j > head + 1 && lists::REFLEXIVES.has(view.key(j - 1));
        Nominal {
            view,
            np,
            head,
            j,
            class,
            prefix,
            definite: prefix & prefix::AL != 0,
            before,
            definite_before,
            definite_head: view.is_definite(head),
            itself,
            closed: definite_before
                || before.has(Class::PLACE.and(Class::ORG_NAME))
                || itself
                || completes_participle(view, j - 1),
        }
    }

    /// It begins something of its own, whatever follows.
    fn is_apart(self) -> bool {
        self.is_verb()
            || self.is_behind_plural_with_bi()
            || self.is_object_of_several()
            || self.is_own()
            || self.is_mans()
            || self.is_another_person()
            || self.is_time()
            || self.is_behind_sound_plural()
            || self.is_accusative()
            || self.is_veil()
            || self.is_noun_behind_adjective()
            || self.is_published()
            || self.is_saying()
            || self.is_behind_possessed()
            || self.is_noun_behind_itself()
    }

    /// The phrase before it is whole, so that it begins an object or an apposition.
    fn is_behind_whole(self) -> bool {
        self.is_rank_behind_body()
            || self.is_noun_behind_relation()
            || self.is_noun_behind_mark()
            || self.is_object_behind_adjective()
            || self.is_role_behind_proper()
            || self.is_definite_behind_adjective()
            || self.is_role_behind_unknown()
            || self.is_one_behind_people()
            || self.is_more()
    }

    /// بيان | صدر: a verb of its own, not a family name.
    fn is_verb(self) -> bool {
        let name = Class::HEAD.and(Class::GIVEN).and(Class::PLACE).and(Class::NAME_PARTICLE);
        self.class.has(Class::VERB)
            && self.class.has(Class::FAMILY)
            && !self.class.has(name)
            && !self.definite
            && matches!(self.np.denotes, Denotes::Document | Denotes::Unnamed | Denotes::Group)
    }

    /// اتهموا مسؤولين | بمحاباة آخرين
    fn is_behind_plural_with_bi(self) -> bool {
        self.np.plural
            && !self.definite_before
            && unknown_bi(self.view, self.j)
            && self.view.spell(self.j) & spell::FINAL_TA != 0
    }

    /// انتقد ناشطون | تصريح الوزير: a sound plural that keeps its ن has nothing in construct, and its adjective has that ending too.
    fn is_object_of_several(self) -> bool {
        let (view, j, c) = (self.view, self.j, self.class);
        let sound = |k: usize| {
            let key = view.key(k);
            key.len() >= 5 && key.back(1) == code::NUN && matches!(key.back(2), code::WAW | code::YA)
        };
        let noun = c.has(OBJECTS) && self.prefix == 0 && view.kind(j) == Kind::Word;
        let only = c.without(OBJECTS.and(Class::COMMON).and(Class::HEAD).and(Class::VERB)) == Class::NONE;
        self.np.plural && noun && only && sound(j - 1) && !sound(j) && view.prefix(j - 1) == 0
    }

    /// أعلن تنظيم مسلح | مسؤوليته: behind an adjective what somebody has is nothing in construct.
    fn is_own(self) -> bool {
        self.class.has(Class::ABSTRACT)
            && self.j > self.head + 1
            && self.prefix == 0
            && has_possessive(self.view, self.j)
            && !self.definite_head
            && !self.definite_before
            && self.view.prefix(self.j - 1) == 0
    }

    /// وأعلنت الوزارة | الحداد الرسمي: the adjective of a body in ة has its own. استدعت المحكمة | الطبيب: nor is a man, or several
    /// people, one of them.
    fn is_mans(self) -> bool {
        let (view, j, head, c) = (self.view, self.j, self.head, self.class);
        let names = Class::FAMILY.and(Class::GIVEN);
        let name = || c.has(names) && c.without(names) == Class::NONE;
        let people = || {
            c.has(Class::ROLE.and(Class::UNNAMED).and(Class::HUMAN)) && !c.has(Class::ORG) && !is_relational(view, j)
        };
        j == head + 1
            && self.prefix == prefix::AL
            && self.definite_head
            && view.spell(head) & spell::FINAL_TA != 0
            && self.before.has(Class::ORG)
            && !self.before.has(Class::ROLE)
            && (name() || people())
            && self.is_masculine()
            && !ends_in_at(view.key(j))
    }

    /// حذر الطبيب | المرضى, كرم النادي | الفنانة: a woman or several people are nothing of one man or of a body in the masculine.
    /// الشاب الضحية is one.
    fn is_another_person(self) -> bool {
        let (view, c) = (self.view, self.class);
        let head = view.class(self.head);
        let people = Class::ROLE.and(Class::HUMAN).and(Class::UNNAMED);
        let man = self.j == self.head + 1
            && self.prefix == prefix::AL
            && self.definite_head
            && head.has(people.and(Class::ORG))
            && !head.has(Class::FEMININE.and(Class::PLURAL).and(Class::HONORIFIC))
            && view.spell(self.head) & spell::FINAL_TA == 0;
        let woman = view.spell(self.j) & spell::FINAL_TA != 0 && view.stem(self.j) != keys::DAHIYA;
        let other = c.has(people) && (woman || c.has(Class::PLURAL)) || c.has(Class::GROUP) && c.has(Class::PLURAL);
        man && other && !c.has(Class::ORG) && !is_written_relational(view, self.j)
    }

    /// الكبرى, العليا and الأم are women's, as what ends in ة is.
    fn is_masculine(self) -> bool {
        let last = self.view.key(self.j).back(1);
        self.view.spell(self.j) & spell::FINAL_TA == 0 && !matches!(last, code::ALEF | code::YA | code::MIM)
    }

    /// A time is no part of who speaks: مصدر أمني | مطلع الشهر, but مصدر أمني مطلع.
    fn is_time(self) -> bool {
        let (view, j) = (self.view, self.j);
        let informed =
            || view.key(j) == keys::MUTTALI && self.np.denotes == Denotes::Unnamed && !view.is_definite(j + 1);
        self.class.has(Class::TIME) && !is_general(view, j) && !informed()
    }

    /// محللون | القرار: with its ن a plural is in construct with nothing.
    fn is_behind_sound_plural(self) -> bool {
        self.j == self.head + 1
            && self.definite
            && self.np.plural
            && ends_in_wn(self.view.key(self.head))
            && self.view.prefix(self.head) == 0
    }

    /// مسؤول كبير | ضيفا, دبلوماسي | طالبا: the accusative is no adjective of a subject. Not تكنولوجيا, عليا
    fn is_accusative(self) -> bool {
        let (view, j) = (self.view, self.j);
        let in_ya = || view.key(j).back(2) == code::YA && view.spell(j) & spell::TANWIN == 0;
        is_accusative(view, j) && is_circumstance(view, j) && view.key(j - 1).back(1) != code::ALEF && !in_ya()
    }

    /// كشف باحثو الأمن | النقاب عن
    fn is_veil(self) -> bool {
        is_veil(self.view, self.j)
    }

    /// انتقدت جهة رسمية | شركة كبرى, تقرير حديث | نشر في: behind its adjective a bare noun has nothing more in construct.
    fn is_noun_behind_adjective(self) -> bool {
        let (view, j, c) = (self.view, self.j, self.class);
        let adjective = j > self.head + 1
            && self.before.without(Class::FAMILY) == Class::COMMON
            && is_relational_ending(view.key(j - 1))
            && view.prefix(j - 1) == 0
            && !self.definite_head;
        let body = c.has(Class::ORG.and(Class::DOCUMENT)) && !c.has(Class::COMMON.and(Class::ROLE).and(Class::HUMAN));
        // نبه مصدر أمني | رئيس النادي
        let office = || c.has(Class::ROLE) && view.prefix(j + 1) == prefix::AL;
        adjective && self.prefix == 0 && (body || office())
    }

    /// تقرير حديث | نشر في: that it was issued is said of a document behind its adjective.
    fn is_published(self) -> bool {
        let told = self.np.denotes == Denotes::Document && self.j > self.head + 1 && !self.definite_head;
        told && self.class.has(Class::VERB) && !self.definite && is_issued(self.view, self.j)
    }

    /// عن مصدر رفيع | قوله إن, إلى الوزير | القول إن
    fn is_saying(self) -> bool {
        let key = self.view.key(self.j);
        matches!(key, keys::QAWLUHU | keys::QAWLUHA | keys::QAWLUHUM | keys::AL_QAWL | keys::YA)
    }

    /// وزارة خارجيتها | الطلب, إحدى صديقاتها | والدة
    fn is_behind_possessed(self) -> bool {
        let (view, j, c) = (self.view, self.j, self.class);
        let possessed = j == self.head + 2
            && self.before == Class::NONE
            && view.has(self.head, OWNED)
            && has_possessive(view, j - 1);
        let noun =
            || c.has(Class::HEAD.and(Class::COMMON).and(Class::ABSTRACT)) && !c.has(Class::GIVEN.and(Class::ROLE));
        possessed && (self.definite && !is_relational(view, j) || noun())
    }

    /// المصدر ذاته | صعوبة التنفيذ
    fn is_noun_behind_itself(self) -> bool {
        self.itself && !self.definite && self.class.has(Class::ABSTRACT.and(Class::COMMON))
    }

    /// الطيار المتقاعد زهير: a participle between a title and a name is an adjective.
    fn is_participle_before_name(self) -> bool {
        self.definite
            && self.np.denotes == Denotes::Person
            && self.class.has(Class::HUMAN)
            && !self.class.has(Class::PLURAL)
            && self.view.has(self.j + 1, Class::GIVEN)
            && self.view.prefix(self.j + 1) == 0
    }

    /// بوزارة الصحة | اللواء الدكتور سالم: ranks between a title and a name.
    fn is_rank_before_name(self) -> bool {
        let (view, j) = (self.view, self.j);
        if !(self.np.denotes == Denotes::Person
            && !self.np.plural
            && self.definite
            && self.closed
            && self.class.has(Class::HONORIFIC))
        {
            return false;
        }
        // اللفتنانت كولونيل بيتر
        let rank = |k: usize| k > j && view.prefix(k) == 0 && !view.has(k, Class::GIVEN);
        let honorific = |k: usize| view.has(k, Class::HONORIFIC) && (view.prefix(k) == prefix::AL || rank(k));
        let name = (j + 1..j + 4).find(|&k| !honorific(k));
        name.is_some_and(|k| may_be_named(view, k) || is_first_name(view, k, k - 1))
    }

    /// الصحافة | العقيد سامي: a rank is nothing of a body's name.
    fn is_rank_behind_body(self) -> bool {
        self.definite
            && self.closed
            && self.np.denotes == Denotes::Organization
            && self.class.has(Class::HONORIFIC)
            && !self.class.has(Class::ORG)
    }

    /// It and the two before it have no article: the head, and what may be the head's adjective.
    fn is_bare_behind_bare(self) -> bool {
        self.j >= self.head + 2 && !self.definite && !self.definite_before && !self.definite_head
    }

    /// The word before is an adjective of relation: حكومية, but not جمعية in مديرة جمعية | حماية المستهلك.
    fn is_behind_relation(self) -> bool {
        !self.before.has(Class::ORG) && is_written_relational(self.view, self.j - 1)
    }

    /// It ends like a feminine or an adjective of relation: حماية, أمني.
    fn ends_like_adjective(self) -> bool {
        matches!(self.view.key(self.j).back(1), code::HA | code::YA)
    }

    /// لجنة حكومية | إنشاء: after an indefinite adjective of relation a bare noun is the object.
    fn is_noun_behind_relation(self) -> bool {
        self.is_bare_behind_bare()
            && !matches!(self.np.denotes, Denotes::Person | Denotes::Unnamed)
            && self.class.has(Class::COMMON.and(Class::ABSTRACT))
            && self.is_behind_relation()
            && !self.ends_like_adjective()
    }

    /// A noun of action behind a mark is an object, unless it can be a name.
    fn is_noun_behind_mark(self) -> bool {
        self.class.has(Class::ABSTRACT) && !self.class.has(Class::NAMES) && !self.view.is_word(self.j - 1)
    }

    /// مسؤول أمني كبير | صحة الخبر, لجنة هندسية | سلامة المبنى: behind an indefinite adjective nothing is in construct any more, so
    /// that a noun of action, or one that cannot be an adjective of the feminine head, begins the object.
    fn is_object_behind_adjective(self) -> bool {
        let c = self.class;
        let action = || c.has(Class::ABSTRACT) && !(c.has(Class::GIVEN) && !self.view.is_definite(self.j + 1));
        self.is_bare_behind_bare() && (action() || self.is_unlike_head()) && self.is_behind_adjective()
    }

    /// لجنة هندسية | سلامة المبنى: the word before is an adjective that agrees with the head, and here is no name.
    fn is_behind_adjective(self) -> bool {
        let (view, j, b) = (self.view, self.j, self.before);
        let feminine = || self.np.feminine || view.has(self.head, Class::FEMININE);
        let agrees = self.np.plural || (view.key(j - 1).back(1) == code::HA) == feminine();
        agrees
            && (!b.has(Class::HEAD) && b.has(Class::COMMON) || self.is_behind_relation())
            // مدير عام صحة الإقليم
            && !(view.has(self.head, Class::ROLE) && is_general(view, j - 1))
            && !self.class.has(Class::PLACE.and(Class::ORG_NAME).and(Class::ORG))
    }

    /// لجنة هندسية | سلامة المبنى: in construct, and with another ending than the head in ة it is none of its adjectives.
    fn is_unlike_head(self) -> bool {
        let (view, head) = (self.view, self.head);
        view.has(head, Class::FEMININE)
            && view.key(head).back(1) == code::HA
            && !self.ends_like_adjective()
            && view.is_definite(self.j + 1)
            && !self.class.has(Class::GIVEN.and(Class::ROLE).and(Class::HONORIFIC))
    }

    /// أستراليا | السفير, حركة الواحة | الرئيس
    fn is_role_behind_proper(self) -> bool {
        let proper =
            self.np.denotes == Denotes::Organization && self.before.has(Class::ORG_NAME) && !self.definite_before;
        let place = || self.view.has(self.head, Class::PLACE) && self.j == self.head + 1;
        self.definite && self.class.has(Class::ROLE) && (proper || place())
    }

    /// مستشفى مصري | التسبب: after an indefinite adjective nothing definite goes on.
    fn is_definite_behind_adjective(self) -> bool {
        let (view, j, head) = (self.view, self.j, self.head);
        let names = Class::GIVEN.and(Class::FAMILY);
        self.definite
            && !self.class.has(names)
            && j >= head + 2
            && view.spell(j - 1) & spell::FINAL_YA != 0
            // حي | النخيل
            && view.key(j - 1).len() > 2
            && !self.definite_before
            && !self.definite_head
            && !self.before.has(Class::HEAD.and(names).and(Class::PLACE).and(Class::NAME_PARTICLE))
            && !self.is_behind_dual()
            && !self.is_behind_makers()
            // كبير مصوري | الصحيفة
            && !view.phrase(head).is_some_and(|(_, end)| end == j)
    }

    /// أعضاء مجلسي | النواب: the word before is a dual in construct, but not in مصدر أمني | العثور
    fn is_behind_dual(self) -> bool {
        let (view, key) = (self.view, self.view.key(self.j - 1));
        !view.has(self.head, Class::UNNAMED)
            && view.lexicon.look_up(key.first(key.len().saturating_sub(1))).class.has(Class::ORG)
    }

    /// جمعية مستوردي | السيارات: the word before is a participle's plural in construct.
    fn is_behind_makers(self) -> bool {
        let key = self.view.key(self.j - 1);
        self.before == Class::NONE
            && key.len() >= 7
            && key.at(0) == code::MIM
            && matches!(key.at(1), code::SIN | code::TA)
    }

    /// العبادي | السفير
    fn is_role_behind_unknown(self) -> bool {
        self.definite && self.np.denotes == Denotes::Unknown && self.class.has(Class::ROLE)
    }

    /// القراء | المدرب, نواب «الغد» | الراجي: behind people a single one is no adjective.
    fn is_one_behind_people(self) -> bool {
        let (view, j) = (self.view, self.j);
        if !(self.np.plural && self.np.denotes == Denotes::Group && self.prefix == prefix::AL) {
            return false;
        }
        let quoted = matches!(view.kind(j - 1), Kind::Close | Kind::Quote);
        let people = quoted || self.definite_before && self.before.has(Class::PLURAL);
        let one = || {
            if quoted { is_written_relational(view, j) } else { self.class.has(Class::ROLE) && !is_relational(view, j) }
        };
        people && self.is_single() && one()
    }

    /// المدرب: neither a plural nor a feminine.
    fn is_single(self) -> bool {
        let key = self.view.key(self.j);
        !self.class.has(Class::PLURAL.and(Class::FEMININE))
            && self.view.spell(self.j) & spell::FINAL_TA == 0
            && !ends_in_wn(key)
            && !ends_in_yn(key)
    }

    /// النادي | المزيد من التفاصيل
    fn is_more(self) -> bool {
        self.view.key(self.j) == keys::AL_MAZID
    }

    /// البيان | الدول العربية: a second definite noun of its own, no adjective.
    fn is_second_definite(self) -> bool {
        let several = || self.class.has(Class::PLURAL) && self.before.has(Class::PLURAL);
        self.closed && !several() && !self.is_nisba() && (self.is_definite_noun() || self.is_unlike_before())
    }

    /// العربية: adjectives of place end in ي or ية. الرئيس | التخلي عن: a noun of action is none.
    fn is_nisba(self) -> bool {
        let key = self.view.key(self.j);
        is_relational_ending(key) && (!self.class.has(Class::ABSTRACT) || is_feminine_relational(key))
    }

    /// البيان | الدول: a noun that is never an adjective.
    fn is_definite_noun(self) -> bool {
        let noun = Class::ORG.and(Class::ORG_NAME).and(Class::GROUP).and(Class::HUMAN);
        self.class.has(noun.and(Class::PLACE).and(Class::DOCUMENT))
            && !self.class.has(Class::ROLE)
            && !organises(self.view, self.j)
    }

    /// البيان | العقوبات: after a closed singular no adjective of it. نفت موسكو | التدخل: nor is a noun of action.
    fn is_unlike_before(self) -> bool {
        let (view, j) = (self.view, self.j);
        let whole = || self.definite_before || self.before.has(Class::PLACE);
        self.class.has(Class::ABSTRACT)
            || ends_in_at(view.key(j)) && !ends_in_at(view.key(j - 1))
            || self.is_plural_behind_singular()
            || whole() && is_verbal_noun(view, j)
    }

    /// الدفاع المدني | السائقين: a sound plural in the accusative agrees with no singular.
    fn is_plural_behind_singular(self) -> bool {
        let sound_plural = |k: Key| k.len() > 5 && ends_in_yn(k);
        self.definite_before
            && (self.j > self.head + 1 || self.definite_head)
            && sound_plural(self.view.key(self.j))
            && !self.before.has(Class::PLURAL.and(Class::GROUP))
            && !sound_plural(self.view.key(self.j - 1))
            && !self.class.has(Class::GIVEN.and(Class::FAMILY).and(Class::PLACE))
    }

    /// Without its article it belongs to what is in construct with it: وزير خارجية روسيا, شرطة دبي, مصدر أمني.
    fn extends_bare(self) -> bool {
        if self.is_second_title() {
            return true;
        }
        if self.closed && looks_common(self.view, self.j) {
            return false;
        }
        if self.is_behind_accusative() {
            return self.agrees_in_alef();
        }
        if self.is_accusative_relation() {
            return true;
        }
        if self.is_accusative_object() || self.is_noun_of_action() {
            return false;
        }
        !self.closed || self.class.has(Class::PLACE.and(Class::ORG_NAME)) && self.before.has(Class::ORG)
    }

    /// وزير العدل رئيس المجلس
    fn is_second_title(self) -> bool {
        self.class.has(Class::ROLE) && self.closed && self.np.denotes == Denotes::Person && self.j > self.head + 1
    }

    /// بيانا | صدر عن اللجنة, بيانا توضيحيا: right behind a document in the accusative.
    fn is_behind_accusative(self) -> bool {
        self.j == self.head + 1 && self.np.denotes == Denotes::Document && ends_in_alef(self.view.key(self.head))
    }

    /// بيانا توضيحيا, مؤشرا آخر: an adjective agrees with its accusative head.
    fn agrees_in_alef(self) -> bool {
        let key = self.view.key(self.j);
        ends_in_alef(key) || key.at(0) == code::ALEF
    }

    /// 12 مسؤولا أمنيا, أن مصدرا قضائيا أكد: what a number counts and what أن governs stands in the accusative, and so does its
    /// adjective.
    fn is_accusative_relation(self) -> bool {
        let relation = |k: Key| k.len() >= 5 && k.back(1) == code::ALEF && k.back(2) == code::YA;
        self.j == self.head + 1
            && self.class == Class::NONE
            && relation(self.view.key(self.j))
            && is_accusative(self.view, self.head)
    }

    /// An indefinite accusative (هجوما) is an object or an adverb; a speaker stands in the nominative (مدير مكتبها).
    fn is_accusative_object(self) -> bool {
        self.class == Class::NONE
            && self.view.kind(self.j) == Kind::Word
            && ends_in_alef(self.view.key(self.j))
            && !self.is_owned()
    }

    /// مدير مكتبها, but الوزير | استقالتها
    fn is_owned(self) -> bool {
        !self.closed
            && self.j == self.head + 1
            && self.before.has(OWNED)
            && !self.before.has(Class::GIVEN)
            && has_possessive(self.view, self.j)
    }

    /// An action is an object behind a whole phrase, or right behind a head other than a body; of a person it is part: وزير خارجية.
    fn is_noun_of_action(self) -> bool {
        self.class.has(Class::ABSTRACT)
            && (self.closed || self.j == self.head + 1 && self.np.denotes != Denotes::Organization)
            && self.np.denotes != Denotes::Person
    }
}

/// هجوما, بيانا
fn ends_in_alef(key: Key) -> bool {
    key.len() >= 4 && key.back(1) == code::ALEF
}

/// الحاج الطاهر, الدكتور سالم: a first name, or a word that nobody knows, behind a rank.
fn may_be_named(view: &View<'_>, k: usize) -> bool {
    let c = view.class(k);
    view.prefix(k) == prefix::AL && c.has(Class::GIVEN) && !c.has(Class::HEAD.and(Class::PLACE))
        || view.prefix(k) == 0
            && (c.has(Class::GIVEN.and(Class::NAME_PARTICLE))
                || view.is_word(k) && c == Class::NONE && !looks_common(view, k))
}

/// الجهة | المنظمة, اللجان المنظمة: the participle that is also a kind of body, behind a body in the feminine.
pub(super) fn organises(view: &View<'_>, k: usize) -> bool {
    view.prefix(k) == prefix::AL
        && view.has(k, Class::ORG)
        && governs(view, k)
        && view.has(k - 1, Class::ORG)
        && view.prefix(k - 1) & prefix::AL != 0
        && view.has(k - 1, Class::FEMININE)
}

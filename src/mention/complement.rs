//! What a preposition adds to a title, a body or a document: متحدث باسم الخارجية, الأمين العام لحلف, البيان الصادر عن الوزارة.

use super::extends::organises;
use super::first::{ends_proper, follows_unknown};
use super::name::{honorific_name, name_end};
use super::quoted::is_speech;
use super::word::{
    fused_li, governs, has_possessive, is_broadcaster, is_district, is_manner_noun, is_nominal, is_press,
    is_relational, is_verbal_noun,
};
use super::{Denotes, MAX_ALIAS, Np};
use crate::TokenKind as Kind;
use crate::fold::Key;
use crate::keys;
use crate::lexicon::{Class, PhraseKind, lists, prefix, takes};
use crate::quote::Quote;
use crate::view::View;

/// Adjectives between a body and its members.
const MAX_ADJECTIVES: usize = 2;

/// Tokens that a complement has at most.
const MAX_COMPLEMENT: usize = 8;

/// متحدث باسم الخارجية, عضو في المجلس, الأمين العام لحلف: the complement of a title, if it has one at `j`; the token after it.
pub(super) fn title_complement(
    view: &View<'_>,
    j: usize,
    limit: usize,
    np: &Np,
    named: bool,
    barred: u16,
) -> Option<usize> {
    if named && (!np.has_title() || np.title.0 < np.name.0) || is_told(view, j, np) {
        return None;
    }
    let head = np.head as usize;
    let title = (head..j).any(|k| view.has(k, Class::ROLE));
    if title && !named && lists::ACTING.has(view.key(j)) || is_in_their_name(view, j, head) {
        // وزير المالية بالوكالة, مدير المركز بالإنابة
        return Some(j + 1);
    }
    let (bit, first) = preposition(view, j)?;
    let class = view.class(first);
    let link = Link { view, np, head, j, limit, named, title, bit, first, class, wants: 0 };
    if link.is_of_opinion() {
        return Some(j + 1);
    }
    if link.is_encounter() || link.is_asked() || link.is_published() || link.is_saying() {
        return None;
    }
    let link = Link { wants: link.wants(), ..link };
    if link.is_barred(barred) || link.is_talk() {
        return None;
    }
    if let Some(end) = link.quoted_body().or_else(|| link.quoted_place()) {
        return Some(end);
    }
    let complement = Complement::of(link);
    complement.belongs().then(|| complement.end())
}

/// وزير الخارجية | للجزيرة, الباحث الأثري | لبي بي سي: whom it is said to.
fn is_told(view: &View<'_>, j: usize, np: &Np) -> bool {
    is_broadcaster(view, j)
        && np.denotes != Denotes::Document
        && !(j == np.head as usize + 1 && view.has(j - 1, Class::UNNAMED))
}

/// متحدث باسمها
fn is_in_their_name(view: &View<'_>, j: usize, head: usize) -> bool {
    matches!(view.key(j), keys::BISMIHI | keys::BISMIHA | keys::BISMIHIM) && view.found(head).takes & takes::BISM != 0
}

/// باسم, بـ, لـ, في: which preposition stands at `j` (a `takes` bit), and the first word of what it governs.
fn preposition(view: &View<'_>, j: usize) -> Option<(u16, usize)> {
    let (key, p) = (view.key(j), view.prefix(j));
    if matches!(key, keys::BISM | keys::BILISAN) {
        return Some((takes::BISM, j + 1));
    }
    if p & prefix::BI != 0 {
        return Some((takes::BI, j));
    }
    if p & prefix::LI != 0 || fused_li(view, j) {
        return Some((takes::LI, j));
    }
    let bit = match key {
        keys::FI => takes::FI,
        keys::ANN => takes::AN,
        keys::ALA => takes::ALA,
        keys::ILA => takes::ILA,
        keys::MIN => takes::MIN,
        keys::LADA => takes::LADA,
        keys::BISM => takes::BISM,
        _ => return None,
    };
    Some((bit, j + 1))
}

/// A preposition behind a phrase, before it is known whether the phrase goes on with it.
#[derive(Clone, Copy)]
struct Link<'a, 'v> {
    view: &'a View<'v>,
    np: &'a Np,
    head: usize,
    /// Where the preposition stands, by itself or before a word.
    j: usize,
    limit: usize,
    /// The phrase's name has been found.
    named: bool,
    /// The phrase has a role in it.
    title: bool,
    /// Which preposition, of `takes`.
    bit: u16,
    /// The first word of what it governs, and that word's class.
    first: usize,
    class: Class,
    /// The prepositions that the head takes.
    wants: u16,
}

impl Link<'_, '_> {
    /// استطلاع | للرأي
    fn is_of_opinion(self) -> bool {
        self.bit == takes::LI && self.view.stem(self.first) == keys::RAY && self.view.has(self.j - 1, Class::DOCUMENT)
    }

    /// وأعرب الوزير | في لقائه بالوفد: at what of his he said it.
    fn is_encounter(self) -> bool {
        self.bit == takes::FI && has_possessive(self.view, self.first) && !self.class.has(Class::ORG.and(Class::PLACE))
    }

    /// قال الخبير | لدى سؤاله عن المستقبل: when he said it.
    fn is_asked(self) -> bool {
        let who = Class::ORG.and(Class::PLACE).and(Class::HUMAN).and(Class::ROLE);
        self.bit == takes::LADA && has_possessive(self.view, self.first) && !self.class.has(who)
    }

    /// كتب الباحثون | في مجلة «…»: where they published it.
    fn is_published(self) -> bool {
        self.bit == takes::FI
            && is_press(self.view, self.first)
            && lists::RESEARCHERS.has(self.view.stem(self.head))
            // الباحث في الشبكة الوطنية للإحصاء سامر الحداد
            && !self.is_before_holder()
    }

    /// يستطرد الخبير | بالقول
    fn is_saying(self) -> bool {
        self.view.is_definite(self.first) && self.view.stem(self.first) == keys::QAWL
    }

    /// The prepositions that its head takes. بيان الناطق | باسم القوات: what its author's title takes.
    fn wants(self) -> u16 {
        let (view, head, j) = (self.view, self.head, self.j);
        let author = self.bit == takes::BISM && view.has(head, Class::DOCUMENT) && view.has(j - 1, Class::ROLE);
        view.found(head).takes | if author { view.found(j - 1).takes } else { 0 }
    }

    /// The verb takes the preposition, and it does not say where an office is.
    fn is_barred(self, barred: u16) -> bool {
        barred & self.bit != 0
            && !self.represents()
            && !(self.bit == takes::BI && (self.is_before_name() || self.is_theirs() || self.is_in_district()))
    }

    /// وأعلن النائب عن محافظة الشمال كاظم مراد انسحابه: whom or what an office stands for, before its holder's name.
    fn represents(self) -> bool {
        self.bit == takes::AN && self.wants & takes::AN != 0 && !self.named && self.is_before_holder()
    }

    /// A first name stands behind what it governs.
    fn is_before_holder(self) -> bool {
        /// Words of what it governs.
        const MAX: usize = 5;
        let view = self.view;
        let way = |&k: &usize| is_nominal(view, k) && view.prefix(k) & !(prefix::AL | prefix::LI) == 0;
        (self.first + 1..self.limit.min(self.first + MAX))
            .take_while(way)
            .any(|k| view.has(k, Class::GIVEN) && view.prefix(k) == 0 && !view.has(k, Class::HEAD.and(Class::PLACE)))
    }

    /// وعد مدير التسويق بالنادي بول هيلدر: what stands between a title and a name belongs to the title.
    fn is_before_name(self) -> bool {
        self.title
            && !self.named
            && self.class.has(Class::ORG.and(Class::PLACE))
            && self.view.is_definite(self.first)
            && self.view.has(self.first + 1, Class::GIVEN)
            && self.view.prefix(self.first + 1) == 0
    }

    /// ويطالب مسؤولون بشركات المقاولات الحكومة بـ
    fn is_theirs(self) -> bool {
        self.j == self.head + 1
            && self.view.has(self.head, Class::UNNAMED)
            && !self.view.is_definite(self.head)
            && self.class.has(Class::ORG)
            && self.view.is_definite(self.first + 1)
    }

    /// أشاد مدير الصحة بمنطقة كذا بالجهود: where an office is says no verb.
    fn is_in_district(self) -> bool {
        (self.title || self.view.has(self.head, Class::ORG)) && is_district(self.view, self.first)
    }

    /// المتحدث لهسبريس: right behind a spokesman a name is whom he talks to.
    fn is_talk(self) -> bool {
        self.bit == takes::LI
            && self.wants & takes::BISM != 0
            && self.j == self.head + 1
            && !self.view.is_definite(self.first)
    }

    /// قوات التحالف لـ"دعم الشرعية", الأمين العام لـ«المجلس الوطني»
    fn quoted_body(self) -> Option<usize> {
        let (view, j) = (self.view, self.j);
        let body = |q: &Quote| {
            view.has(self.head, Class::ORG)
                || self.title && j > self.head + 1 && view.has(q.first(), Class::ORG) && !is_press(view, q.first())
        };
        let q = view.quote_at(j + 1).filter(|q| q.closed && self.bit == takes::LI && body(q))?;
        let close = q.close as usize;
        let short =
            view.key(j).len() == 1 && close < self.limit && (1..=MAX_ALIAS + 1).contains(&view.words(q.first(), close));
        short.then_some(close + 1)
    }

    /// مدير الطوارئ بـ"صحة المنطقة" سامي الحداد
    fn quoted_place(self) -> Option<usize> {
        let (view, j) = (self.view, self.j);
        let own = self.title && (self.bit == takes::FI || self.bit == takes::BI && j > self.head + 1);
        let mark = if view.key(j).len() == 1 { j + 1 } else { self.first };
        let q = view.quote_at(mark).filter(|q| q.closed && self.wants & self.bit != 0 || own)?;
        let close = q.close as usize;
        let inside = q.closed && view.words(q.first(), close) <= 3 && close < self.limit && is_nominal(view, close + 1);
        inside.then_some(close + 1)
    }

    /// What it governs is a place or a body, or is definite.
    fn is_place(self) -> bool {
        let (view, first) = (self.view, self.first);
        self.class.has(Class::ORG.and(Class::ORG_NAME).and(Class::PLACE))
            || view.is_definite(first)
            || view.is_definite(first + 1)
            // الوكالة الوطنية لتنمية تربية الأسماك
            || view.is_definite(first + 2) && is_nominal(view, first) && is_nominal(view, first + 1)
    }

    /// The phrase has a body in it.
    fn has_body(self) -> bool {
        (self.head..self.j).any(|k| self.view.has(k, Class::ORG))
    }

    /// What it governs may hear or hold what is said: people, a time, a document.
    fn is_peoples(self, body: bool) -> bool {
        let c = self.class;
        // المدير الفني للفريق: a group that is a body is no addressee.
        let group = c.has(Class::GROUP) && !c.has(Class::ORG);
        // بالمغرب
        let time = c.has(Class::TIME) && !(self.bit == takes::BI && c.has(Class::PLACE));
        c.has(Class::HUMAN.and(Class::UNNAMED).and(Class::GIVEN)) || time || group || self.is_document(body)
    }

    /// A document, but for المعهد لبحوث السياسات, الوكالة للأنباء: what a body is for may be one.
    fn is_document(self, body: bool) -> bool {
        let (view, first) = (self.view, self.first);
        // المؤلفة الرئيسية للدراسة: nor is what one is the author of an addressee.
        let authored = || self.title && self.j > self.head + 1 && view.is_definite(first) && !is_press(view, first);
        self.class.has(Class::DOCUMENT)
            && !(self.bit == takes::LI && (body || view.has(self.head, Class::DOCUMENT) || authored()))
    }

    /// رئيس الاتحاد الدولي للصحفيين فيليب: before the name it is no addressee.
    fn goes_on(self) -> bool {
        self.view.has(self.first + 1, Class::GIVEN.and(Class::HONORIFIC))
    }

    /// رئيس المجلس الأعلى للشباب والرياضة: nor beside what is no person.
    fn is_beside_thing(self) -> bool {
        let (view, next) = (self.view, self.first + 1);
        let people = Class::HUMAN.and(Class::GROUP).and(Class::UNNAMED).and(Class::GIVEN);
        view.prefix(next) & prefix::WA != 0
            && view.prefix(next) & prefix::AL != 0
            && !view.has(next, people.and(Class::ROLE).and(Class::PLURAL))
    }

    /// النقابة الوطنية للصحفيين: nor are its members of a union.
    fn is_union(self) -> bool {
        let (view, j) = (self.view, self.j);
        self.bit == takes::LI
            && self.class.has(Class::PLURAL)
            && view.is_definite(self.first)
            && (j.saturating_sub(MAX_ADJECTIVES + 1).max(self.head)..j)
                .any(|k| lists::UNIONS.has(view.stem(k)) && (k + 1..j).all(|k| view.is_definite(k)))
    }

    /// الهيئة الوطنية للمهندسين: whom a body is for, behind its adjective.
    fn is_for_members(self, body: bool) -> bool {
        let view = self.view;
        self.bit == takes::LI
            && body
            && self.j > self.head + 1
            && view.is_definite(self.j - 1)
            && view.is_definite(self.first)
            && self.class.has(Class::PLURAL)
            && (view.has(self.head, Class::ORG) || self.goes_on() || self.is_beside_thing())
    }

    /// هيئات تابعة للأمم المتحدة, تقرير منشور في, اللجنة المشرفة على: what the head's own adjective governs.
    fn is_governed(self) -> bool {
        let (view, head, j) = (self.view, self.head, self.j);
        let definite = view.is_definite(head);
        j > head + 1
            && governs(view, j - 1)
            && definite == view.is_definite(j - 1)
            && (!view.has(head, Class::ROLE) || view.has(head, Class::PLURAL) && view.has(j - 1, Class::PLURAL))
            && !self.is_said_in()
            // طالب الشركة المنفذة | بإصلاح الطريق, but البيان الصادر عن الاجتماع
            && !(definite && (view.has(head, Class::DOCUMENT) && !self.is_issued() || self.bit == takes::BI))
    }

    /// الشركة المنفذة | في بيان
    fn is_said_in(self) -> bool {
        self.bit == takes::FI
            && self.class.has(Class::DOCUMENT)
            && !self.view.is_definite(self.first)
            && !self.view.has(self.head, Class::DOCUMENT)
    }

    /// البيان الصادر | عن الوزارة, المعلومات المتاحة | على الموقع
    fn is_issued(self) -> bool {
        let sent = matches!(self.view.stem(self.j - 1), keys::SADIR | keys::SADIRA);
        if sent { self.bit == takes::AN } else { self.bit & (takes::FI | takes::ALA) != 0 }
    }

    /// المادة السادسة من الدستور, الفقرة الأولى من هذا القرار
    fn is_article(self) -> bool {
        let (view, first) = (self.view, self.first);
        self.bit == takes::MIN
            && view.has(self.head, Class::DOCUMENT)
            && view.has(self.j - 1, Class::NUMBER)
            && (self.class.has(Class::DOCUMENT)
                || self.class.has(Class::DEMONSTRATIVE) && view.has(first + 1, Class::DOCUMENT))
    }
}

/// What a preposition governs, and what it is to the phrase before.
#[derive(Clone, Copy)]
struct Complement<'a, 'v> {
    link: Link<'a, 'v>,
    /// It is a place or a body, or is definite.
    place: bool,
    /// The phrase has a body in it.
    body: bool,
    /// It may hear or hold what is said.
    people: bool,
    /// It is a medium, not before a name nor a union's members.
    press: bool,
    /// It is the members of a body.
    members: bool,
    /// It is the document that an article is of.
    article: bool,
    /// The head's own adjective governs it.
    governed: bool,
}

impl<'a, 'v> Complement<'a, 'v> {
    #[inline]
    fn of(link: Link<'a, 'v>) -> Complement<'a, 'v> {
        let (body, union) = (link.has_body(), link.is_union());
        let press = is_press(link.view, link.first) && !(link.title && link.goes_on()) && !union;
        Complement {
            link,
            place: link.is_place(),
            body,
            people: link.is_peoples(body),
            press,
            members: union || !press && link.is_for_members(body),
            article: link.is_article(),
            governed: link.is_governed(),
        }
    }

    /// It is the phrase's: the phrase takes it, and it is not whom, when or how something is said.
    fn belongs(self) -> bool {
        let Link { view, first, .. } = self.link;
        self.is_taken()
            && view.is_word(first)
            && !self.is_addressee()
            && !self.is_medium()
            && !self.is_press_occasion()
            && !(self.link.class.has(Class::FUNCTION) && !self.place)
            && !is_manner_noun(view, self.link.j)
    }

    /// The phrase has something that takes the preposition.
    fn is_taken(self) -> bool {
        self.members
            || self.article
            || self.link.wants & self.link.bit != 0
            || self.is_of_source()
            || self.is_sector()
            || self.is_of_office()
            || self.is_seat()
            || self.is_purpose()
            || self.governed
            || self.is_within()
    }

    /// مصدر بوزارة النقل, مسؤولة في البنك: whose an unnamed source is.
    fn is_of_source(self) -> bool {
        let Link { view, head, bit, class, .. } = self.link;
        bit & (takes::FI | takes::BI) != 0 && view.has(head, Class::UNNAMED) && class.has(Class::ORG)
    }

    /// مصادر في قطاع النفط
    fn is_sector(self) -> bool {
        let Link { view, head, bit, first, .. } = self.link;
        bit == takes::FI
            && view.has(head, Class::UNNAMED)
            && view.key(first) == keys::QITA
            && view.is_definite(first + 1)
    }

    /// الرئيس التنفيذي للشركة, المدير العام لهيئة
    fn is_of_office(self) -> bool {
        let Link { view, head, j, .. } = self.link;
        self.link.bit == takes::LI
            && self.link.title
            && self.place
            && !self.people
            && j > head + 1
            && (view.is_definite(j - 1)
                || view.has(j - 1, Class::GIVEN.and(Class::PLACE))
                || self.body && matches!(view.kind(j - 1), Kind::Close | Kind::Quote))
            && !self.press
    }

    /// مدير الشرطة بالقاهرة, وكيل الشؤون بالرئاسة, النادي الأهلي بالرياض
    fn is_seat(self) -> bool {
        let Link { view, head, bit, first, class, title, .. } = self.link;
        bit == takes::BI
            && (title || view.has(head, Class::ORG))
            // بمنطقة نجران
            && (class.has(Class::PLACE.and(Class::ORG))
                || class.has(Class::COMMON) && view.has(first + 1, Class::PLACE))
    }

    /// الهيئة العامة للغذاء, بيان القيادة العامة للقوات: what a body or a document is for.
    fn is_purpose(self) -> bool {
        let Link { view, head, j, .. } = self.link;
        if !(self.link.bit == takes::LI
            && view.has(head, Class::ORG.and(Class::DOCUMENT))
            && self.place
            && !self.people)
        {
            return false;
        }
        let document = view.has(head, Class::DOCUMENT);
        (j > head + 1 || document && !view.is_definite(head))
            && (!is_press(view, self.link.first) || document)
            && self.may_be_purpose()
    }

    /// الغذاء, القوات: what something can be for.
    fn may_be_purpose(self) -> bool {
        let Link { view, head, j, first, class, .. } = self.link;
        class.has(Class::HEAD.and(Class::PLACE))
            || view.has(head, Class::ORG)
            || view.phrase(first).is_some()
            // المذكرة التقديمية للمقترح
            || view.has(head, Class::DOCUMENT) && view.is_definite(head)
            // استطلاع للرأي
            || view.is_definite(first) && class.has(Class::COMMON.and(Class::ABSTRACT))
            // تقرير المنظمة الدولية | للهجرة
            || self.body && is_relational(view, j - 1)
    }

    /// عضو في المجلس: the body that somebody or a group is in.
    fn is_within(self) -> bool {
        let Link { view, head, bit, class, title, .. } = self.link;
        bit == takes::FI
            && (title || view.has(head, Class::UNNAMED.and(Class::GROUP)))
            && class.has(Class::ORG)
            && !self.people
    }

    /// Whom it is said to, or when or where, but for المشرفة على فعاليات
    fn is_addressee(self) -> bool {
        let Link { view, head, bit, class, .. } = self.link;
        let governed = || self.governed && view.is_definite(head) && class.has(Class::GROUP.and(Class::DOCUMENT));
        self.people && bit != takes::BISM && !self.members && !self.article && !governed()
    }

    /// مستشار الرئيس | لشبكة «الأفق»: the medium that it is said to.
    fn is_medium(self) -> bool {
        self.link.bit == takes::LI
            && self.press
            && !self.is_directed()
            && !self.link.view.has(self.link.head, Class::DOCUMENT)
    }

    /// قال المدرب في المؤتمر الصحفي: where it was said.
    fn is_press_occasion(self) -> bool {
        let Link { view, bit, first, .. } = self.link;
        let of_press =
            |k: Key| k.len() > 3 && (k.first(4) == keys::SUHUFI || k.len() > 4 && k.first(5) == keys::SIHAFI);
        bit == takes::FI && lists::OCCASIONS.has(view.stem(first)) && of_press(view.stem(first + 1))
    }

    /// المدير التنفيذي لشبكة: of a director or editor it is what he directs, of others the addressee.
    fn is_directed(self) -> bool {
        let Link { view, head, j, bit, first, wants, .. } = self.link;
        wants & bit != 0
            && wants & takes::BISM == 0
            && j > head + 1
            && view.is_definite(j - 1)
            && view.has(head, Class::ROLE)
            && !view.has(head, Class::UNNAMED)
            // مستشار الرئيس | لشبكة «الأفق»
            && (view.is_definite(head) || view.is_definite(first) || lists::DIRECTING.has(view.stem(head)))
    }

    /// Where it ends: a noun and what is in construct or agreement with it.
    fn end(self) -> usize {
        let Link { view, first, limit, .. } = self.link;
        let proper = view.phrase(first).filter(|&(kind, end)| {
            matches!(kind, PhraseKind::Name(class) if class.has(Class::PLACE.and(Class::ORG_NAME))) && end <= limit
        });
        let mut k = proper.map_or(first + 1, |(_, end)| end);
        while k < limit && k - first < MAX_COMPLEMENT {
            let Some(next) = self.next(k) else { break };
            k = next;
        }
        k
    }

    /// The token after what stands at `k`, if that is part of it.
    fn next(self, k: usize) -> Option<usize> {
        let Link { view, limit, .. } = self.link;
        if let Some(q) = view.quote_at(k).filter(|q| q.closed) {
            let close = q.close as usize;
            if is_speech(view, q.first(), close, true) {
                return None;
            }
            if self.is_quoted_name(k, q) {
                return Some(close + 1);
            }
        }
        if self.is_second_noun(k) {
            return Some(k + 2);
        }
        if !is_part(view, k) || self.is_behind_closed(k) {
            return None;
        }
        if let Some(end) = honorific_name(view, k, limit) {
            return Some(end);
        }
        if view.has(k, Class::HONORIFIC.and(Class::GIVEN)) && self.is_closed(k) {
            return self.is_of_family(k).then(|| name_end(view, k, limit));
        }
        Some(k + 1)
    }

    /// فعاليات "مسيرة القرى" إن: what stands in marks names it.
    fn is_quoted_name(self, k: usize, q: &Quote) -> bool {
        let Link { view, first, limit, .. } = self.link;
        let close = q.close as usize;
        if close >= limit {
            return false;
        }
        let words = view.words(q.first(), close);
        words <= MAX_ALIAS
            && (words <= 2 && is_nominal(view, close + 1)
                || view.has(k - 1, Class::ORG)
                || view.has(first, Class::ORG)
                || !view.is_definite(k - 1) && view.is_complementizer(close + 1))
    }

    /// رئيس هيئة الأرصاد | وحماية البيئة: a second noun with what it is in construct with.
    fn is_second_noun(self, k: usize) -> bool {
        let Link { view, first, limit, title, .. } = self.link;
        view.prefix(k) == prefix::WA
            && title
            && k > first
            && k + 1 < limit
            && view.is_definite(k - 1)
            && view.has(k, Class::ABSTRACT.and(Class::COMMON))
            && !view.has(k, Class::CUE.and(Class::VERB).and(Class::FUNCTION).and(Class::HUMAN))
            && view.prefix(k + 1) == prefix::AL
            && is_nominal(view, k + 1)
            && is_nominal(view, k)
    }

    /// The word before `k` is in construct with nothing.
    fn is_closed(self, k: usize) -> bool {
        let view = self.link.view;
        view.is_definite(k - 1)
            || view.has(k - 1, Class::PLACE.and(Class::ORG_NAME))
            || ends_proper(view, k - 1)
            || self.link.title && follows_unknown(view, k)
    }

    /// A word without its article behind one that is in construct with nothing, but for a body and its place.
    fn is_behind_closed(self, k: usize) -> bool {
        let view = self.link.view;
        !view.is_definite(k)
            && self.is_closed(k)
            && !(view.has(k, Class::PLACE) && view.has(k - 1, Class::ORG.and(Class::PLACE)))
    }

    /// مصادر مقربة من عائلة الإعلامي جمال الحداد
    fn is_of_family(self, k: usize) -> bool {
        let Link { view, np, first, .. } = self.link;
        np.denotes == Denotes::Unnamed && view.has(k, Class::GIVEN) && view.has(first, Class::GROUP)
    }
}

/// A nominal that may be in construct or agreement with the word before it, and begins nothing.
fn is_part(view: &View<'_>, k: usize) -> bool {
    let p = view.prefix(k);
    // رئيس المجلس الأعلى للشباب والرياضة
    let joined = p & prefix::WA != 0 && p & prefix::AL != 0;
    is_nominal(view, k)
        && p & prefix::PREP == 0
        && (p & prefix::CONJ == 0 || joined)
        && !(matches!(view.kind(k - 1), Kind::Close | Kind::Quote) && !view.is_definite(k))
        && !(view.is_definite(k - 1) && (is_verbal_noun(view, k) || is_other_body(view, k)))
}

/// نائب رئيس اتحاد المدينة لكرة القدم | الاتحاد الكويتي: a body with its article is no adjective.
fn is_other_body(view: &View<'_>, k: usize) -> bool {
    view.prefix(k) == prefix::AL
        && view.has(k, Class::ORG)
        && !view.has(k, Class::ROLE.and(Class::COMMON))
        && !is_relational(view, k)
        && !organises(view, k)
}

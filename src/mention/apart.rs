//! A noun inside what was read as one phrase that does not belong to it: neither describes it the noun before it, as its gender tells,
//! nor is it what that noun is in construct with, as the article does.

use super::word::{ends_in_wn, ends_in_yn, is_feminine_relational, is_relational};
use super::{Denotes, Np, PERSONS};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Class, lists, prefix};
use crate::view::View;

/// أعلنت الوزارة | الحداد, أكدت مصادر رسمية | هذا الخبر, استحضرت النقابة | السياق: where in what was read as one phrase a noun stands that
/// neither describes the noun before it nor is in construct with it.
pub(crate) fn noun_apart(view: &View<'_>, np: &Np) -> Option<usize> {
    let apart = Apart { view, np, head: np.head as usize, end: np.end as usize };
    if np.start != np.head || apart.end == apart.head + 1 {
        return None;
    }
    apart
        .this()
        .or_else(|| apart.behind_title())
        .or_else(|| apart.behind_feminine_title())
        .or_else(|| apart.behind_sound_plural())
        .or_else(|| apart.oblique())
        .or_else(|| apart.behind_some())
        .or_else(|| apart.masculine())
        .or_else(|| apart.feminine())
        .or_else(|| apart.behind_marks())
}

/// A phrase of several words that begins with its head. Each rule says where another noun stands in it, if the rule knows.
#[derive(Clone, Copy)]
struct Apart<'a, 'v> {
    view: &'a View<'v>,
    np: &'a Np,
    head: usize,
    end: usize,
}

impl Apart<'_, '_> {
    /// Of what is no thing: who has a name or an office, a number, a time.
    const NO_THING: Class = PERSONS.without(Class::FAMILY).and(Class::NUMBER).and(Class::TIME).and(Class::ADVERB);

    /// ة ends the word.
    fn ends_in_ta(&self, k: usize) -> bool {
        self.view.spell(k) & spell::FINAL_TA != 0
    }

    /// The word has its article, and nothing else before it.
    fn has_article(&self, k: usize) -> bool {
        self.view.kind(k) == Kind::Word && self.view.prefix(k) == prefix::AL
    }

    /// Without its article it is a noun that every reader knows.
    fn is_common(&self, k: usize) -> bool {
        self.view.lexicon.look_up(self.view.stem(k)).class.has(Class::ABSTRACT.and(Class::COMMON))
    }

    /// One person's title without his name.
    fn is_title(&self) -> bool {
        self.np.denotes == Denotes::Person && self.np.has_title() && !self.np.has_name() && !self.np.plural
    }

    /// The word right behind the head, where the rule holds of it.
    fn second(&self, rule: bool) -> Option<usize> {
        rule.then_some(self.head + 1)
    }

    /// رئيس هذه اللجنة, but المصدر | هذا الخبر, مصادر رسمية | هذا الخبر
    fn this(&self) -> Option<usize> {
        let (view, head) = (self.view, self.head);
        let closed = |k: usize| view.is_definite(k) || k > head && is_feminine_relational(view.key(k));
        (head + 1..self.end).find(|&k| view.has(k, Class::DEMONSTRATIVE) && view.is_definite(k + 1) && closed(k - 1))
    }

    /// افتتح وزير الثقافة | المعرض, استقبل الوزير | السفير: what stands behind a title whose noun is closed.
    fn behind_title(&self) -> Option<usize> {
        let (view, head) = (self.view, self.head);
        if !self.is_title() || view.has(head, Class::HONORIFIC) && view.is_definite(head) {
            return None;
        }
        let visited = |k: usize| lists::VISITED.has(view.stem(k)) && !view.has(k, Class::GIVEN);
        let official = |k: usize| {
            view.has(k, Class::ROLE)
                && !view.has(k, Class::HONORIFIC.and(Class::PLURAL))
                && lists::OFFICIALS.has(view.stem(k))
                && view.stem(k) != view.stem(head)
        };
        (head + 1..self.end).find(|&k| self.has_article(k) && view.is_definite(k - 1) && (visited(k) || official(k)))
    }

    /// سألت المذيعة | الطبيب: no second title of hers.
    fn behind_feminine_title(&self) -> Option<usize> {
        let (view, head, k) = (self.view, self.head, self.head + 1);
        let hers =
            self.is_title() && self.has_article(head) && self.ends_in_ta(head) && view.has(head, Class::FEMININE);
        let him = hers
            && self.has_article(k)
            && !self.ends_in_ta(k)
            && view.has(k, Class::ROLE.and(Class::HUMAN))
            && !view.has(k, Class::PLURAL.and(Class::FEMININE));
        self.second(him)
    }

    /// وقطع المحتجون | الطريق, عزا الباحثون | الأمر
    fn behind_sound_plural(&self) -> Option<usize> {
        let (view, k) = (self.view, self.head + 1);
        if !self.np.plural || !ends_in_wn(view.key(self.head)) || !self.has_article(k) {
            return None;
        }
        let fact = || view.has(k, Class::DOCUMENT) || self.is_common(k) || view.stem(k) == keys::AMR;
        let street =
            !view.has(k, Class::GIVEN) && !ends_in_wn(view.key(k)) && (lists::VISITED.has(view.stem(k)) || fact());
        self.second(street)
    }

    /// ناشد الأهالي | المسؤولين: an oblique plural describes no subject.
    fn oblique(&self) -> Option<usize> {
        let (view, head, k) = (self.view, self.head, self.head + 1);
        let oblique = self.np.plural
            && self.has_article(head)
            && !ends_in_yn(view.key(head))
            && self.has_article(k)
            && ends_in_yn(view.key(k))
            && view.has(k, Class::PLURAL)
            && view.has(k, PERSONS);
        self.second(oblique)
    }

    /// البعض | الخطوة
    fn behind_some(&self) -> Option<usize> {
        let (view, head, k) = (self.view, self.head, self.head + 1);
        let some = view.prefix(head) == prefix::AL && matches!(view.stem(head), keys::BAAD | keys::JAMI);
        self.second(some && self.has_article(k) && self.is_common(k) && !is_relational(view, k))
    }

    /// أعلنت الوزارة | الحداد, استحضرت النقابة | السياق: behind a noun in ة none in the masculine is its adjective.
    fn masculine(&self) -> Option<usize> {
        let (head, k) = (self.head, self.head + 1);
        let she = self.has_article(head) && self.ends_in_ta(head) && !self.np.has_name();
        self.second(she && self.is_masculine_thing(k))
    }

    /// الحداد, السياق, but not الأكثر, الأول, السابق, which describe a noun in ة too.
    fn is_masculine_thing(&self, k: usize) -> bool {
        let view = self.view;
        let stem = view.stem(k);
        let n = stem.len();
        let elative = n == 4 && stem.at(0) == code::ALEF;
        self.has_article(k)
            && n > 2
            && !self.ends_in_ta(k)
            && !elative
            && !matches!(stem.at(n.saturating_sub(1)), code::YA | code::ALEF | code::HA)
            && !view.has(k, Self::NO_THING)
            && stem != keys::UMM
            && !lists::FORMER.has(stem)
            && !lists::OF_OFFICE.has(stem)
            && self.is_common(k)
    }

    /// الاتحاد الأوروبي | العقوبة: behind an adjective in the masculine none is in ة.
    fn feminine(&self) -> Option<usize> {
        let head = self.head;
        if !self.has_article(head) || self.ends_in_ta(head) || self.np.plural || self.np.has_name() {
            return None;
        }
        let man = |k: usize| self.has_article(k) && is_relational(self.view, k) && !self.ends_in_ta(k);
        (head + 2..self.end).find(|&k| man(k - 1) && self.is_feminine_thing(k))
    }

    /// العقوبة, but not الأوروبية
    fn is_feminine_thing(&self, k: usize) -> bool {
        self.has_article(k)
            && self.ends_in_ta(k)
            && !self.view.has(k, Self::NO_THING)
            && !is_relational(self.view, k)
            && self.is_common(k)
    }

    /// نادي السيارات «أداك» | العملاء: people behind the name in marks.
    fn behind_marks(&self) -> Option<usize> {
        let view = self.view;
        let people = |&k: &usize| {
            matches!(view.kind(k - 1), Kind::Close | Kind::Quote)
                && view.quote_at(k - 1).is_none()
                && self.has_article(k)
                && view.has(k, Class::PLURAL)
                && view.has(k, Class::GROUP.and(Class::ROLE))
        };
        (self.head + 1..self.end).find(people)
    }
}

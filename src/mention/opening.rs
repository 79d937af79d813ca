//! Where a noun phrase may begin: what counts it, marks around it, which word can be its head.

use super::first::{is_family_behind, is_said, is_surname, is_unknown_first_name};
use super::name::{continues_name, name_end};
use super::phrase::{Phrase, of_head};
use super::quoted::is_name_itself;
use super::title::{appositive, is_barred};
use super::word::{
    abbreviation, has_possessive, in_construct, is_how_she_says, is_nominal, is_scrap, looks_common, never_speaks,
};
use super::{Denotes, MAX_ALIAS, Np, Reach, eulogy, parse_at};
use crate::TokenKind as Kind;
use crate::fold::{code, spell};
use crate::keys;
use crate::lexicon::{Class, Form, lists, prefix};
use crate::quote::Quote;
use crate::view::View;

/// Longest noun phrase; the longest annotated mention has 18 words.
const MAX_WORDS: usize = 24;

/// A phrase that begins at `i`, if one does.
pub(super) struct Opening<'a, 'v> {
    view: &'a View<'v>,
    i: usize,
    limit: usize,
    reach: Reach,
}

impl<'a, 'v> Opening<'a, 'v> {
    /// The phrase that begins at a token, without a blessing behind it.
    pub(super) fn read(view: &'a View<'v>, i: usize, limit: usize, reach: Reach) -> Option<Np> {
        let opening = Opening { view, i, limit: limit.min(i + MAX_WORDS), reach };
        if let Some(np) = opening.blessing().or_else(|| opening.bracketed()) {
            return Some(np);
        }
        if let Some(np) = opening.so_called() {
            return Some(np);
        }
        let (j, quantity) = opening.quantity();
        if j > i && opening.is_bare_demonstrative(j) {
            return None;
        }
        if j > i && (j >= opening.limit || !is_nominal(view, j) || view.prefix(j) & prefix::PREP != 0) {
            return opening.nothing_counted(j, quantity);
        }
        if let Some(q) = view.quote_at(j) {
            return opening.in_marks(q);
        }
        // #كيلسون
        if j == i
            && view.kind(j) == Kind::Other
            && view.tight(j)
            && view.is_word(j + 1)
            && (j == 0 || !view.tight(j - 1))
        {
            return parse_at(view, j + 1, opening.limit, reach);
        }
        if let Some(after) = abbreviation(view, j).filter(|_| j == i) {
            return opening.abbreviated(after);
        }
        if let Some(np) = opening.set_off(j) {
            return Some(np);
        }
        if let Some(np) = opening.anna(j).or_else(|| opening.first_and_family(j)) {
            return Some(np);
        }
        if j >= opening.limit || !opening.may_be_head(j, quantity) {
            return None;
        }
        let np = of_head(view, i, j, denotes(view, j, quantity));
        let mut np = Phrase::read(view, np, opening.limit, reach);
        opening.each(&mut np);
        Some(np)
    }

    /// دعا كل من الصين وروسيا, كل من جارسيا وفرنانديز: whoever they are, they have no gender, and a family name joins the first.
    fn each(&self, np: &mut Np) {
        let Opening { view, i, limit, .. } = *self;
        if view.stem(i) != keys::KULL || view.key(i + 1) != keys::MIN {
            return;
        }
        (np.gendered, np.feminine) = (false, false);
        let n = np.end as usize;
        let family = n < limit && view.prefix(n) == prefix::WA && view.class(n) == Class::FAMILY;
        if family && !np.plural {
            *np = Np { end: n as u32 + 1, denotes: Denotes::Group, name: (0, 0), title: (0, 0), plural: true, ..*np };
        }
    }

    /// جل شأنه, where جل by itself is "most"; (ص)
    fn blessing(&self) -> Option<Np> {
        if !self.view.has(self.i, Class::PHRASE) && self.view.kind(self.i) != Kind::OpenBracket {
            return None;
        }
        let end = eulogy(self.view, self.i).filter(|&end| end <= self.limit)?;
        Some(Np::plain(self.i, end, Denotes::Unknown))
    }

    /// وقال (شان مونغ) مستشار الحزب: a name that the writer sets in brackets, right behind its verb.
    fn bracketed(&self) -> Option<Np> {
        /// Tokens of such a name.
        const MAX: usize = 5;
        let Opening { view, i, limit, reach } = *self;
        if view.kind(i) != Kind::OpenBracket || i == 0 || !view.has(i - 1, Class::CUE) || !reach.apposition {
            return None;
        }
        let close = (i + 1..limit.min(i + 1 + MAX)).find(|&k| view.kind(k) == Kind::CloseBracket)?;
        let office = view.has(close + 1, Class::ROLE) && view.prefix(close + 1) & !prefix::AL == 0;
        let other = Class::FUNCTION.and(Class::VERB).and(Class::TIME).and(Class::ADVERB);
        let word = |k: usize| view.kind(k) == Kind::Word && view.prefix(k) == 0 && !view.has(k, other);
        if !is_name_itself(view, i + 1, close) && !(office && (i + 1..close).all(word)) {
            return None;
        }
        let name = (i as u32 + 1, close as u32);
        let mut np = Np { head: name.0, name, ..Np::plain(i, close + 1, Denotes::Person) };
        let title = office.then(|| appositive(view, close + 1, limit, &mut np, reach.barred));
        np.end = title.flatten().map_or(np.end, |end| end as u32);
        Some(np)
    }

    /// ما يسمى المجلس الوطني: behind a verb who speaks.
    fn so_called(&self) -> Option<Np> {
        let Opening { view, i, limit, reach } = *self;
        let body = || view.is_definite(i + 2) || view.has(i + 2, Class::ORG);
        let called = view.key(i) == keys::MA && lists::SO_CALLED.has(view.key(i + 1)) && body();
        if called { parse_at(view, i + 2, limit, reach) } else { None }
    }

    /// كل من, عدد من, 46% من, بعض, هذا, نفس: the token after what counts or points, and whether one of them counts.
    fn quantity(&self) -> (usize, bool) {
        let view = self.view;
        let mut j = self.i;
        let mut quantity = false;
        while j < self.limit
            && self.counts(j)
            && (view.prefix(j) & prefix::PREP == 0 || j == self.i && self.reach.governed)
        {
            quantity |= !view.has(j, Class::DEMONSTRATIVE);
            j += 1;
            let counted = || is_nominal(view, j + 1) || view.kind(j + 1) == Kind::Number;
            if quantity && view.key(j) == keys::MIN && j + 1 < self.limit && counted() {
                j += 1;
            }
        }
        (j, quantity)
    }

    /// Does a word count or point to what stands behind it?
    fn counts(&self, j: usize) -> bool {
        let view = self.view;
        let c = view.class(j);
        let pointing = Class::NUMBER.and(Class::DETERMINER).and(Class::DEMONSTRATIVE);
        view.kind(j) == Kind::Number
            || c.has(pointing) && !c.has(Class::FUNCTION.without(Class::DEMONSTRATIVE)) && !c.has(Class::HEAD)
            // كلا الجانبين, where كلا by itself is "no"
            // كلا من الوزير والسفير
            || c.has(Class::DETERMINER)
                && c.has(Class::NEGATION)
                && (view.prefix(j + 1) == prefix::AL || view.key(j + 1) == keys::MIN && view.is_definite(j + 2))
            // العديد من السيدات, مجموعة من الناشطين
            || c.has(Class::GROUP.and(Class::DETERMINER))
                && view.key(j + 1) == keys::MIN
                && (view.has(j + 2, Class::GROUP.and(Class::PLURAL).and(Class::UNNAMED).and(Class::HUMAN))
                    // مجموعة من 9 خبراء
                    || view.kind(j + 2) == Kind::Number && view.has(j + 3, Class::HUMAN.and(Class::ROLE).and(Class::GROUP)))
    }

    /// هذا and ذلك by themselves do not speak.
    fn is_bare_demonstrative(&self, j: usize) -> bool {
        let view = self.view;
        view.has(j - 1, Class::DEMONSTRATIVE) && !view.is_definite(j) && !view.has(j - 1, Class::PLURAL)
    }

    /// البعض, هؤلاء, الكثيرون by themselves.
    fn nothing_counted(&self, j: usize, quantity: bool) -> Option<Np> {
        let view = self.view;
        // سأل نفسه, كشف أي تلاعب, قالت كل ما تود: what is asked or said, not who.
        let last = view.key(j - 1);
        let whole = last == keys::KULL && (view.has(j, Class::RELATIVE) || view.key(j) == keys::MA);
        if lists::REFLEXIVES.has(last) || last == keys::AYY || whole {
            return None;
        }
        let alone = view.has(j - 1, Class::DETERMINER.and(Class::DEMONSTRATIVE)) && view.is_word(j - 1)
            || view.has(j - 1, Class::NUMBER) && view.is_definite(j - 1)
            || view.kind(j - 1) == Kind::Number && view.has(j - 1, Class::NUMBER) && quantity && view.is_word(j);
        if !alone {
            return None;
        }
        let denotes = if quantity { Denotes::Group } else { Denotes::Unknown };
        // كل منهم, بعض منها
        let end = j + usize::from(j < self.limit && lists::OF_THEM.has(view.key(j)));
        Some(Np { head: j as u32 - 1, plural: quantity, ..Np::plain(self.i, end, denotes) })
    }

    /// "المالكي" in marks by itself.
    fn in_marks(&self, q: &Quote) -> Option<Np> {
        let Opening { view, i, limit, reach } = *self;
        let (first, close) = (q.first(), q.close as usize);
        let words = view.words(first, close);
        if !q.closed || words == 0 || words > MAX_ALIAS || close >= limit {
            return None;
        }
        // كانت "نزاهة" أعلنت
        let was = i > 0
            && view.has(i - 1, Class::AUX)
            && matches!(view.stem(i - 1), keys::KAN | keys::KANAT)
            && view.has(close + 1, Class::CUE)
            && view.prefix(close + 1) == 0;
        let had = view.key(close + 1) == keys::QAD || was;
        // كان "المالكي" قد تطاول
        if had && words == 1 && view.is_definite(first) && view.class(first).without(Class::FAMILY) == Class::NONE {
            let name = (first as u32, close as u32);
            return Some(Np { head: first as u32, name, ..Np::plain(i, close + 1, Denotes::Person) });
        }
        let (start, end) = (i as u32, close as u32 + 1);
        if let Some(inner) = parse_at(view, first, close, Reach::CLOSE).filter(|np| np.end as usize == close) {
            return Some(Np { start, end, ..inner });
        }
        // «تومسون رويترز»: the name of a body.
        let body = (first..close).any(|k| view.has(k, Class::ORG.and(Class::ORG_NAME)))
            && (first..close).all(|k| view.is_word(k) && !view.has(k, Class::FUNCTION.and(Class::VERB)));
        // عبرت "حماية المستهلك" عن, قالت «نيسان»، إن: what the verb asks for stands behind the mark.
        let next = view.skip_commas(close + 1);
        let asked = (view.is_complementizer(next) || had) && words <= 3 || is_barred(view, close + 1, reach.barred);
        let called = asked
            && (first..close).all(|k| view.is_word(k) && !view.is_complementizer(k))
            && !view.has(first, Class::FUNCTION.and(Class::VERB).and(Class::CUE));
        (body || called).then_some(Np { head: first as u32, ..Np::plain(i, close + 1, Denotes::Organization) })
    }

    /// د. سالم العمري: what an abbreviated title stands before.
    fn abbreviated(&self, after: usize) -> Option<Np> {
        let Opening { view, i, limit, reach } = *self;
        // د. أسماء الحداد: a common noun before what can be nothing but a family name is a first name.
        let noun = Class::COMMON.and(Class::ABSTRACT).and(Class::TIME);
        let other = Class::HEAD.and(Class::FUNCTION).and(Class::CUE).and(Class::VERB).and(Class::GIVEN);
        let called = view.has(after, noun) && view.prefix(after) == 0 && !view.has(after, other);
        if called && after + 1 < limit && is_surname(view, after + 1) {
            let name = (after as u32, name_end(view, after, limit) as u32);
            let title = (i as u32, after as u32 - 1);
            return Some(Np { name, title, ..Np::plain(i, name.1 as usize, Denotes::Person) });
        }
        let mut np = parse_at(view, after, limit, reach)?;
        // م. فقيه: one bare role is the name.
        if !np.has_name() && np.len() == 1 && view.has(after, Class::ROLE) && view.prefix(after) == 0 {
            np.name = (np.start, np.end);
        }
        np.start = i as u32;
        if np.has_name() {
            np.denotes = Denotes::Person;
            if !np.has_title() {
                np.title = (i as u32, after as u32 - 1);
            }
        }
        Some(np)
    }

    /// قال راي بادار، رئيس البلدية،: two words of any meaning before a role that commas set off are a foreign name, where the first
    /// cannot begin a phrase of another kind.
    fn set_off(&self, j: usize) -> Option<Np> {
        let Opening { view, i, limit, reach } = *self;
        let end = i + 2;
        if j != i
            || view.kind(end) != Kind::Comma
            || !reach.apposition
            || end + 1 >= limit
            || !view.has(end + 1, Class::ROLE)
            || view.has(end + 1, Class::PLURAL)
        {
            return None;
        }
        let known =
            Class::HEAD.and(Class::GIVEN).and(Class::PLACE).and(Class::FUNCTION).and(Class::TIME).and(Class::ADVERB);
        let bare = |k: usize| {
            view.kind(k) == Kind::Word
                && view.prefix(k) & !(prefix::BI | prefix::FA) == 0
                && view.spell(k) & (spell::FINAL_TA | spell::TANWIN | spell::FINAL_HA) == 0
                && !view.has(k, known.and(Class::PHRASE))
        };
        // A noun that another one follows in construct is written with its hamza and has no foreign letter pair; a cue has neither.
        let foreign = view.has(i, Class::CUE.and(Class::VERB)) && view.prefix(i) == 0;
        let after_verb = i > 0 && view.has(i - 1, Class::CUE);
        if !(foreign && after_verb && bare(i) && bare(i + 1)) {
            return None;
        }
        let mut np = Np { name: (i as u32, end as u32), ..Np::plain(i, end, Denotes::Person) };
        np.end = appositive(view, view.skip_commas(end), limit, &mut np, reach.barred)? as u32;
        Some(np)
    }

    /// قالت آنا كوفاتش: behind a verb and before a name no "I".
    fn anna(&self, j: usize) -> Option<Np> {
        let Opening { view, i, limit, .. } = *self;
        if j != i || i == 0 || !view.is_anna(i) || !self.is_behind_verb() || !continues_name(view, i + 1) {
            return None;
        }
        let end = name_end(view, i, limit);
        Some(Np { name: (i as u32, end as u32), ..Np::plain(i, end, Denotes::Person) })
    }

    /// A finite cue without an object stands before the phrase.
    fn is_behind_verb(&self) -> bool {
        let before = self.i - 1;
        let finite = |form| matches!(form, Form::Perfect | Form::Imperfect);
        self.view.has(before, Class::CUE) && self.view.has_reading(before, |r, _| finite(r.form) && !r.pronoun)
    }

    /// قال علي الغزي إن, أكدت هيا الشمري أن: a word of any meaning between a verb and a family name that nobody knows as a noun, before what
    /// is said or the man's office (قال علي الغزي، مدير المصنع), is a first name.
    fn first_and_family(&self, j: usize) -> Option<Np> {
        let Opening { view, i, limit, reach } = *self;
        let (family, end) = (i + 1, i + 2);
        if j != i || i == 0 || end >= limit || !view.has(i - 1, Class::CUE) || !is_family_behind(view, family) {
            return None;
        }
        let light = Class::COMP.and(Class::CONJ).and(Class::NEGATION).and(Class::RELATIVE).and(Class::PRONOUN);
        let light = light.and(Class::AUX).and(Class::DEMONSTRATIVE).and(Class::DETERMINER).and(Class::NUMBER);
        // سلطان
        let known = if view.has(i, Class::GIVEN) { Class::NONE } else { Class::HEAD.and(Class::PLACE) };
        let on = matches!(view.key(i), keys::ALA | keys::KHALF);
        let first = view.kind(i) == Kind::Word
            && view.prefix(i) == 0
            && !view.has(i, light.and(known))
            && (on || !view.has(i, Class::PREP.and(Class::ADVERB)))
            && view.spell(i) & spell::TANWIN == 0
            && view.phrase(i).is_none()
            && !has_possessive(view, i);
        if !first || !self.is_behind_verb() {
            return None;
        }
        let mut np = Np { name: (i as u32, end as u32), ..Np::plain(i, end, Denotes::Person) };
        if is_said(view, end) {
            return Some(np);
        }
        // على المنصة is no man before an office.
        let behind = view.skip_commas(end);
        let office = reach.apposition
            && behind < limit
            && view.has(behind, Class::ROLE)
            && !view.has(behind, Class::PLURAL)
            && view.prefix(behind) & !prefix::AL == 0
            && view.spell(i) & spell::FINAL_MAQSURA == 0;
        if !office {
            return None;
        }
        np.end = appositive(view, behind, limit, &mut np, reach.barred).map_or(np.end, |end| end as u32);
        Some(np)
    }

    /// Can a word be the head of what speaks?
    fn may_be_head(&self, head: usize, quantity: bool) -> bool {
        let Opening { view, i, reach, .. } = *self;
        if !is_nominal(view, head) {
            return false;
        }
        let c = view.class(head);
        let noun = c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE));
        let first = head == i;
        let p = view.prefix(head);
        if p & prefix::FA != 0 && !view.is_whole_name(head) && !reach.joined
            || p & prefix::PREP != 0 && !(reach.governed && first)
            || p & prefix::WA != 0 && first && !reach.joined && !noun
        {
            return false;
        }
        // رأيت is a verb, رايت may be a name.
        let family = c.has(Class::FAMILY) && view.spell(head) & (spell::HAMZA_ABOVE | spell::HAMZA_BELOW) == 0;
        if (c.has(Class::CUE) && !family || c.has(Class::ABSTRACT)) && !noun && !view.is_definite(head) {
            return false;
        }
        // كرر القول إن, جدد التأكيد على: what is said, not who.
        let said = p == prefix::AL && lists::SAYINGS.has(view.stem(head));
        if said
            && (view.stem(head) == keys::QAWL || view.is_complementizer(head + 1) || view.has(head + 1, Class::PREP))
        {
            return false;
        }
        let manner = first && is_how_she_says(view, head);
        if manner || is_scrap(view, head) || first && never_speaks(view, head) || in_construct(view, head) {
            return false;
        }
        quantity
            || view.is_definite(head)
            || denotes(view, head, quantity) != Denotes::Unknown
            || !looks_common(view, head)
            || is_unknown_first_name(view, head)
            || view.phrase(head).is_some()
    }
}

/// What the head says that the phrase denotes.
fn denotes(view: &View<'_>, head: usize, quantity: bool) -> Denotes {
    let c = view.class(head);
    let plural = c.has(Class::PLURAL);
    if c.has(Class::GIVEN) && !view.is_definite(head) && !c.has(Class::ROLE.and(Class::ORG)) {
        return Denotes::Person;
    }
    if quantity && plural || c.has(Class::GROUP) {
        return Denotes::Group;
    }
    if c.has(Class::UNNAMED) && !view.is_definite(head) {
        return Denotes::Unnamed;
    }
    // منظمة, مؤسسة: a body, though also a woman's role, but محافظة الإقليم سلمى.
    let ta = view.key(head).back(1) == code::HA;
    let body = c.has(Class::ORG) && ta && view.stem(head) != keys::MUHAFAZA;
    if c.has(Class::ROLE.and(Class::HONORIFIC).and(Class::HUMAN)) && !body {
        return if plural { Denotes::Group } else { Denotes::Person };
    }
    if c.has(Class::UNNAMED) {
        return Denotes::Unnamed;
    }
    if c.has(Class::DOCUMENT) && !c.has(Class::ORG) {
        return Denotes::Document;
    }
    if c.has(Class::ORG.and(Class::ORG_NAME).and(Class::PLACE)) {
        return Denotes::Organization;
    }
    if c.has(Class::NAME_PARTICLE) {
        return Denotes::Person;
    }
    Denotes::Unknown
}

//! A noun phrase from its head on: how far it goes, where its name begins, which title it has.

use super::ahead::name_ahead;
use super::complement::title_complement;
use super::extends::extends;
use super::first::{begins_name, is_ali, is_first_name, is_unknown_first_name};
use super::name::{continues_name, honorific_name, name_end};
use super::quoted::{gloss, holds_source, is_alias, is_body_quoted, is_speech};
use super::title::{appositive, holder_name, joined_title};
use super::word::{
    abbreviation, age, completes_participle, ends_in_wn, ends_in_yn, feminine, fused_li, has_possessive_ending,
    is_broadcaster, is_feminine_relational, is_nominal, is_ours, is_relational, is_taken, is_womans, looks_common,
};
use super::{Denotes, MAX_ALIAS, Np, Reach, parse_at};
use crate::TokenKind as Kind;
use crate::fold::{Key, code, spell};
use crate::keys;
use crate::lexicon::{Class, PhraseKind, lists, prefix};
use crate::view::View;

/// A phrase that reaches up to the token at `j`. Each rule says what it knows of that token, or nothing.
pub(super) struct Phrase<'a, 'v> {
    view: &'a View<'v>,
    limit: usize,
    reach: Reach,
    head: usize,
    /// Its head is a person's title or first name.
    personal: bool,
    /// Its name has been found.
    named: bool,
    np: Np,
    j: usize,
    /// Of the word at `j`.
    class: Class,
    prefix: u8,
    key: Key,
}

/// Words of a name in marks that ends in a letter for the family's.
const MAX_UNTOLD: usize = 3;

/// What a token is to the phrase.
enum Next {
    /// Part of it; `j` is behind it.
    On,
    /// None of it.
    End,
}

impl<'a, 'v> Phrase<'a, 'v> {
    /// Begins with what `np` holds, which ends with its head.
    pub(super) fn read(view: &'a View<'v>, np: Np, limit: usize, reach: Reach) -> Np {
        let head = np.head as usize;
        let (class, prefix, key) = (view.class(head), view.prefix(head), Key::EMPTY);
        let (personal, j) = (false, np.end as usize);
        let mut phrase = Phrase { view, limit, reach, head, personal, named: false, np, j, class, prefix, key };
        phrase.known_head();
        // معاليه, سموه: complete by themselves.
        if class.has(Class::HONORIFIC) && view.spell(head) & spell::FINAL_HA != 0 && view.key(head).len() > 3 {
            phrase.np.title = (np.start, phrase.np.end);
            return phrase.np;
        }
        // مسؤول الإعلام | صالح الجبوري
        let official = phrase.np.denotes == Denotes::Unnamed
            && class.has(Class::ROLE)
            && !class.has(Class::PLURAL)
            && prefix == 0
            && view.prefix(head + 1) == prefix::AL;
        phrase.personal = phrase.np.denotes == Denotes::Person || official;
        phrase.name_first();
        while phrase.j < limit {
            let next = match view.kind(phrase.j) {
                Kind::Word | Kind::Latin => phrase.word(),
                Kind::Number => phrase.number(),
                Kind::Open | Kind::Quote | Kind::Close => phrase.quotation(),
                Kind::Other => phrase.mark(),
                Kind::Dash => phrase.dash(),
                Kind::OpenBracket => phrase.bracket(),
                Kind::Comma => phrase.comma(),
                _ => Next::End,
            };
            if let Next::End = next {
                break;
            }
        }
        phrase.another_holder();
        phrase.name_behind();
        phrase.settled()
    }

    /// The phrase goes on up to here.
    #[inline]
    fn to(&mut self, end: usize) -> Option<Next> {
        self.j = end;
        self.np.end = end as u32;
        Some(Next::On)
    }

    /// Its name begins here, behind its title; it ends at the name's end.
    fn name_from(&mut self, start: usize) -> Option<Next> {
        let end = name_end(self.view, start, self.limit);
        self.np.title = (self.np.start, start as u32);
        self.np.name = (start as u32, end as u32);
        self.named = true;
        self.to(end)
    }

    /// البيت الأبيض, آية الله: a name or title of several words.
    fn known_head(&mut self) {
        let whole = self.view.phrase(self.head).filter(|&(_, end)| end <= self.limit);
        let Some((PhraseKind::Name(class), end)) = whole else { return };
        self.to(end);
        if class.has(Class::ORG_NAME.and(Class::ORG).and(Class::PLACE)) {
            self.np.denotes = Denotes::Organization;
        } else if class.has(Class::ROLE.and(Class::HONORIFIC)) {
            self.np.denotes = if class.has(Class::PLURAL) { Denotes::Group } else { Denotes::Person };
        } else if class.has(Class::GROUP) {
            self.np.denotes = Denotes::Group;
        } else if class.has(Class::UNNAMED) {
            self.np.denotes = Denotes::Unnamed;
        } else if class.has(Class::DOCUMENT) {
            self.np.denotes = Denotes::Document;
        }
    }

    /// A name first: أحمد المستوري، كيلسون
    fn name_first(&mut self) {
        let (view, head, c) = (self.view, self.head, self.class);
        // عماد الرشيد: a rank without its article before a family name is a first name.
        let rank = c.has(Class::HONORIFIC)
            && !(c.has(Class::GIVEN)
                && !view.is_definite(head)
                && view.is_definite(head + 1)
                && !view.has(head + 1, Class::HEAD.and(Class::PLACE)));
        let unknown = self.np.denotes == Denotes::Unknown;
        let given = c.has(Class::GIVEN.and(Class::NAME_PARTICLE)) && !rank && !c.has(Class::ROLE.and(Class::ORG));
        if given || unknown && !view.is_definite(head) {
            let end = name_end(view, head, self.limit).max(self.j);
            self.to(end);
            if self.np.denotes == Denotes::Organization {
                return;
            }
            self.np.name = (head as u32, end as u32);
            self.named = true;
            // Two unknown words are a foreign name.
            let foreign = || {
                (head + 1..end).all(|k| view.class(k) == Class::NONE && !view.is_definite(k))
                    || is_unknown_first_name(view, head)
            };
            if unknown && end - head > 1 && foreign() {
                self.np.denotes = Denotes::Person;
            }
        } else if unknown {
            // المستيري: a family name or an unknown noun with its adjectives.
            self.np.name = (head as u32, self.j as u32);
        }
    }

    /// The first rule that says something of the word.
    fn word(&mut self) -> Next {
        self.class = self.view.class(self.j);
        self.prefix = self.view.prefix(self.j);
        self.key = self.view.key(self.j);
        self.fixed()
            .or_else(|| self.against())
            .or_else(|| self.in_whose_name())
            .or_else(|| self.reflexive())
            .or_else(|| self.other_fixed())
            .or_else(|| self.qualified())
            .or_else(|| self.ali())
            .or_else(|| self.of_them())
            .or_else(|| self.of_many())
            .or_else(|| self.preposition())
            .or_else(|| self.called())
            .or_else(|| self.joined())
            .or_else(|| self.fused_preposition())
            .or_else(|| self.staff())
            .or_else(|| self.arm())
            .or_else(|| self.taken())
            .or_else(|| self.age())
            .or_else(|| self.ours())
            .or_else(|| self.no_noun())
            .or_else(|| self.apposed())
            .or_else(|| self.name())
            .or_else(|| self.relative())
            .or_else(|| self.holder())
            .or_else(|| self.extends())
            .unwrap_or(Next::End)
    }

    /// محمد لطفي | كبير مصوري الصحيفة, بوفرون | حارس مرمى: a title of several words
    fn is_office(&self) -> bool {
        self.class.has(Class::PHRASE)
            && matches!(self.view.phrase(self.j), Some((PhraseKind::Name(class), _)) if class.has(Class::ROLE))
    }

    /// The fixed phrase that begins here, as far as it is a name or stands for one.
    fn fixed(&mut self) -> Option<Next> {
        let (view, j, c) = (self.view, self.j, self.class);
        if !c.has(Class::PHRASE) || self.named && self.is_office() || is_broadcaster(view, j) {
            return None;
        }
        let Some((PhraseKind::Name(_) | PhraseKind::Alias(_), end)) = view.phrase(j) else { return None };
        // إدارة مورغن | كوريا الشمالية
        let closed = j > self.head + 1
            && view.class(j - 1).without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
            && view.kind(j - 1) == Kind::Word
            && !view.is_definite(j - 1)
            && view.spell(j - 1) & (spell::FINAL_TA | spell::FINAL_YA) == 0;
        // دعا المركز | الأمم المتحدة إلى
        let body = self.prefix == prefix::AL
            && view.is_word(j - 1)
            && view.is_definite(j - 1)
            && !is_relational(view, j)
            && c.has(Class::ORG_NAME.and(Class::ORG).and(Class::PLACE));
        // طالبت منظمة «الجسر» | الاتحاد الأوروبي: nor is one behind a name in marks a part of it.
        let named_body = self.prefix == prefix::AL
            && j > self.head + 1
            && self.np.denotes == Denotes::Organization
            && !is_relational(view, j)
            && matches!(view.kind(j - 1), Kind::Close | Kind::Quote)
            && c.has(Class::ORG_NAME.and(Class::ORG));
        // أبلغت البعثة الأمريكية | مجلس الأمن: a body of its own behind an adjective.
        let other = self.prefix == 0
            && view.is_word(j - 1)
            && is_relational(view, j - 1)
            && view.is_definite(j - 1)
            && c.has(Class::ORG_NAME.and(Class::ORG))
            && !c.has(Class::ROLE);
        if closed || body || named_body || other {
            return Some(Next::End);
        }
        if end <= self.limit && !self.named { self.to(end) } else { None }
    }

    /// المجني عليه, المدعى عليها, المشتبه به
    fn against(&mut self) -> Option<Next> {
        if !completes_participle(self.view, self.j) {
            return None;
        }
        if self.j == self.head + 1 {
            self.np.feminine = matches!(self.key, keys::ALAYHA | keys::BIHA | keys::FIHA);
            self.np.plural = matches!(self.key, keys::ALAYHIM | keys::BIHIM | keys::FIHIM);
        }
        self.to(self.j + 1)
    }

    /// المتحدث باسم الوزارة
    fn in_whose_name(&mut self) -> Option<Next> {
        let name = matches!(self.key, keys::BISM | keys::BILISAN | keys::BISMIHI | keys::BISMIHA | keys::BISMIHIM);
        let end = if name { self.complement() } else { None };
        self.to(end?)
    }

    /// Where what a preposition adds to the title ends.
    fn complement(&self) -> Option<usize> {
        title_complement(self.view, self.j, self.limit, &self.np, self.named, self.reach.barred)
    }

    /// الوزير نفسه
    fn reflexive(&mut self) -> Option<Next> {
        if lists::REFLEXIVES.has(self.key) { self.to(self.j + 1) } else { None }
    }

    /// A fixed phrase that is no name.
    fn other_fixed(&self) -> Option<Next> {
        let other = self.class.has(Class::PHRASE)
            && matches!(self.view.phrase(self.j), Some((k, _)) if !matches!(k, PhraseKind::Name(_) | PhraseKind::Alias(_)));
        other.then_some(Next::End)
    }

    /// السفير غير المقيم, تقديرات غير رسمية, الوكالة شبه الرسمية
    fn qualified(&mut self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        let less = matches!(self.key, keys::GHAYR | keys::SHIBH) && self.prefix == 0 && !self.named;
        if !less || !view.is_word(j - 1) {
            return None;
        }
        let adjective = view.is_definite(j + 1)
            || view.has(j + 1, Class::COMMON)
                && (view.spell(j + 1) & (spell::FINAL_TA | spell::FINAL_YA) != 0 || ends_in_yn(view.key(j + 1)));
        let alike = adjective && view.is_definite(j - 1) == view.is_definite(j + 1);
        if alike { self.to((j + 2).min(self.limit)) } else { None }
    }

    /// الوزير | علي السالم, where علي may be read as "on"
    fn ali(&mut self) -> Option<Next> {
        let name = matches!(self.key, keys::ALA | keys::KHALF) && self.personal && !self.named;
        // السيدة | أم خليفة
        let mother = self.key == keys::UMM
            && self.personal
            && !self.named
            && (self.view.is_definite(self.j - 1) || has_possessive_ending(self.view, self.j - 1))
            && self.view.has(self.j + 1, Class::GIVEN);
        let name = (name && is_ali(self.view, self.j) || mother) && self.j + 1 < self.limit;
        if name { self.name_from(self.j) } else { None }
    }

    /// الأكثرية المطلقة منهم: of whom it is a part.
    fn of_them(&mut self) -> Option<Next> {
        let part = lists::OF_THEM.has(self.key)
            && (self.view.has(self.head, Class::DETERMINER.and(Class::NUMBER))
                || self.view.has(self.head, Class::GROUP) && is_feminine_relational(self.view.stem(self.head)));
        if part { self.to(self.j + 1) } else { None }
    }

    /// تقديرات الكثير من الباحثين, رأي عدد من الخبراء: how many they are, inside the phrase.
    fn of_many(&mut self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        let many = self.key == keys::MIN
            && j > self.head + 1
            && view.has(j - 1, Class::GROUP.and(Class::DETERMINER))
            && view.is_definite(j + 1)
            && view.has(j + 1, Class::PLURAL.and(Class::GROUP));
        if many && j + 1 < self.limit { self.to(j + 2) } else { None }
    }

    /// A word that is a preposition by itself: of the title, or the phrase ends.
    fn preposition(&mut self) -> Option<Next> {
        if !self.class.has(Class::PREP) || self.prefix & prefix::CONJ != 0 {
            return None;
        }
        match self.complement() {
            Some(end) => self.to(end),
            None => Some(Next::End),
        }
    }

    /// A word with و or ف: the rules below say whether it belongs to the phrase.
    fn joined(&mut self) -> Option<Next> {
        if self.prefix & prefix::CONJ == 0 {
            return None;
        }
        self.joined_title()
            .or_else(|| self.joined_plural())
            .or_else(|| self.joined_adjective())
            .or_else(|| self.joined_noun())
            .or(Some(Next::End))
    }

    /// وزير المالية | ورئيس المجلس سالم العمري
    fn joined_title(&mut self) -> Option<Next> {
        let sub = joined_title(self.view, self.j, self.limit, &self.np, self.named)?;
        let end = if sub.has_name() { sub.name.1 } else { sub.end };
        self.np.title = if self.named { (self.np.title.0, end) } else { (self.np.start, sub.name.0) };
        if sub.has_name() {
            self.np.name = sub.name;
            self.np.gendered |= sub.gendered;
            self.np.feminine |= sub.gendered && sub.feminine;
        }
        self.named = true;
        self.to(end as usize)
    }

    /// رؤساء | وأعضاء اللجان: two plurals that one noun is in construct with.
    fn joined_plural(&mut self) -> Option<Next> {
        let (view, j, c) = (self.view, self.j, self.class);
        let both = self.prefix == prefix::WA
            && j == self.head + 1
            && self.np.plural
            && self.np.denotes == Denotes::Group
            && !view.is_definite(self.head)
            && c.has(Class::PLURAL)
            && c.has(Class::ROLE.and(Class::HUMAN).and(Class::GROUP))
            && view.prefix(j + 1) == prefix::AL
            && is_nominal(view, j + 1);
        if both && j + 1 < self.limit { self.to(j + 2) } else { None }
    }

    /// مصادر أمنية وطبية: a second adjective of relation.
    fn joined_adjective(&mut self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        let adjective = self.prefix == prefix::WA
            && j > self.head + 1
            && self.np.plural
            && !view.is_definite(j - 1)
            && is_feminine_relational(view.key(j - 1))
            && is_feminine_relational(self.key)
            && !self.class.has(Class::HEAD.and(Class::CUE).and(Class::VERB));
        if adjective { self.to(j + 1) } else { None }
    }

    /// الخارجية والتعاون, البيئة والمياه: a second definite noun of the same title or body.
    fn joined_noun(&mut self) -> Option<Next> {
        let other = Class::ROLE.and(Class::HONORIFIC).and(Class::GROUP).and(Class::TIME).and(Class::FUNCTION);
        let definite = self.prefix & (prefix::WA | prefix::AL) == prefix::WA | prefix::AL;
        // قال المتهم | والدموع في عينيه: behind a bare person what is no person is a circumstance.
        let thing = || {
            let bare = self.view.lexicon.look_up(self.view.stem(self.j)).class;
            bare.has(Class::COMMON) && !bare.has(Class::HUMAN.and(Class::ROLE).and(Class::UNNAMED).and(Class::ORG))
        };
        let circumstance = self.j == self.head + 1
            && self.personal
            && self.view.has(self.head, Class::ROLE.and(Class::HUMAN))
            && self.class == Class::NONE
            && thing();
        let joins = definite
            && !circumstance
            && self.prefix & prefix::PREP == 0
            && !self.named
            && !self.class.has(other)
            && self.view.is_definite(self.j - 1);
        if joins { self.to(self.j + 1) } else { None }
    }

    /// المتحدث للصحيفة: a word with a preposition before it: of the title, or the phrase ends.
    fn fused_preposition(&mut self) -> Option<Next> {
        let governed = self.prefix & prefix::PREP != 0 && !self.class.has(Class::GIVEN);
        if !governed && !fused_li(self.view, self.j) {
            return None;
        }
        match self.complement() {
            Some(end) => self.to(end),
            None => Some(Next::End),
        }
    }

    /// شاب اسمه محمد ياسين, محامية تدعى سلمى
    fn called(&mut self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        let called = !self.named
            && !self.np.plural
            && matches!(self.np.denotes, Denotes::Person | Denotes::Unnamed)
            && !view.is_definite(j)
            && lists::CALLED.has(self.key)
            && continues_name(view, j + 1);
        if !called || j + 1 >= self.limit {
            return None;
        }
        self.name_from(j + 1);
        self.np.title.1 = j as u32;
        self.np.denotes = Denotes::Person;
        Some(Next::On)
    }

    /// العقيد أركان حرب سالم
    fn staff(&mut self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        let staff = self.key == keys::ARKAN && view.key(j + 1) == keys::HARB && view.has(j - 1, Class::HONORIFIC);
        let named = || view.has(j + 2, Class::GIVEN.and(Class::NAME_PARTICLE));
        if staff && !self.named && named() { self.to(j + 2) } else { None }
    }

    /// العقيد ركن تركي, المقدم دكتور سالم
    fn arm(&mut self) -> Option<Next> {
        let (view, j, c) = (self.view, self.j, self.class);
        let arm = !self.named
            && self.personal
            && self.prefix == 0
            && view.has(j - 1, Class::HONORIFIC)
            && view.is_definite(j - 1)
            && (c.has(Class::HONORIFIC.and(Class::ROLE)) && !c.has(Class::GIVEN) || self.key == keys::RUKN)
            && !matches!(self.key, keys::AMIR | keys::MALIK | keys::SULTAN | keys::SAYYID)
            && view.has(j + 1, Class::GIVEN.and(Class::NAME_PARTICLE).and(Class::HONORIFIC));
        if arm { self.to(j + 1) } else { None }
    }

    /// A word that the one before it takes (`is_taken`).
    fn taken(&mut self) -> Option<Next> {
        let (view, j, head) = (self.view, self.j, self.head);
        if !is_taken(view, j) || j <= head + 1 && !ends_in_wn(view.key(head)) && !ends_in_yn(view.key(head)) {
            return None;
        }
        if self.np.denotes == Denotes::Unknown {
            self.np.name.1 = j as u32 + 1;
        }
        self.to(j + 1)
    }

    /// شاب في العشرين
    fn age(&mut self) -> Option<Next> {
        let young = !self.named && self.personal;
        let end = age(self.view, self.j).filter(|&end| young && end <= self.limit)?;
        self.np.title = (self.np.start, self.j as u32);
        self.to(end)
    }

    /// رئيس بعثة منتخبنا
    fn ours(&mut self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        let ours = self.personal && !self.named && is_ours(view, j) && !view.is_definite(j - 1);
        if ours { self.to(j + 1) } else { None }
    }

    /// What can be neither a noun nor a first name.
    fn no_noun(&self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        let noun = is_nominal(view, j) || !self.named && self.personal && is_first_name(view, j, j - 1);
        (!noun).then_some(Next::End)
    }

    /// نايف المطيري مدير المركز: behind the name stands its title, or nothing of the phrase.
    fn apposed(&mut self) -> Option<Next> {
        if !self.named {
            return None;
        }
        let (view, j, c) = (self.view, self.j, self.class);
        // هاني العبادي | السفير: with its article a role may be the object; `fill` knows better.
        let plural = c.has(Class::PLURAL) && !self.np.plural;
        let role = c.has(Class::ROLE) || self.is_office();
        let appositive = role && !plural && self.np.denotes != Denotes::Organization;
        let titled = self.np.has_title();
        if !appositive || titled && (self.np.title.0 >= self.np.name.0 || view.is_definite(j)) {
            return Some(Next::End);
        }
        let reach = Reach { barred: self.reach.barred, ..Reach::CLOSE };
        let Some(sub) = parse_at(view, j, self.limit, reach) else { return Some(Next::End) };
        // استقبل وزير النقل سامي الحداد | وزير الاقتصاد الفرنسي لوك مورو: before another whole name the title is another's.
        if sub.has_name()
            && sub.name.0 as usize > j
            && sub.name.1 - sub.name.0 > 1
            && view.has(sub.name.0 as usize, Class::GIVEN)
        {
            return Some(Next::End);
        }
        // مدير التخطيط محمد طه | فقيه: of one who has a title, a bare role that ends the phrase is the family name.
        let ends = view.is_complementizer(j + 1) || view.kind(j + 1) == Kind::Colon;
        if titled && sub.len() == 1 && self.prefix == 0 && ends && !view.is_definite(j - 1) {
            self.np.name.1 = j as u32 + 1;
            return self.to(j + 1);
        }
        // Of three words or more it is no object: الناطق الإعلامي لهيئة الإسعاف.
        if sub.has_name() && sub.name.0 as usize <= j || view.is_definite(j) && sub.len() < 3 {
            return Some(Next::End);
        }
        // الدكتور سامي النجار أستاذ القانون: the title before the name stays the title.
        let end = if sub.has_name() { sub.name.0 } else { sub.end };
        if !titled {
            self.np.title = (j as u32, end);
        }
        self.np.denotes = Denotes::Person;
        self.to(end as usize)
    }

    /// السياسي المخضرم أحمد: definite nouns before a given name are a title, in the lexicon or not.
    fn describes(&self) -> bool {
        let (view, j, c) = (self.view, self.j, self.class);
        let nisba = || {
            (c.has(Class::FAMILY.and(Class::NAME_PARTICLE)) | (c == Class::NONE))
                && (continues_name(view, j + 1)
                    || !view.is_word(j + 1)
                    || view.prefix(j + 1) & prefix::PREP != 0
                    || view.has(j + 1, Class::FUNCTION.and(Class::TIME)))
        };
        let given = c.has(Class::GIVEN) && !c.has(Class::PLACE.and(Class::ORG_NAME).and(Class::ORG).and(Class::ROLE));
        !view.has(self.np.start as usize, Class::DEMONSTRATIVE)
            && (self.np.denotes == Denotes::Unknown || given && !self.personal)
            && view.is_definite(self.head)
            && view.is_definite(j - 1)
            && !view.is_definite(j)
            && (c.has(Class::GIVEN) || nisba() && !looks_common(view, j) && is_nominal(view, j))
    }

    /// الوزير | سالم العمري: where the name of one person begins.
    fn name(&mut self) -> Option<Next> {
        let descriptive = self.describes();
        if descriptive {
            self.np.denotes = Denotes::Person;
            self.np.name = (0, 0);
        }
        if !(self.personal || descriptive) || self.np.plural {
            return None;
        }
        self.honorific().or_else(|| self.abbreviated()).or_else(|| self.first_name())
    }

    /// مستشفى الملك فهد: an honorific after a bare noun of place belongs to its name.
    fn honorific(&mut self) -> Option<Next> {
        let end = honorific_name(self.view, self.j, self.limit).filter(|_| self.j > self.head + 1)?;
        self.to(end)
    }

    /// مدير المستشفى د. محمد
    fn abbreviated(&mut self) -> Option<Next> {
        let view = self.view;
        let start = abbreviation(view, self.j)?;
        // م. عجب الحمداني
        let other = Class::HEAD.and(Class::FUNCTION).and(Class::TIME).and(Class::CUE).and(Class::VERB);
        let called = || view.has(start, Class::COMMON) && view.prefix(start) == 0 && !view.has(start, other);
        let name = continues_name(view, start) || called() && is_nominal(view, start);
        if name { self.name_from(start) } else { None }
    }

    /// الوزير | سالم العمري
    fn first_name(&mut self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        if !begins_name(view, j, self.head) {
            return None;
        }
        let end = name_end(view, j, self.limit);
        // مدرب ليستر روفرز السابق | توني غراهام
        if let Some(k) = (j + 1..end).find(|&k| view.is_definite(k) && lists::FORMER.has(view.stem(k))) {
            return self.to(k + 1);
        }
        self.np.name = (j as u32, end as u32);
        self.np.title = (self.np.start, j as u32);
        self.named = true;
        self.np.gendered |= view.has(j, Class::GIVEN);
        self.np.feminine |= is_womans(view, j);
        self.to(end)
    }

    /// ضيف بلال مرميد, والد سالم العمري: whose guest or father he is.
    fn relative(&mut self) -> Option<Next> {
        let (view, j, head, c) = (self.view, self.j, self.head, self.class);
        let of_person = self.personal
            && !self.named
            && !self.np.plural
            && self.prefix == 0
            && j == head + 1
            && c.has(Class::GIVEN)
            && !c.has(Class::HEAD.and(Class::PLACE))
            && view.has(head, Class::ROLE.and(Class::HUMAN))
            && !view.has(head, Class::HONORIFIC.and(Class::GIVEN))
            && !view.is_definite(head);
        if of_person { self.to(name_end(view, j, self.limit)) } else { None }
    }

    /// جامعة الملك فهد: a name that is part of a body's, or of its holder's.
    fn holder(&mut self) -> Option<Next> {
        let (view, j, limit) = (self.view, self.j, self.limit);
        let end = honorific_name(view, j, limit).or_else(|| holder_name(view, j, limit, &self.np))?;
        self.to(end)
    }

    /// An adjective of the noun before it, or a noun that it is in construct with.
    fn extends(&mut self) -> Option<Next> {
        let (view, j) = (self.view, self.j);
        // وطالب نواب «الغد» | الراجي بالاعتذار: a single name is no part of several.
        let marked = matches!(view.kind(j - 1), Kind::Close | Kind::Quote);
        // وأفاد شهود عيان | وكالة فرانس برس, أبلغ مصدران | رويترز: a medium is nothing of who tells it.
        let closed = view.key(j - 1).len() > 3 && view.key(j - 1).back(1) == code::NUN && view.prefix(j - 1) == 0;
        // وأبلغ مسؤول كبير | رويترز: behind an adjective it is in construct with nothing.
        let described = j > self.head + 1
            && !view.is_definite(self.head)
            && view.has(j - 1, Class::COMMON)
            && !view.has(j - 1, Class::HEAD);
        let told = (self.np.plural && closed || described)
            && self.np.denotes != Denotes::Organization
            && (self.key == keys::WIKALA || lists::BROADCASTERS.has(self.key));
        if told {
            return Some(Next::End);
        }
        // ودعت منظمة «جسور» | الحكومة; وانتقدت صحيفة «الملاعب» | قرار الاتحاد: behind its name in marks a body has only adjectives.
        let other = Class::ORG.and(Class::ROLE).and(Class::GROUP).and(Class::ABSTRACT).and(Class::DOCUMENT);
        let another = marked && view.has(self.head, Class::ORG) && !is_relational(view, j) && view.has(j, other);
        if another || marked && self.np.plural && is_bare_name(view, j) || !extends(view, j, self.head, &self.np) {
            return None;
        }
        if self.np.denotes == Denotes::Unknown {
            self.np.name.1 = j as u32 + 1;
        }
        self.to(j + 1)
    }

    /// المادة 5, القناة 12, مدير مهرجان الزهور 12 سامي الحداد
    fn number(&mut self) -> Next {
        let (view, j) = (self.view, self.j);
        let holder = || {
            self.personal
                && !self.named
                && view.has(j + 1, Class::GIVEN)
                && view.prefix(j + 1) == 0
                && begins_name(view, j + 1, self.head)
        };
        if !view.has(j - 1, Class::DOCUMENT.and(Class::ORG)) && !holder() {
            return Next::End;
        }
        self.to(j + 1).unwrap_or(Next::End)
    }

    /// صحيفة "..." is a name; after other nouns a name goes on behind the mark (الحلف "..." فلان).
    fn quotation(&mut self) -> Next {
        let (view, j, head) = (self.view, self.j, self.head);
        let Some(q) = view.quote_at(j).filter(|q| q.closed) else { return Next::End };
        let (first, close) = (q.first(), q.close as usize);
        let words = view.words(first, close);
        // المتهم «كريم. ع»: whose family name is not told.
        let untold = self.personal
            && !self.named
            && !self.np.plural
            && (2..=MAX_UNTOLD).contains(&words)
            && view.has(first, Class::GIVEN)
            && view.key(close - 1).len() == 1;
        if untold && close < self.limit {
            self.np.title = (self.np.start, j as u32);
            self.np.name = (first as u32, close as u32);
            self.named = true;
            return self.to(close + 1).unwrap_or(Next::End);
        }
        let names = view.has(j - 1, Class::ORG.and(Class::DOCUMENT).and(Class::GROUP));
        // رئيس حركة المقاومة "حماس" في غزة
        let within = self.personal
            && !self.named
            && words == 1
            && view.key(close + 1) == keys::FI
            && view.has(close + 2, Class::PLACE.and(Class::ORG).and(Class::COMMON))
            && (head..j).any(|k| view.has(k, Class::ORG));
        let goes_on = within
            || words <= 2
                && (view.is_definite(j - 1) || view.has(head, Class::ORG))
                && is_nominal(view, close + 1)
                && view.prefix(close + 1) & (prefix::CONJ | prefix::PREP) == 0;
        // رئيس بلدة «وادي النور» إن, رئيس "حماية المستهلك" الدكتور: an indefinite noun of a title is in construct.
        // رئيس «نبض» يقول, مدير “Delta” قائلا: so is a role's without an article.
        let own = j == head + 1 && view.has(head, Class::ROLE) && view.is_word(close + 1);
        // رئيس «حركة أنصار السلام» is, whatever follows.
        let governed = self.personal
            && !self.named
            && !view.is_definite(j - 1)
            && view.is_word(j - 1)
            && (is_body_quoted(view, j, close)
                || words <= 3
                    && (view.is_complementizer(close + 1)
                        || own
                        || view.has(close + 1, Class::GIVEN.and(Class::HONORIFIC))
                            && !view.has(first, Class::CUE.and(Class::VERB))));
        // أكد أحدهم "للنهار" أن: whom it is said to.
        let addressee = words == 1 && view.prefix(first) & prefix::LI != 0;
        let part = names
            || goes_on
            || governed
            || holds_source(view, j, close, self.reach.barred)
            || is_alias(view, head, j, close);
        if words == 0
            || words > MAX_ALIAS
            || addressee
            || close >= self.limit
            || !part
            || is_speech(view, first, close, (names || governed) && !view.is_definite(j - 1))
        {
            return Next::End;
        }
        self.to(close + 1).unwrap_or(Next::End)
    }

    /// A sign between words: of a title before its name, or of a hashtag.
    fn mark(&mut self) -> Next {
        let (view, j) = (self.view, self.j);
        let titled = self.personal
            && !self.named
            && (view.has(j - 1, Class::HONORIFIC.and(Class::ROLE)) || view.tight(j) && !view.tight(j - 1))
            && (view.has(j + 1, Class::GIVEN) || view.has(j + 1, Class::HONORIFIC));
        // السيد/ سالم, المهندس/ كريم
        if titled {
            if view.has(j + 1, Class::GIVEN) {
                self.name_from(j + 1);
                self.np.title.1 = j as u32;
                self.np.gendered = true;
                self.np.feminine |= view.has(j + 1, Class::FEMININE);
            } else {
                self.to(j + 1);
            }
            return Next::On;
        }
        let inside = view.tight(j) && view.is_word(j + 1) && j + 1 < self.limit;
        // رئيس جامعة #حلوان الدكتور: what a hashtag names.
        let named = || {
            view.written(j) == "#"
                && !self.named
                && (view.has(j - 1, Class::ORG) || view.has(j - 1, Class::ROLE) && !view.is_definite(j - 1))
        };
        // #الهيئة_العامة_للطيران: the words of a hashtag are one name.
        if inside && (view.tight(j - 1) || named()) {
            self.to(j + 2);
            return Next::On;
        }
        Next::End
    }

    /// شركة بترو-لوجيك: a foreign name goes on behind a dash without blanks.
    fn dash(&mut self) -> Next {
        let (view, j) = (self.view, self.j);
        let names = Class::FAMILY.and(Class::GIVEN).and(Class::ORG_NAME);
        let foreign = j > self.head + 1
            && view.tight(j)
            && view.tight(j - 1)
            && j + 1 < self.limit
            && view.class(j - 1).without(names) == Class::NONE
            && view.is_word(j + 1)
            && view.prefix(j + 1) & !prefix::AL == 0;
        if foreign { self.to(j + 2).unwrap_or(Next::End) } else { Next::End }
    }

    /// What brackets hold: another name of the same, a number, or an aside in the phrase's midst.
    fn bracket(&mut self) -> Next {
        /// Tokens that an aside in brackets has at most.
        const ASIDE: usize = 5;
        let (view, j, head, limit) = (self.view, self.j, self.head, self.limit);
        if let Some(end) = gloss(view, head, j, limit) {
            return self.to(end).unwrap_or(Next::End);
        }
        let close = (j + 1..limit.min(j + 1 + ASIDE)).find(|&k| view.kind(k) == Kind::CloseBracket);
        let Some(close) = close else { return Next::End };
        let goes_on = view.is_word(close + 1)
            && is_nominal(view, close + 1)
            && view.prefix(close + 1) & prefix::CONJ == 0
            && !is_broadcaster(view, close + 1);
        // المادة (27) من اللائحة
        let numbered = view.has(j - 1, Class::DOCUMENT) && view.kind(j + 1) == Kind::Number && close == j + 2;
        let alias =
            view.has(head, Class::ORG) && view.words(j, close) <= 2 || numbered || is_alias(view, head, j, close);
        if !goes_on && !alias && !holds_source(view, j, close, self.reach.barred) {
            return Next::End;
        }
        self.to(close + 1).unwrap_or(Next::End)
    }

    /// سالم العمري، وزير المالية،
    fn comma(&mut self) -> Next {
        let view = self.view;
        if !self.reach.apposition {
            return Next::End;
        }
        let n = view.skip_commas(self.j);
        // أحد السكان، ويدعى سالم الحداد،
        let before = self.j;
        (self.j, self.key) = (n, view.key(n));
        if let Some(next) = self.called() {
            return next;
        }
        self.j = before;
        let Some(end) = appositive(view, n, self.limit, &mut self.np, self.reach.barred) else { return Next::End };
        self.named = self.np.has_name();
        self.to(end).unwrap_or(Next::End)
    }

    /// المتحدث باسم رئيسة الوزراء ليلى الكرمي: behind a man's title the woman's name is hers whose office it holds.
    fn another_holder(&mut self) {
        let (view, head, first) = (self.view, self.head, self.np.name.0 as usize);
        let hers = |k: usize| view.has(k, Class::ROLE) && view.spell(k) & spell::FINAL_TA != 0;
        if self.np.has_name()
            && first > head + 1
            && view.has(first, Class::GIVEN)
            && view.has(first, Class::FEMININE)
            && view.spell(head) & spell::FINAL_TA == 0
            // ابنته، المحامية هدى الفزاني
            && !view.has(head, Class::FEMININE)
            && (head + 1..first).any(hers)
        {
            self.np.name = (0, 0);
            self.np.title = (self.np.start, self.np.end);
            self.np.feminine = false;
        }
    }

    /// مسؤول الإعلام في النادي، سامي الحداد،
    fn name_behind(&mut self) {
        let view = self.view;
        let holder = || self.np.denotes == Denotes::Unnamed && view.has(self.head, Class::ROLE) && self.np.len() > 1;
        if !self.reach.apposition || !(self.personal || holder()) || self.np.plural || self.np.has_name() {
            return;
        }
        if let Some((start, end)) = name_ahead(view, &self.np, self.limit, self.reach.barred) {
            self.np.title = (self.np.start, start as u32 - u32::from(view.kind(start - 1) == Kind::Comma));
            self.np.name = (start as u32, end as u32);
            self.np.end = end as u32;
        }
    }

    /// What the whole denotes: a bare title is a person's, and who has a name is not unnamed.
    fn settled(self) -> Np {
        let mut np = self.np;
        if np.denotes == Denotes::Person && !np.has_name() && !np.has_title() {
            np.title = (np.start, np.end);
        }
        if np.denotes == Denotes::Unnamed && np.has_name() {
            np.denotes = Denotes::Person;
        }
        np
    }
}

/// الراجي: a word that can be nothing but a person's name, or that nobody knows, and no adjective of relation.
fn is_bare_name(view: &View<'_>, i: usize) -> bool {
    view.class(i).without(Class::FAMILY.and(Class::GIVEN)) == Class::NONE
        && !(view.class(i) == Class::NONE && is_relational(view, i))
}

/// The phrase whose head stands at a token; `start` is where what counts it begins.
pub(super) fn of_head(view: &View<'_>, start: usize, head: usize, denotes: Denotes) -> Np {
    let c = view.class(head);
    Np {
        head: head as u32,
        feminine: feminine(view, head),
        gendered: c.has(Class::HEAD.and(Class::GIVEN).and(Class::PLACE)),
        plural: c.has(Class::PLURAL),
        ..Np::plain(start, head + 1, denotes)
    }
}

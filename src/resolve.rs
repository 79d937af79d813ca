//! Mentions to speakers: which phrases name one referent, and whom an elided subject continues.

use crate::TokenKind as Kind;
use crate::anchors::{self, Anchors, MAX_TOKENS};
use crate::fold::{Key, code, spell};
use crate::keys;
use crate::lexicon::{Class, Frames, PhraseKind, lists, prefix};
use crate::mention::{self, Denotes, Np};
use crate::room::make_room;
use crate::steps;
use crate::view::View;
use std::ops::ControlFlow;

/// Words of a name or a title that are compared.
const MAX_KEYS: usize = 8;
/// Entities that a mention is compared with, the latest first: articles have three speakers, and a list of thousands names none
/// twice.
const MAX_ENTITIES: usize = 64;
/// Tokens behind a bare title in which its holder's name may come later: a lead, and the paragraph after it.
const MAX_AHEAD: usize = 600;

/// Tokens before "the latter" in which its name stands: a clause or two.
const MAX_LATTER: usize = 40;

/// A few keys.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Keys {
    keys: [Key; MAX_KEYS],
    len: u8,
}

impl Keys {
    fn push(&mut self, key: Key) {
        if (self.len as usize) < MAX_KEYS && !key.is_empty() {
            self.keys[self.len as usize] = key;
            self.len += 1;
        }
    }

    fn as_slice(&self) -> &[Key] {
        &self.keys[..self.len as usize]
    }

    fn has(&self, key: Key) -> bool {
        self.as_slice().contains(&key)
    }

    fn inside(&self, other: &Keys) -> bool {
        self.as_slice().iter().all(|&k| other.has(k))
    }
}

/// A referent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entity {
    pub denotes: Denotes,
    /// Fullest proper name, or the head noun phrase: tokens.
    pub name: (u32, u32),
    pub title: (u32, u32),
    /// Words of its name, and of its titles.
    names: u8,
    titles: u8,
    pub feminine: Option<bool>,
    pub plural: bool,
    pub external: u32,
    /// Last sentence that mentioned it.
    pub last: u32,
}

impl Entity {
    pub(crate) fn has_name(&self) -> bool {
        self.denotes == Denotes::Person && self.names > 0
    }
}

/// What an entity was called.
#[derive(Clone, Copy, Debug, Default)]
struct Called {
    name: Keys,
    /// Words of every title it was called by, the head first.
    title: Keys,
    head: Key,
    /// So far by nothing but a capital.
    capital: bool,
}

/// A mention of an entity.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mentioned {
    pub entity: u32,
    pub np: Np,
}

#[derive(Clone, Default, Debug)]
pub(crate) struct Resolver {
    pub entities: Vec<Entity>,
    /// Of the latest entities, each at its number modulo `MAX_ENTITIES`: nothing is compared with the others.
    called: Vec<Called>,
    /// The caller's entities that were named, each once.
    external: Vec<(u32, u32)>,
    pub mentions: Vec<Mentioned>,
    anchors: Anchors,
}

impl Resolver {
    pub(crate) fn clear(&mut self) {
        self.entities.clear();
        self.called.clear();
        self.external.clear();
        self.mentions.clear();
        self.anchors.clear();
    }

    /// For what so much more brings, when a part is linked.
    pub(crate) fn make_room(&mut self, more: usize, done: usize, all: usize) {
        make_room(&mut self.entities, more, done, all);
        make_room(&mut self.mentions, more, done, all);
    }

    /// What one of the latest entities was called.
    fn called(&self, entity: usize) -> &Called {
        debug_assert!(self.is_late(entity));
        &self.called[entity % MAX_ENTITIES]
    }

    fn is_late(&self, entity: usize) -> bool {
        entity + MAX_ENTITIES >= self.entities.len()
    }

    fn same(&self, view: &View<'_>, np: &Np, facts: &Facts, entity: usize) -> Option<u32> {
        same(view, np, facts, &self.entities[entity], self.called(entity))
    }

    /// The entity of a phrase that speaks; a new one if no earlier one fits. Gives the mention's index.
    pub(crate) fn mention(&mut self, view: &View<'_>, np: &Np, sentence: u32, verb_feminine: Option<bool>) -> u32 {
        let facts = Facts::of(view, np);
        let entity = match self.find(view, np, &facts) {
            Some(e) => {
                self.enrich(view, e, np, &facts);
                e
            }
            None => {
                let e = self.create(view, np, &facts);
                self.lengthen(view, e);
                e
            }
        };
        let e = &mut self.entities[entity as usize];
        e.last = sentence;
        if let Some(f) = verb_feminine {
            // The verb beside a bare name knows its bearer's gender better than a list of names.
            let bare = np.name.0 == np.head;
            if e.denotes == Denotes::Person && !e.plural && (e.feminine.is_none() || bare) {
                e.feminine = Some(f);
            }
        }
        self.mentions.push(Mentioned { entity, np: *np });
        self.mentions.len() as u32 - 1
    }

    /// The full names among some tokens.
    pub(crate) fn names(&mut self, view: &View<'_>, from: usize, to: usize) -> impl Iterator<Item = &Np> + use<'_> {
        self.anchors.within(view, from, to)
    }

    /// Does the text name a person, with a title or a longer name, by the phrase's name?
    pub(crate) fn knows_person(&mut self, view: &View<'_>, np: &Np) -> bool {
        let named = |e: &Entity| e.denotes == Denotes::Person && (e.names > 1 || e.titles > 0);
        self.known(view, np).is_some_and(|e| named(&self.entities[e as usize]))
    }

    /// The entity that the phrase names, if one has been named.
    pub(crate) fn known(&mut self, view: &View<'_>, np: &Np) -> Option<u32> {
        let facts = Facts::of(view, np);
        self.find(view, np, &facts)
    }

    fn find(&mut self, view: &View<'_>, np: &Np, facts: &Facts) -> Option<u32> {
        if let Some(alias) = facts.alias {
            let external = view.lexicon.alias(alias).external;
            return self.external.iter().find(|&&(id, _)| id == external).map(|&(_, entity)| entity);
        }
        let from = self.entities.len().saturating_sub(MAX_ENTITIES);
        steps::add((self.entities.len() - from) as u64);
        if view.kind(np.start as usize) == crate::TokenKind::Number {
            // 46% من العينة: a share is nobody named before.
            return None;
        }
        // نفس المحلل, المصدر ذاته: whoever of that kind spoke last.
        let last = np.end as usize - 1;
        let again = matches!(view.stem(np.start as usize), keys::NAFS | keys::DHAT)
            || np.end > np.start + 1 && lists::REFLEXIVES.has(view.key(last));
        if again {
            // ذات المصادر: those who were called so.
            if np.plural {
                let called = |i: &usize| self.called(*i).head == facts.head && self.entities[*i].plural;
                if let Some(i) = (from..self.entities.len()).rev().find(called) {
                    return Some(i as u32);
                }
            }
            // المصدر ذاته: a communiqué or a newspaper as well, where nobody was called so.
            let any =
                facts.head == keys::MASDAR && !(from..self.entities.len()).any(|i| self.called(i).head == facts.head);
            let kind = |e: &Entity| match e.denotes {
                Denotes::Person => np.denotes == Denotes::Unnamed || np.denotes == e.denotes,
                Denotes::Document | Denotes::Organization => any || np.denotes == e.denotes,
                // وأقر مسؤول بأن … وأضاف المتحدث ذاته
                Denotes::Unnamed => np.denotes == e.denotes || view.has(np.head as usize, Class::UNNAMED),
                // المسؤول ذاته for a name that no list holds
                Denotes::Unknown => np.denotes == Denotes::Person && view.is_voice(e.name.0 as usize),
                _ => np.denotes == e.denotes,
            };
            let same = |i: usize, e: &Entity| {
                kind(e) && e.plural == np.plural && !of_another_country(view, np, &self.called(i).title)
            };
            let spoke = self.entities.iter().enumerate().skip(from).filter(|&(i, e)| same(i, e));
            // المنظمة نفسها before the newspaper that spoke last, but الهيئة ذاتها is any body.
            let body = matches!(np.denotes, Denotes::Organization | Denotes::Document);
            let called = |i: usize| body && self.called(i).head == facts.head;
            // وأعلن الطرفان، وفق البلاغ، …. وأكد المصدر ذاته: in one sentence the communiqué.
            let last = spoke.max_by_key(|&(i, e)| (called(i), e.last, any && e.denotes == Denotes::Document, i));
            let named = lists::KINDS_OF_BODY.has(facts.head) && facts.head != keys::HAYA;
            let other = named && body && last.is_some_and(|(i, _)| !called(i));
            if let Some((i, _)) = last.filter(|_| !other || named_body(view, np, facts.head).is_none()) {
                return Some(i as u32);
            }
        }
        // التقى الوزير المدير سامي الحداد، وقال الأخير إن: whoever was named last.
        let this = np.len() == 2 && view.has(np.start as usize, Class::DEMONSTRATIVE);
        if (np.len() == 1 || this) && view.is_definite(last) && matches!(view.stem(last), keys::AKHIR | keys::AKHIRA) {
            let feminine = view.stem(last) == keys::AKHIRA;
            let from = (np.start as usize).saturating_sub(MAX_LATTER);
            let person = |a: &&Np| a.gendered && a.feminine == feminine && a.denotes == Denotes::Person;
            let latter = self.anchors.within(view, from, np.start as usize).filter(person).last().copied();
            if let Some(latter) = latter {
                return Some(self.of_anchor(view, &latter));
            }
        }
        // الحاج, القاضي: a family name that looks like a title, where somebody of that name was named.
        if let Some(family) = family(view, np) {
            let holder = |i: usize| {
                let e = &self.entities[i];
                let bears = e.name.1 - e.name.0 > 1 && view.stem(e.name.1 as usize - 1) == family;
                e.has_name() && bears && !(np.gendered && np.feminine && e.feminine == Some(false))
            };
            if let Some(i) = (from..self.entities.len()).rev().find(|&i| holder(i)) {
                return Some(i as u32);
            }
            if let Some(anchor) = self.named_so(view, np, family) {
                return Some(self.of_anchor(view, &anchor));
            }
        }
        // قال صلى الله عليه وسلم: whom the text has called رسول الله or النبي; قال تعالى, قال الله: there is one.
        let cited: Option<fn(&View<'_>, &Entity) -> bool> = match () {
            () if names_god(view, np.start as usize) => Some(|view, e| names_god(view, e.name.0 as usize)),
            () if blesses(view, np) || !np.has_name() && names_prophet(view, np.start as usize) => Some(is_prophet),
            () => None,
        };
        if let Some(cited) = cited {
            if let Some(i) = (from..self.entities.len()).rev().find(|&i| cited(view, &self.entities[i])) {
                return Some(i as u32);
            }
        }
        // أكد عبد الرزاق | سلال أمس … وقال سلال: the word behind a name that speaks by itself later is its family name.
        if matches!(np.denotes, Denotes::Unknown | Denotes::Person)
            && np.len() == 1
            && !view.is_definite(np.head as usize)
        {
            let behind = |e: &Entity| {
                let next = e.name.1 as usize;
                e.has_name()
                    && next < np.start as usize
                    && view.is_word(next)
                    && view.prefix(next) == 0
                    && !view.has(next, Class::PREP.and(Class::ADVERB).and(Class::TIME))
                    && view.key(next) == facts.head
            };
            if let Some(i) = (from..self.entities.len()).rev().find(|&i| behind(&self.entities[i])) {
                let (e, name) = (&mut self.entities[i], &mut self.called[i % MAX_ENTITIES].name);
                e.name.1 += 1;
                name.push(facts.head);
                e.names = name.len;
                return Some(i as u32);
            }
        }
        let mut best: Option<(u32, u32, usize)> = None;
        for (i, e) in self.entities.iter().enumerate().skip(from) {
            if let Some(score) = same(view, np, facts, e, self.called(i)) {
                if best.is_none_or(|(s, last, _)| (score, e.last) >= (s, last)) {
                    best = Some((score, e.last, i));
                }
            }
        }
        // استقبل وزير النقل سامي الحداد وزير الاقتصاد الفرنسي لوك مورو. وقال الوزير الفرنسي: whom the text has called so before one whose
        // country it does not tell.
        if best.is_none_or(|(score, ..)| score <= 2) {
            if let Some(anchor) = self.compatriot(view, np, facts) {
                return Some(self.of_anchor(view, &anchor));
            }
        }
        if let Some((_, _, i)) = best {
            // وقالت صحيفة «الضحى» إن …. وفي صحيفة «المرفأ» كتب سامي الحداد: …. وتضيف الصحيفة: the newspaper that the sentences since are about.
            if np.len() == 1 && np.denotes == Denotes::Organization && lists::PRESS.has(facts.head) {
                let last = self.entities[i].last;
                let opens = |b: &Np| {
                    let (at, s) = (b.start as usize, sentence_of(view, b));
                    let before = view.extents[s as usize].start as usize;
                    s > last && at > before && at <= before + 2 && view.stem(at - 1) == keys::FI
                };
                if let Some(body) = named_body(view, np, facts.head).filter(opens) {
                    return Some(self.of_body(view, &body));
                }
            }
            return Some(i as u32);
        }
        // هذا الأستاذ الجامعي: whoever was named last, though nobody called him so.
        let this = view.has(np.start as usize, Class::DEMONSTRATIVE) && np.denotes == Denotes::Person;
        if this && !np.has_name() && !np.plural {
            let sentence = sentence_of(view, np);
            let fits = |e: &Entity| {
                let agrees = !e.plural && e.feminine.is_none_or(|f| f == np.feminine);
                e.has_name() && agrees && e.last + 1 >= sentence && !is_cited(view, e)
            };
            let spoke = self.entities.iter().enumerate().skip(from).filter(|(_, e)| fits(e));
            if let Some((i, _)) = spoke.max_by_key(|(i, e)| (e.last, *i)) {
                return Some(i as u32);
            }
        }
        if let Some(i) = self.sole_speaker(view, np, facts) {
            return Some(i);
        }
        // الشركة, التقرير: the narration may name it in full (شركة الواحة).
        let alone = np.end == np.start + 1 + u32::from(again);
        if matches!(np.denotes, Denotes::Organization | Denotes::Document) && alone && !np.plural {
            if let Some(body) = named_body(view, np, facts.head) {
                return Some(self.of_body(view, &body));
            }
        }
        // A bare surname or title: the full name may stand in the narration.
        let bare_name = np.has_name() && facts.name.len == 1 && np.denotes != Denotes::Organization;
        let definite = (np.start..np.end).any(|i| view.is_definite(i as usize) || view.has(i as usize, Class::PLACE));
        let bare_title =
            np.denotes == Denotes::Person && !np.has_name() && !np.plural && (definite || is_dignity(view, np));
        if bare_name || bare_title {
            let anchor = self.anchor(view, np, facts, bare_name);
            let anchor = anchor.or_else(|| if bare_name { self.unlisted(view, np) } else { None });
            // وئام درغام, whose first name no list holds, for درغام
            let unknown = |i: &usize| {
                let (e, name) = (&self.entities[*i], &self.called(*i).name);
                e.denotes == Denotes::Unknown && name.len == 2 && name.as_slice().last() == facts.name.as_slice().last()
            };
            if let Some(i) = (from..self.entities.len()).rev().find(unknown).filter(|_| bare_name && anchor.is_none()) {
                return Some(i as u32);
            }
            // قال الملحن سعيد مراد … وأكد الفنان … وقال الفنان خالد جاد: who spoke before comes before who is named later.
            let later = anchor.is_some_and(|a| a.start > np.start);
            let last = if bare_title && (anchor.is_none() || later) { self.last_named(view, np) } else { None };
            if last.is_some() {
                return last;
            }
            let anchor = anchor.or_else(|| self.only_told(view, np))?;
            return Some(self.of_anchor(view, &anchor));
        }
        // الشاهد, وأضاف الشاهد: who was called so, or with a verb of going on who spoke last.
        if np.denotes == Denotes::Unnamed && np.len() == 1 {
            let called = |&i: &usize| {
                let e = &self.entities[i];
                e.has_name() && agrees(e, np) && self.called(i).title.has(facts.head)
            };
            if view.is_definite(np.head as usize) {
                let named = (from..self.entities.len()).rev().find(called).map(|i| i as u32);
                let goes_on = || lists::CALLINGS.has(facts.head) && goes_on(view, np.start as usize);
                if let Some(known) = named.or_else(|| if goes_on() { self.of_calling(view, np) } else { None }) {
                    return Some(known);
                }
            }
        }
        if let Some(anchor) = self.only_told(view, np) {
            return Some(self.of_anchor(view, &anchor));
        }
        // الدبلوماسي المغربي
        let described = np.denotes == Denotes::Unnamed && !np.plural && is_calling(view, np);
        if described { self.of_calling(view, np) } else { None }
    }

    /// The entity of a body or a document that the narration names in full, which may have spoken under it.
    fn of_body(&mut self, view: &View<'_>, body: &Np) -> u32 {
        let facts = Facts::of(view, body);
        let from = self.entities.len().saturating_sub(MAX_ENTITIES);
        let known =
            (from..self.entities.len()).rev().find(|&i| self.same(view, body, &facts, i).is_some_and(|s| s >= 4));
        let Some(known) = known else { return self.create(view, body, &facts) };
        self.enrich(view, known as u32, body, &facts);
        known as u32
    }

    /// The entity of a full name in the narration, which may have spoken under it.
    fn of_anchor(&mut self, view: &View<'_>, anchor: &Np) -> u32 {
        let facts = Facts::of(view, anchor);
        let from = self.entities.len().saturating_sub(MAX_ENTITIES);
        let known =
            (from..self.entities.len()).rev().find(|&i| self.same(view, anchor, &facts, i).is_some_and(|s| s >= 5));
        let Some(known) = known else {
            let entity = self.create(view, anchor, &facts);
            self.lengthen(view, entity);
            return entity;
        };
        self.enrich(view, known as u32, anchor, &facts);
        known as u32
    }

    /// الوزير الروسي for نظيره الروسي أندريه بيلوف: the nearest one before who has the office and the country, or is the counterpart of that
    /// country.
    fn compatriot(&mut self, view: &View<'_>, np: &Np, facts: &Facts) -> Option<Np> {
        /// Letters of نظير, whoever's.
        const COUNTERPART: u32 = 4;
        /// Tokens between an office and the counterpart of its holder.
        const MAX_COUNTERPART: usize = 24;
        if np.denotes != Denotes::Person || np.has_name() || np.plural || !view.is_definite(np.head as usize) {
            return None;
        }
        let (head, end) = (np.head as usize, np.end as usize);
        // الرئيس الفرنسي والمستشارة الألمانية are two.
        if (head + 1..end).any(|k| view.prefix(k) & prefix::WA != 0) {
            return None;
        }
        // الرئيس الكوري الجنوبي: all that tells the country.
        let first = (head + 1..end).find(|&k| view.is_definite(k) && demonym(view, view.stem(k)).is_some())?;
        let last = (first + 1..end).take_while(|&k| mention::is_relational(view, k)).last().unwrap_or(first);
        let country = view.stem(first);
        let holds = |a: &Np| {
            let (start, end) = (a.title.0 as usize, a.title.1 as usize);
            let has = |key: Key| (start..end).any(|k| view.stem(k) == key);
            // The counterpart of a president is no minister.
            let counterpart = || {
                view.stem(start).first(COUNTERPART) == keys::NAZIR
                    && (start.saturating_sub(MAX_COUNTERPART)..start).any(|k| view.stem(k) == facts.head)
            };
            start < end
                && (first..=last).all(|k| has(view.stem(k)))
                && (view.stem(start) == facts.head || counterpart())
                && !(np.gendered && a.gendered && np.feminine != a.feminine)
        };
        self.anchors.before(view, np, &[country], |a| match holds(a) {
            true => ControlFlow::Break(*a),
            false => ControlFlow::Continue(()),
        })
    }

    /// وصل سامي الحداد إلى المخيم. ويقول الرجل; صدرت للكاتبة هدى العمري رواية. وتقول صاحبة الرواية: where the sentences before name one
    /// person of that gender and no other, who has not spoken.
    fn only_told(&mut self, view: &View<'_>, np: &Np) -> Option<Np> {
        /// Tokens that are looked back over.
        const BACK: usize = 150;
        /// Tokens from صاحب to the name of what he made.
        const MAX_WORK: usize = 3;
        let head = np.head as usize;
        let alone = np.len() == 1 && view.is_definite(head) && lists::INDIVIDUALS.has(view.stem(head));
        let work = || {
            let end = np.end as usize;
            matches!(view.stem(head), keys::SAHIB | keys::SAHIBA)
                && np.len() > 1
                && (lists::NAMING.has(view.stem(head + 1)) || view.quote_at(head + 1).is_some())
                && (view.is_definite(head + 1)
                    || (head + 1..end.min(head + MAX_WORK)).any(|k| view.quote_at(k).is_some()))
        };
        if np.plural || !(alone || work()) {
            return None;
        }
        let before = view.extents[sentence_of(view, np) as usize].start as usize;
        let mut only: Option<Np> = None;
        for a in self.anchors.within(view, before.saturating_sub(BACK), before) {
            // A name of unknown gender may be the other one's.
            if a.plural || a.gendered && a.feminine != np.feminine {
                continue;
            }
            let same = |b: &Np| view.stem(a.name.1 as usize - 1) == view.stem(b.name.1 as usize - 1);
            if only.as_ref().is_some_and(|b| !same(b)) {
                return None;
            }
            only = Some(only.filter(|_| !a.gendered).unwrap_or(*a));
        }
        // سامي الحداد - جدة: who wrote the text is not in it.
        let told = |a: &Np| {
            let (start, end) = (a.start as usize, a.end as usize);
            start > 0 && view.is_word(start - 1) || view.is_word(end) || view.kind(end) == Kind::Comma
        };
        only.filter(|a| a.gendered && told(a))
    }

    /// وأضاف المصدر: where no source without a name was mentioned, the one person who has spoken, or the newspaper or the statement
    /// that spoke last.
    fn sole_speaker(&self, view: &View<'_>, np: &Np, facts: &Facts) -> Option<u32> {
        /// Tokens that are looked back over for a source.
        const BACK: usize = 300;
        /// Sentences since the newspaper spoke.
        const REACH: u32 = 4;
        let start = np.start as usize;
        if np.end != np.start + 1 || np.plural || facts.head != keys::MASDAR || !view.is_definite(start) {
            return None;
        }
        let sources = |class: Class| (start.saturating_sub(BACK)..start).any(|k| view.has(k, class));
        let from = self.entities.len().saturating_sub(MAX_ENTITIES);
        let (i, last) = self.entities.iter().enumerate().skip(from).max_by_key(|(i, e)| (e.last, *i))?;
        if last.plural || sources(Class::UNNAMED) {
            return None;
        }
        let written = matches!(last.denotes, Denotes::Organization | Denotes::Document);
        let sentence = sentence_of(view, np);
        let near = last.last < sentence && last.last + REACH >= sentence;
        let only = last.denotes == Denotes::Person && self.entities.len() == 1 && last.has_name();
        (only || written && near).then_some(i as u32)
    }

    /// أبلغ اللواء سامي الحداد الرئيس أن، وقال الرئيس: does somebody stand before the mention under its title who is not the entity?
    fn stands_beside(&self, view: &View<'_>, entity: u32, np: &Np) -> bool {
        /// Tokens looked back over, and mentions of the entity among them.
        const BACK: usize = 48;
        const MENTIONS: usize = 4;
        let (start, head) = (np.start as usize, view.key(np.head as usize));
        steps::add(BACK as u64);
        let own = self.mentions.iter().rev().filter(|m| m.entity == entity).take(MENTIONS);
        let named = |k: usize| own.clone().any(|m| (m.np.start as usize..m.np.end as usize).contains(&k));
        (start.saturating_sub(BACK)..start).any(|k| view.key(k) == head && !named(k))
    }

    /// وأضاف المتحدث, قال الكاتب, أكدت الخبيرة الاقتصادية: who spoke last, where nobody has that title.
    fn last_named(&self, view: &View<'_>, np: &Np) -> Option<u32> {
        let (start, head) = (np.start as usize, np.head as usize);
        // الشخص الذي ساعده, النائب عن الجنوب: what comes behind says who is meant.
        let told = view.has(np.end as usize, Class::RELATIVE) || view.key(np.end as usize) == keys::ANN;
        if !view.is_definite(head) || told || view.has(start, Class::DEMONSTRATIVE) {
            return None;
        }
        if let Some(i) = is_calling(view, np).then(|| self.of_calling(view, np)).flatten() {
            return Some(i);
        }
        // ويضيف الخبير في الشأن الدولي: behind a verb of going on also with the field of his work.
        if goes_on(view, start) && is_calling_in_field(view, np) {
            return self.of_calling(view, np);
        }
        if np.len() > 2 {
            return None;
        }
        let from = self.entities.len().saturating_sub(MAX_ENTITIES);
        let (i, e) = self.entities.iter().enumerate().skip(from).max_by_key(|(i, e)| (e.last, *i))?;
        // قال سامر إن المدير أشار: in his own sentence he speaks of another.
        let sentence = sentence_of(view, np);
        let cited = is_cited(view, e) || names_prophet(view, head);
        let title = &self.called(i).title;
        let other = cited || of_another_country(view, np, title) || is_another(view, np, title);
        if !e.has_name() || !agrees(e, np) || e.last >= sentence || other || turns_to_another(view, sentence, start) {
            return None;
        }
        if self.stands_beside(view, i as u32, np) {
            return None;
        }
        // Any other office is somebody else's where he has one (السفير behind الوزير), or another may have it.
        let official = view.has(head, Class::UNNAMED);
        let office = || (e.title.0..e.title.1).any(|k| view.has(k as usize, Class::ROLE));
        let persons = || self.entities[from..].iter().filter(|e| e.denotes == Denotes::Person).count();
        let sole = || persons() == 1 && (official || !office() && !view.has(head, Class::HONORIFIC));
        (official && np.len() == 1 || sole()).then_some(i as u32)
    }

    /// وتابع الخبير الأمني, وسجلت النائبة اليسارية: the person who spoke last, unless the sentence turns to another.
    fn of_calling(&self, view: &View<'_>, np: &Np) -> Option<u32> {
        /// Sentences since he spoke, and where another has spoken since.
        const REACH: u32 = 10;
        const NEAR: u32 = 3;
        let (start, sentence) = (np.start as usize, sentence_of(view, np));
        // المسؤول الذي رفض ذكر اسمه
        let end = np.end as usize + usize::from(view.kind(np.end as usize) == Kind::Dash);
        if view.has(end, Class::RELATIVE) || view.key(end) == keys::ANN {
            return None;
        }
        let from = self.entities.len().saturating_sub(MAX_ENTITIES);
        let spoke = || self.entities.iter().enumerate().skip(from);
        let (i, e) = spoke().filter(|(_, e)| e.denotes == Denotes::Person).max_by_key(|(i, e)| (e.last, *i))?;
        let reach = if spoke().any(|(_, other)| other.last > e.last) { NEAR } else { REACH };
        let title = &self.called(i).title;
        let other = is_cited(view, e) || of_another_country(view, np, title) || is_another(view, np, title);
        if !e.has_name() || !agrees(e, np) || other || e.last + reach < sentence {
            return None;
        }
        // ، يضيف المتحدث،: in the sentence in which he spoke only what goes on.
        let more = goes_on(view, start);
        let turns = || turns_to_another(view, sentence, start);
        ((more || e.last < sentence && !turns()) && !name_follows(view, np.end as usize)).then_some(i as u32)
    }

    /// The nearest full name before the mention that ends in the word, or goes on with it (كريم | المعلم).
    fn named_so(&mut self, view: &View<'_>, np: &Np, family: Key) -> Option<Np> {
        // سامي المتحدث باسم, هدى الفنانة: no family name.
        let alone = np.len() == 1 && !view.has(np.head as usize, Class::UNNAMED.and(Class::FEMININE));
        self.anchors.before(view, np, &[family], |a| {
            let behind = a.name.1 as usize;
            // سأل عيسى الفضلي | الوزير: a name that ends in a family name has no second one.
            let compound = behind >= 2 && view.key(behind - 2) == keys::ABD || view.key(behind - 1) == keys::AL_DIN;
            let lacks = alone && (compound || !view.is_definite(behind - 1));
            if lacks && view.is_definite(behind) && view.stem(behind) == family && !view.is_definite(behind + 1) {
                let end = a.end.max(a.name.1 + 1);
                return ControlFlow::Break(Np { name: (a.name.0, a.name.1 + 1), end, ..*a });
            }
            let bears = a.name.1 - a.name.0 > 1 && view.stem(a.name.1 as usize - 1) == family;
            if bears { ControlFlow::Break(*a) } else { ControlFlow::Continue(()) }
        })
    }

    /// The nearest full name before the mention, else after it, that fits.
    fn anchor(&mut self, view: &View<'_>, np: &Np, facts: &Facts, by_name: bool) -> Option<Np> {
        let word = if by_name { facts.name.as_slice()[0] } else { facts.head };
        let fits = |a: &Np| {
            // الدكتور سامي الحداد، وزير الإسكان
            let behind = || a.title.1 <= a.name.0 && anchors::has_word(view, (a.name.1, a.end), word);
            if !anchors::has_word(view, if by_name { a.name } else { a.title }, word) && (by_name || !behind()) {
                return false;
            }
            let f = Facts::of(view, a);
            if by_name {
                f.name.len > 1
                    && (f.name.as_slice().last() == Some(&word) || f.name.as_slice()[0] == word)
                    && share_kunya(view, np.name, a.name)
            } else {
                // المبعوث الدولي لليمن for المبعوث الدولي
                let extra = |k: usize| f.title.has(view.stem(k)) || view.prefix(k) & prefix::LI != 0;
                let more = f.title.len >= 2 && (np.start as usize..np.end as usize).all(extra);
                a.has_title()
                    && f.title.has(facts.head)
                    && (facts.title.inside(&f.title) || more && f.title.inside(&facts.title))
                    && (!np.gendered || !a.gendered || np.feminine == a.feminine)
            }
        };
        if !by_name && is_dignity(view, np) {
            let words = of_dignity(view, np);
            let bears = |k| words.contains(&view.stem(k as usize));
            return self.anchors.before(view, np, &words, |a| match (a.title.0..a.title.1).any(bears) {
                true => ControlFlow::Break(*a),
                false => ControlFlow::Continue(()),
            });
        }
        let mut only = (!by_name).then(|| Only::new(view, np, facts)).flatten();
        let back = self.anchors.before(view, np, &[word], |a| {
            if fits(a) {
                return ControlFlow::Break(*a);
            }
            if let Some(only) = &mut only {
                only.see(view, a);
            }
            ControlFlow::Continue(())
        });
        let ahead = if by_name { MAX_TOKENS } else { MAX_AHEAD };
        back.or_else(|| only?.holder()).or_else(|| self.anchors.after(view, np, ahead, word, fits))
    }

    /// وقال بوفرون for one whom the text calls جيبي بوفرون: a first name that no list holds, of a word that speaks by itself.
    fn unlisted(&mut self, view: &View<'_>, np: &Np) -> Option<Np> {
        let head = np.head as usize;
        let name = Class::GIVEN.and(Class::FAMILY);
        if np.len() != 1 || !view.is_voice(head) || view.class(head).without(name) != Class::NONE {
            return None;
        }
        let k = self.anchors.beside(view, np, view.key(head))?;
        let (start, end) = (k - 1, k + 1);
        Some(Np { name: (start as u32, end as u32), ..Np::plain(start, end, Denotes::Person) })
    }

    /// أحمد العمودي for one whom the narration calls أحمد بن علي العمودي: the fullest name is the entity's.
    fn lengthen(&mut self, view: &View<'_>, entity: u32) {
        let e = self.entities[entity as usize];
        let known = self.called(entity as usize).name;
        let &[first, .., last] = known.as_slice() else { return };
        if !e.has_name() {
            return;
        }
        let longer = |a: &Np| {
            // Shorter in tokens it is shorter in words.
            if a.name.1 - a.name.0 <= e.name.1 - e.name.0 || !anchors::has_word(view, a.name, last) {
                return false;
            }
            let name = Facts::of(view, a).name;
            let keys = name.as_slice();
            name.len > known.len && keys[0] == first && keys.last() == Some(&last) && known.inside(&name)
                // بندر بن سعود for بندر بن سعود بن محمد, بندر بن سعود آل مزروع
                || keys.starts_with(known.as_slice())
                    && view.key(e.name.0 as usize + 1) == keys::BIN
                    && matches!(view.key((a.name.0 + e.name.1 - e.name.0) as usize), keys::BIN | keys::AL)
        };
        if let Some(mut a) = self.anchors.around(view, e.name, (first, last), longer) {
            // رعى بندر بن سعود بن محمد | الحفل: the forefathers alone are sure.
            if Facts::of(view, &a).name.as_slice().last() != Some(&last) {
                let mut end = a.name.0 + e.name.1 - e.name.0;
                while matches!(view.key(end as usize), keys::BIN | keys::AL) && end + 2 <= a.name.1 {
                    end += 2;
                }
                a.name.1 = end;
            }
            let facts = Facts::of(view, &a);
            self.enrich(view, entity, &a, &facts);
        }
    }

    fn enrich(&mut self, view: &View<'_>, entity: u32, np: &Np, facts: &Facts) {
        // A caller's entity may be named again long after: nobody asks any more what else it was called.
        let mut unasked = Called::default();
        let late = self.is_late(entity as usize);
        let e = &mut self.entities[entity as usize];
        let called = if late { &mut self.called[entity as usize % MAX_ENTITIES] } else { &mut unasked };
        for &k in facts.title.as_slice() {
            if !called.title.has(k) {
                called.title.push(k);
            }
        }
        e.titles = e.titles.max(called.title.len);
        if np.denotes == Denotes::Person && np.has_name() {
            let longer = facts.name.len > e.names;
            if e.denotes == Denotes::Unknown && !longer {
                e.denotes = Denotes::Person;
            } else if longer || !e.has_name() {
                e.name = np.name;
                (called.name, e.names) = (facts.name, facts.name.len);
                e.denotes = Denotes::Person;
            }
        } else if np.denotes != Denotes::Person
            && np.denotes != Denotes::Unknown
            && facts.all.len > e.names
            && !e.has_name()
        {
            // المصدر نفسه says less than ضابط في الشرطة.
            if e.denotes != Denotes::Person {
                e.name = unquoted(view, np);
            }
            (called.name, e.names) = (facts.all, facts.all.len);
        }
        if called.capital && !facts.capital {
            (e.name, called.capital) = (unquoted(view, np), false);
        }
        if e.title.0 == e.title.1 && np.has_title() && np.has_name() {
            e.title = np.title;
        }
        if np.gendered && e.feminine.is_none() {
            e.feminine = Some(np.feminine);
        }
    }

    fn create(&mut self, view: &View<'_>, np: &Np, facts: &Facts) -> u32 {
        let person = np.denotes == Denotes::Person;
        let mut name = if np.has_name() { np.name } else { unquoted(view, np) };
        // قوله تعالى: who is meant has his name elsewhere in the text.
        if blesses(view, np) && names_god(view, np.start as usize) {
            let allah = near(view, np).find(|&i| view.key(i) == keys::ALLAH);
            name = allah.map_or(name, |i| (i as u32, i as u32 + 1));
        }
        if blesses(view, np) && !names_god(view, np.start as usize) {
            let find = |whole: bool| near(view, np).find(|&i| names_prophet(view, i) && view.is_definite(i) != whole);
            let messenger = find(true).map(|i| (i as u32, i as u32 + 2));
            name = messenger.or_else(|| find(false).map(|i| (i as u32, i as u32 + 1))).unwrap_or(name);
        }
        let title = if np.has_name() { np.title } else { (0, 0) };
        let name_keys = if np.has_name() {
            facts.name
        } else if person {
            Keys::default()
        } else {
            facts.all
        };
        let external = facts.alias.map_or(u32::MAX, |a| view.lexicon.alias(a).external);
        if facts.alias.is_some() {
            self.external.push((external, self.entities.len() as u32));
        }
        let called = Called { name: name_keys, title: facts.title, head: facts.head, capital: facts.capital };
        match self.called.get_mut(self.entities.len() % MAX_ENTITIES) {
            Some(earliest) => *earliest = called,
            None => self.called.push(called),
        }
        self.entities.push(Entity {
            denotes: np.denotes,
            name,
            title,
            names: called.name.len,
            titles: called.title.len,
            feminine: np.gendered.then_some(np.feminine),
            // سارا is a name before it is "both went".
            plural: np.plural && !(person && np.has_name() && np.name.0 == np.head),
            external,
            last: 0,
        });
        self.entities.len() as u32 - 1
    }
}

/// The word of a nameless phrase that may be a family name: القاضي, or behind nothing but ranks (العقيد المالكي).
fn family(view: &View<'_>, np: &Np) -> Option<Key> {
    let last = np.end as usize - 1;
    let rank = |i: usize| {
        view.has(i, Class::HONORIFIC.and(Class::FAMILY))
            || view.is_definite(i) && view.has(i, Class::ROLE) && view.prefix(i) & prefix::LI == 0
    };
    // خان, أبو باشا: what else only ends a name.
    let particles = || (np.name.0..np.name.1).all(|k| view.has(k as usize, Class::NAME_PARTICLE));
    if np.has_name() {
        return (np.name.1 == np.end && view.has(last, Class::FAMILY) && particles()).then(|| view.stem(last));
    }
    // مولوي, but not خبير
    let alone = last == np.start as usize && (view.is_definite(last) || view.has(last, Class::HONORIFIC));
    let ranked = last > np.start as usize
        && !view.has(last, Class::HEAD)
        && view.is_word(last)
        && (np.start as usize..last).all(rank);
    (np.denotes == Denotes::Person && !np.plural && (alone || ranked)).then(|| view.stem(last))
}

fn sentence_of(view: &View<'_>, np: &Np) -> u32 {
    view.extents.partition_point(|e| e.end <= np.start) as u32
}

/// One person of the phrase's gender.
fn agrees(e: &Entity, np: &Np) -> bool {
    !e.plural && !(np.gendered && e.feminine.is_some_and(|f| f != np.feminine))
}

/// الخبير الأمني والعسكري, الدبلوماسي السابق: what somebody is, with adjectives alone.
fn is_calling(view: &View<'_>, np: &Np) -> bool {
    let (start, end) = (np.start as usize, np.end as usize);
    let adjective = |k: usize| mention::is_relational(view, k) || lists::FORMER.has(view.stem(k));
    np.head == np.start
        && start > 0
        && view.is_definite(start)
        && view.prefix(start) & prefix::PREP == 0
        && (start + 1..end).all(adjective)
        && lists::CALLINGS.has(view.stem(start))
}

/// الخبير في الشأن الدولي, الباحث المغربي في شؤون الصحراء
fn is_calling_in_field(view: &View<'_>, np: &Np) -> bool {
    let (start, end) = (np.start as usize, np.end as usize);
    let field = (start + 1..end).find(|&k| view.key(k) == keys::FI);
    field.is_some_and(|field| is_calling(view, &Np { end: field as u32, ..*np }))
}

/// أضاف, ويختم: does a verb of going on stand right before the token?
fn goes_on(view: &View<'_>, start: usize) -> bool {
    start > 0 && view.has_reading(start - 1, |r, _| view.lexicon.lemma(r.lemma).frames.has(Frames::MORE))
}

/// Behind رئيس النادي سامي الحداد, اللاعب is another, and so is المتهم الثاني behind المتهم الأول.
fn is_another(view: &View<'_>, np: &Np, title: &Keys) -> bool {
    if of_another_number(view, np, title) {
        return true;
    }
    let Some(field) = lists::FIELDS.of(view.stem(np.head as usize)) else { return false };
    let fields = || title.as_slice().iter().filter_map(|&key| lists::FIELDS.of(key));
    if fields().any(|other| other == field) {
        return false;
    }
    let other = |key: Key| lists::OFFICIALS.has(key) || lists::CALLINGS.has(key) || key == keys::MUDIR;
    let office = || title.as_slice().iter().any(|&key| other(key));
    fields().next().is_some() || field.exclusive && office()
}

/// المتهم الثاني is not المتهم الأول.
fn of_another_number(view: &View<'_>, np: &Np, title: &Keys) -> bool {
    const ORDINALS: [Key; 5] = [keys::AWWAL, keys::THANI, keys::THALITH, keys::RABI, keys::KHAMIS];
    let number = (np.start as usize + 1..np.end as usize).map(|k| view.stem(k)).find(|key| ORDINALS.contains(key));
    number.is_some_and(|n| !title.has(n) && ORDINALS.iter().any(|&n| title.has(n)))
}

/// الخبير المغربي is not الخبير الهولندي.
fn of_another_country(view: &View<'_>, np: &Np, title: &Keys) -> bool {
    let country = |k: usize| demonym(view, view.stem(k));
    let Some(own) = (np.start as usize + 1..np.end as usize).find_map(country) else { return false };
    // أمريكي, أميركي, قطري, قطر
    let ends = |key: Key| (key.at(0), key.back(1));
    let alike = |other: Key| ends(other) == ends(own) || other.first(3) == own.first(3);
    let other = |&key: &Key| {
        let agrees = mention::is_feminine_relational(key) == np.feminine;
        let state = lists::CAPITALS.is_state([key, Key::EMPTY]).then_some(key);
        state.or_else(|| if agrees { demonym(view, key) } else { None })
    };
    let mut others = title.as_slice().iter().filter_map(other).peekable();
    others.peek().is_some() && !others.any(alike)
}

/// مغرب of مغربي, امريك of أمريكية: what is left of an adjective of a place without its ending.
fn demonym(view: &View<'_>, key: Key) -> Option<Key> {
    let n = key.len() - u32::from(mention::is_feminine_relational(key));
    if n < 4 || key.at(n - 1) != crate::fold::code::YA {
        return None;
    }
    let place = key.first(n - 1);
    // فرنسا, سوريا, المغرب, السعودية
    let alef = place.with(keys::key("ا"));
    let forms = [place, alef, place.with(keys::YA), keys::AL.with(place), keys::AL.with(place).with(keys::key("يه"))];
    let is_place = |&form: &Key| view.lexicon.look_up(form).class.has(Class::PLACE);
    // النائب الأوروبي may be السويدي as well.
    (!lists::REGIONS.has(place) && forms.iter().any(is_place)).then_some(place)
}

/// من جانبه قال الخبير, أما اللاعب فقال, بعدما تحدث اللاعب; but وفي موضوع آخر قال الخبير
fn turns_to_another(view: &View<'_>, sentence: u32, start: usize) -> bool {
    /// Tokens before the phrase that turns.
    const MAX: usize = 3;
    let open = view.extents[sentence as usize].start as usize;
    let clause = |k: usize| view.has(k, Class::CONJ.and(Class::COMP)) && view.key(k) != keys::KAMA;
    let dependent = start > open + 2 && clause(start - 2);
    let his = |end: usize| mention::has_possessive_ending(view, end - 1) || view.stem(end - 1) == keys::MUQABIL;
    let turn = |k: usize| matches!(view.stem(k), keys::AMMA | keys::FIMA | keys::BAYNAMA) && view.has(k, Class::CONJ);
    dependent
        || (open..start.min(open + MAX))
            .any(|k| turn(k) || matches!(view.phrase(k), Some((PhraseKind::Shift, end)) if his(end)))
}

/// الدبلوماسي السابق، سامي الحداد, الباحث «سامي الحداد», البروفيسور | إين نان: is his name behind the description?
fn name_follows(view: &View<'_>, end: usize) -> bool {
    /// Words of a name in quotation marks.
    const MAX: u32 = 4;
    let quoted = view.quote_at(end).is_some_and(|q| q.closed && q.close <= q.first() as u32 + MAX);
    let aside = quoted || matches!(view.kind(end), Kind::Comma | Kind::Dash | Kind::OpenBracket);
    let name = || mention::parse(view, end + 1, view.tokens.len()).is_some_and(|np| np.has_name());
    let unknown = view.kind(end) == Kind::Word
        && view.class(end) == Class::NONE
        && view.prefix(end) == 0
        && view.spell(end) & spell::TANWIN == 0
        && !mention::has_possessive_ending(view, end);
    unknown || aside && name()
}

/// The tokens around a mention in which another name of who is meant is looked for.
fn near(view: &View<'_>, np: &Np) -> std::ops::Range<usize> {
    let at = np.start as usize;
    at.saturating_sub(MAX_TOKENS)..view.tokens.len().min(at + MAX_TOKENS)
}

/// صلى الله عليه وسلم, تعالى: a blessing in place of the name.
fn blesses(view: &View<'_>, np: &Np) -> bool {
    mention::eulogy(view, np.start as usize) == Some(np.end as usize)
}

/// رسول الله, الرسول, النبي
fn names_prophet(view: &View<'_>, i: usize) -> bool {
    // عبد النبي
    if i > 0 && view.key(i - 1) == keys::ABD {
        return false;
    }
    match view.stem(i) {
        keys::RASUL => view.is_definite(i) || view.key(i + 1) == keys::ALLAH,
        keys::NABI => view.is_definite(i),
        _ => false,
    }
}

fn is_prophet(view: &View<'_>, e: &Entity) -> bool {
    e.denotes == Denotes::Person && (e.name.0..e.name.1).any(|i| names_prophet(view, i as usize))
}

/// الله, تعالى, سبحانه
fn names_god(view: &View<'_>, i: usize) -> bool {
    view.key(i) == keys::ALLAH || mention::blesses_god(view.key(i)) && mention::eulogy(view, i).is_some()
}

/// God or the Prophet, whose words are cited in other people's.
pub(crate) fn is_cited(view: &View<'_>, e: &Entity) -> bool {
    is_prophet(view, e) || names_god(view, e.name.0 as usize)
}

/// المدرب الإسباني where المدرب لويس مورينتيس is the only trainer named before: his nationality is told by the title alone.
struct Only<'f> {
    np: Np,
    facts: &'f Facts,
    last: Option<Np>,
    /// Another holder of the title was named farther back.
    several: bool,
}

impl<'f> Only<'f> {
    fn new(view: &View<'_>, np: &Np, facts: &'f Facts) -> Option<Only<'f>> {
        let head = np.head as usize;
        let told = np.len() == 2 && view.is_definite(head) && mention::is_relational(view, head + 1);
        told.then_some(Only { np: *np, facts, last: None, several: false })
    }

    /// A name before the mention, the nearest first.
    fn see(&mut self, view: &View<'_>, a: &Np) {
        // مساعد المدرب is no trainer, المدرب الفرنسي another one.
        if !a.has_title() || view.stem(a.title.0 as usize) != self.facts.head {
            return;
        }
        let family = |a: &Np| view.stem(a.name.1 as usize - 1);
        match &self.last {
            Some(last) => self.several |= family(a) != family(last),
            None => {
                let related = (a.title.0..a.title.1).any(|k| mention::is_relational(view, k as usize));
                let gender = self.np.gendered && a.gendered && self.np.feminine != a.feminine;
                self.several |= related || gender;
                self.last = Some(*a);
            }
        }
    }

    fn holder(self) -> Option<Np> {
        self.last.filter(|_| !self.several)
    }
}

/// سموه, معاليه: by itself, whoever of that dignity was named last.
fn is_dignity(view: &View<'_>, np: &Np) -> bool {
    let head = np.head as usize;
    np.len() == 1 && view.has(head, Class::HONORIFIC) && mention::has_possessive_ending(view, head)
}

/// Words of his title: صاحب السمو الملكي الأمير for سموه, معالي وزير النقل for معاليه.
fn of_dignity(view: &View<'_>, np: &Np) -> [Key; 3] {
    let key = view.key(np.head as usize);
    let ending = if key.back(1) == code::ALEF { 2 } else { 1 };
    let dignity = key.first(key.len() - ending);
    // سعادة is سعادت before its pronoun.
    let dignity = match dignity.back(1) {
        code::TA => dignity.first(dignity.len() - 1).with(keys::TA_MARBUTA),
        _ => dignity,
    };
    let (rank, other) = match dignity {
        keys::SUMUW => (keys::AMIR, dignity),
        keys::MAALI => (keys::WAZIR, dignity),
        // In the Gulf a minister as well.
        keys::SAADA => (keys::SAFIR, keys::WAZIR),
        keys::FAKHAMA => (keys::RAIS, dignity),
        _ => (dignity, dignity),
    };
    [dignity, rank, other]
}

/// The nearest phrase of several words before a bare definite noun that has its head: شركة الواحة for الشركة.
fn named_body(view: &View<'_>, np: &Np, head: Key) -> Option<Np> {
    /// Tokens that are looked back over.
    const BACK: usize = 300;
    let start = np.start as usize;
    if !view.is_definite(start) {
        return None;
    }
    let heads = (start.saturating_sub(BACK)..start).rev().filter(|&k| {
        view.stem(k) == head && view.has(k, Class::ORG.and(Class::DOCUMENT)) && !view.has(k, Class::PLURAL)
    });
    let named = |k: usize| {
        let body = mention::parse_governed(view, k, start)?;
        // بيان رسمي says no more than البيان.
        let tells = np.denotes == Denotes::Organization
            || (k + 1..body.end as usize).any(|i| {
                view.is_definite(i) || view.has(i, Class::PLACE.and(Class::ORG).and(Class::ORG_NAME).and(Class::GIVEN))
            });
        (tells && body.head as usize == k && body.denotes == np.denotes && view.words(k, body.end as usize) > 1)
            .then_some(body)
    };
    // مؤسسة بحثية كبرى only describes what مؤسسة الواحة names.
    let proper = |body: &Np| {
        let beside = body.head as usize + 1;
        let name = Class::PLACE.and(Class::ORG_NAME).and(Class::GIVEN).and(Class::FAMILY);
        let unknown =
            view.class(beside) == Class::NONE && view.spell(beside) & (spell::FINAL_TA | spell::FINAL_YA) == 0;
        view.is_definite(beside) || view.has(beside, name) || !view.is_word(beside) || unknown
    };
    let mut described = None;
    for body in heads.take(MAX_KEYS).filter_map(named) {
        if proper(&body) {
            return Some(body);
        }
        described = described.or(Some(body));
    }
    described
}

/// The words of a name in quotation marks, without them.
fn unquoted(view: &View<'_>, np: &Np) -> (u32, u32) {
    let quote =
        view.quote_at(np.start as usize).filter(|q| q.closed && q.close + 1 == np.end && q.first() < q.close as usize);
    // البيان الصادر | عن الوزارة: by itself the participle says nothing.
    let issued = np.end > np.start + 1 && matches!(view.stem(np.end as usize - 1), keys::SADIR | keys::SADIRA);
    quote.map_or(without_blessing(view, (np.start, np.end - u32::from(issued))), |q| (q.first() as u32, q.close))
}

/// الرسول | صلى الله عليه وسلم, الله | تعالى: who is blessed, without the blessing.
fn without_blessing(view: &View<'_>, (start, end): (u32, u32)) -> (u32, u32) {
    let blessing = |k: &u32| {
        let k = *k as usize;
        let upon = view.key(k) == keys::ALAYHI && !lists::AGAINST.has(view.stem(k - 1));
        mention::eulogy(view, k).is_some() || upon || view.key(k + 1) == keys::WA_JALL
    };
    if mention::eulogy(view, start as usize).is_some() {
        return (start, end);
    }
    let mut end = (start + 1..end).find(blessing).unwrap_or(end);
    while end > start + 1 && matches!(view.kind(end as usize - 1), Kind::OpenBracket | Kind::Dash) {
        end -= 1;
    }
    (start, end)
}

/// Keys of a phrase, read once.
struct Facts {
    name: Keys,
    title: Keys,
    /// All words, those of the state where a capital stands for it.
    all: Keys,
    head: Key,
    capital: bool,
    state: bool,
    alias: Option<u32>,
}

impl Facts {
    fn of(view: &View<'_>, np: &Np) -> Facts {
        let collect = |a: u32, b: u32| {
            let mut out = Keys::default();
            for i in a as usize..b as usize {
                // عبد الله and عبدالله are one name.
                if view.key(i) == keys::ABD && i + 1 < b as usize {
                    out.push(keys::ABD.with(view.key(i + 1)));
                    continue;
                }
                if i > a as usize && view.key(i - 1) == keys::ABD {
                    continue;
                }
                // المادة (28) is not المادة (27).
                let numbered = np.denotes == Denotes::Document && view.kind(i) == Kind::Number;
                if numbered {
                    out.push(number(view.written(i)));
                }
                // خان: by itself what else ends a name is the whole, but not الحق.
                let whole = b == a + 1 && (view.key(i).len() < 4 || view.key(i).first(2) != keys::AL);
                let particle = view.has(i, Class::NAME_PARTICLE) && !whole;
                if view.is_word(i) && !particle && !view.has(i, Class::PREP.and(Class::DEMONSTRATIVE)) {
                    let key = view.stem(i);
                    if key != keys::NAFS && key != keys::DHAT && !lists::REFLEXIVES.has(key) {
                        out.push(key);
                    }
                }
            }
            out
        };
        let start = np.start as usize;
        let alias = match view.phrase(start) {
            Some((PhraseKind::Alias(a), _)) => Some(a),
            _ if np.has_name() => match view.phrase(np.name.0 as usize) {
                Some((PhraseKind::Alias(a), _)) => Some(a),
                _ => None,
            },
            _ => None,
        };
        let mut all = collect(np.start, np.end);
        let mut head = view.stem(np.head as usize);
        let place = place(np, &all);
        // أعلنت طهران: the state speaks.
        let state = place.and_then(|words| lists::CAPITALS.state(words));
        if let Some(state) = state {
            head = state[0];
            all = Keys::default();
            state.into_iter().for_each(|word| all.push(word));
        }
        Facts {
            name: if np.has_name() { collect(np.name.0, np.name.1) } else { Keys::default() },
            title: match (np.has_title(), np.has_name() && np.title.1 <= np.name.0 && np.name.1 < np.end) {
                // الدكتور سامي الحداد وزير الثقافة: both are his titles.
                (true, true) => {
                    let mut title = collect(np.title.0, np.title.1);
                    for &key in collect(np.name.1, np.end).as_slice() {
                        title.push(key);
                    }
                    title
                }
                (true, false) => collect(np.title.0, np.title.1),
                _ => Keys::default(),
            },
            all,
            head,
            capital: state.is_some(),
            state: state.is_some() || place.is_some_and(|words| lists::CAPITALS.is_state(words)),
            alias,
        }
    }
}

/// The one or two words that are all that a body is called by: of a capital or a state.
fn place(np: &Np, words: &Keys) -> Option<lists::Pair> {
    let bare = np.denotes == Denotes::Organization && np.len() <= 2 && np.len() == usize::from(words.len);
    if bare { words.keys[..2].try_into().ok() } else { None }
}

/// A number as a key that practically no word has: the last four bits of an ASCII, Arabic or Persian digit are its value.
fn number(text: &str) -> Key {
    /// Digits that are told apart.
    const MAX: usize = 24;
    Key(text.chars().take(MAX).fold(1, |n, c| n << 4 | u128::from(u32::from(c) & 15)) | 1 << 127)
}

/// Do a phrase and an entity name one referent? Higher is surer.
fn same(view: &View<'_>, np: &Np, facts: &Facts, e: &Entity, called: &Called) -> Option<u32> {
    if e.external != u32::MAX && facts.alias.is_none() && np.denotes == Denotes::Organization {
        return None;
    }
    if np.gendered
        && np.denotes == Denotes::Person
        && e.denotes == Denotes::Person
        && e.feminine.is_some_and(|f| f != np.feminine)
        && !np.has_name()
    {
        return None;
    }
    match np.denotes {
        Denotes::Person if np.has_name() => {
            if e.denotes == Denotes::Person && e.has_name() {
                // رئيس المخيم سامي is not سامي العمري، مفوض اللاجئين: one first name under two titles is two persons.
                let other = facts.title.len > 1
                    && called.title.len > 0
                    && !facts.title.as_slice().iter().any(|&k| called.title.has(k));
                let score = names(&facts.name, &called.name).filter(|&score| score > 5 || !other);
                return score.filter(|_| share_kunya(view, np.name, e.name));
            }
            // A bare title first, its holder's name later: the same title words.
            if e.denotes == Denotes::Person && facts.title.len > 0 && called.title.len > 0 {
                return (called.title.inside(&facts.title) && called.title.len >= 2).then_some(3);
            }
            None
        }
        Denotes::Person => {
            // المسؤول, المتحدث for an unnamed one before.
            if e.denotes == Denotes::Unnamed
                && !e.plural
                && view.is_definite(np.head as usize)
                && called.head == facts.head
            {
                return Some(if np.end <= np.head + 1 { 4 } else { 3 });
            }
            if e.denotes != Denotes::Person || e.plural != np.plural {
                return None;
            }
            // معاليه, سموه: whoever of rank was named last.
            if view.has(np.head as usize, Class::HONORIFIC) && view.spell(np.head as usize) & spell::FINAL_HA != 0 {
                return (e.has_name() && !is_cited(view, e)).then_some(3);
            }
            let definite = view.is_definite(np.head as usize);
            let title = if facts.title.len > 0 { &facts.title } else { &facts.all };
            let another = of_another_country(view, np, &called.title) || of_another_number(view, np, &called.title);
            if called.title.len == 0 || another {
                return None;
            }
            // المسؤول الحكومي, القيادي الحوثي: the holder of an office of that kind who was named last.
            let this = view.has(np.start as usize, Class::DEMONSTRATIVE);
            let official = matches!(facts.head, keys::MASUL | keys::QIYADI) && definite && e.has_name();
            let fits = |k: &Key| *k == facts.head || *k == keys::HUKUMI || called.title.has(*k);
            if official && (title.len > 1 || this) && title.as_slice().iter().all(fits) && called.title.len > 1 {
                return (np.gendered && e.feminine == Some(np.feminine)).then_some(1);
            }
            // خبير: by itself and without article somebody new.
            if !definite && np.len() == 1 && !mention::has_possessive_ending(view, np.head as usize) {
                return None;
            }
            let head = called.title.has(facts.head);
            if head && title.inside(&called.title) {
                return Some(if definite || title.len > 1 { 4 } else { 2 });
            }
            // الوزير الأمريكي for وزير الخارجية الأمريكي: the same head, definite.
            (head && definite && title.len <= 2).then_some(2)
        }
        Denotes::Unknown => {
            if e.denotes == Denotes::Person && e.has_name() {
                let kunya = share_kunya(view, np.name, e.name);
                if let Some(s) = names(&facts.name, &called.name).filter(|_| kunya) {
                    return Some(s);
                }
            }
            // إيكيرش is the author, not كتاب إيكيرش.
            if e.denotes == Denotes::Document && called.head != facts.head {
                return None;
            }
            let equal =
                facts.all.len > 0 && (facts.all.inside(&called.name) && (facts.all.len > 1 || called.name.len <= 3));
            equal.then_some(3)
        }
        _ => {
            if matches!(e.denotes, Denotes::Person) || e.plural != np.plural {
                return None;
            }
            // الصحة العالمية for منظمة الصحة العالمية: the noun that only says what kind of body it is may be left out.
            // «الأولى للوساطة» for شركة الأولى للوساطة المالية
            let beside = called.name.as_slice().get(1) == Some(&facts.head);
            let town = |(start, end): (u32, u32)| {
                let start = start as usize;
                end as usize == start + 1 && (view.has(start, Class::PLACE) || mention::is_relational(view, start))
            };
            // وزارة الخارجية التركية for الخارجية التركية
            if lists::KINDS_OF_BODY.has(facts.head)
                && facts.all.as_slice().get(1..) == Some(called.name.as_slice())
                && called.name.len > 0
                && !town(e.name)
            {
                return Some(4);
            }
            if lists::KINDS_OF_BODY.has(called.head)
                && !town((np.start, np.end))
                && (facts.all.len + 1 == called.name.len || beside)
                && facts.all.inside(&called.name)
            {
                return Some(4);
            }
            // «الأولى للنقل» for شركة الأولى للنقل البحري
            let marked = view.quote_at(np.start as usize).is_some();
            if marked && facts.all.inside(&called.name) && facts.all.len > 0 && called.name.len <= facts.all.len + 2 {
                return Some(4);
            }
            // الشرطة is not متحدث باسم الشرطة: of one who speaks for a body, or of what it wrote, only the head says who is meant.
            // السعودية is not القناة السعودية, but دولة الإمارات is الإمارات.
            let other = facts.state && !lists::KINDS_OF_STATE.has(called.head);
            let part = !other && facts.all.len == 1 && called.name.has(facts.head) && np.denotes == e.denotes;
            if facts.head != called.head && !part {
                return None;
            }
            let definite =
                view.is_definite(np.head as usize) || view.has(np.head as usize, Class::ORG_NAME.and(Class::PLACE));
            // جيش التحرير for جيش التحرير الوطني, لجنة الحقوق for لجنة الحقوق في الواحة: a construct is definite by its last noun, and what
            // was left out is its adjective or what a preposition governs.
            let goes_on = |k: usize| {
                let governed = view.has(k, Class::PREP) || view.prefix(k) & prefix::PREP != 0;
                mention::is_relational(view, k) || (k as u32) < e.name.1 && (governed || !view.is_word(k))
            };
            let end = np.end as usize - 1;
            let proper = view.is_definite(end) || view.has(end, Class::ORG_NAME) || !view.is_word(end);
            // بيان وزارة النقل for بيان صادر عن وزارة النقل, تقرير «الضفاف» for تقرير لصحيفة «الضفاف»
            let closed = facts.all.len > 1
                && proper
                && match np.denotes {
                    Denotes::Organization | Denotes::Group => {
                        goes_on(e.name.0 as usize + np.len())
                            && called.name.as_slice().starts_with(facts.all.as_slice())
                    }
                    Denotes::Document => np.denotes == e.denotes,
                    _ => false,
                };
            if facts.all.inside(&called.name) && (definite || closed || facts.all.len == called.name.len) {
                return Some(if facts.all.len == called.name.len { 5 } else { 4 });
            }
            // مصدر طبي is not the مصدر before: without article or proper name a new one comes in.
            let last = np.end as usize - 1;
            let told = definite
                || np.denotes == Denotes::Organization
                || view.is_definite(last)
                || view.has(last, Class::PLACE.and(Class::ORG_NAME))
                || !view.is_word(last)
                || called.name.len == facts.all.len;
            if called.name.inside(&facts.all) && facts.head == called.head && told {
                return Some(3);
            }
            // الشركة الكندية for شركة الواحة, but not for شركة الواحة الأردنية
            let country = || demonym(view, view.stem(last)).is_some() && !of_another_country(view, np, &called.name);
            if definite
                && np.len() == 2
                && facts.head == called.head
                && called.name.len > 1
                && lists::KINDS_OF_BODY.has(facts.head)
                && country()
            {
                return Some(1);
            }
            // المصدر ذاته, التقرير: one definite noun for the last of its kind.
            (definite && facts.all.len == 1 && facts.head == called.head).then_some(3)
        }
    }
}

/// أبو خالد is سعيد أبو خالد and أبو خالد العمري, but not خالد.
fn share_kunya(view: &View<'_>, a: (u32, u32), b: (u32, u32)) -> bool {
    let father = |k: u32| view.key(k as usize) == keys::ABU;
    let bears = |(start, end): (u32, u32)| end >= start + 2 && (father(start) || father(end - 2));
    let alone = |(start, end): (u32, u32)| end == start + 2 && father(start);
    !(alone(a) && !bears(b) || alone(b) && !bears(a))
}

/// Two names of one person: the family name alone, or all words of the shorter among the longer.
fn names(a: &Keys, b: &Keys) -> Option<u32> {
    let (short, long) = if a.len <= b.len { (a, b) } else { (b, a) };
    if short.len == 0 {
        return None;
    }
    if short.len == 1 {
        let k = short.as_slice()[0];
        let l = long.as_slice();
        return if l.last() == Some(&k) {
            Some(6)
        } else if l[0] == k {
            Some(5)
        } else {
            long.has(k).then_some(4)
        };
    }
    (short.as_slice()[0] == long.as_slice()[0] && short.inside(long)).then_some(8).or_else(|| {
        // ابن سعيد المالكي: the later words of a longer name.
        (short.as_slice().last() == long.as_slice().last() && short.inside(long)).then_some(7)
    })
}

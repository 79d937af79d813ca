//! The compiler: reads the tables' rows, makes every written form of what they name, and puts each under its key.
//!
//! The build script compiles the bundled tables with it, a program those of its own with them.

use super::class::Class;
use super::entry::{Frames, Lemma, PhraseKind, Reading, Trust, takes};
use super::inflect::{self, Agreement, Form, without_pronoun};
use super::pack::pack_parts;
use super::phrases::{List, Phrases};
use super::read::{Fault, Row};
use super::table::{Forms, Table};
use crate::CueClass;
use crate::fold::{Key, key_of};
use crate::symbols::Symbols;

/// The tables that come with the crate: file name and text.
const DATA: [(&str, &str); 13] = [
    ("cues.tsv", include_str!("data/cues.tsv")),
    ("titles.tsv", include_str!("data/titles.tsv")),
    ("organisations.tsv", include_str!("data/organisations.tsv")),
    ("documents.tsv", include_str!("data/documents.tsv")),
    ("people.tsv", include_str!("data/people.tsv")),
    ("places.tsv", include_str!("data/places.tsv")),
    ("names.tsv", include_str!("data/names.tsv")),
    ("function.tsv", include_str!("data/function.tsv")),
    ("verbs.tsv", include_str!("data/verbs.tsv")),
    ("phrases.tsv", include_str!("data/phrases.tsv")),
    ("abbreviations.tsv", include_str!("data/abbreviations.tsv")),
    ("abstracts.tsv", include_str!("data/abstracts.tsv")),
    ("nouns.tsv", include_str!("data/nouns.tsv")),
];

/// Room for the forms of the bundled tables and for the stems before object pronouns, as powers of two, and for cues: a caller's make
/// the tables grow.
const FORMS: u32 = 13;
const STEMS: u32 = 11;
const CUES: usize = 8_000;

/// What is compiled: all of a lexicon but a caller's entities.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub table: Table,
    /// What stands before object pronouns: the forms with them would be two thirds of all.
    pub stems: Table,
    pub phrases: Phrases,
    pub lemmas: Vec<Lemma>,
    pub symbols: Symbols,
}

pack_parts!(Compiled { table, stems, phrases, lemmas, symbols });

/// Reads rows, into tables that grow.
pub(crate) struct Builder {
    pub(super) table: Table,
    pub(super) stems: Table,
    /// Readings so far, in both tables.
    readings: u32,
    phrases: List,
    pub(super) lemmas: Vec<Lemma>,
    pub(super) symbols: Symbols,
}

fn gender_number<'a>(row: &Row<'a>, gender: &'a str, number: &'a str, at: usize) -> Result<Class, Fault> {
    let g = match gender {
        "f" => Class::FEMININE,
        "m" | "u" | "" => Class::NONE,
        other => return Err(row.error(at, format!("gender `{other}`; use m, f, u or -"))),
    };
    let n = match number {
        "d" | "p" => Class::PLURAL,
        "s" | "" => Class::NONE,
        other => return Err(row.error(at + 1, format!("number `{other}`; use s, d, p or -"))),
    };
    Ok(g.and(n))
}

impl Builder {
    fn new() -> Builder {
        // The rules come first, so that a rule's number is its symbol.
        let mut symbols = Symbols::default();
        for rule in crate::rules::Rule::ALL {
            let symbol = symbols.intern(rule.id());
            debug_assert_eq!(symbol, *rule as u32);
        }
        Builder {
            table: Table::new(FORMS, CUES),
            stems: Table::new(STEMS, CUES / 4),
            readings: 0,
            phrases: List::default(),
            lemmas: Vec::new(),
            symbols,
        }
    }

    /// One that has read the bundled tables.
    pub(crate) fn bundled() -> Result<Builder, Fault> {
        let mut b = Builder::new();
        for (file, text) in DATA {
            match file {
                "cues.tsv" => b.cues(file, text)?,
                "titles.tsv" => b.titles(file, text)?,
                "organisations.tsv" => b.organisations(file, text)?,
                "documents.tsv" => b.documents(file, text)?,
                "people.tsv" => b.people(file, text)?,
                "places.tsv" => b.places(file, text)?,
                "names.tsv" => b.names(file, text)?,
                "function.tsv" => b.function_words(file, text)?,
                "verbs.tsv" => b.verbs(file, text)?,
                "phrases.tsv" => b.phrases(file, text)?,
                "abstracts.tsv" => b.abstracts(file, text)?,
                "nouns.tsv" => b.nouns(file, text)?,
                _ => b.abbreviations(file, text)?,
            }
        }
        b.complementizers();
        Ok(b)
    }

    /// A word of a closed class or a verb: no article, no preposition before it.
    pub(super) fn bare(&mut self, key: Key, class: Class) {
        self.table.add(key, Forms { base: class, ..Forms::default() });
    }

    /// A nominal: all proclitics may stand before it.
    fn noun(&mut self, key: Key, class: Class, takes: u16) {
        self.table.add(key, Forms { base: class, definite: class, governed: class, takes, ..Forms::default() });
    }

    pub(super) fn cues(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [lemma, class, perfect, short, imperfect, jussive, participle, noun, frames, trust] =
                row.cells::<10>()?;
            if key_of(lemma).is_empty() {
                return Err(row.error(0, "a lemma needs Arabic letters".to_owned()));
            }
            let named = CueClass::ALL.iter().find(|c| c.as_str() == class);
            let class = *named.ok_or_else(|| row.error(1, format!("unknown cue class `{class}`")))?;
            let mut bits = 0;
            for name in frames.split(',') {
                let frame =
                    Frames::named(name.trim()).ok_or_else(|| row.error(8, format!("unknown frame `{name}`")))?;
                bits |= frame.0;
            }
            let trust = match trust {
                "word" => Trust::Word,
                "frame" => Trust::Frame,
                "doc" => Trust::Document,
                other => return Err(row.error(9, format!("trust `{other}`; use word, frame or doc"))),
            };
            let id = u16::try_from(self.lemmas.len()).map_err(|_| row.error(0, "too many cues".to_owned()))?;
            let symbol = self.symbols.intern(lemma);
            self.lemmas.push(Lemma { symbol, class, frames: Frames(bits), trust });
            if class == CueClass::Source {
                let reading = Reading {
                    lemma: id,
                    form: Form::Source,
                    agreement: Agreement { person: 3, feminine: false, plural: false },
                    pronoun: false,
                    pronoun_feminine: false,
                    pronoun_plural: false,
                };
                self.table.add_reading(key_of(lemma), reading, self.readings);
                self.readings += 1;
                self.table.add(key_of(lemma), Forms { base: Class::CUE, governed: Class::CUE, ..Forms::default() });
                continue;
            }
            let mut emit = |e: inflect::Emitted| {
                let reading = Reading {
                    lemma: id,
                    form: e.form,
                    agreement: e.agreement,
                    pronoun: e.pronoun,
                    pronoun_feminine: e.pronoun_feminine,
                    pronoun_plural: e.pronoun_plural,
                };
                let table = if e.stem { &mut self.stems } else { &mut self.table };
                table.add_reading(e.key, reading, self.readings);
                self.readings += 1;
                let cue = Class::CUE;
                let forms = match e.form {
                    Form::Imperfect => Forms { base: cue, future: cue, ..Forms::default() },
                    Form::Noun => Forms { base: cue, definite: cue, governed: cue, ..Forms::default() },
                    Form::Participle => Forms { base: cue, definite: cue, ..Forms::default() },
                    _ => Forms { base: cue, ..Forms::default() },
                };
                table.add(e.key, forms);
            };
            inflect::verb(&inflect::Verb { perfect, short, imperfect, jussive }, &mut emit);
            if !participle.is_empty() {
                inflect::participle(participle, &mut emit);
            }
            if !noun.is_empty() {
                inflect::noun(noun, &mut emit);
            }
        }
        Ok(())
    }

    pub(super) fn titles(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form, kind, gender, number, inflect, takes] = row.cells::<6>()?;
            let class = match kind {
                "role" => Class::ROLE,
                "rank" | "honorific" => Class::HONORIFIC,
                other => return Err(row.error(1, format!("kind `{other}`; use role, rank or honorific"))),
            };
            let features = gender_number(&row, gender, number, 2)?;
            let mut bits = 0;
            for t in takes.split(',').filter(|t| !t.is_empty()) {
                bits |= match t {
                    "في" => takes::FI,
                    "ب" => takes::BI,
                    "ل" | "لشؤون" => takes::LI,
                    "عن" => takes::AN,
                    "على" => takes::ALA,
                    "إلى" => takes::ILA,
                    "من" | "مع" | "بين" => takes::MIN,
                    "لدى" => takes::LADA,
                    "باسم" => takes::BISM,
                    other => return Err(row.error(5, format!("preposition `{other}`"))),
                };
            }
            self.nominal(form, class, features, inflect, bits);
            self.construct(form, class.and(features));
            if class == Class::ROLE && number == "s" && !form.contains(' ') {
                // محاميه, مدربهم
                let forms = Forms { base: class, governed: class, ..Forms::default() };
                inflect::noun(form, |e| {
                    if e.pronoun {
                        self.possessive(e.key, forms);
                    }
                });
            }
        }
        Ok(())
    }

    fn nominal(&mut self, form: &str, class: Class, features: Class, inflect: &str, takes: u16) {
        if form.contains(' ') {
            self.phrase(form, PhraseKind::Name(class.and(features)));
            return;
        }
        let (f, p) = (features.has(Class::FEMININE), features.has(Class::PLURAL));
        // A form that is written with its article is looked up without it.
        let bare =
            form.strip_prefix("ال").filter(|w| w.chars().count() > 2 && !class.has(Class::PLACE.and(Class::ORG_NAME)));
        // والدين is و and الدين, جدة a city: of people such a word is meant with its article alone.
        let people = Class::ROLE.and(Class::HONORIFIC).and(Class::GROUP).and(Class::HUMAN);
        let definite = bare.is_some() && class.has(people);
        // شركتا النقل speak, مقالتا الكاتب do so too seldom to count.
        let number = inflect::Number { plural: p, sound: inflect == "sound", dual: class.has(Class::ORG) };
        inflect::nominal(bare.unwrap_or(form), f, number, |n| {
            let mut c = class;
            if n.feminine {
                c = c.and(Class::FEMININE);
            }
            if n.plural {
                c = c.and(Class::PLURAL);
            }
            // محمدا is rare, مجيبا is a participle.
            if n.construct && class.has(Class::GIVEN.and(Class::FAMILY).and(Class::PLACE)) {
                return;
            }
            if definite {
                self.table.add(n.key, Forms { definite: c, takes, ..Forms::default() });
            } else if n.construct {
                // مسؤولو الوزارة: no article before a construct plural.
                self.table.add(n.key, Forms { base: c, governed: c, takes, ..Forms::default() });
            } else {
                self.noun(n.key, c, takes);
            }
        });
    }

    /// A noun with a possessive is a stem, as a verb with an object pronoun is.
    fn possessive(&mut self, key: Key, forms: Forms) {
        if let Some((stem, _)) = without_pronoun(key) {
            self.stems.add(stem, forms);
        }
    }

    fn organisations(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form, kind, gender, number, inflect] = row.cells::<5>()?;
            let class = match kind {
                "head" => Class::ORG,
                "name" | "acronym" => Class::ORG_NAME,
                other => return Err(row.error(1, format!("kind `{other}`; use head, name or acronym"))),
            };
            let features = gender_number(&row, gender, number, 2)?;
            self.nominal(form, class, features, inflect, 0);
        }
        Ok(())
    }

    fn documents(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form, gender, number, inflect] = row.cells::<4>()?;
            let features = gender_number(&row, gender, number, 1)?;
            self.nominal(form, Class::DOCUMENT, features, inflect, 0);
        }
        Ok(())
    }

    /// اقتصاديو البنك for اقتصاديون: before the noun that it is in construct with a sound plural has no ن.
    fn construct(&mut self, form: &str, class: Class) {
        let bare = form.strip_suffix('ن').filter(|bare| bare.ends_with('و') && !bare.contains(' '));
        if let Some(bare) = bare.filter(|_| class.has(Class::PLURAL)) {
            self.table.add(key_of(bare), Forms { base: class, governed: class, ..Forms::default() });
        }
    }

    fn people(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form, kind, gender, number, inflect] = row.cells::<5>()?;
            let class = match kind {
                "unnamed" => Class::UNNAMED,
                "group" => Class::GROUP,
                "human" => Class::HUMAN,
                other => return Err(row.error(1, format!("kind `{other}`; use unnamed, group or human"))),
            };
            let features = gender_number(&row, gender, number, 2)?;
            self.nominal(form, class, features, inflect, 0);
            self.construct(form, class.and(features));
            if class == Class::HUMAN && !form.contains(' ') {
                let forms = Forms { base: class.and(features), governed: class, ..Forms::default() };
                inflect::possessed(form, |key, mine| {
                    if mine {
                        self.table.add(key, forms);
                    } else {
                        self.possessive(key, forms);
                    }
                });
            }
        }
        Ok(())
    }

    fn places(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form, kind, gender] = row.cells::<3>()?;
            if !matches!(kind, "country" | "capital" | "city" | "region") {
                return Err(row.error(1, format!("kind `{kind}`; use country, capital, city or region")));
            }
            let features = gender_number(&row, gender, "", 2)?;
            self.nominal(form, Class::PLACE, features, "", 0);
        }
        Ok(())
    }

    fn names(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form, kind, gender] = row.cells::<3>()?;
            let class = match kind {
                "given" => Class::GIVEN,
                "family" => Class::FAMILY,
                "particle" => Class::NAME_PARTICLE,
                other => return Err(row.error(1, format!("kind `{other}`; use given, family or particle"))),
            };
            let features = gender_number(&row, gender, "", 2)?;
            self.nominal(form, class, features, "", 0);
        }
        Ok(())
    }

    fn function_words(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form, class, gender, number] = row.cells::<4>()?;
            let (class, nominal) = match class {
                "prep" => (Class::PREP, false),
                "time" => (Class::TIME, true),
                "adv" => (Class::ADVERB, false),
                "conj" => (Class::CONJ, false),
                "rel" => (Class::RELATIVE, false),
                "dem" => (Class::DEMONSTRATIVE, true),
                "pron" => (Class::PRONOUN, false),
                "neg" => (Class::NEGATION, false),
                "aux" => (Class::AUX, false),
                "det" => (Class::DETERMINER, true),
                "number" => (Class::NUMBER, true),
                "first" => (Class::FIRST, false),
                // هل، ماذا: pronouns and particles alike stand outside noun phrases.
                "question" => (Class::PRONOUN, false),
                other => return Err(row.error(1, format!("unknown class `{other}`"))),
            };
            let class = class.and(gender_number(&row, gender, number, 2)?);
            if form.contains(' ') {
                self.phrase(form, PhraseKind::Adverb);
            } else if nominal {
                self.noun(key_of(form), class, 0);
            } else {
                // سيكون, ليكون
                let future = if class.has(Class::AUX) { class } else { Class::NONE };
                self.table.add(key_of(form), Forms { base: class, future, ..Forms::default() });
            }
        }
        Ok(())
    }

    fn verbs(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [perfect, short, imperfect, jussive] = row.cells::<4>()?;
            inflect::verb(&inflect::Verb { perfect, short, imperfect, jussive }, |e| {
                let mut class = Class::VERB;
                if e.agreement.feminine {
                    class = class.and(Class::FEMININE);
                }
                if e.agreement.plural {
                    class = class.and(Class::PLURAL);
                }
                // سنعمل is no other form; سأحل without its hamza is (ساحل).
                let own = if e.agreement.person == 1 && e.agreement.plural { Class::FIRST } else { Class::NONE };
                let future = if e.form == Form::Imperfect { class.and(own) } else { Class::NONE };
                let table = if e.stem { &mut self.stems } else { &mut self.table };
                table.add(e.key, Forms { base: class, future, ..Forms::default() });
            });
        }
        Ok(())
    }

    fn abstracts(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form] = row.cells::<1>()?;
            self.noun(key_of(form), Class::ABSTRACT, 0);
            let forms = Forms { base: Class::ABSTRACT, governed: Class::ABSTRACT, ..Forms::default() };
            inflect::noun(form, |e| {
                if e.pronoun {
                    self.possessive(e.key, forms);
                }
            });
        }
        Ok(())
    }

    fn nouns(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [form] = row.cells::<1>()?;
            let class = Class::COMMON;
            self.table.add(key_of(form), Forms { base: class, governed: class, ..Forms::default() });
        }
        Ok(())
    }

    fn phrases(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [phrase, kind] = row.cells::<2>()?;
            let kind = match kind {
                "source" => {
                    let id = u16::try_from(self.lemmas.len()).map_err(|_| row.error(0, "too many cues".to_owned()))?;
                    let symbol = self.symbols.intern(phrase);
                    self.lemmas.push(Lemma { symbol, class: CueClass::Source, frames: Frames::NP, trust: Trust::Word });
                    PhraseKind::Source(id)
                }
                "shift" => PhraseKind::Shift,
                "impersonal" => PhraseKind::Impersonal,
                "formula" => PhraseKind::Formula,
                "return" => PhraseKind::Return,
                "adverb" => PhraseKind::Adverb,
                "prep" => PhraseKind::Preposition,
                other => return Err(row.error(1, format!("unknown phrase kind `{other}`"))),
            };
            self.phrase(phrase, kind);
            // على حد قوله: the source as possessive of the last word.
            if matches!(kind, PhraseKind::Source(_)) {
                self.possessed(phrase, kind);
            }
        }
        Ok(())
    }

    fn possessed(&mut self, phrase: &str, kind: PhraseKind) {
        let Some((head, last)) = phrase.rsplit_once(' ') else { return };
        let before: Vec<Key> = head.split_whitespace().map(key_of).collect();
        let mut found = Vec::new();
        inflect::noun(last, |e| {
            if e.pronoun {
                found.push(e.key);
            }
        });
        for key in found {
            self.phrases.push(before.iter().copied().chain([key]), kind);
        }
    }

    /// Abbreviations are read by the sentence splitter's own table; here they are only checked.
    fn abbreviations(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        for row in Row::all(file, text) {
            let [_form, _note] = row.cells::<2>()?;
        }
        Ok(())
    }

    pub(super) fn phrase(&mut self, phrase: &str, kind: PhraseKind) {
        // A last word of one letter is a proclitic of what follows (فيما يتعلق بـ).
        let mut words = phrase.split_whitespace().map(key_of).filter(|k| k.len() != 1 && !k.is_empty());
        if let Some(first) = words.next() {
            let governed =
                if matches!(kind, PhraseKind::Name(_) | PhraseKind::Alias(_)) { Class::PHRASE } else { Class::NONE };
            self.table.add(first, Forms { base: Class::PHRASE, governed, ..Forms::default() });
            self.phrases.push([first].into_iter().chain(words), kind);
        }
    }

    /// أن and إن with every pronoun, and بأن; كأن and لأن are conjunctions of their own.
    fn complementizers(&mut self) {
        for ending in ["", "ه", "ها", "هم", "هما", "هن", "نا", "ي", "ني", "نني", "ك", "كم", "نا"]
        {
            let key = key_of(&format!("أن{ending}"));
            self.table.add(key, Forms { base: Class::COMP, ..Forms::default() });
            let key = key_of(&format!("بأن{ending}"));
            self.table.add(key, Forms { base: Class::COMP, ..Forms::default() });
        }
        self.bare(key_of("ألا"), Class::COMP);
        self.bare(key_of("بألا"), Class::COMP);
    }

    pub(crate) fn finish(mut self) -> Compiled {
        self.table.unite(&self.stems);
        self.table.settle(|e| {
            // Closed classes win over rare names and verbs with the same letters (بان، لا); على and علي stay apart in the text.
            let closed = Class::COMP
                .and(Class::NEGATION)
                .and(Class::CONJ)
                .and(Class::RELATIVE)
                .and(Class::PRONOUN)
                .and(Class::FIRST)
                .and(Class::AUX);
            if e.base.has(closed) {
                e.base = e.base.without(Class::GIVEN.and(Class::FAMILY).and(Class::NAME_PARTICLE).and(Class::VERB));
            }
            if e.base.has(Class::PREP) {
                e.base = e.base.without(Class::FAMILY.and(Class::NAME_PARTICLE).and(Class::VERB));
            }
        });
        self.stems.settle(|_| ());
        Compiled {
            table: self.table,
            stems: self.stems,
            phrases: Phrases::new(self.phrases),
            lemmas: self.lemmas,
            symbols: self.symbols,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_row_stands_twice_and_no_phrase_stutters() {
        for (file, text) in DATA {
            let mut seen = std::collections::HashSet::new();
            for row in Row::all(file, text) {
                assert!(seen.insert(row.text()), "{file}: {} twice", row.text());
                let words: Vec<&str> = row.text().split_whitespace().collect();
                // رويدا رويدا says a word twice; three times is damage.
                let same = |w: &[&str]| w[0] != "-" && w[0] == w[1] && w[1] == w[2];
                assert!(!words.windows(3).any(same), "{file}: {}", row.text());
            }
        }
    }

    /// A row وفي (faithful) would hide "and in" everywhere.
    #[test]
    fn no_common_noun_hides_a_function_word_behind_wa() {
        let words = |table: &'static str| {
            let rows = table.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
            rows.map(|l| l.split('\t').map(str::trim).collect::<Vec<_>>())
        };
        let closed = ["prep", "conj", "pron", "det", "rel", "neg", "dem"];
        let function: Vec<&str> = words(include_str!("data/function.tsv"))
            .filter(|row| closed.contains(&row[1]))
            .map(|row| row[0])
            .chain(["أن", "إن"])
            .collect();
        let hides = |word: &str| word.strip_prefix('و').is_some_and(|rest| function.contains(&rest));
        let hidden: Vec<_> = words(include_str!("data/nouns.tsv")).map(|row| row[0]).filter(|w| hides(w)).collect();
        assert!(hidden.is_empty(), "{hidden:?}");
        assert!(hides("وفي") && !hides("وردة"));
    }

    #[test]
    fn the_bundled_tables_are_well_formed() {
        let compiled = Builder::bundled().expect("bundled tables").finish();
        assert!(compiled.lemmas.len() > 300);
        // The room that is taken for them at once is enough.
        for (table, bits) in [(&compiled.table, FORMS), (&compiled.stems, STEMS)] {
            assert!(table.len() > 3 << bits && table.len() <= 6 << bits, "{} forms", table.len());
        }
    }
}

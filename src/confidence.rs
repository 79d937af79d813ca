//! How far a relation can be trusted: the sum of the weights of its features, read as a probability.
//!
//! A relation is right when its content and its speaker are. The weights stand in `lexicon/data/confidence.tsv`; the example
//! `calibrate` learns them from annotated articles and measures what they are worth.

use crate::TokenKind as Kind;
use crate::cue::{Cue, Intro};
use crate::lexicon::{Class, Form, Frames, Trust, prefix};
use crate::link::{NONE, Relation};
use crate::mention::{Denotes, Np};
use crate::resolve::{Entity, Resolver};
use crate::rules::Rule;
use crate::view::View;
use crate::{AttributionKind, CueClass};
use once_cell::sync::Lazy;
use std::collections::HashMap;

/// Relations on each side, in the order of the text, that are asked whether they meet this one.
const NEAR: usize = 6;

/// Tokens of a content that are looked at.
const SCANNED: usize = 80;
/// Tokens of a content that are counted.
const COUNTED: usize = 200;

/// What tells how far a relation can be trusted, besides the rules that found it. The number is its place in the table.
macro_rules! features {
    ($($name:ident $id:literal $fact:literal;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u32)]
        pub(crate) enum Feature { $($name),* }

        impl Feature {
            pub(crate) const ALL: &'static [Feature] = &[$(Feature::$name),*];

            pub(crate) const fn id(self) -> &'static str {
                match self { $(Feature::$name => $id),* }
            }

            /// What a relation with the feature is like.
            #[cfg(any(test, feature = "internals"))]
            pub(crate) const fn fact(self) -> &'static str {
                match self { $(Feature::$name => $fact),* }
            }
        }
    };
}

features! {
    Always "always" "Every relation.";

    KindDirect "direct" "Direct speech.";
    KindMixed "mixed" "A reported clause that quotes.";
    KindIndirect "indirect" "A reported clause.";
    KindParaphrase "paraphrase" "A noun phrase that sums up what was said.";

    FormPerfect "cue-perfect" "The cue is a verb in the perfect: قال.";
    FormImperfect "cue-imperfect" "The cue is a verb in the imperfect: يقول.";
    FormParticiple "cue-participle" "The cue is a participle: مشيرا.";
    FormNoun "cue-noun" "The cue is a noun: تأكيد.";
    FormSource "cue-source" "The cue is a preposition: بحسب.";
    FormNone "cue-none" "There is no cue.";
    ClassSay "cue-say" "The cue is of the class say: قال.";
    ClassState "cue-state" "The cue is of the class state: أعلن.";
    ClassStress "cue-stress" "The cue is of the class stress: أكد.";
    ClassOpinion "cue-opinion" "The cue is of the class opinion: رأى.";
    ClassDeny "cue-deny" "The cue is of the class deny: نفى.";
    ClassAct "cue-act" "The cue tells what is done by speaking: طالب، حذر، اتهم.";
    ClassDocument "cue-document" "The cue is of the class document: نص.";
    ClassRelay "cue-relay" "The cue is of the class relay: نقل.";
    TrustDocument "trust-doc" "The lexicon trusts the cue with documents only.";
    Rules "cue-rules" "The cue tells what a rule says: نص على.";
    TrustFrame "trust-frame" "The lexicon trusts the cue only in its frame.";
    TrustWord "trust-word" "The lexicon trusts the cue.";
    More "cue-more" "The cue goes on with what its speaker said before: أضاف.";
    First "cue-first-person" "The cue is in the first person.";
    Opens "cue-opens" "The cue is the first word of its sentence.";
    BehindRelative "cue-behind-relative" "A relative pronoun stands before the cue.";
    BehindPreposition "cue-behind-preposition" "A preposition stands before the cue or on it.";
    BehindNoun "cue-behind-word" "A word that is neither function word nor adverb stands before the cue.";
    Quoted "cue-quoted" "The cue stands inside a quotation.";
    Object "object" "Somebody addressed or judged stands between the cue and the content.";
    Cues1 "cues-1" "No other cue stands in the sentence.";
    Cues2 "cues-2" "One other cue stands in the sentence.";
    Cues3 "cues-3" "Two other cues or more stand in the sentence.";

    NoSpeaker "no-speaker" "Nobody was found to speak.";
    NamedTitled "phrase-title-name" "The speaker's phrase has a title and a name.";
    Named "phrase-name" "The speaker's phrase is a name of several words.";
    Surname "phrase-surname" "The speaker's phrase is a name of one word.";
    Titled "phrase-title" "The speaker's phrase is a definite title.";
    SomeTitle "phrase-some-title" "The speaker's phrase is an indefinite title.";
    Organization "phrase-body" "The speaker's phrase denotes an organisation.";
    Group "phrase-group" "The speaker's phrase denotes a group.";
    Unnamed "phrase-unnamed" "The speaker's phrase denotes somebody unnamed: مصدر.";
    Document "phrase-document" "The speaker's phrase denotes a document.";
    Unknown "phrase-unknown" "No table knows what the speaker's phrase denotes.";
    NewWord "phrase-new-word" "A word that no table knows stands in the speaker's phrase.";
    Phrase1 "phrase-1" "The speaker's phrase has one word.";
    Phrase2 "phrase-2" "The speaker's phrase has two words.";
    Phrase3 "phrase-3-4" "The speaker's phrase has three or four words.";
    Phrase5 "phrase-5-8" "The speaker's phrase has five to eight words.";
    Phrase9 "phrase-9" "The speaker's phrase has nine words or more.";
    Borders "phrase-borders" "The introducer follows the speaker's phrase at once.";
    Gap1 "phrase-gap-1-3" "One to three words stand between the speaker's phrase and the introducer.";
    Gap4 "phrase-gap-4" "Four words or more stand between the speaker's phrase and the introducer.";
    Bare "no-phrase-gap-0" "No phrase names a speaker, and the introducer follows the cue at once.";
    Bare1 "no-phrase-gap-1-3" "No phrase names a speaker, though one to three words stand before the introducer.";
    Bare4 "no-phrase-gap-4" "No phrase names a speaker, though four words or more stand before the introducer.";
    Name1 "name-1" "The name that the speaker goes by has one word.";
    Name2 "name-2" "The name that the speaker goes by has two words.";
    Name3 "name-3" "The name that the speaker goes by has three words.";
    Name4 "name-4-5" "The name that the speaker goes by has four or five words.";
    Name6 "name-6" "The name that the speaker goes by has six words or more.";
    Elsewhere "name-elsewhere" "The name that the speaker goes by stands in another phrase.";
    Once "mentioned-once" "The speaker is mentioned once.";

    OnPerson "chain-person" "A person with a name goes on.";
    OnTitle "chain-title" "A person without a name goes on.";
    OnBody "chain-body" "An organisation goes on.";
    OnOther "chain-other" "A document, a group or somebody unnamed goes on.";
    Near0 "chain-0" "The speaker goes on in one sentence.";
    Near1 "chain-1" "The speaker goes on from the sentence before.";
    Near2 "chain-2-3" "The speaker goes on from two or three sentences before.";
    Near4 "chain-4" "The speaker goes on from an earlier sentence.";
    NearNever "chain-new" "The speaker goes on, but has said nothing that was found.";
    Between "chain-between" "The speaker goes on though another one spoke since.";
    Alone "chain-alone" "The speaker goes on, and nobody else has spoken yet.";
    FromSure "chain-from-90" "What the speaker goes on from has a confidence of 0.9 or more.";
    FromLikely "chain-from-75" "What the speaker goes on from has a confidence of 0.75 to 0.89.";
    FromDoubtful "chain-from-50" "What the speaker goes on from has a confidence of 0.5 to 0.74.";
    FromUnlikely "chain-from-0" "What the speaker goes on from has a confidence below 0.5.";

    Content1 "content-1-2" "The content has one or two words.";
    Content3 "content-3-4" "The content has three or four words.";
    Content5 "content-5-8" "The content has five to eight words.";
    Content9 "content-9-20" "The content has nine to twenty words.";
    Content21 "content-21-40" "The content has 21 to 40 words.";
    Content41 "content-41" "The content has more than 40 words.";
    EndsSentence "ends-sentence" "The content ends with its sentence.";
    EndsLine "ends-line" "The content ends with its line, which has no full stop.";
    EndsQuote "ends-quote" "The content ends with its quotation.";
    EndsComma "ends-comma" "The content ends at a comma or another mark.";
    EndsWord "ends-word" "The content ends where no mark stands.";
    QuoteWord "ends-quote-word" "A word follows the quotation that the content ends with.";
    QuoteMark "ends-quote-colon" "A colon or bracket follows the quotation that the content ends with.";
    CommaCue "ends-comma-cue" "A cue follows the comma that the content ends at: ، مشيرا.";
    Marked "marked" "The content stands in quotation marks.";
    Open "marked-open" "The content stands in quotation marks of which the second is missing.";
    Quotes "holds-marks" "The content has quotation marks in it.";
    Commas1 "holds-comma" "The content has one comma in it.";
    Commas2 "holds-commas" "The content has several commas in it.";
    Stops "holds-stop" "The content has a full stop or a line break in it.";
    JoinedCue "holds-joined-cue" "The content has a cue with a conjunction in it: وقال.";
    Holds "holds-relation" "The content has the cue of another relation in it.";
    Nested "nested" "The cue stands in the content of another relation.";
    Crosses "crosses" "The content overlaps with another one and neither lies in the other.";
    ByPreposition "paraphrase-preposition" "A preposition introduces the paraphrase.";
    ByDefinite "paraphrase-definite" "A definite noun begins the paraphrase.";
    ByAbstract "paraphrase-abstract" "An abstract noun begins the paraphrase: أهمية.";
    ByUnknown "paraphrase-new-word" "A word that no table knows begins the paraphrase.";
    Line "line" "The line has no full stop.";

    Another "another" "Not of a relation: the log-odds that another speaker considered is right where the first is wrong.";
}

/// Columns of the table: the rules by their numbers, then the named features by theirs.
const COLUMNS: usize = Rule::ALL.len() + Feature::ALL.len();
const WORDS: usize = COLUMNS.div_ceil(64);

/// The features of a relation, a bit for each column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Features([u64; WORDS]);

impl Features {
    fn set(&mut self, column: usize, holds: bool) {
        self.0[column / 64] |= u64::from(holds) << (column % 64);
    }

    fn add(&mut self, feature: Feature) {
        self.add_if(true, feature);
    }

    fn add_if(&mut self, holds: bool, feature: Feature) {
        self.set(Rule::ALL.len() + feature as usize, holds);
    }

    fn add_rule(&mut self, rule: Rule) {
        self.set(rule as usize, true);
    }

    /// With what the relation that it goes on from is worth.
    pub(crate) fn following(mut self, confidence: u8) -> Features {
        self.add(match confidence {
            90.. => Feature::FromSure,
            75.. => Feature::FromLikely,
            50.. => Feature::FromDoubtful,
            _ => Feature::FromUnlikely,
        });
        self
    }

    /// The columns of its features.
    pub(crate) fn columns(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(word, mut bits)| {
            std::iter::from_fn(move || {
                let bit = bits.trailing_zeros() as usize;
                bits &= bits.wrapping_sub(1);
                (bit < 64).then_some(word * 64 + bit)
            })
        })
    }
}

/// The ids of all columns, in the order of `Features::columns`.
pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
    Rule::ALL.iter().map(|r| r.id()).chain(Feature::ALL.iter().map(|f| f.id()))
}

/// Weights in hundredths of log-odds, by column.
#[derive(Clone, Debug)]
pub(crate) struct Weights(Vec<i32>);

const FILE: &str = include_str!("lexicon/data/confidence.tsv");

static WEIGHTS: Lazy<Weights> = Lazy::new(|| Weights::read(FILE));

impl Weights {
    /// A feature without a row has no weight; a test sees to it that each has one.
    fn read(text: &str) -> Weights {
        let rows: HashMap<&str, i32> = rows(text).filter_map(|(id, weight)| Some((id, weight.parse().ok()?))).collect();
        let weight = |id| rows.get(id).copied().unwrap_or(0);
        Weights(ids().map(weight).collect())
    }

    fn of(&self, feature: Feature) -> i32 {
        self.0[Rule::ALL.len() + feature as usize]
    }

    fn confidence(&self, features: Features) -> u8 {
        share(features.columns().map(|column| self.0[column]).sum())
    }
}

/// Id and weight of each row.
fn rows(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?))
    })
}

/// From which sum on, in hundredths of log-odds, a probability rounds to more than 1, 2, … 98 hundredths.
const STEPS: [i32; 98] = [
    -418, -366, -331, -305, -284, -266, -251, -237, -225, -214, -204, -194, -185, -177, -169, -162, -155, -148, -141,
    -135, -129, -123, -118, -112, -107, -102, -96, -91, -87, -82, -77, -73, -68, -64, -59, -55, -51, -46, -42, -38,
    -34, -30, -26, -22, -18, -14, -10, -6, -2, 3, 7, 11, 15, 19, 23, 27, 31, 35, 39, 43, 47, 52, 56, 60, 65, 69, 74,
    78, 83, 88, 92, 97, 103, 108, 113, 119, 124, 130, 136, 142, 149, 156, 163, 170, 178, 186, 195, 205, 215, 226, 238,
    252, 267, 285, 306, 332, 367, 419,
];

/// The hundredths of the probability with these log-odds, from 1 to 99.
fn share(log_odds: i32) -> u8 {
    1 + STEPS.partition_point(|&step| step <= log_odds) as u8
}

/// The hundredths for another speaker that was considered for a relation of this confidence: a share of what is left.
pub(crate) fn of_another(confidence: u8) -> u8 {
    let left = 100 - u32::from(confidence.min(100));
    (left * u32::from(share(WEIGHTS.of(Feature::Another))) / 100) as u8
}

/// A relation's features but for what it inherits, and the relation that it goes on from, or `NONE`.
#[cfg(feature = "internals")]
#[derive(Clone, Copy, Debug)]
struct Judged {
    features: Features,
    from: u32,
}

/// Memory of the work, kept for the next document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scorer {
    /// The relations as they follow in the text.
    order: Vec<u32>,
    /// For the program that fits the weights.
    #[cfg(feature = "internals")]
    judged: Vec<Judged>,
    /// The last relation of each entity, and how often it is mentioned.
    last: Vec<u32>,
    mentions: Vec<u8>,
}

impl Scorer {
    /// Gives every relation its confidence.
    pub(crate) fn run(&mut self, view: &View<'_>, cues: &[Cue], resolver: &Resolver, relations: &mut [Relation]) {
        let weights = &*WEIGHTS;
        self.order.clear();
        self.order.extend(0..relations.len() as u32);
        self.order.sort_unstable_by_key(|&i| (relations[i as usize].at, i));
        self.last.clear();
        self.last.resize(resolver.entities.len(), NONE);
        self.mentions.clear();
        self.mentions.resize(resolver.entities.len(), 0);
        for m in &resolver.mentions {
            let count = &mut self.mentions[m.entity as usize];
            *count = count.saturating_add(1);
        }
        #[cfg(feature = "internals")]
        {
            self.judged.clear();
            self.judged.resize(relations.len(), Judged { features: Features::default(), from: NONE });
        }
        let context = Context { view, cues, resolver };
        let mut spoke = NONE;
        let mut several = false;
        for n in 0..self.order.len() {
            let i = self.order[n] as usize;
            let r = &relations[i];
            let mut f = context.features(r);
            let near = &self.order[n.saturating_sub(NEAR)..(n + NEAR + 1).min(self.order.len())];
            meet(&mut f, r, near.iter().filter(|&&j| j as usize != i).map(|&j| &relations[j as usize]));
            let mut from = NONE;
            if let Some(last) = self.last.get_mut(r.entity as usize) {
                let named = self.mentions[r.entity as usize];
                f.add_if(named == 1, Feature::Once);
                if goes_on(r) {
                    from = *last;
                    f.add(match relations.get(from as usize).map(|p| r.sentence.saturating_sub(p.sentence)) {
                        Some(0) => Feature::Near0,
                        Some(1) => Feature::Near1,
                        Some(2 | 3) => Feature::Near2,
                        Some(_) => Feature::Near4,
                        None => Feature::NearNever,
                    });
                    f.add_if(spoke != r.entity, Feature::Between);
                    f.add_if(!several, Feature::Alone);
                }
                several |= spoke != NONE && spoke != r.entity;
                spoke = r.entity;
                *last = i as u32;
            }
            #[cfg(feature = "internals")]
            {
                self.judged[i] = Judged { features: f, from };
            }
            // What a relation goes on from has its confidence already.
            if from != NONE {
                f = f.following(relations[from as usize].confidence);
            }
            relations[i].confidence = weights.confidence(f);
        }
    }
}

/// Is the speaker the one of an earlier relation, not of a phrase?
fn goes_on(r: &Relation) -> bool {
    matches!(r.speaker_rule, Some(Rule::Chain | Rule::FirstPerson))
}

/// How the contents of relations lie to that of `r`.
fn meet<'a>(f: &mut Features, r: &Relation, others: impl Iterator<Item = &'a Relation>) {
    let (a, b) = r.content;
    let (mut nested, mut holds, mut crosses) = (false, false, false);
    for other in others {
        let (c, d) = other.content;
        nested |= (c <= r.at) & (r.at < d);
        holds |= (a <= other.at) & (other.at < b) & (other.cue != NONE);
        let apart = (b <= c) | (d <= a);
        let inside = (a <= c) & (d <= b) | (c <= a) & (b <= d);
        crosses |= !apart & (!inside | ((a, b) == (c, d)));
    }
    f.add_if(nested & (r.cue != NONE), Feature::Nested);
    f.add_if(holds, Feature::Holds);
    f.add_if(crosses, Feature::Crosses);
}

struct Context<'a> {
    view: &'a View<'a>,
    cues: &'a [Cue],
    resolver: &'a Resolver,
}

impl Context<'_> {
    fn features(&self, r: &Relation) -> Features {
        let mut f = Features::default();
        f.add(Feature::Always);
        let Some(entity) = self.resolver.entities.get(r.entity as usize) else {
            // However good its content, it names nobody.
            f.add(Feature::NoSpeaker);
            return f;
        };
        f.add_rule(r.rule);
        f.add(match r.kind {
            AttributionKind::Direct => Feature::KindDirect,
            AttributionKind::Mixed => Feature::KindMixed,
            AttributionKind::Indirect => Feature::KindIndirect,
            AttributionKind::Paraphrase => Feature::KindParaphrase,
        });
        let cue = self.cues.get(r.cue as usize);
        match cue {
            Some(cue) => self.cue(&mut f, cue),
            None => f.add(Feature::FormNone),
        }
        self.speaker(&mut f, r, cue, entity);
        self.content(&mut f, r);
        self.place(&mut f, r, cue);
        f
    }

    fn cue(&self, f: &mut Features, cue: &Cue) {
        let view = self.view;
        let lemma = view.lexicon.lemma(cue.reading.lemma);
        f.add(match cue.reading.form {
            Form::Perfect => Feature::FormPerfect,
            Form::Imperfect => Feature::FormImperfect,
            Form::Participle => Feature::FormParticiple,
            Form::Noun => Feature::FormNoun,
            Form::Source => Feature::FormSource,
        });
        if let Some(class) = class(lemma.class) {
            f.add(class);
        }
        f.add(match lemma.trust {
            Trust::Document => Feature::TrustDocument,
            Trust::Frame => Feature::TrustFrame,
            Trust::Word => Feature::TrustWord,
        });
        f.add_if(lemma.trust == Trust::Document && lemma.frames.has(Frames::ALA), Feature::Rules);
        f.add_if(lemma.frames.has(Frames::MORE), Feature::More);
        f.add_if(cue.reading.agreement.person == 1, Feature::First);
        f.add_if(cue.object.is_some(), Feature::Object);
        let at = cue.token as usize;
        f.add_if(view.quote_around(at).is_some(), Feature::Quoted);
        let opens = at == 0 || matches!(view.kind(at - 1), Kind::Newline | Kind::Stop);
        f.add_if(opens, Feature::Opens);
        f.add_if(cue.prefix & prefix::PREP != 0, Feature::BehindPreposition);
        if at > 0 && view.is_word(at - 1) {
            let before = view.class(at - 1);
            f.add_if(before.has(Class::RELATIVE), Feature::BehindRelative);
            f.add_if(before.has(Class::PREP), Feature::BehindPreposition);
            f.add_if(!before.has(Class::FUNCTION.and(Class::ADVERB)), Feature::BehindNoun);
        }
        let words = |from: u32| view.words(from as usize, cue.intro_at as usize);
        let before = matches!(cue.intro, Intro::Before | Intro::Source | Intro::Floating);
        match cue.subject.or(cue.origin) {
            _ if before => {}
            Some(np) => f.add(match words(np.end.max(cue.end)) {
                0 => Feature::Borders,
                1..=3 => Feature::Gap1,
                _ => Feature::Gap4,
            }),
            None => f.add(match words(cue.end) {
                0 => Feature::Bare,
                1..=3 => Feature::Bare1,
                _ => Feature::Bare4,
            }),
        }
        if cue.intro == Intro::Phrase {
            let (i, first) = (cue.intro_at as usize, cue.content as usize);
            let preposition = view.has(i, Class::PREP) || view.prefix(i) & prefix::PREP != 0;
            f.add_if(preposition, Feature::ByPreposition);
            f.add_if(view.is_definite(first), Feature::ByDefinite);
            f.add_if(view.has(first, Class::ABSTRACT), Feature::ByAbstract);
            f.add_if(view.class(first) == Class::NONE, Feature::ByUnknown);
        }
    }

    fn speaker(&self, f: &mut Features, r: &Relation, cue: Option<&Cue>, entity: &Entity) {
        if let Some(rule) = r.speaker_rule {
            f.add_rule(rule);
        }
        let (start, end) = entity.name;
        f.add(match end - start {
            ..=1 => Feature::Name1,
            2 => Feature::Name2,
            3 => Feature::Name3,
            4 | 5 => Feature::Name4,
            _ => Feature::Name6,
        });
        if goes_on(r) {
            f.add(going_on(entity));
            return;
        }
        let of_cue = cue.and_then(|c| c.origin.or(c.subject));
        let mention = self.resolver.mentions.get(r.mention as usize).map(|m| m.np);
        match mention.or(of_cue) {
            Some(np) => {
                f.add_if(start < np.start || end > np.end, Feature::Elsewhere);
                self.phrase(f, &np);
            }
            None => f.add(going_on(entity)),
        }
    }

    fn phrase(&self, f: &mut Features, np: &Np) {
        let view = self.view;
        let definite =
            view.is_definite(np.head as usize) || np.end > np.head + 1 && view.is_definite(np.end as usize - 1);
        f.add(match np.denotes {
            Denotes::Person if np.has_name() && np.has_title() => Feature::NamedTitled,
            Denotes::Person if np.has_name() && np.name.1 - np.name.0 > 1 => Feature::Named,
            Denotes::Person if np.has_name() => Feature::Surname,
            Denotes::Person if definite => Feature::Titled,
            Denotes::Person => Feature::SomeTitle,
            Denotes::Organization => Feature::Organization,
            Denotes::Group => Feature::Group,
            Denotes::Unnamed => Feature::Unnamed,
            Denotes::Document => Feature::Document,
            Denotes::Unknown => Feature::Unknown,
        });
        f.add(match np.len() {
            ..=1 => Feature::Phrase1,
            2 => Feature::Phrase2,
            3 | 4 => Feature::Phrase3,
            5..=8 => Feature::Phrase5,
            _ => Feature::Phrase9,
        });
        let new = |i: u32| view.is_word(i as usize) && view.class(i as usize) == Class::NONE;
        f.add_if((np.start..np.end).any(new), Feature::NewWord);
    }

    fn content(&self, f: &mut Features, r: &Relation) {
        let view = self.view;
        let (start, end) = (r.content.0 as usize, r.content.1.max(r.content.0) as usize);
        f.add(match view.kind(end) {
            Kind::Newline => Feature::EndsLine,
            Kind::Stop | Kind::Question | Kind::Exclamation | Kind::Ellipsis => Feature::EndsSentence,
            Kind::Close | Kind::Quote => Feature::EndsQuote,
            Kind::Word | Kind::Latin | Kind::Number => Feature::EndsWord,
            _ => Feature::EndsComma,
        });
        match (view.kind(end), view.kind(end + 1)) {
            (Kind::Comma, _) => f.add_if(view.has(end + 1, Class::CUE), Feature::CommaCue),
            (Kind::Close | Kind::Quote, Kind::Word | Kind::Latin | Kind::Number) => f.add(Feature::QuoteWord),
            (Kind::Close | Kind::Quote, Kind::Colon | Kind::OpenBracket) => f.add(Feature::QuoteMark),
            _ => {}
        }
        let marked = start.checked_sub(1).and_then(|open| view.quote_at(open));
        f.add_if(marked.is_some(), Feature::Marked);
        f.add_if(marked.is_some_and(|q| !q.closed), Feature::Open);
        // All that is no mark is a word.
        let counted = end.min(start + COUNTED);
        let mut words = counted - start;
        let scanned = start + 1..end.min(start + SCANNED);
        let mut commas = 0;
        for i in view.marks(start, counted) {
            words -= 1;
            if scanned.contains(&i) {
                let kind = view.kind(i);
                commas += u32::from(kind == Kind::Comma);
                f.add_if(matches!(kind, Kind::Stop | Kind::Newline), Feature::Stops);
                f.add_if(matches!(kind, Kind::Open | Kind::Quote | Kind::Close), Feature::Quotes);
            }
        }
        for i in view.points(scanned.start, scanned.end) {
            let joined = view.prefix(i) & prefix::CONJ != 0 && !view.is_definite(i);
            f.add_if(joined && view.has(i, Class::CUE), Feature::JoinedCue);
        }
        f.add(match words {
            ..=2 => Feature::Content1,
            3 | 4 => Feature::Content3,
            5..=8 => Feature::Content5,
            9..=20 => Feature::Content9,
            21..=40 => Feature::Content21,
            _ => Feature::Content41,
        });
        f.add_if(commas == 1, Feature::Commas1);
        f.add_if(commas > 1, Feature::Commas2);
    }

    fn place(&self, f: &mut Features, r: &Relation, cue: Option<&Cue>) {
        let view = self.view;
        let extent = view.extents[r.sentence as usize];
        let last =
            (extent.start..extent.end).rev().take(4).map(|i| view.kind(i as usize)).find(|&k| k != Kind::Newline);
        f.add_if(matches!(last, Some(Kind::Word)), Feature::Line);
        if cue.is_some() {
            let same = |c: &&Cue| c.sentence == r.sentence;
            let at = r.cue as usize;
            let before = self.cues[..at].iter().rev().take(2).take_while(same).count();
            let after = self.cues[at + 1..].iter().take(2).take_while(same).count();
            f.add(match before + after {
                0 => Feature::Cues1,
                1 => Feature::Cues2,
                _ => Feature::Cues3,
            });
        }
    }
}

fn going_on(e: &Entity) -> Feature {
    match e.denotes {
        Denotes::Person if e.has_name() => Feature::OnPerson,
        Denotes::Person => Feature::OnTitle,
        Denotes::Organization => Feature::OnBody,
        _ => Feature::OnOther,
    }
}

/// Sources have a form of their own.
fn class(class: CueClass) -> Option<Feature> {
    Some(match class {
        CueClass::Say => Feature::ClassSay,
        CueClass::State => Feature::ClassState,
        CueClass::Stress => Feature::ClassStress,
        CueClass::Opinion => Feature::ClassOpinion,
        CueClass::Deny => Feature::ClassDeny,
        CueClass::Document => Feature::ClassDocument,
        CueClass::Relay => Feature::ClassRelay,
        CueClass::Source => return None,
        _ => Feature::ClassAct,
    })
}

/// What an attribution's confidence is made of, for the program that fits the weights.
#[cfg(feature = "internals")]
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Scored {
    features: Features,
    /// Where it comes among the document's relations: what it goes on from comes before it.
    pub turn: usize,
    /// The attribution it goes on from.
    pub from: Option<usize>,
}

#[cfg(feature = "internals")]
#[allow(missing_docs)]
impl Scored {
    /// Columns of its features, with what it inherits from an attribution of this confidence.
    pub fn columns(&self, inherited: Option<u8>) -> Vec<usize> {
        let f = inherited.map_or(self.features, |c| self.features.following(c));
        f.columns().collect()
    }
}

#[cfg(feature = "internals")]
impl Scorer {
    /// Of the attributions in their order, which is given as relations.
    pub(crate) fn scored(&self, attributions: &[u32]) -> Vec<Scored> {
        let place = |list: &[u32], relation: u32| list.iter().position(|&r| r == relation);
        let scored = |&relation: &u32| {
            let judged = self.judged[relation as usize];
            Scored {
                features: judged.features,
                turn: place(&self.order, relation).unwrap_or(0),
                from: place(attributions, judged.from),
            }
        };
        attributions.iter().map(scored).collect()
    }
}

/// The table of weights, for the program that fits it.
#[cfg(feature = "internals")]
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Weighing;

#[cfg(feature = "internals")]
#[allow(missing_docs)]
impl Weighing {
    /// Id and statement of every column.
    pub fn columns() -> Vec<(&'static str, &'static str)> {
        let facts = Rule::ALL.iter().map(|r| r.fact()).chain(Feature::ALL.iter().map(|f| f.fact()));
        ids().zip(facts).collect()
    }

    /// The bundled weights by column, in hundredths of log-odds.
    pub fn bundled() -> Vec<i32> {
        WEIGHTS.0.clone()
    }

    /// The confidence in hundredths that a sum of weights stands for.
    pub fn share(log_odds: i32) -> u8 {
        share(log_odds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Attribution, Document, Parser};

    #[test]
    fn every_feature_has_its_row_and_every_row_its_feature() {
        let ids: Vec<&str> = ids().collect();
        assert!(ids.iter().eq(rows(FILE).map(|(id, _)| id).collect::<Vec<_>>().iter()), "in the same order");
        for (i, id) in ids.iter().enumerate() {
            assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{id}");
            assert!(!ids[..i].contains(id), "{id} twice");
        }
        let facts = Rule::ALL.iter().map(|r| r.fact()).chain(Feature::ALL.iter().map(|f| f.fact()));
        let statements = FILE.lines().filter(|l| !l.starts_with('#')).map(|l| l.split('\t').nth(2).unwrap());
        assert!(facts.eq(statements));
    }

    #[test]
    fn weights_are_whole_and_none_decides_alone() {
        for (id, weight) in rows(FILE) {
            let weight: i32 = weight.parse().unwrap_or_else(|e| panic!("{id}: {e}"));
            assert!(weight.abs() <= 300, "{id}: {weight}");
        }
    }

    #[test]
    fn a_share_is_the_rounded_logistic_of_its_log_odds() {
        for log_odds in -700..=700 {
            let exact = 100.0 / (1.0 + (-f64::from(log_odds) / 100.0).exp());
            assert_eq!(f64::from(share(log_odds)), exact.round().clamp(1.0, 99.0), "{log_odds}");
        }
        assert_eq!((share(i32::MIN), share(i32::MAX)), (1, 99));
    }

    #[test]
    fn columns_are_the_rules_and_features_that_were_added() {
        let mut f = Features::default();
        f.add_rule(Rule::VerbClause);
        f.add(Feature::Always);
        f.add(Feature::Another);
        f.add_if(false, Feature::Nested);
        let ids: Vec<&str> = f.columns().map(|column| ids().nth(column).unwrap()).collect();
        assert_eq!(ids, ["verb-clause", "always", "another"]);
        assert_eq!(f.following(89).columns().count(), 4);
    }

    /// The confidence of the last attribution, in hundredths.
    fn last(text: &str) -> u8 {
        let doc = Parser::new().parse(text);
        doc.attributions().max_by_key(|a| a.cue().map(|c| c.span())).unwrap().hundredths()
    }

    #[test]
    fn a_full_name_right_behind_the_verb_is_sure() {
        for text in [
            "قال وزير النقل سامي الحداد إن الجسر سيفتتح مطلع العام المقبل بعد صيانة دامت شهرين.",
            "وأكد مدير البلدية رائد الخوري أن العمل في الشارع انتهى قبل موعده بأسبوع.",
            "وقالت وزيرة الصحة أمينة الزيتوني: «بدأنا حملة التلقيح في كل المدن هذا الصباح».",
        ] {
            assert!(last(text) >= 85, "{} {text}", last(text));
        }
    }

    #[test]
    fn what_is_far_or_vague_is_less_sure() {
        let said = "قال وزير النقل سامي الحداد إن الجسر سيفتتح مطلع العام.";
        let more = " وأضاف أن العمل في الطريق الجديد مستمر حتى الربيع.";
        let filler = " وتساقطت الأمطار على المدينة طوال الليل. وأغلقت شوارع كثيرة في الصباح.".repeat(3);
        let near = last(&format!("{said}{more}"));
        let far = last(&format!("{said}{filler}{more}"));
        assert!(near > far, "{near} {far}");
        assert!(last(said) > last(more), "nobody to go on from");

        // A name against a group, words of speech against a verb that is trusted only in its frame.
        let clause = "وأكد وزير النقل سامي الحداد أن الجسر آمن في كل فصول السنة.";
        for vague in ["وأكد مراقبون أن الجسر آمن في كل فصول السنة.", "ووصف وزير النقل سامي الحداد الجسر بالآمن."]
        {
            assert!(last(clause) > last(vague), "{} {} {vague}", last(clause), last(vague));
        }
    }

    #[test]
    fn what_nobody_says_is_hardly_right() {
        assert!(last("وأضاف أن العمل مستمر.") < 50);
    }

    #[test]
    fn another_speaker_gets_a_share_of_what_is_left() {
        let text = "قال وزير النقل سامي الحداد إن الجسر جاهز. وقال مدير البلدية رائد الخوري إن الشارع مغلق. وأضاف أن العمل بدأ.";
        let doc: Document<'_> = Parser::new().parse(text);
        let shares = |a: Attribution<'_>| a.alternatives().map(|o| o.hundredths()).collect::<Vec<_>>();
        let with: Vec<_> =
            doc.attributions().map(|a| (a.hundredths(), shares(a))).filter(|(_, s)| !s.is_empty()).collect();
        assert_eq!(with.len(), 1);
        assert!(with.iter().all(|(first, others)| others.iter().all(|o| o < first && first + o < 100)));
        assert!((0..=100).all(|c| u32::from(of_another(c)) <= 100 - u32::from(c)));
    }
}

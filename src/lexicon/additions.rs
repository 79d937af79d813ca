//! A caller's own rows: compiled with the bundled tables when a parser is built.

use super::Lexicon;
use super::class::Class;
use super::compile::Builder;
use super::entry::PhraseKind;
use crate::error::Error;
use crate::fold::key_of;
use crate::parser::GazetteerEntry;
use crate::{Gender, SpeakerKind};

/// A caller's additions to the bundled tables, already checked for shape.
#[derive(Clone, Debug, Default)]
pub(crate) struct Additions {
    /// Label and text of tables with the columns of `cues.tsv`.
    pub cues: Vec<(String, String)>,
    /// Label and text of tables with the columns of `titles.tsv`.
    pub titles: Vec<(String, String)>,
    pub gazetteer: Vec<GazetteerEntry>,
    /// Lemmas that shall be no cue.
    pub disabled: Vec<String>,
}

/// A caller's entity.
#[derive(Clone, Debug)]
pub(crate) struct Alias {
    pub external: u32,
    pub kind: SpeakerKind,
    pub gender: Gender,
}

impl Lexicon {
    pub(crate) fn build(additions: &Additions) -> Result<Lexicon, Error> {
        let mut b = Builder::bundled()?;
        for (label, text) in &additions.cues {
            b.cues(label, text)?;
        }
        for (label, text) in &additions.titles {
            b.titles(label, text)?;
        }
        let mut aliases = Vec::new();
        for entry in &additions.gazetteer {
            let alias = aliases.len() as u32;
            aliases.push(b.gazetteer(entry, alias));
        }
        b.disable(&additions.disabled)?;
        Ok(Lexicon::new(b.finish(), aliases))
    }
}

impl Builder {
    /// A caller's entity and its aliases, which stand for it by this number.
    fn gazetteer(&mut self, entry: &GazetteerEntry, alias: u32) -> Alias {
        for name in entry.aliases() {
            self.phrase(name, PhraseKind::Alias(alias));
            if let Some(word) = name.split_whitespace().next() {
                let class = match entry.kind() {
                    SpeakerKind::Person => Class::GIVEN,
                    _ => Class::ORG_NAME,
                };
                self.bare(key_of(word), class);
            }
        }
        Alias { external: self.symbols.intern(entry.id()), kind: entry.kind(), gender: entry.gender() }
    }

    fn disable(&mut self, lemmas: &[String]) -> Result<(), Error> {
        for lemma in lemmas {
            let key = key_of(lemma);
            let ids: Vec<u16> = self
                .lemmas
                .iter()
                .enumerate()
                .filter(|(_, l)| key_of(self.symbols.get(l.symbol)) == key)
                .map(|(i, _)| i as u16)
                .collect();
            if ids.is_empty() {
                return Err(Error::unknown_cue(lemma));
            }
            self.table.retain_readings(|r| !ids.contains(&r.lemma));
            self.stems.retain_readings(|r| !ids.contains(&r.lemma));
        }
        Ok(())
    }
}

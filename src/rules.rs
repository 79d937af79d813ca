//! Every rule by its id, with the fact about Arabic reporting that it states.

/// Rules that find a relation, then rules that find its speaker. The number of a rule is its symbol.
macro_rules! rules {
    ($($name:ident $id:literal $fact:literal;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Rule { $($name),* }

        impl Rule {
            pub(crate) const ALL: &'static [Rule] = &[$(Rule::$name),*];

            pub(crate) const fn id(self) -> &'static str {
                match self { $(Rule::$name => $id),* }
            }

            /// The general fact of Arabic reporting that the rule rests on.
            pub(crate) const fn fact(self) -> &'static str {
                match self { $(Rule::$name => $fact),* }
            }
        }
    };
}

rules! {
    VerbClause "verb-clause" "A verb of saying with أن، إن or a preposition and أن reports the clause that follows.";
    VerbQuote "verb-quote" "A verb of saying before a quotation in marks, a colon between or not, gives the speaker's own words.";
    VerbColon "verb-colon" "A colon after a verb of saying makes what follows direct speech, also without marks.";
    VerbColonClause "verb-colon-clause" "A colon before إن without marks and without a first person reports indirectly.";
    VerbBare "verb-bare" "After قال and its kin a clause may follow with nothing between.";
    VerbPhrase "verb-phrase" "A verb of speech with a noun phrase or its preposition paraphrases what was said.";
    VerbPerson "verb-person" "Verbs of accusing, urging, telling name the person addressed or judged before the content.";
    VerbObject "verb-object" "كما قال، على ما أفاد، وهو ما أكده: the content stands before the verb.";
    ParticipleClause "participle-clause" "A participle of saying as circumstance (مشيرا إلى أن) reports the clause that follows.";
    ParticipleQuote "participle-quote" "قائلا and its kin introduce the speaker's own words.";
    ParticiplePhrase "participle-phrase" "A participle of speech with a noun phrase paraphrases.";
    NounClause "noun-clause" "A noun of saying with its speaker (قوله إن، تأكيد الوزير أن) reports the clause that follows.";
    NounQuote "noun-quote" "بالقول، بقوله before a quotation introduce the speaker's own words.";
    NounPhrase "noun-phrase" "A noun of saying with its speaker and its preposition (إعلان الوزارة عن) paraphrases.";
    RelayClause "relay-clause" "نقلت وكالة عن مسؤول أن: who is named after عن or من speaks, the subject relays.";
    DocumentSays "document-says" "A document speaks with verbs that are no speech of persons: نص، أظهر، جاء في.";
    SourceFinal "source-final" "A source preposition at the end of a clause attributes the clause before it.";
    SourceInitial "source-initial" "A source preposition that opens a sentence attributes the clause after it.";
    SourceInside "source-inside" "A source set off inside a clause attributes the longer side of it.";
    SourceClause "source-clause" "بحسب ما ذكر فلان: the subject of the verb after ما is the source.";
    QuoteFloating "quote-floating" "A quotation may come first and its verb of saying follow the closing mark.";
    QuoteResumed "quote-resumed" "A quotation that its verb of saying interrupts goes on after it.";
    HeadlineColon "headline-colon" "In headline style a speaker and a colon stand for قال.";
    VerblessShift "verbless-shift" "After من جانبه the verb of saying may be missing before إن or a colon.";
    InterviewAnswer "interview-answer" "In an interview the paragraph after a question is its answer.";
    SubjectAfter "subject-after" "The noun phrase right after the verb is its subject.";
    SubjectBefore "subject-before" "A noun phrase that opens the clause before the verb is its subject.";
    Antecedent "antecedent" "A verb in a relative clause without a subject has the antecedent as its subject.";
    SourcePhrase "source-phrase" "The noun phrase after a source preposition is the source.";
    RelaySource "relay-source" "The noun phrase after عن or من of a relay speaks.";
    MainSubject "main-subject" "A participle or verb without a subject takes the subject of the clause it belongs to.";
    Chain "chain" "A verb of saying without a subject goes on with the speaker of the discourse.";
    FirstPerson "first-person" "A first person inside speech is the speaker.";
    LocalSubject "local-subject" "A cue inside a reported clause has its subject in that clause.";
}

/// A rule of the parser: its id and the fact about Arabic that it rests on.
///
/// ```
/// let rule = isnad::rules().find(|rule| rule.id() == "chain").unwrap();
/// assert!(rule.fact().contains("goes on"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleInfo(Rule);

impl RuleInfo {
    /// The id that [`Attribution::rule`](crate::Attribution::rule) and
    /// [`Attribution::speaker_rule`](crate::Attribution::speaker_rule) report and
    /// [`ParserBuilder::disable_rule`](crate::ParserBuilder::disable_rule) takes.
    ///
    /// ```
    /// assert!(isnad::rules().any(|rule| rule.id() == "verb-clause"));
    /// ```
    #[must_use]
    pub fn id(self) -> &'static str {
        self.0.id()
    }

    /// One sentence: the general fact of Arabic reporting behind the rule.
    ///
    /// ```
    /// assert!(isnad::rules().all(|rule| rule.fact().ends_with('.')));
    /// ```
    #[must_use]
    pub fn fact(self) -> &'static str {
        self.0.fact()
    }
}

/// Every rule: those that find a relation, then those that find its speaker.
///
/// ```
/// let ids: Vec<_> = isnad::rules().map(|rule| rule.id()).collect();
/// assert_eq!(ids.first(), Some(&"verb-clause"));
/// ```
pub fn rules() -> impl ExactSizeIterator<Item = RuleInfo> {
    Rule::ALL.iter().map(|&rule| RuleInfo(rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_distinct_and_in_kebab_case() {
        for (i, r) in Rule::ALL.iter().enumerate() {
            assert_eq!(*r as usize, i);
            assert!(r.id().bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", r.id());
            assert!(r.fact().ends_with('.'));
            assert!(Rule::ALL[..i].iter().all(|o| o.id() != r.id()));
        }
    }
}
